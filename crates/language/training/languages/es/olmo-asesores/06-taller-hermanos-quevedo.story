firm: Olmo Asesores | olmoasesores.example | Europe/Madrid | 2026-02-20 18:00
member: rosario | Rosario Olmo | rosario@olmoasesores.example
member: julian | Julián Carrascal | julian@olmoasesores.example
member: nuria | Nuria Bezos | nuria@olmoasesores.example
member: teo | Teo Sanz | teo@olmoasesores.example
member: puri | Puri Lobato | puri@olmoasesores.example
client: Talleres Hermanos Quevedo | company | talleresquevedo.example
contact: paco | Paco Quevedo | paco@talleresquevedo.example | elder brother, boss
contact: david | David Quevedo | david@talleresquevedo.example | son of Paco, wants to modernise
standing: good
turned: -
causes: -
root: -
why: Paco barks at everybody and pays the day the bill comes. An invoice booked twice in June and a late answer in November were put right; David trusts them with the handover. The harsh tone is just the man.

--- m01 2025-01-28 07:35 paco -> julian | MODELO 390
JULIÁN. HOY ES 28. [question|ESTÁ PRESENTADO O NO?]

--- m02 2025-01-28 08:31 julian -> paco | Re: MODELO 390 < m01
Está presentado desde ayer a las once y media, Paco. Justificante adjunto, con el sello verde que te gusta guardar en la carpeta de gomas. El 347 va en febrero, de ese no te preocupes todavía.

--- m03 2025-01-28 08:33 paco -> julian | Re: MODELO 390 < m02
VALE. [thanks|GRACIAS.]

--- m04 2025-02-13 20:40 david -> rosario | Relevo en el taller
Hola, Rosario:

Te escribo sin mi padre en copia, luego se lo cuento yo. Cumple 65 en noviembre de 2026 y mi tío Tino 63. [goal|Queremos que el taller pase a mi nombre y al de mi prima Ana antes de que acabe 2026, sin que mi padre sienta que lo echan y sin arruinarnos en impuestos.] [value|A él háblale claro y de frente, que las palabras finas las toma por trampa.]

[question|¿Se hace con donación de participaciones o comprándoselas?]
[question|¿Nos puedes dar hora una tarde, los cuatro?]

Un saludo,
David

--- m05 2025-02-14 10:12 rosario -> david | Re: Relevo en el taller < m04
Hola, David. Casi siempre donación: en empresa familiar hay reducción del 99 % si se cumplen unas cuantas cosas, y vosotros cumplís todas menos una (el sueldo de tu padre tiene que ser más de la mitad de lo que gana, y ahora no lo es por los pisos). Eso se arregla subiéndoselo este año.

Os espero el jueves 27 a las seis. [request|Traed a Tino], que si no se entera por el barrio.

--- m06 2025-02-14 10:30 david -> rosario | Re: Relevo en el taller < m05
El 27 perfecto. [thanks|Gracias por contestar tan claro.] [praise|Llevaba dos años dándole vueltas y lo has dejado en cuatro líneas.]

--- m07 2025-02-28 07:10 paco -> rosario | LO DE AYER
LO HE ESTADO PENSANDO. BIEN. PERO EL GATO DEL ELEVADOR SE QUEDA A MI NOMBRE HASTA QUE ME MUERA
[promise|EL LUNES TE LLEVO LAS ESCRITURAS]

--- m08 2025-02-28 09:00 rosario -> paco | Re: LO DE AYER < m07
El elevador, el gato y la última palabra, todo tuyo. [promise|Te mando el calendario con los pasos la semana que viene.]

--- m09 2025-03-06 12:18 rosario -> paco + david | Calendario del relevo
Aquí va, en una hoja:
Abril: subida de sueldo de Paco en acta. Nuria lo refleja en nómina.
Todo 2025: que no se pague nada personal por la empresa (Paco, la furgoneta del pueblo).
Junio de 2026: valoración.
Octubre de 2026: notaría.
[request|Firmad el acta que va adjunta y devolvédmela.]

--- m10 2025-03-07 07:02 paco -> rosario | Re: Calendario del relevo < m09
FIRMADA. EL MES QUE VIENE ME SUBO EL SUELDO A MI MISMO, LO QUE HAY QUE VER. LA FURGONETA DEL PUEBLO LLEVA MOTORES
A VECES

--- m11 2025-04-15 08:40 paco -> julian | IVA
[question|CUANTO]

--- m12 2025-04-15 08:52 julian -> paco | Re: IVA < m11
6.214, con las dos facturas grandes de neumáticos ya metidas. Cargo el 21, por ser festivo el 18 y fin de semana después.

--- m13 2025-06-10 07:20 paco -> julian | RECAMBIOS EL PISUERGA
ME LLAMA EL DE RECAMBIOS QUE SI LE DEBO 1.870. [complaint|LA HABEIS METIDO DOS VECES] Y AHORA EN MI LISTADO SALE EL DOBLE. [question|QUÉ PASA, QUE OS SOBRA TINTA?]

--- m14 2025-06-10 08:15 julian -> paco | Re: RECAMBIOS EL PISUERGA < m13
Paco, es verdad: [admission|me llegó una vez por correo y otra en papel y la grabé las dos]. [apology|Disculpa.] Anulada, listado nuevo adjunto. El IVA no se había presentado aún, no pierdes nada.

--- m15 2025-06-10 08:20 paco -> julian | Re: RECAMBIOS EL PISUERGA < m14
PUES YA ESTÁ. [request|TRAE EL COCHE] QUE TE MIRO LOS FRENOS QUE EL OTRO DIA CHILLABAN

