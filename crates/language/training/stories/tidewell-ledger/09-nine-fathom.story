firm: Tidewell Ledger Co. | tidewellledger.example | America/Halifax | 2026-03-20 17:00
member: corinne | Corinne Boutilier | corinne@tidewellledger.example
member: shanice | Shanice Downey | shanice@tidewellledger.example
member: kieran | Kieran MacAskill | kieran@tidewellledger.example
member: anselm | Anselm Gaudet | anselm@tidewellledger.example
client: Nine Fathom Marine Survey | company | ninefathom.example
contact: torben | Torben Lysgaard | torben@ninefathom.example | founder, surveyor
contact: keisha | Keisha Beals | keisha@ninefathom.example | operations
standing: good
turned: -
causes: -
root: -
why: An exacting engineer who numbers everything and thanks coldly. He takes the data entry in-house in autumn and says so six weeks ahead; it is a sensible change and he gives the firm more tax work instead. The one invoice quarrel was settled in two letters.

--- m01 2025-01-20 07:15 torben -> anselm | SR&ED 2024
Anselm,

The sonar mount has now failed in three different ways so I believe it is research.

1. Hours of me and Piotr: attached, by week.
2. Materials: attached.
3. [question|Is the destroyed mount a material consumed or a material transformed?]
4. [question|Do you need photos of the failures?] I have 240.

Torben

--- m02 2025-01-20 14:30 anselm -> torben | Re: SR&ED 2024 < m01
Dear Mr. Lysgaard,

3. Consumed. 4. Ten will suffice.

[request|Would you write for each failure three sentences: what was not known, what you did about it, what was learned?] The Agency reads those and little else.

Anselm Gaudet

--- m03 2025-01-27 07:10 torben -> anselm | Re: SR&ED 2024 < m02
Attached. Three times three sentences. Also ten photos. The third is of Piotr, not of a failure, please excuse the filename.

--- m04 2025-02-13 11:05 keisha -> shanice | T2200 / home offices
Hey Shanice,

[question|Do we need to do T2200s for the two guys who write reports at home?] They asked. [question|Is there a minimum number of days?]

Keisha Beals
Operations, Nine Fathom

--- m05 2025-02-13 11:48 shanice -> keisha | Re: T2200 / home offices < m04
Hi Keisha! They have to work from home more than half the time for at least four weeks in a row, and you have to require it (a written or verbal agreement counts). If Piotr and Omar both meet that, yes to two T2200s. I've pre-filled both, [request|check boxes 6 and 7 and sign].

--- m06 2025-02-13 13:22 keisha -> shanice | Re: T2200 / home offices < m05
Signed. [thanks|Thanks so much], [praise|Omar said his last job took till May and then got it wrong].

--- m07 2025-03-05 06:58 torben -> kieran | Iceland invoice
Kieran,

Invoice 1188 to Reykjavik was 34,000 USD, dated Dec 9, rate 1.4175. Paid Feb 28, rate 1.4436. The ledger shows the difference as consulting revenue.

[complaint|It is not consulting. It is weather.] [request|Move it to foreign exchange.]

T.

