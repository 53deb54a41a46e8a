firm: Studio Ponente | studioponente.example | Europe/Rome | 2026-02-20 18:00
member: marta | Marta Canepa | marta@studioponente.example
member: davide | Davide Parodi | davide@studioponente.example
member: ilaria | Ilaria Bruzzone | ilaria@studioponente.example
member: sandro | Sandro Oneto | sandro@studioponente.example
client: Libreria Il Carrugio | company | libreriailcarrugio.example
contact: agnese | Agnese Fossati | agnese@libreriailcarrugio.example | libraia, socia
contact: tobia | Tobia Lanteri | tobia@libreriailcarrugio.example | libraio, socio
standing: drifting
turned: 2025-10-01
causes: style_mismatch, value_mismatch
root: m18, m19, m23, m28
why: Agnese writes two warm lines and likes to be understood quickly; when Ilaria is put on the big projects Sandro takes over with numbered formal reports and sells efficiency to people who care about customers lingering. Nothing is broken, but the notes have gone from jokes to "ok".

--- m01 2025-02-27 19:50 agnese -> ilaria | la vetrina che non c'è
Ila ciao,

chiuso adesso, piove, in due ore è entrato un signore per asciugare il cane. Ti scrivo da dietro la cassa. Il sito che abbiamo dice gli orari e basta, e neanche giusti. Ogni giorno qualcuno ci chiede al telefono se abbiamo un libro, noi diciamo "aspetti", saliamo sullo sgabello e scendiamo con un altro libro che secondo noi è meglio.

[goal|Vorrei che online succedesse la stessa cosa dello sgabello: che chi cerca un titolo se ne vada con tre.] Non voglio fare la guerra ai giganti, la perdo. [value|Voglio che si veda che qui ci siamo io e Tobia e che i libri li leggiamo.]

[question|Si può fare senza diventare un supermercato?]

A.

--- m02 2025-02-28 09:05 ilaria -> agnese | Re: la vetrina che non c'è < m01
Si può. Idea: niente catalogo di centomila titoli, solo quelli che avete in negozio, e ognuno con un cartellino scritto a mano da voi. Cerchi uno, sotto ne trovi tre "dallo sgabello". 2.600 euro e lo facciamo per maggio.

