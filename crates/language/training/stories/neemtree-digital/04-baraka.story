firm: Neemtree Digital | neemtreedigital.example | Asia/Kolkata | 2025-10-31 18:30
member: meera | Meera Kulkarni | meera@neemtreedigital.example
member: sameer | Sameer Joshi | sameer@neemtreedigital.example
member: tanvi | Tanvi Deshpande | tanvi@neemtreedigital.example
member: farhan | Farhan Shaikh | farhan@neemtreedigital.example
member: lata | Lata Pawar | accounts@neemtreedigital.example
client: Baraka Trails | company | barakatrails.example
contact: wanjiru | Wanjiru Kamau | wanjiru@barakatrails.example | managing director
contact: otieno | Kevin Otieno | accounts@barakatrails.example | accountant
contact: simon | Simon Leshao | simon@barakatrails.example | head guide
standing: good
turned: -
causes: -
root: -
why: Bookings and trust both grow; seven weeks of silence in the migration season were announced. A late translation and a payment that got lost at the bank were settled without heat.

--- m01 2024-09-30 12:40 wanjiru -> meera | Karibu
Dear Meera,

I hope this finds you well. The new website is up for two months now and I wanted to tell you before anything else that [win|we have received our first booking from Germany, a family of five, ten days, paid in full].

Now I have a small list.

1. [request|Kindly add the park fees for 2025], KWS has changed them again.
2. [complaint|The photo on the Samburu page is from Tanzania], Simon nearly fell from his chair.
3. [question|Can guests pay in two parts?] 30% now and the rest 45 days before.

God bless,
Wanjiru

--- m02 2024-10-01 10:33 meera -> wanjiru + sameer | Re: Karibu < m01
Dear Wanjiru,

Five Germans! Congratulations.

1. Fees are in, from the KWS sheet of August.
2. [apology|Sorry to Simon.] [admission|It came from a stock library and we trusted the caption.] Removed. [request|Could he send us one of his own?]
3. Yes. Pesapal allows it, [promise|Sameer will have it running by the 11th].

Meera

--- m03 2024-10-01 21:02 simon -> meera | samburu
Hallo madam. This one is from last week. It is a Grevy, count the stripes. You can use.

Simon

--- m04 2024-10-02 09:50 tanvi -> simon + wanjiru | Re: samburu < m03
Simon this is INCREDIBLE. [praise|You should be charging for these.] It's on the page.

--- m05 2024-10-10 16:22 sameer -> wanjiru + otieno | Re: Karibu < m02
Two-part payment is working in test. [request|Otieno, please confirm the 30% lands in the USD account] and not KES. The provider cuts USD 1.50 from each transfer, nothing we can do there.

--- m06 2024-10-10 17:45 otieno -> sameer | Re: Karibu < m05
Confirmed. USD 1 test received, less charges.

--- m07 2024-10-11 10:00 sameer -> wanjiru + otieno | Re: Karibu < m06
Live.

--- m08 2024-11-13 13:15 wanjiru -> farhan | Adverts in Germany
Dear Farhan,

My cousin in Hamburg says nobody there knows the difference between a camp and a lodge, and that they google for "Safari Kenia Familie". [question|Is it expensive to be found for that?] I can put maybe 600 dollars a month from January.

What I want is not many people. [goal|I want forty families a year, the kind who come back and send their friends.] Big groups I leave to the ones in Nairobi with the loudspeakers.

Wanjiru

--- m09 2024-11-14 14:48 farhan -> wanjiru + meera | Re: Adverts in Germany < m08
Dear Wanjiru,

Not so expensive as English.

- "safari kenia familie": about USD 0.90 per click, 1,300 searches a month
- "kenya family safari": about USD 2.60 per click
- With USD 600 you would get about 550 German visitors a month
- If 2% write to you, that is 11 enquiries

But they must land on a German page. At least the family page, the prices and the contact form. [question|Do you have somebody who writes German?] A machine translation is noticed in the second sentence.

Farhan

--- m10 2024-11-14 18:30 wanjiru -> farhan | Re: Adverts in Germany < m09
My cousin's wife is a teacher! [promise|I will ask her on Sunday.]

--- m11 2024-11-18 12:20 wanjiru -> farhan + meera | Re: Adverts in Germany < m10
Ute says yes, for a week in Diani. [promise|You will have the three pages in German by mid December.] All she wants is that I pay her boat trip to Wasini. I said two boat trips.

--- m12 2024-12-19 11:35 farhan -> wanjiru | Re: Adverts in Germany < m11
Dear Wanjiru, [question|is there any news from Ute?] The campaign is ready and waiting.

