firm: Blaupause Gestaltung | blaupause-gestaltung.example | Europe/Berlin | 2025-11-28 18:00
member: henrike | Henrike Thoma | thoma@blaupause-gestaltung.example
member: jonas | Jonas Wittig | wittig@blaupause-gestaltung.example
member: malin | Malin Özdemir | oezdemir@blaupause-gestaltung.example
member: torsten | Torsten Krahl | krahl@blaupause-gestaltung.example
member: leonie | Leonie Farkas | farkas@blaupause-gestaltung.example
client: Dachdecker-Innung Parthe-Mulde | company | dachdecker-parthe-mulde.example
contact: ronny | Ronny Pätzold | obermeister@dachdecker-parthe-mulde.example | Obermeister
contact: uhlig | Hannelore Uhlig | geschaeftsstelle@dachdecker-parthe-mulde.example | Geschäftsstelle
contact: jenny | Jenny Stolle | j.stolle@dachdecker-parthe-mulde.example | Dachdeckermeisterin, Nachwuchsbeauftragte
standing: good
turned: -
causes: -
root: -
why: Der Obermeister ist grob und tippt vom Gerüst, meint es aber gut; die Lehrlingskampagne bringt Bewerber, das Innungsbuch läuft. Der Ärger über den ungesicherten Mann im Film war in zwei Tagen behoben.

--- m01 2025-01-08 10:00 uhlig -> henrike | Anfrage Nachwuchswerbung
Sehr geehrte Frau Thoma,

zunächst wünsche ich Ihnen und Ihren Mitarbeitern ein gesundes neues Jahr. Unsere Innung zählt 63 Betriebe. [goal|Zum Ausbildungsbeginn im August möchten wir wenigstens 25 Lehrverträge geschlossen haben]; im letzten Jahr waren es neun, davon sind sieben geblieben. Die Mitgliederversammlung hat deshalb im November beschlossen, eine Umlage von 300 Euro je Betrieb zu erheben und das Geld in eine zeitgemäße Werbung zu stecken.

Ein Schwiegersohn hatte uns vor Jahren eine Seite im Internet gemacht, auf der eine Dohle blinkt. Die Dohle soll weg.

[request|Herr Obermeister Pätzold bittet um einen Vorschlag, was man für 18.900 Euro bekommt], und hat mir aufgetragen, Folgendes wörtlich weiterzugeben: [value|"Kein Gelaber, keine Models, kein Englisch."] Die Vorstandssitzung ist am Mittwoch, dem 5. Februar, um 18 Uhr im Gasthof Zum Goldenen Schiefer. [question|Könnten Sie dort eine halbe Stunde vortragen?] Es gibt Sülze.

Hochachtungsvoll
Hannelore Uhlig

--- m02 2025-01-09 09:25 henrike -> uhlig | AW: Anfrage Nachwuchswerbung < m01
Sehr geehrte Frau Uhlig,

ein gutes neues Jahr auch Ihnen. [promise|Frau Farkas und ich kommen am 5. Februar mit einem Vorschlag und ohne ein Wort Englisch.] Bei Sülze sagen wir nie nein.

[request|Nennen Sie uns doch bitte zwei Betriebe, die wir vorher besuchen dürfen.]

Mit freundlichen Grüßen
Henrike Thoma

--- m03 2025-01-13 08:40 uhlig -> henrike | AW: Anfrage Nachwuchswerbung < m02
Sehr geehrte Frau Thoma,

[request|besuchen Sie bitte die Firma Stolle in Brandis (Frau Jenny Stolle, Meisterin, die einzige Frau im Vorstand) und die Firma Gebrüder Hempel in Naunhof.] Beide wissen Bescheid. [request|Bei Hempel bitte nicht über Fußball sprechen.]

Hochachtungsvoll
H. Uhlig

--- m04 2025-02-06 06:12 ronny -> henrike + leonie | gestern
war gut. [praise|endlich mal leute die zuhören bevor sie reden.] vorstand sagt ja zu film + plakat + messestand klein. internetseite später. vertrag macht hannelore
ronny

--- m05 2025-02-06 10:11 uhlig -> henrike | Auftragsbestätigung
Sehr geehrte Frau Thoma, anbei die Auftragsbestätigung in zweifacher Ausfertigung. [request|Ein Exemplar erbitte ich gestempelt zurück.] Ein Fax haben wir auch.

