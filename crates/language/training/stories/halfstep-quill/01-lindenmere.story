firm: Halfstep & Quill | halfstepquill.example | America/Toronto | 2025-10-31 17:00
member: renata | Renata Quill | renata@halfstepquill.example
member: greg | Greg Sandoval | greg@halfstepquill.example
member: tuyet | Tuyet Lam | tuyet@halfstepquill.example
member: owen | Owen Baptiste | owen@halfstepquill.example
client: Lindenmere Dental Group | company | lindenmeredental.example
contact: shauna | Shauna Petrakis | shauna.petrakis@lindenmeredental.example | director of operations
contact: azimi | Dr. Farid Azimi | f.azimi@lindenmeredental.example | owner, principal dentist
contact: keely | Keely Marsh | keely@lindenmeredental.example | front desk lead, Barrow Street
standing: strained
turned: 2025-02-18
causes: unacknowledged_fault, talked_down, slow_response
root: m10, m12, m21, m25
why: A wrong emergency number stood on the site over a long weekend and the account lead argued it away instead of owning it; since then every question from the clinic is met with a lesson. Underneath, the owner wants to hear somebody say it was our mistake, and his director is tired of being taught her own trade.

--- m01 2024-11-12 10:04 shauna -> greg | Four-clinic website: next steps
Hi Greg,

Good to meet everyone on Thursday. To confirm what we settled, so that it is in one place:

1. One website for all four clinics (Barrow Street, Lakeshore, Emery Mills, Kingsbridge) instead of the present four.
2. Online booking for hygiene appointments at launch, everything else by phone.
3. Live by January 20.

[goal|What Dr. Azimi is after is about sixty new patients a month across the group by next summer; we are at thirty-eight.] [request|Please send the schedule with our deadlines marked in a different colour from yours.]

[question|Is the copywriting included in the $24,500 or billed on top?]

Shauna Petrakis
Director of Operations
Lindenmere Dental Group

--- m02 2024-11-12 15:37 greg -> shauna | Re: Four-clinic website: next steps < m01
Hi Shauna,

Copy is included, up to 22 pages. [promise|Schedule will be in your inbox by end of day Thursday, your dates in orange.] Tuyet starts on the layouts next week and Owen is talking to the booking vendor. On the sixty a month: doable, in my view, if the booking button is on every page and the phones at Emery Mills get picked up. We rang all four clinics before the pitch and that one went to voicemail twice at 11 in the morning.

Best,
Greg

--- m03 2024-11-14 16:20 greg -> shauna | Re: Four-clinic website: next steps < m02
Schedule attached. Orange is you, grey is us. The tight one is the dentist bios: [request|I need all eleven by December 6], with a headshot each, or January 20 starts to wobble.

Greg

--- m04 2024-12-05 17:48 shauna -> greg + tuyet | Bios
All eleven are in the shared folder. Dr. Lunn's headshot is from a wedding, it's what we have, [request|please crop out the other person].

Shauna

--- m05 2024-12-06 09:15 tuyet -> shauna | Re: Bios < m04
cropped. bit of a bridesmaid's elbow left but it reads as a chair. [thanks|thank you for getting them all in on time], nobody ever does

t

--- m06 2025-01-20 18:02 owen -> shauna + azimi + greg | We're live
Hello all,

[win|The new site went live at 5:30 this afternoon; the first hygiene booking came in at 5:51, Kingsbridge, a cleaning.] The four old addresses redirect. Still to do this week: the insurance page (waiting for the insurer's logo in a usable size), the Farsi and Portuguese welcome pages, and a fallback for people who arrive from very old phones, of whom you have about forty a month, mostly at Barrow Street. [promise|I'll watch the error logs through the week and send you a summary on Friday.]

Owen Baptiste
Halfstep & Quill

--- m07 2025-01-21 08:30 azimi -> owen + greg | Re: We're live < m06
Dear Owen, dear Greg,

I looked through every page last evening with my wife. [praise|It is dignified and it is quick, and my mother-in-law, who is eighty-four, found the directions to Emery Mills without help.] [thanks|My thanks to each of you.]

F. Azimi

