firm: Studio Ponente | studioponente.example | Europe/Rome | 2026-02-20 18:00
member: marta | Marta Canepa | marta@studioponente.example
member: davide | Davide Parodi | davide@studioponente.example
member: ilaria | Ilaria Bruzzone | ilaria@studioponente.example
member: sandro | Sandro Oneto | sandro@studioponente.example
client: Poliambulatorio San Fruttuoso | company | sanfruttuosopoli.example
contact: bianchi | dott.ssa Paola Bianchi Risso | direzione@sanfruttuosopoli.example | direttrice sanitaria
contact: elena | Elena Marchese | accettazione@sanfruttuosopoli.example | responsabile accettazione
standing: broken
turned: 2025-10-14
causes: unacknowledged_fault, talked_down
root: m21, m23, m25, m29
why: A night job set up by Sandro wiped two days of bookings and the copies turned out not to run since August; he blamed the reception staff and lectured the director instead of owning it. She is leaving at the end of the contract and wants the data handed over.

--- m01 2025-03-25 08:35 elena -> davide | computer stanza 3
Buongiorno Davide, il computer della stanza 3 (ecografie) si spegne quando il dottor Massa collega la chiavetta. Le altre stanze tutto bene. [request|Riesce a guardarlo prima delle 14, che ha otto pazienti?]

Elena

--- m02 2025-03-25 08:50 davide -> elena | Re: computer stanza 3 < m01
Buongiorno Elena, mi collego tra dieci minuti. [question|La chiavetta è quella grigia nuova o la solita nera?]

--- m03 2025-03-25 08:56 elena -> davide | Re: computer stanza 3 < m02
Quella nuova, regalo di un congresso di Rimini. Il dottore ci tiene, ma il computer si è spento due volte anche stamattina prima che arrivasse lui.

--- m04 2025-03-25 09:41 davide -> elena | Re: computer stanza 3 < m03
Chiavetta difettosa, manda in corto la porta. Ho messo da parte quella porta e ne usate una davanti. Al dottore dica di buttarla con tutti gli onori.

