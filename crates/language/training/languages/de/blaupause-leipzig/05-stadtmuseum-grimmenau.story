firm: Blaupause Gestaltung | blaupause-gestaltung.example | Europe/Berlin | 2025-11-28 18:00
member: henrike | Henrike Thoma | thoma@blaupause-gestaltung.example
member: jonas | Jonas Wittig | wittig@blaupause-gestaltung.example
member: malin | Malin Özdemir | oezdemir@blaupause-gestaltung.example
member: torsten | Torsten Krahl | krahl@blaupause-gestaltung.example
member: leonie | Leonie Farkas | farkas@blaupause-gestaltung.example
client: Stadtmuseum Grimmenau | company | museum-grimmenau.example
contact: pfennigsdorf | Dr. Adelheid Pfennigsdorf | pfennigsdorf@museum-grimmenau.example | Museumsleiterin
contact: lukas | Lukas Marquardt | marquardt@museum-grimmenau.example | wissenschaftlicher Volontär
contact: zoellner | Bettina Zöllner | foerderverein@museum-grimmenau.example | Förderverein, Schatzmeisterin
standing: mending
turned: 2025-07-22
causes: broken_promise, apology_owed
root: m17, m20, m22, m26
why: Die Tafeln der Sonderausstellung kamen dreimal nicht zum zugesagten Tag, zur Eröffnung hingen leere Rahmen. Erst Wochen später entschuldigt sich Henrike ohne Wenn und Aber, erlässt Honorar und liefert seither pünktlich; die Leiterin taut auf, ist aber noch vorsichtig.

--- m01 2024-10-21 14:10 pfennigsdorf -> henrike | Sonderausstellung 2025 "Zucker, Rübe, Dampf"
Sehr geehrte Frau Thoma,

das Stadtmuseum Grimmenau zeigt vom 31. August 2025 an eine Sonderausstellung über die Zuckerfabrik, die bis 1990 das Brot der halben Stadt bezahlt hat. Wir haben 240 Quadratmeter im Dachgeschoss, schräge Wände, vier Vitrinen aus den Siebzigern und eine originale Zentrifuge, die nur durch das Fenster hineinkommt.

[goal|Ich möchte, dass die ehemaligen Arbeiterinnen mit ihren Enkeln kommen und etwas zu erzählen haben.] 6.000 Besucher in sieben Monaten hat mir der Stadtrat ins Heft geschrieben; im Vorjahr waren es 3.900.

Gebraucht werden Ausstellungsgestaltung, 34 Texttafeln, Plakat, Faltblatt und, wenn das Geld reicht, ein Film von drei Minuten mit Zeitzeugen. Der Förderverein gibt 15.000 dazu, die Stadt 31.000.

[question|Hätten Sie Lust und Luft?]

Mit freundlichen Grüßen
Dr. Adelheid Pfennigsdorf

--- m02 2024-10-22 09:48 henrike -> pfennigsdorf | AW: Sonderausstellung 2025 "Zucker, Rübe, Dampf" < m01
Sehr geehrte Frau Dr. Pfennigsdorf,

Lust sofort, Luft ab Dezember. Mein Großvater hat Rüben gefahren, ich bin also befangen. [question|Passt Ihnen ein Besuch am 7. November vormittags?]

Herzlich
Henrike Thoma

--- m03 2024-10-22 13:02 pfennigsdorf -> henrike | AW: Sonderausstellung 2025 "Zucker, Rübe, Dampf" < m02
Der 7. ist mir recht. Ziehen Sie sich warm an, das Dach ist nicht gedämmt und die Fenster klemmen seit dem Krieg, genauer: seit dem Siebenjährigen. Die Zentrifuge kann ich Ihnen nur von außen zeigen, sie steht noch beim Bauhof unter einer Plane.

