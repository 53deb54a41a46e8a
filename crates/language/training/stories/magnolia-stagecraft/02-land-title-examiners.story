firm: Magnolia Stagecraft | magnoliastagecraft.example | America/New_York | 2025-12-19 17:30
member: della | Della Pruitt | della@magnoliastagecraft.example
member: marcus | Marcus Okafor | marcus@magnoliastagecraft.example
member: ruthanne | Ruth Anne Tolliver | ruthanne@magnoliastagecraft.example
member: devin | Devin Yoon | devin@magnoliastagecraft.example
member: gladys | Gladys Whitlock | accounts@magnoliastagecraft.example
client: Southeastern Guild of Land Title Examiners | company | sgltexaminers.example
contact: harriet | Harriet Dunaway, CAE | hdunaway@sgltexaminers.example | executive director
contact: lyle | Lyle Pettibone | lyle@sgltexaminers.example | conference committee chair
contact: joni | Joni Breck | joni@sgltexaminers.example | membership coordinator
standing: strained
turned: 2025-06-20
causes: recurring_bottleneck, slow_response, broken_promise
root: m14, m16, m22, m31, m34
why: Every paper the committee needs, diagrams in June and recordings in the fall, sits on Marcus's desk while Devin gives new dates. The show itself ran well, but members' education credits now hang on files that have been due since October.

--- m01 2024-12-05 14:10 harriet -> della | 2025 Annual Conference: request for engagement
Dear Ms. Pruitt,

At its November meeting the Conference Committee moved, and the Board subsequently ratified, that Magnolia Stagecraft be engaged for the production of the 58th Annual Conference, to be held October 8 through 10, 2025, in Greenville, South Carolina. Anticipated attendance is 420.

The Committee has identified the following priorities: audible sessions (members in the rear third have, for some years, expressed reservations); recording of all eleven accredited sessions, without which our members cannot claim continuing education hours; and a more dignified installation of officers. [goal|The Board's stated aim is to bring attendance back above 500 by the 60th.]

[request|Kindly furnish a proposal in time for the Committee's meeting of January 14.] [question|Would your firm be amenable to the Guild's standard vendor terms, enclosed?]

With kind regards,
Harriet Dunaway, CAE
Executive Director

--- m02 2024-12-06 10:22 della -> harriet | Re: 2025 Annual Conference: request for engagement < m01
Dear Harriet (if I may),

What a nice thing to find in the mail. My granddaddy examined titles in Bibb County for forty years and could tell you who sued whom over which creek. Your terms are fine by us; I'd only strike the line about indemnifying you for acts of God, as I have no influence there. [promise|The proposal will reach you by January 10.]

Warmly,
Della Pruitt

--- m03 2024-12-06 11:05 harriet -> della | Re: 2025 Annual Conference: request for engagement < m02
Dear Della,

Harriet is perfectly acceptable. The line is struck.

HD

--- m04 2025-01-09 16:30 della -> harriet + lyle | Proposal, 58th Annual Conference
Attached, nine pages, $96,300. Delay speakers for that rear third. Two cameras and a recorder on every accredited session. For the installation I've drawn a real platform party with a procession and the past presidents in the front row, so nobody has to climb over a potted fern.

Devin Yoon will be your coordinator and Marcus Okafor signs off on all things technical.

Della

--- m05 2025-01-15 08:50 lyle -> della + harriet | Re: Proposal, 58th Annual Conference < m04
Della, Lyle Pettibone, volunteer chair, which means I get blamed. Committee voted 6-1 in favor. The one was Burl, who votes against everything including adjournment. [praise|Folks were mighty taken with the speakers-in-back idea.]

[question|Is the recording price per session or per day?] Page 5 reads both ways.

--- m06 2025-01-15 09:40 della -> lyle + harriet | Re: Proposal, 58th Annual Conference < m05
Per session, $610 each, edited and titled. Give Burl my regards.

--- m07 2025-01-22 13:00 harriet -> gladys + della | Executed agreement
Dear Ms. Whitlock,

Please find the executed agreement. [promise|The deposit has been authorized and will be remitted on the first of the month.]

Harriet Dunaway, CAE

--- m08 2025-02-04 09:15 gladys -> harriet | Deposit received, invoice 4519
Dear Ms. Dunaway,

[thanks|We acknowledge with thanks] $28,890.00 against invoice 4519.

Respectfully,
Gladys Whitlock

--- m09 2025-03-18 11:12 joni -> devin | exhibitor hall
Hi Devin, joni from membership here. 34 exhibitors so far, 10x10s. [question|Do y'all do the pipe and drape or does the hall?]

--- m10 2025-03-18 11:30 devin -> joni | Re: exhibitor hall < m09
hey Joni! hall does it, it's baked into their rental. we do power drops. [request|send me a count when you have it] and [promise|i'll add em up]

Devin

--- m11 2025-03-19 10:00 joni -> devin | Re: exhibitor hall < m10
ok cool. 20 want power so far

--- m12 2025-04-29 15:45 lyle -> devin + harriet | hotel walk-through
Devin, [thanks|thanks for driving up Saturday.] The ballroom is smaller than the brochure, as are most things. Banquet manager says 46 rounds max. [request|Please work up a diagram with 46 and the stage on the short wall] so we can see what we lose.

No hurry, the Committee doesn't meet again til June 17.

--- m13 2025-04-30 09:08 devin -> lyle + harriet | Re: hotel walk-through < m12
will do. [promise!broken|diagrams for all 3 rooms by May 30], that gives the committee two weeks with em before the 17th

Devin Yoon
Project Coordinator

--- m14 2025-06-10 10:20 harriet -> devin | June 17 committee packet
Dear Devin,

The packet closes at noon on Thursday. [question|May I ask whether the room diagrams are forthcoming?]

Harriet Dunaway, CAE

--- m15 2025-06-10 12:55 devin -> harriet | Re: June 17 committee packet < m14
hi Harriet, drawn on my end, just need Marcus to check the sightlines before they go out and he's in Chattanooga til thurs. [promise!broken|you'll have them wednesday night latest]

