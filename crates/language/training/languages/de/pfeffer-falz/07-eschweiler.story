firm: Pfeffer & Falz | pfefferfalz.example | Europe/Berlin | 2025-11-14 17:30
member: birgit | Birgit Pfeffer | birgit@pfefferfalz.example
member: mia | Mia Sandkühler | mia@pfefferfalz.example
member: emre | Emre Dalkilic | emre@pfefferfalz.example
member: ralf | Ralf Terhoeven | ralf@pfefferfalz.example
client: Torben Eschweiler | person | -
contact: torben | Torben Eschweiler | torben.eschweiler@freipost.example | Privatkunde, Sohn der Malerin
standing: good
turned: -
causes: -
root: -
why: Early on the agency mislaid a box of his late mother's slides; Emre found it, paid for it and rang him. That has long been settled and the catalogue became the book he wanted.

--- m01 2024-12-11 21:48 torben -> birgit | Anfrage, vielleicht etwas ungewöhnlich
Sehr geehrte Frau Pfeffer,

ich bin Privatmann, Lehrer für Erdkunde und Sport in Bergisch Gladbach, und weiß nicht, ob Sie so etwas überhaupt machen. Meine Mutter, Irmgard Eschweiler, hat vierzig Jahre lang gemalt, meistens Brücken und Bahndämme. Im Oktober ist sie gestorben. Es gibt rund 600 Dias, zwei Ordner mit Briefen und bei mir im Keller 83 Bilder. Ausgestellt hat sie nur zweimal, einmal in einer Sparkasse und einmal im Gemeindesaal von St. Severin, wo man die Hälfte wegen des Kopierers nicht sehen konnte. Sie war Fahrdienstleiterin bei der Bahn, daher die Motive. Gemalt hat sie nach der Frühschicht, in der Küche, und wir Kinder durften erst wieder an den Tisch, wenn das Blau trocken war.

[goal|Ich möchte ein Buch, das man meiner Schwester in Kanada schenken kann, und dass die Bilder nicht einfach verschwinden.] Dazu eventuell eine kleine Internetseite. Ich habe ungefähr 9.000 Euro zurückgelegt.

[question|Ist das realistisch?] [question|Und würden Sie sich so etwas ansehen, bevor ich mich blamiere?]

Mit freundlichen Grüßen
Torben Eschweiler

--- m02 2024-12-12 15:22 birgit -> torben + emre | AW: Anfrage, vielleicht etwas ungewöhnlich < m01
Lieber Herr Eschweiler,

mein Beileid zu Ihrer Mutter. Blamieren können Sie sich nicht, wir haben hier schon Kaninchenzüchter-Chroniken gemacht und waren stolz darauf.

Realistisch sind 120 Seiten, fester Einband, 150 Stück, plus eine schlichte Website, zusammen knapp 8.700. Emre Dalkilic würde das gestalten, er hat Buchkunst gelernt. [question|Können Sie am 8. Januar mit einer Handvoll Dias bei uns vorbeikommen?]

Herzlich
Birgit Pfeffer

--- m03 2024-12-12 22:10 torben -> birgit + emre | AW: Anfrage, vielleicht etwas ungewöhnlich < m02
[promise|Ich komme, nach der sechsten Stunde, also gegen 14:30.] [thanks|Haben Sie Dank für den Ton Ihrer Mail.]

T. E.

--- m04 2025-01-09 10:05 emre -> torben | Nach dem Treffen
Guten Morgen Herr Eschweiler,

die Brücken sind stark, vor allem die späten mit dem Nebel. Ich habe die Dias im Lichtkasten durchgesehen: bei etwa 80 ist die Farbe gekippt, das bekommt man beim Scannen wieder hin.

Ablauf:
- [promise|Scan aller 600 bis Ende Februar bei uns im Haus]
- [promise|Vorauswahl 150 Motive Mitte März]
- [request|Von Ihnen: Titel und Jahr, soweit bekannt, in die Tabelle, die ich mitschicke]

