firm: Blaupause Gestaltung | blaupause-gestaltung.example | Europe/Berlin | 2025-11-28 18:00
member: henrike | Henrike Thoma | thoma@blaupause-gestaltung.example
member: jonas | Jonas Wittig | wittig@blaupause-gestaltung.example
member: malin | Malin Özdemir | oezdemir@blaupause-gestaltung.example
member: torsten | Torsten Krahl | krahl@blaupause-gestaltung.example
member: leonie | Leonie Farkas | farkas@blaupause-gestaltung.example
client: Carola Nienhaus, Coaching Frei und Fest | person | -
contact: carola | Carola Nienhaus | carola.nienhaus@postbox.example | Coach für Selbständige
contact: finn | Finn Ahlers | finn.ahlers@webpost.example | virtueller Assistent
standing: broken
turned: 2025-07-02
causes: apology_owed, value_mismatch
root: m05, m24, m26, m28, m30
why: Carola hatte von Anfang an gesagt, dass niemand ohne Einwilligung im Bild ist; im fertigen Film weint eine Teilnehmerin, die Nein gesagt hatte. Blaupause nennt es eine Schnittfrage und bietet Nachlass statt einer Entschuldigung. Sie kündigt und will die Hälfte des Geldes zurück.

--- m01 2025-01-19 21:05 carola -> leonie | Ich traue mich jetzt
Hallo Leonie,

du hast mir auf dem Barcamp deine Karte in die Hand gedrückt und gesagt, ich soll schreiben, wenn ich so weit bin. Ich bin so weit. (Ich sage das meinen Leuten seit neun Jahren: Fang an, bevor du fertig bist. Und selber? Elf Entwürfe für diese Mail.)

Also: Ich begleite Menschen, die sich selbständig gemacht haben und jetzt nachts wach liegen. Grafikerinnen, Hebammen, ein Tierpräparator. Zwei Tage, acht Leute, ein Tisch, kein Beamer. Mein Auftritt besteht aus einer Visitenkarte von 2016 und einem Anrufbeantworter.

[goal|Ich möchte im Herbst drei Gruppen statt einer füllen, ohne dass ich abends noch jemanden anbetteln muss.] Dafür wünsche ich mir:

- [request|einen Namen, der nicht nach Yogastudio klingt]
- [request|eine schlichte Seite im Netz]
- [request|einen Film, zwei bis drei Minuten, in dem man spürt, wie es bei uns am Tisch ist]

Ich habe 11.000 Euro zurückgelegt, das ist für mich viel Geld. [question|Ist das für euch überhaupt interessant oder bin ich zu klein?]

Herzlich
Carola

--- m02 2025-01-20 09:33 leonie -> carola | AW: Ich traue mich jetzt < m01
liebe carola, du bist genau richtig. mach ich mit jonas zusammen, der macht namen und seite. [question|hast du donnerstag um 16 uhr zeit für ein telefonat?]

leonie

--- m03 2025-01-20 12:10 carola -> leonie | AW: Ich traue mich jetzt < m02
Donnerstag 16 Uhr, ich sitze dann auf meinem Balkon mit Decke. Drinnen wird das Bad gefliest und der Fliesenleger singt, sehr gut übrigens, aber laut.

--- m04 2025-01-24 10:00 malin -> carola | Angebot
Liebe Carola, anbei das Angebot, 10.600 Euro, Name und Zeichen, Seite, Film. Drei Raten. [request|Ein kurzes Okay per Mail reicht mir.]

Malin Özdemir

--- m05 2025-01-25 17:40 carola -> malin + leonie | AW: Angebot < m04
Okay! (War das kurz genug?)

Eine Sache gehört für mich unbedingt dazu und ich sage sie lieber zehnmal. [value|Bei mir am Tisch erzählen Leute von Schulden, von Scham und von gescheiterten Ehen, und das darf nirgends landen, wo sie es nicht wollen.] [request|Wer im Film ist, hat vorher schriftlich Ja gesagt und darf jederzeit Nein sagen.] Auch wenn es das schönste Bild ist.

