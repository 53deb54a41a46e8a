# Deutsch. „Sie“ ist die Firma, „sie“ sind die Kunden. Kurz, freundlich, genau.

## Um jede Seite
skip = Zum Inhalt
nav = Seiten
nav-today = Heute
nav-clients = Kunden
language = Sprache:
demo-note = Das ist eine erfundene Firma mit erfundenen Kunden, zum Umsehen. Was Sie hier tun, ist weg, sobald Sie es beenden.
as-of = { $day }, { $clock }

## Stände
standing-broken = Zerbrochen
standing-strained = Angespannt
standing-drifting = Lässt nach
standing-mending = Erholt sich
standing-good = Gut
standing-unknown = Noch nicht zu sagen
standing-unread = Worte nicht gelesen

## Heute
today-nobody = Es wurden noch keine Kunden gefunden.
today-well = { $all ->
    [one] Mit Ihrem einen Kunden ist alles gut.
    [2] Mit beiden Kunden ist alles gut.
   *[other] Mit allen { $all-said } Kunden ist alles gut.
}
today-untold = { $all ->
    [one] Wie es mit Ihrem einen Kunden steht, lässt sich aus so wenig Post noch nicht sagen.
   *[other] Wie es mit Ihren { $all-said } Kunden steht, lässt sich aus so wenig Post noch nicht sagen.
}
today-well-as-told = Keiner Ihrer { $all-said } Kunden braucht Sie, soweit die Post das zeigt.
today-all-need = { $all ->
    [one] Ihr einer Kunde braucht Sie.
    [2] Beide Kunden brauchen Sie.
   *[other] Alle { $all-said } Kunden brauchen Sie.
}
today-need = { $needy ->
    [one] Einer Ihrer { $all-said } Kunden braucht Sie.
   *[other] { $needy-said } Ihrer { $all-said } Kunden brauchen Sie.
}
today-more = { $n ->
    [one] Noch einer braucht Sie
   *[other] Noch { $n } brauchen Sie
}
today-action = Das eine für heute
today-open = Warum
today-waiting = Wartet auf Sie
today-due = Diese Woche fällig
today-promised = Von Ihnen zugesagt
today-free = Niemand braucht Sie, nichts wartet. Ein guter Tag, jemandem zu schreiben, von dem Sie länger nichts gehört haben.
waiting-more = { $n ->
    [one] und noch eines
   *[other] und { $n } weitere
}
due-is = fällig: { $day }
due-was = war fällig: { $day }
said-on = gesagt: { $day }
wait-since = seit { $day }
wait-for = seit { $span }

## Bevor Post da ist
first-title = Es wurde noch nichts gelesen.
first-words = Amends liest die Post zwischen Ihnen und Ihren Kunden und sagt, wie es steht, mit den Sätzen als Beleg. Dafür braucht es zuerst Post.
first-import = Lesen Sie ein Postfach ein, das Sie als Datei haben:
first-account = Oder nennen Sie ein Postfach, das bei jeder Änderung gelesen wird:

## Fehler
error-back = Zur Seite „Heute“
error-gone-title = Diese Seite gibt es nicht
error-gone = Vielleicht ist die Adresse vertippt, oder der Kunde heißt inzwischen anders.
error-foreign-title = Das kam nicht von einer Seite von Amends
error-foreign = Damit niemand in Ihrem Namen handelt, dürfen nur Seiten von Amends etwas ändern. Gehen Sie zurück und versuchen Sie es dort.
error-host-title = Nicht unter diesem Namen
error-host = Amends antwortet nur auf diesem Rechner, als localhost oder 127.0.0.1.
error-large-title = Das war zu lang
error-large = Was gesendet wurde, ist länger, als diese Seite annimmt. Es wurde nichts geändert.
error-busy-title = Einen Moment
error-busy = Der Speicher ist gerade beschäftigt. Nichts ist verloren; versuchen Sie es gleich noch einmal.
error-ours-title = Bei uns ist etwas schiefgegangen
error-ours = Nichts ist verloren. Was geschah, steht im Fenster, in dem Amends läuft.
error-asked-title = Das war nicht zu verstehen
error-asked = Was gesendet wurde, passt nicht zu dieser Seite. Es wurde nichts geändert.

## Zahlwörter
count-0 = keine
count-1 = ein
count-2 = zwei
count-3 = drei
count-4 = vier
count-5 = fünf
count-6 = sechs
count-7 = sieben
count-8 = acht
count-9 = neun
count-10 = zehn
count-11 = elf
count-12 = zwölf

## Tage und Zeiträume
day-today = heute
day-yesterday = gestern
day-tomorrow = morgen
day-since = seit { $day }
day-the = dem { $day }
day-plain = { $day }. { $month }
day-dated = { $day }. { $month } { $year }
day-full = { $weekday }, { $date }
span-days = { $n ->
    [one] einem Tag
   *[other] { $count } Tagen
}
span-weeks = { $n ->
    [one] einer Woche
   *[other] { $count } Wochen
}
span-months = { $n ->
    [one] einem Monat
   *[other] { $count } Monaten
}
span-years = { $n ->
    [one] einem Jahr
   *[other] { $count } Jahren
}
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
week-1 = Mo
week-2 = Di
week-3 = Mi
week-4 = Do
week-5 = Fr
week-6 = Sa
week-7 = So
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

## Ein Kunde
nav-write = Schreiben
nav-search = Suche
nav-policies = Regeln
nav-settings = Einstellungen
tabs = Seiten dieses Kunden
tab-standing = Stand
tab-conversation = Schriftwechsel
tab-loops = Offenes
tab-people = Personen
tab-notes = Notizen
head-since = seit { $day }
head-mending = nach Ärger seit { $day }
head-next = Als Nächstes:
year-title = Die letzten zwölf Monate
year-picture = Wie es stand, alle zwei Wochen gelesen, und was gesagt wurde. Die Tabelle darunter sagt dasselbe.
year-note = Alle zwei Wochen aus der Post bis zu jenem Tag gelesen; Ärger zeigt sich darum einige Wochen, nachdem er begann.
year-table = Dasselbe als Tabelle
year-stood = Wie es stand
year-from = Ab
year-standing = Stand
year-said = Was gesagt wurde
year-what = Was
year-words = Worte
year-turned = Wende am { $day }
year-they-wrote = Empfangen
year-you-wrote = Gesendet
legend-trouble = Beschwerde
legend-leaving = der Kunde spricht von Trennung
legend-owned = Sie standen dazu
legend-praise = Lob
why-title = Warum
signs-title = Nicht laut gesagt
quotes-more = { $n ->
    [one] noch ein Satz
   *[other] noch { $n } Sätze
}
sure-clear = eindeutig
sure-likely = wahrscheinlich
sure-possible = möglich
lately-title = Seit letzter Woche
lately-nothing = Nichts hat sich geändert.
lately-same = Es steht wie vor einer Woche.
lately-was = Vor einer Woche:
lately-is = jetzt:
lately-new = Vor einer Woche gab es noch keine Post.
lately-for-you = neu, für Sie
lately-for-them = neu, für den Kunden
lately-yours-settled = von Ihnen erledigt
lately-theirs-settled = vom Kunden erledigt
said-complaint = Beschwerde
said-escalation = zog andere hinzu
said-leaving = sprach von Trennung
said-praise = Lob
said-win = Erfolg
said-admission = Sie standen dazu
said-apology = Sie baten um Entschuldigung
said-other = gesagt
open-title = Offen
open-nothing = Zwischen Ihnen ist nichts offen.
client-on-you = Wartet auf Sie
client-you-promised = Von Ihnen zugesagt
client-on-them = Wartet auf den Kunden
client-they-promised = Vom Kunden zugesagt
decided-title = Was Sie selbst gesagt haben
pace-title = Antworten

