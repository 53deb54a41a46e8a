firm: Garrick Building Maintenance | garrickbm.example | Europe/London | 2026-01-30 17:00
member: isla | Isla Rennie | isla@garrickbm.example
member: aga | Agnieszka Wilk | aga@garrickbm.example
member: tam | Tam Docherty | tam@garrickbm.example
member: callum | Callum Baird | callum@garrickbm.example
member: fergus | Fergus Garrick | fergus@garrickbm.example
client: Overnewton Park Housing Association | company | overnewtonparkha.example
contact: maureen | Maureen Heaney | maureen.heaney@overnewtonparkha.example | property services officer
contact: priya | Priya Nair | priya.nair@overnewtonparkha.example | compliance officer
contact: derek | Derek Lafferty | derek.lafferty@overnewtonparkha.example | head of property services
contact: kirsty | Kirsty Bell | kirsty.bell@overnewtonparkha.example | housing assistant
standing: strained
turned: 2025-08-19
causes: recurring_bottleneck, broken_promise
root: m24, m33
why: Every gas certificate goes through the one engineer and his van, so the paper comes after the anniversary again and again; a second engineer was promised for 1 October and then for November and never came. Cleaning and repairs are well liked, which hides how far the compliance side has soured.

--- m01 2025-01-13 09:20 maureen -> isla | Close cleaning list 2025
Dear Isla,

Further to our telephone conversation of Friday, I attach the list of closes for 2025. [scope_change|Two have been added (14 and 18 Blackie Street) and one removed (6 Lumsden Street, now sold).]

[question|Can the Thursday team absorb both, or would a second day be required?]

Yours sincerely,

Maureen Heaney
Property Services Officer
Overnewton Park Housing Association

--- m02 2025-01-13 14:02 isla -> maureen + aga | Re: Close cleaning list 2025 < m01
Hi Maureen,

Aga has been round to look. Both fit on the Thursday as they're two minutes from Gray Street. [promise|First clean will be Thursday 23rd.]

[request|Could you drop two close keys at our office before then?] The buzzers at 18 are coming up dead from the street.

Isla

--- m03 2025-01-20 10:11 maureen -> isla | Re: Close cleaning list 2025 < m02
Dear Isla,

Keys were handed in at your office this morning at 9.40. The buzzers at 18 are on our own electrician's list.

Maureen Heaney

--- m04 2025-01-24 16:45 aga -> maureen + isla | Re: Close cleaning list 2025 < m02
Hello Maureen, both closes done yesterday, one day before the storm luckily. 18 top landing has old sofa and a pram, we washed round them. Photos attached.
Aga

--- m05 2025-02-04 11:30 priya -> callum + isla | Gas safety programme 2025
Dear Callum,

The attached workbook lists 118 properties with the anniversary date of each gas safety record. As before, [value|we work to ten months, so that no tenancy ever comes close to the twelve].

