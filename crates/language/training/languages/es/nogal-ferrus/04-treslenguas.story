firm: Nogal & Ferrús, gestoría e informática | nogalferrus.example | Europe/Madrid | 2025-09-30 18:00
member: ampa | Amparo Nogal | amparo@nogalferrus.example
member: vic | Vicent Ferrús | vicent@nogalferrus.example
member: luc | Lucía Benavent | laboral@nogalferrus.example
member: toni | Toni Roselló | soporte@nogalferrus.example
client: Academia Tres Lenguas | company | academiatreslenguas.example
contact: claire | Claire Whitcombe | claire@academiatreslenguas.example | directora
contact: nacho | Nacho Ribelles | estudios@academiatreslenguas.example | jefe de estudios
standing: mending
turned: 2025-03-31
causes: recurring_bottleneck, broken_promise
root: m12, m17, m19
why: For four months the teachers' hours went wrong on the payslips because everything hung on one person and a spreadsheet; promises to fix it passed. In July Amparo came with an apology, a second person and a new way of sending hours; clean months since, but the arrears of one teacher and the contribution corrections are not finished.

--- m01 2024-11-04 10:12 claire -> luc | los profesores nuevos
Hola Lucía,

Como te he dicho por el teléfono, tenemos cuatro profesores nuevos desde el 11 de noviembre. Dos a jornada completa, una de 18 horas y otro de 12 (Brendan, que también trabaja en otro sitio, [question|¿esto es un problema?]).

[request|Por favor preparas los contratos] y me los envías para firmar. El NIE de Saoirse está en trámite, te doy el resguardo.

Un saludo,
Claire Whitcombe
Academia Tres Lenguas
inglés · francés · alemán

--- m02 2024-11-04 13:36 luc -> claire | Re: los profesores nuevos < m01
Hola Claire. Lo de Brendan, ningún problema: se llama pluriempleo, hay que comunicarlo para repartir los topes, [promise|yo me encargo.]

[promise|Contratos el jueves 7 por la tarde.] [request|Dime qué días da clase cada uno], que a tiempo parcial hay que poner el horario.

Lucía

--- m03 2024-11-05 18:20 nacho -> luc + claire | Re: los profesores nuevos < m02
Horarios, que son cosa mía:

Saoirse: L-J 16 a 20:30
Brendan: M y J 17 a 21, V 16 a 20
Hélène y Dirk: completa

Nacho

--- m04 2024-11-07 17:02 luc -> claire + nacho | Re: los profesores nuevos < m03
Aquí están los cuatro, listos para firmar.

--- m05 2024-11-08 09:31 claire -> luc | Re: los profesores nuevos < m04
Firmados y adjuntados. [praise|Qué eficaz, en mi país esto tarda un mes.]

--- m06 2024-12-10 12:50 nacho -> toni | la wifi del aula 5
Toni, en el aula 5 la wifi va a pedales, [complaint|los del examen oral de alemán se quedaron colgados dos veces ayer]. El 18 hay simulacro con 14 tabletas. [request|¿Puedes pasarte antes?]

--- m07 2024-12-10 13:15 toni -> nacho | Re: la wifi del aula 5 < m06
[promise|Paso el viernes por la mañana] con un punto de acceso de los buenos.

--- m08 2024-12-13 12:02 toni -> nacho | Re: la wifi del aula 5 < m07
Instalado en el techo. 14 tabletas con vídeo a la vez, cero cortes. El viejo lo he dejado en la sala de profes.

--- m09 2024-12-18 21:10 nacho -> toni | Re: la wifi del aula 5 < m08
[win|Simulacro perfecto, ni un corte.] Te debo una caña

--- m10 2025-02-26 11:40 claire -> ampa + luc | Plan para el año
Querida Amparo,

Hemos tenido un buen invierno: 460 alumnos. [goal|Mi objetivo es abrir un segundo centro en Torrent en septiembre del 2026], y para esto necesito buenos profesores que se quedan. [value|Los profesores se quedan cuando cobran bien y a tiempo], es así de sencillo, ninguno viene a España por el dinero.

Por tanto a partir de marzo pagamos las horas extra y las sustituciones de cada mes en el mismo mes, no en el siguiente. [request|Por favor lo adaptáis.] Nacho enviará las horas el día 24.

[question|¿Es posible para vosotros así?]

Saludos,
Claire

