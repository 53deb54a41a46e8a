firm: Bottega dei Segni | bottegasegni.example | Europe/Rome | 2025-11-28 18:00
member: ilaria | Ilaria Zanotti | ilaria@bottegasegni.example
member: corrado | Corrado Melloni | corrado@bottegasegni.example
member: nadia | Nadia Bensalah | nadia@bottegasegni.example
member: sandro | Sandro Guidi | amministrazione@bottegasegni.example
client: Landi Fasciatrici S.r.l. | company | landifasciatrici.example
contact: ricci | ing. Fausto Ricci | f.ricci@landifasciatrici.example | direttore commerciale
contact: monica | Monica Tarozzi | marketing@landifasciatrici.example | marketing
contact: rosanna | Rosanna Dall'Olio | contabilita@landifasciatrici.example | contabilità
standing: strained
turned: 2025-05-26
causes: unacknowledged_fault, talked_down, broken_promise
root: m15, m17, m20, m26
why: The back wall at IPACK-IMA carried the name of a discontinued machine because the studio printed an old file; Corrado says the client approved it, lectures and invoices the night reprint. The credit note is asked for three times and a rival is being asked to quote; what Ricci wants is a written account of what went wrong.

--- m01 2024-11-18 09:05 ricci -> corrado + ilaria | IPACK-IMA 2025 - assegnazione incarico
Buongiorno,

con la presente confermiamo l'incarico per lo stand IPACK-IMA (Fiera Milano Rho, 27-30 maggio 2025), pad. 5, 64 mq, tre lati aperti, come da Vs. offerta 112/24 di euro 41.600 + IVA, chiavi in mano.

Macchine esposte:
1) FW-220 Evo (nuova, 4,1 x 2,6 m, 2.900 kg)
2) RoboLandi 3 (semovente)
3) un banco con la testa di prestiro sezionata

