firm: Graf & Dohnal IT | grafdohnal.example | Europe/Vienna | 2026-01-23 17:00
member: lukas | Lukas Graf | lukas@grafdohnal.example
member: mira | Mira Dohnal | mira@grafdohnal.example
member: stefan | Stefan Pichler | stefan@grafdohnal.example
member: jasmin | Jasmin Yildiz | jasmin@grafdohnal.example
member: renate | Renate Huber | buero@grafdohnal.example
client: Kettenblatt Velohandel GmbH | company | kettenblatt-velo.example
contact: reto | Reto Zbinden | reto@kettenblatt-velo.example | Inhaber
contact: seraina | Seraina Caduff | shop@kettenblatt-velo.example | Onlineshop
contact: luca | Luca Bernasconi | lager@kettenblatt-velo.example | Lager und Werkstatt
standing: strained
turned: 2025-08-12
causes: real_issue_hidden, slow_response
root: m15, m18, m22, m26, m33
why: Wrong stock, doubled mails, a discount that vanishes: each was handled as its own small ticket by whoever was free, and each took a week or two. Underneath is one nightly job that dies since the warehouse software moved; Seraina has worked it out herself and nobody has answered her table.

--- m01 2025-02-17 14:05 reto -> mira | Shop für Veloteile, Anfrage
Grüezi Frau Dohnal

Ihr habt für einen Kollegen in Bregenz den Shop gemacht, er ist zufrieden und schimpft sonst über alle. Wir sind in Winterthur, zwölf Leute, Teile und Werkzeuge, etwa 9'000 Artikel, Lager in der Warenwirtschaft "Lagerix". Unser jetziger Shop ist von 2014 und schaut auch so aus.

[goal|Ich möchte, dass ein Kunde am Sonntagabend sieht, was am Montag wirklich im Regal liegt.] Das ist eigentlich alles. Der Rest ist Kosmetik.

[question|Macht ihr auch Schweizer Mehrwertsteuer und Twint?]

Freundliche Grüsse
Reto Zbinden

--- m02 2025-02-18 09:22 mira -> reto | AW: Shop für Veloteile, Anfrage < m01
Grüezi Herr Zbinden, beides ja. [question|Können wir am Donnerstag um 10 per Video reden?] Dann zeige ich Ihnen, wie der Abgleich mit dem Lager laufen würde, nämlich jede Nacht automatisch.

Mira Dohnal

--- m03 2025-02-18 09:41 reto -> mira | AW: Shop für Veloteile, Anfrage < m02
Donnerstag tiptop.

--- m04 2025-02-27 16:30 mira -> reto | Offerte
Lieber Reto,

anbei die Offerte: Shop 14'200, Anbindung Lagerix 3'800, Betreuung 240 im Monat, alles in CHF. [promise|Start am 2. Juni.] Der nächtliche Abgleich läuft um 2 Uhr, dauert 20 Minuten und bringt Bestände, Preise und Kunden in den Shop, Bestellungen zurück ins Lager.

Mira

--- m05 2025-03-03 08:12 reto -> mira | AW: Offerte < m04
Unterschrieben zurück. Anzahlung geht heute raus. Der alte Shop läuft beim Anbieter bis Ende Juni, da haben wir also ein Netz unter dem Seil. Seraina ist ab jetzt eure Ansprechperson, sie weiss von jedem Kettenglied die Artikelnummer.

Gruss Reto

--- m06 2025-03-20 11:15 seraina -> mira | Artikeldaten
Hoi Mira

Im Anhang alle 9'114 Artikel als CSV. Drei Hinweise:
- Spalte K ist das Gewicht in Gramm, ausser bei Pumpen, dort ist es Blödsinn
- [request|Artikel, die mit X beginnen, bitte nicht übernehmen]
- [request|"Velo" bitte überall so lassen und nicht "Fahrrad" daraus machen], das gab beim letzten Anbieter Tränen

LG Seraina

--- m07 2025-03-20 13:02 mira -> seraina | AW: Artikeldaten < m06
[thanks|Danke für die Liste], [praise|die ist schöner sortiert als unsere Werkstatt]. Velo bleibt Velo, [promise|versprochen]. 312 X-Artikel sind draussen.

