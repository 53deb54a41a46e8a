firm: Garrick Building Maintenance | garrickbm.example | Europe/London | 2026-01-30 17:00
member: isla | Isla Rennie | isla@garrickbm.example
member: aga | Agnieszka Wilk | aga@garrickbm.example
member: tam | Tam Docherty | tam@garrickbm.example
member: callum | Callum Baird | callum@garrickbm.example
member: fergus | Fergus Garrick | fergus@garrickbm.example
client: Saltmarket Lets | company | saltmarketlets.example
contact: imran | Imran Kapadia | imran@saltmarketlets.example | owner, 64 flats
contact: wendy | Wendy Strang | wendy@saltmarketlets.example | lettings administrator
standing: good
turned: -
causes: -
root: -
why: Imran shouts about everything and everybody and has done since he opened; he gave us twelve more flats in the summer and the only real slip, a missed checkout clean, was owned and refunded the same day.

--- m01 2024-12-16 07:41 imran -> callum | no heat x3
callum 3 flats no heat, 14/2 Nicholson, 9/1 Oxford, 22/0 Carlton. all students all greetin. [request|sort it before they phone their mammies]

--- m02 2024-12-16 07:55 callum -> imran | Re: no heat x3 < m01
[promise|Carlton at 9, Oxford at 10.30, Nicholson about 12.] [request|Ask Nicholson to check the meter has credit first.]

--- m03 2024-12-16 08:20 imran -> callum | Re: no heat x3 < m02
nicholson had no credit. 4th year ENGINEERING student. i despair

--- m04 2024-12-16 13:02 callum -> imran + wendy | Re: no heat x3 < m02
Carlton: fan, replaced, £142. Oxford: thermostat on the wall was turned to 5 by somebody's coat. No charge for that one.

--- m05 2024-12-16 13:10 imran -> callum | Re: no heat x3 < m04
[value|this is what i want, charge me when its broke dont charge me for a coat]

--- m06 2025-01-14 10:05 wendy -> isla | HMO licences: Carlton Place
Hi Isla,

The licence renewal for 22 Carlton Place is due in April. The council want:

- [request|emergency light test, signed]
- fire door certificate (the joiner's doing that)
- [request|gas safety, dated within 60 days]

[question|Can the first two visits be on one morning so I only have to give one lot of notice?]

Wendy

--- m07 2025-01-14 11:22 isla -> wendy + callum + tam | Re: HMO licences: Carlton Place < m06
Hi Wendy, yes. [promise|Tuesday 18 February, 9 to 11, Tam and Callum together.] [promise|Paperwork to you the same week.]

--- m08 2025-02-20 15:50 isla -> wendy | Re: HMO licences: Carlton Place < m07
Both attached, all passes. One emergency light on the top landing had a new battery, £22.

--- m09 2025-02-20 16:04 wendy -> isla | Re: HMO licences: Carlton Place < m08
[thanks|Thank you!] [praise|I could set my watch by you.]

--- m10 2025-03-10 21:12 imran -> fergus | prices
fergus my cousin in Bellshill knows a guy does gas certs for £45. FORTY FIVE. u charge me 78. [complaint,question|what do i get for 33 quid, a song?]

--- m11 2025-03-11 08:02 fergus -> imran | Re: prices < m10
Imran, you get Callum. Last year he found the flue in Oxford Street that somebody's £45 guy had passed twice.

Fergus

--- m12 2025-03-11 08:09 imran -> fergus | Re: prices < m11
ok ok. cousin can keep him. 78 it is u robber

--- m13 2025-03-27 09:15 imran -> isla | me away
isla im off to karachi 29 mar to 22 april, eid n my mums hip. wendys in charge, [request|dont phone me unless its on fire]. if its on fire phone wendy

--- m14 2025-03-27 09:40 isla -> imran | Re: me away < m13
Eid Mubarak when it comes! All the best to your mum.

--- m15 2025-04-15 12:33 wendy -> tam | 3/1 Oxford Street
Hi Tam, tenant reports brown stain on the bedroom ceiling, about the size of a plate, spreading. The flat above isn't ours. [request|Could you have a look and tell me which side of the floor it's coming from?]

