firm: Waterlijn Tuin & Terras | waterlijntuinen.example | Europe/Amsterdam | 2025-11-28 17:30
member: hidde | Hidde Brandsma | hidde@waterlijntuinen.example
member: ilse | Ilse van Galen | ilse@waterlijntuinen.example
member: wim | Wim Terpstra | wim@waterlijntuinen.example
member: noor | Noor Aksoy | noor@waterlijntuinen.example
client: Parkbeheer Rijnsteyn | company | parkrijnsteyn.example
contact: carla | Carla Immink | c.immink@parkrijnsteyn.example | parkmanager
contact: stefan | Stefan Rutgers | s.rutgers@parkrijnsteyn.example | asset manager
standing: drifting
turned: 2025-06-10
causes: business_goals_moved, goals_blurred
root: m14, m19, m26
why: In the spring the park was sold to a fund that wants a biodiversity certificate and figures; Waterlijn goes on with tidy lawns, tulips and roses as agreed under the old owner and never asks what it is now for. Answers come later and shorter and an ecologist is already walking about.

--- m01 2025-01-09 10:04 carla -> ilse + noor | Uitstraling 2025
Beste Ilse, Noor,

Op de huurdersborrel ging het drie keer over de entree. De slagboom wordt in februari vervangen en dan staat daar een kaal driehoekje van circa 90 m2.

[goal|De eigenaar wil eind dit jaar nog hooguit 8 procent leegstand, nu 17.] Makelaars zeggen dat bezichtigingen in de eerste honderd meter worden beslist, dus kleur, gemaaid en geen peuken.

[request|Graag een plan voor het driehoekje] en [request|een prijs voor wekelijks in plaats van tweewekelijks maaien].

Carla Immink
Parkmanager

--- m02 2025-01-10 12:20 ilse -> carla | Re: Uitstraling 2025 < m01
Dag Carla, duidelijk en leuk. [promise|Vrijdag de 24e een schets met prijs van het driehoekje.] Wekelijks maaien kost per maand 610 euro meer, dat kun je alvast meenemen.

--- m03 2025-01-24 14:55 ilse -> carla | Schets entree
Als bijlage. 2.400 tulpen in drie lagen, zodat er acht weken achter elkaar iets bloeit: eerst roze, dan bijna zwart, dan wit. Daarna rozen en kattenkruid tot de vorst. De kleuren komen uit jullie logo, alleen het oranje heb ik laten zitten, dat wordt al gauw koningsdag. 7.950 ex btw, eerste seizoen inbegrepen.

De zandbodem daar is arm en er ligt nog puin van de oude slagboom. Dat is normaal bij zo'n plek, het zit in de prijs.

--- m04 2025-01-27 08:48 carla -> ilse | Re: Schets entree < m03
[praise|Dit is precies wat ik in mijn hoofd had en zelf niet kon tekenen.] Gaat vandaag naar de eigenaar. Die zit tot woensdag op een beurs in München, dus een paar dagen geduld.

--- m05 2025-02-03 09:11 carla -> ilse + noor | Akkoord entree
Akkoord op beide. [request|Factuur graag op kostendrager 4410.]

--- m06 2025-02-03 09:45 noor -> carla | Re: Akkoord entree < m05
Komt goed. Tulpen in potten, dus ze bloeien dit voorjaar al. [promise|Planten 10 en 11 maart.]

--- m07 2025-03-11 16:58 wim -> carla | entree
zit erin, 2400 potten, rug voel ik nu al. fontein blok C doet raar geluid maar das niet van ons. en een van de lantaarns bij de vijver knippert

--- m08 2025-03-12 08:30 carla -> wim | Re: entree < m07
De fontein is oud en de pomp is aan het eind van zijn leven, de monteur komt donderdag. [promise|Lantaarn geef ik door aan de elektricien.] [thanks|Dank voor de tip.]

--- m09 2025-04-22 11:17 carla -> ilse + wim | Tulpen
Iedereen staat stil bij de slagboom om foto's te maken, met file tot gevolg. [win|Vorige week twee huurcontracten getekend, een daarvan begon tijdens de rondleiding over de tulpen.] [thanks|Dank aan de hele ploeg.]

