firm: Limmat Treuhand & Beratung | limmattreuhand.example | Europe/Zurich | 2026-01-30 17:00
member: urs | Urs Zollinger | urs@limmattreuhand.example
member: corinne | Corinne Amsler | corinne@limmattreuhand.example
member: besim | Besim Krasniqi | besim@limmattreuhand.example
member: nadja | Nadja Feusi | nadja@limmattreuhand.example
member: lea | Lea Brändli | lea@limmattreuhand.example
client: Nordkante Software GmbH | company | nordkante.example
contact: aylin | Aylin Demirci | aylin.demirci@nordkante.example | Head of Finance & People, Berlin
contact: holger | Holger Wendt | holger.wendt@nordkante.example | Controlling, Berlin
contact: sven | Sven Lorenzen | sven.lorenzen@nordkante.example | Geschäftsführer
standing: broken
turned: 2025-06-12
causes: broken_promise, slow_response
root: m10, m14, m17, m20, m25, m33
why: The Berlin parent needs the Zurich branch's monthly close by the eighth working day; each month a date is named and passed, mails lie for a week, and the answer is always a new date. They give notice in January and already hold an offer of another office.

--- m01 2025-02-18 09:05 aylin -> urs + nadja | Zweigniederlassung Zürich, Übergabe
Guten Morgen Herr Zollinger, guten Morgen Frau Feusi,

schön, dass es geklappt hat! Wie besprochen übernehmen Sie ab März Buchhaltung, MWST und Payroll unserer Zweigniederlassung (7 Mitarbeitende, davon 3 Grenzgänger aus Lörrach). Die Summen- und Saldenliste vom Vorgänger hängt an, außerdem der Organisationsplan.

Wichtig für uns: [goal|Wir wollen den Konzernabschluss ab diesem Jahr am zehnten Arbeitstag fertig haben], Zürich war bisher immer das Schlusslicht. [request|Deshalb bräuchten wir Ihre Monatszahlen bis zum achten Arbeitstag.]

[question|Ist das für Sie machbar?]

Viele Grüße
Aylin Demirci

--- m02 2025-02-18 16:14 urs -> aylin | Re: Zweigniederlassung Zürich, Übergabe < m01
Sehr geehrte Frau Demirci

Der achte Arbeitstag ist für uns gut machbar. [promise!broken|Sie erhalten die Zahlen jeweils bis dann], erstmals für März. Ansprechperson für die Buchhaltung ist Corinne Amsler, für die Löhne Besim Krasniqi.

Freundliche Grüsse
Urs Zollinger

--- m03 2025-02-19 10:22 holger -> corinne | Kontenmapping
Sehr geehrte Frau Amsler,

anbei unser Mapping HGB auf Schweizer Kontenrahmen, 212 Zeilen. Gelb markiert sind jene 9 Konten, die wir nicht eindeutig zuordnen konnten. [request|Bitte tragen Sie dort Ihre Kontonummern ein.]

Mit freundlichen Grüßen
Holger Wendt

--- m04 2025-02-24 13:40 corinne -> holger | Re: Kontenmapping < m03
Grüezi Herr Wendt

Die neun sind ausgefüllt. Bei Zeile 118 (Rückstellung Ferien) habe ich zwei Vorschläge, weil die Schweiz dort grosszügiger ist als Sie. [question|Welchen nehmen wir?]

Freundliche Grüsse
Corinne Amsler

--- m05 2025-02-24 14:31 holger -> corinne | Re: Kontenmapping < m04
Sehr geehrte Frau Amsler,

[request|Variante 2, bitte.] [praise|Der Kommentar zu 118 war sehr hilfreich, das hatte uns noch niemand erklärt.]

Mit freundlichen Grüßen
H. Wendt

--- m06 2025-03-06 11:12 aylin -> besim | Grenzgänger
Hallo Herr Krasniqi,

drei Fragen zu unseren Lörrachern:
- [question|Gelten die 4,5 Prozent Quellensteuer auch, wenn jemand zwei Tage pro Woche zu Hause in Deutschland arbeitet?]
- [question|Wer beantragt das Formular Gre-1?]
- [question|Bekommen sie Schweizer Kinderzulagen?]

