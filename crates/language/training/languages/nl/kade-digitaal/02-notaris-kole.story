firm: Kade Digitaal | kadedigitaal.example | Europe/Brussels | 2026-02-13 17:30
member: sofie | Sofie Verstraete | sofie@kadedigitaal.example
member: joost | Joost Brandsma | joost@kadedigitaal.example
member: mehdi | Mehdi Achahbar | mehdi@kadedigitaal.example
member: liesbet | Liesbet De Wilde | liesbet@kadedigitaal.example
client: Van Hoogstraten & Kole Notarissen | company | hoogstratenkole.example
contact: hester | mr. Hester Kole | kole@hoogstratenkole.example | notaris
contact: ineke | Ineke Poppe | poppe@hoogstratenkole.example | kantoormanager
standing: strained
turned: 2025-10-02
causes: talked_down, unacknowledged_fault
root: m17, m19, m24, m28
why: A change Kade made to the mail filter hid deeds in a quarantine nobody knew of; Mehdi lectured the office about attentive mail reading instead of saying so, and billed the hours. The notary wants one plain sentence of ownership and is still waiting for it.

--- m01 2025-02-03 10:12 ineke -> sofie | Overname systeembeheer
Geachte mevrouw Verstraete,

Namens mr. Kole bevestig ik dat wij het beheer van onze negen werkplekken per 1 maart bij u onderbrengen. De huidige beheerder gaat met pensioen en heeft alles in een rode map opgeschreven, met potlood.

[value|Voor ons kantoor is vertrouwelijkheid het eerste en bereikbaarheid het tweede.] [question|Wie wordt ons vaste aanspreekpunt?]

Met vriendelijke groet,

Ineke Poppe
Kantoormanager
Van Hoogstraten & Kole Notarissen, Middelburg

--- m02 2025-02-03 15:40 sofie -> ineke | Re: Overname systeembeheer < m01
Geachte mevrouw Poppe,

Hartelijk welkom. Uw vaste man is Mehdi Achahbar, bij afwezigheid Joost Brandsma. [promise|Mehdi komt op donderdag 13 februari langs] om de rode map over te nemen.

[request|Wilt u de vorige beheerder vragen om er die ochtend bij te zijn?]

Met vriendelijke groet,
Sofie Verstraete

--- m03 2025-02-14 09:02 mehdi -> ineke | Verslag bezoek
Dag mevrouw Poppe,

Gisteren was een prettige ochtend. [praise|Meneer Wisse heeft alles keurig in orde gehouden], ook met potlood. Bevindingen: twee pc's draaien nog op het oude Windows, de back-up loopt elke nacht, en de scanner op de eerste verdieping mailt via een adres dat niemand meer leest.

