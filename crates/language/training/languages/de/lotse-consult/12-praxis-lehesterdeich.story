firm: Lotse Energieberatung & Haustechnik | lotse-energie.example | Europe/Berlin | 2026-02-20 17:00
member: henning | Henning Brockmann | brockmann@lotse-energie.example
member: sevgi | Sevgi Aydin | aydin@lotse-energie.example
member: jannes | Jannes Tietjen | jannes@lotse-energie.example
member: piotr | Piotr Wrona | wrona@lotse-energie.example
member: ute | Ute Kröger | buero@lotse-energie.example
client: Praxisgemeinschaft Am Lehesterdeich | company | praxis-lehesterdeich.example
contact: wiebold | Dr. Henrike Wiebold | dr.wiebold@praxis-lehesterdeich.example | Ärztin, Inhaberin
contact: nadine | Nadine Kölling | verwaltung@praxis-lehesterdeich.example | Praxismanagerin
contact: sahin | Dr. Amir Sahin | dr.sahin@praxis-lehesterdeich.example | Arzt, Inhaber
standing: broken
turned: 2025-08-26
causes: real_issue_hidden, recurring_bottleneck
root: m17, m22, m29
why: Keys, filters, wrong days, unplanned trades: each annoyance is small and gets an excuse or a fix, but nobody at the firm holds the thread, and the practice manager has become its site manager in her evenings. They stay polite to the last line and hand the building to somebody else.

--- m01 2025-03-17 22:14 wiebold -> henning | Umbau Obergeschoss
Sehr geehrter Herr Brockmann,

wir erweitern unsere Hausarztpraxis ins Obergeschoss, fünf Sprechzimmer, ein kleiner Eingriffsraum. Benötigt werden Lüftung, Kühlung für den Impfkühlraum und eine neue Heizung für das ganze Haus. [goal|Ab dem 1. Oktober möchten wir oben Patienten sehen, und unten darf in der Zwischenzeit keine Sprechstunde ausfallen.]

[question|Übernehmen Sie auch die Koordination der Gewerke?] Wir sind Ärzte und können das nicht.

Freundliche Grüße
Henrike Wiebold

--- m02 2025-03-18 09:35 henning -> wiebold | Re: Umbau Obergeschoss < m01
Sehr geehrte Frau Dr. Wiebold,

ja, [promise!broken|Sie bekommen bei uns alles aus einer Hand]. Ein Termin vor Ort wäre mir am 26. März nach der Sprechstunde recht.

Mit freundlichen Grüßen
Henning Brockmann

--- m03 2025-03-18 12:50 nadine -> henning | Re: Umbau Obergeschoss < m02
Hallo Herr Brockmann, ich bin Nadine Kölling, die Verwaltung, bei mir läuft hier alles zusammen. 26. März ab 18:15 Uhr passt. [request|Bitte hinten klingeln], vorne ist dann zu.

--- m04 2025-04-15 15:20 henning -> wiebold + nadine | Planung und Kosten
Sehr geehrte Frau Dr. Wiebold, sehr geehrte Frau Kölling,

anbei Planung und Kostenberechnung, in Summe 141.300 Euro brutto.

Lüftung: ein Gerät mit Wärmerückgewinnung im Dachraum, 1.100 m³/h, Filterklasse ePM1 70 %, der Eingriffsraum erhält einen eigenen Strang mit Überdruck. Kühlung: Splitgerät für den Impfkühlraum mit Störmeldung auf Ihr Telefon. Heizung: Luft-Wasser-Wärmepumpe 18 kW im Hof, die Heizkörper unten bleiben. Elektro, Trockenbau und Kernbohrungen vergeben wir an Firmen, mit denen wir seit Jahren arbeiten.

Bauzeit 16. Juni bis 12. September. [promise!broken|Laute Arbeiten legen wir auf Mittwoch- und Freitagnachmittag], wenn Sie geschlossen haben.

[request|Für die Freigabe bis zum 30. April wäre ich dankbar.]

Mit freundlichen Grüßen
Henning Brockmann

--- m05 2025-04-24 21:40 wiebold -> henning | Re: Planung und Kosten < m04
Sehr geehrter Herr Brockmann, freigegeben. [praise|Das mit den Nachmittagen zeigt mir, dass Sie mitgedacht haben.]

