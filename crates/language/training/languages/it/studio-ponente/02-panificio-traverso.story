firm: Studio Ponente | studioponente.example | Europe/Rome | 2026-02-20 18:00
member: marta | Marta Canepa | marta@studioponente.example
member: davide | Davide Parodi | davide@studioponente.example
member: ilaria | Ilaria Bruzzone | ilaria@studioponente.example
member: sandro | Sandro Oneto | sandro@studioponente.example
client: Panificio Traverso | company | panificiotraverso.example
contact: gino | Gino Traverso | gino@panificiotraverso.example | titolare
contact: samanta | Samanta Traverso | ordini@panificiotraverso.example | negozio e ordini
standing: good
turned: -
causes: -
root: -
why: Early risers, short phone mail, jokes. The scale till failed on the morning of Easter Saturday and an Ilaria mistake put the wrong price online, both were put right the same day; the orders page sells well.

--- m01 2025-03-06 04:52 gino -> ilaria | sito
Ilaria ciao sono Gino il fornaio. mia figlia dice che ci vuole la pagina x ordinare la focaccia il giorno prima. [question|si puo fare senza spendere una casa?]

--- m02 2025-03-06 09:20 ilaria -> gino | Re: sito < m01
Buongiorno Gino! Si può fare, e costa meno di un box. Modulo con scelta prodotto, ora di ritiro e pagamento in negozio: 680 euro più IVA. [question|Quanti prodotti vorresti mettere?]

--- m03 2025-03-07 04:58 samanta -> ilaria | Re: sito < m02
Ciao, rispondo io che papà dorme di giorno. 14 prodotti, ti mando il listino. [goal|Vogliamo arrivare a cinquanta ordini prenotati alla settimana, così la mattina sappiamo quanto impastare e non buttiamo niente.]

Samy

--- m04 2025-03-10 10:05 ilaria -> samanta + gino | Re: sito < m03
Listino ricevuto. Due cose: [request|mi servono le foto, anche col telefono, ma con la luce della finestra], e [question|fino a che ora accettate ordini per il giorno dopo?]

--- m05 2025-03-10 13:31 samanta -> ilaria | Re: sito < m04
fino alle 19. le foto [promise|te le faccio domani mattina appena sforniamo]

--- m06 2025-03-11 06:44 samanta -> ilaria | foto focaccia e resto
eccole, 22. la farinata l'ho mangiata prima di fotografarla, [promise|quella te la rifaccio sabato] quando la sforna papà alle undici. [question|le vuoi anche verticali?]

--- m07 2025-03-11 09:02 ilaria -> samanta | Re: foto focaccia e resto < m06
Ho la scrivania piena di briciole immaginarie. [praise|Sono bellissime, soprattutto quella con la mano infarinata.] Verticali no, bastano così. [promise|Bozza della pagina venerdì.]

--- m08 2025-03-14 12:18 ilaria -> samanta + gino | Bozza pagina ordini
Pronta, link qui: panificiotraverso.example/prova. Provate a fare un ordine finto, poi ditemi.

--- m09 2025-03-14 19:40 samanta -> ilaria | Re: Bozza pagina ordini < m08
Fatto! Da cambiare:
- [request|"fugassa" con due s nel titolo]
- [request|togliere il pandolce, quello solo a dicembre]
- [request|il telefono più grande perché mia nonna]

