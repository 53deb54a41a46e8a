firm: Graf & Dohnal IT | grafdohnal.example | Europe/Vienna | 2026-01-23 17:00
member: lukas | Lukas Graf | lukas@grafdohnal.example
member: mira | Mira Dohnal | mira@grafdohnal.example
member: stefan | Stefan Pichler | stefan@grafdohnal.example
member: jasmin | Jasmin Yildiz | jasmin@grafdohnal.example
member: renate | Renate Huber | buero@grafdohnal.example
client: Hofrat Dr. Otto Blaschke | person | -
contact: otto | Dr. Otto Blaschke | otto.blaschke@postbox.example | Privatkunde, Hofrat i. R.
contact: lena | Lena Blaschke | lenablaschke@postbox.example | Enkelin
standing: good
turned: -
causes: -
root: -
why: A retired head of section who writes every mail like a decree and finds a comma wrong in each of ours. The severity is the person; Jasmin answers him patiently, every fault is repaired the same week and he would not have anyone else.

--- m01 2025-02-10 10:30 otto -> jasmin | Ansuchen um Auskunft, Drucker Arbeitszimmer
Sehr geehrtes Fräulein Yildiz,

sofern diese Anrede noch gestattet ist; wenn nicht, so nehme ich sie mit Bedauern zurück.

Mein Drucker, angeschafft 2016 und seither mit Sorgfalt behandelt, meldet seit Samstag "Resttintenbehälter voll". Ich habe die Betriebsanleitung von der ersten bis zur letzten Seite gelesen, einschließlich der portugiesischen, und keinen solchen Behälter gefunden. Der Herr im Elektromarkt riet mir, einen neuen Apparat zu kaufen, was ich als Beleidigung des Apparates empfand.

[question|Ist die Sache zu beheben?] Es handelt sich um das Manuskript über die Semmeringbahn, von dem ich noch 212 Seiten zu drucken habe.

Mit vorzüglicher Hochachtung
Hofrat Dr. Otto Blaschke

--- m02 2025-02-10 11:15 jasmin -> otto | AW: Ansuchen um Auskunft, Drucker Arbeitszimmer < m01
Sehr geehrter Herr Hofrat,

Frau Yildiz reicht vollkommen! Das Schwämmchen im Drucker ist voll, das kann man tauschen, kostet 22 Euro und zwanzig Minuten. [promise|Ich komme morgen um 10 Uhr vorbei], und die Semmeringbahn fährt weiter.

Herzliche Grüße
Jasmin Yildiz

--- m03 2025-02-11 16:02 otto -> jasmin | AW: Ansuchen um Auskunft, Drucker Arbeitszimmer < m02
Sehr geehrte Frau Yildiz,

der Apparat arbeitet. [praise|Sie waren um 9 Uhr 58 an der Tür, was ich in diesem Haus seit dem Rauchfangkehrer Wessel nicht mehr erlebt habe.] [thanks|Ich danke.]

O. B.

--- m04 2025-02-26 09:14 otto -> renate | Rechnung Nr. 2025-0098
Sehr geehrte Frau Huber,

Ihre Rechnung ist richtig berechnet und wurde am Schalter einbezahlt. Gestatten Sie jedoch den Hinweis: [complaint|"Vielen Dank für Ihren Auftrag, wir freuen uns auf weitere Zusammenarbeit" entbehrt vor dem Wort "weitere" des Artikels.]

Mit vorzüglicher Hochachtung
Hofrat Dr. Otto Blaschke

--- m05 2025-02-26 10:01 renate -> otto | AW: Rechnung Nr. 2025-0098 < m04
Sehr geehrter Herr Hofrat,

die Zeile steht seit sieben Jahren so auf jeder Rechnung, und Sie sind unter geschätzten viertausend Empfängern der Erste. Ist geändert; die Beilage zeigt, wie es ab heute lautet.

Renate Huber

--- m06 2025-03-17 18:40 otto -> jasmin | Ein Sir aus London
Sehr geehrte Frau Yildiz,

