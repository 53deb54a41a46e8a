firm: Pfeffer & Falz | pfefferfalz.example | Europe/Berlin | 2025-11-14 17:30
member: birgit | Birgit Pfeffer | birgit@pfefferfalz.example
member: mia | Mia Sandkühler | mia@pfefferfalz.example
member: emre | Emre Dalkilic | emre@pfefferfalz.example
member: ralf | Ralf Terhoeven | ralf@pfefferfalz.example
client: Ruder- und Kanuverein Poller Bogen 1923 e. V. | company | rkv-pollerbogen.example
contact: puetz | Hubert Pütz | kasse@rkv-pollerbogen.example | Kassenwart
contact: lena | Lena Brockhoff | jugend@rkv-pollerbogen.example | Jugendwartin
contact: gerd | Gerd Thelen | vorstand@rkv-pollerbogen.example | 1. Vorsitzender
standing: strained
turned: 2025-05-20
causes: value_mismatch, apology_owed, broken_promise
root: m13, m16, m20
why: A club where everybody works unpaid was billed by the quarter hour for phone calls and lectured when the treasurer asked; nobody has said sorry, and the membership form still does not work as promised. The money is small, the sense of being treated as a nuisance is not.

--- m01 2025-01-20 19:12 gerd -> birgit | Webseite RKV
Hallo Frau Pfeffer,

Gerd Thelen hier, 1. Vorsitzender vom RKV Poller Bogen. Wir hatten auf dem Sommerfest bei Jupp über die Webseite gesprochen. Der Verein hat 214 Mitglieder, Durchschnittsalter 58, und wenn das so weitergeht, können wir in zehn Jahren die Boote verkaufen. Letztes Jahr hatten wir neun Beerdigungen und drei Eintritte. Dabei haben wir alles: Bootshaus, 26 Boote, ein frisch gebautes Floß, einen Trainer mit Lizenz und eine Küche, in der Resi jeden Sonntag Reibekuchen macht. Es weiß bloß keiner. Die jetzige Webseite hat mein Vorgänger 2009 mit seinem Schwiegersohn gemacht, seit der Scheidung kommt da keiner mehr rein. [goal|Wir brauchen Nachwuchs, Kinder ab zehn und junge Familien.]

Der Vorstand hat 3.200 € freigegeben. Das sind bei uns fast zwei Jahre Bootspflege, also [value|wir müssen jeden Euro vor der Versammlung vertreten können.]

[request|Bitte ein Angebot, mit dem wir am 14.2. in die Versammlung gehen.]

Sportliche Grüße
Gerd Thelen

--- m02 2025-01-27 14:14 birgit -> gerd + mia | AW: Webseite RKV < m01
Lieber Herr Thelen,

das Angebot über 3.150 Euro brutto liegt bei, Vereinsrabatt ist schon drin. Darin: Neubau mit Probetraining-Anmeldung und Mitgliedsantrag online, Fotos bei einem Training, ein Flyer für die Schulen. [promise|Fertig wären wir zum Anrudern am 26. April.] Für die Versammlung habe ich eine Seite vorangestellt, auf der ohne Fachwörter steht, was der Verein bekommt und was nicht. [promise!broken|Laufende Kosten sind 11 Euro im Monat für den Server, mehr kommt nicht nach.]

Mia Sandkühler kümmert sich, sie ist übrigens mal Kanupolo gefahren.

Herzlich
Birgit Pfeffer

--- m03 2025-02-17 20:55 gerd -> birgit + mia + lena + puetz | AW: Webseite RKV < m02
Hallo zusammen,

angenommen mit 61 zu 4, die vier sind immer dagegen. Lena macht bei uns die Jugend und ist eure Ansprechpartnerin, Hubert (Pütz) prüft die Rechnungen, und zwar alle.

Gerd

--- m04 2025-02-19 22:37 lena -> mia | hiii
hi mia!

freu mich mega dass es losgeht!! kanupolo, geil, wo?

hier was mir wichtig wär:
- [request|anmeldung probetraining muss am handy in 1 min gehn, die eltern machen das in der bahn]
- [request|keine fotos von alten männern mit pokalen] (sorry gerd)
- [question|können wir auch whatsapp auf die seite machen?]

