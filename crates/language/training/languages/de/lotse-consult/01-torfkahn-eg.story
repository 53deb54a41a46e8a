firm: Lotse Energieberatung & Haustechnik | lotse-energie.example | Europe/Berlin | 2026-02-20 17:00
member: henning | Henning Brockmann | brockmann@lotse-energie.example
member: sevgi | Sevgi Aydin | aydin@lotse-energie.example
member: jannes | Jannes Tietjen | jannes@lotse-energie.example
member: piotr | Piotr Wrona | wrona@lotse-energie.example
member: ute | Ute Kröger | buero@lotse-energie.example
client: Torfkahn Wohnungsbaugenossenschaft eG | company | torfkahn-eg.example
contact: behrens | Elke Behrens-Ohlsen | e.behrens-ohlsen@torfkahn-eg.example | technische Bestandsverwaltung
contact: maiwald | Dirk Maiwald | d.maiwald@torfkahn-eg.example | Vorstand
contact: lamprecht | Uwe Lamprecht | hauswart@torfkahn-eg.example | Hauswart
standing: strained
turned: 2025-06-26
causes: broken_promise, recurring_bottleneck
root: m15, m18, m26
why: Every document waits on Henning's desk for release and every date given to the co-operative slips; the office keeps naming new dates instead of changing that. The board has now set a date of its own.

--- m01 2025-02-04 09:20 behrens -> sevgi | Torfhafenstraße 12–18, Bestandsaufnahme
Sehr geehrte Frau Aydin,

der Auftrag ist gestern unterschrieben in die Post gegangen. Wie besprochen: vier Häuser, 46 Wohneinheiten, Baujahr 1961, ein gemeinsamer Heizkeller unter der 14. [goal|Bis Herbst 2026 sollen die Häuser ohne Gas laufen, und die Warmmiete darf dabei höchstens um 40 Cent je Quadratmeter steigen.]

[question|Welche Unterlagen brauchen Sie vorab von uns?]

Mit freundlichen Grüßen
Elke Behrens-Ohlsen
Technische Bestandsverwaltung
Torfkahn Wohnungsbaugenossenschaft eG

--- m02 2025-02-04 11:02 sevgi -> behrens | Re: Torfhafenstraße 12–18, Bestandsaufnahme < m01
Guten Morgen Frau Behrens-Ohlsen,

das ging ja schnell. Für den Anfang reichen mir

- [request|die Gasabrechnungen 2022 bis 2024]
- [request|Grundrisse, gern auch die alten Pausen als Scan]
- [request|das letzte Schornsteinfegerprotokoll für die 14]

Den Rest nehme ich vor Ort auf. Ich hätte den 18. oder 19. Februar frei. [question|Passt Ihnen einer davon?]

Herzliche Grüße
Sevgi Aydin

--- m03 2025-02-05 08:15 behrens -> sevgi + lamprecht | Re: Torfhafenstraße 12–18, Bestandsaufnahme < m02
Der 18. passt, ab 8 Uhr. [promise|Herr Lamprecht schließt Ihnen überall auf.] Abrechnungen und Schornsteinfegerprotokoll hängen an, die Pausen holen wir gerade aus dem Archiv im Keller, dort ist allerdings im Dezember Wasser gestanden.

E. Behrens-Ohlsen

--- m04 2025-02-18 15:40 lamprecht -> sevgi | fotos
hallo frau aydin hier noch die bilder vom verteiler in der 16 die sie haben wollten. der schieber links geht nicht mehr zu, ist aber schon seit jahren so. [request|denken sie bitte an meinen schlüssel für den trockenboden]

gruß lamprecht

--- m05 2025-02-18 17:55 sevgi -> lamprecht | Re: fotos < m04
Oh je, der ist tatsächlich noch in meiner Jackentasche! [promise|Ich werfe ihn morgen früh auf dem Weg zur Arbeit bei Ihnen ein.] Und [praise|ohne Sie hätte ich die zweite Steigleitung nie gefunden].

--- m06 2025-03-14 10:30 sevgi -> behrens + maiwald | Bericht Bestandsaufnahme
Liebe Frau Behrens-Ohlsen, guten Tag Herr Maiwald,

anbei wie angekündigt der Bericht, 38 Seiten, vorne zwei Seiten Zusammenfassung für alle, die nicht so viel Zeit haben. In Kürze:

Die Häuser sind besser als ihr Ruf. Die Fassade wurde 1998 gedämmt, die Kellerdecke nicht. Mit gedämmter Kellerdecke und etwa 60 getauschten Heizkörpern kommen Sie mit 55 Grad Vorlauf durch den Winter. Damit ist eine Kaskade aus drei Luft-Wasser-Wärmepumpen möglich, der Platz hinter dem Waschhaus reicht, und der Schall zum Nachbargrundstück ist bei nächtlicher Absenkung einzuhalten. Der Gasverbrauch lag im Mittel der drei Jahre bei 512.000 kWh. Zwei der drei Kessel sind von 1994, der dritte ist schon seit Jahren außer Betrieb und steht nur noch im Weg.

[request|Für den nächsten Schritt, die raumweise Heizlast, brauchen wir Ihr Go.] [question|Möchten Sie die Kellerdecke gleich mit ausschreiben oder getrennt?]

Viele Grüße
Sevgi Aydin

--- m07 2025-03-17 13:12 maiwald -> sevgi + behrens | Re: Bericht Bestandsaufnahme < m06
[praise|Habe die zwei Seiten im Aufsichtsrat verteilt, es gab zum ersten Mal keine Rückfragen.] Kellerdecke gleich mit. [request|Weitermachen.]

Maiwald

--- m08 2025-03-18 09:05 behrens -> sevgi | Re: Bericht Bestandsaufnahme < m07
Liebe Frau Aydin,

damit haben Sie das Go schriftlich. [question|Bis wann können wir mit der Heizlast rechnen?] Unsere Wirtschaftsplanung für 2026 schließt am 30. Juni, danach lässt sich nichts mehr einstellen.

--- m09 2025-03-18 16:21 sevgi -> behrens + henning | Re: Bericht Bestandsaufnahme < m08
Für 46 Wohnungen rechne ich mit acht Wochen, plus Freigabe durch Herrn Brockmann. [promise!broken|Sie haben die fertige Heizlast am 30. Mai auf dem Tisch], das lässt Ihnen vier Wochen Luft.

--- m10 2025-04-02 07:48 lamprecht -> sevgi | termine wohnungen
frau aydin, die mieter in der 12 sind alle informiert. frau kolbe 2.og rechts ist bis 22.4. im krankenhaus, neffe hat schlüssel, [promise|tel. folgt]. [question|kommen sie alleine oder zu zweit?]

--- m11 2025-04-02 08:30 sevgi -> lamprecht | Re: termine wohnungen < m10
Zu zweit, Herr Wrona ist dabei und misst die Heizkörper. Frau Kolbe gute Besserung von uns, [promise|die Wohnung machen wir dann zum Schluss].

--- m12 2025-04-29 12:26 behrens -> ute | Rechnung 25-0417
Sehr geehrte Frau Kröger,

in der Rechnung steht als Leistungsort Torfhafenstraße 12–16. [request|Bitte korrigieren Sie auf 12–18], sonst bekomme ich sie durch unsere Prüfung nicht durch.

--- m13 2025-04-29 13:01 ute -> behrens | Re: Rechnung 25-0417 < m12
Sehr geehrte Frau Behrens-Ohlsen,

korrigierte Fassung anbei. Nummer und Betrag unverändert. [apology|Entschuldigen Sie den Zahlendreher.]

U. Kröger

--- m14 2025-05-08 16:10 piotr -> lamprecht + sevgi | Aufmaß fertig
Guten Tag Herr Lamprecht, Aufmaß ist komplett, 46 Wohnungen, 231 Heizkörper. [thanks|Danke für Kaffee und für Geduld mit Mietern.] In 18 EG links ist Ventil undicht, tropft auf Parkett. [request|Bitte Eimer drunter und Klempner rufen.]

Piotr Wrona

--- m15 2025-06-03 08:50 behrens -> sevgi | Heizlast
Liebe Frau Aydin,

heute ist der 3. Juni. [complaint|In meinem Posteingang ist nichts.] [question|Wann darf ich damit rechnen?]

Mit freundlichen Grüßen
Elke Behrens-Ohlsen

--- m16 2025-06-03 10:15 sevgi -> behrens | Re: Heizlast < m15
Liebe Frau Behrens-Ohlsen,

