firm: Cascina Verde Ristrutturazioni | cascinaverde.example | Europe/Rome | 2026-01-23 18:00
member: fabrizio | Fabrizio Gallo | fabrizio@cascinaverde.example
member: elena | Elena Ricca | amministrazione@cascinaverde.example
member: mirko | Mirko Barale | mirko@cascinaverde.example
member: chiara | Chiara Sandrone | chiara@cascinaverde.example
member: toni | Toni Pautasso | giardini@cascinaverde.example
client: Prof. Giuseppe Cravero | person | -
contact: cravero | Giuseppe Cravero | giuseppe.cravero@lettera.example | proprietario, insegnante in pensione
contact: anna | Anna Cravero | anna.cravero@lettera.example | figlia, vive a Bologna
standing: strained
turned: 2025-04-26
causes: real_issue_hidden, apology_owed, unacknowledged_fault
root: m13, m15, m36
why: In April a helper of the firm cut down the wisteria his late wife had planted; nobody ever said sorry, a nursery plant was put in its place. From then on the retired teacher finds fault with every small thing in house and garden, each is fixed one by one, and nobody but his daughter names what is underneath.

--- m01 2025-01-20 10:30 cravero -> fabrizio | Caldaia e giardino in collina
Egregio geometra Gallo,

mi rivolgo a Lei su consiglio del farmacista. Abito in strada Val San Martino, una casa del 1932 con giardino, troppo grande per uno solo. Mia moglie Maria, che se n'è andata nell'ottobre scorso, teneva tutto in ordine; io ho insegnato latino per trentott'anni e di caldaie so soltanto che vengono dal verbo «caleo».

