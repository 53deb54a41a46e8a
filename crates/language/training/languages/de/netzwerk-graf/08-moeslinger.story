firm: Graf & Dohnal IT | grafdohnal.example | Europe/Vienna | 2026-01-23 17:00
member: lukas | Lukas Graf | lukas@grafdohnal.example
member: mira | Mira Dohnal | mira@grafdohnal.example
member: stefan | Stefan Pichler | stefan@grafdohnal.example
member: jasmin | Jasmin Yildiz | jasmin@grafdohnal.example
member: renate | Renate Huber | buero@grafdohnal.example
client: Möbeltischlerei Möslinger | company | tischlerei-moeslinger.example
contact: anna | Anna Möslinger | anna@tischlerei-moeslinger.example | Juniorchefin
contact: sepp | Josef Möslinger | werkstatt@tischlerei-moeslinger.example | Tischlermeister
contact: herta | Herta Kogler | buero@tischlerei-moeslinger.example | Büro
standing: drifting
turned: 2025-07-10
causes: business_goals_moved, unrequested_work
root: m19, m21, m24, m31
why: The joiners ordered a table configurator for private buyers, then won two hotels and now live from fitting out rooms. They said so in July in half a sentence; we went on polishing the configurator and added a 3D view nobody ordered. They are friendly, pay, and have stopped asking.

--- m01 2025-02-03 20:22 anna -> mira | Tischkonfigurator
Hallo Frau Dohnal,

die Bäckerei Ströbinger hat Sie uns empfohlen (wir haben denen die Verkaufspulte gebaut). Wir sind acht Leute im Mühlviertel und machen Massivholztische. Ich hab mit Februar das Büro vom Papa übernommen und möchte, dass die Leute sich ihren Tisch im Internet selber zusammenstellen: Holz, Länge, Kante, Gestell, Preis.

[goal|Ich stell mir vor: 100 Tische im Jahr an Private, ohne dass der Papa am Samstag Beratungsgespräche führt, in denen er allen zur Eiche rät.]

[question|Macht ihr sowas, und ungefähr in welcher Größenordnung?]

Freundliche Grüße
Anna Möslinger

--- m02 2025-02-04 09:50 mira -> anna | AW: Tischkonfigurator < m01
Hallo Frau Möslinger,

die Pulte kenne ich, da stelle ich jeden Dienstag meinen Ellbogen drauf!

Machen wir. Ein Konfigurator mit fünf Hölzern, freien Maßen und Preis in Echtzeit: 9.000 bis 11.000, drei Monate. [promise|Ich komme nächste Woche zu Ihnen, am Mittwoch, wenn es passt], und schaue mir zuerst die Werkstatt an. Wer nicht weiß, wie eine Baumkante riecht, soll keinen Knopf dafür malen.

Mira Dohnal

--- m03 2025-02-04 21:05 anna -> mira | AW: Tischkonfigurator < m02
Mittwoch passt. Feste Schuhe, es ist Matsch. Von der Bundesstraße beim gelben Silo links, das Navi schickt alle zum Nachbarn, der sich mittlerweile über Besuch freut. Mittagessen gibt's bei der Oma, Widerstand zwecklos.

--- m04 2025-02-13 08:00 sepp -> mira | Besuch
Frau Dohnal, Sie haben Ihren Schal bei der Hobelbank vergessen. [promise|Herta schickt ihn.] [praise|Sie haben an einem Vormittag mehr gefragt als meine Frau in der ganzen Verlobungszeit.] J. Möslinger

--- m05 2025-02-20 10:40 mira -> anna | Angebot und Zeitplan
Liebe Anna (wir waren ja beim Du),

Angebot anbei: 9.800 netto in vier Raten. [promise|Klickversion Ende März, fertig am 12. Mai.] [request|Von euch brauche ich die Preisformel], also was kostet der Zentimeter in welchem Holz.

Mira

--- m06 2025-02-24 22:14 anna -> mira | AW: Angebot und Zeitplan < m05
angenommen!! unterschrift hat der papa mit dem zimmermannsbleistift gemacht, gilt hoffentlich. Preisformel ist ein Zettel vom Papa, der klebt auf der Kreissäge. Hab ihn abfotografiert, der Fleck ist Leim.

--- m07 2025-03-04 09:15 herta -> stefan | Internet
Guten Morgen, das Internet geht heute sehr langsam. Der Bagger von der Gemeinde hat gestern bei der Kapelle gegraben, vielleicht hängt das zusammen. [question|Können Sie etwas sehen?]
Herta Kogler

--- m08 2025-03-04 09:40 stefan -> herta | AW: Internet < m07
Bei mir sieht man, dass die Leitung selbst nur 3 Mbit liefert. Das ist der Bagger. Störung ist beim Anbieter gemeldet, [promise|ich schalte Sie inzwischen auf das Funkmodem um].

