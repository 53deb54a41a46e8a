firm: Bottega dei Segni | bottegasegni.example | Europe/Rome | 2025-11-28 18:00
member: ilaria | Ilaria Zanotti | ilaria@bottegasegni.example
member: corrado | Corrado Melloni | corrado@bottegasegni.example
member: nadia | Nadia Bensalah | nadia@bottegasegni.example
member: sandro | Sandro Guidi | amministrazione@bottegasegni.example
client: Cooperativa Terre d'Idice | company | terreidice.example
contact: davide | Davide Bonfiglioli | d.bonfiglioli@terreidice.example | responsabile commerciale
contact: giulia | Giulia Sarti | qualita@terreidice.example | assicurazione qualità
contact: casadio | Armando Casadio | presidenza@terreidice.example | presidente
standing: strained
turned: 2025-07-03
causes: recurring_bottleneck, slow_response, real_issue_hidden
root: m16, m19, m25, m33
why: Every label, however small, waits for Corrado, who alone releases print files and is away at fairs; the small annoyances (wrong EAN, old lot field, late stickers) all come from that. Nobody at the studio says so or names a second person, and the president has begun to speak of hiring their own.

--- m01 2024-12-09 10:30 davide -> ilaria + corrado | Programma etichette 2025
Buongiorno a tutti,

vi anticipo il programma dell'anno, così vi organizzate:

- gennaio: patate, rete da 2 kg, nuovo formato
- marzo: cipolla dorata e scalogno, bollino PLU
- maggio: albicocche e ciliegie, cestino 500 g
- giugno: pesche e nettarine (le abbiamo in tre pezzature, quindi sei codici)
- settembre: pere e zucche

Circa 40 codici in tutto. [goal|La direzione vuole portare il prodotto confezionato a marchio nostro dal 22 al 35% del fatturato], per dipendere meno dalle private label.

I supermercati danno finestre di consegna strette, se un'etichetta slitta di due giorni noi carichiamo anonimo e perdiamo il marchio per tutta la settimana. [value|Per noi la puntualità vale più dell'effetto.]

[question|Il prezzo dell'anno scorso, 95 euro a codice, rimane?]

Davide Bonfiglioli

--- m02 2024-12-09 15:15 sandro -> davide | Re: Programma etichette 2025 < m01
Buongiorno Davide, rimane 95, per adattamento. Impianti nuovi a parte.

--- m03 2024-12-10 11:20 corrado -> davide + giulia | Re: Programma etichette 2025 < m01
Buongiorno, metodo di lavoro: bozza da Nadia, visto della dott.ssa Sarti, chiusura esecutivo dal sottoscritto. [promise!broken|Cinque giorni lavorativi dal visto alla stampa.] Corrado Melloni

--- m04 2025-01-14 09:05 giulia -> nadia | patate 2 kg
Buongiorno Nadia, dati in allegato. Attenzione: l'origine va per esteso, "Italia, provincia di Bologna", e [request|il calibro in mm]. [question|Il codice a barre lo metti tu o te lo mando?]

--- m05 2025-01-14 10:11 nadia -> giulia | Re: patate 2 kg < m04
[request|Mandamelo tu, meglio!] [promise|Bozza dopodomani.]

--- m06 2025-01-16 16:50 nadia -> giulia + davide | Re: patate 2 kg < m05
Bozza in allegato.

--- m07 2025-01-17 08:22 giulia -> nadia + corrado | Re: patate 2 kg < m06
Visto. [praise|Si legge il calibro anche dal carrello, finalmente.]

--- m08 2025-01-24 15:30 corrado -> davide | Patate
Esecutivo rilasciato allo stampatore oggi.

--- m09 2025-02-05 09:40 davide -> corrado + nadia | Re: Patate
Ricevute e in linea da stamattina. [praise|I soci hanno voluto la rete da appendere in sede], il che dice qualcosa dei soci. [thanks|Grazie a tutti.]

--- m09a 2025-02-12 16:25 davide -> nadia + ilaria | raccolto e calendario
Ciao, due informazioni dalla campagna così sapete cosa aspettarvi. La gelata della settimana scorsa ha preso un po' di albicocchi a Ozzano ma non i nostri di collina, per ora. I peschi sono in ritardo di dieci giorni. Le cipolle dorate in cella stanno bene e i calibri sono più grossi del solito, quindi le reti da 2 kg andranno forte. [promise|Appena l'agronomo mi dà le date vi aggiorno il foglio con le settimane di lancio.]

--- m10 2025-03-04 12:00 giulia -> nadia | cipolla, scalogno, PLU
Dati in allegato: cipolla 1 kg e 2 kg, scalogno 250 g, bollino PLU in quattro colori. [request|Serve tutto visto per il 10], la cipolla parte il 24.

--- m10a 2025-03-04 12:25 nadia -> giulia | Re: cipolla, scalogno, PLU < m10
Ciao Giulia, tutto arrivato e tutto chiaro. [question|Per i bollini PLU i quattro colori sono quelli dei calibri o delle varietà?] Nel foglio c'è scritto tutte e due le cose.

