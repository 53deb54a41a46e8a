firm: Blaupause Gestaltung | blaupause-gestaltung.example | Europe/Berlin | 2025-11-28 18:00
member: henrike | Henrike Thoma | thoma@blaupause-gestaltung.example
member: jonas | Jonas Wittig | wittig@blaupause-gestaltung.example
member: malin | Malin Özdemir | oezdemir@blaupause-gestaltung.example
member: torsten | Torsten Krahl | krahl@blaupause-gestaltung.example
member: leonie | Leonie Farkas | farkas@blaupause-gestaltung.example
client: Kranichfeld Verlag | company | kranichfeld-verlag.example
contact: sommerlatte | Albrecht Sommerlatte | sommerlatte@kranichfeld-verlag.example | Verleger
contact: boysen | Dr. Imke Boysen | boysen@kranichfeld-verlag.example | Lektorat
contact: pavel | Pavel Hruška | herstellung@kranichfeld-verlag.example | Hersteller
standing: good
turned: -
causes: -
root: -
why: Sommerlatte ist knapp und spitz, aber das ist sein Ton mit jedem; er bestellt Programm um Programm. Einmal war ein Rücken falsch berechnet, das wurde sofort zugegeben und neu gedruckt, einmal kündigt er einen Wechsel an, der nur die Druckerei betrifft.

--- m01 2024-10-14 07:05 sommerlatte -> henrike | Frühjahr 2025
Liebe Frau Thoma,

sieben Titel, Liste anbei. [request|Umschläge wie gehabt bis 15. November für die Vorschau.] [request|Bei Titel 4 (Gedichte, Ostsee) bitte kein Meer.]

Sommerlatte

--- m02 2024-10-14 09:30 henrike -> sommerlatte + boysen | AW: Frühjahr 2025 < m01
Lieber Herr Sommerlatte,

[thanks|danke für das Vertrauen, nun im sechsten Jahr]. [promise|Die ersten drei Umschläge kommen am 28. Oktober], [promise|der Rest am 8. November]. [question|Gibt es zu Titel 6 schon einen Untertitel?]

Herzlich, Henrike Thoma

--- m03 2024-10-14 12:15 boysen -> henrike | AW: Frühjahr 2025 < m02
Titel 6: "Eine Familie in elf Möbeln". Ich würde Ihnen gern das Manuskript mitschicken, es ist zu gut, um es nicht zu lesen.

Imke Boysen

--- m04 2024-10-28 16:50 henrike -> sommerlatte + boysen | Umschläge 1 bis 3
Anbei. Bei Titel 2 zwei Varianten, ich kann mich nicht entscheiden: links das Haus bei Nacht mit einem Licht, rechts dasselbe Haus ohne. Das Licht gehört streng genommen jemandem, der erst in Kapitel neun einzieht.

H. Thoma

--- m05 2024-10-29 06:48 sommerlatte -> henrike | AW: Umschläge 1 bis 3 < m04
1: ja. 2: die linke. 3: [complaint|sieht aus wie ein Kochbuch.]
S.

--- m06 2024-10-29 10:10 boysen -> henrike | AW: Umschläge 1 bis 3 < m05
Liebe Frau Thoma, falls es hilft: Er meint das Geschirr. Wenn die Tasse verschwindet, ist er zufrieden. [praise|Den Schriftzug lobte er beim Frühstück], was er Ihnen nie schreiben wird.

I. B.

--- m07 2024-10-29 15:00 henrike -> sommerlatte + boysen | AW: Umschläge 1 bis 3 < m06
Tasse ist abgeräumt, der Teller gleich mit. Titel 3 neu anbei, jetzt nur noch die Tischdecke mit der Falte, die im Roman dreimal vorkommt.

--- m08 2024-10-29 18:20 sommerlatte -> henrike | AW: Umschläge 1 bis 3 < m07
[praise|Geht doch.]

