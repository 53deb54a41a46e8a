firm: Studio Ponente | studioponente.example | Europe/Rome | 2026-02-20 18:00
member: marta | Marta Canepa | marta@studioponente.example
member: davide | Davide Parodi | davide@studioponente.example
member: ilaria | Ilaria Bruzzone | ilaria@studioponente.example
member: sandro | Sandro Oneto | sandro@studioponente.example
client: Cambiaso & Figli Agenzia Marittima | company | cambiasoagenzia.example
contact: ornella | Ornella Cambiaso | o.cambiaso@cambiasoagenzia.example | amministratrice
contact: luca | Luca Ferrando | operativo@cambiasoagenzia.example | ufficio operativo
standing: strained
turned: 2025-09-16
causes: broken_promise, slow_response
root: m06, m16, m19, m27
why: The arrivals module was sold for the summer and has had four dates, each missed in silence; the agency learns of the delay only by asking. Luca retypes everything by hand and Ornella has begun to count.

--- m01 2025-02-11 09:04 ornella -> marta + sandro | Modulo arrivi
Gentile Marta,

come anticipato al telefono, vorremmo che il gestionale pratiche producesse da solo i preavvisi di arrivo nave. Oggi Luca copia gli stessi quaranta campi da una parte all'altra, quattro o cinque volte al giorno. [goal|Entro l'estate nessuno qui deve più ribattere a mano un dato che abbiamo già.]

[request|Mi faccia avere un preventivo con i tempi.]

Cordialmente,
Ornella Cambiaso

--- m02 2025-02-11 11:30 marta -> ornella | Re: Modulo arrivi < m01
Buongiorno signora Cambiaso,

ne ho parlato con Sandro poco fa. [question|Può dirci quante toccate fate in media in un mese e quanti tipi di preavviso diversi usate?] [promise|Il preventivo Le arriva entro lunedì 17.]

Buona giornata,
Marta

--- m03 2025-02-11 14:52 luca -> marta + sandro | Re: Modulo arrivi < m02
90 toccate circa, d'estate 120. i modelli sono tre: rinfuse, ro-ro, crociere. allego un esempio per tipo coi dati veri, [request|non fateli girare]

luca

--- m04 2025-02-17 10:15 marta -> ornella + luca | Preventivo 31/2025
Gentile signora Cambiaso, Luca,

allego il preventivo. In breve:

- modulo preavvisi per i tre modelli (rinfuse, ro-ro, crociere): 6.400 euro più IVA
- lettura automatica dei dati già presenti in pratica: nave, bandiera, stazza, ultimo porto, agente, ormeggio richiesto
- controllo dei campi mancanti prima dell'invio, con l'elenco in rosso
- storico di tutti i preavvisi spediti, ricercabile per nave e per data
- due giornate di affiancamento, anche non consecutive

Non sono compresi: il collegamento diretto con il sistema della Capitaneria, che oggi non lo concede alle agenzie, e la traduzione in inglese delle maschere. Se un domani il collegamento si potrà fare, il modulo è già predisposto e il costo sarà quello delle sole ore.

Acconto del 30% alla firma, una rata a metà, saldo a collaudo. Un mese di lavoro per modello da quando ci date il via, più una settimana di prove con Luca ogni volta. [promise|I dati di esempio restano sul nostro server interno e li cancelliamo a fine lavoro.]

Il preventivo vale fino al 31 marzo.

Marta Canepa
Studio Ponente

