firm: Blaupause Gestaltung | blaupause-gestaltung.example | Europe/Berlin | 2025-11-28 18:00
member: henrike | Henrike Thoma | thoma@blaupause-gestaltung.example
member: jonas | Jonas Wittig | wittig@blaupause-gestaltung.example
member: malin | Malin Özdemir | oezdemir@blaupause-gestaltung.example
member: torsten | Torsten Krahl | krahl@blaupause-gestaltung.example
member: leonie | Leonie Farkas | farkas@blaupause-gestaltung.example
client: Weingut Brettschneider | company | weingut-brettschneider.example
contact: dorothea | Dorothea Brettschneider | dorothea@weingut-brettschneider.example | Hofladen und Verkauf
contact: falk | Falk Brettschneider | falk@weingut-brettschneider.example | Winzer
standing: good
turned: -
causes: -
root: -
why: Der Frost im Frühjahr kürzt das Budget und sie sagen den Film ab und holen ihn im Herbst doch nach; das liegt am Wetter, nicht an uns. Der falsche Alkoholwert auf einem Etikett war unser Fehler und wurde noch vor dem Abfüllen geklärt. Beide empfehlen Blaupause weiter.

--- m01 2024-10-28 20:15 dorothea -> henrike | Neue Etiketten, nach 22 Jahren
Guten Abend Frau Thoma,

meine Cousine arbeitet beim Kranichfeld Verlag im Vertrieb und hat mir Ihre Umschläge gezeigt, da habe ich zu meinem Mann gesagt, so jemanden brauchen wir, bevor ich selber zu malen anfange. Unser Etikett ist von 2002. Es zeigt den Hof, wie er aussah, bevor der Sturm die Linde umgelegt hat, und die Leute fragen mich jede Woche, wo der Baum geblieben ist.

Wir haben 11 Hektar in der Nähe von Freyburg, Steillage, Muschelkalk: Silvaner, Müller, Weißburgunder, Portugieser, ein bisschen Zweigelt und einen Sekt, der besser ist als sein Ruf. Mein Mann redet nicht viel, der Wein dafür umso mehr.

[goal|Wir wollen weg vom Sechserkarton für vierundzwanzig Euro und in die Läden in Leipzig und Berlin, wo die Flasche zwölf kosten darf.] Im März sind wir zum ersten Mal auf der ProWein, auf dem Gemeinschaftsstand, vier Quadratmeter.

[value|Eins noch: Ich möchte nichts auf der Flasche haben, was nicht stimmt. Keine Burg, die uns nicht gehört.]

[question|Kommen Sie einmal vorbei, solange der Federweiße noch geht?]

Ihre Dorothea Brettschneider

--- m02 2024-10-29 09:10 henrike -> dorothea + jonas | AW: Neue Etiketten, nach 22 Jahren < m01
Liebe Frau Brettschneider,

für Federweißen sagen wir alles andere ab. [promise|Herr Wittig und ich stehen am Samstag um elf auf Ihrem Hof.]

Henrike Thoma

--- m03 2024-11-03 08:30 falk -> jonas | Etikett
Herr Wittig, [praise|war gut gestern]. Trauben brauchen keinen Schmuck. Das meinte ich mit dem Stein.
F. Brettschneider

--- m04 2024-11-26 16:00 jonas -> falk + dorothea | Etiketten, Vorschlag
Liebe Frau Brettschneider, lieber Herr Brettschneider,

Ihr Stein hat mich nicht losgelassen. Ich habe an Ihrer Mauer zwölf Abreibungen gemacht (mit Kohle, die Wanderer haben geschaut), und daraus ist jetzt für jeden Wein ein eigenes Etikett entstanden: echter Muschelkalk aus genau der Lage, in der er wächst. Oben ganz klein der Name, unten der Jahrgang. Sonst nichts. Kein Hof, kein Baum, keine Burg.

[question|Können Sie damit leben, dass auf dem Silvaner eine versteinerte Muschel fast größer ist als Ihr Name?]

Jonas Wittig

--- m05 2024-11-26 21:44 dorothea -> jonas + falk | AW: Etiketten, Vorschlag < m04
Lieber Herr Wittig,

