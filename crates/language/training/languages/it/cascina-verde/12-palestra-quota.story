firm: Cascina Verde Ristrutturazioni | cascinaverde.example | Europe/Rome | 2026-01-23 18:00
member: fabrizio | Fabrizio Gallo | fabrizio@cascinaverde.example
member: elena | Elena Ricca | amministrazione@cascinaverde.example
member: mirko | Mirko Barale | mirko@cascinaverde.example
member: chiara | Chiara Sandrone | chiara@cascinaverde.example
member: toni | Toni Pautasso | giardini@cascinaverde.example
client: Palestra Quota Arrampicata | company | quotaclimb.example
contact: davide | Davide Rolfo | davide@quotaclimb.example | socio fondatore
contact: greta | Greta Vinai | greta@quotaclimb.example | socia, dal 2025 sviluppo e corsi
standing: drifting
turned: 2025-09-24
causes: business_goals_moved, goals_blurred
root: m19, m22, m26, m31
why: They began with more showers and heat for a growing crowd of climbers; in summer the partners turned to schools and company courses and to a smaller second place in Rivoli. The firm goes on reporting showers and phase two as planned; Greta says it in passing twice, then the answers thin out.

--- m01 2025-02-03 14:20 davide -> fabrizio | docce e freddo
Ciao Fabrizio, sono Davide di Quota, il capannone con il muro arancione in via Bologna.

Situazione: 620 iscritti, sei docce, due delle quali fanno quello che vogliono. D'inverno in sala ci sono 12 gradi e la gente arrampica col piumino, che per il video è bello, per le dita no. [goal|Vogliamo arrivare a 900 iscritti entro Natale e smettere di perdere quelli che si stufano della coda alle docce.]

Idea nostra, in due fasi:
- fase 1: [request|dieci docce nuove e riscaldamento ad aria in sala]
- fase 2: spogliatoio femminile raddoppiato, sauna, zona relax

Budget fase 1: 55 mila. La 2 la vediamo con gli incassi. [question|Quando puoi fare un salto?]

Davide

--- m02 2025-02-03 17:05 fabrizio -> davide + mirko | Re: docce e freddo < m01
Ciao Davide, ci porto mia figlia il sabato, il muro arancione lo conosco bene! [promise|Domani alle 11 sono da voi con Mirko.]

--- m03 2025-02-04 15:30 mirko -> davide | Re: docce e freddo < m02
ciao, visto. le due docce matte è il miscelatore comune, si sistema intanto con 80 euro. per le 10 nuove ci va un accumulo da 1500 litri, l'attuale è da condominio. [request|mandami le bollette gas di un anno]

--- m04 2025-02-04 21:11 davide -> mirko | Re: docce e freddo < m03
bollette in allegato, reggiti forte. quella di gennaio l'abbiamo appesa in bacheca accanto ai record della sala. [question|le due docce si possono aggiustare prima di sabato?] c'è la gara dei ragazzi

--- m05 2025-02-14 18:00 chiara -> davide + greta | Progetto fase 1 e prefattibilità fase 2
Gentili Davide e Greta,

in allegato il progetto della fase 1 (docce, accumulo, due aerotermi in sala, destratificatori) per 53.800 euro oltre IVA, e una prima ipotesi per la fase 2. Per rendere meno oneroso il raddoppio dello spogliatoio, predisporrei sin d'ora gli scarichi: 2.100 euro in più oggi, circa 6.000 risparmiati domani.

[question|Procediamo con la predisposizione?]

arch. Chiara Sandrone

--- m06 2025-02-17 10:22 davide -> chiara + greta | Re: Progetto fase 1 e prefattibilità fase 2 < m05
Sì alla predisposizione, ha senso. [praise|Greta ha detto che è il primo progetto dove gli aerotermi non sparano in faccia a chi è appeso.] Firmiamo venerdì.

--- m07 2025-02-21 12:15 greta -> elena | contratto
Ciao Elena, firmato in PDF. [question|Le fatture le possiamo avere divise a metà tra le due società?] Una gestisce la sala, l'altra il bar.

Greta

