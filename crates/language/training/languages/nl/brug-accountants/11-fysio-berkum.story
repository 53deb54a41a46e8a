firm: Brug Administratie & Advies | brugadministratie.example | Europe/Amsterdam | 2026-01-30 17:30
member: wim | Wim Terpstra | wim@brugadministratie.example
member: nienke | Nienke Brouwer | nienke@brugadministratie.example
member: sander | Sander Kolk | sander@brugadministratie.example
member: fatma | Fatma Yildirim | salaris@brugadministratie.example
client: Fysiotherapie Berkum | company | fysioberkum.example
contact: hugo | Hugo Stegeman | hugo@fysioberkum.example | praktijkhouder
contact: yvonne | Yvonne Raaijmakers | administratie@fysioberkum.example | administratie
standing: strained
turned: 2025-07-03
causes: real_issue_hidden, recurring_bottleneck
root: m08, m13, m24
why: Since the new portal came in May, what the second location uploads lands in somebody else's file; every month things are asked for twice, counted short or billed as search time. Each is mended alone and nobody at Brug has put them together; Yvonne keeps a list now and Hugo is losing patience.

--- m01 2025-02-05 09:30 yvonne -> sander | stukken januari
Beste Sander,

Januari zit in de envelop: 44 inkoopnota's, afschriften en de specificatie van de verzekeraars. Die van Zilver ontbreekt nog, ze hebben daar een storing. [promise|Ik stuur hem zodra ik hem heb.]

Met vriendelijke groet,
Yvonne Raaijmakers

--- m02 2025-02-05 11:12 sander -> yvonne | Re: stukken januari < m01
Top, geen haast met Zilver. [thanks|Dank voor de nette envelop], alles op datum, dat scheelt mij een uur.

--- m03 2025-02-12 09:14 yvonne -> sander | Zilver
Alsnog, zie bijlage. 8.114,20. Volgens hun helpdesk gaat het vanaf maart elke eerste werkdag automatisch, dus dan hoeven we er geen van beiden meer aan te denken.

--- m04 2025-03-06 12:05 hugo -> nienke | tweede locatie
Hoi Nienke,

Het gaat door: [scope_change|per 1 april nemen wij de praktijk in Ittersum over], drie therapeuten en 600 patiënten. [goal|Het doel is dat beide locaties volgend jaar op eigen benen staan en dat ik terug kan naar drie dagen aan de behandelbank.] [question|Moet dat in een aparte BV, of kan het als filiaal?] [request|Ik wil wel per maand kunnen zien wat elk van beide verdient.]

Groet, Hugo

--- m05 2025-03-07 10:20 nienke -> hugo | Re: tweede locatie < m04
Gefeliciteerd! Filiaal is genoeg, met een kostenplaats per locatie: 100 voor Berkum en 200 voor Ittersum. Een BV kan later altijd nog. Wij richten het zo in, [promise|de eerste maandcijfers per locatie krijg je half mei, over april].

--- m06 2025-03-07 12:10 hugo -> nienke | Re: tweede locatie < m05
Helder en lekker kort, [thanks|dank].

--- m07 2025-04-29 14:00 sander -> yvonne + hugo | Nieuw portaal per 1 mei
Beste Yvonne en Hugo,

Geen enveloppen meer! Vanaf 1 mei kun je alles uploaden in ons nieuwe klantportaal. De link en twee codes staan in de bijlage: een voor Berkum en een voor Ittersum. [request|Log een keer in en zet je wachtwoord.]

--- m08 2025-05-08 15:33 yvonne -> sander | Re: Nieuw portaal per 1 mei < m07
Gedaan, beide. Bij Ittersum staat linksboven 'Kinderdagverblijf Ukkie' in plaats van onze naam, [question|is dat erg?] Ik heb de nota's van april er in ieder geval in gezet, 29 stuks.

--- m09 2025-05-08 16:02 sander -> yvonne | Re: Nieuw portaal per 1 mei < m08
Dat is alleen een weergavedingetje, trek je er niks van aan!

--- m10 2025-05-15 09:20 nienke -> hugo | Cijfers april
Hoi Hugo, eerste maand per locatie: Berkum +6.210, Ittersum +9.870. [win|Ziet er prachtig uit voor een overname.] Wel opvallend lage kosten in Ittersum.

--- m11 2025-05-15 12:40 hugo -> nienke | Re: Cijfers april < m10
Mooi! Lijkt me sterk trouwens, [complaint|de huur daar is alleen al 3.400 en die zie ik er niet in].

