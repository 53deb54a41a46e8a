firm: Tidewell Ledger Co. | tidewellledger.example | America/Halifax | 2026-03-20 17:00
member: corinne | Corinne Boutilier | corinne@tidewellledger.example
member: shanice | Shanice Downey | shanice@tidewellledger.example
member: kieran | Kieran MacAskill | kieran@tidewellledger.example
member: anselm | Anselm Gaudet | anselm@tidewellledger.example
client: Spoke & Anchor Cycles | company | spokeandanchor.example
contact: jonah | Jonah Sealy | jonah@spokeandanchor.example | owner, front of shop
contact: meilin | Mei-Lin Chiasson | meilin@spokeandanchor.example | owner, head mechanic
standing: drifting
turned: 2025-08-20
causes: unrequested_work, value_mismatch
root: m05, m16, m25, m41
why: Jonah asked at the start for three numbers on an index card and as little screen as possible. Since summer Corinne's trial of a dashboard brings him weekly packs, tips and a line on the invoice; he never fights, he just stops opening things, and Mei-Lin has begun to ask what they pay for.

--- m01 2025-02-05 12:40 jonah -> kieran | winter stuff
Hey Kieran

It's minus 14 and nobody is buying a bike so I did the filing. Jan till rolls and bank stuff are in the Manila folder, [promise|I'll bike it over at 3].

[question|Do you need the consignment slips or just the total?]

Jonah

--- m02 2025-02-05 13:05 kieran -> jonah | Re: winter stuff < m01
Just the total, and how many were ours vs theirs. Wear a hat!

--- m03 2025-02-05 13:06 jonah -> kieran | Re: winter stuff < m02
11 theirs, 4 ours, $5,230 all together. hat on

--- m04 2025-03-19 10:15 corinne -> jonah + meilin | Checking in on the year
Jonah, Mei-Lin,

February's closed, and before the bike season runs you over: [question|is what we do for you still what you need?] I ask all our regulars in March. Be frank, I have a thick hide.

Corinne

--- m05 2025-03-19 21:33 jonah -> corinne | Re: Checking in on the year < m04
All good here. [praise|You guys are a rock, we never get a surprise.]

