firm: Brug Administratie & Advies | brugadministratie.example | Europe/Amsterdam | 2026-01-30 17:30
member: wim | Wim Terpstra | wim@brugadministratie.example
member: nienke | Nienke Brouwer | nienke@brugadministratie.example
member: sander | Sander Kolk | sander@brugadministratie.example
member: fatma | Fatma Yildirim | salaris@brugadministratie.example
client: Garage Wezeman | company | garagewezeman.example
contact: dirk | Dirk Wezeman | dirk@garagewezeman.example | eigenaar
contact: petra | Petra Wezeman-Bos | kantoor@garagewezeman.example | kantoor
standing: good
turned: -
causes: -
root: -
why: Dirk threatens to burn the books every month and means nothing by it; his silence in the autumn was announced (a knee), and the margin mistake was put right with the tax office before it cost anything.

--- m01 2025-01-14 17:22 dirk -> sander | margeauto's
Sander jongen,

Ik heb hier een Volvo V60 staan, gekocht van een mevrouw in Raalte voor 9.250, verkocht voor 11.900. [question|Betaal ik nou btw over de hele hap of over het stukje ertussen?] Leg het me uit alsof ik een carburateur ben.

Dirk

--- m02 2025-01-15 08:40 sander -> dirk | Re: margeauto's < m01
Over het stukje: 2.650 gedeeld door 121 maal 21 is 459,92. Mits er op jouw factuur GEEN btw staat en de mevrouw de inkoopverklaring heeft getekend. [question|Heb je die?]

--- m03 2025-01-15 12:10 petra -> sander | Re: margeauto's < m02
Die heb ik, Dirk wist niet eens dat hij bestond. Bijlage. Alle 31 verklaringen van vorig jaar zitten trouwens op volgorde in de groene ordner.

