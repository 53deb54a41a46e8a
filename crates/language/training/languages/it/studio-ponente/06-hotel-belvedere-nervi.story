firm: Studio Ponente | studioponente.example | Europe/Rome | 2026-02-20 18:00
member: marta | Marta Canepa | marta@studioponente.example
member: davide | Davide Parodi | davide@studioponente.example
member: ilaria | Ilaria Bruzzone | ilaria@studioponente.example
member: sandro | Sandro Oneto | sandro@studioponente.example
client: Hotel Belvedere Nervi | company | belvederenervi.example
contact: federica | Federica Solari | direzione@belvederenervi.example | direttrice
contact: pietro | Pietro Solari | pietro@belvederenervi.example | proprietario
contact: klara | Klara Novak | ricevimento@belvederenervi.example | capo ricevimento
standing: drifting
turned: 2025-10-09
causes: business_goals_moved, unrequested_work, goals_blurred
root: m19, m24, m26, m31
why: In spring the aim was direct room bookings; in autumn the owners turned to weddings and winter events and said it in one line. Ilaria keeps polishing the booking side and a newsletter nobody asked for, and Federica's answers have shrunk to a word.

--- m01 2025-03-13 15:30 federica -> ilaria + marta | Stagione 2025
Carissima Ilaria,

è ora di parlare della stagione. L'anno scorso abbiamo fatto 3.100 notti, di cui 2.300 dai portali, e di quelle abbiamo lasciato per strada, tra commissioni e promozioni, più di quarantamila euro. Pietro dice che con quella cifra avremmo rifatto la terrazza e io, che ho visto la terrazza, gli do ragione.

[goal|Per il 2025 voglio portare le prenotazioni dirette dal 25 al 40%.] Non mi interessano i like, non mi interessa essere belli: [value|a me piacciono i conti corti, tre numeri al mese e basta].

[question|Da dove cominciamo?]

Un abbraccio,
Federica

--- m02 2025-03-14 10:50 ilaria -> federica | Re: Stagione 2025 < m01
Ciao Federica! Tre mosse:

1. pagina camere rifatta col prezzo diretto in vista, e un vantaggio vero (colazione in terrazza compresa)
2. motore di prenotazione che funzioni dal telefono, il vostro ora chiede dodici campi
3. una mail automatica a chi ha già dormito da voi

[promise|Le prime due entro Pasqua, la terza a maggio.] Totale 3.200 più IVA. [question|Partiamo?]

--- m03 2025-03-14 11:20 federica -> ilaria | Re: Stagione 2025 < m02
Partiamo.

--- m04 2025-03-20 08:15 klara -> ilaria | i testi in tedesco
Buon giorno Ilaria, sono Klara del ricevimento. Ho letto i testi tedeschi del sito vecchio e [complaint|"Meerblick-Zimmer mit Balkon" è scritto "mit Balken", cioè camera con trave]. Gli ospiti ridono molto. [request|Io posso riscrivere tutti i tedeschi, se tu mi mandi il file.]

--- m05 2025-03-20 09:30 ilaria -> klara | Re: i testi in tedesco < m04
Klara, [praise|sei un tesoro: tradotti da te valgono il doppio]. File in allegato, quello della trave lo tengo come ricordo.

--- m06 2025-04-11 17:58 ilaria -> federica + klara | Online
Pagina camere e motore nuovo sono in linea da un'ora, tre lingue. [request|Fate una prenotazione finta dal telefono e una dal computer della hall], e segnate ogni intoppo.

--- m07 2025-04-12 09:11 klara -> ilaria | Re: Online < m06
Ho prenotato quattro volte, anche con mia mamma di Klagenfurt che non ama i computer. [praise|Lei ha finito prima di me.] Una cosa: la tassa di soggiorno la dice solo alla fine, [request|spostiamola al primo passo].

--- m08 2025-04-12 09:50 ilaria -> klara | Re: Online < m07
Spostata, adesso compare accanto al prezzo della camera in tutte e tre le lingue. [thanks|Ringrazia la mamma di Klagenfurt]: [question|le va di provare anche la versione per tablet?]

--- m09 2025-05-02 14:40 pietro -> davide | wifi terza piano
il wifi al terzo non va mai stato un gran che ma ora proprio niente. la camera 31 è di una coppia che lavora al computer in vacanza (!!). [request|puo venire oggi]
P. Solari

--- m10 2025-05-02 14:55 davide -> pietro | Re: wifi terza piano < m09
[promise|Vengo alle 16.30.] È l'antenna del corridoio, la vedo spenta da qui.

