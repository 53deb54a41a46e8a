firm: Graf & Dohnal IT | grafdohnal.example | Europe/Vienna | 2026-01-23 17:00
member: lukas | Lukas Graf | lukas@grafdohnal.example
member: mira | Mira Dohnal | mira@grafdohnal.example
member: stefan | Stefan Pichler | stefan@grafdohnal.example
member: jasmin | Jasmin Yildiz | jasmin@grafdohnal.example
member: renate | Renate Huber | buero@grafdohnal.example
client: Zahnarztpraxis Dr. Aigner | company | zahn-aigner.example
contact: martina | Dr. Martina Aigner | ordination@zahn-aigner.example | Zahnärztin
contact: nermina | Nermina Hadzic | nermina@zahn-aigner.example | Ordinationsassistentin
contact: florian | Mag. Florian Aigner | verwaltung@zahn-aigner.example | Verwaltung
standing: good
turned: -
causes: -
root: -
why: A brisk practice that types between patients and can sound rude. Things break, a cabling slip by Stefan cost a morning, he said so at once and it was settled. They recommend us.

--- m01 2025-02-05 12:58 martina -> stefan | röntgen
bild vom panorama kommt am stuhl 2 nicht an, stuhl 1 geht. [request|bitte heute noch]

--- m02 2025-02-05 13:20 stefan -> martina | AW: röntgen < m01
Bin drauf. Der Dienst am Stuhl 2 war nach dem Update nicht gestartet. Bild sollte jetzt da sein.

SP

--- m03 2025-02-05 13:24 martina -> stefan | AW: röntgen < m02
ist da. [thanks|dank dir]

--- m04 2025-02-18 09:12 nermina -> jasmin | Kartenleser + WLAN Warteraum
Hallo Jasmin!

Zwei Sachen, beide nicht eilig:
1. [request|Für den neuen e-card-Leser brauchen wir noch eine Netzwerkdose hinter dem Pult], die alte ist von der Kaffeemaschine besetzt (frag nicht).
2. Die Patienten wollen WLAN. [question|Kann man das so machen, dass die nicht in unser Netz kommen?]

Bei uns im Stiegenhaus wird gerade ausgemalt, also wenn ihr kommt: nix anlehnen, die Frau vom dritten Stock hat schon eine weiße Jacke.

LG Nermina

--- m05 2025-02-18 10:02 jasmin -> nermina | Re: Kartenleser + WLAN Warteraum < m04
Hallo Nermina,

ja, die Patienten kriegen ein eigenes Netz, das von eurem komplett getrennt ist. Dafür brauchen wir nur einen zweiten Funkpunkt um ca. 140 Euro. [question|Passt das?]

Für die Dose: [promise|Stefan kommt nächsten Mittwoch nach der Ordination, also 26.2. um 15 Uhr.] Ich hab ihm die Jacke ausgerichtet.

Jasmin

--- m06 2025-02-18 10:15 nermina -> jasmin | Re: Kartenleser + WLAN Warteraum < m05
passt beides 😊 Florian sagt aber: [request|Rechnung getrennt, WLAN auf Marketing].

--- m07 2025-02-27 08:20 martina -> stefan | heute früh
telefon tot seit du gestern da warst. [complaint|zwei stunden hat niemand anrufen können und das wartezimmer ist leer]

--- m08 2025-02-27 08:31 stefan -> martina + nermina | AW: heute früh < m07
Das war ich. [admission|Ich hab gestern beim Umstecken die Telefonanlage auf den falschen Port gehängt und nicht gegengeprüft.] Vom Büro aus umgestellt, [request|bitte probiert einmal einen Anruf]. [apology|Tut mir leid.] [promise|Die Anfahrt von gestern verrechnen wir nicht.]

Stefan

--- m09 2025-02-27 08:36 nermina -> stefan | Re: heute früh < m08
Geht!! Hab mit dem Handy probiert und gleich drauf hat's echt geläutet. Der erste war der Herr Prohaska, der hat schon 14x probiert und sich über die Stille beschwert. Chefin sagt, [praise|wer es gleich zugibt, kriegt einen Kaffee].

--- m10 2025-03-10 14:47 florian -> renate | Rechnung 2025-0127
Sehr geehrte Frau Huber,

auf der Rechnung 2025-0127 (Netzwerkdose) [complaint|finde ich die Anfahrt vom 26. Februar mit 48 Euro]. Herr Pichler hatte sie uns erlassen. [request|Ich bitte um Korrektur], der Rest ist in Ordnung.

Mit freundlichen Grüßen
Mag. Florian Aigner

--- m11 2025-03-10 15:10 renate -> florian | AW: Rechnung 2025-0127 < m10
Sehr geehrter Herr Mag. Aigner,

stimmt, [admission|das habe ich übersehen, es stand sogar auf dem Zettel]. Neue Rechnung anbei. [apology|Verzeihung!]

Renate Huber

--- m12 2025-03-10 19:30 florian -> renate | AW: Rechnung 2025-0127 < m11
Überwiesen. [praise|So rasch hat mir noch keine Buchhaltung geantwortet.]