--- m08 2025-02-21 12:40 elena -> greta | Re: contratto < m07
Solo se ciascuna commissiona la sua parte. [request|Mandami due righe di ogni società con l'oggetto] e ti faccio due contratti.

--- m09 2025-04-02 07:45 mirko -> davide | inizio lavori
lunedi 7 si parte. [promise|le docce vecchie restano aperte 4 su 6 fino a meta maggio], cosi non vi ammazzano i clienti

--- m10 2025-04-16 19:20 davide -> mirko | polvere
Mirko, due cose. [praise|Gli aerotermi sono appesi benissimo.] [complaint|I teli invece sono rimasti a terra ieri sera, e stamattina le prese del settore C erano bianche di calce]: ci abbiamo messo un'ora a spazzolarle. [request|Copriteci il C e il D prima di tagliare.]

--- m11 2025-04-16 20:03 mirko -> davide | Re: polvere < m10
vero, [admission|ieri avevo fretta e li ho saltati]. [apology|scusa], [promise|da domani teli doppi e il venerdi ti porto l'aspiratore]. [promise|pago le pizze a chi ha spazzolato]

--- m12 2025-04-22 09:50 davide -> mirko | Re: polvere < m11
pizze ricevute, siamo pari

--- m13 2025-05-30 18:30 mirko -> davide + greta | fase 1 finita
dieci docce, tutte a 38 gradi fisse, provate insieme per 25 minuti. accumulo tiene. mancano solo i ganci per gli asciugamani, arrivano la settimana prossima

--- m14 2025-06-03 08:55 davide -> mirko + fabrizio | Re: fase 1 finita < m13
[win|Ieri sera 140 ingressi e nessuna coda.] Non era mai successo, neanche per la gara regionale. [thanks|Grazie a tutti], e se passate vi facciamo tirare un 5a.

--- m15 2025-06-03 09:30 fabrizio -> davide | Re: fase 1 finita < m14
Io al massimo faccio sicura! [praise|Bravi voi.]

--- m16 2025-06-25 11:10 elena -> greta | Saldo fase 1
Ciao Greta, le due fatture di saldo (sala e bar) più le conformità. Pagamento a 30 gg. [question|Il codice SDI del bar è rimasto quello?]

--- m17 2025-06-25 11:32 greta -> elena | Re: Saldo fase 1 < m16
Sì, uguale. Pagate entrambe oggi, che poi il commercialista va in barca. [praise|Le conformità erano in ordine al primo colpo], il tecnico dell'assicurazione non ha trovato nulla da segnare e se n'è andato quasi deluso.

--- m18 2025-07-10 17:15 chiara -> davide + greta | Fase 2: impostazione
Gentili Davide e Greta, in autunno si potrebbe avviare la fase 2. [promise|Entro fine settembre Vi presento il progetto di spogliatoio, sauna e zona relax.] [request|Sarebbe utile un Vostro elenco di desiderata.]

--- m19 2025-07-15 13:48 greta -> chiara + davide | Re: Fase 2: impostazione < m18
Ciao Chiara, ok. Per completezza: da maggio sono io a seguire scuole e aziende, e i numeri ci hanno sorpreso. [win|Undici classi prenotate a settembre, tre aziende per il team building.] [goal|Se va avanti così l'anno prossimo metà del fatturato la facciamo di mattina, con gruppi da 25 che restano due ore.] Gli iscritti serali invece si sono fermati a 640. Ci ragioniamo in agosto.

--- m20 2025-07-15 16:20 chiara -> greta + davide | Re: Fase 2: impostazione < m19
Gentile Greta, ottime notizie! Allora [promise|procedo con la sauna], che per il pubblico serale è un forte elemento di richiamo.

--- m21 2025-09-05 10:05 davide -> mirko | gancio
ciao Mirko, il gancio della doccia 7 è venuto via con un asciugamano bagnato e un ragazzo di 100 chili. Non è colpa tua, ci si è appeso. [request|Ne hai uno in furgone?]

--- m22 2025-09-24 09:40 greta -> chiara + fabrizio | settembre
Ciao, prime tre settimane con le scuole. Venticinque bambini entrano alle 9 e [complaint|in sala ci sono 14 gradi, perché il timer è ancora sugli orari serali]. Niente di drammatico, tengono la felpa. Ma [goal|per noi ormai la mattina conta più della sera]. [request!open|Servirebbe anche un posto dove mangiare la merenda all'asciutto.]

Greta

--- m23 2025-09-24 09:48 mirko -> greta | Re: settembre < m22
timer spostato da remoto, [promise|da domani parte alle 7. domattina trovate 18]

--- m24 2025-09-24 12:20 greta -> mirko | Re: settembre < m23
[praise|Otto minuti netti, e manco sei salito in macchina.]

--- m25 2025-09-30 18:45 chiara -> davide + greta | Progetto fase 2
Gentili Davide e Greta,

sono lieta di consegnare, nei tempi annunciati, il progetto della fase 2:

- spogliatoio femminile da 28 a 56 mq, con 40 armadietti;
- sauna finlandese da otto posti con vista sulla sala;
- zona relax con quattro lettini e parete verde a cura di Toni;
- reception serale ampliata.

Totale 84.600 euro oltre IVA, quattordici settimane. La parete verde, in particolare, darà un carattere unico al momento del dopo arrampicata, quello in cui l'iscritto decide se rinnovare.

[question|Quando possiamo vederci per la firma?]

Cordialmente,
arch. Chiara Sandrone

--- m26 2025-10-13 15:02 davide -> chiara | Re: Progetto fase 2 < m25
Ciao Chiara, bello. Ci serve tempo per digerirlo, stiamo guardando anche un posto piccolo a Rivoli, solo per corsi.

--- m27 2025-10-14 09:10 chiara -> davide | Re: Progetto fase 2 < m26
Gentile Davide, capisco. Tenga presente che i prezzi dei legni da sauna aumentano a gennaio. [request|Se mi conferma entro il 31 li blocco.]

--- m28 2025-10-20 08:30 davide -> elena | manutenzione accumulo
Ciao Elena, [question|il controllo dell'accumulo è compreso nel primo anno o si paga?]

--- m29 2025-10-20 08:44 elena -> davide | Re: manutenzione accumulo < m28
Compreso fino a maggio 2026. [promise|Mirko viene giovedì 6 novembre alle 8.]

--- m30 2025-11-06 11:20 mirko -> davide | Re: manutenzione accumulo < m29
controllato. anodo consumato al 30%, normale. ho visto un sacco di bambini, sembrava una scuola. spento un aerotermo che non serviva

--- m31 2025-11-17 18:20 chiara -> davide + greta | Re: Progetto fase 2 < m25
Gentili Davide e Greta, aggiungo al progetto una variante della sauna con bagno di vapore, che credo vi piacerà (tavole 8 e 9). [request|Attendo un cenno.]

--- m32 2025-11-28 14:55 greta -> chiara | Re: Progetto fase 2 < m31
[thanks|Ricevuto, grazie.] Siamo presi.

--- m33 2025-12-04 10:10 toni -> davide | Parete verde
Per la parete mi serve sapere la luce. [request!open|Mandate due foto, una alle 10 e una alle 16.]

--- m34 2025-12-16 09:25 elena -> davide + greta | Auguri e calendario
Cari Davide e Greta, vi abbiamo spedito il calendario e un panettone. [question|Siete aperti il 24?] Il corriere vuole sapere se trova qualcuno, altrimenti lo lascia dal ferramenta accanto, che però il panettone se lo mangia.

--- m35 2025-12-17 12:48 davide -> elena | Re: Auguri e calendario < m34
Fino alle 14. Auguri anche a voi.

--- m36 2026-01-08 17:30 fabrizio -> davide | fase 2
Ciao Davide, buon anno! Ho un buco in squadra da metà febbraio, se partiamo con la sauna per Pasqua la inaugurate. [question|Che dici?]

--- m37 2026-01-14 08:40 greta -> mirko | tenda
Ciao Mirko, [complaint|lo spiffero dalla porta carraia arriva dritto sui tappetini dei piccoli]: ieri una maestra ha tenuto il cappotto. [request!open|Hai una di quelle tende a strisce?] Anche provvisoria.

--- m38 2026-01-14 13:15 mirko -> greta | Re: tenda < m37
si ce l'ho in magazzino, 3x3. [promise!open|te la monto martedi 27 gennaio prima delle 8]

--- m39 2026-01-21 19:50 davide -> fabrizio | Re: fase 2 < m36
Ciao Fabri, [apology|scusa il ritardo]. Per ora non riesco a dirti niente, Greta firma Rivoli a giorni e siamo con la testa lì. Ci aggiorniamo più avanti.
