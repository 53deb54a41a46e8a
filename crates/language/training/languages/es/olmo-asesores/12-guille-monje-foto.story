firm: Olmo Asesores | olmoasesores.example | Europe/Madrid | 2026-02-20 18:00
member: rosario | Rosario Olmo | rosario@olmoasesores.example
member: julian | Julián Carrascal | julian@olmoasesores.example
member: nuria | Nuria Bezos | nuria@olmoasesores.example
member: teo | Teo Sanz | teo@olmoasesores.example
member: puri | Puri Lobato | puri@olmoasesores.example
client: Guille Monje | person | -
contact: guille | Guille Monje | guillemonjefoto@correolento.example | freelance photographer
standing: drifting
turned: 2025-10-14
causes: unrequested_work, value_mismatch
root: m17, m19, m23, m26, m32
why: He pays 60 a month so as not to think of taxes. Teo and Julián keep thinking for him: a limited company, a kit, a web shop, a study billed at 180. He never asked for growth, says so twice lightly, then stops joking and sends his invoices without a word.

--- m01 2025-02-10 22:40 guille -> julian | soy el fotógrafo de Laura
Hola Julián!

Soy amigo de Laura la de las cerámicas. Llevo seis años de autónomo con un gestor que se acaba de jubilar y me ha dejado una caja de zapatos literal, con los trimestres dentro. Hago bodas (pocas, cada vez menos), arquitectura, y retratos a gente mayor en pueblos, que es lo que me gusta y lo que no da dinero.

Facturo unos 27.000. [value|Lo que busco es no enterarme: mandar fotos de tickets, que alguien me diga un número, y pagarlo.]

[question|¿Cuánto cuesta eso?]
[question|¿Y os puedo llevar la caja?]

Guille

--- m02 2025-02-11 10:14 julian -> guille | Re: soy el fotógrafo de Laura < m01
Hola, Guille. 60 al mes más IVA, con la renta incluida. La caja, encantado. Estamos en la calle Teresa Gil, segundo, de 9 a 14.

--- m03 2025-02-11 10:31 guille -> julian | Re: soy el fotógrafo de Laura < m02
Trato, y [thanks|gracias por lo rápido]. [promise|El jueves os la dejo.] Es de unas Paredes del 43

--- m04 2025-02-20 13:05 julian -> guille | La caja
Vaciada y clasificada. Hay dos trimestres de 2023 en que tu gestor se dejó el IVA de un objetivo: 310 euros. [promise|Los reclamo.] También había una entrada de cine, [promise|te la guardo].

--- m05 2025-02-20 13:50 guille -> julian | Re: La caja < m04
Nooo, 310 pavos. [praise|Llevo nueve días con vosotros y ya me salís gratis medio año.]
La entrada es de Aftersun, sí, [request|guárdala]

--- m06 2025-04-08 09:50 julian -> guille | Primer trimestre
Número: 1.214, entre IVA e IRPF. Cargo el 21 de abril.

--- m07 2025-04-08 10:02 guille -> julian | Re: Primer trimestre < m06
Esto es poesía. [praise|Una línea y un número, exactamente lo que soñaba.]

--- m08 2025-05-19 17:25 guille -> nuria | Ayudante de boda
Hola Nuria, me dice Julián que esto es tuyo. Una chica me ayuda en una boda el 14 de junio, un día solo. [question|¿Le pago y ya?]

--- m09 2025-05-20 08:48 nuria -> guille | Re: Ayudante de boda < m08
Hola, Guille. Si es autónoma, te hace factura. Si no, la damos de alta ese día: 9 horas, unos 130 con seguros. [request|Dime cuál de las dos.]

--- m10 2025-05-20 08:59 guille -> nuria | Re: Ayudante de boda < m09
Es autónoma, acabo de preguntarle. Y además me ha corregido el horario, porque por lo visto la novia quiere fotos al amanecer, a las seis y cuarto, en un palomar. Última boda que cojo este año. [thanks|Gracias!]

--- m11 2025-06-11 12:00 julian -> guille | Renta
Sale a devolver 402. [question|¿La presento?]

--- m12 2025-06-11 12:04 guille -> julian | Re: Renta < m11
A devolver?? [request|presenta presenta] antes de que se arrepientan

--- m13 2025-06-26 13:15 julian -> guille | Re: Renta < m12
Te la han ingresado hoy. Y los 310 del objetivo, también, con 11 de intereses a tu favor. No hace falta que hagas nada, solo mirar la cuenta y sonreír.

--- m14 2025-07-03 10:20 teo -> guille | Kit Digital
¡Hola, Guille! Soy Teo, el de las ayudas. He visto tu ficha y te encaja el bono para la web: 2.000 € y a ti no te cuesta nada. Si quieres, te lo muevo.

--- m15 2025-07-03 11:47 guille -> teo | Re: Kit Digital < m14
Hola Teo, [thanks|mil gracias por pensar en mí!] Web ya tengo, me la hizo mi hermana y me gusta que sea fea. Paso por ahora :)

--- m16 2025-07-18 10:11 julian -> guille | Segundo trimestre
Número del segundo: 1.588. Cargo el 21. Sube porque en mayo cobraste el reportaje de la bodega, y no tenías casi gastos. Buen verano, y [request|no olvides guardar los tickets de la furgoneta].

--- m17 2025-09-04 12:30 teo -> guille | Kit Digital, estás dentro
¡Sorpresa! El bono cerraba en agosto y lo solicité para que no se te pasara. Concedido. Tienes que elegir proveedor antes del 15 de diciembre. Te paso tres. [question|¿Con cuál te quedas?]

