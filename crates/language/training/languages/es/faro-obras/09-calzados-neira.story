firm: Faro Reformas e Interiorismo | faroreformas.example | Europe/Madrid | 2026-02-27 18:30
member: uxia | Uxía Castro | uxia@faroreformas.example
member: tomas | Tomás Rey | tomas@faroreformas.example
member: brais | Brais Souto | brais@faroreformas.example
member: olga | Olga Varela | administracion@faroreformas.example
client: Calzados Neira | company | calzadosneira.example
contact: pilar | Pilar Neira Souto | pilar@calzadosneira.example | propietaria
contact: sabela | Sabela Neira | sabela@calzadosneira.example | hija, encargada
standing: strained
turned: 2025-09-01
causes: unrequested_work, talked_down, unacknowledged_fault
root: m22, m25, m27, m35
why: Pilar asked for a floor, shelves and to leave her grandfather's counter alone; she came back to a mural, coloured light scenes and a counter sanded clean of his initials, with a bill for them. Nobody says it was a mistake: Tomás explains retail to a woman who has sold shoes for forty years. She pays what she ordered and holds back the rest.

--- m01 2025-04-09 12:40 pilar -> tomas | Zapatería en San Nicolás
Muy señor mío:

Soy Pilar Neira, tercera generación de Calzados Neira, fundada en 1948. Me habló de usted el señor Lois. Quisiera hacer en agosto, aprovechando el cierre, lo siguiente:

- [request|Cambiar el suelo, que ya no admite más cera.]
- [request|Estanterías nuevas en el almacén para 3.200 cajas, con escalera de raíl.]
- [request|Arreglar la puerta, que en invierno hay que abrirla con la cadera.]

[request|El mostrador no se toca.] Lo hizo mi abuelo con la madera de un barco.

[goal|Mi intención es dejarle la tienda a mi hija en condiciones para veinte años más.]

Le saluda atentamente,
Pilar Neira

--- m02 2025-04-10 09:20 tomas -> pilar | Re: Zapatería en San Nicolás < m01
Estimada doña Pilar:

Conozco la casa, mi madre me compró ahí los zapatos de la comunión. [question|¿Le parece bien el martes a las 13:30, cuando cierra?] Llevaría a mi socia, Uxía, que se ocupa de la parte de interiores.

Tomás Rey

--- m03 2025-04-10 10:05 pilar -> tomas | Re: Zapatería en San Nicolás < m02
El martes. ¿De la comunión? Entonces serían los blancos de hebilla, horma 31.

--- m04 2025-05-07 18:10 uxia -> pilar + sabela | Presupuesto Calzados Neira
Hola, Pilar; hola, Sabela:

Adjunto presupuesto: suelo de castaño aceitado en la tienda, almacén con estantería de pino y escalera de raíl, puerta nueva igual que la vieja pero que abre. Total: 38.900 € más IVA. Plazo: del 28 de julio al 30 de agosto.

El almacén lo he dibujado por tallas y no por marcas, como me contó Sabela que buscáis en hora punta. Cabe una caja más por columna si bajáis el zócalo cuatro centímetros.

[question|¿Conserváis los carteles antiguos que vi detrás de las botas de agua?]

--- m05 2025-05-08 21:15 sabela -> uxia | Re: Presupuesto Calzados Neira < m04
ai sii los carteles!! son del 56. Mamá los quiere tirar desde que nací, no la dejo. [praise|por tallas es justo lo que llevo tres años pidiendo, me caes genial ya]

--- m06 2025-05-12 11:00 pilar -> uxia | Re: Presupuesto Calzados Neira < m04
Aceptado en esos términos y ni uno más. [promise|El anticipo se lo llevo yo en persona el jueves], con el contrato.

--- m07 2025-05-12 11:32 olga -> pilar | Re: Presupuesto Calzados Neira < m06
Buenos días, doña Pilar. La espero el jueves. Si prefiere transferencia, el número figura en el pie del presupuesto.

--- m08 2025-06-04 20:55 sabela -> uxia | Almacén, cómo va de verdad
Hola Uxía! me dijiste que te contara el almacén como si fueras nueva, pues toma:

