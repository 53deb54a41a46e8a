firm: Pandanloop Systems | pandanloop.example | Asia/Singapore | 2026-01-30 18:00
member: wei | Ng Wei Ling | weiling@pandanloop.example
member: suresh | Suresh Pillai | suresh@pandanloop.example
member: hana | Nurhana Salleh | hana@pandanloop.example
member: boon | Teo Boon Kiat | boonkiat@pandanloop.example
client: Sunny Abacus Learning Centres | company | sunnyabacus.example
contact: priscilla | Priscilla Lam | priscilla.lam@sunnyabacus.example | founder and principal
contact: kelvin | Kelvin Ong | kelvin@sunnyabacus.example | centre manager, Bishan and Hougang
standing: strained
turned: 2025-09-15
causes: broken_promise, talked_down, slow_response
root: m15, m18, m22, m26
why: Term-fee reminders and the parent portal slipped date after date, the client has to chase for each, and the project manager answers with process lessons. Underneath, Mrs Lam promised parents a portal in her own name and feels made a fool of.

--- m01 2025-02-17 10:05 priscilla -> wei + suresh | Welcome and expectations
Dear Wei Ling, dear Suresh,

I am delighted that we have signed. As I mentioned at the meeting, we have five centres (Bishan, Hougang, Serangoon, Punggol and Tampines), 1,140 pupils from Primary 1 to Secondary 4, forty-one teachers of whom a third are retired from MOE like myself, and at present everything is in nine Excel files and Kelvin's head. If Kelvin were to take a long leave, which I have forbidden, I could not tell you who is in which class. [goal|By the time registrations open in November I wish every parent to be able to see attendance, fees and the teacher's remarks in one place], so that my managers may go back to being educators.

[value|I am an old schoolteacher. I prefer to be told bad news early, in plain words.]

[question|May I know who will be our day-to-day contact?]

With warm regards,
Priscilla Lam (Mrs)
Principal

--- m02 2025-02-17 15:48 suresh -> priscilla + wei | Re: Welcome and expectations < m01
Dear Mrs Lam,

I will be your day-to-day contact, with Hana for training matters. The project plan is attached, with the three phases (attendance in May, fees and reminders in August, parent portal in October), the responsibilities of each side and the change procedure. Please note section 4, which describes how requests outside the agreed scope are to be raised.

[request|Please let us have the nine Excel files by Friday.]

Regards,
Suresh Pillai
Project Manager

--- m03 2025-02-20 22:14 kelvin -> suresh + hana | excel files
hi suresh here are the files. actually 11 not 9, found two more at hougang. ignore the tab called "old old do not use". some pupils appear in 2 centres thats real, e.g. the Sim twins and about 90 others, they do maths at bishan and chinese at hougang

[question|do u need the 2023 attendance?]

kelvin

--- m04 2025-02-21 09:30 hana -> kelvin | Re: excel files < m03
Hi Kelvin,

Got all eleven, [thanks|thank you], and the warning about the twins-who-are-not-twins is gold. 2023 not needed, only from Jan 2024.

