firm: Olmo Asesores | olmoasesores.example | Europe/Madrid | 2026-02-20 18:00
member: rosario | Rosario Olmo | rosario@olmoasesores.example
member: julian | Julián Carrascal | julian@olmoasesores.example
member: nuria | Nuria Bezos | nuria@olmoasesores.example
member: teo | Teo Sanz | teo@olmoasesores.example
member: puri | Puri Lobato | puri@olmoasesores.example
client: Librería El Atril | company | libreriaelatril.example
contact: violeta | Violeta Cascajares | violeta@libreriaelatril.example | owner
contact: german | Germán Pinto | german@libreriaelatril.example | bookseller, half-time
standing: good
turned: -
causes: -
root: -
why: A worried winter at the shop's own side (sales, the landlord, roadworks) and a flooded cellar, none of it Olmo's doing; Teo's one slip with a form was found by himself and told at once. Her silence in August was announced.

--- m01 2025-03-17 10:40 violeta -> julian | Números de miedo
Hola, Julián:

He cerrado febrero y parece una novela rusa: mucha nieve y al final mueren todos. 11.200 de ventas contra 15.900 del año pasado. Las obras de la calle nos han dejado la puerta detrás de una valla y la gente cree que hemos cerrado; un señor me preguntó si traspasaba.

[goal|Necesito saber si llego a septiembre sin pedir prestado, y si no, cuánto me falta.] [request|¿Me puedes hacer una previsión mes a mes?] Los libros de texto entran en julio y hay que pagarlos antes de venderlos, como todo en la vida.

Un saludo,
Violeta

--- m02 2025-03-17 16:18 julian -> violeta | Re: Números de miedo < m01
Hola, Violeta. Claro. [request|Dime cuánto tienes en depósito y cuánto en firme], porque lo de depósito no lo debes hasta que lo vendes. [promise|Previsión el jueves.]
Julián

--- m03 2025-03-18 09:30 german -> julian | Re: Números de miedo < m02
Buenos días: en depósito 31.400 €, en firme 22.850 €. Los de la editorial universitaria no sé dónde ponerlos porque ni ellos lo saben.
Germán

--- m04 2025-03-20 12:50 julian -> violeta + german | Previsión 2025
Adjunta. Con el depósito separado, el bache es de 4.300 € entre mediados de julio y el 10 de septiembre. No hace falta préstamo, basta con una póliza pequeña o con aplazar el IVA de julio, que te lo conceden sin aval.

--- m05 2025-03-20 13:20 violeta -> julian | Re: Previsión 2025 < m04
[praise|He dormido la siesta por primera vez desde Reyes.] Aplazamos el IVA. [thanks|Gracias, de verdad.]

--- m06 2025-04-10 11:00 violeta -> nuria | Día del Libro
Nuria, el 23 ponemos caseta en la Plaza Mayor y quiero que mi sobrina eche una mano ese día y el 24. [question|¿La tengo que dar de alta por dos días?]

--- m07 2025-04-10 11:16 nuria -> violeta | Re: Día del Libro < m06
Sí, aunque sea por dos horas. [promise|Te la doy de alta el 22]; cuesta unos 40 euros de seguros sociales. [request|Mándame su DNI y una cuenta.]

--- m08 2025-04-10 11:41 violeta -> nuria | Re: Día del Libro < m07
Ahí van. Se llama Emma con dos emes por culpa de Flaubert.

--- m09 2025-04-25 18:00 violeta -> julian + nuria | La caseta
[win|2.870 en un día y ni una gota], que en Valladolid en abril es más raro que un manuscrito bueno. Emma ha pedido repetir.

--- m10 2025-05-13 09:25 german -> puri | Factura nuestra
Hola, Puri, sé que hoy es San Pedro Regalado y no estás. Para mañana: [request|la factura de abril, a nombre de la S.L., por favor], que a Violeta le ha llegado a su nombre personal.

--- m11 2025-05-14 08:40 puri -> german | Re: Factura nuestra < m10
¡Buenos días! [admission|Me confundí de ficha], aquí la tienes a nombre de la S.L. [apology|Perdón.]

--- m12 2025-05-14 09:02 german -> puri | Re: Factura nuestra < m11
Perfecto, [thanks|gracias].

--- m13 2025-06-02 13:10 teo -> violeta | Ayudas a librerías
¡Hola, Violeta! Sale la del Ministerio para programación cultural. Con el club de lectura y los cuentacuentos que hacéis encajáis de sobra. Hasta 6.000. Cuesta una tarde tuya y dos mías. [question|¿La hacemos?]

--- m14 2025-06-02 20:17 violeta -> teo | Re: Ayudas a librerías < m13
La hacemos. [question|¿Qué te mando?] Tengo carteles de todo desde 2016, Germán los guarda como si fueran incunables.

--- m15 2025-06-03 09:00 teo -> violeta + german | Re: Ayudas a librerías < m14
Lista corta:
• [request|carteles y fotos de seis actos]
• [request|calendario de octubre a mayo]
• [request|lo que cobra cada cuentacuentos, con IVA]
[promise|Con eso el 16 está presentada.]

--- m16 2025-06-09 19:44 german -> teo | Re: Ayudas a librerías < m15
Subido todo. Doce actos en lugar de seis. En la foto del 4, el que duerme es el autor.

--- m17 2025-06-16 12:05 teo -> violeta + german | Re: Ayudas a librerías < m16
Presentada, y la del autor dormido va en portada.

