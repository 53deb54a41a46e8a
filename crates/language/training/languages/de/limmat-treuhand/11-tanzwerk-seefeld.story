firm: Limmat Treuhand & Beratung | limmattreuhand.example | Europe/Zurich | 2026-01-30 17:00
member: urs | Urs Zollinger | urs@limmattreuhand.example
member: corinne | Corinne Amsler | corinne@limmattreuhand.example
member: besim | Besim Krasniqi | besim@limmattreuhand.example
member: nadja | Nadja Feusi | nadja@limmattreuhand.example
member: lea | Lea Brändli | lea@limmattreuhand.example
client: Tanzwerk Seefeld | company | tanzwerk-seefeld.example
contact: wiebke | Wiebke Petersen | wiebke@tanzwerk-seefeld.example | Inhaberin
contact: noemi | Noëmi Clavadetscher | kurse@tanzwerk-seefeld.example | Kursbüro
standing: mending
turned: 2025-09-24
causes: apology_owed, broken_promise
root: m14, m18, m20, m23, m26
why: Corinne said the withholding tax for the foreign guest teachers was in hand and never filed it; the tax office estimated, fined and sent the debt collectors, and for two months nobody said sorry. In November Corinne and Urs own it, pay the fine and call every week; Wiebke is warming again, while the refund is still out.

--- m01 2025-02-10 22:30 wiebke -> corinne | neuer Schwingboden
Liebe Corinne,

moin aus dem Seefeld! Der Vermieter zahlt tatsächlich ein Drittel vom neuen Schwingboden, ich kann es noch gar nicht glauben. Rest sind 26.400 für mich. [question|Muss ich den auf einmal in die Kosten nehmen oder darf ich verteilen?] Und [question|gehört der Boden dann eigentlich mir oder ihm?]

Tanzende Grüße
Wiebke

--- m02 2025-02-11 09:15 corinne -> wiebke | Re: neuer Schwingboden < m01
Liebe Wiebke

Verteilen, über die Restlaufzeit vom Mietvertrag (sechs Jahre). Gehören tut er ihm, sobald er verschraubt ist. [request|Lass dir darum schriftlich geben, dass er dir beim Auszug den Restwert zahlt.] Einen Textvorschlag hänge ich an.

Liebe Grüsse
Corinne

--- m03 2025-02-13 17:49 wiebke -> corinne | Re: neuer Schwingboden < m02
Er hat unterschrieben, beim Kaffee, ohne zu murren. [praise|An so etwas hätte ich in hundert Jahren nicht gedacht.] [thanks|Danke dir!!]

--- m04 2025-03-04 10:03 noemi -> lea | Kurszahlungen
Hoi Lea

Die neue Kurssoftware überweist gesammelt, ich sehe nicht mehr, wer bezahlt hat. [question|Gibt es eine Liste, die du dafür brauchst?]

LG Noëmi

--- m05 2025-03-04 11:24 lea -> noemi | Re: Kurszahlungen < m04
Hoi Noëmi, im Menü unter Auszahlungen kannst du "Detail" als Tabelle exportieren. [request|Die bitte einmal im Monat in unseren Ordner], mehr brauche ich nicht.

--- m06 2025-03-04 11:41 noemi -> lea | Re: Kurszahlungen < m05
Gefunden! Januar und Februar sind schon oben.

--- m07 2025-04-14 21:12 wiebke -> besim | Mira
Hallo Besim,

Mira (Contemporary, Mittwoch) möchte ab Mai fest angestellt sein statt auf Rechnung. 40 Prozent, 2.200. [request|Machst du mir einen Vertrag?] Sie ist Österreicherin und wohnt in Schlieren.

Grüße, Wiebke

--- m08 2025-04-15 08:36 besim -> wiebke | Re: Mira < m07
Guten Morgen Wiebke! [promise|Vertrag hast du am Donnerstag.] Weil sie den B-Ausweis hat, kommt Quellensteuer dazu, das läuft über den Lohn.

--- m09 2025-04-17 15:50 besim -> wiebke | Re: Mira < m08
Vertrag im Anhang, mit Probezeit drei Monate und der Klausel zu den Schulferien, die du bei Tomasz vermisst hast.

--- m10 2025-04-22 13:20 wiebke -> besim | Re: Mira < m09
Unterschrieben. Mira hat im Büro einen Spagat gemacht vor Freude.

--- m11 2025-05-20 23:05 wiebke -> corinne | Festival!
Liebe Corinne,

