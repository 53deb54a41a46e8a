firm: Graf & Dohnal IT | grafdohnal.example | Europe/Vienna | 2026-01-23 17:00
member: lukas | Lukas Graf | lukas@grafdohnal.example
member: mira | Mira Dohnal | mira@grafdohnal.example
member: stefan | Stefan Pichler | stefan@grafdohnal.example
member: jasmin | Jasmin Yildiz | jasmin@grafdohnal.example
member: renate | Renate Huber | buero@grafdohnal.example
client: Halle Zehn Veranstaltungs GmbH | company | hallezehn.example
contact: kathi | Kathi Wendelin | kathi@hallezehn.example | Betriebsleiterin
contact: dragan | Dragan Ilic | technik@hallezehn.example | Haustechnik
contact: vroni | Veronika Pech | vroni@hallezehn.example | Tickets und Presse
standing: good
turned: -
causes: -
root: -
why: Kathi swears and threatens with the forklift; that is how she talks to everyone she likes. The Wi-Fi that collapsed at a ball was owned the same night, refunded in part and rebuilt, and the congress in autumn went through without a hitch.

--- m01 2025-01-13 10:11 kathi -> lukas | Ballsaison
Lukas,

am 24. haben wir den Maturaball vom TGM, 1.400 Kinder, alle mit Handy, alle live auf irgendwas. [complaint|Letztes Jahr war um zehn Schluss mit Netz.] Wenn das heuer wieder passiert, häng ich dich persönlich an die Traverse neben die Discokugel.

[question|Was brauchst du von uns, damit es hält?]

K.

--- m02 2025-01-13 11:40 lukas -> kathi + dragan | AW: Ballsaison < m01
Vier zusätzliche Funkpunkte auf der Galerie und eine zweite Leitung. Funkpunkte hab ich da. [promise|Die hängen bis Mittwoch vor dem Ball.] [request|Für die Leitung müsstest du beim Provider auf 500 gehen], das bestellt am schnellsten der Vertragsinhaber, also ihr.

Die Discokugel hat eine bessere Auflösung als ich.

L.

--- m03 2025-01-13 11:52 kathi -> lukas | AW: Ballsaison < m02
bestellt, wird am 20. geschaltet sagt der typ. 39 euro mehr im monat, frechheit, aber nicht deine. die warteschleife hat 'Vivaldi' gespielt, ich hab jetzt etwas gegen den frühling.

--- m04 2025-01-22 16:05 dragan -> lukas + stefan | Galerie
Servus,
Funkpunkte 1-4 hängen. Kabel 3 war zu kurz, hab verlängert mit Kupplung. Strom ok. Leiter hab ich wieder weggeräumt (Stefan!!).
Dragan

--- m05 2025-01-24 22:48 kathi -> lukas | scheisse
netz weg. seit 22:15. [complaint|bar 1 und 2 können nicht kassieren, 1400 leut stehen mit trockenem hals da.] [request|HEB AB]

--- m06 2025-01-25 02:20 lukas -> kathi + dragan | AW: scheisse < m05
Kathi,

[admission|der Adressbereich war zu klein, den hab ich auf 1.000 Geräte gerechnet und nicht auf 1.400 mit Uhren und Tablets.] Um 22:57 war er vergrößert, seither Ruhe. [apology|Es tut mir ehrlich leid, so eine Blamage hast du nicht verdient.]

[promise|Ich zahl dir den Ausfall an den zwei Bars], [request|schick mir eine Zahl]. [promise|Und Montag um 10 steh ich da und wir gehen alles durch.]

Lukas

--- m07 2025-01-25 13:31 kathi -> lukas | AW: scheisse < m06
42 minuten × zwei bars = ungefähr 900. [request|gib mir 500 und den rest in bier.]

[value|du hast wenigstens abgehoben. wer abhebt darf bei mir auch einmal danebenhauen]

--- m08 2025-01-28 09:00 lukas -> kathi + dragan | Protokoll Begehung
Guten Morgen ihr zwei,

