firm: Harrow & Tilden | harrowtilden.example | America/Denver | 2025-08-29 17:00
member: walt | Walter Brandvold | walt@harrowtilden.example
member: ines | Ines Carrasco | ines@harrowtilden.example
member: theo | Theo Nakagawa | theo@harrowtilden.example
member: gwen | Gwen Pruett | gwen@harrowtilden.example
client: Nadine Brannock and Emeka Oduwole | person | -
contact: nadine | Nadine Brannock | nadine.brannock@postloft.example | homeowner
contact: emeka | Emeka Oduwole | emeka.oduwole@postloft.example | homeowner
standing: mending
turned: 2025-04-22
causes: unacknowledged_fault, slow_response
root: m13, m16, m20
why: The east lot line was staked 1.4 feet too far over, a fence went up on it and the neighbor objected; for a month the couple could not get the firm to look, until Ines found her crew's mistake, came to the house, apologized and set about moving the fence at the firm's cost, which is not finished.

--- m01 2025-02-03 20:42 nadine -> ines | Survey for a fence (and maybe a deck?)
Hi! We found you through our realtor. We bought the little brick bungalow at 418 Quillan Street in October and we have a very large, very determined dog named Biscuit, so a fence is happening. [question|Do people normally get a survey for that or are we overdoing it?] My husband says overdoing, I say my parents were in a property line dispute for NINE years and I'd rather pay now.

[goal|Basically we want to put up a fence once and never talk to a lawyer about it.]

Also at some point a deck off the kitchen, it's about 4 feet off the ground. [question|Is that you too?]

Nadine (and Emeka, and Biscuit)

--- m02 2025-02-04 08:10 ines -> nadine | Re: Survey for a fence (and maybe a deck?) < m01
Not overdoing it. Plat in your subdivision is from 1926 and half the pins are under somebody's roses.

Pins set at all four corners and line stakes every 30 ft on the sides, $1,450, drawing included. Three weeks out, longer if the ground is frozen. Half down.

The deck is Theo's. He'll want the kitchen floor height and a photo of the wall under the door.

Ines Carrasco, PLS

--- m03 2025-02-04 21:15 nadine -> ines + emeka | Re: Survey for a fence (and maybe a deck?) < m02
Yes please to both! Deposit sent. [request|Could the crew text before they come in the back gate?] Biscuit is a lover but he is 110 lbs of lover.

--- m04 2025-02-28 15:25 ines -> nadine + emeka | 418 Quillan, pins set
Done today. Four pins with yellow caps, stakes on the side lines, drawing attached. Front pins are 0.5 behind the walk, which is normal on your side of Quillan. Your garage is 2.1 ft inside the west line and legal by a hair, don't let anyone add siding to it.

Crew chief says hold the fence a couple of inches inside the line so the concrete stays yours.

Biscuit ate one lath.

--- m05 2025-03-01 09:30 emeka -> ines | Re: 418 Quillan, pins set < m04
Dear Ines, the drawing is very clear. [thanks|We thank you], and [apology|apologies for the lath]. Invoice was paid this morning. Emeka

--- m06 2025-03-10 19:50 nadine -> theo | deck!!
Hi Theo, Ines said you're the deck person. Sketch attached (Emeka drew it, he's an accountant, be kind). 14 x 16, stairs to the side so nobody has to walk through the tomatoes. Kitchen floor is 49 inches off the ground at the door and 53 at the far end because the yard slopes toward the alley. The wall under the door is brick on the outside and I genuinely don't know what's behind it, the inspector just said "old."

And someday a hot tub?? [question|Is the hot tub crazy?] Emeka has a spreadsheet in which it pays for itself and I'd love for a professional to tell him it doesn't.

Nadine

--- m07 2025-03-11 10:12 theo -> nadine + emeka | Re: deck!! < m06
Not crazy, just heavy. About 4,500 lb full of water and friends, which is a pickup truck parked on your deck. Put it on its own slab at grade next to the deck and the deck stays cheap.

Behind the brick is more brick, two layers, nothing you'd want to hang a deck from. So the deck gets its own posts along the house as well, two more footings, and never touches the wall. $1,100 for permit drawings.

The accountant's sketch is to scale, which puts him ahead of two architects I know.

Theo

