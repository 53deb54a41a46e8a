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
   *[other] { $count } more need you
}
today-action = Today’s one action
today-open = See why
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
day-the = { $day }
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
week-1 = Mon
week-2 = Tue
week-3 = Wed
week-4 = Thu
week-5 = Fri
week-6 = Sat
week-7 = Sun
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

## A client
nav-write = Write
nav-search = Search
nav-policies = Policies
nav-settings = Settings
tabs = Sides of this client
tab-standing = Standing
tab-conversation = Conversation
tab-loops = Open loops
tab-people = People
tab-notes = Notes
head-since = since { $day }
head-mending = after trouble since { $day }
head-next = Next:
year-title = The last twelve months
year-picture = How it stood, read every fortnight, with what was said. The table below says the same.
year-note = Read every fortnight from the mail until that day, so trouble shows some weeks after it began.
year-table = The same as a table
year-stood = How it stood
year-from = From
year-standing = Standing
year-said = What was said
year-what = What
year-words = Words
year-turned = turned { $day }
year-they-wrote = They wrote
year-you-wrote = You wrote
legend-trouble = complaint
legend-leaving = talk of leaving
legend-owned = you owned it
legend-praise = praise
why-title = Why
signs-title = Not said aloud
quotes-more = { $n ->
    [one] one more sentence
   *[other] { $n } more sentences
}
sure-clear = clear
sure-likely = likely
sure-possible = possible
lately-title = Since last week
lately-nothing = Nothing changed.
lately-same = It stands as it did a week ago.
lately-was = A week ago it was
lately-is = and now it is
lately-new = A week ago there was no mail yet.
lately-for-you = new, for you
lately-for-them = new, for them
lately-yours-settled = settled by you
lately-theirs-settled = settled by them
said-complaint = complaint
said-escalation = brought somebody in
said-leaving = talk of leaving
said-praise = praise
said-win = success
said-admission = you owned it
said-apology = you said sorry
said-other = said
open-title = Open
open-nothing = Nothing is open between you.
client-on-you = Waiting on you
client-you-promised = You promised
client-on-them = Waiting on them
client-they-promised = They promised
decided-title = What you said yourselves
pace-title = Answers

## Clients
clients-find = Find a client or a person
clients-find-now = Find
clients-standings = Which are shown
clients-order = In which order
clients-all = All
clients-worst = Worst first
clients-fair = Whoever waits longest
clients-none = No client fits.
clients-show-all = Show all
clients-client = Client
clients-why = Why
clients-month = A month ago
clients-waits = Waits on you
clients-things = { $n } things
clients-last = nothing; last mail
clients-more = { $n ->
    [one] One more
   *[other] { $n } more
}
trend-new = new
trend-same = the same
trend-untold = too early to tell
trend-better = better: was { $before }
trend-worse = worse: was { $before }
turn-waits = Waiting on you
turn-silent = Nothing waits, and for a month nobody was in touch
turn-in-touch = Nothing waits
turn-nobody = Nobody waits for you.

## Good to know
today-know = Good to know
today-quiet = { $n ->
    [one] one is quiet and well
   *[other] { $count } are quiet and well
}
know-better = { $name } is better off than a month ago.
know-longest = The longest anyone waits is { $name }, { $wait }.
know-next = Next comes { $name }, { $wait }.

## A conversation
talk-all = All conversations
talk-newest = The newest
talk-older = Older ones
talk-none = Nothing was written here.
talk-missing = That message is not held any more. Here is the newest conversation.
talk-no-subject = (no subject)
talk-letters = { $n ->
    [one] one message
   *[other] { $n } messages
}
talk-to = to
talk-others = { $n ->
    [one] and one more
   *[other] and { $n } more
}
talk-empty = No words of their own.
talk-truncated = The message is longer than what is read of it.
talk-files = With:
talk-cut = This conversation goes on; its first 200 messages are shown.
talk-back = Back to how it stands

kind-request = asks for something
kind-question = question
kind-promise = promise
kind-complaint = complaint
kind-thanks = thanks
kind-praise = praise
kind-apology = says sorry
kind-non-apology = sorry that is none
kind-admission = owns it
kind-blame-shift = points elsewhere
kind-talking-down = may read as talking down
kind-escalation = brings somebody in
kind-leaving = talk of leaving
kind-scope-change = changes what was agreed
kind-goal = goal
kind-value = matters to them
kind-win = success

