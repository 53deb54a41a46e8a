firm: Brug Administratie & Advies | brugadministratie.example | Europe/Amsterdam | 2026-01-30 17:30
member: wim | Wim Terpstra | wim@brugadministratie.example
member: nienke | Nienke Brouwer | nienke@brugadministratie.example
member: sander | Sander Kolk | sander@brugadministratie.example
member: fatma | Fatma Yildirim | salaris@brugadministratie.example
client: Joost van Heek | person | -
contact: joost | Joost van Heek | joostvanheek@postbox.example | zelfstandig organisatieadviseur
standing: strained
turned: 2025-05-13
causes: talked_down, value_mismatch
root: m12, m16, m25
why: Joost asks short factual questions and wants the sum and the source; Wim answers with lectures about prudence and steers him to what Wim thinks decent. He now asks for someone else and has left the last two questions standing on purpose to see what comes.

--- m01 2025-01-27 09:02 joost -> wim | Jaar 2025, drie vragen
Wim,

1. [question|Mijn opdracht bij de provincie loopt tot 31 december, 32 uur per week. Wat is mijn risico nu er gehandhaafd wordt op schijnzelfstandigheid?]
2. [question|Kan ik per 1 april 6.000 in de lijfrente zetten zonder dat ik straks te hoog zit?]
3. [question|Wat wordt mijn voorlopige aanslag bij 118.000 omzet?]

[value|Liefst een getal en de vindplaats, de redenering maak ik zelf wel.]

J.

--- m02 2025-01-30 10:15 wim -> joost | Re: Jaar 2025, drie vragen < m01
Beste Joost,

1. Het risico ligt vooral bij de provincie: correctieverplichting en naheffing loonheffing over 2025, geen boete dit jaar. Voor jou: verlies van zelfstandigenaftrek over dat deel. Vindplaats: de bijgevoegde handreiking, blz. 11.
2. Ja. Jaarruimte 8.440.
3. 27.300, inclusief Zvw.

Groet, Wim

--- m03 2025-01-30 10:22 joost -> wim | Re: Jaar 2025, drie vragen < m02
[praise|Precies de goede lengte.] [thanks|Dank.]

--- m04 2025-03-03 11:40 nienke -> joost | Stukken aangifte 2024
Dag Joost, het is weer zover. [request|Wil je mij sturen: jaaroverzicht bank, WOZ-beschikking, jaaropgave van de hypotheek en de rit-administratie?] De rest heb ik al.

--- m05 2025-03-03 20:14 joost -> nienke | Re: Stukken aangifte 2024 < m04
Alle vier bijgevoegd. De WOZ is 41.000 gestegen, er is blijkbaar een gracht bijgekomen.

--- m06 2025-03-24 14:12 nienke -> joost | Concept aangifte
Hierbij. Terug te krijgen 1.906. [request|Graag akkoord per mail], [promise|dan gaat hij voor 1 april weg] en krijg je vóór 1 juli bericht.

--- m07 2025-03-24 14:31 joost -> nienke | Re: Concept aangifte < m06
Akkoord. Blz. 4: de lijfrente staat er goed in, ik had erop gelet. De 1.906 mag naar de rekening eindigend op 41, de andere heb ik in februari opgeheven.

--- m08 2025-04-14 16:55 joost -> sander | Btw
Sander, [request|factuur 25-007 is vervangen door 25-007a, boek alleen de laatste].

--- m09 2025-04-14 17:02 sander -> joost | Re: Btw < m08
Gedaan!

--- m10 2025-05-06 09:10 joost -> wim | BV
Wim, omzet loopt dit jaar naar 140. [question|Vanaf welke winst loont een BV in mijn geval, en wat kost de omzetting eenmalig?] Ik vraag om twee bedragen.

--- m11 2025-05-12 08:45 joost -> wim | Re: BV < m10
[complaint|Zes dagen, geen ontvangstbevestiging.] De notaris heeft deze week plek.

--- m12 2025-05-13 10:30 wim -> joost | Re: BV < m11
Beste Joost,

