firm: Faro Reformas e Interiorismo | faroreformas.example | Europe/Madrid | 2026-02-27 18:30
member: uxia | Uxía Castro | uxia@faroreformas.example
member: tomas | Tomás Rey | tomas@faroreformas.example
member: brais | Brais Souto | brais@faroreformas.example
member: olga | Olga Varela | administracion@faroreformas.example
client: Café Tamarindo España | company | cafetamarindo.example
contact: natalia | Natalia Ospina | natalia.ospina@cafetamarindo.example | directora de expansión
contact: julian | Julián Cárdenas | compras@cafetamarindo.example | jefe de compras
standing: drifting
turned: 2025-10-08
causes: business_goals_moved, value_mismatch, goals_blurred
root: m24, m27, m32, m36
why: The chain went from one handsome flagship to twenty kiosks in stations and malls; it wants fixed prices and weeks, Faro goes on polishing oak and lamps for a shop that will not be repeated. Nobody quarrels: Natalia's answers shrink, she hands over to purchasing, and the kiosks are being costed elsewhere in silence.

--- m01 2025-03-05 16:10 natalia -> uxia | Presentación Café Tamarindo
Uxía, buenas tardes, ¿cómo le va?

Mi nombre es Natalia Ospina, soy la directora de expansión de Café Tamarindo para España. Tenemos 64 tiendas en Colombia y dos en Madrid, y queremos que A Coruña sea nuestra primera tienda insignia fuera de Madrid, en la calle Real. Nos gustó mucho el restaurante que están haciendo en la Estrella.

[goal|La meta de la junta es tener una tienda que sirva de carta de presentación ante franquiciados.]

[question|¿Le queda bien una videollamada el viernes a las 4?]

Quedo atenta,
Natalia

--- m02 2025-03-05 17:02 uxia -> natalia | Re: Presentación Café Tamarindo < m01
Hola, Natalia, encantadísima. El viernes a las cuatro. Voy a tomarme dos cafés para estar a la altura.

--- m03 2025-03-10 18:22 natalia -> uxia + julian | Re: Presentación Café Tamarindo < m02
Uxía, [thanks|mil gracias por la reunión], [praise|salimos felices: nadie nos había preguntado antes a qué huele la finca].

Como acordamos, [promise|Julián les envía hoy el manual de marca y los equipos obligatorios]. [request|Por favor nos regala un cronograma tentativo], así sea en borrador.

--- m04 2025-03-10 20:40 julian -> uxia | Manual
Buenas noches. Va el manual (112 pág.) y la lista de equipos. Los de la máquina espresso son inamovibles. Atento.

Julián Cárdenas
Jefe de compras

--- m05 2025-03-21 13:50 uxia -> natalia + julian | Concepto calle Real
Natalia, Julián:

Adjunto el concepto. Una barra de roble en curva de nueve metros, como el meandro del Cauca; lámparas de mimbre tejidas en Malpica por unas señoras que antes hacían nasas; pared de sacos de yute teñidos con café. Todo reparable, todo con nombre y apellidos.

Cronograma: obra del 21 de abril al 4 de julio. Presupuesto: 132.000 €.

[question|¿Lo vemos el martes?]

--- m06 2025-03-21 15:15 natalia -> uxia | Re: Concepto calle Real < m05
[praise|Se lo mostré al presidente y llamó a la mamá, que es de Jericó, para contarle lo de las nasas.] Aprobado el concepto. [promise|Julián revisa los números.]

--- m07 2025-03-26 19:05 julian -> uxia | Presupuesto
Uxía, tres observaciones:
1. [question|¿Por qué la barra cuesta 23.800 si las de Madrid salieron en 9.400?]
2. [request|Discrimine transporte y montaje.]
3. [request|Garantía a 24 meses en lámparas.]

