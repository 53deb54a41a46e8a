firm: Lotse Energieberatung & Haustechnik | lotse-energie.example | Europe/Berlin | 2026-02-20 17:00
member: henning | Henning Brockmann | brockmann@lotse-energie.example
member: sevgi | Sevgi Aydin | aydin@lotse-energie.example
member: jannes | Jannes Tietjen | jannes@lotse-energie.example
member: piotr | Piotr Wrona | wrona@lotse-energie.example
member: ute | Ute Kröger | buero@lotse-energie.example
client: Spedition Wulfers GmbH & Co. KG | company | spedition-wulfers.example
contact: torben | Torben Wulfers | t.wulfers@spedition-wulfers.example | Geschäftsführer
contact: silke | Silke Janßen | s.janssen@spedition-wulfers.example | Controlling
contact: mehmet | Mehmet Aslan | fuhrpark@spedition-wulfers.example | Fuhrparkleiter
standing: broken
turned: 2025-09-08
causes: unacknowledged_fault, talked_down
root: m20, m22, m28
why: The registration and the direct-marketing contract were in our scope and were not done; the client was fined, and instead of owning it we quoted the law at him and explained how photovoltaics work. He gave notice and went to a lawyer and another planner.

--- m01 2025-02-10 13:05 torben -> jannes | Dach GVZ
Herr Tietjen,

Halle 3, 6.200 qm Dach, Statik geprüft. Strom 410.000 kWh im Jahr, Tendenz steigend wegen der ersten vier E-Lkw. [goal|Ich will die Hälfte davon selbst machen und bis 2028 zwölf Lkw vom eigenen Dach laden.]

[request|Machen Sie mir ein Angebot, schlüsselfertig geplant, mit allem Papier.] Papier will ich keins sehen.

Wulfers

--- m02 2025-02-10 15:22 jannes -> torben + henning | Re: Dach GVZ < m01
Moin Herr Wulfers,

klingt nach einem schönen Dach. [request|Schicken Sie mir bitte Statik, Lastgang als Viertelstundenwerte und einen Lageplan]? [promise|Angebot haben Sie am 24.]

Gruß
Jannes Tietjen
Solarplanung

--- m03 2025-02-11 08:40 silke -> jannes | Lastgang 2024
Guten Tag Herr Tietjen,

Lastgang 2024 als CSV, Statikbericht und Lageplan im Anhang. Fehlstellen am 3. und 4. August, da wurde der Zähler getauscht.

Mit freundlichen Grüßen
Silke Janßen

--- m04 2025-02-24 16:48 jannes -> torben + silke | Angebot PV Halle 3
Moin zusammen,

Angebot hängt dran. Kurzfassung:

• 384 kWp, Ost-West, 4 Wechselrichter
• Ertrag 342.000 kWh im Jahr, davon 190.000 selbst verbraucht
• Planung, Bauleitung, Netzanschluss, Anmeldung beim Netzbetreiber und im Register, Direktvermarktung: alles bei uns (Position 7)
• Bauzeit 7 Wochen ab Zusage vom Netz

Wenn der Netzbetreiber mitspielt, sind Sie zu den Sommerferien am Netz.

Gruß, Jannes

--- m05 2025-02-26 12:14 torben -> jannes | Re: Angebot PV Halle 3 < m04
Beauftragt. [praise|Endlich einer, der auf eine Seite kommt.] [request|Rest mit Frau Janßen klären.]

--- m06 2025-03-11 10:10 silke -> jannes | Zahlungsplan
Herr Tietjen, der Zahlungsplan sieht 40 % bei Baubeginn vor. [question|Ginge auch 30/40/30?] Unsere Bank zahlt den Kredit in drei Tranchen aus.

--- m07 2025-03-11 11:30 ute -> silke + jannes | Re: Zahlungsplan < m06
Geht, Frau Janßen. Neuer Plan anbei.

Ute Kröger

--- m08 2025-04-02 09:15 jannes -> mehmet | Kranstellung
Moin Mehmet, wir brauchen ab dem 22.4. zwei Tage lang die Nordseite für den Kran. [question|Kriegst du die Trailer da weg?]

