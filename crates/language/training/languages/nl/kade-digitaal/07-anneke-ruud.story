firm: Kade Digitaal | kadedigitaal.example | Europe/Brussels | 2026-02-13 17:30
member: sofie | Sofie Verstraete | sofie@kadedigitaal.example
member: joost | Joost Brandsma | joost@kadedigitaal.example
member: mehdi | Mehdi Achahbar | mehdi@kadedigitaal.example
member: liesbet | Liesbet De Wilde | liesbet@kadedigitaal.example
client: Anneke Slabbekoorn en Ruud Nijssen | person | -
contact: anneke | Anneke Slabbekoorn | a.slabbekoorn@postbox.example | eigenares vakantiehuisje
contact: ruud | Ruud Nijssen | ruudnijssen@vrijmail.example | haar man
standing: good
turned: -
causes: -
root: -
why: A retired couple with a holiday cottage in Cadzand and a cellar full of slides; he argues about every euro and means it kindly, she writes letters. A lost box of slides gave a bad week and turned out to be in Ruud's own shed.

--- m01 2025-02-10 20:14 anneke -> sofie | Een klein vraagje (met aanloop)
Beste mevrouw Verstraete,

U kent ons niet, wij kennen u via de brouwerij in Terneuzen, waar mijn man sinds zijn pensioen vaker komt dan bij de huisarts. Wij hebben een vakantiehuisje in Cadzand, "De Strandjutter", vier slaapplaatsen en een hond toegestaan. Dat verhuren wij nu via een van die grote sites, en die houden tegenwoordig achttien procent in. Ruud heeft dat op een bierviltje uitgerekend en is sindsdien niet meer te genieten.

[goal|Wij zouden graag volgend seizoen de helft van de weken zelf verhuren], gewoon aan mensen die al eens geweest zijn, met een nette eigen pagina. Niets bijzonders. Ik ben 71 en kan goed met de computer overweg, Ruud is 74 en denkt dat hij het kan.

En dan is er nog iets. In de kelder staan elf dozen dia's van mijn vader, die was lichtwachter in Breskens. Ik zou die zo graag nog eens zien voordat mijn ogen niet meer meedoen. [question|Doen jullie zulke dingen ook?]

Met hartelijke groet,
Anneke Slabbekoorn
Breda

--- m02 2025-02-11 09:33 sofie -> anneke + ruud | Re: Een klein vraagje (met aanloop) < m01
Dag mevrouw Slabbekoorn,

Wat een heerlijke aanloop. Ja en ja: een pagina met kalender kost bij ons 1.250 euro, en Liesbet scant dia's voor twee musea, dus ook voor een lichtwachter. [question|Hoeveel dia's zitten er ongeveer in een doos?]

Sofie Verstraete

--- m03 2025-02-11 10:05 ruud -> sofie | Re: Een klein vraagje (met aanloop) < m02
1250 euro voor een bladzijde. Daar had ik vroeger een auto voor. [question|Zit daar btw in?]

R. Nijssen

--- m04 2025-02-11 11:20 sofie -> ruud + anneke | Re: Een klein vraagje (met aanloop) < m03
Alles inbegrepen, meneer Nijssen, ook de btw en een koffie in Gent.

--- m05 2025-02-11 11:26 ruud -> sofie | Re: Een klein vraagje (met aanloop) < m04
Nou vooruit.

--- m06 2025-02-12 19:50 anneke -> sofie + liesbet | Dia's geteld
Ik heb zitten tellen met een glaasje erbij: doos 1 tot en met 10 zitten op honderd, doos 11 op ongeveer zestig. [question|Hoe krijgen wij die bij u?] De post durf ik niet aan.

--- m07 2025-02-13 09:10 liesbet -> anneke | Re: Dia's geteld < m06
Dag mevrouw, gelijk hebt u. [promise|Ik kom ze zelf ophalen op zaterdag 1 maart], ik moet die dag toch in Breda zijn voor een trouwfeest.

--- m08 2025-03-02 14:00 anneke -> liesbet | Re: Dia's geteld < m07
Lieve Liesbet, [praise|wat was je voorzichtig met de dozen, alsof het eieren waren]. Ruud heeft na afloop gezegd dat hij je vertrouwt, en hij vertrouwt de bakker niet eens.

--- m09 2025-03-17 15:22 joost -> anneke + ruud | Pagina De Strandjutter, eerste versie
Dag allebei,

Op de link hieronder vindt u de eerste versie. Ik zou graag van u hebben:

- [request|de prijs per week, hoog en laag seizoen]
- [request|een zin of drie over de hond]
- [request|iets over het uitzicht, in uw eigen woorden]

Joost Brandsma

--- m10 2025-03-18 21:15 anneke -> joost | Re: Pagina De Strandjutter, eerste versie < m09
Laag 480, hoog 790. De hond mag, maar niet op bed, en als hij er toch op ligt willen wij het niet weten.

