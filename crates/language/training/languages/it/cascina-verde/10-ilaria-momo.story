firm: Cascina Verde Ristrutturazioni | cascinaverde.example | Europe/Rome | 2026-01-23 18:00
member: fabrizio | Fabrizio Gallo | fabrizio@cascinaverde.example
member: elena | Elena Ricca | amministrazione@cascinaverde.example
member: mirko | Mirko Barale | mirko@cascinaverde.example
member: chiara | Chiara Sandrone | chiara@cascinaverde.example
member: toni | Toni Pautasso | giardini@cascinaverde.example
client: Ilaria Momo | person | -
contact: ilaria | Ilaria Momo | ilaria.momo@postbox.example | proprietaria, infermiera
contact: teo | Matteo Zucca | teozucca@postbox.example | compagno
standing: good
turned: -
causes: -
root: -
why: Private bathroom and kitchen in a small flat; the nurse writes from the phone at night, jokes about legal action, goes silent for a baby. Real mistakes (a tile row, the boiler certificate) are put right. She comes back for the balcony.

--- m01 2025-03-10 03:42 ilaria -> fabrizio | bagno e cucina via cibrario
salve sono ilaria, mi da il suo nome rosalba del gelso (sono la sua vicina di pianerottolo e di sfoghi). ho comprato 58 mq al quarto piano. bagno anni 70 color fegato e cucina che cade. [goal|vorrei entrarci a fine giugno prima che mi nasca il bimbo, termine 20 luglio]

scrivo alle 4 perche faccio le notti in rianimazione, non si spaventi. [question|lei fa anche lavori cosi piccoli?]

ilaria

--- m02 2025-03-10 08:15 fabrizio -> ilaria | Re: bagno e cucina via cibrario < m01
Buongiorno Ilaria, auguri per il bimbo! I lavori piccoli sono quelli dove ci si vede in faccia. [request|Mi dica un pomeriggio dopo il riposo] e vengo con Chiara.

--- m03 2025-03-10 19:20 ilaria -> fabrizio | Re: bagno e cucina via cibrario < m02
giovedi alle 16, se non rispondo al citofono suoni ancora, dormo come un sasso. il cognome è sull'etichetta vecchia, bertolotti. porti scarpe che si possono sporcare, c'è ancora la moquette del precedente

--- m04 2025-03-17 18:30 chiara -> ilaria + teo | Preventivo via Cibrario
Gentile Ilaria, gentile Matteo,

ecco il preventivo in due colonne: a sinistra ciò che è indispensabile prima della nascita (bagno, impianto gas, caldaia, elettrico della cucina: 19.800 euro), a destra ciò che può attendere (pavimento del corridoio, porte, balcone: 7.400). Così, se il bilancio si stringe, sapete già dove tagliare.

Le demolizioni durano quattro giorni e sono rumorose; gli altri giorni no. Per la caldaia prevedo una 24 kW da esterno, sul balcone, che vi libera mezzo pensile.

[question|Il condominio ha un regolamento sulle caldaie in facciata?] [request|Me lo fotografi, per piacere, se lo trova.]

Cordialmente,
arch. Chiara Sandrone

--- m05 2025-03-18 02:15 ilaria -> chiara | Re: Preventivo via Cibrario < m04
facciamo la colonna sinistra. [praise|la cosa delle due colonne è da santi, ho smesso di sudare]

regolamento in foto, pag 6, si puo se è bianca

--- m06 2025-03-18 12:40 teo -> chiara | Re: Preventivo via Cibrario < m05
Buongiorno, sono Matteo. Aggiungo solo che io sono alto 1,96: [request|soffione della doccia a 2,20, per favore]. È tutta la vita che mi lavo in ginocchio.

--- m07 2025-03-18 15:05 chiara -> teo + ilaria | Re: Preventivo via Cibrario < m06
Gentile Matteo, soffione a 2,25, con sali-scendi per Ilaria. [promise|La vita in ginocchio finisce il 27 giugno], data di consegna.

