firm: Bottega dei Segni | bottegasegni.example | Europe/Rome | 2025-11-28 18:00
member: ilaria | Ilaria Zanotti | ilaria@bottegasegni.example
member: corrado | Corrado Melloni | corrado@bottegasegni.example
member: nadia | Nadia Bensalah | nadia@bottegasegni.example
member: sandro | Sandro Guidi | amministrazione@bottegasegni.example
client: Enoteca Il Cavatappi Storto | company | cavatappistorto.example
contact: teo | Matteo Fabbri | teo@cavatappistorto.example | oste
contact: anneke | Anneke de Wit | anneke@cavatappistorto.example | socia
standing: good
turned: -
causes: -
root: -
why: Teo insults everybody he likes, and his announced silence is a trip to Georgia. The lamination mishap was owned and redone within the week; Anneke pays, plans and brings the next bottle.

--- m01 2025-01-15 16:02 teo -> nadia | carta dei vini
Nadia, la carta dei vini fa schifo. L'ho scritta io quindi la colpa è mia. 212 referenze in ordine di umore. [request|La voglio in ordine di peso, dal leggero al pesante], che la gente ordini senza chiedermi niente. [value|Io odio spiegare, se spiego è perché avete sbagliato voi o ho sbagliato io.]

[question|quanto costa e quando]

Teo

