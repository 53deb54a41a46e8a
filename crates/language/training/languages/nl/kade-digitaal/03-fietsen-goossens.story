firm: Kade Digitaal | kadedigitaal.example | Europe/Brussels | 2026-02-13 17:30
member: sofie | Sofie Verstraete | sofie@kadedigitaal.example
member: joost | Joost Brandsma | joost@kadedigitaal.example
member: mehdi | Mehdi Achahbar | mehdi@kadedigitaal.example
member: liesbet | Liesbet De Wilde | liesbet@kadedigitaal.example
client: Fietsen Goossens | company | fietsengoossens.example
contact: dirk | Dirk Goossens | dirk@fietsengoossens.example | zaakvoerder
contact: nele | Nele Goossens | nele@fietsengoossens.example | dochter, verkoop en werkplaatsplanning
standing: mending
turned: 2025-09-08
causes: broken_promise, apology_owed
root: m14, m17, m19, m23
why: The online workshop booking was promised three times and missed the autumn; Sofie at last owned it, paid for a temp's afternoon and set weekly steps that have been met since December. Dirk is thawing, not yet done.

--- m01 2025-03-24 12:10 nele -> sofie | afspraken werkplaats
Hey Sofie

Bij ons in de Brugse Poort staat de telefoon roodgloeiend, elke dag een man of veertig die wil weten wanneer zijn fiets binnen mag. Pa neemt op met zijn handen vol vet. [goal|We willen dat tegen de winter de helft van de afspraken zonder telefoon geboekt wordt.]

[question|Kan dat op de site die jullie drie jaar geleden gemaakt hebben, of moet alles nieuw?]

groetjes Nele

--- m02 2025-03-24 15:33 sofie -> nele | Re: afspraken werkplaats < m01
Dag Nele,

Dat kan op de bestaande site. Joost bouwt een agenda die weet hoeveel bruggen er vrij zijn en hoelang een onderhoud duurt. Ruw geschat 3.400 euro. [question|Hoeveel mekaniekers staan er op een gewone dag?]

--- m03 2025-03-25 08:05 nele -> sofie | Re: afspraken werkplaats < m02
Drie, op zaterdag vier. Pa telt zichzelf voor anderhalf.

--- m04 2025-04-03 17:20 dirk -> sofie | Re: afspraken werkplaats
Sofie

't Is goed voor die 3400. [value|Maar wat gij zegt moet ge doen, en als het niet lukt moet ge bellen, geen mails van een meter.] Zo werk ik met mijn klanten ook.

Dirk

--- m05 2025-04-04 09:00 sofie -> dirk + nele | Re: afspraken werkplaats < m04
Genoteerd Dirk! Joost begint in juni. [promise!broken|Eind augustus boeken jullie klanten online.]

--- m06 2025-04-17 11:45 nele -> liesbet | bordje voor de paasdagen
Liesbet, [request|kan er een bandje boven de site dat we 21 april dicht zijn?] En Google ook als je daar aan kan

--- m07 2025-04-17 12:05 liesbet -> nele | Re: bordje voor de paasdagen < m06
Staat er, op de twee. [promise|Gaat dinsdag om 6 uur vanzelf weer weg.]

--- m08 2025-05-19 09:31 nele -> mehdi | kassa
De kassa 2 print geen bonnetjes meer, wel de garantiebewijzen. Zelfde printer. Raar toch

--- m09 2025-05-19 09:50 mehdi -> nele | Re: kassa < m08
Goedemorgen Nele, de bonnen gaan sinds de update naar een printer die "Bureau Dirk" heet. [question|Ligt daar toevallig een berg papier?]

--- m10 2025-05-19 09:58 nele -> mehdi | Re: kassa < m09
HAHAHA ja. Hij dacht dat het reclame was. [thanks|Merci Mehdi]

--- m11 2025-06-11 14:14 joost -> nele | Werkplaatsagenda, vragen vooraf
Hoi Nele,

Voor ik begin heb ik nodig:
- [request|een lijst van jullie beurten met de gemiddelde duur]
- [request|de dagen waarop jullie gesloten zijn tot nieuwjaar]
- [question|Mogen mensen zelf een mekanieker kiezen?]

Joost

--- m12 2025-06-13 19:40 nele -> joost | Re: Werkplaatsagenda, vragen vooraf < m11
Lijst zit in bijlage, klein onderhoud 35 min, groot 1u20, e-bike reken maar het dubbele, bakfiets bid een weesgegroetje. Sluitingsdagen staan onderaan.

Kiezen nee!! dan wil iedereen Youssef