--- m18 2025-06-18 10:50 teo -> violeta | Un fallo mío
Violeta, antes de que lo encuentres tú: repasando anoche vi que [admission|en el anexo II puse 2024 donde iba 2025]. [apology|Lo siento.] Ya está rectificado, he metido una declaración complementaria y la técnica del Ministerio me ha dicho por teléfono que vale.

--- m19 2025-06-18 11:05 violeta -> teo | Re: Un fallo mío < m18
Una errata. Si yo te contara las que se imprimen. [praise|Que me lo digas antes de que duela vale más que los seis mil.]

--- m20 2025-07-15 17:30 julian -> violeta | Aplazamiento del IVA
Concedido: 2.140 en tres plazos, 20 de septiembre, octubre y noviembre. Intereses, 31 euros.

--- m21 2025-07-31 20:30 violeta -> julian + teo + nuria + puri | Agosto
Os aviso de que desaparezco del 4 al 31. No contesto correos, no tengo teléfono, voy a un pueblo de Zamora donde solo hay un bar y es de mi tío. Germán abre por las mañanas y [promise|él os responde lo urgente].
[request|Pagad la nómina como siempre el día 28.]

--- m22 2025-08-20 09:58 julian -> german | Escolar
Germán, sin prisa: [question|¿han llegado ya las facturas de texto de los distribuidores grandes?]

--- m23 2025-08-21 11:12 german -> julian | Re: Escolar < m22
Dos de tres. La tercera viene con los libros de música equivocados, la están rehaciendo.

--- m24 2025-09-22 14:33 violeta -> julian | El sótano
Julián, esta noche ha reventado una tubería de la obra y el sótano tiene cuatro dedos de agua. Unos 300 libros perdidos, casi todos en depósito. El seguro del contratista viene mañana. [question|¿Qué tengo que guardar para ti?]

--- m25 2025-09-22 14:50 julian -> violeta | Re: El sótano < m24
Madre mía, lo siento por los libros. [request|Fotos de todo antes de mover nada, lista con ISBN y precio de coste, y el parte del perito.] Los de depósito los factura el distribuidor y tú se los reclamas al contratista. [promise|Mañana por la mañana me paso con una plantilla.]

--- m26 2025-09-23 21:05 violeta -> julian | Re: El sótano < m25
Nadie había bajado a ese sótano con corbata. [praise|Entre la plantilla y las botas de agua que traías, el perito pensó que eras de la casa.] [thanks|Gracias por venir.]

--- m27 2025-10-27 10:15 german -> julian | Indemnización
Hola. El seguro ofrece 3.960 y nosotros contamos 4.212. [question|¿Peleamos por 252?]

--- m28 2025-10-27 10:42 julian -> german + violeta | Re: Indemnización < m27
Yo contestaría con la lista y una frase. Os la escribo abajo, [request|copiad y pegad].
«Adjuntamos relación valorada a coste, que asciende a 4.212 €, sin que el informe pericial discuta ninguna partida.»

--- m29 2025-11-06 12:20 german -> julian | Re: Indemnización < m28
[win|Han pagado los 4.212.] Por una frase. [praise|Violeta quiere ficharte para las contraportadas.]

--- m30 2025-11-28 13:40 teo -> violeta | Ministerio
[win|¡5.400 concedidos!] Cobro en diciembre, justificación en junio de 2026.

--- m31 2025-11-28 14:02 violeta -> teo | Re: Ministerio < m30
Que suenen los clarines. [thanks|Mil gracias, Teo.] [promise|Te guardo el Delibes ilustrado que mirabas.]

--- m32 2026-01-07 18:10 violeta -> julian | Reyes
Julián: [win|diciembre, 38.600, el mejor desde que la valla era un recuerdo]. Ya no la hay, por cierto. El casero, que lee los periódicos, quiere subirme el alquiler de 900 a 1.250 en julio. [question|¿Puedo permitírmelo o me busco otro local?]

--- m33 2026-01-08 17:25 julian -> violeta | Re: Reyes < m32
Enhorabuena. Hasta 1.080 lo aguantas igual que ahora; a 1.250 necesitas vender 1.100 más al mes, todos los meses, y eso solo lo has hecho en diciembre. Yo ofrecería 1.050 con cinco años firmados. Te adjunto la cuenta por si quieres ponérsela delante.

--- m34 2026-01-09 20:00 violeta -> julian | Re: Reyes < m33
[promise|Se la pondré delante con un café y sin valla.] Ya te contaré.

--- m35 2026-02-09 11:30 violeta -> nuria | Germán
Nuria, quiero pasar a Germán de media jornada a 30 horas desde marzo. [request|Que no se entere todavía], es una sorpresa. [question|¿Qué me cuesta al año?]
[request!open|Y déjame preparado el papel para firmar el día 27], que es su cumpleaños.

--- m36 2026-02-10 09:20 nuria -> violeta | Re: Germán < m35
Te cuesta 6.480 al año, todo incluido. [promise!open|El anexo te lo doy en mano el 26], en un sobre, que él abre el correo de la tienda.

--- m37 2026-02-10 09:33 violeta -> nuria | Re: Germán < m36
[praise|Eso es pensar como un personaje de Highsmith.]

--- m38 2026-02-18 19:15 violeta -> julian | El casero
1.075, cinco años, y pinta él la fachada. Me manda el contrato en borrador mañana. [request!open|¿Le echas un ojo tú o Rosario antes de que firme?]
