firm: Kade Digitaal | kadedigitaal.example | Europe/Brussels | 2026-02-13 17:30
member: sofie | Sofie Verstraete | sofie@kadedigitaal.example
member: joost | Joost Brandsma | joost@kadedigitaal.example
member: mehdi | Mehdi Achahbar | mehdi@kadedigitaal.example
member: liesbet | Liesbet De Wilde | liesbet@kadedigitaal.example
client: Jeugdtheater De Luchtschommel | company | luchtschommel.example
contact: bavo | Bavo Temmerman | bavo@luchtschommel.example | artistiek leider
contact: ilse | Ilse Rombaut | ilse@luchtschommel.example | zakelijke leiding
contact: yara | Yara El Idrissi | yara@luchtschommel.example | communicatie
standing: good
turned: -
causes: -
root: -
why: Bavo threatens to move to the moon twice a season and means nothing by it; the ticket module crashed once on opening day, was owned and repaired at once, and the house extended for two years. An announced silence in summer is only the summer.

--- m01 2025-02-17 22:40 bavo -> liesbet | WALVIS
Liesbet

Voorstelling voor het najaar heet "De walvis die niet wou spuiten". Zes plus. Een meisje erft een zwembad. [request|Ik wil een affiche waar kinderen voor blijven staan en ouders een beetje bang van worden.] [value|Geen clipart. Als ik één clipart zie verhuis ik naar de maan.]

B

--- m02 2025-02-18 09:25 liesbet -> bavo + yara | Re: WALVIS < m01
Dag Bavo, de maan is duur, ik doe mijn best. [question|Is het meisje al gecast?] Dan teken ik haar neus en niet een neus.

--- m03 2025-02-18 11:02 yara -> liesbet | Re: WALVIS < m02
Ja! Ze heet Noor, elf, foto's in bijlage. Bavo zit in repetitie tot vrijdag, [value|antwoorden lopen best via mij als je ze vóór 2050 wil hebben].

--- m04 2025-03-06 16:50 liesbet -> bavo + yara | Walvis, drie richtingen
Drie schetsen in bijlage: de walvis in het badje, de walvis als badje, en Noor van bovenaf op de duikplank met heel diep beneden een oog. [request|Zeg maar welke jullie wakker houdt.]

--- m05 2025-03-06 23:58 bavo -> liesbet | Re: Walvis, drie richtingen < m04
HET OOG
[praise|verdomme Liesbet ik heb er mijn vrouw voor wakker gemaakt]

--- m06 2025-03-07 09:11 ilse -> liesbet | Re: Walvis, drie richtingen < m04
Dag Liesbet, zakelijk: het oog dus. Bestelbon 25-031 voor 1.850 euro komt vandaag uit het systeem, [request|vermeld dat nummer op je factuur].

--- m07 2025-04-01 10:30 ilse -> joost + sofie | Tickets
Beste Joost, beste Sofie,

Ons ticketcontract bij de stad loopt af op 31 augustus. [goal|We willen dat een klas van 25 in vijf minuten geboekt is], nu duurt dat vier mails en een telefoontje. Ongeveer 14.000 tickets per seizoen, waarvan 9.000 scholen.

Ik heb een lastenboek van vier pagina's toegevoegd. [request|Een prijs tegen 25 april zou ons helpen], dan kan het nog op de raad van bestuur van mei.

Met vriendelijke groeten,
Ilse Rombaut

--- m08 2025-04-22 15:00 sofie -> ilse | Re: Tickets < m07
Dag Ilse, prijs in bijlage: 9.600 euro voor de bouw en 120 per maand. [question|Mogen scholen bij jullie ook op factuur achteraf?] Zo ja komt er een halve dag bij.

--- m09 2025-04-22 15:41 ilse -> sofie | Re: Tickets < m08
Dat mogen ze niet alleen, dat moeten ze van de onderwijsinspectie. [request|Halve dag graag bij in de prijs.]

--- m10 2025-05-20 09:00 ilse -> sofie + joost | Goedgekeurd
Raad van bestuur: unaniem. Getekende versie in bijlage. Ik ben met bevallingsverlof vanaf 16 juni, Yara neemt over tot half oktober. [thanks|Bedankt voor de vlotte voorbereiding.]

--- m11 2025-05-20 09:34 joost -> ilse + yara | Re: Goedgekeurd < m10
Heel fijn, en vooral: proficiat! [promise|Testomgeving voor Yara op 10 juli], voor ze de kampen induikt.