Het uitzicht: 's ochtends ziet u de veerboten, 's avonds ziet u de lampen van Vlissingen aangaan, een voor een, alsof iemand ze aansteekt. Dat deed mijn vader ook, vandaar.

--- m11 2025-03-18 21:40 ruud -> joost | Re: Pagina De Strandjutter, eerste versie < m09
[complaint|Het huisje staat op de foto in spiegelbeeld. De schoorsteen zit links.]

--- m12 2025-03-19 08:50 joost -> ruud + anneke | Re: Pagina De Strandjutter, eerste versie < m11
Scherp gezien, meneer Nijssen, hij is omgedraaid. [admission|Dat had ik gedaan omdat de tekst er beter naast paste en dat mag natuurlijk niet met een schoorsteen.]

--- m13 2025-03-19 09:30 ruud -> joost | Re: Pagina De Strandjutter, eerste versie < m12
Nu klopt het. Verder geen aanmerkingen, en dat is voor mij veel.

--- m14 2025-04-07 12:00 joost -> anneke + ruud | Kalender staat open
De pagina is in de lucht en de kalender staat open. [request|Wilt u één week voor uzelf blokkeren als oefening?] Lukt het niet, dan bel ik.

--- m15 2025-04-07 14:14 anneke -> joost | Re: Kalender staat open < m14
Gelukt! De laatste week van juni, dan zijn we 45 jaar getrouwd. Ruud weet het nog niet, dat van die week.

--- m16 2025-04-23 10:40 anneke -> joost | De eerste!
[win|Familie Dingemanse uit Ede heeft rechtstreeks geboekt], die waren in 2019 ook. Ze schreven dat [praise|ze het huisje door de pagina al konden ruiken]. Ruud loopt te fluiten.

--- m17 2025-05-14 16:05 liesbet -> anneke | Doos 1 tot 4
Dag mevrouw Slabbekoorn, de eerste 400 staan in een map voor u klaar. [request|Kijkt u vooral even naar nummer 212.] Er staat een meisje met een lantaarn op de pier.

--- m18 2025-05-14 22:31 anneke -> liesbet | Re: Doos 1 tot 4 < m17
Dat ben ik. [praise|Ik heb hem aan de hele familie laten zien en mijn broer, die nooit belt, belde.] [thanks|Dank je wel, kind.]

--- m19 2025-06-02 09:47 ruud -> mehdi | wifi huisje
De wifi in het huisje komt niet tot in de slaapkamer. Muren van een halve meter, door mijn schoonvader gemetseld. [question|Wat raadt u aan, en wat kost dat?]

--- m20 2025-06-02 11:30 mehdi -> ruud | Re: wifi huisje < m19
Dag meneer Nijssen, één zendertje in de gang, 89 euro, dat kunt u zelf in het stopcontact steken. [promise|Ik stuur u het merk en een tekening.]

--- m21 2025-06-07 17:15 ruud -> mehdi | Re: wifi huisje < m20
Gedaan. Werkt tot in de duinen. Buurman gebruikt het nu ook, dat vind ik minder.

--- m22 2025-06-07 18:02 mehdi -> ruud | Re: wifi huisje < m21
Dan [promise|zet ik er maandag een wachtwoord op], op afstand.

--- m40 2025-07-29 20:20 anneke -> joost | Gasten en wat ze schrijven
Beste Joost,

Het gastenboek ligt bij mij op schoot. Ik wilde u een paar dingen voorlezen. "De kalender op internet was makkelijker dan het koffiezetapparaat" (mevrouw Van Opstal, Mechelen). "Wij komen volgend jaar weer, hebben al geboekt vanaf het strand" (de jongens van de hondenclub). En iemand uit Dresden tekende een zeehond.

Er is één ding, en dat is geen verwijt: bij het boeken staat dat de sleutel onder de mat ligt. Dat heb ik zelf zo opgegeven, maar Ruud heeft nu een kastje met een code aan de muur geschroefd, twee keer, want de eerste keer viel het eraf.

- [request|de mat eruit, het kastje erin]
- [request|de code pas sturen op de dag van aankomst]
- [question|kan het ook in het Duits?]

Hartelijke groet van een zonnig terras,
Anneke

--- m41 2025-07-30 09:05 joost -> anneke | Re: Gasten en wat ze schrijven < m40
Goedemorgen mevrouw Slabbekoorn, de mat is weg en de code gaat om 8 uur op de aankomstdag. Het Duits heb ik laten nalezen door de vriend van Liesbet, die komt uit Aken. De zeehond wil ik ook zien.

--- m23 2025-09-02 11:00 liesbet -> anneke | Alles gescand
Dozen 1 tot 9 en 11 staan online, 960 dia's. [promise|Ik breng de dozen terug als ik op 20 september in Zeeland ben.]

--- m24 2025-09-02 13:37 anneke -> liesbet | Re: Alles gescand < m23
Lieve Liesbet, wat een werk. Maar je schrijft 1 tot 9 en 11. [question|Waar is doos 10 gebleven?] Dat is die met het grote onweer van 1962, daar heb ik de hele zomer op zitten wachten.