Danke und Grüße aus dem verschneiten Kreuzberg
Aylin Demirci

--- m07 2025-03-06 15:55 besim -> aylin | Re: Grenzgänger < m06
Grüezi Frau Demirci

- Ja, solange sie nicht mehr als 60 Nächte wegbleiben. Homeoffice zählt nicht dazu.
- Die Mitarbeitenden beim deutschen Finanzamt, [request|wir brauchen dann das Original].
- Ja, wenn in Deutschland kein höherer Anspruch besteht, sonst die Differenz.

Gruss aus dem grauen Zürich
Besim Krasniqi

--- m08 2025-04-10 17:50 corinne -> holger + aylin | Abschluss März
Guten Abend, im Anhang der Monatsabschluss März nach Ihrem Mapping. Noch ohne Abgrenzung der Bonuszahlungen, [promise|die liefere ich am Montag nach].

--- m09 2025-04-11 08:02 holger -> corinne | Re: Abschluss März < m08
Sehr geehrte Frau Amsler, [thanks|besten Dank], eingespielt und ohne Fehlermeldung. [win|Damit ist Zürich zum ersten Mal nicht der Letzte.] Lissabon ist es.

--- m51 2025-04-28 10:17 aylin -> lea | Büroumzug Zürich
Hallo Frau Brändli,

unsere Zürcher ziehen zum 1. Juni in die Binzstraße 12, dritter Stock. Der Vermieter verlangt ein Mietkautionskonto über 21.000 CHF. [question|Wie wird das in der Schweiz gebucht, und braucht es einen eigenen Nachweis für den Prüfer?]

[request|Bitte ändern Sie die Adresse auch bei SVA, Unfallversicherung und Steueramt.]

Viele Grüße
Aylin Demirci

--- m52 2025-04-29 09:04 lea -> aylin | Re: Büroumzug Zürich < m51
Grüezi Frau Demirci

Konto 1440, Nachweis ist der Bankbeleg vom Jahresende. Die Ämter sind informiert, einzig das Handelsregister verlangt die Unterschrift von Herrn Lorenzen. Formular liegt bei.

Freundliche Grüsse
Lea Brändli

--- m10 2025-05-14 09:30 holger -> corinne | Abschluss April
Sehr geehrte Frau Amsler,

[complaint|heute ist der neunte Arbeitstag, in unserem Ordner liegt für April noch nichts]. [question|Wann dürfen wir damit rechnen?]

Mit freundlichen Grüßen
Holger Wendt

--- m11 2025-05-16 16:03 corinne -> holger | Re: Abschluss April < m10
Grüezi Herr Wendt

[apology|Bitte entschuldigen Sie], wir hatten zwei Krankheitsfälle und die Steuersaison obendrauf. Die Zahlen sind angehängt. [promise!broken|Für den Mai bin ich wieder pünktlich.]

Freundliche Grüsse
Corinne Amsler

--- m12 2025-05-16 17:20 holger -> corinne | Re: Abschluss April < m11
Kein Drama. Gute Besserung nach Zürich.

--- m13 2025-06-03 10:44 aylin -> besim | Bonus Mai
Hallo Besim (wir waren ja neulich am Telefon beim Du gelandet),

[request|bitte im Juni-Lauf auszahlen: Jonas 6.000, Mireille 4.500, Tarek 4.500], alles brutto in CHF. [request|Und gib mir bitte vorab die Arbeitgeberkosten, ich muss sie budgetieren.]

LG Aylin

--- m14 2025-06-12 18:31 holger -> corinne + urs | Abschluss Mai
Sehr geehrte Frau Amsler, sehr geehrter Herr Zollinger,

der achte Arbeitstag war am Donnerstag, also heute. [complaint|Ich habe Ihnen am Montag und am Mittwoch geschrieben und keine Antwort bekommen.] [request|Bitte um kurze Rückmeldung, notfalls mit vorläufigen Zahlen.]

