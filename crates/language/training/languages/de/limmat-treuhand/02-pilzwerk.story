firm: Limmat Treuhand & Beratung | limmattreuhand.example | Europe/Zurich | 2026-01-30 17:00
member: urs | Urs Zollinger | urs@limmattreuhand.example
member: corinne | Corinne Amsler | corinne@limmattreuhand.example
member: besim | Besim Krasniqi | besim@limmattreuhand.example
member: nadja | Nadja Feusi | nadja@limmattreuhand.example
member: lea | Lea Brändli | lea@limmattreuhand.example
client: Pilzwerk AG | company | pilzwerk.example
contact: jasmin | Jasmin Odermatt | jasmin@pilzwerk.example | CEO, Gründerin
contact: raoul | Raoul Fischli | raoul@pilzwerk.example | Operations
contact: piet | Piet van Loon | piet@pilzwerk.example | CTO
standing: broken
turned: 2025-09-10
causes: business_goals_moved, value_mismatch
root: m14, m18, m21, m26, m34
why: The start-up moved from "keep our books clean" to raising a round and needs monthly numbers investors can read; Urs keeps delivering correct statutory statements on his own calendar and sells conservatism as a virtue. They stay polite throughout and move to a firm that does start-up finance.

--- m01 2025-01-21 10:08 jasmin -> urs | Start Mandat
Lieber Urs

[thanks|Merci für das gute Gespräch gestern.] Vertrag ist unterschrieben im Anhang. [promise|Zugang zum Bankkonto und zu unserer Ablage schickt dir Raoul.]

Unsere Lage: 4 Leute, 1 Förderbeitrag (340k), noch kein Umsatz. [goal|Dieses Jahr wollen wir einfach, dass die Buchhaltung stimmt und uns niemand um die Ohren fliegt.] Alles Weitere später :)

Jasmin

--- m02 2025-01-21 15:30 urs -> jasmin + raoul | Re: Start Mandat < m01
Liebe Jasmin

Herzlich willkommen bei uns. [promise|Wir werden die Buchhaltung quartalsweise führen], die Löhne macht Herr Krasniqi, die Steuern Frau Feusi. Ich stehe als Mandatsleiter für alle grundsätzlichen Fragen zur Verfügung.

[promise|Der Kontenplan folgt bis Ende Januar.]

Freundliche Grüsse
Urs Zollinger
dipl. Treuhandexperte

--- m03 2025-01-22 09:12 raoul -> urs + lea | Zugänge
Hoi zusammen, Login Bank (nur lesen) und Ablage per separatem Link. [question|Braucht ihr die Belege gescannt oder reicht Foto?]

Raoul

--- m04 2025-01-22 11:40 lea -> raoul | Re: Zugänge < m03
Hallo Raoul, Foto reicht völlig, solange das Datum lesbar ist.

--- m05 2025-01-30 16:55 urs -> jasmin + raoul | Kontenplan
Anbei der Kontenplan. Den Förderbeitrag führen wir als passive Rechnungsabgrenzung und lösen ihn nach Fortschritt auf.

--- m06 2025-01-31 08:31 piet -> urs | Re: Kontenplan < m05
[thanks|Dank für das Plan.] Ich lese Deutsch noch langsam, aber [question|wohin buche ich die Laborgeräte, Konto 1500 oder 1510?]

Piet

--- m07 2025-01-31 10:02 urs -> piet | Re: Kontenplan < m06
1500. Konto 1510 ist Mobiliar.

--- m08 2025-03-04 14:20 besim -> raoul | Neue Mitarbeiterin, Quellensteuer
Hoi Raoul

Für Frau Teixeira brauche ich noch die Bewilligungsart und ob ihr Mann in der Schweiz arbeitet, sonst muss ich den falschen Tarif nehmen. [request|Kannst du sie fragen?]

--- m09 2025-03-04 17:11 raoul -> besim | Re: Neue Mitarbeiterin, Quellensteuer < m08
B-Ausweis, Mann arbeitet in Winterthur 100 %. Kopie hänge ich an.

--- m10 2025-03-05 07:58 besim -> raoul | Re: Neue Mitarbeiterin, Quellensteuer < m09
Super, dann Tarif C. Erledigt.

