firm: Studio Ponente | studioponente.example | Europe/Rome | 2026-02-20 18:00
member: marta | Marta Canepa | marta@studioponente.example
member: davide | Davide Parodi | davide@studioponente.example
member: ilaria | Ilaria Bruzzone | ilaria@studioponente.example
member: sandro | Sandro Oneto | sandro@studioponente.example
client: Autotrasporti Delfino | company | delfinotrasporti.example
contact: rocco | Rocco Delfino | rocco@delfinotrasporti.example | titolare
contact: mihaela | Mihaela Popa | traffico@delfinotrasporti.example | ufficio traffico
contact: conti | Renzo Ghiglione | amministrazione@delfinotrasporti.example | amministrazione
standing: good
turned: -
causes: -
root: -
why: Rocco shouts in writing and threatens to change supplier about once a season, and has renewed for eleven years. The tachograph import failed in May and the bug was fixed with an honest account; the driver app now saves them two hours a day.

--- m01 2025-02-24 06:35 rocco -> sandro + marta | BOLLE
Sandro buongiorno. ho 17 autisti che mi riportano le bolle firmate in una busta di plastica il venerdi, e la metà è bagnata di caffè. i clienti pagano solo con la bolla firmata in mano e io aspetto i soldi 20 giorni per colpa di un foglio. [goal|VOGLIO FATTURARE IL GIORNO DOPO LA CONSEGNA, punto.]

un mio concorrente, che non nomino perchè mi viene l'orticaria, ha il telefono che fa la foto e la manda. [question|voi la sapete fare una cosa cosi o devo andare a milano?]

Rocco

--- m02 2025-02-24 10:50 sandro -> rocco | Re: BOLLE < m01
Buongiorno Rocco, niente Milano. Si fa con un'applicazione sul telefono dell'autista: fotografa la bolla, il gestionale la riconosce dal numero e prepara la fattura. Ci sono due strade. La prima è un prodotto già fatto, 6 euro al mese ad autista, pronto in due settimane ma con le schermate come vengono. La seconda la scriviamo noi, 5.200 euro, due mesi, e ci mettiamo quello che vuole Mihaela. Io al Suo posto comincerei dalla prima e tra un anno deciderei.

Sandro

--- m03 2025-02-24 11:04 rocco -> sandro | Re: BOLLE < m02
la prima. [praise|bravo che mi hai detto quella che costa meno]

--- m04 2025-02-25 08:20 mihaela -> sandro | Re: BOLLE < m02
Buongiorno Sandro, sono Mihaela del traffico. Prima che installate, le mie note, che con gli autisti parlo io:

- [request|lettere grandi, Gheorghe ha 61 anni e non mette occhiali]
- [request|un solo bottone rosso "consegnato"]
- nelle gallerie non c'è campo, [request|la foto deve partire dopo da sola]
- [question|se l'autista cambia camion a metà giornata, l'applicazione lo capisce?]

[thanks|Grazie] e buon lavoro

--- m05 2025-02-25 12:36 sandro -> mihaela | Re: BOLLE < m04
Buongiorno Mihaela, sì per tutte e quattro: il camion si cambia toccando la targa in alto. Il bottone lo fanno verde ma si può cambiare colore. [promise|Lunedì 10 marzo installo su tre telefoni di prova], scelga Lei i tre più difficili.

--- m06 2025-03-10 17:45 mihaela -> sandro | Re: BOLLE < m05
Ho scelto Gheorghe, Salvatore e Bruno. Gheorghe ha detto tre parolacce e poi ha fatto nove bolle. [praise|Bruno, che non parla mai, ha detto "comodo".]

--- m07 2025-03-31 09:15 sandro -> rocco + mihaela | Tutti i telefoni
Buongiorno a tutti e due,

da oggi sono attivi tutti e diciassette. Riassumo, così si può stampare e mettere nei camion:

1. a inizio turno si tocca la targa; se si cambia camion si tocca quella nuova, il resto lo fa lui
2. alla consegna: foto della bolla firmata, tutta dentro il riquadro, poi il bottone "consegnato"
3. se la foto è mossa il telefono vibra e ne chiede un'altra
4. senza campo la foto resta in coda e parte da sola, l'autista non deve fare niente
5. se il cliente rifiuta la merce si tiene premuto il bottone due secondi e compare "reso", con lo spazio per scrivere il motivo o dirlo a voce

Prima settimana in doppio con la carta, poi via la carta. In ufficio Mihaela vede le bolle sulla mappa man mano che arrivano, e Ghiglione trova la fattura già preparata, da controllare e spedire.

I telefoni hanno la garanzia di due anni ma non contro il cemento, l'acqua salata e la rabbia. [request|Segnalatemi entro venerdì le bolle che il gestionale non riconosce.]

