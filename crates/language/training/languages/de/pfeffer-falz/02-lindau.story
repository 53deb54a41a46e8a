firm: Pfeffer & Falz | pfefferfalz.example | Europe/Berlin | 2025-11-14 17:30
member: birgit | Birgit Pfeffer | birgit@pfefferfalz.example
member: mia | Mia Sandkühler | mia@pfefferfalz.example
member: emre | Emre Dalkilic | emre@pfefferfalz.example
member: ralf | Ralf Terhoeven | ralf@pfefferfalz.example
client: Hausarztpraxis Dr. Lindau | company | praxis-lindau.example
contact: lindau | Dr. Annegret Lindau | lindau@praxis-lindau.example | Ärztin, Inhaberin
contact: tanja | Tanja Wirtz | anmeldung@praxis-lindau.example | Praxismanagerin
standing: strained
turned: 2025-04-10
causes: talked_down, broken_promise, slow_response
root: m12, m18, m21
why: Ralf lectures a doctor about her own patients and data protection instead of fixing what she reports, dates pass without a word, and simple changes take weeks. Underneath she feels not taken seriously.

--- m01 2025-01-13 12:40 lindau -> birgit | Neue Praxis-Website
Sehr geehrte Frau Pfeffer,

Ihr Büro wurde mir von der Kollegin Dr. Ströbele empfohlen. Unsere Website stammt aus dem Jahr 2013 und zeigt noch meinen Vorgänger im Ruhestand. [goal|Mir geht es darum, dass das Telefon zwischen acht und zehn Uhr wieder frei wird für Menschen, die wirklich krank sind.] Rezepte, Überweisungen und Vorsorgetermine sollen die Patienten ohne Anruf erledigen können.

Zur Größenordnung: Wir versorgen etwa 1.900 Patienten im Quartal, zwei Ärztinnen, vier Mitarbeiterinnen an der Anmeldung, davon zwei in Teilzeit. Frau Wirtz hat im November eine Woche lang Striche gemacht. Es waren im Mittel 118 Anrufe am Vormittag, 70 davon wegen Rezepten oder Terminen, und an jedem Tag haben wir mindestens einen Anrufer mit Brustschmerz erst im dritten Versuch gehört. Das geht so nicht weiter.

[request|Bitte machen Sie mir ein Angebot] und [question|nennen Sie mir einen realistischen Zeitpunkt der Fertigstellung].

Mit freundlichen Grüßen
Dr. med. Annegret Lindau
Fachärztin für Allgemeinmedizin, Köln-Nippes

--- m02 2025-01-14 16:05 birgit -> lindau + mia | AW: Neue Praxis-Website < m01
Sehr geehrte Frau Dr. Lindau,

über die Empfehlung freuen wir uns sehr, [thanks|herzlichen Dank dafür]. Die Striche von Frau Wirtz sind Gold wert, damit lässt sich nach einem Vierteljahr nachmessen, ob sich etwas getan hat. Das Angebot liegt bei: neun Unterseiten, Rezept- und Überweisungsformular, Anbindung an das Terminsystem, das Sie schon haben, zusammen 6.400 Euro netto. [promise!broken|Wenn wir Anfang Februar beginnen, ist die Seite Ende März fertig.]

Ihre Ansprechpartnerin im Alltag wäre Mia Sandkühler, die Technik macht Ralf Terhoeven. [question|Wer ist bei Ihnen in der Praxis für uns am besten erreichbar, und zu welchen Zeiten?]

Freundliche Grüße
Birgit Pfeffer

--- m03 2025-01-16 18:22 lindau -> birgit + mia + tanja | AW: Neue Praxis-Website < m02
Sehr geehrte Frau Pfeffer,

einverstanden, das unterschriebene Angebot finden Sie anbei. Frau Wirtz leitet unsere Anmeldung und ist zwischen 13 und 15 Uhr in Ruhe zu sprechen. [value|Unsere Patienten sind im Schnitt 61 Jahre alt, ich lege Wert auf große Schrift und auf einen Ton, der niemanden belehrt.]

