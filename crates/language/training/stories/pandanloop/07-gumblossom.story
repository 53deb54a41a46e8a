firm: Pandanloop Systems | pandanloop.example | Asia/Singapore | 2026-01-30 18:00
member: wei | Ng Wei Ling | weiling@pandanloop.example
member: suresh | Suresh Pillai | suresh@pandanloop.example
member: hana | Nurhana Salleh | hana@pandanloop.example
member: boon | Teo Boon Kiat | boonkiat@pandanloop.example
client: Gumblossom Reading Fund | company | gumblossomreading.example
contact: fiona | Fiona Marchbank | fiona@gumblossomreading.example | executive officer
contact: tom | Tom Aldersea | treasurer@gumblossomreading.example | honorary treasurer
standing: good
turned: -
causes: -
root: -
why: A small Perth charity that lives by the school terms: busy in term, shut in the holidays, and says so. It goes quiet from mid-December to February by announcement; nothing is wrong and they come back each time with the next list.

--- m01 2025-02-06 09:20 fiona -> hana + wei | Term 1, help
Hi both,

Back on deck. Term 1 started Wednesday and we've 61 volunteers reading with kids in 14 schools from Joondalup to Mandurah, plus three remote schools by video when the satellite behaves.

[goal|What I need by the end of the year is to be able to look a donor in the eye and say how many kids moved up a reading level because of us.] At the moment I've got a shoebox of paper slips and a strong feeling.

