firm: Faro Reformas e Interiorismo | faroreformas.example | Europe/Madrid | 2026-02-27 18:30
member: uxia | Uxía Castro | uxia@faroreformas.example
member: tomas | Tomás Rey | tomas@faroreformas.example
member: brais | Brais Souto | brais@faroreformas.example
member: olga | Olga Varela | administracion@faroreformas.example
client: Comunidad de Propietarios Juan Flórez 84 | company | juanflorez84.example
contact: amparo | Amparo Vizoso | presidencia@juanflorez84.example | presidenta de la comunidad
contact: marcos | Marcos Graña | marcos.grana@juanflorez84.example | administrador de fincas
contact: ramon | Ramón Teijo | ramon.teijo@juanflorez84.example | presidente entrante
standing: drifting
turned: 2025-12-10
causes: style_mismatch, goals_blurred
root: m15, m29, m33, m41
why: Amparo writes two warm lines and gets two pages of regulations from Tomás; what the neighbours want (Generosa going down to the street by herself, the subsidy before the deadline) is lost among annexes. No quarrel, but the answers shrink and the second phase is no longer spoken of.

--- m01 2025-03-10 18:20 amparo -> tomas | el portal
Buenas tardes, soy Amparo, la del 5º izquierda, y este año me ha tocado ser presidenta porque nadie quería.

Tenemos siete escalones hasta el ascensor. [goal|Lo que queremos es que Generosa, la del 2º, pueda bajar sola a la calle antes de cumplir los noventa, que son en mayo del año que viene.]

[question|¿Ustedes hacen esas cosas?]

Un saludo muy cariñoso

--- m02 2025-03-11 09:44 uxia -> amparo + tomas | Re: el portal < m01
¡Hola, Amparo! Claro que las hacemos. Se llama bajar el ascensor a cota cero y Generosa va a ser la reina del portal. [promise|El viernes por la mañana pasamos Tomás y yo], media hora. [request|¿Nos abre usted el cuarto de máquinas?]

--- m03 2025-03-11 10:30 amparo -> uxia | Re: el portal < m02
[promise|Les abro y les hago café.]

--- m04 2025-03-17 19:12 tomas -> amparo + marcos | Estudio previo
Estimada doña Amparo, estimado Marcos:

Tras la visita del pasado viernes, paso a exponer las alternativas conforme al CTE DB-SUA 9 y a la Ley 10/2014 de accesibilidad de Galicia:

Alternativa A. Bajada del ascensor a cota cero mediante prolongación de guías y recrecido de foso. Requiere foso de 1,00 m o, en su defecto, sistema de foso reducido homologado según UNE-EN 81-21. Hay que apear la losa del portal. Plazo 14 semanas. Coste estimado 68.300 €.

Alternativa B. Plataforma salvaescaleras inclinada. Coste 17.900 €. Invade 0,30 m del ancho libre de escalera, cuestión que habría de dispensar Bomberos.

Alternativa C. Rampa interior. Descartada: con 1,26 m de desnivel y un 10 % de pendiente máxima en tramos inferiores a 3 m no hay desarrollo.

La subvención autonómica de rehabilitación cubre hasta el 60 % de la A con un tope de 9.000 € por vivienda, siempre que el expediente completo se presente antes del cierre de convocatoria.

Quedo a la espera de la decisión de la Junta.

Tomás Rey
Arquitecto técnico

--- m05 2025-03-17 20:40 amparo -> tomas | Re: Estudio previo < m04
Perdone, hijo, [question|¿cuál es la buena?]

--- m06 2025-03-18 08:36 tomas -> amparo + marcos | Re: Estudio previo < m05
Doña Amparo: técnicamente, la A, por los motivos expuestos en el punto primero.

--- m07 2025-04-03 12:15 marcos -> tomas + amparo | Acta de la junta
Buenos días, Tomás:

Adjunto acta. Se aprueba la alternativa A por 17 votos a favor y 2 abstenciones. Derrama de 24 mensualidades.

