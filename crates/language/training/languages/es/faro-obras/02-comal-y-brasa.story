firm: Faro Reformas e Interiorismo | faroreformas.example | Europe/Madrid | 2026-02-27 18:30
member: uxia | Uxía Castro | uxia@faroreformas.example
member: tomas | Tomás Rey | tomas@faroreformas.example
member: brais | Brais Souto | brais@faroreformas.example
member: olga | Olga Varela | administracion@faroreformas.example
client: Comal y Brasa | company | comalybrasa.example
contact: rodrigo | Rodrigo Barragán | rodrigo@comalybrasa.example | dueño y chef
contact: lupita | Guadalupe Tirado | lupita@comalybrasa.example | socia, administración
standing: broken
turned: 2025-09-22
causes: unacknowledged_fault, broken_promise, slow_response
root: m26, m30, m33, m37
why: The extraction hood draws badly because the flue was left at 300 mm where 450 was right; Faro keeps laying it on the cooks, the filters and the maker, and days promised pass. Rodrigo is courteous to the last line, so the parting looks like a thank-you note: another firm does the terrace, and he asks for the drawings.

--- m01 2025-02-17 11:32 rodrigo -> uxia | Un gusto saludarla
Estimada Uxía, muy buenos días:

Mi nombre es Rodrigo Barragán, soy de Puebla y mi esposa Lupita y yo acabamos de tomar el traspaso de un local en la calle de la Estrella. Antes era una tapería. Un proveedor de vinos nos pasó su contacto y nos habló maravillas.

[goal|El sueño es abrir el primer restaurante poblano en serio de Galicia, con comal de barro a la vista y mole de tres días.] Tenemos la ilusión de abrir antes de San Juan.

[question|¿Sería mucha molestia que nos recibiera esta semana para platicar?]

Quedo a sus órdenes,
Rodrigo

--- m02 2025-02-17 12:20 uxia -> rodrigo | Re: Un gusto saludarla < m01
¡Hola, Rodrigo! Ninguna molestia, me ha entrado hambre leyéndote. [promise|El jueves a las once en el local], y así lo veo. [request|Trae las llaves del cuarto de contadores si las tienes.]

Una cosa desde ya: [question|¿el local tiene salida de humos hasta cubierta?] Con un comal es lo primero.

--- m03 2025-02-17 16:05 rodrigo -> uxia | Re: Un gusto saludarla < m02
Con mucho gusto, ahí nos vemos el jueves. Sí tiene salida, según nos dijo el dueño, llega hasta la azotea. [promise|Llevo las llaves] y un pan de elote que hizo mi esposa.

--- m04 2025-02-24 18:44 uxia -> rodrigo + lupita | Primeras ideas
Hola, pareja:

Adjunto los tres bocetos. En resumen: barra de azulejo hecho a mano en azul añil, comal en el centro con una campana baja de cobre, y al fondo la pared de barro sin nada, que ya habla ella sola. 46 plazas.

Presupuesto orientativo 78.000 € sin cocina industrial. [promise!broken|Tomás revisa esta semana la chimenea.]

[question|¿Os veis ahí dentro?]

Uxía

--- m05 2025-02-24 23:10 lupita -> uxia + rodrigo | Re: Primeras ideas < m04
Ay Uxía, [praise|se me hizo un nudo en la garganta con la pared de barro, es la cocina de mi abuela en Cholula]. Nos vemos completitos.

Nada más le encargo mucho lo de los baños, [request|que haya cambiador para bebé en los dos, no sólo en el de damas].

Lupita

--- m06 2025-03-07 13:15 tomas -> rodrigo + uxia | Extracción
Rodrigo:

He visto la chimenea. Tiene 300 mm de diámetro hasta la planta tercera y luego sigue bien. Para la campana que dibuja Uxía y un comal de esas dimensiones se calcula con 4.200 m³/h. Lo correcto sería 450, pero subir el tubo nuevo por el patio son 11.900 € y permiso de los vecinos. Con 300 y un motor más potente se puede trabajar.

