firm: Strandloper Print & Pack | strandloperprint.example | Africa/Johannesburg | 2025-11-21 16:30
member: nadia | Nadia Isaacs | nadia@strandloperprint.example
member: theo | Theo Maseko | theo@strandloperprint.example
member: gerhard | Gerhard Pienaar | gerhard@strandloperprint.example
member: ayanda | Ayanda Mbele | accounts@strandloperprint.example
client: Candice Adonis | person | -
contact: candice | Candice Adonis | candice.saysyes@kaapmail.example | wedding planner
contact: themba | Themba Qwabe | t.qwabe@kaapmail.example | her assistant
standing: good
turned: -
causes: -
root: -
why: A frantic season to April, a winter silence she announced in advance, and a return in September with more weddings than before. Her panics are weather, not trouble; each was settled in the same week.

--- m01 2024-12-10 21:47 candice -> nadia | Josephs/Hartley 18 Jan
nads!! so the bride's mother has un-invited an aunt (long story, there was a caravan) which means table 7 is now table 6 and everything after moves up one. [scope_change,request|can the seating chart still change?] spreadsheet attached, the yellow ones are the ones that moved.

also she now calls the ivory "teeth". recap of what's in the order so you don't have to dig: 140 menus (8 are kids with fish fingers, 11 halaal, 3 "no green things", yes a grown man), 18 table cards, the A1 chart, the welcome board with both surnames the same size or there'll be blood. collection on the 16th, themba has the bakkie.

[question|do we have anything less teeth?]

cx

--- m02 2024-12-11 08:05 theo -> candice | Re: Josephs/Hartley 18 Jan < m01
changes are in. the aunt is gone without trace.

paper: there's a 300gsm called Gesso, whiter, a bit of tooth (sorry). [promise|sample in the post today.]

t

--- m03 2024-12-13 12:20 candice -> theo + nadia | Re: Josephs/Hartley 18 Jan < m02
GESSO YES. mother of bride stroked it. [request|go go go, 140 menus 18 table cards one chart A1 and the welcome board]

[question|what's the drop dead date for names because there's a cousin who may or may not be bringing a plus one from Mauritius]

--- m04 2024-12-13 12:51 nadia -> candice | Re: Josephs/Hartley 18 Jan < m03
Mon 13 Jan at noon. After that he can sit on someone's lap. We close 20 Dec to 6 Jan, just so you know.

--- m05 2025-01-16 17:33 themba -> nadia + gerhard | delivery
Hi. Received: menus 140, table cards 17, chart, board. [complaint|Table card 12 not in the box.] Setup is tomorrow 14:00 in Franschhoek.

Themba

