firm: Olmo Asesores | olmoasesores.example | Europe/Madrid | 2026-02-20 18:00
member: rosario | Rosario Olmo | rosario@olmoasesores.example
member: julian | Julián Carrascal | julian@olmoasesores.example
member: nuria | Nuria Bezos | nuria@olmoasesores.example
member: teo | Teo Sanz | teo@olmoasesores.example
member: puri | Puri Lobato | puri@olmoasesores.example
client: Clínica Dental Arrese | company | dentalarrese.example
contact: maite | Maite Arrese | maite@dentalarrese.example | dentist and owner
contact: sole | Sole Marbán | recepcion@dentalarrese.example | front desk and papers
standing: strained
turned: 2025-10-07
causes: unacknowledged_fault, talked_down
root: m19, m21, m23, m26
why: Julián applied VAT deduction to an exempt dental practice's cosmetic line wrongly and the tax office took it back with a surcharge. He explains prorrata to her instead of saying that he mistook the percentage, and Rosario's "sentimos las molestias" with a discount makes it worse. She does not want money, she wants the sentence.

--- m01 2025-02-24 19:35 maite -> julian | Blanqueamientos
Julián, buenas tardes.
Desde enero hacemos blanqueamiento y estética con la doctora Gil. Mi cuñado, que es de números, dice que eso lleva IVA y los empastes no. [question|¿Cómo se hace para no liarla?]
Maite

--- m02 2025-02-25 10:30 julian -> maite | Re: Blanqueamientos < m01
Buenos días, Maite:

Tu cuñado lleva razón. La odontología sanitaria está exenta y la estética pura tributa al 21 %. A cambio puedes deducir una parte del IVA de tus compras: es lo que se llama prorrata. [request|Necesito que separéis las facturas en dos series, S y E.] [promise|Del porcentaje me ocupo yo.]

Julián Carrascal
Contabilidad y fiscal

--- m03 2025-02-25 14:02 maite -> julian + sole | Re: Blanqueamientos < m02
Perfecto. Sole, [request|crea las dos series en el programa desde hoy].

--- m04 2025-02-26 09:11 sole -> julian | Re: Blanqueamientos < m03
Hola Julián, soy Sole, la de recepción!! ya están hechas. [question|las de enero las cambio o las dejo como están?] son 9 de blanqueamiento

--- m05 2025-02-26 09:48 julian -> sole | Re: Blanqueamientos < m04
[request|Déjalas y haz nueve rectificativas en la serie E], con el IVA incluido en el mismo precio para no marear a los pacientes.

--- m06 2025-02-26 13:40 sole -> julian | Re: Blanqueamientos < m05
hechas las 9, y he avisado a los pacientes uno por uno por si les llega el papel a casa y se asustan. [praise|qué gusto que alguien conteste en cristiano]

--- m07 2025-04-11 11:20 julian -> maite + sole | Primer trimestre
Maite, Sole: 303 presentado. A ingresar 212,08, porque habéis deducido 1.940 de la fresadora y del escáner. Buen arranque.

--- m08 2025-04-11 20:15 maite -> julian | Re: Primer trimestre < m07
[win|Doscientos euros, qué maravilla.] [thanks|Gracias, Julián.]

--- m09 2025-05-05 08:50 sole -> nuria | Baja de Carmen
Nuria buenos días, Carmen la higienista se ha roto la muñeca esquiando (en mayo!! solo ella). [question|qué mandamos y a quién?] El parte está en su móvil

--- m10 2025-05-05 09:25 nuria -> sole | Re: Baja de Carmen < m09
Hola, Sole. No mandáis nada, el parte me llega directo del INSS. Solo dime [question|desde qué día falta] y si [question|vais a coger a alguien en su lugar].

--- m11 2025-05-05 09:31 sole -> nuria | Re: Baja de Carmen < m10
desde el viernes 2. [thanks|gracias por contestar tan rapido], que aquí estábamos las dos buscando en google. Y si, Maite ya ha hablado con una chica de Palencia, te llama ella
pobre Carmen

--- m12 2025-06-18 12:05 puri -> sole | Factura junio
Hola, Sole, os adjunto la factura de junio. La cuota es la de siempre, 268 más IVA. Os recuerdo que en agosto abrimos solo por las mañanas y que del 11 al 15 cerramos del todo; [request|si tenéis altas o bajas previstas, avisad a Nuria antes del día 8].
Puri

