firm: Tidewell Ledger Co. | tidewellledger.example | America/Halifax | 2026-03-20 17:00
member: corinne | Corinne Boutilier | corinne@tidewellledger.example
member: shanice | Shanice Downey | shanice@tidewellledger.example
member: kieran | Kieran MacAskill | kieran@tidewellledger.example
member: anselm | Anselm Gaudet | anselm@tidewellledger.example
client: Harbour Lantern Society | company | harbourlantern.example
contact: amara | Amara Oyelaran | amara@harbourlantern.example | executive director
contact: hedley | Hedley Swim | treasurer@harbourlantern.example | volunteer treasurer since June
contact: zoe | Zoe Comeau | zoe@harbourlantern.example | programs and gala
standing: good
turned: -
causes: -
root: -
why: A new treasurer with a cold pen asks for quotes from three firms because the bylaws say so, and the director goes silent on a leave she announced; neither is trouble. The one real slip, receipts with a wrong year, was reissued in two days, and the board renewed for three years.

--- m01 2025-03-11 09:44 amara -> corinne | Fiscal year end + the boat
Hi Corinne,

March 31 is sneaking up. Three things:

1. [question|When do you want our binder?]
2. A gentleman in Chester wants to give us his sailboat. A whole boat. [question|Can we receipt that?]
3. We got the Foundation grant!! [win|$85,000 over two years for the after-school kitchen.]

Amara Oyelaran (she/her)
Executive Director, Harbour Lantern Society
On Mi'kma'ki, unceded territory of the Mi'kmaq

--- m02 2025-03-11 13:02 corinne -> amara | Re: Fiscal year end + the boat < m01
Brilliant about the kitchen!

1. Third week of April is lovely.
2. You can, at fair market value, but over $1,000 you want an appraisal by somebody who isn't him or you. A marine surveyor is about 600 dollars. And ask whether you really want a boat. Most charities want the money from a boat.
3. Put it in deferred revenue, half and half. Kieran knows.

Corinne

