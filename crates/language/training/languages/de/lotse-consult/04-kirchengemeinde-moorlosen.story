firm: Lotse Energieberatung & Haustechnik | lotse-energie.example | Europe/Berlin | 2026-02-20 17:00
member: henning | Henning Brockmann | brockmann@lotse-energie.example
member: sevgi | Sevgi Aydin | aydin@lotse-energie.example
member: jannes | Jannes Tietjen | jannes@lotse-energie.example
member: piotr | Piotr Wrona | wrona@lotse-energie.example
member: ute | Ute Kröger | buero@lotse-energie.example
client: Ev. Kirchengemeinde Moorlosen | company | kirche-moorlosen.example
contact: hollmann | Wiebke Hollmann | pastorin@kirche-moorlosen.example | Pastorin
contact: kuhlmey | Prof. Dr. Reinhard Kuhlmey | bauausschuss@kirche-moorlosen.example | Vorsitzender des Bauausschusses
contact: seebeck | Arno Seebeck | kuester@kirche-moorlosen.example | Küster
contact: brand | Tobias Brand | vikar@kirche-moorlosen.example | Pfarrverwalter
standing: good
turned: -
causes: -
root: -
why: Slow because a parish is slow, with committees, synod and a change of pastor, but every delay is on their own side and said beforehand; the one disturbance at a funeral was owned and forgiven. The stand-in pastor wants to go on.

--- m01 2025-01-13 10:05 kuhlmey -> henning | Gemeindehaus und Kirche St. Viti, Heizung
Sehr geehrter Herr Brockmann,

der Bauausschuss unserer Gemeinde hat mich in seiner Sitzung vom 9. Januar beauftragt, mit Ihnen in Verbindung zu treten. Das Gemeindehaus (1968, Ölheizung) und die Kirche (spätgotisch, Warmluftheizung von 1974) sollen ein gemeinsames Konzept erhalten. [goal|Die Landeskirche erwartet von uns Klimaneutralität bis 2035, wir selbst erwarten, dass die Orgel das überlebt.]

Ich schicke voraus, dass Entscheidungen bei uns durch drei Gremien gehen und die Geduld eines Kontrabassisten verlangen, der ich im Nebenamt bin. [question|Sind Sie unter diesen Umständen bereit, ein Angebot abzugeben?]

Mit verbindlichen Grüßen
Reinhard Kuhlmey

--- m02 2025-01-14 09:50 henning -> kuhlmey | Re: Gemeindehaus und Kirche St. Viti, Heizung < m01
Sehr geehrter Herr Professor Kuhlmey,

mit Vergnügen. Ich habe im Posaunenchor gespielt und kenne Gremien. [promise|Das Angebot erhalten Sie bis zum 31. Januar], vorher würde ich mir die Orgel gern ansehen. [question|Gibt es Aufzeichnungen zur Raumfeuchte?]

Mit freundlichen Grüßen
Henning Brockmann

--- m03 2025-01-14 18:30 kuhlmey -> henning + seebeck | Re: Gemeindehaus und Kirche St. Viti, Heizung < m02
Es gibt ein Oktavheft des Küsters, lückenlos seit 2009. [promise|Herr Seebeck legt es Ihnen in die Sakristei.]

--- m04 2025-01-15 07:12 seebeck -> henning | heft
liegt da. schlüssel beim bäcker gegenüber

--- m05 2025-01-30 16:00 henning -> kuhlmey + hollmann | Angebot Konzept St. Viti
Sehr geehrter Herr Professor Kuhlmey, sehr geehrte Frau Pastorin Hollmann,

anbei das Angebot. Zwei Bemerkungen vorab.

Erstens: [praise|Das Heft Ihres Küsters ist besser als jeder Datenlogger, den ich in dreißig Jahren ausgewertet habe.] Man sieht darin jeden Winter, wie die Feuchte beim Aufheizen zum Gottesdienst von 65 auf 38 Prozent fällt. Das ist es, was Ihre Orgel kaputt macht, nicht die Kälte.

Zweitens: Deshalb schlage ich für die Kirche vor, nicht mehr den Raum zu heizen, sondern die Menschen, also Heizflächen unter den Bänken, bei 8 Grad Grundtemperatur. Für das Gemeindehaus eine Wärmepumpe im Hof. Beides lässt sich getrennt beschließen, was bei drei Gremien ein Vorteil sein dürfte.

