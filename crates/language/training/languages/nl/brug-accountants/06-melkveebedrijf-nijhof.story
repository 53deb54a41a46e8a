firm: Brug Administratie & Advies | brugadministratie.example | Europe/Amsterdam | 2026-01-30 17:30
member: wim | Wim Terpstra | wim@brugadministratie.example
member: nienke | Nienke Brouwer | nienke@brugadministratie.example
member: sander | Sander Kolk | sander@brugadministratie.example
member: fatma | Fatma Yildirim | salaris@brugadministratie.example
client: Maatschap Nijhof | company | nijhofmelkvee.example
contact: albert | Albert Nijhof | albert@nijhofmelkvee.example | melkveehouder
contact: lianne | Lianne Nijhof | lianne@nijhofmelkvee.example | maat, dochter
standing: good
turned: -
causes: -
root: -
why: Albert grumbles about The Hague, the weather and paper, hardly about us; Lianne's entry into the partnership was done in time and both trust Wim on the land.

--- m01 2025-01-20 21:30 lianne -> wim | toetreden
Hoi Wim,

Pa en ik hebben er met kerst over gepraat en hij is er uit (zijn woorden: "dan moet het er maar van komen"). [goal|Ik wil per 1 januari 2026 de helft van de maatschap hebben en het bedrijf ooit helemaal overnemen, zonder dat de bank de stal in handen krijgt.] [question|Hoe pakken we dat aan en in welke volgorde?]

Groeten uit Wijhe, Lianne

--- m02 2025-01-22 10:02 wim -> lianne + albert | Re: toetreden < m01
Beste Lianne, beste Albert,

Goed besluit. De volgorde is: eerst taxatie van grond, opstallen en vee; dan een voorstel voor jouw inbreng; dan het maatschapscontract bij de notaris; en parallel een beroep op de doorschuifregeling, zodat je vader niet ineens afrekent over de stille reserves. Dat laatste moet je samen vragen en op tijd.

[promise|Ik maak een stappenplan met data en stuur dat begin februari.] [request|Zoeken jullie intussen de eigendomsbewijzen van de uiterwaarden op?]

Wim

--- m03 2025-01-22 12:30 albert -> wim | Re: toetreden < m02
Die liggen in de kluis van mien va. Sleutel is zoek sinds 1998. Komt goed

--- m04 2025-02-04 09:15 wim -> lianne + albert | Stappenplan
Zoals gezegd. Elf stappen, de notaris staat op 8, dat is het punt waarop het geld gaat kosten.

--- m05 2025-02-04 20:44 lianne -> wim | Re: Stappenplan < m04
[praise|Hier kan ik mee naar de keukentafel, dit snapt zelfs mijn broer.] Kluis is open trouwens, slijptol. Akten in de bijlage.

