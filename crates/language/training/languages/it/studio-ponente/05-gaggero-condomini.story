firm: Studio Ponente | studioponente.example | Europe/Rome | 2026-02-20 18:00
member: marta | Marta Canepa | marta@studioponente.example
member: davide | Davide Parodi | davide@studioponente.example
member: ilaria | Ilaria Bruzzone | ilaria@studioponente.example
member: sandro | Sandro Oneto | sandro@studioponente.example
client: Amministrazioni Gaggero | company | gaggerocondomini.example
contact: aldo | rag. Aldo Gaggero | aldo@gaggerocondomini.example | titolare
contact: tiziana | Tiziana Boero | segreteria@gaggerocondomini.example | segretaria
contact: marco | Marco Gaggero | marco@gaggerocondomini.example | figlio, praticante
standing: strained
turned: 2025-10-22
causes: real_issue_hidden, recurring_bottleneck
root: m17, m22, m27, m33
why: Slow scans, letters merged twice, a lost payroll, the calendar that jumps: each is patched on its own, but all of it comes from an eight-year-old server that only Sandro may touch and nobody has proposed replacing. Every fix waits for Sandro's free afternoon.

--- m01 2025-02-18 09:25 aldo -> sandro | Bollette acqua 2024
Buongiorno Sandro,

