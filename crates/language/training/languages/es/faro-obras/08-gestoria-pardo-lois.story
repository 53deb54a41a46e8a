firm: Faro Reformas e Interiorismo | faroreformas.example | Europe/Madrid | 2026-02-27 18:30
member: uxia | Uxía Castro | uxia@faroreformas.example
member: tomas | Tomás Rey | tomas@faroreformas.example
member: brais | Brais Souto | brais@faroreformas.example
member: olga | Olga Varela | administracion@faroreformas.example
client: Pardo & Lois Asesores | company | pardolois.example
contact: carlos | Carlos Pardo | cpardo@pardolois.example | socio fiscal
contact: bego | Begoña Lois | blois@pardolois.example | socia laboral
contact: hugo | Hugo Seijas | hugo@pardolois.example | administrativo
standing: good
turned: -
causes: -
root: -
why: Carlos is dry as chalk and goes mute at every tax deadline, as he says he will; one carpet came in the wrong grey and the meeting room leaked voices, both owned and fixed. They pay on the day, send clients, and are now asking for the second floor.

--- m01 2025-01-22 13:12 bego -> uxia | Oficina en Linares Rivas
Hola Uxía, soy Begoña, la mitad simpática de Pardo & Lois.

Llevamos dieciséis años en la misma oficina y hemos llegado al punto de que un cliente se ha llevado la maceta creyendo que estaba abandonada. Somos nueve. Queremos luz, orden y un archivo que no esté en el baño.

Dos condiciones: [request|nada de obra entre el 1 de abril y el 30 de junio], que es la renta, y mi socio Carlos no puede elegir colores.

[goal|A medio plazo queremos poder sentar a clientes de cierto nivel sin pedirles perdón al entrar.]

Bego

--- m02 2025-01-22 16:30 uxia -> bego | Re: Oficina en Linares Rivas < m01
¡Hola, Begoña! Lo de la maceta es buenísimo. Julio y agosto son perfectos para vosotros. [promise|Paso el lunes 27 a medir], prometo no llevarme nada.

--- m03 2025-01-23 09:04 carlos -> uxia | Re: Oficina en Linares Rivas < m02
Buenos días. Soy la otra mitad.

El presupuesto es de 85.000 euros con todo, IVA incluido. No es una base de negociación. Es un número.

C. Pardo

--- m04 2025-02-12 17:15 uxia -> carlos + bego | Oficina, propuesta
Buenas tardes a ambas mitades:

Sale en 84.870 €, IVA incluido. Carlos, te he dejado 130 € para un capricho.

1. Recepción pequeña y cálida. La gente entra preocupada, que se siente en algo blando.
2. Seis puestos en la fachada, tres en el patio.
3. Sala de reuniones con vidrio doble y una puerta que cierra de verdad.
4. Archivo en armario corrido de suelo a techo: 61 metros lineales.
5. Moqueta gris antracita en la zona de trabajo, para que los teléfonos no reboten.

[question|¿Qué hacéis con los expedientes de más de seis años?]

--- m05 2025-02-12 19:50 carlos -> uxia | Re: Oficina, propuesta < m04
Destruirlos con alegría. [praise|Es la primera propuesta que recibo en la que la suma coincide con los sumandos.] Los 130 los guardo por si se equivoca.

--- m06 2025-02-13 10:22 bego -> uxia | Re: Oficina, propuesta < m04
Viniendo de él eso es una serenata. Adelante con todo.

--- m07 2025-03-28 14:00 carlos -> uxia + tomas | Aviso
Desde el martes y hasta el 30 de junio no existo. Si el edificio arde, escriban a Begoña.

--- m08 2025-03-31 09:15 uxia -> carlos | Re: Aviso < m07
Entendido. Suerte en la mina.

--- m09 2025-05-08 11:40 olga -> bego | Licencia
Buenos días, Begoña: el Concello admite la comunicación previa. Adjunto el justificante y la tasa (412,60 €), [request|que deben abonar ustedes antes del 22].

--- m10 2025-05-08 12:01 bego -> olga | Re: Licencia < m09
Pagada. Somos gestores, nos hace ilusión.

--- m11 2025-07-01 08:02 carlos -> brais + uxia | Re: Aviso < m07
Existo. [question|¿A qué hora empieza el ruido?]

--- m12 2025-07-01 08:05 brais -> carlos | Re: Aviso < m11
Ya empezo. Asomate

--- m13 2025-07-07 18:40 bego -> uxia + brais | Mudanza por tandas
Uxía, Brais, este es el plan de guerra para que nueve personas sigan trabajando en una oficina que se desmonta. Lo he hecho con colores pero el correo no los respeta.

