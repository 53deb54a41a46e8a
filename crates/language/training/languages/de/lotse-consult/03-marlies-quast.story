firm: Lotse Energieberatung & Haustechnik | lotse-energie.example | Europe/Berlin | 2026-02-20 17:00
member: henning | Henning Brockmann | brockmann@lotse-energie.example
member: sevgi | Sevgi Aydin | aydin@lotse-energie.example
member: jannes | Jannes Tietjen | jannes@lotse-energie.example
member: piotr | Piotr Wrona | wrona@lotse-energie.example
member: ute | Ute Kröger | buero@lotse-energie.example
client: Marlies Quast | person | -
contact: marlies | Marlies Quast | marlies.quast@postbox.example | Hauseigentümerin
contact: finja | Finja Quast | finja.quast@postbox.example | Tochter
standing: drifting
turned: 2025-06-12
causes: style_mismatch, value_mismatch, unrequested_work
root: m14, m19, m27
why: Marlies writes three warm lines and wants a cosy old house with its windows left alone; since Henning took over she gets long numbered memos about façade insulation and pay-back. She never protests, only answers later and shorter and puts things off.

--- m01 2025-01-21 17:32 marlies -> sevgi | mein altes Haus
Liebe Frau Aydin,

meine Nachbarin Frau Rosengart schwört auf Sie. Ich wohne in einem Bremer Haus von 1903, drei Stockwerke, Stuck, bunte Fenster im Treppenhaus und im Winter kalte Füße. [goal|Ich möchte einfach noch zwanzig Jahre gern hier wohnen, warm, ohne dass es danach aussieht wie ein Neubau.]

[question|Machen Sie so etwas auch für eine einzelne ältere Dame?]

Herzlich, Marlies Quast (und Kater Bismarck)

--- m02 2025-01-22 08:45 sevgi -> marlies | Re: mein altes Haus < m01
Liebe Frau Quast,

aber sehr gern, und Bismarck berate ich mit. [question|Hätten Sie nächsten Mittwoch so gegen zehn Zeit für mich?] Bringen müssen Sie nichts, nur mich einmal vom Keller bis unters Dach lassen.

Ihre Sevgi Aydin

--- m03 2025-01-22 12:10 marlies -> sevgi | Re: mein altes Haus < m02
Mittwoch, zehn, [promise|Tee steht bereit].

--- m04 2025-01-30 09:15 marlies -> sevgi | Re: mein altes Haus < m03
Liebe Frau Aydin, [praise|das war der schönste Handwerkertermin meines Lebens, dabei haben Sie gar nichts gehandwerkt.] [praise|Endlich hat mir jemand gesagt, warum es gerade am Erker zieht.]

Bismarck vermisst Sie.

--- m05 2025-02-19 16:00 sevgi -> marlies | Ihr Sanierungsfahrplan
Liebe Frau Quast,

der Fahrplan ist fertig. Er ist dick, weil das Amt es so will, aber Sie müssen nur Seite 4 lesen. Da steht: erst das Dach und die Kellerdecke, dann der Erker, dann eine kleine Wärmepumpe in den Hof. Die Fenster im Treppenhaus bleiben, dahinter kommt eine zweite Scheibe, die man kaum sieht.

[promise|Ich komme gern noch einmal vorbei und gehe es mit Ihnen durch, sagen wir am Montag um 15 Uhr.]

Ihre S. Aydin

--- m06 2025-02-19 18:21 marlies -> sevgi | Re: Ihr Sanierungsfahrplan < m05
Sie sind ein Schatz! Montag gern. [value|Ich verstehe Dinge am besten, wenn ein Mensch dabei am Tisch sitzt.]

--- m07 2025-02-25 10:02 marlies -> sevgi | Re: Ihr Sanierungsfahrplan < m06
Ich hab gut geschlafen nach unserem Gespräch. Dach und Kellerdecke: ja. [question|Können Sie mir jemanden empfehlen, der nicht mit Stiefeln über den Terrazzo läuft?]

--- m08 2025-02-25 11:30 sevgi -> marlies | Re: Ihr Sanierungsfahrplan < m07
Ja, die Zimmerei Onken. Herr Onken zieht Filzpantoffeln an, ich habe es selbst gesehen. [promise|Ich rufe ihn heute an und bitte um ein Angebot.]