Mit freundlichen Grüßen
Henning Brockmann

--- m06 2025-01-31 11:20 hollmann -> henning + kuhlmey | Re: Angebot Konzept St. Viti < m05
Lieber Herr Brockmann,

„nicht den Raum, sondern die Menschen“ klaue ich Ihnen für Sonntag. [praise|Ich habe ein Heizungsangebot noch nie zu Ende gelesen, dieses schon.]

Zum Ablauf: Bauausschuss 13.2., Kirchenvorstand 4.3., Landeskirchenamt danach. [promise|Sie hören von uns also frühestens Mitte März, vorher bitte nicht wundern.]

Herzliche Grüße
Wiebke Hollmann

--- m07 2025-03-20 09:15 hollmann -> henning | Re: Angebot Konzept St. Viti < m06
Der Kirchenvorstand hat mit 9 zu 1 zugestimmt (der eine stimmt immer dagegen). Das Landeskirchenamt braucht bis nach Ostern. [question|Können wir bis dahin schon etwas Nützliches tun, das nichts kostet?]

--- m08 2025-03-20 10:40 henning -> hollmann + seebeck | Re: Angebot Konzept St. Viti < m07
Ja, zweierlei: [request|Warmluft am Sonntag nur noch bis 12 statt bis 16 Grad], und [request|Herr Seebeck notiert bitte ab jetzt zusätzlich den Ölstand, immer montags].

--- m09 2025-03-20 12:02 seebeck -> henning | Re: Angebot Konzept St. Viti < m08
ok. die alten damen werden mich steinigen

--- m10 2025-04-07 08:20 seebeck -> henning | öl
31.3. 4120 l, 7.4. 4035 l. zwei decken mehr gekauft. frau pundt war trotzdem sauer, aber auf gott nicht auf mich

--- m11 2025-05-12 14:25 kuhlmey -> henning | Genehmigung
Sehr geehrter Herr Brockmann,

die kirchenaufsichtliche Genehmigung liegt vor, mit drei Auflagen (Anlage). Auflage 2 verlangt eine reversible Montage der Bankheizung. [question|Lässt sich das mit Ihrem System vereinbaren?]

Der Auftrag geht Ihnen heute per Post zu.

--- m12 2025-05-13 08:35 henning -> kuhlmey | Re: Genehmigung < m11
Ja, die Elemente werden mit Klemmleisten an den Bankwangen gehalten, keine einzige Schraube geht in altes Holz.

--- m13 2025-05-13 09:00 ute -> kuhlmey + hollmann | Rechnungsanschrift
Guten Tag, eine kurze Frage: [question|Geht die Rechnung an die Gemeinde oder ans Kirchenamt?] Bei der letzten Kirche hatten wir es zweimal falsch.

U. Kröger

--- m14 2025-05-13 11:11 hollmann -> ute | Re: Rechnungsanschrift < m13
Ans Kirchenamt, mit der Haushaltsstelle 0110.9412 im Betreff, sonst liegt sie dort bis zum Jüngsten Tag.

--- m15 2025-06-17 13:30 piotr -> seebeck + hollmann | Beginn Bauarbeiten
Guten Tag, [promise|wir fangen an am Montag 30.6. im Gemeindehaus]: Öltank raus, Kernbohrung Nordwand, Fundament im Hof. [request|Bitte Kellerraum 3 räumen, da stehen Krippenfiguren.]

Piotr Wrona

--- m16 2025-06-17 15:48 seebeck -> piotr | Re: Beginn Bauarbeiten < m15
[promise|räum ich am samstag.] die könige sind schwer, kommen in die garage. [question|wann wird es laut?]

--- m17 2025-06-18 07:02 piotr -> seebeck | Re: Beginn Bauarbeiten < m16
Dienstag und Mittwoch Bohren, sonst normal. [question|Gibt es Beerdigungen oder so?]

--- m18 2025-06-18 07:30 seebeck -> piotr | Re: Beginn Bauarbeiten < m17
mittwoch 2.7. 11 uhr trauerfeier, [request|da bitte ruhe von 10:30 bis 12]

--- m19 2025-07-02 13:20 hollmann -> piotr + henning | Heute Vormittag
Lieber Herr Wrona,