--- m13 2025-04-02 20:15 martina -> mira | online termine
hallo mira wir kommen nicht nach mit dem telefon. kollegin in der josefstadt hat das im internet, leute buchen um mitternacht ihre mundhygiene. [goal|ich will dass bis zum herbst die hälfte der prophylaxe online kommt und nermina wieder zu mittag essen kann]. [question|was kostet sowas?]

m.

--- m14 2025-04-03 10:44 mira -> martina + florian | Re: online termine < m13
Liebe Martina,

das lässt sich an eure Praxissoftware anbinden, die hat dafür seit Jänner eine Schnittstelle. Zwei Wege:

A) fertiges Buchungsportal, 69 Euro im Monat, in zwei Wochen startklar. Sieht aus wie bei allen.
B) eigene Buchung auf eurer Website, einmalig etwa 3.200, dann 25 im Monat. Dauert bis Juni.

Bei A liegen die Patientennamen bei einem Anbieter in Irland, bei B bei euch. Wenn es meine Praxis wäre, würd ich B nehmen.

Liebe Grüße
Mira

--- m15 2025-04-04 13:02 martina -> mira | AW: online termine < m14
B. [value|namen bleiben bei uns, da bin ich streng]

--- m16 2025-04-04 13:40 florian -> mira | AW: online termine < m14
Guten Tag, die Entscheidung hat meine Frau, wie Sie sehen, schon getroffen. [request|Senden Sie mir bitte ein förmliches Angebot], [promise|dann gebe ich es frei].

F. Aigner

--- m17 2025-04-07 09:05 mira -> florian | Angebot Online-Terminbuchung
Guten Morgen Herr Aigner, anbei. 3.180 netto, drei Teilrechnungen. [promise|Fertig ist die Buchung am 16. Juni.] Den größten Brocken macht die Schnittstelle aus, 1.900; der Hersteller der Praxissoftware verrechnet uns davon 600 weiter, das ist ausgewiesen. Hosting ist im ersten Jahr dabei.

MfG
Mira Dohnal

--- m18 2025-04-08 08:00 florian -> mira | AW: Angebot Online-Terminbuchung < m17
Freigegeben.

--- m19 2025-05-20 11:32 mira -> nermina | Terminarten
Hallo Nermina, die Verbindung zum Kalender steht, ich sehe jetzt die freien Zeiten (nur die Zeiten, keine Namen). [request|Ich brauch von dir eine Liste aller Terminarten mit Dauer], so wie sie im Kalender stehen. Mundhygiene 60, Kontrolle 20 und so weiter. [question|Und wie viele davon pro Tag dürfen online vergeben werden?]

Mira

--- m20 2025-05-22 14:20 nermina -> mira | Re: Terminarten < m19
Liste hängt dran, 11 Arten. Online max. 6 am Tag, nie Freitag, und NIE eine Wurzelbehandlung, weil der Herr Ingenieur Stadlober würde das glatt um 2 in der Früh buchen.

[question|Kann man machen, dass sie ein SMS kriegen am Tag davor?]

--- m21 2025-05-22 15:01 mira -> nermina | Re: Terminarten < m20
SMS geht, 7 Cent pro Stück. Ist schon drin, kannst du selber ein- und ausschalten. Wurzel ist gesperrt, für alle Ingenieure.

--- m22 2025-06-13 16:50 mira -> martina + nermina + florian | Buchung ist live
Drei Tage vor der Zeit: Die Online-Buchung läuft seit 16 Uhr auf eurer Website. [request|Bitte testet jeder mit dem eigenen Handy eine Buchung] und sagt mir, wo ihr hängen bleibt.

Schönes Wochenende!
Mira

--- m23 2025-06-14 23:48 martina -> mira | AW: Buchung ist live < m22
um mitternacht probiert. drei klicks. [praise|meine mutter hats auch geschafft und die ist 81]

--- m24 2025-06-16 07:55 nermina -> mira | Re: Buchung ist live < m22
[win|Übers Wochenende 9 echte Buchungen], ohne dass wir es wem gesagt haben!!

Nur: [complaint|beim SMS steht "Sehr geehrte/r Herr/Frau" und dann nur der Nachname klein geschrieben]. Die Frau Dr. Weidinger hat gleich angerufen.

--- m25 2025-06-16 08:40 mira -> nermina | Re: Buchung ist live < m24
Autsch, Frau Doktor klein. [admission|Da hab ich das falsche Feld erwischt.] Ist ausgebessert, du kannst dir selber eins schicken zum Anschauen.

--- m26 2025-06-16 08:52 nermina -> mira | Re: Buchung ist live < m25
Perfekt, [thanks|merci]!

--- m27 2025-07-28 10:10 nermina -> jasmin | Urlaub
Hallo Jasmin,

Ordination ist von 4. bis 22. August zu. Ich bin in Bosnien bei der Oma, kein Empfang, die Chefin ist in Kärnten und tut nur so, als hätte sie keinen.

[request|Falls wer an den Server muss: bitte in dieser Zeit.]

