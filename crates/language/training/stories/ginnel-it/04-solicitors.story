firm: Ginnel IT & Networks | ginnelit.example | Europe/London | 2025-09-26 17:30
member: sheila | Sheila Thwaite | sheila@ginnelit.example
member: alan | Alan Brocklesby | alan@ginnelit.example
member: priya | Priya Rathod | priya@ginnelit.example
member: kieron | Kieron Mapp | kieron@ginnelit.example
client: Bickerdike Marsh LLP | company | bickerdikemarsh.example
contact: imogen | Imogen Marsh | i.marsh@bickerdikemarsh.example | partner, conveyancing
contact: gareth | Gareth Pryce | g.pryce@bickerdikemarsh.example | practice manager
contact: rose | Rose Bickerdike | r.bickerdike@bickerdikemarsh.example | senior partner
standing: broken
turned: 2025-03-07
causes: talked_down, unacknowledged_fault, apology_owed
root: m11, m17, m19
why: Mail on completion days was delayed by a filter which we had set; Alan taught a partner about e-mail instead of looking, and never said it was ours. They leave courteously because nobody owned it, not over the delay itself.

--- m01 2024-10-22 10:05 gareth -> priya | New trainee and room changes
Dear Priya,

Two matters for the first week of November:

(a) [request|Please set up Nadia Oyelaran, trainee solicitor, starting Monday 4 November.] Access as for the last trainee, less probate.
(b) Mr Hollis moves from Room 6 to Room 2 on the Friday before. [request|His telephone and both screens should go with him.]

[question|Is there a charge for (b)?]

Kind regards,
Gareth Pryce
Practice Manager

--- m02 2024-10-22 13:37 priya -> gareth | Re: New trainee and room changes < m01
Hello Gareth,

(a) In hand, [promise|her laptop will be on the desk on the Friday].
(b) No charge, it's within your contract. [promise|Kieron will move Mr Hollis on Friday 1st at 4 pm], when I gather he plays golf.

Priya

--- m03 2024-11-04 09:22 gareth -> priya | Re: New trainee and room changes < m02
Both done when we arrived. [thanks|Many thanks.] Nadia was sending letters by ten past nine.

--- m04 2025-01-14 16:48 imogen -> alan + gareth | Secure portal
Alan,