--- m04 2024-12-13 16:20 torsten -> pfennigsdorf + lukas | Raumkonzept
Sehr geehrte Frau Dr. Pfennigsdorf, anbei das Raumkonzept mit Grundriss, drei Schnitten und Kostenrahmen (44.700). Die Besucher folgen dem Weg der Rübe: Acker, Waage, Schnitzel, Saft, Zucker. Die Zentrifuge steht am Ende des Ganges im Gegenlicht.

T. Krahl

--- m05 2024-12-18 10:15 pfennigsdorf -> torsten + lukas | AW: Raumkonzept < m04
Sehr geehrter Herr Krahl,
[praise|der Weg der Rübe ist so einfach, dass ich mich ärgere, nicht selbst darauf gekommen zu sein.] Wir nehmen es. [request|Bitte beachten Sie nur die Durchgangsbreite von 1,20 m], Rollstühle und Kinderwagen.

--- m06 2025-01-20 11:00 lukas -> malin | Objektliste
Hallo Frau Özdemir,

ich bin Lukas, der neue Volontär. Anbei die Objektliste (118 Nummern) als Excel. Frage von mir als Anfänger: [question|Brauchen Sie die Maße mit oder ohne Rahmen?] Und [question|an wen schicke ich die Fotos, Sie oder Herr Krahl?]

Viele Grüße
Lukas Marquardt

--- m07 2025-01-20 11:30 malin -> lukas | AW: Objektliste < m06
Hallo Herr Marquardt, willkommen! Mit Rahmen, Fotos an mich. Bei Nummer 57 steht als Höhe 1.200 cm, da ist vermutlich das Komma verreist, ich gehe von 12 aus. Und keine Scheu vor Anfängerfragen, die sind meist die guten.

Malin Özdemir

--- m08 2025-02-17 08:55 lukas -> leonie | Zeitzeugen für den Film
Liebe Frau Farkas,

ich habe fünf Personen gefunden, die vor der Kamera sprechen würden:

- Frau Ilse Tämmler (91), Packerin, sehr lebhaft
- Herr Günter Roßberg (84), Kesselhaus, hört schlecht
- Ehepaar Pönisch, Labor und Waage
- Frau Hoang (68), kam 1981 als Vertragsarbeiterin aus Hải Phòng

Frau Tämmler kann nur vormittags, weil sie nachmittags Skat spielt. Frau Hoang bringt Frühlingsrollen mit und lässt sich davon nicht abbringen. [question|Hätten Sie in der Woche ab dem 10. März zwei Drehtage?] Den Saal hätten wir am 11. und 12.

Beste Grüße
Lukas Marquardt

--- m09 2025-02-17 10:02 leonie -> lukas | AW: Zeitzeugen für den Film < m08
hallo lukas, 11. und 12. märz, gebongt. [request|kannst du frau tämmler bitten, nichts kleinkariertes anzuziehen?] das flimmert.

leonie

--- m10 2025-04-07 15:17 leonie -> pfennigsdorf + lukas | Film Rohschnitt
3:40, muss noch 40 sekunden kürzer. herr roßberg hat beim kesselhaus-teil so gelacht, dass der ton übersteuert ist, [promise|das krieg ich im schnitt hin]. frau hoang am ende, weil nach ihr nichts mehr gehen kann.

--- m11 2025-04-09 17:51 pfennigsdorf -> leonie | AW: Film Rohschnitt < m10
Liebe Frau Farkas,
ich habe ihn mit dem Hausmeister angesehen, der dort Schlosser war. [praise|Er ist danach eine Weile vor die Tür gegangen.] [request|Kürzen Sie bitte nicht bei Frau Hoang.]

Ihre A. Pfennigsdorf

--- m12 2025-05-05 09:30 malin -> pfennigsdorf + lukas | Textschluss
Sehr geehrte Frau Dr. Pfennigsdorf, [request|für 34 Tafeln brauchen wir die Texte bis 30. Mai]. [promise!broken|Dann haben Sie alle Tafeln gesetzt am 4. Juli zur Korrektur.]

Mit freundlichen Grüßen
Malin Özdemir