Entran unas 900 cajas en marzo y otras 1.100 en septiembre. Vienen en camión a las siete de la mañana y hay que meterlas por la puerta lateral que mide 83, a mano, en cadena. El repartidor es un encanto pero no pasa del escalón por la espalda.

Dentro busco por número. Mi madre busca por memoria, que falla una vez al año. La chica nueva busca por color de la caja y tarda un siglo, no por culpa suya, es que las cajas de tres marcas son iguales.

Lo que necesitaría:
- [request|números grandes en cada columna, que se lean desde la puerta]
- [request|abajo las tallas 22 a 30], que son las mamás con carrito y las más rápidas
- [request|un tablero de apoyo cada tres metros para abrir la caja sin ponerla en el suelo]
- [request|luz que se encienda sola], que voy con las dos manos ocupadas

Los pares sueltos (tenemos 41 zapatos sin pareja, no preguntes, mi abuelo decía que volverían) van en un cajón aparte.

[question|La escalera de raíl aguanta a dos personas?] mi madre y yo subimos juntas a veces, a discutir.

besos

--- m09 2025-06-05 10:26 uxia -> sabela | Re: Almacén, cómo va de verdad < m08
Aguanta 150 kg, discutid sin gesticular. Todo lo de la lista entra sin tocar el precio. [promise|A los 41 les hago un cajón con su letrero.]

--- m10 2025-06-05 10:31 sabela -> uxia | Re: Almacén, cómo va de verdad < m09
me meo. [thanks|gracias!!]

--- m11 2025-06-17 12:15 pilar -> olga | Seguro
Buenos días. [request|Envíeme copia de su póliza], me la reclama la compañía del local.

--- m12 2025-06-17 12:40 olga -> pilar | Re: Seguro < m11
Buenos días, doña Pilar. Adjunta va, con el recibo del año en curso.

--- m13 2025-06-25 13:00 sabela -> uxia | medidas
Uxía [question|cuánto mide el hueco de la escalera de raíl?] es para no encargar el banco antes de tiempo. Ayer con las hogueras no dormimos nada

--- m14 2025-06-25 13:12 uxia -> sabela | Re: medidas < m13
68 cm. Ni el banco ni tú os vais a dar en la cabeza.

--- m15 2025-07-28 07:55 brais -> pilar + sabela | inicio
Buenos dias, ya esta todo vacio. [question|el mostrador lo tapo o lo saco?] pesa como un camion

--- m16 2025-07-28 08:20 pilar -> brais | Re: inicio < m15
[request|Tápelo. De ahí no sale.]

--- m17 2025-07-28 08:24 brais -> pilar | Re: inicio < m16
ok, con dos mantas

--- m18 2025-08-05 20:40 sabela -> brais | fotos
estamos en Portonovo con la abuela, [request|mándame alguna foto del suelo plis]

--- m19 2025-08-06 08:10 brais -> sabela | Re: fotos < m18
Van 3. lo oscuro es la mano de aceite, luego aclara. almacen al 60%

--- m20 2025-08-06 14:30 sabela -> brais | Re: fotos < m19
[praise|QUÉ SUELO.] se lo enseño a mamá y dice «bien», que en ella es confeti

--- m21 2025-08-30 20:02 uxia -> pilar + sabela | ¡Listo!
Pilar, Sabela: tenéis la tienda terminada y en su sitio. Y dos regalos que no os voy a contar, los veis el lunes al abrir. Un abrazo enorme.

--- m22 2025-09-01 08:48 pilar -> uxia + tomas | He abierto la puerta
Señora Castro:

La puerta abre. El suelo es [praise|lo que se dice un suelo, y las estanterías, de mérito].

Pero no entiendo nada de lo demás.

1. [complaint|En la pared del fondo hay pintada una bota de tres metros, de color naranja.] No la encargué.
2. [complaint|La luz cambia de azul a rosa según un mando que no he pedido.]
3. [complaint|El mostrador de mi abuelo está lijado.] En el canto derecho, donde mi abuelo grabó M. N. 1948 y mi padre R. N. 1971, ahora hay madera clara. [complaint|Dije que no se tocara.] Está en la carta y está en el correo.