H. Uhlig

--- m06 2025-02-18 12:15 leonie -> jenny + ronny | dreh
hallo jenny, hallo herr pätzold,

ich würd gern echte lehrlinge begleiten, drei stück, je einen tag, ohne text vom blatt. drehtage 11., 13. und 18. märz, wetter vorausgesetzt.

[question|wen nehmt ihr?] [question|und darf die drohne in brandis über die kirche?]

leonie

--- m07 2025-02-18 19:44 jenny -> leonie + ronny | AW: dreh < m06
Hallo Leonie!

Vorschlag: Mia (2. Lehrjahr, bei mir, redet viel), Kevin (1. Lehrjahr, Hempel, redet gar nicht, aber läuft auf dem First wie eine Katze) und Abdulrahim (3. Lehrjahr, Betrieb Lorenz, seit vier Jahren in Sachsen und schon der beste Schieferer im Kreis). Drohne über der Kirche kläre ich mit Pfarrer Beyer, der will dafür ein Foto vom Turmhahn. [promise|Bescheid kriegst du bis Freitag.]

LG Jenny

--- m08 2025-02-21 17:30 jenny -> leonie | AW: dreh < m07
Kirche ok, Turmhahn ist Pflicht! Pfarrer Beyer hat nur gebeten, nicht während der Beerdigung um elf zu fliegen. Am 13. ist Kevin in der Berufsschule, das tauschen wir gegen den 14.

--- m09 2025-02-22 05:58 ronny -> leonie | AW: dreh < m08
[request|und keine musik mit bumm bumm]

--- m10 2025-03-18 21:20 leonie -> jenny + ronny | abgedreht
drei tage, kein regen, einmal fast vom gerüst (ich). der kevin hat am ende doch einen satz gesagt. [promise|schnitt zeig ich euch am 4.4.]

--- m11 2025-04-04 16:00 leonie -> jenny + ronny + uhlig | schnitt
75 sekunden und drei kurze zu je 20. ohne bumm bumm, nur eine gitarre und der schieferhammer. das wetter am 18. war grau, ich habs so gelassen, weil dächer im nebel eh schöner sind.

--- m12 2025-04-04 18:31 ronny -> leonie | AW: schnitt < m11
so. [praise|film ist schön.] ABER bei 0:41 [complaint|steht der hempel seiner geselle aufm steildach ohne seil.] das sieht die berufsgenossenschaft und dann hab ich die am hals. [complaint|hast du geschlafen??]

--- m13 2025-04-04 19:02 leonie -> ronny + jenny | AW: schnitt < m12
oh mist. [admission|hab ich nicht gesehen, ich hab nur aufs licht geschaut]. [apology|sorry]. [promise|schneid ich am wochenende raus und lass jenny jede einstellung auf sicherheit prüfen, bevor was rausgeht]

--- m14 2025-04-07 07:15 leonie -> jenny + ronny | AW: schnitt < m13
0:41 jetzt mit mia am schornstein, mit gurt und allem. bei der gelegenheit hab ich auch 0:17 rausgenommen, da war die leiter nur zur hälfte im bild. [request|jenny, guckst du einmal mit dem strengen blick drüber?]

--- m15 2025-04-07 12:40 jenny -> leonie | AW: schnitt < m14
Durchgeschaut, dreimal. Helm, Gurt, Schuhe, alles sauber. [praise|Mein Vater, der sonst bei Werbung umschaltet, wollte ihn nochmal sehen.]

--- m16 2025-04-07 13:01 ronny -> leonie | AW: schnitt < m14
passt. war grob am freitag. [apology|nix für ungut]

--- m17 2025-04-10 11:00 jonas -> jenny + uhlig | Plakate
Hallo zusammen, drei Motive, je ein Azubi. Zeilen: "Mein Büro hat die beste Aussicht im Ort.", "Ich komme weiter hoch als du.", "Abi? Ich hab Schiefer." Druck 18/1 und A2.

[question|Reichen 400 A2 für alle Schulen?]