--- m11 2025-04-22 09:50 urs -> jasmin | Quartalsabschluss Q1
Liebe Jasmin

Beiliegend Bilanz und Erfolgsrechnung per 31. März. Die Zahlen sind solide, die Liquidität beträgt CHF 288'410.

Freundliche Grüsse
Urs

--- m12 2025-04-22 18:30 jasmin -> urs | Re: Quartalsabschluss Q1 < m11
[thanks|Danke dir!] [praise|Sauber und pünktlich, genau so haben wir es uns vorgestellt.]

--- m13 2025-05-13 13:25 raoul -> lea | Spesen Messe Düsseldorf
Lea, anbei 23 Belege Interpack. Der mit dem Fischrestaurant ist wirklich geschäftlich, da sassen vier Einkäufer. Piet hat einen Beleg auf Niederländisch, sorry.

--- m51 2025-05-20 11:03 lea -> raoul | Re: Spesen Messe Düsseldorf < m13
Hallo Raoul

[thanks|Danke], 22 von 23 sind klar. Der niederländische Beleg ist laut Piet eine Parkbusse, die geht leider nicht durch. [question|Zieht ihr sie ihm ab oder trägt sie die Firma?]

--- m52 2025-05-20 11:15 raoul -> lea | Re: Spesen Messe Düsseldorf < m51
haha er zahlt sie selbst, er hat es gerade zugegeben

--- m14 2025-06-11 21:46 jasmin -> urs | Runde
Lieber Urs

Kurzes Update, weil sich bei uns gerade viel dreht. In Düsseldorf hat uns ein Verpackungskonzern angesprochen, und wir haben im Team entschieden: [goal|wir wollen bis Ende Jahr eine Seed-Runde über 2,5 Mio. abschliessen]. Die Investoren wollen Monatszahlen, Burn Rate, Runway, und einen Plan über 24 Monate.

Das heisst für euch, [scope_change,request|wir bräuchten ab Juli einen monatlichen Abschluss statt quartalsweise, plus ein einseitiges Reporting].

[question|Geht das, und was kostet es?]

Jasmin

--- m15 2025-06-16 11:04 urs -> jasmin | Re: Runde < m14
Liebe Jasmin

Das sind erfreuliche Nachrichten. Gerne nehme ich den Wunsch auf. [talking_down|Erfahrungsgemäss überschätzen junge Firmen die Aussagekraft von Monatszahlen erheblich]; ein sorgfältiger Quartalsabschluss sagt mehr als drei hastige. [promise!broken|Ich mache Ihnen bis Ende Juni eine Offerte für den Monatsabschluss.]

Freundliche Grüsse
Urs Zollinger

--- m16 2025-06-16 12:19 jasmin -> urs | Re: Runde < m15
Ok, warte auf die Offerte. Wir sind übrigens per Du :)

--- m53 2025-06-30 15:20 raoul -> corinne | Frage am Rande
Hoi Corinne

