firm: Cascina Verde Ristrutturazioni | cascinaverde.example | Europe/Rome | 2026-01-23 18:00
member: fabrizio | Fabrizio Gallo | fabrizio@cascinaverde.example
member: elena | Elena Ricca | amministrazione@cascinaverde.example
member: mirko | Mirko Barale | mirko@cascinaverde.example
member: chiara | Chiara Sandrone | chiara@cascinaverde.example
member: toni | Toni Pautasso | giardini@cascinaverde.example
client: Asilo Nido Il Bruco | company | nidoilbruco.example
contact: federica | Federica Zanin | coordinamento@nidoilbruco.example | coordinatrice
contact: babacar | Babacar Ndiaye | segreteria@nidoilbruco.example | segreteria
standing: mending
turned: 2025-10-06
causes: broken_promise, apology_owed
root: m16, m19, m22
why: The summer works on floor heating and garden were not ready for the opening; two weeks of silence and excuses, then Fabrizio came in person, owned it in front of the parents, refunded and set a plan that he keeps. Federica is warming again but the last zone and the fence are still to come.

--- m01 2025-03-04 10:10 federica -> fabrizio | estate al nido
Ciao Fabrizio!

È arrivato il contributo regionale, ancora non ci credo. Quindi quest'estate si fa: riscaldamento a pavimento nelle tre sezioni e giardino nuovo. [goal|Il mio sogno è che a settembre i piccoli possano gattonare scalzi dappertutto, dentro e fuori.]

Due cose pratiche: chiudiamo il 4 luglio e riapriamo lunedì 8 settembre, e il contributo va rendicontato entro il 31 dicembre. [question|Dici che si riesce in nove settimane?]

Un abbraccio dai Bruchi
Fede

--- m02 2025-03-04 14:22 fabrizio -> federica + toni + mirko | Re: estate al nido < m01
Ciao Fede, che bellezza! Si riesce, purché si ordinino i pannelli entro maggio. [promise|Ti porto due conti il 18] e intanto [request|mandami la planimetria, quella con le misure vere e non quella del Comune].

--- m03 2025-03-05 09:31 babacar -> fabrizio | Re: estate al nido < m02
Buongiorno, allego la planimetria vera (l'ho misurata io con il metro della cucina, tolleranza un bruco). Sezione Lattanti 48 mq, Medi 55, Grandi 61.

Babacar

--- m04 2025-03-18 18:00 fabrizio -> federica + babacar | Re: estate al nido < m02
Eccoli. Pavimento radiante 34.600, giardino 15.800, IVA esclusa. Dentro c'è anche il gommone antitrauma sotto lo scivolo. Ho separato le voci come le vuole la Regione: opere, impianti, sicurezza, progettazione. [request|Guardate soprattutto la pagina 3] e, se il direttivo ha dubbi, vengo io a spiegarla.

--- m05 2025-03-21 12:40 federica -> fabrizio + toni | Re: estate al nido < m04
Approvato dal direttivo! [question|Toni, le piante sono tutte masticabili?] Perché verranno masticate. L'anno scorso abbiamo avuto un geranio e una lumaca, nello stesso giorno, stesso bambino. La mamma del geranio è pediatra e l'ha presa bene.

--- m06 2025-03-21 13:05 toni -> federica | Re: estate al nido < m05
Tutte. Rosmarino, carpino, fragole, salvia. Niente oleandro, niente tasso, niente spine.

--- m07 2025-05-06 11:00 elena -> babacar | Acconto e codice CUP
Buongiorno Babacar, per la fattura d'acconto mi serve il CUP del contributo, altrimenti la Regione la scarta. [request|Me lo gira?]

--- m08 2025-05-06 11:04 babacar -> elena | Re: Acconto e codice CUP < m07
J14D24003370002. Copiato e incollato, non mi fido delle mie dita.

--- m09 2025-07-07 08:15 mirko -> federica + babacar | inizio
entrati stamattina. giochi impilati in cucina come detto. primo pavimento tolto, sotto c'è della ghiaia asciutta, bene. la cucina l'abbiamo sigillata col nylon, nastro blu = non aprire. babacar se ti serve il frigo si entra dal cortile

--- m10 2025-07-07 21:12 federica -> mirko | Re: inizio < m09
Che effetto vedere la foto senza pavimento! [thanks|Grazie che ci tieni aggiornate] anche al mare :)

