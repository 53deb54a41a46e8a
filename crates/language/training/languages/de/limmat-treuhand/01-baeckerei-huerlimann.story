firm: Limmat Treuhand & Beratung | limmattreuhand.example | Europe/Zurich | 2026-01-30 17:00
member: urs | Urs Zollinger | urs@limmattreuhand.example
member: corinne | Corinne Amsler | corinne@limmattreuhand.example
member: besim | Besim Krasniqi | besim@limmattreuhand.example
member: nadja | Nadja Feusi | nadja@limmattreuhand.example
member: lea | Lea Brändli | lea@limmattreuhand.example
client: Bäckerei Hürlimann AG | company | baeckerei-huerlimann.example
contact: toni | Toni Hürlimann | toni@baeckerei-huerlimann.example | Inhaber, Bäckermeister
contact: sandra | Sandra Hürlimann | buero@baeckerei-huerlimann.example | Büro und Laden
standing: good
turned: -
causes: -
root: -
why: Blunt baker who types at three in the morning and an orderly wife; one payroll slip with holiday pay was owned and fixed in a day. They open a second shop with our figures.

--- m01 2025-02-04 03:12 toni -> corinne | ofen
sali corinne

der alte ofen macht nicht mehr lang, gestern zweimal ausgegangen mitten in den weggli. der vom ofenbauer sagt leasing, mein schwager sagt kaufen. [question|was sagst du??]

toni

--- m02 2025-02-04 09:20 corinne -> toni + sandra | Re: ofen < m01
Sali Toni

Kommt auf den Zins im Leasingvertrag an. [request|Schick mir doch beide Offerten], dann rechne ich es durch. [promise|Am Freitag habt ihr eine Seite mit drei Zahlen], mehr braucht es dafür nicht.

Liebe Grüsse
Corinne

--- m03 2025-02-04 13:40 sandra -> corinne | Re: ofen < m02
Liebe Corinne

Beide Offerten im Anhang. Kauf 148'600 ohne Installation, Leasing 60 Monate à 2'790. Der Preis für den Kauf ist ein Freundschaftspreis und gilt bis Ende Monat, sagt der Vertreter (das sagt er allerdings jedes Jahr).

Liebe Grüsse
Sandra

--- m04 2025-02-07 11:05 corinne -> toni + sandra | Re: ofen < m03
Kurz: Das Leasing kostet euch über fünf Jahre rund 18'800 mehr als der Kauf. Die Liquidität reicht, wenn ihr 50'000 von der Bank nehmt und den Rest aus dem Konto. Ich würde kaufen. Blatt liegt bei.

--- m05 2025-02-08 02:55 toni -> corinne | Re: ofen < m04
kauf. [praise|das blatt hab sogar ich verstanden]. [thanks|merci]

--- m06 2025-03-11 08:15 besim -> sandra | Lohn März
Guten Morgen Sandra

[question|Gibt es für den März Mutationen?] [request|Falls ja, bitte bis zum 18.], weil ich danach zwei Tage an einer Weiterbildung bin.

Gruss Besim

--- m07 2025-03-12 14:22 sandra -> besim | Re: Lohn März < m06
Hallo Besim

- [request|Frau Shala ab 1. April 60 statt 80 Prozent]
- Nico (Lernender) war 4 Tage krank, Zeugnis im Anhang
- [request|Gjergj bekommt 150.- mehr pro Monat, ab sofort]

Gruss
Sandra

--- m08 2025-03-12 15:01 besim -> sandra | Re: Lohn März < m07
Alles notiert. Bei Frau Shala muss auch die Pensionskasse das neue Pensum wissen, [promise|das melde ich gleich mit].

--- m09 2025-04-29 03:30 toni -> besim | feiertag
besim
ich hab 3 leute vor mir stehen mit dem zettel in der hand. [complaint|der karfreitag ist nicht drauf und der ostermontag auch nicht]. die haben beide tage gebacken bis am mittag. [request|mach das bitte heute], die sind sauer und ich hab nur zwei hände

--- m10 2025-04-29 07:48 besim -> toni + sandra | Re: feiertag < m09
Guten Morgen Toni

Stimmt. [admission|Die Feiertagszuschläge sind in der Stundenliste, ich habe die zweite Seite nicht übernommen.] [apology|Tut mir leid, vor allem für den Ärger in der Backstube.] [promise|Nachzahlung geht heute Mittag raus], [promise|neue Abrechnungen für alle fünf bekommt Sandra bis 11 Uhr].

Besim

--- m11 2025-04-29 10:34 besim -> sandra | Korrigierte Lohnabrechnungen April
Sandra, hier die fünf korrigierten Abrechnungen. Zahlung ist bei der Bank ausgelöst, Gutschrift morgen früh. Ich habe in der Vorlage die Seite 2 jetzt als Pflichtfeld, ohne die rechnet das Programm nicht mehr ab.

