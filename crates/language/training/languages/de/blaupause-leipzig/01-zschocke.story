firm: Blaupause Gestaltung | blaupause-gestaltung.example | Europe/Berlin | 2025-11-28 18:00
member: henrike | Henrike Thoma | thoma@blaupause-gestaltung.example
member: jonas | Jonas Wittig | wittig@blaupause-gestaltung.example
member: malin | Malin Özdemir | oezdemir@blaupause-gestaltung.example
member: torsten | Torsten Krahl | krahl@blaupause-gestaltung.example
member: leonie | Leonie Farkas | farkas@blaupause-gestaltung.example
client: Zschocke Antriebstechnik | company | zschocke-antriebe.example
contact: seidel | Katrin Seidel | k.seidel@zschocke-antriebe.example | Vertriebsinnendienst und Marketing
contact: zschocke | Dr. Uwe Zschocke | u.zschocke@zschocke-antriebe.example | Geschäftsführer
contact: lange | Mirko Lange | m.lange@zschocke-antriebe.example | Konstruktion
standing: strained
turned: 2025-07-09
causes: unacknowledged_fault, talked_down
root: m22, m24, m27, m37
why: In der Tabelle auf Seite 34 ist beim Einlesen eine Spalte verrutscht, also in der Agentur. Torsten beruft sich auf die Druckfreigabe und belehrt, statt es zuzugeben; der Streit um den Neudruck zieht sich bis zum Schluss.

--- m01 2024-11-12 10:14 seidel -> malin | Hauptkatalog Planetengetriebe 2025
Sehr geehrte Frau Özdemir,

wie am Telefon besprochen, anbei die Gliederung für den neuen Hauptkatalog (PZ 40 bis PZ 250, Kegelradstufen, Zubehör). Die technischen Daten liegen bei Herrn Lange als Excel vor, die Maßbilder als DXF.

[goal|Unser Ziel ist, dass der Konstrukteur beim Kunden das Getriebe allein mit dem Katalog auslegen kann, ohne bei uns anzurufen.] Zurzeit telefonieren zwei Kollegen halbe Tage lang.

[question|Bis wann brauchen Sie die Daten, wenn der Katalog Ende März gedruckt sein soll?]

Mit freundlichen Grüßen
Katrin Seidel
Zschocke Antriebstechnik GmbH, Chemnitz

--- m02 2024-11-12 15:40 malin -> seidel + torsten | AW: Hauptkatalog Planetengetriebe 2025 < m01
Hallo Frau Seidel,

[request|für Druck Ende März bräuchten wir alles bis 15. Januar.] Herr Krahl betreut das Projekt bei uns, er macht Kataloge seit Bleisatzzeiten (fast). [promise|Ein Musterkapitel zur PZ 40 haben Sie am 6. Dezember auf dem Tisch.]

[request|Schicken Sie mir dafür bitte schon mal die eine Excel-Datei und drei Maßbilder.]

Viele Grüße
Malin Özdemir

--- m03 2024-11-14 07:52 lange -> malin + seidel | PZ 40 Daten
Moin,
anbei PZ40_Leistungsdaten_v7.xlsx und drei DXF. Spalten sind Untersetzung, Nennmoment, Beschleunigungsmoment, Not-Aus-Moment, Verdrehspiel. [request|Reihenfolge bitte nicht ändern], die Kundschaft ist die gewöhnt.
M. Lange

--- m04 2024-12-06 13:05 torsten -> seidel + lange | Musterkapitel PZ 40
Sehr geehrte Frau Seidel, sehr geehrter Herr Lange,

anbei das Musterkapitel, acht Seiten, im Format 210 x 280. Die Tabellen sind so angelegt, dass sie sich direkt aus der Excel-Datei füllen lassen; das spart bei künftigen Auflagen viel Handarbeit. Die Maßbilder haben wir in der Strichstärke vereinheitlicht.

[question|Sind Ihnen sieben Punkt Schriftgröße in den Tabellen recht oder ist das zu klein?]

Mit freundlichen Grüßen
Torsten Krahl

