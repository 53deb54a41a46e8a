firm: Graf & Dohnal IT | grafdohnal.example | Europe/Vienna | 2026-01-23 17:00
member: lukas | Lukas Graf | lukas@grafdohnal.example
member: mira | Mira Dohnal | mira@grafdohnal.example
member: stefan | Stefan Pichler | stefan@grafdohnal.example
member: jasmin | Jasmin Yildiz | jasmin@grafdohnal.example
member: renate | Renate Huber | buero@grafdohnal.example
client: Verein Kindergruppen Wolkenschiff | company | wolkenschiff.example
contact: petra | Mag.a Petra Lindtner | lindtner@wolkenschiff.example | Geschäftsführerin
contact: yusuf | Yusuf Aktas | verwaltung@wolkenschiff.example | Verwaltung
contact: gitti | Brigitte Moser | meidling@wolkenschiff.example | Leiterin Standort Meidling
standing: mending
turned: 2025-03-18
causes: broken_promise, apology_owed
root: m08, m13, m16, m20
why: The online registration for kindergarten places was promised three times and three times not there, so 214 families filled in paper in June. Nobody said sorry until Mira came in October, owned it, took money off and delivers in small pieces every Friday; two houses already use it and Petra makes jokes again.

--- m01 2025-01-20 09:30 petra -> lukas + mira | Kick-off Anmeldesystem
Liebe Mira, lieber Lukas,

[thanks|danke für das gute Gespräch am Donnerstag!] Unser Vorstand hat zugestimmt. Ich fasse zusammen, damit wir vom Gleichen reden:

- sechs Standorte, 214 Plätze, jedes Jahr rund 500 Anmeldungen auf Papier
- [request|Eltern sollen sich online vormerken können, in fünf Sprachen]
- [request|die Leiter:innen sehen eine Warteliste]
- [request|Übergabe der Daten an die MA 10 auf Knopfdruck]

[goal|Unser Ziel: Bei der Hauptanmeldung im Mai greift niemand mehr zum Kugelschreiber, und keine Familie fällt durch, weil ein Zettel hinter dem Kasten liegt.] Letztes Jahr waren das zwei, und bei einer war es schlimm.

Zum Hintergrund, weil Lukas gefragt hat: Wir sind 1983 aus einer Elterninitiative in einer Waschküche entstanden und haben bis heute von allem sechs Versionen. Liesing führt die Liste im Heft, Ottakring in Excel, Meidling in Gittis Kopf, und der ist die verlässlichste davon. Die Stadt will die Daten jedes Jahr bis 20. Juni, immer in einem neuen Format. Yusuf kennt die Ausnahmen, ich kenne die Familien, und der Vorstand kennt das Budget; ohne einen von den dreien wird es nichts.

Herzlich
Petra

--- m02 2025-01-20 15:10 lukas -> petra + yusuf | AW: Kick-off Anmeldesystem < m01
Liebe Petra,

wir freuen uns drauf. [promise!broken|Ein erster Prototyp zum Durchklicken ist am 14. März bei euch], [promise!broken|Start pünktlich am 28. April], eine Woche vor der Anmeldung.

[question|Wer liefert uns die Übersetzungen?]

Lukas

--- m03 2025-01-21 08:00 yusuf -> lukas | AW: Kick-off Anmeldesystem < m02
Guten Morgen,
Türkisch mache ich selbst. Arabisch und Farsi kommt von der Frau Rahimi aus Favoriten. BKS die Frau Jovic. Englisch die Praktikantin. [promise|Alles bis Ende Februar.]
Aktas

--- m04 2025-02-13 07:21 gitti -> stefan | tablet gruppe 2
guten morgen stefan das tablet in der igelgruppe ist in den wasserkübel gefallen. naja. geworfen worden. [question|haben wir noch eins]
lg gitti

