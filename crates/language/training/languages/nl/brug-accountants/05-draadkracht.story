firm: Brug Administratie & Advies | brugadministratie.example | Europe/Amsterdam | 2026-01-30 17:30
member: wim | Wim Terpstra | wim@brugadministratie.example
member: nienke | Nienke Brouwer | nienke@brugadministratie.example
member: sander | Sander Kolk | sander@brugadministratie.example
member: fatma | Fatma Yildirim | salaris@brugadministratie.example
client: Draadkracht Wol & Garen | company | draadkracht.example
contact: maaike | Maaike Hoekstra | maaike@draadkracht.example | eigenaar webshop
contact: jelle | Jelle Hoekstra | jelle@draadkracht.example | magazijn en systemen
standing: broken
turned: 2025-08-07
causes: unacknowledged_fault, recurring_bottleneck, apology_owed
root: m08, m16, m19
why: The import from the web shop doubles refunds each quarter and the foreign VAT goes wrong each time; when a fine came from the Belgian side Sander and Wim laid it on the export instead of saying the mapping was theirs. Maaike stayed polite to the last line and moved to a firm that does web shops.

--- m01 2025-01-16 10:40 maaike -> sander | nieuw jaar, nieuwe landen
Hallo Sander,

Allereerst een gelukkig nieuwjaar nog! Wij gaan vanaf februari ook naar België en Duitsland verzenden, de doosjes zijn al bedrukt. [question|Wat moet er aan onze kant geregeld worden voor de btw?] Jelle zei iets over één loket.

[goal|We hopen eind 2025 een derde van de omzet uit het buitenland te halen.]

Hartelijke groet,
Maaike

--- m02 2025-01-16 13:15 sander -> maaike | Re: nieuw jaar, nieuwe landen < m01
Hoi Maaike, leuk! Zodra je boven de 10.000 euro per jaar uitkomt reken je het tarief van het land van de klant, en dat geef je aan via het eenloket. [promise|Ik meld jullie deze week aan.] [request|Kun je Jelle vragen of hij per order het land en het btw-tarief in de export kan zetten?]

--- m03 2025-01-16 15:58 jelle -> sander | Re: nieuw jaar, nieuwe landen < m02
Kan. Kolom L = land, kolom M = tarief. Retouren staan als negatieve regel met R- voor het ordernummer.

--- m04 2025-01-17 09:22 sander -> jelle + maaike | Re: nieuw jaar, nieuwe landen < m03
[praise|Perfect], en aangemeld. [promise|Ik koppel het zo in ons pakket.]

--- m05 2025-02-19 20:14 maaike -> sander | eerste Belgische pakketje
Zomaar een berichtje: [win|gisteren ging het honderdste pakket naar Vlaanderen], een dame uit Gent met veertien bollen mohair. Ik moest het even aan iemand vertellen.

--- m06 2025-02-20 08:40 sander -> maaike | Re: eerste Belgische pakketje < m05
Geweldig! Mijn schoonmoeder breit ook, [promise|ik stuur haar jullie kant op].

--- m07 2025-04-10 11:25 maaike -> sander | eerste kwartaal
Dag Sander,

Ik heb de voorlopige eenloketaangifte doorgenomen. Vast iets kleins, hoor: bij Duitsland staat 9.870 omzet en volgens Jelle is het 8.412. [question|Zou je willen kijken waar het verschil zit?]

Fijne dag,
Maaike

--- m08 2025-04-14 16:30 sander -> maaike + jelle | Re: eerste kwartaal < m07
Oeps, [admission|de retouren werden bij ons opgeteld in plaats van afgetrokken]. [promise!broken|Ik pas de koppeling aan zodat het niet meer voorkomt.] Nu handmatig goedgezet: 8.412.

--- m09 2025-04-14 19:02 maaike -> sander | Re: eerste kwartaal < m08
[praise|Wat snel], [thanks|dank je wel]! Fijne Pasen alvast.

--- m10 2025-05-15 14:10 maaike -> fatma | inpakhulp
Hallo Fatma, vanaf juni komt Noor twee middagen inpakken, 19 jaar en studente. [request|Wil je een contract voor een half jaar maken?] [question|Hoeveel kost ze me per uur, alles bij elkaar?]

--- m11 2025-05-15 15:20 fatma -> maaike | Re: inpakhulp < m10
Contract bijgevoegd, met een proeftijd van nul maanden want bij een halfjaar mag dat niet. Alles erop en eraan kom je op ongeveer 12,60 per uur. [request|Vergeet de kopie van haar ID niet!]

