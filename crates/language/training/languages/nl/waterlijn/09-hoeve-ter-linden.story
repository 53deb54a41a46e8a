firm: Waterlijn Tuin & Terras | waterlijntuinen.example | Europe/Amsterdam | 2025-11-28 17:30
member: hidde | Hidde Brandsma | hidde@waterlijntuinen.example
member: ilse | Ilse van Galen | ilse@waterlijntuinen.example
member: wim | Wim Terpstra | wim@waterlijntuinen.example
member: noor | Noor Aksoy | noor@waterlijntuinen.example
client: Hoeve Ter Linden | company | hoeveterlinden.example
contact: kristien | Kristien Van Looveren | kristien@hoeveterlinden.example | zaakvoerster
contact: bart | Bart Goossens | bart@hoeveterlinden.example | zaalverantwoordelijke
standing: strained
turned: 2025-04-07
causes: real_issue_hidden, value_mismatch, slow_response
root: m01, m08, m13, m26, m33
why: She chose Ilse for a quiet garden where bridal couples are left alone; Hidde took over unasked and made it his showpiece. She grumbles about labels, a sign, a lorry, an invoice; what it is about is that nobody listens to her in her own garden, and only the photos of a wedding bring it out.

--- m01 2024-12-10 10:22 kristien -> ilse | Tuin voor de hoeve
Beste Ilse,

Het was fijn je te leren kennen op de tuindag in Breda. Zoals gezegd hebben wij in Hoogerheist een vierkantshoeve waar we feesten geven, vooral huwelijken, een dertigtal per jaar. De binnenkoer is nu één grote kasseivlakte met twee platanen.

Wat ik zoek, ik probeer het in woorden te zeggen. Toen je vertelde over die kloostertuin in Doorn, met enkel wit en groen en een bankje dat je pas ziet als je ervoor staat, dacht ik: zo iemand moet het worden. [goal|Een bruidspaar moet bij ons een halfuur kunnen verdwijnen, zonder fotograaf, zonder nonkels.] [value|Discretie is bij ons alles; daarvoor komen de mensen naar hier en niet naar een kasteel.]

Budget is 60.000 voor het geheel, over twee jaar. Ik weet dat jullie van Utrecht moeten komen, dus [request|wil je de verplaatsing er eerlijk bij rekenen?]

Vriendelijke groeten,
Kristien Van Looveren

--- m02 2024-12-11 09:05 ilse -> kristien | Re: Tuin voor de hoeve < m01
Dag Kristien,

Je brief ligt naast mijn bord. Wit, groen en een verstopt bankje: meer heb ik niet nodig om te beginnen. [question|Mag ik vrijdag 10 januari komen, liefst als er niets te doen is?] Dan loop ik een uur in mijn eentje rond.

Ilse

--- m03 2024-12-11 13:40 kristien -> ilse | Re: Tuin voor de hoeve < m02
Dat mag, ik zet een thermos aan de poort.

--- m04 2025-01-29 16:18 ilse -> kristien | Schets binnenkoer
Lieve Kristien,

Ik heb in januari een uur bij jou rondgelopen in de motregen en het mooiste moment was toen de wind even wegviel en je de kasseien hoorde druppelen. Dat geluid wilde ik bewaren.

Bijgevoegd, twee bladen. De platanen blijven. Twee hagen van taxus schuiven langs elkaar, daartussen de plek waar je kunt verdwijnen. Alleen wit: prikneus, anemoon, akelei, hortensia. Geen verlichting, behalve één lantaarn bij de poort. De doorgang is 90 centimeter, smaller dan je zou denken: je moet er achter elkaar doorheen en dan komt iedereen vanzelf zacht te praten. Het bankje staat met de rug tegen de muur van de schuur, die de hele dag warm blijft. Je hoort de zaal nog net, maar je ziet haar niet.

De drainage onder de platanen is oud en werkt niet meer overal. Dat hoeft niet eruit, we leggen er gewoon grind op.

--- m05 2025-01-30 20:11 kristien -> ilse | Re: Schets binnenkoer < m04
[praise|Ik heb er een kwartier naar zitten kijken en kon niets bedenken om te veranderen.] Dat overkomt mij nooit. [request|Ga maar door met de offerte.]

