firm: Faro Reformas e Interiorismo | faroreformas.example | Europe/Madrid | 2026-02-27 18:30
member: uxia | Uxía Castro | uxia@faroreformas.example
member: tomas | Tomás Rey | tomas@faroreformas.example
member: brais | Brais Souto | brais@faroreformas.example
member: olga | Olga Varela | administracion@faroreformas.example
client: La Marea Hostel | company | lamareahostel.example
contact: flor | Florencia Bianchi | flor@lamareahostel.example | dueña
contact: nacho | Nacho Rial | recepcion@lamareahostel.example | encargado
standing: good
turned: -
causes: -
root: -
why: Flor shouts, swears a little and threatens in jest in nearly every mail; it is her way of being friends. The shower trays that flooded were lifted and redone at Faro's cost, she came back with the kitchen and then the roof. Her silence in November was a trip she had announced.

--- m01 2025-01-14 22:31 flor -> uxia | Hostel en la calle San Andrés
Hola Uxía! Te escribo de parte de Maru, la de la librería. Soy Flor, rosarina, hace nueve años que estoy acá y todavía no me acostumbro a la lluvia de costado.

Compré (bah, compró el banco) el primer piso de San Andrés y quiero meter 36 camas en literas que no parezcan de cuartel. Tres baños, recepción, consignas. [goal|La idea es salir con 8,8 para arriba en las plataformas y vivir de peregrinos del Camino Inglés de marzo a octubre.]

[question|Vos hacés muebles a medida o solo ponés lindo lo que hay?]

Besos, Flor

--- m02 2025-01-15 09:10 uxia -> flor | Re: Hostel en la calle San Andrés < m01
¡Flor! Las dos cosas: pongo bonito y hago literas. Maru me debe un café por esto.

[request|Mándame el plano que te dio la inmobiliaria, aunque sea una foto de una servilleta.] [question|¿Qué altura tienes de suelo a techo?] Con 3,10 te hago una litera en la que se puede uno sentar arriba sin dejarse la frente.

--- m03 2025-01-15 13:44 flor -> uxia | Re: Hostel en la calle San Andrés < m02
3,40!!! techos de señora rica. va la servilleta

--- m04 2025-01-29 17:20 uxia -> flor + nacho | Literas, prototipo
Hola, chicos:

Tengo una litera de verdad montada en el taller de Arteixo, con cortina, enchufe, luz y hueco para la mochila por debajo. [request|Venid a tumbaros], que en el papel todas son cómodas. Jueves o viernes, a cualquier hora.

--- m05 2025-01-31 20:15 nacho -> uxia + flor | Re: Literas, prototipo < m04
Boas Uxía. La probé con las botas puestas y todo. [praise|Dormí de verdad, me despertó Brais con la radial.] [request|Solo subir el enchufe un palmo], que con la almohada no se llega.

--- m06 2025-02-10 11:02 olga -> flor | Presupuesto aceptado
Buenos días, Florencia:

Adjunto contrato para su firma y factura del anticipo (16.200 € más IVA). [request|Necesitaría el CIF definitivo de la sociedad] antes del viernes.

Un saludo,
Olga Varela

--- m07 2025-02-10 11:30 flor -> olga | Re: Presupuesto aceptado < m06
Olga de mi vida, [request|tuteame] que me hacés sentir mi suegra. El CIF está en el adjunto, [promise|la plata sale el miércoles].

--- m08 2025-02-20 08:21 brais -> flor | fontanero
Flor mañana [promise|empezamos bajantes a las 8]. [question|tienes la llave del agua del edificio?]

--- m09 2025-02-20 08:55 flor -> brais | Re: fontanero < m08
la tiene el portero, un señor que se llama Suso y que odia a todo el mundo menos al perro. decile que sos amigo del perro

--- m10 2025-02-24 23:18 flor -> uxia + nacho | Recepción, delirios nocturnos
Uxi, no puedo dormir y pensé en la recepción. Te tiro todo junto y vos ordenás, que para eso te pago.

El peregrino llega mojado. Siempre. Trae bastón, mochila de 9 kilos y una ampolla con nombre propio. Lo primero que quiere es soltar todo. Entonces:

- [request|un banco largo de entrada donde te sentás a sacarte las botas y debajo entran las botas]
- [request|un perchero de capas que chorree adentro de una canaleta y no arriba del piso]
- [request|mostrador bajito], que yo mido uno cincuenta y cuatro y el anterior parecía aduana
- [request|un lugar para el sello de la credencial, con un farito]

Después las consignas: 36, llave con moneda, de las que devuelven. En el hostel donde laburé en Santiago eran electrónicas y cada vez que se cortaba la luz quedaba un alemán sin pasaporte. No digo que sea mala la tecnología, digo que llueve.

El calentador de agua es del 2019 y anda bien, ruidoso nomás, lo puso el dueño anterior. [request|No lo toquen.]

[question|Se puede hacer una ventanita entre la recepción y el comedor, así Nacho atiende y ceba mate a la vez?]

Besos desde el insomnio

--- m11 2025-02-25 09:50 uxia -> flor + nacho | Re: Recepción, delirios nocturnos < m10
Todo se puede, también la ventanita: 80 × 60, con repisa para el mate. El farito lo hace mi padre, que fue calderero. [promise|Dibujo el miércoles.]

--- m12 2025-02-26 19:14 uxia -> flor + nacho | Re: Recepción, delirios nocturnos < m11
Dibujo dentro. El banco hace de zapatero y de sala de espera de ampollas.

--- m13 2025-02-26 19:20 flor -> uxia | Re: Recepción, delirios nocturnos < m12
[praise|Me leíste la cabeza.] Dale para adelante

--- m14 2025-03-19 21:40 flor -> uxia + brais | 11 DÍAS
Chicos. Chicos. Abro el 31 y [complaint|hoy conté nueve literas de dieciocho]. Hay un colchón en la cocina de mi casa, tres en lo de Nacho y uno en la librería de Maru.

[question|Me explican la matemática?] Si no llegamos pongo a los peregrinos a dormir en la oficina de ustedes y les cobro la noche a Tomás.

--- m15 2025-03-20 08:12 uxia -> flor + brais | Re: 11 DÍAS < m14
Buenos días, fiera. La matemática: las nueve que faltan están barnizadas y secando desde el lunes. [promise|Suben el sábado en dos viajes, y el lunes 24 están las dieciocho con cortina.] Tomás ronca, no te lo recomiendo para los huéspedes.

--- m16 2025-03-24 19:50 nacho -> uxia | Re: 11 DÍAS < m15
18 de 18. Colchones recuperados. Flor está besando una litera, mando foto.

--- m17 2025-04-01 10:03 flor -> uxia + brais + tomas + olga | PRIMERA NOCHE
22 personas!! un cura irlandés, dos pibas de Corea, una familia de Zaragoza con un nene que no quería bajar de la litera. [win|Primera reseña: 9,6 y dice «mejor que mi cuarto».]

[thanks|Gracias, gracias, gracias.] Lloré y ni siquiera había tomado.

--- m18 2025-04-01 10:20 olga -> flor | Re: PRIMERA NOCHE < m17
¡Enhorabuena, Flor! (Ya te tuteo.)

--- m19 2025-05-12 07:49 flor -> brais + uxia | se inunda
La ducha 2 y la ducha 3. [complaint|El agua se va para el pasillo en vez de ir para la rejilla.] Nacho baldea a las seis de la mañana como en un barco. [complaint|Es la segunda vez en diez días que se lo digo, la primera fue por wasap y me clavaste el visto, Brais.]

Yo los quiero, pero los voy a matar. [request|Vengan HOY.]

--- m20 2025-05-12 08:05 brais -> flor + uxia | Re: se inunda < m19
[promise|Voy ahora.] [admission|lo del wasap es verdad, lo lei en la obra y se me fue]. [apology|perdona]

--- m21 2025-05-12 18:33 brais -> flor + uxia + tomas | Re: se inunda < m20
Flor, visto. [admission|La pendiente esta al reves en 2 y 3, un cm, la hizo mi cuadrilla y no la comprobamos con agua.] [promise|Se levantan los dos platos y se hacen de nuevo.] [promise|Jueves y viernes, una cada dia, para q siempre te queden dos duchas funcionando.] [promise|Los 4 azulejos q se rompan tambien van nuestros]

