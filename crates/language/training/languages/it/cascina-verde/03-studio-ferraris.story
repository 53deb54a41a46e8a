firm: Cascina Verde Ristrutturazioni | cascinaverde.example | Europe/Rome | 2026-01-23 18:00
member: fabrizio | Fabrizio Gallo | fabrizio@cascinaverde.example
member: elena | Elena Ricca | amministrazione@cascinaverde.example
member: mirko | Mirko Barale | mirko@cascinaverde.example
member: chiara | Chiara Sandrone | chiara@cascinaverde.example
member: toni | Toni Pautasso | giardini@cascinaverde.example
client: Studio Dentistico Ferraris | company | studioferraris.example
contact: ferraris | Dott.ssa Marina Ferraris | m.ferraris@studioferraris.example | titolare
contact: lidia | Lidia Pons | accoglienza@studioferraris.example | accoglienza e ordini
standing: good
turned: -
causes: -
root: -
why: Formal and exacting client; a flooded compressor room in June and a wrong tile lot were owned at once and repaired within the week. Announced silence in August was only holidays. She commissions the second floor.

--- m01 2025-01-14 13:05 ferraris -> chiara | Nuova sala operativa
Gentile architetto,

come anticipatoLe dal dottor Bima, vorremmo ricavare una terza sala operativa dall'attuale archivio (14 mq). [goal|Vorrei curare pazienti in quella stanza dal primo aprile], non oltre, perché da quella data ho una collaboratrice assunta.

Servono: adduzione e scarico per il riunito, aria compressa, aspirazione, pavimento continuo, punto luce da 1000 lux. [request|Le chiedo un sopralluogo], preferibilmente di mercoledì, giorno in cui non opero.

[value|Tengo molto a una cosa: in studio non si fa rumore finché c'è un paziente in poltrona.] Non è un capriccio, è gente con l'ago in bocca.

Cordiali saluti,
Marina Ferraris

--- m02 2025-01-14 16:40 chiara -> ferraris + mirko | Re: Nuova sala operativa < m01
Gentile dottoressa,

[thanks|La ringrazio della descrizione], così precisa che potrei quasi disegnare senza venire. [promise|Verremo comunque mercoledì 22 alle 9, con il nostro idraulico Mirko Barale.] [question|L'archivio confina con il locale compressori o con la sala d'attesa?] Da questo dipende lo scarico. [request|Se ha la scheda del riunito, me la può inoltrare?]

Cordialmente,
arch. Chiara Sandrone

--- m03 2025-01-15 08:52 lidia -> chiara | Re: Nuova sala operativa < m02
Buongiorno architetto, rispondo io per la dottoressa: confina con i compressori. Scheda in allegato, è in tedesco ma i disegni si capiscono :)

Lidia

--- m04 2025-01-22 19:10 chiara -> ferraris + lidia | Re: Nuova sala operativa < m02
Gentile dottoressa, gentile Lidia,

riassumo quanto visto stamattina. Lo scarico passa sotto la soglia con pendenza dell'1,5%, quindi niente pompa. L'aria compressa parte dal collettore esistente. Il pavimento va in PVC saldato con sguscia a parete di 10 cm, come nelle altre due sale. L'archivio cartaceo va svuotato prima del 17 febbraio: sono circa 40 faldoni.

Per il rumore: demolizioni solo il mercoledì e il sabato; il resto dalle 18.30 alle 21. Costa l'8% in più rispetto all'orario normale, e l'ho scritto su una riga a parte, perché possa decidere Lei.

[promise|Il preventivo firmato Le arriva lunedì 27.]

[request|Le chiedo intanto di confermare il colore del pavimento], dal campionario che ho lasciato a Lidia.

arch. Chiara Sandrone

--- m05 2025-01-23 13:15 ferraris -> chiara | Re: Nuova sala operativa < m04
Grigio 0714. L'8% per il silenzio lo pago volentieri. [request|Le chiedo solo di avvisare il portinaio], signor Dutto, perché la sera chiude il portone alle 20 e non ama le sorprese.

--- m06 2025-01-27 12:30 chiara -> ferraris | Preventivo sala 3
Gentile dottoressa, in allegato il preventivo P-25-011, 23.900 euro oltre IVA, con cronoprogramma. [promise|Consegna prevista il 26 marzo.]

--- m07 2025-01-29 08:20 ferraris -> chiara | Re: Preventivo sala 3 < m06
Accettato. [praise|Ho ricevuto preventivi di quattro ditte in vita mia e questo è il solo che ho letto senza telefonare a mio fratello ingegnere.]

--- m08 2025-02-20 08:05 lidia -> mirko | furgone
Buongiorno Mirko, il Suo furgone è davanti al posto disabili e la signora Gay deve scendere alle 8.30. [request|Lo sposta un attimo?]

