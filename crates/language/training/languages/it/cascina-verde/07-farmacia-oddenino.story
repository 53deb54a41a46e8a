firm: Cascina Verde Ristrutturazioni | cascinaverde.example | Europe/Rome | 2026-01-23 18:00
member: fabrizio | Fabrizio Gallo | fabrizio@cascinaverde.example
member: elena | Elena Ricca | amministrazione@cascinaverde.example
member: mirko | Mirko Barale | mirko@cascinaverde.example
member: chiara | Chiara Sandrone | chiara@cascinaverde.example
member: toni | Toni Pautasso | giardini@cascinaverde.example
client: Farmacia Oddenino | company | farmaciaoddenino.example
contact: beatrice | Dott.ssa Beatrice Oddenino | beatrice@farmaciaoddenino.example | titolare
contact: ivo | Ivo Marengo | magazzino@farmaciaoddenino.example | magazziniere
standing: strained
turned: 2025-07-07
causes: talked_down, unacknowledged_fault, slow_response
root: m16, m19, m21, m29
why: The laboratory's air conditioning was undersized; each time the pharmacist reports temperatures, the architect explains to her how a door or a thermometer works. Nobody says that the calculation was wrong, and her record of temperatures waits for an answer.

--- m01 2025-02-20 18:32 beatrice -> chiara | Laboratorio galenico
Buonasera architetto,

