firm: Graf & Dohnal IT | grafdohnal.example | Europe/Vienna | 2026-01-23 17:00
member: lukas | Lukas Graf | lukas@grafdohnal.example
member: mira | Mira Dohnal | mira@grafdohnal.example
member: stefan | Stefan Pichler | stefan@grafdohnal.example
member: jasmin | Jasmin Yildiz | jasmin@grafdohnal.example
member: renate | Renate Huber | buero@grafdohnal.example
client: Hausverwaltung Kratochwil | company | hv-kratochwil.example
contact: eva | Eva Kratochwil | e.kratochwil@hv-kratochwil.example | Inhaberin
contact: sommer | Markus Sommer | sommer@hv-kratochwil.example | Prokurist
contact: danica | Danica Petrovic | office@hv-kratochwil.example | Sachbearbeiterin
standing: broken
turned: 2025-04-28
causes: unrequested_work, value_mismatch
root: m02, m13, m19, m26
why: Frau Kratochwil said at the start that nothing leaves the house and nothing is changed unasked. Lukas thought he knew better what was good for her, first a new phone app, then the mailboxes in the cloud over a weekend, then a chat window on the site, each with an invoice. She moves to a one-man firm round the corner and wants the money back.

--- m01 2025-01-27 09:15 lukas -> eva + sommer | Willkommen
Sehr geehrte Frau Kratochwil, sehr geehrter Herr Sommer,

schön, dass Sie ab 1. Februar mit uns arbeiten. Unser Vorschlag für die ersten Wochen: Stefan Pichler nimmt alle zwölf Arbeitsplätze auf, [promise|danach bekommen Sie eine Liste mit Empfehlungen]. [request|Bitte nennen Sie uns eine Ansprechperson im Alltag.]

Beste Grüße
Lukas Graf

--- m02 2025-01-27 16:48 eva -> lukas + sommer | AW: Willkommen < m01
Sehr geehrter Herr Graf,

Ansprechperson ist Frau Petrovic. Damit wir einander gleich verstehen, einige Grundsätze des Hauses, das seit 1954 besteht:

[value|Die Unterlagen unserer Eigentümer bleiben in unseren Räumen. Das ist mir wichtiger als jede Bequemlichkeit.] [value|Und verändert wird bei uns erst, wenn ich gefragt wurde und Ja gesagt habe.] Mein Vorgänger als Kunde bei Ihrer Konkurrenz war ich selbst; es endete daran.

[goal|Was ich brauche, ist Ruhe im Betrieb: Abrechnungen bis Ende Juni hinaus, und kein Mitarbeiter, der wegen eines Computers Überstunden macht.]

Zur Orientierung noch ein paar Worte über uns: Wir verwalten 118 Häuser zwischen Gürtel und Ring, das älteste von 1794, das jüngste von 1971, und von beiden tropft es. Herr Zach hütet das Archiv, Frau Ofner die Versammlungen, Herr Sommer das Geld, Frau Petrovic uns alle. Mein Großvater hat jeden Brief dreimal gelesen, bevor er ihn beantwortet hat; ich lese ihn zweimal, das ist der Fortschritt. Zwischen 12 und 13 Uhr ist das Haus geschlossen, auch für Computer.

Auf gute Zusammenarbeit
Eva Kratochwil

--- m03 2025-01-28 08:10 lukas -> eva | AW: Willkommen < m02
Vollkommen klar, [promise!broken|ohne Ihr Ja passiert nichts]. [thanks|Danke für die offenen Worte.]

Lukas Graf

--- m04 2025-02-06 10:20 danica -> stefan | Drucker Zimmer 3
Guten Tag Herr Pichler, ich bin die Danica von der Office. Drucker in Zimmer 3 nimmt Papier und gibt nicht mehr zurück, Frau Ofner sagt er ist hungrig. [request|Können Sie bitte kommen?]

Schöne Grüße
Danica Petrovic

--- m05 2025-02-06 10:41 stefan -> danica | AW: Drucker Zimmer 3 < m04
Grüß Gott Frau Petrovic, [promise|bin um 14 Uhr da.] Klingt nach der unteren Einzugsrolle, die hab ich im Auto. [request|Bis dahin bitte nicht füttern], die anderen Zimmer können inzwischen über den großen am Gang drucken.

--- m06 2025-02-07 08:00 danica -> stefan | AW: Drucker Zimmer 3 < m05
Er druckt wieder brav! [thanks|Vielen Dank] und die Frau Ofner schickt Buchteln.

