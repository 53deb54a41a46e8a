firm: Lotse Energieberatung & Haustechnik | lotse-energie.example | Europe/Berlin | 2026-02-20 17:00
member: henning | Henning Brockmann | brockmann@lotse-energie.example
member: sevgi | Sevgi Aydin | aydin@lotse-energie.example
member: jannes | Jannes Tietjen | jannes@lotse-energie.example
member: piotr | Piotr Wrona | wrona@lotse-energie.example
member: ute | Ute Kröger | buero@lotse-energie.example
client: Schulverein Freie Schule Wümmetal e. V. | company | freie-schule-wuemmetal.example
contact: katrin | Katrin Vollmers | vorstand@freie-schule-wuemmetal.example | Vorsitzende des Schulvereins
contact: joern | Jörn Haase | kasse@freie-schule-wuemmetal.example | Kassenwart
contact: reimann | Olga Reimann | schulleitung@freie-schule-wuemmetal.example | Schulleiterin
standing: drifting
turned: 2025-09-18
causes: business_goals_moved, goals_blurred
root: m22, m25, m31
why: The association began with a solar roof on its own building and a pupils' project; since September it hints at a merger, a lease and a second site, and nobody at the firm asks. Planning goes on for a roof they may leave, their answers get later and thinner.

--- m01 2025-01-27 21:48 katrin -> jannes | Solardach für unsere Schule
Hallo Herr Tietjen,

ich bin die Mutter von Mats und Bente und seit November unverhofft Vorsitzende vom Schulverein. Wir haben 140 Kinder, ein Dach nach Süden und eine Gasheizung, die der Hausmeister „Helga“ nennt.

[goal|Wir wünschen uns, dass die Schule bis zum Schuljahr 27/28 ihren Strom selbst macht und die Kinder das mitbauen und verstehen.] Geld ist wenig da, Begeisterung viel.

[question|Gibt es für so etwas einen Weg?]

Viele Grüße, Katrin Vollmers

--- m02 2025-01-28 10:15 jannes -> katrin + sevgi | Re: Solardach für unsere Schule < m01
Moin Frau Vollmers,

klar gibts den. Bei Schulvereinen läuft es oft über ein Bürgerdarlehen, die Eltern zeichnen Anteile, der Strom zahlt es ab. Und Helga schauen wir uns auch an. [question|Kann ich in den Zeugnisferien mal aufs Dach?]

Jannes Tietjen

--- m03 2025-01-28 20:03 katrin -> jannes | Re: Solardach für unsere Schule < m02
Montag, 3.2., wäre super, der Hausmeister ist dann da. Wir duzen uns hier alle, [request|sag bitte Katrin].

--- m04 2025-02-03 16:40 jannes -> katrin | Re: Solardach für unsere Schule < m03
Moin Katrin, war oben. Dach ist top, Trapezblech von 2012, 30 Grad Süd, keine Bäume. Helga dagegen ist von 1989 und lügt bei der Temperatur. [promise|Skizze und Hausnummern hast du Mitte Februar.]

--- m05 2025-02-14 13:12 jannes -> katrin + joern | Skizze Solardach
Moin ihr beiden,

wie versprochen. 85 kWp passen drauf, ihr selbst braucht davon aber nur die Hälfte, also schlage ich zwei Stufen vor:

Stufe 1: 45 kWp, 58.000 Euro, deckt rechnerisch 70 % vom Strom
Stufe 2: Rest, sobald die Heizung auf Wärmepumpe umgestellt ist

Finanzierung über Elterndarlehen ab 500 Euro, 2,5 % Zins, zwölf Jahre Laufzeit. [question|Jörn, wie viel kann der Verein selbst reinstecken, ohne dass dir schlecht wird?]

Jannes

--- m06 2025-02-16 19:30 joern -> jannes | Re: Skizze Solardach < m05
12.000. Bei 15.000 wird mir schlecht.

J. Haase

--- m07 2025-02-17 08:11 jannes -> joern + katrin | Re: Skizze Solardach < m06
Dann 12. Reicht.

--- m08 2025-03-05 22:10 katrin -> jannes | Elternabend
Lieber Jannes, am 19. März ist Vollversammlung, 19 Uhr in der Aula. [request|Magst du das da vorstellen?] Zehn Minuten, Sprache wie für Fünftklässler, das meine ich ernst, die sitzen nämlich auch drin.

--- m09 2025-03-06 09:00 jannes -> katrin | Re: Elternabend < m08
Mach ich! [promise|Ich bring ein Modul zum Anfassen mit.]