--- m06 2025-03-06 20:10 albert -> sander | melkgeld
[question|hoeveul btw krieg ik trug over die trekker], [question|is 't veur de mei nog]

--- m07 2025-03-07 09:31 sander -> albert | Re: melkgeld < m06
Albert, 15.960 terug over de trekker. [promise|Aangifte gaat 4 april de deur uit], dan staat het normaal gesproken eind mei op de rekening.

--- m08 2025-03-07 12:40 albert -> sander | Re: melkgeld < m07
eind mei mot ik kunstmest betalen, mooi

--- m09 2025-04-04 14:00 sander -> albert | Btw Q1
Aangifte is weg. 12.874 terug per saldo, omdat er ook melk verkocht is.

--- m10 2025-04-23 21:05 lianne -> nienke | gecombineerde opgave
Hoi Nienke, de opgave moet 15 mei binnen zijn en RVO heeft perceel 14 (achter de dijk) ineens in tweeën geknipt, vanwege een sloot die er al veertig jaar ligt. [question|Doe jij die correctie of doe ik dat zelf in het portaal?] Vorig jaar deed Gert van de voorlichting het maar die is met pensioen.

--- m11 2025-04-24 08:55 nienke -> lianne | Re: gecombineerde opgave < m10
Dat doe je zelf in het portaal, maar ik kijk mee. [question|Zullen we dinsdag om 10 uur bellen?] [request|Houd je muis bij de hand.]

--- m12 2025-04-24 12:15 lianne -> nienke | Re: gecombineerde opgave < m11
Dinsdag 10 is goed, dan is het melken gedaan.

--- m13 2025-04-29 11:20 lianne -> nienke | Re: gecombineerde opgave < m12
Gelukt, hij staat er weer heel op. [thanks|Bedankt voor je engelengeduld], dat portaal is door iemand gemaakt die nog nooit een koe gezien heeft.

--- m14 2025-06-03 21:12 albert -> sander | Re: Btw Q1 < m09
geld van den haag is d'r nog nie, 't is 3 juni. de kunstmest lig al in de schuur en de man wil geld zien. [question|kun ie bellen met die lui?]

--- m15 2025-06-04 10:40 sander -> albert | Re: Btw Q1 < m14
Gebeld. Ze hadden een vraag over de trekkerfactuur en die brief naar jullie oude adres gestuurd. Ik heb de factuur geüpload, [promise|ik houd het in de gaten en je hoort van me zodra er beweging in zit].

--- m16 2025-06-13 09:05 sander -> albert | Re: Btw Q1 < m15
Beschikking is binnen, betaling volgt de 18e.

--- m17 2025-06-18 12:22 albert -> sander | Re: Btw Q1 < m16
[win|'t stiet d'r op]. [praise|Ie bunt 'n kearl]

--- m18 2025-06-26 15:10 wim -> lianne + albert | Taxatie ontvangen
Beste mensen,

De taxateur komt uit op 3,1 miljoen vrije waarde en 1,45 miljoen agrarisch. Dat verschil is precies waarom we voor de doorschuiving gaan. [question|Heeft je broer Lianne al gezegd hoe hij erin staat?] Zonder zijn handtekening onder een meerwaardeclausule krijg je later gedonder bij de koffie.

Wim

--- m19 2025-06-27 22:01 lianne -> wim | Re: Taxatie ontvangen < m18
Mark tekent, met 20 jaar aflopend. We hebben er zondag met z'n vieren over gepraat, mam had gehaktballen gemaakt dus niemand kon weglopen. Hij vond het eerst raar dat er een bedrag hangt aan grond die hij nooit wil hebben, maar toen pa zei wat een hectare bij Hattem deed als er huizen op kwamen, snapte hij het wel. Hij wil alleen elk jaar een half rund. Dat mag van mij in de akte. Zijn vrouw tekent mee, ze zijn op huwelijkse voorwaarden.

--- m20 2025-07-21 13:30 fatma -> lianne | Vakantiekracht
Dag Lianne, ik zie dat jullie neef Teun in de maaitijd 60 uur in één week heeft gewerkt. Hij is 17, dat mag niet boven de 45. [request|Kun je de overige uren volgende week laten vallen of de registratie nakijken?]

--- m21 2025-07-21 20:50 lianne -> fatma | Re: Vakantiekracht < m20
[praise|Goed dat je het ziet.] Het was hier van dinsdag tot zaterdag kuilen van 's ochtends zes tot het donker en dan schrijft er niemand fatsoenlijk op. Pa had de uren op de trekker en de uren met een ijsje op de trekker bij elkaar geteld. Het was 41, staatje bijgevoegd.

--- m22 2025-09-03 19:55 lianne -> wim | contract
Wim, het concept van de notaris is binnen. [complaint|In artikel 6 staat dat ik 40% krijg, wij hadden 50 afgesproken.] [question|Komt dat van hem of van jullie?]

--- m23 2025-09-04 08:47 wim -> lianne | Re: contract < m22
Van ons. [admission|Ik heb hem per ongeluk de versie van april gestuurd, waarin we nog met 40/60 rekenden.] Hij heeft vanmorgen de goede gekregen en [promise|je hebt vrijdag een verbeterd concept], zonder extra kosten, dat heb ik met hem geregeld.

--- m24 2025-09-05 16:40 lianne -> wim | Re: contract < m23
Verbeterd concept is er. 50. Geen woord meer over, en [thanks|bedankt dat je de notaris zelf gebeld hebt].

--- m25 2025-10-09 20:18 albert -> wim | rekening taxateur
4800 veur 'n man die twee uur deur de wei löp. en 't regende nog. betaald heur, mar 'k wol 't even zeggen

--- m26 2025-10-10 09:30 wim -> albert | Re: rekening taxateur < m25
Je hebt het gezegd. Je wei is sindsdien wel 3,1 miljoen waard.

--- m27 2025-11-06 21:33 lianne -> nienke | fosfaatrechten
Nienke, we kunnen 180 kg fosfaatrecht leasen tot eind december voor 22 euro per kilo. [question|Is dat direct aftrekbaar of moet het op de balans?]

--- m28 2025-11-07 09:04 nienke -> lianne | Re: fosfaatrechten < m27
Lease is gewoon kosten van dit jaar, kopen zou op de balans komen. [request|Stuur me wel het contract, met de goedkeuring van RVO erbij.]

--- m29 2025-11-07 12:41 lianne -> nienke | Re: fosfaatrechten < m28
Helder! In de bijlage. Het is van een boer uit Lemelerveld die stopt met jongvee, RVO had het binnen een dag goedgekeurd, dat mag ook wel eens gezegd.

--- m30 2025-12-04 15:00 wim -> lianne + albert | Tekenen
Notaris heeft plek op donderdag 18 december om 11.00 uur. [request|Neem geldige legitimatie mee; Albert, die van jou verloopt de 16e.]

--- m31 2025-12-04 19:20 albert -> wim | Re: Tekenen < m30
'k zal hen gaon. op de foto zonder pet zekers

--- m32 2025-12-18 22:10 lianne -> wim + nienke | getekend
[win|We zijn maten!] Pa moest slikken en heeft het op de koffie gegooid. [praise|Wim, dat je in januari zei wat er wanneer zou gebeuren en dat het dan ook zo ging, daar heeft hij het bij het melken nog over gehad.] [thanks|Dank je wel, echt.]

--- m33 2025-12-19 09:00 wim -> lianne + albert | Re: getekend < m32
Gefeliciteerd. [promise!open|Het verzoek voor de doorschuiving gaat mee met de aangifte over 2025, die doe ik vóór 1 april.] Tot dan: melken.

--- m34 2026-01-15 20:35 lianne -> nienke | nieuwe rekening
Hoi Nienke, de maatschap krijgt een nieuw rekeningnummer bij de Rabo per 1 februari. [request!open|Kun je dat doorgeven aan de belastingdienst voor de btw?] [promise|De fabriek en de voerboer doe ik zelf.]

--- m35 2026-01-29 20:02 albert -> sander | koo verzekering
der is 'n koo in de sloot verzöpen, verzekering betaalt 1650. [question!open|mot daor btw op?]
