firm: Limmat Treuhand & Beratung | limmattreuhand.example | Europe/Zurich | 2026-01-30 17:00
member: urs | Urs Zollinger | urs@limmattreuhand.example
member: corinne | Corinne Amsler | corinne@limmattreuhand.example
member: besim | Besim Krasniqi | besim@limmattreuhand.example
member: nadja | Nadja Feusi | nadja@limmattreuhand.example
member: lea | Lea Brändli | lea@limmattreuhand.example
client: Garage Imboden AG | company | garage-imboden.example
contact: fredy | Fredy Imboden | fredy@garage-imboden.example | Inhaber
contact: mergim | Mergim Selimi | werkstatt@garage-imboden.example | Werkstattchef
contact: kaethi | Käthi Imboden | kaethi@garage-imboden.example | Administration
standing: good
turned: -
causes: -
root: -
why: A chatty garage owner, a careful wife and a workshop chief who writes as he speaks; the private share of the company cars was entered wrongly and corrected at once. An offer from a cheaper office is only told for fun; he stays because Besim answers in the same hour.

--- m01 2025-01-28 12:05 fredy -> urs | Winter
Salü Urs

Bei uns ist Hochbetrieb, jeder zweite hat eine leere Batterie, ich habe seit Dreikönigen 81 Stück verkauft. [win|Das ist der beste Januar, seit es den Betrieb gibt.] Käthi hat den Kalender in zwei Farben.

Aber deswegen schreibe ich nicht. [question|Stimmt es, dass man Elektroautos im Geschäft anders versteuern muss?] Ein Kunde hat das am Stammtisch behauptet, der war aber auch schon überzeugt, dass Winterpneus eine Erfindung der Versicherung sind.

Gruss
Fredy

--- m02 2025-01-28 16:40 urs -> fredy | Re: Winter < m01
Lieber Fredy

Dein Stammtischfreund verwechselt etwas. Seit letztem Jahr fällt auf importierte Elektroautos die Automobilsteuer von 4 Prozent an, das merkst du im Einkauf. Beim Privatanteil bleibt alles gleich, 0.9 Prozent pro Monat vom Kaufpreis.

Gruss
Urs

--- m03 2025-01-29 07:12 fredy -> urs | Re: Winter < m02
Wusst ichs doch. Das kostet ihn heute Abend eine Runde

--- m04 2025-02-20 10:15 kaethi -> besim | Lohnausweise 2024
Lieber Herr Krasniqi

Ich habe die Lohnausweise durchgesehen. [complaint|Bei Mergim ist der Privatanteil vom Geschäftsauto mit 0.8 Prozent gerechnet statt mit 0.9], und [complaint|bei Fredy ist gar keiner drin]. Die beiden fahren den Caddy und den Octavia, Kaufpreise siehe unten:
- Caddy: 31'400
- Octavia: 42'900

[request|Bitte neue Ausweise, bevor die Herren ihre Steuern machen.]

Freundlich grüsst
Käthi Imboden

--- m05 2025-02-20 10:49 besim -> kaethi | Re: Lohnausweise 2024 < m04
Liebe Frau Imboden

Sie haben in beiden Fällen recht. [admission|Der Satz kam aus der Vorlage von 2021, und den Octavia hatte ich noch als Vorführwagen im System.] [apology|Entschuldigen Sie bitte.] [promise|Die korrigierten Ausweise sind morgen früh bei Ihnen.]

Besim Krasniqi

--- m06 2025-02-21 08:02 besim -> kaethi | Re: Lohnausweise 2024 < m05
Hier beide neu. Ich habe die anderen sechs gleich auch nochmals durchgerechnet, die stimmen.

--- m07 2025-02-21 09:30 kaethi -> besim | Re: Lohnausweise 2024 < m06
[thanks|Besten Dank.] [praise|Dass Sie die übrigen von sich aus geprüft haben, schätze ich.]

--- m08 2025-03-13 16:55 mergim -> besim | lernender
hoi besim mergim da. der neue lernende (Livio) fangt im august an, automobil-mechatroniker. [question|wieviel lohn im 1. jahr?] fredy sagt 600 ich sag 750 sonst lauft er uns davon

