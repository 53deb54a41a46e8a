firm: Studio Ponente | studioponente.example | Europe/Rome | 2026-02-20 18:00
member: marta | Marta Canepa | marta@studioponente.example
member: davide | Davide Parodi | davide@studioponente.example
member: ilaria | Ilaria Bruzzone | ilaria@studioponente.example
member: sandro | Sandro Oneto | sandro@studioponente.example
client: Frantoio Ramoino | company | frantoioramoino.example
contact: caterina | Caterina Ramoino | caterina@frantoioramoino.example | titolare, vendite
contact: nanni | Nanni Ramoino | frantoio@frantoioramoino.example | padre, frantoiano
contact: hanne | Hanne Vogel | export@frantoioramoino.example | clienti esteri
standing: mending
turned: 2025-11-26
causes: apology_owed, broken_promise
root: m22, m25, m28, m30
why: The shop charged 61 customers twice on the new-oil weekend and the studio first talked of the bank; after Caterina's hard letter Marta came to the mill, said it was theirs, paid the fees and gave dates that have held so far. Caterina jokes again but two refunds and the Germany shipping table are still to come.

--- m01 2025-04-02 18:40 caterina -> ilaria | Il negozio nuovo
Ciao Ilaria,

scrivo dal capannone perché in casa c'è mio padre che parla con la televisione. Il negozio online che abbiamo adesso me l'ha fatto un cugino nel 2018, che poi si è messo ad allevare alpaca e dice che il codice l'ha dimenticato insieme al resto. Va avanti da solo, come i cavalli quando conoscono la strada, ma ogni tanto si ferma a brucare.

Produciamo 14.000 litri nelle annate buone. Oggi ne va online forse un decimo, il resto alla cooperativa a un prezzo che non ti scrivo. [goal|In tre anni voglio vendere metà dell'olio a chi lo mangia, con il nostro nome sulla latta.]

Mi serve un negozio che regga il weekend dell'olio nuovo, fine novembre, quando in due giorni arrivano quattrocento ordini e tutto quello che può rompersi lo fa. [value|Ai clienti scrivo io, uno per uno, e ci tengo che nessuno si senta un numero d'ordine.]

[question|Ce la fate per ottobre?]

Caterina

--- m02 2025-04-03 09:50 ilaria -> caterina | Re: Il negozio nuovo < m01
Ciao Caterina, [praise|lettera bellissima], l'ho letta ad alta voce in ufficio (Sandro vuole un alpaca). Per ottobre sì. [question|Posso salire a vedere il frantoio e a fare due conti con te, il 10 o l'11?]

--- m03 2025-04-03 20:05 caterina -> ilaria | Re: Il negozio nuovo < m02
Il 10. [request|Porta scarpe brutte] e fame, che papà ha già ammazzato il coniglio e se dici che sei vegetariana te lo spiega con le olive.

--- m04 2025-04-14 10:30 ilaria -> caterina + marta | Preventivo negozio
Come visto insieme:
- negozio nuovo, tre lingue, 4.900
- collegamento con il magazzino e le etichette del corriere, 1.100
- tabella spedizioni Italia, Germania, Svizzera, compresa

[promise|Consegna 3 ottobre.] Acconto un terzo, il resto metà alla consegna e metà dopo il weekend dell'olio nuovo, quando avrai visto che regge.

Ilaria

--- m05 2025-04-22 07:58 caterina -> ilaria + marta | Re: Preventivo negozio < m04
Va bene tutto. [promise|Acconto domani], appena papà si ricorda dove ha messo la chiavetta della banca (nella latta dei chiodi, lo so io, ma lui deve arrivarci da solo).

--- m06 2025-05-26 11:12 hanne -> ilaria | Deutsche Texte
Cara Ilaria, sono Hanne, faccio i clienti tedeschi per Caterina due giorni la settimana. Scrivo italiano abbastanza, mi scusi gli errori. Ho tradotto le schede di sei oli. [question|Lei preferisce un documento solo o sei documenti?]

--- m07 2025-05-26 11:40 ilaria -> hanne | Re: Deutsche Texte < m06
Uno solo va benissimo, anche con i titoli in grassetto così non mi perdo tra un olio e l'altro. Il Suo italiano è meglio del mio tedesco, che è fermo a "Kartoffel".

