firm: Bottega dei Segni | bottegasegni.example | Europe/Rome | 2025-11-28 18:00
member: ilaria | Ilaria Zanotti | ilaria@bottegasegni.example
member: corrado | Corrado Melloni | corrado@bottegasegni.example
member: nadia | Nadia Bensalah | nadia@bottegasegni.example
member: sandro | Sandro Guidi | amministrazione@bottegasegni.example
client: Le Tre Zie pasta fresca | company | letrezie.example
contact: loredana | Loredana Grandi | loredana@letrezie.example | titolare
contact: mattia | Mattia Grandi | mattia@letrezie.example | nipote, ordini e spedizioni
standing: good
turned: -
causes: -
root: -
why: Loredana threatens the cousin with the computer twice a season and means nothing by it; small mishaps are put right the same week. The shop grows, the second counter opens with the studio's work on it, and orders keep coming.

--- m01 2025-01-20 22:41 loredana -> ilaria | sachetti
ciao ilaria sono la lori delle tre zie, ti scrivo col telefono perche il computer lo ha mattia. i sachetti di carta sono quasi finiti ne ho per due settimane. [request|me ne fai altri 5000] pero cambiamo una cosa, [request|il numero di telefono nuovo], quello vecchio adesso risponde un elettrauto

baci

--- m02 2025-01-21 09:02 nadia -> loredana | Re: sachetti < m01
Ciao Lori! Sono Nadia, Ilaria è in tipografia. [question|Qual è il numero nuovo?] Con 5.000 siamo sui 265 + IVA, dieci giorni.

--- m03 2025-01-21 13:30 loredana -> nadia | Re: sachetti < m02
051 55 01 77. nadia quando vieni ti do i passatelli

--- m04 2025-01-30 12:15 nadia -> loredana | Re: sachetti
Sacchetti in viaggio, [promise|il corriere passa domattina prima delle 9].

--- m05 2025-01-31 09:40 loredana -> nadia | Re: sachetti < m04
arrivati. numero giusto ho fatto la prova e ha suonato. [thanks|grazie cara]

--- m06 2025-02-17 18:22 mattia -> nadia | Spedizioni: scatola e etichetta
Ciao Nadia,

sono Mattia, il nipote, quello col computer. Vorremmo partire con la spedizione dei tortellini in tutta Italia: vaschetta in atmosfera, scatola con ghiaccio, 24 ore. [goal|Obiettivo del primo anno: 100 scatole al mese senza assumere nessuno.]

