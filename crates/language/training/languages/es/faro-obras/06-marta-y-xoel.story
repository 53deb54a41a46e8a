firm: Faro Reformas e Interiorismo | faroreformas.example | Europe/Madrid | 2026-02-27 18:30
member: uxia | Uxía Castro | uxia@faroreformas.example
member: tomas | Tomás Rey | tomas@faroreformas.example
member: brais | Brais Souto | brais@faroreformas.example
member: olga | Olga Varela | administracion@faroreformas.example
client: Marta Loureiro y Xoel Fraga | person | -
contact: marta | Marta Loureiro | marta.loureiro@postbox.example | propietaria
contact: xoel | Xoel Fraga | xoelfraga@postbox.example | propietario
standing: mending
turned: 2025-09-22
causes: real_issue_hidden, apology_owed
root: m21, m23, m27, m31
why: A dozen trifles (a blind left up, the dog let out, a stranger in the bathroom) were all one: nobody told them who would be in their home and when. Uxía finally saw it, said so without excuses, and a note every evening now tells who comes; they joke again, but the second room waits on trust and a floor.

--- m01 2025-04-23 22:14 marta -> uxia | Piso en Monte Alto
Hola, Uxía:

Somos Marta y Xoel. Tenemos un piso de 78 metros en la calle Ángel Rebollo con tres habitaciones diminutas, un pasillo que no acaba nunca y una cocina con gotelé (sí, en la cocina). Trabajamos los dos desde casa, así que viviríamos dentro durante la obra. Loca yo, lo sé.

Vamos a ser tres en noviembre. [goal|Queremos llegar a esa fecha con una habitación para ella y sin una sola caja en el pasillo.]

[question|¿Cuánto es una locura y cuánto es posible?]

Marta

--- m02 2025-04-24 09:30 uxia -> marta + xoel | Re: Piso en Monte Alto < m01
¡Hola y enhorabuena a los tres! Posible, si lo hacemos por mitades y vosotros os mudáis de un lado a otro como los caracoles. Lo de la cocina con gotelé merece una denuncia.

[question|¿Puedo ir el sábado a las once?]

--- m03 2025-04-24 09:41 xoel -> uxia | Re: Piso en Monte Alto < m02
sabado perfecto. hay perra, se llama Percebe, no muerde pero roba calcetines

--- m04 2025-05-12 19:20 uxia -> marta + xoel | La propuesta
Hola, caracoles:

Os mando los planos y tres imágenes. La idea es sencilla: el pasillo desaparece. Cocina, comedor y despacho pasan a ser un solo espacio con una librería de obra que separa sin cerrar; la habitación pequeña se une con el vestidor y le entra sol hasta las seis de la tarde. Conservo la baldosa hidráulica de la entrada y la repito en el baño.

Mitad A (cocina y despacho): julio y agosto. Mitad B (habitaciones y baño): septiembre y octubre. 54.900 € más IVA al 10 %.

[request|Miradlo sin prisas y con un vino] (Marta, agua con gas).

--- m05 2025-05-14 23:02 marta -> uxia | Re: La propuesta < m04
[praise|Xoel estuvo veinte minutos mirando el plano sin hablar, y Xoel habla hasta dormido.]

Sí. Solo cambiamos una cosa: [request|la encimera más alta, 96, que él mide uno noventa y dos].

--- m06 2025-05-15 10:10 uxia -> marta + olga | Re: La propuesta < m05
Hecho, 96. [promise|Olga os manda el contrato mañana.]

--- m07 2025-05-16 11:12 olga -> marta + xoel | Contrato de obra
Buenos días: adjunto el contrato y el calendario de pagos en cinco plazos. [request|Les ruego que indiquen a quién dejamos una copia de las llaves.] Un saludo, Olga Varela.

--- m08 2025-05-17 18:45 marta -> olga | Re: Contrato de obra < m07
Firmado. Las llaves a Brais, y ya está. [request|Solo una copia, por favor], que es nuestra casa.

--- m09 2025-06-04 23:30 marta -> uxia | La cocina, con detalle
Hola, Uxía:

Hemos hecho los deberes y nos hemos peleado poco. Va la lista de lo que hay que guardar, tal cual la pediste:

