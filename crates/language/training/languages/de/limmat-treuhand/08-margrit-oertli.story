firm: Limmat Treuhand & Beratung | limmattreuhand.example | Europe/Zurich | 2026-01-30 17:00
member: urs | Urs Zollinger | urs@limmattreuhand.example
member: corinne | Corinne Amsler | corinne@limmattreuhand.example
member: besim | Besim Krasniqi | besim@limmattreuhand.example
member: nadja | Nadja Feusi | nadja@limmattreuhand.example
member: lea | Lea Brändli | lea@limmattreuhand.example
client: Margrit Oertli | person | -
contact: margrit | Margrit Oertli | margrit.oertli@postbox.example | Privatkundin, Witwe
contact: simone | Simone Oertli | simone.oertli@postbox.example | Tochter
standing: drifting
turned: 2025-09-04
causes: style_mismatch, slow_response
root: m08, m10, m17, m22, m30
why: A widow of 78 writes short warm letters and wants to be told simply; she gets numbered formal letters in legal German, each later than the one before. She never complains outright; she writes less, apologises for asking, and lets the daughter ask in her stead.

--- m01 2025-01-30 14:20 margrit -> urs | Steuern
Lieber Herr Zollinger

Jetzt ist der Hans schon fünf Monate nicht mehr da, und er hat doch immer die Steuern gemacht. Er hat Ihnen vertraut, darum vertraue ich Ihnen auch. [request|Bitte helfen Sie mir mit der Steuererklärung], ich verstehe davon nichts und will es auch nicht mehr lernen.

[goal|Ich möchte in der Wohnung bleiben können, das ist alles.]

Mit herzlichem Gruss
Margrit Oertli

--- m02 2025-01-31 09:30 urs -> margrit | Mandat Steuererklärung 2024
Sehr geehrte Frau Oertli

Ihr Schreiben vom 30. Januar haben wir dankend erhalten. Wir bestätigen hiermit die Übernahme des Mandates zu den beiliegenden Allgemeinen Geschäftsbedingungen. Für die unterjährige Steuerpflicht infolge Hinschieds des Ehegatten sind zwei Steuererklärungen einzureichen (per Todestag sowie für die Zeit danach).

[request|Wir bitten um Zustellung folgender Unterlagen:]
1. Rentenausweise AHV und Pensionskasse
2. Zins- und Saldobescheinigungen sämtlicher Konten
3. Steuerwert der Liegenschaft
4. Belege Krankheitskosten
5. Erbenbescheinigung

Freundliche Grüsse
Urs Zollinger
dipl. Treuhandexperte

--- m03 2025-02-10 16:05 margrit -> urs | Re: Mandat Steuererklärung 2024 < m02
Lieber Herr Zollinger

Ich habe alles in einen Sack getan und der jungen Frau am Empfang gegeben. Sie hat mir einen Tee gemacht. [question|War es das Richtige?]

Margrit Oertli

--- m04 2025-02-11 08:42 lea -> margrit | Re: Mandat Steuererklärung 2024 < m03
Liebe Frau Oertli

Alles da, Sie haben sogar mehr gebracht, als wir brauchen. Die Fotos von Engelberg lege ich separat, [request|die holen Sie bitte einmal wieder ab]. Der Tee wartet.

Liebe Grüsse
Lea Brändli

--- m05 2025-02-11 13:15 margrit -> lea | Re: Mandat Steuererklärung 2024 < m04
Ach, die Fotos! Die habe ich überall gesucht. [thanks|Danke, liebes Fräulein Brändli.]

--- m06 2025-03-18 10:02 margrit -> nadja | Brief von der Bank
Guten Tag Frau Feusi

Die Bank schreibt, das Konto vom Hans sei gesperrt, bis die Erbteilung gemacht ist. Ich habe aber die Nebenkosten von dort bezahlt. [question|Was mache ich jetzt?]

Freundlich grüsst
M. Oertli

--- m07 2025-03-18 11:27 nadja -> margrit | Re: Brief von der Bank < m06
Guten Tag Frau Oertli. Einfach der Verwaltung Ihre eigene Kontonummer angeben. [promise|Ich schreibe der Bank heute wegen der Freigabe.] Nadja Feusi

