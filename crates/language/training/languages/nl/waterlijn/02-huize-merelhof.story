firm: Waterlijn Tuin & Terras | waterlijntuinen.example | Europe/Amsterdam | 2025-11-28 17:30
member: hidde | Hidde Brandsma | hidde@waterlijntuinen.example
member: ilse | Ilse van Galen | ilse@waterlijntuinen.example
member: wim | Wim Terpstra | wim@waterlijntuinen.example
member: noor | Noor Aksoy | noor@waterlijntuinen.example
client: Huize Merelhof | company | huizemerelhof.example
contact: truus | Truus Kooistra | t.kooistra@huizemerelhof.example | activiteitenbegeleidster
contact: bert | Bert Scholten | b.scholten@huizemerelhof.example | hoofd facilitair
contact: fatima | Fatima Ouali | f.ouali@huizemerelhof.example | hoofd facilitair (vanaf september)
standing: good
turned: -
causes: -
root: -
why: A dementia garden designed and laid with care; a kerb two centimetres too high and a poisonous plant were owned and put right at once. A change of manager looked like a risk and was none.

--- m01 2024-12-03 13:40 truus -> ilse | Belevingstuin, onze wensen
Dag Ilse,

Wat was het gezellig vorige week, en de bewoners vragen nog steeds naar 'die mevrouw met de rode laarzen'. Hier wat we met z'n allen aan de keukentafel hebben opgeschreven.

- [request|een rondje waar je altijd weer bij de deur uitkomt], anders gaat meneer De Boer op zoek naar de trein
- [request|kruiden op handhoogte], ook voor wie in een rolstoel zit
- [request|een plek voor de waslijn] (echt waar, daar worden ze zo rustig van)
- [request|iets met water, maar niet om in te vallen]

[goal|Waar het ons om gaat: dat mensen weer zelf naar buiten lopen, zonder dat er eerst iemand tijd moet hebben.]

Lieve groet,
Truus

--- m02 2024-12-03 16:05 ilse -> truus | Re: Belevingstuin, onze wensen < m01
Truus, [praise|dit is de mooiste opdracht die ik dit jaar op papier kreeg]. De waslijn zit er al in, tussen twee appelbomen. Een rondje zonder dood punt, dat is het belangrijkste, dus ik begin bij de deur en loop met mijn potlood net zo lang tot ik weer thuis ben. [promise|Schets voor de kerst bij jullie.] [question|Hoe breed is de breedste rolstoel in huis?]

--- m03 2024-12-04 09:12 truus -> ilse | Re: Belevingstuin, onze wensen < m02
Opgemeten met het lint van de handwerkclub: 74 cm. Met mevrouw Stam d'r ellebogen erbij 90.

--- m04 2024-12-20 11:30 ilse -> truus + bert | Schets belevingstuin
Lieve Truus, beste Bert,

Bijgaand de schets (merelhof_schets_1.pdf). Ik zal er even doorheen wandelen.

Je komt naar buiten en ziet meteen de watertafel, want beweging trekt. Van daar gaat het pad linksom langs de kruiden, vier bakken op 75 cm. Bij de tweede bak staat een leuning, want na twintig meter wil een mens even staan. Dan de waslijn tussen twee appelbomen, met knijpers in een mandje; wie wil hangt er theedoeken op, en wie klaar is begint gewoon opnieuw. In de bocht een bank met hoge armleuningen, anders komt niemand er meer uit. Het laatste stuk loopt langs het raam van de huiskamer, zodat de zuster ziet wie er loopt zonder dat het op toezicht lijkt.

Het hek zit achter een beukenhaag. Je kunt er niet over, maar je ziet het ook niet, en dat scheelt een hoop verdriet.

Pad is 1,60 breed, zodat twee stoelen elkaar kunnen passeren. Watertafel van cortenstaal met 3 cm water. Bert, [question|is er binnen 10 meter een buitenkraan?]

--- m05 2024-12-23 08:50 bert -> ilse | Re: Schets belevingstuin < m04
Kraan zit naast de voorraaddeur, 4 m. [praise|Mooie tekening.] [request|Directie wil eerst een bedrag zien.] [value|Liever één bedrag waar alles in zit dan tien losse posten waar ik later verrast door word.]

B. Scholten

--- m06 2025-01-13 14:20 ilse -> bert + truus | Begroting belevingstuin
Hierbij één bedrag: 38.650 euro ex btw, alles erin, ook het eerste jaar onderhoud en de waslijnpalen. Geldig tot 1 maart.

--- m07 2025-02-04 10:15 bert -> ilse | Re: Begroting belevingstuin < m06
Directie akkoord. Getekend exemplaar als bijlage. Familieraad legt 5.000 bij uit de kerstmarkt.