--- m09 2024-11-08 17:02 henrike -> sommerlatte + boysen | Umschläge 4 bis 7
Nummer 4 ohne Meer, dafür mit dem Geräusch davon: siebzehn waagerechte Linien. Nummer 6: elf Möbel, eines fehlt, das merkt man erst auf der Rückseite.

--- m10 2024-11-09 07:30 sommerlatte -> henrike | AW: Umschläge 4 bis 7 < m09
[praise|Nummer 6 ist der beste Umschlag, den dieses Haus seit 1991 hatte.] Die anderen sind brauchbar.
S.

--- m11 2024-12-02 08:14 pavel -> malin | Rückenbreiten Frühjahr
Guten Tag Frau Özdemir,

ich schicke Rückenbreiten für sieben Titel. Papier ist bei Titel 1 und 5 gewechselt, 90 g auf 80 g, wegen Preis.

1: 22 mm
2: 14 mm
3: 17 mm
4: 9 mm
5: 31 mm
6: 26 mm
7: 12 mm

[request|Bitte alle Umschläge als PDF/X-4 mit Beschnitt 5 mm.] [request|Bitte die Lackform als eigene Datei.] Wenn ist eine Frage, ich bin bis 20.12. im Haus und dann in Brünn bei Mutter.

Mit Gruß
Pavel Hruška

--- m12 2024-12-02 09:45 malin -> pavel | AW: Rückenbreiten Frühjahr < m11
Guten Tag Herr Hruška, alles notiert. [promise|Die sieben Sätze liegen am 11. auf Ihrem Server.]

Viele Grüße nach Brünn schon mal, Malin Özdemir

--- m13 2024-12-11 14:04 malin -> pavel | Druckdaten Frühjahr
Hochgeladen, 7 x Umschlag, 7 x Lack. Die Lackform von Titel 7 ist bewusst leer, der bekommt ja nur Folie. Der Server war heute Vormittag sehr langsam, falls ein Datum komisch aussieht, liegt es daran.

--- m14 2025-01-21 10:33 pavel -> malin | Titel 5
Guten Tag Frau Özdemir, Andruck ist gekommen. [complaint|Rücken Titel 5 ist 34 mm, ich habe geschrieben 31.] Schrift sitzt auf der Kante. [question|Wo kommt der Unterschied?]

Pavel Hruška

--- m15 2025-01-21 10:51 malin -> pavel | AW: Titel 5 < m14
Herr Hruška, [admission|ich habe mit dem alten Papier gerechnet, Ihre Liste lag daneben]. [apology|Verzeihung!] Neue Datei ist oben. [promise|Den Andruck zahlen wir.]

--- m16 2025-01-21 11:02 pavel -> malin | AW: Titel 5 < m15
[thanks|Danke, so schnell!] Andruck kostet 46 Euro, lassen wir das. Passiert auch mir.

--- m17 2025-02-03 09:20 boysen -> henrike | Buchmesse Stand
Liebe Frau Thoma,

für Leipzig (27. bis 30. März) haben wir wieder die sechs Meter in Halle 4. Im vorigen Jahr standen die Leute mit dem Rücken zu den Büchern, weil die Kaffeemaschine gegenüber stand. Das war unsere eigene Dummheit.

Ich habe mir in diesem Jahr vorgenommen, die Messe von der Seite der Besucher zu denken, also von Menschen mit schweren Taschen, müden Füßen und dem Handy in der Hand, die seit zwei Stunden an Regalen entlanggehen. Was sie am ehesten brauchen, ist vermutlich gar kein Buch, sondern ein Stuhl. Und wer sitzt, der liest, so jedenfalls meine Theorie. Herr Sommerlatte hält sie für sentimental, hat aber, als ich ihn fragte, wo er selbst auf Messen stehen bleibt, ohne zu zögern gesagt: am Antiquariat, wegen der Sessel.

Wünsche:

- [request|zwei Bänke, auf denen man tatsächlich sitzen mag]
- [request|die elf Möbel von Titel 6 als Papiermodelle, wenn es nicht zu teuer wird]
- Lesepult vom letzten Mal

