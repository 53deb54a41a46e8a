firm: Waterlijn Tuin & Terras | waterlijntuinen.example | Europe/Amsterdam | 2025-11-28 17:30
member: hidde | Hidde Brandsma | hidde@waterlijntuinen.example
member: ilse | Ilse van Galen | ilse@waterlijntuinen.example
member: wim | Wim Terpstra | wim@waterlijntuinen.example
member: noor | Noor Aksoy | noor@waterlijntuinen.example
client: Camping De Zwaluwhoek | company | zwaluwhoek.example
contact: harm | Harm Wouda | harm@zwaluwhoek.example | eigenaar
contact: jantine | Jantine Wouda | receptie@zwaluwhoek.example | eigenaar, boekingen en administratie
standing: mending
turned: 2025-03-31
causes: broken_promise, slow_response
root: m11, m14, m18, m21, m24
why: The hedges for the new field came weeks late, went in bare-rooted in a warm April and died, and Hidde kept silent in June. Ilse took over in July, owned it, pays the damage and writes every Friday; half is replanted and the Woudas joke again, but 2026 is not signed.

--- m01 2024-11-27 19:44 harm -> hidde | nieuw veld
Goedenavond. Wij hebben er een veld bij gekocht achter de sloot, komen 24 plaatsen op. [goal|Met Pasen moet het open, het staat al in de folder.] Mensen willen tegenwoordig niet meer bij mekaar in de voortent kijken dus [request|hagen d'r omheen], van die dichte. [question|Wat gaat dat kosten en redden jullie dat]

Harm

--- m02 2024-11-28 10:12 hidde -> harm + jantine | Re: nieuw veld < m01
Dag Harm, dat redden we met twee vingers in de neus. Haagbeuk, 1,75 hoog, die houdt in de winter zijn blad. [promise|Ik kom zaterdag met de duimstok.]

--- m03 2024-12-12 14:30 noor -> jantine + harm | Offerte hagen veld Sloot
Hoi Jantine en Harm, 410 meter haagbeuk met kluit, geplant en met druppelslang: 27.300 ex btw. [promise!broken|Klaar op vrijdag 28 maart.] [request|Aanbetaling van 30 procent graag voor 15 januari.]

--- m04 2024-12-16 20:05 jantine -> noor | Re: Offerte hagen veld Sloot < m03
Dag Noor,

Akkoord, [thanks|bedankt voor het uitrekenen]. [promise|De aanbetaling staat klaar voor 2 januari.] [value|Wij zijn mensen van een man een man, een woord een woord, dus liever een ruime datum die klopt dan een krappe.] [question|Is 28 maart een ruime?]

Groeten, Jantine

--- m05 2024-12-17 09:01 noor -> jantine | Re: Offerte hagen veld Sloot < m04
Ruim genoeg, drie weken voor Pasen!

--- m06 2025-01-03 11:15 jantine -> noor | Re: Offerte hagen veld Sloot < m05
Aanbetaling gedaan, 8.190. De eerste boekingen voor het nieuwe veld zijn ook binnen.

--- m07 2025-02-17 16:50 noor -> jantine | Voortgang
De kwekerij heeft de planten gelabeld en er ligt een foto van bij. Het heeft vannacht gehageld, twee perkpalen zijn omgewaaid maar dat is zo weer recht. Wim heeft het veld ingemeten, alleen de stroomkast stond anders dan op tekening. [question|Mag hij daar een halve meter omheen?]

--- m08 2025-02-17 17:20 harm -> noor | Re: Voortgang < m07
mag. die kast staat daar omdat mijn zwager hem daar heeft neergezet en die luistert nergens naar

--- m09 2025-03-17 10:02 jantine -> noor | Paasveld
[question|Wanneer zien we jullie verschijnen?] Het gras is ingezaaid en de kraan staat de buurman in de weg.

--- m10 2025-03-18 15:33 noor -> jantine | Re: Paasveld < m09
[promise!broken|Maandag de 24e beginnen we.]

--- m11 2025-03-31 08:17 jantine -> noor + hidde | Re: Paasveld < m10
[complaint|De 24e hebben wij niemand gezien en de 28e ook niet.] [complaint|Op mijn twee telefoontjes is niet teruggebeld.] Over achttien dagen staan er 19 caravans.

[request|Graag vandaag een antwoord.]

Jantine

--- m12 2025-03-31 13:40 hidde -> jantine + harm | Re: Paasveld < m11
Lieve mensen, de kweker zit fout. [blame_shift|Die heeft onze kluiten aan een ander verkocht, daar sta je dan als hovenier.] Ik heb kale wortel kunnen krijgen, net zo goed. [promise!broken|Maandag 7 april gaat alles de grond in.]

--- m13 2025-03-31 19:12 harm -> hidde | Re: Paasveld < m12
kale wortel in april. ok jij bent de tuinman. maar [request|niet later dan 7]

--- m14 2025-04-10 07:35 harm -> hidde + noor | Re: Paasveld < m13
het is de 10e. [complaint|er ligt een bult struiken onder een zeil en wim staat er alleen bij.] [complaint|vier man waren beloofd]

--- m15 2025-04-17 21:10 wim -> harm | hagen
240 meter erin. de rest lukt niet voor het weekend, [apology|sorry harm]. ik heb 11 dagen achter mekaar gedraaid

--- m16 2025-04-17 21:26 harm -> wim | Re: hagen < m15
jij doet wat je kan jong. [praise|aan jou ligt het niet, er ligt geen plant scheef]. [thanks|bedankt]

--- m17 2025-04-22 09:48 jantine -> noor | Pasen
Dag Noor,

Even de feiten van het paasweekend. [complaint|Negen van de negentien gasten op plaatsen zonder haag hebben geld teruggevraagd, 1.035 euro.] Ze zaten met hun eitje in het zicht van de provinciale weg. [complaint|Er staan twee recensies online waarin 'kale vlakte' voorkomt.]

Jantine

--- m18 2025-05-26 18:20 harm -> hidde | dooie boel
hidde. [complaint|van die 240 meter is de helft bruin.] ik geef elke avond water zoals gezegd. [question|kom je kijken of hoe zit dat]

--- m19 2025-06-05 08:31 harm -> hidde + noor | Re: dooie boel < m18
[complaint,question|leven jullie nog]

--- m20 2025-06-05 09:03 noor -> harm | Re: dooie boel < m19
Hoi Harm, ik geef het nog een keer door aan Hidde. [promise!broken|Hij belt je morgen.]

--- m21 2025-06-24 09:30 jantine -> hidde + ilse + noor | Haag, stand van zaken
Geachte mevrouw, mijnheer,

Ik schrijf dit liever niet, maar mijn man slaapt er slecht van. Daarom op een rij.

[complaint|28 maart: toegezegde oplevering. Niet gehaald.]
[complaint|24 maart en 7 april: toegezegde start. Niet gehaald.]
[complaint|17 april: 240 van de 410 meter, andere planten dan in de offerte staan.]
26 mei: melding dat de helft dood is. [complaint|Vier weken later heeft nog steeds niemand gekeken.]
[complaint|Tussendoor is er twee keer om zeven uur 's ochtends gemaaid pal naast het tentenveld, waar mensen op vakantie zijn.]

[complaint|En voor dit alles ligt hier een tweede termijnfactuur van 12.000 euro met een herinnering erbij.] [promise|Die betalen wij niet voordat er een gesprek is geweest.]

[escalation|Van Hovenier Kuiper uit Bunnik hebben wij inmiddels een offerte.] Wij willen jullie eerst de kans geven om zelf te zeggen hoe dit verder moet. [request|Dat horen we graag voor 1 juli], aan tafel, niet per mail.

Jantine Wouda

--- m22 2025-06-24 11:14 ilse -> jantine + harm | Re: Haag, stand van zaken < m21
Beste Jantine, Harm,

Ik heb dit hardop voorgelezen op kantoor. [admission|Jullie hebben in elk punt gelijk.] De herinnering is ingetrokken. [question|Mag ik vrijdag om vier uur komen, zonder laptop?]

Ilse

--- m23 2025-06-24 12:30 jantine -> ilse | Re: Haag, stand van zaken < m22
Vrijdag vier uur. Harm heeft gezegd dat hij zich zal inhouden.

--- m24 2025-06-30 10:05 ilse -> jantine + harm | Wat wij vrijdag hebben afgesproken
Beste Jantine en Harm,

Zoals gezegd zet ik het zwart op wit, want woorden hebben jullie dit jaar genoeg van ons gehad.

Eerst dit. [admission|Wij wisten op 10 maart dat de kluiten er niet kwamen en hebben het jullie pas op de 31e verteld.] [admission|Kale wortel planten half april was een gok die we niet met jullie geld hadden mogen nemen.] En [admission|op de mail van 26 mei heeft Hidde niet gereageerd omdat hij ertegenop zag]. [apology|Daar schaam ik me voor, en hij ook.] [promise|Hij komt het zelf zeggen.]

Dan wat er gebeurt:
1. [promise|Deze week staan er wilgentenen schermen langs alle plaatsen zonder groen, 170 meter, op onze kosten.]
2. [promise!open|Alle 410 meter wordt tussen 10 november en 12 december opnieuw geplant, met kluit, zoals in de offerte.]
3. [promise|Jullie krijgen de 1.035 euro van Pasen terug, plus 10 procent van de aanneemsom als creditnota.]
4. [promise|Gemaaid wordt er niet meer voor half tien.]
5. [promise|Elke vrijdag voor vijf uur schrijf ik een mail over hoe het staat, ook als er niets te melden is.]

Ik ben vanaf nu jullie enige aanspreekpunt. Mijn 06 hangt bij jullie op de koelkast.

Ilse van Galen

--- m25 2025-06-30 20:40 jantine -> ilse | Re: Wat wij vrijdag hebben afgesproken < m24
[thanks|Dank voor het opschrijven.] [praise|Punt 1 tot en met 5 staat er precies zoals het gezegd is.] We kijken het aan.

--- m26 2025-07-02 17:05 hidde -> harm + jantine | Van mij
Harm, Jantine. Ik ben vanmiddag bij jullie geweest en toen niets fatsoenlijks uitgekregen, dus ook zo: [admission|ik heb jullie vier weken laten zitten en daar is geen enkel excuus voor]. [apology|Het spijt me.]

--- m27 2025-07-02 21:30 harm -> hidde | Re: Van mij < m26
je kwam, dat telt. krabbel eronder, klaar

--- m28 2025-07-04 16:20 ilse -> harm + jantine | Vrijdagmail 1
Schermen staan, 172 meter. Eén heeft een buts van een bolderkar, die blijft zo. Wim heeft de dode planten eruit gehaald en op een hoop bij de compost gelegd. Volgende week controleer ik met Jantine welke plaatsen nog schaduw missen.

--- m29 2025-07-11 16:41 jantine -> ilse | Re: Vrijdagmail 1 < m28
[praise|De mevrouw van plaats 17 vindt ze mooier dan een haag.] Niet tegen Harm zeggen. Het waterleidingbedrijf had dinsdag een storing in het hele dorp, dus het sproeien is een dag overgeslagen.

--- m30 2025-08-15 15:58 ilse -> harm + jantine | Vrijdagmail 7
Bijna niets te melden. De kweker de 410 meter schriftelijk bevestigd. Kopie zit erbij. Kluiten van 40 cm, op naam van De Zwaluwhoek. Ik ben zelf naar Opheusden gereden en heb er 30 uitgezocht en gemerkt met blauw lint, dan weten we straks dat het dezelfde zijn. Het was er 33 graden, de kweker zat in een zwembadje.

--- m31 2025-09-12 08:14 harm -> ilse | speelveld
ilse, los van de haag. die oude populier bij de skelters kraakt. [question|kan wim daar es in]

--- m32 2025-09-12 16:30 ilse -> harm + jantine | Vrijdagmail 11
> die oude populier bij de skelters kraakt
[promise|Wim klimt er dinsdag in.] Verder: de stroken zijn gefreesd en er zit compost in.

--- m33 2025-09-16 14:10 wim -> harm | populier
2 dooie takken eruit. stam is gezond. geen rekening zegt ilse

--- m34 2025-10-27 10:47 jantine -> ilse | Seizoen
Ilse, [win|het seizoen is afgesloten met 4 procent meer overnachtingen dan vorig jaar, ook dankzij het nieuwe veld]. Dat had ik in juni niet durven hopen. [question|Wanneer komt de creditnota?] De boekhouder wil het jaar dichtdoen. Over 2026 praten we als de haag erin staat en niet eerder.

--- m35 2025-10-27 11:20 ilse -> jantine | Re: Seizoen < m34
Prachtig! [promise!open|De creditnota maakt Noor bij de eindafrekening, uiterlijk 12 december.] De 1.035 is er in juli al af gegaan, zie bijlage.

--- m36 2025-11-14 16:49 ilse -> harm + jantine | Vrijdagmail 20
215 meter staat, met kluit, met slang. Volgende week vorst voorspeld, dan staan we stil. [promise!open|Op 1 december gaan we verder met de oostkant.]

--- m37 2025-11-14 19:30 harm -> ilse + wim | Re: Vrijdagmail 20 < m36
staat er kerngezond bij. heb eraan staan trekken, zit vast. [request|zeg tegen wim dat hij de 1e niet zijn eigen brood mee hoeft], er is snert

--- m38 2025-11-21 16:37 ilse -> harm + jantine | Vrijdagmail 21
Stilgelegen wegens vorst, min 4 in de grond. Kluiten staan ingekuild en afgedekt bij de schuur. [question!open|Jantine, mag er vanaf de 1e een toiletwagen bij de sloot staan?]

--- m39 2025-11-24 09:15 jantine -> ilse | Kuiper
Ter info: ik heb Hovenier Kuiper laten weten dat we voorlopig niets nodig hebben. [value|Als het daarna ook gewoon op tijd komt, zonder dat ik hoef te bellen, dan teken ik voor 2026.]

--- m40 2025-11-28 16:44 ilse -> harm + jantine | Vrijdagmail 22
Jantine, dat lees ik met een brok in mijn keel. Weer is omgeslagen, het dooit. [promise!open|Wim staat maandag om half acht bij de oostkant], de frees pas na half tien.
