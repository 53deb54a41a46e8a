firm: Kade Digitaal | kadedigitaal.example | Europe/Brussels | 2026-02-13 17:30
member: sofie | Sofie Verstraete | sofie@kadedigitaal.example
member: joost | Joost Brandsma | joost@kadedigitaal.example
member: mehdi | Mehdi Achahbar | mehdi@kadedigitaal.example
member: liesbet | Liesbet De Wilde | liesbet@kadedigitaal.example
client: De Regt Transport | company | deregttransport.example
contact: peter | Peter de Regt | peter@deregttransport.example | directeur
contact: wendy | Wendy Haak | planning@deregttransport.example | planner
contact: arno | Arno Riemens | arno@deregttransport.example | wagenpark en administratie
standing: broken
turned: 2025-06-17
causes: recurring_bottleneck, real_issue_hidden, unacknowledged_fault
root: m10, m14, m17, m22, m27
why: Every fortnight or so the planning screen freezes on Monday morning; each time Kade fixes the symptom, never the overloaded old server underneath that Wendy described in June. In January an eight-hour standstill cost a customer and Peter gave notice.

--- m01 2025-01-14 08:10 arno -> mehdi | laptops chauffeurs
Mehdi,

Zes tablets besteld bij jullie in december. Vier binnen. [question|Waar zijn de andere twee?]

Arno Riemens
De Regt Transport, Sluiskil

--- m02 2025-01-14 09:22 mehdi -> arno | Re: laptops chauffeurs < m01
Goedemorgen Arno, die liggen in Luik bij de koerier, het sneeuwt daar. Volgens hun site worden ze morgen geleverd.

--- m03 2025-01-15 16:00 arno -> mehdi | Re: laptops chauffeurs < m02
Binnen. Jan-Willem heeft de zijne al op het dashboard gelijmd.

--- m04 2025-02-24 11:31 peter -> sofie | vooruitkijken
Sofie,

We zitten nu op 38 wagens. [goal|Ik wil binnen twee jaar naar 60 zonder er een planner bij te zetten.] Dat moet dus uit de computer komen. [value|Bij ons telt maar een ding: om zes uur maandagochtend moet het scherm het doen.] Wat Wendy doet met Excel en een telefoon in elke hand is topsport, maar ze is ook 58.

[request|Zet eens op papier wat jij zou doen.]

Peter

--- m05 2025-03-04 17:00 sofie -> peter | Re: vooruitkijken < m04
Dag Peter,

In bijlage een plan in drie stappen. Stap 1 (planscherm, 11.800 euro) kunnen we voor de zomer af hebben. Het draait dan op jullie bestaande server in het magazijn, dat scheelt een investering van 6.000. Stap 2 en 3 zijn voor later.

Met vriendelijke groet,
Sofie Verstraete

--- m06 2025-03-05 06:15 peter -> sofie | Re: vooruitkijken < m05
doe stap 1

--- m07 2025-04-29 14:40 joost -> wendy | Planscherm
Hoi Wendy, jouw versie van het planscherm staat klaar op de testlink. [question|Wil je de ritten per wagen of per dag onder elkaar?]

--- m08 2025-04-29 15:02 wendy -> joost | Re: Planscherm < m07
Ha Joost, per wagen joh, per dag word ik scheel. En [request|kleur voor ADR, liefst knaloranje] want daar krijg je boetes van. [praise|Ziet er voor de rest uit alsof je hier een week onder mijn bureau hebt gezeten.]

groetjes Wendy

--- m09 2025-05-19 06:20 wendy -> joost | eerste dag
[win|38 ritten ingepland voor zessen, dat was altijd half acht.] Ik heb gewoon koffie zitten drinken. Ik wist niet wat ik met mijn handen moest.

--- m10 2025-06-17 11:14 wendy -> mehdi | maandag
Hoi Mehdi

[complaint|Gisteren van 6.05 tot 6.50 stond het scherm stil], ik had weer mijn ouwe Excel. [complaint|2 juni was het ook al zo, toen een half uur.] Ik weet er niks van hoor maar die kast in het magazijn loeit 's maandags als een stofzuiger en dan weet ik al hoe laat het is. Als alle chauffeurs tegelijk hun weekend binnenhalen. [question|Is die niet gewoon te oud?]

Wendy

--- m11 2025-06-18 10:40 mehdi -> wendy | Re: maandag < m10
Dag Wendy, ik heb de dienst herstart en een logbestand van 40 GB opgeruimd. [promise!broken|Daarmee is het verholpen.]

--- m12 2025-06-30 06:41 wendy -> mehdi | Re: maandag < m11
[complaint|Raad eens]

--- m13 2025-06-30 07:15 mehdi -> wendy | Re: maandag < m12
Ik zie het. Herstart, hij draait weer. Een virusscan bleek op maandag om 6 uur te staan, die heb ik naar zondagnacht verzet.

--- m14 2025-08-25 06:52 wendy -> mehdi + joost | alweer een halve ochtend
[complaint|Scherm weg sinds zes over zes.] Drie chauffeurs staan met draaiende motor op het terrein en Jan-Willem zingt. [request|Bel me, niet mailen], 0115 nummer van de planning.