[promise|De twee pc's vervang ik in de week van 10 maart.]

Mehdi

--- m04 2025-02-14 11:18 ineke -> mehdi | Re: Verslag bezoek < m03
[thanks|Dank voor het verslag.] De pc's staan bij mevrouw De Nooijer en in de aktekamer. [request|De aktekamer alleen na 16.00 uur alstublieft], in verband met passeren.

--- m05 2025-03-12 17:20 mehdi -> ineke | Pc's vervangen
Beide klaar. De oude schijven heb ik in uw bijzijn gewist, de verklaring zit in bijlage voor het dossier.

--- m06 2025-03-13 08:45 ineke -> mehdi | Re: Pc's vervangen < m05
Mevrouw De Nooijer meldt dat [praise|haar pc nu eerder klaar is dan haar koffie]. [request|Gaarne ook nog de snelkoppeling naar het Kadaster op haar bureaublad.]

--- m07 2025-03-13 09:10 mehdi -> ineke | Re: Pc's vervangen < m06
Staat erop.

--- m08 2025-04-22 14:02 hester -> sofie | Nieuwe website
Mevrouw Verstraete,

Over de website wil ik kort zijn. De huidige toont een kandidaat-notaris die sinds 2021 in Dordrecht zit. [goal|Wij willen dat jonge kopers in Walcheren ons vinden voordat de makelaar hun een ander noemt.] [request|Doet u een voorstel, niet langer dan twee pagina's.]

H. Kole

--- m09 2025-04-29 12:00 sofie -> hester + ineke | Re: Nieuwe website < m08
Geachte mevrouw Kole,

Voorstel in bijlage, anderhalve pagina. Totaal 7.150 euro, [promise|oplevering 1 september]. De kern: een rekenhulp voor koopaktes en hypotheek, gewone taal, en een foto van ieder die de telefoon opneemt.

Sofie Verstraete

--- m10 2025-05-01 09:30 hester -> sofie | Re: Nieuwe website < m09
Akkoord. [praise|Een offerte die korter is dan toegestaan, dat maak ik zelden mee.]

H. Kole

--- m11 2025-06-17 10:50 liesbet -> hester + ineke | Ontwerp startpagina
Goedemorgen,

Het ontwerp staat klaar in de gedeelde map. Ik heb de gevel aan de Dam als lijntekening gebruikt. [question|Mag het wapen van de notaris er klein bij, of hangt daar een regel aan?]

Liesbet De Wilde

--- m12 2025-06-19 16:33 ineke -> liesbet | Re: Ontwerp startpagina < m11
Het wapen mag, mits ongewijzigd en niet als knop. Verder van mr. Kole:

- [request|"Onze mensen" vóór "Ons kantoor"]
- [request|geen hamer, wij zijn geen veilinghuis]
- [request|telefoonnummer bovenaan en leesbaar voor wie 75 is]
- [praise|De gevel is treffend getekend, tot en met het scheve luik.]

--- m13 2025-09-01 09:00 joost -> hester + ineke | Site live
Geachte dames,

De nieuwe site staat sinds vanmorgen 7 uur online. De rekenhulp heb ik nagerekend met de zes voorbeelden van mevrouw De Nooijer, alle zes kloppen op de euro.

Joost

--- m14 2025-09-15 11:25 hester -> joost + sofie | Re: Site live < m13
[win|Elf aanvragen via de rekenhulp in twee weken; in het hele voorjaar waren het er drie.] [thanks|Mijn dank aan u allen.]

H. Kole

--- m15 2025-09-16 10:10 mehdi -> ineke | Nieuwe mailfilter
Dag mevrouw Poppe,

[promise|Vannacht zet ik voor al onze klanten een strenger mailfilter aan.] U merkt daar niets van.

Mehdi

--- m16 2025-09-30 15:47 ineke -> mehdi | Stukken van de bank
Geachte heer Achahbar,

[complaint|De hypotheekstukken van de Zeeuwse Volksbank voor het passeren van vanochtend 9.30 uur zijn hier nooit binnengekomen.] De bank heeft ze op vrijdag verzonden en kan dat aantonen. Er zaten vier mensen in de aktekamer, onder wie een zwangere vrouw met een verhuiswagen voor de deur.

[question|Waar is dat bericht gebleven?]

Ineke Poppe

--- m17 2025-10-02 17:51 mehdi -> ineke | Re: Stukken van de bank < m16
Dag mevrouw Poppe,

Het bericht staat in quarantaine. [talking_down|Elke moderne mailomgeving heeft zo'n map, en het is de bedoeling dat men die dagelijks bekijkt, net zoals men thuis ook de brievenbus leegmaakt.] [blame_shift|Als iemand bij u dinsdag even gekeken had, was er niets aan de hand geweest.]

Ik heb het bericht vrijgegeven.

Mehdi

--- m18 2025-10-03 08:30 ineke -> mehdi | Re: Stukken van de bank < m17
Geachte heer Achahbar,

[complaint|Uw antwoord kwam twee dagen na mijn vraag.] [complaint|Van een quarantaine heeft ons niemand ooit iets verteld; u schreef op 16 september dat wij van het filter niets zouden merken.] [request|Wilt u mij opgeven welke berichten er sindsdien nog meer in staan?]

I. Poppe

--- m19 2025-10-03 17:22 mehdi -> ineke | Re: Stukken van de bank < m18
Het zijn er 61. [talking_down|Ik zou er niet te veel van maken: beveiliging is nu eenmaal altijd een afweging tussen gemak en risico, en veel mensen op kantoren onderschatten dat laatste.] [promise!broken|Maandag hebt u de lijst.]

--- m20 2025-10-08 09:05 ineke -> mehdi | Re: Stukken van de bank < m19
[complaint|Het is woensdag.] [request|Gaarne de lijst.]

--- m21 2025-10-08 11:40 mehdi -> ineke | Re: Stukken van de bank < m20
In bijlage.

--- m22 2025-10-08 16:15 hester -> sofie | Quarantaine
Mevrouw Verstraete,

Ik heb de lijst gelezen. [complaint|Negen van de 61 berichten zijn van banken, twee van de rechtbank en een van mijn beroepsorganisatie.] Een cliënte heeft haar nalatenschapsstukken driemaal gestuurd en houdt ons inmiddels voor slordig.

Een fout kan ik verdragen, ik maak ze zelf. [value|Ik wens alleen niet te worden onderwezen door degene die hem gemaakt heeft.] [request!open|Graag van u één schriftelijke zin over de toedracht, die ik aan mijn cliënten kan doorgeven.]

H. Kole

--- m23 2025-10-09 13:02 sofie -> hester | Re: Quarantaine < m22
Geachte mevrouw Kole,

Ik begrijp dat dit vervelend was. [non_apology|Het spijt ons als de toon van Mehdi verkeerd is overgekomen.] Het filter is intussen bijgesteld en banken en rechtbanken komen er sinds gisteren rechtstreeks door. [promise!broken!open|Over de toedracht kom ik volgende week bij u terug], zodra ik met Mehdi gezeten heb.

Sofie Verstraete

--- m24 2025-11-04 10:20 liesbet -> ineke | Factuur 2025-118
Geachte mevrouw Poppe,

Factuur in bijlage: onderhoud oktober 410 euro, en 6,5 uur "onderzoek en vrijgave mailquarantaine" à 88 euro. Samen 982 euro excl. btw.

Liesbet

--- m25 2025-11-04 14:38 ineke -> liesbet + sofie | Re: Factuur 2025-118 < m24
Mevrouw De Wilde,

De 410 euro is voldaan. [complaint|Voor de overige 572 euro ontbreekt iedere grond: het filter hebben wij niet besteld.] [request!open|Wij zien een creditnota tegemoet.]

I. Poppe

--- m26 2025-11-06 09:12 liesbet -> ineke | Re: Factuur 2025-118 < m25
Goed ontvangen, mevrouw Poppe. Dit gaat boven mijn stoel uit, [promise|ik leg het vandaag bij Sofie].

--- m27 2025-11-20 08:55 ineke -> mehdi | Scanner eerste verdieping
De scanner zendt sinds gisteren alles dubbel. Geen haast, wij gebruiken zolang de begane grond. [request|Kunt u er bij gelegenheid naar kijken?]

--- m28 2025-11-21 16:59 mehdi -> ineke | Re: Scanner eerste verdieping < m27
Op afstand opgelost. Er stonden twee snelkeuzes ingesteld. [talking_down|Tip: een scanner doet alleen wat men hem opdraagt, dus lees voor u drukt eerst rustig wat er op het schermpje staat.]

--- m29 2025-11-21 17:06 ineke -> mehdi | Re: Scanner eerste verdieping < m28
[complaint|De tweede snelkeuze is door u aangemaakt, op 19 november om 14.10 uur; het staat in het logboek.]

--- m40 2025-11-27 17:30 mehdi -> ineke | Wachtwoorden
Geachte mevrouw Poppe,

Bij een controle zag ik dat vier van de negen medewerkers hun wachtwoord al langer dan een jaar gebruiken. [talking_down|Ik weet dat het voor mensen die niet dagelijks met techniek werken allemaal abstract klinkt, dus ik leg het eenvoudig uit.] Een wachtwoord is een sleutel. Wie dezelfde sleutel jaren gebruikt, weet op den duur niet meer wie er allemaal een kopie van heeft. [talking_down|Juist een notaris zou dat moeten aanspreken.]

Vanaf maandag 8 december dwingt het systeem iedereen een nieuw wachtwoord te kiezen van minstens veertien tekens, met een hoofdletter, een cijfer en een leesteken. [request|Gelieve dit intern goed te begeleiden en geen briefjes onder het toetsenbord te leggen.] [blame_shift|Ook bij de kwestie met de mailfilter is immers gebleken dat de zwakste schakel meestal op de stoel zit.]

Met vriendelijke groet,
Mehdi Achahbar

--- m41 2025-11-28 08:20 ineke -> mehdi | Re: Wachtwoorden < m40
[complaint|De vier zijn de twee kluisaccounts, de scanner en uw eigen beheeraccount.]

[complaint|Op 8 december passeren wij van 9 tot 17 uur zonder onderbreking, dat staat sinds september in de agenda die u beheert.] [request|Wilt u een andere dag kiezen?]

--- m42 2025-12-01 11:10 mehdi -> ineke | Re: Wachtwoorden < m41
Het wordt maandag 15 december.

--- m30 2025-12-16 09:40 joost -> ineke | Rekenhulp tarieven 2026
Dag mevrouw Poppe,

Per 1 januari wijzigen de tarieven van het Kadaster. [request|Stuurt u mij de nieuwe lijst als u die hebt?] [promise|Dan staan ze oudejaarsdag klaar] en springen ze om middernacht om.

Joost

--- m31 2025-12-18 10:03 ineke -> joost | Re: Rekenhulp tarieven 2026 < m30
Bijgaand. [praise|U denkt hier altijd eerder aan dan wij], dat mag ook eens gezegd.

--- m32 2025-12-31 15:30 joost -> ineke | Re: Rekenhulp tarieven 2026 < m31
Staat klaar. Om middernacht springt alles om, ik heb het met de klok van mijn testserver al eens laten gebeuren. Goede jaarwisseling!

--- m33 2026-01-13 11:00 ineke -> sofie | Openstaande punten
Geachte mevrouw Verstraete,

Ter herinnering, voor het dossier:

1. [complaint|de zin waar mr. Kole op 8 oktober om vroeg: niet ontvangen]
2. [complaint|de creditnota over 572 euro: niet ontvangen]
3. [question!open|wie heeft op dit moment toegang tot onze quarantaine?]

[escalation|Indien dit eind februari niet is afgedaan, leggen wij het voor aan de toezichthouder van onze beroepsorganisatie, die naar leveranciers vraagt.]

Hoogachtend,
I. Poppe

--- m34 2026-01-15 17:45 sofie -> ineke + hester | Re: Openstaande punten < m33
Geachte mevrouw Poppe,

Het is hier bijzonder druk geweest met de jaarwisseling. [blame_shift|Zonder het uitblijven van uw betaling was de factuur overigens al lang intern bekeken.] [promise!open!broken|Ik bekijk de drie punten en u hoort nog deze maand van mij.]

Sofie Verstraete

--- m43 2026-01-22 10:05 ineke -> liesbet | Aanmaning
Mevrouw De Wilde,

Vandaag ontvingen wij een aanmaning voor factuur 2025-118, met 15 euro kosten. [complaint|Op mijn bezwaar van 4 november is nooit inhoudelijk gereageerd.] De overige facturen van het jaar zijn alle binnen acht dagen voldaan, dat ziet u in uw eigen boeken.

[request|Wilt u de aanmaning intrekken?]

I. Poppe

--- m44 2026-01-22 15:30 liesbet -> ineke | Re: Aanmaning < m43
Geachte mevrouw Poppe, [apology|mijn excuses], het programma verstuurt die vanzelf en [admission|ik had de factuur op pauze moeten zetten]. De aanmaning is ingetrokken, de kosten ook. Over de rest beslis ik helaas niet.

--- m35 2026-02-05 09:15 ineke -> joost | Nieuwe collega
Mevrouw Van Sabben begint op 2 maart als klerk. [request!open|Gaarne een werkplek, een adres en de foto op de site.] Zij komt zich op 23 februari voorstellen, dan kan uw fotograaf terecht.

--- m36 2026-02-05 13:20 joost -> ineke | Re: Nieuwe collega < m35
Komt voor elkaar. [promise!open|Haar laptop staat op vrijdag 27 februari bij u op het bureau.] Liesbet fotografeert zelf, [question!open|past de 23e om 11 uur?]

--- m37 2026-02-10 16:02 hester -> sofie | Re: Openstaande punten < m34
Mevrouw Verstraete,

[complaint|Januari is voorbij.] [praise|Met de heer Brandsma werk ik graag], dat staat hier los van.

H. Kole
