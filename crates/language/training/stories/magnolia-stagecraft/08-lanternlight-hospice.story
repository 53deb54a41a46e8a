firm: Magnolia Stagecraft | magnoliastagecraft.example | America/New_York | 2025-12-19 17:30
member: della | Della Pruitt | della@magnoliastagecraft.example
member: marcus | Marcus Okafor | marcus@magnoliastagecraft.example
member: ruthanne | Ruth Anne Tolliver | ruthanne@magnoliastagecraft.example
member: devin | Devin Yoon | devin@magnoliastagecraft.example
member: gladys | Gladys Whitlock | accounts@magnoliastagecraft.example
client: Lanternlight Hospice Foundation | company | lanternlighthospice.example
contact: suzanne | Suzanne Achterberg | sachterberg@lanternlighthospice.example | director of development
contact: ty | Ty Molina | tmolina@lanternlighthospice.example | development coordinator
contact: bettina | Bettina Crowe | bettina@crowefamily.example | gala co-chair, volunteer
standing: drifting
turned: 2025-08-19
causes: goals_blurred, business_goals_moved
root: m02, m17, m20, m26, m33
why: The gala was to win monthly givers; after March nobody on either side looked at that number again, and the talk has been of linens and themes. The foundation's board now asks whether a ballroom is the way at all, Suzanne answers later and shorter, and no one has said so aloud.

--- m01 2024-11-12 13:20 suzanne -> ruthanne + bettina | Lanternlight Gala, March 22
Hi Ruth Anne,

Here we go again, year three together! Date is Saturday, March 22, same hotel, 480 seats. Bettina Crowe is co-chairing and will be your person for everything that can be seen or tasted. I'm your person for everything that has to be paid for.

[question|Can you do a kickoff the week of December 2?]

Suzanne

--- m02 2024-12-04 16:47 suzanne -> ruthanne + bettina | Kickoff notes
[thanks|Thanks for a good meeting.] My notes so we all have the same ones:

The room raised $612,000 last year, and 70% of it came from nine tables. That's lovely, and it's also a way to fail, because those nine families are getting older. [goal|So this year what we want out of the night is monthly givers: 150 new people at $25 or more.] Nurses' hours are paid by the month. [value|Every choice in the room should be able to answer the question, does this help somebody say yes to $25?]

- one story, not three
- pledge by phone at the table, no paddles
- Dr. Amari speaks, 6 minutes
- end by 9:45, babysitters

[request|Ruth Anne, a budget before Christmas please.]

S

--- m03 2024-12-05 09:18 ruthanne -> suzanne + bettina | Re: Kickoff notes < m02
I've taped this over my desk! [promise|Budget on the 18th.]

--- m04 2024-12-18 14:40 ruthanne -> suzanne + bettina | Gala budget
Attached, $88,900. I cut the ceiling draping and the arrival tunnel and put that money into a very simple pledge setup: big number on the wall that only counts monthly people.

--- m05 2024-12-19 10:15 bettina -> ruthanne | Re: Gala budget < m04
Ruth Anne dear, no ceiling?? The ballroom has those awful beige coffers. [question|Could we put back just the middle third], I'll get my sister-in-law to underwrite it.

Bettina

--- m06 2024-12-19 11:02 ruthanne -> bettina + suzanne | Re: Gala budget < m05
If it's underwritten, the middle third is $4,700. Suzanne, holler if you mind.

--- m07 2024-12-19 11:30 suzanne -> ruthanne + bettina | Re: Gala budget < m06
Don't mind. Budget approved.

--- m08 2025-01-28 15:12 ty -> devin | text to pledge
Hi! Ty, I'm new (two weeks). I've got the text-to-give keyword, it's LANTERN to 50155. [question|What do you need from me to get the live count on the screen?]

