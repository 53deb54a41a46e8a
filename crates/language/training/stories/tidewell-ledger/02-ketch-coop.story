firm: Tidewell Ledger Co. | tidewellledger.example | America/Halifax | 2026-03-20 17:00
member: corinne | Corinne Boutilier | corinne@tidewellledger.example
member: shanice | Shanice Downey | shanice@tidewellledger.example
member: kieran | Kieran MacAskill | kieran@tidewellledger.example
member: anselm | Anselm Gaudet | anselm@tidewellledger.example
client: Ketch Harbour Fishermen's Co-operative | company | ketchcoop.example
contact: alden | Alden Gray | alden@ketchcoop.example | manager
contact: marlene | Marlene Hartlen | office@ketchcoop.example | office
contact: basil | Basil Flemming | basil.flemming@postbox.example | board chair, fisherman
standing: strained
turned: 2025-09-22
causes: broken_promise, slow_response
root: m17, m21, m26, m37
why: The patronage statements for the thirty-one members were promised for August, then September, then "before Christmas", and every time the co-op had to ask; the manager says little, the chair is now counting the months, and the members' own tax depends on it.

--- m01 2025-03-03 07:40 marlene -> shanice | ROEs for the plant girls
Good morning Shanice

Season's done at the plant Friday for everybody but Lloyd. [request|We will need 9 ROEs], list attached with last day worked for each. Code A shortage of work same as always.

[request|Could they be in before Wednesday], the EI office is slow as cold molasses this time of year.

Marlene Hartlen
Ketch Harbour Fishermen's Co-op
Office hours 7 to 3, closed when the road floods

--- m02 2025-03-03 11:15 shanice -> marlene | Re: ROEs for the plant girls < m01
Hi Marlene! All nine are filed with Service Canada as of 11:05. Serial numbers attached. Joyce H. had 14 hours in week 8 that weren't on the first sheet so I used your corrected one.

--- m03 2025-03-03 12:30 marlene -> shanice | Re: ROEs for the plant girls < m02
Well [praise|that was quicker than I could walk down to the wharf and tell them]. [thanks|Thanks my dear.]

--- m04 2025-03-26 06:15 alden -> corinne | hst rate
[question|Bait and ice. Does the 14 apply to what we sell members after Apr 1 or is that zero.]

--- m05 2025-03-26 08:40 corinne -> alden | Re: hst rate < m04
Alden - bait is zero-rated if it's sold as bait to fishers. Ice is taxable, 14 from Tuesday. Fuel 14. Gear mostly taxable except the listed items (nets over a certain size, traps are zero). Marlene has the list taped inside the cupboard, it still holds.

C.

--- m06 2025-03-26 08:44 alden -> corinne | Re: hst rate < m05
ok

--- m07 2025-04-14 13:20 kieran -> marlene | March bank rec
Hi Marlene,

Three things I can't place from March:
- cheque 4471, $1,180.00, no stub. [question|Who was it to?]
- deposit $22,915.60 on the 19th marked "Clearwater??" in your handwriting
- a debit from the fuel company for $88.02, looks like a card fee. [request|Please send the statement if you have it.]

Kieran