heute Nachmittag rief ein Herr an, der sich als Mitarbeiter von Microsoft ausgab und in miserablem Englisch behauptete, mein Computer sei befallen. Ich habe ihn in eine Unterhaltung über die Konjunktivformen verwickelt, bis er auflegte; sie dauerte elf Minuten.

Gleichwohl ersuche ich um Mitteilung, [question|ob Anlass zur Sorge besteht]. Ich habe ihm nichts gesagt als meine Meinung.

Hofrat Dr. O. Blaschke

--- m07 2025-03-18 08:20 jasmin -> otto | AW: Ein Sir aus London < m06
Guten Morgen Herr Hofrat,

kein Anlass zur Sorge, solange er nicht auf Ihrem Bildschirm war. Elf Minuten, in denen er niemand anderen anrufen konnte, da haben Sie der Allgemeinheit einen Dienst erwiesen.

Jasmin Yildiz

--- m08 2025-04-14 11:00 otto -> jasmin + lukas | Ende der Unterstützung von Windows 10
Sehr geehrte Frau Yildiz, sehr geehrter Herr Graf,

der Tageszeitung vom 12. April, Seite 17, entnehme ich, dass mein Betriebssystem mit 14. Oktober außer Dienst gestellt wird. Ich stelle hiezu fest, dass ich selbst 1998 außer Dienst gestellt wurde und noch tadellos funktioniere.

Zur Sache: 1. [question|Kann der vorhandene Rechner (2019) verbleiben?] 2. [question|Falls nein, welche Kosten sind zu gewärtigen?] 3. [question|Bleiben meine 31.000 Fotografien von Viadukten erhalten?]

Ich bemerke, dass mir an einem glänzenden neuen Gerät nicht gelegen ist. [goal|Ich will das Semmeringbuch bis zum Frühjahr 2026 zum Verlag bringen, und zwar ohne bis dahin noch einmal etwas Neues lernen zu müssen.]

Mit vorzüglicher Hochachtung
Hofrat Dr. Otto Blaschke

--- m09 2025-04-15 09:30 jasmin -> otto | AW: Ende der Unterstützung von Windows 10 < m08
Sehr geehrter Herr Hofrat,

1. Ja, der Rechner bleibt, er ist gerade noch jung genug.
2. 95 Euro für die Umstellung bei uns in der Werkstatt.
3. Alle 31.000, und [promise|ich mache vorher eine zweite Kopie auf eine Festplatte], die Sie in die Lade legen.

[promise|Das Aussehen stelle ich Ihnen so ein, dass Sie möglichst wenig davon bemerken.] Am besten im September, wenn die großen Fehler schon bei anderen passiert sind.

Jasmin Yildiz

--- m10 2025-04-15 14:12 otto -> jasmin | AW: Ende der Unterstützung von Windows 10 < m09
Einverstanden. [praise|Die Beantwortung nach Ziffern ist mustergültig; ich hatte Ministerialräte, die das nie gelernt haben.]

O. B.

--- m11 2025-05-19 20:55 lena -> jasmin | Opas Handy
Hallo Frau Yildiz,

ich bin die Enkelin, Lena. Opa hat von der Familie zum 85er ein Smartphone bekommen und weigert sich. Er sagt, er hat einen Apparat an der Wand. [goal|Wir würden uns halt wünschen, dass er erreichbar ist, wenn er allein wandern geht.] Er hört nur auf Sie. [request|Könnten Sie ihm das irgendwie schmackhaft machen?]

LG Lena

--- m12 2025-05-20 08:31 jasmin -> lena | AW: Opas Handy < m11
Hallo Lena,

ich versuch's über die Kamera. Das Ding macht bessere Viadukte als seine alte. [promise|Nächste Woche bin ich wegen der Sicherung bei ihm, dann red ich mit ihm.]

Jasmin

--- m13 2025-05-28 10:15 otto -> jasmin | Das sogenannte Telefon
Sehr geehrte Frau Yildiz,