Carola

--- m06 2025-01-27 08:52 leonie -> carola | AW: Angebot < m05
versteh ich total und [promise!broken|ich versprech dir: ohne unterschrift keine sekunde]

--- m07 2025-02-14 15:20 jonas -> carola | Namen
Hi Carola, aus 140 sind sechs geworden: Frei und Fest, Tischgespann, Selbstläufer, Werktag, Eigenregie, Nachtschicht. Mein Favorit ist der erste.

--- m08 2025-02-14 23:48 carola -> jonas | AW: Namen < m07
Frei und Fest. Ich habe ihn meiner Mutter vorgelesen und [praise|sie hat gefragt, ob das schon immer so hieß]. Genommen. [thanks|Danke, Jonas.]

--- m09 2025-02-17 10:05 jonas -> carola | AW: Namen < m08
Jubel! [promise|Zeichen und Farben am 3. März.]

--- m10 2025-03-03 16:16 jonas -> carola | Zeichen
Ein Tisch von oben, acht Stühle, einer steht schräg. Farben: Linoleum, Senf, Tinte.

--- m11 2025-03-04 07:59 carola -> jonas | AW: Zeichen < m10
Der schräge Stuhl bin ich. Meine Nachbarin meinte, es sei eine Uhr auf zehn nach zwei, seitdem sehe ich das auch, das ist nicht schlimm, so spät rufen die Leute mich an. [question|Geht Senf auch auf Stempel?]

--- m12 2025-03-04 09:02 jonas -> carola | AW: Zeichen < m11
Stempel lieber Tinte, Senf wird matschig. Und zehn nach zwei gefällt mir, ich dreh den Stuhl nicht mehr zurück.

--- m13 2025-04-02 18:30 finn -> jonas | Zugang und Texte
Hallo Jonas, ich bin Finn und mache für Carola die Technik (aus Husum, wundere dich nicht über die Uhrzeiten). Texte liegen im geteilten Ordner, sieben Stück. [question|Brauchst du für das Kontaktformular einen eigenen Mailserver?]

Moin
Finn

--- m14 2025-04-03 09:20 jonas -> finn | AW: Zugang und Texte < m13
Moin Finn, nein, läuft über den vorhandenen. [promise|Testseite steht am Freitag.]

--- m15 2025-04-07 20:12 finn -> jonas + carola | AW: Zugang und Texte < m14
Seite läuft, drei Kleinigkeiten:
1. [complaint|auf dem Handy liegt das Menü über der Überschrift]
2. [request|Datenschutz in die Fußzeile]
3. [praise|das Feld "Wie heißt dein größter Auftrag" findet Carola herrlich], kein Änderungsbedarf

--- m16 2025-04-08 09:11 jonas -> finn + carola | AW: Zugang und Texte < m15
1 und 2 behoben, 3 bleibt. Auf ganz alten Geräten springt das Menü noch, die machen laut Statistik ein halbes Prozent aus, das lohnt nicht.

--- m17 2025-04-22 08:08 carola -> malin | Erste Anmeldung
Liebe Malin, [win|gestern Nacht um 1.12 Uhr hat sich jemand angemeldet, der mich gar nicht kennt!] Ich habe den Hund geweckt. Die Rate ist überwiesen.

--- m18 2025-05-13 14:10 leonie -> carola | dreh 23. mai
hallo carola, ablauf: ich bin ab 9 im raum, kleine kamera, kein licht. vormittags dreh ich hände, kaffee, fenster, nachmittags gespräche. einwilligungsbögen bring ich mit. [question|wieviele personen sinds?]

--- m19 2025-05-13 21:33 carola -> leonie | AW: dreh 23. mai < m18
Acht. Sechs haben Ja gesagt, zwei überlegen noch: Tanja, weil ihre Kunden aus einer sehr kleinen Branche kommen, und der Tierpräparator, weil er findet, dass er im Profil aussieht wie eines seiner Werke. [request|Bitte frag sie am Tag selbst noch mal, in Ruhe und nicht vor den anderen.] Der Kaffee ist gut, das Fenster geht nach Norden.

