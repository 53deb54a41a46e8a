firm: Cascina Verde Ristrutturazioni | cascinaverde.example | Europe/Rome | 2026-01-23 18:00
member: fabrizio | Fabrizio Gallo | fabrizio@cascinaverde.example
member: elena | Elena Ricca | amministrazione@cascinaverde.example
member: mirko | Mirko Barale | mirko@cascinaverde.example
member: chiara | Chiara Sandrone | chiara@cascinaverde.example
member: toni | Toni Pautasso | giardini@cascinaverde.example
client: Ristorante Il Gelso | company | ilgelso.example
contact: rosalba | Rosalba Tesio | rosalba@ilgelso.example | titolare
contact: dario | Dario Nebbia | cucina@ilgelso.example | cuoco
standing: good
turned: -
causes: -
root: -
why: Rosalba shouts by nature and jokes about replacing them, but pays, reorders and sends others; every fault (grease trap lid, dead jasmine, a double charge) was owned and put right in days.

--- m01 2025-02-04 23:48 rosalba -> fabrizio | acqua calda
Fabrizio, stasera alle nove e mezza i piatti si lavavano con l'acqua del Po. Sala piena, quarantadue coperti. [request|Domani mattina voglio Mirko qui prima che arrivi il pesce.]

R.

--- m02 2025-02-05 06:20 fabrizio -> rosalba + mirko | Re: acqua calda < m01
Buongiorno Rosalba, [promise|Mirko è da te alle 7.30]. [question|Il bollitore dà un codice sul display o è proprio spento?]

--- m03 2025-02-05 06:31 rosalba -> fabrizio | Re: acqua calda < m02
E7. Lampeggia come l'albero di Natale.

--- m04 2025-02-05 11:15 mirko -> rosalba + fabrizio | Re: acqua calda < m03
fatto. era la sonda, calcare spesso un dito. cambiata, 62 gradi in uscita. il bollitore ha 14 anni, un inverno ancora lo fa ma io ci penserei. [request|tenete pulito il filtro in cantina, una volta al mese]

mirko

