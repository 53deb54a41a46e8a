firm: Brug Administratie & Advies | brugadministratie.example | Europe/Amsterdam | 2026-01-30 17:30
member: wim | Wim Terpstra | wim@brugadministratie.example
member: nienke | Nienke Brouwer | nienke@brugadministratie.example
member: sander | Sander Kolk | sander@brugadministratie.example
member: fatma | Fatma Yildirim | salaris@brugadministratie.example
client: Stichting De Stroomgaard | company | stroomgaard.example
contact: els | Els Wichers | penningmeester@stroomgaard.example | penningmeester
contact: bram | Bram Oosting | bram@stroomgaard.example | coördinator
standing: drifting
turned: 2025-09-11
causes: goals_blurred, style_mismatch
root: m03, m15, m22
why: The foundation wanted enough of a financial picture to get the municipal grant and open the barn; Wim writes long formal memos on duties and never comes back to it. Els's answers shrink from warm to two words and the board now does the budget with somebody's brother.

--- m01 2025-01-21 20:05 els -> wim | kennismaking
Hoi Wim,

Leuk dat we elkaar gesproken hebben! Ik ben dus pas sinds november penningmeester (verpleegkundige van beroep, lief voor mensen, bang voor balansen). In de bijlage de boeken van mijn voorganger, met excuus voor de koffievlek op mei.

Liefs van de pluktuin, ook in de winter,
Els

--- m02 2025-01-23 09:40 wim -> els | Opdrachtbevestiging
Geachte mevrouw Wichers,

Onder verwijzing naar ons onderhoud van 20 januari jl. doe ik u hierbij de opdrachtbevestiging toekomen. De werkzaamheden omvatten het samenstellen van de jaarrekening conform RJk C1, de beoordeling van de naleving van de ANBI-publicatieplicht en het verzorgen van de aangifte omzetbelasting voor zover aan de orde. [request|Ik verzoek u beide exemplaren te paraferen en één exemplaar te retourneren.]

Hoogachtend,
W. Terpstra

--- m03 2025-01-23 21:14 els -> wim | Re: Opdrachtbevestiging < m02
[value|Zeg maar Els hoor!] Getekend en in de bus gedaan. Even voor het echie, zodat je weet waar het ons om gaat: [goal|we willen in het voorjaar van 2026 de schuur open hebben als buurtkamer, met een betaalde beheerder], en daarvoor moeten we de gemeente dit najaar laten zien dat we geld kunnen beheren. [question|Kunnen jullie ons helpen met zo'n meerjarenplaatje?]

--- m04 2025-01-30 11:02 wim -> els | Re: Opdrachtbevestiging < m03
Geachte mevrouw Wichers,

Uw vraag inzake een meerjarenraming is genoteerd; deze komt na vaststelling van de jaarrekening aan de orde. Vooralsnog vraag ik uw aandacht voor de navolgende stukken, welke ontbreken in het overgedragen dossier:

1. [request|het actuele uittreksel uit het handelsregister];
2. [request|de notulen van de bestuursvergaderingen over 2024];
3. [request|de huurovereenkomst met de gemeente].

Hoogachtend,
W. Terpstra

--- m05 2025-02-02 19:33 els -> wim | Re: Opdrachtbevestiging < m04
Alle drie in de bijlage. De notulen van april zijn op een servet begonnen maar ik heb ze overgetypt :) In de huurovereenkomst staat nog de oude naam van de gemeenteafdeling, die bestaat niet meer, maar volgens de meneer aan de balie is hij gewoon geldig. [question|Wil je de originelen ook zien?] Die liggen bij onze voorzitter in een koektrommel, dus dan moet ik even op de fiets. Verder sneeuwt het hier op de boerenkool en dat schijnt goed te zijn voor de smaak.

--- m06 2025-02-13 13:20 bram -> sander | bonnetjes zaaigoed
Ha Sander, [question|mag ik de zaden die ik contant op de markt koop ook indienen?] Heb er geen factuur van, alleen een krabbel.

--- m07 2025-02-13 14:02 sander -> bram | Re: bonnetjes zaaigoed < m06
Ja hoor, onder de 50 euro is een krabbel genoeg. [request|Schrijf erbij wat het was en wie het kocht.]

