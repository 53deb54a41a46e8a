firm: Blaupause Gestaltung | blaupause-gestaltung.example | Europe/Berlin | 2025-11-28 18:00
member: henrike | Henrike Thoma | thoma@blaupause-gestaltung.example
member: jonas | Jonas Wittig | wittig@blaupause-gestaltung.example
member: malin | Malin Özdemir | oezdemir@blaupause-gestaltung.example
member: torsten | Torsten Krahl | krahl@blaupause-gestaltung.example
member: leonie | Leonie Farkas | farkas@blaupause-gestaltung.example
client: Theater am Wollkai | company | theater-wollkai.example
contact: svenja | Svenja Ahrens | ahrens@theater-wollkai.example | Dramaturgie und Öffentlichkeitsarbeit
contact: bodo | Bodo Kleinert | intendanz@theater-wollkai.example | Intendant
contact: rike | Rike Pohl | pohl@theater-wollkai.example | Verwaltung
standing: good
turned: -
causes: -
root: -
why: Laut, chaotisch, ständig in Eile, aber beide Seiten geben ihre Fehler zu und lachen darüber. Bodos Drohungen sind Theater; die Auslastung steigt und das nächste Spielzeitheft ist schon vergeben.

--- m01 2024-12-03 22:41 svenja -> jonas | Woyzeck im Januar, Plakat??
Jonas, ich weiß, es ist spät im Jahr und spät am Abend. Woyzeck hat am 24.1. Premiere und wir haben: keinen Titel in Form gebracht, kein Bild, nur einen Erbsenberg auf der Probebühne. Also wirklich, 200 Kilo Erbsen.

[question|Schaffst du ein A1-Plakat bis zum 20.12., bevor die Druckerei in die Weihnachtspause geht?]

Verzweifelt & dankbar
Svenja

--- m02 2024-12-04 08:55 jonas -> svenja | AW: Woyzeck im Januar, Plakat?? < m01
Moin Svenja, Erbsen sind super. Schaff ich. [request|Schick mir Besetzung und die Logos der Förderer], [promise|am 11. hast du drei Skizzen].

j

--- m03 2024-12-04 11:20 svenja -> jonas | AW: Woyzeck im Januar, Plakat?? < m02
Im Anhang! Besetzung ist noch nicht ganz fest, unser Hauptmann hat Grippe und der Ersatz lernt seit gestern. Achtung, die Kulturstiftung hat ein neues Logo, das alte darf nicht mehr.

--- m04 2024-12-11 17:32 jonas -> svenja + bodo | AW: Woyzeck im Januar, Plakat?? < m03
Drei Skizzen. A: eine einzelne Erbse, riesig. B: Erbsen als Satzzeichen im Titel. C: Rücken eines Mannes aus Erbsen (braucht ein Foto, hätte Leonie am Samstag gemacht).

[question|Welche?]

--- m05 2024-12-11 23:58 bodo -> jonas + svenja | AW: Woyzeck im Januar, Plakat?? < m04
A!!! EINE ERBSE. [praise|DAS IST DAS GANZE STÜCK AUF EINEM BLATT PAPIER.] WER C WÄHLT, FLIEGT.
Bodo

--- m06 2024-12-18 15:10 jonas -> svenja | Woyzeck final
PDF liegt bei der Druckerei, [promise|Liefertermin 8.1. an eure Pforte]. Ich hab die Erbse am Ende selbst fotografiert, auf meinem Küchentisch, sie ist danach in den Eintopf gewandert. Frohes Fest euch allen!

--- m07 2025-01-09 10:17 svenja -> jonas | Plakate da, ABER
Die Plakate sind wunderschön. [complaint|Nur steht drauf: Premiere Freitag, 25. Januar.] Freitag ist der 24. [question|Wie viel Schnaps braucht man jetzt?]

--- m08 2025-01-09 10:31 jonas -> svenja | AW: Plakate da, ABER < m07
Oh nein. Hab deine Mail vom 4.12. auf: da steht im Anhang "Fr 25.1." Aber [admission|mir hätte auffallen müssen, dass Wochentag und Datum nicht passen, ich hab es dreimal gesetzt]. [promise|Überkleber drucke ich heute, Kurier bringt sie bis 16 Uhr], in Erbsengrün, damit es gewollt aussieht.

