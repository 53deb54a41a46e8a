firm: Tinta Digital | tintadigital.example | America/Santiago | 2025-12-19 18:30
member: caro | Carolina Fuenzalida | carolina@tintadigital.example
member: matias | Matías Oyarzún | matias@tintadigital.example
member: nacha | Ignacia Bravo | ignacia@tintadigital.example
member: hernan | Hernán Toro | hernan@tintadigital.example
client: Red Dental Portada | company | dentalportada.example
contact: karina | Karina Cortés | kcortes@dentalportada.example | administradora
contact: vero | Verónica Paniagua | vpaniagua@dentalportada.example | directora médica
standing: strained
turned: 2025-05-19
causes: recurring_bottleneck, slow_response
root: m14, m17, m24, m30
why: Every change to the booking agenda of the four clinics waits for Matías, who is the only one who can touch it, and each wait is longer than the last. Nobody is rude; Karina keeps a numbered list of days, and the medical director has now set a date.

--- m01 2025-01-06 09:10 karina -> caro + matias | Reunión de partida
Buenos días, Carolina y Matías:

Según lo acordado en la reunión del viernes, dejo el detalle de las cuatro clínicas:

1. Antofagasta Centro: 6 sillones
2. Antofagasta Sur: 4 sillones
3. Calama: 5 sillones
4. Mejillones: 2 sillones, martes y jueves

La agenda en línea debe mostrar solo los sillones con doctor presente. [goal|Queremos que al terminar 2025 la mitad de las horas se tomen por internet y no por teléfono]; hoy es el 11%. Tengo tres telefonistas y las tres están afónicas.

[question|¿En qué fecha podríamos partir con Centro como piloto?]

Karina Cortés A.
Administradora

--- m02 2025-01-06 15:30 matias -> karina | Re: Reunión de partida < m01
[promise|Piloto de Centro el 10 de febrero.] [promise|Calama y Sur en marzo], Mejillones al final. [request|Necesito los horarios por doctor en una planilla.]

--- m03 2025-01-07 08:55 karina -> matias | Re: Reunión de partida < m02
Adjunta. Las celdas amarillas son de la Dra. Lemus, que está con fuero hasta agosto y solo hace controles.

--- m04 2025-02-10 09:31 matias -> karina + vero | Piloto arriba
Partió. Centro ya se puede agendar desde la web y desde WhatsApp. [promise|Esta semana miro los registros todos los días por si algo cojea.]

--- m05 2025-02-10 18:04 karina -> matias + vero | Re: Piloto arriba < m04
[win|Catorce horas tomadas el primer día], una a las 5:40 de la mañana. [thanks|Muchas gracias, Matías.]

--- m06 2025-02-11 13:45 vero -> matias | Re: Piloto arriba < m04
Lo probé haciéndome pasar por paciente con dolor. [praise|Tres toques y estaba agendada, más rápido que mi propio box.] Sigan así.

Dra. V. Paniagua

--- m07 2025-03-10 11:20 matias -> karina | Calama y Sur
Publicadas ambas. En Calama falta la foto del Dr. Ossandón, puse un ícono.

--- m08 2025-03-10 12:09 karina -> matias | Re: Calama y Sur < m07
La foto no la vamos a tener, el doctor no se deja. Quede con el ícono. Mejillones lo dejamos para cuando usted indique fecha, yo tengo los horarios listos y la Dra. Véliz ya conoce el sistema de su clínica anterior.

--- m09 2025-03-14 10:00 hernan -> karina | Talonarios de receta
Estimada señora Karina:

Los 80 talonarios de receta, numerados del 24.001 al 28.000, están listos. [question|¿Los remito a Antofagasta todos juntos, o separados por clínica?]

Atentamente, Hernán Toro

--- m10 2025-03-14 10:22 karina -> hernan | Re: Talonarios de receta < m09
[request|Separados por favor: 30 / 20 / 25 / 5], en el orden de siempre (Centro, Sur, Calama, Mejillones). En Calama reciben solo hasta las 13:00 porque después la recepcionista va al banco.

--- m11 2025-03-24 17:15 hernan -> karina | Re: Talonarios de receta < m10
Entregados los cuatro bultos el viernes 21, firma de recepción adjunta. Factura 3296 por $388.000 + IVA.

--- m12 2025-04-08 09:00 karina -> matias | Cambio de horario Dr. Ossandón
Matías, buenos días. Desde el lunes 14 el Dr. Ossandón atiende de 8 a 13 y no de 14 a 19. [request|Por favor actualizar la agenda de Calama.]

--- m13 2025-04-11 16:40 matias -> karina | Re: Cambio de horario Dr. Ossandón < m12
Hecho, justo a tiempo. Para la próxima [request|avísenme con cinco días hábiles] y sale sin apuro.

