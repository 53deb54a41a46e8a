firm: Olmo Asesores | olmoasesores.example | Europe/Madrid | 2026-02-20 18:00
member: rosario | Rosario Olmo | rosario@olmoasesores.example
member: julian | Julián Carrascal | julian@olmoasesores.example
member: nuria | Nuria Bezos | nuria@olmoasesores.example
member: teo | Teo Sanz | teo@olmoasesores.example
member: puri | Puri Lobato | puri@olmoasesores.example
client: Asociación Puente Mayor | company | puentemayor.example
contact: conchi | Conchi Villafáñez | conchi@puentemayor.example | president, retired teacher
contact: ahmed | Ahmed Benali | ahmed@puentemayor.example | project worker
contact: jesusm | Jesús María Cea | tesoreria@puentemayor.example | volunteer treasurer
standing: mending
turned: 2025-05-08
causes: apology_owed, broken_promise
root: m13, m16, m18, m22
why: Olmo never filed the donations return, so 63 donors lost their deduction in the spring; the correction was promised twice and came in October, and nobody said sorry to the donors until Rosario stood up at the November assembly. Since then every date has held and Conchi is herself again, though they still wait to see the next return through the spring.

--- m01 2025-01-14 12:10 jesusm -> julian | Listado de donantes 2024
Buenas tardes, Julián:

Le adjunto el Excel con los donantes del ejercicio: 63 personas físicas y dos empresas, 14.820 € en total. He comprobado los DNI uno a uno con la letra, que para eso fui cajero cuarenta años. [request|Acúseme recibo, por favor.]

Jesús María Cea
Tesorero

--- m02 2025-01-14 13:36 julian -> jesusm | Re: Listado de donantes 2024 < m01
Recibido, Jesús María, [praise|impecable]. [promise!broken|El 182 se presenta antes de fin de mes.]

--- m03 2025-02-05 17:20 conchi -> teo | La convocatoria del Ayuntamiento
Teo, cariño:

Ha salido la de barrios y dice Ahmed que el plazo es de veinte días, que ya me dirás tú a mí quién monta un proyecto en veinte días con el catarro que hay en esta casa. Queremos pedir para las clases de español, para el ropero y, si cuela, para pintar el aula, que se nos cae el desconchón encima de la pizarra y los chicos dicen que es un mapa de Italia.

[goal|Lo que yo quisiera, antes de jubilarme de esto también, es dejar pagados dos años de clases para los sesenta que vienen.]

[question|¿Nos echas una mano con el presupuesto, como el año pasado?]

Un beso,
Conchi

--- m04 2025-02-06 09:15 teo -> conchi + ahmed | Re: La convocatoria del Ayuntamiento < m03
¡Claro que sí, Conchi! Y [promise|lo de Italia lo ponemos en la memoria]. Ahmed, [request|mándame número de alumnos por nivel y las horas]. [promise|Presupuesto hecho el viernes 14.]

--- m05 2025-02-06 18:02 ahmed -> teo | Re: La convocatoria del Ayuntamiento < m04
Buenas tardes Teo. Los alumnos son 22 en alfabetización, 24 en A1 y 15 en A2. Cada grupo hace cuatro horas de semana. La profesora de A2 es voluntaria, no sé si esto se pone o no se pone.
Gracias y saludos
Ahmed

--- m06 2025-02-07 10:11 teo -> ahmed | Re: La convocatoria del Ayuntamiento < m05
Se pone, y valorada a 15 €/hora, que suma como aportación propia. [praise|¡Buen ojo!]

--- m07 2025-02-14 11:50 teo -> conchi + ahmed | Presupuesto barrios
Aquí está: 19.400, de los que pedimos 15.500. La pintura ha colado en «adecuación de espacios».

--- m08 2025-02-14 16:30 conchi -> teo | Re: Presupuesto barrios < m07
[praise|Qué manos tienes para que los números cuenten lo que hacemos.] [promise|El lunes lo firmo] y lo registra Ahmed.

--- m09 2025-03-20 10:05 ahmed -> nuria | contrato monitora
Hola Nuria, necesitamos contratar a Fatou para el ropero, 15 horas. Ella tiene permiso de residencia y trabajo pero caduca el 30 de abril y ha pedido la renovación. [question|¿Se puede contratar así?]

--- m10 2025-03-20 10:48 nuria -> ahmed | Re: contrato monitora < m09
Hola, Ahmed. Se puede: con el resguardo de la renovación el permiso se entiende prorrogado. [request|Mándame el resguardo y la TIE por las dos caras.]

--- m11 2025-03-21 09:00 ahmed -> nuria | Re: contrato monitora < m10
Adjunto. [thanks|Muchas gracias Nuria], ella está muy nerviosa y ahora duerme.

