firm: Blaupause Gestaltung | blaupause-gestaltung.example | Europe/Berlin | 2025-11-28 18:00
member: henrike | Henrike Thoma | thoma@blaupause-gestaltung.example
member: jonas | Jonas Wittig | wittig@blaupause-gestaltung.example
member: malin | Malin Özdemir | oezdemir@blaupause-gestaltung.example
member: torsten | Torsten Krahl | krahl@blaupause-gestaltung.example
member: leonie | Leonie Farkas | farkas@blaupause-gestaltung.example
client: Eberhard Lux | person | -
contact: eberhard | Eberhard Lux | eberhard.lux@freipost.example | pensionierter Stellwerksingenieur
contact: sabine | Sabine Lux-Hartmann | sabine.luxhartmann@postbox.example | Tochter
standing: good
turned: -
causes: -
root: -
why: Herr Lux belehrt alle über Schriftgrade und Signaltechnik und mahnt mit Bleistiftlisten, ist aber glücklich mit seinem Buch. Die Stille im Frühsommer war ein Krankenhaus und keine Abkehr; eine vertauschte Bildunterschrift wurde nachgedruckt, nun kommt der zweite Band.

--- m01 2024-11-21 15:42 eberhard -> henrike | Ein Lebensbericht
Sehr geehrte Frau Thoma,

gestatten Sie, daß ich mich vorstelle: Eberhard Lux, Jahrgang 1946, vierzig Jahre Sicherungswesen, zuletzt Stellwerk Leipzig Hbf, Westseite. Ich habe seit dem Tode meines Bruders aufgeschrieben, was in unserer Familie vorgefallen ist, und zwar ab 1811, weil vorher nur Steine liegen. Es sind 312 Seiten mit der Schreibmaschine und etwa 140 Photographien, darunter ein Bild meines Großvaters auf dem Dach eines Zuges, das ihn die Stellung gekostet hat.

[goal|Meine Frau und ich begehen am 30. August 2025 die Goldene Hochzeit, und bis dahin soll jeder meiner sieben Enkel sein eigenes Exemplar in der Hand halten.] [value|Über die Kosten wollen Sie bitte nicht drumherum reden.] Ich habe einen Sparstrumpf.

[question|Nehmen Sie solche Privatsachen überhaupt an?]

Mit vorzüglicher Hochachtung
Eberhard Lux

--- m02 2024-11-22 10:30 henrike -> eberhard | AW: Ein Lebensbericht < m01
Sehr geehrter Herr Lux,

wir nehmen solche Privatsachen nicht nur an, wir reißen uns darum. Für zwanzig Exemplare, Leinen, Fadenheftung, 320 Seiten mit 140 Bildern, kommen Sie mit Satz, Bildbearbeitung und Druck auf ungefähr 7.200 Euro. Wenn der Strumpf dafür zu schmal ist, gibt es eine Fassung in Pappband für 5.400.

[request|Bringen Sie doch einmal zehn Seiten und zehn Bilder mit], dann sehen wir, in welchem Zustand alles ist.

Mit herzlichen Grüßen
Henrike Thoma

--- m03 2024-11-23 16:05 eberhard -> henrike | AW: Ein Lebensbericht < m02
Sehr geehrte Frau Thoma, Leinen. Wenn schon, denn schon. Ich komme am Dienstag um 14.07 Uhr mit der Linie 11, Sie finden mich pünktlich.

Lux

--- m04 2024-11-26 18:20 henrike -> eberhard + malin | Heute
Lieber Herr Lux, es war eine große Freude. [promise|Frau Özdemir schickt Ihnen bis Freitag den Vertrag auf Papier], und [promise|wir holen das Manuskript in der ersten Dezemberwoche bei Ihnen ab], damit es nicht in der Elf fährt.

Henrike Thoma

--- m05 2024-12-12 09:15 malin -> eberhard | Abschrift
Lieber Herr Lux, der Vertrag ist zurück und das Manuskript lässt sich gut einlesen. Neun Seiten haben Kaffeeflecken. Seite 88 fehlt.

[question|Haben Sie Seite 88 noch in der Maschine?]

--- m06 2024-12-12 14:33 eberhard -> malin | AW: Abschrift < m05
Liebe Frau Özdemir,

Seite 88 habe ich 1994 dem Pastor geliehen. Ich habe ihn eben angerufen. Er ist jetzt 91 und hatte sie in der Bibel, bei den Sprüchen. [promise|Mein Schwiegersohn photographiert sie am Wochenende.]

Die Kaffeeflecken stammen nicht von mir, sondern von meinem Bruder; [request|bitte lassen Sie den auf Seite 201 stehen], er ist das einzige, was er zu dem Kapitel beigetragen hat.

E. Lux

