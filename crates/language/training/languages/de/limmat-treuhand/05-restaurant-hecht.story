firm: Limmat Treuhand & Beratung | limmattreuhand.example | Europe/Zurich | 2026-01-30 17:00
member: urs | Urs Zollinger | urs@limmattreuhand.example
member: corinne | Corinne Amsler | corinne@limmattreuhand.example
member: besim | Besim Krasniqi | besim@limmattreuhand.example
member: nadja | Nadja Feusi | nadja@limmattreuhand.example
member: lea | Lea Brändli | lea@limmattreuhand.example
client: Restaurant zum Hecht GmbH | company | zumhecht.example
contact: marcel | Marcel Rüegg | marcel@zumhecht.example | Wirt
contact: ramona | Ramona Stäheli | service@zumhecht.example | Leiterin Service
contact: dani | Dani Loosli | kueche@zumhecht.example | Küchenchef
standing: strained
turned: 2025-06-26
causes: real_issue_hidden, recurring_bottleneck
root: m11, m16, m19, m23, m31
why: Every month something small is wrong with the wages: an old workload, a missing tip day, a late payment. Underneath it is one thing: all changes run through Besim alone, from photographed rosters, and the wage run is fixed on the 20th while the restaurant closes its roster on the 22nd; each slip is repaired singly and nobody looks at the way it is done.

--- m01 2025-01-09 15:40 ramona -> besim | Stunden Dezember
Hallo Besim

Hier der Plan vom Dezember als Foto (3 Bilder). Rot = krank, grün = Ferien, blau ist nur mein Kugelschreiber, der ausgelaufen ist.

Grüessli Ramona

--- m02 2025-01-09 17:12 besim -> ramona | Re: Stunden Dezember < m01
Hoi Ramona, ist lesbar. [question|Hat Filipe am 24. gearbeitet oder ist das ein F für frei?]

--- m03 2025-01-09 17:20 ramona -> besim | Re: Stunden Dezember < m02
F für Filipe haha. Er war da bis 16 Uhr

--- m04 2025-02-03 10:12 marcel -> corinne | Kreditkartenabrechnung
Sali Corinne

Der neue Anbieter zieht 1.29 % ab und überweist netto. [question|Wie verbuche ich das, damit die MWST stimmt?]

Gruss Marcel

--- m05 2025-02-03 11:30 corinne -> marcel | Re: Kreditkartenabrechnung < m04
Sali Marcel

Brutto als Umsatz, die Gebühr als Aufwand. [promise|Ich richte dir im Kassenbuch ein Konto 6941 dafür ein], dann musst du nur noch die Monatsabrechnung hochladen.

--- m06 2025-02-17 23:48 dani -> besim | lohn commis
hoi besim dani vom hecht. der neue commis (Sivan) hat letzte woche angefangen, pensum 100, 3950. papiere bringt er noch. gruss dani

--- m07 2025-02-18 08:05 besim -> dani + ramona | Re: lohn commis < m06
Hoi Dani, [question|ist er B oder N?] Bei N braucht ihr zuerst die Bewilligung vom Amt. [request|Schick mir den Ausweis bitte heute noch.]

--- m08 2025-02-18 14:30 ramona -> besim | Re: lohn commis < m07
B, Foto anbei. Dani hat ihn schon in der Küche versteckt vor lauter Schreck 😅

--- m09 2025-03-25 16:02 ramona -> besim | Lohn März
Hoi Besim

[complaint|In der Lohnabrechnung von Mirjam steht noch das alte Pensum], sie arbeitet seit dem 1. März 50 statt 80 Prozent. Ich hatte es auf dem Plan oben rechts notiert.

[request|Machst du eine neue?]

Ramona

--- m10 2025-03-25 16:40 besim -> ramona | Re: Lohn März < m09
Die Ecke war auf dem Foto abgeschnitten, aber ich hätte auch die Stunden sehen können, [admission|also meine Schuld]. Neue Abrechnung im Anhang, zu viel bezahlte 1'248 ziehen wir ihr in drei Raten ab, wenn sie einverstanden ist.