Ocho sartenes (sí), la olla de mi abuela que mide 44 de diámetro y no cabe en ningún sitio conocido, una panificadora que Xoel usó dos veces, 61 botes de especias, el saco de pienso de Percebe, el robot, el otro robot. Vajilla para seis, aunque somos de invitar a catorce.

Nos gustaría:

- [request|que el fregadero quede debajo de la ventana], para fregar mirando el faro
- [request|un cajón hondo abajo para la olla]
- [request|enchufes dentro de un armario para los robots, que no estén a la vista]
- [request|un rincón a 40 cm del suelo donde un día se pueda sentar una persona muy pequeña con una cuchara de madera]

La nevera actual hace un ruido de avioneta, pero tiene quince años y la vamos a cambiar nosotros, [request|no la cuentes]. Y los azulejos de detrás se están cayendo solos, así que por ahí tenéis el trabajo medio hecho.

[question|¿Da tiempo a que pensemos el color hasta el lunes?] Él dice verde; yo digo que verde también pero otro.

Marta

--- m10 2025-06-05 09:18 uxia -> marta + xoel | Re: La cocina, con detalle < m09
Hasta el lunes, sin problema. El rincón de la cuchara ya está dibujado, es mi parte favorita del plano.

--- m11 2025-06-09 22:02 xoel -> uxia | Re: La cocina, con detalle < m09
verde. el de ella

--- m12 2025-07-01 07:58 brais -> marta + xoel | empezamos
Buenos dias familia, hoy demolicion del pasillo. Hago plastico en la puerta de vuestra mitad. Si hay ruido de mas, gritad

--- m13 2025-07-01 13:40 xoel -> brais | Re: empezamos < m12
estoy en una videollamada con alemania y creen q vivo en un aeropuerto jaja. todo ok

--- m14 2025-07-18 14:20 marta -> brais | Cosillas
Hola, Brais. Dos tonterías: [complaint|ayer la persiana de nuestro dormitorio amaneció subida] y [complaint|en el baño había una toalla mojada que no es de nadie]. Sin drama.

--- m15 2025-07-18 14:35 brais -> marta | Re: Cosillas < m14
La toalla es del fontanero, ya le dije. La persiana ni idea

--- m16 2025-08-01 10:05 uxia -> marta + xoel | Baldosa
Hola. La fábrica de hidráulica cierra en agosto, así que [promise|la pido hoy]. [question|¿Repetimos la del dibujo de estrellas o la lisa gris en la ducha?]

--- m17 2025-08-01 12:33 marta -> uxia | Re: Baldosa < m16
Estrellas en el suelo, lisa en la pared. Y la niña ya da patadas, no sé si por las estrellas o por la radial.

--- m18 2025-08-29 20:15 xoel -> uxia + brais | COCINA
primera tortilla hecha en la cocina nueva. [win|se acabó el hornillo en el cuarto de la plancha]. [praise|la encimera a 96 me ha arreglado la espalda mejor q el fisio]

--- m19 2025-08-30 09:03 uxia -> xoel | Re: COCINA < m18
[question|¿Con cebolla?]

--- m20 2025-08-30 09:04 xoel -> uxia | Re: COCINA < m19
con cebolla. somos gente seria

--- m21 2025-09-22 21:55 marta -> brais + uxia | De hoy
Hola a los dos. No quiero ser pesada, [praise|ya sabéis que estoy encantada con lo que se ve].

Hoy a las 8:20 salí de la ducha y [complaint|había un señor en el pasillo que no conozco, midiendo]. [complaint|Me dijo «buenos días, guapa».] Estoy de siete meses y llevaba una toalla.

Supongo que era el de las puertas. [request|La próxima vez avisad, aunque sea diez minutos antes.]

--- m22 2025-09-23 08:12 brais -> marta + uxia | Re: De hoy < m21
Era Quique el de las puertas. [promise|Le digo q no llame guapa a nadie]

--- m23 2025-10-02 19:31 xoel -> brais | percebe
brais [complaint|la perra apareció en la torre de hercules. alguien dejó el portal abierto]. la trajo una señora que la conocía del parque. [complaint|y el martes las luces encendidas toda la noche]. [question|quien fue el ultimo en salir?]