--- m12 2025-05-06 19:25 conchi -> julian | Una llamada rara
Julián, hijo, me ha llamado Angelines, la del tercero, que es donante desde que abrimos. Dice que ha mirado su borrador de la renta y que los 150 € no le salen. [question|¿Puede ser que tarde en aparecer?]

--- m13 2025-05-08 12:30 conchi -> julian + rosario | Ya van nueve
Son ya nueve los que me han llamado, y a don Severino, que dio mil euros cuando murió su mujer, se los niega el programa. [complaint|A ninguno le sale el donativo.]

[request|Mirad, por lo que más queráis, si el papel de enero llegó a su sitio.]

--- m14 2025-05-09 13:50 julian -> conchi + jesusm | Re: Ya van nueve < m13
Hola, Conchi. Estoy revisándolo con la sede. [blame_shift|A veces la Agencia tarda en cruzar los datos.] De todas formas los donantes pueden añadirlo a mano en la renta, con vuestro certificado. [promise!broken|La semana que viene os confirmo.]

--- m15 2025-05-12 20:40 jesusm -> julian | Re: Ya van nueve < m14
Julián, añadirlo a mano lo hemos probado con tres. [complaint|Les salta un aviso de que no consta] y dos ya no se atreven. Son gente de setenta y ochenta años. [request|Envíeme el justificante de presentación del 182, si es tan amable.]

--- m16 2025-05-27 09:10 jesusm -> julian + rosario | Justificante 182
Buenos días. [complaint|Han pasado quince días y el justificante no me lo ha enviado nadie.] Empiezo a temer que no lo hay.

--- m17 2025-05-27 17:44 julian -> jesusm + conchi + rosario | Re: Justificante 182 < m16
Jesús María: efectivamente, [admission|el modelo quedó guardado en borrador y no llegó a presentarse]. [promise!broken|Lo presento fuera de plazo antes del 6 de junio], para que lleguen a tiempo de la campaña.

--- m18 2025-06-24 18:15 conchi -> rosario | A seis días de que acabe la renta
Rosario:

[complaint|El 6 de junio pasó, y el 16, y hoy es San Juan.] [complaint|El modelo sigue sin presentar y la renta se cierra el lunes.] He tenido que ir casa por casa a decirle a la gente que pierde veinte, cuarenta, ochenta euros, y lo que más vergüenza me dio no fue el dinero. Fue que me consolaran ellos a mí.

[complaint|De vosotros no ha venido nadie ni a dar la cara.]

Conchi

--- m19 2025-06-25 11:20 rosario -> conchi + jesusm | Re: A seis días de que acabe la renta < m18
Conchi, estoy con ello personalmente. El fichero da error en dos registros de empresas. [promise!broken|Esta semana queda.] [promise|La sanción, si la hay, corre de nuestra cuenta.] [non_apology|Lamento el mal rato que os estáis llevando.]

--- m20 2025-07-10 12:08 teo -> conchi + ahmed | Ayuntamiento: concedido
[win|¡13.200 para las clases y la pintura!] [promise|Ahmed, te llamo para la aceptación.]

--- m21 2025-07-10 20:05 conchi -> teo | Re: Ayuntamiento: concedido < m20
[thanks|Gracias, Teo.] [promise|Ahmed firmará lo que haga falta.]

--- m22 2025-09-22 10:30 jesusm -> rosario | Estado del 182
Doña Rosario: la Junta Directiva me pide que deje constancia por escrito. [complaint|A fecha de hoy no consta la presentación.] Siete donantes se han dado de baja, 1.140 € al año. [escalation|El asunto va como punto único a la Asamblea del 15 de noviembre, y habrá que decidir si seguimos con ustedes.]

Jesús María Cea

--- m23 2025-09-23 09:02 rosario -> jesusm + conchi | Re: Estado del 182 < m22
Jesús María, Conchi:

No hay otra forma de decirlo: [admission|el 182 se quedó sin presentar en enero por un descuido nuestro, y desde mayo lo hemos tapado con fechas que yo misma no cumplí]. [apology|Os pido perdón, y a los sesenta y tres también.]

Esto es lo que va a pasar:
- [promise|El modelo se presenta el viernes 3 de octubre y tenéis el justificante ese día.]
- [promise|A cada donante le preparamos gratis la rectificación de su renta], uno a uno, en vuestro local, las tardes que digáis.
- Los siete que se han ido: si queréis, los llamo yo.
- [promise|Iré a la Asamblea], si me dejáis hablar cinco minutos.

Rosario

