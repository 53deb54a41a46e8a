firm: Cascina Verde Ristrutturazioni | cascinaverde.example | Europe/Rome | 2026-01-23 18:00
member: fabrizio | Fabrizio Gallo | fabrizio@cascinaverde.example
member: elena | Elena Ricca | amministrazione@cascinaverde.example
member: mirko | Mirko Barale | mirko@cascinaverde.example
member: chiara | Chiara Sandrone | chiara@cascinaverde.example
member: toni | Toni Pautasso | giardini@cascinaverde.example
client: Cantina Revelli | company | cantinarevelli.example
contact: ottavia | Ottavia Revelli | ottavia@cantinarevelli.example | quarta generazione, conduce la cantina
contact: nonno | Secondo Revelli | secondo@cantinarevelli.example | il padre, ottantenne
contact: jens | Jens Brandt | export@cantinarevelli.example | vendite estero
standing: good
turned: -
causes: -
root: -
why: Chatty family winery; a heat pump for the cellar, guest rooms and a hedge. The pump arrived late and a pipe froze, both handled openly. They pay, recommend and plan the next step; what is open is ordinary.

--- m01 2025-01-30 16:12 ottavia -> fabrizio + chiara | tre camere e una cantina che bolle
Ciao a tutti e due!

Dunque, antefatto: mio padre ha finalmente ceduto il fienile. Ci ha messo undici anni e un ginocchio nuovo. [goal|Vorrei ricavarci tre camere per gli ospiti delle degustazioni, pronte per la vendemmia 2025], perché i tedeschi di Jens bevono volentieri ma poi qualcuno deve pur portarli a dormire.

Secondo tema, la barricaia. D'estate arriva a 21 gradi e il Nebbiolo mi guarda male. La voglio a 15, sempre, senza spendere come la Ferrari. [question|Una pompa di calore può fare il freddo sotto e il caldo sopra?] L'ho letto su una rivista dal parrucchiere, quindi prendetelo con le molle.

[request|Venite su a vedere], vi faccio trovare la bagna cauda, così il viaggio ha comunque un senso.

Un abbraccio,
Ottavia

--- m02 2025-01-31 09:20 fabrizio -> ottavia + mirko | Re: tre camere e una cantina che bolle < m01
Ottavia ciao! La rivista del parrucchiere per una volta ha ragione: si recupera il calore della barricaia e lo si manda all'acqua calda delle camere. [promise|Veniamo venerdì 7 in tre, con metro e appetito.] [question|Avete la trifase nel fienile?]

--- m03 2025-01-31 12:02 ottavia -> fabrizio | Re: tre camere e una cantina che bolle < m02
Trifase sì, dal 1987, quando papà si comprò la diraspatrice e non parlò d'altro per un anno.

--- m04 2025-02-09 18:44 nonno -> fabrizio | Fienile
Egregio Gallo,

Sono il padre. La prego di non toccare la trave con le iniziali, quella a sinistra entrando. Sono di mio nonno, 1908. Il resto faccia come dice la ragazza. [request|Mi confermi per iscritto], perché quando si rompe un muro poi tutti si dimenticano.

Secondo Revelli

--- m05 2025-02-10 08:12 fabrizio -> nonno + chiara | Re: Fienile < m04
Egregio signor Secondo, Le confermo per iscritto: [promise|la trave con le iniziali S.R. 1908 non si tocca, non si leviga e non si vernicia]. L'ho già segnata in rosso sulla tavola.

Fabrizio Gallo

--- m06 2025-02-26 17:30 chiara -> ottavia + jens | Progetto fienile e barricaia
Gentile Ottavia,

trasmetto il progetto. Tre camere da 19, 21 e 24 mq, ognuna con bagno; la scala resta quella di pietra. In barricaia una pompa di calore acqua-acqua da 18 kW, con recupero totale sull'acqua sanitaria. Consumo stimato 5.900 kWh l'anno contro i 9.200 di un impianto separato.

Costo: camere 146.000, impianto 38.500. Durata ventidue settimane dal permesso.

[request|Mi faccia sapere se la camera grande debba avere la vasca o la doccia], perché da lì dipende il solaio.

arch. Chiara Sandrone

--- m07 2025-02-27 22:40 jens -> chiara + ottavia | Re: Progetto fienile e barricaia < m06
Buonasera Chiara,

