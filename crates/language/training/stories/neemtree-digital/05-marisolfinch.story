firm: Neemtree Digital | neemtreedigital.example | Asia/Kolkata | 2025-10-31 18:30
member: meera | Meera Kulkarni | meera@neemtreedigital.example
member: sameer | Sameer Joshi | sameer@neemtreedigital.example
member: tanvi | Tanvi Deshpande | tanvi@neemtreedigital.example
member: farhan | Farhan Shaikh | farhan@neemtreedigital.example
member: lata | Lata Pawar | accounts@neemtreedigital.example
client: Marisol & Finch | company | marisolfinch.example
contact: dana | Dana Finch | dana@marisolfinch.example | co-owner, business side
contact: marisol | Marisol Vega | marisol@marisolfinch.example | co-owner, goldsmith
standing: broken
turned: 2025-04-16
causes: unacknowledged_fault, talked_down
root: m21, m23, m33, m35
why: The purchase tag fired twice for seven months, so Dana raised her ad budget on doubled numbers; when she asked she was taught what attribution is, and when an outsider proved it she was offered a credit without a word of fault. She gave notice, disputes the money and is moving to an agency in Portland.

--- m01 2024-10-14 22:10 dana -> meera + farhan | Kickoff
Hi Meera, Farhan,

Signed and sent. To put what I said on the call in one place:

- [goal|Online goes from 30% to 50% of sales by the end of 2025.] We're closing the Hawthorne storefront in January '26 when the lease is up and I'm not renewing.
- Ad budget $2,000/mo to start.
- Marisol makes everything by hand. Lead time on rings is 3 weeks. If an ad ever says "ships tomorrow" I will cry.
- [value|I like numbers I can check myself.] I was an auditor for nine years.

[question|When do you start?]

Dana

--- m02 2024-10-15 12:05 meera -> dana + farhan + sameer | Re: Kickoff < m01
Hi Dana,

We start today. [promise|Sameer builds the product feed this week, Farhan has the campaigns ready by the 28th.] "Handmade in three weeks" goes into the ad text itself, nobody will cry.

[request|Please give us admin access to the store and the ad account.]

Meera

--- m03 2024-10-15 22:40 dana -> meera | Re: Kickoff < m02
Access sent to both.

--- m04 2024-10-28 18:00 farhan -> dana + meera | Campaigns ready
Hello Dana,

Everything is set: 3 campaigns (rings, necklaces, gifts), purchase tracking installed and tested, 112 products in the feed. [question|May I switch on tomorrow?]

Farhan

--- m05 2024-10-28 21:33 dana -> farhan | Re: Campaigns ready < m04
[request|Go.]

--- m06 2024-11-18 22:02 marisol -> tanvi | photos of the moss agate line
Hi Tanvi! I shot the new moss agate rings on my kitchen windowsill because the studio was too dark. 19 pictures. I know they're a bit green. I kind of like them green? [question|Do they work for you or should I redo them?]

xo Marisol

--- m07 2024-11-19 11:15 tanvi -> marisol + dana | Re: photos of the moss agate line < m06
Don't redo a thing! [praise|They look like the forest after rain.] I only straightened two, and the one with the coffee cup is the email header, if the cup doesn't mind. Live on the site and in Thursday's email.

--- m08 2024-11-19 21:50 marisol -> tanvi | Re: photos of the moss agate line < m07
You made my day, [thanks|thank you]!!

--- m09 2024-12-02 23:17 dana -> meera + sameer | engraving
Customer ordered "Always, J." engraved. [complaint|Order came through with "Always" and then nothing.] The comma kills it. [request|Need this fixed before tonight], it's Cyber Monday.

--- m10 2024-12-03 00:20 sameer -> dana + meera | Re: engraving < m09
Fixed, commas and apostrophes both. I was awake. I checked older orders: only one other, #2281, should read "Nell, 1994".

--- m11 2024-12-03 00:26 dana -> sameer | Re: engraving < m10
Called Nell. We're good. [thanks|Appreciate you staying up], and [praise|checking the old ones without being told is exactly what I'd have asked next].

--- m12 2025-01-07 18:30 farhan -> dana + marisol + meera | Holiday report
Hello Dana, Marisol,

- Ad spend Nov and Dec: $5,100
- Orders from ads: 118
- Revenue from ads: $31,900
- Return: 6.3 times

For jewellery the average is 3.5, so this is very good.

