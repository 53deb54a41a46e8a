firm: Blaupause Gestaltung | blaupause-gestaltung.example | Europe/Berlin | 2025-11-28 18:00
member: henrike | Henrike Thoma | thoma@blaupause-gestaltung.example
member: jonas | Jonas Wittig | wittig@blaupause-gestaltung.example
member: malin | Malin Özdemir | oezdemir@blaupause-gestaltung.example
member: torsten | Torsten Krahl | krahl@blaupause-gestaltung.example
member: leonie | Leonie Farkas | farkas@blaupause-gestaltung.example
client: Sparkasse Muldenaue, Geschäftsstelle Eilenbrück | company | spk-muldenaue.example
contact: lippold | Gerd Lippold | gerd.lippold@spk-muldenaue.example | Filialdirektor
contact: voigt | Annett Voigt | annett.voigt@spk-muldenaue.example | Vertriebsassistenz
standing: drifting
turned: 2025-05-06
causes: style_mismatch, value_mismatch
root: m14, m15, m19, m22
why: Herr Lippold schreibt förmlich und will Beständigkeit für ein älteres Publikum; Jonas antwortet flapsig, duzt fast und bringt immer wieder etwas Freches. Offen streitet niemand, aber die Antworten werden kürzer, Lippold verschwindet aus der Korrespondenz und der nächste Auftrag wird nur noch geprüft.

--- m01 2024-11-18 09:00 lippold -> henrike | 150 Jahre Sparkasse in Eilenbrück
Sehr geehrte Frau Thoma,

[thanks|im Namen unserer Geschäftsstelle danke ich Ihnen für das angenehme Gespräch am vergangenen Donnerstag.] Wie erläutert, begeht die Sparkasse in Eilenbrück im September 2025 ihr 150-jähriges Bestehen. Vorgesehen sind eine kleine Festschrift (40 Seiten), die Gestaltung unserer Schalterhalle für die Festwoche sowie Einladungskarten und Plakate im Stadtgebiet.

Lassen Sie mich voranstellen, worauf es uns ankommt: [value|Unsere Kundschaft ist im Mittel 61 Jahre alt und schätzt an uns, dass wir nicht jeder Mode nachlaufen.] [goal|Mit dem Jubiläum möchten wir den Menschen im Ort zeigen, dass die Filiale bleibt], nachdem in der Umgebung drei geschlossen haben. [value|Effekthascherei wäre hier fehl am Platze.]

[request|Ich darf Sie bitten, uns bis zum 6. Dezember ein Angebot zu unterbreiten.] Ansprechpartnerin in allen täglichen Fragen ist Frau Voigt.

Mit freundlichen Grüßen

Gerd Lippold
Filialdirektor

--- m02 2024-11-19 11:35 henrike -> lippold + voigt | AW: 150 Jahre Sparkasse in Eilenbrück < m01
Sehr geehrter Herr Lippold,

[thanks|haben Sie vielen Dank für das Vertrauen und für die klare Beschreibung.] Ihre Schalterhalle mit der Uhr von 1926 ist mir in bester Erinnerung. [promise|Sie erhalten unser Angebot bis zum 4. Dezember.] Die Gestaltung wird mein Kollege Herr Wittig übernehmen.

Mit freundlichen Grüßen
Henrike Thoma

--- m03 2024-12-04 16:12 henrike -> lippold + voigt | Angebot Jubiläum
Sehr geehrter Herr Lippold, anbei das Angebot über insgesamt 23.900 Euro netto, gegliedert nach Festschrift, Halle und Drucksachen. Die Positionen lassen sich einzeln beauftragen.

Henrike Thoma

--- m04 2024-12-16 10:28 lippold -> henrike + voigt | AW: Angebot Jubiläum < m03
Sehr geehrte Frau Thoma,

der Vorstand hat Ihrem Angebot in der Sitzung vom 12. Dezember zugestimmt. [praise|Besonders die nachvollziehbare Aufgliederung ist wohlwollend vermerkt worden.] Die unterzeichnete Ausfertigung geht Ihnen auf dem Postweg zu. [promise|Frau Voigt übersendet Ihnen im Januar die Archivalien in digitaler Form.]

Ihnen und Ihrem Hause ein gesegnetes Weihnachtsfest.

Mit freundlichen Grüßen
Gerd Lippold

--- m05 2025-01-14 13:20 voigt -> jonas | Archivfotos
Sehr geehrter Herr Wittig,