--- m08 2025-02-13 14:05 bram -> sander | Re: bonnetjes zaaigoed < m07
Top, [thanks|merci]!

--- m09 2025-03-17 10:15 wim -> els | Aandachtspunten jaarrekening 2024
Geachte mevrouw Wichers,

Bij de samenstelling stuitte ik op een aantal aandachtspunten. De ontvangen giften zijn niet uitgesplitst naar bestemming, zodat de vorming van bestemmingsreserves niet kan worden onderbouwd. Voorts ontbreekt een bestuursbesluit inzake de aanschaf van de kas (4.350 euro). Tot slot merk ik op dat de vergoeding aan vrijwilligers in één geval het maximum benadert; [talking_down|een bestuurder dient zich van dergelijke grenzen te allen tijde rekenschap te geven].

[request|Ik verneem gaarne uw reactie op elk der genoemde punten.]

Hoogachtend,
W. Terpstra

--- m10 2025-03-18 22:47 els -> wim | Re: Aandachtspunten jaarrekening 2024 < m09
Wim, [complaint|ik heb hem drie keer gelezen en mijn man één keer]. De kas: dat besluit zat in juni, zie notulen. De giften: alles boven 100 euro was voor de schuur, de rest was algemeen. Vrijwilliger = Bram en hij blijft er 40 euro onder. [question|Moet ik nog iets?]

--- m11 2025-03-25 09:30 wim -> els | Re: Aandachtspunten jaarrekening 2024 < m10
Geachte mevrouw Wichers,

Uw toelichting volstaat. [promise|De jaarrekening zal u in de week van 14 april worden toegezonden.]

Hoogachtend,
W. Terpstra

--- m12 2025-04-16 15:10 wim -> els | Jaarrekening 2024
Geachte mevrouw Wichers,

Bijgaand treft u aan de jaarrekening 2024, sluitend met een exploitatiesaldo van 3.212 euro positief. [request|Ik verzoek u deze ter vaststelling aan het bestuur voor te leggen] en [request|binnen zes maanden na afloop van het boekjaar op uw website te publiceren].

Hoogachtend,
W. Terpstra

--- m13 2025-04-17 20:50 els -> wim + bram | Re: Jaarrekening 2024 < m12
[thanks|Dankjewel!] [promise|Bram zet hem op de site.] [win|Positief saldo], wie had dat gedacht, we hebben er een rabarbertaart op gegeten.

--- m14 2025-05-12 20:18 els -> wim | het meerjarenplaatje
Hoi Wim, de gemeente wil de aanvraag uiterlijk 1 november. [question|Zullen we een avondje om tafel voor die drie jaar vooruit?] Ik kan op dinsdag en donderdag. Koffie en asperges van mijn kant.

--- m15 2025-05-21 10:04 wim -> els | Re: het meerjarenplaatje < m14
Geachte mevrouw Wichers,

