firm: Neemtree Digital | neemtreedigital.example | Asia/Kolkata | 2025-10-31 18:30
member: meera | Meera Kulkarni | meera@neemtreedigital.example
member: sameer | Sameer Joshi | sameer@neemtreedigital.example
member: tanvi | Tanvi Deshpande | tanvi@neemtreedigital.example
member: farhan | Farhan Shaikh | farhan@neemtreedigital.example
member: lata | Lata Pawar | accounts@neemtreedigital.example
client: Rosalind Ketteridge | person | -
contact: rosalind | Rosalind Ketteridge | rosalind.ketteridge@postbox.example | crime novelist
standing: drifting
turned: 2025-04-03
causes: style_mismatch, unrequested_work
root: m21, m28, m30
why: Rosalind writes two warm lines and since April gets two formal pages; pop-ups, audits and a trailer arrive that she never asked for. She never quarrels, she just says less, and has stopped telling us about the books.

--- m01 2024-11-20 15:40 rosalind -> tanvi | hello from a damp cottage
Dear Tanvi,

My agent says you're the person who made Hugh Bannister look approachable, which I'd have thought beyond any agency. My own site was made by a nephew in 2011 and still plays the sound of a creaking door. [request|Please take the door away.]

What I'd like, if it isn't too vague: [goal|a place where a reader who liked one book finds the next one within a minute.] And a letter to them, four times a year, no more. [value|I don't care for being sold to and I don't want to do it to them.]

[question|Is that a thing you do?]

Rosalind

--- m02 2024-11-21 10:12 tanvi -> rosalind | Re: hello from a damp cottage < m01
Dear Rosalind,

It's exactly a thing we do. The door can go today, with honours.

[question|How many books are there, and do they have an order?]

Tanvi

--- m03 2024-11-21 14:50 rosalind -> tanvi | Re: hello from a damp cottage < m02
Fourteen. Nine with Inspector Quill in order, five without anybody in particular.

--- m04 2024-11-22 11:20 tanvi -> rosalind | Re: hello from a damp cottage < m03
Then two shelves: "Quill, in order" and "The others". The price is GBP 900 once and 45 a month. The dark green I'd keep, it suits a murder. Door's gone!

--- m05 2024-11-22 15:05 rosalind -> tanvi | Re: hello from a damp cottage < m04
I went and listened to the silence. [praise|Worth the 900 on its own.] Yes please.

--- m06 2024-12-11 16:33 tanvi -> rosalind | Two shelves
The first look is at the link. Each book has the cover, one sentence, and "next". [request|I'd need the one sentences from you, 14 of them.]

--- m07 2024-12-11 18:21 rosalind -> tanvi | Re: Two shelves < m06
It took me thirty years to write those and you want one sentence. [promise|You shall have them by Christmas.] [praise|It looks like me, only ironed.]

--- m08 2024-12-23 17:02 rosalind -> tanvi | Re: Two shelves < m07
Fourteen sentences. Number six is the best thing I've ever written and nobody bought that book.

Happy Christmas,
R.

--- m09 2024-12-23 17:40 tanvi -> rosalind | Re: Two shelves < m08
I've just ordered number six. [promise|All goes live on 6 January.] Happy Christmas!

--- m10 2025-01-06 15:10 tanvi -> rosalind | Re: Two shelves < m09
Live! Go and press "next" until your finger hurts.

--- m11 2025-01-06 19:48 rosalind -> tanvi | Re: Two shelves < m10
I did and I've found a mistake, not yours: [admission|I told you Salt Lane came before The Verger's Dog] and it's after. [request|Could you swap them?] My readers will write in. My readers always write in.

--- m12 2025-01-07 09:55 tanvi -> rosalind | Re: Two shelves < m11
Swapped before anyone woke up.

--- m13 2025-02-12 16:20 rosalind -> tanvi | first letter
Here is the first letter to the readers. It's about my hip and only slightly about a murder. [request|Send it on a Sunday, would you], people read on Sundays.

--- m14 2025-02-13 10:36 tanvi -> rosalind | Re: first letter < m13
Set for Sunday 16th at 4 in the afternoon, 1,322 people. The hip is very funny. [question|Are you mending?]

--- m15 2025-02-13 15:15 rosalind -> tanvi | Re: first letter < m14
Slowly and with bad language.

--- m16 2025-02-17 15:59 rosalind -> tanvi | Re: first letter < m14
[win|Ninety-one replies!] I've answered forty. One lady proposes we compare X-rays. [thanks|Thank you, my dear.]

--- m17 2025-02-17 16:30 tanvi -> rosalind | Re: first letter < m16
91 out of 1,322 is unheard of. People who sell software would weep.

--- m18 2025-03-21 12:28 meera -> rosalind + farhan + lata | A small change
Dear Rosalind,

