firm: Blaupause Gestaltung | blaupause-gestaltung.example | Europe/Berlin | 2025-11-28 18:00
member: henrike | Henrike Thoma | thoma@blaupause-gestaltung.example
member: jonas | Jonas Wittig | wittig@blaupause-gestaltung.example
member: malin | Malin Özdemir | oezdemir@blaupause-gestaltung.example
member: torsten | Torsten Krahl | krahl@blaupause-gestaltung.example
member: leonie | Leonie Farkas | farkas@blaupause-gestaltung.example
client: Flockentanz Haferdrinks | company | flockentanz.example
contact: mara | Mara Dietl | mara@flockentanz.example | Gründerin, Marke
contact: ben | Ben Okafor-Lenz | ben@flockentanz.example | Gründer, Finanzen und Vertrieb
contact: timo | Timo Rauch | timo@flockentanz.example | Produktion
standing: drifting
turned: 2025-06-24
causes: business_goals_moved, goals_blurred
root: m19, m21, m25, m30
why: Flockentanz verkauft seit dem Sommer an Cafés und Kantinen statt ins Regal, Ben sagt es nebenbei. Blaupause baut weiter an Regalverpackungen und Ladenaktionen und fragt nie, worum es jetzt geht; die Antworten werden kurz und selten.

--- m01 2025-01-13 18:44 mara -> jonas + malin | Let's gooo: Relaunch Flockentanz
Hey ihr zwei,

so schön war das bei euch am Freitag, ich hab im Zug noch drei Seiten vollgekritzelt! Hier sortiert, für alle, die keine Servietten lesen können:

Wer wir sind: Haferdrink aus sächsischem Hafer, vier Sorten (Natur, Kakao, Barista, Leicht), abgefüllt in Döbeln, Timo ist der mit den Schläuchen. Bisher verkaufen wir in 38 Bioläden und auf zwei Märkten.

Wo wir hinwollen: [goal|Bis Ende 2025 wollen wir in 200 Supermärkten in Mitteldeutschland im Regal stehen.] Dafür gibt es im Mai eine Listungsrunde bei einem großen Händler, Name noch geheim (fängt mit K an und hört nicht mit aufland auf, haha).

Was wir brauchen:
- [request|neue Kartons für alle vier Sorten, die man aus drei Metern erkennt]
- [request|ein Regalwackler und ein Palettenschild]
- [request|eine Präsentation für den Einkäufer, zwölf Folien]
- irgendwann was mit Film

Was uns wichtig ist: [value|keine Kuh auf der Packung, auch keine traurige], und [value|bitte nie predigen, die Leute sollen Lust kriegen und kein schlechtes Gewissen].

Geld: Ben hat 28.000 freigegeben, mehr ist erst nach der nächsten Runde drin.

[question|Könnt ihr uns bis Ende der Woche sagen, ob Mai realistisch ist?]

Mara

--- m02 2025-01-15 10:12 malin -> mara + ben | AW: Let's gooo: Relaunch Flockentanz < m01
Hi Mara, Mai ist realistisch, wenn ihr zügig entscheidet. Angebot liegt bei, 26.400. [promise|Zwei Designrouten am 7.2.]

LG Malin

--- m03 2025-01-15 10:40 ben -> malin + mara | AW: Let's gooo: Relaunch Flockentanz < m02
Passt, unterschrieben anbei. Der Steuerberater hat nur gefragt, ob wir wirklich Tänze verkaufen, ich hab gesagt, nur nebenbei. [request|Bitte in drei Raten abrechnen], Liquidität ist im Q1 eng.
Ben

--- m04 2025-02-07 15:55 jonas -> mara + ben + timo | Zwei Routen
Voilà. Route "Tanz": die Flocken als tanzende Füße, jede Sorte ein Tanz. Route "Feld": Luftbild vom Acker, ganz ruhig. Ich bin Team Tanz, sag ich offen.

[question|Was sagt das Bauchgefühl?]

--- m05 2025-02-07 16:20 mara -> jonas | AW: Zwei Routen < m04
TANZ. [praise|Ich hab im Büro Polka gemacht.] Timo fragt, ob Barista ein Tango ist. Natürlich ist Barista ein Tango.

--- m06 2025-02-10 09:05 timo -> jonas | Karton technisch
hi, wir hatten am we stromausfall, deshalb erst heute. stanzform ist vorgegeben vom abfüller, pdf hängt dran. [request|klebelasche links freilassen, 8 mm.] [request|und strichcode nicht über die kante], hatten wir schonmal, 4000 kartons für die tonne
timo

--- m07 2025-02-21 13:13 jonas -> mara + ben + timo | Alle vier Sorten
Polka (Natur), Salsa (Kakao), Tango (Barista), Walzer (Leicht). Lasche frei, Strichcode brav. Wenn man die Kartons im Regal nebeneinander stellt, geben sich die Füße die Hand, klingt komisch, ist aber so.

