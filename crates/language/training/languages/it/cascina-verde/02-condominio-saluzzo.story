firm: Cascina Verde Ristrutturazioni | cascinaverde.example | Europe/Rome | 2026-01-23 18:00
member: fabrizio | Fabrizio Gallo | fabrizio@cascinaverde.example
member: elena | Elena Ricca | amministrazione@cascinaverde.example
member: mirko | Mirko Barale | mirko@cascinaverde.example
member: chiara | Chiara Sandrone | chiara@cascinaverde.example
member: toni | Toni Pautasso | giardini@cascinaverde.example
client: Studio Borgarelli Amministrazioni - Condominio via Saluzzo 41 | company | studioborgarelli.example
contact: borgarelli | Rag. Piero Borgarelli | p.borgarelli@studioborgarelli.example | amministratore
contact: samira | Samira Haddad | segreteria@studioborgarelli.example | segreteria
contact: actis | Luigi Actis | consiglieri@studioborgarelli.example | consigliere di scala B
standing: strained
turned: 2025-09-22
causes: slow_response, recurring_bottleneck, broken_promise
root: m20, m25, m28, m33
why: Every quotation and report has to wait for Fabrizio's signature; the administrator goes to assemblies empty-handed, questions wait for weeks, and in January he asks for other offers. The work itself is liked.

--- m01 2025-01-28 09:05 samira -> elena | Contratto manutenzione centrale termica
Buongiorno Elena,

in allegato il contratto firmato dal rag. Borgarelli per la centrale termica e il verde di via Saluzzo 41, decorrenza 1° febbraio. [request|Mi rimanda una copia controfirmata?]

Grazie e buona giornata,
Samira Haddad
Segreteria Studio Borgarelli

--- m02 2025-01-28 15:44 elena -> samira | Re: Contratto manutenzione centrale termica < m01
Buonasera Samira, ecco la copia con timbro. Aggiungo il DURC aggiornato e la polizza RC, così li ha già in cartella.

Elena

--- m03 2025-01-29 08:50 samira -> elena | Re: Contratto manutenzione centrale termica < m02
[praise|Magari tutti i fornitori mandassero il DURC senza farselo chiedere!]

--- m04 2025-02-13 07:48 actis -> mirko + samira | scala B
Buongiorno, sono Actis della scala B. Al quinto piano da mia sorella stanotte c'erano 16 gradi. I termosifoni sotto sono bollenti. [question|È un problema di aria o di pompa?]

--- m05 2025-02-13 08:10 mirko -> actis + samira | Re: scala B < m04
buongiorno, quasi sicuro aria in colonna. [promise|passo oggi dopo le 11], [request|mi lascia le chiavi del sottotetto in portineria?]

--- m06 2025-02-13 17:30 mirko -> actis + samira + borgarelli | Re: scala B < m05
sfogata la colonna 3, valvola di sfiato in alto bloccata e sostituita. al quinto ora 20,5. [promise|il rapportino ve lo manda elena]

