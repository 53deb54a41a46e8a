firm: Lotse Energieberatung & Haustechnik | lotse-energie.example | Europe/Berlin | 2026-02-20 17:00
member: henning | Henning Brockmann | brockmann@lotse-energie.example
member: sevgi | Sevgi Aydin | aydin@lotse-energie.example
member: jannes | Jannes Tietjen | jannes@lotse-energie.example
member: piotr | Piotr Wrona | wrona@lotse-energie.example
member: ute | Ute Kröger | buero@lotse-energie.example
client: Hotel Deichgräfin | company | hotel-deichgraefin.example
contact: tjarks | Friederike Tjarks | f.tjarks@hotel-deichgraefin.example | Inhaberin
contact: boris | Boris Nagel | technik@hotel-deichgraefin.example | Haustechniker
contact: lena | Lena Ahrens | empfang@hotel-deichgraefin.example | Empfangsleiterin
standing: mending
turned: 2025-05-30
causes: apology_owed, broken_promise
root: m14, m21, m27
why: Twice the hot water failed with the house full and dates for the cure passed; nobody said sorry until Henning drove to the coast in November. Since then the second tank is in, dates hold and the owner thaws, but the claim of her wedding guests and the spring test are still to come.

--- m01 2025-01-15 11:30 tjarks -> henning | Warmwasser und Heizung
Sehr geehrter Herr Brockmann,

wir führen ein Haus mit 58 Zimmern hinter dem Deich in Duhnen, Sauna, kleines Schwimmbad. Die Gaskessel sind 26 Jahre alt und klingen auch so. [value|Unsere Gäste verzeihen schlechtes Wetter, aber kein kaltes Wasser], danach suche ich meine Partner aus.

[request|Ich bitte um einen Besuch und ein Konzept.]

Mit freundlichem Gruß
Friederike Tjarks

--- m02 2025-01-15 16:50 henning -> tjarks + piotr | Re: Warmwasser und Heizung < m01
Sehr geehrte Frau Tjarks,

[thanks|vielen Dank für Ihr Vertrauen.] Herr Wrona und ich könnten am 23. Januar um 11 Uhr bei Ihnen sein. [question|Ist Ihr Haustechniker dann im Haus?]

Henning Brockmann

--- m03 2025-01-16 09:00 lena -> henning | Re: Warmwasser und Heizung < m02
Guten Morgen Herr Brockmann, der 23. ist eingetragen, Herr Nagel ist da. [promise|Mittagstisch für zwei ist reserviert], Fisch nehme ich an?

Lena Ahrens
Empfang

--- m04 2025-02-07 15:15 henning -> tjarks | Konzept Deichgräfin
Sehr geehrte Frau Tjarks,

anbei unser Konzept auf sechs Seiten. Kern ist ein Blockheizkraftwerk mit 20 kW elektrisch, das Strom für Küche und Sauna liefert, dazu eine Wärmepumpe auf dem Dach des Wirtschaftsgebäudes und eine Frischwasserstation statt der alten Speicher. Der eine Kessel bleibt als Spitzenlast stehen, bis wir einen Winter hinter uns haben. Rechnerisch sinken Ihre Energiekosten von 118.000 auf etwa 79.000 Euro im Jahr. Umbau im laufenden Betrieb zwischen dem 10. März und dem 11. April, also vor Ostern.

Mit freundlichen Grüßen
Henning Brockmann

--- m05 2025-02-12 10:20 tjarks -> henning | Re: Konzept Deichgräfin < m04
Sehr geehrter Herr Brockmann,

wir machen es so. [goal|Mit dem, was wir sparen, sollen 2027 die Nordzimmer renoviert werden], das ist der eigentliche Grund. [question|Bleibt die ganze Umbauzeit über warmes Wasser?]

--- m06 2025-02-12 12:08 henning -> tjarks + piotr | Re: Konzept Deichgräfin < m05
Ja, wir schalten nachts um, zweimal je vier Stunden, jeweils ab 1 Uhr. [promise|Die beiden Nächte nennt Ihnen Herr Wrona eine Woche vorher.]