--- m12 2025-05-15 16:01 maaike -> fatma | Re: inpakhulp < m11
[praise|Binnen een uur, ongelofelijk.] ID zit erbij.

--- m13 2025-07-14 09:44 jelle -> sander | Q2 eenloket
Sander, ik heb de cijfers naast de export gelegd.

BE: jullie 14.220 / wij 12.305
DE: jullie 11.048 / wij 9.661

[complaint|Het verschil is bij beide precies twee keer de retouren.] [complaint|Dat was in april ook zo.]

--- m14 2025-07-18 12:30 sander -> jelle + maaike | Re: Q2 eenloket < m13
Ik heb het er met de hand uitgehaald, aangifte staat goed. [promise!broken|De koppeling zelf doe ik in augustus, als het rustig is.]

--- m15 2025-08-05 10:18 maaike -> sander | brief uit België
Dag Sander,

Er kwam vandaag een brief van de Belgische btw over het eerste kwartaal: een naheffing van 611 euro plus 150 boete, omdat er 'onjuiste tarieven' zouden zijn aangegeven. Ik begrijp dat 6% voor boeken geldt en dat onze breiboeken op 21% zijn gezet. Ik heb de brief bijgevoegd. [question|Hoe kan dat gebeurd zijn, denk je?]

Met vriendelijke groet,
Maaike

--- m16 2025-08-07 17:22 sander -> maaike | Re: brief uit België < m15
Ha Maaike, vervelend zeg. [blame_shift|Wij nemen gewoon over wat er in jullie export staat, dus als daar 21 in staat boeken wij 21.] [request|Laat Jelle dat dus even goed nalopen.] [request|De boete kun je het beste meteen betalen], anders loopt hij op.

--- m17 2025-08-08 08:05 jelle -> sander + maaike | Re: brief uit België < m16
> Wij nemen gewoon over wat er in jullie export staat

In kolom M staat 6 bij elk boek, vanaf dag een. Schermafdruk van 12 februari in bijlage. [complaint|Jullie koppeling leest kolom M niet, die pakt het tarief van het land.]

--- m18 2025-08-20 09:35 maaike -> sander + wim | Re: brief uit België < m17
Beste Sander, beste Wim,

[complaint|Op het bericht van Jelle van de 8e hebben we nog niets gehoord.] De 761 euro is inmiddels betaald. [question|Zouden jullie willen laten weten hoe jullie het zien?] Het gaat me niet eens zozeer om het bedrag.

Vriendelijke groet,
Maaike

--- m19 2025-08-22 11:50 wim -> maaike | Re: brief uit België < m18
Beste mevrouw Hoekstra,

Ik heb mij in de kwestie verdiept. [talking_down|Grensoverschrijdende btw is een weerbarstige materie, waarin een ondernemer zich niet moet verkijken op een schermafdruk.] [blame_shift|De verantwoordelijkheid voor de juistheid van de aangeleverde gegevens berust volgens onze voorwaarden bij de opdrachtgever.] [non_apology|Dat u de boete als onplezierig ervaart betreur ik.] Uit coulance brengen wij de tijd voor het bekijken van de brief niet in rekening.

Met vriendelijke groet,
W. Terpstra

--- m20 2025-08-22 20:31 maaike -> wim | Re: brief uit België < m19
Dank voor uw antwoord. Ik leg het naast me neer voor vandaag.

Maaike

--- m21 2025-09-09 13:15 maaike -> fatma | Noor meer uren
Hallo Fatma, het wordt drukker richting de herfst. [request|Kun je Noor per 15 september naar vier middagen zetten?]

--- m22 2025-09-09 13:50 fatma -> maaike | Re: Noor meer uren < m21
Gedaan, aanvulling op het contract zit erbij. [request|Laat Noor hem even tekenen], haar vakantie-uren groeien vanaf de 15e mee. Hoe gaat het met de winkel?

--- m23 2025-09-09 14:30 maaike -> fatma | Re: Noor meer uren < m22
[win|Buitenland zit al op 29 procent], Jelle heeft een tweede inpaktafel getimmerd. [praise|En jij bent altijd zo duidelijk, dat doet me goed.]

--- m24 2025-10-13 10:02 jelle -> sander | Q3
BE +2.640, DE +1.902 te hoog. [complaint|Derde kwartaal, zelfde fout.] Retouren vermenigvuldigd met twee geeft weer exact het verschil. Bestand bijgevoegd met formule erin, [request|zet het alsjeblieft recht voor de 31e].