es ist so weit: 4. bis 13. Juli, Tanzfestival am See, sechs Gastlehrer (2x Lissabon, 1x Tel Aviv, 2x Berlin, 1x Buenos Aires). [goal|Ich will, dass das Tanzwerk damit über Zürich hinaus einen Namen bekommt und jedes Jahr eine schwarze Null schreibt.]

Gagen zwischen 1.800 und 4.000. [question|Muss ich da irgendetwas mit Steuern machen?] Ich hab so etwas läuten hören.

Wiebke

--- m12 2025-05-21 08:50 corinne -> wiebke | Re: Festival! < m11
Liebe Wiebke

Wie toll! Ja: Für Künstlerinnen und Referenten aus dem Ausland schuldest du Quellensteuer auf die Gage, minus Pauschale. Abrechnen muss man innert 30 Tagen nach dem Anlass. [promise!broken|Das übernehme ich komplett], du brauchst mir nur Namen, Adressen und Beträge zu schicken.

Liebe Grüsse
Corinne

--- m51 2025-06-05 22:58 wiebke -> lea | Bühne
Moin Lea,

die Bühne kommt von einem Verleih aus Konstanz, Rechnung in Euro, 7.300 netto, ohne deutsche Umsatzsteuer. Da steht was von "Steuerschuldnerschaft des Leistungsempfängers". [question|Bin das ich?] Klingt nach einer Krankheit.

Wetterprognose für Juli übrigens: die alte Dame von unten sagt, ihr Knie sagt trocken.

Grüße
Wiebke

--- m52 2025-06-06 09:40 lea -> wiebke | Re: Bühne < m51
Hallo Wiebke, das bist du, ist aber harmlos: Bezugsteuer gibt es erst ab 10'000 pro Jahr, du bleibst darunter. Ich habe es notiert, falls noch etwas aus Deutschland dazukommt.

--- m13 2025-07-15 16:30 noemi -> corinne | Gastlehrer Liste
Hallo Corinne, anbei alle sechs mit Adresse, Passkopie und Gage. Total 16'900. [win|Das Festival war ausverkauft, 412 Leute!!] Wiebke liegt im See und bewegt sich nicht mehr

LG Noëmi

--- m14 2025-07-16 08:12 corinne -> noemi + wiebke | Re: Gastlehrer Liste < m13
Gratuliere! [promise!broken|Die Abrechnung reiche ich diese Woche ein.]

--- m15 2025-08-26 18:55 wiebke -> corinne | Re: Gastlehrer Liste < m14
Moin Corinne, das Steueramt hat eine Erinnerung wegen der Quellensteuer geschickt, Foto anbei. [question|Hat sich bestimmt überschnitten, oder?]

--- m16 2025-08-27 07:33 corinne -> wiebke | Re: Gastlehrer Liste < m15
Liebe Wiebke, keine Sorge, das haben wir im Griff.

--- m17 2025-09-11 12:10 lea -> noemi | Belege August
Hoi Noëmi, im August fehlt nur der Beleg für die Lautsprechermiete (690.–). [request|Hast du den noch?]

--- m18 2025-09-24 19:47 wiebke -> corinne | Ermessenseinschätzung??
Liebe Corinne,

heute lag das hier im Kasten: [complaint|Das Steueramt schätzt 11.800 Franken Quellensteuer, weil keine Abrechnung eingegangen sei], plus 600 Buße. Die Gagen waren insgesamt 16.900!

[complaint,question|Du hattest doch geschrieben, ihr habt es im Griff?]

[request|Ruf mich bitte morgen vor elf an], danach bin ich im Saal.

Wiebke

--- m19 2025-09-24 20:15 noemi -> lea | Re: Belege August < m17
Beleg von den Lautsprechern ist oben. Hier ist grad etwas dicke Luft.

--- m20 2025-09-26 16:40 corinne -> wiebke | Re: Ermessenseinschätzung?? < m18
Liebe Wiebke

Ich habe heute die Abrechnung eingereicht und Einsprache gegen die Schätzung erhoben. Geschuldet sind effektiv etwa 2'900. [talking_down|Solche Schätzungen sind reine Routine, da muss man nicht gleich erschrecken.] [promise!broken|Ich bleibe dran und melde mich nächste Woche mit dem Stand.]

Corinne

--- m21 2025-09-27 09:02 wiebke -> corinne | Re: Ermessenseinschätzung?? < m20
[complaint|Also war bis heute nichts eingereicht.] Okay.

