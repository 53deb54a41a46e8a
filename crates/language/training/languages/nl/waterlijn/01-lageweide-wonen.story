firm: Waterlijn Tuin & Terras | waterlijntuinen.example | Europe/Amsterdam | 2025-11-28 17:30
member: hidde | Hidde Brandsma | hidde@waterlijntuinen.example
member: ilse | Ilse van Galen | ilse@waterlijntuinen.example
member: wim | Wim Terpstra | wim@waterlijntuinen.example
member: noor | Noor Aksoy | noor@waterlijntuinen.example
client: Woonstichting Lageweide | company | lageweidewonen.example
contact: ruud | Ruud Meester | r.meester@lageweidewonen.example | contractmanager leefomgeving
contact: anouk | Anouk Dekkers | a.dekkers@lageweidewonen.example | wijkbeheerder
standing: strained
turned: 2025-05-19
causes: recurring_bottleneck, broken_promise, slow_response
root: m15, m18, m26, m29
why: The upkeep itself is fine; every quote for extra work has to pass through Hidde, who lets it lie for weeks, and days are named that pass. The client has started to count and to put formal dates in writing.

--- m01 2025-01-07 09:14 ruud -> hidde + noor | Verlenging en jaarplan 2025
Beste Hidde, Noor,

De beste wensen voor het nieuwe jaar. Bijgaand de getekende verlenging: zes binnentuinen, 24 beurten per complex, vast bedrag van 41.760 euro exclusief btw.

Wat we met het groen willen is dit jaar simpel. [goal|Het rapportcijfer van de bewoners moet in de meting van november van 6,4 naar een 7.]

[request|Graag ontvang ik voor 24 januari de planning per complex, met de namen van de mensen die er lopen.] [value|Onze huismeesters willen weten wie er op het terrein is; dat weegt bij ons zwaarder dan een uurtje eerder of later.]

Met vriendelijke groet,
Ruud Meester
Contractmanager Leefomgeving
Woonstichting Lageweide

--- m02 2025-01-07 11:02 noor -> ruud + hidde | Re: Verlenging en jaarplan 2025 < m01
Hoi Ruud,

Ook voor jullie een mooi jaar! [thanks|Dank voor de getekende stukken.] [promise|De planning met namen en mobiele nummers heb je uiterlijk de 22e.]

Groetjes, Noor

--- m03 2025-01-21 16:25 noor -> ruud + anouk | Planning 2025 per complex
Hierbij de planning, een tabblad per tuin. Vaste ploeg is Wim met Joris, bij ziekte valt Bas in.

Even toelichten, want het is een hele lap:
- De Gildehof en de Perenhof zitten op dinsdag, de Kaarsenhof en 't Sluisje op woensdag, de twee galerijflats op donderdag.
- In de bouwvak lopen we door, maar dan met twee man in plaats van drie.
- In juni valt er een week uit, omdat het riool in de Kaarsenhof dan openligt. Dat werk is van de gemeente, de tuin is dan gewoon niet bereikbaar.
- Van 15 maart tot 15 juli snoeien we geen hagen, er wordt gebroed. Bewoners vragen daar altijd naar, dus handig als de huismeesters het ook weten.
- Bladrondes staan vanaf week 44.

Foto's van de mannen staan op het laatste tabblad, Joris heeft intussen een baard. [question|Klopt het dat de poort van de Gildehof een nieuwe code heeft?]