--- m03 2025-02-28 09:11 agnese -> ilaria | Re: la vetrina che non c'è < m02
[praise|"dallo sgabello"!!! l'hai trovato tu in una notte.] si si si

--- m04 2025-03-11 17:30 tobia -> ilaria | cartellini
Ciao Ilaria, sono Tobia, quello che parla meno. Ho scritto i primi 60 cartellini. [question|Li preferisci fotografati o ricopiati a computer?] La mia calligrafia è da farmacista.

--- m05 2025-03-11 18:02 ilaria -> tobia | Re: cartellini < m04
Fotografati, scrittura da farmacista compresa! [request|Solo la penna nera, quella viola sparisce.]

--- m06 2025-04-08 12:20 ilaria -> agnese + tobia | Prova sgabello
È su da provare: libreriailcarrugio.example/prova. Cercate "Montale" e guardate cosa vi propone sotto. [request|Fatelo provare anche a un cliente vero, di quelli che parlano.]

--- m07 2025-04-09 20:15 agnese -> ilaria | Re: Prova sgabello < m06
fatto provare alla prof Zunino, che è un cliente vero e parla moltissimo. [praise|ha cercato Montale ed è uscita con Sbarbaro e un libro sulle api]. [request|manca la fascia "per chi ha finito le lacrime"], quella ce l'abbiamo in negozio da sempre

--- m08 2025-04-09 20:40 ilaria -> agnese | Re: Prova sgabello < m07
C'è da adesso. L'ho messa sopra i gialli, così chi finisce le lacrime trova subito un morto. [request|Scrivimi i primi cinque titoli] quando chiudi.

--- m09 2025-05-05 10:00 ilaria -> agnese + tobia | Si apre
Online! Trecentododici titoli, trecentododici cartellini.

Per quando non ci sono io:
- libro nuovo: bottone "aggiungi", inquadrate il codice, fotografate il cartellino, scegliete i tre dallo sgabello. Due minuti
- libro venduto in negozio: lo toglie la cassa da sola
- libro che non volete più vedere: "in cantina", così potete pentirvi
- ordine: arriva a tutti e due per posta e sul telefono di Agnese con il suono del campanello

[promise|Per il primo mese guardo io ogni sera che sia tutto a posto.] In bocca al lupo allo sgabello.

--- m10 2025-05-05 10:03 agnese -> ilaria | Re: Si apre < m09
crepi!! [thanks|grazie grazie grazie]

--- m11 2025-05-23 18:42 tobia -> davide | lettore di codici
Buonasera Davide, il lettore di codici legge i libri e non le cartoline, che hanno il codice più piccolo. [question|C'è un'impostazione o serve un altro lettore?]

--- m12 2025-05-26 08:50 davide -> tobia | Re: lettore di codici < m11
Impostazione: inquadri la pagina 14 del libretto, i codici corti. Se il libretto è perso glielo rimando.

--- m13 2025-05-26 10:01 tobia -> davide | Re: lettore di codici < m12
Trovata a pagina 14, sotto un'orchidea secca.

--- m14 2025-06-30 11:15 ilaria -> agnese | Primi due mesi
[win|Ordini: 96, e la media è di 2,4 libri per ordine. Lo sgabello funziona.] Il più venduto è quello sulle api.

--- m15 2025-06-30 13:20 agnese -> ilaria | Re: Primi due mesi < m14
la prof Zunino vuole la percentuale. [praise|ieri una ragazza è venuta apposta da Chiavari perché i cartellini la facevano ridere in treno], capisci?

--- m16 2025-07-15 12:10 marta -> agnese | Fattura 191
Ciao Agnese, allego il saldo, 1.300 più IVA, con calma entro agosto.

--- m17 2025-08-28 09:35 agnese -> marta | Re: Fattura 191 < m16
pagata oggi, [apology|scusa il filo di lana]. ad agosto abbiamo venduto 40 ordini dalla spiaggia, uno ha chiesto la consegna all'ombrellone

--- m18 2025-09-24 10:30 marta -> agnese + tobia | Un piccolo cambio
Cari Agnese e Tobia,

da ottobre Ilaria segue a tempo pieno due progetti grossi, e il vostro sito passa a Sandro, che è il nostro decano. Ilaria resta qui in ufficio e la vedrete lo stesso. [promise|Sandro vi scrive la prossima settimana per presentarsi.]

Marta

--- m19 2025-10-01 09:42 sandro -> agnese + tobia | Presentazione e piano di lavoro IV trimestre
Gentile Sig.ra Fossati, Egregio Sig. Lanteri,

con la presente mi pregio di subentrare alla collega Bruzzone nella conduzione del Vostro progetto. A seguito di una prima analisi dello stato dell'arte sottopongo alla Vostra cortese attenzione le seguenti aree di intervento:

1. Catalogo: l'attuale numerosità (312 referenze) risulta sottodimensionata rispetto alla media del comparto.
2. Schede prodotto: l'uso di immagini manoscritte in luogo del testo penalizza l'indicizzazione.
3. Percorso d'acquisto: il blocco "dallo sgabello" introduce un elemento di distrazione prima del carrello.
4. Reportistica: si propone un rapporto mensile di dodici indicatori.

[request|Si prega di fornire riscontro punto per punto entro il 10 ottobre p.v.], al fine di consentire la pianificazione delle attività.

Restando a disposizione per ogni chiarimento, porgo distinti saluti.

Sandro Oneto

--- m20 2025-10-02 19:55 agnese -> sandro | Re: Presentazione e piano di lavoro IV trimestre < m19
Ciao Sandro, benvenuto! Uh quanta roba. [request|Lo sgabello però non si tocca], è tutto lì :) [question|Passi un giorno a bere un caffè che te lo racconto?]

--- m21 2025-10-06 11:36 sandro -> agnese + tobia | Re: Presentazione e piano di lavoro IV trimestre < m20
Gentile Sig.ra Fossati,

La ringrazio per il riscontro, che interpreto come accoglimento parziale del punto 3 e silenzio sui punti 1, 2 e 4. Il calendario attuale non mi consente incontri in sede prima di novembre. [request!open|Le sarei grato se volesse esprimersi per iscritto secondo lo schema allegato] (colonna A: punto; colonna B: accolto, respinto, da approfondire; colonna C: eventuali osservazioni).

Distinti saluti,
Sandro Oneto

--- m22 2025-10-07 20:30 agnese -> sandro | Re: Presentazione e piano di lavoro IV trimestre < m21
ok guardo

