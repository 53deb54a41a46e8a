firm: Halfstep & Quill | halfstepquill.example | America/Toronto | 2025-10-31 17:00
member: renata | Renata Quill | renata@halfstepquill.example
member: greg | Greg Sandoval | greg@halfstepquill.example
member: tuyet | Tuyet Lam | tuyet@halfstepquill.example
member: owen | Owen Baptiste | owen@halfstepquill.example
client: Vaillancourt Windows & Doors | company | vaillancourtwindows.example
contact: mathieu | Mathieu Vaillancourt | mathieu@vaillancourtwindows.example | president
contact: ghislaine | Ghislaine Rouleau | compta@vaillancourtwindows.example | office and accounts
contact: trent | Trent Oberholt | trent@vaillancourtwindows.example | sales manager, Toronto showroom
standing: strained
turned: 2025-04-09
causes: real_issue_hidden, style_mismatch, slow_response
root: m12, m15, m17, m29
why: The complaints are about colours, accents and commas, but what eats him is the belief that the studio also works for the rival who undercuts his quotes; he has hinted at it three times and got a breezy or a late answer each time. A formal man is addressed like a pal by the account lead.

--- m01 2024-12-03 08:20 mathieu -> greg + renata | Beginning of our collaboration
Dear Mr. Sandoval, dear Mrs. Quill,

I thank you for your visit at the plant in Hawkesbury. As we have discuss, we make windows since 1961, my grandfather, my father, me. In Ottawa and Gatineau everybody knows us. In Toronto nobody, and we have now a showroom on Dunsmere Road since September with my sales manager Mr. Oberholt who waits for the telephone.

[goal|I wish to have 40 requests of quotation by month from the Toronto region, of which we sign 12.] Today it is 9 and we sign 2.

[value|For me it is important the discretion, and that one answers to a letter in two days, even to say only that it is received.] My father worked like this also.

[request|Please send to me the contract in two copies.]

With my best salutations,
Mathieu Vaillancourt
Président

--- m02 2024-12-03 11:31 greg -> mathieu + renata | Re: Beginning of our collaboration < m01
Hey Mathieu!

Super pumped to get going. Contract's attached, one copy is fine these days, just e-sign. [promise|We'll have the campaign plan over to you before the holidays.]

Cheers,
Greg

--- m03 2024-12-05 09:02 mathieu -> greg | Re: Beginning of our collaboration < m02
Dear Mr. Sandoval,

Signed, and sent also by post in two copies, as I have asked. You will find with it the list of prices by series for Mr. Baptiste's quotation page. [request|It is confidential and I ask that it goes only to the persons who need it.]

M. Vaillancourt

--- m04 2024-12-18 15:42 greg -> mathieu + trent | Campaign plan
Hey guys,

Plan's attached. The gist: search ads around "replacement windows" in six districts, a landing page with a quote form (Owen), a showroom mailer to 18,000 houses built between 1975 and 1990 (Tuyet). $9,200 a month incl. media, starting Jan 20. [question|Trent, how fast can you guys call a lead back?] That's where most window companies drop the ball.

G