## Kunden
clients-find = Kunden oder Personen finden
clients-find-now = Finden
clients-standings = Welche gezeigt werden
clients-order = In welcher Reihenfolge
clients-all = Alle
clients-worst = Die es am nötigsten haben
clients-fair = Wer am längsten wartet
clients-none = Kein Kunde passt.
clients-show-all = Alle zeigen
clients-client = Kunde
clients-why = Warum
clients-month = Vor einem Monat
clients-waits = Wartet auf Sie
clients-things = { $n } Dinge
clients-last = nichts; letzte Post
clients-more = { $n ->
    [one] Noch einer
   *[other] { $n } weitere
}
trend-new = neu
trend-same = unverändert
trend-untold = noch nicht zu sagen
trend-better = besser; davor: { $before }
trend-worse = schlechter; davor: { $before }
turn-waits = Wartet auf Sie
turn-silent = Nichts wartet, und seit einem Monat gab es keinen Kontakt
turn-in-touch = Nichts wartet
turn-nobody = Niemand wartet auf Sie.

## Gut zu wissen
today-know = Gut zu wissen
today-quiet = { $n ->
    [one] mit einem ist es ruhig und gut
   *[other] mit { $count } ist es ruhig und gut
}
know-better = Mit { $name } steht es besser als vor einem Monat.
know-longest = Am längsten wartet { $name }, { $wait }.
know-next = Danach kommt { $name }, { $wait }.

## Ein Gespräch
talk-all = Alle Gespräche
talk-newest = Die neuesten
talk-older = Ältere
talk-none = Hier wurde nichts geschrieben.
talk-missing = Diese Nachricht ist nicht mehr da. Hier ist das neueste Gespräch.
talk-no-subject = (ohne Betreff)
talk-letters = { $n ->
    [one] eine Nachricht
   *[other] { $n } Nachrichten
}
talk-to = an
talk-others = { $n ->
    [one] und noch jemand
   *[other] und { $n } weitere
}
talk-empty = Keine eigenen Worte.
talk-truncated = Die Nachricht ist länger als das, was davon gelesen wird.
talk-files = Dabei:
talk-cut = Das Gespräch geht weiter; gezeigt sind seine ersten 200 Nachrichten.
talk-back = Zurück zum Stand

kind-request = Bitte
kind-question = Frage
kind-promise = Zusage
kind-complaint = Beschwerde
kind-thanks = Dank
kind-praise = Lob
kind-apology = Entschuldigung
kind-non-apology = Entschuldigung, die keine ist
kind-admission = steht dazu
kind-blame-shift = schiebt die Schuld weiter
kind-talking-down = kann von oben herab klingen
kind-escalation = zieht andere hinzu
kind-leaving = spricht von Trennung
kind-scope-change = ändert das Vereinbarte
kind-goal = Ziel
kind-value = ist dem Kunden wichtig
kind-win = Erfolg

## Signing in
sign-in = Anmelden
sign-out = Abmelden
field-name = Name
field-address = E-Mail-Adresse
field-password = Passwort
field-present = Jetziges Passwort
field-new-password = Neues Passwort
field-code = Code
password-advice = Mindestens zehn Zeichen. Vier einfache Wörter merkt man sich leicht, und niemand errät sie.
second-title = Zweiter Schritt
second-words = Geben Sie den Code ein, den Ihr Programm jetzt zeigt, oder einen Ihrer Ersatzcodes. Sie haben { $n } Minuten.
begin-title = Dieses Amends einrichten
begin-words = Sie werden Inhaber: Sie nehmen Kollegen auf, verbinden Postfächer und bestimmen, wer was sieht. Der Code steht dort, wo Amends gestartet wurde.
begin-code = Code aus dem Terminal
begin = Los geht es
error-sign-in-title = Bitte zuerst anmelden
error-sign-in = Zu dem, was gesendet wurde, ist niemand bekannt: Die Sitzung oder der Schlüssel ist abgelaufen oder war nie gültig.
error-may-title = Das gehört nicht zu Ihrer Rolle
error-may = Ein Inhaber kann Ihre Rolle unter Einstellungen, Mitglieder ändern.
flaw-name = Geben Sie einen Namen von höchstens 100 Zeichen ein.
flaw-same-name = Es gibt schon ein Mitglied dieses Namens. Ergänzen Sie etwas, das beide unterscheidet.
flaw-address = Geben Sie eine E-Mail-Adresse ein, etwa ann@laden.example.
flaw-same-address = Es gibt schon ein Mitglied mit dieser Adresse.
flaw-short = Dieses Passwort ist zu kurz. Nehmen Sie mindestens zehn Zeichen.
flaw-long = Dieses Passwort ist zu lang. Nehmen Sie höchstens 200 Zeichen.
flaw-plain = Dieses Passwort ist zu leicht zu erraten. Nehmen Sie nicht Ihren Namen und nicht immer dieselbe Taste.
flaw-sign-in = Die Adresse oder das Passwort stimmt nicht.
flaw-password = Ihr jetziges Passwort stimmt nicht.
flaw-code = Dieser Code stimmt nicht, oder er wurde schon benutzt. Jeder gilt einmal.
flaw-wait = { $n ->
    [one] Zu viele waren falsch. Warten Sie eine Sekunde und versuchen Sie es dann wieder.
   *[other] Zu viele waren falsch. Warten Sie { $n } Sekunden und versuchen Sie es dann wieder.
}
flaw-wait-minutes = { $n ->
    [one] Zu viele waren falsch. Warten Sie eine Minute und versuchen Sie es dann wieder.
   *[other] Zu viele waren falsch. Warten Sie { $n } Minuten und versuchen Sie es dann wieder.
}
flaw-last-owner = Dann wäre niemand mehr da, der sich um alles kümmert. Machen Sie zuerst jemand anderen zum Inhaber.
flaw-set-up = Es gibt schon Mitglieder: Melden Sie sich an.
flaw-setup-code = Das ist nicht der Code, den Amends beim Start gezeigt hat.
flaw-no-key = Geheimnisse können hier nicht aufbewahrt werden: Amends wurde ohne Schlüsseldatei gestartet.
flaw-token = Geben Sie ihm einen Namen, und sagen Sie, wie viele Tage er gilt.
role-owner = Inhaber
role-member = Mitglied
role-viewer = Betrachter
scope-read = schaut
scope-write = schaut und entscheidet
scope-admin = kümmert sich um alles

