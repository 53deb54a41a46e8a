firm: Pargeter & Lisle | pargeterlisle.example | Europe/London | 2025-07-25 17:00
member: gwen | Gwen Pargeter | gwen@pargeterlisle.example
member: alistair | Alistair Lisle | alistair@pargeterlisle.example
member: sunita | Sunita Bhogal | sunita@pargeterlisle.example
member: kieran | Kieran Maddox | kieran@pargeterlisle.example
client: Fintan Delahunty | person | -
contact: fintan | Fintan Delahunty | fintan.delahunty@brookpost.example | retired landlord
contact: orla | Orla Delahunty | orla.d@brookpost.example | daughter
standing: drifting
turned: 2025-01-22
causes: goals_blurred, unrequested_work
root: m03, m14, m19, m22
why: He said he wants the houses sold one by one and to be in Mayo by seventy-six; after the first sale nobody spoke of the plan again, and he is sent software, reviews and incorporation reports he never asked for, to which he answers less and less.

--- m01 2024-08-12 14:20 fintan -> gwen | Slade Lane
Dear Gwen,

I've an offer on Slade Lane from the young couple that rent it, £212,000, no agents, no nonsense. I gave £38,500 for it in 1994 and put a roof on it in 2006 (£7,200, I have the receipt and I know the man who did it is dead but the receipt is good).

[question|What will the tax be?] and [question|is there any sense in waiting till the new government have had their budget]

Fintan Delahunty

--- m02 2024-08-13 11:46 gwen -> fintan + alistair | Re: Slade Lane < m01
Fintan,

About £38,900 at 24%, after the roof, solicitor and your £3,000 allowance. I wouldn't wait: nobody's talking of it going down. You pay within 60 days of completion, and [promise|we send that return for you separately].

Selling to the tenants is a decent thing to do.

Gwen

--- m03 2024-08-14 20:05 fintan -> gwen | Re: Slade Lane < m02
Grand, I'll go ahead so.

Since you're asking (you weren't), here is the plan. There's five. [goal|I want them sold one a year starting with the worst roof, and me in Belmullet in my mother's house by the time I'm 76, that's February 2027], with nothing left in Birmingham to ring me about a boiler. Nora would have laughed at that, I said the same in 1999.

[request,value!open|All I want off you is to tell me each spring which one to sell next and what I'll be left with.]

F

--- m04 2024-08-15 09:20 gwen -> fintan | Re: Slade Lane < m03
That's a good plan and a clear one. [promise!open!broken|We'll do you a sheet each March, house by house.]

Gwen

--- m05 2024-10-01 10:12 fintan -> kieran + gwen | completed
Completed Friday the 27th. Completion statement from the solicitor is in with this. They left me a card and a plant. She's expecting in March and they've asked what colour the back bedroom was before I papered it, as if I'd remember, though I do, it was a class of mustard.

[request|Will you do the 60 day thing now please.]

--- m06 2024-10-09 15:38 kieran -> fintan | Re: completed < m05
Hi Mr Delahunty,

Return done, copy attached. [win|It came down to £38,412] because the 1994 survey counts too. Pay with the reference on page 2, by 26 November.

Kieran