--- m10 2025-04-22 11:40 ilse -> carla | Re: Tulpen < m09
Dat hoor ik graag, file incluis!

--- m11 2025-05-06 13:09 carla -> noor | Maaien rond blok E
[complaint|Blok E is vorige week overgeslagen.] De huurder daar let erop, dat is een notaris.

--- m12 2025-05-06 13:31 noor -> carla | Re: Maaien rond blok E < m11
Klopt, [admission|ik had de dodenherdenking en een vrije dag door elkaar gehaald in de planning]. [promise|Morgenochtend als eerste.] [apology|Excuses], ook aan de notaris.

--- m13 2025-05-07 10:02 carla -> noor | Re: Maaien rond blok E < m12
Gezien vanuit mijn raam. Opgelost, [thanks|fijn zo vlot].

--- m14 2025-05-20 09:22 carla -> ilse + noor | Nieuwe eigenaar
Beste allebei,

Voor jullie informatie: het park is per 1 mei verkocht aan Bellweide Vastgoedfonds. Ik blijf parkmanager. Asset manager is Stefan Rutgers (cc volgt). Bellweide stuurt vooral op duurzaamheidsscores; verhuur gaat via een ander team. Lopende contracten worden gerespecteerd.

Praktisch verandert er voor jullie dit jaar weinig: zelfde poort, zelfde sleutelkast, zelfde huurders. Twee van de zes gebouwen krijgen in de loop van het jaar nieuwe gevels, daar komt dan een steiger te staan en kun je een paar weken niet bij de borders. De kantine van blok B sluit, voor jullie koffie kan de ploeg vanaf volgende maand bij de receptie terecht. De parkeerzone achter D wordt opnieuw bestraat; dat doet een aannemer van Bellweide.

[promise|Ik geef jullie door wat ik weet, wanneer ik het weet.] Dat is nu dit.

Carla

--- m15 2025-05-20 10:40 noor -> carla | Re: Nieuwe eigenaar < m14
[thanks|Bedankt voor het doorgeven!] [question|Wijzigt het factuuradres?]

--- m16 2025-05-20 11:02 carla -> noor | Re: Nieuwe eigenaar < m15
Ja, bijlage. Vanaf juni.

--- m17 2025-06-10 14:05 stefan -> ilse + carla | Intro + first thoughts groen
Hi Ilse,

Korte intro: ik ben sinds mei verantwoordelijk voor Rijnsteyn. [goal|Ons target is een Excellent op het duurzaamheidscertificaat in Q2 2026, en ecologie is daar 10 procent van de score.] Op dit moment zitten we met al dat gazon op nagenoeg nul.

[question|Wat is jullie kijk op extensief beheer en hebben jullie een nulmeting liggen?]

Best,
Stefan

--- m18 2025-06-13 15:44 ilse -> stefan + carla | Re: Intro + first thoughts groen < m17
Hoi Stefan,

Welkom! Ik vind het mooi dat jullie met groen bezig zijn. We hebben geen nulmeting, wel hebben we vorig jaar al drie insectenhotels gehangen bij blok B. Het wekelijkse maaien loopt goed en de rozen komen nu los, dus je gaat een mooi eerste seizoen meemaken.

Groet, Ilse

--- m19 2025-06-24 17:30 stefan -> ilse | Re: Intro + first thoughts groen < m18
Clear. Insectenhotels tellen helaas niet mee voor de assessor.

--- m20 2025-07-03 08:40 wim -> carla | gazon blok A
gazon wordt geel, 3 weken niks gevallen. bij de andere parken hier ook, zag overal hetzelfde. wortels zijn nog goed. [question|beregenen of laten gaan]

--- m21 2025-07-08 16:20 carla -> wim | Re: gazon blok A < m20
Laat maar gaan. Geel is tegenwoordig geen bezwaar, zeggen ze.

--- m22 2025-07-15 10:26 ilse -> carla + stefan | Voorstel najaar: 4.000 tulpen en rozenhaag
Dag Carla en Stefan,

