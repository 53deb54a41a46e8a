firm: Ferrant Loy Architects | ferrantloy.example | Australia/Melbourne | 2026-02-27 17:00
member: conrad | Conrad Ferrant | conrad@ferrantloy.example
member: mei | Mei Loy | mei@ferrantloy.example
member: tash | Tash Birrell | tash@ferrantloy.example
member: gus | Gus Halloran | accounts@ferrantloy.example
client: Brigid Kavanagh and Arun Sethi | person | -
contact: brigid | Brigid Kavanagh | brigidkav@freemail.example | homeowner
contact: arun | Arun Sethi | arun.sethi@postbox.example | homeowner
standing: strained
turned: 2025-09-02
causes: unacknowledged_fault, talked_down
root: m02, m14, m15, m23
why: The brief asked for one flat floor for Arun's mother and the drawings came with a step; Conrad explained it away instead of saying they misread a level, then billed the redraw. The invoice is only the visible part; they want him to say it was his mistake.

--- m01 2025-03-04 21:17 brigid -> tash | our brief (finally!)
Hi Tash

Sorry this took a fortnight, nights roster killed me. Here is what we said we would write down. House is the weatherboard in Larkmead St as you saw it, we keep the front four rooms and lose the lean-to.

- kitchen / eating / sofa in one room at the back
- a bedroom with its own bathroom down there too
- laundry that isnt a corridor
- somewhere for 3 bikes
- a tree, or at least a view of next door's one

The lean-to has to go first, I put my foot through the laundry floor in January with a full basket and the plumber just looked at it and left. Also the back fence is not where the back fence should be, according to Mr Pappas, who has been saying so since 1974, so [request|maybe someone checks that] before we build on his fig.

Budget is 480 all in and there is no more behind it. [question|Is 480 silly?]

Brigid x

--- m02 2025-03-05 08:44 arun -> tash + brigid | Re: our brief (finally!) < m01
One addition to Brigid's list, which is the most important item from my side. My mother moves in with us at the end of 2026. She uses a walker now and it will probably be a chair later. [goal|The whole point of building is that she can get from the front gate to her bed without a single step.] So [request|one floor level throughout, please treat it as fixed].

Everything else can be negotiated.

Arun

--- m03 2025-03-05 16:20 tash -> brigid + arun | Re: our brief (finally!) < m02
Best brief I've had all year, [thanks|thank you both].

480 isn't silly but it is snug. I'd hold the addition at about 62 square metres and keep the roof simple. Flat floor noted and I've put it at the top of the page in red. [promise|Two sketch options in your inbox by Friday 21st.] Meanwhile [question|do you have the title and any old plans from when you bought?]

Tash

--- m04 2025-03-06 07:02 arun -> tash | Re: our brief (finally!) < m03
Title attached. No old plans, the agent had none either.

--- m05 2025-03-20 17:31 tash -> brigid + arun | Sketches A and B
A day ahead of myself. Attached are A (courtyard in the middle, long kitchen) and B (everything pushed to the south fence, garden gets the sun). B is cheaper by maybe 25k because there's one less wall of glass.

[request|Have a good look over the weekend and scribble on them], the ruder the better.

--- m06 2025-03-24 22:08 brigid -> tash + arun | Re: Sketches A and B < m05
[praise|B!!! we love B. I cried a bit at the bench with the window], don't tell Conrad. We had it on the table all weekend and Arun's mum came for lunch on Sunday and walked her finger from the gate to the bed, no steps, and then asked who is going to clean that much glass. (Her.)

Scribbles:
- bikes are in the rain, [request|move them]
- [request|can the bathroom be a bit bigger], the OT at work says 1500 turning circle
- [question|Arun wants to know where the modem goes] (of course)

[question|what happens next and when do we pay someone]

--- m07 2025-03-25 10:15 tash -> brigid + arun | Re: Sketches A and B < m06
Ha. Modem lives in the linen cupboard, with a power point. Bikes go under the eave on the north side and the bathroom grows by 200 into the laundry.

Next is the planning application, as you're in a heritage overlay. Six weeks to draw it, three or four months for council to sit on it. Gus bills stage one at the end of this month, $7,400 plus GST, then nothing until we lodge. [promise|I'll get the feature survey ordered tomorrow.]

--- m08 2025-04-16 09:33 conrad -> arun + brigid | Survey and existing levels
Dear Arun and Brigid,