training mit kindern is samstags 10 uhr, komm mal rum

lg lena

--- m05 2025-02-20 11:48 mia -> lena | AW: hiii < m04
Hi Lena!

Göttingen, Bundesliga, ewig her :) Poller Bogen sieht vom Wasser bestimmt toll aus, ich kenn es nur von der Drehbrücke. Punkt 1 und 2 sind notiert, WhatsApp-Button geht, aber nur mit einer Vereinsnummer, nicht mit deiner privaten. [promise|Ich komm am 15. März mit Kamera zum Training], wenn die Kids ins Wasser dürfen.

Mia

--- m06 2025-03-17 21:20 lena -> mia | AW: hiii < m05
[praise|die bilder sind sooo gut, die eltern wollen alle abzüge!] vereinsnummer is beantragt, handy liegt dann im bootshaus

--- m07 2025-04-09 15:30 mia -> lena + gerd | Preview & Kick-off Onboarding
Hi Lena, hallo Herr Thelen,

die Preview ist ready! [request|Feedback gern bis Mittwoch], danach machen wir den Soft Launch. Fürs Onboarding eurer Stakeholder schlag ich einen Call am 16. vor. Beim Look haben wir uns ein kleines Rebranding erlaubt: [scope_change|der Wimpel ist jetzt als Bildmarke reduziert.]

Mia

--- m08 2025-04-10 08:15 gerd -> mia + lena | AW: Preview & Kick-off Onboarding < m07
Guten Morgen,

die Seite ist schön geworden, [praise|die Kinderfotos sind ein Volltreffer]. [complaint|Aber den Wimpel haben 1923 die Gründer genäht, den lässt hier keiner reduzieren.] [request|Bitte wieder den alten.] Und [question|was ist ein Stakeholder?]

Gerd Thelen

--- m09 2025-04-10 09:26 mia -> gerd + lena | AW: Preview & Kick-off Onboarding < m08
Wimpel ist wieder der echte, sogar mit dem Loch. Stakeholder sind in diesem Fall einfach Sie, Lena und Herr Pütz. [admission|Zu viel Englisch von mir.]

--- m10 2025-04-28 20:08 gerd -> mia + birgit | Anrudern
Hallo zusammen,

Seite war pünktlich da, am Samstag haben sich am Steg [win|17 Kinder zum Schnuppern angemeldet], per Handy, in der Schlange vor der Wurst. [thanks|Danke dafür.]

[complaint|Der Mitgliedsantrag geht allerdings noch nicht, da steht „demnächst“.]

Gerd

--- m11 2025-04-29 10:20 mia -> gerd + lena | AW: Anrudern < m10
17, wow! Der Antrag braucht noch das SEPA-Feld, [promise!broken|der ist bis Mitte Mai da.]

--- m12 2025-05-19 18:30 puetz -> birgit | Rechnung 2025-097
Sehr geehrte Frau Pfeffer,

ich habe Ihre Schlussrechnung geprüft. Vereinbart waren 3.150,00 €. [complaint|Berechnet sind 3.612,40 €.] Die kürzeste der berechneten Abstimmungen (3. April) dauerte nach meinem Telefonspeicher eine Minute und zwölf Sekunden; Frau Sandkühler fragte, ob man Poller mit zwei L schreibt. Die Differenz besteht aus elf Positionen „Abstimmung telefonisch, 0,25 h“ sowie „Logo-Rückbau, 1,5 h“.

1. [question|Auf welcher Grundlage werden Anrufe berechnet, die Ihr Haus getätigt hat?]
2. [question|Warum zahlt der Verein den Rückbau eines Logos, das er nicht bestellt hat?]

[request|Ich bitte um eine berichtigte Rechnung.]

Mit freundlichem Gruß
Hubert Pütz, Kassenwart

--- m13 2025-05-20 12:10 ralf -> puetz + birgit | AW: Rechnung 2025-097 < m12
Sehr geehrter Herr Pütz,

