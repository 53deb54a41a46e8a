firm: Limmat Treuhand & Beratung | limmattreuhand.example | Europe/Zurich | 2026-01-30 17:00
member: urs | Urs Zollinger | urs@limmattreuhand.example
member: corinne | Corinne Amsler | corinne@limmattreuhand.example
member: besim | Besim Krasniqi | besim@limmattreuhand.example
member: nadja | Nadja Feusi | nadja@limmattreuhand.example
member: lea | Lea Brändli | lea@limmattreuhand.example
client: Käserei Rinderweid Genossenschaft | company | rinderweid-kaese.example
contact: seppi | Sepp Rüttimann | kaeserei@rinderweid-kaese.example | Käser
contact: heidi | Heidi Kälin | verwaltung@rinderweid-kaese.example | Verwaltung der Genossenschaft
contact: alois | Alois Marty | alois.marty@rinderweid-kaese.example | Genossenschaftspräsident, Bauer
standing: good
turned: -
causes: -
root: -
why: A co-operative of eleven farmers in the Zurich uplands; silent from June to September because they are on the alp, and says so before. A late milk-money payment was our fault and put right; the harsh president is satisfied and shows it with cheese.

--- m01 2025-02-05 08:10 heidi -> corinne | Milchgeld Januar
Liebe Corinne

Anbei die Liste der Milchmengen Januar von allen elf Lieferanten. Marty Alois hat wegen der neuen Kuh etwas mehr, Ochsner Karl hat 3 Tage gesperrt wegen Hemmstoff (der Tierarzt weiss es, der Bauer weiss es, die Kuh wohl auch).

[request|Zahlung bitte wie immer auf den 15.]

Liebe Grüsse
Heidi

--- m02 2025-02-05 10:20 corinne -> heidi | Re: Milchgeld Januar < m01
Liebe Heidi

[thanks|Danke für die Liste.] Bei Ochsner habe ich die drei Tage auf null gesetzt. [question|Ziehen wir ihm auch die Laborkosten von 85.– ab oder trägt das die Genossenschaft?]

Corinne

--- m03 2025-02-05 11:58 heidi -> corinne | Re: Milchgeld Januar < m02
Trägt er selber, steht im Reglement, Artikel 9.

--- m04 2025-02-17 05:22 alois -> corinne | milchgeld
guten tag. heute ist montag der 17. [complaint|auf keinem einzigen konto ist milchgeld]. elf familien. [question|was ist bei euch los.] marty

--- m05 2025-02-17 07:40 corinne -> alois + heidi | Re: milchgeld < m04
Guten Morgen Herr Marty

[admission|Ich habe die Zahlung am Donnerstag erfasst und dann nicht freigegeben.] Ein Klick. [apology|Das darf mir nicht passieren und ich entschuldige mich bei allen elf Familien.] Die Zahlung ist jetzt als Express draussen, [promise|das Geld ist bis 11 Uhr auf den Konten].

Damit es nie mehr an einem Klick von mir hängt, bekommt Heidi ab sofort am 14. eine automatische Bestätigung. [promise|Kommt keine, ruft sie mich an und ich stehe auch nachts auf.]

Corinne Amsler

--- m06 2025-02-17 11:15 heidi -> corinne | Re: milchgeld < m05
Um 10.05 war alles da. Alois hat gesagt: "Immerhin redet sie nicht um den Brei herum." [praise|Das ist bei ihm ein Orden.]

--- m07 2025-03-12 14:30 seppi -> besim | Lohn Praktikantin
Hoi Besim

Im April kommt die Milchpraktikantin aus dem Jura, Élodie Chappuis, vier Monate. Kost und Logis bei uns im Haus. [question|Was zieht man dafür ab?]

Gruss Sepp

--- m08 2025-03-12 15:05 besim -> seppi | Re: Lohn Praktikantin < m07
Hoi Sepp, volle Kost und Logis sind 990 im Monat (33 am Tag), AHV wird auf den ganzen Bruttolohn gerechnet. [request|Schick mir noch ihre AHV-Nummer], dann ist sie drin.

--- m09 2025-03-13 18:47 seppi -> besim | Re: Lohn Praktikantin < m08
756 und so weiter steht auf dem Foto. Sie isst mehr als für 33, aber sie rührt dafür schneller als ich.

--- m10 2025-04-02 09:48 heidi -> nadja | MWST Käseversand
Liebe Nadja

Wir verschicken seit Weihnachten Pakete nach Deutschland, bisher 64 Stück, Wert im Schnitt 58 Euro. [question|Müssen wir dort Mehrwertsteuer abrechnen?] Die Post hat bisher alles einfach mitgenommen.

Heidi

--- m11 2025-04-03 10:11 nadja -> heidi | Re: MWST Käseversand < m10
Liebe Heidi. Bis 150 Euro Sendungswert: Einfuhrumsatzsteuer beim Empfänger, ausser ihr registriert euch für IOSS. Für 64 Pakete lohnt sich das nicht. Wichtiger: Käse braucht ab 2 Kilo ein Papier vom Zoll. [request|Also Pakete unter 2 Kilo halten.]

