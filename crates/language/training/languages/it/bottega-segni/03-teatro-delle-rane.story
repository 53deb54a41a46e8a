firm: Bottega dei Segni | bottegasegni.example | Europe/Rome | 2025-11-28 18:00
member: ilaria | Ilaria Zanotti | ilaria@bottegasegni.example
member: corrado | Corrado Melloni | corrado@bottegasegni.example
member: nadia | Nadia Bensalah | nadia@bottegasegni.example
member: sandro | Sandro Guidi | amministrazione@bottegasegni.example
client: Teatro delle Rane | company | teatrodellerane.example
contact: beatrice | Beatrice Lolli | organizzazione@teatrodellerane.example | direttrice organizzativa
contact: gigi | Gigi Sangiorgi | stampa@teatrodellerane.example | ufficio stampa
contact: wanda | Wanda Ricci Bitti | biglietteria@teatrodellerane.example | biglietteria
standing: mending
turned: 2025-09-09
causes: broken_promise, apology_owed
root: m17, m19, m21, m23
why: The season brochure came after subscriptions had opened and the poster had a wrong date; for two weeks nobody from the studio owned it. Ilaria came in person, owned both, paid the errata and stays on the spring leaflet; Beatrice is warming but is still watching dates.

--- m01 2024-12-03 11:02 beatrice -> ilaria | seconda parte di stagione
Ciao Ilaria,

bentrovata. Il cartellone gennaio-aprile ha due sostituzioni (salta il Goldoni, il regista ha scelto la Francia), quindi [request|il pieghevole va rifatto da pagina 3 in poi]. Testi in allegato, foto della nuova compagnia nel link.

[request|Ci servono 4.000 copie per il 20.] [question|Ce la fate senza ammazzarvi?]

Beatrice

--- m02 2024-12-03 12:27 ilaria -> beatrice | Re: seconda parte di stagione < m01
Ce la facciamo, [promise|bozza venerdì mattina]. Per le foto: la prima è splendida, le altre tre le ha scattate qualcuno che stava cadendo.

--- m03 2024-12-03 12:44 gigi -> ilaria + beatrice | Re: seconda parte di stagione < m02
Le ho fatte io. Stavo effettivamente cadendo.

Gigi Sangiorgi
ufficio stampa, caduta massi, bar

--- m04 2024-12-06 10:15 ilaria -> beatrice + gigi | pieghevole v1
Buongiorno! In allegato. Delle tre di Gigi ne ho salvata una, tagliandola molto. [request|Controllate orari e prezzi], soprattutto la pomeridiana dell'Epifania.

--- m05 2024-12-06 16:40 wanda -> ilaria | Re: pieghevole v1 < m04
Buonasera sono Wanda della biglietteria. Prezzi giusti. [request|La pomeridiana dell'Epifania è alle 16 e non alle 16.30], lo spettacolo dura due ore e dieci e poi il custode va a messa. Il ridotto under 29 [request|va scritto under 30], han cambiato.

--- m06 2024-12-06 17:02 ilaria -> wanda | Re: pieghevole v1 < m05
Perfetto Wanda, sistemato tutto. [thanks|Grazie, anche a nome del custode.]

--- m07 2024-12-19 15:30 beatrice -> ilaria | Re: pieghevole v1
Arrivati, quattro scatole. [praise|La signora del bar li tiene sul bancone perché "stanno bene con le tazze", che qui vale una recensione sul Resto del Carlino.] Buone feste a tutta la bottega.

--- m08 2025-01-14 09:30 sandro -> beatrice | Fattura 3/2025
Buongiorno Beatrice, in allegato fattura 3/2025, 1.460 euro + IVA. Buon anno. Sandro

--- m09 2025-02-05 17:20 beatrice -> ilaria | stagione 25/26, primi pensieri
Cara Ilaria,

comincio presto perché quest'anno c'è di mezzo il bando triennale e devo sapere dove metto i piedi.

La stagione nuova si chiamerà "Acqua alta". Ventidue titoli, sei di danza, quattro per le scuole. Nel 2023, dopo l'alluvione, abbiamo perso quasi un terzo degli abbonati: la gente aveva altro in cantina. [goal|Voglio tornare ai 900 abbonamenti che avevamo prima dell'acqua; oggi siamo a 640.] Ci arriviamo con il libretto, quello di carta, che il nostro pubblico se lo mette in borsa e lo legge dal parrucchiere. Campagna abbonamenti dal 1° settembre, vecchi abbonati con prelazione fino al 20.

