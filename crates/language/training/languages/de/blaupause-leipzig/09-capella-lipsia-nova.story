firm: Blaupause Gestaltung | blaupause-gestaltung.example | Europe/Berlin | 2025-11-28 18:00
member: henrike | Henrike Thoma | thoma@blaupause-gestaltung.example
member: jonas | Jonas Wittig | wittig@blaupause-gestaltung.example
member: malin | Malin Özdemir | oezdemir@blaupause-gestaltung.example
member: torsten | Torsten Krahl | krahl@blaupause-gestaltung.example
member: leonie | Leonie Farkas | farkas@blaupause-gestaltung.example
client: Capella Lipsia Nova | company | capella-lipsia.example
contact: friederike | Friederike von Tiedemann | vontiedemann@capella-lipsia.example | Geschäftsführerin
contact: matthias | Matthias Rehbein | rehbein@capella-lipsia.example | künstlerischer Leiter, Cembalo
contact: antje | Antje Borowski | borowski@capella-lipsia.example | Violone, Notenbibliothek
standing: drifting
turned: 2025-04-29
causes: real_issue_hidden, unrequested_work
root: m12, m16, m20, m25, m27
why: Jonas hat mit Matthias allein das Zeichen des Ensembles ersetzt, eine Kartusche, die Friederikes verstorbener Vater gestochen hat. Sie sagt das nie gerade heraus, sondern mäkelt an Schrift, Papier und Gold; dazu kommen Stoffbeutel und Animationen, die keiner bestellt hat und die auf der Rechnung stehen.

--- m01 2024-11-07 11:30 friederike -> henrike | Unser Auftritt zur Saison 2025/26
Liebe Frau Thoma,

wie auf dem Empfang in der Alten Börse versprochen, melde ich mich. Die Capella besteht im nächsten Herbst vierzig Jahre. Mein Vater hat sie 1985 in einer ungeheizten Sakristei gegründet; inzwischen heizen wir, und Matthias Rehbein leitet das Ensemble seit 2019.

[goal|Wir hoffen, mit der Jubiläumssaison die Abonnements von 380 auf 500 zu bringen, und zwar ohne diejenigen zu verlieren, die seit der Sakristei kommen.]

[request|An Drucksachen brauchen wir das Saisonbuch, Plakate für acht Konzerte und Programmhefte.] [value|Eine Überarbeitung im Ganzen, behutsam.]

[question|Mögen Sie im Dezember zu einer Probe kommen?] Es gibt Telemann und danach Suppe.

Mit herzlichem Gruß
Friederike von Tiedemann

--- m02 2024-11-08 09:40 henrike -> friederike | AW: Unser Auftritt zur Saison 2025/26 < m01
Liebe Frau von Tiedemann, sehr gern, und [promise|ich bringe meinen Kollegen Jonas Wittig mit], er wird das Ganze gestalten. [question|Wäre der 12. Dezember recht?]

Henrike Thoma

--- m03 2024-11-08 14:10 friederike -> henrike | AW: Unser Auftritt zur Saison 2025/26 < m02
Am 12. proben wir ab 10 Uhr in der Bethanienkirche, leider ohne Heizung, der Kessel wird an dem Tag gewartet. Suppe um eins. Mein Mann kocht, er war früher Pauker und nimmt beides gleich ernst.

--- m04 2024-12-12 19:51 matthias -> jonas | das war stark heute
Lieber Jonas,

du darfst mich duzen, ich bestehe darauf. [praise|Die Idee, Noten als Architektur zu sehen, geht mir nicht aus dem Kopf.] Mach mal! Ich wollte schon lange etwas, das knallt. [request|Schick mir einfach, was dir einfällt, ungefiltert.]

Matthias

--- m05 2024-12-13 09:15 jonas -> matthias | AW: das war stark heute < m04
Hey Matthias, [thanks|danke für die Einladung], [praise|der Gambist hat mich umgehauen]. [promise|Ende Januar zeig ich dir drei Richtungen.]