--- m09 2025-03-18 08:50 marlies -> sevgi | Herr Onken
Angebot ist da, 14.300 Euro. Er hat tatsächlich Pantoffeln. [question|Ist der Preis so recht?]

--- m10 2025-03-18 13:05 sevgi -> marlies | Re: Herr Onken < m09
Der Preis ist anständig. [request|Bitte noch nicht unterschreiben, ich stelle erst den Zuschussantrag], das dauert zwei, drei Tage.

--- m11 2025-03-21 09:40 sevgi -> marlies | Re: Herr Onken < m10
So, Antrag ist drin, Nummer kam sofort. Jetzt dürfen Sie.

--- m12 2025-05-06 19:14 marlies -> sevgi | Dach
Liebe Frau Aydin, seit gestern ist das Dach zu. [win|Heute Nacht zum ersten Mal im Mai ohne Wärmflasche!] [thanks|Tausend Dank für Herrn Onken.]

--- m13 2025-05-19 10:20 sevgi -> marlies + henning | Erker und Wärmepumpe
Liebe Frau Quast,

das freut mich riesig. Für den nächsten Teil gibt es eine kleine Änderung: Ich bin ab Juni fast ganz bei einem Wohnungsprojekt gebunden, deshalb übernimmt unser Chef, Herr Brockmann, Ihr Haus persönlich. Er kennt Bremer Häuser seit dreißig Jahren. [promise|Ich gebe ihm alles mit, auch die Sache mit den Fenstern.]

Ganz herzlich
Sevgi Aydin

--- m14 2025-06-05 18:10 henning -> marlies | Weiteres Vorgehen BV Quast
Sehr geehrte Frau Quast,

nach Durchsicht der Unterlagen meiner Mitarbeiterin erlaube ich mir, Ihnen das weitere Vorgehen wie folgt darzulegen:

1. Die im iSFP unter Maßnahmenpaket 2 vorgesehene Innendämmung des Erkers erreicht einen U-Wert von 0,42 W/(m²K). Dies ist bauphysikalisch zulässig, jedoch energetisch unbefriedigend.

2. Wirtschaftlich deutlich vorteilhafter stellt sich eine außenseitige Dämmung der straßenabgewandten Fassade mit 16 cm Mineralwolle dar. Bei Investitionskosten von ca. 38.000 € brutto ergibt sich unter Berücksichtigung der Förderung (15 % + 5 % iSFP-Bonus) eine statische Amortisation von 13,4 Jahren.

3. Die Treppenhausfenster (Uw ca. 4,9) stellen die größte verbleibende Schwachstelle der Hülle dar. Ich empfehle den vollständigen Austausch gegen Dreifachverglasung mit aufgesetzten Sprossen.

4. Erst nach Umsetzung von 2. und 3. sollte die Wärmepumpe ausgelegt werden, da andernfalls eine Überdimensionierung um ca. 20 % droht.

[request|Ich bitte um Mitteilung, ob Sie mit den Punkten 1 bis 4 einverstanden sind.]

Mit freundlichen Grüßen
Dipl.-Ing. Henning Brockmann

--- m15 2025-06-12 20:40 marlies -> henning | Re: Weiteres Vorgehen BV Quast < m14
Lieber Herr Brockmann,

oha, so viele Zahlen. [complaint|Die Fenster wollte ich doch behalten, die hat mein Urgroßvater ausgesucht.] Sonst habe ich ehrlich gesagt nicht alles verstanden. [question|Mögen Sie mal auf einen Tee kommen?]

Herzlich, M. Quast

--- m16 2025-06-16 17:55 henning -> marlies | Re: Weiteres Vorgehen BV Quast < m15
Sehr geehrte Frau Quast,

[thanks|vielen Dank für Ihre Nachricht.] Zur Klarstellung: Der Uw-Wert beschreibt den Wärmedurchgang des gesamten Fensters einschließlich Rahmen. [talking_down|Ein Wert von 4,9 bedeutet vereinfacht gesagt, dass Sie aus dem Fenster heizen; sentimentale Erwägungen sind verständlich, verbrennen aber bares Geld.] Zur besseren Nachvollziehbarkeit übersende ich Ihnen in der Anlage eine Gegenüberstellung der drei Varianten (11 Seiten) sowie ein Merkblatt zum Denkmalschutz, das auf Ihr Gebäude allerdings nicht anwendbar ist.

Ein Ortstermin ist aus meiner Sicht erst nach Festlegung der Variante zielführend.