--- m09 2025-03-04 09:58 herta -> stefan | AW: Internet < m08
Geht schon wieder flotter! [thanks|Vergelt's Gott.]

--- m10 2025-03-31 16:30 mira -> anna + sepp | Klickversion
[request|Bitte schieben, ziehen, ausprobieren.] Eiche ist absichtlich nicht vorausgewählt, Herr Möslinger.

--- m11 2025-04-01 06:10 sepp -> mira | AW: Klickversion < m10
Eine Platte von 3,20 m kann man auf zwei Füße nicht stellen. [complaint|Ihr Programm verkauft sie.] JM

--- m12 2025-04-01 09:00 mira -> sepp + anna | AW: Klickversion < m11
[admission|Stimmt, die Statik hab ich vergessen.] Ab 2,60 gibt es nur mehr vier Füße oder Wangen. [question|Ist 2,60 richtig?]

--- m13 2025-04-01 12:02 sepp -> mira | AW: Klickversion < m12
2,40. Bei Esche 2,50.

--- m14 2025-05-12 09:00 mira -> anna + sepp | Fertig
Guten Morgen Mühlviertel! Pünktlich online, um sieben umgeschaltet. Die alte Seite mit den Küchen von 2009 hab ich aufgehoben, die Adresse leitet weiter. Probebestellung von mir: Nuss, 1,80, gebrochene Kante. Wenn ihr die wirklich baut, zahl ich sie auch.

--- m15 2025-05-12 20:30 anna -> mira | AW: Fertig < m14
[praise|wunderschön geworden, ich hab's der ganzen Verwandtschaft geschickt und alle haben gespielt statt gegessen.] [promise|Deinen Tisch bauen wir, KW 25.]

--- m16 2025-06-18 19:11 anna -> mira | Zwischenstand
Liebe Mira, [win|7 Tische in fünf Wochen]. Eine Dame in Hall hat 4 Stunden lang konfiguriert, sagt die Statistik. Dein Nusstisch ist geölt. [request|Abholung bitte vor dem 27., dann brauchen wir den Platz.]

Anna

--- m17 2025-06-19 10:15 mira -> anna | AW: Zwischenstand < m16
[promise|Hol ihn am Samstag], mit Bus und starkem Bruder.

--- m18 2025-06-23 08:05 mira -> anna + sepp | der Tisch
Steht. Vier Leute haben gestern dran gegessen und keiner hat geredet, alle haben nur gestreichelt. [praise|So etwas Schönes hab ich noch nie besessen.]

--- m19 2025-07-10 21:40 anna -> mira | Neuigkeiten
Liebe Mira,

jetzt halt dich an: [win|Wir haben das Hotel Grimmingblick!] 42 Zimmer, alles von uns, Betten, Schränke, Schreibtische, bis April. Und im Wellnesshotel drüben in Bad Leonfelden reden sie auch schon. Das ist mehr, als wir in zwei Jahren Tischen verdienen. Papa hat drei Leute aufgenommen und den alten Stadel gemietet.

Private Tische laufen halt daneben weiter, solang wer dazu kommt.

Liebe Grüße aus dem Sägestaub
Anna

--- m20 2025-07-11 09:20 mira -> anna | AW: Neuigkeiten < m19
Gratuliere von Herzen, was für ein Sommer! Dann werden die Tische im Netz ja erst recht die Visitenkarte. [promise|Ich überleg mir, was wir am Konfigurator noch herausholen können.]

Mira

--- m21 2025-08-05 15:00 mira -> anna | Ausbaustufe
Liebe Anna,

ich hab mir die Auswertung angeschaut: 60 % brechen beim Gestell ab, weil sie es sich nicht vorstellen können. Daher hab ich im Urlaub angefangen, eine drehbare 3D-Ansicht zu bauen. Man kann um den Tisch herumgehen, Licht ein, Licht aus. Das wird ein Traum. [request|Dafür brauch ich von euch hochauflösende Fotos aller fünf Hölzer], Kopfholz auch.

Mira

--- m22 2025-08-18 22:02 anna -> mira | AW: Ausbaustufe < m21
Hallo Mira, schaut toll aus. Fotos muss ich schauen wann, wir sind bis zum Hals in Schrankfronten.

--- m23 2025-08-29 11:10 herta -> stefan | Stadel
Sehr geehrter Herr Pichler, im angemieteten Stadel ist kein Empfang. [request|Der Chef hätte dort gern WLAN, weil die Pläne jetzt am Tablet sind.] 60 Meter vom Haupthaus, ein Nussbaum steht dazwischen.
Kogler

--- m24 2025-09-02 08:12 anna -> lukas + stefan | Pläne, Stücklisten
Guten Morgen,

eine Frage, die nicht zum Shop gehört: Der Hotelplaner schickt uns dauernd neue Planstände, und in der Werkstatt hängt dann der alte. Gestern haben wir elf Nachtkästchen nach Version C gebaut, gültig war E. Unser eigener Schlamassel.

[goal|Wir bräuchten etwas, wo alle immer denselben Stand sehen, vom Büro bis zur Presse.] [question|Habt ihr für so etwas eine Lösung?]

Anna

--- m25 2025-09-02 10:31 lukas -> anna | AW: Pläne, Stücklisten < m24
Hallo Anna, da gibt es einiges. Am besten reden wir darüber, wenn die 3D-Ansicht fertig ist, dann haben wir wieder Kapazität.

Lukas

--- m26 2025-09-02 20:55 anna -> lukas | AW: Pläne, Stücklisten < m25
Ok.

--- m27 2025-09-09 16:00 stefan -> herta + sepp | AW: Stadel < m23
Frau Kogler, [thanks|danke fürs Foto vom Nussbaum], der ist größer, als Sie geschrieben haben. Richtfunk geht am Nussbaum vorbei, wenn wir ihn am Giebel montieren. 420 Euro mit allem. [promise|Montage am 17., halber Tag.]

--- m28 2025-09-17 15:15 sepp -> stefan | Funk
Im Stadel geht's jetzt besser als daheim in der Stube. Der Nussbaum hat nichts gesagt. [thanks|Dank dir.] JM

--- m29 2025-10-06 11:00 mira -> anna | Holzfotos
Liebe Anna, nur ein kleiner Stups: [request|Die Fotos der fünf Hölzer fehlen mir noch], dann geht die 3D-Ansicht in den Endspurt. [question|Schaffst du's diese Woche?]

--- m30 2025-10-15 22:30 anna -> mira | AW: Holzfotos < m29
Mira, nimm einfach irgendwelche aus dem Netz. Das fällt keinem auf.

--- m31 2025-10-28 14:20 renate -> herta | Rechnung 2025-0529
Sehr geehrte Frau Kogler,

anbei die Rechnung über "Konfigurator Ausbaustufe 3D, Teil 1", 18 Stunden, 1.890,00 netto.

Schöne Grüße ins Mühlviertel
Renate Huber

--- m32 2025-11-03 09:10 herta -> renate | AW: Rechnung 2025-0529 < m31
Grüß Gott Frau Huber,

die Anna lässt fragen, [question|ob es dazu eine Bestellung gibt]. Wir finden keine. [complaint|Der Chef sagt, er hat etwas zum Drehen nicht verlangt.]

Herta Kogler

--- m33 2025-11-03 17:30 mira -> herta + anna | AW: Rechnung 2025-0529 < m32
Liebe Frau Kogler, liebe Anna,

eine schriftliche Bestellung gibt es nicht, ich habe Annas "schaut toll aus" so verstanden. [non_apology|Schade, wenn das ein Missverständnis war.] Wir können die Rechnung gern auf zwei Teile strecken.

Mira

--- m34 2025-11-05 19:20 anna -> mira | AW: Rechnung 2025-0529 < m33
Passt schon, [promise|Herta zahlt es]. [request,scope_change|Aber bitte nichts mehr weiterbauen, bevor ich was sag.]

Anna

--- m35 2025-11-18 10:45 jasmin -> anna | Jahresgespräch
Hallo Anna, Mira und Lukas würden gern im Dezember zum Jahresgespräch zu euch kommen. [question|Passt der 9. oder der 11.?]

Jasmin

--- m36 2025-11-24 21:15 anna -> jasmin | AW: Jahresgespräch < m35
Ganz schlecht vor Weihnachten, die ersten 20 Zimmer für den Grimmingblick gehen am 12. auf den Lkw und vier Leute haben Grippe. Vielleicht im neuen Jahr einmal.

--- m37 2025-12-15 09:30 herta -> stefan | Tablet
Guten Morgen Herr Pichler, auf dem Tablet bei der Presse ist das Glas gesprungen, es ist ein Winkel draufgefallen. [request|Bitte ein neues, mit Gummi rundherum.] Frohe Weihnachten wünschen wir auch!
Kogler

--- m38 2025-12-16 08:10 stefan -> herta | AW: Tablet < m37
Ist bestellt, gleiches Modell in Baustellenausführung, 390 Euro, kommt nach den Feiertagen direkt zu Ihnen. [request|Das alte aufheben], vielleicht zahlt die Versicherung vom Winkel. [promise|Einrichten tu ich es über die Ferne, sobald Sie's anstecken.] Ebenso frohe Feiertage.

--- m39 2026-01-08 13:22 herta -> stefan | AW: Tablet < m38
Grüß Gott Herr Pichler, gestern ist es gekommen, der Lehrling hat es angesteckt und es geht. Sogar mit Handschuhen, was bei minus 14 in der Werkstatt kein Fehler ist. Das alte liegt in der Lade.

--- m40 2026-01-13 11:05 mira -> anna | Schwung fürs neue Jahr
Liebe Anna,

ein gutes Neues! Die 3D-Ansicht liegt zu 80 % fertig bei mir. Im Jänner suchen erfahrungsgemäß viele einen Esstisch. [question!open|Sollen wir sie bis Ende Februar fertig machen?] Und [question!open|wann dürfen wir zum Jahresgespräch kommen?]

Alles Liebe
Mira

--- m41 2026-01-20 07:40 anna -> stefan | zugang planserver
Hallo Stefan, der Planer vom zweiten Hotel hat uns so eine Plattform eingerichtet, wo die Stände drauf sind, läuft über deren Firma. [request!open|Kannst du das bei uns auf den sechs Tablets freischalten?] Die brauchen dafür irgendeinen Port.

lg anna
