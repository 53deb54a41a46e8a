firm: Graf & Dohnal IT | grafdohnal.example | Europe/Vienna | 2026-01-23 17:00
member: lukas | Lukas Graf | lukas@grafdohnal.example
member: mira | Mira Dohnal | mira@grafdohnal.example
member: stefan | Stefan Pichler | stefan@grafdohnal.example
member: jasmin | Jasmin Yildiz | jasmin@grafdohnal.example
member: renate | Renate Huber | buero@grafdohnal.example
client: Weingut Straka | company | weingutstraka.example
contact: maria | Maria Straka | maria@weingutstraka.example | Winzerin
contact: toni | Anton Straka | keller@weingutstraka.example | Seniorchef, Keller
standing: drifting
turned: 2025-06-23
causes: style_mismatch, goals_blurred
root: m13, m18, m24, m36
why: Maria writes two warm lines from the tractor and since Lukas took over she gets numbered reports with "Sehr geehrte Frau Straka". What she wanted in January, a third of the bottles sold directly, has not been spoken of since; she answers later and shorter and without the jokes.

--- m01 2025-01-16 19:40 maria -> mira | shop!
Hallo Mira,

wir sind uns einig geworden, sogar der Papa. Wir machen den Shop mit euch. 🍷

[goal|Wunsch: Ende 2026 verkaufen wir ein Drittel der Flaschen direkt an Leut, nicht mehr alles an den Händler in Wien, der uns im November wieder 40 Cent gedrückt hat.] Derzeit sind's 9 %.

[question|Wann fang ma an?] Bei uns ist grad Rebschnitt, minus 6, die Finger sind zu zwei Drittel da.

Bussi aus Pernegg
Maria

--- m02 2025-01-17 09:12 mira -> maria | Re: shop! < m01
Liebe Maria,

so eine schöne Freitagsmail! [promise|Wir fangen am 3. Februar an.] [request|Schick mir bis dahin alles, was du an Flaschenfotos hast], auch die schiefen.

Das Drittel hängt ab heute bei mir über dem Schreibtisch.

Mira

--- m03 2025-01-17 12:03 maria -> mira | Re: shop! < m02
haha alle sind schief, der papa hat fotografiert und zwar mit daumen. die guten vom rosé sind vom presseonkel aus laa, die darf ma verwenden hat er gsagt wenn sein name klein drunter steht. kommt

