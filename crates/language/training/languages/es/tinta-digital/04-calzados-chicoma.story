firm: Tinta Digital | tintadigital.example | America/Santiago | 2025-12-19 18:30
member: caro | Carolina Fuenzalida | carolina@tintadigital.example
member: matias | Matías Oyarzún | matias@tintadigital.example
member: nacha | Ignacia Bravo | ignacia@tintadigital.example
member: hernan | Hernán Toro | hernan@tintadigital.example
client: Calzados Chicoma | company | calzadoschicoma.example
contact: elmer | Elmer Chicoma | elmer@calzadoschicoma.example | propietario
contact: yese | Yesenia Chicoma | ventas@calzadoschicoma.example | ventas en línea
standing: good
turned: -
causes: -
root: -
why: A wrong size table cost twelve returns in March; Matías admitted it and paid the freight. The six silent weeks in winter were a flooded workshop, and the daughter's leaving was only for her studies. They renewed for 2026.

--- m01 2025-01-21 12:14 elmer -> caro | Saludos desde Trujillo
Estimada señorita Carolina:

Reciba usted los saludos cordiales de la familia Chicoma. Su número nos lo pasó mi compadre Abelardo, que le compra vino a un cliente de ustedes, y él dice que son gente seria.

Somos tres generaciones de zapateros en El Porvenir. Mi padre comenzó con una horma prestada. Hoy tenemos taller con 19 operarios, y vendemos zapato de vestir, botín de dama y colegial en cuero. El problema del negocio es que dependemos de cuatro mayoristas de Lima que pagan a noventa días, a veces a ciento veinte, y uno que ya no paga. [goal|Mi sueño es que para diciembre la tercera parte de lo que se fabrica se venda directo al público por internet], con mi marca en la plantilla.

Mi hija Yesenia entiende de computadoras. Yo entiendo de cuero. [request|Le agradeceré una propuesta con precios claros], y [value|le ruego que me hable en sencillo, sin palabras en inglés].

[question|¿Ustedes atienden a empresas del Perú, o hay algún impedimento?]

Atentamente,
Elmer Chicoma Rebaza

--- m02 2025-01-21 17:40 caro -> elmer | Re: Saludos desde Trujillo < m01
Don Elmer, qué linda carta. Ningún impedimento: trabajamos con México y con España, con Trujillo más todavía. Se factura en dólares y usted transfiere.

[promise|El lunes 27 tiene la propuesta, dos páginas, en castellano.]

Un abrazo,
Carolina

--- m03 2025-01-27 10:30 caro -> elmer + yese | Propuesta
Adjunta. Tienda con pago Yape y tarjeta, 60 modelos, US$ 1.900 en tres cuotas. Mantención US$ 90 al mes. Lo que no está escrito ahí, no se cobra.

--- m04 2025-01-28 14:02 elmer -> caro | Re: Propuesta < m03
Señorita Carolina: leído con mi esposa y mi hija en la mesa. Aceptamos. [praise|La última línea de su propuesta debería estar pintada en una pared.]

--- m05 2025-01-28 14:30 yese -> caro + matias | holaa
hola soy yesenia!! yo voy a ver todo lo de la pagina con uds. estudio en las mañanas asi q contesto despues de la 1 hora peru

[question|las fotos las tomamos nosotros o mandan a alguien??]

--- m06 2025-01-29 09:20 matias -> yese | Re: holaa < m05
Las toman ustedes. Fondo blanco, luz de ventana, sin flash, cuatro por modelo: lado, frente, suela, detalle. [request|Manda tres de prueba] y te digo.

--- m07 2025-01-30 17:22 yese -> matias | Re: holaa < m06
ahi van 3. use la sabana de mi abuela d fondo jajaja

--- m08 2025-01-31 09:02 matias -> yese | Re: holaa < m07
[praise|La sábana de tu abuela supera a varios estudios que conozco.] Igual así para los 60.

--- m09 2025-02-24 11:00 matias -> yese + elmer | Tienda publicada
Abierta. 60 modelos, Yape probado con 1 sol. La campaña escolar parte hoy según el plan de Nacha.

--- m10 2025-02-24 19:48 yese -> matias + nacha | Re: Tienda publicada < m09
YA VENDIMOS 2!!! una sra de piura y mi tio (mi tio no cuenta)

--- m11 2025-03-12 14:35 elmer -> matias + caro | Devoluciones
Estimado ingeniero Matías:

