firm: Faro Reformas e Interiorismo | faroreformas.example | Europe/Madrid | 2026-02-27 18:30
member: uxia | Uxía Castro | uxia@faroreformas.example
member: tomas | Tomás Rey | tomas@faroreformas.example
member: brais | Brais Souto | brais@faroreformas.example
member: olga | Olga Varela | administracion@faroreformas.example
client: Clínica Dental Orzán | company | dentalorzan.example
contact: noelia | Noelia Barreiro | gerencia@dentalorzan.example | gerente
contact: andres | Dr. Andrés Paz Vidal | andres.paz@dentalorzan.example | director médico
standing: strained
turned: 2025-10-28
causes: recurring_bottleneck, slow_response, broken_promise
root: m23, m29, m34, m40
why: The rooms are well built, but each paper (shielding certificate, reply to the council, final certificate) sleeps on Tomás's desk for weeks, and Uxía and Olga can only say that he has it. The scanner, leased, stands idle; Noelia counts the days aloud and copies the doctor.

--- m01 2025-03-24 13:10 noelia -> uxia | Ampliación de la clínica
Buenos días, Uxía:

Soy la gerente de Clínica Dental Orzán. Hemos alquilado el bajo contiguo (71 m²) y queremos unirlo al nuestro: dos gabinetes, una sala de esterilización y un cuarto para un escáner 3D (CBCT), que exige blindaje con plomo.

Nuestro objetivo es claro: [goal|dejar de derivar las tomografías a Santiago, que son unas cuarenta al mes, y hacerlas aquí antes de que acabe el año].

[question|¿Tienen experiencia con instalaciones de rayos?]

Un saludo,
Noelia Barreiro

--- m02 2025-03-24 17:55 uxia -> noelia + tomas | Re: Ampliación de la clínica < m01
Hola, Noelia, encantada. Sí: en Ferrol blindamos dos salas en 2022, y Tomás firmó los certificados. Los gabinetes me apetecen mucho, estoy harta de ver clínicas que parecen el interior de una nevera.

[question|¿Os viene bien el jueves a última hora?]

--- m03 2025-03-24 18:03 noelia -> uxia | Re: Ampliación de la clínica < m02
El jueves a las 20:15, cuando sale el último paciente. Perfecto.

--- m04 2025-04-10 12:30 uxia -> noelia + andres | Anteproyecto
Hola a los dos:

Va el anteproyecto. Lo que hay que mirar con cariño:

1. Abro un hueco de 2,40 en el muro compartido. Es de ladrillo, no de carga.
2. Esterilización en medio, con ventanita a cada gabinete, para que la auxiliar no recorra 30 metros por instrumento.
3. CBCT al fondo, con 2 mm de plomo en tres paredes y la puerta.
4. Sala de espera en ele, con vistas al árbol del patio. El árbol es feo, pero es un árbol.

Obra: 118.400 €. Plazo: del 2 de junio al 30 de septiembre.

Andrés, [request|mándame la ficha de preinstalación del escáner], que cada marca quiere una cosa.

--- m05 2025-04-10 14:20 andres -> uxia | Re: Anteproyecto < m04
Ficha va. [praise|El punto 2 es lo mejor que he visto en veinte años de clínicas.] [request|Mueve el lavamanos del gabinete 2 a la izquierda], soy zurdo.

--- m06 2025-04-10 14:41 uxia -> andres | Re: Anteproyecto < m05
Movido. Y el tirador de la puerta también.

--- m07 2025-04-30 09:15 noelia -> olga | Contrato
Buenos días, Olga. Adjunto contrato firmado por el doctor. [promise|El anticipo lo emitimos el lunes 5.] [request|Remítanos el seguro de responsabilidad civil], que nos lo pide el propietario.

--- m08 2025-04-30 10:02 olga -> noelia | Re: Contrato < m07
Buenos días, Noelia. Adjunto la póliza y el recibo. [thanks|Gracias a ustedes por la confianza.]

--- m09 2025-05-14 22:10 andres -> uxia | Cómo trabajo
Uxía, me preguntaste cómo trabajo y te contesté «sentado». Lo amplío.

