firm: Pfeffer & Falz | pfefferfalz.example | Europe/Berlin | 2025-11-14 17:30
member: birgit | Birgit Pfeffer | birgit@pfefferfalz.example
member: mia | Mia Sandkühler | mia@pfefferfalz.example
member: emre | Emre Dalkilic | emre@pfefferfalz.example
member: ralf | Ralf Terhoeven | ralf@pfefferfalz.example
client: Hoppenrath Sanitär & Heizung | company | hoppenrath-shk.example
contact: willi | Willi Hoppenrath | w.hoppenrath@hoppenrath-shk.example | Inhaber
contact: sandra | Sandra Hoppenrath | buero@hoppenrath-shk.example | Büro
standing: good
turned: -
causes: -
root: -
why: Willi is rude in form and quite content in substance; he keeps giving work, pays quickly and recommends the firm. All grumbles were settled.

--- m01 2024-11-25 07:12 willi -> birgit | neuer sprinter
[request|brauchen den neuen sprinter beschriftet.] wie der alte aber ohne das wasserhahnmännchen, das kann ich nicht mehr sehn. wagen kommt am 9.12. [question|was kostet das]

--- m02 2024-11-25 10:31 birgit -> willi + emre | AW: neuer sprinter < m01
Lieber Willi,

das Männchen hatte dein Vater sich damals gewünscht, aber ich weine ihm auch nicht nach. Beim letzten Wagen waren es 1.140 netto mit Folie und Montage, die Folie ist seitdem rund acht Prozent teurer geworden. Rechne also mit 1.230, mehr wird es nicht. [promise|Emre schickt dir bis Donnerstag eine Ansicht von allen vier Seiten.]

[question|Langer Radstand oder der kurze?] Davon hängt ab, ob der Schriftzug „Notdienst“ noch hinter die Schiebetür passt.

Bis dahin
Birgit

--- m03 2024-11-25 10:40 willi -> birgit | AW: neuer sprinter < m02
der lange

--- m04 2024-11-28 14:05 emre -> willi + sandra | AW: neuer sprinter < m03
Ansichten anbei, 4 Seiten, Maßstab 1:20. Blau ist RAL 5017 wie auf dem Lager-Schild.

[request|Bitte Telefonnummer und Meisterbetriebs-Zeile gegenlesen.] Folie geht Montag in den Druck.

Emre

--- m05 2024-11-28 16:22 willi -> emre + sandra | AW: neuer sprinter < m04
[complaint|das blau sieht aus wie ne zahnarztpraxis.] [complaint|und die nummer ist falsch, 4417 nicht 4471.] [request|dunkler machen]

--- m06 2024-11-28 17:10 emre -> willi + sandra | AW: neuer sprinter < m05
[admission|Die Ziffern hab ich verdreht, stimmt.] [apology|Tut mir leid,] das wäre ein teurer Zahlendreher geworden. Korrigiert, Blau jetzt RAL 5003, neue Datei hängt dran.

Emre

--- m07 2024-11-28 17:16 willi -> emre | AW: neuer sprinter < m06
so. [request|drucken]

--- m08 2024-12-12 08:47 sandra -> birgit + emre | Sprinter ist da
Guten Morgen zusammen,

der Wagen steht auf dem Hof und [praise|sieht richtig gut aus], auch von weitem. Papa ist gestern extra zweimal um den Block gefahren, würde er natürlich nie zugeben. [thanks|Danke auch an den Monteur,] der hat bei vier Grad in der Halle geklebt.

Noch zwei Sachen:
- [request|Die Rechnung bitte diesmal an die GmbH, nicht an Papa privat]
- [question|Habt ihr die Folien-Reste noch da?] Wir könnten einen Streifen für den Anhänger gebrauchen.

LG Sandra
Hoppenrath Sanitär & Heizung, Köln-Porz

--- m09 2024-12-12 11:20 mia -> sandra | AW: Sprinter ist da < m08
Hi Sandra,