--- m07 2025-02-24 15:30 stefan -> sommer + danica | Aufnahme Arbeitsplätze
Sg. Herr Sommer, Liste im Anhang. Kurz: acht gut, drei brauchen mehr Speicher (zusammen 180 Euro), einer im Archiv ist von 2012 und darf in Pension. Server in Ordnung. [question|Soll ich den Speicher bestellen?]

Pichler

--- m08 2025-02-24 15:52 sommer -> stefan | AW: Aufnahme Arbeitsplätze < m07
Ja. [request|Archiv-PC auch tauschen, aber nix Teures], da schaut nur der Herr Zach seine Pläne an. [praise|Erste IT-Liste, die auf eine Seite passt.]

Sommer

--- m09 2025-03-13 09:05 danica -> jasmin | Frage wegen Vorlage
Liebe Frau Yildiz, in die Vorlage für Einladung zu Eigentümerversammlung steht bei mir immer noch Datum von 2023, bei Frau Ofner richtig. [question|Was mache ich falsch?]

Danica

--- m10 2025-03-13 09:30 jasmin -> danica | Re: Frage wegen Vorlage < m09
Gar nichts machen Sie falsch, bei Ihnen lag eine alte Kopie am Desktop, wahrscheinlich noch von Ihrer Vorgängerin. Ich hab die Verknüpfung ausgetauscht, jetzt öffnen Sie beide dieselbe Datei vom Server.

--- m11 2025-04-03 11:00 sommer -> stefan | Zach
Der neue Archiv-PC steht. Herr Zach sieht jetzt Pläne, die er seit 2019 sucht, darunter den Dachboden Lerchenfelder Straße, um den drei Eigentümer streiten. Jetzt streiten sie mit Plan. [thanks|Merci.] [request|Rechnung an mich.]

--- m12 2025-04-25 17:40 lukas -> danica | Telefonie
Hallo Frau Petrovic, übers Wochenende modernisiere ich bei Ihnen die Telefonie. Am Montag finden Sie auf jedem PC ein neues Programm, mit dem Sie direkt vom Bildschirm telefonieren. Die alten Apparate können weg.

Schönes Wochenende
Lukas Graf

--- m13 2025-04-28 08:20 sommer -> lukas + eva | Telefon???
Herr Graf,

ich komm um acht ins Haus und [complaint|auf meinem Schreibtisch steht kein Telefon mehr, sondern ein Headset, als wär ich ein Hubschrauber]. [complaint|Herr Zach ist 63 und findet den Knopf zum Abheben nicht.] In der Früh haben schon zwölf Hausbesorger angerufen, abgehoben hat die Danica, alle.

[question|Wer hat das bestellt?]

Sommer

--- m14 2025-04-28 10:15 lukas -> sommer + eva | AW: Telefon??? < m13
Sehr geehrter Herr Sommer,

Ihre Anlage war zwölf Jahre alt und ohne Ersatzteile. [talking_down|Erfahrungsgemäß braucht jede Veränderung drei Wochen, bis auch der Letzte sie liebgewonnen hat.] [talking_down|Glauben Sie mir, in einem Monat wollen Sie nicht mehr zurück.]

Lukas Graf

--- m15 2025-04-28 12:30 eva -> lukas | AW: Telefon??? < m14
Sehr geehrter Herr Graf,

[complaint|niemand hat mich gefragt.] [request|Ich ersuche Sie, die Apparate bis morgen Früh wieder aufzustellen.]

E. Kratochwil

--- m16 2025-04-29 07:45 stefan -> eva + danica | AW: Telefon??? < m15
Sehr geehrte Frau Kratochwil, alle elf Apparate stehen wieder und läuten. Herr Zach hat mir gleich einen Rohrbruch durchgesagt.

S. Pichler

--- m17 2025-04-29 09:10 eva -> stefan | AW: Telefon??? < m16
[thanks|Ich danke Ihnen], Herr Pichler.

--- m18 2025-05-15 10:00 renate -> sommer | Rechnung 2025-0244
Sehr geehrter Herr Sommer,

anbei: Telefonie-Software 12 Lizenzen, 1.104,00; Montage Samstag 7 Stunden 980,00, alles netto.

Mit freundlichen Grüßen
Renate Huber

--- m19 2025-05-16 08:35 sommer -> renate + lukas | AW: Rechnung 2025-0244 < m18
Frau Huber, das ist nicht gegen Sie. [complaint|Ich zahl doch nicht dafür, dass man mir am Wochenende das Telefon wegträgt.] [request|Bitte retour nehmen.]

Sommer

--- m20 2025-05-20 14:22 lukas -> sommer + eva | AW: Rechnung 2025-0244 < m19
Sehr geehrter Herr Sommer, die Lizenzen sind gekauft und können nicht zurückgegeben werden. Die Montage streiche ich aus Kulanz. [non_apology|Bedauerlich, dass die Neuerung bei Ihnen auf so wenig Gegenliebe gestoßen ist.]

