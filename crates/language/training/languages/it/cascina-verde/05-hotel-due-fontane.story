firm: Cascina Verde Ristrutturazioni | cascinaverde.example | Europe/Rome | 2026-01-23 18:00
member: fabrizio | Fabrizio Gallo | fabrizio@cascinaverde.example
member: elena | Elena Ricca | amministrazione@cascinaverde.example
member: mirko | Mirko Barale | mirko@cascinaverde.example
member: chiara | Chiara Sandrone | chiara@cascinaverde.example
member: toni | Toni Pautasso | giardini@cascinaverde.example
client: Hotel Due Fontane | company | hotelduefontane.example
contact: ludovica | Ludovica Arnaud | direzione@hotelduefontane.example | direttrice
contact: pietro | Pietro Sciolla | manutenzione@hotelduefontane.example | manutentore
contact: presidente | Ing. Edoardo Arnaud | e.arnaud@hotelduefontane.example | proprietà
standing: broken
turned: 2025-05-26
causes: broken_promise, unacknowledged_fault, slow_response
root: m13, m18, m22, m29
why: Twelve bathrooms promised for Easter and then for June; leaks into rooms below are blamed on the hotel's cleaning and old pipes until the owner ends the contract and goes through a lawyer for the deposit.

--- m01 2024-12-10 11:20 ludovica -> chiara + fabrizio | Dodici bagni al terzo piano
Buongiorno a entrambi,

confermo l'incarico per i dodici bagni del terzo piano, importo 118.000 euro oltre IVA, come da vostra offerta del 28 novembre. Il piano viene chiuso alla vendita dal 13 gennaio al 10 aprile. [goal|Dal venerdì santo, 18 aprile, mi serve il terzo piano aperto e venduto: sono 22.000 euro di camere nel solo ponte.]

[request|Vi chiedo di farmi avere il programma settimana per settimana], che devo coordinare con governante e ricevimento.

Cordiali saluti,
Ludovica Arnaud
Direttrice

--- m02 2024-12-11 17:45 chiara -> ludovica + fabrizio | Re: Dodici bagni al terzo piano < m01
Gentile direttrice,

