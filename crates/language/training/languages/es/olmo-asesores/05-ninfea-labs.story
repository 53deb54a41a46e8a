firm: Olmo Asesores | olmoasesores.example | Europe/Madrid | 2026-02-20 18:00
member: rosario | Rosario Olmo | rosario@olmoasesores.example
member: julian | Julián Carrascal | julian@olmoasesores.example
member: nuria | Nuria Bezos | nuria@olmoasesores.example
member: teo | Teo Sanz | teo@olmoasesores.example
member: puri | Puri Lobato | puri@olmoasesores.example
client: Ninfea Labs | company | ninfealabs.example
contact: luciana | Luciana Ferrero | luciana@ninfealabs.example | founder, from Rosario de Santa Fe
contact: gonzo | Gonzalo Prat | gonzalo@ninfealabs.example | technical partner
standing: drifting
turned: 2025-11-12
causes: business_goals_moved, goals_blurred
root: m20, m22, m27, m30
why: They came for a public grant for a water sensor; in autumn they turned to selling software to vineyards and to an investor, and Olmo goes on filing grant papers nobody asked about again. No quarrel; she answers later and shorter and takes the real talk elsewhere.

--- m01 2025-02-17 11:20 luciana -> teo | Consulta ayudas I+D
Hola Teo! Soy Luciana, de Ninfea, nos pasó tu contacto Edu del vivero de empresas.

Te cuento rapidito: hacemos un sensor que mide nitratos en el agua de riego, sin reactivos, con óptica. Somos cuatro, tres ingenieros y yo, que soy bióloga y la que habla. Facturamos 38 mil el año pasado, casi todo prototipos. [goal|La idea es conseguir un NEOTEC o algo por el estilo y llegar a fin de 2026 con el sensor certificado y 50 unidades puestas en el campo.]

[question|Vos cómo lo ves, tenemos chances?]
[question|Y cuánto cobran ustedes por armar todo eso?]

Abrazo,
Lu

--- m02 2025-02-17 16:45 teo -> luciana | Re: Consulta ayudas I+D < m01
¡Hola, Lu!

Me gusta mucho. Chances, sí: el año pasado en Castilla y León entraron nueve y alguna valía menos que esto. Cobramos 900 de fijo y un 6 % a éxito. Si además queréis que llevemos contabilidad y nóminas, 310 al mes.

[question|¿Nos vemos el jueves en el vivero?] Llevo yo los churros.

Teo

--- m03 2025-02-17 17:01 luciana -> teo | Re: Consulta ayudas I+D < m02
Dale, jueves 10 hs. Yo llevo el mate, vos no sabés en la que te metiste

--- m04 2025-02-21 10:12 luciana -> teo + julian | Avanzamos
Che, [praise|salimos de la reunión con la sensación de que por fin alguien leyó el paper antes de opinar]. Firmamos el paquete entero: grant, contabilidad, nóminas. [promise|Gonzo les pasa los accesos.]

--- m05 2025-02-21 12:30 gonzo -> julian | Re: Avanzamos < m04
Hola, Julián:
Te comparto carpeta con 2024 completo, banco y facturas. La de la impresora 3D está duplicada, vale la segunda.
[request|Danos acceso a tu portal a Lu y a mí.]
Gonzalo

--- m06 2025-02-24 09:08 julian -> gonzo + luciana | Re: Avanzamos < m05
Buenos días. Accesos creados, os llega un correo del sistema. 2024 está limpio, solo me falta el contrato con la Universidad. [request|¿Me lo subes?]

--- m07 2025-02-24 09:52 gonzo -> julian | Re: Avanzamos < m06
Subido, y de paso van los dos anexos que firmamos en enero, por si cambian algo del reparto.

--- m08 2025-03-18 19:22 teo -> luciana + gonzo | NEOTEC: reparto de tareas
Equipo, abre el 1 de abril y cierra el 12 de mayo. Os toca:
- [request|plan de trabajo con hitos trimestrales]
- [request|CV de los cuatro, formato CVA]
- [request|cartas de interés de regantes, mínimo dos]
Si algo se os atasca, me llamáis aunque sea domingo. [promise|Yo hago memoria económica y plan de negocio para el 22 de abril.]

--- m09 2025-03-19 08:40 luciana -> teo | Re: NEOTEC: reparto de tareas < m08
Joya. Cartas: tengo a los del Duero y a uno de Tordesillas que nos ama. [promise|La semana que viene están firmadas.]

