firm: Limmat Treuhand & Beratung | limmattreuhand.example | Europe/Zurich | 2026-01-30 17:00
member: urs | Urs Zollinger | urs@limmattreuhand.example
member: corinne | Corinne Amsler | corinne@limmattreuhand.example
member: besim | Besim Krasniqi | besim@limmattreuhand.example
member: nadja | Nadja Feusi | nadja@limmattreuhand.example
member: lea | Lea Brändli | lea@limmattreuhand.example
client: Graber Hösli Architekten GmbH | company | graberhoesli.example
contact: franziska | Franziska Graber | graber@graberhoesli.example | Architektin, Partnerin
contact: matthias | Matthias Hösli | hoesli@graberhoesli.example | Architekt, Partner
contact: nora | Nora Imhof | buero@graberhoesli.example | Büroleitung
standing: drifting
turned: 2025-09-16
causes: goals_blurred, unrequested_work
root: m02, m13, m18, m22, m27
why: They came because they want to know whether they can make two young architects partners; nobody speaks of that after spring. Instead Corinne sends dashboards, benchmark workshops and a time-tracking project. Nobody quarrels, the answers only get shorter and later, and Nora answers in place of the partners.

--- m01 2025-01-14 11:02 nora -> corinne | Belege Dezember
Liebe Corinne

Ein gutes neues Jahr! Die Belege für den Dezember sind hochgeladen, es fehlen nur noch die Spesen von Herrn Hösli (Venedig, er sucht sie noch in drei Jacken). [promise|Die reiche ich bis Ende Woche nach.]

Herzlich
Nora Imhof

--- m02 2025-01-28 17:45 franziska -> corinne | Was wir uns vorstellen
Liebe Corinne

Wie am Telefon angekündigt ein paar Zeilen, damit es einmal schriftlich ist.

Matthias wird im Herbst 61, ich bin 58. [goal|Wir möchten das Büro in fünf Jahren an Anja und Luca übergeben, ohne dass die beiden sich dafür ruinieren.] Alles andere, auch Wachstum, interessiert uns eigentlich nicht mehr.

[request|Dafür bräuchten wir eine Vorstellung, was das Büro wert ist und was die zwei pro Jahr stemmen könnten.] Keine Doktorarbeit, [request|zwei Seiten wären schön].

[question|Wann könnten wir uns dazu sehen?]

Franziska

--- m03 2025-01-29 08:40 corinne -> franziska + matthias | Re: Was wir uns vorstellen < m02
Liebe Franziska, lieber Matthias

[thanks|Danke, dass ihr mir das so offen schreibt.] Das ist genau die Art Arbeit, die mir Freude macht. Ich würde zuerst den Abschluss 2024 fertig haben wollen, dann die Bewertung. Vorschlag: Donnerstag, 20. März, 16 Uhr, bei euch am Modelltisch.

[promise|Eine erste Bewertung nehme ich mit.]

Corinne

--- m04 2025-01-29 19:30 matthias -> corinne | Re: Was wir uns vorstellen < m03
20.3. passt. modelltisch ist bis dahin leer, hoffentlich.

m.

--- m05 2025-02-13 10:16 lea -> nora | Kreditkarte Hösli
Hoi Nora, auf der Karte von Herrn Hösli sind im November drei Buchungen ohne Beleg: 84.20 Buchhandlung, 212.– Hotel, 39.– ein Blumenladen. [question|Ist der Blumenladen privat?]

--- m06 2025-02-13 11:47 nora -> lea | Re: Kreditkarte Hösli < m05
Der war für die Bauherrin, die ihren Wettbewerb gewonnen hat. Beleg für Hotel und Buch im Anhang, den Blumenbeleg hat er als Lesezeichen benutzt, ist aber leserlich.

--- m07 2025-03-21 09:05 franziska -> corinne | Gestern
Liebe Corinne

[praise|Das war ein ungewöhnlich klares Gespräch.] Matthias hat auf dem Heimweg gesagt, er habe zum ersten Mal verstanden, warum die angefangenen Arbeiten in der Bilanz stehen.

[promise|Wir reden jetzt mit Anja und Luca] und melden uns. [request|Von dir bräuchten wir als Nächstes die Varianten für die Zahlung, also wie lange und woraus.]