Nadja

--- m12 2025-04-03 12:36 heidi -> nadja | Re: MWST Käseversand < m11
Ab heute gibt es nur noch Stücke bis 1.8 Kilo. [praise|Du sparst uns den halben Tag auf dem Amt.]

--- m51 2025-04-10 09:05 heidi -> lea | Inventar
Liebe Lea

Die Zählung vom 31. März: 1'184 Laibe, 312 davon über zwölf Monate. Sepp hat dreimal gezählt und dreimal etwas anderes herausbekommen, ich habe den mittleren Wert genommen. Zwei sind geplatzt, das gehört dazu.

[question|Bewerten wir die alten gleich wie letztes Jahr, 12.80 das Kilo?]

Heidi

--- m52 2025-04-10 10:37 lea -> heidi | Re: Inventar < m51
Liebe Heidi, ja, gleich, solange der Händlerpreis nicht mehr als fünf Prozent abweicht. [thanks|Danke fürs dreifache Zählen.]

--- m13 2025-04-23 20:14 alois -> urs | versammlung
zollinger, am 16. mai ist die versammlung im rössli. die bauern wollen wissen warum der milchpreis 2 rappen tiefer war. [request|komm und erklär es, aber kurz.] marty

--- m14 2025-04-24 09:33 urs -> alois | Re: versammlung < m13
Guten Tag Alois

[promise|Ich komme gern.] [promise|Zehn Minuten, eine Folie, keine Fremdwörter.] Die zwei Rappen sind die neue Kühlanlage, das kann man zeigen.

Urs

--- m15 2025-05-17 06:50 alois -> urs | versammlung
zwölf minuten waren es. [praise|verstanden haben es aber alle, sogar der ochsner]. im rössli gibts noch wurst mit deinem namen

--- m16 2025-05-28 08:18 heidi -> corinne + besim | Alp
Liebe beide

Wie jedes Jahr: [promise|Ab dem 7. Juni ist Sepp auf der Alp und ich bin nur am Dienstagvormittag im Büro], bis Mitte September. Das heisst, ihr hört wenig von uns und wir antworten langsam. Milchlisten kommen weiterhin am 5. des Monats, die macht meine Schwägerin, Frau Gyr.

Liebe Grüsse
Heidi

--- m17 2025-05-28 09:02 corinne -> heidi | Re: Alp < m16
Guten Sommer euch! [promise|Wir lassen euch in Ruhe], ausser es brennt.

--- m18 2025-07-15 10:40 besim -> heidi | Austritt Élodie
Hoi Heidi, nur kurz fürs Dossier: [question|Ist Élodie per 31. Juli ausgetreten, oder bleibt sie noch?] Kein Stress.

--- m19 2025-07-22 09:55 heidi -> besim | Re: Austritt Élodie < m18
Sie bleibt bis Ende August, auf der Alp. Oben gibt es kein Netz, aber ich glaube, sie will gar nicht mehr herunter.

--- m20 2025-08-05 11:12 lea -> heidi | Rechnung Q2
Liebe Heidi, eure Rechnung für Q2 im Anhang, 2'180.–. Eilt nicht, ich weiss ja, Alp.

--- m21 2025-09-16 08:03 heidi -> lea + corinne | Wieder unten
Guten Morgen allerseits!

