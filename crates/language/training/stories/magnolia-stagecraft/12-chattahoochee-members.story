firm: Magnolia Stagecraft | magnoliastagecraft.example | America/New_York | 2025-12-19 17:30
member: della | Della Pruitt | della@magnoliastagecraft.example
member: marcus | Marcus Okafor | marcus@magnoliastagecraft.example
member: ruthanne | Ruth Anne Tolliver | ruthanne@magnoliastagecraft.example
member: devin | Devin Yoon | devin@magnoliastagecraft.example
member: gladys | Gladys Whitlock | accounts@magnoliastagecraft.example
client: Chattahoochee Members Credit Union | company | chattmembers.example
contact: ilse | Ilse Granger | igranger@chattmembers.example | chief of staff
contact: yolanda | Yolanda Prieto | yprieto@chattmembers.example | community marketing
contact: marvin | Marvin Tibbs | mtibbs@chattmembers.example | board secretary
standing: good
turned: -
causes: -
root: -
why: Ilse is cool to everyone and a merger kept her silent all autumn, as she had said it would. Too few interpreter headsets in April were owned and cured, and the credit union has just extended the work to the merged institution.

--- m01 2025-01-08 13:00 ilse -> della | Annual Meeting of Members, April 24
Ms. Pruitt:

Per the RFP award of December 19, your firm is engaged for the Annual Meeting of Members on April 24 at the fairgrounds expo hall. Quorum is 150; we expect 500 to 600. [request|Confirm receipt and name one point of contact.]

I. Granger

--- m02 2025-01-08 14:25 della -> ilse + ruthanne + marcus | Re: Annual Meeting of Members, April 24 < m01
Received, and we're tickled to have it. Your one point of contact is Ruth Anne Tolliver. Marcus Okafor does the engineering, and he won't bother you unless something's on fire.

Della Pruitt

--- m03 2025-01-08 14:31 ilse -> della + ruthanne | Re: Annual Meeting of Members, April 24 < m02
Noted.

--- m04 2025-01-15 10:40 yolanda -> ruthanne | hola from marketing!
Hi Ruth Anne!! I'm Yolanda, I do the community side. So excited, the last company played the same Kenny G song for two hours, I am not exaggerating, two hours.

Things in my head, in no order:
• about a third of our members prefer Spanish, and there's a growing Vietnamese group from the Norcross branch
• [request|interpretation in both please]
• kids come! we always have a face painter
• [goal|we'd like 1,000 members to actually vote this year instead of the same 212]

[question|Can people vote from home AND from the room?]

Yoli

--- m05 2025-01-15 11:22 ruthanne -> yolanda | Re: hola from marketing! < m04
Yoli! No saxophones, you have my oath. Voting from both is doable with the keypad people in Marietta, they've done two credit unions. Interpreters in booths with headsets, I'd start at 120 Spanish and 40 Vietnamese. [question|Does that sound right to you?]

--- m06 2025-01-15 11:40 yolanda -> ruthanne | Re: hola from marketing! < m05
Sounds right!

--- m07 2025-01-29 09:03 marvin -> ruthanne | Conduct of the meeting
Dear Miss Tolliver,

I have served as Secretary of the Board since 1994 and have certain responsibilities under Article VI. Forgive an old man his particulars.

The chair calls to order at 6:00 p.m. precisely. The quorum is declared by the Secretary, aloud, and must be audible on the record. Nominations from the floor must be accepted even if foolish. The minutes require the exact time of each vote. [request|I should therefore like a clock that I can see from the table, with seconds], and [question|would it be possible to have a reading lamp?] My eyes prefer incandescent.

Respectfully yours,
Marvin Tibbs

--- m08 2025-01-29 09:50 ruthanne -> marvin | Re: Conduct of the meeting < m07
Dear Mr. Tibbs, you may have a clock the size of a dinner plate, facing only you, and a brass lamp with a proper bulb from my own den. Particulars are my bread and butter.

--- m09 2025-01-29 16:15 marvin -> ruthanne | Re: Conduct of the meeting < m08
[praise|You are very good.] I shall look forward to the lamp.

--- m10 2025-02-12 15:20 ilse -> gladys | Vendor onboarding
Ms. Whitlock: [request|W-9, certificate of insurance naming us additional insured at $2M, and SOC attestation for the voting subcontractor.] No purchase order will issue without all three.

--- m11 2025-02-13 09:30 gladys -> ilse | Re: Vendor onboarding < m10
Dear Ms. Granger,

All three are enclosed. The attestation runs to 61 pages; the operative statement is on page 9.

Respectfully,
Gladys Whitlock

--- m12 2025-02-13 09:41 ilse -> gladys | Re: Vendor onboarding < m11
Complete. [praise|First vendor this year to manage it in one pass.]

--- m13 2025-03-20 14:12 yolanda -> ruthanne + devin | slides!!
Slides in three languages attached. [question|Can someone who reads Vietnamese check slide 8?] Our translator is on maternity leave and I used her cousin

--- m14 2025-03-21 12:40 devin -> yolanda + ruthanne | Re: slides!! < m13
had our interpreter Ms. Hanh look. slide 8 says "dividend" like the math kind of divide lol. fixed, v2 attached

--- m15 2025-03-21 12:52 yolanda -> devin | Re: slides!! < m14
omg. [thanks|gracias], you saved me from the whole Norcross branch

--- m16 2025-04-14 11:00 ilse -> ruthanne | Security
A former employee has posted that he'll disrupt the meeting. Two off-duty officers are retained. [request|Provide a floor plan with exits to Captain Doyle by noon tomorrow] (address below). [request|Your crew is not to speak to press.]

--- m17 2025-04-14 11:26 ruthanne -> ilse | Re: Security < m16
Plan went to the Captain at 11:20 with both exits and the dock marked. Crew's been told. Floor mics can be cut from the desk one by one, if the chair rules someone out of order; [question|shall I let Mr. Tibbs know how to signal?]

--- m18 2025-04-14 11:30 ilse -> ruthanne | Re: Security < m17
Yes.

--- m19 2025-04-25 08:35 yolanda -> ruthanne + devin | last night!!
[win|1,146 VOTES!!!!] Did you hear me scream, I was the scream. The ex-employee came and voted and ate cake.

One thing so we learn it. [complaint|We ran out of Spanish headsets at 6:10 and around 40 people were sharing one ear each, or just left it.] My tía was one, I got a phone call.

--- m20 2025-04-25 09:15 ruthanne -> yolanda + ilse + devin | Re: last night!! < m19
1,146, I'm beside myself!

And the headsets: [admission|I went by last year's attendance instead of by your own third, and third of 560 is plainly more than 120.] [apology|I'm sorry], to your tía by name if you'll give it to me. [promise|From now on I'll bring half again over whatever we figure, at our cost.]