--- m13 2025-07-02 16:00 liesbet -> dirk | Factuur 2025-069
Dag Dirk, voorschot werkplaatsagenda, 1.700 euro excl. btw. [thanks|Dank bij voorbaat.]

--- m14 2025-09-08 08:12 nele -> joost + sofie | agenda?
Hoi

[complaint|Augustus is om en op de site staat nog altijd "bel ons even".] [question|Hoe ver zitten jullie?] De scholen zijn begonnen en de telefoon ontploft.

--- m15 2025-09-08 11:30 joost -> nele | Re: agenda? < m14
Hoi Nele, [apology|sorry, je had dit eerder van mij moeten horen]. De koppeling met de kassa kost meer tijd dan ik dacht. [promise!broken|Op 30 september staat er een werkende test.]

--- m16 2025-09-08 11:52 nele -> joost | Re: agenda? < m15
Ok. Dan zeg ik tegen pa 1 oktober.

--- m17 2025-10-03 18:02 dirk -> sofie | gebeld
Sofie

Ik heb twee keer gebeld, [complaint|ge hebt niet teruggebeld]. [complaint|30 september is gepasseerd.] Vandaag 46 telefoons, ik heb ze geteld, met een balpen op de muur.

Dirk

--- m18 2025-10-06 09:15 sofie -> dirk | Re: gebeld < m17
Dag Dirk,

[blame_shift|De leverancier van jullie kassa geeft ons de toegang niet die we nodig hebben, dus daar hangt alles op vast.] [promise!broken|Ik bel je morgen met een vaste datum.]

Sofie

--- m19 2025-10-13 07:45 dirk -> sofie | Re: gebeld < m18
[complaint|Morgen was dinsdag.]
En de kassaleverancier is mijn schoonbroer. [complaint|Hij heeft die toegang op 22 augustus aan Joost gegeven.] Dirk

--- m42 2025-10-13 09:50 sofie -> dirk | Re: gebeld < m19
Dag Dirk, dat moet ik dan intern navragen. [promise!broken|Uiterlijk woensdag weet je waar je aan toe bent.]

--- m20 2025-10-13 10:40 nele -> liesbet | lichtjesactie
Hoi Liesbet, los van al de rest: [request|kan je een affiche maken voor de fietsverlichtingsactie], A3, in oktober en november gratis nazicht van lampen. Iets met een egel ofzo

--- m21 2025-10-15 15:20 liesbet -> nele | Re: lichtjesactie < m20
Egel met koplamp, in bijlage. De drukker kan vrijdag leveren als je vandaag ja zegt.

--- m22 2025-10-15 15:29 nele -> liesbet | Re: lichtjesactie < m21
JA. [praise|Iedereen in de winkel wil die egel op een T-shirt], pa incluis en die lacht al een maand niet

--- m23 2025-11-10 09:40 dirk -> sofie + joost | Laatste keer
Sofie, Joost

[complaint|Zeven maanden, 1700 euro en ik kan nog geen band laten boeken.] [escalation|Mijn concurrent in Ledeberg heeft zoiets op drie weken laten zetten door een gast uit Aalst, en zijn nummer ligt hier.] [request|Ik wil weten wat er scheelt, en niet van een leverancier.]

Dirk Goossens

--- m24 2025-11-10 12:15 sofie -> dirk + nele | Re: Laatste keer < m23
Dirk,

Ik heb je net gebeld, Nele nam op en je zat onder een bakfiets, dus toch op papier.

[admission|De toegang hadden we in augustus, wij hebben het laten liggen: ik had Joost op een andere klus gezet en heb jullie dat niet gezegd.] [admission|En ik heb de schuld bij je schoonbroer gelegd zonder het na te kijken, dat was fout van mij.] [apology|Ik bied je mijn excuses aan, ook voor die telefoons waarop ik niet terugbelde.]

Zo lossen we het op:
- [promise|tot nieuwjaar elke vrijdag één stuk dat af is, en ik bel zelf]
- [promise|wij betalen een jobstudent die op zaterdag je telefoon opneemt, tot het draait]
- [promise|de tweede helft van de factuur vervalt]

Sofie

--- m25 2025-11-10 18:55 dirk -> sofie | Re: Laatste keer < m24
't Is gelezen. We gaan zien. Dirk

--- m26 2025-11-14 16:40 joost -> nele | Vrijdag 1
Hoi Nele, af deze week: de bruggen en de duur per beurt staan erin. [request|Probeer eens een groot onderhoud te boeken op de testlink.] [question|Klopt het dat je zaterdag nooit een bakfiets aanneemt?]

