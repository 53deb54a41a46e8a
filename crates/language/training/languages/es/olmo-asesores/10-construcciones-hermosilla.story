firm: Olmo Asesores | olmoasesores.example | Europe/Madrid | 2026-02-20 18:00
member: rosario | Rosario Olmo | rosario@olmoasesores.example
member: julian | Julián Carrascal | julian@olmoasesores.example
member: nuria | Nuria Bezos | nuria@olmoasesores.example
member: teo | Teo Sanz | teo@olmoasesores.example
member: puri | Puri Lobato | puri@olmoasesores.example
client: Construcciones Hermosilla | company | hermosilla.example
contact: ramiro | Ramiro Hermosilla | ramiro@hermosilla.example | owner
contact: chelo | Chelo Barrio | oficina@hermosilla.example | office
contact: sergio | Sergio Ortega | obra@hermosilla.example | site foreman
standing: strained
turned: 2025-09-08
causes: real_issue_hidden, slow_response, broken_promise
root: m16, m18, m21, m26, m30, m34
why: Wrong categories, a late settlement, a certificate short: each is small and each gets its own repair. The cause under them is that a small payroll was agreed for eight men and since the hospital job there are twenty-six, all resting on Nuria's mornings; nobody at Olmo says so, and Ramiro only sees men standing at a gate.

--- m01 2025-03-10 08:05 chelo -> nuria | Altas lunes
Buenos días, Nuria:

Para el lunes 17:
- [request|Alta de Iván Merino, oficial de 1.ª]
- [request|Alta de Costel Dragomir, peón especialista]
- [request|Baja voluntaria de Arturo con fecha 14]

Costel ya estuvo con nosotros en 2022, tendrás sus datos.

Chelo

--- m02 2025-03-10 09:21 nuria -> chelo | Re: Altas lunes < m01
Hola, Chelo. Los tengo. [question|¿Arturo ha firmado la carta de baja?] Sin ella no la tramito, que luego hay líos.

--- m03 2025-03-10 09:40 chelo -> nuria | Re: Altas lunes < m02
[promise|La firma hoy a la hora del bocadillo.] Se va con su cuñado a Burgos, a poner placas solares, y ha dejado el casco limpio, cosa que no había hecho en seis años.

--- m04 2025-03-13 12:30 nuria -> chelo | Re: Altas lunes < m03
Buenas, Chelo. Todo hecho. Contratos, altas, y el finiquito de Arturo, 1.012,45 netos.

--- m05 2025-03-13 12:52 chelo -> nuria | Re: Altas lunes < m04
[thanks|Gracias], [praise|siempre con un día de colchón].

--- m06 2025-04-24 19:10 ramiro -> rosario | HOSPITAL
Rosario, me han dado la albañilería del ala nueva del hospital de Medina. Dos millones cien. [win|La obra más grande que ha hecho un Hermosilla.] [scope_change|Voy a pasar de 8 a 25 o 26 hombres de aquí a agosto.]
[goal|Quiero acabarla en plazo y que en 2027 la constructora grande me llame a mí el primero para la siguiente.]
[question|Podéis con ello?]

--- m07 2025-04-25 09:30 rosario -> ramiro | Re: HOSPITAL < m06
¡Enhorabuena, Ramiro! Podemos. [promise|Nuria te lo lleva todo como hasta ahora] y ajustamos la cuota por trabajador, a 14 € cada uno.

--- m08 2025-04-25 09:34 ramiro -> rosario | Re: HOSPITAL < m07
De acuerdo. [value|Para mí lo primero es que los hombres entren a su hora], el precio ya lo hablamos con un vino

--- m09 2025-05-19 08:12 chelo -> nuria | Plataforma de la constructora
Nuria, la grande tiene un portal donde hay que subir de cada hombre: alta, contrato, RNT del mes, aptitud médica y formación. Si falta un papel, la tarjeta de entrada se pone en rojo y no pasa el torno.
[question|Las altas y el RNT me los mandas tú el mismo día, verdad?]

--- m10 2025-05-19 10:47 nuria -> chelo | Re: Plataforma de la constructora < m09
Sí, [promise!broken|las altas en el momento, el RNT en cuanto lo da la Tesorería, sobre el 28]. Yo estoy de 8 a 14.

--- m11 2025-06-02 07:40 chelo -> nuria | Seis altas
[request|Para mañana seis], van los datos en el Excel. El médico los ve hoy.