--- m10b 2025-03-04 12:48 giulia -> nadia | Re: cipolla, scalogno, PLU < m10a
Calibri. Le varietà le avevo messe per me e poi non le ho tolte, [apology|scusa].

--- m11 2025-03-07 17:10 nadia -> giulia | Re: cipolla, scalogno, PLU < m10
Tutte e quattro le bozze allegate!

--- m12 2025-03-10 11:25 giulia -> nadia + corrado | Re: cipolla, scalogno, PLU < m11
Visto tutto. Buona settimana.

--- m13 2025-03-18 09:00 davide -> nadia | Re: cipolla, scalogno, PLU
Ciao Nadia, [question|la cipolla è in stampa?] Qui l'ufficio spedizioni vuole sapere se caricano con o senza.

--- m14 2025-03-18 09:31 nadia -> davide | Re: cipolla, scalogno, PLU < m13
È da Corrado per la chiusura, è in fiera a Rimini fino a domani sera. Poi parte.

--- m15 2025-03-21 18:20 corrado -> davide | Cipolla e scalogno
Esecutivi rilasciati. [promise|Consegna etichette mercoledì 26.]

--- m16 2025-03-24 09:50 davide -> corrado + nadia | Re: Cipolla e scalogno < m15
Buongiorno, [complaint|oggi partono tre camion, senza]. Lo segno perché me lo chiedono. Capisco la fiera.

[question|Chi rilascia quando Corrado è via?]

--- m17 2025-03-24 18:44 corrado -> davide | Re: Cipolla e scalogno < m16
Davide, la chiusura di un esecutivo è responsabilità mia e non si improvvisa. [promise!broken|Mi porto il portatile anche in fiera], così non si ripete.

--- m18 2025-05-06 08:10 giulia -> nadia + corrado | albicocche e ciliegie
Buongiorno, cestino 500 g due codici. Siamo a Macfrut fino a giovedì, [request|chiamate Davide sul cellulare]. [request|Il campo lotto deve essere bianco e largo almeno 40 mm], la stampante della linea nuova scrive più grosso.

--- m19 2025-05-19 14:20 giulia -> nadia | Re: albicocche e ciliegie
Ciao Nadia, arrivate le ciliegie. [complaint|Il campo lotto è di 28, come quello vecchio.] La linea stampa sopra al bordo, per questa partita ci arrangiamo scrivendo in verticale.

--- m20 2025-05-19 15:02 nadia -> giulia | Re: albicocche e ciliegie < m19
No! La mia bozza era a 40, guarda il pdf che avevi vistato. [admission|In chiusura è stato ripreso il modello del 2023.] [promise!broken|Albicocche corrette domani.]

--- m21 2025-05-26 08:15 giulia -> nadia | Re: albicocche e ciliegie < m20
Buongiorno, [question|novità sulle albicocche?] Quelle maturano anche la domenica.

--- m22 2025-05-26 09:05 nadia -> giulia | Re: albicocche e ciliegie < m21
File pronto da martedì scorso, manca solo il rilascio. Corrado è a Milano per IPACK fino a venerdì. Gliel'ho scritto tre volte.

--- m23 2025-05-28 23:40 corrado -> giulia + davide | Albicocche
Rilasciate ora dall'albergo. C.M.

--- m23a 2025-05-30 08:40 davide -> nadia | pesche, settimane
Ciao Nadia, foglio aggiornato: gialle dalla settimana 25, nettarine dalla 26, bianche dalla 28 se non grandina. Ieri visita dei buyer, hanno mangiato in piedi tra i filari e sono tornati a Milano con le scarpe piene di terra, contenti. I cestini vuoti sono già in magazzino, pedana 14, se servisse per le fotografie passate quando volete, c'è Oriano dalle 6.

--- m24 2025-06-03 11:00 sandro -> davide | Fattura 66/2025
Buongiorno Davide, in allegato fattura 66/2025, marzo-maggio, 11 codici, euro 1.045 + IVA. Cordialità. Sandro

--- m25 2025-07-03 09:15 davide -> ilaria + corrado | punto della situazione
Buongiorno Ilaria,

ti scrivo io perché Giulia è troppo educata. Nessun dramma singolo, ma li ho messi in fila e la fila è lunga:

1. cipolla: [complaint|9 giorni lavorativi dal visto al rilascio, erano cinque]
2. [complaint|ciliegie: lotto del 2023]
3. albicocche: [complaint|otto giorni ferme con il file pronto]
4. pesche gialle: [complaint|EAN delle nettarine. Il supermercato ci ha fatto uno storno di 640 euro]
5. [complaint|bollini PLU: 4.000 ordinati, 3.000 arrivati], va be'

[praise|Nadia fa le bozze in due giorni e sono sempre giuste.] [complaint|Poi entrano in una stanza e da quella stanza non si sa quando escono.]

[request|Vorrei capire con te come si rimedia prima delle pere.]

Davide

--- m26 2025-07-03 12:40 ilaria -> davide | Re: punto della situazione < m25
Davide, ti leggo e [admission|non ti do torto su niente]. Ne parlo con Corrado [promise!broken|e ti propongo qualcosa entro il 15]. Per lo storno delle pesche, [request|mandami la nota del supermercato].