--- m09 2025-03-13 17:08 besim -> mergim | Re: lernender < m08
Hoi Mergim! Empfehlung vom Verband ist 700 bis 800 im ersten Jahr. 750 ist also voll ok, kannst Fredy sagen, es sei von mir.

--- m10 2025-03-13 17:10 mergim -> besim | Re: lernender < m09
[praise|2 minuten, schneller als unser diagnosegerät]

--- m11 2025-04-08 11:44 kaethi -> lea | MWST Margenbesteuerung
Liebe Frau Brändli

Beim Verkauf des Oldtimers (Saab 96, Jahrgang 1972) weiss ich nicht, wie ich die Steuer ausweise. Wir haben ihn von privat gekauft. [question|Gilt da die Margenbesteuerung, oder ist es ein fiktiver Vorsteuerabzug?]

Käthi Imboden

--- m12 2025-04-08 14:37 lea -> kaethi | Re: MWST Margenbesteuerung < m11
Liebe Frau Imboden

Da war ich unsicher und habe Nadja gefragt: Als Sammlerstück gilt die Margenbesteuerung, darum auf der Rechnung keine MWST offen ausweisen. [request|Bitte schreiben Sie "Margenbesteuert gemäss Art. 24a MWSTG" drauf.]

Freundliche Grüsse
Lea Brändli

--- m13 2025-04-09 08:20 kaethi -> lea | Re: MWST Margenbesteuerung < m12
Rechnung ist so geschrieben und [promise|geht heute hinaus]. Der Käufer hat geweint, mein Mann auch.

--- m51 2025-04-28 09:58 fredy -> lea | Sechseläuten
Salü Lea

Käthi ist in den Ferien (Südtirol, ohne mich, zur Erholung), drum mach ich jetzt zwei Tage Büro und Gott steh uns bei. [question|Wo drücke ich, damit die Rechnung vom Lieferanten nicht zweimal bezahlt wird?] Ich glaube, ich habe den Bremsenlieferanten heute beschenkt.

Fredy

--- m52 2025-04-28 10:20 lea -> fredy | Re: Sechseläuten < m51
Hoi Fredy, ich habe die zweite Zahlung gestoppt, Ausführung wäre erst morgen gewesen. Rot umrandet heisst "schon bezahlt". [request|Am besten nur noch grüne anklicken, bis Käthi zurück ist.]