ich sitze mit dem Ausdruck in der Küche und kriege kein ordentliches Wort heraus. [praise|Das ist, als hätte jemand unseren Berg fotografiert, von innen.] Mein Schwiegervater, 88, hat die Brille aufgesetzt und gesagt: "Das ist die Ecke beim Nussbaum." Es IST die Ecke beim Nussbaum.

[request|Den Namen nur eine Spur größer, bitte, sonst findet mich der Steuerberater nicht.]

D. B.

--- m06 2024-11-27 05:50 falk -> jonas | AW: Etiketten, Vorschlag < m05
Ja.

--- m07 2024-12-10 11:25 malin -> dorothea | Pflichtangaben
Liebe Frau Brettschneider, für die Rückenetiketten brauche ich von Ihnen je Wein:

- [request|Alkoholgehalt und A.P.-Nummer]
- [request|Allergene, Nährwerte und Zutaten für den QR-Code]
- [request|Füllmenge]

Die Abfüllung ist laut Ihrem Plan am 20. Februar, der Druck braucht drei Wochen.

Malin Özdemir

--- m08 2024-12-11 19:20 dorothea -> malin | AW: Pflichtangaben < m07
Liebe Frau Özdemir, alles bis auf die A.P.-Nummern, die vergibt das Amt in Halle, wenn es Lust hat. [promise|Die schicke ich Ihnen, sobald der Bescheid da ist], spätestens Mitte Januar, sagt der Herr dort, der schon drei Weihnachten lang Mitte Januar sagt.

--- m09 2025-01-16 12:02 dorothea -> malin | Nummern!
Guten Abend, es ist wirklich Mitte Januar und sie sind wirklich da. Siehe Foto vom Bescheid, die Katze gehört nicht dazu.

--- m10 2025-01-24 15:45 malin -> dorothea + falk | Rückenetiketten zur Freigabe
Alle sechs anbei. [request|Bitte Ziffer für Ziffer gegen die Analyse lesen], ich habe es auch schon getan.

--- m11 2025-01-25 07:05 falk -> malin | AW: Rückenetiketten zur Freigabe < m10
[complaint|Portugieser hat 12,0. Da steht 12,5.] Rest stimmt.
F. B.

--- m12 2025-01-25 10:18 malin -> falk + dorothea | AW: Rückenetiketten zur Freigabe < m11
Herr Brettschneider, guten Morgen und zum Glück lesen Sie genauer als ich. [admission|Ich habe beim Portugieser in die Zeile vom Zweigelt gegriffen.] [apology|Es tut mir leid, gerade nach meinem großen Satz mit dem Gegenlesen.] Berichtigt anbei, gedruckt war noch nichts.

--- m13 2025-01-25 10:30 falk -> malin | AW: Rückenetiketten zur Freigabe < m12
Passt. Druck frei. Hab hier acht Grad minus, Schneiden ist bis Mittwoch eingestellt.

--- m14 2025-02-11 10:00 torsten -> dorothea | ProWein, vier Quadratmeter
Sehr geehrte Frau Brettschneider,

auf vier Quadratmetern kann man viel falsch machen, darum mache ich wenig: ein Tresen aus zwei Weinbergsteinen mit Eichenplatte (Gewicht 310 kg, Hallenboden trägt das, ich habe nachgefragt), dahinter eine Leinwand mit der Abreibung vom Nussbaum, zweieinhalb Meter hoch. Licht von der Seite, damit der Stein Schatten wirft. Die Steine müssten bis 10. März in unserer Werkstatt sein.

[question|Kann Ihr Mann sie bringen oder soll ich mit dem Anhänger kommen?]

Torsten Krahl

--- m15 2025-02-11 20:20 dorothea -> torsten | AW: ProWein, vier Quadratmeter < m14
[promise|Falk bringt sie am 8. mit dem Traktorhänger], er freut sich darauf wie auf Urlaub, das sehe ich daran, dass er schon die Gurte sortiert hat. [question|Haben Sie an einen Kühler gedacht, so dass die Gäste nicht über das Kabel fallen?]

--- m16 2025-02-12 07:40 torsten -> dorothea | AW: ProWein, vier Quadratmeter < m15
Kühler sitzt im hinteren Stein, ausgehöhlt, der Steinmetz hat zwei Bohrer daran verschlissen, Ihr Kalk ist härter als er aussieht. Kabel läuft im Boden.

