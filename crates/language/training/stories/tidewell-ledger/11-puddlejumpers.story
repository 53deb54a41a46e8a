firm: Tidewell Ledger Co. | tidewellledger.example | America/Halifax | 2026-03-20 17:00
member: corinne | Corinne Boutilier | corinne@tidewellledger.example
member: shanice | Shanice Downey | shanice@tidewellledger.example
member: kieran | Kieran MacAskill | kieran@tidewellledger.example
member: anselm | Anselm Gaudet | anselm@tidewellledger.example
client: Puddlejumpers Early Learning Centre | company | puddlejumperselc.example
contact: nadine | Nadine Paul | nadine@puddlejumperselc.example | director
contact: curtis | Curtis Hiltz | curtis.hiltz@puddlejumperselc.example | board treasurer, parent
contact: gemma | Gemma Tufts | frontoffice@puddlejumperselc.example | front office
standing: strained
turned: 2025-07-31
causes: recurring_bottleneck, slow_response
root: m18, m20, m22, m35
why: The province pays the operating grant on a quarterly report that can only be done when Kieran has closed the month, and he closes theirs last; three reports out of four went in late or at the last hour, the grant for the fall was held back, and simple questions wait two weeks. Payroll with Shanice runs like a clock, which hides it from Corinne.

--- m01 2025-01-14 09:05 nadine -> kieran | December close and Q3 report
Good morning Kieran,

For the provincial Q3 report (due January 31) we need:

• [request|December closed, with wages split by classification (Level 1, 2, 3, untrained)]
• [request|food costs on their own line]
• [request|parent fees net of the reduction]

[question|Is the 24th realistic for you?]

Nadine Paul, ECE Level 3
Director