--- m18 2025-04-10 13:25 jenny -> jonas | AW: Plakate < m17
"Abi? Ich hab Schiefer" gibt Ärger mit dem Gymnasium. Also unbedingt. 400 reichen, die Schulen haben je zwei Schwarze Bretter und an einem hängt immer der Vertretungsplan.

--- m19 2025-04-11 09:00 uhlig -> jonas | AW: Plakate < m17
Sehr geehrter Herr Wittig,

die Motive haben im Umlauf Zustimmung gefunden. [request|Bitte schreiben Sie den Innungsnamen mit Bindestrich, also Parthe-Mulde.] [complaint|Im zweiten Motiv steht er auseinander.]

Hochachtungsvoll
H. Uhlig

--- m20 2025-04-11 09:20 jonas -> uhlig | AW: Plakate < m19
Sehr geehrte Frau Uhlig, Bindestrich ist drin, [thanks|danke fürs genaue Hinsehen]!

--- m21 2025-04-25 14:00 uhlig -> malin | Rechnung
Sehr geehrte Frau Özdemir, Ihre Rechnung 2025-048 wurde heute angewiesen, nach Abzug von zwei Prozent Skonto gemäß Auftragsbestätigung.

H. Uhlig

--- m22 2025-05-19 10:30 torsten -> jenny | Ausbildungsmesse Grimma
Hallo Frau Stolle, für die Messe am 14. Juni hab ich einen Stand, der aus einem halben Dachstuhl besteht, 3 x 2 m, begehbar mit Sicherung. Kinder dürfen eine Schieferplatte spalten. [request|Bringen Sie bitte 60 Platten und zwei Hämmer mit.] Aufbau Freitag ab 15 Uhr.

Torsten Krahl

--- m23 2025-05-19 19:10 jenny -> torsten | AW: Ausbildungsmesse Grimma < m22
Mega, [promise|machen wir]. Ich nehm 120 Platten, die Jungs zerkloppen mehr, als Sie denken.

--- m24 2025-06-16 06:20 ronny -> torsten | grimma
[win|47 adressen eingesammelt, letztes jahr 5.] schlange bis zum bratwurststand. den dachstuhl will ich behalten, [question|was kostet der?]

--- m25 2025-06-16 09:00 torsten -> ronny | AW: grimma < m24
Herr Pätzold, der Dachstuhl steckt schon im Preis und steht bei mir in der Werkstatt. Holen Sie ihn, wann Sie wollen, ich helf beim Laden.

T.K.

--- m26 2025-06-16 09:04 ronny -> torsten | AW: grimma < m25
[praise|ehrenmann.] [promise|transporter kommt samstag früh um 7]

--- m27 2025-07-14 11:11 uhlig -> henrike | Zwischenstand Lehrverträge
Sehr geehrte Frau Thoma,

erlauben Sie mir eine Mitteilung, die ich gern schreibe: Bis heute wurden [win|31 Lehrverträge unterzeichnet], davon vier von jungen Damen. Der Kreishandwerksmeister hat mich angerufen und gefragt, was wir da gemacht haben. [praise|Ich habe gesagt, wir hätten jemanden gefragt, der zuhört.]

Bei der Firma Lorenz ist allerdings der Meister erkrankt, dort müssen zwei Lehrlinge anderweitig unterkommen; darum kümmert sich Frau Stolle.

Persönlich möchte ich anfügen: Ich sitze seit 1987 an diesem Schreibtisch und habe in manchem Sommer mehr Lehrverträge gelöst als geschlossen. Am Montag standen hier drei junge Leute gleichzeitig auf der Treppe, einer mit seiner Großmutter, und wollten Formulare. Ich mußte Stühle aus dem Sitzungszimmer holen. Einer fragte, ob er der aus dem Film werden könne, der nichts sagt. Ich habe ihm geantwortet, die Stelle sei vergeben, aber Dächer gebe es genug. Herr Pätzold hat das mitgehört und mußte aus dem Raum.

[thanks|Mit aufrichtigem Dank]
Hannelore Uhlig

--- m28 2025-07-14 15:30 henrike -> uhlig | AW: Zwischenstand Lehrverträge < m27
Liebe Frau Uhlig, diesen Brief hängen wir in die Küche. [thanks|Danke Ihnen allen fürs Mitmachen], besonders Kevin für seinen einen Satz.

