firm: Lotse Energieberatung & Haustechnik | lotse-energie.example | Europe/Berlin | 2026-02-20 17:00
member: henning | Henning Brockmann | brockmann@lotse-energie.example
member: sevgi | Sevgi Aydin | aydin@lotse-energie.example
member: jannes | Jannes Tietjen | jannes@lotse-energie.example
member: piotr | Piotr Wrona | wrona@lotse-energie.example
member: ute | Ute Kröger | buero@lotse-energie.example
client: Aigner Holzbau GmbH | company | aigner-holzbau.example
contact: johanna | Ing. Johanna Aigner | j.aigner@aigner-holzbau.example | Geschäftsführerin
contact: ecker | Mag. Franz Ecker | f.ecker@aigner-holzbau.example | Prokurist
contact: steff | Stefan Hofbauer | s.hofbauer@aigner-holzbau.example | Bauleiter Bremen
standing: good
turned: -
causes: -
root: -
why: Fast, demanding, friendly builder from Upper Austria; a shaft in the wrong place cost a day and a half in summer, was owned on the spot and paid for, and the next two kindergartens are coming to us.

--- m01 2025-02-17 16:05 johanna -> sevgi | Kindergarten Bremen, Haustechnikplanung
Grüß Gott Frau Aydin,

wir bauen heuer unseren ersten Kindergarten in Bremen, 24 Holzmodule, vorgefertigt bei uns in Haslach und per Tieflader hinauf. Was uns fehlt, ist jemand vor Ort, der Heizung, Lüftung und Sanitär nach deutschem Recht plant und den Ämtern in ihrer Sprache antwortet. [goal|Mein Ziel: im Norden Fuß fassen, fünf Häuser in drei Jahren.]

[question|Hätten Sie Kapazität von März bis Oktober?]

Liebe Grüße aus dem Mühlviertel
Johanna Aigner

--- m02 2025-02-18 09:12 sevgi -> johanna + piotr | Re: Kindergarten Bremen, Haustechnikplanung < m01
Moin und grüß Gott Frau Aigner,

ja, haben wir. Ich würde die Planung machen, Herr Wrona die Bauleitung. Für ein Honorarangebot brauche ich

• [request|Grundrisse und Modulraster, am liebsten als IFC]
• [request|die Baugenehmigung oder zumindest den Antrag]
• [request|Ihre Vorstellung, was im Werk und was auf der Baustelle eingebaut wird]

Herzliche Grüße
Sevgi Aydin

--- m03 2025-02-18 17:40 johanna -> sevgi | Re: Kindergarten Bremen, Haustechnikplanung < m02
Alles im Link. Zum dritten Punkt: so viel wie möglich im Werk. Leitungen bis zur Modulfuge, Lüftungsgeräte eingebaut, Sanitär komplett. Auf der Baustelle darf nur mehr gesteckt und verschraubt werden. [value|Bei uns gilt: was im Plan falsch ist, kostet im Werk zehn Euro und in Bremen tausend.]

LG, J. Aigner

--- m04 2025-02-25 11:30 sevgi -> johanna + ecker | Honorarangebot
Liebe Frau Aigner, Angebot anbei. Leistungsphasen 3 bis 8, 64.800 Euro netto. [question|Sollen wir als Umsatzsteuer das übergehende Verfahren ausweisen?]

--- m05 2025-02-26 08:20 ecker -> sevgi + ute | Re: Honorarangebot < m04
Sehr geehrte Frau Aydin,

das Angebot wird angenommen. [request|Fakturierung bitte netto mit dem Hinweis auf den Übergang der Steuerschuld.] [question|Ihre UID-Nummer?] [complaint|Sie fehlt am Briefpapier.]

Mit freundlichen Grüßen
Mag. Franz Ecker

--- m06 2025-02-26 08:44 ute -> ecker | Re: Honorarangebot < m05
Sehr geehrter Herr Magister Ecker, die Nummer steht bei uns unten links in Grau, ich sehe ein, dass das nicht reicht. Hier in Schwarz: DE 345 118 902.

