firm: Pfeffer & Falz | pfefferfalz.example | Europe/Berlin | 2025-11-14 17:30
member: birgit | Birgit Pfeffer | birgit@pfefferfalz.example
member: mia | Mia Sandkühler | mia@pfefferfalz.example
member: emre | Emre Dalkilic | emre@pfefferfalz.example
member: ralf | Ralf Terhoeven | ralf@pfefferfalz.example
client: Musikschule Wiental | company | musikschule-wiental.example
contact: veronika | Mag. Veronika Strobl | direktion@musikschule-wiental.example | Direktorin
contact: toni | Toni Haslinger | toni@musikschule-wiental.example | Schlagwerk, macht die Website
standing: good
turned: -
causes: -
root: -
why: A friendly Austrian music school with the rhythm of the school year: silent from early July to September as announced, then back with the next job. Grumbles were settled.

--- m01 2024-12-03 11:25 veronika -> birgit | Grüße aus dem Wiental und ein Auftrag
Liebe Frau Pfeffer,

Sie werden sich an mich nicht mehr erinnern, wir haben uns vor drei Jahren auf der Hochzeit vom Clemens kennengelernt und über Plakate gestritten. Jetzt ist es so weit: Wir feiern nächstes Jahr im Juni das Fünfzigjährige, und unser Auftritt schaut noch aus wie die Gründung.

[goal|Ich hätte gern, dass wir wieder die Kinder erreichen, die daheim kein Klavier stehen haben.] In den letzten Jahren ist das sehr eine G'schicht für die besseren Adressen geworden. Wie ich angefangen hab, 1998, waren in meiner Blockflötengruppe ein Fleischhauerbub, zwei Kinder aus dem Gemeindebau und die Tochter vom Primar, und alle haben gleich falsch gespielt. Heute kommen die Eltern mit dem Zweitwagen und fragen, ab welchem Alter Cello „sinnvoll“ ist. Wir haben 31 Leihinstrumente im Kasten stehen, von denen keiner weiß.

Konkret: [request|ein Jubiläumsplakat, ein Programmheft] und [request|eine Website, die der Kollege Haslinger selber betreuen kann]. Wir haben von der Gemeinde 7.500 Euro bewilligt bekommen, keinen Cent mehr. [question|Geht sich das aus?]

Herzlich
Veronika Strobl
Direktorin, Musikschule Wiental

--- m02 2024-12-04 09:48 birgit -> veronika + mia | AW: Grüße aus dem Wiental und ein Auftrag < m01
Liebe Frau Strobl,

und ob ich mich erinnere, Sie hatten recht mit der Serifenschrift, ich habe es damals nur nicht zugegeben. Ja, das geht sich aus: 2.400 für Plakat und Heft, 4.700 für die Website samt einer Einschulung per Video, der Rest bleibt als Puffer für Druckkosten.

Was wir brauchen, sind Bilder von Kindern, die gerade etwas nicht können. [question|Dürfen wir im Jänner jemanden zum Fotografieren vorbeischicken?]

Herzliche Grüße aus Köln
Birgit Pfeffer

--- m03 2024-12-09 16:30 veronika -> birgit + toni | AW: Grüße aus dem Wiental und ein Auftrag < m02
Sehr gern! Am 22. Jänner ist Vorspielabend, da sind alle nervös, [promise|die Einverständniserklärungen der Eltern sammeln wir vorher ein]. Der Toni liest ab jetzt mit, er ist unser Schlagwerker und kann als Einziger ein WLAN reparieren.

--- m04 2025-01-08 22:14 toni -> mia | hallo + fragen
servus mia!

ich bin der toni, die vroni hat gmeint ich soll mich melden. paar sachen vorab:

- [question|welches system nehmts ihr?] bitte nix wo ich jede woche updates machen muss
- [question|kann man da einen kalender einbauen wo die eltern sehn wann welcher saal frei is?]
- stundenplan is bei uns ein excel, 14 reiter, fragts nicht
- die alte seite hat 2011 ein schüler gmacht der is jetzt bei der polizei und geht nimmer ans telefon. [question|kommts ihr da ohne ihn an die domain?]

