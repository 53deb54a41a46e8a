firm: Neemtree Digital | neemtreedigital.example | Asia/Kolkata | 2025-10-31 18:30
member: meera | Meera Kulkarni | meera@neemtreedigital.example
member: sameer | Sameer Joshi | sameer@neemtreedigital.example
member: tanvi | Tanvi Deshpande | tanvi@neemtreedigital.example
member: farhan | Farhan Shaikh | farhan@neemtreedigital.example
member: lata | Lata Pawar | accounts@neemtreedigital.example
client: Nandi Ridge School | company | nandiridge.example
contact: philo | Philomena D'Souza | admissions@nandiridge.example | head of admissions
contact: raghunath | K. S. Raghunath | principal@nandiridge.example | principal
contact: devika | Devika Menon | devika.menon@nandiridge.example | communications, from July 2025
standing: drifting
turned: 2025-06-05
causes: goals_blurred, business_goals_moved, unrequested_work
root: m24, m25, m26
why: The work was set up to fill Grade 1; since the board decided in May to open an IB senior wing nobody at the firm has asked what the school now wants, and reports on Grade 1 keep coming. No quarrel, but the answers get shorter, the warm admissions head steps back and the last three reports are not commented on.

--- m01 2024-10-21 11:10 philo -> meera | Admissions season
Dear Meera,

So nice to meet you and Farhan last week! The children are still talking about the man who drank four filter coffees.

As discussed, [goal|we have sixty seats in Grade 1 for June and want them filled by the end of February], last year we had 46 and it was a painful summer for the Principal. [request|Please go ahead with the landing page and the Google campaign.]

Warm regards,
Philo

--- m02 2024-10-21 15:32 meera -> philo + farhan + tanvi | Re: Admissions season < m01
Dear Philo,

Sixty it is, and every report from us will begin with that number. [promise|Landing page draft by the 28th.]

[question|Could we have one real classroom photograph] in place of the stock ones? The ones with the plastic smiles must go.

Meera

--- m03 2024-10-22 09:20 philo -> meera + tanvi | Re: Admissions season < m02
Agreed about the smiles! Attaching eleven from Children's Day rehearsal, consent forms are with me for all of them. [request|Please don't use 7], the boy has left us.

--- m04 2024-10-28 17:05 tanvi -> philo | Re: Admissions season < m03
Draft page is here: nandiridge.example/draft-g1. I used 2, 4 and 9.

[request|Please check the fee table], I typed it from the PDF. [question|And may the girl with the watering can be the big one on top?]

--- m05 2024-10-29 10:41 philo -> tanvi | Re: Admissions season < m04
It's lovely, [praise|the one of the girl with the watering can made our receptionist go aww]. Certainly she can be on top. Fee table: transport is 38,000 and not 36,000. [request|Please correct]. Rest is fine.

--- m06 2024-10-29 10:58 tanvi -> philo | Re: Admissions season < m05
38,000, done.

--- m07 2024-11-04 13:15 farhan -> philo + meera | Campaign started
Dear Philo,

Campaign is live since this morning.

- Budget Rs. 1,500 per day
- Area: 12 km around the school, plus Devanahalli
- Words: "CBSE school near...", "Grade 1 admission 2025", and 22 more
- What we count: filled enquiry form, or a call of more than 60 seconds

[promise|You will get a report on the first Monday of each month.] [question|Who in your office attends the calls between 1 and 2?] There is a peak in that hour.

Farhan