First things first though: [request|can we have the volunteer sign-in on a phone instead of paper], and [request|it must check the Working With Children card hasn't lapsed]. If that lapses and we don't notice, I'm out of a job, and rightly so.

[question|What'd that cost us, mates' rates?]

Fiona

--- m02 2025-02-07 11:15 hana -> fiona + wei | Re: Term 1, help < m01
Hi Fiona,

Sign-in by phone with the card check: the check itself is simple (number, expiry, and a warning at 60 and 30 days). Wei Ling says AUD 3,400 with the charity discount, in two halves, the second only when your least technical volunteer has signed in on her own.

[question|I suppose that's Beryl?]

One question, [question|do you want a lapsed card to block the sign-in, or only to shout at you?]

Hana

--- m03 2025-02-07 12:02 fiona -> hana | Re: Term 1, help < m02
Block AND shout. Yes it's Beryl, she has a Nokia. [request|Go ahead pls]

--- m04 2025-02-10 08:47 tom -> wei + fiona | Quotation
Dear Wei Ling,

I am the treasurer, which in a charity this size means I also do the sausage sizzle. AUD 3,400 is within what the committee can approve without a vote. [request|I'd ask for a proper tax invoice in Australian dollars with the GST treatment stated], as our auditor is a stickler and last year queried a $12 stapler.

[question|Am I right in thinking that, being overseas, you don't charge GST to us?]

Regards,
Tom Aldersea
Hon. Treasurer

--- m05 2025-02-10 10:30 wei -> tom + fiona | Re: Quotation < m04
Dear Tom,

Right, no Australian GST from our side, and as an export it's zero-rated in Singapore. [promise|The invoice will state both.] [promise|Invoice for the first half comes today.]

Staplers are included at no charge.

Wei Ling

--- m06 2025-02-10 16:22 wei -> tom | Invoice 2025-027
Invoice attached, AUD 1,700, wording on GST at the bottom. If the stickler would like it differently I can change it.

--- m07 2025-02-27 15:10 boon -> fiona + hana | Sign-in test
Live on test. Works on old phones too, and for Nokia there is a SMS way: text IN and the school code.

[request|Pls try lapsed card, see if it really blocks.]

BK

--- m08 2025-03-03 17:40 fiona -> boon + hana | Re: Sign-in test < m07
Tried it with my own card number and a fake date. Blocked me, shouted at me, emailed me about me. Perfect.

[win|Beryl texted IN from Rockingham Primary at 8.58 this morning, first go, no help], and then rang to tell me the computer had been polite to her. [request|Send the second invoice.]

[complaint|One niggle: the list of schools is in some random order], [request|could it be alphabetical?]

--- m09 2025-03-04 09:05 boon -> fiona | Re: Sign-in test < m08
a-z now

--- m10 2025-04-03 16:55 fiona -> hana | school hols
Hi Hana, last day of term is the 11th so you won't hear from us till 28 April. Not dead, just at the beach with a pile of acquittal forms.

--- m11 2025-04-30 13:26 fiona -> hana + boon | Reading levels
Right, term 2, the big one. Every child gets assessed in week 2 and week 9. We use three different tests because the schools do (PM levels, a phonics screen, and something a deputy principal in Armadale made up). Picture it: a retired bank manager on a chair built for a six-year-old, a wriggler on one side with a book about trucks, phone in the other hand, bell going in four minutes. That's the user. If he has to scroll he'll do it later, and later means never, and then I'm back to the shoebox. [request|I want one screen where a volunteer puts in the level and I get a before and after.]

My asks:
- [request|one entry page, usable with one thumb while holding a picture book]
- [request|no surnames, ever]
- [request|a way to leave a kid out if the parent says no]

[value|These are people's children, so if it's a choice between clever and careful, careful every time please.]

[question|Doable before week 9, which is 23 June?]

F

--- m12 2025-05-01 10:44 hana -> fiona + boon | Re: Reading levels < m11
Hi Fiona,

Doable, if we get the Armadale test on paper soon, Boon is curious what is on a scale from "echidna" to "eagle". Children would have first name plus a number we make, and the list that joins number and surname stays in your cupboard and never comes to us at all. Parents' no = a single tick, and the record is then wiped, not hidden.

[promise|Test version on 4 June], and [promise|I'm going to write the volunteers' one-page guide myself].

Hana

--- m13 2025-06-04 14:18 hana -> fiona | Reading levels: test version and guide
Hi Fiona,

Test version is up and the guide is attached, one page, big letters, with a drawing of a thumb (my own, sorry). Armadale's animals are mapped to the other two scales in the way their deputy explained on the phone; [request|please have her look at the line for "goanna"], I am not sure she meant it as better than "kookaburra".

Hana

--- m14 2025-06-05 08:31 fiona -> hana | Re: Reading levels: test version and guide < m13
Goanna beats kookaburra, confirmed in writing by the deputy, who's thrilled anyone asked. [praise|The thumb is magnificent.] [request|Go live Monday.]

--- m15 2025-06-18 10:10 tom -> wei + hana | End of financial year and a gap in correspondence
Dear Wei Ling, dear Hana,

30 June is our year end. The audit follows and Fiona takes her annual leave from 27 June to 28 July, walking the Bibbulmun Track with no telephone, by design. I shall be reading email on Thursdays only. Please don't be alarmed at our silence, and [request|do hold anything that needs a decision until August].

[request|For the auditor I require a letter confirming the balance owing to you at 30 June], which I believe to be nil.

Regards,
Tom Aldersea

--- m16 2025-06-18 15:37 wei -> tom | Re: End of financial year and a gap in correspondence < m15
Dear Tom, letter attached already dated to 30 June as nothing more will be billed before. Nil it is. Enjoy the Thursdays, and please tell Fiona to mind the snakes.

--- m17 2025-08-04 11:50 fiona -> hana + wei + boon | 412 kids
I'm back, 9 kilos of rice and 26 days later. Blisters like you wouldn't believe.

So I sat down with the before and after. [win|412 kids assessed twice, 287 of them went up at least one level, 96 went up two or more.] I cried a bit at the kitchen table. We have never had a number before.

Levels by school are all over the shop, Girrawheen kids jumped most, which fits with them having Beryl twice a week. Two bugs: [complaint|the remote schools show zero because their week 9 was actually week 10], and [complaint|twins at Medina have been merged into one very good reader].

[request|Fix those before 20 August please], because the Lotteries people come that day.

[thanks|Thank you, all of you.]

--- m18 2025-08-05 17:02 boon -> fiona | Re: 412 kids < m17
Both fixed. Remote: 31 more kids counted. Twins: they were born the same day with the same first letter and [admission|my number used only that]. Now it can't happen, I checked all others, no more cases.

--- m19 2025-08-21 09:12 fiona -> wei | Lotteries
They loved it. Three of them came, we sat them on the little chairs at Medina Primary, and a girl called Tahlia read them a whole page about wombats and then told the chairman he was holding the book wrong. Decision in October. The bloke asked whether the number was audited, and Tom gave him a look I've only seen him use on staplers.

--- m20 2025-09-11 14:40 suresh -> fiona + tom | Hosting review
Dear Fiona, dear Tom,

As part of our yearly review, [promise|your database will be moved to the Sydney data centre] so that the children's records remain within Australia. There will be a downtime of two hours on Saturday 27 September from 8pm Perth time. [promise|A written confirmation will follow after the move.]

[question|Is there any activity on that evening which we should avoid?]

Regards,
Suresh Pillai

--- m21 2025-09-11 16:05 fiona -> suresh | Re: Hosting review < m20
Grand final day. Nobody in this state will be reading anything. Go for it.

--- m22 2025-09-29 09:33 suresh -> fiona + tom | Re: Hosting review < m21
Dear Fiona, dear Tom,

The move was completed on Saturday in 1 hour 20 minutes. All records are in Sydney, the Singapore copy has been destroyed; certificate attached.

Suresh

--- m23 2025-10-22 18:48 fiona -> wei + hana | WE GOT IT
$180,000 over two years!!! [win|The Lotteries letter says "measurable outcomes" twice.] That's 20 more schools. [promise|Ring you tomorrow], I'm going to the pub.

--- m24 2025-10-28 10:26 fiona -> wei + hana | 20 more schools
Sober follow-up, and [apology|sorry about the voicemail at 11], that was the ukulele group. [scope_change|From Term 1 2026 we go from 14 schools to 34], about 150 volunteers. Three things follow:

1. [request!open|a rostering page, coordinators need to swap volunteers without ringing me]
2. [request!open|Kununurra and Broome want it offline]
3. [request|a donor page with the number of the term on it, nothing fancy]

[request|Could I've a quote by the 14th, for the committee on the 18th?] The money has to be called "capacity building", don't ask.

Fiona

--- m25 2025-11-13 13:15 wei -> fiona + tom | Quote Q25-081 capacity building :)
Dear Fiona and Tom,

Attached with a day to spare. AUD 11,900 for the three, each one priced apart so that the committee may drop any. Rostering is the biggest (coordinators swap, volunteers get an SMS, the card check runs before a swap is accepted). Offline is mostly the same work we did for a hospital that loses power in typhoons, therefore cheaper than you'd think. My honest opinion: do 1 and 2, and wait with the donor page; a line on your existing website does the same for nothing.

Wei Ling

--- m26 2025-11-14 19:37 tom -> hana | A small thing for the file
Dear Hana,

The insurers have sent me their cyber questionnaire, eleven pages, apparently written for a bank. I've managed most of it by ticking "not applicable". Two answers I can't give without you: how often the backups are restored as a test, and who at your firm can see the children's first names.

[request!open|A few lines on each would do me], there's no great rush, the policy falls due at the end of February.

Tom

--- m27 2025-11-19 08:20 tom -> wei + fiona | Re: Quote Q25-081 capacity building :) < m25
Dear Wei Ling,

Four of us met in the library and one by telephone from a header in Merredin, it being harvest. Items 1 and 2 approved unanimously, [scope_change|item 3 dropped on your advice]. [praise|The committee minuted that it had never before seen a supplier talk itself out of $2,100.]

[request|Please invoice half now.] [question|Would the rostering be ready for trial on 9 February?]

T. Aldersea

--- m28 2025-11-19 12:50 wei -> tom + fiona + hana | Re: Quote Q25-081 capacity building :) < m27
Dear Tom,

Invoice attached. And [thanks|thank you for the minutes], our accountant wants to know who gave me permission. [promise!open|Rostering on trial on 9 February], [promise!open|offline for Kununurra and Broome by 2 March].

Wei Ling

--- m29 2025-12-11 15:02 fiona -> hana + wei + boon | Shutting up shop
Hi all,

We shut tomorrow at noon and open again Monday 2 February. Phones off, office flooded with donated Easter books already. Year's tally: 1,003 kids read with, 58 cards renewed on time, zero lapsed.

[thanks|Thanks for putting up with us], [praise|you lot reply faster from Singapore than the photocopier man does from Osborne Park]. When I'm back I'll need [request!open|a spare login for the new Kimberley coordinator (Shontelle, starts 2 Feb)].

Have a good one. Eat a mango for me.

Fiona

--- m30 2026-01-22 10:08 hana -> fiona | For when you are back
Hi Fiona,

No need to answer before the 2nd. The rostering page works in our test with 150 invented volunteers (Boon named them all after fish). [question!open|When you open, could you tell me who of the coordinators should try it first on the 9th?]

Hana