--- m05 2024-12-10 09:31 lange -> torsten + seidel | AW: Musterkapitel PZ 40 < m04
7 Punkt geht, wir haben alle Lesebrillen. [praise|Die Maßbilder sind sauberer als unsere eigenen.]
- [request|Verdrehspiel in arcmin, nicht in Grad]
- [request|Gewindetiefen mit angeben]
- Bild auf Seite 3 ist die alte Flanschvariante, Foto von der neuen gibts noch nicht
ML

--- m06 2024-12-10 11:16 seidel -> torsten | AW: Musterkapitel PZ 40 < m05
Herr Dr. Zschocke hat es auch gesehen und genickt. Das macht er selten. Fotos: [question|könnten Sie im Januar jemanden zu uns schicken und wenn ja, was kostet ein Tag?]

K. Seidel

--- m07 2024-12-11 08:45 torsten -> seidel | AW: Musterkapitel PZ 40 < m06
Ein Tag Produktfotografie mit Licht und Freistellern liegt bei 1.480 Euro netto zuzüglich Fahrt. Frau Farkas hätte am 21. oder 22. Januar Zeit.

T. Krahl

--- m08 2024-12-11 10:02 seidel -> torsten + leonie | AW: Musterkapitel PZ 40 < m07
[request|Dann bitte den 22.] Die Getriebe stehen in Halle 2 bereit, geputzt. Nebenan wird bis Mittag gefräst, das staubt und kreischt, lässt sich aber nicht verlegen. Strom ist da, Heizung nur bedingt, [request|bringen Sie einen dicken Pullover mit].

--- m09 2025-01-15 16:58 lange -> torsten | Daten komplett
So, Termin gehalten. Alle Baureihen als xlsx im Austauschordner, 14 Dateien, dazu 96 DXF. Bei der PZ 250 kommen die Not-Aus-Werte noch, Prüfstand läuft gerade. [promise|Reiche ich nächste Woche nach.]
ML

--- m10 2025-01-22 19:20 leonie -> seidel | Fotos
liebe frau seidel,

[thanks|danke für den tag und den kaffee mit schuss!] 41 motive im kasten. [promise|auswahl kommt am freitag als galerie], [promise|freisteller dann bis ende des monats].

leonie

--- m11 2025-01-24 14:33 leonie -> seidel | Galerie
wie versprochen, galerie ist online, passwort schneegestöber. [request|bitte pro baureihe zwei favoriten anklicken]. bei zweien sieht man hinten den gabelstapler, den retuschier ich raus, falls ihr genau die wollt.

--- m12 2025-01-27 08:10 seidel -> leonie | AW: Galerie < m11
Ausgewählt, die mit Stapler waren nicht darunter. [praise|Herr Lange hat sich das Bild mit dem offenen Sonnenrad als Bildschirmhintergrund eingestellt], das heißt bei uns etwas.

--- m13 2025-03-04 12:00 torsten -> seidel + lange + zschocke | Hauptkatalog, Druckdaten zur Freigabe
Sehr geehrte Damen und Herren,

anbei der vollständige Katalog, 112 Seiten, als Druck-PDF. Es handelt sich um den letzten Stand; alle Anmerkungen aus der zweiten Korrektur sind eingearbeitet. [request|Ich bitte um Freigabe bis Montag, 10. März.] Die Druckerei in Altenburg hat den 24. März für uns reserviert. Auflage 3.000.

Mit freundlichen Grüßen
Torsten Krahl

--- m14 2025-03-07 11:47 zschocke -> torsten + seidel | AW: Hauptkatalog, Druckdaten zur Freigabe < m13
Freigabe erteilt.
Dr. Zschocke

--- m15 2025-03-28 09:05 seidel -> torsten | Kataloge sind da
Sehr geehrter Herr Krahl, sechs Paletten heute früh, trocken und vollzählig. [praise|Liegt gut in der Hand, das Papier war die richtige Entscheidung.] Der Außendienst hat sich schon bedient. [thanks|Herzlichen Dank an alle.]

--- m16 2025-04-03 10:20 malin -> seidel | Rechnung 2025-041
Guten Tag Frau Seidel, anbei die Schlussrechnung zum Katalog, 18.640,00 Euro netto, zahlbar in 14 Tagen. Die Anzahlung ist abgezogen.

Malin Özdemir

