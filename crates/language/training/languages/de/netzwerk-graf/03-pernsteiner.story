firm: Graf & Dohnal IT | grafdohnal.example | Europe/Vienna | 2026-01-23 17:00
member: lukas | Lukas Graf | lukas@grafdohnal.example
member: mira | Mira Dohnal | mira@grafdohnal.example
member: stefan | Stefan Pichler | stefan@grafdohnal.example
member: jasmin | Jasmin Yildiz | jasmin@grafdohnal.example
member: renate | Renate Huber | buero@grafdohnal.example
client: Pernsteiner Gastrobedarf GmbH | company | pernsteiner-gastro.example
contact: gerhard | Gerhard Pernsteiner | g.pernsteiner@pernsteiner-gastro.example | Geschäftsführer
contact: silvia | Silvia Pernsteiner-Lang | s.lang@pernsteiner-gastro.example | Einkauf und Vertrieb
contact: roman | Roman Vogl | lager@pernsteiner-gastro.example | Lagerleiter
standing: broken
turned: 2025-05-06
causes: recurring_bottleneck, slow_response
root: m12, m17, m24, m30
why: Every price list has to pass through Lukas, who alone can run the import, and he is always at another client. Month after month the wholesale shop sells at old prices. The old gentleman never raises his voice and gives notice with thanks.

--- m01 2025-01-09 10:30 silvia -> mira | Neue Kategorie Buffet
Guten Morgen Frau Dohnal,

alles Gute noch fürs neue Jahr! Wir nehmen ab Februar Chafing Dishes und Wärmelampen auf, 84 Artikel. [request|Bitte legen Sie im Händlershop eine Kategorie "Buffet" an], [promise|Bild kommt von mir].

LG Silvia Pernsteiner-Lang

--- m02 2025-01-09 14:12 mira -> silvia | AW: Neue Kategorie Buffet < m01
Liebe Frau Lang,

ebenfalls! Kategorie ist angelegt, noch unsichtbar. Die Filter nach Fassungsvermögen und Anschluss (Strom, Brennpaste) hab ich gleich von den Töpfen übernommen, die lassen sich auch wieder ausblenden. Sobald die Artikel drin sind, können Sie sie selbst mit dem Schalter rechts oben einblenden.

Mira Dohnal

--- m03 2025-01-09 14:20 silvia -> mira | AW: Neue Kategorie Buffet < m02
[praise|Das nenn ich flott!]

--- m04 2025-01-23 08:05 roman -> stefan | scanner
servus. handscanner 3 piepst nur mehr, liest nix. der ist dem lehrling in die palettenwaage gfalln. [question|habts an ersatz oder muss ich bestellen?]
roman

--- m05 2025-01-23 08:19 stefan -> roman | AW: scanner < m04
Leihgerät liegt bei mir. [promise|Bring ich dir morgen in der Früh, neuer kommt in 10 Tagen.] Den gefallenen nehm ich mit, manchmal ist nur das Fenster trüb. Und sag dem Lehrling, mir ist einmal einer in den Donaukanal gefallen.

--- m06 2025-01-24 07:12 roman -> stefan | AW: scanner < m05
halb sieben da gwesn. [thanks|merci]. kaffee hättst nehmen können

--- m07 2025-02-03 09:00 silvia -> lukas | Preisliste Februar
Sehr geehrter Herr Graf,

anbei die neue Preisliste (Februar, 6.212 Zeilen). [request|Bitte bis Mittwoch einspielen], da geht der Rundbrief an die Wirte hinaus. Erhöht haben wir vor allem Edelstahl und alles aus Italien, im Schnitt 3,1 Prozent, das Porzellan aus Lilien bleibt gleich. 40 Artikel sind neu, 112 ausgelaufen und mit A gekennzeichnet.

Freundliche Grüße
Silvia Pernsteiner-Lang

--- m08 2025-02-05 18:44 lukas -> silvia | AW: Preisliste Februar < m07
Ist drin.
LG Lukas

--- m09 2025-03-03 09:04 silvia -> lukas | Preisliste März
Und schon wieder ein Monat um. Liste März im Anhang, [request|Einspielung bitte bis morgen Abend].

SPL

--- m10 2025-03-06 08:10 silvia -> lukas | AW: Preisliste März < m09
Guten Morgen, [question|wissen Sie schon, wann die Märzpreise online gehen?] [complaint|Im Shop stehen heute noch die vom Februar.]

