firm: Tinta Digital | tintadigital.example | America/Santiago | 2025-12-19 18:30
member: caro | Carolina Fuenzalida | carolina@tintadigital.example
member: matias | Matías Oyarzún | matias@tintadigital.example
member: nacha | Ignacia Bravo | ignacia@tintadigital.example
member: hernan | Hernán Toro | hernan@tintadigital.example
client: Refugio Cerro Plomizo | company | cerroplomizo.example
contact: gabi | Gabriela Tocornal | gabriela@cerroplomizo.example | dueña
contact: ismael | Ismael Catrileo | ismael@cerroplomizo.example | administrador y guía
standing: mending
turned: 2025-05-27
causes: real_issue_hidden, apology_owed
root: m14, m18, m23, m27, m28
why: A string of small mistakes (price, map, opening days, dead dog's photo) all came from one thing: the lodge's data lived in three places and nobody at the firm held them together. It ended in a double booking in the snow for which no one apologised until October; Carolina then went up, owned it, and one calendar with one person is being put in place.

--- m01 2025-02-18 21:05 gabi -> caro | El sitio del refugio
Hola Carolina, soy la Gabriela, la del cumpleaños de la Trini. Acá arriba se cortó la luz y me quedan dos barras de señal, así que voy a lo mío.

Tenemos 9 piezas a 2.300 metros, una estufa que manda más que yo, caballos, y un sitio web que parece receta de cocina. La gente llega por el dato de alguien o por la central de reservas extranjera, que se queda con 17 de cada 100 pesos. [goal|Quiero depender de la central a lo más en un tercio de las noches.] Ahora es dos tercios.

Lo que ofrezco: un lugar donde no pasa nada, muy bien atendido. [value|No me vendan como aventura extrema, por favor, que después llegan con cascos.]

[question|¿Cuánto sale y cuánto se demoran?]

Gabi

--- m02 2025-02-19 09:40 caro -> gabi | Re: El sitio del refugio < m01
Gabi!! claro que me acuerdo, la de los caballos. Sitio con reservas propias: 1,7 millones más IVA, siete semanas. Folleto impreso aparte, lo ve don Hernán.

[question|Te acomoda que subamos un día a sacar fotos?]

--- m03 2025-02-19 22:11 gabi -> caro | Re: El sitio del refugio < m02
Vamos. [request|Suban antes de Semana Santa], después los álamos quedan pelados y parece película polaca.

--- m04 2025-03-17 10:05 nacha -> gabi + ismael | Fotos listas
Volví con 400 fotos y agujetas en músculos que no conocía. Selección de 45 en la carpeta. [praise|El pan de Ismael debería tener sitio web propio.]

--- m05 2025-03-17 13:50 ismael -> nacha | Re: Fotos listas < m04
jaja [thanks|gracias señorita]. [request|la 22 no la pongan], es el galpon del vecino

--- m06 2025-04-11 18:00 matias -> gabi + ismael | Sitio nuevo arriba
Publicado antes de Semana Santa. Reserva con abono del 30%. El calendario se sincroniza con la central cada dos horas.

--- m07 2025-04-12 20:37 gabi -> matias + caro + nacha | Re: Sitio nuevo arriba < m06
[praise|Entré a mirar un minuto y me quedé media hora, y eso que vivo aquí.] [win|Ya cayó la primera reserva sin comisión, una pareja de Talca.] [thanks|Gracias, niños.]

--- m08 2025-04-28 11:15 hernan -> gabi | Folleto tríptico
Estimada señora Gabriela:

2.000 trípticos en couché opaco de 170 gramos. [request|Sírvase confirmar las tarifas de invierno que deben figurar], así como el horario de ingreso.

Atte., Hernán Toro

--- m09 2025-04-28 21:40 gabi -> hernan | Re: Folleto tríptico < m08
Don Hernán: 62 mil la doble, 44 la single, niños menores de 6 no pagan. Ingreso desde las 15, salida a las 11. Desayuno con pan de Ismael incluido.

--- m10 2025-05-09 16:22 hernan -> gabi | Re: Folleto tríptico < m09
Impresos los 2.000, con el mapa en la contratapa y el teléfono de doña Elba por si no hay señal. [promise|El lunes 12 los deja el transportista en San José de Maipo], almacén de doña Elba, según lo conversado.

--- m11 2025-05-13 12:26 ismael -> hernan | folletos
don hernan llegaron las 4 cajas. [complaint|dice doble 58 mil y la señora gabriela puso 62]

--- m12 2025-05-13 15:02 hernan -> ismael + gabi | Re: folletos < m11
Don Ismael: tomé el valor desde el sitio web, donde sigue en 58. [blame_shift|Ruego que la página se mantenga actualizada para evitar estas diferencias.] Puedo proveer 2.000 adhesivos con la tarifa correcta, a precio de costo.

--- m13 2025-05-13 22:19 gabi -> hernan | Re: folletos < m12
[request|Mande los adhesivos], los pego yo mirando las noticias. Y que [request|alguien ponga 62 en la página].

--- m14 2025-05-27 21:02 gabi -> matias + nacha | Colección de mayo
Hola, van las de esta quincena, todas chicas:

- [complaint|El mapa manda a la gente por la bifurcación del embalse], hay que retroceder 8 km y anoche lo hizo un señor con lumbago
- [complaint|En Google salimos cerrados los lunes.] Nunca hemos cerrado un lunes
- [complaint|La página ya dice 62, la central dice 58 y el correo de confirmación dice 60], que no sé de dónde lo sacaron
- La foto de la portada es con el Nerón, que se murió en abril. Los huéspedes preguntan por él. [request|Pónganle otra]

Gabi

--- m15 2025-05-28 09:30 matias -> gabi | Re: Colección de mayo < m14
Mapa corregido. 60 era el promedio que usaba la plantilla, ya está. Lo de Google y las fotos es de Nacha.

--- m16 2025-05-29 17:48 nacha -> gabi | Re: Colección de mayo < m14
Nooo, el Nerón! Cambié la portada por la de la estufa. Google listo. [question|El precio de la central lo maneja Matías creo, o ustedes?] [question|Tienen la clave?]

--- m17 2025-05-30 07:33 ismael -> nacha | Re: Colección de mayo < m16
la clave la tiene matias desde marzo

--- m18 2025-06-24 20:50 gabi -> caro | pregunta
Caro, [question|¿a quién le escribo cuando cambia algo?] [complaint|Le escribo a Matías y me dice Nacha. Le escribo a Nacha y me dice Matías.] Don Hernán imprime lo que ve en la página. No es reto, es que ya no sé a qué puerta tocar y se me está haciendo más rápido contestar el teléfono.

--- m19 2025-06-25 10:12 caro -> gabi | Re: pregunta < m18
A cualquiera, Gabi, somos una familia! Nos pasamos los recados entre nosotros. Tú tira y alguien ataja.

--- m20 2025-06-26 21:15 gabi -> caro | Re: pregunta < m19
> Tú tira y alguien ataja.

Mm. Ok.

--- m21 2025-07-07 08:25 ismael -> matias | precio vacaciones invierno
buen dia matias. del 21 de junio al 6 de julio ya paso, ahora [request|poner tarifa alta del 7 al 20 de julio], 74 la doble. [request|en las dos partes] porfa

--- m22 2025-07-07 16:40 matias -> ismael | Re: precio vacaciones invierno < m21
Puesta en ambas.

--- m23 2025-07-13 09:14 gabi -> matias + caro | Anoche
A las nueve y media de la noche, con 40 centímetros de nieve, llegó una familia de Curicó con una guagua de siete meses y su reserva impresa. Pieza 4. [complaint|En la pieza 4 dormía hacía dos días una pareja que reservó por la central.] Refugio lleno. Los acosté en mi cama y yo dormí con Ismael, su mujer y los dos perros en la cocina.

La reserva de ellos era del 8 de julio. La de la central, del 7 en la noche. [question|¿Por qué la página vendió una pieza que ya no estaba?]

Gabriela

--- m24 2025-07-14 11:30 matias -> gabi + caro | Re: Anoche < m23
Al cambiar la tarifa el 7 hay que pausar la sincronización, y se reactiva sola en la noche. Esta vez la central no respondió y quedó pausada hasta hoy. [blame_shift|Es una limitación de ellos, no nuestra.] Está activa de nuevo.

--- m25 2025-07-14 18:20 caro -> gabi | Re: Anoche < m24
Gabi, qué nochecita! Menos mal que eres una anfitriona de otro planeta y supiste salvarla. [non_apology|Lamento el mal rato que pasaron todos], la tecnología a veces juega estas pasadas.

--- m26 2025-07-15 22:40 gabi -> caro | Re: Anoche < m25
La familia pidió su plata. [complaint|Se la devolví entera, 222 mil, más la bencina.]

--- m27 2025-08-18 12:05 ismael -> nacha | estrellas
señorita, [complaint|en la pagina sale "tarde de astronomia con telescopio"]. el telescopio es del profesor que viene en verano. hoy me preguntaron 3. [request|sacar eso hasta noviembre]

--- m28 2025-10-02 22:55 gabi -> caro | No estoy enojada
Caro:

Te escribo de noche porque de día se me pasa. Estuve sumando y desde abril te he mandado, o le he mandado a alguno de ustedes, diecisiete correos por cosas que juntas no llenan una hora de trabajo. Un precio. Un mapa. Un perro. Un telescopio. Todas las arreglaron, casi todas rápido, y [praise|cada uno por separado son un amor].

Pero no son diecisiete cosas, es una. [complaint|El refugio vive en tres partes (la página, la central y los papeles) y allá no hay nadie que lo tenga entero en la cabeza.] Cada vez que muevo algo, se mueve en una parte y en las otras no. Lo de julio fue eso mismo, con nieve.

Y de lo de julio: [complaint|han pasado once semanas y todavía ninguno me ha pedido perdón.] Me dijeron que era la central. Me dijeron que soy buena anfitriona. [value|Yo trabajo con gente que llega mojada, sé que lo primero es decir lo siento y después se busca el secador.]

No te voy a amenazar con irme, no tengo energía para buscar a otros. [leaving|Aunque sí he pensado en apagar las reservas de la página y quedarme con la central], que cobra el 17 pero no se le olvida nada.

Gabi

--- m29 2025-10-03 08:10 caro -> gabi | Re: No estoy enojada < m28
Gabi, lo leí tres veces.

[apology|Perdón.] Por la guagua, por tu cama, por los 222 mil y por haberte contestado con un chiste. [admission|La pausa de la sincronización la hicimos nosotros, y no revisamos que volviera. No fue la central.] También [admission|fui yo la que te dijo "a cualquiera", que es lo mismo que decir "a nadie"].

No quiero arreglarlo por correo. [question|Puedo subir el sábado 18?] Llevo el pan.

Carolina

--- m30 2025-10-03 21:30 gabi -> caro | Re: No estoy enojada < m29
El pan lo hace Ismael. Sube. [request|Trae botas], el estero está comiéndose el camino a la altura del puente.

--- m31 2025-10-20 10:50 caro -> gabi + ismael + nacha + matias + hernan | Lo que acordamos en la cocina
Para que no quede solo en el mate:

1. Nacha es la única puerta. Lo que cambie, a ella; [promise|lo reparte y lo cierra ella].
2. Una sola planilla del refugio (tarifas, fechas, textos, mapa). [promise|La página, la central y los folletos beben de ahí, y de ninguna otra parte.]
3. Matías reemplaza la sincronización por un calendario único, al minuto. [promise|Plazo 14 de noviembre.] [promise|Hasta entonces Nacha revisa a mano cada mañana a las 9.]
4. Devolvemos los $222.000 y la bencina. [promise|Transferencia esta semana.]

[request|Ismael, corrígeme si se me pasó algo.]

--- m32 2025-10-20 14:21 ismael -> caro | Re: Lo que acordamos en la cocina < m31
falto lo del telescopio pero eso ya lo sacaron
esta bien asi

--- m33 2025-10-23 21:18 gabi -> caro + hernan | Re: Lo que acordamos en la cocina < m31
Llegó la transferencia, con bencina y todo. [thanks|Gracias.] Le mandé a la mamá de Curicó un bono por dos noches y quedó de volver en verano con la guagua caminando.

--- m34 2025-11-05 09:20 nacha -> gabi + ismael | Planilla única
Hola Gabi, Ismael. Está lista la planilla; son 61 datos y [question|encontré seis donde las tres partes no calzan, me dicen cuál es el verdadero?] Están en rojo. El más raro: la página dice 9 piezas, la central 10 y el folleto 8.

--- m35 2025-11-05 21:44 gabi -> nacha | Re: Planilla única < m34
Rojos contestados. Son 9. La décima es la leñera, [question|¿la habrán vendido alguna vez??]

--- m36 2025-11-05 22:01 nacha -> gabi | Re: Planilla única < m35
Busqué: nunca. Aunque tuvo dos favoritos.

--- m37 2025-11-14 17:30 matias -> gabi + ismael + nacha | Calendario único
Activo desde las 16:00. Una reserva en cualquier lado cierra la pieza en menos de un minuto; si falla, se cierra la venta y me suena el teléfono. Lo probé con 40 reservas cruzadas.

Gabriela, aprovecho: [apology|debí escribirte esto en julio. Disculpa.] [admission|Di la explicación técnica y me salté que la pausa la puse yo.]

--- m38 2025-11-15 20:25 gabi -> matias | Re: Calendario único < m37
Valoro eso más que el calendario, Matías. Que dure.

--- m39 2025-12-01 13:02 ismael -> nacha | tarifa verano
señorita nacha [request|tarifa de verano 66 desde el 15 dic hasta 28 feb]. desayuno igual. [request|cabalgata sube a 28]

--- m40 2025-12-01 15:20 nacha -> ismael + gabi | Re: tarifa verano < m39
Planilla, página, central y confirmación: las cuatro dicen 66 y 28. Revisado con lupa a las 15:15. [question!open|El folleto de verano lo imprimimos de nuevo o aguanta con adhesivo?]

--- m41 2025-12-11 22:03 gabi -> nacha + caro | Dos meses
[win|Noviembre: 52% de las noches directas], primera vez que pasamos la mitad. Y [praise|seis semanas sin que me llame un huésped perdido]. No canto victoria, eso lo hago en marzo, si pasamos el verano lleno sin dormir en la cocina.

[request!open|Quiero ver al profe del telescopio de vuelta en la página, desde el 2 de enero.]

Gabi

--- m42 2025-12-12 09:05 nacha -> gabi | Re: Dos meses < m41
Trato hecho con marzo. [promise!open|El profe lo dejo programado para el 2.]
