firm: Limmat Treuhand & Beratung | limmattreuhand.example | Europe/Zurich | 2026-01-30 17:00
member: urs | Urs Zollinger | urs@limmattreuhand.example
member: corinne | Corinne Amsler | corinne@limmattreuhand.example
member: besim | Besim Krasniqi | besim@limmattreuhand.example
member: nadja | Nadja Feusi | nadja@limmattreuhand.example
member: lea | Lea Brändli | lea@limmattreuhand.example
client: Bächtold Sanitär GmbH | company | baechtold-sanitaer.example
contact: ruedi | Ruedi Bächtold | ruedi@baechtold-sanitaer.example | Inhaber, Sanitärinstallateur
contact: vreni | Vreni Bächtold | vreni@baechtold-sanitaer.example | Büro
contact: pascal | Pascal Bächtold | pascal@baechtold-sanitaer.example | Sohn, Projektleiter
standing: good
turned: -
causes: -
root: -
why: Ruedi swears at everybody and threatens every month to keep his books in a shoe box; he has been a client for 19 years, pays at once and sends his neighbours. The handing over to his son goes well with us.

--- m01 2025-01-20 06:41 ruedi -> corinne | Bussen
Corinne

3 Parkbussen à 40.- vor Baustellen. Der Kanton will meine Heizungen aber parkieren darf ich im Himmel. [question|Kann ich die abziehen ja oder nein.]

R.B.

--- m02 2025-01-20 08:30 corinne -> ruedi | Re: Bussen < m01
Sali Ruedi

Nein, Bussen sind nicht abziehbar. Die Parkkarte für Handwerker schon, die kostet 240 im Jahr. Nur so eine Idee.

Corinne

--- m03 2025-01-20 12:09 ruedi -> corinne | Re: Bussen < m02
Frechheit. Nicht du, der Staat. [promise|Karte bestelle ich.]

--- m04 2025-02-14 09:22 vreni -> besim | Stunden Januar
Lieber Besim

Die Stundenzettel Januar, alle fünf Mannen. Ruedi hat bei sich "immer" geschrieben, [request|nimm bitte 185].

Liebe Grüsse
Vreni

--- m05 2025-02-14 10:03 besim -> vreni | Re: Stunden Januar < m04
185 sind drin. Pikett von Sandro am 18. und 19. habe ich auch gesehen. Schönes Wochenende!

--- m06 2025-03-05 06:20 ruedi -> urs | SVA
Urs

Brief von der SVA: Akontobeiträge 2025 gleich 34'200. [question|Sind die noch bei Trost?] Ich habe letztes Jahr zwei Leute WENIGER gehabt. [request|Mach das weg], sonst komme ich mit der Rohrzange.

--- m07 2025-03-05 11:16 urs -> ruedi | Re: SVA < m06
Lieber Ruedi

Die Lohnsumme wurde nie nach unten gemeldet, das war beim Austritt von Herrn Lustenberger [admission|unsere Aufgabe und ist untergegangen]. [promise|Ich melde heute die neue Summe], die Rechnung wird auf rund 25'500 sinken. Die Rohrzange kannst du zu Hause lassen.

Urs

--- m08 2025-03-14 16:44 urs -> ruedi + vreni | Neue Akontorechnung
Neu Fr. 25'380 im Jahr. Die erste Rate ist bereits angepasst.

--- m09 2025-03-14 17:55 vreni -> urs | Re: Neue Akontorechnung < m08
Lieber Urs, [thanks|besten Dank]. Ruedi sagt nichts, das heisst, er ist zufrieden.

--- m10 2025-04-10 06:33 ruedi -> lea | RECHNUNG
[complaint|Eure Rechnung hat 4 Seiten für 2300 Franken.] Ich installiere ein ganzes Bad auf einer. [request|Nächstes Mal eine.]

R.B.

--- m11 2025-04-10 08:15 lea -> ruedi | Re: RECHNUNG < m10
Guten Morgen Herr Bächtold, mache ich gern: [promise|ab jetzt eine Seite], die Details nur, wenn Sie fragen.

--- m12 2025-04-10 12:30 ruedi -> lea | Re: RECHNUNG < m11
Gut. Ist bezahlt.

--- m13 2025-05-05 13:45 pascal -> corinne | Nachfolge
Hoi Corinne

Mein Vater wird im November 65 und hat mir gestern beim Znüni zwischen zwei Sätzen gesagt, ich solle "das Büro dann halt nehmen". Mehr kommt da nicht mehr, glaube ich.

[goal|Ich möchte die GmbH auf den 1.1.2026 übernehmen, und zwar so, dass wir Weihnachten noch zusammen feiern.]

[question|Wie fängt man so etwas an?] Und [request|bitte vorläufig nur an mich und Mama schreiben].