Ik had je bericht gelezen, maar een vraag als deze leent zich niet voor een antwoord per kerende post. [talking_down|De BV is voor veel zelfstandigen een soort trofee, en ik zie te vaak dat men zich laat meeslepen door verhalen op verjaardagen.] Je krijgt te maken met een gebruikelijk loon, een jaarrekening, deponering, vennootschapsbelasting en bestuurdersaansprakelijkheid. [talking_down|Dat zijn zaken waar een mens met een drukke agenda zich gemakkelijk op verkijkt.]

Mijn advies in gemoede is: laat het eens een jaar rusten. [talking_down|Geld dat men niet ziet mist men ook niet.]

Met vriendelijke groet,
Wim Terpstra

--- m13 2025-05-13 11:05 joost -> wim | Re: BV < m12
[complaint|Ik vroeg om twee bedragen en kreeg een preek zonder één getal.] Ik heb elf jaar reorganisaties begeleid, ook bij kantoren als het jouwe. [request|Graag alsnog de twee bedragen.]

--- m14 2025-05-20 16:01 nienke -> joost | Re: BV < m13
Dag Joost, ik neem hem even over. Omslag in jouw situatie: winst van ongeveer 122.000. Eenmalig: notaris 600, inbrengbeschrijving en ruisende inbreng bij ons 2.200, jaarlijks 1.900 extra. Berekening in de bijlage, met per regel het artikel.

--- m15 2025-05-20 16:20 joost -> nienke | Re: BV < m14
[praise|Kijk. Drie minuten leeswerk en ik weet wat ik moet doen.] Ik wacht tot 2026.

--- m16 2025-07-10 13:12 wim -> joost | Beleggen van overtollige middelen
Beste Joost,

Bij het doornemen van je cijfers zag ik dat er 88.000 euro op een spaarrekening staat. [talking_down|Ik wil je erop wijzen dat inflatie een sluipmoordenaar is en dat ook hoogopgeleiden dit onderschatten.] Een goede relatie van mij bij een vermogensbeheerder in Hattem heeft volgende week een plek. Ik heb hem je nummer gegeven.

Wim

--- m17 2025-07-10 13:40 joost -> wim | Re: Beleggen van overtollige middelen < m16
[complaint|Daar heb ik niet om gevraagd] en [complaint|mijn nummer geef ik zelf]. Die 88 is voor de studie van mijn dochters en een aanbouw. [request|Laat hem niet bellen.]

--- m18 2025-07-11 09:20 wim -> joost | Re: Beleggen van overtollige middelen < m17
Beste Joost, [non_apology|als je het als opdringerig hebt ervaren spijt me dat]; het was goed bedoeld. [promise|Hij belt niet.]

--- m19 2025-07-11 09:24 joost -> wim | Re: Beleggen van overtollige middelen < m18
[complaint|Het ging niet over wat ik ervaar.] Prima verder.

--- m20 2025-08-26 15:33 joost -> sander | laptop
[question|Laptop 1.740 ex, gekocht 25 augustus. Ineens of in vijven?]

--- m21 2025-08-26 15:50 sander -> joost | Re: laptop < m20
In vijven, en je komt niet boven de drempel voor de investeringsaftrek (2.901 in 2025, je zit op 1.740). Nog een bureaustoel van 1.200 en je hebt hem :)

--- m22 2025-08-26 15:58 joost -> sander | Re: laptop < m21
Ha. Ik zit slecht, dus wie weet.

--- m23 2025-09-30 10:10 joost -> sander | Re: laptop < m22
Stoel gekocht, 1.265. Factuur bijgevoegd. [thanks|Merci], [praise|je tip was 826 euro aftrek waard], ik zit er nu op.

--- m24 2025-10-28 08:36 joost -> wim | Provincie stopt
De provincie verlengt niet aan zzp'ers. Per 1 januari heb ik een opdracht bij een waterschap, via een tussenpartij die een modelovereenkomst hanteert. In de bijlage, 9 blz. [question|Zijn art. 4 en art. 9 houdbaar?] [request|Graag antwoord voor 5 november.]

