firm: Pfeffer & Falz | pfefferfalz.example | Europe/Berlin | 2025-11-14 17:30
member: birgit | Birgit Pfeffer | birgit@pfefferfalz.example
member: mia | Mia Sandkühler | mia@pfefferfalz.example
member: emre | Emre Dalkilic | emre@pfefferfalz.example
member: ralf | Ralf Terhoeven | ralf@pfefferfalz.example
client: Krehl Fördertechnik GmbH | company | krehl-foerdertechnik.example
contact: achterberg | Melanie Achterberg | m.achterberg@krehl-foerdertechnik.example | Marketing & Vertriebsinnendienst
contact: krehl | Dr.-Ing. Jochen Krehl | j.krehl@krehl-foerdertechnik.example | Geschäftsführer
standing: broken
turned: 2025-05-12
causes: unacknowledged_fault, business_goals_moved, broken_promise
root: m11, m16, m18, m19
why: The agency's import published the dealers' net prices and nobody ever said so; the blame went to the client's own clerk. At the same time Krehl's business had turned to service and retrofit while the agency kept polishing the product catalogue.

--- m01 2024-11-20 09:14 achterberg -> birgit + mia | Relaunch und Katalog 2025
Liebe Frau Pfeffer, liebe Frau Sandkühler,

wie am Telefon besprochen hier schriftlich unser Paket fürs kommende Jahr: Website-Relaunch mit Produktfinder (ca. 340 Artikel), Katalog 2025 als PDF und gedruckt, dazu der Auftritt auf der Intrafluss in Stuttgart vom 18. bis 20. März. [goal|Herr Dr. Krehl möchte über die Website pro Monat zwanzig qualifizierte Anfragen für Neuanlagen bekommen.]

[request|Könnten Sie uns einen Ablaufplan schicken, aus dem hervorgeht, was Sie wann von uns brauchen?] Ich muss das intern einplanen, die Konstruktion ist nicht gerade schnell mit Zuarbeit ;-)

Damit Sie ein Gefühl bekommen: Bei uns hat jeder Artikel ein Datenblatt mit 40 bis 60 Angaben, von der Bandbreite über den Motor bis zur Farbe der Seitenwangen. Das pflegen drei Herren im technischen Büro, jeder in seiner eigenen Schreibweise („mm“, „Millimeter“, „Zoll, da Altbestand USA“). Ich habe im Oktober angefangen, das zu vereinheitlichen, und bin jetzt bei C.

Herzliche Grüße aus Wermelskirchen
Melanie Achterberg
Marketing & Vertriebsinnendienst

--- m02 2024-11-22 15:37 mia -> achterberg + birgit | AW: Relaunch und Katalog 2025 < m01
Hallo Frau Achterberg,

Ablaufplan anbei als PDF und Excel, Ihre Aufgaben in Orange, unsere in Blau, Orange ist kürzer, versprochen. „Zoll, da Altbestand USA“ hängt jetzt bei uns an der Pinnwand. Die drei Meilensteine: Messewand und Flyer druckfertig am 28. Februar, Katalog am 14. April, Website Go-live am 5. Mai. Die Artikeldaten brauchen wir bis 31. Januar aus Ihrem ERP.

[question|In welchem Format kommt der Export, CSV oder direkt XML?]

Viele Grüße
Mia Sandkühler

--- m03 2024-11-25 11:02 achterberg -> mia | AW: Relaunch und Katalog 2025 < m02
CSV mit Semikolon. Achtung: der Export enthält auch Spalten, die nicht raus dürfen, u. a. Händler-EK und Lieferantennummern. [request|Die bitte beim Import weglassen.]

--- m04 2024-11-25 11:29 mia -> achterberg + ralf | AW: Relaunch und Katalog 2025 < m03
Klar, [promise!broken|die Preisspalten fliegen beim Import raus.] Ralf ist im cc, damit er es gleich weiß.

Mia

--- m05 2025-01-31 14:50 achterberg -> mia + ralf | Artikelexport
Hallo zusammen,