--- m07 2024-12-15 17:50 sabine -> malin | seite 88
hallo frau özdemir, hier das foto von der bibelseite. papa fragt alle halbe stunde obs angekommen ist. lg sabine (die tochter aus hamburg)

--- m08 2024-12-16 08:20 malin -> sabine + eberhard | AW: seite 88 < m07
Angekommen, gestochen scharf, nur am linken Rand ist der Daumen des Pastors mit darauf, [promise|den nehmen wir weg]. Sagen Sie Ihrem Vater, dass Sprüche 16,9 mit aufs Bild gekommen ist.

--- m09 2025-01-30 14:00 jonas -> eberhard | Schriftmuster
Sehr geehrter Herr Lux, anbei ein Musterkapitel (1945 bis 1953) in drei Schriften: Janson, Garamond, Sabon. Alle in 11 Punkt.

[question|Welche liest sich für Sie und Ihre Frau am angenehmsten?]

Jonas Wittig

--- m10 2025-02-02 19:12 eberhard -> jonas | AW: Schriftmuster < m09
Sehr geehrter Herr Wittig,

meine Frau und ich haben die drei Muster mit der Lupe verglichen, bei Tageslicht und bei der Stehlampe, und darüber Protokoll geführt. Garamond: meine Frau. Janson: ich. Sabon: keiner, man kommt sich wie auf dem Finanzamt vor.

[request|Da meine Frau recht hat, nehmen wir Garamond, aber in 12 Punkt.] [request|Der Durchschuß ist mir zu groß, da könnte ein Güterzug durch.] Der Zeilenfall auf Seite drei ist hervorragend gelöst, [praise|dort sieht man, daß einer mitgelesen hat].

Noch ein Wort zum Bindestrich in "Reichsbahn-Ausbesserungswerk". Es gab ihn nicht. Es gab RAW. Wenn Sie den Strich stehen lassen, lacht mein ganzer Jahrgang über Sie, soweit er noch lacht.

Mit Gruß
E. Lux

--- m11 2025-02-03 09:40 jonas -> eberhard | AW: Schriftmuster < m10
Sehr geehrter Herr Lux, Garamond, 12, enger, ohne Strich. Für das Protokoll unter der Stehlampe [thanks|danke ich Ihnen beiden].

--- m12 2025-03-06 11:15 malin -> eberhard + sabine | Bilder
Lieber Herr Lux, 140 Fotos sind gescannt. Bei einundzwanzig weiß ich nicht, wer darauf ist. Ich habe sie von A bis U gezählt. [request|Könnten Sie mir zu jedem Buchstaben die Namen von links nach rechts schreiben?]

--- m13 2025-03-12 20:10 eberhard -> malin | AW: Bilder < m12
Liebe Frau Özdemir,

hier die Namen, mit Bleistift geschrieben und von meiner Tochter abgetippt:

A: Großvater Hermann, Tante Minna, Hund Teddy
B: unbekannter Herr, vermutlich Onkel August, der nicht lachen konnte
C: ich, 1953, mit Zahnlücke
D bis H: Stellwerk Wahren, Belegschaft, siehe Anlage
I: meine Frau, 1974, am Ostseestrand. [request|Dieses bitte auf eine ganze Seite.]
K: wieder der August, noch immer ernst
L bis U: siehe Anlage 2

[complaint|Einen Buchstaben J haben Sie ausgelassen.] Im Sicherungswesen läßt man auch manches aus, aber nie ohne Vermerk.

E. L.

--- m14 2025-03-13 09:00 malin -> eberhard | AW: Bilder < m13
Lieber Herr Lux, [admission|J habe ich beim Zählen verschluckt], das Bild gab es nie. Ihre Frau bekommt eine ganze Seite.

--- m15 2025-04-16 15:10 jonas -> eberhard | Umbruch 1
Sehr geehrter Herr Lux, erster Umbruch, 328 Seiten, als Ausdruck per Post unterwegs. Im Netz liegt er auch, falls Ihr Enkel helfen mag. [request|Korrekturen gern mit Rotstift direkt hinein.]

Jonas Wittig

--- m16 2025-05-05 18:40 eberhard -> jonas | AW: Umbruch 1 < m15
Sehr geehrter Herr Wittig,

der Umbruch liegt korrigiert auf dem Tisch, [promise|ich schicke ihn morgen per Einschreiben]. Die Hauptsachen:

- [complaint|S. 44: unter dem Kirchenbild steht Stellwerk, unter dem Stellwerk steht Kirche]
- [request|S. 112: statt "Dienstvorsteher" bitte "Bahnhofsvorsteher", der Unterschied ist groß]
- S. 190: [admission|hier habe ich mich selbst geirrt], es war 1962 und nicht 1963
- [request|S. 201: Kaffeefleck etwas dunkler]
- [request|S. 305: die Ehe meiner Großtante bitte ganz streichen], meine Cousine lebt noch