um 11:08 Uhr, mitten im Psalm, [complaint|lief im Gemeindehaus der Kernbohrer]. Die Familie war gefasst, die Witwe hat mich gefragt, ob das dazugehört. [complaint|Herr Seebeck hatte Ihnen die Uhrzeit aufgeschrieben.]

Ich möchte, dass Sie das wissen, nicht mehr.

Wiebke Hollmann

--- m20 2025-07-02 14:05 piotr -> hollmann + henning + seebeck | Re: Heute Vormittag < m19
Sehr geehrte Frau Pastorin,

[admission|Ich habe es meinem Bohrmann nicht gesagt, ich war Material holen und habe gedacht, er macht Pause.] [apology|Es tut mir sehr leid, ich weiß, was so eine Stunde ist, mein Vater ist im März gestorben.] [promise|Ich schreibe der Familie heute noch eine Karte], wenn Sie mir Adresse geben. [promise|Ab jetzt hängt Ihr Terminkalender bei uns an der Maschine.]

Piotr Wrona

--- m21 2025-07-02 18:44 hollmann -> piotr | Re: Heute Vormittag < m20
Lieber Herr Wrona, das mit Ihrem Vater wusste ich nicht. Die Adresse steht unten. Damit ist es für mich gut.

Familie Wesemann, Am Siel 14

--- m22 2025-07-09 08:10 seebeck -> piotr | karte
frau wesemann hat die karte am kühlschrank. [praise|ihr mann soll gesagt haben ein ordentlicher kerl]. ach ne der is ja tot, ihr sohn

--- m23 2025-07-30 16:15 henning -> kuhlmey + hollmann | Zwischenstand Gemeindehaus
Sehr geehrter Herr Professor, sehr geehrte Frau Pastorin,

der Öltank ist gereinigt und entsorgt, Nachweis anbei. Die Außeneinheit steht seit gestern. Der Heizungswasserdurchfluss im Saal war zu gering, dort sind die Rohre halb zugewachsen, [promise|wir spülen nächste Woche]. Das liegt an fünfzig Jahren Bremer Wasser und an niemandem sonst. Kosten innerhalb des Titels Unvorhergesehenes, 1.350 Euro.

Mit freundlichen Grüßen
H. Brockmann

--- m24 2025-07-31 10:10 kuhlmey -> henning | Re: Zwischenstand Gemeindehaus < m23
Zur Kenntnis genommen und gebilligt. Ich bin bis 25. August in den Dolomiten, ohne Netz, was mein Orthopäde begrüßt. [request|In dringenden Fällen bitte Frau Hollmann ansprechen.]

--- m25 2025-09-01 09:30 hollmann -> henning + piotr + kuhlmey | Abschied
Liebe Lotsen,

ich erzähle es Ihnen, bevor Sie es in der Zeitung lesen: Ich gehe zum 1. November nach Wittenberg. Bis die Stelle neu besetzt ist, macht Vikar Brand die Verwaltung. Für Ihr Projekt heißt das vermutlich ein paar Wochen Stille, weil ein neuer Mensch erst einmal alles lesen muss.

[thanks|Danke für Ihre Engelsgeduld mit uns.] [praise|In St. Viti hat nie jemand so zugehört wie Sie, und ich schließe die Gemeinde ein.]

Ihre Wiebke Hollmann

--- m26 2025-09-01 12:00 henning -> hollmann | Re: Abschied < m25
Liebe Frau Hollmann,

das ist ein Verlust für Moorlosen und ein Gewinn für Wittenberg. [promise|Herr Brand bekommt von mir eine Übergabe auf einer Seite], mehr liest am Anfang niemand.

Herzlich
Henning Brockmann

--- m27 2025-09-18 07:35 seebeck -> piotr | saal
gestern chorprobe, 20 grad nach 15 min. [win|sonst saßen die bis weihnachten im mantel]

--- m28 2025-11-05 08:55 brand -> henning | Vorstellung und eine Bitte
Sehr geehrter Herr Brockmann,

mein Name ist Tobias Brand, ich vertrete bis auf Weiteres die Pfarrstelle. Ihre Übergabeseite habe ich gelesen, Frau Hollmann hat mir von Ihnen erzählt wie von einem entfernten Onkel.

Der neue Haushaltsausschuss möchte alle laufenden Verträge prüfen, auch Ihren. [request|Könnten Sie bis Januar keine weiteren Schritte auslösen?] Das ist kein Misstrauen, wir müssen nur erst einmal zählen, was da ist.

