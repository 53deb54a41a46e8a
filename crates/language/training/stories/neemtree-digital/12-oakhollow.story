firm: Neemtree Digital | neemtreedigital.example | Asia/Kolkata | 2025-10-31 18:30
member: meera | Meera Kulkarni | meera@neemtreedigital.example
member: sameer | Sameer Joshi | sameer@neemtreedigital.example
member: tanvi | Tanvi Deshpande | tanvi@neemtreedigital.example
member: farhan | Farhan Shaikh | farhan@neemtreedigital.example
member: lata | Lata Pawar | accounts@neemtreedigital.example
client: Oakhollow Joinery | company | oakhollow.example
contact: rob | Rob Tranter | rob@oakhollow.example | joiner, owner
contact: liz | Liz Tranter | liz@oakhollow.example | books and office
standing: broken
turned: 2025-04-28
causes: real_issue_hidden, slow_response
root: m12, m26, m33, m40
why: A string of small things (captions, lead time, spam, a form) and always a different person who begins from nothing; underneath, nobody at the firm has looked after Oakhollow since January. Rob and Liz never raise their voices, they pay, thank and move to a man in Leominster.

--- m01 2024-10-10 15:20 rob -> meera | website
Hello Meera,

Liz says I'm to write this down. We make kitchens, staircases and the odd church door, there's me, Gethin and two lads. The website we've got is from when we did sheds, so people ring about sheds.

[goal|I'd like it so that by next summer we've eight kitchens booked ahead and I can stop saying yes to sheds.]

Photographs I've got plenty of, on three phones. I'm no good in the day but I do read emails after tea.

[question|How does it work, do you come over or do I send it all?]

Rob

--- m02 2024-10-11 11:35 meera -> rob + liz | Re: website < m01
Hello Rob,

