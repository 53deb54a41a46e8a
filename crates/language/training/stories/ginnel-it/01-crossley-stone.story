firm: Ginnel IT & Networks | ginnelit.example | Europe/London | 2025-09-26 17:30
member: sheila | Sheila Thwaite | sheila@ginnelit.example
member: alan | Alan Brocklesby | alan@ginnelit.example
member: priya | Priya Rathod | priya@ginnelit.example
member: kieron | Kieron Mapp | kieron@ginnelit.example
client: Crossley Fell Stone | company | crossleyfell.example
contact: walt | Walt Sugden | walt@crossleyfell.example | quarry manager
contact: denise | Denise Ackroyd | office@crossleyfell.example | weighbridge office and accounts
standing: good
turned: -
causes: -
root: -
why: Walt is as short as a slammed gate but he pays, rings and brings more work; every grumble of the year was put right within days.

--- m01 2024-10-03 06:58 walt -> kieron | weighbridge
[complaint|ticket printer dead. eleven wagons back to the lane end and it's not 7 yet.] [request|get somebody here]

--- m02 2024-10-03 07:15 kieron -> walt + denise | Re: weighbridge < m01
Just leaving the house, [promise|be with you for ten past 8]. There's a spare Epson in the grey cabinet behind Denise's chair, [request|Denise if you're in can you swap the one cable over] and that'll get tickets moving till I land.

K

--- m03 2024-10-03 12:40 denise -> kieron | Re: weighbridge < m02
Well that was exciting! Swapped the cable like you said and felt like an astronaut. [thanks|Thank you for coming so quick], Walt won't say it so I will. Forty-one tickets done since you left and [win|not one jam].

[question|Do I keep the old printer or is it scrap?]

Denise x (sorry, habit)

--- m04 2024-10-03 13:02 kieron -> denise | Re: weighbridge < m03
Keep it, it only wants a new roller. I've one on order for Monday, so [promise|I'll do it when I'm up on the 9th for the crusher cabin]. It was stone dust in the feed, about a cupful.

--- m05 2024-10-16 16:20 walt -> sheila | bill
Sheila

[complaint|£145 call out for blowing muck out of a printer.] [complaint|And £62 for a roller on top, second page.] [question|Are we on contract or aren't we?]

W Sugden

--- m06 2024-10-17 09:05 sheila -> walt | Re: bill < m05
Morning Walt,

You are, and [admission|the £145 should never have gone on. Before 8 counts as out of hours on our system and I hadn't told it that you lot open at 6]. Credit note for £174 with the VAT is attached, and I've changed your hours to 05:30 so it won't do that again. [apology|My apologies.]

The £62 does stand, it's the part at cost and no labour on it.

Sheila

--- m07 2024-10-17 09:11 walt -> sheila | Re: bill < m06
Fair enough.

--- m08 2024-11-12 11:34 walt -> alan + denise | link to bottom bench
We start on the bottom bench in Feb. Excavator's got the machine guidance on it and it wants a signal down there. Mast at the crusher can't see it, there's eighty foot of gritstone in the road. [goal|I want the lads loading to the design level without a surveyor stood in the hole every morning.]

[question|What's it want and what's it cost.] [value|Not a brochure.]

--- m09 2024-11-14 15:48 alan -> walt + denise | Re: link to bottom bench < m08
Walt,

Three options, in order of what I would spend my own money on:

1. Solar trailer with a relay radio on the haul road bend, sees both the crusher mast and the bench. £3,180 plus a day's fitting. Moves with a pickup as the face moves.
2. Fixed mast on the east rim. £5,400, better signal, but you'd be shifting it in about two years by your own extraction plan.
3. 4G router in the cab. £410, and I measured one bar down there on Tuesday, so I can't put my name to it.

[request|Let me know before the 29th which you'd like] and [promise|I'll have the kit built and tested on our bench before Christmas].

[talking_down|People do tend to assume radio goes through rock if you turn the power up. It doesn't, it's line of sight or nothing.]

Alan Brocklesby
Senior Engineer

--- m10 2024-11-14 16:02 walt -> alan | Re: link to bottom bench < m09
Been blowing rock up for 34 years Alan I know what it stops. No.1. [request|Order it.] [value|Three lines and a price, that's how I like it.]

--- m11 2024-11-15 08:30 alan -> walt | Re: link to bottom bench < m10
Point taken. Ordered, PO against your name, trailer promised by the supplier for 6 December.

--- m12 2024-12-19 14:15 alan -> walt + denise | Re: link to bottom bench < m11
Trailer's built. It has run nine days in our yard off one charge in filthy weather, 38 megabits end to end. [question|Which morning suits in the week of 20 January to bring it up?] [request|I need the haul road shut for about forty minutes.]

Alan

--- m13 2024-12-19 17:50 walt -> alan | Re: link to bottom bench < m12
weds 22nd. blasting thurs so not then. [request|bring proper boots], that lad came in trainers

--- m14 2025-01-22 15:26 denise -> alan + kieron | Re: link to bottom bench < m13
It's up! I had to ring you twice to find out where to stand with the flask and you never answered because you were up the trailer, so your tea went to the fitter.

Gaz on the big Komatsu says [win|he's got the whole design on his screen with green lights all round]. Walt walked round the trailer twice and said "aye", which I'd frame if I were you.

[question|Who do I ring if it gets a flat battery, you or the hire people?]

--- m15 2025-01-22 15:40 kieron -> denise | Re: link to bottom bench < m14
Us. It texts me if it drops under 30% so odds on I'll ring you first. And I have bought boots

--- m16 2025-03-10 10:12 denise -> priya | Ticket numbers
Hi Priya,

Two things off my list:

- [complaint|The weighbridge started again at ticket 000001 on Friday] after the update and the auditors at Denby Aggregates want them to run on. We were at 118,406.
- [request|Can Sandra have a login please], she's covering me from the 24th while I have my knee done. Sandra Pell, she only needs tickets, not the ledger.

There's no panic for Sandra's but the numbers want doing before Thursday, because Denby's send a lad with a clipboard and he starts at the top and works down, and if he gets as far as Friday and finds ticket number seven he'll think we've been trading out of a van. I've kept all the paper copies in the blue tray with a brick on top.

Weather's shocking, can't see the crusher from here.

Denise

--- m17 2025-03-10 11:55 priya -> denise | Re: Ticket numbers < m16
Hi Denise,

1. Counter. [admission|That was our update, it reset the sequence file and we ought to have checked.] The 63 tickets from Friday and today carry the low numbers; [promise|I'll renumber those tonight after you close, set the counter to run on behind them and send you the before-and-after list].
2. Sandra: set up, tickets only. Her password will come by text, [request|please send me her mobile].

Priya

--- m18 2025-03-11 07:44 priya -> denise | Re: Ticket numbers < m17
List attached, 63 lines, old number on the left, new one on the right. Next ticket out of the printer will be 118,470.

--- m19 2025-03-11 08:20 denise -> priya | Re: Ticket numbers < m18
[praise|That's perfect, Denby's chap has just signed it off without a murmur.] Sandra's on 07700 900614.

--- m20 2025-06-05 18:37 walt -> sheila | pcs
[question|Alan says them four office pcs are finished come October, is that right or is it selling.]

--- m21 2025-06-06 09:20 sheila -> walt | Re: pcs < m20
Bit of both, honestly! Alan's right about the date and I'm right that he enjoys telling people. Windows 10 stops getting its security fixes on 14 October. The machines will still switch on the day after. But your insurers ask about it on page 4 of the form, and two of the four are seven years old and full of dust.

Two can be upgraded for nothing, the weighbridge one and Denise's. Two want replacing, £640 each for the sealed sort with no fan to choke. No rush till September. [request|Say the word by end of August] and [promise|I'll hold that price].

Sheila

--- m22 2025-08-27 06:51 walt -> sheila + kieron | Re: pcs < m21
[request|get the two]. [scope_change,request|and a third one for the crusher cabin, same sort], that lads laptop's been dropped in the settling pond

--- m23 2025-08-27 09:33 sheila -> walt + denise | Re: pcs < m22
Three ordered at £640, same as I quoted. [promise!open|Kieron will fit the lot on Thursday 2 October, starting with the cabin at half six] so you're not stood about. [question|Did anything on the laptop want saving?] [request|If so send it down with Denise and we'll dry it out.]

--- m24 2025-08-27 12:10 denise -> sheila | Re: pcs < m23
By, that was quick. Walt had to have a sit down when I told him the price hadn't gone up.

Laptop's in a bag of rice on my filing cabinet, Gaz swears by it. Only thing he wants off it is the crusher maintenance sheets, back to about 2021. [promise|I'll drop it in Friday] when I'm in Leeds for physio.

--- m25 2025-09-02 16:08 kieron -> denise + walt | crusher laptop
Rice did nothing but the drive's fine. All the maintenance sheets are on your shared drive now under Crusher > Old laptop, 212 files. Oldest one is 2019 so you've got two extra years.

K

--- m26 2025-09-02 16:31 walt -> kieron | Re: crusher laptop < m25
[praise|good lad]

--- m27 2025-09-22 09:47 denise -> kieron | 2 October
Hello love, two quick ones before you come. I've told the cabin lads half past six and they've told me they'll believe it when they see it, so bring your passport. Bacon sandwiches are arranged. The new scales man is coming the same day at eleven to stamp the bridge, he'll want the weighbridge PC on and showing tonnes to two places for about half an hour, so [request!open|if you could do that one last or first but not in the middle] we'll all stay friends. [question!open|Do I need to write my passwords down or do they come across on their own?] And [request!open|could you bring one of them long blue cables], the cabin one's been run over.

Walt's asking as well about a second trailer for next year when they open the top end, so [request!open|tell Alan to bring his tape measure].

Denise