--- m08 2025-02-04 10:33 noor -> bert + truus | Re: Begroting belevingstuin < m07
Wat ontzettend leuk! [promise|Start maandag 17 maart, vier weken.] [promise|Een week van tevoren krijgen jullie van mij een dagplanning voor aan het prikbord.] [request|Kunnen jullie de drie parkeerplekken bij de keuken vrijhouden?]

--- m09 2025-02-04 11:02 bert -> noor | Re: Begroting belevingstuin < m08
[promise|Hekken zet ik zelf neer.]

--- m10 2025-03-10 09:00 noor -> truus + bert | Dagplanning aanleg
Voor het prikbord, in grote letters, met een foto van Wim zodat iedereen weet wie het is.

--- m11 2025-03-12 15:21 truus -> noor | Re: Dagplanning aanleg < m10
Hangt! Mevrouw Stam vindt Wim op haar eerste man lijken. Ik weet niet of dat gunstig is. Ondertussen zitten wij met een buikgriepje op Zwaluw, dus de komende week weinig publiek bij het hek.

--- m12 2025-03-26 16:40 wim -> bert | stand
pad ligt voor 60%. morgen regen, [promise|dan doen we de palen]. [question|mag de shovel in het weekend blijven staan]

--- m13 2025-03-26 16:55 bert -> wim | Re: stand < m12
Ja. Sleutel bij de nachtportier. De slagboom aan de westkant hapert, leverancier is op de hoogte, gebruik dit weekend de oostkant.

--- m14 2025-04-09 11:47 truus -> ilse + wim | Randje bij de deur
Lieve mensen, [praise|het wordt zo prachtig]. Eén dingetje: we hebben vanmorgen proefgereden met mevrouw Stam en [complaint|bij de tuindeur blijft ze met de voorwieltjes haken]. Ik denk dat het twee centimeter is. Zelf vond ze het hilarisch, maar [complaint|zonder duw komt ze er niet over].

--- m15 2025-04-09 12:10 wim -> truus + ilse | Re: Randje bij de deur < m14
klopt, [admission|heb ik niet goed uitgezet, de dorpel zakte niet mee met het pad]. [apology|sorry truus]. [promise|morgen voor 10 uur ligt er een hellinkje van 1 m in dezelfde klinkers]

--- m16 2025-04-10 10:30 truus -> wim + ilse | Re: Randje bij de deur < m15
[win|Ze reed er in één keer door, met haar armen omhoog als een wielrenner.] Filmpje volgt niet, want privacy, maar jullie hadden erbij moeten zijn.

--- m17 2025-04-17 09:05 bert -> noor | Oplevering
Opgeleverd op de 16e, drie puntjes op het formulier, alle drie dezelfde dag verholpen. [praise|Terrein netter achtergelaten dan aangetroffen, dat maak ik zelden mee.]

--- m18 2025-04-18 10:00 noor -> bert | Factuur 2025-0104 slottermijn
[thanks|Dank je wel Bert!] Hierbij de slottermijn, 11.595 euro. [question|Moet er nog een kostenplaats op?]

--- m19 2025-04-18 10:22 bert -> noor | Re: Factuur 2025-0104 slottermijn < m18
Nee. Betaald.

--- m20 2025-05-12 13:18 truus -> ilse | Opening 23 mei
De wethouder komt het lint knippen, of eigenlijk meneer De Boer met een wethouder erbij. Programma: half drie inloop, drie uur toespraak (kort, beloofd), daarna het koor van het dorp. Twee van de sopranen zijn ziek, dus het wordt een wat laag koor. De ene familie komt met de bus uit Groningen en de rolstoeltaxi's rijden extra. [question|Komen jullie alle vier?] Er is citroencake van de afdeling Zwaluw.

--- m21 2025-05-12 14:00 ilse -> truus | Re: Opening 23 mei < m20
Met z'n vieren, en Wim trekt een schone broek aan.

--- m22 2025-05-26 09:40 truus -> ilse + noor + wim | Re: Opening 23 mei < m21
Wat een dag. [praise|De dochter van meneer De Boer heeft een half uur op het bankje zitten huilen omdat haar vader haar de kruiden aanwees, één voor één, met naam.] [win|En de cijfers: in de eerste maand gaan er 31 van de 44 bewoners dagelijks zelf naar buiten, dat waren er 9.] [thanks|Jullie zijn kanjers, dank.]

Truus

--- m23 2025-06-19 08:20 bert -> ilse + wim | Plant achter de watertafel
Onze nieuwe arts ziet tussen de kruiden vingerhoedskruid staan. [complaint|Dat is hartgif en het staat op grijphoogte bij mensen die alles in de mond steken.] Bak is nu afgedekt met een laken.

[question|Hoe komt dit daar?] [request|En graag vandaag eruit.]

--- m24 2025-06-19 08:41 ilse -> bert + truus + wim | Re: Plant achter de watertafel < m23
Bert, dit neem ik heel serieus. Het stond niet op de plantlijst; het is meegekomen als zaailing in de pluktuinmix van de kweker, maar [admission|ik had die bakken na zes weken moeten nalopen en dat heb ik niet gedaan]. [promise|Wim is om half elf bij jullie, hij neemt ook de bovenste laag grond mee.] [promise|Vanaf nu controleren we elke maand op vreemde kiemers en krijg jij daar een lijstje van.] [apology|Het spijt me.]