--- m08 2025-03-27 10:33 uxia -> julian + natalia | Re: Presupuesto < m07
Buenos días, Julián. Porque es curva, maciza y no la hace una máquina. La de Madrid es melamina y la cambiaréis a los cuatro años; esta la lijas y ya. Transporte y montaje, desglosados en la hoja 2. Garantía de 24 meses, apuntada.

--- m09 2025-03-27 18:48 julian -> uxia | Re: Presupuesto < m08
Entendido. Aprobado.

--- m10 2025-04-08 19:25 julian -> uxia + brais | Equipos y acometidas
Buenas noches:

Para que coordinen con los instaladores les relaciono los equipos y lo que pide cada uno:

1. Máquina espresso de tres grupos. 7,2 kW trifásica, agua con filtro, desagüe de 40 mm. Llega de Milán a finales de mayo; el importador ha tenido demoras con otros clientes, con nosotros no.
2. Molinos, cuatro. Monofásicos, sobre barra.
3. Vitrina fría de 1,80. El compresor va aparte, necesita 15 cm de ventilación atrás.
4. Tostador de exhibición. Pesa 310 kg y bota calor. No se conecta a gas en este local porque el edificio no tiene.
5. Lavavasos de 50 × 50.
6. Caja y dos impresoras térmicas.

Les agradezco:
- [request|Enviarme el plano eléctrico con los circuitos numerados.]
- [request|Dejar una toma de reserva a cada extremo de la barra.]
- [request|Confirmar la resistencia del piso en el punto del tostador.]

En la tienda de Serrano el tostador se instaló al fondo y casi nadie lo ve. Aquí Natalia lo quiere junto a la vitrina de la calle.

[question|¿La potencia contratada del local es de 43 o de 55 kW?] En el recibo no se lee.

Julián Cárdenas

--- m11 2025-04-10 12:15 tomas -> julian + uxia | Re: Equipos y acometidas < m10
Señor Cárdenas: 43 kW, suficientes con un coeficiente de simultaneidad de 0,7. El piso admite 500 kg/m²; bajo el tostador pondremos una chapa de reparto. Plano eléctrico adjunto, con las dos reservas en los circuitos 14 y 15.

--- m12 2025-04-10 16:30 julian -> tomas | Re: Equipos y acometidas < m11
[praise|Así da gusto, todo contestado en un solo correo.] [thanks|Gracias, don Tomás.]

--- m13 2025-04-28 08:30 brais -> natalia | inicio obra
Buenos dias, empezamos el 21 y vamos segun plan. Se retiro el suelo viejo, debajo hay hidraulica rota, no se salva.

--- m14 2025-04-29 17:10 natalia -> brais | Re: inicio obra < m13
Brais, [thanks|muchas gracias por el reporte]. Con el apagón de ayer no pudimos ni abrir en Madrid, regalamos el café frío a los bomberos.

--- m15 2025-05-28 11:20 olga -> julian | Factura F25-090
Estimado señor Cárdenas: adjunto la factura F25-090 (39.600 € más IVA). [request|Le ruego que indique el número de pedido interno] para incluirlo. Un saludo.

--- m16 2025-05-28 14:02 julian -> olga | Re: Factura F25-090 < m15
PO 4500-1187. [promise|Sale en la corrida de pagos del 10 de junio.]

--- m17 2025-06-11 17:20 natalia -> uxia + brais | Visita del viernes
Uxía, Brais, buenas tardes. Viajo el viernes en el vuelo de las 8:10 y me quedo hasta el domingo. Voy con dos futuros franquiciados de Valencia, muy queridos pero muy preguntones. [request|¿Me ayudan con cascos y chalecos para tres?] La idea es mostrarles la barra a medio armar, que se vea la tripa. [question|¿Habrá alguien de las señoras de Malpica trabajando ese día?]

--- m18 2025-06-11 17:45 brais -> natalia | Re: Visita del viernes < m17
Cascos hay. Carmucha viene el viernes a las 11 a colgar la 3 y la 4, habla mucho, os lo cuenta todo ella

