firm: Lotse Energieberatung & Haustechnik | lotse-energie.example | Europe/Berlin | 2026-02-20 17:00
member: henning | Henning Brockmann | brockmann@lotse-energie.example
member: sevgi | Sevgi Aydin | aydin@lotse-energie.example
member: jannes | Jannes Tietjen | jannes@lotse-energie.example
member: piotr | Piotr Wrona | wrona@lotse-energie.example
member: ute | Ute Kröger | buero@lotse-energie.example
client: Brändli Feinmechanik AG | company | braendli-ag.example
contact: regula | Regula Brändli | r.braendli@braendli-ag.example | Geschäftsleitung, Winterthur
contact: urs | Urs Hegetschweiler | u.hegetschweiler@braendli-ag.example | Leiter Infrastruktur, Winterthur
contact: doerte | Dörte Meinken | d.meinken@braendli-ag.example | Werkleitung Achim
standing: strained
turned: 2025-07-14
causes: slow_response, unrequested_work
root: m15, m19, m24
why: They ask short, exact questions and wait three weeks for an answer, while thermography, carbon reports and solar offers arrive that nobody ordered, one of them with an invoice. The politeness has worn through and the answers for the audit deadline are missing.

--- m01 2025-03-03 09:05 regula -> henning | Energieaudit Werk Achim
Guten Tag Herr Brockmann

Unsere deutsche Tochter in Achim (110 Mitarbeitende, Drehteile für Medizintechnik) muss bis 31. März 2026 ein Energieaudit nach EN 16247 vorweisen. [goal|Wir möchten darüber hinaus den Stromverbrauch pro gefertigtes Teil in zwei Jahren um einen Viertel senken.]

[request|Dürfen wir um eine Offerte bitten?] Ansprechpartner ist Herr Hegetschweiler, vor Ort Frau Meinken.

Freundliche Grüsse
Regula Brändli

--- m02 2025-03-04 11:40 henning -> regula + urs | Re: Energieaudit Werk Achim < m01
Sehr geehrte Frau Brändli,

[thanks|vielen Dank für die Anfrage.] [promise|Unser Angebot geht Ihnen bis zum 14. März zu.] Zur Einschätzung des Umfangs: [question|Wie viele Trafostationen und Drucklufterzeuger gibt es in Achim?]

Henning Brockmann

--- m03 2025-03-04 13:15 urs -> henning | Re: Energieaudit Werk Achim < m02
Guten Tag Herr Brockmann. 2 Trafos à 800 kVA, 4 Kompressoren (55, 55, 37, 22 kW), 1 Kälteanlage 180 kW. Übersichtsschema in der Beilage.

Gruss, U. Hegetschweiler

--- m04 2025-03-13 16:30 henning -> regula + urs | Angebot Energieaudit
Sehr geehrte Frau Brändli, sehr geehrter Herr Hegetschweiler,

anbei unser Angebot: Audit gemäss Norm, Druckluftmessung über zwei Wochen, Massnahmenliste mit Wirtschaftlichkeit, 18.600 Euro netto. Nicht enthalten sind Gebäudehülle und Photovoltaik, da Sie ausdrücklich die Produktion im Blick haben.

Mit freundlichen Grüßen
H. Brockmann

--- m05 2025-03-19 08:12 regula -> henning | Re: Angebot Energieaudit < m04
Guten Tag Herr Brockmann

Die Offerte ist angenommen. [praise|Dass Sie hingeschrieben haben, was nicht dabei ist, hat den Ausschlag gegeben.] [value|Wir sind ein kleiner Betrieb und schätzen es, wenn man genau das bekommt, was abgemacht ist.]

Freundliche Grüsse
Regula Brändli

--- m06 2025-04-08 07:50 doerte -> piotr | Messgeräte
Moin Herr Wrona, die Messkoffer für die Druckluft können am Montag rein. [request|Sicherheitsschuhe mitbringen], Haarnetz kriegen Sie von uns. [question|Brauchen Sie Strom am Kompressor 3?] Da ist nur Drehstrom.

D. Meinken

--- m07 2025-04-08 08:30 piotr -> doerte | Re: Messgeräte < m06
Guten Morgen, Strom habe ich aus Akku. [promise|Montag 7 Uhr.] Haarnetz passt auch auf Bart, hoffe ich.