--- m06 2025-01-29 16:40 jonas -> matthias | Drei Richtungen
Moin Matthias, wie abgemacht, drei Richtungen auf je fünf Seiten: 1 Raster, 2 Blattgold, 3 Fuge. Blattgold ist schön, aber teuer, Raster ist preiswert und ein bisschen Zahnarzt. Meine Liebe gehört der 3: das alte Wappen raus, stattdessen ein Zeichen aus vier versetzten Linien.

--- m07 2025-01-30 00:12 matthias -> jonas | AW: Drei Richtungen < m06
3!! Nie wieder Wappen. [praise|Das klingt, wie wir spielen wollen.] Mach weiter, [promise|Friederike kriege ich schon rum]

--- m08 2025-02-11 10:20 antje -> malin | Saisondaten
Hallo Frau Özdemir,

ich sammle die Konzertdaten, das macht bei uns die Notenbibliothek mit:
20.9. Eröffnung (Bethanien)
18.10. Telemann
15.11. Trauermusik
13.12. Weihnachtsoratorium I-III
17.1., 14.2., 21.3. Kammer
25.4. Johannespassion

Solisten folgen. Bei der Johannespassion hat der Evangelist noch nicht zugesagt, er hofft auf Salzburg.

Antje Borowski

--- m09 2025-02-11 11:02 malin -> antje | AW: Saisondaten < m08
Liebe Frau Borowski, wunderbar, [thanks|danke]! [question|Haben alle Konzerte dieselbe Anfangszeit?]

--- m10 2025-02-12 09:00 antje -> malin | AW: Saisondaten < m09
19.30 Uhr, nur das WO um 17 Uhr, wegen der Enkel.

--- m11 2025-03-13 15:00 jonas -> matthias + friederike | Saisonbuch, Gestaltung
Liebe Friederike (ich darf doch?), lieber Matthias,

hier das neue Erscheinungsbild und die ersten 20 Seiten. Zeichen aus vier Linien, Schrift ohne Serifen, Ultramarin und Papierweiß. Die alte Kartusche kommt nicht mehr vor, das entrümpelt enorm.

[question|Wie gefällt es euch?]

Jonas

--- m12 2025-03-20 10:05 friederike -> jonas | AW: Saisonbuch, Gestaltung < m11
Sehr geehrter Herr Wittig,

ich habe mir die Seiten in Ruhe angesehen. Es ist ohne Zweifel modern. Die Kartusche war ja seinerzeit ein Kupferstich aus der Werkstatt meines Vaters, aber das ist lange her.

Zwei Beobachtungen: [complaint|Die Schrift ist für unsere älteren Abonnenten sehr dünn.] [complaint|Das Blau wirkt auf meinem Ausdruck ein wenig nach Krankenkasse.]

Mit freundlichen Grüßen
F. von Tiedemann

--- m13 2025-03-20 10:31 jonas -> friederike + matthias | AW: Saisonbuch, Gestaltung < m12
Liebe Friederike, der Ausdruck lügt, Blau kommt im Druck viel satter! [promise|Schrift mach ich eine Stufe fetter.] [promise|Neue PDF am 28.]

J

--- m14 2025-03-28 14:20 jonas -> friederike + matthias | Saisonbuch v2
Fetter ist sie. 64 Seiten komplett, die Solistenfotos sind noch Platzhalter, da warten wir auf zwei Agenturen in Wien. Wer am 14. Februar Oboe spielt, steht noch nicht fest.

--- m15 2025-03-28 23:45 matthias -> jonas | AW: Saisonbuch v2 < m14
[praise|Klasse!!] Das Cover hängt schon im Probenraum. [question|Kannst du daraus auch was für Instagram machen?] Nur so ne Frage

--- m16 2025-04-14 16:10 jonas -> matthias + friederike | Paket: Bewegtes Zeichen, Beutel, Social
Hallo ihr zwei,

ich war im Flow: das Zeichen tanzt jetzt zu jeder Taktart (zwölf Animationen), dazu Entwürfe für Stoffbeutel, Socken (!) und ein Social-Konzept auf 30 Folien mit Redaktionsplan bis Sommer 26. Lag nicht auf dem Zettel, aber ihr braucht das.

[request|Guckt es euch an und sagt, was ihr davon zuerst wollt.]

Jonas