Lindau

--- m04 2025-02-04 13:18 mia -> tanja | Material für die Website
Hallo Frau Wirtz,

jetzt geht's los! Damit ich bauen kann, bräuchte ich von Ihnen:
- [request|die Sprechzeiten inkl. Infektsprechstunde]
- [request|ein Teamfoto oder einen Termin dafür]
- [request|die Liste der Leistungen, gern einfach als Stichworte]

[promise|Den ersten Entwurf zeige ich Ihnen am 20. Februar.]

Viele Grüße
Mia Sandkühler

--- m05 2025-02-06 14:41 tanja -> mia | AW: Material für die Website < m04
Hallo Frau Sandkühler,

alles dabei, ich hab's eingescannt, weil unser Drucker nur noch in eine Richtung will. Sprechzeiten stehen auf dem zweiten Blatt, mittwochs nachmittags sind wir im Altenheim, da [request|bitte „nur Hausbesuche“ hinschreiben, sonst stehen sie wieder vor der Tür]; das Teamfoto ist vom Sommerfest (ohne Frau Kern, die ist weg, [request|bitte rechts abschneiden]).

Bei den Leistungen hab ich die Akupunktur weggelassen, macht die Chefin nicht mehr.

Gruß, T. Wirtz

--- m06 2025-02-20 16:30 mia -> lindau + tanja | Entwurf Startseite
Guten Tag Frau Dr. Lindau, hallo Frau Wirtz,

hier wie angekündigt der Entwurf, Startseite plus Rezeptseite. Schriftgröße 20 Punkt, Buttons daumengroß. Frau Kern ist weg, dafür ist jetzt leider auch ein halber Ficus weg.

[question|Sollen Rezeptwünsche per E-Mail bei Ihnen ankommen oder in einer Liste, die Frau Wirtz abarbeitet?]

Herzlich, Mia Sandkühler

--- m07 2025-02-21 13:09 tanja -> mia + lindau | AW: Entwurf Startseite < m06
[praise|Gefällt uns allen sehr, endlich kann ich das ohne Brille lesen.] Liste bitte! Sonst suche ich wieder in drei Postfächern.

--- m08 2025-03-18 09:50 ralf -> lindau + tanja + mia | Terminsystem
Sehr geehrte Damen,

für die Anbindung des Terminsystems benötige ich die Zugangsdaten des Herstellers. [request|Ich bitte um Zusendung bis morgen.] Anderenfalls ist der Termin Ende März nicht zu halten.

R. Terhoeven

--- m09 2025-03-18 13:32 tanja -> ralf + mia | AW: Terminsystem < m08
[complaint|Zugang hab ich Ihnen am 6.2. mit auf das zweite Blatt geschrieben, ganz unten.] Schicke es aber gern nochmal, hängt an.

Wirtz

--- m10 2025-03-31 17:44 mia -> lindau + tanja | Stand der Dinge
Liebe Frau Dr. Lindau, liebe Frau Wirtz,

kurzes Update: die Seiten stehen, die Rezeptliste läuft, nur die Terminbuchung zickt noch, [blame_shift|da hakt die Schnittstelle vom Hersteller.] Die Hotline dort hat mich heute viermal verbunden, einmal zurück zu mir selbst. Alles andere hab ich durchgetestet: Rezeptwunsch am Handy, am Tablet und am uralten Laptop von meiner Oma, die hat's ohne Hilfe geschafft und gleich Ramipril bestellt (hab ich gelöscht). Den 31. schaffen wir damit leider nicht. [promise!broken|Am Dienstag, 8. April, schalten wir frei.]

Ganz liebe Grüße
Mia

--- m11 2025-04-10 08:07 tanja -> mia + ralf | AW: Stand der Dinge < m10
Guten Morgen,

