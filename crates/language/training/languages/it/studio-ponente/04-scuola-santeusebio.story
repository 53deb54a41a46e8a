firm: Studio Ponente | studioponente.example | Europe/Rome | 2026-02-20 18:00
member: marta | Marta Canepa | marta@studioponente.example
member: davide | Davide Parodi | davide@studioponente.example
member: ilaria | Ilaria Bruzzone | ilaria@studioponente.example
member: sandro | Sandro Oneto | sandro@studioponente.example
client: Scuola Parrocchiale Sant'Eusebio | company | scuolasanteusebio.example
contact: letizia | suor Letizia Camera | direzione@scuolasanteusebio.example | direttrice
contact: bruno | Bruno Dellepiane | segreteria@scuolasanteusebio.example | segretario
contact: noemi | Noemi Patrone | maestra.noemi@scuolasanteusebio.example | maestra, referente informatica
standing: good
turned: -
causes: -
root: -
why: A parish school with little money and much patience. The lab opened a week late and Davide said so himself; the new secretary writes coldly at first and there is a long Lent silence, but nothing is unresolved.

--- m01 2025-03-03 10:20 letizia -> davide | La sala dei computer
Caro Davide,

pace e bene. Come sai la sala dei computer l'abbiamo ereditata dal 2011 e dal buon cuore di una banca che rifaceva gli uffici. Le maestre accendono le macchine prima della campanella e qualcuna parte entro la ricreazione. Ora ci è arrivata una donazione di 7.000 euro dalla famiglia Olcese, in memoria della nonna che fu nostra alunna, e il parroco ed io vorremmo spenderla lì.

[goal|Il sogno è che a settembre tutti i ventidue bambini di una classe lavorino insieme, ciascuno con il suo computer, senza turni.]

Non so se i soldi bastino. [question|Tu che cosa faresti al posto mio?] Rispondimi con calma, che da mercoledì comincia la Quaresima e [promise|io per quaranta giorni apro la posta solo il sabato].

Un saluto anche a Marta,
suor Letizia

--- m02 2025-03-04 17:15 davide -> letizia | Re: La sala dei computer < m01
Cara suor Letizia,

con settemila euro nuovi ci escono dodici macchine, ricondizionati di tre anni con garanzia ce ne stanno ventitré più uno switch decente. Io prenderei questi: stessi modelli che hanno le banche oggi, quindi in un certo senso continuiamo la tradizione. Cavi e montaggio li mettiamo noi al costo. Rimarrebbero 300 euro di riserva, e con i bambini una riserva serve.

[request|Mi dica solo se il tavolo a ferro di cavallo resta], perché cambia il giro dei cavi.

Davide

--- m03 2025-03-08 15:40 letizia -> davide | Re: La sala dei computer < m02
Oggi è sabato e quindi esisto. Il ferro di cavallo resta: l'ha fatto il papà di Noemi. Procedi con i ventitré. [praise|Hai ragionato come se i soldi fossero i tuoi], e per noi è il complimento più grosso.

--- m04 2025-03-12 11:05 bruno -> marta | Fattura elettronica, codice univoco
Buongiorno,
sono il nuovo segretario, sostituisco la signora Adele andata in pensione. [complaint|Le vostre fatture riportano ancora il vecchio codice univoco.] [request|Correggere.]

B. Dellepiane

--- m05 2025-03-12 11:48 marta -> bruno | Re: Fattura elettronica, codice univoco < m04
Buongiorno signor Dellepiane, benvenuto. Corretto in anagrafica. [promise|La prossima, la 66, esce con il codice nuovo.]

--- m06 2025-03-12 11:52 bruno -> marta | Re: Fattura elettronica, codice univoco < m05
Preso atto. Rimane da verificare l'intestazione, che deve recitare per esteso "Parrocchia di Sant'Eusebio, Scuola primaria paritaria". [request|Confermare.]

--- m06b 2025-03-12 12:10 marta -> bruno | Re: Fattura elettronica, codice univoco < m06
Confermo, per esteso e con la virgola. [promise|La prima fattura con la nuova intestazione è la 66 e Le arriva il 31.]

Marta Canepa

--- m07 2025-04-03 09:00 davide -> letizia + bruno | Preventivo laboratorio
Buongiorno a tutti e due,

preventivo in allegato, 6.690 IVA compresa, validità 60 giorni. Appena firmato prenoto le macchine. [promise!broken|Se firmate entro Pasqua la sala è pronta per il 1° settembre.]

--- m08 2025-04-14 08:30 bruno -> davide | Re: Preventivo laboratorio < m07
Firmato dal legale rappresentante (parroco). Allegato. Il pagamento avverrà in due rate, la prima all'ordine. [promise|Bonifico disposto entro giovedì.]