--- m06 2025-02-07 11:00 noor -> kristien | Offerte binnenkoer fase 1
Beste Kristien, fase 1 komt op 31.400 ex btw, met verplaatsing. [promise|Start in de week van 17 maart, klaar voor jullie eerste huwelijk op 26 april.]

--- m07 2025-02-10 09:17 kristien -> noor | Re: Offerte binnenkoer fase 1 < m06
In orde voor ons, getekend in bijlage. [question|Moet ik voor de btw verlegging nog iets invullen?]

--- m08 2025-02-12 17:48 hidde -> kristien | Binnenkoer, ik neem het stokje over
Beste Kristien,

Ik ben Hidde, de oprichter. Een project van deze allure doe ik het liefst zelf, dus vanaf nu ben ik jouw aanspreekpunt. [praise|De schets van Ilse is een mooie basis!] Ik zie nog kansen: een zichtas vanuit de poort, cortenstaal, wat meer theater.

Hidde

--- m09 2025-02-13 08:30 kristien -> hidde | Re: Binnenkoer, ik neem het stokje over < m08
Dag Hidde,

[thanks|Bedankt om u voor te stellen.] [question|Blijft Ilse er dan nog bij?] Wat de schets betreft: [request|voor mij mag ze gerust blijven zoals ze is].

Kristien

--- m10 2025-02-14 10:20 noor -> kristien | Re: Offerte binnenkoer fase 1 < m07
Nee hoor, btw-nummer is genoeg en dat heb ik. [thanks|Fijn dat je het zo snel tekende.]

--- m11 2025-03-20 18:05 wim -> bart | binnenkoer
kasseien achterste helft eruit. [request|kan er zaterdag iemand bij de poort zijn], [promise|vrachtwagen met grond komt 10.00]

--- m12 2025-03-20 18:31 bart -> wim | Re: binnenkoer < m11
[request|Zaterdag hebben wij een communiefeest, liever niet.] Maandag is perfect.

--- m13 2025-04-07 09:45 kristien -> hidde | Enkele kleine dingen
Dag Hidde,

Ik ben eens rondgewandeld dit weekend. 't Zijn maar details hoor.

- [complaint|De vrachtwagen is toch zaterdag gekomen, om elf uur, tussen de communicanten]
- [complaint|In het plantvak links staan plots paarse sieruien]
- Op de omheining hangt een paneel van twee meter met 'Hier creëert Hidde Brandsma', [complaint,question|moet dat zo groot?]
- [complaint|de mannen hebben de radio nogal luid]

[praise|Verder komt het goed vooruit.]

Kristien

--- m14 2025-04-10 22:03 hidde -> kristien | Re: Enkele kleine dingen < m13
Kristien, die ui is een accent, [talking_down|zonder accent wordt wit snel een begrafenis, vertrouw me maar!] Radio zachter is doorgegeven. Het bord hangt er alleen tijdens de bouw.

--- m15 2025-04-11 08:12 kristien -> hidde | Re: Enkele kleine dingen < m14
Oké.

--- m16 2025-04-24 16:55 wim -> kristien + bart | klaar voor zaterdag
fase 1 ligt erin, aangeveegd. het bankje moest van hidde 2 m naar voren ivm de zichtas

--- m17 2025-04-28 10:40 bart -> wim + noor | Eerste huwelijk
Dag allebei, het verliep goed. Mooi weer, 140 man, niemand in de vijver gevallen, de saxofonist kwam te laat maar dat is zijn probleem. [praise|De bloemiste vroeg wie die hagen zo strak gezet had.] [thanks|Merci daarvoor.] Wel: [complaint|het bankje stond vol handtassen en het bruidspaar zat in de bezemkast om even op adem te komen].

--- m18 2025-05-05 11:21 noor -> kristien | Factuur 2025-0133
Beste Kristien, hierbij factuur 2025-0133, 15.700 euro, fase 1 bij oplevering. Onze nieuwe bankrekening staat onderaan, de oude loopt per juli af.

