firm: Kade Digitaal | kadedigitaal.example | Europe/Brussels | 2026-02-13 17:30
member: sofie | Sofie Verstraete | sofie@kadedigitaal.example
member: joost | Joost Brandsma | joost@kadedigitaal.example
member: mehdi | Mehdi Achahbar | mehdi@kadedigitaal.example
member: liesbet | Liesbet De Wilde | liesbet@kadedigitaal.example
client: Fysiotherapie Scheldekade | company | fysioscheldekade.example
contact: thijs | Thijs Marinissen | thijs@fysioscheldekade.example | fysiotherapeut en eigenaar
contact: annelies | Annelies Boone | annelies@fysioscheldekade.example | receptie
contact: gabi | Gabriela Nowak | gabi@fysioscheldekade.example | fysiotherapeut
standing: good
turned: -
causes: -
root: -
why: A cheerful practice in Vlissingen; a new owner's hard audit of all suppliers in autumn looked like a farewell and ended in a bigger contract. Small slips were admitted and repaired the same day.

--- m01 2025-04-08 08:05 thijs -> joost | oefenvideo's
Joost!

Wij sturen patiënten naar huis met een blaadje vol poppetjes. Op jullie site van vorig jaar staat nergens een plek voor filmpjes, en dat was destijds ook mijn eigen domme zuinigheid hoor. [goal|Ik wil dat mensen na drie weken nog steeds oefenen], nu is dat na vier dagen over, ik vraag het ze.

[question|Wat kost een afgeschermde pagina met zo'n 60 video's, en waar laat je die?]

Thijs

--- m02 2025-04-08 10:30 joost -> thijs | Re: oefenvideo's < m01
Dag Thijs, reken op 2.200 euro en 15 per maand voor de opslag, bij een partij in Nederland zodat er niks naar Amerika gaat. [promise|Donderdag heb je het op papier.]

--- m03 2025-04-10 16:44 joost -> thijs | Re: oefenvideo's < m02
Op papier, in bijlage.

--- m04 2025-04-11 07:50 thijs -> joost | Re: oefenvideo's < m03
Doen. Gabi filmt, ik ben het model, helaas voor iedereen.

--- m05 2025-05-06 13:22 gabi -> joost | Video formaat
Hallo Joost,

Wij hebben 12 video gefilmd met de telefoon van Thijs. [question|Moet ik ze draaien of doet jouw systeem dat zelf?] En sorry voor de hond in nummer 7, hij wil ook revalideren.

Gabi

--- m06 2025-05-06 13:40 joost -> gabi | Re: Video formaat < m05
Systeem draait ze zelf. De hond blijft, anders stop ik ermee.

--- m07 2025-05-21 09:15 joost -> thijs + gabi + annelies | Oefenpagina klaar voor proef
Goedemorgen! Hij staat. Patiënten krijgen een code van vier cijfers van Annelies. Wat ik van jullie wil:
- [request|alle drie een keer inloggen als patiënt]
- [request|een titel per video zonder Latijn]
- [request|zeggen welke tien het vaakst gebruikt worden]

--- m08 2025-05-21 12:48 annelies -> joost | Re: Oefenpagina klaar voor proef < m07
Ingelogd, ging in één keer. [complaint|De cijfers van de code zijn wel piepklein, meneer Dekker van 84 heeft zijn leesbril nodig voor zijn leesbril.]

--- m09 2025-05-21 13:05 joost -> annelies | Re: Oefenpagina klaar voor proef < m08
Nu drie keer zo groot. Kijk maar of meneer Dekker tevreden is.

--- m10 2025-05-22 09:20 annelies -> joost | Re: Oefenpagina klaar voor proef < m09
Hij is tevreden. Hij zei: [praise|"nou, dat is tenminste iemand die kan lezen."]

--- m11 2025-06-05 20:31 thijs -> joost | Re: Oefenpagina klaar voor proef < m07
Top 10 in bijlage. Titels: "knie buigen zonder vloeken" mocht niet van Gabi.

--- m12 2025-06-30 08:40 liesbet -> annelies | Factuur 2025-067
Oefenpagina, 2.200 euro excl. btw. Fijne zomer!

--- m13 2025-06-30 08:52 annelies -> liesbet | Re: Factuur 2025-067 < m12
[promise|Wordt donderdag betaald], dan is Thijs er om te tekenen.