anbei 62 Fotos und die Chronik unseres früheren Kollegen Herrn Naumann, leider nur als Schreibmaschinentext. [question|In welcher Auflösung sollten wir die Bilder für den Druck scannen lassen?]

Freundliche Grüße
A. Voigt

--- m06 2025-01-14 13:41 jonas -> voigt | AW: Archivfotos < m05
Hi Frau Voigt,

[praise|mega Material!] Der Herr mit dem Sparschwein auf S. 14 ist ja ein Meme in spe :D 600 dpi reicht dicke.

LG Jonas

--- m07 2025-01-15 08:17 voigt -> jonas | AW: Archivfotos < m06
Sehr geehrter Herr Wittig,
[thanks|vielen Dank für die Auskunft.] [complaint|Der Herr auf Seite 14 ist der Großvater unseres Filialdirektors.]
Freundliche Grüße
A. Voigt

--- m08 2025-01-15 08:44 jonas -> voigt | AW: Archivfotos < m07
Ups! [apology|Sorry], konnte ich nicht wissen. Sieht aber echt sympathisch aus, der Opa.

--- m09 2025-02-03 10:00 voigt -> jonas + malin | Terminplan
Sehr geehrte Frau Özdemir, sehr geehrter Herr Wittig,

[request|wir benötigen für die Abstimmung mit der Pressestelle einen Terminplan mit allen Freigabestufen.] [request|Bitte berücksichtigen Sie, dass Vorlagen an den Vorstand jeweils dienstags bis 12 Uhr vorliegen müssen] und im Juli nur eine Sitzung stattfindet. Der Datenschutz möchte die Bildrechte ebenfalls prüfen.

Freundliche Grüße
A. Voigt

--- m10 2025-02-04 14:30 malin -> voigt | AW: Terminplan < m09
Sehr geehrte Frau Voigt,

der Plan ist beigefügt. Für Pressestelle und Datenschutz habe ich je fünf Arbeitstage angesetzt. [promise|Den Gestaltungsvorschlag für die Festschrift erhalten Sie am 14. März.]

Mit freundlichen Grüßen
Malin Özdemir

--- m11 2025-02-05 09:12 voigt -> malin | AW: Terminplan < m10
[thanks|Haben Sie besten Dank], [praise|das ist genau in der Form, wie unser Haus es braucht].

--- m12 2025-03-14 17:20 jonas -> lippold + voigt | Festschrift: Ideen!
Hallo Herr Lippold, hallo Frau Voigt,

hier kommt was Frisches :) Titel: "150 Jahre und kein bisschen pleite". Cover knallrot mit dem Sparschwein von Opa als Aufsteller, Typo groß und laut. Die Zeitleiste hab ich als Comic gedacht.

[request|Sagt gern, was ihr denkt!]

LG Jonas

--- m13 2025-03-21 11:05 lippold -> jonas + henrike | AW: Festschrift: Ideen! < m12
Sehr geehrter Herr Wittig,

[thanks|ich danke Ihnen für den Vorschlag und die erkennbare Mühe.] [complaint|Der Titel ist für ein Kreditinstitut nicht verwendbar], das werden Sie bei näherer Überlegung verstehen. [complaint|Auch sehe ich in dem Entwurf das nicht wieder, was wir im November über unsere Kundschaft besprochen hatten.]

[request|Ich wäre Ihnen verbunden, wenn Sie einen ruhigeren Vorschlag ausarbeiten würden], Titel: "150 Jahre in Eilenbrück".

Mit freundlichen Grüßen
Gerd Lippold

--- m14 2025-03-21 11:48 jonas -> lippold | AW: Festschrift: Ideen! < m13
Hallo Herr Lippold, alles klar, wird gemacht, bisschen schade drum aber ok! [promise|Ruhige Variante kommt am 4. April.] Ein Augenzwinkern darf ja hoffentlich drinbleiben ;-)

--- m15 2025-04-04 16:02 jonas -> lippold + voigt | Festschrift ruhig
Moin,

anbei die ruhige Fassung. Rot etwas dunkler, Comic raus, dafür ein kleines Sparschwein, das über alle Seiten läuft und am Ende schläft. Fand ich zu süß, um es wegzulassen.

Jonas

--- m16 2025-04-11 10:40 voigt -> jonas | AW: Festschrift ruhig < m15
Sehr geehrter Herr Wittig,

