firm: Faro Reformas e Interiorismo | faroreformas.example | Europe/Madrid | 2026-02-27 18:30
member: uxia | Uxía Castro | uxia@faroreformas.example
member: tomas | Tomás Rey | tomas@faroreformas.example
member: brais | Brais Souto | brais@faroreformas.example
member: olga | Olga Varela | administracion@faroreformas.example
client: Farmacia Cancela Otero | company | farmaciacancela.example
contact: mercedes | Mercedes Cancela Otero | mercedes.cancela@farmaciacancela.example | farmacéutica titular
contact: ivan | Iván Mosquera | ivan@farmaciacancela.example | farmacéutico adjunto
standing: good
turned: -
causes: -
root: -
why: Mercedes writes like a magistrate and misses nothing, but every defect was owned and mended within days, she pays the day after, gives more work and sends a colleague. The "second opinion" on the slab was prudence, not distrust.

--- m01 2025-02-04 20:47 mercedes -> tomas | Reforma de la farmacia
Estimado señor Rey:

Me facilita su dirección una compañera del Colegio. Le expongo lo que necesito, por puntos:

1. Reforma completa de la zona de venta, 94 m². No se puede cerrar ni un solo día; tengo guardias asignadas.
2. En junio se instala un robot dispensador que pesa 1.900 kg vacío. El suelo es de 1961.
3. Mostradores nuevos, tres puestos en lugar de dos y uno de ellos a altura de silla de ruedas.

[goal|Lo que persigo es que nadie espere más de cuatro minutos un sábado por la mañana.] Hoy la media está en once.

[value|Prefiero todo por escrito; por teléfono no recuerdo lo que digo ni lo que me dicen.]

[question|¿Trabajan ustedes de noche si hace falta?]

Mercedes Cancela Otero
Farmacéutica titular

--- m02 2025-02-05 12:15 tomas -> mercedes | Re: Reforma de la farmacia < m01
Buenos días, doña Mercedes:

Sí, trabajamos de noche y en domingo, con un recargo del 22 % sobre la mano de obra de esas horas. En una farmacia de Cuatro Caminos lo hicimos en siete fases sin cerrar.

Lo del forjado es lo primero que hay que mirar. [question|¿Conserva usted planos del edificio, aunque sean los de la licencia?] [request|Indíqueme también la marca y el modelo del robot], porque no todos apoyan igual.

[promise|El lunes 10 a las 21:00 estoy ahí con el láser] y en una hora lo tengo medido.

Tomás Rey

--- m03 2025-02-05 21:30 mercedes -> tomas | Re: Reforma de la farmacia < m02
Planos: sí, en papel vegetal, de mi padre. El robot es un modelo de dos brazos, ficha adjunta. El lunes a las 21:00 me parece bien. Entre por el portal.

--- m04 2025-02-18 18:02 tomas -> mercedes + uxia | Presupuesto y fases
Doña Mercedes:

Adjunto el presupuesto 2025-031 (61.480 € más IVA) y el plano de fases. Resumo:

Fase 0, refuerzo bajo el robot: dos perfiles HEB 140 apoyados en muro, se montan desde el sótano y usted arriba no se entera.
Fases 1 a 3, mostradores y suelo, por tercios, siempre de noche.
Fase 4, iluminación y cruz.
Fase 5, escaparates y rampa de la entrada, que lleva permiso del Concello y va por su cuenta en el calendario.

El sótano es de la comunidad en un rincón de dos metros, junto al contador. Para meter el perfil de la derecha necesitamos una autorización. [request|Hable usted con el administrador cuanto antes, por favor], que esas cosas se enquistan.

[question|¿Prefiere suelo vinílico continuo o porcelánico?] El vinílico se coloca en una noche; el porcelánico necesita tres.

Tomás Rey

--- m05 2025-02-20 22:10 mercedes -> tomas | Re: Presupuesto y fases < m04
He leído las catorce páginas. Observaciones:

a) [complaint|En la página 6 se suma dos veces el desmontaje del rótulo.] Son 740 €.
b) Vinílico.
c) La autorización del sótano la tengo; la firmó ayer el administrador, que me debe un favor.
d) En cuanto al refuerzo, voy a enseñar su cálculo a un primo mío, ingeniero de caminos. No es desconfianza, es que encima de ese forjado trabajan seis personas.
e) [request|Separe en el presupuesto lo que es mobiliario de lo que es obra], mi asesor lo amortiza de forma distinta.

--- m06 2025-02-21 09:25 tomas -> mercedes | Re: Presupuesto y fases < m05
Tiene razón en la a), [admission|arrastré la partida de una plantilla]. [apology|Disculpe el descuido.] Versión corregida adjunta, con mobiliario y obra en capítulos separados: 60.740 €.

En cuanto a su primo, encantado. Le envío también la hoja de cálculo para que la pueda tocar.