mi ha dato il Suo nome la dottoressa Ferraris. Vorrei rifare il laboratorio galenico sul retro: 22 mq, oggi metà deposito e metà museo. Mi occorre un ambiente lavabile, due banchi, cappa, lavello, e soprattutto la temperatura: [goal|devo poter dimostrare all'ASL che lì dentro non si superano mai i 25 gradi, nemmeno il 10 agosto].

Le faccio presente che il retro dà su un cortile vetrato, che i due frigoriferi per i vaccini scaldano parecchio e che in estate ho misurato anche 33 gradi. Ho i registri degli ultimi tre anni, [question|Le servono?]

[value|Sono una persona di numeri: se una cosa non va mi si dica quanto e perché, e ci capiamo in due minuti.]

Un cordiale saluto,
Beatrice Oddenino

--- m02 2025-02-21 11:20 chiara -> beatrice | Re: Laboratorio galenico < m01
Gentile dottoressa,

molto volentieri. I registri non sono necessari, il calcolo si fa sulle dispersioni e non sulle letture. [promise|Passerò martedì 25 alle 15] per il rilievo.

Cordialmente,
arch. Chiara Sandrone

--- m03 2025-02-25 19:02 chiara -> beatrice | Re: Laboratorio galenico < m02
Gentile dottoressa, [thanks|grazie dell'accoglienza e del caffè]. Il locale si presta. [promise|Entro due settimane riceve pianta, capitolato e costi.] [request|Mi serve soltanto l'assorbimento della cappa], lo trova sulla targhetta in basso a destra.

--- m04 2025-02-25 19:40 beatrice -> chiara | Re: Laboratorio galenico < m03
Cappa: 370 W. Frigoriferi, visto che nessuno li chiede: 410 W in due, accesi sempre.

--- m05 2025-03-10 17:15 chiara -> beatrice | Progetto laboratorio
Gentile dottoressa,

in allegato il progetto. I banchi in HPL, il pavimento in resina con sguscia, il controsoffitto ispezionabile. Per il clima prevedo uno split da 2,5 kW, che per 22 mq è già generoso. Totale 19.300 euro oltre IVA.

[question|Preferisce il lavello a destra o a sinistra della cappa?]

--- m06 2025-03-11 08:10 beatrice -> chiara | Re: Progetto laboratorio < m05
Sinistra, sono mancina. Il resto mi piace, [praise|il cassetto inclinato per i foglietti è un'idea che ruberò anche per casa].

[question|I 2,5 kW tengono conto dei frigo?]

--- m07 2025-03-11 12:30 chiara -> beatrice | Re: Progetto laboratorio < m06
Certamente, stia tranquilla.

--- m08 2025-03-12 09:05 beatrice -> chiara + fabrizio | Re: Progetto laboratorio < m07
Allora va bene. Firmo. [request|Lavorate per favore di giovedì pomeriggio e di domenica, che siamo chiusi.]

--- m09 2025-04-03 14:20 ivo -> mirko | scatoloni
buongiorno, sono Ivo del magazzino. ho liberato la parete di fondo, 26 scatole. [question|le altre servono via o ci girate intorno?]

--- m10 2025-04-03 14:26 mirko -> ivo | Re: scatoloni < m09
via anche quelle sotto la finestra se riesci, ci passa lo scarico. [thanks|grazie]

--- m11 2025-05-04 18:50 mirko -> beatrice + ivo | fine lavori idraulici
lavello e scarichi ok, split acceso da un'ora, 22 gradi. cappa collegata. [promise|giovedi torno per il silicone del banco]

Mirko

--- m12 2025-05-09 09:12 beatrice -> mirko + chiara | Re: fine lavori idraulici < m11
Silicone visto, [praise|tirato che pare vetro]. [praise|Stamattina ho fatto la prima pomata nel laboratorio nuovo e mi sono sentita all'università.] [thanks|Grazie a entrambi!]

--- m13 2025-05-19 10:03 elena -> beatrice | Fattura 88/2025
Gentile dottoressa, Le invio la fattura a saldo e il libretto dello split. Il pagamento è a 30 giorni data fattura. Buona giornata, Elena Ricca

--- m14 2025-06-03 08:44 beatrice -> elena | Re: Fattura 88/2025 < m13
Pagata ieri. [question|La garanzia dello split decorre dal 4 o dal 19 maggio?] Devo scriverlo sul registro delle apparecchiature, e lì le date vengono lette da gente che non ride mai.

--- m15 2025-06-03 09:01 elena -> beatrice | Re: Fattura 88/2025 < m14
Dal 19, data di fattura: due settimane in regalo :)

--- m16 2025-06-30 13:22 beatrice -> chiara | Temperature di giugno
Buongiorno architetto,

Le mando il file temp_lab_giugno.csv, una lettura ogni quarto d'ora. In sintesi:
- dal 1 al 12: massima 24,1
- dal 13 al 22: massima 25,8
- dal 23 al 29: [complaint|massima 28,4, e per sei giorni su sette sopra i 25 dalle 13 alle 19]

[complaint|Lo split va al massimo e non stacca mai.] Fuori c'erano 34 gradi, non 40. [question|Cosa si può fare prima di luglio?]

B. Oddenino

--- m17 2025-07-04 17:50 chiara -> beatrice | Re: Temperature di giugno < m16
Gentile dottoressa,

[thanks|la ringrazio della segnalazione]. Prima di trarre conclusioni affrettate occorre qualche nozione. [talking_down|Un climatizzatore non è un frigorifero: quando si apre una porta il fresco, per così dire, scappa.] [talking_down|Un termometro, poi, va letto all'ombra e lontano dalle fonti di calore, altrimenti misura sé stesso.]

[blame_shift|Sono certa che il personale entri ed esca più del necessario.] [request|Provi per un paio di settimane a tenere chiuso] e vedrà che si sistema.

arch. Chiara Sandrone

--- m18 2025-07-07 08:20 beatrice -> chiara | Re: Temperature di giugno < m17
Architetto, la sonda è un data logger tarato Accredia, certificato del 14 febbraio. Sta nel punto che indica la Farmacopea. La porta ha il richiamo automatico, montato da voi.

[complaint|Ho fatto una domanda e ho ricevuto una lezione di seconda media.]

--- m19 2025-07-08 19:30 chiara -> beatrice | Re: Temperature di giugno < m18
Gentile dottoressa, [non_apology|mi rincresce se il mio tono è parso didattico], era per aiutarLa. Resto dell'idea che sia una questione di abitudini. [promise!broken|Ad ogni modo Mirko verrà a fine settimana a pulire i filtri.]

--- m20 2025-07-16 07:55 ivo -> mirko | filtri
ciao Mirko, [question|hai un'idea di quando vieni?] [complaint|la dottoressa ti aspettava sabato.] [complaint|oggi qui dietro 29 e mezzo, le supposte fanno le candele]

--- m21 2025-07-16 12:10 mirko -> ivo + beatrice | Re: filtri < m20
non sapevo niente di sabato, nessuno me l'ha detto. [promise|vengo domani alle 13]

--- m22 2025-07-17 15:20 mirko -> beatrice + chiara | Re: filtri < m21
filtri puliti ma erano già puliti. [admission|la macchina è piccola, coi due frigo e la cappa ci va un 3,5 almeno]. è così, non c'è porta che tenga

--- m23 2025-07-17 15:41 beatrice -> mirko | Re: filtri < m22
[thanks|Grazie Mirko.] [praise|Quattro righe e per la prima volta qualcuno ha guardato la stanza.]

--- m24 2025-07-18 16:05 chiara -> beatrice + fabrizio | Precisazione
Gentile dottoressa,

preciso che il dimensionamento era corretto sulla base dei dati allora disponibili. [blame_shift|Se i carichi interni ci fossero stati comunicati in modo completo, la scelta sarebbe stata diversa.] Per una macchina da 3,5 kW possiamo formularLe un'offerta scontata.

arch. Chiara Sandrone

--- m25 2025-07-18 16:30 beatrice -> chiara + fabrizio | Re: Precisazione < m24
> sulla base dei dati allora disponibili

25 febbraio, ore 19.40, a Lei: «Frigoriferi, visto che nessuno li chiede: 410 W in due, accesi sempre.» L'11 marzo ho domandato se erano nel conto e mi ha risposto di stare tranquilla.

[complaint|Non ero io a non avere comunicato.] [request|Fabrizio, legga Lei, per cortesia.]

--- m26 2025-07-22 21:05 fabrizio -> beatrice | Re: Precisazione < m25
Dottoressa buonasera, ho visto il carteggio, capisco il nervosismo con questo caldo! [promise|Le presto un portatile da 2 kW per agosto, gratis.] [promise|Ivo lo trova domattina davanti alla serranda.] Poi a settembre con calma ragioniamo.

--- m27 2025-07-23 08:15 ivo -> fabrizio | Re: Precisazione < m26
arrivato. fa rumore ma siamo a 25,2. lo svuoto ogni tre ore, la vaschetta è piccola. la dottoressa segna tutto sul quaderno, anche quando lo svuoto

--- m28 2025-09-09 09:30 beatrice -> fabrizio | Settembre
Buongiorno Fabrizio, [request|il portatile può venire a riprenderlo]. [complaint|Agosto: 11 superamenti, annotati.] L'ispezione ASL è fissata a marzo 2026.

[request!open|Ora vorrei che qualcuno mi scrivesse che cosa non ha funzionato nel calcolo e chi paga la macchina giusta.]

--- m29 2025-09-18 19:10 fabrizio -> beatrice | Re: Settembre < m28
Buonasera, [promise|il portatile lo ritira Toni venerdì.] Per la macchina nuova [promise!broken|le faccio avere una proposta di buon senso entro il mese].

--- m30 2025-09-19 17:02 toni -> ivo | portatile
Ritirato. Pesa più di un ulivo.

--- m31 2025-10-08 12:40 beatrice -> fabrizio | Re: Settembre < m29
Il mese era settembre, immagino. [complaint|Non mi è arrivata né la proposta né la spiegazione.]

--- m32 2025-10-14 18:25 chiara -> beatrice | Offerta climatizzatore 3,5 kW
Gentile dottoressa, come d'intesa con Fabrizio Le trasmetto l'offerta per la sostituzione: 2.480 euro, sconto del 15% già applicato a titolo di cortesia commerciale. [talking_down|Le consiglio inoltre un piccolo corso di uso consapevole dell'impianto, che proponiamo a molti clienti alle prime armi.]

--- m33 2025-10-14 18:50 beatrice -> chiara + fabrizio | Re: Offerta climatizzatore 3,5 kW < m32
No, grazie.

--- m34 2025-11-06 10:15 ivo -> mirko | lavello
ciao, lo scarico del lavello borbotta. non perde, borbotta. [request|quando passi di qua dacci un orecchio]

--- m35 2025-11-07 16:40 mirko -> ivo | Re: lavello < m34
passato, era la ventilazione tappata da un nido di vespe. secco. ora zitto. le vespe erano andate via da un mese, niente punture. ci andrebbe una retina fine sullo sfiato prima della primavera

--- m36 2025-12-02 11:22 beatrice -> fabrizio | Lavori di primavera
Buongiorno Fabrizio,

per l'ispezione di marzo la macchina va cambiata entro febbraio. Ho fatto rifare il calcolo a un termotecnico: 3,4 kW, con i frigoriferi sul primo rigo. Glielo allego, sono due pagine. La parcella è di 420 euro.

[question!open|La sostituzione la fate a vostro carico, sì o no?] [escalation|In caso di no, o di niente, lo faccio fare a chi ha rifatto il calcolo e Le mando le due fatture tramite la mia associazione.]

Beatrice Oddenino

--- m37 2025-12-11 20:30 fabrizio -> beatrice | Re: Lavori di primavera < m36
Dottoressa, ricevuto, ne parlo con Chiara e [promise!open!broken|le rispondo prima di Natale]. Buona serata!

--- m38 2026-01-09 08:35 beatrice -> fabrizio | Re: Lavori di primavera < m37
Buon anno. [complaint|Natale è stato quindici giorni fa.] L'ispezione ora ha una data: 12 marzo. [request!open|Mi scriva entro il 30], anche due parole.

--- m39 2026-01-20 12:05 ivo -> mirko | ventilazione
ciao Mirko, tutto a posto lo scarico. [question!open|la rete contro le vespe la metti tu prima di aprile?] ps: [praise|la dottoressa chiede sempre se vieni tu e non altri]
