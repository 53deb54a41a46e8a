firm: Kade Digitaal | kadedigitaal.example | Europe/Brussels | 2026-02-13 17:30
member: sofie | Sofie Verstraete | sofie@kadedigitaal.example
member: joost | Joost Brandsma | joost@kadedigitaal.example
member: mehdi | Mehdi Achahbar | mehdi@kadedigitaal.example
member: liesbet | Liesbet De Wilde | liesbet@kadedigitaal.example
client: Brouwerij De Scheve Toren | company | schevetoren.example
contact: wim | Wim de Smit | wim@schevetoren.example | brouwer en eigenaar
contact: carola | Carola Dieleman | carola@schevetoren.example | verkoop en proeflokaal
standing: good
turned: -
causes: -
root: -
why: A brewer who grunts on his phone and a chatty saleswoman; a shipping tariff went wrong in autumn and was owned, refunded and closed within two days. What waits now is ordinary.

--- m01 2025-03-11 09:14 carola -> sofie | Webshop, we willen het nu echt
Hoi Sofie,

We spraken elkaar op de streekmarkt in Hulst, jij stond met je dochter bij de kaas en ik stond met een keg te worstelen. Wim is eindelijk om. [goal|We willen eind dit jaar een kwart van ons bier zelf online verkopen], nu gaat alles via twee slijterijen en die bellen pas als het op is.

Wat we hebben: een site uit 2016 met een agenda waar nog een optreden van vóór corona op staat, zeven vaste bieren, en een fotograaf in de familie. Wat we niet hebben: tijd en een idee van verzenden.

[question|Wat kost zoiets ongeveer, en kan het voor de zomer?]

Groetjes,
Carola Dieleman
Brouwerij De Scheve Toren, Terneuzen

--- m02 2025-03-11 16:02 sofie -> carola | Re: Webshop, we willen het nu echt < m01
Dag Carola,

Ik herinner me vooral het keg. Een shop als de jouwe zit tussen 5.200 en 6.500 euro, afhankelijk van hoe we het leeftijdsverhaal en de statiegeldflessen regelen. Voor de zomer lukt als we in april beginnen. [promise|Je hebt vrijdag een offerte.]

[question|Verzenden jullie enkel in Nederland of ook naar ons?]

Sofie

--- m03 2025-03-11 16:40 carola -> sofie | Re: Webshop, we willen het nu echt < m02
Allebei! De helft van het proeflokaal komt op zondag uit Zelzate.

--- m04 2025-03-14 11:30 sofie -> carola + wim | Offerte webshop
Dag Carola, dag Wim,

Offerte in bijlage: 5.840 euro excl. btw, alles erin behalve de foto's. Een derde bij start, een derde bij oplevering, een derde na twee maanden. [request|Graag een krabbel op pagina 4] en dan zet ik Joost vanaf 7 april vrij.

Mvg,
Sofie Verstraete
Kade Digitaal

--- m05 2025-03-17 06:48 wim -> sofie | Re: Offerte webshop < m04
getekend, zit erbij. [value|wel graag alles op 1 a4 en geen engelse woorden, ik brouw bier]

--- m06 2025-04-09 14:20 joost -> carola | Productgegevens
Hoi Carola,

Ik ben bezig met de shop. Wat ik nog nodig heb:

- [request|per bier het alcoholpercentage en de allergenen]
- [request|inhoud en gewicht van een doos van 12]
- [request|KvK- en accijnsnummer voor de algemene voorwaarden]

[question|En gaan de geschenkverpakkingen meteen mee of later?]

Groet, Joost

--- m07 2025-04-10 20:15 carola -> joost | Re: Productgegevens < m06
Ha Joost,

Lijst zit erbij. De Dubbele Dijk staat op 8,2 maar dat schommelt, Wim zegt "schrijf 8". De geschenkdozen doen we in het najaar, nu eerst het gewone werk.

Gewicht heb ik thuis op de personenweegschaal gedaan met mijn man erbij, dus trek er 84 kilo af. Grapje. 11,6 per doos.

--- m08 2025-05-06 10:05 joost -> carola + wim | Testshop staat klaar
De testversie staat online, link en wachtwoord hieronder. [request|Bestel eens iets, maak expres fouten en kijk wat er gebeurt.] Betalen gaat met nepgeld.

Joost

--- m09 2025-05-06 21:33 wim -> joost | Re: Testshop staat klaar < m08
heb 400 dozen besteld op naam van mn schoonmoeder. werkt
[request|blond en tripel omwisselen, blond eerst]
[request|foto vd toren groter]
[praise|snapte het zonder bril]

--- m10 2025-05-07 09:01 carola -> joost | Re: Testshop staat klaar < m08
Mijn rondje:

1. [complaint|Bij de Rookbock staat het etiket van vorig jaar.]
2. [request|"Winkelmandje" liever dan "cart"], anders krijgen we Wim
3. [question|Moet je echt je geboortedatum intypen of mag het ook een vinkje zijn?]
4. [praise|De kleuren zijn precies ons proeflokaal op een regenachtige dag, en zo hoort het.]