[thanks|La ringrazio per la fiducia accordataci.] In allegato il programma: tre bagni ogni tre settimane, a blocchi verticali, così che le colonne si chiudano una sola volta ciascuna. [promise!broken|L'ultimo blocco si consegna il 4 aprile], con sei giorni di margine.

[request|Attendo da Lei la conferma dei sanitari sospesi], il cui ordine richiede cinque settimane.

arch. Chiara Sandrone

--- m03 2024-12-12 09:14 ludovica -> chiara | Re: Dodici bagni al terzo piano < m02
Confermati i sospesi, bianco lucido. [question|Il margine di sei giorni è vero o è di cortesia?] Glielo domando perché il ricevimento apre le vendite del ponte il 7 gennaio, e una camera venduta due volte è peggio di una camera vuota.

--- m04 2024-12-12 10:02 fabrizio -> ludovica | Re: Dodici bagni al terzo piano < m03
Verissimo direttrice, ci ho messo la firma. [promise!broken|Il 4 aprile le consegno le chiavi.]

--- m05 2025-01-13 07:50 pietro -> mirko | chiavi e acqua
ciao Mirko, ho messo le chiavi del terzo in portineria. valvole di colonna: la 1 e la 4 tengono, la 2 trafila da anni, la 3 non la tocco dal 2011. [request|prima di chiudere dimmelo che avviso le camere sotto]

Pietro

--- m06 2025-01-13 07:58 mirko -> pietro | Re: chiavi e acqua < m05
ok [promise|ti avviso sempre un'ora prima]. [promise|la 2 e la 3 le cambio io già che ci sono]

--- m07 2025-01-31 16:30 ludovica -> chiara | primo blocco
Ho visto il 301. [praise|La nicchia della doccia con la luce bassa è proprio quello che fotograferanno gli ospiti.] [praise|Governante soddisfatta anche lei, che è dire molto.]

--- m08 2025-01-31 17:20 chiara -> ludovica | Re: primo blocco < m07
Mi rallegro! [promise!broken|Il 302 e il 303 seguono a giorni.]

--- m09 2025-02-17 09:40 ludovica -> fabrizio | Re: primo blocco < m07
Buongiorno Fabrizio, secondo il programma oggi si apriva il cantiere del terzo blocco. [complaint|Ho appena fatto il giro: al piano c'è una persona sola, e sta finendo il primo.]

--- m10 2025-02-18 19:55 fabrizio -> ludovica | Re: primo blocco < m09
Direttrice, ha ragione a stare attenta ma è tutto sotto controllo, da lunedì metto due squadre. [promise!broken|Entro fine mese siamo di nuovo in pari.]

--- m11 2025-03-10 08:30 pietro -> mirko + fabrizio | macchia 204
[complaint|al 204 c'è una macchia sul soffitto larga come una pizza], sotto il 304 che avete finito voi. stamattina gocciolava. ho messo il secchio. [request|qualcuno venga oggi]

--- m12 2025-03-10 13:15 mirko -> pietro + fabrizio | Re: macchia 204 < m11
venuto. il 304 non perde a freddo, [promise|provo domani col caldo]. [request|intanto non vendete il 204]

--- m13 2025-03-12 18:10 chiara -> ludovica + pietro | Re: macchia 204 < m12
Gentile direttrice,

abbiamo esaminato la questione. [blame_shift|La macchia è con ogni probabilità dovuta all'acqua che il vostro personale versa a terra durante le pulizie], che trova una via nella fuga non ancora maturata. [talking_down|Mi permetto di ricordare che una fuga cementizia va trattata con un panno umido, non con il secchio: sono nozioni elementari, ma fanno la differenza.]

[request|La invito a istruire la governante in tal senso.]

arch. Chiara Sandrone

--- m14 2025-03-13 08:05 ludovica -> chiara + fabrizio | Re: macchia 204 < m13
Il 304 non è stato ancora pulito da nessuno dei miei: è chiuso a chiave e la chiave l'ha Mirko.

--- m15 2025-03-14 12:20 mirko -> pietro | Re: macchia 204 < m12
trovato. guarnizione della piletta montata storta. sistemata, provato un'ora con acqua a 50. [question|il soffitto lo pitturi tu o noi?]

--- m16 2025-03-14 12:41 pietro -> mirko | Re: macchia 204 < m15
lo pittura chi l'ha bagnato :) scherzo, ho la tinta, faccio io. tanto devo rifare anche l'angolo dove il vecchio impianto ha lasciato il segno. per il 205 invece [request|lasciami un tubetto del tuo silicone bianco]

--- m17 2025-03-27 10:00 ludovica -> fabrizio | Pasqua
Buongiorno. Mancano ventidue giorni e [complaint|sei bagni su dodici non hanno ancora le piastrelle]. Ho ventotto camere prenotate al terzo. [question|Le lascio dove sono o comincio a telefonare agli ospiti?]

[value|Posso reggere una brutta notizia; non posso reggere di saperla il giorno prima.]

--- m18 2025-03-28 20:30 fabrizio -> ludovica | Re: Pasqua < m17
Direttrice non telefoni a nessuno! [promise!broken|Lavoriamo anche sabato e domenica, il 16 è tutto pulito e profumato.] Parola mia.

--- m19 2025-04-15 17:02 pietro -> fabrizio + ludovica | stato terzo piano
301-307 ok. [complaint|308 senza doccia.] [complaint|309, 310 senza sanitari, 311 e 312 massetto bagnato.] questo è quello che vedo io alle 5 del pomeriggio

--- m20 2025-04-15 18:30 ludovica -> fabrizio | Re: stato terzo piano < m19
[complaint|Ho spostato dieci camere su un albergo di via Nizza, a spese nostre: 3.140 euro.] [request|Domani alle 9 La voglio nel mio ufficio], con una data che sia una data.

--- m21 2025-04-16 13:40 fabrizio -> ludovica | Re: stato terzo piano < m20
Direttrice, [thanks|grazie per la franchezza di stamattina]. [promise!broken|Gli ultimi cinque bagni il 23 maggio, non un giorno dopo.] [non_apology|Mi dispiace che Pasqua sia andata così], ma il massetto ha i suoi tempi e [blame_shift|con i tubi che abbiamo trovato nei vostri muri nessuno avrebbe fatto prima].

--- m22 2025-05-26 08:45 ludovica -> fabrizio + chiara | 23 maggio
Il 23 era venerdì. [complaint|Il 311 e il 312 sono al grezzo.] [complaint|Non ha chiamato nessuno, né venerdì né nel fine settimana.]

L.A.

--- m23 2025-05-28 21:02 fabrizio -> ludovica | Re: 23 maggio < m22
Buonasera direttrice, ho avuto due uomini in malattia. E a uno dei due è nato il bambino, pensi che mese. [promise|Entro il 20 giugno chiudiamo tutto.] A presto

--- m24 2025-06-18 16:12 mirko -> pietro | 311 312
finiti tutti e due. provati, asciutti. silicone da lasciare 24 ore. la porta del 312 tocca un filo sul fondo, ci ho passato la pialla. se gonfia col temporale chiamami

--- m25 2025-06-18 16:40 pietro -> mirko | Re: 311 312 < m24
visti. belli devo dire, [praise|il 312 è il meglio posato di tutti]. peccato per il calendario

--- m26 2025-06-30 10:18 elena -> ludovica | Fattura di saldo 128/2025
Gentile direttrice, Le invio la fattura a saldo, 35.400 euro oltre IVA, a 30 giorni. [request|La prego di verificare il codice destinatario.]

Elena Ricca

--- m27 2025-07-02 09:26 ludovica -> elena + fabrizio | Re: Fattura di saldo 128/2025 < m26
Buongiorno Elena, codice corretto. [promise|Pago metà oggi, 17.700.] [request!open|L'altra metà quando avremo conteggiato insieme i 3.140 di via Nizza e i giorni di ritardo, art. 7 del contratto.] Attendo una proposta da Fabrizio.

--- m28 2025-07-24 11:05 ludovica -> fabrizio | Re: Fattura di saldo 128/2025 < m27
[complaint,question|Ha letto il messaggio del 2 luglio?]

--- m29 2025-07-29 18:22 fabrizio -> ludovica | Re: Fattura di saldo 128/2025 < m28
Buonasera direttrice, sì, [apology|scusi]. Ci stiamo ragionando con il commercialista. È periodo di chiusure e lui risponde quando gli pare. [promise!broken|Le faccio una proposta prima di Ferragosto.]

--- m30 2025-09-08 07:35 pietro -> mirko | 205 e 206
buongiorno. stanotte acqua dal 305 e dal 306 fino al primo. ho due clienti in accappatoio nella hall. [complaint|è la stessa piletta di marzo, altre due stanze]. [request|vieni con chi ti pare ma vieni]

--- m31 2025-09-08 08:00 mirko -> pietro + fabrizio | Re: 205 e 206 < m30
arrivo. porto le guarnizioni per tutte e 12, [promise|le cambio tutte entro domani sera]

--- m32 2025-09-10 12:15 chiara -> ludovica + pietro | Infiltrazione 8 settembre
Gentile direttrice,

le dodici pilette sono state sostituite per nostra iniziativa. Tengo a precisare che ciò non costituisce ammissione di responsabilità: [blame_shift|il prodotto, regolarmente certificato, è stato scelto anche in ragione del budget da Voi fissato]. Per i danni ai controsoffitti La invito a rivolgersi alla Sua assicurazione.

[talking_down|Capisco che la parte tecnica possa risultare ostica, ma un edificio del 1911 non si comporta come un residence nuovo.]

arch. Chiara Sandrone

--- m33 2025-09-10 14:30 ludovica -> chiara + fabrizio | Re: Infiltrazione 8 settembre < m32
Architetto, io in quell'edificio ci sono nata.

[complaint|In nove mesi da voi ho avuto sei date e quattro spiegazioni; le scuse, mai.]

Inoltro a mio padre.

--- m34 2025-09-15 10:00 presidente -> fabrizio | Hotel Due Fontane
Geometra Gallo,

ho letto l'intera corrispondenza. [leaving|Con oggi consideri chiuso ogni rapporto con la Cascina Verde, compresa la manutenzione annuale], per la quale è già subentrata un'altra ditta. [request|Riconsegni le chiavi al signor Sciolla entro venerdì.]

[escalation|La quantificazione dei danni Le giungerà dall'avvocato Peyron.]

Ing. Edoardo Arnaud

--- m35 2025-09-15 19:48 fabrizio -> presidente + ludovica | Re: Hotel Due Fontane < m34
Ingegnere, resto senza parole, dopo tutto il lavoro fatto. Sono certo che davanti a un caffè si sistema tutto. [request|Mi dia mezz'ora quando vuole.]

--- m36 2025-09-16 08:10 presidente -> fabrizio | Re: Hotel Due Fontane < m35
No. [request|Le chiavi entro venerdì.]

--- m37 2025-09-18 17:30 mirko -> pietro | chiavi
lasciate in portineria, mazzo completo. mi spiace sia finita cosi, [praise|con te ho lavorato bene]

--- m38 2025-09-19 07:44 pietro -> mirko | Re: chiavi < m37
anch'io. stammi bene

--- m39 2025-11-05 15:20 ludovica -> elena + fabrizio | Riscontro raccomandata
Buongiorno Elena, [question!open|mi conferma che la raccomandata dell'avv. Peyron del 20 ottobre è arrivata?] Alla cifra indicata, 21.480 euro, l'avvocato ha detratto il vostro saldo. [request!open|Ci occorre un riscontro scritto.]

L. Arnaud

--- m40 2025-11-06 09:15 elena -> ludovica | Re: Riscontro raccomandata < m39
Gentile direttrice, ho girato la Sua richiesta al geometra Gallo. [promise!open|Le risponde lui.]

--- m41 2025-12-15 10:30 ludovica -> fabrizio + elena | Re: Riscontro raccomandata < m40
[complaint|Quaranta giorni.] [escalation|Senza risposta entro il 15 gennaio l'avvocato deposita il ricorso.]
