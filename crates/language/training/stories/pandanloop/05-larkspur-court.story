firm: Pandanloop Systems | pandanloop.example | Asia/Singapore | 2026-01-30 18:00
member: wei | Ng Wei Ling | weiling@pandanloop.example
member: suresh | Suresh Pillai | suresh@pandanloop.example
member: hana | Nurhana Salleh | hana@pandanloop.example
member: boon | Teo Boon Kiat | boonkiat@pandanloop.example
client: Larkspur Court Condominium | company | larkspurcourt.example
contact: shirin | Shirin D'Cruz | manager@larkspurcourt.example | condominium manager
contact: harjeet | Harjeet Gill | chairman@larkspurcourt.example | council chairman, retired engineer
standing: mending
turned: 2025-09-08
causes: unacknowledged_fault, broken_promise
root: m11, m15, m17, m19
why: The system charged late interest to 84 residents who had paid on time; for weeks the project manager laid it on the bank and the office, and a corrected run promised before the owners' meeting didn't come. In November Wei Ling owned it in full; refunds are nearly done and the chairman is thawing, but he still counts.

--- m01 2025-03-10 11:32 shirin -> hana + suresh | maintenance billing - our wish list :)
Hi Hana, Hi Suresh,

So nice meeting you both on Thursday. Larkspur Court is 312 units, 3 blocks, one pool, one cat committee (don't ask). The office is me, Mdm Koh who's been here since TOP in 1998, a technician and two guards who both want the day shift. Here goes, in order of how many grey hairs each gives me:

- quarterly maintenance bills, now done by mail merge, takes me 4 days
- GIRO file to the bank
- season parking and the visitors' passes
- function room booking, currently a paper diary that Mdm Koh guards with her life

[goal|What I'm after is to walk round the estate in the mornings again instead of being a typist.] [question|Can the first quarter billed from the system be July?]

Cheers,
Shirin D'Cruz
Condominium Manager

--- m02 2025-03-11 10:18 hana -> shirin + suresh | Re: maintenance billing - our wish list :) < m01
Hi Shirin,

July is feasible! We would take billing and GIRO first, parking in August, function room last so that we have time to win Mdm Koh over.

[request|Please send the share values per unit, and a GIRO file from last quarter] with the account numbers blanked. [promise|I'm drafting the data template, it will reach you on Thursday.]

Hana

--- m03 2025-03-13 16:44 hana -> shirin | Template
Here's the template with three sample units filled in. Yellow = must have, grey = nice to have.

--- m04 2025-03-28 09:20 harjeet -> suresh + shirin | Points on specification
Dear Mr Pillai,

I have read the specification which your firm sent on the 21st, all 23 pages. I was a marine engineer for thirty-four years and I read everything.

Page 6: late interest is 10% per annum, from the 31st day after the date of the bill, not from the due date. These differ by two days in our by-laws. Page 11: the sinking fund must be on a separate line and a separate ledger; the law requires it. Page 19: [complaint|"approximately real time" is not an engineering term.]

[request|Kindly amend and reissue.]

Yours sincerely,
Harjeet Gill
Chairman, 14th Council

--- m05 2025-04-02 14:50 suresh -> harjeet + shirin | Re: Points on specification < m04
Dear Mr Gill,

Version 1.2 attached with all three amendments. Page 19 now reads "within 60 seconds".

Regards,
Suresh Pillai

--- m06 2025-04-02 15:31 harjeet -> suresh | Re: Points on specification < m05
Received and in order. [thanks|Thank you for the prompt revision.]

H. Gill

--- m07 2025-07-01 18:40 shirin -> hana + boon | 312 BILLS!!!
[win|312 bills out in 55 minutes], including the time I spent staring at it in disbelief. My 4 days have come back to me. Walked round Block C this morning and found two broken lamps and the cat committee chairman feeding pigeons.

[praise|You people are marvellous.]

One teeny thing, [complaint|Block B unit numbers print as #5-12 instead of #05-12], [request|can change before October?]

Shirin

--- m08 2025-07-02 09:07 boon -> shirin | Re: 312 BILLS!!! < m07
Changed.

--- m09 2025-08-20 17:20 shirin -> hana | parking module
Hi Hana,

Parking is ok, 288 season labels issued, only 2 fights. One was about the lot next to the bin centre, which nobody wanted for 26 years until it had a number on a screen, and now two families each have a theory of why it's theirs. The other was a gentleman with three cars and a by-law that says two, he brought his lawyer nephew, the nephew read the by-law and went home.

The visitors' passes I haven't dared switch on yet. Guard house says the tablet gets too hot in the afternoon sun, so the technician is making a little awning out of an old umbrella; if it looks silly I'll send a picture, if it works I'll send the bill. [question|Does it save the plate number if the wifi drops in between?]

Mdm Koh has agreed to "look at" the booking screen. [question|Can you come on a Wednesday, she is nicest on Wednesdays?]

--- m10 2025-08-21 09:48 hana -> shirin | Re: parking module < m09
Hi Shirin,

Yes, the plates stay in the tablet and go up once the wifi is back, up to 500 of them. And a Wednesday it is: [promise|3, 10 and 17 September, I'll come at ten with kueh], as I hear that is how one talks to Mdm Koh. Please do send the umbrella.

Hana

--- m11 2025-09-08 10:55 shirin -> suresh + hana | residents complaining - interest
Hi Suresh, Hana,

Something's off. Reminder run went out Friday night and since Saturday I've had 31 residents at the counter. [complaint|They were charged late interest though they paid by GIRO in July.] One lady brought her bank book and her daughter. Amounts are tiny, $2.10, $3.85, but Mr Vellu in #14-03 framed it as daylight robbery and he used to be a magistrate.

[question|How many units are affected] and [request|can you stop the second run tonight please!]

Shirin

--- m12 2025-09-08 17:35 suresh -> shirin + hana | Re: residents complaining - interest < m11
Dear Shirin,

The second run has been stopped. We have examined the logs and the interest calculation is functioning as per specification. [blame_shift|It appears that the bank's GIRO return file was uploaded by your office on 4 August instead of 31 July, and the system can only work with the data it is given.] 

[non_apology|We regret any inconvenience to residents.]

Suresh

--- m13 2025-09-09 08:30 shirin -> suresh | Re: residents complaining - interest < m12
The bank only releases the file on the 1st, that was Friday evening, and Monday is the 4th, so I uploaded it first thing when I came in. I'm not a night owl. The value date inside the file says 15 July. [question|Shouldn't it use that one?]

[complaint|You didn't tell me how many units.] I've counted 84 myself from the printouts.

--- m14 2025-09-11 16:12 suresh -> shirin + harjeet | Re: residents complaining - interest < m13
Dear Shirin,

[talking_down|The distinction between value date and posting date is a technical one and it is common for users to confuse the two.] [promise!broken|We will provide a corrected run, with refunds to the affected units, by 26 September], ahead of your owners' meeting.

Suresh Pillai

--- m15 2025-09-29 09:15 harjeet -> suresh + wei | Late interest, 84 units
Dear Mr Pillai,

The owners' meeting took place on Saturday. For fifty minutes of a two-hour meeting we did not speak of the lift replacement at $410,000, which was on the agenda. We spoke about $3.85. I stood before 140 owners and could only say that the correction was "in preparation", as [complaint|your corrected run of the 26th had not arrived].

I have read your letters to Mrs D'Cruz. She isn't confusing value date and posting date. Page 6, section 3.4 of your own version 1.2 says value date. I attach the page. [complaint|Your program uses the posting date.]

[request|I request a written statement of cause], not an interpretation.

Yours sincerely,
H. Gill

--- m16 2025-10-06 17:50 suresh -> harjeet + shirin + wei | Re: Late interest, 84 units < m15
Dear Mr Gill,

The matter is under internal review. [blame_shift|The specification admits of more than one reading in this regard.] The October bills are not affected.

Regards,
Suresh Pillai

--- m17 2025-10-20 11:02 harjeet -> wei | Re: Late interest, 84 units < m16
Dear Ms Ng,

"Value date" admits of one reading. [complaint|It's now six weeks.] [complaint|The October bills went out with the wrongly charged interest carried forward as arrears], so "not affected" was also incorrect.

[escalation|Council meets on 18 November, and the appointment of your firm is item 4 on the agenda.] [value|I can respect a firm which makes an error. I cannot work with one that argues with page 6.]

H. Gill

--- m18 2025-11-03 09:26 shirin -> wei | just between us
Wei Ling, he means it about item 4. I've been covering the counter by giving people photocopies and Khong Guan biscuits. [request|Please call him, not mail.]

Shirin

--- m19 2025-11-04 10:10 wei -> harjeet + shirin | Late interest: what happened
Dear Mr Gill, dear Shirin,

[thanks|Thank you for an hour on the phone yesterday evening.] In writing, as you asked.

[admission|Our program takes the posting date. Section 3.4 says value date. We built it wrong and our testing did not catch it, as no test crossed a weekend.] The 228 units that pay by transfer or cheque have only one date, so they came out right. The 84 that pay by GIRO paid on 15 July, but the bank's file came on Friday evening the 1st and was loaded on Monday the 4th, and our program counted to the Monday. The bank did nothing wrong and Shirin's office did nothing wrong. [admission|We should have said so on 9 September, when Shirin told us the exact cause, and instead we argued.] [apology|I apologise to both of you, and to Shirin especially, who was made to look confused when she was the one who'd found it.]

What now:
1. [promise|Corrected calculation, tested by Boon against all 312 units, with the test sheet in your hands on 11 November.]
2. [promise|Letter to the 84 owners, under my name and not yours, draft to you the same day.]
3. [promise|Refunds credited on the January bill], or by PayNow for those who want it now. We bear the cost of the work.
4. [promise|From now I am your contact for billing.]

Ng Wei Ling

--- m20 2025-11-11 15:40 wei -> harjeet + shirin | Test sheet and letter
Both attached. Test sheet is 312 rows with old interest, right interest, difference. 84 differ, total $271.65. Three owners actually paid too little, we don't plan to chase those.

--- m21 2025-11-12 20:05 harjeet -> wei + shirin | Re: Test sheet and letter < m20
Dear Ms Ng,

I have checked 40 rows by hand, with a pencil and the by-laws, including all units with two owners and those that pay by cheque. [win|All correct.] I note that row 211 is my own unit and that I am owed $2.45. In the letter please [request|replace "discrepancy" by "error" in the second paragraph].

H. Gill

--- m22 2025-11-13 08:50 wei -> harjeet + shirin | Re: Test sheet and letter < m21
Replaced. You're right, error is the word. Printing today, [promise|Shirin gets the 84 envelopes tomorrow morning].

--- m23 2025-11-19 09:33 shirin -> wei + hana | item 4
[win|Item 4 was deferred to February!!] Not withdrawn mind you, deferred. He told them "the matter has been stated correctly at last". For him that's practically a hug.

Letters are out, got 9 phone calls, mostly people saying keep the three dollars. Mr Vellu wants his by PayNow on principle. [request|Here's his number separately, pls settle this week ok?]

--- m24 2025-11-21 14:29 hana -> shirin | Re: item 4 < m23
Mr Vellu has his $3.85, the bank reference is 0091-LC. I added nothing for the robbery.

--- m25 2025-12-10 10:40 shirin -> hana + wei | Function room
Mdm Koh made her first booking on screen today, the Rajaratnam wedding dinner on 17 January. She then wrote it in the diary as well, but still. She also found out she can see next year's Deepavali on the screen without turning pages, I think that's what did it. [thanks|Thanks for the three Wednesdays, Hana.]

[request!open|We need a deposit column in the booking list, $200 refundable], and [question|can the confirmation mail go out in Mandarin for those who tick it?]

--- m26 2025-12-11 12:12 hana -> shirin + boon | Re: Function room < m25
Hi Shirin,

Mandarin: yes, the template just needs the text, I did it this morning with my neighbour's help. He teaches at a Chinese school so it should be decent.

Deposit column is a bit more work because of the refund. [promise!open!broken|I'll come back to you on that.]

Hana

--- m27 2026-01-05 18:22 harjeet -> wei | January bills
Dear Ms Ng,

Bills were issued on the 2nd, as scheduled. I took 25 units at random: interest correct in all, refunds shown as a separate credit line, as agreed. [complaint|Two owners in Block A (#03-07, #11-01) have not been credited.] [question|Why were they left out?]

[request!open|For the February council I would ask for a short monthly statement, one page: bills, collections, interest charged, corrections made.]

H. Gill

--- m28 2026-01-06 10:35 wei -> harjeet + shirin | Re: January bills < m27
Dear Mr Gill,

[thanks|Thank you for checking again so closely], I'd rather it be you than Mr Vellu. Both units were sold in December and the credit stayed with the former owner's account. [admission|We ought to have thought of changes of ownership.] They are moved since 10 this morning, Shirin can see it on screen.

The one-page statement is a good idea, [promise!open|first one on 6 February covering January].

Ng Wei Ling

--- m29 2026-01-06 17:15 harjeet -> wei | Re: January bills < m28
Seen. [thanks|I thank you for the same-day answer.]

H. Gill

--- m30 2026-01-23 11:48 shirin -> wei + hana | CNY lion dance and other dramas
Hi both,

Lion dance is on 22 Feb, and the function room got double booked by me, not by your system, which in fact warned me in red and I clicked it away, haha. The sailing club has kindly moved to the BBQ pit. Counter is quiet these days, I even had lunch.

Chairman asked me to ask you: [question!open|will the April run have that weekend check he spoke about with Wei Ling?] He said he'll form his view after April. And from me, [question!open|any news on the deposit thing?]

Shirin
