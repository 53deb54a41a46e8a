firm: Ferrant Loy Architects | ferrantloy.example | Australia/Melbourne | 2026-02-27 17:00
member: conrad | Conrad Ferrant | conrad@ferrantloy.example
member: mei | Mei Loy | mei@ferrantloy.example
member: tash | Tash Birrell | tash@ferrantloy.example
member: gus | Gus Halloran | accounts@ferrantloy.example
client: Tarrawindi Wines | company | tarrawindiwines.example
contact: elspeth | Elspeth Munro | elspeth@tarrawindiwines.example | owner
contact: callum | Callum Munro | callum@tarrawindiwines.example | son, winemaker and sales
standing: drifting
turned: 2025-09-10
causes: business_goals_moved, unrequested_work, goals_blurred
root: m02, m14, m16, m23
why: The cellar door was meant for weekend visitors; in spring the family's business swung to restaurants and a wine club and nobody on our side asked what that meant. Instead Conrad sent a masterplan with lodges that no one ordered, and their answers have shrunk to a line.

--- m01 2025-02-26 20:12 elspeth -> conrad + mei | Lovely to meet you all
Dear Conrad and Mei,

It was lovely to walk the block with you, even with the snake. I'm sorry about the shoes, Mei, vinegar will get the clay out.

You asked me to write a page on who we are, so here goes. My husband planted the shiraz in 1996, four hectares, then I put in the riesling after he died because I like riesling and there was no one left to tell me not to. We make 2,400 dozen in a decent year. Callum came home from the Mosel in 2022 with a beard and ideas. At present people taste in the machinery shed off an upturned barrel, next to the tractor, and they're very good about it.

There is a lump of money from the sale of the top paddock, $620,000, and that is that.

Vintage starts in about ten days so if I don't reply, I am under a hose.

Elspeth

--- m02 2025-02-27 07:50 callum -> mei + conrad | Re: Lovely to meet you all < m01
Mum's covered the romance. Numbers from me:
- 25 to 30 visitors on a Sat now, mostly cold
- [goal|want 80 a day on weekends by summer 26/27, buying 2 bottles each, since cellar door margin is double what the distributor leaves us]
- parking for 20 cars and one bus
- toilets that aren't the portaloo

So it's a tasting room, a small deck, a fridge. No restaurant, neither of us wants to run one.

C

--- m03 2025-02-28 14:31 mei -> elspeth + callum | Re: Lovely to meet you all < m02
Elspeth, vinegar worked, and [thanks|thank you for the page], it's going on the wall. Callum, just what I needed.

What I've written down as the job: one room, 80 a day, 40 at a time, two people behind the counter, everything on one side of the yard so the tractor keeps its turning circle. [promise|Sketches after vintage, in the week of 28 April.] [question|Roughly when does the last fruit come in?]

--- m04 2025-03-03 21:40 callum -> mei | Re: Lovely to meet you all < m03
shiraz ~ 10 april if it doesnt rain

--- m05 2025-04-29 10:18 mei -> elspeth + callum | Sketches
Sketches attached. A long low shed, same profile as the machinery shed so they look like cousins. Counter runs along the view, deck to the north-east out of the wind, toilets at the car park end. 148 m2 inside. I've kept to corrugated iron and your own stone.

QS says 585 to 610 with the road.

--- m06 2025-05-01 19:03 elspeth -> mei + callum | Re: Sketches < m05
Dear Mei,

I had the drawings out on the kitchen table for two days and ate my tea around them. [praise|It's us. I showed it to my sister and she said when did you build that.] The cousins idea made me laugh. Callum wants to know if he gets to drive the forklift through it and I said no, that's what the other cousin is for.

Two small things. [request|Could the counter be lower at one end, as my neighbour Bill is in a wheelchair and he comes every week.] And [question|is there any way to see the riesling from the deck?] At present it looks at shiraz, which is very handsome but it isn't mine. I'd like to be able to point and say that's what you are drinking.

The vintage was small and good, since you asked on the phone. Hail took the bottom two rows and left everything else alone, as if it had been told.

E x

--- m07 2025-05-05 11:25 mei -> elspeth + callum | Re: Sketches < m06
Swung the deck 14 degrees. Now it gets the riesling, and the hill behind as a bonus. It costs one more post and about $900. The forklift stays with the other cousin. Last 1.5 m of the counter is at 850 for Bill. Both on the attached.

--- m08 2025-05-06 08:16 callum -> mei | Re: Sketches < m07
sold. [request|go for the permit]

--- m09 2025-06-26 15:10 tash -> callum + elspeth | Planning permit
G'day both. Lodged with the shire today, with traffic and wastewater reports. Attached for your records. Shire's officer (name of Doug, sounds like he's eating) reckons five months.

Tash

--- m10 2025-06-26 20:45 elspeth -> tash | Re: Planning permit < m09
That is Doug Hanley and he is always eating. He was in school with my late husband, and they once put a sheep in the headmaster's Holden, so you may say we're known to the shire. I'll drop him a half dozen when it's over and not before, so that nobody can say anything. [thanks|Thank you dear.]

--- m11 2025-08-05 09:28 tash -> callum | Wastewater
Shire wants a second soil test by the dam. $1,240. [question|OK to go ahead?]

--- m12 2025-08-05 12:40 callum -> tash | Re: Wastewater < m11
yep. [question|does it cost us time]

--- m13 2025-08-05 13:02 tash -> callum | Re: Wastewater < m12
Two weeks at most, and they'll run it in parallel with the traffic bit, so maybe nothing. Digger's booked for Thursday. He'll need the gate by the dam left unlocked and preferably no bull.

--- m14 2025-09-10 20:30 callum -> mei | quick q
Hey Mei. Lot going on here. The distributor dropped us in July, so I've been on the road with a boot full of riesling and it turns out sommeliers like it, [win|31 restaurants on the list now and the wine club is at 400]. [goal|60 restaurants by next vintage is what I'm chasing now.] If it keeps up we'd be packing 50 cartons a day out of the old shed by Christmas and there's nowhere to do it.

Anyway [question!open|is the 148 square metres all visitors or could some of that be something else?]

C

--- m15 2025-09-12 16:05 mei -> callum | Re: quick q < m14
31 restaurants! [praise|Brilliant.] I'm on leave from tonight till the 29th, [promise!open!broken|let me think about it properly and ring you when I'm back].