Dos cosas que pidió la gente:
- [request|Que el ascensor no esté parado más de cinco semanas seguidas.]
- [request|Un plano sencillo para colgar en el portal, que se entienda.]

[question|¿Quién presenta la subvención, tú o nosotros?] El plazo acaba el 30 de junio.

Marcos Graña
Administrador de fincas, col. 412

--- m08 2025-04-03 17:20 tomas -> marcos | Re: Acta de la junta < m07
La presentamos nosotros, va en el precio. [promise|Expediente registrado antes del 15 de junio.] El ascensor estará parado 31 días según el fabricante.

--- m09 2025-04-08 11:05 uxia -> amparo + marcos | Dibujo para el portal
Hola, Amparo. Le mando el dibujo para colgar: a la izquierda cómo está y a la derecha cómo queda. La señora del carrito de la compra es Generosa, espero haberle acertado el peinado.

--- m10 2025-04-08 11:48 amparo -> uxia | Re: Dibujo para el portal < m09
[praise|Clavado, hasta el bolso.] Ya está en el tablón y el del bajo pregunta si también sale él.

--- m11 2025-06-05 09:00 olga -> marcos | Documentación subvención
Buenos días, Marcos. Para cerrar el expediente faltan:

- [request|Certificado de la cuenta bancaria a nombre de la comunidad]
- [request|Listado de propietarios con NIF]
- [request|Acta firmada también por la secretaria]

[thanks|Gracias.]

Olga Varela

--- m12 2025-06-06 13:02 marcos -> olga | Re: Documentación subvención < m11
Van los tres. El del 4ºA no quiso dar el NIF hasta que su hija leyó la carta entera, de ahí la tardanza.

--- m13 2025-06-12 10:20 olga -> marcos + amparo | Re: Documentación subvención < m12
Registrado hoy a las 9:51, número 2025/00418877. Adjunto el justificante.

--- m14 2025-07-15 19:25 amparo -> tomas | Cuándo empiezan?
Tomás, buenas tardes. Me paran en el portal cada mañana. [question|¿Sabe ya cuándo se empieza?] Con que me diga el mes me vale. Un abrazo

--- m15 2025-07-21 20:08 tomas -> amparo + marcos | Re: Cuándo empiezan? < m14
Estimada doña Amparo:

En relación con su consulta, procede señalar que la fecha de inicio depende de tres variables concurrentes. En primer lugar, la resolución de la licencia de obra, cuya tramitación por el procedimiento abreviado tiene un plazo máximo de tres meses contados desde la subsanación, que se produjo el 2 de julio. En segundo lugar, el plazo de fabricación del sistema de foso reducido, que el fabricante cifra en 10 semanas desde el pedido, el cual no conviene cursar sin licencia. En tercer lugar, la coordinación con la empresa mantenedora, que debe desmontar el contrapeso.

Adjunto diagrama de Gantt en el que se reflejan los caminos críticos y las holguras, así como el anexo III con la relación de normativa aplicable. [request|Ruego su lectura detenida.]

Atentamente,
Tomás Rey

--- m16 2025-07-21 20:31 amparo -> tomas | Re: Cuándo empiezan? < m15
[complaint|He leído dos veces y sigo sin saber el mes.] [question|¿Septiembre?]

--- m17 2025-07-22 08:40 uxia -> amparo | Re: Cuándo empiezan? < m16
Amparo, octubre. [promise|La semana del 6, llueva o no.] Y lloverá. Un beso.

--- m18 2025-07-22 09:55 amparo -> uxia | Re: Cuándo empiezan? < m17
[thanks|Gracias, hija.] [value|A mí con una palabra me llega, soy de ciencias pero estoy jubilada.]

--- m19 2025-09-26 13:20 marcos -> brais + tomas | Logística de la obra
Buenos días, Brais:

Después de hablar con los vecinos te paso lo que conviene saber antes de empezar. Nada es una queja, es solo para que no haya sorpresas.

