firm: Bottega dei Segni | bottegasegni.example | Europe/Rome | 2025-11-28 18:00
member: ilaria | Ilaria Zanotti | ilaria@bottegasegni.example
member: corrado | Corrado Melloni | corrado@bottegasegni.example
member: nadia | Nadia Bensalah | nadia@bottegasegni.example
member: sandro | Sandro Guidi | amministrazione@bottegasegni.example
client: Studio dentistico Marchetti | company | studiomarchetti.example
contact: elena | dott.ssa Elena Marchetti | e.marchetti@studiomarchetti.example | titolare
contact: carla | Carla Zini | segreteria@studiomarchetti.example | segreteria
standing: drifting
turned: 2025-06-24
causes: unrequested_work, goals_blurred
root: m14, m17, m22, m27
why: The dentist asked for a door sign, cards and clear sheets for anxious patients; the studio keeps sending brand manifestos, a naming study and social calendars nobody ordered. She never protests loudly, but her answers shrink, Carla answers for her, and the first purpose (fewer missed appointments) is not mentioned any more.

--- m01 2024-11-12 13:20 elena -> ilaria | Richiesta preventivo
Gentile Ilaria,

ho avuto il Suo nome dalla dottoressa Fiorini, la veterinaria di via Porrettana. Mi trasferisco a febbraio in uno studio più grande, sempre a Casalecchio, al piano terra. Mi servirebbero:

1. [request|targa esterna e numero sulla porta]
2. [request|biglietti e cartoncini per gli appuntamenti]
3. [request|quattro o cinque schede semplici da dare ai pazienti (dopo l'estrazione, dopo l'impianto, bambini...)]

Il motivo del punto 3 è che la gente, agitata, non ascolta, e poi telefona a Carla la sera. E molti dimenticano l'appuntamento. [goal|Se da qui a un anno dimezzassi gli appuntamenti saltati, che ora sono una quindicina al mese, sarei contenta.]

[value|Io sono una persona pratica: preferisco poche cose, chiare e che si leggano senza occhiali.]

Cordialmente
Elena Marchetti

--- m02 2024-11-12 17:55 ilaria -> elena | Re: Richiesta preventivo < m01
Gentile dottoressa,

che bella richiesta, così rara. [question|Posso passare a vedere i locali?] Poi [promise|Le mando il preventivo entro una settimana dal sopralluogo].

Un saluto alla Fiorini, che mi ha salvato il gatto.
Ilaria Zanotti

--- m03 2024-11-13 08:10 carla -> ilaria | Re: Richiesta preventivo < m02
Buongiorno, sono Carla, la segretaria. La dottoressa dice lunedì 18 alle 13.15, citofonare Edil Reno perché il nostro campanello non c'è ancora.

--- m04 2024-11-25 11:00 ilaria -> elena | Preventivo 131/24
Gentile dottoressa,

in allegato, una pagina sola. Targa in alluminio anodizzato, biglietti (500), cartoncini (2.000), cinque schede A5. Totale 2.780 + IVA. La targa richiede il nulla osta del condominio, di cui si occupa l'amministratore.

--- m05 2024-11-26 13:02 elena -> ilaria | Re: Preventivo 131/24 < m04
Va bene, procediamo. [praise|Apprezzo molto che stia in una pagina.]

E. Marchetti

--- m06 2024-12-16 16:34 nadia -> elena + carla | Schede, prima bozza
Buongiorno dottoressa, in allegato le prime due schede (estrazione, impianto). Testo in corpo 13, tre disegni per scheda. [question|La frase "non sciacquare per 24 ore" la mettiamo in cima o nell'elenco?]

Nadia Bensalah

--- m07 2024-12-17 13:11 elena -> nadia | Re: Schede, prima bozza < m06
In cima. È quella che sbagliano tutti. [request|Togliere il sole nel disegno, sembra una crema.] [praise|Per il resto le capirebbe mia madre, che era il mio esame.]

--- m08 2025-01-20 10:22 nadia -> elena + carla | Schede 1-5 definitive
Sole tolto :) Tutte e cinque in allegato, pronte per la stampa. [request|Mi serve il "si stampi".]

--- m09 2025-01-20 13:30 carla -> nadia | Re: Schede 1-5 definitive < m08
La dottoressa dice [request|si stampi]. Carla

--- m09a 2025-01-28 08:35 carla -> corrado | targa, condominio
Buongiorno, ho parlato con l'amministratore, è il ragionier Tosi e riceve solo il martedì. Vuole la misura della targa, il disegno e la foto del muro com'è adesso. La foto l'ho fatta io col cellulare, in allegato. [request|Il resto glielo può mandare lei direttamente?] L'assemblea è il 6 febbraio, al secondo punto, dopo le biciclette nell'androne. Carla Zini

