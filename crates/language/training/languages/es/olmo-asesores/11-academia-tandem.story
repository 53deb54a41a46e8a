firm: Olmo Asesores | olmoasesores.example | Europe/Madrid | 2026-02-20 18:00
member: rosario | Rosario Olmo | rosario@olmoasesores.example
member: julian | Julián Carrascal | julian@olmoasesores.example
member: nuria | Nuria Bezos | nuria@olmoasesores.example
member: teo | Teo Sanz | teo@olmoasesores.example
member: puri | Puri Lobato | puri@olmoasesores.example
client: Academia Tándem | company | academiatandem.example
contact: ximena | Ximena Arriaga | ximena@academiatandem.example | owner, from Puebla, Mexico
contact: fiona | Fiona McAllister | fiona@academiatandem.example | head teacher, Scottish
standing: good
turned: -
causes: -
root: -
why: Very polite and exact; says «qué pena molestarlos» before every request. A double charge and one missed call were put right within the day, a cold November was only her divorce, and she has just asked Olmo to handle the second school.

--- m01 2025-04-03 16:50 ximena -> rosario + nuria | Profesoras de verano
Estimadas Rosario y Nuria, muy buenas tardes:

Qué pena molestarlas antes de las vacaciones. Como cada año necesitamos contratar a cuatro maestras para los campamentos de inglés de julio, dos de ellas británicas, que desde lo del Brexit ya no sé si se puede o no se puede.

[question|¿Qué permiso necesita una persona de Escocia para trabajar cuatro semanas?]
[question|¿Con cuánto tiempo lo tendríamos que pedir?]

[thanks|Les agradezco de antemano su amable respuesta.]

Ximena Arriaga
Directora, Academia Tándem

--- m02 2025-04-04 10:20 nuria -> ximena | Re: Profesoras de verano < m01
Buenos días, Ximena. No molestas nunca.

Para cuatro semanas, autorización de trabajo de duración determinada, y tarda tres meses: no llegáis. Sale mejor contratar a británicas que ya residan aquí con la tarjeta del Acuerdo de Retirada. [request|Pregunta a Fiona si conoce a alguna.]

Nuria

--- m03 2025-04-07 09:02 fiona -> nuria | Re: Profesoras de verano < m02
Hola Nuria,

conozco a dos con la tarjeta, las dos viven en Palencia y una es muy buena con los niños de cinco años, la otra es muy buena y punto. [promise|Te mando sus documentos la semana santa.]

Fiona

--- m04 2025-04-16 12:11 fiona -> nuria | Re: Profesoras de verano < m03
Aquí los documentos de Morag y de Kirsty. La foto de Kirsty parece de la cárcel pero es legal.

--- m05 2025-04-21 09:30 nuria -> fiona + ximena | Re: Profesoras de verano < m04
He mirado las dos tarjetas y tienen vigencia hasta 2029. Las dos valen. [promise|Contratos listos el 16 de junio.] Son fijas discontinuas, así el verano que viene solo hay que llamarlas.

--- m06 2025-04-21 17:45 ximena -> nuria | Re: Profesoras de verano < m05
[praise|Me quitó usted un elefante de encima.] Quedamos atentas. [value|Para mí vale oro que me digan desde el principio qué no se puede.] [thanks|Muy agradecida con las dos.]

--- m07 2025-05-22 11:05 julian -> ximena | IVA de las clases
Hola, Ximena. Revisando: las clases de idiomas están exentas, pero los campamentos con comedor y excursión, no del todo. [request|Pásame el programa de julio con lo que cobráis por cada cosa.]

--- m08 2025-05-22 18:34 ximena -> julian | Re: IVA de las clases < m07
Con mucho gusto. Clases 180, comedor 95, excursión al Museo de la Evolución 32. [question|¿Ahorita conviene cobrarlo en una sola factura o por separado?]

--- m09 2025-05-23 09:15 julian -> ximena | Re: IVA de las clases < m08
Por separado en la misma factura. Clases y comedor exentos, excursión al 10 %. Te dejo un modelo para que lo copie la secretaria.

--- m10 2025-05-23 09:58 ximena -> julian | Re: IVA de las clases < m09
[thanks|Muchísimas gracias, licenciado.] [praise|Está clarito como agua.]