ich durchschaue das Manöver und weiß auch, von wem es ausgeht. Die Aufnahme der Kalten Rinne bei Gegenlicht, die Sie mir vorführten, war indes von einer Zeichnung, die ich nicht ignorieren kann.

Ich behalte den Apparat. [request|Ich ersuche um eine schriftliche Anleitung: Einschalten, Fotografieren, Abheben. Mehr nicht.] [value|Keine Videos, keine fröhlichen Pfeile, keine Anrede mit du.]

Hofrat Dr. O. Blaschke

--- m14 2025-05-30 12:20 jasmin -> otto | AW: Das sogenannte Telefon < m13
Sehr geehrter Herr Hofrat, anbei eine Seite, drei Absätze, keine Pfeile. Groß gedruckt habe ich sie auch zur Post gegeben.

J. Yildiz

--- m15 2025-06-03 09:00 otto -> jasmin | AW: Das sogenannte Telefon < m14
Der Brief ist eingelangt, mit einer Marke, die den Arlberg zeigt, was ich nicht für Zufall halte. [complaint|In Absatz zwei steht "Knopf rechts", er befindet sich jedoch links, wenn man das Gerät hält wie ein Linkshänder.] Ich bin Linkshänder, was Ihnen nicht bekannt sein konnte. [praise|Im Übrigen ist der Text brauchbar, was ich über wenige Anleitungen gesagt habe.]

O. B.

--- m16 2025-06-03 09:12 jasmin -> otto | AW: Das sogenannte Telefon < m15
Sehr geehrter Herr Hofrat, [admission|den Linkshänder hätte ich beim Mausrücken bemerken müssen.] Neue Fassung liegt bei, mit links, und das Wort "Knopf" ist durch "Taste" ersetzt, weil es eine ist.

--- m17 2025-07-07 22:10 lena -> jasmin | Re: AW: Opas Handy < m12
Er hat mir heute ein FOTO geschickt. Von der Polleroswand. Ohne Text, nur "Hochachtungsvoll". [win|Die ganze Familie dreht durch.] [thanks|Danke danke!!]

--- m18 2025-08-18 09:40 otto -> jasmin | Termin Umrüstung
Sehr geehrte Frau Yildiz,

bezugnehmend auf Ihre Zusage vom 15. April schlage ich für die Umstellung die Woche ab dem 8. September vor, in der ich mit dem Eisenbahnmuseum in Mürzzuschlag weile. [question|Ist dies genehm?] [promise|Den Schlüssel hinterlege ich bei Frau Sedlacek, Tür 9], die neugierig, aber verlässlich ist.

Hofrat Dr. O. Blaschke

--- m19 2025-08-18 10:05 jasmin -> otto | AW: Termin Umrüstung < m18
Sehr genehm. [promise|Ich hole den Rechner am 8. und bringe ihn am 11. zurück, alles steht an seinem Platz, wenn Sie heimkommen.]

--- m20 2025-09-15 08:50 otto -> jasmin + lukas | Mängelrüge
Sehr geehrte Frau Yildiz,

nach Rückkehr habe ich das Gerät in Betrieb genommen und stelle fest:

1. [complaint|Die Uhr rechts unten zeigt keine Sekunden mehr.]
2. [complaint|Die Schrift in meinem Schreibprogramm ist nicht mehr Garamond, sondern etwas namens Aptos, das aussieht wie eine Gebrauchsanweisung für Waschmaschinen.]
3. [complaint|Der Ordner "Viadukte / Ghega / Skizzen" ist leer.]

Punkt 1 und 2 sind lästig. Punkt 3 hat mich die Nacht gekostet. [request|Ich ersuche um unverzügliche Aufklärung], widrigenfalls ich mich gezwungen sehe, wieder zur Schreibmaschine zu greifen, welche im Kabinett steht und noch ein Farbband hat.

Hofrat Dr. Otto Blaschke

--- m21 2025-09-15 09:02 jasmin -> otto | AW: Mängelrüge < m20
Sehr geehrter Herr Hofrat,

