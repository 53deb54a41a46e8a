firm: Tinta Digital | tintadigital.example | America/Santiago | 2025-12-19 18:30
member: caro | Carolina Fuenzalida | carolina@tintadigital.example
member: matias | Matías Oyarzún | matias@tintadigital.example
member: nacha | Ignacia Bravo | ignacia@tintadigital.example
member: hernan | Hernán Toro | hernan@tintadigital.example
client: Antonia Riquelme y Joaquín Pfeiffer | person | -
contact: anto | Antonia Riquelme | anto.riquelme@postbox.example | novia
contact: joaco | Joaquín Pfeiffer | jpfeiffer@freemail.example | novio
standing: good
turned: -
causes: -
root: -
why: Nervous, funny clients with a wedding site and printed invitations. The green came out wrong and was settled half and half, the pause in June was the father's operation, and afterwards both are delighted; only the album, the thank-you cards and the closing of the site are left.

--- m01 2025-02-03 22:48 anto -> nacha | nos casamos!!! (ayuda)
Hola Ignacia! Soy la Anto, prima de la Fran Muñoz que se casó con ustedes (o sea no con ustedes, con el Pato, pero ustedes le hicieron la pagina).

Nos casamos el sabado 22 de noviembre en Frutillar, frente al lago, 140 personas, la mitad de Santiago, un tercio de Valdivia y el resto alemanes de Alemania que son primos del Joaco y que preguntan todo por carta. Entonces necesito una pagina que conteste TODO para que no me contesten a mi: como llegar, donde dormir, que ponerse, si llueve (llueve), si hay menu sin gluten, y donde depositar sin que suene a extorsion. Mas la confirmacion, en castellano y aleman.

Y ademas invitaciones en papel, de verdad, porque mi abuela no cree en internet, cree en el cartero.

Lo que yo quiero es [goal|llegar a noviembre sin haber hablado por telefono con ningun invitado]. Te lo digo en serio, soy psicologa, hablo todo el dia.

[question|Cuanto nos saldria mas o menos?] No somos ricos, somos entusiastas

--- m02 2025-02-04 10:20 nacha -> anto | Re: nos casamos!!! (ayuda) < m01
Anto! Felicitaciones!! Lo de la carta alemana me mató.

Sitio en dos idiomas con confirmación: $380.000. Invitaciones, 75 con sobre: entre $210.000 y $290.000 según papel, eso lo define don Hernán, que es de la escuela del cartero también.

[question|Tienen colores ya?]

--- m03 2025-02-04 23:31 anto -> nacha + joaco | Re: nos casamos!!! (ayuda) < m02
verde salvia. llevo 3 semanas con el verde salvia. Vamos con todo!

--- m04 2025-02-05 08:12 joaco -> nacha + anto | Re: nos casamos!!! (ayuda) < m02
Buenos días. Complemento con lo mío, soy el de las planillas:

1. [request|Que cada invitado confirme con un código], para que no se sumen pololos espontáneos
2. [request|Exportación a Excel]
3. [request|Alergias en campo aparte]
4. [question|¿Los datos dónde quedan guardados y cuándo se borran?]

Joaquín

--- m05 2025-02-05 09:40 matias -> joaco + anto | Re: nos casamos!!! (ayuda) < m04
1, 2 y 3, sin problema. 4: en nuestro servidor, [promise|se borran a los 60 días de la fiesta o antes si lo piden].

--- m06 2025-03-18 18:30 nacha -> anto + joaco | Maqueta
Acá la maqueta. Hay una lluvia dibujada que para cuando bajas. [request|Cuéntenme qué se siente.]

--- m07 2025-03-18 23:55 anto -> nacha + joaco | Re: Maqueta < m06
[praise|baje y subi como 20 veces para que parara de llover.] el Joaco dice que es un desperdicio de bytes pero lo vi sonreir

cositas:
- [request|"dress code" suena siutico, pongamos "como venir"]
- [request|el mapa con el desvio por Llanquihue], google manda por el camino de ripio
- [request|agregar a la Kuka], la perra, como anfitriona. te mando foto

--- m08 2025-03-20 12:10 nacha -> anto | Re: Maqueta < m07
Las tres listas. Kuka quedó en primera fila, con moño. [question|La foto de ustedes en el muelle la quieren de portada o adentro?]

--- m08b 2025-03-20 23:18 anto -> nacha | Re: Maqueta < m08
adentro, que el Joaco sale con los ojos cerrados

--- m09 2025-04-24 21:02 joaco -> matias | Textos en alemán
Matías: [complaint|en la página en alemán el botón dice "Senden Sie nicht"], que significa "no envíe". Mi tía Gudrun ha obedecido y está esperando instrucciones.

