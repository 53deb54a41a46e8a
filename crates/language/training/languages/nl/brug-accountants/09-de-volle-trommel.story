firm: Brug Administratie & Advies | brugadministratie.example | Europe/Amsterdam | 2026-01-30 17:30
member: wim | Wim Terpstra | wim@brugadministratie.example
member: nienke | Nienke Brouwer | nienke@brugadministratie.example
member: sander | Sander Kolk | sander@brugadministratie.example
member: fatma | Fatma Yildirim | salaris@brugadministratie.example
client: De Volle Trommel Schoolcatering | company | devolletrommel.example
contact: anouk | Anouk Tuinstra | anouk@devolletrommel.example | oprichter
contact: karim | Karim El Amrani | karim@devolletrommel.example | keuken en planning
standing: drifting
turned: 2025-09-18
causes: business_goals_moved, unrequested_work
root: m17, m20, m24
why: In spring the aim was five more schools; since June it is fewer schools and a paid lunch contract with the municipality, which she said once and nobody took up. Sander goes on building dashboards for growth and charging for them, and she pays, reads nothing and asks nothing.

--- m01 2025-02-10 08:05 anouk -> sander | groeiplannen
Goedemorgen Sander!

Wij zitten nu op 7 scholen en 410 lunches per dag. [goal|Einde van het jaar wil ik er 12 hebben], dan kan ik Karim eindelijk full time betalen en hoef ik niet meer zelf om vijf uur paprika's te snijden. [question|Kun jij zien bij welke scholen we eigenlijk verdienen?] Ik heb het gevoel dat het Talentencollege ons geld kost.

Vrolijke groet,
Anouk

--- m02 2025-02-10 10:50 sander -> anouk | Re: groeiplannen < m01
Leuke klus! Ja dat kan, als ik de bezorguren per school heb. [request|Kun je die van januari sturen?] [promise|Dan heb je eind volgende week een overzichtje.]

--- m03 2025-02-10 16:33 karim -> sander | Re: groeiplannen < m02
Hi Sander, Karim hier, ik doe de planning. Uren in excel erbij. Geel = bus kapot, [request|die dag niet tellen aub].

--- m04 2025-02-20 15:42 sander -> anouk + karim | Marge per school
Bijgevoegd. Het Talentencollege kost inderdaad 11 cent per lunch, de Marke is de beste met 94 cent. Geel niet meegeteld.

--- m05 2025-02-21 07:55 anouk -> sander | Re: Marge per school < m04
[praise|Ik wist het! Dit is goud, Sander.] [promise|Ik ga met ze praten over een leverdag minder.] [thanks|Duizend maal dank.]

--- m06 2025-03-13 13:20 karim -> fatma | jongens van de bus
Hi Fatma, de 2 bezorgers willen liever per week betaald worden ipv maand, [question|kan dat zomaar?] Een heeft schulden en de ander is gewoon ongeduldig.

--- m07 2025-03-13 14:00 fatma -> karim | Re: jongens van de bus < m06
Hoi Karim, het kan wel, maar kost jullie vier keer zoveel stroken. Een voorschot halverwege de maand is makkelijker, [request|dan moeten ze dat wel zelf op papier vragen].

--- m08 2025-03-13 14:11 karim -> fatma | Re: jongens van de bus < m07
[thanks|Thanks], ok voorschot. [promise|Briefje komt]

--- m09 2025-04-03 12:12 anouk -> sander | Re: Marge per school < m05
[win|Talentencollege gaat akkoord met vier dagen en 15 cent erbij!] [praise|Dat had ik nooit gedurfd zonder jouw lijstje.]

--- m10 2025-04-03 12:30 sander -> anouk | Re: Marge per school < m09
Gaaf!! [scope_change,promise|Dan ga ik een dashboard maken waarin je het elke week ziet.]

--- m11 2025-04-24 10:05 sander -> anouk | Btw Q1
Btw is weg, 6.120 te betalen. De 9% op de lunches en 21% op de huur van de kratten heb ik gesplitst.

--- m12 2025-04-24 10:40 anouk -> sander | Re: Btw Q1 < m11
Betaald, de zon schijnt, alles goed.

--- m13 2025-05-15 17:20 sander -> anouk | Dashboard v1
Hoi Anouk! Link in de bijlage: marges per school, per week, met stoplichten. [question|Wat vind je ervan?] Ik heb ook een tabblad gemaakt voor scholen 8 t/m 12, kun je prijzen mee proefdraaien.

--- m14 2025-05-19 06:50 anouk -> sander | Re: Dashboard v1 < m13
[praise|Ziet er gelikt uit!] [promise|Ik ga er van het weekend voor zitten.]

--- m15 2025-06-05 09:10 nienke -> anouk | Jaarrekening 2024
Dag Anouk, concept jaarrekening zit erbij: winst 28.440. [question|Klopt het dat de koelbus nog tot 2027 geleast is?] Zo ja, dan is hij af en [promise|deponeer ik hem volgende week].

--- m16 2025-06-05 20:30 anouk -> nienke | Re: Jaarrekening 2024 < m15
Tot maart 2027, klopt. Ik heb hem in de pauze van een diploma-uitreiking zitten lezen, tussen de broodjes gezond, en voor het eerst begreep ik waarom er winst kan staan terwijl de rekening leeg is. [praise|Die toelichting op bladzij 5 mag in een schoolboek.] Akkoord!

--- m17 2025-06-23 21:40 anouk -> sander + nienke | nieuwe koers
Hoi allebei,