--- m09 2025-04-19 16:12 letizia -> davide + marta | Buona Pasqua
A tutti voi dello Studio una Santa Pasqua. I bambini di terza hanno disegnato Davide con un cavo al posto della cintura. Lo tengo per il laboratorio.

--- m10 2025-05-20 14:31 noemi -> davide | tablet seconda B
Ciao Davide! Sono Noemi, la maestra di informatica (e di tutto il resto). I 4 tablet della seconda chiedono un aggiornamento e poi una password che sapeva solo Adele. [question|Si riesce a entrare lo stesso?]

--- m11 2025-05-20 15:10 davide -> noemi | Re: tablet seconda B < m10
Si riesce. Adele la teneva su un foglietto sotto il telefono: provi "santeusebio" più l'anno di fondazione.

--- m12 2025-05-20 15:22 noemi -> davide | Re: tablet seconda B < m11
1923!! Entrata. [thanks|Grazie mille], e il foglietto adesso l'ho mangiato

--- m13 2025-06-11 12:00 bruno -> ilaria | Sito: circolari
Buongiorno. [complaint|Le circolari sul sito risultano in ordine alfabetico.] Le famiglie leggono la "A" di "Acqua, interruzione" del 2022. [request|Disporle per data, la più recente in alto.] [request|Inoltre, una sezione separata per la mensa.]

B. Dellepiane

--- m14 2025-06-12 16:18 ilaria -> bruno | Re: Sito: circolari < m13
Buongiorno, fatte entrambe le cose. La mensa ha la sua pagina e una mela in alto. Se la mela è troppo, la tolgo.

--- m15 2025-06-12 16:30 bruno -> ilaria | Re: Sito: circolari < m14
La mela può restare.

--- m16 2025-07-22 10:41 davide -> letizia + bruno | Macchine arrivate
Ventitré scatole in magazzino da noi, Marta non trova più la scrivania. Le preparo in agosto con i programmi della maestra Noemi, [question|posso avere le chiavi della sala dal 18?]

--- m17 2025-07-22 11:30 bruno -> davide | Re: Macchine arrivate < m16
Le chiavi sono in parrocchia dalla perpetua, signora Ines. Chiude alle 12 in punto. Non alle 12 e un minuto.

--- m18 2025-08-28 18:05 davide -> letizia + bruno + noemi | Ritardo laboratorio
Buonasera,

[admission|non ce la faccio per il primo settembre]: l'armadio di rete è stato ordinato da me con le guide sbagliate e quello giusto arriva il 3. [apology|Mi scuso, soprattutto con Noemi che aveva già preparato la prima lezione.] [promise|La sala è pronta lunedì 8, prima campanella.]

Davide

--- m19 2025-08-30 17:20 letizia -> davide | Re: Ritardo laboratorio < m18
Caro Davide, la scuola comincia il 15. Noi per il primo settembre avevamo solo il collegio docenti, che i computer li guarda con timore. Dormi tranquillo.

--- m20 2025-09-08 07:58 davide -> letizia + noemi | Pronta
Ventidue postazioni più la cattedra, accese tutte insieme alle 7.40. Quaranta secondi. Sulla cattedra trovate un foglio con le password, [request|imparatelo e poi fatelo sparire].

--- m21 2025-09-08 13:14 noemi -> davide | Re: Pronta < m20
Le ho cronometrate anch'io: 38!! [praise|Il papà è venuto a vedere il suo tavolo e ha detto che i cavi sono più dritti delle sue gambe]

--- m22 2025-09-16 16:02 letizia -> davide + marta | Inaugurazione
Cari amici,

ieri primo giorno. [win|La quarta ha lavorato tutta insieme per un'ora intera, e nessuno ha fatto il turno.] La signora Olcese ha voluto sedersi al posto numero 7 e scrivere il nome della mamma. Poi ha chiesto a un bambino come si mettono le maiuscole.

Vi racconto un'altra cosa, che nei preventivi non ci sta. C'è in quarta un bimbo arrivato a giugno dal Bangladesh, Rafi, che finora in classe non aveva aperto bocca. Noemi gli ha messo davanti la mappa e gli ha fatto cercare casa sua. L'ha trovata, ha ingrandito fino al tetto, e ha spiegato a tutti, in un italiano che non sapevamo avesse, dove dorme la mucca dello zio. Ventuno bambini in piedi intorno al posto 19. La maestra di religione si è dovuta soffiare il naso, e non è una che si commuove: insegna qui dal 1981.

Il parroco voleva mettere una targa, io preferirei una merenda.

Facciamo la benedizione domenica 28 alle 11.30. [request|Venite, anche solo per la focaccia.]

suor Letizia

--- m23 2025-09-17 09:25 marta -> letizia | Re: Inaugurazione < m22
Cara suor Letizia, [promise|ci saremo in tre su quattro], Sandro ha la comunione della nipote. [praise|Che bella lettera.]

--- m24 2025-10-06 11:10 bruno -> marta | Fattura 233
Pervenuta fattura 233. Due osservazioni:
a) codice univoco corretto
b) [complaint|le patch risultano 50 e da inventario ne ho contate 48]

