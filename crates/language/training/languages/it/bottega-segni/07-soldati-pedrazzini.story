firm: Bottega dei Segni | bottegasegni.example | Europe/Rome | 2025-11-28 18:00
member: ilaria | Ilaria Zanotti | ilaria@bottegasegni.example
member: corrado | Corrado Melloni | corrado@bottegasegni.example
member: nadia | Nadia Bensalah | nadia@bottegasegni.example
member: sandro | Sandro Guidi | amministrazione@bottegasegni.example
client: Studio legale e notarile Soldati Pedrazzini, Lugano | company | soldatipedrazzini.example
contact: soldati | avv. Guglielmo Soldati | g.soldati@soldatipedrazzini.example | titolare
contact: fernanda | Fernanda Crivelli | segretariato@soldatipedrazzini.example | segretariato
standing: broken
turned: 2025-06-11
causes: value_mismatch, apology_owed, style_mismatch
root: m19, m22, m25, m32
why: A courteous, discreet notary is answered with first names, hearts and long chat; then the studio posts his unreleased stationery, with a client's name readable, and is sorry "if" it upset him. He thanks everybody, closes the mandate at the end of October and asks for his originals back.

--- m01 2024-11-21 10:15 soldati -> ilaria | Mandato
Gentile signora Zanotti,

il collega Fontana di Bologna mi ha mostrato la carta da lettere che avete fatto per lui e ne sono rimasto colpito.

Il nostro studio compie cinquant'anni nel 2026 e mio figlio entra come socio. [goal|Desidererei che i clienti di una vita, e i loro figli, ritrovassero la medesima casa con le finestre pulite.] In concreto: [request|carta intestata, buste C5 con finestra a destra, biglietti da visita], una targa, e a suo tempo un fascicolo per il notariato.

[value|Due cose mi stanno a cuore: la sobrietà e il riserbo. Del nostro lavoro non si parla, neppure quando va bene.]

[request|La prego di inviarmi un preventivo in franchi.]

Con i migliori saluti
Guglielmo Soldati

--- m02 2024-11-21 16:37 ilaria -> soldati | Re: Mandato < m01
Caro Guglielmo!!

Ma che meraviglia, cinquant'anni! Io ADORO Lugano, ci andavo da bambina con la zia a vedere le anatre :) [request|Diamoci del tu, dai], che da noi in bottega siamo tutti una famiglia. Ti racconto un po' come lavoriamo: partiamo sempre da una chiacchierata lunga, dai ricordi, dagli odori del posto, poi riempiamo un muro di foglietti e da lì pian piano viene fuori l'anima. Il muro lo vedrai, è bellissimo, c'è ancora su un pezzo del matrimonio di mia cugina.

[promise|Preventivo in CHF entro venerdì 29!]

Un abbraccio
Ila

--- m03 2024-11-22 08:30 soldati -> ilaria | Re: Mandato < m02
Gentile signora Zanotti,
attendo con piacere. Cordialmente, GS

--- m04 2024-11-29 17:05 ilaria -> soldati | Preventivo
Eccolo Guglielmo! Identità 4.800 CHF, carta e buste stampa 1.350 CHF, targa in bronzo 1.100 CHF. Senza IVA perché siete fuori UE (evviva).

--- m05 2024-12-02 08:41 soldati -> ilaria | Re: Preventivo < m04
Gentile signora,
va bene. [promise|La signora Crivelli La contatterà per le formalità doganali], [request|La prego di riferirsi a lei].
GS

--- m06 2024-12-05 14:10 fernanda -> sandro | dogana
Buongiorno signor Guidi,
mi permetto di renderLa attento a due punti. Sulla fattura dev'esserci la tariffa doganale (carta stampata 4911), e il valore in fr. Altrimenti il pacco resta fermo a Chiasso e il buralista mi telefona. [question|Il peso lo indicate voi?]
Fernanda Crivelli, segretariato

--- m07 2024-12-05 15:00 sandro -> fernanda | Re: dogana < m06
Buongiorno signora Crivelli, il peso lordo lo metto io. [thanks|Grazie per la tariffa], mi risparmia mezz'ora al telefono. Sandro Guidi

