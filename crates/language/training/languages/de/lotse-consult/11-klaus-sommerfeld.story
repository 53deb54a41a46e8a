firm: Lotse Energieberatung & Haustechnik | lotse-energie.example | Europe/Berlin | 2026-02-20 17:00
member: henning | Henning Brockmann | brockmann@lotse-energie.example
member: sevgi | Sevgi Aydin | aydin@lotse-energie.example
member: jannes | Jannes Tietjen | jannes@lotse-energie.example
member: piotr | Piotr Wrona | wrona@lotse-energie.example
member: ute | Ute Kröger | buero@lotse-energie.example
client: Klaus-Dieter Sommerfeld | person | -
contact: kd | Klaus-Dieter Sommerfeld | kd.sommerfeld@inselpost.example | Hauseigentümer, Schiffbauingenieur i. R.
contact: renate | Renate Sommerfeld | r.sommerfeld@inselpost.example | Ehefrau
standing: good
turned: -
causes: -
root: -
why: He corrects everybody, measures everything and sounds like a lawsuit, but he is content, pays on the day, sends neighbours and orders more. Each real fault was fixed within days.

--- m01 2025-03-05 06:45 kd -> piotr | Anfrage Wärmepumpe, EFH Bj. 1978
Herr Wrona,

Ihr Name wurde mir von Herrn Feldhusen, Bäcker, genannt. Ich bin Schiffbauingenieur i. R. und habe 41 Jahre Maschinenräume verantwortet. Sie werden mir daher nichts erzählen, was ich nicht nachrechne.

Objekt: EFH, 152 qm, Lilienthal. Gasverbrauch der letzten 12 Jahre siehe Tabelle (Blatt 1), Raumtemperaturen der letzten 4 Jahre im Stundenraster (Blatt 2), Außentemperatur Nordseite (Blatt 3), Wind (Blatt 4).

Meine Anforderungen:
1. Jahresarbeitszahl mindestens 3,8, gemessen, nicht geschätzt.
2. Schallpegel am Schlafzimmerfenster Nachbar unter 35 dB(A).
3. Keine App.

[question|Trauen Sie sich das zu?]

MfG
K.-D. Sommerfeld

--- m02 2025-03-05 08:12 piotr -> kd | Re: Anfrage Wärmepumpe, EFH Bj. 1978 < m01
Sehr geehrter Herr Sommerfeld, ja. Ihre Tabelle ist die beste, die ich je bekommen habe. [request|Bitte schicken Sie noch die Heizkörpertypen pro Raum], dann rechne ich Vorlauf. [promise|Montag 10.3. um 10 Uhr komme ich zum Anschauen.]

Piotr Wrona

--- m03 2025-03-05 09:30 kd -> piotr | Re: Anfrage Wärmepumpe, EFH Bj. 1978 < m02
Blatt 5. Es sind 14 Stück. 10 Uhr heißt 10 Uhr.

--- m04 2025-03-10 14:20 kd -> piotr | Re: Anfrage Wärmepumpe, EFH Bj. 1978 < m03
Sie waren um 9:58 da. [praise|In vier Jahrzehnten Werft habe ich das bei Zulieferern zweimal erlebt.]

Zur Sache: Ihr Vorschlag, drei Heizkörper zu tauschen statt elf, ist nachgerechnet. Er stimmt.

--- m05 2025-03-24 16:00 piotr -> kd | Angebot
Sehr geehrter Herr Sommerfeld, Angebot anbei, 31.860 Euro brutto, Förderung 55 % möglich, weil Gasheizung älter als 20 Jahre. Gerät mit 9 kW, monoblock, Propan. JAZ gerechnet 4,1.

--- m06 2025-03-25 05:58 kd -> piotr + henning | Re: Angebot < m05
Herr Wrona, Herr Brockmann,

Anmerkungen zum Angebot:

a) [complaint|Pos. 3: „Monoblock“ ist zweimal unterschiedlich geschrieben.]
b) [complaint|Pos. 7: 12 m Leitung. Ich messe 9,40 m.] [request|Bitte anpassen.]
c) [complaint|Pos. 11 „Kleinmaterial pauschal 480 €“ ist eine Frechheit.] Auf der Werft hätte ich dafür jemanden über die Planke geschickt. [request|Ich erbitte eine Aufstellung.]
d) Seite 4: Die Summe ist richtig.

MfG
Sommerfeld

--- m07 2025-03-26 10:40 piotr -> kd | Re: Angebot < m06
a) korrigiert, [thanks|danke]. b) Sie haben recht, 9,40, minus 127 Euro. c) Aufstellung anbei, 61 Positionen, Summe 473,20. [request|Bitte mich nicht über die Planke.]

--- m08 2025-03-26 11:15 kd -> piotr | Re: Angebot < m07
Auftrag erteilt. Die Planke bleibt eingezogen.

--- m09 2025-04-14 09:00 ute -> kd | Förderantrag
Sehr geehrter Herr Sommerfeld,

für den Antrag fehlen noch [request|die Meldebescheinigung] und [request|die Steuer-ID Ihrer Frau, da sie im Grundbuch steht].

U. Kröger