Even iets waar ik al weken op kauw. [scope_change|Ik ga níet meer naar twaalf scholen.] Karim en ik zijn op, en twee van de zeven scholen halen hun eigen keuken terug. Tegelijk zoekt de gemeente per januari iemand voor gratis schoollunches op vier scholen in Holtenbroek. [goal|Als wij die aanbesteding winnen hebben we minder keukens, vaste bedragen en eindelijk rust.] Daar moet alles de komende tijd op gericht zijn. Inschrijven kan tot 15 november.

[request|Zouden jullie met me willen meedenken over wat de gemeente van onze cijfers zal vinden?] Het eigen vermogen is volgens mij wat iel.

Anouk

--- m18 2025-06-24 09:15 sander -> anouk | Re: nieuwe koers < m17
Spannend!! Keuzes maken is ook ondernemen. Ik ben eraan toe om v2 van het dashboard te bouwen, dan zit de groei naar 12 er helemaal in met personeelsplanning. Komt na de zomer.

--- m19 2025-07-02 08:12 anouk -> sander | Re: nieuwe koers < m18
Ok, [complaint|maar dus niet 12] :) Fijne vakantie!

--- m20 2025-08-28 16:50 sander -> anouk + karim | Dashboard v2 is live!
Beste mensen, na wat avondjes bouwen: v2! Met scenario's voor 10, 12 en 15 scholen, een routeplanner en een kaartje. De uren (14) zet ik op de factuur van augustus, dat is echt een vriendenprijs. [question|Zullen we een middag plannen om het door te lopen?]

--- m21 2025-09-02 19:14 karim -> sander | Re: Dashboard v2 is live! < m20
Hi Sander, [praise|mooi gemaakt hoor]. Wij rijden nog maar 5 scholen, [complaint|dus 10-12-15 is bij ons niet aan de orde]. [request|Kan school Het Festival eruit?] Die is gestopt per 1/9

--- m22 2025-09-03 08:40 sander -> karim | Re: Dashboard v2 is live! < m21
Eruit!

--- m23 2025-09-18 20:05 anouk -> sander | factuur 25-377
Ha Sander, [complaint,question|de 1.190 euro voor het dashboard, had ik daar ja op gezegd?] Ik zie het niet terug. Betaald heb ik hem wel hoor.

--- m24 2025-09-19 09:01 sander -> anouk | Re: factuur 25-377 < m23
Klopt, [admission|was een beetje eigen initiatief] :) maar je hebt er jaren plezier van. [scope_change,promise|In oktober komt er een module cashflow bij!]

--- m25 2025-09-25 13:44 anouk -> sander | Re: factuur 25-377 < m24
Oké.

--- m26 2025-10-16 10:20 fatma -> karim | Uit dienst
Dag Karim, ik zie dat Mo per 1 oktober gestopt is. [question|Heeft hij nog vakantie-uren staan?] Dan neem ik die mee in de eindafrekening.

--- m27 2025-10-16 15:08 karim -> fatma | Re: Uit dienst < m26
Ja 22 uur. Hij werkt nu bij de post, vindt het saai. Ik rij zelf zijn route tot we weten hoeveel scholen het worden, dus uren van mij graag niet op de lijst van keuken maar van bezorging

--- m28 2025-10-17 09:00 fatma -> karim | Re: Uit dienst < m27
Verwerkt, strook in de bijlage. [request|Doe hem de groeten.]

--- m29 2025-10-30 15:25 sander -> anouk | Module cashflow
Anouk! Cashflowmodule staat erin. Ook een knop 'nieuwe school toevoegen'. [question|Heb je al tijd gehad voor v2?]

--- m30 2025-11-12 07:02 anouk -> nienke | verklaring
Hallo Nienke, voor de inschrijving is een verklaring van de boekhouder nodig over omzet 2022-2024, model zit erbij. [request|Graag uiterlijk morgen terug.] [admission|Had ik eerder moeten vragen.]

--- m31 2025-11-12 16:30 nienke -> anouk | Re: verklaring < m30
Getekend in de bijlage. Spannend! [question|Zijn jullie er verder uitgekomen met de cijfers?]

--- m32 2025-11-12 16:41 anouk -> nienke | Re: verklaring < m31
Ja, iemand van de ondernemersvereniging heeft ernaar gekeken.

--- m33 2025-12-04 11:30 sander -> anouk | 2026!
Hoi Anouk, ik maak voor 2026 een jaarplan met kwartaaldoelen per school. [question!open|Zal ik een dagdeel in januari blokkeren?]

--- m34 2025-12-18 14:52 karim -> fatma | kerst
Hi Fatma, [request|wil je bij de 3 vaste mensen 100 netto extra doen in december?] Het was een gek jaar. Geen kerstborrel dit keer

--- m35 2025-12-18 15:15 fatma -> karim | Re: kerst < m34
Staat erop. [thanks|Dank voor het doorgeven], en rust lekker uit!

--- m36 2026-01-15 09:48 sander -> anouk + karim | Re: 2026! < m33
Gelukkig nieuwjaar! Nog even over dat dagdeel, ik heb de 29e of de 5e februari. De prijslijst voor het abonnement op het dashboard zit erbij (45 per maand). [question!open|Welke dag heeft je voorkeur?]

--- m37 2026-01-27 18:30 karim -> fatma | 2 mensen erbij
Hi Fatma, per 1 maart komen er 2 keukenhulpen, 20 uur, want [win|Holtenbroek is gegund]. [request!open|Contracten aub voor half februari.] Anouk had dat nog niet verteld denk ik

--- m38 2026-01-28 09:11 fatma -> karim | Re: 2 mensen erbij < m37
Nee, dat wist ik niet, wat een nieuws! [promise!open|Je hebt ze volgende week.]