--- m08 2025-03-11 20:05 nadine -> theo + emeka | Re: deck!! < m07
He is insufferable now. Let's go ahead, slab idea is great.

--- m09 2025-04-02 16:44 theo -> nadine + emeka | Deck drawings
Permit set attached. Footings 12 inch by 36 deep, every post cap and through-bolt spelled out on sheet 2. City is taking about three weeks.

--- m10 2025-04-03 07:58 emeka -> theo | Re: Deck drawings < m09
[praise|Beautiful drawings, even I understand where each bolt goes.] Submitted to the city last night.

--- m11 2025-04-18 18:20 nadine -> ines + emeka | Fence is up!
[win|84 feet of cedar, straight along your stakes, Biscuit is confused and contained.] Photo attached!

--- m12 2025-04-22 21:36 nadine -> ines + emeka | Neighbor says the line is wrong
Ines, hi. [complaint|Our neighbor on the east, Mr. Sorley, came over tonight with a survey from 1997 that says our fence is more than a foot on his side.] He wasn't mean about it, which is almost worse. He stood in the kitchen with the paper in a plastic sleeve and kept saying "I'm sure there's an explanation." He's 81. He brought Biscuit a bone.

There's an old iron pipe by his lilac that his surveyor used and your yellow cap is not next to it. I went out with a flashlight and a tape measure and it's 17 inches, as far as I can hold a tape and a flashlight. [request|Can you look at his drawing and tell us which is right?] Photo attached.

Nadine

--- m13 2025-04-30 14:10 ines -> nadine | Re: Neighbor says the line is wrong < m12
Old pipes get moved by gardeners. [blame_shift|A 1997 survey was done with a chain and a prayer], ours was tied to two block corners. [talking_down|I would not worry.]

--- m14 2025-05-02 08:16 emeka -> ines + nadine | Re: Neighbor says the line is wrong < m13
Dear Ines,

Nadine is worrying, and I would like to be able to tell her something.

I have now seen Mr. Sorley's survey in daylight. It calls for a pipe at his southwest corner, which is our southeast, and a pipe is there. It gives our lot 50.00 feet along the alley. From your west cap to the pipe I measure 50 feet and about half an inch; from your west cap to your east cap I measure 51 feet and 5 inches. I am only an accountant, but a lot that has grown is unusual.

[question|Did you find the iron pipe in February, and if you did, why was it not used?] I have read your drawing again and [complaint|the pipe does not appear on it]. [request|Please have somebody check on the ground.] Mr. Sorley intends to sell in the fall and is being patient with us.

Emeka

--- m15 2025-05-13 20:28 nadine -> ines + gwen | Re: Neighbor says the line is wrong < m14
[complaint|Eleven days and nothing.]

[complaint|The whole reason we paid for a survey was not to be in this exact spot.] I said in my first email, nine years, my parents. They stopped going to their own mailbox in daylight. I feel sick every time I pull in the driveway and he waves.

Gwen, I'm adding you because you picked up the phone when we paid.

--- m16 2025-05-14 09:20 gwen -> nadine + emeka + ines | Re: Neighbor says the line is wrong < m15
Dear Nadine and Emeka,

I opened your note with my coffee and walked it over to Ines's desk. [admission|You should not have had to write three times.] [promise!broken|She is going to be out there herself by Friday.]

Gwen Pruett

--- m17 2025-05-19 07:35 emeka -> gwen + ines | Re: Neighbor says the line is wrong < m16
Dear Gwen, [complaint|I worked from home Friday to meet her; nobody came.] [question|Is it today?]

--- m18 2025-05-19 08:02 ines -> emeka + nadine + gwen | Re: Neighbor says the line is wrong < m17
Today. 10 o'clock, me and the instrument. [admission|Friday got away from me and I did not call.]

--- m19 2025-05-19 19:40 nadine -> ines | Re: Neighbor says the line is wrong < m18
Emeka says you were there till four and looked unhappy. [request|Please just tell us straight, whatever it is.]

--- m20 2025-05-20 11:05 ines -> nadine + emeka + walt + gwen | 418 Quillan, what I found
Nadine, Emeka,