--- m11 2025-03-06 21:15 lukas -> silvia | AW: Preisliste März < m10
Eben gemacht. War die ganze Woche auf einer Baustelle in Krems ohne vernünftiges Netz.

--- m12 2025-05-06 11:22 silvia -> lukas + mira | Preisliste Mai
Sehr geehrter Herr Graf,

die Maipreise habe ich am Freitag geschickt. Der Gasthof Lechner hat gestern um 11.400 Euro Porzellan bestellt, [complaint|zu Preisen, die es seit 1. Mai nicht mehr gibt]. Wir liefern natürlich. [complaint|Kostet uns 612 Euro.]

[question|Gibt es bei Ihnen außer Ihnen jemanden, der den Import starten kann?]

Mit freundlichen Grüßen
Silvia Pernsteiner-Lang

--- m13 2025-05-08 07:31 lukas -> silvia | AW: Preisliste Mai < m12
Guten Morgen Frau Lang,

Mai ist seit gestern Abend drin. Die Schnittstelle zu Ihrer Warenwirtschaft habe ich damals selbst geschrieben, da sind ein paar Handgriffe dabei, die ich ungern jemand anderem in die Hand drücke. [promise!broken|Aber ich baue Ihnen bis Ende Juni eine Taste, mit der Sie den Import selbst anstoßen.]

Lukas Graf

--- m14 2025-05-08 08:02 silvia -> lukas | AW: Preisliste Mai < m13
Das wäre eine Erleichterung. [goal|Wir möchten unsere Preise ändern können, an dem Tag, an dem sie sich ändern, ohne wen zu fragen.] Nichts anderes war eigentlich der Sinn des Shops.

--- m15 2025-05-19 15:10 gerhard -> lukas | Telefonat
Sehr geehrter Herr Graf,

ich habe Sie am Donnerstag und heute zu erreichen versucht. Es ist nichts Dringendes, ich wollte nur hören, wie Sie die Sache mit den Preisen sehen. [request|Wenn Sie einmal zehn Minuten haben, rufen Sie mich bitte zurück.]

Hochachtungsvoll
Gerhard Pernsteiner

--- m16 2025-05-27 07:50 roman -> stefan | etikettendrucker
servus, der zebra druckt schief seit ma die neuen rollen ham, is vielleicht am einzug was ausglaufen, der is ja a scho alt. eilt ned, im notfall klebt da mario mit der hand grad. [request|kannst bei gelegenheit schaun]

--- m17 2025-06-10 09:31 gerhard -> lukas + mira | AW: Telefonat < m15
Sehr geehrter Herr Graf,

[complaint|ich nehme an, mein Schreiben vom 19. Mai ist im Trubel untergegangen.] Das kann vorkommen.

Wir sind ein Haus, das seit 1961 am selben Tag antwortet, an dem gefragt wird. [value|Ich erwarte das nicht von jedermann, aber ich bemerke es, wenn es jemand tut.]

Mit vorzüglicher Hochachtung
Gerhard Pernsteiner

--- m18 2025-06-10 10:15 mira -> gerhard + silvia | AW: Telefonat < m17
Sehr geehrter Herr Pernsteiner,

[apology|das ist mir unangenehm, und ich bitte um Entschuldigung.] Lukas ist diese Woche in Salzburg. [promise|Ich rufe Sie heute um 14 Uhr selbst an.]

Mit besten Grüßen
Mira Dohnal

--- m19 2025-06-10 15:05 gerhard -> mira | AW: Telefonat < m18
[thanks|Ich danke für das Gespräch], gnädige Frau. [praise|Es war klar und höflich, was heutzutage nicht mehr oft zusammenkommt.]

--- m20 2025-06-11 08:30 stefan -> roman | AW: etikettendrucker < m16
Morgen, [apology|entschuldige, ist bei mir nach unten gerutscht]. [promise|Ich bin am Freitag um 7 bei dir mit neuer Einzugsrolle.]

--- m21 2025-06-13 07:44 roman -> stefan | AW: etikettendrucker < m20
grad wie a linie. passt

--- m22 2025-07-01 08:55 silvia -> lukas | Preisliste Juli / die Taste
Guten Morgen Herr Graf,