--- m23 2025-10-20 10:14 tobia -> sandro | cartellino 207
Buongiorno, [complaint|dal sito è sparita la fotografia del cartellino 207 (le api) e al suo posto c'è un testo che non abbiamo scritto noi]: "opera divulgativa di sicuro interesse". [complaint|Nessuno di noi due ha mai detto "di sicuro interesse" in vita sua.]

T.L.

--- m24 2025-10-21 15:27 sandro -> tobia + agnese | Re: cartellino 207 < m23
Egregio Sig. Lanteri,

trattasi di prova limitata a una referenza, volta a misurare il beneficio in termini di posizionamento. [talking_down|Il lettore online, è bene saperlo, non legge: scorre.] A valle della sperimentazione di trenta giorni Le sarà sottoposta una relazione comparativa. Ho comunque provveduto a ripristinare la fotografia.

Distinti saluti,
Sandro Oneto

--- m25 2025-10-21 18:40 tobia -> sandro | Re: cartellino 207 < m24
Vista. Bene.

--- m26 2025-11-10 08:45 davide -> agnese | Prova sirena d'allarme
Ciao Agnese, mercoledì mattina il tecnico dell'antifurto stacca la corrente per mezz'ora. La cassa va a batteria. Non spaventatevi se suona.

--- m27 2025-11-10 09:02 agnese -> davide | Re: Prova sirena d'allarme < m26
se suona vendiamo i gialli. [thanks|grazie dell'avviso], lo scrivo sulla lavagna fuori: "mercoledì mattina libri al buio, davvero"

--- m28 2025-11-17 11:20 sandro -> agnese + tobia | Rapporto mensile n. 1
Gentili Signori,

in allegato il rapporto di ottobre (18 pagine). Si segnala in particolare che il tempo medio di permanenza per visita, pari a 6 minuti e 12 secondi, risulta eccessivo rispetto all'obiettivo di comparto (2 minuti), a indicare un percorso poco efficiente. [promise|Nel prossimo rapporto verranno illustrate le misure per ridurlo.]

Con osservanza,
Sandro Oneto

--- m29 2025-11-18 21:12 agnese -> sandro | Re: Rapporto mensile n. 1 < m28
[complaint|Sandro, sei minuti a me sembravano una bella notizia.] [value|In negozio chi resta tanto è il complimento più grande che ci fanno.]

--- m30 2025-11-20 10:08 sandro -> agnese | Re: Rapporto mensile n. 1 < m29
Gentile Sig.ra Fossati,

[talking_down|comprendo il punto di vista affettivo; tuttavia la permanenza, ai fini della conversione, va letta in senso tecnico]. Allego per utilità una dispensa introduttiva di 34 pagine.

Distinti saluti,
Sandro Oneto

--- m31 2025-11-21 19:31 agnese -> sandro | Re: Rapporto mensile n. 1 < m30
ok

--- m32 2025-12-02 12:47 tobia -> sandro | Pacchetti natalizi
Buongiorno, per Natale ogni anno facciamo "il libro al buio": incartato, con tre parole sopra e il prezzo. [request|Servirebbe una pagina con dodici pacchetti] prima dell'8.

--- m33 2025-12-04 17:11 sandro -> tobia + agnese | Re: Pacchetti natalizi < m32
Egregio Sig. Lanteri, la pagina è pubblicata. [talking_down|Mi permetto di rilevare che la vendita di un articolo non specificato richiede, a norma del codice del consumo, un'informativa sul recesso], che ho predisposto in tre paragrafi sopra il primo pacchetto.

Distinti saluti,
Sandro Oneto

--- m34 2025-12-09 18:20 agnese -> ilaria | psst
Ila ciao, solo un saluto. Il libro al buio quest'anno comincia con tre paragrafi di avvocato. [complaint|Qui sopra non ci riconosciamo più tanto.] Tu come stai? Passa, ti ho messo da parte quello sulle lumache.

--- m35 2025-12-10 09:00 ilaria -> agnese | Re: psst < m34
Agnese! Gli avvocati li ho spostati in fondo, in piccolo, io di nascosto. [promise|Passo sabato per le lumache.] Qui è un manicomio bello.

--- m36 2026-01-08 10:30 sandro -> agnese + tobia | Rapporto mensile n. 3 e proposta di ampliamento
Gentili Signori,

allego il rapporto di dicembre (21 pagine) e la proposta di collegamento al catalogo del grossista, 180.000 titoli, al canone di 95 euro mensili. L'intervento consentirebbe di allineare l'offerta ai principali operatori. [request|Vi invito a restituire il modulo di adesione entro il 31 gennaio.]

Si rammenta altresì che gli schemi trasmessi il 6 ottobre e il 17 novembre risultano tuttora privi di riscontro.

Sandro Oneto

--- m37 2026-01-21 20:48 agnese -> sandro | Re: Rapporto mensile n. 3 e proposta di ampliamento < m36
Per ora no, direi.
Agnese

--- m38 2026-01-22 09:25 sandro -> agnese | Re: Rapporto mensile n. 3 e proposta di ampliamento < m37
Gentile Sig.ra Fossati, prendo atto. [question!open|Ai fini dell'archiviazione, Le chiedo di indicare la motivazione (costo, tempi, altro).]

--- m39 2026-02-03 11:50 tobia -> marta | rinnovo dominio
Buongiorno Marta, mi arriva l'avviso che il dominio scade il 31 marzo. [question!open|È già compreso nel canone o va pagato a parte?] [request!open|E mi manda per favore i dati di accesso del dominio], [complaint|che noi non li abbiamo mai avuti].

Tobia Lanteri

--- m40 2026-02-17 19:05 agnese -> marta | sabato
Ciao Marta, sabato 28 alle 18 presentiamo il libro della prof Zunino sulle api (sì, alla fine l'ha scritto lei). [request!open|Venite se potete, e porta Ilaria.]