--- m08 2025-04-28 07:50 mirko -> ilaria | domani
[promise|si comincia domani alle 8.30.] [request|avvisi i vicini sotto], i primi 2 giorni viene giu tutto

--- m09 2025-04-28 09:05 ilaria -> mirko | Re: domani < m08
avvisati con torta di mele. quello del terzo è sordo, fortuna. la signora del secondo chiede se potete portare via anche la sua cucina, ma solo se gratis

--- m10 2025-05-09 17:45 mirko -> ilaria + teo | sorpresa
ciao, dietro la vasca il tubo di piombo del palazzo è marcio per 2 metri. non è vostro, è condominiale. ho fatto foto, ve le giro. vi conviene scrivere all'amministratore oggi cosi lo pagano loro

--- m11 2025-05-09 18:30 teo -> mirko | Re: sorpresa < m10
Scritto, con le tue foto. [question|Ci fa perdere tempo?]

--- m12 2025-05-09 18:33 mirko -> teo | Re: sorpresa < m11
2 giorni se dicono si subito, senno una settimana. intanto vado avanti con la cucina e la parete della doccia, cosi non stiamo fermi. [promise|la data di giugno per me resta quella]

--- m13 2025-05-14 11:12 teo -> mirko + fabrizio | Re: sorpresa < m12
[win|Pagano loro! 940 euro risparmiati.] L'amministratore si è pure scusato.

--- m14 2025-05-29 22:58 ilaria -> chiara | piastrelle
chiara ciao, sono passata stasera. [complaint|la fila sopra la finestra è girata al contrario, le righe vanno in su e tutte le altre in giu]. sono incinta di 8 mesi e piango per le pubblicita dei biscotti quindi valuta tu se è grave ma io la vedo ogni volta che chiudo gli occhi

vi denuncio al tribunale dell'aia :)

--- m15 2025-05-30 08:10 chiara -> ilaria | Re: piastrelle < m14
Cara Ilaria, è grave quanto basta: [admission|l'ho guardata ieri anch'io e non me ne sono accorta]. [promise|La rifacciamo martedì, finito il ponte], le piastrelle avanzate bastano. All'Aia mi presento spontaneamente.