--- m10 2025-03-20 07:45 katrin -> jannes | Re: Elternabend < m09
[win|41.500 Euro gezeichnet an einem Abend!!] [praise|Die Kleinen spielen heute in der Pause „Wechselrichter“, frag mich nicht, wie das geht.]

[thanks|Danke, danke, danke.]

--- m11 2025-04-28 15:20 reimann -> sevgi + jannes | Projektwoche
Sehr geehrte Frau Aydin, sehr geehrter Herr Tietjen,

für die Projektwoche vom 16. bis 20. Juni planen wir eine Gruppe „Unser Dach“ mit 18 Kindern der Klassen 4 bis 6. [question|Wer von Ihnen könnte an zwei Vormittagen kommen?] [request|Bitte schicken Sie mir dazu einen kurzen Ablauf für die Aufsichtspflicht.]

Mit freundlichen Grüßen
Olga Reimann
Schulleiterin

--- m12 2025-04-29 09:35 sevgi -> reimann + jannes | Re: Projektwoche < m11
Liebe Frau Reimann, das übernehme ich mit Freude, Dienstag und Donnerstag. Der Ablauf hängt an: Sonnenofen bauen, Stromdetektive mit Messgerät, kleines Modul verdrahten, Dach nur vom Hof aus. [question|Haben Sie Kinder mit Nussallergie?] Wir backen im Sonnenofen.

--- m13 2025-04-29 13:50 reimann -> sevgi | Re: Projektwoche < m12
Zwei. [praise|Dass Sie das fragen, bevor ich es sagen muss, ist mir in neun Jahren nicht passiert.]

--- m14 2025-05-15 20:15 katrin -> jannes | Auftrag Stufe 1
Hier kommt der unterschriebene Auftrag, mit Kakaofleck von Bente. [question|Wann geht es los?]

--- m15 2025-05-16 08:25 jannes -> katrin | Re: Auftrag Stufe 1 < m14
Kakao ist rechtsgültig. [promise|Gerüst steht in der ersten Ferienwoche, also ab 7. Juli], Montage danach eine Woche.

--- m16 2025-06-19 17:10 reimann -> sevgi | Re: Projektwoche < m13
Liebe Frau Aydin,

[praise|gestern Nachmittag hat mir ein Viertklässler den Unterschied zwischen Leistung und Arbeit erklärt, richtig.] Die Waffeln aus dem Ofen waren roh, aber das gehörte wohl zur Wissenschaft.

[thanks|Im Namen des Kollegiums herzlichen Dank.]

O. Reimann

--- m17 2025-07-11 13:30 jannes -> katrin + joern | Baustand
Moin, Gerüst steht, 60 von 108 Modulen liegen. Ein Gewitter hat uns den Mittwoch gekostet, [promise|Freitag in einer Woche sind wir durch].

--- m18 2025-07-18 15:44 jannes -> katrin + joern | Fertig
Moin, fertig montiert. Zählertausch durch den Netzbetreiber am 12. August. [question|Jörn, darf die zweite Rate raus?]

--- m19 2025-07-18 18:01 joern -> jannes | Re: Fertig < m18
Ist raus.

--- m20 2025-08-12 12:05 jannes -> katrin | Zähler
[win|Läuft, 31 kW bei leichter Bewölkung!] Das Display für den Flur ist bestellt, [promise!broken|kommt Ende August und häng ich euch selber auf].

--- m21 2025-08-13 21:30 katrin -> jannes | Re: Zähler < m20
Juhu! Zur Einschulung am 23. wäre das Display natürlich ein Knaller gewesen, aber alles gut.

--- m22 2025-09-18 22:34 katrin -> jannes + sevgi | Stufe 2, Wärmepumpe
Hallo ihr Lieben,

[apology|entschuldigt, dass ich mich jetzt erst melde], hier ist viel los. Wir sitzen zurzeit oft mit der Waldorf-Initiative aus Lilienthal zusammen, da geht es um mehr Platz ab 2027, vielleicht auch an einem zweiten Standort. Mal sehen.

Zu Stufe 2: [request|lasst uns das mal langsamer angehen].

Liebe Grüße, Katrin

--- m23 2025-09-19 11:20 jannes -> katrin | Re: Stufe 2, Wärmepumpe < m22
Moin Katrin, alles klar. Ich zeichne Stufe 2 trotzdem schon mal fertig, dann habt ihr was in der Hand. [promise|Plan kommt Mitte Oktober.]

--- m24 2025-10-14 16:00 jannes -> katrin + joern | Plan Stufe 2
Moin zusammen,