--- m07 2025-03-04 07:30 boris -> piotr | maße
durchgang heizraum 92 cm lichte. [question|passt die station da durch oder muss zarge raus]

nagel

--- m08 2025-03-04 07:58 piotr -> boris | Re: maße < m07
Station ist 88. Zarge bleibt.

--- m09 2025-03-17 09:10 piotr -> boris + lena | Umschaltung
Guten Tag, Umschaltung Nacht 24. auf 25. und 31. auf 1. April, je 1 bis 5 Uhr. [request|Bitte Aushang für Gäste machen.]

--- m10 2025-03-17 09:34 lena -> piotr | Re: Umschaltung < m09
Hängt schon, mit Mond und Sternchen drauf, damit es nicht so technisch aussieht.

--- m11 2025-04-11 17:45 piotr -> tjarks + boris | Inbetriebnahme
Sehr geehrte Frau Tjarks, heute alles in Betrieb genommen, 58 Zimmer gemessen, überall 55 Grad nach spätestens 20 Sekunden. Protokoll im Anhang. Frohe Ostern.

Piotr Wrona

--- m12 2025-04-22 10:05 tjarks -> piotr + henning | Re: Inbetriebnahme < m11
Ostern war ausgebucht und [win|es ist nicht ein einziges Mal jemand mit nassen Haaren an den Empfang gekommen]. [praise|Herr Nagel, der niemanden lobt, hat Sie gelobt.]

F. Tjarks

--- m13 2025-05-14 13:40 ute -> lena | Abschlag 3
Guten Tag Frau Ahrens, Abschlag 3 anbei. [question|Gibt es für das BHKW schon die Betreibernummer vom Hauptzollamt?] Ich brauche sie für den Vergütungsantrag.

--- m14 2025-05-30 07:12 lena -> piotr + henning | DRINGEND kein Warmwasser
Guten Morgen,

seit 6:20 Uhr [complaint|kommt in allen drei Etagen nur lauwarmes Wasser]. Wir haben Himmelfahrtsbrückentag, 114 Gäste im Haus. Herr Nagel hat den Notruf gewählt, [complaint|da läuft ein Band mit Ihren Bürozeiten].

[request|Bitte sofort jemanden schicken.]

Lena Ahrens

--- m15 2025-05-30 09:48 piotr -> lena + boris | Re: DRINGEND kein Warmwasser < m14
[promise|Bin unterwegs, 11 Uhr da.] [request|Boris, bitte alten Kessel auf Hand schalten], dann haben unteren zwei Etagen gleich warm.

--- m16 2025-05-30 16:20 piotr -> tjarks + henning + boris | Re: DRINGEND kein Warmwasser < m15
Läuft wieder. Umwälzpumpe von Frischwasserstation war fest, Tauschpumpe von Großhandel, provisorisch. [promise!broken|Richtige Pumpe wird bis 13. Juni eingebaut], und [promise!broken|Notrufnummer bekommen Sie nächste Woche].

--- m17 2025-05-30 19:30 tjarks -> piotr | Re: DRINGEND kein Warmwasser < m16
[thanks|Danke, dass Sie am Brückentag gekommen sind.] [complaint|Ich habe 31 Frühstücke verschenkt.]

--- m18 2025-06-18 08:15 boris -> piotr | pumpe
[complaint|die provisorische is immer noch drin und brummt]. [question|wann kommt die richtige]

--- m19 2025-06-18 12:33 piotr -> boris | Re: pumpe < m18
Hersteller hat Lieferrückstand. [promise!broken|Neuer Termin 4. Juli.]

--- m20 2025-07-07 10:00 lena -> ute | Notrufnummer
Guten Morgen Frau Kröger, [complaint|am Telefon im Heizraum klebt noch Ihr alter Zettel mit „Mo–Fr 8–16“]. Wir hatten im Mai etwas anderes vereinbart. [request|Schicken Sie mir die neue Nummer?] Die Saison geht los. Die Nummer vom Zoll hatte ich Ihnen ja am 20. Mai durchgegeben.

--- m21 2025-08-10 08:40 tjarks -> henning | Samstag
Sehr geehrter Herr Brockmann,