--- m22 2025-05-12 18:40 flor -> brais | Re: se inunda < m21
bueno. así sí. traé bizcocho

--- m23 2025-05-16 16:20 nacho -> brais + flor | Re: se inunda < m21
Probadas las dos con la manguera, diez minutos cada una. Pasillo seco. El bizcocho de tu madre voló.

--- m24 2025-06-24 13:15 flor -> uxia | resaca de San Juan
Anoche dormían 36 y entraron 51, no preguntes. Todas las literas enteras. Una chica de Lugo quiere casarse en la recepción.

Che, cambiando de tema: [question|cuánto me saldría una cocina común para doce personas?] donde hoy está el lavadero. No es para ya, es para ir sabiendo.

--- m25 2025-06-25 09:41 uxia -> flor | Re: resaca de San Juan < m24
A ojo, entre 14 y 17 mil con electrodomésticos. [promise|Te hago un número en serio en cuanto vuelva de vacaciones, primera semana de septiembre.]

--- m26 2025-06-25 10:02 flor -> uxia | Re: resaca de San Juan < m25
dale, divertite. si te encuentro mirando el mail en la playa te bloqueo

--- m27 2025-09-03 12:30 uxia -> flor + nacho | Cocina de La Marea
Volví, y aquí está el número: 15.850 € más IVA. Lleva:

- dos fregaderos y dos placas de inducción enfrentadas, para que se hablen los que cocinan
- 36 taquillas de comida con número de cama
- mesa de castaño de 3,60, de una viga que salió de otra obra y que tenía guardada para alguien como tú
- una pizarra para los que se van dejando cosas a medias (el aceite, la sal, el arroz del tamaño de un saco)

Lo haríamos en enero, con vosotros cerrados. [question|¿Te cuadra?]

--- m28 2025-09-03 12:58 flor -> uxia + nacho | Re: Cocina de La Marea < m27
LA VIGA. sí a todo. [question|entra un horno?] un horno argentino, donde entre una tira de asado, no una cajita de muñecas

--- m29 2025-09-03 13:10 uxia -> flor | Re: Cocina de La Marea < m28
Entra uno de 90. Son 620 € más. Que no se diga.

--- m30 2025-09-03 13:12 flor -> uxia | Re: Cocina de La Marea < m29
[scope_change|sumalo]

--- m31 2025-10-07 19:33 flor -> tomas | Papelito
Tomás querido: me cayó una inspección de Turismo de la Xunta y piden el plano de evacuación sellado. [request|Me lo pasás?] Los tipos vuelven el lunes y uno tiene cara de no haber dormido nunca en un hostel.

--- m32 2025-10-08 08:30 tomas -> flor + nacho | Re: Papelito < m31
Florencia:

Adjunto el plano de evacuación firmado y visado. Conviene que lo enmarquen junto a la puerta y detrás de la recepción. El extintor del pasillo tiene la revisión hasta marzo, por si preguntan.

Tomás Rey

--- m33 2025-10-13 14:05 nacho -> tomas | Re: Papelito < m32
[win|Pasamos limpios.] El inspector hasta probó una litera, al final sonrió. [thanks|Gracias por sacarlo tan rápido.]

--- m34 2025-10-29 23:55 flor -> uxia | me voy
Mañana me tomo el avión, un mes en Rosario con mi vieja que se opera de la cadera. No leo mails hasta diciembre, ni uno. [request|Todo lo de la cocina decidilo con Nacho], que tiene mejor gusto que yo, aunque no se lo digas.

--- m35 2025-11-13 10:12 uxia -> nacho + flor | Cocina, dos preguntas
Nacho, dos cosas y te dejo en paz:

1. [question|¿Taquillas verdes o color arcilla?]
2. [question|¿Mantenéis la lavadora grande en el patio o la saco al cuarto de limpieza?]

--- m36 2025-11-17 18:48 nacho -> uxia | Re: Cocina, dos preguntas < m35
Arcilla. La lavadora al cuarto, que en el patio los vecinos cuentan los centrifugados.