--- m07 2024-10-09 16:10 fintan -> kieran | Re: completed < m06
Paid there now. [praise|You're a good lad, that survey was worth more than the surveyor.] [thanks|Thank you]

--- m08 2024-11-19 10:30 kieran -> fintan | 2023/24 tax return
Hi Mr Delahunty, time for the 23/24 return. Could I have:

- [request|rent received per house]
- [request|repairs with receipts if over £100]
- [request|your State and toolmakers' pension P60s]
- [request|mortgage interest on Gravelly Hill]

Kieran

--- m09 2024-11-22 18:47 fintan -> kieran | Re: 2023/24 tax return < m08
All in the attached, Orla scanned it for me on Sunday. Repairs is high because of the boiler at Gravelly Hill, twice, different boilers. Kings Road was empty six weeks in the spring, you'll see the gap, and I paid the council tax for it myself. The £640 to Doyle is for the gutters and is the last time I use Doyle. Mileage I've not claimed, I go on the 65 and I've the pass.

Have you met Orla? She has the power of attorney in the drawer for when I'm soft. [request|She should be copied in as she understands the scanner.]

--- m10 2024-12-05 09:51 kieran -> fintan + orla | Re: 2023/24 tax return < m09
[thanks|Thanks both.] Return attached, £6,204 to pay by 31 January plus £1,180 on account for next year. [request|Sign on page 1 if you're happy] and it's filed.

--- m11 2024-12-06 13:30 orla -> kieran | Re: 2023/24 tax return < m10
Signed copy attached. He read every page aloud, including the notes to the notes, and he'd like it known that "residential property finance costs" is a terrible name for a thing. Payment's set up for the 20th of January so it doesn't clash with the winter gas.

Orla

--- m12 2025-01-22 16:20 alistair -> fintan | A strategic review of your property portfolio
Dear Mr Delahunty,

In reviewing our landlord clients I have taken the opportunity to prepare the enclosed report (14 pages) on transferring your remaining four properties into a limited company, with projections over twenty years. Relief for mortgage interest is restricted for individuals but not for companies; against that, stamp duty and capital gains tax would arise on the transfer unless a partnership could first be demonstrated. The appendices set out three scenarios for rental growth.

[talking_down|Many clients of your generation hold property in their own names simply because nobody explained the alternative, and there is no shame in that.]

[request|Do let me know a convenient time to take you through it.]

Alistair Lisle
Tax Manager

--- m13 2025-01-23 12:02 fintan -> alistair | Re: A strategic review of your property portfolio < m12
Dear Mr Lisle, I am 73. [complaint|I'm selling them not keeping them 20 years.] [thanks|Thank you for the trouble.] F. Delahunty

--- m14 2025-02-03 11:17 alistair -> fintan | Re: A strategic review of your property portfolio < m13
Dear Mr Delahunty,

I quite understand. [talking_down|It is nevertheless wise not to dismiss a structure before one has fully grasped it], and I leave the report with you. Our fee for its preparation, £420 plus VAT, has been added to your January account at a reduced rate.

AL

--- m15 2025-02-24 10:40 fintan -> gwen | account
Gwen [complaint|there's £504 on the bill for a report I never sent for]. I've paid it.

F Delahunty

--- m16 2025-02-25 09:05 gwen -> fintan | Re: account < m15
Fintan, [admission|that shouldn't have gone on]. [promise!open!broken|I'll have it credited.] [apology|Sorry.]

Gwen

--- m17 2025-03-20 14:00 kieran -> fintan + orla | Making Tax Digital is coming!
Hi Mr Delahunty, hi Orla,

From April 2026 landlords with income over £50,000 must keep digital records and send HMRC updates every quarter. To get ahead I've set you both up with logins for PropLedger (the link's in a separate email) and connected it to a demo bank feed so you can have a play. £14 a month after the free trial.

[request|Can you log in and add the four houses by the end of April?]

Kieran

--- m18 2025-03-20 19:33 orla -> kieran | Re: Making Tax Digital is coming! < m17
Hi Kieran, [question!open|is he over 50? With Slade Lane gone I made it about 41.] He saw "play" and went to bed.

O

--- m19 2025-04-14 11:25 kieran -> fintan + orla | Re: Making Tax Digital is coming! < m17
Hi both, just a nudge, the trial ends on the 30th and the houses aren't in yet. I've gone ahead and added them from last year's return to save you the job. [request|You'd only need to link the bank.]

K

--- m20 2025-04-28 09:50 fintan -> kieran | Re: Making Tax Digital is coming! < m19
No thank you.

--- m21 2025-05-07 15:05 alistair -> fintan + orla | Inheritance tax: a factual guide for families
Dear Mr Delahunty, dear Miss Delahunty,

I enclose our new guide together with an outline calculation for your estate. [talking_down|These are delicate matters and older clients often prefer not to think of them, but a little courage now spares the family a great deal.]

[request!open|Please complete the questionnaire at the back (nine pages).]

Alistair Lisle

--- m22 2025-05-20 17:22 orla -> gwen | Dad
Hi Gwen,

Just so you know he's had the valuer round Gravelly Hill himself. The agent down the road said £235k. [question!open|Is that the one he ought to sell this year or is it Kings Road?] He won't ask. [complaint|I think he was waiting for the March thing.]

The tenants there have given notice for September so it'll be empty anyway. Kings Road has the new boiler but the wall at the back is leaning on next door's greenhouse and next door is a solicitor. He goes over to Belmullet on the 8th of June for three weeks to see about the damp in his mother's house, so he'd have an answer in his pocket if it came before.

Orla

--- m23 2025-05-21 10:10 gwen -> orla | Re: Dad < m22
Orla, [thanks|thanks for the nudge]. [promise!open!broken|I'll get a sheet over to him this month.]

--- m24 2025-06-11 12:31 kieran -> fintan + orla | 2024/25 return: early bird
Hi both,

New tax year done so we can start 24/25, same list as last year please:
- [request!open|rents]
- [request!open|repairs]
- [request!open|pension P60s]
- [request!open|Gravelly Hill interest]

Slade Lane will be in there only up to September, so the rents should be about a tenth down. The gain's already reported but it still has to be shown on the return, I've got everything for that bit.

If I have it by 30 June I can tell you whether July's payment on account can be reduced, which I think it can.

Kieran

--- m25 2025-07-01 09:32 kieran -> fintan + orla | Re: 2024/25 return: early bird < m24
Morning, not seen anything yet, just bumping this up. £590 due on 31 July, it may not all be needed.

--- m26 2025-07-07 18:15 fintan -> kieran | Re: 2024/25 return: early bird < m24
paid the 590. No hurry on the rest.

--- m27 2025-07-16 16:44 alistair -> fintan | Summer Property Bulletin
Dear Mr Delahunty,

Our summer bulletin is enclosed. It covers the April changes to furnished lets, the consultation on tenancy reform, electric vehicle benefits, and the reduction of agricultural relief. You may find the article on furnished holiday lets of particular interest should you be contemplating a use for the Irish cottage.

Kind regards,
Alistair Lisle