Mit freundlichen Grüßen
Dipl.-Ing. Henning Brockmann

--- m17 2025-07-07 11:02 marlies -> henning | Re: Weiteres Vorgehen BV Quast < m16
Sehr geehrter Herr Brockmann,

[thanks|danke für die Unterlagen]. Ich lese sie, wenn es kühler ist.

M. Quast

--- m18 2025-07-08 09:10 ute -> marlies | Honorarrechnung 25-0788
Sehr geehrte Frau Quast,

anbei die Rechnung über die zweite Beratungsstufe, 420,00 Euro brutto. Zahlbar bis 22. Juli.

Mit freundlichen Grüßen
Ute Kröger

--- m19 2025-07-09 15:25 marlies -> ute | Re: Honorarrechnung 25-0788 < m18
Liebe Frau Kröger, ist überwiesen. [question|Was genau war denn die zweite Stufe?] Ich hatte seit dem Dach keinen Besuch.

--- m20 2025-07-09 16:04 ute -> marlies | Re: Honorarrechnung 25-0788 < m19
Das ist der Variantenvergleich vom 16. Juni, Frau Quast, drei Stunden Ausarbeitung.

--- m21 2025-07-09 16:30 marlies -> ute | Re: Honorarrechnung 25-0788 < m20
Ach so. [complaint|Bestellt hatte ich den, glaube ich, nicht], aber nun ist er ja da.

--- m22 2025-08-20 10:15 henning -> marlies | BV Quast, Erinnerung Variantenentscheidung
Sehr geehrte Frau Quast,

auf mein Schreiben vom 16. Juni liegt mir bislang keine Entscheidung vor. Ich weise darauf hin, dass der Fördersatz jederzeit geändert werden kann und die Handwerkerkapazitäten für das laufende Jahr weitgehend erschöpft sind. [request|Für eine Rückmeldung bis 5. September wäre ich Ihnen verbunden.]

Mit freundlichen Grüßen
H. Brockmann

--- m23 2025-09-04 21:50 marlies -> henning | Re: BV Quast, Erinnerung Variantenentscheidung < m22
Guten Abend, ich war bei meiner Tochter in Flensburg. Ich überlege noch. Gruß, Quast

--- m24 2025-09-08 17:20 henning -> marlies | Re: BV Quast, Erinnerung Variantenentscheidung < m23
Sehr geehrte Frau Quast,

ich nehme Ihre Nachricht zur Kenntnis. Um Ihnen die Entscheidung zu erleichtern, habe ich eine Wirtschaftlichkeitsberechnung über 20 Jahre nach der Kapitalwertmethode mit drei Energiepreisszenarien erstellt (Anlage, 9 Seiten). Variante B (Außendämmung, Fenstertausch) weist in allen Szenarien den höchsten Kapitalwert auf. Bei einer angenommenen Energiepreissteigerung von 4 % p. a. beträgt der Vorteil gegenüber der von meiner Mitarbeiterin vorgeschlagenen Lösung 21.700 €.

Eine gesonderte Berechnung dieses Zusatzaufwands erfolgt nicht.

Mit freundlichen Grüßen
Dipl.-Ing. Henning Brockmann

--- m25 2025-10-06 08:30 marlies -> sevgi | Wintermantel
Liebe Frau Aydin,

ich störe nur kurz. Im Erker ist es wieder frisch. [question|Wissen Sie noch, wie das Material hieß, das Sie da innen nehmen wollten?] Das mit dem Kalk.

Bismarck grüßt. Er ist jetzt vierzehn.

--- m26 2025-10-06 12:44 sevgi -> marlies + henning | Re: Wintermantel < m25
Liebe Frau Quast, Sie stören nie! Kalziumsilikat war das, vier Zentimeter, mit Kalkputz drauf. [promise|Herr Brockmann hat Ihre Unterlagen und meldet sich bei Ihnen zum Stand.] Grüßen Sie das alte Fell.

--- m27 2025-10-09 18:33 henning -> marlies | BV Quast, Innendämmung Erker
Sehr geehrte Frau Quast,

wie mir berichtet wurde, erwägen Sie weiterhin die Innendämmung des Erkers. Ich erlaube mir, nochmals auf folgende Punkte hinzuweisen:

a) Innendämmung verlagert den Taupunkt in die Konstruktion. Bei unsachgemäßer Ausführung drohen Schäden an den Balkenköpfen.
b) Die Einsparung beträgt lediglich 610 kWh/a, entsprechend ca. 75 € jährlich.
c) Bei Kosten von ca. 6.800 € amortisiert sich die Maßnahme rechnerisch nach 90 Jahren. [talking_down|Dies dürfte auch bei optimistischer Betrachtung außerhalb Ihres Planungshorizonts liegen.]

Gern bin ich bereit, die Variante B in zwei Bauabschnitte aufzuteilen.

Mit freundlichen Grüßen
Dipl.-Ing. Henning Brockmann

--- m28 2025-10-27 19:05 marlies -> henning | Re: BV Quast, Innendämmung Erker < m27
[goal|Ich möchte es nur warm haben, wenn ich lese.]

M. Q.

--- m29 2025-10-30 09:20 henning -> marlies | Re: BV Quast, Innendämmung Erker < m28
Sehr geehrte Frau Quast,

für den punktuellen Komfortbedarf käme ersatzweise eine Infrarotheizung (400 W) in Betracht. Stromkosten bei vier Stunden täglich ca. 90 € je Heizperiode. [question!open|Soll ich hierzu ein Angebot einholen?]

H. Brockmann

--- m30 2025-11-20 10:11 finja -> sevgi | Haus meiner Mutter
Hallo Frau Aydin,

ich bin die Tochter von Marlies Quast. Meine Mutter ist nicht der Typ, der sich beschwert. [complaint|Sie legt die Briefe von Herrn Brockmann ungelesen in die Schublade mit den Stromrechnungen.] [question|Könnten Sie das nicht wieder machen?] Vielleicht gibt es ja gar keinen Haken, ich kenne Ihr Haus nicht.

Gruß aus Flensburg
Finja Quast

--- m31 2025-11-21 14:50 sevgi -> finja | Re: Haus meiner Mutter < m30
Liebe Frau Quast,

[thanks|danke, dass Sie mir das schreiben.] Ich bin bis März im Wohnungsprojekt gebunden und kann Ihnen ehrlich nicht zusagen, dass ich es ganz zurücknehme. [promise!broken|Ich spreche aber mit Herrn Brockmann und rufe Ihre Mutter vor Nikolaus an.]

Herzliche Grüße
Sevgi Aydin

--- m32 2025-12-08 09:05 ute -> marlies | Terminvorschlag Herr Brockmann
Sehr geehrte Frau Quast,

Herr Brockmann hätte am 16. oder 18. Dezember Zeit für einen Ortstermin. [question|Welcher Tag ist Ihnen lieber?]

U. Kröger

--- m33 2025-12-14 17:00 marlies -> ute | Re: Terminvorschlag Herr Brockmann < m32
Liebe Frau Kröger, vor Weihnachten lieber nicht mehr, ich backe. Im neuen Jahr vielleicht.

Frohes Fest, Ihre Marlies Quast

--- m34 2026-01-12 16:45 henning -> marlies | BV Quast, Jahresplanung 2026
Sehr geehrte Frau Quast,

für Ihre Maßnahme habe ich im zweiten Quartal 2026 Kapazität vorgemerkt. Zu entscheiden sind weiterhin:

– [request!open|Variante A, B oder B in Abschnitten]
– [request!open|Standort der Außeneinheit (Hof oder Vorgarten)]

Ergänzend übersende ich Ihnen die aktualisierten Förderrichtlinien mit Stand Januar (Anlage, 26 Seiten). Zu beachten ist insbesondere, dass der iSFP-Bonus nur innerhalb von 15 Jahren nach Erstellung des Fahrplans in Anspruch genommen werden kann und die förderfähigen Kosten je Kalenderjahr gedeckelt sind.

Mit freundlichen Grüßen
Dipl.-Ing. Henning Brockmann

--- m35 2026-01-29 20:15 marlies -> henning | Re: BV Quast, Jahresplanung 2026 < m34
[thanks|Danke], ist angekommen.

--- m36 2026-02-11 09:30 marlies -> ute | Zuschuss Dach
Liebe Frau Kröger,

nur eine Kleinigkeit: [question!open|Kommt der Zuschuss fürs Dach von allein oder muss ich da noch etwas ausfüllen?] Frau Rosengart hatte ihren nach einem halben Jahr.

Für den Erker habe ich mir jetzt einen dicken Vorhang nähen lassen. Bordeaux.

M. Quast