--- m13 2025-05-28 22:03 lukas -> malin | AW: Textschluss < m12
Alle 34 Texte, lektoriert. Chefin ist auf Dienstreise in Tangermünde und lässt grüßen. Es hagelt hier Tischtennisbälle, im Magazin steht ein Eimer unter der Gaube, den Objekten geht es gut.

--- m14 2025-06-11 10:00 malin -> lukas | Plakat
Hallo Lukas, Plakat und Faltblatt zur Freigabe. [question|Ist das Grün der Rübe okay oder zu giftig?]

--- m15 2025-06-12 09:12 lukas -> malin | AW: Plakat < m14
Genau richtig giftig, sagt Frau Dr. P. Freigabe! Der Bürgermeister hätte gern sein Foto auf der Rückseite gehabt, das haben wir ihm hier schon ausgeredet. [request|Faltblatt bitte 5.000, Plakat 300.]

--- m16 2025-07-07 13:44 lukas -> malin | Tafeln?
Hallo Malin, [complaint|am Freitag ist nichts angekommen]. [question|Hängt es irgendwo im Spamfilter?] LG Lukas

--- m17 2025-07-07 16:30 torsten -> lukas + pfennigsdorf | AW: Tafeln? < m16
Guten Tag Herr Marquardt, wir haben in diesen Wochen einen großen Messestand in der Werkplanung, da hat sich etwas verschoben. [promise!broken|Sie bekommen alle 34 bis zum 18. Juli.]

Krahl

--- m18 2025-07-08 08:40 pfennigsdorf -> torsten + lukas | AW: Tafeln? < m17
Sehr geehrter Herr Krahl, das geht noch. Ich habe den Restaurator und zwei Schulklassen auf den Tag terminiert, viel mehr Spiel ist allerdings nicht.

Dr. A. Pfennigsdorf

--- m19 2025-07-18 18:55 torsten -> pfennigsdorf + lukas | Tafeln 1 bis 12
Anbei die ersten zwölf. Der Rest folgt.

--- m20 2025-07-22 09:15 pfennigsdorf -> torsten + malin | AW: Tafeln 1 bis 12 < m19
Sehr geehrter Herr Krahl,

[complaint|angekündigt waren vierunddreißig.] Zwölf habe ich gelesen: [praise|gut gesetzt], drei Korrekturen im Anhang. [request|Nennen Sie mir bitte ein Datum für die übrigen zweiundzwanzig, das hält.] [value|Mir ist ein spätes Datum lieber als ein falsches.]

Dr. A. Pfennigsdorf

--- m21 2025-07-22 15:05 torsten -> pfennigsdorf + malin | AW: Tafeln 1 bis 12 < m20
Sehr geehrte Frau Dr. Pfennigsdorf, [promise!broken|die übrigen Tafeln gehen am 1. August in Ihre Korrektur, Montage ist am 25.] Da können Sie sich drauf verlassen.

T. Krahl

--- m22 2025-08-06 11:20 lukas -> malin | Dringend
Hallo Malin,
heute ist der 6. Die Chefin fragt nicht mehr laut, das ist bei ihr schlimmer. [complaint|22 Tafeln, keine Nachricht, kein Anruf.] [request|Kann mich bitte irgendjemand zurückrufen?]
Lukas

--- m23 2025-08-06 12:40 malin -> lukas | AW: Dringend < m22
Lukas, ich hab gerade nachgesehen, Torsten ist auf Baustelle in Hannover. [promise|Ich setz mich selbst dran], [promise|Tafeln 13 bis 20 heut Abend], Rest [promise!broken|bis zum Wochenende].

--- m24 2025-08-14 20:30 malin -> lukas + pfennigsdorf | Tafeln 21 bis 34
Jetzt alle. [apology|Es tut mir leid, dass es wieder ein paar Tage länger gedauert hat.] Produktion ist angefragt.

