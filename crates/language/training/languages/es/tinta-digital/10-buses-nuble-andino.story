firm: Tinta Digital | tintadigital.example | America/Santiago | 2025-12-19 18:30
member: caro | Carolina Fuenzalida | carolina@tintadigital.example
member: matias | Matías Oyarzún | matias@tintadigital.example
member: nacha | Ignacia Bravo | ignacia@tintadigital.example
member: hernan | Hernán Toro | hernan@tintadigital.example
client: Buses Ñuble Andino | company | nubleandino.example
contact: wladi | Wladimir Sepúlveda | wsepulveda@nubleandino.example | gerente de operaciones
contact: marcela | Marcela Inostroza | minostroza@nubleandino.example | jefa de ventas en línea
standing: good
turned: -
causes: -
root: -
why: Wladimir shouts and threatens everybody, it is only how he writes. The ticket site fell before the September holiday and was mended in a night, the peeling decals were replaced, and after a routine round of quotes they signed for two more years.

--- m01 2025-01-08 07:12 wladi -> caro | PAGINA
Carolina
[complaint|LA PAGINA VENDIO ASIENTO 45 EN BUS DE 44]. EL CABALLERO VIAJO PARADO HASTA SAN CARLOS. [request|ARREGLAR]
W. SEPULVEDA

--- m02 2025-01-08 09:02 matias -> wladi + marcela | Re: PAGINA < m01
Corregido. Ese bus figuraba como el modelo viejo, de 46. [question|Cambiaron alguna otra máquina en diciembre?]

--- m03 2025-01-08 11:45 marcela -> matias | Re: PAGINA < m02
Hola Matías. Sí, entraron tres de 44 (patentes terminadas en 31, 32 y 58) y [admission|se me pasó avisarte en medio de las licitaciones]. La 58 además tiene baño al medio, así que los asientos 25 y 26 no existen.

Marcela

--- m04 2025-01-08 12:10 matias -> marcela | Re: PAGINA < m03
Las tres cargadas, con el baño al medio.

--- m05 2025-01-27 10:30 marcela -> caro + matias + nacha | Plan 2025
Estimados:

Les resumo el plan de este año, que salió de la reunión de Chillán con don Wladimir (más calmado de lo que suena por escrito, se los prometo).

Hoy el 26% de los pasajes se vende por la web y el resto en ventanilla. [goal|La meta es cerrar diciembre en 45%], para poder entregar el arriendo de dos boleterías. Para eso necesitamos, en este orden:

1. [request|Que el pasaje se pueda cambiar de hora por la web hasta una hora antes de la salida.] Es la razón por la que la gente prefiere la ventanilla.
2. [request|Tarifa de estudiante y de adulto mayor en línea], con validación de RUT.
3. [request|Gráfica para las 40 máquinas con la dirección web], en ambos costados y atrás.
4. [request|Campaña para Semana Santa y para el 18.]

Nosotros [promise|mandamos los horarios de invierno a más tardar el 15 de abril]. Del recorrido a Las Trancas todavía no sabemos, depende de la concesión.

El presupuesto es el mismo del año pasado más el IPC. [value|Don Wladimir valora que cuando algo se cae alguien conteste el teléfono], aunque sea para decir que no sabe. Yo también.

Un saludo desde Chillán, con 34 grados,
Marcela Inostroza

--- m06 2025-01-27 12:20 caro -> marcela + wladi | Re: Plan 2025 < m05
Todo posible. [promise|Cambio de hora en marzo], [promise!broken|estudiantes y mayores en abril]. [promise|La gráfica, don Hernán se los cotiza esta semana.] Treinta y cuatro!! Agüita.

--- m07 2025-01-30 09:10 hernan -> marcela | Gráfica 40 máquinas
Estimada señora Marcela: vinilo fundido con laminado, instalado en sus talleres, $78.000 por máquina más IVA. Existe una alternativa calandrada a $51.000, de menor duración. Recomiendo la primera.

--- m08 2025-01-30 16:40 wladi -> hernan | Re: Gráfica 40 máquinas < m07
LA BARATA

--- m09 2025-01-31 08:45 hernan -> wladi + marcela | Re: Gráfica 40 máquinas < m08
> LA BARATA

Don Wladimir: como usted disponga. Dejo constancia de que la calandrada se resiente con el lavado a presión.

--- m10 2025-03-20 17:31 matias -> marcela + wladi | Cambio de hora
Disponible desde hoy a las 15:00. Primer cambio real: una señora que pasó de las 18:30 a las 19:15 porque no terminaba el queque.

