firm: Graf & Dohnal IT | grafdohnal.example | Europe/Vienna | 2026-01-23 17:00
member: lukas | Lukas Graf | lukas@grafdohnal.example
member: mira | Mira Dohnal | mira@grafdohnal.example
member: stefan | Stefan Pichler | stefan@grafdohnal.example
member: jasmin | Jasmin Yildiz | jasmin@grafdohnal.example
member: renate | Renate Huber | buero@grafdohnal.example
client: Wessely & Partner Rechtsanwälte | company | wessely-recht.example
contact: wessely | Dr. Johanna Wessely | wessely@wessely-recht.example | Rechtsanwältin, Partnerin
contact: krammer | Ingrid Krammer | kanzlei@wessely-recht.example | Kanzleileiterin
contact: thurner | Mag. Benedikt Thurner | thurner@wessely-recht.example | Konzipient
standing: strained
turned: 2025-09-17
causes: unacknowledged_fault, talked_down
root: m24, m25, m27, m35
why: After the server move in July the backup left one folder out; when the disk died in September three days of files were gone. Lukas put it down to where the lawyers saved and lectured them, then billed the hours. What is missing is not the files any more but one sentence that says it was our setting.

--- m01 2025-01-14 08:22 krammer -> jasmin | Neuer Arbeitsplatz ab Februar
Sehr geehrte Frau Yildiz,

mit 3. Februar beginnt bei uns Herr Mag. Thurner als Konzipient. [request|Bitte um einen Arbeitsplatz wie bei Frau Mag. Seidl], also Laptop, Dockingstation, zwei Bildschirme. Der Schreibtisch steht schon.

[question|Geht sich das bis dahin aus?]

Mit freundlichen Grüßen
Ingrid Krammer
Kanzleileitung, Wessely & Partner

--- m02 2025-01-14 09:05 jasmin -> krammer | AW: Neuer Arbeitsplatz ab Februar < m01
Guten Morgen Frau Krammer,

das geht sich aus, wenn ich heute bestelle. [question|Soll es wieder das 14-Zoll-Gerät sein oder das größere?] Das kleine ist lagernd.

Liebe Grüße
Jasmin Yildiz

--- m03 2025-01-14 09:11 krammer -> jasmin | AW: Neuer Arbeitsplatz ab Februar < m02
Das kleine, er fährt viel mit dem Rad.

--- m04 2025-01-30 16:40 stefan -> krammer | Arbeitsplatz Thurner steht
Sg. Frau Krammer,

Laptop ist eingerichtet, webERV, Kanzleisoftware und Diktat laufen. Passwort liegt im Kuvert in Ihrer obersten Lade. Beim ersten Anmelden muss er ein neues vergeben. Standarddrucker ist der am Gang; Farbe geht nur am Empfang, wie bei den anderen Konzipienten auch. Die zweite Dockingstation fürs Homeoffice habe ich ihm unter den Tisch gestellt.

S. Pichler

--- m05 2025-02-03 10:17 thurner -> stefan | Re: Arbeitsplatz Thurner steht < m04
Lieber Herr Pichler,

erster Tag, und [praise|ich habe um 9:05 schon einen Schriftsatz diktiert]. In meiner letzten Kanzlei hat das bis zum Mittwoch der zweiten Woche gedauert, und da war der Drucker noch nicht dabei. [thanks|Herzlichen Dank dafür!]

Nur eine Kleinigkeit: [question|wo stelle ich die Abspielgeschwindigkeit um?]

Beste Grüße
Benedikt Thurner

--- m06 2025-02-03 10:30 stefan -> thurner | AW: Arbeitsplatz Thurner steht < m05
F9 schneller, F8 langsamer.

--- m07 2025-03-11 11:50 krammer -> jasmin | Scanner Aktenraum
Frau Yildiz, der Scanner im Aktenraum zieht zwei Blatt auf einmal ein. Er ist jetzt sieben Jahre alt und hat vermutlich jedes Recht dazu. [question|Zahlt sich ein Service noch aus oder sollen wir einen neuen nehmen?]

I. Krammer