--- m04 2025-02-19 16:20 mira -> maria | Entwurf Startseite
Liebe Maria, hier ist der erste Entwurf. Oben dein Hof im Nebel, dann drei Weine statt dreißig. Wer mehr will, blättert. [question|Gefällt's dir?]

--- m05 2025-02-19 21:55 maria -> mira | Re: Entwurf Startseite < m04
[praise|genau so schaut's bei uns um sechs in der früh aus. mir is ganz anders worden.] die mama hat gfragt wer euch das mit dem nebel verraten hat

--- m06 2025-03-05 08:30 mira -> maria | Versand
Guten Morgen! Die Texte sind drin, die Kasse rechnet, nur der Versand fehlt. Ich hab dem Paketdienst ein Muster mit sechs Flaschen Wasser geschickt, alle sechs sind heil in Linz angekommen. Zwei Sachen brauch ich noch: [question|Ab wie vielen Flaschen ist der Versand gratis?] Und [question|schickt ihr auch nach Deutschland?]

--- m07 2025-03-05 20:14 maria -> mira | Re: Versand < m06
ab 12. ja D auch, aber [request|bitte die nicht mit 4,90 abspeisen, das glas wiegt 1,3 kilo], da zahlen wir drauf

--- m08 2025-03-24 17:00 mira -> maria + toni | Wir sind online
Shop läuft. Ich hab die erste Bestellung selber gemacht, zwölf Veltliner, nach Hernals. Herr Straka, [request|bitte nicht schütteln beim Packen].

Mira

--- m09 2025-03-24 18:22 toni -> mira | Re: Wir sind online < m08
Frau Dohnal, ich bin seit 51 Jahren Weinbauer, geschüttelt wird bei mir nichts. [praise|Der Nebel ist sehr schön geworden.] A. Straka

--- m10 2025-04-08 19:50 maria -> mira | 😀
[win|41 bestellungen in zwei wochen!! eine aus kiel!] [thanks|danke danke danke]

--- m11 2025-04-09 08:11 mira -> maria | Re: 😀 < m10
Kiel! Dort stoßen sie jetzt auf euch an. [praise|Das ist dein Text unter den Weinen, der verkauft die.]

Du, eine Info: Ab Mai bin ich mit einem großen Ticketprojekt voll. Die laufende Betreuung übernimmt Lukas, mein Partner. Er ist gründlich, das kannst du mir glauben.

--- m12 2025-04-09 22:31 maria -> mira | Re: 😀 < m11
ok schade, aber gut. gründlich is fein

--- m13 2025-05-05 14:36 lukas -> maria | Übernahme der Projektbetreuung / Projektstatusbericht 1
Sehr geehrte Frau Straka,

wie Ihnen von meiner Geschäftspartnerin mitgeteilt wurde, habe ich mit 1. Mai die Betreuung Ihres Webshops übernommen. Gestatten Sie mir, Ihnen einleitend das künftige Vorgehen darzulegen:

1. [promise|Sie erhalten jeweils zum Monatsbeginn einen schriftlichen Projektstatusbericht.]
2. Änderungswünsche werden ausschließlich über das Formular unter "Service" entgegengenommen, um eine lückenlose Dokumentation zu gewährleisten.
3. Anfragen werden nach Priorität (A, B, C) eingestuft.

Zum Status April: Verfügbarkeit 99,97 %. Durchschnittliche Ladezeit 1,4 Sekunden. Anzahl der eingespielten Sicherheitsaktualisierungen: 7. Die Einwilligungsverwaltung (Cookie-Banner) entspricht in der aktuellen Fassung nicht vollständig den Empfehlungen der Datenschutzbehörde; eine Überarbeitung wird empfohlen.

[request|Ich ersuche um Kenntnisnahme und Rückmeldung, ob der Überarbeitung zugestimmt wird.]

Mit freundlichen Grüßen
Lukas Graf
Geschäftsführer
Graf & Dohnal IT

--- m14 2025-05-05 21:07 maria -> lukas | Re: Übernahme der Projektbetreuung / Projektstatusbericht 1 < m13
Hallo Lukas! Jo passt. Ich bin übrigens die Maria 🙂 und im Weingarten hab ich kein Internet, also wenn ich einmal einen Tag nix schreib, bin ich am Traktor.

[question|Kannst mir sagen wieviel Bestellungen wir im April ghabt haben?]

--- m15 2025-05-07 10:02 lukas -> maria | Re: Übernahme der Projektbetreuung / Projektstatusbericht 1 < m14
Sehr geehrte Frau Straka,

die Bestellstatistik können Sie jederzeit selbst im Verwaltungsbereich unter "Berichte / Verkäufe / Zeitraum" abrufen. Voraussetzung ist die Anmeldung mit Administratorrechten. Eine bebilderte Anleitung (11 Seiten) liegt bei.

Mit freundlichen Grüßen
Lukas Graf

--- m16 2025-05-14 19:15 maria -> mira | juhu
Mira!! Wir haben mit dem Roten Veltliner bei der Landesprämierung [win|GOLD, und Sortensieger]. Der Papa hat geweint und gsagt es ist der Wind. Musst unbedingt im Juli zum Hoffest kommen!

--- m17 2025-05-15 08:02 mira -> maria | Re: juhu < m16
MARIA! Was für eine Freude. [promise|Ich komm, und ich bring den halben Chor mit.] Herrn Straka bitte umarmen, wenn der Wind es zulässt.

--- m18 2025-06-02 11:20 lukas -> maria | Projektstatusbericht 2
Sehr geehrte Frau Straka,

anbei übermittle ich Ihnen den Projektstatusbericht für den Monat Mai.

1. Verfügbarkeit: 99,99 %
2. Sicherheitsaktualisierungen: 5, davon 1 kritisch
3. Einwilligungsverwaltung: überarbeitet, siehe Anlage A
4. Ladezeit: 1,3 Sekunden (Verbesserung 7 %)
5. Speicherbelegung: 38 %
6. Offene Punkte Auftraggeber: Impressum (Aufsichtsbehörde fehlt), Freigabe der Datenschutzerklärung Version 2.1

[request|Um Erledigung von Punkt 6 bis 16. Juni wird ersucht.]

Mit freundlichen Grüßen
Lukas Graf

--- m19 2025-06-10 22:40 maria -> lukas | Re: Projektstatusbericht 2 < m18
passt so, kannst online stellen

--- m20 2025-06-11 09:14 lukas -> maria | Re: Projektstatusbericht 2 < m19
Sehr geehrte Frau Straka,

vielen [thanks|Dank für die Freigabe]. Beide Dokumente wurden heute um 09:02 Uhr veröffentlicht.

Mit freundlichen Grüßen
Lukas Graf

--- m21 2025-06-23 21:30 maria -> lukas | gold
Hallo Lukas, [request|kann man auf die Startseite die Medaille vom Roten Veltliner drauf tun?] Foto hängt dran. Hab das Formular probiert, [complaint|da muss ich eine Kostenstelle angeben, ich hab nur einen Keller].

Maria

--- m22 2025-06-26 16:45 lukas -> maria | Re: gold < m21
Sehr geehrte Frau Straka,

Ihr Änderungswunsch wurde unter der Nummer ÄW-2025-014 erfasst und mit Priorität C eingestuft. Für das Feld Kostenstelle genügt die Eingabe "1". Bitte beachten Sie, dass die Verwendung von Prämierungslogos einer Genehmigung der Landwirtschaftskammer unterliegt; [request|ich ersuche um Übermittlung derselben].

[promise!broken|Die Umsetzung erfolgt nach Vorliegen innerhalb von fünf Werktagen.]

Mit freundlichen Grüßen
Lukas Graf

--- m23 2025-06-27 06:12 maria -> lukas | Re: gold < m22
hab ich. im anhang

--- m24 2025-07-14 20:03 maria -> lukas | Re: gold < m23
War am Samstag Hoffest, 300 Leut. [complaint|Drei haben gfragt warum die Goldmedaille nicht im Internet steht.]

--- m25 2025-07-15 09:30 lukas -> maria | Re: gold < m24
Sehr geehrte Frau Straka,

ÄW-2025-014 wurde heute umgesetzt. [apology|Die Verzögerung bitte ich zu entschuldigen]; sie ergab sich aus der urlaubsbedingten Neureihung der Priorität-C-Vorgänge. Zur Vermeidung künftiger Verzögerungen empfiehlt sich die Angabe eines gewünschten Umsetzungstermins im dafür vorgesehenen Feld.

Mit freundlichen Grüßen
Lukas Graf

--- m26 2025-07-15 21:44 maria -> lukas | Re: gold < m25
ok

--- m27 2025-08-04 10:00 lukas -> maria | Projektstatusbericht 4
Sehr geehrte Frau Straka,

1. Verfügbarkeit: 100 %
2. Sicherheitsaktualisierungen: 4
3. Ladezeit: 1,2 Sekunden
4. Speicherbelegung: 41 %
5. Empfehlung: Umstellung der Bildformate, Aufwand 6 Stunden

[question|Darf Punkt 5 beauftragt werden?]

Mit freundlichen Grüßen
Lukas Graf

--- m28 2025-08-19 11:30 toni -> lukas | Drucker
Sehr geehrter Herr Graf, der Etikettendrucker im Packraum nimmt das neue Papier nicht. [request|Ich bitte um Hilfe], am Donnerstag kommt der Paketdienst um 54 Kartons. A. Straka

--- m29 2025-08-19 11:52 stefan -> toni | AW: Drucker < m28
Herr Straka, im Menü unter Papier auf "Lücke" statt "Endlos" stellen, dann einmal die grüne Taste halten. Wenn's nicht geht, rufen Sie mich an.

Pichler

--- m30 2025-08-19 12:20 toni -> stefan | AW: Drucker < m29
Geht. [praise|Eine Antwort in zwei Zeilen, die ich verstanden habe. Das gibt es also auch.] A. Straka

--- m31 2025-09-01 10:00 lukas -> maria | Projektstatusbericht 5
Sehr geehrte Frau Straka,

anbei der Statusbericht für August. Sämtliche Kennzahlen liegen im grünen Bereich. Offen ist Ihrerseits weiterhin die Entscheidung zu den Bildformaten (Bericht 4, Punkt 5). Ferner mache ich darauf aufmerksam, dass die Zahlungsart "Rechnung" laut Statistik von nur 3 % der Besucher gewählt wird; eine Deaktivierung würde die Pflege vereinfachen.

[request|Ich ersuche um Stellungnahme zu beiden Punkten.]

Mit freundlichen Grüßen
Lukas Graf

--- m32 2025-09-18 22:15 maria -> lukas | Re: Projektstatusbericht 5 < m31
Rechnung lassen, das sind die alten Stammkunden. Das andere von mir aus. Sind mitten in der Lese.

--- m33 2025-10-20 19:30 maria -> lukas | weihnachtskarton
Hallo Lukas, Lese ist vorbei, 20 Grad KMW beim Roten, der Papa redet wieder mit uns. Wir machen heuer einen 6er Karton mit Mamas Nussbrot, 79 €. [request|Muss bis 10. November drin sein], sonst brauch ma's nicht. Foto dabei.

--- m34 2025-10-22 14:12 lukas -> maria | Re: weihnachtskarton < m33
Sehr geehrte Frau Straka,

Ihr Änderungswunsch ÄW-2025-022 wurde erfasst (Priorität B). Für die Anlage eines Lebensmittelprodukts benötige ich gemäß LMIV noch folgende Angaben:

a) [request|vollständige Zutatenliste mit hervorgehobenen Allergenen]
b) [request|Nettofüllmenge und Mindesthaltbarkeit]
c) [request|Name und Anschrift des Herstellers]

