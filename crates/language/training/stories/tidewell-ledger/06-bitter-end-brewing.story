firm: Tidewell Ledger Co. | tidewellledger.example | America/Halifax | 2026-03-20 17:00
member: corinne | Corinne Boutilier | corinne@tidewellledger.example
member: shanice | Shanice Downey | shanice@tidewellledger.example
member: kieran | Kieran MacAskill | kieran@tidewellledger.example
member: anselm | Anselm Gaudet | anselm@tidewellledger.example
client: Bitter End Brewing Co. | company | bitterendbrewing.example
contact: saoirse | Saoirse Lim | saoirse@bitterendbrewing.example | co-founder, money and sales
contact: rory | Rory Benoit | rory@bitterendbrewing.example | co-founder, brewer
standing: broken
turned: 2025-09-18
causes: real_issue_hidden, recurring_bottleneck
root: m11, m26, m34, m40
why: Keg deposits, late margins, the same tank invoice asked for three times: each was patched with a smile, but nobody at the firm owns their file and every number waits for Corinne to release it. Saoirse thanked them every time and in February gave notice, kindly and for good.

--- m01 2025-02-03 10:12 saoirse -> corinne | Welcome packet + what we hope for
Hi Corinne,

Signed engagement letter attached, and access to the bank, the till and the brewery system (Rory insisted on the password, [apology|I apologise for it]).

As you asked, what we'd like out of this year:

1. [goal|Get onto shelves in New Brunswick and PEI by Labour Day without running out of cash doing it.]
2. To do that, [request|we need gross margin per beer, every month, by the 10th]. Not per category. Per beer. The stout may be a charity.
3. Excise return (monthly, due end of the following month) off my plate. I've done it at midnight for three years.

