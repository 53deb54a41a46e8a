firm: Neemtree Digital | neemtreedigital.example | Asia/Kolkata | 2025-10-31 18:30
member: meera | Meera Kulkarni | meera@neemtreedigital.example
member: sameer | Sameer Joshi | sameer@neemtreedigital.example
member: tanvi | Tanvi Deshpande | tanvi@neemtreedigital.example
member: farhan | Farhan Shaikh | farhan@neemtreedigital.example
member: lata | Lata Pawar | accounts@neemtreedigital.example
client: Pinwheel Lane Toys | company | pinwheellane.example
contact: lim | Lim Wei Ming | weiming@pinwheellane.example | owner
contact: cheryl | Cheryl Ang | cheryl@pinwheellane.example | operations
standing: good
turned: -
causes: -
root: -
why: Mr Lim writes as if every mail costs him money and threatens with his nephew, but he extends the contract, sends his brother's company and each fault is closed within days. Stock sync was the one real sore and it is settled.

--- m01 2024-12-02 07:10 lim -> meera | website
Meera
Your proposal 14 pages. I read 2. Price ok. [question|Start when?]
Wei Ming

--- m02 2024-12-02 09:45 meera -> lim + cheryl | Re: website < m01
Mr Lim,

Page 2 was the right one. Start 9 December, new shop live 10 January, before Chinese New Year. [request|We need only the product list from Cheryl by the 9th.]

Meera

--- m03 2024-12-02 09:52 lim -> meera | Re: website < m02
Can.

--- m04 2024-12-09 08:20 cheryl -> meera + sameer | Product data
Hi Meera and Sameer,

Nice to e-meet you. The product list is attached (Excel, 640 rows). Some notes so you don't go crazy:

- Column F is our old code, ignore it
- Items with "DG" are Duplo size, not dangerous goods, we had a very funny incident with DHL
- Age is in months up to 36 and in years afterwards
- 41 items have no photo, I am shooting them this week at my dining table
- [request|Wooden toys should come first everywhere], that is what Mr Lim is known for

[question|Do you need the Chinese names as well?] I have them for about half.

Cheryl

--- m05 2024-12-09 11:02 sameer -> cheryl | Re: Product data < m04
Yes, send. Search should find both. Column F ignored.

--- m06 2024-12-12 13:40 cheryl -> sameer | Re: Product data < m05
Chinese names for 388 items attached. The rest are German brands and nobody knows what to call them, we just say "the wooden one".

--- m07 2025-01-03 16:30 sameer -> cheryl + lim | Shop for testing
Test shop is ready, link below, PayNow and cards both in test mode. [request|Please buy something in each way], collect in store, delivery, gift wrap. [request|Write down whatever looks odd, even small.]

--- m08 2025-01-06 08:55 cheryl -> sameer + lim | Re: Shop for testing < m07
Hi Sameer,

I bought 22 things. My findings:

1. PayNow QR is very nice and big
2. The postal code doesn't fill in the block and street by itself, Singapore people expect that
3. GST: prices must be shown with 9% inside, now it's added at the end. It's the law
4. Gift wrap of a trampoline is possible, it shouldn't be, haha
5. Chinese search works

[request|Please do 2, 3 and 4 before going live.]

Cheryl

--- m09 2025-01-07 18:14 sameer -> cheryl | Re: Shop for testing < m08
2, 3, 4 done. Nothing above 60 cm can be wrapped.

--- m10 2025-01-10 07:02 lim -> meera | Re: website < m02
Today the 10th.

--- m11 2025-01-10 09:31 meera -> lim + cheryl | Re: website < m10
And it is live since 9:00, Mr Lim. First order came at 9:14, a wooden crane.

--- m12 2025-01-10 09:35 lim -> meera | Re: website < m11
My wife. Test only.

--- m13 2025-01-20 12:44 cheryl -> tanvi | CNY email
Hi Tanvi, we are closed 29 Jan to 1 Feb. Last delivery before the New Year is the 27th. [request|Could you write an email with the snake puzzle], and [request|no white background please], white is for funerals. [request|Red or gold, no number 4 in the price.]

--- m14 2025-01-20 17:25 tanvi -> cheryl | Re: CNY email < m13
Red, gold, snake, $28.80. I learn so much from this job! Draft attached, [request|tell me by tomorrow noon and it goes out at 6 pm your time].

