firm: Tinta Digital | tintadigital.example | America/Santiago | 2025-12-19 18:30
member: caro | Carolina Fuenzalida | carolina@tintadigital.example
member: matias | Matías Oyarzún | matias@tintadigital.example
member: nacha | Ignacia Bravo | ignacia@tintadigital.example
member: hernan | Hernán Toro | hernan@tintadigital.example
client: Fundación Raíz de Agua | company | raizdeagua.example
contact: itzel | Itzel Ramírez | itzel@raizdeagua.example | comunicación
contact: leonel | Leonel Cruz | leonel.cruz@raizdeagua.example | director
standing: drifting
turned: 2025-07-10
causes: business_goals_moved, style_mismatch
root: m17, m18, m19, m24, m32
why: In January the aim was monthly donors; since the cut of their American grant they live or die by institutional funders, which Itzel said in passing and nobody took up. The firm goes on polishing the donor campaign, and Hernán answers her warm two-liners with long formal letters. She answers later and less, and a consultant now makes the report.

--- m01 2025-01-29 14:20 itzel -> nacha | hola desde oaxaca!
Hola Nacha! soy Itzel, nos conocimos en el taller de Bogotá, la del rebozo morado que se sentó contigo a criticar el café

Pues ya: el consejo dijo que sí. Hacemos captación de lluvia en 63 comunidades de la Mixteca. [goal|Queremos juntar 1,500 donantes mensuales de a 100 pesos], hoy son 212 y la mitad son mis tías.

[value|Yo soy de mensajitos cortos], si me mandas un documento de 10 páginas lo voy a abrir en 2027.

[question|por dónde empezamos?]

--- m02 2025-01-29 15:01 nacha -> itzel | Re: hola desde oaxaca! < m01
ITZEL! el café de la tortura. Por la página de donar: hoy son 7 pasos, la dejo en 2. [promise|El viernes 14 de febrero la ves.]

--- m03 2025-01-29 15:10 itzel -> nacha | Re: hola desde oaxaca! < m02
siiii

--- m04 2025-02-14 18:40 nacha -> itzel | Dos pasos
Aquí: monto, tarjeta, fin. [request|Dona 10 pesos y me cuentas.]

--- m05 2025-02-14 19:22 itzel -> nacha | Re: Dos pasos < m04
doné desde el camión en plena curva de Nochixtlán. [praise|ni mi banco es tan fácil]

--- m06 2025-03-24 13:05 itzel -> nacha + caro | día del agua
[win|el 22 entraron 94 donantes nuevos, nunca había pasado!!] doña Eulalia salió en el video y ahora le piden autógrafos en el mercado. [thanks|mil gracias equipo]

--- m07 2025-03-24 13:30 caro -> itzel + nacha | Re: día del agua < m06
Qué emoción, Itzel! Doña Eulalia presidenta. [request|Mándanos el video sin comprimir] y [promise|Nacha saca una versión de 15 segundos esta semana], antes de que se enfríe.

--- m08 2025-04-07 10:15 caro -> itzel + hernan | Cambio de contacto
Itzel querida, como Nacha está tomada con tres lanzamientos, desde hoy te acompaña don Hernán. Es el más ordenado de nosotros, jamás se le pierde nada. Él coordina y Nacha sigue creando. Un abrazo!

--- m09 2025-04-07 10:58 hernan -> itzel | Presentación y asuntos en curso
Estimada señorita Ramírez:

Junto con saludarla muy cordialmente y desearle éxito en la noble labor que su fundación realiza, me permito presentarme. Mi nombre es Hernán Toro Galdames, tengo sesenta y un años, de los cuales cuarenta y tres los he dedicado a las artes gráficas, y a contar de esta fecha tendré el agrado de coordinar los trabajos de vuestra institución.

A fin de proceder con el debido orden, detallo los asuntos que he recibido de la señorita Bravo:

I. Campaña "Adopta una gota": piezas para el período mayo a julio. Estado: en elaboración.
II. Mantención de la página de donaciones. Estado: al día.
III. Boletín a donantes, de frecuencia mensual. Estado: a la espera de contenidos.

Respecto del punto III, [request|agradeceré a usted remitir los contenidos con una antelación no inferior a diez días hábiles]. [promise|En lo sucesivo enviaré a usted un informe quincenal de avance], cuyo formato acompaño para su aprobación.

Sin otro particular y quedando a su entera disposición, le saluda con la mayor consideración,

Hernán Toro Galdames
Coordinación y producción
Tinta Digital

--- m10 2025-04-08 13:44 itzel -> hernan | Re: Presentación y asuntos en curso < m09
Hola Hernán! mucho gusto, puedes decirme Itzel y de tú :)

