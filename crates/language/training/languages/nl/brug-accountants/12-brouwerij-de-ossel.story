firm: Brug Administratie & Advies | brugadministratie.example | Europe/Amsterdam | 2026-01-30 17:30
member: wim | Wim Terpstra | wim@brugadministratie.example
member: nienke | Nienke Brouwer | nienke@brugadministratie.example
member: sander | Sander Kolk | sander@brugadministratie.example
member: fatma | Fatma Yildirim | salaris@brugadministratie.example
client: Brouwerij De Ossel | company | brouwerijdeossel.example
contact: katrin | Katrin Vogel | katrin@brouwerijdeossel.example | brouwmeester en mede-eigenaar
contact: stef | Stef Kamphuis | stef@brouwerijdeossel.example | mede-eigenaar, verkoop (tot september)
contact: marloes | Marloes ten Have | kantoor@brouwerijdeossel.example | bedrijfsleider (vanaf september)
standing: good
turned: -
causes: -
root: -
why: Stef's leaving and Marloes's cool first letters looked like an end but were not; the buy-out was done on figures both sides trusted, and the late excise return was our own slip, owned and paid for.

--- m01 2025-02-06 13:10 katrin -> nienke | accijns
Hallo Nienke,

Ik ben Katrin, ik brouw. Stef zegt, jij bent de vrouw voor de getallen. Mijn Nederlands is goed genoeg voor bier maar de formulier van de accijns is geschreven voor advocaten. [question|Is het juist dat wij als kleine brouwerij een lagere tarief hebben, en moet ik dit elk maand melden of elk kwartaal?]

Vriendelijke groet uit de koude kelder
Katrin

--- m02 2025-02-06 15:40 nienke -> katrin | Re: accijns < m01
Hoi Katrin, wat leuk om je te 'spreken'! Ja: onder de 200.000 hectoliter geldt het lage tarief, en daar zit je met 640 hectoliter een klein beetje onder. Aangifte is elke maand, uiterlijk op de laatste dag van de maand erna. [promise|Ik maak een invulblad voor je waar je alleen nog liters en graden Plato hoeft in te tikken, en dat heb je dinsdag.]

--- m03 2025-02-11 09:08 nienke -> katrin | Invulblad accijns
Zie bijlage. Gele vakjes zijn voor jou, de rest rekent zichzelf.

--- m04 2025-02-11 21:16 katrin -> nienke | Re: Invulblad accijns < m03
[praise|Het is de eerste Nederlandse formulier waar ik niet heb gevloekt.] Ik heb één vakje roze gemaakt voor bier dat wij zelf drinken bij het proeven, [question|moet dat ook?]

--- m05 2025-02-12 08:50 nienke -> katrin | Re: Invulblad accijns < m04
Proeven tijdens het brouwproces is vrij, vrijdagmiddag proeven niet. Roze mag dus blijven :)

--- m06 2025-03-19 16:27 stef -> wim | koelcel
Wim! Kort vraagje tussen twee kroegen. We willen een koelcel huren voor de zomer, 650 in de maand, vier maanden, of voor 7.200 zelf eentje kopen van een slager die stopt. [question|Wat zou jij doen?] Zonder koelcel geen festivalbier, en zonder festivalbier geen zomer. [goal|We willen dit jaar op tien festivals staan en in 2026 uit de rode cijfers zijn.]

--- m07 2025-03-20 10:30 wim -> stef | Re: koelcel < m06
Beste Stef,

Kopen, mits de slager hem in april laat zien terwijl hij draait. In drie zomers heb je hem eruit en na een zomer huren heb je alleen de herinnering. Je hebt 19.000 op de rekening en de btw van het kwartaal is ongeveer 2.800, dus het kan.

Wim

--- m08 2025-03-20 10:52 stef -> wim | Re: koelcel < m07
Held. Die slager heeft er dertig jaar halve varkens in gehad, Katrin wil hem eerst drie dagen soppen en dan nog een keer. Maar voor dat geld staat er in heel Overijssel niets en hij brengt hem zelf op een dieplader. [promise|We gaan zaterdag kijken.]

--- m09 2025-04-14 12:18 katrin -> sander | bonnetjes in 2 talen
Hallo Sander, ik koop mout in Bamberg. De factuur is zonder btw, met een zin in het Duits over 'innergemeinschaftlich'. [question|Moet ik dan toch iets in Nederland betalen?] Mijn vader zegt nee, maar hij is tandarts.

--- m10 2025-04-14 14:00 sander -> katrin | Re: bonnetjes in 2 talen < m09
Je geeft de btw aan én trekt hem in dezelfde aangifte weer af, dus per saldo nul. Je vader heeft half gelijk. [request|Zet alleen wel overal jullie btw-nummer op], anders stuurt Bamberg de volgende keer met 19%.

