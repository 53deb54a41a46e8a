firm: Brug Administratie & Advies | brugadministratie.example | Europe/Amsterdam | 2026-01-30 17:30
member: wim | Wim Terpstra | wim@brugadministratie.example
member: nienke | Nienke Brouwer | nienke@brugadministratie.example
member: sander | Sander Kolk | sander@brugadministratie.example
member: fatma | Fatma Yildirim | salaris@brugadministratie.example
client: Kapsalon Schaar & Co | company | schaarenco.example
contact: dewi | Dewi Soemarno | dewi@schaarenco.example | eigenaar
contact: chantal | Chantal Prins | salon@schaarenco.example | salonleider
standing: mending
turned: 2025-09-25
causes: apology_owed, broken_promise
root: m16, m18, m20
why: The salon's wages came late twice and the sick pay of a stylist was wrong for months because Fatma's stand-in used an old scale; nobody said sorry until Nienke came by in December, owned it all and set it right. Dewi is joking again, with one eye still open.

--- m01 2025-02-17 19:48 dewi -> fatma | nieuwe meid!
Haaai Fatma, ik heb eindelijk iemand gevonden voor de donderdag en vrijdag! Ze heet Romy, komt 1 maart, derdejaars leerling, en ze kan föhnen alsof ze ermee geboren is. [question|Wat kost een derdejaars nou tegenwoordig?] [request|En kun jij dat contract weer fixen], jij weet wat er in moet xx

--- m02 2025-02-18 08:52 fatma -> dewi | Re: nieuwe meid! < m01
Hoi Dewi, gefeliciteerd met Romy! Derdejaars met 24 uur is op haar leeftijd ongeveer 1.050 bruto per maand. [promise|Contract komt donderdag], dan heb ik ook even bij de kappers-cao gekeken of de schooldag betaald is. (Ik denk van wel.)

--- m03 2025-02-20 10:15 fatma -> dewi | Contract Romy
Hierbij. De schooldag is inderdaad betaald. [request|Eén exemplaar getekend terug graag, en haar inschrijving bij school].

--- m04 2025-02-24 20:03 dewi -> fatma | Re: Contract Romy < m03
getekend!! [thanks|dankjewel schat]. ze heeft m'n buurvrouw al een pony geknipt, [praise|die ziet er tien jaar jonger uit], de buurvrouw dan

--- m05 2025-03-18 12:10 sander -> dewi | Q1 alvast
Dewi, ik zie sinds februari elke dag 40 euro uit de kas zonder bon. [question|Is dat privé of koop je daar iets van?]

--- m06 2025-03-18 21:20 dewi -> sander | Re: Q1 alvast < m05
dat is de broodjes vd meiden haha. [question|mag dat niet?]

--- m07 2025-03-19 09:00 sander -> dewi | Re: Q1 alvast < m06
Mag best, dat is dan werkkostenregeling. [request|Leg alleen de bon erbij], 40 euro per dag is wel veel broodje voor vijf meiden!

--- m08 2025-03-19 09:12 dewi -> sander | Re: Q1 alvast < m07
je hebt ze nooit zien eten

--- m09 2025-05-06 13:30 chantal -> fatma | verlofsaldo
Beste Fatma,

Ik regel sinds deze maand het rooster. Op de loonstrook van Bianca staat een saldo van 112 vakantie-uren en volgens mijn lijst is dat 76. [question|Hoe is dat opgebouwd?] Ik hoor het graag, want zij wil vier weken naar Suriname.

Met vriendelijke groet,
Chantal Prins

--- m10 2025-05-06 15:04 fatma -> chantal | Re: verlofsaldo < m09
Dag Chantal, leuk kennis te maken! Jouw lijst begint in januari, er stonden nog 36 uren van 2024 open. Die vervallen op 1 juli als ze ze niet opneemt, dus Suriname komt mooi uit.

--- m11 2025-05-06 15:30 chantal -> fatma | Re: verlofsaldo < m10
Duidelijk, [thanks|hartelijk dank]. [promise|Ik neem het over in mijn lijst.]

--- m12 2025-07-28 09:40 fatma -> dewi + chantal | Even weg
Lieve Dewi en Chantal, ik ga van 4 augustus tot en met 10 oktober met verlof: een operatie aan mijn heup, niets om van te schrikken. [promise!broken|Sander draait in die tijd de lonen, stroken komen gewoon elke 23e.] [request|Geef mutaties door aan dit adres], dan leest hij mee.

