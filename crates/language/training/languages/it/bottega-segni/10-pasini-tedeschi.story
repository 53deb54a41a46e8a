firm: Bottega dei Segni | bottegasegni.example | Europe/Rome | 2025-11-28 18:00
member: ilaria | Ilaria Zanotti | ilaria@bottegasegni.example
member: corrado | Corrado Melloni | corrado@bottegasegni.example
member: nadia | Nadia Bensalah | nadia@bottegasegni.example
member: sandro | Sandro Guidi | amministrazione@bottegasegni.example
client: Giorgia Pasini e Luca Tedeschi | person | -
contact: giorgia | Giorgia Pasini | giorgia.pasini@postbox.example | sposa
contact: luca | Luca Tedeschi | l.tedeschi@postbox.example | sposo
contact: mirella | Mirella Bortolotti | mirella.bortolotti@postbox.example | mamma di Giorgia
standing: good
turned: -
causes: -
root: -
why: A wedding with a landslide on the church road, a mother with opinions and two misprinted envelopes; everything was told at once and mended, and the couple come back with thank-you cards and a birth card.

--- m01 2024-11-24 21:30 giorgia -> nadia | ci sposiamo (aiuto)
Ciao Nadia!

Ti ho trovata perché ho in mano la partecipazione della Bea e del Cesare, quella con il papavero secco, e l'ho tenuta sul comodino un anno intero senza sapere perché. Adesso lo so.