--- m08 2025-03-11 13:24 jasmin -> krammer | AW: Scanner Aktenraum < m07
Einzugsrollen kosten 39 Euro, das versuchen wir zuerst. [promise|Stefan bringt sie am Donnerstag mit, er ist ohnehin im Ersten.] Neu wären es rund 900.

Jasmin Yildiz

--- m09 2025-03-13 15:02 krammer -> jasmin | AW: Scanner Aktenraum < m08
War da, zieht wieder Blatt für Blatt. 861 Euro gespart, [thanks|danke schön].

--- m10 2025-04-29 17:35 wessely -> lukas | Windows 10 und Server
Sehr geehrter Herr Graf,

zwei Punkte, die ich vor dem Sommer geregelt wissen möchte.

1. Für Windows 10 endet im Oktober die Unterstützung. [request|Bitte um eine Aufstellung, welche unserer elf Geräte zu ersetzen sind.]
2. Der Server steht im siebenten Jahr. [request|Ich ersuche um einen Vorschlag samt Kosten.]

[goal|Mir geht es darum, dass die Kanzlei keinen einzigen Tag stillsteht und kein Akt je verloren gehen kann; alles Übrige ist Beiwerk.] [value|Ich schätze es, wenn man mir unangenehme Dinge zuerst sagt.]

Mit besten Grüßen
Dr. Johanna Wessely

--- m11 2025-05-02 12:14 lukas -> wessely + krammer | AW: Windows 10 und Server < m10
Sehr geehrte Frau Dr. Wessely,

gerne. Sieben der elf Geräte können auf Windows 11 gehoben werden, vier (Empfang, Aktenraum, Bibliothek, Dr. Partsch) sind zu alt. Liste im Anhang, mit Baujahr und Zustand. Das Gerät in der Bibliothek wird laut Protokoll zweimal im Monat eingeschaltet, da würde auch ein gebrauchtes genügen.

Zum Server: Ihr jetziger läuft brav, aber die Platten haben 58.000 Stunden auf dem Zähler und Ersatz bekommt man nur mehr auf Auktionen. Ich rate zu einem kleinen neuen Gerät mit gespiegelten Platten und täglicher Sicherung an zwei Orte, hier und im Rechenzentrum in Floridsdorf. Die Kanzleisoftware wird vom Hersteller selbst übersiedelt, der verlangt dafür sechs Wochen Vorlauf. Umzug an einem Wochenende im Juli, wenn die Gerichtsferien beginnen, Freitagabend bis Sonntag; am Samstag wären wir zu zweit im Haus und bräuchten nur Strom und eine Klingel, die jemand hört. [promise|Das Angebot mit allen Positionen haben Sie bis 9. Mai.]

Beste Grüße
Lukas Graf
Graf & Dohnal IT

--- m12 2025-05-09 09:48 lukas -> wessely + krammer | Angebot 25-118 Server und Arbeitsplätze
Anbei das Angebot: Server 6.840, vier Arbeitsplätze 5.120, Umzug pauschal 2.400, alles netto. Sicherung 89 im Monat.

LG
Lukas Graf

--- m13 2025-05-13 18:20 wessely -> lukas | AW: Angebot 25-118 Server und Arbeitsplätze < m12
Angenommen. [question|Welches Wochenende?]

JW

--- m14 2025-05-14 08:15 lukas -> wessely + krammer | AW: Angebot 25-118 Server und Arbeitsplätze < m13
18. bis 20. Juli. Freitag ab 16 Uhr kein Zugriff, [promise|Montag um 7 Uhr läuft alles, und ich bin selbst bis Mittag vor Ort].

--- m15 2025-07-17 14:09 krammer -> lukas | morgen
Herr Graf, [request|bitte denken Sie an den Ordner "Fristen", der liegt nicht bei den Akten, sondern auf dem alten Laufwerk P]. Schlüssel für die Hintertür hat die Trafik nebenan.

Krammer

--- m16 2025-07-17 14:31 lukas -> krammer | AW: morgen < m15
Ist auf meiner Liste. Trafik sperrt um 18 Uhr, [promise|ich hole ihn vorher].

--- m17 2025-07-21 09:26 krammer -> lukas + stefan | Montag
Es ist halb zehn und [praise|hier hat noch niemand gemerkt, dass etwas anders ist. Das größte Kompliment, das diese Kanzlei zu vergeben hat.]