--- m11 2025-05-02 18:20 pietro -> davide | Re: wifi terza piano < m10
a posto. la coppia ringrazia, io pure un po meno perche lavorano ancora

--- m12 2025-06-09 11:35 ilaria -> federica | Primi due mesi
Ciao, tre numeri come piace a te:
- [win|dirette ad aprile e maggio: 37%] (erano 25)
- tempo medio per prenotare: 2 minuti e 40
- prenotazioni dal telefono: 58%

La mail agli ospiti già venuti è partita il 20 maggio, hanno riprenotato in diciannove.

--- m13 2025-06-09 12:04 federica -> ilaria | Re: Primi due mesi < m12
[praise|Questa mail l'ho stampata e l'ho messa sulla scrivania di Pietro senza dire niente.]

--- m14 2025-06-17 10:08 marta -> federica | Fattura 156
Gentile Federica, allego la 156, saldo del progetto, 1.600 più IVA. [request|Se potete entro fine mese], chiudiamo il semestre.

--- m15 2025-06-26 16:45 federica -> marta | Re: Fattura 156 < m14
Pagata ieri, [apology|scusa il ritardo], eravamo al completo da San Giovanni e la contabile aveva i gemelli con la varicella.

--- m16 2025-07-21 22:50 klara -> ilaria | doppia prenotazione
Ciao, [complaint|stasera la 22 è venduta due volte, una dal sito e una dal portale.] Li ho messi in una suite, così sono contenti, ma io ho finito le suite. [request|Guardi per favore perché il calendario non parla?]