[question|¿Quién lo decidió?]

Pilar Neira

--- m23 2025-09-01 10:15 uxia -> pilar + sabela | Re: He abierto la puerta < m22
Pilar, buenos días. ¡Ay, [non_apology|cuánto lo siento si os ha impresionado]! Era la sorpresa: vi los carteles del 56 y la bota del anuncio me pedía pared. La luz son escenas, para temporada. El mostrador estaba muy castigado y nos pareció que merecía una segunda juventud. [talking_down|Dadle un par de semanas, al principio siempre choca.]

Uxía

--- m24 2025-09-01 13:20 sabela -> uxia | Re: He abierto la puerta < m23
Uxía lo de la bota me da igual, a mí hasta me gusta. [complaint|Lo de las letras no, mi madre lleva toda la mañana en el almacén.]

--- m25 2025-09-08 12:55 olga -> pilar | Factura F25-148
Estimada doña Pilar:

Adjunto factura final: saldo del presupuesto aceptado, 11.670,00 € más IVA, y trabajos complementarios (mural, iluminación escénica y restauración de mostrador), 6.340,00 € más IVA. Vencimiento a 30 días.

Atentamente,
Olga Varela

--- m26 2025-09-09 09:10 pilar -> olga + tomas | Re: Factura F25-148 < m25
> trabajos complementarios (mural, iluminación escénica y restauración de mostrador)

Señora Varela: [promise|el saldo de lo presupuestado lo pago hoy.] [complaint|Lo otro es un regalo, según su compañera, o no lo pedí, según yo; en ninguno de los dos casos se factura.]

--- m27 2025-09-18 19:44 tomas -> pilar | Trabajos complementarios
Estimada doña Pilar:

Mi socia actuó con la mejor intención y con un criterio comercial que, permítame, conviene entender. [talking_down|El calzado de hoy se vende por experiencia: el cliente entra por lo que ve en el móvil, y una tienda que parece la de 1948 vende como en 1948.] La iluminación escénica incrementa el tiempo de permanencia entre un 12 y un 20 %, hay bibliografía.

En cuanto al mostrador, [blame_shift|la madera presentaba carcoma y ustedes llevaban años encerándola encima, que es lo peor que se puede hacer]. Se lijaron dos milímetros. [non_apology|Lamento que se hayan perdido unas inscripciones], pero la pieza gana.

[talking_down|Verá como dentro de seis meses nos lo agradece.]

[non_apology|Por gentileza, y sin que suponga reconocimiento de nada, podemos hacerle un 20 % en la iluminación.]

Tomás Rey

--- m28 2025-09-19 11:30 pilar -> tomas | Re: Trabajos complementarios < m27
Señor Rey:

Llevo vendiendo zapatos desde 1981. He calzado a gobernadores y a niños descalzos, [complaint|y ninguno me explicó nunca lo que era un zapato].

No era carcoma. Eran los clavos de las alpargatas. [complaint|Lo que se llevó la lijadora no está en ninguna bibliografía.]

--- m29 2025-10-07 17:10 sabela -> brais | el rail
Brais, [complaint|la escalera de raíl se sale en la curva del fondo], [request|échale un ojo cuando pases por el centro]. no es urgente, lleva dos topes de menos o algo

--- m30 2025-10-07 17:18 brais -> sabela | Re: el rail < m29
[promise|el jueves a las 10]

--- m31 2025-10-09 12:04 sabela -> brais | Re: el rail < m30
ya va fina. [thanks|gracias], y [thanks|gracias por saludar a mi madre aunque no te contestase]

--- m32 2025-11-03 10:00 olga -> pilar | Recordatorio F25-148
Estimada doña Pilar: según nuestros registros queda pendiente de la factura F25-148 la cantidad de 6.340,00 € más IVA. [request|Le agradecería que regularizase el saldo.]

Olga Varela