--- m06 2025-01-16 17:52 nadia -> themba + candice | Re: delivery < m05
[admission|It's lying on our guillotine, I'm looking at it.] [apology|So sorry Themba!] [promise|I live in Paarl, I'll drop it at the venue on my way in tomorrow, before nine, reception desk, envelope with your name.]

--- m07 2025-01-17 08:49 themba -> nadia | Re: delivery < m06
Got it. [thanks|Thanks.]

--- m08 2025-01-21 10:15 candice -> nadia + theo | they are married
[win|nobody cried who wasn't supposed to.] the photographer spent twenty minutes on the menus ALONE and three guests asked me who did them. [praise|theo you are a wizard], a rude one but a wizard.

the mother of the bride (teeth) kept SIX menus and put the aunt's place card in her handbag, i saw it, i say nothing. the welcome board survived a southeaster because themba tied it to the mayor's car. the only thing i'd do different is the table numbers, [complaint|people couldn't see them once the flowers were in], so for tall centrepieces we need them on sticks. noted for next time.

next!! 22 feb, a botanist and a vet. [request|save the date cards for them were never printed so straight to invites, 95, on something that can be planted??] [question|is seed paper as ugly as i remember]

--- m09 2025-01-21 14:30 theo -> candice | Re: they are married < m08
uglier. it's porridge with ambitions.

alternative: normal cotton stock, with a glassine envelope of actual seed tipped on by hand. a botanist will prefer knowing the species. R31 each against R26 for the porridge.

--- m10 2025-01-22 07:20 candice -> theo | Re: they are married < m09
botanist says Ursinia anthemoides and only if the seed is from the west coast. i love clients with opinions. [request|send me a mock up w the flower NOT looking like a daisy from a yoghurt]

--- m11 2025-01-27 16:10 theo -> candice | Re: they are married < m10
attached. drew it from a pressed one my aunt had in a bible.

--- m12 2025-02-04 09:00 ayanda -> candice | Invoices 1188 and 1203
Good morning Candice

Two invoices are past their date, 1188 (R9 420) and 1203 (R4 050). I know January is your heavy month. [request|Please let me have payment or a date by Friday.]

Regards
Ayanda Mbele
Accounts & Dispatch

--- m13 2025-02-04 22:03 candice -> ayanda | Re: Invoices 1188 and 1203 < m12
eish [apology|sorry sorry sorry], [admission|they were in the folder called LATER]. the hartleys only paid me today. [promise|will do both tomorrow first thing before i've even had coffee]

--- m14 2025-02-05 07:41 candice -> ayanda | Re: Invoices 1188 and 1203 < m13
done both. proof attached. now coffee

--- m15 2025-02-13 18:25 candice -> nadia + gerhard | botanist menus
ok so not to be dramatic. [complaint|the green on the menus is not the green on the invites.] i have them next to each other on the bonnet of my car. invite = fynbos. menu = hospital.

wedding is saturday week. [question|is it me or the light or what?]

--- m16 2025-02-14 08:40 gerhard -> candice + nadia | Re: botanist menus < m15
Candice, [blame_shift|the menus came in from the studio as RGB and the mill changed the shade of the stock], so you can't expect a match. [talking_down|Colours look different in daylight, any printer will tell you.]

Gerhard

--- m17 2025-02-14 09:12 nadia -> candice + gerhard | Re: botanist menus < m16
Candice ignore that please, I've got both under the lamp here and you're right, it's hospital. [admission|We ran the menus digital instead of litho to save a day and didn't check against the invite.]

[promise|Reprint is on the press this afternoon, same ink as the invites, yours on Tuesday.] No charge.

N

--- m18 2025-02-18 13:07 candice -> nadia | Re: botanist menus < m17
fynbos!!!! [thanks|thank you thank you]. tell grumpy i forgive him, he sent me a printer's loupe with the delivery & a note saying "for the bonnet"

--- m19 2025-03-10 11:12 themba -> nadia + gerhard | April jobs
Hi

April list, all three on Gesso unless it says:

5 April, Du Toit/Mahlangu, Stanford: 88 menus, 11 table numbers on sticks, chart A1. Names final on 24 March.
12 April, Petersen/Petersen (no relation), Kalk Bay: 60 menus, grey cotton. [request|No ampersand anywhere], bride hates it.
26 April, Rahman/Cloete, Elgin: 165 menus double sided, 21 table numbers, 165 place cards, welcome board on foamex. Arabic line checked by her uncle, [request|use file v3 only].

[question|Can the sticks be 5 cm longer?]
[question|What does Gerhard need for the Arabic, the font or outlines?]

Collection each Thursday before.

Themba

--- m20 2025-03-10 15:20 gerhard -> themba + nadia | Re: April jobs < m19
Outlines. With live text the letters come apart on our RIP. Sticks 35 cm is what the shop has, [promise|I can get 40 for the 26th], for the others not in time.

--- m21 2025-04-10 17:40 themba -> nadia | Re: April jobs < m20
Collected Petersen. [complaint|Menus have an ampersand on the back, by the wine.] I'm standing at the counter, Reza is re-cutting the plate now, 20 min he says. Just so you know

--- m22 2025-04-10 18:31 nadia -> themba + candice | Re: April jobs < m21
[thanks|Thanks Themba for catching it and for waiting.] [admission|I'd taken it off the front only.] Your parking's on us.

--- m23 2025-04-24 11:30 candice -> nadia + ayanda | winter
my darlings. last wedding of the season is saturday, then as every year i go to my sister in Porto and turn into a person. back 1 september. i won't read mail, Themba is doing a course at Tuks and he won't either.

so if you hear nothing from may to august it's not you, it's sardines.

all paid up i think? [question|ayanda is there anything outstanding from my side]

[request|please keep the Gesso offcuts for place cards]

--- m24 2025-04-25 08:15 ayanda -> candice | Re: winter < m23
Good morning Candice. Nothing is outstanding, your account is at nil. The offcuts are on shelf 4 with your name. Travel safely.

Ayanda

--- m25 2025-09-02 09:58 candice -> nadia + theo | I'M BACK
brown, fat, and fully booked. [win|NINETEEN weddings!!] last year 13.

thing is i can't do nineteen bespoke ones, i'll die. [goal|what i want is to do maybe six proper ones from scratch and the rest out of a little range with my name on, so i'm home by seven and i see my kid.] so: four looks, all the pieces, couples choose a colour and that's it.

[question|is that a thing you can do] and [question|what would it cost me to set up]

c

--- m26 2025-09-03 15:44 nadia -> candice + theo | Re: I'M BACK < m25
Welcome home!! It's very much a thing. We set up four families as locked files, you or Themba fill in names on a form, proofs come back by themselves, you only pay for print.

How I'd see it: each look has invite, details card, RSVP, menu, place card, table number (on a stick, I remember), order of service, welcome board and seating chart. Nine pieces. Three papers: Gesso, the grey cotton, and a cheap nice one for couples who spent it all on the band. Six colours each, picked by Theo so nobody can order Hospital. Names lock at noon the Monday before, and anything after that is R350 a change, which you can blame on us.

Setup for four: R24 000 once. We can split it over Sept/Oct/Nov. After that roughly 35% less per wedding than you're paying now, because Theo isn't redrawing daisies.

[request|Bring your favourite six jobs on Thursday, 10ish?] [promise|I'll get milk tart.]

--- m27 2025-09-12 16:20 theo -> candice + themba | four looks
after thursday: four looks attached. names are working names (Porto, Bonnet, Aunt, Hospital). one is not green on purpose.

[promise|form for themba by the 19th.]

[question|which of them carries the xhosa/english double menus? i'd say Aunt, it has the width.]

--- m28 2025-09-18 10:02 theo -> themba + candice | Re: four looks < m27
form's live. link below. try to break it.

--- m29 2025-09-19 08:30 themba -> theo | Re: four looks < m28
Broke it: surname with apostrophe (D'Aguiar). Yes Aunt for double menus. Rest works, [praise|very clear form].

--- m30 2025-09-19 09:15 theo -> themba | Re: four looks < m29
fixed. mr d'aguiar may marry.

--- m31 2025-11-05 20:12 candice -> nadia + theo | december
quick ones from the car (parked)

1. [win|the form did 5 weddings in oct and i was home for supper on four of them]
2. 13 dec couple want the menu in Portuguese too, [request!open|can someone ask your cannery people's mr domingos or whoever to read it], wedding words not fish words
3. [question!open|do we still have gesso or is it finished finished]
4. [promise!open|will pay the third bit of the setup when the De Jager deposit lands]

also heads up for jan: the 16th is 210 guests in a shearing shed in Sutherland, no signal, no power till four, and the charts must survive frost. i thought fabric?? like a banner with the names. themba measured, the beam is 4.2 m. not asking for a price yet, they're still deciding if they even like each other's families

c

--- m32 2025-11-06 08:37 nadia -> candice | Re: december < m31
Five! [promise!open|Gerhard is counting the Gesso, he'll let you know.] I'll need the Portuguese in Word, not a photo of a napkin, [request!open|please get it to me before the 24th].

Also I put you down for Jan slots 9, 16, 23. Shout if that's wrong.