--- m19 2025-07-04 20:33 uxia -> natalia + julian | Llaves
Tienda entregada. Las lámparas encendidas a las nueve de la noche hacen sombra de red en el techo, no lo había previsto nadie. [promise|El lunes os mando las fotos buenas.]

--- m20 2025-07-07 13:00 uxia -> natalia | Re: Llaves < m19
Aquí están, 41. La 17 es la que llevaría yo al cuello.

--- m21 2025-07-15 17:45 natalia -> uxia + brais + tomas | Apertura
¡Qué emoción! [win|Primera semana: 2.940 tiquetes, un 38 % por encima del plan.] El alcalde vino, los de la competencia también, con gafas oscuras.

[thanks|A todo el equipo de Faro, gracias por la entrega y por cumplir el 4.] Mi jefe quiere la foto 17 en la sala de juntas de Bogotá.

Un abrazo grande,
Natalia

--- m22 2025-07-16 09:20 uxia -> natalia | Re: Apertura < m21
¡2.940! [promise|Se lo leo a las señoras de Malpica esta tarde.] Un abrazo.

--- m23 2025-08-21 15:30 natalia -> uxia | Manual de tienda
Uxía, ¿cómo va el verano? La junta pide un manual de diseño para replicar la tienda. [question|¿Cuánto costaría y cuánto se demora?] [request|Lo ideal sería tenerlo en noviembre.]

--- m24 2025-09-09 16:05 natalia -> uxia + julian | Cambio de planes
Uxía, buenas tardes.

Le cuento una novedad. Con el alza del café verde la casa matriz revisó la estrategia: en lugar de cuatro tiendas grandes vamos por [scope_change|veinte quioscos de 12 a 18 m² en estaciones y centros comerciales], los seis primeros antes de junio. [goal|La cuenta que nos pusieron es que cada uno se pague solo en catorce meses.]

O sea que el manual ya no sería de la calle Real sino de quiosco. [value|Para nosotros lo clave ahora es un precio cerrado por unidad y una fecha que no se mueva; lo bonito lo damos por descontado.]

[request!open|Nos ayudaría mucho una tabla sencilla: modelo, metros, precio, semanas.]

Natalia

--- m25 2025-09-10 10:10 uxia -> natalia + julian | Re: Cambio de planes < m24
¡Veinte! Qué reto más chulo. Dadme unas semanas y le doy una vuelta para que el quiosco tenga alma de calle Real. [promise|A primeros de octubre os enseño algo.]

--- m26 2025-09-10 15:40 natalia -> uxia | Re: Cambio de planes < m25
Perfecto, quedo pendiente de la tabla.

--- m27 2025-10-08 19:12 uxia -> natalia + julian | El quiosco con alma
Natalia, Julián:

¡Aquí está! 34 páginas. Lo que más me emociona:

El quiosco es una media nasa de roble de tres metros, curvada al vapor, con la red de mimbre por encima y el mismo yute de la calle Real en la trasera. Las señoras de Malpica podrían tejer una al mes. He hablado con un ebanista de Lugo que cura la madera catorce semanas. Cada quiosco sería distinto, con el nombre de una finca.

He incluido también un estudio de olores: dónde colocar el tostador para que se perciba a 20 metros.

[question|¿Qué os parece la página 12?]

Uxía

--- m28 2025-10-13 16:20 natalia -> uxia | Re: El quiosco con alma < m27
[thanks|Gracias, Uxía.] [praise|Se nota el cariño.] [promise|Lo reviso con el equipo.]

--- m29 2025-10-27 12:40 julian -> uxia | Tabla
Buenos días. [complaint|En las 34 páginas no encuentro el precio por unidad.] [complaint|Tampoco cuántas semanas.] [request|Necesito esas dos columnas para el comité del 5.]