in Vertretung von Frau Pfeffer: Abstimmungsaufwand ist Arbeitszeit und wird in der Branche allgemein berechnet. [talking_down|Als Kassenwart eines Vereins sind Sie vermutlich gewohnt, dass alle umsonst arbeiten; ein Betrieb muss kalkulieren.] [blame_shift|Hätte Ihr Vorstand das Logo beim ersten Mal freigegeben, wäre kein Rückbau nötig gewesen.] Der Betrag ist korrekt.

R. Terhoeven

--- m14 2025-05-21 19:44 puetz -> ralf + birgit + gerd | AW: Rechnung 2025-097 < m13
Sehr geehrter Herr Terhoeven,

ich war 38 Jahre Betriebsprüfer. Ich weiß, was ein Betrieb ist. 3.150,00 € sind heute überwiesen.

Pütz

--- m15 2025-05-26 09:05 birgit -> puetz + gerd | AW: Rechnung 2025-097 < m14
Lieber Herr Pütz, lieber Herr Thelen,

da ist ein bisschen Schärfe hineingekommen. [non_apology|Falls der Ton meines Kollegen falsch ankam, bedaure ich das.] Ich weiß, was Sie im Verein leisten, mein Vater war dreißig Jahre Schriftführer bei den Kleingärtnern. Auf der anderen Seite hat Mia wirklich viel mit Ihnen telefoniert, und irgendwo muss die Zeit ja bleiben. Ich streiche den Rückbau und die Hälfte der Telefonate. [promise|Die neue Rechnung kommt mit der nächsten Post.] Es bleiben dann 130 Euro offen.

Viele Grüße
Birgit Pfeffer

--- m16 2025-06-02 18:52 puetz -> birgit + gerd | AW: Rechnung 2025-097 < m15
Sehr geehrte Frau Pfeffer,

die Rechnung ist eingegangen. [complaint|Von der Sache her ist keine der elf Positionen vereinbart, also auch nicht die Hälfte.] [complaint|Zu Herrn Terhoevens Satz über die Leute, die umsonst arbeiten, habe ich von ihm nichts gehört.] [value|Bei uns steht ein Siebzigjähriger jeden Freitag in der Bilge, umsonst.]

[request!open|Ich bitte um Storno der 130 €.]

H. Pütz

--- m17 2025-06-04 21:50 lena -> mia | mitgliedsantrag???
hi mia, [complaint|mitte mai is durch und die eltern drucken immer noch das pdf aus und schickens per post :/] 12 von den 17 kids wollen bleiben!! [question|wann kommt das?]

--- m18 2025-06-05 10:12 mia -> lena | AW: mitgliedsantrag??? < m17
Hi Lena, 12, wie cool! Ralf sitzt am SEPA-Teil. [promise!broken|Nach Pfingsten ist der Antrag online, also spätestens am 13. Juni.]

--- m19 2025-06-24 22:05 lena -> mia + gerd | AW: mitgliedsantrag??? < m18
antrag is seit gestern da, [thanks|danke]. [complaint|aber man kann nur ein kind eintragen, familien mit 2 müssen alles doppelt machen und zahlen dann auch doppelt statt familienbeitrag.] steht so seit märz in meiner liste. [request!open|bitte familienantrag einbauen]

--- m20 2025-06-30 14:37 ralf -> lena + mia + gerd | AW: mitgliedsantrag??? < m19
Sehr geehrte Frau Brockhoff,

ein Familienantrag war im Angebot nicht ausdrücklich aufgeführt. [talking_down|Sie dürfen nicht vergessen, dass jede Kleinigkeit, die man sich im Ehrenamt so wünscht, bei uns jemand programmieren muss.] Ein Antrag mit variabler Personenzahl erfordert eine wiederholbare Feldgruppe, eine Prüfung der Altersgrenzen, die Staffelung des Beitrags und eine Anpassung der Bestätigungsmail. Kostenpunkt 380 Euro.

R. Terhoeven

--- m21 2025-06-30 23:14 lena -> mia | AW: mitgliedsantrag??? < m20
alter. [complaint|sorry aber wie redet der mit leuten]