--- m22 2025-10-08 14:18 besim -> wiebke | Lohn Tomasz
Hallo Wiebke, Tomasz hat im September 6 Vertretungsstunden gemeldet, auf deiner Liste stehen 4. [question|Was stimmt?]

--- m53 2025-10-10 18:20 wiebke -> besim | Re: Lohn Tomasz < m22
Sechs stimmt, ich hatte zwei vom Kinderkurs vergessen. [apology|Sorry], bei mir geht's grad drunter und drüber.

--- m23 2025-10-15 22:21 wiebke -> corinne + urs | Betreibung
Hallo zusammen,

[complaint|"nächste Woche" ist seit zwölf Tagen vorbei, gemeldet hat sich niemand]. Stattdessen stand heute während des Kinderkurses der Weibel vom Betreibungsamt in der Tür, vor zwölf Müttern. 12.400 Franken.

[complaint|Ich habe in dieser ganzen Zeit kein einziges Mal das Wort Entschuldigung gelesen.]

[escalation|Wenn das bis Monatsende nicht vom Tisch ist, nehme ich mir eine Anwältin.]

[request|Bitte kein Trost, nur: was passiert wann?]

Wiebke Petersen

--- m24 2025-10-16 08:04 urs -> wiebke | Re: Betreibung < m23
Sehr geehrte Frau Petersen

Ich habe das Dossier heute früh übernommen. Um 9 Uhr spreche ich mit dem Steueramt. [promise|Sie hören bis zum Mittag von mir, mit einem Datum für jeden Schritt.]

Urs Zollinger

--- m25 2025-10-16 11:48 urs -> wiebke | Stand und Termine
Sehr geehrte Frau Petersen

Hier der Stand, ohne Schnörkel:

- Betreibung: Das Amt zieht sie zurück, [promise|Bestätigung schriftlich bis 24. Oktober].
- Einsprache: eingegangen am 29. September, wird gutgeheissen, Entscheid dauert sechs bis acht Wochen.
- [promise|Busse 600.–: bezahlen wir.]
- Eintrag im Register: wird gelöscht, sobald der Rückzug da ist, [promise|das kontrolliere ich selbst].

Freundliche Grüsse
Urs Zollinger

--- m26 2025-10-17 07:20 wiebke -> urs | Re: Stand und Termine < m25
Guten Morgen Herr Zollinger,

[praise|mit Ihrer Liste auf dem Nachttisch habe ich endlich durchgeschlafen]. [thanks|Danke dafür.]

[complaint|Was fehlt, wissen Sie vermutlich.]

W. Petersen

--- m27 2025-10-23 15:30 urs -> wiebke | Rückzug
Der Rückzug der Betreibung liegt bei, einen Tag früher. Löschung ist beantragt.

--- m28 2025-11-04 10:02 corinne -> wiebke | Was ich dir schulde
Liebe Wiebke

Ich habe diesen Brief dreimal angefangen.

[admission|Ich habe die Abrechnung im Juli versprochen und nicht gemacht.] [admission|Im August habe ich dir geschrieben, wir hätten es im Griff, ohne nachzusehen.] [admission|Und als es herauskam, habe ich so getan, als sei das Routine.] Du hast dich auf mich verlassen und standest vor deinen Schülerinnen wie jemand, der seine Rechnungen nicht zahlt. [apology|Das tut mir von Herzen leid.]

Was sich ändert: Fristen mit dem Amt stehen bei uns jetzt in einer gemeinsamen Liste, Nadja zeichnet gegen. [promise|Und ich rufe dich jeden Freitag kurz an, bis die Rückzahlung da ist.] [promise|Die Stunden dazu verrechnen wir nicht.]

Corinne

--- m29 2025-11-05 23:14 wiebke -> corinne | Re: Was ich dir schulde < m28
Liebe Corinne,

ich hab's im Tram gelesen und bin eine Station zu weit gefahren. [thanks|Danke.] [value|Mir ging es nie um die Buße, mir ging es darum, dass du es sagst.]

Es braucht noch ein bisschen. Freitags ab zehn ist gut.

Wiebke

--- m30 2025-11-18 12:30 noemi -> lea | Weihnachtsgutscheine Kurse
Hoi Lea, wir verkaufen wieder Gutscheine. [question|Buche ich die beim Verkauf oder beim Einlösen?] Letztes Jahr haben wir beides gemacht 🙈

