firm: Graf & Dohnal IT | grafdohnal.example | Europe/Vienna | 2026-01-23 17:00
member: lukas | Lukas Graf | lukas@grafdohnal.example
member: mira | Mira Dohnal | mira@grafdohnal.example
member: stefan | Stefan Pichler | stefan@grafdohnal.example
member: jasmin | Jasmin Yildiz | jasmin@grafdohnal.example
member: renate | Renate Huber | buero@grafdohnal.example
client: Papierhaus Lüders KG | company | papierhaus-lueders.example
contact: henrike | Henrike Lüders | h.lueders@papierhaus-lueders.example | Inhaberin
contact: malte | Malte Petersen | malte@papierhaus-lueders.example | Onlinehandel, bis September
contact: gesine | Gesine Brandt | buchhaltung@papierhaus-lueders.example | Buchhaltung
contact: tjark | Tjark Ohlsen | tjark@papierhaus-lueders.example | Onlinehandel, ab Oktober
standing: good
turned: -
causes: -
root: -
why: Hanseatic and dry: no compliment longer than four words, no complaint twice. A change of the person in charge and a cold letter in November look like the start of an end and are not; she signs for two more years.

--- m01 2025-03-04 08:05 malte -> mira | Barrierefreiheit zum 28. Juni
Moin Mira,

du hast sicher vom BFSG gehört: ab 28.06. müssen Onlineshops barrierefrei sein, und wir sind's nicht. Ich hab mal mit einem Screenreader eingekauft, nach vier Minuten war ich in der Datenschutzerklärung gefangen.

To-do aus meiner Sicht:
- [request|Alt-Texte für ca. 3.400 Produktbilder]
- [request|Kontraste, das Hellgrau geht gar nicht]
- [request|Kasse komplett per Tastatur]
- [request|Erklärung zur Barrierefreiheit als Seite]

[question|Bis wann kriegt ihr das hin und was kostet der Spaß?]

Viele Grüße aus dem Nieselregen
Malte

--- m02 2025-03-04 14:30 mira -> malte | Re: Barrierefreiheit zum 28. Juni < m01
Hallo Malte,

Kontraste und Kasse machen wir, ca. 38 Stunden. Alt-Texte: Vorschläge kann ich aus euren Produktdaten erzeugen, aber [request|lesen muss sie jemand bei euch], sonst heißt jedes Notizbuch "Buch blau". Erklärung schreibt eine Juristin, Kontakt liegt bei.

[promise|Fertig ist alles am 6. Juni], drei Wochen Luft.

Mira

--- m03 2025-03-05 09:11 henrike -> mira + malte | Re: Barrierefreiheit zum 28. Juni < m02
Einverstanden. Zum Korrekturlesen nehmen wir uns Herrn Petersen, Frau Wulf und mich. Meine Tante ist blind und kauft seit vierzig Jahren bei uns, bislang am Telefon. [goal|Die soll im Sommer allein bestellen können.]

H. Lüders

--- m04 2025-03-12 10:44 gesine -> renate | Rechnung RE-2025-0131
Sehr geehrte Frau Huber,

auf Ihrer Rechnung RE-2025-0131 [complaint|ist die österreichische Umsatzsteuer mit 20 % ausgewiesen]. Da wir eine deutsche USt-IdNr. haben (DE811907XXX, liegt Ihnen vor), gilt die Umkehr der Steuerschuldnerschaft. [request|Bitte stellen Sie die Rechnung neu aus.]

Mit freundlichen Grüßen
Gesine Brandt

--- m05 2025-03-12 11:20 renate -> gesine | AW: Rechnung RE-2025-0131 < m04
Sehr geehrte Frau Brandt,

Sie haben vollkommen recht, [admission|ich habe die falsche Vorlage genommen]. Korrigierte Rechnung anbei.

Renate Huber

--- m06 2025-03-12 11:26 gesine -> renate | AW: Rechnung RE-2025-0131 < m05
[thanks|Besten Dank.] [promise|Zahlung am Freitag.]