H. Wiebold

--- m06 2025-06-05 11:10 ute -> nadine | Baubeginn
Guten Tag Frau Kölling,

wie besprochen geht es am 16. Juni los. [question|Wer bekommt die beiden Schlüssel für den Hintereingang?]

U. Kröger

--- m07 2025-06-05 11:42 nadine -> ute | Re: Baubeginn < m06
Einen Herr Wrona, einen der Elektriker bitte. Ich hab sie beschriftet, mit Anhänger (Koralle und Schildkröte).

--- m08 2025-06-18 08:25 nadine -> piotr | Schlüssel
Guten Morgen Herr Wrona, der Trockenbauer steht vor der Tür und hat keinen. Ich hab ihn reingelassen. [question|Soll ich noch einen dritten machen lassen?]

--- m09 2025-06-18 09:10 piotr -> nadine | Re: Schlüssel < m08
Guten Morgen, ja bitte, Kosten auf uns.

--- m10 2025-07-03 13:30 nadine -> ute | Bohren
Hallo Frau Kröger, nur kurz: [complaint|heute ist Donnerstag und über Zimmer 2 wird gebohrt], Dr. Sahin macht gerade einen Ultraschall. [complaint|Vielleicht hat da jemand den Tag verwechselt?]

--- m11 2025-07-03 14:05 ute -> nadine + henning | Re: Bohren < m10
[apology|Das tut mir leid.] Ich habe es Herrn Brockmann auf den Tisch gelegt, [promise|er gibt es an Herrn Wrona weiter, der spricht mit dem Bohrer].

--- m12 2025-07-03 14:20 nadine -> ute | Re: Bohren < m11
Ist schon gut, ich war eben selbst oben. Jetzt ist Ruhe.

--- m13 2025-07-10 08:15 piotr -> nadine + wiebold | Stand
Guten Tag, Lüftungsgerät ist oben, Kanäle 60 Prozent. [win|Decke im Eingriffsraum ist dicht, beim ersten Test.] Wochenende machen wir Pause wegen Hitze.

--- m14 2025-07-22 17:35 nadine -> henning | zwei Kleinigkeiten
Hallo Herr Brockmann,

– [complaint|Im Treppenhaus liegt seit einer Woche ein Bund Rohre], die Frau mit dem Rollator kommt nicht vorbei
– der Elektriker möchte wissen, wo die Störmeldung hin soll, [question|an wen verweise ich den?]

Liebe Grüße
N. Kölling

--- m15 2025-07-24 09:00 henning -> nadine | Re: zwei Kleinigkeiten < m14
Sehr geehrte Frau Kölling,

[promise!broken|die Rohre werden verräumt.] [request|Bezüglich der Störmeldung wenden Sie sich bitte an Herrn Wrona], er verantwortet die Elektroschnittstelle.

H. Brockmann

--- m16 2025-07-24 09:40 piotr -> nadine | Störmeldung
Guten Tag Frau Kölling, Störmeldung macht Jannes, er hat Programm dafür. [request|Bitte ihm Telefonnummer schicken.]

--- m17 2025-07-24 18:50 nadine -> jannes | Störmeldung
Hallo Herr Tietjen, [complaint|Sie sind heute der Dritte, dem ich das schreibe]. Es geht um die Meldung vom Impfkühlraum, [request|sie soll auf die 0421-Nummer der Praxis und nachts auf das Handy von Dr. Sahin].

Schönen Feierabend!

--- m18 2025-07-25 10:22 jannes -> nadine | Re: Störmeldung < m17
Moin! [promise!broken|Mach ich fertig, sobald der Kühlraum Strom hat.]

--- m19 2025-08-07 19:05 nadine -> piotr + ute | Rohre
Guten Abend, [complaint|die Rohre haben inzwischen Staub angesetzt]. Ich habe sie mit der Azubine in den Hof getragen, nur dass Sie sie nicht suchen.

--- m20 2025-08-08 07:20 piotr -> nadine | Re: Rohre < m19
[apology|Entschuldigung, das ist peinlich.] [admission|Ich dachte, Trockenbauer räumt, Trockenbauer dachte ich.] [thanks|Danke Ihnen und Azubine.]