Emre Dalkilic

--- m05 2025-01-19 17:30 torben -> emre | AW: Nach dem Treffen < m04
Lieber Herr Dalkilic,

die Tabelle ist bis Nr. 211 gefüllt, dann wurde es mir zu viel. Auf den Rähmchen steht oft nur „vor Deutz“ oder „Donnerstag“. [promise|Den Rest mache ich in den Osterferien.] Die drei Kisten bringe ich morgen um 15 Uhr selbst vorbei, mit der Post wollte ich sie nicht schicken. Es gibt von vielem keine zweite Aufnahme. [value|Bitte gehen Sie damit um, als wären es Originale, für mich sind sie das.]

Torben Eschweiler

--- m06 2025-01-21 09:18 emre -> torben | AW: Nach dem Treffen < m05
Drei Kisten sind da, stehen im Trockenschrank. [promise|Ich fasse sie nur mit Handschuhen an.]

--- m07 2025-02-17 18:40 torben -> emre | Kiste 2
Lieber Herr Dalkilic,

ich habe eben die Vorschau-Scans durchgesehen, die Frau Sandkühler geschickt hat, Bild für Bild mit der Tabelle daneben. Die Farben sind überraschend gut geworden, man sieht endlich, dass das Stellwerk in Kalk nicht grau war. [complaint|Aus Kiste 2 fehlt ab Nummer 388 alles, das sind 47 Dias.] [question|Kommen die noch?] Es ist die Reihe vom Eifeltor, die mit den Gleisen im Schnee.

T. Eschweiler

--- m08 2025-02-18 11:36 mia -> torben + emre | AW: Kiste 2 < m07
Hallo Herr Eschweiler,

hm, bei uns hört Kiste 2 mit 387 auf! [question|Kann es sein, dass der Rest noch bei Ihnen im Keller steht?]

Liebe Grüße
Mia

--- m09 2025-02-18 16:55 torben -> mia + emre | AW: Kiste 2 < m08
Nein. Ich habe vor der Übergabe jede einzelne gezählt und Ihnen den Zettel in den Deckel gelegt: 388 bis 434. [complaint|Ich habe seit gestern nicht geschlafen.] [request|Bitte suchen Sie.]

--- m10 2025-02-19 08:02 emre -> torben + birgit | AW: Kiste 2 < m09
Herr Eschweiler,

[admission|der Zettel liegt im Deckel, Sie haben richtig gezählt, die 47 Dias waren bei uns und sind gerade nicht auffindbar.] [apology|Das ist mir sehr unangenehm, und es tut mir von Herzen leid.] [promise|Ich räume heute das ganze Atelier aus und rufe Sie um 18 Uhr an, egal wie es steht.]

Emre Dalkilic

--- m11 2025-02-19 20:31 torben -> emre + birgit | AW: Kiste 2 < m10
Ich sitze hier am Küchentisch und bin einfach nur erleichtert. Hinter der Heizung also. Wellen oder nicht, Hauptsache, sie sind da. Ich hatte in Gedanken schon einen Brief an meine Schwester angefangen und kam über die Anrede nicht hinaus. Meine Frau sagt, ich solle Ihnen schreiben, dass sie mich jetzt wieder essen gesehen hat.

[thanks|Danke, dass Sie selbst angerufen haben und nicht jemand mit schöner Stimme.]

--- m12 2025-02-20 09:44 birgit -> torben + emre | AW: Kiste 2 < m11
Lieber Herr Eschweiler,

der Trockenschrank stand offen, weil jemand Platz für ein Paket brauchte, [admission|das hätte nie passieren dürfen.] Acht Dias haben sich durch die Wärme gewellt. [promise|Wir lassen sie auf unsere Kosten bei einer Restauratorin in Bonn plan legen, Sie bekommen sie bis 14. März zurück.] [promise|Das Scannen der ganzen Kiste berechnen wir nicht.]

Birgit Pfeffer