--- m53 2025-04-28 10:31 fredy -> lea | Re: Sechseläuten < m52
[thanks|Du hast soeben 3'460 Franken und meine Ehe gerettet.]

--- m14 2025-05-22 18:31 fredy -> urs | Ladestationen
Salü Urs

Ich studiere an etwas herum. [goal|In zwei Jahren möchte ich die Hälfte vom Werkstattumsatz mit Elektro und Hybrid machen, sonst bin ich mit 60 ein Museum.] Dafür brauche ich Folgendes:

1. Hochvoltkurs für Mergim und Toni (2 x 4'800)
2. Hebebühne, die so einen Brocken überhaupt lupft (27'000)
3. zwei Ladestationen auf dem Hof (19'000, der Kanton gibt vielleicht etwas)

[question|Vermag ich das alles dieses Jahr, oder muss ich stückeln?] [request|Sag es mir so, dass ich es Käthi weitererzählen kann.]

Gruss Fredy

--- m15 2025-05-23 11:20 urs -> fredy | Re: Ladestationen < m14
Lieber Fredy

[promise|Am kommenden Mittwoch hast du eine Antwort in drei Sätzen.] [request|Schick mir bis dahin bitte den Bankauszug von gestern und die Auftragsliste bis Herbst.]

Urs

--- m16 2025-05-23 13:02 fredy -> urs | Re: Ladestationen < m15
Angehängt. Der Kaffeefleck ist vom Original.

--- m17 2025-05-28 10:08 urs -> fredy + kaethi | Re: Ladestationen < m16
Lieber Fredy

1. Kurse und Hebebühne vermagst du dieses Jahr aus eigenem Geld. 2. Die Ladestationen erst bestellen, wenn die Zusage vom Kanton da ist, sonst entfällt der Beitrag. 3. Lass mindestens 60'000 auf dem Konto, im Februar zahlst du den Importeur.

Urs

--- m18 2025-05-28 12:15 kaethi -> urs | Re: Ladestationen < m17
Lieber Herr Zollinger, [praise|diese drei Sätze hängen jetzt über der Kaffeemaschine]. Mit Punkt 3 haben Sie mir aus der Seele gesprochen.

--- m19 2025-06-30 09:37 lea -> kaethi | Förderung Ladestationen
Liebe Frau Imboden, der Kanton verlangt für das Gesuch noch einen Situationsplan und die Offerte vom Elektriker. [request|Könnten Sie mir beides bis zum 10. Juli schicken?] Das Formular habe ich so weit ausgefüllt.

--- m20 2025-07-08 16:16 kaethi -> lea | Re: Förderung Ladestationen < m19
Beides im Anhang. Auf dem Plan ist der Kompost noch eingezeichnet, der ist seit 2019 weg, [question|macht das etwas?]

--- m21 2025-07-09 08:05 lea -> kaethi | Re: Förderung Ladestationen < m20
Nein, dem Kanton ist der Kompost egal. Eingereicht, Bearbeitung etwa acht Wochen.

--- m54 2025-07-24 16:39 mergim -> besim | ferien
hoi besim. bei mir sind auf dem zettel 12 ferientage übrig, [complaint|in meinem heft sind es 14]. 2 tage war ich krank im februar in den ferien, arztzeugnis hab ich dir damals geschickt. [request|kannst schauen]

--- m55 2025-07-24 16:58 besim -> mergim | Re: ferien < m54
Hoi Mergim, Zeugnis vom 12. Februar liegt hier, [admission|ich hatte es abgelegt statt abgebucht]. 14 stimmt. Schöne Ferien im Kosovo, fahr vorsichtig bei Belgrad!

--- m22 2025-08-18 07:51 mergim -> besim | livio
hoi besim. livio ist da, macht sich gut. er hat aber noch kein konto, [question|kann er den ersten lohn bar haben?]

--- m23 2025-08-18 08:16 besim -> mergim | Re: livio < m22
Ja, mit Quittung und seiner Unterschrift. Weil er 16 ist, am besten noch die von einem Elternteil. Quittungsvorlage hängt dran, [request|Foto davon an mich].

--- m24 2025-08-26 16:02 mergim -> besim | Re: livio < m23
hier foto. mutter hat unterschriben und kuchen gebracht

--- m25 2025-09-09 14:00 kaethi -> lea + urs | Zusage
Guten Tag zusammen

[win|Der Kanton übernimmt 7'600 Franken!] Die Verfügung liegt bei. Fredy hat die Stationen schon bestellt, zum Glück erst heute Morgen um neun.

[thanks|Vielen Dank für Ihre Hilfe mit dem Gesuch, Frau Brändli.]

--- m26 2025-09-22 19:20 fredy -> urs | Konkurrenz
Salü Urs

Heute war einer im Anzug da, Treuhand aus Baar, alles digital, 30 Prozent billiger als ihr. Prospekt glänzt wie ein Neuwagen. Ich habe ihn gefragt, wer bei ihm abnimmt, wenn Mergim um fünf vor fünf etwas wissen will. Da hat er von einem Ticket geredet.

[value|Ich brauche kein Ticket, ich brauche den Besim.] Wollte es dir nur erzählen. Den Prospekt habe ich unter den Octavia gelegt, der tropft.

Fredy

--- m27 2025-09-23 09:00 urs -> fredy | Re: Konkurrenz < m26
Lieber Fredy

[thanks|Danke, dass du es erzählst], und [promise|ich reiche das mit dem Ticket an Besim weiter], er wird es sich einrahmen. Wegen der 30 Prozent: Zwei Arbeiten, die wir bei dir machen, könnte Käthi selbst im System auslösen. Das wären etwa 900 im Jahr weniger. Wenn ihr wollt, zeigt Lea ihr das.

Urs

--- m28 2025-09-23 12:24 kaethi -> urs + lea | Re: Konkurrenz < m27
Das will ich gern. [question|Hätte Frau Brändli am 2. oder 3. Oktober eine Stunde?]

--- m29 2025-09-23 13:31 lea -> kaethi | Re: Konkurrenz < m28
[question|Am 2. um 14 Uhr bei Ihnen?] [promise|Ich bringe eine Checkliste mit.]

--- m30 2025-09-23 13:50 kaethi -> lea | Re: Konkurrenz < m29
Gut. [question|Nussgipfel oder Apfelkuchen?]

--- m56 2025-10-23 11:15 kaethi -> lea | Offene Posten
Liebe Frau Brändli

Seit Ihrem Besuch löse ich die Zahlungen und die MWST selber aus, es geht gut. Eine Frage bleibt: [question|Die Gutschrift vom Importeur (1'212.50) steht seit drei Wochen rot auf der Liste, was mache ich damit?]

Das Wetter ist schlecht, die Leute haben alle am gleichen Tag gemerkt, dass Winter wird, und mein Mann ist glücklich.

Käthi Imboden

--- m57 2025-10-23 13:07 lea -> kaethi | Re: Offene Posten < m56
Mit der nächsten Rechnung vom Importeur verrechnen: beide anhaken, dann "ausgleichen". Dann wird das Rot grün.

--- m31 2025-11-12 10:26 nadja -> fredy | Steuern Akonto
Fredy, das Jahr läuft rund 40'000 besser als budgetiert. Wenn du nichts tust, fehlen dir im Frühling 8'000 für die Steuern. [request|Überweise die bis 20. Dezember zusätzlich], dann bekommst du sogar Zins.

Nadja

--- m32 2025-11-12 12:11 fredy -> nadja | Re: Steuern Akonto < m31
Jawohl Chefin. [promise|Käthi macht es am Freitag.]

--- m33 2025-11-17 08:48 kaethi -> nadja | Re: Steuern Akonto < m32
Liebe Frau Feusi, die 8'000 sind am Freitag abgegangen. Am Montag stand das Amt schon mit der Bestätigung da.

--- m34 2025-12-04 17:20 kaethi -> besim | Dezemberlohn
Lieber Herr Krasniqi

Zum Dezember:
- [request|alle bekommen 500 Franken Gratifikation, Livio 200]
- Toni hat 38 Überstunden, [request|bitte auszahlen statt Ferien]
- [complaint|der Name von Toni ist auf dem Zettel seit Oktober mit y geschrieben], er lacht darüber, ich nicht

Käthi Imboden

--- m35 2025-12-04 17:42 besim -> kaethi | Re: Dezemberlohn < m34
Grati und Überstunden sind erfasst, [apology|und bei Toni bitte ich um Verzeihung], mit i ist er jetzt auch im Stamm.

--- m36 2025-12-19 11:00 fredy -> urs + lea + besim | Salü zäme
Mir schliessen heute um drei und machen den Grill an, ja, im Dezember. Wer Hunger hat, kommt vorbei. [praise|Ihr habt uns durch das beste Jahr gebracht, das wir je hatten], da darf man schon einmal eine Wurst spendieren.

--- m37 2026-01-13 09:05 kaethi -> lea | Abschluss 2025
Liebe Frau Brändli

Inventar Pneus und Ersatzteile ist im Ordner, ebenso die Liste der Occasionen mit Einstandspreis. [question!open|Brauchen Sie von den drei Vorführwagen auch die Kilometerstände?]

Freundlich grüsst
Käthi Imboden

--- m38 2026-01-20 16:54 mergim -> besim | kurs
hoi besim. hochvolt kurs bestanden (toni auch!!). fredy hat gesagt +300 im monat ab februar für beide. [request|kannst eintragen]

--- m39 2026-01-20 17:01 besim -> mergim | Re: kurs < m38
Gratuliere euch beiden! +300 ab Februar ist drin. [question!open|Gibt es vom Kurs eine Rechnung auf eure Namen oder auf die Garage?]