[goal|L'obiettivo che la direzione ci ha dato è di rientrare con almeno 60 contatti qualificati], contro i 38 della scorsa edizione.

[request|Vogliate inviare il cronoprogramma entro il mese].

Cordiali saluti
ing. Fausto Ricci

--- m02 2024-11-18 12:11 corrado -> ricci + monica | Re: IPACK-IMA 2025 - assegnazione incarico < m01
Egregio Ingegnere,

[thanks|La ringrazio della fiducia.] [promise|Cronoprogramma il 27 novembre]. Nel frattempo [request|mi occorrono gli ingombri definitivi della 220 con porta aperta] e [request|la potenza elettrica impegnata per ciascuna macchina].

Corrado Melloni

--- m03 2024-11-20 17:30 monica -> corrado | Re: IPACK-IMA 2025 - assegnazione incarico < m02
ciao Corrado, in allegato step e pdf. 220 con porta aperta 4,9. potenze: 11 kw la grande, 3 la semovente in carica, il banco è fermo. Monica

--- m04 2024-11-27 16:00 corrado -> ricci + monica | Cronoprogramma stand
In allegato. Riassumo le date: layout 20 dicembre, rendering 31 gennaio, file grafici approvati 30 aprile, montaggio 23-26 maggio.

--- m04a 2024-12-03 10:15 ricci -> corrado | Re: Cronoprogramma stand < m04
Buongiorno,
cronoprogramma condiviso con la direzione di stabilimento. Per Sua organizzazione: la 220 Evo sarà collaudata entro fine aprile e lascerà Imola su bilico il 22 maggio, scarico in quartiere il 23 dalle ore 7. Il carrello da 5 t lo prenotiamo noi presso l'ente fiera. [question|La pedana regge 2.900 kg su quattro piedini da 120 mm di diametro?] Diversamente prevediamo piastre di ripartizione.
Ricci

--- m04b 2024-12-03 16:40 corrado -> ricci | Re: Cronoprogramma stand < m04a
> La pedana regge 2.900 kg su quattro piedini da 120 mm di diametro?

Egregio Ingegnere, la pedana no, ma la macchina poggia a pavimento: la interrompo attorno ai piedini con un taglio rifinito in alluminio, così non servono piastre e nessuno inciampa. Il dettaglio è nella tavola 4 del layout che riceverete.

--- m05 2024-12-20 15:41 corrado -> ricci + monica | Layout rev. 0
Gentilissimi, in allegato il layout. La 220 è ruotata di quindici gradi verso la corsia: il visitatore arriva dal padiglione 7 e deve vederla lavorare prima di leggere il nome.

[question|Confermate il magazzino da 4 mq o lo riduciamo a 3?]

Buone feste
Corrado

--- m06 2025-01-08 08:50 ricci -> corrado | Re: Layout rev. 0 < m05
Buongiorno,
esaminato con la produzione. [praise|La rotazione della macchina è un'idea che avremmo dovuto avere noi dieci anni fa.] Magazzino: restare a 4.
[request|Spostare il quadro elettrico sul lato opposto], altrimenti il tecnico lavora in mezzo agli ospiti.
Ricci

--- m07 2025-01-31 18:20 corrado -> ricci + monica | Rendering
Ingegnere, Monica, tre viste e una notturna che non serve a nulla ma è bella. Quadro spostato.

--- m08 2025-02-03 09:12 monica -> corrado + nadia | Re: Rendering < m07
belli! l'ing. ha stampato la notturna e l'ha appesa. [thanks|grazie]

Per il catalogo invece: 48 pagine, italiano/inglese/spagnolo, pronto per la fiera. [question|con chi parlo, Nadia?] testi ES arrivano da Barcellona a metà marzo (loro dicono, io dico fine marzo)

--- m09 2025-02-03 10:30 nadia -> monica | Re: Rendering < m08
Con me, sì :) Se i testi spagnoli arrivano entro il 31 marzo, [promise!broken|bozza completa il 18 aprile] e [promise!broken|copie in mano per il 20 maggio].

--- m07a 2025-02-19 11:20 corrado -> monica | Moduli ente fiera
Gentile Monica, l'ente ha aperto il portale degli espositori. [request|Mi servono entro il 7 marzo le credenziali di Landi], così compilo io allacci elettrici, aria compressa a 6 bar, pulizie, internet e le tessere dei montatori. Restano a vostra cura soltanto i pass del personale e i posti auto, che sono nominativi e che ogni anno qualcuno dimentica fino alla vigilia.

--- m07b 2025-02-19 14:02 monica -> corrado | Re: Moduli ente fiera < m07a
credenziali in allegato, la password l'ha scelta l'ing. e infatti è lunga 24 caratteri. aria a 6 bar ok, la semovente non ne ha bisogno. [promise|pass e posti auto li faccio io], l'anno scorso li ho fatti a mezzanotte e non mi va di riprovarci

--- m10 2025-03-27 11:00 monica -> nadia | testi ES
eccoli, li ho avuti prima del previsto, non ci credo neanche io. sul modello nuovo: [request|si chiama FW-220 Evo dappertutto, mai FW-200], quella è fuori produzione da ottobre

--- m11 2025-03-27 11:17 nadia -> monica | Re: testi ES < m10
Ricevuti. FW-220 Evo ovunque, segnato sul muro!

--- m12 2025-04-22 09:44 monica -> nadia | Re: testi ES
ciao Nadia, passata bene Pasqua? [complaint|aspettavamo il catalogo venerdì]. qui chiedono. [question|ce la fai per la settimana?]

--- m13 2025-04-22 14:05 nadia -> monica | Re: testi ES < m12
Ciao Monica, [admission|hai ragione, mi sono incagliata sulle tabelle tecniche] e dovevo avvisarti. [apology|Scusami.] [promise|Bozza domani sera], e [promise!broken|recupero io con la tipografia].

--- m14 2025-04-23 20:30 nadia -> monica + ricci | Catalogo bozza 1
In allegato, 48 pagine. Le pagine 22-23 hanno ancora le foto a bassa del RoboLandi, [request|mi servono quelle grandi].

--- m14a 2025-04-24 09:30 monica -> nadia | Re: Catalogo bozza 1 < m14
ciao, foto grandi del RoboLandi nel link (scade fra 7 giorni). le ha rifatte il fotografo lunedì in reparto, con la macchina appena pulita, quindi se trovi uno straccio nello sfondo è colpa nostra e [request|toglilo]. [praise|Il doppia pagina con l'esploso della testa è venuto da paura, in officina se lo stanno litigando.]

--- m15 2025-05-26 19:22 ricci -> corrado + ilaria | URGENTE stand - parete fondo
Melloni,

sono in fiera dalle 17. La parete di fondo, sei metri per tre, [complaint|riporta FW-200. È il nome di una macchina che non vendiamo più.] Domattina alle 10 passa il presidente di UCIMA.

Inoltre [complaint|mancano due faretti sul banco prestiro].

[request|Mi dica entro un'ora come si risolve.]

F. Ricci

--- m16 2025-05-26 19:58 corrado -> ricci | Re: URGENTE stand - parete fondo < m15
Ingegnere, sono a Rho, padiglione accanto. [promise|Faccio ristampare il telo stanotte a Pero, lo montiamo alle 7.] Faretti: [promise|li metto stasera io].

--- m17 2025-05-28 08:10 corrado -> ricci + monica | Parete di fondo, chiarimento
Egregio Ingegnere,

sistemato il telo, è bene chiarire i ruoli perché non restino equivoci. Il file della parete è stato inviato il 29 aprile a Monica, [blame_shift|la quale lo ha approvato il 30 con un "ok vai"]. [talking_down|Nel nostro mestiere un "ok" è una firma, e le aziende strutturate lo sanno: il visto si stampa può darsi solo dopo aver letto, parola per parola.] Il costo della ristampa notturna (euro 1.180) sarà pertanto esposto in fattura.

Sono certo che converrà.

Corrado Melloni

--- m18 2025-05-28 08:31 monica -> corrado + ricci | Re: Parete di fondo, chiarimento < m17
> la quale lo ha approvato il 30 con un "ok vai"

Corrado scusa ma il pdf che ho approvato io il 30 aprile dice FW-220 Evo. ce l'ho qui aperto. [complaint|in stampa è andato un altro file]

--- m19 2025-06-04 09:00 ricci -> ilaria + corrado | Consuntivo IPACK-IMA
Buongiorno,

a mente fredda.
- Affluenza buona, [win|71 contatti qualificati contro i 60 richiesti].
- [praise|Layout e impatto dello stand: giudizio unanime, il migliore che abbiamo avuto.]
- Catalogo: [complaint|consegnato in fiera il 28, secondo giorno, a visitatori già passati].
- Parete: si veda sotto.

Monica Vi ha fatto presente per iscritto che il file approvato era corretto. [complaint|A oggi, dopo sette giorni, su questo punto non ho letto una riga.] [request|Chiedo una breve relazione su cosa è accaduto], mezza pagina. [value|Nella nostra officina quando si sbaglia una quota si compila la non conformità, la si firma e si riparte. Non si cerca il colpevole, si cerca il motivo.]

ing. F. Ricci

--- m20 2025-06-10 17:25 corrado -> ricci | Re: Consuntivo IPACK-IMA < m19
Egregio Ingegnere,

lieto dei 71 contatti. [talking_down|Quanto alla relazione, mi permetta: una fiera non è un'officina, e chi ha montato centoquaranta stand sa che in quelle ore le tolleranze sono altre.] Il telo è stato in opera, sbagliato, per una notte sola, a padiglione chiuso. [non_apology|Se la cosa Le ha procurato disagio ne sono dispiaciuto], ma nessun visitatore l'ha veduto.

Il catalogo ha risentito [blame_shift|dei testi spagnoli, giunti come sapete dalla Vostra filiale].

Corrado Melloni

--- m21 2025-06-10 17:41 monica -> nadia | i testi
Nadia detto fra noi: [complaint|i testi spagnoli li hai avuti il 27 marzo, quattro giorni PRIMA della tua scadenza]. tu lo sai e io lo so. L'ing. ha letto la mail di Corrado in silenzio e poi ha chiuso la porta, che non fa mai

--- m22 2025-06-10 18:15 nadia -> monica | Re: i testi < m21
Lo so. [admission|Il ritardo era mio, non di Barcellona.] [promise|Glielo dico a Corrado domani.]

--- m23 2025-06-16 09:30 sandro -> rosanna | Fattura 74/2025
Buongiorno,
allego copia di cortesia della fattura 74/2025:
saldo stand IPACK-IMA euro 20.800,00
ristampa urgente parete euro 1.180,00
stampa cataloghi 2.000 copie euro 6.340,00
imponibile 28.320,00, IVA 22%, a 30 gg f.m.
Sandro Guidi

--- m24 2025-06-17 11:10 rosanna -> sandro | Re: Fattura 74/2025 < m23
Buongiorno Sig. Guidi, la seconda voce non ha ordine. [complaint|Il direttore dice che non è dovuta.] [request|Mi storni la riga e mi mandi nota di credito], poi il resto lo pago regolare. Rosanna D.

--- m25 2025-06-17 15:02 sandro -> rosanna | Re: Fattura 74/2025 < m24
Gentile Rosanna, [promise!broken|mi informo con Melloni e Le do riscontro entro venerdì].

--- m26 2025-07-14 10:20 ricci -> ilaria | Nota di credito
Gentile Zanotti,

scrivo a Lei perché con il Suo socio non progrediamo.
Situazione ad oggi:
a) relazione: [complaint|chiesta il 4 giugno, non pervenuta]
b) nota di credito: [complaint|chiesta il 17 giugno dalla sig.ra Dall'Olio, che è stata rassicurata per il venerdì successivo. Sono passati quattro venerdì]
c) teli, faretti e arredi: presso il Vostro deposito, [question|in quali condizioni?]

[request|Vi prego di chiudere a) e b).]