Mit freundlichen Grüßen
Holger Wendt

--- m15 2025-06-18 10:02 corinne -> holger | Re: Abschluss Mai < m14
Grüezi Herr Wendt, [admission|Ihre Mails sind leider in der Flut untergegangen.] [promise!broken|Mai kommt morgen], [promise|die Junizahlen liefern wir dann planmässig].

Corinne Amsler

--- m16 2025-06-24 08:55 besim -> aylin | Re: Bonus Mai < m13
Hoi Aylin, Boni sind im Lauf. Arbeitgeberkosten auf die 15'000: rund 1'290, mit BVG null, weil über dem Maximum. [apology|Sorry, dass es so lange gedauert hat.]

--- m17 2025-06-24 09:12 aylin -> besim + corinne | Re: Bonus Mai < m16
Hi Besim,

[thanks|danke dir]. Die Budgetrunde war allerdings am 13., [complaint|ich habe die Zahl dann geschätzt und lag 400 daneben]. Und weil Corinne im CC ist: [complaint|Mai haben wir bis heute nicht], das hat Holger gestern in der Runde sagen müssen.

[value|Uns ist ein ehrliches "wir schaffen es erst am 20." tausendmal lieber als ein Termin, der dann verstreicht.]

LG
Aylin

--- m18 2025-06-25 17:45 corinne -> aylin + holger | Abschluss Mai
Liebe Frau Demirci, lieber Herr Wendt

Der Mai liegt bei. [admission|Sie haben recht, ich habe zu optimistische Termine genannt.] [promise|Ab Juni arbeitet Lea mit an Ihrem Mandat], dann verteilt sich die Last besser.

Freundliche Grüsse
Corinne Amsler

--- m19 2025-07-10 15:20 lea -> holger + aylin | Abschluss Juni
Grüezi zusammen, der Juni ist da, achter Arbeitstag, 15.20 Uhr. Abgrenzungen sind vollständig.

Freundliche Grüsse
Lea Brändli

--- m20 2025-07-10 15:41 aylin -> lea + corinne | Re: Abschluss Juni < m19
[praise|Geht doch! Pünktlich, vollständig und mit Kommentar, Holger hat sogar gelächelt.] [thanks|Danke, Lea.]

--- m21 2025-07-22 13:15 sven -> urs | Steuerfrage Geschäftsführung
Moin Herr Zollinger,

ich überlege, ab Januar selbst nach Zürich zu ziehen. [question|Was bedeutet das für den Ort der Geschäftsleitung der GmbH, wird die dann in der Schweiz steuerpflichtig?] [request|Eine Einschätzung auf einer Seite bis Mitte August wäre prima], danach entscheiden wir.

Beste Grüße
Sven Lorenzen

--- m22 2025-07-28 11:00 urs -> sven | Re: Steuerfrage Geschäftsführung < m21
Sehr geehrter Herr Lorenzen

Eine sehr relevante Frage mit erheblichen Konsequenzen. [promise!broken|Sie erhalten meine Einschätzung bis zum 15. August.]

Freundliche Grüsse
Urs Zollinger

--- m53 2025-07-31 10:26 aylin -> besim | Elternzeit
Hi Besim,

Mireille ist schwanger, Termin Mitte Dezember. Auf unserer Seite herrscht etwas Verwirrung, weil in Berlin alle Elternzeit sagen und in Zürich niemand weiß, was das sein soll.

[question|Wie viele Wochen bekommt sie bei euch, und zahlt das die Firma oder die Kasse?] [request|Eine kurze Übersicht zum Weiterleiten wäre Gold wert.]

LG Aylin

--- m54 2025-07-31 14:49 besim -> aylin | Re: Elternzeit < m53
Hoi Aylin

14 Wochen, 80 Prozent, maximal 220 Franken pro Tag, zahlt die Ausgleichskasse. Elternzeit wie in Deutschland gibt es nicht, der Vater hat zwei Wochen. Übersicht auf einer Seite hängt dran, auch auf Englisch.