--- m17 2025-07-22 09:15 ilaria -> klara + federica | Re: doppia prenotazione < m16
Trovato: il collegamento con il portale si aggiornava ogni ora, e [admission|l'avevo impostato io così in aprile]. Adesso ogni due minuti. [apology|Perdonami la serata], la prossima focaccia la porto io.

--- m18 2025-07-22 09:40 klara -> ilaria | Re: doppia prenotazione < m17
Con la cipolla grazie. E per la mamma sì, prova lei il tablet, ma dopo le vacanze che adesso ha il giardino.

--- m19 2025-10-09 10:12 federica -> ilaria | Fine stagione
Ciao Ilaria,

[win|stagione chiusa: 41% di dirette], non male. Ti avviso che abbiamo cambiato idea su parecchie cose. Con Pietro abbiamo preso la villa accanto, quella col glicine, e [goal|da novembre vogliamo vivere di matrimoni e di eventi aziendali d'inverno, le camere diventano il contorno]. Quindi [request!open|pensate a qualcosa in questo senso].

Ne riparliamo. F.

--- m20 2025-10-09 12:25 ilaria -> federica | Re: Fine stagione < m19
41 per cento!! [praise|Siete stati bravissimi, tu e Klara soprattutto.] Che bella notizia anche la villa. Per l'inverno ho già qualche idea sul motore di prenotazione: [promise|ti mando una proposta per alzare ancora le dirette entro la settimana prossima].

--- m21 2025-10-16 18:10 ilaria -> federica + pietro | Proposta dirette 2026
Ciao a tutti e due,

ecco la proposta, dieci pagine ma si legge in fretta. In sintesi:

- tariffe dinamiche: il prezzo della camera si muove da solo secondo l'occupazione, il meteo e i ponti. Voi mettete un minimo e un massimo per tipo di camera e lui non esce mai da lì
- programma fedeltà a tre livelli, Scoglio, Onda e Orizzonte: al terzo soggiorno l'ospite diventa Onda e trova la bottiglia in camera, al sesto diventa Orizzonte e sceglie il piano
- confronto automatico con i portali, aggiornato ogni ora, con la scritta "da noi costa meno" che compare solo quando è vero
- recensioni dentro la pagina camere, filtrate per stanza, così chi guarda la 31 legge chi ha dormito nella 31
- ricordino automatico a chi comincia una prenotazione e non la finisce

Con questo io penso al 50% entro ottobre 2026, partendo da gennaio e senza toccare quello che funziona già. Costo 4.100 più IVA in due rate, la prima all'avvio.

Ho disegnato anche i loghi dei tre livelli, così vi fate un'idea.

Ilaria

--- m22 2025-10-27 09:02 federica -> ilaria | Re: Proposta dirette 2026 < m21
Vista. Vediamo.

--- m23 2025-11-03 11:30 klara -> davide | stampante ricevimento
Buongiorno Davide, la stampante del ricevimento stampa le ricevute in rosa. È molto elegante, ma [request|rimettila nera per favore].

--- m24 2025-11-05 09:40 ilaria -> federica + klara | Newsletter d'inverno!
Ciao! Visto che novembre è calmo, mi sono portata avanti e ho preparato una newsletter mensile per i vecchi ospiti: ricetta, passeggiata a Nervi, angolo di Klara, offerta camere. La prima è già impaginata e programmata per il 12. [request|Mi servirebbero da voi una ricetta e due foto.]

--- m25 2025-11-05 15:18 davide -> klara | Re: stampante ricevimento < m23
Nera. Era la cartuccia del nero infilata nel posto del magenta, qualcuno di notte aveva molta fretta. Ne ho lasciata una di scorta nel cassetto delle chiavi.

--- m26 2025-11-11 19:21 federica -> ilaria | Re: Newsletter d'inverno! < m24
Ilaria, [complaint|una newsletter non l'avevamo chiesta]. [request|Per stavolta mandala pure.]

--- m27 2025-11-12 10:05 ilaria -> federica + klara | Re: Newsletter d'inverno! < m26
Partita alle 10, a 2.870 indirizzi. La ricetta ce l'ho messa io (pansoti della nonna) e le foto le ho prese dal vostro album dell'estate. [promise|Il 12 dicembre esce la seconda.]

--- m28 2025-11-24 16:33 klara -> ilaria | una domanda di una sposa
Ciao Ilaria, ha scritto una signora di Monza per un matrimonio in maggio, 90 persone. Voleva vedere sul sito le foto della villa e i menù. [complaint|Sul sito la villa non esiste.] Le ho mandato sei foto dal mio telefono.

--- m29 2025-11-25 09:28 ilaria -> klara | Re: una domanda di una sposa < m28
Ciao Klara, hai fatto benissimo! Le tue sei foto sono già carine così. Appena Federica mi dice come vuole la pagina della villa la mettiamo in piano; intanto finisco la seconda newsletter.

--- m30 2025-12-12 10:00 ilaria -> federica + klara + pietro | Newsletter 2: aperture al 31%
Partita la seconda. [win|Aperta dal 31% degli ospiti], sopra la media del settore. A gennaio pensavo a uno speciale San Valentino.

--- m31 2025-12-15 12:47 federica -> ilaria | Re: Newsletter 2: aperture al 31% < m30
[complaint|E di queste aperture quante sono diventate un evento?]

--- m32 2025-12-15 16:59 ilaria -> federica | Re: Newsletter 2: aperture al 31% < m31
Eventi nessuno, la newsletter parla di camere. Però 4 richieste di disponibilità per febbraio! [question|Hai poi guardato la proposta di ottobre?]

--- m33 2025-12-29 18:05 federica -> ilaria | Re: Newsletter 2: aperture al 31% < m32
Non ancora. Auguri.

--- m34 2026-01-13 11:45 marta -> federica | Canone sito e fattura 9
Buongiorno Federica, allego la 9 per il canone annuale e due newsletter, 240 l'una. Buon anno!

--- m35 2026-01-22 17:30 federica -> marta | Re: Canone sito e fattura 9 < m34
[request!open|Tolga le newsletter dalla fattura], [promise!open|il canone lo paghiamo]. F.S.

--- m36 2026-01-23 09:55 marta -> federica | Re: Canone sito e fattura 9 < m35
[promise!open|Sento Ilaria e La aggiorno.]

--- m37 2026-02-02 10:36 ilaria -> federica + klara | Speciale San Valentino
Ciao Federica! Allego la bozza dello speciale, esce lunedì 9 se non mi fermi. Ho provato anche un assistente virtuale che risponde agli ospiti di notte, lo trovi in prova in basso a destra sul sito, si chiama Nerina.

[question|Ci sentiamo questa settimana per la proposta dirette?]

--- m38 2026-02-05 21:14 pietro -> ilaria | chi è nerina
[complaint|mi ha risposto una nerina che la villa si trova a nervi in provincia di savona.] [complaint|ieri un'azienda di milano per una cena di 120 ha scritto a lei e lei gli ha offerto una doppia.] [request|la spenga]

--- m39 2026-02-05 22:02 ilaria -> pietro + federica | Re: chi è nerina < m38
Spenta. [apology|Scusatemi, era una prova e dovevo chiedervelo prima.] Domattina scrivo io all'azienda se mi date il contatto.

--- m40 2026-02-06 09:12 klara -> ilaria | Re: chi è nerina < m39
Gli ho già scritto io, vengono a vedere il 18. [question!open|Ma la pagina della villa, a che punto è?] La sposa di Monza adesso ha una cugina.

--- m41 2026-02-18 19:40 federica -> ilaria | re: proposta
Ilaria, per ora teniamo tutto com'è.

F.
