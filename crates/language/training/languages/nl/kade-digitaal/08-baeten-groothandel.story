firm: Kade Digitaal | kadedigitaal.example | Europe/Brussels | 2026-02-13 17:30
member: sofie | Sofie Verstraete | sofie@kadedigitaal.example
member: joost | Joost Brandsma | joost@kadedigitaal.example
member: mehdi | Mehdi Achahbar | mehdi@kadedigitaal.example
member: liesbet | Liesbet De Wilde | liesbet@kadedigitaal.example
client: Baeten Horecagroothandel | company | baetenhoreca.example
contact: kurt | Kurt Baeten | kurt@baetenhoreca.example | zaakvoerder
contact: sandrine | Sandrine Lefèvre | sandrine@baetenhoreca.example | e-commerce en catalogus
contact: luc | Luc Audenaert | luc@baetenhoreca.example | magazijn
standing: strained
turned: 2025-10-20
causes: slow_response, broken_promise, style_mismatch
root: m18, m21, m25, m30
why: Since the autumn fixes for the order shop slip from week to week and questions lie for days, while Kurt said from the start that he wants a yes or a no within the day. He gets courteous paragraphs without dates; wrong stock figures cost him hotel customers.

--- m01 2025-02-26 07:12 kurt -> sofie | bestelsite
sofie we zijn met 6000 artikelen en 480 horecazaken en die bestellen nog via fax, FAX. [goal|tegen eind 2025 wil ik 60% via de site]. [value|ik heb liever een nee op een uur dan een misschien op een week]. [question|wanneer kan je langskomen]

kurt

--- m02 2025-02-26 09:40 sofie -> kurt | Re: bestelsite < m01
[question|Morgen 14 uur in Lokeren?]

--- m03 2025-02-26 09:41 kurt -> sofie | Re: bestelsite < m02
ok poort 3

--- m04 2025-03-10 16:00 sofie -> kurt + sandrine | Offerte bestelplatform
Dag Kurt, dag Sandrine,

In bijlage: 18.900 euro, drie fasen. Fase 1 catalogus, fase 2 bestellen met klantprijzen, fase 3 stock in echte tijd. [promise|Fase 1 staat er op 15 mei.]

