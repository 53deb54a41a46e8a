firm: Tinta Digital | tintadigital.example | America/Santiago | 2025-12-19 18:30
member: caro | Carolina Fuenzalida | carolina@tintadigital.example
member: matias | Matías Oyarzún | matias@tintadigital.example
member: nacha | Ignacia Bravo | ignacia@tintadigital.example
member: hernan | Hernán Toro | hernan@tintadigital.example
client: Instituto Lenguaviva | company | lenguaviva.example
contact: rebeca | Rebeca Islas | rebeca.islas@lenguaviva.example | directora
contact: tono | Antonio Villalpando | tono@lenguaviva.example | coordinador académico
standing: drifting
turned: 2025-06-24
causes: goals_blurred, unrequested_work
root: m16, m17, m22, m26
why: They hired the firm to fill evening groups (120 enrolments by September). Nacha reports reach and followers and brings a podcast, TikTok and a new logo nobody ordered; nobody looks at enrolments, which ended at 74. Rebeca never quarrels, her letters only get shorter and she collects the passwords.

--- m01 2025-02-11 14:30 rebeca -> caro | Lo que necesitamos
Estimada Carolina:

Me dio mucho gusto la llamada. Como buena maestra, tomé apuntes y se los comparto para que me corrija.

El Instituto cumple 22 años en la Narvarte. Los sabatinos se llenan solos. Los vespertinos, de lunes a jueves, llevan tres ciclos a medio gas: once salones, y en promedio seis alumnos por salón. [goal|Nuestra meta para el ciclo de septiembre es inscribir a 120 adultos nuevos en los grupos de la tarde.] Con menos de noventa tendría que cerrar dos salones y despedir a dos profesoras, así que no es un número de adorno.

De redes sociales sé poco. De ortografía sé bastante, y [value|le pido que nada salga al público con una falta]; somos una escuela de idiomas.

[question|¿Cuál sería el primer paso?]

Mtra. Rebeca Islas
Directora

--- m02 2025-02-11 15:12 caro -> rebeca + nacha | Re: Lo que necesitamos < m01
Rebeca querida, apuntes impecables, nada que corregir. El primer paso es que Nacha (Ignacia, en copia) revise lo que tienen hoy. [promise|Diagnóstico el viernes 21.]

Carolina

--- m03 2025-02-21 17:20 nacha -> rebeca + tono | Diagnóstico
Hola Rebeca, hola Antonio!

Va en PDF, 8 páginas. En corto:
1. La página tarda 9 segundos en abrir en celular
2. El formulario de inscripción tiene 14 campos (pide CURP!)
3. Instagram abandonado desde 2023
4. Las reseñas de Google son buenísimas y nadie las aprovecha

[question|A qué hora salen del trabajo sus alumnos de la tarde?] Para programar anuncios.

--- m04 2025-02-21 19:44 tono -> nacha | Re: Diagnóstico < m03
Qué tal Ignacia, aquí Toño (nadie me dice Antonio, solo el SAT). Salen entre 5:30 y 7, la mayoría godínez de Del Valle y Nápoles, llegan con la torta en la mano.

El formulario lo armó un cuñado. [request|Si lo pueden dejar en nombre, teléfono e idioma] yo prendo una veladora.

--- m05 2025-02-24 12:50 rebeca -> nacha | Re: Diagnóstico < m03
Leído completo. [praise|Es el primer documento de mercadotecnia que entiendo sin pedirle ayuda a mi hijo.] Adelante.

--- m06 2025-03-03 11:00 hernan -> rebeca | Factura de exportación 3287
Estimada maestra:

Adjunto factura de exportación 3287 por USD 640, servicio de marzo. [request|Agradeceré confirmar el RFC que debe figurar], pues en el contrato aparecen dos.

Saluda atentamente,
Hernán Toro

--- m07 2025-03-03 13:15 rebeca -> hernan | Re: Factura de exportación 3287 < m06
El que termina en 7K2. El otro es de la cafetería. [promise|La transferencia sale el jueves.]

--- m08 2025-03-19 10:30 nacha -> rebeca + tono | Primeras piezas
Aquí las primeras doce publicaciones y tres anuncios. Jugué con errores típicos: "I have 30 years", "estoy embarazada / I'm embarrassed". [request|Díganme si alguno les hace ruido.]

--- m09 2025-03-19 15:02 tono -> nacha + rebeca | Re: Primeras piezas < m08
[praise|El de embarrassed me hizo escupir el café encima de los exámenes.] Todos pasan por mí.

--- m10 2025-03-19 16:40 rebeca -> nacha | Re: Primeras piezas < m08
[request|En la siete, "solo" va sin tilde y "aún" con ella.] Fuera de eso, aprobadas.