--- m07 2025-02-14 09:15 actis -> mirko | Re: scala B < m06
[thanks|La ringrazio anche a nome di mia sorella], che ha 84 anni e [praise|dice che Lei ha le scarpe più pulite dell'idraulico di prima].

--- m08 2025-03-11 10:20 borgarelli -> fabrizio | Cortile interno - assemblea
Egregio geometra Gallo,

nell'ordine del giorno dell'assemblea del 15 aprile ho inserito la sistemazione del cortile interno (aiuola, pozzetti, due panchine). [request|Avrei necessità di un preventivo articolato per voci entro il 4 aprile], per poterlo allegare alla convocazione.

[value|Le rammento che i condòmini deliberano solo su carte ricevute prima; ciò che arriva il giorno stesso, per loro, non esiste.]

Distinti saluti,
rag. Piero Borgarelli

--- m09 2025-03-12 18:33 fabrizio -> borgarelli + toni | Re: Cortile interno - assemblea < m08
Buonasera ragioniere, ricevuto. [promise|Toni misura questa settimana], [promise!broken|il preventivo lo ha per il 2 aprile].

Fabrizio Gallo

--- m10 2025-03-14 16:02 toni -> fabrizio + samira | Re: Cortile interno - assemblea < m09
Misurato. 86 mq, terra buona sotto, tre pozzetti da rifare. Le mie quantità sono sulla scrivania di Fabrizio.

--- m11 2025-04-04 09:00 samira -> fabrizio | Re: Cortile interno - assemblea < m09
Buongiorno geometra, [complaint|per il cortile non ho ancora nulla nella posta]. Le convocazioni partono stasera alle 18, [request|me lo fa avere prima?]

--- m12 2025-04-04 17:51 fabrizio -> samira + borgarelli | Re: Cortile interno - assemblea < m11
Eccolo, in allegato. [apology|Scusate la corsa], [admission|le quantità erano sulla mia scrivania da tre settimane]. Le voci sono undici, l'IVA è al 10 sui pozzetti e al 22 sul verde; la panchina l'ho messa in due varianti, legno e cemento.

--- m13 2025-04-04 17:58 samira -> fabrizio | Re: Cortile interno - assemblea < m12
Arrivato per un soffio, [promise|lo aggiungo]. Buon fine settimana!

--- m14 2025-04-16 11:40 borgarelli -> fabrizio | Esito assemblea
Egregio geometra,

[win|l'assemblea ha approvato il cortile con 712 millesimi], la seconda volta in dieci anni che votano qualcosa senza gridare. Si può procedere da maggio. [scope_change|L'unica modifica: una panchina sola, e con l'importo risparmiato una rastrelliera per sei biciclette.]

Distinti saluti

--- m15 2025-04-16 12:15 fabrizio -> borgarelli + toni | Re: Esito assemblea < m14
Benissimo ragioniere. [promise|Iniziamo il 12 maggio], rastrelliera compresa.

--- m16 2025-06-06 19:20 actis -> toni + samira | cortile
Signor Toni, mi permetto: mio nipote ieri ci ha fatto i compiti, sulla panchina. [praise|In trentun anni non avevo mai visto nessuno sedersi lì.]

--- m17 2025-06-07 07:02 toni -> actis | Re: cortile < m16
Mi fa piacere. [request|Dica ai ragazzi di non legare le bici al viburno.]

--- m18 2025-07-01 09:40 samira -> elena | Fattura 131
Buongiorno Elena, [question|la fattura 131 è già con la detrazione o devo chiedere l'asseverazione?] Il commercialista dello studio è in ferie e io non vorrei scrivere sciocchezze.

--- m19 2025-07-01 10:22 elena -> samira | Re: Fattura 131 < m18
Il bonus verde non c'è più dal 2024, quindi nessuna detrazione sul cortile: IVA ordinaria e fine. I pozzetti invece sono manutenzione straordinaria al 50%, le ho separato le righe apposta.

--- m20 2025-09-08 08:55 borgarelli -> fabrizio | Valvole termostatiche scala A
Egregio geometra,

in vista dell'accensione del 15 ottobre occorre decidere per le valvole della scala A (18 alloggi, 94 corpi scaldanti). [goal|L'obiettivo del condominio è scendere sotto i 30.000 euro di gas in stagione, contro i 36.400 dell'ultima.]

[request|Le chiedo un preventivo] e [question|di sapere se il lavoro è fattibile prima dell'accensione]. Il consiglio si riunisce il 22 settembre.

Distinti saluti,
rag. Piero Borgarelli

--- m21 2025-09-09 20:14 fabrizio -> borgarelli + mirko | Re: Valvole termostatiche scala A < m20
Buonasera ragioniere, fattibile sì, se si parte entro il 29. [promise!broken|Le mando i numeri in settimana.]

--- m22 2025-09-17 09:30 samira -> elena + fabrizio | Re: Valvole termostatiche scala A < m21
Buongiorno, [question|a che punto siamo con le valvole?] Il consiglio è lunedì. Ho già stampato l'ordine del giorno con il Suo nome accanto al punto 3, e [value|al ragioniere piace distribuire le copie il venerdì].

--- m23 2025-09-17 10:05 elena -> samira | Re: Valvole termostatiche scala A < m22
Buongiorno Samira, il computo di Mirko c'è, manca il visto di Fabrizio che è in cantiere ad Alba. [promise|Glielo ricordo stasera.]

--- m24 2025-09-22 21:50 actis -> fabrizio + borgarelli | consiglio di stasera
[complaint|Abbiamo parlato di valvole per un'ora senza un numero in mano.] [complaint|Il ragioniere ha dovuto dire che aspettava Voi.] La decisione slitta all'anno prossimo, perché dopo il 15 l'impianto non si tocca.

L. Actis

--- m25 2025-09-24 18:40 fabrizio -> borgarelli + actis | Re: consiglio di stasera < m24
Buonasera a tutti, ecco il preventivo: 94 valvole, 11.280 euro. [blame_shift|Il listino del fornitore è arrivato tardi per via delle ferie], per cui non dipendeva da noi. Se il consiglio si riconvoca in fretta ce la si può ancora fare.

--- m26 2025-09-25 08:31 borgarelli -> fabrizio | Re: consiglio di stasera < m25
Egregio geometra,

convocare un consiglio richiede otto giorni, e Lei lo sa quanto me. Prendo atto. [complaint|Il preventivo porta in calce la data del 10 settembre.]

rag. P. Borgarelli

--- m27 2025-10-15 18:02 mirko -> samira + actis | accensione
acceso tutto ore 14, pressioni ok, nessuna perdita. scala B quinto piano 20 gradi. buona stagione a tutti. per la signora Actis ho lasciato il numero mio in portineria, se ha freddo chiama me e non il fratello che si preoccupa

--- m28 2025-10-21 11:10 borgarelli -> fabrizio | Relazione centrale termica
Egregio geometra,

per l'assicurazione mi occorre [request!open|una relazione firmata sullo stato della centrale (due pagine, con le date delle ultime manutenzioni)]. [question|Quando posso contare di riceverla?]

Distinti saluti

--- m29 2025-10-22 19:05 fabrizio -> borgarelli | Re: Relazione centrale termica < m28
[promise!broken|Entro i Santi, ragioniere.] Mirko la sta buttando giù. Sarà completa di foto, prove di combustione e quel dettaglio delle valvole di sicurezza che piace ai periti.

--- m30 2025-11-12 09:20 samira -> fabrizio + mirko | Re: Relazione centrale termica < m29
Buongiorno. [complaint|I Santi sono passati e anche San Martino.] [question|La relazione esiste?]

--- m31 2025-11-12 12:48 mirko -> samira | Re: Relazione centrale termica < m30
io l'ho scritta il 28/10, sta in firma da fabri. [request|sentite lui], io non posso mandarla senza timbro. dentro c'è tutto: fumi 2024 e 2025, vaso, valvole, la pulizia di settembre. sono due pagine e mezza, l'assicurazione non chiede altro

--- m32 2025-11-12 14:10 samira -> mirko | Re: Relazione centrale termica < m31
Mirko, Lei non c'entra, lo so. [complaint|Però sento «sta in firma» da quando vi conosco.]

--- m33 2025-11-28 10:45 borgarelli -> fabrizio | Gronda lato cortile, preventivo
Egregio geometra, dopo il vento di domenica la gronda lato cortile pende. Nessun danno a persone. [request!open|Attendo un preventivo] e [question!open|un'indicazione su chi paga il ponteggio, atteso che il montante era stato fissato da Voi a giugno].

--- m34 2025-12-01 08:20 toni -> borgarelli + samira | Re: Gronda lato cortile, preventivo < m33
Messo due fascette stamattina, per ora non cade. Per il resto tocca a Fabrizio.

--- m35 2025-12-01 09:33 samira -> toni | Re: Gronda lato cortile, preventivo < m34
[thanks|Grazie Toni], [praise|almeno Lei arriva prima della telefonata]. La signora del primo piano ha tolto il cordone che avevamo messo sul marciapiede, diceva che porta male.

--- m36 2025-12-18 17:30 borgarelli -> fabrizio | Solleciti
Egregio geometra,

riepilogo per ordine: relazione centrale, chiesta il 21 ottobre; gronda, 28 novembre; [request!open|aggiornamento del preventivo valvole per la primavera], chiesto a voce il 2 dicembre. [complaint|A nessuna delle tre ho avuto riscontro.]

[complaint|L'assicurazione mi ha applicato la franchigia maggiorata perché la relazione non era agli atti: 640 euro, che i condòmini chiedono a me.]

Auguri di buone feste.

--- m37 2025-12-23 20:58 fabrizio -> borgarelli | Re: Solleciti < m36
Ragioniere, [non_apology|mi spiace se ha avuto l'impressione di essere trascurato], dicembre è stato un mese impossibile per tutti. [promise!open!broken|Dopo l'Epifania ha tutto sul tavolo.] Auguri a Lei e allo studio!

--- m38 2026-01-12 09:02 samira -> fabrizio + elena | Re: Solleciti < m37
Buongiorno e buon anno. L'Epifania tutte le feste porta via, ma [complaint|la nostra scrivania è come l'ha lasciata il 18 dicembre]. [question!open|Cosa dico al ragioniere?]

--- m39 2026-01-12 10:15 elena -> samira | Re: Solleciti < m38
Buongiorno Samira. Ho rimesso i tre fogli in cima alla sua pila, con un post-it rosso. Non posso fare altro, purtroppo, e [apology|me ne scuso io].

--- m40 2026-01-20 11:25 borgarelli -> fabrizio | Contratto 2026
Egregio geometra,

il contratto scade il 31 gennaio. [praise|Su Mirko e Toni nessuno ha da ridire, anzi.] [escalation|Ho tuttavia chiesto un'offerta ad altre due ditte, che il consiglio esaminerà il 29.] [request!open|Se intende presentare la Sua, la attendo entro lunedì 26.]

Distinti saluti,
rag. Piero Borgarelli
