firm: Garrick Building Maintenance | garrickbm.example | Europe/London | 2026-01-30 17:00
member: isla | Isla Rennie | isla@garrickbm.example
member: aga | Agnieszka Wilk | aga@garrickbm.example
member: tam | Tam Docherty | tam@garrickbm.example
member: callum | Callum Baird | callum@garrickbm.example
member: fergus | Fergus Garrick | fergus@garrickbm.example
client: The Wee Crumb | company | theweecrumb.example
contact: lorna | Lorna Pirie | lorna@theweecrumb.example | owner, three cafés
contact: dario | Dario Conti | shawlands@theweecrumb.example | manager Shawlands
contact: beth | Beth Aitken | books@theweecrumb.example | bookkeeper, two days a week
standing: good
turned: -
causes: -
root: -
why: Lorna sacks everybody twice a week in jest and types at the pass between orders; she opened a third café with the same people. The grease trap went wrong once and was put right in two days.

--- m01 2025-01-09 06:12 lorna -> tam | ovens
tam. happy new year. oven 2 at dennistoun door wont shut, holding it wi a rolling pin. [request|come before 8 if u can] x

--- m02 2025-01-09 06:20 tam -> lorna | Re: ovens < m01
[promise|there for 7]

--- m03 2025-01-09 08:03 lorna -> tam | Re: ovens < m02
[praise|hero]. take a sausage roll every time u pass this week

--- m04 2025-01-21 14:40 beth -> isla | Statement
Hi Isla

Paid 3011 and 3014 today. 3012 I don't have, [request|can you resend].

Beth (Tues/Wed only)

--- m05 2025-01-21 15:02 isla -> beth | Re: Statement < m04
Attached. It's the December deep clean at Shawlands.

--- m06 2025-02-10 22:15 lorna -> isla + fergus | shop number 3!!!
right so. ive signed for the old butchers on victoria road. handover 24 feb. needs:

- [request|whole back shop stripped out, tiles n hooks n all]
- [request|new floor that passes env health]
- [request|extract fan], the auld one is a hole wi a bird in it
- [request|somebody to tell me if the boiler is a boiler or a museum piece]

[goal|want doors open for easter weekend, i need that rent earning itself.] budget is 22 and i mean 22

[question|can yous do it or am i dreaming]

--- m07 2025-02-11 09:14 fergus -> lorna + isla + tam + callum | Re: shop number 3!!! < m06
Lorna, congratulations. Easter is 20 April, so eight weeks from the keys. It's do-able if the floor is chosen by the end of this month and if there's nothing nasty under the tiles.

