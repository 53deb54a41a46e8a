firm: Lotse Energieberatung & Haustechnik | lotse-energie.example | Europe/Berlin | 2026-02-20 17:00
member: henning | Henning Brockmann | brockmann@lotse-energie.example
member: sevgi | Sevgi Aydin | aydin@lotse-energie.example
member: jannes | Jannes Tietjen | jannes@lotse-energie.example
member: piotr | Piotr Wrona | wrona@lotse-energie.example
member: ute | Ute Kröger | buero@lotse-energie.example
client: Bäckerei Feldhusen | company | baeckerei-feldhusen.example
contact: gerd | Gerd Feldhusen | gerd@baeckerei-feldhusen.example | Bäckermeister
contact: anke | Anke Feldhusen | anke@baeckerei-feldhusen.example | Verkauf und Büro
standing: good
turned: -
causes: -
root: -
why: Gerd types from the bakehouse at night, swears and threatens in fun; what goes wrong is fixed the same week, the heat recovery saves real money and he wants the second shop done.

--- m01 2025-01-07 03:12 gerd -> piotr | wärme
moin

meister wrona, mein ofen heizt den hof und vorne im laden frieren die verkäuferinnen. 3 etagenöfen, 1 stikken, abluft 180 grad. [question|kann man damit was anfangen oder is das spinnerei?]

gerd

--- m02 2025-01-07 07:20 piotr -> gerd + sevgi | Re: wärme < m01
Guten Morgen Gerd, das ist keine Spinnerei. Abwärme aus Schwaden, Wärmetauscher, Speicher, dann Laden und Warmwasser. [promise|Ich komme Donnerstag 9 Uhr mit Messgerät.] [request|Lass bitte einen Ofen an.]

Piotr

--- m03 2025-01-07 13:40 gerd -> piotr | Re: wärme < m02
der is immer an

--- m04 2025-01-16 14:30 sevgi -> gerd + anke | Abwärme Backstube, erste Zahlen
Hallo Gerd, hallo Anke,

Piotrs Messung ist ausgewertet. Aus den vier Öfen gehen an einem normalen Backtag rund 310 kWh durch den Schornstein. Davon lassen sich etwa 190 zurückholen, ohne dass die Schwaden im Rohr kondensieren und euch die Wand nass machen. Das reicht für

– das komplette Warmwasser (Spülküche, Blechwäscher)
– den Laden von Oktober bis März, außer montags, wenn ihr zu habt
– die Gärraumheizung, wenn wir den Speicher groß genug wählen

Kosten mit Speicher 2.000 l, Tauscher und Regelung: 46.000 bis 52.000 Euro, davon gibt es 35 % aus der Prozesswärme-Förderung, wenn der Antrag vor dem Auftrag gestellt ist. Amortisation nach heutigem Gaspreis gut fünf Jahre.

[question|Habt ihr im Mehllager 2,20 m Höhe übrig?] Da würde der Speicher am liebsten stehen.

Liebe Grüße
Sevgi

--- m05 2025-01-16 19:22 anke -> sevgi | Re: Abwärme Backstube, erste Zahlen < m04
Hallo Sevgi,

2,35 m bis zum Balken, ich hab Gerd auf die Leiter geschickt. Fünf Jahre klingt gut, bei der Bank hatten sie uns elf gesagt für was anderes.

[value|Wichtig ist uns nur, dass nachts keiner im Weg steht, zwischen 1 und 7 ist bei uns Krieg.]

LG Anke

--- m06 2025-01-17 08:05 sevgi -> anke + piotr | Re: Abwärme Backstube, erste Zahlen < m05
Dann bauen wir nachmittags. [promise|Vor 12 Uhr betritt keiner von uns die Backstube, das gilt für die ganze Bauzeit.] Den Antrag bereite ich jetzt vor. [request|Schickst du mir dafür den letzten Jahresabschluss und die Gasrechnung?]

--- m07 2025-01-20 20:10 anke -> sevgi | Re: Abwärme Backstube, erste Zahlen < m06
Beides dran. Die Seite mit Gerds Privatentnahmen hab ich rausgenommen, die geht keinen was an :)

--- m08 2025-02-27 11:15 sevgi -> anke + gerd | Förderbescheid
Ihr Lieben, [win|der Bescheid ist da: 17.640 Euro, ungekürzt!] Ihr könnt jetzt unterschreiben. [request|Bitte erst unterschreiben, dann anzahlen, in der Reihenfolge.]

--- m09 2025-02-27 11:58 gerd -> sevgi | Re: Förderbescheid < m08
da brat mir einer n storch. [praise|hätt ich drauf gewettet das die nie was rausrücken, und du holst das einfach]

--- m10 2025-03-10 02:47 gerd -> piotr | montag
piotr

ihr wolltet 13 uhr kommen. der kran für den speicher war um 11:20 da und [complaint|stand mir quer vor der ausfahrt mit zwei lieferwagen voll brot dahinter]

berliner sind warm geblieben kunden nich

gerd