Juliliste im Anhang. [question|Soll ich noch Ihnen schicken oder gibt es die Taste schon?]

SPL

--- m23 2025-07-04 19:20 lukas -> silvia | AW: Preisliste Juli / die Taste < m22
Juli ist eingespielt. Taste ist zu 80 % fertig, es fehlt die Prüfung der Staffelpreise. [promise!broken|Kommt im August.]

--- m24 2025-09-02 09:12 silvia -> lukas + mira | September
Herr Graf,

Liste September, zum zweiten Mal (erste Mail vom 28.8.).

[complaint|Heuer habe ich neun Preislisten geschickt, pünktlich eingespielt wurden zwei.] [complaint|Von der Taste habe ich seit dem Sommer nichts gehört.] Unsere drei Außendienstler sagen den Wirten inzwischen, sie sollen lieber anrufen, [complaint|weil im Shop ohnehin nichts stimmt]. [complaint|Dafür hätten wir keinen Shop gebraucht.]

[request|Bitte sagen Sie mir einen Tag.]

Silvia Pernsteiner-Lang

--- m25 2025-09-04 22:08 lukas -> silvia + mira | AW: September < m24
September ist drin. [blame_shift|Dazu muss man sagen, dass die Listen fast immer am letzten Drücker kommen und jedes Mal anders aufgebaut sind], im August war die Spalte "Netto" plötzlich hinter "EAN". Das muss ich händisch geradeziehen.

[promise!broken|Die Taste hat am 30. September Premiere, versprochen.] Dann drücken Sie selbst.

--- m26 2025-09-05 07:40 silvia -> lukas | AW: September < m25
[complaint|Die Spalten haben Sie uns im Mai so vorgegeben, ich habe die Mail noch.]

--- m27 2025-09-16 11:10 renate -> gerhard | Rechnung 3. Quartal
Sehr geehrter Herr Pernsteiner,

anbei unsere Rechnung für Hosting und Betreuung, 3. Quartal, 1.470,00 netto. Der Handscanner vom Jänner ist auf Garantie gegangen, dafür kommt nichts. Die UID haben wir nach Ihrer Umfirmierung vom Sommer berichtigt.

Freundliche Grüße
Renate Huber

--- m28 2025-09-17 09:00 gerhard -> renate | AW: Rechnung 3. Quartal < m27
Sehr geehrte Frau Huber, der Betrag ist heute abgegangen, wie immer mit Skonto. [request|Grüßen Sie mir Ihre Mutter], sie kauft bei uns seit jeher die Einsiedegläser.

G. Pernsteiner

--- m29 2025-09-17 10:22 renate -> gerhard | AW: Rechnung 3. Quartal < m28
Wird ausgerichtet! Heuer waren es 40 Gläser, nur Ringlotten.

--- m30 2025-10-07 08:33 silvia -> mira | Taste
Liebe Frau Dohnal,

[complaint|der 30. September ist eine Woche her.] Ich schreibe es Ihnen, weil ich Herrn Graf nicht mehr schreibe.

Mein Vater hat am Donnerstag [escalation|zwei Herren von der Firma Hebein im Haus gehabt]. Ich wollte, dass Sie das von mir hören und nicht in der Wirtschaftskammer.

Silvia Lang

--- m31 2025-10-07 13:45 mira -> silvia | AW: Taste < m30
Liebe Frau Lang,

[thanks|danke für die Offenheit.] [admission|Wir haben alles an einer Person hängen lassen, das ist unser Fehler und nicht Ihrer.] Ich habe mir den Code heute früh angesehen: [promise|Bis 17. Oktober kann ich den Import selbst fahren], [promise|die Taste baue dann ich].

[question|Darf ich nächste Woche bei Ihnen vorbeikommen?]

Mira Dohnal

--- m32 2025-10-08 09:20 silvia -> mira | AW: Taste < m31
Heben wir uns das noch auf. Vater möchte zuerst mit allen geredet haben.

--- m33 2025-10-17 16:20 mira -> silvia | AW: Taste < m32
Oktoberpreise sind drin, von mir eingespielt, 40 Minuten. [request|Mögen Sie stichprobenartig drüberschauen?]

MD

--- m34 2025-10-20 08:11 silvia -> mira | AW: Taste < m33
Stimmen alle zwanzig, die ich angeschaut habe, auch die mit Staffel ab 48 Stück und die zwei mit Aktionspreis bis Monatsende. Der Lechner hat heute früh schon zum neuen Preis bestellt.