## Settings: one's own account
settings-account = Mein Konto
settings-tokens = Schlüssel
settings-members = Mitglieder
settings-limits = Wer wen sieht
no-account = Hier meldet sich niemand an, also gibt es kein Konto.
account-password = Passwort
account-change = Ändern
codes-title = Zweiter Schritt
codes-words = Mit einem zweiten Schritt kommt niemand allein mit Ihrem Passwort hinein: Beim Anmelden wird auch ein Code verlangt, den ein Programm auf Ihrem Telefon zeigt.
codes-off = Beim Anmelden wird nur Ihr Passwort verlangt.
codes-on = { $n ->
    [one] Beim Anmelden wird auch ein Code verlangt. Sie haben noch einen Ersatzcode.
   *[other] Beim Anmelden wird auch ein Code verlangt. Sie haben noch { $n } Ersatzcodes.
}
codes-begin = Einrichten
codes-change = Ansehen oder beenden
codes-scan = Lesen Sie dies mit einem Programm für solche Codes ein.
codes-picture = Ein Bild, in dem das Geheimnis steht; die Zeichen darunter sagen dasselbe
codes-type = Oder geben Sie dort diese Zeichen ein:
codes-confirm = Bestätigen
codes-end = Nur noch das Passwort verlangen
codes-now = Von jetzt an wird beim Anmelden ein Code verlangt.
codes-keep = Mit diesen zehn Codes kommen Sie hinein, wenn Sie das Programm verlieren. Jeder gilt einmal, und sie werden nur jetzt gezeigt: Drucken Sie sie aus oder schreiben Sie sie auf.
codes-kept = Ich habe sie aufbewahrt
sessions-title = Wo Sie angemeldet sind
sessions-browser = Browser
sessions-since = Seit
sessions-seen = Zuletzt benutzt
sessions-unnamed = Ein Browser
sessions-own = dieser hier
sessions-end = Dort abmelden
sessions-end-others = Überall sonst abmelden

## Settings: tokens
tokens-name = Wofür er ist
tokens-scope = Was er tut
tokens-until = Gültig bis
tokens-used = Zuletzt benutzt
tokens-never = nie
tokens-over = abgelaufen
tokens-end = Beenden
tokens-none = Sie haben keine Schlüssel. Mit einem Schlüssel fragt ein Programm in Ihrem Namen.
tokens-make = Schlüssel anlegen
tokens-days = Gültig für
tokens-for = { $n ->
    [one] einen Tag
   *[other] { $n } Tage
}
tokens-new = Das ist der Schlüssel:
tokens-once = Er wird nur jetzt gezeigt. Wer ihn hat, kann in Ihrem Namen tun, was er tut.

## Settings: members
members-role = Rolle
members-since = Seit
members-none = Noch ist niemand Mitglied.
members-add = Mitglied aufnehmen
members-change = Ändern
members-make = Rolle: { $role }
members-new-password = Neues Passwort, ohne zweiten Schritt
members-sign-out = Überall abmelden
members-leaves = Scheidet aus
members-password = Das ist das Passwort. Geben Sie es weiter; unter „Mein Konto“ lässt es sich ändern. Es wird nur jetzt gezeigt:
limits-words = Alle Mitglieder sehen alle Kunden, es sei denn, Sie legen für einen Kunden fest, wer ihn sieht. Inhaber sehen alle.
limits-show = Zeigen
limits-who = Wer außer den Inhabern diesen Kunden sieht
limits-all = alle Mitglieder
limits-set = Übernehmen

## Bevor es Post gibt: drei Schritte
first-connect = Ihr erstes Postfach verbinden
first-terminal = Lieber vom Terminal aus
first-owner = Ein Inhaber verbindet das erste Postfach, unter Einstellungen.
begin-step-you = Sie
begin-step-mail = Ihr Postfach
begin-step-read = Lesen
begin-step-done = (fertig)
reading-title = Ihre Post wird gelesen
reading-begins = Das Postfach wird geöffnet.
reading-fetching = Nachrichten kommen herein, die neuesten zuerst.
reading-filing = Nachrichten werden zu Gesprächen zusammengestellt.
reading-who = Jetzt wird herausgefunden, wer Ihre Kunden sind.
reading-clients = Die Post jedes Kunden wird gelesen.
reading-nothing = Dort wurden keine Nachrichten gefunden.
reading-nobody = Die Post ist gelesen, und es wurden keine Kunden darin gefunden.
reading-messages = { $n ->
    [one] Bisher eine Nachricht
   *[other] Bisher { $n } Nachrichten
}
reading-messages-of = { $n } von { $of } Nachrichten
reading-found = { $n ->
    [one] Ein Kunde gefunden, { $read } gelesen
   *[other] { $n } Kunden gefunden, davon { $read } gelesen
}
reading-leave = Sie können diese Seite schließen: Das Lesen geht weiter, und „Heute“ zeigt, was gefunden wurde.
reading-so-far = Sehen, was bisher bekannt ist
today-comes = Ihre Post wird noch gelesen: Dies stammt aus der neuesten und kann sich ändern.
today-comes-far = Wie weit es ist
reading-trouble = Ein Postfach lässt sich gerade nicht lesen.
reading-trouble-look = Warum?