Semana 1. Fiscal (Carlos, Hugo y Antía) se viene a la zona del patio. Carlos trae su silla, su lámpara y su mal humor.
Semana 2. Laboral sale a la cafetería de abajo, que nos deja el reservado de 8 a 13. El dueño nos debe tres declaraciones.
Semana 3. Vacaciones de cinco. Aprovechad para lo más ruidoso.
Semana 4. El 21 de julio presento el IVA trimestral y [request|necesito internet sin cortes desde el jueves 17 hasta el lunes 21 a mediodía].
Semanas 5 a 8. Agosto, todo vuestro, menos un señor que viene cada miércoles a las diez y a quien nadie ha conseguido explicar que estamos de obras.

Otras cosas:
- [request|No apaguéis el cuadro general sin avisar a Hugo], el servidor tarda cuarenta minutos en perdonar.
- El aire acondicionado de la comunidad no enfría desde el jueves; ya vienen, no es por vosotros.
- [request|Dejad libre el baño pequeño, por caridad.]

[question|¿Cuándo sabremos el día exacto del montaje del armario?]

--- m14 2025-07-08 08:44 uxia -> bego + brais | Re: Mudanza por tandas < m13
Plan de guerra colgado en la obra, con los colores puestos a rotulador. El armario, entre el 11 y el 13 de agosto; [promise|te digo el día el lunes 28]. Al señor de los miércoles le ponemos una silla y un casco.

--- m15 2025-07-17 13:30 hugo -> brais | cajas
Hola Brais!! soy Hugo, el de las cajas. [question|dónde pongo las 214 cajas de archivo mientras montáis el armario?] el garaje de Carlos está lleno (de su moto, que nadie ha visto moverse)

--- m16 2025-07-17 13:48 brais -> hugo | Re: cajas < m15
en nuestro almacen de Sabon, [promise|el lunes va la furgo]. [request|Numeradlas], si no luego lloramos

--- m17 2025-07-17 13:50 hugo -> brais | Re: cajas < m16
numeradas y con excel. trabajo donde trabajo

--- m18 2025-07-28 09:10 uxia -> bego | Re: Mudanza por tandas < m14
Armario: martes 12.

--- m19 2025-08-06 10:10 bego -> uxia | Moqueta
Uxía, me paso ahora por la oficina. [complaint|Han puesto media planta de gris clarito, perla o así; en la muestra que tengo en la mano pone antracita.] [question|¿Es la luz o soy yo?]

--- m20 2025-08-06 10:34 uxia -> bego + brais | Re: Moqueta < m19
Ni la luz ni tú. [admission|Se pidió con la referencia de otro cliente, la última cifra bailada por mí.] [apology|Perdona, Bego.] Brais ya la está levantando. La buena está en Oporto: [promise|llega el martes 12 y el 14 está puesta].

[promise|El retraso no os cuesta nada y no mueve el 29.]

--- m21 2025-08-06 10:50 carlos -> uxia + bego | Re: Moqueta < m20
Consúmanse los 130 euros.

--- m22 2025-08-14 18:15 bego -> uxia | Re: Moqueta < m20
Antracita puesta. [praise|Ahora sí parece que cobramos.]

--- m23 2025-08-29 19:22 uxia -> bego + carlos + hugo | Entrega
Son vuestras las llaves nuevas. El armario aguanta las 214 cajas con hueco para otras 90. La maceta la he repuesto con un helecho que no parece abandonado.

--- m24 2025-09-01 09:02 hugo -> uxia + brais | Re: Entrega < m23
[win|he tardado 40 segundos en encontrar una escritura de 2011]. antes eran dos tardes y una persona triste

--- m25 2025-09-01 17:44 carlos -> uxia | Re: Entrega < m23
[praise|Un cliente ha entrado, ha mirado alrededor y ha preguntado si habíamos subido los honorarios.] Los subimos mañana.

[thanks|Gracias.]

--- m26 2025-09-18 12:35 bego -> uxia + tomas | Sala de reuniones
Hola a los dos. Una pega, pequeña pero delicada.

[complaint|Desde la recepción se entiende casi todo lo que se habla en la sala.] Ayer un señor esperaba sentado en algo blando y se enteró de la separación de bienes de su cuñado.

[value|En esta casa la discreción va antes que la estética], perdonad que lo diga así.

[question|¿Qué se puede hacer?]

--- m27 2025-09-18 17:20 tomas -> bego + uxia | Re: Sala de reuniones < m26
Begoña:

Fui a mediodía con el sonómetro, [thanks|gracias por dejarme entrar]. El vidrio rinde 41 dB, lo que tenía que rendir. [admission|La fuga está arriba: el tabique muere en el falso techo y no en el forjado, y eso debí dibujarlo yo de otra manera.] La voz salta por encima.

[promise|Prolongamos el tabique hasta arriba con lana mineral el sábado 27, sin cargo], y mido de nuevo delante de ustedes.