Un dentista zurdo vive en un mundo montado al revés. La auxiliar se me coloca a la derecha, la aspiración cuelga donde tengo el codo y la lámpara me hace sombra en el cuadrante que miro. No es culpa de nadie, las fábricas lo hacen así. En el gabinete 2 me gustaría darle la vuelta a todo como un calcetín:

1. [request|Columna de agua y aire en el lado izquierdo del sillón, a 55 cm del eje.]
2. [request|Mueble de la auxiliar en espejo respecto al gabinete 1.]
3. [request|Pedal inalámbrico], que el cable se engancha con la banqueta.
4. [request|Pantalla en el techo para el paciente.] Quiero que vean el mar y no mis fosas nasales.

El sillón pesa 210 kg y la base necesita cuatro tacos químicos. El servicio técnico viene de Vigo los miércoles y los lunes pares, cosas suyas.

El compresor nuevo mete 58 dB y no hay otro más callado en esa potencia; habrá que encerrarlo.

[question|¿Llegamos con la instalación a la izquierda sin picar el suelo que ya está nivelado?]

Andrés

--- m10 2025-05-15 11:30 uxia -> andres + brais | Re: Cómo trabajo < m09
Llegamos: aún no está echada la última capa. [promise|Brais lo marca con tiza antes del lunes], y tú vas y te sientas en una silla de playa a comprobarlo.

--- m11 2025-05-16 20:45 andres -> uxia | Re: Cómo trabajo < m10
Sentado. [request|Cuatro centímetros más atrás] y perfecto.

--- m12 2025-06-02 08:10 brais -> noelia | inicio
buenos dias, empezamos. hoy abrimos el muro de 7 a 9 y de 14 a 16 para no haceros ruido con pacientes

--- m13 2025-06-02 10:30 noelia -> brais | Re: inicio < m12
[thanks|Se agradece.] El doctor tiene una cirugía a las 12, [request|ni un golpe entre 12 y 13:30, por favor].

--- m14 2025-06-02 10:33 brais -> noelia | Re: inicio < m13
ok, bocata largo

--- m15 2025-06-26 13:05 noelia -> uxia + brais | Balance de junio
Hola. Un mes de obra al otro lado de un tabique y [praise|ni una sola queja de pacientes; una señora me preguntó cuándo empezábamos]. Lo digo para que conste, que luego solo se escribe para lo malo.

--- m16 2025-07-07 12:50 noelia -> tomas | Requerimiento del Concello
Buenos días, Tomás. Nos notifican un requerimiento: piden justificar la ventilación de la sala de esterilización y el aislamiento acústico del compresor. Plazo de 15 días hábiles. Se lo adjunto. [request|Confírmeme que lo contesta usted.]

--- m17 2025-07-11 09:30 noelia -> tomas + uxia | Re: Requerimiento del Concello < m16
Buenos días. [complaint|No he tenido respuesta al correo del lunes.]

--- m18 2025-07-11 10:12 uxia -> noelia + tomas | Re: Requerimiento del Concello < m17
Hola, Noelia, Tomás está en Lugo con una dirección de obra. Lo tiene él, [promise!broken|lo contesta la semana que viene sin falta].

--- m19 2025-07-28 12:01 tomas -> noelia | Re: Requerimiento del Concello < m16
Noelia: contestado hoy, último día de plazo. Adjunto resguardo. El compresor va en cabina de 42 dB.

--- m20 2025-07-28 12:30 noelia -> tomas | Re: Requerimiento del Concello < m19
Recibido. [complaint|Último día a las doce es un deporte que no practicamos aquí.] Pero está. [thanks|Gracias.]

--- m21 2025-08-22 13:40 brais -> noelia + andres + uxia | parte semana 34
Buenas, resumen de la semana:

Gabinete 1 acabado, falta el sillon q llega el miercoles 3 con los de Vigo
Gabinete 2 suelo puesto, tomas a la izquierda, [promise|esta tarde se tapa]
Esterilizacion alicatada entera. Las 2 ventanitas colocadas, cierran bien
Sala CBCT: estructura lista, [promise|el plomo entra el lunes] y son 4 dias. Pesa 23 kg el metro asi q lo subimos entre 3
Espera: falta pintar. El arbol del patio tiro una rama con el viento del martes y no rompio nada
Compresor dentro de su caja. Con la puerta cerrada no se oye ni pegando la oreja

Ayer se fue la luz en la calle 20 minutos, aviso la compañia, no fue cosa de la obra.

