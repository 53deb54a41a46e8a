firm: Pandanloop Systems | pandanloop.example | Asia/Singapore | 2026-01-30 18:00
member: wei | Ng Wei Ling | weiling@pandanloop.example
member: suresh | Suresh Pillai | suresh@pandanloop.example
member: hana | Nurhana Salleh | hana@pandanloop.example
member: boon | Teo Boon Kiat | boonkiat@pandanloop.example
client: Tak Shun Hong Dried Seafood | company | takshunhong.example
contact: raymond | Raymond Tsui | raymond@takshunhong.example | director, second generation
contact: msyip | Yip Sau Kuen | accounts@takshunhong.example | bookkeeper
standing: drifting
turned: 2025-07-09
causes: business_goals_moved, unrequested_work, goals_blurred
root: m15, m16, m20, m25
why: The online wholesale shop was Raymond's plan for growing abroad; after his father's fall the family began to think of shrinking and letting out the shop house, he said so once in half a sentence, and nobody asked. We went on building features for the old plan, and his answers have got shorter and shorter.

--- m01 2025-02-12 15:42 raymond -> wei | After your visit
Hi Wei Ling,

It was great to have you in Sheung Wan last week, and sorry about the smell, you get used to it after thirty years or so my father says.

So, to put it in writing. We've sold dried scallop, fish maw, abalone and sea cucumber from the same shop since 1968. About 70% goes to restaurants, the rest is walk-in and relatives of relatives. Everything is in Ms Yip's ledger, she's the real database. [goal|I want to sell to restaurants outside Hong Kong: Singapore, KL, Vancouver, without opening any branch], and I think an online wholesale shop with proper grades and photos is how. If we reach 15% overseas by next Chinese New Year I can show my father it wasn't a toy.

[question|Which do we do first, the stock or the shop?]

Raymond

--- m02 2025-02-13 11:08 wei -> raymond + boon | Re: After your visit < m01
Hi Raymond,

Not the smell, it was the egg tarts that kept me there.

Stock first. If the web shop sells 5 kg of 20-head abalone that Ms Yip sold at the counter ten minutes ago, you will lose the restaurant on the first order. So: lots and grades in March and April, shop in May and June, first overseas orders for Mid-Autumn. The tricky part is not the software, it is that one jar can be sold by piece at the counter and by weight to the restaurant, and that the same fish maw is a different grade for a chef from Macau. Ms Yip knows all this and has never had to explain it to a machine. Fee as discussed HKD 248,000 in four parts.

[request|Please send me the grade list the way your father speaks it], not the tidy version.

Wei Ling

--- m03 2025-02-17 18:20 raymond -> wei | Re: After your visit < m02
Grade list attached, he dictated and I typed, there are 41 grades of fish maw and he got emotional at number 17. Contract signed too. [promise|First 25% will be paid this Friday.]

--- m04 2025-03-18 10:12 msyip -> hana | stock input
Dear Ms. Hana,

I am Ms. Yip of account department. Mr. Raymond ask me to input the lot. I have input 126 lot. Some question:

(1) [question|For catty and tael, should I change to gram first?]
(2) The weight become less when dry season. [question|How to do the adjust?]
(3) [request|Please make the word bigger.]

Thank you for your attention.
Yip Sau Kuen

--- m05 2025-03-18 14:37 hana -> msyip + boon | Re: stock input < m04
Dear Ms Yip,

[thanks|Thank you], [praise|126 lots in two days is really quick!]

(1) No need to change. Type 3 catty 5 tael and the system keeps it so and counts the grams behind.
(2) Under Stock there is a button "Drying loss". Choose the lot, type the new weight. It'll ask for a reason, please choose "dry season".
(3) Press Ctrl and + together. [promise|Boon will also make the standard letters two sizes larger tonight.]

Kind regards
Hana

--- m06 2025-03-19 09:05 msyip -> hana | Re: stock input < m05
The word is bigger now. [thanks|Thank you.] Old Mr. Tsui also can see it.

--- m07 2025-04-28 17:55 raymond -> wei + hana + boon | Stock take weekend
Hi all,