--- m09 2025-01-28 15:40 devin -> ty | Re: text to pledge < m08
welcome! need the API key or a login that can see totals, and one test pledge. do it for $1, [promise|i'll send you a picture of it on the wall at our shop]

--- m10 2025-01-30 10:05 ty -> devin | Re: text to pledge < m09
Login attached, test pledge sent, it's from my grandma's phone

--- m11 2025-01-30 10:22 devin -> ty | Re: text to pledge < m10
grandma is on the wall, pic attached. 1 of 150!

--- m12 2025-03-11 18:20 suzanne -> ruthanne + devin | run of show comments
Two things on v3. [request|Dr. Amari before the meal, please, not after], people are sleepy by the short ribs. And [complaint|the pledge ask has shrunk to 3 minutes while the auction went up to 22]. I think we've got it the wrong way round.

--- m13 2025-03-11 19:01 ruthanne -> suzanne + devin + bettina | Re: run of show comments < m12
You're right on both! Ask is 9 minutes now, auction 14. v4 attached.

--- m14 2025-03-24 09:15 suzanne -> ruthanne + devin | Monday
We're all tired and happy. [win|Total is $655,000.] [praise|When the wall went from 99 to 100 and the whole band stopped to look, I forgot I was working.] It ended at 118 monthly, so short of 150 but it's a start, and nobody in town has done it before.

[request|Let's sit down in April and look at what worked in the ask, so we build on it.] I'd like to understand the 118.

Suzanne

--- m15 2025-03-24 10:30 bettina -> ruthanne | the ROOM
[praise|Three people told me it was the prettiest Lanternlight ever.] The middle third made it. Next year the whole thing!!

--- m16 2025-03-24 11:12 ruthanne -> suzanne + bettina | Re: Monday < m14
Oh y'all. A hundred and eighteen! I had goosebumps in the sound booth. Yes to April. [promise!broken|I'll send a few dates by the end of the week.]

--- m17 2025-04-23 14:05 suzanne -> ruthanne | Re: Monday < m16
Hi Ruth Anne, [question|did we ever pick a date for the debrief?] It may have gotten lost in Easter on my end too.

--- m18 2025-04-23 16:40 ruthanne -> suzanne | Re: Monday < m17
We didn't, [admission|that's me], [apology|I'm sorry], it has been weddings wall to wall. [question|Would May 15 do?]

--- m19 2025-04-23 17:02 suzanne -> ruthanne | Re: Monday < m18
15th at 10, sure.

--- m20 2025-05-14 17:20 ruthanne -> suzanne | tomorrow
Suzanne, I've got a bride with a collapsed tent in Dahlonega. [request|Can we let the debrief go, and roll it into the fall kickoff?] We'll be talking 2026 then anyhow.

--- m21 2025-05-14 20:11 suzanne -> ruthanne | Re: tomorrow < m20
Of course. Hope the bride's ok.

--- m22 2025-06-02 10:00 gladys -> suzanne | Hold on hotel date, March 21, 2026
Dear Ms. Achterberg,

The hotel requires a deposit of $5,000.00 by June 20 to hold Saturday, March 21, 2026. [question|May we proceed on your behalf?]

Respectfully,
Gladys Whitlock

--- m23 2025-06-05 09:12 suzanne -> gladys | Re: Hold on hotel date, March 21, 2026 < m22
Yes please.

--- m24 2025-07-15 11:02 bettina -> ruthanne | THEME
I had the most wonderful idea in Nantucket. "A Night in Kyoto." Actual maple trees. [question|Can maples be rented?] [request|Tell me what a full ceiling would be, and a bridge.]

--- m25 2025-07-15 13:40 ruthanne -> bettina + suzanne | Re: THEME < m24
They can! $240 apiece, in tubs, they come from Tennessee. [promise|I'll work up a board of looks for y'all.]

--- m26 2025-08-06 12:15 ruthanne -> suzanne + bettina | Kyoto boards
Three boards attached, from restrained (A) to full maple (C). Full ceiling, red bridge at the entry, and lanterns floating in the corners. C runs about $131,000 but Bettina thinks her friends will underwrite the trees. [question|Which way are you leaning, Suzanne?]

--- m27 2025-08-19 16:58 suzanne -> ruthanne | Re: Kyoto boards < m26
[apology|Sorry to be slow, summer.] [praise|They're pretty.] I need to see where the board lands on some things before I lean anywhere.

S

--- m28 2025-08-20 09:00 ruthanne -> suzanne | Re: Kyoto boards < m27
Take all the time you want! [promise|I'll put a soft hold on eighteen trees so we don't lose them.]

--- m29 2025-09-10 10:30 ty -> devin | monthly donors question
Hey Devin, quick one. [question|Do you still have the pledge timestamps from March, like minute by minute?] 41 of the 118 have lapsed since and I'm trying to see which ones were from before or after Dr. Amari

--- m30 2025-09-10 10:52 devin -> ty | Re: monthly donors question < m29
attached, csv. the big jump's at 8:14 which is the nurse video

--- m31 2025-09-10 11:20 ty -> devin | Re: monthly donors question < m30
This is super useful, [thanks|thanks!!] [complaint|I wish we'd had it in April lol.] [question|did anyone on your side ever look at this]

--- m32 2025-09-10 11:34 devin -> ty | Re: monthly donors question < m31
honestly no, nobody asked me for it

--- m33 2025-10-01 15:20 ruthanne -> suzanne + bettina | Fall kickoff?
Hi ladies! It's October and I've got pumpkins on the brain. [request|Let's get our kickoff on the books, say the 14th or 16th.] Agenda I've got: trees, ceiling, linens (there's a new persimmon silk), valet, gift bags.

[question|Which day?]

--- m34 2025-10-01 15:26 bettina -> ruthanne + suzanne | Re: Fall kickoff? < m33
14th! Persimmon!!

--- m35 2025-10-10 17:30 suzanne -> ruthanne + bettina | Re: Fall kickoff? < m33
I have board finance committee both days. Go ahead without me on the look of things. Ty can sit in.

--- m36 2025-10-14 16:15 ty -> ruthanne | after the call
Hi Ms. Tolliver, [thanks|thanks for letting me listen]. I didn't want to ask in front of Mrs. Crowe, but [question!open|is there a target for the monthly program in the 2026 plan?] I couldn't find one on the agenda.

--- m37 2025-10-15 09:05 ruthanne -> ty | Re: after the call < m36
Hi Ty! So glad you came. I think that's a Suzanne question, sugar, I'll leave it to her when she surfaces.

--- m38 2025-10-29 10:00 gladys -> suzanne | 2026 agreement for signature
Dear Ms. Achterberg,

The 2026 agreement, in the amount of $127,500.00 per option C, is attached for signature. [request!open|We would be grateful to have it by November 14.]

Respectfully,
Gladys Whitlock

--- m39 2025-11-13 11:45 suzanne -> gladys | Re: 2026 agreement for signature < m38
It's with our chair. I don't have a date.

--- m40 2025-11-13 14:02 ruthanne -> suzanne | Re: 2026 agreement for signature < m39
No hurry on our account, but the tree man wants $1,100 by December 1. [question|Shall I pay him?]

--- m41 2025-11-24 18:44 suzanne -> ruthanne | Re: 2026 agreement for signature < m40
I'd wait.

--- m42 2025-12-03 13:10 bettina -> ruthanne | between us girls
Ruth Anne, Suzanne is being a sphinx. The chair (you did NOT hear it here) went to some breakfast in Charlotte where they raised two million with scrambled eggs and no flowers and now he's asking why we rent trees. I told him people come for the beauty. [request|You'd better send her something gorgeous to settle it.]

--- m43 2025-12-04 10:15 ruthanne -> suzanne | Something to dream on
Hi Suzanne! Just a wee present. Devin rendered the bridge at night with snow falling on it. [question|Isn't the light heavenly, and do you want the snow?] Tree man gave us till the 19th.

--- m44 2025-12-11 17:55 suzanne -> ruthanne | Re: Something to dream on < m43
[thanks|Thank you], that's kind. Board meets January 13. We'll know more then about what shape the year takes.

Happy holidays to all of you.

--- m45 2025-12-12 09:20 ruthanne -> suzanne | Re: Something to dream on < m44
Same to you! [question!open|Can we pencil in a linen tasting (I call it that) on the 15th of January?] [promise!open|I'll get the tree man to hang on.]

--- m46 2025-12-18 14:08 ty -> devin | heads up-ish
Hey, not official. I've been asked to price a breakfast for 300 at the botanical garden, no stage. [question!open|What would a small PA and one screen cost?] [request!open|Would help to know before Jan 13]
