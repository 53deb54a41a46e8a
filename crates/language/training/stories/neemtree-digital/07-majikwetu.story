firm: Neemtree Digital | neemtreedigital.example | Asia/Kolkata | 2025-10-31 18:30
member: meera | Meera Kulkarni | meera@neemtreedigital.example
member: sameer | Sameer Joshi | sameer@neemtreedigital.example
member: tanvi | Tanvi Deshpande | tanvi@neemtreedigital.example
member: farhan | Farhan Shaikh | farhan@neemtreedigital.example
member: lata | Lata Pawar | accounts@neemtreedigital.example
client: Maji Kwetu Trust | company | majikwetu.example
contact: achieng | Achieng' Odhiambo | director@majikwetu.example | director
contact: peter | Peter Mboya | peter@majikwetu.example | fundraising officer
contact: hannah | Hannah Lindqvist | hannah@majikwetu.example | volunteer, donor letters
standing: mending
turned: 2025-06-05
causes: apology_owed, broken_promise
root: m17, m23, m25
why: The donation page was down nine hours on the day a foundation doubled every gift, and for two months nobody at the firm said sorry. Meera then owned it, wrote to the foundation and paid for the rebuild; monthly giving has started at last, Achieng' is friendly again but still checks every date.

--- m01 2024-10-28 12:30 achieng -> meera | Greetings from Kisumu
Dear Meera,

Thank God the rains have come at last, and late as always the road to Nyakach has gone with them. We reached the last borehole by tractor.

I'm writing to say that the trustees have agreed to your offer at the NGO rate. We are eleven people and one goat, so please be patient with our technology. What we dream of is simple: [goal|by the end of 2025 we want 300 people who give every month], so that I can plan a pump without waiting for one big donor in Geneva to finish his holidays.

[request|Peter will be your contact for numbers, please copy me always.]

Yours,
Achieng'

--- m02 2024-10-28 15:45 meera -> achieng + peter | Re: Greetings from Kisumu < m01
Dear Achieng',

Three hundred it is, and my regards to the goat. We take over the hosting and the donation page from your old volunteer. [request|Peter, could you ask him for the domain login and the M-Pesa paybill papers?]

Meera

--- m03 2024-10-30 13:20 peter -> meera + achieng | Re: Greetings from Kisumu < m02
Dear Meera,

Attached. He had written the password on the back of a photograph of his wedding, which I've cropped. The M-Pesa papers are pages 2 and 3, the original with the stamp lies in our safe.

Peter Mboya

--- m04 2024-11-15 17:10 sameer -> peter + achieng | Donation page
Page moved. M-Pesa, card and PayPal all tested with the smallest amount. Old page forwards to the new one.

[question|Who should get the mail when a gift comes in?]

--- m05 2024-11-15 17:44 peter -> sameer | Re: Donation page < m04
Me, and the director for everything above 500 dollars.

--- m06 2024-11-25 14:02 hannah -> tanvi + peter | Giving Tuesday
Hej Tanvi,

I am the new volunteer, from Lund, here until March. I should write the letter for Giving Tuesday on 3 December and I have never done such a thing. My text is attached, it's about Mama Risper who walked 6 km for water and now walks to the tap behind the church. [question|Is it too long?] [question|Should one see the sum at the top or at the bottom?]

Best,
Hannah

--- m07 2024-11-26 10:40 tanvi -> hannah + peter | Re: Giving Tuesday < m06
Hi Hannah,

It isn't too long, [praise|I read it standing up and forgot my tea]. Sum goes once in the middle, right after the tap, and once in the button. I'd only cut the paragraph about the pump type. [promise|Set up and ready for your ok by Friday.]

Tanvi

--- m08 2024-11-29 12:11 hannah -> tanvi | Re: Giving Tuesday < m07
Ok from me and from Mama Risper, I read it to her with Peter translating.

--- m09 2024-12-04 13:56 peter -> meera + tanvi + sameer + achieng | Giving Tuesday
Dear team,

