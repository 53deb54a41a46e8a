firm: Neemtree Digital | neemtreedigital.example | Asia/Kolkata | 2025-10-31 18:30
member: meera | Meera Kulkarni | meera@neemtreedigital.example
member: sameer | Sameer Joshi | sameer@neemtreedigital.example
member: tanvi | Tanvi Deshpande | tanvi@neemtreedigital.example
member: farhan | Farhan Shaikh | farhan@neemtreedigital.example
member: lata | Lata Pawar | accounts@neemtreedigital.example
client: Malvani Masala Co. | company | malvanimasala.example
contact: ashok | Ashok Sawant | ashok@malvanimasala.example | owner
contact: sayali | Sayali Sawant | sayali@malvanimasala.example | daughter, runs the online shop
standing: good
turned: -
causes: -
root: -
why: Ashok grumbles over every bill and pays it in two days; Sayali and the firm work like one team. The wrong prices on GST day were put right within hours and repaid, and both are already planning the next festival.

--- m01 2024-12-04 19:45 ashok -> meera | bill
madam ur bill came. 18000 for 1 month [complaint|in kudal for 18000 i get 2 boys full time]. [question|what is "conversion optimisation" is it a machine]

ashok sawant

--- m02 2024-12-05 10:20 meera -> ashok + sayali | Re: bill < m01
Ashok kaka, namaskar!

No machine. It means Sameer changed the order page so that people don't run away in the middle. In October out of 100 who put masala in the basket 31 paid; in November 47 paid. The difference was 212 orders, around Rs. 1,38,000 for you. The two boys in Kudal would have to shout very loud on the road to bring this.

Meera

--- m03 2024-12-05 20:02 ashok -> meera | Re: bill < m02
ok ok. sent by gpay

--- m04 2024-12-17 11:35 sayali -> sameer + tanvi | Kokum syrup bottles
Hi Sameer, hi Tanvi,

Bad week on our side. The courier's new hub at Kolhapur throws things, and out of 60 kokum bottles 9 arrived as kokum carpet. Nothing to do with the site, but till I've found a better box [request|please make the 750 ml "out of stock" and leave the 200 ml pouch on]. Whoever has an open order for 750 should get a choice: two pouches more or the money back.

[question|Can the system mail those people by itself, or do I do it by hand?] There are 23.

Sayali

--- m05 2024-12-17 14:10 sameer -> sayali | Re: Kokum syrup bottles < m04
750 is off. Mail with two buttons went to the 23, answers come to your order page in the last column.

--- m06 2024-12-18 09:52 sayali -> sameer | Re: Kokum syrup bottles < m05
19 took pouches, 4 the money. And one lady sent a photo of her cat, which is now pink. [praise|You saved me two days of phone calls], [thanks|thanks ya].

--- m07 2025-01-20 12:28 sayali -> farhan + meera | COD returns
Farhan, I made the sheet you wanted. October to December:

- COD orders 1,460, returned 322
- Prepaid orders 905, returned 11

Each return costs us Rs. 140 both ways and the papad comes back as powder. Baba says stop COD. I'm afraid that half of Maharashtra doesn't trust us enough yet to pay first. [question|What do others do?]

Our aim in this is modest, [goal|I want the returns below ten percent before the mango season starts], otherwise we can't hire the second packer.

Sayali

--- m08 2025-01-21 15:44 farhan -> sayali + ashok | Re: COD returns < m07
Hi Sayali,

What I've seen work with sweets and pickles, in this order:

- Rs. 49 extra for COD, nothing extra for UPI (half of them switch)
- WhatsApp message "your order is being packed, reply 1 to confirm", no reply means we call once
- COD only up to Rs. 1,200
- Block pin codes with more than 40% return; you have seven of these, three are in one suburb of Patna

[question|Shall I try all four from 1 February?]

Farhan

--- m09 2025-01-21 20:15 ashok -> farhan + sayali | Re: COD returns < m08
[request|do all 4]. patna what did i do to patna

--- m10 2025-02-01 10:30 farhan -> sayali + ashok | Re: COD returns < m09
All four are on since midnight.