Franziska

--- m08 2025-03-21 11:12 corinne -> franziska | Re: Gestern < m07
[promise!broken|Varianten schicke ich euch bis Ostern.] Schönes Wochenende am See!

--- m09 2025-04-08 14:33 besim -> nora | Praktikant aus Porto
Hallo Nora

Für Herrn Moreira (Praktikum 6 Monate) gilt Quellensteuer und der GAV-Mindestlohn nicht, aber die Empfehlung vom Verband ist 2'300. [question|Habt ihr mit ihm 1'900 abgemacht, wie im Vertrag steht?]

--- m10 2025-04-08 15:58 nora -> besim | Re: Praktikant aus Porto < m09
Nein, 2'300, im Vertrag war noch der Ansatz vom letzten Jahr. [promise|Ich ersetze die Seite.] [praise|Gut gesehen!]

--- m51 2025-04-10 12:18 matthias -> lea | reise
liebe lea

studienreise mit dem büro nach porto, 11 leute, 4 tage. flüge 2'480, hotel 5'160. wir besichtigen zwei tage lang baustellen und essen zwei tage lang fisch.

[question|alles geschäft oder muss ich den fisch abziehen?]

m.

--- m52 2025-04-10 13:40 lea -> matthias | Re: reise < m51
Lieber Herr Hösli, alles Geschäft, auch der Fisch, solange es das ganze Team ist und ein Programm existiert. [request|Das Programm bitte zu den Belegen legen.]

--- m11 2025-05-06 08:22 corinne -> franziska + matthias | Ein kleines Cockpit für euch
Liebe beide

Über die Feiertage hatte ich Luft und habe etwas gebaut, was ich schon lange einmal für ein Architekturbüro machen wollte: ein Cockpit! Auf einer Seite seht ihr 14 Kennzahlen, von der Stundenproduktivität pro Kopf bis zum Honorar pro Phase, mit Ampeln. Jeden Monat neu, den Link habt ihr unten.

Damit die Phasen stimmen, müsste das Team die Stunden etwas feiner erfassen (Teilphasen 31 bis 53). Ich habe euch eine Vorlage dazu angehängt. [request|Schaut es euch an und sagt mir, welche Ampeln ihr noch möchtet.]

Liebe Grüsse
Corinne

--- m12 2025-05-12 20:11 matthias -> corinne | Re: Ein kleines Cockpit für euch < m11
[praise|schön gemacht.] viele ampeln. wir sind grad im wettbewerb, [promise|melde mich danach].

m.

--- m13 2025-05-13 09:30 franziska -> corinne | Varianten
Liebe Corinne

Anja und Luca möchten beide, das Gespräch war schön und etwas feierlich. [question|Sind die Varianten schon so weit, dass wir sie ihnen zeigen können?] [complaint|Ostern ist ja nun auch schon eine Weile her.]

Liebe Grüsse
Franziska

--- m14 2025-05-14 07:56 corinne -> franziska | Re: Varianten < m13
Liebe Franziska

Wie schön! [apology|Entschuldige, das ist mir über dem Cockpit nach hinten gerutscht.] Anbei die Varianten: fünf, sieben und zehn Jahre, je mit und ohne Darlehen von euch. [promise|Die Steuerseite ergänzt Nadja in den nächsten zwei Wochen.]

Corinne

--- m15 2025-05-14 12:02 franziska -> corinne | Re: Varianten < m14
[thanks|Danke, das hilft sehr.] Zehn Jahre werden wir kaum mehr erleben wollen, fünf ist für die zwei zu steil, also sieben. Wir warten auf Nadja.

--- m16 2025-05-27 16:20 nadja -> franziska | Steuerliche Seite der Varianten
Guten Tag Frau Graber

Verkauf der Anteile aus Privatvermögen ist für Sie steuerfrei, aber: Wird der Kaufpreis aus den Reserven der GmbH bezahlt, gilt das fünf Jahre lang als indirekte Teilliquidation. Bei sieben Jahren Ratenzahlung lösbar mit einem Ruling. Kosten circa 3'000.

[question|Soll ich das Ruling vorbereiten?]