--- m18 2025-09-04 16:22 guille -> teo | Re: Kit Digital, estás dentro < m17
Jo, Teo. [thanks|Te agradezco el detalle] pero [complaint|te había dicho que pasaba]. [question|¿Se puede devolver sin lío?] [value|Que decidan por mí, aunque sea para bien, me pone un poco nervioso.]

--- m19 2025-09-05 09:44 teo -> guille | Re: Kit Digital, estás dentro < m18
Hola de nuevo. Poderse se puede, pero sería una pena: ¡con tienda online venderías láminas mientras duermes! [request|Piénsalo con calma] y lo hablamos.

--- m20 2025-09-22 19:10 guille -> teo | Re: Kit Digital, estás dentro < m19
Pensado, no quiero. [request!open|Renuncia por mí, porfa.] Yo mientras duermo, duermo.

--- m21 2025-10-02 18:35 guille -> julian | tickets
Te van los del verano. El de la gasolinera de Sanabria tiene helado, no es sangre.
He estado seis semanas haciendo retratos en Aliste, casa por casa, con una silla plegable y una sábana negra. Hay una mujer, Balbina, que me recibió tres tardes sin decir nada y a la cuarta sacó las manos de debajo del mandil y me dijo venga, hazlas. Por esa foto he rechazado dos bodas de octubre y dormido en la furgoneta, y volvería a hacerlo. [goal|Quiero sacar el libro en la primavera del 27, cien viejos y cien manos, y vivir con lo justo hasta entonces.]

--- m22 2025-10-03 09:05 julian -> guille | Re: tickets < m21
Recibido todo, helado incluido. Faltaba la factura del tóner, pero la he encontrado en el correo de agosto. [request|Los kilómetros de Aliste apúntalos], que sirven.

--- m23 2025-10-14 13:10 julian -> guille + teo | Estudio: constitución de sociedad limitada
Hola, Guille:

Repasando tu trayectoria con Teo hemos visto recorrido para crecer y nos hemos permitido prepararte un estudio comparativo entre seguir de autónomo y crear una SL. Van catorce páginas con tres escenarios (30.000, 45.000 y 70.000 de facturación), política de dividendos, y un plan comercial para volver a bodas, que es tu línea con más margen: a partir de 18 bodas al año la sociedad te compensa.

[request|Léelo y nos sentamos la semana que viene.]

El 303 del trimestre lo tienes en la página 14, son 1.102.

Julián

--- m24 2025-10-14 23:51 guille -> julian | Re: Estudio: constitución de sociedad limitada < m23
[complaint|Lo he abierto por el final a por el número.] [promise|Lo otro lo miro un día de lluvia.]

--- m25 2025-10-28 10:30 teo -> guille | Re: Estudio: constitución de sociedad limitada
¡Guille! Ha llovido toda la semana :) [question|¿Qué día te pasas?]

--- m26 2025-11-03 09:00 puri -> guille | Factura octubre
Hola, Guille, te adjunto la factura de octubre: cuota 60 y estudio societario 180, más IVA. Un saludo, Puri

--- m27 2025-11-03 20:17 guille -> puri | Re: Factura octubre < m26
Hola Puri. [complaint|Yo un estudio no lo encargué.] [question|¿Lo puedes mirar?]

--- m28 2025-11-05 12:22 julian -> guille | Re: Factura octubre < m27
Hola, Guille. Lleva bastantes horas y lo hemos puesto a mitad de precio. De todas formas, si no te encaja, [promise|te lo dejamos en 90]. [talking_down|Con el tiempo verás que pensar en grande también es cuidar el oficio.]

--- m29 2025-11-05 22:03 guille -> julian | Re: Factura octubre < m28
ok

--- m30 2025-11-06 09:10 puri -> guille | Re: Factura octubre
Te mando la factura corregida con 90. Se carga el día 10.

--- m31 2025-12-09 11:40 teo -> guille | Kit Digital: quedan 6 días
¡Hola! El 15 caduca el bono. [question|¿Seguro seguro que no?]

--- m32 2025-12-10 19:30 guille -> teo | Re: Kit Digital: quedan 6 días < m31
[complaint|Lo dije en julio y en septiembre.]

--- m33 2025-12-11 10:00 teo -> guille | Re: Kit Digital: quedan 6 días < m32
¡Vale, vale! [promise!broken!open|Tramito la renuncia hoy mismo] para que no te quede constancia de incumplimiento.

--- m34 2026-01-12 18:05 guille -> julian | tickets
4T en la carpeta. Falta el recibo del seguro de las cámaras, no me lo han mandado.

--- m35 2026-01-13 09:25 julian -> guille | Re: tickets < m34
[thanks|Gracias, Guille.] [question|¿Qué tal Aliste con nieve?]

--- m36 2026-01-27 12:30 julian -> guille | Cuarto trimestre
936, cargo el 30. Te adjunto además una proyección 2026 con un escenario de bodas y otro de cursos online.

--- m37 2026-02-05 21:12 guille -> puri | Carta de Red.es
Puri, me ha llegado una notificación de que tengo un bono sin justificar y que no conste renuncia. [complaint|Es el que yo no quise.] [question!open|¿A quién le toca contestar?] El plazo es el 27.

--- m38 2026-02-06 09:15 puri -> guille | Re: Carta de Red.es < m37
Hola, Guille. Recibido. El expediente lo lleva Teo y hoy está en un curso de la Cámara en León. Se lo doy a Teo en cuanto vuelva del curso. [promise!open|Él te escribe.]

--- m39 2026-02-17 10:05 teo -> guille | Idea para tu libro
¡Hola, Guille! Me ha dicho Julián lo del libro, ¡qué chulo! Hay una ayuda a la edición que pide solo un plan de empresa y una sociedad constituida. Ya he empezado un borrador. [question!open|¿Te llamo?]