im Auftrag von Herrn Lippold folgende Anmerkungen:

- [request|das Sparschwein auf den Innenseiten entfällt]
- [request|Grundschrift mindestens 11 Punkt]
- [request|die Ansprache "ihr" im Vorwort durch "Sie" ersetzen]
- [praise|Bild Seite 22 (Kassenraum 1953) gefällt sehr]

Freundliche Grüße
A. Voigt

--- m17 2025-04-25 12:00 jonas -> voigt | AW: Festschrift ruhig < m16
Erledigt, Schwein ist auf der Weide. Neue PDF im Anhang :)

--- m18 2025-05-06 15:15 voigt -> jonas | AW: Festschrift ruhig < m17
Erhalten. Herr Lippold ist bis Monatsmitte im Urlaub. Wird geprüft.
A. Voigt

--- m19 2025-05-20 09:30 jonas -> lippold + voigt | Schalterhalle
Hi zusammen!

Für die Halle hätt ich Folgendes: Bodengrafik als riesige Münzspur vom Eingang bis zum Automaten, Selfie-Wand mit Goldbarren, dazu ein Hashtag (#sparfuchs150). Kostet nicht mehr als im Angebot.

[question|Was meint ihr?]

LG

--- m20 2025-05-30 10:10 voigt -> jonas | AW: Schalterhalle < m19
Sehr geehrter Herr Wittig,

[complaint|Herr Lippold bittet mich, Ihnen mitzuteilen, dass eine Bodengrafik aus Gründen der Rutschsicherheit und eine Fotowand aus Gründen der Würde nicht in Betracht kommen.] [request|Vorgesehen werden sollten Tafeln mit der Ortsgeschichte, lesbar auch im Sitzen.]

[complaint|Ein Hashtag war nicht Gegenstand unserer Überlegungen.]

Freundliche Grüße
A. Voigt

--- m21 2025-05-30 10:22 jonas -> voigt | AW: Schalterhalle < m20
Okidoki! [promise|Tafeln dann bis 20.6.]

--- m22 2025-06-03 14:00 voigt -> malin | Anrede
Sehr geehrte Frau Özdemir,

eine Bitte außer der Reihe, und ganz ohne Schärfe. [request|Könnten Schreiben an Herrn Lippold künftig über Ihren Tisch gehen?] [value|Er legt Wert auf eine Anrede und einen Schluss], so ist er es in vierzig Dienstjahren gewohnt. Ich möchte das nicht größer machen, als es ist.

Freundliche Grüße
Annett Voigt

--- m23 2025-06-03 14:36 malin -> voigt | AW: Anrede < m22
Sehr geehrte Frau Voigt,

[thanks|vielen Dank für den freundlichen Hinweis]. [promise!broken|Ab sofort geht jedes Schreiben an Ihr Haus vorher durch meine Hände.]

Mit freundlichen Grüßen
Malin Özdemir

--- m24 2025-06-20 15:50 malin -> lippold + voigt | Tafeln Schalterhalle
Sehr geehrter Herr Lippold, sehr geehrte Frau Voigt,

beigefügt finden Sie acht Tafeln zur Ortsgeschichte im Format 100 x 140 cm, Schriftgröße 36 Punkt. Die unterste Zeile liegt auf Augenhöhe einer sitzenden Person.

Mit freundlichen Grüßen
Malin Özdemir

--- m25 2025-06-27 11:44 lippold -> malin + voigt | AW: Tafeln Schalterhalle < m24
Sehr geehrte Frau Özdemir,

[praise|die Tafel über die Flut von 2002 hat meine Mitarbeiterinnen sehr berührt.] Wir geben alle acht frei. [request|In Tafel 3 lautet der Name richtig Kretzschmar, mit tz]; der Fehler steht schon in der Chronik.

Mit freundlichen Grüßen
Gerd Lippold

--- m26 2025-07-10 09:20 malin -> voigt | Festschrift, Freigabe
Sehr geehrte Frau Voigt, die Festschrift liegt seit dem 25. April bei Ihnen. Druckbeginn wäre der 4. August. [question|Dürfen wir bis Monatsende mit einer Freigabe rechnen?]

Mit freundlichen Grüßen
Malin Özdemir

--- m27 2025-07-29 13:31 voigt -> malin | AW: Festschrift, Freigabe < m26
Freigabe anbei. Die Pressestelle hat den Umschlag in unserem Hausrot selbst angepasst.
A. Voigt

--- m28 2025-08-12 10:00 malin -> voigt | Festschrift, Lieferung
Sehr geehrte Frau Voigt, [promise|1.200 Exemplare treffen am 26. August zwischen 8 und 10 Uhr bei Ihnen ein.]
M. Özdemir

--- m29 2025-08-26 10:12 voigt -> malin | AW: Festschrift, Lieferung < m28
Sehr geehrte Frau Özdemir, die Lieferung ist vollständig, [thanks|vielen Dank]. Zwei Kartons waren vom Regen feucht, die Bücher darin haben nichts abbekommen.

--- m30 2025-09-01 18:30 jonas -> lippold | Einladungskarten-Gag
Hey Herr Lippold, last minute Idee: wir könnten auf die Rückseite der Karten ein Rubbelfeld machen ("Wie viel Zinsen gibt's?"). Sag Bescheid, dann stoß ich das an :D

--- m31 2025-09-02 09:05 voigt -> malin | WG: Einladungskarten-Gag
Sehr geehrte Frau Özdemir,

[complaint|dieses Schreiben erreichte Herrn Lippold gestern Abend unmittelbar.] Die Karten sind seit dem 20. August versandt. Es bleibt alles, wie es ist.

A. Voigt

--- m32 2025-09-02 09:40 malin -> voigt | AW: WG: Einladungskarten-Gag < m31
Sehr geehrte Frau Voigt,

[apology|ich bitte um Entschuldigung], [admission|die Absprache hatte ich intern nicht deutlich genug gemacht].

Malin Özdemir

--- m33 2025-09-15 16:45 malin -> voigt | Festwoche
Sehr geehrte Frau Voigt, der Aufbau der Tafeln ist heute um 15 Uhr abgeschlossen worden, [promise|Abbau am 29. September ab 7.30 Uhr]. Herr Krahl hat die Sockel gegen Kippen gesichert. Die Beleuchtung über Tafel 6 ist hauseigen und derzeit ausgefallen, Ihr Hausmeister weiß Bescheid und wartet auf ein Ersatzteil.

--- m34 2025-09-30 11:11 voigt -> malin | AW: Festwoche < m33
Sehr geehrte Frau Özdemir,
zur Festwoche kamen [win|rund 900 Besucherinnen und Besucher]. Die Tafeln übernimmt das Heimatmuseum. Rechnung ist angewiesen.
Freundliche Grüße
A. Voigt

--- m35 2025-10-07 10:00 henrike -> lippold | Weltspartag und Kalender 2026
Sehr geehrter Herr Lippold,

herzlichen Glückwunsch zur gelungenen Festwoche. Im vergangenen Herbst sprachen Sie davon, uns auch den Hauskalender 2026 anzuvertrauen. [question|Sollen wir dafür einen Vorschlag ausarbeiten?]

Mit freundlichen Grüßen
Henrike Thoma

--- m36 2025-10-21 14:20 voigt -> henrike | AW: Weltspartag und Kalender 2026 < m35
Sehr geehrte Frau Thoma,
die Anfrage befindet sich in der internen Abstimmung. Herr Lippold ist gegenwärtig stark durch die Zusammenlegung zweier Marktbereiche in Anspruch genommen.
Freundliche Grüße
A. Voigt

--- m37 2025-11-04 09:50 voigt -> malin | Offene Daten
Sehr geehrte Frau Özdemir,

[request!open|für unsere Unterlagen bitten wir um Übersendung sämtlicher offenen Satzdateien der Festschrift einschließlich der Schriften.] Einer Begründung bedarf es wohl nicht. [question!open|Ist die Überlassung im vereinbarten Honorar enthalten?]

Freundliche Grüße
A. Voigt

--- m38 2025-11-05 11:15 malin -> voigt | AW: Offene Daten < m37
Sehr geehrte Frau Voigt, Ihre Anfrage ist angekommen. [promise!open|Frau Thoma klärt die Lizenzfrage und wird Ihnen noch im November antworten.]

Mit freundlichen Grüßen
Malin Özdemir

--- m39 2025-11-24 16:00 jonas -> voigt | Weihnachtskarte
Hallo Frau Voigt, ich hätte noch das schlafende Schwein übrig, würde sich super als Weihnachtskarte machen :) [question!open|Interesse?]

LG Jonas