--- m05 2025-02-13 07:50 stefan -> gitti | AW: tablet gruppe 2 < m04
Guten Morgen Gitti, Reserve liegt im Sekretariat bei Yusuf, ist fertig eingerichtet, Fotos von der Igelgruppe sind drauf bis gestern Mittag. [request|Das nasse bitte nicht einschalten], [promise|ich hol's Freitag] und leg's zu mir in den Reis zu den anderen zwei. Hülle diesmal die gelbe nehmen, die schwimmt.

--- m06 2025-02-13 14:12 gitti -> stefan | AW: tablet gruppe 2 < m05
schon getestet. schwimmt wirklich [praise|du denkst an alles]

--- m07 2025-02-27 16:30 yusuf -> lukas | Übersetzungen
Sehr geehrter Herr Graf, anbei fünf Sprachen, 141 Textzeilen, je eine Datei. Farsi ist rechts nach links, [request|bitte beachten].
Y. Aktas

--- m08 2025-03-18 10:05 petra -> lukas | Prototyp?
Lieber Lukas,

[complaint|der 14. war am Freitag.] [question|Hab ich etwas übersehen?] Ich hätte den Prototyp heute Abend gern im Vorstand gezeigt, jetzt zeige ich halt den Budgetvoranschlag.

Petra

--- m09 2025-03-19 09:44 lukas -> petra + yusuf | AW: Prototyp? < m08
Liebe Petra, es dauert etwas länger, die Schnittstelle zur MA 10 ist widerspenstig. [promise!broken|Ihr habt ihn nächste Woche.] Am Starttermin ändert das nichts.

--- m10 2025-04-08 16:20 lukas -> petra + yusuf | AW: Prototyp? < m09
So, hier der Link zum Durchklicken. Warteliste und MA-10-Teil fehlen noch, Vormerkung Deutsch funktioniert. [request|Bitte Rückmeldungen gesammelt.]

--- m11 2025-04-10 08:15 yusuf -> lukas | AW: Prototyp? < m10
Rückmeldungen gesammelt:
1. [complaint|Farsi steht links nach rechts.]
2. [request|Geburtsdatum: Kalender springt auf 1970, bitte auf 2022]
3. [request|zweiter Elternteil optional]
4. [complaint|Bestätigungsmail kommt nicht an] (geprüft mit drei Adressen)
5. [request|bei "Geschwister" bitte bis vier]
6. [question|Wo sieht Leiterin die Liste?]
Aktas

--- m12 2025-04-24 17:50 lukas -> petra | Start verschiebt sich
Liebe Petra,

der 28. hält nicht. Punkte 1 bis 5 sind erledigt, die Listen für die Leiterinnen nicht. [promise!broken|Neuer Starttermin ist Montag, der 19. Mai], damit habt ihr immer noch zwei Wochen der Anmeldefrist online.

Lukas

--- m13 2025-05-20 11:30 petra -> lukas | Papier
Lukas,

[complaint|gestern war der 19. Auf wolkenschiff.example/anmelden steht "Hier entsteht eine neue Seite".]

[complaint|Yusuf kopiert seit heute früh Formulare.] Fünfsprachig. Auf dem Kopierer, der ab Seite 200 streikt.

Ich brauche heute eine ehrliche Antwort: [question|Wird das vor dem 6. Juni noch etwas, ja oder nein?]

Petra

--- m14 2025-05-21 19:05 lukas -> petra | AW: Papier < m13
Nein. Realistisch ist Juli, und im Juli bringt es euch nichts. [blame_shift|Die Spezifikation der Stadt ist halt erst im April vollständig gekommen.] [promise|Wir nehmen den Druck heraus und machen es für nächstes Jahr ordentlich.]

--- m15 2025-05-21 19:20 petra -> lukas | AW: Papier < m14
Gut zu wissen.

--- m16 2025-06-11 13:00 yusuf -> lukas + mira | Stand Anmeldung
Sehr geehrte Damen und Herren,
zur Information: 523 Formulare, davon 61 unleserlich, 9 doppelt. [complaint|Frau Lindtner und ich haben vier Wochenenden eingetippt.] [complaint|Die Anzahlung von 6.000 Euro haben wir am 3. Februar geleistet.]
MfG Y. Aktas

--- m17 2025-07-03 08:05 gitti -> jasmin | beamer sommerfest
hallo jasmin am freitag ist sommerfest, [request|könnts ihr uns den beamer leihen?] wir zeigen den film vom bauernhof wo die ziege den kuchen frisst

--- m18 2025-07-03 08:30 jasmin -> gitti | Re: beamer sommerfest < m17
Für die Ziege immer! [promise|Ich stell ihn dir morgen um 12 hin.]

--- m19 2025-07-07 10:22 gitti -> jasmin | Re: beamer sommerfest < m18
beamer ist wieder in der tasche, kabel auch, das lange gehört glaub ich euch. es hat ab drei geregnet und wir sind alle in den turnsaal, die hüpfburg war dann halt ein schwimmbad. [thanks|danke jasmin] 74 kinder haben gebrüllt vor lachen

--- m20 2025-09-24 15:40 petra -> mira | Unter uns
Liebe Mira,

ich schreibe dir, weil wir uns seit der Elterninitiative kennen. [complaint|Seit Mai habe ich von Lukas zwei Mails bekommen, in der einen fragt er nach dem Logo in besserer Auflösung.]

[complaint|Dass etwas nicht fertig wird, kann passieren. Dass kein Mensch bei euch je "Entschuldigung" gesagt hat, zu Yusuf vor allem, das geht mir nach.]

Der Vorstand tagt am 22. Oktober. [escalation|Die Kassierin will den Vertrag auflösen und die Anzahlung zurück, und ich weiß ehrlich nicht, was ich dagegenhalten soll.]

Petra

--- m21 2025-09-25 08:10 mira -> petra + yusuf | AW: Unter uns < m20
Liebe Petra, lieber Herr Aktas,

[apology|ich entschuldige mich, bei Ihnen beiden, und ohne Aber.] [admission|Wir haben dreimal einen Tag genannt, von dem wir schon wussten, dass er wackelt.] [admission|Und als es schiefgegangen ist, haben wir auf die Stadt gezeigt, statt uns zu Ihnen an den Kopierer zu stellen.]

Was ich tun kann:
- [promise|Ab sofort liegt das Projekt bei mir.]
- [promise|Jeden Freitag bis 15 Uhr bekommt ihr fünf Zeilen: was fertig ist, was nicht.]
- [promise|2.000 Euro ziehen wir vom Preis ab, für die vier Wochenenden.]
- [promise|Ihr zahlt erst wieder, wenn zwei Häuser damit arbeiten.]

Wenn ihr trotzdem aufhören wollt, verstehe ich es, und die Anzahlung kommt zurück.

[question|Darf ich zur Vorstandssitzung kommen?]

Mira

--- m22 2025-09-26 09:02 petra -> mira | AW: Unter uns < m21
Komm. 18:30, Hippgasse, zweiter Stock. Der Lift geht nicht, und [request|nimm nichts zu essen mit], die Obfrau bäckt und ist beleidigt. Du bist Punkt 3 nach Brandschutz und Essenslieferant, also eher 19:15.

--- m23 2025-09-26 10:20 yusuf -> mira | AW: Unter uns < m21
Sehr geehrte Frau Dohnal, [thanks|danke für Ihre Worte]. Meine Frau hat gelesen und gesagt, ich soll es ausdrucken.
Y. Aktas

--- m24 2025-10-03 14:45 mira -> petra + yusuf | Freitag, 1
Fertig: Vormerkung in fünf Sprachen, Farsi von rechts. Bestätigungsmail kommt (geprüft mit euren drei Adressen). Nicht fertig: Warteliste. [promise|Nächste Woche: Warteliste Teil 1.] Sonst nichts.

--- m25 2025-10-10 14:50 mira -> petra + yusuf | Freitag, 2
Fertig: Warteliste zeigt Name, Alter, Wunschhaus. Nicht fertig: Reihung nach Kriterien. [question|Zählen Geschwisterkinder vor oder nach Berufstätigkeit?]

--- m26 2025-10-10 15:30 yusuf -> mira | AW: Freitag, 2 < m25
Vor. Kriterienblatt im Anhang, Stand Vorstand 2023, vier Seiten. Reihenfolge: verpflichtendes Jahr, Geschwister im Haus, beide Eltern berufstätig, Wohnbezirk, Datum der Vormerkung. Härtefälle entscheidet Frau Lindtner händisch, die kommen nicht in die Reihung.

--- m27 2025-10-23 08:30 petra -> mira | Gestern
Liebe Mira,

vier zu drei. Für euch. Knapp, wie du gesehen hast. Die Kassierin meinte danach beim Stiegensteigen, [praise|du seist die erste Firma, die im Vorstand weniger geredet hat als sie].

Bedingung vom Vorstand, damit es im Protokoll steht: [request|Pilot in Meidling und Favoriten bis 12. Dezember.]

Petra

--- m28 2025-10-23 09:10 mira -> petra | AW: Gestern < m27
[promise|Der 12. Dezember gilt.] [promise|Falls ich vor dem 1. Dezember auch nur ahne, dass es eng wird, liest du es im nächsten Freitagsmail zuerst.]

--- m29 2025-11-07 14:40 mira -> petra + yusuf + gitti | Freitag, 6
Fertig: Reihung, Ansicht für Leiterinnen. Nicht fertig: Datei für die MA 10, zwei Felder lehnt die Stadt ab. Gitti, [request|schau dir bitte die Liste an, Zugang liegt bei] und schimpf ruhig.

--- m30 2025-11-10 20:02 gitti -> mira | AW: Freitag, 6 < m29
hab geschaut. [complaint|buchstaben zu klein für meine augen] aber sonst [praise|find ich mich zurecht und das will was heißen]. [question|kann ich wo dazuschreiben wenn eine mama angerufen hat?]

--- m31 2025-11-14 14:30 mira -> petra + yusuf + gitti | Freitag, 7
Fertig: Schrift größer (Gitti), Notizfeld (Gitti), MA-10-Datei wird angenommen. Nicht fertig: Einschulung. [promise|Termin Meidling 2. Dezember, Favoriten 4. Dezember], je eine Stunde mit Keksen von mir.

--- m32 2025-12-04 17:15 yusuf -> mira | Einschulung
Sehr geehrte Frau Dohnal,
beide Häuser sind geschult. In Favoriten war erste Vormerkung nach 20 Minuten, ein Mädchen Amira, zweieinhalb. [win|Kein Papier.] Ich habe ein Foto gemacht.
Fehler: [complaint|Bei Farsi ist der Knopf "Zurück" noch Deutsch.] Sonst keine.
Aktas

--- m33 2025-12-05 14:20 mira -> petra + yusuf | Freitag, 10
Fertig: Knopf auf Farsi. Pilot läuft in beiden Häusern, eine Woche vor der Zeit. Nicht fertig: vier andere Häuser.

--- m34 2025-12-10 12:01 petra -> mira + lukas | AW: Freitag, 10 < m33
[win|73 Vormerkungen in einer Woche] und ein anonymes Lob eines Vaters, der uns sonst nur wegen der Parkplätze schreibt.

Ich trau mich noch nicht zu jubeln, das heb ich mir für Mai auf. Aber ich hab heute zum ersten Mal seit langem eure Absenderadresse gesehen und nicht die Luft angehalten.

Petra

--- m35 2025-12-11 10:05 lukas -> petra + yusuf | AW: Freitag, 10 < m34
Liebe Petra, lieber Yusuf,

von mir kommt das zu spät, ich weiß. [admission|Die drei Termine im Frühjahr hab ich gesagt, weil ihr sie hören wolltet.] [apology|Es tut mir leid, besonders um eure Wochenenden.]

Lukas

--- m36 2025-12-11 16:44 petra -> lukas | AW: Freitag, 10 < m35
Ist angekommen. [thanks|Danke, Lukas.]

--- m37 2025-12-19 14:00 mira -> petra + yusuf | Freitag, 12
Fertig: Ottakring und Simmering angelegt. Nicht fertig: Liesing, Floridsdorf. [promise!open|Die zwei folgen bis 30. Jänner.] Nächster Freitag entfällt, da esse ich Vanillekipferl.

--- m38 2026-01-09 11:25 yusuf -> mira | Liste für Jänner
Sehr geehrte Frau Dohnal, gutes neues Jahr. Offen von unserer Seite:
- [request!open|Erinnerungsmail an Eltern, wenn Dokument fehlt]
- [request!open|Statistik je Bezirk für Förderantrag, Abgabe 16. Februar]
- [question!open|Können Großeltern auch vormerken, wenn sie Obsorge haben?]
Aktas

--- m39 2026-01-09 14:30 mira -> petra + yusuf | Freitag, 13
Gutes neues Jahr! Fertig: Simmering geschult, bei minus 7 und mit einem Krapfen in jeder Hand; dort sind es 41 Plätze, 38 Vormerkungen seit Montag. Nicht fertig: die drei Punkte von Herrn Aktas, [promise!open|die nehme ich mir ab 19. vor]. Der Rest wie geplant.

--- m40 2026-01-16 09:12 petra -> mira | Generalprobe
Liebe Mira,

[request!open|machen wir im März eine Generalprobe mit dem ganzen Team, so als wär schon Mai?] Ich will einmal 500 Vormerkungen an einem Vormittag sehen, von mir aus lauter Donald Ducks. [value|Du weißt ja, ich glaub's erst, wenn ich's angreifen kann.]

Petra

--- m41 2026-01-16 14:15 mira -> petra + yusuf | Freitag, 14
Fertig: Liesing angelegt, Leiterin hat sich selbst durchgeklickt und zwei Tippfehler gefunden. Nicht fertig: Floridsdorf, dort wird gerade der Boden geschliffen und das Tablet liegt in einer Kiste. Generalprobe: schöne Idee, [promise!open|ich schau nach einem Tag].