[win|USD 9,420 from 203 people.] Last year 2,100. 41 of them wrote something in the box and I'm reading them to the field staff tomorrow morning.

[praise|The button worked on my mother's phone, which is older than Hannah.]

Peter

--- m10 2024-12-04 14:20 achieng -> meera + tanvi + sameer | Re: Giving Tuesday < m09
My dear friends, [thanks|thank you]. That's one borehole and a half.

--- m11 2025-01-15 12:48 peter -> meera | Monthly giving
Dear Meera,

As we said at the beginning, the heart of the plan is people who give every month. At this time a donor can't do it on our page except with PayPal, and our donors here use M-Pesa.

[request|Kindly build the monthly option for M-Pesa and cards.] World Water Day is on 22 March and we would like to open it on that day, [question|can it be ready?]

Peter Mboya

--- m12 2025-01-17 11:30 meera -> peter + achieng + sameer | Re: Monthly giving < m11
Dear Peter,

M-Pesa has started to allow standing orders for NGOs, they call it Ratiba. We need Safaricom's approval (your side signs, we prepare), and then about eight days of work. I see no difficulty. [promise!broken|It will be open for World Water Day.]

[request|Please have the attached form signed by two trustees.]

Meera

--- m13 2025-01-23 16:07 peter -> meera | Re: Monthly giving < m12
Signed form attached. One of our trustees had to be found in a maize field.

--- m14 2025-03-11 13:12 peter -> meera + sameer | Re: Monthly giving < m12
Dear both, Safaricom approved on 20 February. It's eleven days to Water Day. [question|How far are we?]

--- m15 2025-03-12 18:20 sameer -> peter + meera | Re: Monthly giving < m14
Card part is half done. M-Pesa part not begun. Another launch took all of February. Will not make the 22nd with both.

--- m16 2025-03-13 12:35 achieng -> meera + sameer + peter | Re: Monthly giving < m15
Dear Meera,

I'm a little sad about this, [complaint|the invitations with "join us monthly from 22 March" have been printed]. But we've dug wells that came late as well. [request|Please let us do it properly and tell us the true day.]

Achieng'

--- m17 2025-03-13 15:50 meera -> achieng + peter + sameer | Re: Monthly giving < m16
Dear Achieng', [admission|I should have told you in February.] [apology|I am sorry about the invitations.] We put a sign-up list on the page for the 22nd, so nobody is lost, and [promise!broken|the real thing opens by the end of April].

Meera

--- m18 2025-03-24 12:22 peter -> meera | Re: Monthly giving < m17
58 names on the list after Water Day. [thanks|Thanks for the list idea], it rescued my evening. Two of the 58 are the same man, he's very keen.

--- m19 2025-05-05 14:31 peter -> meera + achieng + hannah | Matched giving 5 June
Dear all,

Very good news. The Ekholm Foundation in Uppsala, where Hannah knows somebody, will double every gift made on World Environment Day, 5 June, from midnight to midnight, up to USD 20,000. They do it one time only. Letters go to 4,000 people in Sweden and Kenya.

[request|Please have the page checked for a heavy day.] [question|And is the monthly giving ready in time for it?]

Peter

--- m20 2025-05-06 11:14 sameer -> peter + meera | Re: Matched giving 5 June < m19
Page can carry it, load test passed at 400 people at once. Monthly by cards: ready. [promise!broken|By M-Pesa: July.]

--- m21 2025-06-05 10:58 hannah -> sameer + meera + peter | URGENT page is down
Sameer, [complaint|the donate page shows "This account has been suspended"] since about 6.30 your time. Swedes are awake and giving. [request|Please call me, phone below!!]

--- m22 2025-06-05 13:40 peter -> sameer + meera | Re: URGENT page is down < m21
[complaint,question|Is anybody there?] [complaint|It's the eighth hour.] People are writing to me on WhatsApp asking if we have been closed by the government.

--- m23 2025-06-05 15:55 sameer -> peter + hannah + meera | Re: URGENT page is down < m22
Back up since 15:40. [blame_shift|The hosting company suspended the account automatically.] Reason: yearly hosting fee was not received.

--- m24 2025-06-05 17:10 peter -> sameer + meera + lata | Re: URGENT page is down < m23
The hosting fee is in your package. [complaint|We paid it to you in November], invoice ND-0349, line 2.

From midnight until 4 in the morning our time we had 61 gifts. [complaint|From 4 until past 1 p.m., nothing.]

--- m25 2025-06-06 12:30 meera -> peter + achieng + hannah | Re: URGENT page is down < m24
Dear Peter,

I was travelling yesterday. The renewal reminder went to an old address, and card payment failed. It's on automatic now and cannot occur again. I am glad that the day still brought a good sum. [question|What was the final total?]

Meera

--- m26 2025-06-06 14:18 peter -> meera + achieng | Re: URGENT page is down < m25
USD 8,310. Doubled, 16,620. The Foundation had set aside 20,000 and the rest goes back.

--- m27 2025-06-09 12:15 achieng -> meera | Thursday
Meera,

I've waited over the weekend before writing.

Eleven thousand six hundred and ninety dollars stayed in Uppsala. I had to telephone the lady there, who is 80 and who trusted us because of Hannah. I took the blame, since it is our name on the page. I read all the mails again this morning, yours and Sameer's. [complaint|In none of them is the word sorry.]

I am not going to shout. I only tell you that [value|where I come from one comes to the compound when something has died].

Achieng'

--- m28 2025-06-11 17:35 lata -> peter | Invoice ND-0498
Dear Mr. Mboya,

PFA invoice for the quarter April to June. [request|Kindly arrange payment by 30 June.]

Regards,
Lata Pawar
Accounts and Coordination
Neemtree Digital, Karve Road, Pune 411004

--- m29 2025-06-12 12:52 peter -> lata + meera | Re: Invoice ND-0498 < m28
The director has asked me to hold this one for now.

--- m30 2025-07-08 13:25 peter -> sameer | Re: Matched giving 5 June < m20
[question|It is July, is the M-Pesa monthly part coming?]

--- m31 2025-07-10 16:44 sameer -> peter | Re: Matched giving 5 June < m30
Started. [promise!broken|End of July.]

--- m32 2025-08-01 12:40 peter -> sameer + meera + achieng | Re: Matched giving 5 June < m31
[complaint|It's the 1st of August and the button says "coming soon" as it did in March.]

[escalation|We have a trustees' meeting on the 14th and the website is on the agenda.] It was not I who put it there.

Peter

--- m33 2025-08-06 15:30 meera -> achieng + peter | What I should have written on 5 June
Dear Achieng',

I rang your office twice this week and then thought that it must be in writing as well.

On 5 June your page was down for nine hours and ten minutes. [admission|The reason was us.] You'd paid us for hosting and [admission|we let it lapse, because the reminder went to a man who left us in 2023 and I had never changed the address]. Sameer found it, but late, because [admission|nobody was on watch on the one day when somebody had to be]. Then I wrote you a mail about cards and reminders, as if it were weather. [apology|I am ashamed of that mail, and I'm sorry], to you, to Peter, to Hannah and to Mrs Ekholm.

What I will do:

1. [promise|I write to Mrs Ekholm myself this week], that the failure was not yours, you will have a copy.
2. Invoice ND-0498 is cancelled and the one before is refunded. [promise|Lata does it tomorrow.]
3. M-Pesa monthly: [promise|our new developer works on nothing else from Monday, and it opens on 12 September]. I've left a spare week in that.
4. [promise|On each of your big days a named person of ours sits with the page open from first hour to last.]

If the trustees decide to leave us on the 14th, [promise|we hand over everything in order] and I'll understand it.

Meera

--- m34 2025-08-07 13:01 lata -> peter | Re: Invoice ND-0498 < m29
Dear Mr. Mboya, credit note for ND-0498 is attached, and refund of ND-0437, USD 600, was sent by wire today.

Lata Pawar

--- m35 2025-08-08 12:18 achieng -> meera + peter | Re: What I should have written on 5 June < m33
Dear Meera,

You came to the compound. It's late but you came.

[promise|I will read it to the trustees as it is written.]

Achieng'

--- m36 2025-08-12 14:30 meera -> achieng | Letter to Mrs Ekholm
Dear Achieng', copy of my letter to Uppsala is attached, sent yesterday by post and by mail. She needn't answer. I wanted it in her hand before your trustees sit together.

Meera

--- m37 2025-08-18 13:22 peter -> meera + sameer | Trustees
Dear Meera,

The trustees met. We continue until December and then look again. Two wanted to leave, and the director said that somebody who writes down her own fault can be worked with.

[request|They ask for a short note every Friday: done, not done, next.] Three lines.

Peter

--- m38 2025-08-22 17:30 meera -> peter + achieng | Friday note 1
Done: Ratiba connection answers in test. Not done: receipts. [promise|Next: receipts and the cancel button.]

--- m39 2025-08-29 17:30 meera -> peter + achieng | Friday note 2
Done: receipts in English, Kiswahili and Swedish. Not done: cancel button (design changed, simpler now). [promise|Next: cancel button, then your test.]

[question|Who of your people should test with a real 50 shillings?]

--- m40 2025-08-29 18:02 peter -> meera | Re: Friday note 2 < m39
Me, Achieng' and the watchman. He's the strictest.

--- m41 2025-09-11 16:25 sameer -> peter + achieng + meera | Monthly giving open
Open since 16:00, one day before. M-Pesa and card. 50 shillings from the watchman was the first one. Cancel is one press and one question. A failed payment is tried once more on the third day.

--- m42 2025-09-11 16:50 peter -> sameer + meera + achieng | Re: Monthly giving open < m41
> 50 shillings from the watchman was the first one

He has told everybody at the market. I have cancelled and restarted mine four times and it obeys me. [thanks|Thank you], and [praise|the Kiswahili is right, even the polite form].

--- m43 2025-09-26 15:20 peter -> meera + achieng | Mrs Ekholm
Dear Meera,

A letter has come from Uppsala. She's decided to give the 11,690 after all, in two parts. She writes she has "had plumbers also". [win|So the Nyakach pump will be built in January.]

Peter

--- m44 2025-10-06 12:37 achieng -> meera | October
Dear Meera,

We are at 131 monthly givers. It's not three hundred and it won't be by December, [complaint|we lost half a year]. I say it without heat. But people stay, only two have cancelled, and one of them was dead.

Giving Tuesday is on 2 December. [question|Who will sit with the page?] [request|I want the name and the phone number], and the hours.

Your Friday notes I read now before my prayers. This is maybe wrong.

Achieng'

--- m45 2025-10-07 11:20 meera -> achieng + peter + sameer | Re: October < m44
Dear Achieng',

[promise!open|Nikhil from 2:30 to 14:30 our time and Sameer from there until 2:30 next morning.] Both phones are in the attachment, with mine underneath. [promise!open|A rehearsal with Peter on 18 November], pulling the plug on purpose.

Meera

--- m46 2025-10-14 13:44 peter -> meera + tanvi | Letter for Giving Tuesday
Dear Tanvi,

Hannah has written from Lund, she would like to do the letter again from there. It's about the watchman this time. [request|Could you send me the list of who opened last year's], so she may write to them differently.

Peter

--- m47 2025-10-15 10:38 tanvi -> peter | Re: Letter for Giving Tuesday < m46
List attached, 1,904 people. Hello to Hannah! And [praise|the watchman is a fine idea].

--- m48 2025-10-29 15:50 peter -> meera + sameer | Two things
Dear both,

1. [question!open|Can a monthly giver change the amount without cancelling first?] Four have asked.
2. [request!open|Kindly send the year's hosting receipt], the trustees want to see it with their own eyes.

Our goat has had twins.

Peter

--- m49 2025-10-31 12:15 meera -> peter + achieng | Friday note 11
Done: rehearsal plan, text for 2 December loaded. Not done: your two points of Wednesday. [promise!open|Next: those.] Congratulations to the goat.
