firm: Waterlijn Tuin & Terras | waterlijntuinen.example | Europe/Amsterdam | 2025-11-28 17:30
member: hidde | Hidde Brandsma | hidde@waterlijntuinen.example
member: ilse | Ilse van Galen | ilse@waterlijntuinen.example
member: wim | Wim Terpstra | wim@waterlijntuinen.example
member: noor | Noor Aksoy | noor@waterlijntuinen.example
client: Bistro De Kajuit | company | bistrodekajuit.example
contact: samir | Samir Bouzidi | samir@bistrodekajuit.example | eigenaar
contact: lotte | Lotte Hendriks | lotte@bistrodekajuit.example | bedrijfsleider
standing: drifting
turned: 2025-05-27
causes: style_mismatch, unrequested_work
root: m15, m20, m26
why: Samir writes four friendly words from his phone and gets a page of formal prose back, with green visions and plants he did not order. He never protests much; he just writes less, sends Lotte and shops elsewhere for small things.

--- m01 2025-01-14 15:33 samir -> hidde | terras
he hidde, samir hier van de kajuit (kade, blauwe luifel, soms muziek). de gemeente heeft de kade vorig jaar opengebroken dus ik heb nu eindelijk een recht stuk van 14 meter. vorig jaar was ons terras kaal. [goal|wil dat mensen van de brug af denken dáár ga ik zitten.] [question|kan jij wat met bakken en groen, max 8k]

--- m02 2025-01-16 10:04 hidde -> samir | Uw aanvraag terrasbeplanting De Kajuit < m01
Geachte heer Bouzidi,

[thanks|Hartelijk dank voor uw aanvraag van 14 januari jl.] Met belangstelling hebben wij kennisgenomen van uw wens om het terras van uw onderneming een groenere uitstraling te geven.

Om tot een weloverwogen advies te komen hanteren wij een gefaseerde werkwijze: inventarisatie, analyse van bezonning en wind, conceptontwikkeling, en ten slotte een definitief ontwerp met kostenraming. Gaarne vernemen wij [question|op welk moment een eerste inventarisatiebezoek u schikt].

Met vriendelijke groet,
Hidde Brandsma
Waterlijn Tuin & Terras

--- m03 2025-01-16 10:09 samir -> hidde | Re: Uw aanvraag terrasbeplanting De Kajuit < m02
haha [request|zeg maar samir]. di 14u ben ik er, dan is er soep

--- m04 2025-01-21 17:50 hidde -> samir | Verslag inventarisatiebezoek 21 januari
Beste heer Bouzidi,

Onderstaand treft u een beknopt verslag aan van ons bezoek. Het terras is zuidwest georiënteerd en kent een windkanaal langs de gracht. Wij adviseren bakken met een minimale inhoud van 180 liter, beplant met siergrassen, olijfwilg en hangende rozemarijn. [promise|De offerte volgt op 31 januari.]

Ten overvloede merken wij op dat [praise|de soep voortreffelijk was].

H. Brandsma

--- m05 2025-01-31 16:02 noor -> samir | Offerte 8 bakken
Hoi Samir! 8 bakken antraciet, vol, geplaatst: 7.640 ex btw. Levertijd 6 weken. Er zitten wieltjes onder, dus bij storm rol je ze tegen de gevel.

--- m06 2025-01-31 16:05 samir -> noor | Re: Offerte 8 bakken < m05
doen! [praise|jij snapt mij]

--- m07 2025-02-20 11:16 samir -> noor | Re: Offerte 8 bakken < m06
hoi noor, 22 maart komt de krant foto's maken. [question|staan de bakken er dan]

--- m08 2025-02-20 11:40 noor -> samir | Re: Offerte 8 bakken < m07
Ja hoor, [promise|woensdag 19 maart, tussen 8 en 11]. [request|Houd je de laadstrook vrij?]

--- m09 2025-03-19 10:50 wim -> samir | bakken
staan. [request|watergeven 2x pw 10 liter per bak], ook als t geregend heeft, de luifel houdt alles tegen

--- m10 2025-03-24 13:22 samir -> noor + wim | krant
kijk dan!! halve pagina. [win|zondag alle 60 stoelen vol in maart, nooit gehad]. [thanks|bedankt toppers], koffie staat voor altijd klaar

--- m11 2025-04-08 09:14 samir -> hidde | Re: bakken < m09
een gras is omgewaaid. [request|kan iemand langs]

--- m12 2025-04-10 16:37 hidde -> samir | Melding omgevallen beplanting
Beste heer Bouzidi,