--- m24 2025-10-03 07:50 brais -> xoel | Re: percebe < m23
El pintor, pero dice que cerró. [promise|Pongo un cartel en la puerta.]

--- m25 2025-10-10 16:20 uxia -> marta + xoel | Calendario
Hola, pareja. [blame_shift|Vamos con once días de retraso por la baldosa, que se perdió una semana en un almacén de Zaragoza.] [promise|La habitación de la peque estará el 7 de noviembre] y [promise!broken|el baño el 14]. [non_apology|Siento si os agobia.]

--- m26 2025-10-10 21:10 marta -> uxia | Re: Calendario < m25
Salgo de cuentas el 19. Nos apañamos. [request|Que por lo menos la habitación no se mueva de ahí.]

--- m27 2025-10-15 22:48 marta -> uxia | Re: Calendario < m26
Otra cosa: [complaint|hay cuatro copias de nuestra llave, lo sé porque hoy coincidieron tres personas que abrieron cada una con la suya]. [complaint|En mayo hablamos de una.]

--- m28 2025-10-16 09:33 olga -> marta + xoel | Cuarto plazo
Buenos días:

Les recuerdo que el cuarto plazo vence el día 20 (10.980 €). Adjunto el justificante de obra ejecutada.

Olga Varela

--- m29 2025-10-16 12:00 xoel -> olga + uxia | Re: Cuarto plazo < m28
[promise|lo pago el 20 como siempre]. [complaint|lo de las llaves no lo ha contestado nadie]. [escalation|como entre otro q no conozco cambio la cerradura y se acabó]

--- m30 2025-10-16 17:26 brais -> xoel + marta | Re: Cuarto plazo < m29
las copias las hice yo xq si no no avanzamos, son gente de confianza de toda la vida. [talking_down|en una obra es normal q entre y salga gente, no le deis mas vueltas]

--- m31 2025-10-29 23:37 marta -> uxia + tomas | Llevo días escribiendo esto
Uxía, Tomás:

He hecho una lista de todo lo que nos ha molestado desde julio y me han salido diecisiete cosas. La persiana, la toalla, la colilla en el geranio, el aeropuerto, la perra, las luces, el «guapa», la emisora a tope, el yogur que se comió alguien. Leídas una a una parezco una loca.

Y esta noche he entendido que no son diecisiete, es una. [complaint|No sabemos nunca quién va a entrar en nuestra casa, ni a qué hora, ni hasta cuándo.] [complaint|Llevo cuatro meses vistiéndome antes de ir a beber agua.]

[praise|El piso está quedando precioso.] [leaving|Si pudiera, os pediría que paraseis y que volvieseis cuando nazca.] No puedo, porque no hay baño.

[value|No me hace falta que todo salga bien; me hace falta sentir que esta es mi casa y que vosotros estáis de visita.]

Marta

--- m32 2025-10-30 08:40 uxia -> marta + xoel + brais | Re: Llevo días escribiendo esto < m31
Marta:

Lo he leído tres veces. Tienes razón en la una, no en las diecisiete.

[admission|Hemos tratado tu casa como un local vacío.] [admission|Las llaves las repartimos sin preguntaros, y cuando lo dijiste nadie te respondió; y lo peor, te contestamos que era normal.] [apology|Lo siento mucho. De verdad que me avergüenza.]

Desde hoy:

1. Las cuatro llaves están en mi mesa. [promise|Mañana te las llevo, y os quedáis todas menos una, la de Brais.]
2. [promise|Cada tarde antes de las siete recibís un parte con quién viene al día siguiente, a qué hora entra y a qué hora sale.] Nombre y oficio. [request|Si alguien no está en el parte, no le abráis.]
3. [promise|De ocho a nueve no entra nadie.]
4. [promise|La habitación, el 7. Si hace falta pinto yo.]

Uxía

--- m33 2025-10-30 10:12 marta -> uxia | Re: Llevo días escribiendo esto < m32
[thanks|Gracias por no decirme que son las hormonas.]

--- m34 2025-10-30 18:58 brais -> marta + xoel | PARTE viernes 31
Viernes 31:
Lois (pintor) 9:15 a 13:30, habitacion pequeña
Yo 12:00 a 12:20, medir rodapie
Nadie mas