--- m13 2025-07-28 20:30 dewi -> fatma | Re: Even weg < m12
och meis goed revalideren hoor, en niet stiekem op de laptop. we knippen je gratis als je weer kan lopen!!

--- m14 2025-08-18 11:05 chantal -> fatma | Ziekmelding Bianca
T.a.v. Sander,

Bianca is per 14 augustus ziekgemeld (pols, beide kanten, arts zegt minstens drie maanden). Zij heeft een vast contract van 32 uur. [question|Kunt u bevestigen dat de eerste zes maanden 100% wordt doorbetaald volgens onze cao?]

Met vriendelijke groet,
Chantal Prins

--- m15 2025-08-18 16:22 sander -> chantal | Re: Ziekmelding Bianca < m14
Hoi Chantal, genoteerd! Ja klopt zo. Sterkte voor Bianca.

--- m16 2025-08-25 08:50 chantal -> sander | loonstroken augustus
Goedemorgen Sander, [complaint|de stroken zouden er zaterdag zijn]. De meiden krijgen morgen hun geld normaal gesproken. [question|Wanneer kan ik ze verwachten?]

--- m17 2025-08-27 17:10 sander -> chantal + dewi | Re: loonstroken augustus < m16
Hier zijn ze! Was even zoeken in Fatma's mappen. [promise!broken|September loopt gewoon op schema.]

--- m18 2025-09-25 13:20 chantal -> sander | loonstroken september
Beste Sander,

Vandaag is het de 25e. [complaint|De lonen van zes mensen staan stil.] Romy moet morgen haar huur betalen. [request|Ik verzoek je ze vandaag nog te sturen.]

Chantal

--- m19 2025-09-25 20:55 sander -> chantal | Re: loonstroken september < m18
Bijgevoegd, net klaar. Spoedbetaling kan tot 23.00 uur bij jullie bank.

--- m20 2025-10-08 12:44 chantal -> sander + dewi | Bianca
Sander,

Bianca kwam vandaag langs met haar stroken. [complaint|Zij krijgt sinds half augustus 70 procent.] [complaint|Je schreef mij op 18 augustus dat 100 klopte.] Zij heeft haar zoontje van zwemles moeten halen. [question|Hoe komt dit en wat krijgt ze na?]

--- m21 2025-10-10 15:30 sander -> chantal | Re: Bianca < m20
Hoi, [blame_shift|het programma stond nog op de schaal van de oude cao]. [promise!broken|Ik draai een correctie mee met oktober.]

--- m22 2025-10-10 21:14 dewi -> sander | Re: Bianca < m21
Sander, [complaint|dit is de derde keer in drie maanden dat ik voor mijn meiden sta met een smoes van een ander]. en [complaint|in geen een mail van jou staat het woord sorry]. Dewi

--- m23 2025-10-13 09:30 fatma -> dewi + chantal | weer terug
Dag allebei, ik ben weer begonnen, halve dagen, met stok. Ik lees nu pas wat er gebeurd is en [apology|ik schaam me ervoor]. [promise|Ik zoek eerst alles uit rond Bianca en laat deze week iets weten.]

--- m24 2025-10-16 14:20 fatma -> dewi + chantal | Re: weer terug < m23
Bianca heeft 1.214,60 bruto te weinig gehad. De correctie kan ik pas met de run van november meenemen, oktober was maandag al gesloten.

--- m25 2025-10-16 14:41 chantal -> fatma | Re: weer terug < m24
Met alle respect, Fatma, jij kunt hier niets aan doen. Maar [complaint|november is dus meer dan drie maanden na haar eerste te lage loon]. Dewi schiet het uit eigen zak voor.

--- m26 2025-11-04 19:25 dewi -> nienke | ff eerlijk
Nienke jij bent van de baas. Ik zit hier al 9 jaar bij jullie en ik vond het altijd gezellig. Maar [escalation|mijn zus zit bij een kantoor in Kampen en die heeft me een offerte laten maken], hij ligt naast me. Ik wil eigenlijk niet weg. [value|Ik wil dat als er iets misgaat met geld van mijn meiden, er dezelfde dag iemand belt.]

--- m27 2025-11-05 08:30 nienke -> dewi | Re: ff eerlijk < m26
Dewi, [thanks|dankjewel dat je dit zegt in plaats van zomaar te gaan]. [question|Mag ik maandag, als de salon dicht is, bij je langskomen?] Ik kom niet met praatjes.

--- m28 2025-11-05 08:41 dewi -> nienke | Re: ff eerlijk < m27
half 10. [request|neem gebak mee]