--- m16 2025-06-03 23:40 ilaria -> chiara | Re: piastrelle < m15
vista!! [praise|chiudo gli occhi e c'è pace]. causa ritirata. mia suocera non ha ancora capito quale fosse la fila sbagliata e gliel'ho spiegato due volte col laser del gatto

--- m17 2025-06-12 14:18 elena -> teo | Secondo acconto e bonus
Buongiorno Matteo, allego la fattura 112 con la dicitura per la detrazione. [request|Usate il bonifico parlante] e non quello normale, altrimenti la banca non trattiene e la detrazione salta.

--- m18 2025-06-12 17:00 teo -> elena | Re: Secondo acconto e bonus < m17
[question|Deve partire dal conto di Ilaria o va bene il mio?] L'appartamento è suo.

--- m19 2025-06-12 17:09 elena -> teo | Re: Secondo acconto e bonus < m18
Chi paga detrae, se convivete va bene anche il Suo. [request|Tenga da parte un certificato di residenza.]

--- m20 2025-06-27 18:20 fabrizio -> ilaria + teo | chiavi
Ragazzi, si consegna! [promise|Domattina alle 10 vi aspetto su con le chiavi e Mirko con la caldaia accesa.] Portate solo le mani.

--- m21 2025-06-28 13:33 teo -> fabrizio + chiara + mirko | Re: chiavi < m20
[win|Stamattina ho fatto la prima doccia in piedi dal 2006.] [praise|Non so come dirvelo meglio di così.]

Teo

--- m22 2025-07-08 05:10 ilaria -> fabrizio | mi eclisso
ragazzi da oggi non rispondo piu. se non mi sentite per 2 mesi non siete voi è lui. [promise|i soldi che mancano li manda teo il 31]

--- m23 2025-07-08 08:02 fabrizio -> ilaria | Re: mi eclisso < m22
In bocca al lupo!! Sparisci pure.

--- m24 2025-07-31 10:15 teo -> elena | Saldo
Bonifico fatto. È nato il 17, si chiama Leone, urla.

--- m25 2025-07-31 10:40 elena -> teo | Re: Saldo < m24
Che gioia!! Un bacio da tutto l'ufficio. Ricevuta in allegato, la può leggere fra due anni.

--- m26 2025-10-01 02:55 ilaria -> elena | rieccomi
ciao elena riemergo. leone dorme 40 minuti per volta. [complaint|il foglio della caldaia per il catasto impianti non ce l'abbiamo, e mi è arrivata la letterina della provincia]. [request|me lo mandi?]

--- m27 2025-10-01 08:30 elena -> ilaria | Re: rieccomi < m26
Bentornata! [admission|L'ho caricato a luglio ma con il civico sbagliato, 41 al posto di 47.] [apology|Perdonami.] [promise|Lo correggo oggi sul portale] e ti allego già il libretto, così alla Provincia rispondi senza fatica.

--- m28 2025-10-01 12:15 elena -> ilaria | Re: rieccomi < m27
Fatto, ecco la ricevuta del catasto. La letterina la puoi buttare.

--- m29 2025-10-02 04:20 ilaria -> elena | Re: rieccomi < m28
[thanks|grazie davvero], l'ho buttata con soddisfazione

--- m30 2025-11-18 21:05 teo -> mirko | pressione
Ciao Mirko, la caldaia scende a 0,6 ogni dieci giorni. La ricarico io col rubinetto sotto, come mi hai insegnato. [question|È normale o c'è qualcosa che perde?]

--- m31 2025-11-19 07:30 mirko -> teo | Re: pressione < m30
non è normale. al 90% è il vaso che va ricaricato di aria, 10 minuti. [promise|vengo sabato mattina presto, o tardi se il piccolo dorme]

--- m32 2025-11-22 11:40 teo -> mirko | Re: pressione < m31
Era il vaso. [praise|Leone ti ha guardato lavorare venti minuti senza urlare, record assoluto.] [question|Quanto ti devo?]

--- m33 2025-11-22 12:02 mirko -> teo | Re: pressione < m32
niente, garanzia. [request|controlla il manometro fra un mese]

--- m34 2025-12-24 16:22 ilaria -> fabrizio + chiara + mirko + elena | natale
pressione 1,5 fissa. il bagno color fegato è un ricordo, [praise|mia madre ci porta le amiche in visita guidata]. auguri a tutti e al sordo del terzo

--- m35 2026-01-17 03:30 ilaria -> toni + fabrizio | balcone
ciao toni non ci conosciamo, rosalba dice che parli poco e che le piante ti obbediscono. ho un balcone di 7 mq a est, con caldaia bianca e un bambino che tra poco gattona e mangia tutto.

[scope_change|vorrei fare il pezzo balcone della colonna destra], quello che avevamo lasciato. desideri:
- [request|pavimento che non scotti]
- [request|rete che non sembri una gabbia]
- [request!open|tre vasi con roba che sopravvive a me]

[goal|l'idea è starci fuori con leone da aprile, la mattina quando torno dalla notte]

--- m36 2026-01-17 09:02 toni -> ilaria | Re: balcone < m35
Est va bene. Rosmarino, fragole, un corbezzolo. Si mangiano tutti. [promise|Passo martedì 20.]

--- m37 2026-01-20 18:44 toni -> ilaria + chiara | Re: balcone < m36
Visto. Rete in corda da barca, decking chiaro. [promise!open|Prezzo entro il 30.]

--- m38 2026-01-21 04:04 ilaria -> toni | Re: balcone < m37
corda da barca!! [praise|ci ho pensato tutta la notte sorridendo tra un monitor e l'altro]. [question!open|ma il corbezzolo in un vaso da 50 ci sta?]
