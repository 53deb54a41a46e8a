firm: Ferrant Loy Architects | ferrantloy.example | Australia/Melbourne | 2026-02-27 17:00
member: conrad | Conrad Ferrant | conrad@ferrantloy.example
member: mei | Mei Loy | mei@ferrantloy.example
member: tash | Tash Birrell | tash@ferrantloy.example
member: gus | Gus Halloran | accounts@ferrantloy.example
client: Black Walnut Georgian Kitchen | company | blackwalnutkitchen.example
contact: besik | Besik Lomidze | besik@blackwalnutkitchen.example | owner, chef
contact: nino | Nino Lomidze | nino@blackwalnutkitchen.example | daughter, books and bookings
standing: good
turned: -
causes: -
root: -
why: Besik writes like a man throwing plates and is thoroughly content: he pays on the day, sends food, and has given them the second room and now a cousin's shop. Every grumble was settled within days.

--- m01 2025-04-07 23:51 besik -> mei | drawing
Mei. I look drawing. [complaint|Bar is too long kitchen is too small.] I cook for 70 people not for drinking people. [request|Make bar 3 meter.] [request|Give me 2 more meter for kitchen.] Tomorrow

besik

--- m02 2025-04-08 10:36 mei -> besik + nino | Re: drawing < m01
Besik,

Done, attached. Bar is now 3.1 m, so that the ice well and glass washer still fit side by side. The kitchen took all of the rest and you've gained a second pass.

[question|Is the bread oven gas or electric?] I've drawn gas, with a flue that comes up beside the stair.

Mei

--- m03 2025-04-08 11:02 besik -> mei | Re: drawing < m02
Clay. Wood fire. Is a tone. Gas is for pizza

--- m04 2025-04-08 11:40 nino -> mei | Re: drawing < m02
Hi Mei, translating from the chef: a tone (say "tor-neh") is a clay oven like a big barrel, the dough gets slapped on the inside wall. Ours is 1.1 m across, being made by a bloke in Shepparton. He'll want it in the front window so people can watch, he just hasn't told you yet. Wood smoke is the thing I'm worried about, two apartments upstairs, and one of them belongs to a lady who complained about the last tenant's *toaster*.

Don't be put off by how he writes. He types with one finger between tickets and he's got no time for commas. If he hated your drawing you would have got a phone call, from me, apologising.

[goal|Dad's dream is that people walk past on Sydney Rd, see the bread come out and can't not come in.] [goal|Mine is we clear 55 covers a night midweek by winter next year so that he can have Mondays off.]

Nino

--- m05 2025-04-09 17:14 tash -> nino + mei + besik | Re: drawing < m04
Ooh. Right, a solid-fuel oven under apartments is a proper question, not a no. A pizza place in Northcote got one through in 2023 with neighbours on three sides, and the council engineer who passed it is still there. You'll need a filter unit (electrostatic, then carbon), a flue 1 m above the roof ridge, and the owners upstairs told in writing. [promise|I'll ring the mechanical engineer first thing and have a yes/no and a price for you by next Wednesday.]

--- m06 2025-04-16 12:25 tash -> nino + besik | Oven flue
It's a yes. $38,600 installed, quote attached. That's fan, electrostatic unit, carbon bank, eleven metres of twin-wall flue, and the roofer to make good. I tried a smaller fan to bring it down; it saves four thousand and you'd taste the oven in the dining room, so no. The flue goes up the light well, so the stair isn't touched. Engineer wants the oven 300 off the party wall.

--- m07 2025-04-16 15:07 besik -> tash | Re: Oven flue < m06
[complaint|38 thousand for smoke!!!] In Kutaisi smoke is free

ok do it

--- m08 2025-04-16 15:20 nino -> tash | Re: Oven flue < m06
He went for a walk and came back and said do it, so, do it. Maintenance I found on their website, $1,150 a visit, two visits a year, I've put it in the forecast under "smoke".

--- m09 2025-06-17 00:22 besik -> mei | chair
This chair you choose is for dentist. [complaint|I sit 20 minute my back is finish.] Nino sit her back is finish also she is 29. Georgian dinner is 4 hours. [request|Find other.]

--- m10 2025-06-17 09:50 mei -> besik | Re: chair < m09
You're right, and [admission|I only sat in it for two minutes in a showroom]. [promise|Three samples come to you on Thursday before service.] Sit in each for as long as you like and tell me which. One's bentwood, one's a padded thing from a closed-down pub in Ballarat, the third is what my grandmother had.

--- m11 2025-06-20 01:05 besik -> mei | Re: chair < m10
Grandmother. 64 pieces

--- m12 2025-06-20 09:15 mei -> besik + nino + gus | Re: chair < m11
Grandmother ordered. 64 at $212, eleven dollars under the dentist. Deposit of $4,070 goes to the maker direct; [promise|Gus will forward the invoice.]

--- m13 2025-07-31 08:12 nino -> gus | Invoice 2219
Hi Gus, [complaint|2219 has the lighting design on it ($1,800), but Mei said in April that was inside the fee.] Dad wants to pay it today and I'm sitting on him. [question|Which is it?] I also can't match the printing line ($86) to anything but that's small, you can have that one.

Nino Lomidze
Black Walnut Georgian Kitchen
closed Mondays (I wish)

--- m14 2025-07-31 08:49 gus -> nino + mei | Re: Invoice 2219 < m13
Hello Nino. Mei's right and [admission|I picked it up off an old fee sheet]. 2219 is cancelled, 2219A attached without it, $6,380 all up. [apology|Apologies], and [thanks|thanks for sitting on him].