--- m07 2025-04-10 15:15 mira -> malte | Alt-Texte zum Lesen
Hallo Malte, 3.412 Vorschläge als Tabelle, sortiert nach Umsatz, damit ihr mit dem anfangt, was auch jemand kauft. Spalte C ist das Bild, Spalte D der Text, höchstens 120 Zeichen. Gelb ist, wo die Maschine geraten hat. Zeile 877 fand ich besonders: "Radiergummi in Form eines Radiergummis".

--- m08 2025-04-14 16:02 malte -> mira | Re: Alt-Texte zum Lesen < m07
Wir haben uns die zu dritt geteilt und die letzten beiden Abende Pizza bestellt. 877 bleibt, Beschluss der Geschäftsleitung. Korrigierte Tabelle anbei.

--- m09 2025-05-21 11:32 mira -> malte | Kasse per Tastatur
Auf dem Testsystem geht der ganze Einkauf ohne Maus, vom Warenkorb bis zur Bestätigung. Der Fokus hat einen dunkelblauen Rahmen, den Ton vom Logo. Hamburg hat heute angeblich 24 Grad, also dürft ihr auch draußen testen. [request|Bitte einmal im Team durchspielen, Maus abstecken, nicht schummeln.]

--- m10 2025-05-23 12:10 malte -> mira | Re: Kasse per Tastatur < m09
Durchgespielt, fünf Leute. Befund:
- Adresse, Versand, Zahlung: läuft
- [complaint|im Gutscheinfeld kommt man rein, aber nicht wieder raus]
- Reihenfolge bei "Land" etwas komisch, kann so bleiben

Sonst: [praise|Respekt, das hätte ich für unmöglich gehalten, die Kasse war ein Monster.]

--- m11 2025-05-23 14:00 mira -> malte | Re: Kasse per Tastatur < m10
Gutscheinfalle ist offen, man kommt jetzt mit Tab heraus.

--- m12 2025-06-06 09:30 mira -> malte + henrike | Barrierefrei
Alles live, Erklärung verlinkt. Prüfprotokoll im Anhang, 58 von 60 Punkten, die zwei übrigen betreffen das Video von der Weihnachtsfeier 2019.

--- m13 2025-06-16 10:00 henrike -> mira | Tante Inge
[win|Hat gestern sieben Kugelschreiberminen und einen Kalender bestellt, ohne anzurufen.] Danach hat sie angerufen, um es zu erzählen.

[praise|Ordentliche Arbeit.]

H. Lüders

--- m14 2025-06-16 10:15 mira -> henrike | AW: Tante Inge < m13
Jetzt sitze ich mit feuchten Augen vor der Kassensoftware. [thanks|Danke fürs Weitererzählen!]

--- m15 2025-07-15 09:50 malte -> stefan | Versandetiketten
Moin Stefan, seit der Versanddienstleister seine Maße geändert hat, sind die Etiketten 2 mm breiter, und unser Drucker schneidet den Barcode an. [request|Kannst du in der Vorlage den Rand ziehen?] Nicht wild, wir kleben grad etwas schief.

--- m16 2025-07-15 10:20 stefan -> malte | AW: Versandetiketten < m15
Vorlage angepasst, Rand jetzt 1 mm. [request|Druckt bitte eines zur Probe.]

--- m17 2025-07-15 10:31 malte -> stefan | AW: Versandetiketten < m16
piept sauber, auch der Scanner vom Paketfahrer, der extra einmal durchs Lager gelaufen ist. Die 200 schiefen von gestern sind übrigens alle angekommen, bloß eins ging nach Husum statt Hude, das stand aber so drauf.

--- m18 2025-08-10 19:22 malte -> mira + lukas | Shop down
Shop seit 18:50 nicht erreichbar, "502". Sonntagabend ist bei uns die beste Stunde. [question|Weiß jemand was?]

--- m19 2025-08-10 19:40 lukas -> malte | AW: Shop down < m18
Seh ich auch gerade. Das ganze Rechenzentrum in Frankfurt ist weg, Stromthema, steht auch auf deren Statusseite. [promise|Ich bleib dran und schreib dir jede halbe Stunde.]

