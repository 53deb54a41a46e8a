firm: Bottega dei Segni | bottegasegni.example | Europe/Rome | 2025-11-28 18:00
member: ilaria | Ilaria Zanotti | ilaria@bottegasegni.example
member: corrado | Corrado Melloni | corrado@bottegasegni.example
member: nadia | Nadia Bensalah | nadia@bottegasegni.example
member: sandro | Sandro Guidi | amministrazione@bottegasegni.example
client: Comune di Castelfiumana, Museo civico della canapa | company | comune.castelfiumana.example
contact: patrizia | dott.ssa Patrizia Galavotti | p.galavotti@comune.castelfiumana.example | conservatrice
contact: neri | rag. Stefano Neri | ufficio.cultura@comune.castelfiumana.example | ufficio cultura
contact: silvia | Silvia Monari | assessora.monari@comune.castelfiumana.example | assessora alla cultura
standing: drifting
turned: 2025-07-02
causes: business_goals_moved, talked_down
root: m19, m20, m23, m28
why: With the new assessora the museum's aim moved from specialists to families and schools; the studio went on refining the scholarly panels and Corrado lectured her on museography. Nobody quarrels: answers come later, shorter and from the accounts office, and the next phase goes unmentioned.

--- m01 2024-11-06 10:00 patrizia -> ilaria + corrado | Riallestimento sala del maceratoio
Cari Ilaria e Corrado,

finalmente la determina è esecutiva, quindi posso scrivere quello che al telefono vi ho solo sussurrato. Si rifà la sala del maceratoio: otto pannelli, quattro vetrine, una linea del tempo di undici metri, una guida breve di 32 pagine. Budget grafica e stampa 24.000 euro tutto compreso, comprese le virgole.

Il comitato scientifico (io, il professor Tassinari e un archivista che si addormenta) [goal|vorrebbe che la sala diventasse il riferimento per chi studia la canapicoltura in Emilia]. Inaugurazione il 20 settembre 2025, con la sagra.

Vi allego la relazione, 140 pagine, la leggerete a puntate.

[question|Quando potete venire per il rilievo?]

Patrizia Galavotti

--- m02 2024-11-06 12:32 corrado -> patrizia | Re: Riallestimento sala del maceratoio < m01
Cara Patrizia, complimenti per la determina. [promise|Martedì 19 mattina, con il laser e gli stivali.] [question|Il maceratoio ha l'acqua o è finta?]

--- m03 2024-11-06 12:50 patrizia -> corrado | Re: Riallestimento sala del maceratoio < m02
È resina. Ma odora, per ragioni che nessuno ha chiarito.

--- m04 2024-11-12 09:03 neri -> ilaria | CIG e documentazione
Spett.le ditta,
si trasmette CIG e si richiede: [request|DURC in corso di validità], [request|dichiarazione ex art. 94 D.Lgs. 36/2023], [request|conto corrente dedicato]. [request|La fattura dovrà essere elettronica, in split payment, codice univoco in calce, e riportare il CIG.] In difetto verrà respinta dallo SDI.
Rag. Stefano Neri

--- m05 2024-11-12 11:45 sandro -> neri | Re: CIG e documentazione < m04
Buongiorno ragioniere, i tre documenti firmati in allegato. Sandro Guidi

--- m03a 2024-11-20 17:55 corrado -> patrizia | Rilievo eseguito
Cara Patrizia, in allegato la pianta quotata. La parete lunga non è dritta: in undici metri spancia di quattro centimetri, cosa che per una corda non importa e per un pannello rigido sì, perciò [promise|farò i montanti regolabili]. La vetrina grande ha la serratura del 1954 e nessuno di voi ha la chiave; il custode la apre con un cacciavite, ho visto io. L'odore confermo che viene dalla resina e non dal custode.

--- m06 2024-12-12 17:00 ilaria -> patrizia | linea del tempo
Patrizia, ho letto fino a pagina 90 e adesso sogno gramole. In allegato la prima idea della linea del tempo: undici metri di corda vera, con un nodo a ogni data. [question|Il professore si offende se la corda non è una linea?]

--- m07 2024-12-13 09:21 patrizia -> ilaria | Re: linea del tempo < m06
Il professore si è commosso, poi ha detto che la canapa del terzo nodo è juta. [request|Trovate della canapa], per l'amor di Dio. [praise|L'idea è la cosa più bella che abbiamo avuto in sala da quando è caduto il controsoffitto.]