Eine Bitte: [request|auf dem Rechner am Empfang das Symbol für die Telefonanlage wieder auf den Schreibtisch legen].

--- m18 2025-07-21 09:40 stefan -> krammer | AW: Montag < m17
Liegt wieder dort.

--- m19 2025-08-26 10:03 renate -> krammer | Rechnung 2025-0412
Sehr geehrte Frau Krammer,

anbei unsere Schlussrechnung zum Serverumzug über 9.240,00 netto, abzüglich der Anzahlung vom Juni. Die vier Arbeitsplätze sind noch nicht dabei, die kommen nach der Lieferung im Oktober gesondert. Erreichbar bin ich Montag bis Donnerstag bis 15 Uhr.

Mit freundlichen Grüßen
Renate Huber

--- m20 2025-08-27 08:12 krammer -> renate | AW: Rechnung 2025-0412 < m19
Ist heute angewiesen. [request|Könnten Sie künftig unser Zeichen VER-7 dazuschreiben?] Die Buchhaltung fragt sonst jedes Mal mich.

--- m21 2025-08-27 08:40 renate -> krammer | AW: Rechnung 2025-0412 < m20
Mach ich, [promise|steht ab jetzt auf jeder Rechnung].

--- m22 2025-09-15 07:44 krammer -> jasmin + stefan + lukas | DRINGEND Laufwerk nicht da
Niemand kommt an die Akten. Fehlermeldung: "Netzwerkpfad wurde nicht gefunden". Verhandlung um 10:30. [request|Bitte sofort anrufen!]

--- m23 2025-09-15 12:50 stefan -> krammer + wessely | AW: DRINGEND Laufwerk nicht da < m22
Stand 12:50: Der Controller im Server ist ausgefallen und hat beide Platten mitgenommen. Herstellertausch heute Nachmittag. [promise|Sicherung spiele ich über Nacht zurück, um 7 Uhr ist alles wieder da.] Den Akt für die Verhandlung hatte Herr Mag. Thurner zum Glück am Laptop.

Pichler

--- m24 2025-09-17 09:31 thurner -> stefan + lukas | Fehlende Dateien 10. bis 12. September
Lieber Herr Pichler, lieber Herr Graf,

[praise|dass der Server am Dienstag um sieben wieder gelaufen ist, hat hier alle beeindruckt], auch die Chefin, die das nicht sagt.

Allerdings: [complaint|Im Ordner Schriftsätze\Laufend ist nichts, was nach dem 9. September gespeichert wurde.] Konkret betrifft es die Klagebeantwortung Hölzl, zwei Replikentwürfe und meine ganze Beweisliste in der Sache Marinoff, zusammen vielleicht vierzig Stunden Arbeit. In den übrigen Ordnern ist alles bis Freitag, 12., da. [question|Lässt sich das noch irgendwo finden?]

Beste Grüße
Benedikt Thurner

--- m25 2025-09-17 17:12 lukas -> thurner + wessely | AW: Fehlende Dateien 10. bis 12. September < m24
Sehr geehrter Herr Mag. Thurner,

die Sicherung hat ordnungsgemäß alles zurückgespielt, was am Server lag. [blame_shift|Wenn Dateien fehlen, dann waren sie nicht dort, wo sie hingehören, sondern vermutlich am Desktop oder im Download-Ordner.] [talking_down|Das ist ein Klassiker, gerade bei jüngeren Kollegen: Man glaubt, man speichert im Netz, und in Wahrheit liegt alles lokal.] [talking_down|Ein Blick in die Titelleiste vor dem Speichern wirkt Wunder.]

Lukas Graf

--- m26 2025-09-17 18:40 thurner -> lukas + wessely | AW: Fehlende Dateien 10. bis 12. September < m25
Sehr geehrter Herr Graf,

mein Laptop, der von Mag. Seidl und der Rechner von Dr. Partsch sind durchsucht, auf keinem liegt etwas davon. Wir sind drei Personen; dass wir alle drei an denselben drei Tagen im selben Ordner falsch gespeichert haben, halte ich für wenig wahrscheinlich.