--- m55 2025-07-31 15:02 aylin -> besim | Re: Elternzeit < m54
14 Wochen, puh. [thanks|Danke dir für die schnelle Hilfe!]

--- m23 2025-08-14 09:10 holger -> lea | Abschluss Juli
Sehr geehrte Frau Brändli,

Frau Demirci sagte mir, Sie seien in den Ferien, Ihre Abwesenheitsnotiz nennt als Vertretung Frau Amsler, deren Notiz nennt Sie. [complaint|Der Juli fehlt.]

Mit freundlichen Grüßen
Holger Wendt

--- m24 2025-08-20 08:44 corinne -> holger | Re: Abschluss Juli < m23
Grüezi Herr Wendt, [admission|das mit den Notizen ist peinlich]. [promise!broken|Juli bis Freitag.]

--- m25 2025-08-26 19:05 sven -> urs | Re: Steuerfrage Geschäftsführung < m22
Herr Zollinger, [complaint|der 15. ist rum.] Unsere Gesellschafterversammlung ist am 2. September. [question|Kommt da noch was?]

Gruß
S. Lorenzen

--- m26 2025-08-27 14:32 corinne -> holger + aylin | Abschluss Juli
Liebe beide, im Anhang der Juli. Wir haben drei Buchungen aus Juni korrigiert, Details im Blatt "Änderungen".

Corinne Amsler

--- m27 2025-09-01 22:41 urs -> sven | Re: Steuerfrage Geschäftsführung < m25
Sehr geehrter Herr Lorenzen

In der Beilage finden Sie unsere Einschätzung. Kurzfassung: Ja, es bestünde das Risiko einer Doppelansässigkeit; mit zwei Geschäftsführern in Berlin ist es beherrschbar. [non_apology|Sollte der Zeitplan für Sie eng geworden sein, bedauere ich das.] Gründlichkeit ist in solchen Fragen unverzichtbar.

Urs Zollinger

--- m28 2025-09-02 07:15 sven -> urs + aylin | Re: Steuerfrage Geschäftsführung < m27
[praise|Inhaltlich gut.] [complaint|Gekommen ist es zehn Stunden vor der Versammlung, gelesen hat es außer mir keiner.] Wir haben das Thema auf 2026 geschoben.

--- m29 2025-09-11 16:10 lea -> holger | Abschluss August
Grüezi Herr Wendt, bin wieder da! August anbei, einen Tag zu spät, die Bankauszüge in Euro fehlten bis gestern. [request|Könnten Sie uns dafür einen Lesezugang geben lassen?]

--- m30 2025-09-11 16:58 holger -> lea | Re: Abschluss August < m29
Sehr geehrte Frau Brändli, Zugang ist beantragt, Freischaltung dauert bei der Bank etwa eine Woche. Ein Tag ist in Ordnung.

--- m31 2025-10-14 09:50 aylin -> corinne | Q3
Liebe Corinne,

[complaint|September überfällig, MWST Q3 ohne Rückmeldung, drei offene Mails von mir seit dem 29.9.] Ich sitze heute um 14 Uhr mit dem Wirtschaftsprüfer zusammen und weiß nicht, was ich ihm sagen soll.

[request|Ruf mich bitte vorher an.]

Aylin

--- m32 2025-10-14 17:33 corinne -> aylin | Re: Q3 < m31
Liebe Aylin

Ich war den ganzen Tag an einer Revision und habe es erst jetzt gesehen. [apology|Das tut mir wirklich leid.] [promise!broken|September morgen früh], [promise|MWST am Donnerstag].

Corinne

--- m33 2025-10-20 08:20 holger -> corinne + urs | September, Konzernmeldung
Sehr geehrte Frau Amsler, sehr geehrter Herr Zollinger,

[complaint|auch am Montag nach "morgen früh" liegt der September nicht vor]. Wir haben die Konzernmeldung am Freitag mit geschätzten Zahlen für Zürich abgegeben und den Prüfer entsprechend informiert.

Ich führe seit Mai eine Liste: [complaint|sieben Termine zugesagt, einer gehalten].

