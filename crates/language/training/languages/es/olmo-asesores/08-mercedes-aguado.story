firm: Olmo Asesores | olmoasesores.example | Europe/Madrid | 2026-02-20 18:00
member: rosario | Rosario Olmo | rosario@olmoasesores.example
member: julian | Julián Carrascal | julian@olmoasesores.example
member: nuria | Nuria Bezos | nuria@olmoasesores.example
member: teo | Teo Sanz | teo@olmoasesores.example
member: puri | Puri Lobato | puri@olmoasesores.example
client: Mercedes Aguado | person | -
contact: mercedes | Mercedes Aguado | mercedes.aguado@postbox.example | landlady of seven flats, widow
contact: alvaro | Álvaro Lagunero | alvaro.lagunero@buzonlibre.example | her son in Madrid
standing: broken
turned: 2025-07-01
causes: slow_response, real_issue_hidden
root: m15, m19, m24, m29
why: She never raises her voice: a receipt, a deposit, a wrong flat number. Underneath, since Rosario handed her to whoever is free, nobody knows her seven flats any more and each letter waits two or three weeks. She takes her leave in the kindest letter of the year.

--- m01 2025-01-20 10:30 mercedes -> rosario | Resumen de alquileres del año pasado
Querida Rosario:

Le remito la libreta con los cobros y los gastos de los siete pisos, fotografiada por mi nieta, que tiene mejor pulso. El de la calle Mantería estuvo vacío de marzo a junio por la humedad. El 3.º B de Panaderos pagó siempre, benditos sean.

[request|Cuando le venga bien, écheme la cuenta de lo que me va a tocar en junio], para ir apartándolo.

Reciba un abrazo,
Mercedes Aguado

--- m02 2025-01-21 09:12 rosario -> mercedes | Re: Resumen de alquileres del año pasado < m01
Querida doña Mercedes:

[praise|La libreta, mejor llevada que muchas empresas.] [promise|La cuenta se la mando esta semana.] Felicite a la nieta.

Rosario

--- m03 2025-01-23 17:40 rosario -> mercedes | Su cuenta
Le saldrán unos 6.900, en dos plazos si quiere: 60 % en junio y 40 % en noviembre. La humedad de Mantería, 3.400 de obra, va entera como gasto.

--- m04 2025-01-24 11:05 mercedes -> rosario | Re: Su cuenta < m03
[thanks|Mucho se lo agradezco.] [praise|Con usted una sabe siempre a qué atenerse.] [request|En dos plazos, por favor.]

--- m05 2025-02-26 12:22 mercedes -> rosario | El inquilino de Santuario
Querida Rosario: el muchacho de la calle Santuario, el violinista, se marcha a Oviedo el 31 de marzo. Dejó de fianza 550. [question|¿Cuánto tiempo tengo para devolvérsela y qué le puedo descontar?] Ha dejado la persiana caída, pero ha tocado precioso cuatro años.

--- m06 2025-02-26 18:10 rosario -> mercedes | Re: El inquilino de Santuario < m05
Un mes desde que entregue las llaves. La persiana se la puede descontar con factura, lo tocado no. Adjunto el escrito para pedir la fianza depositada en la Junta, solo falta su firma.

--- m07 2025-02-27 10:15 mercedes -> rosario | Re: El inquilino de Santuario < m06
Firmado. La persiana se la perdono.

--- m08 2025-04-02 10:00 rosario -> mercedes + puri + julian | Unos cambios
Querida doña Mercedes: le escribo para decirle que con las ayudas europeas voy desbordada, y a partir de ahora de sus recibos y contratos se ocupa el equipo: Puri para los papeles y Julián para los impuestos. Escriba a quien quiera, que [promise|aquí se lo pasamos a quien toque]. Yo la saludo siempre que venga.
Rosario

--- m09 2025-04-02 19:30 mercedes -> rosario | Re: Unos cambios < m08
Lo comprendo perfectamente, usted tiene mucha tarea. Saludos a todos.

--- m10 2025-04-10 11:20 mercedes -> puri | Contrato nuevo de Santuario
Buenos días, Puri: entra una pareja en el piso de Santuario el 1 de mayo, 620 al mes. Le adjunto los documentos. [request|¿Me prepara usted el contrato como el de Panaderos, con la cláusula de los ruidos?]