--- m27 2025-11-15 13:12 nele -> joost | Re: Vrijdag 1 < m26
Klopt, zaterdag geen bakfietsen. Heb 6 boekingen gedaan, het werkt! alleen [complaint|bij e-bike rekent hij 35 minuten].

--- m28 2025-11-17 08:50 joost -> nele | Re: Vrijdag 1 < m27
Aangepast naar 70. Had ik over je lijst gelezen, [admission|mijn slordigheid].

--- m40 2025-11-21 17:02 joost -> nele | Vrijdag 2
Af: klanten krijgen een bevestiging en kunnen zelf afzeggen. [promise|Volgende week vrijdag komt het verzetten erbij.] [question|Welke woorden gebruiken jullie in de winkel: "onderhoud", "nazicht" of "service"?]

--- m41 2025-11-22 18:15 nele -> joost | Re: Vrijdag 2 < m40
Nazicht! Onderhoud is voor mensen met een auto, zegt pa. En [request|zet bij de e-bikes dat ze hun lader en sleutel van de batterij moeten meebrengen], dat vergeet er één op drie en dan staat Youssef daar met een slot van 80 euro en een schroevendraaier.

--- m29 2025-11-29 17:30 nele -> sofie | de jobstudent
[praise|Lotte is echt goud waard], vandaag 31 telefoons en geen enkele voor pa. [thanks|Bedankt dat jullie dat doen.]

--- m30 2025-12-19 16:20 joost -> dirk + nele | Vrijdag 6
Dag allebei, alles zit erin: boeken, verzetten, sms de dag ervoor. [promise|Maandag 5 januari gaat hij open voor de klanten], dan zijn de feesten voorbij en [promise|ben ik de hele dag bij jullie in de winkel].

--- m31 2026-01-05 20:15 nele -> joost + sofie | Re: Vrijdag 6 < m30
[win|14 boekingen op de eerste dag zonder dat iemand iets wist!] En Joost [praise|stond hier om 7 uur met koffiekoeken en is gebleven tot de laatste klant].

--- m32 2026-01-12 08:20 dirk -> sofie | januari
Sofie
[win|Vorige week 29 telefoons per dag in plaats van 44.] Het gaat de goede kant op. [value|Dat ge elke vrijdag belt, dat moet zo blijven.] D.

--- m43 2026-01-17 10:40 nele -> joost | vraagje klant
Hoi! Meneer Van Hecke (83) wil boeken maar heeft geen gsm, enkel een vaste lijn en een mening. [question|Kan hij zonder nummer?]

--- m44 2026-01-19 08:30 joost -> nele | Re: vraagje klant < m43
Vanaf nu wel: een vaste lijn is ook goed, dan krijgt hij geen sms maar zetten jullie een vinkje "zelf bellen". Groeten aan zijn mening.

--- m45 2026-01-19 08:41 nele -> joost | Re: vraagje klant < m44
Zalig. [thanks|Dank u namens de vaste lijn.]

--- m33 2026-01-23 17:05 sofie -> dirk + nele | Na ons telefoontje
Dag Dirk, kort op papier: sms'en gaan voortaan om 17 uur in plaats van 20 uur weg, en [promise!open|de leasefietsen komen er tegen eind februari bij]. [promise!open|Lotte blijft nog vier zaterdagen.]

--- m34 2026-02-02 09:08 nele -> joost | dubbele boeking
Hoi Joost, [complaint|vrijdag stonden er twee mensen om 9u voor dezelfde brug.] Pa heeft het opgelost met chocomelk. [question|Weet je waar het aan lag?]

--- m35 2026-02-02 10:30 joost -> nele + dirk | Re: dubbele boeking < m34
Ja, ze klikten in dezelfde seconde en daar [admission|had ik geen slot op gezet]. Nu wel, getest met twee telefoons tegelijk. [apology|Excuus aan je vader voor de chocomelk], die mag op onze rekening.

--- m36 2026-02-10 08:02 dirk -> sofie | tweede winkel
Sofie
We nemen in september het pand in Mariakerke over. [request!open|Reken eens uit wat de agenda kost voor twee adressen.] Ik zeg nog geen ja, eerst zien of februari ook goed loopt. [question!open|En die leasefietsen, wordt dat de 27ste of later?]
Dirk

--- m37 2026-02-11 17:15 sofie -> dirk + nele | Re: tweede winkel < m36
Proficiat Dirk! En begrepen, eerst laten zien. [promise!open|De prijs heb je vrijdag de 20ste], ik bel erbij. [request!open|Nele, laat je mij weten hoeveel bruggen er in Mariakerke komen?]
