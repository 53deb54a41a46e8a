firm: Garrick Building Maintenance | garrickbm.example | Europe/London | 2026-01-30 17:00
member: isla | Isla Rennie | isla@garrickbm.example
member: aga | Agnieszka Wilk | aga@garrickbm.example
member: tam | Tam Docherty | tam@garrickbm.example
member: callum | Callum Baird | callum@garrickbm.example
member: fergus | Fergus Garrick | fergus@garrickbm.example
client: Elspeth Muir and neighbours | person | -
contact: elspeth | Elspeth Muir | elspeth.muir@postbox.example | flat 1/1, writes for the eight flats
contact: ruaridh | Ruaridh Sim | ruaridhsim@inkmail.example | flat 3/2
contact: nasreen | Nasreen Aziz | nasreen.aziz@postbox.example | flat 2/1
standing: drifting
turned: 2025-09-10
causes: style_mismatch, goals_blurred
root: m16, m27
why: Mrs Muir writes two warm lines about the close and the cat and gets back pages with headings and terms. What she hoped for in February, a dry stair and a garden where Mr Galbraith can sit, has not been named by anybody since June, and her letters have shrunk to receipts.

--- m01 2025-02-10 10:20 elspeth -> isla | Our close
Dear Isla,

[thanks|Thank you for coming out in that sleet!] Poor Bertie hid under the dresser till you'd gone, he is not brave for a cat.

I've been round all eight doors and everyone says yes. So here is what we dream of: [goal|that the stair is dry and painted, and that Mr Galbraith in 0/1 has a bench in the back court to sit on this summer.] He's 91 and hasn't been out since October.

[request|Could you start with the weekly cleaning] and [question|tell me what comes first with the damp?]

Warmly,
Elspeth Muir

--- m02 2025-02-10 12:05 isla -> elspeth | Re: Our close < m01
Hi Elspeth, what a lovely letter to get on a Monday. [request|Say sorry to Bertie.]