--- m16 2025-09-25 17:58 conrad -> elspeth + callum | Tarrawindi: a masterplan
Dear Elspeth and Callum,

While the permit is with the shire I've taken the liberty of looking at the property as a whole. For some months I have felt that we were drawing a small answer to a large landscape. The attached 26 pages set out a vision in four stages: the cellar door; six lodges along the dam; a small chapel-like events hall; and an avenue of stone pines to give the arrival its due. I have been to Tuscany often enough to know what a dozen trees can do.

I see this as the real project, to which the tasting room is a prelude. [request|I should be glad of an hour on site to take you through it.]

Yours,
Conrad Ferrant

--- m17 2025-10-02 21:11 elspeth -> conrad | Re: Tarrawindi: a masterplan < m16
Dear Conrad,

Goodness. [praise|It's very handsome], and you have gone to a great deal of trouble. [complaint|I had thought we were waiting to hear about the permit.] I am not sure that we are lodge people. We'd have to wash the sheets. [promise|I'll let Callum look at it.]

Elspeth

--- m18 2025-10-03 09:22 conrad -> elspeth + callum | Re: Tarrawindi: a masterplan < m17
Dear Elspeth,

[talking_down|Few owners are "lodge people" until they have seen the yield per square metre; it is a matter of learning to see land as more than a place where things grow.] [promise|I shall have the lodges costed] so you can judge on figures. [question|Would the 16th suit for a visit?]

C. F.

--- m19 2025-10-30 14:15 conrad -> elspeth + callum | Lodges, cost plan
Dear both,

Cost plan for the six lodges is attached: $2.1m, in two phases. At 62 per cent occupancy and $420 a night the first phase returns its cost in nine years, and there are banks that understand this kind of thing. I have also asked our visualiser for three images, since one can't feel a place from a table. They're in the folder.

Conrad Ferrant

--- m20 2025-11-06 12:01 callum -> gus | inv 2304
Hi Gus. [complaint|2304 has "strategic site planning $3,900" on it. Didn't order that.] Paid the permit part, $4,400.

Callum

--- m21 2025-11-07 10:47 gus -> callum | Re: inv 2304 < m20
Hi Callum, I've taken it off; revised invoice attached showing nil. Conrad considers it a courtesy.

Gus

--- m22 2025-11-20 11:33 tash -> callum + elspeth | PERMIT IS HERE
[win|Doug came through! Permit for the cellar door, issued yesterday], 11 conditions, none horrible. It's good for two years. The wastewater one is the only fiddly bit: a reed bed below the dam, fenced, which I reckon will look rather nice. Bus parking got through at one bus, no signs on the road bigger than a door.

If we start working drawings now you could be building by June and pouring wine by next Christmas. [question|Shall we go?] Fee for the stage is $38,500, same as the proposal.

Tash

--- m23 2025-12-04 08:02 callum -> tash | Re: PERMIT IS HERE < m22
Good one. Flat out with orders, mum's taping boxes in the lounge. After xmas.

--- m24 2025-12-11 15:50 mei -> elspeth + callum | Christmas
Dear Elspeth, dear Callum,

A carton of the riesling arrived via Callum's courier with our order, half the office is drinking it as I write. I noticed the new label and the web shop on the slip; it all looks very grown up. I keep meaning to hear how the restaurants are going, and the year's got away from me. We close on the 19th, back on the 12th. I hope there's a day off in there for you both.

Mei

--- m25 2025-12-15 19:27 elspeth -> mei | Re: Christmas < m24
Happy Christmas to you Mei. E.

--- m26 2026-01-20 10:02 tash -> callum + elspeth | Working drawings
Hi you two, happy new year, hope the smoke stayed away from your side of the range. Just bumping the working drawings. I've pencilled the two of you in from 2 March, ten weeks, and the engineer's holding a spot as well. [question!open|Any thoughts on a start date?] If we miss March the slab lands in the wet.

--- m27 2026-02-05 13:14 conrad -> elspeth + callum | Stone pines
Dear both,

A nursery in Bacchus Marsh has fourteen advanced stone pines at a very fair price. I've asked that they be held for you until the end of March. Trees of that stature don't come up often, and a drive without an avenue is merely a road. The truck can turn by the dam.

Conrad Ferrant

--- m28 2026-02-11 21:36 callum -> conrad | Re: Stone pines < m27
No need for trees thanks. Picking starts Monday.

--- m29 2026-02-24 09:19 tash -> callum | Tarrawindi, start date
Morning Callum, last nudge before I give your slot in March to someone else. I rang Friday and Monday and got the machine, guessing you're both in the vats. [question!open|In or out for the autumn start?] No drama either way.