wie schön! Ich hab den Wagen heute Morgen zufällig in der Altstadt gesehen, er stand im Halteverbot, aber sehr gut lesbar. Rechnung hängt direkt an, Empfänger ist jetzt die GmbH. Reste hat Emre aufgehoben, ca. 1,60 m vom Dunkelblau, [promise|ich leg sie euch morgen in die Post.]

Liebe Grüße aus der Südstadt
Mia

--- m10 2024-12-17 09:02 sandra -> mia | AW: Sprinter ist da < m09
Folie ist angekommen, klebt schon. [thanks|Dankeschön!] Rechnung ist überwiesen. Frohe Weihnachten euch allen, und im Januar müssen wir mal über die Homepage sprechen.

--- m11 2025-01-14 19:48 sandra -> mia + birgit | Homepage Notdienst + Azubis
Hallo ihr zwei,

so, jetzt hab ich endlich Zeit. Wir haben uns nach den Feiertagen zusammengesetzt und aufgeschrieben, was wir mit der Seite wollen. [goal|Eigentlich geht es uns um zwei Dinge: weniger Anrufe, die gar kein Notfall sind, und im Sommer zwei Azubis, die bleiben.] Neue Kunden haben wir genug, Papa sagt sogar zu viele.

Also:
1. [request|Eine Notdienst-Seite, auf der steht, was ein Notfall ist (Rohrbruch, Heizung aus bei Kindern/Kranken) und was bis Montag warten kann]
2. [request|Eine Azubi-Seite mit echten Fotos von uns], nicht diese Models mit sauberem Helm
3. [question|Könnte man die Notdienstnummer nur nachts und am Wochenende anzeigen?]

Zum Hintergrund, damit ihr versteht, was ich mit „kein Notfall“ meine: Am zweiten Weihnachtstag hat eine Dame um Viertel nach sechs morgens angerufen, weil ihr der neue Duschkopf zu fest ist. Der Notdienst an dem Tag war der Kemal, der hat zwei kleine Kinder. Der ist hingefahren, weil sie am Telefon von „Wasser“ gesprochen hat. Von solchen Einsätzen hatten wir im Dezember neunzehn, bezahlt wird davon jeder dritte ohne Theater.

Und bei den Azubis: Der letzte ist nach fünf Wochen gegangen, weil er dachte, es geht um Smart Home. [value|Lieber zeigen wir gleich, dass es auch mal stinkt.]

Budget hat Papa gesagt „bis drei, aber nicht bis drei fünf“.

Viele Grüße
Sandra

--- m12 2025-01-15 10:15 mia -> sandra + birgit | AW: Homepage Notdienst + Azubis < m11
Hi Sandra,

[praise|mega Briefing, genau so mag ich das :)] Die Duschkopf-Dame kommt als Beispiel rein, natürlich anonym, die versteht jeder. Zu 3: ja, das geht, die Seite schaltet dann werktags um 17 Uhr und am Freitag um 15 Uhr um. Insgesamt kommen wir auf 2.850 netto inkl. halbem Fototag.

[question|Passt euch Mittwoch, der 29. für die Fotos?] Am besten auf einer echten Baustelle, wo es ein bisschen wüst aussehen darf. [promise|Texte für beide Seiten bekommst du von mir bis 24. Januar.]

Mia

--- m13 2025-01-15 12:30 willi -> mia + sandra | AW: Homepage Notdienst + Azubis < m12
29. geht. badezimmer in wahn, altbau, da ist wüst. keiner zieht sich extra was an

--- m14 2025-01-24 15:52 mia -> sandra | Texte < m12
Texte anbei, wie besprochen beide Seiten. Bei „kann bis Montag warten“ hab ich den tropfenden Hahn und die laufende Klospülung reingenommen. [request|Bitte schau, ob das fachlich stimmt], ich kenn mich mit Klospülungen nur als Betroffene aus.