Cleaning: [promise|Aga's team starts Wednesday.] Damp: first Tam has to find where it's coming from, no point painting over it. [promise|He'll come on Friday with his meter.]

Isla

--- m03 2025-02-10 13:30 elspeth -> isla | Re: Our close < m02
Wonderful. [promise|I'll have scones.]

--- m04 2025-02-14 15:12 tam -> elspeth + isla | damp
Mrs Muir scones were first class
its the rhone pipe at the back, cracked at the 1st floor bracket, water running in behind the plaster. new section £260. then the wall has tae dry, 3 months say, then plaster n paint. so paint in june no before

--- m05 2025-02-14 18:40 elspeth -> tam | Re: damp < m04
June it is! [praise|You explained it so that even I could draw it.] [request|Please do the pipe.] We're £32.50 each and I have it in an envelope already.

--- m06 2025-02-27 11:20 ruaridh -> isla | bikes
Hi, Ruaridh from 3/2. [question|There's a sticker on my bike saying it'll be removed??] it's chained to my own banister

--- m07 2025-02-27 11:45 isla -> ruaridh + elspeth | Re: bikes < m06
Hi Ruaridh, not ours! That'll be the fire service, they were round the street on Tuesday. Our cleaners just lift round it.

--- m08 2025-02-27 11:52 ruaridh -> isla | Re: bikes < m07
ah ok, soz. [praise|stair's looking mint btw]

--- m09 2025-03-12 09:30 tam -> elspeth | Re: damp < m05
pipe on yesterday, £260. sound as a bell. wall reading 31%, want it under 18 before anybody touches it

--- m10 2025-03-12 10:10 elspeth -> tam + isla | Re: damp < m09
Oh well done. I told Mr Galbraith 31 and he's keeping the score on his calendar. [question|When do you measure next?]

--- m11 2025-03-12 17:02 tam -> elspeth | Re: damp < m10
[promise|end o april]

--- m12 2025-04-30 16:30 tam -> elspeth | Re: damp < m11
22. getting there

--- m13 2025-05-01 08:45 elspeth -> tam | Re: damp < m12
Mr Galbraith says 22 is also the score he once made at bowls in Saltcoats. He had the window open yesterday!

--- m14 2025-06-02 09:00 isla -> elspeth | Our new customer letters
Dear Customer,

Garrick Building Maintenance is moving its household and close customers to a new customer system. From this month you will receive:

1. A Service Confirmation (form SC1) for every visit
2. A Variation Notice (form VN2) for any work outside the Schedule
3. A Quarterly Statement of Account

[request|Please quote your customer reference, GBM-0217, in all correspondence.] Queries without a reference may take up to ten working days. Our Terms of Engagement (version 4) are attached and replace all earlier versions. By continuing to use our services you accept them.

[request|Please complete the attached data sheet and return it within 14 days.]

Yours faithfully,
Customer Services
Garrick Building Maintenance

--- m15 2025-06-03 10:15 elspeth -> isla | Re: Our new customer letters < m14
Dear Isla,

Goodness, that's a lot of paper for a close with a cat in it! [question|Is it still you?]

[request|Could Tam come and take his June reading?] We've chosen a colour, it's called Old White but it's yellow.

Elspeth

--- m16 2025-06-05 14:22 isla -> elspeth | SC1 / GBM-0217 / Communal stair: moisture survey and redecoration
Dear Mrs Muir,

Reference: GBM-0217
Subject: Communal stair, moisture survey and redecoration

[thanks|Thank you for your communication of 3 June.]

1. Moisture survey. [promise|A survey visit has been allocated for Friday 13 June between 08.00 and 13.00.] [request|An adult should be present to give access to the rear wall.]

2. Redecoration. Redecoration of common parts is not included in your Schedule and constitutes additional work under clause 6.2. Upon completion of the survey [promise!broken|a quotation will be issued within ten working days]. Quotations are valid for thirty days. Acceptance must be given in writing by a person authorised to bind all eight proprietors, and [request|we ask that evidence of such authority be supplied] (minute of meeting, or eight signatures).

3. Colour. Please note that colour descriptions are manufacturer-specific. [request|Kindly supply the manufacturer's code.]

4. Data sheet. We have not yet received your completed data sheet and would remind you that the fourteen-day period ends on 16 June.

Yours sincerely,
Isla Rennie
Office Manager
Garrick Building Maintenance

--- m17 2025-06-06 09:40 elspeth -> isla | Re: SC1 / GBM-0217 / Communal stair: moisture survey and redecoration < m16
Dear Isla,

Friday is fine. Data sheet is in the post. [complaint|I had to ask Ruaridh what a Schedule was.]

Elspeth

--- m18 2025-06-13 12:10 tam -> elspeth + isla | reading
17! ready tae go. [promise|ill measure up n give isla the numbers]

--- m19 2025-06-13 12:44 elspeth -> tam | Re: reading < m18
[win|Seventeen!!] Mr Galbraith had me pour him a sherry at a quarter to one.

--- m20 2025-07-07 11:11 elspeth -> isla | The paint
Dear Isla, [question|has the price for the stair been done yet?] People are off at the Fair and I'd love to collect the money before they go.

E.M.

--- m21 2025-07-09 16:40 isla -> elspeth | QU-0418 / GBM-0217 / Quotation
Dear Mrs Muir,

Further to your enquiry, please find attached quotation QU-0418 in the sum of £3,980 plus VAT for preparation, making good of plaster and two coats to common stair.

The quotation is subject to (a) our Terms of Engagement, version 4; (b) a deposit of 40%; (c) written authority as per our letter of 5 June; (d) unobstructed access to all landings; (e) suitable weather, where applicable.

Acceptance should be made on form QA3.

Yours sincerely,
Isla Rennie
Office Manager

--- m22 2025-07-14 10:05 nasreen -> isla | stair painting
Hello, Nasreen from 2/1, Elspeth is at her sister's in Nairn. We are all ok with the price. I've 8 names on a sheet, photo attached. [question|When could you begin?] My mother comes from Lahore on 20 Aug and [request|it would be lovely to have it done by then].

--- m23 2025-07-15 09:30 isla -> nasreen + elspeth | Re: stair painting < m22
Dear Ms Aziz,

[thanks|Thank you.] The authority is accepted. We also require form QA3, signed by the person named on the account (Mrs Muir), together with the deposit of £1,592. On receipt of both [promise|a start date will be allocated].

Yours sincerely,
Isla Rennie

--- m24 2025-07-28 10:30 elspeth -> isla | Re: stair painting < m23
Home again. Form and cheque posted first class this morning.

--- m25 2025-08-05 15:15 aga -> elspeth | broken window on stair
Hello Mrs Muir, yesterday in the storm one pane on the top landing has broken, we swept it up and put board. Nobody hurt. Tam has the size.
Aga

--- m26 2025-08-05 15:40 elspeth -> aga | Re: broken window on stair < m25
[thanks|Thank you, Aga dear.] Bertie slept through it. [praise|You're the only one who still tells me things in a sentence.]

--- m27 2025-09-10 11:00 elspeth -> isla | Stair
Dear Isla,

Painters finished yesterday. It looks clean.

The bench won't be needed this year now, the weather has gone.

E. Muir

--- m28 2025-09-11 10:20 isla -> elspeth | SC1 / GBM-0217 / Completion
Dear Mrs Muir,

We are pleased to confirm practical completion of the works described in QU-0418 on 9 September. Final invoice no. 3530 (£3,184.00, being the balance with VAT) is attached. A defects period of six months applies. [request|Defects should be notified on form DN1], within five working days of becoming apparent, with photographs.

[request|We would be grateful if you would rate your experience from 1 to 5 using the link below.]

Yours sincerely,
Isla Rennie
Office Manager

--- m29 2025-09-19 14:00 elspeth -> isla | Re: SC1 / GBM-0217 / Completion < m28
Paid today.

--- m30 2025-09-30 12:40 tam -> elspeth | paint
hiya Mrs Muir [question|how's the stair looking noo its dried?] any shiny patches gie me a shout

--- m31 2025-10-02 17:20 elspeth -> tam | Re: paint < m30
It's very nice Tam, no shiny bits. Bertie has moved in with Nasreen's mother, who gives him chicken.

--- m32 2025-10-20 09:45 isla -> elspeth | VN2 / GBM-0217 / Enhanced winter package
Dear Mrs Muir,

As a valued customer you are eligible for our Enhanced Winter Package: salt box, two additional mat exchanges a month and gutter inspection, at £64.00 per month for the block from 1 November to 31 March.

[request|Please confirm acceptance on the attached form by 31 October.]

Yours sincerely,
Isla Rennie

--- m33 2025-11-03 10:10 elspeth -> isla | Re: VN2 / GBM-0217 / Enhanced winter package < m32
No thank you.

--- m34 2025-11-12 19:05 ruaridh -> isla + aga | close door
hi, close door's not locking, you need to push it really hard. there was a guy sleeping on the ground floor last night, harmless but Mr Galbraith got a fright. [request|can someone fix asap]

--- m35 2025-11-13 08:30 isla -> ruaridh + tam | Re: close door < m34
Hi Ruaridh, [promise|Tam will be with you this morning.]

--- m36 2025-11-13 12:15 tam -> ruaridh + elspeth | Re: close door < m35
keep was loose, moved it 3mm. locks fine. no charge

--- m37 2025-11-13 18:22 ruaridh -> tam | Re: close door < m36
[praise|legend]. Mr G says he's sleeping with one eye now instead of none

--- m38 2025-12-01 09:00 isla -> elspeth | Quarterly Statement / GBM-0217
Dear Customer,

Your Quarterly Statement of Account is attached. Balance due: £312.00. Please note that our rates will be reviewed on 1 February and that [promise!open|revised rates will be notified in January].

Yours faithfully,
Customer Services

--- m39 2025-12-18 11:30 elspeth -> isla | Re: Quarterly Statement / GBM-0217 < m38
Paid. [request|Please send future letters to Ruaridh Sim, 3/2, who has offered to do the paperwork.]

E. Muir

--- m40 2025-12-19 10:00 isla -> elspeth + ruaridh | Re: Quarterly Statement / GBM-0217 < m39
Dear Mrs Muir,

Your request has been noted. A change of account contact requires form CC4 (attached), to be signed by both the outgoing and the incoming contact. [request!open|Please return it at your convenience.]

Yours sincerely,
Isla Rennie
Office Manager

--- m41 2026-01-12 21:40 ruaridh -> isla | few things
Hey Isla

couple of things from the flats:

- [question!open|whats the new price from february?] [complaint|nobody's had a letter]
- [complaint|top landing still has the plywood from august], [question!open|is glass coming?]
- [question!open|was there ever a plan for the back court? Elspeth mentioned a bench once but says not to bother you]

cheers, R

--- m42 2026-01-14 09:40 isla -> ruaridh | Re: few things < m41
Dear Mr Sim,

[thanks|Thank you for your enquiry], reference GBM-0217. As form CC4 has not been received we are unable to discuss the account with you at present. Your other points have been passed to the relevant department.

Yours sincerely,
Isla Rennie

--- m43 2026-01-14 09:58 ruaridh -> isla | Re: few things < m42
[complaint|there's five of you]

--- m44 2026-01-27 16:05 aga -> elspeth | mats
Hello Mrs Muir, I have not seen you on the stair for long. The mats at door are finished, I can get two for £38. [question!open|Shall I?]
Aga