[value|I'm not fussed about fancy, I just like to know a few days ahead rather than a few hours.]

Looking forward to it!

Saoirse Lim
Bitter End Brewing Co., Dartmouth

--- m02 2025-02-03 14:30 corinne -> saoirse + kieran | Re: Welcome packet + what we hope for < m01
So glad to have you both! Margin by beer by the 10th is completely doable, [promise!broken|we'll have the first one for you March 10 and every month after]. Kieran will be doing the day-to-day and I look over everything before it goes out. Excise is ours from the February return on.

[question|What IS the password, is it supposed to say that?]

Corinne

--- m03 2025-02-03 14:41 rory -> corinne | Re: Welcome packet + what we hope for < m02
it is. you have to type it like you mean it

--- m04 2025-02-20 11:05 kieran -> saoirse | Getting set up
Hey Saoirse,

Digging in. [request|Could you send me the fermenter invoice (the 20 hL one, last fall) and the loan papers for it?] And [question|how do you handle keg deposits, is the $50 in the price or on top?]

Kieran

--- m05 2025-02-20 13:50 saoirse -> kieran | Re: Getting set up < m04
Both attached. Deposit is on top, $50 a keg, and it isn't income, it's money we owe back to the pub. There should be about 9,000 sitting in a liability at any time. It's the one thing our last bookkeeper never got, so I'm a bit twitchy on it. [thanks|Thank you for asking first!]

--- m06 2025-03-12 09:22 kieran -> saoirse + rory | February margins
Here we go, first one! Two days late, [apology|sorry], Corinne had it in her pile. Attached, by beer:

Slack Tide (blonde) 58%
Undertow IPA 51%
Ballast stout 22%
Rory's Mistake 47%

--- m07 2025-03-12 09:40 rory -> kieran | Re: February margins < m06
22!! my poor stout. she gives and gives

--- m08 2025-03-12 10:31 saoirse -> kieran | Re: February margins < m06
[praise|This is so useful, Kieran, exactly the layout I had in my head.] We're moving Ballast to cans only. [thanks|Thanks!]

--- m09 2025-03-28 16:20 kieran -> saoirse | Feb excise
Filed today. $6,118.40 goes out of the bank Monday. HST on draught and cans flips to 14 on Tuesday so I've changed it in the till from here, you don't have to touch a thing.

--- m10 2025-03-28 16:55 saoirse -> kieran | Re: Feb excise < m09
Lovely, one less midnight. Have a good weekend

--- m11 2025-04-15 08:48 saoirse -> kieran | March P&L, small thing
Hi Kieran,

Hope you had a nice weekend. Looking at March, [complaint|sales are up by 4,350 that I can't find, and the keg liability went down by the same]. [question|Is it possible the deposits went to income?]

And no rush, but [question|do you have an idea when margins are coming?] Pub owner in Moncton is asking for a price.

Saoirse

--- m12 2025-04-16 11:14 kieran -> saoirse | Re: March P&L, small thing < m11
You're right, the new till button was mapped to sales. [admission|I set that button up, so it's on me.] Moved back. Margins are done on my side, Corinne's looking at them tonight I think.

--- m13 2025-04-22 17:10 corinne -> saoirse + rory | March margins
Margins attached - looks great! Blonde is carrying the house.

--- m14 2025-04-22 19:02 saoirse -> corinne | Re: March margins < m13
[thanks|Thanks Corinne.] I'd already quoted Moncton off February, but it came out near enough.

--- m15 2025-05-13 10:25 shanice -> saoirse | Patio staff
Hi Saoirse! I have six new hires for the patio from Rory's list. Server tips: [question|are they pooled through the till or cash in hand?] If the house controls the pool they're pensionable and insurable, so it matters.

Also [request|please send Mohsin's work permit expiry], his SIN starts with a 9.

Shanice

--- m16 2025-05-13 12:06 saoirse -> shanice | Re: Patio staff < m15
Cash in hand, the staff split it themselves in a beer pitcher. Mohsin's permit runs to Nov 2026, copy attached. [praise|You thought of something I wouldn't have till it bit us.]

--- m17 2025-06-02 09:37 anselm -> saoirse | Fermenter
Dear Ms. Lim,

In connection with the year-end I require [request|the invoice for the twenty-hectolitre fermenter, together with the financing agreement].

A. Gaudet

--- m18 2025-06-02 10:15 saoirse -> anselm + kieran | Re: Fermenter < m17
Hi Anselm, here they are again, [complaint|I'd sent them to Kieran on Feb 20] :)

--- m19 2025-06-26 13:30 saoirse -> corinne + kieran | NB and PEI
Hi both!

[win|ANBL said yes to Slack Tide in 22 stores and PEI took two listings.] First trucks August 18. We'll be carrying about 60 days of receivables we never had before, so [request|could I get a cash forecast to December] before I sign with the trucking company? They'd like an answer by July 11.

Very excited, slightly ill.
S.

--- m20 2025-06-26 14:02 corinne -> saoirse | Re: NB and PEI < m19
That's FANTASTIC. Bring on the ferry. [promise!broken|Forecast to you by July 8.]

--- m21 2025-07-11 08:30 saoirse -> corinne | Re: NB and PEI < m20
Morning Corinne, [question|any chance of the forecast today?] Trucking people close at 4.

--- m22 2025-07-11 15:22 corinne -> saoirse + kieran | Re: NB and PEI < m21
Here it is - [apology|apologies], it was done Tuesday but I wanted to eyeball it and the week ate me. Low point is $14,200 in mid-October. You can do it, barely.

--- m23 2025-07-11 15:51 saoirse -> corinne | Re: NB and PEI < m22
Signed at ten to four. [thanks|Thank you.]

--- m24 2025-08-29 16:44 kieran -> saoirse | July excise
Hey, July excise went in just now, [apology|sorry to cut it close], the return needed a second pair of eyes and Corinne was at the dentist. Amount is 11,902.77, it'll come out Tuesday. [request|Can you make sure there's enough in the operating account?]

--- m25 2025-08-29 17:20 saoirse -> kieran | Re: July excise < m24
Moved 8,000 over from savings. [complaint|I'd thought we'd hear a bit earlier what it would be], but all good. Enjoy Labour Day.

--- m26 2025-09-18 09:10 saoirse -> corinne + kieran | Bits and pieces
Hi both,

A few bits, none of them urgent on their own:

- [complaint|August sales have keg deposits in them again] ($6,100, NB ones)
- [complaint|July margins came on the 27th of August]; August's haven't come
- the fermenter invoice was asked for on Tuesday, by Kieran this time, [complaint|which makes three]
- [request|PEI wants our HST number on the invoice with the 15 shown], the till prints 14

On our side things are busy in the nice way. Twenty-two stores in New Brunswick turned into twenty-six when somebody in Sackville saw the wave on the can and told somebody in Dieppe. One truck sat in Aulac for a day because of the wind on the marsh and the driver sent us pictures of cows. PEI would like a pumpkin beer, and Rory has gone to lie down. The reorder for Thanksgiving has to be priced by the 26th, so that's roughly when I'd need August, and [request|if freight could be on its own line] I'd be able to see whether Saint John is worth the diesel. It's fine if it's rough.

Hope everybody's well.
Saoirse

--- m27 2025-09-18 11:45 kieran -> saoirse | Re: Bits and pieces < m26
Oof. [admission|I'd only mapped the NS keg button], now all three provinces go to the liability. PEI template fixed and invoice 2207 reissued. Found the fermenter papers in the onboarding folder where they've been all along, [apology|sorry].

Margins are with Corinne!

--- m28 2025-09-18 12:01 saoirse -> kieran | Re: Bits and pieces < m27
[thanks|Thanks for the quick turnaround.]

--- m29 2025-09-24 18:15 corinne -> saoirse + rory | August margins + I'm off for a bit
August attached. I go in for a new knee Monday and am back October 20. [promise|Kieran will release the excise and margins himself while I'm gone], he's ready for it.

C.

--- m30 2025-10-10 10:04 kieran -> saoirse + rory | September margins
All yours, on the tenth! Ballast in cans is up to 39%. Undertow slipped 2 points on the trucking.

--- m31 2025-10-10 10:36 saoirse -> kieran | Re: September margins < m30
Kieran!! [praise|On the day, with the freight split out. This is what I'd pictured in February.]

--- m32 2025-10-11 13:20 rory -> kieran | Re: September margins < m30
39! she walks

--- m33 2025-11-14 09:05 saoirse -> kieran | October
Hi Kieran, [question|is October nearly there?] We're setting Christmas pack prices today.

--- m34 2025-11-14 11:17 kieran -> saoirse | Re: October < m33
It's been done since Friday, it's just back in Corinne's queue now she's in. [promise|I'll nudge her.]

--- m35 2025-11-19 16:58 corinne -> saoirse + kieran | October margins
Attached! Beautiful month.

--- m36 2025-11-20 08:41 saoirse -> corinne | Re: October margins < m35
[thanks|Thanks.] [complaint|We priced the pack on Friday by feel.]

--- m37 2026-01-08 12:12 shanice -> saoirse | Seasonal ROEs
Hi Saoirse! Three patio/holiday folks finished on the 4th, I've issued the ROEs and vacation pay went out with their last cheque. [question|Mohsin's staying on, right?] Just confirm and [promise|I'll keep him active].

--- m38 2026-01-08 12:30 saoirse -> shanice | Re: Seasonal ROEs < m37
Confirmed! [thanks|Thank you Shanice, for all of it.]

--- m39 2026-01-30 16:30 kieran -> saoirse | December excise
Filed, $9,340.15, debit Monday.

--- m40 2026-02-24 09:00 saoirse -> corinne | Bookkeeping after March 31
Dear Corinne,

I've put this off because we like you all so much, so I'll just say it. [leaving|Rory and I have decided to move the books after our year-end on March 31.] We've signed with a group in Moncton that does only breweries.

It isn't any one thing. [complaint|Each month something small came back that we'd fixed before, and every figure I needed to make a decision arrived after I'd made it.] For a while I put it down to the growing. Then in October Kieran had it on my desk on the tenth with no fuss, and I understood [complaint|the work was always finished, it was the waiting to be let out of the building]. I ought to have said so louder and sooner.

Practical things:
- [request!open|The full ledger export and the excise workpapers by April 3, please.]
- [request|The January and February margins, whenever they're free.]
- [request!open|A note of what we owe you to the end.]

[praise|Kieran and Shanice have been lovely to work with] and you're always welcome at the bar.

Saoirse

--- m41 2026-02-25 17:40 corinne -> saoirse + rory | Re: Bookkeeping after March 31 < m40
Saoirse, Rory,

I read it three times. [admission|You're describing me, I'm the building.] I'm sorry to lose you and [apology|sorrier I made you guess at prices].

[promise!open|Everything the Moncton people need will be in a folder by April 3.] Margins for both months are attached, no queue. If there's a version of this where Kieran runs your file without me I'd love to try it, [question|would a call change anything?]

Corinne

--- m42 2026-02-26 08:55 saoirse -> corinne | Re: Bookkeeping after March 31 < m41
That's a generous answer, [thanks|thank you]. [leaving|No call, it's signed and it feels settled.] [request|Please do give Kieran the keys to somebody else's file though.]

--- m43 2026-03-13 10:20 kieran -> saoirse | Handover
Hey Saoirse,

First part of the export is in the portal (ledger 2025, fixed assets, loan). Excise papers [promise!open|go up next week]. [question!open|Who's the contact in Moncton for the till access?]

It was a good file. [praise|You two made me better at this.]

Kieran

--- m44 2026-03-13 11:02 rory -> kieran | Re: Handover < m43
free stout for life. you know which one
