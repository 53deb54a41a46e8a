firm: Olmo Asesores | olmoasesores.example | Europe/Madrid | 2026-02-20 18:00
member: rosario | Rosario Olmo | rosario@olmoasesores.example
member: julian | Julián Carrascal | julian@olmoasesores.example
member: nuria | Nuria Bezos | nuria@olmoasesores.example
member: teo | Teo Sanz | teo@olmoasesores.example
member: puri | Puri Lobato | puri@olmoasesores.example
client: Bar La Espadaña | company | barlaespadana.example
contact: chus | Chus Redondo | chus@barlaespadana.example | owner
contact: iker | Íker Redondo | iker@barlaespadana.example | son, runs the terrace
standing: good
turned: -
causes: -
root: -
why: A rough, funny client who types on the phone and shouts a little. A payslip mistake in May was owned and put right the same day, the fine scare came to nothing, and her talk of "me voy con mi primo" is only a joke.

--- m01 2025-03-03 23:48 chus -> nuria | alta camarera
nuria hija
[request|dame de alta a la chica nueva], empieza el jueves. te mando foto del dni y del numero de la ss, sale borroso pq lo he hecho en la barra
30 horas, de jueves a domingo

--- m02 2025-03-04 08:55 nuria -> chus | Re: alta camarera < m01
Buenos días, Chus:
El DNI se lee, el número de la Seguridad Social no. [request|Escríbemelo aquí, por favor.] [question|¿Indefinido a tiempo parcial, como los demás?]
Nuria

--- m03 2025-03-04 09:20 chus -> nuria | Re: alta camarera < m02
47 1029384756
si como los demas

--- m04 2025-03-04 12:02 nuria -> chus | Re: alta camarera < m03
Hecho. Te adjunto el alta y el contrato. [request|Que lo firme antes de ponerse el delantal] y [request|me lo devuelves escaneado].

--- m05 2025-03-05 00:31 chus -> nuria | Re: alta camarera < m04
firmado. [thanks|gracias guapa]. [praise|tardo yo mas en tirar una caña]

--- m06 2025-04-08 10:10 julian -> chus | 303 primer trimestre
Hola, Chus. Para el IVA me faltan las facturas de marzo de la cervecera y la de la cámara frigorífica nueva. [request|Mándamelas antes del viernes], que la semana que viene es Semana Santa y [promise|lo presento el lunes 14].
Julián

--- m07 2025-04-08 17:44 chus -> julian | Re: 303 primer trimestre < m06
las de la cerveza las tiene iker. la de la camara no la encuentro, [promise|se la pido al instalador]. [promise|el jueves las tienes]
[question|cuanto me va a salir??] [request|dime la verdad]

--- m08 2025-04-10 13:15 iker -> julian + chus | Re: 303 primer trimestre < m07
Buenas, van las tres de la cervecera y la de la cámara (4.235 con IVA). El instalador se había equivocado de NIF y la ha rehecho.
Íker

--- m09 2025-04-10 16:40 julian -> iker + chus | Re: 303 primer trimestre < m08
Recibidas. Con la cámara, a pagar 1.106,42. Sin ella habrían sido 1.841, así que bendita cámara.

--- m10 2025-04-10 23:59 chus -> julian | Re: 303 primer trimestre < m09
1106!!! yo ya me habia hecho el cuerpo a dos mil
[win|el primer trimestre en tres años que no tiro de la poliza]

--- m11 2025-04-14 11:30 julian -> chus | Re: 303 primer trimestre
Presentado esta mañana. Justificante adjunto, cargo en cuenta el 22. Si ese día no hay saldo, lo mueven con recargo, así que [request|deja el dinero el lunes de Pascua].

--- m12 2025-05-30 22:15 chus -> nuria | nomina de sonia
nuria [complaint|a sonia le has puesto 20 horas y hace 30]. me ha venido llorando con el papel en la mano

--- m13 2025-05-31 09:05 nuria -> chus | Re: nomina de sonia < m12
Chus, es sábado pero lo acabo de ver. [admission|Copié la plantilla de Begoña y no cambié las horas.] [apology|Lo siento mucho, por ti y por Sonia.] [promise|Antes de las doce tienes la nómina corregida y la orden de transferencia de la diferencia], 318,60 netos.

--- m14 2025-05-31 11:12 nuria -> chus | Re: nomina de sonia < m13
Aquí van las dos cosas. También he rectificado la base de cotización, así que no le falta ni un día a nadie.

--- m15 2025-05-31 16:50 chus -> nuria | Re: nomina de sonia < m14
arreglao. [thanks|gracias por no marearme]. no te preocupes que yo ayer puse sal en el flan. [praise|lo de que contestes un sabado no me lo hacia ni mi difunto padre]

--- m16 2025-06-12 18:20 iker -> rosario | Terraza
Hola, Rosario:
El Ayuntamiento nos pide, para ampliar de 8 a 12 mesas, un certificado de estar al corriente con Hacienda y otro de la Seguridad Social. [question|¿Los sacáis vosotros o tengo que ir yo?] [goal|Queremos abrir las doce antes de las fiestas de septiembre.]
Íker

--- m17 2025-06-13 09:31 rosario -> iker | Re: Terraza < m16
Los sacamos nosotros, Íker. Adjunto los dos, con fecha de hoy; valen seis meses. Si te piden también el recibo del seguro, ese lo tienes en casa.
Suerte con el Ayuntamiento, que es más lento que el caracol.
Rosario