--- m51 2025-04-09 15:33 margrit -> nadja | Re: Brief von der Bank < m07
Guten Tag Frau Feusi

Das Konto ist wieder offen, der junge Mann am Schalter hat sich sogar entschuldigt. [thanks|Haben Sie herzlichen Dank.] Ich habe vom Hans noch 12 Goldvreneli in der Zuckerdose gefunden. [question|Muss man die angeben?]

Freundlich grüsst
M. Oertli

--- m52 2025-04-09 16:01 nadja -> margrit | Re: Brief von der Bank < m51
Ja, als Wertschrift, Kurs vom Todestag, rund 4'700 zusammen. Steuer macht das fast keine. Und [request|bitte nicht in der Zuckerdose lassen].

--- m53 2025-04-10 09:12 margrit -> nadja | Re: Brief von der Bank < m52
Sie sind jetzt im Banksafe. Im Zucker sind nur noch Zucker und ein Knopf. [praise|Sie antworten so schön kurz, da verstehe ich alles.]

--- m08 2025-05-22 15:36 urs -> margrit | Steuererklärungen 2024
Sehr geehrte Frau Oertli

In der Beilage überlassen wir Ihnen die Steuererklärungen für die Perioden 1. Januar bis 28. August 2024 (gemeinsam mit dem Erblasser) sowie 29. August bis 31. Dezember 2024 (Einzelbesteuerung). [request|Wir ersuchen Sie um Prüfung auf Vollständigkeit und Richtigkeit] im Sinne von Art. 124 Abs. 2 DBG und [request|um rechtsgültige Unterzeichnung auf den Seiten 4 und 11].

Infolge Wegfalls des Verheiratetentarifs ist für die zweite Periode von einer höheren relativen Steuerbelastung auszugehen.

Freundliche Grüsse
Urs Zollinger

--- m09 2025-05-23 09:18 margrit -> urs | Re: Steuererklärungen 2024 < m08
Lieber Herr Zollinger

Ich habe unterschrieben, wo die gelben Zettel sind. [question|Heisst das, ich muss mehr bezahlen als mit Hans?] [complaint|Sie schreiben so gelehrt.]

Herzlich
Margrit Oertli

--- m10 2025-06-03 17:01 urs -> margrit | Re: Steuererklärungen 2024 < m09
Sehr geehrte Frau Oertli

Die Belastung ist in Relation zum satzbestimmenden Einkommen zu sehen. Absolut resultiert für das Gesamtjahr gemäss Beilage 3 ein Betrag von Fr. 9'114.20 (Vorjahr Fr. 8'870.55).

Freundliche Grüsse
Urs Zollinger

--- m11 2025-06-03 18:40 margrit -> urs | Re: Steuererklärungen 2024 < m10
Aha. Also 243 Franken und 65 Rappen. Das geht. [thanks|Danke.]

--- m12 2025-06-17 10:50 margrit -> lea | Fotos
Liebe Lea

Ich habe einen Gugelhopf gebacken und [promise|komme am Donnerstag mit dem 46er vorbei], um die Fotos zu holen. [question|Sind Sie da?]

Ihre Margrit Oertli

--- m13 2025-06-17 11:04 lea -> margrit | Re: Fotos < m12
Ich bin da und ich habe Hunger!

--- m14 2025-06-20 08:25 margrit -> lea | Re: Fotos < m13
[praise|Es war schön bei Ihnen.] Der Herr mit dem Bart (Besim?) hat drei Stück gegessen, das hat mich gefreut.

--- m15 2025-08-12 11:09 margrit -> urs | Wohnung
Lieber Herr Zollinger

Es ist heiss, ich sitze im Keller beim Eingemachten und denke nach. Der Sohn vom Hans aus erster Ehe hat angerufen. Er möchte seinen Teil vom Erbe, und da ist ja fast nur die Wohnung. [question|Muss ich verkaufen?] Ich schlafe nicht gut deswegen.

Mit lieben Grüssen
Margrit Oertli

--- m16 2025-08-25 10:33 margrit -> urs | Wohnung
Lieber Herr Zollinger