Me veo en la obligación de informarle lo siguiente. Desde el 1 de marzo hemos recibido doce pares devueltos, todos colegiales, todos por talla. [complaint|La señora de Chimbote midió 22 centímetros, la tabla le dijo 36, y el pie era 35.] [complaint|Así los doce.] El flete de regreso me sale 14 soles cada uno y los niños ya están en clases con el zapato viejo.

Le pasé la tabla en un papel con mi letra. [question|¿Será que no se entendió?]

Atentamente,
Elmer Chicoma

--- m12 2025-03-12 16:10 matias -> elmer + yese + caro | Re: Devoluciones < m11
Don Elmer: su letra se entiende perfecto. [admission|Yo copié una tabla europea de otra tienda y no la de su papel.] Ya está puesta la suya.

[apology|Disculpe la molestia, y a los doce niños también.] El flete de ida y vuelta lo pagamos nosotros: [promise|en la factura de marzo va descontado US$ 92].

Matías

--- m13 2025-03-12 18:55 elmer -> matias | Re: Devoluciones < m12
Ingeniero: asunto terminado entonces. [praise|Un hombre que dice "yo fui" antes de que le pregunten dos veces ya no es fácil de encontrar.] Que pase buena noche.

--- m14 2025-03-13 15:20 yese -> matias | Re: Devoluciones < m12
[thanks|gracias mati!!] mi papa lo leyo en voz alta en el almuerzo, quedaste como santo

--- m15 2025-03-31 10:00 hernan -> elmer | Factura marzo
Estimado don Elmer:

Adjunto factura 3301 por US$ 90, con descuento de US$ 92 por fletes. El saldo de US$ 2 a su favor queda para abril.

Reciba mis respetos,
Hernán Toro

--- m16 2025-03-31 15:11 elmer -> hernan | Re: Factura marzo < m15
Don Hernán, quédese usted con los dos dólares y tómese un café a mi salud. De un viejo artesano a otro.

--- m17 2025-04-15 12:30 nacha -> yese | Día de la Madre
Yese! 11 de mayo, tu mes más grande según lo que me contaste. [question|Qué modelo de dama tiene más stock?] Quiero empujar uno solo, no seis.

--- m18 2025-04-15 16:44 yese -> nacha | Re: Día de la Madre < m17
el botin "Rosaura" (es mi abuela, la d la sabana) tenemos 240 pares en negro, vino y camel

--- m19 2025-04-16 11:15 nacha -> yese + elmer | Re: Día de la Madre < m18
Entonces contemos la historia: la abuela Rosaura, la sábana, el botín. [request|Necesito una foto de ella de joven y una de ahora con el botín puesto.] [promise|Con eso armo el aviso de aquí al 25.]

--- m20 2025-05-13 15:40 yese -> nacha + caro | jajaja no lo creo
[win|se fueron los 240!!!] los ultimos el domingo a las 9 am. una señora d cusco pidio q mi abuela le firme la caja

[praise|mi mama lloro viendo el video y mi papa dice q se le metio pegamento al ojo]

--- m21 2025-05-13 17:00 nacha -> yese | Re: jajaja no lo creo < m20
Yo también lloré y eso que lo edité. [thanks|Gracias a la abuela] por dejarse.

--- m22 2025-06-09 15:32 yese -> matias | yape raro
mati, desde ayer yape no deja pagar, sale "servicio no disponible". ya vi en la tele q es en todo el peru. lo aviso nomas para q sepas

--- m23 2025-06-09 15:50 matias -> yese | Re: yape raro < m22
Visto. Puse un cartel que ofrece tarjeta o depósito mientras tanto. [promise|Lo saco cuando vuelva.]

--- m24 2025-06-10 09:04 matias -> yese | Re: yape raro < m23
Volvió a las 3 AM, cartel fuera.

--- m25 2025-07-02 18:12 yese -> caro + matias + nacha | les cuento algo
hola a todos, en agosto me voy a arequipa, ingresé a ing industrial!!! [promise|mi prima Milagros va a quedarse con la pagina, le enseño todo antes]. no los estoy abandonando, igual voy a mirar desde alla

--- m26 2025-07-02 18:40 caro -> yese + elmer | Re: les cuento algo < m25
Felicitaciones, ingeniera!! Se te va a extrañar.

--- m27 2025-07-15 11:20 nacha -> elmer + yese | Catálogo mayorista
Don Elmer, [question|le mando el catálogo con precio por docena o por par?] Y [request|cuénteme qué modelos salen], que hay tres que ya no veo en el taller.

--- m28 2025-08-05 11:00 nacha -> elmer + yese | Re: Catálogo mayorista < m27
Don Elmer, [request|insisto suavecito con lo del catálogo]. Ojalá hayan pasado lindas Fiestas Patrias.