[promise|Bei Einlangen bis 31. Oktober wird der Artikel am 7. November freigeschaltet.]

Mit freundlichen Grüßen
Lukas Graf

--- m35 2025-10-30 21:58 maria -> lukas | Re: weihnachtskarton < m34
Weizenmehl, Walnüsse, Honig, Butter, Ei, Salz, Germ. 500 g, 3 Wochen. Hersteller is die Mama.

--- m36 2025-11-07 16:00 lukas -> maria | Re: weihnachtskarton < m35
Sehr geehrte Frau Straka,

der Artikel wurde fristgerecht freigeschaltet. Hersteller wurde mit "Weingut Straka" angegeben, da eine natürliche Person ohne Betriebsanschrift im Feld nicht vorgesehen ist. Der Lagerbestand steht auf 120 Stück; er verringert sich mit jeder Bestellung automatisch.

Mit freundlichen Grüßen
Lukas Graf

--- m37 2025-12-01 10:00 lukas -> maria | Projektstatusbericht 8 / Betreuungsvertrag 2026
Sehr geehrte Frau Straka,

der Bericht für November liegt bei (Verfügbarkeit 99,98 %, Ladezeit 1,1 Sekunden). Des Weiteren übermittle ich den Entwurf des Betreuungsvertrags für 2026. Er umfasst wie bisher Wartung, Sicherheitsaktualisierungen und Berichtswesen; die monatliche Pauschale erhöht sich von 110 auf 125 Euro.