von gestern:
- Kassen bekommen ein eigenes Netz auf einer eigenen Leitung, Gäste kommen da nie mehr drauf
- Adressbereich für 4.000
- neue Funkpunkte statt der drei ältesten, die sind aus 2016
- Dragan bekommt eine Anzeige im Technikraum: grün, gelb, rot

Kosten 2.960, davon gehen 500 auf mich. [promise|Fertig vor dem Rosenball am 22. Februar.] [question|Einverstanden?]

Lukas

--- m09 2025-01-28 09:04 kathi -> lukas | AW: Protokoll Begehung < m08
ja. [request|und die anzeige bitte auch in mein büro, mit einem grün das man ohne brille sieht]

--- m10 2025-02-23 12:30 dragan -> lukas | Rosenball
Guten Tag Lukas,

Rosenball war gestern 1.100 Personen. [win|Anzeige die ganze Nacht grün.] Um 1 Uhr hat ein Gast Sekt in Verteiler 2 geschüttet, immer noch grün. [praise|Sehr gute Arbeit.]

Dragan

--- m11 2025-03-18 14:02 vroni -> mira | Ticketshop neu??
Liebe Mira!

Also, ich fall gleich mit der Tür ins Haus: Der Ticketanbieter will ab Juni 1,90 statt 1,20 pro Karte, und die Kathi hat gesagt, wenn sie das zahlt, dann nur über ihre Leiche, und auf der steht dann auch noch die Servicegebühr. Wir verkaufen im Jahr um die 38.000 Karten, kannst dir ausrechnen.

Dazu kommt, dass ihr Computer beim Kabarett im Jänner eine Stunde gestanden ist und die Leute dann bei mir an der Abendkassa, im Mantel, Schlange bis zum Würstelstand, und der Würstelmann hat so viel verkauft wie seit dem Europapokal nicht. Auch haben die unsere Daten, also wir dürfen unseren eigenen Gästen nicht schreiben, außer wir zahlen pro Adresse, das muss man sich einmal vorstellen. Der Seniorentanz zum Beispiel, das sind 400 Stammgäste, ich kenn die alle mit Vornamen, aber die Mailadressen liegen in Hannover.

[goal|Wir wollen die Karten ab der Herbstsaison selber verkaufen], ohne Zwischenhändler, mit unserem Design und so, dass die Omas vom Seniorentanz es auch schaffen.

[question|Geht das? Und bis wann müsst ich dir sagen, ob ja oder nein?]

Bussi, Vroni

--- m12 2025-03-19 10:20 mira -> vroni + kathi | Re: Ticketshop neu?? < m11
Liebe Vroni,

geht. Es gibt eine freie Software dafür, die wir anpassen und bei uns betreiben. Einmalig ca. 7.500, dann 120 im Monat plus Zahlungsgebühren von 1,2 %. Bei 38.000 Karten seid ihr nach einem halben Jahr im Plus. Entscheiden müsstet ihr bis Ende April, dann steht der Shop Mitte August.

[promise|Einen Saalplan zum Anklicken bau ich dir bis nächsten Mittwoch als Muster], unverbindlich.

Mira

--- m13 2025-03-26 15:44 mira -> vroni | Muster Saalplan
Liebe Vroni, hier klicken und Plätze kaufen, es wird nichts abgebucht. Am Handy zieht man mit zwei Fingern, am PC mit dem Rad. Grau heißt vergeben, Gold ist Loge, der Rollstuhlplatz blinkt nicht, das wollten wir nicht. Reihe 14 ist absichtlich krumm, so wie bei euch wirklich.

--- m14 2025-03-26 16:10 vroni -> mira + kathi | Re: Muster Saalplan < m13
[praise|Die krumme Reihe 14!!! Ich hab die Kathi lachen gehört durch zwei Türen.] Sie hat grad 60 Plätze für ihre Beerdigung reserviert.

--- m15 2025-04-07 09:30 kathi -> mira | ticketshop
mach. angebot hab ich unterschrieben, liegt beim scanner. [request|nur kein englisch auf den knöpfen]

--- m16 2025-05-12 13:15 renate -> kathi | Teilrechnung 1 Ticketshop
Hallo Kathi,
anbei 2.500 netto für den ersten Teil, zwei weitere folgen im Juli und im September laut Angebot. Zahlungsziel wie immer 14 Tage. Der Rest vom Funkumbau ist damit auch abgeschlossen, die 500 Gutschrift steht in Zeile drei.
Renate