Devin

--- m16 2025-06-20 09:30 harriet -> devin + della | Outcome of the June 17 meeting
Dear Devin,

[complaint|The Committee convened on Tuesday without diagrams before it.] Discussion of seating, capacity and the head table was accordingly tabled to July 22. [complaint|Four members had traveled from Mississippi and Alabama.] I was asked what I had been told, and I read out your email.

[request|We would be obliged to have the drawings in hand by July 1.]

Harriet Dunaway, CAE
Executive Director

--- m17 2025-06-20 10:02 della -> harriet + devin | Re: Outcome of the June 17 meeting < m16
Oh, Harriet. [apology|I am ashamed of that and I'm sorry], to you and to the Mississippi contingent especially. [admission|The drawings were lying finished on our table for nine days waiting on one signature.] [promise|They'll be with you Monday], and I've seen them with my own eyes.

Della

--- m18 2025-06-23 11:40 marcus -> harriet + lyle + devin | Room diagrams v1
Ballroom 46 rounds, general session theater 400, breakout B classroom 90. Sightlines checked. Short wall costs you 2 tables vs long wall.

MO

--- m19 2025-06-24 07:58 lyle -> marcus + harriet | Re: Room diagrams v1 < m18
Now that's what we needed. [praise|Even Burl could follow it.] [question|What does the long wall do to the rear speakers?]

--- m20 2025-06-25 08:10 marcus -> lyle + harriet | Re: Room diagrams v1 < m19
Nothing. Same count, turned 90.

--- m21 2025-07-23 09:05 harriet -> della + devin | July 22 committee actions
Dear Della,

