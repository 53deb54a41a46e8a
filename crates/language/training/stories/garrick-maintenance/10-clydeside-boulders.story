firm: Garrick Building Maintenance | garrickbm.example | Europe/London | 2026-01-30 17:00
member: isla | Isla Rennie | isla@garrickbm.example
member: aga | Agnieszka Wilk | aga@garrickbm.example
member: tam | Tam Docherty | tam@garrickbm.example
member: callum | Callum Baird | callum@garrickbm.example
member: fergus | Fergus Garrick | fergus@garrickbm.example
client: Clydeside Boulders | company | clydesideboulders.example
contact: rowan | Rowan Mackie | rowan@clydesideboulders.example | co-owner
contact: greg | Greg Sneddon | greg@clydesideboulders.example | co-owner, money
contact: tasha | Tasha Okonjo | desk@clydesideboulders.example | duty manager
standing: mending
turned: 2025-08-11
causes: real_issue_hidden, broken_promise
root: m18, m26, m28
why: Mould, slippery floors, steamed windows and swollen doors were sold as nine separate jobs while the extract duct lay collapsed above the changing rooms, and the look at the roof was promised three times and put off. Since October the owner has admitted it, paid back, and replaced the unit; the owners are warming, the floor is still to come.

--- m01 2025-01-20 11:05 rowan -> isla | New year at the wall
Hi Isla,