der Export ist auf Ihrem Server, 342 Artikel, 61 Spalten. Bei 19 Artikeln fehlen noch Bilder (Liste im zweiten Reiter), [promise|die liefere ich bis 14. Februar nach.] War ein Kampf, aber wir sind pünktlich!

M. Achterberg

--- m06 2025-02-13 16:20 achterberg -> mia + emre | Messewand
Liebe Frau Sandkühler, lieber Herr Dalkilic,

die 19 Bilder sind hochgeladen. Zur Messewand: [praise|Herr Dr. Krehl findet den Entwurf mit der Rollenbahn in Untersicht ausgezeichnet.] Zwei Korrekturen:

- [request|„Förderleistung bis 1.800 Kartons/h“ statt 1.600]
- [request|das Kreuz beim „+“ im Slogan weg, das liest sich wie Apotheke]

[question|Wie viel Vorlauf braucht der Druck, falls uns noch was auffällt?]

--- m07 2025-02-13 17:02 emre -> achterberg + mia | AW: Messewand < m06
Beides geändert, Datei anbei. Druck braucht sechs Arbeitstage, letzter Änderungstag ist der 26.2.

Emre

--- m08 2025-03-21 08:35 krehl -> birgit | Intrafluss
Sehr geehrte Frau Pfeffer,

die Messe ist beendet, der Stand hat funktioniert. [win|41 Gespräche, davon neun mit konkretem Bedarf.] [thanks|Ich danke Ihnen und insbesondere Herrn Dalkilic.]

Eine Beobachtung: Von den neun Interessenten sucht kein einziger eine Neuanlage. Sieben fragen nach Umbau und Wartung bestehender Anlagen, auch fremder Fabrikate. Unser größter Kunde hat zudem seine Investitionen für zwei Jahre gestoppt. [goal|Wir werden uns deshalb stärker auf Retrofit und Service ausrichten.] Ich füge meine Gesprächsnotizen bei. Auffällig ist die Wortwahl: Niemand sagte „Förderband“. Man sagte „Stillstand“, „Ersatzteil nicht mehr lieferbar“, „der Hersteller ist insolvent“, „nachts keiner erreichbar“. Das ist, wenn ich es nüchtern betrachte, unser Geschäft der nächsten fünf Jahre, und mein Bereichsleiter Service stellt dafür gerade vier Monteure ein. [question|Was bedeutet das für den Aufbau der Website?]

Mit freundlichen Grüßen
Dr.-Ing. J. Krehl

--- m09 2025-03-24 10:44 birgit -> krehl + mia | AW: Intrafluss < m08
Sehr geehrter Herr Dr. Krehl,

was für eine Ausbeute, Glückwunsch! Emre hat die Wand übrigens eigenhändig wieder eingerollt, sie ist noch für zwei weitere Messen gut. Für die Website heißt das aus meiner Sicht: Service bekommt einen eigenen Menüpunkt. Der Produktfinder bleibt das Herzstück, er ist ja zu drei Vierteln fertig. Im zweiten Halbjahr schauen wir dann gemeinsam, wie wir Retrofit ausbauen.

Herzliche Grüße
Birgit Pfeffer

--- m10 2025-04-15 09:06 achterberg -> mia + emre | Katalog
Guten Morgen,

gestern wäre der Katalog fällig gewesen. [complaint|Ich habe bisher nur die Seiten 1 bis 48 gesehen.] [request|Bitte um kurzen Zwischenstand], der Chef fragt.

--- m11 2025-04-15 12:13 mia -> achterberg + emre | AW: Katalog < m10
Hallo Frau Achterberg,

[apology|sorry,] die Tabellen bei den Kurvenförderern waren viel aufwendiger als gedacht. [promise!broken|Sie haben die restlichen 60 Seiten vor Ostern auf dem Tisch.] Dafür haben wir uns was Schönes überlegt: [scope_change|Jedes Kapitel bekommt eine illustrierte Aufmacherseite!]