--- m09b 2025-01-28 11:00 corrado -> carla | Re: targa, condominio < m09a
Buongiorno Carla, mandato al ragioniere: disegno in scala, misure 40 per 25, fissaggio con quattro distanziali e nessun cavo. Le biciclette di solito durano un'ora, si porti un libro.

--- m10 2025-02-10 09:14 carla -> nadia | trasloco
Buongiorno, trasloco fatto, siamo in mezzo alle scatole. Biglietti e cartoncini arrivati, schede pure. La targa? Il condominio ha dato il nulla osta giovedì, l'amministratore lo doveva mandare anche a voi. [question|Quando viene il montatore?]

--- m11 2025-02-10 09:50 corrado -> carla | Re: trasloco < m10
Buongiorno Carla, nulla osta ricevuto. [promise|Montatore venerdì 14, tra le 13 e le 14] per non disturbare i pazienti col trapano. Il nostro, intendo.

--- m12 2025-02-14 14:05 carla -> corrado | Re: trasloco < m11
la targa è su e in bolla, [thanks|grazie]. un paziente ha sentito il trapano ed è andato via lo stesso

--- m13 2025-03-11 13:15 elena -> ilaria | Grazie
Gentile Ilaria,

un mese di lavoro nel nuovo studio. [win|Le telefonate serali a Carla sono scese da otto o nove a settimana a due.] Le schede finiscono sul frigorifero, mi dicono. [thanks|La ringrazio.]

Per gli appuntamenti saltati è presto, [promise!open|tra qualche mese Le darò i numeri].

Elena Marchetti

--- m13a 2025-03-12 09:05 ilaria -> elena | Re: Grazie < m13
Gentile dottoressa, ha fatto molto bene a scrivermelo, l'ho letto a Nadia che ha disegnato ogni molare. Da nove telefonate a due è una cosa che si racconta ai nipoti. Se le schede finiscono, le lastre sono qui e in quattro giorni ne abbiamo altre.

--- m14 2025-04-03 18:40 ilaria -> elena | Marchetti: un universo di cura
Gentilissima dottoressa,

sono così felice dei risultati! E il Suo studio mi ha ispirata. Ho lavorato in queste settimane a qualcosa di più grande: un vero sistema di identità. In allegato (84 pagine) trova il manifesto "La cura è un luogo", una palette emozionale in sette toni, un'ipotesi di nuovo nome per lo studio ("Dimora Sorriso"), una voce di marca, una mascotte per i bimbi e le prime trenta tavole per i social.

Capisco che non fosse nel preventivo ma il progetto lo chiedeva. Ne parliamo davanti a un caffè, [question|Le andrebbe giovedì?]

Un abbraccio
Ilaria

--- m15 2025-04-07 13:04 elena -> ilaria | Re: Marchetti: un universo di cura < m14
Gentile Ilaria,

vedo che c'è molto lavoro. Lo studio si chiama Marchetti, come mio padre che l'ha aperto. Giovedì sono in ambulatorio tutto il giorno.

Una cosa che invece mi occorre: [request|la scheda per i portatori di apparecchio, stesso formato delle altre].

E. M.

--- m16 2025-04-07 15:48 ilaria -> elena | Re: Marchetti: un universo di cura < m15
Certo dottoressa, [promise!broken|scheda apparecchio entro Pasqua]. E sul nome nessuna fretta, lasciamolo decantare!

--- m17 2025-04-30 09:35 nadia -> elena + carla | Scheda apparecchio + kit social maggio
Buongiorno! In allegato la scheda apparecchio e, a parte, il kit social di maggio: 12 post già pronti con la mascotte Dentina. [request|Ci manda le credenziali della pagina così programmiamo noi?]

--- m18 2025-04-30 13:25 elena -> nadia | Re: Scheda apparecchio + kit social maggio < m17
Scheda bene, [request|si stampi]. [complaint|Attesa per Pasqua], comunque arrivata.

Non abbiamo una pagina.