--- m14 2025-07-15 07:31 annelies -> mehdi | pinapparaat
Mehdi, het pinapparaat zegt "verbinding verbroken" sinds de aannemer hier gister geboord heeft. Ik vermoed dat hij iets geraakt heeft. [question|Kun je op afstand zien wat er aan de hand is?]

--- m15 2025-07-15 07:58 mehdi -> annelies | Re: pinapparaat < m14
Morgen Annelies, ja: de kabel naar het achterlokaal is stuk. [promise|Ik sta er om half elf met een nieuwe.] Intussen kan het apparaat op de wifi, stappen hieronder.

1. menu, 3, 1
2. netwerk "Kade-kassa"
3. [promise|wachtwoord stuur ik per sms]

--- m16 2025-07-15 11:55 annelies -> mehdi | Re: pinapparaat < m15
[praise|Om elf uur pinde de eerste alweer, en je hebt ook nog het boorgruis opgezogen!] [thanks|Dank je.]

--- m17 2025-08-28 10:30 thijs -> sofie | nieuwe eigenaar
Sofie, ter info en nog niet voor op straat: vanaf 1 oktober hoor ik bij een groep, MoveWel, dertig praktijken. Ik blijf gewoon de baas hier, maar zij gaan over inkoop. Verder verandert er voor jullie voorlopig niets.

--- m18 2025-08-28 11:04 sofie -> thijs | Re: nieuwe eigenaar < m17
[thanks|Dank voor je vertrouwen], Thijs, en proficiat. [promise|Ik zwijg als een graf.]

--- m19 2025-09-19 15:40 gabi -> joost | Zwangerschap
Joost, wij beginnen met een groep voor zwangere vrouwen, acht weken. [request|Zou er een inschrijfformulier kunnen komen], en [request|graag geen foto van een buik in het gras], dat heeft iedereen.

--- m20 2025-09-22 09:30 joost -> gabi | Re: Zwangerschap < m19
Formulier staat erop, maximaal 10 plaatsen. Liesbet tekende een ballon in plaats van een buik.

--- m21 2025-09-22 10:11 gabi -> joost + liesbet | Re: Zwangerschap < m20
[praise|Precies hoe het voelt], ik ben zelf 5 maanden, ik kan het weten!

--- m22 2025-10-21 14:00 thijs -> sofie | audit leveranciers
Beste Sofie,

Van MoveWel moet ik onderstaande doorsturen, de toon is van hen.

> Alle leveranciers dienen voor 7 november aan te tonen dat zij goedkoper en veiliger zijn dan onze centrale partner. Zonder volledig dossier wordt het contract beëindigd.

[request|Kun je een dossier maken: uurprijzen, waar de data staan, wie waar bij kan?] Ik wil jullie houden, dat schrijf ik er ook bij.

Thijs

--- m23 2025-10-21 16:15 sofie -> thijs | Re: audit leveranciers < m22
Komt in orde Thijs. [promise|Woensdag 5 november ligt het dossier bij jou.] Mehdi houdt al jaren bij wie waar bij kan, dus dat hoofdstuk is er al.

--- m24 2025-11-05 11:20 sofie -> thijs | Dossier
In bijlage, 14 pagina's. Op bladzijde 9 staat ook wat bij ons beter kan, want [admission|de back-up van de oefenvideo's is een jaar lang nooit teruggezet als proef]. Dat hebben we gisteren gedaan, het werkte.

--- m25 2025-11-05 13:02 thijs -> sofie | Re: Dossier < m24
[praise|Dit heb ik van niemand anders gekregen, inclusief mijn eigen accountant.] Doorgestuurd.

--- m26 2025-11-27 09:00 thijs -> sofie + mehdi | MoveWel zegt ja
[win|Jullie mogen blijven, en twee andere praktijken (Middelburg en Veere) willen ook bij jullie!] Dat vonden ze bij MoveWel niet leuk maar wel goedkoper. [question|Kun jij in januari die twee gesprekken doen?]

--- m27 2025-11-27 10:48 sofie -> thijs | Re: MoveWel zegt ja < m26
Wat een nieuws. [promise|In januari rijd ik graag die kant op], maandag 12 en dinsdag 13 hou ik vrij. [thanks|Bedankt voor je goed woord, Thijs.]

--- m28 2025-12-03 17:20 annelies -> joost | dubbele sms
Hoi Joost, [complaint|sinds gisteren krijgen patiënten hun herinnering twee keer]. Een mevrouw dacht dat ze twee afspraken had en bracht haar man mee.

