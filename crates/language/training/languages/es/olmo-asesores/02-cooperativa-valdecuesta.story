firm: Olmo Asesores | olmoasesores.example | Europe/Madrid | 2026-02-20 18:00
member: rosario | Rosario Olmo | rosario@olmoasesores.example
member: julian | Julián Carrascal | julian@olmoasesores.example
member: nuria | Nuria Bezos | nuria@olmoasesores.example
member: teo | Teo Sanz | teo@olmoasesores.example
member: puri | Puri Lobato | puri@olmoasesores.example
client: Cooperativa Valdecuesta | company | valdecuesta.example
contact: begona | Begoña Rueda | begona.rueda@valdecuesta.example | manager
contact: emilio | Emilio Pastrana | presidencia@valdecuesta.example | president
contact: lucio | Lucio Herrero | almacen@valdecuesta.example | warehouse
standing: strained
turned: 2025-09-16
causes: recurring_bottleneck, broken_promise, unacknowledged_fault
root: m17, m19, m23, m28, m33
why: Everything about the grant for the pulse dryer passes through Teo alone and stops there; three papers came late or not at all, the last one cost them a correction period, and Teo puts it on the Junta's web site and on their warehouse. Payroll and VAT run well, which keeps them.

--- m01 2025-02-11 09:40 begona -> teo + rosario | Línea de inversiones agroalimentarias
Buenos días:

El Consejo Rector aprobó anoche presentarnos a la convocatoria. [goal|Lo que se persigue es tener la secadora de legumbre funcionando para la campaña de 2026] y dejar de pagar secado a Medina, que el año pasado nos costó 41.000 €.

Presupuesto de la máquina, obra civil y báscula: 386.000 €. [question|¿Cuál es el porcentaje máximo de ayuda para una cooperativa de primer grado?] [question|¿Podemos pedir la máquina ya o hay que esperar a la resolución?]

Begoña Rueda
Gerente

--- m02 2025-02-11 12:55 teo -> begona | Re: Línea de inversiones agroalimentarias < m01
¡Buenas, Begoña!

El 40 %, y con 5 puntos más si hay jóvenes incorporados, que los hay. [request|No pidáis nada ni deis señal hasta que levanten el acta de no inicio], eso es sagrado.

[promise|La memoria técnica te la paso en borrador el 28 de febrero.] [request|Mándame tres presupuestos de la secadora], aunque ya sepáis cuál queréis.

Teo

--- m03 2025-02-19 10:15 begona -> teo | Re: Línea de inversiones agroalimentarias < m02
Adjunto los tres. El de Lérida es el que nos convence: menos gas por tonelada y montaje incluido. El italiano es más barato pero el técnico más cercano está en Bolonia, y en julio, con la lenteja húmeda, no vamos a esperar a un señor de Bolonia.

--- m04 2025-02-28 18:42 teo -> begona | Borrador memoria
Ahí va, 34 páginas. [request|En amarillo lo que tenéis que rellenar vosotros: socios, hectáreas y toneladas de los tres últimos años.]

--- m05 2025-03-04 08:30 begona -> teo | Re: Borrador memoria < m04
Relleno y devuelto. [praise|El apartado de mercado está muy trabajado; don Emilio ha subrayado media página para la asamblea.]
Un detalle: [complaint|donde dice garbanzo pedrosillano, aquí es castellano].

--- m06 2025-03-14 13:20 teo -> begona + emilio | Presentada
Presentada con registro de hoy, a seis días del cierre. El justificante y el ejemplar firmado van en la carpeta compartida. Ahora toca esperar, calculo que junio o julio. [thanks|Gracias a los dos por tenerlo todo a punto], así da gusto.

--- m07 2025-03-14 17:05 emilio -> teo | Re: Presentada < m06
Estimado señor Sanz:

En nombre del Consejo Rector y en el mío propio, [thanks|le agradezco el esfuerzo]. Queda usted invitado, junto con doña Rosario, a la matanza de los socios, que es el 29 de este mes en el almacén viejo.

Un cordial saludo,
Emilio Pastrana

--- m08 2025-04-02 09:12 begona -> nuria | Eventuales espárrago
Hola, Nuria. El lunes 7 empiezan catorce personas en el espárrago, siete repiten del año pasado. Lista adjunta. [request|Dales de alta en el sistema especial agrario, con jornadas reales.] [question|¿Cómo te paso este año las peonadas, por semana o a fin de mes?]

--- m09 2025-04-02 11:48 nuria -> begona | Re: Eventuales espárrago < m08
Hola, Begoña. Por semana mejor, así no me pillas a mí con catorce de golpe. [promise|Las altas salen el viernes con efecto del 7.] [request|Revísame el NIE de Abdelilah], le falta la letra.

--- m10 2025-04-02 12:03 begona -> nuria | Re: Eventuales espárrago < m09
Es una Q.