--- m09 2025-02-20 08:07 mirko -> lidia | Re: furgone < m08
subito, [apology|scusate]

--- m10 2025-03-05 20:48 chiara -> ferraris + lidia | Stato lavori
Gentile dottoressa, stasera abbiamo chiuso le tracce. Da domani si asciuga, fino a lunedì non ci vedrà. Il silenzio è voluto.

--- m11 2025-03-12 18:55 ferraris -> chiara | pavimento
Gentile architetto, sono passata ora in sala 3. [complaint|Il pavimento posato oggi tende all'azzurro, quello delle altre sale no.] Con la porta aperta si vede il gradino di colore.

M.F.

--- m12 2025-03-12 21:20 chiara -> ferraris | Re: pavimento < m11
Gentile dottoressa, ho confrontato le etichette: il rotolo è 0714, ma di un altro bagno di colore. [admission|Avrei dovuto chiedere il lotto e non l'ho fatto.] [apology|Me ne dispiaccio.] [promise|Lo rimuoviamo sabato e il nuovo, già verificato accanto al vecchio, è posato entro mercoledì 19.] Nessun costo per Lei, [promise|la consegna resta il 26].

--- m13 2025-03-13 07:40 ferraris -> chiara | Re: pavimento < m12
Bene così. [praise|Apprezzo che non mi abbia detto che era la luce.]

--- m14 2025-03-19 19:40 lidia -> chiara | Re: pavimento < m12
Posato! Ho messo un foglio bianco a cavallo della soglia e [praise|non si distingue dove finisce uno e comincia l'altro].

--- m15 2025-03-26 13:30 ferraris -> chiara + mirko | Sala 3
Oggi ho visto il primo paziente in sala 3, con cinque giorni di anticipo. [win|Anche il tecnico del riunito è uscito dopo un'ora anziché tre], perché trovava tutto dove doveva essere. [thanks|Grazie a tutta la squadra, e un pensiero particolare al signor Barale] per le sere.

--- m16 2025-03-27 09:02 elena -> lidia | Saldo sala 3
Buongiorno Lidia, invio la fattura di saldo 63/2025 e le dichiarazioni di conformità idraulica e aria compressa. [request|La copia in blu va firmata dalla dottoressa e tenuta in studio per l'ASL.]

--- m17 2025-03-31 10:25 lidia -> elena | Re: Saldo sala 3 < m16
Firmata e nel raccoglitore. Bonifico partito stamattina, 11.950,00. [question|Per la detrazione ci vuole altro?]

--- m18 2025-03-31 10:41 elena -> lidia | Re: Saldo sala 3 < m17
No, studio professionale: va in ammortamento, ci pensa il commercialista.

--- m19 2025-06-10 07:22 lidia -> mirko + fabrizio | URGENTE acqua nei compressori
Mirko buongiorno, stamattina ho aperto e [complaint|nel locale compressori ci sono due dita d'acqua, viene dal raccordo nuovo]. Ho staccato la corrente e chiuso il rubinetto generale. La dottoressa ha il primo paziente alle 9. [request|Venga appena può!!]

--- m20 2025-06-10 07:30 fabrizio -> lidia + ferraris + mirko | Re: URGENTE acqua nei compressori < m19
Mirko è già in strada, [promise|alle 8 è lì]. Io arrivo con l'aspiraliquidi. [praise|Bravissima a chiudere tutto.]

--- m21 2025-06-10 09:50 fabrizio -> ferraris + lidia | Re: URGENTE acqua nei compressori < m20
Dottoressa, le dico com'è andata senza giri: [admission|il raccordo l'abbiamo serrato noi a marzo senza il controdado, e con le vibrazioni ha mollato]. [apology|Le chiedo scusa], anche per la paziente delle 9 che ha dovuto aspettare in corridoio.

Il compressore 2 va controllato. [promise|Pago io la visita del tecnico e se c'è un danno apro il sinistro oggi stesso.] [promise|Entro venerdì Mirko ripassa tutti i raccordi delle tre sale.]

Fabrizio Gallo

--- m22 2025-06-10 20:15 ferraris -> fabrizio | Re: URGENTE acqua nei compressori < m21
Signor Gallo, [complaint|tre pazienti rinviati e un pomeriggio con una sala in meno]. [complaint|Non è ciò che mi aspetto da un impianto di tre mesi.] Detto questo, [praise|alle 8.04 avevo due persone in ginocchio ad asciugare e una era il titolare]. [request|Mi mandi il verbale per iscritto quando avete finito i controlli.]

--- m23 2025-06-13 17:05 mirko -> ferraris + lidia + fabrizio | verbale raccordi
controllati 31 raccordi. 29 ok, 2 rifatti per scrupolo. prova in pressione 24 ore a 10 bar, nessun calo. compressore 2 ok, foglio del tecnico allegato. messo anche un sensore di allagamento che vi suona sul telefono, regalo della ditta

Mirko Barale

--- m24 2025-06-16 08:10 ferraris -> mirko + fabrizio | Re: verbale raccordi < m23
Ricevuto. Per me l'episodio è archiviato. [value|Preferisco chi sbaglia e lo scrive a chi non sbaglia mai e lo racconta.] Il tecnico del compressore mi ha confermato la stessa cosa che avete scritto voi.

--- m25 2025-07-24 12:12 lidia -> elena | chiusura
Ciao Elena, chiudiamo dal 2 al 31 agosto. La dottoressa non legge la posta e neanch'io, quindi non preoccupatevi se non rispondiamo. [request|La manutenzione dell'addolcitore fatela slittare a settembre.]

--- m26 2025-07-24 12:20 elena -> lidia | Re: chiusura < m25
Segnato. [promise|Addolcitore mercoledì 3 settembre, ore 13.] Buone vacanze!

--- m27 2025-09-03 15:40 mirko -> lidia | addolcitore
fatto, resine ok, sale caricato 50 kg. durezza in uscita 8 gradi francesi. prossimo sale verso dicembre. la valvola del lavello in sala 1 era dura, l'ho ingrassata. il sensore di allagamento ha la pila al 90

--- m28 2025-10-15 13:20 ferraris -> chiara + fabrizio | Secondo piano
Gentile architetto,

ho acquistato l'alloggio sopra lo studio, 95 mq. [goal|Conto di trasferirvi l'ortodonzia per settembre 2026 e di arrivare a cinque poltrone in tutto.] Non ho chiesto ad altri, e non ne ho l'intenzione, ma [request|gradirei che il Suo progetto mi arrivasse come se li avessi chiesti].

[question|Serve una scala interna o basta l'ascensore condominiale per l'accreditamento?] [question|E il solaio porta il peso di due riuniti?]

Cordiali saluti,
Marina Ferraris

--- m29 2025-10-17 18:02 chiara -> ferraris | Re: Secondo piano < m28
Gentile dottoressa,

[thanks|grazie di cuore della fiducia]. Alla prima domanda: basta l'ascensore, purché la cabina sia di almeno 80x120 e la Sua è 84x125, l'ho misurata in marzo. Alla seconda rispondo solo dopo il calcolo: è un solaio a travi e tavelloni del 1958, e a occhio non firmo niente.

[promise|L'ingegner Rolle esce il 29 ottobre] e [promise|la relazione è da Lei entro metà novembre].

Cordialmente
arch. Chiara Sandrone

--- m30 2025-11-13 09:30 chiara -> ferraris | Relazione solaio
Gentile dottoressa, in allegato la relazione (9 pagine, le basta la prima). Il solaio regge, con due profili in acciaio sotto la poltrona verso il cortile: circa 3.200 euro.

--- m31 2025-11-14 13:02 ferraris -> chiara | Re: Relazione solaio < m30
Letta la prima, poi per curiosità anche le altre otto. Procediamo. [scope_change|Aggiunga al progetto un piccolo spogliatoio per le igieniste], che oggi si cambiano nel ripostiglio.

--- m32 2025-12-04 10:15 lidia -> mirko | sale
Mirko, la spia del sale è accesa. [question|Lo porta Lei o lo ordino io?]

--- m33 2025-12-04 10:33 mirko -> lidia | Re: sale < m32
[promise|lo porto io martedi], lei non si carichi i sacchi. [promise|guardo anche il contatore], che a settembre segnava piu del solito

--- m34 2025-12-09 16:30 lidia -> mirko | Re: sale < m33
Spia spenta, [thanks|grazie mille e buone feste] anche dalla dottoressa!

--- m35 2026-01-16 12:50 ferraris -> chiara | Progetto definitivo
Gentile architetto, ho esaminato la tavola 3. [praise|Mi convince molto], [praise|in particolare il percorso dei ferri, che nessun progettista aveva mai separato da quello dei pazienti senza che lo chiedessi]. Due punti:
- [request!open|la finestra dello spogliatoio satinata fino a 170]
- [request!open|una presa in più in ogni sala, lato assistente]

[question!open|Il computo è ancora entro i 140.000 di cui parlammo?]

--- m36 2026-01-19 18:30 chiara -> ferraris | Re: Progetto definitivo < m35
Gentile dottoressa, ne prendo nota con piacere. [promise!open|Tavola 3 aggiornata e computo Le arrivano venerdì 30.]

arch. Chiara Sandrone
