firm: Pfeffer & Falz | pfefferfalz.example | Europe/Berlin | 2025-11-14 17:30
member: birgit | Birgit Pfeffer | birgit@pfefferfalz.example
member: mia | Mia Sandkühler | mia@pfefferfalz.example
member: emre | Emre Dalkilic | emre@pfefferfalz.example
member: ralf | Ralf Terhoeven | ralf@pfefferfalz.example
client: Grünkern Biomarkt | company | gruenkern-biomarkt.example
contact: friederike | Friederike Allgeier | friederike@gruenkern-biomarkt.example | Inhaberin
contact: bastian | Bastian Roloff | markt@gruenkern-biomarkt.example | Marktleiter
standing: drifting
turned: 2025-06-24
causes: goals_blurred, unrequested_work
root: m12, m17, m21
why: She came for full tables at the lunch counter; since spring nobody has spoken of that, while the agency sends ever more posts, reels and ideas she did not ask for. No quarrel, only later and shorter answers.

--- m01 2025-01-07 20:31 friederike -> birgit | Unser Mittagstisch
Liebe Birgit,

frohes Neues nochmal! Ich hab über die Feiertage gerechnet (mit Rotwein, aber gerechnet) und will dir offen sagen, wie es steht: Der Laden läuft so lala, die Discounter haben jetzt auch Hafermilch für 95 Cent. Was bei uns funktionieren KÖNNTE, ist der Mittagstisch. Die Küche ist bezahlt, der Koch ist super, und um halb eins sitzen da trotzdem nur zwölf Leute.

[goal|Ich will bis zum Herbst sechzig Essen am Tag verkaufen, dann trägt sich das Ganze.] Im Umkreis von fünf Minuten gibt es bestimmt 900 Büroleute. Die Versicherung gegenüber hat ihre Kantine zugemacht, die gehen jetzt zum Döner oder essen ihr Brot vorm Bildschirm. Und Mehmet kocht da hinten Sachen, ich sag's dir, letzte Woche Rote-Bete-Gulasch mit Meerrettichschmand, da hat ein Postbote gefragt, ob er den Topf auslecken darf.

Was wir bisher gemacht haben: eine Tafel auf dem Gehweg. Die fährt zweimal die Woche einer um.

[question|Habt ihr Lust und was würde das im Monat kosten?] Bastian macht den Markt, ich mach den Rest.

Drück dich
Friederike

--- m02 2025-01-08 11:10 birgit -> friederike + mia | AW: Unser Mittagstisch < m01
Liebe Friederike,

Lust: und wie. Sechzig Essen, das ist mal ein Ziel, mit dem man was anfangen kann. Ich war am Samstag heimlich bei euch, hatte die Graupen und saß allein an einem Zehnertisch. An den Graupen lag es nicht. Von der Straße sieht man schlicht nicht, dass es hinter dem Käse noch weitergeht. Mein Vorschlag: ein halbes Jahr lang 980 netto im Monat, dafür Wochenkarte als Mail und Aushang, Instagram, und eine Aktion für die Büros nebenan. Jeden Monat schauen wir auf die verkauften Essen, sonst auf nichts.

[question|Kann Bastian uns die Bons pro Tag geben?]

Birgit

--- m03 2025-01-09 07:44 bastian -> birgit + friederike | AW: Unser Mittagstisch < m02
Kasse gibt das her. [promise|Schicke immer am Monatsersten.]

Roloff

--- m04 2025-01-09 21:12 friederike -> birgit + mia | AW: Unser Mittagstisch < m02
Dann los!! Und noch was Herzenssache: [value|Bitte nichts, was nach Werbeagentur klingt, die Leute sollen uns riechen können.]

--- m05 2025-01-22 15:26 mia -> friederike + bastian | Wochenkarte & Büroaktion
Hi ihr zwei,

hier der Fahrplan für Februar:

- [promise|Wochenkarte geht freitags um 11 raus, erste am 31.1.]
- Büroaktion: 40 Firmen rund um die Gänsebahnstraße kriegen einen Korb mit vier Probeportionen Linsensuppe und einem Zehnerblock. [promise|Die Körbe packe ich am 11. und 12. Februar selbst mit euch.]
- [promise|Die Tafel hängen wir ans Geländer], dann muss sie keiner mehr umfahren, dazu ein Pfeil im Schaufenster: „Hinterm Käse wird gekocht“
- [request|Bitte bis Mittwoch die Gerichte für die ersten zwei Wochen], gern als Sprachnachricht vom Koch

Freu mich!
Mia

--- m06 2025-01-22 22:03 friederike -> mia | AW: Wochenkarte & Büroaktion < m05
Die Suppenkörbe!!! [praise|Auf so was wäre ich nie gekommen, das ist genau unser Ding.] [promise|Gerichte kommen], Koch Mehmet spricht euch alles aufs Band, inkl. Schimpfen über Sellerie.