--- m02 2025-01-14 11:30 kieran -> nadine | Re: December close and Q3 report < m01
Hi Nadine, the 24th works. [promise|You'll have all three lines that day], with the split in a separate tab.

--- m03 2025-01-24 15:55 kieran -> nadine | Re: December close and Q3 report < m02
December closed, split attached.

--- m04 2025-01-24 16:10 nadine -> kieran | Re: December close and Q3 report < m03
[praise|It balanced with our enrolment sheet on the first go.] Report submitted. [thanks|Thank you], have a good weekend!

--- m05 2025-02-06 10:12 gemma -> shanice | sub hours
hi shanice! subs for this period: Hailey 22.5, Dot 14, Mrs. B 7.5. Dot was here the day the pipe burst so she should get the half hour extra for mopping

--- m06 2025-02-06 10:25 shanice -> gemma | Re: sub hours < m05
Hi Gemma! All in, Dot at 14.5 with my compliments.

--- m07 2025-03-10 13:45 nadine -> shanice | Wage grid, April
Shanice, the province has confirmed the new wage grid effective April 1. The table is attached. Fourteen staff move up one step, four by classification (they finished the NSCC program, hooray).

• [request|Please apply from the first full pay in April]
• [request|A before/after sheet by person for their files would be lovely]

[goal|We're trying to get to a place where every educator here is Level 2 or above by 2027], so [win|the four are a big deal to us].

Nadine

--- m08 2025-03-10 15:50 shanice -> nadine | Re: Wage grid, April < m07
Oh well done to the four! Sheet attached already, all eighteen. [question|Rosalie's at Step 3 in your table but her hire date says Step 4 from March 28, is that a typo or a leave?]

--- m09 2025-03-10 16:20 nadine -> shanice | Re: Wage grid, April < m08
A typo, she is Step 4. [praise|You've just saved her $1,300 a year.]

--- m10 2025-04-17 09:30 nadine -> kieran | Q4 report
Good morning Kieran, the Q4 report is due April 30 and [question|is March on its way to being closed?]

--- m11 2025-04-22 08:48 kieran -> nadine | Re: Q4 report < m10
Hi Nadine, [apology|sorry for the wait], long weekend and personal tax season have me buried. [promise|I'll have March to you by the 28th.]

--- m12 2025-04-28 17:40 kieran -> nadine | Re: Q4 report < m11
Here you go, in under the wire. Split on tab 2.

--- m13 2025-04-29 08:15 nadine -> kieran | Re: Q4 report < m12
Submitted. [thanks|Thanks Kieran.]

--- m14 2025-06-05 14:20 curtis -> corinne | Introducing myself
Hi Corinne,

I'm the parent who didn't step back fast enough, so I'm now board treasurer. I'm a project manager by day and know nothing about accounting, so [request|please aim low].

Two things to learn from you: [question|what's the reserve we should keep, in months?] And [question|does the centre have one?] We've got a leaky sandbox roof and everybody keeps saying "reserve".

[value|I'm a fan of a straight no over a slow maybe.]

Cheers,
Curtis Hiltz (Otis's dad, Toad Room)

--- m15 2025-06-09 10:41 corinne -> curtis | Re: Introducing myself < m14
Welcome Curtis! Three months of payroll and rent is the usual, so about $210,000; you have 96. The roof can come out of it, but ask the province about the repair fund first, deadline's usually in the fall.

Corinne

--- m16 2025-06-09 12:15 curtis -> corinne | Re: Introducing myself < m15
Perfect, that's an answer I can repeat at a meeting. [thanks|Thanks!]

--- m17 2025-07-15 08:50 nadine -> kieran | Q1 report due July 31
Good morning Kieran,

• [question|When will June be closed?]
• [request|Food costs for May appear under "supplies", please move them]
• The split needs the four new Level 2s

Nadine

--- m18 2025-07-24 09:10 nadine -> kieran | Re: Q1 report due July 31 < m17
Kieran, [complaint|I have not had a reply to the above and it's nine days]. The portal shows April as the last closed month.

--- m19 2025-07-25 16:15 kieran -> nadine | Re: Q1 report due July 31 < m18
Hi Nadine, [apology|really sorry], Shanice is on vacation and I'm covering payroll for everyone plus my own stack. [admission|Yours slid to the bottom because there's no payroll alarm on it.] [promise!broken|May and June will both be closed Tuesday the 29th.]

--- m20 2025-07-31 11:02 nadine -> kieran + corinne | Re: Q1 report due July 31 < m19
It's the 31st. [complaint|I still don't have June.] [request|I need it by 3 to have any chance of entering it before the system shuts at midnight], with two staff away and 61 children in the building.

--- m21 2025-07-31 15:48 kieran -> nadine | Re: Q1 report due July 31 < m20
June attached. The May food costs are moved as well.

--- m22 2025-08-11 10:30 nadine -> kieran + corinne | Re: Q1 report due July 31 < m21
I submitted at 11:40 that night from my kitchen. The four new Level 2s were in the wrong column, so [complaint|the report has come back "returned for correction" and is now counted as late].

I would like to describe how this looks from our end, because I don't think it has been clear.

The province pays us four times a year. It pays on the report, and the report is nothing more than your closed months with the staff hours laid over them. I can do my part in an afternoon. I can't start until yours is finished. For two years that meant a few days' wait. Since April it has meant that I watch the portal every morning with my coffee, and that on the last day I send the assistant home, put the toddlers' cots away myself, and enter sixty lines by hand with a child asleep on the rug because her mother's bus broke down. The parents see none of this and neither do the educators, who are paid on the minute by Shanice and believe all is well.

I do understand that people are stretched. [question|What would need to change for us to have a closed month by the 20th, every time?]

Nadine

--- m23 2025-08-12 09:05 corinne -> nadine + kieran | Re: Q1 report due July 31 < m22
Nadine - not good enough, and [apology|I'm sorry about the midnight kitchen]. [admission|We don't have you in a fixed slot and we should.] [promise!broken|From September you get closed by the 20th of the following month, standing.] Kieran is sending the corrected split this morning.

Corinne

--- m24 2025-08-12 11:20 kieran -> nadine | Corrected split
Attached, four Level 2s in their right column. Double-checked against Shanice's sheet.

--- m25 2025-08-12 11:58 nadine -> kieran | Re: Corrected split < m24
Resubmitted, [thanks|thank you both].

--- m26 2025-09-08 09:15 gemma -> shanice | new kids new staff
hi shanice!! september madness. three new educators + a cook. all their paper is in the portal. cook is called Bill and prefers to be called Bill

[question|do they get the 30th (truth and reconciliation) paid? we're closed]

--- m27 2025-09-08 09:41 shanice -> gemma | Re: new kids new staff < m26
Hi Gemma! It's not a paid statutory holiday for provincial employers here, but your staff handbook (p. 11) says any day the centre closes by its own choice is paid. So yes, Bill too!

--- m28 2025-09-08 09:50 gemma -> shanice | Re: new kids new staff < m27
you know our handbook better than the board does [praise|it's spooky]

--- m29 2025-09-30 14:02 curtis -> kieran | repair fund
Hi Kieran, the repair fund application for the roof closes Oct 24. [request|They want the last 12 months of financials, signed off.] [question|Is that a thing you can print or a thing that takes time?]

Curtis

--- m30 2025-10-14 12:30 curtis -> kieran | Re: repair fund < m29
Hi Kieran, bumping this. Happy with either answer! [complaint|Two weeks of neither] makes it hard to tell the board.

--- m31 2025-10-16 17:22 kieran -> curtis | Re: repair fund < m30
Hi Curtis, [apology|sorry, sorry]. It takes time, because August isn't quite closed. With Corinne off I've been alone on all the month-ends. [promise!broken|I can get you the twelve months by the 22nd.]

--- m32 2025-10-23 19:15 curtis -> kieran | Re: repair fund < m31
> by the 22nd

[complaint|The application's due tomorrow and my inbox is empty.] [request|Please just send whatever exists.]

--- m33 2025-10-24 11:10 kieran -> curtis + nadine | Re: repair fund < m32
Attached to September 30, August and September marked as draft. Corinne signed it this morning.

--- m34 2025-10-24 13:30 curtis -> kieran | Re: repair fund < m33
It's in. I put "draft" in very small print.

--- m35 2025-10-29 08:35 nadine -> corinne | The 20th
Corinne, welcome back. [complaint|In August you wrote "closed by the 20th, standing". August closed on October 24.] The Q2 report is due Friday and will be submitted with draft figures, which the consultant has told me puts the next payment on hold until final ones arrive.

[question|Who, other than Kieran, can close our month?]

Nadine Paul

--- m36 2025-11-10 16:45 corinne -> nadine + curtis | Re: The 20th < m35
Nadine, Curtis,

I'm still climbing out from six weeks of mail, [apology|forgive the delay]. Finals for Q2 are attached. You're right about the slot. I've asked Kieran to do Puddlejumpers first each month instead of last, and I'm interviewing for another pair of hands.

Corinne

--- m37 2025-11-21 10:10 nadine -> corinne | Grant payment
[complaint|The October payment ($88,400) arrived today, five weeks after everyone else's.] We covered two payrolls from the reserve, so [complaint|the roof money was spent on the wait].

--- m38 2025-11-28 13:00 curtis -> corinne | Grant payment
[win|Good news to even it out: the repair fund said yes to 80% of the roof.] [thanks|Thanks for the rush job in October], small print and all.

--- m39 2025-12-19 15:20 kieran -> nadine | November
November's closed, split attached! On the 19th, I'm having a cookie.

--- m40 2025-12-19 15:44 nadine -> kieran | Re: November < m39
[praise|That's what we were hoping for. One for one, well done.] Merry Christmas, Kieran.

--- m41 2026-01-22 09:02 nadine -> kieran | December
Good morning Kieran, happy new year. [question|Is December closed?] Q3 report is due on the 30th.

--- m42 2026-01-28 16:50 kieran -> nadine | Re: December < m41
Hi Nadine, T4s got on top of everything and everybody. It's attached now, split on tab 2. The new person Corinne hired starts in March.

--- m43 2026-02-19 11:14 gemma -> shanice | T4s
hi shanice, all 31 T4s handed out, no crying. Rosalie framed hers

--- m44 2026-02-23 09:40 nadine -> kieran + corinne | January, and a parent receipt question
Kieran,

• [request!open|January close, please (the 20th was Friday)]
• [question!open|A family paid fees from two households; do we issue one child-care receipt or two?] [complaint|I asked on the 4th as well.]
• [request!open|Food costs are under "supplies" again, please move them]

The board has asked me to bring [escalation|a second quote for bookkeeping to the March 25 meeting]. [value|I would much rather bring them a calendar I believe in.]

Nadine Paul

--- m45 2026-03-05 17:05 kieran -> nadine | Re: January, and a parent receipt question < m44
Hi Nadine, got this, new colleague Ife started Monday and I'm training her on yours first. [promise!open!broken|January to you by the 10th.]

k

--- m46 2026-03-13 08:20 nadine -> kieran + corinne | Re: January, and a parent receipt question < m45
It's the 13th. [complaint|January is six weeks old and the receipt question five.] Parents are filing.

[question!open|Corinne, could you and I speak before the 25th?]