[question|Can we discuss raising the budget for Valentine's?]

Farhan

--- m13 2025-01-07 22:05 dana -> farhan + meera | Re: Holiday report < m12
6.3, wow. OK. [scope_change|Take it to $3,000 for Jan and Feb.] [win|Best December we've ever had], store included, and I'd budgeted for flat.

--- m14 2025-01-08 10:30 farhan -> dana | Re: Holiday report < m13
Done, $3,000 from today.

--- m15 2025-01-30 22:48 marisol -> tanvi + sameer | ring sizer
Idea! People keep guessing their size and then I remake the ring for free. [request|Can we have a page they print out with circles on it?] I drew it, attached.

--- m16 2025-01-31 16:10 sameer -> marisol | Re: ring sizer < m15
Page is up at /ring-sizer. It has a ruler at the side. If the ruler isn't 10 cm on paper, the printer scaled it, and it says so in red.

--- m17 2025-01-31 22:15 marisol -> sameer | Re: ring sizer < m16
I printed it, put my grandma's ring on it, 6 and a half, perfect. [praise|The red ruler is so smart.]

--- m18 2025-03-04 18:15 farhan -> dana + meera | Report February
Spend $3,000. Orders from ads 74. Return 6.1. I recommend $4,500 for April and May (Mother's Day, weddings). Best sellers from ads are the moss agate stack and the plain hammered ring.

--- m19 2025-03-05 21:40 dana -> farhan + meera | Re: Report February < m18
[scope_change|OK to 4,500 for those two months] if the return holds. I'm going to be in Tucson at the gem show until the 12th, then taxes, so quiet from me.

--- m20 2025-04-15 22:20 dana -> farhan + meera | your number vs mine
Farhan,

Doing Q1 books. You report 151 orders from ads Jan-Mar. Shopify has 168 orders total, and I know at least 90 of those are repeat customers or came in from the newsletter with a code. [complaint|That doesn't add up.] [question|Where does 151 come from?]

Dana

--- m21 2025-04-16 15:55 farhan -> dana + meera | Re: your number vs mine < m20
Hello Dana,

This is a very common confusion, so let me explain it from the basics.

When a person sees an ad, she may not buy immediately. She may come back after some days by newsletter or by typing your name. [talking_down|In marketing we call this the customer journey.] The ad platform looks at the whole journey and gives credit to the ad (this is called attribution). Your shop only sees the last step. [talking_down|So it's like two persons looking at the same elephant from two sides], and both are right.

There are several models:

1. Last click
2. First click
3. Linear
4. Time decay
5. Data driven (we use this one)

[talking_down|I would suggest not to compare the two systems, it only creates doubt.] The trend is what matters, and the trend is excellent.

Farhan

--- m22 2025-04-16 21:38 dana -> farhan + meera | Re: your number vs mine < m21
I know what attribution is. I asked where 151 comes from. [request|Please send me the order IDs.]

--- m23 2025-04-21 17:20 farhan -> dana + meera | Re: your number vs mine < m22
Hello Dana,

The platform does not share order IDs due to privacy. [talking_down|Kindly see the attached article "10 myths about ROAS", number 4 is about your case.]

Farhan

--- m24 2025-04-21 21:55 dana -> farhan | Re: your number vs mine < m23
Mm. OK.

--- m25 2025-05-13 18:05 farhan -> dana + meera | Report April and Mother's Day
Spend $4,500 in April, $2,600 in May so far. Orders from ads 139. Return 5.8.

--- m26 2025-05-20 22:31 marisol -> tanvi | wedding bands
Hi Tanvi! New bands are done, hammered and smooth, in 14k and recycled silver. [promise|I'll have pictures for you next week] if the rain lets up. [question|Could you write the bit about recycled silver] or should I? I get too nerdy.

--- m27 2025-05-21 11:02 tanvi -> marisol | Re: wedding bands < m26
[request|You write it nerdy], [promise|I'll take out a third]!

--- m28 2025-05-29 23:20 marisol -> tanvi + dana | Re: wedding bands < m27
Here you go, 600 words of silver. And [promise|pictures Saturday].

--- m29 2025-06-03 12:44 tanvi -> marisol + dana | Re: wedding bands < m28
400 words of silver are on the page, with nine of your pictures. The one with the sawdust is the header. Any typo is mine, I retyped it at the airport.

--- m30 2025-06-10 21:47 dana -> sameer + meera | sold out rings
[complaint|The Juniper ring has been sold out since May 28 and the ad is still running.] Two people ordered it somehow, I've refunded both, and one of them was a proposal. [request|Fix the feed today.]

[question|And how does someone order a thing with zero stock?]

--- m31 2025-06-11 12:30 sameer -> dana + meera | Re: sold out rings < m30
Feed refreshed, Juniper is out of the ads. Stock sync ran once a week, it's hourly now. [blame_shift|On ordering at zero: "continue selling when out of stock" was ticked on that product at your end.]

--- m32 2025-06-11 22:03 dana -> sameer + meera | Re: sold out rings < m31
[complaint|Ticked by the import you ran on May 22.] The log says user "sameer". [complaint|I had a guy cry on the phone.]

--- m33 2025-06-13 16:48 meera -> dana + sameer | Re: sold out rings < m32
Hi Dana,

[non_apology|We're sorry that the customer was upset.] Imports can sometimes reset such fields, [blame_shift|it's a known behaviour of the platform]. The tick is removed on all products now.

Meera

--- m34 2025-07-22 22:40 dana -> meera + farhan | I had the tracking checked
Meera,

A friend who runs ads for a shoe brand looked at our account on Sunday. It took her twenty minutes.

[complaint|The purchase tag fires twice on every order.] Once from the theme, once from the app that Farhan installed on Oct 28. Same order, different ID, so the platform counts two. She has screenshots. It's been that way since day one.

So 118 orders at the holidays was about 59. The 6.3 was about 3.1. I went from 2,000 to 4,500 a month on the strength of that number. [complaint|I asked you in April and I got an elephant.]

By my math we spent $7,300 more than I would've approved on real numbers.

[question|What do you intend to do about it?]

Dana

--- m35 2025-07-24 17:15 meera -> dana + farhan | Re: I had the tracking checked < m34
Hi Dana,

[thanks|Thank you for sharing this.] We have looked into it with Farhan.

It's true that under certain conditions two signals can be recorded. [blame_shift|This comes from an overlap between your theme and the app, which is outside of our control.] The ads were nevertheless shown and clicked and your December was the best ever, as you wrote yourself. [non_apology|We regret if the reports gave a different impression.]

As a gesture of goodwill we'd like to credit $400 against the August invoice.

Meera

--- m36 2025-07-24 22:52 dana -> meera + farhan | Re: I had the tracking checked < m35
> This comes from an overlap between your theme and the app, which is outside of our control.

[complaint|You installed the app.] You wrote "installed and tested". It's in the Oct 28 email.

[complaint|Nobody in that message says "we got it wrong."] That's honestly the part that I can't get past.

[request|Ads off tonight, all of them.] [request|And tell me in plain words whether you accept this was your error.]

--- m37 2025-07-25 10:12 farhan -> dana + meera | Re: I had the tracking checked < m36
All campaigns paused at 10:05 IST.

--- m38 2025-07-28 23:09 marisol -> tanvi | this and that
Hey Tanvi, I'm staying out of the numbers stuff but I wanted to say [praise|the silver page sold four pairs of bands last week by itself]. [thanks|Thank you for that], really.

xo M

--- m39 2025-08-05 16:40 farhan -> dana + meera | Re: I had the tracking checked < m36
Hello Dana,

The app tag is removed. From now only one signal is counted. For your information double counting is found in as many as 30% of accounts, [talking_down|so there is no need to feel bad about it].

Farhan

--- m40 2025-08-05 21:36 dana -> meera | Re: I had the tracking checked < m39
[request|Please keep Farhan off my emails.]

It's been 12 days. [complaint|I still don't have a yes or no.]

--- m41 2025-08-08 18:22 meera -> dana | Re: I had the tracking checked < m40
Hi Dana, understood, [promise|I'll be your only contact]. I am taking advice on our side about the liability wording and [promise!broken|will write to you properly by the 15th].

Meera

--- m42 2025-08-22 22:15 dana -> meera + lata | notice
Meera,

[complaint|The 15th came and went.]

[leaving|This is our 30 days' notice under section 9.] Last day is September 21. I want:

- [request|store admin and ad account ownership back to me only]
- [request!open|an export of all feed settings and the email lists]
- [request!open|$3,650 refunded], being half of the overspend. I think half is generous.

[escalation|If it's not resolved by September 30 I'm disputing the last four card payments and my attorney takes it from there.]

Dana Finch

--- m43 2025-08-25 12:50 lata -> dana + meera | Re: notice < m42
Dear Ms. Finch,

We acknowledge receipt of your notice dated 22nd August. [promise!broken|The matter of refund will be replied to by Ms. Kulkarni.] Invoice ND-0561 for August, USD 650, is attached.

Lata Pawar

--- m44 2025-08-25 21:41 dana -> lata + meera | Re: notice < m43
[complaint|You're billing me for August? The ads were off all of August.]

--- m45 2025-08-26 11:30 sameer -> dana | access
Ownership of store and ad account transferred to dana@. My own users are deleted. Feed export takes longer, 3 sources. A theme backup of today is in your Drive, folder Backup_0826.

--- m46 2025-08-26 21:58 dana -> sameer | Re: access < m45
Got it, [thanks|thanks Sameer].

--- m47 2025-09-17 22:19 marisol -> tanvi | bye for now
Tanvi,

[leaving|We've signed with a small agency here on Alberta Street], so I guess this is it. I'm sad about it. [praise|You got what I make better than people who've held it.] If you ever come to Oregon, I owe you a ring.

Marisol

--- m48 2025-09-18 10:25 tanvi -> marisol | Re: bye for now < m47
Marisol, I wrote three answers and deleted them. It was a joy. I wear a 6, by the ruler.

--- m49 2025-10-02 21:30 dana -> meera | Sept 30
[complaint|No refund, no export, no answer.] [escalation|Dispute is filed for May through August.] [escalation|Attorney's name is Carla Whitcomb, she'll be in touch with you directly.] [question!open|Who should she address it to?]

--- m50 2025-10-06 18:12 meera -> dana + lata | Re: Sept 30 < m49
Dear Dana,

We've received the notification from the bank and are studying it. [promise!open|The export will be sent this month.]

Regards,
Meera Kulkarni