[promise|te mando el boletín el lunes]

--- m11 2025-04-22 10:05 hernan -> itzel | Informe quincenal número 1
Estimada señorita Ramírez:

En cumplimiento de lo comprometido en mi carta del 7 de los corrientes, adjunto el informe quincenal número 1, que consta de seis páginas y dos anexos. En la página 4 hallará un cuadro con las tareas pendientes de su parte, a saber, el boletín. [request|Ruego acusar recibo.]

Atentamente,
Hernán Toro Galdames

--- m12 2025-04-22 18:20 itzel -> hernan | Re: Informe quincenal número 1 < m11
recibido! el boletín ya mero, se me atravesó una brecha con lodo.

--- m13 2025-04-28 13:15 itzel -> hernan | boletín abril
ahí va, con fotos de San Mateo. [request|la 3 que vaya grande porfa], la niña es la que midió la cisterna

--- m14 2025-04-30 09:30 hernan -> itzel | Re: boletín abril < m13
Estimada señorita: enviado hoy a 418 donantes, con la fotografía número 3 a página completa. Tasa de apertura a las 09:00: 51%.

--- m15 2025-05-21 12:40 leonel -> caro + itzel | Auditoría
Buen día, Carolina. El auditor solicita facturas del primer cuatrimestre en PDF y XML. [request|Le agradezco el envío esta semana.]

Mtro. Leonel Cruz

--- m16 2025-05-21 15:05 hernan -> leonel + itzel | Re: Auditoría < m15
Estimado maestro: adjunto los cuatro documentos en ambos formatos, más los comprobantes de pago. [request|Sírvase verificar que abren.]

--- m17 2025-06-17 14:10 itzel -> hernan + nacha | avisos
hola! tres cosas rápidas

1. [promise|boletín de junio va mañana]
2. [praise|las gotas quedaron preciosas]
3. nos cortaron lo de la agencia gringa, era el 58% del presupuesto. el maestro Leonel anda de aeropuerto en aeropuerto buscando fondos grandes (Canadá, Alemania, dos fundaciones de Monterrey). [goal|ahora lo que nos salva es entrar con dos financiadoras antes de enero], lo de las gotas es lindo pero con 100 pesos no pagamos choferes

abrazo

--- m18 2025-06-18 10:20 hernan -> itzel + nacha | Re: avisos < m17
Estimada señorita Ramírez:

Acuso recibo de su atenta comunicación del día de ayer, cuyos tres puntos paso a responder.

Punto 1. Quedamos a la espera del boletín.

Punto 2. [thanks|Agradezco en nombre del equipo sus conceptos], que haré extensivos a la señorita Bravo.

Punto 3. Lamento profundamente la noticia. En circunstancias como las descritas, el donante individual adquiere mayor relevancia aún, por lo que [scope_change|hemos resuelto reforzar la campaña "Adopta una gota" con una segunda serie de piezas], cuyo calendario para los meses de julio a octubre acompaño en el anexo C. Consta de veintidós publicaciones, cuatro videos y un álbum de láminas coleccionables. [request|Agradeceré devolver el anexo C firmado en cada una de sus hojas.]

Sin otro particular, saluda a usted con especial afecto,

Hernán Toro Galdames

--- m19 2025-07-10 15:48 itzel -> hernan | Re: avisos < m18
Hola Hernán, [apology|perdón la tardanza]. El anexo no lo he podido ver.

Pregunta: [question|ustedes hacen informes anuales en inglés y página de transparencia?] es lo primero que piden los canadienses.

--- m20 2025-07-11 10:00 hernan -> itzel | Re: avisos < m19
Estimada señorita Ramírez:

Efectivamente, nuestra casa ha confeccionado memorias institucionales desde el año 1998. Para formular un presupuesto responsable requiero lo siguiente: número estimado de páginas, cantidad de fotografías, tipo de encuadernación, gramaje deseado, tiraje, idioma de origen, y si la traducción será de cargo de ustedes. Adjunto formulario de solicitud de cotización (3 hojas). [promise|Recibido éste, responderé dentro de quince días hábiles.]

Por otra parte, [request|reitero mi solicitud respecto del anexo C], sin cuya firma no me es posible programar las láminas.

Saluda atentamente,
Hernán Toro Galdames

--- m21 2025-07-24 16:30 itzel -> hernan | Re: avisos < m20
es digital, nada impreso. [promise|luego te digo]

--- m22 2025-08-01 09:45 hernan -> itzel | Informe quincenal número 8
Estimada señorita: adjunto informe quincenal número 8. Donantes activos al 31 de julio: 467. [question|¿Cuándo podemos contar con el boletín de julio?]