Our indemnity insurers have been through us and they now expect client bank details to come by a portal, not e-mail. [goal|I want no client of ours ever to be sent to a fraudster's account by a letter that looks like mine.] It isn't theoretical. One of my friends at another firm lost £340,000 of a young couple's deposit in November.

[question|What do you advise, and can it be in before the spring rush?] [value|Whatever it is must be something a client of eighty-three can open.]

Imogen

--- m05 2025-01-20 17:30 alan -> imogen + gareth | Re: Secure portal < m04
Imogen,

I've compared three. I'd go for LatchBox: the client gets a text with a code and a link, nothing to install. £9 per fee earner per month, nine fee earners. In parallel I would tighten the incoming mail filter, since the other half of the fraud is letters pretending to be from the other side's solicitor. [promise|Portal for conveyancing by 28 February], the other departments whenever Gareth gives the word.

Alan Brocklesby
Senior Engineer

--- m06 2025-01-21 09:03 imogen -> alan | Re: Secure portal < m05
That's what I hoped for. Yes to LatchBox. [request|Please go ahead], Gareth will sign.

--- m07 2025-02-27 15:15 alan -> imogen + gareth | Re: Secure portal < m06
Conveyancing is live on LatchBox. Guide for clients attached, two pages in large print. The mail filter has also been set to strict as of this morning.

--- m08 2025-02-27 16:20 imogen -> alan + gareth | Re: Secure portal < m07
Mrs Dunnill, who is eighty-six, managed it from her kitchen. [praise|Very good work.]

--- m09 2025-03-07 12:52 imogen -> alan | Friday completions
Alan,

[complaint|The redemption figure from Aire Valley Building Society, sent to us at 9.41, reached me at 12.10.] The seller's removal van stood in Roundhay for two and a half hours. [complaint|Last Friday it was the same with a deed from Colne & Partners.] [request|Please find out what is holding them.]

Imogen

--- m10 2025-03-07 14:40 imogen -> alan | Re: Friday completions < m09
A third. Sent 11.58, came 14.31. [question|Is anyone looking at this?]

--- m11 2025-03-07 17:46 alan -> imogen | Re: Friday completions < m10
Imogen,

[talking_down|It may help to understand how e-mail works. It isn't a telephone. A message goes from the sender's server through any number of relays, each of which may hold it for as long as it pleases; the standard allows several days. One really shouldn't build a time-critical process upon it, and most firms learn this sooner or later.] [blame_shift|In these cases I'd look to the building society's end, they are notorious.] [talking_down|If a figure is urgent the sensible habit is to pick up the phone.]

[non_apology|I'm sorry if Friday was stressful.]

Alan

--- m12 2025-03-10 08:40 imogen -> alan + gareth | Re: Friday completions < m11
[complaint|I have been completing purchases since 1996 and I do pick up the phone.] Aire Valley's IT department tells me that their server handed all three messages over within four seconds. [request|Kindly look at our end and let me know what you find.]

I.M.

--- m13 2025-03-21 11:18 gareth -> alan + priya | Delayed mail, list
Dear Alan,

Imogen has asked me to keep a list. Since the 10th, taking the time in the sender's header and the time of arrival in our inboxes, as Nadia has shown me how to read them:

12/3 Leeds Legal Searches, 1 h 50
14/3 Colne & Partners, 2 h 35
14/3 Aire Valley BS, 2 h 30
19/3 HM Land Registry, 1 h 12
21/3 Hartnell & Co, 2 h 05, still none of its attachments

[complaint|We have not had a reply to the e-mail of the 10th.] [question!open|What was changed on our system at the end of February?] Nobody here recalls this before then.

Kind regards,
Gareth

--- m14 2025-03-25 09:57 alan -> gareth + imogen | Re: Delayed mail, list < m13
Gareth,

I've adjusted some settings and you should see an improvement. [blame_shift|Your correspondents attach very large PDFs with macros and signatures in them, and a responsible filter has to open those in a sandbox first.] [talking_down|Security and convenience are two ends of a see-saw, and you did ask for security.] [promise!broken|I'll send a written summary for your file this week.]

Alan

--- m15 2025-04-04 10:30 gareth -> alan | Re: Delayed mail, list < m14
Dear Alan,

Delays are down to some ten or fifteen minutes, for which [thanks|thank you]. [complaint|The summary has not come] and [request|Imogen would like to have it for the insurers before 11 April].

Gareth

--- m16 2025-04-04 12:12 alan -> gareth | Re: Delayed mail, list < m15
On my list, [promise!broken|you'll have it Monday].

--- m17 2025-04-14 09:08 imogen -> sheila | Summary for the insurers
Dear Sheila,

[complaint|We were promised a note on the March delays by the 28th, then by the 7th.] I had to file our return on Friday without it and wrote "cause not established by provider". That isn't a sentence I enjoy signing.

You and I have known one another for six years, and I recall that when our server failed in the heat of July 2022 you sat on the floor of our basement with a desk fan until one in the morning, and told me as you left that you ought to have replaced it in the spring. I thought the better of you for it and said so to my partners.

So I should say plainly that fifteen minutes or two hours is not what troubles me. [complaint|I asked a simple question and was given a lesson.] [value|We expect of our advisers what our clients expect from us: when it is ours, we say so.]

Yours sincerely,
Imogen Marsh

--- m18 2025-04-16 15:21 sheila -> imogen | Re: Summary for the insurers < m17
Dear Imogen,

Thanks for being frank. I've had a word with Alan, he's been snowed under with two office moves. [non_apology|I'm sorry you felt he was brusque, it's only his manner and he's very thorough.] [promise|I'll see to it that the summary gets to you before Easter weekend.]

Best wishes,
Sheila

--- m19 2025-04-17 16:52 alan -> imogen + sheila | Summary March 2025
Imogen, as requested:

1. Incoming mail is inspected by a sandbox.
2. The inspection time depends on the nature of the attachment.
3. [blame_shift|Senders with poorly formed attachments incurred longer inspection times.]
4. Settings were optimised on 24 March.
5. The system operated as designed throughout.

Alan Brocklesby
Senior Engineer

--- m20 2025-04-22 08:35 imogen -> sheila + rose | Re: Summary March 2025 < m19
Thank you. Noted.

I.M.

--- m21 2025-05-28 14:02 gareth -> priya | Nadia, probate access
Dear Priya, Nadia begins her probate seat on Monday. [request|Please open the probate folders to her and close conveyancing.]

Gareth

--- m22 2025-05-28 14:44 priya -> gareth | Re: Nadia, probate access < m21
Set for midnight on Sunday so that she can finish her week. Priya

--- m23 2025-07-02 11:11 gareth -> sheila | Contract and inventory
Dear Sheila,

For our files, [request|could you let me have a copy of our contract with the notice clause, and a full list of the licences, domains and administrator accounts held in our name]. [leaving|The partners are reviewing all of the firm's suppliers over the summer.]

Kind regards,
Gareth

--- m24 2025-07-03 09:49 sheila -> gareth | Re: Contract and inventory < m23
Hi Gareth, both attached, notice is 60 days to the end of a month. [question|Anything you'd like to talk over?] I'm always happy to come in for a coffee. We've valued having you these six years.

Sheila

--- m25 2025-07-30 10:00 rose -> sheila + gareth + imogen | Notice
Dear Sheila,

[leaving|Please accept this letter as notice under clause 11. Our agreement with Ginnel, made on 3 June 2019 and twice renewed, will end on 30 September 2025.] [leaving|Quillstone of Harrogate will take over on 1 October] and Mr Pryce will arrange the handing over with you.

[praise|Priya and Kieron have looked after us well] and [request|we should be glad if you would tell them so]. The partners' decision is unanimous.

Yours sincerely,
Rose Bickerdike
Senior Partner

--- m26 2025-07-30 12:35 sheila -> rose + gareth + imogen | Re: Notice < m25
Dear Mrs Bickerdike,

I am very sad to read this, and [promise|will tell them both]. [question!open|May I ask what we might have done otherwise?] We'd gladly offer a new named engineer and three months free of charge if you'd think again.

[promise|Priya will run the handover and have a plan to Gareth by 8 August.]

Sheila Thwaite

--- m27 2025-08-07 13:20 priya -> gareth | Handover plan
Hello Gareth,

Plan attached, seven stages, dated, with a name against each and a line saying how either side will know that it has worked. I have put in the things people usually forget: the franking machine's connection, the alarm line in the basement, Mr Hollis's dictation pedal, and the shared calendar that three people believe is private. In short: admin accounts and domain on 15 September, mailboxes copied over the weekend of the 20th, telephones on the 29th after 6 pm.

Sheila passed on Mrs Bickerdike's words about us, Kieron went pink. I'm sorry to see you go. [question|Who is my opposite number at Quillstone?]

Priya

--- m28 2025-08-07 16:03 gareth -> priya + imogen | Re: Handover plan < m27
Dear Priya, [praise|an exemplary plan]. Stefan Ruck, stefan@quillstone.example.

[request!open|One addition: the mail filter's change log from 20 February to 31 March, exported, before the 30th.] He asked for it in his first meeting.

Gareth

--- m29 2025-09-15 17:25 priya -> gareth | Re: Handover plan < m28
Stages 1 to 4 complete: Stefan has the admin accounts and the domain, and has tested both. [promise|Mailboxes on Saturday as planned.] The change log is with Alan, [promise!open!broken|I'll chase him and get it to you by the end of the week].

--- m30 2025-09-25 09:31 gareth -> priya | Re: Handover plan < m29
Dear Priya,

Mailboxes all present, [thanks|thank you]. [complaint|Of the log I have seen nothing.] We finish on Tuesday.

Gareth