--- m35 2025-11-03 07:25 roman -> stefan | inventur
griaß di. inventur is am 3. und 4. jänner, [request|da bräucht ma 4 scanner extra]. [question|geht des noch oder machts ihr des nimmer?] hab was ghört

--- m36 2025-11-03 07:48 stefan -> roman | AW: inventur < m35
Geht. [promise|Scanner hast du am 2. Jänner.] [question|Was hast du gehört?]

--- m37 2025-11-03 07:50 roman -> stefan | AW: inventur < m36
frag die silvia. i hab nix gsagt

--- m38 2025-11-24 10:00 gerhard -> lukas + mira | Betreuung ab 2026
Sehr geehrte Frau Dohnal, sehr geehrter Herr Graf,

nach reiflicher Überlegung haben wir uns entschlossen, unseren Händlershop und die Anbindung der Warenwirtschaft [leaving|ab dem 1. März 2026 der Firma Hebein in Wiener Neudorf zu übertragen]. Der Betreuungsvertrag [leaving|ist hiermit fristgerecht zum 28. Februar gekündigt].

Ich tue das nicht leichten Herzens. [praise|Sie haben uns 2017 aus dem Faxzeitalter geholt], [thanks|und dafür bleibe ich Ihnen dankbar]. Meine selige Frau hat damals gesagt, das Internet werde uns die Kundschaft vertreiben, und hat sich nach der ersten Weihnachtssaison bei Ihnen am Telefon entschuldigt; Sie werden sich erinnern. [complaint|Ein Händler, der seine eigenen Preise nicht stellen kann, ist aber keiner.] Meine Tochter hat darüber mit Ihnen öfter gesprochen, als mir recht war, und ich habe lange gemeint, es werde sich von selbst einrenken.

Ich ersuche höflich um:
- [request!open|vollständige Übergabe der Daten und Zugänge bis 31. Jänner]
- [request!open|eine Beschreibung der Schnittstelle]
- [request|Bestätigung dieser Kündigung]

Die Geräte im Lager sollen, wenn es nach mir geht, weiterhin in den Händen von Herrn Pichler bleiben.

Mit vorzüglicher Hochachtung
Gerhard Pernsteiner

--- m39 2025-11-24 16:30 mira -> gerhard + silvia | AW: Betreuung ab 2026 < m38
Sehr geehrter Herr Pernsteiner,

ich bestätige Ihre Kündigung zum 28. Februar 2026. Es trifft uns, und ich kann Ihnen nicht widersprechen. [promise!open|Die Übergabe übernehme ich persönlich, Sie haben alles bis zum 31. Jänner.]

[thanks|Danke für acht Jahre.]

Mira Dohnal

--- m40 2025-12-01 09:10 silvia -> mira | Dezemberpreise
Guten Morgen Frau Dohnal, draußen liegen fünf Zentimeter und der Lkw aus Verona steht am Wechsel, also haben wir heute Zeit fürs Büro. Letzte Liste vor Weihnachten, [request|bitte wie gehabt]. Ich hoffe, wir können trotzdem noch per Du werden, wenn das alles vorbei ist.

--- m41 2025-12-01 10:02 mira -> silvia | AW: Dezemberpreise < m40
Sofort, wenn Sie mögen. Preise sind seit 9:55 online.

--- m42 2026-01-05 06:50 roman -> stefan | inventur vorbei
prosit neujahr. sind durch, um halb elf in der nacht hamma zuagsperrt und d chefin hat leberkas gholt. 4 scanner liegn beim tor, [win|fehlbestand 0,3, so guat wars no nie]. [request!open|holst sie wanns geht, bitte vor der nächsten lieferung von euch]

--- m43 2026-01-14 11:35 silvia -> mira | Übergabe
Liebe Mira,

Hebein fragt, [question!open|ob die Staffelpreise in einer eigenen Tabelle liegen oder in der Schnittstelle gerechnet werden]. [complaint|Auf dieselbe Frage an Lukas vom 17. Dezember kam nur eine Abwesenheitsnotiz.]

Silvia

--- m44 2026-01-21 17:58 lukas -> silvia | AW: Übergabe < m43
Muss ich nachsehen, [promise!open|melde mich].