[promise|I'll send you a list of the odd records next Wednesday], things like birthdays in 2031 :)

Hana

--- m05 2025-02-26 17:10 hana -> kelvin | Odd records
Attached as promised, 74 rows. Yellow ones need your decision, white ones I think are just typing slips. [request|Could you fill in column F by 7 March?]

--- m06 2025-03-07 23:40 kelvin -> hana | Re: Odd records < m05
done, column f all filled. [request|3 pupils have left already so delete.] good night haha

--- m07 2025-05-06 08:20 priscilla -> suresh + hana | First day
Dear Suresh, dear Hana,

I hope you had a restful Labour Day. [win|Yesterday all five centres took attendance on the tablet and by six o'clock I could see the whole chain on one page.] I have waited eleven years for that page. [thanks|Thank you both.] [praise|Hana's patience with our older teachers at Hougang was exemplary.]

A small matter: [complaint|the Chinese names print as boxes on the class list]. [request|Kindly look into it.]

Priscilla Lam

--- m08 2025-05-06 11:02 boon -> priscilla + hana | Re: First day < m07
Font missing on the print server. Installed. [request|Pls print again.]

--- m09 2025-06-19 14:25 kelvin -> suresh | fees phase
hi suresh, for phase 2 [question|can the reminder go by whatsapp or only sms?] parents here dont read sms, they think it is scam. last term i sent 300 sms for late fees, 11 replied, 2 replied with the police hotline. also [question|do siblings get the 5% off automatically?] and [question|when do i see a first screen?]

--- m10 2025-06-23 18:05 suresh -> kelvin | Re: fees phase < m09
Dear Kelvin,

WhatsApp is possible, there is a charge of about 4 cents per message which you will pay directly. The message templates have to be approved by the provider, this takes five working days and marketing wording is not allowed; [request|kindly draft them as plain notices of payment.] For the avoidance of doubt, the choice of channel is not part of phase 2 as signed but we shall accommodate it. First screens [promise!broken|you will have by 11 July].

Regards,
Suresh

--- m11 2025-07-17 13:11 kelvin -> suresh | Re: fees phase < m10
[complaint|havent seen the screens that were for the 11th.] mrs lam asking me

--- m12 2025-07-18 09:22 suresh -> kelvin + priscilla | Re: fees phase < m11
Dear Kelvin,

Screens attached. [blame_shift|The delay arises because the fee structure we received has seventeen exceptions which were not disclosed at the requirements stage.] [talking_down|May I remind that in any software project the quality of what comes out depends on the quality of what goes in.]

Regards,
Suresh

--- m13 2025-07-18 16:47 priscilla -> suresh | Re: fees phase < m12
Dear Suresh,

[complaint|The seventeen exceptions are on page 9 of the requirements document, which you signed.] If my Primary 4 pupils were to tell me that the homework was late because the question was long, you can imagine my reply. The screens themselves look sensible, and Kelvin likes the colour coding. [request|Please confirm that 15 August still stands], as we bill Term 4 from the 18th.

P. Lam

--- m14 2025-07-21 10:15 suresh -> priscilla | Re: fees phase < m13
Dear Mrs Lam,

[promise!broken|15 August is confirmed.]

Suresh

--- m15 2025-09-15 08:02 priscilla -> suresh + wei | Term 4 fees
Dear Suresh,

I record the position, so that we are all looking at the same page.

[complaint|15 August came and went.] On the 18th we were told "next week". On the 29th [complaint|the reminders went out, to the parents of Bishan only], [complaint|with the sibling discount taken off instead of put on]. Kelvin corrected 212 bills by hand over two weekends, and telephoned each family to explain why a school which teaches percentages could not take off five per cent. [complaint|It is now a month, and the other four centres are still billing from Excel.]

[question|On what date will all five centres be able to bill from the system?] [question!open|And who will bear Kelvin's overtime of $1,260?]

Priscilla Lam

--- m16 2025-09-18 17:55 suresh -> priscilla + wei | Re: Term 4 fees < m15
Dear Mrs Lam,

[non_apology|We are sorry if the rollout did not meet your expectations.] The sibling rule as written says "5% for second child", [blame_shift|and it was not specified which child is the second]. All five centres [promise!broken|will be enabled by 30 September].

Regards,
Suresh Pillai

--- m17 2025-09-24 12:30 wei -> priscilla | Re: Term 4 fees < m16
Dear Mrs Lam, I was in Hong Kong last week and read this only now. The overtime matter I must first read up on, I wasn't aware of it at all. I would also like to come by Bishan, [question|is the 2nd or 3rd of October ok?]

Wei Ling

--- m18 2025-10-03 19:15 priscilla -> wei | Re: Term 4 fees < m17
Dear Wei Ling,

It was kind of you to visit yesterday, and the teachers enjoyed the pineapple tarts. You saw for yourself the counter at three o'clock, with the grandmothers, the maids, the scooters and two children looking for one shoe. That is where your software has to live. I repeat what I said in my office. [complaint|Hougang, Serangoon and Punggol were switched on only on the 2nd, while you sat here, not on the 30th.] [complaint|Tampines still isn't.]

The fees are an inconvenience. The portal is another matter. I have printed 1,200 flyers with the words "Parent portal from November". [value|My name is on that flyer, not Pandanloop's.] [request|Please tell me honestly whether 31 October will be met.]

Priscilla

--- m19 2025-10-06 09:48 wei -> priscilla + suresh | Re: Term 4 fees < m18
Dear Mrs Lam,

Honestly, I'd not bet on the 31st for all of it. Login, attendance and fees are close, I saw them working on Boon's screen on Saturday. The teacher's remarks need longer because each of your levels has a different form: [promise!open!broken|they'll be there on 14 November]. I asked Boon directly before writing this, not the plan. Tampines is on since this morning.

Wei Ling

--- m20 2025-10-31 18:30 suresh -> priscilla + kelvin + wei | Parent portal: status
Dear all,

The portal has been deployed in the staging environment. Public access is pending security testing. Release is expected in the course of November.

Suresh

--- m21 2025-11-03 07:58 kelvin -> suresh + hana | Re: Parent portal: status < m20
[complaint|38 parents called or came to counter this weekend asking for the login, flyer says nov.] some drove from punggol. one asked is it a ghost portal haha not funny. [question|what do i tell them?] [request|pls send some text i can put on the facebook page]

--- m22 2025-11-05 10:40 suresh -> kelvin + priscilla | Re: Parent portal: status < m21
Dear Kelvin,

You may tell them it will be available shortly. [talking_down|Going forward, I would advise that marketing materials are printed only after user acceptance is complete. This is standard practice and would have avoided the present situation.]

Suresh

--- m23 2025-11-05 10:58 priscilla -> suresh + wei | Re: Parent portal: status < m22
I see.

--- m24 2025-11-12 14:20 hana -> kelvin + priscilla | Portal is open
Dear Mrs Lam, hi Kelvin,

The portal is open to the public since 1pm today. I tested with six parents at Serangoon and all could log in, one grandfather needed a bit of help with the keyboard. They see attendance for this term, the fee with what is paid and unpaid, and a button to download the receipt. The login is the mobile number you have on file, so if a parent has changed numbers the counter has to update it first; I put a short Chinese and English instruction sheet (A5, to be printed) on your shared drive. Remarks page is not in yet. [apology|I am sorry for the two weekends at your counters.]

Hana

--- m25 2025-11-12 14:41 kelvin -> hana | Re: Portal is open < m24
[thanks|thx hana], [win|611 logins on the counter already lol]

[question!open|which day the remarks page is coming]

--- m26 2025-12-08 09:00 priscilla -> wei | December
Dear Wei Ling,

Three matters before the holidays.

1. [complaint|The remarks page, last promised to me for the 14th of November, is not there.] Kelvin asked on the 12th and has had no answer.
2. [complaint|I have not heard anything about the overtime since your visit in October.]
3. Invoice 2025-311 for the final milestone. [escalation|I shall hold it until the portal is what was agreed.]

[value|I would rather be told "we cannot" than "shortly".]

Priscilla Lam

--- m27 2025-12-11 16:20 wei -> priscilla + suresh | Re: December < m26
Dear Mrs Lam,

You are right on all three and holding the invoice is fair. I could give you the list of what else was going on here but you would mark it in red. [admission|I let the overtime slide, no excuse.] [promise!open!broken|You will have my answer on it and a proper date for the remarks page before Christmas.]

Wei Ling

--- m28 2026-01-06 08:35 kelvin -> hana + suresh | new term
hi happy new year. 3 things from counter

- [complaint|parents whose kid changed class in jan still see the old timetable]
- [request!open|pls add a "forgot password" link, we reset by hand 20-30 a day]
- [request|need the tampines tablet unlocked]

--- m29 2026-01-06 15:15 hana -> kelvin | Re: new term < m28
Hi Kelvin,

Tablet unlocked, code by SMS. Happy new year too! 30 resets a day is a lot, I feel for your counter girls. The timetable only refreshes when the class move is saved with a date, [promise!open|I will ask Boon to make it do so by itself]. Forgot password, I've passed to Suresh for scheduling.

Hana

--- m30 2026-01-20 11:10 priscilla -> wei | Re: December < m27
Dear Wei Ling,

Christmas has passed, and soon it'll be Chinese New Year. [complaint|I have neither the answer nor the date.]

The Parents' Evening is on 27 February, 400 families, and the printed programme goes to the press on the 9th. Item 5 is "Mrs Lam shows the new remarks page". I'm not in the habit of showing empty pages. [question!open|Shall I take the remarks page off the programme?]

P. Lam

--- m31 2026-01-26 17:40 suresh -> priscilla + wei | Re: December < m30
Dear Mrs Lam,

The remarks module is under development. [blame_shift|As the final milestone invoice remains unpaid, resources have had to be prioritised accordingly.] [promise!open|We will revert with a schedule.]

Regards,
Suresh Pillai
