firm: Faro Reformas e Interiorismo | faroreformas.example | Europe/Madrid | 2026-02-27 18:30
member: uxia | Uxía Castro | uxia@faroreformas.example
member: tomas | Tomás Rey | tomas@faroreformas.example
member: brais | Brais Souto | brais@faroreformas.example
member: olga | Olga Varela | administracion@faroreformas.example
client: Ballymore Academia de Inglés | company | ballymoreacademia.example
contact: fiona | Fiona Kavanagh | fiona@ballymoreacademia.example | directora
contact: declan | Declan Moore | declan@ballymoreacademia.example | jefe de estudios
contact: chus | Chus Pombo | secretaria@ballymoreacademia.example | secretaria
standing: good
turned: -
causes: -
root: -
why: Fiona's Spanish sounds like an ultimatum ("exijo", "es inaceptable") but she means none of it. A ceiling panel that came down in October was the one grave thing: Faro came in forty minutes, took all of them off, owned the wrong fixing and changed every one; since then she has ordered the theatre and recommended them.

--- m01 2025-05-06 12:22 fiona -> uxia | Reforma de mi academia
Buenos días Señora Castro,

Soy Fiona, de Irlanda, vivo en Coruña desde 2009 pero mi español escribiendo todavía es como de policía, pido perdón por delante. Mi secretaria Chus lo corrige cuando está, hoy está en el dentista.

Tenemos 340 alumnos, de 4 años hasta jubilados. Las aulas son seis y en todas se oye lo que pasa en la otra. En la aula 3 los adultos preparan el C2 y en la aula 4 los niños cantan de un cocodrilo. Conocen ya el cocodrilo de memoria, los adultos.

[goal|Quiero que en septiembre pueda abrir cada clase sin escuchar la clase de al lado, y poder subir a 400 alumnos en dos años.]

El edificio es de mi propiedad desde enero (la hipoteca es de mi propiedad también). Tenemos julio y agosto casi vacío, solo hay intensivos por la mañana en dos aulas.

[question|¿Usted tiene libre el verano, o ya es tarde?]

Con afecto,
Fiona Kavanagh

--- m02 2025-05-06 13:30 uxia -> fiona | Re: Reforma de mi academia < m01
¡Hola, Fiona! Tu español de policía se entiende estupendamente. Nos cabe: julio y agosto, por las tardes y con los intensivos dentro. [promise|El jueves a las seis paso a escuchar al cocodrilo.]

--- m03 2025-05-06 15:41 fiona -> uxia | Re: Reforma de mi academia < m02
Jueves a las 6 hay cocodrilo seguro. Perfecto.

--- m04 2025-05-20 18:35 tomas -> fiona + uxia | Estudio acústico
Estimada señora Kavanagh:

Medí el jueves con las aulas llenas. Los tabiques dan 31 dB, y para lo que ustedes hacen convienen 50. Propongo:

Primero, trasdosar los cinco tabiques por un lado con doble placa y lana de roca. Pierden ustedes 7 centímetros por aula.
Segundo, paneles absorbentes en techo, porque el problema no es solo lo que pasa de aula a aula sino el eco dentro: 1,4 segundos de reverberación, y a un niño de cuatro años hay que dejárselo en 0,5 para que distinga «ship» de «sheep».
Tercero, cambiar las puertas, que son de cartón con pretensiones.

52.300 € más IVA. Si prefiere ir por partes, empezaría por los tabiques y dejaría las puertas para el año que viene, aunque le adelanto que el sonido es como el agua: sale por donde puede.

Tomás Rey

--- m05 2025-05-20 19:10 fiona -> tomas | Re: Estudio acústico < m04
[praise|Nadie en España me había explicado «ship» y «sheep» con un aparato.] Hacemos todo, puertas también. [request|Yo exijo factura en dos partes por favor], mitad este año fiscal, mitad el otro.

--- m06 2025-05-21 09:05 chus -> tomas + olga | Re: Estudio acústico < m05
Buenos días, soy Chus. Donde dice «exijo» quiere decir «si fuera posible». [thanks|Gracias.]

--- m07 2025-05-21 09:30 olga -> chus + fiona | Re: Estudio acústico < m06
Buenos días. Ningún inconveniente: 60 % con fecha de agosto y 40 % el 2 de enero. [promise|Esta tarde les envío el contrato.]