--- m08 2025-06-04 09:03 hanne -> ilaria | Re: Deutsche Texte < m07
Allora in allegato. Nota: "fruttato leggero" ho messo "mild-fruchtig", perché "leicht" per un tedesco vuole dire senza calorie.

--- m09 2025-07-08 16:55 ilaria -> caterina + hanne | Bozza grafica
Ecco la home e la scheda prodotto. Ho usato le foto di Nanni con la rete in spalla. [request|Ditemi tutto quello che non vi somiglia.]

--- m10 2025-07-09 21:33 caterina -> ilaria | Re: Bozza grafica < m09
[praise|Mio padre ha guardato la foto cinque minuti e poi è andato a mettersi la camicia buona. Non fa complimenti dal 1987.]

Di mio:
- [request|il verde più oliva e meno semaforo]
- [request|la latta da 3 litri prima di quella da 5]
- [request|via la parola "eccellenza", ce l'hanno anche i detersivi]

--- m11 2025-07-10 10:05 ilaria -> caterina | Re: Bozza grafica < m10
Tutto fatto, eccellenza compresa (cioè tolta). Ho tolto anche "passione", che nessuno aveva chiesto ma stava lì a guardarmi. Il verde l'ho preso da una foglia vera.

--- m12 2025-08-18 07:15 nanni -> davide | computer del frantoio
Buongiorno. Il computer del frantoio ha preso la polvere di nocciolino e fa un rumore come il trattore. [request|Se passa a pulirlo prima della campagna] le do due litri.
Nanni

--- m13 2025-08-19 08:40 davide -> nanni | Re: computer del frantoio < m12
Signor Nanni, [promise|vengo il 2 settembre dopo pranzo]. Fino ad allora lo lasci spento la notte.

--- m14 2025-09-02 19:10 nanni -> davide | Re: computer del frantoio < m13
Adesso si sentono gli uccelli. [praise|Ragazzo educato e si è pure lavato le mani.] I due litri erano pochi, gliene ho messi tre.

--- m15 2025-10-03 17:22 ilaria -> caterina + hanne | In linea
Il negozio è in linea da oggi alle 17, come da calendario. Manca solo la tabella spedizioni per la Germania, il corriere mi manda le tariffe la settimana prossima. [promise!broken|Quella la carico entro il 17.]

--- m16 2025-10-03 18:00 caterina -> ilaria | Re: In linea < m15
Primo ordine alle 17.41, una signora di Pavia. [thanks|Grazie Ilaria.] [praise|È casa nostra con le finestre pulite.]

--- m17 2025-10-20 10:15 hanne -> ilaria | Versandkosten
Cara Ilaria, oggi un cliente di Colonia ha pagato 9 euro per 15 litri. [complaint|La spedizione ci costa 31.] [complaint|La tabella tedesca non è ancora dentro, credo.]

--- m18 2025-10-20 12:20 ilaria -> hanne | Re: Versandkosten < m17
Ha ragione Hanne, [admission|avevo segnato il 17 e me la sono persa]. Messa la tariffa provvisoria di 31 per tutte le taglie. [promise!broken|La tabella vera, scaglione per scaglione, entro il mese.]

--- m19 2025-11-05 13:20 caterina -> ilaria + davide | Weekend olio nuovo
Ciao a tutti e due,

il weekend è 22 e 23 novembre. Si frange da dieci giorni e l'olio è di quelli che pizzicano in fondo alla gola e ti fanno tossire, cioè perfetto. Manderò l'avviso ai 5.200 della lista venerdì 21 alle 20.

[question|Il negozio lo avete provato con tanta gente insieme?] L'anno scorso col cugino il sito si è seduto alle 20.06.

--- m20 2025-11-05 16:40 ilaria -> caterina + davide | Re: Weekend olio nuovo < m19
Abbiamo simulato 600 visite contemporanee, tiene. [promise!broken|E quel weekend io e Davide siamo di turno tutti e due, telefono acceso.]

--- m21 2025-11-21 21:12 caterina -> ilaria | Re: Weekend olio nuovo < m20
Quarantotto ordini in un'ora e dodici minuti!! [win|È già metà di tutto lo scorso novembre.]

--- m22 2025-11-22 15:33 caterina -> ilaria + davide | DOPPI
Ragazzi, [complaint|mi stanno scrivendo in tanti che la carta è stata addebitata due volte.] Ne conto ventisei. [complaint|Ho chiamato tutti e due i cellulari, segreteria.] [request|Fermate i pagamenti]

--- m23 2025-11-22 18:50 davide -> caterina | Re: DOPPI < m22
Caterina, visto adesso, ero in galleria. Pagamenti con carta sospesi, lascio il bonifico. [promise|Lunedì guardiamo i registri.]

--- m24 2025-11-23 11:02 nanni -> davide | telefono
Giovane, mia figlia è da ieri al telefono a chiedere scusa alla gente. Io di computer non so niente. [complaint|Ma quando la macina si ferma io scendo anche di notte.]

--- m25 2025-11-24 12:15 sandro -> caterina | Addebiti: situazione
Gentile Signora Ramoino,

abbiamo esaminato i registri. Risultano 61 transazioni duplicate. [blame_shift|Il circuito della banca ha risposto con ritardo a causa dell'alto traffico], e in questi casi il cliente preme di nuovo il tasto. Le consigliamo di rivolgersi all'assistenza dell'istituto. [non_apology|Ci dispiace se qualche acquirente si è allarmato.]

Sandro Oneto

--- m26 2025-11-26 06:40 caterina -> marta + ilaria | Vi scrivo una volta sola
Marta,

sono le sei e mezza e prima di accendere il frantoio voglio che tu sappia come stanno le cose, perché Ilaria mi vuole bene e quindi addolcisce.

La banca l'ho sentita ieri, quaranta minuti. Mi hanno letto riga per riga: [complaint|la seconda richiesta di pagamento parte dal nostro negozio, dopo tre secondi, da sola.] Nessuno ha premuto due volte. [complaint|Sandro mi ha dato una spiegazione falsa], magari senza saperlo, ma me l'ha data con il "Gentile Signora".

Sessantuno persone. A quaranta ho già telefonato. [complaint|Un signore di Bergamo si è trovato il conto in rosso il giorno della rata.] [complaint|E quando è successo voi due eravate di turno e il telefono suonava a vuoto.]

[complaint|Nessuno di voi, a oggi, mi ha chiesto scusa.] Io alle sessantuno persone l'ho chiesta, per una cosa che non ho fatto.

[leaving|Sto pensando di tornare al negozio vecchio fino a gennaio, con i suoi difetti.] Ti ascolto prima di deciderlo.

Caterina

--- m27 2025-11-26 07:35 marta -> caterina | Re: Vi scrivo una volta sola < m26
Caterina, letto adesso. Non ti rispondo per posta. [promise|Sono al frantoio alle 11], con Ilaria.

Marta

--- m28 2025-11-27 09:00 marta -> caterina + hanne | Quello che ti ho detto ieri, per iscritto
Cara Caterina,

lo metto per iscritto perché tu possa girarlo a chi vuoi.

[admission|Il doppio addebito l'abbiamo causato noi]: il negozio ritenta il pagamento quando la banca tarda, e noi quella funzione non l'avevamo spenta né provata. [admission|La prova delle 600 visite non arrivava fino al pagamento.] [admission|La spiegazione che ti ha dato Sandro era sbagliata] e gliel'ho detto. [apology|Chiedo scusa a te, a tuo padre, a Hanne e ai sessantuno clienti.]

Cosa facciamo:
1. [promise!broken|rimborsi: li esegue Davide, uno per uno, tutti entro il 5 dicembre]
2. [promise|commissioni e scoperti li paghiamo noi, anche la rata del signore di Bergamo]
3. [promise|lettera di scuse ai 61 clienti, firmata da me, venerdì]
4. [promise|pagamento con carta di nuovo attivo il 1° dicembre, dopo una prova con soldi veri]

[promise|Ogni sera alle 18 ricevi l'elenco dei rimborsi fatti.]

Marta

--- m29 2025-11-27 20:20 caterina -> marta | Re: Quello che ti ho detto ieri, per iscritto < m28
Ricevuto. Per il negozio vecchio aspetto. [value|A me serviva sentirmelo dire in faccia, non essere risarcita.]

--- m30 2025-11-28 18:00 marta -> caterina | Rimborsi, sera del 28
Fatti 22 su 61, elenco in allegato con nome, importo e ora. Lettera partita alle 15 a tutti. Tre hanno già risposto, due gentili e uno no, e aveva ragione lui.

--- m31 2025-12-01 12:45 davide -> caterina + hanne | Carta riattivata
Carta riattivata alle 12.30. Prova fatta con la mia carta, quella di Marta e una tedesca prestata da un'amica di Hanne: un addebito solo, anche staccando la rete a metà. [apology|Sul telefono di quel sabato non ho scuse da portarti, mi spiace davvero.]

--- m32 2025-12-01 21:05 nanni -> davide | Re: telefono
Va bene. L'ho visto alla prova con la carta in mano, faceva sul serio. [request|Adesso scenda a mangiare però], che l'olio nuovo sul pane non aspetta le macchine.

--- m33 2025-12-05 18:00 marta -> caterina | Rimborsi, sera del 5
59 su 61. I due che mancano hanno la carta bloccata dalla loro banca, serve l'IBAN. [question|Riesci a chiederglielo tu o preferisci che li chiami io?]

--- m34 2025-12-06 08:10 caterina -> marta | Re: Rimborsi, sera del 5 < m33
[promise|Li chiamo io], uno è il barbiere di Arma. Il signore di Bergamo ha ordinato altre due latte, e nella nota ha scritto "paghi pure una volta sola". Ho riso. Non ridevo da due settimane.

--- m35 2025-12-16 10:30 hanne -> ilaria | Domanda di Natale
Cara Ilaria, due clienti vogliono spedire a un amico con un biglietto. [question|C'è un campo per il messaggio?]

--- m36 2025-12-16 11:02 ilaria -> hanne | Re: Domanda di Natale < m35
C'è da adesso, sotto l'indirizzo, 200 caratteri, in tre lingue. Il biglietto esce insieme all'etichetta, [request|fate una prova di stampa prima di pranzo].

--- m37 2026-01-09 19:40 caterina -> marta + ilaria | Com'è andata
Vi do i numeri come li do a papà: 1.190 ordini tra novembre e la Befana, 4.300 litri. [win|Il trenta per cento del raccolto, l'anno passato era il dieci.] [win|Dei 61, quarantaquattro hanno ricomprato.]

Non è che mi sono dimenticata. Ma la mail delle 18 l'ho letta tutte le sere, e [praise|non ne è mancata una].

--- m38 2026-01-12 09:14 marta -> caterina | Re: Com'è andata < m37
Sono io che [thanks|ringrazio], per averci ascoltati prima di decidere. [promise!open|A marzo facciamo insieme la prova del prossimo weekend, pagamento compreso, otto mesi prima.]

--- m39 2026-01-27 14:25 caterina -> marta | I due dell'IBAN
Marta, vi avevo girato gli IBAN del barbiere e della signora di Novara il 19 dicembre. Il barbiere mi ha tagliato la frangia e me lo ha ricordato: [complaint|i suoi 64 euro non li ha ancora visti.] [request!open|Fateli partire], così chiudo il quaderno.

--- m40 2026-01-27 15:10 marta -> caterina | Re: I due dell'IBAN < m39
Li ho qui davanti, [admission|sono rimasti nella mia posta e non in quella di Davide]. [apology|Perdonami.] La banca mi chiede una firma in filiale, [promise!open!broken|ci vado venerdì].

--- m41 2026-02-12 11:44 hanne -> ilaria + marta | Germania
Buongiorno a tutte e due. Per la fiera di Stoccarda in aprile vorrei stampare i prezzi con la spedizione. [complaint|La tariffa unica di 31 è sempre là, anche per mezzo litro.] [request!open|La tabella mi servirebbe prima del 10 marzo.]

--- m42 2026-02-12 16:08 ilaria -> hanne + caterina | Re: Germania < m41
Cara Hanne, [admission|è nella mia lista delle cose dimenticate] e [apology|mi vergogno]. Questa volta ce l'ho già aperta sullo schermo: dieci scaglioni, [promise!open|da Lei mercoledì 25].

--- m43 2026-02-13 07:30 caterina -> ilaria | Re: Germania < m42
Ti credo. Se il 25 non c'è, l'alpaca lo mando a te.