Distintamente
F. Ricci

--- m27 2025-07-15 09:12 ilaria -> ricci | Re: Nota di credito < m26
Buongiorno ingegnere,

[thanks|grazie di avermi scritto direttamente]. Rispondo subito su c): tutto in deposito a Castenaso, asciutto, fotografato, un solo pannello con lo spigolo battuto. Su a) e b) ho bisogno di parlare con Corrado, che è in ferie fino al 21. [promise!broken|Le scrivo io il 22.]

Ilaria Zanotti

--- m28 2025-08-01 16:50 monica -> ilaria | chiusura estiva
ciao Ilaria, noi chiusi dal 4 al 24. Nel frattempo per Gulfood Manufacturing (Dubai, 4-6 novembre) andiamo con lo stand preallestito del padiglione italia, 24 mq, [request|ci servono solo le grafiche: 3 pareti e un bancone]. [question|ve ne occupate voi?] [request|preventivo per il 29 agosto]

buone vacanze!

--- m29 2025-08-01 17:30 ilaria -> monica | Re: chiusura estiva < m28
Certo che sì. [promise|Preventivo il 28, così al rientro lo trovi.] Buon mare!

--- m30 2025-08-28 12:00 ilaria -> monica + ricci | Gulfood, preventivo
In allegato: tre pareti in tessuto retroilluminato con file di stampa secondo le specifiche di Dubai, euro 2.950 + IVA. Stampa in loco, così evitiamo la dogana.

