firm: Nogal & Ferrús, gestoría e informática | nogalferrus.example | Europe/Madrid | 2025-09-30 18:00
member: ampa | Amparo Nogal | amparo@nogalferrus.example
member: vic | Vicent Ferrús | vicent@nogalferrus.example
member: luc | Lucía Benavent | laboral@nogalferrus.example
member: toni | Toni Roselló | soporte@nogalferrus.example
client: Júlia Sempere | person | -
contact: julia | Júlia Sempere | julia.sempere.dibuja@buzonlibre.example | ilustradora autónoma
standing: strained
turned: 2025-05-05
causes: slow_response, broken_promise, real_issue_hidden
root: m13, m17, m23
why: Letters wait for weeks and the promised filings (the VAT refund, the answer to the tax office, the shop) do not come on their day. Underneath, never said straight out, she is running out of money: the refund of 2,380 euros is her rent.

--- m01 2024-10-08 11:20 julia -> ampa | hola, soy la ilustradora de Elvira
Hola Amparo,

Me da tu correo Elvira, la de la librería, que dice que contigo duerme tranquila. Soy ilustradora, autónoma desde hace cuatro años, y hasta ahora me lo llevaba yo todo con una libreta y bastante fe. Este año me han salido dos editoriales francesas y una belga y ya no entiendo nada: [question|¿les pongo IVA o no?] [question|¿y retención?]

[goal|Lo que yo querría es dibujar y no pensar en Hacienda más de una hora al mes], y en algún momento vender láminas desde mi propia web sin depender de plataformas que se quedan el 30 %.

[question|¿Cuánto me costaría que me lo llevarais?]

Un abrazo y [thanks|gracias por leerme],
Júlia

--- m02 2024-10-08 17:05 ampa -> julia | Re: hola, soy la ilustradora de Elvira < m01
Hola, Júlia, encantada (y da recuerdos a Elvira):

Por partes. A las editoriales de Francia y Bélgica, sin IVA y sin retención, pero tienes que estar dada de alta en el registro de operadores intracomunitarios y presentar el 349. Como seguirás pagando IVA en tus compras, lo normal es que te salga a devolver.

La cuota sería de 65 € al mes con trimestrales, 349 y renta incluidos. La tienda, aparte, con Vicent y Toni; existe una ayuda que la cubre casi entera.

Si te encaja, [request|mándame el último 303 y tu certificado digital]. [promise|Yo tramito el alta intracomunitaria esta misma semana.]

Amparo Nogal

--- m03 2024-10-09 09:47 julia -> ampa | Re: hola, soy la ilustradora de Elvira < m02
Me encaja muchísimo. Va todo adjunto. El certificado me ha costado tres navegadores y una lágrima.

--- m04 2024-10-11 13:20 ampa -> julia | Alta intracomunitaria
Presentada esta mañana. Resguardo adjunto. Suelen tardar un mes, mientras tanto [request|factura con normalidad y guárdame copia.]

--- m05 2024-11-12 18:33 julia -> ampa | Re: Alta intracomunitaria < m04
ya estoy en el registro!! lo acabo de mirar, sale mi nombre entre una fábrica de tornillos de Ibi y un señor que exporta caracoles. [thanks|mil gracias], esto yo sola no lo hago en la vida

--- m06 2025-01-27 12:08 ampa -> julia | Cuarto trimestre
Júlia, presentado el 303: 2.380,14 € a favor tuyo. He marcado la devolución en lugar de compensar, como querías. Tienen hasta seis meses, aunque a menudo pagan en dos o tres.

[win|También ha cerrado bien el año: 31.900 de ingresos, tu mejor ejercicio.]

--- m07 2025-01-27 12:31 julia -> ampa | Re: Cuarto trimestre < m06
Uala. Pues ese dinerito me viene de perlas. [praise|Da gusto con vosotros.]

--- m08 2025-02-17 10:14 julia -> vic + toni | la tienda
Hola Vicent y Toni,