gestern hatten wir eine Hochzeit, 96 Personen, das ganze Haus. Um 14:30 Uhr, eine Stunde vor der Trauung, [complaint|stand die Braut unter der Dusche und das Wasser war kalt]. [complaint|Die Pumpe, die im Juni getauscht werden sollte und im Juli getauscht werden sollte, ist festgelaufen.] [complaint|Bei Ihnen ging niemand ans Telefon, bei Herrn Wrona die Mailbox.] Ihre neue Notrufnummer kenne ich nicht, denn [complaint|es gibt sie offenbar nicht].

Herr Nagel hat mit einem Gartenschlauch und dem alten Kessel bis 17 Uhr etwas gebaut, das hielt.

[question|Was sage ich dem Brautpaar?]

Friederike Tjarks

--- m22 2025-08-11 09:10 henning -> tjarks + piotr | Re: Samstag < m21
Sehr geehrte Frau Tjarks,

Ihr Schreiben habe ich erhalten. Herr Wrona ist auf dem Weg. [blame_shift|Der Pumpenhersteller hat uns dreimal vertröstet, und Ihr Haustechniker hätte die Station über den Bypass fahren können, die Anleitung hängt an der Tür.] [promise|Die neue Pumpe wird heute eingebaut.]

Mit freundlichen Grüßen
Henning Brockmann

--- m23 2025-08-11 18:05 piotr -> tjarks + boris | Re: Samstag < m22
Neue Pumpe ist drin, richtige. Boris hat alles korrekt gemacht, Bypass war von mir verplombt nach Mai.

--- m24 2025-08-14 09:25 tjarks -> henning | Re: Samstag < m22
Sehr geehrter Herr Brockmann,

ich habe Ihre Antwort drei Tage liegen lassen. [complaint|Darin kommt meine Braut nicht vor, ich komme nicht vor, und Herr Nagel steht als Schuldiger da.] Das Brautpaar hat um 2.800 Euro Minderung gebeten, ich habe sie gewährt.

F. Tjarks

--- m25 2025-08-27 17:00 henning -> tjarks | Re: Samstag < m24
Sehr geehrte Frau Tjarks,

[promise!broken|die Minderung leiten wir an unsere Versicherung weiter.] [non_apology|Dass die Situation für Sie unangenehm war, steht außer Frage.] [promise!broken|Für die Saison 2026 werden wir eine redundante Lösung vorschlagen.]

H. Brockmann

--- m26 2025-09-02 11:00 tjarks -> henning | Re: Samstag < m25
Ihre Mail ist angekommen.

--- m27 2025-10-20 09:30 tjarks -> henning + ute | Wartungsvertrag
Sehr geehrter Herr Brockmann,

[leaving|den Wartungsvertrag verlängere ich vorerst nicht.] [escalation|Die Firma Sielmann aus Otterndorf hat uns ein Angebot gemacht, und ich prüfe es.]

[complaint|Von der Versicherung habe ich seit August keine Zeile gesehen, die redundante Lösung kenne ich nur als Wort.]

Mit freundlichem Gruß
Friederike Tjarks

--- m28 2025-10-22 07:20 piotr -> henning + tjarks | Re: Wartungsvertrag < m27
Sehr geehrte Frau Tjarks, ich schreibe das mit Chef in Kopie. [admission|Die Pumpe war im Juli lieferbar bei zweitem Händler, 300 Euro teurer, und wir haben auf billigere gewartet.] [admission|Notrufnummer ist bei mir liegen geblieben.] Chef und ich möchten zu Ihnen fahren. [question|Dürfen wir?]

Piotr Wrona

--- m29 2025-10-23 10:10 tjarks -> piotr | Re: Wartungsvertrag < m28
Lieber Herr Wrona,

[value|so ein Brief hätte mir im August gereicht.] Kommen Sie am 5. November, 15 Uhr.

--- m30 2025-11-06 08:30 henning -> tjarks + piotr + boris | Nach unserem Gespräch
Sehr geehrte Frau Tjarks,

ich möchte schriftlich wiederholen, was ich Ihnen gestern an Ihrem Küchentisch gesagt habe.