--- m08 2025-05-21 17:02 olga -> fiona + chus | Contrato
Adjunto. [request|Firmen en la página 9 y rubriquen las demás], por favor.

--- m09 2025-05-22 11:15 fiona -> olga | Re: Contrato < m08
Firmado todas las páginas, también donde no hacía falta.

--- m10 2025-06-12 16:48 declan -> uxia | Sillas
Estimada Uxía:

Soy Declan, el que enseña gramática a los que ya no tienen remedio. Una reflexión sobre sillas, si me concede usted tres minutos.

Nuestros alumnos se dividen en tres especies. Los pequeños, cuyos pies no llegan al suelo y que por tanto los mueven. Los adolescentes, que no se sientan, se derraman. Y los mayores, que necesitan levantarse con dignidad. Hoy todos usan la misma silla, comprada en 2003 por un hombre que odiaba a la humanidad.

[request|Me gustaría que hubiese dos alturas de silla y mesas que se puedan juntar de cuatro en cuatro], porque cada sesenta minutos cambiamos de especie. Tiene que poder hacerlo una profesora sola, en el tiempo que tarda en sonar el timbre.

[question|¿Existe semejante cosa por menos de cien euros el asiento?]

Suyo,
Declan Moore

--- m11 2025-06-12 17:30 uxia -> declan | Re: Sillas < m10
Existe, cuesta 74 y viene en seis colores. [promise|El martes te llevo una de cada altura], para que la sometas a las tres especies.

--- m12 2025-06-18 13:20 declan -> uxia | Re: Sillas < m11
Las sometí. Un adolescente se derramó y la silla permaneció en pie. [request|Ochenta, por favor: treinta bajas y cincuenta altas, en azul], que disimula el bolígrafo.

--- m13 2025-06-26 14:30 chus -> brais + uxia | Julio en la academia
Hola a los dos. Os cuento julio para que no os llevéis sustos:

Del 1 al 18 tenemos intensivo de mañana en las aulas 1 y 2 (de 9 a 13:30), 26 chavales de Secundaria. El 8 y el 9 son los exámenes oficiales: vienen examinadores de fuera, con cara de examinadores, y el listening necesita silencio absoluto de 15:00 a 16:10. [request|Esas dos tardes no vengáis hasta las cinco], por lo que más queráis.

El ascensor del edificio se para en agosto por inspección, del 4 al 8. No depende de nosotros. Si tenéis que subir placas, mejor antes.

El aula 6 tiene una gotera vieja encima de la ventana, ya la está mirando el seguro de la comunidad. [request|No la tapéis con el panel nuevo hasta que pase el perito.]

[promise|La llave de la alarma os la doy en mano.] La señora de la limpieza se llama Divina, entra a las 20:30 y no perdona un pegote de yeso.

[question|¿Cuántos vais a ser?] [question|¿Y os guardo sitio en la nevera?]

Chus Pombo
Secretaría

--- m14 2025-06-26 18:10 brais -> chus | Re: Julio en la academia < m13
3 fijos y a veces 4. Nevera si, gracias. [promise|8 y 9 entramos a las 17:15]. [promise|placas arriba todas antes del 1 de agosto]

--- m15 2025-07-01 15:20 brais -> chus | horario
hola Chus, entramos de 14 a 20 todos los dias. [request|q dejen las mesas apiladas en el aula 6]

--- m16 2025-07-01 15:33 chus -> brais | Re: horario < m15
[promise|Apiladas estarán.] [request|No me tapéis la fotocopiadora con plástico, que luego se ahoga.]

--- m17 2025-07-10 12:20 fiona -> brais + chus | Exámenes
Brais, ayer y antes de ayer no escuchamos nada de nada. Los examinadores preguntaron si la obra es de verdad. [thanks|Te agradezco mucho.]

--- m18 2025-07-23 12:05 fiona -> brais + uxia | Polvo
Buenos días. [complaint|Esta mañana los alumnos de intensivo escribían su nombre con el dedo en las mesas del aula 2.] [complaint|Es inaceptable], gracias. [request|Por favor limpian al final de cada tarde.]

--- m19 2025-07-23 12:09 chus -> brais | Re: Polvo < m18
«Inaceptable» = «nos ha llamado la atención». No te asustes

