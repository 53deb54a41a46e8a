firm: Nogal & Ferrús, gestoría e informática | nogalferrus.example | Europe/Madrid | 2025-09-30 18:00
member: ampa | Amparo Nogal | amparo@nogalferrus.example
member: vic | Vicent Ferrús | vicent@nogalferrus.example
member: luc | Lucía Benavent | laboral@nogalferrus.example
member: toni | Toni Roselló | soporte@nogalferrus.example
client: Transportes Hermanos Gadea, S.L. | company | transportesgadea.example
contact: rosa | Rosario Gadea | rgadea@transportesgadea.example | administradora
contact: ivan | Iván Gadea | trafico@transportesgadea.example | jefe de tráfico
standing: broken
turned: 2025-03-11
causes: unacknowledged_fault, apology_owed, talked_down
root: m12, m14, m19
why: The server's backups had not run since December and five weeks of delivery notes were lost; nobody at the firm ever said it was their fault, Vicent lectured about passwords instead. The late tax return on top of it made the Gadeas move everything to another firm and call in a lawyer.

--- m01 2024-10-21 10:35 rosa -> ampa | Renovación del contrato
Estimada Amparo:

Le devuelvo firmado el contrato de asesoría para el próximo ejercicio, y ya van once. Mi hermano, que en paz descanse, siempre decía que a su casa de ustedes se iba con los papeles y se volvía con la cabeza clara.

[scope_change|Tal como hablamos, incorporamos también el mantenimiento informático (servidor, copias y doce puestos)], que hasta ahora llevaba mi sobrino Iván en ratos libres.

[goal|Mi intención es dejarle la empresa ordenada antes de jubilarme, en dos años, sin un solo cajón pendiente.]

Reciba un cordial saludo,
Rosario Gadea
Transportes Hermanos Gadea, S.L.

--- m02 2024-10-22 09:10 ampa -> rosa + vic | Re: Renovación del contrato < m01
Querida doña Rosario:

Once años, qué barbaridad, y cuánto me acuerdo de don Emilio. [thanks|Le agradezco la confianza.] Vicent se encarga de la parte informática; [promise|irá a verles el lunes 28 para hacer inventario.]

Suya,
Amparo Nogal

--- m03 2024-10-29 13:44 vic -> ivan + rosa | Inventario y copias
Buenos días:

Inventario hecho ayer (adjunto). El servidor tiene seis años pero aguanta. [promise|Instalamos copia diaria a las 23:00 en un disco y en la nube, operativa el 8 de noviembre.] [request|Iván, pásame las claves de administrador, por favor, y no las tengas en un post-it.]

Vicent Ferrús

--- m04 2024-10-29 14:01 ivan -> vic | Re: Inventario y copias < m03
El post-it es de mi tía. [promise|Claves por teléfono esta tarde.]

--- m05 2024-11-08 17:30 toni -> ivan + rosa | Copias en marcha
Primera copia hecha anoche, 212 GB, verificada restaurando una carpeta. Os llegará un aviso semanal.

Toni

--- m06 2024-11-11 08:12 ivan -> toni | Re: Copias en marcha < m05
Perfecto tío. [praise|Rápido y sin rollos.]

--- m07 2025-01-15 11:26 rosa -> luc | Nóminas: dietas de enero
Señorita Lucía:

Le adjunto los partes de dietas. Hay dos conductores nuevos en la ruta de Perpiñán, [request|aplíqueles por favor la dieta internacional desde el día 7.]

[question|¿El plus de nocturnidad de Salvador se cotiza o va aparte?]

Rosario Gadea

--- m08 2025-01-16 09:50 luc -> rosa | Re: Nóminas: dietas de enero < m07
Buenos días, Rosario. Aplicada desde el 7 a los dos: 91,35 € por día con pernocta fuera, exenta de IRPF hasta ese importe si guardan el disco del tacógrafo o el CMR. La nocturnidad de Salvador cotiza, va en la base; lo que va aparte es la media dieta del domingo, que el mes pasado se le puso en la línea equivocada y ya está en su sitio. Le mando el borrador de las nóminas adjunto para que lo vea antes de cerrar.

--- m09 2025-02-24 16:18 ivan -> toni | aviso semanal
Toni, [complaint,question|el correo ese de las copias ha dejado de llegar o es cosa mía?] Creo que desde Navidad