--- m25 2025-10-16 15:44 sander -> jelle | Re: Q3 < m24
Klopt, weer handmatig gedaan. Het pakket krijgt in november een update, daar zou het mee verholpen moeten zijn.

--- m26 2025-10-16 15:59 jelle -> sander | Re: Q3 < m25
ok

--- m27 2025-11-10 11:20 maaike -> sander | vraagje
Dag Sander, [question|kun je me vertellen wat de opzegtermijn van onze overeenkomst is?] Ik kan mijn exemplaar niet vinden, het zal onder de alpaca liggen.

--- m28 2025-11-10 14:07 sander -> maaike | Re: vraagje < m27
Hoi Maaike, één kalendermaand. Kopie in de bijlage. [question|Alles goed verder?]

--- m29 2025-11-10 16:45 maaike -> sander | Re: vraagje < m28
Alles goed, we pakken ons suf. Sinterklaas schijnt dit jaar vooral sokkenwol te brengen en de vrachtwagen uit Peru staat al sinds donderdag in Rotterdam bij de douane, dus Jelle belt daar nu elke ochtend om acht uur met een mevrouw die hij inmiddels bij haar voornaam noemt. [thanks|Dank voor de kopie.]

--- m30 2025-11-24 20:05 maaike -> wim + sander + fatma | afscheid per 1 januari
Beste Wim, Sander en Fatma,

Met enige schroom schrijf ik dit. [leaving|Wij zeggen hierbij de overeenkomst op per 31 december en gaan verder bij een kantoor in Deventer dat alleen webwinkels doet.]

Jullie zijn er geweest vanaf onze allereerste bol sokkenwol en dat vergeet ik niet. [praise|Fatma heeft in al die tijd nooit iets laten liggen.] Maar [complaint|ik zit nu elk kwartaal met klamme handen naar een aangifte te kijken waarvan ik weet dat er iets niet klopt], en [value|als er dan iets misgaat, had ik graag gehoord: dat lag aan ons].

[request|Willen jullie de auditfile over 2023 tot en met 2025 en de inlog van het eenloket overdragen aan de heer Pasman?] Zijn adres staat onderaan.

Met hartelijke groet,
Maaike Hoekstra

--- m31 2025-11-25 09:12 fatma -> maaike | Re: afscheid per 1 januari < m30
Lieve Maaike, wat jammer, maar ik begrijp het. [promise|De loonadministratie draag ik volledig over vóór kerst], Noor merkt er niets van.

--- m32 2025-11-27 10:40 wim -> maaike | Re: afscheid per 1 januari < m30
Beste mevrouw Hoekstra,

Wij hebben uw opzegging ontvangen en betreuren deze. Overdracht geschiedt na voldoening van de openstaande declaratie (nr. 25-418, 346,50 euro). [promise!broken|De auditfiles worden uiterlijk 19 december verzonden.]

W. Terpstra

--- m33 2025-11-27 12:03 maaike -> wim | Re: afscheid per 1 januari < m32
Die is op 14 november betaald, afschrift in de bijlage.

--- m34 2025-12-18 15:30 fatma -> maaike | Overdracht lonen
Alles is naar het nieuwe kantoor: stamkaarten, loonstroken, cumulatieven. Het ga jullie goed, en ik blijf wol kopen.

--- m35 2025-12-18 17:15 maaike -> fatma | Re: Overdracht lonen < m34
Wat lief, [thanks|dank voor alles]. Er ligt een pakje voor je klaar in de winkel, kleur mosterd.

--- m36 2026-01-08 09:20 jelle -> sander + wim | auditfile
Pasman heeft 2023 en 2024. [complaint|2025 ontbreekt, en de inlog van het eenloket ook.] Aangifte Q4 moet de 31e weg zijn. [request!open|Graag deze week.]

--- m37 2026-01-19 10:11 maaike -> wim | Re: auditfile < m36
Beste Wim, Jelle wacht nog op de stukken van 2025. [question|Mag ik weten wanneer ze komen?] En nu ik toch schrijf: [request!open|de 761 euro uit België zien wij graag terug], de nieuwe boekhouder heeft de oorzaak in een halfuur gevonden en die zat in jullie koppeling.

Met groet,
Maaike Hoekstra

--- m38 2026-01-21 17:20 sander -> maaike + jelle | Re: auditfile < m37
Hoi, inlog zit in de bijlage. [promise!open|De auditfile 2025 komt zodra december dichtgeboekt is, eind volgende week.] Over België moet Wim iets zeggen.
