firm: Neemtree Digital | neemtreedigital.example | Asia/Kolkata | 2025-10-31 18:30
member: meera | Meera Kulkarni | meera@neemtreedigital.example
member: sameer | Sameer Joshi | sameer@neemtreedigital.example
member: tanvi | Tanvi Deshpande | tanvi@neemtreedigital.example
member: farhan | Farhan Shaikh | farhan@neemtreedigital.example
member: lata | Lata Pawar | accounts@neemtreedigital.example
client: Tidewrack Soaps | company | tidewrack.example
contact: gemma | Gemma Storr | gemma@tidewrack.example | owner
contact: callum | Callum Dent | dispatch@tidewrack.example | dispatch
standing: good
turned: -
causes: -
root: -
why: Gemma jokes about sacking everybody but answers fast, pays early and brings new ideas; the one real slip (double newsletter) was owned the same day and forgotten. Nothing sore at the end.

--- m01 2024-11-04 15:12 gemma -> tanvi | Black Friday, god help us
Hi Tanvi,

It's that time. 20% off everything except the gift boxes, from Thursday 28th midnight to Monday 2nd midnight, our midnight not yours. [request|Could you do a banner that doesn't look like a carpet warehouse closing down?] And [request|one short email to the list on the Friday morning].

[question|Can the site switch the discount on by itself, or am I getting up in my dressing gown?]

Gemma

--- m02 2024-11-05 10:20 tanvi -> gemma + sameer | Re: Black Friday, god help us < m01
Hi Gemma!