--- m13 2024-12-19 20:17 wanjiru -> farhan | Re: Adverts in Germany < m12
[apology|Pole sana Farhan!] She has two classes of exams to mark and [admission|I did not push her]. Christmas holidays she does it.

--- m14 2024-12-23 17:31 lata -> otieno | Invoice ND-0371
Dear Mr. Otieno,

PFA invoice for October to December, USD 1,350, due 15 January.

Merry Christmas in advance,
Lata Pawar

--- m15 2025-01-06 14:05 wanjiru -> farhan + sameer | German pages
Happy new year my friends! Attached the German from Ute. She says "Pirschfahrt" and not "Safari-Tour", and nobody may change it.

--- m16 2025-01-08 18:14 sameer -> wanjiru + farhan | Re: German pages < m15
Up at /de. Pirschfahrt untouched.

--- m17 2025-01-08 18:45 wanjiru -> sameer | Re: German pages < m16
[thanks|Asante sana!] [praise|Ute rang me from Hamburg to say it reads like a real German company.]

--- m18 2025-01-27 13:07 lata -> otieno | Re: Invoice ND-0371 < m14
Dear Mr. Otieno,

The above invoice is not yet credited in our account. [request|Kindly check and confirm.]

Lata Pawar

--- m19 2025-01-27 15:56 otieno -> lata | Re: Invoice ND-0371 < m18
Dear Lata,

It was sent on 9th January, see SWIFT copy. I think it's sleeping in the correspondent bank in New York. [promise|I will trace it from our side.]

Otieno

--- m20 2025-02-04 15:11 lata -> otieno | Re: Invoice ND-0371 < m19
Received today, USD 1,332 after bank charges. [thanks|Thanks for the follow-up.] The balance of 18 we have waived.

--- m21 2025-02-05 11:40 otieno -> lata | Re: Invoice ND-0371 < m20
[thanks|That is kind.] [promise|Next time I tick the box "charges on sender".]

--- m22 2025-02-17 12:33 farhan -> wanjiru + meera | First six weeks in German
Dear Wanjiru,

- Spent: USD 811
- Visitors: 871
- Enquiries: 19, of those 12 families
- Word that works best: "kenia safari mit kindern"
- Word I have stopped: "safari günstig", they want it for 900 euros including flight

[request|When a booking comes from these, please tell me which], then I know which words to feed.

Farhan

--- m23 2025-02-17 19:58 wanjiru -> farhan | Re: First six weeks in German < m22
[win|Two booked already], the Brandts (8 to 19 August) and a grandmother with three grandchildren in October. I liked the grandmother very much on the phone.

--- m24 2025-03-05 13:40 simon -> tanvi | pictures of camp
Hallo Tanvi. I send 14 pictures of new tents. Number 9 there is a hyena behind, small, [request|do not put that one for families].

--- m25 2025-03-05 14:22 tanvi -> simon + wanjiru | Re: pictures of camp < m24
Haha noted, no number 9 for families! Maybe for Instagram... The tents are so good at number 3 and 11, with the lamp on. Wanjiru, [question|hyena on Instagram yes or no?]

--- m26 2025-03-05 14:50 wanjiru -> tanvi + simon | Re: pictures of camp < m25
Yes!! He is our neighbour, we call him the Governor.

--- m27 2025-03-11 16:00 tanvi -> wanjiru + simon | Re: pictures of camp < m26
The Governor has 2,140 likes. Two people asked for his date of birth.

--- m28 2025-04-22 12:26 wanjiru -> meera | Review sites
Dear Meera,

One guest wrote on the review site that we have no wifi. It's true, we don't have, and it's written on the page. [question|Do I answer or leave it?]

--- m29 2025-04-22 13:10 meera -> wanjiru | Re: Review sites < m28
Answer, short and friendly. Something like: "You are right, there is none, and we say so before booking because the stars are better without. Sorry it was not for you." The next guest is the one who reads it.

--- m30 2025-04-22 13:31 wanjiru -> meera | Re: Review sites < m29
Posted, word for word. [thanks|Asante.]

--- m31 2025-05-28 15:02 sameer -> wanjiru | Certificate
Payment provider needs new keys by 20 June, otherwise cards stop. [request|Please log in and press "renew", then send me the last 4 characters only.]

--- m32 2025-05-28 17:29 wanjiru -> sameer | Re: Certificate < m31
Pressed. Last four: 7qKd. [question|Is that all?]

--- m33 2025-05-28 18:05 sameer -> wanjiru | Re: Certificate < m32
That's all.