--- m09 2025-04-02 09:31 mehmet -> jannes | Re: Kranstellung < m08
klar, [promise|stell ich rüber zu halle 1]. nur nicht mittwoch da kommt der tüv

--- m10 2025-04-24 17:02 mehmet -> jannes + torben | Fotos vom Dach
erste reihe liegt :) [praise|deine truppe ist schnell, und pünktlich wie unsere nachtlinie]

--- m11 2025-05-19 08:05 torben -> jannes | Ladesäulen
Die E-Lkw kommen jetzt im September statt im Dezember. [scope_change|Nehmen Sie vier Ladepunkte à 150 kW mit rein.] [question|Reicht der Trafo?]

--- m12 2025-05-20 14:40 jannes -> torben + silke | Re: Ladesäulen < m11
Zwei gehen so, vier nur mit Lastmanagement. Ich rechne das durch. [promise|Nachtrag bis Ende nächster Woche.]

--- m13 2025-05-28 15:55 jannes -> torben + silke | Nachtrag 1 Laden
Wie versprochen, Nachtrag 1: Lastmanagement, vier Ladepunkte, 61.400 netto. Mit Lastmanagement bleiben wir unter 630 kVA, neuer Trafo nicht nötig.

--- m14 2025-05-28 18:20 torben -> jannes | Re: Nachtrag 1 Laden < m13
Ja, machen.

--- m15 2025-06-11 16:30 jannes -> torben + silke + mehmet | Wir sind am Netz!
Moin!

[win|Seit 14:12 Uhr läuft der Zähler rückwärts, 287 kW gerade eben.] Grüße vom Dach, Sonnenbrand inklusive. [promise|Die ganze Doku kommt Ende Juni als ein Ordner.]

Jannes

--- m16 2025-06-11 17:01 torben -> jannes | Re: Wir sind am Netz! < m15
[praise|Drei Tage vor Plan. Das hatte ich auf dieser Baustelle noch von keinem.] Würstchen am Freitag, 12 Uhr, Halle 1.

--- m17 2025-06-30 10:00 jannes -> silke | Doku PV Halle 3
Doku als Ordner im Link, 214 Seiten. [promise!broken|Stringpläne liefere ich nach], die zeichnet die Montagefirma gerade sauber.

--- m18 2025-08-06 09:20 silke -> jannes | Einspeisevergütung Juni, Juli
Guten Tag Herr Tietjen,

für Juni und Juli sind 41.300 kWh eingespeist und 0,00 Euro vergütet worden. [question|Ist das ein normaler Vorlauf?]

Silke Janßen

--- m19 2025-08-06 13:44 jannes -> silke | Re: Einspeisevergütung Juni, Juli < m18
Moin Frau Janßen, das dauert am Anfang immer ein bisschen, Netzbetreiber halt. [promise!broken|Ich hake da nach und melde mich nächste Woche.]

--- m20 2025-09-08 08:12 silke -> jannes + torben | Schreiben Netzbetreiber
Guten Tag Herr Tietjen,

im Anhang ein Schreiben des Netzbetreibers vom 4. September. Danach ist die Anlage weder im Register eingetragen noch einem Direktvermarkter zugeordnet. Es werden 10 Euro je kW und Monat fällig, das sind 3.840 Euro monatlich, rückwirkend ab Juni.

[complaint|Eine Antwort auf meine Frage vom 6. August habe ich nicht bekommen.] [complaint|Position 7 Ihres Angebots ist bezahlt.]

[question|Wann haben Sie die Anlage gemeldet?]

Silke Janßen
Controlling

--- m21 2025-09-08 08:55 torben -> jannes | Re: Schreiben Netzbetreiber < m20
[complaint,question|Was ist da los.]

--- m22 2025-09-10 18:40 henning -> silke + torben + jannes | Re: Schreiben Netzbetreiber < m20
Sehr geehrte Frau Janßen, sehr geehrter Herr Wulfers,