--- m11 2025-04-22 08:15 lucio -> nuria | peonadas semana 3
Adjunto hoja. El miercoles llovio y no salio nadie. El jueves media jornada porque se rompio la cinta, esa media se la pagamos entera que no es culpa suya. Lo dice el presidente.
Lucio

--- m12 2025-05-06 16:30 begona -> nuria | Re: Eventuales espárrago
Nóminas de abril recibidas y pagadas. [praise|Catorce nóminas y ni una llamada de la cuadrilla: no recuerdo otro año así.]

--- m13 2025-06-26 14:10 teo -> begona + emilio | ¡¡Resolución!!
[win|Concedida: 45 %, 173.700 €.] Puesto once de ochenta y cuatro. Ya podéis pedir la máquina. Plazo de ejecución y justificación: 31 de marzo de 2026, con una justificación parcial obligatoria antes del 30 de septiembre de este año.
¡A celebrarlo!

--- m14 2025-06-26 17:32 emilio -> teo + rosario + begona | Re: ¡¡Resolución!! < m13
Estimados amigos:

Hoy se han alegrado ustedes un poco, pero aquí hay setenta y dos socios que llevan nueve años oyendo hablar de la secadora. [praise|Sin ustedes seguiríamos oyendo hablar de ella.]

Emilio Pastrana

--- m15 2025-07-03 09:05 begona -> teo | Calendario de justificación
Teo, para no ir con la lengua fuera: [request|necesito la lista de documentos de la justificación parcial, con el formato de los justificantes de pago]. En agosto estamos en plena cosecha y Lucio y yo no vamos a poder sentarnos. [value|Preferimos saberlo todo con dos meses, aunque sea feo, que con dos días.]

--- m16 2025-07-03 13:37 teo -> begona | Re: Calendario de justificación < m15
Sin problema, [promise!broken|la semana que viene te mando la lista completa].

--- m17 2025-07-29 08:20 begona -> teo | Re: Calendario de justificación < m16
Buenos días, Teo. La cosechadora entra el viernes. [complaint|La lista no ha entrado.] [question|¿Te la pido a ti o hay otra persona que la lleve?]

--- m18 2025-07-29 19:50 teo -> begona | Re: Calendario de justificación < m17
¡Uf, [apology|perdona]! Julio de locos, han salido cinco convocatorias a la vez. Las ayudas las llevo solo yo. [promise!broken|El jueves la tienes.]

--- m19 2025-09-16 08:02 begona -> teo + rosario | Justificación parcial: quedan 14 días
Teo:

Hoy es 16 de septiembre. La justificación parcial vence el 30. [complaint|La lista que se pidió el 3 de julio sigue sin llegar.] [complaint|En agosto te dejé dos recados con Puri.]

He reunido por mi cuenta facturas y extractos. [request|Dime hoy qué falta.]

Begoña Rueda

--- m20 2025-09-16 10:44 teo -> begona + rosario | Re: Justificación parcial: quedan 14 días < m19
Hola, Begoña:

Lista adjunta. [talking_down|Tranquila, que hay tiempo de sobra]; [blame_shift|la plantilla de la Junta la han cambiado dos veces este verano y así no hay quien prepare nada]. Lo importante: facturas, transferencias con el expediente en el concepto, y las fotos de la placa.

--- m21 2025-09-16 11:15 begona -> teo | Re: Justificación parcial: quedan 14 días < m20
> transferencias con el expediente en el concepto

Se han hecho seis transferencias sin expediente en el concepto. [complaint|De haberlo sabido en julio se habría puesto.] [question|¿Sirve un certificado del banco?]

--- m22 2025-09-17 09:26 teo -> begona | Re: Justificación parcial: quedan 14 días < m21
Sí, con certificado vale. [request|Pídeselo a la Caja Rural con los seis números de operación.]

--- m23 2025-09-30 22:51 teo -> begona + emilio | Presentada la parcial
Presentada a las 22:47. La sede iba a pedales. Fue justo pero está.

--- m24 2025-10-01 08:10 emilio -> rosario | Presentación de ayer
Estimada doña Rosario:

Se me informa de que [complaint|el expediente se registró anoche a trece minutos de las once de la noche]. [complaint|Un servidor estuvo levantado, con la gerente al teléfono, esperando noticia.] Esta casa siega de día y paga a su hora. [value|Deseamos el mismo orden en quienes nos representan ante la Administración.]

Atentamente,
Emilio Pastrana

--- m25 2025-10-01 12:30 rosario -> emilio + begona | Re: Presentación de ayer < m24
Estimado don Emilio:

Tiene usted razón en que así no se trabaja, y [apology|le pido disculpas por la noche que pasaron]. He hablado con Teo. [promise!broken|A partir de ahora recibirán cada viernes un correo con el estado del expediente], y [promise!open|yo misma revisaré la justificación final un mes antes del plazo].

Rosario Olmo