## Signing in
sign-in = Sign in
sign-out = Sign out
field-name = Name
field-address = Email address
field-password = Password
field-present = Present password
field-new-password = New password
field-code = Code
password-advice = Ten letters at least. Four plain words are easy to remember and hard to guess.
second-title = Second step
second-words = Type the code that your program shows now, or one of your recovery codes. You have { $n } minutes.
begin-title = Make this Amends yours
begin-words = You will be its owner: you add colleagues, connect mailboxes, and say who sees what. The code was printed where Amends was started.
begin-code = Code from the terminal
begin = Begin
error-sign-in-title = Sign in first
error-sign-in = Nobody is known by what was sent: the session or the token is over, or never was.
error-may-title = That is not yours to do
error-may = Your role does not allow it. An owner can change that under Settings, Members.
flaw-name = Type a name of at most 100 letters.
flaw-same-name = There is a member of that name. Add something to tell them apart.
flaw-address = Type an email address, such as ann@shop.example.
flaw-same-address = There is a member with that address.
flaw-short = That password is too short. Take ten letters at least.
flaw-long = That password is too long. Take 200 letters at most.
flaw-plain = That password is too easily guessed. Take one that is not your name, and not one key over and over.
flaw-sign-in = The address or the password is not right.
flaw-password = Your present password is not right.
flaw-code = That code is not right, or it was used. Each works once.
flaw-wait = { $n ->
    [one] Too many were wrong. Wait a second, then try again.
   *[other] Too many were wrong. Wait { $n } seconds, then try again.
}
flaw-wait-minutes = { $n ->
    [one] Too many were wrong. Wait a minute, then try again.
   *[other] Too many were wrong. Wait { $n } minutes, then try again.
}
flaw-last-owner = Nobody would be left who looks after things. Make somebody else an owner first.
flaw-set-up = There are members already: sign in.
flaw-setup-code = That is not the code that Amends printed when it was started.
flaw-no-key = Secrets cannot be kept here: Amends was started without a key file.
flaw-token = Name it, and say for how many days it is good.
role-owner = Owner
role-member = Member
role-viewer = Viewer
scope-read = looks
scope-write = looks and decides
scope-admin = looks after everything

## Settings: one's own account
settings-account = My account
settings-tokens = Tokens
settings-members = Members
settings-limits = Who sees whom
no-account = Here nobody signs in, so there is no account to look after.
account-password = Password
account-change = Change it
codes-title = Second step
codes-words = With a second step nobody gets in by your password alone: signing in also asks for a code that a program on your phone shows.
codes-off = Signing in asks for your password only.
codes-on = { $n ->
    [one] Signing in asks for a code, too. You have one recovery code left.
   *[other] Signing in asks for a code, too. You have { $n } recovery codes left.
}
codes-begin = Set it up
codes-change = Look at it, or end it
codes-scan = Scan this with a program for such codes.
codes-picture = A picture that holds the secret; the letters below say the same
codes-type = Or type these letters into it:
codes-confirm = Confirm
codes-end = Ask for the password only
codes-now = From now on signing in asks for a code.
codes-keep = These ten codes let you in when you lose the program. Each works once, and they are shown only now: print them, or write them down.
codes-kept = I have kept them
sessions-title = Where you are signed in
sessions-browser = Browser
sessions-since = Since
sessions-seen = Last used
sessions-unnamed = A browser
sessions-own = this one
sessions-end = Sign out there
sessions-end-others = Sign out everywhere else

## Settings: tokens
tokens-name = What it is for
tokens-scope = What it does
tokens-until = Good until
tokens-used = Last used
tokens-never = never
tokens-over = over
tokens-end = End it
tokens-none = You have no tokens. A token lets a program ask in your name.
tokens-make = Make a token
tokens-days = Good for
tokens-for = { $n ->
    [one] one day
   *[other] { $n } days
}
tokens-new = This is the token:
tokens-once = It is shown only now. Whoever holds it can do in your name what it does.

## Settings: members
members-role = Role
members-since = Since
members-none = Nobody is a member yet.
members-add = Add a member
members-change = Change
members-make = Role: { $role }
members-new-password = New password, without a second step
members-sign-out = Sign out everywhere
members-leaves = Leaves
members-password = This is their password. Hand it over; they can change it under My account. It is shown only now:
limits-words = All members see all clients, unless you name those who do. Owners see all.
limits-show = Show
limits-who = Who sees this client, beside the owners
limits-all = all members
limits-set = Keep