--- m08 2025-04-29 15:10 piotr -> doerte + urs | Druckluft, erster Blick
Guten Tag, Messung ist fertig. Am Wochenende, wenn keiner arbeitet, laufen 31 kW Kompressor. Das ist nur Leck. [request|Bitte Hallenplan mit Druckluftleitung schicken, dann suche ich.]

--- m09 2025-04-29 16:42 urs -> piotr | Re: Druckluft, erster Blick < m08
Plan in der Beilage. [praise|Eine Zahl, mit der man etwas anfangen kann.]

--- m10 2025-05-20 09:15 doerte -> piotr | Re: Druckluft, erster Blick < m09
Moin, 23 Lecks abgedichtet, alle mit Ihren gelben Zetteln dran. [win|Am Wochenende laufen nur noch 9 kW.] [thanks|Danke, auch von der Instandhaltung.]

--- m11 2025-05-26 10:20 urs -> henning | Abwärme Kompressoren
Guten Tag Herr Brockmann

Zur Abwärme der Kompressoren zwei Fragen:

1. [question|Reicht die Temperatur für die Teilewaschanlage (60 °C)?]
2. [question|Mit welcher Jahresstundenzahl dürfen wir rechnen?]

Wir budgetieren Mitte Juni.

Gruss, U. Hegetschweiler

--- m12 2025-06-16 18:05 henning -> urs | Re: Abwärme Kompressoren < m11
Sehr geehrter Herr Hegetschweiler,

[apology|bitte entschuldigen Sie die späte Rückmeldung, ich war auf zwei Baustellen gebunden.] Zu 1: ja, bis 65 °C. Zu 2: 5.800 Stunden. [promise!broken|Der Zwischenbericht des Audits wird im Juli vorliegen.]

Bei dieser Gelegenheit habe ich für Ihre Halle einmal die Photovoltaik durchgerechnet, siehe Anlage (14 Seiten).

H. Brockmann

--- m13 2025-06-17 07:30 urs -> henning | Re: Abwärme Kompressoren < m12
[thanks|Besten Dank.] [complaint|Das Budget ist am Freitag ohne die Abwärme eingereicht worden.] [complaint|Photovoltaik war kein Thema.]

--- m14 2025-06-30 11:00 urs -> henning | Kältemaschine
Guten Tag Herr Brockmann. Die Kältemaschine läuft bei 24 °C Aussentemperatur auf Volllast. [question|Ist das gemäss Ihren Messungen plausibel oder liegt ein Defekt vor?] Der Servicetechniker ist am 8. Juli im Haus.

--- m15 2025-07-14 08:20 urs -> henning | Re: Kältemaschine < m14
Guten Tag Herr Brockmann

[complaint|Der Techniker war da, Ihre Einschätzung nicht.] Er hat das Expansionsventil auf Verdacht gewechselt, 2.150 Euro.

Gruss, U. Hegetschweiler

--- m16 2025-07-23 17:45 henning -> urs + doerte | Re: Kältemaschine < m15
Sehr geehrter Herr Hegetschweiler,

die Messwerte waren tatsächlich auffällig, das Ventil als Ursache ist plausibel. [promise!broken|Der Zwischenbericht folgt bis Monatsende.]

Mit freundlichen Grüßen
H. Brockmann

--- m17 2025-08-12 09:40 doerte -> piotr | Kamera
Moin Herr Wrona, heute stand ein junger Mann mit Wärmebildkamera bei uns auf dem Parkplatz und sagt, er kommt von Lotse. [question|Was fotografiert der?] [complaint|Bei mir ist nichts angemeldet.]

--- m18 2025-08-12 09:58 piotr -> doerte + henning | Re: Kamera < m17
Ich weiß nichts davon, ich frage Chef. [apology|Entschuldigen Sie], [promise|das nächste Mal ruft bei Ihnen vorher jemand an.]

--- m19 2025-09-02 16:10 henning -> regula + urs | Thermografie Gebäudehülle und CO2-Bilanz
Sehr geehrte Frau Brändli,