--- m16 2025-07-08 17:45 david -> teo | Máquina de diagnosis y cargadores
Buenas, Teo:
Cada semana entran dos o tres híbridos y los mandamos a otro taller porque no podemos leerles la centralita. Estamos mirando dos cargadores eléctricos y la máquina de diagnosis. Unos 22.000. [question|¿Hay algo que pague parte?]
David

--- m17 2025-07-09 11:33 teo -> david | Re: Máquina de diagnosis y cargadores < m16
¡Hola, David! Para cargadores, el MOVES, 30 %. Para la diagnosis, el cheque de digitalización de la Diputación, 50 % hasta 5.000, abre en septiembre. [request|No firméis pedido todavía.] [promise|Te aviso el día que abra.]

--- m18 2025-09-03 09:01 teo -> david | Ha abierto
Abierto esta mañana, plazo hasta el 26. [request|Pásame la factura proforma y el certificado de la cuenta.]

--- m19 2025-09-03 13:55 david -> teo | Re: Ha abierto < m18
Ambas adjuntas, y el certificado de penales de la empresa no, que he leído mal y no lo pedías. [praise|Has clavado el día, mi padre no se creía que existieran avisos que llegan.]

--- m20 2025-09-05 10:25 teo -> david | Re: Ha abierto < m19
Solicitud presentada, somos el registro 14. El año pasado llegaron al 60, así que bien. Ahora sí podéis firmar el pedido de la diagnosis; el de los cargadores [request|dejadlo parado hasta que pase el perito del MOVES], que tiene que ver la pared vacía.

--- m21 2025-10-14 07:15 paco -> nuria | NÓMINA MIA
NURIA. QUE ME HABEIS SUBIDO EL SUELDO Y ME LLEGA MENOS. [question|COMO SE COME ESO]

--- m22 2025-10-14 08:50 nuria -> paco | Re: NÓMINA MIA < m21
Buenos días, Paco. Te subió el bruto en mayo y con eso ha saltado la retención del IRPF, que Hacienda regulariza ahora, en octubre, para no cobrártelo todo junto en junio. En enero se estabiliza. Te adjunto la cuenta: de 2.310 a 2.244, y en enero 2.395.

--- m23 2025-10-14 08:55 paco -> nuria | Re: NÓMINA MIA < m22
ENTENDIDO. LO MISMO LO PONÉIS EN UN CARTEL EN LA PUERTA

--- m24 2025-11-05 07:40 paco -> rosario | CARTA DEL SEGURO
[complaint|TE MANDÉ EL JUEVES LA CARTA DE LA MUTUA. ES MIERCOLES.] [complaint|SI YO TARDO ASI EN UN EMBRAGUE ME QUEMAN EL TALLER]

--- m25 2025-11-05 08:22 rosario -> paco | Re: CARTA DEL SEGURO < m24
Con toda la razón, [admission|la dejé debajo de otra cosa]. [apology|Perdóname.] [request|No pagues]: reclaman un recibo de 2023 que está pagado, y acabo de mandarles el justificante con el sello del banco. Si vuelven a escribir, me la das en mano y te invito a un café.

--- m26 2025-11-05 08:25 paco -> rosario | Re: CARTA DEL SEGURO < m25
CORTADO.

--- m27 2025-11-24 18:20 david -> rosario | Mi tío Tino
Rosario, Tino dice ahora que quiere seguir hasta los 67. [question|¿Se nos cae todo?]

--- m28 2025-11-25 09:48 rosario -> david | Re: Mi tío Tino < m27
No se cae nada. Tino puede donar su parte y seguir de empleado, lo que no puede es seguir mandando y cobrando por mandar. Y como Ana todavía está con la FP, casi mejor. [promise|Cambio una línea del calendario y ya.]

--- m29 2025-11-25 10:05 david -> rosario | Re: Mi tío Tino < m28
Uf, menos mal. En casa ya había cara de funeral, y mi prima decía que se volvía a la gasolinera. [thanks|Muchísimas gracias.] Se lo digo en la cena, con vino.

--- m30 2025-12-12 12:40 teo -> david + paco | Diputación
[win|Concedidos los 5.000 de la diagnosis.] Cobráis en enero, en la cuenta de la Caja. No hay que justificar nada más, la factura y la foto con el cartel ya las tienen. [request|Solo os pido que el cartel siga puesto hasta el verano], que a veces mandan a alguien a mirar.

--- m31 2025-12-12 12:44 paco -> teo | Re: Diputación < m30
ANDA. POR UNA VEZ EL DINERO VIENE PARA ACÁ

--- m32 2025-12-22 13:00 puri -> paco + david | Feliz Navidad
De parte de los cinco, feliz Navidad a toda la familia. Cerramos del 24 a mediodía al 26. Paco, los polvorones que trajiste no llegaron al martes.
Puri

--- m33 2026-01-27 07:33 paco -> julian | MODELO 390
HOY ES 27. [praise|NO PREGUNTO, SÉ QUE ESTÁ.]

--- m34 2026-01-27 08:10 julian -> paco | Re: MODELO 390 < m33
Desde el viernes. A ti ya ni te contesto con justificante, pero por si acaso, adjunto. [praise|Y los frenos, de maravilla.]

--- m35 2026-02-10 19:15 david -> rosario | Valoración
Hola, Rosario. Aunque en la hoja pone junio, el banco nos tasa la nave en marzo. [question!open|¿Sirve esa tasación para la donación?] [request!open|Si puedes, dinos también qué gastos tendrá la notaría], para ir guardando.

--- m36 2026-02-11 10:40 rosario -> david | Re: Valoración < m35
Buena pregunta. Creo que sí, pero [promise!open|se lo consulto al notario y te contesto a las dos cosas antes de fin de mes].

--- m37 2026-02-19 07:12 paco -> puri | FACTURA FEBRERO
PAGADA. [complaint|PONE ENERO ARRIBA]
