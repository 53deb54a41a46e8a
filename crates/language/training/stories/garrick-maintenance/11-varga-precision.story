firm: Garrick Building Maintenance | garrickbm.example | Europe/London | 2026-01-30 17:00
member: isla | Isla Rennie | isla@garrickbm.example
member: aga | Agnieszka Wilk | aga@garrickbm.example
member: tam | Tam Docherty | tam@garrickbm.example
member: callum | Callum Baird | callum@garrickbm.example
member: fergus | Fergus Garrick | fergus@garrickbm.example
client: Varga Precision Ltd | company | vargaprecision.example
contact: zoltan | Zoltán Varga | zoltan@vargaprecision.example | owner
contact: audrey | Audrey Meikle | audrey@vargaprecision.example | production manager
contact: stevie | Stevie Quinn | nightshift@vargaprecision.example | night shift foreman
standing: broken
turned: 2025-08-20
causes: value_mismatch, slow_response
root: m05, m25, m31
why: Varga asks one thing, a price before the work and an answer the same day, and gets friendly work first and the bill after; the roof over the milling machine waited nine weeks for a price. He says little, pays what he agreed, and in January moves.

--- m01 2025-01-14 07:10 audrey -> isla | Contract year 2
Isla

Year 2 from 1 Feb, same as last: shop floor Sat mornings, offices and toilets Tue/Thu, heaters serviced twice.

Add: [scope_change|measuring room, every Friday, no dust raised, no spray]. [request|Price please.]

Audrey Meikle
Production Manager

--- m02 2025-01-14 11:30 isla -> audrey + aga | Re: Contract year 2 < m01
Hi Audrey, £44 a visit for the measuring room, vacuum with the HEPA filter and damp cloths only. [promise|Aga will do it in person for the first month.]

[question|Is there anything in there that she mustn't touch?]

Isla

--- m03 2025-01-14 11:42 audrey -> isla | Re: Contract year 2 < m02
The granite table. Not even to lean on.

--- m04 2025-01-14 11:50 isla -> audrey | Re: Contract year 2 < m03
Noted in capitals!

--- m05 2025-01-20 08:05 zoltan -> fergus | How I like to work
Dear Fergus,

Audrey tells me that the second year is signed, very good. As I was in Hungary for most of the first, I want to tell you in person how I like to work.

[value|Before every job I want a price on paper. If the price will change, I want to know before and not after.] [value|When I ask something I want an answer on the same day, also when the answer is no.] I do the same with my customers and that's why I have them.

Why it is important now: [goal|we are trying to become supplier for the gearboxes of a wind turbine company in Denmark.] They audit everything, also the building. Measuring room must stay at 20 degrees plus or minus one, the roof must be dry, floor must be clean.

[request|Please tell this to all your people.]

With best regards
Zoltán Varga

--- m06 2025-01-20 17:45 fergus -> zoltan | Re: How I like to work < m05
Zoltán, good to have it from the horse's mouth. [promise!broken|You'll always know the price first with us.] Best of luck with the Danes!

Fergus

--- m07 2025-02-06 23:50 stevie -> callum | heater bay 4
alright callum. bay 4 heater lighting then cutting oot after 10 mins. boys are in hats. the other 5 are fine. [request|any chance the morra?] im on till 6

stevie nights