--- m10 2025-03-10 06:55 ivan -> toni + vic | SERVIDOR CAÍDO
[complaint|El servidor no arranca, pitido y pantalla negra.] Tengo 19 camiones sin hoja de ruta. [request|Llámame ya.]

--- m11 2025-03-10 18:40 toni -> ivan + rosa | Re: SERVIDOR CAÍDO < m10
Resumen del día: disco principal muerto, he montado uno nuevo y el sistema ya arranca. [promise|Esta noche restauro los datos desde la nube] y [promise|mañana a las 6 tenéis las hojas de ruta.] El disco viejo me lo llevo por si un laboratorio puede leer algo, aunque suena a molinillo.

--- m12 2025-03-11 06:20 ivan -> toni + vic + rosa | Re: SERVIDOR CAÍDO < m11
Arranca, sí. [complaint|Los últimos datos son del 3 de febrero.] [complaint|No hay nada de cinco semanas: ni albaranes ni CMR ni lo facturable.]

[question|Dónde están las copias diarias que pagamos?]

Y te pregunté el 24 de febrero por el aviso. [complaint|No contestaste.]

Iván

--- m13 2025-03-11 12:05 rosa -> ampa + vic | Pérdida de datos
Estimada Amparo, estimado Vicent:

Mi sobrino me acaba de explicar la situación. Hay unos 1.140 albaranes sin facturar, calculo que por encima de los noventa mil euros, y los clientes grandes no pagan sin el documento firmado. El lunes salieron camiones con la ruta escrita a mano en el reverso de un calendario, como en los tiempos de mi padre, y uno llegó a Tarragona cuando lo esperaban en Teruel. Estoy mandando a las chicas a pedir copia, uno por uno, a los almacenes de Zaragoza, Perpiñán y Murcia.

[request|Ruego me expliquen por escrito qué ha ocurrido con las copias.] [request|Y que manden a alguien para ayudar a reconstruir.]

Rosario Gadea

--- m14 2025-03-12 17:33 vic -> rosa + ivan + ampa | Re: Pérdida de datos < m13
Estimada Rosario:

Las copias dejaron de ejecutarse porque [blame_shift|alguien en su empresa cambió la contraseña del usuario de servicio en diciembre.] A partir de ahí el sistema hace lo que puede. La de febrero es una copia suelta que lanzó Toni al actualizar el antivirus.

[talking_down|Conviene entender que una copia de seguridad no es un seguro de vida: la primera línea de defensa es la disciplina de cada usuario con sus claves.] Les adjunto una guía de buenas prácticas de seis páginas que recomiendo repartir al personal.

Un saludo,
Vicent Ferrús

--- m15 2025-03-12 18:02 ivan -> vic + rosa + ampa | Re: Pérdida de datos < m14
La contraseña la cambié porque TU programa la pidió caducada el 27/12, y se lo dije a Toni por teléfono ese día. Tengo el registro de la llamada, 4 min 12 s.

[complaint|Tres meses sin copia y nadie de los vuestros miró.] La guía te la puedes guardar.

--- m16 2025-03-14 09:18 ampa -> rosa | Re: Pérdida de datos < m13
Querida doña Rosario:

[non_apology|Siento muchísimo el disgusto que se han llevado.] En estas cosas de máquinas es difícil saber dónde empieza y dónde acaba la responsabilidad de cada cual. [promise!broken|Les mando a Toni el lunes y el martes para ayudar con los albaranes.]

Con todo mi afecto,
Amparo

--- m17 2025-03-18 19:40 rosa -> ampa | Re: Pérdida de datos < m16
Amparo:

[complaint|Toni estuvo ayer hasta las doce y media]; le llamaron de otro cliente. [complaint|Hoy no ha venido nadie.] Hemos recuperado 410 de 1.140.

[complaint,request|Sigo esperando la explicación por escrito.] [complaint|La del señor Ferrús no la considero tal.]

R. Gadea

--- m18 2025-04-03 12:25 rosa -> ampa + vic | Cuota de mantenimiento
Señores:

Les informo de que [leaving|desde este mes dejamos en suspenso la cuota de mantenimiento informático], hasta aclarar lo de marzo. La asesoría continúa como siempre.

Rosario Gadea

--- m19 2025-04-04 10:47 vic -> rosa + ampa | Re: Cuota de mantenimiento < m18
Rosario:

El contrato no contempla la suspensión unilateral. [talking_down|Entiendo que estas materias técnicas abrumen, y más a cierta edad], pero el servicio se ha prestado: hay 14 intervenciones registradas en el trimestre.

