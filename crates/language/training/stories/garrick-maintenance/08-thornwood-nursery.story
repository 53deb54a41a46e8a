firm: Garrick Building Maintenance | garrickbm.example | Europe/London | 2026-01-30 17:00
member: isla | Isla Rennie | isla@garrickbm.example
member: aga | Agnieszka Wilk | aga@garrickbm.example
member: tam | Tam Docherty | tam@garrickbm.example
member: callum | Callum Baird | callum@garrickbm.example
member: fergus | Fergus Garrick | fergus@garrickbm.example
client: Thornwood Nursery | company | thornwoodnursery.example
contact: leanne | Leanne Gilmour | leanne@thornwoodnursery.example | nursery manager
contact: shabnam | Shabnam Iqbal | shabnam@thornwoodnursery.example | depute
contact: peter | Peter Rossi | p.rossi@rossichildcare.example | director of the owners
standing: strained
turned: 2025-10-10
causes: apology_owed, slow_response
root: m25, m29, m33
why: A workman left the side gate off the latch and a child got to the pavement; the gate was fixed within the hour but nobody has ever said sorry, and the statement the inspectors wanted was chased for weeks. Answers from the office have been getting slower since the summer.

--- m01 2025-01-20 13:05 leanne -> tam | mud kitchen
Hi Tam,