--- m03 2025-03-11 14:20 amara -> corinne | Re: Fiscal year end + the boat < m02
The kids want the boat. The board wants the money. [promise|I'll get an appraisal and let them fight.]

--- m04 2025-04-22 11:30 zoe -> kieran | binder!!
hiiii dropping the binder at 2 today, its pink. some of the bingo sheets are sticky, that's juice not anything weird

--- m05 2025-04-24 15:15 kieran -> zoe + amara | Re: binder!! < m04
Hey Zoe,

Through the pink binder. [praise|Very good shape apart from the juice.] Still need:

- [request|bingo licence report for February]
- [request|bus company invoice, Feb 14 ski trip ($1,265?)]
- [question|is the $400 from "Nan Levy" a donation or a refund?]

Kieran

--- m06 2025-04-24 15:49 zoe -> kieran | Re: binder!! < m05
nan levy is a donation!! she's 91 and brings it in loonies. other two [promise|tomorrow, i swear on the popcorn machine]

--- m07 2025-04-25 16:58 zoe -> kieran | Re: binder!! < m06
bus + bingo attached, two minutes to spare

--- m08 2025-05-15 10:10 shanice -> amara | Summer students
Hi Amara! Canada Summer Jobs came through for four positions, I saw the letter in the portal. [question|What start date, and is it 30 or 35 hours?] The subsidy only covers minimum ($15.70) so anything above that is yours.

[request|Please also send me the agreement number], it has to be on the claim.

Shanice

--- m09 2025-05-15 17:22 amara -> shanice | Re: Summer students < m08
June 30, 35 hours, $17. Agreement number is on the attached. [praise|You always see these before I do.]

--- m10 2025-06-12 20:16 amara -> corinne | New treasurer
Corinne, a heads up: Joan Ells stepped down last night after nine years and the AGM elected Hedley Swim. Retired from the bank's audit department. Lovely man, writes like a summons. Please don't be alarmed by the tone, he did it to me about the paper towels.

[request|Could you give him a login to the portal?]

Amara

--- m11 2025-06-13 08:20 corinne -> amara | Re: New treasurer < m10
Login's in his inbox. I've been summoned by better.

--- m12 2025-06-19 07:00 hedley -> corinne | Introductory matters
Ms. Boutilier,

I have assumed the office of Treasurer. I have reviewed the general ledger for the year ended 31 March 2025 and request the following:

(a) [request|the supporting schedule for deferred contributions];
(b) [request|an explanation of account 5370, "Sundry, sticky", $41.15];
(c) [request|the engagement letter presently in force].

I prefer facts to adjectives.

H. Swim, Treasurer

--- m13 2025-06-19 09:36 corinne -> hedley + kieran | Re: Introductory matters < m12
Mr. Swim,

(a) Attached.
(b) Juice on bingo sheets; reprint cost. [admission|The account name was Kieran's joke and should not have reached the ledger.] Renamed.
(c) Attached, dated April 2021.

C. Boutilier

--- m14 2025-06-19 18:30 hedley -> corinne | Re: Introductory matters < m13
Satisfactory.

--- m15 2025-07-08 12:15 amara -> corinne | Re: Introductory matters
> Satisfactory.

He told the board you answered "in kind and in full". From Hedley that's a marriage proposal.

--- m16 2025-07-30 14:00 anselm -> hedley + amara | T3010 information return
Dear Mr. Swim, dear Ms. Oyelaran,

The draft T3010 is attached, with the financial statements. It falls due on September 30; I see no reason to wait so long. Section C12 reports the vessel as a non-cash gift at the appraised $9,500.

[request|Would the Society confirm the list of directors, with dates of birth], as three have changed.

A. Gaudet

--- m17 2025-08-05 06:50 hedley -> anselm | Re: T3010 information return < m16
Directors confirmed on the enclosed sheet. Two observations. Line 4120 and line 5000 are transposed with respect to the statements. [question|Is that intended?] The remainder agrees to the penny.

--- m18 2025-08-05 10:05 anselm -> hedley | Re: T3010 information return < m17
Dear Mr. Swim,

It was not intended; [admission|I transposed them]. A corrected page is attached. [praise|You are the first treasurer in my nineteen years to have found one before I did], and I salute you.

A. Gaudet

--- m19 2025-08-05 17:41 hedley -> anselm | Re: T3010 information return < m18
Noted. You may file.

--- m20 2025-08-06 09:12 anselm -> hedley + amara | Re: T3010 information return < m19
Filed.

--- m21 2025-09-09 07:02 hedley -> corinne | Procurement of professional services
Ms. Boutilier,

By-law 14.3 requires that professional services exceeding $10,000 annually be put to not fewer than three firms every fifth year. Your engagement dates from April 2021. I shall therefore invite proposals from your firm and two others, returnable October 31.

[question|Do you wish to be included?]

H. Swim

--- m22 2025-09-09 09:25 corinne -> hedley | Re: Procurement of professional services < m21
Mr. Swim - we do. [request|Please send the terms when they're set.] I'm away after the 29th for a knee, so [promise|you'll have our proposal by the 26th].

C. Boutilier

--- m23 2025-09-09 13:11 amara -> corinne | Re: Procurement of professional services
It's just the bylaw, please don't lose sleep. Nobody here wants to teach a new firm about Nan Levy.

--- m24 2025-09-26 15:30 corinne -> hedley | Proposal
Attached, six pages, price on the first.

--- m25 2025-10-15 16:20 zoe -> kieran | gala $$$
ok so gala is nov 15 and we have: tickets $120 of which dinner is worth $55, a silent auction, a 50/50 draw, and a corporate table from the credit union ($2500, they get a logo on the menu)

[question|what do people get receipts for???]

--- m26 2025-10-16 09:40 kieran -> zoe | Re: gala $$$ < m25
Hey Zoe,

- Tickets: receipt for 120 minus 55 = $65 each
- Auction: no receipt unless somebody pays well over the item's value AND you posted the value beforehand
- 50/50: never. Also needs its own lottery licence, [question|do you have that?]
- Credit union: logo makes it sponsorship, so give them an invoice, not a receipt

--- m27 2025-10-16 09:52 zoe -> kieran | Re: gala $$$ < m26
licence yes, taped to my monitor. [praise|ur the only person who explains tax like it's a recipe]

--- m28 2025-11-17 10:30 zoe -> kieran + amara | GALA
[win|$38,940!!!! and we only hoped for 25.] Nan Levy bid on the boat ride and WON. spreadsheet attached, i fell asleep on it

--- m29 2025-11-24 17:05 hedley -> corinne | Outcome
Ms. Boutilier,

The Board met on the 20th. Your firm is retained for three years at the price tendered. You were not the cheapest. [praise|You were the only respondent to answer question 9.]

H. Swim

--- m30 2025-11-25 08:30 corinne -> hedley + amara | Re: Outcome < m29
Mr. Swim, Amara - [thanks|thank you both], that means a lot in this office. [promise|New engagement letter to sign by Friday.]

--- m31 2025-11-28 11:47 amara -> corinne | Leave
Signed letter attached.

Also so nobody wonders: I'm off from December 15 to March 2, board-approved, phone in a drawer. My mum in Ibadan is 80 and there will be many cousins. Zoe has programs, Hedley signs. If you don't hear from me it's because I'm eating.

A.

--- m32 2026-01-19 14:22 kieran -> zoe + hedley | Donation receipts 2025
Hi both,

All 412 receipts for 2025 are up in the portal as one PDF for mailing plus individual emails queued. [request|Zoe, press send when you've spot-checked ten.]

Kieran

--- m33 2026-01-20 06:44 hedley -> kieran | Re: Donation receipts 2025 < m32
[complaint|The receipts numbered 1 to 60 bear "date received 2026".] Those gifts were made January to March 2025. The Agency would disallow them. [request|Withhold all distribution.]

H. Swim

--- m34 2026-01-20 08:12 kieran -> hedley + zoe | Re: Donation receipts 2025 < m33
Mr. Swim,

Stopped before any left. [admission|I filled the first batch with this year's date and never looked at it again.] [apology|I'm sorry], and glad it was caught. [promise|A corrected run will be up tomorrow by noon, every line checked against the deposits by Shanice, not by me.]

Kieran

--- m35 2026-01-21 11:18 shanice -> hedley + zoe | Re: Donation receipts 2025 < m34
Good morning! All 412 checked against deposit dates, 60 corrected, voided numbers listed on the last page as CRA wants. Total $151,206.40 agrees to the ledger.

--- m36 2026-01-21 12:03 hedley -> shanice + kieran | Re: Donation receipts 2025 < m35
I tested forty. No exceptions. [praise|The voided list is correct practice and rarely seen.] Release them.

--- m37 2026-01-21 12:09 zoe -> kieran | Re: Donation receipts 2025 < m36
"rarely seen" omg. frame it. sent!!

--- m38 2026-03-03 09:07 amara -> corinne | Back
I am back, I am five pounds heavier, I have 1,140 emails and none of them are bad news from you, [thanks|thank you for that].

[goal|The board wants the kitchen to run on its own money by the time the grant ends next March], with catering on weekends. [question!open|Does selling food put the charity status at risk?] I have a vague memory of "related business".

What we picture, so you can tell me which part is the dangerous one: Saturdays and Sundays, lunches for community halls and funerals (there are a lot of funerals on this side of the harbour and they're all hungry), cooked by Chef Lamont, who is paid, with six of the teenagers, who'd get an honorarium and a food handler's certificate. Forty plates at $16. Zoe wants to add a table at the Saturday market with jollof and blueberry grunt, because of course she does. Hedley has worked out that we'd clear $1,100 a month after Lamont and has asked whether the teenagers are employees. He used the word "peril". The Foundation people know and are delighted.

[request!open|Something in plain words that I can read out on the 24th would be perfect.]

Amara

--- m39 2026-03-03 12:26 corinne -> amara + anselm | Re: Back < m38
Welcome home! Related business it is, and you're probably fine if the kids and volunteers do the work. [promise!open|Anselm and I will write you that page before the 24th.]

--- m40 2026-03-17 07:05 hedley -> kieran | Year end, March 31
Mr. MacAskill,

[question!open|On what date do you wish to receive the binder?] It will not be pink and it will not be sticky.

H. Swim

--- m41 2026-03-18 16:30 zoe -> kieran | Re: Year end, March 31
it WILL be pink