--- m08 2024-11-04 15:50 philo -> farhan | Re: Campaign started < m07
That's Sunitha's lunch! [promise|We'll put someone there from tomorrow.]

--- m09 2024-12-02 11:00 farhan -> philo + meera | Report November
Dear Philo,

Grade 1 seats confirmed: 14 of 60. Enquiries 127, visits to campus 41. Cost per enquiry Rs. 348.

Best words: "school with playground Yelahanka" (!).

Farhan

--- m10 2024-12-02 12:22 philo -> farhan + raghunath | Re: Report November < m09
[win|Fourteen by December, last year we had five!] I have shown it to the Principal and he said "hm", which from him is a garland.

--- m11 2024-12-10 10:15 raghunath -> meera | Website of the School
Dear Ms. Kulkarni,

I have gone through the new page. The content is satisfactory. [complaint|In the third paragraph, "Our moto is" is spelt incorrectly.] A school can't afford this. [request|Please have it rectified.]

K. S. Raghunath
Principal

--- m12 2024-12-10 10:29 meera -> raghunath + tanvi | Re: Website of the School < m11
Dear Sir,

Corrected at once. [apology|I apologise], of all the words. [promise|Two of us will read each page from now on before you see it.]

Respectfully,
Meera Kulkarni

--- m13 2025-01-06 11:05 farhan -> philo + meera | Report December
Grade 1 seats confirmed: 27 of 60. Enquiries 96 (holidays). One thing: half of the forms come after 9 pm, from phones. An automatic WhatsApp answer would help, Rs. 900 a month. [question|Shall we add it?]

Farhan

--- m14 2025-01-06 16:40 philo -> farhan | Re: Report December < m13
Yes please! I was doing it myself in bed.

--- m15 2025-01-09 18:12 farhan -> philo | Re: Report December < m14
Active. It says "Good evening, this is Nandi Ridge, Philomena ma'am will call you tomorrow after 9".

--- m16 2025-01-09 18:20 philo -> farhan | Re: Report December < m15
Oh good, now I have to. Haha. [thanks|Thank you Farhan.]

--- m17 2025-02-03 11:02 farhan -> philo + meera | Report January
Grade 1 seats confirmed: 49 of 60. Enquiries 164. Campus visits 72, of those 22 took the seat. Open day on the 18th made the biggest day of the season.

--- m18 2025-02-21 13:30 philo -> meera + farhan + tanvi | SIXTY
Sixty! [win|Full since noon and a waiting list of nine.] The last one is a set of twins so technically sixty-one, I have asked for a chair.

I'm bringing Mysore pak when I'm in Pune in April. [praise|You people understood from day one what we needed], and I tell this to everybody at the admissions association.

Philo

--- m19 2025-02-22 10:07 meera -> philo + farhan + tanvi | Re: SIXTY < m18
Philo, what news! Farhan is walking around like he gave birth. Congratulations to you, you did the calls.

Campaign is paused from today then, we keep only the page. [question|Shall I keep the report monthly or quarterly for the quiet season?]

--- m20 2025-02-22 11:45 philo -> meera | Re: SIXTY < m19
Monthly please, the Board likes to see a paper. [request|Let us sit in April or May and decide what comes next], there are big things being discussed here.

--- m21 2025-04-07 11:00 farhan -> philo + meera | Report March
Dear Philo,

Grade 1 page: 612 visits, 9 enquiries (campaign off). Time on page 1 min 48. Speed score 91. Top city Bengaluru, second Hyderabad.

Farhan

--- m22 2025-04-08 15:21 philo -> farhan + meera | Re: Report March < m21
[thanks|Thank you Farhan.] April trip to Pune is off I'm afraid, my mother is not keeping well. The Mysore pak waits. Board meets on 10th May.

--- m23 2025-04-08 16:03 meera -> philo | Re: Report March < m22
Wishing your mother a quick recovery, Philo. No hurry with anything here.

--- m24 2025-05-12 17:48 philo -> meera | After the board
Dear Meera,

Mummy is home and bossing everyone, so she is fine.

Board has decided on Saturday. From June 2026 we start an IB Diploma wing, Grades 11 and 12, twenty-four students in the first batch, with boarding. [goal|It has to be full on the day it opens, otherwise the loan does not work], that is how the Chairman put it. It's quite a different parent: Dubai, Singapore, people coming back from the US.

Grade 1 will more or less look after itself with the waiting list.

When you have had time to think, [request|call me].

Philo

--- m25 2025-05-13 10:36 meera -> philo | Re: After the board < m24
So happy about Mummy! And what a step for the school. [promise!broken|I'll call you this week.]

Meera

--- m26 2025-06-05 11:00 farhan -> philo + meera | Report May
Dear Philo,

Grade 1 page: 540 visits, 11 enquiries. Speed score 93. I propose to begin the Grade 1 campaign in October as last year, with 10% more budget. Also I have prepared a list of 40 new words for Grade 1, see sheet 2, which covers Hebbal and Jakkur as well, as there are many new towers coming up and the families moving in have children of the right age.

Farhan

--- m27 2025-06-05 16:15 philo -> farhan | Re: Report May < m26
[thanks|Thank you.] [complaint|Grade 1 is not really the question this year], but ok.

--- m28 2025-06-18 12:31 lata -> philo | Annual renewal
Dear Madam,

The yearly agreement falls due for renewal on 1st November. [request|Kindly inform whether the same plan is to be continued], so that the quotation may be prepared in time for your finance committee.

Regards,
Lata Pawar

--- m29 2025-06-23 14:12 philo -> lata | Re: Annual renewal < m28
Too early for me to say. Finance committee is in October.

--- m30 2025-07-07 11:00 farhan -> philo + meera | Report June
Dear Philo,

Grade 1 page: 498 visits, 6 enquiries. Speed score 94 (+1). Bounce rate improved from 61 to 58. I added the 40 words to the draft campaign.

[question|May I start on the Hebbal page?]

--- m31 2025-07-10 10:02 philo -> meera + farhan + devika | New colleague
Dear all,

Please meet Devika Menon, who joined us on 1st July to look after communications. I go back to admissions only (hooray, says my mother). Devika will take the website and the reports from here.

Philo

--- m32 2025-07-10 10:40 meera -> philo + devika | Re: New colleague < m31
Welcome Devika! Philo, we'll miss your mails, they were the best part of Monday.

[promise|Farhan will send all logins and the old reports to you today, Devika.]

--- m33 2025-07-10 17:22 farhan -> devika + meera | Logins and reports
Dear Devika,

Logins are in the shared vault, invite sent to this address. Reports from November to June are in the folder. The vault invite is valid 48 hours only, so [request|please accept it by Saturday].

--- m34 2025-07-11 09:35 devika -> farhan | Re: Logins and reports < m33
Hi Farhan, got in, [thanks|thanks].

--- m35 2025-07-11 09:41 devika -> farhan + meera | Re: Logins and reports < m33
Quick one: [question|is there any plan document for the IB wing?] I see only Grade 1 things in the folder.

Devika

--- m36 2025-07-14 15:19 farhan -> devika + meera | Re: Logins and reports < m35
Dear Devika,

Not as of now. We have the Grade 1 strategy (PDF, 22 pages, in folder 3), which can be adapted to any grade, as the method is the same:

1. Keyword research by area
2. Landing page
3. Search campaign
4. WhatsApp answer
5. Reporting

If you share the IB brochure I can put it through the same steps.

Farhan

--- m37 2025-07-16 18:03 devika -> farhan | Re: Logins and reports < m36
[complaint|I don't think parents in Dubai search by area], but noted. Brochure is being done by a design studio here, will see.

--- m38 2025-08-04 11:00 farhan -> devika + meera | Report July
Grade 1 page: 521 visits, 8 enquiries. Speed score 94. Hebbal page is 60% written.

--- m39 2025-08-13 11:50 devika -> sameer | Independence Day
Hi, [request|please put the attached flag hoisting notice on the home page till the 16th.]

--- m40 2025-08-13 12:15 sameer -> devika | Re: Independence Day < m39
It's up. Comes off by itself on the 16th at night.

--- m41 2025-08-13 12:17 devika -> sameer | Re: Independence Day < m40
[thanks|Thanks], [praise|quick].

--- m42 2025-09-01 11:00 farhan -> devika + meera | Report August
Grade 1 page: 702 visits (+35%), 13 enquiries. Hebbal page is ready for review at /draft-hebbal.

[request!open|Please give feedback by the 10th] so that it can be live before the season.

--- m43 2025-09-15 11:20 farhan -> devika | Re: Report August < m42
[request!open|Gentle reminder for Hebbal page.]

--- m44 2025-09-18 16:45 devika -> farhan + philo | Re: Report August < m43
Hi Farhan, haven't got to it. [complaint,question|Was this page asked for by someone?] Philo doesn't recall it.

--- m45 2025-09-18 17:30 farhan -> devika | Re: Report August < m44
Hi Devika, it is from the June proposal, see report of 5 June, sheet 2. It was not objected to. Search volume for Hebbal is high, I've put it in column F.

--- m46 2025-10-06 11:00 farhan -> devika + meera | Report September
Grade 1 page: 688 visits, 15 enquiries. Speed score 95. Season campaign is ready, daily budget Rs. 1,650 and the WhatsApp answer has this year's dates in it, [question!open|shall I switch it on from 15 October?]

--- m47 2025-10-13 12:08 lata -> devika + philo | Re: Annual renewal < m28
Dear Madam,

As the agreement ends on 31st October, [request!open|kindly confirm the renewal]. Quotation ND-Q-0219 is attached, same plan, same rate.

Lata Pawar
Accounts and Coordination
Neemtree Digital, Karve Road, Pune 411004

--- m48 2025-10-16 15:55 devika -> lata + meera | Re: Annual renewal < m47
Hi Lata, finance committee moved to November because the auditors are sitting in our meeting room. We're looking at what we need for next year as a whole, [promise!open|will revert].

--- m49 2025-10-29 10:20 meera -> devika | Re: Annual renewal < m48
Hi Devika,

No problem at all, [promise|we will simply run on month by month till you revert]. Wish you and Philo a late happy Diwali.

Meera