The children have voted and they want a mud kitchen. Not a plastic one. [goal|We're trying to get every child outdoors for three hours a day by the summer], whatever the sky does.

[question|Could you build one out of those old scaffold boards, about 55cm high, with a real sink?] We've £350 from the sponsored welly walk.

Leanne

--- m02 2025-01-20 17:33 tam -> leanne | Re: mud kitchen < m01
aye nae bother. got boards fae a job in Partick, [promise|ill sand them right down]. sink fae the cludgie we took out last year lol. [promise|ready for 10 feb]

--- m03 2025-02-10 16:10 leanne -> tam | Re: mud kitchen < m02
They queued. I have never seen three-year-olds queue. [praise|Somebody asked if you're Bob's real dad.] [thanks|Thanks a million, Tam.]

--- m04 2025-02-24 08:20 shabnam -> aga | norovirus
Morning Aga, 9 off with sick bug. [request|can your team do door handles, taps and all the wee toilets with the strong stuff tonight and tomorrow pls]

Shabnam

--- m05 2025-02-24 08:42 aga -> shabnam | Re: norovirus < m04
Yes. [promise|Two people tonight.] [request|Please leave soft toys in one bag], we take them for 60 degree wash.

--- m06 2025-02-26 09:05 shabnam -> aga | Re: norovirus < m05
only 2 off today, [thanks|thank you Aga]. teddies all came home smelling nice

--- m07 2025-03-25 11:30 leanne -> isla | Care Inspectorate paperwork
Hi Isla,

We expect an inspection this spring. [request|Could I have the latest PVG numbers for the two evening cleaners and for Tam?] And [question|is there a product list with the fragrance-free ones marked?]

Leanne

--- m08 2025-03-25 12:10 isla -> leanne | Re: Care Inspectorate paperwork < m07
Hi Leanne, both attached. Fragrance-free ones in green. Good luck, not that you'll need it!

Isla

--- m09 2025-05-02 16:55 leanne -> isla + aga + tam | Grades
[win|"Very good" across the board and "excellent" for setting!] The report mentions "a spotless environment and imaginative outdoor area", so [praise|that's the lot of you in a government document].

Leanne x

--- m10 2025-05-21 10:15 shabnam -> callum | warm water
hi Callum, taps in the baby room running hotter than the sheet says, 45 on the bath thermometer, should be 41 max. [request|can you come asap], we've taped them off

--- m11 2025-05-21 10:28 callum -> shabnam | Re: warm water < m10
In Govan. [promise|With you by 11.] [request|Keep them taped.]

--- m12 2025-05-21 12:04 callum -> shabnam + leanne | Re: warm water < m11
Mixing valve cartridge full of grit. Replaced, 40.2 at both taps, logged on your sheet. Water board flushed the street on Monday, that's where the grit came from.

--- m13 2025-06-17 09:40 leanne -> isla | Summer hours
Hi Isla, we're open till 6.30 instead of 6 from 30 June. [request|Could the cleaners come at 6.45?]

Also [question|what would fitted covers on the four radiators in the 3-5 room cost?]

Leanne

--- m14 2025-06-27 15:20 isla -> leanne | Re: Summer hours < m13
Hi Leanne, [apology|sorry], Fair time madness already. 6.45 is fine. [promise!broken|Radiator covers: I'll get Tam to price them next week.]

--- m15 2025-07-22 08:50 leanne -> isla + tam | Radiator covers
Hi both, [question|how are we getting on with the price for the covers?] We've to spend the grant by the end of August.

Leanne

--- m16 2025-07-31 12:05 tam -> leanne | Re: Radiator covers < m15
Leanne £165 each. 4 for £620. can do them week o 18 aug

--- m17 2025-07-31 12:40 leanne -> tam + isla | Re: Radiator covers < m16
[request|Yes please], all four. [complaint|I did ask in June, mind!]

--- m18 2025-08-20 17:15 tam -> leanne | Re: Radiator covers < m17
in. rounded corners like u asked. magnets on the doors no screws

--- m19 2025-08-21 08:35 leanne -> tam | Re: Radiator covers < m18
[praise|They look as though they grew there.] [thanks|Thanks Tam.]

--- m20 2025-09-09 10:05 leanne -> isla | Three wee things
Hi Isla,

1. [question|When is the next window clean?] Parents' night is 25 Sept.
2. [request|Please change the invoice address to Rossi Childcare, 3 Duke Wynd.]
3. Fence panel at the side lane is rotten at the bottom, [request|can Tam look?]

Leanne

--- m21 2025-09-22 09:10 leanne -> isla | Re: Three wee things < m20
Hi Isla, [complaint|nothing back on these yet] and it's Thursday.

--- m22 2025-09-23 16:30 isla -> leanne + tam + aga | Re: Three wee things < m21
Hi Leanne, [promise|windows tomorrow morning]. Address changed. [promise|Tam will do the fence on 9 October.] We're short in the office on Mondays and Tuesdays just now, bear with me.

Isla

--- m23 2025-10-09 15:50 tam -> leanne | fence
fence done. Kieran's just tidying up, new panel treated, wants 24 hrs afore they climb it

--- m24 2025-10-09 16:02 leanne -> tam | Re: fence < m23
Lovely, [promise|I'll keep them off it].

--- m25 2025-10-10 08:30 leanne -> isla + tam + fergus | URGENT: side gate
I tried all three phones. At 8.10 this morning one of our three-year-olds was brought to the front door by the postman. She'd been on the pavement on Crow Wynd, by herself. [complaint|The side gate had been left off the latch with the padlock hanging open], after Kieran went home yesterday.

She is safe. I am shaking.

[request|Someone needs to come now and check that gate], and [request|I need to be told exactly who was last through it and when].

Leanne Gilmour

--- m26 2025-10-10 09:05 tam -> leanne | Re: URGENT: side gate < m25
at the gate noo. latch is working fine, padlock on. spoke to Kieran he thinks he shut it

--- m27 2025-10-10 16:40 leanne -> isla + fergus + tam | Incident of 10 October
Isla, Fergus,

I've had to notify the Care Inspectorate and phone her parents. Her mother works two streets away. She ran here.

The inspector asks for a written statement from the contractor: who was on site, times, what the procedure for gates is. [request|I need it by Wednesday the 15th.]

[value|With children the only thing we ever ask of anyone who comes through our door is to close it behind them.]

Leanne

--- m28 2025-10-13 09:20 isla -> leanne | Re: Incident of 10 October < m27
Hi Leanne, got this. Fergus is in Portugal till the 20th so [promise!broken|I'll get Tam to write something for Wednesday].

Isla

--- m29 2025-10-16 08:15 leanne -> isla + tam | Re: Incident of 10 October < m28
[complaint|Wednesday was yesterday.] The inspector has rung.

--- m30 2025-10-16 18:50 tam -> leanne + isla | Re: Incident of 10 October < m29
Leanne
Kieran on site 12 tae 4.20 on the 9th. he went out the side gate wi the old panel. he says he pulled it to. nae procedure as such we just shut gates

Tam Docherty

--- m31 2025-10-20 11:00 isla -> leanne | Invoice 3584
Hi Leanne, invoice for the fence panel attached, £210, 14 days. Hope all's well!

Isla

--- m32 2025-10-20 11:26 leanne -> isla | Re: Invoice 3584 < m31
Isla. [complaint,question|Have you read my last three e-mails?]

--- m33 2025-10-24 17:10 fergus -> leanne + isla + tam | Re: Incident of 10 October < m27
Leanne, back at my desk. Kieran's been spoken to. I've asked Tam to make sure [promise|gates get two checks from here on], one by whoever's working and one by him. I trust that satisfies the inspectorate.

Fergus

--- m34 2025-10-27 09:00 leanne -> fergus | Re: Incident of 10 October < m33
Fergus,

It may satisfy the inspectorate. [complaint|Three people from your firm have written to me about that morning and not one has asked how she is.]

Leanne Gilmour

--- m35 2025-11-06 14:20 shabnam -> aga | glitter
Hi Aga, diwali glitter EVERYWHERE, [apology|sorry in advance] 🙈 we did hoover

--- m36 2025-11-06 20:30 aga -> shabnam | Re: glitter < m35
We found it also in the freezer. It is OK, we like Diwali. [question|How is the little girl with the gate?] I think of her.

--- m37 2025-11-07 08:25 shabnam -> aga | Re: glitter < m36
aw Aga. she's grand, she tells everyone she went for a walk. her mum still comes in by the side lane every morning to try the gate

--- m38 2025-11-19 10:40 leanne -> isla | Contract and procedure
Isla,

For our own action plan (due to the inspectorate 12 December):

- [request!open|A written gate and key procedure, one page, signed]
- [question|Is Kieran coming here again? If so, with whom?]
- [complaint|The autumn gutter clean has not been booked.] [request|Date please.]

Leanne

--- m39 2025-12-04 15:15 isla -> leanne | Re: Contract and procedure < m38
Hi Leanne, [apology|sorry for the wait]. [promise|Kieran won't be sent to you.] [promise|Gutters Monday 8th.] [promise!broken|Procedure will follow this week], Fergus is drafting it.

Isla

--- m40 2025-12-15 09:30 leanne -> isla + fergus | Re: Contract and procedure < m39
I sent our plan off on Friday with "awaited from contractor" against your line. [complaint|That is how it now stands in our file.]

--- m41 2026-01-09 11:00 peter -> fergus | Thornwood
Mr Garrick

I own four nurseries and you look after one. Leanne has been slow to bring this to me because she likes your people. I've now read all of it.

[question!open|What is your insurers' position on the October incident?]
[complaint,question!open|Why did my manager have to ask five times for two pieces of paper?]

[escalation|I'd like both in writing before our board on 3 February.]

Peter Rossi
Rossi Childcare

--- m42 2026-01-13 17:45 fergus -> peter | Re: Thornwood < m41
Peter, your letter's to hand. I'm on site most of this week but [promise!open|will reply in full]. Nobody was hurt, thank God, and Leanne and us go back a long way.

Fergus Garrick

--- m43 2026-01-23 08:45 leanne -> aga | Half term deep clean
Hi Aga,

Nursery's closed 16 and 17 Feb. [question!open|Could you do the deep clean on the Monday, carpets included?] [praise|Your team has been fantastic through all this] and I wanted you to know that I know it.

Leanne

--- m44 2026-01-29 12:10 peter -> fergus | Re: Thornwood < m42
Mr Garrick, [complaint|sixteen days since "in full".]

P. Rossi