--- m13 2025-03-13 17:12 torben -> birgit | AW: Kiste 2 < m12
Sind heute gekommen, in Seidenpapier und mit einem Brief der Restauratorin. Man sieht nichts mehr. Damit ist die Sache für mich vom Tisch.

--- m14 2025-03-18 14:20 emre -> torben | Vorauswahl
Guten Tag Herr Eschweiler,

152 Motive, nach Flüssen geordnet statt nach Jahren, weil „Donnerstag“ kein Jahr ist. Rhein, Sieg, Ahr, Mosel, und am Ende ein Kapitel „Ohne Wasser“ für die Bahndämme. Innerhalb der Flüsse gehe ich nach Tageszeit, morgens nach abends. PDF anbei, Seite für Seite kommentierbar.

[request|Streichen Sie rund zwanzig.] [question|Soll das Selbstporträt von 1971 ganz nach vorn oder ganz nach hinten?]

Emre Dalkilic

--- m15 2025-03-30 19:05 torben -> emre | AW: Vorauswahl < m14
Lieber Herr Dalkilic,

nach Flüssen! Sie hätte gelacht, sie hat uns Kindern die Nebenflüsse abgefragt. Ich bin ja nicht von ungefähr Erdkundelehrer geworden. Vom Fach her gesprochen: Mit dem Strom käme die Mosel zuerst, gegen den Strom die Sieg, so wie bei Ihnen. [request|Lassen Sie es bitte dabei], Mutter ging meistens dagegen. [praise|Das ist eine wunderbare Ordnung.]

Zwanzig zu streichen war furchtbar, es sind dann doch 23 geworden. Das Selbstporträt bitte nach hinten, sie hat sich nie vorgedrängt.

[question|Wäre es möglich, in jedem Kapitel einen Brief abzudrucken, in ihrer Handschrift?] Ich habe sieben herausgesucht. Der schönste ist von 1983 an ihre Schwester, da beschreibt sie auf zwei Seiten nur das Licht unter der Südbrücke, und ganz am Schluss steht, dass sie Kartoffeln aufsetzen muss.

T. E.

--- m16 2025-03-31 08:50 emre -> torben | AW: Vorauswahl < m15
Ja. Acht Seiten mehr, 260 Euro. Ich würde es machen.

--- m17 2025-03-31 20:20 torben -> emre | AW: Vorauswahl < m16
[scope_change|Dann machen wir es mit den Briefen, 128 Seiten.] [promise|Die Tabelle ist in den Ferien fertig.]

--- m18 2025-04-25 16:33 torben -> emre | Tabelle
Fertig! Alle 600, bei 41 steht weiterhin „unbekannt“, bei einem „vermutlich Siegburg, Mutter war sauer“.

--- m19 2025-05-20 13:15 ralf -> torben | Internetseite
Sehr geehrter Herr Eschweiler,

für die Seite zu Ihrer Frau Mutter schlage ich die Adresse irmgard-eschweiler.example vor. 60 Werke mit Vergrößerung, keine Kommentare, keine Cookies. [request|Für das Impressum benötige ich Ihre ladungsfähige Anschrift.] [talking_down|Erfahrungsgemäß wollen Privatleute das nicht, es ist aber Pflicht und nicht verhandelbar.]

R. Terhoeven

--- m20 2025-05-20 18:02 torben -> ralf + birgit | AW: Internetseite < m19
Sehr geehrter Herr Terhoeven,

Anschrift: Am Quittenhang 9, Bergisch Gladbach. Ich hatte gar nicht vor zu verhandeln. Die Adresse gefällt mir.

Eschweiler

--- m21 2025-06-12 10:41 mia -> torben + ralf | AW: Internetseite < m19
Lieber Herr Eschweiler,

die Website Ihrer Mutter ist seit heute online. Ich hab gestern Abend eine Stunde nur durch die Mosel geklickt. Man kann jetzt auf jedem Bild so nah ran, dass man den Pinselstrich sieht, und unter „Briefe“ liegen die sieben als Faksimile. Ralf hat sogar eingebaut, dass die Seite beim Drucken ordentlich aussieht, falls Ihre Schwester noch einen Drucker hat. [question|Dürfen wir sie bei uns unter „Arbeiten“ zeigen?]