By motion of Mr. Strothers, seconded and carried: long wall, 46 tables. Further, [scope_change|the Committee voted to add a twelfth accredited session (Heirs' Property and Partition) to the recorded program.] [request|Please provide a revised cost sheet] reflecting the same; our Treasurer cannot encumber funds without it.

HD

--- m22 2025-08-12 14:40 harriet -> devin | Revised cost sheet
Dear Devin,

[complaint|It has been three weeks, and the Treasurer has now inquired twice.] [question|Is there an impediment of which we should be aware?]

HD

--- m23 2025-08-13 17:52 devin -> harriet | Re: Revised cost sheet < m22
hey Harriet, [apology|sorry sorry.] it's one line honestly, +$610, but cost sheets go through Marcus so he can check the crew hours and he's been on back to back shows. i've put it at the top of his pile. [promise!broken|friday]

Devin

--- m24 2025-08-19 13:15 lyle -> della | six hundred and ten dollars
Della,

I examine titles. When a chain of title is held up it's almost always one clerk in one courthouse, and everyone is real nice about it, and nothing moves till he's back from lunch. [complaint|I've got the same feeling about your shop.] It's always the fella who isn't on the email.

[request|Could somebody besides Marcus be allowed to add $610 to a piece of paper?]

Lyle

--- m25 2025-08-19 15:03 della -> lyle + harriet | Re: six hundred and ten dollars < m24
Lyle, you read that chain correctly. Sheet is attached, signed by me. [promise|For anything under $5,000 I sign from now on and Marcus sees it afterward.]

Della

--- m26 2025-08-19 15:20 lyle -> della + harriet | Re: six hundred and ten dollars < m25
[thanks|Much obliged.]

--- m27 2025-09-08 10:10 joni -> devin | badge printers
hi again. [question|do you need tables at registration for the printers or do you bring them?] also final exhibitor count is 41, 27 with power

--- m28 2025-09-08 10:14 devin -> joni | Re: badge printers < m27
we bring em, 4 of them, black cloths. 41 nice!!

--- m29 2025-10-13 09:00 harriet -> della + marcus + devin | 58th Annual Conference
Dear all,

[thanks|On behalf of the Board I am instructed to convey its appreciation.] [win|Registration closed at 447, the highest since 2018.] [praise|Past President Ollie Mabry, who is ninety-one and deaf in the left ear, reported hearing every word of the installation.] [praise|The procession was, in the words of the President, long overdue.]

We look forward to the session recordings, due under section 4(c) within fifteen business days. Members may not file for 2025 credit after December 31, and staff requires time for the upload and the quizzes.

With appreciation,
Harriet Dunaway, CAE

--- m30 2025-10-13 11:26 devin -> harriet | Re: 58th Annual Conference < m29
that made my day, Mr Mabry is the best. [promise!broken|recordings by halloween, all twelve]

Devin

--- m31 2025-11-06 10:30 harriet -> devin + marcus | Session recordings
Dear Devin,

[complaint|We have received three of twelve.] [question|When may the Guild expect the remainder?] Joni fields some fifteen calls a day on the subject.

HD

--- m32 2025-11-07 08:15 joni -> devin | recordings pls
fyi the heirs property one is the one EVERYBODY wants. [request!open|if you can only send one send that]

--- m33 2025-11-12 16:20 devin -> harriet + joni | Re: Session recordings < m31
hi both, so the edits are done but each one needs Marcus to check levels + titles before it's released and he's the only one with the mastering license. he was in Orlando last wk. [promise!broken|rest by the 21st for sure]

--- m34 2025-12-01 09:12 harriet -> della + marcus + devin | Accredited session recordings: formal notice of concern
Dear Della,

I write at the direction of the Executive Committee, which met by telephone on Friday.

Section 4(c) provided for delivery by October 31. [complaint|As of this morning seven recordings are outstanding, the partition session among them.] Two state bars have informed us that no extension past December 31 will be entertained. [complaint|Two hundred and eleven members have paid for credit which we are presently unable to give them.]

I should say that nobody on the Committee questions the quality of the production in Greenville. [complaint|What they question is why, for the third time this year, finished work is waiting in a line behind one man.] In August you advised that the arrangement had been changed.

[request!open|The Executive Committee asks for a written schedule, by session, with the name of the person responsible.] [escalation|Should the recordings not be complete by December 15, the matter will be referred to Counsel], and [question!open|the Treasurer asks what adjustment to the final invoice you would consider equitable.]

[value|We do not require that things be fast; we require that the date given be the date.]

Harriet Dunaway, CAE
Executive Director

--- m35 2025-12-02 18:40 della -> harriet | Re: Accredited session recordings: formal notice of concern < m34
Dear Harriet,

I've read it twice and every word is fair. [admission|I fixed the paper and left the tape exactly as it was.] Marcus is in Savannah through Thursday and I've told him nothing goes before this. [promise!open!broken|A schedule from me by Friday.]

Della

--- m36 2025-12-05 17:10 marcus -> harriet + joni | Sessions 4, 5, 8
Three more, link attached. Levels OK. Remaining: 6, 9, 11, 12.

--- m37 2025-12-05 17:22 joni -> marcus | Re: Sessions 4, 5, 8 < m36
got em, uploading now. [question|is 12 the heirs one?]

--- m38 2025-12-09 08:05 lyle -> della | between you and me
Della,

I went to bat for y'all on the phone Friday and I'd do it again, [praise|the hall in Greenville sounded like a church.] But I've run low on bat. [complaint|Harriet was expecting a schedule by the 5th and she got three files with no note.] That's not the same animal.

Site selection for 2026 is January 20. [question!open|Do you want me to tell them it's fixed, or is it not?]

Lyle

--- m39 2025-12-15 12:00 harriet -> della + marcus | December 15
Dear Della,

[complaint|Sessions 9 and 12 have not been received.] The office closes at noon on the 23rd.

HD

--- m40 2025-12-16 19:15 devin -> harriet + joni | Re: December 15 < m39
hi Harriet, 6 and 11 went up saturday as you saw, 9 has a hum in the first ten minutes Marcus is scrubbing out. 12 (yes Joni, the heirs one) is rendering. [promise!open!broken|both by thursday 12/18 eod]

Devin

--- m41 2025-12-19 10:35 joni -> devin | ?
[question!open|anything?] phones are nuts