zuerst Punkt 3: Die Skizzen sind auf der Festplatte in Ihrer Lade, alle 418. [admission|Beim Zurückspielen habe ich diesen einen Ordner nicht angehakt.] [apology|Es tut mir sehr leid, gerade um die Nacht.] [promise|Ich bin um 11 Uhr bei Ihnen und kopiere sie vor Ihren Augen.] [promise|Garamond und die Sekunden bringe ich mit.]

Jasmin Yildiz

--- m22 2025-09-15 13:40 otto -> jasmin | AW: Mängelrüge < m21
Die Rüge ist hiemit zurückgezogen. Ich habe die Skizzen gezählt, es sind 418. [praise|In vierzig Dienstjahren habe ich Fehler selten so schnell und so gerade eingestanden gesehen, am seltensten bei mir.]

Die Krapfen waren unnötig, aber gut.

O. B.

--- m23 2025-09-22 10:10 renate -> otto | Rechnung Nr. 2025-0467
Sehr geehrter Herr Hofrat,

anbei die Rechnung über 95,00 Euro für die Umstellung. Den zweiten Weg haben wir nicht verrechnet.

Renate Huber

--- m24 2025-09-25 11:30 otto -> renate | AW: Rechnung Nr. 2025-0467 < m23
Sehr geehrte Frau Huber, einbezahlt wurden 110 Euro. Die Differenz ist kein Versehen, sondern [request|für die Kaffeekasse von Frau Yildiz zu verwenden].

Mit vorzüglicher Hochachtung
Blaschke

--- m25 2025-10-13 14:25 otto -> jasmin | Rechtschreibprüfung
Sehr geehrte Frau Yildiz,

das Schreibprogramm unterwellt mir sämtliche Ortsnamen zwischen Gloggnitz und Mürzzuschlag rot. Das sind im Manuskript 1.940 Wellen. Niemand trägt daran Schuld, die Amerikaner kennen Breitenstein eben nicht. [question|Lässt sich dem Gerät beibringen, dass es diese Orte gibt?]

Hofrat Dr. O. Blaschke

--- m26 2025-10-13 15:10 jasmin -> otto | AW: Rechtschreibprüfung < m25
Sehr geehrter Herr Hofrat,

ja, mit einem eigenen Wörterbuch. [request|Schicken Sie mir eine Liste der Namen], ein Wort pro Zeile, [promise|dann lade ich sie auf einmal hinein].

--- m27 2025-10-16 09:05 otto -> jasmin | AW: Rechtschreibprüfung < m26
Liste liegt bei, 266 Namen, alphabetisch, mit Seitenangabe, letztere zu Ihrer Erbauung.

--- m28 2025-10-16 11:48 jasmin -> otto | AW: Rechtschreibprüfung < m27
Geladen. Jetzt dürfte Ihr Dokument so weiß sein wie der Schneeberg im Februar. Beim Eintrag 143 steht "Klamm-Schottwein" zweimal, das lasse ich Ihnen als Rache für den Artikel.

J. Y.

--- m29 2025-10-16 17:31 otto -> jasmin | AW: Rechtschreibprüfung < m28
Touché.

--- m30 2025-11-10 10:20 otto -> jasmin | E-Mail vom Verlag
Sehr geehrte Frau Yildiz,

der Verlag verlangt die 140 Abbildungen "per Cloud, 300 dpi, CMYK". Ich verstehe von dieser Zeile nur das Wort "per". [request|Ich bitte um Übersetzung und gegebenenfalls Ausführung.] Termin ist der 5. Dezember. [promise|Ihre Zeit wird selbstverständlich vergütet.]

Hofrat Dr. O. Blaschke

--- m31 2025-11-10 11:02 jasmin -> otto | AW: E-Mail vom Verlag < m30
Sehr geehrter Herr Hofrat,

übersetzt: Der Verlag möchte die Bilder groß genug für den Druck, in Druckfarben, und über das Internet statt auf einer CD. [request|Markieren Sie mir die 140 in einem eigenen Ordner "Verlag".] [promise|Das Umrechnen und Hinaufladen erledige ich bis 28. November.]