--- m12 2025-05-15 13:15 nienke -> hugo | Re: Cijfers april < m11
[praise|Goed gezien], huur staat er nu bij. Nieuwe stand 6.470, bijlage.

--- m13 2025-06-12 10:04 sander -> yvonne | Ontbrekende nota's
Hoi Yvonne, van Ittersum mis ik over mei: energie, schoonmaak, tapeleverancier, software. [request|Kun je ze alsnog aanleveren?]

--- m14 2025-06-12 11:30 yvonne -> sander | Re: Ontbrekende nota's < m13
[complaint|Die heb ik op 3 juni geüpload, alle vier.] Voor de zekerheid nu nogmaals, en ook in de bijlage van deze mail.

Yvonne

--- m15 2025-06-12 11:41 sander -> yvonne | Re: Ontbrekende nota's < m14
Uit de mail heb ik ze, [thanks|bedankt]!

--- m16 2025-07-03 08:45 yvonne -> sander | leverancier aan de lijn
Goedemorgen Sander,

Ik had net de tapeleverancier aan de telefoon: rekening van 2 juni niet betaald. Ik zet de betalingen klaar vanuit jullie lijst, en [complaint|daar stond deze niet op]. Ook [complaint|de schoonmaak van Ittersum heeft inmiddels een aanmaning gestuurd]. [question|Hoe kan dat, denk je?]

Met vriendelijke groet,
Yvonne

--- m17 2025-07-03 16:50 sander -> yvonne | Re: leverancier aan de lijn < m16
Vreemd! Ik zet ze er nu op. [request|Check jij voortaan ook even zelf of de lijst compleet is?]

--- m18 2025-07-03 17:04 yvonne -> sander | Re: leverancier aan de lijn < m17
[complaint|Ik dacht dat de lijst daarvoor was.]

--- m19 2025-08-14 11:10 hugo -> nienke | halfjaarcijfers
Nienke, ik zit in de tent met een laptop, dus kort. Ittersum heeft volgens jullie in juni 11.200 winst. Op de bank komt daar per maand 4.000 binnen. [complaint|Ik kan met deze cijfers niks zeggen tegen de mensen daar over hun bonus.] [request|Kijk er nog eens naar] als ik terug ben, de 25e.

--- m20 2025-08-14 14:30 nienke -> hugo | Re: halfjaarcijfers < m19
Geniet van de tent! [promise!broken|Ik loop het na en op de 25e ligt er een gecorrigeerde stand.]

--- m21 2025-08-28 09:05 hugo -> nienke | Re: halfjaarcijfers < m20
Bruin en terug. [question|De stand van de 25e, is die er?]

--- m22 2025-08-29 16:20 nienke -> hugo | Re: halfjaarcijfers < m21
Hierbij, iets later door vakantie van mijn collega. Juni wordt 3.950; er ontbraken zeven nota's. [blame_shift|Die zijn door jullie kennelijk niet aangeleverd], maar goed, nu is hij rond.

--- m23 2025-08-29 17:00 yvonne -> nienke + hugo | Re: halfjaarcijfers < m22
Beste Nienke,

> Die zijn door jullie kennelijk niet aangeleverd

In de bijlage schermafdrukken van de zeven uploads met datum en tijd. [complaint|Ik laat mij dit liever niet zeggen.]

Yvonne Raaijmakers

--- m24 2025-09-01 09:15 sander -> yvonne | Re: halfjaarcijfers < m23
Hoi Yvonne, [blame_shift|het portaal is soms wat traag met verwerken]. [request|Mail ze er voortaan gewoon bij], dan zitten we dubbel goed.

--- m25 2025-09-01 09:40 yvonne -> sander | Re: halfjaarcijfers < m24
[complaint|Dus ik doe het nu twee keer.] Prima.

--- m26 2025-09-25 13:02 hugo -> fatma | nieuwe therapeut
Hoi Fatma, per 1 oktober begint Lieke Smit in Ittersum, 28 uur, schaal 50, trede 4. [request|Contract graag.] Zij vroeg ook of ze fietsplan kan, [question|hebben wij dat nog?]

--- m27 2025-09-25 13:48 fatma -> hugo | Re: nieuwe therapeut < m26
Contract zit erbij. Fietsplan hebben jullie, tot 1.500 euro uit de vrije ruimte, formulier erbij.

--- m28 2025-09-25 14:05 hugo -> fatma | Re: nieuwe therapeut < m27
Zo kan het dus ook. [praise|Eén mail, klaar.]

--- m29 2025-10-15 09:10 yvonne -> sander | factuur 25-402
Beste Sander,