--- m10 2025-03-27 15:18 luciana -> teo | Re: NEOTEC: reparto de tareas < m09
Acá van las dos. El de Tordesillas la escribió a mano y con dibujo. [request|Dejala así], es divina

--- m11 2025-04-22 13:04 teo -> luciana + gonzo | Memoria económica y plan
Adjunto las dos cosas. Página 18: puse 50 sensores a 2.400 €. [request|Confirmadme ese precio.]

--- m12 2025-04-22 18:30 gonzo -> teo | Re: Memoria económica y plan < m11
2.150. Los de regantes no pasan de ahí. [praise|El resto está mejor contado que nuestra web.]

--- m13 2025-05-09 14:50 teo -> luciana + gonzo | Enviado
¡Dentro! Justificante adjunto, con 41 minutos de margen y dos cafés de más. La resolución provisional saldrá hacia septiembre. A dormir.

--- m14 2025-05-09 15:02 luciana -> teo | Re: Enviado < m13
[praise|Sos un genio Teo.] [thanks|Gracias gracias gracias.]

--- m15 2025-06-11 10:40 luciana -> nuria | Beca de Milagros
Hola Nuria, viene una chica de mi universidad tres meses a hacer una pasantía. Tiene pasaporte argentino e italiano. [question|Con el italiano alcanza para contratarla?]

--- m16 2025-06-11 11:05 nuria -> luciana | Re: Beca de Milagros < m15
¡Hola, Luciana! Alcanza: es ciudadana de la UE. Necesita NIE y número de la Seguridad Social; [promise|te pido yo la cita para el NIE esta tarde]. Si es prácticas con convenio cotiza poquísimo. [request|Mándame el convenio.]

--- m17 2025-06-11 19:10 nuria -> luciana | Re: Beca de Milagros < m16
Cita conseguida: miércoles 18, 9:40, Comisaría de Delicias. [request|Que lleve dos fotocopias de todo], incluso de lo que no le pidan.

--- m18 2025-06-12 09:00 luciana -> nuria | Re: Beca de Milagros < m17
Ídola. [praise|En Rosario ese turno me lleva cuatro meses y un primo en el ministerio.]

--- m19 2025-09-19 12:15 teo -> luciana + gonzo | Resolución provisional
Malas noticias a medias: estamos en lista de reserva, puesto 4. El año pasado corrieron seis. [promise|Alego por la nota de impacto esta misma semana], que nos han puesto un 5 y merecía un 7.

--- m20 2025-09-21 22:48 luciana -> teo | Re: Resolución provisional < m19
Uy. Bueno, [thanks|gracias por avisar]. [request|Ponele fichas a la alegación.]

Igual te aviso que el verano nos movió el piso. Las bodegas de Rueda no quieren el fierro, quieren el panel donde ven el viñedo entero, y eso ya lo teníamos hecho para nosotros. [win|Tres bodegas pagando por mes desde agosto, sin vender un solo sensor.] Estamos pensando mucho.

--- m21 2025-09-26 13:30 teo -> luciana | Alegación presentada
Presentada el jueves, seis folios. ¡Qué bien lo de las bodegas! Cruzo dedos.

--- m22 2025-10-15 09:25 luciana -> teo + julian | Cambio de rumbo
Hola a los dos. Les cuento largo porque es importante. Este verano hicimos cuentas: cada sensor nos lleva once horas de armado y siete de campo, y cuando llega el barro hay que volver. En cambio el panel lo abren ellos solos todas las mañanas, nos llaman si se cae diez minutos, y la bodega de La Seca le puso a la pantalla del galpón un marquito de madera. Nadie le pone un marco a una cosa que no quiere. Después de mucho mate lo decidimos: [scope_change|dejamos el sensor en pausa y vamos con el software]. [goal|Queremos 40 bodegas en abono a mediados de 2026 y una ronda de 600 mil para crecer a Portugal.]

[question!open|Qué cambia en impuestos si vendemos por suscripción a Portugal y a Francia?]
[question|Nos pueden armar un modelo financiero a tres años para mostrar a fondos?]

Lu

--- m23 2025-10-16 17:20 teo -> luciana + julian | Re: Cambio de rumbo < m22
¡Menudo cambio! Me parece fenomenal. Ojo, que el NEOTEC va atado al sensor, así que yo de momento no diría nada. [promise!broken|Del modelo lo hablamos cuando salga la definitiva.] Mientras, [promise|os voy preparando la de la Junta para prototipos industriales], que encaja con la óptica.

