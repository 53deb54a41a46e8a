firm: Limmat Treuhand & Beratung | limmattreuhand.example | Europe/Zurich | 2026-01-30 17:00
member: urs | Urs Zollinger | urs@limmattreuhand.example
member: corinne | Corinne Amsler | corinne@limmattreuhand.example
member: besim | Besim Krasniqi | besim@limmattreuhand.example
member: nadja | Nadja Feusi | nadja@limmattreuhand.example
member: lea | Lea Brändli | lea@limmattreuhand.example
client: Zahnarztpraxis Dr. Wiederkehr | company | praxis-wiederkehr.example
contact: annina | Dr. med. dent. Annina Wiederkehr | annina.wiederkehr@praxis-wiederkehr.example | Zahnärztin, Inhaberin
contact: jeton | Jeton Morina | empfang@praxis-wiederkehr.example | Praxismanager
standing: strained
turned: 2025-08-19
causes: talked_down, unacknowledged_fault
root: m15, m19, m21, m23, m35
why: The depreciation of her new chairs was entered twice as slow as agreed and produced a tax bill of 14'000 too much; Urs explained to her how depreciation works instead of looking. Nadja found the slip, but Urs still calls it "a question of interpretation" and bills the objection.

--- m01 2025-02-11 12:24 annina -> urs | Behandlungsstühle
Sehr geehrter Herr Zollinger

Wir haben die beiden neuen Behandlungseinheiten gekauft, zusammen Fr. 172'000. Rechnung im Anhang. Wie im Dezember besprochen, [request|möchte ich sie so rasch abschreiben wie erlaubt], [goal|damit ich 2026 das Darlehen meiner Eltern ganz zurückzahlen kann].

[question|Brauchen Sie dazu noch etwas von mir?]

Freundliche Grüsse
Annina Wiederkehr

--- m02 2025-02-11 17:02 urs -> annina | Re: Behandlungsstühle < m01
Sehr geehrte Frau Dr. Wiederkehr

[thanks|Besten Dank für die Unterlagen.] [promise!broken|Wir buchen die Einheiten im Abschluss 2024 mit der Einmalabschreibung von 80 Prozent], wie abgemacht; die Lieferung erfolgte ja noch im Dezember. Weiteres benötigen wir nicht.

Freundliche Grüsse
Urs Zollinger

--- m03 2025-02-25 08:11 jeton -> besim | neue DH
Hallo Besim, ab 1.3. kommt Frau Lorena Caduff als Dentalhygienikerin, 70%. Personalblatt hängt dran. [question|Bekommt sie den 13. anteilig oder nach Probezeit?]

LG Jeton

--- m04 2025-02-25 09:30 besim -> jeton | Re: neue DH < m03
Anteilig ab dem ersten Tag, so steht es in euren Verträgen. Ich hab sie erfasst.

--- m05 2025-03-27 07:40 jeton -> besim | Lohn Caduff
Morgen Besim. Lorena hat ihren Zettel gezeigt: [complaint|70 Prozent abgemacht, 60 Prozent ausbezahlt]. Sie hat es nett gesagt.

--- m06 2025-03-27 08:04 besim -> jeton | Re: Lohn Caduff < m05
Uff. [admission|Hab mich vertippt, 6 statt 7.] [promise|Die Differenz von 612.40 ist heute Nachmittag auf ihrem Konto] und [request|richte ihr bitte aus, dass es mir leidtut].

--- m07 2025-03-27 15:48 jeton -> besim | Re: Lohn Caduff < m06
Ist drauf. [praise|Sie sagt, so schnell hätte das ihr alter Chef nicht gemacht.] 👍

--- m08 2025-04-15 13:15 lea -> jeton | Offene Debitoren
Guten Tag Herr Morina

[question|Könnten die Patientenrechnungen 24-881 und 24-903 abgeschrieben werden, oder laufen die noch bei der Inkassostelle?] Zusammen 1'340.

Lea Brändli

--- m09 2025-04-15 14:20 jeton -> lea | Re: Offene Debitoren < m08
881 zahlt in Raten, [request|903 abschreiben], der Herr ist nach Thailand ausgewandert mit unserer Brücke.

--- m10 2025-05-20 16:44 urs -> annina | Jahresabschluss 2024
Sehr geehrte Frau Dr. Wiederkehr

