firm: Garrick Building Maintenance | garrickbm.example | Europe/London | 2026-01-30 17:00
member: isla | Isla Rennie | isla@garrickbm.example
member: aga | Agnieszka Wilk | aga@garrickbm.example
member: tam | Tam Docherty | tam@garrickbm.example
member: callum | Callum Baird | callum@garrickbm.example
member: fergus | Fergus Garrick | fergus@garrickbm.example
client: St Conval's Parish Church | company | stconvalsparish.example
contact: crawford | Crawford Lindsay | property@stconvalsparish.example | property convener, retired engineer
contact: morag | Rev. Morag Tulloch | minister@stconvalsparish.example | minister
contact: jean | Jean McGlashan | hall@stconvalsparish.example | hall bookings
standing: good
turned: -
causes: -
root: -
why: The property convener weighs every invoice and writes like a tribunal, but it is his way and he says himself there is nobody he would rather have on the roof. The possible union with the next parish made some noise and came to nothing for us.

--- m01 2025-01-25 11:10 crawford -> tam + isla | The storm
Dear Mr Docherty,

I write from the north gallery, in a coat. Yesterday's wind has taken:

(a) eleven slates, by my count from the pavement, on the Hyndland side;
(b) the cowl of the vestry flue;
(c) the notice board, which is in the gardens of number 40 and may stay there.

There is no water in the nave as yet. [request|Would you be so kind as to attend to (a) and (b) in that order], and [question|can you say whether the tower louvres have moved?]

Yours faithfully,
Crawford Lindsay, C.Eng. (retd.)
Property Convener

--- m02 2025-01-25 14:47 tam -> crawford | Re: The storm < m01
Mr Lindsay
half o Glasgow is missing slates the day. [promise|tarp on yours tomorrow first light], [promise|slates tues or wed]
louvres look fine fae the ground, [promise|will check when im up]

--- m03 2025-01-26 13:20 morag -> tam | thank you
Dear Tam, I came out after the benediction to find you on my roof with a flask. [thanks|Thank you], and on the Sabbath too; I shall put in a word.

Morag

--- m04 2025-01-29 16:09 tam -> crawford + isla | Re: The storm < m02
14 slates no 11, 3 slid intae the valley gutter. cowl on. louvres: one slat cracked, been cracked years, moss in it. no urgent

--- m05 2025-01-31 10:30 crawford -> tam + isla | Re: The storm < m04
Dear Mr Docherty,

I accept the correction from eleven to fourteen with as good a grace as I can muster. [question|At what cost would the slat be replaced while the ladder hire is running?]

C.L.

--- m06 2025-01-31 10:52 tam -> crawford | Re: The storm < m05
ladder's ma own so nae hire. £40 in cedar

--- m07 2025-01-31 11:05 crawford -> tam | Re: The storm < m06
[request|Then proceed.]

--- m08 2025-02-17 15:40 jean -> aga | hall floor
Dear Aga it's Jean from the hall, the badminton say the floor is like glass on a Monday and the toddlers say it's sticky on a Tuesday and I don't know who to believe as I am 81 and do neither, [question|is it the same polish you use as the lady before?], the ladies of the Guild have no complaints they only drink tea. Jean

--- m09 2025-02-17 18:15 aga -> jean | Re: hall floor < m08
Dear Jean, both can be right. On Sunday floor is mopped with cleaner that leaves a little film, first it slides, then people walk on it and it sticks. [promise|From this Sunday only water and neutral soap.] You tell me in two weeks what badminton says.
Aga

--- m10 2025-03-04 14:12 jean -> aga | Re: hall floor < m09
Dear Aga the badminton have stopped moaning which they have not done since 1994, the toddlers are now sticky only from themselves, [thanks|thank you dear]. Jean

--- m11 2025-04-02 09:00 crawford -> isla | Account to 31 March
Dear Miss Rennie,

I have examined your account no. 3120 with some care.

1. Line 4 charges 6.5 hours at £24, extended as £156.75. [complaint|It should read £156.00.]
2. [complaint|Line 7, "consumables", does not say what was consumed.]
3. Line 9 is correct.