[request|Bitte sehen Sie im Protokoll der Sicherung nach.]

B. Thurner

--- m27 2025-09-24 16:55 wessely -> lukas | Schriftsätze
Sehr geehrter Herr Graf,

[complaint|auf das Ersuchen von Herrn Mag. Thurner vom 17. ist nichts gekommen.] Die Klagebeantwortung wurde übers Wochenende neu geschrieben; die Frist ist gewahrt.

Ich bitte um Beantwortung von zwei Fragen:
a) [question|Seit wann wurde der genannte Unterordner nicht mehr täglich gesichert?]
b) [question!open|Wer hat das eingestellt?]

Mit besten Grüßen
Dr. Johanna Wessely

--- m28 2025-09-29 11:37 lukas -> wessely | AW: Schriftsätze < m27
Sehr geehrte Frau Dr. Wessely,

ich verstehe den Ärger. [talking_down|Sie dürfen sich eine Datensicherung aber nicht wie eine Fotokopie vorstellen; das sind komplexe Systeme, und eine hundertprozentige Sicherheit verkauft Ihnen nur ein Scharlatan.] [blame_shift|Auslöser war ein Defekt des Herstellers], darauf haben wir keinen Einfluss. [non_apology|Es tut mir leid, wenn bei Ihnen der Eindruck entstanden ist, wir hätten nicht sorgfältig gearbeitet.]

Die Sicherung läuft jetzt für alle Ordner wöchentlich voll und täglich ergänzend. Zur Sicherheit habe ich eine zusätzliche Kontrolle eingerichtet.

Beste Grüße
Lukas Graf

--- m29 2025-09-29 12:02 wessely -> lukas | AW: Schriftsätze < m28
> Die Sicherung läuft jetzt für alle Ordner

[complaint|Das "jetzt" in diesem Satz ist die Antwort, die Sie mir nicht geben wollten.]

JW

--- m30 2025-10-08 09:15 krammer -> jasmin | vier neue PCs
Guten Morgen Frau Yildiz, die vier Geräte für den Austausch sind beim Portier angekommen. [question|Wann kommt Herr Pichler?] Dienstag und Donnerstag ist das Besprechungszimmer frei, da kann er aufbauen. Frau Mag. Seidl würde ihren alten Bildschirm gern für die Kinder mit nach Hause nehmen, das ist mit der Frau Doktor besprochen. Der Rest geht an die Volkshilfe.

Krammer

--- m31 2025-10-08 09:33 jasmin -> krammer | AW: vier neue PCs < m30
[promise|Stefan kommt am Donnerstag, 9. Oktober, um 8.] [promise|Den Empfang macht er in der Mittagspause], damit niemand wartet.

--- m32 2025-10-10 08:05 krammer -> jasmin | AW: vier neue PCs < m31
Alles steht. Am Empfang hat nicht einmal das Radio aufgehört zu spielen. [praise|Herr Pichler ist ein Segen.]

--- m33 2025-10-31 10:20 renate -> krammer | Rechnung 2025-0533
Sehr geehrte Frau Krammer,

anbei die Rechnung VER-7 für Oktober:
Austausch 4 Arbeitsplätze lt. Angebot 5.120,00
Wiederherstellung Server 15./16.9., 14 Std. zu 115,00, 1.610,00
Datensuche 1,5 Std., 172,50

Schönen Feiertag!
Renate Huber

--- m34 2025-11-04 15:48 krammer -> renate + lukas | AW: Rechnung 2025-0533 < m33
Liebe Frau Huber,

die erste Zeile ist bezahlt. [complaint|Die beiden anderen lege ich der Frau Doktor nicht vor, das traue ich mich ehrlich gesagt nicht.] [request!open|Bitte eine neue Rechnung ohne diese Positionen.]

I. Krammer

--- m35 2025-11-06 09:10 thurner -> lukas + stefan | Protokoll
Sehr geehrter Herr Graf,