--- m25 2025-10-06 12:25 marta -> bruno + davide | Re: Fattura 233 < m24
Giusto, [admission|due sono rimaste nel furgone di Davide]. [promise|Nota di credito da 7,80 in giornata.]

--- m26 2025-10-06 16:50 bruno -> marta | Re: Fattura 233 < m25
Ricevuta. Bonifico della 233 disposto, valuta 8 ottobre. [praise|Segnalo che in ventisei anni di amministrazione è la prima nota di credito che ottengo in quattro ore.]

--- m27 2025-10-21 14:05 noemi -> davide | il 14 fa i capricci
Ciao! Il computer 14 si spegne ogni tanto. Credo sia Matteo che ci dà i calci, ma ho spostato Matteo e continua. [request|Puoi guardarci quando sei da queste parti?]

--- m28 2025-10-23 12:40 davide -> noemi | Re: il 14 fa i capricci < m27
Alimentatore. Cambiato in garanzia stamattina durante la ricreazione, due ore di prova senza spegnersi. Matteo è innocente e gliel'ho detto davanti a tutti.

--- m29 2025-11-10 09:12 ilaria -> letizia + bruno | Open day
Buongiorno! Per l'open day del 13 dicembre [question|volete il modulo di iscrizione sul sito come l'anno scorso?] Se sì lo preparo con gli stessi orari.

--- m30 2025-11-10 10:08 bruno -> ilaria | Re: Open day < m29
Sì. L'anno scorso alcune famiglie attesero in piedi nel corridoio. [request|Quattro turni anziché tre, da quindici famiglie ciascuno.] [request|Togliere la richiesta del codice fiscale dei nonni.]

--- m31 2025-11-11 11:16 ilaria -> bruno | Re: Open day < m30
Modulo online, quattro turni. Il codice fiscale dei nonni era un mistero anche per me.

--- m32 2025-12-15 08:47 letizia -> ilaria + davide | Re: Open day
[win|Cinquantotto famiglie sabato, e stamattina abbiamo già diciannove domande di iscrizione.] L'anno scorso a gennaio erano sei. La sala dei computer la mostrava Matteo. [thanks|Grazie di cuore.]

--- m33 2025-12-15 09:30 davide -> letizia | Re: Open day < m32
Matteo ha un futuro commerciale, e da giugno gli offro uno stage di ricreazione. Tanti auguri a tutte, anche alla perpetua.

--- m34 2026-01-19 10:33 bruno -> marta | Trasferimento suor Letizia
Buongiorno. Comunico che la Madre Provinciale ha disposto il trasferimento di suor Letizia ad Alassio dal 1° settembre 2026. Subentra suor Chiara Maria. I contratti in essere proseguono invariati. [request|Tenere la notizia riservata fino al 15 marzo.]

B. Dellepiane

--- m35 2026-01-19 10:50 marta -> bruno | Re: Trasferimento suor Letizia < m34
[promise|Acqua in bocca.] Un dispiacere e un onore averla avuta. Quando sarà il momento vorremmo salutarla come si deve, magari nella sala dei computer.

--- m36 2026-02-10 13:50 noemi -> davide | per il carnevale informatico
Ciaooo, per carnevale facciamo disegnare le maschere al computer. [question|Il programma di disegno che c'è adesso stampa su A3?] E [request!open|mi servirebbe la stampante grande della segreteria collegata alla sala, se Bruno non sviene]

--- m37 2026-02-11 09:02 davide -> noemi + bruno | Re: per il carnevale informatico < m36
Stampa in A3 sì, basta sceglierlo nel menu prima di disegnare, altrimenti la maschera esce senza orecchie. Per la stampante serve il benestare del segretario, lo metto in copia. [question!open|Bruno, possiamo?]

--- m38 2026-02-14 17:00 letizia -> davide | Quaresima
Caro Davide, mercoledì sono le Ceneri e tu ormai conosci la mia regola: sparisco, tranne il sabato. Prima di sparire: i genitori chiedono se i bambini possono fare qualcosa da casa. [question!open|È una spesa o solo un permesso?] Pensaci.