## Einstellungen: Postfächer
settings-mail = Postfächer
mail-words = Amends schaut Ihre Post an und ändert nichts daran: Nichts wird als gelesen markiert, verschoben oder verschickt.
mail-none = Noch ist kein Postfach verbunden.
mail-demo = Im Beispiel ist nichts verbunden: Die Post ist erfunden.
mail-add = Ein Postfach verbinden
mail-in-step = Auf dem Stand von { $day }, { $clock }
mail-nothing-there = Es wurde nachgesehen und keine Post gefunden. Nennen Sie eine mbox-Datei, ein Maildir oder einen Ordner davon.
mail-first = Erstes Lesen: { $read } von { $of } Nachrichten
mail-not-read = Noch nicht gelesen.
mail-said = Was geschah:
mail-read-only = Ein Postfach wird angeschaut und nie geändert. Als Nächstes sehen Sie, was da ist; gespeichert wird erst, wenn Sie es sagen.
mail-server-title = Ein Postfach auf einem Mailserver
mail-user = E-Mail-Adresse oder Benutzername
mail-password = Passwort oder App-Passwort
mail-app-password = Gmail, iCloud, Yahoo und andere wollen ein App-Passwort: Erstellen Sie eines in den Sicherheitseinstellungen Ihres Kontos dort. Es wird verschlüsselt aufbewahrt und nie gezeigt.
mail-more = Name, Port und Zertifikat des Servers
mail-host = Mailserver (leer: der zu Ihrer Adresse gehört)
mail-port = Port (leer: der übliche)
mail-line = Verschlüsselung
mail-line-tls = Vom ersten Byte an (Port 993)
mail-line-starttls = Nach einem ersten Wort im Klartext (Port 143)
mail-line-none = Keine: nur zu einem Server auf genau diesem Rechner
mail-roots = Ein eigenes Wurzelzertifikat Ihrer Firma: seine Datei auf diesem Rechner
mail-name = Wie dieses Postfach heißen soll
mail-leave = Google, Microsoft oder ein anderer Anbieter, ohne Passwort
mail-leave-words = Mit dem eigenen Client Ihrer Firma erlauben Sie das Lesen auf der Seite des Anbieters, und hier wird kein Passwort aufbewahrt.
mail-proof = Anmeldung
mail-proof-password = Mit dem Passwort oben
mail-proof-google = Mit Google
mail-proof-microsoft = Mit Microsoft
mail-client-id = Die Kennung Ihres Clients
mail-client-secret = Was dazugehört (Google)
mail-tenant = Ihr Mandant (Microsoft; leer: jede Firma)
mail-proof-other = Bei einem anderen Anbieter
mail-other = Die Adressen eines anderen Anbieters
mail-other-words = Jeder Anbieter, bei dem ein Gerät mit einem Code um Erlaubnis fragen kann (RFC 8628). Die Adressen stehen in seinem Handbuch.
mail-device-address = Wo um einen Code gefragt wird
mail-token-address = Wo die Erlaubnis abgeholt wird
mail-scope = Worum gebeten wird
mail-connect = Nachsehen, was da ist
mail-folder-title = Post auf diesem Rechner
mail-path = Der ganze Pfad
mail-path-words = Eine mbox-Datei, ein Maildir, eine einzelne .eml-Datei oder ein Ordner davon, auf dem Rechner, auf dem Amends läuft. Sie werden neu gelesen, sobald sich etwas ändert.
mail-trying = Wird geöffnet:
mail-code-words = Auf der Seite Ihres Anbieters fehlt noch ein Ja.
mail-code-open = Öffnen Sie
mail-code-type = Geben Sie dort diesen Code ein:
mail-code-agree = Erlauben Sie das Lesen.
mail-code-wait = Diese Seite geht von selbst weiter, sobald Sie es getan haben.
mail-found-server = Das Postfach lässt sich lesen. Noch ist nichts gespeichert.
mail-found-folder = Es ist da und lässt sich lesen. Noch ist nichts gespeichert.
mail-folders = Ordner, die gelesen werden
mail-begin = Mit dem Lesen beginnen
mail-give-up = Doch nicht
mail-back = Zurück zum Postfach
mail-look = Jetzt nachsehen
mail-choose = Ordner wählen
mail-again = Neu anmelden
mail-again-now = Anmelden
mail-again-leave = Sie erlauben das Lesen noch einmal auf der Seite Ihres Anbieters.
mail-remove = Nicht mehr lesen
mail-remove-words = Neue Post wird nicht mehr gelesen, und Ihre Zugangsdaten werden hier vergessen. Gelesene Nachrichten bleiben, mit allem, was darin gefunden wurde.
mail-remove-mail = { $n ->
    [one] Auch die eine Nachricht vergessen, die nur von hier kam
   *[other] Auch die { $n } Nachrichten vergessen, die nur von hier kamen
}
mail-remove-now = Nicht mehr lesen
mail-all = Alle Postfächer
folder-all-once = enthält jede Nachricht einmal
folder-in-others = seine Post liegt auch in den anderen Ordnern
folder-in-all = seine Post liegt auch im Ordner mit aller Post
folder-drafts = Entwürfe wurden nicht verschickt
folder-trash = wurde weggeworfen
folder-junk = ist nicht von Kunden
flaw-no-place = Hier gibt es keine solche Datei und keinen solchen Ordner, oder sie lassen sich nicht lesen. Schreiben Sie den ganzen Pfad, von der Wurzel an.
flaw-same-account = Dieses Postfach ist schon verbunden.
flaw-no-folder = Wählen Sie mindestens einen Ordner.
flaw-no-exclusion = Sagen Sie, was nie gespeichert werden soll: eine Adresse, eine Domain, ein Betreff, ein Label oder ein Wort.
server-password = Der Server nimmt diesen Namen und dieses Passwort nicht an. Prüfen Sie beide. Gmail, iCloud und Yahoo wollen ein App-Passwort, das in den Sicherheitseinstellungen des Kontos erstellt wird.
server-expired = Die Erlaubnis zum Lesen ist abgelaufen. Melden Sie sich bei diesem Postfach neu an.
server-denied = Auf der Seite des Anbieters wurde das Lesen nicht erlaubt. Beginnen Sie noch einmal und erlauben Sie es dort.
server-code = Der Code wurde nicht rechtzeitig eingegeben. Beginnen Sie noch einmal und geben Sie den neuen ein, solange er gilt.
server-name = Ein Server dieses Namens ist nicht bekannt. Prüfen Sie den Namen und Ihr Netz.
server-port = An diesem Port antwortet nichts. Es ist 993 bei Verschlüsselung vom ersten Byte an, sonst 143.
server-away = Der Server ist nicht zu erreichen. Prüfen Sie Ihr Netz; vielleicht steht eine Firewall dazwischen.
server-certificate = Dem Zertifikat des Servers ist nicht zu trauen. Prüfen Sie den Namen des Servers. Hat er ein eigenes Zertifikat Ihrer Firma, nennen Sie die Datei mit dem Wurzelzertifikat.
server-clear = Die Verbindung könnte mitgelesen werden. Nehmen Sie den verschlüsselten Port, meist 993.
server-slow = Die Verbindung brach ab oder dauerte zu lange. Nichts ist verloren; der nächste Versuch macht dort weiter.
server-no = Der Server hat abgelehnt. Bleibt es dabei, fragen Sie, wer ihn betreibt.
server-folder = Einen Ordner gibt es nicht mehr, oder er darf nicht gelesen werden. Wählen Sie die Ordner neu.
server-nonsense = Was dort antwortet, ist kein Mailserver, den wir verstehen. Prüfen Sie Namen und Port.
server-much = Der Server schickt mehr, als vernünftig ist. Wählen Sie weniger Ordner, oder fragen Sie, wer ihn betreibt.
server-settings = Mit diesen Einstellungen geht es nicht. Prüfen Sie Server, Benutzer und die Kennung des Clients.
server-machine = Dieser Rechner konnte es nicht. Versuchen Sie es noch einmal; bleibt es dabei, starten Sie Amends neu.