Mi serve:
- [request|scatola esterna 30x20x20, un colore, niente plastica]
- [request|etichetta vaschetta con ingredienti, allergeni, "da consumarsi entro"]
- [request|un cartoncino con le istruzioni del brodo] (le dice la zia Iole, 86 anni, [promise|la registro e ti mando l'audio])

Budget un po' stretto: 1.500 per tutto, stampa esclusa. [question|Si può fare?]

Mattia

--- m07 2025-02-18 10:10 ilaria -> mattia + nadia | Re: Spedizioni: scatola e etichetta < m06
Si può fare se la scatola la prendiamo di formato standard e ci mettiamo un timbro bello grosso. Così la pagate 1,10 invece di 2,60. L'audio della zia Iole è parte integrante del contratto.

[promise|Bozze il 5 marzo.]

--- m08 2025-02-19 20:05 mattia -> ilaria | Re: Spedizioni: scatola e etichetta < m07
Ok timbro. Audio in allegato, dura 11 minuti, nei primi 4 parla male della vicina.

--- m09 2025-03-05 17:30 nadia -> mattia + loredana | Bozze spedizioni
Ecco: scatola, etichetta, cartoncino "Il brodo secondo Iole". L'ho trascritto parola per parola, compreso "se usate il dado non ditemelo".

[request|Lori, controlla gli ingredienti uno per uno], per favore.

--- m10 2025-03-05 21:58 loredana -> nadia | Re: Bozze spedizioni < m09
[praise|il cartoncino la iole lo ha voluto incorniciato sopra al letto al posto del papa]

gli ingredienti. [complaint|manca il sedano che è nel brodo e il sedano è un alergene], se viene la asl la multa è mia. e la noce moscata va con due t no con una

--- m11 2025-03-06 08:47 nadia -> loredana | Re: Bozze spedizioni < m10
Hai un occhio che fa paura. [admission|Sedano: lo avevo nel foglio e l'ho saltato io.] Corretto, in grassetto, v2 allegata. (Noce moscata però va con una t, giuro.)

--- m12 2025-03-06 09:15 loredana -> nadia | Re: Bozze spedizioni < m11
> Noce moscata però va con una t, giuro

a casa mia due

--- m13 2025-03-06 18:40 mattia -> nadia | Re: Bozze spedizioni
Ho guardato sul vocabolario: una. La zia non si parla più. [request|Vai in stampa, 500 scatole e 3.000 etichette.]

--- m14 2025-04-08 14:12 sandro -> loredana | Promemoria fattura 29/2025
Buongiorno Loredana, un promemoria per la fattura 29/2025, euro 1.830 IVA compresa, scaduta il 31 marzo. Se è già partita non tenga conto di questa mail.
Sandro Guidi

--- m15 2025-04-08 22:20 loredana -> sandro | Re: Promemoria fattura 29/2025 < m14
sandro hai ragione era sotto la farina. [promise|domani vado in banca]. [apology|scusami tanto]

--- m16 2025-04-10 09:33 sandro -> loredana | Re: Promemoria fattura 29/2025 < m15
Accreditata stamattina, [thanks|grazie].

--- m17 2025-05-12 23:10 loredana -> ilaria | vetrina
ilaria la vetrofania della vetrina si stacca in basso a destra, ci sono i bambini che tirano. se non vieni a metterla a posto chiamo mio cugino gianni che ha il computer e la stampante e lo fa lui con la colla vinilica e poi la vedete tutta via san vitale

[request|vieni sabato] che ci sono le lasagne verdi

--- m18 2025-05-13 08:30 ilaria -> loredana | Re: vetrina < m17
La vinilica no, ti prego. [promise|Sabato alle 8 sono lì con la spatola e la fame.]

--- m19 2025-05-17 12:50 loredana -> ilaria | Re: vetrina
[praise|adesso non la stacca neanche un cinghiale]

--- m20 2025-06-16 10:45 mattia -> nadia + ilaria | primi numeri
Ciao! Tre mesi di spedizioni: [win|41 scatole a marzo e aprile, 88 a maggio]. A Torino ci ordinano a gruppi di condominio. [praise|Metà dei clienti fotografa il cartoncino del brodo e ce lo manda.]

Ad agosto chiudiamo dal 4 al 31, con il caldo il ghiaccio non regge, quindi niente fino a settembre.

--- m21 2025-06-16 11:30 ilaria -> mattia | Re: primi numeri < m20
88! Chiamo subito il Vaticano per dirgli che ha perso contro Iole.

--- m21a 2025-06-18 19:02 mattia -> nadia | ghiaccio e scatole
Ciao Nadia, una curiosità da magazziniere improvvisato. Con il fornitore nuovo i panetti di ghiaccio sono alti 3 cm invece di 4, quindi nella scatola resta un centimetro vuoto e il cartoncino del brodo viaggia a spasso. Ho provato con un foglio di carta paglia piegato e non si muove più niente, quindi per voi non cambia nulla, te lo scrivo solo perché se un giorno rifacciamo la scatola la misura giusta è 19.

--- m21b 2025-06-19 08:50 nadia -> mattia | Re: ghiaccio e scatole < m21a
Segnato, 19. La carta paglia è pure bella.

--- m22 2025-06-25 22:02 loredana -> ilaria | secondo banco
non dirlo a nessuno. ho preso un banco alle erbe. quello della sandra che va in pensione. apriamo il 20 settembre se dio vuole e se il comune vuole che è piu difficile

[request|mi serve l insegna, i listini grandi, i grembiuli, la scritta per la bilancia] e un qualcosa per far capire che siamo noi ma piu picole

[goal|voglio che chi passa pensi che siamo li da quarant anni]

[question|quanto mi costa? dimmi la verita che poi mi siedo]

--- m23 2025-06-26 17:40 ilaria -> loredana | Re: secondo banco < m22
Lori, che notizia! Sono muta. La verità:

insegna in ferro smaltato 1.650
listini in lavagna con le scritte a mano (le faccio io) 480
sei grembiuli ricamati 270
bilancia e sacchettini 190
il mio lavoro 900

Fanno 3.490 + IVA. Siediti. [question|Vuoi pagarla in tre volte?]

--- m24 2025-06-26 21:15 loredana -> ilaria | Re: secondo banco < m23
mi sono seduta. in tre volte si. i listini a mano mi piace che [value|le cose stampate tutte precise a me sembrano l autogrill]

--- m25 2025-07-18 19:20 mattia -> ilaria | misure banco
Misure del banco in allegato, le ho prese due volte perché la prima tenevo il metro al contrario. Altezza sotto trave 2,31. [question|Il ferro smaltato pesa? Il Comune vuole il calcolo dei ganci.]

--- m26 2025-07-21 12:00 corrado -> mattia | Re: misure banco < m25
Buongiorno Mattia, diciotto chili. Relazione sui ganci firmata in allegato, [request|la presenti così com'è allo sportello].

--- m27 2025-09-03 21:33 loredana -> ilaria | insegna
sono tornata dal mare nera come un tizzone. [question|l insegna a che punto è]

--- m28 2025-09-04 09:20 ilaria -> loredana | Re: insegna < m27
Seconda cottura dello smalto oggi. [promise!broken|Montata il 15.]

--- m29 2025-09-16 07:10 loredana -> ilaria | Re: insegna
[complaint|il 15 era ieri e sopra al banco c'è un buco con i fili]. gianni si è offerto con un lenzuolo e la bomboletta, io te lo dico

--- m30 2025-09-16 07:55 ilaria -> loredana | Re: insegna < m29
Hai ragione e dovevo dirtelo io domenica: [admission|in forno si è sbeccato un angolo e l'ho rimandata indietro senza avvisarti]. [promise|Giovedì mattina alle 6 è su], prima che apra il mercato. [apology|Scusa Lori.] Tieni lontano Gianni.

--- m31 2025-09-18 06:48 loredana -> ilaria | Re: insegna < m30
è su. [praise|l'ortolano di fronte mi ha chiesto da quanto è che ci siamo]

--- m32 2025-09-22 22:40 mattia -> ilaria + nadia + corrado | apertura
Due righe per tutti. [win|Sabato 20 abbiamo finito i tortellini alle 11 e un quarto], i balanzoni a mezzogiorno. La zia Iole è rimasta seduta di fianco alla bilancia a dire alla gente che il dado è peccato. Lori ha pianto in cella frigo, pensando che non la vedessimo.

[thanks|Grazie di cuore, anche delle lavagne scritte alle cinque del mattino.]

Adesso, a freddo, tre lavoretti:
- [request|il cartello POS / contanti, piccolo]
- [request|altri 2.000 sacchettini]
- ai clienti non è chiaro che si può ordinare per telefono: [question|lo mettiamo sull'insegna o su un cavaliere?]

Mattia

--- m33 2025-09-23 09:15 nadia -> mattia | Re: apertura < m32
Cavaliere, sull'insegna no che Ilaria sviene. [promise|Tutto al banco martedì 30.]

--- m34 2025-09-30 13:18 mattia -> nadia | Re: apertura < m33
Arrivato tutto.

--- m35 2025-10-27 22:55 loredana -> ilaria + nadia | natale
allora. natale. l anno scorso c'era la fila fino alla farmacia e una signora è svenuta. quest anno PRENOTAZIONI. [request|mi serve un volantino con le quantita i prezzi e il giorno del ritiro, e uno per il banco]. ultimo giorno di prenotazione 14 dicembre. tortellini 42 al chilo (lo so. il parmigiano). [request|entro il 20 novembre che se no è pasqua]

--- m36 2025-10-28 10:30 nadia -> loredana | Re: natale < m35
Ci penso io, [promise|bozza entro venerdì 7]. [question|Il ritiro è uguale nei due banchi?]

--- m37 2025-10-28 13:44 loredana -> nadia | Re: natale < m36
no. alle erbe solo il 23. in via san vitale 22 23 e 24 fino alle 13 poi chiudo e non apro neanche al papa

--- m38 2025-11-07 16:00 nadia -> loredana + mattia | Re: natale
Bozza! [request|Date un'occhiata ai prezzi.]

--- m39 2025-11-07 22:12 loredana -> nadia | Re: natale < m38
bene. prezzi giusti. mattia vuole il qr io non so cosa è ma [request|mettilo picolo]

--- m40 2025-11-19 11:11 mattia -> nadia | Re: natale
Volantini ritirati, in un'ora ne sono andati sessanta. Per la vetrina [request!open|ci stampi anche un 70x100 dello stesso]? E [question!open|le scatole da spedizione quante ne restano da voi in magazzino?] Io ne conto 40 e mi viene il panico.

--- m41 2025-11-26 22:30 loredana -> ilaria | cena
ilaria il 13 dicembre chiudiamo prima e facciamo i tortellini con i fornitori e gli amici. [request!open|dimmi in quanti venite e se corrado mangia], che l ultima volta ha fatto il difficile. gianni non viene