Soy Júlia, de parte de Amparo; todavía no nos conocemos aunque creo que a Toni le abrí la puerta un día con el pijama del revés. Ya tengo concedida la ayuda (2.000 €, papel adjunto). Láminas: 24 diseños, tres tamaños, y quiero que se puedan pedir firmadas. [request!open|Necesito tenerla abierta para la feria del 10 de mayo], porque allí reparto tarjetas con el QR.

[question|¿Os tengo que dar ya las fotos o esperáis a tener la plantilla?]

Júlia

--- m09 2025-02-20 16:41 vic -> julia + toni | Re: la tienda < m08
Hola, Júlia:

Las fotos cuando quieras, en 2000 px de lado. [promise!broken|La tienda estará en pruebas el 11 de abril y abierta el 2 de mayo], con margen para tu feria. Toni lleva la parte técnica.

Vicent Ferrús

--- m10 2025-02-28 21:55 julia -> toni | fotos fotos
Aquí las tienes todas, las 24, enlace de descarga. Me he tirado la semana iluminando el salón con dos sábanas.

--- m11 2025-03-03 08:50 toni -> julia | Re: fotos fotos < m10
Bajadas. [praise|Muy chulas], la de la garza la quiero para casa.

--- m12 2025-04-14 13:12 julia -> toni + vic | Re: la tienda < m09
Hola, [question|¿hay ya enlace de pruebas?] [complaint|Era para el viernes.] Sin agobio, pero me gustaría probar el carrito con mi madre, que es el peor usuario posible.

--- m13 2025-05-05 09:26 julia -> vic + toni | Re: la tienda < m12
Buenos días,

[complaint|No me habéis contestado al correo del 14 de abril], y [complaint|el día 2 ya pasó.] La feria es el sábado. Las tarjetas están impresas, 500, con el QR. [question|¿A dónde va a ir a parar la gente que lo escanee?]

Júlia

--- m14 2025-05-06 19:02 vic -> julia + toni | Re: la tienda < m13
Júlia:

[blame_shift|La pasarela de pago depende de tu banco, y tu banco no ha activado el terminal virtual.] [talking_down|Una tienda en línea no es colgar cuadros en una pared, hay una parte de seguridad que no se ve y que lleva su tiempo.] Para el sábado [promise|te ponemos una página con las 24 láminas y un formulario de pedido.]

Vicent

--- m15 2025-05-09 22:17 toni -> julia | página para mañana
Ya está arriba, el QR funciona. 24 láminas, formulario, te llegan los pedidos al correo. [apology|Perdona el apurón.] [admission|Tu correo de abril lo leí en el móvil y se me fue.]

--- m16 2025-05-12 10:40 julia -> toni | Re: página para mañana < m15
Salvada por los pelos, [thanks|gracias por quedarte un viernes noche]. Llegaron 31 pedidos por el formulario. [complaint|Los estoy cobrando por bizum uno a uno, que es un cuadro.] [question|¿Para cuándo el carrito de verdad?]

--- m17 2025-05-28 11:02 julia -> ampa | devolución 2.380
Hola Amparo,

Perdona que te moleste con esto, [question|¿se sabe algo de la devolución del IVA?] [complaint|Van cuatro meses.] Me ha llegado además una notificación de Hacienda a la sede, te la adjunto, no la entiendo, pone que tengo diez días.

Yo el 2.380 lo tenía apuntado en mayo con lápiz, y una de las editoriales francesas me ha pasado el pago a septiembre porque se retrasa el libro (no es culpa de nadie, la autora se ha roto la muñeca). No es que corra prisa-prisa, pero este mes voy haciendo malabares y si supiera una fecha me organizo mejor con la casera.

Júlia

--- m18 2025-06-04 14:15 luc -> julia + ampa | Re: devolución 2.380 < m17
Hola Júlia, Amparo está con la campaña de renta y me ha pedido que te escriba. Es un requerimiento: quieren ver las facturas intracomunitarias del trimestre. Hasta que no se conteste no devuelven.

[promise!broken|Lo contestamos esta semana, dentro de plazo.]

Lucía