Na het succes van het voorjaar heb ik alvast doorgedacht. Een rozenhaag langs de hele hoofdlaan, 180 meter, en dubbel zoveel bollen als dit jaar. Samen 19.300 euro. Als we voor 15 augustus bestellen is er 6 procent korting bij de kweker. [question|Zullen we het er volgende week over hebben?]

Ilse

--- m23 2025-07-31 11:55 carla -> ilse | Re: Voorstel najaar: 4.000 tulpen en rozenhaag < m22
Hoi Ilse, vakantieperiode, even geparkeerd. De helft van het kantoor zit in Zeeland en Stefan in de Dolomieten.

--- m24 2025-08-19 09:36 ilse -> carla | Re: Voorstel najaar: 4.000 tulpen en rozenhaag < m23
Hoi Carla, de kweker wil de korting tot vrijdag voor ons vasthouden. [question|Weet je al iets?]

--- m25 2025-08-29 16:48 carla -> ilse | Re: Voorstel najaar: 4.000 tulpen en rozenhaag < m24
Geen budget voor dit moment. [admission|Dat had ik eerder moeten laten weten.]

--- m26 2025-09-04 12:10 stefan -> noor + carla | Maaifrequentie
Noor, vraag vanuit control: [question|waarom betalen we voor 52 maaibeurten per jaar?] [value|Voor ons telt wat er leeft, niet hoe strak het is.] [request|Kun je de onderbouwing delen?]

--- m27 2025-09-04 14:02 noor -> stefan + carla | Re: Maaifrequentie < m26
Hoi Stefan, het zijn er 34, van maart tot en met oktober. Staat in het contract van februari, artikel 3, op verzoek van de vorige eigenaar. Contract zit erbij.

--- m28 2025-09-18 17:41 stefan -> noor | Re: Maaifrequentie < m27
Ok, [thanks|thnx].

--- m29 2025-09-30 07:50 wim -> noor + ilse + carla | man met schepnet
er loopt hier een vent met een schepnet en een klapstoel bij de vijver, zegt dat ie van een ecologisch bureau is. [question|weten jullie daarvan]

--- m30 2025-10-01 15:12 carla -> wim + ilse | Re: man met schepnet < m29
Dat klopt, bureau Veldleeuwerik doet in opdracht van Stefan een quickscan. [admission|Had ik moeten melden.]

--- m31 2025-10-02 09:20 ilse -> carla | Re: man met schepnet < m30
Geen punt! [question!open|Kunnen wij de uitkomst te zien krijgen?] Dan stemmen we de snoei erop af.

--- m32 2025-10-16 16:05 carla -> ilse | Re: man met schepnet < m31
[promise!open|Ik zal het aan Stefan vragen.]

--- m33 2025-10-23 10:10 noor -> carla + stefan | Kwartaaloverleg Q4
Hoi, [question|past donderdag 6 november om 10.00 uur op het park voor het kwartaaloverleg?]

--- m34 2025-11-05 17:22 carla -> noor | Re: Kwartaaloverleg Q4 < m33
Morgen lukt helaas niet. [promise!open|We komen bij jullie terug met een nieuwe datum.]

--- m35 2025-11-11 08:15 wim -> carla | blad
hoofdlaan en parkeerdek schoon. achter blok D laat ik het liggen onder de struiken, is beter voor de egels

--- m36 2025-11-13 12:44 stefan -> wim + carla | Re: blad < m35
[praise|Eerste mail van jullie kant waar ik echt blij van word.] [question!open|Doe je dat op meer plekken?]

--- m37 2025-11-19 11:30 ilse -> carla + stefan | Winterviolen entree
Dag Carla, Stefan, [question!open|zullen we de entree vullen met winterviolen, 600 stuks, 890 euro?] Het staat nu wat somber zo voor de feestdagen.

--- m38 2025-11-26 14:18 noor -> carla | Verlenging 2026
Hoi Carla, het contract loopt tot 31 december en ik wil graag de ploeg indelen. [request!open|Laat je me weten of we op dezelfde voet doorgaan?]