--- m08 2025-02-07 06:15 callum -> stevie + audrey | Re: heater bay 4 < m07
Stevie, probably the flame probe. I have two in the van. [promise|I'll be in at 2 when bay 4 is at lunch.] £96 fitted if it's that. [question|Audrey, OK?]

Callum

--- m09 2025-02-07 07:02 audrey -> callum | Re: heater bay 4 < m08
OK.

--- m10 2025-02-07 15:10 callum -> audrey + stevie | Re: heater bay 4 < m09
It was that. Run for forty minutes, steady.

--- m11 2025-02-08 05:58 stevie -> callum | Re: heater bay 4 < m10
toasty. [praise|thats the quickest ive seen anythin fixed in here in 15 yr]

--- m12 2025-03-21 09:30 audrey -> aga | Measuring room
Dust count this week 3,100 against 8,900 in January. [win|First time under the limit.] [thanks|Thank you], and the granite has no fingerprints on it, I looked.

Audrey

--- m13 2025-03-21 19:15 aga -> audrey | Re: Measuring room < m12
I hold my breath when I go by the granite. Happy that it helps.
Aga

--- m14 2025-04-29 08:20 audrey -> tam | Loading door
Roller shutter on the loading bay stops a foot off the ground, safety edge light blinking. Forklift can get under with nothing on it. [request|Price to fix please, before you start.]

A. Meikle

--- m15 2025-04-29 16:02 tam -> audrey | Re: Loading door < m14
sorted it audrey. i was passing at 1 so i just did it. new safety edge n a relay, 2 hrs

--- m16 2025-04-29 16:10 audrey -> tam + isla | Re: Loading door < m15
Door works. [complaint|I asked for the price first.] [question|What is it?]

--- m17 2025-05-08 10:05 isla -> audrey | Re: Loading door < m16
Hi Audrey, £338 incl. parts, it'll be on the April bill. Tam saved you a second call-out doing it there and then!

Isla

--- m18 2025-05-08 10:31 zoltan -> isla + fergus | Re: Loading door < m17
It is a fair price and [promise|I will pay it]. [value|I would also pay it if it was on paper nine days before.]

Z. Varga

--- m19 2025-06-17 14:20 audrey -> isla | Shutdown
Annual shutdown 14 to 25 July. In those two weeks:

1. [request|Full floor degrease, all bays]
2. [request|Heater service 2 of 2]
3. [request|Gutters, and look over the roof lights]
4. [request|Paint the walkways yellow, 100 mm lines, 210 m]

[request|One quote, four lines, by 27 June.] Machine bases get their own clean from the maker so [request|keep off those].

Audrey Meikle

--- m20 2025-06-27 16:40 isla -> audrey | Re: Shutdown < m19
Hi Audrey, here you are: degrease £1,480, heaters in contract, gutters and roof lights £310, lines £735. Total £2,525 + VAT. [promise|Aga, Tam and two extra hands from the 14th.]

Isla

--- m21 2025-06-30 07:15 audrey -> isla | Re: Shutdown < m20
PO 7719. [praise|On time and on one page.] Good.

--- m22 2025-07-25 15:50 tam -> audrey + zoltan | Re: Shutdown < m21
all done, lines are dry, [request|sweep the gutters again in nov] cause o the gulls. rooflight over bay 2 has a perished seal, no leaking yet but it will

--- m23 2025-07-28 08:00 zoltan -> tam + isla + aga | Re: Shutdown < m22
Dear all,

I came in at six and switched the lights on one by one. [praise|It looks like in the photograph of the day when we opened.] The Danes come on 2 October and I would let them in today.

[request|Tam, please send a price for the seal in bay 2]. [request|It should be done before the autumn rain.]

Zoltán

--- m24 2025-08-08 10:10 zoltan -> tam + isla | Seal bay 2
Hello,

[question|Is the price for the seal coming?]

Z.V.

--- m25 2025-08-20 08:15 zoltan -> fergus + isla | Invoice 3478
Fergus,

Shutdown invoice is £3,190. The quote and my order say £2,525. [complaint|£665 are on it which nobody has asked me.] They are called "additional labour and materials".

And [complaint|the seal I have asked on 28 July and on 8 August.]

[request|Please explain both.]

Zoltán Varga

--- m26 2025-08-29 17:10 fergus -> zoltan | Re: Invoice 3478 < m25
Zoltán my friend, [blame_shift|the floor was a good deal dirtier than it looked] and the boys put in two extra nights so you'd have it right for the Danes. I wasn't going to come running to you with every drum of degreaser in the middle of your holidays! You got a job worth four thousand.

[promise!broken|Tam will get you a price for that seal next week.]

Fergus

--- m27 2025-08-29 17:42 zoltan -> fergus | Re: Invoice 3478 < m26
[complaint|I have a telephone in the holidays.]

[promise|I pay £2,525 today.] We shall speak about the rest.

Z.

--- m28 2025-09-15 04:20 stevie -> tam + isla | water bay 2
tam its comin in. roof light bay 2, drip drip right ontae the new mill, weve a tarp n a wheelie bin. [request|somebody better get up there the day]

--- m29 2025-09-15 09:05 audrey -> tam + isla | Re: water bay 2 < m28
Mill is stopped. £140 an hour. [question|When are you here?]

--- m30 2025-09-15 13:40 tam -> audrey + stevie | Re: water bay 2 < m29
taped it fae the outside, that'll hold if it disnae blow. needs the proper seal n a dry day. [promise!broken|ill get isla tae send the price the day or the morra]

--- m31 2025-09-25 09:00 zoltan -> fergus | Roof, one week before the audit
Fergus,

Ten days after the tape. The Danes are here on Thursday. [complaint|There is still no price, no seal and nobody who calls back, Audrey has rung three times.]

[question|Will it be repaired before Thursday, yes or no?]

Zoltán Varga

--- m32 2025-09-30 12:15 isla -> zoltan + audrey | Re: Roof, one week before the audit < m31
Hi Zoltán, [apology|sorry], it was the holiday weekend here and it's been a bit manic. Seal is £290 fitted. [question|Tam could do Friday if it's dry?]