Personal: la semana q viene falta Quique q se casa. Entra su primo q es igual pero con barba

[question|Noelia, dejais la alarma quitada por la noche o me das un codigo?]

--- m22 2025-08-22 14:02 noelia -> brais | Re: parte semana 34 < m21
Le doy código: [promise|lo llamo en cinco minutos]. [thanks|Gracias por el resumen], y que sea feliz Quique.

--- m23 2025-09-02 09:20 noelia -> uxia + tomas | Plan de septiembre
Buenos días y buena vuelta:

El distribuidor instala el CBCT el 1 de octubre y empieza el renting (1.140 € al mes). Para ponerlo en marcha Sanidad exige el certificado de blindaje firmado por el técnico que lo dirigió. [question|¿Para qué fecha lo tendremos?]

Noelia

--- m24 2025-09-04 18:15 uxia -> noelia + tomas | Re: Plan de septiembre < m23
El plomo quedó colocado el 29 de agosto y la puerta llega el 12. [promise!broken|Tomás os firma el certificado el 3 de octubre como muy tarde.]

--- m25 2025-09-30 19:40 andres -> uxia + brais | Final de obra
Acabo de sentarme en el gabinete nuevo con la luz apagada. [praise|Se oye el árbol.] [praise|Enhorabuena a los dos, de verdad.]

--- m26 2025-10-06 13:22 noelia -> tomas | Certificado de blindaje
Tomás, buenas tardes. El CBCT está instalado y precintado. [request|Necesito el certificado hoy], o al menos saber cuándo.

--- m27 2025-10-09 10:04 olga -> noelia | Certificación final
Estimada Noelia: adjunto la factura F25-171, certificación final, 21.860,00 € más IVA, vencimiento a 30 días.

--- m28 2025-10-13 16:00 noelia -> olga + tomas | Re: Certificación final < m27
> vencimiento a 30 días

Olga, [complaint|es curioso: la factura ha tardado nueve días desde el fin de obra y el certificado lleva cuarenta y cinco desde el plomo]. [question|¿Usted puede decirme algo?]

--- m29 2025-10-13 16:48 olga -> noelia + tomas | Re: Certificación final < m28
Estimada Noelia, comprendo la situación. El documento está en la mesa del señor Rey. Se lo he vuelto a poner encima de todo.

--- m30 2025-10-28 11:35 noelia -> tomas + uxia + andres | Certificado de blindaje < m26
Buenos días:

[complaint|Van cuatro semanas de máquina parada.] Resumo en cifras, porque con adjetivos no avanzamos:

- [complaint|Renting pagado sin uso: 1.140 €]
- Tomografías derivadas a Santiago en octubre: 43
- [complaint|Llamadas a su estudio: 6. Devueltas: 1] (Uxía, muy amable, para decirme que lo tenía Tomás)

[complaint|Un papel de dos folios no puede costar más que la pared.] [request|Ruego fecha y que esta vez la diga quien firma.]

Noelia Barreiro

--- m31 2025-10-29 21:15 tomas -> noelia + andres | Re: Certificado de blindaje < m30
Noelia, Andrés:

[admission|Tienen razón, se me han acumulado seis direcciones de obra y lo suyo se ha quedado detrás.] [apology|Les presento mis disculpas.] Para firmar necesito medir con un dosímetro acreditado, que es de alquiler. [promise!broken|Lo hago el 5 de noviembre y firmo ese mismo día.]

Tomás Rey

--- m32 2025-11-05 19:02 noelia -> tomas | Re: Certificado de blindaje < m31
Le hemos reservado la sala toda la tarde. [complaint|No ha venido nadie.]

--- m33 2025-11-06 08:50 tomas -> noelia | Re: Certificado de blindaje < m32
Cierto. El dosímetro llega el lunes. [blame_shift|La casa de alquiler me dejó colgado.] [promise|Martes 11 a las 15:00.]

--- m34 2025-11-12 10:20 tomas -> noelia + andres | Re: Certificado de blindaje < m33
Medido ayer. Fugas nulas en paredes, 0,3 microsieverts en la junta inferior de la puerta, por debajo del límite. [promise!broken|Redacto el certificado.]

--- m35 2025-11-25 12:17 noelia -> tomas + uxia | Re: Certificado de blindaje < m34
Buenos días. [question|¿Sigue redactándose?]