[apology|Ich entschuldige mich bei Ihnen für den 9. August und für die Art, wie ich danach geschrieben habe.] [admission|Wir haben Ihnen zwei Termine genannt und keinen gehalten, und ich habe die Schuld Herrn Nagel zugeschoben, der als Einziger das Richtige getan hat.] [apology|Auch ihn bitte ich um Verzeihung], die Mail ist in Kopie an ihn.

Was wir tun:

1. [promise|Zweiter Speicher mit eigener Pumpe bis 19. Dezember, auf unsere Kosten.]
2. [promise|Notrufnummer rund um die Uhr ab kommenden Montag], es ist das Handy von Herrn Wrona, im Wechsel mit meinem.
3. [promise!open|Die 2.800 Euro erstatten wir Ihnen, unabhängig davon, was die Versicherung sagt.]
4. [promise!open|Probelauf unter Volllast mit Ihnen zusammen, eine Woche vor Ostern.]

Mit freundlichen Grüßen
Henning Brockmann

--- m31 2025-11-07 09:15 tjarks -> henning | Re: Nach unserem Gespräch < m30
Sehr geehrter Herr Brockmann,

[thanks|ich danke Ihnen für diesen Brief.] Herr Nagel hat ihn ausgedruckt. Herrn Sielmann habe ich gesagt, dass ich bis Ostern warte.

F. Tjarks

--- m32 2025-11-10 07:02 boris -> piotr | notruf
hab um 6:58 angerufen zum testen. nach 2x klingeln dran. [praise|geht doch]

--- m33 2025-12-09 14:10 piotr -> boris + lena | Speicher 2
Guten Tag, [promise|Speicher kommt Montag 15.12. mit Tieflader, 8 Uhr.] [request|Bitte zwei Parkplätze am Wirtschaftshof frei.] Kein Ausfall von Wasser, Anschluss in der Nacht auf Mittwoch.

--- m34 2025-12-09 14:30 lena -> piotr | Re: Speicher 2 < m33
Parkplätze gesperrt. [question|Soll ich für die Nacht wieder die Sternchen aufhängen?]

--- m35 2025-12-09 14:41 piotr -> lena | Re: Speicher 2 < m34
Nicht nötig, merkt keiner. Aber Sternchen waren schön.

--- m36 2025-12-17 11:50 tjarks -> piotr + henning | Re: Speicher 2 < m33
Zwei Tage vor dem genannten Datum, und ich habe es erst beim Frühstück von Herrn Nagel erfahren. [praise|Das hat mir den Kaffee versüßt.]

--- m37 2026-01-05 09:20 lena -> piotr | Silvester
Ein frohes Neues! [win|Haus voll, 121 Personen, alle um 18 Uhr unter der Dusche, und Boris saß im Heizraum und hat Kreuzworträtsel gemacht.]

Nur [complaint|in der 304 dauert es morgens fast eine Minute], sonst nirgends. [request!open|Können Sie da bei Gelegenheit schauen?]

--- m38 2026-01-06 07:45 piotr -> lena | Re: Silvester < m37
Frohes Neues! 304 ist letzte an der Leitung, wahrscheinlich Zirkulationsventil. [promise!open|Mache ich mit beim Probelauf], wenn Wand offen sein muss, ist besser ohne Gäste.

--- m39 2026-02-09 10:30 tjarks -> henning | Wartungsvertrag und Minderung
Sehr geehrter Herr Brockmann,

zwei Dinge. [question!open|Wann darf ich mit der Erstattung der 2.800 Euro rechnen?] Meine Steuerberaterin schließt Ende März ab. Und: [request!open|Schicken Sie mir den Wartungsvertrag noch einmal zu], mit der Notrufregelung als Anlage. Unterschrieben ist er damit noch nicht, das verstehen Sie.

Bei uns blühen die ersten Krokusse auf dem Deich.

Friederike Tjarks

--- m40 2026-02-10 08:45 henning -> tjarks + ute | Re: Wartungsvertrag und Minderung < m39
Sehr geehrte Frau Tjarks,

das verstehe ich gut. Frau Kröger ist bis zum 20. im Urlaub, [promise!open|Vertrag und Überweisung kommen in der Woche danach].

Mit besten Grüßen an die Krokusse
Henning Brockmann
