firm: Tinta Digital | tintadigital.example | America/Santiago | 2025-12-19 18:30
member: caro | Carolina Fuenzalida | carolina@tintadigital.example
member: matias | Matías Oyarzún | matias@tintadigital.example
member: nacha | Ignacia Bravo | ignacia@tintadigital.example
member: hernan | Hernán Toro | hernan@tintadigital.example
client: Viña Quebrada Honda | company | quebradahonda.example
contact: pilar | Pilar Goycoolea | pilar.goycoolea@quebradahonda.example | gerenta comercial
contact: sergio | Sergio Maturana | enologia@quebradahonda.example | enólogo
standing: good
turned: -
causes: -
root: -
why: A label printed with last year's alcohol figure was the one serious mishap; Hernán owned it the same day and reprinted at the firm's cost. The rest is a busy, friendly account with good figures and a few loose ends before Christmas.

--- m01 2025-01-14 10:22 pilar -> caro | Tienda nueva, partimos
Hola Carolina:

Feliz año. Ayer el directorio aprobó el presupuesto, así que partimos. Te resumo lo que conversamos en diciembre para que quede escrito.

La tienda actual la hizo un sobrino de don Alfonso en 2017 y se nota: no se puede pagar con débito, el despacho a regiones se cobra a mano y en el celular las botellas salen cortadas por la mitad. Hoy vendemos por ahí unas 40 cajas al mes, casi todo a gente que ya nos visitó. [goal|Lo que buscamos es llegar a 150 cajas mensuales de venta directa antes de fin de año], porque el supermercado nos deja cada vez menos.

Fechas: la vendimia parte la segunda semana de marzo y desde ahí no existo para nadie. [request|Me encantaría tenerla en el aire antes del 7 de marzo].

Tenemos además 640 socios del Club en una planilla de Excel que da vergüenza.

[question|¿Con quién del equipo me coordino yo para el día a día?]

Pilar

--- m02 2025-01-14 12:05 caro -> pilar + matias | Re: Tienda nueva, partimos < m01
Pilar, qué buena noticia!! Tu contraparte será Matías para la tienda y Nacha para textos y fotos. [promise|El lunes 20 tienes en tu correo el cronograma con hitos.]

[request|Mándanos la planilla aunque dé vergüenza], hemos visto cosas peores.

Abrazo, Caro

--- m03 2025-01-14 12:31 pilar -> caro + matias | Re: Tienda nueva, partimos < m02
Ahí va. Tiene tres pestañas y una se llama "no tocar". Tampoco sé por qué.

--- m04 2025-01-20 09:48 matias -> pilar | Cronograma
Adjunto. Cuatro hitos:
1. [promise|Diseño aprobado: 31 de enero]
2. [promise|Catálogo cargado (28 vinos, 6 packs): 14 de febrero]
3. [promise|Pruebas de pago y despacho: 21 de febrero]
4. [promise|Publicación: 4 de marzo]

[question|Despachan ustedes mismos o con courier?]

Matías

--- m05 2025-01-20 16:17 pilar -> matias | Re: Cronograma < m04
Courier a todo Chile salvo la provincia de Colchagua, donde va nuestro chofer los jueves. A Isla de Pascua no enviamos, lo intentamos una vez y el vino llegó hecho vinagre.

--- m06 2025-02-26 08:14 matias -> pilar | Corte de ayer
Pilar, por si te preguntan: el apagón de ayer no tocó la tienda de prueba, está en un servidor fuera del país. Se cayó internet acá, nada más. Seguimos con fecha 4 de marzo.

--- m07 2025-02-26 08:40 pilar -> matias | Re: Corte de ayer < m06
Menos mal. Acá estuvimos once horas sin luz y sin frío en la cámara de guarda, pero alcanzamos a traer un generador de San Fernando. Nos vemos el 4.

--- m08 2025-03-04 11:58 matias -> pilar + sergio | Publicada
Ya está arriba. Primera compra de prueba hecha con tarjeta real, 3 botellas de Syrah, la paga Carolina. [request|Revisen cada uno desde su teléfono y me avisan.]

--- m09 2025-03-04 13:20 sergio -> matias | Re: Publicada < m08
se ve bien. en el carignan dice "notas a cuero". yo nunca puse eso
[request|cambiar por "grafito"]

--- m10 2025-03-04 13:26 matias -> sergio | Re: Publicada < m09
Cambiado.

--- m11 2025-03-05 19:02 pilar -> matias + caro | Re: Publicada < m08
Se la mostré a don Alfonso en su tablet. [praise|Compró dos cajas sin ayuda de nadie, y tiene 83 años], con eso les digo todo. [thanks|Gracias por haber cumplido la fecha], que era lo que más nerviosa me tenía.

Me voy a la bodega hasta abril.

--- m12 2025-03-27 17:35 hernan -> sergio + pilar | Etiquetas Carmenère Gran Reserva 2023
Estimado don Sergio:

Junto con saludarlo, comunico a usted que las 6.000 etiquetas del Carmenère Gran Reserva 2023, papel algodón con cuño seco, salieron hoy de máquina. [promise|Se despachan mañana viernes a la bodega por transporte propio], en bobinas de 1.000, sentido de salida número 4.

Sin otro particular, saluda atentamente,
Hernán Toro
Producción gráfica, Tinta Digital

--- m13 2025-04-01 07:51 sergio -> hernan | Re: Etiquetas Carmenère Gran Reserva 2023 < m12
don hernan
[praise|papel bonito, el cuño quedó de lujo]
[complaint|contraetiqueta dice 13,5. el vino tiene 14]
13,5 era el 2022
el SAG no me deja embotellar así y la línea la tengo arrendada para el lunes 7

--- m14 2025-04-01 08:36 hernan -> sergio + pilar + caro | Re: Etiquetas Carmenère Gran Reserva 2023 < m13
Don Sergio:

Acabo de comparar con su ficha. [admission|Usted mandó 14 el 12 de marzo y fui yo quien abrió el archivo del año pasado para armar la contraetiqueta.] No hay otra explicación. [apology|Le pido disculpas, a usted y a doña Pilar.]

Detuve el trabajo que tenía en prensa. [promise|La contraetiqueta nueva se imprime hoy y la llevo yo mismo a Lolol el viernes 4 antes de mediodía], sin costo alguno para la viña.

Hernán Toro

--- m15 2025-04-01 08:52 sergio -> hernan | Re: Etiquetas Carmenère Gran Reserva 2023 < m14
ok. [request|traiga zapatos que se puedan embarrar]

--- m16 2025-04-04 15:44 pilar -> hernan + caro | Etiquetas recibidas
Don Hernán llegó a las 11:20 con las bobinas y un kuchen. Sergio revisó los catorce grados con lupa y después lo tuvo hora y media probando cubas. [thanks|Muchas gracias por cómo lo resolvieron.] Cosas así pasan; [value|a mí lo que me importa es que me lo digan de frente y rápido].

--- m17 2025-04-30 09:00 hernan -> pilar | Factura 3318
Estimada señora Pilar:

Adjunto factura 3318 por etiqueta frontal Carmenère, $412.000 más IVA. La contraetiqueta va en cero, según lo conversado. Vencimiento 30 de mayo.

Atentamente,
Hernán Toro

--- m18 2025-05-06 10:10 pilar -> hernan | Re: Factura 3318 < m17
Pagada hoy por transferencia. El comprobante lo mandó el banco dos veces, [request|archive uno solo], que la vez pasada el contador lo contó doble y estuvimos media tarde buscando plata que no existía.

--- m19 2025-05-12 11:30 nacha -> pilar | CyberDay 2, 3 y 4 de junio
Pilu, hola!

El Cyber viene encima. Mi propuesta corta:
- 3 packs con nombre (no "Pack 1"): Fogón, Domingo, Suegra
- despacho gratis sobre 6 botellas
- correo a los socios del Club un día antes que al resto

[question|Puedes vivir con 20% en los packs o es mucho?] Y [request|elige tú los vinos de la Suegra], que yo no me meto en familias ajenas.

Nacha

--- m20 2025-05-13 09:27 pilar -> nacha | Re: CyberDay 2, 3 y 4 de junio < m19
Jajaja, la Suegra lleva Late Harvest, por dulce y por difícil.

20% aguanta en Fogón y Domingo. En Suegra, 15. El despacho gratis me duele en Punta Arenas, [request|déjalo solo hasta Puerto Montt].

--- m21 2025-05-13 09:41 nacha -> pilar | Re: CyberDay 2, 3 y 4 de junio < m20
Perfecto, así queda. [promise|Piezas gráficas el viernes 23.]

--- m22 2025-05-23 18:20 nacha -> pilar | Piezas Cyber
Van las 9 piezas y el texto del correo. [request|Dame tu ok antes del miércoles] porque las programo el jueves.

--- m23 2025-05-26 08:33 pilar -> nacha | Re: Piezas Cyber < m22
Ok a todas. [praise|La de la suegra la tiene mi marido de fondo de pantalla.]

--- m24 2025-06-05 10:01 matias -> pilar + caro | Resultado Cyber
Números finales de los tres días:
- [win|211 cajas vendidas, el doble de abril y mayo juntos]
- 138 clientes nuevos
- 4 pagos rechazados por el banco, normal
- Suegra se agotó el martes a las 14:10

Quedaron 9 pedidos con dirección incompleta, la lista va adjunta. [question|Los llama alguien de ustedes?]

--- m25 2025-06-05 11:16 pilar -> matias + caro + nacha | Re: Resultado Cyber < m24
Los llama la Jacqueline hoy mismo. Estamos haciendo cajas hasta los enólogos. Brindo por ustedes con un vaso de agua porque son las once.