--- m08 2025-01-17 18:20 ilaria -> soldati | Tre strade!
Caro Guglielmo, eccoci! In allegato le tre anime. La prima è il silenzio, la seconda l'acqua, la terza (la mia preferita <3) è la conversazione. Prenditi il tempo di sentirle, [request|poi mi telefoni e mi racconti cosa hai provato].

--- m09 2025-01-20 09:02 soldati -> ilaria | Re: Tre strade! < m08
La prima. [praise|Ha la misura giusta, il nero non grida.]
[request|Il nome di mio figlio, Tiziano, vada sulla stessa riga del mio.]
GS

--- m10 2025-02-13 11:00 nadia -> soldati + fernanda | Carta intestata
Buongiorno avvocato, in allegato carta, seconda pagina, busta C5 e biglietti. [request|Controllate il numero di telefono], che ho preso dal sito.

Nadia Bensalah

--- m11 2025-02-13 14:25 fernanda -> nadia | Re: Carta intestata < m10
Buongiorno, telefono giusto, [request|fax da levare], non l'abbiamo più dal 2022. I biglietti, 250 l'uno. L'avvocato è in Pretura fino alle 17, [promise|Le confermo domani].

--- m12 2025-02-14 08:12 fernanda -> nadia | Re: Carta intestata < m11
Confermato, [request|evadete pure]. L'avvocato dice che [praise|"la busta con la finestra si è aperta al posto giusto"], Le assicuro che da lui è molto.

--- m12a 2025-02-25 10:18 fernanda -> nadia | chiusura per Carnevale
Buongiorno signora Bensalah, La avviso che da giovedì grasso a martedì l'ufficio resta chiuso per il Carnevale, quindi se il corriere si presentasse in quei giorni troverebbe la porta serrata e mezza Bellinzona in maschera. Da mercoledì delle Ceneri siamo di nuovo regolarmente raggiungibili, anche sul natel. Il pacco può restare senz'altro in posta, il termine di giacenza è di sette giorni. Cordiali saluti, F. Crivelli

--- m12b 2025-02-25 10:41 nadia -> fernanda | Re: chiusura per Carnevale < m12a
Buongiorno signora Crivelli, [thanks|grazie dell'avviso]. [promise|Le scatole partono il 12 marzo], quindi non c'è pericolo. Buon Carnevale, anche all'avvocato, se è del genere.

--- m13 2025-03-20 09:40 fernanda -> nadia | pacco
Buongiorno, dopo San Giuseppe ho trovato due colli alla posta. Tutto sdoganato. [praise|Carta perfetta.] [complaint|I biglietti di Tiziano portano "avv." e lui è anche notaio], lo avevamo scritto nel formulario.

--- m14 2025-03-20 10:05 nadia -> fernanda | Re: pacco < m13
Buongiorno signora Fernanda, [admission|nel formulario c'è, l'ho tralasciato io]. [apology|Le chiedo scusa.] [promise|Ristampati e spediti lunedì 24 a nostre spese.]

--- m15 2025-03-28 08:20 fernanda -> nadia | Re: pacco < m14
Giunti stamane. [thanks|La ringrazio per la premura.] FC

--- m16 2025-04-29 09:15 soldati -> ilaria | Fascicolo notariato
Gentile signora Zanotti,

[request|per l'autunno vorremmo un fascicolo di 16 pagine sulla successione d'impresa], formato A5, da dare in mano a chi viene a colloquio. Testi miei, in redazione. [question|Può indicarmi i tempi?]

Cordialmente
G. Soldati

--- m17 2025-04-29 19:44 ilaria -> soldati | Re: Fascicolo notariato < m16
Guglielmoooo che bello! La successione è un tema emotivo da matti, ci vedo già delle fotografie di mani, di chiavi, di nonni. Ti scrivo un racconto di come lo immagino, tieniti forte: si apre con una porta socchiusa, gira pagina e c'è una tavola apparecchiata, gira pagina e una sedia è vuota (brivido), e alla fine una bambina che corre. Testo pochissimo, giusto delle parole sussurrate. Poi facciamo un video!! Tempi: testi a giugno, [promise|fascicolo a settembre]. Bacioni, e salutami le anatre

--- m18 2025-05-02 08:33 soldati -> ilaria | Re: Fascicolo notariato < m17
Gentile signora,
[request|niente fotografie e niente video]. [value|Chi viene da noi per una successione ha già abbastanza sentimento in casa propria.]
GS

--- m19 2025-06-11 07:55 fernanda -> ilaria + nadia | Pubblicazione in rete
Buongiorno,

una nostra cliente ha chiamato ieri sera. [complaint|Sulla vostra pagina Instagram, dal 6 giugno, c'è la nostra carta intestata appoggiata su una scrivania. Sotto, ingrandendo, si legge il nome di una famiglia e l'oggetto della lettera.] La lettera è vera, non un facsimile: è il campione che l'avvocato vi aveva prestato per le proporzioni.

[request|Vi prego di levarla immediatamente.]

Fernanda Crivelli

--- m20 2025-06-11 08:20 nadia -> fernanda | Re: Pubblicazione in rete < m19
Tolta adesso, alle 8.14. [promise|Avviso Ilaria.]

--- m21 2025-06-11 11:30 soldati -> ilaria | Re: Pubblicazione in rete
Gentile signora Zanotti,

ho spiegato alla famiglia in questione. Hanno compreso, con fatica. Io sono tenuto al segreto professionale, articolo 321 del Codice penale svizzero; non è una questione di gusti.

[request|La prego di indicarmi per iscritto chi ha avuto in mano il campione] e [request|di restituirmelo].

Guglielmo Soldati

--- m22 2025-06-12 17:10 ilaria -> soldati | Re: Pubblicazione in rete < m21
Guglielmo carissimo,

[non_apology|mi dispiace tanto se ti sei sentito a disagio!] Ti giuro che l'abbiamo fatto per amore, eravamo così orgogliosi di quella carta. [talking_down|Oggi però un po' di visibilità fa bene anche agli studi come il tuo, il silenzio assoluto ormai è un'abitudine d'altri tempi.] [blame_shift|E forse la prossima volta è meglio darci un campione senza nomi, così stiamo tutti tranquilli :)]