[goal|Herr Sommerlatte möchte vier Lizenzen verkaufen], ich möchte, dass jemand stehen bleibt.

Der Aufbau ist am Mittwoch von 8 bis 20 Uhr, am Sonntag müssen wir um 18 Uhr draußen sein. Herr Hruška bringt die Bücher mit dem Transporter.

[question|Was ist mit 5.500 Euro möglich?]

Herzlich
Imke Boysen

--- m18 2025-02-04 13:12 torsten -> boysen | AW: Buchmesse Stand < m17
Sehr geehrte Frau Dr. Boysen, mit 5.500 sind Bänke und Papiermöbel drin, wenn das Lesepult bleibt. Skizze [promise|am 14.2.]

Krahl

--- m19 2025-02-14 11:40 torsten -> boysen + sommerlatte | Stand Skizze
Anbei. Der Hallenplan hat sich noch mal geändert, neben Ihnen sitzt jetzt ein Kalenderverlag mit Hunden. Kaffeemaschine steht jetzt hinten rechts, damit niemand den Rücken zeigt.

--- m20 2025-02-14 12:02 sommerlatte -> torsten | AW: Stand Skizze < m19
Bänke ohne Lehne sind Hocker. [request|Lehne dran.] Sonst einverstanden.
S.

--- m21 2025-03-31 10:15 boysen -> torsten + henrike | Nach der Messe
Lieber Herr Krahl, liebe Frau Thoma,

[win|fünf Lizenzen, darunter Titel 6 nach Dänemark und Korea.] Ein Kind hat das Papiersofa gestohlen, wir haben es ihm gelassen. [praise|Auf den Bänken ist ein Kritiker eingeschlafen, und das meine ich als Kompliment für den Tischler.]

[thanks|Tausend Dank], I. Boysen

--- m22 2025-04-07 08:30 malin -> sommerlatte | Rechnungen 2025-029 und 2025-030
Sehr geehrter Herr Sommerlatte, anbei die Rechnungen für Umschläge Frühjahr und Messestand, die zweite mit der Aufstellung von Herrn Krahl. Fahrtkosten sind keine dabei, er ist mit der Straßenbahn gefahren, auch mit den Bänken.

M. Özdemir

--- m23 2025-04-08 06:55 sommerlatte -> malin | AW: Rechnungen 2025-029 und 2025-030 < m22
[complaint|Auf 030 sind 14 Stunden Kaffeemaschine.] Die haben wir selbst getragen. [request|Korrigieren.]
S.

--- m24 2025-04-08 09:12 malin -> sommerlatte | AW: Rechnungen 2025-029 und 2025-030 < m23
Herr Sommerlatte, Sie haben recht, da ist [admission|eine Position aus einem anderen Projekt hineingerutscht]. Berichtigte Fassung anbei, 560 Euro weniger.

--- m25 2025-04-08 09:15 sommerlatte -> malin | AW: Rechnungen 2025-029 und 2025-030 < m24
Bezahlt.

--- m26 2025-05-12 07:11 sommerlatte -> henrike | Herbst
Neun Titel. Einer davon ist dick. Vorschauschluss 10. Juni. Mein Rücken schmerzt, ich bin ungenießbar, beziehen Sie nichts auf sich.
S.

--- m27 2025-05-12 10:00 henrike -> sommerlatte | AW: Herbst < m26
Lieber Herr Sommerlatte, gute Besserung. [promise|Alle neun bis 5. Juni], der dicke zuerst.

--- m28 2025-06-05 15:33 henrike -> sommerlatte + boysen | Neun
Neun Umschläge im Anhang. [question|Darf der dicke ein Schutzumschlag mit Stanzung sein, Mehrkosten 0,38 je Stück?]

--- m29 2025-06-06 06:40 sommerlatte -> henrike + pavel | AW: Neun < m28
Stanzung: nein, wir sind kein Adventskalender. Nummer 8: [request|anderes Gelb.] [request|Der Rest: drucken.]
S.

