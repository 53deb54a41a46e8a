firm: Magnolia Stagecraft | magnoliastagecraft.example | America/New_York | 2025-12-19 17:30
member: della | Della Pruitt | della@magnoliastagecraft.example
member: marcus | Marcus Okafor | marcus@magnoliastagecraft.example
member: ruthanne | Ruth Anne Tolliver | ruthanne@magnoliastagecraft.example
member: devin | Devin Yoon | devin@magnoliastagecraft.example
member: gladys | Gladys Whitlock | accounts@magnoliastagecraft.example
client: The Vandiver family | person | -
contact: carolyn | Carolyn Vandiver | carolyn.vandiver@letterbox.example | mother of the bride
contact: grant | Grant Vandiver | gvandiver@letterbox.example | father of the bride
contact: blair | Blair Vandiver | blairvandi@quickmail.example | bride
standing: broken
turned: 2025-06-16
causes: unacknowledged_fault, apology_owed
root: m23, m24, m26, m29, m31
why: The twin generator they were promised was quietly cut from the order, the power failed at Blair's first dance and her grandmother was taken ill in the heat. Magnolia put it on the rental house and the weather; the father found the change order himself and is suing.

--- m01 2024-11-06 09:15 carolyn -> della | Blair's wedding, June 14
Dear Mrs. Pruitt,

Betsy Cargill gave me your name with the assurance that you are never flustered. Our daughter Blair is to be married on Saturday, June 14, at our house on Lake Oconee. We expect 240. There will be a tent on the lower lawn, a fourteen-piece band from Memphis, and dinner at eight.

[value|I like things settled early and in writing.] [question|Are you free that weekend, and might you come to lunch at the lake before Thanksgiving?]

Cordially,
Carolyn Vandiver

--- m02 2024-11-06 11:30 della -> carolyn | Re: Blair's wedding, June 14 < m01
Dear Mrs. Vandiver,

Betsy's too kind, I was flustered the whole time, I only hid in the pantry. I'm free June 14 and I'd dearly love lunch. The 20th or 21st suits me.

Della Pruitt

--- m03 2024-11-06 15:10 carolyn -> della | Re: Blair's wedding, June 14 < m02
The 21st at half past twelve. I shall make the tomato aspic, against advice.

--- m04 2024-12-06 16:00 ruthanne -> carolyn + blair | Vandiver wedding, proposal
Dear Mrs. Vandiver and Blair,

Here's our proposal, bound copy in the mail. Tent 60 x 120 with a sailcloth top, oak floor, air conditioning (40 tons, it's June on a lake), lighting, stage for the band, power by generator since the house service won't carry it. $142,300 all told.

Ruth Anne Tolliver

--- m05 2024-12-06 16:22 blair -> ruthanne | Re: Vandiver wedding, proposal < m04
omg the lanterns in the trees. [praise|it looks like the inside of my brain but expensive]

--- m06 2024-12-11 10:04 carolyn -> ruthanne | Re: Vandiver wedding, proposal < m04
Dear Ruth Anne,

We accept. [request,scope_change|Please add a second dressing tent for the band], as I will not have trombonists in my laundry room.

CV

--- m07 2024-12-13 09:00 gladys -> carolyn | Agreement, retainer invoice 4480
Dear Mrs. Vandiver,

The agreement and invoice 4480 for $42,690.00 are enclosed.

Respectfully,
Gladys Whitlock

--- m08 2024-12-18 12:05 grant -> gladys | Re: Agreement, retainer invoice 4480 < m07
Ms. Whitlock:

Signed, with one handwritten change to paragraph 12 (governing venue is Fulton, not DeKalb). [request|Initial and return a copy.] Check follows by courier.

Grant Vandiver

--- m09 2024-12-18 14:40 gladys -> grant | Re: Agreement, retainer invoice 4480 < m08
Initialed copy attached.