--- m17 2025-06-04 10:09 renate -> kathi | AW: Teilrechnung 1 Ticketshop < m16
Guten Morgen, die Teilrechnung ist noch offen, [request|schaust du bitte kurz nach?]

--- m18 2025-06-04 10:12 kathi -> renate | AW: Teilrechnung 1 Ticketshop < m17
lag unter der pizzaschachtel. [apology|sorry renate]. überwiesen, nachricht "pizza"

--- m19 2025-07-08 11:25 vroni -> mira | Fragen zum Shop
Liebe Mira, ich hab mir beim Kaffee ein paar Sachen aufgeschrieben:

- [question|kann man Karten umpersonalisieren?]
- [request|Rollstuhlplätze brauchen eine Begleitperson gratis dazu]
- [request|Ermäßigt: Studierende, Ö1 Club, Kulturpass]
- [request|im Warenkorb soll stehen wie lang man noch Zeit hat]
- der Bernhard vom Kabarett fragt ob er seine eigene Farbe haben kann, ich hab gesagt nein, aber nett

Wir sind übrigens die ganze Woche ohne Klimaanlage, 34 Grad im Büro, das Plakatpapier wellt sich.

--- m20 2025-07-08 15:50 mira -> vroni | Re: Fragen zum Shop < m19
Umpersonalisieren: ja, bis 24 Stunden vorher, mit dem Link aus der Bestätigung. [promise|Die anderen drei sind bis Freitag drin.] Dem Bernhard kannst du sagen, er kriegt ein Emoji.

--- m21 2025-07-11 16:58 mira -> vroni | Re: Fragen zum Shop < m20
Alles drin, inklusive Uhr. Die zählt rückwärts von 12 Minuten und wird bei 2 rot.

--- m22 2025-08-18 08:15 mira -> kathi + vroni + dragan | Der Shop ist offen
Guten Morgen! Seit acht verkauft ihr selbst. Erste Karte: Reihe 14, Platz 3, Seniorentanz.

--- m23 2025-08-18 17:40 vroni -> mira | Re: Der Shop ist offen < m22
So, ich sitz mit den Füßen in der Klimaanlage und zähle. Tagesbilanz: [win|611 Karten am ersten Tag], davon 203 Seniorentanz, und es hat keine einzige Oma angerufen. Die Kathi hat Prosecco kaltgestellt und sagt, [request|du sollst gefälligst am Abend vorbeikommen].

--- m24 2025-08-26 07:50 vroni -> mira | Storno-Mails
Du, gestern hat ein Herr aus St. Pölten vier Karten storniert und [complaint|als Bestätigung den Text vom Kinderfasching bekommen]. Mit Clown. Es ging um ein Requiem.

--- m25 2025-08-26 08:22 mira -> vroni | Re: Storno-Mails < m24
Um Gottes willen. [admission|Ich hab die Vorlage vom Test nicht herausgenommen.] Ist schon die richtige drin. [question|Gibst du mir seine Adresse?] [promise|Ich schreib ihm heute selbst.]

--- m26 2025-08-26 08:40 vroni -> mira | Re: Storno-Mails < m25
Brauchst nicht, er hat gelacht. Sein Bruder war angeblich auch ein Clown.

--- m27 2025-09-10 10:00 dragan -> lukas + stefan | Kongress Oktober
Servus,

Kardiologen-Kongress 15. bis 17. Oktober. Anforderung vom Veranstalter:
1. [request|Simultandolmetsch, 3 Kabinen, je 2 Netzwerkdosen]
2. [request|Streaming aus Saal A und B, 20 Mbit fix reserviert]
3. [request|Abstimmung über Handy, 600 Personen]
4. [request|Techniker vor Ort alle drei Tage ab 7 Uhr]

[question|Könnt ihr?]

Dragan