[praise|molto bello progetto!] Io parlo per il cliente tedesco: la doccia, per favore, e finestra che si apre a ribalta, noi dormiamo sempre con l'aria. [scope_change|Si può anche mettere una presa per macchina elettrica? Due è meglio.] Scusa il mio italiano con le gambe corte.

Jens

--- m08 2025-02-28 09:10 chiara -> jens + ottavia | Re: Progetto fienile e barricaia < m07
Gentile Jens, il Suo italiano cammina benissimo. Doccia, anta a ribalta e due prese da 11 kW: aggiungo 3.900 euro in tutto, [question|va bene a Ottavia?]

--- m09 2025-02-28 13:18 ottavia -> chiara | Re: Progetto fienile e barricaia < m08
Va bene! [request|Procedi con il permesso.]

--- m10 2025-04-07 11:33 chiara -> ottavia | Permesso
Gentile Ottavia, rilasciato stamane, prot. 1184. Il funzionario ha voluto solo una fotografia in più della scala di pietra. [request|La prego di esporre il cartello che Le porta Toni], entro l'inizio dei lavori. [promise|Si parte il 14.]

--- m11 2025-05-22 07:15 mirko -> ottavia + fabrizio | pompa
ciao ottavia, la fabbrica sposta la consegna dal 26/5 al 16/6, dicono manca il compressore. noi intanto finiamo i tubi cosi quando arriva si attacca e basta. per i primi caldi [promise|ti porto su un refrigeratore a noleggio il 30, lo paghiamo noi], la barricaia non va sopra i 16