--- m17 2025-04-15 13:50 seidel -> malin | AW: Rechnung 2025-041 < m16
Heute überwiesen. Bei uns ist seit gestern die halbe Buchhaltung krank, deshalb erst jetzt. Schöne Ostern!

--- m18 2025-04-29 15:12 seidel -> torsten + malin | EMO Hannover, Stand
Sehr geehrter Herr Krahl,

wir haben 48 Quadratmeter in Halle 6, Reihenstand, zwei Seiten offen. 2023 hatten wir einen Systemstand von der Messe selbst, weiße Wände, Leihmöbel, und gegenüber stand ein Mitbewerber aus dem Schwäbischen mit einem Getriebe so groß wie ein Kleinwagen. Die Leute sind mit dem Rücken zu uns stehen geblieben. Das war unsere Entscheidung und nicht gut, darum diesmal anders.

Herr Dr. Zschocke wünscht sich:

- [request|ein angetriebenes PZ 160 hinter Plexiglas, gut sichtbar vom Gang]
- [request|Besprechung für sechs Personen, halb abgeschirmt]
- [request|ein abschließbares Lager für Jacken und Muster]
- [request|kein Grün, keine Sitzsäcke]

[goal|Wir wollen von der EMO mit 80 belastbaren Kontakten zurückkommen], 2023 waren es 51. Budget 52.000 Euro inklusive Auf- und Abbau. Zur Personalfrage: Wir kommen zu siebt, jeweils fünf auf dem Stand, Herr Lange immer dabei, weil er als Einziger Fragen zur Verzahnung beantwortet, ohne vorher Luft zu holen. Die Verpflegung organisieren wir selbst. Der Kaffee auf der letzten Messe kostete mehr als das Standlicht.

[question|Machbar?] Und [question|würden Sie die Anmeldung von Strom und Druckluft bei der Messe übernehmen?]

K. Seidel

--- m19 2025-04-30 08:20 torsten -> seidel | AW: EMO Hannover, Stand < m18
Machbar, wenn wir beim Boden nicht übertreiben. [promise|Strom und Druckluft melden wir an.] Die Deckenabhängung ist in Halle 6 begrenzt, die Messe erlaubt dort nur 50 Kilo je Punkt, [promise|das rechnen wir mit ein]. [promise|Zwei Entwürfe mit Kostenschätzung erhalten Sie bis 16. Mai.]

--- m20 2025-05-16 16:44 torsten -> seidel + zschocke | AW: EMO Hannover, Stand < m19
Anbei Entwurf 1 (Rückwand durchgehend, Getriebe auf Sockel an der Ecke) und Entwurf 2 (Getriebe mittig, Besprechung dahinter). Entwurf 1 liegt bei 49.800, Entwurf 2 bei 54.100. Ich würde zu 1 raten, [question|welchem geben Sie den Vorzug?]

T. Krahl

--- m21 2025-05-20 17:01 zschocke -> torsten + seidel | AW: EMO Hannover, Stand < m20
Nummer 1. Ecke ist richtig. Dr. Z.

--- m22 2025-07-08 07:36 lange -> torsten + seidel | Katalog S. 34
Herr Krahl,
gestern Anruf von einem Kunden in Esslingen. Der wollte ein PZ 63 mit 410 Nm Nennmoment. Das kann das Getriebe nicht. [complaint|Auf Seite 34 stehen ab i = 16 in der Spalte Nennmoment die Werte vom Beschleunigungsmoment.] In meiner Datei stimmt es, hab nachgesehen. [complaint|Neun Zeilen, alle eine Spalte zu weit links.]
[question|Wie kann das passieren?]
M. Lange

--- m23 2025-07-08 08:15 seidel -> torsten + zschocke | AW: Katalog S. 34 < m22
Sehr geehrter Herr Krahl, das ist ernst. Wenn danach jemand auslegt, bricht bei ihm eine Welle. 2.100 Stück sind draußen. [request|Bitte rufen Sie mich heute noch an], 0371 Durchwahl 22.

K. Seidel

--- m24 2025-07-09 11:28 torsten -> seidel + lange + zschocke | AW: Katalog S. 34 < m23
Sehr geehrte Frau Seidel, sehr geehrter Herr Lange,