[apology|es tut mir leid, dass Sie nachfragen müssen.] Die Berechnung ist seit dem 22. Mai fertig, sie liegt bei Herrn Brockmann zur Durchsicht, und [admission|ich hätte Ihnen vor dem 30. Bescheid geben müssen, dass er diese Woche in Kassel ist]. [promise!broken|Am 10. haben Sie sie.]

Sevgi Aydin

--- m17 2025-06-03 10:31 behrens -> sevgi | Re: Heizlast < m16
Einverstanden. [request|Bitte nicht später], die Buchhaltung fragt mich jeden zweiten Tag.

--- m18 2025-06-26 09:04 behrens -> sevgi + henning | Re: Heizlast < m17
Sehr geehrter Herr Brockmann, liebe Frau Aydin,

vier Arbeitstage vor Planungsschluss. [complaint|Der 30. Mai ist vorbei, der 10. Juni ist vorbei, und auf meine zwei Anrufe hat niemand zurückgerufen.]

Ich muss am Montag eine Zahl in den Wirtschaftsplan eintragen. [question|Welche soll ich nehmen?]

E. Behrens-Ohlsen

--- m19 2025-06-27 18:22 henning -> behrens + sevgi | Re: Heizlast < m18
Sehr geehrte Frau Behrens-Ohlsen,

anbei die freigegebene Heizlastberechnung nach DIN EN 12831, Gesamtlast 214 kW. Für den Wirtschaftsplan setzen Sie bitte 1,18 Mio. brutto ein, zuzüglich 8 % Unvorhergesehenes.

Ich darf anmerken, dass [talking_down|eine Heizlast kein Kochrezept ist und man bei 231 Heizkörpern nun einmal sorgfältig hinsehen muss, auch wenn das für Außenstehende wie Stillstand aussieht]. [non_apology|Dass dadurch bei Ihnen der Eindruck einer Verzögerung entstanden ist, bedauere ich.]

Mit freundlichem Gruß
Dipl.-Ing. Henning Brockmann
Lotse Energieberatung & Haustechnik

--- m20 2025-06-30 08:11 behrens -> henning + sevgi | Re: Heizlast < m19
Die Zahl steht im Plan. Eingang war Freitag nach Dienstschluss, [complaint|meine Kollegin ist dafür am Sonntag ins Büro gekommen].

--- m21 2025-07-09 11:40 sevgi -> behrens | Ausschreibung Wärmepumpen und Kellerdecke
Liebe Frau Behrens-Ohlsen,

damit es nach der Sommerpause gleich losgehen kann, hier mein Vorschlag: Leistungsverzeichnis Kellerdecke zuerst, weil die Firmen dort gerade Luft haben, Wärmepumpen vier Wochen später. [question|Sollen wir Ihre drei Rahmenvertragsfirmen anschreiben oder offen ausschreiben?]

[promise!broken|Das LV Kellerdecke kommt bis 8. August], die Massen habe ich schon.

Schöne Grüße, und heute bitte genug trinken, bei uns im Büro sind es 31 Grad
Sevgi Aydin

--- m22 2025-07-09 14:02 behrens -> sevgi | Re: Ausschreibung Wärmepumpen und Kellerdecke < m21
Rahmenvertragsfirmen und dazu die Firma Ehlers aus Stuhr. Trinken tue ich, allerdings nur Kaffee.

--- m23 2025-08-04 09:30 maiwald -> henning | Förderung
Herr Brockmann, der Aufsichtsrat will wissen, ob die Förderquote von 35 % sicher ist. [request|Bitte drei Sätze dazu, mehr liest keiner.]

--- m24 2025-08-05 12:48 henning -> maiwald | Re: Förderung < m23
Sehr geehrter Herr Maiwald,

sicher ist die Quote erst mit dem Bescheid. Die 30 % Grundförderung sind bei Ihrem Gebäudetyp unstrittig, die 5 % hängen am Kältemittel, das wir deshalb in der Ausschreibung festschreiben. Vorher darf kein Liefervertrag ohne aufschiebende Bedingung unterschrieben werden.

H. Brockmann

--- m25 2025-08-05 12:55 maiwald -> henning | Re: Förderung < m24
[praise|Genau so brauche ich das.]