--- m25 2025-08-27 16:12 torsten -> pfennigsdorf | Montage
Sehr geehrte Frau Dr. Pfennigsdorf, die Druckerei hat uns die Tafeln 9 bis 27 auf Dienstag, 2. September verschoben. [blame_shift|Wären die Korrekturen in einem Rutsch gekommen, hätten wir den Slot am 20. noch bekommen.] [promise|Rahmen hängen bis Samstag.]

Krahl

--- m26 2025-08-31 21:48 pfennigsdorf -> henrike | Eröffnung
Sehr geehrte Frau Thoma,

heute Vormittag habe ich mit dem Oberbürgermeister, zwei Zeitungen und 180 Gästen [complaint|vor neunzehn leeren Rahmen gestanden]. Frau Tämmler, einundneunzig, fragte mich, ob das moderne Kunst sei. Ich habe gelacht, weil man das dann so macht.

Es war der dritte Termin, den mir Ihr Haus schriftlich zugesagt hat. [complaint|Und vier Tage vorher erfahre ich, es liege an unseren Korrekturen, die jeweils am selben Tag zurückgingen.] [praise|Der Film war wunderbar.] Er lief in einem Raum, in dem man nicht lesen konnte, worum es geht.

[escalation|Ich muss dem Kulturausschuss am 16. September berichten und werde dort nichts beschönigen.] [request|Bitte sorgen Sie dafür, dass bis dahin wenigstens alles hängt.] Mehr erwarte ich heute nicht.

Dr. Adelheid Pfennigsdorf

--- m27 2025-09-03 14:00 torsten -> pfennigsdorf + lukas | Tafeln montiert
Die Tafeln 9 bis 27 sind seit 13.30 Uhr montiert. Damit ist die Ausstellung vollständig. K.

--- m28 2025-09-04 09:02 zoellner -> malin | Rechnung 2025-097
Guten Tag, der Förderverein hat die Rechnung über den Rest erhalten. [escalation|Wir halten die Zahlung an], bis Frau Dr. Pfennigsdorf uns etwas anderes sagt. B. Zöllner, Schatzmeisterin

--- m29 2025-09-18 18:10 henrike -> pfennigsdorf | Ihr Brief vom 31. August
Sehr geehrte Frau Dr. Pfennigsdorf,

[admission|ich habe zweieinhalb Wochen gebraucht, um Ihnen zu antworten, und auch das war zu lang.]

[admission|Wir haben Ihnen dreimal ein Datum gegeben und dreimal nicht gehalten. Der Grund war schlicht: Ich habe im Frühsommer einen Messeauftrag angenommen, für den wir zu wenige waren, und niemand hat Ihre Ausstellung gegen ihn verteidigt.] An Ihren Korrekturen lag es keinen einzigen Tag; [admission|dass wir das behauptet haben, war falsch]. [apology|Ich bitte Sie um Entschuldigung, Sie persönlich, Herrn Marquardt und die Damen und Herren, die am 31. vor leeren Rahmen standen.]

Was ich tue:
- [promise|Wir streichen die Gestaltungspauschale für die Tafeln, 4.200 Euro; die berichtigte Rechnung kommt morgen.]
- [promise|Wir richten auf unsere Kosten einen zweiten Nachmittag für die Zeitzeugen aus, mit Kaffee, Kuchen und vollen Wänden.]
- [promise|Ihre Ansprechpartnerin ist ab sofort Frau Özdemir allein.] [promise|Jeden Montag bekommen Sie von ihr drei Zeilen, auch wenn nichts war.]

Wenn Sie mich beim Ausschuss dabeihaben möchten, damit ich es selbst sage, komme ich.

Henrike Thoma

--- m30 2025-09-19 10:30 malin -> zoellner + pfennigsdorf | Rechnung 2025-097, berichtigt
Sehr geehrte Frau Zöllner, anbei die berichtigte Rechnung, um 4.200,00 Euro gemindert. Zahlbar, wann Sie es für richtig halten.

M. Özdemir