--- m12 2025-04-29 12:10 sandra -> besim | Re: Korrigierte Lohnabrechnungen April < m11
Geld ist schon avisiert, die drei haben wieder gelacht. [thanks|Danke für die schnelle Reaktion]. Toni lässt dir ein Brot auf die Seite legen.

--- m13 2025-05-15 10:00 lea -> sandra | MWST 1. Quartal
Guten Tag Frau Hürlimann

Die MWST-Abrechnung für das erste Quartal ist fertig. Zu zahlen sind CHF 6'214.35 bis zum 30. Mai, der QR-Einzahlungsschein liegt bei. [request|Bitte geben Sie mir kurz Bescheid, wenn ich einreichen darf.]

Freundliche Grüsse
Lea Brändli

--- m14 2025-05-15 16:47 sandra -> lea | Re: MWST 1. Quartal < m13
Sie dürfen. Und wir können uns ruhig duzen, Sie waren doch schon zum Zopfbacken bei uns. Sandra

--- m15 2025-05-16 08:05 lea -> sandra | Re: MWST 1. Quartal < m14
Sehr gern! Eingereicht ist es auch. Lea

--- m16 2025-06-17 03:41 toni -> corinne | bahnhof
corinne

am bahnhof wird der kiosk frei. 42m2, 3100 im monat. [goal|ich will dort bis in einem jahr einen zweiten laden, nur brot und kaffee, vor 5 uhr offen]. sandra sagt ich spinne. [request|kannst du rechnen ob ich spinne]

--- m17 2025-06-17 09:55 corinne -> toni + sandra | Re: bahnhof < m16
Guten Morgen ihr zwei

Du spinnst nicht, aber 3'100 ist ohne Nebenkosten und Personal ab 4.30 Uhr ist teuer. Damit ich es sauber rechnen kann: [question|Wie viele Kunden habt ihr heute zwischen 5 und 8 Uhr im Laden?] [question|Und würde Gjergj den Kiosk führen oder jemand Neues?]

Corinne

--- m18 2025-06-18 13:15 sandra -> corinne | Re: bahnhof < m17
Laut Kasse 138 im Schnitt, am Montag mehr. Gjergj will, seine Frau auch. Ich habe nicht gesagt, er spinnt, ich habe gesagt, er schläft zu wenig.

--- m19 2025-06-18 14:02 corinne -> sandra | Re: bahnhof < m18
Perfekt. [promise|Rechnung kommt bis Ende nächster Woche.]

--- m20 2025-06-26 17:20 corinne -> toni + sandra | Re: bahnhof < m19
Liebe Sandra, lieber Toni

Hier das Budget für den Kiosk in drei Varianten. In der mittleren (95 Kunden am Morgen, Schnitt 7.40) seid ihr nach elf Monaten im Plus, in der schlechten gar nicht. Der Knackpunkt ist die Miete: Bei 2'700 würde sogar die schlechte Variante knapp aufgehen. Ich würde also nicht über den Umbau, sondern über die Miete reden, und zwar bevor ihr Interesse zeigt.

Was noch fehlt: die Auflagen der Bahn für Öffnungszeiten am Sonntag und ob ihr dort einen eigenen Wasseranschluss habt. [question|Wisst ihr das schon?]

Liebe Grüsse
Corinne

--- m21 2025-06-27 03:08 toni -> corinne | Re: bahnhof < m20
wasser ja. sonntag 6-20 uhr erlaubt. [promise|ich rede mit denen], 2700 sagst du. ok

--- m22 2025-07-10 11:32 sandra -> corinne | 2'750
[win|Sie haben 2'750 unterschrieben, ab 1. November!] Toni hat beim Gespräch 40 Minuten lang kein Wort gesagt, das war die Taktik. [praise|Ohne dein Blatt hätten wir einfach die 3'100 bezahlt.]

--- m23 2025-07-10 11:50 corinne -> sandra + toni | Re: 2'750 < m22
Das freut mich wahnsinnig. Schweigen ist die billigste Verhandlungsmethode der Welt.

--- m24 2025-07-14 08:30 lea -> sandra | Betriebsferien
Hoi Sandra, wir haben vom 28. Juli bis 8. August nur reduziert offen, Besim ist da für Löhne, Corinne erst wieder ab dem 11. [question|Wann macht ihr zu?]

--- m25 2025-07-14 16:19 sandra -> lea | Re: Betriebsferien < m24
21.7. bis 3.8., wie immer. Der Juli-Lohn kann also am 24. raus, [promise|ich gebe die Stunden schon diesen Freitag durch].

--- m26 2025-08-20 03:20 toni -> nadja | steuern
nadja, die gemeinde schreibt provisorische rechnung 2025 über 31000. [question|stimmt das]. wir haben doch den ofen gekauft