--- m31 2025-09-02 08:30 ricci -> ilaria | Re: Gulfood, preventivo < m30
Preventivo accettato per ragioni di tempo. Due condizioni:
- [request|ogni file riporta nome, data e revisione nel cartiglio, e va in stampa solo quello con la mia firma]
- [request|l'interlocutore per Dubai è Lei o la sig.ra Bensalah]

[complaint|Il 22 luglio è trascorso senza che io abbia ricevuto la Sua lettera.]

Ricci

--- m32 2025-09-02 11:45 ilaria -> ricci | Re: Gulfood, preventivo < m31
Ricevuto, ingegnere. Cartiglio e firma: giusto, [promise|lo facciamo da oggi per tutti]. Per Dubai siamo Nadia e io.

--- m32a 2025-09-17 10:48 monica -> nadia | Dubai, due info pratiche
ciao Nadia, dal Padiglione Italia dicono che i muri sono 298 cm e non 300, profilo compreso, e che il bancone ha lo spigolo tondo. Disegno in allegato. Stampatore laggiù si chiama Faisal, risponde subito ma solo su whatsapp e solo con vocali, in un inglese migliore del mio. noi partiamo in quattro, l'ing., due tecnici e io che porto il caffè

--- m33 2025-10-10 17:00 nadia -> monica + ricci | Gulfood file r2
In allegato le tre pareti e il bancone, r2 del 10/10, cartiglio in basso a destra. Arabo verificato dalla traduttrice del Padiglione Italia. [request|Ingegnere, mi rimanda la firma su ciascun foglio?]

--- m34 2025-10-13 08:05 ricci -> nadia | Re: Gulfood file r2 < m33
Firmati tutti e quattro. [praise|Lavoro ordinato.]

--- m35 2025-11-06 16:18 monica -> nadia | Dubai
[praise|Pareti perfette, colori giusti, nome giusto] :) caldo assurdo anche dentro, l'ing. in giacca come se niente fosse

