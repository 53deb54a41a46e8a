firm: Graf & Dohnal IT | grafdohnal.example | Europe/Vienna | 2026-01-23 17:00
member: lukas | Lukas Graf | lukas@grafdohnal.example
member: mira | Mira Dohnal | mira@grafdohnal.example
member: stefan | Stefan Pichler | stefan@grafdohnal.example
member: jasmin | Jasmin Yildiz | jasmin@grafdohnal.example
member: renate | Renate Huber | buero@grafdohnal.example
client: Bäckerei Ströbinger | company | stroebinger-brot.example
contact: franz | Franz Ströbinger | franz@stroebinger-brot.example | Bäckermeister
contact: sabine | Sabine Ströbinger | sabine@stroebinger-brot.example | Filialen und Büro
contact: alina | Alina Popescu | hernals@stroebinger-brot.example | Filialleiterin Hernals
standing: good
turned: -
causes: -
root: -
why: Four shops, tills that must never stand still and a baker who writes at three in the morning. A forgotten till on the opening day of the fifth shop was a real slip; Stefan drove it over himself within the hour and they laugh about it.

--- m01 2025-01-21 03:12 franz -> stefan | kassa hernals
stefan kassa in hernals sagt "signatureinheit ausgefallen". weiss ned was des heisst, i bin beim teig. [question|derf ma so verkaufen] aufgsperrt wird um 5.30

--- m02 2025-01-21 05:04 stefan -> franz + alina | AW: kassa hernals < m01
Ja, dürft ihr, die Kassa druckt dann "Sicherheitseinrichtung ausgefallen" drauf, das ist erlaubt. Erst ab 48 Stunden muss man es melden. [promise|Ich bin um 7 in Hernals mit einer neuen Karte.]

--- m03 2025-01-21 07:48 alina -> stefan | AW: kassa hernals < m02
Guten Morgen, Karte ist gewechselt und Kassa sagt wieder OK. Die 14 Bons von der Früh hab ich wie Sie gesagt auf einen Stapel gelegt, mit Klammer. Sie haben Ihr Kipferl vergessen, liegt im Sackerl neben die Waage.
Alina

--- m04 2025-02-12 13:20 sabine -> mira | Bestellungen der Wirte
Hallo Mira,

wir beliefern mittlerweile 31 Gasthäuser und Hotels. Die bestellen am Abend, und zwar so: 12 per SMS an den Franz, 9 per Fax (!), 6 per Mail, der Rest spricht auf die Mailbox, während im Hintergrund wer singt. Um Mitternacht sitze ich da und schreibe alles auf einen Zettel für die Backstube. Letzte Woche hat das Hotel am Gürtel 30 statt 300 Semmeln bekommen, mein Fehler, ich hab die Null nicht gehört.

[goal|Ich will um neun ins Bett gehen, und um Mitternacht soll in der Backstube ein Zettel herauskommen, der stimmt.]

[question|Kann man für sowas etwas bauen, das auch ein Wirt um halb zwölf mit zwei Achterln noch bedienen kann?]

Liebe Grüße
Sabine

--- m05 2025-02-13 09:40 mira -> sabine | AW: Bestellungen der Wirte < m04
Liebe Sabine,

der Wirt mit den zwei Achterln ist ein ausgezeichneter Testfall.

Mein Vorschlag: Jeder Kunde kriegt einen persönlichen Link aufs Handy, kein Passwort. Darauf steht, was er letzte Woche am selben Tag bestellt hat, mit Plus und Minus. Ein Daumen, fertig. Bestellschluss 23 Uhr, um 23:05 druckt die Backstube die Liste, sortiert nach Ofen.

Rund 4.600 Euro, sieben Wochen. [promise|Nächsten Dienstag hast du ein Angebot mit allem drin.] [question|Was passiert bei euch, wenn jemand nach 23 Uhr noch was will?]

Mira

--- m06 2025-02-13 11:02 sabine -> mira | AW: Bestellungen der Wirte < m05
dann ruft er den Franz an und der Franz schimpft und backt es. Das soll so bleiben.

