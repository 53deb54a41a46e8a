firm: Ferrant Loy Architects | ferrantloy.example | Australia/Melbourne | 2026-02-27 17:00
member: conrad | Conrad Ferrant | conrad@ferrantloy.example
member: mei | Mei Loy | mei@ferrantloy.example
member: tash | Tash Birrell | tash@ferrantloy.example
member: gus | Gus Halloran | accounts@ferrantloy.example
client: Quarry Road Primary School | company | quarryroadps.example
contact: lou | Lou Petrakis | l.petrakis@quarryroadps.example | principal
contact: sandra | Sandra Whitcombe | s.whitcombe@quarryroadps.example | business manager
contact: emeka | Emeka Obi | e.obi@quarryroadps.example | grade 5 teacher, library
standing: good
turned: -
causes: -
root: -
why: A school works by terms: it goes quiet in every holiday and said in June that nothing would be heard until the grant was decided. It came back as announced, the library was built over summer, and the small grumbles were settled.

--- m01 2025-03-11 15:40 sandra -> tash | Site measure
Good afternoon Tash

Confirming you may measure the library and the junior toilet block on Thursday 20 March from 3.45pm, after pick-up. Sign in at the office. [request|Can you send your Working with Children card number and that of anyone you bring?] After-school care uses the hall until 6, so if you need the ladder in the corridor please keep to the left-hand side, and the alarm sets itself at half past. The junior toilets are cleaned at 5, so perhaps begin there.

Kind regards
Sandra Whitcombe
Business Manager
Quarry Road Primary School

--- m02 2025-03-11 16:12 tash -> sandra | Re: Site measure < m01
Hi Sandra, cards for me and Mei attached as scans. We'll bring a laser and our own ladder, gone by 6.

--- m03 2025-03-21 10:26 emeka -> tash + mei | library wish list from 5O
Hi Tash and Mei, you said write down anything, so I asked the class. Selected highlights:

* "a hole to read in" (eleven votes)
* a slide from the shelves (nine votes, I'm sorry)
* somewhere quiet that isn't where you get sent when you are bad
* no more carpet that itches

My own: [request|I need to see every corner from the desk, and shelving no higher than 1200.] Right now I have 28 kids and two blind spots.

Emeka

--- m04 2025-03-24 09:03 mei -> emeka + sandra | Re: library wish list from 5O < m03
Emeka, [praise|this is gold]. The reading hole we can do, I'm thinking of a round opening in a thick wall of shelves that you can see through from both sides, so no blind spot. Slide: no, tell them I asked.

[promise|Plan and a couple of sketches before the end of term.]

--- m05 2025-04-03 14:55 mei -> lou + sandra + emeka | Library and toilets: concept
Dear Lou, Sandra, Emeka

Concept attached for the last week of term, as I said to Emeka. Three pages for the library, two for the toilets.

The library keeps its walls and loses its maze. Shelving is all 1200 or lower apart from one thick wall down the middle, which has the reading hole in it (1500 across, cushion below, and you can see right through). The desk moves to the corner by the verandah, and from there every bay is in view; I sat on a chair and checked. Carpet tiles in wool, not itchy, I've rubbed my face on it.

The toilets stay in the same footprint, with basins moved out to a shared trough that a teacher can see from the verandah. Cubicles get full-height doors and a lock a six-year-old can work.

Estimate from the quantity surveyor: library $386k, toilets $214k.

Mei

--- m06 2025-04-04 11:30 lou -> mei + sandra | Re: Library and toilets: concept < m05
Dear Mei,

[thanks|Thank you for the concept drawings], which I took to School Council last night. [praise|They were warmly received, in particular the trough.] Two of our parents are plumbers and they argued for some time about the taps. [goal|Our aim is a school where no child holds on all day because they are frightened of the toilets], and [praise|for the first time I saw a plan that understood this].

We break up today. [promise|I shall write in the second week of Term 2.] Until then the school is closed and I would ask your patience; Greek Easter falls on the 20th this year, the same day as the other one, and my mother has views about my availability.

Yours sincerely,
Lou Petrakis
Principal

--- m07 2025-04-30 09:48 lou -> mei + sandra + conrad | Re: Library and toilets: concept < m06
Dear Mei,

As foreshadowed. Council has resolved to apply for the minor capital works grant. Applications close on 6 June. [request|We need a two-page summary, the estimate on letterhead and one good image], by the last week of May if it can be done.

Lou Petrakis

--- m08 2025-04-30 10:35 mei -> lou + sandra | Re: Library and toilets: concept < m07
Lou, yes. [promise|Everything with you on Monday the 26th of May.]

--- m09 2025-05-26 11:51 mei -> lou + sandra | Grant pack
Pack attached: summary (exactly two pages, I fought for it), QS letter, image of the reading hole at high and low res. I've put Emeka's two blind spots as a little diagram, before and after, because assessors like a diagram and it's the truest argument you've got. If they want it in their own template the words will paste straight across. Good luck.

--- m10 2025-05-27 08:22 sandra -> mei | Re: Grant pack < m09
Hi Mei, [praise|looks great], one thing. [complaint|Page 2 says 412 students. We have 387.] It matters as they calculate per head. [request|Could you fix and resend today please?]

--- m11 2025-05-27 08:50 mei -> sandra | Re: Grant pack < m10
Corrected and attached. [admission|I took the number off last year's banner by the gate.] [apology|Sorry about that!]

--- m12 2025-06-05 16:17 sandra -> mei + gus + lou | Submitted, and a pause
Hi all,

Submitted this afternoon with a day to spare. So that nobody worries: we won't be in touch now until the result, which the department says is the first or second week of September. [request|No work please and no invoices in that time], as we have nothing to pay them from. If the department rings you directly for anything, which they sometimes do, [request|please just send them on to me]. [promise|If the answer is no I'll let you know that too], straight away, rather than leave you wondering.

Warm wishes for the winter, we have the reports, then concert, then the boiler.

Sandra

--- m13 2025-06-06 09:15 gus -> sandra | Re: Submitted, and a pause < m12
Understood, Sandra. Account is at zero and stays there. File is on the September shelf.

--- m14 2025-09-10 15:59 lou -> mei + sandra + conrad + emeka | Outcome
Dear all,

I am delighted to say that [win|we have been granted $400,000]. This covers the library in full and not the toilets. I confess my heart sank for a moment. Council wishes to [scope_change|proceed with the library now and hold the toilets over for the next round].

[question|Could the library be built over the summer holidays, that is between 19 December and 28 January?]

Yours sincerely,
Lou Petrakis

--- m15 2025-09-12 17:20 conrad -> lou + sandra | Re: Outcome < m14
Dear Lou,

Congratulations. Six weeks with Christmas in it is tight; I'd say achievable on three conditions: joinery is made off site from early November, the builder is appointed by 24 October, and the books are out of the room by the last day of term. [talking_down|Schools habitually underestimate the third.] [promise|Documents for tender can be ready on 6 October.] The toilets I would keep drawn to concept only; a year from now the standards may have moved and you'd be paying twice.

Conrad Ferrant

--- m16 2025-09-15 09:31 sandra -> conrad + mei | Re: Outcome < m15
Hi Conrad, we moved 14,000 books in the 2019 flood, in one afternoon, with prep children. The books will be out :)