--- m05 2024-12-18 16:20 trent -> greg + mathieu | Re: Campaign plan < m04
Same day before 7pm, next morning otherwise. Give me the calls, [promise|I'll make em.]

Trent

--- m06 2025-02-10 10:05 trent -> owen + greg | leads
[win|33 since launch.] That's in 3 weeks. Had 9 before. Signed five so far, one's a whole triplex. [praise|Whatever that form is it works]

[request|can the form ask how many windows, I get people with one basement slider]

--- m07 2025-02-10 13:47 owen -> trent | Re: leads < m06
Good number, and I like the triplex.

Added, as a drop-down: 1-2, 3-6, 7 or more, "no idea". It shows in the subject line of your notification so you can sort before you dial.

Owen

--- m08 2025-02-27 09:15 mathieu -> tuyet + greg | The mailer
Dear Mrs. Lam,

I have received the proof. [praise|It is beautiful, very calm.] I have three remarks:

1. [complaint|Our blue is Pantone 2945, this one on page 2 is more violet.]
2. [complaint|The word "Fenêtres" on our truck has lost the accent in your photograph, someone has retouched it.]
3. [request|I wish that we write "crafted in Hawkesbury" and not "made in Canada", everybody says made in Canada.]

Respectfully,
M. Vaillancourt

--- m09 2025-02-27 11:10 tuyet -> mathieu + greg | Re: The mailer < m08
Dear Mr. Vaillancourt,

All three done, new proof attached. [admission|The accent was me], I cleaned up a reflection and took it for dirt. [apology|I'm sorry, it is your name on that truck.]

On 2945: the office printer shifts it toward violet, so please don't judge the blue from paper you print yourselves. [promise|A press sheet on the real stock goes out to you by courier this afternoon], hold that one against the truck.

Tuyet Lam

--- m10 2025-03-03 08:00 mathieu -> tuyet | Re: The mailer < m09
The sheet arrived Friday, I have put it on the door of the truck and went back five steps. [praise|It is perfect now.] [thanks|I thank you for the care and for the rapidity.] You may print.

--- m11 2025-04-01 14:15 ghislaine -> greg | Facture 1187
Hello,

[complaint|The invoice 1187 has no purchase order.] I can not pay without. [request|Please correct.] [complaint|Also the HST number is of last year's format.]

G. Rouleau

--- m12 2025-04-09 09:33 mathieu -> greg | Some questions on the campaign
Dear Mr. Sandoval,

The requests in March were 31 and we have signed 3. In February we signed 7 from less. Mr. Oberholt tells me that in many houses the client has already in hand a quotation of Clairmont Glass, always a little under ours, sometimes by 200 dollars only. [complaint|It is curious that they arrive always at the same houses the same week.]

[question!open|I would like to know how the districts for the announcements were chosen, and who has access to our list of prices that I have given for the landing page?]

[request|Also the invoice 1187, Mrs. Rouleau waits.]

M. Vaillancourt

--- m13 2025-04-16 17:05 greg -> mathieu | Re: Some questions on the campaign < m12
Hey Mathieu,

No need to worry! Competition is a sign of a healthy market. [talking_down|What you've got to understand about the GTA is that homeowners always get three quotes, it's a different animal from the Ottawa Valley.] [blame_shift|If close rates slip it's usually a sales-side thing, so maybe look at how Trent's pitching.] 1187 is fixed and resent.

Cheers!
G

--- m14 2025-04-17 07:50 trent -> greg | Re: Some questions on the campaign < m13
Mathieu forwarded me this. [complaint|My pitch hasn't changed since February.] Thx for that

T

--- m15 2025-05-22 10:40 mathieu -> renata + greg | The landing page, the colours, and other points
Dear Mrs. Quill,

I address myself to you with some points. I know that they are little, some of them. In a window it's the little points which let the water come in.

a) [complaint|The blue on the landing page is not the same than on the mailer.]
b) [complaint|The page says "Vaillancourt's windows" with an apostrophe and I had asked in January to not do it.]
c) [complaint|Mr. Sandoval calls me "Mathieu" and "guys". I am not offended but my mother reads also this mailbox.]
d) [complaint|My letter of April 9 received an answer after seven days, and not to the questions.]
e) [question!open|In the industry fair of Laval someone has said to me that an agency of Toronto with the name of a bird feather makes the publicity of Clairmont. I laughed, naturally.]

[request|I would be grateful for a response point by point.]

On the good side, the telephone of the showroom rings, Mr. Oberholt is content with the form, and [praise|the mailer was admired by my uncle, who admires little.]

With my salutations,
M. Vaillancourt

--- m16 2025-05-30 16:48 renata -> mathieu + greg | Re: The landing page, the colours, and other points < m15
Dear Mr. Vaillancourt,

[apology|Forgive the delay], I was at a print house all week. None of your points are little; I grew up in a house with a drafty bay window. Point by point:

a) Corrected today; screens had been given an older value.
b) Gone, on all pages.
c) You're quite right, and Greg has been told. [promise|He'll write properly.]
d) [apology|I'm sorry for the seven days.] [promise!open!broken|He will answer the two questions of April 9 by Wednesday.]

Kind regards,
Renata Quill

--- m17 2025-06-02 08:30 mathieu -> renata | Re: The landing page, the colours, and other points < m16
Dear Mrs. Quill,

I have well received. [complaint|There was also a point e).]

M. Vaillancourt