--- m14 2025-05-19 09:06 karina -> matias | Mejillones y otros
Matías, buenos días:

Detallo lo que está en su poder:

a) Mejillones en línea, en espera de fecha desde el 10 de marzo. [request|Indicar día de publicación.]
b) Dra. Lemus con horario de controles, enviado el 29 de abril. [complaint|Hoy llegaron dos pacientes a extracción y ella no hace extracciones.] [request|Corregir.]
c) [request|Feriado del miércoles 21, bloquear las cuatro clínicas.]

Lo más urgente es la c).

Karina Cortés A.

--- m15 2025-05-20 19:50 matias -> karina | Re: Mejillones y otros < m14
c) bloqueado. Lo otro lo tomo terminando CyberDay de otro cliente, [promise!broken|primera semana de junio sin falta].

--- m16 2025-05-22 10:30 karina -> matias | Re: Mejillones y otros < m15
Entendido. [complaint|El bloqueo quedó puesto solo en Centro], tuvimos siete personas esperando afuera en Sur. La señora del kiosco les dio café. [question|¿Hay forma de que yo misma pueda bloquear un día?]

--- m17 2025-06-12 11:47 karina -> matias + caro | Re: Mejillones y otros < m16
> Lo otro lo tomo terminando CyberDay de otro cliente, primera semana de junio sin falta.

Matías: estamos a 12 de junio. [complaint|Puntos a) y b) siguen igual.] [complaint|La pregunta del 22 de mayo tampoco tiene contestación.]

Karina

--- m18 2025-06-12 12:30 caro -> karina + matias | Re: Mejillones y otros < m17
Karina, tienes razón en todo. [admission|Matías está solo con toda la parte de agendas y se nos juntó con el Cyber.] [apology|Mil disculpas.] [promise|Mañana viernes queda la Dra. Lemus y el lunes 23 sale Mejillones.]

Sobre bloquear ustedes mismos: hoy no se puede, la agenda solo la toca Matías. [promise!broken|Vemos que tengas tu propio acceso de aquí a fin de mes.]

Caro

--- m19 2025-06-13 18:21 matias -> karina | Dra. Lemus
Listo, solo controles.

--- m20 2025-06-23 17:02 matias -> karina + vero | Mejillones
Publicada. Quedan las cuatro en línea.

--- m21 2025-06-23 17:40 vero -> matias + karina | Re: Mejillones < m20
[win|Mayo y lo que va de junio: 31% de las horas por web.] Bien por el equipo. Lo muestro mañana en el directorio.

Dra. V. Paniagua

--- m22 2025-07-08 14:12 nacha -> karina | Campaña ortodoncia vacaciones de invierno
Hola Karina! Para las vacaciones ([question|desde el 14 en tu región, verdad?]) propongo anuncio para apoderados: "Aprovecha que está en la casa". [question|Tienen cupos de ortodoncia esas dos semanas o estarían llenos?]

--- m23 2025-07-08 15:00 karina -> nacha | Re: Campaña ortodoncia vacaciones de invierno < m22
Desde el 7 acá, ya están de vacaciones. En Centro quedan 18 cupos, en Sur 11. Adelante con el aviso, [request|con el logo nuevo por favor].

--- m24 2025-08-04 08:48 karina -> matias | Cambios agosto
Matías, buenos días. Para agosto:

- [request|Dr. Ossandón con vacaciones del 11 al 22, bloquear]
- [request|Dra. Lemus vuelve a agenda completa desde el 18]
- [request|Agregar Dr. Tapia Huerta, implantes, Sur, miércoles]
- [request|Mi acceso], que era para fines de junio

Quedo atenta.

--- m25 2025-08-07 12:15 karina -> matias | Re: Cambios agosto < m24
Reenvío. El lunes parten las vacaciones del Dr. Ossandón y hay 23 pacientes agendados con él. [request|Al menos ese punto, hoy.]

--- m26 2025-08-08 20:36 matias -> karina | Re: Cambios agosto < m25
Bloqueado Ossandón. Los 23 ya agendados hay que reubicarlos por teléfono, el sistema no los mueve. [blame_shift|Si las vacaciones se informaran con un mes de anticipación esto no pasaría.] [promise!broken|El resto va la próxima semana.]

--- m27 2025-08-11 09:02 karina -> matias | Re: Cambios agosto < m26
[complaint|Los 23 los llamé yo el sábado desde mi casa.]

Las vacaciones se las informé a usted el 14 de julio, va el correo adjunto.

--- m28 2025-08-26 10:19 nacha -> karina + vero | Resultado ortodoncia
Cierre de campaña: 64 evaluaciones agendadas, [win|29 tratamientos iniciados]. Inversión $310.000. La pieza de la niña con frenillos morados fue la que más rindió.