--- m19 2025-06-04 14:40 julia -> luc + ampa | Re: devolución 2.380 < m18
Vale, [thanks|gracias Lucía]. [complaint|Las facturas ya las tenéis, las subí en enero], pero las mando otra vez por si acaso (7 pdf).

--- m20 2025-06-18 09:08 julia -> luc + ampa | Re: devolución 2.380 < m19
Buenas, [question|¿se llegó a presentar?] [complaint|En la sede me sale «pendiente de contestar» en rojo.]

--- m21 2025-06-25 17:48 ampa -> julia + luc | Re: devolución 2.380 < m20
Júlia:

Contestado hoy, con las siete facturas, los contratos de las editoriales y una nota explicando que la entrega es por correo electrónico y no hay transporte. Se ha presentado fuera de los diez días, pero lo suelen admitir sin más. [non_apology|Lamento si esto te ha causado algún quebradero de cabeza], [blame_shift|ya sabes que junio en una gestoría es una locura.]

[promise!broken|En cuanto acabe la renta, la primera semana de julio, llamo a la oficina para que lo muevan.]

Amparo

--- m22 2025-07-14 10:30 julia -> toni + vic | el carrito
Hola,

[complaint|Sigo cobrando por bizum.] [complaint|Hoy hace dos meses que pregunté por el carrito y no tengo ni fecha.] El banco activó el terminal el 20 de mayo, os reenvío el correo en que os lo decían a vosotros.

La ayuda además hay que justificarla antes del 31 de octubre, si no, la tengo que devolver. [request|Decidme un día, por favor.]

Júlia

--- m23 2025-07-22 23:51 julia -> ampa | una cosa
Hola Amparo. [question|¿Llamaste?] No quiero ser pesada de verdad. Es que he tenido que pedirle a mi hermano para julio, y para agosto no le voy a pedir.

[value|Prefiero mil veces un «no sé» a tiempo que estar refrescando el correo.]

--- m24 2025-07-31 13:56 ampa -> julia | Re: una cosa < m23
Júlia, cariño, no eres pesada. No he podido aún, estoy cerrando sociedades. Cerramos del 4 al 22 de agosto; [promise!open!broken|a la vuelta lo primero que hago es llamar.]

Buen verano, descansa.
Amparo

--- m25 2025-08-26 12:20 julia -> toni | Re: el carrito < m22
Hola Toni, vuelta ya de vacaciones? [question|Carrito?]

--- m26 2025-09-02 09:15 toni -> julia + vic | Re: el carrito < m25
Hola Júlia. Está a medias, la pasarela responde pero me falla el cálculo de portes a Francia. [promise!open!broken|Lo dejo cerrado el 12.]

--- m27 2025-09-12 18:05 vic -> julia | Factura tienda
Hola, Júlia:

Te adjunto la factura de la tienda por el importe de la ayuda, para que puedas ir justificándola. [request|Necesitamos que la firmes como conforme con la entrega.]

Vicent Ferrús

--- m28 2025-09-15 09:11 julia -> vic + toni + ampa | Re: Factura tienda < m27
Vicent,

[complaint|No puedo firmar como entregada una tienda que no tiene carrito.] He leído las bases de la ayuda dos veces, con diccionario: la firma dice que está todo funcionando y que lo he comprobado, y si luego vienen a mirar la que ha mentido soy yo, no vosotros. [complaint|Y hoy es 15, Toni dijo el 12.]

[question!open|¿Qué pasa con la ayuda si llega el 31 de octubre y no está?]

Aprovecho que os tengo a los tres: [question!open|Amparo, ¿llamaste a Hacienda?] [complaint|En la sede sigue poniendo «en trámite».]

Júlia

--- m29 2025-09-24 16:30 luc -> julia | Tercer trimestre
Hola Júlia, ya toca ir reuniendo facturas de julio a septiembre. [request!open|¿Me las puedes subir antes del 8 de octubre?] ¡Gracias!

Lucía

--- m30 2025-09-25 10:02 julia -> luc | Re: Tercer trimestre < m29
[promise!open|Las subo.] [question!open|¿Hay alguien ahí que pueda contestarme al correo del día 15?]