--- m25 2025-11-04 17:10 wim -> joost | Re: Provincie stopt < m24
Beste Joost,

Ik heb de overeenkomst met aandacht gelezen. In het algemeen geldt dat papier geduldig is en dat de werkelijkheid telt. [talking_down|Wie jarenlang aan één opdrachtgever hangt, moet zich wel eens in de spiegel afvragen of hij nog ondernemer is.] Heb je overwogen in dienst te gaan? Het is geen schande. Zekerheid heeft op onze leeftijd ook haar charme.

Groet, Wim

--- m26 2025-11-04 17:25 joost -> wim | Re: Provincie stopt < m25
> Heb je overwogen in dienst te gaan?

Nee. [complaint|Artikel 4 en artikel 9 komen in je brief niet voor.]

--- m27 2025-11-05 09:02 joost -> nienke | verzoek
Nienke,

Ik ben hier om de aangifte, niet om de opvoeding. [value|Een vraag van één regel verdient een antwoord dat die regel beantwoordt.] [request!open|Ik wil vanaf nu jou als vast aanspreekpunt, schriftelijk bevestigd door Wim.] Over de artikelen heb ik gisteravond een jurist betaald: 4 is goed, 9 moest anders.

[question|Kun je bevestigen dat je dit ontvangen hebt?]

J.

--- m28 2025-11-05 12:40 nienke -> joost | Re: verzoek < m27
Ontvangen, en ik snap hem. [promise!broken|Ik overleg met Wim en kom er vóór het eind van de week op terug.]

--- m29 2025-11-18 08:31 joost -> nienke | Re: verzoek < m28
[complaint|De week waarvan het eind bedoeld was, is twee keer omgegaan.]

--- m30 2025-11-19 10:15 nienke -> joost | Re: verzoek < m29
Je hebt gelijk, [apology|mijn excuses]. Het ligt intern wat gevoelig. De inhoud doe ik in ieder geval, [promise|je kunt alles gewoon aan mij sturen].

--- m31 2025-11-19 10:18 joost -> nienke | Re: verzoek < m30
[question!open|Gevoelig bij wie?]

--- m32 2025-12-15 14:20 joost -> nienke | Voorlopige aanslag 2026
[question|Tarief gaat van 115 naar 122 per uur, 1.300 uur. Wat moet ik reserveren per maand?]

--- m33 2025-12-16 09:33 nienke -> joost | Re: Voorlopige aanslag 2026 < m32
Omzet 158.600, kosten circa 14.000. Reserveer 4.350 per maand. Berekening bijgevoegd, inclusief Zvw. De zelfstandigenaftrek gaat in 2026 omlaag naar 1.200, dat zit erin.

--- m34 2025-12-16 09:40 joost -> nienke | Re: Voorlopige aanslag 2026 < m33
Helder. Fijne dagen.

--- m35 2026-01-08 11:15 wim -> joost | Nieuwjaar
Beste Joost, de beste wensen voor 2026. Ik hoorde dat je een jurist geraadpleegd hebt over de modelovereenkomst. [talking_down|Dat had je je kunnen besparen door een nachtje te slapen over wat ik schreef.] Laten we dit jaar eens samen lunchen.

Wim

--- m36 2026-01-08 11:52 joost -> wim + nienke | Re: Nieuwjaar < m35
[complaint|Op mijn verzoek van 5 november staat nog steeds geen antwoord van jou.] Lunchen hoeft niet.

--- m37 2026-01-19 09:05 joost -> nienke | BV, vervolg
Nienke, winst komt in 2026 boven de omslag uit je berekening van mei. [question!open|Kan de omzetting met terugwerkende kracht tot 1 januari, en wat is de uiterste datum voor de intentieverklaring?] [escalation|Ik heb dezelfde vraag gesteld aan twee andere kantoren; wie met een datum en een artikel komt, doet de omzetting.]

--- m38 2026-01-26 16:45 sander -> joost | Btw Q4
Joost, 6.214 te betalen voor zaterdag, kenmerk bijgevoegd. Nienke is ziek deze week, [promise!open|ze pakt je BV-vraag maandag op].