--- m26 2025-08-19 22:41 sergio -> hernan | caja club
hernan
para el club de septiembre quiero caja de 3, cartón kraft, nada de brillo
[question|cuanto se demoran 700]
[question|aguanta el peso si es botella pesada]

--- m27 2025-08-20 08:30 hernan -> sergio | Re: caja club < m26
Don Sergio:

Setecientas cajas en kraft microcorrugado doble, 9 días hábiles desde que apruebe la muestra. Aguanta 6 kilos; tres de sus botellas pesadas suman 5,1. [promise|La muestra armada va mañana con el chofer de los jueves.]

Saludos,
Hernán

--- m28 2025-08-22 07:12 sergio -> hernan | Re: caja club < m27
la boté tres veces desde la mesa. aguanta
[request|déle]

--- m29 2025-09-09 12:47 pilar -> nacha + matias | Newsletter de hoy
Nacha, llegó el boletín del Club. [complaint|El botón "Reserva tu visita" lleva a la página del Carignan.] Tres socios me llamaron pensando que las visitas se habían acabado.

--- m30 2025-09-09 13:05 nacha -> pilar | Re: Newsletter de hoy < m29
Uf, sí, [admission|pegué mal el enlace en la segunda columna]. Ya redirigí esa dirección a la página de visitas, o sea que el correo que la gente tiene en su bandeja ahora funciona. [apology|Perdona por los llamados.] [promise|Desde hoy cada boletín lo prueba Matías clic por clic antes de salir.]

--- m31 2025-09-09 13:30 pilar -> nacha | Re: Newsletter de hoy < m30
Listo, probado. A uno de los tres le vendí dos cajas mientras lo tenía al teléfono, así que puedes pegarlo mal otra vez.

--- m32 2025-10-16 16:20 pilar -> caro | Me voy de viaje
Carolina, entre el 20 de octubre y el 7 de noviembre ando en ferias (París, Londres y una en Varsovia que todavía no entiendo). No voy a contestar nada. [request|Lo urgente con Sergio], que responde con cuatro palabras pero responde.

--- m33 2025-10-16 17:02 caro -> pilar | Re: Me voy de viaje < m32
Anotado, buen viaje y ojo con las maletas! [promise|Nosotros cuidamos la tienda y Nacha saca igual el boletín de noviembre el día 4], con lo que dejó listo Sergio.

--- m34 2025-11-13 09:15 pilar -> caro + nacha + matias | Vuelta y Navidad
Hola a los tres:

Volví ayer con un importador polaco en el bolsillo y un resfrío. Antes de que nos pille diciembre, lo que necesito:

- [request|pack Navidad con caja de madera, visible en portada desde el 24 de noviembre]
- [request|fecha de corte de despacho por región, bien grande]
- [request!open|ficha de los cuatro vinos top en inglés], para el polaco, idealmente antes de que termine el año
- [request|tarjetas de visita nuevas para Jacqueline, que ahora es jefa de ventas]

Y les cuento: [win|octubre cerró en 163 cajas de venta directa, sin Cyber de por medio]. O sea que la meta del directorio la pasamos con dos meses de sobra. [praise|En la reunión pregunté quién creía en enero que se podía y nadie levantó la mano salvo ustedes.]

Pilar

--- m35 2025-11-13 10:40 caro -> pilar + nacha + matias + hernan | Re: Vuelta y Navidad < m34
QUÉ ORGULLO. Pack y fechas de corte los toma Nacha, tarjetas don Hernán. [promise!open|Las fichas en inglés te llegan el 22 de diciembre], las traduce la Fiona, que sabe de vinos.

[question|¿Quieres las notas de cata de Sergio tal cual o más conversadas?]

--- m36 2025-11-13 11:03 pilar -> caro | Re: Vuelta y Navidad < m35
> ¿Quieres las notas de cata de Sergio tal cual o más conversadas?

Tal cual. Si le cambian una palabra me renuncia.

--- m37 2025-11-24 09:05 nacha -> pilar | Navidad publicada
Pack arriba con la caja de madera y el banner de fechas: Metropolitana hasta el 19, norte y sur hasta el 15, Magallanes hasta el 10. Las tarjetas de Jacqueline salieron el viernes con el chofer.

--- m38 2025-12-16 18:55 sergio -> hernan | etiqueta 2024
hernan
mando ficha del carmenere 2024. este año son 13,8. TRECE COMA OCHO
[question!open|alcanza a tener prueba de color la primera semana de enero?]

--- m39 2025-12-17 09:10 hernan -> sergio | Re: etiqueta 2024 < m38
Don Sergio: recibida la ficha. Escribí el 13,8 con plumón rojo sobre la prensa. Consulto mañana la disponibilidad de papel algodón y [promise!open|le confirmo la fecha el lunes a primera hora].

--- m40 2025-12-18 13:22 pilar -> caro | Aguinaldo
Carolina, va en camino una caja para cada uno, con la Suegra incluida. [thanks|Gracias por este año.] [question!open|¿En enero nos juntamos a fijar la meta del 2026?]

Pilar