[request|Sandrine, bezorg ons de artikellijst met foto's waar die bestaan.]

--- m05 2025-03-12 11:20 sandrine -> sofie + joost | Re: Offerte bestelplatform < m04
Bonjour Sofie,

De lijst is in attachment. Excuseer voor mijn Nederlands, ik ben van Doornik. Voor 4.100 artikels heb ik een foto, voor de rest heb ik de moed verloren. [question|Kunnen de klanten zoeken op een merk én op een categorie samen?] In de oude catalogus ging dat niet en zij bellen dan.

Bien à vous,
Sandrine

--- m06 2025-03-12 14:05 joost -> sandrine | Re: Offerte bestelplatform < m05
Hoi Sandrine, ja, dat kan samen. En je Nederlands is beter dan mijn Frans. [promise|Voor de ontbrekende foto's vraag ik bij drie merken hun beeldbank op.]

--- m07 2025-04-24 10:00 joost -> sandrine | Beeldbanken
Alle drie gekregen: 1.350 foto's erbij. Er blijven er ongeveer 550 over, vooral servetten.

--- m08 2025-04-24 10:44 sandrine -> joost | Re: Beeldbanken < m07
[praise|Jij hebt mij een zomer gegeven.] Servetten fotografeer ik zelf, die bewegen niet.

--- m09 2025-05-14 17:10 joost -> kurt + sandrine + luc | Fase 1
De catalogus staat live, een dag vroeger. [request|Luc, kijk jij of de magazijncodes overeenkomen met de rekken?]

--- m10 2025-05-15 05:50 luc -> joost | Re: Fase 1 < m09
Nagekeken. Rek 14 en 15 zijn omgekeerd, [admission|dat is onze fout], die zijn in april verhuisd. De rest klopt.
Luc

--- m11 2025-05-15 08:30 joost -> luc | Re: Fase 1 < m10
Aangepast, [thanks|bedankt om zo vroeg op te zijn].

--- m12 2025-07-01 06:58 kurt -> sofie | fase 2
[win|eerste week 92 bestellingen via de site], de frituur van lochristi als eerste, 300 kg mayonaise. [praise|ziet er proper uit]. [question|fase 3 wanneer]

--- m13 2025-07-01 08:15 sofie -> kurt | Re: fase 2 < m12
Proficiat! [promise!broken|Fase 3 op 1 oktober.]

--- m14 2025-08-20 14:36 sandrine -> liesbet | Feestfolder
Hallo Liesbet, voor de feesten hebben wij een folder nodig, 24 pagina's, 180 producten. Ik zou graag hebben:
- [request|grote prijzen, onze koks lezen zonder bril]
- [request|een wijnpagina die niet op een begrafenis lijkt]
- [request|de code van elk artikel, in vet]

[question|Heb je daar tijd voor in september?]

--- m15 2025-08-21 09:02 liesbet -> sandrine | Re: Feestfolder < m14
Ja! [promise|Eerste versie op 19 september], en de wijn wordt een bruiloft.

--- m16 2025-09-19 11:30 liesbet -> sandrine | Re: Feestfolder < m15
Hier is hij. Pagina 11 is de bruiloft.

--- m17 2025-09-22 10:14 sandrine -> liesbet | Re: Feestfolder < m16
[praise|C'est magnifique!] [praise|De vertegenwoordigers vechten om de proefdruk.] Twee kleine zaken: op p. 3 is de kreeft per stuk en niet per kilo ([admission|bij ons verkeerd in het bestand]), en [request|p. 20 graag een andere kaas].

--- m18 2025-10-20 06:30 kurt -> sofie + joost | stock
[complaint|fase 3 was 1 oktober]. [complaint|hotel in st niklaas bestelt gisteren 40 dozen prosecco, site zegt 52, in het rek staan er 6]. [question|wat is de nieuwe datum]

--- m19 2025-10-23 16:50 sofie -> kurt | Re: stock < m18
Dag Kurt,

[thanks|Bedankt voor je bericht] en fijn dat je het signaleert. De koppeling met het magazijnpakket is een complex gegeven, waarbij verschillende partijen op elkaar moeten inspelen. We zitten er kort op en [promise!broken|houden je uiteraard op de hoogte van elke stap in het traject].

Met hartelijke groet,
Sofie Verstraete

--- m20 2025-10-23 16:52 kurt -> sofie | Re: stock < m19
[complaint|ik vroeg een datum]

--- m21 2025-10-27 09:15 sofie -> kurt | Re: stock < m20
[admission|Terechte opmerking.] [promise!broken|14 november staat de stock live.]

--- m22 2025-11-06 08:02 luc -> mehdi | scanners
Twee van de vijf scanners pakken het netwerk niet achteraan in de diepvries. 't Is daar min 22, dus ik neem het ze niet kwalijk. [question|Bestaat er iets beters?]

--- m23 2025-11-06 09:30 mehdi -> luc | Re: scanners < m22
Ja, een zender die tegen vrieskou kan. [promise|Ik hang er volgende donderdag een.] Kleed mij maar in.

--- m24 2025-11-13 15:10 luc -> mehdi | Re: scanners < m23
Hangt. Bereik tot tegen de garnalen. [thanks|Merci, en hou die muts maar.]

--- m25 2025-11-19 07:05 kurt -> joost + sofie | 14 november
[complaint|de site zegt vanmorgen 18 dozen frituurvet, het zijn er 0.] [complaint|14 november is vijf dagen gepasseerd en ik heb geen letter gehoord]

--- m26 2025-11-20 17:44 joost -> kurt | Re: 14 november < m25
Dag Kurt, [apology|excuses voor de stilte]. [blame_shift|Het magazijnpakket van jullie is een versie van 2014 en dat hadden we niet kunnen weten.] Ik heb een omweg gevonden. [promise!broken|Volgende week vrijdag draait hij.]

--- m27 2025-11-20 17:59 kurt -> joost | Re: 14 november < m26
[complaint|die versie staat in punt 2 van de nota die luc u in maart gegeven heeft]

--- m43 2025-11-21 11:30 sofie -> kurt + luc | Re: 14 november < m27
Dag Kurt, de nota van Luc hebben we opnieuw bekeken. [talking_down|Een koppeling is nu eenmaal geen kraan die je openzet, dat wordt van buitenaf vaak onderschat.] [blame_shift|Het zou ook helpen als jullie magazijn wijzigingen consequent inboekt vóór 18 uur.]

Sofie

--- m44 2025-11-21 12:15 luc -> sofie + kurt | Re: 14 november < m43
Mevrouw, wij boeken in om 17.30 uur, alle dagen, sinds 2009. Ik heb de lijsten van oktober en november bijgevoegd, 41 werkdagen, 41 keer.
Luc Audenaert

--- m28 2025-11-24 11:05 sandrine -> liesbet | Folder gedrukt
Liesbet, 3.000 folders zijn aangekomen, [praise|de kleur van de zalm is eindelijk van zalm]. Kurt zei niets, maar hij heeft er één meegenomen naar huis.

--- m29 2025-12-01 09:20 sandrine -> joost | Klantprijzen
Joost, drie restaurants zien sinds vrijdag de prijs van elkaar. [complaint|De Gouden Snoek weet nu dat Bistro Ferre 8 procent korting krijgt.] [request|Kan jij dat vandaag nog afsluiten?]

--- m30 2025-12-04 10:30 sandrine -> joost + sofie | Re: Klantprijzen < m29
[complaint|Het is donderdag en zij zien het nog.] Ik heb de drie klanten zelf gebeld met het schaamrood.

--- m31 2025-12-04 18:20 joost -> sandrine + kurt | Re: Klantprijzen < m30
Afgesloten. [admission|Dit had maandag moeten gebeuren, ik heb het verkeerd ingeschat en laten liggen.] De stock schuift daardoor ook op, [promise!broken|die zetten we nog voor kerst live].

--- m32 2025-12-22 06:44 kurt -> sofie | kerst
[question|komt hij nog voor kerst ja of nee]

--- m33 2025-12-23 15:00 sofie -> kurt | Re: kerst < m32
Dag Kurt, we hebben er samen met het team bewust voor gekozen om de eindejaarsdrukte bij jullie niet te verstoren, in het belang van de kwaliteit. Warme feestdagen gewenst aan het hele team!

--- m34 2025-12-23 15:03 kurt -> sofie | Re: kerst < m33
[complaint|nee dus]

--- m45 2025-12-29 10:15 sandrine -> joost | Nieuwe klanten
Joost, [complaint|zes nieuwe restaurants wachten op hun login sinds voor Kerstmis.] [question|Wie maakt die bij jullie?] Zij bestellen nu bij de buren van Aalst.

--- m46 2026-01-05 09:05 joost -> sandrine | Re: Nieuwe klanten < m45
Gelukkig nieuwjaar Sandrine, [apology|sorry dat dit is blijven liggen], [admission|we waren gesloten en dat hadden we moeten zeggen.] Alle zes hebben sinds vanmorgen hun gegevens. Voortaan kan jij ze zelf aanmaken, [promise|ik stuur je vanmiddag hoe].

--- m47 2026-01-05 14:12 sandrine -> joost | Re: Nieuwe klanten < m46
Uitleg gelezen, nummer zeven heb ik zelf gemaakt. [complaint|Twee van de zes zijn gebleven bij Aalst.]

--- m35 2026-01-08 10:00 liesbet -> kurt | Factuur fase 3
Dag Kurt, in bijlage de factuur voor fase 3, 6.300 euro excl. btw, vervaldag 7 februari.

--- m36 2026-01-08 10:31 kurt -> liesbet | Re: Factuur fase 3 < m35
[complaint|welke fase 3]. ik betaal als de prosecco klopt

--- m37 2026-01-19 09:10 sandrine -> sofie | Cijfers 2025
Goedemorgen Sofie, ter info: 41 procent via de site in december. [complaint|Kurt had 60 gezegd.] [complaint|De klanten bellen eerst om te vragen of het er echt is, dan bestellen zij per telefoon.] [question!open|Hoe zie jij dit voor 2026?]

--- m38 2026-01-28 17:30 joost -> kurt + luc | Stock, stand van zaken
Dag allebei, de omweg werkt voor 5.200 van de 6.000 artikelen, die lopen sinds gisteren om het kwartier mee. De diepvries nog niet. [promise!open|Diepvries op 27 februari.] [request!open|Luc, ik heb van jou nog de lijst met halve paletten nodig.]

--- m39 2026-01-29 05:40 luc -> joost | Re: Stock, stand van zaken < m38
Prosecco klopt, ik ben gaan tellen, 31 en 31. [promise!open|Lijst maak ik als de inventaris gedaan is.]

--- m48 2026-02-02 08:20 sandrine -> liesbet | Paasfolder
Hallo Liesbet,

Pasen is op 5 april en wij willen 16 pagina's. Ik heb de lijst nog niet volledig, [promise!open|zij komt op 20 februari naar jou]. De kaas van p. 20 mag terugkomen, die van ons was verkeerd gekozen en de klanten hebben hem gemist.

[question|Is 9 maart voor de drukker nog op tijd?]

Sandrine

--- m49 2026-02-02 10:35 liesbet -> sandrine | Re: Paasfolder < m48
Ruim op tijd. Ik maak alvast drie kuikens die niet schattig zijn.

--- m40 2026-02-06 07:00 kurt -> sofie | woensdag
[escalation|woensdag 11 februari komt een firma uit waregem hun systeem tonen], ge moogt dat weten. [request!open|stuur mij 1 bladzijde: wat werkt, wat niet, wanneer.] geen tekst errond

--- m41 2026-02-10 18:15 sofie -> kurt | Re: woensdag < m40
Dag Kurt, [thanks|dank je voor je openheid], dat waarderen we. We maken graag een overzicht voor je en [promise!open|komen hier later deze week uitgebreid op terug].

Met vriendelijke groet,
Sofie

--- m42 2026-02-12 16:20 kurt -> sofie | Re: woensdag < m41
[complaint|waregem deed het op een halve bladzijde]