Sie sind sicher in den Ferien. Ich wollte nur fragen, [question|ob mein Brief angekommen ist]. Mit dem Computer weiss ich das nie so genau.

M. Oertli

--- m17 2025-09-04 16:48 urs -> margrit | Erbteilung Oertli, güter- und erbrechtliche Auseinandersetzung
Sehr geehrte Frau Oertli

Bezugnehmend auf Ihr Schreiben vom 12. August nehmen wir wie folgt Stellung:

1. Vorab ist die güterrechtliche Auseinandersetzung vorzunehmen (Art. 215 ZGB), wonach Ihnen die Hälfte der Errungenschaft zusteht.
2. Am Nachlass partizipieren der überlebende Ehegatte zur Hälfte und die Nachkommen zur anderen Hälfte (Art. 462 Ziff. 1 ZGB).
3. Dem überlebenden Ehegatten steht gemäss Art. 612a ZGB ein Anspruch auf Zuweisung der Wohnung auf Anrechnung zu.
4. Die Ausgleichszahlung ist aufgrund des Verkehrswertes zu bestimmen, wozu eine Schätzung einzuholen ist. Kostendach Fr. 1'800.

[request|Wir ersuchen um Ihre Instruktion.]

Freundliche Grüsse
Urs Zollinger

--- m18 2025-09-08 14:00 margrit -> urs | Re: Erbteilung Oertli, güter- und erbrechtliche Auseinandersetzung < m17
Lieber Herr Zollinger

Ich habe es zweimal gelesen und dann der Nachbarin gegeben, die war Lehrerin. Sie meint, es heisse, ich darf bleiben. [complaint|Ein Satz davon hätte mir gereicht.] [apology|Bitte entschuldigen Sie, dass ich so schwer von Begriff bin.]

[request|Machen Sie das mit der Schätzung.]

Freundliche Grüsse
Margrit Oertli

--- m19 2025-09-12 09:15 urs -> margrit | Re: Erbteilung Oertli, güter- und erbrechtliche Auseinandersetzung < m18
Sehr geehrte Frau Oertli

Wir bestätigen den Eingang Ihrer Instruktion. [promise|Die Schätzung wird in Auftrag gegeben.] [promise!broken|Das Resultat werden wir Ihnen bis Ende Oktober unterbreiten.]

--- m20 2025-09-24 17:25 margrit -> lea | Schätzer
Liebe Lea, [question|kommt der Schätzer vor oder nach dem Fensterputzer?] Ich möchte, dass es ordentlich aussieht

--- m21 2025-09-25 08:20 lea -> margrit | Re: Schätzer < m20
Liebe Frau Oertli, [promise!broken|ich frage nach]. Und er schaut bestimmt nicht auf die Fenster.

--- m54 2025-10-17 10:44 margrit -> lea | Prämie
Liebe Lea

Die Krankenkasse wird teurer, 41 Franken im Monat, das ist nun überall so. Meine Nachbarin bekommt Prämienverbilligung. [question|Ob ich auch?] Sie müssen mir nicht gleich antworten, ich weiss ja, dass Sie viel zu tun haben.

Ihre Margrit Oertli

--- m55 2025-10-20 08:40 lea -> margrit | Re: Prämie < m54
Liebe Frau Oertli, mit der Wohnung im Vermögen leider knapp nicht. Aber die Franchise von 300 auf 1'000 zu wechseln, spart Ihnen gleich viel. [request|Fragen Sie vorher Ihre Ärztin, ob das für Sie passt.]

--- m22 2025-11-06 15:10 margrit -> urs | Schätzung
Sehr geehrter Herr Zollinger

[question|Darf ich fragen, ob der Schätzer noch kommt?] [complaint|Die Fenster waren nun schon zweimal sauber.]

Freundliche Grüsse
M. Oertli

--- m23 2025-11-20 11:44 urs -> margrit | Schätzung Liegenschaft
Sehr geehrte Frau Oertli

[blame_shift|Der beigezogene Experte war infolge Arbeitsüberlastung bislang nicht in der Lage, den Auftrag auszuführen.] [promise|Die Begehung findet am 2. Dezember um 14.00 Uhr statt.] [thanks|Wir danken für Ihre Geduld.]

