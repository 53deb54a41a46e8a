firm: Limmat Treuhand & Beratung | limmattreuhand.example | Europe/Zurich | 2026-01-30 17:00
member: urs | Urs Zollinger | urs@limmattreuhand.example
member: corinne | Corinne Amsler | corinne@limmattreuhand.example
member: besim | Besim Krasniqi | besim@limmattreuhand.example
member: nadja | Nadja Feusi | nadja@limmattreuhand.example
member: lea | Lea Brändli | lea@limmattreuhand.example
client: Verein Spielraum Wipkingen | company | spielraum-wipkingen.example
contact: eveline | Eveline Baumgartner | kasse@spielraum-wipkingen.example | Kassierin (ehrenamtlich)
contact: thierry | Thierry Monnard | praesidium@spielraum-wipkingen.example | Präsident
contact: hatice | Hatice Yıldız | leitung@spielraum-wipkingen.example | Leiterin Kinderhaus
standing: good
turned: -
causes: -
root: -
why: A volunteers' association with a new and nervous treasurer; they ask a great deal and at odd hours, the city threatens to cut a subsidy, but with us all is settled and warm. The president's sharp letter before the assembly was nerves, and he says so.

--- m01 2025-02-02 21:55 eveline -> lea | Neue Kassierin stellt sich vor
Liebe Frau Brändli

Ich bin seit Donnerstag die neue Kassierin (niemand sonst wollte, ich war auf der Toilette). Von Beruf bin ich Floristin. [question|Wo fange ich an?]

Mit lieben Grüssen
Eveline Baumgartner

--- m02 2025-02-03 08:35 lea -> eveline | Re: Neue Kassierin stellt sich vor < m01
Liebe Frau Baumgartner

Herzlich willkommen! Drei Dinge reichen für den Anfang: alle Belege in einen Ordner legen, nichts wegwerfen, und bei jedem Beleg zwei Wörter notieren, wofür er war. Den Rest machen wir.

[promise|Eine kleine Anleitung mit Bildern schicke ich Ihnen diese Woche.]

Freundliche Grüsse
Lea Brändli

--- m03 2025-02-06 16:12 lea -> eveline | Anleitung
Hier die Anleitung, vier Seiten. Die Topfpflanze auf Seite 2 ist Absicht.

--- m04 2025-02-06 22:20 eveline -> lea | Re: Anleitung < m03
[praise|So etwas Liebes hat mir noch kein Amt geschickt.] Ich habe es ausgedruckt und an den Kühlschrank gehängt!

--- m05 2025-03-03 09:40 thierry -> urs | Revision für die GV
Cher Monsieur Zollinger

Am 8. Mai haben wir Generalversammlung. [request|Die Jahresrechnung sollte bitte bis am 10. April bei den Revisoren sein.] Einer davon ist pensionierter Bankier und liest alles.

Meilleures salutations
Thierry Monnard

--- m06 2025-03-03 14:51 urs -> thierry | Re: Revision für die GV < m05
Sehr geehrter Herr Monnard

Der Termin ist vorgemerkt. [promise|Frau Brändli wird die Jahresrechnung bis zum 8. April fertigstellen], ich sehe sie selbst durch.

Freundliche Grüsse
Urs Zollinger

--- m07 2025-03-18 12:02 eveline -> lea | Kasse stimmt nicht
Liebe Lea (darf ich?)

In der Kasse vom Flohmarkt sind 412.35, im Heft stehen 398.35. Ich habe 14 Franken zu viel. [question|Muss ich die zurückgeben? Und wem?]

Eveline

--- m08 2025-03-18 13:27 lea -> eveline | Re: Kasse stimmt nicht < m07
Natürlich, liebe Eveline! Einfach als "Kassendifferenz" einbuchen, das darf vorkommen. Vermutlich hat jemand einen Kuchen nicht eingetragen.

--- m09 2025-04-07 17:31 lea -> thierry + eveline | Jahresrechnung 2024
Guten Abend zusammen

Die Jahresrechnung 2024 mit Anhang ist fertig, Gewinn 3'118.20. [question|Soll ich sie den Revisoren direkt schicken?]

--- m10 2025-04-07 20:46 thierry -> lea | Re: Jahresrechnung 2024 < m09
Ja, [thanks|merci], mit Kopie an mich.

--- m11 2025-04-24 07:30 thierry -> urs + lea | Frage des Revisors
Monsieur Zollinger