--- m15 2025-08-25 08:30 joost -> wendy | Re: alweer een halve ochtend < m14
Net aan de lijn gehad, hij loopt. Het lag aan een foute index in de database, die is hersteld. [promise|Ik hou hem de komende twee maandagen zelf in de gaten.]

--- m16 2025-09-02 10:26 arno -> liesbet | Factuur 2025-088
Liesbet, op de factuur staat 4 x "spoedinterventie maandag" à 145 euro. [complaint|Wij betalen dus voor elke keer dat het kapotgaat.] [question|Klopt dat zo met het contract?]

--- m17 2025-09-04 13:15 liesbet -> arno | Re: Factuur 2025-088 < m16
Dag Arno, ik heb het nagevraagd. Interventies vóór 8 uur vallen buiten het contract. [blame_shift|De oorzaak ligt volgens Mehdi ook deels bij de chauffeurs, die allemaal tegelijk hun tablets opladen met het netwerk aan.]

--- m18 2025-09-04 13:40 arno -> liesbet | Re: Factuur 2025-088 < m17
[complaint|Chauffeurs beginnen om zes uur, dat is wat chauffeurs doen.] Ik betaal onder protest.

--- m43 2025-09-08 17:02 joost -> wendy | Re: alweer een halve ochtend < m15
Hoi Wendy, twee maandagen meegekeken, allebei rustig. Ik heb er goede hoop op.

--- m44 2025-09-15 06:48 wendy -> joost | Re: alweer een halve ochtend < m43
[complaint|Twintig minuten vandaag.] Het loeide weer in het magazijn

--- m19 2025-09-18 15:55 wendy -> liesbet | stickers
Hoi Liesbet! Iets leuks: de nieuwe trekker krijgt het logo van opa. [request|Heb je dat als bestand voor de spuiter], hij wil een vector of zoiets

--- m20 2025-09-18 16:20 liesbet -> wendy | Re: stickers < m19
Zit in bijlage, twee kleuren en een versie in zwart. [request|Stuur een foto als hij gespoten is!]

--- m21 2025-09-29 12:11 wendy -> liesbet | Re: stickers < m20
foto! [praise|Opa zou zijn pet hebben afgedaan.]

--- m22 2025-10-13 07:30 wendy -> mehdi + joost + peter | maandag, nummer zes
Heren,

Ik heb het maar eens opgeschreven want het is elke keer iets anders zeggen jullie.

- 2 juni, half uur. "Herstart."
- 16 juni, drie kwartier. "Log."
- 30 juni, 35 min. "Virusscan."
- 25 augustus, 2 uur. "Index."
- 15 september, 20 min. "Netwerk."
- vandaag, vijf kwartier.

[complaint|Zes keer, zes oorzaken, altijd op maandag en altijd om zes uur.] Ik vroeg in juni of die kast niet te oud is en [complaint|daar heeft nooit iemand antwoord op gegeven]. [question|Kan daar nou eens iemand naar kijken?]

Wendy Haak

--- m45 2025-10-13 08:55 mehdi -> wendy | Re: maandag, nummer zes < m22
Wendy, [talking_down|een server is geen stofzuiger en aan het geluid kan men weinig aflezen.] De ventilatoren draaien harder als er meer gerekend wordt, zo hoort dat. [request|Het helpt ons als u bij een volgende keer noteert welke melding er precies op het scherm staat.]

--- m46 2025-10-13 09:04 wendy -> mehdi | Re: maandag, nummer zes < m45
> welke melding er precies op het scherm staat

[complaint|Er staat geen melding. Er staat niks.]

--- m23 2025-10-13 17:20 sofie -> wendy + peter | Re: maandag, nummer zes < m22
Dag Wendy, dag Peter,

[thanks|Bedankt voor het duidelijke overzicht.] [promise!broken|We doen een grondige analyse en jullie hebben vrijdag 24 oktober een rapport.] De ochtend van vandaag hangt samen met een Windows-update, [blame_shift|die door Microsoft buiten onze wil om is doorgevoerd].

Sofie

--- m24 2025-11-03 09:00 peter -> sofie | Re: maandag, nummer zes < m23
Sofie. [complaint|24 oktober is tien dagen geleden.]

--- m25 2025-11-05 16:45 sofie -> peter | Re: maandag, nummer zes < m24
Dag Peter, het rapport is bijna klaar, Mehdi was ziek. [promise!broken|Maandag zit het in je mailbox.]

--- m26 2025-11-14 10:12 mehdi -> peter + wendy | Rapport analyse
Beste Peter en Wendy,

In bijlage het rapport van elf pagina's. Samengevat: de server haalt pieken van 94 procent, wat binnen de marge valt. We raden aan de chauffeurs gespreid te laten inloggen, per vijf met tien minuten ertussen. [talking_down|Vergelijk het met een deur: als iedereen er tegelijk door wil, helpt een bredere deur niet, dan moeten mensen leren in de rij te staan.]

Mehdi