Herr Pichler hat mir auf meine Bitte am Dienstag gezeigt, wo die Protokolle liegen. [complaint|Seit 18. Juli, 23:14 Uhr, also seit dem Umzug, steht dort jede Nacht dieselbe gelbe Zeile: "Schriftsätze\Laufend übersprungen, Zugriff verweigert".] Nur die Wochensicherung am Dienstag lief unter einem anderen Konto und hat den Ordner mitgenommen. Deshalb der 9. September.

[complaint|Neunundfünfzig Warnungen, und gelesen hat sie ein Konzipient.]

Mir wäre geholfen, wenn man [request!open|das meiner Chefin gegenüber richtigstellt], in deren Augen ich nach wie vor derjenige bin, der am Desktop speichert.

Benedikt Thurner

--- m36 2025-11-11 17:30 lukas -> thurner | AW: Protokoll < m35
[thanks|Danke für den Hinweis.] Das sind Warnungen, keine Fehler. [talking_down|Ohne Erfahrung mit solchen Protokollen zieht man da leicht falsche Schlüsse.] [promise!broken|Ich sehe mir das in Ruhe an und schicke Ihnen bis Ende der Woche eine Zusammenfassung.]

--- m37 2025-12-02 16:04 wessely -> lukas + mira | Sicherung, Stellungnahme
Sehr geehrter Herr Graf, sehr geehrte Frau Dohnal,

[complaint|die Herrn Mag. Thurner für Mitte November zugesagte Zusammenfassung liegt nicht vor.] Das Protokoll kenne ich inzwischen selbst.

[request!open|Ich ersuche um eine schriftliche Darstellung der Ursache samt Angabe Ihrer Haftpflichtversicherung], und zwar [escalation|bis 30. Jänner 2026; danach trete ich von mir aus an den Versicherer heran].

Ich füge hinzu, dass ich Herrn Pichlers Arbeit ausdrücklich ausnehme. [value|Fehler passieren hier auch. Nur werden sie hier an dem Tag gesagt, an dem man sie bemerkt.]

Mit besten Grüßen
Dr. Johanna Wessely

--- m38 2025-12-03 09:22 mira -> wessely | AW: Sicherung, Stellungnahme < m37
Sehr geehrte Frau Dr. Wessely,

Ihr Schreiben habe ich erst jetzt in dieser Deutlichkeit gelesen; die Sache lag bisher bei meinem Kollegen. [promise!open|Sie erhalten die Darstellung fristgerecht, und ich gehe die Protokolle dafür selbst durch.]

Mit freundlichen Grüßen
Mira Dohnal

--- m39 2025-12-18 11:00 krammer -> jasmin | Öffnungszeiten
Kanzlei geschlossen von 24.12. bis 6.1., Journaldienst hat Dr. Partsch. [request|Bitte in dieser Zeit nichts neu starten.] Der Portier ist bis auf den 25. und 1. im Haus und hat alle Schlüssel, falls im Keller wieder Wasser steht wie 2022. Frohe Weihnachten Ihnen und dem Herrn Pichler!

--- m40 2025-12-18 11:15 jasmin -> krammer | AW: Öffnungszeiten < m39
[promise|Wir greifen nichts an, Updates erst ab 7. Jänner.] Ihnen auch schöne Feiertage!

--- m41 2026-01-14 10:26 krammer -> jasmin | Diktat Dr. Partsch
Frau Yildiz, alles Gute fürs neue Jahr. Hier hat es zwölf Grad, weil die Therme am Montag aufgegeben hat und der Installateur erst morgen kommt; wir diktieren in Mänteln.

Dr. Partsch hat zu Weihnachten ein neues Telefon bekommen und möchte [request!open|die Diktat-App darauf]. Er ist Montag bis Mittwoch im Haus.

Krammer

--- m42 2026-01-20 16:41 lukas -> krammer | Wartungsvertrag 2026
Sehr geehrte Frau Krammer,

anbei der Wartungsvertrag für heuer, angepasst um 3,4 % laut Index. [request!open|Bitte unterschrieben retour.]

Lukas Graf

--- m43 2026-01-21 08:30 krammer -> lukas | AW: Wartungsvertrag 2026 < m42
Die Frau Doktor unterschreibt derzeit nichts von Ihnen. [complaint|Sie wartet noch auf etwas, und Sie wissen, worauf.]

I. Krammer