--- m29 2025-08-27 12:33 ronny -> jonas | internetseite
so jetzt die seite. [request|dohle muss weg.] [request|brauch ich bis innungsversammlung 13.11.] was soll da drauf: betriebe mit karte, lehrstellen, notdienst bei sturm, fertig. [question|geht das oder wird das wieder so ein roman]

--- m30 2025-08-28 08:30 jonas -> ronny + uhlig | AW: internetseite < m29
Geht, kein Roman, fünf Seiten. 5.900 netto. [promise|Erster Klickdummy am 22.9.]

--- m31 2025-08-28 10:05 uhlig -> jonas | AW: internetseite < m30
Sehr geehrter Herr Wittig, der Vorstand ist einverstanden. Die Mitgliederliste mit 63 Anschriften lege ich bei. [apology|Verzeihen Sie, dass sie mit der Schreibmaschine geführt ist], ich bin dran, es abzutippen. [promise|Bis zum 15. September haben Sie alles als Tabelle.]

H. Uhlig

--- m32 2025-09-15 16:45 uhlig -> jonas | AW: internetseite < m31
Sehr geehrter Herr Wittig, die Tabelle. Bei sechs Betrieben fehlt die Telefonnummer, diese Herren gehen ohnehin nicht ran.

--- m33 2025-09-22 14:00 jonas -> ronny + jenny + uhlig | Klickdummy
Bitte einmal auf dem Handy durchdrücken. Die Karte zeigt noch Beispielbetriebe, nicht wundern, dass einer in der Ostsee liegt. Notdienst ist von jeder Seite ein Daumen entfernt.

--- m34 2025-09-23 06:03 ronny -> jonas | AW: Klickdummy < m33
[complaint|daumen vom dachdecker ist doppelt so dick wie deiner. treff die knöpfe nich.] [praise|karte is super]

--- m35 2025-09-23 09:10 jonas -> ronny | AW: Klickdummy < m34
Haha, stimmt, ich hab Bürohände. Knöpfe sind jetzt 64 Pixel hoch, einfach neu laden.

--- m36 2025-09-23 12:02 ronny -> jonas | AW: Klickdummy < m35
geht

--- m37 2025-10-20 17:12 jenny -> jonas + leonie | Film auf die Seite
Hi ihr zwei, [request|könnten die drei kurzen Filme auf die Lehrstellenseite?] Und [request|Untertitel wären schön], auf dem Schulhof hat keiner Ton an. Kevin ist übrigens [win|Kreissieger im Leistungswettbewerb geworden], er hat dazu nichts gesagt.

--- m38 2025-10-21 10:00 leonie -> jenny | AW: Film auf die Seite < m37
glückwunsch kevin!! [promise|untertitel mach ich, donnerstag sind sie drin].

--- m39 2025-10-23 18:20 leonie -> jenny | AW: Film auf die Seite < m38
sind drin, alle drei.

--- m40 2025-11-14 06:44 ronny -> jonas + henrike | versammlung
seite läuft, dohle ist tot, beifall. [praise|der alte hempel hat geklatscht, das macht der sonst nur bei freibier.] der sturm gestern hat 80 leute auf notdienst gebracht und [win|sie is nich umgefallen]

--- m41 2025-11-17 10:30 uhlig -> henrike | 100 Jahre Innung 2026
Sehr geehrte Frau Thoma,

die Innung wird im Mai 2026 einhundert Jahre alt. Herr Pätzold wünscht ein Buch, "aber eins zum Gucken". Ich habe 340 Lichtbilder in Zigarrenkisten. [question!open|Was müssten wir für 96 Seiten und 500 Stück ansetzen?] [request!open|Ein Richtpreis vor der Vorstandssitzung am 10. Dezember würde uns genügen.]

Hochachtungsvoll
Hannelore Uhlig

--- m42 2025-11-18 12:00 henrike -> uhlig | AW: 100 Jahre Innung 2026 < m41
Liebe Frau Uhlig, Zigarrenkisten sind mein liebstes Archiv. [promise!open|Der Richtpreis kommt Anfang Dezember zu Ihnen.]

Ihre Henrike Thoma

--- m43 2025-11-26 06:31 ronny -> jonas | kleinigkeit
[request!open|firma brückner raus aus der liste, hat zugemacht. firma ott rein, machern] adresse hat hannelore
