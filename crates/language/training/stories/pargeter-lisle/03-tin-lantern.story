firm: Pargeter & Lisle | pargeterlisle.example | Europe/London | 2025-07-25 17:00
member: gwen | Gwen Pargeter | gwen@pargeterlisle.example
member: alistair | Alistair Lisle | alistair@pargeterlisle.example
member: sunita | Sunita Bhogal | sunita@pargeterlisle.example
member: kieran | Kieran Maddox | kieran@pargeterlisle.example
client: Tin Lantern Theatre | company | tinlantern.example
contact: pet | Pet Lockyer | pet@tinlantern.example | producer
contact: ambrose | Ambrose Whitcombe | ambrose@tinlantern.example | honorary treasurer
standing: good
turned: -
causes: -
root: -
why: A seasonal client: busy in autumn and after the tour, silent from February to May because they said they would be. Grumbles were small and mended, and the tax relief came in on time.

--- m01 2024-09-02 10:14 pet -> kieran + ambrose | independent examination
hello kieran

back from edinburgh with a cold and a carrier bag. the carrier bag is the year to march. ambrose has been through it with tweezers already so it's better than it looks

what i need:
- [request|examiner's report before the trustees meet on 24 oct]
- [request|a yes or no on whether the arts council lot can see draft figures first]
- [question|do we still count as small? income was 286k]

pet

--- m02 2024-09-02 15:50 kieran -> pet + ambrose | Re: independent examination < m01
Hi Pet,

Carrier bag received with honour (reception has put it on a chair of its own).

Yes still under a million so an examination, not an audit, but over £250k means the examiner has to be a qualified one, which is Gwen, and the accounts are full accruals. Drafts to the Arts Council: yes, as long as it says DRAFT on every page.

[promise|Draft accounts to you and Ambrose by 27 September, report signed in time for the 24th.]

Kieran

--- m03 2024-09-05 11:03 ambrose -> kieran | The Hollis legacy
Dear Mr Maddox,

You will see among the receipts £15,000 from the executors of Miss Hollis. Her will gives it "for the encouragement of young players". The trustees took this as a restricted gift; Ms Lockyer, I fear, has already spent £4,100 of it on a van.

[question|May the van be regarded as encouraging young players, given that it carries them?] I ask quite seriously. I should also [request|be obliged for a form of words for the notes].

Yours sincerely,
Ambrose Whitcombe
Honorary Treasurer

--- m04 2024-09-06 09:32 gwen -> ambrose + pet | Re: The Hollis legacy < m03
Dear Ambrose,

Restricted, yes. The van can be charged to it in proportion to the youth company's use. Pet's mileage log shows 38% for that, so £1,558; the other £2,542 has to go back from general funds, which I've done as a transfer and said so in note 14. Wording attached.

Gwen

--- m05 2024-09-06 17:40 pet -> gwen | Re: The Hollis legacy < m04
guilty. [admission|didn't read the will, saw the cheque]. transfer's fine. [praise|ambrose is delighted with your note, he has read it to his wife]

--- m06 2024-09-27 16:44 kieran -> pet + ambrose | Draft accounts to 31 March 2024
Draft attached. Surplus £11,320, free reserves £47k which is about ten weeks' running costs.

[request|Ambrose, could you check the trustees' names and dates on page 1], I've got Mrs Adeleke leaving in both May and June.

K

--- m07 2024-09-30 14:20 ambrose -> kieran + pet | Re: Draft accounts to 31 March 2024 < m06
Dear Mr Maddox,

Mrs Adeleke resigned on 11 June. [complaint|On page 7 the words "Tin Lantern Threatre" appear twice], and [complaint|the reserves policy is the one we replaced in 2022].

For completeness, the insurance recovery of £640 shown under "other income" relates to the lantern dropped at Ludlow, which was replaced in May, so the cost and the recovery fall in different years. I make no objection; I merely record that I noticed, since Canon Firth will also notice and he is less easily satisfied. I have compared the payroll note with Ms Lockyer's own list and they agree to the penny. The gift aid debtor is a little higher than I should have guessed, though I see from the schedule that it contains the whole of the Christmas appeal.

[praise|In all other respects an admirable set of accounts.]

A.W.

--- m08 2024-10-01 09:12 kieran -> ambrose + pet | Re: Draft accounts to 31 March 2024 < m07
[admission|All mine, I rolled last year's file forward.] Corrected version attached with the 2023 policy Pet sent over last night. Threatre is a great name for something though.

--- m09 2024-10-23 12:01 gwen -> ambrose + pet | Examiner's report
Signed, attached, nothing to report in it. [question|Do you want me there tomorrow night?] I can do six till seven.

--- m10 2024-10-23 12:30 pet -> gwen | Re: Examiner's report < m09
yes please, they behave better. upstairs at the quaker meeting house, biscuits

--- m11 2024-11-12 10:26 alistair -> pet + ambrose | Theatre tax relief 2023/24
Dear Ms Lockyer,

I am preparing the claim for the year. Core expenditure needs to be split by production and between touring and non-touring. [request|Could you let me have this for "The Salt Road" and for "Owl Weather"?]

[talking_down|A word of encouragement: creative organisations often find the distinction between a production and a season a little subtle, so please simply do your best and I shall put it right.]

[promise|I will have the computation with you within a fortnight of receiving the split.]

Alistair Lisle
Tax Manager

--- m12 2024-11-12 11:09 pet -> alistair | Re: Theatre tax relief 2023/24 < m11
[complaint|we've claimed it nine years running and i teach a session on it for the regional producers' network] but bless you. split attached, two tabs, touring in green

--- m13 2024-11-22 15:35 alistair -> pet + ambrose | Re: Theatre tax relief 2023/24 < m12
Dear Ms Lockyer,

Computation attached. The claim is £31,846 at the 50% touring rate. Your split needed no alteration and is, [praise|if I may say so, the clearest I have been given]. [apology|My remark was out of place.]

Submitted today with the additional information form.

AL

--- m14 2024-11-22 15:52 pet -> alistair | Re: Theatre tax relief 2023/24 < m13
all forgiven, come and see owl weather. it's about an owl

--- m15 2025-01-20 09:47 sunita -> pet | Actors for the spring tour
Pet,

I have contracts for five of the seven. [request|Please send me Ines and Jarvis], and [request|tell me whether Jarvis is on the same terms as last time], because then he was self-employed for tax but Class 1 for NI had been left off somebody else's form and it took me a week.

Weekly runs from 17 February to 16 May, paid Fridays. [question|Who approves while you're on the road?]

Sunita

--- m16 2025-01-20 23:02 pet -> sunita | Re: Actors for the spring tour < m15
ines + jarvis attached, jarvis same. ambrose approves, i'll be in a lay-by

--- m17 2025-02-10 17:15 pet -> kieran + gwen + sunita | going dark
dear all

we open in kendal thursday and then it's 41 villages in 13 weeks, most of which have a hall, a kettle and no signal. you won't hear from me until monday 19 may. this is not me being off with you, this is just what spring is

payroll = ambrose. anything on fire = ambrose. anything nice = save it

[value|what i like about you lot is you don't chase for the sake of it], please keep not doing it

pet

--- m18 2025-02-11 09:05 gwen -> pet | Re: going dark < m17
Go well. [promise|Nothing from us till the 19th unless HMRC sets fire to something.]

--- m19 2025-03-14 10:20 sunita -> ambrose | Week 4 payroll
Mr Whitcombe,

Week 4 for approval: seven actors, one stage manager, £4,386.00 gross. Jarvis has two travel days extra (Alston, road closed). [request|Please approve by noon.]

Sunita

--- m20 2025-03-14 10:58 ambrose -> sunita | Re: Week 4 payroll < m19
Approved. The road is still closed, I understand, and they have performed in it.

--- m21 2025-04-03 14:11 gwen -> ambrose | Relief received
Ambrose,

[win|£31,846 from HMRC arrived in the charity's account on Tuesday], Kieran spotted it on the feed. Nothing to do. I'm keeping it for Pet's return as she asked for nice things to be saved.

Gwen

--- m22 2025-05-19 09:30 pet -> gwen + kieran + sunita | we live
41 out of 41. [win|audiences up 18% and only one broken wrist (mine, get-out, penrith)]

two thoughts from many hours in a van:

1. [goal|i want the company to be able to pay a core team of four all year round by 2028 instead of hiring and waving goodbye every may]. [question|can we work out what income that takes?]
2. [complaint|the payslips went to the actors' old emails for two weeks in march, ines was quite shirty]. sorted i think but telling you

numbers for kieran: box office £61,204, village hall guarantees £38k, merch £2,917 (mostly tea towels), diesel more than i care to say. the van's clutch went at alston and the hollis fund can have 38% of that too if it likes. receipts are in date order for the first time in history because the broken wrist gave me two evenings in a premier sort of hotel with nothing else to do

typing with left hand, hence unusual brevity

--- m23 2025-05-19 11:48 sunita -> pet | Re: we live < m22
Ouch. The addresses: [admission|I loaded last year's contact list], [apology|sorry to Ines]. Fixed 28 March, all back copies re-sent that day, and each tour now starts from a blank list.

--- m24 2025-05-20 16:20 gwen -> pet + ambrose | Re: we live < m22
Pet,

Here's the sum on the back of the envelope. Four at £31k with NI and pension is £141k. You spend about £88k on people now. So £53k more a year, and it has to be money that repeats, which the Hollises of this world don't.

[win|Tax relief is in by the way, £31,846 on 1 April.] Saved for you.

[promise|Proper three-year version in time for the July trustees.]

Gwen

--- m25 2025-05-20 16:58 pet -> gwen | Re: we live < m24
53k doesn't frighten me as much as i thought it would. [thanks|thank you for not laughing]

--- m26 2025-06-30 10:35 ambrose -> gwen + kieran | July meeting and a small matter
Dear Mrs Pargeter,

The trustees meet on Thursday 17 July. I look forward to the projection.

The small matter: after eleven years I intend to give up the treasurership in October. [question|Would you know of anyone?] They should be able to add, and be able to bear Ms Lockyer's filing.

Yours sincerely,
Ambrose Whitcombe

--- m27 2025-07-10 15:02 gwen -> ambrose + pet | Re: July meeting and a small matter < m26
Projection attached, three versions: careful, likely, Pet.

On the other: a retired client of mine, ran the finances of a building society branch, goes to everything at the Rep. I've told her nothing yet beyond "are you busy on Thursdays". [promise!open|I'll introduce you both in September once she's back from her daughter's.]

Gwen

--- m28 2025-07-18 09:14 pet -> gwen + kieran | trustees
they went for the middle one. one abstention, and he abstains from milk

carrier bag for 24/25 is half full. [promise!open|you'll have it by the end of august] and then [question!open|kieran are you around to start it the first week of sept?] we're in edinburgh till the 25th so as before, silence, don't read anything into it

p