--- m04 2025-01-21 16:48 anouk -> noor | Re: Planning 2025 per complex < m03
Klopt, 4471. De brandgang achter nummer 30 is sinds gisteren ook op slot, daar gebruik ik dezelfde code voor. [praise|Zo'n overzicht heb ik van de vorige partij in zes jaar niet gehad.]

--- m05 2025-02-11 08:07 wim -> anouk | snoei perenhof
môge anouk, [promise|morgen beginnen we aan de perenhof, 3 dagen]. [request|kun je zorgen dat die twee scootmobiels bij nr 18 weg staan]

--- m06 2025-02-11 08:31 anouk -> wim | Re: snoei perenhof < m05
Meneer Lamers is gebeld, staan ze in de berging. De lift in portiek C is stuk tot donderdag, monteur wacht op een onderdeel, daar hebben jullie verder geen last van. Let op: mevrouw op 22 denkt dat jullie de bomen komen kappen.

--- m07 2025-02-14 15:52 wim -> anouk | Re: snoei perenhof < m06
klaar. mevr van 22 heeft koffie gebracht en wil nu zelf ook gesnoeid worden zei ze. hout is afgevoerd. bij de leilinde achteraan zit een holte, niet gevaarlijk maar [promise|ik kijk er in de zomer nog es naar]

--- m08 2025-03-03 10:20 anouk -> hidde | Bankjes en beplanting Gildehof
Hidde,

Bewonerscommissie Gildehof wil graag:
- [request|prijs voor 2 zitbanken, hardhout, met leuning]
- [request|prijs voor het vervangen van de kale strook langs de fietsenstalling, ca. 14 m2]

Ze vergaderen 20 maart en hebben 4.500 euro uit het leefbaarheidsbudget.

Anouk

--- m09 2025-03-03 17:44 hidde -> anouk | Re: Bankjes en beplanting Gildehof < m08
Dag Anouk,

Wat leuk, de Gildehof verdient het. Voor die strook zie ik meteen geranium, varens en wat hosta onder de stalling, daar komt toch geen zon. [promise!broken|De offerte heb je volgende week woensdag], ruim voor de vergadering.

Hartelijke groet,
Hidde

--- m10 2025-03-17 09:05 anouk -> hidde | Re: Bankjes en beplanting Gildehof < m09
[question|Komt de offerte nog voor donderdag?]

--- m11 2025-03-19 21:38 hidde -> anouk | Re: Bankjes en beplanting Gildehof < m10
Bij dezen! Twee banken robinia geplaatst 1.980, beplanting inclusief grondverbetering 1.415, ex btw. [apology|Excuus dat het op het nippertje is], maart is een gekkenhuis.

--- m12 2025-03-21 08:50 anouk -> hidde + noor | Re: Bankjes en beplanting Gildehof < m11
Commissie akkoord, [promise|opdrachtbon 25-0318 volgt]. [question|Wanneer kan het geplaatst worden?]

--- m13 2025-03-21 09:12 noor -> anouk | Re: Bankjes en beplanting Gildehof < m12
Levertijd banken is vijf weken. [promise|Plaatsing dinsdag 29 april, planten dezelfde dag.] Staat in de agenda!

--- m14 2025-04-30 12:15 anouk -> noor + wim | Gildehof
Banken staan, planten zitten erin. Het was droog, de buurtsuper had krentenbollen gebracht en de poes van nummer 11 heeft de eerste bank meteen geclaimd. Commissie heeft er gisteravond met z'n zevenen op gezeten tot het donker was. [thanks|Bedankt.]

--- m15 2025-05-19 08:55 anouk -> hidde | Ondergrond schommel Perenhof
Hidde,

Inspectie speeltoestellen is geweest. Valdemping onder de schommel wordt afgekeurd als er voor 1 juli niks gebeurt. [request|Prijs voor rubbertegels en een alternatief met houtsnippers, 22 m2.] [complaint|De vorige aanvraag moest ik achterna bellen], dus nu ruim op tijd.

Anouk

--- m16 2025-05-20 18:20 hidde -> anouk | Re: Ondergrond schommel Perenhof < m15
Helder. Tegels zijn duur en worden bloedheet, ik zou snippers doen. [promise!broken|Ik zet beide varianten naast elkaar, vrijdag in je mail.]

--- m17 2025-06-02 09:33 anouk -> noor | Schommel Perenhof
Noor, [question|weet jij waar de prijs voor de schommel blijft?] [complaint|Vrijdag is inmiddels anderhalve week geleden.]

--- m18 2025-06-02 10:01 noor -> anouk + hidde | Re: Schommel Perenhof < m17
Ik weet het Anouk, vervelend. [admission|Alle offertes lopen bij ons via Hidde en die staat tot over zijn oren in een aanleg.] Ik mag ze zelf niet doorrekenen. Er liggen er nu vijf bij hem, waarvan die van jullie de kleinste is. [promise|Ik leg het vanmiddag op zijn bureau met een rode sticker.]

--- m19 2025-06-11 20:59 hidde -> anouk | Re: Ondergrond schommel Perenhof < m16
Zie bijlage: snippers 1.120, rubber 3.340. Als ik morgen akkoord heb, lukt het nog voor juli.

--- m20 2025-06-12 07:40 anouk -> hidde + wim | Re: Ondergrond schommel Perenhof < m19
Snippers. Bon 25-0611. [complaint|Ik heb de schommel nu twee weken met lint afgezet en daar kreeg ik elf telefoontjes over.]

--- m21 2025-06-25 14:03 wim -> anouk | schommel
ligt erin, 30 cm, gewalst. lint is eraf, stond al een rij kinderen

--- m22 2025-06-25 14:10 anouk -> wim | Re: schommel < m21
Top. [praise|Op jou kan ik de klok gelijkzetten.]

--- m23 2025-07-08 11:30 ruud -> noor | Factuur 2025-0217
Beste Noor,

Op factuur 2025-0217 (schommel Perenhof) [complaint|ontbreekt ons bonnummer]. Zonder nummer loopt hij vast in ons systeem. [request|Wil je een aangepaste versie sturen?]

Ruud

--- m24 2025-07-08 11:46 noor -> ruud | Re: Factuur 2025-0217 < m23
[apology|Sorry!] Bijgevoegd, nu met 25-0611 erop.

--- m25 2025-08-25 10:12 anouk -> hidde + noor | Water in binnentuin Perenhof
Goedemorgen,

Na de bui van zaterdag stond de Perenhof weer blank tot aan de drempels van 4, 6 en 8. Put zit niet verstopt, is doorgespoten. De tuin ligt gewoon te laag in het midden, dat is al zo sinds 1988.

[request|Graag een opname en een voorstel met prijs], infiltratiekratten of een wadi, jullie weten het beter dan ik. [goal|Die drie huishoudens moeten deze winter droge voeten houden.]

Anouk

--- m26 2025-08-26 16:41 hidde -> anouk + noor | Re: Water in binnentuin Perenhof < m25
Ik ben vanmiddag even omgereden en heb rondgekeken. Een wadi kan daar prachtig, met gele lis en kattenstaart, echt een plek waar je als bewoner trots op bent. Wel even rekenen aan de kuubs. [promise!broken|Voorstel met prijs half september], dan kan het voor de vorst de grond in.

--- m27 2025-09-09 08:45 wim -> anouk | leilinde perenhof
anouk, heb de holte in de leilinde bekeken zoals gezegd. zit goed dicht, hoef je niks mee. wel volgend jaar [promise!open|in februari klim ik er weer in]

--- m28 2025-09-29 13:07 anouk -> hidde | Re: Water in binnentuin Perenhof < m26
[complaint|Half september is geweest.] Vannacht stond er 6 cm. Nummer 6 heeft handdoeken voor de deur liggen.

[request!open|Stuur desnoods een bedrag op een bierviltje], dan kan ik intern vast geld reserveren.

--- m29 2025-10-06 15:20 ruud -> hidde + noor | Doorlooptijd meerwerk
Beste Hidde,

In voorbereiding op ons kwartaaloverleg heb ik de meerwerkaanvragen van dit jaar op een rij laten zetten. [complaint|Zeven aanvragen, gemiddeld 19 dagen tot een prijs; contractueel is dat 5.] Over het reguliere onderhoud valt weinig op te merken: [praise|de schouwcijfers zijn zelfs de beste van onze vijf aannemers].

Ik merk wel dat [complaint|mijn collega's hun aanvragen opsparen of elders neerleggen, omdat ze de route via jullie te lang vinden].

[question|Hoe gaat u dit structureel oplossen?] [request|Ik zet het op de agenda voor 14 oktober en verzoek u met een voorstel te komen.]

Met vriendelijke groet,
Ruud Meester

--- m30 2025-10-09 22:14 hidde -> ruud + noor | Re: Doorlooptijd meerwerk < m29
Beste Ruud,

Goed dat je het benoemt. [blame_shift|Daarbij hoort wel dat de aanvragen van jullie kant vaak onvolledig binnenkomen], zonder maten of foto's, en dan moet ik eerst langs. [non_apology|Vervelend als dat bij jullie als traag overkomt.]

De 14e ben ik er.

Hidde

--- m31 2025-10-15 09:02 ruud -> hidde + noor | Verslag kwartaaloverleg 14 oktober
Beste beiden,

Afgesproken:
1. [promise!broken|Waterlijn levert uiterlijk 24 oktober het voorstel Perenhof.]
2. [promise!open!broken|Noor krijgt mandaat voor offertes tot 2.500 euro, ingaand 1 november.]
3. [promise|Wij leveren bij elke aanvraag maten en twee foto's.]
4. De schouw van september is vastgesteld op 8,3, het hoogste cijfer sinds de start van het contract. Geen actie.
5. De bomencontrole van de galerijflats staat voor januari. De kosten vallen onder het bestaande contract.
6. Het afvaleiland bij 't Sluisje trekt ratten. Dat is een zaak van de gemeente en van ons, niet van Waterlijn; ter kennisneming, zodat de ploeg oplet bij het wieden.
7. [promise|Mevrouw Dekkers stuurt de data van de bewonersavonden rond.]

Afwezig met bericht: de heer Terpstra. Volgend overleg 20 januari 2026, 10.00 uur, kantoor Lageweide.

[request|Correcties graag binnen een week.]

Ruud

--- m32 2025-10-15 09:30 noor -> ruud | Re: Verslag kwartaaloverleg 14 oktober < m31
Geen correcties van onze kant. [thanks|Fijn dat je het zo helder op papier zet.]

--- m33 2025-10-31 10:18 anouk -> noor + hidde | Perenhof
[complaint|De 24e is voorbij.] Mevrouw van 22 vraagt of ze alvast zandzakken moet bestellen en ik wist niet wat ik moest zeggen.

--- m34 2025-10-31 10:55 noor -> anouk | Re: Perenhof < m33
Lieve Anouk, [admission|je hebt groot gelijk]. Ik zit er dagelijks achteraan. Ik kan zelf pas rekenen als Hidde de prijslijst vrijgeeft en dat mandaat ligt er nog niet.

--- m35 2025-11-12 11:47 ruud -> hidde + noor | Ingebrekestelling voorstel Perenhof
Geachte heer Brandsma,

[complaint|Op 26 augustus, 14 oktober en 31 oktober is ons een voorstel toegezegd of is erom gevraagd; tot op heden heb ik niets ontvangen.] [escalation|Indien het voorstel niet uiterlijk 1 december om 12.00 uur binnen is, vraag ik Groenwerk Van Elst om een prijs en neem ik de vertraging mee in de beoordeling voor 2026.]

Daarnaast verneem ik graag [question!open|of het mandaat voor mevrouw Aksoy nu geregeld is].

De uitslag van de bewonersmeting is overigens binnen: [win|een 7,1 voor het groen]. Dat mag ook gezegd worden.

Hoogachtend,
Ruud Meester

--- m36 2025-11-13 08:02 wim -> anouk | blad
hoi, [promise|ma en di blazen we alle zes de hoven bladvrij]. [question|mag de hoop bij de berging van de gildehof blijven liggen tot vrijdag]

--- m37 2025-11-13 08:15 anouk -> wim | Re: blad < m36
Mag. [request|Wel doek erover.]

--- m38 2025-11-26 19:25 hidde -> ruud + anouk | Re: Ingebrekestelling voorstel Perenhof < m35
Beste Ruud,

De wadi is doorgerekend op 38 m3, ik wacht nog op één prijs van de grondwerker. [promise!open|Maandagochtend voor twaalven ligt het er.] Een brief met hoogachtend was daarvoor wat mij betreft niet nodig geweest, we kennen elkaar lang genoeg.

Hidde