Wendy

--- m16 2025-04-15 17:20 tam -> wendy | Re: 3/1 Oxford Street < m15
its upstairs' shower tray, sealant gone. i chapped the door n showed him, he's getting his own man. [request|leave ur ceiling till its dry], [promise|ill paint it in may]

--- m17 2025-04-15 17:24 wendy -> tam | Re: 3/1 Oxford Street < m16
Brilliant, [thanks|thanks Tam]. [promise|I'll let the tenant know]. He's convinced it's a ghost.

--- m18 2025-05-23 09:55 wendy -> tam | Re: 3/1 Oxford Street < m16
Hi Tam, [question|is the ceiling on your list for next week?] He wants to photograph it for his mum.

--- m19 2025-05-23 10:30 tam -> wendy | Re: 3/1 Oxford Street < m18
[promise|tues 27th]. stain block then 2 coats

--- m20 2025-06-02 10:10 imran -> isla + aga | JUNE
right its june. 31 checkouts in 9 days. u know the drill:

- [request|31 end of tenancy cleans, list attached]
- [request|photos of EVERY oven]
- [request|anything broke goes to tam same day]
- [request|lost property in a bag wi the flat number, NOT in 1 big pile like last yr]

last yr i had a girl in tears over one airpod

[goal|want every flat rentable within 48 hrs, empty days is what kills me]

--- m21 2025-06-02 14:40 aga -> imran + wendy | Re: JUNE < m20
Hello Imran, I have five people and my nephew. Plan is attached, four flats each day, Carlton first because stairs. [promise|Photos every evening before 8.] [question|Is water on in 9/3 Nicholson? Last year not.]
Aga

--- m22 2025-06-02 14:52 imran -> aga | Re: JUNE < m21
water on. nephew better not be a student

--- m23 2025-06-07 18:31 wendy -> aga + isla | 6/2 Bedford Lane
Hi Aga, sorry to do this on a Saturday. New tenant is standing in 6/2 and [complaint|it hasn't been touched], there's half a lasagne in the oven. It's on the list for Thursday. Imran is on his way there and he isn't quiet.

Wendy

--- m24 2025-06-07 18:44 aga -> wendy + imran + isla | Re: 6/2 Bedford Lane < m23
Wendy, [admission|we did 2/6 instead of 6/2, it is my list, I turned the numbers]. [apology|I am very sorry.] Two of us are in the van, [promise|there in 25 minutes, done by 9.30].

--- m25 2025-06-07 19:02 imran -> aga + fergus | Re: 6/2 Bedford Lane < m24
im standing next to a LASAGNE agnieszka. girls father is here, hes a SHERIFF. [complaint|30 flats right n the 1 wrong is the one wi a sheriff in it]

[escalation|fix it or i swear im phoning bellshill]

--- m26 2025-06-08 09:10 fergus -> imran + wendy | Re: 6/2 Bedford Lane < m25
Imran, finished 9.20 last night, photos attached, and I've put a night at the Premier Inn for the family on my own card, Aga found out they'd taken one. No charge for 6/2 or for 2/6. [promise|From this year the list goes by keys, not numbers.]

Fergus

--- m27 2025-06-08 09:31 imran -> fergus | Re: 6/2 Bedford Lane < m26
u paid the hotel?? right. ok. [praise|thats class that]. sheriff was actually a nice guy, he does salsa

--- m28 2025-06-13 17:20 wendy -> aga + isla | Re: JUNE < m21
That's all 31 done. [win|Average empty time 1.6 days, it was 4 last summer.] Imran has been humming.

--- m29 2025-07-15 11:11 imran -> fergus + isla | more flats
bought out big davie at gallowgate hes retiring to spain. [scope_change|12 more flats, gas certs n repairs n cleans same as the rest]. half of them look like nobodys been in since the commonwealth games

[request|send callum round all 12 n tell me how bad]

--- m30 2025-07-15 13:30 fergus -> imran + callum | Re: more flats < m29
Congratulations, landlord of the east end. [promise|Callum does three a day from Monday 28th] (he's off for the Fair), [promise|list with prices on 1 August].

Fergus

--- m31 2025-08-01 19:05 callum -> imran + wendy | 12 flats at Gallowgate
12 surveyed.
- 7 fine
- 3 want a service and parts, about £200 each
- 1 boiler condemned and shut off (8/1), tenant has heaters from us
- 1 has no boiler. There is a pipe and a hope.

Details attached.

Callum

--- m32 2025-08-01 19:22 imran -> callum | Re: 12 flats at Gallowgate < m31
a pipe and a hope 😂😂 putting that on my grave. [request|do the lot], 2 new boilers, worcester not the cheap ones. [question|when]

--- m33 2025-08-01 19:40 callum -> imran | Re: 12 flats at Gallowgate < m32
[promise|8/1 Thursday 7th, the hope on the 12th.]

--- m34 2025-08-13 08:15 wendy -> callum | Re: 12 flats at Gallowgate < m33
Both tenants have rung to say they've hot water. One of them hadn't told Davie for two years as she "didn't like to bother him". [thanks|Thanks Callum.]

--- m35 2025-09-30 16:10 wendy -> isla | August statement
Hi Isla, statement agrees except 3502, which I have as £318 and you've as £381. [question|Which of us has dyslexic fingers?]

--- m36 2025-09-30 16:18 isla -> wendy | Re: August statement < m35
Mine, [admission|I keyed it wrong]. £318. Amended one attached.

--- m37 2025-10-27 22:50 imran -> tam | mould
tam mould in 5/2 gallowgate round window, tenants drying 4 peoples washing in there wi windows shut. told them 10 times. [request|wash it down n put in 1 of they fans that comes on itself]. [question|how much]

--- m38 2025-10-28 07:58 tam -> imran | Re: mould < m37
£185 fan fitted n wired, wash down £60. [promise|thurs]

--- m39 2025-10-28 08:00 imran -> tam | Re: mould < m38
cheaper than a solicitor. [request|go]

--- m40 2025-10-31 09:12 tam -> imran | Re: mould < m39
fan in yesterday, set at 65%. left them a wee note about the washing wi a drawing

--- m41 2025-11-27 06:58 imran -> callum + isla | xmas cover
[question|who do i ring xmas day if boiler goes, last yr it was a machine talking polish]

--- m42 2025-11-27 09:00 isla -> imran + callum | Re: xmas cover < m41
[promise|Callum 24th and 25th till 2, Fergus's cousin Rab after that.] Numbers on the attached card, put it on your fridge. And it wasn't a machine, it was Aga's mother minding the phone.

--- m43 2025-11-27 09:04 imran -> isla | Re: xmas cover < m42
[request|tell her mother she has a lovely voice]

--- m44 2025-12-26 11:30 imran -> callum + fergus | Re: xmas cover < m42
2 callouts xmas day both fixed before the queens speech (kings. whatever). [praise|rab is a machine. a good one]

--- m45 2026-01-13 14:05 wendy -> isla + tam + callum | HMO round 2026
Hi all,

Five renewals this spring, dates attached. Same as last year, please:

- [request!open|one joint visit per building]
- [request!open|gas certificates dated after 1 March]

Wendy

--- m46 2026-01-14 09:30 isla -> wendy | Re: HMO round 2026 < m45
Got it Wendy, [promise!open|dates with you by Friday 6 February once Callum has given me his spring days].

--- m47 2026-01-29 23:14 imran -> fergus | u
fergus [question!open|whats ur price goin up to]. everybody is putting it up. if its more than 5 im coming round wi the lasagne