The surveyor has been and his drawing is attached. The site falls 410 mm to the rear, which is a little more than one would guess from the lawn. It suits scheme B. The rear fence is, as your neighbour has long maintained, 220 mm inside your own title; I would let that dog sleep, since the fig is worth more than the strip of land. We have taken the existing floor from the survey and set the addition out from there. [promise|We shall lodge with council on or before 16 May.]

Regards,
Conrad Ferrant
Principal, Ferrant Loy Architects

--- m09 2025-05-15 15:52 tash -> brigid + arun | Planning lodged
It's in! Lodged at 3.40 this arvo, set attached, council fee receipt attached. [request|Could one of you put the yellow notice on the fence when it comes in the post], it has to stay up 14 days and someone has to sign the stat dec.

--- m10 2025-05-29 20:40 brigid -> tash | Re: Planning lodged < m09
Notice up since Monday, the dog next door has already weed on it. Mrs Pappas came over to ask if we are building flats. Showed her the sketch on my phone and now she wants a bench with a window too, so you might get a call

--- m11 2025-08-11 11:05 tash -> brigid + arun | PERMIT
[win|Permit issued this morning, no objections, only two conditions] (gutter profile at the front and a tree protection zone). Twelve weeks and four days, which is about a record for that council.

From here Conrad leads the working drawings and I do the legwork. [promise|First full set with you Friday 29 August.]

--- m12 2025-08-11 12:48 brigid -> tash + arun | Re: PERMIT < m11
AAAAAH [thanks|thank you thank you]. Cake at the ward tonight

--- m13 2025-09-02 07:26 arun -> conrad + tash | Working drawings rev 1
Conrad, Tash,

I have been through all 22 sheets. Generally clear, and [praise|the window schedule is the best organised document I have seen in this whole process]. Small items (GPO heights, the swing of the laundry door, a 600 dishwasher in a 580 gap) are in the attached list, 14 rows. One thing is not small. On A-201 the hall is at 41.83 and the new living room at 41.66. [complaint|That is a 170 mm step in the middle of the house.] It is also on A-301 as two risers of 85. [complaint|Our brief said one level.] On the planning set it was flat.

[question|Is this a drafting slip or has something changed?]

Arun

--- m14 2025-09-04 18:10 conrad -> arun + brigid | Re: Working drawings rev 1 < m13
Dear Arun,

Nothing has slipped. [talking_down|A section is a good deal harder to read than people imagine, and two numbers taken from it in isolation will always alarm.] The existing hall sits higher than the ground implies, and setting the addition down lets the ceiling reach 2.9 m beneath the permitted ridge. The threshold is a considered moment; [talking_down|once you have lived with it you will understand why architects have marked arrival in this way for some centuries]. For your mother a portable ramp is readily bought.

[talking_down|I would encourage you not to design by spreadsheet.]

Regards,
Conrad Ferrant

--- m15 2025-09-05 06:58 arun -> conrad + tash + brigid | Re: Working drawings rev 1 < m14
I read sections for a living; I was a structural drafter for six years before software.

The planning set has the hall at 41.66. The survey has the hall at 41.83. [complaint|So somebody took the porch level for the hall level in April, and everything was drawn from there.] That is human and I don't mind it. [value|I would just like us to call it what it is.]

A portable ramp over 170 mm is 2.4 m long. It would end in the fridge.

[request|Please redraw with one level.]

--- m16 2025-09-05 13:30 tash -> arun + brigid | Re: Working drawings rev 1 < m15
Hi both, on site in Thornbury but have read this. [promise!broken|I'll sit down with Conrad on Monday and you'll have a marked-up section by Wednesday.]

T

--- m17 2025-09-15 21:50 brigid -> tash | section?
Hey Tash, [complaint|didnt see anything last week]. [question|are we getting the flat floor?] Arun has gone very quiet, which if you knew Arun

--- m18 2025-09-18 16:41 tash -> brigid + arun | Re: section? < m17
Yes, flat floor. Section attached: the new slab comes up to 41.83, the ceiling in the living room comes down to 2.73 and the roof stays where the permit has it. There'll be a 1:20 path on the outside from the side gate. Eleven sheets change. [promise|Full rev 2 on 3 October.] I know you chased for this, and [apology|sorry for the radio silence last week].

--- m19 2025-10-03 17:05 tash -> brigid + arun | Rev 2
Rev 2 attached as promised, all 22 sheets, level everywhere. Path detail is on A-502. Engineer's been through it as well.