--- m11 2025-03-03 11:18 sayali -> farhan + meera + ashok | Re: COD returns < m10
February: COD 371, returned 34. [win|That's nine percent!!] Baba made me read the number twice and then he said "February is a short month". He's smiling though. Second packer starts after Holi, her name is Sugandha and she doesn't drop things.

--- m12 2025-03-04 09:40 meera -> sayali + ashok | Re: COD returns < m11
Farhan is too modest to reply so I do it for him: he did a small dance at his desk. Today's chai was on him as well, which hasn't happened since the lockdown. Welcome to Sugandha.

--- m13 2025-03-26 18:52 ashok -> tanvi | photo
tanvi beta the photo of fish curry [complaint|that is not surmai that is some basa]. malvani people will laugh on me. [request|change it]

--- m14 2025-03-27 10:05 tanvi -> ashok + sayali | Re: photo < m13
Kaka I'm from Nagpur, to me it was fish! [apology|Sorry sorry.] It's taken off. [question|Can aai cook a real one and Sayali takes the picture?]

--- m15 2025-03-30 13:20 sayali -> tanvi | Re: photo < m14
Happy Gudi Padwa! Aai cooked, I clicked, six of us ate. Surmai, certified by Baba. Five photos in the drive.

--- m16 2025-04-01 12:15 tanvi -> sayali + ashok | Re: photo < m15
It's up and I'm hungry at 12 in the noon. [praise|The steam in number three!]

--- m17 2025-04-21 16:05 sayali -> sameer | Mango pulp pre-booking
Sameer, mango pulp will be ready around 20 May, depends on the rain. [request|I want people to book it now and we charge when it leaves.] [question|Is this possible with UPI?] I know it is with cards. [request|Limit 1,500 tins in all, 6 per person, and the counter should show how many are left], because that makes Mumbai people nervous in a good way.

--- m18 2025-04-22 11:30 sameer -> sayali | Re: Mango pulp pre-booking < m17
With UPI only through a mandate, max Rs. 15,000, people have to approve in their app. Works, but a third of them will not understand the screen. Simpler: Rs. 100 to book, rest by link when tins are ready. Counter is easy. [promise|Can be live Friday.]

--- m19 2025-04-22 13:02 sayali -> sameer | Re: Mango pulp pre-booking < m18
[request|Simpler one please.]

--- m20 2025-04-25 17:48 sameer -> sayali + ashok | Re: Mango pulp pre-booking < m19
Live. 1,500 left.

--- m21 2025-05-02 21:10 ashok -> sameer | counter
640 left!! [question|is it counting correct]

--- m22 2025-05-03 09:35 sameer -> ashok | Re: counter < m21
Correct. 860 booked, 860 times 100 rupees are in the bank.

--- m23 2025-05-03 09:50 ashok -> sameer + meera | Re: counter < m22
[praise|in 22 yr of this business nobody gave me money before the mango is ripe]. tell ur madam bill is ok this month

--- m24 2025-05-26 12:40 sayali -> sameer + tanvi | Rain
Monsoon came on the 24th, two weeks early, roads to Sawantwadi are under water and the truck with the tins is on the other side of it. Please don't worry, no tins are lost. But 1,500 people should hear from us before they ask. [request|Tanvi, could you write them something honest today], with the photo of the river I just sent? [request|Delivery now 5 to 12 June on the page.]

Sayali

--- m25 2025-05-26 15:20 tanvi -> sayali + sameer | Re: Rain < m24
Mail and WhatsApp both out at 3, text: "Your mangoes are dry. The road is not." Page says 5 to 12 June. Three replies so far and all three are asking if YOU people are okay.

--- m26 2025-05-27 10:12 sayali -> tanvi | Re: Rain < m25
Only two cancelled, and forty-something wrote "stay safe". [praise|That line of yours is now on our godown wall.] Baba walked to the truck, it's standing on a school ground with forty others and the drivers are playing cards on our tins.

--- m27 2025-06-13 18:30 sayali -> sameer + tanvi + farhan + meera | Re: Rain < m26
[win|All 1,498 delivered, last one at noon today.] Ten tins each are coming to your office by the same truck driver, he insists on doing it himself.

--- m28 2025-07-02 20:20 ashok -> meera | bill
[complaint|madam again 18000 + 4500.] [question|what is the 4500]

--- m29 2025-07-03 10:48 lata -> ashok + meera | Re: bill < m28
Respected Sir,

Rs. 4,500 is towards the WhatsApp message charges of May and June (mango booking and rain message, total 5,112 messages at 88 paise), charged by the provider at actuals. Provider bill is attached for your kind reference. No margin is taken.

Regards,
Lata Pawar

--- m30 2025-07-03 10:59 ashok -> lata | Re: bill < m29
ok fair. gpay done

--- m31 2025-08-04 13:36 sayali -> tanvi + farhan | Ganpati
Hi both,

Ganpati is on the 27th this year. All the Konkan people who go home from Mumbai buy on the way, but those who don't get leave buy from us and cry a little. I thought of a box "Ganpati at home": modak flour, jaggery, kokum agal, the five masalas, and a small card from the temple in our lane. Rs. 899. Must be with them by the 25th, so the last order date is 19th for Mumbai and Pune, 16th for elsewhere.

[request|Please set up the box with those dates so it closes by itself], and [request|run adverts only in Mumbai, Thane and Pune, Rs. 800 a day from the 7th].

I have cards for 700 boxes.

--- m32 2025-08-05 12:22 farhan -> sayali + tanvi + sameer | Re: Ganpati < m31
Done as said. Ads begin on the 7th at 7 in the morning, that is when people in the local train look at the phone. Stock is set to 700 and counts down with each box.

--- m33 2025-08-20 10:05 sayali -> farhan + tanvi | Re: Ganpati < m32
[win|684 of 700.] The 16 left go to the office boys and the temple. Rs. 800 a day brought us 5 lakh, Baba has stopped saying "machine".

--- m34 2025-09-17 16:25 sayali -> sameer + lata | GST changes on the 22nd
Sameer, Lata tai,

From Monday 22nd GST on packed namkeen, pickles, pastes and masala mixes of ours goes down from 12 to 5 percent, our CA has sent the list (attached, he has marked the 38 items in yellow). MRP has to be reduced accordingly, rounded to the full rupee. The old stickers get a second sticker, Sugandha has a sticker gun and is enjoying herself too much.

[request|Please change the 38 prices at midnight between Sunday and Monday.] [question|Will invoices pick up 5% by themselves?]

Sayali

--- m35 2025-09-18 11:00 sameer -> sayali + lata | Re: GST changes on the 22nd < m34
Yes, invoices follow the tax class. [promise|Prices change at 00:00 on the 22nd by timer.]

--- m36 2025-09-22 08:45 sayali -> sameer | Re: GST changes on the 22nd < m35
Good morning, [complaint|eleven of the 38 are still on old MRP, all the ones in the pouch size]. 14 orders came in overnight with them. One uncle has already written me section numbers.

--- m37 2025-09-22 09:20 sameer -> sayali + ashok + lata | Re: GST changes on the 22nd < m36
Corrected 9:15. [admission|Pouches are in a second list, I loaded only the first.] Difference for the 14 orders is Rs. 206 in all, I've refunded each one by UPI and mailed them. [apology|Sorry for the uncle.]

--- m38 2025-09-22 09:31 sayali -> sameer | Re: GST changes on the 22nd < m37
Uncle is pacified, he ordered two more. [praise|Fast as always!]

--- m39 2025-09-29 19:55 ashok -> meera | diwali
madam diwali faral box we do this year. chakli chivda shankarpali. aai makes 300 kg with 9 ladies. [question|what u charge for page] dont say 18000

--- m40 2025-09-30 10:15 meera -> ashok + sayali | Re: diwali < m39
Kaka, for the page nothing, it's the Ganpati page with new clothes. Only adverts at cost. [request|One box to our office with extra chakli please.]

--- m41 2025-09-30 10:22 ashok -> meera | Re: diwali < m40
[promise|2 box will come]

--- m42 2025-10-15 12:10 sayali -> meera + farhan + tanvi | Re: diwali < m40
[win|Sold out on the 13th, 410 boxes!] Yours left by ST bus this morning. Driver's name is Pandu, he'll ring from Swargate around 7.

--- m43 2025-10-15 20:05 tanvi -> sayali + ashok | Re: diwali < m42
Pandu arrived. Chakli did not survive till 8. [praise|Tell aai she is a genius.] [thanks|Thank you so much!!]

--- m44 2025-10-27 15:50 sayali -> meera + sameer | Dubai
Hi Meera tai,

Hope the holidays were restful. A shopkeeper in Karama, Dubai, wants 40 cartons every quarter and also to link to us for home delivery there. [question!open|Can our shop show prices in dirham for people from UAE only?] And [question!open|what would it cost, roughly?] Baba says under 18,000, ha ha.

[goal|In three years I'd like one out of four orders to come from outside India], so it's a start.

Sayali

--- m45 2025-10-28 11:26 meera -> sayali + sameer | Re: Dubai < m44
Sayali, what a step! Sameer is checking what the payment company allows in dirham. [promise!open|You get one page with costs from me by the 5th.]

Meera

--- m46 2025-10-28 19:30 ashok -> meera | Re: Dubai < m45
[request!open|1 page only madam.] last time uncle from bank sent 30