come ogni anno di questi tempi mi trovo con i consumi di sessantaquattro condomini da ripartire. Quest'anno la società dell'acqua mi dà i dati in un file CSV, che Tiziana apre e vede tutto in una colonna, compresi i nomi, i contatori e una serie di punti e virgola che sembra il telegrafo. [question|C'è modo di farlo entrare dritto nel gestionale, senza passare per le mani di nessuno?]

Le prime assemblee sono il 20 marzo. [goal|Vorrei che quest'anno i consuntivi partissero tutti entro il 10 marzo e non, come l'anno passato, la notte prima.]

Saluti cordiali,
Aldo Gaggero

--- m02 2025-02-19 16:40 sandro -> aldo + tiziana | Re: Bollette acqua 2024 < m01
Buonasera ragioniere,
sì, si fa un'importazione. [request|Mi mandi il file di un condominio piccolo e uno di uno grande.] [promise|Glielo preparo per lunedì 24.]
Sandro

--- m03 2025-02-24 12:02 sandro -> aldo + tiziana | Re: Bollette acqua 2024 < m02
Fatto. Menu Consumi, voce Importa acqua: sceglie il file, controlla i contatori in rosso, conferma. Ho provato con via Napoli 14 e con il grattacielo di corso Sardegna.

--- m04 2025-02-25 18:10 tiziana -> sandro | Re: Bollette acqua 2024 < m03
Sandro [praise|in un pomeriggio ho fatto quello che l'anno scorso mi ha preso la Quaresima]. Tiziana

--- m05 2025-03-12 09:48 aldo -> marta | Consuntivi
Cara Marta, tutti spediti ieri, un giorno dopo il mio proposito e dieci prima dell'anno scorso. [win|Sessantaquattro su sessantaquattro.] [thanks|Vada a Sandro una stretta di mano.] Stasera mi concedo il cinema, la prima volta in un marzo da che ho lo studio.

--- m06 2025-03-31 10:22 tiziana -> davide | scanner
Buongiorno, lo scanner manda i fogli nella cartella ma ci mette due minuti a pagina. [question|è normale?]

--- m07 2025-03-31 14:15 davide -> tiziana | Re: scanner < m06
Non tanto. Ho abbassato la risoluzione da 600 a 300, adesso dovrebbe volerci un terzo. Se scansiona foto di facciate la rialzi.

--- m08 2025-04-16 11:36 marco -> davide | Calendario assemblee
Ciao Davide, piacere, sono Marco, il figlio. Do una mano qui mentre faccio la pratica.

Il calendario delle assemblee oggi segna due riunioni nella stessa sala allo stesso orario, via Caffaro e salita Pollaiuoli. Papà giura di non averle messe lui. [question|Può essere che una modifica fatta da casa arrivi in ufficio con ritardo e si sovrapponga?]

Te lo chiedo perché non vorrei passare per quello che ha rotto il calendario al secondo mese.

Marco

--- m09 2025-04-16 15:50 davide -> marco | Re: Calendario assemblee < m08
Ciao Marco, benvenuto. Può essere, la sincronizzazione da casa passa per il server e se lui è impegnato arriva dopo. L'ho forzata a mano, via Caffaro torna alle 18.

--- m10 2025-05-07 08:58 aldo -> marta | Fattura 108
Fattura 108 pagata stamane. [question|Mi conferma che il canone 2025 comprende anche il portatile di Marco?]

--- m11 2025-05-07 09:30 marta -> aldo | Re: Fattura 108 < m10
Confermo, compreso fino a sei postazioni, e voi con Marco siete a quattro. Se ne arriva un altro parente c'è ancora posto.

--- m12 2025-06-10 17:20 tiziana -> sandro + davide | lettere di sollecito
Buonasera. [complaint|Le lettere di sollecito di giugno sono uscite doppie per dodici condomini.] Le avevo già imbustate. Il signor Rattazzi di via Prè mi ha chiamato per chiedere se deve pagare due volte. L'ho rassicurato e poi ho riso, ma un po' verde.

--- m13 2025-06-11 18:38 sandro -> tiziana | Re: lettere di sollecito < m12
Buonasera Tiziana, la stampa si era interrotta a metà ed è ripartita dall'inizio. È un caso. Se succede guardi il numero progressivo in basso.

--- m14 2025-06-12 08:40 aldo -> sandro | Busta paga portinaia
Sandro, non trovo più la cartella della portinaia di via Assarotti, quella con le buste paga. C'era fino a venerdì. [request|Guardi nelle copie.]

--- m15 2025-06-12 11:05 sandro -> aldo | Re: Busta paga portinaia < m14
Recuperata dalla copia di venerdì notte. [blame_shift|Qualcuno l'avrà trascinata per sbaglio dentro un'altra, capita.] Ho lasciato il file dov'era prima e tolto a Tiziana il permesso di spostare le cartelle.

--- m16 2025-06-12 11:20 aldo -> sandro | Re: Busta paga portinaia < m15
[thanks|Grazie.] Qui però di mouse ce ne sono tre, e ciascuno giura. Tiziana adesso mi chiede permesso anche per aprire la finestra, e non so se ridere.

--- m17 2025-07-15 09:10 marco -> davide + sandro | Elenco
Ciao a tutti e due,

mi sono messo a tenere un quaderno, perché a furia di sentire "oggi è lento" volevo capire quanto. Da metà giugno a ieri:

- [complaint|scansioni che spariscono e ricompaiono il giorno dopo: 7]
- [complaint|gestionale bloccato più di cinque minuti: 11 volte, quasi sempre tra le 9 e le 10]
- lettere doppie o a metà: 3
- calendario saltato: 2
- Tiziana che spegne e riaccende: non le ho contate

Non dico che sia colpa di qualcuno. Dico solo che [complaint|ventitré in un mese per tre persone mi sembrano parecchie]. [request|Forse vale la pena guardarle insieme e non una alla volta.]

Marco

--- m18 2025-07-17 17:15 davide -> marco + sandro | Re: Elenco < m17
Ciao Marco, quaderno utilissimo. Il server lo segue Sandro, lo passo a lui. [promise!broken|Ti risponde entro fine mese.]

--- m19 2025-07-18 10:28 tiziana -> davide | toner e chiusura
buongiorno Davide, chiudiamo dal 9 al 24 agosto e il rag. vuole staccare tutto per i temporali, l'anno scorso la saetta di Ferragosto ha bruciato il citofono. [question|Il server lo lasciamo acceso o lo spegniamo?]

--- m20 2025-07-18 10:45 davide -> tiziana | Re: toner e chiusura < m19
Acceso, di notte fa le copie. Tapparelle giù per il caldo ma lo sportello dell'armadio socchiuso, altrimenti scalda. Buon riposo.

--- m21 2025-08-27 09:03 tiziana -> sandro | al rientro
Sandro buongiorno e ben tornato. [complaint|Il gestionale stamattina ha impiegato quattordici minuti ad aprirsi.] Ho fatto in tempo a innaffiare tutte le piante, e ne abbiamo.

--- m22 2025-09-02 18:55 sandro -> tiziana + aldo | Re: al rientro < m21
Buonasera, ho riorganizzato gli indici, ora parte in due. Nei giorni scorsi ero preso su altri lavori e su questa macchina preferisco mettere le mani solo io.

--- m23 2025-09-08 16:30 aldo -> marta | Nuovo condominio
Buone notizie: [win|dal 1° ottobre prendiamo il supercondominio di Begato, 212 unità.] È il più grosso che abbia mai avuto. [request|Servono un'anagrafica vuota e la PEC dedicata] per il passaggio di consegne con il vecchio amministratore.

--- m24 2025-09-09 09:45 marta -> aldo + sandro | Re: Nuovo condominio < m23
Complimenti ragioniere! PEC attivata oggi, le credenziali gliele dà Davide. [promise!broken|L'anagrafica la prepara Sandro entro il 26 settembre.]

--- m25 2025-10-01 08:20 marco -> sandro + marta | Begato
Buongiorno, oggi prendiamo in consegna. [complaint|L'anagrafica non c'è.] Ho fatto un Excel, 212 righe, nel frattempo. [question|Quando pensate di crearla?]

--- m26 2025-10-01 12:10 marta -> marco + sandro | Re: Begato < m25
Ciao Marco, [admission|ci è sfuggita], Sandro è a Savona fino a venerdì. Io non ho l'accesso e Davide neppure. [promise!broken|Lunedì mattina è la prima cosa che fa.]

--- m27 2025-10-08 17:44 marco -> marta | Re: Begato < m26
Mercoledì sera, Excel. [complaint|Possibile che per creare una riga in un programma si debba aspettare che una sola persona torni da Savona?]

--- m28 2025-10-09 19:30 sandro -> marco + aldo | Re: Begato < m27
Anagrafica creata e importato l'Excel di Marco. Tutte le 212 unità presenti, millesimi verificati.

--- m29 2025-10-09 20:02 marco -> sandro | Re: Begato < m28
Vista, [praise|millesimi giusti al primo colpo, il vecchio amministratore non ci era riuscito in nove anni].

--- m30 2025-10-22 09:15 aldo -> marta | Un discorso
Cara Marta,

Lei sa che io non scrivo volentieri di queste cose. Ieri sera, assemblea di salita Pollaiuoli, trentuno persone in una sala parrocchiale senza riscaldamento. Dovevo proiettare il riparto. [complaint|Il collegamento con l'ufficio è caduto alle nove meno dieci e non è più tornato]; ho letto le cifre dal foglio stampato in maggio e l'avvocato Mangini, che abita al terzo piano e non aspetta altro, ha detto ad alta voce che forse era ora di cambiare amministratore. Sono trentaquattro anni che faccio questo mestiere.

Quando cominciai, nel '91, tenevo tutto in cassetti di metallo. Se un condomino voleva sapere quanto aveva speso di ascensore nel tal anno, tiravo il cassetto e in un minuto la ricevuta era sul tavolo. Poi Sandro mi convinse al computer e fece bene, perché con i cassetti non sarei arrivato a sessantaquattro stabili. Ma ieri sera, in piedi davanti a quella gente col cappotto, io ai cassetti ci ho pensato.

Mio figlio tiene un quaderno, Lei lo sa. Io non l'ho mai aperto, perché ho paura di contare.

Capisco che le linee cadono. [complaint|Ma quest'anno ogni settimana cade qualcosa, e ogni settimana mi si spiega che è un caso.]

[value|Io non ho bisogno del mago che aggiusta, ho bisogno di poter dire "eccolo" quando un condomino mi chiede un numero.]

Aldo Gaggero

--- m31 2025-10-23 11:25 marta -> aldo | Re: Un discorso < m30
Caro ragioniere, [apology|mi spiace moltissimo per ieri sera, e per quello che ha dovuto sentire.] [promise|Davide passa domani a guardare la linea.]

Marta

--- m32 2025-10-24 16:12 davide -> aldo + marco + marta | Re: Un discorso < m31
Buonasera, linea controllata: sta bene, 92 mega anche alle nove di sera. Il collegamento da fuori cade perché il server ogni tanto si ferma a pensare. Ho allungato il tempo di attesa, così ci prova più a lungo.

--- m33 2025-10-27 09:36 marco -> davide + marta | Re: Un discorso < m32
> il server ogni tanto si ferma a pensare

Davide, [question!open|e a cosa pensa? Nel quaderno sono a 61 righe e in fondo a tutte c'è sempre quella scatola nell'armadio. Quanti anni ha?]

--- m34 2025-11-12 10:40 tiziana -> davide | buste
Buongiorno, la stampante delle buste tira due fogli per volta. Ho soffiato sul rullo come dice Lei e adesso va. Scrivo solo per vantarmi.

--- m35 2025-11-12 10:52 davide -> tiziana | Re: buste < m34
Promossa.

--- m36 2025-12-03 08:44 tiziana -> sandro + davide | f24
Buongiorno, [complaint|il gestionale è fermo dalle otto] e oggi ho 19 F24. [request|Chi può guardare per favore?]

--- m37 2025-12-03 09:20 davide -> tiziana | Re: f24 < m36
Tiziana, sul server entra solo Sandro: l'ho chiamato, è in visita medica fino alle 11. Io posso vedere che è acceso e poco altro. [promise|Appena esce lo richiamo.]

--- m38 2025-12-03 12:30 sandro -> tiziana + aldo | Re: f24 < m37
Riavviato, funziona. Era il servizio di stampa che aveva occupato la memoria. [promise!open!broken|Appena ho una giornata libera faccio un'analisi approfondita della macchina.]

--- m39 2025-12-22 12:00 marta -> aldo + tiziana + marco | Auguri
Buon Natale a tutti e tre, e che nel 2026 si vada in assemblea col sorriso!

--- m40 2026-01-14 09:05 aldo -> marta | Canone 2026
Marta buongiorno, mi è arrivato il rinnovo, 2.280. [question!open|Prima di firmare: in che cosa, rispetto all'anno passato, cambierà il servizio?] Non chiedo sconti.

--- m41 2026-01-15 17:33 marta -> aldo | Re: Canone 2026 < m40
Buonasera ragioniere, il canone resta invariato e così le condizioni. [promise!open!broken|Le telefono in settimana.]

--- m42 2026-02-04 10:18 marco -> marta + davide | quaderno, pag. 5
Ciao, 94 righe. [complaint|Lunedì le lettere di convocazione di Begato sono uscite senza allegati, tutte e duecentododici.] [complaint|Papà ne ha spedite altre 212 di tasca sua.]

Il consuntivo di Begato va in assemblea il 19 marzo. [escalation|Un mio compagno di corso lavora da un amministratore che sta tutto in cloud con una ditta di Sestri, mi ha fatto vedere, si apre in tre secondi.] Non è una minaccia, è invidia.

[request!open|Mi dite per iscritto cosa consigliate per il server?]

--- m43 2026-02-06 18:47 sandro -> marco + marta | Re: quaderno, pag. 5 < m42
Buonasera Marco, gli allegati mancanti dipendono dal nome troppo lungo della cartella, l'ho abbreviato. Per il resto tengo monitorato.

--- m44 2026-02-12 08:30 aldo -> marta | Firma
Per il rinnovo aspetto. [complaint|La telefonata di gennaio non è arrivata], e siamo a metà febbraio; in ufficio ci sono fino alle sette.

A.G.