--- m29 2025-11-10 16:45 nienke -> dewi + chantal | Wat we vanmorgen zeiden
Lieve Dewi, beste Chantal,

Zwart op wit. [admission|Wij hebben geen fatsoenlijke vervanging geregeld toen Fatma wegging, Bianca's loon is door ons verkeerd ingesteld, en toen Chantal erom vroeg heeft Sander bevestigd zonder te kijken.] [apology|Het spijt me, ook namens Sander, en vooral voor Bianca, Romy en de rest.]

Wat we doen:
- [promise|Bianca krijgt morgen een losse correctiestrook], daar wachten we niet meer mee;
- [promise|de stroken komen voortaan op de 20e], drie dagen eerder dan nu;
- [promise!broken|bij ziekte stuurt Fatma binnen een dag een overzicht van wat er betaald wordt, en dat tekent iemand anders mee];
- [promise!broken!open|twee maanden loonadministratie krijgen jullie terug].

De taart was te zoet, dat geef ik ook toe.
Nienke

--- m30 2025-11-11 10:50 fatma -> chantal + dewi | Correctie Bianca
De strook is bijgevoegd, netto 918,22, kan vandaag over. Ik heb Bianca zelf gebeld.

--- m31 2025-11-11 12:15 chantal -> fatma + nienke | Re: Correctie Bianca < m30
Overgemaakt. [praise|Bianca was ervan onder de indruk dat er iemand belde.] [thanks|Dank.]

--- m32 2025-11-20 09:01 fatma -> chantal | Loonstroken november
Op de 20e. Zes stroken, alle zes door Nienke nagekeken.

--- m33 2025-11-20 20:10 dewi -> fatma + nienke | Re: Loonstroken november < m32
ik zie het ja :) eentje is geen zwaluw maar [praise|t is wel een mooie]. offerte van kampen ligt nu onder de koffiemachine

--- m34 2025-12-11 11:32 chantal -> nienke | kerstpakketten
Beste Nienke, [question|tot welk bedrag kunnen wij de kerstpakketten onbelast geven?] We doen dit jaar voor het eerst iets gezamenlijks, een etentje in januari en een pakket voor thuis, omdat december in een kapsalon nu eenmaal geen maand is om te zitten. We dachten aan 75 euro per persoon plus een cadeaubon van een warenhuis. Dewi wil er ook shampoo in doen, maar die hebben ze al.

--- m35 2025-12-11 12:05 nienke -> chantal | Re: kerstpakketten < m34
Jullie hebben nog ruim 2.000 vrije ruimte, dus ga je gang, bon en al. [request|Zet de btw van de pakketten apart], boven 227 per persoon per jaar mag je die niet aftrekken en met de broodjes van de meiden zitten jullie er bijna aan.

--- m36 2025-12-19 16:02 fatma -> chantal + dewi | Loonstroken december
Dag dames, een dag eerder, omdat de 20e op zaterdag valt. Kerstgratificatie zit erop. Fijne dagen en tot in het nieuwe jaar!

--- m37 2025-12-20 18:12 dewi -> fatma | Re: Loonstroken december < m36
[praise|kijk dit is hoe t altijd was]. [request|kom in januari nou eens knippen], je haar hangt vast op je rug van dat revalideren

--- m38 2026-01-13 10:22 chantal -> fatma | Bianca weer aan het werk
Beste Fatma, Bianca begint maandag op therapeutische basis voor 8 uur. [question|Wat betekent dat voor haar strook?] En [request|graag nog het overzicht dat bij ziekte zou horen, want dat van januari is er niet].

--- m39 2026-01-13 12:40 fatma -> chantal | Re: Bianca weer aan het werk < m38
Wat fijn voor haar! Op therapeutische basis verandert er niets: 100% tot 14 februari, daarna 90. Overzicht zit erbij, getekend door Nienke; [apology|sorry dat je ernaar moest vragen].

--- m40 2026-01-20 09:15 fatma -> chantal | Loonstroken januari
Op tijd :) [request!open|Kijk bij Romy even of haar verjaardag (21!) goed verwerkt is], ze gaat een schaal omhoog.

--- m41 2026-01-29 21:05 dewi -> nienke | kwartaaltje
nien [question!open|kunnen we in feb even zitten over een tweede salon in stadshagen]? [goal|wil chantal daar over 2 jaar eigen baas laten zijn]. en [question!open|komt die teruggave van 2 maanden nog], zag m niet op de rekening van december. geen verwijt!