--- m08 2025-02-24 11:30 ben -> jonas + mara | AW: Alle vier Sorten < m07
[praise|Sieht top aus.] Zwei Sachen:
1. [complaint|"Walzer" liest man aus 3 m nicht, hab's im Flur getestet, Weiß auf Hellgrün.]
2. [question|Steht die Nährwerttabelle so, wie es das Gesetz will?]
Ben

--- m09 2025-02-24 17:00 jonas -> ben + mara | AW: Alle vier Sorten < m08
1. Stimmt, ist dunkler, neue Fassung hängt dran. 2. Aufbau ja, aber die Zahlen sind eure, [request|bitte vom Labor gegenlesen lassen].

--- m10 2025-03-03 08:10 timo -> jonas | AW: Alle vier Sorten < m09
labor sagt ok. eiweiss bei kakao 1,2 statt 1,1, [admission|war unser fehler]. druck kann los

--- m11 2025-04-14 14:22 mara -> jonas + malin | KARTONS
Sie sind da sie sind da sie sind da. [praise|Eine Kundin auf dem Markt in Connewitz hat alle vier gekauft, nur um sie nebeneinander zu stellen.]

[thanks|1000 Dank, auch an Malin fürs Nerven behalten!]

--- m12 2025-04-22 10:00 malin -> ben | Rechnung 2. Rate
Hallo Ben, 2. Rate über 8.800 netto anbei. LG

--- m13 2025-04-23 09:09 ben -> malin | AW: Rechnung 2. Rate < m12
Raus heute. Die Bank hatte ein Limit drin, deswegen in zwei Teilen, nicht wundern.

--- m14 2025-05-05 16:31 jonas -> mara + ben | Einkäufer-Präsi
Zwölf Folien, die letzte tanzt. Folie 5 ist absichtlich leer bis auf eine Zahl, Einkäufer lesen sonst nur den Anfang. [request|Ben, check bitte die Margen auf Folie 9.]

--- m15 2025-05-06 12:12 ben -> jonas | AW: Einkäufer-Präsi < m14
Margen korrigiert, Datei zurück anbei. Termin beim Händler ist am 20.5. um 14 Uhr in Neckarsulm. Drückt die Daumen.

--- m16 2025-05-21 09:40 mara -> jonas + malin | K.
Also. [praise|Der Einkäufer mochte die Kartons sehr, ehrlich.] Aber: Werbekostenzuschuss 60.000 im ersten Jahr plus Retouren auf uns. Ben hat auf der Rückfahrt bis Würzburg kein Wort gesagt. Wir müssen rechnen.

Mara

--- m17 2025-05-21 10:15 jonas -> mara | AW: K. < m16
Uff, das ist happig. Kopf hoch! Wir machen derweil Wackler und Palettenschild fertig, dann seid ihr startklar. [promise|Kommt bis 6.6.]

--- m18 2025-06-06 15:00 jonas -> mara + timo | Wackler + Schild
Fertig, Druckdaten im Ordner. Das Palettenschild ist 80 breit, passt gerade so zwischen zwei Paletten, hab im Großmarkt nachgemessen und wurde dabei für einen Dieb gehalten. Der Wackler wackelt in echt noch besser.

--- m19 2025-06-24 11:25 ben -> malin | kurzes Update
Hi Malin,

FYI für die Planung: Wir liefern seit zwei Wochen 10-Liter-Bag-in-Box an eine Rösterei-Kette mit neun Cafés, und eine Klinikkantine in Halle testet. [win|Das ist jetzt schon mehr Umsatz als alle Bioläden zusammen.] [goal|Wir schauen, dass bis Jahresende 60 Prozent über Gastro laufen.]

3. Rate: [request|könnt ihr die bis August schieben?]

Ben

--- m20 2025-06-24 13:50 malin -> ben | AW: kurzes Update < m19
Hi Ben, super Neuigkeiten! August geht klar, Zahlungsziel ist jetzt der 15.8., hab's in der Buchhaltung gleich umgestellt. Dir einen schönen Sommer, hier hat's heute 36 Grad im Dachgeschoss.

LG Malin

--- m21 2025-07-08 10:02 jonas -> mara + ben | Sommeraktion im Regal
Hey ihr,

ich hab mal weitergedacht: Sommer-Edition der Kartons (Polka mit Sonnenbrille), dazu ein Display für den Kassenbereich, 40 x 60, Karton, stapelbar. Damit hättet ihr beim nächsten Gespräch mit dem Handel was Starkes in der Hand. Mockups anbei, Display läge bei 4.300 für 150 Stück.

[question|Gehen wir das an?]

J

--- m22 2025-07-18 20:17 mara -> jonas | AW: Sommeraktion im Regal < m21
Hi Jonas, süß mit der Sonnenbrille. Handel ist grad nicht so unser Thema. Muss ich mit Ben besprechen.
M

--- m23 2025-07-30 09:33 timo -> jonas | bag in box
hey, mal ne frage nebenbei. [request|habt ihr das logo einfarbig für flexodruck?] der 10l-karton kriegt sonst nur nen stempel

--- m24 2025-07-30 09:50 jonas -> timo | AW: bag in box < m23
Klar, anbei als SVG, einfarbig. Sieht auf Braun bestimmt cool aus!

--- m25 2025-08-20 14:00 jonas -> mara + ben | Film fürs Regal-Publikum
Moin! Leonie hat ab Oktober Luft für den Film aus eurer Januarliste. Idee: Leute tanzen im Supermarktgang, jede Sorte ein Gang. 20 Sekunden, läuft auf den Screens an der Kasse. [promise|Ich schick nächste Woche ein Storyboard.]

--- m26 2025-08-27 16:10 leonie -> mara | storyboard
hi mara, hier 12 bilder, supermarktgang, vier tänze. [request|sag gern, was du komisch findest].

leonie

--- m27 2025-09-10 12:40 mara -> leonie | AW: storyboard < m26
[praise|Hübsch gezeichnet!] [apology|Sorry, hing grad drei Wochen in Küchen rum.] [complaint|Ein Supermarkt kommt bei uns halt gar nicht mehr vor.] Bin ab Donnerstag auf der Gastromesse, danach vielleicht.

--- m28 2025-09-11 09:20 leonie -> mara | AW: storyboard < m27
ok! dann lass ichs liegen bis du zurück bist. ich hab im oktober sowieso zwei wochen nur nachtdreh. viel erfolg auf der messe

--- m29 2025-09-22 17:45 ben -> malin | Rate
Malin, 3. Rate ist heute raus, [apology|sorry, fünf Wochen drüber]. [admission|Lag bei mir auf dem falschen Stapel.]

--- m30 2025-10-02 11:11 malin -> mara + ben | Jahresplanung 2026
Hi ihr beiden,

ich mach gerade unsere Kapazitäten fürs erste Halbjahr. Auf eurem Zettel stehen bei mir noch:
- Kassendisplay
- Film Supermarktgang
- Kartons 5. Sorte (Vanille, "Cha-Cha")
- Rezepthefte als Zugabe am Regal

[question|Was davon wollt ihr wann?] [request|Wäre toll, wenn ihr mir bis Mitte Oktober eine Reihenfolge schickt.]

LG Malin

--- m31 2025-10-16 08:58 malin -> mara + ben | AW: Jahresplanung 2026 < m30
Kleiner Schubser :) Ich muss die Wochen sonst anders vergeben.