Unser Revisor Herr Aeschbacher findet, dass [complaint|die Spende der Stiftung Hartmann (15'000) im falschen Jahr steht]. Sie kam am 4. Januar 2025 aufs Konto und ist bei Ihnen in 2024. In zwei Wochen ist die Versammlung! [complaint|So etwas darf mir doch nicht der Revisor sagen müssen.]

[request|Ich bitte um Erklärung heute noch.]

T. Monnard

--- m12 2025-04-24 10:15 lea -> thierry + eveline | Re: Frage des Revisors < m11
Guten Tag Herr Monnard

Die Verfügung der Stiftung ist vom 12. Dezember und ausdrücklich für das Projektjahr 2024, deshalb die Abgrenzung. Ich habe sie hier angehängt, Seite 2 unten. [admission|Im Anhang der Rechnung hätte ein Satz dazu gehört, den habe ich weggelassen.] Er ist jetzt drin.

[promise|Ich rufe Herrn Aeschbacher gerne noch heute Vormittag an.]

--- m13 2025-04-24 15:58 thierry -> lea | Re: Frage des Revisors < m12
Liebe Frau Brändli

Herr Aeschbacher ist beruhigt und findet Sie "eine exzellente junge Dame". [apology|Verzeihen Sie meinen Ton], vor der GV schlafe ich schlecht.

--- m14 2025-05-09 09:08 eveline -> lea | GV
Es ging alles durch, einstimmig! Der einzige Streit war über den Kuchen. [thanks|Tausend Dank], du hast mich gerettet

--- m15 2025-05-26 13:22 hatice -> besim | Springerinnen
Guten Tag Herr Krasniqi

Wir haben neu zwei Springerinnen im Stundenlohn. [question|Wie rechne ich die Ferien, 8.33 oder 10.64 Prozent?] Eine ist 52 Jahre alt.

Freundliche Grüsse
Hatice Yıldız

--- m16 2025-05-26 14:03 besim -> hatice | Re: Springerinnen < m15
Guten Tag Frau Yıldız. Die jüngere 8.33, die über 50 bei euch 10.64, so steht es in eurem Personalreglement. [request|Schicken Sie mir die Stunden jeweils bis zum 3. des Folgemonats.]

--- m17 2025-06-02 18:40 hatice -> besim | Re: Springerinnen < m16
Stunden Mai im Anhang. Frau Keller hatte 31.5, Frau Rossi 18.

--- m51 2025-06-16 20:02 eveline -> lea | Sommerfest
Liebe Lea

Am Samstag war Sommerfest. Es hat geregnet, die Hüpfburg ist davongeflogen (leer, Gott sei Dank), und trotzdem: [win|2'940 Franken in der Kasse, so viel wie nie.]

Jetzt habe ich eine Schuhschachtel voll Münz. [question|Nimmt die Bank das?] Und der Grillmann hat keine Quittung gegeben, nur einen Bierdeckel mit "310.– bez. Köbi".

Eveline

--- m52 2025-06-17 08:11 lea -> eveline | Re: Sommerfest < m51
Den Bierdeckel fotografieren und dazuschreiben, wer Köbi ist, das genügt. Münz nimmt die Post am Schalter, vorsortiert in Rollen. Ich habe welche hier, [promise|ich lege dir zwanzig Stück in die Post].

--- m18 2025-07-03 22:47 eveline -> lea | Hilfe Bank
Liebe Lea

Die Bank hat das Login gewechselt und mein Telefon ist ins Aquarium gefallen (frag nicht). Jetzt komme ich nirgends mehr hinein und die Miete vom Kinderhaus ist morgen fällig. [request|Kannst du die Zahlung machen?] Betrag wie immer, 4'850.

Eveline

--- m19 2025-07-04 07:42 lea -> eveline | Re: Hilfe Bank < m18
Guten Morgen Eveline, ist ausgelöst, wir haben ja die Kollektivvollmacht mit Thierry. Er hat um 7.30 mit dem Handy freigegeben, aus dem Zug nach Lausanne. Dem Fisch geht es gut?

--- m20 2025-07-04 12:15 eveline -> lea | Re: Hilfe Bank < m19
Der Fisch ist der Einzige, der noch Empfang hat. [thanks|Merci!!]

--- m21 2025-08-25 10:10 thierry -> urs + lea | Subvention Stadt
Chère équipe

Mauvaise nouvelle: Die Stadt will den Beitrag ab 2026 um 30'000 kürzen, weil unsere Reserven angeblich zu hoch sind. [goal|Wir müssen den Beitrag halten, sonst schliesst die zweite Gruppe.] Das sind 14 Kinder.

Wir haben bis 30. September Zeit für eine Stellungnahme. [request|Können Sie uns darlegen, welche Reserven zweckgebunden sind?]

Thierry Monnard

--- m22 2025-08-26 08:24 urs -> thierry | Re: Subvention Stadt < m21
Sehr geehrter Herr Monnard

Von den ausgewiesenen Fr. 126'000 sind nach meiner Erinnerung mindestens zwei Drittel gebunden. [promise|Eine belegte Aufstellung mit Kommentar erhalten Sie bis Freitag, 5. September], sodass Ihnen genügend Zeit für den politischen Teil bleibt.

--- m23 2025-09-04 16:45 urs -> thierry + eveline | Aufstellung Reserven
Sehr geehrter Herr Monnard, liebe Frau Baumgartner

Beiliegend die Aufstellung. Gebunden sind Fr. 91'400 (Spielplatz 48'000, Dachsanierung 28'400, Fonds für einkommensschwache Familien 15'000). Frei verfügbar bleiben Fr. 34'600, das entspricht 1.1 Monatsaufwänden. Die Stadt selbst empfiehlt deren drei. Ich würde diesen Satz an den Anfang stellen.

Mit freundlichen Grüssen
Urs Zollinger

--- m24 2025-09-04 19:12 thierry -> urs | Re: Aufstellung Reserven < m23
[praise|Der Satz mit der Stadt ist Gold.] Ich habe ihn heute Abend dem Vorstand vorgelesen, es gab Applaus.

--- m25 2025-09-22 11:18 hatice -> besim | Mutterschaft
Guten Tag Herr Krasniqi, Frau Rossi ist schwanger, Termin 2. Februar. [question|Hat sie im Stundenlohn Anspruch auf Mutterschaftsentschädigung?]

--- m26 2025-09-22 13:50 besim -> hatice | Re: Mutterschaft < m25
Glückwunsch! Ja, wenn sie neun Monate versichert war und davon fünf gearbeitet hat. Beides passt bei ihr. [promise!open|Formular schicke ich Ihnen, sobald das Kind da ist], vorher nimmt es die Ausgleichskasse nicht.

--- m53 2025-10-06 17:25 hatice -> lea | Elternbeiträge
Guten Abend Frau Brändli

Bei drei Familien ist der Beitrag September noch nicht eingegangen, eine davon hat gerade die Stelle verloren. Ich möchte dort nicht mahnen. [value|Bei uns kommt zuerst das Kind und dann die Rechnung.] [question|Kann man das in der Buchhaltung irgendwie markieren, damit keine automatische Mahnung hinausgeht?]

Hatice Yıldız

--- m54 2025-10-07 08:19 lea -> hatice | Re: Elternbeiträge < m53
Guten Morgen Frau Yıldız, ja, ich habe die Familie auf "persönlich" gestellt, dort mahnt das System nie. Die anderen zwei bekommen die freundliche Version.

--- m27 2025-10-20 21:31 eveline -> lea | Rechnung
Liebe Lea, eure Rechnung Q3 ist gekommen. [question|Kann es sein, dass die Stellungnahme gar nicht drauf ist?] Nicht dass ihr etwas vergessen habt.

--- m28 2025-10-21 08:16 lea -> eveline | Re: Rechnung < m27
Das hat Urs so gewollt, er hat als Kind in Wipkingen gewohnt. Pssst.

--- m29 2025-11-26 15:02 thierry -> urs + lea | La ville cède!
Chers amis

[win|Die Stadt verzichtet auf die Kürzung, volle 180'000 auch für 2026 und 2027.] Im Brief steht fast wörtlich Ihr Satz. Die zweite Gruppe bleibt.

[thanks|Im Namen von 14 Familien: merci.]

Thierry

--- m30 2025-11-26 15:40 urs -> thierry | Re: La ville cède! < m29
Das ist die schönste Nachricht der Woche. Santé!

--- m31 2025-12-08 20:20 eveline -> lea | Budget 2026
Liebe Lea

Der Vorstand möchte ein Budget für 2026 und schaut dabei mich an. Ich habe eine Liste gemacht:
- [request|Lohn plus 1 Prozent]
- Spielplatz wird im Mai gebaut (endlich)
- [request|Blumen streichen, das mache ich gratis]

[request|Kannst du daraus etwas machen, das nach Budget aussieht?]

Eveline

--- m32 2025-12-10 11:11 lea -> eveline | Re: Budget 2026 < m31
Gern. [promise|Du hast es vor Weihnachten.]

--- m33 2025-12-18 17:03 lea -> eveline + thierry | Budget 2026 Entwurf
Hier der Entwurf, Verlust 1'900, das ist der Spielplatz. Ohne ihn wärt ihr bei plus 2'300.

--- m34 2025-12-19 08:08 thierry -> lea + eveline | Re: Budget 2026 Entwurf < m33
Très clair. Der Vorstand beschliesst es am 14. Januar. Bonnes fêtes!

--- m35 2026-01-15 09:50 thierry -> lea | Re: Budget 2026 Entwurf < m34
Angenommen, mit einer Änderung: Lohn plus 1.2 Prozent. [request|Bitte anpassen.]

--- m36 2026-01-15 10:31 lea -> thierry + besim | Re: Budget 2026 Entwurf < m35
Angepasst, Version 2 anbei. Besim, [request|bei den Löhnen ab Februar bitte 1.2].

--- m37 2026-01-26 22:05 eveline -> lea | Jahresabschluss
Liebe Lea

Alle Belege 2025 sind im Ordner, mit je ZWEI Wörtern! Es fehlt nur die Abrechnung vom Adventsbasar, [promise!open|die bekomme ich am Wochenende von Hatice]. [question!open|Wann fangt ihr an?]

Eveline

--- m38 2026-01-28 08:58 hatice -> besim | Baby
Guten Morgen Herr Krasniqi, das Baby von Frau Rossi ist schon da, seit Sonntag, ein Mädchen. [request!open|Jetzt bitte das Formular] 😊