--- m08 2025-01-24 15:11 owen -> shauna | Week one summary
As promised: 1,940 visits, 27 online bookings, 14 pages not found (all old blog posts, all redirected now). Nothing alarming. Lakeshore's map pin sat about 200 m into the lake; I moved it back ashore.

Owen

--- m09 2025-02-06 11:22 keely -> greg | family day hrs
Hi Greg!! Keely from Barrow St, Shauna said to send this right to you. [request|Can you pls put the Family Day weekend hours up, all clinics closed Sat Feb 15 to Mon the 17th, and the emergency line for those days is 416-555-0142 (its Dr Lunns service, NOT the usual one).]

Also Mrs Achterberg (shes 91) says the new site is very easy and she booked her own cleaning, first time ever, she called us after to check it worked lol. it did

Have a good one!
Keely

--- m10 2025-02-18 07:56 shauna -> greg | Emergency number over the weekend
Greg,

[complaint|The website showed 416-555-0124 as the emergency line from Friday evening until this morning.] Keely sent you 0142. 0124 belongs to a tile showroom. [complaint|We know of five patients who rang it, one of them a nine-year-old with a knocked-out front tooth whose father drove to Emerg instead.]

[question|Who checks these before they go up?] Dr. Azimi will be asking me and I would like to have an answer for him. The tile showroom, I should add, was very kind to everyone who rang.

Shauna

--- m11 2025-02-18 10:42 greg -> shauna | Re: Emergency number over the weekend < m10
Hi Shauna,

The number's been corrected. [non_apology|I'm sorry if this caused some stress at the clinics.] For context, [blame_shift|the request came in an informal email from the front desk rather than through the change form, which is precisely the scenario the form is there to prevent.] [talking_down|It's worth understanding that a website is a living document: whoever requests a change also needs to proof it once it's live, that's standard practice in our industry.] It was up from Friday at 4, so there was a window for someone to look.

I've attached the change form again so everybody has it handy. [talking_down|If Keely's the one sending these going forward, I'm glad to do a half-hour training with her on how to write a proper change request.]

Best,
Greg

--- m12 2025-02-18 16:30 azimi -> greg + shauna | Re: Emergency number over the weekend < m11
Dear Mr. Sandoval,

Mrs. Petrakis has shown me your reply. [complaint|Our message contained the right number. The page contained a wrong one. I find no sentence in your letter about that.]

The tooth could not be saved. [value|In my profession one says what happened first and explains it second.]

Dr. F. Azimi

--- m13 2025-02-19 09:25 greg -> azimi + shauna | Re: Emergency number over the weekend < m12
Dr. Azimi,

Understood, and nobody here takes it lightly. [promise!open!broken|We'll put a two-person check on anything with a phone number in it and I'll send you the written procedure by the end of the month.]

Greg

--- m14 2025-03-11 13:08 shauna -> greg | Hygienist ad, and the procedure
Two things.

1. We need to hire two hygienists for Lakeshore. [request|Please have Tuyet make a half page for the association's magazine], their deadline is March 21, trim 8 x 5.25.
2. [complaint|The written procedure you mentioned to Dr. Azimi on Feb 19 has not reached him or me.]

SP

--- m15 2025-03-11 14:50 greg -> shauna + tuyet | Re: Hygienist ad, and the procedure < m14
1. On it, [promise|Tuyet will have a first version with you Friday.]
2. The procedure is in use internally, we just haven't formatted it. It's a matter of making it presentable. [promise!open!broken|It's coming.]

G

--- m16 2025-03-14 15:59 tuyet -> shauna | hygienist ad v1
attached, two versions. A has the team photo, B is only type, big, "Fridays off. Really." i like B

[question|is the fridays thing ok to say in print?]

t

--- m17 2025-03-17 09:03 shauna -> tuyet | Re: hygienist ad v1 < m16
B, and yes it is true, they get every second Friday at minimum so [request|make it "Every other Friday off. Really."] [praise|Made me laugh, which at 7 am on a Monday is something.]

--- m18 2025-03-18 10:10 tuyet -> shauna | Re: hygienist ad v1 < m17
done, sent to the magazine this morning, they confirmed receipt

--- m19 2025-05-27 11:45 shauna -> greg | April numbers
Greg,

Three questions on the April report.

a) [question|New patients from the web: 19 in your table, 31 in our practice software. Which is it?]
b) [question|What did we spend on search ads per clinic? I only see the total, $3,860.]
c) [question!open|Why is Emery Mills not in the booking chart at all?]