--- m20 2025-08-10 20:12 lukas -> malte | AW: Shop down < m19
Strom ist wieder da, Server fährt hoch. Die machen das der Reihe nach, wir sind laut Anzeige in der zweiten Gruppe. Datenbank prüft sich beim Start selbst, das dauert erfahrungsgemäß eine Viertelstunde. [promise|Nächste Meldung um 20:40 oder früher.]

--- m21 2025-08-10 20:37 lukas -> malte + henrike | AW: Shop down < m20
Läuft seit 20:31. Hab alle Zahlungsarten mit einem Bleistift durchprobiert, keine Bestellung verloren, vier Warenkörbe habe ich gerettet.

--- m22 2025-08-11 08:00 henrike -> lukas | AW: Shop down < m21
Für den Strom können Sie nichts. [value|Dass man um acht am Sonntag drei Mails bekommt statt einer Ausrede am Montag, das gefällt mir.]

H. Lüders

--- m23 2025-09-02 17:40 malte -> mira | In eigener Sache
Moin Mira,

kurz und schmerzhaft: Ich gehe zum 30.09. nach Kopenhagen, der Liebe wegen. Ich hab die Frau auf einer Papiermesse kennengelernt, zwischen Büttenkarton und Siegellack, du siehst, der Laden hat mir wirklich alles gegeben. Bis dahin räume ich auf: Der Ordner mit den alten Bannern fliegt raus, die Zugänge stehen in der Liste, und die Sache mit den Gutscheinen vom Stadtfest 2022 schreibe ich endlich irgendwo hin, wo sie jemand findet. Nachfolger ist Tjark Ohlsen, kommt aus dem Buchhandel, ist nett und redet noch weniger als die Chefin.

[request|Kannst du ihm im Oktober eine Einführung geben, so zwei Stunden per Video?]

War mir ein Fest mit euch. [praise|Du bist die einzige Dienstleisterin, bei der ich nie ein Ticket aufmachen musste, um einen Menschen zu kriegen.]

Malte

--- m24 2025-09-03 08:55 mira -> malte | Re: In eigener Sache < m23
Ach Malte. Kopenhagen hat Glück. [promise|Einführung für Tjark: 7. Oktober, 10 bis 12.] Nimm die Zeile 877 mit.

--- m25 2025-10-07 12:20 tjark -> mira | Einführung
Hallo Frau Dohnal,

alles verstanden bis auf den Teil mit den Staffelpreisen. [question|Wo trägt man ein, ab welcher Menge?]

T. Ohlsen

--- m26 2025-10-07 12:41 mira -> tjark | AW: Einführung < m25
Im Artikel unter "Preise", Zeile "ab Menge". Bild liegt bei. Fragen Sie ruhig auch Kleines, Herr Petersen hat das drei Jahre getan.

--- m27 2025-10-20 09:30 tjark -> mira | Adventskalender
Hallo,

[request|der Papier-Adventskalender (24 Bögen) soll ab 1.11. einzeln nach Tagen zu kaufen sein.] [question|Variante oder 24 Artikel?]

T. O.

--- m28 2025-10-20 09:48 mira -> tjark | AW: Adventskalender < m27
Varianten, sonst haben Sie 24 Lagerorte und bei jedem Umtausch einen Knoten. Bei Varianten zählt der Bestand pro Tag, der Artikel bleibt einer, und die Rezensionen auch. [promise|Ich lege Ihnen die Vorlage bis morgen Mittag an.]

--- m29 2025-10-21 11:30 tjark -> mira | AW: Adventskalender < m28
Ist da, passt. Bilder der 24 Bögen kommen nächste Woche vom Fotografen, bis dahin steht überall die Nummer. Frau Lüders möchte den 24. nicht einzeln verkaufen, das habe ich selbst ausgeschaltet.

--- m30 2025-11-12 16:00 henrike -> mira + lukas | Vertrag
Sehr geehrte Frau Dohnal, sehr geehrter Herr Graf,

unser Vertrag endet am 31. Dezember. Herr Ohlsen hat sich eingearbeitet, die Tante ist 84 geworden, das Geschäft läuft. Ich hole wie alle drei Jahre zwei Vergleichsangebote ein. Das ist bei uns Hausregel seit meinem Großvater und kein Urteil über jemanden.