[escalation|Herr Lorenzen ist in Kopie der nächsten Mail, sollte sie nötig werden.]

Mit freundlichen Grüßen
Holger Wendt

--- m34 2025-10-20 11:54 urs -> holger | Re: September, Konzernmeldung < m33
Sehr geehrter Herr Wendt

Der September ist angehängt. Ich habe das Mandat intern zur Chefsache erklärt. [blame_shift|Erlauben Sie den Hinweis, dass Ihr Mapping mit 212 Zeilen den Aufwand gegenüber der Offerte verdoppelt hat.] [promise!broken|Ab Oktober garantiere ich den achten Arbeitstag persönlich.]

Freundliche Grüsse
Urs Zollinger

--- m35 2025-11-13 10:05 holger -> urs | Abschluss Oktober
Sehr geehrter Herr Zollinger, [complaint|der achte Arbeitstag war gestern].

H. Wendt

--- m36 2025-11-17 15:26 urs -> holger | Re: Abschluss Oktober < m35
Anbei. [blame_shift|Der Feiertag an Allerheiligen hat uns einen Tag gekostet.]

--- m37 2025-11-17 15:44 holger -> urs | Re: Abschluss Oktober < m36
Sehr geehrter Herr Zollinger, der 1. November war ein Samstag.

--- m38 2025-12-03 12:10 aylin -> besim | 13. Gehalt
Hi Besim,

[question|lief bei euch alles glatt mit dem Dreizehnten?] Die drei Lörracher sind jedenfalls happy. [praise|Auf die Löhne war bei euch das ganze Jahr Verlass, das wollte ich mal loswerden.]

LG Aylin

--- m39 2025-12-03 13:18 besim -> aylin | Re: 13. Gehalt < m38
Das freut mich sehr, [thanks|danke]! Ja, alles glatt.

--- m40 2025-12-15 18:02 sven -> urs | Gespräch
Herr Zollinger,

[complaint|November ist heute, am elften Arbeitstag, nicht da.] Aylin hat mir die Liste von Holger gezeigt. [escalation|Wir haben zwei Angebote von Zürcher Büros auf dem Tisch, bis zum 9. Januar entscheiden wir.] Falls Sie etwas dazu sagen möchten, ist jetzt der Moment.

Sven Lorenzen

--- m41 2025-12-22 09:35 urs -> sven | Re: Gespräch < m40
Sehr geehrter Herr Lorenzen

[non_apology|Wir bedauern die Situation] und schlagen ein Gespräch in der zweiten Januarhälfte vor. Der November ist seit Freitag in Ihrem Ordner.

Mit freundlichen Grüssen und besten Wünschen zum Fest
Urs Zollinger

--- m42 2026-01-09 16:00 aylin -> urs + corinne | Kündigung des Mandats
Sehr geehrter Herr Zollinger, liebe Corinne,

[leaving|hiermit kündigen wir das Mandat fristgerecht zum 31. März 2026], das unterschriebene Schreiben folgt per Post. [request|Den Dezember machen Sie bitte noch fertig], [request!open|Abgabe verbindlich bis 2. Februar, der Prüfer ist ab dem 3. im Haus].

Persönlich tut es mir leid, gerade wegen Lea und Besim.

Viele Grüße
Aylin Demirci

--- m43 2026-01-12 10:40 corinne -> aylin | Re: Kündigung des Mandats < m42
Liebe Aylin

Angekommen. Ich kann es nachvollziehen. [promise!open|Den Dezember hast du am 30. Januar abends oder am 2. Februar früh.] [question!open|An wen sollen wir die Unterlagen übergeben?]

Corinne

--- m44 2026-01-27 11:25 holger -> corinne | Inventar Dezember
Sehr geehrte Frau Amsler, [request!open|für den Prüfer benötige ich zusätzlich das Anlageninventar mit Zugängen 2025]. [question!open|Ist der Laptop von Herrn Tarek Bensaid (Rechnung 4.11.) schon aktiviert?]

Mit freundlichen Grüßen
Holger Wendt