--- m11 2025-04-10 12:21 tono -> matias | El formulario otra vez
Matías, buenas. [complaint|El formulario sigue pidiendo CURP y tipo de sangre.] Una señora me preguntó si era para donar.

--- m12 2025-04-11 09:18 matias -> tono | Re: El formulario otra vez < m11
[admission|Se me quedó en la lista y no lo subí.] Ya está con tres campos. Llega a tu correo y a recepción.

--- m13 2025-04-11 12:07 tono -> matias | Re: El formulario otra vez < m12
Probado, llegó en 4 segundos. [thanks|Se agradece], ya puedo apagar la veladora

--- m14 2025-05-06 16:30 nacha -> rebeca + tono | Reporte de abril
Reporte adjunto! Resumen:
- [win|Alcance: 41.000 personas, cuatro veces marzo]
- 612 seguidores nuevos
- El reel del taquero políglota: 23.000 vistas

Para mayo estoy pensando en subir la apuesta con más video. Y [request|mándenme fotos del Día del Maestro], que a la gente le encanta ver caras.

Nacha

--- m15 2025-05-07 13:40 tono -> nacha | Re: Reporte de abril < m14
Órale con el taquero. El festejo es el jueves 15, [promise|te paso fotos el viernes]. Va a haber mariachi de alumnos de japonés, no preguntes

--- m16 2025-06-24 14:05 rebeca -> nacha | Inscripciones
Estimada Ignacia:

Abrimos inscripciones del ciclo de septiembre hace tres semanas y llevamos 19 en la tarde. [complaint|El año pasado, por estas fechas y sin anuncios, llevábamos 17.]

De esas 19 personas, [question|¿cuántas llegaron por lo que ustedes publican?]

Saludos,
R. Islas

--- m17 2025-06-26 17:50 nacha -> rebeca + tono | Re: Inscripciones < m16
Rebeca, hola! Mira, la marca viene creciendo súper fuerte: mayo cerró con 58.000 de alcance y el engagement está en 6,1%, muy por sobre la industria. [talking_down|Hay que tener en cuenta que primero se construye comunidad y la venta llega sola, es un proceso que a las personas de fuera del marketing les cuesta ver.]

Y les tengo sorpresa!! [scope_change|Abrí TikTok del Instituto y grabé el piloto de un podcast], "Lengua suelta", con mi voz. Tres minutos, lo adjunto. [question|Qué les parece?]

--- m18 2025-06-30 12:30 rebeca -> nacha | Re: Inscripciones < m17
[thanks|Gracias.] Lo escucho cuando pueda.

--- m19 2025-07-01 13:02 tono -> nacha | Re: Inscripciones < m17
Está simpático el podcast eh. Nomás que dice "la lengua nahua" y es náhuatl, la maestra Islas te lo va a marcar con rojo.

Oye y [complaint|en el TikTok pusieron los horarios del ciclo pasado]. [request|Bájenle ese porfa], ya llegó un señor a las 4 y el grupo es a las 6

--- m20 2025-07-01 13:30 nacha -> tono | Re: Inscripciones < m19
Abajo ese video! [apology|Perdón por el señor de las 4.] [promise!broken|Subo uno corregido mañana.]

--- m21 2025-07-11 12:48 tono -> nacha | Horarios
Ignacia, [question|subiste el corregido?] no lo veo

--- m22 2025-07-14 18:31 nacha -> rebeca + tono | Re: Horarios < m21
Ya está arriba, [apology|disculpen], estuve metida en algo más grande que les quería mostrar terminado: [scope_change|una propuesta de logo nuevo para el Instituto!] El actual (el libro con la pluma) se siente muy de los 2000. Adjunto tres caminos, paleta, tipografías y cómo se vería en la fachada.

[request|Cuéntenme cuál les gusta!]

--- m23 2025-07-18 15:15 rebeca -> nacha | Re: Horarios < m22
Ignacia:

El logo lo dibujó mi padre. [complaint|No recuerdo haber pedido otro.]

Van 31.

R. I.

--- m24 2025-07-18 16:00 nacha -> rebeca | Re: Horarios < m23
Ay, no sabía lo de tu papá!! [non_apology|Lo siento si lo tomaste a mal], era solo una idea para sumar. Lo dejamos guardado por si más adelante.

--- m25 2025-08-04 11:00 hernan -> rebeca | Factura de exportación 3391
Estimada maestra: adjunto factura 3391, USD 640, servicio de agosto. Junio y julio figuran pagadas. [thanks|Se agradece la puntualidad.]