LG
Lukas Graf

--- m21 2025-05-21 09:00 sommer -> renate | AW: Rechnung 2025-0244 < m20
1.104 überwiesen, des lieben Friedens.

--- m22 2025-06-26 16:04 danica -> jasmin | geschafft!
Liebe Frau Yildiz, [win|alle 118 Abrechnungen sind heute hinausgegangen, vier Tage vor die Frist]! Die Serienbriefe haben keinmal gestreikt. Ich gehe jetzt Eis essen.

Danica

--- m23 2025-06-27 08:30 jasmin -> danica | Re: geschafft! < m22
Bravo, 118! [praise|Das haben Sie ganz allein gestemmt], ich hab nur zugeschaut. Drei Kugeln mindestens.

--- m24 2025-07-24 09:12 danica -> stefan | Urlaubsvertretung
Guten Tag, ich bin ab 4. August drei Wochen bei meine Eltern in Novi Sad. [request|Frau Ofner braucht in dieser Zeit meine Mails.] [question|Geht das ohne dass sie mein Passwort bekommt?]

--- m25 2025-07-24 09:35 stefan -> danica | AW: Urlaubsvertretung < m24
Geht ohne Passwort. Freigabe ist eingerichtet, Frau Ofner sieht Ihren Posteingang ab 4.8. links unter ihrem eigenen, beantworten kann sie auch, und am 25.8. verschwindet er von selbst. Gute Reise nach Novi Sad!

--- m26 2025-09-08 08:10 eva -> lukas | Unsere Post
Sehr geehrter Herr Graf,

seit heute Früh verlangt mein Postprogramm ein Kennwort für eine Adresse, die auf einen amerikanischen Anbieter lautet. Herr Sommer sagt mir, [complaint|unsere gesamte Korrespondenz, elf Jahre, liegt seit Samstag in einem Rechenzentrum in Amsterdam].

[question|Trifft das zu?]

Eva Kratochwil

--- m27 2025-09-08 11:50 lukas -> eva + sommer | AW: Unsere Post < m26
Sehr geehrte Frau Kratochwil,

ja, und das ist eine sehr gute Nachricht. Ihr Mailserver im Keller stand neben der Therme, ein einziger Wasserschaden und alles wäre weg. In der Cloud wird er rund um die Uhr von Leuten bewacht, die nichts anderes tun. [talking_down|Die Vorstellung, Daten seien im eigenen Keller sicherer, stammt aus einer Zeit, in der man Geld unter der Matratze hatte.] Datenschutzrechtlich ist alles sauber, Vertrag mit dem Anbieter habe ich in Ihrem Namen elektronisch bestätigt.

Der Umstieg war ein Angebot von 2.350 Euro wert, ich habe es Ihnen für 1.900 gemacht.

Beste Grüße
Lukas Graf

--- m28 2025-09-08 12:40 eva -> lukas + sommer | AW: Unsere Post < m27
> Vertrag mit dem Anbieter habe ich in Ihrem Namen elektronisch bestätigt

[complaint|Dazu hatten Sie keine Vollmacht.] [complaint|Meinen Satz vom 27. Jänner haben Sie entweder nicht gelesen oder nicht geglaubt.]

[request|Ich verlange, dass alles zurückgeholt wird, und zwar noch im September.]

Eva Kratochwil

--- m29 2025-09-09 17:15 lukas -> eva | AW: Unsere Post < m28
Technisch machbar, aber ein Rückschritt. [talking_down|Ich würde Ihnen raten, eine Nacht darüber zu schlafen.] [promise!broken|Wenn Sie darauf bestehen, ist es bis 30. September erledigt.]

--- m30 2025-09-10 08:01 eva -> lukas | AW: Unsere Post < m29
Ich habe gut geschlafen. [request|Ich bestehe darauf.]

--- m31 2025-10-07 09:22 sommer -> lukas + stefan | Postfächer
Herr Graf, [complaint|heute ist der siebente Oktober und wir hängen noch immer in Amsterdam]. [complaint|Die Chefin diktiert ihre Briefe seit drei Wochen auf Papier, weil sie das Programm nicht aufmacht.] [question|Was ist da los?]

Sommer

--- m32 2025-10-08 10:40 stefan -> sommer | AW: Postfächer < m31
Sg. Herr Sommer, ich hab's gestern auf den Tisch bekommen. Alte Maschine ist noch da und gesund. [promise|Freitagabend hol ich alles zurück, Samstag Früh liegt die Post wieder bei Ihnen im Keller.]