--- m36 2025-11-28 14:35 tomas -> noelia | Re: Certificado de blindaje < m35
Adjunto certificado firmado.

--- m37 2025-11-28 14:52 noelia -> tomas | Re: Certificado de blindaje < m36
Recibido. [promise|Lo presento el lunes en Sanidad.]

--- m38 2025-12-10 09:40 noelia -> tomas + andres | Subsanación de Sanidad
Buenos días:

Sanidad devuelve el expediente. [complaint|En el certificado figura la dirección de la clínica de Ferrol.] Página 2, segundo párrafo. [request|Le ruego lo compruebe.]

[request|Corríjanlo hoy mismo], la inspectora se va de vacaciones el 19.

--- m39 2025-12-10 13:30 uxia -> noelia + tomas | Re: Subsanación de Sanidad < m38
Noelia, qué vergüenza. [admission|Es de la plantilla de la obra anterior, nadie lo repasó.] Tomás lo tiene delante, [promise!broken|sale hoy].

--- m40 2025-12-16 18:48 tomas -> noelia | Re: Subsanación de Sanidad < m38
Adjunto certificado corregido.

--- m41 2025-12-22 11:10 noelia -> uxia | Felices fiestas
Feliz Navidad, Uxía. [thanks|Gracias por la planta]; está en la sala de espera, mirando al árbol. La inspectora vuelve el 12 de enero. [complaint|Este año ya no escaneamos.]

--- m42 2026-01-19 20:30 andres -> uxia + tomas | CBCT operativo
Autorización concedida. [win|Hoy hemos hecho los seis primeros escáneres.] Imágenes impecables.

Dicho esto: [complaint|la máquina ha estado ciento diez días apagada, y no por el plomo]. [praise|Lo que habéis construido es muy bueno.] [complaint|Lo que lo rodea me cuesta más recomendarlo.]

--- m43 2026-01-20 09:22 uxia -> andres + tomas | Re: CBCT operativo < m42
Me alegro muchísimo por los seis, y lo otro me lo como con patatas. [promise!broken|Esta semana te propongo cómo nos organizamos para que los papeles no dependan de una sola persona.]

--- m44 2026-01-27 12:25 noelia -> tomas + olga | Certificado final de obra
Buenos días. Para la licencia de apertura del local ampliado falta el certificado final de obra. El arrendador nos lo pide antes del 28 de febrero; sin él no podemos prorrogar el contrato en las mismas condiciones.

[request!open|Envíenlo, por favor.] [question|¿Quién es la persona a la que debo dirigirme?]

--- m45 2026-01-29 10:15 olga -> noelia | Re: Certificado final de obra < m44
Buenos días, Noelia. Puede dirigirse a mí. La firma corresponde al señor Rey y le he trasladado la fecha.

--- m46 2026-02-10 13:00 noelia -> olga + tomas + andres | Re: Certificado final de obra < m45
Quedan dieciocho días. [complaint|Otra vez estoy preguntando por una firma.] [question|¿La tendremos antes del 20?]

--- m47 2026-02-12 17:26 olga -> noelia | Re: Certificado final de obra < m46
Estimada Noelia: [promise!broken!open|el señor Rey me indica que lo firma el miércoles 18].

--- m48 2026-02-23 09:05 noelia -> tomas + uxia + andres | Re: Certificado final de obra < m47
[complaint|Hoy es 23.] El penúltimo pago de la retención (5.920 €) [escalation,promise!open|lo ordenaré cuando tenga el papel en la mano]. [value|No pedimos milagros, pedimos que lo que se dice un martes siga siendo verdad el viernes.]

--- m49 2026-02-26 21:30 andres -> tomas + uxia | Re: Certificado final de obra < m48
Tomás: [escalation|si mañana a las tres no está firmado, lo firma el arquitecto del arrendador y te paso su minuta.] No me gusta escribir así. Mañana tengo cirugía hasta las dos.

--- m50 2026-02-27 12:50 uxia -> andres + noelia | Re: Certificado final de obra < m49
Andrés, Noelia: estoy en la oficina esperando a que llegue de la obra de Ferrol. [promise!open|En cuanto entre por la puerta le pongo el bolígrafo en la mano y os lo llevo yo.]