--- m10 2025-04-14 09:40 renate -> ute | Re: Förderantrag < m09
Liebe Frau Kröger,

mein Mann sucht die Steuer-ID in seinem Ordner B-7, ich habe sie im Kopf, sie hängt hier an. [promise|Die Bescheinigung hole ich morgen.] Er meint es übrigens nie so.

Renate Sommerfeld

--- m11 2025-04-16 11:30 renate -> ute | Re: Förderantrag < m10
Hier ist sie.

--- m12 2025-05-21 15:12 ute -> kd + renate | Zusage
Guten Tag zusammen, [win|die Zusage ist heute gekommen, 55 % auf 30.000.] Ab jetzt darf gebaut werden.

--- m13 2025-05-21 17:45 kd -> ute | Re: Zusage < m12
55 % von 30.000 sind 16.500. Bestätigt.

--- m14 2025-06-10 07:00 piotr -> kd | Termin Einbau
Guten Morgen, Einbau ist 23. bis 26. Juni. [request|Bitte Heizraum frei und Terrasse für Fundament.]

--- m15 2025-06-10 07:20 kd -> piotr | Re: Termin Einbau < m14
Heizraum ist seit April frei. [question|Wie viele Personen, welche Fahrzeuge, wann Frühstückspause?]

--- m16 2025-06-10 07:31 piotr -> kd | Re: Termin Einbau < m15
Drei Personen, ein Sprinter, Pause 9 Uhr, 15 Minuten, im Auto.

--- m17 2025-06-23 20:10 renate -> piotr | Pause
Lieber Herr Wrona, natürlich nicht im Auto! Morgen steht der Tisch auf der Terrasse. [praise|Mein Mann hat heute Abend gesagt, Ihr Geselle hält den Schraubenschlüssel richtig, und das hat er über unseren Schwiegersohn nie gesagt.]

--- m18 2025-06-26 18:30 kd -> piotr | Inbetriebnahme, Mängelliste
Herr Wrona,

Inbetriebnahme 16:04 Uhr, Anwesende: Sie, ich, Ihr Geselle. Es wurde festgestellt:

1. [complaint|Isolierung am Rücklauf fehlt auf 11 cm hinter der Pumpe.]
2. [complaint|Beschriftung „Vorlauf“ klebt schief (geschätzt 4 Grad).]
3. [complaint|Manometer zeigt 1,6 bar, der Fühler im Display 1,4.] [question|Welches lügt?]
4. [complaint|Ein Kaugummipapier im Lichtschacht.]

[request|Beseitigung bis 4. Juli], [escalation|anderenfalls behalte ich mir vor, mich bei Ihrem Herrn Brockmann zu beschweren], den ich allerdings nur vom Briefkopf kenne.

MfG
Sommerfeld

--- m19 2025-06-27 06:50 piotr -> kd | Re: Inbetriebnahme, Mängelliste < m18
Guten Morgen, [promise|1 und 2 mache ich Montag 8 Uhr.] 3: Display lügt, Fühler wird getauscht auf Garantie. 4: Kaugummi war meiner, [apology|Entschuldigung].

--- m20 2025-06-30 09:15 kd -> piotr | Re: Inbetriebnahme, Mängelliste < m19
Punkte 1 bis 4 abgenommen. Neigung der Beschriftung jetzt 0 Grad.

--- m21 2025-07-02 06:20 kd -> ute | Rechnung 25-0734
Überwiesen um 6:02 Uhr. [complaint|In der Anschrift steht „Sommerfeldt“ mit t.]

--- m22 2025-07-02 08:05 ute -> kd | Re: Rechnung 25-0734 < m21
Das t ist entfernt und hat sich entschuldigt.

U. Kröger

--- m23 2025-09-15 07:30 kd -> piotr | Warmwasser, Messung
Zur Kenntnis: 11 Wochen Betrieb, nur Warmwasser, Arbeitszahl 3,2. Kein Handlungsbedarf. Im Prospekt steht 3,1.

--- m24 2025-10-27 06:10 kd -> piotr | Geräusch
Herr Wrona,

seit Beginn der Heizperiode tritt beim Abtauen ein Schlag auf. Metallisch, ca. 2 Hz, Dauer 6 Sekunden, 11 Ereignisse in der Nacht zum Sonntag. Tonaufnahme anbei, bitte Kopfhörer verwenden.

[complaint|Der Nachbar hat gefragt, ob ich umziehe.]

[request|Ich erwarte Ihren Besuch.]

MfG

--- m25 2025-10-27 07:05 piotr -> kd | Re: Geräusch < m24
Habe gehört, mit Kopfhörer. Das ist Umschaltventil oder lose Blechhaube. [promise|Ich bin Mittwoch 8 Uhr bei Ihnen.]

--- m26 2025-10-29 10:20 kd -> piotr | Re: Geräusch < m25
7:56. Es war die Blechhaube, wie Sie vermutet hatten. [praise|Ich hatte auf das Ventil gesetzt und gebe die Wette verloren.]

--- m27 2025-11-09 17:20 kd -> piotr + henning | Monatsbericht Oktober mit Anmerkungen
Herr Wrona, Herr Brockmann zur Kenntnis,