--- m08 2025-05-19 17:20 mira -> seraina + reto | Testshop
Der Testshop steht, mit echten Beständen von heute Nacht. [request|Bitte bis Freitag je fünf Bestellungen machen], auch unsinnige.

--- m09 2025-05-22 09:44 seraina -> mira | AW: Testshop < m08
Habe 23 gemacht. [complaint|Bei Versand nach Liechtenstein rechnet er Zoll], sonst alles richtig. [praise|Die Suche findet sogar "Schaltauge Cube 2019 links", das hat vorher niemand geschafft, auch ich nicht.]

--- m10 2025-05-22 10:30 mira -> seraina | AW: Testshop < m09
Liechtenstein ist jetzt zollfrei, so wie es sich gehört.

--- m11 2025-06-02 07:00 mira -> reto + seraina + luca | Wir sind live
Guten Morgen Winterthur! Umgeschaltet um 6:40, Twint, Karte und Rechnung sind mit je einem Franken geprüft. Die alten Adressen leiten alle weiter, das waren 8'000 Stück. Erste Bestellung 6:52, ein Schlauch, 28 Zoll, aus Chur.

--- m12 2025-06-02 18:33 reto -> mira | AW: Wir sind live < m11
[win|58 Bestellungen am ersten Tag], am alten Shop waren's am guten Montag 30. Luca hat das Packband nachbestellt. [thanks|Merci vilmal], auch für die Nacht.

--- m13 2025-07-01 10:20 renate -> reto | Rechnung Schlussrate
Sehr geehrter Herr Zbinden,

anbei die Schlussrate über CHF 5'400. [request|Bitte Bankspesen zu Ihren Lasten.]

Freundliche Grüße
Renate Huber

--- m14 2025-07-03 07:40 reto -> renate | AW: Rechnung Schlussrate < m13
Bezahlt, samt Spesen. Das Gotthardrennen ist vorbei, alle leben, Luca ist Elfter. Zur Info: Wir ziehen am 19. Juli mit Lagerix auf einen neuen Server um, bei einem Hoster in Zürich. [question|Müsst ihr dafür etwas umstellen?]

Reto

--- m15 2025-07-03 14:58 renate -> reto | AW: Rechnung Schlussrate < m14
Vielen [thanks|Dank für die Zahlung]! Ich leite die Frage intern weiter.

--- m16 2025-07-22 08:05 seraina -> jasmin | Bestand
Hoi Jasmin, [complaint|ein Kunde hat am Sonntag drei Kurbeln gekauft, wir haben null]. [request|Könnt ihr schauen?]

--- m17 2025-07-29 15:12 jasmin -> seraina | AW: Bestand < m16
Hallo Seraina, ich habe den Bestand der Kurbel von Hand auf 0 gesetzt. Sollte passen.

LG Jasmin

--- m18 2025-08-12 09:30 seraina -> jasmin + stefan | dies und das
Hallo zusammen

Seit den Ferien sammelt sich etwas an:
1. [complaint|Frau Aebersold hat die Bestellbestätigung viermal bekommen.]
2. [complaint|Der Händlerrabatt von Velo Gisler fehlt seit letzter Woche.]
3. [complaint|Die Sommeraktion steht im Lager auf 20 %, im Shop auf 15.]
4. [request|Bitte beim Artikel 44012 das Bild drehen]

Nichts davon ist schlimm. [complaint|Es ist wie ein Steinchen im Schuh, aber jeden Tag ein anderes.]

LG Seraina

--- m19 2025-08-21 11:05 stefan -> seraina | AW: dies und das < m18
1. Mailwarteschlange geleert.
2. Rabatt Gisler händisch eingetragen.
3. Aktion auf 20 gestellt.
4. Gedreht.
SP

--- m20 2025-08-21 11:40 seraina -> stefan | AW: dies und das < m19
[thanks|Danke.] [question|Und warum war es so?]