The sum at issue is small. [value|I hold that an account is either right or it is not.] [request|A corrected copy, please], whereupon [promise|the Treasurer will pay by return].

Yours faithfully,
Crawford Lindsay

--- m12 2025-04-02 10:18 isla -> crawford | Re: Account to 31 March < m11
Dear Mr Lindsay,

Quite right, [admission|I typed the 75p in from the line below]. Corrected copy attached. The consumables were 12 roof nails, a tube of lead sealant and two bags of rubble. [promise|They'll be named in future.]

Isla Rennie

--- m13 2025-04-02 10:40 crawford -> isla | Re: Account to 31 March < m12
Dear Miss Rennie,

Paid. [praise|I wish my former employers had answered a query within the hour.]

C.L.

--- m14 2025-05-19 09:35 callum -> crawford | boiler: summer work
Mr Lindsay

Heating is off till October so I'd like to get three things done while it's cold metal:

- pump gland on the nave circuit weeping, £85
- expansion vessel, £240
- frost stat in the boiler house reads 4 degrees high, free, I have one

[question|Which of these do I have a yes for?]

Callum Baird

--- m15 2025-05-19 20:02 crawford -> callum | Re: boiler: summer work < m14
Dear Mr Baird,

All three. [question|On the vessel: what pre-charge do you propose, given a static head of some eleven metres to the gallery radiators?]

--- m16 2025-05-19 20:31 callum -> crawford | Re: boiler: summer work < m15
1.3 bar.

--- m17 2025-05-19 20:37 crawford -> callum | Re: boiler: summer work < m16
[praise|Correct.] I had it at 1.28.

--- m18 2025-06-11 11:25 morag -> isla + fergus | a bit of news
Dear Isla, dear Fergus,

Before you read it in the paper: Presbytery is looking at a union between ourselves and Kelvin Old. One of the two buildings would close. Nothing is decided and nothing will be before the winter, but it would not be honest to let you order anything large for us without knowing.

[goal|What we want is to still have a warm room open to the street seven days a week, whichever roof it is under.]

Every blessing,
Morag

--- m19 2025-06-11 17:40 fergus -> morag | Re: a bit of news < m18
Morag, [thanks|thank you for telling us yourself]. My parents were married in St Conval's, so I'm not neutral. [promise|We'll not order as much as a mop bucket on long delivery without asking you first.]

Fergus

--- m20 2025-06-12 09:10 morag -> fergus | Re: a bit of news < m19
I have just looked them up in the register! 1961, and the organist was paid two guineas.

--- m21 2025-08-18 13:30 crawford -> tam + isla | An intruder
Dear Mr Docherty,

There is a squirrel in the organ loft. I have seen it; it has seen me. It enters by the east eaves, where there is a gap of about 60 mm behind the rhone pipe.

[request|I should be glad if the gap were closed, with the animal on the outer side.]

C. Lindsay

--- m22 2025-08-18 15:01 tam -> crawford | Re: An intruder < m21
cannae just shut it in case theres young. one way flap first, 10 days, then mesh. [promise!broken|be there thurs]

--- m23 2025-08-22 10:00 crawford -> tam + isla | Re: An intruder < m22
Dear Mr Docherty,

[complaint|Thursday has been and gone and the squirrel reports no flap.]

C.L.

--- m24 2025-08-22 10:14 tam -> crawford + isla | Re: An intruder < m23
[apology|sorry Mr Lindsay]. van failed its MOT and [admission|i never phoned]. [promise|the morra 8am], on me

--- m25 2025-08-23 09:30 crawford -> tam | Re: An intruder < m24
Flap fitted, 8.20. All is forgiven. I have left you a jar of Mrs Lindsay's rhubarb and ginger on the vestry sill.

--- m26 2025-09-04 12:05 tam -> crawford + isla | Re: An intruder < m25
mesh on. he's away. [praise|jam was magic by the way]

--- m27 2025-09-22 16:20 jean -> aga + isla | harvest supper
Dear Aga and Isla, Harvest supper is Saturday 4th October and we have 120 coming as they have sold too many again, [request|could the hall be done on the Friday instead of the Sunday] and [request|could someone please look at the big urn as it trips the lights]. Jean

--- m28 2025-09-22 17:01 isla -> jean + aga + tam | Re: harvest supper < m27
Dear Jean, [promise|Friday it is.] [promise|Tam will pick the urn up tomorrow], we're not going to fix that in a hall full of folk!

Isla

--- m29 2025-10-03 19:05 aga -> jean | Re: harvest supper < m28
Hall is ready. Wind is terrible so I have put the wet mats double at the side door. Urn is back, new element. Have nice supper.

--- m30 2025-10-05 14:44 jean -> aga + tam + isla | Re: harvest supper < m29
Dear all [win|we took £1,460 for the food bank], the lights stayed on, and [praise|the minister said you could have eaten off the floor and in the case of the Brownies they did]. Jean

--- m31 2025-10-13 08:45 callum -> crawford + jean | heating on
On since 6. Nave 9 degrees to 17 in two hours forty, last year it was four hours. Vessel holding.

--- m32 2025-10-13 11:12 crawford -> callum | Re: heating on < m31
Dear Mr Baird,

[win|I make that a 33% improvement, for £325.] [request|I should welcome the gas meter readings each month], as [goal|I intend to show the Presbytery that this building costs less to heat than Kelvin Old].

Crawford Lindsay

--- m33 2025-10-13 18:40 callum -> crawford | Re: heating on < m32
[promise!broken|First Monday of the month, you'll have them.]

--- m34 2025-11-03 18:05 callum -> crawford | meter
48,817. Three weeks, 391 units, [win|about 40% under last year's bill for the same weeks].

--- m35 2025-12-02 08:02 crawford -> callum | Re: meter < m34
Dear Mr Baird,

The first Monday was yesterday. [complaint|My column for December has a hole in it.]

C.L.

--- m36 2025-12-02 08:11 callum -> crawford | Re: meter < m35
49,702. [admission|Read it yesterday, forgot to press send.]

--- m37 2025-12-15 17:20 isla -> morag + crawford | Christmas Eve
Dear Morag, dear Mr Lindsay,

For the Watchnight service Callum's set the timer for 7 p.m. on the 24th and he is on call till one in the morning. The number's 0141 496 0188.

[promise|Aga's team will do the church on the 23rd and the hall on the 27th.]

[question|Is there a wedding on the 30th or was that moved?]

Isla

--- m38 2025-12-15 19:00 morag -> isla | Re: Christmas Eve < m37
Moved to Easter Saturday, poor things, the groom's mother has broken her hip. [praise|You people remember more about this parish than I do.]

Morag

--- m39 2025-12-28 21:15 morag -> callum + isla + aga | four hundred
[win|Four hundred and twelve at the Watchnight service and nobody kept a coat on.] A man told me he only came in because he saw steam on the windows.

[thanks|Thank you all], and a happy new year when it comes.

--- m40 2026-01-14 10:40 morag -> fergus + isla | Presbytery
Dear Fergus, dear Isla,

[win|It is St Conval's that stays open.] Crawford's table of meter readings was passed round like holy writ.

Kelvin Old's congregation join us from September. [question!open|Could you tell us what it would cost to clean the hall every weekday rather than three times a week?]

With great gladness,
Morag

--- m41 2026-01-14 12:15 fergus -> morag + crawford | Re: Presbytery < m40
Morag, that's the best letter of the winter. [promise!open|Isla will work out a price once we know who is in the hall and when.] [request!open|Could Jean send us her bookings as they'll be from September?]

Fergus

--- m42 2026-01-19 09:20 crawford -> isla + fergus | Account to 31 December
Dear Miss Rennie,

I have examined your account no. 3688 and can find nothing wrong with it, which has rather spoiled my morning. The Treasurer paid it on Friday.

For the record, [praise|there is nobody I would sooner see on that roof].

Crawford Lindsay

--- m43 2026-01-26 15:30 jean -> aga | lost property
Dear Aga we have eleven umbrellas, a trumpet and one gent's shoe, [question!open|did any of your girls put a blue glasses case somewhere], it is Mrs Abernethy's and she cannot see to look for it. Jean