## Einstellungen: Ausnahmen
settings-exclusions = Nie gespeichert
exclusions-title = Nie speichern
exclusions-first = Sagen Sie jetzt, was privat ist: Es wird übergangen und nie gespeichert.
exclusions-words = Solche Post wird übergangen, wenn sie kommt. Was schon da ist, bleibt; um eine Person herauszunehmen, löschen Sie sie.
exclusions-none = Nichts ist ausgenommen: Alle Post wird gespeichert.
exclusions-add = Etwas ausnehmen
exclusions-add-now = Nie speichern
exclusions-end = Wieder speichern
exclusions-kind = Was es ist
exclusions-what = Adresse, Domain, Betreff, Label oder Wörter
exclusions-person = Eine Person oder alle bei einer Domain
exclusions-thread = Ein Gespräch, nach seinem Betreff
exclusions-label = Ein Label
exclusions-with-words = Post mit bestimmten Wörtern
excluded-person = Post von oder an
excluded-thread = Gespräche über
excluded-label = Post unter dem Label
excluded-words = Post mit
excluded-erased = Post von jemandem, der gelöscht wurde
## Putting right: where a judgement stands
undo = Zurücknehmen
why = Warum (für Ihre Kollegen)
not-so = Das gilt nicht als { $thing }
not-so-folded = Falsch erkannt: { $thing }?
not-a = nicht: { $thing }
passed-over = Etwas übersehen?
passed-over-words = Die Worte, wie sie in der Nachricht stehen
passed-over-kind = Das gilt als
passed-over-keep = Vermerken
no-reason = Nicht der Grund?
no-reason-keep = Das ist kein Grund
no-reason-until = Es zählt wieder, sobald neuere Worte es zeigen.
stands-not-so = Steht es anders?
stands-how = Es steht so
stands-keep = So steht es
stands-until = Das zählt 90 Tage lang, oder bis der Kunde neuen Ärger vorbringt.
turned-when = Es kippte am
turned-keep = An dem Tag kippte es
told-kept = Es ist festgehalten.
told-undone = Zurückgenommen.
told-later = Wer zu wem gehört, wird gerade neu bestimmt; in ein, zwei Minuten zeigen es die Seiten.
wrong-why = Nichts wurde geändert: Sagen Sie, warum, damit Ihre Kollegen folgen können.
wrong-day = Nichts wurde geändert: Dieser Tag passt hier nicht.
wrong-until = Nichts wurde geändert: Wählen Sie einen Tag, der noch kommt.
wrong-on = Nichts wurde geändert: Wählen Sie einen Tag, der schon war, spätestens heute.
wrong-future = Nichts wurde notiert: Diese Zeit kommt erst noch.
wrong-whom = Nichts wurde geändert: Wählen Sie, wer dran ist.
wrong-note = Nichts wurde notiert: Schreiben Sie in einer Zeile, was gesagt wurde.
wrong-name = Nichts wurde geändert: Geben Sie einen Namen mit höchstens 100 Buchstaben ein.
wrong-other = Nichts wurde geändert: Kein anderer Kunde heißt so.
wrong-address = Nichts wurde geändert: Geben Sie eine andere Adresse dieser Person ein, von der oder an die es E-Mails gibt.
wrong-standing = Nichts wurde geändert: Wählen Sie, wie es steht.
wrong-words = Nichts wurde geändert: Diese Worte stehen nicht in der Nachricht. Kopieren Sie sie ganz und so, wie sie sind.
wrong-gone = Nichts wurde geändert: Worum es ging, ist nicht mehr da.
wrong-typed = Geschrieben hatten Sie:

## What was decided
decided-undone = zurückgenommen von
decided-not-a = „{ $words }“ gilt nicht als { $thing }
decided-is-a = „{ $words }“ gilt als { $thing }
decided-by-phone = „{ $words }“ wurde am { $day } am Telefon oder persönlich geklärt
decided-done = „{ $words }“ war am { $day } erledigt
decided-not-wanted = „{ $words }“ wird seit { $day } nicht mehr gewünscht
decided-closed = „{ $words }“ wurde am { $day } geschlossen
decided-given = „{ $words }“ klärt { $who }
decided-yours = „{ $words }“ liegt bei Ihnen
decided-theirs = „{ $words }“ liegt beim Kunden
decided-put-off = „{ $words }“ kann bis { $day } warten
decided-not-client = { $who } ist kein Kunde
decided-is-client = { $who } ist ein Kunde
decided-one-client = { $who } und { $other } sind ein Kunde
decided-one-person = { $who } und { $other } gehören derselben Person
decided-named = Der Kunde heißt { $who }
decided-turned = Es kippte am { $day }
decided-stands = So steht es: { $standing }
decided-not-cause = Das ist kein Grund: { $cause }
decided-call = Anruf: { $words }
decided-call-with = Anruf mit { $with }: { $words }
decided-met = Treffen: { $words }
decided-met-with = Treffen mit { $with }: { $words }

thing-request = Bitte
thing-question = Frage
thing-promise = Zusage
thing-complaint = Beschwerde
thing-thanks = Dank
thing-praise = Lob
thing-apology = Entschuldigung
thing-non-apology = halbe Entschuldigung
thing-admission = Eingeständnis
thing-blame-shift = Abschieben der Schuld
thing-talking-down = Belehrung
thing-escalation = Einschalten anderer
thing-leaving = Gedanke an Trennung
thing-scope-change = Änderung der Abmachung
thing-goal = Ziel
thing-value = Wort darüber, was zählt
thing-win = Erfolg

cause-goals-blurred = Von den Zielen ist nicht mehr die Rede
cause-business-goals-moved = Das Geschäft des Kunden hat die Richtung gewechselt
cause-recurring-bottleneck = Immer wieder hält Sie dasselbe auf
cause-unrequested-work = Arbeit, um die niemand gebeten hat
cause-value-mismatch = Was dem Kunden wichtig ist, bekommt er nicht
cause-apology-owed = Eine Entschuldigung steht aus
cause-talked-down = Worte, die belehrend klingen können
cause-slow-response = Langsame Antworten
cause-style-mismatch = Beide Seiten schreiben auf verschiedene Art
cause-broken-promise = Zusagen, die nicht gehalten wurden
cause-unacknowledged-fault = Ein Fehler, zu dem niemand stand
cause-real-issue-hidden = Kleinigkeiten mit einer Ursache

## Open loops
loops-ours = Was bei Ihnen liegt
loops-ours-none = Nichts wartet auf Sie.
loops-theirs = Was beim Kunden liegt
loops-theirs-none = Sie warten auf nichts.
loops-put-off = Kann warten
loops-settled = Geklärt, wie Sie sagen
loops-with = bei { $who }
loops-do = Klären, aufschieben, weitergeben
waits-until = bis { $day }
loops-said = Was gesagt wurde, oder warum
loops-phone = Am Telefon beantwortet
loops-done = Erledigt
loops-unwanted = Nicht mehr gewünscht
loops-other = Anders abgeschlossen
loops-until = Bis
loops-wait = Kann warten
loops-to = Wer dran ist
loops-to-us = wir
loops-to-them = der Kunde
loops-give = Weitergeben

## People of a client
people-title = Wer für den Kunden spricht
people-none = Noch ist dort niemand mit Namen bekannt.
people-who = Wer
people-part = Rolle
people-share = Letzte 90 Tage
people-last = Zuletzt gehört
people-letters = { $n ->
    [one] keine; davor eine Nachricht
   *[other] keine; davor { $n } Nachrichten
}
people-of = { $n } von { $all } Nachrichten
people-never = nie selbst
part-speaks = spricht für den Kunden
part-new = neu seit { $day }
part-writes = schreibt auch
part-quiet = still seit { $day }
part-seldom = selten
belong-title = Wer dazugehört
belong-known = Alle, die von hier schreiben:
belong-addresses = den Adressen oben
named = Heißt der Kunde anders?
named-how = Der Kunde heißt
named-keep = So nennen
one = Derselbe wie ein anderer Kunde?
one-other = Der andere Kunde, mit Namen oder Adresse
one-keep = Beide sind ein Kunde
same = Zwei Adressen einer Person?
same-who = Hauptadresse der Person
same-too = Die andere Adresse
same-keep = Es ist dieselbe Person
same-words = Gehört die andere Adresse einem anderen Kunden, so werden beide zu einem Kunden.
same-title = Zusammengehörig
none = Gar kein Kunde?
none-words = Die Post bleibt, und nichts wird mehr nach ihr beurteilt. Unter „Was entschieden wurde“ lässt es sich zurücknehmen.
none-keep = Das ist kein Kunde