--- m26 2025-08-21 08:37 behrens -> sevgi | LV Kellerdecke
Guten Morgen Frau Aydin,

die Firma Ehlers hat mich gestern gefragt, ob wir es uns anders überlegt haben. [complaint|Angekündigt war das Verzeichnis für den 8.] [question|Liegt es wieder auf demselben Stapel?] [value|Mir ist ein später Termin, der hält, lieber als ein früher, der wackelt.]

E. Behrens-Ohlsen

--- m27 2025-08-21 09:50 sevgi -> behrens | Re: LV Kellerdecke < m26
Ich will Ihnen nichts vormachen: ja. [admission|Bei uns geht zurzeit jedes Papier über einen einzigen Schreibtisch, und der ist zu voll.] [promise!broken|Ich schicke es Ihnen spätestens Montag], notfalls ohne zweite Unterschrift.

S. Aydin

--- m28 2025-08-28 17:16 sevgi -> behrens + ute | Re: LV Kellerdecke < m27
Anbei nun das LV, [admission|drei Tage nach Montag, ich weiß]. [promise|Versand an alle vier Firmen macht Frau Kröger morgen früh.]

--- m29 2025-08-29 07:30 ute -> behrens | LV Kellerdecke verschickt
Sehr geehrte Frau Behrens-Ohlsen,

Versand an Ehlers, Böttjer, Isolta und Nordkeller ist erfolgt. Submission am 26.09. um 11 Uhr in Ihrem Haus, Raum steht im Anschreiben als „Sitzungszimmer 2. OG“. [request|Bitte geben Sie mir kurz Bescheid, falls das nicht stimmt.]

--- m30 2025-08-29 08:02 behrens -> ute | Re: LV Kellerdecke verschickt < m29
Stimmt. [praise|Sie sind die Einzige dort, bei der ein Datum ein Datum ist.]

--- m31 2025-09-26 13:20 behrens -> sevgi + maiwald | Submission
Vier Angebote, Spanne 94.200 bis 131.800 Euro netto. Günstigster ist Isolta. Die Originale liegen hier im Schrank, [promise|Scans bekommen Sie heute noch]. [request|Prüfung und Vergabevorschlag bitte bis 10. Oktober], die Bindefrist endet am 24.

--- m32 2025-10-10 15:05 sevgi -> behrens | Re: Submission < m31
Vergabevorschlag anbei, auf den Tag. Isolta hat in Position 4 die Rohrdurchführungen vergessen, nachgefordert, bleibt trotzdem vorn.

--- m33 2025-10-13 08:20 behrens -> sevgi | Re: Submission < m32
[thanks|Danke!] [win|Vergabe ist heute Morgen durch, wir liegen 11.000 unter Budget.]

--- m34 2025-11-18 06:58 lamprecht -> piotr | kessel 3
moin herr wrona. die isolta leute fangen montag unter der 14 an. [complaint|der alte kessel steht da immer noch. sie hatten im september gesagt der kommt vor den herbstferien raus.] so kommen die nicht an die decke ran

--- m35 2025-11-18 07:20 piotr -> lamprecht + henning | Re: kessel 3 < m34
Guten Morgen. Firma für Demontage wartet auf unterschriebenen Auftrag von Chef, ich habe viermal gesagt. [promise!broken|Donnerstag ist Kessel weg.]

--- m36 2025-11-24 09:47 behrens -> henning + sevgi | Kellerdecke, Behinderungsanzeige
Sehr geehrter Herr Brockmann,

anbei die Behinderungsanzeige der Firma Isolta von heute 8:10 Uhr. [complaint|Zwei Mann standen vor einem Kessel, der laut Ihrem Plan seit sechs Wochen nicht mehr da ist.] Die Firma meldet Stillstandskosten von 640 Euro je Tag an.

[request|Ich bitte um schriftliche Stellungnahme bis Mittwoch], wer das trägt.

Mit freundlichen Grüßen
Elke Behrens-Ohlsen

--- m37 2025-11-26 16:35 henning -> behrens + sevgi | Re: Kellerdecke, Behinderungsanzeige < m36
Sehr geehrte Frau Behrens-Ohlsen,

