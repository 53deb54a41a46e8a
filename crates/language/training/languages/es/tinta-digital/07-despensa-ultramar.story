firm: Tinta Digital | tintadigital.example | America/Santiago | 2025-12-19 18:30
member: caro | Carolina Fuenzalida | carolina@tintadigital.example
member: matias | Matías Oyarzún | matias@tintadigital.example
member: nacha | Ignacia Bravo | ignacia@tintadigital.example
member: hernan | Hernán Toro | hernan@tintadigital.example
client: Despensa Ultramar | company | despensaultramar.example
contact: vicent | Vicent Ferrandis | vicent@despensaultramar.example | gerente
contact: amparo | Amparo Llorens | administracion@despensaultramar.example | administración
standing: broken
turned: 2025-05-14
causes: broken_promise, unacknowledged_fault, slow_response
root: m12, m14, m20, m24, m25, m33
why: The shop for restaurants was promised for 15 May, then 20 June, 1 September and 15 October, and each day passed without it. The printed catalogue carried the wrong VAT from the firm's file and the client was told he had signed the proof. He has terminated, hired others and wants his money and files.

--- m01 2025-02-06 06:40 vicent -> caro | Tienda para hosteleros
Buenos días, Carolina:

Mi mujer (chilena, ya lo sabes, compañera tuya de colegio) dice que sois los mejores y en mi casa eso es ley.

Situación: importamos merkén, chancaca, ají, mole, chuño, pisco y demás tesoros, 214 referencias, para restaurantes latinos de España. Los pedidos entran por WhatsApp, por teléfono y uno, de Albacete, por fax. Amparo los pasa a mano y cada semana se nos cuela algún error: la última, 40 kilos de maíz morado a un señor que quería 4.

[goal|Lo que persigo es que los 90 restaurantes pidan solos por la web y que Amparo pueda irse a las seis.]

La fecha que manda: el 19 de mayo empieza la feria de hostelería de Madrid. [request|Quiero la tienda funcionando el día 15.] [value|Prefiero un no a tiempo que un sí de compromiso], así que [question|¿llegáis o no llegáis?]

Un saludo,
Vicent Ferrandis
Despensa Ultramar S.L., Valencia

--- m02 2025-02-06 09:55 caro -> vicent + matias | Re: Tienda para hosteleros < m01
Vicent! qué risa lo del fax. Llegamos, tranquilo. [promise!broken|El 15 de mayo estás vendiendo.] Un beso enorme a la Coté.

--- m03 2025-02-10 11:30 hernan -> amparo | Factura 3279
Estimada señora Llorens:

Factura de exportación 3279 por 4.200 euros, correspondiente al 60% del proyecto según contrato. Se acompañan datos bancarios y código SWIFT.

Atentamente, Hernán Toro

--- m04 2025-02-12 05:14 amparo -> hernan | Re: Factura 3279 < m03
Buenos días, Hernán. Transferida esta mañana. Tardará un par de días en llegar. Le agradecería que [request|en la próxima figure el CIF con la B delante].

Amparo Llorens

--- m05 2025-03-05 10:20 matias -> amparo + vicent | Listado de productos
[request|Necesito en Excel: código, nombre, formato, precio, IVA, alérgenos.] Con eso cargo el catálogo.

--- m06 2025-03-07 07:02 amparo -> matias | Re: Listado de productos < m05
Adjunto el Excel con las 214 referencias. El IVA va en la columna G: casi todo al 10, legumbre y harinas al 4, alcohol al 21. Los alérgenos los repasó nuestra técnica de calidad el lunes.

--- m07 2025-03-07 10:11 matias -> amparo | Re: Listado de productos < m06
Recibido. [praise|Ni una celda combinada; me emocioné.] [promise|Cargo por familias: primero despensa, después congelados, los licores al final] porque llevan control de edad.

--- m08 2025-04-02 04:32 vicent -> nacha + caro | Catálogo en papel
Hola, Ignacia. Para la feria quiero catálogo de mano, 32 páginas, que imprimiremos aquí. [question|¿Me lo maquetáis vosotros con las mismas fotos?] Imprenta avisada para el 5 de mayo.

--- m09 2025-04-02 09:47 nacha -> vicent | Re: Catálogo en papel < m08
De todas maneras! 900 euros. [promise|PDF final el 30 de abril.]

--- m10 2025-04-30 17:20 nacha -> vicent + amparo | PDF final
Aquí está, 32 páginas con sangrado y marcas de corte. [request|Denle una mirada y me dicen si va a imprenta.]

--- m11 2025-05-02 04:51 vicent -> nacha | Re: PDF final < m10
[praise|La portada con el mercado de Chiloé es un bombón.] A imprenta. 3.000 ejemplares, que los madrileños arramblan con todo lo gratis.

--- m12 2025-05-14 05:22 vicent -> matias + caro | Mañana
Matías, mañana es 15. He entrado en la web de pruebas y [complaint|hay 61 productos y no 214]. [complaint|El botón de pagar no hace nada.] [question|¿A qué hora estará?]