--- m12 2025-07-10 11:15 joost -> yara | Testomgeving
Hoi Yara, hij staat. Speel maar school.

--- m13 2025-07-11 14:03 yara -> joost | Re: Testomgeving < m12
Gespeeld! 25 kinderen, 2 begeleiders, 1 rolstoel: 3 minuten 40. [win|Dat is onder de vijf, opdracht geslaagd nog voor hij begint.]

paar dingetjes
- [request|leerkrachten gratis vanaf 15 leerlingen]
- [request|"leerjaar" ipv "klas 1, klas 2", da's Hollands :)]
- [complaint|de bevestigingsmail noemt ons De Luchtballon]

--- m14 2025-07-11 16:20 joost -> yara | Re: Testomgeving < m13
Luchtballon!! [apology|Wat gênant, sorry], dat komt van mijn spellingcontrole. Alles is aangepast, ook mijn Hollands.

--- m15 2025-07-14 10:00 yara -> joost + liesbet | Radiostilte
Hallo schatten, van morgen tot 18 augustus zijn hier enkel kampen, 60 kinderen per week en één paracetamol. Ik lees niks. Panikeer niet als het stil is.

--- m16 2025-07-14 10:18 liesbet -> yara | Re: Radiostilte < m15
Succes daar! [promise|Affiche gaat zoals afgesproken op 4 augustus naar de drukker], daar heb ik niemand voor nodig.

--- m17 2025-08-25 09:12 yara -> liesbet | affiches
400 stuks binnen. [praise|Er staat een kleuter voor het raam te gillen, precies zoals bedoeld.]

--- m18 2025-09-01 10:04 yara -> joost | TICKETS LIGGEN PLAT
Joost!! De verkoop ging om 10u open en [complaint|de pagina geeft al vier minuten wit scherm]. Drie scholen aan de lijn

--- m19 2025-09-01 10:21 joost -> yara + sofie | Re: TICKETS LIGGEN PLAT < m18
Hij is terug sinds 10.17 uur. [admission|Ik had de server op gewone dagen berekend en niet op 300 juffen tegelijk.] Nu kan hij er 2.000 aan. [promise|Ik blijf de hele dag meekijken] en [promise|je krijgt vanavond een lijst van wie er een fout zag], zodat jullie die kunnen terugbellen.

--- m20 2025-09-01 10:45 bavo -> joost + sofie | Re: TICKETS LIGGEN PLAT < m18
Ik heb op de dag van de opening zeventien jaar geleden een decor zien branden en dat was rustiger. Nog één keer en ik ga terug naar potlood en een schoendoos. B

--- m21 2025-09-01 18:40 joost -> yara | Re: TICKETS LIGGEN PLAT < m19
Lijst in bijlage: 41 mensen zagen het witte scherm, 38 hebben later toch geboekt, drie niet (gemarkeerd). [apology|Nogmaals sorry voor jullie ochtend.]

--- m22 2025-09-02 12:30 yara -> joost | Re: TICKETS LIGGEN PLAT < m21
Alle drie gebeld en geboekt. Bavo heeft gisteren in de foyer verteld dat hij het eigenlijk wel spannend vond, dus je bent vergeven. [win|2.900 tickets op één dag, vorig jaar 1.100 in een week.]

--- m23 2025-10-13 09:30 ilse -> joost + sofie | Terug
Dag allebei, ik ben terug, de kleine heet Roel en slaapt niet. Ik heb de cijfers bekeken en [praise|ik heb zelden een project overgenomen waar zo weinig aan te doen was].

Praktisch: [question|kunnen wij de schoolfacturen voortaan zelf als lijst trekken voor de boekhouding?]

--- m24 2025-10-13 11:00 joost -> ilse | Re: Terug < m23
Welkom terug, en sterkte met Roel. Ja: onder "Verkoop" zit rechtsboven een knop "Lijst", kies maand en dan Excel.

--- m25 2025-10-13 11:07 ilse -> joost | Re: Terug < m24
Zag hem niet door de slaap. Top.

--- m26 2025-11-12 22:15 bavo -> liesbet | lente
[scope_change|Ik wil geen brochure meer voor de lente, ik wil een landkaart.] Uitvouwbaar. Elk stuk een eiland. [question|kan dat voor hetzelfde geld]

--- m27 2025-11-13 10:40 liesbet -> bavo + ilse | Re: lente < m26
[praise|Prachtig idee.] Een kaart op A2, gevouwen, kost bij de drukker 310 euro meer bij 5.000 stuks, voor mij is het evenveel werk. [question|Ilse, is er 310?]

--- m28 2025-11-13 13:05 ilse -> liesbet | Re: lente < m27
Er is 300. [request|Vraag de drukker of hij van theater houdt.]

--- m29 2025-11-14 09:50 liesbet -> ilse + bavo | Re: lente < m28
Hij heeft een dochter van zeven. 300.

--- m40 2025-12-02 16:05 ilse -> joost + liesbet | Toegankelijkheid
Beste allebei,

De stad vraagt aan alle huizen een dossier toegankelijkheid tegen eind januari. Ik heb het formulier ingevuld zo ver ik kon en ben toen gaan wenen boven punt 7. Dit is wat er op de site nog moet:

1. [request|beschrijving bij elke foto, ook bij de oude]
2. [request|een knop voor grotere letters]
3. [request|op de zaalplannen zien waar de rolstoelplaatsen zijn]
4. [request|een pagina over prikkelarme voorstellingen, tekst volgt van Yara]

Ik weet dat het veel is zo vlak voor de feesten. Als 4 pas in januari kan, is dat ook goed. Bavo stelt voor dat we gewoon alle voorstellingen in het donker spelen, dan is iedereen gelijk.

Ilse

--- m41 2025-12-16 11:25 joost -> ilse | Re: Toegankelijkheid < m40
Dag Ilse, 1 tot 3 zijn klaar. Liesbet heeft 214 foto's beschreven, ze droomt erover. [promise|De vierde staat op 9 januari], Yara's tekst is binnen.

--- m42 2025-12-16 12:40 ilse -> joost + liesbet | Re: Toegankelijkheid < m41
[praise|"Een jongen kijkt naar een lamp alsof hij ermee getrouwd is" is de beste fotobeschrijving die de stad ooit zal lezen.]

--- m30 2025-12-18 14:26 mehdi -> ilse | Wifi foyer
Dag Ilse, de nieuwe zendertjes hangen. Publiek en kassa zitten nu op aparte netten, dus de betaalterminal valt niet meer uit als 200 ouders filmpjes sturen.

--- m31 2025-12-22 20:10 yara -> mehdi | Re: Wifi foyer < m30
Gisteren matinee met 212 man en [praise|de terminal heeft niet één keer gehikt]. [thanks|Merci Mehdi], prettige kerst!

--- m43 2026-01-09 10:12 joost -> ilse + yara | Prikkelarm
De pagina over prikkelarme voorstellingen staat online. [request|Yara, bekijk jij of het plannetje van de stille ruimte klopt?]

--- m44 2026-01-09 13:45 yara -> joost | Re: Prikkelarm < m43
Klopt, alleen zit de stille ruimte sinds maandag achter de kostuums ipv achter de trap (Bavo had "muren nodig"). Nieuw plannetje in bijlage, sorry voor het dubbel werk! En een mama heeft al gemaild dat [praise|ze voor het eerst wist wat ze haar zoon kon vertellen over de avond].

--- m45 2026-01-09 14:20 joost -> yara | Re: Prikkelarm < m44
Plannetje vervangen. Die mail hang ik hier boven mijn scherm.

--- m32 2026-01-19 11:30 ilse -> sofie | Verlenging
Beste Sofie, de raad van bestuur verlengt het onderhoud met twee jaar. [request!open|Stuur je de overeenkomst in twee exemplaren?] Geen haast, de volgende zitting is op 3 maart.

--- m33 2026-01-19 14:48 sofie -> ilse | Re: Verlenging < m32
Wat een mooi bericht, Ilse. [promise!open|Ruim voor 3 maart liggen ze bij jullie in de bus.]

--- m34 2026-02-03 23:31 bavo -> liesbet | kaart
[complaint|Waarom is het eiland van de poppenspelers KLEINER dan dat van de jazz.] [request|Maak ze even groot] of de poppen komen u 's nachts halen

--- m35 2026-02-04 09:20 liesbet -> bavo + yara | Re: kaart < m34
Poppen zijn gegroeid, jazz heeft nu een vulkaan als troost. [promise!open|De drukproef ligt woensdag 18 februari bij jullie.]

--- m36 2026-02-12 15:15 yara -> joost | zomerkampen
Hoi Joost, inschrijven voor de kampen start op 9 maart. [question!open|Kan de server weer zo'n 300 ouders ineens aan?] Ze zijn nog erger dan juffen.