--- m12 2025-06-02 13:25 nuria -> chelo | Re: Seis altas < m11
Listas las seis, resoluciones adjuntas y contratos para firmar mañana en la caseta. El DNI de Mohamed Aziz caduca en julio, [request|que no se le pase].

--- m13 2025-07-04 08:30 chelo -> nuria | Nóminas junio
Revisadas las diecinueve. [complaint|Merino sale de oficial de 2.ª.] Lo demás bien.

--- m14 2025-07-04 11:10 nuria -> chelo | Re: Nóminas junio < m13
[admission|Se me fue la categoría al duplicar.] Corregida, con los 41,20 de diferencia. [apology|Perdón, Chelo.]

--- m15 2025-08-05 18:45 sergio -> chelo + nuria | uno en rojo
buenas. el gruista nuevo, Fermin, no pasa. [complaint|dice el torno q falta alta]. esta en la puerta con el bocata
Sergio

--- m16 2025-08-06 08:10 nuria -> sergio + chelo | Re: uno en rojo < m15
Hola, Sergio. El correo con los datos entró ayer a las 15:20 y yo salgo a las 14. Acabo de darle de alta. Ya tiene que verse.

--- m17 2025-08-06 08:15 chelo -> nuria | Re: uno en rojo < m16
Ya pasa, [thanks|gracias]. [promise|La próxima vez lo mando por la mañana.]

--- m18 2025-09-08 07:02 ramiro -> rosario + nuria | Medina
[complaint|TRES HOMBRES EN LA PUERTA OTRO LUNES.] [complaint|El RNT de julio no está subido porque no lo tenemos.] Cada hombre parado me cuesta 190 al día y la grúa 600.
[request|Que alguien lo mande antes de las 8.]

--- m19 2025-09-08 09:41 nuria -> ramiro + chelo + rosario | Re: Medina < m18
Ramiro, aquí está. Hoy es fiesta local en Valladolid, lo he visto de casualidad. [apology|Siento el plantón.]

--- m20 2025-09-09 09:00 rosario -> ramiro + chelo | Re: Medina < m19
Buenos días, Ramiro. Para que no vuelva a pasar, [promise!broken|el RNT lo tendréis el primer día hábil después de cada cierre], sin que lo pidáis. Nuria se lo ha apuntado.

--- m21 2025-09-30 12:25 chelo -> nuria | Varios
Nuria, te hago lista para no mandarte siete correos:
1. [request|finiquito de Costel, se va el viernes 3]
2. [complaint|el RNT de agosto no lo tengo]
3. [request|certificado de estar al corriente, el que hay caducó ayer]
4. Horas extra de septiembre, adjuntas
5. [question|Fermin cobra plus de altura o no?]

--- m22 2025-10-01 13:48 nuria -> chelo | Re: Varios < m21
Hola, Chelo:
2 y 3 adjuntos. 5, sí, 4,10 al día. [promise!broken|El finiquito mañana a primera hora.]

--- m23 2025-10-03 17:20 sergio -> nuria | finiquito costel
nuria costel acaba hoy y se va a rumania el domingo con la furgoneta. [complaint|no hay papel ni dinero]. [complaint|no me cojeis el telefono]

--- m24 2025-10-03 19:05 rosario -> sergio + ramiro | Re: finiquito costel < m23
Sergio, soy Rosario; el despacho cierra los viernes por la tarde y acabo de verlo desde casa. Lo he calculado yo: 1.344,80. Adjunto. [request|Dile a Costel] que lo cobra esta noche si el banco me deja.

--- m25 2025-10-03 20:11 sergio -> rosario | Re: finiquito costel < m24
cobrao. dice que dios le bendiga o algo asi en rumano

--- m26 2025-10-06 08:00 ramiro -> rosario | El viernes
Rosario, [thanks|te agradezco que lo hicieras tú un viernes por la noche]. Pero tú no estás para hacer finiquitos y [complaint|yo no estoy para que mi encargado ande buscando a gente que libra]. [value|Yo no pido que no falle nada. Pido un teléfono que suene y que alguien lo coja hasta las seis, que es cuando se cierra una obra.]

--- m27 2025-10-06 12:15 rosario -> ramiro | Re: El viernes < m26
Entendido. [promise|Puri coge el teléfono hasta las seis desde hoy], y me pasa lo que sea urgente.

--- m28 2025-10-22 16:30 sergio -> puri | alta urgente mañana
hola puri, entra un ferralla mañana a las 7, Gelu Popa, te mando foto del dni. [request|alta porfa]