--- m21 2025-08-11 22:30 wiebold -> henning | Zeitplan
Sehr geehrter Herr Brockmann, [question|bleibt es beim 12. September?] Die Möbel für oben werden am 15. geliefert.

--- m22 2025-08-26 21:55 wiebold -> henning | Re: Zeitplan < m21
Sehr geehrter Herr Brockmann,

vielleicht ist meine Mail untergegangen. Frau Kölling hat mir heute ihre Liste gezeigt, darin führt sie inzwischen die Anrufe von Elektriker, Trockenbauer und Maler, [complaint|weil diese sich gegenseitig nicht erreichen]. Sie macht das neben der Quartalsabrechnung.

Ich bin sicher, dass sich das einspielt.

Freundliche Grüße
H. Wiebold

--- m23 2025-08-27 17:15 henning -> wiebold | Re: Zeitplan < m22
Sehr geehrte Frau Dr. Wiebold,

[promise!broken|der 12. September wird mit Ausnahme der Restarbeiten im Eingriffsraum gehalten]. Dass Frau Kölling so engagiert ist, erleichtert uns die Arbeit sehr, [praise|Sie haben da eine hervorragende Kraft].

Mit freundlichen Grüßen
Henning Brockmann

--- m24 2025-09-15 07:50 nadine -> piotr | Möbel
Guten Morgen, der Möbelwagen ist da und [complaint|im Flur oben fehlt der Bodenbelag]. Der Bodenleger sagt, er hat den 22. im Kalender. [question|Von wem hat er das?]

--- m25 2025-09-15 08:40 piotr -> nadine + henning | Re: Möbel < m24
Ich kenne 22. nicht. Termin für Boden macht Büro. [promise|Ich stelle Möbel mit zwei Mann unten in Zimmer 5.]

--- m26 2025-09-15 09:05 ute -> nadine + piotr | Re: Möbel < m25
Den Bodenleger hat Herr Brockmann beauftragt, [blame_shift|bei mir ist kein Termin angekommen]. [promise|Ich frage ihn, sobald er aus der Besprechung ist.]

--- m27 2025-09-15 12:33 nadine -> ute | Re: Möbel < m26
Ich hab den Bodenleger jetzt selbst angerufen, er kommt Donnerstag. [complaint|Falls der Herr Brockmann noch fragt.]

--- m28 2025-10-01 20:10 wiebold -> henning + piotr | 1. Oktober
Sehr geehrte Herren,

[win|heute haben wir oben den ersten Patienten behandelt, einen Herrn von 91 Jahren.] [praise|Die Luft in den Zimmern ist ein Genuss, das sagen alle.]

[thanks|Vielen Dank für Ihren Einsatz.] Der Eingriffsraum folgt dann hoffentlich bald.

H. Wiebold

--- m29 2025-10-15 13:10 sahin -> jannes | Impfkühlraum
Hallo Herr Tietjen,

am Wochenende stand der Kühlraum auf 11,4 Grad. [complaint|Mein Telefon hat nicht geklingelt.] Impfstoff für 3.100 Euro ist hin, den haben wir verworfen.

[question|War die Meldung überhaupt schon geschaltet?]

Gruß, A. Sahin

--- m30 2025-10-15 14:00 jannes -> sahin + henning | Re: Impfkühlraum < m29
Moin Herr Dr. Sahin, nee, leider nicht. [admission|Ich hab auf die Freigabe gewartet, dass der Raum Strom hat, und mir hat keiner gesagt, dass der seit August läuft.] [apology|Das ist richtig Mist, tut mir leid.] [promise|Ich fahr sofort hin, heute Abend meldet das Ding.]

--- m31 2025-10-15 19:25 jannes -> sahin + nadine | Re: Impfkühlraum < m30
Geht. Habe zweimal Probealarm ausgelöst, einmal auf Ihr Handy, [apology|sorry für das Abendessen].

--- m32 2025-10-16 07:45 sahin -> jannes | Re: Impfkühlraum < m31
[praise|Sie waren wenigstens da.] [request|Den Impfstoff bitte Ihrer Haftpflicht melden.]