[praise|Im übrigen habe ich das Buch in zwei Nächten gelesen und mich darin gelangweilt an keiner einzigen Stelle, was bei eigenem Text selten ist.]

Eberhard Lux

--- m17 2025-05-06 08:55 jonas -> eberhard | AW: Umbruch 1 < m16
Sehr geehrter Herr Lux, die Kirche ist wieder Kirche, [apology|pardon]. [promise|Den zweiten Umbruch haben Sie am 19. Mai.]

--- m18 2025-05-19 13:20 jonas -> eberhard | Umbruch 2
Ist heute in der Post, 326 Seiten. Die Großtante ist unverheiratet, die Kirche steht richtig, 1962 auch. Auf Seite 140 läuft eine Zeile jetzt etwas enger, das ging wegen der langen Stationsnamen nicht anders.

--- m19 2025-06-02 10:00 malin -> eberhard | AW: Umbruch 2 < m18
Lieber Herr Lux, von Ihnen fehlt noch das letzte Wort. Um am 30. August fertig zu sein, müssten die Daten am 1. Juli in die Druckerei. [question|Haben Sie das Paket bekommen?]

Malin Özdemir

--- m20 2025-06-13 09:14 malin -> eberhard + sabine | AW: Umbruch 2 < m19
Lieber Herr Lux, ich frage noch mal vorsichtig nach, [question|ist alles in Ordnung bei Ihnen?]

--- m21 2025-06-14 22:40 sabine -> malin + jonas | AW: Umbruch 2 < m20
hallo ihr lieben, papa liegt seit dem 27.5. im krankenhaus, hüfte, auf der kellertreppe. er hat verboten es euch zu sagen, das ist typisch. er liest den umbruch im bett und die schwestern müssen zuhören. [promise|ich bring ihn euch am 24. selber vorbei], bin dann in leipzig. [apology|tut mir leid dass ihr im dunkeln standet]

sabine

--- m22 2025-06-16 08:30 malin -> sabine | AW: Umbruch 2 < m21
Liebe Frau Lux-Hartmann, oh je, gute Besserung ihm! Machen Sie sich keine Gedanken, die Druckerei rückt uns auf den 7. Juli, ich habe eben telefoniert. Bis zum 24. also.

--- m23 2025-06-24 17:05 sabine -> malin + jonas | vorhin
war schön bei euch. papa sagt ich soll euch fragen [question|ob der kaffeefleck jetzt dunkler ist] und er gibt das buch frei, wenn ihr ihm versprecht dass keiner mehr am text wackelt.

--- m24 2025-06-24 17:30 jonas -> sabine + eberhard | AW: vorhin < m23
Fleck ist zwei Tassen dunkler. Text ist zugemauert. [promise|Am 7. Juli um 8 geht alles in den Druck.]

--- m25 2025-07-08 09:15 malin -> eberhard | In Druck
Lieber Herr Lux, seit gestern läuft die Maschine, pünktlich. Der Buchbinder hat das Leinen in Signalgrün da und lässt fragen, ob Ihnen 'Halt' oder 'Fahrt frei' lieber ist. Wir haben 'Fahrt frei' gesagt.

--- m26 2025-07-09 11:20 eberhard -> malin | AW: In Druck < m25
Liebe Frau Özdemir,

aus dem Bett, mit Rollator im Blick: Grün ist richtig. Wer rot bindet, verschreckt die Enkel. [thanks|Ich danke Ihnen, daß Sie mit dem Drucktermin so kulant waren.] Im Stellwerk hätten wir für solche Verspätung vier Formulare gebraucht.

E. Lux

--- m27 2025-08-21 10:30 malin -> eberhard + sabine | Bücher
Lieber Herr Lux, zwanzig Bücher sind fertig und wunderschön. [promise|Herr Krahl bringt sie Ihnen Samstagvormittag persönlich in die Wohnung], dritter Stock, keine Sorge.

--- m28 2025-08-24 16:12 eberhard -> malin + jonas + henrike | Sie sind da
Sehr geehrte Frau Thoma, sehr geehrte Frau Özdemir, sehr geehrter Herr Wittig,

Herr Krahl hat gestern zwanzig Bücher in den dritten Stock getragen und anschließend noch den Schrank verrückt, weil er einmal da war. Das Buch liegt jetzt neben der Lampe. Ich gestehe, daß ich es zuerst gewogen habe: 1.140 Gramm, ziemlich genau ein Signalschild der kleinen Ausführung. Dann habe ich es aufgeschlagen, wo es von selbst aufgeht, und das ist, offenbar nach dem Willen des Buchbinders, die Seite mit meinem Bruder und dem Kaffeefleck. Wir haben beide nichts gesagt. Von 1811 bis heute sind es, wenn man die Schaltjahre richtig nimmt, gut achtundsiebzigtausend Tage, und Sie haben sie in zwei Finger Breite untergebracht, ohne daß einer drückt. Der jüngste Enkel, vier Jahre alt, wollte wissen, wo der Ton angeht. Meine Frau hat die Seite mit dem Ostseestrand dreimal auf- und wieder zugeklappt und gesagt: [praise|"Da ist er ja, der Badeanzug."] Mehr ist dazu nicht zu bemerken.

