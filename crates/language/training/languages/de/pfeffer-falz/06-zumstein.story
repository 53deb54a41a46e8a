firm: Pfeffer & Falz | pfefferfalz.example | Europe/Berlin | 2025-11-14 17:30
member: birgit | Birgit Pfeffer | birgit@pfefferfalz.example
member: mia | Mia Sandkühler | mia@pfefferfalz.example
member: emre | Emre Dalkilic | emre@pfefferfalz.example
member: ralf | Ralf Terhoeven | ralf@pfefferfalz.example
client: Brandis & Zumstein Steuerkanzlei | company | brandis-zumstein.example
contact: zumstein | Reto Zumstein | r.zumstein@brandis-zumstein.example | Partner
contact: brandis | Gudula Brandis | g.brandis@brandis-zumstein.example | Partnerin, Steuerberaterin
contact: egli | Nadine Egli | sekretariat@brandis-zumstein.example | Sekretariat
standing: mending
turned: 2025-08-25
causes: unacknowledged_fault, broken_promise
root: m12, m13, m15
why: A server move swallowed three days of the firm's mail, among it a tax assessment with a deadline, and Ralf first denied it. Birgit then owned it in full, the losses are paid and the monitoring is being built; they are warming again but watch closely.

--- m01 2025-02-05 09:20 zumstein -> birgit | Anfrage neuer Auftritt
Grüezi Frau Pfeffer

Wir sind eine Kanzlei in Konstanz mit neun Leuten und betreuen vor allem Grenzgänger, also Menschen, die hüben wohnen und drüben arbeiten. Unser Auftritt im Netz ist in die Jahre gekommen, und die Mails laufen über einen Anbieter, der letzten Herbst zwei Tage ausgefallen ist. Ich selber wohne in Tägerwilen, fahre jeden Morgen mit dem Velo über die Grenze und habe im ersten Jahr prompt alles falsch deklariert. Aus dieser Erfahrung ist die Kanzlei entstanden, zusammen mit Frau Brandis, die es schon damals richtig gemacht hätte.

[goal|Wir möchten, dass Grenzgänger uns finden, bevor sie den ersten Fehler in der Quellensteuer machen.] [request|Gerne hätte ich eine Offerte für Website und Mail-Hosting], [question|und könnten Sie mir zwei Referenzen von Kanzleien nennen?]

Freundliche Grüsse
Reto Zumstein

--- m02 2025-02-06 14:08 birgit -> zumstein + ralf | AW: Anfrage neuer Auftritt < m01
Sehr geehrter Herr Zumstein,

die Offerte (schönes Wort) liegt bei: Website 7.900 netto, Mail-Hosting für zwölf Postfächer 48 im Monat. Als Referenzen dürfen Sie gerne die Kanzlei Hasselbrink in Aachen und Frau Notarin Thieme in Bonn anrufen, beide wissen Bescheid.

Herzlich
Birgit Pfeffer

--- m03 2025-02-13 10:34 zumstein -> birgit + brandis | AW: Anfrage neuer Auftritt < m02
Grüezi Frau Pfeffer

Frau Thieme hat Sie gelobt, Herr Hasselbrink auch, etwas knapper. Wir nehmen die Website sofort, das Hosting im Sommer. Meine Partnerin Frau Brandis wird die Texte prüfen; [value|sie nimmt es mit jedem Wort genau, und wir erwarten das umgekehrt auch von Ihnen.]

R. Zumstein

--- m04 2025-03-12 16:45 mia -> brandis + zumstein | Textentwürfe
Guten Tag Frau Brandis, guten Tag Herr Zumstein,

anbei die Texte für „Grenzgänger“, „Unternehmen“ und „Über uns“. Das Quellensteuer-Kapitel hab ich dreimal geschrieben und einmal davon geträumt. Aufgebaut ist jede Seite gleich: zuerst der Irrtum, den alle haben („Ich arbeite ja drüben, also zahle ich drüben“), dann ein Absatz, was stimmt, dann ein Beispiel mit Zahlen. Das Ehepaar im Beispiel heißt Frick und ist frei erfunden. [request|Bitte bis 26. März Ihre Änderungen], am liebsten direkt im Dokument.

Viele Grüße
Mia Sandkühler

--- m05 2025-03-25 18:57 brandis -> mia | AW: Textentwürfe < m04
Sehr geehrte Frau Sandkühler,