Generosa (2º izq.) camina con muleta y no sale sin que la acompañen. En el 6º vive un matrimonio: él está recién operado de rodilla y tiene rehabilitación los martes y jueves a las 10. La del 1º da clases de violín por la tarde; el ruido no le importa porque dice que tapa a los alumnos. En el 4ºA trabajan de noche, duermen hasta las 14:00, y no hay solución buena, así que se van tres semanas a Chantada por voluntad propia.

El portal huele a humedad desde hace años por una bajante de la finca de al lado; no es cosa vuestra ni de la obra.

Peticiones aprobadas:
- [request|Silla en cada rellano mientras el ascensor no funcione.]
- [request|Escombro fuera antes de las 13:00], que a esa hora vuelven los niños.
- [request|Cartel con teléfono de verdad, de alguien que conteste.]
- [request|Timbre provisional para el cartero.]

[question|¿Guardáis el material dentro o pedís contenedor en la calle?] Hay que avisar a la policía local con cinco días.

Marcos Graña

--- m20 2025-09-26 18:02 brais -> marcos | Re: Logística de la obra < m19
Dentro, en el hueco de las bicis. 5 sillas plegables en la furgo. El telefono del cartel es el mio. [promise|El timbre lo pongo el primer dia]

--- m21 2025-10-06 08:30 brais -> amparo + marcos | empezamos
Buenos dias, ya estamos en el portal. [promise!broken|Ascensor parado desde hoy hasta el 6 de noviembre.] [promise|A Generosa y al matrimonio del 6 les subimos la compra nosotros, q llamen a mi movil y listo].

Brais

--- m22 2025-10-06 13:15 amparo -> brais | Re: empezamos < m21
[praise|Qué detalle más bonito, no lo hace ni el repartidor.] Generosa ya dijo que mañana toca pescadería.

--- m23 2025-10-09 10:12 amparo -> brais | Las sillas
Ya se han hecho tertulias en el tercero y en el quinto. Una pena que haya que devolverlas. [question|¿Dónde se compran?]

--- m24 2025-10-09 10:40 brais -> amparo | Re: Las sillas < m23
En la ferreteria de la plaza de lugo, 14 euros. pero esas os las quedais

--- m25 2025-10-16 16:50 marcos -> tomas | Resolución provisional
Tomás, ha salido la provisional de la subvención y [win|estamos dentro, 142.000 € para la comunidad]. [complaint|Me he enterado por otro administrador; el aviso le llegó a tu correo el día 9.] Hay 15 días hábiles para aceptar. [request|Mándame el modelo hoy.]

--- m26 2025-10-16 18:11 tomas -> marcos | Re: Resolución provisional < m25
Modelo adjunto. [admission|El aviso cayó en la carpeta de notificaciones y no la abrí.] Hay plazo hasta el 30.

--- m27 2025-10-22 11:30 marcos -> tomas + amparo | Re: Resolución provisional < m26
Aceptación presentada. Listo.

--- m28 2025-11-06 18:05 amparo -> tomas + brais | Hoy era el 6
Buenas tardes. [complaint|El ascensor no anda.] [question|¿Cuándo?]

--- m29 2025-11-07 13:40 tomas -> amparo + marcos | Re: Hoy era el 6 < m28
Estimada doña Amparo:

La puesta en servicio está condicionada a la inspección inicial por organismo de control autorizado (OCA), prevista en el artículo 5 del RD 88/2013, la cual ha sido solicitada en tiempo y forma. El organismo nos ha asignado la fecha del 14 de noviembre. [talking_down|Conviene recordar que los 31 días indicados lo eran de ejecución material y no incluían trámites administrativos], tal como se desprende de la nota 4 del Gantt remitido en julio.

Atentamente,
Tomás Rey

--- m30 2025-11-07 15:12 amparo -> tomas | Re: Hoy era el 6 < m29
El 14. Bueno.

--- m31 2025-11-14 13:01 brais -> amparo + marcos | ASCENSOR
[win|Pasada la inspeccion, ya baja a la calle.] Generosa lo estreno con la bata puesta

--- m32 2025-11-14 18:30 amparo -> brais | Re: ASCENSOR < m31
[win|Bajó sola y compró el pan.] [thanks|Gracias, Brais.]

