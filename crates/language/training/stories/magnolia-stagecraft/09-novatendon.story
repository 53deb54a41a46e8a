firm: Magnolia Stagecraft | magnoliastagecraft.example | America/New_York | 2025-12-19 17:30
member: della | Della Pruitt | della@magnoliastagecraft.example
member: marcus | Marcus Okafor | marcus@magnoliastagecraft.example
member: ruthanne | Ruth Anne Tolliver | ruthanne@magnoliastagecraft.example
member: devin | Devin Yoon | devin@magnoliastagecraft.example
member: gladys | Gladys Whitlock | accounts@magnoliastagecraft.example
client: Novatendon Inc. | company | novatendon.example
contact: femke | Femke Brandsma | f.brandsma@novatendon.example | medical education events
contact: sanjay | Sanjay Kulkarni | s.kulkarni@novatendon.example | clinical training manager
contact: pieter | Pieter Hoogland | p.hoogland@novatendon.example | general manager, Americas
standing: drifting
turned: 2025-06-12
causes: style_mismatch, unrequested_work
root: m19, m20, m24, m29, m33
why: Femke writes one warm line and wants one back. Since Gladys took over the account in June she gets two pages with numbered paragraphs and reports she never ordered; she answers less, and small workshops have begun to go past Magnolia.

--- m01 2025-01-20 08:12 femke -> ruthanne | skills lab March
Hoi Ruth Anne!

Happy new year, is it still allowed? We do a skills lab again, March 14, 24 surgeons, the anatomy center at Emory side. Live camera from the table to the lecture room like last year. [question|You can?] 😊

Femke

--- m02 2025-01-20 08:40 ruthanne -> femke | Re: skills lab March < m01
Hoi Femke! It's allowed til Valentine's. Yes, got you down!

--- m03 2025-01-20 08:41 femke -> ruthanne | Re: skills lab March < m02
[praise|Fastest yes in America]

--- m04 2025-01-27 11:30 sanjay -> devin + femke | Camera list, March 14
Devin, for the lab:

1. [request|Overhead on table 1, arm must clear the C-arm fluoroscope (swing radius 36")]
2. [request|Arthroscope feed, HD-SDI out of the tower]
3. [request|A surgeon headset mic that survives a splash]
4. [request|Two-way talkback, lecture room to table]

[question|Is 4 possible without an echo?] [complaint|Last year the echo was small but there was some.]

Sanjay

--- m05 2025-01-27 12:15 devin -> sanjay + femke | Re: Camera list, March 14 < m04
yep, mix-minus this time, the room won't hear itself. and i've got a headset rated for kayakers

--- m06 2025-02-05 09:58 femke -> ruthanne | money
[question|How much?] 😬

--- m07 2025-02-05 10:20 ruthanne -> femke | Re: money < m06
$13,800, same as last year plus $600 for the kayak mic. One-pager attached.

--- m08 2025-02-05 10:22 femke -> ruthanne | Re: money < m07
Ok go!

--- m09 2025-03-17 08:05 femke -> ruthanne + devin | Friday
[praise|It was super.] Dr. Castellano said [praise|he could see the suture better on your screen than at the table], and he WAS at the table. No echo! [thanks|Thank you guys.] [win|Nine of the 24 asked for a demo set.]

And also [thanks|thank you for the stroopwafels], [question|where did you find these??]

--- m10 2025-03-17 08:31 ruthanne -> femke + devin | Re: Friday < m09
World Market on Peachtree, I cleaned them out!

--- m11 2025-03-25 15:40 femke -> ruthanne | summer
Plan for this year, roughly:
- May 16 lab, Nashville
- Aug 22 lab, Atlanta
- Oct 24-25 the big users meeting, 110 surgeons, here
- Small evening workshops, maybe 6, will see

[goal|My boss wants 60 new surgeons trained on the Trelo anchor this year.] Me I want to sleep in October. [request|Can you pencil all]

--- m12 2025-03-25 16:02 ruthanne -> femke | Re: summer < m11
All pencilled! [promise|Nashville I'll come along myself], there's a biscuit I need to see.

--- m13 2025-05-19 07:50 femke -> ruthanne + sanjay | Nashville
All good 👍 [praise|Devin fixed the hospital's own wifi, their IT wanted to hire him.] Biscuit was indeed something.

--- m14 2025-05-19 09:14 sanjay -> devin | Re: Nashville < m13
Devin, small one. [complaint|The talkback on table 3 was noticeably lower than 1 and 2.] Not critical.

--- m15 2025-05-19 09:30 devin -> sanjay | Re: Nashville < m14
table 3 was on an old beltpack. it's in the bin. [promise|new ones for august]

--- m16 2025-06-09 10:00 della -> femke + sanjay + gladys | Looking after you properly
Dear Femke and Sanjay,

As y'all have grown with us, and with the federal reporting rules on anything a surgeon eats or sits in, I've asked Gladys Whitlock to be your account lead from today. She ran contracts for a hospital system for twenty-two years. Ruth Anne has more brides than days this summer, but she sends her love.

Della

--- m17 2025-06-09 10:20 femke -> della + gladys | Re: Looking after you properly < m16
Oh! Ok. Hi Gladys 😊 and kisses to Ruth Anne

--- m18 2025-06-11 09:42 femke -> gladys | aug 22
Hi Gladys! [question|August 22 still good?] 24 people again, same as March

--- m19 2025-06-12 14:00 gladys -> femke | Re: aug 22 < m18
Dear Ms. Brandsma,

I write in acknowledgment of your communication of June 11, 2025, and further to Ms. Pruitt's letter of introduction.

1. Date. I am able to confirm, subject to section 4 below, the availability of personnel for Friday, August 22, 2025.

2. Scope. I take the phrase "same as March" to incorporate by reference the scope set forth in estimate 4502 (as amended by email of February 5, 2025). [request|Should this construction be incorrect, kindly so advise in writing within five business days.]

3. Compliance. Under the Open Payments program certain transfers of value are reportable. [request|Please complete the enclosed Attendee Hospitality Schedule (form NT-1) in respect of each of the twenty-four participants.]

4. Conditions. The foregoing is conditional upon receipt of a purchase order bearing the correct legal entity. I note that prior orders have variously cited "Novatendon" and "Novatendon Inc."

5. Communications. In the interest of a complete file, I would propose that all instructions be given by email to this address under a reference number, which for the present event is NT-2025-03.

I look forward to a productive association.

Respectfully,
Gladys Whitlock
Accounts, Magnolia Stagecraft

--- m20 2025-06-16 11:25 femke -> gladys | Re: aug 22 < m19
Hi Gladys, wow ok. Same as March = same as March. Our compliance people in Alpharetta do the Sunshine thing themselves already, so [request|the form is not needed I think].

Femke

--- m21 2025-06-17 13:10 gladys -> femke | Re: aug 22 (NT-2025-03) < m20
Dear Ms. Brandsma,

I acknowledge receipt of your email of June 16 and have noted its contents on the file. While I appreciate that Novatendon maintains its own compliance function, prudence suggests a duplicate record at the vendor, and [promise|I shall accordingly prepare form NT-1 on your behalf from the sign-in sheet]. An estimate, with eleven notes, is enclosed at $14,100.00.

Respectfully,
Gladys Whitlock

--- m22 2025-06-24 16:50 femke -> gladys | Re: aug 22 (NT-2025-03) < m21
Ok for the 14100.

--- m23 2025-07-08 10:05 sanjay -> devin | arthroscope tower
Devin, new tower arrives in July, it's 4K and the output is 12G-SDI, not HD. [question|Will your switcher take it?]

--- m24 2025-07-08 10:31 devin -> sanjay | Re: arthroscope tower < m23
not natively, [promise|i'll bring a down-converter], $85 for the day. lag is 1 frame, surgeon won't feel it

--- m25 2025-08-25 09:20 femke -> gladys + devin | friday
Went well. [praise|Picture from the new tower was fantastic, Devin.]

--- m26 2025-09-03 15:00 gladys -> femke + sanjay | Event Conduct Report, NT-2025-03
Dear Ms. Brandsma, dear Mr. Kulkarni,

It is my pleasure to enclose the Event Conduct Report for August 22, 2025 (14 pages and two annexes). It covers attendance, refreshment values per capita, equipment serial numbers, minor deviations from schedule (4), and recommendations. I trust that it will prove a useful instrument and I propose to issue one following each event. Six hours have been recorded against preparation.

Respectfully,
Gladys Whitlock

--- m27 2025-09-09 17:35 femke -> gladys | Re: Event Conduct Report, NT-2025-03 < m26
Thx. [question|Do we pay for this?]

--- m28 2025-09-10 10:00 gladys -> femke | Re: Event Conduct Report, NT-2025-03 < m27
Dear Ms. Brandsma,

I am pleased to clarify. The six hours, at the administrative rate of $70.00, appear as line 14 of invoice 4702, in the amount of $420.00. You will find that the recommendations (pages 11 to 13) readily justify the expense.

Respectfully,
Gladys Whitlock

--- m29 2025-09-18 12:40 femke -> devin | 🙈
Hi Devin, between us. [question|Can I just ask you things again?] [complaint|I write one sentence and I get a contract back.] I need a dictionary and a coffee each time and I'm already the foreigner.

[question|Oct 24, can the surgeons have the lapel mic instead of hand?]

--- m30 2025-09-18 12:58 devin -> femke | Re: 🙈 < m29
haha omg. yes lapels, 4 of them, no charge. ask me anything, i just have to copy Gladys on the money stuff

--- m31 2025-09-18 13:00 femke -> devin | Re: 🙈 < m30
👍

--- m32 2025-09-30 11:10 sanjay -> devin + gladys | Users meeting, room list
Final:

- [request|Plenary, 110 theater, lapels x4, two screens]
- [request|Sawbone stations x 10, task light each]
- [request|Live surgery link from Utrecht, Sat 9:00 (15:00 local), 40 min]
- [request|Posters, 22 boards]

[request|Test the Utrecht link by Oct 17], their IT leaves at 5 sharp.

--- m33 2025-10-02 09:00 gladys -> sanjay + femke | Re: Users meeting, room list < m32
Dear Mr. Kulkarni,

Your list of September 30 has been entered under NT-2025-04. Before proceeding I am obliged to raise nineteen points of clarification, set forth in the enclosed schedule, which I have arranged by theme. Points 3, 7 and 12 concern the Netherlands' rules on patient images and are, I believe, of some interest. [request|I should be glad of responses against each numbered point by October 8.]

Respectfully,
Gladys Whitlock

--- m34 2025-10-08 18:05 femke -> gladys + sanjay | Re: Users meeting, room list < m33
Answers in the file. For most I put "yes".

[value|I like to work by phone and short, it's how I think.] 

F

--- m35 2025-10-09 10:30 gladys -> femke | Re: Users meeting, room list < m34
Dear Ms. Brandsma,

I am in receipt of your responses. While telephone has its merits, I would respectfully observe that it leaves no record; and [promise|I will therefore continue to confirm all points in writing, with a summary to you each Friday].

Respectfully,
Gladys Whitlock

--- m36 2025-10-16 14:20 devin -> sanjay + femke | utrecht
link tested, 38 min, zero drops, dr. van Beek waved a retractor at us

--- m37 2025-10-27 10:15 sanjay -> devin + gladys + femke | Users meeting
Good meeting. [win|67 surgeons trained to date, so the year's number is reached.] Utrecht was flawless. Femke is on leave this week.

--- m38 2025-11-05 11:00 gladys -> femke + sanjay | Event Conduct Report, NT-2025-04
Dear Ms. Brandsma, dear Mr. Kulkarni,

Enclosed is the report on the October meeting (31 pages, five annexes). Annex C sets out opportunities for improvement in form completion. Eleven hours have been recorded.

I should further be grateful for the dates of the six evening workshops mentioned in your email of March 25, none of which has been received; [question!open|may I ask whether these remain in contemplation?]

Respectfully,
Gladys Whitlock

--- m39 2025-11-14 17:55 sanjay -> devin | workshop cable
Devin, quick technical one. The fellow from the AV shop in Roswell who does our evening workshops has no down-converter for the tower. [question|Which model did you use?]

--- m40 2025-11-14 18:10 devin -> sanjay | Re: workshop cable < m39
the little decimator one, any of em work. didn't know the workshops were on!

--- m41 2025-11-14 18:14 sanjay -> devin | Re: workshop cable < m40
Three so far. Femke found him, he texts.

--- m42 2025-11-21 09:30 gladys -> femke | Weekly summary no. 6
Dear Ms. Brandsma,

There being no communications this week, the summary is nil. [question!open|I would ask again whether the 2026 calendar is available.]

Respectfully,
Gladys Whitlock

--- m43 2025-12-02 16:44 femke -> gladys | Re: Weekly summary no. 6 < m42
Hi Gladys, not yet. [request|Can the Friday summaries stop], [complaint|my inbox is full].

--- m44 2025-12-03 10:00 gladys -> femke | Re: Weekly summary no. 6 < m43
Dear Ms. Brandsma,

I acknowledge your request. [promise|The weekly summary shall be replaced with a fortnightly one, commencing December 12.]

Respectfully,
Gladys Whitlock

--- m45 2025-12-10 15:12 pieter -> della | 2026 vendors
Dear Mrs. Pruitt,

We review the training budget for 2026 in January. [request!open|Please send me the total we spent with you in 2025 and what part of it was administration.] Femke speaks warmly of the crew.

P. Hoogland

--- m46 2025-12-11 09:05 della -> pieter + femke | Re: 2026 vendors < m45
Dear Mr. Hoogland, happy to. [promise!open|You'll have it by the end of the year], and I'd love to buy the three of you lunch in January. [question!open|Femke, is there a week that's good for you?]

Della

--- m47 2025-12-18 17:20 femke -> devin | 🎄
Prettige kerst Devin!! Little box is on the way to you and Ruth Anne, don't tell the file 😄