Quindi il calendario a ritroso mi viene: libretto in mano il 28 agosto, in stampa il 25 luglio, bozze il 30 giugno. Locandine e 70x100 il 1° settembre.

[question|Torna anche a te?] [question|E quanto mi costa, all'incirca, passare da 64 a 72 pagine?] [value|A me i preventivi piacciono brutti e veri: se una cosa costa, scrivimelo subito.]

Un abbraccio
B.

--- m10 2025-02-06 10:00 ilaria -> beatrice | Re: stagione 25/26, primi pensieri < m09
Cara Beatrice,

"Acqua alta" mi piace moltissimo, e mi piace che ve ne siate presi il diritto. Calendario: torna tutto, [promise!broken|28 agosto libretto in mano]. 72 pagine invece di 64, con 8.000 copie, sono 640 euro in più. Brutto e vero.

Ilaria

--- m11 2025-02-06 10:08 beatrice -> ilaria | Re: stagione 25/26, primi pensieri < m10
72.

--- m12 2025-04-10 12:00 gigi -> ilaria | immagine
Ho visto la prova di copertina in ufficio da Beatrice. [praise|La rana con il salvagente che guarda il lampadario: ho riso e poi mi è venuto il magone, nell'ordine giusto.] Solo una domanda seria: [question|la rana ha un nome?] Perché se no la chiamo Wanda.

--- m13 2025-04-10 12:21 ilaria -> gigi | Re: immagine < m12
Wanda lo sa?

--- m13a 2025-05-20 11:10 beatrice -> ilaria + nadia | compagnie, aggiornamento
Care,

stato dell'arte: diciotto contratti firmati su ventidue. Mancano i danesi (hanno un orso, finto, ma la dogana non lo sa), il monologo di febbraio e due date di danza che dipendono da un pavimento. Le schede dei titoli sicuri sono nella cartella condivisa, ordinate per data, con i crediti già corretti dalle compagnie. Per ora quindi potete impaginare fino a gennaio senza paura, dal resto state lontane.

A Ravenna intanto hanno annunciato la loro stagione e hanno anche loro un Čechov. Ci siamo telefonati e abbiamo riso.

B.

--- m13b 2025-05-20 12:35 nadia -> beatrice | Re: compagnie, aggiornamento < m13a
Ciao Beatrice! Parto da settembre e mi fermo davanti all'orso. [question|Le foto verticali le posso tagliare o le compagnie si offendono?]

--- m13c 2025-05-20 15:18 gigi -> nadia | Re: compagnie, aggiornamento < m13b
[request|Tagliale tutte tranne quella della danza], dove il piede fa parte del contratto. Non è una battuta, c'è scritto all'articolo 9.

--- m14 2025-07-02 18:12 nadia -> beatrice + gigi | Libretto bozza 1
Ciao Beatrice, ciao Gigi! Bozza 1 del libretto, 72 pagine. Mancano: biografia della coreografa (p. 41), loghi dei sostenitori, il testo del sindaco. [request|Correzioni entro venerdì 11], poi impaginiamo la definitiva.

Nadia

--- m15 2025-07-11 20:50 beatrice -> nadia | Re: Libretto bozza 1 < m14
Correzioni tutte nel pdf, 63 note, le ultime dieci le ho scritte in treno e si vede. Loghi in allegato. Il sindaco [promise|lo mando lunedì], l'ho inseguito anche in bagno.

--- m16 2025-08-27 16:31 beatrice -> ilaria + nadia | libretti
Care, domani è il 28. [question|A che ora arriva il corriere, che mi tengo libero il custode?]

--- m17 2025-08-28 19:45 nadia -> beatrice | Re: libretti < m16
Ciao Beatrice, la legatoria ha riaperto il 25 ed è intasata, [blame_shift|hanno fatto passare davanti un catalogo d'arte]. [promise!broken|Arrivano mercoledì 3.]

--- m18 2025-09-02 09:05 gigi -> nadia | locandina
Buongiorno. Ieri ho attaccato quaranta locandine con queste manine. Il Čechov di novembre [complaint|secondo voi è sabato 15. Secondo la compagnia, il teatro e Čechov è venerdì 14.]

Adesso vado a staccarle con le stesse manine.

--- m19 2025-09-04 08:50 beatrice -> ilaria + nadia | Re: libretti
Buongiorno.

[complaint|Ieri era mercoledì.] [complaint|Davanti alla biglietteria c'erano ventisei persone con il numerino e niente da mettergli in mano.] Wanda ha letto la stagione ad alta voce, ventidue titoli, due volte.

[request|Vi prego di scrivermi una data che sia vera.]

Beatrice Lolli

--- m20 2025-09-04 11:30 corrado -> beatrice | Re: libretti < m19
Gentile Beatrice, Ilaria è a Lucca per un allestimento e Nadia in ferie fino all'8. Dalla legatoria mi dicono martedì 9. Sul sabato 15: [blame_shift|il calendario che ci avete girato a giugno portava in effetti la doppia data.]

Corrado Melloni

--- m21 2025-09-09 18:20 beatrice -> ilaria | Re: libretti
Ilaria,

libretti arrivati oggi alle 17. [complaint|Dodici giorni dopo.] Siamo a metà prelazione e abbiamo 210 rinnovi contro i 380 dell'anno scorso alla stessa data; [complaint|una parte è colpa del mondo, una parte è nello scatolone che ho davanti].

Il calendario di giugno porta venerdì 14, l'ho riaperto. [complaint|Nessuno di voi mi ha ancora detto: è stato un errore nostro.] Mi ha risposto Corrado, che non conosco, con mezza frase sulla doppia data.

Ti scrivo perché lavoriamo insieme da sei stagioni, altrimenti avrei scritto a un altro.

B.

--- m22 2025-09-12 17:15 wanda -> nadia | correzione
Buonasera qui chiedono tutti del 14 o 15 Novembre. Ho corretto a penna 300 locandine piccole e mi fa male il polso. [request|Ci vuole un adesivo.]

--- m23 2025-09-19 09:10 gigi -> ilaria | tutto bene?
Ilaria, ciao. [question|Sei viva?] [complaint|Beatrice ti ha scritto il 9, oggi è il 19.] Lei non te lo dirà, fa la romagnola orgogliosa, ma ogni volta che suona il telefono guarda il prefisso. [escalation|Ha già rimesso sul tavolo il biglietto da visita di quelli di Ravenna.]

G.

--- m24 2025-09-19 13:50 ilaria -> beatrice + gigi + wanda | Le mie scuse
Cara Beatrice,

[apology|ti chiedo scusa, e lo faccio tardi, che è la seconda cosa per cui devo chiederti scusa.]

I fatti. [admission|La data sul Čechov l'ho sbagliata io], spostando a mano la griglia di novembre la sera del 14 luglio; il vostro calendario era giusto. Il libretto: [admission|abbiamo chiuso i file con nove giorni di ritardo perché a luglio avevo preso troppo lavoro], e quando la legatoria ha riaperto eravamo in fondo alla fila. Non c'entra nessun catalogo d'arte. [admission|E quando mi hai scritto mi sono vergognata e ho rimandato.]

Cosa faccio:
- [promise|domani alle 10 sono da voi] con 500 adesivi per le locandine, li attacco io
- l'adesivo, la ristampa delle 70x100 e un'inserzione sul giornale per il 14 novembre [promise|li paghiamo noi]
- [promise|sul libretto vi storniamo il 20%]

Wanda, [promise|per il polso porto i tortellini].

Ilaria

--- m25 2025-09-19 14:32 wanda -> ilaria | Re: Le mie scuse < m24
In brodo o col formaggio?

--- m26 2025-09-20 17:40 beatrice -> ilaria | Re: Le mie scuse < m24
Ilaria,

[thanks|grazie di essere venuta], e di aver attaccato adesivi sotto la pioggia davanti alla Coop. Non ti dico che è tutto a posto: quando si perde un abbonato di settant'anni non torna a primavera. Però [praise|le cose le hai chiamate col loro nome], e questo per me conta.

[value|D'ora in poi se slitta qualcosa voglio saperlo il giorno che lo sapete voi, anche se la notizia è brutta.]

B.

--- m27 2025-09-20 19:00 ilaria -> beatrice | Re: Le mie scuse < m26
È una regola giusta e la prendo. [promise|Ogni lunedì mattina ti arrivano due righe: cosa è in linea e cosa no.]

--- m28 2025-09-24 10:30 sandro -> beatrice | Nota di credito 6/2025
Buongiorno Beatrice, allego nota di credito per il 20% della stampa libretti, euro 1.088 + IVA. La fattura delle locandine è annullata. Sandro

--- m29 2025-10-06 09:02 ilaria -> beatrice | Lunedì: due righe
In linea: inserzione Čechov (esce sabato 11 e domenica 26), pieghevole scuole. Non in linea: i pannelli del foyer, il plexi è tornato graffiato e [promise|li rifanno per il 17]. Non servono prima della prima.

--- m30 2025-10-06 09:40 beatrice -> ilaria | Re: Lunedì: due righe < m29
Ricevuto.

--- m31 2025-10-13 09:00 ilaria -> beatrice | Lunedì: due righe
Tutto in linea, pannelli compresi. [question|Il testo per il pieghevole delle scuole lo scrive Gigi o la maestra?]

--- m32 2025-10-13 11:22 gigi -> ilaria | Re: Lunedì: due righe < m31
La maestra. A me hanno tolto la penna dopo "la rana Wanda ti aspetta, porta la merenda". [promise|Arriva entro giovedì.]

--- m33 2025-10-20 09:04 ilaria -> beatrice | Lunedì: due righe
Pannelli montati venerdì, foto in allegato. [promise|Pieghevole scuole in stampa domani], 1.500 copie.

--- m34 2025-11-04 18:15 beatrice -> ilaria + nadia | abbonamenti, chiuso
Care,

chiusa la campagna: [win|702 abbonamenti, sessantadue più dell'anno scorso]. Non sono i 900 e una settimana di prelazione è andata com'è andata, ma dopo la tua visita abbiamo recuperato più di quel che pensavo. Il merito è anche dei pannelli: [praise|la gente si fa le foto col salvagente].

La riunione del lunedì funziona. [request|Continuiamo così almeno fino alla primavera.]

B.

--- m35 2025-11-16 00:40 gigi -> ilaria | čechov
Venerdì platea piena, due in piedi abusivi, Wanda ha pianto al terzo atto (la persona). Nessuno si è presentato di sabato, ho controllato io stasera alle nove con un ombrello. [win|Esaurito.]

--- m36 2025-11-17 09:05 ilaria -> beatrice | Lunedì: due righe
In linea: tutto. Evviva Čechov. [question|Il pieghevole di primavera lo volete con la stessa rana o le diamo un anno sabbatico?]

--- m37 2025-11-18 10:45 beatrice -> ilaria | Re: Lunedì: due righe < m36
Stessa rana, altro oggetto. Sul pieghevole però ti chiedo una cosa per iscritto: [request!open|mandami il calendario con i margini veri, compresi i giorni in cui la legatoria chiude]. Poi per la stagione 26/27 ne parliamo, [leaving|non ho ancora deciso se fare un giro di preventivi]: il consiglio me lo chiederà comunque.

--- m38 2025-11-24 09:01 ilaria -> beatrice + gigi | Lunedì: due righe
In linea: copertina primavera, tre oggetti per la rana (ombrello, pentola, valigia), [promise!open|bozzetti mercoledì 3 dicembre]. Non in linea: il calendario che mi hai chiesto, aspetto le chiusure natalizie dal legatore e [promise!open|te lo giro lunedì prossimo comunque]. [question!open|Le foto del nuovo Pirandello quando arrivano?]