--- m36 2025-11-12 09:10 sandro -> rosanna | Sollecito fattura 74/2025
Buongiorno,
dalle nostre scritture risulta un residuo di euro 1.439,60 sulla fattura in oggetto, scaduta il 31 luglio. [request|Vogliate provvedere al saldo.]
Cordiali saluti

--- m37 2025-11-12 10:02 rosanna -> sandro | Re: Sollecito fattura 74/2025 < m36
Sig. Guidi, il residuo è la riga della parete, ne abbiamo già parlato a giugno. [complaint|Qui la nota di credito non è mai arrivata.] [promise|Passo al direttore.]

--- m38 2025-11-14 08:40 ricci -> ilaria + corrado | Parete IPACK-IMA, ultima comunicazione interlocutoria
Gentili,

apprendo che [complaint|ci sollecitate il pagamento di un errore che avete commesso Voi]. Riepilogo per chi non fosse presente: Monica approva il file giusto il 30/4, Voi ne stampate un altro, il sottoscritto lo scopre la sera prima dell'apertura. [complaint|Da allora ho ricevuto due lezioni e nessuna spiegazione.]

La cifra è modesta e non è il punto.

[request!open|Attendo la nota di credito e la mezza pagina entro il 5 dicembre.] [escalation|In difetto, la pratica passa al nostro legale, avv. Montevecchi, e lo stand Interpack 2026 va a gara: ho già chiesto un'offerta a due allestitori di Parma.]

[question!open|Vorrei inoltre sapere chi, presso di Voi, decide.]

ing. Fausto Ricci

--- m39 2025-11-17 18:30 corrado -> ricci + ilaria | Re: Parete IPACK-IMA, ultima comunicazione interlocutoria < m38
Egregio Ingegnere, prendo atto dei toni. [blame_shift|Rimane che un controllo in cantiere il 25, quando il Vostro incaricato era presente, avrebbe evitato ogni cosa.] [promise!open|Esaminiamo la Sua e rispondiamo entro il mese.]

C. Melloni

--- m40 2025-11-18 09:03 monica -> ilaria | (niente oggetto)
Ila ti prego. [complaint|Il 25 il "nostro incaricato" era il ragazzo del muletto.] [request!open|chiama l'ingegnere], lui risponde, basta che gli dici la verità. Io vorrei continuare con voi

--- m41 2025-11-24 15:20 nadia -> monica | Materiali Dubai
Ciao Monica, per l'archivio: [question!open|i tessuti di Dubai li tenete o li hanno buttati a fine fiera?] Se tornano, [promise!open|li faccio ritirare io insieme agli arredi].