--- m30 2025-06-06 08:51 pavel -> henrike + malin | AW: Neun < m29
Guten Tag, zu Gelb: [request|bitte Pantone 109, nicht 116], weil 116 hatte letzte Mal Streifen. Nächste Auflage geht übrigens in andere Druckerei, Pößneck ist zu teuer geworden.

--- m31 2025-06-25 11:18 sommerlatte -> henrike | Wechsel
Zum 1. Januar wechseln wir nach Ihnen bekannter langer Treue. Hruška teilt Ihnen die Einzelheiten mit. Es ist mir nicht leichtgefallen.
S.

--- m32 2025-06-25 11:42 henrike -> sommerlatte | AW: Wechsel < m31
Lieber Herr Sommerlatte, ich sitze hier mit sehr kalten Händen. [question|Meinen Sie die Druckerei oder uns?]

--- m33 2025-06-25 11:50 sommerlatte -> henrike | AW: Wechsel < m32
Die Druckerei natürlich. [praise|Wozu sollte ich Sie wechseln?]

--- m34 2025-08-18 13:13 boysen -> leonie | Lesevideo
Liebe Frau Farkas, der Autor vom dicken Buch kommt am 9. September für einen Tag nach Leipzig. Er spricht ungern, liest aber schön. [question|Könnten Sie zwei Minuten mit ihm drehen, am liebsten irgendwo mit Bäumen?]

I. Boysen

--- m35 2025-08-18 14:40 leonie -> boysen | AW: Lesevideo < m34
sehr gern. clara-park, bei regen der palmengarten-pavillon. [promise|rohfassung dann am 16.]

--- m36 2025-09-16 18:00 leonie -> boysen | lesevideo roh
link anbei. nach zehn minuten kam regen, deshalb ist die zweite hälfte im pavillon und klingt etwas hallig, das gehört jetzt so. ein hund läuft durchs bild, ich find ihn gut.

--- m37 2025-09-17 09:26 boysen -> leonie | AW: lesevideo roh < m36
Der Hund bleibt. Der Autor hat angerufen und gesagt, [praise|er habe sich zum ersten Mal nicht wie ein Vertreter seiner selbst gefühlt]. [win|Die erste Auflage ist seit gestern vergriffen], das liegt nicht nur am Hund.

--- m38 2025-10-20 07:02 sommerlatte -> henrike | Frühjahr 2026
Acht Titel. [request|Umschläge bis 21. November.] [value|Und bitte keine Besprechung am Bildschirm, ich will Papier sehen.]
S.

--- m39 2025-10-20 09:00 henrike -> sommerlatte | AW: Frühjahr 2026 < m38
Ich komme mit der Mappe, so groß, wie die Straßenbahn es zulässt. [question|Donnerstag, der 20. November, um 10?]

--- m40 2025-10-20 09:04 sommerlatte -> henrike | AW: Frühjahr 2026 < m39
Ja. Tee.

--- m41 2025-11-21 08:20 sommerlatte -> henrike | Mappe
Sechs von acht angenommen. [complaint|Bei 3 und 7 haben Sie das Manuskript nicht zu Ende gelesen.] Man merkt es: [complaint|Der Mörder ist auf dem Umschlag.] [request!open|Beide neu bis 5. Dezember.]
S.

--- m42 2025-11-21 09:31 henrike -> sommerlatte | AW: Mappe < m41
Ertappt, [admission|ich war bei beiden auf Seite 200 stehen geblieben]. [promise!open|Zwei neue am 4. Dezember, auf Papier.]

--- m43 2025-11-27 14:10 pavel -> malin | neue Druckerei, Profil
Guten Tag Frau Özdemir, neue Druckerei in Český Těšín braucht Profil PSO Coated v3. Datenblatt hängt an. [question!open|Sind Ihre Dateien schon so eingestellt oder muss ich umrechnen?]

Pavel Hruška