--- m37 2025-12-04 16:22 flor -> uxia + nacho | VOLVÍ
La vieja bien, camina y manda. Abrí el mail y tenía 412, ninguno de ustedes con quilombos, [praise|o sea que son la única gente de Coruña que me deja irme tranquila]. [question|El 8 de enero arrancan?]

--- m38 2025-12-04 16:40 uxia -> flor | Re: VOLVÍ < m37
¡Bienvenida! [promise|El 8 a las ocho y media], con la viga al hombro. [promise|Entregamos el 6 de febrero.]

--- m39 2026-01-14 13:35 nacho -> brais + flor | Estado de la casa
Boas Brais. Flor está en Madrid en la feria y me pidió que te pase cómo va todo, así que aquí el parte del grumete:

El lavadero está vacío desde el lunes. Saqué la secadora, dos bicis sin dueño y una tabla de surf partida de un chaval de Bilbao que juró volver en 2023. El fontanero cortó el agua de esa zona y en el resto del piso hay presión normal. Ayer saltó el diferencial dos veces, pero fue por la estufa que tengo en recepción, que es de mi abuela y chupa como un tractor; la quité y no volvió a saltar.

La pared del fondo suda cuando sopla el sur. Tu electricista dice que es condensación porque no hay calefacción puesta estos días, y tiene sentido.

Los vecinos, tranquilos. La señora del primero B os bajó rosquillas y preguntó si la viga es de verdad.

Pendiente de vuestra parte solo lo que ya estaba en el calendario. [question|¿El jueves necesitáis que haya alguien a las 8 o abrís vosotros?] [request|Dime también cuántos vais a comer el viernes], que hago caldo.

Nacho

--- m40 2026-01-14 14:10 brais -> nacho | Re: Estado de la casa < m39
[promise|abro yo]. somos 4, uno repite

--- m41 2026-01-21 12:08 brais -> flor + nacho | viga
La mesa entra por el balcon con polea, x la escalera no gira. [request|Avisad a Suso para q no aparque la moto debajo], jueves a las 11

--- m42 2026-01-22 11:52 nacho -> brais + flor + uxia | Re: viga < m41
Entró. El perro supervisó.

--- m43 2026-02-06 18:15 flor -> uxia + brais + tomas | cocina!!!!
[praise|Entregada el día que dijeron, con dos horas de sobra.] Hice un asado de prueba y bajó el vecino del segundo, el de los centrifugados, y se quedó hasta las once. [praise|La mesa es un monumento, dejen de hacer cosas tan lindas que voy a tener que subir el precio.]

Ojo: [complaint|falta la puerta de la taquilla 17]. Y justo la 17 es la del que ronca.

--- m44 2026-02-07 09:30 brais -> flor | Re: cocina!!!! < m43
La 17 vino con la bisagra rota de fabrica y la mandé de vuelta, [admission|se me paso avisarte]. [promise!open|La pongo el lunes 2 de marzo q es cuando llega]

--- m45 2026-02-17 20:10 flor -> uxia + olga | Martes de carnaval
Estoy disfrazada de extintor, no puedo sentarme, así que escribo parada.

[win|Reservas de marzo: 81 % ya.] El año pasado a esta altura no tenía ni puerta.

Ahora quiero la azotea. Reposeras, una parrillita, luces. [request!open|Pasame un presupuesto tuyo de los tuyos], y [request!open|preguntale a Tomás si el techo aguanta gente bailando]. No apures, es para junio.

Olga: la última factura [promise|te la pago el viernes], me muevo poco con este traje.

--- m46 2026-02-18 09:05 olga -> flor | Re: Martes de carnaval < m45
Sin problema, Flor. [request!open|Mándame una foto del extintor.]

--- m47 2026-02-23 10:30 olga -> flor | Re: Martes de carnaval < m46
Cobrada el viernes, todo en orden. [thanks|Gracias.] La foto sigue pendiente.

--- m48 2026-02-26 17:55 tomas -> flor + uxia | Azotea
Florencia: la azotea fue calculada en 1968 para uso no transitable. No digo que no, digo que hay que mirarla. [promise!open|El miércoles próximo subo y abro una cata.] Hasta entonces, baile usted en la cocina.