Freundliche Grüsse
Urs Zollinger

--- m24 2025-12-02 16:30 margrit -> urs | Re: Schätzung Liegenschaft < m23
Er war da. Er war freundlich und hat einen Kaffee genommen.

--- m25 2025-12-09 10:30 lea -> margrit | Weihnachtsguetzli
Liebe Frau Oertli, am 18. Dezember machen wir um 16 Uhr unseren Adventstee für alle Kundinnen und Kunden. [question|Kommen Sie auch?]

--- m26 2025-12-15 13:12 margrit -> lea | Re: Weihnachtsguetzli < m25
Liebe Lea

Das ist nett, aber dieses Jahr nicht. Ich bin etwas müde.

M. Oertli

--- m27 2025-12-16 20:41 simone -> urs | Meine Mutter
Sehr geehrter Herr Zollinger

Ich bin die Tochter und lebe in Bern. Meine Mutter hat mir am Telefon Ihre Briefe vorgelesen. Sie sind sicher alle korrekt. [value|Aber sie braucht jemanden, der ihr in drei Sätzen sagt, wie es steht, am besten am Telefon.] Sie traut sich nicht, das selber zu schreiben.

[request!open|Könnten Sie sie einmal anrufen?] Am liebsten am Vormittag, nachmittags hat sie Jass.

Freundliche Grüsse
Simone Oertli

--- m28 2025-12-22 10:00 urs -> simone | Ihr Schreiben vom 16. Dezember
Sehr geehrte Frau Oertli

Ihr Schreiben haben wir zur Kenntnis genommen. Bitte haben Sie Verständnis, dass wir Auskünfte aus Gründen des Berufsgeheimnisses nur gegen Vollmacht Ihrer Frau Mutter erteilen dürfen.

Freundliche Grüsse und schöne Festtage
Urs Zollinger

--- m29 2025-12-22 12:33 simone -> urs | Re: Ihr Schreiben vom 16. Dezember < m28
[complaint|Ich wollte keine Auskunft. Ich wollte, dass Sie sie anrufen.] Ihnen auch schöne Festtage.

--- m30 2026-01-13 16:20 urs -> margrit | Ergebnis Verkehrswertschätzung
Sehr geehrte Frau Oertli

Beiliegend das Gutachten (24 Seiten). Der Verkehrswert beträgt Fr. 890'000. Daraus ergibt sich nach Abzug der Hypothek von Fr. 240'000 sowie der güterrechtlichen Ansprüche ein Nachlass von Fr. 325'000 und ein Ausgleichsanspruch der Nachkommen von gesamthaft Fr. 162'500, wovon die Hälfte auf den Sohn aus erster Ehe entfällt. Über die Finanzierbarkeit [promise!open|werden wir Ihnen gesondert berichten].

[request!open|Wir bitten um Mitteilung, ob Sie an der Zuweisung festhalten.]

Freundliche Grüsse
Urs Zollinger

--- m31 2026-01-19 09:40 margrit -> lea | Frage
Liebe Lea

Ich mag den Herrn Zollinger nicht stören. [question!open|Ist das nun gut oder schlecht, was in dem dicken Heft steht?] Ich habe 60'000 auf dem Sparkonto.

Ihre Margrit Oertli

--- m32 2026-01-19 10:12 lea -> margrit | Re: Frage < m31
Liebe Frau Oertli, das darf leider nur Urs beantworten, [promise|ich sage es ihm gleich]. Bitte nicht erschrecken wegen der Zahlen, auf den ersten Blick sieht es nach einer lösbaren Sache aus.

--- m33 2026-01-26 11:55 simone -> urs + lea | Vollmacht
Guten Tag

Die Vollmacht liegt bei, unterschrieben am Samstag. Meine Mutter hat mir gesagt, sie möchte am liebsten gar nichts mehr von der Sache hören. [complaint|Das hat sie vor einem Jahr anders gesagt.]

[question!open|Bis wann hört sie, ob sie bleiben kann?]

Simone Oertli