We closed for two days and counted everything. System vs shelf: 1.3% off by value, and half of that was one jar of fish maw that my uncle took home for a wedding in February and forgot to mention. [win|My father went through the list line by line and then only said "mm". You have to know him, that's a medal.]

[thanks|Thanks for staying on the phone on Sunday, Hana.] Second invoice is paid.

On to the shop! [request|Could I see two or three designs before I fly to Vancouver on 16 May?] I'm meeting four restaurant groups there and would love to have something on the iPad.

Raymond

--- m08 2025-05-13 16:30 wei -> raymond | Shop designs
Three directions attached, link for the iPad inside. I'm fond of the second, with the dark wood drawers, each drawer opens into a grade. [question|Which of them would your father recognise as his shop?]

--- m09 2025-05-14 08:41 raymond -> wei | Re: Shop designs < m08
The drawers! He put his finger on the screen and tried to pull one. [request|Go with that.] [praise|Beautiful work], seriously.

--- m10 2025-05-26 13:15 raymond -> wei | Vancouver
Back with jet lag. Two of the four want to try (the Lam brothers in Richmond and a hotel group with three banquet kitchens). They liked the drawers, one chef kept opening and closing number 12 for five minutes. What they don't like is our price list changing every Monday with the auction in Hokkaido, they want it fixed for a month at least. So that's my homework. We're talking 60 kg of scallop a month between them if we can label in English and French and the CFIA papers are right. [scope_change|So French labels have to go in.] [question|Is that expensive?]

--- m11 2025-05-27 10:50 wei -> raymond + boon | Re: Vancouver < m10
Labels in two languages, 2 days, I'll take it from the contingency so nothing extra to pay. [promise|Ready by 6 June.] Congrats on the 60 kg.

--- m12 2025-06-06 15:03 boon -> raymond + msyip | French labels
Done. Print test: Labels > CA. [request|Ms Yip pls use the 60x90 roll.]

--- m13 2025-06-20 11:27 suresh -> raymond + wei | Shop: content required
Dear Raymond,

The shop is technically complete. In order to launch, the following are outstanding from your side:

1. [request|Photographs for 112 of the 160 products]
2. [request|Shipping rates per country]
3. [request|Terms and conditions, English and Chinese]

[question|Could you advise by which date these will be provided?] We planned launch for 7 July.

Best regards,
Suresh Pillai

--- m14 2025-06-30 10:02 suresh -> raymond | Re: Shop: content required < m13
Dear Raymond,

[request|Gentle reminder on the above three items.]

Suresh

--- m15 2025-07-09 21:36 raymond -> wei + suresh | Re: Shop: content required < m14
Hi Wei Ling, Suresh,

[apology|Apologies for being so slow], my father had a fall on the shop stairs on the 22nd and it's the hip. He's out of surgery, grumpy, which they tell me is a good sign. I'm at the hospital mornings and in the shop afternoons, where it turns out he'd been doing about four people's jobs without mentioning it. Half of the customers only want to know how he is, the other half want to pay him in person.

Photos will have to wait. Also my sister is over from Toronto and there's a lot of talk in the family about the building and what we all want out of the business, so we may be looking at some of this differently. Will see.

Raymond

--- m16 2025-07-10 10:20 suresh -> raymond + wei | Re: Shop: content required < m15
Dear Raymond,

We wish your father a speedy recovery. To keep the momentum, we have engaged a photographer in Hong Kong for the 112 products, and [promise,scope_change|we will in the meantime begin the customer loyalty module], so that no time is lost. [promise!broken|The launch is re-planned for 4 August.]

Regards,
Suresh

--- m17 2025-07-15 16:40 raymond -> suresh | Re: Shop: content required < m16
Ok. [complaint|I didn't know about a photographer.] [question|Who pays him?]

--- m18 2025-07-16 09:34 suresh -> raymond | Re: Shop: content required < m17
Dear Raymond,

It is charged against the contingency, there is no additional cost to you. He will come on the 21st and 22nd.

Suresh

--- m19 2025-08-12 14:08 msyip -> hana | cheque
Dear Ms. Hana,

[complaint|The photo man came two day, we cannot serve customer in the front.] It is finish now.

I have one thing. [request!open|Please let the cheque print the payee name in traditional Chinese.] [complaint|The bank return two cheque last month.] [complaint|I tell this to Mr. Suresh in June also.]

Yip Sau Kuen

--- m20 2025-08-21 17:12 suresh -> raymond + wei | Loyalty module and sales dashboard ready for review
Dear Raymond,

I am pleased to inform that the loyalty module (points, tiers, birthday vouchers) and a management dashboard with 14 charts are completed. The dashboard shows turnover by grade, by country and by hour of the day, stock ageing, the conversion funnel of the shop, and a forecast based on three months of history. The loyalty module has been activated with default settings for all 212 customers in the database so that you can see it with actual data. [question|May we schedule a one-hour demonstration next week?]

The shop has been online in soft launch since 11 August. Orders to date: 3.

Regards,
Suresh Pillai

--- m21 2025-08-29 12:47 raymond -> suresh | Re: Loyalty module and sales dashboard ready for review < m20
Next week is not good. [complaint|I don't think restaurants care for birthday vouchers tbh.]

--- m22 2025-09-16 11:30 wei -> raymond | In HK next week
Hi Raymond, I'm in Hong Kong 15 to 19, sorry, I mean 22 to 25 September. [question|Free for lunch on one of those days?] Would be good to see your dad too if he's receiving visitors.

WL

--- m23 2025-09-19 18:50 raymond -> wei | Re: In HK next week < m22
With the typhoon they say coming and my sister leaving on the 24th it's tricky. Next time.

--- m24 2025-10-14 10:44 msyip -> hana | month end
Dear Ms. Hana,

Vancouver customer did not order in September and October. [question|Please tell me how to set them not active], so they will not print in the statement. [complaint|The cheque still print the English only.]

Yip Sau Kuen

--- m25 2025-10-14 15:20 hana -> msyip + suresh | Re: month end < m24
Dear Ms Yip,

Open the customer, tab "Status", choose "Sleeping". They'll wake up by themselves with the next order.

About the cheque, [apology|I'm sorry you have to say it again], [promise!open|I will remind Suresh to give it a date].

Hana

--- m26 2025-11-06 09:58 suresh -> raymond + wei | Proposal: Phase 3, marketplace integration
Dear Raymond,

With the year-end season ahead, and considering that the shop has yet to reach its potential, please find attached our proposal for integration with two regional marketplaces, HKD 96,000. We have already prepared a test connection at no charge so that you can see the benefits first-hand.

[question|Shall we proceed?]

Suresh Pillai

--- m27 2025-11-20 16:31 raymond -> suresh | Re: Proposal: Phase 3, marketplace integration < m26
Not this year.

--- m28 2025-12-04 10:15 wei -> raymond | Fourth invoice
Hi Raymond, the last part (HKD 62,000) is due since 15 November, Ms Yip says it is waiting for you. [question|Anything I should know about it?] Year-end and the season must be crazy over there.

WL

--- m29 2025-12-12 19:04 raymond -> wei | Re: Fourth invoice < m28
Paid today. [apology|Sorry], it sat under a lot of lawyers' paper.

--- m30 2026-01-12 11:25 wei -> raymond | New year, and the shop
Hi Raymond,

Happy new year. I looked at the figures over the holidays: 19 orders through the shop since August, 15 of them from customers in Hong Kong who'd have phoned anyway. Two were from Singapore and one was my own mother, please do not tell her I looked. That's not what we drew on the napkin in February.

[request|Can we find half an hour before CNY to talk about what to do with it?] I have some ideas for pushing it in Singapore. And [question|how is your father getting on?]

Wei Ling

--- m31 2026-01-21 15:50 raymond -> wei | Re: New year, and the shop < m30
Busy till CNY. He's walking, thanks.

--- m32 2026-01-28 10:08 msyip -> hana + suresh | some question
Dear Ms. Hana,

Happy new year in advance. I have some question from Mr. Raymond:

(1) [question!open|The year fee of 2026, how much is the shop and how much is the stock?] He want to see two separate number.
(2) [request!open|Please give all the lot and the customer in one Excel.]
(3) One old customer complain he receive birthday SMS. [complaint|It is not his birthday, and we did not ask this message.] [request!open|Please stop it.]

The office is close from 13 February to 24 February.

Thank you for your attention.
Yip Sau Kuen