Wij bevestigen de ontvangst van uw melding d.d. 8 april, geregistreerd onder nummer 25-031. Siergrassen van het geslacht Miscanthus bezitten in hun eerste groeiseizoen nog een beperkt wortelgestel, hetgeen in combinatie met windvlagen tot instabiliteit kan leiden. Onze heer Terpstra zal [promise|op vrijdag 11 april tussen 7.30 en 9.00 uur] de betreffende plant herstellen en tevens de overige exemplaren controleren.

Vertrouwende u hiermede naar genoegen te hebben geïnformeerd,
Hidde Brandsma

--- m13 2025-04-10 17:20 samir -> hidde | Re: Melding omgevallen beplanting < m12
ok is goed

--- m14 2025-05-06 12:01 lotte -> noor | Zakelijk parasolvoet
Hoi Noor, Lotte hier, de nieuwe bedrijfsleider. Ik kom van een strandtent dus alles met zand vind ik makkelijk en alles met bakken spannend. De parasols van de brouwerij zijn te laat, die komen pas volgende maand, maar ik wil de boel vast uitmeten. [question|Passen de parasolvoeten van 55 cm tussen de bakken, of moet er eentje schuiven?]

--- m15 2025-05-26 14:44 hidde -> samir | Groenvisie De Kajuit 2025-2028
Geachte heer Bouzidi, beste Samir,