--- m51 2025-04-02 14:50 marcel -> lea | Brauerei
Sali Lea

Die Brauerei hat uns 12'000 für die neue Zapfanlage gegeben, dafür müssen wir fünf Jahre ihr Bier nehmen. [question|Ist das Ertrag oder Darlehen oder ein Geschenk?] Der Vertreter sagt Geschenk, aber der sagt auch, alkoholfreies Bier habe Geschmack.

Marcel

--- m52 2025-04-02 16:05 lea -> marcel | Re: Brauerei < m51
Sali Marcel, weder noch: ein Ertrag, den wir auf fünf Jahre verteilen, 2'400 pro Jahr. [request|Schick mir bitte noch den Vertrag], MWST ist nämlich auch drauf.

--- m11 2025-04-28 11:17 ramona -> besim | Lohn April
Hallo Besim

- [complaint|Bei Filipe fehlen die zwei Tage vom 21. und 22.]
- Trinkgeld Karte für März ist jetzt da, 1'870
- Mirjam ist einverstanden mit den Raten

Gruss

--- m12 2025-04-28 13:05 besim -> ramona | Re: Lohn April < m11
Die zwei Tage sind nach dem Lohnlauf passiert (der ist immer am 20.). [promise!broken|Die kommen im Mai automatisch mit.]

--- m13 2025-05-08 09:15 marcel -> corinne | Terrasse
Sali Corinne