--- m29 2025-08-20 12:03 caro -> elmer | Todo bien por allá?
Don Elmer, hace semanas que no sabemos de ustedes y la factura de julio está en silencio también. No es por cobrar. [question|¿Está todo bien?]

Carolina

--- m30 2025-08-29 14:50 elmer -> caro + nacha + hernan | Re: Todo bien por allá? < m29
Estimada señorita Carolina:

Le ruego me perdone. El 19 de julio reventó una matriz de agua en la cuadra y el taller amaneció con cuarenta centímetros. Perdimos las hormas de madera de mi padre, dos máquinas de aparar y cerca de trescientos pares. Mi señora estuvo delicada de la presión. No tuve cabeza para correos. [apology|Fue falta mía no avisarles ni con dos líneas], siendo que ustedes siempre han respondido.

Ya estamos de pie. Los operarios vinieron a baldear sin que nadie los llamara. La máquina nueva llega el 15 y la factura de julio y la de agosto [promise|se las cancelo juntas el viernes 5].

Señorita Ignacia: precio por docena. Salen "Duque", "Norteña" y "Príncipe".

Bendiciones,
Elmer Chicoma

--- m31 2025-08-29 15:22 caro -> elmer | Re: Todo bien por allá? < m30
Ay, don Elmer, qué rabia lo de las hormas. Agosto no se paga, va por nuestra cuenta, y no me lo discuta. Un abrazo enorme a su señora.

--- m32 2025-08-29 15:58 elmer -> caro | Re: Todo bien por allá? < m31
No se lo discuto porque me quedé sin voz. [thanks|Infinitas gracias.]

--- m33 2025-09-24 10:40 nacha -> elmer | Catálogo listo
Va el PDF final, 24 páginas, sin los tres que salieron. En la página 2 puse la foto de su papá con la horma prestada.

--- m34 2025-09-25 14:21 elmer -> nacha | Re: Catálogo listo < m33
Se lo mostré a los mayoristas. Don Wilmer de Lima preguntó quién nos hizo eso y no se lo dije, [praise|porque lo bueno no se presta].

Un detalle de la página 17, [request|donde dice "badana" debe decir "oscaria"], que es otra piel.

--- m35 2025-09-25 14:55 nacha -> elmer | Re: Catálogo listo < m34
Corregido y reenviado. Aprendí una piel nueva. [question|El pedido mínimo de la página 23 sigue en dos docenas por modelo, cierto?] Si cambió, lo muevo hoy mismo.

--- m36 2025-09-25 16:40 elmer -> nacha | Re: Catálogo listo < m35
Sigue en dos docenas, señorita. [thanks|Muy agradecido.]

--- m37 2025-11-06 15:10 elmer -> matias + caro | Courier
Ingeniero, buenas tardes. Estoy muy molesto y se lo digo a usted porque es el único que me va a escuchar: el courier perdió nueve cajas en Chiclayo y su jefe me contestó que lea las condiciones. Hoy mismo los cambio. [question|¿La página puede calcular la tarifa de la otra empresa?] Le adjunto su tarifario.

--- m38 2025-11-06 16:30 matias -> elmer | Re: Courier < m37
Puede. [promise|El lunes 10 queda con la tarifa nueva.] Qué contestación la de ese señor.

--- m39 2025-11-10 09:44 matias -> elmer | Re: Courier < m38
Puesta. Probé con Chiclayo, Puno y Tarapoto.

--- m40 2025-12-02 18:20 yese -> caro + nacha + matias | desde arequipa
holaaa termino el ciclo y vuelvo el 20. milagros me paso el numero d noviembre: [win|38% d lo q sale del taller se vende x la pagina]. mi papa lo escribio en la pared con tiza al lado d lo de los mayoristas

para navidad [request!open|queremos tarjeta d regalo, de 100 y 200 soles], [question|se puede antes del 20?]

--- m41 2025-12-03 09:30 matias -> yese | Re: desde arequipa < m40
Se puede. [promise!open|Queda arriba el 19 en la noche.] [question!open|El vencimiento a 6 meses o a un año?]

--- m42 2025-12-17 13:36 elmer -> caro | Contrato 2026
Señorita Carolina: [request!open|envíeme por favor el contrato del próximo año], por los doce meses, y [request!open,scope_change|agregue una segunda tienda] que mi prima de Cajamarca le quiere pedir. Feliz Navidad a usted, al ingeniero, a la señorita Ignacia y a don Hernán, a quien le debo un par de zapatos talla 42. [question!open|¿Calza 42, verdad?]