i bin untertags kaum am computer, am ehesten spät

lg toni

--- m05 2025-01-09 10:37 mia -> toni | AW: hallo + fragen < m04
Servus Toni (darf man das in Köln sagen?),

1. Ein schlankes System ohne Datenbank, Updates machen wir von hier. Du schreibst nur Texte rein und ziehst Fotos drauf.
2. Kalender geht, der liest deine Google-Termine für die drei Säle.
3. An die Domain kommen wir über die Vergabestelle, dafür muss nur die Frau Direktorin ein Formular unterschreiben. Der Polizist darf weiterschlafen.
4. [request|Schick mir das Excel bitte trotzdem], ich hab schon Schlimmeres gesehen. Glaub ich.

Mia

--- m06 2025-01-09 23:02 toni -> mia | AW: hallo + fragen < m05
anbei. reiter 9 is kaputt. viel glück

--- m07 2025-02-12 14:10 emre -> veronika + toni + birgit | Plakat, zwei Richtungen
Guten Tag Frau Strobl,

A: Bub mit Tuba, die größer ist als er. Er hat beim Vorspiel den Einsatz verpasst und gelacht, genau das ist das Bild. Schrift unten, eine Zeile, viel Luft. B: nur Typografie, die Fünfzig aus Notenköpfen.

Beide anbei in A2. [question|Welche Richtung?]

Emre Dalkilic

--- m08 2025-02-13 12:58 veronika -> emre + toni + birgit | AW: Plakat, zwei Richtungen < m07
Lieber Herr Dalkilic,

A, ohne jede Diskussion. [praise|Der Bub mit der Tuba ist das schönste Bild, das je jemand von unserer Schule gemacht hat], im Lehrerzimmer hat es zwei feuchte Augenpaare gegeben (eins davon meins).

Drei Kleinigkeiten nur:
[request|„Jänner“ statt „Januar“ in der Terminleiste], wir sind in Österreich.
[request|Das Gemeindewappen muss unten links hin], da sind die streng.
[complaint|Die Frau Kapellmeisterin heißt Weissenböck mit ck.]

Herzlich, V. Strobl

--- m09 2025-02-13 13:40 emre -> veronika | AW: Plakat, zwei Richtungen < m08
Alles drin, neue Fassung anbei. [apology|Pardon an Frau Weissenböck.]

Emre

--- m10 2025-03-10 17:20 mia -> toni + veronika | Website zum Anschauen
Hallo ihr beiden,

die Testseite steht, Link und Passwort unten. Saalkalender läuft, Reiter 9 hab ich von Hand gerettet. [promise|Am 24. März machen wir die Einschulung per Video, ich plan 90 Minuten ein und schick den Link am Freitag davor.]

Beim Saalkalender hab ich mir eine Freiheit genommen: Grün heißt frei, Rot heißt belegt, und Gelb heißt „Schlagwerk nebenan, bitte nichts Leises“. Wenn ihr das nicht wollt, ist es in einer Minute weg.

[request|Toni, leg bis dahin bitte mal eine Testmeldung an], egal was, damit wir sehen, wo es hakt.

LG Mia

--- m11 2025-03-11 23:47 toni -> mia | AW: Website zum Anschauen < m10
hab angelegt: „triangel entlaufen, finder bitte melden“. ging super einfach, [praise|echt leiwand gmacht].

[complaint|einzig: am handy schneidets die fotos oben ab, alle kinder ohne stirn]

--- m12 2025-03-12 09:15 ralf -> toni + mia | AW: Website zum Anschauen < m11
Sehr geehrter Herr Haslinger,

[talking_down|Hochformatfotos in einem Querformat-Rahmen werden naturgemäß beschnitten, das ist Geometrie.] Der Ausschnitt orientiert sich nun an den Gesichtern. Stirnen sind wieder vorhanden.

R. Terhoeven

--- m13 2025-03-12 22:30 toni -> ralf + mia | AW: Website zum Anschauen < m12
haha ok herr geometer. passt jetzt, [thanks|merci]