Mia

--- m12 2025-04-28 08:51 achterberg -> mia + emre | AW: Katalog < m11
Ostern ist vorbei, [complaint|es fehlen nach wie vor die Seiten 49 bis 108.] Und zu den Illustrationen: [question|Kosten die extra?] Herr Dr. Krehl hat nach Servicepaketen gefragt, [complaint|davon steht im ganzen Katalog eine Drittelseite.]

--- m13 2025-04-30 17:25 emre -> achterberg + mia | AW: Katalog < m12
Seiten 49 bis 108 anbei. Illustrationen sind im Preis.

Emre

--- m14 2025-05-05 16:00 ralf -> krehl + achterberg + mia | Go-live
Sehr geehrter Herr Dr. Krehl, sehr geehrte Frau Achterberg,

die Website ist seit 15:30 Uhr online, 342 Artikel sind über den Produktfinder abrufbar. Zugangsdaten für das Redaktionssystem gingen an Frau Achterberg. [request|Ich bitte um Kenntnisnahme der 22-seitigen Bedienungsanleitung, bevor Änderungen vorgenommen werden.]

R. Terhoeven

--- m15 2025-05-12 18:07 krehl -> birgit + ralf | Händlerpreise im Internet
Sehr geehrte Frau Pfeffer,

soeben rief mich ein Kunde aus Rheine an und las mir unsere Händler-Einkaufspreise vor. [complaint|Sie stehen bei jedem Artikel im Reiter „Technische Daten“, Zeile 44, sobald man das Datenblatt herunterlädt.] Seit wann, weiß ich nicht. [request|Nehmen Sie das sofort vom Netz] und [request|teilen Sie mir bis morgen Mittag schriftlich mit, wie es dazu kam].

Dr. Krehl

--- m16 2025-05-13 10:58 ralf -> krehl + achterberg + birgit | AW: Händlerpreise im Internet < m15
Sehr geehrter Herr Dr. Krehl,

die Datenblätter wurden gestern um 18:40 Uhr deaktiviert. Zum Hergang: [blame_shift|Der von Ihrem Hause gelieferte Export enthielt die fragliche Spalte.] [talking_down|Ein System kann nur das verarbeiten, was man ihm gibt; vertrauliche Daten gehören nicht in einen Export, der das Unternehmen verlässt.] [blame_shift|Ferner hatte Frau Achterberg seit dem 5. Mai Schreibrechte.] [promise|Eine bereinigte Fassung der Datenblätter geht heute wieder online.]

R. Terhoeven

--- m17 2025-05-13 14:22 achterberg -> birgit | AW: Händlerpreise im Internet < m16
Liebe Frau Pfeffer,

ich schreibe Ihnen allein, weil mir das sehr nahe geht. Am 25. November habe ich Frau Sandkühler ausdrücklich auf diese Spalte hingewiesen und sie hat mir bestätigt, dass sie rausfliegt. Mail hängt an. Herr Terhoeven stand in der Antwort sogar im cc. Und selbst wenn ich gewollt hätte: Der Export enthält die Spalte immer, das Programm lässt sie nicht abwählen, deshalb habe ich ja eigens darauf aufmerksam gemacht.

Am Redaktionssystem war ich noch kein einziges Mal angemeldet. [complaint|Jetzt stehe ich vor meinem Chef da, als hätte ich es verursacht.] [request|Bitte stellen Sie das ihm gegenüber richtig.]

Melanie Achterberg

--- m18 2025-05-14 16:45 birgit -> krehl + achterberg | AW: Händlerpreise im Internet < m15
Sehr geehrter Herr Dr. Krehl, liebe Frau Achterberg,

[non_apology|ich bedaure sehr, dass diese Situation für Unruhe gesorgt hat.] [blame_shift|Bei so vielen Schnittstellen zwischen zwei Häusern lässt sich im Nachhinein schwer sagen, wo genau etwas durchgerutscht ist.] Sie haben Daten geliefert, wir haben Daten verarbeitet, und irgendwo dazwischen ist eine Spalte mitgelaufen, die keiner von uns dort haben wollte. Wichtig ist jetzt der Blick nach vorn. Wir haben die Datenblätter alle einzeln kontrolliert, die Preise sind raus, auch aus dem Zwischenspeicher der Suchmaschinen.