--- m33 2025-11-04 10:30 ute -> sahin + nadine | Haftpflicht
Sehr geehrter Herr Dr. Sahin, die Versicherung hat 3.100 Euro anerkannt und überweist in diesen Tagen.

U. Kröger

--- m34 2025-11-20 17:40 nadine -> ute | Filter
Hallo Frau Kröger, das Lüftungsgerät zeigt „Filter“. Ist bestimmt normal nach dem Baustaub. [question|Wer kommt dafür, Sie, die Lüftungsfirma oder mache ich das?] [complaint|Die Lüftungsfirma sagt Lotse, Herr Wrona sagt Lüftungsfirma.]

--- m35 2025-11-21 08:15 ute -> nadine | Re: Filter < m34
[promise!broken|Ich kläre das mit Herrn Brockmann], Frau Kölling.

--- m36 2025-12-04 18:20 nadine -> ute | Re: Filter < m35
Hallo Frau Kröger, hat sich erledigt, mein Mann hat die Filter gewechselt. Er ist Maschinenschlosser :)

Eine besinnliche Adventszeit!

--- m37 2025-12-10 09:20 henning -> wiebold + nadine | Abnahme Eingriffsraum
Sehr geehrte Frau Dr. Wiebold,

für den Eingriffsraum fehlt nun lediglich die Messung des Überdrucks. Der Termin mit dem Messinstitut steht in Kürze fest, [promise!broken|ich lasse ihn Ihnen mitteilen].

H. Brockmann

--- m38 2026-01-14 21:20 wiebold -> henning + sevgi | Wie es weitergeht
Sehr geehrter Herr Brockmann,

ein gutes neues Jahr. Ich möchte offen sein, weil ich Sie schätze.

Keine der Sachen aus dem letzten halben Jahr war für sich schlimm. Rohre im Treppenhaus, ein falscher Wochentag, Filter, ein Bodenleger ohne Termin, den Impfstoff haben Sie ersetzt. Ich habe mich gefragt, warum ich trotzdem abends müde werde, wenn ich das Wort Lüftung höre. [complaint|Es ist, weil bei Ihnen immer jemand anderes zuständig ist und am Ende Frau Kölling.] Im März hatte ich gefragt, ob Sie die Gewerke koordinieren. [value|Wir brauchen einen einzigen Menschen, der das Ganze im Kopf hat.]

[leaving|Wir haben uns deshalb entschieden, die Betreuung des Hauses zum 1. März an das Büro Thode zu geben], das auch den Eingriffsraum zu Ende bringt.

[request!open|Bitte stellen Sie uns die Revisionsunterlagen und eine Schlussrechnung zusammen.] Es eilt nicht, Ende Februar genügt.

[praise|Herr Tietjen und Herr Wrona waren immer freundlich, unsere Patienten haben sie gemocht.]

Mit freundlichen Grüßen
Henrike Wiebold

--- m39 2026-01-15 18:10 henning -> wiebold | Re: Wie es weitergeht < m38
Sehr geehrte Frau Dr. Wiebold,

Ihr Schreiben hat mich getroffen, weil es stimmt. [admission|Ich habe Ihnen eine Hand versprochen und Ihnen fünf geschickt.] [apology|Dafür entschuldige ich mich auch bei Frau Kölling.] [promise!open|Die Revisionsunterlagen bringt Ihnen Herr Wrona bis 27. Februar persönlich vorbei.]

[question|Gäbe es eine Bedingung, unter der Sie es sich noch einmal überlegen?]

Mit freundlichen Grüßen
Henning Brockmann

--- m40 2026-01-18 20:45 wiebold -> henning | Re: Wie es weitergeht < m39
Sehr geehrter Herr Brockmann, [thanks|danke für diese Antwort.] [leaving|Nein, der Vertrag mit Herrn Thode ist unterschrieben.] Ihnen alles Gute.

H. Wiebold

--- m41 2026-02-05 08:30 nadine -> piotr | Übergabe
Guten Morgen Herr Wrona, Herr Thode kommt am 24. zur Begehung. [question!open|Bringen Sie die Ordner dann gleich mit?] Und [request!open|denken Sie an Koralle, Schildkröte und den dritten Schlüssel].

Ich backe was, Sie mögen doch Mohn.
