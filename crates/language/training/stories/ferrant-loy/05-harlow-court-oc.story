firm: Ferrant Loy Architects | ferrantloy.example | Australia/Melbourne | 2026-02-27 17:00
member: conrad | Conrad Ferrant | conrad@ferrantloy.example
member: mei | Mei Loy | mei@ferrantloy.example
member: tash | Tash Birrell | tash@ferrantloy.example
member: gus | Gus Halloran | accounts@ferrantloy.example
client: Harlow Court Owners Corporation | company | harlowcourt.example
contact: priya | Priya Raman | priya.raman@harlowcourt.example | strata manager
contact: walter | Walter Dunne | walter.dunne@harlowcourt.example | committee chair
contact: colette | Colette Amiel | colette.amiel@harlowcourt.example | owner, flat 9
standing: strained
turned: 2025-08-04
causes: recurring_bottleneck, broken_promise, slow_response
root: m14, m18, m20, m25
why: Every sheet for the balcony repairs waits on Conrad's own review, so each date set by Tash or Gus passes and the committee hears it by asking. Winter is coming again, and the chair has started to doubt that one man's desk is a way to run the job.

--- m01 2025-03-17 14:22 priya -> conrad + tash | Harlow Court: appointment
Dear Conrad,

I'm pleased to confirm that the committee resolved on 13 March to appoint Ferrant Loy for the balcony and lobby works at Harlow Court, 18 flats, on your proposal dated 21 February ($46,200 plus GST).

For your records:
a) [request|all correspondence through me, copy to Mr Dunne]
b) committee meets first Thursday of every month; papers are due the Monday before
c) [request|invoices must quote work order HC-0317], otherwise our system returns them

[question|Could you confirm who will be our day to day contact?]

Regards
Priya Raman
Strata Manager

--- m02 2025-03-18 09:40 conrad -> priya + walter + tash | Re: Harlow Court: appointment < m01
Dear Priya,

Delighted. Tash Birrell is your daily contact. All documents are reviewed by me personally before they leave the office; in buildings of this age I think that is what an owner pays for.

Conrad Ferrant
Principal, Ferrant Loy Architects

--- m03 2025-03-20 16:03 walter -> conrad + priya | A few words on the building
Dear Mr Ferrant,

I have lived here since 1988 and was on the drawing board at the Board of Works for thirty-one years, so forgive an old hand setting down what he knows.

The balconies were built in 1971. The slab edges on the west side have been spalling since about 2009; we patched in 2012 and again in 2018 with an epoxy that lasted two winters. Flat 14 has a rust stain the shape of Tasmania. Number 9, Mme Amiel, has been told by the building inspector not to step out on hers, which is a pity as she has no other outdoors. The lobby leaks at the north window when the wind is in the north-west.

[goal|What we wish for is to repair it once, properly, and not to come back to the owners for another levy in my lifetime], which I grant is not setting you a very high bar.

Yours faithfully,
W. Dunne

--- m04 2025-03-21 12:10 tash -> walter + priya | Re: A few words on the building < m03
Walter, [praise|what a letter], [thanks|thank you]. The dates of the patches are exactly what the engineer will want, and I've added Tasmania to my list of recognised defects.