--- m28 2025-09-10 12:15 lukas -> dragan + kathi | AW: Kongress Oktober < m27
Können wir. Für das Streaming nehmen wir die zweite Leitung, die Kassen sind an den drei Tagen ohnehin zu. Die Abstimmung läuft beim Veranstalter, die brauchen von uns nur, dass 600 Handys gleichzeitig einen Knopf drücken dürfen. [promise|Stefan ist alle drei Tage da, ich am ersten auch.] Generalprobe am 14. um 14 Uhr, [request|bitte die Dolmetscher dazubestellen].

--- m29 2025-09-10 12:20 kathi -> lukas | AW: Kongress Oktober < m28
das sind herzspezialisten. wenn das netz stirbt können sie dich wenigstens gleich wiederbeleben.

--- m30 2025-10-17 20:15 kathi -> lukas + stefan | vorbei
drei tage, zwei streams, 640 doktoren. [win|kein einziger aussetzer.] der professor aus lyon hat gefragt [praise|welche firma das netz macht, weil er das in seinem klinikum nicht hat].

stefan kriegt gratis eintritt bis er stirbt. du nur plus eins.

--- m31 2025-10-20 08:20 stefan -> kathi | AW: vorbei < m30
[thanks|Danke.] Ich nehm Reihe 14.

--- m32 2025-11-05 09:44 kathi -> renate + lukas | rechnung kongress
renate, 27 stunden stefan. er war 30 da, ich hab ihn gesehen. [request|stell das richtig bevor ich mich schäm]

--- m33 2025-11-05 10:30 renate -> kathi | AW: rechnung kongress < m32
Drei Stunden hat er als "Buffet" eingetragen, die verrechnet er nicht. Rechnung bleibt so.

--- m34 2025-11-05 10:33 kathi -> renate | AW: rechnung kongress < m33
depperter bua. [thanks|danke]

--- m35 2025-12-09 15:20 vroni -> mira | Silvester
Mira, [scope_change|für Silvester wollen wir Tischkarten verkaufen, also Achtertische im Ganzen, nicht einzelne Sessel]. Die Kathi behauptet, das hast du im August gesagt, dass das geht. [question|Hast du?] Und wenn ja, [request|bitte bis Freitag], weil am Wochenende die Zeitung kommt.

--- m36 2025-12-09 16:41 mira -> vroni | Re: Silvester < m35
Gesagt hab ich "wird nicht schwer". War's auch nicht: Tische 1 bis 40 sind ab sofort im Ganzen buchbar, Probe unter Entwurf.

--- m37 2026-01-02 11:18 kathi -> mira + lukas | silvester
[win|alle 40 tische weg in sechs tagen.] um mitternacht hat ein tisch das feuerwerk auf tisch 12 bestellt, ich frag nicht.

gebührenrechnung vom alten anbieter für 2025 wär 31.000 mehr gewesen. [praise|das war die gscheiteste unterschrift, die ich letztes jahr gemacht hab, inklusive scheidung.]

--- m38 2026-01-12 09:05 dragan -> lukas | Ballsaison 2
Servus Lukas, gutes neues Jahr. TGM ist heuer am 30. Jänner, 1.500 Personen. [request!open|Bitte Adressbereich und Anzeige vorher testen.] Neu ist heuer eine Fotobox im Foyer, die braucht eigenes Netz mit 5 Mbit, Firma bringt Box selber. Beim Verteiler 2 hab ich Dach gebaut gegen Sekt. [question|Kommst du am 28. oder 29.?]

Dragan

--- m39 2026-01-12 09:31 lukas -> dragan + kathi | AW: Ballsaison 2 < m38
[promise!open|Bin am 28. um 9 da und am Ballabend auch, in der Nähe der Bar 1.]

--- m40 2026-01-12 09:33 kathi -> lukas | AW: Ballsaison 2 < m39
die traverse ist frisch gestrichen. nur dass du's weißt

--- m41 2026-01-21 13:50 vroni -> mira | Statistik Förderansuchen
Liebe Mira, für die Kulturabteilung brauch ich [request!open|eine Aufstellung, wie viele ermäßigte Karten seit August verkauft wurden, nach Gruppen]. Einreichen muss ich am 6. Februar. [question!open|Kann ich das selber irgendwo herausziehen oder musst du?]

Bussi
Vroni