Jasmin Yildiz

--- m32 2025-11-19 16:16 otto -> jasmin | AW: E-Mail vom Verlag < m31
Der Ordner ist bereit. Es sind 143 geworden. Kürzen war nie meine Stärke; mein letzter Amtsbericht hatte 611 Seiten und wurde, wie ich mit Sicherheit weiß, von zwei Personen gelesen, deren eine der Setzer war.

--- m33 2025-11-27 14:05 jasmin -> otto | AW: E-Mail vom Verlag < m32
Alle 143 sind beim Verlag, Bestätigung im Anhang. Zwei waren zu klein (Abb. 17 und 88), [request|die müssten Sie neu einscannen lassen], wenn sie über eine ganze Seite gehen sollen.

J. Yildiz

--- m34 2025-11-28 09:40 otto -> jasmin | AW: E-Mail vom Verlag < m33
Abb. 17 entfällt. Für 88 liegt das Original im Staatsarchiv, [promise|ich gehe am Dienstag selbst hin]. Der Lektor schreibt, [praise|er habe noch nie so ordentlich benannte Bilder erhalten]. Ich habe ihm mitgeteilt, wem das zu verdanken ist.

Hofrat Dr. Otto Blaschke

--- m35 2025-12-19 10:00 otto -> jasmin + renate | Zum Jahreswechsel
Sehr geehrte Damen,

ich wünsche ein gesegnetes Fest. [request|Von Glückwünschen mit bewegten Rentieren bitte ich wie im Vorjahr Abstand zu nehmen.]

Ich werde vom 23. Dezember bis 12. Jänner bei meiner Tochter in Graz sein und keine Post beantworten. Wer in dieser Zeit Schweigen feststellt, möge daraus nichts schließen.

Hofrat Dr. Otto Blaschke

--- m36 2025-12-19 10:22 jasmin -> otto | AW: Zum Jahreswechsel < m35
Gesegnetes Fest, Herr Hofrat, ganz ohne Rentier.

--- m37 2026-01-13 11:15 otto -> jasmin | Abb. 88 und Fahnen
Sehr geehrte Frau Yildiz,

zurückgekehrt fand ich die Druckfahnen vor, 388 Seiten als PDF. Ich soll darin "Kommentare setzen". Am Bildschirm zu lesen verursacht mir Kopfweh. [request|Ich bitte daher um den Ausdruck, einseitig, mit Rand], in Ihrer Werkstatt; mein Drucker ist zwar willig, aber nicht mehr jung. Die Fahnen müssen am 20. Februar retour sein.

Ferner: [question!open|Wie gelangen meine mit Bleistift gesetzten Korrekturen wieder zum Verlag?]

Mit vorzüglicher Hochachtung
Hofrat Dr. Otto Blaschke

--- m38 2026-01-13 12:00 jasmin -> otto | AW: Abb. 88 und Fahnen < m37
Ausdruck läuft schon, [promise|ich bringe ihn am Donnerstag um 10]. Beim Zweiten muss ich mit dem Lektor reden, ob Scans genügen.

--- m39 2026-01-15 12:12 otto -> jasmin | AW: Abb. 88 und Fahnen < m38
Das Konvolut ist da, 9 Uhr 57, gewogen 1,9 Kilogramm, und liegt auf dem Flügel, weil der Schreibtisch dafür zu schmal ist. Lassen Sie das nicht zur Gewohnheit werden, man verlässt sich sonst darauf.

O. B.

--- m40 2026-01-20 18:33 lena -> jasmin | Buchpräsentation
Hallo Jasmin (darf ich?),

Opas Buch wird am 24. April im Südbahnhotel vorgestellt und er will unbedingt, dass seine Viadukte auf einer Leinwand durchlaufen. [request!open|Könnten Sie schauen, was man dort an Technik braucht?] Er würde das nie selber fragen, weil es nach Gefallen klingt.

LG Lena