Gus

--- m15 2025-07-31 12:18 besik -> gus | Re: Invoice 2219 < m14
Paid

--- m16 2025-08-25 13:31 conrad -> besik + nino | Shopfront
Dear Besik,

I visited this morning. The oven window reads well from across the road. The stone to the base course has been laid with more care than I had expected from that builder, and the brass rail is right. I have no remarks on the interior, which is Mei's and needs none. I would urge you to reconsider the sign, however; [talking_down|lettering at that scale cheapens a facade, as anybody trained in proportion will tell you].

Conrad Ferrant

--- m17 2025-08-25 14:02 besik -> conrad | Re: Shopfront < m16
You make door i make sign. Sign is big because my father had no sign

Come eat friday

--- m18 2025-08-25 16:55 conrad -> besik | Re: Shopfront < m17
Dear Besik,

I stand by the proportion. I accept the argument about your father, and [promise|I'll be there on Friday at eight].

C.F.

--- m19 2025-09-13 23:58 besik -> mei + tash | open
[win|92 people. Bread finish at 9.] One man from newspaper he ate three khachapuri he cannot stand up.

[praise|Kitchen is good. I dont walk, i turn only.] Before i walk 11 km a night, Nino has this on the telephone.

--- m20 2025-09-16 10:30 mei -> besik + nino | Re: open < m19
Best news of my month. Tash has been talking about the walnut thing with eggplant since Saturday. Give it two weeks before you decide that anything's wrong: doors settle, people learn which way to turn, somebody will find the switch for the coolroom light. Write down what annoys you, on the wall if need be.

[promise|Defects walk is booked for Wednesday the 1st at 2, between lunch and dinner.]

--- m21 2025-10-01 17:36 mei -> nino + besik | Defects
Short list, eight lines:
1. Coolroom door seal
2. Basin in the accessible toilet drips
3. Paint behind the tone already browning (heat, needs tile)
4. Two chairs wobble
5-8. cosmetic, marked in blue

Builder's back on Monday morning for 1-3. [promise|I'll take the two chairs with me and bring them back by Friday week.] The rest is the sort of thing that only you, me and a health inspector would ever see, but it'll get done. Floor's wearing well. I had a look under the mats by the pass, no lifting.

--- m22 2025-10-10 09:41 nino -> mei | Re: Defects < m21
Chairs back, [thanks|thanks], no wobble. 1 & 2 fixed. [complaint|3 isn't, builder said "not in contract" and left]. Wall is the colour of toast.

--- m23 2025-10-10 10:28 mei -> nino | Re: Defects < m22
It is in contract, note 14 on sheet 6, noncombustible lining to 1.8 m around the oven. I've sent it to him with the page number and a picture of your toast. He remembered it quite quickly after that. Tiler is with you on Tuesday at 7 am.

--- m24 2025-10-14 15:50 nino -> mei | Re: Defects < m23
Tiled! [praise|It looks deliberate. 10/10]

--- m25 2026-01-29 23:16 besik -> mei | upstair
Apartment upstair number 2 is for sale. I buy. [goal|I want room for supra, one table, 24 person, one time every night.] No small table. [question|Stair is possible inside or must be from street]

--- m26 2026-01-30 11:09 mei -> besik + nino + tash | Re: upstair < m25
Inside is possible, where the coats are now. The stair would come up at about the kitchen sink of number 2 and turn once. But a public room up there needs a second way out and probably a lift or platform, the floor was built for a sofa and not for 24 people dancing, and the other apartment owner has a say. [request|Don't sign for it yet.] [promise|Feasibility on two pages by Friday 13 Feb], $1,900 plus GST, and if the answer's no you've saved yourself an apartment.

--- m27 2026-01-30 11:15 besik -> mei | Re: upstair < m26
Ok pay now or after

--- m28 2026-01-30 11:31 mei -> besik | Re: upstair < m27
After.

--- m29 2026-02-13 14:40 mei -> besik + nino | Upstairs: feasibility
As promised, two pages. In short: yes with a platform lift (about $46k) and a fire stair into the lane. The floor is better than I feared, hardwood joists at 450, and the engineer wants one steel beam over your bar, hidden. Food goes up by hand; a dumb waiter would come out in the middle of your pass, and I know what you'd say. 24 at one table fits with 900 mm behind each chair. What I can't tell you is whether the owners corporation will let you turn a flat into a dining room, so [request!open|please get their rules from the agent before anything else].

--- m30 2026-02-16 00:34 besik -> mei | Re: Upstairs: feasibility < m29
24 good. Lift expensive but my mother is 81. [question!open|How much everything not only lift??]

I have cousin Zaza he makes shop for bread in Geelong, he need drawing, i gave him your number. [request|Dont make him cheap price he has money]

--- m31 2026-02-16 09:22 mei -> besik | Re: Upstairs: feasibility < m30
Zaza has rung already, twice. He opened by saying that he's poor. [promise!open|Whole-cost figure for upstairs by Tuesday 3 March, once the QS has been through.]

--- m32 2026-02-24 12:05 nino -> mei | Re: Upstairs: feasibility < m29
Agent says rules coming "this week". [promise!open|I'll forward as soon as I have them.] Also [win|midweek average for Feb so far is 58] :) We said 55 by winter, so he's got his first Monday off next week. He's spending it looking at the upstairs.
