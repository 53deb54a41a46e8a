firm: Cascina Verde Ristrutturazioni | cascinaverde.example | Europe/Rome | 2026-01-23 18:00
member: fabrizio | Fabrizio Gallo | fabrizio@cascinaverde.example
member: elena | Elena Ricca | amministrazione@cascinaverde.example
member: mirko | Mirko Barale | mirko@cascinaverde.example
member: chiara | Chiara Sandrone | chiara@cascinaverde.example
member: toni | Toni Pautasso | giardini@cascinaverde.example
client: Parrocchia San Defendente | company | sandefendente.example
contact: donaldo | Don Aldo Mellano | parroco@sandefendente.example | parroco
contact: piera | Piera Giachino | segreteria@sandefendente.example | volontaria, tiene i conti
standing: drifting
turned: 2025-09-30
causes: unrequested_work, goals_blurred
root: m17, m21, m24, m27
why: The parish wanted the oratory heated and dry for the children; after the boiler the firm puts the damp wall off to spring and meanwhile does and proposes gardens, lights and pitches nobody asked for; of the wall it does not speak any more. Don Aldo stays kind but answers shorter and later.

--- m01 2025-02-11 15:20 donaldo -> fabrizio | oratorio freddo
Caro Fabrizio,

Le scrivo con i guanti, e non è un modo di dire. In oratorio stamattina ce n'erano undici, di gradi, e i bambini del catechismo facevano le nuvolette. La caldaia è del 1994, benedetta da don Sandro, pace all'anima sua e tra poco anche alla sua.