Wir haben neu 3D-Formen auf Vorrat (etwa 11'000 Franken) und einen ersten kleinen Kunden, eine Confiserie in Zug, 4'000 Schalen. Produktion ist zwei Wochen im Rückstand, weil der Trockner spinnt, das ist unser Bier.

[question|Müssen wir jetzt ein Lager führen?] Und [request|könntest du mir die Rechnungsvorlage schicken, die ihr anderen Kunden gebt]? Jasmin möchte, dass [value|alles, was nach aussen geht, ein bisschen nach uns aussieht], also [request|bitte als bearbeitbare Datei].

Gruss Raoul

--- m54 2025-07-01 09:18 corinne -> raoul | Re: Frage am Rande < m53
Hoi Raoul, [win|Gratulation zum ersten Kunden!] Lager ja, aber einmal im Jahr zählen genügt. Vorlage hängt an, Schrift und Farbe kannst du frei ändern.

--- m17 2025-07-08 09:33 jasmin -> urs | Offerte Monatsabschluss?
Hoi Urs, [question|ist die Offerte irgendwo hängen geblieben?] [complaint|Im Postfach finde ich nichts.]

--- m18 2025-07-10 16:48 urs -> jasmin | Re: Offerte Monatsabschluss? < m17
Liebe Jasmin

[apology|Entschuldige die Verzögerung], das Halbjahr hat uns im Griff. Ich habe mir etwas überlegt: Statt des Monatsabschlusses schlage ich vor, dass wir die Rückstellungen neu ordnen und die Forschungskosten künftig konservativ direkt als Aufwand zeigen. Das ist steuerlich vorteilhaft und macht einen soliden Eindruck.

Eine Aufstellung dazu liegt bei (9 Seiten).

Urs

--- m19 2025-07-11 08:20 piet -> urs + jasmin | Re: Offerte Monatsabschluss? < m18
Hallo Urs, ich habe die neun Seiten gelesen mit Übersetzer. [complaint|Ich finde darin nicht, wie viele Monate Geld wir haben.] Das ist die einzige Zahl, die der Investor mich fragt.

--- m20 2025-07-14 10:30 urs -> piet + jasmin | Re: Offerte Monatsabschluss? < m19
Lieber Piet

Die Liquidität geteilt durch den mittleren Aufwand ergibt rund acht Monate. [talking_down|Diese Division kann man im Übrigen auch selber vornehmen.]

Urs

--- m21 2025-07-14 22:02 jasmin -> urs | Re: Offerte Monatsabschluss? < m20
Lieber Urs

Kann man. Piet hat es auch getan und kommt auf sechs, weil der Förderbeitrag nicht mehr fliesst.

[value|Uns ist wichtig, dass die Zahl schnell und ungefähr da ist, lieber als spät und auf den Rappen.] [request|Machst du uns bitte einfach die Offerte], eine halbe Seite genügt.

Jasmin

--- m22 2025-07-24 14:15 urs -> jasmin | Offerte Monatsabschluss
Liebe Jasmin

Anbei die Offerte: CHF 2'400 pro Monat, Lieferung jeweils am 25. des Folgemonats.

--- m23 2025-07-25 09:09 jasmin -> urs | Re: Offerte Monatsabschluss < m22
[thanks|Danke.] Am 25. ist für uns spät, unser Board trifft sich am 12. [question|Ginge der 10.?]

--- m24 2025-08-04 11:26 urs -> jasmin | Re: Offerte Monatsabschluss < m23
Frühestens der 20., sofern alle Belege bis zum 5. vorliegen. Die Qualität geht vor.

--- m25 2025-08-05 17:50 raoul -> besim | August
hoi besim, neue leute ab 1.9.: Livia Nägeli 80%, Data. Vertrag ist unterschrieben, Personalblatt anbei. [question|brauchst du noch was?]

--- m26 2025-08-18 08:44 jasmin -> urs + corinne | Cap Table und Plan
Guten Morgen

Nächste Woche pitchen wir in Basel. [request|Könntet ihr mir die Zahlen Januar bis Juli als Tabelle schicken, Monat für Monat], egal wie roh? Den Plan baue ich selbst. Ich nehme auch einen Export.

Jasmin

--- m27 2025-08-19 15:12 lea -> jasmin | Re: Cap Table und Plan < m26
Hallo Jasmin

Urs ist bis zum 29. in den Ferien und ich darf Zwischenzahlen ohne seine Freigabe nicht herausgeben. [promise|Ich lege es ihm auf den Tisch.]

Lea

--- m28 2025-08-19 15:40 jasmin -> lea | Re: Cap Table und Plan < m27
Verstehe, ist nicht deine Schuld. Dann tippe ich es aus dem Bankauszug ab.

--- m29 2025-08-20 06:55 besim -> raoul | Re: August < m25
Alles da, Livia ist angemeldet. AHV-Ausweis reicht später.

--- m30 2025-09-10 10:15 jasmin -> urs | Pitch
Lieber Urs

[win|Basel lief ordentlich, zwei Fonds wollen tiefer rein.] In der Fragerunde wurde ich nach dem Deckungsbeitrag pro Schale gefragt und [complaint|konnte nur sagen, dass unsere Treuhand das nicht so aufschlüsselt]. War kein schöner Moment, aber man lernt.

Wegen des Monatsabschlusses lassen wir es vorerst, wie es ist. [request|Mach bitte Q3 wie gewohnt.]

Gruss
Jasmin

--- m31 2025-09-12 14:00 urs -> jasmin | Re: Pitch < m30
Liebe Jasmin

Das halte ich für vernünftig. [talking_down|Investoren kommen und gehen, eine ordentliche Buchhaltung bleibt.] [promise|Q3 folgt bis Ende Oktober.]

--- m32 2025-10-27 09:30 urs -> jasmin + raoul | Quartalsabschluss Q3
Anbei Q3. Der Aufwand ist gestiegen, der Verlust beträgt CHF 197'300. [request|Ich empfehle dringend ein Gespräch über Kapitalverlust nach OR 725a, bitte zwei Termine.]

--- m33 2025-10-27 11:02 raoul -> urs | Re: Quartalsabschluss Q3 < m32
[thanks|Danke], [promise|sehen wir uns an]. Jasmin ist diese Woche in Amsterdam.

--- m34 2025-11-11 19:25 jasmin -> urs | Re: Quartalsabschluss Q3 < m32
Hallo Urs

[win|Termsheet ist da, 2,2 Mio., Lead aus Amsterdam.] Das Thema 725a löst sich damit hoffentlich.

Der Lead verlangt ein Finanzreporting nach seinem Format und einen CFO auf Zeit, der das kennt. Sie haben uns drei Büros genannt, [escalation|mit zweien davon sprechen wir diese Woche]. Ich sage dir das lieber selber, als dass du es hintenrum hörst.

Jasmin

--- m35 2025-11-13 10:41 urs -> jasmin | Re: Quartalsabschluss Q3 < m34
Liebe Jasmin

Ich gratuliere. Die Anforderungen des Investors können wir selbstverständlich ebenfalls erfüllen. [blame_shift|Leider wurde uns der Bedarf nie in einer Form mitgeteilt, mit der wir hätten arbeiten können.] [promise!broken|Ich lasse Ihnen nächste Woche ein Konzept zukommen.]

Freundliche Grüsse
Urs Zollinger

--- m36 2025-11-13 13:18 jasmin -> urs | Re: Quartalsabschluss Q3 < m35
> nie in einer Form mitgeteilt

[complaint|Mails vom 11. Juni, 14. Juli und 18. August.] Passt schon.

--- m37 2025-12-02 08:57 jasmin -> urs + corinne | Entscheid
Lieber Urs, liebe Corinne

Wir haben uns entschieden: [leaving|Buchhaltung und Reporting gehen per 1. Januar an ein anderes Büro.] [scope_change|Die Löhne und der Jahresabschluss 2025 bleiben bis Ende März noch bei euch], falls das für euch stimmt.

[praise|Besim und Lea waren vom ersten Tag an eine Freude.] Es geht wirklich nur darum, dass wir heute eine andere Firma sind als im Januar.

[request|Könnt ihr bis zum 19. Dezember die Datensicherung und die Kontoblätter bereitstellen?]

Jasmin

--- m38 2025-12-02 16:22 corinne -> jasmin | Re: Entscheid < m37
Liebe Jasmin

Schade, und verständlich. [admission|Wir haben im Sommer nicht gemerkt, dass ihr etwas anderes braucht, obwohl es dastand.] [promise|Die Daten lädt Lea bis zum 17. hoch.] Alles Gute für die Runde!

Corinne

--- m39 2025-12-16 15:05 lea -> raoul + jasmin | Datenübergabe
Hallo zusammen, Sicherung, Kontoblätter 2025 und Belegordner liegen im gemeinsamen Verzeichnis. Viel Erfolg euch.

--- m40 2025-12-16 16:10 raoul -> lea | Re: Datenübergabe < m39
Alles da, [thanks|merci Lea!]

--- m41 2026-01-12 11:30 raoul -> besim | Löhne ab April
Hoi Besim, die Neuen würden gern auch die Löhne übernehmen, ab April. [request!open|Schickst du mir bis Ende Monat die Stammdaten aller 7 Leute als Export?] [question!open|Und wer kündigt die Swissdec-Anbindung, ihr oder wir?]

--- m42 2026-01-28 10:12 urs -> jasmin | Jahresabschluss 2025
Liebe Jasmin

Für den Abschluss 2025 fehlen uns noch die Saldobestätigungen und der unterzeichnete Vertrag zum Wandeldarlehen. [request!open|Wir bitten um Zustellung bis 10. Februar.] [promise!open|Der Entwurf liegt dann Ende Februar vor.]

Freundliche Grüsse
Urs Zollinger