meine Änderungen finden Sie im Dokument, es sind 71. Bitte erschrecken Sie nicht, es überwiegen Kommata. Inhaltlich drei Punkte:

1. [complaint|„Wir holen für Sie das Maximum heraus“ dürfen wir berufsrechtlich nicht sagen.] [request|Streichen.]
2. Die 60-Tage-Regelung gilt so nur für Vollzeit. Bei Teilzeit wird anteilig gekürzt, und angefangene Tage zählen mit, wenn die Rückkehr beruflich veranlasst nicht möglich war. Ich habe Ihnen zwei Sätze formuliert, die das in der gebotenen Kürze sagen; schöner machen dürfen Sie sie, kürzer nicht.
3. [question|Woher stammt die Zahl von 62.000 Grenzgängern?]

[praise|Den Absatz über die erste Lohnabrechnung hätte ich selbst nicht klarer schreiben können.]

G. Brandis

--- m06 2025-03-27 11:22 mia -> brandis | AW: Textentwürfe < m05
Liebe Frau Brandis,

alle 71 eingearbeitet. Die Zahl kam vom Landesamt, ist aber von 2023, ich hab das Jahr dazugeschrieben. Maximum ist raus.

Mia Sandkühler

--- m07 2025-05-15 09:40 egli -> mia + zumstein | Website aufgeschaltet
Hoi Mia