--- m11 2025-04-25 09:50 puri -> mercedes | Re: Contrato nuevo de Santuario < m10
Hola, Mercedes: [apology|perdona que no te haya contestado], con Semana Santa... Aquí va el contrato. Un beso, Puri

--- m12 2025-04-25 12:35 mercedes -> puri | Re: Contrato nuevo de Santuario < m11
[thanks|Muchas gracias.] [complaint|Pone Mantería 14 y es Santuario 9], y [complaint|la cláusula de los ruidos no la encuentro]. Como entran el jueves, lo he arreglado yo a bolígrafo y ellos han sido muy comprensivos.

--- m13 2025-04-28 10:02 puri -> mercedes | Re: Contrato nuevo de Santuario < m12
¡Ay, [admission|copié el de otro piso]! [apology|Perdona.] Te lo adjunto bien.

--- m14 2025-04-28 10:45 mercedes -> puri | Re: Contrato nuevo de Santuario < m13
Descuide, hija. Ahora sí.

--- m15 2025-06-09 18:20 mercedes -> julian | La renta
Estimado Julián: [complaint|todos los años por San Antonio tenía yo ya el borrador de la declaración]. [question|¿Querrá usted decirme cuándo lo recibiré?]

--- m16 2025-06-24 13:30 julian -> mercedes | Re: La renta < m15
Buenos días, Mercedes. Aquí tiene el borrador. Sale a pagar 8.240 €. [request|Confírmeme hoy o mañana para presentarla], el plazo con domiciliación acaba el 25.

--- m17 2025-06-24 19:15 mercedes -> julian | Re: La renta < m16
Estimado Julián:

Me he llevado una sorpresa, pues Rosario me anunció en enero 6.900. Repasándolo con mi libreta, [complaint|en la casilla de gastos de Mantería aparecen 340 y fueron 3.400]. [complaint|También figura un garaje que vendí en 2019.]

No quisiera molestar, pero mañana a las cinco tengo médico.

M. Aguado

--- m18 2025-06-25 11:55 julian -> mercedes | Re: La renta < m17
Corregido, Mercedes. Sale 6.912. [promise|La presento ahora mismo en dos plazos.] [blame_shift|El garaje venía de los datos del Catastro.]

--- m19 2025-07-01 10:10 mercedes -> julian | Re: La renta < m18
Recibí el justificante. [complaint|Me alegro de haber mirado.]

--- m20 2025-08-26 11:00 mercedes -> puri | Recibo de la comunidad
Puri, buenos días. En Panaderos me cobran una derrama de 1.200 por el ascensor. [question|¿Es gasto del año o se va descontando poco a poco?]

--- m21 2025-09-17 09:33 mercedes -> puri | Re: Recibo de la comunidad < m20
Buenos días otra vez. [complaint|Por si se había traspapelado mi carta de agosto]: el administrador me pide que diga si pago de una vez. [request|Agradecería una palabra.]

--- m22 2025-09-18 12:40 puri -> mercedes + julian | Re: Recibo de la comunidad < m21
Hola, Mercedes, [apology|disculpa], [admission|se me quedó en la bandeja]. [promise|Se lo paso a Julián], que es el que sabe. [promise!broken|Mañana te contesta.]

--- m23 2025-10-01 10:05 julian -> mercedes | Re: Recibo de la comunidad < m22
Hola. Es mejora, se amortiza al 3 %. Saludos, Julián

--- m24 2025-10-01 18:50 mercedes -> julian | Re: Recibo de la comunidad < m23
[thanks|Gracias.] [complaint|Se pagó el día 20, en vista de que el plazo vencía.] [complaint|Con Rosario bastaba decir «el ascensor de Panaderos» y ya sabía ella de qué le hablaba.] [value|A mi edad una aprecia sobre todo no tener que presentarse cada vez.]

--- m25 2025-10-22 20:15 alvaro -> puri | Datos para mi madre
Buenas tardes. Soy el hijo de Mercedes Aguado. Me pide que les consulte por la actualización de rentas: cinco contratos cumplen año entre noviembre y enero y no sabe qué índice toca. [request|Si pueden, envíenle un cuadro con el importe nuevo de cada piso.]
Álvaro Lagunero

--- m26 2025-10-23 09:48 puri -> alvaro + mercedes | Re: Datos para mi madre < m25
Hola, Álvaro, encantada. [promise!broken|Os lo preparo para el viernes 31.]