die Demontage ist für morgen 7 Uhr beauftragt. Zu den Stillstandskosten ist zu sagen, dass [blame_shift|der Abruf der Firma Isolta durch Ihr Haus erfolgt ist, ohne dass vorher bei uns nachgefragt wurde, ob der Keller frei ist]. Ich schlage vor, dass wir über eine Teilung sprechen.

H. Brockmann

--- m38 2025-11-27 08:03 behrens -> henning + maiwald | Re: Kellerdecke, Behinderungsanzeige < m37
Herr Brockmann,

der Abruf stand in Ihrem Bauzeitenplan vom 15. Oktober, Seite 2, mit Datum. [complaint|Wir haben getan, was auf Ihrem Papier stand.] [escalation|Herr Maiwald übernimmt das Thema.]

--- m39 2025-11-27 14:18 lamprecht -> piotr | Re: kessel 3 < m35
is weg. [praise|ihre jungs haben sogar gefegt]

--- m40 2025-12-11 10:00 maiwald -> henning | Kosten Stillstand
1.920 Euro. Wir behalten sie von Ihrer nächsten Abschlagsrechnung ein. Und zweitens: [question|wann kommt die Ausschreibung der Wärmepumpen, die für September zugesagt war?]

Maiwald

--- m41 2025-12-15 19:40 henning -> maiwald + sevgi | Re: Kosten Stillstand < m40
Sehr geehrter Herr Maiwald,

mit dem Einbehalt sind wir einverstanden. [promise!broken|Die Ausschreibungsunterlagen liegen Ihnen am 16. Januar vollständig vor.] Bis dahin wünsche ich Ihnen und dem Haus eine ruhige Weihnachtszeit.

H. Brockmann

--- m42 2025-12-16 08:26 sevgi -> behrens | Mieterinfo
Liebe Frau Behrens-Ohlsen, den Text für die Mieter zu den Heizkörpertauschterminen habe ich auf eine Seite gekürzt und eine türkische und eine polnische Fassung dazugelegt. [question|Soll Ihr Logo oben links oder rechts hin?]

--- m43 2025-12-16 09:10 behrens -> sevgi | Re: Mieterinfo < m42
Rechts. [praise|An die Übersetzungen hätte bei uns keiner gedacht.] Frohe Feiertage, Frau Aydin. Sie persönlich meine ich mit alledem nicht.

--- m44 2026-01-19 08:30 behrens -> sevgi | 16. Januar
Guten Morgen,

[complaint|Freitag war der 16.] Mehr schreibe ich dazu nicht.

E. Behrens-Ohlsen

--- m45 2026-01-19 11:52 sevgi -> behrens | Re: 16. Januar < m44
Mein Teil ist fertig, Elektro und Schall auch. Es fehlt die Durchsicht. [apology|Ich schäme mich ehrlich gesagt, Ihnen das zum vierten Mal zu schreiben, verzeihen Sie.] [promise!open|Ich setze mich heute um 17 Uhr neben Herrn Brockmann und gehe es mit ihm Seite für Seite durch, danach geht es an Sie raus.]

--- m46 2026-02-03 09:15 maiwald -> henning + behrens | Frist
Herr Brockmann,

[complaint|Drei Termine genannt, keiner gehalten.] Der Förderantrag muss vor der Sommerpause raus, sonst ist Herbst 2026 nicht zu halten.

[escalation|Wenn die Unterlagen bis 27. Februar nicht vollständig hier liegen, lasse ich die Ausschreibung vom Planungsbüro Wessels machen und ziehe deren Honorar bei Ihnen ab.]

[question!open|Wer vertritt Sie bei der Freigabe?] [request!open|Nennen Sie mir einen Namen.]

Maiwald

--- m47 2026-02-05 17:44 henning -> maiwald + behrens | Re: Frist < m46
Sehr geehrter Herr Maiwald,

Ihre Mail habe ich erhalten. [promise!open|Die Unterlagen gehen Ihnen in der Woche vom 23. Februar zu.] [promise!open|Die Vertretungsfrage kläre ich intern.]

H. Brockmann

--- m48 2026-02-17 10:05 lamprecht -> sevgi + piotr | kellerdecke
moin zusammen, isolta ist durch. [complaint|in der 12 fehlt noch die dämmung um die beiden steigrohre], ungefähr ne handbreit. [question!open|gehört das noch dazu oder is das absicht?] erdgeschoss sagt füße sind schon wärmer