Beiliegend erhalten Sie den Jahresabschluss sowie die Steuererklärung 2024 zur Unterschrift. Der Gewinn beträgt Fr. 241'310. [request|Wir bitten Sie, beides bis am 30. Mai unterzeichnet zu retournieren.]

--- m11 2025-05-27 19:58 annina -> urs | Re: Jahresabschluss 2024 < m10
Sehr geehrter Herr Zollinger

Unterzeichnet, [promise|morgen in der Post]. Ich hatte den Gewinn etwas tiefer erwartet, aber es war ja auch ein gutes Jahr.

A. Wiederkehr

--- m12 2025-06-10 10:36 jeton -> lea | Adresse
Hi Lea, ab 1.7. ist der Praxiseingang an der Gasometerstrasse 9 statt 7, gleiche Tür, die Stadt hat umnummeriert 🤷 [request|Bitte bei euch anpassen, auch für SVA und Pensionskasse.]

--- m13 2025-06-10 11:15 lea -> jeton | Re: Adresse < m12
Angepasst, SVA und PK habe ich gerade geschrieben.

--- m51 2025-06-24 12:31 annina -> lea | Spenden
Guten Tag Frau Brändli

Wir behandeln im September einen Tag lang gratis Menschen ohne Versicherung, das Team arbeitet freiwillig. [question|Darf ich das Material als Aufwand buchen?] Es geht um etwa Fr. 1'900.

Die Stühle laufen übrigens prächtig, nur der linke quietscht, das holt der Lieferant am Freitag nach.

Freundliche Grüsse
A. Wiederkehr

--- m52 2025-06-24 14:12 lea -> annina | Re: Spenden < m51
Guten Tag Frau Dr. Wiederkehr, ja, Materialaufwand, ganz normal. Eine schöne Idee! [request|Bitte notieren Sie auf den Lieferscheinen kurz "Aktionstag".]

--- m14 2025-08-12 20:33 annina -> urs | Steuerrechnung
Sehr geehrter Herr Zollinger

Die Schlussrechnung der Staats- und Gemeindesteuern ist gekommen, sie liegt Fr. 14'200 über dem, was Sie mir im Dezember gerechnet haben. [question|Woher kommt der Unterschied?] Mir fällt auf, dass im Abschluss auf Seite 6 bei den Einrichtungen eine Abschreibung von Fr. 43'000 steht.

Freundliche Grüsse
Annina Wiederkehr

--- m15 2025-08-19 09:12 urs -> annina | Re: Steuerrechnung < m14
Sehr geehrte Frau Dr. Wiederkehr

[talking_down|Abschreibungen sind für Nichtfachleute verständlicherweise ein schwieriges Gebiet, deshalb hole ich kurz aus.] Ein Anlagegut verliert Jahr für Jahr an Wert; diesen Wertverlust bildet man über die Nutzungsdauer ab. [talking_down|Man kann nicht einfach so viel abziehen, wie man gerade möchte.] Der Ansatz von 25 Prozent entspricht dem Merkblatt A 1995 und ist vorsichtig gewählt.

[talking_down|Dass eine Steuerrechnung höher ausfällt als erhofft, gehört zum Erfolg dazu, das darf man auch einmal mit einem Lächeln nehmen.]

Freundliche Grüsse
Urs Zollinger

--- m16 2025-08-19 12:41 annina -> urs | Re: Steuerrechnung < m15
> Man kann nicht einfach so viel abziehen, wie man gerade möchte.

In Ihrem Mail vom 11. Februar steht "80 Prozent, wie abgemacht". [complaint|Gebucht sind 25.] Den Rest der Ausführungen habe ich nicht gebraucht.

[request|Bitte prüfen Sie das bis Ende Woche], die Einsprachefrist läuft am 10. September ab.

A. Wiederkehr

--- m17 2025-08-21 10:05 jeton -> besim | KTG Meldung
Hoi Besim, Frau Lüthi fällt nach der Knie-OP sicher 6 Wochen aus. Arztzeugnis im Anhang. [request|Meldest du es der Krankentaggeldversicherung?] LG

--- m18 2025-08-21 10:52 besim -> jeton | Re: KTG Meldung < m17
Mach ich sofort, Wartefrist ist 30 Tage. [promise|Die Taggelder kommen ab dem 18. September direkt zu euch] und [promise|ich ziehe sie in der Abrechnung ab]. Gute Besserung an sie!