[praise|Il resto non lo tocco, papà l'ha fatta vedere a tutto il forno alle tre di notte.]

--- m10 2025-03-17 11:11 ilaria -> samanta | Re: Bozza pagina ordini < m09
Fatti tutti e tre. La pagina è online da adesso e il primo ordine vero arriva in negozio con un trillo: [request|tenete acceso il volume del tablet], almeno i primi giorni.

--- m11 2025-04-19 06:10 gino -> davide | BILANCIA
davide la bilancia del banco non parla piu con la cassa e sabato di pasqua. fuori ce la fila fino al tabaccaio. [request|chiamami]

--- m12 2025-04-19 06:31 davide -> gino | Re: BILANCIA < m11
Provato a chiamarti, occupato. [promise|Sono lì per le 7.] Intanto batti a mano i codici, foglio plastificato nel cassetto sotto.

--- m13 2025-04-19 20:15 gino -> davide | Re: BILANCIA < m12
[thanks|grazie] davide. [praise|alle 7 e 10 andava, e hai pure servito la signora pittaluga]. c'è un pandolce x te

--- m14 2025-04-22 08:40 davide -> gino | Re: BILANCIA < m13
Il cavo di rete passava dietro il forno e si era cotto, nel senso letterale. Ne ho messo uno con guaina per alte temperature. Pandolce già finito, buono.

--- m15 2025-05-09 05:20 samanta -> ilaria | prezzo sbagliato
Ilaria! [complaint|la focaccia al formaggio sul sito sta a 2,80 al chilo], magari... è 28. stanotte ne hanno ordinati undici chili in tre

--- m16 2025-05-09 07:45 ilaria -> samanta | Re: prezzo sbagliato < m15
[apology|Oddio, scusami.] [admission|Quando ho aggiornato il listino lunedì ho spostato una virgola io.] Corretto adesso. Ho scritto ai tre clienti spiegando l'errore, e [promise|la differenza su quegli undici chili ve la scalo dalla prossima fattura].

--- m17 2025-05-09 12:02 samanta -> ilaria | Re: prezzo sbagliato < m16
ma figurati, due hanno pagato il prezzo giusto ridendo e una ha preso pure i canestrelli per consolarci. la terza è mia zia, e con lei ci vediamo a pranzo domenica

--- m18 2025-06-03 10:30 marta -> gino + samanta | Fattura 141
Buongiorno, vi allego la 141: pagina ordini 680 più IVA, meno 84 di sconto per la storia della virgola. Scadenza 30 giugno.

Marta

--- m19 2025-06-03 13:15 samanta -> marta | Re: Fattura 141 < m18
Bonifico fatto stamattina dalla posta, c'era una coda infinita. Non dovevate scalare niente ma [thanks|grazie]! [praise|Tra l'altro è la prima fattura che capisco senza telefonare.]

--- m20 2025-07-01 05:05 gino -> ilaria | quanti
[question|quanti ordini abbiamo fatto a giugno? samanta dice tanti ma tanti quanto]

--- m21 2025-07-01 09:50 ilaria -> gino | Re: quanti < m20
[win|A giugno 163, quindi una quarantina a settimana, e il sabato prima di San Giovanni 31 in un giorno solo.] Più venduta la fugassa classica, poi quella con le cipolle.

--- m22 2025-07-01 20:44 gino -> ilaria | Re: quanti < m21
non lo dire in giro che mi alzano l'affitto. se non arrivo a 50 ti cambio con mio nipote che ha 14 anni e lo fa x un panino

--- m23 2025-07-02 08:58 ilaria -> gino | Re: quanti < m22
Tuo nipote almeno è pagato in anticipo :)

--- m24 2025-07-24 13:10 samanta -> ilaria | Chiusura agosto
Ciao, chiudiamo dal 10 al 24 agosto. [question|si può bloccare la pagina in quei giorni così non ordinano al vento?] Non ci sentirai, papà butta il telefono in mare

--- m25 2025-07-24 14:25 ilaria -> samanta | Re: Chiusura agosto < m24
Bloccata in automatico dal 9 sera, con scritto "torniamo lunedì 25". Buone ferie, e salutami il mare.

--- m26 2025-09-04 04:40 gino -> davide | wifi
al tavolo davanti il wifi va a pezzi. non e urgente pero i ragazzi delle consegne si lamentano del telefono. [request|quando passi dai un occhio]

--- m27 2025-09-04 09:33 davide -> gino | Re: wifi < m26
Con i muri di quel palazzo ci vuole un ripetitore, 89 euro montato. [question|Vado?]

--- m28 2025-09-04 12:50 gino -> davide | Re: wifi < m27
vai. [request|x favore non prima delle 10] che c'è gente e quelli dell'ufficio postale fanno colazione in piedi davanti alla presa

--- m29 2025-09-11 11:20 davide -> gino + samanta | Re: wifi < m28
Montato sopra la vetrina alle dieci e mezza, coda già finita. Adesso prende fino al semaforo, i ragazzi delle consegne hanno provato. La password è rimasta la stessa.

