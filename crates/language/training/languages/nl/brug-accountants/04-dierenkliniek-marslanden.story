firm: Brug Administratie & Advies | brugadministratie.example | Europe/Amsterdam | 2026-01-30 17:30
member: wim | Wim Terpstra | wim@brugadministratie.example
member: nienke | Nienke Brouwer | nienke@brugadministratie.example
member: sander | Sander Kolk | sander@brugadministratie.example
member: fatma | Fatma Yildirim | salaris@brugadministratie.example
client: Dierenkliniek Marslanden | company | dkmarslanden.example
contact: ineke | Ineke Rozeboom | rozeboom@dkmarslanden.example | dierenarts, eigenaar
contact: tom | Tom Veltink | balie@dkmarslanden.example | praktijkmanager
standing: good
turned: -
causes: -
root: -
why: Ineke is curt to everybody and it reads worse than it is; every snag was put right, she sends colleagues our way and doubled the work she gives us.

--- m01 2025-01-13 12:50 ineke -> nienke | loonkosten
Nienke. Ik betaal voor 6 man 31.000 in december. [question|Waarom?] [value|Graag zonder inleiding.]

--- m02 2025-01-13 13:35 nienke -> ineke | Re: loonkosten < m01
Dertiende maand (4 x), uitbetaald verlof van Sanne, en de weekenddiensten van november die pas in december zijn doorgegeven. Specificatie bijgevoegd. In januari zit je weer op circa 19.500.

--- m03 2025-01-13 13:41 ineke -> nienke | Re: loonkosten < m02
Ok.

--- m04 2025-02-06 09:20 tom -> fatma | CAO-verhoging
Goedemorgen Fatma,

Volgens de nieuwsbrief van de beroepsvereniging gaat de schaal van de paraveterinairen per 1 januari met 3,5% omhoog. [question|Zit dat al in de strook van januari?] Hier wordt er in de koffiekamer druk over gerekend, en onze assistentes kunnen beter rekenen dan ik.

Vriendelijke groet,
Tom Veltink
Praktijkmanager Dierenkliniek Marslanden

--- m05 2025-02-06 10:04 fatma -> tom | Re: CAO-verhoging < m04
Dag Tom, nog niet: de tekst was pas op 28 januari definitief. [promise|In februari reken ik het met terugwerkende kracht mee], als aparte regel zodat iedereen het ziet. Rustig dus maar in de koffiekamer.

--- m06 2025-02-21 08:45 fatma -> tom | Loonstroken februari
Stroken staan klaar, verhoging en nabetaling erop. [request|Graag akkoord voor 12 uur], dan lopen de salarissen maandag mee.

--- m07 2025-02-21 09:30 tom -> fatma | Re: Loonstroken februari < m06
Akkoord, [praise|en wat fijn dat je die nabetaling apart hebt gezet, ik heb niet één vraag gekregen].

--- m08 2025-03-05 12:44 ineke -> sander | btw medicijnen
[complaint|Jullie hebben de factuur van de groothandel dubbel geboekt. 4.118,20, eens op 3 en eens op 7 januari.] Ik zag het tijdens een kat.

--- m09 2025-03-05 13:20 sander -> ineke | Re: btw medicijnen < m08
Klopt Ineke, [admission|de digitale en de papieren versie zijn er allebei in gekomen en ik had dat moeten zien]. Eentje is eruit, de btw over Q1 klopt nu ook. [promise|Vanaf nu boek ik bij jullie alleen nog vanuit de digitale map.]

--- m10 2025-03-05 18:02 ineke -> sander | Re: btw medicijnen < m09
Goed. De kat leeft ook.

--- m11 2025-04-02 16:30 tom -> nienke | röntgenapparaat
Dag Nienke, het oude apparaat is op (vanmorgen een labrador met drie heupen op de foto). We kunnen een gebruikt toestel overnemen van een kliniek in Meppel voor 14.500 euro, zonder btw omdat zij het onder de marge verkopen, zeggen ze. [question|Kan dat, en krijgen we dan nog aftrek?] [request|We zouden het graag voor vrijdag weten], er is een tweede gegadigde.