--- m27 2025-11-04 13:00 mercedes -> puri | Cuadro de las rentas
Querida Puri: el primero de los contratos se actualizaba el día 1 y [complaint|ya le he cobrado lo antiguo]. No pasa nada por un mes. [question|¿Estará el cuadro para diciembre?]

--- m28 2025-11-12 16:25 puri -> mercedes | Re: Cuadro de las rentas < m27
Mercedes, aquí lo tienes!! [apology|Siento el retraso], estamos sin manos.

--- m29 2025-11-13 10:30 mercedes -> puri | Re: Cuadro de las rentas < m28
Lo he mirado con mi hijo. Vienen seis pisos. [complaint|Falta el de Labradores, que es el más antiguo que tengo y donde nacieron mis hijos.]

--- m30 2025-11-14 09:10 puri -> mercedes | Re: Cuadro de las rentas < m29
Ay, ese no lo tenía en la ficha. [promise!broken|Te lo añado y te lo reenvío hoy.]

--- m31 2025-12-09 11:40 alvaro -> rosario | Mi madre
Buenos días, Rosario. Le escribo por mi cuenta. Mi madre no se lo va a decir nunca, pero [complaint|lleva desde el verano haciendo ella sola las cuentas por si acaso]. [complaint|Las respuestas le llegan a las tres semanas y firmadas cada vez por alguien distinto.] No es el cuadro, ni el ascensor. [complaint|Es que fue clienta de su padre de usted y ahora es un apellido en una bandeja.]
Álvaro

--- m32 2025-12-18 14:20 rosario -> alvaro | Re: Mi madre < m31
Estimado Álvaro: [thanks|gracias por su franqueza]. [blame_shift|Hemos tenido un otoño complicado, como todo el sector.] [promise!broken|La llamaré antes de Navidad.] A su madre la queremos muchísimo en esta casa.

--- m33 2026-01-12 10:00 mercedes -> rosario | Con mucho cariño
Querida Rosario:

Espero que hayan pasado unas Pascuas tranquilas. Nosotros las pasamos en Madrid, con los nietos, y a la vuelta he tomado una decisión que me ha costado más de una noche.

Su padre, que en gloria esté, me hizo la primera declaración en 1981, en la mesa camilla, y no me la quiso cobrar porque acababa de enviudar. Usted siguió igual. De esos años no olvido nada y [praise|nunca podré decir de los Olmo sino cosas buenas].

Pero las cosas tienen su tiempo. [leaving|A partir de este ejercicio las cuentas me las va a llevar una señorita del despacho de la calle Gamazo], que ha venido a ver los siete pisos y se ha apuntado hasta el nombre de la portera. [request!open|Le ruego que me tengan preparadas las carpetas], las de su padre también, y que me digan qué día puedo mandar a recogerlas.

No guarde usted ningún disgusto, que yo no lo guardo.

Suya afectísima,
Mercedes Aguado

--- m34 2026-01-13 12:30 rosario -> mercedes | Re: Con mucho cariño < m33
Querida doña Mercedes:

Me deja usted sin palabras. [request|Le pido que lo reconsidere.] Volvería a llevarla yo, personalmente, desde mañana. [question|¿Puedo ir a verla?]

Rosario

--- m35 2026-01-13 19:05 mercedes -> rosario | Re: Con mucho cariño < m34
Venga cuando guste a tomar café, como amiga. [leaving|Lo otro ya está firmado.]

--- m36 2026-01-26 10:20 alvaro -> puri | Carpetas Aguado
Buenos días. [complaint|Nadie nos ha dicho el día de las carpetas.] La nueva asesora necesita también [request!open|los certificados de las siete fianzas] y [request!open|el cuadro con el piso de Labradores].
Álvaro Lagunero

--- m37 2026-01-28 13:10 puri -> alvaro | Re: Carpetas Aguado < m36
Hola, Álvaro. Estamos reuniéndolo todo, lo antiguo está en el almacén. [promise!open|En cuanto esté os aviso.]

--- m38 2026-02-16 18:30 mercedes -> puri | Re: Carpetas Aguado < m37
Querida Puri: [question!open|¿podría ser esta semana?] El sobrino de la portera viene con furgoneta el viernes, y a mí me hace ilusión tener la letra de don Anselmo en casa.