--- m24 2025-09-23 21:30 conchi -> rosario | Re: Estado del 182 < m23
Te leo. [request|Ven a la Asamblea.]

--- m25 2025-10-02 14:05 julian -> jesusm + conchi | 182 presentado
Presentado hoy, un día antes. Justificante y acuse en PDF. Jesús María, [apology|le debo a usted una disculpa aparte]: [admission|su Excel estaba perfecto desde el primer día y el que falló fui yo].

--- m26 2025-10-02 16:20 jesusm -> julian | Re: 182 presentado < m25
Recibido y archivado. [thanks|Se agradece la frase.]

--- m27 2025-10-20 09:40 puri -> conchi + ahmed | Tardes de rectificaciones
Hola a los dos. Propongo martes y jueves de cinco a ocho, desde el 28 de octubre, con Julián y conmigo. [question|¿Hay mesa y enchufe en el aula?]

--- m28 2025-10-20 12:15 ahmed -> puri | Re: Tardes de rectificaciones < m27
Hola Puri. Hay dos mesas y muchos enchufes pero uno hace chispa, [request|no uséis el de la ventana]. [promise|Yo preparo té.]

--- m29 2025-11-07 13:00 puri -> conchi + jesusm | Re: Tardes de rectificaciones
Llevamos 38 de 56. [win|Don Severino recupera 800 euros] y nos ha traído membrillo.

--- m30 2025-11-16 11:20 conchi -> rosario | La Asamblea
Rosario:

Anoche no te lo dije porque me iba a emocionar. Cuando te levantaste y dijiste «la culpa fue mía y el miedo también», Angelines le dio un codazo a Severino y le dijo: pues mira, esta sí. Votaron 41 a 3 a favor de quedarse con vosotros, y los 3 son los de siempre, que votan que no hasta a la hora.

[praise|Hay que tener cuajo para ponerse delante de sesenta jubilados enfadados, y lo tuviste.]

Ahora, hija, [value|lo que os pido es que las malas noticias me las deis el mismo día, que yo aguanto mucho].

Conchi

--- m31 2025-11-17 08:55 rosario -> conchi | Re: La Asamblea < m30
Conchi, [thanks|gracias por el voto y por el membrillo, que ha acabado en mi mesa]. [promise|El mismo día: lo tienes por norma.]

--- m32 2025-12-10 17:35 ahmed -> teo | Justificación barrios
Hola Teo, he puesto las facturas en la carpeta. La pintura costó 60 euros menos que el presupuesto. [question|¿Hay que devolver o se gasta en otra cosa?]

--- m33 2025-12-11 10:01 teo -> ahmed | Re: Justificación barrios < m32
Ni una cosa ni otra: se compensa con material didáctico, que os pasasteis en 75. [promise|Justificación presentada el 19.]

--- m34 2025-12-19 12:20 teo -> ahmed + conchi | Re: Justificación barrios < m33
Presentada con todo, incluida [praise|la memoria de Ahmed, que se lee sola]. Italia ya no existe, he visto las fotos.

--- m35 2026-01-13 11:00 jesusm -> julian | Donantes 2025
Julián: fichero de 2025, 58 donantes. He vuelto a mirar las letras. [win|Cuatro de los siete han regresado.]

--- m36 2026-01-13 11:25 julian -> jesusm + conchi | Re: Donantes 2025 < m35
Recibido. [promise|Lo presento el lunes 19 y ese mismo día le llega el justificante.]

--- m37 2026-01-19 10:12 julian -> jesusm + conchi | 182 de 2025
Presentado a las 10:04. Justificante adjunto y certificados de los 58 en un zip. He llamado además a la Agencia para asegurarme de que el fichero está aceptado y no solo recibido: aceptado, sin errores.

--- m38 2026-01-19 19:30 conchi -> julian | Re: 182 de 2025 < m37
Lo he imprimido y lo he puesto en el corcho, junto al horario del ropero. Poco a poco, Julián.

--- m39 2026-02-03 12:40 jesusm -> puri | Pendientes
Puri: de las 56 rectificaciones quedan 5 sin respuesta de Hacienda. [request!open|Díganos en qué estado están], que me preguntan en misa.

--- m40 2026-02-03 13:15 puri -> jesusm | Re: Pendientes < m39
Hola, Jesús María. [promise!open|Las consulto y le paso una lista.] Dos eran de don Aurelio y su hermana, que presentaron en Palencia.

--- m41 2026-02-17 18:00 conchi -> rosario + julian | Abril
Que no se me olvide: cuando abra la renta, Angelines va a mirar su borrador la primera, a las ocho de la mañana, y yo con ella. [request!open|Estad cerca del teléfono ese día.]