--- m20 2025-07-23 13:40 brais -> fiona + chus | Re: Polvo < m18
[admission|ayer cortamos placa con la puerta abierta, fallo nuestro]. [promise|Desde hoy a las 19:30 aspirador y trapo, todos los dias.]

--- m21 2025-07-30 12:00 fiona -> brais | Re: Polvo < m20
Mesas limpias seis días de seis. [praise|Mi madre no limpia así y mi madre es de Cork.]

--- m22 2025-08-28 19:30 uxia -> fiona + declan + chus | Final
Hola, equipo. Terminado, y tomad nota: [win|tabiques a 52 dB, reverberación 0,48]. Tomás puso al cocodrilo a todo volumen en la 4 y en la 3 no se oía ni la cola.

[promise|Sillas, mañana por la mañana.] Queda el rodapié del aula 5, que llegó en blanco y lo queremos en gris: [promise|el lunes 1 está].

--- m23 2025-09-01 13:10 chus -> uxia | Re: Final < m22
Rodapié gris, puesto a las doce. Sillas contadas, 80. [thanks|¡Gracias!]

--- m24 2025-09-18 20:15 declan -> uxia + tomas | Informe de un profesor viejo
Estimados ambos:

Primera semana de curso. Paso a informar.

A las 18:00 di una clase de condicionales en la 3. A las 18:20 me di cuenta de que había dejado de gritar. Llevo veintidós años gritando, y no por carácter, sino por tabique. A las 18:40 una señora de setenta y un años, que en tres cursos no había abierto la boca, dijo «If I had known». No quiso explicar qué. Nadie se lo preguntó.

[praise|Han hecho ustedes algo que no se ve en las fotos.] [complaint|El señor del aula 5 opina que las puertas pesan demasiado]; también opina eso de la gramática.

[win|Chus me dice que hay 372 matriculados, contra 340 el curso pasado.]

Suyo,
Declan

--- m25 2025-09-18 21:02 tomas -> declan + uxia | Re: Informe de un profesor viejo < m24
Señor Moore: guardo su carta. A la puerta del 5 [promise|le aflojo el cierrapuertas el lunes].

--- m26 2025-10-15 17:52 chus -> brais + tomas + uxia | URGENTE techo aula 4
[complaint|Se ha caído un panel del techo del aula 4.] No había nadie, los niños estaban en el recreo. Cayó sobre la alfombra. He cerrado el aula. [request|Venid ya por favor]

--- m27 2025-10-15 17:55 brais -> chus + tomas | Re: URGENTE techo aula 4 < m26
[promise|salgo ahora, 30 min]. [request|Cerrad TODAS las aulas con paneles, las seis]

--- m28 2025-10-15 22:40 tomas -> fiona + chus + uxia | Re: URGENTE techo aula 4 < m26
Fiona:

Brais llegó a las 18:31 y yo a las 18:50. Hemos bajado los 96 paneles de las seis aulas, no queda ninguno arriba; mañana pueden dar clase con normalidad aunque con más eco.

La causa: [admission|yo aprobé un adhesivo para placa pintada, y el techo del aula 4 es yeso antiguo con cal. No lo comprobé aula por aula; debí hacerlo.] [admission|El fallo no es del fabricante ni de los montadores, es mío.]

[promise|Los volvemos a colocar con anclaje mecánico, cuatro tornillos por panel, el sábado 25 y el domingo 26], y antes viene un técnico externo a certificar la tracción. Todo a nuestro cargo. He dado parte al seguro por si alguien quisiera reclamar.

[apology|Le pido disculpas.] Había niños en ese edificio y no he pensado en otra cosa en toda la tarde.

Tomás Rey

--- m29 2025-10-16 09:12 fiona -> tomas + uxia + brais | Re: URGENTE techo aula 4 < m28
Querido Tomás,

Ayer tuve mucho susto, lloré en el baño. Después leí su carta y la traduje a mi marido. Él construyó casas en Galway treinta años y [praise|dice que nunca vio a uno escribir «es mío» antes de que llegue el abogado].

He escrito hoy a los padres y les he contado exactamente lo que pasó y lo que ustedes hacen. Solo llamaron dos, uno para ofrecer su taladro.

[request|Quiero recibir el papel del técnico para enseñarlo.]

Fiona

--- m30 2025-10-27 11:00 tomas -> fiona + chus | Certificado
Adjunto el certificado del ensayo: cada anclaje aguanta 38 kg y el panel pesa 2,4. Colocados los 96.

