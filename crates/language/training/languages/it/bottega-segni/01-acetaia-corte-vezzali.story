firm: Bottega dei Segni | bottegasegni.example | Europe/Rome | 2025-11-28 18:00
member: ilaria | Ilaria Zanotti | ilaria@bottegasegni.example
member: corrado | Corrado Melloni | corrado@bottegasegni.example
member: nadia | Nadia Bensalah | nadia@bottegasegni.example
member: sandro | Sandro Guidi | amministrazione@bottegasegni.example
client: Acetaia Corte Vezzali | company | cortevezzali.example
contact: chiara | Chiara Vezzali | chiara@cortevezzali.example | export
contact: ermes | Ermes Vezzali | ermes@cortevezzali.example | titolare
standing: good
turned: -
causes: -
root: -
why: Ermes is gruff and always has been; the one real mishap (foil out of register on the Riserva) was owned, reprinted and absorbed. Chiara brings new work of her own accord.

--- m01 2024-10-29 09:40 chiara -> ilaria | Riserva: papà ha detto sì
Ciao Ilaria,

ci siamo, papà si è deciso, ieri sera, dopo il secondo bicchiere. Rifacciamo l'etichetta della Riserva. Ti riassumo dove siamo così non ricominciamo dal Medioevo come l'altra volta.

È condimento, quindi bottiglia nostra e niente ampollina del Consorzio. 250 ml, vetro scuro, tappo in sughero con testa in legno. Oggi l'etichetta è quella disegnata da mio zio nel 1988 con il castello (che non abbiamo).