--- m07 2025-02-18 10:15 mira -> sabine + franz | Angebot Wirte-Bestellung
Wie angekündigt, anbei, drei Seiten. Auf der ersten steht, was die Wirte sehen, auf der zweiten der Zettel für die Backstube in Originalgröße, auf der dritten das Geld. Schimpfen bleibt inbegriffen.

--- m08 2025-02-19 02:50 franz -> mira | AW: Angebot Wirte-Bestellung < m07
passt. unterschrieben von da sabine weil i grad kane saubern händ hab. [request|aber schrift auf dem zettel gross, i hab mehl auf der brün]

--- m09 2025-03-04 15:30 renate -> sabine | Anzahlung
Liebe Sabine, anbei die Rechnung über ein Drittel, 1.533,33 netto.
Renate

--- m10 2025-03-05 08:12 sabine -> renate | AW: Anzahlung < m09
Erledigt. [request|Schickst du die nächsten bitte an buchhaltung@stroebinger-brot.example?] Da sitzt ab April meine Schwester.

--- m11 2025-04-08 09:00 mira -> sabine + franz | Probelauf ab Montag
Guten Morgen! [promise|Wir beginnen am Montag] mit fünf Wirten, die ihr für geduldig haltet, und fünf, die ihr für das Gegenteil haltet. [request|Schick mir bitte bis Freitag die zehn Namen und Nummern, Sabine.]

--- m12 2025-04-10 22:30 sabine -> mira | AW: Probelauf ab Montag < m11
Liste dabei, mit Handynummern und bei dreien der Vermerk, wer in Wahrheit bestellt (die Frau, der Koch, die Schwiegermutter). Der Geduldige auf Platz 3 ist nur am Vormittag geduldig.

--- m13 2025-04-15 00:20 franz -> mira | zettl
[complaint|da is alles doppelt aussakumman. 600 mohnflesserl statt 300.] habs gsehn bevor i anfangen hab

--- m14 2025-04-15 07:05 mira -> franz + sabine | AW: zettl < m13
Franz, [apology|entschuldige]! [admission|Ich hab den Druckauftrag zweimal ausgelöst, einmal für euch und einmal für meinen Test, und vergessen, den Test auszuschalten.] Ist draußen. [promise|Ich bleib heute Nacht bis 23:10 wach und schau zu.]

--- m15 2025-04-16 03:33 franz -> mira | AW: zettl < m14
heit hats gstimmt. bist eh schon mehr munter als mei lehrling

--- m16 2025-05-06 20:45 sabine -> mira | Seit gestern alle
Liebe Mira,

gestern war der erste Abend mit allen 31. Der Löwenwirt hat um 23:02 angerufen und wollte wissen, ob er "eh drin" ist (war er). Der Herr Magister vom Hotel hat geschrieben, [praise|so etwas Vernünftiges habe er von einem Lieferanten noch nicht bekommen].

Und jetzt pass auf: [win|Ich bin um zehn vor neun schlafen gegangen. Zum ersten Mal seit 2011.] Ich hab eine Stunde lang die Decke angeschaut, weil ich nicht gewusst hab, wie das geht.

[thanks|Danke!]
Sabine

--- m17 2025-05-07 08:30 mira -> sabine | AW: Seit gestern alle < m16
Ich hab das dem ganzen Büro vorgelesen. Renate hat geseufzt und sich auch für neun Uhr angemeldet.

--- m18 2025-06-17 10:10 alina -> jasmin | Waage Hernals
Guten Tag Frau Jasmin,

die Waage zeigt 2 Deka mehr wenn die Tür offen ist, wegen Wind vom 43er. Das ist nicht Schaden von Ihnen, ich will nur fragen: [question|darf ich die Waage selber drehen oder muss der Eichmeister kommen?]

Alina Popescu

--- m19 2025-06-17 10:33 jasmin -> alina | AW: Waage Hernals < m18
Drehen ja, aufschrauben nein. Stellen Sie sie am besten hinter die Vitrine, das Kabel ist lang genug.

--- m20 2025-07-09 14:00 sabine -> mira + stefan | Filiale 5!!
Hallo ihr zwei,