[goal|Ich will den Umsatz im Sommer auf 180'000 im Monat bringen, damit der Umbau der Küche ohne Bank geht.] Dafür kommen acht Leute als Aushilfe. [question|Lohnt es sich, die über eine Temporärfirma zu nehmen?]

Marcel

--- m14 2025-05-09 10:44 corinne -> marcel | Re: Terrasse < m13
Sali Marcel

Rechnet sich nicht. Temporär kostet dich etwa 41 Franken die Stunde, selber angestellt mit allem 31. Ab 700 Stunden im Sommer sind das 7'000 Unterschied. Dafür hast du das Wetterrisiko und den Papierkram.

Liebe Grüsse
Corinne

--- m15 2025-05-09 15:02 marcel -> corinne | Re: Terrasse < m14
[praise|So eine Antwort wünsche ich mir auch mal von der Versicherung.] Wir stellen selber an.

--- m16 2025-05-27 08:50 ramona -> besim | Lohn Mai
Guten Morgen

Filipe fragt nach seinen zwei Tagen. [complaint|Auf der Abrechnung sind sie nicht.] Er hat extra im Kalender nachgeschaut.

R.

--- m17 2025-05-27 09:31 besim -> ramona | Re: Lohn Mai < m16
Hoi Ramona

Die Nachträge aus dem April habe ich auf dem Zettel gehabt und [admission|vergessen einzugeben]. [apology|Sorry an Filipe.] 386.– gehen jetzt gleich raus.

--- m18 2025-06-12 16:30 ramona -> besim | Aushilfen Terrasse
Hoi Besim, hier die acht Personalblätter. Zwei sind Studenten, einer (Herr Zgraggen) ist pensioniert und sagt, er zahle keine AHV mehr. [question|Stimmt das mit dem Rentner?]

--- m19 2025-06-26 19:22 marcel -> besim + corinne | Löhne
Besim, Corinne

Heute ist Donnerstag der 26., [complaint|die Küche hat den Lohn, der Service nicht]. Ich habe einen Saal voll Leute und mein Personal schaut alle zehn Minuten aufs Natel. [question|Was ist da los?]

Marcel

--- m20 2025-06-26 20:05 corinne -> marcel | Re: Löhne < m19
Sali Marcel

Besim ist seit Dienstag mit dem Blinddarm im Spital. Die Datei für die Küche war schon freigegeben, die zweite lag in seinem Postfach. Ich habe sie gerade ausgelöst, [promise|die Gutschrift kommt morgen früh]. [apology|Es tut mir leid], [admission|wir hätten am Dienstag einen von uns daransetzen müssen].

Corinne

--- m21 2025-06-27 07:55 marcel -> corinne | Re: Löhne < m20
Geld ist da. Gute Besserung an Besim, von der Küche gibt es Bouillon.

--- m22 2025-07-08 08:10 besim -> ramona | Re: Aushilfen Terrasse < m18
Hallo Ramona, bin wieder da, [thanks|danke für die Bouillon]! Herr Zgraggen hat einen Freibetrag von 1'400 im Monat, darüber zahlt er AHV. Er kann auch auf den Freibetrag verzichten.

--- m23 2025-07-28 10:20 ramona -> besim | Lohn Juli
Hallo Besim

Diesmal in Kürze:
- Aushilfe Tanja: [complaint|Stundenlohn 23.10 statt 24.60]
- Herr Zgraggen: [complaint|AHV abgezogen, obwohl er unter 1'400 ist]
- Sivan: [complaint|Quellensteuer doppelt]
- Mirjam: stimmt!

Ich weiss, du hast viel. Ich auch.

Ramona

--- m24 2025-07-28 14:02 besim -> ramona | Re: Lohn Juli < m23
Alle drei korrigiert, neue Abrechnungen hängen dran. [admission|Tanjas Ansatz habe ich von der anderen Aushilfe kopiert.] [promise!broken|Ab August schicke ich dir vor dem Lohnlauf immer einen Probelauf zum Durchsehen.]

--- m25 2025-07-28 15:15 ramona -> besim | Re: Lohn Juli < m24
Probelauf wäre super

--- m53 2025-08-11 10:12 ramona -> besim | Zwei Sachen
Hoi Besim

1. Die Kasse war gestern drei Stunden tot, darum fehlen auf dem Plan vom 10. die Stempelzeiten. Ich trage sie von Hand nach, [promise|du hast sie morgen].
2. Mirjam fragt nach einem Zwischenzeugnis. [question|Schreibt ihr so etwas oder mache ich das?]

[goal|Ich hätte so gern einmal einen Monat, in dem niemand mit einem Zettel zu mir kommt.] Das wäre mein Weihnachtswunsch, im August.

Ramona

--- m54 2025-08-12 13:33 besim -> ramona | Re: Zwei Sachen < m53
Zeugnis schreibst du, ich schaue gern drüber. [praise|Deine Nachträge sind angekommen, sehr sauber.]

--- m26 2025-08-26 09:47 ramona -> besim | Lohn August
Hoi, [question|ist der Probelauf irgendwo?] Die Löhne sind nämlich schon auf dem Konto.

--- m27 2025-08-26 11:03 besim -> ramona | Re: Lohn August < m26
Ich bekam euren Plan erst am 22., [blame_shift|da war für einen Probelauf keine Zeit mehr]. Mit dem Plan am 17. geht es.

--- m28 2025-08-26 11:20 ramona -> besim | Re: Lohn August < m27
Am 17. weiss ich nicht, wer am 21. krank ist. [value|Ich brauche nichts Perfektes, ich muss den Leuten nur ins Gesicht schauen können.]

--- m29 2025-09-05 10:30 corinne -> marcel | Sommerzahlen
Sali Marcel

[win|Juli 191'300, August 178'900 Umsatz, das sind zusammen 14 % mehr als letztes Jahr.] Nach Löhnen und Ware bleiben dir für die Küche rund 62'000.

--- m30 2025-09-05 14:44 marcel -> corinne | Re: Sommerzahlen < m29
Sehr schön. Das ist die Abluft und der halbe Boden. [complaint|Die Löhne waren diesmal übrigens wieder pünktlich, nur falsch.]

--- m31 2025-09-29 23:59 dani -> besim | ferien
besim. auf meinem zettel steh ich mit 3.5 ferientagen, [complaint|ich hatte dieses jahr noch keinen einzigen]. sind also 21. gruss dani

--- m32 2025-09-30 08:22 besim -> dani | Re: ferien < m31
Hoi Dani. Bei dir waren die Tage von Daniela Loser drauf, [admission|ich habe die Kürzel DL verwechselt]. Stimmt jetzt: 21.

--- m33 2025-10-14 13:26 lea -> marcel | MWST Q3
Guten Tag Marcel, MWST Q3: 11'604.75, fällig 30. November. [request|Gib mir kurz grünes Licht.]

--- m34 2025-10-14 17:50 marcel -> lea | Re: MWST Q3 < m33
Grün.

--- m35 2025-10-27 09:05 ramona -> besim + corinne | Lohn Oktober
Hallo zusammen

[complaint|Mirjam steht wieder auf 80 Prozent.] Das ist der Stand von vor März. Sie hat mich gefragt, ob sie jetzt mehr arbeiten muss.

[request|Korrektur bitte bis morgen], sie muss die Miete zahlen und will nicht nochmals zurückzahlen.

Ramona

--- m36 2025-10-27 10:40 besim -> ramona | Re: Lohn Oktober < m35
Bei der Umstellung auf die neue Version sind alte Stammdaten zurückgekommen. [promise|Korrektur heute bis 15 Uhr.]

--- m37 2025-10-27 14:48 besim -> ramona | Re: Lohn Oktober < m36
Erledigt, neue Abrechnung anbei.

--- m38 2025-11-10 11:12 marcel -> corinne | so geht das nicht
Corinne

Ich habe mir am Ruhetag die Mühe gemacht und gezählt: [complaint|von Januar bis Oktober elf falsche Abrechnungen bei neunzehn Leuten]. Jede einzelne habt ihr nett und schnell geflickt. [complaint|Aber ich bezahle euch nicht fürs Flicken.]

[request!open|Ich möchte wissen, woran es liegt, und zwar alles zusammen und nicht Zettel für Zettel.]

[escalation|Mein Kollege vom Sternen ist bei einem Lohnbüro nur für Gastro, der nimmt mich mit, wenn ich will.]

Marcel

--- m39 2025-11-10 16:09 corinne -> marcel | Re: so geht das nicht < m38
Sali Marcel

[admission|Die Zahl stimmt leider], ich habe nachgezählt. [promise!broken|Ich setze mich mit Besim hin und bringe dir bis Ende November einen Vorschlag.]

Liebe Grüsse
Corinne

--- m40 2025-12-01 18:30 marcel -> corinne | Re: so geht das nicht < m39
Der November ist vorbei. Bei uns ist Metzgete und volles Haus, [question|wann reden wir?]

--- m41 2025-12-02 09:10 corinne -> marcel | Re: so geht das nicht < m40
[promise!open!broken|Nach den Festtagen], Besim und Lea stecken bis zum Hals in den Jahresenden. [promise|Die Dezemberlöhne schaue ich selber durch], versprochen.

--- m42 2025-12-22 16:31 ramona -> besim + corinne | Lohn Dezember
Alles richtig!! Alle neunzehn. Ich habe es dreimal kontrolliert und dann einen Prosecco aufgemacht. [praise|Wer auch immer da zweimal hingeschaut hat: bitte so behalten.] Schöne Weihnachten euch

--- m43 2026-01-15 10:05 dani -> besim | sivan lehre
hoi besim, sivan macht ab august die lehre bei uns. [question!open|was muss ich beim amt melden und bis wann?]

--- m44 2026-01-26 13:33 ramona -> besim | Lohn Januar
Besim

[complaint|Die GAV-Erhöhung fehlt bei sechs Leuten.] Liste hängt dran. [request!open|Bitte neu machen und diesmal den Probelauf zuerst.]

Ramona

--- m45 2026-01-28 17:20 marcel -> corinne | Re: so geht das nicht < m41
> Nach den Festtagen

[complaint|Dreikönigen ist auch vorbei.] [complaint|Ramona fängt wieder an, die Abrechnungen von Hand nachzurechnen.] [complaint|Dafür habe ich eigentlich euch.]