--- m34 2025-06-27 12:12 wanjiru -> meera + farhan + tanvi + sameer | I disappear
Dear all,

The situation in town this week was not nice but we're all safe, and upcountry it is quiet. Two guests asked and I told them the elephants do not go to demonstrations.

From 1st July until the third week of August I am in the Mara with the migration. Radio only. If something burns, Otieno can decide up to 500 dollars. Please don't think that I am angry or dead.

[request|Farhan, keep the German adverts at the same budget.]

Wanjiru

--- m35 2025-06-27 12:50 farhan -> wanjiru | Re: I disappear < m34
Noted, USD 600 flat. [promise|Report will wait for you on 25 August.] Safe season.

--- m36 2025-07-22 16:05 sameer -> otieno | Form
German form stopped sending mails from 19 July to today, 3 enquiries were stuck. [admission|I updated the form plugin and did not test /de.] They are stored, attached here. [request|Please answer them first], the oldest is three days.

--- m37 2025-07-22 17:20 otieno -> sameer | Re: Form < m36
Received all three, answered. One says she was just about to ask elsewhere. [praise|Good that you looked.] I told her it was our computer's day off.

--- m38 2025-07-23 10:25 sameer -> otieno | Re: Form < m37
There is now a robot that fills in each form every night and shouts at me if no mail comes.

--- m39 2025-08-25 13:00 farhan -> wanjiru + meera | Report for the season
Dear Wanjiru,

Welcome back. 1 July to 24 August:

- Visitors from German ads 1,106
- Enquiries 34
- Booked (from Otieno's list): 6 families, about USD 41,000

That makes 27 families since January against your forty. At this pace you reach it in November.

Farhan

--- m40 2025-08-26 18:38 wanjiru -> farhan + meera + sameer | Re: Report for the season < m39
> That makes 27 families since January against your forty

I'm back, I smell of smoke and I have 312 mails.

Twenty-seven! I had counted twenty-two. [praise|Farhan, you count better than my accountant] (don't tell him, he reads this account).

The crossing this year was late, the river high. Simon was asked by a child from Munich if the crocodile is vegetarian on Sundays.

--- m41 2025-09-08 14:14 wanjiru -> meera | Walking safaris
Dear Meera,

From February we offer walking safaris in Laikipia, three days, with camels to carry the luggage. Simon leads. It's for people without small children, so not the family page.

[request,scope_change|I'd like a page of its own, English and German.] [question|What would it cost?]

--- m42 2025-09-09 11:27 meera -> wanjiru + tanvi | Re: Walking safaris < m41
Dear Wanjiru,

Camels! USD 420 for both languages, with a route map and the packing list. [request|Send us twenty lines from Simon in his own words, please], we like how he writes. [promise|First draft two weeks after that.]

--- m43 2025-09-15 22:10 simon -> meera + tanvi | Re: Walking safaris < m42
Hallo. My words. The first day we walk four hours. The camel is called Nairobi because he is slow in the morning. On the second day you see the mountain if God wants. You need shoes which are old. In the evening I tell what the tracks said. We do not walk to animals, we let them come or not. It is enough.

--- m44 2025-09-16 09:41 tanvi -> simon + wanjiru | Re: Walking safaris < m43
Simon I am not changing one letter of this.

--- m45 2025-09-29 17:12 tanvi -> wanjiru + simon | Re: Walking safaris < m44
Draft: /draft-laikipia. Map is drawn after Simon's phone track. German waits for Ute.

--- m46 2025-09-30 12:30 wanjiru -> tanvi | Re: Walking safaris < m45
I read it to my husband and he wants to go, [praise|he, who takes the car to the gate]. [request|Change "three nights" to "two nights" and put it online in English.] [promise!open|Ute will send hers before the end of October.]

--- m47 2025-10-01 10:12 tanvi -> wanjiru | Re: Walking safaris < m46
Two nights, and it's online!

--- m48 2025-10-21 13:25 wanjiru -> meera + farhan | Forty
Dear Meera, dear Farhan,

[win|Number forty is a doctor from Bremen with two boys.] In October!

For next year I think about the Netherlands. [question!open|Does a Dutch person read German pages or is he offended?] And [question!open|must I put the new prices before or after the fair in Berlin?]

Yesterday was Mashujaa day and I slept until nine.

Wanjiru

--- m49 2025-10-24 15:30 farhan -> wanjiru | Re: Forty < m48
Congratulations!! I am just back from Diwali holiday. [promise!open|I will send you Dutch search numbers by the 4th], and the answer on prices with it.

Farhan