--- m15 2025-01-27 07:31 willi -> mia | AW: Texte < m14
[complaint|zu viel text.] [request|spülung raus, da laufen 400 liter am tag durch, das ist kein montag.] rest stimmt. [praise|der satz mit dem heizungsraum ist gut]

--- m16 2025-02-20 16:44 mia -> sandra + willi | Seiten sind online
Hallo Sandra, hallo Willi,

beide Seiten sind seit heute Mittag live, die Umschaltung der Nummer hab ich gestern um 17:01 selbst getestet. Die Fotos aus Wahn sind der Knaller, vor allem das mit dem Eimer.

Kurz zur Technik, falls jemand fragt: Auf der Notdienst-Seite steht jetzt zuerst die Liste „Das ist einer“, dann „Das hat Zeit“, und erst ganz unten die Nummer. Wer also anrufen will, muss an der Liste vorbei. Auf der Azubi-Seite ist Kemal mit seinem Satz über den Heizungskeller ganz oben, darunter das Formular mit drei Feldern plus Datei.

[request|Sandra, gib mir bitte Bescheid, wenn die ersten Bewerbungen reinkommen], dann sehen wir, ob das Formular taugt. Wir sind ab nächstem Donnerstag wegen Karneval zu und am 5. März wieder da.

Alaaf
Mia

--- m17 2025-03-19 08:20 sandra -> mia | AW: Seiten sind online < m16
Hi Mia,

Zwischenstand: [win|sieben Bewerbungen in vier Wochen], letztes Jahr hatten wir zwei im ganzen Jahr. Drei kommen zum Probearbeiten, eine davon ist die erste Frau, die sich je bei uns beworben hat. Sie schrieb, der Eimer habe sie überzeugt. Und [win|am Wochenende hatten wir statt elf nur noch vier Anrufe], davon drei echte.

[complaint|Einzig das Formular hängt auf meinem alten iPhone beim Hochladen vom Lebenslauf.] [request|Kann Ralf da mal schauen?]

LG Sandra

--- m18 2025-03-19 13:05 ralf -> sandra + mia | AW: Seiten sind online < m17
Guten Tag Frau Hoppenrath,

Ihr Gerät läuft mit iOS 12, das wird seit Jahren nicht mehr gepflegt. Unabhängig davon war die Größenbeschränkung auf 2 MB zu knapp gesetzt, [admission|das war meine Einstellung]. Jetzt sind es 15 MB, und es erscheint ein Hinweis, wenn eine Datei zu groß ist. Auf einem Vergleichsgerät geprüft, funktioniert.

R. Terhoeven

--- m19 2025-06-11 06:55 willi -> birgit | rechnung 2025-118
[complaint,question|wofür 180 euro wartung märz bis mai? da war nix]

--- m20 2025-06-11 09:30 birgit -> willi + sandra | AW: rechnung 2025-118 < m19
Lieber Willi,

da war schon was, du hast es nur nicht gemerkt, und so soll es sein: Sicherheitsupdate am 8. Mai, Zertifikat erneuert, und zweimal hat einer aus Übersee versucht, sich bei euch einzuloggen. Aber du hast recht, [admission|auf der Rechnung steht nur „Wartung“, das sagt keinem was]. Wenn du das Ding lieber loswerden willst: Zwingen tut dich keiner, die 60 im Monat kannst du zum Quartal streichen. Ich würde es nicht tun. Der Kollege Malermeister aus Brück hat es im März gestrichen, und seit Mai steht auf seiner Startseite Werbung für ein Casino.

[promise|Ab der nächsten schreiben wir drei Zeilen dazu, was gemacht wurde.]

Grüß die Familie
Birgit

--- m21 2025-06-11 12:02 willi -> birgit | AW: rechnung 2025-118 < m20
ok. bezahlt. mein schwager in troisdorf (dachdecker) sucht wen für internet, hab deine nummer gegeben. der ist anstrengend

--- m22 2025-07-02 10:18 mia -> sandra + willi | Rechnung Juni
Hi ihr beiden,