--- m10 2025-01-29 20:40 blair -> ruthanne | dumb q
[question|do bridesmaids' heels go through an oak floor]

--- m11 2025-01-30 08:55 ruthanne -> blair | Re: dumb q < m10
Not through the floor! Through the lawn on the way to it, yes. I'm laying a walk.

--- m12 2025-03-10 11:20 carolyn -> ruthanne + devin | Power
Dear Ruth Anne,

The Hollises had a generator fail at their son's rehearsal party on Saturday and it was a quarter of an hour of darkness and a great deal of gin. My mother is eighty-eight and does badly in heat. [request,scope_change|I want a second machine that comes on by itself.] [question|Is that in what we signed?]

Carolyn

--- m13 2025-03-10 14:30 devin -> carolyn + ruthanne | Re: Power < m12
hi Mrs. Vandiver, good call. it wasn't in there but it's easy to add, called a twin-pack with auto transfer, if one drops the other picks up in about 10 seconds. +$5,800. [promise!broken|if you say yes i'll have it on the order this week]

Devin Yoon

--- m14 2025-03-10 15:02 carolyn -> devin + ruthanne | Re: Power < m13
Yes.

--- m15 2025-03-11 09:40 ruthanne -> carolyn | Re: Power < m14
Added to the budget as line 38! You'll sleep and so will I.

--- m16 2025-04-23 10:18 carolyn -> ruthanne | Tent men
Two young men from the tent company came yesterday to measure, wiped their feet, and declined lemonade twice before accepting. [praise|I have rarely seen better manners on a Tuesday.]

--- m17 2025-05-06 13:00 ruthanne -> carolyn | Revised budget, May
Dear Carolyn,

The sailcloth people have gone up on us (they changed owners) by $6,100. I've moved some things around among the lines so that your total barely moves, $149,950 against $149,600. New sheet attached.

RA

--- m18 2025-05-06 16:45 carolyn -> ruthanne | Re: Revised budget, May < m17
[praise|That's handsome of you.] Approved.

--- m19 2025-06-02 21:15 blair -> ruthanne | 12 days
band wants a list of the slow ones. first dance is "at last" but the SLOW slow version. granny is going to sit right at the edge of the floor so she can see my shoes

[request|put her chair on the ac side pls]

--- m20 2025-06-03 08:30 ruthanne -> blair | Re: 12 days < m19
A wing chair, AC side, with a footstool. [promise|I'll place it myself.]

--- m21 2025-06-10 09:12 gladys -> carolyn | Balance prior to event
Dear Mrs. Vandiver,

Invoice 4612 for $107,260.00, being the balance, is attached and is payable by the 12th.

Gladys Whitlock

--- m22 2025-06-11 10:00 grant -> gladys | Re: Balance prior to event < m21
Paid by wire this morning.

--- m23 2025-06-16 08:02 carolyn -> della + ruthanne | Saturday
Dear Della,

I write while I can still be fair.

The flowers, the tent, the walk across the lawn with the lanterns: [praise|I have never seen anything so lovely on my own grass.] At 9:20 the band began "At Last". At 9:23 everything stopped. [complaint|The music, the lights and the air were gone for fifty-one minutes.] It was 91 degrees at that hour. [complaint|There was no second machine.] I asked three of your people where it was, and one of them said "ma'am, I only see the one."

My mother was carried to the house by two groomsmen and then went to Greensboro in an ambulance. She's home and she is cross, which is the best sign. Blair danced by the headlights of her brother's truck, to nothing.

[question|I should like to know what became of line 38.]

Carolyn Vandiver

--- m24 2025-06-16 17:48 della -> carolyn + ruthanne | Re: Saturday < m23
Dear Carolyn,

My heart just broke reading that, and I have your mother in my prayers. [blame_shift|Piedmont Generator let us all down on Saturday], and I've told them so in terms my mother wouldn't care for. [blame_shift|That set was serviced on Thursday by their own mechanic, and with the heat index what it was, machines everywhere were struggling.] I want you to know my crew never stopped running, and how gracefully your family carried it. Folks will be telling about those headlights for years.

[promise!broken|I'm looking into line 38 and will let you know.]

With love,
Della

--- m25 2025-06-17 07:30 blair -> ruthanne | Re: 12 days < m20
i know you sat with granny til the ambulance came. [thanks|thank you for that.] i can't really talk about the rest yet. we're in portugal

--- m26 2025-06-30 09:00 gladys -> carolyn | Invoice 4640, overtime
Dear Mrs. Vandiver,

Enclosed is invoice 4640 in the amount of $3,120.00 for crew hours past midnight on June 14, under paragraph 9.

Respectfully,
Gladys Whitlock

--- m27 2025-06-30 11:14 carolyn -> gladys + della | Re: Invoice 4640, overtime < m26
[complaint|You are billing me for the hour you kept us in the dark.]

[complaint|Two weeks have gone by, and I have still not been told about line 38.]

--- m28 2025-07-03 15:25 ruthanne -> carolyn | Re: Invoice 4640, overtime < m27
Dear Carolyn, Gladys's system sends those on its own, [request|please set it aside for now]. Della's talking with the rental people. I wish I could say more. How is your mother?

Ruth Anne

--- m29 2025-07-15 10:30 della -> carolyn + grant | Where we are with Piedmont
Dear Carolyn and Grant,

I've now heard back from Piedmont Generator. [blame_shift|It was a fuel solenoid, which is a four-dollar part that no earthly person could have seen coming.] As to the second unit, [blame_shift|it seems there was a miscommunication on their end about what was being delivered.] [non_apology|I'm sorry the evening didn't go as any of us would have wished.] [non_apology|As a gesture of goodwill I would like to waive the overtime and offer you $1,500 toward an anniversary party.]

Fondly,
Della

--- m30 2025-07-15 13:00 carolyn -> della | Re: Where we are with Piedmont < m29
I don't want a party.

--- m31 2025-07-24 16:10 grant -> della | Piedmont Generator order 88213
Ms. Pruitt:

I telephoned Piedmont. Their dispatcher, a Mr. Lusk, was good enough to send me order 88213 and its change history. A twin-pack was ordered by your Mr. Yoon on March 12. On May 5 it was changed to a single unit, by email, from Ms. Tolliver's address, with the note "need to find 5800." On May 6 my wife was sent a budget in which "some things" had been "moved around". [complaint|Line 38 still reads "power, redundant".]

[complaint|There was no miscommunication at Piedmont.] [complaint|You told my wife in writing that there was, after you had every means of knowing otherwise.]

[question!open|Did you know on July 15?]

Grant Vandiver

--- m32 2025-07-28 17:55 della -> grant | Re: Piedmont Generator order 88213 < m31
Dear Grant,

Budgets in our line of work are living documents and [talking_down|I think if you had produced as many of these as we have you'd know lines get balanced against each other all the time.] [blame_shift|Carolyn did approve the May sheet.] I'd so much rather we sat down together on the porch than sent letters.

Della

--- m33 2025-07-28 18:20 grant -> della | Re: Piedmont Generator order 88213 < m32
There will be no porch.

[request!open|Refund of the following within 30 days: $5,800.00, the second unit; $9,150.00, the air conditioning, prorated.] [escalation|Failing that I will file.]

--- m34 2025-08-06 09:40 carolyn -> ruthanne | To you alone
Dear Ruth Anne,

It was your address on that order. I had to read it several times. You came to my kitchen, you called my mother Miss Eleanor. I don't believe you meant harm, I believe somebody asked you to find the money and you hoped.

[value|What I cannot forgive is being managed.] [complaint|In eight weeks not one of you has said the words "we took it off and we did not tell you".]

Had you written that on June 16, I would have thrown my arms around you.

Carolyn

--- m35 2025-08-07 19:30 ruthanne -> carolyn | Re: To you alone < m34
Dear Carolyn,

I've been asked to let Della handle this and I have to respect it. I think of your mother every day.

Ruth Anne

--- m36 2025-08-19 11:00 blair -> della | photos
hi. [request|can you send the photographer's lighting diagram or whatever she needs, she says it's with you]. not getting into the other thing

--- m37 2025-08-19 11:25 devin -> blair | Re: photos < m36
hi Blair, sent to her directly just now. hope Portugal was good

--- m38 2025-08-28 12:00 grant -> della | Thirty days
[complaint|Thirty days expired yesterday without a reply.]

--- m39 2025-09-02 16:30 della -> grant | Re: Thirty days < m38
Grant, it was a holiday weekend and our insurance carrier has asked that I not discuss particulars. [promise!open!broken|They'll be in touch with you by the middle of the month.]

Della

--- m40 2025-09-30 10:15 grant -> della | Insurance carrier
[complaint|No carrier has been in touch.] [question!open|Name of the carrier and claim number?]

--- m41 2025-10-14 08:45 carolyn -> gladys | Statement dated October 10
Dear Ms. Whitlock,

[complaint|I have received a past-due notice for $3,120.00, which Mrs. Pruitt waived in July.] [request|Please correct your books and spare me a third.]

C. Vandiver

--- m42 2025-10-14 10:05 gladys -> carolyn | Re: Statement dated October 10 < m41
Dear Mrs. Vandiver,

The waiver was never entered; [admission|the oversight is mine and I ought to have asked.] [apology|I regret the distress it caused you.] Invoice 4640 stands cancelled as of today and the memorandum is attached.

Gladys Whitlock

--- m43 2025-10-14 10:40 carolyn -> gladys | Re: Statement dated October 10 < m42
[praise|You are the first person in that office to answer me in a straight line.] [thanks|Thank you.]

--- m44 2025-11-12 14:00 grant -> della | Vandiver v. Magnolia Stagecraft LLC
Ms. Pruitt:

[escalation|Enclosed is a courtesy copy of a statement of claim filed today in the Magistrate Court of Fulton County, $14,950.00 plus costs.] You'll be served in the ordinary way. [request|Preserve all email concerning order 88213.]

[leaving|For the brunch in April my wife has engaged another firm.] [request!open|The retainer you hold for it is to be returned in full.]

Grant Vandiver

--- m45 2025-11-14 17:00 della -> grant | Re: Vandiver v. Magnolia Stagecraft LLC < m44
Grant, [non_apology|I'm sorrier than I can say that it has come to lawyers.] I did hope we were the kind of people who could talk. [promise!open!broken|Gladys will send the brunch retainer back by the 26th.]

Della

--- m46 2025-12-08 09:20 grant -> gladys | Brunch retainer
Ms. Whitlock: $2,000.00. [complaint|Not received.] [question|Has it been mailed?]

--- m47 2025-12-09 09:02 gladys -> grant | Re: Brunch retainer < m46
Dear Mr. Vandiver,

I have the check drawn and await a second signature, which I'm told I will have when Ms. Pruitt returns from Birmingham.

Gladys Whitlock