--- m22 2025-07-02 11:00 mia -> lena + gerd | AW: mitgliedsantrag??? < m21
Liebe Lena, ich versteh dich total. Ich hab's mit Birgit besprochen, das geht auf uns: [promise!open!broken|der Familienantrag kommt ohne Aufpreis bis zu den Sommerferien, also 11. Juli.]

Mia

--- m23 2025-08-27 19:20 gerd -> birgit + mia | Herbst
Hallo Frau Pfeffer,

die Ferien sind vorbei, am 20. September machen wir Tag der offenen Tür. Die Feuerwehr kommt mit dem Boot, der Bezirksbürgermeister tauft den neuen Vierer, und Resi hat 80 Kilo Kartoffeln bestellt. Lena hat mit zwei Grundschulen gesprochen, die wollen es in die Ranzenpost geben. Dafür:
- [request|150 Flyer nachdrucken, diesmal mit dem Datum]
- [request|auf der Startseite ankündigen, gern mit dem Foto vom Vierer]
- [complaint|Der Familienantrag ist übrigens immer noch nicht drauf.]

[question|Was kosten die Flyer? Bitte alles, was noch dazukommt, vorher sagen.]

Gruß
Gerd Thelen

--- m24 2025-08-28 10:35 emre -> gerd + mia | AW: Herbst < m23
150 Flyer 96 Euro brutto, sonst nichts. [promise|Liefere am 8.9. ins Bootshaus.]

Emre

--- m25 2025-09-09 20:14 gerd -> emre + mia | AW: Herbst < m24
Flyer sind da, [praise|Herr Dalkilic hat sie sogar selbst die Treppe runtergetragen]. Startseite passt auch.

--- m26 2025-09-23 21:31 lena -> mia | tag der offenen tür
[win|31 familien da, 9 haben sofort unterschrieben.] [complaint|auf papier, weil der antrag ja keine geschwister kann.] ich tipp die jetzt alle ab, mach ich nach der spätschicht, geht schon

das foto vom kleinen im kinder-einer der sich am steg festhält und schreit hab ich dir geschickt, mutter is einverstanden, der will übrigens wiederkommen

--- m27 2025-10-14 17:22 ralf -> puetz | Zahlungserinnerung
Sehr geehrter Herr Pütz,

zu Rechnung 2025-097 (neu) ist ein Restbetrag von 130,00 Euro offen. [request|Um Ausgleich bis 31. Oktober wird gebeten.]

R. Terhoeven

--- m28 2025-10-16 18:05 puetz -> birgit + gerd | AW: Zahlungserinnerung < m27
Sehr geehrte Frau Pfeffer,

[complaint|auf mein Schreiben vom 2. Juni habe ich keine Antwort erhalten, dafür jetzt eine Mahnung.] [escalation|Ich setze den Punkt auf die Tagesordnung der Vorstandssitzung am 24. November.] [question!open|Bleiben Sie bei der Forderung?]

Pütz

--- m29 2025-10-22 13:40 birgit -> puetz + gerd | AW: Zahlungserinnerung < m28
Lieber Herr Pütz, [blame_shift|die Mahnung lief automatisch.] [promise!open|Ich schaue mir den ganzen Vorgang vor Ihrer Sitzung in Ruhe an.]

B. Pfeffer

--- m30 2025-11-12 20:40 gerd -> birgit | Vor der Sitzung
Hallo Frau Pfeffer,

am 24. sitzen wir zusammen, und [escalation|zwei im Vorstand fragen, ob das nicht der Neffe von Jupp für eine Kiste Kölsch machen kann.] Ich würde gern sagen, nein. Die Seite hat uns in einem halben Jahr 38 Kinder gebracht, das weiß hier jeder, und Ihre Frau Sandkühler ist im Bootshaus immer willkommen. [value|Aber der Hubert ist seit 41 Jahren dabei und hat nie einen Cent genommen, und den lasse ich nicht wie einen Bittsteller behandeln.] Wegen 130 Euro geht keiner pleite, Sie nicht und wir auch nicht. Darum geht es auch gar nicht mehr. [request!open|Damit ich nein sagen kann, bräuchte ich von Ihnen vorher etwas zu den 130 Euro] und [question!open|einen Tag, an dem der Familienantrag wirklich da ist?]

Gerd Thelen