--- m10 2025-04-25 09:05 matias -> joaco | Re: Textos en alemán < m09
Ja. Cambiado a "Absenden". [apology|Mis disculpas a la tía Gudrun.]

--- m11 2025-04-25 09:31 joaco -> matias | Re: Textos en alemán < m10
> Mis disculpas a la tía Gudrun.

Ya envió. Gudrun asiste, come de todo.

--- m12 2025-05-14 11:00 hernan -> anto + joaco | Invitaciones, prueba de papel
Estimada señorita Antonia, estimado don Joaquín:

Les remito por mano tres papeles: algodón 300, verjurado 220 y uno hecho en Chiloé con fibra de junquillo, que es irregular pero tiene alma. El texto va impreso en el salvia que indicaron, Pantone 5585. [request|Pálpenlos con luz de día], nunca de noche.

Con mis mejores deseos,
Hernán Toro

--- m13 2025-05-15 13:22 anto -> hernan | Re: Invitaciones, prueba de papel < m12
Don Hernan, el de junquillo, los dos apuntamos al mismo al mismo tiempo. [praise|Usted escribe como mi tata y eso es lo mejor que le puedo decir a alguien.]

--- m14 2025-06-05 23:40 anto -> nacha + hernan | pausa
Hola a los dos. El papa del Joaco esta en la clinica, lo operan del corazon el lunes. Estamos parando todo por ahora, no sabemos ni si la fecha aguanta. [request|No impriman nada porfa.] [promise|Les aviso]

--- m15 2025-06-06 08:50 nacha -> anto + joaco | Re: pausa < m14
Todo en pausa y todo guardado. No se preocupen de nosotros. Mucha fuerza.

--- m16 2025-07-21 20:15 joaco -> nacha + hernan + anto | Seguimos
Buenas tardes. Papá operado, rehabilitado y quejándose de la comida. El 22 de noviembre sigue en pie y él exige bailar.

[request|Favor reactivar invitaciones, 75 unidades.] Listado de nombres en Excel adjunto, revisado por mí.

[apology|Perdonen el silencio de estas semanas] y [thanks|gracias por no haber preguntado].

Joaquín

--- m17 2025-07-22 09:30 hernan -> joaco + anto | Re: Seguimos < m16
Don Joaquín, qué alivio más grande. [promise|Estarán impresas el viernes 8 de agosto.]

--- m18 2025-08-08 16:40 hernan -> joaco + anto | Re: Seguimos < m17
Terminadas en fecha. Pueden pasar a retirarlas hasta las 18:30. Los sobres van aparte, sin cerrar, con la goma hacia arriba; [request|guárdenlos en lugar seco] porque en Chiloé la fibra chupa la humedad y se ondula.

--- m19 2025-08-09 11:12 anto -> hernan + nacha | el verde
Don Hernan las retiramos ayer. El papel es una maravilla. Pero [complaint|el verde no es salvia, es delantal de dentista]. Lo puse al lado de la prueba de mayo y son dos verdes distintos.

estoy tratando de no ponerme en modo novia. [question|que podria haber pasado?]

--- m20 2025-08-11 09:10 hernan -> anto + joaco | Re: el verde < m19
Señorita Antonia:

Usted tiene buen ojo. La fibra de junquillo varía entre partidas y la de agosto vino más blanca, por lo que el mismo Pantone se ve más frío. [admission|Debí tirar una prueba sobre el papel nuevo y no lo hice], confiado en la de mayo.

Le propongo reimprimir con el tono ajustado. El papel me cuesta $64.000; si ustedes me ayudan con la mitad, la impresión y mi tiempo los pongo yo.

--- m21 2025-08-11 13:05 joaco -> hernan + anto | Re: el verde < m20
Me parece más que justo. Transferidos $32.000, el comprobante va adjunto y la fila 22 de la planilla quedó en amarillo. Lo fundamental era que Antonia no soñara con dentistas.

--- m22 2025-08-19 17:30 hernan -> anto + joaco | Re: el verde < m21
Reimpresas esta tarde, con prueba previa en tres tonos. [request|Traigan la muestra de mayo cuando vengan] y las miramos en la vereda.

--- m23 2025-08-20 19:44 anto -> hernan | Re: el verde < m22
SALVIA. [thanks|Gracias gracias gracias.] las feas las estamos usando de posavasos

--- m24 2025-08-28 08:20 joaco -> hernan | Apellido
Don Hernán, hallazgo vergonzoso: siete invitaciones dicen "Pfeifer" con una efe menos. Revisé y [admission|el error está en mi planilla], la que "revisé yo". Mi propia familia. [question|¿Cuánto por reimprimir siete?]

--- m25 2025-08-28 08:41 hernan -> joaco | Re: Apellido < m24
Don Joaquín, de las 75 hice 82 por costumbre. Nada. [promise|Van los siete con doble efe en el correo de mañana.]