--- m08 2025-04-15 07:05 marlene -> kieran | Re: March bank rec < m07
4471 was Purcell's Cove Electric for the hoist motor, stub in the mail. The deposit is two loads, one ours one belongs to the Prospect boys, they'll square with us in May. Fuel one [promise|I'll scan tomorrow when the machine stops eating paper].

--- m09 2025-04-16 07:31 marlene -> kieran | Re: March bank rec < m08
Fuel statement attached. Machine ate the first one.

--- m10 2025-05-06 06:02 alden -> corinne + marlene | patronage
Year end was Feb 28. Landings were up. Board wants to pay patronage to members this year, first time since 2019. 31 members. [goal|We want every one of them to see in black and white what they earned by landing here and not selling to the truck from Yarmouth.] Thats how we keep the boats.

[question|When can we have the statements.]

--- m11 2025-05-06 09:30 corinne -> alden + marlene + anselm | Re: patronage < m10
That's good news, and a good reason to do it properly.

What has to happen: final landings by member by species (Marlene), net surplus from the year-end (us), the board's resolution on the split between cash and shares (you), then an allocation per member, the withholding for anyone over the hundred dollars, and the information slips. Anselm has done it before for the co-op in Lismore.

[promise|We'll have the year-end by end of June] and [promise!broken|the patronage statements to you by August 15], so the boats have them before the fall.

[request|Marlene, could we get the landings spreadsheet by the end of May?]

Corinne Boutilier, CPA
Tidewell Ledger Co.

--- m12 2025-05-29 07:12 marlene -> kieran + corinne | landings by member
Here it is. 31 tabs, one a boat. Halibut is on its own because Alden wants it so. Wayne and his brother fished one licence till August so theirs is together and then not, I wrote a note.

--- m13 2025-05-29 08:55 kieran -> marlene | Re: landings by member < m12
[praise|This is beautifully done Marlene, even the note about Wayne made sense on the first read.]

--- m14 2025-06-27 16:20 anselm -> alden + corinne | Year-end, 28 February 2025
Dear Mr. Gray,

Draft financial statements are attached. [win|Surplus before patronage is $214,380, the best since the co-operative's books have been with us.] Three journal entries want the board's eye, all in the ice plant.

[request|May I have the board's resolution on the patronage rate when it meets?] Nothing can be allocated without it.

Anselm Gaudet

--- m15 2025-07-09 05:50 alden -> anselm + corinne | Re: Year-end, 28 February 2025 < m14
Resolution attached. Passed Monday. 70 cash 30 shares. [praise|Statements read good, Basil understood them and he don't read.]

--- m16 2025-07-09 09:00 anselm -> alden | Re: Year-end, 28 February 2025 < m15
Received with [thanks|thanks]. The wording suffices.

--- m17 2025-09-02 05:58 alden -> corinne | patronage statements
[complaint|Aug 15 came and went.] [question|Where are they.]

--- m18 2025-09-04 18:40 corinne -> alden | Re: patronage statements < m17
Alden - [apology|sorry], we lost most of August to a CRA review of another client and then half the office had the smoke cough. It's next on Anselm's table. [promise!broken|You'll have all 31 by September 19.]

--- m19 2025-09-10 07:25 marlene -> shanice | herring crew starts
Hi Shanice, five on for herring from Monday the 15th, Lloyd's nephew is new, his papers are in the envelope I gave Kieran at the gas station. Rate 19.40 and they get the meal.

[question|Does the meal go on the cheque as a benefit or not?] We argued about it at lunch.

--- m20 2025-09-10 09:10 shanice -> marlene | Re: herring crew starts < m19
Hi Marlene! If it's overtime or a remote site you can leave it off. A regular lunch on a regular day is a taxable benefit, so put the value on it. If they're out past two hours of overtime it's fine up to $23. [request|Just mark OT meals with a star on the timesheet] and I'll do the rest.

Lloyd's nephew is set up, [promise|he'll be paid on the 26th with everybody].

--- m21 2025-09-22 06:04 alden -> corinne | Re: patronage statements < m18
[complaint|Friday was the 19th.]

--- m22 2025-09-25 17:15 corinne -> alden + anselm | Re: patronage statements < m21
You're right. I'm going in for my knee on Monday the 29th, so Anselm has the file outright and [promise!broken|he'll write to you himself this week with a firm date]. I'll be out until October 20, reading mail from the couch.

C.

--- m23 2025-10-07 12:02 basil -> corinne + anselm + alden | members asking
Basil Flemming here from the board. Alden dont like to bother people so I will. I told 30 fellas on the wharf in July that they would have a paper with there number on it in August. [complaint|Now its October and I am walking the long way around to the boat.] [complaint|Nobody wrote Alden any date neither.]

[question|is it done or half done or not started]

--- m24 2025-10-10 16:42 anselm -> basil + alden + corinne | Re: members asking < m23
Dear Mr. Flemming,

It is rather more than half done. The allocation for twenty-six boats is complete. The remaining five have licence transfers during the year, and the Act is particular about who counts as a member on which day. [blame_shift|Had the transfers been noted when they occurred, rather than collected afterwards in one spreadsheet, the matter would have gone faster.]

[promise!broken|The complete set will be with Mr. Gray before Christmas.]

Yours truly,
Anselm Gaudet

--- m25 2025-10-10 17:30 marlene -> anselm + alden | Re: members asking < m24
Mr Gaudet the transfers are on the note on the first tab, dated, with the licence numbers. [complaint|It has been there since May.] Kieran said he could read it.

--- m26 2025-10-14 06:00 alden -> corinne | Re: members asking < m24
[complaint|August. September. Now Christmas.] [value|I can take a late date. I can't take a new one every month.]

--- m27 2025-10-21 10:05 corinne -> alden + marlene + basil | Back on my feet, sort of
Alden, Marlene, Basil,

I'm back at the desk with a cane. [admission|We gave you two dates and missed both], and [admission|the note about the transfers was there all along]. [apology|I apologize for that, to Marlene in particular.]

Where it stands today, so nobody has to guess: 26 boats are calculated and checked against Marlene's tabs. Three more (Wayne's two and the "Lady Ruth") are calculated and not checked. The last two changed hands in the middle of the season, so each has two owners who each get a piece, and for one of them the new owner isn't a member on our list at all. [question|Basil, can you tell us on what day the board admitted him?] If it's in the minutes a photo of the page will do.

After that there's a withholding account to open with CRA, which takes them a few weeks and which [admission|we should have asked for in July]. Nothing in it is hard. [admission|It has been at the bottom of a pile and I let it lie there.]

I've asked Anselm to do nothing else on Thursday afternoons until it's finished.

Corinne

--- m28 2025-10-21 12:15 marlene -> corinne | Re: Back on my feet, sort of < m27
Glad you're walking. Basil says July 7 he was admitted, page attached. Mind the wharf though its slick.

--- m29 2025-11-05 07:10 marlene -> kieran | trap tags
Kieran, DFO invoice for tags is $6,212 and it came in two halves, one to the co-op and one to Alden's house for some reason. [request|Please put both to gear] and [request|bill the members back at cost], list on the second page.

--- m30 2025-11-05 15:25 kieran -> marlene | Re: trap tags < m29
Both booked, 31 member invoices went out of the system at 3. Two bounced because Wayne changed his email. [question|Do you have a new one for him?]

--- m31 2025-11-06 07:02 marlene -> kieran | Re: trap tags < m30
Wayne's is now big.wayne@postbox.example, don't ask. [thanks|Thanks for doing that so fast.]

--- m32 2025-11-21 06:10 alden -> shanice | dumping day
Lobster opens monday weather allowing. Wharf crew 12 on from then 4am. Overtime after 48. Cook is Donna again.

--- m33 2025-11-21 08:20 shanice -> alden + marlene | Re: dumping day < m32
All twelve are active, Donna too. Safe day to everybody out there!

--- m34 2025-12-02 09:44 marlene -> shanice | Re: dumping day < m33
Postponed twice for wind and then they went. [win|Landed 118,000 pounds on the first haul, most since I've been here.] Everybody back in. Alden almost smiled

--- m35 2026-01-06 05:55 alden -> corinne | Re: patronage statements
[complaint|Christmas is over.]

--- m36 2026-01-13 11:20 corinne -> alden | Re: patronage statements < m35
Alden, [apology|I'm sorry, and sorry for a week's silence on top]. Twenty-nine are finished and checked. Two depend on CRA confirming the account number for the withholding, which Anselm asked for on December 10. [promise!broken|I'll send the 29 ahead by the end of this week] so at least most of the wharf has theirs.

C.

--- m37 2026-01-29 06:12 alden -> corinne + basil | Re: patronage statements < m36
[complaint|Not one in the mail, not the 29, not anything.] [request|Send what is done.]

--- m38 2026-01-30 16:50 anselm -> alden + basil + corinne | Patronage statements, 29 of 31
Dear Mr. Gray,

Attached are twenty-nine statements, with a covering summary. The withholding on these, $11,904, was calculated as of the date of the resolution and must be remitted by February 15.

The remaining two (vessels "Miss Carly" and "Second Wind") [promise!broken|will follow in the week of February 9].

Anselm Gaudet

--- m39 2026-02-02 12:48 basil -> anselm + alden + corinne | Re: Patronage statements, 29 of 31 < m38
Got mine. Good number. [praise|Its clear to read I'll give you that.] But Second Wind is my brother in law and he's at the table every sunday. [question|when does he get his]

--- m40 2026-02-12 07:33 marlene -> shanice | T4s
Shanice, T4s for 27 people. Joyce moved, new address attached. [question|Are you mailing or do I hand them out?]

--- m41 2026-02-12 09:01 shanice -> marlene | Re: T4s < m40
Portal for those with an email, and a stack of 11 on paper for you to hand out. [promise|Kieran will drop the stack at the gas station Friday]!

--- m42 2026-02-16 07:15 marlene -> shanice | Re: T4s < m41
Got the stack, all eleven right. That's T4s done and it's not even the end of the month, [praise|you've never once let me down on a date and I tell Alden so]

--- m43 2026-03-05 06:03 alden -> corinne | two left
[complaint|Week of Feb 9 is a month ago.] Two men here have to file. One already paid a fella in Tantallon to do his taxes and had to tell him to wait.

[request!open|Send the two.] AGM is April 11. [escalation|Basil has put a motion on the paper to look at other bookkeepers.] I'm not for it. [value|But I have to be able to say a date in that hall and have it be true.]

--- m44 2026-03-11 17:38 corinne -> alden + anselm | Re: two left < m43
Alden, [thanks|thank you for telling me about the motion straight]. CRA gave us the account number on the 6th. [promise!open|Both statements will be done and on your desk by the 27th], I'll drive them out.

[question!open|Would you want me at the AGM to answer for it myself?]

Corinne

--- m45 2026-03-16 07:20 marlene -> kieran | ice compressor
New compressor, $48,300 plus tax, delivered Thursday. [question!open|Is that repair or do we write it off over years?] The auditors asked last time. Invoice attached

--- m46 2026-03-17 06:01 alden -> corinne | Re: two left < m44
27th. [promise|I'll write it on the board.]