--- m17 2025-03-19 22:58 dorothea -> torsten + jonas + henrike | Düsseldorf
Ihr Lieben,

wir sind im Auto, Falk fährt, ich tippe. [win|Vier Händler aus Berlin, einer aus Kopenhagen und der Einkauf von einem Leipziger Kaufhaus haben bestellt], das ist mehr als wir Flaschen haben. Am zweiten Tag hat ein Herr aus Baden sich vor dem Tresen hingekniet und den Stein angefasst und gefragt, ob er auch Muscheln haben darf. [praise|Herr Krahl, ich habe in drei Tagen kein einziges Mal erklären müssen, wo wir herkommen.]

Hinter uns hat der Nachbarstand mit Nebelmaschine gearbeitet. Unsere Gäste rochen nach Theater.

[thanks|Danke, danke, danke.] Falk sagt es auch, nur leise.

Dorothea B.

--- m18 2025-03-20 09:00 jonas -> dorothea + falk | AW: Düsseldorf < m17
Wie großartig! Die Steine dürfen bei uns überwintern, wenn ihr wollt. Torsten hat beim Abbau den linken Handschuh verloren und behauptet, er liege unter dem Tresen des Nebelmanns.

--- m19 2025-03-31 14:30 leonie -> falk + dorothea | film austrieb bis lese
hallo ihr zwei, wie besprochen: vier drehtage übers jahr (austrieb ende april, blüte juni, verfärbung august, lese september). zusammen 4.800. [question|passt der 29. april für den ersten?]

--- m20 2025-04-01 05:40 falk -> leonie | AW: film austrieb bis lese < m19
29. geht. Vor 7, dann ist das Licht richtig. Bei Regen am 30. Der Weg ist ausgespült, nehmen Sie den unteren.

--- m21 2025-04-24 06:15 falk -> leonie + malin | Frost
Minus 6,3 in der Nacht. Austrieb zu 70 Prozent hin. Müller und Portugieser ganz. Wir haben Kerzen gestellt bis vier. [scope_change|Film absagen.]
F. B.

--- m22 2025-04-24 07:50 leonie -> falk + dorothea | AW: Frost < m21
ach nein. es tut mir sehr leid für euch. film ist abgesagt, kosten keine. wenn ihr hände braucht, ich kann am wochenende und jonas auch

--- m23 2025-04-25 21:31 dorothea -> leonie + malin | AW: Frost < m22
Liebe Leonie, liebe Frau Özdemir,

das mit den Händen hat uns gutgetan, [thanks|danke]. Es ist ein Bild, das man nicht vergisst, alles braun, und oben singt die Amsel, als wäre nichts. Wir haben zu wenig für ein normales Jahr, und von der Versicherung kommt, was von Versicherungen kommt. Ehrlich gesagt: [scope_change|Die neue Preisliste und das Schild am Hoftor müssen wir erst mal streichen.] Die letzte Rate für die Messe [question|könnten wir sie im Juli statt im Mai zahlen?] Wenn nicht, finden wir etwas.

Dorothea Brettschneider

--- m24 2025-04-26 09:00 henrike -> dorothea | AW: Frost < m23
Liebe Frau Brettschneider, im Juli oder wenn der Sekt verkauft ist, ganz wie es Ihnen passt. Das Hoftor wartet. Denken Sie bitte keine Minute darüber nach.

Henrike Thoma

--- m25 2025-05-22 18:44 dorothea -> jonas | Rechtsfrage, vielleicht
Lieber Herr Wittig, der Herr aus Baden hat jetzt wirklich ein Etikett mit Muschel, ich habe es in einem Laden in Weimar gesehen. [question|Ärgert Sie das mehr oder mich?]

--- m26 2025-05-23 09:30 jonas -> dorothea | AW: Rechtsfrage, vielleicht < m25
Liebe Frau Brettschneider, seine Muschel ist eine Zeichnung aus dem Internet, Ihre wächst in der Mauer. Mich ärgert es null. [promise|Ich hebe trotzdem alle Kohlezeichnungen mit Datum auf, falls es einmal ernst wird.]