--- m11 2025-04-14 14:22 katrin -> sander | Re: bonnetjes in 2 talen < m10
[promise|Ik zeg het hem], hij zal alleen de helft horen. [thanks|Danke!]

--- m12 2025-06-04 09:40 katrin -> nienke | brief Douane
Goedemorgen Nienke,

Er komt een brief van de Douane: [complaint|de aangifte van april is niet binnen, wij krijgen een verzuimboete van 136 euro.] Ik had het blad op 12 mei bij jou gestuurd met de liters. Ik ben een beetje geschrokken, omdat de vergunning hangt hieraan. [question|Wat moet ik doen?]

Katrin

--- m13 2025-06-04 10:05 nienke -> katrin | Re: brief Douane < m12
Niets, Katrin, jij hebt alles goed gedaan. [admission|Ik heb je blad op 12 mei gekregen, klaargezet en daarna niet op verzenden gedrukt.] [apology|Dat is een stomme fout en het spijt me dat je ervan geschrokken bent.]

[promise|Ik dien hem vandaag in, bel de Douane en de boete betalen wij.] Voor je vergunning heeft één verzuim geen gevolgen, dat heb ik zojuist nagevraagd bij een oud-collega die er werkt. [promise|Vanaf juni stuur ik je elke keer de ontvangstbevestiging door], dan zie jij zelf dat hij binnen is.

Nienke

--- m14 2025-06-04 15:30 nienke -> katrin | Re: brief Douane < m13
Ingediend om 11.40 uur, bevestiging zit erbij. De Douane trekt de boete na ons bezwaar waarschijnlijk in omdat het de eerste keer was.

--- m15 2025-06-04 17:58 katrin -> nienke | Re: brief Douane < m14
Ok, ik slaap weer. [praise|In Duitsland had iemand eerst drie formulieren gestuurd om te bewijzen dat het mijn fout is.]

--- m16 2025-07-09 10:33 nienke -> katrin | Boete van tafel
Bezwaar gegrond, 136 euro gaat eraf. De bevestiging van mei en juni zitten er ook bij.

--- m17 2025-07-09 20:40 katrin -> nienke | Re: Boete van tafel < m16
[win|Prima, wij drinken 136 euro op.] Roze vakje.

--- m18 2025-07-22 23:14 stef -> wim | vertrouwelijk
Wim, [request|dit blijft onder ons tot Katrin en ik het zelf vertellen]. Ik stop. Mijn vriendin heeft een baan in Porto en ik ga mee, per 1 september. We zijn niet boos op elkaar, ze neemt mijn deel over. [question|Wat is mijn helft waard en hoe doen we dat zonder advocaten?] [goal|Ik wil niet dat de brouwerij eraan kapot gaat.]

Stef

--- m19 2025-07-24 11:20 wim -> stef | Re: vertrouwelijk < m18
Beste Stef,

Dat is nogal een bericht, maar je zegt het zoals het hoort. Voor een waardebepaling moet ik jullie beiden kunnen spreken, ik werk niet voor de een tegen de ander. [request|Vertel het Katrin eerst en laat het me weten.] [promise|Daarna maak ik één berekening, die jullie tegelijk van mij krijgen.]

Wim

--- m20 2025-07-28 09:12 katrin -> wim + stef | Stef en Porto
Hallo Wim, ik weet het nu. Ik heb een avond gehuild en een avond gerekend. [value|Het is voor mij belangrijk dat wij allebei dezelfde blad zien, op dezelfde minuut.] [request|Ga maar rekenen.]

--- m21 2025-08-12 14:00 wim -> katrin + stef | Waardebepaling
Beste Katrin, beste Stef,

Eén berekening, twee ontvangers, 14.00 uur. De zaak is na aftrek van de lening van Katrins vader 84.000 euro waard; de helft is dus 42.000. Ik zou dat in vier jaar laten betalen, 10.500 per jaar, rentevrij in het eerste jaar. Onderbouwing in de bijlage, drie bladzijden, de voorraad hop staat op de laatste. [question|Kunnen jullie hier beiden mee leven?]

--- m22 2025-08-12 15:35 stef -> wim + katrin | Re: Waardebepaling < m21
Ja. [praise|Eerlijk gerekend, en ik had het zelf niet netter kunnen bedenken.] 

--- m23 2025-08-12 22:03 katrin -> wim + stef | Re: Waardebepaling < m21
Ook ja, en [thanks|dank je dat je ons allebei hebt laten uitpraten]. De hop op de laatste pagina is 300 euro meer waard, het is Hallertauer, maar dat schenk ik aan Porto.

--- m24 2025-08-29 16:11 stef -> wim + nienke + sander + fatma | tabee
Lieve Brugmensen, dit is mijn laatste dag. Akte is getekend, bus is geladen. [thanks|Dank voor drie jaar geduld met mijn bierviltjes-administratie.] Per maandag is Marloes ten Have bedrijfsleider, ze komt van een groothandel en heeft wél verstand van mappen. Saúde!