Der Alpabzug war am Samstag bei strömendem Regen, drei Kühe haben ihre Blumen gefressen. [thanks|Danke fürs Warten mit der Rechnung], ist bezahlt. Von der Alp haben wir [win|2'460 Kilo Käse, so viel wie seit 2011 nicht mehr].

Heidi

--- m22 2025-09-18 10:27 seppi -> corinne | Reifekeller
Hoi Corinne

2.4 Tonnen und kein Platz. Der Keller vom alten Schulhaus wäre zu mieten, 950 im Monat, Klimagerät müsste hinein, Offerte 38'000. [goal|Wir möchten in drei Jahren ein Viertel vom Käse selber als "Rinderweid 18 Monate" verkaufen statt an den Händler.] Der zahlt 11.20 das Kilo, ab Hof bekommen wir 26.

[request|Rechne das bitte so, dass es die Bauern glauben.]

Sepp

--- m23 2025-09-18 16:02 corinne -> seppi | Re: Reifekeller < m22
Hoi Sepp

Das ist eine schöne Rechnung. [request|Dafür brauche ich von dir: Schwund in Prozent nach 18 Monaten, Arbeitsstunden fürs Schmieren pro Woche, und eine ehrliche Schätzung, wie viel Kilo ihr ab Hof wirklich verkauft.] [promise|Du hast sie zwei Wochen, nachdem ich das habe.]

--- m24 2025-09-29 19:30 seppi -> corinne | Re: Reifekeller < m23
Schwund 14 Prozent. Schmieren 9 Stunden. Ab Hof heute 1'900 Kilo im Jahr, mit Paketen vielleicht 3'000. Ehrlich 2'700.

--- m25 2025-10-10 14:48 corinne -> seppi + heidi + alois | Reifekeller, Berechnung
Liebe Rinderweider

Anbei die Berechnung, zwei Seiten, und vorne eine Zeichnung mit Käselaiben statt Balken.

Das Ergebnis: Im ersten Jahr kostet euch der Keller rund 24'000 Liquidität, weil der Käse liegt statt verkauft wird. Ab dem dritten Jahr bringt er 31'000 mehr als der Händler, also etwa 1.3 Rappen pro Liter Milch für jeden Bauern. Das Risiko ist nicht der Käse, sondern das Geld dazwischen: Ihr braucht eine Limite von 40'000 bei der Bank, sonst wird im Frühling das Milchgeld eng.

[request|Bitte entscheidet erst, wenn die Bank Ja gesagt hat, nicht vorher.]

Herzlich
Corinne

--- m26 2025-10-13 21:05 alois -> corinne | Re: Reifekeller, Berechnung < m25
laibe sind gut. [question|wo sind die stromkosten.] marty

--- m27 2025-10-14 08:24 corinne -> alois | Re: Reifekeller, Berechnung < m26
Guten Morgen Herr Marty, Zeile 7 auf Seite 2, 4'100 im Jahr, mit dem Tarif 2026 gerechnet.

--- m28 2025-10-14 20:40 alois -> corinne | Re: Reifekeller, Berechnung < m27
gesehen. brille

--- m29 2025-11-04 11:31 heidi -> corinne | Bank
[win|Die Bank gibt uns die 40'000, zu 2.1 Prozent!] Der Herr hat die Zeichnung mit den Laiben behalten wollen. Mietvertrag ist ab Februar.

--- m30 2025-11-04 12:00 corinne -> heidi | Re: Bank < m29
Bravo! Dann hänge ich mir einen Laib ins Büro, also die Zeichnung.

--- m31 2025-11-18 07:52 heidi -> besim | Zettel Novemberlohn
Lieber Besim, [complaint|auf Sepps Abrechnung heisst die Bank noch nach der alten Filiale], es ist aber am richtigen Ort angekommen. Nur damit es sauber ist.

--- m32 2025-11-18 08:30 besim -> heidi | Re: Zettel Novemberlohn < m31
[thanks|Danke für den Hinweis], habe den Namen geändert, [promise|ab Dezember steht es richtig].

--- m53 2025-11-27 06:03 alois -> urs | rechnung
guten tag. [complaint|ihr verrechnet eine stunde für die telefone mit der bank. telefoniert habe ich.] marty

--- m54 2025-11-27 09:25 urs -> alois | Re: rechnung < m53
Guten Tag Alois, stimmt, die Stunde gehört auf das Konto eines anderen Kunden. [admission|Mein Versehen beim Rapportieren.] Neue Rechnung liegt bei, 180 weniger.

--- m55 2025-11-27 20:10 alois -> urs | Re: rechnung < m54
in ordnung. bezahlt

--- m56 2025-12-02 10:50 heidi -> nadja | Pakete nach Deutschland
Liebe Nadja, wir hatten im November 141 Bestellungen aus Deutschland, ein Blog hat über uns geschrieben. [win|Das ist mehr als im ganzen Jahr davor!] [question|Lohnt sich dieses IOSS jetzt doch?]

--- m57 2025-12-03 08:33 nadja -> heidi | Re: Pakete nach Deutschland < m56
Ab 200 im Monat ja. Ihr braucht einen Vermittler in der EU, etwa 900 Euro im Jahr. [promise|Im April rechne ich es mit euren Zahlen nach.]

--- m33 2025-12-12 10:08 heidi -> lea | Käse
Liebe Lea, [question|wie viele seid ihr im Büro, immer noch fünf?] Es geht um eine Schachtel.

--- m34 2025-12-12 10:11 lea -> heidi | Re: Käse < m33
Fünf! Und Urs zählt für zwei, wenn es Käse ist.

--- m35 2025-12-19 16:20 urs -> heidi + seppi + alois | Re: Käse < m34
Liebe Rinderweider, die Schachtel ist angekommen, [thanks|herzlichen Dank]. Eine Hälfte des Laibes hat den Nachmittag nicht überlebt. Auf ein gutes Jahr!

--- m36 2026-01-08 09:14 heidi -> corinne | Aufteilung Keller
Liebe Corinne, gutes Neues!

Zwei Sachen zum Reifekeller:
1. [question|Bekommt er eine eigene Kostenstelle?]
2. [request!open|Einen Vorschlag fürs Reglement, wie der Mehrerlös auf die elf verteilt wird, bräuchten wir bis zur Sitzung am 20. Februar.]

Heidi

--- m37 2026-01-08 13:33 corinne -> heidi | Re: Aufteilung Keller < m36
Liebe Heidi, ja, Kostenstelle 40, ist eröffnet. [promise!open|Den Vorschlag bekommst du in der ersten Februarwoche.]

--- m38 2026-01-22 06:12 alois -> nadja | steuern
guten tag. mein sohn übernimmt den hof im herbst. [question!open|was muss ich vor dem sommer machen, damit die steuer nicht alles frisst.] nicht pressant aber auch nicht vergessen. marty