H. Toro

--- m26 2025-08-06 17:22 nacha -> rebeca + tono | Reporte de julio
Récord otra vez: [win|72.000 de alcance y pasamos los 3.000 seguidores!] El hilo de "palabras que no existen en español" lo compartió una actriz. Adjunto el detalle y 14 ideas para el segundo semestre, incluida una app de vocabulario.

--- m27 2025-08-12 14:20 tono -> nacha | Re: Reporte de julio < m26
Recibido, felicidades por lo de la actriz

Acá entre nos: [complaint|los que nos escriben por Instagram son chavos de prepa de todo el país, y los grupos son de adultos y presenciales]. Cero se pueden inscribir. [question|se puede apuntar a 5 km a la redonda y mayores de 25?] Sigue siendo [goal|lo de llenar la tarde], ya quedan tres semanas

--- m28 2025-08-13 10:05 nacha -> tono | Re: Reporte de julio < m27
Sí se puede! [promise!broken|Lo dejo configurado esta semana.] Ojo que baja el alcance.

--- m29 2025-09-02 13:33 rebeca -> nacha + caro | Cierre de inscripciones
[complaint|Cerramos ayer con 74.]

Se fusionan dos grupos de francés y la profesora Luján no continúa.

Rebeca Islas

--- m30 2025-09-03 16:12 nacha -> rebeca | Re: Cierre de inscripciones < m29
Qué pena lo de la profe! Pero 74 es súper buena base. [admission|La segmentación por radio de 5 km al final la alcancé a activar recién el 29], se me cruzó con lo de la app. Ahora con eso corriendo, enero va a ser otra cosa. [request|Cuéntenme cuándo abre el próximo ciclo] y lo pongo en el calendario.

--- m31 2025-09-08 12:10 rebeca -> nacha | Re: Cierre de inscripciones < m30
> Cuéntenme cuándo abre el próximo ciclo

12 de enero.

--- m32 2025-09-17 12:36 tono -> matias | Wifi
Matías pregunta boba: pusieron fibra nueva acá y las compus del salón 4 no abren nuestra propia página, en las demás sí. [question|Es cosa nuestra verdad?]

--- m33 2025-09-17 12:51 matias -> tono | Re: Wifi < m32
Del lado nuestro abre. Probablemente quedó guardada la dirección vieja en esas máquinas. [request|Reinicia el módem del 4 y las compus], en ese orden.

--- m34 2025-09-17 13:40 tono -> matias | Re: Wifi < m33
[praise|A la primera.] Te debo unos esquites

--- m35 2025-10-07 18:04 nacha -> rebeca + tono | Reporte de septiembre + Día de Muertos
Van los números (64.000 de alcance, bajó un poquito por el radio) y una propuesta preciosa de altar virtual políglota para el 2 de noviembre. [question|Les tinca?]

--- m36 2025-10-15 13:18 rebeca -> nacha | Re: Reporte de septiembre + Día de Muertos < m35
Este año no, gracias.

--- m37 2025-11-06 17:40 nacha -> rebeca + tono | Reporte de octubre
Reporte adjunto. El video de las calaveritas en inglés fue el mejor del mes. [question!open|Nos juntamos en videollamada para planificar 2026?] Tengo libre martes y jueves.

--- m38 2025-11-27 14:55 rebeca -> matias | Accesos
Matías, buenas tardes:

[request|Le pido una lista de las cuentas y contraseñas del Instituto] (dominio, página, Instagram, Google, TikTok). Es para el archivo de la escuela.

Rebeca Islas

--- m39 2025-11-28 09:12 matias -> rebeca | Re: Accesos < m38
Lista adjunta, protegida; la clave va por mensaje al teléfono de Toño. TikTok la tiene Nacha a su nombre, [promise!open!broken|la traspasa ella la próxima semana].

--- m40 2025-12-01 12:20 rebeca -> matias | Re: Accesos < m39
Recibida. Falta la clave del segundo correo, el de la cafetería, pero ese lo tiene mi hermana.

--- m41 2025-12-09 16:45 nacha -> rebeca + tono | Enero!
Hola hola! El ciclo parte el 12 y ya tengo idea de campaña: "Año nuevo, lengua nueva", con filtro de realidad aumentada. [request!open|Mándenme la lista de grupos y horarios] para armar las piezas. [question!open|Y pudieron ver lo de la reunión?]

--- m42 2025-12-16 13:04 tono -> nacha | Re: Enero! < m41
Hola Ignacia, la maestra anda viendo lo de enero por su lado, no sé bien. [promise!open|Yo le digo que le escriba.] Felices fiestas por si no nos leemos