Mit herzlichen Grüßen
Birgit Pfeffer

--- m19 2025-05-22 07:49 krehl -> birgit | AW: Händlerpreise im Internet < m18
Sehr geehrte Frau Pfeffer,

die Preise standen acht Tage lang offen. Drei Händler verhandeln seither neu, der Schaden liegt nach unserer Rechnung bei 38.000 Euro im Jahr. Inzwischen habe ich im Haus nachgefragt. Frau Achterberg hat Ihr Büro im November schriftlich auf die Spalte aufmerksam gemacht, und Ihr Büro hat schriftlich zugesagt, sie zu entfernen. Unsere IT hat die Anmeldungen im Redaktionssystem geprüft: Zwischen dem 5. und dem 12. Mai gab es genau eine, sie trägt das Kürzel rt. [value|Fehler passieren, auch bei uns fällt mal eine Rolle aus der Bahn; aber dann sagt man, dass man es war.] [complaint|Das habe ich von Ihnen bis heute nicht gelesen.]

Dr. Krehl

--- m20 2025-06-16 10:20 mia -> achterberg | Produktfinder Update
Hallo Frau Achterberg,

lange nichts gehört! [scope_change|Wir haben die Zeit genutzt und dem Produktfinder einen Konfigurator spendiert, mit 3D-Ansicht für die Kurvenförderer.] Man zieht sich die Bahn mit der Maus zusammen, wählt Radius und Rollenabstand, und am Ende kommt eine Stückliste raus. Zwei Monate Arbeit stecken drin, Ralf ist ganz stolz. Link zur Testversion unten. [question|Was sagt der Vertrieb dazu?]

Sonnige Grüße
Mia

--- m21 2025-06-25 11:11 achterberg -> mia | AW: Produktfinder Update < m20
Guten Tag Frau Sandkühler,

der Vertrieb sagt, dass er seit April keine Kurvenförderer mehr anbietet, sondern Umbauten. [complaint|Einen Konfigurator hatten wir nicht bestellt.] Was wir brauchen, ist seit März bekannt:

1. [request|Seite Retrofit mit Ablauf in fünf Schritten]
2. [request|Störungsformular für Bestandskunden, mit Foto-Upload]

M. Achterberg

--- m22 2025-06-26 09:33 mia -> achterberg + ralf | AW: Produktfinder Update < m21
Alles klar, verstanden! [promise!broken|Beides kommt bis 18. Juli.]

--- m23 2025-07-21 13:40 achterberg -> mia + ralf | AW: Produktfinder Update < m22
[complaint|Der 18. ist verstrichen, auf der Website steht unter Service weiterhin „Inhalt folgt“.] Ein Kunde hat uns letzte Woche einen Screenshot davon geschickt, mit Smiley.

Achterberg

--- m24 2025-07-22 17:15 ralf -> achterberg + mia | AW: Produktfinder Update < m23
Sehr geehrte Frau Achterberg,

ein Foto-Upload ist nicht trivial. Zu berücksichtigen sind Dateigröße, Dateityp, Virenprüfung, Drehung der Aufnahme und die Frage, wo die Bilder anschließend liegen und wer sie wann löscht. [talking_down|Von außen sieht so ein Formular nach fünf Minuten aus, das kennen wir.] [blame_shift|Zudem fehlte uns eine abschließende Feldliste von Ihrer Seite.] [promise!broken|Das Formular ist für Kalenderwoche 34 eingeplant.]

R. Terhoeven

--- m25 2025-08-27 08:12 krehl -> birgit | Rechnung 2025-203
Sehr geehrte Frau Pfeffer,