--- m13 2025-05-14 20:44 matias -> vicent | Re: Mañana < m12
La pasarela del banco español pidió documentación nueva. [promise!broken|El lunes 19 queda todo.]

--- m14 2025-05-20 13:10 vicent -> caro + matias | Desde la feria
Escribo desde el pabellón 6. Llevo dos días enseñando a la gente una página que dice "próximamente". He repartido 400 tarjetas con la dirección.

[complaint|Era el 15, luego el 19, y hoy es 20.] [request|Fecha de verdad, por favor.]

--- m15 2025-05-21 16:35 caro -> vicent | Re: Desde la feria < m14
Vicent, qué pena que justo se haya cruzado con la feria. [blame_shift|El banco de ustedes se demoró más de lo razonable en habilitar la pasarela.] [promise!broken|20 de junio, con todos los productos.] Un abrazo y mucho éxito allá!

--- m16 2025-05-22 03:58 vicent -> caro | Re: Desde la feria < m15
[complaint|El banco recibió vuestros papeles el 13 de mayo.] Me lo ha enseñado el director de la sucursal, que es mi vecino.

--- m17 2025-06-03 04:25 amparo -> nacha + vicent | Incidencia catálogo
Buenos días, Ignacia:

[complaint|Varios clientes nos reclaman precios.] He comprobado el catálogo impreso página a página: [complaint|todas las referencias llevan sumado un 21 por ciento de IVA], también las del 10 y las del 4. En mi Excel estaba bien (columna G, se lo adjunto de nuevo).

El más afectado es la harina de maíz, que sale a 3,15 en lugar de 2,71. [question|¿Cómo lo solucionamos?]

Un saludo,
Amparo Llorens

--- m18 2025-06-04 10:15 nacha -> amparo + vicent | Re: Incidencia catálogo < m17
Hola Amparo, qué lata! [promise!broken|Lo converso con Caro y Matías.]

--- m19 2025-06-16 04:40 amparo -> nacha + caro | Re: Incidencia catálogo < m18
Buenos días. [question|¿Han podido conversarlo?] Hemos retirado los 2.100 catálogos que quedaban. Coste de imprenta: 2.870 euros.

--- m20 2025-06-17 18:02 caro -> vicent + amparo | Re: Incidencia catálogo < m19
Hola a ambos:

Revisamos el tema. El archivo se les envió el 30 de abril para revisión y [blame_shift|fue aprobado por Vicent por escrito el 2 de mayo, por lo que el contenido quedó validado por ustedes]. [talking_down|En artes gráficas el visto bueno del cliente es sagrado; conviene leer con calma antes de dar el vamos.] [non_apology|Entendemos la frustración], y con gusto les hacemos una versión corregida por 300 euros.

Carolina

--- m21 2025-06-17 18:20 vicent -> caro + amparo | Re: Incidencia catálogo < m20
Aquí es medianoche y estoy despierto por vosotros.

Aprobé un diseño. Los números los teníais de Amparo, y buenos. [complaint|Me cobráis por corregir lo que copiasteis mal.] Lo dejo aquí, que si sigo me arrepiento.

--- m22 2025-06-23 04:09 vicent -> matias | La tienda
[complaint|Viernes 20: nada.] [complaint|Sábado: nada. Domingo, tampoco un mensaje.]

--- m23 2025-06-26 21:40 matias -> vicent | Re: La tienda < m22
Subí a 214 productos. El pago funciona en pruebas. Quedan las tarifas por cliente y el portes por peso, que no estaban en el alcance original.

--- m24 2025-06-27 03:50 vicent -> matias + caro | Re: La tienda < m23
> que no estaban en el alcance original

Punto 4 del contrato, página 2: "tarifa por cliente y portes según peso". [complaint|Lo redactasteis vosotros.]

[question|¿Cuándo?]

--- m25 2025-07-15 11:05 caro -> vicent | Re: La tienda < m24
Vicent, tienes razón en que está en el contrato. Agosto allá no se mueve una hoja, así que apuntemos bien: [promise!broken|1 de septiembre, completa, con portes y tarifas]. [promise|Nacha te corrige el catálogo sin costo.]

--- m26 2025-07-16 04:18 vicent -> caro + amparo | Re: La tienda < m25
Lo del catálogo, de acuerdo. Lo del 1 de septiembre me lo creeré el 2.

--- m27 2025-07-28 10:02 nacha -> amparo | Catálogo corregido
Hola Amparo, va el PDF con el IVA por producto según la columna G. [request|Revísalo tú, porfa, que eres la que sabe.]

--- m28 2025-07-30 05:37 amparo -> nacha | Re: Catálogo corregido < m27
Revisado. [praise|Correcto de la primera a la última.] [thanks|Gracias, Ignacia.] Me voy de vacaciones hasta el 25; [request|cualquier cosa, a Vicent].

--- m29 2025-09-02 04:00 vicent -> caro + matias | 2 de septiembre
Pues eso.

[complaint|La he abierto a las nueve en punto y me ha pedido usuario y contraseña del programador.]

--- m30 2025-09-04 19:15 matias -> vicent | Re: 2 de septiembre < m29
Faltó terminar los portes a Canarias, que llevan otra aduana. [blame_shift|Nadie nos avisó que Canarias era distinto.] Unas dos o tres semanas.