in der Anlage erhalten Sie eine thermografische Untersuchung der Gebäudehülle (42 Aufnahmen) sowie eine vorläufige CO2-Bilanz nach Scope 1 und 2. Beides rundet das Audit sinnvoll ab und wird Ihnen im Hinblick auf künftige Berichtspflichten von Nutzen sein. Auffällig sind die Lichtkuppeln der Halle 2 sowie das Rolltor im Versand.

Die Rechnung über den Mehraufwand (3.480 Euro netto) geht Ihnen gesondert zu.

Mit freundlichen Grüßen
Dipl.-Ing. Henning Brockmann

--- m20 2025-09-03 08:05 regula -> henning | Re: Thermografie Gebäudehülle und CO2-Bilanz < m19
Guten Tag Herr Brockmann

Die Bilder sind schön. [complaint|In Ihrer Offerte steht, die Gebäudehülle sei nicht enthalten, und bestellt haben wir sie seither nicht.] Für eine CO2-Bilanz haben wir eine Firma in Zürich.

[request|Ich bitte Sie, die Rechnung zu stornieren.] [question|Wo ist der Zwischenbericht vom Juli?]

Freundliche Grüsse
Regula Brändli

--- m21 2025-09-03 09:15 ute -> regula | Re: Thermografie Gebäudehülle und CO2-Bilanz < m20
Sehr geehrte Frau Brändli, zur Rechnung kann ich allein nichts entscheiden, ich habe sie aber im System auf „nicht mahnen“ gesetzt.

Ute Kröger

--- m22 2025-09-22 18:20 henning -> regula + urs | Re: Thermografie Gebäudehülle und CO2-Bilanz < m20
Sehr geehrte Frau Brändli,

die Rechnung ist storniert. [non_apology|Wir wollten Ihnen einen Mehrwert bieten und bedauern, wenn dieser nicht als solcher angekommen ist.] Der Zwischenbericht liegt bei.

H. Brockmann

--- m23 2025-09-24 10:30 urs -> henning | Zwischenbericht, Rückfragen
Guten Tag Herr Brockmann

Gelesen. Rückfragen:

– Seite 9: [complaint|Kompressor 4 ist mit 37 kW geführt, er hat 22.]
– Seite 14: [question|Woher stammt der Strompreis von 0,24? Wir zahlen 0,187.]
– Seite 21: [request|Die Massnahme „Beleuchtung Büro“ bitte streichen], das ist 2023 erfolgt.
– [question|Wann erhalten wir den Schlussbericht?]

Gruss, U. Hegetschweiler

--- m24 2025-10-21 07:45 urs -> henning | Re: Zwischenbericht, Rückfragen < m23
Guten Tag Herr Brockmann

[complaint|Heute in vier Wochen weniger einem Tag habe ich gefragt.] Drei der vier Punkte liessen sich in zehn Minuten beantworten. [complaint,question|Soll ich lieber jemand anderem schreiben?]

U. Hegetschweiler

--- m25 2025-10-21 08:30 sevgi -> urs + henning | Re: Zwischenbericht, Rückfragen < m24
Guten Tag Herr Hegetschweiler,

ich springe kurz ein, weil ich die Mail im gemeinsamen Postfach sehe. Kompressor 4 ist ein Tippfehler, die 0,24 sind ein Bundesmittel, das durch Ihren Preis ersetzt gehört, und die Beleuchtung fliegt raus. Zum Schlussbericht [promise|meldet sich Herr Brockmann noch diese Woche]. [admission|Vier Wochen sind zu lang, da gibt es nichts schönzureden.]

Sevgi Aydin

--- m26 2025-10-21 08:41 urs -> sevgi | Re: Zwischenbericht, Rückfragen < m25
[thanks|Besten Dank, Frau Aydin.] [praise|Elf Minuten hat das gebraucht, ich habe auf die Uhr geschaut.]

--- m27 2025-10-24 17:10 henning -> urs | Schlussbericht
Sehr geehrter Herr Hegetschweiler,

[promise!broken|der Schlussbericht wird Ihnen bis zum 12. Dezember vorliegen]. In der Anlage zudem ein Angebot für ein Lademanagement Ihrer Mitarbeiterparkplätze, das sich im Zuge der Auditmassnahmen anbietet.

Mit freundlichen Grüßen
H. Brockmann

--- m28 2025-10-27 09:02 urs -> henning | Re: Schlussbericht < m27
Der Parkplatz gehört der Gemeinde. 12. Dezember notiert.