ich habe den Vorgang geprüft. Die Daten wurden maschinell eingelesen. [blame_shift|Das Druck-PDF lag Ihrem Haus drei Tage vor und wurde am 7. März ohne Einschränkung freigegeben.] [talking_down|Vielleicht darf ich einmal erklären, was eine Druckfreigabe bedeutet: Mit ihr geht die Verantwortung für den Inhalt auf den Auftraggeber über. Das ist in der Branche seit Jahrzehnten so und lernt man im ersten Lehrjahr.]

Als Sofortmaßnahme empfehle ich ein Korrekturblatt. Kosten auf Anfrage.

Mit freundlichen Grüßen
Torsten Krahl

--- m25 2025-07-09 13:03 lange -> torsten + seidel | AW: Katalog S. 34 < m24
> Die Daten wurden maschinell eingelesen.

Von wem denn? Bei uns stand keine Maschine. [complaint|Korrektur 2 war auf der Seite noch richtig, ich hab den Ausdruck hier liegen mit meinem Haken dran.] Danach hat bei uns keiner mehr was geändert.

--- m26 2025-07-10 09:40 zschocke -> henrike | WG: Katalog S. 34
Sehr geehrte Frau Thoma,

[escalation|ich wende mich an Sie als Inhaberin.] Der Sachverhalt unten ist aus unserer Sicht klar: Zwischen zweiter Korrektur und Freigabe-PDF ist in Ihrem Haus eine Tabelle neu eingelesen worden. [value|Ich erwarte von einem Lieferanten nicht Fehlerfreiheit, sondern dass er einen Fehler benennt, wenn er ihn gemacht hat.] [complaint|Stattdessen erhält meine Mitarbeiterin eine Berufskundestunde.]

[request!open|Ich bitte um eine schriftliche Stellungnahme zur Ursache] und um [request|ein Korrekturblatt zu Ihren Lasten, 3.000 Stück, bis Ende Juli].

Dr. Uwe Zschocke

--- m27 2025-07-14 18:22 henrike -> zschocke + seidel | AW: WG: Katalog S. 34 < m26
Sehr geehrter Herr Dr. Zschocke,

[thanks|danke für Ihre offenen Worte]. [non_apology|Ich bedauere sehr, wenn der Ton von Herrn Krahl bei Ihnen anders angekommen ist, als er gemeint war.] Wir schätzen die Zusammenarbeit.

[promise|Das Korrekturblatt produzieren wir.] [promise|Es geht am 28. Juli bei Ihnen ein], die Kostenfrage würde ich gern im Gespräch klären. [promise!broken|Zur Ursache melde ich mich, sobald ich die Arbeitsstände verglichen habe, noch in diesem Monat.]

Herzliche Grüße
Henrike Thoma

--- m28 2025-07-28 10:55 seidel -> malin | Korrekturblätter
3.000 Stück eingetroffen. Wir legen sie ab heute bei. Zwei Kolleginnen sitzen seit dem Frühstück im Lager und kleben, es sind 33 Grad.
K. Seidel

--- m29 2025-07-31 09:18 malin -> seidel | EMO: Grafikdaten
Hallo Frau Seidel, für die Rückwand fehlen uns noch Logo-Vektor und die zwei Claims (deutsch/englisch). [request|Können Sie uns das bis 8. August geben?] Druck der Stoffbahnen ist am 18.

Liebe Grüße, Malin Özdemir

--- m30 2025-08-07 08:04 seidel -> malin | AW: EMO: Grafikdaten < m29
Anbei. Englischer Claim ist jetzt "Torque you can count on", [request|bitte ohne Punkt am Ende]. (Ja, mir ist die Ironie auch aufgefallen.)

--- m31 2025-09-04 14:30 torsten -> seidel | EMO: Aufbauplan
Sehr geehrte Frau Seidel, Aufbau Freitag 19. ab 7 Uhr mit vier Mann, Übergabe Sonntag 16 Uhr. [request|Das PZ 160 muss am Samstag um 10 auf dem Stand sein], Stapler ist bestellt. [question|Kommt das Getriebe mit eigener Spedition?]

Krahl

--- m32 2025-09-04 15:11 lange -> torsten | AW: EMO: Aufbauplan < m31
Eigener LKW, ich fahr mit. 340 kg mit Palette. A2 ist bei Lehrte gesperrt, wir fahren Freitagnacht los und stehen dann halt früh am Tor 3 rum.