--- m26 2025-10-10 13:58 teo -> begona + emilio | Estado del expediente, 10 de octubre
Sin novedad. La Junta lo tiene en revisión y, por lo que me cuentan en el Servicio, van por los expedientes de Zamora; a los de Valladolid no nos tocará antes de Todos los Santos.

--- m27 2025-10-21 10:05 begona -> nuria | Jubilación parcial
Nuria, Lucio se jubila parcialmente en enero. [question|¿Qué papeles necesitas y cuándo?] Ha trabajado aquí desde el 89.

--- m28 2025-11-18 09:33 begona -> teo + rosario | Requerimiento de subsanación
Ha entrado por la sede un requerimiento: falta el anexo IV y el certificado bancario que os envié el 22 de septiembre. Diez días hábiles. [complaint|El certificado os lo mandé en dos formatos y no lo subió nadie.]
[complaint|Correos de los viernes: hemos contado uno.]

--- m29 2025-11-18 16:20 teo -> begona + rosario | Re: Requerimiento de subsanación < m28
Hola, Begoña. Los requerimientos son normalísimos, le pasan al 90 % de los expedientes. [blame_shift|El certificado de Lucio venía en un PDF protegido y la sede no se lo tragó.] [promise|Lo subo de nuevo y listo.] [promise|Contestado antes del 28.]

--- m30 2025-11-18 16:41 begona -> teo | Re: Requerimiento de subsanación < m29
[complaint|El PDF no estaba protegido.] Lo acabo de abrir, imprimir y fotocopiar.

--- m31 2025-11-19 09:50 nuria -> begona | Re: Jubilación parcial < m27
Buenos días, Begoña. [request|Para Lucio: vida laboral, informe de bases y el contrato de relevo de quien entre.] [question|¿Tenéis ya relevista?] Con tenerlo todo el 15 de diciembre llegamos de sobra.

--- m32 2025-11-27 12:12 teo -> begona | Subsanación presentada
Presentada hoy con justificante. Un día antes, ¿eh?

--- m33 2025-12-11 08:40 emilio -> rosario | Secadora y asamblea
Estimada doña Rosario:

El 30 de enero se reúne la Asamblea y los socios van a preguntar por los 173.700 €. [request|Le ruego un informe de una página con lo cobrado, lo pendiente y las fechas], firmado por usted. Le confieso que el Consejo ha oído que [escalation|la Unión de Cooperativas ofrece llevar estos expedientes a sus asociados sin coste].

Reciba un saludo y felices Pascuas,
Emilio Pastrana

--- m34 2025-12-12 10:18 rosario -> emilio | Re: Secadora y asamblea < m33
Don Emilio, [promise!broken|cuente con el informe el 23 de enero]. Felices fiestas a todos los socios.

--- m35 2025-12-16 11:25 begona -> nuria | Jubilación de Lucio
Aquí está todo, relevista incluida: Noelia Pastrana, sobrina de quien tú sabes, con título y carné de carretillera.

--- m36 2025-12-17 13:00 nuria -> begona | Re: Jubilación de Lucio < m35
Perfecto. Contrato de relevo con fecha 1 de enero y solicitud al INSS ya enviada. Enhorabuena a Lucio, [praise|que deja el listón alto con las hojas de peonadas].

--- m37 2026-01-28 18:55 rosario -> emilio + begona | Informe para la Asamblea
Estimado don Emilio: le adjunto el informe. [admission|Sé que llega cinco días después de lo hablado.] Cobrado, 0 €; pendiente de la parcial, 61.200 €; el resto, tras la final.
Rosario

--- m38 2026-01-31 09:14 emilio -> rosario + begona | Re: Informe para la Asamblea < m37
Leído ante la Asamblea. Un socio preguntó por qué los de Rueda, que pidieron la misma ayuda, ya han cobrado la parcial. [complaint|No supe qué responderle.] [question!open|¿Podría usted decírmelo?]

--- m39 2026-02-09 08:25 begona -> teo + rosario | Justificación final: 31 de marzo
Teo, Rosario:

La secadora está montada y probada desde el día 4. [win|Ha secado doce toneladas de lenteja a la primera.] Para la final pido, con fecha:
- [request!open|lista cerrada de documentos]
- [request!open|texto exacto de la placa y tamaño]
- [question!open|quién visita y cuándo el acta de fin de obra]
- [request!open|nombre de una segunda persona, por si Teo no está]

[complaint|El repaso que se nos anunció con un mes de antelación debería estar ya en la agenda y nadie lo ha mencionado.]

--- m40 2026-02-13 14:02 teo -> begona | Re: Justificación final: 31 de marzo < m39
¡Qué bien lo de la lenteja! [promise!broken!open|La lista te la mando el martes], [talking_down|no hace falta que te agobies tanto, Begoña, que de plazos entiendo yo un rato].

--- m41 2026-02-19 17:30 begona -> rosario | Re: Justificación final: 31 de marzo < m40
[complaint|Martes era el 17.] [request!open|Llámame cuando puedas, Rosario; a mí, no a Emilio.]
