# What the pages say. English is the first of all texts: another language has the same keys, with the same
# values in them. "You" is the firm, "they" is the client. Short, kind, exact.

## Around every page
skip = Skip to the page
nav = Pages
nav-today = Today
nav-clients = Clients
language = Language:
demo-note = This is a made-up firm with made-up clients, to look around in. What you do here is gone when you stop it.
as-of = { $day }, { $clock }

## Standings
standing-broken = Broken
standing-strained = Strained
standing-drifting = Drifting
standing-mending = Mending
standing-good = Good
standing-unknown = Too early to tell
standing-unread = Words not read

## Today
today-nobody = No clients were found yet.
today-well = { $all ->
    [one] Your one client is well.
    [2] Both of your clients are well.
   *[other] All { $all-said } clients are well.
}
today-untold = { $all ->
    [one] There is too little mail yet to tell how your one client is.
   *[other] There is too little mail yet to tell how your { $all-said } clients are.
}
today-well-as-told = None of your { $all-said } clients needs you, as far as this mail tells.
today-all-need = { $all ->
    [one] Your one client needs you.
    [2] Both of your clients need you.
   *[other] All { $all-said } clients need you.
}
today-need = { $needy ->
    [one] { $needy-said } of your { $all-said } clients needs you.
   *[other] { $needy-said } of your { $all-said } clients need you.
}
today-more = { $n ->
    [one] One more needs you
   *[other] { $n } more need you
}
today-action = Today’s one action
today-open = Look at it
today-waiting = Waiting on you
today-due = Due this week
today-promised = You promised
today-free = Nobody needs you and nothing waits. A good day to write to somebody you have not heard from.
waiting-more = { $n ->
    [one] and one more
   *[other] and { $n } more
}
due-is = due { $day }
due-was = was due { $day }
said-on = said { $day }
wait-since = since { $day }
wait-for = for { $span }

## Before there is any mail
first-title = Nothing has been read yet.
first-words = Amends reads the mail you exchange with your clients and says how things stand, with the sentences as proof. It needs some mail first.
first-import = Bring in a mailbox you have as a file:
first-account = Or name a mailbox that is read whenever it changes:

## Errors
error-back = Go to Today
error-gone-title = There is no such page
error-gone = The address may be mistyped, or the client is called otherwise now.
error-foreign-title = This did not come from a page of Amends
error-foreign = To keep others from acting in your name, only pages of Amends may change anything. Go back and try it there.
error-host-title = Not by this name
error-host = Amends answers on this machine only, as localhost or 127.0.0.1.
error-large-title = That was too long
error-large = What was sent is longer than this page takes. Nothing was changed.
error-busy-title = One moment
error-busy = The store is busy just now. Nothing was lost; try again in a moment.
error-ours-title = Something went wrong on our side
error-ours = Nothing was lost. What happened stands in the window where Amends runs.
error-asked-title = This could not be understood
error-asked = What was sent is not what this page expects. Nothing was changed.

## Numbers in words
count-0 = no
count-1 = one
count-2 = two
count-3 = three
count-4 = four
count-5 = five
count-6 = six
count-7 = seven
count-8 = eight
count-9 = nine
count-10 = ten
count-11 = eleven
count-12 = twelve

## Days and spans
day-today = today
day-yesterday = yesterday
day-tomorrow = tomorrow
day-since = since { $day }
day-plain = { $day } { $month }
day-dated = { $day } { $month } { $year }
day-full = { $weekday } { $date }
span-days = { $n ->
    [one] one day
   *[other] { $count } days
}
span-weeks = { $n ->
    [one] a week
   *[other] { $count } weeks
}
span-months = { $n ->
    [one] a month
   *[other] { $count } months
}
span-years = { $n ->
    [one] a year
   *[other] { $count } years
}
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
