firm: Waterlijn Tuin & Terras | waterlijntuinen.example | Europe/Amsterdam | 2025-11-28 17:30
member: hidde | Hidde Brandsma | hidde@waterlijntuinen.example
member: ilse | Ilse van Galen | ilse@waterlijntuinen.example
member: wim | Wim Terpstra | wim@waterlijntuinen.example
member: noor | Noor Aksoy | noor@waterlijntuinen.example
client: Marleen de Wit en Pieter Oosterveen | person | -
contact: marleen | Marleen de Wit | marleendewit@postbox.example | huiseigenaar
contact: pieter | Pieter Oosterveen | p.oosterveen@postbox.example | huiseigenaar
standing: broken
turned: 2025-07-14
causes: unacknowledged_fault, talked_down, apology_owed
root: m21, m23, m27, m31
why: The new terrace drains toward the house; Hidde blames the rain, the gutter and the garden doors, and explains to Pieter how water runs. They asked for one sentence of ownership, got none, hired an expert and another gardener and want their money back.

--- m01 2024-11-19 20:33 marleen -> hidde | Achtertuin Wilgenkade 41
Hallo Hidde,

Via de buren van 37 kwamen we bij jou. Onze tuin is nu een zandbak met een schutting. Zes bij veertien meter, zon vanaf een uur of twee.

[goal|We willen in de zomer met twaalf man aan één tafel buiten eten als mijn ouders 50 jaar getrouwd zijn, op 28 juni.] [request|Verder een regenton, een hoekje voor de kippen en geen gazon.]

