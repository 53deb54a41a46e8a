firm: Blaupause Gestaltung | blaupause-gestaltung.example | Europe/Berlin | 2025-11-28 18:00
member: henrike | Henrike Thoma | thoma@blaupause-gestaltung.example
member: jonas | Jonas Wittig | wittig@blaupause-gestaltung.example
member: malin | Malin Özdemir | oezdemir@blaupause-gestaltung.example
member: torsten | Torsten Krahl | krahl@blaupause-gestaltung.example
member: leonie | Leonie Farkas | farkas@blaupause-gestaltung.example
client: Ärztenetz Saale-Elster | company | aerztenetz-saale-elster.example
contact: scholz | Nadine Scholz | scholz@aerztenetz-saale-elster.example | Netzmanagerin
contact: holtz | Dr. med. Rainer Holtz | vorstand@aerztenetz-saale-elster.example | Vorstand, Internist
contact: wagner | Petra Wagner | p.wagner@aerztenetz-saale-elster.example | MFA, Praxis Dr. Holtz
standing: strained
turned: 2025-06-17
causes: recurring_bottleneck, slow_response
root: m17, m19, m24, m31
why: Jede Freigabe geht bei Blaupause über Henrike, die ständig unterwegs ist; alles Fertige bleibt bei ihr liegen. Die Grippekampagne kommt deshalb nach den ersten Impfterminen, und Frau Scholz' Fragen warten wochenlang.

--- m01 2024-11-04 10:20 scholz -> henrike | Patientenmaterial für 41 Praxen
Sehr geehrte Frau Thoma,

das Ärztenetz Saale-Elster ist ein Zusammenschluss von 41 Haus- und Facharztpraxen zwischen Naumburg und Zeitz. Bisher bastelt jede Praxis ihre Zettel selbst, vom Notdienstaushang bis zum Diabetes-Merkblatt; es gibt ungefähr sechzig Schriftarten und einen Comic-Frosch, der Blut abnimmt.

[goal|Wir wollen, dass ein Patient in jeder unserer Praxen sofort erkennt, dass er im selben Netz ist], und [goal|dass die Kolleginnen am Tresen weniger erklären müssen].

Im Einzelnen denken wir an:
- [request|eine Vorlage für Aushänge, die unsere MFA in Word selbst ausfüllen können]
- [request|vier Patientenbroschüren (Diabetes, Blutdruck, Impfen, Pflege zu Hause)]
- [request|ein Praxisschild als Muster]
- später eine kleine Internetseite

[question|Haben Sie mit Arztwerberecht Erfahrung, also damit, was wir nicht versprechen dürfen?]

Mit freundlichen Grüßen
Nadine Scholz
Netzmanagerin

--- m02 2024-11-05 15:00 henrike -> scholz | AW: Patientenmaterial für 41 Praxen < m01
Sehr geehrte Frau Scholz,

[thanks|danke für die schöne Anfrage], den Frosch hätte ich gern gesehen. Ja, wir haben sieben Jahre für eine Klinikgruppe gearbeitet und kennen das Heilmittelwerbegesetz von seiner unfreundlichen Seite. [promise|Ein Angebot sende ich Ihnen bis zum 15. November.]

Herzliche Grüße
Henrike Thoma

--- m03 2024-11-15 12:30 henrike -> scholz | Angebot
Liebe Frau Scholz, anbei. 19.800 Euro netto für alles außer der Internetseite, die ich nur geschätzt habe. Die Word-Vorlage ist der teuerste Teil, weil sie auch auf Rechnern laufen soll, die älter sind als manche Assistenzärzte.

--- m04 2024-11-27 17:12 holtz -> henrike + scholz | AW: Angebot < m03
Vorstand hat beschlossen: Auftrag erteilt. Holtz

--- m05 2024-12-12 09:00 malin -> scholz | Start
Liebe Frau Scholz,

ich kümmere mich bei uns um die Termine, Herr Wittig gestaltet, und Frau Thoma sieht alles noch einmal durch, bevor es zu Ihnen geht. [promise|Entwürfe für die Word-Vorlage kommen am 20. Januar.]

[request|Könnten Sie mir drei typische Aushänge aus den Praxen schicken?]

Malin Özdemir

--- m06 2024-12-13 08:05 scholz -> malin | AW: Start < m05
Gern, anbei: Notdienst, Urlaub, "Bitte nicht vor der Tür rauchen, Sie sind beim Lungenarzt". [praise|Ihre Art zu planen gefällt mir jetzt schon.]