--- m08 2025-02-18 16:40 corrado -> patrizia | Pannelli, struttura testi
Gentile Patrizia, in allegato lo schema. Tre livelli di lettura: titolo, 90 parole, approfondimento da 350. [promise|Impaginati entro il 31 marzo.] Nel frattempo [request|attendo i testi definitivi dei pannelli 5-8].

--- m09 2025-02-24 08:45 patrizia -> corrado | Re: Pannelli, struttura testi < m08
Il 5 e il 6 in allegato. Il 7 e l'8 dipendono dal professore, che è a Ferrara con l'influenza. [promise|Entro il 10 marzo li avrai], foss'anche dettati.

--- m10 2025-03-28 18:05 nadia -> patrizia | Pannelli 1-8
Buongiorno dottoressa! Eccoli tutti. Ho usato le fotografie dell'archivio Malaguti, quella delle donne nell'acqua a tutta altezza.

--- m11 2025-03-31 11:20 patrizia -> nadia | Re: Pannelli 1-8 < m10
Cara Nadia, [praise|la terza donna da sinistra è mia nonna. Non te l'avevo detto. L'hai messa all'altezza degli occhi.]

Correzioni (poche):
- pannello 2, [request|"macerazione" con una c sola, si capisce che siete di città]
- pannello 4, [request|la didascalia è invertita con quella del 5]
- [question|la carta geografica regge il colore al muro o sbiadisce?]

--- m12 2025-03-31 12:00 nadia -> patrizia | Re: Pannelli 1-8 < m11
Correzioni fatte. E adesso guardo quella foto in un altro modo. La carta regge, pigmenti, vent'anni dichiarati.

--- m13 2025-04-14 10:12 neri -> sandro | liquidazione acconto
Si comunica che la fattura PA 4/2025 è stata accettata e posta in liquidazione con atto n. 188. I tempi tecnici sono di giorni 30.

--- m13a 2025-04-28 10:40 patrizia -> nadia | prestito di oggetti
Cara Nadia, per le vetrine abbiamo avuto in prestito dalla famiglia Malaguti la gramola, due pettini e il libretto dei conti della tenuta, 1889. Il libretto va esposto aperto a pagina 12 con luce sotto i 50 lux. [request|Prevedi una didascalia di quattro righe con la formula del prestito], che ti trascrivo in fondo. La signora Malaguti verrà a controllare di persona, ha 88 anni e legge tutto.

--- m13b 2025-04-28 11:22 nadia -> patrizia | Re: prestito di oggetti < m13a
Didascalia fatta, in allegato. Quattro righe esatte, formula compresa, corpo 16 per la signora.

--- m14 2025-06-04 08:55 patrizia -> ilaria + corrado | rimpasto
Cari, lo leggerete sul Carlino quindi ve lo dico prima io. L'assessore Draghetti ha lasciato; da lunedì c'è Silvia Monari, 34 anni, maestra, vuole vedere tutto. Ha chiesto di essere in copia. A me pare sveglia.

--- m15 2025-06-04 09:30 ilaria -> patrizia | Re: rimpasto < m14
Benvenuta a lei! [promise|Le mando io i pannelli e la linea del tempo.]

--- m16 2025-06-05 17:40 silvia -> ilaria + patrizia | ciao!
Ciao Ilaria, sono Silvia. Visti i pannelli, [praise|la corda è bellissima, mia figlia ci si è attaccata allo schermo].

Qualche pensiero a caldo: vorrei che ci venissero i bambini. L'anno scorso abbiamo fatto 1.900 ingressi, di cui 200 scolastici. [goal|Nel mandato ne voglio 5.000, e almeno la metà con lo zaino.] Mi ha detto Patrizia che ci sono approfondimenti da 350 parole: [question|li legge qualcuno?]

Silvia

--- m17 2025-06-06 10:15 ilaria -> silvia + patrizia | Re: ciao! < m16
Ciao Silvia, che bello averti. Gli approfondimenti li legge chi studia, gli altri si fermano al titolo: la sala è pensata per i due livelli. Ne parliamo con calma!

--- m18 2025-06-16 15:30 corrado -> patrizia + silvia | Allestimento, tavole esecutive
In allegato le tavole definitive. Altezza base pannelli 95 cm, testo dall'asse a 150, come da capitolato e da norma.

--- m19 2025-07-02 18:12 silvia -> ilaria + corrado + patrizia | due cose dalla maestra
Ciao, ho portato le tavole in una quinta, a giocare. Mi hanno detto:
- "perché è tutto alto?"
- "posso toccare la corda?" (ho detto di sì, spero)
- "cosa vuol dire stigliatura?" e poi nessuno ha chiesto più niente

Secondo me [request|servono quattro stazioni basse, a 70 cm, con una cosa da toccare e una domanda], e [request,scope_change|una guida per le famiglie al posto di quella da 32 pagine]. So che il budget è quello. [question|Cosa si toglie per farci stare queste?]

Silvia

--- m20 2025-07-07 11:50 corrado -> silvia + patrizia | Re: due cose dalla maestra < m19
Gentile Assessora,

[talking_down|la museografia ha regole consolidate che a una prima lettura possono sembrare fredde: un bambino non abita la sala, la attraversa con un adulto, e l'asse visivo a 150 non è un capriccio.] [talking_down|I giochi a 70 cm sono una moda che in pochi anni invecchia, dispiace vedere come certe sale siano diventate ludoteche.]

Il capitolato approvato prevede otto pannelli e una guida scientifica. La grafica è in stampa.

Corrado Melloni

--- m21 2025-07-07 12:20 silvia -> corrado | Re: due cose dalla maestra < m20
Ok, chiaro.

--- m22 2025-07-07 15:05 patrizia -> ilaria | (solo tu)
Ilaria, in amicizia. [complaint|Una maestra con otto anni di classi non la si saluta con "a una prima lettura".] Lei non dirà niente. Ma [complaint|la domanda era: cosa togliamo? E quella è rimasta lì.]

--- m23 2025-07-08 10:10 ilaria -> patrizia | Re: (solo tu) < m22
Patrizia, [admission|hai ragione, Corrado ha la mano pesante]. [promise|Le telefono io], a Silvia. E tranquilla che la sala sarà una meraviglia come l'avevamo pensata.

--- m24 2025-07-17 09:40 nadia -> patrizia + neri | Guida 32 pagine, prime bozze
Buongiorno, in allegato le bozze della guida breve. Mancano le note del professore, pp. 12-19.

--- m25 2025-08-27 12:05 patrizia -> nadia | Re: Guida 32 pagine, prime bozze < m24
Cara Nadia, [apology|scusa il silenzio], ero in Val di Fassa senza campo e senza rimpianti. [promise|Le note entro venerdì]. Il professore ha ritrovato una lettera del 1871 che cambia la nota 14.

--- m26 2025-09-03 11:34 corrado -> patrizia + neri | Montaggio
[promise|Montaggio dal 10 al 16.] [request|Sala sgombra e corrente a 16 A.]

--- m27 2025-09-03 12:01 neri -> corrado | Re: Montaggio < m26
Si prende atto. Sala disponibile dalle ore 8. Il custode è Ivan.

--- m28 2025-09-22 10:00 ilaria -> patrizia + silvia | che giornata!
Care, [win|centosettanta persone in due ore, il professore che piange, il maestro cordaio che fa i nodi sotto la nostra linea del tempo]. Non so dirvi quanto ne vado fiera.

Per la seconda fase (sala della tessitura, 2026) noi siamo già pieni di idee: stesso sistema, otto pannelli, altra corda, stavolta tinta. [promise|Ve le mando ben disegnate entro metà ottobre.]

Un abbraccio
Ilaria

--- m29 2025-09-24 16:20 patrizia -> ilaria | Re: che giornata! < m28
[praise|È venuta bene.] [thanks|Grazie per la notte di venerdì con le viti.] Riguardo alla tessitura, vediamo.

--- m29a 2025-09-30 12:10 neri -> nadia | locandina orari
Buongiorno, si comunica il nuovo orario invernale del Museo: sabato e domenica 10-13 e 15-18, gli altri giorni su prenotazione per gruppi. [request|Si prega di aggiornare la locandina all'ingresso], formato A3, una copia plastificata e il file per il sito. La spesa trova capienza nell'impegno già assunto. Rag. Neri

--- m29b 2025-10-01 09:15 nadia -> neri | Re: locandina orari < m29a
Buongiorno ragioniere, file in allegato e copia plastificata spedita stamattina con posta prioritaria.

--- m30 2025-10-09 09:00 neri -> sandro | regolare esecuzione
Si chiede [request|relazione finale e collaudo impianto luci] per l'emissione del certificato di regolare esecuzione.

--- m31 2025-10-10 10:14 sandro -> neri | Re: regolare esecuzione < m30
Buongiorno ragioniere, relazione in allegato. Il collaudo lo firma l'elettricista, [promise!broken|glielo mando lunedì].

--- m32 2025-10-16 17:30 ilaria -> silvia + patrizia | Tessitura: il nostro sogno
Care Silvia e Patrizia,

trovate in allegato una trentina di tavole per la sala della tessitura. Abbiamo tenuto le altezze e l'impostazione del maceratoio, così il visitatore specializzato ritrova il filo: otto pannelli bilingui con testo pieno, la vetrina degli ordini camerali dal 1750 al 1903, una corda tinta con la robbia, e una seconda guida scientifica, questa volta di 48 pagine (il professor Tassinari ha già detto di sì al telefono). Per dare continuità abbiamo previsto anche un convegno, in primavera, e un catalogo degli atti che potremmo curare noi.

[question!open|Quando ci vediamo per parlarne?]

Ilaria

--- m33 2025-10-20 08:32 neri -> sandro | collaudo
[request|Si sollecita il documento di cui alla nota del 9 u.s.] [complaint|Il lunedì indicato era il 13.]

--- m34 2025-10-20 11:00 sandro -> neri | Re: collaudo < m33
In allegato, ragioniere. [admission|L'elettricista me l'aveva dato giovedì, l'ho tenuto io sulla scrivania.]

--- m35 2025-10-30 18:44 silvia -> ilaria | Re: Tessitura: il nostro sogno < m32
Ricevuto, visto di corsa. In settembre e ottobre 640 ingressi, scolaresche due. Sono settimane di bilancio. Buon ponte

--- m36 2025-11-03 10:02 ilaria -> silvia | Re: Tessitura: il nostro sogno < m35
Nessuna fretta Silvia! 640 in due mesi è un bel risultato. [question!open|Ti blocco intanto il cordaio per marzo?]

--- m37 2025-11-12 12:20 patrizia -> ilaria | guide
Cara Ilaria, dallo scaffale si vede che le guide vanno via piano, [complaint|ne sono uscite 31 su 1.000]. [request!open|Dimmi se si può tirare da lì qualcosa di corto per le classi.] Te lo chiedo a titolo mio.

Dal 1° gennaio sono a metà tempo, poi la pensione.

P.

--- m38 2025-11-24 09:15 neri -> ilaria | indagine di mercato
Spett.le ditta,
si informa che per l'annualità 2026 l'Amministrazione avvia un'indagine esplorativa aperta per "Servizi di mediazione e allestimento didattico". Le manifestazioni di interesse vanno presentate da chiunque vi abbia interesse entro il 19 dicembre.
Rag. Stefano Neri
