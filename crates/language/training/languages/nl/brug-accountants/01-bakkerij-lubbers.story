firm: Brug Administratie & Advies | brugadministratie.example | Europe/Amsterdam | 2026-01-30 17:30
member: wim | Wim Terpstra | wim@brugadministratie.example
member: nienke | Nienke Brouwer | nienke@brugadministratie.example
member: sander | Sander Kolk | sander@brugadministratie.example
member: fatma | Fatma Yildirim | salaris@brugadministratie.example
client: Bakkerij Lubbers | company | bakkerijlubbers.example
contact: gerrit | Gerrit Lubbers | gerrit@bakkerijlubbers.example | bakker en eigenaar
contact: ria | Ria Lubbers | ria@bakkerijlubbers.example | winkel en kantoor
standing: good
turned: -
causes: -
root: -
why: An easy, joking relationship; the holiday pay that went wrong in May was found, owned and corrected in three days, and the new oven went through as hoped.

--- m01 2025-01-09 03:12 gerrit -> fatma | zaterdaghulp
hoi fatma [request|wil je lotte vd berg inschrijven] per zaterdag a.s. 17 jaar, 8 uurtjes. [promise|id kopie stuurt ria]. [question|moet ze nog zo'n belastingbriefje invullen?]

--- m02 2025-01-09 08:47 fatma -> gerrit | Re: zaterdaghulp < m01
Goedemorgen Gerrit (of voor jou: goedemiddag),

Ja, het formulier loonheffingskorting, bijgevoegd. [request|Laat haar vooral dat vakje aankruisen], anders betaalt ze belasting die ze volgend jaar weer terugvraagt. [promise|Het contract krijg je morgen.]

Fatma

--- m03 2025-01-10 09:05 fatma -> gerrit + ria | Contract Lotte
Hierbij het contract, ook voor haar ouders leesbaar. Ze is minderjarig, dus [request|laat een van de ouders meetekenen].

--- m04 2025-01-10 13:40 ria -> fatma | Re: Contract Lotte < m03
Getekend en wel in de bijlage, haar moeder stond toch al in de winkel voor een halfje wit. [thanks|Dank je!]

--- m05 2025-02-04 14:22 ria -> sander | map december
Dag Sander,

De bonnetjes van december zitten in de blauwe map, die ligt bij jullie op de balie sinds vanmorgen. Er zit een kruimel of wat tussen. De rekening van de molen is van 31 december maar het meel kwam pas op 3 januari, [question|in welk jaar hoort die nou?]

Groetjes, Ria

--- m06 2025-02-04 16:10 sander -> ria | Re: map december < m05
Map is binnen! Het meel lag met oud en nieuw nog niet in de silo, dus die boek ik in januari. Voor de btw telt de factuurdatum, dat is hier gewoon het vierde kwartaal.

--- m07 2025-02-04 19:58 ria -> sander | Re: map december < m06
[praise|Dat snap ik zowaar in één keer.]

--- m08 2025-03-11 03:40 gerrit -> wim | oven
wim de wachtel begint op te houden. 22 jaar oud, steekt nog 2 van de 4 etages. offerte nieuwe is 68.400 ex. [goal|wil voor de kerst met een oven draaien die ik niet eerst hoef toe te spreken.] [question|kan het lijen?]

--- m09 2025-03-11 10:31 wim -> gerrit | Re: oven < m08
Beste Gerrit,

Kort antwoord: ja, mits je niet alles uit eigen zak doet. Je had eind december 41.200 euro op de rekening en daar moet nog een kwartaal btw en het vakantiegeld vanaf. Ik zou 20.000 zelf inleggen en de rest in vijf jaar laten financieren. Bovendien krijg je kleinschaligheidsinvesteringsaftrek, grofweg 19.000 euro extra aftrek dit jaar, mits de oven in 2025 besteld is.

[question|Is het een elektrische of een gasoven?] Bij elektrisch kan er ook nog energie-investeringsaftrek in zitten, maar dan moet het binnen drie maanden na bestelling gemeld zijn. [request|Bestel dus niet voor je mij gebeld hebt.]

Groet,
Wim

--- m10 2025-03-12 02:58 gerrit -> wim | Re: oven < m09
elektrisch met warmteterugwinning. [promise|bel je na de bestelronde, half elf]

--- m11 2025-03-14 11:15 wim -> gerrit + ria | Re: oven < m09
Naar aanleiding van ons gesprek: [promise|ik stel een liquiditeitsoverzicht op voor de bank en dat ligt er dinsdag]. [request|Ria, kun jij mij de drie laatste energienota's sturen?]

--- m12 2025-03-14 15:02 ria -> wim | Re: oven < m11
Bijgevoegd. Ga er even bij zitten voor je ze opent. Januari was koud en de kachel in de winkel stond aan omdat mevrouw Post anders niet blijft praten.

--- m13 2025-03-18 09:20 wim -> gerrit + ria | Overzicht voor de bank
Zoals afgesproken. Twee bladzijden, meer leest de bank toch niet. [request|Kijk jullie nog even of de verkoop aan het verzorgingshuis klopt], die heb ik op 1.150 per maand gezet.

--- m14 2025-03-18 20:11 ria -> wim | Re: Overzicht voor de bank < m13
1.150 klopt, met Pasen wat meer. [praise|De man van de bank zei dat hij dit zelden zo netjes aangeleverd krijgt van een bakker], waarop Gerrit zei dat hij ook zelden zulk brood eet.

--- m15 2025-04-15 10:02 sander -> ria | Btw eerste kwartaal
Hoi Ria, btw Q1 is ingediend: te betalen 3.118 euro, vóór 30 april. Betalingskenmerk staat in de bijlage.

--- m16 2025-04-15 12:30 ria -> sander | Re: Btw eerste kwartaal < m15
Betaald, tussen de paasbroden door.

--- m17 2025-04-29 03:21 gerrit -> wim | lening
[win|bank is akkoord!! oven besteld], komt 2e week september. [request|eia melding doe jij he]

--- m18 2025-04-29 08:50 wim -> gerrit | Re: lening < m17
Gefeliciteerd. [promise|De melding gaat er deze week in], [request|stuur me de getekende orderbevestiging].

--- m19 2025-04-29 21:05 ria -> wim | Re: lening < m17
Orderbevestiging in de bijlage. Gerrit loopt al te meten waar de oude eruit moet, er moet een stuk muur weg. Mijn schoonmoeder, die in 1961 een bakkersknecht door diezelfde muur heeft zien vallen, wil dat er eerst een foto van komt. De monteur kan op een zondag, dan zijn we toch dicht, en op maandag lenen we zo nodig de oven van de collega in Wezep. Het staat allemaal op de kalender in de winkel, met potlood, want je kent ovenbouwers.

--- m20 2025-05-02 09:12 wim -> gerrit + ria | Re: lening < m18
Gemeld, ontvangstbevestiging bijgevoegd. [request|Bewaren bij de belangrijke papieren], niet bij de recepten.

--- m21 2025-05-26 17:44 ria -> fatma | vakantiegeld Hennie
Dag Fatma, de loonstroken zijn rondgedeeld en Hennie kwam net met de hare naar boven. [complaint|Bij haar staat vakantiegeld over 7 maanden, en ze werkt hier al sinds 2011.] Ze heeft er niks lelijks over gezegd, maar ze gaat zaterdag naar Kreta. [request|Wil je er vandaag of morgen naar kijken?]

--- m22 2025-05-26 18:20 fatma -> ria | Re: vakantiegeld Hennie < m21
O Ria, wat vervelend, en wat [apology|sorry ook voor Hennie]. [admission|Ik heb haar urenwijziging van november als nieuw dienstverband ingevoerd, en daardoor is juni tot en met oktober weggevallen.] Het gaat om 612,40 bruto. [promise|Je hebt morgenochtend een correctiestrook, dan kan het woensdag op haar rekening staan.]

--- m23 2025-05-27 08:35 fatma -> ria | Correctiestrook Hennie
Hier is hij. Netto 441,18. Ik heb meteen de andere vijf nagelopen: die zijn goed.

--- m24 2025-05-27 11:50 ria -> fatma | Re: Correctiestrook Hennie < m23
Overgemaakt met spoed, Hennie blij. [praise|Zo hoort het: niet eromheen draaien, gewoon rechtzetten.] Er staat vrijdag een aardbeienslof bij jullie op de balie.

--- m25 2025-06-30 09:00 fatma -> gerrit + ria | Minimumloon per 1 juli
Beste mensen, per morgen gaat het minimumuurloon omhoog naar 14,40 (21 jaar en ouder). Voor jullie raakt dat alleen Joris en Lotte. [promise|Ik verwerk het zelf in juli], jullie hoeven niets te doen.

--- m26 2025-07-01 03:05 gerrit -> fatma | Re: Minimumloon per 1 juli < m25
joris zal t niet merken die geeft alles uit aan z'n brommer

--- m27 2025-09-19 04:02 gerrit -> wim + nienke | hij bakt
[win|oven staat, eerste volle nacht gedraaid, 340 broden en niet 1 zwarte]. gasrekening gaat naar nul. [request|kom proeven]

--- m28 2025-09-19 09:15 nienke -> gerrit | Re: hij bakt < m27
Wat heerlijk! [promise|We komen maandag met z'n vieren.] [question|Kun je me de eindfactuur sturen, of heeft Ria die?] Dan zet ik hem op de activastaat.

--- m29 2025-09-19 15:33 ria -> nienke | Re: hij bakt < m28
Die heb ik. Er staat wel een meerprijs van 1.900 op voor die muur, dat is aan de aannemer, niet aan jullie. Bijlage.

--- m30 2025-10-14 10:40 nienke -> ria | Jaarrekening 2024
Dag Ria, het concept is klaar, 14 pagina's, maar pagina 3 is de enige die telt. Winst 61.300, dat is 4.000 meer dan 2023. [request|Lopen jullie het door en laat je het weten vóór 1 november?]

--- m31 2025-10-27 19:40 ria -> nienke | Re: Jaarrekening 2024 < m30
Doorgelopen. [complaint|Er staat nog dat we een bestelbus hebben, die is in maart vorig jaar verkocht.] Verder akkoord.

--- m32 2025-10-28 08:58 nienke -> ria | Re: Jaarrekening 2024 < m31
[praise|Goed gezien!] [admission|De verkoop stond bij ons onder diverse opbrengsten.] Rechtgezet, winst verandert niet. Nieuwe versie bijgevoegd, en [promise|de aangifte gaat vrijdag de deur uit].

--- m33 2025-11-25 03:33 gerrit -> fatma | oliebollen
[request|4 extra krachten 29 t/m 31 dec], [promise|namen volgen]. nul uren of hoe heet t

--- m34 2025-11-25 09:10 fatma -> gerrit | Re: oliebollen < m33
Contract voor bepaalde tijd, drie dagen, dat is het minste gedoe. [request|Ik heb wel vóór 22 december kopie paspoort en IBAN nodig], anders krijg ik de aanmelding niet meer rond.

--- m35 2025-12-18 20:20 ria -> fatma | Re: oliebollen < m34
Alle vier compleet in de bijlage. De langste heet echt zo. [thanks|Fijn dat je dit er zo vlak voor kerst nog bij doet.]

--- m36 2026-01-05 14:01 ria -> fatma + nienke | gelukkig nieuwjaar
De beste wensen! [win|6.200 oliebollen, een record], en de nieuwe krachten willen volgend jaar allemaal weer. [question|Wanneer komen de jaaropgaven?] Hennie vraagt het elk jaar op 2 januari.

--- m37 2026-01-05 15:20 fatma -> ria | Re: gelukkig nieuwjaar < m36
Jij ook! [promise!open|De jaaropgaven komen in de eerste week van februari], net als altijd. Zeg maar tegen Hennie dat ze als eerste bovenop ligt. Voor de aangifte heeft ze hem pas in maart nodig, dan is het meeste al vooringevuld.

--- m38 2026-01-28 03:18 gerrit -> wim | broodbus
wim we denken aan een wijkbus, elektrisch, zo'n ding met luifel. [question!open|lease of kopen?] geen haast

--- m39 2026-01-28 16:45 sander -> ria | Btw Q4
Dag Ria, ingediend: 4.902 euro, [request!open|graag uiterlijk zaterdag overmaken]. De oven is er bijna uit, in de btw dan.