--- m07 2025-01-20 16:15 malin -> scholz + holtz | Word-Vorlage Entwurf
Guten Tag zusammen, drei Fassungen, alle mit echten Feldern zum Anklicken. Auf einem Mac verrutscht die dritte Zeile noch leicht, das betrifft laut Ihrer Liste nur eine Praxis. Schrift ist in Word vorhanden, muss also keiner installieren.

--- m08 2025-01-22 12:40 holtz -> malin | AW: Word-Vorlage Entwurf < m07
Nr. 2. [request|Logo größer.] [request|Telefonnummer muss auch eine Achtzigjährige lesen.] Holtz

--- m09 2025-01-23 10:00 scholz -> malin | AW: Word-Vorlage Entwurf < m08
Dem schließe ich mich an. Frau Wagner aus der Praxis Holtz testet gerade und hat eine Liste:

- [request|Feld für Vertretungspraxis fehlt noch], das steht in der ersten Skizze ja auch nicht
- [request|Datum automatisch]
- [request|bitte eine Fassung im Querformat für die Glastür]

[question|Bis wann ginge das?]

--- m10 2025-01-24 09:35 malin -> scholz | AW: Word-Vorlage Entwurf < m09
[promise|Am 31. Januar.] [promise|Feld für Vertretung nehme ich gleich mit auf.]

--- m11 2025-01-31 15:20 malin -> scholz | Vorlage fertig
Anbei, hoch und quer, mit automatischem Datum und Vertretungsfeld. Beim ersten Öffnen meckert Word wegen der Makros, das ist normal und kommt danach nicht mehr. [request|Bitte in zwei Praxen mit alten Rechnern ausprobieren.]

--- m12 2025-02-05 13:30 scholz -> malin | AW: Vorlage fertig < m11
[praise|Läuft sogar auf dem Rechner von Dr. Kuntze, und der hat noch ein Diskettenlaufwerk.] [win|26 Praxen haben sie heute schon heruntergeladen.] [thanks|Vielen Dank Ihnen und Herrn Wittig!]

--- m13 2025-03-03 11:00 scholz -> malin + jonas | Broschüre Diabetes
Liebe Frau Özdemir, lieber Herr Wittig,

der Text zur Diabetesbroschüre ist von unseren drei Diabetologen abgesegnet (das allein war eine Leistung). 16 Seiten, einfache Sprache, Zuckertabelle in der Mitte zum Herausnehmen.

Ein paar Worte, woher die Texte kommen: Wir haben 23 Patienten in fünf Praxen gebeten, uns zu sagen, was sie nach der Diagnose nicht verstanden haben. Die häufigste Antwort war nicht etwa Insulin, sondern "was ich jetzt noch essen darf, wenn Besuch kommt". Deshalb beginnt die Broschüre mit einer Geburtstagstafel und nicht mit der Bauchspeicheldrüse. Zwei der drei Ärzte fanden das anfangs albern, der dritte hat selbst Diabetes. [request|Auf Seite 9 steht ein Satz über Alkohol, an dem bitte niemand etwas kürzt], darum wurde vier Abende gestritten. [request|Wir bräuchten das Layout bis Ende März, am 9. April ist Patiententag in Zeitz.]

[request|Fotos bitte keine lachenden Rentner mit Apfel.]

N. Scholz

--- m14 2025-03-04 08:45 jonas -> scholz | AW: Broschüre Diabetes < m13
Guten Tag Frau Scholz, kein Apfel, versprochen. [promise!broken|Layout bis 28. März.]

Jonas Wittig

--- m15 2025-03-31 09:10 scholz -> jonas + malin | AW: Broschüre Diabetes < m14
Guten Morgen, [question|wie sieht es mit der Broschüre aus?] Unsere Diabetologin Frau Dr. Arslan ist in dieser Woche nur heute im Haus. Der Drucker in Zeitz braucht fünf Tage.

--- m16 2025-03-31 10:22 malin -> scholz | AW: Broschüre Diabetes < m15
Liebe Frau Scholz, Layout ist seit Donnerstag fertig, [admission|es liegt bei Frau Thoma zur Durchsicht und sie war auf der Messe]. Ich hab sie am Telefon erwischt, [promise|kommt heute]. [apology|Entschuldigung.]

--- m17 2025-04-10 08:30 scholz -> malin + henrike | Patiententag
Guten Morgen,

kurzer Bericht: [win|160 Besucher], schönes Wetter, [praise|die Zuckertabelle hing gestern Abend laut einer Patientin schon am Kühlschrank]. Die Broschüren kamen um 9.40 Uhr, eröffnet haben wir um 9. [complaint|Die ersten dreißig gingen ohne nach Hause.]