--- m07 2025-03-03 08:05 bastian -> mia + birgit | Bons Februar
Februar: Schnitt 27 Essen/Tag. Januar war 12. [win|Nach den Körben mehr als doppelt so viel.]

Roloff

--- m08 2025-03-05 10:48 friederike -> mia + birgit | AW: Bons Februar < m07
Ihr Lieben, siebenundzwanzig! Mehmet musste am Donnerstag Linsen nachkaufen. Die Damen von der Versicherung kommen inzwischen zu acht und haben sich beschwert, dass der Tisch am Fenster nur sechs Stühle hat, also hab ich zwei von zu Hause geholt. Der Zehnerblock läuft, wir haben 34 verkauft, und einer hat seinen verloren und wollte ihn polizeilich melden. [thanks|Danke danke danke.]

Jetzt die Frage an euch: [question|Wie kommen wir von 27 auf 60?] Mein Gefühl ist, dass die Leute nicht wissen, ob sie einen Platz kriegen. Um halb eins ist Stau, um zwei ist leer, und die, die einmal angestanden haben, kommen donnerstags nicht wieder. [request!open|Könntet ihr euch überlegen, ob man vorbestellen kann], einfach per Whatsapp oder so.

Küsschen, F.

--- m09 2025-03-07 16:30 mia -> friederike + birgit | AW: Bons Februar < m08
Ganz toll!! Vorbestellung ist ein super Punkt, [promise!open!broken|wir arbeiten da was aus und melden uns Ende März mit einem Konzept.]

Parallel drehen wir jetzt bei Social richtig auf: [scope_change|ab sofort fünf Posts die Woche plus Stories], der Algorithmus mag Regelmäßigkeit.

Schönes Wochenende
Mia

--- m10 2025-04-01 07:50 bastian -> mia | Bons März
Schnitt 31.

--- m11 2025-04-02 09:22 mia -> bastian + friederike | AW: Bons März < m10
[thanks|Danke Bastian!] Und hier unser Reporting: Reichweite plus 140 %, 312 neue Follower, das Reel mit der Wurmkiste hatte 9.000 Views!!

--- m12 2025-04-29 10:15 mia -> friederike + bastian | Ideen für den Frühsommer
Hallo Friederike, hallo Bastian,

wir haben am Freitag gebrainstormt (vier Stunden, zwei Pizzen) und uns richtig verliebt: eine eigene Bildwelt für die Gemüseabteilung, „Charakterköpfe“. [scope_change|Emre hat schon mal zwölf Motive gezeichnet, von Karl Kohlrabi bis Roswitha Rettich, und ich hab einen Redaktionsplan bis Oktober gebaut.] Karl ist der Grantler, Roswitha die Diva, und Pastinaken-Paul hat ein Geheimnis, das wir bis August nicht verraten. Pro Figur gibt es ein Poster, einen Post, eine Story-Sequenz und ein kleines Rezept. Dazu ein Jahreskalender mit „Tag der Rübe“ und solchen Anlässen, da gibt es mehr, als man denkt.

Alles im PDF, 38 Seiten. [question|Wie findet ihr's?]

Mia

--- m13 2025-05-05 21:40 friederike -> mia | AW: Ideen für den Frühsommer < m12
Liebe Mia,

die sind wirklich lustig. Hab aber erst bis Seite 9 geschafft, bei uns ist grad Inventur. Roswitha ist süß.

Friederike

--- m14 2025-05-06 09:30 mia -> friederike + emre | AW: Ideen für den Frühsommer < m13
Super, dann nehmen wir das als Go :) [promise|Die ersten drei Köpfe hängen ab 26. Mai bei euch im Gemüse], Emre kommt zum Anbringen vorbei.

--- m15 2025-05-27 12:02 bastian -> emre + mia | Köpfe
Hängen seit gestern. [complaint|Der Kohlrabi hängt vor der Preistafel.] [request|Umhängen.]

Roloff

--- m16 2025-05-28 08:45 emre -> bastian | AW: Köpfe < m15
War heute um acht da, hängt jetzt über der Waage.

Emre

--- m17 2025-06-24 18:12 friederike -> mia + birgit | Reporting Mai
Hallo Mia,

[thanks|danke für die Zahlen.] [question!open|Was heißt eigentlich Engagement-Rate für uns?] Die Bons sind seit April bei 30, 31, 29. [complaint|Irgendwie reden wir nur noch über Follower.] Mehmet hat mich am Freitag gefragt, ob er im Herbst noch da ist, und ich wusste nicht so recht, was ich sagen soll. Na ja. Die Roswitha wird übrigens viel fotografiert, meistens von Leuten, die nichts kaufen.