--- m26 2025-10-07 22:10 anto -> matias + nacha | confirmaciones
holi, van 96 confirmados! pero la tia de valdivia y 3 señoras mas dicen que ponen el codigo y les sale "no valido". son señoras, puede que pongan la O por el cero, no se. [request|lo miras??]

--- m27 2025-10-08 09:12 matias -> anto | Re: confirmaciones < m26
Eso mismo, O por cero. Ahora acepta las dos, y también espacios y minúsculas.

--- m28 2025-10-08 22:20 anto -> matias | Re: confirmaciones < m27
las 4 adentro. una dice q va con "acompañante por definir", tiene 79

--- m29 2025-10-27 23:15 anto -> nacha + hernan | lista final de cosas (respiro)
Faltan 26 dias y segun el Joaco 41 tareas. Las de ustedes son:

- [request|menu en las mesas, 16, con el kuchen bien escrito]
- [request|numeros de mesa con nombres de volcanes]
- [request|programa de la iglesia bilingüe], el pastor manda los cantos el miercoles
- [request|en la pagina, avisar que el bus de Puerto Montt sale a las 14:15 y NO espera]

si don Hernan no llega con los volcanes me caso en las vegas y los invito igual jaja

--- m30 2025-10-28 09:02 hernan -> anto + nacha | Re: lista final de cosas (respiro) < m29
Llega. [promise|Todo en una caja, por bus a Frutillar, el jueves 13 de noviembre.] Los volcanes van grabados en linóleo, me entusiasmé.

--- m31 2025-10-28 11:44 nacha -> anto | Re: lista final de cosas (respiro) < m29
Bus en la página, en rojo y en dos idiomas. Respira.

--- m32 2025-11-14 19:30 joaco -> hernan | Caja
Caja retirada en el terminal a las 17:10. Contenido según guía, 16/16/140. [praise|El Osorno y el Calbuco debieran estar en un museo y no al lado de una mayonesa.]

--- m33 2025-11-19 21:58 anto -> matias | lluvia
mati ultima: pronostico 80% lluvia el sabado. [request|se puede hacer que la lluvia de la pagina NO pare al bajar?] y [request|un texto "traigan botas, va en serio"]

--- m34 2025-11-19 22:14 matias -> anto | Re: lluvia < m33
Lloviendo sin parar. Que les vaya precioso.

--- m35 2025-11-26 13:40 anto -> nacha + matias + hernan + caro | casados
Queridos todos, escribo desde Chepu con internet de a gotas.

Llovio hasta las 4, salio el sol a las 4 y cuarto, y a las 5 nos casamos con arcoiris, que no estaba en la planilla del Joaco. Su papa bailo cuatro canciones y a la quinta lo sento la Gudrun. Mi abuela llevo la invitacion en la cartera y se la mostraba a los mozos. El bus de las 14:15 no espero a nadie y llego con todos arriba.

Conteste DOS llamadas de invitados en diez meses. [win|Dos. Una era numero equivocado.]

[praise|Mis amigas me preguntan quien lo organizo y yo digo la pagina.] A don Hernan le guardamos el volcan Osorno firmado por todos. [thanks|De verdad gracias], fueron lo unico de este matrimonio que no me dio insomnio, bueno, menos el verde

Un abrazo mojado,
Anto (y Joaco, que esta pescando)

--- m36 2025-11-26 15:02 caro -> anto + joaco | Re: casados < m35
Lloramos todos en la oficina, don Hernán dice que era alergia. Felicidades infinitas!!

--- m37 2025-12-04 20:30 joaco -> nacha + matias + hernan | Cierre
Buenas tardes, de regreso. Pendientes de mi planilla, filas 37 a 40:

- [request!open|Página de fotos con clave], la fotógrafa entrega el 20
- [request!open|Tarjetas de agradecimiento, 90, en el papel de Chiloé]
- Los datos de los invitados: se cumplen los 60 días el 21 de enero, pero [request|preferiría que se borren ya las alergias]
- [question|¿Saldo pendiente con ustedes?]

Joaquín

--- m38 2025-12-05 09:20 matias -> joaco | Re: Cierre < m37
Alergias borradas. [promise!open|La página de fotos la abro el 22, con lo que mande la fotógrafa.]

--- m39 2025-12-05 10:15 hernan -> joaco | Re: Cierre < m37
Don Joaquín: saldo, cero. Para las tarjetas me quedan 60 pliegos de la partida buena, alcanza justo. [question!open|¿Prefieren texto impreso o espacio para escribir de puño y letra?]

--- m40 2025-12-06 00:12 anto -> hernan | Re: Cierre < m39
don hernan no nos ponemos de acuerdo, yo puño y letra, el impreso con numero correlativo. [promise!open|le contesto cuando gane]