--- m31 2025-10-27 12:18 fiona -> tomas | Re: Certificado < m30
Recibido y colgado en la entrada, al lado del horario. [thanks|Muchas gracias.] Ahora dormimos.

--- m32 2025-11-18 16:25 fiona -> tomas | Una amiga
Querido Tomás, mi amiga Sinéad tiene una guardería en Oleiros, muy ruidosa por naturaleza. Le he contado todo, también el panel. Quiere conocerle por el panel, dice que así sabe qué pasa cuando algo va mal. [question|¿Puedo dar su teléfono?]

--- m33 2025-11-18 17:00 tomas -> fiona | Re: Una amiga < m32
Por supuesto. Y [thanks|gracias por contarlo entero].

--- m34 2025-11-26 17:20 chus -> olga | Factura de enero
Hola, Olga. [question|¿La segunda factura la emites el 2 de enero o la puedes fechar el 30 de diciembre?] El gestor me marea.

--- m35 2025-11-26 17:44 olga -> chus | Re: Factura de enero < m34
El 2, como quedamos; si la fecho antes perdéis el reparto.

--- m36 2025-12-12 13:25 fiona -> uxia | Teatro
Uxía querida,

En la aula 6 quiero hacer un teatro pequeñito. Los niños representan cuentos y ahora lo hacen delante de la fotocopiadora de Chus, que sale en todas las fotos.

Quiero: [request|una tarima de 20 cm que se pliega], [request|una cortina que no sea roja], [request|tres luces]. [question|¿Con 6.000 euros hago algo, o hago el ridículo?]

La obra de primavera es el 27 de marzo. Se llama, por supuesto, El Cocodrilo.

--- m37 2025-12-12 13:50 uxia -> fiona | Re: Teatro < m36
Haces algo, y bien. Cortina verde cocodrilo. [promise|Después de Reyes te llevo una maqueta de cartón.]

--- m38 2026-01-09 18:30 uxia -> fiona + chus + declan | Re: Teatro < m37
La maqueta está en secretaría, encima de la fotocopiadora, para que se acostumbre. 5.740 € con todo.

--- m39 2026-01-12 10:02 fiona -> uxia | Re: Teatro < m38
Acepto. Los profesores juegan con la maqueta y no dan clase. [scope_change|Añade por favor una trampilla], Declan insiste que tiene que morir alguien.

--- m40 2026-01-12 10:30 uxia -> fiona + declan | Re: Teatro < m39
Trampilla de 20 centímetros de alto, Declan. Morirá sentado. 260 € más.

--- m41 2026-01-28 12:40 chus -> brais | Cierrapuertas
Brais, buenas. La puerta del 2 pega un portazo desde que sopla este temporal, creo que es la corriente del patio y no la puerta. [question|¿Se regula?]

--- m42 2026-01-28 12:52 brais -> chus | Re: Cierrapuertas < m41
Si, tornillo de abajo, media vuelta a la derecha. Si no sabes [promise|paso yo el viernes]

--- m43 2026-01-28 13:01 chus -> brais | Re: Cierrapuertas < m42
Media vuelta dada. Soy ingeniera

--- m44 2026-02-11 16:15 declan -> uxia | Una consulta escénica
Estimada Uxía:

[question|¿Puede una de las tres luces ser verde sin que el reparto parezca enfermo?] Aclaro que el reparto tiene entre cinco y siete años y que alguno ya lo parece.

--- m45 2026-02-11 16:40 uxia -> declan | Re: Una consulta escénica < m44
Verde por detrás y ámbar por delante: cocodrilo sí, gastroenteritis no.

--- m46 2026-02-24 11:10 fiona -> uxia + brais | Fecha teatro
Uxía, Brais, necesito saber una cosa por favor. Los ensayos empiezan el 12 de marzo. [question!open|¿La tarima está montada ese día?] [request!open|Y mandáis el seguro de la trampilla], la madre de Antía es abogada y muy simpática pero abogada.

Si no está para el 12 os mato (en irlandés es cariñoso).

--- m47 2026-02-25 09:20 brais -> fiona + chus | Re: Fecha teatro < m46
Fiona estoy en obra sin el calendario delante. [promise!open|te confirmo el lunes] pero la madera ya esta cortada, yo lo veo bien