--- m02 2025-01-15 17:20 nadia -> teo | Re: carta dei vini < m01
600 euro e sei settimane, con un sistema che poi aggiorni tu dal telefono. [request|Mi mandi l'elenco in un foglio di calcolo?]

--- m03 2025-01-15 17:22 teo -> nadia | Re: carta dei vini < m02
no. te lo mando su 14 tovagliette di carta

--- m04 2025-01-18 12:40 anneke -> nadia | la lista
Ciao Nadia, sono Anneke, la moglie. Ho trascritta le tovagliette in foglio, sono 209, tre erano solo disegni. [apology|Scusa per la grammatica], sono di Utrecht.

Teo vuole i pesi da 1 a 5. [promise|Lui li compila domenica.]

--- m05 2025-01-18 12:52 nadia -> anneke | Re: la lista < m04
[thanks|Grazie, mi hai salvata.] La tua grammatica è meglio della sua.

--- m06 2025-02-27 15:00 nadia -> teo + anneke | Carta dei vini v1
In allegato. Cinque pesi, cinque carte diverse come spessore: il leggero su velina, il pesante su cartone. Si sente con le dita.

[request|Decidete se il prezzo va a destra o sotto.]

--- m07 2025-02-27 23:58 teo -> nadia | Re: Carta dei vini v1 < m06
> Decidete se il prezzo va a destra o sotto.

sotto. a destra sembra uno scontrino.
[praise|la storia delle dita è una roba che se l'avessi detta io mi sarei offerto da bere]

--- m08 2025-03-03 11:15 anneke -> nadia | Re: Carta dei vini v1 < m07
Traduzione per te: gli piace. Confermo io, [request|stampiamo sei copie]. [request,scope_change|Possiamo fare anche una in inglese?] Molti tedeschi qua vicino, per la fiera.

--- m09 2025-03-03 11:40 nadia -> anneke | Re: Carta dei vini v1 < m08
Certo, 90 euro in più. [request|Il testo inglese lo correggi tu], vero?

--- m10 2025-03-14 18:10 anneke -> nadia | arrivate
Le carte sono qui. [praise|Bellissime.] Domani la prima sera.

--- m11 2025-03-19 00:47 teo -> nadia | carte
ok, una notizia. la plastificazione delle copertine [complaint|si è staccata su quattro carte su sei, sembra la pelle di un serpente]. un signore di Treviso mi ha chiesto se era il concept

[request|rifatele] o faccio un falò e mi mettete la foto nel portfolio

--- m12 2025-03-19 09:10 nadia -> teo + anneke | Re: carte < m11
Ho ridato un'occhiata: [admission|ho fatto plastificare opaco su carta paglia, che con la condensa dei bicchieri non tiene]. Dovevo chiederti dove si appoggiano. [apology|Scusate tutti e due.]

[promise|Sei copie nuove con cartone grezzo cerato, da voi mercoledì 26], paga la bottega.

--- m13 2025-03-19 09:15 teo -> nadia | Re: carte < m12
troppo onesta. così non mi diverto

--- m14 2025-03-26 17:30 anneke -> nadia | Re: carte < m13
Sono arrivate. Teo ha rovesciato un bicchiere di Lambrusco sopra di proposito e [praise|è scivolato giù come da una papera]. Tutto bene.

--- m15 2025-04-02 10:00 sandro -> anneke | Fattura 31/2025
Buongiorno signora de Wit, in allegato fattura 31/2025, 690 euro + IVA. Sandro Guidi

--- m16 2025-04-02 10:33 anneke -> sandro | Re: Fattura 31/2025 < m15
Pagata subito. Una domanda: [question|la IVA è 22 anche per il menù in inglese?]

--- m17 2025-04-02 10:50 sandro -> anneke | Re: Fattura 31/2025 < m16
Sì, 22 in tutte le lingue.

--- m17a 2025-04-09 16:20 anneke -> nadia | dopo Verona
Ciao Nadia, siamo tornati da Vinitaly, tre giorni, Teo ha litigato con due produttori e comprato da tutti e due. Abbiamo 22 vini nuovi e 9 che escono. Ho aggiornato il foglio da sola come mi hai spiegata e la carta si è rifatta tutta, con i pesi giusti. [praise|Mi sono sentita come una che sa volare un aereo.] Stampo io le pagine nuove sulla velina che avete lasciato, ne resta per due volte.

--- m18 2025-05-08 17:45 anneke -> ilaria | il dehors
Ciao Ilaria,

abbiamo avuto il permesso per il dehors! Dopo due anni. Otto tavoli sotto il portico di via Mascarella. Il Comune vuole che la tenda e le sedie sono di colore approvato e non troppo grande la scritta.

Ti mando le regole (pdf, sono 41 pagine, io ho letto in due sere). [request|Mi servirebbe un disegno per l'allegato tecnico entro il 23 maggio.] Il grande sogno di Teo è la tenda rossa, la regola dice "gamma dei mattoni". [goal|Io vorrei che in due estati il dehors pagasse il mutuo.]

[question|Puoi tu?]

Anneke

--- m19 2025-05-08 18:30 ilaria -> anneke | Re: il dehors < m18
Posso! Fra i mattoni c'è un rosso vicino al suo, glielo vendo per Sangiovese. [promise|Disegno per il 20.]

--- m20 2025-05-09 02:14 teo -> ilaria | Re: il dehors
Sangiovese va bene. sappi che non sono d'accordo sul principio

--- m21 2025-05-20 15:32 ilaria -> anneke + teo | Re: il dehors
Disegno, scheda colore (NCS S 3040-Y80R) e sedie in allegato. Scritta alta 18 cm, sotto il limite di due.

--- m22 2025-05-21 09:08 anneke -> ilaria | Re: il dehors < m21
Spedito alla ufficio. [praise|Il funzionario ha detto "finalmente uno che ha letto il regolamento".] Ma ero io.

--- m22a 2025-06-10 18:31 ilaria -> anneke | colore del telo
Ciao Anneke, dal tendaggista ho ritirato tre strisce di tessuto nello stesso codice ma con finiture diverse: opaco, cerato, acrilico. Sotto il portico la luce è gialla fino alle cinque e poi quasi verde, quindi le ho appese lì un pomeriggio intero, tra la curiosità dei tuoi clienti. Vince l'acrilico. Le altre due te le ho lasciate al banco, buone per i grembiuli.

--- m23 2025-06-20 13:00 anneke -> ilaria | approvato
[win|Approvato senza una nota!] Teo ha offerto da bere a un vigile. La tenda si monta il 30 giugno.

--- m24 2025-06-20 19:41 teo -> ilaria + nadia | comunicazione
Comunico che da lunedì non mi trovate più. Per niente e per nessuno. Ho dato tutto a questa città e lei mi ha dato il COSAP.

Teo Fabbri

--- m25 2025-06-21 08:15 nadia -> anneke | Re: comunicazione < m24
Anneke, [question|devo preoccuparmi?]

--- m26 2025-06-21 08:40 anneke -> nadia | Re: comunicazione < m25
No no! Va in Georgia per due settimane, a vedere i vini nelle anfore. Fa così ogni anno, l'anno scorso aveva scritto al vescovo.

--- m27 2025-07-14 01:22 teo -> nadia + ilaria | anfore
tornato. ho una notizia seria: faccio un vino mio. 900 bottiglie, Albana in anfora, da un contadino di Brisighella che parla solo con le mucche. si chiama STORTO. [request|mi serve l'etichetta] e [request|deve stare storta davvero, ma con un motivo]

l'imbottigliamento è il 6 ottobre. [request|non fatemi la solita etichetta da vino naturale col disegno del bambino]

--- m28 2025-07-14 10:05 ilaria -> teo | Re: anfore < m27
[promise|Il bambino no, promesso.] Ti facciamo un'etichetta che diventa dritta solo quando versi. [promise|Prova su carta il 4 agosto.] [question|La bottiglia è renana o borgognotta?]

--- m29 2025-07-14 23:10 teo -> ilaria | Re: anfore < m28
bottiglia renana. e la prima parte che hai detto ridilla lentamente

--- m30 2025-08-04 17:50 ilaria -> teo + anneke | Prova STORTO
Foto e PDF. [request|Stampala, avvolgila a una renana piena d'acqua e versa], poi mi dici.

--- m31 2025-08-04 22:31 teo -> ilaria | Re: Prova STORTO < m30
ho versato quattro bottiglie d'acqua al buio nel lavandino come un pazzo. [praise|È la prima idea che mi ruberei.]

--- m32 2025-09-04 10:20 anneke -> nadia | dati etichetta
Ciao Nadia, per legge: titolo 12,5, contiene solfiti, lotto, raccolta del vetro, QR con ingredienti e calorie (obbligatorio dal 2023, il contadino dice di no ma io dico di sì). Allego tutto.

[question|Quando devono essere in tipografia?]

--- m33 2025-09-04 12:15 nadia -> anneke | Re: dati etichetta < m32
Il 12, per avere le etichette il 26. QR sul retro, non rovina lo storto.

--- m34 2025-09-26 14:41 anneke -> nadia | Re: dati etichetta < m33
Eccole! Teo ha detto solo "uhm". Lo conosco, è felice.

--- m34a 2025-10-07 22:40 teo -> ilaria + nadia | imbottigliato
fatto. 900 bottiglie meno una che ho rotto io e una che ha bevuto il contadino per vedere. etichettate a mano in cinque, in un fienile, con la radio che prendeva solo la messa. sono venute tutte storte uguali, tranne le prime dodici che sono dritte e le tengo per i clienti antipatici

--- m35 2025-10-21 00:15 teo -> ilaria | storto
[win|120 bottiglie in nove giorni e un ristorante di Copenaghen che ne vuole 200] e non gliele do perché poi con cosa campo

[thanks|va be', grazie]

--- m36 2025-10-21 08:40 ilaria -> teo | Re: storto < m35
Questo "va be', grazie" lo stampo e lo appendo in studio.

--- m37 2025-11-19 17:05 anneke -> ilaria + nadia | dieci anni
Ciao,

a marzo l'enoteca compie dieci anni. Facciamo una festa con 60 persone e vorremmo dare a ognuno una cosa da portare a casa, non un cavatappi. Budget 400 euro, tutto compreso.

- [request!open|tre idee entro Natale]
- [request!open|un invito di carta, piccolo, che non si apre mai bene]

[question!open|Per il marzo 14 siete liberi, come ospiti?] Teo dice che non vi invita, cioè vi invita.

Anneke

--- m38 2025-11-20 09:25 ilaria -> anneke | Re: dieci anni < m37
L'invito che non si apre mai bene è già il mio lavoro preferito. [promise!open|Tre idee entro il 19 dicembre.]