--- m11 2025-03-10 06:31 piotr -> gerd | Re: montag < m10
Gerd, [admission|ich habe Kranfirma falsche Uhrzeit gegeben, in der Bestätigung stand Ankunft und nicht Beginn.] [apology|Tut mir leid, wirklich.] [promise|Nächste Lieferung kommt 14 Uhr und ich stehe selbst an der Einfahrt.] Wenn Kunde Geld will, schick mir Rechnung.

--- m12 2025-03-10 06:40 gerd -> piotr | Re: montag < m11
schon gut, altenheim hat zwieback gegessen. [praise|speicher sieht geil aus]

--- m13 2025-03-20 15:02 anke -> ute | Abschlag 1
Hallo Frau Kröger, Abschlag 1 ist heute raus. [question|Soll ich bei der zweiten Rechnung den Förderanteil schon abziehen oder bekommen wir den später extra?]

Gruß, A. Feldhusen

--- m14 2025-03-20 15:20 ute -> anke | Re: Abschlag 1 < m13
Guten Tag Frau Feldhusen,

bitte voll zahlen. Den Zuschuss überweist das Amt direkt an Sie, etwa acht Wochen nach dem Verwendungsnachweis.

Kröger

--- m15 2025-04-03 04:20 gerd -> piotr + sevgi | läuft
läuft seit gestern mittag. gasuhr steht. [win|ich bin dreimal hin und hab draufgeklopft weil ich dacht die is kaputt]

blechwäscher 68 grad, vorher 60. anke sagt im laden hat heute eine die jacke ausgezogen

--- m16 2025-04-03 08:00 piotr -> gerd | Re: läuft < m15
Schön! [request|Bitte Vorlauf nicht über 70 stellen], Dichtung im Tauscher mag nicht. [promise|In zwei Wochen mache ich Nachkontrolle.] [question|Welcher Tag ist schlecht?]

--- m17 2025-04-03 08:02 gerd -> piotr | Re: läuft < m16
gründonnerstag. da brauchst nich mal anrufen

--- m18 2025-04-15 14:10 piotr -> gerd + anke | Nachkontrolle 15.4.
Nachkontrolle gemacht, Protokoll anbei. Alles dicht. Ein Fühler war vertauscht, jetzt richtig, deshalb war Gärraum gestern 2 Grad zu warm. [request|Anke, bitte Filter alle vier Wochen ausklopfen, Mehl setzt sich rein.]

--- m19 2025-04-15 16:30 anke -> piotr | Re: Nachkontrolle 15.4. < m18
Steht im Putzplan, [promise|macht immer die Samstagsschicht]. Ah, deshalb waren die Hefezöpfe so groß! Die Leute fanden sie übrigens super, vielleicht lassen wir den Fühler verkehrt.

--- m20 2025-05-22 10:48 sevgi -> anke | Verwendungsnachweis
Hallo Anke, für den Nachweis fehlt mir noch [request|die Bestätigung vom Schornsteinfeger] und [request|ein Foto vom Typenschild am Speicher]. Frist ist Ende Juni, also kein Grund zur Panik.

--- m21 2025-05-23 21:15 anke -> sevgi | Re: Verwendungsnachweis < m20
Foto anbei. Schornsteinfeger kommt am 5.6., [promise|dann schick ich es dir gleich vom Handy].

--- m22 2025-06-05 12:33 anke -> sevgi | Re: Verwendungsnachweis < m21
hier, noch warm. er meinte, [praise|so eine saubere Abgasführung hat er im ganzen Kehrbezirk nicht]

--- m23 2025-06-06 09:12 sevgi -> anke | Re: Verwendungsnachweis < m22
Klasse, ist hochgeladen. Geld kommt dann hoffentlich noch vor den Ferien.

--- m24 2025-07-02 03:55 gerd -> piotr | scheisse
34 grad draussen, 41 in der backstube und eure anlage heizt mir fröhlich den speicher auf 85 und bläst den rest in den laden. [complaint|anke steht hinter der torte und die torte läuft weg.]

wenn das heut abend nich aus is komm ich mit der brechstange und bau den kram zurück in den hof

gerd

--- m25 2025-07-02 06:10 piotr -> gerd + anke | Re: scheisse < m24
[promise|Ich fahre gleich los, bin 13 Uhr da], wie abgemacht nicht früher. Bis dahin: am Regler rechts Schalter auf „Bypass“, dann geht alles in Kamin. [request|Bitte Brechstange liegen lassen.]

--- m26 2025-07-02 06:25 gerd -> piotr | Re: scheisse < m25
bypass is an. schon besser. die brechstange bleibt im auto

--- m27 2025-07-02 17:48 piotr -> gerd + sevgi | Re: scheisse < m26
Erledigt. [admission|Sommerschaltung war in Regelung nicht freigegeben, habe ich bei Inbetriebnahme im April vergessen, es war kalt.] Jetzt schaltet bei 65 Grad im Speicher automatisch auf Kamin und Ladenheizung ist ab 22 Grad außen gesperrt. [apology|Entschuldigung an Anke und an Torte.]

--- m28 2025-07-03 05:02 gerd -> piotr | Re: scheisse < m27
[praise|aber rufst an und stehst da, das kenn ich von andern anders.] torte liegt im kühlwagen für euch, muss heut weg. [request|holt die ab]