## Before there is any mail: three steps
first-connect = Connect your first mailbox
first-terminal = From the terminal instead
first-owner = An owner connects the first mailbox, under Settings.
begin-step-you = You
begin-step-mail = Your mailbox
begin-step-read = Reading
begin-step-done = (done)
reading-title = Your mail is being read
reading-begins = The mailbox is being opened.
reading-fetching = Messages are coming in, the newest first.
reading-filing = Messages are put together to conversations.
reading-who = Now it is found out who your clients are.
reading-clients = Each client’s mail is read.
reading-nothing = No messages were found there.
reading-nobody = The mail is read, and no clients were found in it.
reading-messages = { $n ->
    [one] One message so far
   *[other] { $n } messages so far
}
reading-messages-of = { $n } of { $of } messages
reading-found = { $n ->
    [one] One client found, { $read } read
   *[other] { $n } clients found, { $read } of them read
}
reading-leave = You can close this page: the reading goes on, and Today shows what was found.
reading-so-far = See what is known so far
today-comes = Your mail is still being read: this is from the newest of it, and may change.
today-comes-far = How far it is
reading-trouble = A mailbox cannot be read just now.
reading-trouble-look = See why

## Settings: mail accounts
settings-mail = Mail accounts
mail-words = Amends looks at your mail and changes nothing in it: nothing is marked as read, moved or sent.
mail-none = No mailbox is connected yet.
mail-demo = In the example nothing is connected: its mail is made up.
mail-add = Connect a mailbox
mail-in-step = In step { $day } at { $clock }
mail-nothing-there = It was looked at, and no mail was found there. Name an mbox file, a Maildir, or a folder of these.
mail-first = First reading: { $read } of { $of } messages
mail-not-read = Not read yet.
mail-said = What happened:
mail-read-only = A mailbox is looked at and never changed. Next you see what is there; nothing is stored before you say so.
mail-server-title = A mailbox on a mail server
mail-user = Email address, or user name
mail-password = Password, or app password
mail-app-password = Gmail, iCloud, Yahoo and others want an app password: make one in your account’s security settings there. It is kept encrypted, and never shown.
mail-more = The server’s name, port and certificate
mail-host = Mail server (left empty: the one your address belongs to)
mail-port = Port (left empty: the usual one)
mail-line = Encryption
mail-line-tls = From the first byte (port 993)
mail-line-starttls = After a first word in the clear (port 143)
mail-line-none = None: only to a server on this very machine
mail-roots = A root certificate of your firm’s own: its file on this machine
mail-name = What to call this mailbox
mail-leave = Google, Microsoft or another provider, without a password
mail-leave-words = With your firm’s own client you allow the reading on the provider’s page, and no password is kept here.
mail-proof = Signing in
mail-proof-password = With the password above
mail-proof-google = With Google
mail-proof-microsoft = With Microsoft
mail-client-id = Your client’s id
mail-client-secret = What goes with it (Google)
mail-tenant = Your tenant (Microsoft; left empty: any firm’s)
mail-proof-other = With another provider
mail-other = Another provider’s addresses
mail-other-words = Any provider that lets a device ask by a code (RFC 8628). Its manual names these addresses.
mail-device-address = Where a code is asked for
mail-token-address = Where leave is fetched
mail-scope = What leave is asked for
mail-connect = Look what is there
mail-folder-title = Mail on this machine
mail-path = Its whole path
mail-path-words = An mbox file, a Maildir, a single .eml file, or a folder of these, on the machine that Amends runs on. It is read again whenever it changes.
mail-trying = Opening
mail-code-words = One yes is needed on your provider’s page.
mail-code-open = Open
mail-code-type = Type this code there:
mail-code-agree = Allow the reading.
mail-code-wait = This page goes on by itself when you have.
mail-found-server = The mailbox can be read. Nothing is stored yet.
mail-found-folder = It is there, and can be read. Nothing is stored yet.
mail-folders = Folders that are read
mail-begin = Begin to read
mail-give-up = Never mind
mail-back = Back to the account
mail-look = Look now
mail-choose = Choose folders
mail-again = Sign in anew
mail-again-now = Sign in
mail-again-leave = You allow the reading once more on your provider’s page.
mail-remove = Read it no longer
mail-remove-words = New mail is not read any more, and what proves who you are is forgotten here. Messages that were read stay, with all that was found in them.
mail-remove-mail = { $n ->
    [one] Forget the one message that came from nowhere else, too
   *[other] Forget the { $n } messages that came from nowhere else, too
}
mail-remove-now = Read it no longer
mail-all = All mail accounts
folder-all-once = has every message once
folder-in-others = its mail is in the other folders, too
folder-in-all = its mail is in the folder with all mail, too
folder-drafts = drafts were not sent
folder-trash = was thrown away
folder-junk = is not from clients
flaw-no-place = There is no such file or folder here, or it cannot be read. Write its whole path, from the root of the disk.
flaw-same-account = That mailbox is connected already.
flaw-no-folder = Choose one folder at least.
flaw-no-exclusion = Say what is never to be stored: an address, a domain, a subject, a label or a word.
server-password = The server does not take this name and password. Check both. Gmail, iCloud and Yahoo want an app password, which is made in the account’s security settings.
server-expired = The leave to read has run out. Sign in to this account again.
server-denied = The reading was not allowed on the provider’s page. Start again, and allow it there.
server-code = The code was not typed in time. Start again, and type the new one while it is good.
server-name = No server of this name is known. Check its name and your network.
server-port = Nothing answers at this port. It is 993 with encryption from the first byte, and 143 otherwise.
server-away = The server cannot be reached. Check your network; a firewall may stand between.
server-certificate = The server’s certificate is not to be trusted. Check the server’s name. If it has a certificate of your firm’s own, name the file with the root certificate.
server-clear = The connection could be read along. Use the encrypted port, usually 993.
server-slow = The connection ended or took too long. Nothing is lost; the next try goes on where this one ended.
server-no = The server refused. If this stays so, ask whoever runs it.
server-folder = A folder is not there any more, or may not be read. Choose the folders again.
server-nonsense = What answers there is no mail server that we understand. Check the name and the port.
server-much = The server sends more than anything sensible. Choose fewer folders, or ask whoever runs it.
server-settings = It cannot work with these settings. Check the server, the user and the client’s id.
server-machine = This machine could not do it. Try again; if this stays so, start Amends anew.