--- m29 2025-08-26 13:30 vero -> nacha | Re: Resultado ortodoncia < m28
[praise|Con usted da gusto: pregunta, hace y muestra el número.] [request|Prepare algo similar para blanqueamiento en noviembre], que es mes de graduaciones.

Dra. V. Paniagua

--- m30 2025-09-03 09:40 karina -> caro + matias | Registro
Carolina, buenos días. Adjunto la planilla que llevo desde abril, sin comentarios. Columnas: solicitud, fecha, fecha de respuesta, días.

El promedio de abril fue 3. El de mayo y junio, 16. [complaint|El de julio y agosto va en 22, con tres filas todavía en blanco], entre ellas el Dr. Tapia, a quien contratamos en julio y que no ha visto a ningún paciente por la web.

Todas las filas tienen el mismo nombre en la columna "responsable". [question|¿Qué pasa el día que Matías se resfría?]

Karina Cortés A.

--- m31 2025-09-10 11:05 caro -> karina | Re: Registro < m30
Karina, recién me pude sentar con tu planilla (justo Matías estuvo con influenza, te juro que no es chiste). Dr. Tapia quedó ayer. [promise!broken|Antes de Fiestas Patrias te llamo con una solución de fondo], estamos viendo contratar a una segunda persona.

--- m32 2025-09-29 09:15 karina -> caro | Re: Registro < m31
Buenos días. Pasaron las fiestas. [complaint|No recibí el llamado.]

--- m33 2025-10-02 18:48 caro -> karina | Re: Registro < m32
[apology|Perdón, Karina], mes imposible. La persona que íbamos a contratar se fue a otra parte. Seguimos buscando. [promise!open!broken|Tu acceso a la agenda queda en octubre sí o sí.]

--- m34 2025-10-21 10:02 karina -> hernan | Timbres
Don Hernán, buen día. [request|Necesito cotizar 6 timbres automáticos para boletas], con el RUT nuevo. [question|¿Se puede tinta azul?]

--- m35 2025-10-21 10:31 hernan -> karina | Re: Timbres < m34
Estimada señora Karina: se puede en azul. $9.800 cada uno más IVA, entrega en cinco días hábiles. Quedo a la espera de su conformidad.

--- m36 2025-10-21 10:44 karina -> hernan | Re: Timbres < m35
Conforme, [request|procedan]. [praise|Trece minutos; ojalá todo fuera así.]

--- m37 2025-11-12 15:20 nacha -> vero + karina | Blanqueamiento graduaciones
Publicado desde hoy en Antofagasta y Calama. Presupuesto $280.000, oferta hasta el 12 de diciembre.

--- m38 2025-11-17 08:52 karina -> matias + caro | Blanqueamiento sin horas
Matías: el aviso de Ignacia manda a la gente a la agenda y [complaint|la prestación "blanqueamiento" no existe en la agenda]. La pedí el 5. [complaint|Estamos pagando por clics que terminan en un error]; tengo 41 mensajes de personas que no encontraron dónde reservar. [request|Agregarla hoy.]

--- m39 2025-11-20 21:10 matias -> karina | Re: Blanqueamiento sin horas < m38
Agregada en Centro y Calama. Estaba con la migración de un cliente.

--- m40 2025-11-24 13:33 vero -> caro | Continuidad del servicio
Carolina:

Revisé con Karina el año completo. La campaña de Ignacia y los impresos de don Hernán no merecen reparo. La agenda sí. [complaint|Cada vez que un dentista cambia un turno dependemos de que una sola persona tenga un rato], y esa persona tarda semanas. En noviembre bajamos a 38% de horas por internet después de haber llegado a 44 en agosto, porque las telefonistas ya le dicen a la gente que no confíe en la web.

[value|No exijo que no se equivoquen; exijo saber cuándo.]

[request!open|Le pido por escrito un plan con nombre, fecha y reemplazante.] [escalation|Si el 31 de diciembre no está funcionando, pediré propuesta a la empresa que atiende a la clínica universitaria.]

Dra. Verónica Paniagua S.
Directora médica

--- m41 2025-11-28 12:25 caro -> vero + karina | Re: Continuidad del servicio < m40
Verónica, recibido y entendido. [admission|Nos quedó grande tener todo en una cabeza y debí verlo en junio.] [promise!open!broken|El plan les llega a más tardar el viernes 12.] Estoy entrevistando a dos personas esta semana.

--- m42 2025-12-15 09:08 karina -> caro | Re: Continuidad del servicio < m41
Buenos días, Carolina. [complaint|Viernes 12: no llegó.]

También pendiente:
- [request!open|Bloqueo del 24 y 31 desde las 13:00]
- [request!open|Mi acceso], mismo punto desde mayo

--- m43 2025-12-16 19:22 matias -> karina | Re: Continuidad del servicio < m42
24 y 31 los bloqueo apenas pueda, [promise!open!broken|mañana o pasado]. Lo del plan lo ve Carolina.
