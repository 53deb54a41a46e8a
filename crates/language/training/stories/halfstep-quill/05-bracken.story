firm: Halfstep & Quill | halfstepquill.example | America/Toronto | 2025-10-31 17:00
member: renata | Renata Quill | renata@halfstepquill.example
member: greg | Greg Sandoval | greg@halfstepquill.example
member: tuyet | Tuyet Lam | tuyet@halfstepquill.example
member: owen | Owen Baptiste | owen@halfstepquill.example
client: Bracken Pipe & Fittings | company | brackenpipe.example
contact: wes | Wes Tallman | wes.tallman@brackenpipe.example | VP sales
contact: ivanka | Ivanka Sorel | ivanka.sorel@brackenpipe.example | marketing coordinator
contact: rudy | Rudy Pereira | rudy@brackenpipe.example | branch operations
standing: drifting
turned: 2025-06-10
causes: business_goals_moved, goals_blurred, unrequested_work
root: m13, m16, m21
why: The distributor was bought into from inside the trade and now wants fewer counter customers and more project accounts; nobody at the agency asked what that means and keeps sending contractor-breakfast ideas, a podcast and reels. No quarrel, only shorter and slower answers.

--- m01 2024-11-14 09:05 wes -> greg + tuyet | 2025: what we need
Greg, Tuyet,

Budget got approved so here's 2025. [goal|We have 23 counters from Sarnia to Kingston and I want 1,500 more small plumbers walking into them, guys with one van and maybe a cousin.] Right now they go to the big box stores at 7 in the morning because they think we only sell to the majors. I did two weeks of ride-alongs in October. Every one of those guys has a story about standing at one of our counters in 2015 while somebody's nephew finished his muffin. That's what we're up against, not price. Price we're fine.

So:
- [request|spring flyer, 12 pages, in the branches by March 3]
- [request|radio, drive time], your call on which stations
- [request|the contractor breakfast again but at ten branches not four]
- [request|something for the trucks], they're naked