--- m29 2025-07-03 12:20 sevgi -> gerd + anke | Re: scheisse < m28
Jannes war schon da, die Torte hat den Weg bis ins Büro zu drei Vierteln überlebt. [thanks|Danke euch beiden!]

--- m30 2025-08-19 18:40 anke -> sevgi | Zuschuss
Hallo Sevgi, heute Kontoauszug: [win|17.640,00 gutgeschrieben.] Gerd hat den Zettel an die Knetmaschine geklebt. Wir machen jetzt erst mal Urlaub, Laden ist bis 6.9. zu. [question|Kann die Anlage so lange einfach stehen?]

--- m31 2025-08-20 08:22 sevgi -> anke + piotr | Re: Zuschuss < m30
Kann sie. Nur vor dem ersten Backtag das Warmwasser einmal auf 70 Grad hochfahren und überall drei Minuten laufen lassen, wegen Legionellen. [promise|Piotr schaltet euch das aus der Ferne am 6. frühmorgens], ihr müsst nur die Hähne aufdrehen. Schönen Urlaub!

--- m32 2025-09-06 04:44 gerd -> piotr | heiss
hähne laufen, is heiss. [thanks|dank dir]

--- m33 2025-10-14 03:30 gerd -> sevgi | zahlen
sevgi mein steuerberater fragt was wir gespart haben. [request|schreib mal so das er es glaubt]

--- m34 2025-10-14 09:50 sevgi -> gerd + anke | Re: zahlen < m33
Moin Gerd,

für den Steuerberater, Zeitraum 2. April bis 30. September, Zählerstände von Anke:

– Gas Vorjahr gleicher Zeitraum: 98.400 kWh
– Gas dieses Jahr: 61.150 kWh
– Ersparnis: 37.250 kWh oder 38 %, in Euro bei eurem Tarif 3.874

Der Winter kommt erst noch, da ist der Laden dabei, deshalb bleibe ich bei den fünf Jahren. Backmenge war laut Anke gleich, drei Wochen Urlaub in beiden Jahren.

Sevgi

--- m35 2025-10-14 14:02 gerd -> sevgi | Re: zahlen < m34
er glaubts. [praise|er hat gefragt ob ihr auch steuerberater macht]

--- m36 2025-11-27 20:05 anke -> sevgi + ute | Rechnung Wartung
Hallo ihr, in der Wartungsrechnung sind [complaint|zwei Anfahrten drauf, Piotr war aber nur einmal da]. [request|Schaut ihr mal?] LG Anke

--- m37 2025-11-28 07:35 ute -> anke | Re: Rechnung Wartung < m36
Guten Morgen Frau Feldhusen,

[admission|die zweite Fahrt gehört zu einem anderen Kunden, mein Fehler beim Buchen.] Neue Rechnung anbei, 58 Euro weniger.

--- m38 2025-12-22 02:20 gerd -> piotr + sevgi + jannes + ute | weihnachten
an alle

stollen steht bei anke vorne, 5 stück, steht lotse drauf. einer is ohne rosinen für den polen

[thanks|danke für das jahr]. jetzt lasst mich bis silvester in ruhe

gerd

--- m39 2026-01-13 03:40 gerd -> sevgi | laden 2
sevgi, ich übernehm zum 1.5. den laden vom alten dierks in lesum mit backstube. 2 öfen, öl im keller. [goal|ich will das da kein tropfen öl mehr reinkommt und der laden sich nach 2 jahren trägt.] [request|guck dir das an] bevor ich unterschreib, notar is am 6.3.

--- m40 2026-01-13 09:30 sevgi -> gerd + piotr | Re: laden 2 < m39
Herzlichen Glückwunsch! [question|Kommen wir vor dem Notartermin rein?] Dann würde ich mit Piotr den Keller und die Elektrik anschauen und dir sagen, was an Überraschungen drinsteckt.

--- m41 2026-01-13 14:15 gerd -> sevgi | Re: laden 2 < m40
28.1. 15 uhr. dierks is dabei, hört schlecht, redet viel

--- m42 2026-02-10 16:20 sevgi -> gerd + anke | Lesum, Ortstermin
Hallo ihr zwei,

die kurze Fassung: machbar, aber der Hausanschluss ist mit 35 kW zu klein für zwei Elektroöfen plus Wärmepumpe, und der Öltank ist nicht gereinigt, das kostet rund 2.800 Euro. [request|Lasst euch den Tank vom Herrn Dierks vor dem Notar noch rechnen.] Die Stärkung vom Anschluss habe ich beim Netzbetreiber angefragt. [promise!open|Die Zahlen zur Wirtschaftlichkeit habt ihr am 27., also eine Woche vor dem Termin.]

[question!open|Wollt ihr dort backen oder nur fertigbacken?] Davon hängt fast alles ab.

Sevgi

--- m43 2026-02-12 03:25 gerd -> sevgi | Re: Lesum, Ortstermin < m42
tank zieht er ab, 2500 hat er gesagt handschlag. wegen backen muss ich mit anke reden die schläft noch

[question!open|was kost die stärkung vom anschluss?]
