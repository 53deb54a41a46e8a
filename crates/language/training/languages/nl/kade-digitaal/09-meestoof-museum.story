firm: Kade Digitaal | kadedigitaal.example | Europe/Brussels | 2026-02-13 17:30
member: sofie | Sofie Verstraete | sofie@kadedigitaal.example
member: joost | Joost Brandsma | joost@kadedigitaal.example
member: mehdi | Mehdi Achahbar | mehdi@kadedigitaal.example
member: liesbet | Liesbet De Wilde | liesbet@kadedigitaal.example
client: Museum De Meestoof | company | museumdemeestoof.example
contact: gerdien | Gerdien Lokerse | gerdien@museumdemeestoof.example | directeur
contact: bram | Bram Vis | bram@museumdemeestoof.example | conservator
contact: joke | Joke van der Weele | vrijwilligers@museumdemeestoof.example | coördinator vrijwilligers
standing: drifting
turned: 2025-10-07
causes: business_goals_moved, unrequested_work, value_mismatch
root: m20, m22, m25, m31
why: In autumn the museum lost its province grant and turned from tourists to schools and donors, as Gerdien said in one sentence; Kade went on polishing the tourist site, with audio tour and animations nobody asked for. No quarrel, only shorter answers and a paused second phase that nobody talks about.

--- m01 2025-01-27 10:30 gerdien -> sofie | Museum over meekrap, serieus
Geachte mevrouw Verstraete,

Ja, wij zijn een museum over een plant. Meekrap, rode verf, Zierikzee. Vorig jaar 6.200 bezoekers, van wie er naar schatting 2.000 voor de regen schuilden. [goal|Wij willen naar 10.000 bezoekers, en dan vooral toeristen die op Schouwen kamperen.] Onze site is in 2012 gemaakt door een stagiair die inmiddels wethouder is.

[question|Zou u eens willen komen kijken?] U krijgt een rondleiding en rode vingers.

Met vriendelijke groet,
Gerdien Lokerse
directeur

--- m02 2025-01-27 14:11 sofie -> gerdien | Re: Museum over meekrap, serieus < m01
Geachte mevrouw Lokerse, wie kan daar nu nee op zeggen. [question|Vrijdag 7 februari om 11 uur?]

--- m03 2025-01-27 14:40 gerdien -> sofie | Re: Museum over meekrap, serieus < m02
Uitstekend. Zeg maar Gerdien.

--- m04 2025-02-14 15:00 sofie -> gerdien | Voorstel site en huisstijl
Dag Gerdien,

De vingers zijn nog roze. In bijlage een voorstel in twee fasen: site en huisstijl (8.400 euro) en later een digitale collectie (6.000 euro). [promise|Fase 1 voor het paasweekend online.]