Freundliche Grüße
Tobias Brand, Vikar

--- m29 2025-11-05 10:12 henning -> brand + piotr | Re: Vorstellung und eine Bitte < m28
Sehr geehrter Herr Brand,

willkommen. Selbstverständlich, die Bankheizung ist ohnehin erst für Februar eingeplant, und es ist noch nichts bestellt, was Sie binden würde. [promise|Wir halten still, bis Sie sich melden.] [question|Hilft Ihnen eine Liste der offenen Beträge?]

Ihr entfernter Onkel
Henning Brockmann

--- m30 2025-11-05 10:40 brand -> henning | Re: Vorstellung und eine Bitte < m29
Ja, eine Liste wäre wunderbar. Und bitte verraten Sie ihr nicht, dass ich das mit dem Onkel weitergesagt habe.

--- m31 2025-11-06 08:20 ute -> brand | Offene Beträge
Sehr geehrter Herr Brand, Aufstellung anbei: beauftragt 148.200, abgerechnet 91.640, bezahlt 91.640. Offen ist nur, was noch nicht gebaut ist.

U. Kröger

--- m32 2025-12-03 07:50 seebeck -> piotr | wärmepumpe
[question|is das normal das die draussen dampft?] frau pundt hat die feuerwehr gerufen. waren nett die jungs

--- m33 2025-12-03 08:02 piotr -> seebeck | Re: wärmepumpe < m32
Ja, normal, ist Abtauen. [request|Sag Frau Pundt, das ist Weihrauch.]

--- m34 2026-01-14 15:35 brand -> henning + kuhlmey | Freigabe Bankheizung
Lieber Herr Brockmann,

gezählt haben wir, es reicht. [win|Der Kirchenvorstand hat die Bankheizung gestern einstimmig freigegeben, sogar der Eine.] Ostersonntag ist der 5. April, [goal|da möchten wir zum ersten Mal auf warmen Bänken sitzen]. [question|Ist das zu schaffen?]

Herzliche Grüße
Tobias Brand

--- m35 2026-01-14 17:20 henning -> brand + kuhlmey + piotr | Re: Freigabe Bankheizung < m34
Lieber Herr Brand,

ja, wenn die Elemente bis 6. März da sind, und das hat mir der Hersteller heute am Telefon bestätigt. [promise!open|Montage in der Woche vom 16. März, Herr Wrona richtet sich nach Ihrem Kalender.] [request!open|Bitte lassen Sie vorher das Denkmalamt einen Blick auf die Musterbank werfen], das war Auflage 3.

H. Brockmann

--- m36 2026-02-02 19:10 kuhlmey -> henning | Musterbank, Farbe
Sehr geehrter Herr Brockmann,

die Musterbank steht seit Samstag unter der Empore. [complaint|Die Abdeckung ist in einem Grau geliefert, das in unserer Kirche nur an den Regenrinnen vorkommt, verabredet war Umbra]. [request|Ich ersuche um Berichtigung.]

Kuhlmey

--- m37 2026-02-03 08:30 piotr -> kuhlmey + henning | Re: Musterbank, Farbe < m36
Sehr geehrter Herr Professor, [admission|falsche RAL-Nummer im Bestellschein, meine Schrift.] Umbra ist RAL 8002, Serie wird gleich richtig bestellt. [promise!open|Musterdeckel neu kommt diesen Monat noch und ich tausche selber.]

Piotr Wrona

--- m38 2026-02-03 09:44 kuhlmey -> piotr | Re: Musterbank, Farbe < m37
[thanks|Ich danke für die Klarheit.] Bei Ihrer Schrift hatte ich Umbra und Urbar für möglich gehalten.

--- m39 2026-02-16 08:00 seebeck -> piotr + henning | ölheft
so das heft is voll. letzter eintrag öl 0 liter. [question!open|soll ich ein neues anfangen und was soll da rein, strom?]

--- m40 2026-02-18 10:25 brand -> henning | Einweihung
Lieber Herr Brockmann, am Ostersonntag nach dem Gottesdienst gibt es Suppe für alle, die geschraubt haben. [request!open|Sagen Sie uns, mit wie vielen Sie kommen?] Frau Hollmann reist an.