--- m21 2025-04-25 09:40 ilse -> ruthanne + yolanda | Re: last night!! < m20
Quorum was declared at 6:00:04. The meeting met requirements. Remedy for headsets is accepted.

I. Granger

--- m22 2025-04-25 10:10 yolanda -> ruthanne | Re: last night!! < m21
(That's Ilse being thrilled. For real. She told the CEO "adequate" and he almost dropped the phone.) Tía is Carmen and [praise|she says you have pretty handwriting from the signs]

--- m23 2025-04-28 10:02 marvin -> ruthanne | The lamp
Dear Miss Tolliver,

I return the lamp by Mrs. Prieto. In thirty-one annual meetings I had not once been able to read my own minutes as I wrote them. [praise|This year my wife says they're legible even to her.]

Yours,
Marvin Tibbs

--- m24 2025-05-08 09:15 gladys -> ilse | Invoice 4588
Dear Ms. Granger,

Invoice 4588, $46,850.00, net 45 per your terms.

Gladys Whitlock

--- m25 2025-05-30 12:00 yolanda -> ruthanne | 70 years!
Ruth Anneeee, we turn 70 on August 23 (Saturday) and it's a member picnic at the river park, all eleven branches. 3,000 people?? Mariachi, a bluegrass band, and the lion dance from Norcross. Each wants to go last 🙃

[request|Need a number by June 20 for the budget meeting!]

--- m26 2025-06-03 15:30 ruthanne -> yolanda | Re: 70 years! < m25
$38,700 attached, one stage with a turntable so nobody waits. As to who's last: all three together, one song, I've asked them already and they think it's funny.

--- m27 2025-06-20 16:48 yolanda -> ruthanne | Re: 70 years! < m26
APPROVED. Ilse only asked what a turntable is insured for

--- m28 2025-07-02 10:20 marcus -> yolanda + ilse | River park
Walked the site. The river gauge was 4 ft under the lawn. Last August it was 2. Stage goes on the upper terrace, generators behind the restrooms. [request|Park permit needs a signature from an officer of the credit union], form attached.

--- m29 2025-07-02 10:44 ilse -> marcus | Re: River park < m28
Signed, attached.

--- m30 2025-08-18 14:55 yolanda -> ruthanne + marcus | heat
forecast for sat says 97. My boss is worried about abuelitas. [question|Can we get misters or more shade this late?]

--- m31 2025-08-18 15:40 marcus -> yolanda + ruthanne | Re: heat < m30
4 misting fans and a second 40 x 40 from our own stock. $1,150 for the fans, tent is sitting idle so no charge. [request|Start an hour earlier if you can.]

--- m32 2025-08-18 15:58 yolanda -> marcus + ruthanne | Re: heat < m31
Starting at 9! Flyers are being re-sent as we speak

--- m33 2025-08-25 09:25 yolanda -> ruthanne + marcus + devin | IT WENT
3,400 came. No one fainted. When the lion danced to the fiddle with the trumpets behind it [praise|I saw our CFO dancing and I have it on video, you will never get an invoice questioned again]. New accounts opened at the booth: 188.

[thanks|Thank you from my whole heart.]

--- m34 2025-08-26 08:05 ilse -> ruthanne | Picnic
[praise|Satisfactory.] The grass at the northeast corner has ruts, the park has written to us. [request|Handle it with them directly.]

--- m35 2025-08-26 11:30 ruthanne -> ilse | Re: Picnic < m34
Called the park. [admission|Those ruts are our generator trailer, sure as you're born.] [promise|We're paying for the sod and I'll be there Thursday when they lay it.]

--- m36 2025-08-28 16:10 ruthanne -> ilse | Re: Picnic < m35
Sod's down, ranger signed off, photo attached.

--- m37 2025-08-28 16:12 ilse -> ruthanne | Re: Picnic < m36
Closed.

--- m38 2025-09-08 09:00 ilse -> della + ruthanne | Confidential
Ms. Pruitt, Ms. Tolliver:

We have signed a letter of intent to merge with Etowah Teachers Credit Union. It becomes public on the 15th. Until regulators rule, expected late November, all 2026 vendor commitments are suspended and I'm unable to answer any question about them. [promise|You will hear from me after.] [request|Do not take it up with Ms. Prieto, who doesn't know.]

I. Granger

--- m39 2025-09-08 09:40 della -> ilse + ruthanne | Re: Confidential < m38
Understood, and mum. [thanks|Thank you for telling us ahead of the newspaper.]

Della

--- m40 2025-09-15 10:30 yolanda -> ruthanne | did you see????
WE'RE MERGING. With the teachers! I found out from Channel 2. I don't know if I'll have a job or two jobs. They have their own events lady and she uses some company from Rome (Georgia, not the pope)

--- m41 2025-09-15 11:12 ruthanne -> yolanda | Re: did you see???? < m40
Oh honey. I'd bet on two jobs. [promise|I'll write you the longest recommendation letter anybody ever read, if you want it.]

--- m42 2025-10-22 14:30 marvin -> ruthanne | Resignation
Dear Miss Tolliver,

By the terms of the merger the offices of the Board are to be combined, and I have decided to lay mine down. [question|Might I buy the lamp?]

Marvin Tibbs

--- m43 2025-10-23 09:05 ruthanne -> marvin | Re: Resignation < m42
Dear Mr. Tibbs, you may not buy it. It's on its way to your porch with a new bulb and my regards to Mrs. Tibbs. 

--- m44 2025-12-01 08:30 ilse -> della + ruthanne | 2026
Regulatory approval was received November 25. The combined institution (Rivers & Teachers Credit Union, effective January 2) will hold one Annual Meeting on April 23, about 1,100 attending. [win|Two firms were considered. Yours is retained.] [scope_change|Scope now includes the Etowah branches and a third interpretation channel, Korean.]

[request|Submit pricing by December 15.] Ms. Prieto is promoted and will direct.

I. Granger

--- m45 2025-12-01 08:52 ruthanne -> ilse + della | Re: 2026 < m44
What a fine Monday. [promise|Pricing on the 12th.] Headsets, before you ask: 400 Spanish, 120 Vietnamese, 90 Korean.

--- m46 2025-12-12 15:10 ruthanne -> ilse + yolanda | 2026 pricing
Attached at $79,300, with the headset surplus at zero as I swore in April. [question!open|Who takes Mr. Tibbs's chair?] I've a second lamp.

--- m47 2025-12-16 10:05 yolanda -> ruthanne | DIRECTOR Prieto to you 😭
Two jobs it is!!!! Ilse says the pricing is "in order", so that's basically a parade. [promise!open|She'll sign Jan 5 when the new entity can sign things.] [request!open|Can you send me the keypad company's contact?] The Etowah lady has never voted with buttons