--- m29 2025-12-03 17:58 joost -> annelies | Re: dubbele sms < m28
[admission|Mijn fout]: ik heb gisteren de oude taak niet uitgezet na het overzetten. Hij staat nu uit. [apology|Mijn excuses, en ook aan de man.] [promise|Jullie krijgen de sms'en van deze maand niet aangerekend.]

--- m30 2025-12-04 08:15 annelies -> joost | Re: dubbele sms < m29
De man heeft zich laten inschrijven voor zijn rug. Dus kom maar op met die fouten ;)

--- m40 2025-12-16 20:02 thijs -> joost + annelies | drie dingen voor het nieuwe jaar
Joost,

Ik zit op de bank met een ijszak op mijn eigen knie (trap, niet grappig, Gabi lacht). Dus tijd om na te denken. Drie dingen.

Een, [request|zet de oefeningen voor de schouder bovenaan], in januari komen alle sneeuwschuivers en de goede voornemens. Twee, patiënten vragen of ze kunnen aanvinken wat ze gedaan hebben. Dat lijkt me leuk, maar [value|ik wil niet dat iemand een rood kruis krijgt als hij een dag overslaat, we zijn geen school]. [question|Kan dat zonder schoolmeester?] Drie, [question|wat betalen we eigenlijk voor opslag nu het er 74 zijn?]

Tot zover de knie.

Thijs

--- m41 2025-12-17 09:30 joost -> thijs | Re: drie dingen voor het nieuwe jaar < m40
Sterkte met je knie. Schouders staan bovenaan. Aanvinken kan met een groen bolletje en verder niets, dus zonder rood: [promise|ik bouw het in de eerste week van januari]. De opslag blijft 15 euro tot 100 video's.

--- m42 2026-01-08 12:10 thijs -> joost | bolletjes
Staan erop! Meneer Dekker heeft er al negen. Knie is ook groen

--- m31 2026-01-14 12:30 sofie -> thijs | Middelburg en Veere
Dag Thijs, twee fijne gesprekken gehad. Veere tekent, Middelburg wil eerst weten of de video's ook van hen mogen zijn. [question|Vind jij het goed dat ze jullie 60 gebruiken?]

--- m32 2026-01-14 19:40 thijs -> sofie | Re: Middelburg en Veere < m31
Van mij mag het, als de hond in beeld blijft. Gabi vindt het ook goed, ze is bevallen: Hanna, 3.410 gram.

--- m33 2026-01-15 09:00 liesbet -> gabi + thijs | Hanna
Proficiat Gabi! De ballon is geland.

--- m43 2026-01-20 08:15 annelies -> mehdi | verhuizing receptie
Hoi Mehdi, op zaterdag 31 januari schuift de balie drie meter op, naar het raam. Ik dacht aan:

- [request|twee stopcontacten en een netwerkpunt bij het raam]
- [request|de printer mag blijven staan waar hij staat, maar dan draadloos]
- [question|kan de telefoon een dag op mijn mobiel?]

Thijs tilt, met zijn goeie knie.

--- m44 2026-01-20 09:30 mehdi -> annelies | Re: verhuizing receptie < m43
Dag Annelies, telefoon op je mobiel kan, [promise|dat zet ik vrijdagavond om]. [promise|Ik sta er zaterdag om negen uur] met kabels en een boor waarmee ik wél kan omgaan.

--- m45 2026-02-02 08:25 annelies -> mehdi | Re: verhuizing receptie < m44
Eerste ochtend aan het raam, alles werkt en ik zie de loodsboten. [praise|Zelfs de kabels liggen recht, ik heb nog nooit rechte kabels gezien.]

--- m34 2026-02-03 10:25 thijs -> joost | cijfers oefenen
Joost, even gekeken: [win|na drie weken oefent 58 procent nog, met het blaadje was dat misschien 20.] [question!open|Kun je zien welke video's ze overslaan?] Dan film ik die opnieuw, in een strakkere broek.

--- m35 2026-02-09 08:40 annelies -> joost + mehdi | lijstje
Goedemorgen mannen,

- [request!open|Gabi's foto tot 1 juni van de teampagina, zij heeft verlof]
- [request|het nieuwe nummer van de huisartsenpost: 0118 is vervangen door 0900]
- [request!open|een extra toetsenbord, de n blijft hangen]

Nnnnnog een fijne dag.

--- m36 2026-02-09 09:15 joost -> annelies | Re: lijstje < m35
Nummer is aangepast. [promise!open|Foto en lijst met overgeslagen video's volgende week], ik ben vanaf morgen op cursus. Toetsenbord is voor Mehdi.