--- m11 2025-02-27 09:25 ampa -> claire + luc | Re: Plan para el año < m10
Querida Claire: enhorabuena por esos 460. Sí, es posible; con las horas el 24 [promise!broken|las nóminas las tendréis el 28.] [promise|Lucía lo monta] en una hoja compartida con Nacho.

Amparo Nogal

--- m12 2025-03-31 19:22 claire -> luc + ampa | nóminas de marzo
Hola Lucía,

[complaint|Las nóminas han llegado hoy, no el 28], y [complaint|hay cinco con las horas equivocadas.] [complaint|A Saoirse le faltan 14 horas.] A Dirk le han pagado una clase que dio Hélène. El banco ya cerró, así que cobran el día 2.

[request|Por favor corrige mañana.]

Claire

--- m13 2025-04-01 13:48 luc -> claire + nacho | Re: nóminas de marzo < m12
Hola Claire, corregidas las cinco, adjuntas. [admission|La fórmula de la hoja cogía la columna de febrero, se me pasó a mí.] [apology|Lo siento mucho.] [promise!broken|En abril no volverá a ocurrir.]

--- m14 2025-04-30 20:03 nacho -> luc | nóminas abril
Lucía, [complaint|otra vez cuatro mal.] Brendan cobra 12 horas y ha hecho 31. Está en la puerta de mi despacho, literalmente.

[question|¿Qué hago, le adelanto yo?]

--- m15 2025-05-02 09:12 luc -> nacho + claire | Re: nóminas abril < m14
Hola, [blame_shift|ayer festivo y el 30 estaba yo sola con 212 nóminas.] Van corregidas las cuatro. [promise|A Brendan se le hace transferencia aparte hoy mismo], no le adelantes nada.

--- m16 2025-05-02 12:30 vic -> claire + nacho + luc | Hoja de horas
Buenos días:

He revisado la hoja. [blame_shift|El origen del problema es que el señor Ribelles introduce las horas con comas y puntos indistintamente.] [talking_down|Una hoja de cálculo es como un idioma, ustedes deberían apreciarlo mejor que nadie: si no se respeta la gramática, no hay comunicación.]

[promise!broken|Preparo un formulario de entrada para el cierre de mayo.]

Vicent Ferrús

--- m17 2025-05-30 18:15 claire -> ampa + luc | mayo
Amparo,

[complaint|Tercer mes. Son seis nóminas equivocadas.] [complaint|El formulario de Vicent no lo hemos visto.] Nacho pone comas porque está en España, donde se ponen comas.

Tengo que explicarte algo: Saoirse ha preguntado si la academia tiene problemas de dinero. Esto se habla en la sala de profesores, delante de la cafetera, en cuatro idiomas. Yo le he enseñado el extracto del banco, a una profesora de 26 años, para que vea que hay dinero y que solo hay una hoja mal hecha. No me ha gustado enseñar el extracto. [value|Para mí la nómina no es un papel, es mi palabra.]

[request|Por favor dime cómo lo vais a hacer en junio.]

Claire

--- m18 2025-06-03 10:40 ampa -> claire + luc | Re: mayo < m17
Querida Claire:

Tienes razón en estar preocupada. Este mes [promise!broken|reviso yo personalmente cada nómina vuestra antes de enviarla.] [promise|Las seis salen corregidas hoy.]

Amparo

--- m19 2025-06-30 21:36 claire -> ampa | junio
Amparo,

[complaint|Dos mal: Hélène y Brendan.] [complaint|Tú dijiste que las miras personalmente.] Brendan se va, ha encontrado otra academia, me lo ha dicho hoy muy educado.

[escalation,leaving|He pedido un presupuesto a otra gestoría.] No me gusta hacer esto. [request|Antes de decidir quiero una reunión contigo, sin hoja de cálculo.]

Claire

--- m20 2025-07-01 08:05 ampa -> claire | Re: junio < m19
Claire: [promise|mañana a las diez en tu despacho], si te va bien. Voy yo.

--- m21 2025-07-03 12:44 ampa -> claire + nacho + luc | Lo que hablamos ayer
Querida Claire, querido Nacho:

Os lo pongo por escrito, porque de palabra ya os hemos dado bastante.