--- m19 2025-05-14 09:30 kristien -> noor | Re: Factuur 2025-0133 < m18
Dag Noor,

Betaald. Op de factuur staat 'Project Brandsma, privétuin België'. [complaint|Wij zijn geen privétuin en het project is ook niet van Brandsma.] [request|Voor onze boekhouding graag Hoeve Ter Linden BV, binnenkoer.] Het is maar een woord, ik weet het.

Kristien

--- m20 2025-05-14 10:02 noor -> kristien | Re: Factuur 2025-0133 < m19
[apology|Sorry Kristien], je hebt gelijk, [admission|dat sjabloon is van ons]. Nieuwe versie zit erbij.

--- m21 2025-06-03 14:26 kristien -> hidde | Plantlabels en zichtas
Hidde,

De koppels vragen mij naar de bordjes bij de planten. Er staan er 43. [complaint|Op de foto's van vorige zaterdag leest men 'Allium Purple Sensation' naast de sluier van de bruid.] [request|Mogen die weg, en liefst deze week nog?]

Ook nog: [question|wanneer komt het bankje terug op zijn plaats?]

Kristien

--- m22 2025-06-17 08:44 kristien -> hidde | Re: Plantlabels en zichtas < m21
Beste Hidde, [complaint|de labels staan er nog]. [complaint|Ik heb er zelf maar 20 in een emmer gestoken voor het huwelijk van vorige zaterdag.] [request|Wilt u laten weten wat u met de rest doet?]

--- m23 2025-06-30 21:11 hidde -> kristien | Re: Plantlabels en zichtas < m22
Dag Kristien, druk geweest met de vakprijs! De labels heb ik nodig voor de jury die 9 juli komt, daarna mogen ze weg. [promise!broken|Over het bankje hebben we het volgende week.]

--- m24 2025-07-01 09:00 kristien -> hidde | Re: Plantlabels en zichtas < m23
[question|Welke jury?]

--- m25 2025-07-02 12:36 bart -> wim | Waterkraan
Dag Wim, kraan aan de schuur lekt sinds een week of twee, ik heb er een emmer onder gezet en de kat drinkt daar nu uit. Onze loodgieter is in verlof. [question|Heb jij toevallig een dichting van drie kwart?]

--- m26 2025-07-10 10:17 hidde -> kristien | Jury was enthousiast!
Kristien, wat een dag gisteren! De jury van de Gouden Troffel was ondersteboven. [win|We zijn genomineerd.] Ik heb ze ook de zolder laten zien voor het overzicht. [promise|De foto's staan vanavond op onze site en Instagram.]

--- m27 2025-07-10 11:52 bart -> hidde + kristien | Re: Jury was enthousiast! < m26
Hidde, er was gisteren een repetitie van een koppel in de koer, [complaint|zeven mensen met een klembord zijn er doorgelopen]. Kristien was daar niet gelukkig mee, om het zacht te zeggen.

Bart

--- m28 2025-07-11 07:40 wim -> bart | Re: Waterkraan < m25
rubbertje zit erin, was in de buurt

--- m29 2025-07-11 08:10 bart -> wim | Re: Waterkraan < m28
Amai, [praise|gij rijdt voor een rubber van Utrecht naar hier]. [thanks|Dikke merci!]

--- m30 2025-08-27 15:02 kristien -> noor | Dubbel aangerekend
Dag Noor, op de onderhoudsfactuur van juli staat een verplaatsing van 240 km op 9 juli. [complaint|Dat was de jurydag, daar hebben wij niet om gevraagd.] [request|Gelieve dat recht te zetten.]

--- m31 2025-08-28 09:22 noor -> kristien | Re: Dubbel aangerekend < m30
[admission|Helemaal terecht.] Creditnota van 168 euro hierbij, [apology|excuses].

--- m32 2025-09-08 18:20 hidde -> kristien | Fase 2: de feesttuin
Beste Kristien,

Bijgaand mijn voorstel voor fase 2. Ik laat de haag achteraan zakken tot kniehoogte zodat het water en de hele feesttuin vanaf het terras te zien zijn. Bruidsparen willen tenslotte gezien worden! [talking_down|Als eigenaar sta je er te dicht op om dat te zien, dat heb ik bij al mijn opdrachtgevers.] 28.900 euro.

[question|Zullen we in oktober beginnen?]

Hidde

--- m33 2025-09-22 22:47 kristien -> ilse | Even onder ons
Beste Ilse,

Ik schrijf je omdat ik jou het meest vertrouw, [complaint|al hoor ik je niet meer].

Gisteren belde de moeder van een bruid van juni. [complaint|Op jullie pagina staat haar dochter, op ons bankje, aan het huilen, mooi scherp in beeld.] Dat meisje had die ochtend haar papa voor het eerst in acht jaar teruggezien. [complaint|Iemand van jullie heeft dat door de haag heen gefotografeerd] en er staat '312 vind-ik-leuks' onder.

Ik heb mij het voorbije halfjaar beklaagd over uien, bordjes, radio's en kilometers. Dat was allemaal kattenpis. Waar het eigenlijk over gaat: [complaint|ik heb een stille tuin besteld bij jou en ik heb een podium gekregen van iemand die ik niet gevraagd heb]. [complaint|Niemand heeft het mij zelfs gevraagd.] [value|Ik wil gewoon kunnen zeggen hoe iets moet in mijn eigen hof, en dat er dan iemand luistert.]

[request|Haal die foto eraf, vandaag nog.] En [question!open|wil jij mij eens eerlijk zeggen waarom je weg bent?]

Kristien

--- m34 2025-09-23 08:05 ilse -> kristien | Re: Even onder ons < m33
Lieve Kristien,

De foto is er vannacht nog af gegaan, ook van Instagram. [apology|Ik vind dit verschrikkelijk voor dat meisje en voor jou, het spijt me.] Over de rest wil ik niet mailen. [promise!open!broken|Ik bel je deze week.]

Ilse

--- m35 2025-09-24 11:30 hidde -> kristien | Foto
Dag Kristien, ik hoorde het van Ilse. De foto was bedoeld als compliment en er staat nergens een naam bij. [non_apology|Sorry als iemand zich daaraan gestoord heeft.] Volgens onze algemene voorwaarden mogen wij trouwens beelden van ons werk gebruiken, artikel 12.

--- m36 2025-10-06 09:14 kristien -> hidde + noor | Re: Fase 2: de feesttuin < m32
Beste,

[scope_change|Fase 2 hoeft er voor ons dit jaar niet meer te komen.] [request!open|Ik ontvang graag schriftelijk dat er geen enkel beeld van de hoeve meer gebruikt wordt, ook niet voor de troffel.]

K. Van Looveren

--- m37 2025-10-22 13:08 kristien -> noor | Re: Fase 2: de feesttuin < m36
Noor, [complaint|op mijn schrijven van 6 oktober is geen antwoord gekomen]. [complaint|En van Ilse heb ik ook niets gehoord.] [leaving|Ik begin te denken dat wij te ver zijn voor u.]

--- m38 2025-10-23 09:11 noor -> kristien | Re: Fase 2: de feesttuin < m37
Beste Kristien, [admission|dit had niet zo mogen lopen]. Hidde moet die verklaring tekenen en hij is tot de 31e op de beurs. [promise!open!broken|Zodra hij terug is, krijg je hem getekend.]

--- m39 2025-11-13 16:32 bart -> wim | Winterklaar
Dag Wim, de nieuwe week zouden wij de terracotta potten moeten binnenzetten. [request|Kunt ge dinsdag een handje komen helpen?] Kristien weet ervan.

--- m40 2025-11-13 19:02 wim -> bart | Re: Winterklaar < m39
[promise|dinsdag 9u]

--- m41 2025-11-27 10:05 kristien -> noor + ilse | Bankje
Dag Noor, dag Ilse,

Bart en Wim hebben het bankje vorige week zelf terug achter de haag gezet, met z'n tweeën, zonder dat iemand hun dat gevraagd had. [thanks|Doe Wim mijn dank.]

De rest van mijn vragen blijft staan. [request!open|Mag ik daar nog voor het jaareinde een antwoord op?]

Kristien