--- m33 2025-12-02 10:05 tomas -> amparo + marcos | Fase II: envolvente térmica
Estimados señores:

Concluida la fase I, y atendiendo a lo tratado en la junta de abril como posible segunda actuación, adjunto memoria valorada (38 páginas) de mejora de la envolvente: SATE de 12 cm en patio, sustitución de carpinterías en fachada sur y cubierta invertida. El ahorro de energía primaria no renovable alcanzaría el 41,3 %, con lo que la comunidad accedería al tramo del 65 % de la ayuda.

Se acompañan cuatro anexos. [request|Ruego lo eleven a junta extraordinaria antes de final de año.]

Tomás Rey

--- m34 2025-12-10 12:44 marcos -> tomas | Re: Fase II: envolvente térmica < m33
Recibido.

--- m35 2025-12-16 09:20 tomas -> marcos + amparo | Re: Fase II: envolvente térmica < m34
Marcos: [question|¿Se ha convocado la junta?] El plazo de la ayuda no perdona.

--- m36 2026-01-08 13:50 marcos -> tomas | Re: Fase II: envolvente térmica < m35
Feliz año. No se convocó. La ordinaria es el 29 de enero y hay cambio de presidente: entra Ramón Teijo, del 3º dcha.

--- m37 2026-01-12 18:20 amparo -> uxia | Despedida
Querida Uxía, dejo el cargo y me quedo con las plantas del rellano. [thanks|Le agradezco el dibujo y que me hablara en cristiano.] Generosa cumple los noventa el 3 de mayo y baja todos los días dos veces, aunque no haya nada que comprar.

Una cosa suelta: [complaint|el portal sigue con el cemento a la vista donde estaban los escalones]. Se habló de una baldosa. No corre prisa, pero se habló.

--- m38 2026-01-13 10:10 uxia -> amparo | Re: Despedida < m37
Amparo, la voy a echar de menos. [promise|Lo de la baldosa se lo paso a Brais ahora mismo.] [promise!open|A los noventa voy yo con una tarta.]

--- m39 2026-01-30 12:05 marcos -> tomas + ramon | Junta de ayer
Buenos días. Se aprobaron cuentas. [complaint|La fase II no se trató; nadie había podido con la memoria.] [promise|Ramón te escribirá.]

--- m40 2026-02-04 21:17 ramon -> tomas | Sin asunto
Soy el nuevo presidente. Necesito saber, en una cara:
1. [request!open|Qué cuesta la fase II por vivienda.]
2. [request!open|Qué gana cada vecino.]
3. [request!open|Cuándo se cobra la subvención del ascensor.]
R. Teijo

--- m41 2026-02-10 19:33 tomas -> ramon + marcos | Re: Sin asunto < m40
Estimado señor Teijo:

Le doy la bienvenida al cargo. La información que solicita se halla desarrollada en la memoria de 2 de diciembre, capítulos 4 (mediciones y presupuesto), 6 (estudio energético) y anexo II (cuadro de repercusión por coeficiente de participación). No obstante, y dado que la repercusión individual no es lineal sino que depende del coeficiente de cada finca, de la superficie de hueco acristalado y de la eventual compensación entre portales, [talking_down|no sería riguroso reducirla a una cifra, por más que al profano le resulte cómodo].

Respecto al cobro, la orden de bases establece la justificación en un plazo de doce meses. Adjunto las bases, en gallego y en castellano, y la memoria nuevamente.

Atentamente,
Tomás Rey

--- m42 2026-02-10 20:02 ramon -> tomas | Re: Sin asunto < m41
[complaint|Pedí una cara.]

--- m43 2026-02-19 09:12 olga -> marcos | Justificación de la ayuda
Buenos días, Marcos. Para ir preparando la justificación [request!open|necesito las facturas de la mantenedora y sus comprobantes de pago]. Un saludo.

--- m44 2026-02-24 17:40 tomas -> ramon + marcos | Re: Sin asunto < m42
Señor Teijo: [question!open|¿ha podido revisar el anexo II?] Quedo a su disposición para una reunión.