--- m04 2025-01-15 12:25 sander -> petra | Re: margeauto's < m03
[praise|Petra, jij bent de reden dat ik 's nachts slaap.]

--- m05 2025-02-12 16:58 dirk -> wim | Belastingdienst weer
Wim, weer een blauwe envelop en weer snap ik er geen reet van. Als dit zo doorgaat stook ik de hele administratie op in de afgewerkte-oliekachel en ga ik op Terschelling wonen. [question|Wat moeten ze van me?] Foto in de bijlage, die vlek is koffie.

--- m06 2025-02-13 09:30 wim -> dirk | Re: Belastingdienst weer < m05
Beste Dirk,

Ze willen niets van je. Het is de mededeling dat je voorlopige aanslag is verlaagd: je krijgt 1.140 euro terug in elf termijnen. Terschelling kan altijd nog.

Wim

--- m07 2025-02-13 17:01 dirk -> wim | Re: Belastingdienst weer < m06
[win|Kijk eens aan, de eerste blauwe waar ik wat voor krijg.] [promise|Er staat een fles voor je klaar als je de Saab komt halen.]

--- m08 2025-03-10 10:12 petra -> fatma | leerling
Goedemorgen Fatma,

Vanaf 1 april komt Younes twee jaar bij ons leren, BBL niveau 3, vier dagen werken en een dag school. Hij is 18 en heeft al een eigen gereedschapskist, dus Dirk is verkocht. [question|Krijgen we daar nog subsidie voor en moet ik die zelf aanvragen?] [request|En maak je voor hem een contract volgens de cao voor de garagebedrijven?]

Groet van Petra

--- m09 2025-03-10 11:30 fatma -> petra | Re: leerling < m08
Leuk, een Younes! Subsidie praktijkleren kan oplopen tot 2.700 per schooljaar. [request|Jij moet wel zorgen dat de praktijkovereenkomst door school getekend is en dat zijn aanwezigheid wordt bijgehouden.] [promise|De aanvraag doe ik in juni], dan gaat het loket open. Het contract zit erbij.

--- m10 2025-03-10 13:44 petra -> fatma | Re: leerling < m09
Prima, ik maak er een lijst van naast de koffieautomaat. [thanks|Dankjewel voor het snelle contract.]

--- m11 2025-04-08 14:05 nienke -> dirk + petra | Margeregeling: iets gevonden
Dag Dirk en Petra,

Bij het afronden van het eerste kwartaal zag ik dat wij in 2024 drie bestelbusjes onder de marge hebben gezet die jullie van een bedrijf mét btw hadden gekocht. Dat mag niet: daar hoort gewoon 21% over de hele verkoopprijs. [admission|Dat hadden wij aan de inkoopfactuur moeten zien, Petra had ze keurig ingeleverd.]

Het scheelt per saldo 1.386 euro btw. [promise|Ik dien deze week een suppletie in en schrijf er een brief bij], dan komt er geen boete, en [promise|mocht er rente komen dan is die voor ons]. [apology|Het spijt me dat jullie hierdoor alsnog moeten bijbetalen.]

Nienke

--- m12 2025-04-08 17:20 dirk -> nienke | Re: Margeregeling: iets gevonden < m11
Nienke, ik zet ook wel eens een wiel eraf dat erop had moeten blijven. [value|Zolang het maar van jullie komt en niet uit een blauwe envelop.] [request|Stuur maar door.]

--- m13 2025-04-11 10:35 nienke -> petra | Re: Margeregeling: iets gevonden < m11
Suppletie is ingediend, kopie plus brief in de bijlage. Rente is 31 euro, [promise|die staat als korting op onze volgende factuur].

--- m14 2025-04-11 11:02 petra -> nienke | Re: Margeregeling: iets gevonden < m13
[thanks|Dank], genoteerd, en [praise|netjes van die rente].

--- m15 2025-05-20 16:40 dirk -> sander | overstap
Moi Sander, even voor je agenda: wij stappen per 1 juli over. Niet bij jullie weg hoor, ik zie je al wit wegtrekken, maar naar ander garagepakket. Het oude wordt niet meer bijgehouden en de man die het gemaakt heeft is dood. [question|Kunnen de facturen uit dat nieuwe ding rechtstreeks bij jullie binnenkomen?] Het heet Werkplaats 360.

--- m16 2025-05-20 17:05 sander -> dirk + petra | Re: overstap < m15
Je had me. Ja dat kan, er is een koppeling. [request|Vraag de leverancier om een API-sleutel en zet bij 'grootboekschema' ons lijstje, zie bijlage.] [promise|Ik kom 30 juni een ochtend langs om het met Petra in te stellen.]

--- m17 2025-06-30 13:22 petra -> sander | Re: overstap < m16
Je bent je jas vergeten. Hij hangt naast de overalls, dus [request|kom hem halen] voor er iemand aan ruikt. Het loopt: zes facturen van vanmorgen staan erin, met de marge-auto's apart. [praise|Ik zag er als een berg tegenop en je had het om elf uur klaar.]

--- m18 2025-07-15 09:00 petra -> sander | dubbele klanten
Dag Sander, sinds het nieuwe pakket staat elke klant met een spatie in de postcode er twee keer in. Dat ligt aan Werkplaats 360, hun helpdesk is ermee bezig en belooft een reparatie. [question|Kun jij aan jouw kant zien om hoeveel het gaat?]

--- m19 2025-07-15 10:12 sander -> petra | Re: dubbele klanten < m18
214 stuks. Raakt de bedragen niet, alleen de namenlijst. [promise|Ik wacht hun reparatie af en voeg ze dan in één keer samen.]

--- m20 2025-07-31 09:22 sander -> petra | Re: dubbele klanten < m19
Reparatie is binnen, ik heb ze samengevoegd. 214 dubbele weg, geen enkele klant kwijt.

--- m21 2025-08-21 16:03 petra -> nienke | jaarrekening
Nienke, [complaint|op het voorblad staat Garage Wezenman.] Dirk lacht zich een breuk, hij wil het op de gevel. Verder zien de cijfers er goed uit, beetje minder onderdelen, beetje meer uren.

--- m22 2025-08-21 16:30 nienke -> petra | Re: jaarrekening < m21
O nee! [apology|Sorry], verbeterd exemplaar zit erbij. Als hij die gevel doorzet wil ik een foto.

--- m23 2025-09-12 15:10 petra -> wim + sander | Dirk even uit de running
Goedemiddag heren,

Dirk krijgt de 22e een nieuwe knie en mag zes tot acht weken niks. Hij leest dan geen mail (hij leest nu ook geen mail maar dan officieel) en ik sta zelf aan de balie. [request|Wat niet dringend is graag tot half november bewaren.] [promise|De bonnen breng ik gewoon elke maand.]

Groetjes Petra

--- m24 2025-09-12 15:38 wim -> petra | Re: Dirk even uit de running < m23
Beste Petra, sterkte gewenst, vooral voor jou. [promise|Wij houden ons gedeisd.] De btw van het derde kwartaal loopt vanzelf door.

--- m25 2025-10-21 11:15 sander -> petra | Btw Q3
Ter info, niks doen: 8.412, automatische incasso 31 oktober. Hoe gaat het met de patiënt?

--- m26 2025-11-17 08:20 dirk -> wim + sander | ben er weer
Mannen! Op één kruk en een Zweedse scharnier. Acht weken stilgezeten en Petra heeft in die tijd meer auto's verkocht dan ik in een halfjaar. [question|Is er nog wat ontploft?] Of kan ik gewoon weer gaan mopperen?

--- m27 2025-11-17 09:05 sander -> dirk | Re: ben er weer < m26
Niks ontploft. Mopperen mag. [request|Kijk wel even naar de offerte voor de laadpalen, die verloopt de 30e], daar zit milieu-investeringsaftrek op en dan moet de bestelling dit jaar nog.

--- m28 2025-11-20 17:11 dirk -> sander | Re: ben er weer < m27
Laadpalen. 40 jaar olie onder de nagels en dan verkoop ik stroom. Besteld, 2 stuks, 11.300. De monteur zei dat ik er een dakje boven moet zetten en de buurman zei dat ik er een hek omheen moet zetten, dus het wordt een soort kippenhok. [goal|In 2030 moet de helft van de werkplaats elektrisch kunnen, anders kan Younes het later niet overnemen.]

--- m29 2025-11-24 10:00 sander -> dirk | Re: ben er weer < m28
Aangemeld bij RVO, bevestiging zit erbij. Scheelt je zo'n 1.500 belasting.

--- m30 2025-12-09 14:26 petra -> fatma | subsidie Younes
Fatma, [win|vandaag 2.610 euro bijgeschreven voor Younes!] Hij vroeg of hij daar een slagmoersleutel van mocht, en Dirk zei ja voor ik erbij was.

--- m31 2025-12-09 14:50 fatma -> petra | Re: subsidie Younes < m30
Fantastisch, [praise|terecht verdiend met dat lijstje naast de koffie].

--- m32 2025-12-22 16:45 dirk -> wim | rekening
Wim, 412 euro voor november. Daar kan ik een complete distributieriem voor doen inclusief waterpomp en een praatje. Als je volgend jaar nog een cent duurder wordt breng ik de schoenendoos naar de concurrent, en dan zul je lachen, want die concurrent ben ik zelf. Betaald. Fijne kerst, [praise|jullie hebben het jaar weer recht in z'n wielen gezet].

--- m33 2025-12-23 09:12 wim -> dirk | Re: rekening < m32
Fijne kerst, Dirk. De schoenendoos bewaren wij hier wel.

--- m34 2026-01-20 10:40 petra -> sander | inruil elektrisch
Dag Sander, we hebben onze eerste elektrische inruil, van een zzp'er die hem zakelijk had rijden, 14.000 met btw op de factuur. [question|Geen marge dus, zeg ik het goed?] [request!open|En zet je in het pakket een aparte groep voor stekkerauto's?]

--- m35 2026-01-20 11:15 sander -> petra | Re: inruil elektrisch < m34
Je zegt het perfect. Btw op de inkoopfactuur betekent btw over de hele verkoop, dus zet hem met 21% in de advertentie, anders verkoop je hem te goedkoop. [request|Kijk ook even of zijn btw-nummer nog actief is], want hij schreef dat hij ging stoppen. [promise!open|De groep maak ik aan zodra januari dicht is.]

--- m36 2026-01-29 17:15 dirk -> wim | de Saab
Wim, je Saab staat hier nog. Rolweerstand van een koelkast. Remmen zijn klaar, uitlaat vergeet ik liever. [request!open|Haal hem op, hij drinkt mijn koffie op.]