--- m20 2025-05-24 11:50 carola -> leonie | gestern
[praise|Du warst nach einer halben Stunde unsichtbar, das schafft nicht mal mein Kater.] [thanks|Danke für die Behutsamkeit.] Wie du weißt, hat Tanja in der Pause ihr Ja zurückgezogen, nach der Runde am Vormittag. [request|Bitte alles mit ihr raus.]

Carola

--- m21 2025-05-24 18:05 leonie -> carola | AW: gestern < m20
ist notiert, [promise!broken|tanja kommt nirgends vor]

--- m22 2025-06-13 12:20 jonas -> carola | Film, Feinschnitt
Hallo Carola, Leonie ist bis Mitte Juli freigestellt und wandert durch Georgien, den Schnitt habe ich zu Ende gebracht. 2:48. [request|Ein kurzes Go und er ist online.]

--- m23 2025-06-13 12:58 finn -> jonas | AW: Film, Feinschnitt < m22
Carola ist bis 1.7. ohne Netz auf Hiddensee. Sie hat gesagt, wenn Leonie zufrieden ist, darf er raus. [question|Ist Leonie zufrieden?]

--- m24 2025-06-13 13:15 jonas -> finn | AW: Film, Feinschnitt < m23
Klar! [promise|Geht Montag live.]

--- m25 2025-06-17 09:10 jonas -> finn + carola | Film ist online
Seit gestern auf der Startseite und auf den Kanälen. [win|3.100 Aufrufe in einem Tag!]

--- m26 2025-07-02 06:40 carola -> leonie + jonas | NEIN
Ich bin gestern Abend zurückgekommen und hatte elf Sprachnachrichten von Tanja.

[complaint|Bei 1:52 weint sie. Zwölf Sekunden lang, das ganze Gesicht.] Sie hat am 23. Mai Nein gesagt, ich habe es euch am 24. geschrieben, Leonie hat es bestätigt. Ihr größter Kunde hat den Film geteilt, mit drei Herzen.

[request|Sofort runter, überall.] [request|Und dann will ich wissen, wie das passieren konnte.]

Carola

--- m27 2025-07-02 11:34 jonas -> carola | AW: NEIN < m26
Hi Carola, oh Mann. Also ich hatte in der Projektmappe keinen Hinweis, und [blame_shift|Finn hat den Film für dich freigegeben]. Rein dramaturgisch war das halt die Stelle, an der der Film kippt, deshalb kam sie rein. [promise!broken|Ich nehm ihn heute noch runter.]

--- m28 2025-07-05 22:10 carola -> jonas + henrike | AW: NEIN < m27
[complaint|Es ist Samstag und auf zwei der drei Kanäle läuft er noch.]

> Rein dramaturgisch war das halt die Stelle, an der der Film kippt

Jonas, das ist ein Mensch und keine Stelle.

[complaint|Und Finn hat nichts freigegeben, er hat dich gefragt, ob Leonie zufrieden ist, und du hast Ja gesagt, ohne sie zu fragen.]

Ich möchte zwei Dinge: den Film weg und einen Brief an Tanja, von euch, in dem steht, dass es euer Fehler war. [request|Schreibt ihr den bitte selbst und nicht durch mich?]

--- m29 2025-07-07 10:02 jonas -> carola | AW: NEIN < m28
Ist jetzt überall raus, der eine Kanal hatte nen Cache.

--- m30 2025-07-10 17:26 henrike -> carola | Ihr Film
Liebe Frau Nienhaus,

Herr Wittig hat mich informiert. [non_apology|Es tut mir sehr leid, dass die Teilnehmerin sich durch die Aufnahme verletzt gefühlt hat.] Im Dokumentarischen bewegen wir uns immer in einem Spannungsfeld; [talking_down|starke Bilder brauchen manchmal Mut, gerade wenn man neu am Markt ist]. [non_apology|Ohne Anerkennung einer Rechtspflicht bieten wir Ihnen aus Kulanz 10 Prozent Nachlass auf die letzte Rate an.]