U. Kröger

--- m07 2025-02-26 08:59 ecker -> ute | Re: Honorarangebot < m06
[thanks|Besten Dank.] Der „Magister“ ist in Deutschland nicht notwendig, aber er freut mich.

--- m08 2025-03-24 14:20 sevgi -> johanna + steff | Konzept Lüftung
Liebe Frau Aigner, servus Herr Hofbauer,

drei Entscheidungen brauche ich von Ihnen, dann kann ich durchzeichnen:

1. [question|Dezentrale Geräte je Gruppenraum oder ein Zentralgerät am Dach?] Dezentral ist 9.000 teurer, spart Ihnen aber vier Brandschutzklappen und jede Leitung über die Modulfuge.
2. [question|Trinkwarmwasser mit Durchlauferhitzern?] Damit entfällt die Legionellenprüfung, das Gesundheitsamt hier mag das.
3. [question|Fußbodenheizung im Werk oder Deckenstrahler?] Im Werk gelegt wäre der Estrich Transportgewicht, etwa 1,8 t je Modul.

Meine Empfehlung: dezentral, ja, Deckenstrahler. Ich habe es auf zwei Seiten begründet, die Schallwerte stehen am Ende.

[request|Bis 4. April wäre gut.]

Sevgi Aydin

--- m09 2025-03-24 18:02 johanna -> sevgi | Re: Konzept Lüftung < m08
Dezentral, ja, Deckenstrahler. [praise|Ich hab sechs Planer gehabt in zehn Jahren und noch keinen, der mir zur Frage gleich die Antwort hinlegt.]

--- m10 2025-04-10 10:40 steff -> sevgi | anschlussraum
servus sevgi, i sag einfach du, in bremen siezt mi eh keiner. [question|wo kimmt der hausanschlussraum hin, modul 3 oder 4?] der kran will die aufstellreihenfolge wissen

--- m11 2025-04-10 11:15 sevgi -> steff | Re: anschlussraum < m10
Du passt mir. Modul 4, Nordwestecke, da liegt auch der Kanal. [question|Kimmt es von dir aus hin mit der Durchfahrt?] ;)

--- m12 2025-04-10 11:21 steff -> sevgi | Re: anschlussraum < m11
passt genau, 3,40 lichte. und dein oberösterreichisch lern ma noch

--- m13 2025-05-05 15:55 sevgi -> johanna + ecker | Werkplanung 80 %
Liebe Frau Aigner,

die Werkplanung für alle 24 Module liegt im Projektraum, Stand 80 %. [promise|Die restlichen 20 %, das sind die Sanitärmodule 9 bis 12, lade ich am 14. Mai hoch.]

[request|Bitte lassen Sie Ihre Arbeitsvorbereitung vor allem die Schlitze in den Brettsperrholzwänden prüfen], da bin ich bei der Statik an der Grenze.

--- m14 2025-05-14 19:10 sevgi -> johanna | Re: Werkplanung 80 % < m13
Module 9 bis 12 sind oben.

--- m15 2025-05-16 07:30 johanna -> sevgi | Re: Werkplanung 80 % < m14
Geprüft. In Modul 10 [complaint|fährt der Abfluss durch den Unterzug], sonst sauber. [request|Bitte bis Dienstag ändern], am Mittwoch wird abgebunden.

--- m16 2025-05-16 09:02 sevgi -> johanna | Re: Werkplanung 80 % < m15
Ui. [admission|Da hab ich den Unterzug aus der alten Statik drin gehabt.] Schon geändert, neuer Index C liegt oben. [thanks|Danke fürs schnelle Schauen!]

--- m17 2025-06-23 12:15 ecker -> ute | Teilrechnung 2
Sehr geehrte Frau Kröger,