--- m30 2025-10-28 09:31 uxia -> julian + natalia | Re: Tabla < m29
Hola, Julián. Es que todavía es concepto, poner un precio ahora sería inventárselo. Contad con una horquilla de 48 a 70 mil por quiosco. [promise!broken|Cuando cierre el roble con el ebanista te doy el número fino], en quince días.

--- m31 2025-10-28 14:20 julian -> uxia | Re: Tabla < m30
El techo que tenemos es 31.

--- m32 2025-11-05 17:33 tomas -> julian + natalia | Consideraciones sobre materiales
Estimado señor Cárdenas:

Me permito intervenir respecto al techo de 31.000 €. [talking_down|Un quiosco de ese precio es un mueble de feria, y ustedes como marca no deberían plantearse abaratar justo lo que el público toca.] El coste de la melamina, repartido en su vida útil, es superior. Adjunto una tabla de amortización a quince años.

Quince años son, en España, la duración habitual de un buen mostrador.

Tomás Rey

--- m33 2025-11-06 13:15 julian -> tomas + uxia | Re: Consideraciones sobre materiales < m32
Don Tomás, buen día. La concesión en estación dura cinco. [thanks|Gracias por la tabla.]

--- m34 2025-11-19 10:05 olga -> julian | Mantenimiento calle Real
Buenos días: según contrato toca la primera revisión de la barra y las lámparas. [question|¿Le viene bien a la tienda el 25 a las 8:00?]

--- m35 2025-11-19 14:45 julian -> olga | Re: Mantenimiento calle Real < m34
Sí. Avisé a la administradora de la tienda, se llama Yurany.

--- m36 2025-12-02 18:20 uxia -> natalia + julian | Prototipo
Hola a los dos:

No me he podido aguantar y hemos construido en el taller un trozo de la media nasa a escala real, de metro y medio, con la madera curvada. No os lo cobramos, es por gusto. [request|Venid a verlo y a tocarlo], huele de maravilla. Adjunto un vídeo con música y todo.

Uxía

--- m37 2025-12-11 12:11 natalia -> uxia | Re: Prototipo < m36
Uxía, [praise|muy lindo]. Este mes no alcanzo a viajar. Felices fiestas para todos.

--- m38 2026-01-14 09:40 uxia -> natalia | Re: Prototipo < m37
¡Feliz año, Natalia! [question!open|¿Cómo quedó el comité con los quioscos?] El ebanista me guarda el roble hasta el 31.

--- m39 2026-01-27 11:00 uxia -> natalia + julian | Re: Prototipo < m38
Hola de nuevo. Por si se perdió el correo anterior. El prototipo sigue aquí y me mira.

--- m40 2026-01-28 16:52 natalia -> uxia + julian | Re: Prototipo < m39
Uxía, [apology|qué pena con usted la demora]. Estoy metida de lleno en Barcelona y Sevilla. De ahora en adelante lo de A Coruña lo maneja Julián. Un abrazo.

--- m41 2026-02-04 10:20 julian -> brais | Lámpara
Brais, [complaint|una lámpara de la barra, la tercera desde la puerta, está destejiéndose]. Yurany la amarró con hilo. [request!open|Repóngala en garantía, por favor.]

--- m42 2026-02-05 08:41 brais -> julian | Re: Lámpara < m41
Buenas Julian, visto en la foto. [promise!open|El 3 de marzo la cambio], ya la estan tejiendo en Malpica

--- m43 2026-02-05 14:30 julian -> brais | Re: Lámpara < m42
Listo, [thanks|gracias].

--- m44 2026-02-20 09:55 uxia -> julian + natalia | Quioscos, otra vez
Buenos días, Julián. He visto en el periódico que abrís quiosco en la estación de Vigo el mes que viene. ¡Enhorabuena! [question!open|¿Con qué mobiliario vais?]

Uxía

--- m45 2026-02-24 17:15 julian -> olga | Retención
Olga, buena tarde. [question!open|¿Qué día se libera la retención del 5 % de la calle Real?] La necesito para cerrar el proveedor en el sistema.

Julián Cárdenas