In aansluiting op het succes van de bakken heb ik, geheel vrijblijvend, een groenvisie voor uw onderneming opgesteld (24 pagina's, bijlage). Daarin vindt u onder meer een klimwand van hop tegen de kadezijde, drie mediterrane olijven in terracotta en een hangend systeem met vetplanten boven het buffet.

Vooruitlopend daarop heb ik twee van de olijven alvast laten bezorgen, zij staan naast uw entree. U kunt ze proberen zonder verplichting; bij behoud worden ze gefactureerd à 385 euro per stuk. Ik verneem gaarne [question|of u de visie nader wenst te bespreken].

Met vriendelijke groet,
Hidde Brandsma

--- m16 2025-05-26 15:02 noor -> lotte | Re: Zakelijk parasolvoet < m14
Hoi Lotte, [apology|sorry, je mail was blijven liggen]. 55 past precies, mits bak 3 een handbreed naar links gaat. Wim kan dat zo doen als hij toch langskomt.

--- m17 2025-05-27 01:12 samir -> hidde | Re: Groenvisie De Kajuit 2025-2028 < m15
hidde man [complaint|24 blz. ik sta net achter de vaatwas]. [complaint|er stonden ineens twee bomen voor de deur, een gast liep ertegenaan met de kinderwagen]. [request|haal maar weer op]

--- m18 2025-05-30 11:20 hidde -> samir | Retour olijven
Geachte heer Bouzidi,

Naar aanleiding van uw bericht delen wij u mede dat de beide bomen zullen worden geretourneerd. [blame_shift|Ter voorkoming van misverstanden wijzen wij erop dat de proefplaatsing door een van uw medewerkers telefonisch is toegestaan.] [promise|Ophalen geschiedt op woensdag 4 juni.]

H. Brandsma

--- m19 2025-06-04 08:30 wim -> samir | olijven
zijn weg. bak 3 ook geschoven voor de parasols. het water in de gracht stinkt trouwens maar das algen, waterschap zei volgende week. [praise|heerlijke koffie weer]

--- m20 2025-07-01 10:17 hidde -> samir | Kwartaalrapportage terrasgroen Q2
Geachte heer Bouzidi,

Bijgaand ontvangt u de eerste kwartaalrapportage (9 pagina's) over de vitaliteit van uw beplanting, met vitaliteitsindex per bak, bodemvocht en een beschouwing over bestuivers. Deze service bieden wij u aan zonder meerkosten. Bakken 2 en 7 verdienen aandacht in verband met een te schrale watergift.

Wij stellen voor de waterhuishouding te verbeteren middels een druppelsysteem met vochtsensoren en vernemen [question|of u daarvoor een aanbieding wenst].

Hidde Brandsma

--- m21 2025-07-08 16:51 lotte -> noor | Rapport
Hey Noor, Samir vroeg of ik dit even wilde terugsturen: [complaint|hij leest zulke rapporten niet], zit 6 dagen in de keuken. [value|Gewoon een appje met 'bak 2 droog' is genoeg], dan geven we water. Voor de rest alles goed hoor!

--- m22 2025-07-08 17:03 noor -> lotte + hidde | Re: Rapport < m21
Snap ik helemaal. [promise!broken|Geen rapporten meer, ik zorg dat het kort blijft.] Bak 2 en 7 hebben dorst, vandaag een emmer extra!

--- m23 2025-07-16 10:40 samir -> noor | rozemarijn
hoi. [question|mag de kok van de rozemarijn plukken of is t bespoten]

--- m24 2025-07-16 10:46 noor -> samir | Re: rozemarijn < m23
Mag, niks bespoten. Zeg hem dat hij de toppen neemt.

--- m25 2025-08-05 09:33 noor -> samir + lotte | Zomerbeurt
Wim kan 13 of 14 augustus de zomerbeurt doen. [question|Welke dag heeft jullie voorkeur?]

--- m26 2025-08-21 13:48 lotte -> noor | Re: Zomerbeurt < m25
[apology|Sorry voor de late reactie.] We hebben het zelf gedaan met een afwashulp en een snoeischaar, staat er weer netjes bij.

--- m27 2025-08-22 09:20 noor -> lotte | Re: Zomerbeurt < m26
Knap! Dan schrap ik die beurt en crediteer ik 145 euro. [promise|De creditnota heb je vandaag.]

--- m28 2025-08-22 10:15 hidde -> samir | Overwegingen bij zelfuitgevoerd onderhoud
Geachte heer Bouzidi,

Van mijn collega vernam ik dat het zomeronderhoud in eigen beheer is uitgevoerd. Ik hecht eraan u te wijzen op de risico's. [talking_down|Snoei van Elaeagnus vergt vakkennis; een ondeskundige ingreep wordt vaak pas na maanden zichtbaar.] Bijgevoegd vindt u een handreiking van zes pagina's. Tevens sluit ik een hernieuwd voorstel voor de klimwand in, met gewijzigde houtsoort, à 4.180 euro.

Met de meeste hoogachting,
Hidde Brandsma

--- m29 2025-09-09 14:30 samir -> hidde | Re: Overwegingen bij zelfuitgevoerd onderhoud < m28
ok

--- m30 2025-09-12 11:05 noor -> lotte | Herfstbeplanting
Hoi Lotte, [question|willen jullie weer heide en cyclaam in de bakken voor de herfst, zoals we in januari bespraken?] Dan bestel ik deze week.

--- m31 2025-09-26 15:40 lotte -> noor | Re: Herfstbeplanting < m30
Hi Noor, hoeft niet hoor, Samir heeft heide meegenomen van de groothandel.

--- m32 2025-09-26 15:58 noor -> lotte | Re: Herfstbeplanting < m31
Helemaal prima. [question|Zit alles verder goed tussen ons?] Ik vraag het maar gewoon.

--- m33 2025-10-03 16:22 lotte -> noor | Re: Herfstbeplanting < m32
Jahoor! Druk hier.

--- m34 2025-10-14 10:06 hidde -> samir + lotte | Jaargesprek en contractverlenging 2026
Geachte heer Bouzidi, geachte mevrouw Hendriks,

Het huidige onderhoudscontract loopt af op 31 december aanstaande. Conform artikel 6.2 stellen wij een jaargesprek voor waarin wij gezamenlijk terugblikken en het meerjarenperspectief verkennen. Bijgaand de concept-agenda (11 punten). Graag vernemen wij [question!open|welke van de data 4, 6 of 11 november u schikt].

Hoogachtend,
Hidde Brandsma

--- m35 2025-11-04 12:15 noor -> samir | winterhoezen
Hoi Samir, wij hebben hoezen voor de olijfwilg liggen. [question!open|Zal Wim ze er deze maand omheen doen?] Zit in je contract.

--- m36 2025-11-20 16:12 lotte -> noor | Vraagje
Hoi! [question,leaving|Wat is eigenlijk de opzegtermijn van het onderhoud?] Voor de begroting.

--- m37 2025-11-21 09:07 noor -> lotte | Re: Vraagje < m36
Een maand, dus voor 1 december. [question!open|Speelt er iets, of is het echt alleen voor de begroting?] Ik bel liever dan dat ik mail. [promise!open|Ik loop volgende week even binnen voor een bakkie.]

--- m38 2025-11-25 10:31 hidde -> samir | Wintergroen: drie scenario's
Geachte heer Bouzidi,

In afwachting van uw reactie op onze uitnodiging doe ik u hierbij drie scenario's toekomen voor een feestelijke wintergevel, inclusief lichtplan (bijlage, 14 pagina's).

Met vriendelijke groet,
Hidde Brandsma