--- m27 2025-07-14 10:10 dorothea -> malin | Letzte Rate
Liebe Frau Özdemir, heute überwiesen, mit Sektgeld, wie versprochen. Es blüht übrigens nach, die Stöcke sind sturer als wir.

--- m28 2025-08-18 20:40 dorothea -> leonie + malin | Überlegung, nachts im Keller
Liebe Leonie,

Falk und ich haben gesprochen (das heißt: ich habe gesprochen und er hat einmal "stimmt" gesagt). Wir ernten dieses Jahr ungefähr ein Drittel, aber das Drittel wird etwas. Die Kerzennacht hat Falks Bruder mit dem Telefon gefilmt, verwackelt und mit Fluchen. Daraus und aus der Lese könnte ein ganz anderer Film werden als der, den wir bestellen wollten.

Wir haben 2.400 Euro. Das ist die Hälfte. [question|Kann man mit einem Drehtag und dem Telefonmaterial etwas machen, das nicht nach Mitleid aussieht?] [value|Bitte kein Klavier.]

Die Lese fängt um den 15. September an, mein Schwiegervater will ausdrücklich nicht gefilmt werden und wird dann sicher im Bild stehen.

D.

--- m29 2025-08-19 10:00 leonie -> dorothea | AW: Überlegung, nachts im Keller < m28
ja. das reicht und das wird gut. ich komm am ersten lesetag, wenn ihr 48 stunden vorher anruft. kein klavier, [promise|rohschnitt anderthalb wochen danach].

--- m30 2025-09-16 06:55 falk -> leonie | Lese
Donnerstag, sechs Uhr. Müller ist durch, gab zwei Bottiche statt neun. Zucker stimmt.

--- m31 2025-09-29 17:22 leonie -> dorothea + falk | rohschnitt
da ist er, vier minuten, vom frost bis zum ersten eimer. der schwiegervater ist dreimal drin, jedesmal mit dem rücken, ich dachte das gilt nicht.

--- m32 2025-09-30 22:01 dorothea -> leonie | AW: rohschnitt < m31
Ich habe ihn Falk gezeigt und er ist in den Keller gegangen, Pumpe prüfen, eine Dreiviertelstunde lang. [praise|Das ist das größte Lob, das in diesem Haus je vergeben wurde.] Zwei Kleinigkeiten:
- [request|der Fluch bei 0:33 darf raus, meine Schwiegermutter]
- [complaint|am Schluss steht Brettschneyder mit y, das waren wir 1780]

Dorothea

--- m33 2025-10-01 09:09 leonie -> dorothea | AW: rohschnitt < m32
haha, das y kommt aus eurer hofchronik :) ist raus, fluch ist weg. final anbei.

--- m34 2025-10-21 12:12 dorothea -> jonas + leonie | Weinladen Plagwitz
Nur schnell, zwischen zwei Kisten: [win|Der Film läuft bei einem Weinladen bei Ihnen um die Ecke im Fenster, und der Rest vom Portugieser 24 ist in neun Tagen weg gewesen.]

--- m35 2025-11-06 19:30 dorothea -> henrike | Frau Lamprecht aus Karsdorf
Liebe Frau Thoma, ich habe Sie der Töpferin Frau Lamprecht empfohlen, sie meldet sich. Sie zahlt pünktlich und redet mehr als ich, falls Sie sich das vorstellen können.

--- m36 2025-11-18 16:10 dorothea -> malin + torsten | ProWein 2026
Liebe Frau Özdemir, lieber Herr Krahl, wir haben uns wieder angemeldet, diesmal sechs Quadratmeter, ein Drittel davon Luft.

- [request!open|Steine bitte wieder aufstellen, plus einen dritten als Sitz]
- [request|Preisliste jetzt doch, zweisprachig] (Falk liefert [promise!open|die Sorten Ende November])
- [question!open|Was würde ein Glasregal kosten, das nicht wackelt?]

D. Brettschneider

--- m37 2025-11-20 08:30 malin -> dorothea | AW: ProWein 2026 < m36
Liebe Frau Brettschneider, wie schön! Die Preisliste von damals liegt als fast fertiger Entwurf bei mir, ich hänge ihn gleich an. Für Torsten: Er ist noch in Nürnberg beim Abbau, [promise!open|in der ersten Dezemberwoche bekommen Sie seine Zahlen].

Malin Özdemir