--- m07 2025-03-03 19:55 mercedes -> tomas | Re: Presupuesto y fases < m06
Mi primo dice que el cálculo está bien y que los perfiles van sobrados. [praise|Palabras textuales: «este hombre duerme tranquilo».]

Firmado y adjunto. [promise|El anticipo del 30 % sale mañana.]

--- m08 2025-03-05 10:40 olga -> mercedes | Anticipo recibido
Buenos días, doña Mercedes:

Recibido el anticipo (18.222 € más IVA). Adjunto factura F25-044. [thanks|Muchas gracias por la rapidez.]

Un saludo,
Olga Varela
Administración

--- m09 2025-03-11 13:20 ivan -> uxia | colores
Hola Uxía! soy Iván, el adjunto. Mercedes me deja a mi los colores porque dice que ella solo distingue blanco y no blanco. [question|¿puedes venir un dia con muestras?] los martes está flojo

--- m10 2025-03-11 13:52 uxia -> ivan | Re: colores < m09
¡Hola, Iván! [promise|Martes que viene, a las cuatro.] [promise|Llevo tres verdes y un color arena que te va a sorprender.] [request|Ten una lámpara de las vuestras encendida, de las feas], que el verde cambia mucho con esa luz.

--- m11 2025-03-18 17:45 ivan -> uxia | Re: colores < m10
Nos quedamos el arena con el verde del medio. [praise|Hasta Mercedes asomó la cabeza y dijo que parecía una farmacia de las buenas.] si, asi habla

--- m12 2025-04-14 08:05 brais -> ivan + mercedes | Semana Santa
Buenos dias. Esta semana paramos jueves y viernes. Fase 0 terminada, perfiles puestos y soldados, fotos adjuntas. El lunes de Pascua [promise|entramos a las 22 con el primer tercio del suelo]. [request|Dejad libre la gondola de las cremas solares porfa]

--- m13 2025-04-14 14:11 mercedes -> brais | Re: Semana Santa < m12
Enterada. [promise|La góndola estará vacía.]

--- m14 2025-04-22 08:15 mercedes -> brais + tomas | Primera noche
He abierto a las 8:00.

1. Suelo colocado. [praise|Las juntas no se ven ni buscándolas.]
2. [complaint|Hay polvo blanco sobre los chupetes y los biberones, que estaban sin tapar.] He retirado 34 unidades.
3. [complaint|La puerta del almacén no cierra: roza con el suelo nuevo.]

[request|Díganme qué proponen para el punto 2.]

--- m15 2025-04-22 09:02 brais -> mercedes + tomas | Re: Primera noche < m14
Doña Mercedes [admission|el polvo es cosa mia, el plastico estaba en la furgoneta y no lo puse en ese lado]. [apology|Lo siento.] [promise|Las 34 unidades descontadas de la factura], [request|paseme el importe]. [promise|La puerta se cepilla hoy a las 14 cuando cierran para comer]

--- m16 2025-04-22 15:58 mercedes -> brais | Re: Primera noche < m15
Puerta correcta. El importe es 211,40 € a precio de coste. [thanks|Le agradezco que no haya discutido.]

--- m17 2025-04-29 09:35 ivan -> brais | ayer
vaya dia el del apagon, vendimos a mano y con la linterna del móvil. la nevera de las insulinas aguantó con el sai. [question|se os quedó algo a medias en el sótano?]

--- m18 2025-04-29 09:50 brais -> ivan | Re: ayer < m17
Nada, estaba todo recogido desde el viernes. La persiana del escaparate quedo a media altura pero eso es el motor, sube sola al volver la luz

--- m19 2025-05-15 12:30 uxia -> ivan + mercedes | Mostradores
Hola a los dos:

Los mostradores salen del taller el miércoles 21 y [promise|los montamos esa noche]. Van en tres cuerpos con ruedas ocultas, por si algún día queréis moverlos (no lo haréis nunca, pero me quedo más a gusto).

[question|Iván, ¿los cajones de debajo de la caja los queréis con llave o sin ella?]

--- m20 2025-05-15 12:41 ivan -> uxia | Re: Mostradores < m19
con llave los dos de la izquierda

--- m21 2025-05-16 21:12 mercedes -> uxia | Uso de los mostradores
Señora Castro:

Para que el taller no trabaje a ciegas, le describo un sábado cualquiera. A las diez hay catorce personas. Cuatro vienen a recoger encargos y no tendrían por qué hacer cola. Tres traen receta en papel, que se tarda el doble. Dos quieren pesar al niño. El resto compra y se va. La caja de la derecha se usa poco porque está pegada a la puerta y en invierno entra frío; eso no tiene arreglo y no se lo pido.

De ahí salen estas peticiones:

- [request|Un hueco de 40 × 60 detrás del puesto 1 para los encargos ya pagados.]
- [request|Enchufe doble y red en cada puesto, por arriba y no por el suelo.]
- [request|Que la bandeja de las recetas no se vea desde el lado del público.]
- [request|Báscula de bebés en el puesto adaptado], que es el más ancho.
- [request|Cantos redondeados.] Los niños tienen la frente a esa altura exacta.

Iván desea además un gancho para su paraguas. Lo dejo a su criterio.

[question|¿Admite el tablero alcohol de 96 sin perder el brillo?]

Mercedes Cancela

--- m22 2025-05-19 09:25 uxia -> mercedes + ivan | Re: Uso de los mostradores < m21
Doña Mercedes, [praise|ojalá todos los clientes describieran así un sábado]. Todo entra en los planos de taller, gancho incluido. El tablero es compacto fenólico: aguanta el alcohol, la lejía y a los niños.

--- m23 2025-05-22 08:40 mercedes -> uxia + tomas | Re: Mostradores < m19
Señora Castro:

[complaint|El mostrador adaptado mide 85 cm y debajo hay un travesaño a 64.] Una silla de ruedas necesita 70 libres. Lo he comprobado con la silla de la señora Dopico, que ha tenido la amabilidad de prestarse y no ha podido meter las rodillas.

[complaint|Este punto estaba en mi primer correo.]

[question|¿Cuándo estará corregido?]

Mercedes Cancela Otero

--- m24 2025-05-22 09:18 uxia -> mercedes + tomas | Re: Mostradores < m23
Doña Mercedes:

[admission|El travesaño lo añadí yo para que no se combara el tablero y no comprobé la altura libre. Es un fallo de los que no se deben tener.] [apology|Le pido perdón, y también a la señora Dopico.]

[promise|El sábado a las tres, cuando cierren, lo sustituimos por una pletina de acero que va pegada al tablero] y deja 78 cm limpios. Sin coste.

Uxía

--- m25 2025-05-24 17:20 uxia -> mercedes | Re: Mostradores < m24
Hecho. Foto con el metro puesto: 78,5.

--- m26 2025-05-26 08:31 mercedes -> uxia | Re: Mostradores < m25
La señora Dopico volvió esta mañana y cabe. [praise|Dice que es la primera tienda del barrio en la que no habla de lado.] Damos el asunto por cerrado.

--- m27 2025-06-17 19:12 ivan -> tomas + uxia | ROBOT
Ya está dentro!!! 6 horas, grúa incluida. el técnico midió el suelo y [win|ni un milimetro de flecha con los 1900 kilos encima]. Mercedes le ha puesto nombre, Don Gregorio (era mi profe de galénica)

--- m28 2025-06-17 19:40 tomas -> ivan + mercedes | Re: ROBOT < m27
[thanks|Gracias por contarlo], estaba pendiente del teléfono como un padre. [request|Avísenme cuando lo carguen del todo], serán unos 700 kg más y quiero volver a medir.

--- m29 2025-06-30 13:05 ivan -> tomas | Re: ROBOT < m28
cargado al 90%. ven cuando quieras

--- m30 2025-07-02 11:00 tomas -> ivan + mercedes | Re: ROBOT < m29
Medido esta mañana a primera hora: 0,8 mm en el centro. El límite son 6. Pueden olvidarse del asunto durante los próximos cincuenta años.

--- m31 2025-07-08 10:22 olga -> mercedes | Factura F25-119
Estimada doña Mercedes:

Adjunto la factura F25-119 por las fases 1 a 4 (27.310 € más IVA), descontados los 211,40 € de los artículos de bebé. [request|Le ruego que revise el desglose de mobiliario] por si su asesor lo prefiere de otra forma.

Olga Varela

--- m32 2025-07-08 21:47 mercedes -> olga | Re: Factura F25-119 < m31
Correcta. Ordenada la transferencia para mañana.

--- m33 2025-09-09 20:33 mercedes -> tomas | Rampa
Señor Rey:

El permiso de la rampa se solicitó el 28 de abril. Hoy es 9 de septiembre. Sé que no depende de ustedes, he llamado yo misma a Urbanismo y una señorita muy educada me ha dicho que está «en firma».

Entretanto los clientes con andador siguen entrando por el escalón con ayuda de Iván, que tiene una hernia. [question|¿Existe alguna solución provisional?]

--- m34 2025-09-10 09:14 tomas -> mercedes | Re: Rampa < m33
Doña Mercedes:

Sí. Una rampa portátil de aluminio de 1,80 m, homologada, que se pone y se quita y no necesita licencia. Tenemos una en el almacén. [promise|Mañana jueves se la deja Brais y no se la cobramos.]

[promise|Yo voy el viernes en persona a Urbanismo.]

--- m35 2025-09-11 12:25 ivan -> brais | Re: Rampa < m34
llegó la rampa, [thanks|mi hernia os da las gracias]

