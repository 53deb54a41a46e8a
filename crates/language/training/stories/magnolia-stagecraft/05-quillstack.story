firm: Magnolia Stagecraft | magnoliastagecraft.example | America/New_York | 2025-12-19 17:30
member: della | Della Pruitt | della@magnoliastagecraft.example
member: marcus | Marcus Okafor | marcus@magnoliastagecraft.example
member: ruthanne | Ruth Anne Tolliver | ruthanne@magnoliastagecraft.example
member: devin | Devin Yoon | devin@magnoliastagecraft.example
member: gladys | Gladys Whitlock | accounts@magnoliastagecraft.example
client: Quillstack | company | quillstack.example
contact: maya | Maya Feinberg | maya@quillstack.example | director of brand and events
contact: jon | Jon Abara | jon@quillstack.example | field marketing manager
contact: kelsey | Kelsey Trautwein | kelsey@quillstack.example | VP marketing
standing: broken
turned: 2025-07-29
causes: business_goals_moved, unrequested_work
root: m18, m21, m23, m26, m30
why: A new VP turned Quillstack from one big user conference to many small customer dinners that have to produce pipeline. Magnolia kept designing, and billing hours on, a bigger conference nobody had asked for; with unfailing politeness Quillstack moved the work elsewhere.

--- m01 2024-12-09 11:15 maya -> della | STACKED 2025 kickoff!
Hi Della!