--- m09 2025-01-09 10:40 svenja -> jonas | AW: Plakate da, ABER < m08
Mein Tippfehler also. Ich schäme mich in Grund und Boden. Erbsengrün!! [thanks|Danke danke], [praise|du rettest mir den Kopf, mal wieder].

--- m10 2025-01-09 23:12 bodo -> jonas + svenja | AW: Plakate da, ABER < m09
[praise|DER AUFKLEBER IST BESSER ALS DAS PLAKAT.] AB JETZT IMMER FALSCHES DATUM. UND SONST HOLE ICH MIR JEMANDEN AUS BERLIN, HA HA
Bodo

--- m11 2025-01-27 09:45 svenja -> jonas + leonie | Premiere
[win|Ausverkauft, acht Vorhänge, die LVZ hat eine halbe Seite gebracht.] Und in jedem zweiten Selfie im Foyer eure Erbse. Die echten Erbsen riechen inzwischen, wir spielen es trotzdem bis März damit durch und hoffen auf den Winter.

--- m12 2025-02-10 14:22 rike -> malin | Rechnung 2025-009
Hallo Frau Özdemir,
[complaint|die Rechnung geht an die Theater am Wollkai gGmbH, nicht an den Förderverein.] [request|Bitte neu ausstellen], sonst streikt die Kämmerei.
MfG Pohl, Verwaltung

--- m13 2025-02-10 14:50 malin -> rike | AW: Rechnung 2025-009 < m12
Liebe Frau Pohl, neu ausgestellt im Anhang, altes Exemplar storniert.
M. Özdemir

--- m14 2025-02-20 16:05 svenja -> leonie | Trailer Kirschgarten
Hallo Leonie!

Für den Kirschgarten (Premiere 11.4.) [request|hätten wir gern einen Trailer, 45 Sekunden, fürs Kino in der Passage und für die Stories]. [goal|Wir wollen endlich Leute unter 30 im Saal sitzen haben, im Moment sind es elf Prozent.] Wir proben auf dem Hof, wenn es nicht schneit, da gibt es schöne Bilder: Motorsäge, Samowar, ein echter Kirschbaum aus dem Baumarkt.

Fragen:
1. [question|Kannst du am 6. oder 7. März vormittags drehen?]
2. [question|Was kostet der Spaß, wenn wir den Ton selbst machen?]
3. [question|Hochformat und Querformat aus einem Dreh, geht das?]

Liebe Grüße vom kalten Hof, Svenja

--- m15 2025-02-21 09:30 leonie -> svenja | AW: Trailer Kirschgarten < m14
hej, 1. der 7. passt. 2. 1.900 netto, ein drehtag, zwei tage schnitt. 3. ja wenn ich breit rahme und ihr nicht am rand spielt :)

[promise|erster schnitt am 19.3.]

--- m16 2025-02-21 12:14 svenja -> leonie | AW: Trailer Kirschgarten < m15
Gekauft! 7. März, 9 Uhr, Hoftor. Die Klingel ist kaputt, seit die Feuerwehr da war, einfach laut rufen oder den Hund vom Hausmeister anbellen. [request|Bring bitte Gummistiefel mit.]

--- m17 2025-03-19 20:48 leonie -> svenja + bodo | kirschgarten v1
link im anhangtext, 46 sek. musik ist platzhalter. [request|sagt mir wegen der säge bescheid, ist die zu laut?]

--- m18 2025-03-20 00:35 bodo -> leonie + svenja | AW: kirschgarten v1 < m17
[request|SÄGE LAUTER.] [complaint|RANJEWSKAJA IST ZU KURZ IM BILD], [request|SIE BRAUCHT DREI SEKUNDEN MEHR], SONST KÜNDIGT SIE. MUSIK WEG, [request|NUR SÄGE UND ATEM].

--- m19 2025-03-20 10:02 svenja -> leonie | AW: kirschgarten v1 < m18
Übersetzung: er ist begeistert. [praise|Ich hatte Gänsehaut beim Samowar.] Mit den drei Sekunden hat er recht.

--- m20 2025-03-21 16:40 leonie -> svenja + bodo | kirschgarten v2
ohne musik, mehr säge, mehr ranjewskaja. hochformat liegt daneben. im hochformat fehlt der samowar, der passt da einfach nicht rein, dafür sieht man die axt.