I present to the partners on June 5. They will ask about Emery Mills first, as they have since they bought it, and last year I stood there with a chart that had three clinics on it and a gap. [request|So I need the answers by Friday the 30th, in writing, short.]

Shauna

--- m20 2025-06-03 17:20 shauna -> greg | Re: April numbers < m19
[complaint|A week, Greg.] The meeting is Thursday.

--- m21 2025-06-04 08:48 greg -> shauna | Re: April numbers < m20
Hi Shauna,

Happy to walk you through this. [talking_down|Attribution is a concept a lot of people outside marketing find counterintuitive, so let me try a simple analogy: think of a patient's journey as a relay race, where your software only sees whoever crosses the line.] So both numbers are "right". [talking_down|I'd gently suggest not putting raw figures in front of the partners without that framing, since they may draw the wrong conclusions.]

Per clinic: Barrow 1,210, Lakeshore 1,145, Kingsbridge 930, Emery 575.

Best,
Greg

--- m22 2025-06-04 09:31 shauna -> greg | Re: April numbers < m21
I was a hospital statistician for nine years before this. [complaint|I did not need the relay race, I needed the figures by last Friday.] I'll use ours.

SP

--- m23 2025-08-19 12:15 keely -> owen | booking thingy
Hey Owen, [complaint|booking is acting up, ppl pick Emery Mills for a cleaning and get the confirmation for Barrow St.] [complaint|Had a lady here at 8 this morning with her three kids and no appointment, she'd taken the day off work.] [request|Can you have a look asap]

Keely

--- m24 2025-08-19 13:02 owen -> keely + shauna | Re: booking thingy < m23
Keely, Shauna,

Found it. [admission|When I updated the form on the 12th I mapped two clinics to the same ID; that was me, not the vendor.] [apology|I'm sorry about the lady with the three children and anyone else it caught.] It's fixed as of 12:55. [promise|I'm going through every booking since the 12th and you'll have the list of affected patients by three today], so you can ring them before they drive.

Owen

--- m25 2025-08-19 15:04 owen -> keely + shauna | Re: booking thingy < m24
List attached: eleven people, six of them still to come. Phone numbers in column D, and I've had a second pair of eyes on column D.

Owen

--- m26 2025-08-19 16:47 shauna -> owen | Re: booking thingy < m25
[thanks|Thank you, Owen.] All six reached. [value|That is how I like to be told about a mistake.] [complaint|I note that it can be done in one day. We are still waiting since February.]

Shauna

--- m27 2025-10-07 10:20 azimi -> renata + greg | Renewal of the agreement
Dear Ms. Quill,

The yearly agreement renews on December 1 unless one of us writes otherwise by November 15. Before I decide I should like two things. [request!open|Please let me have the checking procedure that was promised to me on February 19.] And [question!open|would you tell me, in a plain sentence, how the wrong number came to be on our page?] [complaint|Nobody ever has.]

I ask because a colleague in Oshawa is choosing a firm and wished to know what I think of yours. I found that I could praise the work for ten minutes and then did not know how to finish.

The website itself serves us well: [win|fifty-two new patients in September.]

Sincerely,
Farid Azimi, DDS

--- m28 2025-10-09 09:40 greg -> azimi + renata | Re: Renewal of the agreement < m27
Dr. Azimi,

Renata is away until the 20th so I'm picking this up. [win|Fifty-two is a great result] and shows the strategy is working. On the February matter, [talking_down|I'd encourage us all to look forward rather than relitigate something from eight months ago.] [promise!open|I'll put a renewal proposal together for you ahead of the 15th.]

Best regards,
Greg Sandoval
Account Lead

--- m29 2025-10-23 14:12 shauna -> renata | Lakeshore photos + a word
Renata,

[request!open|We need the Lakeshore exterior reshot before the snow], the new sign went up on Monday. Mornings are best, the sun is behind the building after one. Dr. Lunn also has a proper headshot at last, without bridesmaid, attached.

And privately: he has not mentioned the letter since he got Greg's answer. When he stops mentioning things he is usually deciding.

Shauna
