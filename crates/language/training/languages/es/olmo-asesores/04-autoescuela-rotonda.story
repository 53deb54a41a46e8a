firm: Olmo Asesores | olmoasesores.example | Europe/Madrid | 2026-02-20 18:00
member: rosario | Rosario Olmo | rosario@olmoasesores.example
member: julian | Julián Carrascal | julian@olmoasesores.example
member: nuria | Nuria Bezos | nuria@olmoasesores.example
member: teo | Teo Sanz | teo@olmoasesores.example
member: puri | Puri Lobato | puri@olmoasesores.example
client: Autoescuela Rotonda | company | rotonda.example
contact: fito | Fito Calvo | fito@rotonda.example | owner and teacher
contact: raquel | Raquel Calvo | raquel@rotonda.example | sister, office
standing: drifting
turned: 2025-10-22
causes: style_mismatch, value_mismatch
root: m15, m18, m21, m27
why: Nothing goes wrong in the books. Fito is a two-line joker who reads mail between driving lessons; since Julián took over from Rosario in September everything comes as formal numbered letters, and Fito has stopped joking, answering and telling his plans.

--- m01 2025-02-03 14:07 fito -> rosario | coche nuevo
Rosario!! Pillo un Clio automático para prácticas, 19.800. [question|Renting o a tocateja?]
[request|Contéstame en una línea] que estoy en el semáforo de Isabel la Católica

--- m02 2025-02-03 14:25 rosario -> fito | Re: coche nuevo < m01
Compra, que lo vas a tener ocho años. Deduces todo el IVA por ser autoescuela y lo amortizas en cuatro años. ¡Verde!

--- m03 2025-02-03 16:40 fito -> rosario | Re: coche nuevo < m02
jajaja. [praise|Así se asesora, coño]

--- m04 2025-02-20 09:15 raquel -> puri | Certificado de titularidad
Hola, Puri, para domiciliar el Clio me pide el concesionario el CIF en PDF, el bueno, no la fotocopia de la fotocopia. [request|¿Me lo pasas?]

--- m05 2025-02-20 09:19 puri -> raquel | Re: Certificado de titularidad < m04
¡El bueno va adjunto! Un beso, Raquel.

--- m06 2025-03-12 22:10 fito -> rosario | otra idea de las mías
Oye, que [goal|quiero abrir segunda oficina en Parquesol para septiembre del 26]. Camiones y mercancías peligrosas, que ahí está el dinero. [question|Tú cómo lo ves? Estoy muy loco?]

--- m07 2025-03-13 08:58 rosario -> fito | Re: otra idea de las mías < m06
Lo justo. Con lo que ganaste en 2024 te da para el local y medio camión. [request|Guarda 1.500 al mes desde ya] y [promise!broken|lo miramos en otoño con números en la mano].

--- m08 2025-03-13 09:01 fito -> rosario | Re: otra idea de las mías < m07
Hecho. [promise|El lunes abro cuenta aparte y la llamo CAMION]

--- m09 2025-04-09 12:30 raquel -> rosario | Facturas trimestre
Te dejo en la carpeta las facturas del primer trimestre. Gasolina, la pista, seguros y una de 84 € de un gorila hinchable que Fito dice que es publicidad. [question|¿Cuela?]

--- m10 2025-04-09 12:44 rosario -> raquel | Re: Facturas trimestre < m09
Si el gorila lleva el teléfono de la autoescuela, cuela.

--- m11 2025-04-09 12:46 raquel -> rosario | Re: Facturas trimestre < m10
En la tripa, bien grande. Los niños del colegio de enfrente le han puesto Paquito y una madre se ha matriculado por él, o eso dice Fito. [thanks|Gracias, Rosario], lo meto con los anuncios de la radio.

--- m12 2025-06-05 13:33 fito -> rosario + nuria | profe
Fichamos a Lorena, profe de moto. Empieza el 16. [request|Nuria, hazle los papeles] y [request|métele el plus de pista que me lo ha pedido con cara de pena]

--- m13 2025-06-05 17:02 nuria -> fito | Re: profe < m12
Contrato listo, con plus de 90 al mes. [request|Que lo firme y me lo mandas.] Cara de pena incluida en el salario.