[question|¿Autoriza usted la solución del motor?]

Tomás Rey

--- m07 2025-03-07 17:30 rodrigo -> tomas | Re: Extracción < m06
Don Tomás, usted es quien sabe. [question|¿Con el motor potente jala igual de bien que con el tubo grande?] Si me dice que sí, adelante.

--- m08 2025-03-10 09:05 tomas -> rodrigo | Re: Extracción < m07
Funcionará perfectamente, no se preocupe.

--- m09 2025-03-10 10:12 rodrigo -> tomas + lupita | Re: Extracción < m08
Entonces adelante. [thanks|Le agradezco la explicación.] [promise|Lupita le transfiere hoy mismo el primer pago.]

--- m10 2025-03-26 08:50 brais -> rodrigo | demolicion
Rodrigo hoy salio el falso techo, debajo hay vigas de castaño muy guapas. [question|las dejamos vistas?] la jefa dice q si, tu mandas

--- m11 2025-03-26 09:02 rodrigo -> brais | Re: demolicion < m10
¡Claro que vistas! Qué padre sorpresa. [promise|Les llevo unos tamales al rato.]

--- m12 2025-03-31 18:20 uxia -> rodrigo + lupita + brais | Acta de la visita de hoy
Hola a todos, resumo lo de esta mañana para que nadie tenga que acordarse:

Barra. Sube a 112 cm por el lado del público, con un peldaño de castaño para los bajitos. El cobre va sin barniz, Rodrigo quiere que envejezca.

Azulejo. Añil de 10 × 10, hecho a mano en Sargadelos de arriba (broma: en un taller de Sada). Hay que pedir un 15 % más porque no hay dos iguales. [promise|Lo encargo yo mañana.]

Baños. Cambiador abatible en los dos. Lavabo corrido de piedra de una cantera de Porriño que nos regala un trozo con una veta rara.

Cocina. El suelo antideslizante clase 3 en gris oscuro. [promise|Las pendientes las marca Brais con el fontanero el jueves.]

Vigas. Se cepillan, se tratan y se quedan como están. La tercera tiene un agujero del tamaño de un puño: Lupita propone meter ahí una lucecita y a mí me parece una idea estupenda.

Para vosotros: [request|elegid los tiradores antes del viernes] y [request|preguntad al dueño del edificio dónde está la llave de paso general], que ni Brais la encuentra.

Uxía

--- m13 2025-04-01 12:10 lupita -> uxia + brais | Re: Acta de la visita de hoy < m12
La llave de paso está detrás del extintor del portal, nos dijo el dueño. Tiradores: los de fierro negro, los chiquitos.

--- m14 2025-04-23 12:40 olga -> lupita | Segunda certificación
Buenos días, doña Guadalupe:

Le remito la segunda certificación, por 19.340,00 € más IVA. [request|Le ruego me confirme si la factura debe ir a nombre de la sociedad o del señor Barragán], pues el contrato figura a nombre de él y la primera se abonó desde la cuenta de la S.L.

Olga Varela

--- m15 2025-04-23 13:26 lupita -> olga | Re: Segunda certificación < m14
Buenas tardes, a nombre de la sociedad por favor. [promise|Pago en cuanto me llegue.]

--- m16 2025-05-02 16:48 rodrigo -> uxia + brais | El comal viene en barco
Queridos amigos:

Les tengo noticia de los comales. Los mandé hacer con doña Eulalia, en San Marcos Acteopan, porque no los hay como los suyos. Hizo seis, uno se rajó en la quema y otro en la aduana de Veracruz, cuando un agente quiso ver si adentro traía algo. Un comal no tiene adentro, pero bueno. Quedan cuatro y vienen en un contenedor que debe tocar Vigo el 26 de mayo si el mar quiere. La naviera anda con retrasos y no hay a quién reclamarle.