Budget's signed, so we're officially on. STACKED is April 15-16, 700 users, the old rail depot. Vibe doc attached (sorry it's a 60-slide deck, [admission|I got carried away]). The headline: [goal|we want every person who leaves that building to tell a coworker about us].

[question|Can we get on a call Thursday at 2?] Jon runs the partner booths, looping him in.

💜 Maya

--- m02 2024-12-09 13:40 della -> maya + jon | Re: STACKED 2025 kickoff! < m01
Thursday at 2 it is. I read all sixty slides on the porch, and slide 44 with the paper birds has me going already.

Della

--- m03 2024-12-12 15:31 jon -> della + devin | partner booths
Recap from my side:
- 18 partners, kiosks not booths
- each one gets a 43" screen, power, one stool
- no carpet pls, depot floor is gorgeous
- [request|floorplan by Jan 17 so I can sell the last 5]

--- m04 2025-01-16 17:20 devin -> jon + maya | Re: partner booths < m03
floorplan attached, a day early, 18 kiosks + a spare spot by the coffee in case you sell 19

--- m05 2025-01-16 17:26 jon -> devin | Re: partner booths < m04
Sold the coffee spot before I finished reading your sentence 😂

--- m06 2025-02-11 10:08 maya -> della + marcus | paper birds
Ok so the birds. 1,400 origami cranes over the main aisle, folded by our users, each one with a feature request written on the inside. [question|Is that insane?] [question|Who hangs them?]

--- m07 2025-02-11 10:30 marcus -> maya + della | Re: paper birds < m06
Not insane. 1,400 cranes weigh 9 lb. Depot trusses take it. We pre-string on 70 lines at the shop, 20 each. [request|Need the birds by April 4], and flame-proofed, the marshal will ask.

--- m08 2025-02-11 10:41 maya -> marcus | Re: paper birds < m07
9 lb!!! [praise|I've never loved a spec so much]

--- m09 2025-03-14 09:50 gladys -> maya | Progress invoice 4561
Dear Ms. Feinberg,

The second progress invoice, $52,000.00, is attached for your approval in the portal.

Gladys Whitlock

--- m10 2025-03-14 16:03 maya -> gladys | Re: Progress invoice 4561 < m09
approved in Coupa, you should see it within 10 days!

--- m11 2025-04-10 21:15 maya -> devin + marcus | speaker swap
our keynote guest has strep 😭 Swapping in Dr. Ifeoma Lund, she's remote from Oslo. [question|How bad is that for you?]

--- m12 2025-04-10 21:50 devin -> maya + marcus | Re: speaker swap < m11
not bad. [request|need a 20 min line test w her sat or sun and a backup recording of the talk just in case]. [promise|i'll set it up w her tonight, it's 4am there but she'll see it]

--- m13 2025-04-17 08:30 maya -> della + marcus + devin + ruthanne | I'm not over it
Della. The birds. When the doors opened and the air moved them all at once, a guy from Tulsa next to me said "oh" and nothing else.

[win|722 badges scanned, NPS 71, up from 54.] Our CEO read eleven of the wishes on stage and shipped two of them overnight. [praise|Devin had Oslo looking sharper than the people in the room.] I'm keeping a crane in my wallet.

[thanks|From all of us, thank you.]

Maya

--- m14 2025-04-17 09:10 della -> maya | Re: I'm not over it < m13
Every bird's boxed and labelled in bay 6. Fourteen hundred wishes, I couldn't put them in the recycling.

--- m15 2025-05-05 10:00 gladys -> maya | Final 4590
Dear Ms. Feinberg,

Final invoice 4590, $61,340.00, attached, net 30.

Gladys Whitlock

--- m16 2025-05-19 14:25 jon -> devin | leads file
Hey, [request|could you send me the scanner export split by kiosk?] Sales wants to know which partners brought in whom.

--- m17 2025-05-19 14:40 devin -> jon | Re: leads file < m16
attached, 18 tabs + one for coffee guy

--- m18 2025-06-16 09:30 maya -> della | some news
Hi Della,

So we have a new VP as of today, Kelsey Trautwein, she was at a security company in Austin. She's smart and very numbers. She asked me in our first 1:1 how much pipeline STACKED made and I said 1,400 birds, haha. (I did not say that. But I didn't have the number either.)

It may get a bit different around here. [request|Don't start anything for 2026 yet], I want to see where she takes us first.

Maya

--- m19 2025-06-17 08:50 della -> maya | Re: some news < m18
Change is just weather, honey. We'll be here when it clears. Meantime the idea bug already bit me; I've got a notion about a whole flock this time.

--- m20 2025-07-22 11:20 della -> maya + jon | STACKED 2026: a first vision
Maya, Jon,

I know you said wait, but I couldn't sit still. Attached are 34 pages and a fly-through film. Picture the old cotton exchange, 1,200 people, a suspended paper river eighty feet long, and a second stage in the round. Marcus built the whole venue in 3D, which took him about eleven days, bless him. I think it's the best thing we've ever drawn.

Della

--- m21 2025-07-29 17:40 maya -> della | Re: STACKED 2026: a first vision < m20
Hi Della, it's beautiful, as always. [promise|I'll share with Kelsey when there's a moment.] Things are still pretty fluid on our end.

--- m22 2025-08-04 10:12 gladys -> maya | Invoice 4688, pre-design STACKED 2026
Dear Ms. Feinberg,

Enclosed is invoice 4688, concept and modeling, 96 hours, $12,480.00, reduced by half as a courtesy to $6,240.00.

Respectfully,
Gladys Whitlock

--- m23 2025-08-05 13:02 maya -> gladys + della | Re: Invoice 4688, pre-design STACKED 2026 < m22
Hi both, hmm, [complaint|there's no PO for this, and I'd asked to hold off on 2026]. I'm not sure I can get it through. [question|Could we park it?]

--- m24 2025-08-05 15:15 della -> maya + gladys | Re: Invoice 4688, pre-design STACKED 2026 < m23
Parked! Don't give it another thought, [promise!broken|we'll fold it into the show].

--- m25 2025-08-26 09:00 kelsey -> della + maya | FY26 events direction
Della,

Introducing myself. [praise|You and the team clearly did something people here still talk about, and I respect it.]

Where we're headed: FY26 events are measured on sourced pipeline, full stop. [goal|Target is $9M from field programs by next September.] The working plan is 24 executive dinners, 12 to 16 people each, in nine cities, plus a presence at two industry shows. We haven't decided whether there is a STACKED.

[request|What I'd like from you is a one-page view on how you'd run dinners at that scale: unit cost, what you own, what we own.] No decks needed.

Kelsey Trautwein
VP Marketing

--- m26 2025-09-08 16:44 della -> kelsey + maya | Re: FY26 events direction < m25
Dear Kelsey,

Welcome to Atlanta! So glad to make your acquaintance. I've enclosed an updated vision (41 pages) which I think answers the pipeline question in its own way: when twelve hundred people walk under that river, they sell each other. We've added an executive balcony where your dinners could happen right over the main stage. Marcus has refined the model and there's a lovely new sequence at dusk.

[question|Might we present it in person?]

Della

--- m27 2025-09-09 08:15 kelsey -> della | Re: FY26 events direction < m26
[thanks|Thanks, Della.] [promise|I'll take a look.]

--- m28 2025-09-16 12:30 jon -> devin | Chicago dinner
Hey man, random one. We're piloting a dinner in Chicago on Oct 9, 14 people. [question|Do you know a good AV person up there or is that too small to bother?]

--- m29 2025-09-16 12:41 devin -> jon | Re: Chicago dinner < m28
never too small. Lena at Northbranch Audio, tell her i sent you. a lav and a tiny speaker is all you want

--- m30 2025-09-24 10:20 maya -> della | checking on that one-pager
Hi Della! Kelsey asked me this morning where the dinner unit costs were. [complaint|I think the deck answered a different question?] [request|If you could just do a single page by the 30th, numbers only], I can still get it in front of her before the planning offsite.

M

--- m31 2025-09-24 11:58 della -> maya | Re: checking on that one-pager < m30
Of course. [promise!broken|One page, by the 30th.]

--- m32 2025-10-02 09:05 della -> maya + kelsey | Dinners, and a thought
Maya, Kelsey,

[admission|Two days past when I said], [apology|my apologies]. Dinner costs are on page 7. I did want to lead with the context, so pages 1 through 6 are a shorter version of the river, since I think seeing it at 800 people makes the case.

Della

--- m33 2025-10-02 18:20 maya -> della | Re: Dinners, and a thought < m32
Got it. [thanks|Thanks]

--- m34 2025-10-16 09:33 jon -> devin | Chicago
[thanks|Thanks for Lena], [praise|she was ace]. [win|14 people, 5 opps, one of them already in procurement.] Kelsey did an actual fist pump

--- m35 2025-10-16 09:45 devin -> jon | Re: Chicago < m34
fist pump noted!! [question|what's next, Denver?]

--- m36 2025-10-16 10:02 jon -> devin | Re: Chicago < m35
Denver, Dallas, Boston before Xmas. Not sure who's running them yet, above my pay grade

--- m37 2025-11-03 10:10 gladys -> maya | Invoice 4688 and 4741
Dear Ms. Feinberg,

As it appears there is no 2026 agreement to which 4688 can be applied, I am reissuing it together with 4741, refinements to the concept, 38 hours, $4,940.00. The total now due is $11,180.00.

Gladys Whitlock

--- m38 2025-11-03 15:50 maya -> della | the invoices
Della, I feel awful writing this one. [complaint|Finance flagged two bills for a show that doesn't exist.] I really did say not to start. [request!open|Would you withdraw them?] I don't have a budget line to put them on, and it's making a hard conversation harder over here.

Maya

--- m39 2025-11-05 17:22 della -> maya | Re: the invoices < m38
Maya, I'd never want to make things hard for you. Let me talk with Gladys and Marcus. Those were real hours by a man who loved that job, so I need to think it through.

--- m40 2025-11-18 09:00 kelsey -> della + maya | FY26 event partners
Della,

I want you to hear this from me and promptly. [leaving|We've selected Bright Table in Denver for the dinner program, starting January 1, and there won't be a STACKED in 2026.] [complaint|They gave us a unit cost in two lines.]

This isn't a comment on talent. [praise|What your team built in April was extraordinary.] [complaint|I asked for one page in August, and across three tries I got 90.] [value|We need partners who solve the problem we have this year.]

[request!open|Please arrange with Jon for return of our property (18 kiosk toppers, the cranes).] [request!open|Please also confirm in writing that 4688 and 4741 are void.] Wishing you all the best.

Kelsey

--- m41 2025-11-18 14:35 della -> kelsey + maya | Re: FY26 event partners < m40
Dear Kelsey,

[thanks|I thank you for the straightness of it.] [admission|You asked for a supper table and I kept on building you a cathedral.] I'll be chewing on that.

[promise!open!broken|Gladys will write to you about the two invoices this week.]

Della

--- m42 2025-12-02 11:25 jon -> devin + marcus | pickup
Hi guys, sad email. [question!open|What day next week can our courier get the toppers and the birds?] 7 boxes I think? And Devin, beers sometime, I mean it.

--- m43 2025-12-02 11:40 devin -> jon | Re: pickup < m42
dang. yes to beers. 9 boxes w the birds, i gotta check w marcus on dock times. [promise!open|will get back to you]

--- m44 2025-12-10 16:48 maya -> della | personal
Hi Della,

Not for the thread. They're going to throw the cranes out when the boxes come, so if a few went missing I wouldn't notice. [praise|Working with you was the most fun I've had in this job.] I'm sorry it ended on an invoice.

M

--- m45 2025-12-11 08:05 della -> maya | Re: personal < m44
You keep the one in your wallet. I've got the one that says "please let me undo."