Ihre Rechnung über 4.760 Euro, Position „Konfigurator inkl. 3D“, geht zurück. [complaint|Nicht bestellt, nicht abgenommen.] [complaint|Die Retrofit-Seite ist gestern erschienen, fünf Wochen nach Termin] und [complaint|mit einem Foto eines Wettbewerbsprodukts]. [request|Tauschen Sie das Bild heute aus.]

[escalation|Weitere Zahlungen halte ich zurück, bis die Sache vom Mai geklärt ist.]

Dr. Krehl

--- m26 2025-08-27 11:50 emre -> krehl + birgit | AW: Rechnung 2025-203 < m25
Bild ist getauscht, zeigt jetzt Ihre Anlage in Hagen. [admission|Das falsche hatte ich aus dem Archiv gegriffen.] [apology|Entschuldigen Sie.]

Emre Dalkilic

--- m27 2025-08-29 15:30 birgit -> krehl | AW: Rechnung 2025-203 < m25
Sehr geehrter Herr Dr. Krehl,

den Konfigurator storniere ich, die Gutschrift liegt bei. [promise!broken|Zum Mai bekommen Sie von mir bis zum 12. September eine ausführliche Stellungnahme], dafür muss ich mit beiden Kollegen in Ruhe die Protokolle durchgehen.

Birgit Pfeffer

--- m28 2025-10-02 16:54 krehl -> birgit + achterberg | Kündigung Rahmenvertrag
Sehr geehrte Frau Pfeffer,

[complaint|die Stellungnahme liegt mir auch drei Wochen nach Ihrem Termin nicht vor.] [leaving|Hiermit kündige ich den Rahmenvertrag und die Betreuung der Website zum 31. Dezember 2025.] [leaving|Die Firma Ostertag Digital aus Wuppertal übernimmt.]

Das ist uns nicht leichtgefallen. [praise|Ihre Messewand steht in unserer Eingangshalle, und Kunden fotografieren sie.] Aber [complaint|ich habe in diesem Jahr fünf Monate auf eine Seite gewartet, die den Teil unseres Geschäfts zeigt, der wächst, und in derselben Zeit einen Konfigurator für den Teil bekommen, den wir einstellen.]

Ich erwarte bis 31. Oktober:
1. [request|sämtliche Zugänge (Server, Domain, Redaktionssystem)]
2. [request!open|die offenen Katalogdaten in bearbeitbarer Form]
3. [request!open|Rückzahlung der Anzahlung für den Produktfinder, 5.100 Euro]

Dr.-Ing. Jochen Krehl

--- m29 2025-10-06 10:05 ralf -> krehl + achterberg + birgit | AW: Kündigung Rahmenvertrag < m28
Sehr geehrter Herr Dr. Krehl,

die Kündigung nehmen wir zur Kenntnis. Die Zugänge sind als verschlüsselte Datei beigefügt, [promise|das Kennwort folgt per SMS an Frau Achterberg.] Zu Punkt 2: Offene Satzdateien sind branchenüblich nicht Bestandteil der Lieferung, [talking_down|das steht im Übrigen in den AGB, die man bei Vertragsschluss lesen sollte].

R. Terhoeven

--- m30 2025-11-07 12:00 krehl -> birgit | AW: Kündigung Rahmenvertrag < m29
Die Frist ist abgelaufen. [escalation|Der Vorgang liegt seit heute bei Rechtsanwältin Dr. Vossebein; sie wird sich wegen der 5.100 Euro und des Schadens aus dem Mai an Sie wenden.] [request|Rückfragen richten Sie bitte an die Kanzlei, nicht an Frau Achterberg.]

Dr. Krehl

--- m31 2025-11-10 17:48 achterberg -> birgit | persönlich
Liebe Frau Pfeffer,

nur kurz und nicht vom Chef beauftragt: [praise|Die Messe im März war mit Herrn Dalkilic das Beste, was wir je hatten.] Schade drum. [complaint|Ein Satz im Mai hätte gereicht.]

Alles Gute
Melanie Achterberg