--- m12 2025-04-03 09:10 nienke -> tom + ineke | Re: röntgenapparaat < m11
Dag Tom en Ineke,

Marge geldt voor handelaren, niet voor een collega-kliniek die zijn eigen toestel verkoopt. Die moet gewoon 21% rekenen, en jullie kunnen die btw terugvragen, dus netto maakt het niets uit zolang de 14.500 exclusief is. [request|Vraag dus een nieuwe offerte met btw erop.] Is het 14.500 inclusief, dan is het zelfs 2.500 goedkoper dan jullie dachten.

Kleinschaligheidsinvesteringsaftrek mag ook op gebruikte spullen.

--- m13 2025-04-03 12:47 ineke -> nienke + tom | Re: röntgenapparaat < m12
Was inclusief. [win|2.516 verdiend tussen twee castraties.] [request|Kopen, Tom.]

--- m14 2025-05-14 12:55 ineke -> nienke | rekening
[question|Wat is 'advies divers 3,5 uur'.] [complaint|Daar kan ik niks mee.] [request|Schrijf op wat het was.] [value|Ik betaal alles, maar ik wil zien wat ik koop.]

--- m15 2025-05-14 15:30 nienke -> ineke | Re: rekening < m14
Terecht. 1,5 uur röntgen, 1 uur bezwaar WOZ, 1 uur contract waarnemer. Nieuwe factuur met die drie regels bijgevoegd, en [promise|voortaan staat het er altijd zo op].

--- m16 2025-05-14 17:58 ineke -> nienke | Re: rekening < m15
Betaald. [praise|WOZ-uur was het waard.]

--- m17 2025-06-11 10:12 tom -> fatma | Sanne zwanger
Hoi Fatma, goed nieuws uit de behandelkamer: Sanne is zwanger, uitgerekend op 9 december. [question|Wanneer moet het verlof aangevraagd worden, en door wie?] En mag ze nog bij de röntgen, of is dat een vraag voor iemand anders?

--- m18 2025-06-11 11:00 fatma -> tom | Re: Sanne zwanger < m17
Wat leuk! Verlof kan ingaan tussen 28 oktober en 11 november, [request|laat haar uiterlijk eind september kiezen]. [promise|De aanvraag bij het UWV doe ik], [request|ik heb alleen een kopie van de zwangerschapsverklaring nodig]. Röntgen is inderdaad voor de stralingsdeskundige, maar ik zou haar er niet meer bij zetten.

--- m19 2025-06-11 11:08 tom -> fatma | Re: Sanne zwanger < m18
[thanks|Dank je wel!] Ze staat al aan de andere kant van de deur.

--- m20 2025-07-02 12:49 ineke -> wim | collega
Wim. Collega uit Dalfsen zoekt boekhouder, de hare praat te veel. Heb jouw nummer gegeven. Jij praat ook maar [praise|het klopt tenminste]. [request|Laat Nienke het doen.]

--- m21 2025-07-02 14:20 wim -> ineke | Re: collega < m20
[thanks|Dank, Ineke.] [promise|Ik zal zwijgen en Nienke laten bellen.]

--- m22 2025-08-25 09:01 tom -> sander | pin en kas
Morgen Sander, na mijn vakantie is er een verschil van 86,40 in de kas van week 32. [question|Zie jij iets wat wij niet zien?] De waarnemer heeft die week de dagstaten met de hand ingevuld en zijn zevens lijken op enen.

--- m23 2025-08-25 11:47 sander -> tom | Re: pin en kas < m22
Gevonden: 14 augustus, 171,40 is 111,00 geworden en er is een zak brokken van 26 niet aangeslagen. Samen precies 86,40. De zevens dus.