La foto ha preso 430 cuori, pensa.

Ti abbraccio

--- m23 2025-06-12 18:02 soldati -> ilaria | Re: Pubblicazione in rete < m22
Gentile signora,
prendo nota.
G. Soldati

--- m24 2025-06-20 10:30 fernanda -> ilaria | Campione
Buongiorno, dopo il Corpus Domini riprendo il filo. [complaint|L'elenco delle persone e l'originale non sono qui.] [question|Quando li possiamo attendere?] FC

--- m25 2025-06-23 18:40 ilaria -> fernanda | Re: Campione < m24
Ciao Fernanda! L'originale è al sicuro nel mio cassetto, [promise!broken|lo spedisco questa settimana]. L'elenco è semplice, siamo in quattro :)

--- m26 2025-07-10 09:10 soldati -> ilaria | Fascicolo notariato, testi
Gentile signora Zanotti,
in allegato i testi definitivi. Li affido alla signora Bensalah.
Cordialmente, GS

--- m27 2025-07-10 09:45 nadia -> soldati + fernanda | Re: Fascicolo notariato, testi < m26
Egregio avvocato, ricevuti, li ho riposti in una cartella che apro soltanto io. Le propongo una griglia semplice, testo nero, un solo colore per le cifre marginali. [promise|Avrà le prime bozze l'8 agosto.]

Con rispetto
Nadia Bensalah

--- m28 2025-08-08 17:02 nadia -> soldati + fernanda | Bozze fascicolo
Egregio avvocato, in allegato. Ho lasciato le note a piè di pagina come da Suo dattiloscritto.

--- m28a 2025-08-11 09:20 fernanda -> nadia | Re: Bozze fascicolo < m28
Buongiorno, l'avvocato è in Val Verzasca fino a Ferragosto e legge su carta, perciò ho stampato il tutto e l'ho messo nella mappetta che gli porta il nipote. Riceverete riscontro verso il 14. Per la consegna: il lunedì e il giovedì la via è chiusa al traffico per i lavori della canalizzazione, [request|il corriere passi di martedì o mercoledì].

--- m29 2025-08-14 11:15 soldati -> nadia | Re: Bozze fascicolo < m28
Gentile signora Bensalah,
[praise|ho letto sedici pagine e non mi è venuto da correggere nulla, eccetto una virgola mia.] [thanks|Grazie.]
GS

--- m30 2025-08-18 18:30 ilaria -> soldati | Re: Bozze fascicolo
Guglielmo!! ho visto le bozze di Nadia, bellissime ma un po' tristine dai. Ti ho fatto una versione con una copertina turchese e la bambina che corre, [request|guardala con calma in allegato]. Un bacio dalla Sardegna

--- m31 2025-09-01 08:50 fernanda -> nadia + sandro | fascicolo
Buongiorno, l'avvocato conferma le bozze del 8 agosto. La versione turchese non entra in considerazione. [request|600 copie.] [request|In fattura mettete solo la prima.]

--- m32 2025-09-02 16:15 soldati -> ilaria | Originale
Gentile signora,

[complaint|sono passate dodici settimane]. [complaint|La lettera della famiglia B. si trova ancora a Bologna.] [complaint|Della Sua risposta di giugno non ho ritrovato una frase che riguardasse loro.]

G. Soldati

--- m33 2025-09-03 19:20 ilaria -> soldati | Re: Originale < m32
Ma Guglielmo, la stavo proprio per spedire! Oggi in posta c'era una fila pazzesca, [promise!open!broken|domani parte giuro].

--- m34 2025-09-26 10:20 fernanda -> nadia | fascicolo arrivato
Giunto e distribuito. Un cliente ne ha domandate tre copie per i fratelli. Cordiali saluti, FC

--- m35 2025-10-24 09:00 soldati -> ilaria + nadia | Conclusione del mandato
Gentile signora Zanotti,
gentile signora Bensalah,

con la consegna del fascicolo il lavoro affidatovi può dirsi compiuto, e [praise|per quanto riguarda la qualità della stampa e l'opera della signora Bensalah non ho che parole di riconoscenza].

[leaving|Con mio figlio abbiamo deciso di non proseguire oltre il 31 ottobre.] La targa e il materiale del cinquantesimo [scope_change|sono pertanto stralciati]. [escalation|Per il giubileo ci accompagnerà uno studio di Bellinzona.]

Vi prego di:
a) [request!open|restituirmi l'originale del campione entro il 10 novembre]
b) [request!open|confermarmi la distruzione di ogni copia e fotografia]
c) [request|inviare la fattura finale alla signora Crivelli]