--- m11 2025-06-16 10:00 nuria -> ximena + fiona | Contratos campamento
Adjuntos los cuatro. [request|Que traigan el certificado de delitos sexuales antes del día 30], sin eso no pueden estar con menores.

--- m12 2025-06-27 13:40 fiona -> nuria | Re: Contratos campamento < m11
Los cuatro certificados aquí. Kirsty ha hecho cola dos horas y ha hecho una amiga.

--- m13 2025-07-02 20:05 ximena -> puri | Cargo en la cuenta
Estimada Puri: qué pena con usted. Revisando el banco, [complaint|la cuota de junio aparece cobrada el día 1 y otra vez el día 2]. Seguro fue el sistema. [request|¿Sería tan amable de revisarlo?]

--- m14 2025-07-03 08:33 puri -> ximena | Re: Cargo en la cuenta < m13
Buenos días, Ximena. [admission|Fui yo, que mandé la remesa dos veces.] [apology|Mil perdones.] La devolución ha salido ya, [promise|mañana la tienes en cuenta].

--- m15 2025-07-04 09:12 ximena -> puri | Re: Cargo en la cuenta < m14
Ya cayó, [thanks|gracias por la rapidez]. Que tenga bonito fin de semana.

--- m16 2025-07-28 19:20 ximena -> rosario | Resultados
[win|Ciento doce niños en julio, treinta más que el año pasado], y una lista de espera que me da penita. [goal|Le confieso que mi sueño es abrir otra escuelita en Palencia para el curso 26-27, sin socios y sin deberle al banco más de 40 mil.]
Luego platicamos, ahora me voy a dormir una semana.

--- m17 2025-07-29 09:05 rosario -> ximena | Re: Resultados < m16
¡Ciento doce! Duerme, que te lo has ganado. [promise|En septiembre te siento con Julián y con Teo] y sacamos papel y lápiz. Apunto los 40.000 como techo.

--- m18 2025-09-12 12:50 teo -> ximena | Palencia
¡Buenas, Ximena! Tal como dijo Rosario: hay una línea de la Junta para apertura en capitales pequeñas, 30 % de la inversión hasta 20.000. Y los del ayuntamiento de Palencia ceden un local a precio bajo a academias que den clase a parados. [question|¿Te cuadra el martes 23 a las once?]

--- m19 2025-09-12 15:30 ximena -> teo | Re: Palencia < m18
El 23 a las 11 me queda perfecto. [promise|Llevo pan de muerto de prueba], aunque falta mes y medio.

--- m20 2025-09-24 10:40 julian -> ximena + teo | Lo de ayer, en limpio
Ximena, resumen de una página:

Inversión: 61.000 (obra 34, mobiliario 15, licencias y fianza 12).
Ayuda probable: 18.300, que se cobra un año después.
Ahorros tuyos: 22.000.
Banco: 39.000, de los que devuelves 18.300 al cobrar la ayuda.

Cabe debajo de tu techo, por mil euros. Si la obra se va un 10 %, ya no. Yo pediría tres presupuestos de obra antes de ilusionarnos.

--- m21 2025-09-24 22:16 ximena -> julian + teo | Re: Lo de ayer, en limpio < m20
Lo leí tres veces. [praise|Nadie me había hecho el favor de decirme «no te ilusiones» con tanto cariño.] [promise|Pido los tres presupuestos esta semana.]

--- m22 2025-10-13 18:05 fiona -> nuria | maestra embarazada
Hola Nuria, Alba (A1, mañanas) está embarazada de 11 semanas, muy contenta y muy verde. [question|¿Hay riesgo en el trabajo por contagio de los niños, se puede pedir algo?]

--- m23 2025-10-14 09:00 nuria -> fiona | Re: maestra embarazada < m22
Enhorabuena a Alba. Con niños menores de seis, sí: la mutua puede dar riesgo durante el embarazo. [request|Que su médico mire si tiene anticuerpos de varicela y citomegalovirus] y me mandáis el informe. [promise|Yo relleno el resto.]

--- m24 2025-10-17 12:15 fiona -> nuria | Re: maestra embarazada < m23
Informe aquí. No tiene del segundo. El médico escribe muy mal pero creo que pone "evitar contacto con saliva", y en mi clase de cuatro años la saliva es todo.