[request!open|Ich ersuche um Retournierung eines unterfertigten Exemplars] bis 19. Dezember.

[question!open|Darf ich zudem um Mitteilung bitten, ob Sie Interesse an einer Newsletter-Anbindung haben?]

Mit freundlichen Grüßen
Lukas Graf

--- m38 2025-12-09 20:20 maria -> mira | weihnachten
Hallo Mira, es steht ein Karton für dich beim Papa in Wien am Markt, Freyung, bis 23.

Du hast damals vom Drittel geredet, überm Schreibtisch. Wir sind bei 14. Ich hab mir's selber ausgerechnet. [complaint|Gfragt hat seither keiner.]

Schöne Weihnachten, Maria

--- m39 2025-12-10 08:45 mira -> maria | Re: weihnachten < m38
Liebe Maria,

der Zettel hängt noch. [admission|Aber du hast recht, draufgeschaut hab ich seit dem Frühjahr nicht mehr.] [promise!open|Im Jänner setz ich mich mit dir hin, bei dir, mit Zahlen und was zum Kosten.] [question|Welche Woche ist gut?]

[thanks|Danke für den Karton!]
Mira

--- m40 2025-12-14 21:02 maria -> mira | Re: weihnachten < m39
jänner is rebschnitt, irgendwann geht immer. [request!open|meld dich]

--- m41 2026-01-12 10:00 lukas -> maria | Erinnerung Betreuungsvertrag 2026 / Projektstatusbericht 9
Sehr geehrte Frau Straka,

bezugnehmend auf mein Schreiben vom 1. Dezember darf ich [request!open|die ausständige Unterfertigung des Betreuungsvertrags in Erinnerung rufen]. Der Bericht für Dezember liegt bei; sämtliche Kennzahlen unverändert.

Mit freundlichen Grüßen
Lukas Graf

--- m42 2026-01-19 21:48 maria -> lukas | Re: Erinnerung Betreuungsvertrag 2026 / Projektstatusbericht 9 < m41
überleg ma uns noch