Non serbo rancore. [thanks|Vi ringrazio per quanto di buono si è fatto.]

Guglielmo Soldati

--- m36 2025-10-27 10:02 nadia -> soldati + fernanda | Re: Conclusione del mandato < m35
Egregio avvocato,

leggo con dispiacere, e capisco. [apology|Per la fotografia Le chiedo scusa io], anche se arriva tardi e da chi non l'ha pubblicata: [admission|avrei dovuto dire qualcosa quando l'ho vista]. Le copie sul mio calcolatore le ho cancellate oggi. Delle altre macchine non dispongo.

Nadia Bensalah

--- m37 2025-10-27 10:40 soldati -> nadia | Re: Conclusione del mandato < m36
Gentile signora Bensalah,
[thanks|La ringrazio.] [praise|Lei è una persona per bene.]
GS

--- m38 2025-10-30 18:05 ilaria -> soldati | Re: Conclusione del mandato
Guglielmo non ci credo, ma davvero per una foto? Dai vengo su io a Lugano con una torta e ne parliamo!

--- m39 2025-11-05 11:30 sandro -> fernanda | Fattura finale 121/2025
Gentile signora Crivelli, in allegato la fattura finale, 2.640 CHF. Tariffa doganale e peso come d'uso.
Sandro Guidi

--- m40 2025-11-06 08:15 fernanda -> sandro | Re: Fattura finale 121/2025 < m39
Pagata. [complaint|La busta raccomandata con l'originale qui non si è vista.] FC

--- m41 2025-11-21 08:50 fernanda -> ilaria + sandro | Originale, scadenza trascorsa
Buongiorno,

[complaint|il termine era il 10]. L'avvocato mi incarica di chiedervi [question!open|il numero della raccomandata], se esiste. [escalation|In mancanza, entro fine mese scrive all'incaricato federale della protezione dei dati.]

Fernanda Crivelli
