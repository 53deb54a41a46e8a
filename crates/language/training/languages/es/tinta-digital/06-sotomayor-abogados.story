firm: Tinta Digital | tintadigital.example | America/Santiago | 2025-12-19 18:30
member: caro | Carolina Fuenzalida | carolina@tintadigital.example
member: matias | Matías Oyarzún | matias@tintadigital.example
member: nacha | Ignacia Bravo | ignacia@tintadigital.example
member: hernan | Hernán Toro | hernan@tintadigital.example
client: Sotomayor Ariztía Abogados | company | sotomayorariztia.example
contact: ximena | Ximena Sotomayor | xsotomayor@sotomayorariztia.example | socia
contact: benja | Benjamín Aldunate | baldunate@sotomayorariztia.example | abogado asociado
standing: strained
turned: 2025-06-12
causes: talked_down, unacknowledged_fault, value_mismatch
root: m14, m24, m26, m29, m35
why: Matías explains things to lawyers as to children and sells noise where they want sobriety. The contact form lost three weeks of enquiries after an update by the firm, and nobody has said it was the firm; they blame the law office's mail and users.

--- m01 2025-02-25 11:00 ximena -> caro | Encargo sitio web
Estimada señora Fuenzalida:

En atención a su presupuesto de 14 de febrero, comunico que esta oficina lo acepta, con tres observaciones.

Primera. El estudio atiende familia y sucesiones. Quien nos escribe acaba de perder a alguien o está por perderlo. [value|La sobriedad no es para nosotros un gusto, es parte del servicio.]

Segunda. [request|Toda publicación debe contar con mi visto bueno escrito.]

Tercera. [goal|Esperamos del sitio no menos de quince consultas serias al mes], que son las que hoy recibimos solo por recomendación.

Mi contraparte operativa será don Benjamín Aldunate.

Saluda a usted,
Ximena Sotomayor R.

--- m02 2025-02-25 12:44 caro -> ximena + benja + matias | Re: Encargo sitio web < m01
Estimada Ximena: de acuerdo con las tres. [promise|Matías envía la estructura del sitio el jueves 6 de marzo.]

Carolina

--- m03 2025-03-06 17:20 matias -> benja + ximena | Estructura
Siete páginas: inicio, estudio, familia, sucesiones, artículos, honorarios, contacto. [question|Publican honorarios o sacamos esa?]

--- m04 2025-03-06 18:33 benja -> matias | Re: Estructura < m03
[request|Sácala], antes nos colegiamos de payasos que poner precios. Lo demás ok. Ximena quiere que "familia" y "sucesiones" pesen lo mismo en el menú, [request|que ninguna vaya primero en negrita].

--- m05 2025-03-24 10:12 benja -> matias + nacha | fotos del equipo
Hola, el viernes 28 a las 9 están todos en la oficina, sin audiencias, cosa que pasa una vez por eclipse. [question|Puede venir la fotógrafa?] La doctora Ariztía pide que no se le vea el bastón.

--- m06 2025-03-24 10:50 nacha -> benja | Re: fotos del equipo < m05
Viernes 28 a las 9, confirmada. [request|Ropa lisa, nada de rayas finas], que en pantalla bailan.

--- m07 2025-04-28 12:00 matias -> ximena + benja | Sitio publicado
Con su visto bueno del viernes, publicado a las 11. El formulario de contacto llega a contacto@ y a recepción.

--- m08 2025-04-28 16:19 ximena -> matias + caro | Re: Sitio publicado < m07
Conforme. [praise|La página de sucesiones está escrita con un tacto que no encontré en ningún colega.] [thanks|Hágale llegar mi agradecimiento a quien redactó.]

X. Sotomayor

--- m09 2025-04-29 09:15 hernan -> ximena | Papelería
Estimada doña Ximena: quedaron impresas 1.500 hojas con membrete y 500 sobres, papel verjurado marfil. [promise|Hoy pasa el júnior a dejarlas, entre las 12 y las 14.]

Respetuosamente,
Hernán Toro

--- m10 2025-04-29 15:40 ximena -> hernan | Re: Papelería < m09
Recibidas. [praise|Impecables, como todo lo suyo.]

--- m11 2025-06-04 18:50 benja -> matias | mayo
Mati, mayo dio 9 consultas por la web, 6 de verdad (las otras eran un señor que quiere divorciarse de su comunidad de edificio). No está mal para un mes. Ximena preguntó [question|si hay una manera de ver de dónde viene cada una]

--- m12 2025-06-05 09:33 matias -> benja | Re: mayo < m11
Sí, te activé el panel. Entras con tu correo.

--- m13 2025-06-10 12:10 ximena -> matias | Título de artículo
Señor Oyarzún:

Envié el 3 de junio el texto "La posesión efectiva intestada". [complaint|Fue publicado como "5 tips para no pelearte con tus hermanos por la herencia".] [complaint|No consta que yo lo haya visado.]