--- m05 2025-03-25 12:15 elena -> davide | Re: computer stanza 3 < m04
Ahah riferito. [praise|Primo paziente visitato alle 10 in punto, non se n'è accorto nessuno.]

--- m06 2025-04-08 17:12 bianchi -> marta + sandro | Nuova agenda visite
Gentile dott.ssa Canepa,

a giugno aprono da noi due nuovi ambulatori, fisiatria e dermatologia, e la nostra agenda attuale non regge più di sei medici. Vorrei un programma che consenta la prenotazione da parte dei pazienti, i promemoria via SMS e la stampa del foglio di sala.

[goal|L'obiettivo è dimezzare le mancate presentazioni, oggi intorno al dodici per cento, prima della fine dell'anno.]

Preciso due cose. Noi trattiamo dati sanitari, pertanto [value|la sicurezza delle copie viene per me prima di qualsiasi comodità]. E le mie segretarie sono persone esperte che hanno imparato tre programmi in dieci anni: [value|gradirei che fossero interpellate, non addestrate].

[request|Vi chiedo una proposta entro fine aprile.]

Distinti saluti,
dott.ssa Paola Bianchi Risso

--- m07 2025-04-09 10:30 marta -> bianchi + sandro | Re: Nuova agenda visite < m06
Gentile dottoressa,

[promise|proposta da Lei il 24 aprile], la segue Sandro Oneto che ha già fatto due studi medici. [question|Possiamo passare una mattina in accettazione, solo a guardare come lavorano?]

Marta Canepa
(ragioniera, dottoressa è troppo!)

--- m08 2025-04-09 12:02 bianchi -> marta | Re: Nuova agenda visite < m07
Molto volentieri. Martedì 15, dalle 8.

--- m09 2025-04-24 16:48 sandro -> bianchi + marta | Proposta agenda AmbulaWeb
Gentile Dottoressa,

in allegato la proposta: AmbulaWeb per dieci medici, SMS inclusi fino a 1.500 al mese, 245 euro mensili, avviamento 2.900. [promise!broken|Le copie di sicurezza vengono eseguite ogni notte su un secondo disco e ogni settimana fuori sede.] [promise!broken|Un rapporto mensile delle copie Le verrà inviato il primo di ogni mese.]

Cordialità,
Sandro Oneto

--- m10 2025-05-06 09:00 bianchi -> sandro + marta | Re: Proposta agenda AmbulaWeb < m09
Approvata nella seduta di ieri. Contratto di dodici mesi firmato, in allegato, decorrenza 1 giugno con scadenza 31 maggio 2026. [request|Desidero che il primo giorno qualcuno di Voi sia presente in accettazione.]

PBR

--- m11 2025-05-29 18:22 elena -> sandro | Giornata di prova
Buonasera Sandro,
appunti di oggi, in quattro abbiamo provato tutto il giorno:

- il foglio di sala esce in ordine di cognome, [request|a noi serve per orario]
- [request|un colore diverso per le prime visite]
- [question|se il paziente risponde all'SMS, la risposta chi la legge?]

Il resto va. [praise|Lo spostamento trascinando è una meraviglia, Loredana voleva baciarLa.]

--- m12 2025-05-30 09:14 sandro -> elena | Re: Giornata di prova < m11
Gentile Elena, foglio per orario e colore prime visite già impostati. Le risposte agli SMS arrivano nella casella "Messaggi" in alto a destra, con il numero in rosso quando ce n'è una nuova. [promise|Martedì 3 alle 7.30 sono da voi.]

--- m13 2025-06-03 20:10 bianchi -> sandro + marta | Primo giorno
[win|Cento e quattro pazienti, telefono muto per metà mattina, nessuna fila.] [praise|Mi aspettavo una giornata di lacrime.] [thanks|Ringrazi anche Davide per le postazioni.]

--- m14 2025-06-10 10:01 marta -> bianchi | Fattura 149/2025
Gentile dottoressa, in allegato la fattura 149 per l'avviamento. Pagamento a trenta giorni come d'accordo.

--- m15 2025-07-09 15:20 elena -> sandro | stampa ricevute
Buon pomeriggio, dal lunedì le ricevute escono senza il codice fiscale del paziente. [complaint|Ne abbiamo corrette a penna una sessantina.]

--- m16 2025-07-09 15:58 sandro -> elena | Re: stampa ricevute < m15
Elena, l'aggiornamento di domenica ha azzerato una spunta. Rimessa. [promise|Domani Le mando il file con le sessanta ricevute rifatte], da ristampare in un colpo.

--- m17 2025-07-10 08:30 sandro -> elena | Re: stampa ricevute < m16
Ecco il file, 63 pagine, già in ordine di data. Basta aprirlo e stampare tutto, il timbro dello studio c'è. [apology|Scusate il disturbo.]

--- m18 2025-07-31 17:45 bianchi -> marta | Ferie e presidio
Gentile Marta, chiudiamo dall'11 al 22 agosto. [question|Chi è reperibile dei vostri il 25, giorno della riapertura?]

--- m19 2025-08-01 09:20 marta -> bianchi | Re: Ferie e presidio < m18
[promise|Davide, dalle 7.30, e se serve viene di persona.] Buone vacanze.

--- m20 2025-09-15 13:05 bianchi -> sandro + marta | Primi numeri
Le mancate presentazioni a luglio sono state il 9,1%, nella prima metà di settembre il 7,4. [win|In tre mesi siamo a un passo dalla metà.] [question|I rapporti delle copie di sicurezza a che indirizzo vengono spediti?] [complaint|Non mi risulta di averne visti.]

--- m21 2025-09-16 11:40 sandro -> bianchi | Re: Primi numeri < m20
Gentile Dottoressa, molto bene i numeri. Quanto alle copie, il sistema lavora in autonomia e il rapporto è consultabile da chi ha le competenze per leggerlo. [talking_down|Mi creda, sono tabelle che a un medico direbbero ben poco.]

S. Oneto

--- m22 2025-10-14 07:42 elena -> davide + sandro + marta | URGENTE agenda vuota
Buongiorno, [complaint|l'agenda di oggi e di domani è vuota, bianca]. In sala ci sono già undici persone. Ieri sera alle 19.30 c'era tutto, ho stampato io il foglio della dottoressa Ferro.

[request|Chiamateci subito] 

Elena

--- m23 2025-10-14 10:25 sandro -> elena + bianchi | Re: URGENTE agenda vuota < m22
Buongiorno,

la procedura notturna di pulizia ha archiviato gli appuntamenti che risultavano privi di stato. [blame_shift|Ciò accade quando il personale dello sportello non conferma la prenotazione con il tasto verde.] Stiamo ripristinando dalla copia. [promise!broken|Entro le 12 avrete di nuovo tutto.]

Sandro Oneto

--- m24 2025-10-14 17:58 elena -> sandro + bianchi | Re: URGENTE agenda vuota < m23
Sono le sei. [complaint|È tornata l'agenda del 9 agosto.]

Abbiamo richiamato a mano 140 pazienti partendo dai foglietti e dalla memoria di Loredana. [complaint|Quattordici non li abbiamo trovati.] Il tasto verde l'abbiamo sempre premuto.

--- m25 2025-10-15 09:30 sandro -> bianchi + elena | Chiarimento tecnico
Gentile Dottoressa,

per Sua tranquillità ritengo utile un chiarimento. [talking_down|Una copia di sicurezza, contrariamente a quanto comunemente si immagina, non è una fotografia: è un processo, e come ogni processo va inteso nella sua complessità.] Il disco di destinazione si è riempito il 9 agosto, [blame_shift|anche a motivo delle numerose scansioni che i Vostri medici allegano alle schede]. Nessun prodotto sul mercato è esente da eventi di questo genere. [non_apology|Spiace che la cosa sia stata vissuta con tanta apprensione.]

[talking_down|Suggerisco, per il futuro, un breve corso all'accettazione sulle buone pratiche: a volte basta poco.]

Cordialità,
Sandro Oneto

--- m26 2025-10-15 12:14 bianchi -> marta | Fwd: Chiarimento tecnico
Ragioniera,

legga per favore quanto mi ha scritto il Suo collega. [complaint|Due mesi di copie non fatte, e un rapporto mensile che avevo chiesto e che avrebbe mostrato tutto a settembre.] [complaint|Alle mie segretarie viene proposto un corso.]

[request|Le chiedo una relazione scritta su cosa è accaduto, con i nomi delle procedure e le date.] Mi occorre anche per il responsabile della protezione dei dati, dottor Avegno, che entro domani deve decidere se l'accaduto vada notificato al Garante.

Le dico anche il resto, perché tra donne della nostra età si può. Ieri alle sette e un quarto ho trovato Loredana, che è qui dal primo giorno, seduta per terra in archivio a cercare i fogli di sala stampati la settimana prima, con la lista dei pazienti oncologici in mano e gli occhiali appannati. Non mi ha chiesto chi fosse stato. Mi ha chiesto da chi cominciare a telefonare. Di questo nella lettera del Suo collega non c'è traccia, c'è una lezione su che cosa sia un processo.

Bianchi Risso

--- m27 2025-10-16 18:33 marta -> bianchi | Re: Fwd: Chiarimento tecnico < m26
Gentile dottoressa,

ho letto. [promise!broken|La relazione è sul Suo tavolo lunedì 20.] Nel frattempo Davide ha montato un disco nuovo e [promise|controlla di persona ogni mattina che la copia ci sia].

Marta Canepa

--- m28 2025-10-23 08:16 bianchi -> marta | Relazione
[complaint|Oggi è giovedì 23 e la relazione non c'è.] Il DPO mi ha scritto due volte.

--- m29 2025-10-24 15:50 marta -> bianchi + sandro | Re: Relazione < m28
Gentile dottoressa, in allegato la relazione, una pagina, redatta da Sandro. [non_apology|Siamo rammaricati per gli eventuali disagi che la Vostra struttura possa avere percepito.] [promise|A titolo di attenzione commerciale non addebiteremo il canone di novembre.]

Marta Canepa

--- m30 2025-10-27 19:05 bianchi -> marta | Re: Relazione < m29
Ragioniera,

ho letto la pagina tre volte. Vi si dice che "si sono verificate condizioni concomitanti". [complaint|Non vi si dice che la pulizia notturna l'ha programmata il vostro studio, né che nessuno ha guardato quel disco per sessantasei giorni.] [complaint|Una paziente oncologica ha saltato il controllo.] Non ho bisogno di novembre gratis. [request!open|Ho bisogno che qualcuno dica: è stato un nostro errore.]

PBR

--- m31 2025-10-30 11:22 sandro -> bianchi + marta | Re: Relazione < m30
Gentile Dottoressa, [talking_down|capisco l'emotività del momento, ma i sistemi complessi non si giudicano con il senno di poi]. [blame_shift|La pulizia notturna è una funzione standard del produttore], sulla quale lo Studio non ha potere alcuno. Resto a disposizione per un incontro formativo.

--- m32 2025-11-04 08:20 elena -> davide | lettore tessere
Buongiorno Davide, il lettore delle tessere sanitarie allo sportello 2 non legge più. [request|Ne può portare uno quando passa?]

--- m33 2025-11-04 09:05 davide -> elena | Re: lettore tessere < m32
Ce l'ho in macchina, [promise|passo all'una]. Copia di stanotte controllata, 41 GB, riaperta e letta.

--- m34 2025-11-04 13:50 elena -> davide | Re: lettore tessere < m33
Funziona, [thanks|grazie]. La fila allo sportello 2 si è sciolta in cinque minuti. [praise|Lei è l'unico che ci scrive cosa ha fatto davvero.] Detto tra noi.

--- m35 2025-12-02 10:00 marta -> bianchi | Rinnovo 2026
Gentile dottoressa,

le festività si avvicinano e con esse i rinnovi. [question|Vogliamo fissare un incontro a gennaio per il contratto AmbulaWeb?] Ho in mente condizioni di favore.

Marta Canepa

--- m36 2026-01-12 09:35 bianchi -> marta | Disdetta
Raccomandata anticipata via posta elettronica

Con la presente [leaving|il Poliambulatorio San Fruttuoso comunica la disdetta del contratto di assistenza e del servizio AmbulaWeb alla scadenza del 31 maggio 2026].

[request!open|Si chiede la consegna integrale dei dati in formato aperto entro il 31 marzo], nonché [request!open|l'elenco delle credenziali amministrative]. Interlocutore tecnico per il passaggio sarà l'ing. Tassara della Medisoft Liguria, in copia da domani.

dott.ssa Paola Bianchi Risso
Direttrice sanitaria

--- m37 2026-01-12 15:10 marta -> bianchi | Re: Disdetta < m36
Gentile dottoressa, ricevuto, e non senza dispiacere. Ne prendo atto. [promise!open!broken|Per i dati Le scrive Davide con un piano.]

--- m38 2026-01-13 08:02 elena -> davide | mi dispiace
Davide, ho saputo ieri. Noi allo sportello non c'entriamo e con Lei ci siamo trovate sempre bene. [question|Sarà Lei a fare il passaggio con Medisoft?]

--- m39 2026-01-13 09:30 davide -> elena | Re: mi dispiace < m38
Credo di sì, e lo faccio come va fatto, fino all'ultimo appuntamento dell'ultimo medico. Con Loredana ho ancora in sospeso una torta. [thanks|Grazie di avermelo scritto.]

--- m40 2026-02-09 09:12 bianchi -> marta + davide | Piano di consegna
[complaint|È passato un mese dalla disdetta e l'ing. Tassara non ha ancora ricevuto un calendario.] [escalation|In assenza di riscontro entro il 27 febbraio la pratica passa all'avvocato Lercari.] [question!open|A chi devo rivolgermi perché qualcosa si muova?]

PBR

--- m41 2026-02-16 16:55 elena -> davide | etichette
Buonasera, sono finite le etichette della stampante piccola. [request!open|Ne ordina quattro rotoli?] Poi immagino toccherà ad altri.