--- m29 2025-10-22 16:37 puri -> sergio | Re: alta urgente mañana < m28
Hola, Sergio, yo no sé dar altas, solo Nuria tiene el certificado. [promise|Se lo dejo encima de la mesa para las 8.]

--- m30 2025-10-22 16:39 sergio -> puri + chelo | Re: alta urgente mañana < m29
[complaint|entonces pa que es el telefono]

--- m31 2025-11-05 10:02 chelo -> nuria | Octubre
[complaint|En la nómina de Gelu faltan dos días], y [complaint|a Merino le han vuelto a poner segunda]. [request|Rehazlas, por favor, que pagamos hoy.]

--- m32 2025-11-05 13:59 nuria -> chelo | Re: Octubre < m31
Van las dos. Chelo, de verdad que [apology|lo siento], [admission|no doy abasto].

--- m33 2025-11-05 15:10 chelo -> nuria | Re: Octubre < m32
Ya lo veo, hija. No es contigo. Aquí también somos una para todo, y cuando Ramiro grita por la ventana hago como que hablo por teléfono.

--- m34 2025-12-02 07:50 ramiro -> rosario | Factura noviembre
Me llega vuestra factura: 26 trabajadores a 14, más la cuota. 652. Pagada está. [complaint|El RNT de octubre me lo mandasteis el 17 de noviembre], con cuatro hombres en la calle toda una mañana, y [complaint|eso no lo descuenta nadie].

--- m35 2025-12-02 11:33 rosario -> ramiro | Re: Factura noviembre < m34
Ramiro, [promise|te abono 100 € en la de diciembre]. [blame_shift|También es cierto que los partes de horas de tu obra nos llegan siempre el último día y con tachones.] Entre todos lo mejoraremos.

--- m36 2025-12-02 11:50 ramiro -> rosario | Re: Factura noviembre < m35
Los tachones son de Sergio, que tiene 58 años y las manos como palas. [complaint|Los partes llegan el día que pone vuestro calendario.] [request|Míralo.]

--- m37 2025-12-22 12:40 nuria -> chelo + sergio | Nóminas y paga extra
Todo en la carpeta: 26 nóminas y 26 extras. [promise|Del 24 al 26 estoy localizable en el móvil para altas.] Feliz Navidad a la cuadrilla.

--- m38 2025-12-26 09:15 sergio -> nuria | Re: Nóminas y paga extra < m37
feliz navidad nuria. la paga clavada, [praise|la primera q no me pregunta nadie]

--- m39 2026-01-12 08:20 ramiro -> rosario | Aviso
Rosario:

La constructora me ha puesto por escrito que a la tercera tarjeta roja por documentación me penaliza con 3.000 €. Llevo dos. [escalation|Si la tercera viene por un papel vuestro, los 3.000 os los paso yo a vosotros con una carta de mi abogado.] No me gusta escribir esto a la hija de Anselmo.

[question!open|Quién da las altas cuando Nuria no está?] [request!open|Me lo dices con nombre y apellidos.]

Ramiro Hermosilla

--- m40 2026-01-13 10:05 rosario -> ramiro | Re: Aviso < m39
Ramiro, [non_apology|lamento que lo veas así]. [promise!broken!open|Esta semana te paso un protocolo por escrito] y lo firmamos los dos.

--- m41 2026-01-30 09:12 chelo -> nuria | Febrero
Buenos días:
- [request|RNT de diciembre, por favor]
- Altas: ninguna esta semana, hiela y no se hormigona
- [request!open|certificado de retenciones 2025 de los veintiséis]
- [complaint|El protocolo de Rosario, ni rastro por aquí.] [question!open|Lo tienes tú?]

--- m42 2026-01-30 13:30 nuria -> chelo | Re: Febrero < m41
RNT adjunto. [promise!open|Los certificados, antes del 28 de febrero.]

--- m43 2026-02-19 07:15 ramiro -> rosario | Lunes
El lunes 23 entran cinco encofradores a las siete. Te lo digo el jueves a las siete y cuarto de la mañana, para que luego no me digáis de horas. [request!open|Cinco altas.] Datos en el correo de Chelo.

--- m44 2026-02-20 13:20 puri -> ramiro + chelo | Re: Lunes < m43
Hola, Ramiro, Nuria está hoy en el médico con la niña. [promise!open|Se lo digo en cuanto llegue.]