--- m31 2025-09-22 17:25 pfennigsdorf -> henrike | AW: Ihr Brief vom 31. August < m29
Sehr geehrte Frau Thoma,

der Ausschuss war am 16., Ihr Angebot kommt dafür zu spät. [thanks|Den Brief nehme ich an.] [complaint|Er war, was ich am 1. September gebraucht hätte.] Den Nachmittag mit den Zeitzeugen machen wir; [question|wäre der 16. Oktober möglich?]

Dr. A. Pfennigsdorf

--- m32 2025-09-23 09:00 henrike -> pfennigsdorf + malin | AW: Ihr Brief vom 31. August < m31
Der 16. Oktober steht. [promise|Kuchen bringt meine Mutter], sie besteht darauf.

--- m33 2025-09-29 08:30 malin -> pfennigsdorf + lukas | Montagszeilen
1. Tafel 22: Tippfehler "Rübenschitzel" ist neu gedruckt, [promise|wird Mittwoch getauscht].
2. [promise|Faltblatt Nachdruck 2.000 liegt Freitag bei Ihnen.]
3. Für den 16. sind 34 Zusagen da.

--- m34 2025-10-01 15:40 lukas -> malin | AW: Montagszeilen < m33
Tafel hängt. "Schitzel" wird uns fehlen, die Schulklassen hatten Spaß. [praise|Übrigens liest die Chefin die drei Zeilen montags als Erstes, noch vor dem Kaffee.]

--- m35 2025-10-17 11:08 pfennigsdorf -> henrike + malin | Gestern
Liebe Frau Thoma, liebe Frau Özdemir,

Frau Tämmler hat eine Stunde lang neben Tafel 14 gestanden und Fremden erklärt, wo ihre Hände auf dem Foto sind. [win|Dafür habe ich diese Ausstellung gemacht.] Der Mohnkuchen Ihrer Mutter verdient eine eigene Vitrine. [thanks|Danke.]

Die Rechnung gebe ich frei, ich habe Frau Zöllner Bescheid gesagt.

A. Pfennigsdorf

--- m36 2025-11-03 08:31 malin -> pfennigsdorf + lukas | Montagszeilen
1. Audiostation: Hörer getauscht, läuft.
2. Für die Verlängerung bis 31. Mai brauchen wir neue Plakataufkleber, Entwurf anbei.
3. Nichts.

[question|Sind Sie mit dem Entwurf einverstanden?]

--- m37 2025-11-04 16:22 lukas -> malin | AW: Montagszeilen < m36
Einverstanden. Stand heute [win|2.740 Besucher in neun Wochen].

--- m38 2025-11-13 10:50 pfennigsdorf -> henrike + malin | Dauerausstellung, vorsichtig gefragt
Sehr geehrte Frau Thoma,

die Stadt erneuert 2027 unsere Dauerausstellung. Es wird eine Ausschreibung geben, und ich sage Ihnen offen, dass ich noch nicht weiß, ob ich Sie auffordere. [question!open|Wer würde bei Ihnen die Termine verantworten, und was geschieht, wenn zwei große Aufträge zusammenfallen?] [request!open|Schreiben Sie mir das bitte bis Jahresende auf einer Seite.]

A. Pfennigsdorf

--- m39 2025-11-14 09:35 henrike -> pfennigsdorf | AW: Dauerausstellung, vorsichtig gefragt < m38
Sehr geehrte Frau Dr. Pfennigsdorf, die Frage ist berechtigt und verdient mehr als eine Schnellantwort. [promise!open|Die Seite haben Sie am 12. Dezember.]

H. Thoma

--- m40 2025-11-24 08:30 malin -> pfennigsdorf + lukas | Montagszeilen
1. Aufkleber gedruckt, Päckchen ist heute raus.
2. [request!open|Lukas, ich brauche noch die Öffnungszeiten für Weihnachten und Neujahr.]
3. Der Film läuft ab 5.12. auch im Foyer der Stadtbücherei, wenn Sie zustimmen.