## Settings: exclusions
settings-exclusions = Never stored
exclusions-title = Never store
exclusions-first = Say now what is private: it is passed over, and never stored.
exclusions-words = Such mail is passed over when it comes. What is held already stays; to take a person out, erase them.
exclusions-none = Nothing is excluded: all mail is stored.
exclusions-add = Exclude something
exclusions-add-now = Never store it
exclusions-end = Store it again
exclusions-kind = What it is
exclusions-what = Address, domain, subject, label or words
exclusions-person = A person, or everybody at a domain
exclusions-thread = A conversation, by its subject
exclusions-label = A label
exclusions-with-words = Mail with certain words
excluded-person = Mail from or to
excluded-thread = Conversations about
excluded-label = Mail under the label
excluded-words = Mail with
excluded-erased = Mail of somebody who was erased
## Putting right: where a judgement stands
undo = Undo
why = Why (for your colleagues)
not-so = This is not { $thing }
not-so-folded = Not { $thing }?
not-a = not { $thing }
passed-over = Something passed over?
passed-over-words = The words, as they stand in the message
passed-over-kind = This is
passed-over-keep = Mark it
no-reason = Not the reason?
no-reason-keep = This is no reason
no-reason-until = It counts again once newer words show it.
stands-not-so = Does it stand otherwise?
stands-how = It stands
stands-keep = It stands like this
stands-until = This counts for 90 days, or until they bring up trouble anew.
turned-when = It turned on
turned-keep = It turned that day
told-kept = It is written down.
told-undone = Taken back.
told-later = Who is who is being found anew; pages show it in a minute or two.
wrong-why = Nothing was changed: say why, so that your colleagues can follow.
wrong-day = Nothing was changed: that day does not fit here.
wrong-until = Nothing was changed: choose a day that is still to come.
wrong-on = Nothing was changed: choose a day that has come, today at the latest.
wrong-future = Nothing was noted: that time is still to come.
wrong-whom = Nothing was changed: choose whose turn it is.
wrong-note = Nothing was noted: write what was said, in a line.
wrong-name = Nothing was changed: type a name of at most 100 letters.
wrong-other = Nothing was changed: no other client is called that.
wrong-address = Nothing was changed: type another address of theirs, one that mail came from or went to.
wrong-standing = Nothing was changed: choose how it stands.
wrong-words = Nothing was changed: those words do not stand in that message. Copy them whole, as they are.
wrong-gone = Nothing was changed: what it was about is not there any more.
wrong-typed = You had written:

## What was decided
decided-undone = taken back by
decided-not-a = “{ $words }” is not { $thing }
decided-is-a = “{ $words }” is { $thing }
decided-by-phone = “{ $words }” was settled in person or by phone on { $day }
decided-done = “{ $words }” was done by { $day }
decided-not-wanted = “{ $words }” is not wanted any more, since { $day }
decided-closed = “{ $words }” was closed on { $day }
decided-given = “{ $words }” is for { $who } to settle
decided-yours = “{ $words }” is yours to settle
decided-theirs = “{ $words }” is theirs to settle
decided-put-off = “{ $words }” can wait until { $day }
decided-not-client = { $who } is no client
decided-is-client = { $who } is a client
decided-one-client = { $who } and { $other } are one client
decided-one-person = { $who } and { $other } are one person’s
decided-named = They are called { $who }
decided-turned = It turned on { $day }
decided-stands = It stands like this: { $standing }
decided-not-cause = This is no reason: { $cause }
decided-call = Call: { $words }
decided-call-with = Call with { $with }: { $words }
decided-met = Meeting: { $words }
decided-met-with = Meeting with { $with }: { $words }

thing-request = a request
thing-question = a question
thing-promise = a promise
thing-complaint = a complaint
thing-thanks = a word of thanks
thing-praise = praise
thing-apology = an apology
thing-non-apology = a half apology
thing-admission = an admission
thing-blame-shift = a shifting of blame
thing-talking-down = talking down
thing-escalation = bringing somebody in
thing-leaving = talk of leaving
thing-scope-change = a change of what was agreed
thing-goal = a goal
thing-value = a word of what matters
thing-win = a success

cause-goals-blurred = The goals have gone quiet
cause-business-goals-moved = Their business has changed course
cause-recurring-bottleneck = The same thing keeps holding you up
cause-unrequested-work = Work nobody asked for
cause-value-mismatch = What matters to them is not what they get
cause-apology-owed = An apology is due
cause-talked-down = Words that may talk down
cause-slow-response = Slow answers
cause-style-mismatch = You write in different ways
cause-broken-promise = Promises that were not kept
cause-unacknowledged-fault = A mistake that was not owned
cause-real-issue-hidden = Small things with one cause

## Open loops
loops-ours = For you to settle
loops-ours-none = Nothing waits on you.
loops-theirs = For them to settle
loops-theirs-none = You wait for nothing.
loops-put-off = Can wait
loops-settled = Settled, as you said
loops-with = with { $who }
loops-do = Settle, put off, hand over
waits-until = until { $day }
loops-said = What was said, or why
loops-phone = Answered by phone
loops-done = Done
loops-unwanted = No longer wanted
loops-other = Close it otherwise
loops-until = Until
loops-wait = It can wait
loops-to = Whose turn it is
loops-to-us = us
loops-to-them = them
loops-give = Hand it over

## People of a client
people-title = Who speaks for them
people-none = Nobody of them is known by name yet.
people-who = Who
people-part = Part
people-share = Last 90 days
people-last = Last heard
people-letters = { $n ->
    [one] none; one message before
   *[other] none; { $n } messages before
}
people-of = { $n } of { $all } messages
people-never = never themselves
part-speaks = speaks for them
part-new = new since { $day }
part-writes = writes, too
part-quiet = went quiet after { $day }
part-seldom = seldom
belong-title = Who belongs to them
belong-known = All who write from:
belong-addresses = the addresses above
named = Called otherwise?
named-how = They are called
named-keep = Call them so
one = The same as another client?
one-other = The other client, by name or address
one-keep = They are one client
same = Two addresses of one person?
same-who = Called after this address
same-too = The other address
same-keep = It is one person
same-words = If the other address is another client’s, the two become one client.
same-title = Put together
none = No client at all?
none-words = Their mail stays, and nothing is judged by it any more. You can take this back under What was decided.
none-keep = They are no client

## Notes
notes-new = A call or a meeting
notes-text = What was said
notes-how = How
notes-call = Call
notes-meeting = Meeting
notes-when = When (now, if left empty)
notes-with = With
notes-others = others, with commas between
notes-closes = What it settled
notes-keep = Note it
notes-title = Noted so far
notes-none = Nothing is noted yet. A call that no mail shows counts as contact once it stands here.
notes-by = noted by
notes-settled = settled

## History
tab-history = History
history-title = Who decided what
history-none = Nobody has decided anything yet.
history-all = What was decided
history-words = Whatever any of you put right, closed, noted or took back, the newest first.

## Today: what you said
today-settle = Settle it
today-put-off = Can wait
today-said = Settled since yesterday