Since you ask. [value|What I like is simple. Three numbers on an index card once a month: what's in the bank, what we owe, what the shop made.] I put Kieran's card over the truing stand and that's my whole MBA. I spend my life off screens on purpose, so [request|please never make me log in to anything].

[goal|Only thing we're aiming at is to pay off the shop loan by fall 2027 and both take the same August off.]

J

--- m06 2025-03-20 08:12 corinne -> jonah | Re: Checking in on the year < m05
Index cards it is, heard.

--- m07 2025-03-28 09:00 kieran -> jonah + meilin | 14% on Tuesday
Hi both. Bikes, parts, labour: all 14 from Tuesday morning. Kids' helmets: still tax, it's only clothing and diapers and books that get a break. Deposits on the spring orders taken before that at 15 stay where they are.

[request|Could Mei-Lin change the key on the till Monday night?]

--- m08 2025-03-31 18:20 meilin -> kieran | Re: 14% on Tuesday < m07
done. till beeped at me like I stole something

--- m09 2025-04-03 15:18 kieran -> jonah | March card
Mailed you the card (real stamp!). Bank 22,610. Owe 31,400. Made 1,890.

--- m10 2025-04-07 11:40 jonah -> kieran | Re: March card < m09
got it. up on the stand. [thanks|thanks man]

--- m11 2025-05-08 08:50 meilin -> shanice | Sam
Hi Shanice. Sam starts back Monday for the summer, 16.25/hr, 40 hrs. He got a new bank. [promise|void cheque will be in the folder Jonah brings.]

[question|His student loan people want a letter that says he works here. Can you do that or is it us?]

Mei-Lin

--- m12 2025-05-08 09:22 shanice -> meilin | Re: Sam < m11
Hi Mei-Lin! It should be on your letterhead but I've written it for you, attached, [request|just print and sign]. Sam's back in the system from Monday.

--- m13 2025-05-08 12:47 meilin -> shanice | Re: Sam < m12
signed. [praise|you saved me an evening of making up sentences]

--- m14 2025-06-11 16:25 anselm -> jonah + meilin | T2, year ended 31 December 2024
Dear Mr. Sealy, dear Ms. Chiasson,

Your return is attached. Tax payable is $2,911, all of it covered by instalments with $89 to come back. [request|Signatures on page 2, please.]

Anselm Gaudet

--- m15 2025-06-12 08:05 jonah -> anselm | Re: T2, year ended 31 December 2024 < m14
Signed, page was a bit greasy. [promise|We'll spend the 89 on ice cream.]

--- m16 2025-07-08 14:00 corinne -> jonah + meilin | Something new: your Tidewell Compass
Hi Jonah, hi Mei-Lin,

I'm excited about this one. We've built a live dashboard for a handful of clients and I picked you for the pilot. It's called Tidewell Compass and it updates overnight from your bank and till:

- Gross margin by category (new bikes, used, parts, labour), week over week
- Average ticket, with a benchmark against 40 bike shops across the country
- Labour utilization: hours on the bench versus hours paid
- A 13-week cash view with traffic lights
- "Nudges" by email when something moves more than 10%

You each have a login in your inbox. Have a look at labour utilization especially, it tells me Mei-Lin gives away about 6 hours a week in free adjustments. There's money lying on that floor.

Since Compass has everything the card had and lots more, [promise|Kieran will stop the cards at the end of the month] - saves a tree.

Corinne

--- m17 2025-07-09 20:30 jonah -> corinne | Re: Something new: your Tidewell Compass < m16
Wow that's a lot. looks like a lot of work. OK

--- m18 2025-07-22 09:14 corinne -> jonah | Nudge from Compass
Hi! Your average ticket fell 12% last week. A few ideas that have worked for others: bundle a lock with every new bike, train staff to ask about lights, and rethink the free air.

--- m19 2025-07-22 17:45 meilin -> kieran | bank
Kieran, [question|the loan payment went out twice in July?] 1,140 on the 2nd and the 16th.

--- m20 2025-07-23 08:40 kieran -> meilin | Re: bank < m19
Looked: that's the bank switching you to every two weeks, you signed for it in May with the rate renewal. So it's right, and the loan's done about 14 months sooner. It goes in the "owe" column, now 28,220.

--- m21 2025-07-23 08:43 meilin -> kieran | Re: bank < m20
oh yeah. heat got to me

--- m22 2025-08-20 13:02 jonah -> kieran | card
Hey, [complaint|no card for July]. [question|Did it go astray?] The one on the stand says June and a guy asked me how business was and I said "June".

--- m23 2025-08-20 13:38 kieran -> jonah | Re: card < m22
Hey Jonah! Cards stopped with Compass, it's all in there now, green tile top left is your bank. Login's the one Corinne sent. I can resend it?

--- m24 2025-08-25 19:10 jonah -> kieran | Re: card < m23
nah

--- m25 2025-09-05 10:20 corinne -> jonah + meilin | August in Compass: 4-page insights pack
Hi both,

The first monthly Insights Pack is attached. Highlights on page 1, heat map on 2, peer comparison on 3, recommended actions on 4. The big one: your labour rate of $72 is under the peer median of $84. I've modelled what 80 and 84 would do to profit through next August.

Other things I noticed while I was in there:

1. Tuesdays. You take in 7% of the week on 17% of the hours. Either close or run a tune-up special.
2. Used bikes turn 5.1 times, new ones 1.8. I'd cut the floor stock of new by a third and I've listed which models.
3. Mei-Lin's bench books out nine days ahead in June. A booking app would smooth that; I compared four and the comparison is on page 4, with my pick highlighted.
4. Your newsletter hasn't gone out since 2022. I drafted one for you (second attachment), light and funny I hope, with a spot for a photo of the dog.
5. Benchmarks put you 24th of 40 on margin and 31st of 40 on ticket size, with a bit of work 15th is within reach by spring.
6. I've set a target for each of you in the system. You'll get a friendly ping when you're behind.

Also Kieran set up your vendor list in a colour scheme by payment terms. [question|Can I put 30 minutes in both your calendars to walk through it?]

C.

--- m26 2025-09-16 18:50 jonah -> corinne | Re: August in Compass: 4-page insights pack < m25
Busy with fall tune ups. maybe later

--- m27 2025-10-02 09:30 kieran -> jonah + meilin | Invoice 3277, September
Hi both, September attached: bookkeeping $390, Compass and insights $95, HST. Net 15.

Kieran

--- m28 2025-10-17 17:12 meilin -> kieran | Re: Invoice 3277, September < m27
paid. [question|what's the 95?]

--- m29 2025-10-20 09:45 kieran -> meilin | Re: Invoice 3277, September < m28
That's the dashboard, first two months were free as the pilot and it's $95 from September. It was in the July email, down at the bottom of the attachment. Corinne's back today if you'd like to chat with her!

--- m30 2025-10-20 12:01 meilin -> kieran | Re: Invoice 3277, September < m29
ok

--- m31 2025-10-31 14:22 shanice -> meilin | Sam's last day
Hi Mei-Lin! Sam's ROE is filed (code A, end of season), his vacation pay of $611.48 is in today's deposit. Happy Halloween!

--- m32 2025-10-31 15:30 meilin -> shanice | Re: Sam's last day < m31
[thanks|thx Shanice], he dressed as a flat tire

--- m33 2025-11-06 09:15 corinne -> jonah + meilin | October insights pack (now with forecasting!)
Hi both, October's pack has six pages now, since we've added winter forecasting. Red light in week 9, nothing to panic over. You haven't logged in since July 9, so I've switched on the weekly summary by email to save you the trip.

--- m34 2025-12-03 16:40 kieran -> jonah | Consignment
Hey Jonah, for December 31 I'll need [request|the consignment list with owner, bike and price] and [request|the count of parts over $50]. Middle of January is fine.

--- m35 2025-12-15 19:22 jonah -> kieran | Re: Consignment < m34
[promise|will do]

--- m36 2026-01-20 09:10 kieran -> jonah | Re: Consignment < m35
Morning! Just making sure the list isn't stuck in the portal, [question|did you get a chance to count?]

--- m37 2026-01-27 18:03 meilin -> kieran | Re: Consignment < m36
Count and consignment list are in the folder, Jonah left it in your mail slot. [value|He doesn't do the portal.]

--- m38 2026-01-28 08:31 kieran -> meilin | Re: Consignment < m37
Found it, [thanks|thanks Mei-Lin]. [praise|Tidy as ever.] 19 consigned, so that keeps $14,050 out of your inventory.

--- m39 2026-02-09 10:05 corinne -> jonah + meilin | Weekly Compass summary no. 14
Your cash light is amber. Your labour utilization is 61%. Your rank among peers is 27 of 40. Three tips this week: upsell, upsell, upsell!

--- m40 2026-02-17 09:36 corinne -> jonah + meilin | March check-in, early
Hi you two,

My yearly question, a month ahead because of tax season: [question!open|what would you like more of from us this year?] I was thinking of adding a quarterly strategy session to Compass; I've drafted an agenda, attached (three pages).

[request|Pick a slot: Feb 26, Mar 3 or Mar 5.]

Corinne

--- m41 2026-03-04 17:50 meilin -> shanice | Sam again
Hi Shanice. Sam's back April 13 most likely, 17/hr. Min wage goes up in April? [question!open|what is it then]

And between us, [request,scope_change!open|can we get just the books, like before?] [complaint|We've paid 475 for a thing neither of us opens.] Jonah won't say it, he'd rather eat a chain. He drew his own card last week. Two of the three numbers were guesses.

--- m42 2026-03-05 10:44 shanice -> meilin + corinne | Re: Sam again < m41
Hi Mei-Lin! Sam's easy, [promise|I'll set him up from the 13th]. On the other part I'm glad you told me. I've passed it on to Corinne word for word except for the chain. [promise!open|She'll get back to you both.]

Shanice

--- m43 2026-03-16 09:00 corinne -> jonah + meilin | Weekly Compass summary no. 19
Your cash light is green. Your labour utilization is 58%. Your rank among peers is 29 of 40.