[goal|Vorrei che fra due anni la metà della Riserva andasse fuori dall'Italia, nelle gastronomie buone e non negli scaffali delle creme.] A Parigi ci mettono vicino alle glasse nel tubetto e io muoio dentro.

Vincoli: [request|papà vuole che resti la parola "Corte" grande]. [request|Io voglio che sparisca il castello.] Il resto è tuo.

[question|Quanto tempo ti serve per una prima proposta?] A marzo abbiamo un buyer qui.

Chiara

--- m02 2024-10-29 15:12 ilaria -> chiara | Re: Riserva: papà ha detto sì < m01
Il castello che non avete è il mio dettaglio preferito del 2024.

Quattro settimane, contando che voglio venire in acetaia a fotografare le botti. [question|Giovedì 7 siete lì?] [promise|Prime due strade il 27 novembre.]

Ila

--- m03 2024-10-29 15:20 chiara -> ilaria | Re: Riserva: papà ha detto sì < m02
giovedì 7 perfetto, dopo le 10 che prima si rincalza

--- m03a 2024-11-08 18:20 ilaria -> chiara | dopo la visita
Chiara,

torno da Spilamberto con 212 fotografie, una tosse da mosto e la giacca che sa di aceto fino alla fodera. [thanks|Ringrazia tuo padre per le due ore in soffitta], che all'inizio dovevano essere dieci minuti.

La botte in fondo a sinistra, quella con il bollo bruciato mezzo cancellato: [question|sai di chi era?] Lui ha detto "di uno che c'è morto" e poi ha parlato di calcio. Da lì potrebbe venire fuori qualcosa.

--- m03b 2024-11-09 10:02 chiara -> ilaria | Re: dopo la visita < m03a
Era del bisnonno Olindo, bottaio per conto terzi prima di mettersi in proprio. Non c'è morto dentro, è morto a Sestola di vecchiaia a 91 anni. Il bollo dice OV e una data che nessuno legge, forse 1903, forse 1908. Dietro casa dovrebbe esserci ancora il ferro, [promise|lo cerco domenica].

--- m04 2024-11-27 17:45 ilaria -> chiara + ermes | Riserva, due strade
Buonasera a tutti e due,

in allegato. La A parte dal bollo a fuoco che ho trovato sulla botte di rovere in fondo a sinistra (quella del bisnonno), impresso in lamina rame su carta cotone. La B è tutta tipografica, CORTE a piena altezza.

[request|Guardatele stampate e attorno a una bottiglia vera], non sullo schermo: a schermo il rame sembra marrone.

Ilaria

--- m05 2024-11-28 07:02 ermes -> ilaria | Re: Riserva, due strade < m04
Vista. La B no. Sembra una banca.
La A il bollo è storto.

--- m06 2024-11-28 09:31 ilaria -> ermes + chiara | Re: Riserva, due strade < m05
Buongiorno Ermes, il bollo è storto sulla botte e l'ho lasciato storto apposta. [question|Lo raddrizzo?]

--- m07 2024-11-28 12:50 ermes -> ilaria | Re: Riserva, due strade < m06
[request|Se è storto sulla botte lasciate storto.] Mio nonno beveva.

--- m08 2024-11-28 13:05 chiara -> ilaria | Re: Riserva, due strade < m07
Traduco dal vezzalese: [praise|la A gli piace da matti, l'ha già fatta vedere al postino]. A me pure.

Due cosette:
- [request|lotto e scadenza più leggibili]
- [request|il fondo un filo meno giallo]

--- m09 2024-12-18 11:20 nadia -> chiara | Riserva esecutivi
Ciao Chiara! In allegato esecutivo fronte, retro e sigillo. Retro con ingredienti, solfiti in grassetto, campana del vetro e codice ambientale GL 70. [request|Ricontrolla tu il lotto e l'EAN], che i numeri li ho presi dal vecchio.

[question|Stampiamo 3.000 o 5.000?] Il prezzo a pezzo passa da 0,41 a 0,33.

Nadia

--- m10 2024-12-19 08:55 chiara -> nadia | Re: Riserva esecutivi < m09
EAN ok. 3.000, papà non si fida delle cose in quantità. Ci sentiamo dopo la Befana, qui è tutto un pacco regalo.

--- m11 2025-01-09 10:14 nadia -> chiara | Re: Riserva esecutivi < m10
Buon anno! Mandato tutto allo stampatore stamattina. [promise|Etichette da voi entro il 31 gennaio.]

--- m12 2025-01-30 16:33 chiara -> nadia + ilaria | etichette arrivate
Ciao, arrivate oggi, [praise|un giorno prima, brave]. Aperta la prima bobina. [complaint|La lamina rame del bollo è fuori di quasi un millimetro rispetto al rilievo] e non su tutte: diciamo una su tre. Foto sotto. Da un metro non si vede, da vicino sembra una moneta falsa.

[question|È una cosa che si tollera o no?] Io l'imbottigliamento ce l'ho il 17.

--- m13 2025-01-30 18:07 ilaria -> chiara + nadia | Re: etichette arrivate < m12
No, non si tollera. [admission|All'avviamento dovevo esserci io e ho mandato una mail invece di andarci.] [apology|Mi dispiace, Chiara.]

[promise|Domattina vado a Formigine con la bobina sotto il braccio.] [promise|Ristampa a nostro carico, in acetaia il 13.] Quelle buone [request|mettetele da parte], vi servono per le campionature.

--- m14 2025-01-31 07:11 ermes -> ilaria | Re: etichette arrivate < m13
Ilaria. Non ne faccia una malattia. Il vetraio me ne ha rotte 200.

--- m15 2025-02-12 14:40 chiara -> ilaria | Re: etichette arrivate < m13
Arrivate. [praise|Il bollo adesso sembra scottato davvero, passi il dito e lo senti.] Con un giorno d'anticipo pure stavolta, comincio a preoccuparmi.

[thanks|Grazie per non aver fatto storie.]

--- m16 2025-02-13 09:15 sandro -> chiara | Fattura 18/2025
Gentile Chiara,
in allegato copia di cortesia della fattura 18/2025, progetto Riserva, euro 3.850 + IVA. Stampa etichette: 3.000 pz, euro 1.230 + IVA. La ristampa non è addebitata. L'originale è nel cassetto fiscale.
Cordiali saluti
Sandro Guidi

--- m17 2025-02-28 12:03 chiara -> sandro | Re: Fattura 18/2025 < m16
Bonificata stamattina.

--- m18 2025-03-21 19:48 chiara -> ilaria + ermes | il buyer!!
Ila,

[win|il signore di Parigi ha preso 480 bottiglie per l'autunno e vuole l'esclusiva sul sesto e settimo arrondissement!] Papà fa finta di niente, però ha aperto quella del '79.

Ha tenuto in mano la bottiglia cinque minuti senza assaggiare. [praise|Poi ha detto "on dirait un livre ancien".]

--- m19 2025-03-22 08:20 ilaria -> chiara | Re: il buyer!! < m18
Sono al mercato e mi è caduto il radicchio. Evviva!!

--- m20 2025-04-15 10:30 chiara -> nadia | Retro USA
Nadia, buongiorno. Per l'America il distributore chiede un retro diverso: tabella nutrizionale col loro formato, "Product of Italy", net wt in fl oz, e il prefisso FDA. Ti allego il foglio che mi hanno mandato, tre pagine, scritte da un avvocato che odia il mondo.

[question|Riesci a farci stare tutto in 60x80?] [request|Mi serve il preventivo entro fine mese], anche di massima.

--- m21 2025-04-15 11:48 nadia -> chiara | Re: Retro USA < m20
Ci sta, con la versione lineare della tabella invece di quella a riquadro. È ammessa sotto una certa superficie. [promise!broken|Preventivo dopo Pasqua, il 24 ce l'hai.]

--- m22 2025-04-28 09:02 chiara -> nadia | Re: Retro USA < m21
Buongiorno Nadia, passato il ponte, [complaint|il preventivo americano non l'ho visto]. Mi basta anche una riga.

--- m23 2025-04-28 09:25 nadia -> chiara | Re: Retro USA < m22
Eccolo, 420 + IVA esecutivo compreso. [admission|Era nelle bozze, mai partito], [apology|scusa!!]

--- m24 2025-04-28 09:31 chiara -> nadia | Re: Retro USA < m23
ahah succede. Vai.

--- m25 2025-05-16 16:10 nadia -> chiara | Re: Retro USA
Retro USA in allegato, versione 2, con la correzione del distributore (once fluide PRIMA dei millilitri, non dopo). [question|Mi confermi che lo approvano loro e non tu?] Così so a chi correre dietro.

--- m26 2025-05-19 08:44 chiara -> nadia | Re: Retro USA < m25
Approvano loro, poi firmo io. [promise|Te lo giro firmato in settimana.]

--- m27 2025-05-22 18:15 chiara -> nadia | Re: Retro USA < m26
Firmato, [request|stampa pure 1.000].

--- m27a 2025-06-12 11:37 chiara -> nadia | container
Ciao, per la cronaca: il bancale americano è fermo a Livorno da una settimana per lo sciopero dei portuali, poi ha ancora quattro settimane di nave. Quindi se qualcuno ti telefona da Newark per una variante del retro, [request|digli che prima di metà luglio non vede niente nessuno]. Qui intanto 34 gradi e le botti lavorano che è un piacere, papà sta in soffitta con la canottiera e la radio.

--- m28 2025-07-08 06:50 ermes -> ilaria | insegna
Buongiorno. L'insegna della sala assaggi. Quella in ferro. Quanto.

--- m29 2025-07-08 10:22 ilaria -> ermes | Re: insegna < m28
Buongiorno Ermes. Un metro e venti per quaranta, ferro ossidato, bollo traforato, montata: fra 1.400 e 1.700. Il fabbro è Gaetano di Vignola, lo conosce.

--- m30 2025-07-08 12:31 ermes -> ilaria | Re: insegna < m29
Lo conosco. È caro. [request|Fate.]

--- m30a 2025-07-31 18:44 ilaria -> ermes + chiara | Re: insegna < m30
Buonasera Ermes, sono stata da Gaetano. Il bollo traforato è venuto, l'ho visto sull'incudine, e il ferro adesso deve arrugginire all'aperto tutto agosto: lui ogni sera lo bagna con acqua e sale, dice che va trattato come un prosciutto. [promise|Montaggio mercoledì 3 settembre], con la scala vostra che è più alta della sua.

--- m31 2025-09-04 07:30 ermes -> ilaria | Re: insegna
Montata ieri. Dritta. [praise|La gente si ferma.]

--- m32 2025-09-23 11:15 chiara -> ilaria + corrado | Natale + Anuga
Ciao ragazzi,

papà è in clinica per l'anca fino a metà ottobre, quindi per tre settimane [request|scrivete solo a me], lui risponderebbe dal letto e poi dice di no a tutto per noia. Niente di grave.

Due fronti:

1. Anuga (4-8 ottobre). Siamo ospiti nello stand della Regione, due metri per due. [request|Mi serve solo un pannello 100x200] con la foto delle botti e il bollo. Mandano loro lo stampatore di Colonia, voi solo il file. Scadenza loro: venerdì 26.

2. Confezioni di Natale. L'anno scorso le abbiamo comprate da catalogo e si vedeva. [goal|Quest'anno vorrei che la scatola fosse il motivo per cui la comprano], non l'imballo. 800 pezzi, una bottiglia più il cucchiaino di ceramica. [question|Siamo già in ritardo?]

[value|Preferisco un no oggi che un forse fino a novembre.]

Chiara

--- m33 2025-09-23 14:02 corrado -> chiara + ilaria | Re: Natale + Anuga < m32
Chiara, sul pannello ci penso io, [promise|file domani sera]. Occhio che a Colonia vogliono PDF/X-4 con 3 mm di abbondanza e non uno di più, già capitato.

Auguri all'anca.

--- m34 2025-09-23 14:40 ilaria -> chiara | Re: Natale + Anuga < m32
Sulle scatole: siamo al limite, non oltre. Cartone rivestito con carta paglia, interno rame, fustella semplice. Se approvate il bianco entro il 10 ottobre, [promise|le scatole sono da voi il 18 novembre]. Se scivoliamo al 20, diventa dicembre e ti direi di no.

--- m35 2025-09-24 19:10 corrado -> chiara | Anuga pannello
File caricato direttamente sul portale dello stampatore, ricevuta allegata.

--- m36 2025-10-09 21:14 chiara -> ilaria | Re: Natale + Anuga < m34
Bianco approvato, provato con bottiglia e cucchiaino: il cucchiaino balla. [request|Stringete l'incavo di 2 mm] e via libera.

Anuga faticosa, moquette della Regione color prugna, però [win|tre appuntamenti veri con i tedeschi].

--- m36a 2025-10-10 09:12 ilaria -> chiara | Re: Natale + Anuga < m36
Perfetto, dentro la data. Incavo a meno due millimetri, ho rifatto la prova con il cucchiaino tuo e scuotendo la scatola come un corriere di cattivo umore non si muove. Fustella ordinata adesso. [question|Il cordino lo vuoi annodato da noi o dalle signore del confezionamento?]

--- m36b 2025-10-10 11:05 chiara -> ilaria | Re: Natale + Anuga < m36a
Da loro, hanno mani migliori e costano meno di voi. Papà torna a casa martedì e vuole il prosciutto di benvenuto, non quello di ferro.

--- m37 2025-11-18 10:05 chiara -> ilaria | scatole
Scaricate adesso, 800. [praise|Mia madre ne ha nascosta una nell'armadio per tenerla.] [thanks|Grazie davvero a tutti, anche al fustellatore.]

--- m38 2025-11-25 09:18 chiara -> ilaria | 2026
Ila, prima che ci mangi il Natale: a febbraio vorrei mettere mano anche alla Saba e all'aceto di mele, stessa famiglia della Riserva. [request!open|Prepareresti un preventivo unico per le due linee?] Senza fretta, per metà dicembre.

E [question!open|tu a Cibus, a maggio, ci vieni?] Papà cammina e chiede di te, cioè ha detto "quella dell'etichetta".

--- m39 2025-11-25 12:36 ilaria -> chiara | Re: 2026 < m38
"Quella dell'etichetta" lo metto sul biglietto da visita. [promise!open|Preventivo entro il 12.]