[question|What's a truck wrap run these days, for 31 of them, not all the same size?]

Wes

--- m02 2024-11-14 14:22 tuyet -> wes + greg | Re: 2025: what we need < m01
full wrap about $3,400 a van, half wrap $1,900, just the back doors $650. back doors is where the guy stuck behind you at the light is reading. i'd do doors

[promise|sketch for the doors on thursday]

--- m03 2024-11-21 16:48 tuyet -> wes | truck doors
sketch here. left door: "Open at 6." right door: "So are you." big red

--- m04 2024-11-21 17:03 wes -> tuyet | Re: truck doors < m03
[praise|Oh that's GOOD.] My dad drove for us 30 years and he would've paid for that himself. All 31. [request|Get Rudy the spec so the shop can book the trucks in two at a time.]

--- m05 2025-01-13 10:40 rudy -> tuyet | doors
20 trucks done, 11 to go. unit 14 has a dent right through the "6", reads like "Open at 8". [question|redo or pull the dent?]

Rudy P.
Branch Ops

--- m06 2025-01-13 10:55 tuyet -> rudy | Re: doors < m05
pull the dent, i'll send you a spare 6. [promise|mailing it today]

--- m07 2025-01-20 07:38 rudy -> tuyet | Re: doors < m06
got the 6. on the truck. [thanks|thx]

--- m08 2025-02-11 11:15 ivanka -> greg + tuyet | Spring flyer, final corrections
Hello Greg and Tuyet,

Page by page:
p. 3: PEX-A coil is 300 ft, not 330
p. 7: [complaint|the backflow preventer photo is upside down.] I know it looks right. It isn't.
p. 10: price of the 40-gal heater is now $612.40
p. 12: [complaint|Cobourg branch is missing, again (it was missing in the fall flyer as well)]

[request|Please send me corrected pages by Thursday noon], printer wants it Friday.

Ivanka Sorel

--- m09 2025-02-13 11:20 tuyet -> ivanka | Re: Spring flyer, final corrections < m08
all four in. [apology|sorry about cobourg], [admission|i kept starting from the old file]. deleted the old file

--- m10 2025-03-06 09:52 wes -> greg + renata | Flyer + radio
Flyers landed Friday in all 23. Cobourg says thanks for remembering that they exist. [win|Counter traffic first three days of the week is up 14% on last March and Belleville sold out of the press tool Monday before nine.] [praise|Whoever wrote the radio spot with the cousin in it deserves a raise.]

Breakfasts: ten branches, last two weeks of April. [request|Send me the run sheet when you've got it.] [question|Who's doing the eggs?]

--- m11 2025-03-07 13:31 greg -> wes | Re: Flyer + radio < m10
Thanks Wes, that was Renata's line, I'll pass it on. Eggs: a food truck out of Whitby, same guy all ten. Run sheet attached, with the dates and the supplier reps who said yes (14 of 19 so far, the valve people want the bigger branches only). Each counter gets a sign-up tablet so a guy can open a cash account while he's waiting for his sandwich, takes two minutes. [request|I need one name per branch who'll be there at 5:15 to let the truck in.]

Greg

--- m12 2025-05-06 15:10 wes -> greg | breakfasts
Good turnout, 640 or so. Pickering ran out of bacon. [win|We opened 211 new cash accounts off it.]

Names for 5:15 worked, except Ajax where the truck stood outside till six.

Busy here, talk later in the month.

--- m13 2025-06-10 08:47 wes -> greg + renata | News
Folks,

You'll see it in the trade press so better from me. Harrowgate Mechanical has taken 40% of us as of June 1. Same name, same people, same parking lot. They do hospitals and condo towers and [goal|the plan from here is more project work quoted out of Mississauga, less over the counter], so some of the smaller branches may get looked at. Nothing decided. I report to a committee now, three of them, two I haven't met in person. They like dashboards.

Not sure yet what it means for the marketing. The counter story was mine and I like it, but I'm not the only one at the table any more. We should talk once I know more.

Wes

--- m14 2025-06-10 12:02 greg -> wes + renata | Re: News < m13
Congratulations Wes! Exciting times. Great moment to build on the momentum with the one-van guys. [promise!broken|I'll set up a planning session for the last week of June and send you an agenda.]

Greg

--- m15 2025-07-08 10:33 greg -> wes + ivanka | Something we're excited about
Hi Wes, hi Ivanka,

We went ahead and mocked up a podcast for you: "The Cousin's Van", ten episodes, plumbers telling war stories. Artwork and a sample intro attached. [talking_down|Audio is where trades audiences live now, so it's important for a brand like yours not to be left behind.] We also cut six short vertical videos out of the breakfast footage; the one with the guy dropping the sausage on his boot is a natural. The concept is scalable to all 23 branches, with a local host in each, and there's a merch angle we can get into. We see this as the next chapter of the counter story. [question|Which day works to walk you through it?]

Best,
Greg

--- m16 2025-07-17 16:20 wes -> greg | Re: Something we're excited about < m15
Saw it. Looks like a lot of work. [complaint|Don't think we asked for this one.]

Nothing on the calendar for now.

W

--- m17 2025-07-21 09:14 greg -> wes | Re: Something we're excited about < m16
Totally get it, no pressure. It's all on us apart from the edit time (18 hours, it's on the July invoice under content). The fall breakfasts are next, [question|shall I assume ten branches again?]

Greg

--- m18 2025-08-05 14:40 wes -> greg | Re: Something we're excited about < m17
[request,scope_change|Hold off on breakfasts.]

--- m19 2025-08-06 11:02 ivanka -> tuyet + greg | Last day
Hi both,

A short note, my last day is Friday the 15th, I'm going to a hospital foundation, closer to home. There's a list in the shared folder of everything that's half done: the Kingston sign permit, the supplier co-op claims for Q2 (three still to come in), the photo rights for the heater page, which run out in December. My position isn't being filled for now so [request|please send the proofs straight to Wes]. He's in Mississauga most of the week these days.

[praise|Tuyet, the doors are still the thing people mention to me at family parties.]

Ivanka

--- m20 2025-08-07 09:30 tuyet -> ivanka | Re: Last day < m19
oh no. who will tell me about upside down backflow preventers

good luck over there, they're lucky. [promise|proofs go to wes from now on]

--- m21 2025-08-28 13:25 wes -> renata | July invoice
Renata,

[question|What is "content, 18 hrs, $2,250"?] If it's the videos [complaint|I never signed off on those.] Sitting on my desk unpaid till I hear.

Wes

--- m22 2025-09-02 10:11 renata -> wes | Re: July invoice < m21
Wes,

It's the videos, and it's struck; new invoice attached, without the line. [admission|We shouldn't have done them on your money or on our own without asking.] They were made because somebody here had footage and an idle week in June, which is no reason at all.

I'd rather hear how things are with you and Harrowgate. [question!open|Is "more plumbers at the counter" still what you want us to aim at?] It's been a while since any of us asked. If the answer is hospitals and towers, then half of what we have on the board for fall is for people you're no longer after, and I'd sooner stop it than send it.

Renata

--- m23 2025-09-11 15:58 wes -> renata | Re: July invoice < m22
[thanks|Got it, thanks.] [promise|Will go out in the next run.]

--- m24 2025-09-23 11:40 greg -> wes | Fall flyer
Hi Wes,

July came through on Friday, all square there. Cutting it close for the fall flyer if it's to be in branches by Thanksgiving. Attached is a 12-page draft on spring's template with a bigger reels tie-in (we've kept the videos warm, just in case!). Front page is the cousin again, pages 2 to 5 heating, then PEX and the winter specials. [request|I'd need your price file by Friday.]

Greg

--- m25 2025-10-01 08:55 rudy -> tuyet | Cobourg
FYI Cobourg and Napanee close end of Nov. so [request|leave them off whatever you're making.] trucks from there come to Mississauga, [question!open|can the branch phone number on the door be changed without redoing the door?] 3 trucks

Rudy

--- m26 2025-10-06 17:12 wes -> greg | Re: Fall flyer < m24
[scope_change|No flyer this fall.]

W

--- m27 2025-10-07 09:03 greg -> wes | Re: Fall flyer < m26
No problem! Then let's put that budget to good use in Q1. [promise!open|I'll send some ideas over.] [question!open|Do you have half an hour the week of the 20th?]

G

--- m28 2025-10-24 14:36 greg -> wes + renata | Q1 ideas / catching up
Hi Wes, floating this back to the top of your inbox. I know everyone's flat out at this time of year, budgets and all that. We've got a few things cooking for Q1 on our side, a loyalty card among others. Also wanted to share that [win|the doors got shortlisted for a regional award.] Let me know.

Greg
