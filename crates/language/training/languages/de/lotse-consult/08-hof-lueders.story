firm: Lotse Energieberatung & Haustechnik | lotse-energie.example | Europe/Berlin | 2026-02-20 17:00
member: henning | Henning Brockmann | brockmann@lotse-energie.example
member: sevgi | Sevgi Aydin | aydin@lotse-energie.example
member: jannes | Jannes Tietjen | jannes@lotse-energie.example
member: piotr | Piotr Wrona | wrona@lotse-energie.example
member: ute | Ute Kröger | buero@lotse-energie.example
client: Hof Lüders GbR | company | hof-lueders.example
contact: hinrich | Hinrich Lüders | hinrich@hof-lueders.example | Landwirt
contact: maike | Maike Lüders | buero@hof-lueders.example | Büro
contact: thees | Thees Lüders | thees@hof-lueders.example | Hofnachfolger
standing: good
turned: -
causes: -
root: -
why: Hinrich grumbles at everybody and threatens with slurry for fun; things that go wrong are put right within days, his cows and his bills profit, and the son orders the next stage.

--- m01 2025-02-03 21:10 hinrich -> jannes | Strom
Tietjen,

dein Vater hat mir mal nen Trecker verkauft, der läuft noch. Darum schreib ich dir und nicht dem aus Oldenburg mit der Krawatte.

160 Kühe, Robotermelker, Milchkühlung, 118.000 kWh im Jahr. Scheunendach 900 qm, Eternit runter ist schon. [question|Lohnt das noch oder ist der Zug weg?]

H. Lüders

--- m02 2025-02-04 08:50 jannes -> hinrich | Re: Strom < m01
Moin Hinrich,

der Zug steht noch und wartet. Bei 118.000 rund um die Uhr lohnt sich das mehr als bei jedem Büro, Kühe machen kein Wochenende. Und aus der Milchkühlung könnt ihr euer Spülwasser warm kriegen, das macht Piotr. [question|Passt Freitag früh?]

Jannes

--- m03 2025-02-04 20:31 hinrich -> jannes | Re: Strom < m02
Früh ist bei mir halb 5. [request|Komm um 9], da frühstück ich.

--- m04 2025-02-20 14:12 jannes -> hinrich + maike + thees | Angebot Lüders
Moin Familie Lüders,

Angebot anbei, das Wichtigste:

- 99 kWp aufs Scheunendach, Süd mit 18 Grad, 91.000 kWh im Jahr
- Speicher 60 kWh, damit der Melker abends vom Dach läuft
- Wärmerückgewinnung Milchkühlung mit 800-l-Speicher
- zusammen 128.500 netto

Unter 100 kWp bleiben wir absichtlich, dann spart ihr euch die Direktvermarktung und den ganzen Zirkus mit dem Zertifikat.

Gruß, Jannes

--- m05 2025-02-20 21:40 thees -> jannes | Re: Angebot Lüders < m04
hi jannes, thees hier. papa sagt zu teuer, mama sagt er hat beim lesen gegrinst. [question|kann man den speicher später größer machen? ich will in 5 jahren nen e-hoflader]

--- m06 2025-02-21 09:05 jannes -> thees | Re: Angebot Lüders < m05
Ja, bis 120 kWh, ist modular. [promise|Leerrohr zum Unterstand leg ich euch gleich mit rein], kostet 200 Euro und erspart euch später einen Bagger.

--- m07 2025-02-25 21:02 hinrich -> jannes | Re: Angebot Lüders < m04
128 ist ein Mähdrescher. Ein gebrauchter. Aber der arbeitet nur drei Wochen im Jahr, also gut. [goal|Wenn der Junge den Hof übernimmt, soll der Strom kein Thema mehr sein.]

[scope_change|Den Speicher machst du gleich 80.]

--- m08 2025-02-26 10:30 ute -> maike | Auftragsbestätigung
Guten Tag Frau Lüders,

Bestätigung anbei. [request|Bitte tragen Sie noch die Betriebsnummer ein und senden Sie das Blatt unterschrieben zurück.]

U. Kröger

--- m09 2025-02-27 13:14 maike -> ute | Re: Auftragsbestätigung < m08
Erledigt, liebe Frau Kröger. [request|Bitte Rechnungen immer an mich], wenn Hinrich sie findet, liegen sie im Trecker.

--- m10 2025-04-01 06:30 hinrich -> jannes | Module
Heute Morgen kam ein Lkw mit drei Paletten. Auf allen steht „nach Lüdersen“. Das ist bei Hannover. [question|Habt ihr uns jetzt umbenannt?]