--- m17 2025-04-15 09:40 friederike -> jonas | AW: Paket: Bewegtes Zeichen, Beutel, Social < m16
Sehr geehrter Herr Wittig, ich sehe, dass Sie viel Arbeit hatten. Vor Ostern komme ich nicht dazu.

F. v. T.

--- m18 2025-04-22 12:30 antje -> jonas | Programmheft Muster
Hallo Herr Wittig,

ich habe das Musterheft am Pult ausprobiert. [complaint|Die Umblätterstellen liegen mitten im Satz], [request|könnten Sie die Werke so umbrechen, dass man nur zwischen ihnen blättern muss?] Das Papier raschelt kaum, [praise|da werden Ihnen alle Mikrofone danken].

A. Borowski

--- m19 2025-04-23 10:10 jonas -> antje | AW: Programmheft Muster < m18
[promise|Klar, mach ich.] Guter Hinweis!

--- m20 2025-04-29 11:15 friederike -> malin | Ihre Rechnung 2025-044
Sehr geehrte Frau Özdemir,

auf der Rechnung finde ich eine Position "Konzept Social Media und Animation, 3.600 Euro". [complaint|Bestellt hatten wir ein Saisonbuch, Plakate und Hefte.] [question|Hat Herr Rehbein dazu einen Auftrag erteilt, von dem ich nichts weiß?]

Zudem: [complaint|Das Gold auf dem Umschlagmuster blättert an der Kante.]

F. von Tiedemann

--- m21 2025-04-29 15:52 malin -> friederike + jonas | AW: Ihre Rechnung 2025-044 < m20
Liebe Frau von Tiedemann,

einen schriftlichen Auftrag gibt es nicht, Herr Rehbein hatte nach Instagram gefragt. [promise|Ich nehme die Position heraus und schicke die Rechnung morgen neu.] [promise|Das Gold lasse ich mit Schutzlack nachdrucken.]

Malin Özdemir

--- m22 2025-04-30 10:00 malin -> friederike | Rechnung 2025-044, neu
Anbei ohne die genannte Position.

--- m23 2025-05-05 17:00 friederike -> malin | AW: Rechnung 2025-044, neu < m22
Ist angewiesen. Die Bank hat in diesem Monat eine neue Kontonummer für uns vergeben, Sie erkennen den Absender vielleicht nicht gleich.

--- m24 2025-05-20 09:30 jonas -> friederike | Saisonbuch Freigabe
Liebe Friederike, [question|magst du das Buch freigeben?] Drucktermin wäre der 2. Juni.

--- m25 2025-05-27 16:22 friederike -> jonas | AW: Saisonbuch Freigabe < m24
Sehr geehrter Herr Wittig,

vor einer Freigabe noch dies:
- [request|Seite 3, das Grußwort bitte vor das Inhaltsverzeichnis]
- [complaint|die Umschlagpappe fühlt sich kühl an]
- [complaint|auf dem Rücken steht nicht mehr "gegründet 1985"]
- das neue Zeichen auf Seite 1, 4, 9 und der Rückseite, [complaint|es kommt mir recht häufig vor]

Eine alte Abonnentin fragte mich am Sonntag, ob es die Capella meines Vaters noch gebe.

F. von Tiedemann

--- m26 2025-05-27 17:05 jonas -> friederike | AW: Saisonbuch Freigabe < m25
Hi Friederike, [promise|Grußwort wandert vor, Rücken ergänze ich.] [talking_down|Pappe ist halt Pappe, das ist am Anfang immer so eine Gewöhnungssache, glaub mir, in zwei Jahren willst du nichts anderes mehr.]

--- m27 2025-05-28 08:20 friederike -> jonas | AW: Saisonbuch Freigabe < m26
Gut. Dann freigegeben. F. v. T.

--- m28 2025-06-17 10:10 malin -> friederike + antje | Lieferung
1.500 Saisonbücher sind heute um 9 Uhr bei der Bethanienkirche abgegeben worden. [question|Wohin sollen die restlichen 500?]

--- m29 2025-06-17 11:00 antje -> malin | AW: Lieferung < m28
In die Notenbibliothek, zweiter Stock, kein Aufzug, es tut mir leid für den Fahrer.