Cada uno mide entre 78 y 82 centímetros, porque doña Eulalia mide con el brazo. Pesan unos 21 kilos. Hay que curarlos con cal tres días antes de prenderlos y no les puede caer agua fría nunca.

Por eso [request|les suplico que el hueco de la base se haga de 84 y con un aro que se pueda ajustar]. [question|¿Alcanzamos a cambiarlo todavía?]

Mi mamá manda decir que los cargadores no los pongan boca abajo, porque se les sale el alma.

Rodrigo

--- m17 2025-05-05 08:32 brais -> rodrigo + uxia | Re: El comal viene en barco < m16
si, [promise|la base va el dia 19]. hueco 84 con aro de acero y 3 tornillos. [promise|boca arriba siempre], dicho queda

--- m18 2025-05-19 20:15 rodrigo -> uxia + brais | Fechas
Estimada Uxía, espero que se encuentre muy bien.

Le comparto que ya tenemos comprometida la inauguración para el 20 de junio: viene mi mamá de Puebla, que no había subido nunca a un avión, y el cónsul honorario. [question|¿Cómo ve usted que vayamos con el calendario?] Lo digo porque paso todos los días y [complaint|veo que el azulejo sigue en las cajas desde hace tres semanas].

Saludos afectuosos,
Rodrigo

--- m19 2025-05-20 08:58 uxia -> rodrigo + brais | Re: Fechas < m18
Rodrigo, buenos días. Lo del azulejo: el alicatador se rompió la muñeca y [admission|no te lo dijimos, mal por nuestra parte]. El sustituto entra mañana. [promise|El 13 de junio tenéis las llaves con todo funcionando], una semana de colchón para tu madre.

--- m20 2025-06-13 21:40 brais -> rodrigo | llaves
Rodrigo listo todo, limpio y llaves en el buzon de la vinoteca. campana probada en vacio ok. Suerte

--- m21 2025-06-23 02:48 rodrigo -> uxia + brais + tomas | ¡ABRIMOS!
Amigos, son casi las tres de la mañana y huele todavía a hoguera de San Juan por la calle.

[win|Llenamos los tres turnos, 138 comensales, y se acabó el mole a las once.] Mi mamá se sentó frente a la pared de barro y no quiso moverse de ahí. [praise|La gente entra y se queda callada un segundo mirando las vigas.]

[thanks|De corazón, gracias a los cuatro.] Aquí tienen su mesa siempre.

Rodrigo

--- m22 2025-06-23 09:30 uxia -> rodrigo | Re: ¡ABRIMOS! < m21
¡Olé! Me he leído esto en la playa de Riazor con arena en los zapatos. La mesa te la acepto el miércoles, somos cuatro y Brais come por dos.

--- m23 2025-07-16 12:22 lupita -> olga | Factura final
Hola Olguita, [question|¿nos regresarían la garantía del aval o eso se queda hasta el año?] Pregunta nomás de mi contadora.

--- m24 2025-07-16 12:50 olga -> lupita | Re: Factura final < m23
Buenos días. Permanece un año, hasta el 13 de junio de 2026, según la cláusula 9. Un saludo.

--- m25 2025-08-05 16:33 rodrigo -> tomas | Una consulta sobre la campana
Estimado don Tomás, muy buenas tardes. Lo molesto con una cosita.

Cuando prendemos el comal y la parrilla al mismo tiempo [complaint|el humo se sale un poquito hacia el comedor], sobre todo en el turno de noche. No es grave. [question|¿Será que le falta algún ajuste al motor?]

Quedo al pendiente.

--- m26 2025-08-14 11:12 tomas -> rodrigo | Re: Una consulta sobre la campana < m25
Rodrigo:

El motor está a su régimen. [blame_shift|Lo que ocurre es que sus cocineros encienden todo de golpe y no dejan que la campana coja tiro.] [talking_down|Una cocina profesional no es la de casa: hay que encenderla diez minutos antes, como se precalienta un horno.] Pruebe así.

Tomás Rey