--- m36 2025-09-12 13:48 tomas -> mercedes | Re: Rampa < m34
Salgo ahora de María Pita. La firma está, faltaba que alguien bajara el expediente un piso. Licencia adjunta. [promise|Obra la semana del 29.]

--- m37 2025-10-03 19:05 mercedes -> tomas + brais | Re: Rampa < m36
Rampa terminada. Pendiente del 6 %, pasamanos a dos alturas, felpudo encastrado. [praise|Ejemplar.] [question|¿A quién devolvemos la portátil?]

--- m38 2025-10-03 19:11 brais -> mercedes | Re: Rampa < m37
[promise|La recojo yo el lunes al pasar]

--- m39 2025-10-20 20:05 mercedes -> tomas | Mantenimiento
Señor Rey: [request|¿puede enviarme por escrito qué debo revisar y cada cuánto?] Soy de las que leen las instrucciones.

--- m40 2025-10-22 12:00 tomas -> mercedes + ivan | Re: Mantenimiento < m39
Doña Mercedes:

Con mucho gusto, que no me lo pide nadie. Por orden de importancia:

Rampa. Dos veces al año, quitar el felpudo y limpiar el canalillo de debajo; ahí se acumulan hojas y el agua acaba buscando la puerta. El pasamanos es de inoxidable 316 y cerca del mar se mancha de puntos marrones, que salen con un paño húmedo.

Suelo. Agua y jabón neutro. Nada de ceras. Si un día se levanta una esquina, no la peguen con lo que tengan a mano: se suelda en caliente y son veinte minutos.

Refuerzo del sótano. No hay que hacer nada. Aun así, [promise|cada mes de junio bajaré yo a medir la flecha], sin coste, mientras tenga rodillas.

Cruz y luces. La fuente de alimentación dura unos siete años. La pieza de repuesto está en su almacén, rotulada, en la balda de arriba.

Puertas de los mostradores. Las bisagras se descuelgan un milímetro con el uso; se corrigen con el tornillo de atrás, sin desmontar nada.

Licencias, certificados y garantías van en la carpeta azul que le dejó Olga.

Tomás Rey

--- m41 2025-10-22 21:30 mercedes -> tomas | Re: Mantenimiento < m40
Impreso y plastificado. [thanks|Muy agradecida.]

--- m42 2025-12-10 21:15 mercedes -> uxia | Datos
Señora Castro:

Le traslado, porque creo que le interesa, las mediciones que hizo Iván con el gestor de turnos durante noviembre:

[win|Espera media en sábado: 3 minutos y 40 segundos.] Sábado peor: 5:10 (día 29, con la gripe).
[win|Venta de dermocosmética: un 18 % más que el noviembre anterior.]

[praise|Mi padre habría dicho que la botica, por fin, tiene la cabeza en su sitio.] He dado su teléfono a Concha Sanjurjo, que tiene farmacia en Betanzos y un mostrador de 1974.

Mercedes Cancela

--- m43 2025-12-11 09:30 uxia -> mercedes + ivan | Re: Datos < m42
Doña Mercedes, he leído su correo en voz alta en el estudio y Tomás se ha puesto a mirar por la ventana, que es lo que hace cuando se emociona. [thanks|Muchísimas gracias, por los números y por lo de Concha.]

--- m44 2026-02-12 20:20 mercedes -> uxia + tomas | Rebotica
Terminada la campaña de la gripe, paso a lo siguiente:

- [scope_change,request!open|Añadir una sala de atención personalizada donde hoy está la rebotica vieja], 9 m², con lavabo.
- [request!open|Estudien si cabe una mesa de 1,20.]
- Insonorización: quien me cuenta sus almorranas no quiere público.
- [request|Fecha que no coincida con mi guardia del 16 al 22 de marzo.]

[question!open|¿Necesita esto comunicación previa a Sanidad o basta con la del Concello?]

--- m45 2026-02-16 10:45 uxia -> mercedes + tomas | Re: Rebotica < m44
Doña Mercedes:

¡Qué bien lo de la sala! [promise|El viernes 20 paso a medir] y [promise!open|el día 6 de marzo tiene usted el croquis y el precio]. La obra la veo la segunda quincena de abril, lejos de la guardia.

La pregunta de Sanidad se la dejo a Tomás, que conoce a la inspectora.

--- m46 2026-02-20 14:02 ivan -> uxia | Re: Rebotica < m45
por cierto cuando viniste a medir te dejaste el flexómetro encima de Don Gregorio. no sabe dispensarlo. [question!open|te lo mando con Brais o vienes?]

--- m47 2026-02-25 08:10 mercedes -> tomas | Cruz
[complaint|El brazo inferior de la cruz parpadea desde el lunes.] Está en garantía. [request!open|Pase alguien antes del sábado, que tengo guardia.]