--- m25 2025-09-04 08:30 marloes -> sander | kennismaking en openstaande punten
Geachte heer Kolk,

Per 1 september ben ik bedrijfsleider bij Brouwerij De Ossel. Ik inventariseer alle contracten, ook dat met uw kantoor. Graag ontvang ik:

1. [request|uw tarieven per medewerker];
2. [request|een overzicht van wat u maandelijks voor ons doet];
3. [request|de opzegtermijn].

Bij voorbaat dank.

M. ten Have

--- m26 2025-09-05 10:02 sander -> marloes | Re: kennismaking en openstaande punten < m25
Welkom Marloes! Alle drie in de bijlage, opzegtermijn is een maand. Ik kom graag een keer langs om te laten zien hoe de boel loopt.

--- m27 2025-09-05 10:15 marloes -> sander | Re: kennismaking en openstaande punten < m26
Ontvangen. [thanks|Dank u.]

--- m28 2025-09-23 13:30 marloes -> sander | debiteuren
Heer Kolk, ik tel 23 openstaande facturen ouder dan 60 dagen, samen 11.480 euro, grotendeels kroegen. Dat is hier nooit opgepakt. [question|Heeft u een voorbeeld van een aanmaning die kroegbazen niet wegjaagt?]

--- m29 2025-09-23 14:50 sander -> marloes | Re: debiteuren < m28
Jawel, drie stuks, van vriendelijk tot zakelijk, in de bijlage. Tip: [request|bel eerst de vijf grootste], die zijn samen 7.900. En zeg gerust Sander.

--- m30 2025-10-14 17:05 marloes -> sander | Re: debiteuren < m29
[win|Van de 11.480 staat nog 1.920 open.] Ik heb de vergelijking met twee andere kantoren ook afgerond: u bent niet de goedkoopste, maar [praise|de enige die dezelfde dag reageert]. We blijven. Marloes

--- m31 2025-10-14 17:20 sander -> marloes | Re: debiteuren < m30
Daar word ik blij van! [praise|Knap werk met die kroegen.]

--- m32 2025-11-19 19:22 katrin -> nienke | winterbock
Nienke, de winterbock is 9,1 procent, zo hoog waren wij nooit. [question|Verandert de accijns per hectoliter dan met de Plato of met de alcohol?] Marloes zegt alcohol, ik zeg Plato, er staat een krat op het spel.

--- m33 2025-11-20 08:41 nienke -> katrin | Re: winterbock < m32
Het hoort in Nederland sinds 2024 bij de alcohol, dus Marloes wint de krat. [admission|Mijn invulblad vraagt nog naar Plato, dat had ik toen moeten aanpassen]; uitkomst scheelt gelukkig nog geen tientje dit jaar. [promise|Nieuw blad en een correctie stuur ik morgen.]

--- m34 2025-11-21 09:55 nienke -> katrin + marloes | Re: winterbock < m33
Nieuw blad, en de correctie is ingediend: 8,40 bijbetalen, die leggen wij erbij.

--- m35 2025-11-21 12:12 katrin -> nienke | Re: winterbock < m34
Alles goed, ik ben alleen mijn krat kwijt. In Duitsland is het nog altijd Plato en mijn grootvader draait zich om in zijn graf, maar langzaam, hij was een rustige man. Er staat ook eentje voor jullie.

--- m36 2026-01-08 09:20 marloes -> fatma | tapmedewerker
Beste Fatma, vanaf 1 februari openen wij op zaterdag een proeflokaal. Wij zoeken iemand voor 8 uur. [question|Wat is verstandiger, een oproepcontract of vaste uren?] [question|En welke cao is van toepassing, horeca of geen?]

--- m37 2026-01-08 10:30 fatma -> marloes | Re: tapmedewerker < m36
Vaste 8 uur, want dan vermijd je de hoge WW-premie. Zodra het proeflokaal open is valt die persoon onder de horeca-cao. [request|Stuur me naam en gegevens zodra je iemand hebt.]

--- m38 2026-01-21 14:44 marloes -> fatma | Re: tapmedewerker < m37
Gevonden: Bas Huiskes, 22. Gegevens in de bijlage. [request|Graag contract vóór vrijdag de 23e.]

--- m39 2026-01-22 09:03 fatma -> marloes | Contract Bas
Zie bijlage, proeftijd kan niet bij een halfjaar, dus die heb ik eruit gelaten.

--- m40 2026-01-28 20:26 katrin -> nienke | exporteren naar Bamberg
Nienke, niet lachen. Een café in Bamberg wil onze bock kopen, 20 vaten per maand, Hollandse bier in Bamberg! [question!open|Betaal ik de accijns hier of daar], en [question!open|heb ik daar een andere vergunning voor nodig?]