--- m20 2025-10-14 09:12 gus -> arun + brigid | Invoice 2291
Dear Arun and Brigid,

Please find attached invoice 2291:
Working drawings, 60% of stage: $11,220.00
Variation 01, client-requested change to floor level, 26 hours at $110: $2,860.00
GST: $1,408.00
Total $15,488.00, 14 days.

Gus Halloran
Accounts

--- m21 2025-10-14 19:36 arun -> gus + conrad | Re: Invoice 2291 < m20
Gus,

I have paid the first line with its GST, $12,342.00, tonight. [complaint|I will not be paying for the second. We didn't request a change; the flat floor was in the brief of 5 March and the level was misread in your office.]

[request!open|Please issue a credit note for $3,146.00.]

Arun

--- m22 2025-10-21 17:48 conrad -> arun + brigid | Re: Invoice 2291 < m21
Dear Arun,

The levels were drawn from the surveyor's information. [blame_shift|His sheet labels the porch and the hall within a few millimetres of one another and any competent reader might be led astray.] Our agreement (clause 7) provides that revisions after the permit are charged by the hour. [talking_down|It is very common at this stage for owners to feel that every line on an invoice is negotiable, and it's kinder to say plainly that it is not.] [non_apology|I am sorry if the tone of the description gave offence.]

Conrad Ferrant

--- m23 2025-10-22 22:31 brigid -> mei | can I ask you something
Mei, we only met you the once about the tiles but you seemed like a person.

I don't care about the 3 grand that much, honestly. [complaint|What gets me is Arun found the mistake, told him nicely, and he got a lecture about thresholds.] In front of me. He's barely opened the drawings since. [question!open|Is anyone there going to just say it was wrong?]

B

--- m24 2025-10-23 09:20 mei -> brigid | Re: can I ask you something < m23
Brigid, I'm glad you wrote. I wasn't on the working drawings so I won't pretend to know the ins and outs. [promise!open!broken|I'll raise it with Conrad this week and come back to you.]

Mei

--- m25 2025-11-17 10:02 tash -> arun + brigid | Builders for tender
Morning! Three builders who'd be good for Larkmead St: Corrigan & Daughter, Bluestump Homes, and Vasko Building. All have done heritage overlays, all pick up the phone. Corrigan is a father and two daughters and the younger daughter runs the jobs; Bluestump are bigger, slick paperwork, a bit dearer; Vasko's joinery is gorgeous but he takes August off to fish. [question|Are you happy for me to send the set to all three?] They'd price over January and come back mid Feb.

--- m26 2025-11-19 07:11 arun -> tash | Re: Builders for tender < m25
Yes to all three. [request|Use rev 2 only, please destroy rev 1 so that nobody builds the step.]

--- m27 2025-11-19 08:30 tash -> arun | Re: Builders for tender < m26
Rev 1 is in the bin and out of the server. Tender set went to all three this morning with rev 2 on every sheet.

--- m28 2026-02-03 09:00 gus -> arun + brigid | Statement of account
Dear Arun and Brigid,

A statement is attached. $3,146.00 on invoice 2291 is 98 days overdue. [request!open|Kindly remit or let us know the expected date.]

Gus

--- m29 2026-02-03 12:19 arun -> gus + conrad + tash | Re: Statement of account < m28
See my email of 14 October. [complaint|Nobody has answered the substance of it in sixteen weeks.] There is no expected date.

--- m30 2026-02-18 16:27 tash -> brigid + arun | Tenders in
Three prices are in and [win|Corrigan are at 471, under budget]. Bluestump 498, Vasko 522. Comparison attached, one page, with what's in and out of each.

[question!open|Would Thursday the 5th of March at 5.30 suit to go through them, and here or at yours?] [promise!open|I'll have checked Corrigan's referees by then.]

Tash

--- m31 2026-02-20 20:04 arun -> tash + brigid | Re: Tenders in < m30
[thanks|Thank you for the comparison, Tash.] [praise|It is very clear], also the column for what each of them left out. Thursday the 5th is probably fine, Brigid is checking her roster.

Before we meet: [question!open|is Conrad running the construction stage or are you?] It makes a difference to what we decide about the next stage. [leaving,scope_change|One option is that we take the drawings and go to Corrigan directly, without an architect on site.] I would be sorry about that because of you. But [value|I am not going to stand in a half-built kitchen and be told about thresholds.]