--- m11 2025-05-07 11:47 joost -> carola + wim | Re: Testshop staat klaar < m10
1, 2 en de toren van Wim zijn gedaan, blond staat vooraan. Op 3: een vinkje mag niet meer bij alcohol op afstand, we moeten de leeftijd echt vragen en bij bezorging laten controleren. [promise|Ik maak het zo kort mogelijk]: enkel het geboortejaar en dan pas dag en maand als het erom spant.

--- m12 2025-06-02 08:00 joost -> carola + wim | Live
Sinds 07.45 uur staat hij open. [promise|Ik kijk vandaag en morgen elk uur of alles loopt.]

--- m13 2025-06-02 19:22 carola -> joost + sofie | Re: Live < m12
[win|NEGENTIEN bestellingen op dag één], en vier daarvan uit Gent! Wim heeft er niks over gezegd maar hij heeft zelf dozen staan vouwen, en dat zegt bij hem meer dan een toespraak. [thanks|Dank jullie wel], er staat een krat klaar aan de balie zodra iemand langskomt.

--- m14 2025-06-12 13:15 liesbet -> carola | Factuur 2025-061
Dag Carola,

Hierbij factuur 2025-061 voor de oplevering, 1.946,67 euro excl. btw, btw verlegd. 30 dagen.

Liesbet

--- m15 2025-06-12 13:50 carola -> liesbet | Re: Factuur 2025-061 < m14
Is doorgezet naar de boekhouder, [promise|die betaalt altijd op vrijdag].

--- m16 2025-07-08 07:03 wim -> mehdi | mail
geen mail sinds gister avond. [question|ligt dat aan jullie of aan mij]

--- m17 2025-07-08 07:31 mehdi -> wim | Re: mail < m16
Morgen Wim, noch aan u noch aan ons: storing bij de provider, heel Zeeuws-Vlaanderen ligt eruit. Ze verwachten rond 10 uur terug te zijn. Uw berichten gaan niet verloren, ze staan te wachten. [promise|Ik bel zodra ik zie dat het loopt.]

--- m18 2025-07-08 10:20 wim -> mehdi | Re: mail < m17
doet t weer. [thanks|bedankt voor t bellen]

--- m19 2025-08-19 15:45 carola -> sofie + joost | Hopfeest 13 september
Hoi allebei,