--- m11 2025-03-21 09:00 marcela -> matias | Re: Cambio de hora < m10
[praise|Lo hice yo misma desde la feria, con una mano y un zapallo en la otra.] [thanks|Gracias, Matías.]

--- m12 2025-04-08 10:25 nacha -> marcela | Semana Santa
Hola Marcela, idea: "Anda a ver a tu mamá". Foto del terminal, una mamá esperando con bolsa de mercadería. [question|Te consigues una mamá de verdad?]

--- m13 2025-04-08 12:51 marcela -> nacha | Re: Semana Santa < m12
La mía, setenta y dos años, veinte viajando a Cobquecura con bolsas. Está practicando la cara desde ya. [request|Avísame qué día viene el fotógrafo], que quiere ir a la peluquería.

--- m13b 2025-04-08 13:20 nacha -> marcela | Re: Semana Santa < m13
Jueves 10 a las 11. [request|Que no se peine tanto!]

--- m14 2025-04-15 18:03 marcela -> matias | Horarios de invierno
Van adjuntos, en plazo y con las patentes, para que no pase lo de enero. [request|Ojo con el 19:40 a Coihueco, que los viernes sale desde el terminal rural.]

--- m15 2025-04-22 07:40 wladi -> nacha + caro | SEMANA SANTA
[win|LLENAMOS 212 SALIDAS]. MI SEÑORA LLORO CON LA FOTO DE LA MAMA DE LA MARCELA. YO NO

--- m16 2025-05-29 19:22 wladi -> matias | ADULTO MAYOR
EN ABRIL DIJERON. [complaint|ESTAMOS CASI EN JUNIO Y MI PAPA SIGUE PAGANDO ENTERO]. SI MAÑANA NO ESTA LOS CUELGO DEL PARACHOQUES Y LOS PASEO POR LA PANAMERICANA

--- m17 2025-05-30 10:05 matias -> wladi + marcela | Re: ADULTO MAYOR < m16
Don Wladimir: [admission|nos pasamos, esto debió estar el 30 de abril]. [apology|Disculpe usted y su papá.] La validación de RUT con el Registro Civil está lista; falta que ellos firmen el convenio de ustedes. [promise|Apenas firmen, se activa el mismo día.]

--- m18 2025-05-30 10:11 wladi -> matias | Re: ADULTO MAYOR < m17
YA. [promise|AL REGISTRO LOS LLAMO YO]

--- m19 2025-06-03 15:48 matias -> wladi + marcela | Re: ADULTO MAYOR < m18
Firmaron hoy a las 12, no sé qué les dijo. Activo. Su papá puede probar.

--- m20 2025-06-03 21:06 wladi -> matias | Re: ADULTO MAYOR < m19
FUNCIONA. MI PAPA DICE QUE BAJO DE LA MITAD EL VIAJE A QUILLON Y QUE AHORA VA A IR TODOS LOS DIAS. [thanks|GRACIAS]

--- m21 2025-07-29 11:15 marcela -> hernan | Vinilos despegados
Don Hernán, buenas. [complaint|A 14 máquinas se les levantaron las esquinas del vinilo], y la 32 perdió completa la palabra "andino", así que anda por Pemuco diciendo Buses Ñuble a secas. Sé que elegimos la opción económica y que usted lo advirtió. [question|¿Qué se puede hacer sin volver a gastar todo?]

--- m22 2025-07-29 14:58 hernan -> marcela + wladi | Re: Vinilos despegados < m21
Señora Marcela: tres soluciones.

a) Sellar cantos en las 40, $6.500 cada una
b) Cambiar solo las 14 por vinilo fundido
c) Dejar de lavar con hidrolavadora a 20 centímetros

Por mi parte reconozco que [admission|el adhesivo de ese lote venía flojo y no lo probé en caliente]. [promise|Las 14 van por mi cuenta, en fundido.] La letra c queda en las manos de ustedes.

--- m23 2025-07-29 17:20 wladi -> hernan + marcela | Re: Vinilos despegados < m22
[request,scope_change|LAS OTRAS 26 PONGALAS EN FUNDIDO TAMBIEN Y ME COBRA]. [admission|LO BARATO ME SALIO CARO]. [request|NO LE CUENTE A LA MARCELA]

--- m24 2025-07-30 08:32 hernan -> wladi | Re: Vinilos despegados < m23
Don Wladimir: le faltó sacarla de la copia. [promise|Instalación del 11 al 22 de agosto, en la noche, para no parar máquinas.]

--- m25 2025-08-22 09:14 marcela -> hernan | Re: Vinilos despegados < m24
Las 40 listas, la última salió a las 6:10. [praise|Sus dos instaladores barrieron el galpón antes de irse; acá no se habla de otra cosa.]