[goal|The Association's target for the year is 100% in date on every single day], which is what we report to the Regulator.

[request|Kindly return the workbook with your planned dates by 14 February.]

Regards,
Priya Nair
Compliance Officer

--- m06 2025-02-13 19:52 callum -> priya | Re: Gas safety programme 2025 < m05
Priya

Dates filled in, 9 to 11 a week, two weeks off in July. The three with electric only (rows 44, 71, 72) can come out.

[question|Do you want carbon monoxide alarm expiry on the sheet as well? I write it down anyway.]

Callum Baird
Gas Safe registered

--- m07 2025-02-14 09:05 priya -> callum | Re: Gas safety programme 2025 < m06
Yes, [request|please add a column for the alarms]. [thanks|Thank you for turning this round a day early.]

Priya

--- m08 2025-03-11 08:40 kirsty -> tam | stair light 22 Gray St
hi Tam, stair light out on 2nd landing at 22 gray st, tenant is nervous coming in at night. [request|could someone look today or tomorrow]

--- m09 2025-03-11 12:26 tam -> kirsty | Re: stair light 22 Gray St < m08
done. was the photocell no the lamp. changed both

--- m10 2025-03-11 12:31 kirsty -> tam | Re: stair light 22 Gray St < m09
[praise|that is lightning, literally] 😄

--- m11 2025-04-16 15:10 priya -> isla + callum | Certificate: 22 Gray Street, 0/2
Dear Isla,

The visit at 22 Gray Street 0/2 took place on 1 April. [complaint|The record itself has not reached us], and the anniversary is tomorrow. [request|Please forward it today.]

Regards,
Priya Nair

--- m12 2025-04-16 17:21 isla -> priya + callum | Re: Certificate: 22 Gray Street, 0/2 < m11
Hi Priya, attached. [admission|It was sitting in the pad in Callum's van with nine others and I hadn't chased him for them.] [apology|Sorry about the fright.] The other nine are attached too.

Isla

--- m13 2025-04-17 09:00 priya -> isla | Re: Certificate: 22 Gray Street, 0/2 < m12
Received, all ten, [thanks|thank you]. [question|Would it be possible for Callum to photograph each page on the day?] It need not be pretty.

--- m14 2025-04-17 20:15 callum -> priya + isla | Re: Certificate: 22 Gray Street, 0/2 < m13
Aye, can do. [promise!broken|You'll have a photo the same night from now on.]

--- m15 2025-05-06 10:30 maureen -> tam + isla | Void: 31 Radnor Street 1/2
Dear Tam,

The above property became void on Friday. I would be obliged if you would quote for the following:

1. [request|Replacement of kitchen worktop and one base unit]
2. [request|Ease and adjust three internal doors]
3. [request|Full clean including windows]

The new tenant has an entry date of 2 June. [question|Is that achievable?]

Maureen Heaney

--- m16 2025-05-07 17:48 tam -> maureen | Re: Void: 31 Radnor Street 1/2 < m15
Maureen
quote £1,140 + vat all in. yes achievable, need 6 days, worktop is 5 days delivery.
bathroom floor is soft behind the pan btw, no on your list but a wid look at it before a tenant goes in. [question|will i open it up?]
Tam

--- m17 2025-05-08 09:12 maureen -> tam + isla | Re: Void: 31 Radnor Street 1/2 < m16
Dear Tam,

The quotation is accepted; [promise|purchase order 25-0611 follows]. [request|Please do open up the floor] and report before spending more than £150.

Maureen Heaney

--- m18 2025-05-29 16:30 tam -> maureen + isla | Re: Void: 31 Radnor Street 1/2 < m17
all done, keys in the safe. floor was just the one board, £60, put it on the same bill

--- m19 2025-06-03 11:04 maureen -> tam + isla + aga | Re: Void: 31 Radnor Street 1/2 < m18
Dear all,

The new tenant took entry yesterday. [praise|She asked whether the flat had been newly built.] [thanks|Please accept the Association's thanks], Tam in particular [praise|for noticing what our own inspection had not].

Yours,
Maureen Heaney

--- m20 2025-06-24 13:33 isla -> maureen | Invoice 3307
Hi Maureen, just a wee one: [question|is 3307 (April closes, £1,872) stuck somewhere?] Everything either side of it is paid.

--- m21 2025-06-24 15:50 maureen -> isla | Re: Invoice 3307 < m20
Dear Isla,

It was allocated to the wrong cost centre at our end and fell off the run. [promise|It will go with Friday's payments.]

--- m22 2025-07-15 10:20 priya -> callum + isla | Records outstanding
Dear both,

While Callum is on leave I note the following visits for which [complaint|I hold neither photograph nor record]: Blackie Street 14 2/1 (26 June), Radnor Street 9 0/1 (27 June), Gray Street 40 3/2 (1 July).

The first falls due on the 29th. [request|I should be glad to have all three this week.]

Priya Nair

--- m23 2025-07-16 09:44 isla -> priya | Re: Records outstanding < m22
Hi Priya, I've got two out of the van this morning, attached. The Gray Street 40 one I can't find. He's in Tenerife so I've texted him. [promise!broken|I'll get it to you as soon as he tells me where it is.]

--- m24 2025-08-19 09:02 priya -> isla + callum + maureen | Gas safety: three anniversaries missed
Dear Isla,

I have to record the following.

- [complaint|Gray Street 40 3/2: record received 8 August, anniversary 5 August.]
- [complaint|Lumsden Street 11 1/1: visited 24 July, nothing on file, anniversary was Saturday.]
- [complaint|Kelvinhaugh Place 3 0/1: not visited on the planned date nor on the one after it.]

That these homes are almost certainly safe is not the point; [value|a thing that is not on paper has not been done].

[complaint|It is the same single step each time: one man, one pad, one van.] [question|What happens if he is ill?]

Regards,
Priya Nair
Compliance Officer

--- m25 2025-08-19 13:17 fergus -> priya + maureen + isla | Re: Gas safety: three anniversaries missed < m24
Dear Priya

You're right and I'd rather hear it straight. [admission|We've let too much hang on Callum and nobody was checking the dates behind him.] Lumsden Street is attached, [promise|Kelvinhaugh Place will be done tomorrow at 8], he's agreed it with the tenant.

[question|Could I come in and see you and Derek the first week of September?] I would like to bring a plan, not an excuse.

Fergus Garrick

--- m26 2025-08-20 16:05 derek -> fergus + priya | Re: Gas safety: three anniversaries missed < m25
Thursday 4 September, 10.00, our office. Forty minutes.

D. Lafferty

--- m27 2025-09-04 15:40 fergus -> derek + priya + maureen + isla | After this morning
Dear Derek, Priya, Maureen

[thanks|Thank you for your time today.] So that it is on paper:

1. [promise!broken|A second Gas Safe engineer will be with us from 1 October.] I have a good man who is working his notice in Paisley.
2. [promise!broken|Isla will send Priya every Friday a list of visits done and records issued.]
3. Tablets instead of pads. [promise|Ordered this week.]

[apology|I am sorry it took you to draw the picture for us.]

Fergus

--- m28 2025-09-05 09:30 derek -> fergus | Re: After this morning < m27
Noted, and fair. We shall judge it by October.

--- m29 2025-09-12 16:55 isla -> priya | Friday list 1
Hi Priya, first list attached. 11 visits, 10 records issued, one no access (Radnor St 9 3/1, carded twice).

--- m30 2025-09-15 08:50 priya -> isla | Re: Friday list 1 < m29
[thanks|Thank you, Isla.] [praise|This is exactly the sheet I would have designed.] [promise|I shall write to Radnor Street myself.]

--- m31 2025-10-04 08:15 kirsty -> tam + isla | Storm
hi both, sorry its saturday. slates in the back court at 9 and 11 Radnor st after last night, and gutter hanging over the bin store at 14 Blackie. [request|can u make safe today?] kids play there

--- m32 2025-10-04 13:02 tam -> kirsty + isla + maureen | Re: Storm < m31
gutter down, bin store taped off, 14 slates lifted, one loose one up by the chimney i cannae reach wi the ladder. [promise|cherry picker monday 7.30]. [request|tell folk tae keep clear o the tape]

--- m33 2025-10-14 10:10 priya -> fergus + isla | Second engineer
Dear Mr Garrick,

The 1st of October has passed and [complaint|I see the same initials on every record]. [complaint|The Friday list arrived on three Fridays and then ceased.]

[question|Has the appointment been made?]

Priya Nair

--- m34 2025-10-21 18:20 fergus -> priya + derek | Re: Second engineer < m33
Priya, the Paisley man's been made a better offer where he is and is staying. I found out a week past Monday and [admission|should have told you that day]. I have two others to see and [promise!broken|one of them will be started by the middle of November].

[promise!broken|The Friday lists restart this week.]

Fergus

--- m35 2025-10-22 09:14 maureen -> tam + isla | Re: Storm < m32
Dear Tam,

Our insurers have accepted your photographs without sending an assessor, [praise|which in nineteen years I have not seen]. [request|Please invoice Radnor Street and Blackie Street separately.]

Maureen Heaney

--- m36 2025-11-03 11:40 aga -> maureen | Salt boxes
Hello Maureen, winter is coming, 9 closes have salt box empty. [question|You want that we fill them or your own men?] If us it is £11 for each.

--- m37 2025-11-03 14:25 maureen -> aga + isla | Re: Salt boxes < m36
Dear Agnieszka,

[request|Please fill all nine.]

M. Heaney

--- m38 2025-11-25 10:00 derek -> fergus | Gas
Mr Garrick,

It is the 25th. [complaint|No second engineer, one list in six weeks, and a record for Blackie Street two days over.]

[escalation|I am required to report late records to our Committee, and the contractor will be named in that report.] I say so now so that you do not read it there first.

Derek Lafferty

--- m39 2025-11-26 08:33 fergus -> derek + priya | Re: Gas < m38
Derek, [apology|I've no defence and I am sorry.] Callum did four of yours on Sunday to get ahead. I have an agency engineer coming for a trial fortnight from 8 December, [promise|name and Gas Safe number to follow].

--- m40 2025-12-17 07:55 kirsty -> callum + isla | no heating 40 Gray St 2/1
hi, mrs Toner 84, no heating since last night, boiler showing E119. [request|please can someone go today], she has a fan heater from us for now

--- m41 2025-12-17 12:48 callum -> kirsty + isla | Re: no heating 40 Gray St 2/1 < m40
Been. Pressure vessel flat, topped up and holding, she has heat. Vessel wants changing, on order. [promise|Back Friday morning to fit it.] She gave me shortbread.

--- m42 2025-12-19 13:20 kirsty -> callum | Re: no heating 40 Gray St 2/1 < m41
she rang to say its like the tropics in there. [thanks|thanks Callum], have a nice xmas

--- m43 2026-01-13 14:30 priya -> fergus + isla + derek | Position at 9 January
Dear Mr Garrick,

For the quarterly return:

- Properties: 121. In date on the day: 118. [complaint|Three were out of date for between one and six days.]
- The agency engineer attended from 8 to 12 December. [complaint|He has not been seen since.]

[question!open|Is he, or anyone, engaged for 2026?]
[request!open|I still need Callum's planned dates for February and March], the workbook came back blank from row 60.

Priya Nair

--- m44 2026-01-16 17:31 isla -> priya | Re: Position at 9 January < m43
Hi Priya, Callum's on a crane job across town till Tuesday so I'm a bit stuck for the dates. [promise!open|I'll sit down with him when he's in and fill in the rest of the sheet.] The engineer question is Fergus's, I've passed it to him.

Isla

--- m45 2026-01-27 09:05 derek -> fergus + priya | Committee, 24 February
Mr Garrick,

I note that the question put on the 13th is unanswered. [escalation|Papers for Committee close on 13 February]; [request!open|I want a written plan by then, with a name in it].

I would add that nobody here wishes to lose your cleaners or Mr Docherty.

Derek Lafferty

--- m46 2026-01-27 18:02 fergus -> derek | Re: Committee, 24 February < m45
Derek, understood. [promise!open|You will have it by the 13th.]

Fergus