## Settings: one's own weeks
settings-weeks = My weeks
weeks-words = Only you see this page. It counts your letters to clients from { $address }.
weeks-no-mail = There is no mail yet.
weeks-none = In the last eight weeks there is no letter to a client from { $address }. If you write from another address, they are not counted here.
weeks-lately = { $n ->
    [0] In the last four weeks you wrote no letter to a client.
    [one] In the last four weeks you wrote one letter to a client{ $outside ->
        [0] , within working hours.
       *[other] , outside of working hours.
    }
   *[other] In the last four weeks you wrote { $n } letters to clients, { $outside ->
        [0] all of them within working hours.
        [one] one of them outside of working hours.
       *[other] { $outside } of them outside of working hours.
    }
}
weeks-before = { $n ->
    [0] In the four weeks before, none.
   *[other] In the four weeks before: { $n }, { $outside ->
        [0] none outside of working hours.
       *[other] { $outside } outside of working hours.
    }
}
weeks-from = Week from
weeks-letters = Letters
weeks-outside = Outside hours
weeks-clients = Clients
weeks-hours = Working hours are those of the firm: { $hours }.
weeks-again = To look at again
weeks-again-none = Nothing in these letters reads as talking down, or as an apology that is none.
weeks-talking-down = This could be read as talking down:
weeks-no-apology = This could be read as an apology that is none:

## A message as it was sent
original-title = As it was sent
original-frame = The message as it was sent
original-back = Back to the conversation
original-plain = This message was sent as plain text.
original-words = What acts, follows or covers was taken out. Links are words: behind each stands where it would lead.
original-pictures = { $n ->
    [one] One picture lies elsewhere and was not fetched: whoever sent this would see that you look.
   *[other] { $n } pictures lie elsewhere and were not fetched: whoever sent this would see that you look.
}
original-cut = The message is longer than what is shown of it.

## Search
search-words = Words in any letter
search-whose = Whose words
search-anybody = anybody’s
search-theirs = theirs
search-ours = ours
search-every = all clients
search-since = Since
search-until = Until
search-hint = Everything that was written, by them and by you.
search-all-words = both words, anywhere in a letter
search-phrase = these words in a row
search-star = words that begin so
search-without = without another word
search-empty = There is no word to search for. Type one that must be there.
search-stars = Only one word can end in *.
search-none = Nothing was found.
search-none-since = Nothing was found since { $day }. It goes on before.
search-no-more = There is nothing more.
search-wide = Search everywhere
search-count = { $n ->
    [one] One letter is shown
   *[other] { $n } letters are shown
}
search-older = Look further back

## Policies
policy-none = Nothing is set down yet: when you work is found in your mail, and nothing is promised.
policy-left = As left by
policy-us = Who you are
policy-us-whose = Mail is yours from
policy-us-like = Your addresses, or domains for everybody there, with commas between them. Left empty, it is found in your mail. A change has everything read anew, which can take some minutes.
policy-bad-us = This is no address and no domain. Write them like: yourfirm.example, ada@home.example
policy-work = When you work
policy-hours = Working week
policy-zone = Clocks
policy-country = Public holidays of
policy-found = found in your mail
policy-not-found = not found in your mail
policy-country-found = by your domain { $domain }
policy-country-none = none: your addresses belong to no country, or your clocks run in another one
policy-days = Days off of your own
policy-from-to = { $from } to { $to }
policy-yearly = every year
policy-all = For every client
policy-client = For
policy-nothing = Nothing is set down.
policy-answer-hours = { $n ->
    [one] You answer within one working hour.
   *[other] You answer within { $count } working hours.
}
policy-answer-days = { $n ->
    [one] You answer within one working day.
   *[other] You answer within { $count } working days.
}
policy-may = May be promised
policy-never = Not promised
policy-avoid = Words you do not use
policy-out = Take out
policy-unless-said = but not beside
policy-say-said = rather
policy-change = Change it
policy-keep = Keep
policy-hours-like = For example: Mon-Thu 9:00-12:30 13:30-17:30, Fri 9:00-15:00. Left empty, it is found in your mail.
policy-zone-like = For example: Europe/London
policy-country-like = A country, or a part of it: GB, DE-BY
policy-day = A day off, or several
policy-day-first = First day
policy-day-last = Last day (left empty: one day)
policy-day-yearly = every year
policy-day-name = What it is called
policy-answer = How soon you answer
policy-within = Within how many
policy-unit = Of these
policy-unit-days = working days
policy-unit-hours = working hours
policy-whom = For one client only (left empty: for all)
policy-empty-out = Left empty, it is taken out.
policy-words = Words: not used, not promised, may be promised
policy-list = What they are
policy-words-lines = Words or phrases, one a line
policy-unless = Unless one of these stands beside them, one a line
policy-say = What to say instead
policy-why = Why
policy-remarks = Remarks
policy-remarks-words = Anything a colleague should know
policy-text = The text
policy-text-words = All of it is one text, which you can keep elsewhere and put back here.
policy-text-show = Show the text, and change it
policy-history = Who changed it
policy-holds = holds now
policy-back = Bring it back
policy-mistakes = It cannot be read so, and nothing was changed:
policy-line = Line { $line }, column { $column }:
policy-meanwhile = Somebody changed it meanwhile. Look at what holds now, and change that.
policy-not-there = That is not there, so it cannot be taken out.
policy-beside = This word stands in another entry already. Take it out there first, or change the text.
policy-spoilt = With this it could not be read any more, so nothing was changed:
policy-form = It is written in a way that has to be changed in the text below.
policy-bad-hours = These are no working hours. Write them like: Mon-Fri 9:00-17:30
policy-bad-zone = There are no such clocks. Write them like: Europe/London
policy-bad-country = There is no such country or part of one. Write it like: GB, or DE-BY
policy-bad-answer = That cannot be promised: 1 to 1,000 working hours or days can.
policy-bad-day = These days off cannot be. Choose a first day, and a last one that comes after it, 62 days at most.
policy-bad-words = Write one word or phrase at least.

