firm: Halfstep & Quill | halfstepquill.example | America/Toronto | 2025-10-31 17:00
member: renata | Renata Quill | renata@halfstepquill.example
member: greg | Greg Sandoval | greg@halfstepquill.example
member: tuyet | Tuyet Lam | tuyet@halfstepquill.example
member: owen | Owen Baptiste | owen@halfstepquill.example
client: Stray Heron Brewing Co. | company | strayheronbrewing.example
contact: doug | Dougal MacAskill | doug@strayheronbrewing.example | founder, brewer
contact: bettina | Bettina Krol | bettina@strayheronbrewing.example | taproom and events manager
standing: good
turned: -
causes: -
root: -
why: The brewer swears, answers in four words and grumbles about every can label, but he says at once what he dislikes, it is fixed at once, and he pays the same week. Nothing is left over.

--- m01 2024-11-20 06:41 doug -> tuyet | winter porter can
[complaint|The heron looks like a chicken.]

Doug

--- m02 2024-11-20 09:18 tuyet -> doug | Re: winter porter can < m01
ha. it does now that you say it. [admission|the neck got squashed when i fit the barcode]

[promise|new neck by lunch]

--- m03 2024-11-20 12:05 tuyet -> doug | Re: winter porter can < m02
longer neck, barcode turned sideways on the seam so the bird has room. [question|keep the copper foil on the eye or drop it? it's 2 cents a can]

--- m04 2024-11-20 12:09 doug -> tuyet | Re: winter porter can < m03
Keep the eye. [praise|Good bird.] [request|Print it.]

--- m05 2024-12-02 14:30 bettina -> greg + tuyet | Taproom holiday stuff
Hello friends!

It's me with The List again. For December in the taproom:

- 24 table tents, "gift cards at the bar" (we have the stands from last year, 4x6)
- one A-frame sign for the sidewalk, somebody drove over the old one, don't ask
- an Instagram story template where I can drop in the band's name myself
- a tiny card explaining the porter has lactose in it, because of The Incident

[request|Would you get me a price for the lot before I say yes?] And [question|what's the last day to order so it's here by the 13th?]

Hugs,
Bettina

--- m06 2024-12-02 16:55 greg -> bettina | Re: Taproom holiday stuff < m05
Hi Bettina,

$780 all in, plus HST: tents 190, A-frame with hardware 310, template 160, lactose cards 120. Last day to order is Thursday the 5th at noon. After that the sign shop can't promise the 13th.

One thought on the A-frame: for 45 more you get the one with the spring base that lies down when it's hit and stands up again. I don't know who drove over the last one, but I have a guess. No need to decide until Thursday, the frame size is the same.

Greg

--- m07 2024-12-03 08:20 bettina -> greg + tuyet | Re: Taproom holiday stuff < m06
Yes to everything!! And yes to the spring base, and your guess is correct, and he is also the one who signs the cheques so we'll say no more about it. [request|Please make the lactose card friendly though], [complaint|last one sounded like a court summons.]

B

--- m08 2024-12-12 15:40 bettina -> tuyet + greg | Re: Taproom holiday stuff < m07
All arrived this morning, a day early. [praise|The A-frame has already been photographed by strangers twice] and the lactose card says "Contains milk sugar. You know who you are." which I did not approve and completely love. The tents stand up straight for once. The Instagram thingy took me eleven seconds on the bus. Only three of the gift card tents have been stolen so far and it's Thursday, so that's a good week. [thanks|Thank you thank you.]

--- m09 2025-01-14 07:02 doug -> greg | invoice 2291
[complaint|Two hours "strategic consultation". That was you on the phone telling me about your kid's hockey.]

[request|Take it off.]

--- m10 2025-01-14 10:31 greg -> doug | Re: invoice 2291 < m09
Doug, the call was 90 minutes and we did go over the LCBO listing for a good part of it. [talking_down|Time on the phone is still time, that's how agencies work.] That said I take the point about the hockey. [promise|Revised invoice coming this afternoon with half an hour on it.]

Greg

--- m11 2025-01-14 14:26 greg -> doug | Re: invoice 2291 < m10
Revised one attached, 2291-R, $1,640 instead of $1,865.

G

--- m12 2025-01-14 14:40 doug -> greg | Re: invoice 2291 < m11
Fair. Paid.

They win?

--- m13 2025-01-14 14:52 greg -> doug | Re: invoice 2291 < m12
4-2. He sat out the third with a nosebleed.

--- m14 2025-03-04 06:15 doug -> renata + tuyet | Core four redesign
Right. [goal|I want to be in 200 stores by Labour Day and right now on a shelf we look like four different breweries.] 112 stores today.

What I want:
same bird, same place, every can
colour tells you which beer from eight feet
name you can read without your glasses
[request|NO hops drawings.] everyone has hops drawings

[request|What I don't want: a mood board.] [request|Show me cans.] [question|What's it cost and when?]

DM

--- m15 2025-03-05 11:10 renata -> doug + tuyet | Re: Core four redesign < m14
Doug,

$11,200 for the four cans, the carrier box and the shelf strip. [promise|No mood board, I hereby swear.] [promise|Tuyet will have printed sleeves on real cans in your hand on March 26], because a can on a screen is no can at all. Put them on a real shelf in a real store before you tell us anything; I'd rather have your face at the beer aisle than your opinion at the brewery.

How the 11,200 breaks down: cans 7,400, carrier 2,300, shelf strip 600, and 900 for two rounds of sleeves. If one round does it, [promise|you get 450 of that back.]

[request|I'd ask for one thing from you before then: the final names. Is it "Marsh Light" or "Marshlight"?] We've seen both on your tap handles.

Renata

--- m16 2025-03-05 11:14 doug -> renata | Re: Core four redesign < m15
Marshlight. One word. Tap handle guy can't spell. Go ahead.

--- m17 2025-03-26 17:33 doug -> tuyet + renata | cans
Put them on the shelf at Pellerin's between the big boys and stood at the door.

Lager: yes
IPA: yes
Porter: yes
Marshlight: [complaint|no. That green is a cleaning product.]

[request|Fix green.] [praise|Rest of it's bloody good.]

Doug

--- m18 2025-03-27 10:02 tuyet -> doug | Re: cans < m17
you're right it's dish soap. three greens attached as swatches, all mixed with a bit of black. [promise|i'm bringing sleeves of all three to the brewery tomorrow at 10], easier to argue in person

--- m19 2025-03-28 13:20 doug -> tuyet | Re: cans < m18
Middle one. [request|Send to the can plant.] And eat something next time you come, you looked like a ghost. Bettina says there's pretzels.

--- m20 2025-05-08 06:50 doug -> tuyet + greg | carrier box
[complaint|Box glue flap is on the wrong side, line can't fold it.] 3,000 boxes sitting here. [question|Who pays?]

--- m21 2025-05-08 08:44 tuyet -> doug + greg + renata | Re: carrier box < m20
[admission|my file. i flipped the dieline when i mirrored the art for the second panel and didn't test fold it.] [apology|really sorry doug]

[promise|calling the box plant the second they open]

--- m22 2025-05-08 11:30 renata -> doug + tuyet | Re: carrier box < m21
[promise|Doug, we pay.] [promise|3,000 corrected boxes are on the plant's Monday run and will be on your dock Wednesday the 14th], at our cost, freight too. [question|Can the old ones be folded by hand to get you through the weekend, and how many do you need?] I have four people and two nieces, and hot glue, and a van from six tomorrow morning. [promise|We'll also do a paper dummy of every box from now on], folded and glued by the person who drew it, before the plant gets the file.

R

--- m23 2025-05-08 11:58 doug -> renata | Re: carrier box < m22
400. [request|Bring the nieces.] Not old enough to drink I assume so they get root beer.

--- m24 2025-05-14 15:15 doug -> renata + tuyet | boxes
Here. They fold. [praise|Never had a supplier eat a bill without me yelling first.]

Chicken forgiven too.

--- m25 2025-08-29 07:30 doug -> renata + tuyet + greg | 200
[win|207 stores as of yesterday.]

I'm on a dock with no bars so this goes when it goes. Been thinking about March. I went round 60 of those 112 stores in the winter with the old cans in a hockey bag, and most of the buyers turned them round to find out who made them. Nobody turns them round now. Kid in Sudbury called it "the bird beer" without being asked and put it next to the till. My old man sold farm machinery and said if you have to explain the paint it's the wrong paint.

Still think you charge like dentists. [praise|But it was the right paint.]

Pints on me, any Thursday.

--- m26 2025-10-14 13:10 bettina -> owen | Ticket page for the Barrel Day
Hi Owen!

Barrel Day is Saturday November 22. Same as last year: 180 tickets, $45, choose a session (noon or four). Doug wants to add a third session at seven and I have told him that the barrels, the staff and his wife all say no, so it's two.

The food is the pierogi ladies again, one vegan kind, and there's a raffle for a stave with your name burned in. [request|Could you get the ticket page up by the 24th so I can post it on the Friday?] [request|And let me see who bought what without having to ask you, last year I bugged you every day and felt terrible.]

Bettina

--- m27 2025-10-15 09:27 owen -> bettina | Re: Ticket page for the Barrel Day < m26
Bettina,

[promise|Page will be up on the 23rd.] [promise|You'll have your own login with a live list, sortable by session.] You didn't bug me, but you'll like the list.

[question|Are designated-driver tickets still $15?]

Owen

--- m28 2025-10-15 09:31 bettina -> owen | Re: Ticket page for the Barrel Day < m27
$20 now, root beer inflation

--- m29 2025-10-23 11:48 owen -> bettina + doug | Re: Ticket page for the Barrel Day < m28
It's live, both sessions, DD at $20, pierogi ladies mentioned by name. Login is in a separate message to Bettina. The noon session closes by itself at 90 so that you don't get 130 at noon and 50 at four like last time; if you want to move a few across, there's a small arrow next to each name. [promise!open|I'll email the door list as a PDF on the 21st] in case the taproom wifi does what it did last year.

Owen

--- m30 2025-10-24 18:05 doug -> owen | Re: Ticket page for the Barrel Day < m29
61 sold. [complaint|Photo on the page is the old can.] [request|swap it]

--- m31 2025-10-24 18:40 owen -> doug | Re: Ticket page for the Barrel Day < m30
Swapped. New can, right bird.

--- m32 2025-10-30 06:22 doug -> tuyet | spring thing
Doing a rhubarb sour in April. [question!open|Can you do pink without it looking like a baby shower?]

[request!open|Send me a price for one can.]