ich habe den Vorgang an mich gezogen. Zur Rechtslage: [blame_shift|Die Pflicht zur Registrierung trifft nach der einschlägigen Verordnung ausschließlich den Betreiber der Anlage, also Ihr Unternehmen.] Ein Planungsbüro kann hierbei lediglich unterstützen. [talking_down|Wer eine Anlage dieser Größe betreibt, wird zum Energieversorger im Kleinen und sollte sich mit den Grundpflichten vertraut machen.]

[promise|Wir werden Ihnen kulanzhalber bei der Nachmeldung behilflich sein.] [request|Bitte übersenden Sie uns hierzu eine Vollmacht.]

Mit freundlichen Grüßen
Dipl.-Ing. Henning Brockmann

--- m23 2025-09-10 19:15 torben -> henning | Re: Schreiben Netzbetreiber < m22
Herr Brockmann,

ich fahre Lkw, seit ich 18 bin, und wenn mein Fahrer die Ware nicht abliefert, erkläre ich dem Kunden auch nicht das Frachtrecht. [complaint|„Anmeldung alles bei uns“, steht in Ihrem Papier.]

[question|Wer zahlt die 11.520?]

--- m24 2025-09-11 07:50 silke -> henning + jannes | Vollmacht
Vollmacht anbei, unterschrieben. [request|Bitte heute einreichen, jeder angefangene Monat zählt.]

--- m25 2025-09-15 16:10 jannes -> silke | Re: Vollmacht < m24
Registereintrag ist seit Freitag durch, Nummer im Anhang. Direktvermarkter hab ich drei angefragt. [promise!broken|Vertrag liegt Ihnen diese Woche vor.]

--- m26 2025-09-29 08:30 silke -> jannes | Direktvermarkter
Zwei Wochen später: [complaint|kein Vertrag im Posteingang]. Übermorgen beginnt der fünfte Monat.

--- m27 2025-09-29 14:05 jannes -> silke | Re: Direktvermarkter < m26
Ist raus, [apology|sorry], hing in meinem Entwurfsordner. [admission|Hab vergessen auf Senden zu drücken.]

--- m28 2025-10-06 17:30 henning -> torben + silke | Pönale
Sehr geehrter Herr Wulfers,

auf Ihre Frage zur Kostentragung. Durch die nunmehr erfolgte Nachmeldung reduziert sich die Sanktion auf 2 Euro je kW und Monat, insgesamt also auf 3.072 Euro. [non_apology|Sollte bei Ihnen die Erwartung bestanden haben, wir übernähmen auch die Betreiberpflichten, so bedauern wir dieses Missverständnis.] Ein Anspruch gegen unser Büro lässt sich daraus nicht ableiten.

[talking_down|Ich empfehle Ihnen, die monatlichen Meldungen künftig nicht mit der Buchhaltung eines Fuhrbetriebs nebenher zu erledigen.]

Mit freundlichen Grüßen
Henning Brockmann

--- m29 2025-10-07 06:30 torben -> henning | Re: Pönale < m28
[complaint|Fuhrbetrieb. Aha.]

--- m30 2025-10-09 11:15 mehmet -> jannes | ladepunkt 3
hi jannes, punkt 3 lädt nur mit 40 kw, die andern drei normal. kabel gewechselt, gleiches bild. [request|kannst du aus der ferne mal reinschauen?]

--- m31 2025-10-09 11:52 jannes -> mehmet | Re: ladepunkt 3 < m30
Jo, war ne falsche Grenze im Lastmanagement, ist jetzt auf 150. [question|Geht?]

--- m32 2025-10-09 12:01 mehmet -> jannes | Re: ladepunkt 3 < m31
läuft, [thanks|danke dir]. unter uns: [value|beim chef hättet ihr mit einem einzigen „war unser fehler“ gewonnen]. der mag das nicht wenn man sich windet

--- m33 2025-11-10 09:00 silke -> henning + jannes | Ertrag Juni bis Oktober
Guten Tag,

der Soll-Ist-Vergleich:

Soll laut Angebot Juni–Oktober: 187.000 kWh
Ist laut Zähler: 149.600 kWh
[complaint|Abweichung: minus 20 %]

Globalstrahlung laut Wetterdienst lag 3 % über dem Mittel. Auffällig sind die beiden westlichen Wechselrichter ab 15 Uhr. Dort steht die Hochregalhalle der Firma Ridder, Fertigstellung 2023. [complaint|Im Verschattungsbild Ihres Angebots ist auf dem Grundstück eine Wiese.]

[question!open|Mit welchem Stand des Lageplans wurde gerechnet?]

Silke Janßen

--- m34 2025-11-14 17:20 henning -> silke + torben | Re: Ertrag Juni bis Oktober < m33
Sehr geehrte Frau Janßen,

Ertragsprognosen sind Prognosen. [talking_down|Die Sonne schließt keine Verträge, und fünf Monate sind für eine statistisch belastbare Aussage bekanntlich zu kurz.] [blame_shift|Den Lageplan haben wir im Februar von Ihnen erhalten.] Wir empfehlen, das volle Betriebsjahr abzuwarten.

H. Brockmann

--- m35 2025-11-17 07:05 torben -> henning | Re: Ertrag Juni bis Oktober < m34
Die Halle ist 22 Meter hoch. [complaint|Ihr Mann stand sieben Wochen auf meinem Dach im Schatten davon.] [request!open|Stringpläne bitte], [complaint|die „liefert“ er seit Juni „nach“].

[escalation|Ich lasse das jetzt von einem Gutachter messen.]

--- m36 2025-11-18 09:10 jannes -> torben | Re: Ertrag Juni bis Oktober < m35
Moin Herr Wulfers, Stringpläne fordere ich heute nochmal an. [promise!open|Sobald die da sind, kriegen Sie die.]

--- m37 2025-12-18 10:40 silke -> ute | Schlussrechnung
Guten Tag Frau Kröger,

die Schlussrechnung 25-1204 über 38.900 Euro geht unbezahlt an Sie zurück. [promise|Begründung folgt von unserer Seite schriftlich.]

Silke Janßen

--- m38 2025-12-18 11:05 ute -> silke + henning | Re: Schlussrechnung < m37
Guten Tag Frau Janßen, ist vermerkt und an Herrn Brockmann gegeben. Ihnen persönlich trotzdem schöne Feiertage.

Ute Kröger

--- m39 2026-01-12 08:00 torben -> henning | Kündigung
Herr Brockmann,

das Gutachten liegt vor: [complaint|17 % Verschattungsverlust, war 2025 vor Ort mit bloßem Auge zu sehen].

1. [leaving|Den Wartungs- und Planungsvertrag kündige ich zum 31. Januar.]
2. [leaving|Halle 5 und die zweite Ladestufe macht die Firma Solquadrat aus Oldenburg.]
3. [escalation|Alles Weitere zu Pönale und Minderertrag bekommen Sie von Rechtsanwältin Dr. Tönnies.]
4. [request!open|Zugangsdaten zum Anlagenportal und Lastmanagement an Herrn Aslan, bis 31. Januar.]

T. Wulfers

--- m40 2026-01-15 18:05 henning -> torben | Re: Kündigung < m39
Sehr geehrter Herr Wulfers,

den Eingang Ihrer Kündigung bestätige ich. Das Gutachten ist uns nicht bekannt. [request!open|Bitte lassen Sie es uns zukommen.] Zur Sache äußern wir uns gegenüber Ihrer Rechtsanwältin.

Mit freundlichen Grüßen
Henning Brockmann

--- m41 2026-02-04 14:10 mehmet -> jannes | zugänge
hi jannes, die von solquadrat stehen hier und kommen nicht ins portal. [complaint|31. war letzte woche]. [question!open|wer von euch kann das freischalten?] mir persönlich tuts leid wie das gelaufen ist, war ne gute baustelle

--- m42 2026-02-05 09:40 jannes -> mehmet | Re: zugänge < m41
Hi Mehmet, mir auch. [promise!open|Muss Henning freigeben, ich bleib dran.]