[complaint|heute ist der 10. und es ist noch die alte Seite mit Dr. Hebbel.] Ich hab den Patienten am Montag Zettel mitgegeben mit der neuen Adresse. [complaint|Jetzt rufen die an und fragen, ob der Doktor wieder da ist.] [question|Wann geht es los?]

T. Wirtz

--- m12 2025-04-10 11:15 ralf -> tanja + lindau + mia | AW: Stand der Dinge < m11
Sehr geehrte Frau Wirtz,

[talking_down|grundsätzlich sollte man eine Adresse erst dann bekanntgeben, wenn sie freigeschaltet ist, das ist im Projektgeschäft das kleine Einmaleins.] [blame_shift|Die Verzögerung liegt beim Hersteller Ihres Terminsystems, auf dessen Auswahl wir keinen Einfluss hatten.] Zur Erläuterung des Sachstands: Der Hersteller hat zum 1. April das Anmeldeverfahren umgestellt. Die neue Schlüsseldatei muss dort beantragt, gegengezeichnet und freigeschaltet werden, was nach seiner Auskunft fünf bis acht Werktage dauert. Nach heutigem Stand ist die Schnittstelle ab dem 16. April nutzbar.

R. Terhoeven

--- m13 2025-04-10 19:36 lindau -> birgit | AW: Stand der Dinge < m12
Sehr geehrte Frau Pfeffer,

Frau Wirtz hat die Zettel gedruckt, weil Ihre Agentur uns einen Termin genannt hat. [complaint|Dass sie sich dafür nun das Einmaleins erklären lassen muss, befremdet mich.] [request|Sorgen Sie bitte für die Freischaltung in dieser Woche,] notfalls ohne Terminbuchung.

Dr. Lindau

--- m14 2025-04-11 09:02 birgit -> lindau + tanja + mia | AW: Stand der Dinge < m13
Sehr geehrte Frau Dr. Lindau, liebe Frau Wirtz,

[apology|für den Ton bitte ich Sie beide um Entschuldigung.] Die neue Seite ist seit 8:45 Uhr online, die Terminbuchung ist mit einem Hinweis auf das Telefon überbrückt. [promise|Sobald die Schnittstelle läuft, tauschen wir das aus.]

Birgit Pfeffer

--- m15 2025-04-29 14:12 tanja -> mia | Online-Termine laufen
Hallo Frau Sandkühler,

seit Freitag gehen die Buchungen, heute früh waren schon 14 Termine im Kalender, ohne dass ich den Hörer in der Hand hatte. [win|Zwischen acht und zehn war das Telefon heute das erste Mal nicht durchgehend belegt.] [thanks|Danke.]

[complaint|Was noch nicht stimmt: Die Infektsprechstunde steht auf der Seite mit 11 Uhr, ist aber 11:30.] [request|Bitte ändern.]

--- m16 2025-05-14 13:25 tanja -> mia | AW: Online-Termine laufen < m15
[complaint|Infektsprechstunde steht immer noch auf 11 Uhr.] [complaint|Wir haben jeden Tag vier Leute mit Fieber eine halbe Stunde im Treppenhaus stehen.] Ist doch nur eine Zahl?

--- m17 2025-05-15 10:03 mia -> tanja | AW: Online-Termine laufen < m16
Oh Mann, Frau Wirtz, [apology|sorry!], [admission|die Mail ist bei mir im Stapel untergegangen.] Ist geändert, eben live geprüft. Und damit Sie nicht jedes Mal auf uns warten: [promise!open!broken|Bis Ende Mai bekommen Sie einen eigenen Zugang, mit dem Sie Sprechzeiten und Urlaub selbst eintragen können.]

--- m18 2025-06-23 18:50 lindau -> ralf + birgit | Rezeptformular
Sehr geehrter Herr Terhoeven,