--- m18 2025-06-11 13:12 ghislaine -> greg | PO again
Invoice 1226 no PO. [complaint|Same thing as April.] Returned.

G. Rouleau

--- m19 2025-06-11 14:30 greg -> ghislaine | Re: PO again < m18
Hi Ghislaine, [blame_shift|our system only prints a PO if the client enters one in the portal], which I don't think you've been doing. Resent with it typed in by hand.

Greg

--- m20 2025-07-15 11:26 mathieu -> greg + renata | Fall campaign
Dear Mr. Sandoval,

For the fall campaign I need to decide before August 15.

[complaint|I remark that the new photographs are too warm, the font of the prices is too thin for persons of a certain age, and there is a comma in place of a period in the second title.] I have marked in red.

[question!open|I ask also if the contract has a clause of exclusivity for our sector in the Toronto region?] I do not find it.

[request!open|And please to confirm me that the prices I sent in December are no more on your server after usage.]

M. Vaillancourt

--- m21 2025-07-23 09:58 greg -> mathieu + tuyet | Re: Fall campaign < m20
Good morning Mr. Vaillancourt,

All your red marks are in, Tuyet did a great job on the fonts. [talking_down|I will say that when we zoom in on commas we can lose sight of the big picture; design by committee is rarely a recipe for good results.] Contract questions are more Renata's department, [promise!open!broken|I'll have her get back to you this week.]

Regards,
Greg

--- m22 2025-08-14 16:05 mathieu -> greg | Re: Fall campaign < m21
Dear Mr. Sandoval,

[scope_change|For the fall I take only the search announcements, without the mailer and without the photographs.] The photographs were also fine after the corrections, it is not this. I prefer to have less of my things in circulation at the moment. The rest we will see.

M. Vaillancourt

--- m23 2025-08-15 09:22 greg -> mathieu | Re: Fall campaign < m22
Understood. Search only is $5,100 a month, [promise|revised order form follows today.] Between us I think skipping the mailer is leaving money on the table, the first one pulled 46 calls.

Greg

--- m24 2025-08-15 15:50 greg -> mathieu + ghislaine | Order form, fall
Attached, with a PO line.

G. Sandoval

--- m25 2025-09-18 19:20 trent -> owen | heads up
Owen, off the record kind of. Lost another one to Clairmont today by 150 bucks, fourth this month. Boss has got it into his head. He keeps a folder. I told him you'd be the last guy. [question!open|But do you do anything for them, yes or no?] Would honestly just help me to know

Trent

--- m26 2025-09-19 10:11 owen -> trent + greg | Re: heads up < m25
Trent,

I have never touched anything of Clairmont's. I can't speak for what the studio may have quoted or done before I came, and I don't want to give you half an answer, so I've passed the question on to Greg and Renata. [promise|What I can do today is pull the access log for the price sheet.]

Owen

--- m27 2025-09-19 14:36 owen -> trent | Re: heads up < m26
Log attached. Opened by me in January, by Tuyet twice in February for the mailer. Nobody since.

O.

--- m28 2025-09-19 15:08 trent -> owen | Re: heads up < m27
[thanks|Appreciate it.] That's the kind of thing he should've got in April. Passing it on

--- m29 2025-10-06 09:00 mathieu -> renata | Request of meeting
Dear Mrs. Quill,

[request!open|I wish to meet with you, you only, at our plant or at the showroom, before the end of the month.] It is not for the commas.

Mr. Oberholt has given me the document of Mr. Baptiste, which I found correct. [complaint|To my three letters I do not have a response since April on the essential.]

[leaving|I have asked to our notary to look how the contract ends, for information.]

M. Vaillancourt

--- m30 2025-10-15 12:44 renata -> mathieu | Re: Request of meeting < m29
Dear Mr. Vaillancourt,

Of course, and [promise!open|I will come to Hawkesbury.] The end of October is very full with me, [question!open|would Tuesday, November 4 at ten be possible?] [apology|I apologise that this took me more than a week.]

Renata Quill

--- m31 2025-10-29 08:05 ghislaine -> renata | October
Hello,

Mr. Vaillancourt is at the plant in Rivière-Blanche until the 7. For the invoice of October I wait his signature, he has said to wait.

G. Rouleau
