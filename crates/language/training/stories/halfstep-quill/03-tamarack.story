firm: Halfstep & Quill | halfstepquill.example | America/Toronto | 2025-10-31 17:00
member: renata | Renata Quill | renata@halfstepquill.example
member: greg | Greg Sandoval | greg@halfstepquill.example
member: tuyet | Tuyet Lam | tuyet@halfstepquill.example
member: owen | Owen Baptiste | owen@halfstepquill.example
client: Tamarack Shore Credit Union | company | tamarackshorecu.example
contact: lorraine | Lorraine Desjarlais | ldesjarlais@tamarackshorecu.example | VP marketing and member experience
contact: hennigar | Pat Hennigar | phennigar@tamarackshorecu.example | chief compliance officer
contact: joelle | Joelle Timm | jtimm@tamarackshorecu.example | marketing coordinator
standing: broken
turned: 2025-02-05
causes: value_mismatch, broken_promise, slow_response
root: m09, m13, m20, m23
why: For a regulated lender nothing may reach members unapproved; the agency treats sign-off as a delay to be worked around, promised a sign-off log that lapsed, and let an unapproved rate out twice. The work went to tender, and notice was given without a raised voice.

--- m01 2024-11-18 10:15 lorraine -> greg + renata | RRSP season 2025
Good morning Greg and Renata,

Thank you for the presentation last week; the board chair especially enjoyed the loon. As I mentioned, your predecessors were with us for eleven years, and the change was not made lightly, so you will forgive me if I set things out at length this once. [request|To launch on January 13 we will need the following from you, in this order:]

- campaign line and key visual, by November 29
- branch posters (14 branches, 24 x 36), statement insert, three digital banner sizes
- a landing page for the 15-month GIC special

[value|As you know, every piece carrying a rate must be initialled by Pat Hennigar in Compliance before it is seen outside this building.] Pat needs five business days. [goal|Our target for the season is $30 million in new term deposits, and, behind that, members under forty, who at present hold 9% of them.]

Warm regards,
Lorraine Desjarlais
VP, Marketing & Member Experience
Tamarack Shore Credit Union

--- m02 2024-11-18 16:44 greg -> lorraine + renata | Re: RRSP season 2025 < m01
Hi Lorraine,

All clear. [promise|Line and visual with you on the 29th], rest follows from there. [question|Is there any way to get Pat down to three days?] We've got banks in the same market who turn ads around in hours, and rates being what they are this winter, the one who's first on a phone screen with a new number usually gets the click. Just want to flag it early so it doesn't become an issue.

Greg

--- m03 2024-11-19 09:00 lorraine -> greg | Re: RRSP season 2025 < m02
There is not, I'm afraid. Five it is.

L.

--- m04 2024-11-29 14:12 tuyet -> lorraine + joelle | rrsp key visual
three routes attached. the loon is in all of them. route 2 ("Let it sit.") is the one we'd stand behind, it's the only one that talks to someone who's 32

[question|which one goes to pat?]

t

--- m05 2024-12-03 11:20 joelle -> tuyet | Re: rrsp key visual < m04
Hi Tuyet, route 2! Lorraine's words were "finally something my son would read." [request|Could you send the poster as a print-size PDF and the insert in both languages], I'll walk it over to Pat myself. Pat is less scary on paper than on the phone, and much less scary in person, there's a candy jar.

[request|Two tiny fixes first: Branch 9 is "Cape Merrow" not "Cape Marrow", and the phone number needs the 1 in front.]

Joelle Timm (she/her)

--- m06 2024-12-05 10:30 tuyet -> joelle | Re: rrsp key visual < m05
both here, fr insert was checked by a proper translator not by me. cape merrow fixed, sorry to the merrows. 1 in front too. posters have a 3 mm bleed so if pat measures it, it's meant to be bigger than 24 x 36

--- m07 2025-01-14 08:52 lorraine -> renata + tuyet | Launch
The posters are up in all fourteen. [praise|Our Port Wexley manager, who approves of nothing, has asked for a second one.] [thanks|Please pass my thanks around the studio.]

Lorraine

--- m08 2025-02-04 09:40 joelle -> greg + owen | GIC rate change
Hi both,