Pichler

--- m33 2025-10-11 09:30 stefan -> sommer + eva + danica | AW: Postfächer < m32
Guten Morgen, erledigt, um halb drei war alles da. 412.000 Mails, Stückzahl verglichen, stimmt. Konto in Amsterdam ist leer, Löschbestätigung im Anhang.

--- m34 2025-10-13 10:08 danica -> stefan | Chat
Guten Morgen Herr Pichler, [thanks|danke für Samstag!] Eine Frage: [complaint|auf unsere Website ist ein Männchen unten rechts, das sagt "Hallo, ich bin Eva, wie kann ich helfen?"] Die Frau Chefin hat es gerade gesehen. Sie ist ganz still geworden. [question|Wer ist das?]

Danica

--- m35 2025-10-13 10:31 stefan -> danica | AW: Chat < m34
Oje. War ein Test vom Lukas, glaube ich, bei mir steht nichts davon in der Liste. Hab's ausgebaut, auf dem Handy kann es noch bis Mittag erscheinen, bis der Zwischenspeicher leer ist.

--- m36 2025-10-20 14:00 sommer -> renate | Rechnungen
Sehr geehrte Frau Huber,

wegen Ihrer Rechnungen 2025-0498 (Mail-Umstieg 1.900) und 2025-0517 (Chat-Assistent Testmonat 89): [complaint|bestellt wurde keins von beiden]. Wir zahlen nichts. [scope_change|Bis auf Weiteres gilt außerdem: nur Störungen, und nur Herr Pichler.]

M. Sommer

--- m37 2025-11-17 11:11 eva -> lukas + mira | Kündigung
Sehr geehrte Frau Dohnal, sehr geehrter Herr Graf,

[leaving|ich kündige den Wartungsvertrag zum 31. Jänner 2026.] Die Betreuung übernimmt Herr Ing. Ploner aus der Neustiftgasse, der allein arbeitet und, bevor er einen Stecker zieht, anklopft.

Es geht mir nicht um das Können. Vieles von dem, was Sie getan haben, war vermutlich richtig. [value|Aber es ist mein Haus, und in meinem Haus frage ich auch, bevor ich einem Gast nachschenke.]

Ich ersuche um

1. [request!open|Rückerstattung der 1.104 Euro für die Telefonsoftware],
2. [request|Storno der beiden offenen Rechnungen],
3. [request|Übergabe aller Kennwörter an Herrn Ploner bis 15. Jänner].

Sollte über Punkt 1 keine Einigung gelingen, [escalation|hat mein Bruder, Rechtsanwalt Dr. Kratochwil, Auftrag, sich der Sache anzunehmen].

Eva Kratochwil

--- m38 2025-11-18 15:02 mira -> eva + sommer | AW: Kündigung < m37
Sehr geehrte Frau Kratochwil,

ich habe heute den gesamten Schriftverkehr gelesen, zum ersten Mal. [admission|Sie haben uns am ersten Tag gesagt, was Ihnen wichtig ist, und wir haben dreimal das Gegenteil getan.] [apology|Dafür bitte ich Sie um Verzeihung.] Die beiden Rechnungen sind storniert, Gutschriften anbei. Wegen der 1.104 muss ich mit meinem Partner reden, [promise!open!broken|ich melde mich dazu bis Ende November].

Mira Dohnal

--- m39 2025-11-19 09:40 eva -> mira | AW: Kündigung < m38
Sehr geehrte Frau Dohnal, [thanks|für diesen Brief danke ich Ihnen]. Er ändert nichts, aber er hat gefehlt.

E. K.

--- m40 2025-12-16 13:13 danica -> stefan | Abschied
Lieber Herr Pichler, ich darf es nicht laut sagen: [praise|Sie waren der Einzige, bei dem ich nie Angst vor Montag gehabt habe.] Frau Ofner hat geweint, aber die weint auch bei Werbung. Frohe Weihnachten!

Danica

--- m41 2026-01-08 09:00 sommer -> mira | Punkt 1
Frau Dohnal, [complaint|Ende November ist vorbei, Dezember auch.] [question!open|Was ist mit den 1.104?] Ploner hat übrigens alles von Herrn Pichler bekommen, ordentlich beschriftet.

Sommer

--- m42 2026-01-15 10:30 stefan -> sommer | Schlüssel
Sg. Herr Sommer, [promise!open|den Kellerschlüssel gebe ich am 30. bei Frau Petrovic ab, mit Quittung]. Die Ersatzplatte im Serverkasten gehört Ihnen, [request!open|bitte Herrn Ploner sagen].

Pichler