Allerdings, und ich wäre nicht Ingenieur: [complaint|S. 267, die Namen der Bilder 3 und 4 sind vertauscht, der August heißt jetzt Minna.]

E. Lux

--- m29 2025-08-25 09:05 jonas -> eberhard | AW: Sie sind da < m28
Sehr geehrter Herr Lux, beim Neuumbruch der letzten Seiten habe ich die Unterschriften [admission|aus der falschen Datei gezogen]. Das ärgert mich sehr. [promise|Wir drucken den Bogen bis Freitag nach und der Buchbinder tauscht ihn in allen zwanzig], Sie merken beim Feiern nichts.

--- m30 2025-08-29 12:12 jonas -> eberhard + sabine | getauscht
Heute früh alle zwanzig getauscht und zurückgebracht. August heißt August, und er schaut, finde ich, eine Spur freundlicher. Ihnen allen morgen ein schönes Fest, es soll trocken bleiben.

--- m31 2025-08-31 14:40 sabine -> jonas + malin | goldene
das fest war der hammer. papa hat 40 minuten vorgelesen, bei der stelle mit dem zugdach haben alle geheult, [praise|sogar mein bruder, der nur wegen dem kuchen kam]. [win|alle sieben enkel haben ihr buch]. [thanks|danke euch]

--- m32 2025-09-08 10:45 eberhard -> malin | Ihre Rechnung
Sehr geehrte Frau Özdemir, angewiesen per Überweisungsträger. [complaint|Auf der Rechnung steht "Lebensbreicht".] Das behalte ich als Andenken, [request|bitte nicht korrigieren].

E. L.

--- m33 2025-09-08 11:00 malin -> eberhard | AW: Ihre Rechnung < m32
Lieber Herr Lux, ein guter Brei muss auch erst reichen. [thanks|Danke für die schnelle Zahlung!]

--- m34 2025-10-06 15:55 eberhard -> henrike | Zweiter Band
Sehr geehrte Frau Thoma,

mein Vetter Reinhold aus Dessau hat das Buch gelesen und findet die mütterliche Linie unterbelichtet. Das ist sie, denn er ist die mütterliche Linie. Kurz: Er will bezahlen und ich will schreiben. [scope_change|Es soll also einen zweiten Band geben, 180 Seiten, nur Lindners.] Es handelt sich um Müller, Wirte und einen Bigamisten.

[goal|Reinholds 85. Geburtstag ist am 14. Juni 2026, da soll das Buch neben dem Kuchen stehen.]

[question|Können Sie das Leinen wieder bekommen?]

Hochachtungsvoll
Eberhard Lux

--- m35 2025-10-07 09:30 henrike -> eberhard | AW: Zweiter Band < m34
Lieber Herr Lux, wie schön, ein Bigamist. Das Grün gibt es noch, der Buchbinder hat mir zwei Rollen zurückgelegt. [request|Wenn Sie mir bis Januar ein Inhaltsverzeichnis schreiben], [promise|bekommen Sie von mir noch in derselben Woche den Preis].

H. Thoma

--- m36 2025-11-12 18:20 eberhard -> henrike + jonas | Band II, Inhalt
Sehr geehrte Frau Thoma,

schneller als befohlen. Elf Kapitel, 62 Bilder, davon vier Bigamie. Ich habe eine Bitte zur Typographie: [request!open|Herr Wittig möge die Kapitelanfänge wieder ohne diesen großen Buchstaben setzen], der sieht aus wie ein Prellbock.

[request!open|Und bitte noch ein Wort zum Preis, Reinhold fragt im Zweitagestakt.]

E. Lux

--- m37 2025-11-13 09:05 malin -> eberhard | AW: Band II, Inhalt < m36
Lieber Herr Lux, Frau Thoma rechnet gerade noch am Papierpreis, der ist im Oktober gestiegen. [promise!open|Am 1. Dezember haben Sie die Summe.] Prellböcke werden verboten.

Malin Özdemir

--- m38 2025-11-24 19:48 sabine -> jonas | papa zum geburtstag
hallo jonas, papa wird am 9.1. achtzig. [question!open|könntet ihr die seite mit dem zugdach als plakat machen, so 50x70?] aber psst, er liest alle mails mit, die an malin gehn. lg sabine