--- m27 2025-08-14 18:20 rodrigo -> tomas | Re: Una consulta sobre la campana < m26
Muy bien, don Tomás, [promise|lo platico con los muchachos y lo hacemos así].

--- m28 2025-09-03 10:15 rodrigo -> tomas + brais | Re: Una consulta sobre la campana < m26
Buenos días a los dos. Le cuento que llevamos tres semanas encendiendo media hora antes. [complaint|El humo sigue igual.] [complaint|Anoche una mesa de seis pidió cambiarse a la terraza y hacía 14 grados.]

[request|Le pido de favor que venga alguien en horario de servicio], que es cuando se ve.

[thanks|Gracias por su tiempo.]

--- m29 2025-09-11 09:40 brais -> rodrigo | Re: Una consulta sobre la campana < m28
buenas Rodrigo, [promise!broken|el martes 16 me paso a las 21 y lo miro contigo]

--- m30 2025-09-22 11:05 rodrigo -> brais + tomas | Re: Una consulta sobre la campana < m29
Brais, buen día. [complaint|El martes lo estuvimos esperando hasta el cierre, le habíamos apartado su mesa.] Seguro se le atravesó algo. [question|¿Le acomoda esta semana?]

--- m31 2025-09-24 20:11 brais -> rodrigo | Re: Una consulta sobre la campana < m30
ostras es verdad, tuve una inundacion en un piso. [promise!broken|te digo dia mañana]

--- m32 2025-10-01 17:55 lupita -> uxia | los manteles
Uxía linda, [thanks|gracias por la dirección de la señora de los telares], ya nos trajo los caminos de mesa y quedaron preciosos con el añil. [question|¿Con qué se limpia el cobre de la barra, sin que pierda lo oscurito?]

--- m33 2025-10-14 19:20 rodrigo -> tomas + uxia | Extracción, con más detalle
Estimado don Tomás, estimada Uxía:

Espero que estén bien. Les escribo con calma porque no quiero que se malinterprete.

[complaint|Desde el 5 de agosto he preguntado por la campana cuatro veces.] En ese tiempo vino un técnico del fabricante, que me cobró 180 € la visita. Midió 2.300 metros cúbicos por hora. Dice que el motor está perfecto y que [complaint|el tubo de 300 no puede dar más por mucho que se le empuje]. Anexo su reporte.

Yo recuerdo haber preguntado en marzo si jalaba igual. Guardo su respuesta.

[complaint|Los viernes ya no prendemos la parrilla, o sea que nueve platillos de la carta no salen.] [request|Les ruego que me digan qué van a hacer.] [value|A mí con que me hablen derecho me basta; yo no me enojo con quien me dice la verdad.]

Con aprecio,
Rodrigo Barragán

--- m34 2025-10-15 09:22 uxia -> lupita | Re: los manteles < m32
¡Hola, guapa! Agua tibia y jabón neutro, nada de limón. Un beso a los dos.

--- m35 2025-10-23 13:47 tomas -> rodrigo + uxia | Re: Extracción, con más detalle < m33
Rodrigo:

He leído el informe. [talking_down|Conviene que sepa que los técnicos de fabricante siempre culpan al conducto, es lo que les enseñan el primer día.] La medición está hecha con los filtros sucios, lo cual la invalida.

Además, [blame_shift|la solución de 300 la autorizó usted por escrito el 10 de marzo, con conocimiento de la alternativa]. Yo le di las dos opciones.

[non_apology|Lamento que la experiencia no esté siendo la que esperaba], pero técnicamente la instalación es conforme a proyecto.

[promise!broken|En dos semanas le envío una propuesta de mejora] con su precio.

Tomás Rey

--- m36 2025-10-23 14:30 rodrigo -> tomas + uxia | Re: Extracción, con más detalle < m35
> La medición está hecha con los filtros sucios

[complaint|Los filtros los cambió el propio técnico antes de medir]; viene en la primera hoja. Quedo en espera de su propuesta. Saludos.