Gruess Pascal

--- m14 2025-05-05 16:20 corinne -> pascal | Re: Nachfolge < m13
Hoi Pascal

Man fängt mit einem Kaffee an, ohne Zahlen. [question|Passt dir der 15. um 7 Uhr bei uns?] [request|Bring deine Vorstellung mit, was dein Vater danach noch machen soll.] Das ist meistens die schwierigste Frage, nicht der Preis.

Corinne

--- m15 2025-05-05 17:02 pascal -> corinne | Re: Nachfolge < m14
Passt. Kaffee schwarz.

--- m16 2025-05-16 09:10 corinne -> pascal + vreni | Nach dem Kaffee
Hallo ihr zwei

Was wir gestern festgehalten haben:

1. Ruedi bleibt 30 Prozent, für Boiler und alte Kunden, ohne Büro.
2. Pascal kauft 80 Prozent der Stammanteile, Rest in drei Jahren.
3. Werkstatt bleibt privat bei Ruedi und Vreni, die GmbH zahlt Miete.
4. Wert: [promise|Ich rechne bis Mitte Juni.]

[promise|Vreni redet mit Ruedi], wenn er vom Fischen kommt und etwas gefangen hat.

Corinne

--- m17 2025-05-26 19:48 vreni -> corinne | Re: Nach dem Kaffee < m16
Er hat zwei Egli gefangen und Ja gesagt. 30 Prozent findet er zu viel!

--- m18 2025-06-12 15:25 corinne -> pascal + vreni + ruedi | Bewertung
Liebe Bächtolds

Anbei die Bewertung: Praktikermethode, Fr. 412'000 für 100 Prozent. Darin steckt der Wert der Servicekunden (Stamm von 380 Adressen), aber nicht der von Ruedis Mundwerk.

--- m19 2025-06-13 06:15 ruedi -> corinne | Re: Bewertung < m18
412?? Für DAS Lager? Wenn ich das gewusst hätte, wäre ich früher gestorben.

[praise|Sauber gerechnet]. Pascal bekommt Rabatt, das ist mein Bier.

--- m51 2025-06-24 06:44 ruedi -> besim | hitze
Besim

34 grad, im heizungskeller 41. die mannen fangen jetzt um 5 an. [question|Gibts dafür nachtzuschlag bis 6 oder nicht, gibts nicht oder]

R.B.

--- m52 2025-06-24 08:52 besim -> ruedi | Re: hitze < m51
Doch, zwischen 23 und 6 Uhr, bei euch laut GAV 50 Prozent. Wenn sie um 6 anfangen und die Mittagspause kürzen, kostet es dich nichts und im Keller ist es gleich heiss.

--- m53 2025-06-24 12:02 ruedi -> besim | Re: hitze < m52
ab morgen um 6. [praise|mit dir kann man reden]

--- m20 2025-07-02 10:41 nadja -> ruedi + pascal | Rabatt
Guten Tag

Ein Verkauf unter Wert an den Sohn gilt als gemischte Schenkung. Im Kanton Zürich ist das zwischen Eltern und Kindern steuerfrei, also kein Problem. [request|Bitte den Rabatt im Vertrag ausdrücklich nennen.]

Nadja Feusi

--- m21 2025-07-02 12:17 pascal -> nadja | Re: Rabatt < m20
Perfekt, das war meine grösste Sorge. [thanks|Danke!]

--- m22 2025-08-07 06:28 ruedi -> besim | Lohn Sandro
Besim

Sandro hat sich über die Pikettzulage beschwert, er meint 1.50 die Stunde zu wenig. Ich habe ihm gesagt, er kann froh sein, dass er nachts schlafen darf. [question|Wer hat recht?]

--- m23 2025-08-07 09:11 besim -> ruedi | Re: Lohn Sandro < m22
Leider Sandro. Der GAV Gebäudetechnik ist ab Juli rauf, ihr zahlt noch den alten Ansatz. [promise|Ich ändere es ab August und gebe ihm 36.– für Juli nach.] [question|Einverstanden?]

--- m24 2025-08-07 12:01 ruedi -> besim | Re: Lohn Sandro < m23
Ja. Gopf.

--- m25 2025-09-03 06:50 ruedi -> corinne | Treuhand
Corinne

Der Keller steht voll Ordner von euch. 19 Jahre. Meine Frau will dort eine Sauna.
[question|Ab wann darf ich das Zeug anzünden?] Sonst kündige ich euch und mache alles in der Schuhschachtel, die ist kleiner.

R.B.

--- m26 2025-09-03 08:40 corinne -> ruedi | Re: Treuhand < m25
Alles bis und mit 2014 darf weg, ausser Liegenschaft (bleibt 20 Jahre) und Verträge, die noch laufen. Die Schuhschachtel kostet bei uns Zuschlag.