Teilrechnung 2 ist heute angewiesen worden. Bei Sofortzahlung ziehen wir vereinbarungsgemäß 2 % Skonto ab, das sind 388,80 Euro. [request|Bitte gleichen Sie das bei Ihnen aus], damit am Jahresende nichts offen bleibt.

Ecker

--- m18 2025-06-23 13:20 ute -> ecker | Re: Teilrechnung 2 < m17
Ist ausgebucht.

--- m19 2025-07-22 06:40 steff -> piotr + sevgi | module stehen
guten morgen! gestern um 22 uhr is modul 24 draufgesetzt worden. [win|vier tag statt sechs, und koaner is nass worden.] heut fang ma mit koppeln an, deine leut können um 9 anfangen

--- m20 2025-07-23 14:22 steff -> piotr + sevgi + johanna | schacht
problem. [complaint|lüftungsschacht in modul 17 liegt 22 cm neben dem in modul 5 drunter.] des geht si ned aus. da fehlt ma jetzt a durchgängiges rohr vom keller aufs dach und die dachdecker stengan da

--- m21 2025-07-23 15:10 sevgi -> steff + johanna + piotr | Re: schacht < m20
Ich hab es gerade nachgesehen: [admission|Index C vom Erdgeschoss, Index B vom Obergeschoss, mein Fehler beim Ableiten.] [apology|Es tut mir furchtbar leid.]

Vorschlag: Versatz in der Zwischendecke mit zwei Bögen, Platz ist da, Druckverlust 6 Pascal, das verkraftet das Gerät. [promise|Zeichnung in einer Stunde], [promise|Piotr holt die Formteile noch heute in Stuhr.] [promise|Die Kosten trägt Lotse, auch die Standzeit der Dachdecker.]

--- m22 2025-07-23 15:31 johanna -> sevgi | Re: schacht < m21
[praise|Eine Stunde vom Problem zur Lösung samt Kostenträger, so hab ich das gern.] Standzeit schau ma, die haben derweil eh die Attika gemacht.

--- m23 2025-07-25 17:30 piotr -> steff + johanna + sevgi | Re: schacht < m22
Versatz ist drin, Dichtheit geprüft, Protokoll anbei. Dach kann zu.

--- m24 2025-08-18 09:00 ecker -> sevgi + ute | Kosten Schacht Modul 17
Sehr geehrte Frau Aydin,

die Dachdecker haben anderthalb Tage verrechnet, 1.140 Euro. Frau Aigner ersucht, hievon die Hälfte anzusetzen, da die andere Hälfte ohnehin der Attika zugutegekommen ist. [question|Einverstanden?]

--- m25 2025-08-18 09:50 sevgi -> ecker + ute | Re: Kosten Schacht Modul 17 < m24
Einverstanden, und sehr anständig von Ihnen beiden. [promise|Frau Kröger schreibt die Gutschrift über 570.]