--- m24 2025-10-16 18:05 gonzo -> teo | Re: Cambio de rumbo < m23
Hola, Teo. Óptica ya no vamos a hacer, al menos este año.

--- m25 2025-10-20 10:30 julian -> luciana + gonzo | 303 tercer trimestre
Presentado, a devolver 2.870 que quedan a compensar. Veo tres ingresos nuevos por «suscripción», los he llevado a prestación de servicios.

--- m26 2025-10-20 10:58 luciana -> julian | Re: 303 tercer trimestre < m25
Perfecto [thanks|gracias]

--- m27 2025-11-12 13:40 teo -> luciana + gonzo | Borrador prototipos industriales
¡Buenas! Os dejo el borrador para la Junta, 27 páginas sobre la cabeza óptica. Cierra el 5 de diciembre. [request|Decidme si os cuadra el calendario de fabricación de la página 12.]

--- m28 2025-11-20 08:15 luciana -> teo | Re: Borrador prototipos industriales < m27
Hola Teo, lo vi por arriba. [praise|Está prolijo como siempre.] [complaint|No sé si tiene que ver con lo nuestro ahora.] [promise|Te confirmo.]

--- m29 2025-12-02 12:00 teo -> luciana | Re: Borrador prototipos industriales < m28
¡Hola, Lu! Quedan tres días. [question|¿La metemos o no?] Por mí está lista.

--- m30 2025-12-04 23:10 luciana -> teo | Re: Borrador prototipos industriales < m29
No, [request|dejala].
[value|Nosotros necesitamos gente que se suba al cambio, no que nos cuide el plan viejo.] [complaint|Lo del modelo a tres años lo terminamos haciendo con una gente de Madrid], había que mandarlo antes del 30.

--- m31 2025-12-05 09:31 teo -> luciana | Re: Borrador prototipos industriales < m30
Sin problema, queda guardada para la próxima. ¡Suerte con eso!

--- m32 2025-12-18 10:45 nuria -> luciana + gonzo | Nóminas diciembre y fiestas
Hola. Las de diciembre, con la extra, en el portal. [request|Confirmadme antes del 22 si Iván cobra el bonus.]

--- m33 2025-12-18 16:20 gonzo -> nuria | Re: Nóminas diciembre y fiestas < m32
Sí, 1.200 brutos. Y a Milagros, que vuelve en enero, [request|hay que darle de alta otra vez el día 12]. Felices fiestas.

--- m34 2026-01-14 09:50 teo -> luciana + gonzo | NEOTEC: ha corrido la lista
¡¡Lu, Gonzo!! Corrieron cuatro. [win|¡Estamos dentro, 218.000 €!] Hay que aceptar antes del 4 de febrero, con el plan del sensor tal cual se presentó. [request|Llamadme en cuanto leáis esto.]

--- m35 2026-01-19 11:15 luciana -> teo | Re: NEOTEC: ha corrido la lista < m34
Hola Teo. Qué ironía, no? En marzo hubiera llorado de alegría. [promise|Lo hablo con los socios y con el fondo], que entra la semana que viene.

--- m36 2026-01-30 13:22 teo -> luciana | Re: NEOTEC: ha corrido la lista < m35
Lu, quedan dos días hábiles. [question|¿Aceptamos?]

--- m37 2026-02-02 20:05 luciana -> teo + julian | Re: NEOTEC: ha corrido la lista < m36
No aceptamos. El fondo no quiere compromisos con hardware, y tampoco da sentarse frente a un inversor con un plan que dice una cosa y una empresa que hace otra. Sé que laburaste un montón, [thanks|te lo agradezco de verdad].

[request!open|Julián, el fondo pide balance y cuentas 2025 cerradas antes del 27 de febrero.]

--- m38 2026-02-03 09:40 julian -> luciana | Re: NEOTEC: ha corrido la lista < m37
Buenos días, Luciana. [promise!open|El cierre provisional, el 25.] [request!open|Necesito las facturas de Lisboa con el NIF-IVA del cliente.]

--- m39 2026-02-12 12:30 teo -> luciana + gonzo | Convocatorias de primavera
Os paso un listado de ocho ayudas de sensórica y agua para la primavera. [question!open|¿Preparo alguna?]