--- m11 2025-04-01 07:45 jannes -> hinrich | Re: Module < m10
Haha, Spediteur hat im Navi gesucht. Sind aber eure, Seriennummern stimmen. Kein Aprilscherz.

--- m12 2025-04-16 15:45 piotr -> maike + hinrich | Wärmerückgewinnung
Guten Tag, [promise|Termin für Umbau Milchkühlung: Dienstag 22.4.] zwischen Melken, Kühlung ist 3 Stunden aus. [request|Bitte Molkerei sagen, dass Wagen vor 8 Uhr kommt.]

--- m13 2025-04-16 20:10 maike -> piotr | Re: Wärmerückgewinnung < m12
Milchwagen kommt um 7, ist abgesprochen. [question|Essen Sie Spargel?]

--- m14 2025-04-22 17:50 piotr -> hinrich + maike | Re: Wärmerückgewinnung < m13
Fertig in 2 Stunden 40. Spülwasser hat 52 Grad, vorher hat Strom geheizt von 10. [thanks|Danke für den Spargel], meine Frau will jetzt auch Hof.

--- m15 2025-05-09 19:25 hinrich -> jannes | Dachrinne
Deine Leute sind fertig und [praise|das Dach sieht aus wie geleckt.] [complaint|Die Dachrinne an der Nordseite hängt seit gestern wie ne Kuh mit Durchfall.]

Da war einer mit der Leiter dran. Wenn das regnet, hab ich den See im Kälberstall.

--- m16 2025-05-09 20:02 jannes -> hinrich | Re: Dachrinne < m15
[apology|Sorry Hinrich], [admission|das waren wir, die Leiter stand an der Rinne statt am Gerüst]. [promise|Morgen um acht ist jemand mit neuen Haltern da], Samstag hin oder her.

--- m17 2025-05-10 08:20 hinrich -> jannes | Re: Dachrinne < m16
Du bist selber gekommen. Das merk ich mir.

--- m18 2025-06-04 12:30 jannes -> hinrich + thees + maike | Inbetriebnahme
Moin! [win|Zähler gesetzt, Anlage läuft, seit 11:50 kommt der Melker ohne einen Cent vom Netzbetreiber aus.] App-Zugang hat Thees.

--- m19 2025-06-05 05:10 thees -> jannes | Re: Inbetriebnahme < m18
guck dauernd drauf. papa auch, heimlich. [praise|app is idiotensicher, hab ich an ihm getestet]

--- m20 2025-07-21 06:12 hinrich -> jannes | Kasten tot
Tietjen!

Wechselrichter 2 ist aus. Rote Lampe. [question|Was kost mich das am Tag?]

Wenn der bis zum Dreschen nicht läuft, fahr ich dir 20 Kubik Gülle vors Büro und stell die Pumpe an. Umsonst, ist Service.

H. L.

--- m21 2025-07-21 07:30 jannes -> hinrich | Re: Kasten tot < m20
Moin Hinrich, hab reingeguckt: Isolationsfehler an String 4, der Rest ist gesund. Kostet dich ungefähr 19 Euro am Tag bei dem Wetter. [promise|Bin morgen früh da.] Für die Gülle müsste ich vorher Bedarf anmelden, Düngeverordnung.

--- m22 2025-07-22 11:15 jannes -> hinrich + thees | Re: Kasten tot < m21
Gefunden: Marder. Hat sich durchs Kabel gefressen, direkt unter der Firstreihe. Neues Kabel mit Edelstahlgeflecht ist drin, läuft alles. Marderschaden zahlt die Versicherung, [promise|Fotos schick ich Maike.]

--- m23 2025-07-22 20:00 hinrich -> jannes | Re: Kasten tot < m22
Der Marder schuldet mir 38 Euro. Gülle ist storniert.

--- m24 2025-07-24 13:20 maike -> ute | Versicherung Marder
Liebe Frau Kröger, die Versicherung will eine Rechnung, in der „Tierbiss“ steht und nicht „Kabelreparatur“. [request|Können Sie das umschreiben?]

--- m25 2025-07-24 13:35 ute -> maike | Re: Versicherung Marder < m24
Umgeschrieben. „Tierbiss (Steinmarder), String 4“.

--- m26 2025-09-25 21:30 hinrich -> jannes | Ernte
Raps war nix, Weizen ging, Mais steht wie ne Wand. Dach hat bis heute 61.000 gemacht, Thees führt Buch. [win|Stromrechnung August: 41 Euro, die Hälfte davon Grundgebühr.]