--- m25 2025-06-19 11:20 wim -> bert + ilse | Re: Plant achter de watertafel < m24
7 stuks eruit + 10 cm grond. laken gewassen nodig, hangt aan de waslijn

--- m26 2025-06-19 13:05 bert -> ilse + wim | Re: Plant achter de watertafel < m25
Zo hoort het. Arts ook tevreden. Kwestie gesloten wat mij betreft.

--- m27 2025-07-01 12:00 ilse -> bert | Controle juni
Nagelopen: 3 vogelwikke, 1 akkerdistel, verder niets. Alles eruit.

--- m28 2025-07-03 15:33 bert -> ilse + noor | Afscheid
Ik ga per 1 september met pensioen. Opvolger is mevrouw Ouali, komt uit een ziekenhuis, is van de cijfers. [promise|Zij neemt in september contact op over alle lopende contracten.] [praise|Jullie waren de enige leverancier voor wie ik geen map 'gedoe' had.]

--- m29 2025-07-04 09:01 noor -> bert | Re: Afscheid < m28
Ach Bert, wat gaan we je missen, ook je mails van vier woorden. Geniet van de caravan!

--- m30 2025-08-14 09:26 truus -> wim | Hitte
Wim het is hier 34 graden en de munt hangt erbij als meneer Visser na de bingo. [question|Mogen wij zelf gieten of verknoeien we dan iets?]

--- m31 2025-08-14 12:02 wim -> truus | Re: Hitte < m30
gieten mag altijd, [thanks|fijn dat jullie meedenken]. s avonds, aan de voet, gieter van 10 l per bak. laat meneer visser ook wat drinken

--- m32 2025-09-15 10:05 fatima -> ilse + noor | Kennismaking en contractreview
Geachte mevrouw Van Galen, mevrouw Aksoy,

Per 1 september ben ik de heer Scholten opgevolgd. Ik loop alle contracten opnieuw door en kijk daarbij of ze passen bij onze begroting voor 2026. Tot dat gereed is ga ik geen nieuwe verplichtingen aan.

[request|Wilt u mij toesturen: uitgevoerde beurten 2025, de maandelijkse controlelijsten en het verschil tussen eerste en tweede jaar in prijs?]

Met vriendelijke groet,
Fatima Ouali

--- m33 2025-09-16 14:45 noor -> fatima + ilse | Re: Kennismaking en contractreview < m32
Beste mevrouw Ouali,

Welkom bij de Merelhof. In de bijlage: 11 beurten met datum en uren, de lijstjes van juni, juli en augustus, en de prijs voor jaar twee: 4.380 euro, jaar één zat in de aanlegsom. [question|Zullen we een keer samen een rondje lopen, bijvoorbeeld donderdag 25 september?]

--- m34 2025-09-17 08:30 fatima -> noor | Re: Kennismaking en contractreview < m33
Donderdag 25 september, 13.00 uur. [praise|Uw overzicht was binnen een dag compleet, dat ben ik niet gewend.]

--- m35 2025-10-20 09:50 fatima -> noor + ilse | Contract 2026
Beste Noor, Ilse,

De review is klaar. Het contract wordt met twee jaar verlengd, ongewijzigd. [value|Ik hecht eraan dat de controle op giftige planten zwart op wit blijft], dus [request|die graag als bijlage bij het contract].

Fatima

--- m36 2025-10-20 10:15 noor -> fatima | Re: Contract 2026 < m35
Super! Contract met bijlage A zit hierbij. [promise|Wim komt woensdag de 29e de watertafel leegmaken en afdekken.]

--- m37 2025-10-29 16:10 wim -> fatima + truus | watertafel
leeg, kraan afgesloten, zeil erop. 1 dinkytoy gevonden, ligt bij de receptie

--- m38 2025-11-17 14:28 truus -> ilse | Kerstboom buiten
Ilse! [request|De bewoners willen dit jaar een boom buiten die ze zelf optuigen.] Een echte, met kluit, zodat hij na driekoningen de grond in kan. [question|Kan dat ergens bij de waslijn, en wat kost een nordmann van een meter of twee?]

--- m39 2025-11-18 09:10 ilse -> truus | Re: Kerstboom buiten < m38
Kan, maar ik zou een fijnspar nemen, die blijft hier beter leven. Met kluit 85 euro en het planten schenken wij. [promise!open|Wim brengt hem woensdag 3 december.]

--- m40 2025-11-24 11:36 fatima -> noor | Gladheid
[question!open|Doen jullie ook strooien op het rondje, of moet ik dat bij een ander neerleggen?] [request!open|Zo ja, graag een prijs per beurt.]

Fatima