--- m26 2025-09-16 20:17 wladi -> matias + caro | SE CAYO TODO
[complaint|LA PAGINA NO ABRE DESDE LAS 19:50]. ES 16 DE SEPTIEMBRE. TENGO FILA HASTA LA CALLE. [request|CONTESTEN]

--- m27 2025-09-16 20:21 caro -> wladi + marcela | Re: SE CAYO TODO < m26
Don Wladimir, Matías ya está conectado. [promise|Le escribo cada media hora aunque no haya novedad.]

--- m28 2025-09-16 20:52 caro -> wladi + marcela | Re: SE CAYO TODO < m27
Se llenó el disco donde se guardan los pasajes. Está agrandándolo. [promise|Próxima noticia 21:20.]

--- m29 2025-09-16 21:20 caro -> wladi + marcela | Re: SE CAYO TODO < m28
Faltan 40 minutos más, [promise|les vuelvo a escribir a las 22]. Los pasajes ya vendidos están todos a salvo, los conté.

--- m30 2025-09-16 22:06 matias -> wladi + marcela + caro | Re: SE CAYO TODO < m29
Arriba. Dos horas y doce minutos. [admission|El aviso de disco lleno lo tenía apuntado a un correo que no miro de noche.] Ahora me suena en el velador. [apology|Pido perdón, era el peor día del año para esto.] [promise|Me quedo despierto hasta las 3 mirando.]

--- m31 2025-09-16 22:30 wladi -> matias | Re: SE CAYO TODO < m30
VENDIENDO. [thanks|SE AGRADECE.] ACUESTESE

--- m32 2025-09-23 10:00 marcela -> caro + matias | Cuenta del 18
Hola a los dos. Hice la suma con calma, ya pasado el asado. Calculo que perdimos unos 190 pasajes web en esas dos horas, aunque ventanilla recuperó más de la mitad. Aun así [win|fue el mejor 18 desde que existe la empresa: 11.400 pasajes, 41% por la web].

Don Wladimir pidió que les diga, textual, que "[praise|a los del banco los llamé el mismo día por otra cosa y todavía no contestan]".

De la compensación: [question|¿les parece descontar la mitad de la mantención de septiembre y cerrar el tema?]

Marcela

--- m33 2025-09-23 10:44 caro -> marcela | Re: Cuenta del 18 < m32
Descontemos la de septiembre completa, Marcela. Cerrado.

--- m34 2025-10-13 09:30 marcela -> caro | Ronda de cotizaciones
Carolina: por norma de la empresa, cada tres años debemos pedir tres cotizaciones de sitio y mantención. Toca ahora. Van a ver que otras dos firmas preguntan cosas; no es por nada de ustedes. [request|Agradecería su oferta antes del 31 de octubre.]

--- m35 2025-10-29 16:16 caro -> marcela | Re: Ronda de cotizaciones < m34
Adjunta! Mismo valor 2025 y agregamos guardia nocturna en feriados largos, con nombre y teléfono.

--- m36 2025-11-18 07:31 wladi -> caro | CONTRATO
[praise|LAS OTRAS DOS OFERTAS TRAIAN 60 PAGINAS Y NINGUNA UN TELEFONO.] SON USTEDES. DOS AÑOS. [promise|FIRMO EL JUEVES]

--- m37 2025-11-18 09:05 caro -> wladi + marcela | Re: CONTRATO < m36
Don Wladimir, nos alegró el martes y el año. [thanks|Gracias por la confianza.]

--- m38 2025-12-02 11:20 marcela -> nacha + matias | Verano
Hola! Para enero y febrero: [scope_change|se suma el recorrido a Las Trancas] (salió la concesión), cuatro salidas diarias desde el 26 de diciembre. [request|Cargar horarios] que van adjuntos. [request!open|Y un aviso bonito con perro y trineo], que don Wladimir insiste en el trineo aunque no haya nieve. [win|Noviembre cerró en 46%, entregamos la primera boletería.]

--- m39 2025-12-03 10:00 matias -> marcela | Re: Verano < m38
Horarios cargados, la venta abre el lunes 15. [question|Las Trancas lleva bicicletas en bodega?]

--- m40 2025-12-03 10:37 marcela -> matias | Re: Verano < m39
Lleva, hasta seis, $2.000 cada una.

--- m41 2025-12-18 08:02 wladi -> nacha | TRINEO
[question|Y EL TRINEO?]

--- m42 2025-12-18 09:15 nacha -> wladi + marcela | Re: TRINEO < m41
El trineo va, don Wladimir, con ruedas. [promise!open|Mañana viernes a última hora lo tiene.]