--- m24 2025-08-25 12:03 tom -> sander | Re: pin en kas < m23
[praise|Petje af, ik had er al een uur naar zitten turen.]

--- m25 2025-09-24 15:15 tom -> fatma | Re: Sanne zwanger < m18
Sanne kiest 4 november. Verklaring zit erbij. Wij hebben voor haar uren twee kandidaten: een uit Ommen met ervaring met paarden (hebben we niet) en een uit Zwolle die net van school komt en vorige week een leguaan ving die al twee dagen zoek was. Je raadt wie het wordt. [promise|De gegevens stuur ik zodra zij ja zegt.] [question|Hoe hoog is de uitkering ten opzichte van haar salaris?]

--- m26 2025-09-24 16:02 fatma -> tom | Re: Sanne zwanger < m25
100% van haar dagloon, ze zit onder het maximum. Het UWV betaalt aan jullie en jullie betalen gewoon door. Aangevraagd en bevestigd, zie bijlage.

--- m27 2025-10-20 12:51 ineke -> nienke | ketens
Derde keten deze maand aan de lijn die me wil kopen. Bieden 1,1 miljoen. [question|Is dat veel?] [goal|Ik wil niet verkopen, ik wil dat Tom en de jonge Rozemarijn het over zes jaar kunnen overnemen.] Wil wel weten wat ik weggooi.

--- m28 2025-10-21 10:26 nienke -> ineke | Re: ketens < m27
Je winst voor eigen beloning is rond de 205.000. Trek daar een marktconform dierenartssalaris van af en er blijft zo'n 110.000 over. Tien keer dat is aan de hoge kant maar ketens betalen het. Bij overname door Tom en Rozemarijn zou je op vijf tot zes keer uitkomen, anders krijgen ze het nooit gefinancierd.

Dus je gooit op papier een half miljoen weg en krijgt er een kliniek met jouw naam op het raam voor terug. [promise|Ik zet de twee routes in november op één A4.]

--- m29 2025-10-21 12:58 ineke -> nienke | Re: ketens < m28
[value|Een A4 is goed. Niet twee.]

--- m30 2025-11-18 09:35 nienke -> ineke | Twee routes
Eén A4, enkelzijdig.

--- m31 2025-11-18 13:02 ineke -> nienke | Re: Twee routes < m30
Gelezen met een boterham. Route B dus. [praise|Hier heb ik meer aan dan aan die adviseur van 4.000.] [request|Laten we in maart beginnen.]

--- m32 2025-12-10 08:30 tom -> fatma | een meisje
Sanne is bevallen, [win|dochter Fiep, 3.410 gram, alles goed]! [question|Moeten we de einddatum van het verlof nog doorgeven?]

--- m33 2025-12-10 08:52 fatma -> tom | Re: een meisje < m32
Gefeliciteerd allemaal, wat een naam! [thanks|Lief dat je het meteen laat weten.] Nee, het UWV rekent zelf, ze was maar één dag te laat.

--- m34 2026-01-12 12:46 ineke -> nienke | tarief
[complaint|Jullie tarief gaat 6% omhoog en dat stond onderaan een nieuwjaarsgroet.] [request|Zet zoiets bovenaan.] Akkoord verder.

--- m35 2026-01-12 14:10 nienke -> ineke | Re: tarief < m34
[admission|Je hebt gelijk], [apology|excuus]. Ik heb het bij de anderen meteen nagestuurd in een aparte brief, jij was de eerste die het zei.

--- m36 2026-01-27 16:20 tom -> nienke + sander | overname, eerste gesprek
Dag Nienke, Ineke wil op 10 maart met Rozemarijn en mij om tafel, bij ons, na het spreekuur van vijf uur. [question!open|Kun jij er dan bij zijn?] En Sander, [request!open|de voorraadlijst van 31 december heeft twee kolommen met prijzen, neem s.v.p. de linker].