[question|Heb je daar tijd voor en wat kost zo'n ontwerp?]

Groet,
Marleen (en Pieter)

--- m02 2024-11-20 18:12 hidde -> marleen | Re: Achtertuin Wilgenkade 41 < m01
Dag Marleen,

Zes bij veertien met avondzon, daar kun je iets heel moois mee! Een ontwerp kost bij mij 950 euro, dat gaat er voor de helft weer af als wij ook aanleggen. Eind juni is haalbaar mits we in april de grond in kunnen. [question|Kan ik zaterdag 30 november om tien uur komen kijken?]

Hidde

--- m03 2024-11-20 19:40 marleen -> hidde | Re: Achtertuin Wilgenkade 41 < m02
Ja leuk! Bel doet het niet, [request|even kloppen].

--- m04 2024-12-17 21:15 hidde -> marleen + pieter | Ontwerp Wilgenkade
Lieve mensen,

Zie bijlage, drie tekeningen en een moodboard. Ik heb er een weekend op zitten broeden en ik word er zelf hebberig van.

Hoofdterras van 32 m2 tegen het huis, grootformaat keramiek 90 bij 90, daarachter een border die in elk seizoen iets doet. De kippen zitten links achterin onder een oude peer die ik op het oog heb. Hij staat nu nog bij een kweker in Opheusden, is een jaar of veertig en draagt stoofpeertjes.

De border heb ik in drie banden gedacht. Vooraan kruiptijm en vrouwenmantel, tegen de randen van het keramiek aan, zodat de overgang zacht wordt. In het midden salie, duizendblad en zonnehoed, dat is de band die van mei tot oktober kleur geeft. Achteraan siergrassen tot een meter tachtig, waar de zon 's avonds doorheen valt terwijl jullie aan tafel zitten. Het pad naar het kippenhok is van gebroken leisteen, dat kraakt lekker en je hoort meteen of er een vos komt.

De regenton staat naast de schuur, op een verhoging, zodat er een gieter onder past. De schutting links is van de buren en die staat scheef, daar heb ik klimop tegenaan bedacht. [request|Laat het even bezinken en schrijf op wat jullie niet mooi vinden.]

--- m05 2024-12-19 22:08 marleen -> hidde | Re: Ontwerp Wilgenkade < m04
[praise|Pieter heeft het moodboard als achtergrond op zijn laptop gezet, dat deed hij zelfs niet met de trouwfoto.] [request|Alleen de peer iets verder van de buurvrouw], die is allergisch voor alles.

--- m06 2025-01-08 20:50 pieter -> hidde | Re: Ontwerp Wilgenkade < m04
Hallo Hidde,

Twee technische vragen.
1. [question|Welk afschot krijgt het terras en welke kant op?]
2. [question|De dorpel van de tuindeuren ligt 3 cm boven het toekomstige peil, is dat genoeg?]

Pieter

--- m07 2025-01-09 17:31 hidde -> pieter | Re: Ontwerp Wilgenkade < m06
Pieter, afschot 1 op 80, van het huis af naar de border. Die 3 cm is prima als er een goot voor de deuren komt en die zit erin. Niks om wakker van te liggen.

--- m08 2025-01-22 11:05 noor -> marleen + pieter | Offerte aanleg Wilgenkade 41
Hoi Marleen en Pieter, hierbij de offerte: 24.870 inclusief btw. [promise|Start 7 april, klaar 9 mei.] [request|Als jullie akkoord gaan, graag voor 1 februari een getekend exemplaar terug.]

--- m09 2025-01-29 21:17 marleen -> noor | Re: Offerte aanleg Wilgenkade 41 < m08
Getekend en gescand (scheef, maar het staat erop). De printer hier doet het alleen nog in paars, vandaar de kleur. Eerste termijn is vanavond overgemaakt.

--- m10 2025-01-30 09:02 noor -> marleen | Re: Offerte aanleg Wilgenkade 41 < m09
Binnen, [thanks|dankjewel]!

--- m11 2025-04-04 15:15 wim -> marleen | maandag
[promise|7.15 staan we voor de deur met de kraan.] [request|auto's graag uit de straat] en [question|mag de stroom uit de schuur]

--- m12 2025-04-04 15:31 marleen -> wim | Re: maandag < m11
Mag. Sleutel onder de egel. De kat van de overburen zit vaak in de schuur, [request|even kijken voor jullie de deur dichttrekken].

--- m13 2025-04-23 20:19 pieter -> hidde | Afschot
Hidde,

Ik liep vanavond met een waterpas over het deel dat er ligt. [complaint,question|Kan het dat het nu juist naar de gevel toe loopt?] Ik meet 8 mm over twee meter.

Pieter

--- m14 2025-04-24 17:05 hidde -> pieter | Re: Afschot < m13
Pieter, dat is het zandbed, dat zet zich nog. [talking_down|Een waterpas van 60 cm op keramiek zegt echt niks, dat leer je in dit vak in het eerste jaar.] Komt goed!

--- m15 2025-04-24 19:44 pieter -> hidde | Re: Afschot < m14
Het was er een van 1,20. Ik wacht af.

--- m16 2025-05-09 16:20 wim -> marleen + pieter | klaar
alles ligt, planten erin, kippenhok staat. de kraanmachinist heeft een stoeprand van de gemeente geraakt, is gemeld en wordt door zijn verzekering gemaakt, hebben jullie niks mee te maken. [request|elke avond een kwartier sproeier op de border tot half juni]

--- m17 2025-05-11 10:48 marleen -> wim + hidde | Re: klaar < m16
[praise|Wat een tuin, we zitten hier met koffie en durven de stoelen bijna niet te verschuiven.] De kippen hebben Wim geroepen, of dat denken we. [thanks|Bedankt voor alles.]

--- m18 2025-05-20 09:30 noor -> marleen | Slotfactuur 2025-0148
Hoi Marleen, hierbij de slottermijn van 6.217,50. Betalen mag binnen 30 dagen. De garantiekaart van de kippenren zit erachter, die loopt via de fabrikant. Veel plezier in jullie tuin!

--- m19 2025-05-27 20:11 marleen -> noor | Re: Slotfactuur 2025-0148 < m18
Voldaan.

--- m20 2025-06-30 21:37 marleen -> hidde + ilse | 28 juni
[win|Twaalf man aan tafel, en mijn vader zei dat het de mooiste dag was sinds 1975.] Foto's als bijlage. Het was gelukkig droog!

--- m21 2025-07-14 07:22 pieter -> hidde | Water in de kamer
Hidde,

Vannacht 31 mm regen. [complaint|Het terras is leeggelopen tegen de tuindeuren en van daar onder de dorpel door de kamer in.] Laminaat staat over zes vierkante meter bol. Foto's bijgevoegd, ook van een knikker die ik vanaf de border losliet. Hij rolde naar binnen.

[request|Ik verzoek je deze week te komen meten.]

Pieter

--- m22 2025-07-14 16:40 hidde -> pieter + marleen | Re: Water in de kamer < m21
Wat een toestand, hopelijk valt de schade mee. [blame_shift|31 mm in een nacht is wel echt extreem, daar kan geen enkel terras tegenop.] [promise!broken|Donderdag kom ik langs met de laser.]

--- m23 2025-07-18 08:15 marleen -> hidde | Re: Water in de kamer < m22
Goedemorgen,

[complaint|Ik heb gisteren vrij genomen en er is niemand geweest, ook niet gebeld.] [question|Wanneer kom je?]

Marleen

--- m24 2025-07-21 18:33 hidde -> marleen + pieter | Re: Water in de kamer < m23
Het liep uit bij een andere klus, [non_apology|jammer als je daarvoor thuis bent gebleven]. [promise|Dinsdagmiddag ben ik bij jullie met de laser.]

--- m25 2025-07-23 20:02 hidde -> pieter + marleen | Bevindingen
Dag Pieter, Marleen,

Gisteren gemeten. Het terras ligt redelijk vlak. Wat ik wel zag: [blame_shift|de goot voor de deuren zit vol met blad en kippenveren, die moet je als bewoner zelf elke maand schoonhouden]. [talking_down|Water zoekt altijd het laagste punt, dat is nu eenmaal natuurkunde.] En [blame_shift|een dorpel van 3 cm is wat krap, maar dat is jullie kozijn].

[request|Maak de goot schoon] en je zult zien dat het over is.

Hidde

--- m26 2025-07-23 21:30 pieter -> hidde | Re: Bevindingen < m25
1. [complaint|'Redelijk vlak' is geen 1 op 80 van het huis af.] [request|Stuur me de meetwaarden.]
2. De goot is 6 juli schoongemaakt, er hangt een filmpje van in de familie-app.
3. Over die 3 cm heb ik op 8 januari een vraag gesteld. [complaint|Antwoord: niks om wakker van te liggen.]
4. [complaint|Ik heb op 23 april gemeld dat het verkeerd liep.]

P.

--- m27 2025-08-04 20:45 marleen -> hidde + ilse | Re: Bevindingen < m25
Hidde,

[complaint|Vannacht opnieuw, nu bij 12 mm.] Pieter heeft met handdoeken en een trekker in zijn onderbroek gestaan, en onze jongste dacht dat we overstroomden.

[complaint|Twaalf dagen geen reactie op zijn mail.] We hoeven geen cadeautje, [value|we willen gewoon dat iemand zegt: dit hebben wij verkeerd gelegd, we maken het in orde]. Dat is alles.

[question!open|Kun je dat zeggen?]

Marleen

--- m28 2025-08-05 09:10 ilse -> marleen + pieter | Re: Bevindingen < m27
Lieve Marleen, wat naar. Ik was niet bij de aanleg, maar [promise|ik lees het dossier vandaag]. [promise!broken|Ik bespreek het met Hidde en bel je donderdag.]

--- m29 2025-08-12 19:50 marleen -> ilse | Re: Bevindingen < m28
Hoi Ilse, we zijn tot de 24e in Drenthe dus even stil van onze kant. De buurman houdt de deur in de gaten met een emmer. [complaint|Het telefoontje is er donderdag niet van gekomen.]

--- m30 2025-08-26 17:21 hidde -> marleen + pieter | Voorstel
Beste Marleen en Pieter,

[non_apology|Uit coulance, en zonder dat wij daarmee iets erkennen], wil ik een extra lijngoot tegen de gevel plaatsen. Materiaal voor jullie rekening (640 euro), arbeid voor ons. [talking_down|Ik snap dat het als leek lastig is om te zien dat een terras leeft en een jaar nodig heeft om te zetten.] [non_apology|Het spijt me als jullie je niet gehoord voelen.]

Hidde

--- m31 2025-08-27 21:12 pieter -> hidde | Re: Voorstel < m30
Nee.

Een tweede goot is een pleister op een terras dat verkeerd om ligt. [complaint|En we zouden daar zelf voor betalen.]

[promise,escalation|Ik laat het meten door een onafhankelijke partij.]

--- m32 2025-09-17 19:33 pieter -> hidde + noor | Rapport Bouwkundig Bureau Hartog
Bijgevoegd, 11 bladzijden. Blz. 4: [complaint|gemiddeld afschot 1 op 145, richting gevel]. Blz. 7: de goot functioneert, mits het terras er niet in zijn geheel op afwatert. Blz. 9: herstel betekent opnemen en opnieuw leggen, geraamd 9.400 euro.

[request|Uw schriftelijke reactie zie ik graag binnen veertien dagen.]

P. Oosterveen

--- m33 2025-09-18 09:24 noor -> pieter + marleen | Re: Rapport Bouwkundig Bureau Hartog < m32
Beste Pieter, in goede orde ontvangen en aan Hidde doorgegeven. [promise!broken|Je krijgt voor 1 oktober antwoord.]

--- m34 2025-10-06 22:20 hidde -> pieter | Re: Rapport Bouwkundig Bureau Hartog < m32
Pieter, ik heb het doorgebladerd. Meneer Hartog is van beroep metselaar, [blame_shift|en zijn laser stond volgens de foto op een losse tegel]. Ik herken me niet in de conclusie. Mijn aanbod van augustus blijft staan.

--- m35 2025-10-09 20:05 marleen -> hidde + ilse + noor | Wij stoppen ermee
Beste allemaal,

[leaving|Hierbij laten we weten dat we geen werk meer door jullie laten doen, ook het najaarsonderhoud niet.] Van der Plas Hoveniers begint op 3 november met het opnemen van het terras.

[request!open|Wij vragen 9.400 euro voor herstel en 1.150 euro voor de vloer terug, uiterlijk 15 november.] [escalation|Daarna gaat het dossier naar onze rechtsbijstandsverzekering, zaaknummer hebben we al.]

Het verdrietige is: Wim en de planten, [praise|daar hebben we nooit iets op aan te merken gehad]. De border staat er schitterend bij.

Marleen en Pieter

--- m36 2025-10-10 07:50 wim -> marleen | wilgenkade
marleen ik hoor het net van noor. [admission|ik heb het zand dat stuk zelf onder de rij gezet en aan de verkeerde kant gemeten]. heb het in april ook gezegd hier. [apology|het spijt me voor jullie]. wim

--- m37 2025-10-10 20:14 marleen -> wim | Re: wilgenkade < m36
Lieve Wim, [thanks|dank je]. [complaint|Dat is precies de zin waar we sinds juli op wachten, alleen niet van jou.]

--- m38 2025-11-03 08:40 marleen -> noor | Foto's opnemen terras
Van der Plas is begonnen. In de bijlage de foto's van het zandbed met een rei erop, voor het dossier. [question!open|Willen jullie de tegels zelf ophalen of gaan ze naar de stort?]

--- m39 2025-11-18 16:55 hidde -> marleen + pieter | Re: Wij stoppen ermee < m35
Beste Marleen, Pieter,

Jullie hebben het werk door een ander laten openbreken voordat wij konden herstellen, [blame_shift|daarmee is het recht op garantie door jullie zelf verspeeld]. Ik betreur dat het zo moet. Jullie zijn altijd fijne mensen geweest om voor te werken.

Hidde Brandsma