The 15-month rate moves from 4.10 to 3.85 on Monday Feb 10. [request|Please prepare new banners and the landing page with 3.85 and send them to Pat for sign off.] Nothing goes live before the 10th.

Joelle

--- m09 2025-02-05 15:31 hennigar -> greg + lorraine | Unapproved rate in market
Mr. Sandoval,

At 2:50 p.m. today I saw on my own telephone an advertisement of ours at 3.85%. [complaint|It had not been submitted to me. It is also five days early; the rate in force is 4.10%.]

1. [request|Remove it now and confirm in writing at what time.]
2. [question|How many people were shown it?]
3. [question|Who released it?]

I must file an internal incident report by Friday. For your information, a member who sees 3.85 on Wednesday and is sold 4.10 on Thursday has no loss. A member who saw 3.85, and went elsewhere, has. I cannot know how many those are and neither can you.

P. Hennigar
Chief Compliance Officer

--- m10 2025-02-05 16:20 owen -> hennigar + lorraine + greg | Re: Unapproved rate in market < m09
Pat,

Paused at 3:58 p.m. Served 6,212 times to about 4,100 people between 11:14 and 3:58; 38 clicked. [admission|It was released from our side: I loaded the new banners as drafts and they were switched on to meet a platform lead time without the approval in hand.] Log file attached.

Owen

--- m11 2025-02-06 09:12 greg -> lorraine + hennigar | Re: Unapproved rate in market < m10
Lorraine, Pat,