hier der Plan für Stufe 2. Wärmepumpe 60 kW hinter der Turnhalle, restliche 40 kWp aufs Süddach, neuer Verteiler im Keller. Kosten 164.000, davon Förderung rund 57.000. Antrag müsste bis Jahresende rein, damit ihr im Sommer 2026 bauen könnt. Auf 15 Jahre gerechnet spart ihr 9.800 im Jahr. [question|Was sagt ihr?]

Jannes

--- m25 2025-11-06 20:50 joern -> jannes | Re: Plan Stufe 2 < m24
15 Jahre. So lange läuft hier vielleicht gar nichts mehr.

J. Haase

--- m26 2025-11-07 09:15 jannes -> joern | Re: Plan Stufe 2 < m25
Haha, Module halten 30! Wärmepumpe sowieso 20. Mach dir keinen Kopf.

--- m27 2025-11-13 08:20 reimann -> sevgi | Display im Flur
Liebe Frau Aydin, [complaint|an der Wand im Flur hängen seit August vier Dübel und kein Display]. Die Kinder haben inzwischen eins aus Pappe gemalt. [question|Haben Sie etwas gehört?]

--- m28 2025-11-13 12:40 sevgi -> reimann + jannes | Re: Display im Flur < m27
Liebe Frau Reimann, [apology|das tut mir leid.] Der Hersteller ist pleite, wir haben ein anderes bestellt, und [admission|gesagt hat Ihnen das offenbar keiner von uns]. [promise|Jannes hängt es am Freitag nächster Woche auf], das Pappdisplay bitte unbedingt daneben lassen!

--- m29 2025-11-21 14:10 reimann -> sevgi | Re: Display im Flur < m28
Hängt und zeigt 4,2 kW. Das aus Pappe zeigt immer 1000.

--- m30 2025-12-02 10:30 jannes -> katrin | Förderantrag Stufe 2
Moin Katrin, für den Antrag bräuchte ich bis 12.12. [request|den Beschluss vom Vorstand] und [request|einen Grundbuchauszug]. Dann ist das Ding vor Weihnachten drin.

--- m31 2025-12-15 23:05 katrin -> jannes | Re: Förderantrag Stufe 2 < m30
Hallo Jannes, [apology|sorry], [admission|ist mir durchgerutscht]. Beschluss gibts dieses Jahr keinen mehr. Im Grundbuch stehen wir übrigens nicht mehr lange so, wie es da steht, aber das ist eine längere Geschichte.

Schöne Weihnachten!

--- m32 2025-12-16 09:05 jannes -> katrin | Re: Förderantrag Stufe 2 < m31
Kein Ding, dann eben Januar. Frohes Fest an alle, auch an Helga.

--- m33 2026-01-13 11:00 ute -> joern | Jahresrechnung Wartung PV
Guten Tag Herr Haase,

Rechnung 26-0031 für die Wartung 2026 anbei, 312,00 Euro. [question!open|Sollen wir auf den Fünfjahresvertrag mit 10 % Nachlass umstellen?]

U. Kröger

--- m34 2026-01-25 20:20 joern -> ute | Re: Jahresrechnung Wartung PV < m33
312 sind überwiesen.

--- m35 2026-01-27 09:40 jannes -> katrin + reimann | Auslegung Wärmepumpe, Turnhalle
Moin,

hab die Auslegung nochmal verfeinert, Wärmebild von der Turnhalle hängt dran, außerdem eine Variante mit Erdkollektor unter dem Bolzplatz. Kostet euch natürlich nichts extra. [question!open|Welche der beiden findet ihr besser?] [request!open|Schickt mir bitte den Vorstandsbeschluss], dann geht der Antrag raus.

Jannes

--- m36 2026-02-09 16:30 reimann -> jannes | Re: Auslegung Wärmepumpe, Turnhalle < m35
Lieber Herr Tietjen,

das müssen Sie mit dem neuen Vorstand besprechen, Frau Vollmers hat zum Halbjahr abgegeben. [complaint|Ich glaube, es weiß dort niemand, was Sie gerade planen.] Und mit dem Bolzplatz habe ich etwas anderes gehört.

O. Reimann

--- m37 2026-02-10 10:02 jannes -> reimann | Re: Auslegung Wärmepumpe, Turnhalle < m36
Moin Frau Reimann, oh, wusste ich gar nicht. [question!open|Wer ist denn der neue Vorstand?] [promise!open|Ich schick die Pläne dann einfach da nochmal hin.]