--- m14 2025-06-30 21:55 fito -> rosario | cierre de junio
[win|61 aprobados en junio. SESENTA Y UNO. récord de la casa desde que la abrió mi padre]
[question|cenamos un día y te cuento lo de Parquesol?]

--- m15 2025-09-04 10:00 rosario -> fito + raquel + julian | Cambio en casa
Fito, Raquel: a partir de este mes os lleva Julián, que sabe más que yo y no se ríe tanto. Yo me quedo con las ayudas y con Hacienda cuando muerde. Cualquier cosa seria, aquí sigo. La cena, pendiente.

--- m16 2025-09-04 10:31 fito -> rosario + julian | Re: Cambio en casa < m15
Ohhh. Bueno Julián, encantado. Avisado quedas: escribo desde el coche (parado)

--- m17 2025-09-05 09:30 julian -> fito + raquel | Presentación y documentación periódica
Estimado don Adolfo:

Me es grato presentarme como responsable de su expediente contable y fiscal. Con el fin de ordenar los trabajos, le detallo la documentación que habrá de remitirse:

1. [request|Facturas emitidas, en formato digital y numeradas correlativamente, antes del día 5 del mes siguiente al cierre del trimestre.]
2. [request|Facturas recibidas, clasificadas por naturaleza del gasto, con indicación del vehículo al que corresponden.]
3. [request|Extractos bancarios de todas las cuentas en formato Norma 43.]
4. [request|Detalle de los gastos de difícil justificación, con una breve memoria de su relación con la actividad.]

[request|Le ruego acuse recibo de la presente y confirme su conformidad con el calendario.]

Quedo a su entera disposición.

Atentamente,
Julián Carrascal
Departamento contable y fiscal

--- m18 2025-09-05 14:20 fito -> julian | Re: Presentación y documentación periódica < m17
Recibido. [complaint|Don Adolfo era mi abuelo]

--- m19 2025-10-03 11:12 raquel -> julian | Trimestre
Buenos días, Julián. Todo en la carpeta, ordenado por coche como pedías. [question|¿Lo del Norma 43 lo saco yo del banco o lo pides tú?] No sé ni lo que es.

--- m20 2025-10-03 13:47 julian -> raquel | Re: Trimestre < m19
Estimada Raquel:

El fichero Norma 43 (Cuaderno 43 de la AEB) es un estándar de intercambio de movimientos bancarios que las entidades ponen a disposición del titular a través de su banca electrónica de empresas, habitualmente en el apartado «Ficheros» o «Comunicaciones». Deberá usted acceder con sus claves, seleccionar el periodo comprendido entre el 1 de julio y el 30 de septiembre, y descargarlo.

Atentamente,
Julián Carrascal

--- m21 2025-10-22 14:15 fito -> julian | camion
Julián [question|cuánto IVA me devuelven si compro un camión de 70.000 este año?] [request|en una línea si puede ser], ando entre clases

--- m22 2025-10-23 18:30 julian -> fito | Re: camion < m21
Estimado don Adolfo:

En contestación a su consulta de fecha de ayer, y a reserva de un estudio más pormenorizado, cabe señalar lo siguiente. Primero, la enseñanza para la obtención de permisos de conducción está sujeta y no exenta conforme a la doctrina del Tribunal de Justicia de 14 de marzo de 2019. Segundo, la afectación exclusiva del vehículo a la actividad permitiría, en principio, la deducción íntegra de las cuotas soportadas, siempre que concurran los requisitos formales. Tercero, el momento de la deducción dependerá del devengo y de la recepción de la factura, sin perjuicio del plazo de caducidad de cuatro años. Cuarto, la devolución, en su caso, no se produciría de forma inmediata, salvo inscripción en el registro de devolución mensual.

Si desea que elabore una nota más detallada, puedo remitírsela a lo largo de la próxima semana.

Atentamente,
Julián Carrascal

--- m23 2025-10-23 21:40 fito -> julian | Re: camion < m22
Vale

--- m24 2025-11-07 10:00 julian -> fito + raquel | Nota informativa: novedades en facturación
Estimados señores: adjunto a la presente nota informativa de once páginas sobre el reglamento de sistemas informáticos de facturación. [request|Rogamos su atenta lectura.]