Seit gestern ist alles aufgeschaltet, [praise|alle finden's sehr gelungen], sogar die Lernende. Bereits [win|drei Anfragen über das Formular, alles Grenzgänger aus Kreuzlingen.]

[request|Bitte noch meinen Namen ändern, Egli ohne „i“ am Schluss vom Vornamen, also Nadine und nicht Nadini.]

Liebe Grüsse
Nadine

--- m08 2025-05-15 10:02 mia -> egli | AW: Website aufgeschaltet < m07
Hoi Nadine(!), erledigt. Nadini klingt aber auch nach einem guten Zaubertrick.

--- m09 2025-08-11 10:15 ralf -> zumstein + egli | Umzug der Postfächer
Sehr geehrter Herr Zumstein,

der Umzug der zwölf Postfächer erfolgt von Donnerstag, 21. August, 18 Uhr, bis Freitag, 22. August, 6 Uhr. [promise!broken|Es gehen dabei keine Nachrichten verloren.] [request|Ich bitte um Zustimmung bis Freitag.]

R. Terhoeven

--- m10 2025-08-12 08:50 zumstein -> ralf | AW: Umzug der Postfächer < m09
Einverstanden. [request|Bitte beachten, dass Ende August bei uns viele Bescheide eingehen.] Die Veranlagungen für die Grenzgänger kommen dieses Jahr gebündelt, und jeder Tag zählt wegen der Einspruchsfristen.

R. Zumstein

--- m11 2025-08-22 07:15 ralf -> zumstein + egli | AW: Umzug der Postfächer < m10
Umzug abgeschlossen, alle Postfächer aktiv.

R. Terhoeven

--- m12 2025-08-25 16:48 egli -> ralf + zumstein | Kommt da was an?
Guten Tag Herr Terhoeven

Mir ist aufgefallen, dass seit Freitag auffallend wenig Post hereinkommt. [complaint|Eine Mandantin sagt, sie habe am Freitag und heute geschrieben, bei uns ist nichts.] [request|Können Sie bitte nachsehen, ob Mails verloren gehen?]

Freundliche Grüsse
Nadine Egli

--- m13 2025-08-26 09:20 ralf -> egli + zumstein | AW: Kommt da was an? < m12
Sehr geehrte Frau Egli,

unsere Protokolle zeigen keine Auffälligkeiten. [blame_shift|In den Sommerferien ist das Mailaufkommen erfahrungsgemäß geringer, und oft liegt es am Absender.] [talking_down,request|Bitten Sie Ihre Mandantin, die Adresse auf Tippfehler zu prüfen, das ist in neun von zehn Fällen die Ursache.]

R. Terhoeven

--- m14 2025-08-27 11:31 brandis -> birgit + ralf + zumstein | Verlorene Nachrichten
Sehr geehrte Frau Pfeffer,

ich habe mir von vier Mandanten Sendeprotokolle geben lassen: [complaint|Zwischen Freitag, 6 Uhr, und Montag, 17 Uhr, wurde alles an unsere Adressen angenommen und ist nirgends angekommen.] Darunter befindet sich die Weiterleitung eines Bescheids mit Einspruchsfrist zum 1. September. Einer der vier hat Ihren Hinweis mit dem Tippfehler übrigens befolgt und die Adresse von unserer eigenen Website kopiert. Das Ergebnis war dasselbe. [request|Ich benötige noch heute sämtliche verlorenen Nachrichten] oder die klare Auskunft, dass es sie nicht mehr gibt.

Gudula Brandis
Steuerberaterin

--- m15 2025-08-27 17:05 ralf -> brandis + birgit + zumstein | AW: Verlorene Nachrichten < m14
Sehr geehrte Frau Brandis,

[blame_shift|offenbar hat Ihr früherer Anbieter die Weiterleitung vorzeitig abgeschaltet.] Eine Wiederherstellung ist uns daher nicht möglich. Seit Montag, 17 Uhr, ist die Zustellung normal. [non_apology|Etwaige Unannehmlichkeiten bitte ich zu entschuldigen.]

R. Terhoeven

--- m16 2025-09-01 08:05 zumstein -> birgit | AW: Verlorene Nachrichten < m15
Frau Pfeffer

[complaint|Frau Brandis hat am Samstag und Sonntag 140 Mandanten angerufen.] Ein Ehepaar war in den Ferien auf Sardinien und hat den Bescheid vom Strand aus ein zweites Mal fotografiert. Die Frist haben wir gehalten, weil ein Sachbearbeiter beim Amt per Zufall noch da war. [complaint|Ihr Kollege sagt uns seit einer Woche, es liege an der Mandantin, am Sommer, am alten Anbieter.] [escalation,leaving|Wenn ich bis Mittwoch nicht weiss, was war, ziehen wir das Hosting ab und melden den Vorfall der Kammer.]

Zumstein

--- m17 2025-09-02 12:40 birgit -> zumstein + brandis + egli | Was passiert ist
Sehr geehrte Frau Brandis, sehr geehrter Herr Zumstein, liebe Frau Egli,

ich habe gestern und heute mit einem Kollegen von außen die Protokolle gelesen, Zeile für Zeile. [admission|Es war unser Fehler.] Beim Umzug haben wir die Postfächer angelegt, aber die Zustellregel auf dem alten Testserver stehen lassen. [admission|Drei Tage lang lief alles dorthin, und am Montagabend wurde dieser Server planmäßig gelöscht, ohne dass jemand hineingesehen hat.] Der frühere Anbieter hat nichts damit zu tun, Ihre Mandantin auch nicht.

Wie es dazu kam, dass man Ihnen eine Woche lang etwas anderes erzählt hat: Die Protokolle, auf die Herr Terhoeven sich berief, waren die vom neuen Server. Dort sah tatsächlich alles sauber aus, weil dort nichts ankam. [admission|In den alten zu schauen hätte zehn Minuten gedauert, und ich hätte am ersten Tag danach fragen müssen statt am achten.]

[apology|Es tut mir aufrichtig leid], auch dafür, dass Frau Egli als Erste Alarm geschlagen hat und belehrt wurde.

Was ich tun werde:
- [promise|Bis Freitag bekommen Sie eine Liste aller 318 Absender und Betreffzeilen, die lassen sich aus dem Zustellprotokoll noch herstellen.]
- [promise|Das Wochenende von Frau Brandis zahlen wir nach Ihrem Stundensatz.]
- [promise|Ein Schreiben für die Kammer setze ich auf, wenn Sie eines brauchen], mit unserem Namen darunter.

Birgit Pfeffer

--- m18 2025-09-03 09:14 brandis -> birgit + zumstein | AW: Was passiert ist < m17
Sehr geehrte Frau Pfeffer,

[thanks|danke für die klaren Worte.] Die Stunden belaufen sich auf 14, Aufstellung anbei. Von einer Meldung sehen wir ab, sofern die Liste kommt.

G. Brandis

--- m19 2025-09-05 13:10 birgit -> brandis + egli + zumstein | Liste < m17
Guten Tag zusammen,

anbei die 318 Zeilen, sortiert nach Mandant, soweit wir die Adressen zuordnen konnten. Bei 23 ist der Betreff leer. Ihre 14 Stunden sind angewiesen, 2.520 Euro. [promise|Das Hosting berechnen wir bis Jahresende nicht.]

B. Pfeffer

--- m20 2025-09-08 16:20 egli -> birgit | AW: Liste < m19
Grüezi Frau Pfeffer

Ich bin alle durchgegangen, 305 haben ihre Mail nochmals geschickt. [request|Die restlichen 13 bräuchte ich, wenn möglich, mit der Uhrzeit.]

Nadine Egli

--- m21 2025-09-09 08:35 ralf -> egli + birgit | AW: Liste < m20
Sehr geehrte Frau Egli,

die Uhrzeiten der 13 Nachrichten finden Sie in der angehängten Tabelle.

Ferner: Sie hatten am 25. August recht, und [admission|ich habe nicht nachgesehen, sondern geantwortet.] [apology|Dafür entschuldige ich mich bei Ihnen.]

R. Terhoeven

--- m22 2025-09-09 11:50 egli -> ralf | AW: Liste < m21
Guten Tag Herr Terhoeven

[thanks|Danke, das schätze ich.] Alle 13 sind jetzt gefunden.

--- m23 2025-09-24 10:10 zumstein -> birgit + ralf | Wie weiter
Grüezi Frau Pfeffer

Intern haben wir beschlossen, vorerst zu bleiben. Es war knapp, das will ich nicht verhehlen; Frau Brandis hatte von einem Mitbewerber in Singen bereits eine Offerte auf dem Tisch. Den Ausschlag gab Ihr Brief vom 2. September und dass die Liste am Freitag um zehn nach eins da war und nicht am Montag. Dafür wünschen wir uns:

1. [request!open|Eine Überwachung, die uns innert 15 Minuten alarmiert, wenn keine Post mehr durchgeht]
2. [request|Einen Bericht am Monatsende, eine Seite genügt]
3. [request|Keine Umzüge oder Wartungen mehr vom 20. bis 31. eines Monats]

[question|Bis wann kann Punkt 1 stehen?]

R. Zumstein

--- m24 2025-09-25 09:25 birgit -> zumstein + ralf + egli | AW: Wie weiter < m23
Guten Tag Herr Zumstein,

alle drei Punkte ja. [promise|Den Bericht bekommen Sie erstmals am 31. Oktober], für die Sperrfrist steht ein Eintrag in unserem Kalender. Die Überwachung braucht eine Prüfadresse außerhalb beider Netze: Alle fünf Minuten geht von dort eine Nachricht an Sie und eine zurück, und wenn zweimal hintereinander keine ankommt, klingelt bei uns ein Telefon, und zwar auch nachts. Das richtig aufzusetzen dauert: [promise!open|Ralf hat sie bis 30. November eingerichtet und führt sie Frau Egli vor.]

B. Pfeffer

--- m25 2025-10-31 15:00 ralf -> zumstein + egli + brandis | Monatsbericht Oktober
Sehr geehrte Damen und Herren,

Bericht anbei, eine Seite. 4.106 eingegangene Nachrichten, null abgewiesen, längste Verzögerung 40 Sekunden. Ein Zertifikat wurde am 8.10. verlängert.

[question!open|An welche Mobilnummer soll der Alarm außerhalb der Bürozeiten gehen?]

R. Terhoeven

--- m26 2025-11-04 17:33 zumstein -> ralf + birgit | AW: Monatsbericht Oktober < m25
Grüezi Herr Terhoeven

[praise|Der Bericht ist so, wie ich ihn mir vorgestellt habe.] Die Nummer kläre ich mit Frau Brandis, [promise!open|Sie hören bis Mitte nächster Woche von mir.] Ganz ruhig schlafen wir beide noch nicht, aber besser.

R. Zumstein

--- m27 2025-11-12 08:47 brandis -> mia + birgit | Jahreswechsel
Sehr geehrte Frau Sandkühler,

[request!open|für den Jahreswechsel hätten wir gern eine Seite zu den neuen Freibeträgen], und wenn Sie mögen, dürfen Sie davon träumen. [promise!open|Den Rohtext erhalten Sie von mir bis 24. November.] [question!open|Reicht Ihnen eine Woche, um ihn in Ihr Deutsch zu bringen?]

G. Brandis