## Notes
notes-new = Ein Anruf oder ein Treffen
notes-text = Was gesagt wurde
notes-how = Wie
notes-call = Anruf
notes-meeting = Treffen
notes-when = Wann (jetzt, wenn leer)
notes-with = Mit
notes-others = andere, mit Kommas dazwischen
notes-closes = Was es geklärt hat
notes-keep = Notieren
notes-title = Bisher notiert
notes-none = Noch ist nichts notiert. Ein Anruf, den keine Nachricht zeigt, zählt als Kontakt, sobald er hier steht.
notes-by = notiert von
notes-settled = geklärt:

## History
tab-history = Verlauf
history-title = Wer was entschieden hat
history-none = Noch hat niemand etwas entschieden.
history-all = Was entschieden wurde
history-words = Was immer jemand von Ihnen richtiggestellt, geschlossen, notiert oder zurückgenommen hat, das Neueste zuerst.

## Today: what you said
today-settle = Klären
today-put-off = Kann warten
today-said = Seit gestern geklärt

## Settings: one's own weeks
settings-weeks = Meine Wochen
weeks-words = Diese Seite sehen nur Sie. Sie zählt Ihre Nachrichten an Kunden von { $address }.
weeks-no-mail = Es gibt noch keine Post.
weeks-none = In den letzten acht Wochen gibt es keine Nachricht an einen Kunden von { $address }. Schreiben Sie von einer anderen Adresse, wird das hier nicht gezählt.
weeks-lately = { $n ->
    [0] In den letzten vier Wochen haben Sie keine Nachricht an einen Kunden geschrieben.
    [one] In den letzten vier Wochen haben Sie eine Nachricht an einen Kunden geschrieben{ $outside ->
        [0] , innerhalb der Arbeitszeit.
       *[other] , außerhalb der Arbeitszeit.
    }
   *[other] In den letzten vier Wochen haben Sie { $n } Nachrichten an Kunden geschrieben, { $outside ->
        [0] alle innerhalb der Arbeitszeit.
        [one] eine davon außerhalb der Arbeitszeit.
       *[other] { $outside } davon außerhalb der Arbeitszeit.
    }
}
weeks-before = { $n ->
    [0] In den vier Wochen davor keine.
   *[other] In den vier Wochen davor: { $n }, { $outside ->
        [0] keine außerhalb der Arbeitszeit.
       *[other] { $outside } außerhalb der Arbeitszeit.
    }
}
weeks-from = Woche ab
weeks-letters = Nachrichten
weeks-outside = Außerhalb
weeks-clients = Kunden
weeks-hours = Als Arbeitszeit gilt die der Firma: { $hours }.
weeks-again = Zum Wiederlesen
weeks-again-none = Nichts in diesen Nachrichten liest sich von oben herab oder wie eine Entschuldigung, die keine ist.
weeks-talking-down = Das könnte von oben herab klingen:
weeks-no-apology = Das könnte wie eine Entschuldigung klingen, die keine ist:

## A message as it was sent
original-title = Wie es gesendet wurde
original-frame = Die Nachricht, wie sie gesendet wurde
original-back = Zurück zum Gespräch
original-plain = Diese Nachricht wurde als reiner Text gesendet.
original-words = Was etwas tut, mitverfolgt oder verdeckt, ist entfernt. Links sind Wörter: dahinter steht, wohin sie führen würden.
original-pictures = { $n ->
    [one] Ein Bild liegt anderswo und wurde nicht geholt: Wer dies gesendet hat, sähe, dass Sie hinsehen.
   *[other] { $n } Bilder liegen anderswo und wurden nicht geholt: Wer dies gesendet hat, sähe, dass Sie hinsehen.
}
original-cut = Die Nachricht ist länger als das, was von ihr gezeigt wird.

## Suche
search-words = Wörter in allen Nachrichten
search-whose = Wessen Worte
search-anybody = von allen
search-theirs = vom Kunden
search-ours = von uns
search-every = alle Kunden
search-since = Seit
search-until = Bis
search-hint = Alles, was geschrieben wurde, von Ihren Kunden und von Ihnen.
search-all-words = beide Wörter, irgendwo in einer Nachricht
search-phrase = diese Wörter hintereinander
search-star = Wörter, die so beginnen
search-without = ohne ein anderes Wort
search-empty = Es fehlt ein Wort, nach dem gesucht werden kann. Schreiben Sie eines, das vorkommen muss.
search-stars = Nur ein Wort kann auf * enden.
search-none = Nichts gefunden.
search-none-since = Seit dem { $day } wurde nichts gefunden. Davor geht es weiter.
search-no-more = Mehr gibt es nicht.
search-wide = Überall suchen
search-count = { $n ->
    [one] Eine Nachricht wird gezeigt
   *[other] { $n } Nachrichten werden gezeigt
}
search-older = Weiter zurück suchen