Alvorens tot een raming over te gaan acht ik het raadzaam dat de stichting haar governance op orde brengt. Ik verwijs naar de bijgevoegde memo (6 pagina's) over de Wet bestuur en toezicht rechtspersonen, in het bijzonder paragraaf 3 omtrent de belet- en ontstentenisregeling.

Hoogachtend,
W. Terpstra

--- m16 2025-05-27 21:30 els -> wim | Re: het meerjarenplaatje < m15
Ok. [promise|Ik leg hem in de map voor de vergadering van juni.]

--- m17 2025-06-17 16:40 bram -> sander | parkeerbon
Sander, de aanhanger met compost is weggesleept, 312 euro. [question|Waar boek je zoiets op, onder Noodlot?]

--- m18 2025-06-17 16:55 sander -> bram | Re: parkeerbon < m17
Haha. Vervoerskosten. [request|De boete zelf (95) apart graag], die is privé tenzij het bestuur anders vindt.

--- m19 2025-06-18 09:01 bram -> sander | Re: parkeerbon < m18
Bestuur vond anders, unaniem. [praise|Jij bent tenminste te volgen.]

--- m20 2025-07-08 14:00 nienke -> els | Btw-vraag koffieverkoop
Hoi Els, ik val in voor Wim (vakantie). Je vroeg aan de telefoon of de koffie op open dagen belast is: nee, zolang de opbrengst uit zulke acties onder de vrijstelling voor fondsenwerving blijft, en daar zitten jullie ver onder. [request|Houd wel een lijstje bij per open dag.]

Fijne zomer!
Nienke

--- m21 2025-07-08 20:11 els -> nienke | Re: Btw-vraag koffieverkoop < m20
Ah [praise|wat een verademing, een antwoord van vier regels]! [thanks|Dank je Nienke.] [promise|Lijstje komt op het prikbord.]

--- m22 2025-08-19 10:22 wim -> els | Statutaire nalatenschap
Geachte mevrouw Wichers,

Teruggekeerd van vakantie constateer ik dat op de memo van 21 mei nog geen bestuursbesluit is genomen. [question|Mag ik vernemen op welke termijn dit tegemoet kan worden gezien?]

Hoogachtend,
W. Terpstra

--- m23 2025-09-11 18:02 els -> wim | Re: Statutaire nalatenschap < m22
Komt in oktober op de agenda.

Els

--- m24 2025-09-15 11:30 wim -> els | Re: Statutaire nalatenschap < m23
Geachte mevrouw Wichers,

Waarvan akte. [promise!open|Ten behoeve van uw bestuur zal ik een conceptreglement opstellen, hetwelk u separaat ontvangt.]

Hoogachtend,
W. Terpstra

--- m25 2025-10-07 20:41 bram -> nienke | even off the record
Hoi Nienke, de oogst is binnen (pompoenen van 9 kilo!). Zeg, Els doet de begroting voor de gemeente nu met Ruud, de broer van onze voorzitter, die heeft bij een bank gezeten. [complaint|Ze had er in mei al om gevraagd bij jullie.] Niks aan de hand hoor, dan weet je het.

--- m26 2025-10-08 09:12 nienke -> bram + wim | Re: even off the record < m25
[thanks|Dank voor het eerlijke seintje Bram.] Ik speel het door aan Wim, [promise!broken|die belt Els deze week].

--- m27 2025-10-31 17:15 els -> wim | aanvraag
Ter info: aanvraag gemeente is vandaag ingediend, kopie bijgevoegd.

Els

--- m28 2025-11-04 10:48 wim -> els | Re: aanvraag < m27
Geachte mevrouw Wichers,

Met belangstelling kennisgenomen. Ik mis in de balansprognose de egalisatiereserve, welke bij een subsidie van deze omvang gebruikelijk is. [request|Ik geef u in overweging de aanvraag op dit punt aan te vullen.] Hoogachtend, W. Terpstra

--- m29 2025-11-13 21:55 els -> wim | Re: aanvraag < m28
Gezien.

--- m30 2025-11-20 10:10 sander -> bram | bonnetjes
Ha Bram, ik mis van september en oktober nog alles. [request|Kun je de doos langsbrengen?]

--- m31 2025-11-24 12:26 bram -> sander | Re: bonnetjes < m30
Doos staat bij jullie in de gang, onder de paraplu's. September zit in de schoenendoos, oktober in de taartdoos, en de bon van de kettingzaag is door de kettingzaag gegaan maar het bedrag is leesbaar (189). Er zit een kalebas bij voor Nienke

--- m32 2025-12-16 18:30 bram -> nienke + sander | schuur
[win|De gemeente doet het!! 36.000 per jaar, drie jaar lang.] 21 maart gaat de deur open. [promise|Taart volgt]

--- m33 2025-12-17 09:03 nienke -> bram + els | Re: schuur < m32
Wat een prachtnieuws, gefeliciteerd allemaal! [question!open|Komt er vanaf maart iemand in loondienst?] Dan kan Fatma vast meedenken.

--- m34 2026-01-14 09:55 wim -> els | Jaarwerk 2025
Geachte mevrouw Wichers,

Met het oog op het jaarwerk ontvang ik gaarne vóór 31 januari a.s.:
- [request!open|de bankafschriften over het vierde kwartaal];
- [request!open|de saldolijst per 31 december];
- [request!open|het getekende bestuursbesluit inzake de memo van 21 mei].

Hoogachtend,
W. Terpstra

--- m35 2026-01-23 20:20 els -> wim | Re: Jaarwerk 2025 < m34
[promise!open|Ruud stuurt het je.]