--- m19 2025-05-02 10:00 ilaria -> elena | Re: Scheda apparecchio + kit social maggio < m18
Ah, allora la apriamo noi, ci vuole un attimo! Oggi uno studio senza presenza social per le giovani famiglie [talking_down|semplicemente non esiste, è una cosa che i medici faticano un po' a vedere]. [promise|Le preparo una proposta.]

--- m20 2025-05-06 13:01 elena -> ilaria | Re: Scheda apparecchio + kit social maggio < m19
No, grazie.

--- m21 2025-06-10 11:12 sandro -> carla | Fattura 70/2025
Buongiorno Carla,
in allegato fattura 70/2025: scheda apparecchio con stampa 500 copie euro 310; sviluppo identità estesa, acconto, euro 900. Totale 1.210 + IVA.
Sandro Guidi

--- m22 2025-06-24 13:40 carla -> sandro | Re: Fattura 70/2025 < m21
Buongiorno, pago i 310. [complaint|La dottoressa l'altra voce non l'ha ordinata.] [question|Cos'è?] Carla Zini

--- m23 2025-06-24 16:20 sandro -> carla | Re: Fattura 70/2025 < m22
[promise|Chiedo a Ilaria e Le dico.]

--- m24 2025-06-26 18:02 ilaria -> elena + carla | Re: Fattura 70/2025
Gentile dottoressa, è il lavoro di aprile, le 84 pagine. Un acconto simbolico. Ma se non se la sente [promise|lo togliamo, ci mancherebbe!] Intanto il manifesto piace moltissimo a tutti quelli a cui lo mostro.

--- m25 2025-06-27 13:05 elena -> ilaria | Re: Fattura 70/2025 < m24
[request|Tolga pure.]

--- m26 2025-07-01 09:10 sandro -> carla | Nota di credito 4/2025
Buongiorno, nota di credito 4/2025 di euro 900 + IVA in allegato. Sandro Guidi

--- m27 2025-07-22 19:15 ilaria -> elena | Un pensiero per l'autunno
Gentilissima dottoressa,

chiudendo l'estate Le lascio un piccolo regalo: una proposta per la sala d'attesa (profumo d'ambiente dedicato, playlist, divise del personale in tre tinte della palette) e una bozza del sito con la nuova voce di marca. Nessun impegno, si intende, ho lavorato per passione. [question|Mi dice quale tinta vede addosso a Carla?]

Buone vacanze!
Ilaria

--- m28 2025-09-08 08:20 carla -> nadia | cartoncini
Buongiorno Nadia, finiti i cartoncini appuntamenti. [request|Ristampa di 2.000 uguali uguali.] [request|Lo stesso prezzo per favore.] Carla

--- m29 2025-09-08 09:00 nadia -> carla | Re: cartoncini < m28
Buongiorno Carla! Uguali uguali, stesso prezzo, [promise|pronti il 19]. [question|L'orario del sabato c'è sempre?]

--- m30 2025-09-08 09:12 carla -> nadia | Re: cartoncini < m29
> L'orario del sabato c'è sempre?

no il sabato non più

--- m31 2025-09-19 12:20 carla -> nadia | Re: cartoncini
Ritirati. Sul retro [complaint|c'è un disegnino di un dente con gli occhi], prima non c'era. La dottoressa li usa lo stesso, per non buttarli.

--- m32 2025-09-19 14:33 nadia -> carla | Re: cartoncini < m31
Oh no. [admission|È la mascotte, era rimasta nel file di aprile e non l'ho vista.] [apology|Mi scusi tanto], [question|ve li ristampo senza?]

--- m33 2025-09-22 08:15 carla -> nadia | Re: cartoncini < m32
Dice di lasciare stare.

--- m34 2025-10-14 17:30 ilaria -> elena | Natale in studio!
Cara dottoressa,

ho tre idee per gli auguri ai pazienti (calendario dell'avvento a forma di arcata, spazzolini personalizzati, video). In allegato i bozzetti. [question|Quale La fa sorridere?]

E poi [request!open|mi mancano ancora i numeri che mi aveva promesso a marzo]: li metteremmo volentieri nel nostro portfolio.

Ilaria

--- m35 2025-10-28 08:32 carla -> ilaria | Re: Natale in studio! < m34
Buongiorno, la dottoressa ha visto e [thanks|ringrazia], quest'anno per gli auguri fa da sé.

Carla

--- m36 2025-11-06 13:22 elena -> sandro | file
Buongiorno signor Guidi,
[request!open|avrei bisogno dei file aperti di targa, schede e cartoncini, per il nostro archivio]. Anche per posta elettronica.
E. Marchetti

--- m37 2025-11-07 09:30 sandro -> elena | Re: file < m36
Buongiorno dottoressa, certo, [promise!open!broken|glieli prepara Nadia la settimana prossima].

--- m38 2025-11-20 08:05 carla -> nadia | scheda bambini
Buongiorno Nadia, nella scheda bambini [request!open|bisogna cambiare il dosaggio del fluoro, da 1000 a 1450 ppm per i più grandi]. Foglio del dottore in allegato. [question!open|Quanto viene?]