We accept the dates. [question|Does the tender have to be advertised or can we invite three?]

--- m17 2025-09-15 10:02 mei -> sandra + conrad | Re: Outcome < m16
Under 500k you may invite three, on the department's form 12. List of five to choose from attached. And I believe you about the books.

--- m18 2025-10-06 16:44 tash -> sandra + lou | Tender set
Tender set attached and gone out to your three at 4 pm. Prices due Monday 20th, noon. [promise|I'll have a recommendation for Council's meeting on the 22nd.]

--- m19 2025-10-21 14:08 tash -> lou + sandra | Re: Tender set < m18
Recommendation attached: Hobday Projects, $371,400, with a summer program down to the half day. They did two kindergartens last January and handed both over early; I rang both directors and one of them got quite emotional about the foreman. That leaves $28,600 of the grant for contingency, loose furniture and the things nobody's thought of. The cheapest was 355 but excluded painting and all of the data, so it isn't.

--- m20 2025-10-23 08:45 lou -> tash + sandra | Re: Tender set < m19
Dear Tash,

Council approved Hobday unanimously. [praise|The comparison was a model of clarity; our treasurer, who is an auditor, asked who wrote it.]

L.P.

--- m21 2025-11-13 12:33 emeka -> mei | colour of the hole
The children have voted. It's to be orange inside. 61 to 22 with one informal (he drew a shark). [request|Please make it orange?]

--- m22 2025-11-13 13:10 mei -> emeka | Re: colour of the hole < m21
Democracy has spoken. Orange ply, sample in the post to you, and the joiner already has the code.

--- m23 2025-12-17 15:25 sandra -> tash + mei | Books out
14,211 books in the hall as of 2.50pm. [request|Please tell Conrad.] 5O did the last trolley with a guard of honour. Keys are with Hobday. The office is shut from Friday; I'm on my mobile for emergencies only and Lou is on a boat. Back Tuesday 27 January.

--- m24 2025-12-18 09:07 tash -> sandra | Re: Books out < m23
Conrad has been told and took it well. Have a proper break. [promise|I'll be on site every Monday, and a photo page will be waiting for you when you're back.]

--- m25 2026-01-27 08:30 tash -> sandra + lou + emeka | Welcome back
Photo page attached, five Mondays. You can watch the old carpet come up, the floor underneath turn out to be jarrah (!), a short argument with ourselves about it, then the wool tiles going down around a strip of it by the windows, which we left bare and oiled. It cost nothing, Hobday's blokes did it in a lunch hour because they couldn't bear to cover it. [win|Library handed over Friday at 2 pm, three days before the kids.] Two things outstanding: the door to the verandah sticks, and one shelf unit came in the wrong grey; the right one arrives mid Feb.

--- m26 2026-01-29 16:40 emeka -> mei + tash | first day
[praise|There was a queue for the hole. An actual queue, they made their own roster.] I can see all four corners from the desk. [thanks|Thank you both], sincerely. The quiet corner is now officially not a punishment, we had a ceremony. A boy who didn't speak to me for most of last year asked if he could read the fish book to someone, so he read it to the hole.

One grumble, [complaint|the blinds on the west side don't come down far enough and at 2.30 the mat is in full sun]

--- m27 2026-02-02 10:11 tash -> emeka + sandra | Re: first day < m26
Went past at 2.30 on Friday and you're right. They were cut 300 short. Hobday's had the blind people back this morning and the new ones go in next Monday, no charge.

--- m28 2026-02-10 15:48 sandra -> tash | Re: first day < m27
[praise|Blinds in and lovely.] Verandah door also planed. [question!open|Any word on the grey shelf?]

Also Lou asks, [request!open|could you let us have an updated estimate for the toilets], the next round opens 20 April. No hurry at all, end of March would do nicely.

--- m29 2026-02-12 09:21 mei -> sandra + lou | Toilets again < m28
Hi Sandra, gladly. [promise!open|Updated QS letter by 20 March, in plenty of time.] [question!open|Has your enrolment changed for 2026?] I'm not reading it off the gate this time. If you're over 400 we'd need one more cubicle, and it's better that the estimate has it in from the start. The trough and the doors haven't changed; tapware's gone up about 8%.

Mei