Dressing gown stays on the hook, it goes on and off by timer. [promise|Sameer will set it up this week] and [promise|I'll have two banners for you on Monday].

One thing: the lavender tin is tagged as a soap AND as a gift box. [question|Which is it, for the discount?]

Tanvi

--- m03 2024-11-05 15:01 gemma -> tanvi | Re: Black Friday, god help us < m02
Gift box. No discount for the tin, the tin costs me more than the soap.

--- m04 2024-11-11 17:33 tanvi -> gemma | Re: Black Friday, god help us < m02
Two banners attached. A is the grey sea with the small type, B is the stacked bars. Timer is tested on the copy of the site, with the tin kept out.

--- m05 2024-11-11 18:02 gemma -> tanvi | Re: Black Friday, god help us < m04
A. [praise|It actually looks like a Tuesday in November here.] [request|Take the exclamation mark off], we're in Yorkshire.

--- m06 2024-11-29 14:40 callum -> sameer + gemma | orders
alright sameer. the packing slips are coming out with the address on 2 lines and the label printer wants it on 4. nobody's done owt wrong its the new printer. [request|can you make it do 4]

cal

--- m07 2024-11-29 15:25 sameer -> callum | Re: orders < m06
Done. [request|Refresh and print one.]

--- m08 2024-11-29 15:31 callum -> sameer | Re: orders < m07
mint. [thanks|ta]

--- m09 2024-12-02 21:47 gemma -> tanvi + meera + sameer | the damage
[win|412 orders in five days.] Last year it was 260. Callum has gone home to lie on the floor.

[praise|Not one person rang to ask how the discount worked], which has never happened to me before. [thanks|Thank you, all of you.] Have a samosa on me, or whatever you have.

G

--- m10 2024-12-03 10:05 meera -> gemma + tanvi + sameer | Re: the damage < m09
This made our morning, Gemma. Samosas were had at 10 sharp. Sameer ate four.

Meera

--- m11 2024-12-09 16:10 gemma -> meera | EU thing
Meera, a woman in a Facebook group says from Friday I can't sell to Ireland or Germany without a Responsible Person. I thought I was a responsible person. [question|Is this real?] [question|And does it need anything on the website?]

--- m12 2024-12-10 11:32 meera -> gemma + sameer | Re: EU thing < m11
Dear Gemma,

It is real, I am afraid. It is called GPSR and it starts on the 13th. In short, for each product sold into the EU or Northern Ireland the page must show your name and address as the maker, the name and address of somebody inside the EU who answers for you, and any warnings in the language of the buyer.

Two ways:
1. You appoint a service. I looked up three for you, they charge between EUR 150 and 400 a year. List attached. I have no experience with any of them so please don't take it as a recommendation.
2. You stop EU and NI for now. Your own figures say that was 31 orders in the whole of this year, 22 of them to one lady in Donegal.

If you go with 1, we add a block to each product page, half a day of work. If 2, Sameer can switch the zones off in ten minutes.

[question|Which one shall it be?]

Regards,
Meera

--- m13 2024-12-10 15:20 gemma -> meera | Re: EU thing < m12
Two. [promise|I'll write to Donegal myself.] [request|Switch it off on Thursday night please.] And [praise|that's the first explanation of anything from Brussels I've read to the end].

--- m14 2024-12-12 22:15 sameer -> gemma + meera | Re: EU thing < m13
EU and NI zones off since 22:00 my time. UK mainland, islands, US, Canada unchanged.

--- m15 2025-01-14 15:44 gemma -> farhan | January
[question|Is it me or is it dead?] 11 orders since Sunday. Last January wasn't like this, or I've blotted it out. I know everyone's skint, I just want to know it isn't something broken.

--- m16 2025-01-14 19:05 farhan -> gemma | Re: January < m15
Hi Gemma,

Nothing is broken. I placed a test order at 18:40, it went through and I have refunded it.

- Visits 1-13 Jan: 2,940 (last year 2,810)
- Bought something: 1.4% (last year 1.5%)
- Average basket £17.20 (last year £21.90)

So the same number of people come, they buy one bar and not three. It was the same dip in 2023. If you wish to do something, a three-bar bundle at £18 would be my suggestion, but it would also mend itself by Mother's Day.

Farhan

--- m17 2025-01-14 19:22 gemma -> farhan | Re: January < m16
[thanks|Thanks Farhan, that's a relief.] Skint, then. [request|Do the bundle, call it the January Blues.] £18, any three.

--- m18 2025-01-16 12:10 farhan -> gemma + sameer | Re: January < m17
Live since 11:30. Link: tidewrack.example/january-blues

--- m19 2025-02-20 16:51 gemma -> tanvi | Mothering Sunday
30th March this year. [request|I want the email to go twice], a fortnight before and then the Tuesday before, for the disorganised. [request|Please leave out everybody who ticked "not Mother's Day please" last year], I promised them and [value|I'd rather lose a sale than poke somebody in a sore place].

[question|When do you need photos?]

--- m20 2025-02-21 11:00 tanvi -> gemma | Re: Mothering Sunday < m19
[praise|That tick list is my favourite thing about your shop], honestly. 74 people on it, they're kept out of both.

[request|Photos by the 10th please], landscape, and [request|one with a hand in it].

--- m21 2025-03-07 19:40 gemma -> tanvi | Re: Mothering Sunday < m20
Photos in the folder. The hand is Callum's. He has been paid in soap.

--- m22 2025-03-18 14:12 gemma -> tanvi | hello
[complaint|The first Mother's Day email came to me twice this morning], 9.02 and 9.06. Three customers have written as well, one of them in capitals. [question|Has everyone had it double?]

If you've done this on purpose to make me look keen I shall have you all thrown off the west pier.

--- m23 2025-03-18 14:50 tanvi -> gemma + meera | Re: hello < m22
Oh no. Yes, 1,180 of the 2,300 had it twice. [admission|I'd left the test group inside the main group and didn't see it.] [apology|I'm so sorry, Gemma.]

The not-Mother's-Day people got nothing, I checked that before anything else. [promise|From now on Farhan does a second check of every list before it leaves.] [question|Should I send a one-line sorry to the 1,180, or let it lie?]

--- m24 2025-03-18 15:03 gemma -> tanvi | Re: hello < m23
> should I send a one-line sorry to the 1,180, or let it lie?

Let it lie. My own mum had it twice and thought it was romantic. [praise|You checked the right thing first] so you're off the pier. For now.

--- m25 2025-03-26 10:15 tanvi -> gemma + farhan | Re: Mothering Sunday < m19
Reminder went yesterday at nine UK time, once (Farhan stood behind me). 38 orders so far off it. The best seller is the rose one, which I'd have bet my scooter against.

--- m26 2025-04-02 16:30 lata -> gemma | Invoice ND-0412
Dear Ms. Storr,

Please find attached invoice ND-0412 for the quarter January to March, amounting to GBP 1,140. [request|Kindly note that our bank has changed its SWIFT code], the new one is printed on the invoice. [request|Please do verify it with Meera by phone before paying], as there are many frauds about.

Regards,
Lata Pawar
Accounts

--- m27 2025-04-02 18:11 gemma -> lata | Re: Invoice ND-0412 < m26
Rang Meera, it's really you. Paid. [praise|You're the only company I deal with that tells me to be suspicious of it.]

--- m28 2025-05-13 15:39 gemma -> meera | trade customers
Meera, a farm shop in Helmsley and a B&B in Robin Hood's Bay both want to order by the case. At the moment they text me. [request,scope_change|I'd like a hidden bit of the website where they log in and see trade prices], minimum 12 of a kind.

What I'm after in the end is [goal|thirty trade accounts by next spring so I'm not living off Christmas].

[question|Is it a big job?] And [question|would my ordinary customers see it?]

--- m29 2025-05-15 13:20 meera -> gemma + sameer | Re: trade customers < m28
Dear Gemma,

Medium job: five days, GBP 850. Ordinary customers see nothing, not even the link. A trade customer fills a short form, you say yes or no from your phone, and then they log in with their own prices.

Invoicing: [question|would you let them pay at 30 days or only by card?] It changes the build quite a bit.

Thirty accounts by spring is a good number to measure by, so [promise|I shall put it on top of the monthly sheet].

Meera

--- m30 2025-05-15 17:02 gemma -> meera | Re: trade customers < m29
Card only. I've met farm shops. [request|Go ahead.]

--- m31 2025-06-05 18:20 sameer -> gemma + callum | Re: trade customers < m30
Trade area is up on the copy. Login for testing: farmshop / sent to your phone separately.

[request|Please place two orders as a trade customer and one as a normal one.] Nothing will be charged.

--- m32 2025-06-06 14:35 callum -> sameer | Re: trade customers < m31
did them. [praise|slip says TRADE at the top which is class]. [complaint|only thing, it let me order 11 of the seaweed] and its meant to be 12 min

--- m33 2025-06-06 15:48 sameer -> callum + gemma | Re: trade customers < m32
[thanks|Good catch.] Seaweed had its own quantity rule from 2022 which beat the trade one. Removed. I went through the other 46 bars as well, none of them has a rule of its own. [request|Try again.]

--- m34 2025-06-06 15:59 callum -> sameer | Re: trade customers < m33
12 or nowt now. sorted

--- m35 2025-06-30 21:15 gemma -> meera + sameer | Re: trade customers < m33
Nine accounts in three weeks, and [win|Helmsley has already reordered]. [praise|The B&B lady is seventy-eight and did it on her own.] Nine out of thirty, so I'm ahead of the donkey.

--- m36 2025-08-05 16:48 gemma -> tanvi | Regatta
Regatta's the 9th to 11th. We've a stall on the harbour. [request|Can I have a postcard to give out], A6, with a code for 10% online? [request|No QR bigger than a thumb please.] I'm away walking in Northumberland with no signal from tomorrow till Friday evening so silence isn't a sulk. If it's not ready by Friday I'll write the code on my forehead.

--- m37 2025-08-06 12:30 tanvi -> gemma + callum | Re: Regatta < m36
Postcard attached as print PDF, code is REGATTA10, valid to end of August. QR is exactly one thumb (mine). Callum, [question|could the printer in town turn 500 round by Friday?]

--- m38 2025-08-06 14:02 callum -> tanvi | Re: Regatta < m37
aye they said thurs. [promise|il pick em up]

--- m39 2025-08-12 15:10 gemma -> tanvi | Re: Regatta < m37
Back, sunburnt on one side. All 500 gone by Sunday dinner time. The stall itself poured down on Saturday and we sold more under the gazebo than in the sun, people had nowhere to run.

--- m40 2025-09-22 15:30 gemma -> meera | Christmas, already
Dear Meera,

List of wants, in order of how much I lie awake:

- [request|last posting dates on every page from 1 December], done in such a way I can change them if Royal Mail strikes
- [request|gift note at checkout, 120 characters, printed on the slip]
- [request|the lavender tin to the front page by mid October]
- [request!open|a way for people to buy a tin with three bars of their own choosing]

[question|What's possible before the middle of November without Sameer leaving you?]

Also we're at 17 trade accounts and the shop in Pickering asked who built it.

G

--- m41 2025-09-24 11:45 meera -> gemma + sameer + tanvi | Re: Christmas, already < m40
Dear Gemma,

All four, if we start now. Posting dates and the gift note: [promise|live by 10 October]. [promise|Tin on the front page goes with that.] Tin with your own three bars is four days, GBP 680, and [promise!open|you shall have it on the copy by 5 November to play with].

Sameer says he is not leaving so long as the parcels of soap continue.

Meera

--- m42 2025-09-24 14:40 gemma -> meera | Re: Christmas, already < m41
Yes to all. [promise|Parcel going Friday.]

--- m43 2025-10-10 17:56 sameer -> gemma + callum | Re: Christmas, already < m42
Posting dates, gift note and the tin on front page are live. Dates are edited under Settings, Tidewrack, Post. Gift note prints at the bottom of the slip in a box.

--- m44 2025-10-13 14:22 callum -> sameer | Re: Christmas, already < m43
first gift note came through. it says happy birthday you old trout. [praise|prints lovely]

--- m45 2025-10-29 16:05 gemma -> tanvi + meera | Re: Christmas, already < m43
[request!open|Tanvi, banner for Black Friday please], same grey sea as last year but with a boat on it. 20% again, 28th to 1st.

[question!open|Meera, can the three-bar tin have a discount inside trade, or is that asking for trouble?]

[praise|Mrs Hodgson at Pickering did her whole order on the bus.] [request!open|Do send your postal address again], the last soap went to your old floor.

--- m46 2025-10-30 11:08 tanvi -> gemma | Re: Christmas, already < m45
Boat! Yes! [promise!open|Two versions with you on Tuesday.] Meera is at her cousin's wedding in Satara until Monday, [promise!open|she'll answer the trade question when she's back].