--- m21 2025-03-21 17:02 bodo -> leonie | AW: kirschgarten v2 < m20
JA.

--- m22 2025-04-02 11:11 svenja -> jonas + malin | Spielzeitheft 25/26, Kickoff
Ihr Lieben,

es geht wieder los. Die Kantine ist wegen Wasserschaden zu, alle essen Knäckebrot und sind entsprechend gelaunt, aber das Programm ist richtig gut geworden: zwölf Premieren, drei Wiederaufnahmen, ein Kinderchor, den wir noch finden müssen. Heft 64 Seiten, Erscheinen 13. Juni zur Pressekonferenz, Auflage 8.000. Motto der Spielzeit: "Wer hat das Licht angelassen". Texte von mir in drei Schüben (25.4., 5.5., 12.5.). Bodo möchte im Heft außerdem eine Seite, auf der nichts steht, für Notizen, Einkaufszettel und Heiratsanträge. Ich finde das gut. [request|Plant die bitte ein, am besten in der Mitte.] Die Fotos kommen wieder von Anselm, er war den ganzen Winter bei den Proben und hat 4.000 Bilder, auf ungefähr dreißig davon ist niemand unscharf. [promise|Ich suche bis zum 16.4. eine Auswahl heraus.] [value|Bitte denkt dran: Bei uns zählt Tempo mehr als Perfektion, lieber ein rohes Layout am Dienstag als ein fertiges am Freitag.]

[request|Malin, machst du uns einen Terminplan?]

--- m23 2025-04-03 09:16 malin -> svenja + jonas | AW: Spielzeitheft 25/26, Kickoff < m22
Plan anbei, mit zwei Tagen Puffer, die du nicht sehen solltest. [promise|Rohlayout zu jedem Schub jeweils drei Tage nach Text.]

--- m24 2025-04-28 08:30 svenja -> malin | Schub 1
kommt Mittwoch, Bodo schreibt sein Vorwort seit einer Woche mit der Hand. [apology|Tut mir leid], [promise|Mittwoch aber sicher].

--- m25 2025-04-30 19:59 svenja -> malin + jonas | AW: Schub 1 < m24
Da. Inkl. Vorwort (abgetippt von mir, Bodos S und L sind identisch, ich habe mich an drei Stellen für die jeweils weniger anstößige Lesart entschieden). Schub 2 ist halb fertig, der Autor vom Weihnachtsmärchen ist in Lissabon und hat kein WLAN.

--- m26 2025-05-03 13:44 jonas -> svenja | AW: Schub 1 < m25
Rohlayout Seiten 1 bis 22. Sehr roh, fast Tatar. [question|Vorwort auf Schwarz, ja oder nein?]

--- m27 2025-05-05 09:10 svenja -> jonas | AW: Schub 1 < m26
Ja! [request|Auf S. 12 muss noch die Umbesetzung rein], [complaint|auf 17 ist das Foto gespiegelt] (der Mann hat die Narbe jetzt rechts). [request|Schriftgröße der Termine bitte rauf], unser Abo-Publikum hat sich letztes Jahr beschwert.

--- m28 2025-05-12 16:33 jonas -> svenja | Schub 2 und 3
Alles drin, auch die Narbe links. Der Umfang geht auf, 64 Seiten genau, ich hatte schon Angst, dass uns das Interview mit der Souffleuse sprengt. [request|Ich brauch noch die Preise für 25/26.] [question|Bleibt die Ermäßigung bei 9 Euro?]

--- m29 2025-05-13 10:20 svenja -> jonas | AW: Schub 2 und 3 < m28
Bleibt. Studis zahlen ab Herbst 6.

--- m30 2025-05-27 15:06 malin -> svenja | Druckdaten
Heft ist raus an die Druckerei, 8.000, [promise!broken|Anlieferung 11.6. vormittags]. Übrigens hat Jonas heute Nacht um drei ein Komma gefunden, er ist sehr stolz.

--- m31 2025-06-11 14:01 rike -> malin | Anlieferung Hefte
[complaint|Hier stehen 4.000, nicht 8.000.] Pressekonferenz ist übermorgen. Pohl