--- m27 2025-08-20 08:12 nadja -> toni | Re: steuern < m26
Zu hoch. Die rechnen mit dem Gewinn 2023. [promise|Ich verlange heute eine Anpassung auf 22'000.] [request|Bis die neue kommt, nichts zahlen.]

Nadja Feusi

--- m28 2025-09-03 09:41 nadja -> toni | Re: steuern < m27
Neue provisorische Rechnung: 21'950. Liegt bei.

--- m29 2025-09-03 22:15 toni -> nadja | Re: steuern < m28
[thanks|merci]. das sind 9000 mehl

--- m51 2025-09-22 14:06 sandra -> besim + corinne | Nico, Lehrabschluss
Liebe beide

Nico hat die Lehre als Drittbester im Kanton abgeschlossen! Er bleibt bei uns, 4'300 im Monat, rückwirkend ab 1. August. Das habe ich beim Augustlohn verschwitzt, [admission|der Fehler liegt also bei mir im Büro]. [request|Bitte rechnet die Differenz im September nach.]

Und weil ich gerade schreibe: [value|Ich finde es angenehm, dass ihr uns nie etwas verkaufen wollt.] Meine Schwester hat da mit ihrem Büro andere Erfahrungen.

Liebe Grüsse
Sandra

--- m52 2025-09-22 15:11 besim -> sandra | Re: Nico, Lehrabschluss < m51
Bravo Nico! Differenz August ist drin. [question|Soll er auch die 80.– Waschpauschale bekommen wie die anderen Bäcker?]

--- m53 2025-09-22 16:30 sandra -> besim | Re: Nico, Lehrabschluss < m52
Ja, die auch.

--- m30 2025-10-07 13:03 sandra -> besim | Neue Leute Kiosk
Lieber Besim

Ab 27. Oktober kommen drei dazu: Drita (100 %), Frau Bosshard (40 %, Stundenlohn), und Yannick für Samstag/Sonntag, 17 Jahre alt. Personalblätter im Anhang. [question|Darf Yannick am Sonntag überhaupt arbeiten?] [request|Und ich bräuchte für alle drei einen Arbeitsvertrag nach GAV.]

Gruss
Sandra

--- m31 2025-10-08 10:26 besim -> sandra | Re: Neue Leute Kiosk < m30
Hoi Sandra

Yannick: Sonntags unter 18 nur mit Bewilligung oder in der Lehre, bei Bäckereien gibt es Ausnahmen, aber nicht für Verkauf am Kiosk. Setzt ihn bis zu seinem Geburtstag im Februar am Samstag ein.

[promise|Die Verträge schicke ich dir am Montag.]

--- m32 2025-10-13 14:58 besim -> sandra | Re: Neue Leute Kiosk < m31
Drei Verträge im Anhang, im Vertrag von Frau Bosshard ist der Ferienzuschlag mit 10,64 Prozent separat ausgewiesen. [request|Bitte von allen doppelt unterschreiben lassen.]

--- m33 2025-11-03 04:02 toni -> corinne | offen
[win|212 leute am ersten tag]!! um halb 6 keine gipfeli mehr. die strasse stand bis zum billettautomat

--- m34 2025-11-03 09:14 corinne -> toni + sandra | Re: offen < m33
212! Meine mittlere Variante sagt 95. Ich war um 7.10 Uhr dort und habe das letzte Nussgipfeli bekommen, das war also ich.

--- m35 2025-12-04 10:44 lea -> sandra | Rechnung Q4
Hoi Sandra, anbei unsere Rechnung fürs vierte Quartal. Die Kiosk-Verträge sind als eigene Position drauf, wie besprochen.

--- m36 2025-12-09 15:35 sandra -> lea | Re: Rechnung Q4 < m35
Bezahlt. Und der Samichlaus kommt heute Nachmittag bei euch vorbei, sucht euch den Grittibänz mit den Rosinen, der andere ist von Yannick.

--- m54 2025-12-15 03:33 toni -> lea + besim | dezember
hallo zusammen
mehlpreis plus 9 prozent, butter plus 14, die strasse vor dem laden aufgerissen bis märz. zum davonlaufen alles. dafür läuft der kiosk.
[request|besim mach drita 200 mehr ab januar], die schmeisst den laden. und lea [question|wo seh ich im programm was der kiosk allein macht]

--- m55 2025-12-15 08:44 lea -> toni | Re: dezember < m54
Guten Morgen Toni, unter Auswertungen, dann "Standort 2". November: Umsatz 31'870, nach Löhnen und Miete bleiben 4'120. [promise|Ich lege dir das ab jetzt am 10. jeden Monats als Bild in die Mail.]

--- m37 2026-01-14 08:50 besim -> sandra | Lohnausweise und SVA
Hoi Sandra

Die Lohndeklaration an die SVA ist raus, zwei Wochen vor Termin. [promise!open|Die Lohnausweise kommen bis Mitte Februar.] [question!open|Soll ich sie wieder gedruckt schicken oder reicht diesmal das PDF für alle?]

--- m38 2026-01-27 03:17 toni -> corinne | heizung
corinne noch was. [request!open|schau mal ob es für die wärmepumpe in der backstube geld vom kanton gibt], der monteur meint ja aber der meint viel. eilt nicht vor fasnacht