Tanvi is taking over all shop clients from April as we have grown, so Farhan will be looking after your site. He has 9 years of experience in visibility. Lata remains for invoices. Tanvi's shelves of course stay as they are.

Warm regards,
Meera

--- m19 2025-03-21 17:10 rosalind -> meera + tanvi | Re: A small change < m18
Oh, I shall miss her. [request|Tell her that number six has now sold eleven.] Welcome, Farhan.

--- m20 2025-03-25 15:30 rosalind -> farhan | new Quill
Dear Farhan,

The tenth Quill is called The Quiet Ferry and comes out on 11 September. [request|Cover attached for the shelf.] [question|When do you need the blurb?]

Rosalind

--- m21 2025-04-03 16:45 farhan -> rosalind + meera | Onboarding, Website Audit and Growth Roadmap
Dear Ms. Ketteridge,

Greetings from Neemtree Digital. It is my pleasure to be appointed as your Account Manager. As the first step of our structured onboarding process I have carried out a complete audit of your website across 84 parameters. Please find attached the following documents:

1. Website Audit (38 pages)
2. Competitor Benchmarking: 12 crime authors
3. Growth Roadmap Q2 to Q4
4. Communication Matrix

Key findings at a glance:

- Meta descriptions are missing on 14 of 14 book pages
- Domain authority is 19 (benchmark 34)
- There is no lead capture mechanism above the fold
- Posting frequency on social media is zero
- The newsletter is sent only 4 times a year, whereas the industry norm is 24 to 48

Based on the above I recommend a phased approach, viz. Phase 1 (Foundation), Phase 2 (Amplification) and Phase 3 (Monetisation). A kick-off call of 60 minutes would be useful for alignment on KPIs. [request|Kindly indicate three convenient slots.]

The cover has been received with thanks and [promise|will be taken up in Phase 1].

Assuring you of our best services at all times,

Farhan Shaikh
Account Manager, Visibility & Growth
Neemtree Digital, Pune

--- m22 2025-04-03 19:02 rosalind -> farhan | Re: Onboarding, Website Audit and Growth Roadmap < m21
Goodness. [thanks|Thank you.] I really only wanted the cover on the shelf.

R.

--- m23 2025-04-04 12:33 farhan -> rosalind | Re: Onboarding, Website Audit and Growth Roadmap < m22
Dear Ms. Ketteridge,

Noted with thanks. The cover has been uploaded today as a priority. [request|The blurb may be shared at your convenience, preferably by 31 July], in Word format, between 120 and 150 words, containing the words "British crime fiction" and "detective series" at least twice each.

With regards,
Farhan Shaikh
Account Manager, Visibility & Growth

--- m24 2025-04-04 15:48 rosalind -> farhan | Re: Onboarding, Website Audit and Growth Roadmap < m23
It has gone on the wrong shelf, I think. [complaint|Quill has turned up among The Others.] He'd hate that, he's not a mixer.

--- m25 2025-04-07 11:05 farhan -> rosalind | Re: Onboarding, Website Audit and Growth Roadmap < m24
Dear Ms. Ketteridge,

The categorisation has been rectified. [apology|Inconvenience caused is regretted.]

Regards,
Farhan Shaikh

--- m26 2025-04-30 15:24 lata -> rosalind | Statement of account
Dear Madam,

Please find attached the statement for the half year with details of monthly maintenance (GBP 45 x 6), of which April is outstanding. [request|Kindly arrange to remit the same within 15 days of receipt of this communication.]

Thanking you,
Lata Pawar
Accounts

--- m27 2025-04-30 16:00 rosalind -> lata | Re: Statement of account < m26
Paid. I'd set the bank to the wrong day, silly me.

--- m28 2025-05-15 17:20 farhan -> rosalind + meera | Lead capture implemented
Dear Ms. Ketteridge,

I am pleased to inform you that as per the Growth Roadmap (Phase 1) the following has been implemented on your website free of cost:

- A pop-up inviting visitors to join the newsletter (appears after 6 seconds, and again on exit)
- A chat assistant named "Inspector Bot"
- Social sharing buttons on all the book pages

Initial results are encouraging: 37 new subscribers in the first week against an average of 4.

Regards,
Farhan Shaikh

--- m29 2025-05-16 15:12 rosalind -> farhan | Re: Lead capture implemented < m28
Dear Farhan,

It's kind of you but [complaint|I didn't ask for a bot]. [complaint|It told a reader in Leeds that Quill dies in book nine.] He does not, or I shouldn't have a tenth. [request|Might it be taken away?] [complaint|And the box that jumps out. I jumped.]

R.

--- m30 2025-05-19 12:40 farhan -> rosalind | Re: Lead capture implemented < m29
Dear Ms. Ketteridge,