## Settings: what takes a while
errand-leave = You can close this page: it goes on, and is shown here when you come back.
errand-failed = That did not go well, and is as it was:
bytes = { $n ->
    [one] one byte
   *[other] { $n } bytes
}

## Settings: erase a person
settings-erase = Erase a person
erase-words = Every message that names somebody’s address is taken out, with all that was made of it. First it is looked what that is.
erase-whom = Their email address
erase-look = Look what names them
erase-looking = Every message is looked through …
erase-erasing = They are erased. Every message is looked through once more …
erase-nothing = Nothing here names this address. Check the spelling.
erase-mails = { $n ->
    [one] One message names them, and would go.
   *[other] { $n } messages name them, and would go.
}
erase-found = { $n ->
    [0] The search finds nothing for the address.
    [one] The search finds one letter for the address.
   *[other] The search finds { $n } letters for the address.
}
erase-elsewhere = { $n ->
    [one] One note or record beside the mail names them, too.
   *[other] { $n } notes and records beside the mail name them, too.
}
erase-for-good = This cannot be undone. Afterwards mail that names them is not let in any more.
erase-again = Type the address once more
erase-why = Why (kept in the history; do not name them)
erase-now = Erase them
erase-other = Look for somebody else
erase-done = { $n ->
    [one] One message was erased, with all that was made of it.
   *[other] { $n } messages were erased, with all that was made of them.
}
erase-proof = { $n ->
    [0] The search found { $before } letters before, and finds none now.
   *[other] The search found { $before } letters before, and still finds { $n }: erase them once more.
}
erase-not-again = Mail that names that address is not let in any more.
erase-not-scrubbed = Another program has the store open, so traces may be left in its files until it is closed. Then erase them once more.
erase-backups = Backups and exports that were made before still hold them. Remove those, too.
flaw-member = They are a member here. Let them leave first, under Members.
flaw-other-address = That is another address. Nothing was erased; look for them once more.

## Settings: backup
settings-backup = Backup
backup-words = A backup is one file that holds all of it: the mail, what you decided, and the members. Passwords of mailboxes in it can be read with the key file only, which is no part of it.
backup-demo = The example is thrown away when it is stopped; there is nothing to back up.
backup-server = The store is a database on a server, so there is no file of it here that this page could write. In a terminal on the machine that Amends runs on, it is done in three lines; Amends may go on running.
backup-server-now = Write everything into one file:
backup-server-elsewhere = Take the file to another machine, and have the first line run every night.
backup-server-back = To put it back, stop Amends first:
backup-server-own = A backup that the database server makes itself holds all of it, too.
backup-now = Write a backup now
backup-none = No backup lies beside the store yet.
backup-when = Written
backup-size = Size
backup-take = Download
backup-end = Remove
backup-back = They lie in the folder “backups” beside the store. Keep one elsewhere, too. To put one back:
backup-writing = The backup is being written. Mail can come in meanwhile …
backup-written = The backup is written.
backup-all = All backups