--- m33 2025-11-03 12:30 pilar -> olga | Re: Recordatorio F25-148 < m32
Ya dije lo que tenía que decir el 9 de septiembre. [complaint|Nadie me lo ha contestado, salvo para darme clases.]

--- m34 2025-11-14 20:25 sabela -> uxia | de mí, no de mamá
Hola Uxía. Te escribo sin que ella lo sepa.

La tienda funciona, eso es verdad: en octubre [win|vendimos un 9 % más que el año pasado] y [praise|el almacén es una maravilla]. El cartel del 56 lo enmarqué y la gente le saca fotos. Podríamos estar contándoos esto con una botella de albariño.

Pero mi madre no le pone la mano encima al mostrador. Cobra desde el lado izquierdo. [value|A ella no le hace falta que le devuelvan dinero, le hace falta que alguien le diga que no se debió tocar.] [complaint|Y el mensaje que recibe es un recordatorio de pago con membrete.]

No sé si las letras se pueden volver a grabar. Tenemos una foto de 1974 con las dos. [question|¿Conoces a alguien que talle a mano?] Si hay que pagarlo lo pago yo.

Y otra cosa: [request!open|cambiad las bombillas de colores por unas normales], las azules dan jaqueca a la de la caja.

Sabela

--- m35 2025-11-17 09:35 uxia -> sabela | Re: de mí, no de mamá < m34
Sabela, me dejas tocada. [promise!broken|Hablo con un tallista de Betanzos y te digo algo esta semana.] [promise!broken|Lo de las bombillas se lo paso a Brais.] Un beso.

--- m36 2025-12-04 13:15 sabela -> uxia | Re: de mí, no de mamá < m35
Hola! [question!open|hubo suerte con el tallista?] [complaint|Las azules siguen ahí, parecemos un acuario]

--- m37 2025-12-05 18:02 uxia -> sabela | Re: de mí, no de mamá < m36
¡Ay, [blame_shift|se me echó encima el cierre de año]! [promise!broken!open|En cuanto pasen las fiestas me pongo, palabra.]

--- m38 2026-01-08 09:15 uxia -> pilar + sabela | Escaparate de rebajas
¡Feliz año! He pasado por delante y se me ha ocurrido un escaparate para las rebajas con cajas colgadas del techo. Os adjunto un dibujo y una maqueta de la segunda planta como zona de niños, con tobogán. Sin compromiso, lo hice en Reyes.

Uxía

--- m39 2026-01-08 13:40 pilar -> uxia | Re: Escaparate de rebajas < m38
Señora Castro: [complaint|otra vez me regala usted lo que no le pido, y lo que le pedí sigue sin aparecer.]

[request|No dibuje más, haga el favor.]

--- m40 2026-01-20 17:50 tomas -> pilar | Saldo pendiente
Doña Pilar: han transcurrido más de cuatro meses. Nuestra asesoría nos indica que debemos provisionar el impago. [escalation|De no alcanzar un acuerdo antes del 15 de febrero, lo pasaremos a reclamación.] Preferiría no hacerlo.

Tomás Rey

--- m41 2026-01-21 10:30 pilar -> tomas + olga | Re: Saldo pendiente < m40
Señor Rey:

[escalation|Mi abogado es el hijo de don Amancio, de la calle Compostela; tiene copia de las dos cartas y de la foto de 1974.] Reclame usted.

Pilar Neira Souto

--- m42 2026-02-12 12:25 uxia -> pilar | Re: Saldo pendiente < m41
Pilar, soy Uxía. No me gusta nada cómo está esto. [question!open|¿Puedo ir un día a verla, sin papeles?]

--- m43 2026-02-18 13:05 sabela -> brais | bisagra
hola brais, la puerta roza un poquito con la humedad de estos temporales, abajo. [request!open|pásate cuando puedas], ella ni se ha enterado aún

--- m44 2026-02-18 13:40 brais -> sabela | Re: bisagra < m43
[promise!open|el martes 3 por la mañana], llevo cepillo y topes. y dos bombillas normales en el bolsillo