--- m29 2025-11-17 14:50 doerte -> piotr | Kompressor 2
Moin Herr Wrona, Kompressor 2 taktet, alle 40 Sekunden an und aus. [question|Kann das von der neuen Steuerung kommen, die Sie empfohlen haben?] Kein Vorwurf, ich will nur wissen, wen ich anrufe.

--- m30 2025-11-17 15:35 piotr -> doerte | Re: Kompressor 2 < m29
Nein, Steuerung ist okay. Druckband zu eng, stellen Sie 0,4 bar statt 0,2. Wenn es dann noch taktet, komme ich vorbei.

--- m31 2025-11-18 06:55 doerte -> piotr | Re: Kompressor 2 < m30
Läuft durch. [thanks|Schönen Dank.] [praise|Bei Ihnen weiß man, woran man ist.]

--- m32 2025-12-15 08:10 regula -> henning | Termin 12. Dezember
Guten Tag Herr Brockmann

[complaint|Das von Ihnen genannte Datum liegt drei Tage zurück.] [complaint|Wir haben keinen Schlussbericht und keine Nachricht, weshalb nicht.] Unser Verwaltungsrat tagt am 14. Januar und hätte gern beides gehabt.

Ich wünsche trotzdem schöne Feiertage.

Regula Brändli

--- m33 2026-01-08 16:30 henning -> regula + urs | Re: Termin 12. Dezember < m32
Sehr geehrte Frau Brändli,

Ihnen zunächst ein gutes neues Jahr. [blame_shift|Krankheitsbedingt kam es bei uns vor Weihnachten zu Verschiebungen.] [promise!open|Der Schlussbericht wird im Februar fertiggestellt.] Die Frist am 31. März ist damit in keiner Weise gefährdet.

H. Brockmann

--- m34 2026-01-12 08:25 urs -> henning + sevgi | Schlussbericht, offene Punkte
Guten Tag Herr Brockmann, guten Tag Frau Aydin

Für die Sitzung vom Mittwoch brauche ich, auch ohne Bericht:

1. [request!open|Die fünf wichtigsten Massnahmen mit Investition und Einsparung]
2. [question!open|Erreichen wir damit die 25 Prozent pro Teil, ja oder nein?]
3. [question!open|Wer lädt den Nachweis beim Bundesamt hoch, Sie oder wir?]

Gruss, U. Hegetschweiler

--- m35 2026-01-15 11:30 regula -> henning | Sitzung vom 14. Januar
Guten Tag Herr Brockmann

Der Verwaltungsrat hat gestern ohne Ihre Zahlen getagt. [complaint|Statt einer Antwort kam am Dienstag Ihr Newsletter zur Wärmepumpenförderung.]

Frau Meinken schätzt Herrn Wrona sehr, das möchte ich festhalten. [escalation|Wir haben vorsorglich bei einem Auditor in Hannover angefragt, ob er bis Ende März einspringen könnte.]

Freundliche Grüsse
Regula Brändli

--- m36 2026-01-16 09:20 sevgi -> regula + urs + henning | Re: Sitzung vom 14. Januar < m35
Guten Tag Frau Brändli,

[apology|dafür bitte ich Sie um Entschuldigung.] Die Mail vom Montag lag auch bei mir, und [admission|ich dachte, sie sei beantwortet]. Ich selbst kenne die Produktionsdaten nicht, darum kann ich Ihnen heute keine Zahlen nennen. [promise!open|Herr Brockmann ruft Sie an], ich habe ihm den Termin eingetragen.

Sevgi Aydin

--- m37 2026-02-06 07:50 doerte -> piotr | Audit
Moin Herr Wrona, nur für Sie: in Winterthur zählen die jetzt die Tage. [question!open|Kriegen wir den Bericht noch oder nicht?] Ich muss es nur wissen, wegen der Behörde unterschreibe nämlich ich.

--- m38 2026-02-06 08:15 piotr -> doerte | Re: Audit < m37
Guten Morgen Frau Meinken, ich weiß es ehrlich nicht. Ich habe Messteil im November abgegeben.

--- m39 2026-02-18 10:05 urs -> henning | Re: Schlussbericht, offene Punkte < m34
[complaint|Fünf Wochen.]

U. Hegetschweiler