es ist fix: Wir übernehmen am 1. Oktober den alten Konsum in Liesing. 70 Quadratmeter, 12 Sitzplätze, der Boden ist grauenhaft und bleibt.

Wir bräuchten bis dahin:
- [request|zwei Kassen, eine mit Kundenanzeige]
- [request|WLAN für Gäste und für uns]
- [request|Kamera beim Hintereingang] (da hat dem Vorgänger wer die Milch gestohlen, jahrelang)
- [request|Musik, aber nicht das Radio, die Gebühren sind ein Wahnsinn]

[question|Geht sich das aus, und was kommt zusammen?]

Sabine

--- m21 2025-07-10 09:20 stefan -> sabine | AW: Filiale 5!! < m20
Geht sich aus. Kassen 2 x 1.480, Netz samt Kamera 1.150, Musik 19 im Monat lizenzfrei. [promise!broken|Montage am 25. und 26. September, am 30. steht alles.] [request|Internet müsst ihr jetzt gleich bestellen, in Liesing dauert das acht Wochen.]

--- m22 2025-07-10 09:41 sabine -> stefan | AW: Filiale 5!! < m21
bestellt, am 2. September wird geschaltet, zwischen 8 und 16 Uhr, da steht dann wer von uns acht Stunden in einem leeren Konsum. Ich nehm mir ein Buch mit.