[promise|Tam and Callum will walk it with you on the 24th and you'll have a price on the 27th.] [request|Bring the lease], I want to see who owns the drain.

Fergus

--- m08 2025-02-11 09:16 lorna -> fergus | Re: shop number 3!!! < m07
[praise|this is why i come to you]

--- m09 2025-02-27 17:30 fergus -> lorna | Re: shop number 3!!! < m07
Price attached. £21,350. I left £650 in for the thing we don't know yet, there is always one.

Two choices for you: quarry tile or safety vinyl (£900 less). [question|Which?]

Callum says museum piece. New boiler is in the figure.

--- m10 2025-02-27 19:58 lorna -> fergus | Re: shop number 3!!! < m09
vinyl. my knees. go go go

--- m11 2025-03-18 12:02 tam -> lorna | vic road
found the thing we didnae know. lead pipe in the wall fae the main. wants changed if your making food. £480

--- m12 2025-03-18 12:09 lorna -> tam | Re: vic road < m11
lead! my granny got her mince there for 40 yrs, explains a lot. [request|do it]

--- m13 2025-04-10 16:25 aga -> lorna | Victoria Road before opening
Hello Lorna, [promise|builders clean on 14th and 15th, I take three people]. [request|Please no deliveries on these two days.] [question|And the big window, you want it clean or is the sign painter coming after?]
Aga

--- m14 2025-04-10 21:44 lorna -> aga | Re: Victoria Road before opening < m13
painter is 16th so leave the window. deliveries told

--- m15 2025-04-19 17:50 lorna -> fergus + tam + aga + callum + isla | WE ARE OPEN
[win|queue to the bank at half 8. sold out of everything by 1.] my mum grat

[praise|env health man said best back shop hes seen on the south side] and tried to get a job

[thanks|thank you all so much], youse made that happen in 8 weeks. free rolls for life (not you tam youve had yours)

--- m16 2025-05-06 11:10 beth -> isla | Final account Victoria Rd
Hi Isla. Final account is £21,830 incl. the lead pipe. Lorna OK'd it. [promise|Half today, half on the 30th.] [question|Is that alright with Fergus?]
Beth

--- m17 2025-05-06 11:31 isla -> beth | Re: Final account Victoria Rd < m16
Fine with him, [thanks|thanks Beth].

--- m18 2025-06-23 13:33 dario -> aga | shawlands toilets
Hi Aga, the hand dryer in customer toilet has been making a sound like a dying goose. not your job i know but [question|who do i tell?]

Dario

--- m19 2025-06-23 14:00 aga -> dario + tam | Re: shawlands toilets < m18
You tell Tam, I have put him. Tam, there is a goose.

--- m20 2025-06-24 10:40 tam -> dario | Re: shawlands toilets < m19
goose deid. bearing. new dryer £130 or wait till it goes again, [question|your shout]

--- m21 2025-06-24 11:15 dario -> tam | Re: shawlands toilets < m20
wait. [thanks|cheers]

--- m22 2025-07-29 05:50 lorna -> tam + isla | STINK
grease trap at vic road. [complaint|u emptied it thurs and it is up through the floor drain this morning.] shut till its sorted, thats £900 a day walking past my door

your sacked. (youre not. but [request|come NOW])

--- m23 2025-07-29 06:31 tam -> lorna | Re: STINK < m22
on ma way, [promise|20 min]

--- m24 2025-07-29 13:20 tam -> lorna + isla + fergus | Re: STINK < m23
found it. [admission|the baffle plate went back in the wrong way round on thursday, that was our boy.] so it sent the fat straight doon the drain. plate turned, drain jetted, floor disinfected twice. [request|Open the back door for an hour.] [apology|im really sorry lorna]

--- m25 2025-07-29 14:05 fergus -> lorna | Re: STINK < m24
Lorna, our mistake and our bill. Jetting and cleaning are free, and [promise!broken|£600 comes off July for the morning you lost]. [promise|From now on Tam looks at every trap himself after it's been opened.]

Fergus

--- m26 2025-07-29 20:48 lorna -> fergus + tam | Re: STINK < m25
fair. [praise|didnt have to ask for any o that]. opened at 2, did alright actually. smell gone. [request|tell the boy hes not to greet about it]

--- m27 2025-08-12 15:15 beth -> isla | July
Hi Isla

[complaint|July invoice doesn't have the £600 off], it's £2,214 flat. [request|Can you redo it]

Beth

--- m28 2025-08-12 15:40 isla -> beth | Re: July < m27
Redone, £1,614. [admission|I billed before Fergus told me], [apology|sorry].

--- m29 2025-08-13 09:20 beth -> isla | Re: July < m28
Paid. [thanks|Ta for sorting it so quick.]

--- m30 2025-09-15 23:02 lorna -> isla | robots
a man came in today selling a robot that mops. does 3 shops for 290 a month. im not joking its got a face

tell aga shes got competition lol. he left me a brochure, ive wrapped a scone in it

--- m31 2025-09-16 08:10 aga -> lorna | Re: robots < m30
Ask the robot to clean behind fryer. Then we talk.

--- m32 2025-09-16 08:31 lorna -> aga | Re: robots < m31
🤣 ur safe

--- m33 2025-10-06 09:05 callum -> lorna + dario + isla | gas services, three shops
Commercial gas checks due: Dennistoun 21 Oct, Shawlands 22, Vic Road not till April. Ovens off for 45 min each. [question|Is 5 a.m. still best?]

Callum

--- m34 2025-10-06 09:40 lorna -> callum | Re: gas services, three shops < m33
5 is good, [promise|ill do u a roll]

--- m35 2025-10-22 07:02 callum -> lorna + isla | Re: gas services, three shops < m34
Both passed. Certificates attached. Shawlands interlock is slow to drop out, still legal, [promise!open|I'll change the relay when I'm there for the boiler in Feb].

--- m36 2025-11-04 12:33 dario -> isla | hours
Hello Isla, from 17 Nov Shawlands shuts at 8pm on thursdays fridays saturdays (wine, dont ask). [request|can the cleaners come at half 8 those nights instead of 6]

[question|is it extra?]

--- m37 2025-11-04 14:10 isla -> dario + aga | Re: hours < m36
Half eight's no bother on Thu/Fri. Saturdays our team is finished by seven, so it'd be £14 more for the one night. Say the word.

--- m38 2025-11-05 10:22 dario -> isla | Re: hours < m37
Word!

--- m39 2025-11-24 06:40 dario -> aga | fri
Hi Aga, friday they were great but [complaint|the bins were still sitting inside sat morning] and i had wine bottles all over for the breakfast crowd

--- m40 2025-11-24 09:00 aga -> dario | Re: fri < m39
[apology|Sorry Dario.] Gate was locked at 9 and they have no key. [request|Can you leave one in the key box?]

--- m41 2025-11-24 09:31 dario -> aga | Re: fri < m40
ahh that was us then. [promise|key in box tonight]

--- m42 2025-12-22 21:15 lorna -> isla + tam + aga + callum + fergus | boxes
5 boxes at dennistoun wi your names on, pick up by xmas eve 2pm or my staff eat them

[win|best year ever btw, 3 shops and all 3 in the black]

ho ho x

--- m43 2025-12-23 08:55 isla -> lorna | Re: boxes < m42
Lorna you're a star. [promise|Tam's passing at ten.] [thanks|Thank you from all of us]!

--- m44 2026-01-20 22:40 lorna -> fergus + isla | no 4??
dont shout at me. unit in partick, ex bookies. [request!open|would u walk round it wi me before i get silly]. landlord wants to know by mid feb

[value|want somebody who'll tell me no if its a no]

--- m45 2026-01-21 08:03 fergus -> lorna | Re: no 4?? < m44
I never shout. [question!open|Friday 6 February, 3 o'clock?]

Fergus

--- m46 2026-01-28 14:05 beth -> isla | 3701
Hi Isla

3701 has Dennistoun's bins twice I think (lines 2 and 6). [question!open|Is one of them meant to be Shawlands?]

Beth