## Richtlinien
policy-none = Noch ist nichts festgelegt: Wann Sie arbeiten, ergibt sich aus Ihrer Post, und nichts ist versprochen.
policy-left = Zuletzt geändert von
policy-us = Wer Sie sind
policy-us-whose = Ihre Post kommt von
policy-us-like = Ihre Adressen, oder Domains für alle dort, durch Kommas getrennt. Bleibt es leer, ergibt es sich aus Ihrer Post. Eine Änderung lässt alles neu lesen, das kann einige Minuten dauern.
policy-bad-us = Das ist weder eine Adresse noch eine Domain. Schreiben Sie sie so: ihrefirma.example, ada@zuhause.example
policy-work = Wann Sie arbeiten
policy-hours = Arbeitswoche
policy-zone = Zeitzone
policy-country = Feiertage von
policy-found = ergibt sich aus Ihrer Post
policy-not-found = ergibt sich nicht aus Ihrer Post
policy-country-found = nach Ihrer Domain { $domain }
policy-country-none = keinem Land: Ihre Adressen gehören zu keinem, oder Ihre Zeitzone passt nicht dazu
policy-days = Eigene freie Tage
policy-from-to = { $from } bis { $to }
policy-yearly = jedes Jahr
policy-all = Für alle Kunden
policy-client = Für
policy-nothing = Nichts ist festgelegt.
policy-answer-hours = { $n ->
    [one] Sie antworten innerhalb einer Arbeitsstunde.
   *[other] Sie antworten innerhalb von { $count } Arbeitsstunden.
}
policy-answer-days = { $n ->
    [one] Sie antworten innerhalb eines Arbeitstags.
   *[other] Sie antworten innerhalb von { $count } Arbeitstagen.
}
policy-may = Darf versprochen werden
policy-never = Wird nicht versprochen
policy-avoid = Wörter, die Sie nicht verwenden
policy-out = Entfernen
policy-unless-said = aber nicht neben
policy-say-said = lieber
policy-change = Ändern
policy-keep = Speichern
policy-hours-like = Zum Beispiel: Mon-Thu 9:00-12:30 13:30-17:30, Fri 9:00-15:00 (Tage auf Englisch). Leer ergibt es sich aus Ihrer Post.
policy-zone-like = Zum Beispiel: Europe/Berlin
policy-country-like = Ein Land oder ein Teil davon: AT, DE-BY
policy-day = Ein freier Tag oder mehrere
policy-day-first = Erster Tag
policy-day-last = Letzter Tag (leer: ein einziger)
policy-day-yearly = jedes Jahr
policy-day-name = Wie er heißt
policy-answer = Wie bald Sie antworten
policy-within = Innerhalb von wie vielen
policy-unit = Wovon
policy-unit-days = Arbeitstagen
policy-unit-hours = Arbeitsstunden
policy-whom = Nur für einen Kunden (leer: für alle)
policy-empty-out = Bleibt es leer, wird es entfernt.
policy-words = Wörter: nicht verwendet, nicht versprochen, dürfen versprochen werden
policy-list = Was sie sind
policy-words-lines = Wörter oder Wendungen, eine pro Zeile
policy-unless = Außer wenn eines davon daneben steht, eines pro Zeile
policy-say = Was man stattdessen sagt
policy-why = Warum
policy-remarks = Bemerkungen
policy-remarks-words = Was Kollegen sonst wissen sollten
policy-text = Der Text
policy-text-words = Alles zusammen ist ein Text, den Sie anderswo aufheben und hier wieder einsetzen können.
policy-text-show = Den Text zeigen und ändern
policy-history = Wer es geändert hat
policy-holds = gilt jetzt
policy-back = Zurückholen
policy-mistakes = So lässt es sich nicht lesen, und nichts wurde geändert:
policy-line = Zeile { $line }, Spalte { $column }:
policy-meanwhile = Jemand hat es inzwischen geändert. Sehen Sie nach, was jetzt gilt, und ändern Sie das.
policy-not-there = Das steht nicht da und kann deshalb nicht herausgenommen werden.
policy-beside = Dieses Wort steht schon in einem anderen Eintrag. Nehmen Sie es dort zuerst heraus, oder ändern Sie den Text.
policy-spoilt = Damit ließe es sich nicht mehr lesen; deshalb wurde nichts geändert:
policy-form = Es ist so geschrieben, dass man es unten im Text ändern muss.
policy-bad-hours = Das sind keine Arbeitszeiten. Schreiben Sie sie so: Mon-Fri 9:00-17:30
policy-bad-zone = Diese Zeitzone gibt es nicht. Schreiben Sie sie so: Europe/Berlin
policy-bad-country = Ein solches Land oder einen solchen Teil gibt es nicht. Schreiben Sie es so: AT oder DE-BY
policy-bad-answer = Das kann man nicht versprechen: 1 bis 1.000 Arbeitsstunden oder Arbeitstage schon.
policy-bad-day = Diese freien Tage gehen nicht. Wählen Sie einen ersten Tag und einen letzten, der danach kommt, höchstens 62 Tage.
policy-bad-words = Schreiben Sie mindestens ein Wort oder eine Wendung.

## Einstellungen: was eine Weile dauert
errand-leave = Sie können diese Seite schließen: Es geht weiter und steht hier, wenn Sie zurückkommen.
errand-failed = Das ging nicht gut, und alles ist, wie es war:
bytes = { $n ->
    [one] ein Byte
   *[other] { $n } Byte
}

## Einstellungen: eine Person löschen
settings-erase = Person löschen
erase-words = Jede Nachricht, die jemandes Adresse nennt, wird herausgenommen, mit allem, was daraus wurde. Zuerst wird nachgesehen, was das ist.
erase-whom = Die E-Mail-Adresse der Person
erase-look = Nachsehen, was sie nennt
erase-looking = Jede Nachricht wird durchgesehen …
erase-erasing = Die Person wird gelöscht. Jede Nachricht wird noch einmal durchgesehen …
erase-nothing = Nichts hier nennt diese Adresse. Prüfen Sie die Schreibweise.
erase-mails = { $n ->
    [one] Eine Nachricht nennt sie und würde gelöscht.
   *[other] { $n } Nachrichten nennen sie und würden gelöscht.
}
erase-found = { $n ->
    [0] Die Suche findet nichts zu der Adresse.
    [one] Die Suche findet eine Nachricht zu der Adresse.
   *[other] Die Suche findet { $n } Nachrichten zu der Adresse.
}
erase-elsewhere = { $n ->
    [one] Auch eine Notiz oder ein Eintrag neben der Post nennt sie.
   *[other] Auch { $n } Notizen und Einträge neben der Post nennen sie.
}
erase-for-good = Das lässt sich nicht rückgängig machen. Danach wird Post, die diese Adresse nennt, nicht mehr hereingelassen.
erase-again = Schreiben Sie die Adresse noch einmal
erase-why = Warum (bleibt im Verlauf; nennen Sie die Person nicht)
erase-now = Löschen
erase-other = Nach jemand anderem sehen
erase-done = { $n ->
    [one] Eine Nachricht wurde gelöscht, mit allem, was daraus wurde.
   *[other] { $n } Nachrichten wurden gelöscht, mit allem, was daraus wurde.
}
erase-proof = { $n ->
    [0] Die Suche fand vorher { $before } Nachrichten und findet jetzt keine.
   *[other] Die Suche fand vorher { $before } Nachrichten und findet noch { $n }: Löschen Sie noch einmal.
}
erase-not-again = Post, die diese Adresse nennt, wird nicht mehr hereingelassen.
erase-not-scrubbed = Ein anderes Programm hat den Speicher geöffnet; in seinen Dateien können Spuren bleiben, bis es endet. Löschen Sie dann noch einmal.
erase-backups = Sicherungen und Exporte von vorher enthalten die Person noch. Entfernen Sie auch diese.
flaw-member = Diese Person ist hier Mitglied. Lassen Sie sie zuerst ausscheiden, unter Mitglieder.
flaw-other-address = Das ist eine andere Adresse. Nichts wurde gelöscht; sehen Sie noch einmal nach.

## Einstellungen: Sicherung
settings-backup = Sicherung
backup-words = Eine Sicherung ist eine Datei, die alles enthält: die Post, Ihre Entscheidungen und die Mitglieder. Passwörter von Postfächern darin sind nur mit der Schlüsseldatei lesbar, die nicht dazugehört.
backup-demo = Das Beispiel wird weggeworfen, wenn es endet; es gibt nichts zu sichern.
backup-server = Alles liegt in einer Datenbank auf einem Server; deshalb gibt es hier keine Datei, die diese Seite sichern könnte. In einem Terminal auf dem Rechner, auf dem Amends läuft, geht es in drei Schritten; Amends darf dabei weiterlaufen.
backup-server-now = Alles in eine Datei schreiben:
backup-server-elsewhere = Die Datei auf einen anderen Rechner bringen, und den ersten Schritt jede Nacht laufen lassen.
backup-server-back = Zum Wiederherstellen Amends zuerst anhalten:
backup-server-own = Auch eine Sicherung, die der Datenbankserver selbst macht, enthält alles.
backup-now = Jetzt eine Sicherung schreiben
backup-none = Neben dem Speicher liegt noch keine Sicherung.
backup-when = Geschrieben
backup-size = Größe
backup-take = Herunterladen
backup-end = Entfernen
backup-back = Sie liegen im Ordner „backups“ neben dem Speicher. Bewahren Sie auch anderswo eine auf. Eine zurückholen:
backup-writing = Die Sicherung wird geschrieben. Post kann währenddessen hereinkommen …
backup-written = Die Sicherung ist geschrieben.
backup-all = Alle Sicherungen