--- m19 2025-08-29 16:50 urs -> annina | Re: Steuerrechnung < m16
Sehr geehrte Frau Dr. Wiederkehr

Ich habe das Dossier konsultiert. Es handelt sich um eine Frage der Auslegung, ob die Einheiten per Lieferung oder per Inbetriebnahme zu aktivieren waren. [blame_shift|Da uns von Ihrer Seite kein Abnahmeprotokoll vorlag, musste vorsichtig gebucht werden.] Gerne erheben wir Einsprache.

[non_apology|Sollte bei Ihnen der Eindruck einer Unstimmigkeit entstanden sein, bedaure ich dies.]

Urs Zollinger

--- m20 2025-08-29 17:20 annina -> urs | Re: Steuerrechnung < m19
[complaint|Nach einem Protokoll hat nie jemand gefragt.] [request|Erheben Sie Einsprache.]

--- m21 2025-09-04 08:33 nadja -> annina | Einsprache
Guten Tag Frau Dr. Wiederkehr

Einsprache ist heute eingeschrieben raus, Kopie anbei. Ich habe die Buchung nachgeschaut: [admission|In der Anlagenliste steht bei uns der Code für Mobiliar statt Sofortabschreibung.] Das ist begründbar und wird vom Steueramt in der Regel korrigiert, wenn man es offenlegt.

Nadja Feusi

--- m22 2025-09-04 13:07 annina -> nadja | Re: Einsprache < m21
Liebe Frau Feusi

[praise|Das ist der erste Brief in dieser Sache, den ich nicht zweimal lesen musste.] [thanks|Danke.]

--- m23 2025-10-09 09:00 lea -> annina | Honorarrechnung 3. Quartal
Sehr geehrte Frau Dr. Wiederkehr

Im Anhang die Honorarrechnung für das 3. Quartal über Fr. 4'386.

Freundliche Grüsse
Lea Brändli

--- m24 2025-10-13 18:22 annina -> urs + lea | Re: Honorarrechnung 3. Quartal < m23
Sehr geehrter Herr Zollinger

[complaint|Auf der Rechnung stehen 6.25 Stunden für die Einsprache, zum Partnersatz.] [complaint|Den Fehler, den ich gemeldet habe, soll ich also auch noch bezahlen.]

[request!open|Ich bitte um eine Rechnung ohne diese Position.]

Ausserdem: [question!open|Wer zahlt die Verzugszinsen von Fr. 318.40?]

Annina Wiederkehr

--- m25 2025-10-21 10:30 urs -> annina | Re: Honorarrechnung 3. Quartal < m24
Sehr geehrte Frau Dr. Wiederkehr

Die Einsprache war eine separate Leistung und erfolgte auf Ihre ausdrückliche Anordnung. [talking_down|Auch Sie würden Ihren Patienten eine zusätzliche Füllung in Rechnung stellen.] Ich schlage vor, wir warten den Entscheid des Steueramtes ab.

Urs Zollinger

--- m26 2025-10-21 12:10 annina -> urs | Re: Honorarrechnung 3. Quartal < m25
Wenn ich den falschen Zahn gebohrt habe: nein.

--- m27 2025-10-28 14:14 jeton -> besim | Weihnachtsgutscheine
Hey Besim, [question|bis wie viel sind Geschenkkarten fürs Team AHV-frei?] Die Chefin denkt an 300 pro Person

--- m28 2025-10-28 14:31 besim -> jeton | Re: Weihnachtsgutscheine < m27
500 pro Jahr und Person, Naturalgeschenke. 300 also kein Problem, Bargeld wäre eins.

--- m53 2025-11-06 19:15 annina -> nadja | Akonto 2026
Liebe Frau Feusi