--- m21 2025-08-26 07:30 luca -> stefan | Drucker Paketschein
Buongiorno Stefan, Drucker für Paketschein macht Papierstau seit ich die neue Rolle hab gekauft, war billige Rolle, meine Schuld. [question|Welche Marke muss ich kaufen?] [thanks|Grazie], Luca

--- m22 2025-09-08 16:41 seraina -> mira | AW: dies und das < m20
Hoi Mira

[complaint|Die Frage an Stefan vom 21. August ist vermutlich in seinen Ferien gelandet.] Inzwischen:
- [complaint|Zwei Bestellungen vom Samstag sind im Shop bezahlt und im Lager nie angekommen]
- [complaint|bei Gisler fehlt der Rabatt erneut]
- [complaint|ein Sattel kostet im Shop 89.90 und im Lager 99.90]

[request|Kann jemand einmal das Ganze anschauen und nicht nur die Stelle, wo es grad tropft?]

Seraina

--- m23 2025-09-15 10:14 mira -> seraina | AW: dies und das < m22
Liebe Seraina,

[apology|sorry], bei uns ist der Herbst ein Wahnsinn. Die zwei Bestellungen habe ich nachgeschoben, Sattel und Rabatt korrigiert. [promise!broken|Ich schaue mir den Abgleich bis Ende September als Ganzes an.]

Mira

--- m24 2025-09-15 10:31 stefan -> luca | AW: Drucker Paketschein < m21
Ciao Luca, nimm die mit dem blauen Kern, 62 mm, die kostet zwei Franken mehr und staubt nicht. Den Druckkopf einmal mit dem Stift aus der Schachtel putzen, bevor die neue hineinkommt. [apology|Sorry für die späte Antwort], war in den Bergen.

--- m25 2025-09-15 10:50 luca -> stefan | AW: Drucker Paketschein < m24
Ok [thanks|grazie]! Ich auch war in den Bergen aber mit Velo. Drucker läuft inzwischen

--- m26 2025-10-06 08:15 reto -> mira + lukas | eine Beobachtung
Liebe Mira

Ich bin kein Informatiker. Aber ich habe dreissig Jahre Velos geflickt, und wenn bei einem Rad jede Woche eine andere Speiche reisst, dann tausche ich nicht die siebte Speiche, dann schaue ich mir die Felge an.

[complaint|Ihr habt bei uns seit Juli sechzehn Speichen getauscht.]

[question|Wann schaut ihr die Felge an?]

Herzlich, Reto

--- m27 2025-10-09 12:20 mira -> reto + seraina | AW: eine Beobachtung < m26
Lieber Reto,

