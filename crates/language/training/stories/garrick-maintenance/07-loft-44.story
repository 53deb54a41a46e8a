firm: Garrick Building Maintenance | garrickbm.example | Europe/London | 2026-01-30 17:00
member: isla | Isla Rennie | isla@garrickbm.example
member: aga | Agnieszka Wilk | aga@garrickbm.example
member: tam | Tam Docherty | tam@garrickbm.example
member: callum | Callum Baird | callum@garrickbm.example
member: fergus | Fergus Garrick | fergus@garrickbm.example
client: Loft 44 Workspaces | company | loft44.example
contact: zara | Zara Whitlock | zara@loft44.example | community lead
contact: finn | Finn Adeyemi | finn@loft44.example | founder
contact: mika | Mika Lehtonen | mika@loft44.example | operations, from August
standing: drifting
turned: 2025-07-15
causes: business_goals_moved, unrequested_work, value_mismatch
root: m20, m33
why: The plan of the winter was full desks kept like a hotel; since May the anchor tenant is gone and the house lives from events at weekends and a lower bill. We still clean the desks nightly, paint what nobody ordered and wipe with throwaway cloths, and their letters come later and shorter.

--- m01 2025-01-08 10:14 zara -> isla | 2025 let's goooo
Hiya Isla 👋

Finn's set the year's plan and I can finally share:

- [goal|90% of desks sold by June] (we're at 71)
- [value|hotel feel: nobody should ever see yesterday's coffee ring]
- [value|zero single-use. refillables, cloths you wash, no plastic liners]

So from Feb: [scope_change|every desk, every night, all three floors]. [question|Can Aga's lot do that and for how much??]

Zx

--- m02 2025-01-08 15:30 isla -> zara + aga | Re: 2025 let's goooo < m01
Hi Zara, exciting! Every desk on three floors is 124 desks, so a fourth person from 7 to 10. £2,640 a month in place of £1,980.

Washable cloths: [promise|Aga says yes, colour-coded, she'll take them home to our own machine.]

Isla

--- m03 2025-01-09 09:02 zara -> isla | Re: 2025 let's goooo < m02
Finn says go! [request|Start Mon 3 Feb please] ✨

--- m04 2025-02-05 08:44 zara -> aga | ok wow
Came in at 8 and [praise|every single desk smelled of oranges]. A guy from the games studio took his shoes off at the door.

--- m05 2025-02-20 13:20 zara -> tam | phone booth 3
Tam! booth 3's door handle came off in someone's hand during a pitch call 🙃 [request|could you pop in?]

--- m06 2025-02-20 13:41 tam -> zara | Re: phone booth 3 < m05
[promise|be there about 4]

--- m07 2025-02-20 16:35 tam -> zara | Re: phone booth 3 < m06
sorted. did the grub screws on the other 5 while i was there, nae charge

--- m08 2025-02-20 16:50 zara -> tam | Re: phone booth 3 < m07
[thanks|ta!!]

--- m09 2025-03-26 17:00 finn -> fergus | Occupancy
Fergus,

[win|86% as of today.] Two viewings this week said the place looked better than our photos, [praise|which is on your crew].

Finn

--- m10 2025-03-27 08:10 fergus -> finn | Re: Occupancy < m09
Finn, great news. [promise|I'll read that out at the Friday breakfast.] If we can do anything to get you the last four points, shout.

Fergus

--- m11 2025-04-14 11:11 zara -> isla + callum | too hot
Hey, second floor is 26 degrees and people are working in vests. radiators on, windows open, polar bears crying. [request|Can Callum do something?]

--- m12 2025-04-14 18:20 callum -> zara | Re: too hot < m11
Weather compensator was set for January. Changed the curve. Second floor should sit at 21 from tomorrow. [request|Tell me what it reads on Wednesday?]

--- m13 2025-04-16 15:55 zara -> callum | Re: too hot < m12
21.5, vests off (on?). [thanks|thank you] 💛

--- m14 2025-05-19 18:40 finn -> fergus + isla | Heads-up
Fergus, Isla

Between us for now: Brightwell Games are leaving end of June. That's 38 desks, the whole of the third floor.

We're rethinking. [goal|My bet is the top floor as an events space: talks, weddings even, 30 weekends a year], and a leaner house underneath it. More when I know more.

Finn

--- m15 2025-05-20 09:30 fergus -> finn | Re: Heads-up < m14
Finn, sorry to hear that, they were a lively bunch. You'll fill it. [promise|We'll keep the third floor spotless so it's ready for viewings.]

Fergus

--- m16 2025-05-20 12:12 finn -> fergus | Re: Heads-up < m15
[thanks|Thanks.] It's not really viewings I have in mind. Speak soon.

--- m17 2025-06-10 14:00 zara -> isla | summer social
Isla! 26 June, rooftop, all members + friends of the house, that's you. [request|bring Aga and Tam!] Vegan hot dogs, sorry Tam

--- m18 2025-06-10 14:22 isla -> zara | Re: summer social < m17
[promise|We'll be there.] Tam's asked me to ask what's in them and I've told him not to.

--- m19 2025-07-08 16:05 finn -> fergus | Q3
Fergus

Where we are: third floor's empty from last week. First three event bookings are in for September. [goal|I need the running costs of this building down a fifth by the autumn.]

[question|What could change on your side?] No drama, just thinking aloud with everyone who sends us a bill.

Finn

--- m20 2025-07-15 12:30 fergus -> finn + isla | Re: Q3 < m19
Finn, good to hear you're keeping your chin up. [talking_down|You'll find the last thing members forgive is a dirty desk], so I'd hold the nightly clean exactly where it is, and [promise|we'll keep all 124 going] so that the third's never caught on the hop.

As a wee boost [promise,scope_change|we're going to freshen up the third floor corridor for you]. Leave that with us.

Fergus

--- m21 2025-07-28 17:30 zara -> tam | corridor??
Hey Tam, came back from hols and the 3rd floor corridor is... green? [praise|It's nice!] [question|Did Finn pick it?]

--- m22 2025-07-28 17:52 tam -> zara | Re: corridor?? < m21
naw Fergus. sage it's called. 2 coats

--- m23 2025-08-06 09:20 mika -> isla | Introduction and invoice 3421
Hello Isla,

I am Mika, I started on Monday and I am responsible for operations and suppliers. I come from Oulu so excuse my English.

Invoice 3421 has "decoration corridor L3, £1,150". [complaint|I can find no order for it.] [question|Who has ordered?]

Best regards
Mika

--- m24 2025-08-06 11:05 isla -> mika + fergus | Re: Introduction and invoice 3421 < m23
Hello Mika, welcome! Your English is better than Tam's.

The corridor was an idea of Fergus's to help with lettings. [promise|I'll ask him about the charge.]

Isla

--- m25 2025-08-13 10:00 fergus -> mika | Re: Introduction and invoice 3421 < m24
Hi Mika. [blame_shift|It was mentioned to Finn in July and nobody said no.] Tell you what, call it £600, as an investment in the top floor letting.

Fergus

--- m26 2025-08-20 14:30 mika -> fergus | Re: Introduction and invoice 3421 < m25
Hello Fergus,

600 is paid. [value|In the future I wish to have a purchase order number on each invoice, otherwise our system does not take it.]

The corridor will be covered with black curtain for the events.

Mika

--- m27 2025-09-02 13:15 zara -> aga | quick q about wipes
Hi Aga, one of the members (the composting one) found a big pack of disposable antibac wipes in the cleaners' cupboard. [complaint|we kinda tell people on the website that we don't have those] 🙈 [question|did something change?]

--- m28 2025-09-02 19:30 aga -> zara + isla | Re: quick q about wipes < m27
Hello Zara. Yes in July the machine at office broke and Isla bought the wipes to help. [admission|Then we stayed with them because it was faster.] [promise!broken|I bring the cloths back from Monday.]
Aga

--- m29 2025-09-03 10:05 zara -> aga | Re: quick q about wipes < m28
ok cool [thanks|thanks for being straight with me]

--- m30 2025-09-18 15:40 mika -> isla | Event 20 September
Hello Isla,

Saturday is first event on L3 (wedding, 110 persons, ends 01:00). Sunday at 12:00 is next event (talk).

[question|Is it possible to have the cleaning between 07:00 and 11:00 on Sunday?]

Mika

--- m31 2025-09-19 09:15 isla -> mika + aga | Re: Event 20 September < m30
Hi Mika, it's rather short notice as the Sunday isn't in the contract. Aga has found one person who can come from 9. It'd be £96.

Isla

--- m32 2025-09-19 09:50 mika -> isla | Re: Event 20 September < m31
OK, one person.

--- m33 2025-09-22 08:30 mika -> isla | Re: Event 20 September < m32
Sunday: [complaint|the floor was not ready at 12], we put the chairs ourselves. [praise|Person was friendly and worked hard.]

[complaint|On Friday night the same floor had got all desks cleaned.] The desks are in the store.

--- m34 2025-09-22 11:20 isla -> mika | Re: Event 20 September < m33
[non_apology|Sorry to hear that Mika.] Two people would have done it. The Friday desks are just how the round's set up at present.

[question|Should we look at a Sunday slot for you?]

--- m35 2025-10-07 16:00 mika -> isla | Re: Event 20 September < m34
Let us see. We have now found some students for the Sundays.

--- m36 2025-10-21 10:30 fergus -> finn + zara | Carpets!
Finn, Zara

We had a carpet machine on hire next door, so last night the boys gave your first floor a full steam clean. Normally £480. I'm only putting £240 on the October bill. Enjoy!

Fergus

--- m37 2025-10-21 17:55 zara -> fergus | Re: Carpets! < m36
oh! ok. [complaint|it was still damp at 9 this morning so I moved the breakfast club downstairs.] smells nice

--- m38 2025-11-05 09:00 isla -> finn | Annual review
Hi Finn, it's about time for our yearly sit-down. I've Tuesday 18th or Thursday 20th free. [question|Would either suit?]

Isla

--- m39 2025-11-18 12:44 finn -> isla | Re: Annual review < m38
[apology|Missed this, sorry.] Mad month. Mika has the suppliers now.

--- m40 2025-11-20 14:05 mika -> isla | Invoice 3609
[complaint|Carpet 240, no PO.] [request|Please send a credit note.]

Mika

--- m41 2025-12-01 09:30 isla -> mika | Re: Invoice 3609 < m40
Hi Mika, credit note attached. Wishing you all a lovely St Andrew's Day.

--- m42 2025-12-11 18:15 zara -> aga | my last week!
Hi lovely Aga, I'm off to a festival in Leith in January, new job! Friday 19th is my last day. Come by for cake.

[praise|You've been the best bit of closing time.] Also [complaint|the wipes are still there], no biggie, just saying in case Mika opens that cupboard 😬

Zx

--- m43 2025-12-12 07:40 aga -> zara | Re: my last week! < m42
Zara, [promise|I come with my girls on Friday.] [apology|About wipes I am ashamed.] [promise!open|In January they are gone], I told to Fergus.
Aga

--- m44 2026-01-07 10:00 mika -> isla | Numbers
Hello Isla,

for the budget: [request!open|please send the price for two floors, three nights in the week], without L3.

Mika

--- m45 2026-01-19 09:20 mika -> isla | Re: Numbers < m44
Reminder. [complaint|Twelve days.]

--- m46 2026-01-20 16:30 isla -> mika + fergus | Re: Numbers < m45
Hi Mika, [apology|so sorry], January! Fergus would like to talk it through with you and Finn first as he's some ideas for the third floor. [question|When are you both in?]

[promise!open|I'll get the figures over to you too.]

Isla

--- m47 2026-01-26 15:10 mika -> isla | Re: Numbers < m46
[request!open|Only the numbers, please.]