Happy new year, and [thanks|thanks for Aga's crew being in at six on the 2nd], the resolution crowd was at the door by seven. 

[goal|We're hoping to get to 900 members this year, and in particular to keep the women who join in January, who as a group leave by April.] When we ask them why, a surprising number say "the changing rooms". So anything you notice in there, [request|please tell us], however small.

[question|Are you OK to stay on the same hours till summer?]

Rowan

--- m02 2025-01-20 13:40 isla -> rowan + aga | Re: New year at the wall < m01
Hi Rowan, same hours are fine. Aga says the changing rooms take longer to dry than they used to, she's leaving both doors wedged open when she goes.

Isla

--- m03 2025-02-12 18:20 tasha -> tam | lock cubicle 2
hiya! cubicle 2 in the womens wont lock, door's kinda swollen and doesn't meet. [request|can someone come plane it or whatever you do] 🙏

--- m04 2025-02-13 10:31 tam -> tasha | Re: lock cubicle 2 < m03
planed 4mm aff. £45

--- m05 2025-02-13 10:40 tasha -> tam | Re: lock cubicle 2 < m04
[thanks|fab ty!!]

--- m06 2025-03-10 09:15 rowan -> tam + isla | Mould above showers
Hi Tam,

There are black spots on the ceiling over showers 3 and 4, about an arm's length across. [question|Is that a cleaning thing or a paint thing?]

Rowan

--- m07 2025-03-10 12:50 tam -> rowan | Re: Mould above showers < m06
bit o both. wash wi fungicide then mould paint, £220 for the pair o rooms. can do monday night when ur shut

--- m08 2025-03-10 14:05 rowan -> tam | Re: Mould above showers < m07
[request|Go ahead]. Key's with Tasha.

--- m09 2025-03-18 08:10 rowan -> tam | Re: Mould above showers < m08
[praise|It looks like a spa.] Well, it looks like a swimming pool, but a nice one.

--- m10 2025-04-24 21:45 tasha -> aga | floor by the benches
Hey Aga, someone slipped coming out the showers tonight, no harm done just embarrassed. floor's wet all the way to the lockers by 9pm even though nobody's splashing?? [question|is there a different thing you can mop with?]

--- m11 2025-04-25 08:05 aga -> tasha + rowan | Re: floor by the benches < m10
Hello Tasha, I am sorry for the person. It is not the product, I think, it is water from the air, I see drops also on the mirror. We can do one more squeegee at 8 p.m., it is 30 min, £12 each day. [question|You want it?]
Aga

--- m12 2025-04-25 09:30 rowan -> aga + tasha | Re: floor by the benches < m11
[request|Yes please, from Monday.] [request|Could someone say why there's water in the air?]

--- m13 2025-05-02 17:10 callum -> rowan + aga | Re: floor by the benches < m12
Rowan, could be the extract. It's on the roof above the ladies and I'd need a dry day and the long ladder. [promise!broken|I'll take a look within the next fortnight.]

Callum

--- m14 2025-05-29 12:00 rowan -> callum | Roof
Hi Callum, lovely dry May. [question|Did you get up there?]

R

--- m15 2025-05-29 19:12 callum -> rowan | Re: Roof < m14
Not yet. Gas certificates. [promise!broken|Week of 9 June.]

--- m16 2025-06-20 16:30 tasha -> isla | a good one
Hi Isla just to say the youth team came 2nd in the Scottish 🥈 and they held the party in the cafe and [praise|Aga's lot had it clean again before the 6am people], nobody could tell!

[win|also 812 members!!]

--- m17 2025-06-20 16:52 isla -> tasha + aga | Re: a good one < m16
Brilliant! Passed on to Aga, who says there was chalk in the cake.

--- m18 2025-08-11 10:20 rowan -> isla + tam + callum | Four things again
Hi all,

Back from the Alps, and a list, as gently as I can put it:

- [complaint|The spots above 3 and 4 are back, after five months, through the new paint.]
- [complaint|Cubicle 2 sticks again and now 5 does too.]
- The café windows steam up by mid-morning, in August.
- [complaint|Nobody has been on the roof that I know of.]

[value|I would rather have one dull conversation about the cause than five cheerful invoices about the effects.]

Rowan

--- m19 2025-08-12 08:45 isla -> rowan | Re: Four things again < m18
Hi Rowan, welcome home! [promise|Tam's coming Thursday for the doors and the spots.] For the café windows we could offer a demister film at £14 a square metre. [promise!broken|Callum will do the roof this month.]

Isla

--- m20 2025-08-14 15:40 tam -> rowan | Re: Four things again < m18
both doors planed, ceiling washed again. the floor by the lockers is liftin at the seam btw. i'd renew it, safety floor £1,650, [promise!broken|can have it in by the end o september if u say yes this week]

--- m21 2025-08-15 11:30 greg -> tam + rowan | Re: Four things again < m20
Tam,

Yes to the floor. PO 0081. [request|I'd like it in before the student rush], which starts 22 September.

Greg Sneddon

--- m22 2025-09-19 09:00 greg -> tam + isla | Floor
[question|Which day next week is the floor?] I need to close the room and tell people.

Greg

--- m23 2025-09-22 12:20 tam -> greg | Re: Floor < m22
[blame_shift|supplier's sent the wrong colour], pink. 3 weeks for the right one. [apology|sorry pal]

--- m24 2025-09-29 20:55 tasha -> isla + aga | wet again
hi, we've had a proper fall tonight, student, stitches in her elbow from the bench corner. ambulance n all. accident book photo attached. [complaint|the 8pm squeegee hadn't happened], Monica was off and no one came instead

😞

--- m25 2025-09-30 08:30 isla -> tasha + rowan + greg | Re: wet again < m24
Tasha, that's awful. [apology|I'm so sorry.] [admission|Cover for Monica should have been arranged and it was me who didn't.] [promise|Someone will be there at 8 every night this week, I'll phone the desk myself to check.]

Isla

--- m26 2025-10-06 17:05 greg -> fergus + isla | Nine invoices
Fergus,

I've laid your invoices since February side by side.

Door planing x4: £180. Mould wash and paint: £220. Second wash: £90. Squeegee visits: £1,236. Film sample: £28. New hinges: £64. Dehumidifier hire: £410. Deodoriser service: £156. Silicone renewals: £96.

[complaint|That's £2,480 on a room that's wetter than it was at New Year.] [complaint|The roof has been "this month" since May.] I'm not a builder, but [complaint,question|has any of you asked what all of these have in common?]

[escalation|A friend's ventilation firm is coming to look on the 20th.] I'd prefer that you got there first.

Greg Sneddon
Co-owner

--- m27 2025-10-07 07:40 fergus -> greg + rowan | Re: Nine invoices < m26
Greg, Rowan. Nobody's invoices should ever have to be laid out like that. [promise|Callum and I will be on your roof on Thursday at 8, both of us, phones off.]

Fergus

--- m28 2025-10-09 18:40 fergus -> greg + rowan + callum | What we found
Greg, Rowan

We were up from eight till two. Here is what we found, with eleven photographs.

The extract fan runs. It sounds right and it draws current. But two metres inside the roof space the main duct has come off its hanger and folded flat, and everything the fan pulls from the showers goes no further than the void above your ceiling. It's been raining on the wrong side of your plasterboard. The dust on the fold says about eighteen months, and [admission|eighteen months ago we fitted your loft insulation, and it's our own men's boot mark beside the hanger].

So: mould, doors, floor, windows, the seam, the wet by 9 p.m. One thing. [admission|Callum was asked in April and I kept him on gas work. Tam, Aga and Callum each treated the bit they could see and nobody put it together, and that is my job.]

[apology|I am sorry, and I'm sorry for the girl's elbow.]

What we'll do:
1. [promise|Duct temporarily rehung by tomorrow night.]
2. [promise|New fan and rigid duct, at our cost, by 19 January] (twelve weeks' delivery).
3. [promise|Everything you paid for doors, mould, film, hinges, hire and silicone is refunded], £1,088, and the squeegee visits from June.
4. [promise!open|The floor, free, once the slab's dried], which will be February.
5. I've told our insurers about the fall and given them the photos.

[request|Let your friend's firm come on the 20th anyway] and check what I say.

Fergus

--- m29 2025-10-10 09:25 rowan -> fergus + greg | Re: What we found < m28
Fergus,

I read this twice and then read it to the desk team. I'm angry about the summer, properly angry, and I'd be lying to say otherwise. But [praise|I've never had a letter like that from a contractor.]

The refund has a sum missing I think: [question|what do the squeegee visits since June come to?]

Rowan

--- m30 2025-10-10 10:50 isla -> rowan + greg | Re: What we found < m29
£900 for the visits, so £1,988 in all. Transfer made this morning.

Isla

--- m31 2025-10-10 21:30 callum -> rowan + tasha | duct
Rehung, taped, three straps. Put a meter in the ladies: 84% at 4 p.m. [request|Tasha, could you write the number down each evening at 9?]

[apology|I owe you an apology too, Rowan, I said a fortnight in May.]

--- m32 2025-10-22 16:15 greg -> fergus | Re: What we found < m28
The ventilation people came. They agree with you on all of it, and think the fan you've specified is one size bigger than needed, "which is the right way round to be wrong".

G

--- m33 2025-11-10 21:10 tasha -> callum | numbers
for the last 2 weeks at 9pm: 71 70 72 66 69 68 65 66 64 67 63 62 64 61. down down down ⬇️ [win|lockers dry!!]

--- m34 2025-11-11 07:50 callum -> tasha | Re: numbers < m33
Good set of numbers. 55 is where I want it and that needs the new fan.

--- m35 2025-12-01 10:00 rowan -> isla | Hours over Christmas
Hi Isla, closed 24 to 26 and 1 January, otherwise 10 till 6. [request|Could the evening clean move to 6.30 for those days?]

R

--- m36 2025-12-01 10:44 isla -> rowan | Re: Hours over Christmas < m35
No problem. 6.30 on the 27th to the 31st, [promise|usual hours again from the 2nd].

--- m37 2025-12-12 12:30 greg -> fergus + isla | The student
Fergus, the lass with the elbow came in to climb yesterday, all healed. Her claim's been settled by your insurers, she says, and she asked me to tell you she got a letter from you, handwritten.

I didn't know about the letter.

Greg

--- m38 2026-01-12 09:10 callum -> rowan + greg + tasha | Fan
Fan and duct on the van from Wolverhampton. [promise|Crane Monday 19th at 7], you can open at 10 as usual. [request|Keep the back lane clear please, all of it, incl. the yellow Transit.]

--- m39 2026-01-12 09:30 rowan -> callum | Re: Fan < m38
Yellow Transit is Greg's. [promise|He'll move it.]

--- m40 2026-01-19 14:25 callum -> rowan + greg | Re: Fan < m38
In and running. 58% at 2 p.m. with six showers going. Figures and a photo of the new hangers attached. [promise!open|Back on 16 February to recommission once the slab's dry.]

--- m41 2026-01-21 22:15 tasha -> callum + aga | Re: Fan < m40
[win|the mirrors are clear. all of them. at 9pm. i took a selfie in one]

--- m42 2026-01-26 11:00 rowan -> fergus + tam | February
Hi Fergus, hi Tam,

[win|We lost only nine women in January against 31 last year], though it's early to say. [praise|Tasha swears it's the mirrors.]

For the floor, [question!open|which nights in the week of 16 February would you need us shut?] And [request!open|could I see a sample of the colour before it's cut], given the pink.

Greg's still counting, as he would say. I'm beginning to stop.

Rowan

--- m43 2026-01-28 17:35 tam -> rowan + fergus | Re: February < m42
[promise!open|sample wi you friday or monday]. it'll be the grey, ive seen the box wi ma own eyes this time. [promise!open|nights ill check wi Aga]