## Einstellungen: Zustand
settings-health = Zustand
health-jobs = Was gerade getan wird
health-idle = Nichts wartet.
health-waiting = { $n ->
    [one] eines wartet
   *[other] { $n } warten
}
health-tried = { $n ->
    [one] einmal versucht, und es ging nicht gut; es wird von selbst wieder versucht.
   *[other] { $n } Mal versucht, und es ging nicht gut; es wird von selbst wieder versucht.
}
health-store = Der Speicher
health-size = Er belegt { $size }.
health-look-words = Ein gründlicher Blick geht alles durch. Bei viel Post dauert er Minuten; nichts wird geändert.
health-look = Gründlich nachsehen
health-looking = Der Speicher wird durchgesehen …
health-mending = Was abgeleitet ist, wird aus der Post neu gemacht …
health-well = Alles ist in Ordnung.
health-mended = Jetzt ist alles in Ordnung: Was falsch war, wurde neu gemacht.
health-not-well = Nicht alles ist in Ordnung.
health-mend-words = Was dort falsch ist, wurde aus der Post abgeleitet und lässt sich daraus neu machen. Nichts geht verloren.
health-mend = Neu machen
health-holds = { $n ->
    [one] Er enthält { $mails } Nachrichten als { $letters } Briefe mit einem Kunden.
   *[other] Er enthält { $mails } Nachrichten als { $letters } Briefe mit { $n } Kunden.
}
health-bytes = Er belegt { $store }; die Post darin kam als { $mail }.
health-room = { $room } sind auf der Platte frei.
health-unread = { $n ->
    [one] Eine Nachricht war nicht ganz lesbar.
   *[other] { $n } Nachrichten waren nicht ganz lesbar.
}
health-back = Zurück
health-not-writable = Der Speicher lässt sich nicht beschreiben. Machen Sie seinen Ordner beschreibbar, oder schaffen Sie Platz.
health-damaged = Die Datei des Speichers ist beschädigt. Holen Sie die neueste Sicherung zurück: amends restore FILE --replace
health-account = seit einem Tag oder länger nicht auf dem Stand.
health-bytes-missing = { $n ->
    [one] Eine Nachricht hat ihren Inhalt verloren. Holen Sie die neueste Sicherung zurück, dann die Post noch einmal.
   *[other] { $n } Nachrichten haben ihren Inhalt verloren. Holen Sie die neueste Sicherung zurück, dann die Post noch einmal.
}
health-loose = { $n ->
    [one] Eine Zeile gehört zu keiner Nachricht.
   *[other] { $n } Zeilen gehören zu keiner Nachricht.
}
health-unfiled = { $n ->
    [one] Eine Nachricht gehört zu keinem Brief.
   *[other] { $n } Nachrichten gehören zu keinem Brief.
}
health-letters = { $n ->
    [one] Ein Brief hat keine Nachricht oder ist doppelt da.
   *[other] { $n } Briefe haben keine Nachricht oder sind doppelt da.
}
health-filings = { $n ->
    [one] Eine Lesung gehört zu einem Brief oder Kunden, den es nicht gibt.
   *[other] { $n } Lesungen gehören zu Briefen oder Kunden, die es nicht gibt.
}
health-words = { $n ->
    [one] Die Suche irrt sich bei einem Brief.
   *[other] Die Suche irrt sich bei { $n } Briefen.
}
health-keys = { $n ->
    [one] Ein Schlüssel gehört niemandem, der Mitglied ist.
   *[other] { $n } Schlüssel gehören niemandem, der Mitglied ist.
}
health-owner = Kein Mitglied ist Inhaber. Ernennen Sie eines im Terminal: amends user role NAME owner
health-counts = { $n ->
    [one] Ein Zähler hinkt nach: Eine Nummer würde zweimal vergeben.
   *[other] { $n } Zähler hinken nach: Nummern würden zweimal vergeben.
}
job-sync = Postfächer auf den Stand bringen
job-file = Nachrichten zusammenstellen
job-census = Herausfinden, wer wer ist
job-read = Kunden lesen
job-year = Auf die Jahre der Kunden zurückblicken
job-bundle = E-Mails zusammenlegen, damit sie wenig Platz brauchen
job-other = Andere Arbeit


## Write
write-title = Schreiben
write-to = Schreiben an
write-kept = Was Sie schreiben, bleibt auf dieser Seite: Es wird gelesen, wenn Sie es wollen; nichts davon wird behalten oder gesendet.
write-answered = Worauf Sie antworten.
write-subject = Betreff
write-words = Ihre Worte
write-fault = Um wessen Fehler geht es?
write-fault-open = nicht gesagt
write-fault-ours = um unseren
write-fault-theirs = um den des Kunden
write-fault-shared = um den beider Seiten
write-fault-nobody = um keinen
write-check = Prüfen
write-copy = Kopieren
write-copied = Kopiert
write-read = Was gefunden wurde
write-clean = Nichts zu ändern
write-nothing = Es kann so hinaus.
write-must = { $n ->
    [one] Eine Stelle zu ändern
   *[other] { $n } Stellen zu ändern
}
write-consider = { $n ->
    [one] eine noch einmal ansehen
   *[other] { $n } noch einmal ansehen
}
write-why = Warum
write-apology = Woraus eine Entschuldigung besteht
write-there = ist da
write-missing = fehlt
write-part-responsibility = Verantwortung
write-part-repair = wie es gutgemacht wird
write-part-regret = Bedauern
write-part-explanation = wie es dazu kam
write-part-repentance = dass es nicht wieder vorkommt
write-part-forgiveness = Bitte um Verzeihung
write-marked = Ihre Worte, mit Markierungen
write-held = { $n ->
    [one] Ein Fund bleibt, wie Sie vermerkt haben.
   *[other] { $n } Funde bleiben, wie Sie vermerkt haben.
}
write-open = Im Mailprogramm öffnen
write-long = Für die Übergabe ist es zu lang: Kopieren Sie Ihre Worte dort hinein.
write-still-open = Noch offen mit dem Kunden
write-conversation = Das Gespräch
write-older = { $n ->
    [one] Eine frühere Nachricht
   *[other] { $n } frühere Nachrichten
}
write-who-waits = Wer auf Ihre Worte wartet
write-nobody-waits = Niemand wartet auf eine Antwort.
write-or = Oder beginnen Sie bei einem Kunden:
talk-answer = Antworten
head-write = Dem Kunden schreiben

## Live
live-news = Inzwischen hat sich etwas geändert.
live-show = Anzeigen
