firm: Studio Ponente | studioponente.example | Europe/Rome | 2026-02-20 18:00
member: marta | Marta Canepa | marta@studioponente.example
member: davide | Davide Parodi | davide@studioponente.example
member: ilaria | Ilaria Bruzzone | ilaria@studioponente.example
member: sandro | Sandro Oneto | sandro@studioponente.example
client: Ennio Pastorino | person | -
contact: ennio | Ennio Pastorino | ennio.pastorino@postbox.example | pensionato, ex direttore di macchina
contact: giulia | Giulia Pastorino | giuliapasto@freemail.example | nipote
standing: good
turned: -
causes: -
root: -
why: An eighty-one-year-old ship's engineer who writes like a logbook and scolds everyone; he is loyal, pays in cash the same day and sends Davide figs. One wrong bill and one late visit were owned and settled; his threats are theatre.

--- m01 2025-02-20 10:02 ennio -> davide | Avaria
Egregio Parodi,

ore 09.40: il calcolatore acceso regolarmente. Ore 09.43: comparsa finestra azzurra con scritta in inglese. Ore 09.44: spento a mano. Ore 09.50: caffè.

Ho navigato quarantadue anni, e una macchina che si ferma senza dare preavviso o è difettosa o è stata montata da uno che aveva fretta. [question|Quale delle due?]

E. Pastorino

--- m02 2025-02-20 11:15 davide -> ennio | Re: Avaria < m01
Buongiorno direttore, né l'una né l'altra, stanotte è uscito un aggiornamento che ha fatto cadere mezza Liguria. Lo riaccenda due volte di fila: alla seconda si ripara da solo.

--- m03 2025-02-20 11:52 ennio -> davide | Re: Avaria < m02
Eseguito. Macchine avanti. [thanks|La ringrazio.]

--- m04 2025-03-17 09:30 ennio -> davide + marta | Fotografie
Egregio Parodi,

possiedo 3.140 diapositive fatte tra il 1966 e il 2003, da Valparaíso a Yokohama, in undici scatole. Mia moglie, buonanima, le voleva buttare e io le ho difese. Ora che la difesa non serve più nessuno le guarda, compreso il sottoscritto perché il proiettore fuma.

[goal|Prima di compiere ottantadue anni, cioè entro Natale, voglio che mia nipote Giulia le abbia tutte sul suo apparecchio, con il luogo e la data.] Non un disco che si perde: una cosa che lei apre e trova Yokohama.

[request|Mi dica il prezzo, tutto compreso, senza asterischi.] [value|Detesto gli asterischi.]

Saluti,
Ennio Pastorino
già direttore di macchina

--- m05 2025-03-18 14:35 davide -> ennio | Re: Fotografie < m04
Direttore, con lo scanner che abbiamo ci vogliono 25 centesimi l'una, 785 euro; 140 per l'archivio in rete di Giulia. Fanno 925 e nessun asterisco. [promise|Le scatole le vengo a prendere io, due alla volta.] Date e luoghi me li deve dettare Lei, io da solo metterei Yokohama a Recco.

--- m06 2025-03-18 17:10 ennio -> davide | Re: Fotografie < m05
Accettato, asterischi zero. Le prime due scatole sono pronte sul tavolo del tinello da ieri. Ero certo che avrebbe detto di sì.

--- m07 2025-04-09 16:30 davide -> ennio | Scatole 1 e 2
Scatole 1 e 2 finite, 580 diapositive. Allego dieci di prova. [question|La nave nella 0113 è la Cristoforo o la Leonardo?] Qui in ufficio ci sono due partiti.

--- m08 2025-04-09 18:00 ennio -> davide | Re: Scatole 1 e 2 < m07
È la Michelangelo. Licenziateli tutti e due.

[praise|I colori sono quelli che avevo negli occhi e che credevo di essermi inventato.]

--- m09 2025-05-12 08:20 ennio -> marta | Fattura n. 116
Gentile Canepa,

ho ricevuto la fattura 116, euro 462,50. [complaint|Le scatole consegnate sono quattro su undici, e a me risulta pattuito di pagare per diapositiva.] 1.160 diapositive a 0,25 danno 290,00. Ho rifatto il conto tre volte, la terza con il regolo.

E. Pastorino

--- m10 2025-05-12 09:05 marta -> ennio | Re: Fattura n. 116 < m09
Buongiorno signor Pastorino,
[admission|ha ragione il regolo, ho sbagliato io], avevo fatturato la metà del totale. [apology|Mi scusi.] La 116 è annullata, in allegato la 117 da 290 euro.