--- m13 2025-07-01 21:10 maite -> julian | Idea
Julián, una pregunta de fondo. [goal|Quiero comprar el local de al lado en 2026 y meter el tercer y cuarto sillón], y dejar de alquilar. El dueño pide 190.000. [question|¿Lo compro yo o lo compra la sociedad?]

--- m14 2025-07-02 17:44 julian -> maite | Re: Idea < m13
Hola, Maite:

Depende sobre todo de tres cosas. Si lo compra la sociedad, amortiza y no puedes renunciar a la exención con ventaja porque casi toda tu actividad es exenta, así que en segunda mano irías por transmisiones, al 8 %. Si lo compras tú y se lo alquilas, cobras una renta con IVA que la clínica apenas podría deducir, pero tienes el local fuera del riesgo del negocio y para el día en que vendas o te jubiles. Y la tercera, la hipoteca: a ti te la dan a 25 años, a la sociedad a 12 o 15.

A mí me gusta más la segunda, con números. [promise|Antes de agosto te preparo una comparación a diez años.] Para eso [request|pásame la oferta del banco cuando la tengas].

Julián

--- m15 2025-07-02 21:30 maite -> julian | Re: Idea < m14
Esto es justo lo que quería leer. [praise|Lo ha entendido hasta mi marido, que es veterinario.] [promise|La oferta del banco, la semana que viene.]

--- m16 2025-07-30 13:15 julian -> maite | Comparación local
Aquí la tienes, dos hojas. Comprándolo tú ganas unos 38.000 en diez años, siempre que el alquiler sea de mercado. Buenas vacaciones.

--- m17 2025-07-30 22:02 maite -> julian | Re: Comparación local < m16
[thanks|Mil gracias.] Me lo llevo a Zarautz a estudiarlo.

--- m18 2025-10-06 10:20 sole -> julian | Carta de la Agencia Tributaria
Hola Julián, ha llegado esto por el buzón electrónico, lo adjunto. Pone propuesta de liquidación provisional, IVA 1T y 2T. [question|es grave?] Maite está en quirófano hasta las 2

--- m19 2025-10-07 08:05 maite -> julian | Re: Carta de la Agencia Tributaria < m18
Julián, la he leído esta noche. Dice que nos hemos deducido el 62 % y que nos tocaba el 9 %. 3.412 € más recargo e intereses. [question!open|¿De dónde salió ese 62?]

--- m20 2025-10-07 12:40 julian -> maite | Re: Carta de la Agencia Tributaria < m19
Hola, Maite. Son habituales estas comprobaciones en clínicas. [promise|Lo estudio y te digo algo esta semana.]

--- m21 2025-10-10 13:55 julian -> maite | Propuesta de liquidación
Estimada Maite:

[talking_down|Conviene que tengas claro primero qué es la prorrata, porque veo que hay cierta confusión.] La prorrata es el cociente entre las operaciones con derecho a deducción y el total de las operaciones. En el numerador van las que dan derecho, en el denominador todas. El resultado se redondea por exceso a la unidad superior. Durante el año se aplica un porcentaje provisional y en diciembre se regulariza con el definitivo, de manera que lo que se ha deducido de más se devuelve entonces. [talking_down|No hay que verlo como una multa: es un simple ajuste temporal que a quien no es del oficio le puede asustar.]

La Administración ha adelantado la regularización. [blame_shift|A principios de año, la clínica nos trasladó una previsión de ingresos de estética que luego no se ha cumplido.] En mi opinión, no merece la pena alegar.

Un saludo,
Julián Carrascal

--- m22 2025-10-10 14:20 sole -> julian | Re: Propuesta de liquidación < m21
Hola Julián, [complaint|yo no recuerdo haber mandado ninguna previsión], [question|me dices en qué correo está?] es por buscarla

--- m23 2025-10-13 19:18 maite -> julian + rosario | Re: Propuesta de liquidación < m21
Julián:

[complaint|Sé lo que es un cociente.] [complaint|Lo que pregunté el martes fue de dónde salió el 62, y en una página no está.]

Sole ha repasado el correo de enero a marzo. [complaint|No existe ninguna previsión nuestra.] Lo que hay es tu frase del 25 de febrero: «Del porcentaje me ocupo yo».

[complaint|Yo cuando me equivoco de muela lo digo en el sillón], con el paciente mirando.