--- m31 2025-11-18 13:12 lea -> noemi | Re: Weihnachtsgutscheine Kurse < m30
Beim Verkauf aufs Konto 2030 (Vorauszahlung), beim Einlösen auf den Ertrag. Die doppelten vom letzten Jahr habe ich schon bereinigt, es waren vier.

--- m32 2025-11-28 10:15 corinne -> wiebke | Entscheid
Liebe Wiebke, wie am Telefon gesagt, schriftlich: [win|Die Einsprache ist gutgeheissen.] Definitiv 2'874.–. Du hast im Oktober unter Vorbehalt 11'800 bezahlt, also kommen 8'926.– zurück, laut Amt bis Ende Januar.

--- m33 2025-11-28 10:40 wiebke -> corinne | Re: Entscheid < m32
Puh. Ich tanze gleich mal eine Runde auf meinem (seinem) Boden.

[question|Bekomme ich die Bestätigung auch fürs Archiv, auf Papier?]

--- m34 2025-11-28 11:02 corinne -> wiebke | Re: Entscheid < m33
[promise|Liegt am Montag in deinem Briefkasten], ich fahre ohnehin vorbei.

--- m35 2025-12-11 20:10 wiebke -> corinne + nadja | Festival 2026
Liebe Corinne, liebe Frau Feusi,

2026 gibt es wieder ein Festival, 3. bis 12. Juli, diesmal acht Gäste. [scope_change|Ich überlege ernsthaft, ob ich die Quellensteuer selbst mache], das Formular ist ja nicht lang. [value|Ich muss da einfach wieder ruhig sein können.]

[question|Wie würden Sie es an meiner Stelle machen, Frau Feusi?]

Wiebke

--- m36 2025-12-12 09:22 nadja -> wiebke | Re: Festival 2026 < m35
Guten Tag Frau Petersen. Sie machen die Liste, ich die Abrechnung, und zwar pro Gast am Tag der Auszahlung statt am Schluss. [promise|Sie bekommen jedes Mal die Quittung des Amtes.] Dann müssen Sie niemandem glauben.

Nadja Feusi

--- m37 2025-12-12 12:45 wiebke -> nadja | Re: Festival 2026 < m36
[praise|"Dann müssen Sie niemandem glauben" ist der beste Satz des Jahres.] So machen wir's.

--- m54 2025-12-18 12:44 noemi -> besim | Ferienablösung
Hoi Besim

Ab Januar helfen mir zwei Studentinnen am Empfang, je etwa 8 Stunden pro Woche, 27.– plus Ferien. Personalblätter im Anhang, eine hat noch keine AHV-Nummer auf dem Blatt, sie sucht die Karte.

[request|Kannst du mir eine Vorlage für die Stundenerfassung machen], [request|bitte etwas, das man am Handy ausfüllen kann, Papier geht bei uns verloren]?

LG Noëmi

--- m55 2025-12-19 09:26 besim -> noemi | Re: Ferienablösung < m54
Hoi Noëmi, Link zum Formular: einmal antippen bei Start, einmal bei Schluss. Ende Monat bekomme ich es automatisch. [request|Probier es bitte heute selber einmal aus.]

--- m56 2025-12-19 16:02 noemi -> besim | Re: Ferienablösung < m55
[praise|Funktioniert sogar mit Handschuhen.]

--- m38 2026-01-09 10:20 corinne -> wiebke | Freitag
Liebe Wiebke, du warst nicht erreichbar, darum so: Amt sagt, Auszahlung ist verbucht, kommt "in den nächsten Wochen". [promise|Ich frage am 23. wieder nach.]

--- m39 2026-01-09 17:58 wiebke -> corinne | Re: Freitag < m38
War beim Zahnarzt. Alles gut, du klingst schon wie meine Mutter. Schönes Wochenende!

--- m40 2026-01-23 10:10 corinne -> wiebke | Freitag, Fortsetzung
Amt erreicht: Zahlungslauf ist am 5. Februar. [promise!open|Am 6. schaue ich um acht auf dein Konto und schreibe dir.]

[question!open|Und hast du entschieden, ob wir die Löhne für die Festivalhelfer auch machen sollen?]

--- m41 2026-01-26 21:33 wiebke -> corinne + besim | Re: Freitag, Fortsetzung < m40
[thanks|Danke fürs Dranbleiben.] Wegen der Helfer grübel ich noch, [promise!open|sag euch im Februar Bescheid].

Besim, [request!open|Mira geht ab März auf 50 Prozent, bitte den Vertrag anpassen]. Sie würde sich auch über einen Anruf freuen wegen der Pensionskasse.

Wiebke