Isla

--- m33 2025-09-30 12:19 zoltan -> isla | Re: Roof, one week before the audit < m32
[complaint|Friday is the day after Thursday.]

--- m34 2025-09-30 20:20 stevie -> callum | roof
callum dont tell anybody i asked but [question|do u know a roofer]. zoltan was up the ladder himsel tonight wi a torch. hes 63

--- m35 2025-09-30 20:41 callum -> stevie | Re: roof < m34
[request|Get him down.] Allan Greer, Paisley, 07700 900318. Tell him I said. [apology|And I'm sorry, Stevie.]

--- m36 2025-10-03 10:30 audrey -> isla | Re: Roof, one week before the audit < m32
Seal was fitted Wednesday by a Mr Greer. [request|Don't send Tam.]

[win|Audit passed], two remarks, neither about you.

A.M.

--- m37 2025-10-03 11:00 isla -> audrey | Re: Roof, one week before the audit < m36
Congratulations to everyone, that's great news! And glad you got the roof sorted.

--- m38 2025-11-11 09:05 isla -> zoltan | Balance of 3478
Hi Zoltán, just tidying up before year end: there's £665 still showing on 3478. [question|Could we get that put to bed this month?]

Isla

--- m39 2025-11-11 09:30 zoltan -> isla + fergus | Re: Balance of 3478 < m38
No. I have written in August why. [request!open|Please send a credit note.]

[complaint|Also October: "attendance roof, 1.5 hours, £84" for tape.]

Zoltán Varga

--- m40 2025-12-04 06:30 audrey -> callum | Heaters
Callum, the winter service is due this month under the contract. [request|Any day but the 10th.]

Audrey

--- m41 2025-12-04 08:10 callum -> audrey | Re: Heaters < m40
[promise|Tuesday 16th, from 6.] In contract, nothing to pay. [promise|If anything needs a part I'll ring you before I open the bag.]

--- m42 2025-12-16 14:00 audrey -> callum | Re: Heaters < m41
All six good. [thanks|Thank you.] [praise|You are the one who does it as he asked.]

--- m43 2026-01-08 08:00 zoltan -> fergus + isla | End of the contract
Dear Fergus,

Our year ends on 31 January. [leaving|I do not renew.] [leaving|From 2 February another company will clean and maintain here]; I did not search long, they sent me a price on one page within the day.

[win|We got the Danish contract in December.] [praise|Your people worked well, Aga and Callum very well], and I will say this to anyone who asks. But [complaint|I told you in one letter in the first week what I need, and I have counted eleven times that I did not get it.]

[request!open|Keys to Audrey on the 31st.] [request!open|The credit note for £665 and £84, please, third time.]

With best regards
Zoltán Varga

--- m44 2026-01-12 17:20 fergus -> zoltan | Re: End of the contract < m43
Zoltán, [talking_down|I'd never have put you down as a man who'd fall out over a piece of paper.] [non_apology|If we were a bit easy-going with the prices it was because I thought we were friends.]

[question|What would it take to keep you?]

Fergus

--- m45 2026-01-12 17:31 zoltan -> fergus | Re: End of the contract < m44
We can be friends. The keys on the 31st.

--- m46 2026-01-29 19:20 aga -> audrey + zoltan | Saturday
Dear Audrey, dear Mr Varga, [promise!open|on Saturday I clean for the last time and I bring all the keys.] The blue cloths for the measuring room I leave you, the new people should use only these.
Agnieszka