[request|Bitte senden Sie mir Ihr Angebot für zwei Jahre bis zum 28. November.]

Mit freundlichen Grüßen
Henrike Lüders

--- m31 2025-11-13 09:10 mira -> henrike | AW: Vertrag < m30
Sehr geehrte Frau Lüders,

gerne, und [thanks|danke, dass Sie die Hausregel dazuschreiben]. [promise|Das Angebot haben Sie am 24.] [promise|Ich lege die Stunden der letzten drei Jahre dazu], damit Sie Äpfel mit Äpfeln vergleichen.

Mit besten Grüßen
Mira Dohnal

--- m32 2025-11-24 10:05 mira -> henrike | Angebot 2026/2027
Wie versprochen, zwei Seiten. Monatlich 410 Euro wie bisher, Notdienst am Sonntag inbegriffen.

--- m33 2025-11-28 11:52 tjark -> stefan | Black Week
[complaint|Kasse braucht seit heute früh 9 Sekunden bis zur Bestätigung.] Sonst 2. Bestellungen kommen an.

T. O.

--- m34 2025-11-28 12:08 stefan -> tjark | AW: Black Week < m33
[thanks|Danke für die Messung.] [admission|Ich hatte gestern Nacht einen Index neu aufgebaut und den Zwischenspeicher nicht wieder eingeschaltet.] Jetzt 1,8 Sekunden. [apology|Sorry, ausgerechnet heute.]

--- m35 2025-11-28 12:15 tjark -> stefan | AW: Black Week < m34
1,7. gut

--- m36 2025-12-08 08:30 henrike -> mira | AW: Angebot 2026/2027 < m32
Sehr geehrte Frau Dohnal,

die anderen beiden waren billiger. Der eine konnte mir nicht sagen, wer am Sonntag ans Telefon geht, der andere hatte dafür eine Nummer in Irland.

Unterschrieben anbei, bis Ende 2027.

H. Lüders

--- m37 2025-12-08 09:02 mira -> henrike | AW: Angebot 2026/2027 < m36
Sehr geehrte Frau Lüders,

[thanks|vielen Dank für das Vertrauen.] Am Sonntag geht weiterhin Lukas ans Telefon, meist mit vollem Mund.

Mira Dohnal

--- m38 2026-01-06 10:20 tjark -> mira | Weihnachtsgeschäft
Hallo Frau Dohnal,

Zahlen, falls es Sie interessiert: [win|Onlineumsatz November/Dezember plus 22 % zum Vorjahr, Adventskalender ausverkauft am 4.12.] Retouren 3,1 %. Am besten liefen Füller unter 50 Euro, am schlechtesten die Kalender mit den Leuchttürmen, was im Norden niemanden wundert, wir haben die ja vor der Tür.

Für Ostern hätten wir gern [request!open|Geschenkverpackung als Option im Warenkorb, drei Papiere zur Wahl].

T. Ohlsen

--- m39 2026-01-07 09:15 mira -> tjark | AW: Weihnachtsgeschäft < m38
Interessiert mich sehr, das ist großartig! Geschenkpapier: etwa sechs Stunden. [question|Kostenlos oder gegen Aufpreis?]

--- m40 2026-01-07 09:33 tjark -> mira | AW: Weihnachtsgeschäft < m39
2,50, Kordel inklusive. Die drei Papiere sind Punkte, Streifen und Möwen, [promise|Muster gehen heute mit der Post an Sie.] Möwen vermutlich zuerst vergriffen.

--- m41 2026-01-07 10:00 mira -> tjark | AW: Weihnachtsgeschäft < m40
[promise!open|Ist am 13. Februar im Shop.]

--- m42 2026-01-21 14:44 gesine -> renate | Jahresaufstellung
Sehr geehrte Frau Huber,

für den Abschluss benötige ich [request!open|eine Aufstellung aller 2025 an uns gestellten Rechnungen mit Leistungszeitraum]. Der Steuerberater kommt am 3. Februar.

Mit freundlichen Grüßen
Gesine Brandt