Nadja Feusi

--- m17 2025-06-02 18:14 franziska -> nadja + corinne | Re: Steuerliche Seite der Varianten < m16
Liebe Frau Feusi, das leuchtet ein. Bevor wir Geld für ein Ruling ausgeben, [request|möchten wir zu viert mit Corinne zusammensitzen]. Nach den Sommerferien, Ende August.

--- m53 2025-06-19 10:31 nora -> besim | Unfall Baustelle
Hallo Besim

Luca ist gestern in Horgen von der Leiter gestürzt, Handgelenk gebrochen, sechs Wochen Gips links. Er zeichnet rechts, also kein Ausfall, sagt er. Die Ärztin sagt etwas anderes.

[request|Kannst du die Unfallmeldung machen?] Datum 18. Juni, 15.20 Uhr, Zeugnis 100 Prozent für zwei Wochen. [question|Ab welchem Tag zahlt die Versicherung?]

Nora

--- m54 2025-06-19 11:08 besim -> nora | Re: Unfall Baustelle < m53
Gute Besserung an Luca! Meldung ist drin, Taggeld ab dem dritten Tag, also ab 20. Juni, 80 Prozent direkt auf euer Konto.

--- m18 2025-06-24 10:48 corinne -> franziska + matthias + nora | Benchmark-Workshop im September
Liebe alle

Ich habe für vier Architekturbüros unter unseren Kunden einen halbtägigen Benchmark-Workshop organisiert (16. September, Zunfthaus, mit Apéro) und euch gleich angemeldet. Wir vergleichen anonym Stundensätze, Auslastung und Gemeinkosten. [request|Nora, könntest du mir bis Mitte August die Stunden 2024 nach Teilphase liefern?]

Kosten 480 pro Büro, das verrechne ich mit dem Q3.

Corinne

--- m19 2025-07-01 09:59 nora -> corinne | Re: Benchmark-Workshop im September < m18
Liebe Corinne

[promise|Ich gebe es weiter.] Die Stunden liegen bei uns nur nach Projekt vor, nicht nach Teilphase, da müsste ich elf Leute rückwirkend fragen. [question|Genügt auch pro Projekt?]

Nora

--- m20 2025-07-01 10:35 corinne -> nora | Re: Benchmark-Workshop im September < m19
Pro Projekt ist besser als nichts! Lieber wäre mir Teilphase, aber macht euch keinen Stress.

--- m21 2025-07-15 15:04 lea -> nora | MWST Q2
MWST-Abrechnung Q2 liegt bei, CHF 18'902.10, zahlbar bis 29. August. [question|Darf ich einreichen?]

--- m22 2025-07-16 08:12 nora -> lea | Re: MWST Q2 < m21
Ja bitte. Schönen Sommer!

--- m23 2025-08-26 08:50 corinne -> franziska + matthias | Cockpit: neue Version
Guten Morgen zusammen

Version 2 ist online, jetzt mit Ampeln pro Mitarbeitenden und einer Prognose der Auslastung. Bei Luca steht die Ampel übrigens auf Rot (62 % verrechenbar), das solltet ihr im Auge behalten. [question|Kommt ihr am 16. beide oder nur eine Person?]

Corinne

--- m24 2025-08-29 17:37 matthias -> corinne | Re: Cockpit: neue Version < m23
luca hat im frühling die bauleitung in horgen geschmissen und abends den wettbewerb. [complaint|das steht in keiner ampel.]

[request|pro kopf bitte ausschalten.]

m.

--- m25 2025-08-29 18:02 corinne -> matthias | Re: Cockpit: neue Version < m24
Ist aus. Da hast du recht, [admission|das hätte ich nicht pro Person zeigen dürfen].

--- m26 2025-09-16 07:44 nora -> corinne | Workshop heute
Liebe Corinne, Frau Graber und Herr Hösli lassen sich für heute entschuldigen, Abgabe. Ich kann leider auch nicht. Guten Anlass!

Nora

--- m27 2025-10-02 13:00 corinne -> franziska + matthias | Unterlagen Workshop
Liebe beide