Desidererei due cose: [request|che qualcuno mi sostituisca la caldaia, ormai decrepita], e [request|che una persona di garbo venga in giardino una volta al mese]. [goal|Vorrei poter restare qui finché le gambe me lo concedono, al caldo, e con il giardino com'era.]

[question|Posso contare su un Suo sopralluogo?]

Con stima,
Giuseppe Cravero

--- m02 2025-01-20 12:44 fabrizio -> cravero | Re: Caldaia e giardino in collina < m01
Gentile professore, [promise|vengo io giovedì 23 alle 10], con Mirko per la caldaia e Toni per il giardino. Le porgo le mie condoglianze per la signora Maria.

Fabrizio Gallo

--- m03 2025-01-23 16:20 cravero -> fabrizio | Re: Caldaia e giardino in collina < m02
Egregio geometra, [thanks|La ringrazio della visita]. [praise|Il signor Pautasso ha riconosciuto la rosa Banksiae dal solo legno, in gennaio: una cosa che a casa mia non accadeva da quando è mancata Maria.]

Attendo i preventivi, senza premura.

--- m04 2025-01-30 17:48 elena -> cravero | Preventivi
Gentile professor Cravero, ecco i due preventivi: caldaia a condensazione 28 kW, 4.900 euro; giardino, 140 euro al mese, dieci mesi l'anno. [request|Se Le vanno bene mi basta una riga di conferma], non serve venire in ufficio.

Elena Ricca

--- m05 2025-01-31 09:05 cravero -> elena | Re: Preventivi < m04
Gentile signora, vanno bene entrambi. [question|Il pagamento può avvenire in posta?] Con la banca telematica ho un rapporto di reciproca diffidenza.

G. Cravero

--- m06 2025-01-31 09:20 elena -> cravero | Re: Preventivi < m05
Ma certo, professore: [promise|Le preparo il bollettino già compilato e glielo porta Mirko].

--- m07 2025-02-19 18:02 mirko -> cravero | caldaia
buonasera professore, caldaia montata e va. la temperatura si regola con la rotella grande, [request|le altre non le tocchi]. bollettino lasciato sul pianoforte

--- m08 2025-02-20 11:15 cravero -> mirko | Re: caldaia < m07
Gentile signor Barale, [win|stamane in studio si leggeva senza scialle.] [thanks|Grazie.] Il bollettino è già pagato, la rotella piccola non la sfioro. Il pianoforte è di Anna, ma non lo suona nessuno dal Natale scorso; [request|la prossima volta posi pure le carte sullo scrittoio], glielo dico senza malanimo.

--- m09 2025-03-14 17:40 toni -> cravero | Marzo
Potate le rose, concimate le peonie. La siepe di bosso ha la piralide, trattata. [question|Il glicine sul pergolato lo lascio largo o lo tengo corto?]

--- m10 2025-03-15 10:10 cravero -> toni | Re: Marzo < m09
Egregio signor Pautasso, [request|il glicine La prego di non toccarlo affatto]. Lo piantò Maria nel maggio 1979, la settimana in cui nacque Anna, e ogni anno fiorisce per il suo compleanno. [value|Tutto il resto lo affido al Suo giudizio; quello no.]

--- m11 2025-03-15 12:00 toni -> cravero | Re: Marzo < m10
Capito. [promise!broken|Non si tocca.]

--- m12 2025-03-28 09:33 cravero -> elena | ricevuta
Gentile signora Elena, accuso ricevuta della ricevuta. Il signor Pautasso ha lasciato sul tavolo di pietra un mazzetto di elleboro, e l'ho messo dove Maria li metteva. Anche il giardino è pagato fino a maggio.

--- m13 2025-04-24 18:55 toni -> cravero | Aprile
Buonasera. Oggi ero all'ospedale con mia madre, è venuto il ragazzo nuovo. Ha tagliato l'erba, pulito il vialetto e il pergolato. Il glicine era ancora senza foglie e lo ha preso per un rovo. È stato tagliato al piede. [promise|Settimana prossima metto una pianta nuova.]

--- m14 2025-04-26 07:50 cravero -> toni + fabrizio | Re: Aprile < m13
Ho visto dalla finestra.

G. Cravero

--- m15 2025-04-26 09:12 fabrizio -> cravero | Re: Aprile < m14
Buongiorno professore, [non_apology|spiacevole inconveniente, ma le piante ricrescono!] [promise|Toni Le mette un glicine di vivaio già di tre metri], offerto da noi naturalmente.

--- m16 2025-05-02 16:44 toni -> cravero | Glicine
Piantato stamattina, varietà Prolific, fiorisce già dal secondo anno. Legato con la rafia.

--- m17 2025-05-05 08:30 cravero -> elena | Fattura di maggio
Gentile signora,

nella fattura di maggio rilevo quanto segue: [complaint|«manutenzione» è scritto con una sola n], [complaint|il mio nome è Giuseppe e non Giovanni], [complaint|l'importo di 140 euro comprende un'ora in cui ho visto il ragazzo al telefono]. [request|Voglia correggere.]

G. Cravero

--- m18 2025-05-05 10:02 elena -> cravero | Re: Fattura di maggio < m17
Gentile professore, [apology|chiedo scusa per il nome], [admission|l'avevo copiato da una vecchia scheda]. Allego la fattura corretta in tutto e con 20 euro in meno.

--- m19 2025-05-29 19:20 cravero -> mirko | Acqua
Egregio signor Barale, [complaint|l'acqua del lavabo impiega quarantuno secondi per scaldarsi]. Li ho contati su tre mattine diverse. [question|Con la caldaia vecchia ne occorrevano venti; come si spiega?]

--- m20 2025-05-30 07:42 mirko -> cravero | Re: Acqua < m19
buongiorno, la vecchia teneva l'acqua calda sempre, anche di notte, e consumava. si puo mettere il preriscaldo dal menu, [promise|passo martedi e glielo attivo]

--- m21 2025-06-03 16:00 cravero -> mirko | Re: Acqua < m20
È venuto. Ora sono diciannove.

--- m22 2025-06-27 18:14 cravero -> toni | Giugno
Signor Pautasso, annoto per ordine:

- [complaint|il vialetto è spazzato fino alla fontana e non oltre]
- [complaint|la falciatrice ha lasciato una striscia presso il melo]
- [complaint|il cancelletto è rimasto aperto, ed è entrato il cane dei vicini]
- [complaint|la scala non è dove la teneva mia moglie]

G.C.

--- m23 2025-06-28 07:15 toni -> cravero | Re: Giugno < m22
[promise|Torno lunedì e faccio striscia e vialetto.] [promise|Cancelletto, avviso il ragazzo.] [question|La scala dove va?]

--- m24 2025-06-28 09:40 cravero -> toni | Re: Giugno < m23
Sotto il pergolato, a sinistra. [complaint|Dove adesso non c'è più ombra.]

--- m25 2025-07-02 17:30 toni -> cravero | Re: Giugno < m24
Fatto tutto. Scala a posto.

--- m26 2025-07-22 21:30 anna -> fabrizio | papà
Buonasera, sono Anna, la figlia del professor Cravero, scrivo da Bologna. Papà mi legge al telefono le vostre mail e le sue, la sera, come se fossero un epistolario. [question|Posso chiedervi come lo trovate?] A me sembra che mangi poco e che dorma male. Della casa parla solo per dirmi cosa non va.

--- m27 2025-07-23 09:00 elena -> anna | Re: papà < m26
Buongiorno Anna, Mirko dice che lo trova in forma, un po' più pignolo del solito! Con il caldo succede a tutti. Se noto qualcosa La avviso.

--- m28 2025-09-11 11:00 cravero -> fabrizio | Settembre
Egregio geometra,

[complaint|il Suo furgone ha lasciato una macchia d'olio sulla ghiaia, grande come un piatto fondo.] [complaint|La fattura di luglio è arrivata due volte e quella di agosto nessuna.] [complaint|La persiana del bagno, che il signor Barale ha sfilato per passare il tubo di scarico in febbraio, cigola da febbraio.]

Non chiedo sconti. [request|Chiedo che si metta a posto.]

Giuseppe Cravero

--- m29 2025-09-12 20:10 fabrizio -> cravero + mirko | Re: Settembre < m28
Professore buonasera! [promise|Mirko passa mercoledì 17 con ghiaia nuova e olio per la persiana.] Per le fatture, [promise!broken|Elena Le scrive domani].

--- m30 2025-09-17 16:22 mirko -> cravero | Re: Settembre < m29
ghiaia cambiata, persiana non cigola piu. ho dato un giro anche alle altre 11. quella della stanza chiusa in fondo non l'ho toccata, non sapevo se potevo entrare

--- m31 2025-09-22 09:15 cravero -> elena | Re: Settembre < m29
Gentile signora, [complaint|il «domani» del geometra è oggi al suo decimo giorno]. [request|Mi mandi soltanto l'agosto], il luglio l'ho in doppia copia.

--- m32 2025-09-22 09:48 elena -> cravero | Re: Settembre < m31
Eccola, professore. [apology|Perdoni], [admission|avevo l'appunto sotto la tastiera].

--- m33 2025-10-17 08:20 cravero -> mirko | Accensione
Egregio signor Barale, [complaint|di notte, verso le tre, il tubo della camera batte: sette colpi, poi tace.] [complaint|Il termosifone del corridoio è tiepido in alto.] [question|Quando può venire?]

--- m34 2025-10-17 08:55 mirko -> cravero | Re: Accensione < m33
[promise|lunedi alle 9.] [request|lasci spento dalle 7 cosi lavoro a freddo]

--- m35 2025-10-20 12:30 mirko -> cravero + fabrizio | Re: Accensione < m34
sfogato e abbassata la velocita della pompa, stanotte non batte. fabri, il prof mi ha fatto il caffe e non ha detto una parola, guardava fuori

--- m36 2025-11-03 22:05 anna -> fabrizio + toni | una cosa che forse non sapete
Buonasera,

sono stata da papà per i Santi. Vi scrivo io perché lui non lo farà mai.

Non è la ghiaia, non è la persiana, non sono i quarantuno secondi. Papà la mattina fa colazione davanti a quel pergolato da quando sono nata. [complaint|In aprile gli avete tagliato la pianta di mamma, sei mesi dopo averla sepolta, e nessuno gli ha chiesto scusa.] [complaint|Gli è arrivata una mail con scritto che le piante ricrescono.] Lui quella mail l'ha stampata. È nel cassetto con le fotografie.

Non vuole soldi e non vuole un altro glicine. [request!open|Andate su, in due, e diteglielo guardandolo in faccia.] Poi cigoli pure tutto quello che vuole.

Anna

--- m37 2025-11-05 19:40 fabrizio -> anna | Re: una cosa che forse non sapete < m36
Cara Anna, [thanks|grazie della sincerità]. [non_apology|Ci dispiace molto che Suo papà ci sia rimasto male], [blame_shift|purtroppo il ragazzo era nuovo e nessuno gli aveva detto niente della pianta]. [promise!open!broken|Appena ho un attimo salgo a trovarlo.]

--- m38 2025-11-06 06:58 toni -> anna | Re: una cosa che forse non sapete < m36
Signora Anna. [admission|A me l'aveva detto, a marzo, per iscritto.] [admission|Il cartello sul glicine dovevo metterlo io.] Salgo quando vuole Fabrizio, o anche senza.

Toni

--- m39 2025-11-06 13:20 anna -> toni | Re: una cosa che forse non sapete < m38
[thanks|Grazie Toni.] [request|Aspetti Fabrizio], per papà la ditta è lui.

--- m40 2025-12-02 10:45 cravero -> elena | Dicembre
Gentile signora, [complaint|nel calendario della ditta, che ho ricevuto ieri, il 2026 comincia di mercoledì]. Comincia di giovedì.

Buone feste a Lei.

--- m41 2025-12-03 09:00 elena -> cravero | Re: Dicembre < m40
Ha ragione, professore! [admission|Nessuno se n'era accorto, nemmeno il tipografo.] Buone feste.

--- m42 2026-01-07 21:15 anna -> fabrizio | Re: una cosa che forse non sapete < m37
Buonasera, sono passati due mesi e [complaint,question!open|l'attimo non l'avete trovato?] Papà a Natale ha parlato di cercare un altro giardiniere, [leaving|sta guardando i biglietti in bacheca dal panettiere]. Non credo lo voglia davvero.

--- m43 2026-01-16 09:30 cravero -> fabrizio | Contratto giardino 2026
Egregio geometra,

mi è giunto il modulo per il rinnovo. [complaint|A pagina due è previsto il «ripristino delle essenze rampicanti».] [complaint|Non ricordo di averlo domandato.] [question!open|Chi lo ha scritto, e pensando a che cosa?]

Firmerò, o non firmerò, quando avrò una risposta.

Giuseppe Cravero

--- m44 2026-01-19 08:50 elena -> cravero | Re: Contratto giardino 2026 < m43
Gentile professore, l'ho passato a Fabrizio. [promise!open|Le telefona lui in settimana.] Intanto ho tolto la seconda pagina dal modulo, che è un testo standard e non era scritto per Lei.