[request|Sag deinem Vater, der Trecker läuft noch.]

--- m27 2025-09-26 08:10 jannes -> hinrich | Re: Ernte < m26
[promise|Sag ich ihm Sonntag beim Kaffee], der weint dann. 61.000 bis Ende September ist sogar über Plan.

--- m28 2025-10-23 07:10 thees -> piotr | warmwasser
moin piotr, [complaint|spülwasser seit montag nur noch 38 grad statt 52]. reiniger schäumt nich richtig. keimzahl noch ok. [request|guckst du?]

--- m29 2025-10-23 07:40 piotr -> thees | Re: warmwasser < m28
Guten Morgen. Wahrscheinlich Kalk in Wärmetauscher, euer Wasser ist sehr hart. [promise|Komme Samstag zum Entkalken], vorher geht nicht, ich bin in Cuxhaven.

--- m30 2025-10-25 13:15 thees -> piotr | Re: warmwasser < m29
51. [thanks|merci]. [question|wie oft muss das jetzt gemacht werden, kann ich das selber?]

--- m31 2025-10-27 07:05 piotr -> thees | Re: warmwasser < m30
Alle 6 Monate. Ja, kannst du selber, Zitronensäure, 2 Stunden Kreislauf. Anleitung mit Fotos hängt an. [admission|Hätte ich gleich bei Übergabe zeigen müssen.]

--- m32 2025-11-19 18:20 maike -> ute | Schlussrechnung
Liebe Frau Kröger, [complaint|in der Schlussrechnung haben Sie den Speicher noch mit 60 kWh stehen], bezahlt haben wir ihn ja mit 80 und da ist er auch. Wir verlieren also nichts, aber für die Steuer [request|bitte richtig].

--- m33 2025-11-20 08:00 ute -> maike | Re: Schlussrechnung < m32
[thanks|Danke fürs genaue Hinsehen], korrigierte Rechnung anbei. Das Ergebnis bleibt gleich.

--- m34 2025-12-23 16:45 hinrich -> jannes + piotr | Gans
In eurem Windfang steht ne Kiste. Zwei Gänse, eine für jeden, gerupft hat sie Thees und so sehen sie auch aus.

[praise|Ihr seid die ersten Handwerker auf dem Hof, die öfter kommen, als ich sie anrufe.]

H. L.

--- m35 2026-01-06 20:15 thees -> jannes | stufe 2
frohes neues! ich übernehm zum 1.7. offiziell. [goal|will bis 2030 den hof dieselfrei kriegen, zumindest alles was auf dem hof bleibt und nich aufn acker muss.] hoflader wird dies jahr bestellt, futtermischer nächstes.

[request|mach mir mal n angebot für speicher auf 120 und ne ladesäule am unterstand]

--- m36 2026-01-07 09:00 jannes -> thees | Re: stufe 2 < m35
Stark! Glückwunsch. [question|Welchen Hoflader, 48 Volt oder Hochvolt?] Davon hängt ab, ob dir eine 22er Box reicht.

--- m37 2026-01-07 12:20 thees -> jannes | Re: stufe 2 < m36
hochvolt, der grüne

--- m38 2026-01-22 16:40 jannes -> thees + hinrich | Angebot Stufe 2
Moin, Angebot hängt dran: 40 kWh mehr Speicher 17.900, Ladesäule 22 kW 2.450, Leerrohr habt ihr ja schon. Liefern kann der Hersteller ab April.

--- m39 2026-02-08 20:40 hinrich -> jannes | Re: Angebot Stufe 2 < m38
17.900 für nen Kasten ohne Räder. Ich hab Thees gesagt, er soll dich runterhandeln, er sagt, das wär unhöflich. Ich bin nicht unhöflich, ich bin Bauer. [request!open|Mach 17.000 und wir reden nicht mehr drüber.]

--- m40 2026-02-09 08:35 jannes -> hinrich | Re: Angebot Stufe 2 < m39
Moin Hinrich, da muss ich Henning fragen, der ist im Herzen auch Bauer, nur mit Krawatte. [promise!open|Antwort kriegst du bis zum 20.] Der Hersteller hat übrigens zum Februar um 4 % angezogen, das hab ich in deinem Preis noch nicht drin.

--- m41 2026-02-19 06:50 thees -> jannes | schnee
hi, aufm dach liegen 15 cm. [question!open|darf ich die runterschieben oder gehen die module kaputt?] papa steht schon mit dem besen da