Marta Canepa

--- m11 2025-05-12 09:40 ennio -> marta | Re: Fattura n. 116 < m10
Conto verificato, torna. Così va bene. [promise|Sarà pagata oggi alla posta.] [value|Apprezzo chi non tergiversa], e in quarantadue anni di mare ne ho contati sette.

--- m12 2025-06-16 11:22 giulia -> davide | nonno e il telefono
ciao davide sono giulia, la nipote. nonno vuole imparare le videochiamate "per ragioni di servizio". io torno a fine luglio, [question|tu riusciresti a passare mezz'ora da lui prima?] ti pago io eh non dirglielo

--- m13 2025-06-16 12:05 davide -> giulia | Re: nonno e il telefono < m12
Ciao Giulia, [promise|ci vado venerdì 20 col giro delle scatole]. Mezz'ora non si paga.

--- m14 2025-06-20 19:48 ennio -> davide | Videochiamata
Collaudo eseguito con la nipote. Immagine nitida. Lei portava un maglione che le ho detto di cambiare. [praise|Il Suo foglietto con i quattro passi è scritto come si scrivevano gli ordini di macchina: corto.]

--- m15 2025-07-28 07:50 ennio -> davide | Appuntamento
Egregio Parodi,
[complaint|ieri l'altro, ore 15.00, La attendevo per la scatola sette. Alle 15.40 ho tolto il caffè dal fuoco.] In mare si manda un marconigramma.

[escalation|Ancora una così e passo al nipote della portinaia.]

E.P.

--- m16 2025-07-28 08:31 davide -> ennio | Re: Appuntamento < m15
Direttore, [apology|mi scuso senza attenuanti]: [admission|l'avevo segnato per sabato prossimo]. [promise|Passo oggi alle 15 in punto, con due marconigrammi di scorta.]

--- m17 2025-07-28 15:55 ennio -> davide | Re: Appuntamento < m16
Presentatosi alle 14.58, camicia pulita, scatola sette imbarcata. Il nipote della portinaia resta a terra. Per me la faccenda è chiusa.

--- m18 2025-09-01 10:14 ennio -> davide | Estate
Egregio, rientrato da Varese Ligure. Le mando via corriere (portinaia) una cassetta di fichi. Sono di quelli piccoli. [question|A che punto siamo con le scatole?]

--- m19 2025-09-02 09:12 davide -> ennio | Re: Estate < m18
Otto finite, la nona è sotto. 2.410 diapositive. I fichi sono durati undici minuti, [thanks|grazie] da tutti.

--- m20 2025-09-22 21:18 giulia -> davide | yokohama
ciao! ho aperto l'archivio. ho scritto yokohama e c'erano 41 foto di nonno con i baffi. [praise|ho pianto in metro, la gente mi guardava]

--- m21 2025-09-23 08:40 davide -> giulia | Re: yokohama < m20
Ieri ne ho trovata una col mare in burrasca e lui che ride. [promise|Te la metto per prima.]

--- m22 2025-10-13 09:15 ennio -> davide | La stampante rifiuta
Da due giorni la stampante afferma di non essere in rete. Ho staccato e riattaccato. Ho anche alzato la voce. [request|Indichi la manovra.]

--- m23 2025-10-13 09:44 davide -> ennio | Re: La stampante rifiuta < m22
Tasto con l'antennina premuto cinque secondi, poi il tasto WPS dietro il modem entro due minuti. Se lampeggia blu è fatta.

--- m24 2025-10-13 10:10 ennio -> davide | Re: La stampante rifiuta < m23
Lampeggia, e ha stampato in nove secondi il menù della mutua. [praise|La manovra era descritta senza una parola di troppo.]

--- m25 2025-11-04 17:30 davide -> ennio + giulia | Ultima scatola
Direttore, fatta anche l'undicesima. 3.140 meno sei bianche: 3.134. Restano da mettere i luoghi di circa trecento, quelle con scritto solo "porto". [question|Le va un pomeriggio insieme davanti allo schermo?]

--- m26 2025-11-04 18:22 ennio -> davide | Re: Ultima scatola < m25
[request|Mercoledì 12, ore 15.] Porti pazienza, io porto i nomi. Alcuni porti hanno cambiato nome anche loro, e allora sarà questione di discutere.

--- m27 2025-11-13 08:05 ennio -> davide | Re: Ultima scatola < m26
Egregio Parodi,

[win|ieri identificati 287 porti su 301.] I rimanenti quattordici resteranno ignoti, come certi secondi ufficiali.

A completamento del verbale annoto quanto ieri non ho fatto in tempo a dirLe, perché alle 18 Lei aveva il treno. La 2208, quella con la gru storta e il cane, non è Lagos come ho dichiarato ma Takoradi, inverno del 1974: la gru era storta perché l'avevamo urtata noi, manovra del primo ufficiale Casaretto, che diede la colpa al pilota. Il cane si chiamava Nafta, salì a bordo da solo e sbarcò a Marsiglia con una cuoca. La 2209 e la 2210 sono di seguito. La 1877 invece, la signora col cappello sulla banchina, è mia moglie, Genova, ponte dei Mille, il giorno che mi aspettò undici ore per la nebbia e non lo disse mai a nessuno. [request|Quella la metta con la data giusta: 3 febbraio 1969.]

Senza altro da segnalare.

E. Pastorino

--- m27b 2025-11-13 09:10 davide -> ennio | Re: Ultima scatola < m27
Corretta la 2208, e la 1877 porta la data del 3 febbraio. [praise|Direttore, Lei dovrebbe scrivere un libro], il primo ufficiale Casaretto se lo merita.

--- m28 2025-11-17 10:40 marta -> ennio | Fattura 274, saldo
Buongiorno signor Pastorino, in allegato il saldo: 3.134 diapositive meno le 1.160 già pagate, 493,50, più 140 per l'archivio. [request|Rifaccia pure il conto col regolo.]

--- m29 2025-11-17 12:00 ennio -> marta | Re: Fattura 274, saldo < m28
633,50. Esatto al centesimo. Pagata stamane allo sportello 4, dove c'è ancora la signora che sa contare.

--- m30 2025-12-08 20:33 giulia -> davide + ennio | sorpresa
[win|ieri per gli 82 anni di nonno abbiamo proiettato tutto sul muro, quaranta persone, tre ore, due vecchi marinai che litigavano su un faro.] davide [thanks|grazie], eri invitato ma nonno dice che lavori troppo

--- m31 2025-12-09 09:00 davide -> giulia | Re: sorpresa < m30
Che meraviglia, mi dispiace averla persa. [question|Il faro chi l'ha vinto?] Qui in ufficio ci sono di nuovo due partiti, come per la nave.

--- m32 2025-12-09 09:30 ennio -> davide | Faro
Il faro era Capo Mele e lo sostenevo io. Il Bertolotto insisteva per Capo Noli, ma era imbarcato in cucina e di fari vedeva solo il fornello.

--- m33 2026-01-13 10:05 ennio -> marta | Truffa
Gentile Canepa, ricevo un messaggio a nome della banca che mi invita a premere su una scritta blu, e l'italiano è quello di un mozzo. Non ho premuto. [question|È da denunciare o basta buttarlo?]

--- m34 2026-01-13 10:18 marta -> ennio | Re: Truffa < m33
Basta buttarlo, ha fatto benissimo a non premere. Se Le fa piacere lo inoltri a phishing@postbox.example, ma non è obbligato.

--- m35 2026-02-02 11:30 ennio -> davide | Cambio macchina
Egregio Parodi,

il calcolatore compie nove anni e la ventola tossisce. Non attendo l'avaria: in pensione ci si va prima di affondare. Desidero:

- [request!open|un apparecchio nuovo, schermo grande, caratteri grandi]
- [request!open|che la posta e le fotografie siano dove erano, stesso cassetto]
- [request!open|nessuna voce che mi parli]

Spesa fino a 900. [question|Per quando?]

E. Pastorino

--- m36 2026-02-03 08:52 davide -> ennio | Re: Cambio macchina < m35
Direttore, ne ho in mente uno da 740 silenzioso come un monaco. Arriva al fornitore a fine mese: [promise!open|glielo monto giovedì 5 marzo, ore 15, caffè permettendo].

--- m37 2026-02-03 09:20 ennio -> davide | Re: Cambio macchina < m36
Approvato. [promise!open|Il caffè sarà sul fuoco.]

--- m38 2026-02-17 22:10 giulia -> davide | schermo nonno
ciao davide, ho saputo del computer nuovo. [question!open|secondo te un 27 pollici sta su quello scrittoio con la ribalta? io direi di no ma lui ha già spostato la lampada]