--- m23 2025-08-20 16:05 sabine -> stefan | AW: Filiale 5!! < m22
Kleine Änderung, Stefan: [scope_change|statt der zweiten Kassa nehmen wir doch ein Tablet für die Sitzplätze], wo die Mädels am Tisch abkassieren können. [question|Wird's dadurch teurer?]

--- m24 2025-08-21 08:02 stefan -> sabine | AW: Filiale 5!! < m23
600 billiger.

--- m25 2025-08-21 08:04 sabine -> stefan | AW: Filiale 5!! < m24
[praise|Du bist der erste Mensch in meinem Leben, der mir auf eine Extrawurst etwas herausgibt.]

--- m26 2025-09-10 11:26 lukas -> sabine + franz | Windows 10, Büro
Liebe Sabine, lieber Franz,

am 14. Oktober endet die Unterstützung für Windows 10. Bei euch betrifft das zwei Bürorechner; die Kassen sind davon nicht berührt, die haben ein eigenes System. [question|Sollen wir die zwei mit der Montage in Liesing gleich mittauschen?] Das spart eine Anfahrt.

Lukas

--- m27 2025-09-10 19:10 sabine -> lukas | AW: Windows 10, Büro < m26
ja bitte. Der vom Franz darf aber nicht schöner sein als meiner.

--- m28 2025-10-01 05:41 sabine -> stefan | WO IST DIE KASSA
Stefan, in einer Stunde ist Eröffnung, der Bezirksvorsteher kommt um acht mit Blasmusik. [complaint|Das Tablet liegt da, aber wo die Kassa stehen soll, ist ein Loch mit einem Kabel.] [request|RUF AN]

--- m29 2025-10-01 05:52 stefan -> sabine + franz | AW: WO IST DIE KASSA < m28
Steht bei mir in der Werkstatt, programmiert und eingepackt. [admission|Ich hab am Freitag das Tablet eingeladen und die Schachtel daneben stehen lassen.] [promise|Sitz schon im Auto, 6:25 bin ich da.]

--- m30 2025-10-01 21:15 sabine -> stefan + mira | AW: WO IST DIE KASSA < m29
Also der Reihe nach, weil das muss man aufschreiben:

6:22 Stefan kommt, im Pyjamaleiberl, mit Kassa unterm Arm.
6:38 erster Bon.
8:00 Bezirksvorsteher, Blasmusik, Regen.
8:10 der Bezirksvorsteher hält Stefan für den Bäcker und gratuliert ihm zum Kornspitz.

[win|Bis 18 Uhr 412 Bons, das ist mehr als Hernals in zwei Tagen.] Den ganzen Tag hat keiner nach Musik gefragt, weil die Blasmusik erst um elf gegangen ist, da war das Bier aus und der Leberkäs auch. Die alte Frau Wondratschek, die schon im Konsum eingekauft hat, als es noch Marken gab, hat sich in die Mitte gestellt und gesagt, es riecht wieder. Der Franz hat sich umgedreht und Mehl in die Augen gekriegt, angeblich. Das WLAN hat gehalten, die Kamera hat um 16 Uhr den Lehrling beim Rauchen erwischt, und der Boden ist noch grauenhafter, wenn er nass ist. Vergessen ist vergessen, [value|mir ist lieber einer, der im Pyjama kommt, als einer, der mir eine Ticketnummer schickt].

Sabine

--- m31 2025-10-02 07:00 stefan -> sabine | AW: WO IST DIE KASSA < m30
[apology|Trotzdem, tut mir leid um den Schreck.] [promise|Montage Liesing geht ohne Wochenendzuschlag auf die Rechnung.]

--- m32 2025-10-03 02:58 franz -> stefan | kornspitz
[praise|host guat gmacht den kornspitz]. da bezirksvorsteher hot gestern no amal zehne gholt

--- m33 2025-10-16 09:30 renate -> sabine | Rechnung Filiale Liesing
Liebe Sabine, anbei die Rechnung, wie mit Stefan ausgemacht ohne Zuschläge, 3.510,00 netto. Geht in Kopie an deine Schwester.

--- m34 2025-10-20 08:44 sabine -> renate | AW: Rechnung Filiale Liesing < m33
Bezahlt heute mit Skonto. Die Schwester sagt, [praise|eure Rechnungen seien die einzigen, bei denen sie nicht nachrechnen muss].

--- m35 2025-11-13 10:12 alina -> jasmin | Neue Mitarbeiterin
Guten Tag, ab Montag arbeitet bei mir Frau Hodzic. [request|Bitte Kassa-Code für sie und Storno gesperrt im ersten Monat.] [thanks|Danke im Voraus], Alina

--- m36 2025-11-13 10:25 jasmin -> alina | AW: Neue Mitarbeiterin < m35
Guten Morgen Frau Popescu! Code ist 218, kommt beim ersten Mal die Bitte um einen eigenen. Storno gesperrt bis 17.12., löst sich von allein.

--- m37 2025-12-03 21:40 sabine -> mira | Nikolo
Mira, die Wirte drücken seit gestern auf "wie letzte Woche", und letzte Woche hat's keine Krampusse gegeben. [request|Kannst du die Krampusse ganz oben einblenden?] Wir haben 2.000 Stück geplant und 140 bestellt, und der Franz formt schon Ohren.

--- m38 2025-12-03 22:05 mira -> sabine | AW: Nikolo < m37
Hilfe, die Ohren! Krampus steht jetzt groß über allem, mit Hörnern. Ist bis 6. sichtbar, danach kommt Allerlei.

--- m39 2025-12-05 03:20 franz -> mira | AW: Nikolo < m38
1870. [thanks|dank da]

--- m40 2026-01-02 11:11 jasmin -> sabine + alina | Jahresbelege
Prosit Neujahr! Nur zur Sicherheit: Der Jahresbeleg aller fünf Kassen muss bis 15. Februar geprüft sein. Gedruckt sind alle fünf, das hab ich in der Silvesternacht gesehen. [promise!open|Die Prüfung mach ich für euch in der letzten Jännerwoche, ihr müsst nichts tun.]

Jasmin

--- m41 2026-01-14 20:30 sabine -> mira | Idee
Liebe Mira,

drei Kaffeehäuser möchten am Wochenende bis 24 Uhr bestellen, weil sie erst dann wissen, wie viele Frühstücke reserviert sind. [request!open|Könntest du den Bestellschluss pro Kunde einstellbar machen?] Sonst rufen sie wieder alle beim Franz an, und der hat sich gerade erst an die Stille gewöhnt.

Und: [question!open|was kostet es, wenn wir auch die fünf Filialen darüber bestellen lassen?]

Bussi, Sabine

--- m42 2026-01-16 09:05 mira -> sabine | AW: Idee < m41
Beides schöne Ideen. [promise!open|Kriegst beides bis Monatsende mit Zahlen.] Derweil darf der Franz schimpfen.