--- m30 2025-06-23 20:30 matthias -> jonas | Bachfest!
Jonas, wir haben beim Bachfest die Hefte in der Hand von Leuten aus Tokio und Boston gesehen. [praise|Ein Veranstalter aus Utrecht hat wegen des Plakats überhaupt erst mit mir geredet.] [win|Wir fahren im März hin!]

M

--- m31 2025-07-10 13:13 jonas -> friederike + matthias | Jubiläumsfilm
Hallo ihr beiden, zum 40. hätten Leonie und ich Lust auf einen Film: Tänzer, Neon, leeres Hallenbad. Storyboard liegt schon im Anhang, 22 Bilder. [question|Machen wir?]

--- m32 2025-07-24 09:50 friederike -> jonas | AW: Jubiläumsfilm < m31
Sehr geehrter Herr Wittig, [complaint|danach hatte niemand gefragt.] Wir besprechen es im Vorstand. Er tagt wieder im Oktober; der Schatzmeister ist bis dahin auf Kur.

--- m33 2025-09-04 10:40 antje -> malin | Programmheft Eröffnung
Hallo Frau Özdemir, Solistenbios anbei (Bratsche fehlt, der ist wandern). [praise|Umblättern klappt jetzt prima.] [request|Bitte 350 Stück bis zum 18.9.]

--- m34 2025-09-04 12:15 malin -> antje | AW: Programmheft Eröffnung < m33
[promise|Hefte liegen am 17. in der Sakristei.]

--- m35 2025-09-22 11:20 friederike -> malin | Eröffnungskonzert
Sehr geehrte Frau Özdemir,

die Hefte waren rechtzeitig da, [thanks|danke dafür]. Das Konzert war gut besucht, 311 Plätze. Frau Borowski hat trotz eines gerissenen Wirbels zu Ende gespielt, der Kantor hat uns die Heizung spendiert, und in der Pause standen die jungen Leute bis auf die Straße, was wir so seit den Neunzigern nicht mehr hatten.

Ich bin nach dem Schlusschor noch eine Weile sitzen geblieben. In der ersten Reihe saßen früher immer die, die mein Vater mit dem Handwagen aus den Nachbardörfern geholt hat; drei davon leben noch. Sie haben mich gefragt, wer jetzt einlädt. Ich habe gesagt: wir. Ich bin mir nicht sicher, ob sie es geglaubt haben. [win|Die Abonnements stehen bei 402.] [complaint|Zwölf langjährige Abonnenten haben mir geschrieben, sie hätten das Plakat nicht als unseres erkannt.]

F. von Tiedemann

--- m36 2025-10-14 09:10 jonas -> friederike | Socken
Hi Friederike, ich hab für den Weihnachtsverkauf mal 100 Paar Socken mit dem Zeichen angefragt, 6,20 das Paar. [question!open|Soll ich bestellen?] Müsste am 5. Dezember raus.

Jonas

--- m37 2025-11-03 15:05 friederike -> malin | Rückgabe
Sehr geehrte Frau Özdemir,

bei Ihnen befindet sich seit Februar die Kupferplatte der alten Kartusche, die Herr Wittig zum Einscannen mitgenommen hatte. [request!open|Ich hätte sie gern wohlbehalten zurück, am liebsten noch vor dem Totensonntag.] Es eilt im Übrigen nicht.

Mit freundlichen Grüßen
F. von Tiedemann

--- m38 2025-11-04 08:40 malin -> friederike | AW: Rückgabe < m37
Liebe Frau von Tiedemann, natürlich. [promise!open!broken|Jonas bringt sie Ihnen in der nächsten Woche persönlich vorbei.]

--- m39 2025-11-20 18:12 antje -> malin | Passion Plakat
Hallo Frau Özdemir, der Evangelist hat endlich zugesagt, Salzburg wollte ihn nicht. [question!open|Wann braucht ihr den endgültigen Besetzungstext für die Johannespassion?] Und nur unter uns: Friederike lässt den Entwurf fürs Weihnachtsplakat gerade von ihrem Neffen machen.

Antje Borowski