Schade, dass ihr nicht dabei wart, es war ein sehr anregender Nachmittag! Im Anhang die Auswertung (38 Folien). Ihr liegt bei den Gemeinkosten über dem Mittel, vor allem bei der Miete. Ich habe euch eine Liste mit sieben Massnahmen erstellt und würde gern im November einen Termin dazu machen. [question|Passt euch der 11. oder der 13.?]

Corinne

--- m28 2025-10-20 16:18 nora -> corinne | Re: Unterlagen Workshop < m27
Liebe Corinne

Beide Daten gehen nicht. Im November sind wir in der Ausführung in Horgen, da ist kaum jemand im Büro.

Freundliche Grüsse
Nora

--- m29 2025-10-22 11:26 lea -> nora | Rechnung Q3
Hallo Nora, im Anhang unsere Honorarrechnung Q3, CHF 5'940.–. Zusammensetzung auf Seite 2.

--- m30 2025-11-05 09:17 nora -> lea | Re: Rechnung Q3 < m29
Guten Tag Lea

Herr Hösli fragt: [question|Was ist die Position "Cockpit Pflege und Weiterentwicklung, 9.5 Stunden"?] [complaint|Und der Workshop ist drauf, obwohl niemand von uns dort war.]

--- m31 2025-11-05 14:55 corinne -> nora | Re: Rechnung Q3 < m30
Liebe Nora

Die 9.5 Stunden sind die Version 2 mit der Prognose. [promise|Den Workshop nehme ich natürlich raus], [promise|die neue Rechnung schickt Lea morgen]. [promise|Beim Cockpit komme ich euch mit der Hälfte entgegen.]

Corinne

--- m32 2025-11-06 08:31 lea -> nora | Re: Rechnung Q3 < m31
Korrigierte Rechnung im Anhang, neu CHF 4'650.–.

--- m33 2025-11-24 10:10 nora -> lea | Re: Rechnung Q3 < m32
Bezahlt am 21.

--- m34 2025-11-25 08:15 besim -> nora | 13. Monatslohn
Hoi Nora, ich rechne den 13. mit dem Novemberlohn. Austritte im Jahr: nur Herr Moreira, pro rata nichts geschuldet. Einverstanden bis morgen Mittag, sonst geht es so raus.

--- m35 2025-11-25 09:02 nora -> besim | Re: 13. Monatslohn < m34
Einverstanden. [thanks|Danke fürs Drandenken bei Moreira.]

--- m36 2025-12-10 17:22 corinne -> franziska | Planung 2026
Liebe Franziska

Fürs neue Jahr möchte ich mit euch gern das Thema Zeiterfassung angehen, ich kenne da ein Programm, das mit dem Cockpit spricht. Ein erstes Angebot des Herstellers lege ich bei. [question!open|Wann hättet ihr im Januar eine Stunde?]

Schöne Adventszeit
Corinne

--- m37 2026-01-08 15:30 nora -> corinne | Re: Planung 2026 < m36
Liebe Corinne, gutes neues Jahr. Ich habe es weitergeleitet.

--- m38 2026-01-13 10:20 nora -> corinne + lea | Jahresabschluss
Guten Tag

Die Belege Dezember sind oben. Angefangene Arbeiten per 31.12. folgen, [promise!open|Herr Hösli macht die Liste bis Monatsende]. [request,scope_change!open|Den Abschluss bitte nur als PDF, ohne Kommentarband.]

Nora Imhof

--- m39 2026-01-21 18:51 franziska -> corinne | kurz
Liebe Corinne

Luca hat gestern gefragt, ob es das mit der Übergabe eigentlich noch gibt. Ich habe gesagt, ja. Und dann habe ich gemerkt, dass ich [complaint|seit dem Mai nichts mehr dazu in der Hand habe ausser Folien].

Ich will dir keinen Vorwurf machen, wir hätten uns im August auch rühren können.

Franziska

--- m40 2026-01-22 08:05 corinne -> franziska | Re: kurz < m39
Liebe Franziska

Das nehme ich mir zu Herzen. Im neuen Cockpit könnten wir eine Kachel "Nachfolge" einbauen, dann verliert es niemand mehr aus den Augen! [promise!open|Ich mache dir einen Entwurf.]

Corinne
