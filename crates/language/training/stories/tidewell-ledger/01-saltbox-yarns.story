firm: Tidewell Ledger Co. | tidewellledger.example | America/Halifax | 2026-03-20 17:00
member: corinne | Corinne Boutilier | corinne@tidewellledger.example
member: shanice | Shanice Downey | shanice@tidewellledger.example
member: kieran | Kieran MacAskill | kieran@tidewellledger.example
member: anselm | Anselm Gaudet | anselm@tidewellledger.example
client: Saltbox Yarns | company | saltboxyarns.example
contact: winnie | Winnie Zwicker | winnie@saltboxyarns.example | owner
contact: teagan | Teagan Rafuse | shop@saltboxyarns.example | shop assistant
standing: good
turned: -
causes: -
root: -
why: A chatty shop owner who jokes about firing everybody; small slips (a deposit booked twice, a pay stub to the wrong address) are owned and fixed within days, and the books got her the loan for the building.

--- m01 2025-02-24 09:20 winnie -> kieran | the annual shoebox
Morning Kieran,

It is not actually a shoebox this year, it is a tote that says Fleece Navidad on the side. January count is done: 4,118 skeins, 212 needles, one dead moth (I've written him off). [promise|I'll bring it in Thursday when I come to town for the dentist.]

[question|Is somebody in at 8:30?] I'd like to get parked before the whole South Shore does.

Winnie

--- m02 2025-02-24 09:52 kieran -> winnie | Re: the annual shoebox < m01
Hey Winnie,

Somebody is in at 8, and that somebody is me. [request|Could you throw in the Visa statements for November and December], the portal only has up to October.

Kieran

--- m03 2025-02-24 10:05 winnie -> kieran | Re: the annual shoebox < m02
[promise|Will root them out.] They're under the cat.

--- m04 2025-03-18 14:11 kieran -> winnie | HST drops to 14 on April 1
Hey Winnie,

Just the one thing, but it's a big one: Nova Scotia goes from 15% to 14% on Tuesday April 1. Your till has 15 baked into the "NS regular" rate. You want to change it after close on Monday the 31st, not before, and not on the morning when there's a lineup.

Pattern books are still 5% at the point of sale because they're books. Gift cards: no tax when you sell them, 14 when they're spent.