--- m25 2025-10-20 11:31 nuria -> fiona | Re: maestra embarazada < m24
Se lee perfectamente. Solicitud enviada a la mutua esta mañana. Si lo dan, desde el día siguiente cobra el 100 % de ellos.

--- m26 2025-11-04 09:40 julian -> ximena | Presupuestos
Hola, Ximena. [question|¿Llegaron los tres de obra?]

--- m27 2025-11-11 19:55 ximena -> julian | Re: Presupuestos < m26
Buenas noches. Sí. Los tengo por ahí. [request|Más adelante, por favor.]

--- m28 2025-11-12 08:40 rosario -> ximena | ¿Todo bien?
Ximena, sin trabajo de por medio: [question|¿estás bien?] Te he leído cansada.

--- m29 2025-11-12 21:30 ximena -> rosario | Re: ¿Todo bien? < m28
Rosario, qué linda en preguntar. Me estoy divorciando, ya está dicho. Nada tiene que ver con ustedes ni con la academia. [request|Deme hasta diciembre] y vuelvo a ser la latosa de siempre.
[thanks|Gracias por notarlo.]

--- m30 2025-11-13 09:10 rosario -> ximena | Re: ¿Todo bien? < m29
Hasta diciembre y lo que haga falta. [promise|Lo urgente lo hablamos con Fiona mientras tanto.] Un abrazo grande.

--- m31 2025-11-27 10:22 fiona -> julian | llamada
Hola Julián, ayer [complaint|esperé tu llamada a las 16 y no llamaste]. Hoy estoy libre a las 13.

--- m32 2025-11-27 10:30 julian -> fiona | Re: llamada < m31
Fiona, [admission|lo apunté en el jueves]. [apology|Perdona.] [promise|A las 13 en punto.]

--- m33 2025-11-27 13:25 fiona -> julian | Re: llamada < m32
En punto escocés. [promise|Mando las facturas de los libros ahora.]

--- m34 2025-12-15 11:00 ximena -> julian + teo + rosario | Ya volví
Estimados todos:

La latosa está de regreso. Van los presupuestos: 31.800, 36.400 y uno de 58.000 que traía hasta jacuzzi, no es broma. Me gusta el primero, es un señor de Venta de Baños que hizo la guardería de enfrente.

[request|Julián, actualice por favor su hojita con 31.800.]
[question|Teo, ¿sigue viva la ayuda?]

Y ya que me separo por bienes, [question|¿en algo me afecta para firmar sola el crédito?]

Felices posadas,
Ximena

--- m35 2025-12-16 12:35 julian -> ximena | Re: Ya volví < m34
Qué bien leerte, te hemos echado en falta. Hojita adjunta: con 31.800 bajas a 36.800 de banco. Para firmar sola, basta con la escritura de separación de bienes inscrita.

--- m36 2025-12-16 13:50 teo -> ximena | Re: Ya volví < m34
¡Viva y coleando! Abre el 2 de febrero. El del jacuzzi, que me llame a mí.

--- m37 2026-02-02 09:10 teo -> ximena + fiona | Abierta la línea
Abierta hoy. Faltan de tu parte: [request!open|la cesión del local firmada por el Ayuntamiento de Palencia] y [request|la escritura]. Hay hasta el 16 de marzo.

--- m38 2026-02-05 17:20 ximena -> teo | Re: Abierta la línea < m37
Le adjunto la escritura. [promise!open|La cesión la firman el 24 y ese mismo día se la hago llegar.]

--- m39 2026-02-16 18:48 ximena -> rosario | La segunda
Querida Rosario: [scope_change|quisiera que desde septiembre también lleven las nóminas y los impuestos de Palencia.] [request!open|¿Me podría mandar su propuesta de honorarios?] Y si no es abuso, [question!open|¿Alba conserva sus vacaciones después de la baja?]

--- m40 2026-02-17 09:24 rosario -> ximena | Re: La segunda < m39
Ilusión nos hace, y Teo ya está buscando en el mapa dónde se desayuna en Palencia. [promise!open|Te la preparo para el viernes 27.] [promise!open|Lo de Alba se lo paso a Nuria], que hoy está con una inspección.