Mit herzlichem Gruß
Henrike Thoma

--- m31 2025-07-11 07:55 carola -> henrike | AW: Ihr Film < m30
Frau Thoma,

ich habe Ihren Brief dreimal gelesen, weil ich den Satz gesucht habe, in dem jemand etwas getan hat. [complaint|Er kommt nicht vor.] Die zehn Prozent behalten Sie bitte.

Mut hatte an diesem Tag genau eine Person im Raum, und das war Tanja, als sie Nein sagte.

[request|Rufen Sie sie an.] Ihre Nummer gebe ich Ihnen, sie ist einverstanden.

C. Nienhaus

--- m32 2025-07-21 19:41 leonie -> carola | (von mir)
carola, ich bin wieder da und hab alles erst heute gelesen. [admission|ich hab das nein in mein heft geschrieben und nicht in die mappe], und jonas hat nicht gefragt. [apology|es tut mir furchtbar leid, für tanja und für dich]. ich darf gerade nicht mehr schreiben als das, henrike will es bündeln. aber ich wollte nicht schweigen

leonie

--- m33 2025-07-22 08:15 carola -> leonie | AW: (von mir) < m32
[thanks|Danke, Leonie.] Das war die erste ehrliche Zeile. An dir hängt es nicht.

--- m34 2025-08-25 10:00 malin -> carola | 3. Rate
Liebe Carola, mir fehlt noch die letzte Rate über 3.534 Euro. [question|Hast du sie schon auf dem Weg?]

Malin

--- m35 2025-09-08 12:20 carola -> malin + henrike | AW: 3. Rate < m34
Liebe Malin, das kannst du nicht wissen, darum nicht böse gemeint: [complaint|Tanja hat bis heute weder Anruf noch Brief bekommen.] [escalation|Solange zahle ich nicht.]

C.

--- m36 2025-10-06 09:30 carola -> henrike | Kündigung
Sehr geehrte Frau Thoma,

[leaving|hiermit kündige ich die Zusammenarbeit fristlos.] Die Seite zieht mein Assistent Ende Oktober um. [complaint|Von meiner dritten Gruppe haben vier Leute abgesagt; sie kannten Tanja.]

- [request!open|Erstattung der Hälfte des bereits gezahlten Honorars, 3.533 Euro, bis 15. November]
- [request!open|schriftliche Bestätigung, dass alle Rohaufnahmen mit Tanja gelöscht sind]

[escalation|Tanja hat eine Anwältin gefunden, sie meldet sich mit eigener Post.]

Carola Nienhaus

--- m37 2025-10-09 18:00 henrike -> carola | AW: Kündigung < m36
Sehr geehrte Frau Nienhaus, [promise!open!broken|wir prüfen Ihr Schreiben und melden uns bis Ende des Monats.] Die Leistungen wurden vertragsgemäß erbracht.

H. Thoma

--- m38 2025-10-28 20:02 finn -> jonas | Umzug
Moin Jonas, Seite ist umgezogen. [request|Bitte den alten Zugang abschalten.] [praise|Schöner Aufbau übrigens, da kam ich schnell rein.] Schade um alles.

--- m39 2025-10-29 09:00 jonas -> finn | AW: Umzug < m38
Abgeschaltet. Die Sicherungskopie liegt noch dreißig Tage bei uns, falls beim Umzug ein Bild verloren gegangen ist. Ja. Schade.

--- m40 2025-11-17 08:30 carola -> henrike + malin | Frist
[complaint|Der 15. ist vorbei, die 3.533 Euro sind nicht da und die Löschbestätigung auch nicht.] [question!open|Bekomme ich von Ihnen noch eine Antwort oder nur noch von Anwälten?]

C. Nienhaus