[request|Le ruego regularice el recibo.]

Vicent Ferrús

--- m20 2025-04-04 11:03 ivan -> vic | Re: Cuota de mantenimiento < m19
[complaint,request|A mi tía no le vuelves a escribir así]

--- m21 2025-05-13 09:35 rosa -> ampa | Impuesto de sociedades
Amparo:

Dejando aparte lo otro, que sigue donde estaba: hemos llegado a 655 albaranes y de ahí ya no pasaremos, los de Murcia destruyen el papel a los sesenta días. [request|Necesito el borrador del impuesto de sociedades antes del 30 de junio], ya que este año habrá que dotar los albaranes incobrables, y el banco pide las cuentas para renovar la póliza de 120.000 euros.

R. Gadea

--- m22 2025-05-14 13:20 ampa -> rosa | Re: Impuesto de sociedades < m21
Por descontado, doña Rosario. [promise!broken|Lo tendrá usted sobre la mesa el 20 de junio], con los incobrables separados.

--- m23 2025-07-02 08:58 rosa -> ampa | Re: Impuesto de sociedades < m22
[complaint|No he recibido el borrador.] El director de la sucursal me ha llamado por segunda vez. [question|¿Cuándo estará?]

--- m24 2025-07-29 17:12 luc -> rosa + ampa | Modelo 200
Buenas tardes, Rosario: le adjunto el modelo 200, presentado hoy. Como el plazo acababa el 25, es posible que llegue un recargo del 1 %, unos 186 €. Amparo está de viaje, [promise|a su vuelta la llamará.]

Lucía

--- m25 2025-07-30 10:04 rosa -> ampa + luc | Re: Modelo 200 < m24
Amparo:

Once años y nunca un recargo. [complaint|Me entero por la muchacha, y después de presentado, sin haber visto un borrador.] [complaint|La póliza no se ha renovado.]

[request|Le agradeceré que no me llame.] [value|Prefiero que a partir de ahora todo quede por escrito.]

Rosario Gadea

--- m26 2025-09-01 09:00 rosa -> ampa + vic | Resolución de los contratos
Muy señores míos:

He tardado todo el verano en escribir esta carta, porque mi hermano no la habría escrito nunca y porque con usted, Amparo, he compartido más de una comida y un entierro. [complaint|En marzo pregunté qué había pasado y me mandaron un folleto.] En julio supe lo del impuesto por la empleada más joven de su casa, que es la única que pide las cosas por favor. [complaint|Nadie me ha dicho todavía una frase sencilla], y a estas alturas tampoco la espero.

Por la presente les comunico [leaving|la resolución de los contratos de asesoría y de mantenimiento con efectos de 30 de septiembre.] Desde el 1 de octubre llevará nuestros asuntos Asesores Benimar & Roig, a quienes [request!open|ruego entreguen la contabilidad completa, los libros y las claves antes del día 26.]

[escalation|En cuanto a los daños de marzo, nuestro abogado, don Jaime Orts, se pondrá en contacto con ustedes]: [request!open|reclamamos 38.420 euros de portes que no se han podido cobrar], [request!open|además de las cuotas de mantenimiento de noviembre a marzo.]

Lamento que sea así. Don Emilio les tenía ley.

Rosario Gadea Pons
Administradora

--- m27 2025-09-03 18:22 ampa -> rosa | Re: Resolución de los contratos < m26
Querida doña Rosario:

Me ha dejado usted sin palabras. Después de tantos años creo que merecíamos una conversación antes que un abogado. Estoy segura de que, si nos sentamos, usted verá que aquí se ha hecho todo con la mejor intención. [question!open|¿Podría pasar a verla un día de estos?]

Amparo

--- m28 2025-09-23 12:40 ivan -> luc + toni | traspaso
Buenas. De los de Benimar: [complaint|solo han recibido los libros de 2024.] [complaint|Falta 2025 entero, las nóminas y la clave del certificado.] [question|Quién se encarga?]

Iván

--- m29 2025-09-24 09:05 luc -> ivan | Re: traspaso < m28
Hola Iván. Nóminas y certificado, enviados ahora mismo, [apology|perdona]. Lo de la contabilidad de 2025 lo lleva Amparo, se lo he dejado en la mesa.

--- m30 2025-09-29 11:30 ivan -> luc + ampa | Re: traspaso < m29
Mañana es 30. [complaint|2025 no ha llegado.] [escalation|El martes 7 lo pide el abogado por burofax]