--- m27 2025-07-04 08:30 davide -> ilaria | Re: punto della situazione < m26
Nota in allegato.

--- m28 2025-07-21 17:05 davide -> ilaria | Re: punto della situazione
Ciao Ilaria, [complaint|era per il 15]. Se serve ci vediamo noi due da qualche parte in centro, [value|a me va bene anche un metodo imperfetto purché ci sia un nome e un telefono].

--- m29 2025-07-24 10:50 corrado -> davide + ilaria | Re: punto della situazione
Egregio Bonfiglioli, ho visto l'elenco. Per completezza: [blame_shift|l'EAN delle pesche ci è arrivato in un foglio con diciotto righe non ordinate], e i PLU mancanti sono dello stampatore. [talking_down|Un sistema a più mani moltiplica gli errori, chi ha fatto produzione lo sa.] Si procede come ora.

--- m30 2025-07-24 13:00 giulia -> nadia | Re: punto della situazione
> l'EAN delle pesche ci è arrivato in un foglio con diciotto righe non ordinate

Nadia, [complaint|il foglio è il vostro, quello che ci avete dato voi a gennaio da compilare]. Non rispondo a lui perché poi litigo. Buone ferie, davvero.

--- m31 2025-09-01 08:00 giulia -> nadia + corrado | pere e zucche
Buongiorno, ripartiamo. Abate, Kaiser, zucca delica e violina. [request|Visto entro il 5, in linea il 22.] Numero lotto 40 mm (quaranta).

--- m32 2025-09-03 15:30 nadia -> giulia | Re: pere e zucche < m31
Bozze in allegato, quaranta misurato col righello!

--- m33 2025-09-15 10:05 davide -> nadia + ilaria | Re: pere e zucche
Buongiorno. [complaint|Visto dato giovedì 4, oggi è il 15, in stampa non c'è niente.] [question|È di nuovo fuori?]

--- m34 2025-09-15 10:22 nadia -> davide | Re: pere e zucche < m33
È a Monaco per drinktec fino a venerdì. [apology|Mi dispiace], io non ho le credenziali dello stampatore.

--- m35 2025-10-01 16:12 davide -> ilaria | Re: pere e zucche
Abate caricate anonime, da dieci giorni. [complaint|Il marchio in reparto ieri non c'era, c'era un cartello scritto a pennarello.]

Scusa la franchezza: [complaint|io con te non parlo da luglio]. [request|Mettete Nadia in condizione di mandare in stampa.] È una password, non un'investitura.

--- m36 2025-10-02 09:30 ilaria -> davide | Re: pere e zucche < m35
[admission|Hai ragione anche sul silenzio], Davide. È un tema delicato fra soci. [promise!open!broken|A metà ottobre ti dico chi rilascia e come.]

--- m37 2025-10-22 09:00 casadio -> ilaria + corrado | confezionato e fornitori
Spett. Bottega dei Segni,

scrivo a nome del consiglio. Il confezionato a marchio è fermo al 24%, e nella riunione del 20 [complaint|i soci mi hanno chiesto perché le nostre pere erano senza nome]. Il marchio lo avete disegnato voi nel 2016 ed è [praise|una delle poche cose su cui i duecento soci vanno d'accordo].

Io ho 71 anni e di queste cose capisco questo: quando il trattore lo guida uno solo, il giorno che ha la febbre non si ara.

[escalation|Il consiglio ha dato mandato a Bonfiglioli di valutare l'assunzione di un grafico interno da gennaio.] [request!open|Vi chiedo di venire in sede a dirci come intendete lavorare nel 2026], anche brevemente.

Con stima
Armando Casadio

--- m38 2025-10-29 18:50 ilaria -> casadio + davide | Re: confezionato e fornitori < m37
Gentile presidente,

[thanks|La ringrazio per la schiettezza.] Veniamo volentieri, [promise!open!broken|Le propongo due date entro la settimana].

Ilaria Zanotti

--- m39 2025-11-10 11:05 davide -> ilaria | Re: confezionato e fornitori
Il presidente mi chiede delle date. [complaint|Io gli ho detto che le stavate guardando, per la terza volta.]

--- m40 2025-11-12 08:20 giulia -> nadia | radicchio
Ciao Nadia, dati del radicchio tardivo in allegato, un codice solo. [request!open|In linea il 1° dicembre], se gli astri lo consentono.

--- m41 2025-11-13 16:00 nadia -> giulia | Re: radicchio < m40
Bozza allegata, due ore fa era ancora un foglio bianco. [question|Visto?]

--- m42 2025-11-13 16:40 giulia -> nadia + corrado | Re: radicchio < m41
Visto. E [question!open|la delica per Natale con il fiocco, che mi avevate proposto voi, si fa o no?]

--- m43 2025-11-26 09:12 davide -> corrado + ilaria | Re: radicchio
Buongiorno, [complaint|nove giorni lavorativi]. Lunedì è il 1°. [question!open|In che stato è?]