--- m27 2025-09-15 14:12 vreni -> lea | Mahnungen
Liebe Lea

[request|Könntest du mir zeigen, wie ich die Mahnungen selber auslöse?] [request|Am liebsten mit Bildern, ich bin 63.] Drei Kunden sind über 60 Tage, zusammen 11'400.

--- m28 2025-09-16 10:22 lea -> vreni | Re: Mahnungen < m27
Liebe Vreni, Anleitung mit fünf Bildern im Anhang. Die drei Mahnungen habe ich schon einmal vorbereitet, du musst nur noch auf den grünen Knopf.

--- m29 2025-09-19 11:37 vreni -> lea | Re: Mahnungen < m28
[win|Zwei haben innert drei Tagen bezahlt!] Der dritte hat Ruedi am Telefon gehabt und bezahlt jetzt auch.

--- m30 2025-10-14 16:30 urs -> ruedi + pascal | Entwurf Kaufvertrag
Lieber Ruedi, lieber Pascal

Beiliegend der Vertragsentwurf von Notar Hugentobler. [request|Bitte lest vor allem Ziffer 7 (Konkurrenzverbot) und meldet euch bis zum 24.]

Urs

--- m31 2025-10-15 06:12 ruedi -> urs | Re: Entwurf Kaufvertrag < m30
Konkurrenzverbot? [complaint|Soll ich meinen eigenen Sohn konkurrenzieren, mit 65, mit dem Knie?] [request|Streichen.] [complaint|Und ich heisse Rudolf mit f, nicht mit ph.]

--- m32 2025-10-15 09:45 urs -> ruedi | Re: Entwurf Kaufvertrag < m31
Gestrichen, und der Herr Notar wird sich das f merken. Die Klausel kommt aus seinem Muster, sie war hier überflüssig.

--- m33 2025-11-06 12:20 pascal -> urs + corinne | Termin Notariat
Hoi zäme, Notariat ist am 4. Dezember um 10 Uhr. [question|Kommt einer von euch mit?] Papa will Urs, "weil der auch bald alt ist".

--- m34 2025-11-06 13:05 urs -> pascal | Re: Termin Notariat < m33
[promise|Ich komme.] Ausnahmsweise lasse ich das unkommentiert.

--- m54 2025-11-20 10:14 pascal -> lea | Neues Rechnungsprogramm
Hoi Lea

Wenn ich im Januar übernehme, möchte ich die Offerten nicht mehr im Word schreiben. Mein Favorit ist ein Programm für Handwerker, 69 im Monat, die Rechnungen laufen dann direkt in eure Buchhaltung. [goal|Ich will bis Sommer am Freitag um vier Feierabend machen können.]

[question|Kennst du es, und spricht es mit eurem System?] [request|Wenn ja, wäre ich froh um einen Testimport mit zehn Rechnungen.]

Gruess Pascal

--- m55 2025-11-25 15:27 lea -> pascal | Re: Neues Rechnungsprogramm < m54
Hoi Pascal, kenne ich nicht, habe aber beim Hersteller angerufen: Schnittstelle ist da. Testimport mit deinen zehn ist gelaufen, neun sind sauber, bei einer fehlt der MWST-Satz, das war schon im Word so.

--- m35 2025-12-04 18:15 pascal -> urs + corinne | Unterschrieben
[win|Es ist offiziell, ab 1.1. gehört der Laden mir.] Papa hat auf der Treppe eine Träne verdrückt und dann einen Mann angeschnauzt, der auf dem Trottoir stand.

[thanks|Merci euch beiden], [praise|ich hätte nicht gedacht, dass das ohne Krach geht].

--- m36 2025-12-05 06:02 ruedi -> urs | geheult
Es war der Wind. [promise|Wein kommt.]

R.

--- m37 2026-01-12 13:31 pascal -> besim + lea | Änderungen 2026
Hoi zusammen

- [request|Ruedi neu 30 Prozent ab Januar], [question|muss er mit 65 noch in die Pensionskasse?]
- [request!open|Briefkopf und Rechnungsadresse neu "Bächtold Haustechnik GmbH", sobald das Handelsregister eingetragen hat]
- [request|Sandro wird Polier, plus 400]

Pascal

--- m38 2026-01-12 15:10 besim -> pascal | Re: Änderungen 2026 < m37
Pensionskasse nein, AHV nur über dem Freibetrag von 1'400. Sandro ist erfasst. [promise!open|Den Namen ändern wir, wenn der Eintrag da ist.]

--- m39 2026-01-28 06:25 ruedi -> corinne | Steuern privat
Corinne

Jetzt wo ich ein armer Rentner bin: [question!open|Was muss ich vom Verkauf versteuern?] Vreni will eine Kreuzfahrt, ich will Nein sagen können.