--- m37 2025-11-18 12:10 lupita -> uxia | Perdone que insista
Uxía, le escribo yo porque Rodrigo ya no quiere molestar. [complaint|De la propuesta de don Tomás no ha llegado nada, ya va para un mes.] [complaint|El sábado nos pusieron en internet «comida de diez, sales ahumada como un jamón».] Dos estrellas.

[question!open|¿Usted cree, de veras, que eso fue culpa de nosotros?]

Lupita

--- m38 2025-11-21 18:02 uxia -> lupita | Re: Perdone que insista < m37
Lupita, me da muchísima rabia. [promise!broken|Lo hablo con Tomás el lunes y os llamo yo ese mismo día.] Lo vuestro me importa de verdad.

--- m39 2025-12-09 10:30 olga -> lupita | Vencimiento
Estimada doña Guadalupe:

Le recuerdo que la última cuota aplazada (4.850,00 €) venció el 30 de noviembre. [request|Le agradecería que nos indicase la fecha prevista de pago.]

Un cordial saludo,
Olga Varela

--- m40 2025-12-09 12:04 lupita -> olga | Re: Vencimiento < m39
Buenas tardes Olga. Ya salió la transferencia esta mañana, le anexo el comprobante. [complaint|Nosotros sí cumplimos con las fechas.] Que pase bonita Navidad.

--- m41 2025-12-18 16:41 uxia -> rodrigo + lupita | Terraza
¡Hola, Rodrigo! Antes de que nos comamos los polvorones: me comentaste en verano lo de cerrar la terraza para el invierno que viene. He hecho un boceto con un toldo de lona encerada y bancos de teja, adjunto. [question|¿Nos vemos en enero y lo hablamos?]

Uxía

--- m42 2026-01-13 19:05 rodrigo -> uxia + tomas | Re: Terraza < m41
Estimada Uxía, muy feliz año para usted y los suyos.

[thanks|Le agradezco el boceto], [praise|está muy bonito, como todo lo que usted dibuja]. Fíjese que Lupita y yo lo pensamos mucho en las fiestas y [leaving|la terraza y la chimenea nueva las va a ver otra gente, unos ingenieros de Santiago]. Empiezan el 9 de febrero; vamos a cerrar diez días.

[praise|La pared de barro la voy a presumir toda la vida.] Eso que conste.

[request!open|Le encargo, cuando tenga un tiempecito, los planos en formato editable], porque ellos los necesitan para el conducto.

Reciba un abrazo,
Rodrigo

--- m43 2026-01-14 09:10 tomas -> rodrigo + uxia | Re: Terraza < m42
Rodrigo, me sorprende enterarme así. [blame_shift|Si hubiese usted insistido nos habríamos puesto con ello antes.] [talking_down|Le advierto, por su bien, que los ingenieros cobran por cada raya que trazan.]

En todo caso, [question|¿podemos hacerle una contraoferta?]

--- m44 2026-01-14 17:33 rodrigo -> tomas | Re: Terraza < m43
Don Tomás, [thanks|le agradezco la intención]. [leaving|Ya está firmado con ellos.] Que le vaya muy bien.

--- m45 2026-02-03 11:20 lupita -> uxia + olga | Planos
Buenos días. [complaint|Seguimos sin los planos que pidió Rodrigo el 13 de enero] y los señores empiezan el lunes. [request!open|Si nos los pueden mandar hoy, se los agradecemos.]

[request!open|También díganos el trámite para que nos liberen el aval], [escalation|nuestra contadora ya lo vio con un licenciado y dice que se puede reclamar antes de junio].

Guadalupe Tirado

--- m46 2026-02-05 13:15 olga -> lupita + tomas | Re: Planos < m45
Estimada doña Guadalupe:

Traslado su solicitud al señor Rey, que está de viaje. [promise!broken!open|En cuanto regrese, el lunes 9, recibirá usted respuesta a ambas cuestiones.]

Olga Varela