--- m05 2025-02-19 09:45 gerdien -> sofie | Re: Voorstel site en huisstijl < m04
Het bestuur heeft beide fasen goedgekeurd, de tweede onder voorbehoud van de provincie. [value|Eén ding van de penningmeester: niets extra's zonder dat wij erom gevraagd hebben, iedere euro is hier een appeltaart die Joke gebakken heeft.]

--- m06 2025-03-04 11:20 liesbet -> gerdien + bram | Kleur
Dag allebei, ik wil als rood niet zomaar een rood. [request|Bram, leen mij een lapje dat met echte meekrap geverfd is], dan meet ik het.

--- m07 2025-03-04 16:02 bram -> liesbet | Re: Kleur < m06
Met genoegen. Er zijn er vier: met aluin (oranjerood), met ijzer (paarsbruin), met tin (het beroemde "Turks rood", hoewel dat strikt genomen een ander proces is met olie, mest en veel geduld), en eentje uit 1868 dat niemand aan mag raken en dat ik dus houd. De drie andere gaan vandaag aangetekend op de post. [request|Gelieve ze uit het zonlicht te houden.]

Bram Vis

--- m08 2025-03-07 10:05 liesbet -> bram | Re: Kleur < m07
Aangekomen, ze liggen in een la. Tin wordt het. [promise|Maandag gaan ze terug.]

--- m09 2025-04-01 12:00 liesbet -> gerdien + bram | Huisstijl
Logo, briefpapier en drie affiches in de map. Het logo is de wortel, doorgesneden.

--- m10 2025-04-02 09:30 gerdien -> liesbet | Re: Huisstijl < m09
[praise|Bram, die nooit iets mooi vindt van na 1880, heeft het op zijn deur geplakt.] [request|Graag het woord "museum" een slag groter.]

--- m11 2025-04-17 13:15 joost -> gerdien | Online voor Pasen
De site staat er, met openingstijden, route en tickets. [request|Willen jullie zelf eens een kaartje kopen op een telefoon?]

--- m12 2025-04-17 15:50 joke -> joost | Re: Online voor Pasen < m11
Hoi Joost! Met zes vrijwilligers geprobeerd, samen 432 jaar oud, iedereen had binnen 2 minuten een kaartje. [praise|Truus zei: dit is makkelijker dan de bushalte.] Alleen [complaint|bij "route" rij je bij ons in de haven].

Joke

--- m13 2025-04-17 16:20 joost -> joke | Re: Online voor Pasen < m12
De speld staat nu op de voordeur. [apology|Excuses aan wie al nat is.]

--- m14 2025-07-22 10:10 gerdien -> sofie + joost + liesbet | Halfjaar
Beste mensen, [win|4.480 bezoekers tot en met gisteren, vorig jaar waren het er 3.010.] Het bestuur heeft geapplaudisseerd, dat doen ze anders alleen als iemand aftreedt. [thanks|Dank voor alles.]

--- m15 2025-07-22 11:02 liesbet -> gerdien | Re: Halfjaar < m14
Wat mooi Gerdien! Ik drink er een rood glas op.

--- m40 2025-08-05 20:50 bram -> liesbet + joost | Corrigenda
Geachte mevrouw De Wilde, geachte heer Brandsma,

Ik heb de vrije avonden van juli gebruikt om de site woord voor woord te lezen. Over het geheel kan ik tevreden zijn. Een paar zaken zou ik in het belang van de waarheid toch willen aanstippen.

1. [complaint|"Meekrap is een bloem" is onjuist; het is een sterbladige plant, gebruikt wordt de wortel.]
2. [request|De stoof van 1782 graag "zaalstoof" noemen, geen "fabriek".]
3. [complaint|Het portret op de geschiedenispagina is niet Adriaan van der Bijl maar zijn broer, die failliet ging.]
4. "Duizenden arbeiders" heb ik zelf in 2009 zo in een folder gezet en is overdreven. [request|Maakt u er "honderden" van.]

De rest, met name het verhaal over de geur, [praise|is beter geschreven dan ik het had gekund].

Bram Vis

--- m41 2025-08-06 10:10 liesbet -> bram | Re: Corrigenda < m40
Dag Bram, alle vier aangepast, de failliete broer is vervangen door de geslaagde. [thanks|Dank voor het grondige leeswerk.]

--- m16 2025-08-12 14:30 joke -> mehdi | Rooster
Mehdi, ik maak het rooster van 38 vrijwilligers in een schrift. Dat gaat al 11 jaar goed maar ik word 70 en het schrift is bijna vol. [question|Heb je iets simpels, gratis als het kan?]

--- m17 2025-08-12 16:00 mehdi -> joke | Re: Rooster < m16
Dag Joke, ja: een gedeelde kalender, die hebben jullie al zonder het te weten. [promise|Ik leg het u dinsdag aan de telefoon uit, een halfuurtje.]

--- m18 2025-08-19 15:12 joke -> mehdi | Re: Rooster < m17
[praise|Na twintig minuten snapte ik het en na een halfuur snapte Truus het van mij.] Geen schrift meer. Ik mis het wel een beetje.

--- m19 2025-09-16 09:20 sofie -> gerdien | Fase 2
Dag Gerdien, [question|mogen we in oktober starten met de digitale collectie?] Joost heeft dan ruimte.

--- m20 2025-10-07 16:45 gerdien -> sofie | Re: Fase 2 < m19
Beste Sofie,

[apology|Excuses dat ik zo laat antwoord], het waren drie vergaderweken. De provincie stopt per 1 januari met de subsidie, 42.000 euro. [goal|Wij moeten het voortaan hebben van schoolklassen en van donateurs], en veel minder van de kampeerders. [scope_change|Fase 2 staat dus even stil.] Meer weet ik ook nog niet.

Gerdien

--- m21 2025-10-08 09:00 sofie -> gerdien | Re: Fase 2 < m20
Dag Gerdien, dat is slikken. Begrepen van fase 2. We denken met jullie mee!

--- m22 2025-11-04 11:30 joost -> gerdien | Verrassing: audiotour
Hoi Gerdien,

Joost hier met iets leuks. Wij hebben in een paar avonden een audiotour voor toeristen gebouwd, in het Duits en het Engels, met geluiden van de haven. Hij staat al op de startpagina. [question|Wat vind je ervan?]

--- m23 2025-11-10 17:05 gerdien -> joost | Re: Verrassing: audiotour < m22
Dag Joost, vriendelijk bedoeld. [complaint|Er zit een stem in die meekrap "Krapp" noemt en Bram heeft er niet naar mogen luisteren.] [complaint|Wij hebben er ook niet om gevraagd.] [request|Haal hem er voorlopig af.]

--- m24 2025-11-11 10:00 joost -> gerdien | Re: Verrassing: audiotour < m23
Is eraf. Jammer, maar goed.

--- m25 2025-11-25 10:14 liesbet -> gerdien | Factuur 2025-127
Dag Gerdien, in bijlage: hosting 180 euro, beweging op de startpagina 240 euro, onderhoud 210 euro.

--- m26 2025-12-02 12:00 gerdien -> liesbet | Re: Factuur 2025-127 < m25
[question|Welke beweging?]

--- m27 2025-12-02 13:30 liesbet -> gerdien | Re: Factuur 2025-127 < m26
De wortel die opengaat als je de pagina opent! Dat had ik in november toegevoegd, als vervolg op de stijl.

--- m28 2025-12-09 16:40 gerdien -> liesbet | Re: Factuur 2025-127 < m27
De hosting en het onderhoud zijn overgemaakt. [complaint|Die wortel is van jullie.]

--- m29 2025-12-09 17:02 liesbet -> gerdien | Re: Factuur 2025-127 < m28
[admission|Daar heb je gelijk in, ik had het moeten vragen.] [promise|Creditnota zit er deze week bij.]

--- m30 2025-12-12 09:10 liesbet -> gerdien | Creditnota 2025-127
In bijlage, 240 euro. De wortel staat weer stil.

--- m42 2026-01-06 11:00 gerdien -> mehdi | Vast nummer
Mehdi, de telefoon in de entree kraakt sinds de verbouwing bij de buren. KPN zegt dat het binnenshuis zit. [request|Kun je er naar kijken als je toch op Schouwen bent?]

--- m43 2026-01-07 08:40 mehdi -> gerdien | Re: Vast nummer < m42
Dag Gerdien, een beste wens eerst. [promise|Ik ben vrijdag de 9de in Burgh en kom om 15 uur langs.]

--- m44 2026-01-09 16:10 gerdien -> mehdi | Re: Vast nummer < m43
Kraakt niet meer. [thanks|Fijn dat je even kwam.] Joke heeft je taart meegegeven zag ik.

--- m31 2026-01-13 10:20 sofie -> gerdien | Kampeerseizoen
Dag Gerdien,

Het kampeerseizoen komt eraan! We hebben een campagne uitgewerkt voor de zeven grote campings op Schouwen, 3.100 euro, met een filmpje van de wortel op de veerboot. Denk dat het jullie nog dichter bij de 10.000 brengt.

Sofie

--- m32 2026-01-20 15:33 bram -> joost | Schoolles
Beste Joost, voor de groepen 7 en 8 maak ik een les over kleur. [question|Kan ik zelf een pagina met een werkblad toevoegen, of gaat dat via u?] Ik heb het vorige week geprobeerd, het resultaat was ondersteboven. Dat ligt ongetwijfeld aan mij.

--- m33 2026-01-20 16:10 joost -> bram | Re: Schoolles < m32
Dag Bram, dat kunt u zelf: "Nieuwe pagina", dan "Bijlage". [request|Stuur mij de ondersteboven versie maar], [promise|dan draai ik haar om].

--- m34 2026-01-21 09:05 bram -> joost | Re: Schoolles < m33
Omgedraaid ontvangen. [thanks|Dank.]

--- m35 2026-02-03 11:15 gerdien -> sofie | Re: Kampeerseizoen < m31
Sofie, wij doen dit jaar geen campings. [complaint|Zie oktober.]

--- m36 2026-02-04 10:10 sofie -> gerdien | Re: Kampeerseizoen < m35
Helemaal begrepen Gerdien, dan schuiven we het door naar 2027. [question!open|Zullen we een datum prikken om bij te praten?]

--- m37 2026-02-10 14:20 joke -> mehdi + joost | Truus
Hoi jongens, Truus is 80 geworden en we hebben de site voor haar geprint op een taart. De wortel is van marsepein. [request!open|Kan ze een eigen mailadres krijgen, truus@ en dan het museum?] En [request!open|Joost, zet je de donateursknop wat hoger], die zoeken ze bij ons met een loep.

--- m38 2026-02-10 16:45 mehdi -> joke | Re: Truus < m37
Proficiat aan Truus! [promise!open|Haar adres maak ik van de week aan.]