[goal|Mein Ziel ist unverändert, dass die Eltern im Juni ihr Geld zurück haben, Fr. 95'000.] Meine Mutter wird dann 80 und möchte nichts mehr "draussen" haben.

[request|Sagen Sie mir bitte, wie viel ich für die Steuern 2025 zurücklegen muss], in einer Zahl. Ich rechne lieber mit dem schlechten Fall.

A. Wiederkehr

--- m54 2025-11-10 08:02 nadja -> annina | Re: Akonto 2026 < m53
78'000, schlechter Fall. Im guten sind es 71'000. Dann reicht es im Juni in beiden Fällen.

--- m29 2025-11-18 08:03 jeton -> lea | Rechnung Steri
Liebe Lea, die Rechnung vom Sterilisator-Service kam zweimal, einmal mit Datum 3.11. und einmal 10.11. Ich hab nur eine bezahlt, nicht dass ihr beide bucht.

--- m30 2025-11-18 09:45 lea -> jeton | Re: Rechnung Steri < m29
Gut zu wissen, eine war schon drin, die zweite fliegt raus.

--- m31 2025-12-03 10:21 nadja -> annina + urs | Entscheid Einsprache
Guten Tag

[win|Das Steueramt hat gutgeheissen, voll.] Gewinn neu 146'710, Rückerstattung Fr. 13'870 innert 30 Tagen. Verzugszins wird nicht erlassen, weil der Fehler in der Deklaration lag.

Nadja Feusi

--- m32 2025-12-03 12:34 annina -> nadja | Re: Entscheid Einsprache < m31
Sehr gut. [thanks|Vielen Dank für Ihre Arbeit], Frau Feusi.

--- m33 2025-12-03 16:00 urs -> annina | Re: Entscheid Einsprache < m31
Sehr geehrte Frau Dr. Wiederkehr

Wie Sie sehen, hat unser Vorgehen zum Erfolg geführt. Damit dürfen wir die Angelegenheit als erledigt betrachten und [request|bitten höflich um Begleichung der Rechnung vom 9. Oktober].

--- m34 2025-12-05 07:19 annina -> urs | Re: Entscheid Einsprache < m33
Herr Zollinger

Bezahlt habe ich heute Fr. 2'761, das ist die Rechnung ohne die 6.25 Stunden. [value|Ich erwarte von meinem Treuhänder dasselbe, was meine Patienten von mir erwarten: dass er sagt, wenn er es war.]

[request!open|Bitte senden Sie mir eine schriftliche Stellungnahme dazu, was im Frühling passiert ist.]

A. Wiederkehr

--- m35 2025-12-17 11:38 urs -> annina | Ihr Schreiben vom 5. Dezember
Sehr geehrte Frau Dr. Wiederkehr

Ihr Ton hat mich, offen gestanden, etwas befremdet. In 31 Berufsjahren habe ich gelernt, dass die Dinge selten so schwarz-weiss sind. [promise!open|Auf die Sache komme ich im neuen Jahr zurück.] Ihnen und Ihrem Team schöne Festtage.

Urs Zollinger

--- m36 2026-01-12 08:24 jeton -> besim | Löhne 2026
Gutes Neues Besim! Änderungen ab Januar:
- [request|Lorena neu 80%]
- [request|Frau Lüthi zurück mit 50%, ab März wieder 100]
- [request|Lernende 2. Lehrjahr: 1'050]
[request|Bitte alles im Januarlohn.]

--- m37 2026-01-12 09:10 besim -> jeton | Re: Löhne 2026 < m36
Gleichfalls! Alles drin, Lohnlauf am 23. [question!open|Bekommt Frau Lüthi für die 50% noch Taggeld, hast du das neue Zeugnis?]

--- m38 2026-01-26 18:47 annina -> urs + corinne | Mandat
Sehr geehrter Herr Zollinger, guten Tag Frau Amsler

Das neue Jahr ist bald einen Monat alt, [complaint|eine Stellungnahme habe ich nicht]. Stattdessen kam am Freitag eine Mahnung über Fr. 1'625 mit Mahngebühr.

Ich schreibe auch an Frau Amsler, weil [value|ich mit jemandem reden möchte, der zuerst nachschaut und dann erklärt].

[escalation|Liegt bis zum 15. Februar nichts vor, gebe ich die Sache der Ombudsstelle Ihres Verbandes.] [question!open|Und könnte Frau Feusi den Abschluss 2025 machen?]

Annina Wiederkehr

--- m39 2026-01-27 09:36 corinne -> annina | Re: Mandat < m38
Guten Tag Frau Dr. Wiederkehr

Die Mahnung ist gestoppt. [promise!open|Ich lese das Dossier übers Wochenende und rufe Sie am Montagmittag an], wenn Ihnen das in die Pause passt.

Corinne Amsler