--- m27 2025-11-14 10:50 peter -> mehdi + sofie | Re: Rapport analyse < m26
38 chauffeurs in groepjes van vijf met tien minuten is zeventig minuten. [complaint|Jullie willen dus dat ik mijn bedrijf aanpas aan een kast van 2017.]

[question|Wat kost een nieuwe server?] Dat wou ik weten en dat staat op geen van de elf bladzijden.

--- m28 2025-11-14 16:30 sofie -> peter | Re: Rapport analyse < m27
Goede vraag Peter. [promise!broken|Offerte volgende week.]

--- m47 2025-11-17 06:31 wendy -> mehdi | Re: Rapport analyse < m26
ging goed vanmorgen, 34 wagens binnen voor half zeven. moet ook gezegd

--- m48 2025-11-24 06:44 wendy -> mehdi | Re: Rapport analyse < m47
[complaint|Vandaag weer tien minuten niks.] Ik heb Jan-Willem laten zingen

--- m49 2025-11-25 10:00 mehdi -> wendy | Re: Rapport analyse < m48
Genoteerd. [blame_shift|Er waren gisteren elf chauffeurs tegelijk ingelogd, tegen ons advies in.]

--- m29 2025-11-27 08:14 arno -> mehdi | tankpassen
Mehdi, [request|zet de export van de tankpassen op de eerste van de maand], nu komt hij op de derde en dan is de boekhouder al geweest.

--- m30 2025-11-27 09:40 mehdi -> arno | Re: tankpassen < m29
Aangepast, komt vanaf 1 december automatisch om 5 uur.

--- m31 2025-12-01 07:55 arno -> mehdi | Re: tankpassen < m30
Binnen, 5.00 uur precies. [thanks|Bedankt.]

--- m32 2025-12-09 11:20 sofie -> peter | Offerte server
Dag Peter, zoals beloofd de offerte voor een nieuwe server: 7.240 euro, plaatsing in februari. De leverancier had wat vertraging.

--- m33 2025-12-09 12:02 peter -> sofie | Re: Offerte server < m32
Akkoord. [escalation|Maar voor de goede orde: gaat hij voor die tijd nog een keer plat op maandag, dan zit er een ander.]

--- m34 2025-12-10 09:30 sofie -> peter | Re: Offerte server < m33
Duidelijk. [promise!broken|Tot de plaatsing kijkt Mehdi elke maandag vanaf half zes mee.]

--- m35 2026-01-12 06:38 wendy -> mehdi | plat
[complaint|Plat sinds 6.02.] [question|Ben je er?]

--- m36 2026-01-12 07:25 wendy -> mehdi + sofie + joost | Re: plat < m35
[complaint|Bel al drie kwartier, krijg bandje.] Chemiebedrijf belt waar hun twee wagens blijven

--- m37 2026-01-12 14:20 mehdi -> wendy + peter | Re: plat < m36
Hij loopt weer sinds 14.05 uur. De schijf was vol. [non_apology|Vervelend dat het net vandaag gebeurde.] Ik zat vanmorgen bij een andere klant zonder bereik.

--- m38 2026-01-14 08:00 peter -> sofie | Opzegging
Sofie,

[complaint|Acht uur stil op maandag.] Het chemiebedrijf heeft zijn twee vaste ritten bij ons weggehaald, dat is 90.000 euro per jaar. Wendy zat in de kantine te huilen, en Wendy huilt niet, die heeft drie zoons.

Ze heeft in juni gezegd wat het was. [complaint|Jullie hebben zeven maanden lang elke keer een ander pleister gehaald en voor elk pleister een rekening gestuurd.] [complaint|Er is in die hele tijd niemand geweest die zei: dat hebben we verkeerd gezien.]

[leaving|Hierbij zeg ik het contract op per 31 maart.] [escalation|Per 1 februari kijkt Van Acker uit Terneuzen al mee.] De offerte voor de server vervalt.

- [request!open|alle wachtwoorden en licenties, op papier, aan Arno]
- [request!open|terugbetaling van de zeven spoedinterventies, 1.015 euro]

Peter de Regt

--- m39 2026-01-15 18:02 sofie -> peter | Re: Opzegging < m38
Beste Peter,

Je mail heeft ons geraakt. We betreuren je beslissing. [blame_shift|Je zult begrijpen dat we in maart vorig jaar voor de bestaande server gekozen hebben omdat dat voor jullie goedkoper was.] [promise!open|De overdracht aan Van Acker begeleiden we uiteraard tot 31 maart], en [promise!open|over de interventies kom ik bij je terug].

Sofie

--- m40 2026-02-04 09:11 arno -> sofie + mehdi | Overdracht
Van Acker was hier maandag. [complaint|De wachtwoorden had hij nog niet.] [question!open|Wanneer komen ze?] Hij heeft zelf een nieuwe kast meegebracht, maandag om zes uur draaide alles.

--- m41 2026-02-06 15:30 wendy -> joost | dag
Hoi Joost, jij kon er het minste aan doen. [praise|Het planscherm is nog steeds het beste wat hier ooit op een beeldscherm heeft gestaan], dat nemen we mee. Het ga je goed, en eet eens wat.

Wendy