--- m05 2025-02-05 15:40 rosalba -> mirko + fabrizio | Re: acqua calda < m04
[praise|Due ore e non ha sporcato niente, nemmeno le impronte sul pavimento.] [request|Digli che stasera c'è la finanziera], se passa con la moglie il vino lo metto io.

--- m06 2025-02-18 10:05 rosalba -> fabrizio | il cortile
Senti, a maggio apro il cortile. Oggi è ghiaia e bidoni. [goal|Io voglio trenta coperti fuori da metà maggio e che la gente telefoni per il tavolo sotto il gelso], non per quello vicino al bagno.

Mi servono:
- [request|pavimento che non traballino i tavoli]
- [request|luci, ma non da luna park]
- [request|qualcosa di verde contro il muro del garage, che è brutto come la fame]
- [request|un punto acqua per lavare]

Budget 18. Diciotto vuol dire diciotto. [question|Ci stai dentro?]

--- m07 2025-02-19 09:22 fabrizio -> rosalba + toni + chiara | Re: il cortile < m06
Ciao Rosalba, ci sto dentro se i bidoni li spostiamo noi e il pavimento lo facciamo in autobloccante invece che in luserna. [promise|Chiara ti prepara il disegno con i tavoli per il 28] e [promise|Toni passa giovedì a vedere il muro].

[question|I bidoni si possono mettere sul passo carraio o il condominio rompe?]

--- m08 2025-02-19 09:50 rosalba -> fabrizio | Re: il cortile < m07
Il condominio rompe sempre. Parlo io con la Bosio del secondo piano, mi deve un favore. Tre anni fa le ho fatto la cresima della nipote, cinquantadue persone, e il conto lo sto ancora aspettando intero.

--- m09 2025-02-20 17:12 toni -> rosalba + fabrizio | Re: il cortile < m07
Visto il muro. Esposto a ovest, asciutto. Falso gelsomino, sei piante, fili d'acciaio. In due anni non si vede più il garage. Il gelso va potato adesso o mai.

Toni

--- m10 2025-02-28 18:45 chiara -> rosalba + fabrizio | Re: il cortile < m07
Gentile Rosalba,

in allegato la tavola cortile_gelso_v1.pdf con otto tavoli da due e quattro da quattro, per complessivi trentadue coperti. Il passaggio di servizio dalla cucina misura 110 cm nel punto più stretto. [request|La prego di verificare con il cuoco che il carrello ci passi], perché sulla scheda del carrello non trovo la larghezza con le maniglie.

Totale 17.640 euro oltre IVA, posa compresa.

Cordialmente,
arch. Chiara Sandrone

--- m11 2025-03-01 00:15 dario -> chiara | Re: il cortile < m10
carrello 68 con le maniglie, passa pure mia suocera. [praise|bello il disegno]

Dario

--- m12 2025-03-03 08:58 rosalba -> chiara + fabrizio | Re: il cortile < m10
Trentadue, brava. [praise|È la prima architetta che mi mette i tavoli dove li avrei messi io.] Firmato. [request|Cominciate quando Elena mi manda l'acconto da pagare.]

--- m13 2025-03-03 11:30 elena -> rosalba | Fattura di acconto 47/2025
Buongiorno signora Tesio,

le trasmetto la fattura 47/2025, acconto 30%, 5.292 euro oltre IVA al 10%. [request|Le chiederei di indicare il numero di fattura nella causale.] [promise|I lavori partono il 24 marzo.]

Elena Ricca
Amministrazione

--- m14 2025-03-04 09:10 rosalba -> elena | Re: Fattura di acconto 47/2025 < m13
Pagata. Numero messo.

--- m15 2025-04-11 07:40 dario -> mirko | tombino
ciao mirko [complaint|il coperchio del degrassatore balla quando passa il carrello], ieri è volata una teglia di agnolotti. quaranta euro di plin per terra :(

--- m16 2025-04-11 07:55 mirko -> dario + fabrizio | Re: tombino < m15
azz. [admission|ho messo la guarnizione da 8 invece che da 12], [apology|scusa per i plin]. [promise|oggi alle 14 passo e la cambio]

--- m17 2025-04-11 16:20 dario -> mirko | Re: tombino < m16
ora non si muove piu. [thanks|grazie] te ne ho tenuti da parte una porzione

--- m18 2025-05-09 10:30 rosalba -> fabrizio | sabato prossimo
Apro il 17. [complaint|Mancano le luci lato garage e il rubinetto.] Se il 16 sera non c'è luce chiamo mio cognato, che è elettricista e mi odia, [request|quindi vedi tu].

--- m19 2025-05-09 10:47 fabrizio -> rosalba | Re: sabato prossimo < m18
Tuo cognato lascialo dov'è. [promise|Luci mercoledì 14, rubinetto giovedì 15 mattina.] Le lampade sono arrivate ieri in magazzino, le ho viste con i miei occhi.

--- m20 2025-05-15 12:08 rosalba -> fabrizio + toni | Re: sabato prossimo < m19
Acceso tutto, provato tutto. Il rubinetto ha pure la curva giusta per il secchio, [praise|non ve l'avevo chiesto e l'avete pensato]. [thanks|Grazie.] Adesso sparite fino a lunedì che devo cucinare.

--- m21 2025-05-26 09:33 rosalba -> fabrizio + chiara | il cortile pieno
[win|Primi due fine settimana: tutto esaurito fuori, e ho la lista fino al 20 giugno.] [praise|Una signora di Chieri ha chiesto chi ha fatto il giardino.] Le ho dato il tuo numero, non farmi fare figuracce.

--- m22 2025-05-26 10:02 fabrizio -> rosalba | Re: il cortile pieno < m21
Che bella notizia per un lunedì di pioggia! [thanks|Grazie anche per la signora di Chieri], mi ha già chiamato.

--- m23 2025-07-08 16:55 rosalba -> toni | gelsomini
Toni, [complaint|due dei tuoi gelsomini sono color tabacco]. Il terzo e il quarto dalla porta. I clienti ci mettono la cenere convinti che sia un posacenere. [question|Sono morti o fanno finta?]

--- m24 2025-07-08 20:10 toni -> rosalba | Re: gelsomini < m23
Morti. [admission|L'ala gocciolante lì l'ho chiusa io per provare la linea e non l'ho riaperta.] [promise|Giovedì due piante nuove, stessa altezza, a mio carico.]

Toni

--- m25 2025-07-10 18:30 rosalba -> toni | Re: gelsomini < m24
Viste. Pace all'anima degli altri due.

--- m26 2025-09-16 11:20 rosalba -> elena | due volte
Elena, [complaint|sul conto di agosto la chiamata del 3 c'è due volte, 85 e 85]. Mirko è bravo ma non è due persone.

--- m27 2025-09-16 11:52 elena -> rosalba | Re: due volte < m26
Ha ragione, signora Tesio: [admission|ho registrato sia il rapportino cartaceo sia quello dal telefono]. [apology|Mi scusi.] In allegato la nota di credito 12/2025.

Elena

--- m28 2025-10-20 22:40 rosalba -> fabrizio + mirko | bollitore
Va bene, mi arrendo. Il bollitore fa il rumore di una caffettiera. Mirko me l'aveva detto a febbraio e io facevo la sorda. [request|Mandami il preventivo per uno nuovo, 300 litri, e dimmi in quanti giorni me lo cambi.] Di lunedì, che siamo chiusi. [value|E un prezzo solo, niente voci da tre euro: io leggo l'ultima riga.]

--- m29 2025-10-22 08:35 fabrizio -> rosalba + mirko | Re: bollitore < m28
Una riga: 4.150 euro più IVA, tutto dentro, smaltimento del vecchio compreso. [promise|Un giorno di lavoro, lunedì 10 novembre.] [question|Ti va bene?]

--- m30 2025-10-22 08:41 rosalba -> fabrizio | Re: bollitore < m29
4.000 e il caffè.

--- m31 2025-10-22 08:44 fabrizio -> rosalba | Re: bollitore < m30
4.080 e il caffè lo porto io.

--- m32 2025-10-22 08:45 rosalba -> fabrizio | Re: bollitore < m31
Affare fatto.

--- m33 2025-11-10 18:22 mirko -> rosalba + dario | Re: bollitore < m29
montato. 65 gradi, ricircolo col timer: parte alle 10 e alle 18. vecchio portato via. anodo da controllare fra un anno, [promise|me lo segno io]

--- m34 2025-11-11 23:59 dario -> mirko | Re: bollitore < m33
acqua calda in 4 secondi al lavello grande, prima andavo a fumare e tornavo. E la lavastoviglie non si ferma più a metà ciclo, il ragazzo nuovo pensava fosse fatta così. [praise|sei un mago]

--- m35 2026-01-13 10:10 rosalba -> fabrizio + toni | primavera
Si ricomincia. [scope_change,request!open|Quest'anno voglio anche una tenda sopra i quattro tavoli grandi], perché a giugno dell'anno scorso ho perso due sabati per l'acqua. [question!open|Il Comune vuole un foglio per la tenda o basta quello del dehors?]

E Toni: il gelso ha un ramo che punta alla finestra della Bosio. [request|Taglialo prima che mi tolga il saluto.]

--- m36 2026-01-14 18:05 toni -> rosalba + fabrizio | Re: primavera < m35
Ramo giù stamattina. La signora Bosio mi ha offerto un marsala. Alle dieci. La ferita è coperta col mastice, in primavera ricaccia. Ho visto anche due fili del falso gelsomino allentati, li ho tirati.

--- m37 2026-01-15 08:30 fabrizio -> rosalba + chiara | Re: primavera < m35
Per la tenda e il foglio del Comune [promise!open|ti scrive Chiara entro fine mese], sta sentendo l'ufficio tecnico. Buona giornata!