--- m14 2025-03-28 18:05 veronika -> mia + birgit | Seit gestern online
Liebe Frau Sandkühler,

nach der Einschulung hat der Toni die Seite gestern selbst freigeschaltet und ist mit der Brust heraus durchs Haus gegangen. Heute in der Früh: [win|neun Anmeldungen für die Schnupperstunde, vier davon aus der Siedlung hinterm Bahnhof], von dort ist sonst nie wer gekommen. Eine Mutter hat mir am Telefon erzählt, sie hätte nie gedacht, dass man einfach so kommen darf, ohne Instrument und ohne dass wer in der Familie Noten lesen kann. Genau den Satz haben wir auf die Startseite geschrieben, und die Gemeinderätin hat gefragt, ob wir eine Marktforschung gemacht haben. [thanks|Tausend Dank Ihnen allen.]

Eine Bitte noch: [request|Der Unterpunkt Leihinstrumente sollte ganz oben stehen], das ist genau für diese Familien wichtig.

Alles Liebe
Veronika Strobl

--- m15 2025-03-31 10:20 mia -> veronika + toni | AW: Seit gestern online < m14
Ist oben! Direkt neben der Schnupperstunde.

[request|Für das Programmheft brauchen wir dann bis 5. Mai die Texte und das Grußwort vom Bürgermeister.]

--- m16 2025-05-08 12:44 veronika -> mia + emre | Programmheft
Liebe Frau Sandkühler,

[apology|ich bitte um Nachsicht], das Grußwort ist erst heute gekommen, der Herr Bürgermeister hat dreimal „Musik verbindet“ hineingeschrieben, zwei habe ich gestrichen. Alle anderen Texte liegen ebenfalls bei, 24 Seiten. [request|Beim Aufsatz über die Gründungsjahre bitte nicht kürzen,] den hat unser erster Direktor geschrieben, er wird im Juni 91 und sitzt in der ersten Reihe. Bei den Ensemblebeschreibungen dürfen Sie hingegen streichen, was Sie wollen, da hat jede Lehrkraft um ihre Zeile gekämpft. [question|Schaffen wir den 13. Juni trotzdem noch?]

Vroni Strobl

--- m17 2025-05-08 14:31 emre -> veronika + mia | AW: Programmheft < m16
Wird eng, geht aber. [promise|Korrekturabzug am 19.5.], danach haben Sie drei Tage. 600 Hefte gehen dann direkt per Spedition zu Ihnen.

Emre

--- m18 2025-05-19 16:50 emre -> veronika + toni | AW: Programmheft < m17
Korrekturabzug anbei. Auf Seite 11 ist ein Loch, da fehlt mir der Name der Harfenklasse. [request|Bitte ergänzen.]

--- m19 2025-05-21 23:20 toni -> emre + veronika | AW: Programmheft < m18
harfenklasse = mag. edith loidl. und [request|auf s. 17 bitte schlagwerk VOR blockflöte, aus gründen]

--- m20 2025-06-10 08:30 veronika -> emre + birgit | AW: Programmheft < m19
Guten Morgen,

[complaint|die Hefte sind noch nicht bei uns.] Freitag ist das Fest, ich werde allmählich unrund. [question|Wissen Sie, wo die Lieferung steckt?]

--- m21 2025-06-10 09:12 birgit -> veronika + emre | AW: Programmheft < m20
Liebe Frau Strobl,

ich habe die Spedition gerade am Ohr gehabt: Die Palette steht in Linz, wegen des Pfingstmontags einen Tag später. [promise|Sie kommt morgen zwischen 8 und 12 Uhr zu Ihnen], der Fahrer ruft eine halbe Stunde vorher an. [admission|Den Feiertag hätten wir beim Zeitplan einrechnen müssen.]

Birgit Pfeffer

--- m22 2025-06-16 15:15 veronika -> birgit + mia + emre | Fünfzig!
Ihr Lieben in Köln,

die Hefte waren am Mittwoch um neun da, und das Fest war ein Traum. [win|Über 800 Leute im Park, 112 neue Anmeldungen fürs Herbstsemester] (letztes Jahr waren es 70). Der Bub mit der Tuba, er heißt Yusuf, hat jedes einzelne Plakat signiert.

