firm: Nogal & Ferrús, gestoría e informática | nogalferrus.example | Europe/Madrid | 2025-09-30 18:00
member: ampa | Amparo Nogal | amparo@nogalferrus.example
member: vic | Vicent Ferrús | vicent@nogalferrus.example
member: luc | Lucía Benavent | laboral@nogalferrus.example
member: toni | Toni Roselló | soporte@nogalferrus.example
client: Cooperativa Citrícola Sot de Lluna | company | sotdelluna.example
contact: paco | Paco Esteve | gerencia@sotdelluna.example | gerente
contact: mari | Marisa Llopis | oficina@sotdelluna.example | administración
standing: good
turned: -
causes: -
root: -
why: Paco shouts in capitals and never says thanks, but is entirely content; the warehouse closes from June and Marisa announced the silence herself. The weighing-bridge trouble of the autumn was solved and the new campaign is being prepared.

--- m01 2024-10-14 07:12 paco -> luc | ALTAS
[request|DA DE ALTA A 34 PARA EL JUEVES.] LISTA EN EL EXCEL. 6 SON NUEVOS, LOS DEMÁS DEL AÑO PASADO

PACO

--- m02 2024-10-14 09:25 luc -> paco + mari | Re: ALTAS < m01
Buenos días, Paco. Recibido. [promise|El miércoles a mediodía los tienes los 34 de alta] y [promise|le mando los contratos a Marisa para firmar.]

[request|De los seis nuevos me faltan dos números de la Seguridad Social: el de Lamine Diatta y el de Ionela Pavel.] [question|¿Los tenéis por ahí?]

Lucía Benavent
Laboral

--- m03 2024-10-14 10:02 mari -> luc | Re: ALTAS < m02
Hola guapa, buenos días. El de Ionela te lo mando en foto, lo tenía apuntado en el calendario de la cooperativa (no preguntes). Lamine viene esta tarde y [promise|se lo pido], que su primo estuvo aquí el año pasado y siempre se le olvida la tarjeta.

Por cierto, Paco no está enfadado, es que se le quedó el bloqueo de mayúsculas en 2009 y ya no sabe quitarlo.

Marisa

--- m04 2024-10-16 12:18 luc -> mari + paco | Re: ALTAS < m02
Hechas las 34, con sus resguardos en la carpeta compartida. Contratos adjuntos, en orden alfabético. Lamine incluido.

--- m05 2024-10-16 12:20 paco -> luc | Re: ALTAS < m04
OK

--- m06 2024-11-06 06:48 paco -> toni + vic | BÁSCULA
[complaint|LA BÁSCULA NO PASA LOS PESOS AL PROGRAMA DESDE AYER.] LO ESTAMOS APUNTANDO A MANO COMO MI ABUELO. HAY ONCE CAMIONES EN LA PUERTA

[complaint|EL AÑO PASADO IGUAL Y TAMBIÉN EN NOVIEMBRE.] [request|VENID]

--- m07 2024-11-06 07:05 toni -> paco + mari | Re: BÁSCULA < m06
Estoy saliendo de Valencia. [promise|A las ocho menos diez en la puerta.]

--- m08 2024-11-06 09:40 vic -> paco + toni | Re: BÁSCULA < m06
Buenos días, Paco:

Toni me confirma que el conversor del puerto serie está quemado. [talking_down|Como os expliqué en su día, un equipo de ese tipo necesita una toma de tierra en condiciones y un SAI; no es lo mismo que enchufar una tostadora.] En todo caso ha puesto uno de repuesto.

Vicent Ferrús

--- m09 2024-11-06 09:52 paco -> vic + toni | Re: BÁSCULA < m08
YA PESA. [praise|TONI UN FENÓMENO.] LO DE LA TOSTADORA TE LO GUARDO

--- m10 2024-11-06 13:15 mari -> toni | los pesos a mano
Toni, tengo 63 albaranes escritos a boli de entre ayer y hoy. Algunos los escribió Paco, que hace los sietes como unos y los unos como si tuviera prisa, y hay uno mojado que creo que pone 4.380 pero también podría ser un teléfono. [question|¿Los meto yo uno a uno o hay manera de volcarlos?] Si es a mano me pongo el viernes con la radio.

--- m11 2024-11-06 16:30 toni -> mari | Re: los pesos a mano < m10
Ni hablar. [request|Apúntalos en la hoja que te paso] (4 columnas: socio, partida, bruto, tara) y [promise|mañana a primera hora los importo yo].

El SAI, ya que estamos, son 148 € más IVA. Tierra la mira vuestro electricista.

--- m12 2024-11-07 08:44 toni -> mari | Re: los pesos a mano < m11
Importados los 63. El 41 tenía la tara más grande que el bruto, lo he dejado marcado en amarillo.

--- m13 2024-11-07 09:10 mari -> toni | Re: los pesos a mano < m12
Ese era el de Ximo, que pesa el camión con el perro y luego se lo lleva a almorzar, y en la tara de vuelta el perro ya no está o está y ha comido, según el día. Se lo ha explicado Paco tres veces. Corregido, 38 kilos de perro. [thanks|Muchas gracias, cielo], me has salvado el viernes.

[request,scope_change|Dice Paco que sí al SAI y que pongas dos, uno también en el calibrador.]

--- m14 2024-11-14 17:50 toni -> mari + paco | Re: los pesos a mano < m13
Puestos los dos. Probado cortando la luz: aguantan 22 minutos.

--- m15 2025-01-21 08:30 ampa -> paco + mari | Cierre 2024 y retorno a socios
Estimado Paco, estimada Marisa:

Os adelanto el calendario de este trimestre para que no se nos junte todo con la navelina tardía:

- 30 de enero: IVA del cuarto trimestre y resumen anual. Me faltan las facturas de transporte de diciembre. [request|Marisa, mándamelas antes del viernes, por favor.]
- 28 de febrero: declaración de operaciones con terceros.
- Asamblea: me dijo Paco que la queréis en abril. [promise|Tendré el borrador de cuentas y la propuesta de retorno el 14 de marzo.]

[question|¿El retorno lo vais a repartir por kilos o por kilos y calidad, como se habló el año pasado?] Cambia bastante el cálculo.

Un saludo afectuoso,
Amparo Nogal

--- m16 2025-01-21 10:11 paco -> ampa | Re: Cierre 2024 y retorno a socios < m15
KILOS Y CALIDAD. EL AÑO PASADO EL HIJO DE LA CARMEN TRAJO TODA LA CLEMENTINA DE PRIMERA Y COBRÓ LO MISMO QUE EL QUE LA TRAE CON RAMA Y PIEDRAS PARA QUE PESE MÁS. [goal|QUIERO QUE EL SOCIO QUE TRAE BUENO COBRE MÁS Y QUE SE VEA EN EL PAPEL], QUE SI NO SE ME VAN AL COMERCIO

--- m17 2025-01-23 14:02 mari -> ampa | facturas transporte
Aquí van las de diciembre, diecinueve. La de Transportes Almela está repetida, ellos dicen que no pero yo digo que sí: mismo día, misma matrícula y los mismos 412,60.

--- m18 2025-03-13 18:22 ampa -> paco + mari | Borrador de cuentas
Paco, Marisa:

Adjunto borrador de cuentas y la propuesta de retorno, un día antes de lo dicho. Lo he puesto en una sola hoja por socio: kilos, porcentaje de primera, retorno total y, en la última columna, lo que habría cobrado con el sistema antiguo. Así nadie tiene que fiarse de nosotros: lo ve. De 87 socios, 61 ganan, 20 quedan casi igual y 6 pierden más de cien euros. Esos seis convendría que los llamara Paco antes de la asamblea y no después.

La de Almela, Marisa, estaba repetida. Han abonado.

[request|Si me dais el visto bueno antes del 24, imprimo las hojas.]

Amparo

--- m19 2025-03-17 07:03 paco -> ampa | Re: Borrador de cuentas < m18
[request|IMPRIME.] A LOS SEIS LOS HE LLAMADO YA. UNO ES MI CUÑADO

--- m20 2025-04-14 12:45 mari -> ampa + luc | asamblea
[win|Aprobado por 79 a 3.] Y en el bar después nadie discutió, que eso no lo había visto yo en veintidós años. [praise|Lo de la última columna fue mano de santo, Amparo.]

Paco leyó las hojas él mismo, de pie, socio por socio, y cuando llegó a la de su cuñado la leyó más alto que ninguna. Luego repartió las copias y dijo «quien no lo entienda que venga mañana al almacén», y esta mañana han venido dos, los dos a pedir un calendario.

Mi marido pregunta si le haces la hoja a la comunidad de regantes. Se lo he prohibido.

--- m21 2025-05-22 11:30 mari -> luc + ampa + toni | cerramos campaña
Hola a todos. El viernes 30 se va la última cuadrilla. [request|Lucía, las bajas de los 28 que quedan con fecha 30 y el finiquito de cada uno], lista adjunta.

Y os aviso como cada año: de junio a mediados de septiembre aquí no hay nadie más que el gato. Paco se va al monte sin cobertura y yo miro el correo los lunes si me acuerdo. No os asustéis si no contestamos. Lo urgente, a mi móvil.

Buen verano!!
Marisa

--- m22 2025-05-30 13:10 luc -> mari | Re: cerramos campaña < m21
Bajas y finiquitos, los 28, en la carpeta. El de Ionela lleva las horas extra del 12 de mayo, que faltaban en el parte.

Que descanséis. Saludos al gato.

--- m23 2025-07-17 10:00 ampa -> mari | IVA 2º trimestre
Marisa, sin prisa y para tu lunes: IVA presentado hoy, a devolver 6.214,90 €. Justificante adjunto. No hace falta que contestes.

--- m24 2025-09-15 07:20 paco -> vic + ampa | FACTURAS NUEVAS
YA ESTAMOS. [question|ESO DEL VERIFACTU NOS TOCA EN ENERO SÍ O NO.] EL DEL BANCO DICE UNA COSA Y MI HIJO OTRA

[question!open|CUÁNTO CUESTA CAMBIAR EL PROGRAMA]

--- m25 2025-09-15 12:55 vic -> paco + ampa | Re: FACTURAS NUEVAS < m24
Paco:

Sí, como sociedad os toca el 1 de enero. La cooperativa no está en el SII, así que no hay excepción que valga. Vuestro programa tiene actualización; he pedido precio al fabricante y [promise!open|te paso presupuesto cerrado el 3 de octubre]. Sin tostadoras.

Vicent

--- m26 2025-09-26 09:34 mari -> luc | primera cuadrilla
Buenos díaaas. Ya estoy sentada en mi silla, el gato ha engordado, y en la nevera había un yogur que no voy a describir. Ya huele a azahar (mentira, huele a gasoil). [request!open|Lucía, necesito 12 altas para el lunes 6], los nombres van en el excel. Dos repiten, Lamine viene ya con la tarjeta plastificada y colgada del cuello.

--- m27 2025-09-26 10:15 luc -> mari | Re: primera cuadrilla < m26
¡Bienvenida de vuelta! [promise!open|El jueves 2 las tienes.] Este año no me falta ningún dato, no me lo creo.