[admission|Las nóminas de marzo a junio salieron mal por nuestra culpa: todo colgaba de Lucía y de una hoja que no aguantaba vuestro volumen, y yo lo sabía desde abril.] [admission|En junio dije que las revisaría y no lo hice], me las llevé a casa un domingo y miré por encima la mitad. No hay excusa. [apology|Os pido perdón a vosotros, a Brendan y a cada profesor que tuvo que reclamar su sueldo.] Y lo de las comas no tenía ni pies ni cabeza: [apology|también por eso, perdón.]

Desde julio:
1. [promise|Una segunda persona, Empar Castells, lleva vuestra cuenta junto con Lucía]; empieza el lunes 7.
2. [promise|Nacho recibirá el día 26 un borrador para comprobar, y nada se cierra sin su visto bueno.]
3. La hoja desaparece. [promise|Toni conecta el programa de clases con el de nóminas antes del 21 de julio.]
4. [promise|Os devolvemos la cuota de marzo a junio, 4 × 290 €.]
5. [promise!open|Regularizamos las cotizaciones de los cuatro meses ante la Seguridad Social, con los recargos a nuestro cargo.] Esto llevará tiempo, calculo que hasta otoño.

[question|¿Os parece bien que escriba yo a Brendan?]

Amparo

--- m22 2025-07-03 17:50 claire -> ampa + nacho | Re: Lo que hablamos ayer < m21
Amparo, [thanks|gracias por venir y por decirlo así.] Sí, escribe a Brendan, le va a gustar, aunque ya se va.

[escalation|Voy a esperar tres meses antes de contestar a la otra gestoría.] No más.

Claire

--- m23 2025-07-18 13:27 toni -> nacho + claire | Conexión clases-nóminas
Funcionando. He pasado junio entero por el sistema nuevo y [win|me salen al céntimo las horas que tenía apuntadas Nacho.] Se acabaron las comas.

--- m24 2025-07-28 10:09 nacho -> luc + ampa | borrador julio
Recibido el sábado, repasado hoy con café, línea por línea, con mi libreta al lado como un notario. 23 nóminas, 38 sustituciones, la semana de campamento de Dirk y los dos días que Saoirse estuvo en el dentista. Todo bien. [request|Cambiad solo el apellido de Hélène, es Marchandot con t.] Visto bueno.

--- m25 2025-07-29 09:02 luc -> nacho + claire | Re: borrador julio < m24
Apellido cambiado y nóminas cerradas. El abono de 1.160 € salió ayer, justificante adjunto.

--- m26 2025-07-31 19:15 nacho -> luc | Re: borrador julio < m25
[win|Cobrado todo el mundo hoy, cero colas en mi puerta.] Raro pero me acostumbro

--- m27 2025-09-02 11:18 claire -> ampa + luc | septiembre
Querida Amparo,

[win|Agosto también perfecto], y mira que era un mes con trampas: dos contratos que terminan, una baja y Dirk con medio mes de vacaciones. En la sala de profesores han dejado de hablar de esto y vuelven a hablar de la cafetera.

Dos cosas pequeñas todavía:
- [complaint|A Brendan le faltan 86 € del finiquito, según él las horas del 12 de junio.] [request!open|¿Podéis mirarlo y pagarle?]
- [question|¿Cómo va lo de la Seguridad Social?]

[scope_change|Y tengo tres profesores más para el 15 de septiembre], los datos en el adjunto.

Claire

--- m28 2025-09-04 09:40 ampa -> claire + luc | Re: septiembre < m27
Querida Claire: qué alegría lo de la cafetera.

Seguridad Social: marzo y abril regularizados, recargo pagado por nosotros (118,40 €). Mayo y junio están presentados, sin respuesta aún. Altas de los tres, hechas hoy, con los contratos adjuntos. Lo de Brendan lo tengo que cotejar con los partes; [promise!open|te digo algo en cuanto los encuentre.]

Amparo

--- m29 2025-09-26 16:48 nacho -> luc + ampa | borrador septiembre
Visto bueno, 27 nóminas, ni un fallo. [praise|Empar es un crack.]

[question!open|Oye, Brendan me ha vuelto a preguntar por sus 86, ¿le digo algo?]

--- m30 2025-09-29 12:15 claire -> ampa | octubre
Amparo, esta semana hacen los tres meses. [request,question!open|¿Puedes venir el 9 a tomar un té?] Quiero hablar de los próximos meses y [promise!open|traigo la otra oferta] para que la veas. No pongas esta cara, es solo un té.

Claire