Das Wetter hat bis halb sieben gehalten, dann ist während der Harfenklasse der Wind gekommen, und die Notenblätter sind bis zum Feuerwehrhaus geflogen. Die Kinder haben auswendig weitergespielt. Der Bürgermeister hat im Grußwort „Musik verbindet“ gesagt, dreimal, er hatte offenbar noch die alte Fassung. Und der Toni hat als Zugabe auf sechs Mistkübeln gespielt, was im Programmheft nicht vorgesehen war.

Damit Sie sich nicht wundern: Ab 4. Juli sind wir in den Ferien und bis Schulbeginn hört man von uns gar nichts. Das ist keine Verstimmung, das ist Österreich im Sommer.

[thanks|Vergelt's Gott für alles.]
Veronika Strobl

--- m23 2025-06-17 10:02 birgit -> veronika | AW: Fünfzig! < m22
Liebe Frau Strobl,

112! Wir haben hier gerade geklatscht. Genießen Sie die Ferien; [promise|die Schlussrechnung bekommen Sie erst im September, damit sie nicht sechs Wochen auf Ihrem Schreibtisch liegt.]

Ihre Birgit Pfeffer

--- m24 2025-09-11 21:55 toni -> mia | bin wieder da
servus mia, ferien aus. sommer war nass.

neuer stundenplan is online, hab ich alles selber gmacht ohne eine frage an euch, bitte loben. aber: [question|wie bring ich die lehrerfotos in eine andere reihenfolge?] die neue gesangslehrerin is ganz unten und schaut mich scho so an

--- m25 2025-09-12 09:40 mia -> toni | AW: bin wieder da < m24
Gelobt sei Toni! Foto anklicken, halten, hochziehen. Das kleine Kreuz mit den Pfeilen links. Und Willkommen zurück :)

--- m26 2025-09-15 11:00 birgit -> veronika | Schlussrechnung
Liebe Frau Strobl,

hier wie im Juni vereinbart die Schlussrechnung, 1.870 Euro, wir sind 90 Euro unter den bewilligten 7.500 geblieben. Die spendieren Sie bitte dem Triangelfonds.

Schönen Schulanfang
Birgit Pfeffer

--- m27 2025-09-22 13:30 veronika -> birgit | AW: Schlussrechnung < m26
Ist heute an die Gemeinde zur Anweisung gegangen, die brauchen erfahrungsgemäß drei Wochen. Der Triangelfonds dankt, er existiert jetzt wirklich.

--- m28 2025-11-04 12:15 veronika -> birgit + emre | Adventkonzert
Liebe Frau Pfeffer, lieber Herr Dalkilic,

am 14. Dezember ist unser Adventkonzert, und das Lehrerzimmer will wieder ein Emre-Plakat. Heuer spielen wir in der Pfarrkirche, weil der Turnsaal neu geheizt wird, beginnend mit den ganz Kleinen um 16 Uhr und endend mit dem Streichorchester, das seit September drei neue Bratschen hat, alle aus der Siedlung. [request!open|Bitte ein A2 mit dem Streichorchester, Fotos anbei, 40 Stück gedruckt], dazu [question|ein Preis bitte, höchstens 350 dürfen es sein?].

[value|Bitte nichts mit Christkindlkitsch, lieber ein bisserl Finsternis und eine Kerze.]

Herzlich, Ihre V. Strobl

--- m29 2025-11-06 10:50 emre -> veronika + birgit | AW: Adventkonzert < m28
320 inkl. Druck und Versand. Finsternis kann ich. [promise!open|Entwurf kommt am 18.11.]

[question!open|Eintritt frei oder Spenden, und soll das drauf?]

Emre

--- m30 2025-11-13 23:10 toni -> mia | ticketdings
servus mia, kurze frage: [question!open|kann ma auf der seite platzkarten reservieren lassen fürs adventkonzert?] letztes jahr sind 40 leut gstanden. eilt ned, nächste woche reicht

lg toni