--- m28 2025-07-28 10:31 jasmin -> nermina | Re: Urlaub < m27
Gute Gelegenheit. [promise|Wir tauschen am 12. die USV und machen die Windows-Umstellung auf allen sechs Plätzen, am 25. ist alles beim Alten, nur neuer.] Schöne Zeit bei der Oma!

--- m29 2025-08-25 07:48 nermina -> jasmin + stefan | Re: Urlaub < m28
Wieder da, 4 kg Ajvar im Koffer. Rechner gehen alle, schaut halt alles runder aus. Die Chefin hat auf Stuhl 1 zuerst fünf Minuten den Startknopf gesucht, der ist jetzt in der Mitte, und hat dann so getan, als hätte sie ihn nicht gesucht. [question|Wo ist der Taschenrechner hin?]

--- m30 2025-08-25 07:59 stefan -> nermina | Re: Urlaub < m29
Startmenü, "rech" tippen. Hab ihn dir unten angeheftet.

--- m31 2025-09-23 12:41 martina -> stefan + lukas | ???
mail von der sozialversicherung, konto wird gesperrt, soll was anklicken. nermina hat NICHT geklickt. [question|echt oder nicht?]

--- m32 2025-09-23 12:44 stefan -> martina | AW: ??? < m31
Falsch. Absender endet auf .biz, und die Kasse droht nie per Mail. Löschen, fertig. [request|Falls irgendwer doch ein Passwort eingegeben hat, bitte anrufen], sonst braucht ihr nichts tun. Brav, Nermina.

--- m33 2025-10-09 17:22 florian -> mira | Auswertung
Sehr geehrte Frau Dohnal,

ich habe die ersten vier Monate ausgewertet: [win|61 Prozent der Mundhygiene-Termine kommen inzwischen online, die Ausfälle haben sich halbiert]. Im Einzelnen: Juni 38 Buchungen, Juli 71, August wegen Urlaubs 29, September 134. Gebucht wird vor allem zwischen 21 und 23 Uhr, am liebsten am Sonntag, und zu meiner Überraschung nicht von den Jungen; das Durchschnittsalter liegt bei 52. Zwei Patienten haben versucht, denselben Termin zu nehmen, was das System korrekt verhindert hat. Meine Frau behauptet, sie habe das alles vorher gewusst. Rechnet man die Arbeitszeit am Telefon, ist die Investition bis Februar herinnen.

Ein Kollege meiner Frau in Mödling fragt nach dem System. Er heißt Dr. Brandstätter und [request|hätte gern einen Anruf von Ihnen].

Mit freundlichen Grüßen
Florian Aigner

--- m34 2025-10-10 09:15 mira -> florian | AW: Auswertung < m33
Lieber Herr Aigner,

das sind Zahlen, die ich mir ausdrucken werde. [thanks|Vielen Dank für die Empfehlung!] [promise|Ich rufe Dr. Brandstätter am Montag an.]

Mira Dohnal

--- m35 2025-10-21 19:02 florian -> mira | AW: Auswertung < m34
Zur Information: Der Kollege hat sich bei uns bedankt. Er fand, [praise|Sie hätten ihm in zwanzig Minuten mehr erklärt als sein Anbieter in drei Jahren].

--- m36 2025-11-19 13:11 martina -> stefan | drucker
rezepte kommen seit heute aus lade 2 mit briefpapier. kein weltuntergang aber [request|schau bitte wenn du dran vorbeikommst]

--- m37 2025-11-19 13:30 stefan -> martina + nermina | AW: drucker < m36
Umgestellt. Das Update von gestern hat die Papiergröße auf A4 zurückgesetzt, und A4 liegt nur in der zweiten Lade. Nermina, [request|bitte Lade 1 immer A5 lassen].

--- m38 2025-12-17 15:36 nermina -> jasmin | Weihnachten + neues Jahr
Liebe Jasmin,

bei euch im Postkastl liegt was Süßes, ohne Zucker natürlich (Zahnarzt!).

Ab März haben wir eine zweite Assistentin, [request!open|die braucht einen eigenen Zugang und ein Postfach]. Sie heißt Tabea Reindl. Fängt am 2.3. an.

Schöne Feiertage an alle und an den Stefan extra
Nermina

--- m39 2025-12-18 09:20 jasmin -> nermina | Re: Weihnachten + neues Jahr < m38
[thanks|Danke fürs Süße], hat den Vormittag nicht überlebt. [promise!open|Zugang für Tabea hast du in der letzten Februarwoche.] [question|Soll sie auch Röntgen sehen oder nur Kalender?]

--- m40 2025-12-18 09:26 nermina -> jasmin | Re: Weihnachten + neues Jahr < m39
beides

--- m41 2026-01-19 12:55 martina -> mira | noch was
mira die leute fragen ob sie den heilkostenplan online unterschreiben können. derzeit drucken wir 4 seiten, die unterschreiben eine, und wir scannen 4 wieder ein. das ist seit 20 jahren so und niemand ist schuld. vor ostern fang ich sicher nix neues an. [question!open|was brauchts dazu?]