[value|Mir wäre lieber, jemand entscheidet, der da ist.]

N. Scholz

--- m18 2025-04-14 19:03 henrike -> scholz | AW: Patiententag < m17
Liebe Frau Scholz, wie schön, dass der Tag so gut lief! Über die vierzig Minuten ärgere ich mich selbst. Bis bald, herzlich, Henrike Thoma

--- m19 2025-05-08 10:30 scholz -> henrike + malin | Broschüre Blutdruck, Praxisschild
Liebe Frau Thoma,

zwei Punkte, für die ich Sie persönlich brauche, da Frau Özdemir mir sagt, das könne nur sie entscheiden, Sie also:

1. [question|Darf das Praxisschild mit unserem Netzlogo beginnen oder muss der Name der Praxis oben stehen?]
2. [question|Bleibt es beim Preis, wenn die Blutdruckbroschüre 20 statt 16 Seiten hat?]

Für Mitte Juni haben drei Praxen neue Schilder eingeplant, eine zieht um.

N. Scholz

--- m20 2025-05-22 09:00 scholz -> henrike + malin | AW: Broschüre Blutdruck, Praxisschild < m19
[complaint|Zwei Wochen ohne Antwort.] Ich frage noch einmal nach.

--- m21 2025-05-22 09:48 malin -> scholz | AW: Broschüre Blutdruck, Praxisschild < m20
Liebe Frau Scholz, Frau Thoma ist bis Montag in Kopenhagen. [promise!broken|Sie ruft Sie am Dienstag an.]

--- m22 2025-06-03 17:41 henrike -> scholz | AW: Broschüre Blutdruck, Praxisschild < m20
Liebe Frau Scholz, endlich: 1. Praxisname oben, Netz unten. 2. Ja, Preis bleibt. [apology|Pardon für die Wartezeit], es waren turbulente Wochen.

H.T.

--- m23 2025-06-04 08:02 wagner -> malin | Aushang Hitze
hallo frau özdemir, [question|gibts die vorlage auch in gelb?] wir haben hitzewarnung und keiner liest die blauen. lg petra wagner anmeldung

--- m24 2025-06-17 11:14 scholz -> malin + henrike | Schilder
Liebe Frau Özdemir,

[complaint|die Praxis Dr. Menzel ist am Freitag umgezogen und hat ein Blatt Papier an der Tür.] Die Schilddatei ist bei Ihnen fertig, das haben Sie mir selbst gesagt. [complaint|Sie liegt also seit zehn Tagen fertig herum.]

[question|Wer außer Frau Thoma kann bei Ihnen eine fertige Datei abschicken?]

N. Scholz

--- m25 2025-06-17 12:03 malin -> scholz | AW: Schilder < m24
Frau Scholz, [promise|ich schicke sie Ihnen jetzt, ohne Durchsicht]. [promise|Das klär ich intern.] Gelb für Frau Wagner ist auch dabei.

--- m26 2025-06-17 12:20 scholz -> malin | AW: Schilder < m25
[thanks|Danke, Frau Özdemir.] Ich wollte Ihnen keinen Ärger machen.

--- m27 2025-07-15 09:30 holtz -> henrike + scholz | Grippekampagne
Frau Thoma,

Impfstoff kommt in der 37. Woche. Ab 15. September wird geimpft. [request|Plakat A3, Aufsteller, Handzettel für 41 Praxen müssen am 8. September verteilt sein.] Vorjahr war die Quote bei den über Sechzigjährigen 38 Prozent. [goal|Ich will 50.]

Das ist kein Termin, der sich verschieben lässt. Viren haben keine Urlaubsvertretung. In der Praxis sitzen im Oktober siebzig Leute am Vormittag, da erklärt keiner mehr, wozu das gut ist, das muss an der Wand hängen.

Holtz

--- m28 2025-07-16 14:12 henrike -> holtz + scholz | AW: Grippekampagne < m27
Sehr geehrter Herr Dr. Holtz, das nehmen wir sehr ernst. [promise!broken|Entwürfe erhalten Sie bis 8. August, die Auslieferung erfolgt pünktlich zum 8. September.]

Henrike Thoma

--- m29 2025-08-08 16:00 jonas -> scholz | AW: Grippekampagne
Guten Tag Frau Scholz, ich bin mit den Plakaten durch (Motiv: Jackenknopf, der fehlt). Frau Thoma gibt sie noch frei, sie ist ab Mittwoch zurück.