schönes Bild, und verdient. [apology|Ich entschuldige mich, dass ich's im September nicht geschafft habe.] [promise!broken|Lukas nimmt sich das am 16. und 17. Oktober vor], zwei ganze Tage.

Mira

--- m28 2025-10-20 09:05 seraina -> mira | Kundenkonto
Hoi, [request|bitte das Konto von Herrn Tschudi zusammenlegen], er hat jetzt drei, alle mit der gleichen Adresse. [complaint|Er ist nicht der Erste.]

--- m29 2025-10-30 13:45 jasmin -> seraina | AW: Kundenkonto < m28
Hallo Seraina, erledigt, Herr Tschudi ist wieder einer, seine Bestellungen seit 2019 hängen alle am ältesten Konto. Die Gutschrift von 12.50 hab ich mitgenommen.

--- m30 2025-11-04 10:22 seraina -> lukas | 16. und 17.
Grüezi Herr Graf, [question|was hat die Untersuchung ergeben?]

S. Caduff

--- m31 2025-11-11 18:02 lukas -> seraina | AW: 16. und 17. < m30
Hallo Frau Caduff, die beiden Tage sind leider einem Notfall zum Opfer gefallen. Grob angeschaut schaut alles normal aus, der Job startet jede Nacht um 2. [blame_shift|Ich würde eher bei Lagerix nachfragen, die haben ja im Sommer umgebaut.]

LG Lukas Graf

--- m32 2025-11-12 08:20 seraina -> lukas + mira | AW: 16. und 17. < m31
> der Job startet jede Nacht um 2

[complaint|Dass er startet, bezweifle ich nicht.]

--- m33 2025-11-24 20:10 seraina -> lukas + mira | Tabelle
Guten Abend

Ich habe über zwei Wochen jeden Morgen um sieben die Bestände von 50 Artikeln notiert, im Shop und im Lager, und das Ganze in eine Tabelle gebracht (Anhang). Ergebnis:

- [complaint|An 9 von 14 Tagen hört der Abgleich bei den Artikeln mit L auf.] Alles von M bis Z bleibt alt.
- Die Kunden kommen nach den Artikeln, die Rabatte nach den Kunden. Die bekommen also an diesen Tagen gar nichts.
- Lagerix sagt, der neue Server macht seit dem 19. Juli um 02:10 Uhr eine Sicherung und trennt dafür alle Verbindungen, vier Minuten lang.

Um 02:10 sind wir bei L.

Reto hatte euch am 3. Juli gefragt, ob man etwas umstellen muss. [complaint|Die Antwort war, die Frage werde intern weitergeleitet.]

[question!open|Habe ich recht?] Falls ja: [request!open|Bitte den Start auf 3 Uhr legen.] [request!open|Und alle Kunden mit doppelten Konten einmal sauber bereinigen, Liste in Blatt 2.]

Freundliche Grüsse
Seraina Caduff

--- m34 2025-11-28 17:40 reto -> lukas + mira | Black Friday
[request|Bitte heute nicht anrufen], [complaint|wir verschicken Mails an 31 Leute, denen wir etwas verkauft haben, das es nicht gibt].

Reto

--- m35 2025-12-05 11:02 jasmin -> seraina | AW: Tabelle < m33
Hallo Seraina,

wow, [praise|die Tabelle ist beeindruckend, das hätte bei uns niemand so sauber hingekriegt]. Ich habe sie Lukas auf den Tisch gelegt, ausgedruckt. Die Uhrzeit darf ich selber nicht ändern. [promise!open!broken|Er meldet sich bis Mittwoch bei dir.]

LG Jasmin

--- m36 2025-12-05 11:20 seraina -> jasmin | AW: Tabelle < m35
[thanks|Danke dir], du kannst nichts dafür.

--- m37 2025-12-18 15:33 renate -> reto | Betreuung 4. Quartal
Sehr geehrter Herr Zbinden,

anbei die Rechnung für Oktober bis Dezember, CHF 720, sowie 11 Supportfälle zu je CHF 45.

Schöne Feiertage!
Renate Huber

--- m38 2025-12-22 09:15 reto -> renate + mira | AW: Betreuung 4. Quartal < m37
Sehr geehrte Frau Huber

[complaint|Elf Supportfälle sind ein Fall, elfmal.] [promise|Die 720 zahle ich.] [request!open|Die 495 bitte stornieren.]

Ihnen persönlich schöne Weihnachten
Reto Zbinden

--- m39 2026-01-07 10:45 luca -> stefan | Scanner
Ciao Stefan, buon anno! Neuer Lehrling Nico braucht Login für Scanner, [request|bitte mit Namen NICO gross], er hat sonst Angst. Schnee 20 cm hier, niemand kauft Velo. Luca

--- m40 2026-01-07 11:10 stefan -> luca | AW: Scanner < m39
Buon anno! NICO ist angelegt, Pin 4711 zum Ändern beim ersten Mal. Er darf einlagern und umlagern, aber noch nichts ausbuchen, so wie damals bei der Lehrtochter. Hier ist's grün und windig.

--- m41 2026-01-15 08:30 reto -> mira | Saisonstart
Liebe Mira

Am 1. März geht bei uns die Saison los. [value|Ich bin ein treuer Mensch und wechsle nicht gern, weder Bremsen noch Lieferanten.] [escalation|Aber mit dem Abgleich, wie er ist, gehe ich nicht in den Frühling.]

[question!open|Kannst du mir sagen, wer bei euch für uns zuständig ist?] Ein Name genügt.

Reto

--- m42 2026-01-21 16:18 mira -> reto | AW: Saisonstart < m41
Lieber Reto, du hast eine ordentliche Antwort verdient, [promise!open|die kommt noch diese Woche].

Mira