Straight, then. The pipe is good. Mr. Sorley's surveyor is good. My crew tied to the block corner at Quillan and 5th, which the city reset in 2011 after the water main, 1.4 feet east of where it used to be. [admission|There is a record of that at the city and we did not pull it. The crew also found the pipe in February, wrote it in the book as "loose," and set the cap without it. The book came across my desk.] The fence is on his land from the alley to the lilac, 1.4 feet the whole way. Emeka's tape was right and my instrument was wrong.

[admission|That is my license and my mistake, and the note I wrote you on April 30 was worse, because I answered it without getting up from my chair.] [apology|I apologize to both of you for it.]

What we do:
1. [promise|New pins and a corrected drawing, free, by Friday the 23rd.]
2. [promise!open|We pay your fence builder to take it down and set it again.] [request|Send me his name.]
3. [promise|I go and see Mr. Sorley myself, tomorrow if you allow it.]
4. [promise|The $1,450 goes back to you.]

Ines

--- m21 2025-05-20 21:10 nadine -> ines + emeka | Re: 418 Quillan, what I found < m20
I cried a bit, mostly relief. [thanks|Thank you for saying it like that.] [complaint|I'm still mad about the month.] I'd have been fine with a mistake, [value|it's being waved off that I can't do], and I'm telling you so I don't go around being polite and weird about it.

Yes go see him, he's home after 3. Bring nothing, he'll try to feed you. Fence guy is Lonnie at Post & Picket, 303-555-0172, he texts better than he talks.

N

--- m22 2025-05-23 12:00 ines -> nadine + emeka | Re: 418 Quillan, what I found < m21
Corrected drawing attached, pins set this morning with Mr. Sorley looking on. He offered me rhubarb. Gwen mailed the refund check.

--- m23 2025-06-11 08:44 emeka -> ines + gwen | Fence
Dear Ines, the check has cleared. [question|Is there news from Lonnie?] He tells us only that he is "slammed." [question|And does the footing of the future slab still keep the city's 5 feet from the corrected line?] I had laid it out from the old one.

--- m24 2025-06-12 09:31 ines -> emeka + nadine | Re: Fence < m23
Lonnie is signed, $6,200, we paid half. He can start the week of August 11 because he cannot get cedar posts before; he wants new ones, the old ones won't come out of the concrete whole. Boards get reused except where Biscuit has been at them.

[promise|I'll check on him every other Friday and tell you what he says, good or not.]

Theo has your deck on a corrected sheet already, it moves 1.4 west and the city took it as a revision.

--- m25 2025-06-27 15:02 ines -> nadine + emeka | Re: Fence < m24
Friday. Posts ordered, still August 11.

--- m26 2025-07-11 14:48 ines -> nadine + emeka | Re: Fence < m25
Posts are on a truck in Wyoming.

--- m27 2025-07-14 20:33 nadine -> ines + theo | Re: Fence < m26
Ha, okay, a truck in Wyoming. [praise|You're doing what you said, I see it.]

[win|City approved the deck by the way!!] [request!open|Theo, could you send us two or three builders you'd let near your own house?] Everyone on the neighborhood app is either "my cousin" or "never again."

Mr. Sorley has taken to measuring things with Emeka on Sundays. They did the sidewalk.

--- m28 2025-07-25 16:11 ines -> nadine + emeka | Re: Fence < m27
Posts are in Lonnie's yard, I counted twelve. Still the 11th. [promise|Next word from me when there's a hole in the ground.]

--- m29 2025-08-15 16:30 ines -> nadine + emeka | Re: Fence < m28
Old fence is down, 9 of 12 posts in concrete, rain stopped them Thursday. I was there for the layout and shot each hole before it was filled. Closest one is 0.2 inside your line.

[promise!open|Rails and pickets by the end of the month, then I come and measure the whole run before anyone pays him the other half.]

Your irrigation line by the lilac got nicked, Lonnie capped it. [promise!open|I'll have it spliced properly.]

--- m30 2025-08-25 07:52 emeka -> ines + nadine | Re: Fence < m29
Dear Ines, posts are standing well and are on our side, I measured from the new caps myself, forgive me.

Mr. Sorley's buyer is a young couple with a lender who likes paper. They have asked for [request!open|a letter from you that the line is settled], with your stamp on it if such letters have stamps. [question!open|Would you write it to him directly or through us?] He closes on September 26.

The splice has not been made yet but we are watering by hand and it is good for us. Nadine says to tell you that Biscuit misses the lath.

Emeka