To add some perspective to Owen's note: [blame_shift|the ad platforms need 48 hours for review, which with a five-day internal window makes a Monday rate change basically unworkable.] [non_apology|We regret any inconvenience to the compliance team.] [talking_down|The actual exposure here is very small, and in my experience members don't notice a quarter point.] Going forward, [promise!broken|I'll keep a sign-off log and send it to Pat every Friday], nothing on it, nothing runs.

Greg

--- m12 2025-02-06 11:05 lorraine -> greg + renata | Re: Unapproved rate in market < m11
Thank you. The log would be helpful. I would be careful about telling Pat what members do not notice; two of the thirty-eight telephoned.

Lorraine

--- m13 2025-03-03 10:48 hennigar -> greg | Sign-off log
[complaint|Logs received: February 14, February 21. Not received: February 28.]

[question|Am I to expect one this week?]

P. Hennigar

--- m14 2025-03-05 17:22 greg -> hennigar | Re: Sign-off log < m13
Nothing ran that week so there was nothing to log. [promise|Will resume when there's activity.]

G.

--- m15 2025-03-06 08:30 hennigar -> greg + lorraine | Re: Sign-off log < m14
An empty log is also a record. [request|Please send one each Friday regardless.]

--- m16 2025-04-02 13:30 lorraine -> renata + greg | Annual report
Dear Renata,

Season results, which you will like: [win|$33.4 million in new terms, and the under-forties are at 12%.]

Pat asks me to add that the logs since March 7 have been on time.

Now the annual report, 36 pages, for the AGM on May 29 in Port Wexley. The theme is the fishermen who founded us with $212 in a tackle box; the tackle box still exists, it is in my office, and [request|Tuyet should come and photograph it.] The financial statements arrive from the auditors on April 25. [question|When would you need to have the CEO's letter so that printed copies are at the hall by the 26th?] [request|And a fixed price, if you please], your predecessors' used to creep.

Lorraine

--- m17 2025-04-04 10:10 renata -> lorraine + greg | Re: Annual report < m16
Lorraine, what a result, and the twelve per cent more than the thirty-three.

The tackle box: [promise|Tuyet will be with you on Thursday the 10th with a lamp and a cloth.] She'd like it open, with the $212 in it, if anyone has bills from 1948.

CEO's letter by May 2. Fixed price $16,900 with 600 copies, and [promise|if it creeps, the creep is mine.] [promise!broken|First full layout on May 9, with two weeks for Pat to read it.]

Renata

--- m18 2025-05-12 16:02 joelle -> greg + tuyet | Annual report layout
Hi Greg, I looked in the folder, the spam and the other folder. [complaint|nothing here yet from Friday and Pat has the week blocked off for reading.] [question|Is it coming today?]

Joelle

--- m19 2025-05-14 11:38 greg -> joelle | Re: Annual report layout < m18
Layout's attached. [blame_shift|The auditors' tables came over as scans so we had to rekey everything], which nobody could have planned for. You've got until Monday with it.

G

--- m20 2025-05-14 15:15 lorraine -> greg + renata | Re: Annual report layout < m19
Greg,

[complaint|Two weeks for Compliance has become three working days.] [complaint|The scans were in the folder on April 25; somebody might have said so then.] Pat will read it over the long weekend instead.

[value|I do not mind late nearly as much as I mind finding out.]

Lorraine

--- m21 2025-05-27 09:06 lorraine -> tuyet | Reports
They are at the hall, and [praise|they are handsome.] The tackle box on the cover made our oldest director, who is ninety-three, take off his glasses. [thanks|Thank you for the late nights, Tuyet.]

L.

--- m22 2025-08-20 14:25 joelle -> greg | Youth account page and a few q's
Hi Greg,

The under-25 account launches Sept 15 so:

- [question|did the French page go for translation?]
- [question|what's left in the media budget after July?]
- [request|please resend the log, Pat says the last one is from June 6]

Thx
Joelle

--- m23 2025-09-03 09:19 hennigar -> renata + lorraine | Second occurrence
Ms. Quill,

[complaint|The page for the youth account has been publicly reachable since August 28, with a bonus rate of 3.00% that I struck out on August 22. The approved rate is 2.50%.] Found by a member, not by us. [complaint|There has been no log for twelve weeks.]

[escalation|Under section 11 of our outsourcing policy a second occurrence goes to the audit committee, which meets September 16.]

P. Hennigar

--- m24 2025-09-03 12:47 renata -> hennigar + lorraine | Re: Second occurrence < m23
Pat, Lorraine,

The page came down at 11:20. It had been visited 143 times since the 28th; the addresses of the nine people who filled in the interest form are in a sealed file for Pat, as you'll want to write to them with the right rate. [admission|We published from the wrong version of the copy, and there was no log to catch it because we let the log lapse.] Both of those are ours. [apology|I am sorry, and I'm ashamed it was a member who found it.]

[promise!broken|I'll write you a full account for the committee by Wednesday the 10th], and [promise|I will release nothing of yours myself or through anyone until Pat says so.]

Renata

--- m25 2025-09-03 17:55 greg -> lorraine | Re: Second occurrence < m24
Lorraine, just between us, [blame_shift|the edits came back as handwriting on a photo of a printout], so it's not quite as one-sided as Renata makes it sound. [request|It'd be good if you could put that in front of the committee too.]

Greg

--- m26 2025-09-12 15:40 lorraine -> renata | Committee papers
Renata,

The papers closed at three. [complaint|I did not have your account to put in them.]

[complaint|Joelle's questions of August 20 also remain as they were.]

Lorraine

--- m27 2025-09-15 08:14 renata -> lorraine + hennigar | Re: Committee papers < m26
It's attached, four pages with the timeline. [apology|It is five days after I said, and I have no excuse worth your time.]

R.

--- m28 2025-09-24 16:30 lorraine -> renata + greg | Agency services agreement
Dear Renata,

The audit committee met on the 16th and I was asked to act on its recommendation. I asked for a week to think whether I could in good conscience argue against it. I could not. [leaving|This is our sixty days' notice under clause 14; the agreement will end on November 23, and we have invited three other agencies to submit proposals.] You are welcome to finish what is on press. [request|Nothing new should be started.]

[request!open|Would you arrange for all source files, ad accounts and the domain credentials to be handed to Joelle by October 31.] [request!open|Finance also asks for the unspent media deposit, $7,415, to be returned by the same date.]

[praise|"Let it sit." was the best line anyone has written for us.] I wish it had ended with that.

Sincerely,
Lorraine

--- m29 2025-09-25 10:02 renata -> lorraine + joelle | Re: Agency services agreement < m28
Dear Lorraine,

Received, and understood. [promise!open|Owen will hand everything over to Joelle in one go], with passwords by telephone. [promise!open|The deposit goes back with the final statement.]

It was a privilege to work for you.

Renata

--- m30 2025-10-28 11:11 joelle -> owen | Handover
Hi Owen, [thanks|ad account came through fine, thanks.] [complaint|Still missing the poster and report source files and the domain login, and the 31st is Friday.] [question!open|Has the refund been sent?] Finance keep asking me.

Joelle