--- m18 2025-06-13 09:40 iker -> rosario | Re: Terraza < m17
Joe, [praise|nueve minutos de reloj desde que he abierto el correo]. [thanks|Mil gracias.]

--- m19 2025-07-22 01:12 chus -> rosario + julian | CARTA DE HACIENDA
me ha llegado una carta. dice REQUERIMIENTO. [question|q he hecho??] no he dormido
como me metan en la carcel [request|cuidadme el bar]

--- m20 2025-07-22 08:20 rosario -> chus | Re: CARTA DE HACIENDA < m19
Buenos días, Chus. No has hecho nada: piden la factura de la cámara porque la deducción es grande. La tenemos. [promise|Julián contesta hoy por la sede], y en un par de meses te llegará otro papel que dice que se acabó. Duerme.

--- m21 2025-07-22 08:34 chus -> rosario | Re: CARTA DE HACIENDA < m20
ay. [thanks|gracias]. el requerimiento lo he enmarcado al lado del calendario

--- m22 2025-07-22 14:05 julian -> chus | Re: CARTA DE HACIENDA < m19
Contestado a primera hora, con la factura, el pago y hasta una foto de la cámara que me mandó Íker. Registro de entrada adjunto.

--- m23 2025-08-29 19:03 iker -> nuria | Fiestas
Nuria, para fiestas (del 5 al 14) necesitamos a cuatro personas más. Te paso los datos en el Excel. [request|Altas para el viernes 5 a las 10 de la mañana, porfa.]
Una de ellas, Yoli, cobra el paro: [question|¿hay que hacer algo especial?]

--- m24 2025-09-01 10:22 nuria -> iker | Re: Fiestas < m23
Hola, Íker:
Yoli tiene que avisar al SEPE el mismo día que empieza; [request|díselo tú], que lo olvidan todos. Los cuatro van con contrato por circunstancias de la producción, diez días. [promise|Mañana te mando los contratos.]

--- m25 2025-09-02 13:47 nuria -> iker | Re: Fiestas < m24
Contratos y altas previas de los cuatro, fechados el 5. El de Rubén lleva el segundo apellido con B, como en el DNI.

--- m26 2025-09-15 12:30 chus -> nuria + rosario + julian | fiestas
[win|doce mesas diez dias, hemos hecho 31.400]. no me siento los pies
os debo una tortilla. [request|venid el jueves cuando cerreis]

--- m27 2025-09-15 12:41 rosario -> chus + julian + nuria | Re: fiestas < m26
Enhorabuena, Chus. [promise|El jueves a las ocho y media estamos allí los cinco.] Con cebolla.

--- m28 2025-10-09 20:55 chus -> julian | iva
[complaint|julian me has mandao el aviso del iva tres veces] ya lo se hijo ya lo se, la caja de septiembre esta en casa de mi hermana. [promise|mañana]
o me voy con mi primo el de laguna que es gestor y me invita a vermut

--- m29 2025-10-10 08:47 julian -> chus | Re: iva < m28
[apology|Perdona la lata], es el recordatorio automático y tu nombre va el primero de la lista. [promise|Lo quito para ti.] Tu primo el de Laguna no te aguanta ni un trimestre.

--- m30 2025-10-10 21:15 chus -> julian | Re: iva < m29
jajajaja verdad
caja adjunta, 14 fotos. la 9 es mi nieto, esa no

--- m31 2025-10-16 11:00 julian -> chus | Re: iva < m30
Presentado: 2.630,15, cargo el 20. Al nieto no lo he podido deducir.

--- m32 2025-12-04 17:25 julian -> chus + iker | Verifactu: se retrasa
Hola a los dos. Salió ayer en el BOE: lo del programa de facturación obligatorio se va a 2027. O sea, que no hace falta cambiar la caja estas Navidades. No tenéis que hacer nada, [request|solo no dejéis que el comercial os meta prisa].

--- m33 2025-12-04 23:20 iker -> julian | Re: Verifactu: se retrasa < m32
El comercial vino ayer por tercera vez, con un tablet y un bolígrafo de regalo. Le enseño esto y a correr. [thanks|Gracias por avisar], que mi madre ya había preguntado si se podía pagar la caja nueva a plazos.

--- m34 2026-01-26 10:05 julian -> chus | Cuarto trimestre y resumen del año
Chus, 303 del cuarto presentado, 1.988,70. [win|El año cierra con 23.100 de beneficio], 6.000 más que 2024. [question!open|¿Quieres que nos sentemos un rato en marzo a hablar de la jubilación activa?] El año que viene cumples 66.

--- m35 2026-02-16 23:37 chus -> nuria | subida
[question|nuria q el convenio ha subido no??] [question!open|a partir de cuando le pago mas a la gente]
y [request!open|mirame lo de los atrasos de enero], [value|que no quiero deberle nada a nadie]

--- m36 2026-02-17 09:12 nuria -> chus | Re: subida < m35
Está firmado pero aún no publicado. [promise!open|En cuanto salga en el boletín te paso la tabla y calculo los atrasos de los cinco.] Tranquila.

--- m37 2026-02-17 09:50 chus -> nuria | Re: subida < m36
vale reina. carnaval flojo, llovio los tres dias y el de la charanga se me quedo dormido en el almacen con el bombo puesto