Maite Arrese

--- m24 2025-10-14 09:50 rosario -> maite | Re: Propuesta de liquidación < m23
Querida Maite:

[non_apology|Sentimos mucho las molestias que esta situación te haya podido ocasionar.] [blame_shift|El criterio de Hacienda en estas clínicas ha ido cambiando y es difícil acertar siempre.] [non_apology|Como gesto comercial, te bonificamos la cuota de octubre.] Ya sabes cuánto te apreciamos.

Un abrazo,
Rosario

--- m25 2025-10-14 20:33 maite -> rosario | Re: Propuesta de liquidación < m24
Rosario, [complaint|no he pedido la cuota de octubre]. [request|Cobradla.]

--- m26 2025-10-21 09:02 sole -> julian | Re: Propuesta de liquidación < m22
Hola Julián, [question!open|pudiste encontrar el correo de la previsión?] es que Maite me lo pregunta a mi, como si lo hubiera borrado yo
[request|y dime si pagamos ya o esperamos], que el plazo de alegaciones es el 24

--- m27 2025-10-21 11:30 julian -> sole | Re: Propuesta de liquidación < m26
Sole, [request|esperad a la liquidación definitiva], llegará con su carta de pago. No hace falta hacer nada el 24.

--- m28 2025-11-12 16:40 nuria -> sole | Carmen vuelve
Hola, Sole. Alta médica de Carmen con fecha 17. [request|Avisadme si la sustituta se queda o termina el 16.]

--- m29 2025-11-12 17:05 sole -> nuria | Re: Carmen vuelve < m28
se queda!! Maite está encantada con ella. media jornada, tardes. [request|prepara el contrato nuevo desde el 17]

--- m30 2025-11-14 10:12 nuria -> sole | Re: Carmen vuelve < m29
Contrato adjunto, indefinido, 20 horas. [promise|Las vacaciones que tenía de la sustitución se las paso al nuevo] para que no las pierda.

--- m31 2025-11-14 10:20 sole -> nuria | Re: Carmen vuelve < m30
[praise|eso ni se nos había ocurrido, Nuria, estás en todo]

--- m32 2025-12-09 08:44 maite -> julian | Liquidación
Ha llegado la definitiva. 3.412,60 más 171 de recargo y 88 de intereses. Pagada. [request!open|Mándame por escrito el porcentaje que vas a poner en el cuarto trimestre y la cuenta con la que sale.]

--- m33 2025-12-15 12:25 julian -> maite | Re: Liquidación < m32
Hola, Maite. [promise|En el cuarto aplicaremos el definitivo], como marca la ley. Saldrá en torno al 9-10 %.

--- m34 2026-01-08 18:10 maite -> rosario | Local
Rosario, feliz año. El banco me da la hipoteca el 15 de febrero. [escalation|La compra la voy a llevar con la notaría y con el asesor de mi cuñado], para que no se mezclen las cosas. [request|Mándale a él el balance cerrado de 2024.] Su correo: pablo@cubillas.example.

--- m35 2026-01-09 09:30 rosario -> maite + puri | Re: Local < m34
Feliz año, Maite. Por supuesto. [promise|Puri se lo manda hoy.]

--- m36 2026-01-09 11:14 puri -> maite | Re: Local < m35
Enviado a Pablo, balance, cuenta de resultados y modelo 200. Un saludo, Puri

--- m37 2026-01-29 13:22 julian -> maite + sole | Cuarto trimestre y 390
Buenos días. Presentados ambos modelos dentro de plazo, con los justificantes en la carpeta. Prorrata definitiva, 9 %. A ingresar 1.486,90.

--- m38 2026-01-29 20:50 maite -> julian | Re: Cuarto trimestre y 390 < m37
Recibido.
[complaint|La cuenta que pedí en diciembre no viene tampoco esta vez.]

--- m39 2026-02-12 21:05 maite -> rosario | Una cosa
Rosario, llevamos juntas once años y por eso te escribo a ti. [value|A mí el dinero me da bastante igual; lo que no llevo bien es que me expliquen en vez de contestarme.] [question!open|¿Alguien en tu despacho se equivocó al poner un 62, sí o no?]

Maite

--- m40 2026-02-18 17:55 rosario -> maite | Re: Una cosa < m39
Querida Maite, estamos con los 347 y no he podido sentarme como esto merece. [promise!open|Te llamo el lunes con calma.]