anbei Blatt 6 bis 9. Zusammenfassung, da ich annehme, dass Sie die Blätter nicht lesen:

Wärmemenge Oktober 1.214 kWh, Strom 284 kWh, Arbeitszahl 4,27. Mittlere Außentemperatur 10,1 Grad. Vorlauf nie über 41 Grad, und das mit den elf alten Heizkörpern, die Ihr Mitbewerber aus Worpswede sämtlich hätte entsorgen wollen. Taktungen 3,4 pro Tag, was ich für einen Kompressor dieser Bauart anständig finde. Der Pumpenstrom ist mit 4,1 % des Gesamtverbrauchs zu hoch, auf einem Schiff hätten wir bei 2 % angefangen nachzudenken. Es handelt sich um Stufe 3 der Umwälzpumpe. Ich habe sie am 2. November auf Stufe 2 gestellt, seither 2,9 %, alle Räume erreichen den Sollwert, das Gästezimmer mit 40 Minuten Verzug, dort wohnt aber nur im August jemand.

[question|Bestehen gegen Stufe 2 technische Bedenken?]

Ferner: Der Vordruck Ihres Wartungsvertrags enthält auf Seite 2 das Wort „Intervallle“ mit drei l. [request|Beheben Sie das, bevor es jemand anderes sieht.]

MfG
K.-D. Sommerfeld

--- m28 2025-11-10 08:30 piotr -> kd | Re: Monatsbericht Oktober mit Anmerkungen < m27
Keine Bedenken. [request|Bei minus 5 draußen bitte prüfen, ob Spreizung unter 8 Kelvin bleibt.] Blätter habe ich gelesen.

--- m29 2025-11-10 08:41 kd -> piotr | Re: Monatsbericht Oktober mit Anmerkungen < m28
Spreizung wird überwacht. Ich glaube Ihnen das mit den Blättern.

--- m30 2025-11-10 10:00 ute -> kd | Vordruck
Sehr geehrter Herr Sommerfeld, ein l wurde entlassen. [thanks|Danke für den Hinweis.]

--- m31 2025-12-08 14:15 renate -> ute | Termin Wartung
Liebe Frau Kröger, mein Mann wird am 12. Januar an der Hüfte operiert und soll dann drei Wochen keine Tabellen machen. [request|Bitte legen Sie die Wartung auf Februar], sonst steigt er mir mit Krücken in den Heizraum.

--- m32 2025-12-08 14:40 ute -> renate | Re: Termin Wartung < m31
Gern: [promise!open|24. Februar, 9 Uhr, Herr Wrona.] Alles Gute für die Hüfte.

--- m33 2025-12-29 16:00 kd -> piotr + henning + ute | Jahresabschluss
Sehr geehrte Damen und Herren,

Gas gekündigt zum 31.12., Zähler wird am 7. Januar ausgebaut. [win|Heizkosten Oktober bis Dezember: 311 € gegenüber 702 € im Vorjahr, witterungsbereinigt.]

Ich habe drei Nachbarn untersagt, woanders anzufragen.

Von mir wird die nächsten Wochen nichts zu hören sein. Das ist medizinisch bedingt.

MfG
Sommerfeld

--- m34 2026-01-02 09:10 henning -> kd | Re: Jahresabschluss < m33
Sehr geehrter Herr Sommerfeld,

das ist der erste Jahresabschluss eines Kunden, den ich mir eingerahmt habe. [thanks|Vielen Dank auch für die Nachbarn], zwei haben sich schon gemeldet. Kommen Sie gut auf die Beine.

Henning Brockmann

--- m35 2026-02-03 05:50 kd -> piotr | Wieder einsatzfähig
Hüfte läuft, Leistungsaufnahme reduziert.

Während meiner Abwesenheit hat meine Frau den Sollwert im Wohnzimmer von 20,5 auf 22 gestellt. Arbeitszahl Januar daher nur 3,71. Ihre Anlage besitzt keine Kindersicherung gegen Ehefrauen.

[goal|Ich will im zweiten Jahr die 4,0 sehen.] [request!open|Prüfen Sie bei der Wartung, ob die Heizkurve noch flacher geht.]

--- m36 2026-02-03 06:45 renate -> piotr | Re: Wieder einsatzfähig < m35
22 bleibt. Er weiß es nur noch nicht.

--- m37 2026-02-12 07:15 kd -> jannes | Photovoltaik mit Speicher
Herr Tietjen,

wir kennen uns nicht. Ich benötige 9,8 kWp, Dach Süd 38 Grad, Speicher 10 kWh. Verschattung: eine Birke, Höhenwinkel siehe Blatt 10. [request!open|Angebot ohne Pauschalpositionen.] [question!open|Wird die Birke stündlich oder im Monatsmittel gerechnet?]

MfG
Sommerfeld

--- m38 2026-02-12 09:20 jannes -> kd | Re: Photovoltaik mit Speicher < m37
Moin Herr Sommerfeld, Piotr hat mich gewarnt. [promise!open|Angebot mit einzeln gezählten Schrauben in zwei Wochen], bis dahin frage ich die Birke.