H. Toro

--- m23 2025-08-11 17:02 itzel -> hernan | Re: Informe quincenal número 8 < m22
Julio no va a haber, se nos fue el mes. [promise|El de agosto sí, te lo paso el 20.]

--- m24 2025-08-20 14:55 itzel -> nacha | tú que me entiendes
Nacha, aquí a escondidas jaja. don Hernán es un caballero y [praise|no se le va una]. pero [complaint|cada cosa chiquita me regresa en dos hojas con números romanos] y yo leo en el celular, en la caja de una camioneta. le pregunté si hacen transparencia y [complaint|me mandó un formulario de gramajes].

[question|puedo volver a escribirte a ti?]

va el boletín adjunto

--- m25 2025-08-21 11:15 nacha -> itzel | Re: tú que me entiendes < m24
Jajaja los romanos. Él es así, de otra época, te aseguro que te adora. Yo estoy tapada hasta octubre, amiga, [talking_down|tenle paciencia y léelo con un tecito]. Boletín enviado!

--- m26 2025-08-21 14:20 itzel -> nacha | Re: tú que me entiendes < m25
ok

--- m27 2025-09-16 10:00 hernan -> itzel + leonel | Saludo
Estimada señorita Ramírez, estimado maestro Cruz: con ocasión de la fiesta nacional mexicana, y hallándonos nosotros en vísperas de la nuestra, hago llegar el más cordial saludo de esta casa.

--- m28 2025-09-17 19:10 leonel -> hernan | Re: Saludo < m27
[thanks|Muy amable, don Hernán.] Igualmente para ustedes. Le contesto desde Toronto, con frío.

--- m29 2025-10-02 10:30 hernan -> itzel | Segunda serie
Estimada señorita Ramírez:

Informo que, transcurridos los plazos del anexo C sin observaciones, procedimos a publicar la segunda serie de "Adopta una gota" en forma parcial (once piezas). Se han sumado nueve donantes. Adjunto informe quincenal número 12 y, en sobre aparte, la maqueta del álbum de láminas.

[question|¿Desea usted el álbum en formato 21 por 28, o bien cuadrado?]

--- m30 2025-10-20 16:12 itzel -> hernan | Re: Segunda serie < m29
Hola. [scope_change|El álbum no, por favor.] No es momento.

--- m31 2025-10-21 09:50 hernan -> itzel | Re: Segunda serie < m30
Estimada señorita: tomo debida nota y [scope_change|retiro el álbum del plan]. [thanks|Le agradezco su franqueza.]

--- m32 2025-11-04 13:25 leonel -> caro | Consulta
Buen día, Carolina. [win|Le comparto con gusto que la agencia canadiense nos aprobó la primera etapa.] Nos pidieron memoria y portal de transparencia para el 15 de enero; los está haciendo una consultora de la Ciudad de México, por los tiempos.

[request|Le pido los logotipos en vectores y el acceso para que ella publique en el sitio.] Convendría además revisar qué servicios siguen teniendo sentido para 2026, [question!open|¿lo ve usted o don Hernán?]

Saludos cordiales,
Leonel Cruz

--- m33 2025-11-05 09:15 caro -> leonel + itzel + hernan | Re: Consulta < m32
Maestro, felicitaciones!!! Qué gran noticia. [promise|Matías abre el acceso hoy] y van los vectores adjuntos. Nosotros también hacemos memorias, por si la próxima vez nos quieren considerar :)

--- m34 2025-11-05 12:20 matias -> leonel + itzel | Acceso consultora
Usuario creado, con permiso solo para la sección nueva. [request|Que cambie la clave al entrar.] El resto del sitio no lo puede tocar, así nadie borra la página de donar por accidente.

--- m35 2025-11-18 14:02 hernan -> itzel | Informe quincenal número 15
Estimada señorita Ramírez: adjunto el informe quincenal número 15. No he tenido el gusto de recibir el boletín de septiembre ni el de octubre. [question!open|¿Los doy por suspendidos?]

Atentamente,
Hernán Toro Galdames

--- m36 2025-12-03 10:30 hernan -> itzel | Campaña de fin de año
Estimada señorita: diciembre es por tradición el mes de la generosidad. Someto a su consideración siete piezas navideñas con la gota vestida de pastora. [request!open|Agradeceré su aprobación antes del día 10.]

--- m37 2025-12-11 18:44 itzel -> hernan | Re: Campaña de fin de año < m36
Hola Hernán, ando en comunidad casi sin señal hasta el 17. [promise!open|Lo veo cuando baje.]