[request|Send me a photo of the first receipt on the 1st] and [promise|I'll check it the same hour].

Kieran MacAskill
Tidewell Ledger Co.

--- m05 2025-03-18 19:40 winnie -> kieran | Re: HST drops to 14 on April 1 < m04
One whole percent! I shall spend it on a yacht.

[question|What about the special orders people paid a deposit on in February at 15?] There are eleven of them, mostly Mrs Corkum.

--- m06 2025-03-19 08:31 kieran -> winnie | Re: HST drops to 14 on April 1 < m05
Tax follows the day it's invoiced or paid, whichever comes first. So the deposit stays at 15 and the balance goes at 14. If that gives you a headache at the till, ring the balance as a separate line and I'll sort it at this end.

--- m07 2025-04-01 09:58 teagan -> kieran | receipt!
hi its teagan at the shop, winnie said to send this. first one of the day, 2 skeins of the grey sock

--- m08 2025-04-01 10:16 kieran -> teagan + winnie | Re: receipt! < m07
14.00% and the rounding is right too. [praise|You did that perfectly, Teagan.]

--- m09 2025-04-22 16:45 winnie -> corinne | the building
Corinne dear,

Mr. Eisenhauer is thinking of selling. He told me over a skein of fingering weight, which is how all serious business is done here. He would give me first go, and he's in no rush, he says "before I'm eighty", which is 2027.

So. [goal|I want to own these four walls and the leaky dormer before somebody turns us into a vape shop.] [question|What would a bank want to see from me, and how far off am I?] Be honest. I can take it, I've ripped back a whole Aran.

W.

--- m10 2025-04-23 08:05 corinne -> winnie | Re: the building < m09
Winnie -

Not far off at all. A lender will look for two clean year-ends, a debt coverage of about 1.25, and twenty to twenty-five percent down. You have one clean year, a second about to be, and coverage around 1.4 on last year's numbers if his price is the 385 you mentioned at Christmas. The hole is the down payment: you have 41, you'd need closer to 80.

So the plan is dull: keep retained earnings in the company, pay yourself the same, stop ordering three dye lots of everything.

[promise|I'll put a one-page path to it together once Anselm has finished the January year-end], end of May.

Corinne

--- m11 2025-04-23 20:12 winnie -> corinne | Re: the building < m10
> stop ordering three dye lots of everything

You are fired and I'm hiring a ewe. She'd at least understand.

([praise|That is the clearest anybody has ever been with me about money, my late husband included.]) [thanks|Thank you.]

--- m12 2025-05-28 11:30 anselm -> winnie | T2, year ended 31 January 2025
Dear Mrs. Zwicker,

Your corporate return is prepared and attached for review. Net income for tax purposes is $38,406; federal and provincial tax together come to $4,417, against instalments of $3,900. The balance of $517 was due at the end of April in your case; the interest is a little under four dollars and I mention it only for completeness.

[request|Kindly sign the T183 on the second page and return it], and [promise|I shall transmit the same day].

Yours sincerely,
Anselm Gaudet
Tax Preparation, Tidewell Ledger Co.

--- m13 2025-05-28 12:02 winnie -> anselm | Re: T2, year ended 31 January 2025 < m12
Signed with flourish. Four dollars of interest! I'll have to tell the bank.

--- m14 2025-05-28 15:47 anselm -> winnie | Re: T2, year ended 31 January 2025 < m13
Transmitted; confirmation number on file.

--- m15 2025-05-30 09:14 corinne -> winnie | One page, as threatened
Attached. Top half is where you stand, bottom half is the ladder: $79,000 down by September 2026 if you put away 2,200 a month and inventory stays under 95.

C.

--- m16 2025-05-30 17:33 winnie -> corinne | Re: One page, as threatened < m15
It's on the fridge. Under the lobster magnet, where the important things live.

--- m17 2025-06-17 13:25 winnie -> shanice | hiring Teagan for real
Hello Shanice,

Teagan has been casual and is going to be three days a week from July 2nd. $17.25 an hour, Thursday Friday Saturday, 7 hours with a half hour lunch. She's 19.

[question|What do you need from her?] [question|And do I have to do anything about vacation pay?]

Winnie Zwicker
Saltbox Yarns, Mahone Bay
"We'll keep you in stitches"

--- m18 2025-06-17 13:59 shanice -> winnie | Re: hiring Teagan for real < m17
Hi Winnie! Lovely news!

From Teagan:
- [request|TD1 and TD1NS, filled in and signed]
- [request|SIN (by phone or portal, please not email!)]
- [request|void cheque or the bank's direct deposit sheet]

Vacation pay is 4% and you can either pay it out on every cheque or bank it for her time off. [question|Which would you like?] First pay would be Friday July 11.

Shanice Downey, PCP
Payroll, Tidewell Ledger Co.

--- m19 2025-06-17 14:20 winnie -> shanice | Re: hiring Teagan for real < m18
Bank it, otherwise she'll spend it on alpaca.

--- m20 2025-06-25 10:44 teagan -> shanice | forms
forms are in the portal + void cheque. i left line 2 blank bc i dont know what it is

--- m21 2025-06-25 11:10 shanice -> teagan | Re: forms < m20
Line 2 is for people with kids, so blank is right! You're all set, [promise|first deposit lands July 11 before 9 a.m.].

--- m22 2025-07-11 10:31 teagan -> shanice + winnie | Re: forms < m21
pay is in :) but [complaint|the stub went to my mom's email not mine], she knows what i make now lol

--- m23 2025-07-11 10:40 shanice -> teagan + winnie | Re: forms < m22
Oh no! [admission|I typed it off the old emergency contact line], [apology|I'm sorry Teagan]. Changed just now and I've resent the stub to you. [promise|It'll go to yours from here on.]

--- m24 2025-07-11 10:43 teagan -> shanice | Re: forms < m23
no worries!! got it

--- m25 2025-08-12 18:50 winnie -> kieran | sales look peculiar
Kieran my lamb, I was reading July in the portal with a glass of something. [complaint|Unless I sold a loom in my sleep, $2,940 on July 19 is in there twice.] Once as "SQ deposit" and once as "Fibre Fling". That was the one weekend in the tent.

No panic, the woods are closed and the whole county smells of smoke and I've nothing to do but read ledgers.

--- m26 2025-08-13 08:22 kieran -> winnie | Re: sales look peculiar < m25
You did not sell a loom. [admission|I booked the tent day from your paper sheet and then again from the bank feed.] It's reversed, HST for the quarter is corrected too (you were about to overpay by $361.05). I now match event days against the feed before I key anything.

[praise|You read a ledger better than half the people I went to college with.]

--- m27 2025-08-13 08:45 winnie -> kieran | Re: sales look peculiar < m26
Flattery will get you a hat.

--- m28 2025-09-26 15:02 winnie -> kieran | posties out
Canada Post walked out last night at supper time and I have 46 parcels of Advent kits going to Ontario in November and a supplier in Shetland who only sends paper invoices. Not your circus. But [question|if her invoices come late do I still put them in this quarter?]

--- m29 2025-09-26 15:30 kieran -> winnie | Re: posties out < m28
Put them in the month the wool arrived. If you have a packing slip, snap that and I'll accrue off it.

--- m30 2025-09-29 09:05 shanice -> winnie | Minimum wage Oct 1
Hi Winnie! FYI only: minimum goes to $16.50 on Wednesday. Teagan's at 17.25 so nothing changes for her. If you take on Christmas casuals, 16.50 is the floor.

--- m31 2025-11-20 12:37 winnie -> corinne + shanice | Christmas hours and a question
Two Christmas casuals from Saturday, both retired teachers, both called Joan. [promise|Forms will come in one envelope tomorrow with Teagan.]

[question|Corinne, are you all closed between Christmas and New Year's?] I don't want to be having my nervous breakdown unattended.

--- m32 2025-11-20 13:15 corinne -> winnie + shanice | Re: Christmas hours and a question < m31
Closed the 24th at noon to January 5. I check mail on the 29th. Have your breakdown then.

--- m33 2025-11-21 16:48 shanice -> winnie | Joan and Joan
Got both envelopes, [thanks|thank you]! They're in the system as Joan V. and Joan M. so nobody gets the other's pay. First cheque December 5.

--- m34 2026-01-06 20:21 winnie -> corinne + kieran + shanice | oh my word
Friends,

[win|December was $61,200. That's a fifth more than last year and the best month this shop has ever had.] The Advent kits all got there, strike or no strike, because my nephew drives for the bread company and knows people. There were nine days when I couldn't see the floor. A man came in on the 23rd, soaking wet, never held a needle, and said his wife had lost a mitten she'd made herself and could somebody make the other one by Christmas. Joan M. sat down in the window and did it in four hours from a photograph. He's since bought $300 of wool and is on his second hat.

The other Joan cried when I gave her the bonus. Inventory is at 91 and I did NOT buy the third dye lot, though the Shetland woman sent me pictures at a weak moment. The till drawer is broken and opens only if you swear at it, so that's coming, a few hundred dollars I expect.

There's a tin of shortbread on its way with the January bank statements. [praise|You lot are worth every nickel.]

Winnie

--- m35 2026-01-07 08:10 corinne -> winnie | Re: oh my word < m34
Wonderful. You're at 68 of the 79. [request|Go see Darlene at the credit union in February], not in September - rates are with you and so is Mr. Eisenhauer's knee.

--- m36 2026-02-11 11:51 winnie -> corinne | Darlene wants papers
Darlene was lovely. She wants by the end of the month: last two year-ends, interim to January 31, a list of what I owe, and a letter from you saying I'm not imaginary.

[request|Can you pull those together?] The interim I realise is still warm.

--- m37 2026-02-20 10:30 corinne -> winnie | Re: Darlene wants papers < m36
All four attached as one PDF, in Darlene's order. The interim is marked draft because Kieran has nine invoices from Shetland to tie down; it'll move by hundreds, not thousands.

[request|Send her the file as it is, don't print and scan it.]

--- m38 2026-03-12 16:58 winnie -> corinne + kieran | SHE SAID YES
[win|Approved in principle!!! 308 over twenty years.] Subject to an appraisal and somebody looking at the dormer. Mr Eisenhauer shook my hand and then asked for 10% off a cardigan kit.

[praise|Darlene said it was the tidiest package she'd been handed since she moved from the Bridgewater branch.] I said I know.

Two things. [request!open|I need a cash flow month by month for the first year of owning, with the mortgage in it], she says by the 27th. [question!open|And do I buy it myself or does Saltbox Yarns Ltd buy it?] My brother-in-law has Opinions.

--- m39 2026-03-13 08:19 corinne -> winnie + anselm | Re: SHE SAID YES < m38
So happy for you I said it out loud in the office.

[promise!open|Cash flow will be in your hands by the 25th], two days to spare. Who buys is properly Anselm's question and he's under a heap of T4 amendments till Wednesday, so [promise!open|he'll phone you next week]. Until then let your brother-in-law talk.

C.

--- m40 2026-03-13 08:33 winnie -> corinne | Re: SHE SAID YES < m39
I always do. He runs down eventually, like a clock.