--- m25 2025-11-24 10:15 julian -> fito + raquel | Nota informativa: recordatorio < m24
Estimados señores: al no haber recibido respuesta, reitero la comunicación del día 7. [question|¿Disponen de programa homologado?]

--- m26 2025-11-24 12:50 raquel -> julian | Re: Nota informativa: recordatorio < m25
Buenos días. Sí, el de siempre, el proveedor dice que se actualiza solo. La primera nota la vimos, pero coincidió con los exámenes de camión y aquí no hubo quien leyera nada que no fuera un test.
Raquel

--- m27 2025-12-01 09:33 raquel -> puri | Una cosilla
Puri, guapa, entre tú y yo: [complaint|Fito los correos largos ya no los abre, me los pasa a mí para que se los cuente]. [value|Él es de línea y media y un chiste, si no se pierde.] No lo digo por mal, Julián es un cielo de ordenado.
[question|¿El 24 abrís?]

--- m28 2025-12-01 09:41 puri -> raquel | Re: Una cosilla < m27
El 24 hasta las 12. Jaja, entendido, [promise!broken|se lo comento a Julián].

--- m29 2025-12-17 11:05 julian -> fito | Previsión de cierre del ejercicio
Estimado don Adolfo:

Le anticipo, con carácter provisional, el resultado del ejercicio, que se sitúa en 48.900 euros antes de impuestos. Con el objeto de optimizar la carga fiscal, podría valorarse la anticipación de determinadas inversiones antes del día 31. [request|Le ruego me indique si mantiene la intención de adquirir el vehículo pesado.]

Le deseo unas felices fiestas.

Atentamente,
Julián Carrascal

--- m30 2025-12-23 19:02 raquel -> julian | Re: Previsión de cierre del ejercicio < m29
Hola, Julián. Dice Fito que de momento no. Felices fiestas.

--- m31 2026-01-08 12:11 raquel -> nuria | Moto
Nuria, feliz año. Lorena pasa a jornada completa desde el 1 de febrero. [request|Prepáranos el cambio de contrato cuando puedas.]

--- m32 2026-01-09 08:40 nuria -> raquel | Re: Moto < m31
¡Feliz año! Aquí lo tienes. [question|¿Fito sigue contando los aprobados en la pizarra?]

--- m33 2026-01-09 09:17 raquel -> nuria | Re: Moto < m32
Sí, 34 en diciembre. Este año no ha escrito nada a nadie, anda para dentro.
[thanks|Gracias por el contrato.]

--- m34 2026-01-16 10:00 julian -> fito + raquel | Documentación cuarto trimestre
Estimados señores: les recuerdo que el plazo interno de entrega venció el día 5. [request|Rogamos remitan las facturas a la mayor brevedad.]

--- m35 2026-01-20 20:15 raquel -> julian | Re: Documentación cuarto trimestre < m34
En la carpeta. [apology|Perdona el retraso], hemos tenido gripe los dos.

--- m36 2026-01-28 12:00 julian -> fito + raquel | Presentación de modelos 303 y 390
Estimados señores: adjunto justificantes. Importe, 4.071,33 euros, con cargo el día 30. [request!open|Ruego confirmen, asimismo, si procede incluir en el 347 a la sociedad arrendadora de la pista.]

--- m37 2026-02-06 13:10 julian -> fito | Local en Parquesol
Estimado don Adolfo: hemos recibido del notario copia de un contrato de arrendamiento en la calle Hernando de Acuña a su nombre. [question!open|¿Debemos darlo de alta como segundo centro de actividad?] No teníamos constancia de la operación.

--- m38 2026-02-11 18:44 raquel -> julian | Re: Local en Parquesol < m37
Buenas, Julián. Ya te dirá Fito. Lo está mirando con un amigo del gimnasio que lleva cosas de estas, y yo no sé más que lo que oigo por el pasillo.

--- m39 2026-02-17 10:00 julian -> fito + raquel | Alta censal: segundo requerimiento interno < m37
Estimados señores: reitero lo anterior. El alta censal ha de comunicarse en el plazo de un mes. [promise!open|Quedo a la espera y prepararé el modelo 036 en cuanto disponga de los datos.]