Marta [apology|perdona lo que te puse el otro dia, no estuvo bien]. Brais

--- m35 2025-11-07 14:05 uxia -> marta + xoel | 7 de noviembre
Habitación lista. Está ventilada desde el miércoles, la pintura es sin disolventes. He dejado una cosa pequeña encima del alféizar, no es de la obra.

--- m36 2025-11-07 20:22 xoel -> uxia | Re: 7 de noviembre < m35
el móvil de conchas... marta no para de moverlo. [thanks|gracias uxia, en serio]

--- m37 2025-11-14 18:50 brais -> marta + xoel | PARTE lunes 17
Baño: [admission|no acabamos hoy], falta la mampara que vino cortada 3 cm de menos. La ducha funciona sin mampara. [promise!broken|Mampara nueva el 28.] Lunes no va nadie, descansad

--- m38 2025-11-21 06:12 xoel -> uxia + brais + olga | iria
nació ayer a las 23:48, 3,310, se llama Iria. marta bien. duerme en SU habitacion (bueno, no duerme)

--- m39 2025-11-21 09:00 olga -> xoel + marta | Re: iria < m38
¡Qué alegría nos han dado! Enhorabuena a los tres, y que descansen lo que puedan.

--- m40 2025-12-09 11:30 marta -> brais | Mampara
Hola, Brais. Escribo con una mano. [complaint|La mampara era para el 28 y nos seguimos duchando de cara a la pared para no mojar el cambiador.] [question|¿Hay fecha?]

--- m41 2025-12-09 11:48 brais -> marta | Re: Mampara < m40
Si. Llega el jueves 11, [promise|la pongo el viernes de 11 a 12:30 yo solo], q es cuando la peque duerme segun el papel de la nevera. [apology|Perdona el plantón], [admission|tenia q haberte escrito yo el 28]

--- m42 2025-12-12 13:15 marta -> brais | Re: Mampara < m41
Puesta, y ni se despertó. [praise|Te quitaste los zapatos en la puerta, que conste que lo vi.]

--- m43 2026-01-15 21:20 marta -> uxia | Año nuevo y vida nueva
Hola, Uxía. Iria pesa ya cinco kilos y yo empiezo a distinguir los días.

Xoel quiere retomar la habitación de invitados, que habíamos dejado fuera. Yo todavía no sé si me veo otra vez con gente en casa; no es un no. [request!open|Mándanos un precio, y cuéntanos cómo sería el día a día, antes que los materiales.]

Y un detalle: [complaint|la tarima del despacho hace clac junto a la ventana]. [question|¿Es grave?]

--- m44 2026-01-16 09:50 uxia -> marta + brais | Re: Año nuevo y vida nueva < m43
¡Cinco kilos! No es grave, es una lama que se ha quedado sin junta de dilatación; [admission|la pusimos demasiado justa]. Se arregla en una mañana sin polvo. [promise|Tú eliges la mañana, y va solo Brais.]

De la otra habitación, con calma. Lo pienso como tú dices: primero el día a día.

--- m45 2026-01-29 13:02 marta -> uxia | Re: Año nuevo y vida nueva < m44
El 26 o el 27 de febrero por la mañana, que estamos en casa de mi madre. [value|Me gusta que me lo preguntes tú a mí y no al revés.]

--- m46 2026-02-23 18:30 brais -> marta + xoel | PARTE jueves 26
Jueves 26: yo solo, 9:30 a 13:00, tarima despacho. [promise|Cierro y os dejo la llave en el buzon de la vecina Carmiña]

--- m47 2026-02-26 20:40 xoel -> brais | Re: PARTE jueves 26 < m46
ya no hace clac. [complaint|ahora hace clic jaja, un poco, en la esquina]. [question!open|se asienta solo o vuelves?]

--- m48 2026-02-27 10:15 uxia -> marta + xoel | Habitación de invitados
Buenos días. [promise!open|El lunes os mando la propuesta: tres semanas, una sola persona, de diez a dos, y con vosotros fuera los viernes.] Precio incluido. Y si la respuesta es que no, tan amigos.