--- m30 2025-08-21 08:17 scholz -> jonas + malin | AW: Grippekampagne < m29
Guten Morgen Herr Wittig, [complaint,question|ist der Jackenknopf noch in Urlaub?]

N. Scholz

--- m31 2025-08-25 11:50 henrike -> holtz + scholz | Grippekampagne Entwürfe
Sehr geehrter Herr Dr. Holtz, liebe Frau Scholz,

anbei nun die Entwürfe. Ich habe am Farbklang noch gearbeitet, das Ergebnis spricht hoffentlich für sich. [request|Für eine rasche Freigabe wäre ich dankbar.]

Herzlich
Henrike Thoma

--- m32 2025-08-25 12:02 holtz -> henrike + scholz | AW: Grippekampagne Entwürfe < m31
Frei. Um 12.02 Uhr. [complaint|So lange dauert das bei mir.] Holtz

--- m33 2025-09-16 07:50 wagner -> malin + scholz | plakate
hallo, [complaint|gestern hat die impfung angefangen und bei uns hängt noch der sommer.] haben dem badestrand jetzt eine spritze dazugeklebt. lg petra w.

--- m34 2025-09-18 15:25 malin -> scholz + holtz | Auslieferung
Liebe Frau Scholz, die Pakete für alle 41 Praxen sind heute früh mit Express raus und morgen da. [admission|Die Freigabe kam bei uns vier Wochen zu spät los, daran ist der Drucktermin geplatzt.] [apology|Es tut mir aufrichtig leid.]

Malin Özdemir

--- m35 2025-09-19 13:00 holtz -> henrike | AW: Auslieferung < m34
Frau Thoma, [complaint|Frau Özdemir entschuldigt sich für Dinge, die auf Ihrem Schreibtisch passieren.] [complaint|Von Ihnen höre ich nichts.] [escalation|Der Vorstand tagt am 3. Dezember, Punkt 4 der Tagesordnung sind Sie.]

Holtz

--- m36 2025-10-07 10:10 scholz -> malin | Broschüre Impfen und Pflege
Liebe Frau Özdemir,

die Texte für Broschüre 3 und 4 sind fertig, anbei. Bevor Sie anfangen, bräuchte ich von Frau Thoma zwei Auskünfte:

- [question!open|Bekommen wir eine feste Ansprechpartnerin mit Freigaberecht?]
- [question!open|Gilt der Preis von 2024 für beide noch?]

Frau Wagner lässt ausrichten, der Jackenknopf sei bei den Patienten beliebt. [praise|Manche knöpfen sich vor dem Plakat tatsächlich zu.]

N. Scholz

--- m37 2025-10-08 09:15 malin -> scholz | AW: Broschüre Impfen und Pflege < m36
Liebe Frau Scholz, Texte sind angekommen. Ihre zwei Fragen habe ich Frau Thoma heute auf den Tisch gelegt, auf Papier, oben drauf. [promise!open!broken|Antwort bis Ende nächster Woche.]

--- m38 2025-10-27 14:40 scholz -> henrike + malin | AW: Broschüre Impfen und Pflege < m37
Guten Tag, [complaint|der Oktober geht zu Ende und mein Papier scheint noch unter anderem Papier zu liegen.] [request!open|Bitte einmal ja oder nein zu beiden Punkten.]

--- m39 2025-11-10 18:20 henrike -> scholz | AW: Broschüre Impfen und Pflege < m38
Liebe Frau Scholz, ich habe Sie nicht vergessen! Diese Woche noch Landesgartenschau, danach habe ich den Kopf frei für Sie. Herzlich, H.T.

--- m40 2025-11-11 08:12 jonas -> scholz | Broschüre 3 Zwischenstand
Guten Tag Frau Scholz, [question!open|soll die Impftabelle nach Alter oder nach Impfung sortiert sein?] Nach Alter wäre ich schon fertig. Die neue Empfehlung zu Gürtelrose ist noch nicht veröffentlicht, dafür habe ich eine Zeile frei gelassen.

Jonas Wittig

--- m41 2025-11-25 09:05 scholz -> malin | Unterlagen für den 3. Dezember
Liebe Frau Özdemir,

[request!open|für die Sitzung brauche ich bis Montag eine Aufstellung aller Termine, zugesagt und tatsächlich, beides von Ihnen.] Ich schreibe nichts dazu, ich lege sie nur hin. [escalation|Dr. Holtz hat sich inzwischen ein Angebot aus Halle kommen lassen.]

N. Scholz