[goal|Vorrei che per l'inverno prossimo i ragazzi potessero stare là dentro senza cappotto, e che il muro a nord smettesse di fare la muffa]. Abbiamo in cassa 31.000 euro, frutto di due banchi di beneficenza e del lascito della signora Olimpia. Oltre non si va.

[request|Può passare a dare un'occhiata], anche dopo la messa delle 18?

Un caro saluto,
don Aldo

--- m02 2025-02-11 19:44 fabrizio -> donaldo | Re: oratorio freddo < m01
Caro don Aldo, [promise|passo giovedì alle 17 con Mirko]. Porti pazienza per i guanti! [request|Intanto provi a tenere chiusa la porta del corridoio], qualche grado lo recupera anche così. [promise|Le porto anche due stufette che ho in magazzino.]

--- m03 2025-02-13 21:10 fabrizio -> donaldo + piera | Re: oratorio freddo < m02
Don Aldo, riassumo: caldaia da sostituire con una a condensazione da 50 kW, sei radiatori su undici da lavare, muro nord da risanare (l'umidità risale per circa 1,20 m, intonaco macroporoso e vespaio da riaprire). [promise|La settimana prossima avrà due cifre separate], caldaia e muro, così le può decidere con il Consiglio.

--- m04 2025-02-19 10:40 chiara -> donaldo + piera | Preventivi oratorio
Reverendo don Aldo, gentile signora Giachino,

trasmetto i due preventivi: A, centrale termica, 17.200 euro; B, risanamento muro nord, 12.900 euro. IVA al 10% in entrambi i casi. [request|Vi prego di restituire quello accettato, con timbro della parrocchia.]

arch. Chiara Sandrone

--- m05 2025-02-25 18:05 piera -> chiara + fabrizio | Re: Preventivi oratorio < m04
Buonasera, il Consiglio ha detto sì alla caldaia subito. Il muro in autunno, quando l'offerta di Olimpia è sbloccata dal notaio.
[question|L'IVA al 10 è sicura?] L'ultima volta con il tetto ce l'hanno fatta pagare dopo.

Piera

--- m06 2025-02-26 08:50 elena -> piera | Re: Preventivi oratorio < m05
Buongiorno Piera, sicura: edificio a uso assimilato, Le allego la dichiarazione da far firmare al parroco. Una copia la tengo io.

Elena

--- m07 2025-05-14 17:35 mirko -> donaldo + piera | caldaia oratorio
montata e collaudata. vecchia smontata in 3 pezzi, pesava come un'utilitaria. manca solo il lavaggio dei 6 radiatori, [promise|lo faccio il 20 e 21]

--- m08 2025-05-15 09:10 donaldo -> mirko | Re: caldaia oratorio < m07
Caro Mirko, l'ho vista accesa: [praise|silenziosa come una novizia]. [thanks|Dio gliene renda merito], e anche Piera, che Le ha lasciato un salame in sacrestia.

--- m09 2025-05-21 18:20 mirko -> donaldo | Re: caldaia oratorio < m07
radiatori lavati, acqua nera come il caffè. [thanks|grazie del salame]

--- m10 2025-06-04 11:12 piera -> elena | fattura
Elena, fattura 104 arrivata. Pago con due bonifici perché la banca ci mette il limite a 10.000. [question|Va bene lo stesso?]

--- m11 2025-06-04 11:30 elena -> piera | Re: fattura < m10
Certo, basta la stessa causale su entrambi.

--- m12 2025-06-19 20:45 toni -> donaldo | Sagrato
Don Aldo, passando ho visto il sagrato. I due tigli soffrono e i bordi sono tutti erba. Con poco si fa bella figura per San Defendente.

--- m13 2025-06-20 14:02 donaldo -> toni | Re: Sagrato < m12
Caro Toni, i tigli hanno visto due guerre, ne vedranno altre. Per ora abbiamo altri pensieri. Saluti cari.

--- m14 2025-07-03 12:25 chiara -> donaldo + piera | Proposta di riqualificazione del sagrato
Reverendo,

con entusiasmo Le sottopongo uno studio preliminare (12 tavole) per il sagrato: nuove sedute in pietra di Luserna, illuminazione radente della facciata, siepe di carpino a definire lo spazio dell'incontro. È un dono del nostro studio alla comunità, senza impegno.

[talking_down|Il sagrato è il primo gesto di accoglienza di una parrocchia.] Credo che un intervento, anche per lotti, darebbe molto più valore all'insieme di quanto non faccia un muro risanato che nessuno vede.

[request|Mi dica pure quando potremmo illustrarlo al Consiglio.]

Con viva cordialità,
arch. Chiara Sandrone

--- m15 2025-07-09 22:05 donaldo -> chiara | Re: Proposta di riqualificazione del sagrato < m14
Gentile architetto, [praise|disegni belli, si vede la mano]. [thanks|La ringrazio del pensiero.] [value|Noi però siamo gente che prima rattoppa le scarpe e poi compra il cappello.] Ne riparliamo, se Dio vuole, a muro fatto.

--- m16 2025-09-02 10:15 piera -> fabrizio | muro
Buongiorno Fabrizio, il notaio ha sbloccato. 12.900 sul conto. [question|Quando venite per il muro?] Il catechismo comincia il 12 ottobre.

--- m17 2025-09-04 08:40 fabrizio -> piera + donaldo | Re: muro < m16
Ottima notizia Piera! Con i muri vecchi conviene l'asciutto vero, quindi lo vedrei meglio in primavera, con calma e senza polvere sulla statua durante il catechismo. Nel frattempo, visto che Toni ha un buco, [scope_change,promise|gli faccio sistemare le aiuole del sagrato], così per la festa siete a posto.

--- m18 2025-09-12 16:33 toni -> piera | Sagrato
Sistemato. 40 lavande, corteccia, bordo in acciaio. [request|Bagnare ogni sera per due settimane.]

--- m19 2025-09-13 08:25 piera -> toni + fabrizio | Re: Sagrato < m18
Toni, ho visto. [question|Chi bagna?] Qui la sera ci siamo io, che ho l'anca nuova, e don Aldo che dice i vespri.

--- m20 2025-09-13 09:00 toni -> piera | Re: Sagrato < m19
[promise|Metto un timer al rubinetto.] Mezz'ora di lavoro.

--- m21 2025-09-30 11:48 piera -> elena | fattura 171
Elena, è arrivata la fattura 171, euro 1.860, «sistemazione a verde sagrato», a firma di nessuno di noi. [complaint|Nel libro dei verbali questo lavoro non lo trovo.] Ho guardato due volte. Il muro invece c'è, a pagina 14, votato all'unanimità.

Piera

--- m22 2025-09-30 15:20 elena -> piera + fabrizio | Re: fattura 171 < m21
Ha ragione a chiedere, Piera, [promise|sento Fabrizio e Le dico].

--- m23 2025-10-02 19:15 fabrizio -> piera + donaldo | Re: fattura 171 < m22
Carissimi, la fattura si può pagare con calma, anche a gennaio, ci mancherebbe. Per il muro [promise!open|Chiara vi manda un programma appena la stagione si mette]. Il sagrato ora è un gioiello, me lo ha detto anche la signora dell'edicola!

--- m24 2025-10-06 21:30 donaldo -> fabrizio | Re: fattura 171 < m23
Caro Fabrizio, pagheremo le lavande; sono fiori, e nessuno è mai andato in rovina per quelli. Il 12 comunque si comincia. [complaint|I piccoli li mettiamo in sacrestia, perché nell'aula nord l'odore di muffa prende alla gola.] Loro sono contenti, perché c'è l'armadio dei paramenti e giocano a fare il vescovo; le mamme un po' meno.

don Aldo

--- m25 2025-10-07 08:05 fabrizio -> donaldo | Re: fattura 171 < m24
[thanks|Grazie don Aldo], sempre signore. Per i piccoli [promise!broken|Mirko vi porta un deumidificatore in settimana.]

--- m26 2025-10-23 17:22 mirko -> piera | accensione oratorio
acceso oggi, 20 gradi in 40 minuti. portato anche il deumidificatore, [apology|scusate era in un altro cantiere]. provata anche la sala grande. libretto aggiornato. il termostato adesso ha un codice, l'ho scritto su un foglietto dentro l'armadio dei palloni cosi i ragazzi non lo portano a 28

--- m27 2025-11-07 12:40 chiara -> donaldo + piera | Illuminazione natalizia della facciata
Reverendo, gentile signora Piera,

in vista dell'Avvento mi sono permessa di chiedere a un illuminotecnico una simulazione della facciata con luce calda (rendering allegati). Il noleggio per sei settimane verrebbe 2.350 euro, e l'impianto potrebbe diventare definitivo in primavera insieme al progetto del sagrato, di cui nel frattempo ho aggiornato le tavole 4, 7 e 9.

[question|Quale delle due temperature di colore preferite?]

arch. Chiara Sandrone

--- m28 2025-11-19 14:15 piera -> chiara | Re: Illuminazione natalizia della facciata < m27
Nessuna delle due, grazie. Abbiamo il presepe.

--- m29 2025-11-20 09:00 chiara -> piera | Re: Illuminazione natalizia della facciata < m28
Gentile Piera, peccato ma capisco! Tengo i file da parte per l'anno venturo. Aggiungo soltanto che il noleggiatore mi ha concesso di riservare i proiettori fino a febbraio, se il Consiglio cambiasse idea.

--- m30 2025-12-01 10:20 elena -> piera | Promemoria fatt. 171
Buongiorno Piera, solo un promemoria: la 171 risulta aperta. Nessuna fretta.

--- m31 2025-12-10 18:00 piera -> elena | Re: Promemoria fatt. 171 < m30
Pagata oggi.

--- m32 2025-12-19 19:30 fabrizio -> donaldo + piera | Auguri
Carissimi, tantissimi auguri di buon Natale da tutti noi! L'anno prossimo ci piacerebbe proporvi una bella cosa per il campetto, Toni ha già fatto uno schizzo. A presto!

--- m33 2026-01-02 16:40 donaldo -> fabrizio | Re: Auguri < m32
Ricambio. Buon anno.

--- m34 2026-01-12 11:15 toni -> piera | Lavande
A febbraio vanno potate basse. [question!open|Vengo io o avete qualcuno?]

--- m35 2026-01-15 09:50 fabrizio -> donaldo | Campetto
Buongiorno don Aldo, le allego lo schizzo del campetto in erba sintetica, con la tribunetta. [request|Mi fa sapere se lo porto al Consiglio di febbraio?]

--- m36 2026-01-21 22:10 piera -> fabrizio | Re: Campetto < m35
Don Aldo è agli esercizi fino al 31. Il Consiglio di febbraio ha già l'ordine del giorno pieno.

Il muro lo tocchi anche Lei, quando passa: [complaint|la macchia adesso arriva al crocifisso]. [question!open|Il programma di cui si parlava in ottobre, dove lo trovo?]

P. Giachino