Liebe Grüße
Friederike

--- m18 2025-06-25 11:55 mia -> friederike + birgit | AW: Reporting Mai < m17
Hi Friederike!

Das ist ganz normal, Reichweite zahlt langfristig auf die Marke ein und dann irgendwann auch auf den Umsatz. [talking_down|Da muss man ein bisschen Geduld mitbringen, Marketing ist ein Marathon.] [scope_change|Im Juli starten wir dafür eine Gewinnspiel-Strecke mit den Charakterköpfen], das wird der Hammer!

LG Mia

--- m19 2025-07-08 14:20 birgit -> friederike | Halbes Jahr rum
Liebe Friederike,

unser halbes Jahr ist eigentlich vorbei. [question|Machen wir einfach so weiter wie bisher?] Ich würde die 980 unverändert lassen und die Laufzeit bis Jahresende verlängern.

Lieben Gruß, Birgit

--- m20 2025-07-18 07:31 friederike -> birgit | AW: Halbes Jahr rum < m19
Ja, mach erstmal bis Ende des Jahres. Bin grad viel bei meiner Mutter.

F.

--- m21 2025-08-12 10:30 mia -> friederike + bastian | Podcast!!
Hallo ihr beiden,

etwas Neues aus der Ideenküche: ein kleiner Podcast, „Grün hinter den Ohren“, zwanzig Minuten, einmal im Monat. [scope_change|Die Pilotfolge haben wir auf eigene Kappe produziert], mit mir als Moderatorin und dem Imker aus Oberkassel als Gast. Ralf hat ein Mikro besorgt, das klingt wie öffentlich-rechtlich, und Emre ein Cover gezeichnet. In Folge zwei würde ich gern über dich und die Gründung 2009 reden, in Folge drei über Hafer. [request!open|Hört mal rein], Link unten.

1. [question!open|Gefällt euch der Titel?]
2. [request!open|Friederike, nenn mir bitte zwei Termine im September, an denen wir dich interviewen können.]

Bin mega gespannt!
Mia

--- m22 2025-08-28 15:11 mia -> friederike | AW: Podcast!! < m21
Hi Friederike, nur ein kleiner Stupser, vielleicht ist meine Mail ja unter den Zucchini verschwunden :) Der Imker fragt schon, wann er sich hören kann.

--- m23 2025-09-04 19:02 friederike -> mia | AW: Podcast!! < m22
Hallo Mia, hab noch nicht reingehört. Grad viel los. F.

--- m24 2025-09-16 09:12 bastian -> mia | Wochenkarte
[complaint|In der Karte von Freitag stand Kürbisrisotto, gab es nicht, war Kartoffelgulasch.] Mehmet spricht seit Juli keine Nachrichten mehr auf, die Gerichte stehen im Ordner. [request|Bitte da reinschauen.]

Roloff

--- m25 2025-09-16 10:03 mia -> bastian | AW: Wochenkarte < m24
Ups, [admission|das hatte ich aus der Vorwoche kopiert.] [apology|Sorry an Mehmet!] [promise|Ab jetzt zieh ich's mir aus dem Ordner.]

--- m26 2025-10-07 13:45 mia -> friederike + bastian + birgit | Reporting Q3
Hallo zusammen,

Reporting fürs dritte Quartal hängt an (24 Seiten, die Highlights auf 3 und 4). Follower jetzt 4.180! Das Gewinnspiel hat 260 Teilnehmende gebracht, der stärkste Post war Pastinaken-Paul am Badesee, der schwächste leider die Wochenkarte. Unsere Empfehlung wäre daher, die Karte nur noch alle zwei Wochen zu posten und den Platz für die Figuren zu nutzen. Bons hab ich seit Juli keine mehr bekommen, Bastian, [request!open|schickst du die bei Gelegenheit mal rüber?]

Außerdem steht Weihnachten vor der Tür: [question!open|Wollen wir aus den Charakterköpfen einen Adventskalender für den Laden machen?] Emre hätte schon Skizzen.

Viele Grüße
Mia

--- m27 2025-10-22 08:00 bastian -> mia | AW: Reporting Q3 < m26
Adventskalender müsste F. entscheiden.

--- m28 2025-11-03 17:20 friederike -> birgit | Vertrag
Hallo Birgit,

[question,leaving|bis wann läuft das mit euch noch mal genau, 31.12.?]

Gruß
Friederike

--- m29 2025-11-04 09:15 birgit -> friederike | AW: Vertrag < m28
Liebe Friederike,

genau, 31. Dezember. Ich schick dir gern was Neues für 2026, da haben wir einiges im Köcher, Mia sprudelt ja nur so. Ich hoffe, deiner Mutter geht es besser. [question!open|Wollen wir nächste Woche mal einen Kaffee trinken?]

Herzlich
Birgit