The chat assistant has been disabled as requested. Regarding the pop-up, I would humbly suggest to retain it, as it is the single most effective tool for audience growth, and [talking_down|a reader who is genuinely interested does not object to it]. I have increased the delay to 12 seconds.

Regards,
Farhan Shaikh

--- m31 2025-05-19 16:05 rosalind -> farhan | Re: Lead capture implemented < m30
As you think best.

--- m32 2025-06-12 16:50 rosalind -> farhan | June letter
Letter attached. [request|Sunday, please.]

R.

--- m33 2025-06-13 13:15 farhan -> rosalind | Re: June letter < m32
Dear Ms. Ketteridge,

The newsletter is scheduled for Sunday 15th June at 16.00 BST. I've taken the liberty of applying our professional template (header image, three-column "Also by the author", call-to-action buttons) and of shortening the text from 610 to 240 words in line with current best practices. [request|Kindly confirm.]

Regards,
Farhan Shaikh

--- m34 2025-06-13 15:33 rosalind -> farhan | Re: June letter < m33
No, [request|please send it the way I wrote it], without the furniture. [complaint|You've cut the bit about the heron and the heron was the point.]

--- m35 2025-06-13 17:02 farhan -> rosalind | Re: June letter < m34
Dear Ms. Ketteridge,

Original text restored, template removed. [promise|It will go on Sunday as scheduled.]

Regards,
Farhan Shaikh

--- m36 2025-07-28 15:45 rosalind -> farhan | blurb
Blurb for the Ferry. I've left out the words you wanted, it read like a tin.

--- m37 2025-07-29 11:30 farhan -> rosalind + meera | Re: blurb < m36
Dear Ms. Ketteridge,

The blurb is received and published. In preparation for the launch on 11 September I am attaching a Launch Plan (16 pages) comprising of pre-order countdown, cover reveal, reader quiz, book trailer and a blog tour. The trailer (45 seconds) has already been produced by us with AI voice and stock footage as a complimentary value addition and is uploaded on your home page.

Looking forward to your valuable feedback.

Regards,
Farhan Shaikh

--- m38 2025-07-29 16:40 rosalind -> farhan | Re: blurb < m37
There's a ship in it. The book's about a chain ferry, [complaint|it goes forty yards]. [request|Do take it down], if you would.

--- m39 2025-07-30 10:48 farhan -> rosalind | Re: blurb < m38
Dear Ms. Ketteridge, the trailer has been removed. [question|Would a version with a smaller vessel be acceptable?]

Regards,
Farhan Shaikh

--- m40 2025-07-30 14:55 rosalind -> farhan | Re: blurb < m39
No thank you.

--- m41 2025-09-11 14:22 tanvi -> rosalind | Happy Ferry day!
Dear Rosalind, I've no business writing, I just wanted to wish the Ferry a good crossing. Mine came by post, I'm on page 80 and suspect the vicar.

Tanvi

--- m42 2025-09-11 15:01 rosalind -> tanvi | Re: Happy Ferry day! < m41
Tanvi! How lovely. It's never the vicar, he's only rude. I miss our shelves. [complaint|The site and I have rather grown apart.] Forgive me, launch lunch, must find shoes.

R.

--- m43 2025-09-26 12:10 farhan -> rosalind | Autumn newsletter, gentle reminder
Dear Ms. Ketteridge,

As per the content calendar the autumn newsletter was due on 21 September. [request|Kindly share the content at the earliest], or alternatively we may draft it on your behalf. Subscribers stand at 1,690, of which 61 unsubscribed this month.

Regards,
Farhan Shaikh

--- m44 2025-09-30 18:17 rosalind -> farhan | Re: Autumn newsletter, gentle reminder < m43
I think I'll skip autumn.

--- m45 2025-10-08 11:45 farhan -> rosalind + meera | Q3 Performance Review
Dear Ms. Ketteridge,

Please find attached the quarterly review (21 pages). Highlights:

- Sessions +44% (launch month)
- Domain authority 19 to 24
- Newsletter list +28%

[request!open|I request your approval for Phase 2], in which the site is to be migrated to a new template with an online shop for signed copies. [question!open|Kindly suggest a date for the review call?]

Regards,
Farhan Shaikh
Account Manager, Visibility & Growth

--- m46 2025-10-21 15:39 rosalind -> lata | invoices
Dear Lata, [leaving,question!open|how much notice does the monthly thing need?] I only ask because my agent has asked me.

Rosalind

--- m47 2025-10-24 12:05 lata -> rosalind | Re: invoices < m46
Dear Madam,

Your kind mail is received. As our office was closed on account of Diwali holidays, [promise!open|a detailed reply regarding the terms and conditions shall be sent to you in due course].

Thanking you,
Lata Pawar
Accounts