--- m26 2025-09-11 13:05 steff -> sevgi | abnahme
du sevgi, abnahme gesundheitsamt war heut. [win|null mängel, die dame hat g'sagt sie nimmt unsere warmwasserlösung als muster für die andern.] sie wollt noch wissen wer des geplant hat, hab dei karte gegeben

--- m27 2025-09-11 13:40 sevgi -> steff | Re: abnahme < m26
Juhu! Jetzt hol ich mir ein Eis, hier sind heute noch mal 26 Grad.

--- m28 2025-10-01 10:10 johanna -> sevgi + piotr + henning | Eröffnung
Liebe Lotsen,

am 17. Oktober um 11 Uhr wird eröffnet, mit Bürgermeister und Kinderchor. [request|Bitte kommt alle], ich bring Speck und Most mit.

LG, Johanna Aigner

--- m29 2025-10-01 10:31 henning -> johanna | Re: Eröffnung < m28
Liebe Frau Aigner, [thanks|herzlichen Dank für die Einladung]. [promise|Wir kommen zu viert], Herr Tietjen bleibt auf dem Dach, aus eigenem Wunsch.

H. Brockmann

--- m30 2025-10-20 08:30 johanna -> sevgi | Re: Eröffnung < m28
Der Most war aus, bevor der Bürgermeister fertig geredet hat. [praise|Piotr hat der Leiterin die Lüftung so erklärt, dass sie sie jetzt ihren Kindern erklärt.]

--- m31 2025-11-12 15:20 ecker -> ute | Haftrücklass
Sehr geehrte Frau Kröger, der Haftrücklass von 5 % (3.240 Euro) ist laut Vertrag durch eine Bankgarantie ablösbar. [question|Wünschen Sie das?] Wir bräuchten diesfalls das Original bis 5. Dezember.

--- m32 2025-11-13 08:10 ute -> ecker | Re: Haftrücklass < m31
Ja. [promise|Das Original schicke ich als Einschreiben bis Ende des Monats.]

--- m33 2025-12-02 11:00 ecker -> ute | Re: Haftrücklass < m32
Eingelangt am 28. November, [promise|Auszahlung erfolgt mit dem nächsten Lauf.]

--- m34 2026-01-13 09:25 johanna -> sevgi + henning | Die nächsten zwei
Liebe Sevgi, lieber Herr Brockmann,

ein gutes neues Jahr! [win|Wir haben im Jänner gleich zwei Zuschläge bekommen, Oldenburg und Achim], beide mit eurer Planung als Referenz.

Was ich brauche:

• [request|ein Honorarangebot für beide zusammen, mit Nachlass für die Wiederholung]
• [request|dieselben zwei Leut, also Sevgi und Piotr]
• [request|eine Liste, was wir aus Bremen anders machen sollten, ehrlich bitte]

Start der Werkplanung Oldenburg wäre 2. März. [question|Geht sich das aus?]

Johanna

--- m35 2026-01-14 11:10 sevgi -> johanna + henning | Re: Die nächsten zwei < m34
Liebe Johanna,

was für ein Jahresanfang, gratuliere euch! Ja, das geht sich aus (siehst du, ich lerne). Mein Wohnungsprojekt läuft im März noch halb, aber Oldenburg bekommt meine Vormittage. [promise|Honorarangebot am 23. Januar, die Liste auch], sie fängt mit einem Schacht an.

Sevgi

--- m36 2026-01-23 14:45 sevgi -> johanna + ecker | Re: Die nächsten zwei < m35
Angebot und Liste anbei, 14 Punkte, davon 9 bei uns, 5 bei euch. Beim Nachlass bin ich auf 12 % gegangen.

--- m37 2026-01-27 16:50 johanna -> sevgi | Re: Die nächsten zwei < m36
[praise|Die Liste häng ich in der Arbeitsvorbereitung auf.] 12 % passt. [promise|Ecker schickt den Vertrag.]

--- m38 2026-02-12 10:15 ecker -> sevgi + henning | Vertragsentwurf
Sehr geehrte Frau Aydin, sehr geehrter Herr Brockmann,

anbei der Vertragsentwurf. Ich habe in § 6 den Planstand-Index als Pflichtfeld aufgenommen, mit einem Augenzwinkern in Richtung Modul 17. [request!open|Um Durchsicht und Gegenzeichnung wird ersucht.] [question!open|Und bleibt die Haftpflichtdeckung bei 3 Millionen?]

F. Ecker

--- m39 2026-02-19 07:15 steff -> sevgi + piotr | oldenburg
servus ihr zwoa, war gestern am grundstück. boden is torf bis 2 meter, der kranplatz wird lustig. [question!open|wo wollts ihr die erdleitungen, vor oder hinterm haus?] [request!open|i bräucht nur a skizze am bierdeckel]

--- m40 2026-02-19 08:05 sevgi -> steff | Re: oldenburg < m39
Bierdeckel liegt bereit. [promise!open|Montag hast du ihn], ich will heut noch beim Netzbetreiber nachfragen, wo der Kanal wirklich liegt.