Mia Sandkühler

--- m22 2025-06-12 21:15 torben -> mia | AW: Internetseite < m21
Sehr gern. Meine Schwester hat in Halifax um vier Uhr früh geweint, sagt sie, aber auf die gute Art.

--- m23 2025-07-22 09:55 emre -> torben | Andruck
Andruck liegt hier. Das Grau der Nebelbilder ist auf dem ungestrichenen Papier wärmer als auf dem Schirm, mir gefällt's, aber Sie müssen es sehen. [question|Passt Donnerstag, 16 Uhr?]

Emre

--- m24 2025-07-22 11:20 torben -> emre | AW: Andruck < m23
Donnerstag 16 Uhr, [promise|ich bringe Pflaumenkuchen mit.] Ferien!

--- m25 2025-09-05 15:45 emre -> torben + birgit | Bücher
150 Stück sind gestern aus der Binderei gekommen. Fünf haben eine gestauchte Ecke, die ersetzt der Binder. [promise|Ich bringe Ihnen die 145 am Samstag um elf], das ist zu viel für die Straßenbahn.

--- m26 2025-09-06 18:30 torben -> emre + birgit | AW: Bücher < m25
Lieber Herr Dalkilic, liebe Frau Pfeffer,

ich habe den ganzen Nachmittag darin geblättert. Erst mit dem Bleistift in der Hand, weil ich Lehrer bin, dann ohne. [complaint|Auf Seite 63 steht „Moselweis“ mit s], das ist der einzige Fehler, den ich gefunden habe, und ich werde ihn liebgewinnen. [praise|Die Briefe auf dem dünneren Papier, das leicht durchscheint: Darauf muss man erst mal kommen.] Man liest ihre Schrift, und dahinter sieht man schon die nächste Brücke. [praise|Dass man ein Leben so ordentlich zwischen zwei Deckel bekommt, hätte ich nicht geglaubt.] Das Selbstporträt hinten, auf der rechten Seite allein, da musste ich kurz raus in den Garten.

[thanks|Ich danke Ihnen beiden sehr.] [question|Kommen die fünf fehlenden noch vor den Herbstferien?] Drei sind versprochen.

Ihr Torben Eschweiler

--- m27 2025-09-08 09:30 emre -> torben | AW: Bücher < m26
[promise|Die fünf kommen bis 2. Oktober per Paket.]

--- m28 2025-10-01 17:48 torben -> emre | AW: Bücher < m27
Paket ist da, fünf makellose Ecken. Rechnung ist bezahlt.

--- m29 2025-11-09 16:10 torben -> birgit + emre | Ausstellung?
Liebe Frau Pfeffer,

es gibt Neuigkeiten: [win|Das Stadtmuseum in Siegburg will im April zwanzig Brücken zeigen, die Kuratorin hat die Website gefunden.] Ich war am Mittwoch dort, drei Räume, Nordlicht, kein Kopierer weit und breit. Sie hätte gern eine Einladungskarte und zwei Wandtexte, einen über die Bahn und einen über die Küche. [question!open|Würden Sie das übernehmen, und was müsste ich rechnen?] Außerdem [request!open|bräuchte das Museum die Scans der zwanzig Werke in Druckqualität], die Liste hängt an. Es eilt nicht, vor Weihnachten wäre fein.

Herzliche Grüße
Torben Eschweiler

--- m30 2025-11-10 09:12 birgit -> torben + emre | AW: Ausstellung? < m29
Lieber Herr Eschweiler,

Siegburg! Vielleicht klärt sich ja dort, warum Ihre Mutter sauer war. Natürlich machen wir das. [promise!open|Einen Preis haben Sie bis zum 21. November], [promise!open|die Scans legt Emre Ihnen in derselben Woche auf den Server.]

Ihre Birgit Pfeffer