--- m30 2025-10-07 14:02 samanta -> ilaria + sandro | Fatture elettroniche ai bar
Ciao a tutti e due, i bar adesso vogliono la fattura elettronica riepilogativa a fine mese e la commercialista ci ha detto di chiedere a voi. Sono 9 bar. Facciamo tutto su un quaderno. [question|che programma ci conviene?]

--- m31 2025-10-08 16:37 sandro -> samanta | Re: Fatture elettroniche ai bar < m30
Ciao Samanta, per nove clienti non serve nulla di grosso. Ti basta il modulo DDT di quello che avete già in cassa: 15 euro al mese. [promise|Te lo attivo e vengo un'ora a farti vedere, giovedì 16 alle 14.]

--- m32 2025-10-16 15:48 samanta -> sandro | Re: Fatture elettroniche ai bar < m31
[praise|Spiegato in un'ora quello che la commercialista non mi ha spiegato in un anno.] Il quaderno lo tengo come ricordo

--- m33 2025-11-18 19:22 samanta -> ilaria | Pandolci!
È ora. [request|rimettiamo il pandolce, basso e alto, 500 g e 1 kg] e [scope_change|vorremmo anche la spedizione in tutta Italia, non solo il ritiro]. [question|quanto costerebbe?]

--- m34 2025-11-19 10:14 ilaria -> samanta | Re: Pandolci! < m33
[promise|Pandolci online entro stasera.] Spedizione: 350 euro una tantum, pagamento con carta compreso. Per dicembre ce la facciamo se mi dici sì entro venerdì.

--- m35 2025-11-19 13:05 samanta -> ilaria | Re: Pandolci! < m34
SI

--- m36 2025-11-28 17:30 ilaria -> samanta + gino | Re: Pandolci! < m35
La spedizione è attiva. Come funziona, così lo attaccate vicino al telefono:

1. l'ordine pagato arriva sul tablet con un pallino blu (il ritiro in negozio resta verde)
2. Samanta tocca "prepara" e la stampantina fa uscire due etichette: una va sulla scatola, una sul foglio del corriere
3. il corriere passa dal lunedì al giovedì alle 15.30. Il venerdì no, così nessun pandolce dorme il weekend in magazzino a Piacenza
4. quando lui lo carica, al cliente parte una mail con il numero per seguirlo
5. se un prodotto finisce, toccate "esaurito" e sparisce dalla pagina in un minuto

Prezzo della spedizione 7,90, gratis sopra i 60 euro, come mi avete detto. Isole e Calabria un giorno in più, c'è scritto.

[request|Le scatole grandi ordinatele adesso], a dicembre non se ne trovano: con 100 state tranquilli.

Ho fatto un ordine io vero, indirizzo mia suocera a Cuneo. Vediamo se sopravvive.

Ilaria

--- m37 2025-12-09 04:33 gino -> ilaria | a cuneo
[question|arrivato intero a cuneo?]

--- m38 2025-12-09 09:01 ilaria -> gino | Re: a cuneo < m37
Intero e già finito. [praise|Mia suocera dice che è il primo regalo azzeccato in nove anni.]

--- m39 2026-01-08 11:42 ilaria -> samanta + gino | Numeri di dicembre
[win|Dicembre: 412 ordini, di cui 138 spediti, da Trieste a Marsala.] La media settimanale da ottobre a dicembre è 61. Direi che il nipote di Gino resta a bocca asciutta.

--- m40 2026-01-08 20:10 gino -> ilaria | Re: Numeri di dicembre < m39
[praise|brava]. [win|x una volta non ho buttato neanche un panino]

--- m41 2026-02-11 05:14 samanta -> ilaria | pasqua
Per Pasqua facciamo le colombe e la torta pasqualina intera. [question!open|entro quando ti servono le foto?] e [request!open|se riesci una scritta in alto con la scadenza degli ordini, 30 marzo]

--- m42 2026-02-17 06:02 gino -> davide | cassa
davide il cassetto dei soldi resta aperto un dito. con la botta giusta si chiude. [request!open|prima che mia moglie dia la botta sbagliata vieni a vedere]

--- m43 2026-02-17 09:40 davide -> gino | Re: cassa < m42
È la molla, quei cassetti dopo diecimila aperture cedono. [promise!open|Martedì 24 sono in zona, la cambio.] Nel frattempo un elastico da pasticceria fa miracoli.