--- m12 2025-05-22 08:40 ottavia -> mirko | Re: pompa < m11
Ecco, così una brutta notizia si beve. [praise|Me l'hai detto prima che lo scoprissi io e con il rimedio già in tasca.] Ti aspetto il 30, c'è il fritto misto.

--- m13 2025-05-30 19:02 mirko -> ottavia | Re: pompa < m12
refrigeratore acceso, 15,2. fritto misto ottimo, ho dovuto slacciare la cintura

--- m14 2025-06-19 18:30 mirko -> ottavia + jens | pompa montata
arrivata il 16, oggi gira. barricaia 15,0 fissa, e di sopra esce acqua a 55 praticamente gratis. refrigeratore riportato. ho lasciato il manuale in italiano nel cassetto delle etichette. le pagine da leggere sono due, le ho piegate

--- m15 2025-06-20 07:01 nonno -> mirko | Re: pompa montata < m14
Sono sceso alle cinque con il termometro di mio padre. [win|Quindici. Non credevo.]

Secondo Revelli

--- m16 2025-07-21 10:25 jens -> elena | invoice for Germany
Buongiorno Elena, il nostro partner di Monaco chiede di pagare lui le due prese auto, perché è il suo regalo. [question|Tu puoi fare fattura a ditta tedesca?] Partita IVA DE in allegato.

--- m17 2025-07-21 11:50 elena -> jens | Re: invoice for Germany < m16
Buongiorno Jens, no: il bene è fisso in Italia e la fattura va a chi ha il contratto. Però possono rimborsare la cantina, e Le preparo io due righe da allegare.

--- m18 2025-07-21 12:10 jens -> elena | Re: invoice for Germany < m17
Perfetto, molto chiaro. [thanks|Mille grazie.] Ho mandato le due righe a Monaco e hanno detto che in Germania per lo stesso foglio servono tre uffici e un avvocato.

--- m19 2025-08-27 21:20 ottavia -> fabrizio + chiara | settembre
Fabri, domanda secca. I primi ospiti sono il 12 settembre, sei svizzeri, gente puntuale. [complaint|Oggi nella camera Barbera c'è un bagno senza porta e un letto che guarda un cavo.] Papà dice che in guerra si dormiva peggio, ma non pagavano 140 a notte. [question|Ce la fate?]

--- m20 2025-08-28 07:45 fabrizio -> ottavia + chiara | Re: settembre < m19
Ce la facciamo, e ti dico come: [promise|il falegname monta le tre porte martedì 2, l'elettricista chiude il 4, pulizie il 9]. [admission|Sulle porte ho dormito io, le ho ordinate con dieci giorni di ritardo.] [promise|Se martedì alle 18 non le vedi appese ti trovo a mie spese sei camere ad Alba.]

--- m21 2025-09-02 18:05 ottavia -> fabrizio | Re: settembre < m20
Appese alle 17.40. Gli svizzeri non sapranno mai. La maniglia della Barbera gira al contrario delle altre, ma papà dice che così si capisce subito chi è entrato per sbaglio.

--- m22 2025-09-14 22:15 ottavia -> fabrizio + chiara + mirko | svizzeri
[win|Sei svizzeri, quarantotto bottiglie, e hanno già fermato il ponte di maggio.] Una signora ha fotografato la trave del 1908 e papà le ha fatto la lezione, quaranta minuti, in piemontese. Ha capito tutto, dice lei.

[praise|Chiara, la luce della scala la sera fa stare zitta la gente.] Non lo avrei mai pensato di una scala.

--- m23 2025-09-15 08:55 chiara -> ottavia | Re: svizzeri < m22
Cara Ottavia, mi ha fatto cominciare bene la settimana. [thanks|Grazie!]

--- m24 2025-10-13 15:40 ottavia -> toni | siepe
Toni caro, vendemmia finita, ora si pensa alle cose inutili e belle. Vorrei una siepe tra il parcheggio e il fienile, così chi fa colazione non vede il mio trattore. Mi piacerebbe:

1. [request|niente lauroceraso, lo odio]
2. [request|qualcosa che fiorisca quando arriva gente, cioè maggio e ottobre]
3. [request|che il nonno non debba potarla], perché ci prova

[question|Quanti metri conti? A me sembrano venti, a papà trenta.]

--- m25 2025-10-16 19:11 toni -> ottavia | Re: siepe < m24
24. Avevate torto in due. Osmanto e rose antiche miste. L'osmanto profuma a ottobre, le rose a maggio. 2.300 con l'impianto a goccia. [promise|Si pianta a novembre.]

--- m26 2025-10-16 20:30 ottavia -> toni | Re: siepe < m25
Affare! Il nonno ha già nascosto le cesoie, ma per usarle.

--- m27 2025-11-14 16:45 toni -> ottavia + nonno | Re: siepe < m26
Piantata. Signor Secondo, [request|per due anni non si taglia niente]. Niente.

--- m28 2025-11-14 18:20 nonno -> toni | Re: siepe < m27
Ho letto. [complaint|La rosa vicino al portone è un po' storta.]

S. Revelli

--- m29 2025-11-15 07:30 toni -> nonno | Re: siepe < m28
È l'ombra del portone. [promise|Lunedì passo e la guardiamo insieme.]

--- m30 2025-11-17 12:50 nonno -> toni | Re: siepe < m29
Aveva ragione Lei. Era il portone. [request|Non lo dica a mia figlia.]

--- m31 2025-12-30 06:50 ottavia -> mirko | ghiaccio
Mirko buongiorno, meno undici stanotte. [complaint|Il tubo della presa esterna che avete messo voi si è spaccato e c'è una pista di pattinaggio davanti alla cantina.] L'acqua l'ho chiusa. Nessun ospite fino al 4, per fortuna. Scusa se ti disturbo in ferie.

--- m32 2025-12-30 08:05 mirko -> ottavia | Re: ghiaccio < m31
disturba pure. [admission|non ci ho messo il rubinetto antigelo, errore mio], pensavo bastasse il gomito interrato. [promise|alle 11 sono su con quello giusto]

--- m33 2025-12-30 14:20 ottavia -> mirko | Re: ghiaccio < m32
A posto. E la moglie che ti ha accompagnato per non farti restare a pranzo è simpaticissima, infatti siete rimasti tutti e due :D

--- m34 2026-01-08 11:02 elena -> ottavia | Conto 2025
Cara Ottavia, ti mando l'estratto conto dell'anno: tutto pagato, risultano a tuo credito 118,40 euro. [question|Te li rimborso o li teniamo sulla manutenzione?]

--- m35 2026-01-08 14:30 ottavia -> elena | Re: Conto 2025 < m34
Tienili, così Mirko si compra il rubinetto antigelo.

--- m36 2026-01-19 17:25 jens -> chiara + fabrizio | 2027
Buonasera, ho una idea ma Ottavia ride. [goal|Noi possiamo arrivare a sei camere per il 2027, e 900 notti l'anno.] La casa del mezzadro è vuota. [question!open|Voi pensate che il tetto è ancora buono?] [request!open|Se passate, guardate con gli occhi vostri prima che io faccio il business plan.]

Saluti
Jens

--- m37 2026-01-20 09:15 fabrizio -> jens + ottavia | Re: 2027 < m36
Caro Jens, le idee di cui Ottavia ride di solito dopo un anno le facciamo. [promise!open|La prossima volta che saliamo, il 5 febbraio, Chiara e io guardiamo quel tetto.]