--- m32 2025-06-11 14:15 malin -> rike + svenja | AW: Anlieferung Hefte < m31
Frau Pohl, ich habe eben mit der Druckerei gesprochen, zweite Hälfte liegt noch in der Buchbinderei. [admission|Ich hätte die Teillieferung nicht einfach so durchwinken dürfen, die stand im Auftrag.] [promise|Rest morgen um 11 an der Rampe.] [apology|Entschuldigen Sie die Aufregung.]

--- m33 2025-06-12 11:20 rike -> malin | AW: Anlieferung Hefte < m32
Rest da. 11:04. In Ordnung.

--- m34 2025-06-16 09:50 bodo -> jonas + malin + leonie | HEFT
[praise|SIE REISSEN ES UNS AUS DEN HÄNDEN.] MEIN FRISEUR HAT EINS. [thanks|DANK AN EUCH FÜNF.] NÄCHSTES JAHR WIEDER, SONST VERKLAGE ICH EUCH. SOMMERPAUSE, NICHT ANRUFEN BIS 18. AUGUST.

--- m35 2025-08-19 12:00 svenja -> jonas | zurück aus der Stille
Sonnenbrand, 340 Mails, wir leben. [win|Abos sind um 212 rauf], und [win|im Kirschgarten saßen zuletzt 19 Prozent unter 30], Rike hat Ausweise gezählt. [question|Hast du im September einen Tag, um über die Plakatserie zu sprechen?]

--- m36 2025-08-19 14:25 jonas -> svenja | AW: zurück aus der Stille < m35
Mega, 19! Ich kann am 4.9. ab drei und bring Pflaumenkuchen mit. Im Büro ist es gerade leer, Henrike in Dänemark, Torsten auf einer Leiter.

--- m37 2025-09-05 10:48 svenja -> jonas | Plakatserie, was wir gestern beschlossen haben
Kurz festgehalten, bevor der Pflaumenkuchen es auslöscht:
- sechs Plakate, jedes eine Lichtquelle (Glühbirne, Streichholz, Kühlschrank, Mond, Handy, Notausgang)
- [request|erstes Motiv Kühlschrank für "Nora", fertig zum 10.10.]
- Postkarten aus denselben Motiven
- Budget 7.200 für alle, Rike hat geschluckt und dann unterschrieben

--- m38 2025-10-10 13:37 jonas -> svenja + bodo | Nora / Kühlschrank
Da brennt Licht. Druckdaten liegen bei euch und bei der Druckerei. Ich hab unseren eigenen Kühlschrank ausgeräumt dafür, Malin sucht seitdem ihren Joghurt.

--- m39 2025-10-10 16:52 svenja -> jonas | AW: Nora / Kühlschrank < m38
Punktlandung. [praise|Dass die Milch im Fach Noras Mädchennamen trägt, hab ich erst beim vierten Hinsehen entdeckt.]

--- m40 2025-11-06 18:20 svenja -> jonas | Notausgang statt Streichholz
Wir müssen tauschen: Der "Biedermann" rutscht in den Mai, dafür kommt im Januar ein Gastspiel aus Brno. [scope_change|Also Motiv Notausgang vorziehen, Streichholz nach hinten.] [question|Bekommst du das bis 12.12. hin?]

--- m41 2025-11-07 09:05 jonas -> svenja | AW: Notausgang statt Streichholz < m40
Klar. [promise!open|Entwurf am 2.12., fertig am 12.] [request!open|Ich brauch den tschechischen Titel mit allen Häkchen], sonst erfinde ich welche.

--- m42 2025-11-21 23:49 bodo -> jonas | MOND
WARUM IST DER MOND AUF DEM PLAKATENTWURF VIERECKIG. [question!open|IST DAS EIN FENSTER?] SVENJA SAGT, ES IST DER MOND IM FENSTER. DANN WILL ICH DEN RAND SEHEN. ODER NICHT. ICH LIEGE WACH.

--- m43 2025-11-27 11:30 rike -> malin | Jahresabschluss
Guten Tag, [request!open|bitte alle Rechnungen für 2025 bis 10. Dezember einreichen]. Danach ist die Kasse zu bis Februar. Das ist keine Schikane, die Stadt stellt auf ein neues Buchungssystem um. Pohl