--- m32 2025-10-17 19:02 mara -> malin | AW: Jahresplanung 2026 < m31
Hi, ja. Ich glaub ehrlich gesagt nichts davon so richtig. Wir sortieren uns gerade, neue Halle, neuer Abfüller für die großen Beutel, und Timo hat sich den Daumen gequetscht. Keine tolle Antwort, ich weiß.

--- m33 2025-10-20 10:20 jonas -> mara | AW: Jahresplanung 2026 < m32
Kein Stress! Ich skizzier derweil die Vanille, das Cha-Cha-Motiv juckt mich schon ewig. [promise!broken|Zeig ich dir bis Monatsende], kostet nix.

--- m34 2025-10-23 07:30 timo -> jonas | eimer
moin, noch was kleines: [request!open|kannst du das etikett für den 10er um ein feld fürs mhd erweitern, 30x15] oben rechts. hab mir grad mit edding geholfen. die köche fluchen

--- m35 2025-11-03 13:00 jonas -> timo | AW: eimer < m34
Hab kein Etikett von euch für den 10er, nur das Logo von Juli. [question|Wer hat das denn gestaltet?]

--- m36 2025-11-03 13:08 timo -> jonas | AW: eimer < m35
ich. in word :)

--- m37 2025-11-11 15:26 ben -> malin | Fotos
Hi Malin, [request|brauch die Kartonfotos in druckbar, bitte heute noch]. [thanks|Danke.] Ben

--- m38 2025-11-11 15:49 malin -> ben | AW: Fotos < m37
Hi Ben, hier alle vier in 300 dpi. [question!open|Wofür sind die denn, können wir was layouten?] LG

--- m39 2025-11-20 21:33 mara -> jonas | nur zur Info
Hi Jonas, wir haben jetzt eine Speisekarten-Kooperation mit der Rösterei, [win|ab Januar steht Tango in 22 Cafés auf der Tafel]. Die Tafeln malt deren Grafikerin, die ist ganz flott. Euch einen schönen Advent, falls wir uns nicht mehr sprechen!

Mara

--- m40 2025-11-26 10:12 malin -> ben + timo | Archiv und Restbestand
Hallo ihr zwei, bei der Druckerei in Döbeln liegen noch 6.000 Zuschnitte Walzer auf unseren Namen, Lagergebühr ab Januar 40 Euro im Monat. [question!open|Braucht ihr die noch oder sollen sie ins Altpapier?] Uns ist beides recht.

LG Malin