--- m08 2025-04-04 15:30 mihaela -> sandro | Re: Tutti i telefoni < m07
Non riconosciute 14 su 390, tutte dello stesso cliente, quello della carta gialla. Le ho messe a mano.

--- m09 2025-04-10 10:18 conti -> marta | Sollecito dal vostro ufficio
Gentile Signora Canepa, abbiamo ricevuto il sollecito della fattura 84, che risulta da noi pagata il 31 marzo, come da contabile allegata. [complaint|Un sollecito per una fattura saldata non è gradevole da ricevere.]

Ghiglione Renzo

--- m10 2025-04-10 10:50 marta -> conti | Re: Sollecito dal vostro ufficio < m09
Buongiorno ragionier Ghiglione, [apology|chiedo venia]: [admission|l'incasso era arrivato e non l'avevo registrato]. Il sollecito consideri di non averlo visto.

--- m11 2025-05-19 05:50 rocco -> davide | cronotachigrafo
[complaint|DA VENERDI SERA NON ENTRA UN DATO DEL CRONOTACHIGRAFO.] domani ho il controllo della polizia stradale in sede e se non ho le ore di guida mi fanno il verbale anche per i miei figli. [request|sistemate] [escalation|o chiamo quelli di arenzano, che mi telefonano ogni settimana e sono pure gentili]

--- m12 2025-05-19 07:05 davide -> rocco + mihaela | Re: cronotachigrafo < m11
Rocco buongiorno, sto già guardando. [promise|Entro le 12 hai il file con le ore, anche se lo devo fare a mano.]

--- m13 2025-05-19 11:35 davide -> rocco + mihaela | Re: cronotachigrafo < m12
File delle ore di tutti e diciassette in allegato, da venerdì a stamattina. L'importazione è ripartita: [admission|venerdì ho cambiato una password e non l'ho cambiata anche lì]. [apology|Scusa per la notte che hai passato.]

--- m14 2025-05-20 16:02 rocco -> davide | Re: cronotachigrafo < m13
controllo passato. il maresciallo voleva sapere chi ci fa i file. gli ho detto un genovese, si è messo a ridere

--- m15 2025-05-20 16:10 davide -> rocco | Re: cronotachigrafo < m14
Digli che non faccio sconti ai marescialli. Ho messo un allarme: se per quattro ore non arriva niente dai camion mi suona il telefono, anche la domenica.

--- m16 2025-06-12 12:40 conti -> marta | Rinnovo assistenza
Spettabile Studio, il contratto di assistenza scade il 30 giugno. [question|È previsto l'adeguamento ISTAT anche quest'anno, e in quale misura?] La proprietà me lo domanderà.

--- m17 2025-06-13 09:30 marta -> conti | Re: Rinnovo assistenza < m16
1,7%, cioè 34 euro in tutto. Se alla proprietà brucia lo tolgo, ma preferirei di no.

--- m18 2025-06-13 11:22 rocco -> marta | Re: Rinnovo assistenza
34 euro!! LADRI. firmo lo stesso e sono undici anni. [promise|il contratto te lo porta mihaela lunedi col timbro]

--- m19 2025-07-08 14:15 mihaela -> sandro | statistiche giugno
Ciao Sandro, ho fatto i conti per Rocco: tra consegna e fattura a gennaio erano 19 giorni, [win|a giugno sono due e mezzo]. E io non stiro più bolle con il ferro (lo facevo davvero). [thanks|Mulțumesc], cioè grazie.

--- m20 2025-07-08 15:00 sandro -> mihaela + rocco | Re: statistiche giugno < m19
[praise|Complimenti a chi ha convinto Gheorghe.] L'ultimo giorno e mezzo è il tempo che Ghiglione controlla ogni riga, e io non glielo toglierei.

--- m21 2025-07-30 18:25 davide -> mihaela + rocco | Avviso manutenzione
Buonasera, sabato 2 agosto dalle 22 alle 24 il gestionale è fermo per l'aggiornamento. I telefoni continuano a fare le foto e le spediscono dopo. Se avete camion in partenza quella notte [request|fatemelo sapere entro venerdì].

--- m22 2025-07-31 07:11 mihaela -> davide | Re: Avviso manutenzione < m21
Un solo camion, Bari, e l'autista è Bruno che non scrive comunque. [promise|Lo avviso io] di tenere il telefono in carica. Buon lavoro di notte.

--- m23 2025-09-11 06:20 rocco -> sandro | tredici
ho comprato altri 4 camion. [scope_change|da ottobre gli autisti sono 21.] trattieniti dal farmi il prezzo

--- m24 2025-09-11 09:00 sandro -> rocco | Re: tredici < m23
Auguri ai camion. Sono 24 euro al mese in più, il prezzo si è trattenuto da solo.