I would love to come over, but you send it all! [promise|I'll put it together with Tanvi.] Forty minutes on the telephone with you first, and then we show you something to be rude about.

[question|Is Tuesday at 6 in the evening (yours) after tea?]

Meera

--- m03 2024-10-11 23:05 rob -> meera | Re: website < m02
Just about. Tuesday's fine.

--- m04 2024-10-23 16:12 tanvi -> rob + liz | Photos
Hi Rob, 211 photos arrived, I sorted them into kitchens, stairs, doors and dogs. [praise|The staircase at Weobley looks as if it grew there.] [question|Who took it?] [request|For the kitchens please write me the village and the wood], nothing more.

Tanvi

--- m05 2024-10-23 22:47 rob -> tanvi | Re: Photos < m04
Gethin took it lying on his back.

Pembridge: oak, painted. Kington: ash. Lyonshall: oak with an elm worktop, don't ask what that weighed. Eardisley: tulipwood, painted that green everyone wants. The other Pembridge: oak again. The dogs are Bramble and Chisel.

--- m06 2024-11-14 17:30 tanvi -> rob + liz | First look
First look is at the link, Rob. Kitchens first, sheds nowhere. There's a form that asks for room size, wood, and when they want it, so that you can see in one minute if it's for you.

--- m07 2024-11-14 23:10 rob -> tanvi + meera | Re: First look < m06
Showed it to Liz and the lads. [praise|Gethin said it makes us look like we know what we're doing.] Nothing to be rude about. [request|Chisel ought to be on there somewhere.]

--- m08 2024-11-25 18:22 tanvi -> rob | Re: First look < m07
Chisel is on the Contact page, asleep in the shavings. Live today at 6!

--- m09 2024-12-16 15:40 liz -> lata | invoice
Dear Lata,

ND-0362 paid this morning, £1,480. [request|Would you kindly put "Oakhollow Joinery Ltd" in full on the next], our accountant is particular.

With best wishes for Christmas,
Liz Tranter

--- m10 2024-12-17 10:20 lata -> liz | Re: invoice < m09
Dear Mrs. Tranter, [thanks|thank you], receipt is attached. [promise!broken|Full name will be used on all invoices henceforth.]

Regards,
Lata Pawar
Accounts and Coordination
Neemtree Digital, Karve Road, Pune 411004

--- m11 2025-01-13 23:02 rob -> meera + tanvi | first two
Evening both. [win|Two kitchens signed off the form, Presteigne and a big one at Dilwyn.] The Dilwyn lady said [praise|she picked us because we didn't bang on]. Cheers.

Rob

--- m12 2025-01-14 10:18 meera -> rob + tanvi + liz | Re: first two < m11
That's lovely to read first thing. From here on we move you from building to maintenance: [request|please write to support@ instead of Tanvi or me], whoever is free takes it, so it's faster for you.

Meera

--- m13 2025-02-03 22:51 rob -> sameer | lead time
Hello, [request|could the kitchens page say 5 months in place of 3]. We're filling up.

--- m14 2025-02-07 12:30 sameer -> rob | Re: lead time < m13
Changed.

--- m15 2025-02-19 15:17 liz -> farhan | Google listing
Hello Farhan, I believe you are the one for Google. Our opening hours say Sunday 9 to 5 and we've had a couple from Ludlow peering through the workshop window at eleven while we were in our dressing gowns. I can't recall ever setting it, perhaps I did. [request|Could you make it closed?]

Liz

--- m16 2025-02-20 13:40 farhan -> liz | Re: Google listing < m15
Dear Liz, Sunday is closed now. Google had added these hours by itself, from other joiners in the area. I took off a wrong phone number also, it belonged to a timber yard in Hereford.

--- m17 2025-02-20 15:02 liz -> farhan | Re: Google listing < m16
That's very good of you, [thanks|thank you]. Sunday toast is safe.

--- m18 2025-03-12 23:15 rob -> sameer | captions
Hello. [complaint|The Kington kitchen is labelled Lyonshall and the other way about.] Not the end of the world but the Kington people rang. [request|Could someone swap them.]

Rob

--- m19 2025-03-21 16:20 farhan -> rob | Re: captions < m18
Dear Rob,

I am attending to this in absence of Sameer. [question|Could you please let us know which page it's on, and which is the correct name for which photo?] [request|A screenshot would be helpful.]

Farhan

--- m20 2025-03-21 22:58 rob -> farhan | Re: captions < m19
Kitchens page, second and third. Ash is Kington. The one with the elm is Lyonshall. I don't know how to do a screenshot but they're the only two with a dog in.

--- m21 2025-03-27 11:45 sameer -> rob | Re: captions < m20
Swapped.

--- m22 2025-04-28 22:40 rob -> tanvi | form
Hello Tanvi, sorry to go round the houses but [complaint|I wrote to support on the 14th and I think it's fallen down a hole.] [complaint|Two people have told me they filled in the form and we've had nothing.] One was a full kitchen at Bredwardine and she's gone to a firm in Hay. [question|Could it be going somewhere else?]

Rob

--- m23 2025-05-06 17:05 farhan -> rob + liz | Re: form < m22
Dear Rob,

Tanvi has forwarded your mail to me. The form is working from our side, I have done a test submission today at 16:50. [request|Kindly check your spam folder.]

Farhan

--- m24 2025-05-06 22:33 rob -> farhan + liz | Re: form < m23
Liz has looked. [complaint|Nine in there since February.] Some were kitchens.

--- m25 2025-05-07 15:10 liz -> farhan | Re: form < m24
Dear Farhan,

I've now rung all nine. Five had found somebody else, two weren't serious, and two are still talking to us, so there we are. [request|Would you make certain that they don't go to spam again?] I'd be most grateful.

Liz

--- m26 2025-05-16 12:25 sameer -> liz + rob | Re: form < m25
Hi, I'm taking this over from Farhan. [question|What mail program are you using, and is the form sending from our server or yours?] I see three different addresses in the settings and can't tell which is current.

--- m27 2025-05-16 15:36 liz -> sameer | Re: form < m26
Dear Sameer, [complaint|I'm afraid I should have thought you would know the second part.] The first is Outlook.

--- m28 2025-05-29 18:30 sameer -> liz + rob | Re: form < m27
Sender record was missing after the server move in February. Added. Form mails arrive in the inbox now.

--- m29 2025-05-29 19:20 liz -> sameer | Re: form < m28
Test received. [thanks|Thank you.]

--- m30 2025-06-16 23:08 rob -> meera | stairs
Evening Meera,

[scope_change|I'd like a proper page on staircases], we've done four this year and nobody knows we do them. Gethin's taken pictures, I've written what I think is half a page. There's a difference between a cut string and a closed string and folk like to see it. [request|Could you price it for me?] [question|Would the end of July be sensible?]

Rob

--- m31 2025-06-17 10:40 meera -> rob | Re: stairs < m30
Hello Rob, good idea. [promise!broken|I'll get someone to send you a quotation this week.]

--- m32 2025-07-01 22:55 rob -> meera | Re: stairs < m31
Hello Meera, just nudging about the stairs. [complaint|It's a fortnight.] I know you're busy.

--- m33 2025-07-09 12:15 tanvi -> rob | Re: stairs < m32
Hi Rob!

Long time! I've been asked to pick this up. [question|Could you tell me what the staircase page should have, and whether there are any photos?]

Tanvi

--- m34 2025-07-09 22:46 rob -> tanvi | Re: stairs < m33
[complaint|It's all in the one to Meera on 16th June, with the pictures on.] No matter, here it is once more.

--- m35 2025-07-18 16:50 tanvi -> rob + liz | Re: stairs < m34
GBP 240, Rob, and [promise!broken|ready two weeks from your yes].

--- m36 2025-07-18 22:39 rob -> tanvi | Re: stairs < m35
Yes please.

--- m37 2025-08-04 15:33 liz -> lata | invoice ND-0547
Dear Lata,

Paid today, as always. [complaint|It's made out to "Oakhollow" again, and the accountant has sent it back to me twice.] [request|If you'd be so kind, the full name and the date of the work.]

Also we'll be in Pembrokeshire from the 9th to the 23rd, no telephone, Rob insists.

Liz

--- m38 2025-08-06 11:10 lata -> liz | Re: invoice ND-0547 < m37
Dear Mrs. Tranter,

[apology|Sincere apologies.] [admission|The template was replaced in July and the name was shortened by us.] Corrected invoice attached.

Lata Pawar

--- m39 2025-08-26 22:20 rob -> tanvi | Re: stairs < m36
Back, and brown. [question|Is the stairs page up anywhere?] [complaint|I couldn't find it.]

--- m40 2025-09-03 13:05 farhan -> rob | Re: stairs < m39
Dear Rob, Tanvi is on leave till the 15th. I'm not having the background of this. [request|Kindly send the requirement] and I will check status with Sameer.

Farhan

--- m41 2025-09-03 22:15 rob -> farhan | Re: stairs < m40
Not to worry.

--- m42 2025-09-15 23:01 rob -> meera | a decision
Dear Meera,

Liz and I have had a long talk and it isn't an easy letter to write as you've all been nothing but pleasant.

[leaving|We're going to move the website to Owain Preece in Leominster from the first of November.] He's one man with a van and he did the village hall. He isn't cleverer than you lot. It's just that I'd tell him a thing and he would know it the next time.

I went back through the emails on Sunday. The captions, the spam, the stairs, the invoices. None of them worth falling out about. But [complaint|I counted five people and I've explained who we are to every one of them], some of them twice.

The site's a good site. [praise|The six months after it went up were the best we've had.] We've seven kitchens ahead and no sheds. [thanks|Thank you for that.]

[question|What do you need from us to do it properly?]

All the best,
Rob

--- m43 2025-09-18 12:48 meera -> rob + liz | Re: a decision < m42
Dear Rob, dear Liz,

I have read it several times. [admission|You had Tanvi and me until January, and after that you had a mailbox.] [admission|That was my arrangement and it was a poor one for you.] [apology|I'm sorry.]

I won't try to change your mind. For the move Owain needs the domain code, the files and the photo originals. [promise|Sameer gets the files to him by 10 October], and there's no charge for the stairs or for October.

If you'd ever want it, one named person is what we should have given you.

Meera

--- m44 2025-09-18 22:36 rob -> meera | Re: a decision < m43
[praise|That's handsomely put.] No hard feelings at all. Chisel sends regards.

--- m45 2025-10-09 17:15 sameer -> rob + liz | Files for Owain
Files and all 211 originals sent to Owain Preece by download link, valid 30 days. Form entries since Nov 2024 as a list are in there as well.

--- m46 2025-10-13 15:20 liz -> sameer + meera | Re: Files for Owain < m45
Dear Sameer,

[thanks|Thank you for sending it so promptly], and [praise|Owain says it's very tidy]. He has everything now but one, what he still lacks is the domain code. [request!open|Could that be sent to him], as he says the move can't be on the 1st without it.

Liz

--- m47 2025-10-17 12:10 farhan -> liz | Re: Files for Owain < m46
Dear Liz, the office is closed 18 to 23 October for Diwali. [promise!broken|Domain matter will be taken up after that.] Wishing you and Rob a joyful festival of lights from all of us here.

--- m48 2025-10-28 16:40 liz -> meera | Re: Files for Owain < m47
Dear Meera,

[complaint|Owain still has no code, and Saturday is the first.] [request!open|Could you see to it yourself?] And [question!open|is there a last invoice to come, or are we square?]

I do hope Diwali was a happy one.

Liz