Ci sposiamo il 13 settembre, io e Luca, alla pieve sopra Sasso Marconi, poi pranzo dai miei zii nel fienile (sistemato, giuro, non c'è più il trattore). Siamo in 110, di cui 14 celiaci, una cifra che il catering non vuole credere.

[request|Ci serve tutto: il cartoncino per avvisare, le partecipazioni, i libretti della messa, i menù, il cartellone dei tavoli.] Io lavoro in terapia intensiva e faccio i turni, quindi scrivo alle ore più strane, [value|non sentirti mai obbligata a rispondere di notte].

[goal|Vorrei che la nonna Elide, che ha 93 anni e vede poco, riuscisse a leggere la sua partecipazione da sola.] Il resto è contorno.

[question|Hai posto per noi o siamo arrivati tardi?]

Giorgia

--- m02 2024-11-25 09:45 nadia -> giorgia | Re: ci sposiamo (aiuto) < m01
Ciao Giorgia! Posto ce n'è, sono felicissima. E nonna Elide è il cliente, ho capito: corpo 18 per lei e gli altri si adeguano.

[question|Ci vediamo in bottega un sabato di dicembre, con Luca?] Porto i campioni di carta.

--- m03 2024-11-25 23:58 giorgia -> nadia | Re: ci sposiamo (aiuto) < m02
sabato 7 mattina!! luca smonta alle 6 quindi arriva da zombie ma arriva

--- m04 2024-12-09 18:30 luca -> nadia | Riepilogo incontro
Ciao Nadia, metto in fila quanto deciso sabato:

1. avviso: 70 pezzi, spediti a gennaio
2. partecipazioni: 65, cartoncino cotone 600 g, timbro a secco
3. [request|una sola in formato A4 con testo a 24 punti, per la nonna]
4. colore: il grigio verde che ti è piaciuto, codice da decidere
5. budget 1.900 euro, tutto. Oltre, si taglia il timbro a secco

Correggimi se ho capito male.
Luca

--- m05 2024-12-10 09:12 nadia -> luca + giorgia | Re: Riepilogo incontro < m04
Capito tutto benissimo, anche da zombie. [promise|Preventivo scritto entro venerdì 13], e [promise|se sforo te lo dico prima io].

--- m06 2024-12-13 11:20 sandro -> luca + giorgia | Preventivo 140/24
Buongiorno, in allegato il preventivo, 1.865 euro IVA compresa. Acconto del 30% alla conferma, il resto a fine lavori. Auguri!
Sandro Guidi

--- m07 2024-12-14 08:15 luca -> sandro | Re: Preventivo 140/24 < m06
Confermato, bonifico dell'acconto partito.

--- m08 2025-01-09 17:30 nadia -> giorgia + luca | Avviso, due versioni
Eccole. Nella prima c'è la pieve, disegnata a china; nella seconda il sentiero, perché alla pieve ci si arriva in salita e la gente si metta le scarpe adatte :)

--- m09 2025-01-10 05:40 giorgia -> nadia | Re: Avviso, due versioni < m08
il sentiero! [praise|smontata adesso dalla notte l'ho aperto sul telefono in parcheggio e mi è passata la stanchezza]. Luca vuole la pieve perché è un ingegnere. vince il sentiero

--- m10 2025-01-10 12:44 luca -> nadia | Re: Avviso, due versioni < m09
Confermo, vince il sentiero.

--- m11 2025-01-22 12:00 nadia -> giorgia | Re: Avviso, due versioni
Spediti tutti e 70 stamattina in posta centrale. Quelli per l'estero (Lione, Buenos Aires) con raccomandata.

--- m12 2025-02-03 22:15 giorgia -> nadia | Re: Avviso, due versioni < m11
Ne sono arrivati tutti tranne quello di mio cugino Aldo, che ha traslocato tre volte. [thanks|Grazie] anche da lui quando lo troviamo. A Buenos Aires hanno già appeso il sentiero in cucina.

--- m13 2025-03-02 19:20 mirella -> ilaria | partecipazioni di mia figlia
Gentile signora,

sono la mamma di Giorgia, mi perdoni se scrivo a Lei. Ho visto il grigio verde. A me pare colore da ospedale, e mia figlia l'ospedale lo vede già tutti i giorni. [question|Non si potrebbe un bell'avorio con un filo d'oro?]

[request|Mi raccomando, non dica a Giorgia che Le ho scritto.]

Mirella Bortolotti

--- m14 2025-03-03 09:30 ilaria -> mirella | Re: partecipazioni di mia figlia < m13
Gentile signora Mirella, che bello conoscerLa. [promise|Le spedisco un campione del grigio verde stampato], che è un altro animale da quello sul telefono. L'avorio e l'oro mi piacerebbero su un oggetto tutto Suo, il quaderno delle ricette per il banchetto? Però dei colori degli sposi parlo con gli sposi, [promise|e non dirò nulla].

Ilaria Zanotti

--- m15 2025-03-07 10:10 mirella -> ilaria | Re: partecipazioni di mia figlia < m14
Arrivato il campione. Avete ragione, è color salvia, non ospedale. Mi sono confusa con le tende della Geriatria. [request|Per il quaderno Le mando le ricette], sono 31.

--- m16 2025-03-17 14:08 nadia -> giorgia + luca | Partecipazioni, prova di stampa
Ciao! Prova di stampa pronta in bottega, con il timbro a secco. [request|Venitela a toccare], in foto non si vede niente.

--- m17 2025-03-19 20:30 luca -> nadia | Re: Partecipazioni, prova di stampa < m16
Passato oggi per la festa del papà (mio papà). [praise|Il rilievo si legge anche con gli occhi chiusi, ci abbiamo provato.] Il testo: "il 13 settembre alle ore 11", giusto. La pieve è "di San Lorenzo" e non "San Lorenzo in Collina", [request|togliere in Collina].

--- m18 2025-03-19 20:55 giorgia -> nadia | Re: Partecipazioni, prova di stampa < m17
e la nonna ha letto TUTTO. da sola. e poi ha detto "ma siete in due?"

--- m19 2025-03-20 09:10 nadia -> luca + giorgia | Re: Partecipazioni, prova di stampa < m18
Mi avete rovinato il trucco. Tolto "in Collina". [promise|Partecipazioni pronte venerdì 4 aprile.]

--- m20 2025-04-04 17:15 giorgia -> nadia | ritiro
ritirate!! domani le scriviamo a mano, 65 buste, ho le prove

--- m21 2025-04-06 23:10 luca -> nadia | buste
Ciao Nadia, contate. Cartoncini 65, [complaint|le buste sono 63], e [complaint|due hanno l'angolo schiacciato]. Non è grave, ci manca la Lucia e lo zio di Lione.
Luca

--- m22 2025-04-07 09:05 nadia -> luca | Re: buste < m21
Le buste le conto a mano e [admission|ho contato due volte lo stesso pacchetto]. [promise|Ne ho altre sei, mercoledì le trovi da tuo papà in edicola.]

--- m23 2025-04-09 18:45 luca -> nadia | Re: buste < m22
Trovate, con un cioccolatino sopra. [thanks|Grazie.]

--- m24 2025-05-24 21:47 giorgia -> nadia | FRANA
Nadia è venuta giù la strada della pieve. Con la pioggia di martedì, cento metri di asfalto nel calanco. Il sindaco dice riapertura "non prima dell'autunno" e l'autunno per lui è una stagione dell'anima.

Il don ci ha trovato la chiesa di Fontana per la stessa ora, bella, ma è un'altra chiesa, un'altra strada, niente salita. Le partecipazioni sono già in giro in tutto il mondo. Io ho pianto, Luca ha fatto una tabella.

[question|Cosa si fa?]

Gio

--- m25 2025-05-25 10:20 nadia -> giorgia + luca | Re: FRANA < m24
Respira. Si fa un biglietto piccolo, stesso formato, stessa carta, con scritto "Il sentiero ha cambiato idea". Disegno la nuova strada, con la frana in un angolo che fa l'inchino. 65 pezzi, regalo della bottega, le frane non le metto in fattura.

[promise|Bozza domani sera.] [question|Luca, mi mandi le coordinate della chiesa di Fontana?]

--- m26 2025-05-25 10:41 luca -> nadia | Re: FRANA < m25
44.4098 N, 11.2741 E. Parcheggio per 38 auto misurato stamattina. [thanks|Grazie davvero.]

--- m27 2025-05-26 22:05 giorgia -> nadia | Re: FRANA
"il sentiero ha cambiato idea" [praise|l'ho letto alle colleghe in cambio turno e la caposala si è messa a ridere e poi ha dovuto sedersi]

[request|stampa!!]

--- m28 2025-06-24 13:30 nadia -> giorgia + luca | libretti messa
Ciao sposi, [request|per i libretti mi servono letture, canti, nomi dei testimoni]. [request|Entro metà luglio], ad agosto la tipografia chiude tre settimane.

--- m29 2025-07-13 18:00 luca -> nadia | Re: libretti messa < m28
In allegato letture e testimoni. I canti dipendono dal coro, che è composto da sei cugini in lite. Le voci: [promise|canti definitivi il 20 luglio].

--- m30 2025-07-21 22:50 giorgia -> nadia | Re: libretti messa
canti in allegato. i cugini hanno fatto pace su "Resta con noi Signore". Ave Maria la canta la zia Rosanna, [request|lascia una riga bianca in più] che lei va per conto suo

--- m31 2025-07-25 16:40 nadia -> giorgia + luca | Re: libretti messa
Libretti in stampa. Vi allego anche il cartellone: i tavoli hanno il nome delle erbe dei campi lì attorno (salvia, nepetella, ruchetta, malva, tarassaco...). Per i celiaci un fiorellino bianco accanto al nome, discreto, così il cameriere lo vede e la zia no. [request|Mancano i nomi di cinque ospiti, me li date quando potete.]

--- m32 2025-07-27 15:20 luca -> nadia + giorgia | Re: libretti messa < m31
Cinque nomi: Aldo (trovato, vive a Imola), Teresa, Pino, Marisol, Nahuel. Tavolo malva, quello dei parenti che parlano spagnolo, e Aldo che non lo parla. [praise|Il fiorellino è una gentilezza che non mi sarebbe venuta in mente in dieci tabelle.]

--- m33 2025-08-29 19:15 giorgia -> nadia | due cose
a) arrivato tutto, libretti e menù. b) mia mamma ha ricevuto il quaderno delle ricette, avorio e oro, e non lo fa toccare a nessuno. nemmeno a me. [question|ma quando le avete scritto??]

--- m34 2025-08-29 19:40 nadia -> giorgia | Re: due cose < m33
> ma quando le avete scritto??

Segreto professionale!

--- m35 2025-09-12 11:00 nadia -> giorgia + luca | domani
Cartellone montato oggi nel fienile con Corrado, fissato bene, c'è vento. Domani splenderà il sole, l'ha detto lui, che di meteo non sa niente. Auguri a tutti e due.

--- m36 2025-09-30 21:32 giorgia -> nadia + ilaria | siamo tornati
Care, siamo tornati dalle Azzorre ieri notte, con la valigia di Luca persa (contiene solo camicie a quadri, la compagnia ha il mio perdono).

Volevo raccontarvi. Ha piovuto dieci minuti prima e poi più niente. Mio papà, che non ha mai detto due frasi di seguito, è rimasto davanti al cartellone a leggere i nomi delle erbe ad alta voce, uno per uno. La nonna ha tenuto la partecipazione nella borsetta per tutta la messa. La Marisol si è portata via il biglietto della frana, dice che lo incornicia.

[praise|Ogni cosa di carta che abbiamo avuto in mano quel giorno sapeva di noi, e qualcuno ci ha chiesto se l'avevamo fatta noi.] [thanks|Grazie, grazie, grazie.]

Il saldo Luca l'ha fatto stamattina. Ora: [request|90 biglietti di ringraziamento], il disegno della frana ma al contrario, con la strada che risale. Senza fretta.

Giorgia

--- m37 2025-10-01 09:20 nadia -> giorgia + luca | Re: siamo tornati < m36
Ho letto ad alta voce in bottega, Corrado è uscito "a controllare il furgone". Frana al contrario: magnifico. [promise|Bozza il 15 ottobre, stampa entro il mese.]

--- m38 2025-10-31 18:20 luca -> nadia | ringraziamenti
Ritirati, 90 di 90 (contati). Stavolta le buste erano 92.

--- m39 2025-11-19 20:11 giorgia -> nadia | notizia piccola piccola
Nadia, sei la quarta persona a saperlo: [win|a giugno siamo in tre]. Shhh, la mamma non lo sa ancora.

Per la primavera, [request!open|tienimi un buco per un biglietto di nascita]. E [question!open|quella carta salvia si trova ancora?] Luca ha già aperto una tabella.

--- m40 2025-11-20 08:50 nadia -> giorgia | Re: notizia piccola piccola < m39
Muta come una carta da lettere!! Sono così contenta per voi. Il cartaio è in ferie fino al 30: [promise!open|lunedì 1 lo chiamo e ti dico della salvia].