--- m25 2025-10-03 08:18 mihaela -> davide | telefono di Salvatore
Salvatore ha fatto cadere il telefono nel cemento fresco. Il cliente ora ha un telefono nel pavimento. [request|Mi prepari un altro?] Numero 12, stessi contatti.

--- m26 2025-10-03 10:35 davide -> mihaela | Re: telefono di Salvatore < m25
[promise|Pronto alle 16, lo lascio in portineria.] Nel gestionale il pavimento lo registro come "consegnato".

--- m27 2025-11-06 17:30 conti -> sandro | Carta gialla
Egregio, il cliente Siderligure (quello delle bolle su carta gialla) rifiuta undici fatture perché dalla foto non si legge il timbro. Non è difetto vostro: il loro timbro è giallo. [question|Esiste qualche accorgimento, un filtro, un altro formato?]

R. Ghiglione

--- m28 2025-11-07 11:12 sandro -> conti + mihaela | Re: Carta gialla < m27
Buongiorno ragioniere, un accorgimento c'è: ho aggiunto un filtro blu che si accende da solo con quel cliente. Ho riprovato con le undici foto che avete già, dieci diventano leggibili. L'undicesima era il pollice di Gheorghe.

--- m29 2025-11-07 14:40 conti -> sandro | Re: Carta gialla < m28
Dieci fatture accettate in giornata, valore 18.400 euro. [praise|Soluzione elegante.] L'undicesima la recupero io dall'autista.

--- m30 2025-12-10 06:02 rocco -> marta + sandro | SILENZIO
dal 22 al 6 non voglio sentire nessuno, nè voi nè la stradale nè mia cognata. il telefono lo tiene mihaela. [complaint|E LA VOSTRA MUSICHETTA D'ATTESA FA PIANGERE], [request|cambiatela]. buon natale

--- m31 2025-12-10 09:40 marta -> rocco | Re: SILENZIO < m30
Musichetta cambiata: adesso c'è Paolo Conte. Dal 22 al 6 [promise|scriviamo solo a Mihaela e solo se brucia qualcosa]. Buon Natale Rocco, anche alla cognata.

--- m32 2026-01-07 06:10 rocco -> marta | Re: SILENZIO < m31
sono rimasto in attesa apposta tre minuti. [praise|meglio]. mia cognata dice che è la prima cosa di classe che entra in questa ditta

--- m33 2026-01-20 15:25 mihaela -> sandro | Assicurazione merci
Buongiorno Sandro, la nuova assicurazione vuole ogni mese una lista dei carichi sopra 50.000 euro, con targa, autista, tratta e valore. Ora la faccio a mano dal registro, due ore. [question|Il gestionale ha già questi dati da qualche parte?] [goal|Vorrei che la lista del mese esca con un clic.]

Mihaela

--- m34 2026-01-21 10:05 sandro -> mihaela + conti | Re: Assicurazione merci < m33
I dati ci sono tutti meno il valore, che oggi sta solo sulla bolla del cliente. Vi propongo un campo nuovo "valore dichiarato", obbligatorio sopra i 50.000: mezza giornata di lavoro, 220 euro. [question|Mi date il via?]

--- m35 2026-01-21 10:20 conti -> sandro | Re: Assicurazione merci < m34
Autorizzo. [request|La fattura separata dal canone], per cortesia, con il riferimento della polizza: la compagnia ci rimborsa la metà di quanto spendiamo per il controllo.

--- m36 2026-01-29 18:15 sandro -> mihaela + conti | Re: Assicurazione merci < m35
Campo attivo da stasera. La lista è in Stampe, Assicurazione. [request|Provatela con gennaio e confrontatela con quella fatta a mano.]

--- m37 2026-01-30 11:55 mihaela -> sandro | Re: Assicurazione merci < m36
Confrontata, 23 carichi su 23. Anzi 24, [praise|uno l'avevo dimenticato io e l'ha trovato il programma]. 

--- m38 2026-02-16 06:25 rocco -> davide + marta | gasolio
i camion nuovi hanno le tessere gasolio di un'altra compagnia e io ogni mese mi devo guardare due siti con due password che non mi ricordo. [question!open|si possono tirare dentro il gestionale come le altre?] [request!open|dimmi quanto], e sta basso

--- m39 2026-02-17 09:28 davide -> rocco + sandro | Re: gasolio < m38
Si vede se la compagnia ci dà un file. [promise!open|Li chiamo domani e ti riporto la risposta questa settimana.]

--- m40 2026-02-19 16:50 conti -> marta | Fattura 22
Gentile Signora Canepa, fattura 22 ricevuta. [promise!open|Il bonifico sarà disposto il 28 corrente.] Distinti saluti.