--- m33 2025-09-22 19:45 seidel -> malin + torsten | Messe Tag 1
Guten Abend, Tag 1 geschafft, [praise|das laufende Getriebe zieht die Leute an wie Licht die Motten]. [complaint|Das Lager hat einen Vorhang und kein Schloss, heute lagen zwei Laptops hinter Stoff.] [request|Bitte morgen früh eine Lösung.]

K. Seidel, mit wunden Füßen

--- m34 2025-09-22 21:02 malin -> seidel | AW: Messe Tag 1 < m33
Liebe Frau Seidel, [admission|das haben wir in der Ausführungsplanung verloren], [apology|das tut mir leid]. [promise|Der Monteur steht um 8 mit Tür und Zylinder bei Ihnen], ich hab ihn gerade vom Abendbrot geholt.

--- m35 2025-09-23 08:41 seidel -> malin | AW: Messe Tag 1 < m34
Tür ist drin, Schlüssel habe ich. [thanks|Danke für die schnelle Reaktion, Frau Özdemir.] [praise|So geht das nämlich.]

--- m36 2025-10-06 11:00 seidel -> malin | EMO Bilanz
Nur zur Info: [win|94 Kontakte, davon 31 mit konkreter Anfrage.] [praise|Der Stand hat seinen Teil getan.] Es hat an allen fünf Tagen geregnet, vielleicht half auch das.

--- m37 2025-10-14 09:50 torsten -> seidel + zschocke | Rechnung 2025-118 und Korrekturblatt
Sehr geehrte Damen und Herren,

anbei die Schlussrechnung für den Messestand, 21.300,00 Euro netto. Position 9 weist das Korrekturblatt mit 1.190,00 Euro zu Selbstkosten aus. [talking_down|Ich darf noch einmal daran erinnern, dass Sorgfalt beim Gegenlesen immer die billigste Versicherung ist; das geben wir allen unseren Kunden gern mit auf den Weg.]

Mit freundlichen Grüßen
Torsten Krahl

--- m38 2025-10-17 16:20 zschocke -> henrike + torsten | AW: Rechnung 2025-118 und Korrekturblatt < m37
Sehr geehrte Frau Thoma,

Positionen 1 bis 8 sind angewiesen. [complaint|Position 9 ist eine Unverschämtheit.] [complaint|Auf die für Juli angekündigte Erklärung zur Ursache warte ich heute, Mitte Oktober, immer noch.] Ich bestehe auf:

- [request!open|Gutschrift über Position 9]
- [request!open|Neudruck von Bogen 3 für die 900 Lagerexemplare, ohne Berechnung]

[escalation|Sollte bis zum 30. November keine Antwort vorliegen, übergebe ich die Sache unserem Justiziar beim VDMA.]

Dr. Uwe Zschocke

--- m39 2025-10-22 17:47 henrike -> zschocke | AW: Rechnung 2025-118 und Korrekturblatt < m38
Sehr geehrter Herr Dr. Zschocke, ich bin bis Anfang November auf Reisen und möchte das nicht zwischen Tür und Angel beantworten. [promise!open!broken|Sie hören in der Woche ab dem 3. November von mir persönlich.]

Henrike Thoma

--- m40 2025-11-11 09:30 malin -> seidel | Englische Ausgabe
Hallo Frau Seidel, die Übersetzerin wäre im Dezember frei. [question|Sollen wir die englische Ausgabe des Katalogs einplanen, wie im Frühjahr besprochen?]

Viele Grüße, Malin Özdemir

--- m41 2025-11-13 13:12 seidel -> malin | AW: Englische Ausgabe < m40
Liebe Frau Özdemir, das liegt bei der Geschäftsleitung. [leaving|Ich habe Anweisung, vorher nichts zu beauftragen.] An Ihnen liegt es nicht.

K. Seidel

--- m42 2025-11-26 07:44 lange -> torsten + seidel | noch was S. 71
Adapterplatte AP 12, Maß k6 fehlt im Maßbild. War in der DXF auch nicht drin, also meine Baustelle. [request!open|Für die nächste Auflage vormerken bitte.]
ML