--- m05 2025-03-03 08:47 ornella -> marta | Re: Preventivo 31/2025 < m04
Firmato, in allegato. [promise|L'acconto parte oggi con valuta domani.] [question|Chi sarà il nostro riferimento?]

O.C.

--- m06 2025-03-03 12:20 sandro -> ornella + luca | Re: Preventivo 31/2025 < m05
Signora, il riferimento sono io. [thanks|Grazie della fiducia.] Comincio dal modello rinfuse che è il più semplice. [promise!broken|La prima versione da provare è sulla Vostra macchina il 30 maggio], poi ro-ro e crociere a seguire.

Sandro Oneto

--- m07 2025-03-19 07:58 luca -> davide | stampante banchina
ciao davide, la stampante dell'ufficio in banchina fa le righe nere su tutto. toner cambiato ieri. [question|è il tamburo?]

--- m08 2025-03-19 08:33 davide -> luca | Re: stampante banchina < m07
Tamburo, sì, quel modello lo consuma in tre anni e il vostro ne ha quattro. Ne ho uno in magazzino, [promise|passo alle 11]. Se nel frattempo dovete stampare una polizza usate quella di sopra.

--- m09 2025-03-19 12:41 luca -> davide | Re: stampante banchina < m08
[praise|mai vista stampare così, nemmeno da nuova.] [request|metti in conto]

--- m10 2025-04-14 16:05 ornella -> davide + marta | Nuova impiegata dal 5 maggio
Buonasera,

dal 5 maggio entra da noi Chiara Repetto, ufficio fatture. Occorrono:

- [request|casella di posta c.repetto]
- [request|accesso al gestionale, sola lettura sulle pratiche, scrittura sulle fatture]
- [request|un secondo monitor come quello di Luca]

Il portatile l'abbiamo già. Buona Pasqua se non ci sentiamo.

O.C.

--- m11 2025-04-15 09:10 davide -> ornella | Re: Nuova impiegata dal 5 maggio < m10
Buongiorno signora, casella e utenza già create, la password la consegno a voce a Chiara il primo giorno. [promise|Il monitor lo porto il 2 maggio] (ponte permettendo: il fornitore consegna il 30).

--- m12 2025-05-02 15:22 davide -> ornella | Re: Nuova impiegata dal 5 maggio < m11
Monitor montato e provato. Ho lasciato lo scatolone nello sgabuzzino delle bandiere. L'ho regolato all'altezza di quello di Luca; se Chiara è più bassa, la levetta sta dietro a destra.

--- m13 2025-05-02 15:40 ornella -> davide | Re: Nuova impiegata dal 5 maggio < m12
Visto. [thanks|La ringrazio.] [praise|Chiara ha trovato la scrivania pronta prima ancora di togliersi il cappotto], cosa che a me nel 1994 non capitò.

--- m14 2025-06-05 08:12 luca -> sandro | modulo
ciao sandro, [complaint|il 30 era venerdi e qui non è arrivato niente]. [question|a che punto siamo?]

--- m15 2025-06-09 18:44 sandro -> luca | Re: modulo < m14
Ciao Luca, hai ragione, [admission|ho sottovalutato la parte delle merci pericolose]. Il grosso c'è. [promise!broken|Te lo installo il 27 giugno con tutte e tre le tipologie], così proviamo una volta sola.

--- m16 2025-07-01 09:30 luca -> sandro + ornella | Re: modulo < m15
sandro, oggi è il primo luglio. [complaint|ieri ho fatto sei preavvisi a mano, uno alle 22 dal telefono di mia moglie]

--- m17 2025-07-02 10:02 sandro -> luca + ornella | Re: modulo < m16
Buongiorno, [apology|mi scuso per non aver avvisato]. Ho avuto due settimane piene con la chiusura di un altro cliente. [promise|Venerdì 4 vengo da voi e vi faccio vedere le rinfuse funzionanti.]

--- m18 2025-07-04 13:15 luca -> sandro + ornella | Re: modulo < m17
fatto la prova con la Santa Brigida. [praise|le rinfuse escono pulite, quattro minuti contro venticinque]. adesso capisco perché lo volevo. mio figlio dice che stasera ceno a casa, non succede da aprile. [question|ro-ro e crociere?]

--- m19 2025-07-04 17:20 sandro -> luca + ornella | Re: modulo < m18
Contento. [promise!broken|Ro-ro e crociere al 12 settembre, compreso il collaudo]; ad agosto purtroppo ho solo due settimane utili.

--- m20 2025-07-10 11:00 marta -> ornella | Fattura 188/2025
Gentile signora Cambiaso,

in allegato la fattura 188 per il canone assistenza del secondo semestre, 1.320 euro più IVA, scadenza 10 agosto. [promise|La seconda rata del modulo la emettiamo a collaudo avvenuto.]

Marta Canepa

--- m21 2025-07-10 15:36 ornella -> marta | Re: Fattura 188/2025 < m20
Ricevuta. [promise|La paghiamo a fine mese.]

--- m22 2025-08-20 07:40 luca -> davide | posta lenta
buongiorno, da stamattina la posta arriva con mezz'ora di ritardo. il porto dice che la fibra in zona è tagliata, stanno scavando in via turati. [question|voi vedete qualcosa?]

--- m23 2025-08-20 08:05 davide -> luca | Re: posta lenta < m22
Confermo, il guasto è dell'operatore su tutta la zona, riparazione stimata entro le 14. Vi ho spostati sulla linea 4G di riserva: la posta adesso dovrebbe correre.

--- m24 2025-08-20 08:19 luca -> davide | Re: posta lenta < m23
corre. [praise|meno male che ci sei tu ad agosto]

--- m25 2025-09-16 09:00 ornella -> sandro + marta | Modulo arrivi: situazione
Egregio Sandro,

riepilogo, per mia chiarezza:

30 maggio: prima versione. Non consegnata.
27 giugno: tre modelli. Consegnato uno, il 4 luglio.
12 settembre: gli altri due. [complaint|Quattro giorni fa, e non ho ricevuto nemmeno una riga.]

[value|A me un ritardo detto prima non ha mai dato fastidio; quello che scopro da sola sì.] [question|Quando saranno pronti i due modelli?]

Ornella Cambiaso

--- m26 2025-09-22 19:10 sandro -> ornella + marta | Re: Modulo arrivi: situazione < m25
Buonasera signora, rispondo solo ora perché ero in trasferta. [blame_shift|Per le crociere ci mancano ancora i tracciati aggiornati, che dal Vostro ufficio non abbiamo ricevuto.] Il ro-ro è a buon punto.

Sandro

--- m27 2025-09-22 19:31 luca -> sandro + ornella | Re: Modulo arrivi: situazione < m26
[complaint|i tracciati aggiornati te li ho mandati il 23 luglio alle 15.08.] te li rigiro qui sotto

> Da: operativo
> Ogg: tracciati crociere NUOVI
> Sandro eccoli, valgono da settembre. luca

--- m28 2025-09-26 12:12 sandro -> luca + ornella | Re: Modulo arrivi: situazione < m27
Trovati, [admission|erano finiti in una cartella che non guardo mai, colpa mia]. [promise!broken|Chiudo il ro-ro entro metà ottobre] e le crociere subito dopo.

--- m29 2025-10-08 10:25 ornella -> marta | Certificato firma digitale
Buongiorno Marta, il mio certificato di firma scade il 3 novembre. [question|Lo rinnovate Voi o devo andare io in Camera di Commercio?]

--- m30 2025-10-08 10:58 marta -> ornella | Re: Certificato firma digitale < m29
Lo facciamo noi, Le serve solo un documento valido. [promise|Davide viene giovedì 16 alle 9.30 con il lettore], in dieci minuti è fatto. Il costo è 48 euro per tre anni e lo trova nella prossima fattura trimestrale.

--- m31 2025-10-16 10:20 ornella -> marta + davide | Re: Certificato firma digitale < m30
Fatto in otto. Cordiali saluti.

--- m32 2025-10-30 17:48 luca -> sandro | ro-ro
[complaint|metà ottobre passata da due settimane.] [complaint|chiara mi aiuta a ribattere i ro-ro ma lei è stata presa per le fatture]

--- m33 2025-11-12 09:15 ornella -> marta | Colloquio
Gentile Marta,

Luca ha scritto a Sandro il 30 ottobre. [complaint|Sono tredici giorni senza risposta.] Le chiedo un incontro, con Lei e non soltanto con Sandro. [question|È possibile nella settimana del 17?]

O. Cambiaso

--- m34 2025-11-14 11:40 marta -> ornella | Re: Colloquio < m33
Gentile signora,

certamente. [apology|Mi dispiace che sia stata Lei a doverlo chiedere.] Propongo mercoledì 19 alle 15 da Voi. Vengo con Sandro e con un calendario.

Marta Canepa

--- m35 2025-11-20 08:50 marta -> ornella + luca + sandro | Esito incontro del 19/11
Buongiorno,

quanto concordato ieri:

1. [promise|ro-ro sulla macchina di Luca il 15 dicembre]
2. [promise!broken|crociere il 30 gennaio]
3. [promise!broken|ogni venerdì Sandro scrive due righe sullo stato, anche quando non c'è nulla da dire]
4. [promise|nessuna seconda rata fino al collaudo completo]

[request|Se ho dimenticato qualcosa correggetemi.]

Marta

--- m36 2025-11-20 09:31 ornella -> marta | Re: Esito incontro del 19/11 < m35
È completo. Attendiamo i fatti.

--- m37 2025-11-28 17:02 sandro -> luca + ornella | Stato al 28/11
Buonasera. Ro-ro: stampa finita, manca il controllo sui rimorchi, due giorni di lavoro. Crociere: non iniziato. Nessun impedimento da parte Vostra.

Sandro

--- m38 2025-12-15 16:30 sandro -> luca + ornella | Ro-ro installato
Buonasera, ro-ro installato alle 16. [request|Provatelo con calma e segnatevi tutto quello che non torna.]

--- m39 2025-12-16 11:11 luca -> sandro + ornella | Re: Ro-ro installato < m38
provato con tre navi. esce tutto. [complaint|il totale rimorchi conta due volte quelli in transito]
[request!open|da sistemare quello] e il resto va. [praise|la schermata è meglio delle rinfuse]

--- m40 2026-01-09 08:40 ornella -> sandro + marta | Bollettino del venerdì
Buongiorno. [complaint|L'ultimo aggiornamento del venerdì che ho in archivio è del 28 novembre.]

O.C.

--- m41 2026-01-12 10:10 marta -> ornella | Re: Bollettino del venerdì < m40
Signora Cambiaso, [apology|ha ragione e me ne scuso]. [promise!broken|Da oggi il bollettino lo scrivo io.] [promise!open!broken|Le crociere restano al 30 gennaio.] Transiti doppi del ro-ro: [promise!open!broken|corretti entro questa settimana].

--- m42 2026-01-16 16:55 marta -> ornella + luca | Stato al 16/1
Crociere: tracciato caricato, maschera al 60%. Ro-ro: Sandro sta ancora cercando l'errore dei transiti.

--- m43 2026-02-03 07:51 luca -> sandro | crociere
sandro la stagione riparte il 12 marzo, ho già 19 toccate in calendario. [complaint|il 30 non ho visto nessuno.] [question!open|le faccio a mano anche quest'anno? dimmelo così mi organizzo]

--- m44 2026-02-10 09:20 ornella -> marta | Modulo arrivi
Gentile Marta,

un anno fa domani Le scrivevo la prima volta di questo modulo. [complaint|Abbiamo un modello e tre quarti su tre.] [escalation|Mio fratello mi ha chiesto di sentire la società di Voltri che segue i Dellacasa, e lunedì la ricevo in agenzia.] Non ho deciso nulla.

[request!open|Vorrei una data scritta, firmata da Lei, e la restituzione dell'acconto se non viene rispettata.]

Ornella Cambiaso

--- m45 2026-02-13 18:20 marta -> ornella | Re: Modulo arrivi < m44
Gentile signora Cambiaso, ho letto e non cerco scuse. Ne parlo con Sandro nel fine settimana e [promise!open!broken|martedì ha la mia risposta].

Marta