--- m11 2025-07-25 17:10 toni -> federica | Giardino
Terra pronta, irrigazione sotto. [promise!broken|Piantiamo il 1° settembre], prima brucia tutto. [promise!broken|Prato a rotoli il 3.]

--- m12 2025-08-21 09:20 federica -> fabrizio | come siamo messi?
Ciao Fabri, rientrata ieri. [question|Tutto ok per l'8?] Devo scrivere alle famiglie la lettera di inizio anno, sono 46 bambini e metà sono inserimenti nuovi.

--- m13 2025-08-21 12:50 fabrizio -> federica | Re: come siamo messi? < m12
Ciao Fede, ben tornata! Sì sì, tranquilla. [promise!broken|Il 5 settembre ti consegniamo sezioni e giardino], scrivi pure la lettera.

--- m14 2025-09-04 18:40 babacar -> fabrizio + mirko | domani
Buonasera, sono al nido con le educatrici per preparare. [complaint|Nei Medi e nei Grandi vedo tubi e niente pavimento, e il prato è ancora arrotolato sul bancale.] [complaint,question|Domani è un altro nido?]

--- m15 2025-09-05 07:40 mirko -> babacar + fabrizio | Re: domani < m14
babacar io sono solo, fabri ha mandato gli altri due a un'urgenza. i lattanti li finisco oggi, giuro. per il resto chiedi a lui

--- m16 2025-09-05 16:55 federica -> fabrizio | Re: domani < m15
Fabrizio, ti ho chiamato cinque volte. Lunedì arrivano 46 bambini. Io adesso scrivo alle famiglie di non venire. [complaint|Lo faccio io, di venerdì alle cinque, per un lavoro che mi avevi detto di dare per fatto.]

--- m17 2025-09-08 20:15 fabrizio -> federica | Re: domani < m16
Fede hai ragione, sono settimane pazzesche. [blame_shift|Il corriere ci ha tenuto fermo il collante quattro giorni.] [promise!broken|Venerdì 12 siete dentro.]

--- m18 2025-09-15 13:30 babacar -> fabrizio + elena | situazione al 15/9
Per chiarezza, metto in fila:
- Lattanti: aperti da oggi, caldo sotto i piedi
- Medi: aperti, [complaint|manca il battiscopa e una presa è senza coperchio]
- [complaint|Grandi: chiusi, 17 bambini in palestra dalle suore]
- [complaint|giardino: transennato]

[request|Ci serve una data per i Grandi], una sola, ma scritta.

Babacar Ndiaye

--- m19 2025-09-24 08:35 federica -> fabrizio + elena | dalle suore
[complaint|Nove giorni senza una riga da parte tua.] Le suore ci vogliono bene ma da ottobre la palestra serve a loro. [complaint|Ieri una mamma mi ha chiesto se avevo scelto la ditta più economica, e non ho saputo cosa dire.]

--- m20 2025-09-24 11:20 elena -> federica | Re: dalle suore < m19
Federica cara, [promise|il coperchio della presa lo mette Mirko oggi pomeriggio], quello non può aspettare. Il resto l'ho letto a Fabrizio ad alta voce.

--- m21 2025-09-24 17:48 babacar -> elena + mirko | Re: dalle suore < m20
Coperchio messo. Battiscopa pure. La presa era quella dietro il fasciatoio, quindi ora dormiamo tutti meglio, a parte i bambini. [thanks|Grazie Elena, grazie Mirko.]

--- m22 2025-10-06 09:02 federica -> fabrizio | Re: dalle suore < m19
Buongiorno, [complaint|con oggi i Grandi sono nel corridoio]. [escalation|Il direttivo mi chiede di sentire il legale della cooperativa sulla penale, e mercoledì sera devo portare una risposta.] [value|A me della penale importa poco. Mi importa che quando scrivo qualcosa ai genitori poi sia vero.]

Federica Zanin

--- m23 2025-10-06 10:15 fabrizio -> federica + babacar | Re: dalle suore < m22
Federica,

ho riletto tutto dall'inizio. [admission|In agosto sapevo già che non ci stavo: avevo preso un cantiere in più e ho contato sulla fortuna.] [admission|Poi mi sono vergognato e non ho risposto, che è la cosa peggiore.] Il corriere non c'entrava niente. [apology|Ti chiedo scusa, e la chiedo ai tuoi e ai genitori.]

Cosa faccio:
- [promise|da domani tre persone solo da voi], [promise|i Grandi aprono lunedì 20 ottobre]
- [promise|mercoledì sera vengo io al direttivo, se mi volete, e ci metto la faccia]
- [promise|la palestra delle suore e 2.000 euro di penale li scalo dal saldo], senza avvocati
- [promise|ogni venerdì alle 16 ti scrivo cosa è fatto e cosa no], anche se è brutto

Fabrizio

--- m24 2025-10-06 21:40 federica -> fabrizio | Re: dalle suore < m23
Letto. [request|Vieni mercoledì, alle 20.30.] [request|Porta qualcosa di scritto per i genitori.]

--- m25 2025-10-09 08:20 federica -> fabrizio | ieri sera
Non era facile entrare in quella stanza. [praise|Hai risposto a tutti guardandoli in faccia], anche al papà di Tommaso. Ora vediamo i fatti.

--- m26 2025-10-10 16:00 fabrizio -> federica + babacar | venerdì n. 1
Fatto: massetto Grandi asciutto al 2%, collettore provato. Non fatto: porta tagliafuoco, è arrivata con la cerniera sinistra. Torna giusta martedì.

--- m27 2025-10-17 15:58 fabrizio -> federica + babacar | venerdì n. 2
Fatto: pavimento Grandi, porta, battiscopa, pulizia. Non fatto: il prato ha due rotoli gialli, [promise|Toni li cambia a fine mese].

--- m28 2025-10-20 09:45 babacar -> fabrizio + mirko | Grandi
[win|Diciassette bambini scalzi.] Uno si è addormentato per terra alle 9.20, la maestra lo ha preso per un complimento al riscaldamento.

--- m29 2025-10-20 10:10 mirko -> babacar | Re: Grandi < m28
ahah. se fa troppo caldo c'è la manopola 3 nel collettore, [request|un quarto di giro e non di più]

--- m30 2025-10-31 16:03 fabrizio -> federica + babacar | venerdì n. 4
Fatto: rotoli cambiati, fragole, carpini, transenne via. Non fatto: recinzione lato strada (pannelli in ritardo dal produttore, nuova data 30 gennaio) e la zona nanna dei Lattanti, dove la testina è rumorosa.

--- m31 2025-11-03 08:50 federica -> fabrizio | Re: venerdì n. 4 < m30
Ok. [question|Per la rendicontazione la recinzione rischia?] La scadenza è 31/12, come sai.

--- m32 2025-11-03 12:25 elena -> federica + babacar | Re: venerdì n. 4 < m31
Rispondo io: ho chiamato la Regione stamattina. Basta che sia ordinata e fatturata entro l'anno, la posa può seguire. Allego la mail della funzionaria, così ce l'avete nero su bianco.

--- m33 2025-11-03 13:00 federica -> elena | Re: venerdì n. 4 < m32
[praise|Elena, tu pensi alle cose mezz'ora prima di me.] Un abbraccio

--- m34 2025-12-15 14:20 babacar -> elena | rendiconto
Inviato e protocollato! La funzionaria ha detto che eravamo la terza pratica completa su quaranta. 50.400 su 50.400 ammessi. [thanks|Grazie per le fatture rifatte tre volte.]

--- m35 2025-12-19 16:00 fabrizio -> federica + babacar | venerdì n. 11
Fatto: niente di nuovo, settimana di gelo. Non fatto: testina zona nanna, la casa madre la manda il 15 gennaio. Buon Natale a tutti i bruchi.

--- m36 2026-01-08 09:15 federica -> fabrizio + mirko | Re: venerdì n. 11 < m35
Buon anno! [praise|I pavimenti vanno che è una meraviglia], [win|a dicembre abbiamo speso un quarto di gas in meno]. [complaint|La testina dei Lattanti ticchetta ancora, e i piccoli si svegliano.] Lo so che la data è il 15. Ti scrivo il 16, ecco :)

--- m37 2026-01-16 16:00 fabrizio -> federica + mirko | venerdì n. 14
Fatto: testina arrivata ieri, [promise!open|Mirko la monta lunedì 26 dopo le 17, a bimbi usciti]. Non fatto: recinzione, [promise!open|i pannelli sono confermati per il 30].

--- m38 2026-01-19 08:44 federica -> fabrizio | Re: venerdì n. 14 < m37
Perfetto, il 26 c'è Babacar fino alle 19. [question!open|Per la primavera ci stai a pensare a una tettoia per i passeggini?] Chiedo prima a te. Poi vediamo.
