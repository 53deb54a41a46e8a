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
today-open = Ansehen
today-waiting = Wartet auf Sie
today-due = Diese Woche fällig
today-promised = Von Ihnen versprochen
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