Op 13 september is ons hopfeest, iedereen mag komen plukken. Kan er een [request|apart pagina'tje met aanmelden, maximaal 120 mensen]? Soep is van mijn moeder, muziek van de harmonie, weer van hierboven. Vorig jaar kwamen er zestig en regende het pijpenstelen en toch bleef iedereen.

[question|Lukt dat nog voor volgende week donderdag?]

--- m20 2025-08-20 09:10 joost -> carola | Re: Hopfeest 13 september < m19
Dat lukt. [promise|Dinsdag staat hij erop] en bij 120 gaat de inschrijving vanzelf dicht.

--- m21 2025-08-26 10:02 joost -> carola | Re: Hopfeest 13 september < m20
Staat erop. De bevestigingsmail heb ik zelf geschreven, [request|check even of er niets geks in staat].

--- m22 2025-08-26 12:12 carola -> joost | Re: Hopfeest 13 september < m21
"Trek kleren aan die naar hop mogen ruiken." Haha, [praise|die had Wim zelf niet beter gekund]. Niks aan veranderen.

--- m42 2025-09-15 09:22 carola -> joost + sofie | Na het hopfeest
Goedemorgen heren en dame,

Honderdachttien plukkers, twee kruiwagens te weinig en één dronken trombone. [win|Geen mens aan de poort die niet op de lijst stond], dat was vorig jaar wel anders. Moeder had om vier uur de soep op en keek alsof ze een marathon gewonnen had.

[thanks|Bedankt voor het snelle werk aan die pagina], en kom volgend jaar zelf eens plukken.

--- m43 2025-09-15 10:10 sofie -> carola | Re: Na het hopfeest < m42
Volgend jaar staan we er, met kruiwagen. Mijn dochter heeft het al in haar agenda gezet.

--- m23 2025-10-07 08:26 carola -> joost | Verzending België
Goedemorgen Joost,

Ik zat gisteren de pakbonnen na te lopen. [complaint|Sinds 22 september betalen mensen in België 4,95 in plaats van 9,80.] Dat zijn 37 zendingen, dus wij hebben er zo'n 180 euro op toegelegd. [question|Hoe kan dat?] Ik heb zelf nergens aan gezeten, echt niet.

--- m24 2025-10-07 09:05 joost -> carola + sofie | Re: Verzending België < m23
Carola, [admission|dat was ik]. Bij de update van 22 september heb ik de zones overgezet en België onder Nederland laten vallen, en ik heb het achteraf niet getest. [apology|Het spijt me.] Het juiste tarief staat er nu weer op, ik heb zelf een proefbestelling naar Gent gedaan. [promise|Het verschil, 179,45 euro, gaat van de volgende factuur af] en [promise|na elke update doe ik voortaan vier testbestellingen].

--- m25 2025-10-07 09:30 carola -> joost | Re: Verzending België < m24
[praise|Kijk, zo hoor ik het graag.] [thanks|Dankjewel dat je er niet omheen draait.] En de Gentenaars vonden ons gul, ook wat waard.

--- m26 2025-10-09 14:00 liesbet -> carola | Factuur 2025-104
Factuur voor onderhoud Q3 in bijlage, met 179,45 euro creditregel erop zoals Joost beloofd had.

--- m27 2025-10-28 10:40 carola -> joost + liesbet | Geschenkdozen
Hallo,

Zoals in april gezegd, nu de geschenkdozen. Lijstje van Wim en mij:

- [request|doos van 3, doos van 6, doos met glas]
- [request|kaartje met eigen tekst, max 150 tekens]
- [request|bedrijven kunnen op factuur bestellen vanaf 20 stuks]
- [request|Liesbet: een strik op het etiket, maar een strakke, geen taartstrik]

[question|Wanneer zou het online kunnen?]

--- m28 2025-10-28 16:30 liesbet -> carola + joost | Re: Geschenkdozen < m27
Geen taartstrik, genoteerd. [promise|Schetsen hebben jullie maandag.] Joost zegt dat alles [promise|op 14 november online staat].

--- m29 2025-11-03 09:20 liesbet -> carola + wim | Re: Geschenkdozen < m28
Drie strikken in bijlage. A is een touw, B is een lint, C is eigenlijk de toren zelf die een beetje scheef om de doos buigt. [question|Welke wordt het?]

--- m30 2025-11-03 12:44 wim -> liesbet | Re: Geschenkdozen < m29
C

--- m31 2025-11-13 17:10 joost -> carola + wim | Re: Geschenkdozen < m28
Een dag eerder dan gezegd: de dozen staan in de shop. Alleen de bestelknop voor bedrijven toont nog prijzen inclusief btw, [promise|dat draai ik morgenvroeg om].

--- m40 2025-12-09 21:05 carola -> joost + liesbet | Weekje gekkenhuis
Hoi jongens,

Even een verslag van het front, want jullie zitten daar maar droog in Gent. Maandag 64 dozen, vandaag 71. De pakketbezorger heeft een eigen stoel bij de kachel gekregen. Mijn man vouwt, mijn zus plakt, Wim vult en moppert dat het geen brouwerij meer is maar een inpakhal. De buurman is zijn vrouw komen zoeken en is ook blijven vouwen. Gisteren was het touw op en toen hebben we de hele bouwmarkt in Axel leeggekocht.

Eén dingetje uit die drukte. Van de bedrijven bestellen er veel op het laatst, en [complaint|de besteldatum staat op de pakbon in Amerikaanse volgorde], dus wij dachten dat 12/08 van augustus was en hebben die onderop gelegd. Gelukkig belde de garage zelf.

- [request|datum omdraaien op de pakbon]
- [request|"spoed" in rood als het voor de 20e moet zijn]

En [praise|de strik wordt bewaard, de mensen sturen foto's van de strik op hun kerstboom].

Carola, met lijm aan haar mouw

--- m41 2025-12-10 08:12 joost -> carola | Re: Weekje gekkenhuis < m40
Datum staat goed en spoed is rood, geldt ook voor wat al in de wachtrij zit. Groet aan de buurman.

--- m32 2026-01-06 11:05 carola -> sofie + joost + liesbet + mehdi | De cijfers!
Allerliefste Kaders,

Eerst de beste wensen. Dan de cijfers: [win|we zitten op 27 procent online, 612 geschenkdozen in december]. Wim wilde eerst 'misschien volgend jaar wel' zeggen en toen zei hij: [praise|"Dat meiske van die strik moet een vat hebben."] Dus Liesbet, er staat een vat.

[goal|Dit jaar willen we ook de horeca rechtstreeks laten bestellen], dan kunnen die twee slijterijen rustig met pensioen. [question|Kunnen we daar in februari eens over zitten?] Het liefst hier, want de ketel mag niet alleen.

Carola

--- m33 2026-01-06 14:50 sofie -> carola + wim | Re: De cijfers! < m32
Wat een fijne mail om het jaar mee te beginnen. 27 procent, en jullie mikten op 25! Ik kom graag naar de ketel: [question|donderdag 19 februari om 10 uur?] [promise!open|Liesbet rijdt mee voor haar vat.]

--- m34 2026-01-06 15:02 carola -> sofie | Re: De cijfers! < m33
Donderdag de 19e staat. [promise!open|Ik zorg dat ik tegen dan een lijst heb van de kroegen die willen.]

--- m35 2026-02-09 07:12 wim -> joost | tripel
nieuwe tripel in maart. [request!open|zet die er vast in maar nog niet te koop]
[question!open|en kan er een teller bij tot 14 maart]

--- m36 2026-02-11 16:25 joost -> wim + carola | Re: tripel < m35
Dag Wim, ik zit tot en met donderdag op een andere klus. [promise!open|Maandag zet ik de tripel klaar] en dan zeg ik ook wat van de teller. [request!open|Stuur mij ondertussen het etiket], liefst de versie met het juiste jaar erop ;)