--- m31 2025-09-05 05:11 vicent -> matias + caro | Re: 2 de septiembre < m30
Tengo un cliente en Canarias. Uno. Se llama Braulio y recoge en el puerto. [request|Publicad sin Canarias.]

--- m32 2025-09-23 04:45 vicent -> caro | Re: 2 de septiembre < m31
Carolina, [complaint|han pasado dieciocho días desde mi último correo y la web sigue cerrada]. [question|¿Hay alguien?] Sé que habéis tenido las fiestas patrias. En mi casa también, con empanadas.

--- m33 2025-09-29 18:30 caro -> vicent + matias | Re: 2 de septiembre < m32
Vicent, acá estamos, saliendo de las fiestas a duras penas. Hablé muy en serio con Matías. [promise!broken|15 de octubre, y te doy mi palabra.]

--- m34 2025-09-30 04:20 vicent -> caro | Re: 2 de septiembre < m33
Apuntado a lápiz.

--- m35 2025-10-09 08:02 amparo -> hernan | Certificado de residencia fiscal
Buenos días, Hernán. Nuestra asesoría necesita [request|el certificado de residencia fiscal de su empresa], año 2025, por la retención.

--- m36 2025-10-09 10:30 hernan -> amparo | Re: Certificado de residencia fiscal < m35
Estimada señora Llorens: solicitado hoy al Servicio de Impuestos Internos. [promise|Lo remito apenas lo emitan], por lo general en cinco días.

--- m37 2025-10-14 11:00 hernan -> amparo | Re: Certificado de residencia fiscal < m36
Adjunto el certificado, con apostilla.

--- m38 2025-10-15 14:08 amparo -> hernan | Re: Certificado de residencia fiscal < m37
Perfecto, la asesoría lo ha dado por bueno a la primera. [praise|Es usted el único de allí que contesta con la fecha puesta y la cumple.]

--- m39 2025-10-17 06:33 vicent -> caro | 15 de octubre
Carolina: [complaint|ni la tienda ni una llamada]. [complaint|Amparo sigue saliendo a las ocho.] [escalation|Ayer me senté con una gente de Paterna que me la monta en cinco semanas con la plantilla que usan sus otros distribuidores.] [escalation|Te doy hasta el viernes 24], que es lo que me ha pedido la Coté que te dé.

--- m40 2025-10-24 19:50 matias -> vicent + caro | Tienda publicada
Publicada. Portes peninsulares y Baleares.

--- m41 2025-10-27 07:15 amparo -> matias + vicent | Pedidos de prueba
Buenos días. Hicimos seis pedidos el sábado. [complaint|En cuatro, el transporte de un saco de 25 kilos sale a 0,00.] [complaint|En los otros dos, el restaurante ve la tarifa de su vecino de enfrente.] [request|Les rogaría que la cerraran de inmediato.]

--- m42 2025-10-27 10:40 matias -> amparo | Re: Pedidos de prueba < m41
Cerrada.

--- m43 2025-11-05 07:00 vicent -> caro + hernan | Resolución del contrato
Carolina:

[complaint|Nueve meses, cinco fechas, ninguna tienda.] [leaving|Doy por resuelto el contrato con efectos de hoy, y la web la hará la empresa de Paterna.]

Pido tres cosas:
1. [request!open|Devolución de los 4.200 euros], antes del 30 de noviembre.
2. [request!open|Los 2.870 de la imprenta], que nunca habéis reconocido.
3. [request!open|Fotos en alta, base de datos y el control del dominio], sin excusas.

[escalation|El burofax sale el lunes. Si llega diciembre sin transferencia, lo siguiente lo firma mi abogada.]

No te imaginas lo que me fastidia escribir esto. En casa no se habla del tema.

Vicent Ferrandis

--- m44 2025-11-10 17:25 caro -> vicent | Re: Resolución del contrato < m43
Vicent, me duele mucho leer esto después de tanto esfuerzo de todo el equipo. El trabajo existe, hay más de 300 horas ahí. [blame_shift|Ustedes también fueron cambiando cosas por el camino.] Juntémonos por video a conversarlo como amigos. [question|Puedes el jueves?]

--- m45 2025-11-11 05:02 vicent -> caro | Re: Resolución del contrato < m44
No. [request|Todo por escrito.]

--- m46 2025-12-01 06:18 amparo -> hernan + caro | Reclamación pendiente
Buenos días, Hernán. A 1 de diciembre [complaint|no consta ingreso alguno]. Del punto 3, [complaint|el dominio sigue a nombre de Tinta Digital y los de Paterna abren el día 22]. [request!open|Confírmenme al menos el código de traslado.]

Amparo Llorens

--- m47 2025-12-01 11:20 hernan -> amparo | Re: Reclamación pendiente < m46
Estimada señora Llorens: lo he puesto en manos de la directora con carácter de urgente. [promise!open|Le informaré en cuanto ella resuelva.] [apology|Lamento de veras lo ocurrido, y me avergüenza.]

H. Toro