--- m15 2025-01-21 07:38 cheryl -> tanvi + lim | Re: CNY email < m14
Approved. [praise|Mr Lim said "not bad", I have worked here six years and got that twice.]

--- m16 2025-02-24 07:18 lim -> sameer | picture
[complaint|Three days to change one picture?] My nephew can do in three minutes. Maybe I hire nephew.

--- m17 2025-02-24 09:40 sameer -> lim + cheryl | Re: picture < m16
The mail from Friday went to a mailbox nobody opens at weekends. Picture is changed. Nephew can also do it: Products, pencil, upload. [promise|I'll send Cheryl a one minute video today.]

--- m18 2025-02-24 09:44 lim -> sameer | Re: picture < m17
Ok. Nephew is 12, cannot hire.

--- m19 2025-02-24 15:52 sameer -> cheryl | Re: picture < m17
Video: 58 seconds.

--- m20 2025-03-10 08:31 cheryl -> sameer + meera | Shopee and our stock
Hi both,

From April we also sell on Shopee and Lazada, maybe 150 items. The stock is one stock, in one storeroom, so if Shopee sells the last balance bike, the website must know. At the moment I change three numbers by hand every evening and my eyes are square.

[question|Can the three talk to each other?] [question|If it costs money, how much about?]

Cheryl

--- m21 2025-03-11 12:17 meera -> cheryl + lim + sameer | Re: Shopee and our stock < m20
Dear Cheryl,

They can. There is a connector for SGD 49 a month, and we'd need four days to set it up and match the 150 codes, SGD 1,600. It looks every five minutes, so in theory two people can still buy the last bike in the same five minutes. I'd keep a reserve of one on things you have fewer than three of.

Meera

--- m22 2025-03-11 12:30 lim -> meera | Re: Shopee and our stock < m21
1,600 expensive. 1,400.

--- m23 2025-03-11 13:05 meera -> lim | Re: Shopee and our stock < m22
1,600 with the matching done by us. 1,400 if Cheryl matches the codes.

--- m24 2025-03-11 13:06 lim -> meera | Re: Shopee and our stock < m23
1,600.

--- m25 2025-03-28 15:20 sameer -> cheryl + lim | Re: Shopee and our stock < m24
Connector is on for all 150. Reserve of 1 set as discussed. [request|Please leave the evening numbers alone from today], otherwise two people are driving.

--- m26 2025-04-07 07:06 cheryl -> sameer | Oversold
Hi Sameer, [complaint|yesterday we sold eleven marble runs and we have eight]. Shopee 6, web 5. I've called the three customers, one was nice about it. [question|What happened with the reserve?]

--- m27 2025-04-07 10:18 sameer -> cheryl + lim + meera | Re: Oversold < m26
[admission|My mistake.] Marble run has two codes (blue box, red box) and I tied only one of them. Checked all 150 this morning, four more had two codes, all tied now.

[apology|Sorry for the three calls you had to make.] [promise|I pay the vouchers for them, put it against the next invoice.]

--- m28 2025-04-07 10:25 lim -> sameer | Re: Oversold < m27
Ok. [praise|You say mistake straight, I like.] [request|No need voucher, just don't do again.]

--- m29 2025-05-05 08:10 cheryl -> sameer | Re: Oversold < m27
Just to say: 28 days, zero oversold, and [win|I go home at six]. My husband sends regards. He had started cooking, so for him it's the better news.

--- m30 2025-06-11 07:44 lim -> farhan | google
Farhan. 800 dollar a month to Google. [question|What I get?] One line.

--- m31 2025-06-11 10:05 farhan -> lim | Re: google < m30
May: 800 in, 96 orders, 7,150 out.

--- m32 2025-06-11 10:07 lim -> farhan | Re: google < m31
[request|Put 1,000.] [praise|Very good, one line.]

--- m33 2025-06-11 10:09 farhan -> lim + meera | Re: google < m32
1,000 from tomorrow.

--- m34 2025-07-14 09:15 cheryl -> tanvi + sameer | Gift finder
Hi Tanvi, hi Sameer,

An auntie stands in our shop and says: "my grandson is three, he likes lorries, I have forty dollars." Every day, ten times. On the website she cannot say this to anybody.

Mr Lim wants a gift finder: [request,scope_change|three questions (age, what the child likes, how much) and then six toys]. [request|Large letters.] [request|English and Chinese.] [request|It should never show something out of stock.]

[goal|He would like a quarter of the online orders to come through it by Christmas], because he thinks that's how we're different from Shopee.

[question|Is end of August possible?]

Cheryl

--- m35 2025-07-15 14:50 tanvi -> cheryl + lim + sameer | Re: Gift finder < m34
Hi Cheryl!

I want to be that auntie's friend. Yes, [promise|on the test shop by 22 August, live before the 31st]. [request|We need one thing from you, for each of the 640 toys up to three likes from this list of twelve] (lorries, animals, building, pretending, music...). [question|Would two weeks be enough for it?]

Tanvi

--- m36 2025-07-15 16:20 cheryl -> tanvi | Re: Gift finder < m35
I'll do it in front of the TV. [promise|1 August.]

--- m37 2025-08-01 08:02 cheryl -> tanvi + sameer | Re: Gift finder < m36
All 640 done! Please see sheet. The category "noisy" I added myself, because grandparents enjoy it and parents need the warning.

--- m38 2025-08-08 07:30 lim -> meera | 9 August
National Day tomorrow, shop closed. Don't call.

--- m39 2025-08-21 17:35 sameer -> cheryl + lim | Re: Gift finder < m37
Gift finder on the test shop, a day early. Noisy included.

--- m40 2025-08-25 08:41 cheryl -> sameer + tanvi | Re: Gift finder < m39
I let my mother-in-law try it without help. She found a wooden crane for 38.90 in one minute and then asked the tablet whether it would also like to have dinner. [complaint|Only: for "0 to 12 months" the budget 20 dollars gives an empty page.] [request|Could it then show the nearest above?]

--- m41 2025-08-26 11:11 sameer -> cheryl | Re: Gift finder < m40
Nearest above, with a line "a little more than you said". [promise|Live on Thursday.]

--- m42 2025-08-28 16:00 sameer -> cheryl + lim + tanvi | Re: Gift finder < m41
Live.

--- m43 2025-09-23 07:20 lim -> meera | contract
Contract finish December. Renew 2 years. [request|Give me 5% off.]

My brother sells office chairs, website very ugly. I gave your number. He is more difficult than me.

--- m44 2025-09-23 10:48 meera -> lim + lata | Re: contract < m43
Dear Mr Lim,

For two years: 5%, agreed. [promise|Lata sends the paper this week.] And [thanks|thank you for the brother], we're trained now.

Meera

--- m45 2025-09-26 12:26 lata -> lim | Agreement 2026-27
Dear Mr. Lim,

PFA the agreement for two years with 5% reduction. It is 2 pages.

Lata Pawar

--- m46 2025-09-26 12:40 lim -> lata | Re: Agreement 2026-27 < m45
Signed. 2 pages good.

--- m47 2025-10-06 08:04 cheryl -> tanvi + farhan | After Children's Day
Hi Tanvi, hi Farhan,

Last Friday was Children's Day here and we had [win|214 orders in one weekend, 61 of them through the gift finder], so that's more than the quarter already. The noisy category is number two after lorries, I'm a bit proud.

For 11.11 we'll do 11% on wooden toys and nothing on Lego. [request|Please plan the email and the two banners], the same size as for CNY. I have asked the warehouse for extra boxes, and the lorry man has a new knee, so from 3 to 14 November delivery will be one day slower, [request!open|this should be written at checkout].

Cheryl

--- m48 2025-10-07 15:33 tanvi -> cheryl + farhan + sameer | Re: After Children's Day < m47
61! [promise|Banners and email text come on the 27th], [promise!open|Sameer puts the delivery line on from 3 November]. Get well to the knee! [promise|I'll take the CNY sizes and add a tall one for phones], more than half of the people come on those now.

--- m49 2025-10-27 14:12 tanvi -> cheryl | Re: After Children's Day < m48
Here they are. Email at the end is in two lengths.

--- m50 2025-10-30 08:26 cheryl -> tanvi | Re: After Children's Day < m49
Short one please. Banner B but [request!open|the rocking horse bigger]. [question!open|Can the email also have the Chinese line on top?] [promise!open|Mr Lim says he'll write it himself with a brush.]