mehrere ältere Patienten berichten mir, dass das Rezeptformular nach dem Absenden leer wird, ohne dass eine Bestätigung erscheint. [complaint|Einige schicken es deshalb dreimal, und wir haben dann drei Rezepte über Marcumar in der Liste.] Das ist bei Blutverdünnern keine Kleinigkeit. Am Freitag wäre in der Apotheke am Kirschplatz beinahe die doppelte Packung ausgegeben worden, der Apotheker hat zum Glück angerufen. Herr Mommsen ist 84 und lebt allein; er hätte beide genommen, weil auf beiden sein Name steht. Frau Wirtz vergleicht seither jeden Abend von Hand, das sind zwanzig Minuten, die wir gerade hatten einsparen wollen. [request|Ich bitte Sie, eine deutlich sichtbare Bestätigung einzubauen] [question|und mir zu sagen, ob doppelte Einträge erkannt werden können.]

Dr. Lindau

--- m19 2025-06-24 09:41 ralf -> lindau + birgit | AW: Rezeptformular < m18
Sehr geehrte Frau Dr. Lindau,

das Formular arbeitet technisch einwandfrei, die Bestätigung erscheint oberhalb des Formulars. [blame_shift|Wenn Ihre Patienten nicht nach oben scrollen, ist das ein Anwenderproblem.] [talking_down|Sie müssen sich das vorstellen wie einen Beipackzettel: Der nützt auch nur dem, der ihn liest.] Aus Gründen der Datensparsamkeit (Art. 5 DSGVO, [talking_down|das sollte Ihnen als Berufsgeheimnisträgerin geläufig sein]) ist eine Dublettenprüfung nicht vorgesehen.

Der Vollständigkeit halber: In den Protokollen der letzten vier Wochen finden sich 412 Übermittlungen, davon 37 mit identischem Inhalt innerhalb von zehn Minuten. Das sind unter neun Prozent und damit ein für derartige Formulare durchaus üblicher Wert.

[promise!broken|Ich sehe mir die Position der Meldung bis Freitag noch einmal an.]

R. Terhoeven

--- m20 2025-06-24 21:17 lindau -> ralf + birgit | AW: Rezeptformular < m19
Sehr geehrter Herr Terhoeven,

ich verordne seit 22 Jahren Medikamente und weiß, wer Beipackzettel liest. [value|Ich erwarte keine Vorträge, sondern dass man mir zuhört, wenn ich von einem Risiko spreche.]

Lindau

--- m21 2025-07-16 13:48 tanja -> ralf + mia | Rezeptformular, Urlaub
Guten Tag,

1. [complaint|Die Bestätigung ist noch da wo sie war, „bis Freitag“ war im Juni.]
2. Wir haben vom 4. bis 22. August zu, Vertretung macht Dr. Ströbele, Drosselpfad 14, die ist aber nur vormittags da und nimmt keine neuen Patienten. Letztes Jahr standen 30 Leute vor verschlossener Tür, weil es nirgends stand. [request|Bitte auf die Startseite, am besten gleich]
3. [complaint,question|Wo bleibt mein Zugang, den es bis Ende Mai geben sollte?]

Wirtz

--- m22 2025-07-25 16:58 mia -> tanja + ralf | AW: Rezeptformular, Urlaub < m21
Hallo Frau Wirtz,

Urlaubshinweis ist drin, mit Telefonnummer der Vertretung. Bestätigung hat Ralf gestern nach unten gesetzt, grün hinterlegt, schauen Sie mal. Beim Zugang warten wir noch auf ein Plugin-Update, [non_apology|falls das bei Ihnen den Eindruck erweckt hat, wir hätten es vergessen, tut mir das leid.]

Sonnige Grüße
Mia

--- m23 2025-09-08 12:55 lindau -> mia + birgit | Grippeimpfung
Sehr geehrte Frau Sandkühler,

ab 1. Oktober impfen wir gegen Grippe, samstags ohne Termin. Wir brauchen dafür:

- [request|einen Hinweis auf der Startseite, spätestens am 24. September]
- [request|ein Plakat DIN A3 für das Wartezimmer, 3 Exemplare]

Text anbei. [question|Was kostet das Plakat?]

Dr. Lindau

--- m24 2025-09-08 15:20 emre -> lindau + mia | AW: Grippeimpfung < m23
Plakat 190 netto inkl. Druck. [promise|Liegt am 18.9. in der Praxis.]

Emre Dalkilic

--- m25 2025-09-19 14:02 tanja -> emre + mia | AW: Grippeimpfung < m24
Plakate sind gestern gekommen, [praise|sehr schön geworden], hängen. [question|Und der Hinweis auf der Startseite?]

--- m26 2025-09-22 10:11 mia -> tanja + lindau | AW: Grippeimpfung < m25
[promise!broken|Kommt bis Mittwoch rein, versprochen!]

Mia

--- m27 2025-10-01 07:58 tanja -> mia + birgit | AW: Grippeimpfung < m26
[complaint|Erster Oktober, kein Hinweis.] Samstag stehen wir hier zu dritt mit 80 Impfdosen. [complaint|Mit einem eigenen Zugang hätte ich das in zwei Minuten selbst gemacht.]

--- m28 2025-10-01 11:30 ralf -> tanja + mia + birgit | AW: Grippeimpfung < m27
Sehr geehrte Frau Wirtz,

der Hinweis ist seit 11:20 Uhr online. [blame_shift|Der Text war als Bild in einem Word-Dokument angeliefert und musste erst abgetippt werden.] [talking_down,request|Für die Zukunft: Texte bitte immer als Text, dann geht es auch schneller.]

R. Terhoeven

--- m29 2025-11-05 19:25 lindau -> birgit | Zusammenarbeit
Sehr geehrte Frau Pfeffer,

[complaint|am ersten Impfsamstag kamen elf Personen, im Vorjahr waren es 46.] Ob das an dem Hinweis lag, weiß ich nicht, ich vermute es. Wir waren an diesem Tag zu dritt in der Praxis und haben gegen elf Uhr begonnen, die Schränke auszuwischen.

Ich will gerecht sein. Die Seite selbst tut, was sie soll: [win|Die Anrufe am Vormittag sind von 118 auf etwa 60 zurückgegangen], und die Plakate von Herrn Dalkilic hängen noch immer. [complaint|Was mich Kraft kostet, ist das Drumherum: Auf jede Kleinigkeit folgt eine Wartezeit, auf jede Nachfrage eine Erläuterung, warum wir selbst schuld sind.] Meine Mitarbeiterinnen schreiben Ihnen inzwischen nur noch ungern.

Ich habe drei Fragen, [request!open|auf die ich bis Monatsende eine Antwort von Ihnen persönlich möchte]:
1. [question!open|Wann bekommt Frau Wirtz den zugesagten Zugang?]
2. [question!open|Ist geklärt, ob doppelte Rezeptwünsche erkannt werden können? Im Juni wurde mir dazu die DSGVO erläutert, nicht die Antwort.]
3. [question!open|Kann uns künftig jemand anderes als Herr Terhoeven betreuen?]

[escalation|Die Rechnung 2025-241 über die Aktualisierung zum 1. Oktober habe ich vorerst zurückgelegt.] [request!open|Bitte prüfen Sie, ob Sie diese so stellen möchten.]

Dr. med. A. Lindau

--- m30 2025-11-11 16:40 birgit -> lindau | AW: Zusammenarbeit < m29
Sehr geehrte Frau Dr. Lindau,

Ihr Schreiben liegt vor mir und ich nehme es ernst. Ich bin bis Donnerstag auf einer Messe und möchte Ihnen nicht zwischen Tür und Angel antworten. [promise!open|Sie hören in der kommenden Woche von mir.]

Birgit Pfeffer