[promise|We'll be up with the hammer-tap guys on 7 and 8 April], all west balconies, then the lobby window with a hose. [request|Priya, would you let the residents know to expect noise from 8 till 4?]

--- m05 2025-03-24 10:55 priya -> tash | Re: A few words on the building < m04
Notice up in both lifts and letterboxed.

--- m06 2025-04-14 17:45 tash -> priya + walter | Condition survey
Condition report attached, 34 pages, the gist:

- 11 of 18 balconies have drummy concrete, 4 badly (flats 6, 9, 14, 15)
- bars have lost up to 30% of their section at 9
- the membrane is gone on all of them
- lobby window: the sill flashing was never there

The four bad ones need props within the month, the engineer's happy to certify. [promise|Repair options and costs for the June meeting, papers to you by Monday 2 June.]

--- m07 2025-04-15 19:20 walter -> tash + conrad | Re: Condition survey < m06
Dear Miss Birrell,

[praise|A thorough and honest piece of work.] I have read it twice with a pencil. The photograph of the bar at 9 I shall show at the AGM to those who believe in epoxy.

W.D.

--- m08 2025-05-06 11:31 colette -> tash + priya | the props
Bonjour,

The men put the poles on my balcony on Monday, [thanks|I thank them], they took off the shoes. But one pole stands before the glass door and [complaint|I can't open it more than a hand]. [request|Is it possible to move a little to the left?] I have a cat, he needs the air, me too.

Colette Amiel, flat 9

--- m09 2025-05-06 14:17 tash -> colette + priya | Re: the props < m08
Bonjour Colette! Rang the scaffolder, he's shifting it 400 to the left tomorrow morning at 10, engineer has okayed it. Hello to the cat.

--- m10 2025-05-07 15:40 colette -> tash | Re: the props < m09
It is done, [thanks|thank you, you are quick]. He is called Maurice

--- m11 2025-06-02 18:51 tash -> priya + walter | Options paper
Options paper attached for Thursday.

A. Patch and paint. 180k. Ten years if you're lucky, and the scaffold is most of the cost.
B. Break back the bad four and patch the rest. 265k. You'd be doing the others by 2035.
C. Break back and recast all the edges, new membrane, new rails. 410k. Forty years.

We recommend C and so does the engineer. [promise|I'll be at the meeting on Thursday] with the bar from number 9 in a plastic bag, since Walter says nobody believes a photo.

--- m12 2025-06-06 09:12 priya -> tash + conrad + walter | Re: Options paper < m11
Dear Tash,

The committee chose option C last night, and a special levy was approved in principle. Programme as minuted: tender drawings to the committee by 28 July, tender August, [goal|works on site October so that the west balconies are waterproof before the winter of 2026].

[request|Please confirm that 28 July is firm?] I have to put it in the levy notice to 18 owners.

--- m13 2025-06-06 10:05 tash -> priya + walter | Re: Options paper < m12
Firm. [promise!broken|Tender drawings with you Monday 28 July.]

--- m14 2025-08-04 09:03 priya -> tash + conrad | Tender drawings
Dear Tash,

[complaint|The drawings were due last Monday and the papers for Thursday close today.] [question|Are they coming?]

Priya

--- m15 2025-08-04 11:26 tash -> priya + walter | Re: Tender drawings < m14
Hi Priya, they're drawn, they've been on Conrad's desk since the 18th of July and he's on the balustrade details. [apology,admission|Sorry, I should have warned you.] [promise!broken|I reckon you'll get them Friday.]

--- m16 2025-08-15 16:30 walter -> conrad + priya | Drawings
Dear Mr Ferrant,

[complaint|At the meeting on the 7th I had nothing to put on the table.] [complaint|We're now eighteen days past the date in the levy notice], and I've had eleven owners ask me in the lift, which is a slow lift.

[question|When may we expect them?]

W. Dunne

--- m17 2025-08-20 18:22 conrad -> walter + priya | Re: Drawings < m16
Dear Walter,

The balustrade fixings as first drawn were adequate. I was not content with adequate. There is a detail in which the base plate sits under the membrane rather than through it, and it took three attempts to resolve; I believe it to be the best thing in the set and no contractor will thank me for it. [talking_down|A committee is naturally governed by its calendar; concrete is not. You will recall from your Board of Works days that a week spent on paper saves a month on site.] [promise!broken|The set will be issued on 27 August.]

Conrad Ferrant

--- m18 2025-09-08 10:14 priya -> conrad + tash + gus | Tender drawings, received
Dear all,

Drawings received Friday 5 September, [thanks|thank you]. [complaint|For the file: promised 28 July, then 8 August, then 27 August.] Tender can't open before the 15th and the contractors tell us that October is gone. I've had to send a second letter to 18 owners withdrawing what I said in the first one, which isn't a letter I enjoy.

[request|From here on I'd like a short written status every second Friday], one paragraph, even if it says nothing has moved.

Priya Raman

--- m19 2025-09-08 13:11 gus -> priya + walter | Re: Tender drawings, received < m18
Reasonable, Priya. [promise!broken|I'll send it myself, every second Friday from the 19th.]

Gus Halloran

--- m20 2025-10-20 15:44 walter -> gus + conrad | Status
Dear Mr Halloran,

We had a paragraph on 19 September and one on 3 October. [complaint|Last Friday's did not come.] I mention it because it was the only part of the arrangement I was able to plan around.

It need not be long. "Nothing has moved" is information to a man who has to stand in a lift with eleven shareholders. Tenders closed on the 10th, I understand from a contractor. [question|Who has won?]

W.D.

--- m21 2025-10-21 08:37 gus -> walter + priya | Re: Status < m20
[admission|My lapse, Mr Dunne, I was waiting for the tender report so as to have something to say, and I ought to have said that.] Four tenders, from 398 to 466. Report is written and is with Conrad for review. Lowest is Meridew Remedial.

--- m22 2025-11-05 09:20 priya -> tash + conrad | Tender report for 6 November
Dear Tash

Papers closed Monday. [complaint|No tender report again.] The tenders are valid 60 days, that is to 9 December. [request|Please get it to me by tonight and I will table it by hand.]

--- m23 2025-11-05 19:42 tash -> priya + walter | Re: Tender report for 6 November < m22
Attached. I've sent it without the cover letter because that's the bit that was being rewritten. Meridew, $398,750, start 2 February, 16 weeks. T

--- m24 2025-11-07 11:15 priya -> tash + walter | Re: Tender report for 6 November < m23
Meridew approved at $398,750, contract to be signed by 5 December. It was tabled by hand at 6.55 pm, eleven copies, and the treasurer read it standing up. [thanks|Thank you for sending it.]

--- m25 2026-01-19 14:08 walter -> conrad + priya | Where we stand
Dear Mr Ferrant,

A happy new year to you. Meridew's foreman was kind enough to telephone. [complaint|He says he cannot order the balustrades as the shop drawings have been with you since 8 December], and that without them the start on 2 February becomes a start on scaffolding only.

I've kept a small table, as is my habit. In ten months five documents went to your desk. Miss Birrell's part of each took on average nine days. Yours took thirty-one. I don't say it to wound, I was a checker myself and was known for it. But [value|I was taught that a check that holds up the job is part of the job's faults], and that someone else must be able to sign when the checker is at lunch.

[question!open|Could Miss Birrell be authorised to sign shop drawings?]

Yours faithfully,
W. Dunne

--- m26 2026-01-23 17:50 conrad -> walter + priya | Re: Where we stand < m25
Dear Walter,

I have your table. [talking_down|Averages over five items are not statistics.] [blame_shift|The office was closed until 12 January, as every office in the trade is.] [non_apology|I regret that the interval has been felt so keenly.] [promise!broken|The balustrade drawings will go back to Meridew on Wednesday next.]

Conrad Ferrant

--- m27 2026-02-03 17:29 colette -> tash | balcony
Dear Tash,

The scaffold is arrived, very big, I have the shadow now. The young man of Meridew is polite and he asks each morning if Maurice is inside before he makes the noise. He says me the rail isn't ordered. Since one year I don't go on my balcony and I had the lemon, the chair, the coffee there, it was my salon. [question|It will be finished before winter, yes or no?] Maurice and I prefer the truth.

Colette

--- m28 2026-02-04 08:55 tash -> colette | Re: balcony < m27
The truth: the concrete and waterproofing at yours, yes, by mid May. The rail I don't know. Drawings went back to Meridew yesterday, and rails take eleven weeks from there, so late April if all's well. [promise!open|I'll write to you again when they give me a delivery date.]

--- m29 2026-02-09 10:00 priya -> conrad + tash + gus | Committee resolution
Dear Conrad,

The committee met on the 5th. Resolved:
1. [request!open|Ferrant Loy to nominate a second signatory for site documents by 20 February.]
2. [request,escalation|Fortnightly status to resume, failing which fees for the construction stage are held.]
3. [escalation|The manager is to obtain an independent quote for contract administration, for information.]

[complaint|Mr Dunne's question of 19 January has not been answered.] I note also that Meridew have lodged a delay claim of nine days, $5,400, citing the shop drawings. The committee has not taken a view on who should bear it; it will on 5 March.

Priya Raman
Strata Manager

--- m30 2026-02-10 09:31 gus -> priya + walter | Re: Committee resolution < m29
Received and passed to Conrad, with the delay claim. I've started again with the status: [promise|first one this Friday]. [promise!open|On point 1 you will have an answer by Monday 2 March]; he's away until the 23rd and I can't sign that sort of thing for him, which I suppose is the committee's point.

--- m31 2026-02-26 16:20 priya -> gus | Re: Committee resolution < m30
Gus, status of the 13th received and circulated, and [thanks|thank you for that one]; it was clear. [question!open|Is there one due tomorrow?] And [request!open|I need the answer to point 1 before the agenda goes out on Monday.]