--- m08 2025-03-05 09:01 kieran -> torben | Re: Iceland invoice < m07
Moved, $887.40 gain. [admission|I took the bank's deposit at face value.] I've also switched on the setting that splits it automatically for the USD account so it shouldn't need me next time.

--- m09 2025-03-05 09:30 torben -> kieran | Re: Iceland invoice < m08
Noted.

--- m10 2025-03-24 15:42 corinne -> torben + keisha | HST from April 1
Torben, Keisha - quick one. Your surveys for NS customers go to 14% Tuesday; New Brunswick, PEI and Newfoundland stay at 15; the Icelanders and the Americans are zero as long as the work is used outside Canada. Keisha, [request|please switch the default on your invoice sheet].

Corinne

--- m11 2025-03-24 16:09 keisha -> corinne | Re: HST from April 1 < m10
Done, I made it a dropdown by province so I can't forget

--- m12 2025-04-17 08:20 anselm -> torben | T2 and SR&ED claim
Dear Mr. Lysgaard,

The return and the claim are attached. The refundable credit comes to $58,730. [win|It is the largest this office has prepared for a company of your size.] [promise|I shall file upon your word.]

Anselm Gaudet

--- m13 2025-04-17 08:41 torben -> anselm | Re: T2 and SR&ED claim < m12
1. Page 4: Piotr's hours are 612, not 621.
2. Otherwise correct.
3. File after 1.

--- m14 2025-04-17 09:26 anselm -> torben | Re: T2 and SR&ED claim < m13
1. Corrected; the credit falls by $193. [apology|I beg your pardon], [admission|the digits were transposed at this end].
3. Filed.

--- m15 2025-04-17 09:29 torben -> anselm | Re: T2 and SR&ED claim < m14
[thanks|Thank you.]

--- m16 2025-06-04 12:15 keisha -> shanice | Diver pay
Hi! We've got three contract divers for the Strait of Canso job, 12 days. They each say they're "self employed". We give them the boat, the gear, the hours and the sandwiches.

[question|Are they contractors or are we kidding ourselves?]

--- m17 2025-06-04 13:37 shanice -> keisha + corinne | Re: Diver pay < m16
Ooh. You control the hours, you supply the tools, they can't send a replacement and they can't lose money on it. That looks like employment to me, sandwiches and all. Safest is 12 days on payroll with WCB (divers are a pricey class, $5.21 per hundred).

[question|Would you like me to run the cost both ways?]

Shanice

--- m18 2025-06-04 14:10 keisha -> shanice | Re: Diver pay < m17
Yes please. [praise|And thank god you asked about the sandwiches]

--- m19 2025-06-05 10:55 shanice -> keisha | Re: Diver pay < m18
Attached! Payroll costs you $2,214 more for the three over the job. Contractors would save that until somebody gets hurt or files for EI, then it's that times about ten.

--- m20 2025-06-05 11:21 keisha -> shanice | Re: Diver pay < m19
Payroll it is. [promise|Forms to you by Monday.]

--- m21 2025-06-09 16:44 keisha -> shanice | Re: Diver pay < m20
All three attached, one has a very small signature because he signed it on a buoy

--- m22 2025-07-03 07:05 torben -> corinne | Invoice 3188
Corinne,

Your invoice 3188:
- line 2, "SR&ED preparation, 14 h": agreed.
- line 3, "additional consultation re: divers, 2.5 h, $337.50": [complaint|our letter of engagement says payroll questions are included].

[question|Which document is right?]

Torben Lysgaard

--- m23 2025-07-03 09:12 corinne -> torben | Re: Invoice 3188 < m22
The letter is. [admission|It got keyed under advisory by habit.] Credit for 337.50 attached, and [thanks|thank you for reading the thing] - you'd be surprised.

C.

--- m24 2025-07-03 09:20 torben -> corinne | Re: Invoice 3188 < m23
I would not be surprised. Balance paid.

--- m25 2025-08-13 06:40 torben -> corinne | Strategy
Corinne,

I am 47 and have thought about the following during the fog.

1. [goal|In five years I want the company to run a survey season without me on a boat.]
2. For this I need a second senior surveyor (110,000) and a second vessel (used, 380,000).
3. [question|In which order, and in which year?]

No hurry. [value|I prefer a slow answer that is correct.]

--- m26 2025-08-14 11:50 corinne -> torben | Re: Strategy < m25
Torben,

Person first, boat second. A surveyor pays for himself at about 70 billable days a year and you turned away 61 last season that Keisha wrote down. A boat without a surveyor is a mooring fee. I'd hire for spring 2026 and look at the boat for 2027, out of the SR&ED money plus a marine loan.

Your three points in more detail:

- A senior person at 110 costs you about 128 with CPP, EI, WCB, health plan and a truck allowance. At your day rate of $1,850 that's 69.2 days.
- They won't bill 70 days the first season. People never do. I've put in 45, which leaves you $45,000 short, and you have 96 in the bank after tax. It hurts and it isn't dangerous.
- The boat at 380 used will want 40 to 60 spent before it earns. Interest is around 7.5 now. Somebody who knows more than I do says it comes down; I've assumed it doesn't.
- To have a season with you ashore you also need Keisha to be able to quote a job alone, and she does about a third of them already. I'd raise that to all of them under 20,000, starting this fall. It costs nothing.


[promise|I'll send you a proper three-year plan by the end of September], before I go under the knife for my knee.

Corinne

--- m27 2025-09-24 16:30 corinne -> torben | Three-year plan
Here it is, nine pages, numbered. [request|Tear it apart at leisure], I'm horizontal from Monday.

--- m28 2025-09-29 07:02 torben -> corinne | Re: Three-year plan < m27
Read twice. One error: p. 6, vessel insurance is annual, not monthly, so the plan is better than you think. [praise|I could not have written it, and I do not say that often.] Get well.

--- m29 2025-10-14 07:30 torben -> corinne + kieran | Bookkeeping from December
Corinne, Kieran,

1. [scope_change|From December 1 Keisha will enter invoices, bills and bank herself.] She has taken the course at NSCC.
2. Kieran's monthly work then becomes a review, quarterly.
3. Payroll, HST, year-end, SR&ED: unchanged.
4. The reason is that she sees the jobs and Kieran does not. It is no criticism.

[question|What is the new price?]

Torben

--- m30 2025-10-14 09:48 kieran -> torben + keisha | Re: Bookkeeping from December < m29
Makes sense to me, honestly, half my questions were "which job is this". Corinne's away till the 20th so [promise|she'll send the price that week]. Keisha, I can do two hours with you on the chart of accounts in November if you like.

--- m31 2025-10-14 10:15 keisha -> kieran | Re: Bookkeeping from December < m30
Would LOVE that. [question|Nov 12 or 13, your place?]

--- m32 2025-10-14 10:31 kieran -> keisha | Re: Bookkeeping from December < m31
12th, 10 a.m. Bring the weird ones.

--- m33 2025-10-22 14:02 corinne -> torben | Re: Bookkeeping from December < m29
Torben: from $780 a month to $310, plus $450 per quarterly review. New letter attached, two pages.

--- m34 2025-10-22 14:35 torben -> corinne | Re: Bookkeeping from December < m33
Signed.

--- m35 2025-11-13 08:50 keisha -> kieran | Re: Bookkeeping from December
So helpful yesterday, [thanks|thank you]. [praise|I finally get why deposits aren't sales.] I have a cheat sheet with your swear words left in

--- m36 2026-01-19 13:05 kieran -> keisha + torben | Q4 review
First review of your entries, Keisha: 412 transactions, 5 to fix. List attached, mostly HST on insurance (there isn't any). [praise|That's a cleaner month-end than mine ever were here.]

--- m37 2026-01-19 13:40 keisha -> kieran | Re: Q4 review < m36
FIVE!! fixing now

--- m38 2026-02-02 07:00 torben -> anselm | SR&ED 2025
Anselm,

1. The mount now holds. This is regrettable for the claim.
2. But the software for the tide correction failed from March to October.
3. Hours and three sentences per failure are attached, in your format.
4. [win|The credit for 2024 arrived in full, without questions.] Piotr bought a cake.

[question|Is the subcontracted programmer in Aarhus eligible?]

--- m39 2026-02-02 15:20 anselm -> torben | Re: SR&ED 2025 < m38
Dear Mr. Lysgaard,

Work performed outside Canada by a contractor is not; salary of your own employees abroad may be, within limits. Denmark must therefore be left ashore.

[promise!open|I shall have the draft for you by March 31.]

Anselm Gaudet

--- m40 2026-03-03 10:12 keisha -> shanice | new senior surveyor!
He said yes!! Wei-Jun Tan, starts April 13, $112k, moving from St. John's. Torben pays up to 6,000 for the moving. [question|Taxable or not?]

--- m41 2026-03-03 10:49 shanice -> keisha | Re: new senior surveyor! < m40
Congratulations!! If you reimburse actual moving bills, not taxable. If you hand him a lump sum, the first $650 can go without receipts if he certifies it, the rest is income. So: receipts! [request!open|Send me his TD1s when he's signed] (ours are NS, not NL).

--- m42 2026-03-17 07:08 torben -> corinne | Vessel
A 14 m aluminium catamaran is for sale in Shelburne, 365,000. It is one year early against the plan.

[question!open|Do we hold to the plan or not?] I am inclined to hold but it has a very good winch.