Juni-Rechnung anbei, jetzt mit Wartungsprotokoll untendrunter. Kurze Frage, weil ihr ja im August die Neuen habt: [question|Wollt ihr für die Azubis Shirts mit dem neuen Blau?] Bei zwanzig Stück wären es 14,90 pro Shirt, bei dreißig 13,40. Baumwolle, 190 Gramm, nicht die dünnen, die nach zwei Wäschen aussehen wie ein Putzlappen. Druck vorn klein, hinten groß, wie auf dem Sprinter.

--- m23 2025-07-02 17:40 sandra -> mia | AW: Rechnung Juni < m22
Genau so wollte ich die Rechnung, [thanks|danke]. Shirts ja, 24 Stück, Größenliste hängt an (der Jonas braucht 4XL, nicht erschrecken). [request|Müssten bitte am 31.7. hier sein], am 1. ist Ausbildungsbeginn.

--- m24 2025-07-03 09:04 emre -> sandra | AW: Rechnung Juni < m23
Bestellt. [promise!broken|Lieferung zu euch am 29.7.]

Emre

--- m25 2025-07-31 07:15 willi -> emre + birgit | shirts
[complaint|keine shirts.] [complaint|morgen stehn hier drei jungs in unterhemd]

--- m26 2025-07-31 08:02 birgit -> willi + emre | AW: shirts < m25
Willi, [apology|das tut mir leid]. Die Druckerei hat am Montag die Lieferung verschoben und [admission|wir haben es dir nicht weitergegeben]. Emre ist schon unterwegs nach Frechen und holt sie selbst ab. [promise|Um 16 Uhr sind sie bei dir auf dem Hof.]

--- m27 2025-07-31 16:31 sandra -> birgit + emre | AW: shirts < m26
Emre war um zehn vor vier da, sogar mit Eis für alle. Passen, auch Jonas. Papa hat „na also“ gesagt, das ist bei ihm schon fast eine Umarmung. [thanks|Lieben Dank fürs Hinfahren!]

--- m28 2025-10-20 18:55 sandra -> mia + emre | Kalender 2026
Hallo Mia, hallo Emre,

wir hätten gern wieder einen Wandkalender für die Kundschaft, 300 Stück, diesmal mit den Baustellenfotos statt mit Talsperren. [value|Papa ist nur wichtig, dass man die Tage aus drei Metern lesen kann und dass nix Englisches draufsteht.] Die Azubis wollen den August. Der Jonas hat außerdem vorgeschlagen, dass man bei jedem Monat einen Handgriff erklärt, also Januar Heizung entlüften, Februar Hauptwasserhahn finden und so weiter. Ich find's gut, weil die Leute den Kalender dann hängen lassen. Die zwölf Sätze dazu hat Kemal schon geschrieben, hängen an, Kommas sind Glückssache.

[request|Schickt uns bitte bis Mitte November einen Entwurf.] [question|Und was kostet der Versand, wenn ihr direkt an die 60 Hausverwaltungen schickt?]

LG
Sandra

--- m29 2025-10-22 11:37 emre -> sandra + mia | AW: Kalender 2026 < m28
300 Stück, A3, Spirale, 1.310 netto. Direktversand an 60 Adressen 4,20 pro Stück im Versandkarton, also 252. [promise|Entwurf am 12.11. bei euch.]

[request!open|Von der August-Gruppe bräuchte ich noch das Foto in groß, im Handy-Export sieht man Pixel.]

Emre

--- m30 2025-11-12 14:20 emre -> sandra + willi + mia | AW: Kalender 2026 < m29
Entwurf anbei. August ist noch Platzhalter. Ziffern 22 mm hoch, hab es vom Flurende aus getestet. [question!open|Sollen die Karnevalstage rot sein oder nur die gesetzlichen?]

Emre

--- m31 2025-11-13 06:48 willi -> emre + sandra | AW: Kalender 2026 < m30
kann man lesen. [complaint|februar guck ich drauf wie ein auto.] [request!open|anderes bild nehmen]. [promise!open|foto august schickt sandra montag]