## Settings: health
settings-health = Health
health-jobs = What is being done
health-idle = Nothing waits.
health-waiting = { $n ->
    [one] one waits
   *[other] { $n } wait
}
health-tried = { $n ->
    [one] tried once, and it did not go well; it is tried again by itself.
   *[other] tried { $n } times, and it did not go well; it is tried again by itself.
}
health-store = The store
health-size = It takes { $size }.
health-look-words = A thorough look goes through all of it. With much mail it takes minutes; nothing is changed.
health-look = Look thoroughly
health-looking = The store is looked through …
health-mending = What is derived is made anew from the mail …
health-well = All is well.
health-mended = All is well now: what was wrong was made anew.
health-not-well = Not all is well.
health-mend-words = What is wrong there is derived from the mail, and can be made anew from it. Nothing is lost.
health-mend = Make it anew
health-holds = { $n ->
    [one] It holds { $mails } messages as { $letters } letters with one client.
   *[other] It holds { $mails } messages as { $letters } letters with { $n } clients.
}
health-bytes = It takes { $store }; the mail in it came as { $mail }.
health-room = { $room } are free on its disk.
health-unread = { $n ->
    [one] One message could not be read in full.
   *[other] { $n } messages could not be read in full.
}
health-back = Back
health-not-writable = The store cannot be written. Make its folder writable, or make room on the disk.
health-damaged = The file of the store is damaged. Put the newest backup back: amends restore FILE --replace
health-account = not in step since a day or more.
health-bytes-missing = { $n ->
    [one] One message lost its content. Put the newest backup back, then bring the mail in again.
   *[other] { $n } messages lost their content. Put the newest backup back, then bring the mail in again.
}
health-loose = { $n ->
    [one] One row belongs to no message.
   *[other] { $n } rows belong to no message.
}
health-unfiled = { $n ->
    [one] One message belongs to no letter.
   *[other] { $n } messages belong to no letter.
}
health-letters = { $n ->
    [one] One letter is without a message, or there twice.
   *[other] { $n } letters are without a message, or there twice.
}
health-filings = { $n ->
    [one] One reading is of a letter or client that is not there.
   *[other] { $n } readings are of letters or clients that are not there.
}
health-words = { $n ->
    [one] The search is wrong about one letter.
   *[other] The search is wrong about { $n } letters.
}
health-keys = { $n ->
    [one] One key belongs to nobody who is a member.
   *[other] { $n } keys belong to nobody who is a member.
}
health-owner = No member is an owner. Make one in the terminal: amends user role NAME owner
health-counts = { $n ->
    [one] One count is behind: a number would be given twice.
   *[other] { $n } counts are behind: numbers would be given twice.
}
job-sync = Mailboxes brought into step
job-file = Messages put together
job-census = Finding out who is who
job-read = Clients read
job-year = Looking back on clients’ years
job-bundle = Putting mail together to keep it small
job-other = Other work


## Write
write-title = Write
write-to = Write to
write-kept = What you write stays on this page: it is read when you ask, and nothing of it is kept or sent.
write-answered = What you answer.
write-subject = Subject
write-words = Your words
write-fault = Whose fault is it about?
write-fault-open = not said
write-fault-ours = ours
write-fault-theirs = theirs
write-fault-shared = both
write-fault-nobody = nobody’s
write-check = Check it
write-copy = Copy it
write-copied = Copied
write-read = What was found
write-clean = Nothing to mend
write-nothing = It can go as it is.
write-must = { $n ->
    [one] One thing to change
   *[other] { $n } things to change
}
write-consider = { $n ->
    [one] one to look at again
   *[other] { $n } to look at again
}
write-why = Why
write-apology = What an apology is made of
write-there = is there
write-missing = not there
write-part-responsibility = responsibility
write-part-repair = how it is put right
write-part-regret = regret
write-part-explanation = how it came about
write-part-repentance = that it will not happen again
write-part-forgiveness = asking for forgiveness
write-marked = Your words, marked
write-held = { $n ->
    [one] One finding is kept as you noted.
   *[other] { $n } findings are kept as you noted.
}
write-open = Open in your mail program
write-long = It is too long to be handed over whole: copy your words into it.
write-still-open = Open with them
write-conversation = The conversation
write-older = { $n ->
    [one] One earlier message
   *[other] { $n } earlier messages
}
write-who-waits = Who waits for your words
write-nobody-waits = Nobody waits for an answer.
write-or = Or begin with a client:
talk-answer = Answer
head-write = Write to them

## Live
live-news = Something changed meanwhile.
live-show = Show it