Op factuur 25-402 staat: 'Uitzoekwerk ontbrekende stukken Ittersum, 4,5 uur, 382,50'. [complaint|Die stukken ontbraken niet.] [request|Graag een creditnota.]

Met vriendelijke groet,
Yvonne

--- m30 2025-10-17 15:11 sander -> yvonne | Re: factuur 25-402 < m29
[non_apology|Vervelend dat dit verkeerd valt.] De uren zijn wel echt gemaakt, maar [promise!broken|ik leg het voor aan Wim].

--- m31 2025-11-06 10:22 yvonne -> sander + nienke | mijn lijstje
Beste beiden,

Ik houd sinds juli een lijstje bij. Alleen van Ittersum, want Berkum gaat altijd goed:

- mei: 4 nota's dubbel gevraagd
- juni: 7 nota's kwijt, 2 aanmaningen
- juli: energie tweemaal betaald
- augustus: 3 nota's gevraagd die er al waren
- september: cijfers zonder huur
- oktober: creditnota gevraagd, [complaint|geen reactie]

[complaint|Elke keer wordt er een pleister op geplakt.] [question!open|Wat is er met Ittersum aan de hand?]

Yvonne

--- m32 2025-11-07 09:50 nienke -> yvonne | Re: mijn lijstje < m31
[thanks|Dank Yvonne], heel nuttig. De dubbele energie is verrekend op 2 november. [promise!broken|De creditnota komt volgende week], en september heeft nu de huur erin.

--- m33 2025-11-10 16:00 hugo -> nienke | Re: mijn lijstje < m32
Nienke, je beantwoordt regel voor regel en [complaint|slaat de laatste over]. Yvonne werkt 20 uur en is er daarvan 5 met jullie bezig. [value|Ik hoef geen portaal, ik wil dat een stuk papier één keer ergens aankomt.]

--- m34 2025-11-11 09:25 nienke -> hugo | Re: mijn lijstje < m33
Je hebt een punt, Hugo. [promise!broken|Ik ga met de leverancier van het portaal bellen en laat je vóór 1 december weten wat eruit komt.]

--- m35 2025-12-04 12:15 hugo -> nienke | Re: mijn lijstje < m34
4 december. [question|Wat zei de leverancier?]

--- m36 2025-12-05 16:44 nienke -> hugo | Re: mijn lijstje < m35
Nog niet gesproken, hun wachttijd is enorm in december. [promise!open|Ik blijf erachteraan zitten.] Creditnota is vandaag verstuurd, fijne Sinterklaas.

--- m37 2025-12-16 11:00 yvonne -> fatma | gratificatie
Hallo Fatma, [request|wil je in december bij alle negen medewerkers een eindejaarsgratificatie van 150 bruto opnemen?] Lieke naar rato, zij is er pas drie maanden.

--- m38 2025-12-16 11:31 fatma -> yvonne | Re: gratificatie < m37
Geregeld, Lieke krijgt 37,50. [promise|Stroken morgen 12 uur in je mail] (niet in het portaal, ik ken je inmiddels een beetje).

--- m39 2025-12-17 12:04 yvonne -> fatma | Re: gratificatie < m38
Ontvangen, en [praise|fijn dat jij meedenkt].

--- m40 2026-01-13 14:18 sander -> yvonne | Jaarwerk 2025
Hoi Yvonne, voor de jaarcijfers mis ik van Ittersum: voorraad, huurcontract en de nota's van december. [request|Kun je die uploaden?]

--- m41 2026-01-13 14:50 yvonne -> sander + hugo | Re: Jaarwerk 2025 < m40
[complaint|Geüpload op 5 januari om 10.12 uur, gemaild op 5 januari om 10.20 uur.] [complaint|Linksboven staat nog altijd Kinderdagverblijf Ukkie.] [question!open|Zou het daar soms mee te maken kunnen hebben?]

--- m42 2026-01-22 08:55 hugo -> wim | gesprek
Wim, wij kennen elkaar nauwelijks want ik had altijd Nienke. [request!open|Ik wil een gesprek met jou erbij, in februari, hier.] [escalation|Als er dan geen oorzaak op tafel ligt ga ik offertes opvragen.] Spijt me dat het zo moet, want Fatma zouden we missen.

--- m43 2026-01-27 09:30 wim -> hugo | Re: gesprek < m42
Geachte heer Stegeman, ik heb goede nota genomen van uw bericht. [promise!open|Mijn collega neemt contact op voor een datum.] Vriendelijke groet, W. Terpstra