Tomás Rey

--- m28 2025-09-18 18:01 carlos -> tomas | Re: Sala de reuniones < m27
> eso debí dibujarlo yo de otra manera

[praise|Llevo treinta años en la profesión y es la primera vez que leo esa frase por escrito.] La voy a plastificar.

--- m29 2025-09-29 10:12 tomas -> bego + carlos | Re: Sala de reuniones < m27
Medición del sábado adjunta: 53 dB. Leí en voz alta el Código Civil y Hugo, en la recepción, no distinguió ni el título preliminar.

--- m30 2025-09-29 10:25 hugo -> tomas | Re: Sala de reuniones < m29
confirmo. aunque tampoco lo distinguía en la facultad

--- m31 2025-10-20 18:30 carlos -> olga | Factura F25-160
Señora Varela: [complaint|la base imponible de la línea 7 lleva el IVA al 10 y debería ir al 21.] Pierden ustedes 385 euros. Me ha dolido escribirlo.

--- m32 2025-10-21 09:10 olga -> carlos | Re: Factura F25-160 < m31
Estimado señor Pardo: [admission|es correcto, la línea se arrastró de una obra de vivienda.] Adjunto la rectificativa. [thanks|Le agradezco la honradez.]

--- m33 2025-10-21 09:14 carlos -> olga | Re: Factura F25-160 < m32
No se lo diga a nadie. Pagada.

--- m34 2025-11-06 13:22 bego -> olga | Datos para el certificado
Hola, Olga. Para la deducción necesitamos un certificado con el importe de la obra que corresponde a eficiencia energética (ventanas y luces). [request|¿Nos lo puedes hacer con el NIF de la sociedad y fecha de noviembre?]

--- m35 2025-11-07 10:31 olga -> bego | Re: Datos para el certificado < m34
Adjunto, Begoña: 13.204,00 €. Firmado por el señor Rey.

--- m36 2025-11-07 10:40 bego -> olga | Re: Datos para el certificado < m35
[praise|Esto en otros sitios son tres semanas y un disgusto.] Un beso

--- m37 2025-11-24 13:40 bego -> uxia | Clientes para vosotros
Uxía: le hemos pasado vuestro número a dos: una notaría de Santiago con la moqueta del 89 y un señor que quiere un spa en un garaje. El del spa paga bien, el de la notaría protesta bien.

--- m38 2025-11-24 14:05 uxia -> bego | Re: Clientes para vosotros < m37
¡Qué arte! [promise|Llamo a los dos mañana.] Un spa en un garaje, no sabía que me faltaba eso en la vida.

--- m39 2025-12-19 14:30 carlos -> uxia + tomas + brais + olga | Calendario
Adjunto calendario de obligaciones fiscales 2026 para colgar en la obra. [request|Mírenlo antes de proponerme nada en enero, abril, julio u octubre.] Felices fiestas.

--- m40 2026-01-12 10:55 hugo -> brais | fluorescente
hola! [complaint|la tira led del archivo, la del fondo, no enciende desde el viernes]. uso el móvil como un espeleólogo

--- m41 2026-01-12 11:10 brais -> hugo | Re: fluorescente < m40
la fuente, seguro. [promise|te la cambio el miercoles a primera hora]

--- m42 2026-01-14 08:55 hugo -> brais | Re: fluorescente < m41
y se hizo la luz

--- m43 2026-02-03 12:15 bego -> uxia + tomas | El piso de arriba
¡Hola! Noticia: se jubila el podólogo del primero y nos quedamos su piso, 110 metros. Carlos ha firmado el alquiler sin leerlo dos veces, no sé si llamar al médico.

Lo que pensamos:
- [request!open|Escalera interior, si el edificio deja]
- [request!open|Tres despachos y una sala para formación de veinte personas]
- [request!open|Reaprovechar lo que se pueda del podólogo], menos el sillón

[question!open|¿Hace falta pedir permiso a la comunidad para la escalera?] Entramos el 1 de julio, después de la renta.

--- m44 2026-02-03 17:02 uxia -> bego + carlos | Re: El piso de arriba < m43
¡Ay, el sillón, con lo bonito que quedaría en el despacho de Carlos! Me pongo con ello. [promise!open|El 4 de marzo os llevo un primer dibujo y las respuestas de Tomás.]

--- m45 2026-02-04 08:59 carlos -> uxia | Re: El piso de arriba < m44
El presupuesto es de 70.000. Es otro número. Si se pasa usted un euro, contrato al del spa.

--- m46 2026-02-25 19:40 bego -> uxia | Re: El piso de arriba < m44
No le hagas caso, está de buen humor porque su moto arrancó. Una cosilla: [request!open|mete en el dibujo un sitio para comer que no sea la fotocopiadora].