[request|Reponga el título.]

--- m14 2025-06-11 10:48 matias -> ximena + benja | Re: Título de artículo < m13
Ximena, repuesto.

Te explico para que lo tengas en cuenta: [talking_down|Google no lee como abogado. Nadie en su sano juicio escribe "posesión efectiva intestada" en el celular; la gente común escribe "herencia hermanos pelea".] [talking_down|Ustedes tienden a hablarle a otros abogados, es una deformación profesional muy típica, y para eso estamos nosotros.] Si quieres las quince consultas hay que soltarse un poco.

Matías

--- m15 2025-06-12 08:30 ximena -> matias + caro | Re: Título de artículo < m14
Señor Oyarzún:

En el Registro Civil el trámite se llama así, y así lo escriben las 40.000 personas que lo piden cada año. El dato es público.

[value|No le pedí su opinión sobre mi profesión y preferiría no volver a recibirla.]

X. Sotomayor R.

--- m16 2025-06-12 09:41 caro -> ximena | Re: Título de artículo < m15
Estimada Ximena, tomo nota. [promise|De aquí en adelante nada sale sin tu visto.]

--- m17 2025-06-30 09:00 hernan -> ximena | Factura 3352
Estimada doña Ximena: adjunto factura 3352, mantención junio, $145.000 más IVA, pagadera a 15 días.

--- m18 2025-07-02 11:11 benja -> hernan | Re: Factura 3352 < m17
Pagada don Hernán, comprobante adjunto. [question|Las hojas con membrete se pueden reponer de a 500?] La doctora Ariztía imprime hasta los correos.

--- m18b 2025-07-02 11:40 hernan -> benja | Re: Factura 3352 < m18
Estimado don Benjamín: se puede, a $62.000 las 500, en tres días. Guardo la plancha por dos años.

--- m19 2025-07-22 13:05 benja -> nacha | versión en inglés
Nacha: llegó una sucesión con herederos en Canadá y la doctora Ariztía se entusiasmó. [request|Cotízanos el sitio en inglés], las cuatro páginas principales. La traducción la hacemos nosotros.

--- m20 2025-07-22 17:02 nacha -> benja | Re: versión en inglés < m19
$290.000 + IVA, 10 días desde que lleguen los textos.

--- m21 2025-08-19 15:21 ximena -> matias + caro | Consultas
Señor Oyarzún:

Una señora de Rancagua, viuda reciente, nos telefoneó hoy para preguntar si ya no tomábamos causas. Había escrito dos veces por el sitio, el 30 de julio y el 7 de agosto. [complaint|En contacto@ no hay nada suyo, ni de nadie, desde el 28 de julio.]

[question|¿Qué ocurrió?]

X. Sotomayor R.

--- m22 2025-08-19 15:36 benja -> matias | Re: Consultas < m21
Acabo de mandar una prueba por el formulario y [complaint|dice "mensaje enviado", pero acá no llega]. [request|Míralo ya por fa], ella está con la puerta cerrada y eso nunca es bueno

--- m23 2025-08-19 19:14 matias -> benja + ximena | Re: Consultas < m21
Ya llega. Probado tres veces.

--- m24 2025-08-20 10:02 matias -> ximena + benja + caro | Re: Consultas < m21
Ximena:

[talking_down|El correo electrónico no es como una carta certificada. Un mensaje pasa por varios servidores y el de destino puede descartarlo.] Lo más probable es que [blame_shift|el filtro de la oficina de ustedes los haya botado por falta de un registro SPF, que es responsabilidad de quien administra su correo]. [talking_down|Siempre conviene además revisar la carpeta de no deseados antes de alarmarse.]

Hoy funciona con normalidad.

Matías

--- m25 2025-08-20 10:30 ximena -> matias + caro | Re: Consultas < m24
La carpeta de no deseados fue revisada por tres personas. Está vacía.

[request|Indique cuántas consultas se ingresaron entre el 28 de julio y el 19 de agosto y dónde están.]

--- m26 2025-08-25 11:48 benja -> matias + caro | el registro del formulario
Matías, Caro: nuestro informático (Lalo, un santo) entró al panel que ustedes mismos me dieron. El 28 de julio a las 02:10 hay una "actualización de plugin" hecha con el usuario moyarzun. [complaint|Desde esa hora el destinatario del formulario es prueba@tintadigital.example.] El 19 de agosto a las 19:09 alguien lo vuelve a poner en contacto@, mismo usuario.

O sea que los mensajes están en una casilla de ustedes. [request|Reenvíennos todo lo que haya], hoy si se puede, que hay plazos legales corriendo para esa gente.

B.

--- m27 2025-08-25 16:05 matias -> benja | Re: el registro del formulario < m26
Adjunto 11 mensajes.

--- m28 2025-08-25 18:20 ximena -> caro | Once personas
Señora Fuenzalida:

He leído los once. Dos tenían plazo para oponerse y ya venció. Una familia eligió a otro estudio el 12 de agosto; es la sucesión más cuantiosa que nos hayan ofrecido por esta vía.

[complaint|El señor Oyarzún adjuntó los mensajes sin una línea de explicación.] [complaint|Cinco días antes me escribió que el problema era nuestro correo.] [question!open|¿Sostiene su empresa esa versión?]

Ximena Sotomayor R.

--- m29 2025-08-27 17:33 caro -> ximena | Re: Once personas < m28
Estimada Ximena:

Entendemos perfectamente la inquietud. Los sistemas se actualizan en forma automática y [blame_shift|en esos procesos intervienen proveedores externos que no controlamos]. [non_apology|Lamentamos si la situación generó molestias] y, [promise|como gesto, agosto no se cobrará]. Lo importante es que ya está operativo y podemos mirar hacia adelante.

Un abrazo,
Carolina

--- m30 2025-08-28 08:15 ximena -> caro | Re: Once personas < m29
> Lo importante es que ya está operativo y podemos mirar hacia adelante.

[complaint|La pregunta era otra.]

--- m31 2025-09-04 12:35 benja -> nacha | textos en inglés
Nacha, van los cuatro textos. [question|Sigue en pie lo de diez días?]

--- m32 2025-09-04 13:10 nacha -> benja | Re: textos en inglés < m31
Sigue! [promise|Martes 16, antes del 18.] Y Benja, extraoficial: qué plancha lo de los mensajes.

--- m33 2025-09-16 11:22 nacha -> benja + ximena | Versión en inglés lista
Lista para revisión, sin publicar: espera el visto de Ximena. Cambié "heritage" por "inheritance" en dos partes, que lo otro son edificios antiguos.

--- m34 2025-09-22 09:05 ximena -> nacha | Re: Versión en inglés lista < m33
Visada. [request|Publíquese.] [praise|Es la única de su oficina que espera el visto bueno sin que se lo recuerden.]

--- m35 2025-10-14 09:40 matias -> ximena + benja | Contraseñas
Ximena, Benjamín:

En la revisión trimestral vi que usan la misma clave en dos cuentas. [talking_down|Una contraseña es como un cepillo de dientes: no se presta y se cambia seguido.] Les dejo una guía con dibujos, pensada para usuarios no técnicos. [talking_down|Léanla con calma y, si algo no se entiende, la vemos juntos paso a paso.]

Matías

--- m36 2025-10-14 10:02 benja -> matias | Re: Contraseñas < m35
Matías, [complaint|Ximena lleva ocho años en la comisión de datos personales del Colegio.] Te lo digo por cariño. Cambié las claves

--- m37 2025-10-31 09:00 hernan -> ximena | Facturas 3431 y 3460
Estimada doña Ximena: remito factura 3460 por octubre y recuerdo con todo respeto que la 3431, de septiembre, se encuentra vencida. [request!open|Agradeceré señalar fecha probable de pago.]

H. Toro

--- m38 2025-11-03 10:50 ximena -> hernan + caro | Re: Facturas 3431 y 3460 < m37
Don Hernán:

Con usted no hay ninguna dificultad. Ambas quedan retenidas mientras la señora Fuenzalida no responda por escrito lo que pregunté el 25 de agosto. [complaint|Han transcurrido setenta días.] [complaint|Sigo sin leer de nadie que la casilla la cambiaron ustedes.]

[request!open|Solicito un informe de lo sucedido, firmado, con la causa y la persona.] [escalation|De no recibirlo al 30 de diciembre, este estudio reservará acciones y pondrá los antecedentes en manos de su compañía de seguros y de la nuestra.]

X. Sotomayor R.

--- m39 2025-11-05 18:44 caro -> ximena | Re: Facturas 3431 y 3460 < m38
Estimada Ximena: lo estamos revisando internamente con Matías para darte una respuesta completa. [promise!open!broken|La tienes la próxima semana.]

--- m40 2025-11-19 12:15 benja -> caro | ojo
Caro, te escribo yo y no ella. No busca plata. [value|Con una hoja que diga "fuimos nosotros" se termina.] [complaint|Lo que llegó en cambio fue una guía con dibujos.] Y [request!open|que los correos no los mande más Matías], por favor.

--- m41 2025-12-04 16:10 nacha -> benja | Feriado judicial
Benja, [question|publico el aviso de horario de febrero ahora o en enero?]

--- m42 2025-12-04 16:28 benja -> nacha | Re: Feriado judicial < m41
> publico el aviso de horario de febrero ahora o en enero?

[request|En enero.] Noviembre dio 8 consultas, por si sirve, las 8 llegaron. Octubre había dado 6, y de esas dos son causa firmada.

--- m43 2025-12-17 08:45 ximena -> caro | Recordatorio
Señora Fuenzalida: [escalation|faltan trece días]. [question!open|¿Recibiré el informe?]

X. Sotomayor R.