--- m25 2025-09-02 17:10 liesbet -> anneke | Re: Alles gescand < m24
Ik schrik ervan. Op mijn ontvangstlijst van 1 maart staan er tien, met de nummers die ik las, maar misschien heb ik verkeerd geteld. [promise|Ik zoek morgen het hele atelier af en bel u om vijf uur.]

--- m26 2025-09-03 08:10 ruud -> sofie | Doos 10
Mevrouw Verstraete,

Mijn vrouw heeft vannacht niet geslapen. [complaint|Wij hebben elf dozen meegegeven en er komen er tien terug.] [escalation|Als die doos niet boven water komt ga ik naar de geschillencommissie, en dan bedoel ik niet het bierviltje.]

R. Nijssen

--- m27 2025-09-03 10:02 sofie -> ruud + anneke | Re: Doos 10 < m26
Meneer Nijssen, ik begrijp heel goed dat u wakker ligt, dat deed ik ook. We hebben alles stilgelegd en zoeken met vier man. [promise|U hoort elke dag van mij tot hij gevonden is.]

--- m28 2025-09-05 12:20 ruud -> sofie + liesbet | Re: Doos 10 < m27
Tja. [admission|Doos 10 staat in onze schuur, onder de parasolvoet. Ik had hem er op 28 februari zelf uitgehaald omdat er een spin in zat.]

[apology|Mijn welgemeende excuses, in het bijzonder aan Liesbet.] Ik ben er niet trots op. Anneke praat tegen mij in zinnen van twee woorden.

Ruud Nijssen

--- m29 2025-09-05 12:41 liesbet -> ruud + anneke | Re: Doos 10 < m28
HOERA. Ik heb net een vreugdedans gedaan met een stofzuiger in mijn hand. [question|En de spin?]

--- m30 2025-09-05 12:50 ruud -> liesbet | Re: Doos 10 < m29
Zat er nog.

--- m31 2025-10-27 19:25 anneke -> liesbet + sofie | Het onweer
Lieve mensen,

Vanavond met de kleinkinderen naar het onweer gekeken, op de televisie, groot. De jongste (6) vroeg of opa-lichtwachter de bliksem had aangestoken. Wij hebben maar ja gezegd.

[goal|Nu zou ik er een boekje van willen maken voor iedereen in de familie], veertig bladzijden, met de kerst van volgend jaar. [question|Is dat iets voor jullie of voor een drukker?]

Anneke

--- m32 2025-10-28 10:12 liesbet -> anneke | Re: Het onweer < m31
Voor mij, als het mag! We hebben alle tijd. [request|Kiest u ondertussen uw tachtig mooiste], dan houden we er samen veertig over.

--- m42 2025-11-17 10:10 ruud -> sofie | Verlenging domein
Mevrouw, ik krijg een brief uit Panama of daaromtrent dat onze naam vervalt als ik geen 199 euro betaal voor vrijdag. [question|Is dat echt?]

--- m43 2025-11-17 10:16 sofie -> ruud | Re: Verlenging domein < m42
Dat is oplichterij, meneer Nijssen. Niet betalen, weggooien. Uw naam loopt bij ons door en kost 14 euro per jaar.

--- m44 2025-11-17 10:25 ruud -> sofie | Re: Verlenging domein < m43
Dacht ik al. Ik heb ze teruggeschreven dat ik 74 ben en alle tijd heb.

--- m33 2025-12-02 09:15 liesbet -> anneke + ruud | Factuur scannen
In bijlage de factuur, 1.060 dia's à 0,45 euro: 477 euro btw inbegrepen. Doos 10 kreeg voorrang zonder toeslag.

--- m34 2025-12-02 09:58 ruud -> liesbet | Re: Factuur scannen < m33
Overgemaakt. 500, houd de rest maar. Van de spin.

--- m35 2026-01-11 16:40 anneke -> joost | Seizoen 2026
Beste Joost, gelukkig nieuwjaar. [win|Vijftien van de zesentwintig weken zijn al rechtstreeks verhuurd!] Ruud heeft bij de grote site de paasweek eruit gehaald en daar een foto van gemaakt.

[request|Zou de prijs voor de zomer naar 820 kunnen?]

--- m36 2026-01-12 09:20 joost -> anneke | Re: Seizoen 2026 < m35
Gelukkig nieuwjaar! 820 staat erin, alleen voor weken die nog vrij zijn.

--- m37 2026-02-08 20:33 anneke -> liesbet | Tachtig
Lieve Liesbet, het zijn er honderdtwaalf geworden. Ik kan er geen meer wegdoen, [request!open|help jij me kiezen?] En Ruud wil weten [question!open|wat zo'n boekje per stuk kost als wij er 22 nemen].

--- m38 2026-02-09 11:45 liesbet -> anneke | Re: Tachtig < m37
Met plezier. [promise!open|Ik kom op zaterdag 28 februari met taart], [promise!open|de prijs breng ik mee].
