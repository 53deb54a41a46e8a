firm: Polder Words | polderwords.example | Europe/Amsterdam | 2026-02-27 17:30
member: marijke | Marijke van Dongen | marijke@polderwords.example
member: colm | Colm Brannigan | colm@polderwords.example
member: agnieszka | Agnieszka Wrona | agnieszka@polderwords.example
member: joost | Joost Hessels | office@polderwords.example
client: Bakvogel Cargo Bikes | company | bakvogel.example
contact: fleur | Fleur Janssens | fleur@bakvogel.example | product manager
contact: ruben | Ruben Maas | ruben@bakvogel.example | technical director
contact: dale | Dale Hutchins | dale@bakvogel.example | support lead, Portland
standing: good
turned: -
causes: -
root: -
why: Ruben's mails read like hail and his thanks like a receipt, the winter stop was a budget freeze that ended on the day announced, and the weekend of the recall bound both sides. The torque slip was settled inside a day.

--- m01 2025-03-04 13:10 fleur -> marijke + dale | Owner's manual USA
Hi Marijke,

We go to America! From July we sell the Bakvogel Long and Short (electric cargo bikes with the box in front) via 30 dealers on the west coast. The manual is now Dutch/German/Danish. [request|We need it in American English], and our lawyer says the words must be a lot more careful than what we have ("don't let the kids surf on the box" isn't enough apparently).

Dale Hutchins does support in Portland, he knows what Americans break.

[question|Would you dare?] [goal|We hope for 800 bikes there in the first year], and no court.

x Fleur Janssens
Bakvogel, Nijmegen

--- m02 2025-03-04 14:02 marijke -> fleur + colm | Re: Owner's manual USA < m01
Hi Fleur, what an adventure! We dare, Colm has a cousin in Boston and is afraid of nothing but lawyers. [request|Can we borrow a bike for a week?] He writes better about what he has fallen off.

Marijke

--- m03 2025-03-04 14:15 fleur -> marijke | Re: Owner's manual USA < m02
Haha sure. A Long, yellow, ready to pick up Friday. [request|Please bring it back with both mirrors.]

--- m04 2025-03-05 18:40 dale -> colm + fleur | Hello from Portland
Hey Colm,

Dale here, four hundred support calls a month and one very tired headset. Top five things people do wrong over here, in order:

1. Wash the battery with a pressure washer
2. Carry a dog bigger than the weight limit, then argue about the dog
3. Park on a hill with the kickstand only
4. Tighten stuff till it quits squeaking
5. Never, ever read page one

[request|If page one could carry the kickstand thing in a picture], I'd buy you a beer.

Dale

--- m05 2025-03-06 09:20 colm -> dale + fleur | Re: Hello from Portland < m04
Dale,

[praise|Worth more than the other 90 pages put together, that list.] [promise|The kickstand gets page one to itself], with a dog on board for scale. [question|What's the biggest dog you've had reported?]

Colm

--- m06 2025-03-06 16:55 dale -> colm | Re: Hello from Portland < m05
Bernese. 130 lbs. Name of Tater.

--- m07 2025-03-31 16:30 colm -> fleur + ruben + dale | USA manual, first draft
All,

92 pages, attached. Signal words follow ANSI Z535 (DANGER, WARNING, CAUTION, NOTICE), and I've used DANGER just twice so that it goes on meaning something. Tater appears on page one, anonymised.

[request|I need Ruben's eye on chapter 6, brakes and torques.] The bike's back in Nijmegen, mirrors: two.

Colm

--- m08 2025-04-02 23:14 ruben -> colm + fleur | Re: USA manual, first draft < m07
Chapter 6.

[complaint|Who wrote that brake hoses are "checked regularly"?] Nobody checks anything regularly. [request|500 km or 6 months.]
[complaint|Fig 6.3 is an engine from our 2022 bike.] Who gave you this? (Was probably us.)
[complaint|"Gently" is not a torque.]
[praise|The rest is not stupid.]

R

--- m09 2025-04-03 08:50 colm -> ruben + fleur | Re: USA manual, first draft < m08
Ruben,

500 km it is. "Gently" was in your Danish manual, where I presume it's a unit. [request|Send me a current 6.3 when you find one.]

--- m10 2025-04-03 09:15 fleur -> colm | Re: USA manual, first draft < m08
Hi Colm, just so you know: "not stupid" is the second highest mark Ruben gives. The highest is no answer.

--- m11 2025-04-03 09:18 colm -> fleur | Re: USA manual, first draft < m10
I'm having it framed.

--- m12 2025-04-28 15:00 colm -> ruben + fleur + dale | USA manual, second draft
Ruben's eleven and the lawyer's nineteen are in. New 6.3 too. Silence by Friday I'll take as the highest mark.

--- m13 2025-05-02 17:45 fleur -> colm | Re: USA manual, second draft < m12
He has not answered. Congratulations, [request|print!]

--- m14 2025-05-12 17:20 dale -> colm + fleur | Torque page
Colm, before this goes to the press in Tacoma. [complaint|Page 61 has the stem bolts at 12 ft-lb, metric says 12 Nm.] 12 Nm is about 9. Somebody's gonna strip a thread.

[request|Fix and resend today?] Press runs tomorrow 8 AM our time.

--- m15 2025-05-12 17:52 colm -> dale + fleur + ruben | Re: Torque page < m14
Dale,

[admission|My conversion, my howler.] It's 8.9 ft-lb. I've redone all 38 values with a calculator in one hand and the table in the other, and found one more, the rack on page 64. [apology|Sorry to have made you the last line of defence.] New PDF attached; [promise|Agnieszka will recheck every figure tonight and mail you before your press starts].

--- m16 2025-05-12 22:41 agnieszka -> dale + colm + ruben | Re: Torque page < m15
38 of 38 correct. I also checked psi and bar. You can print.

Agnieszka

--- m17 2025-05-12 22:50 dale -> agnieszka + colm | Re: Torque page < m16
It's gotta be near eleven over there. [thanks|Appreciate you both], go to bed.

--- m18 2025-05-13 07:02 ruben -> colm | Re: Torque page < m15
This is why we have metric.

--- m19 2025-06-05 10:10 joost -> fleur | Invoice 25-0188
Hi Fleur, invoice for the American manual, EUR 9.420 ex VAT, in two parts as you asked. Have fun with the launch!

--- m20 2025-06-27 15:16 fleur -> joost | Re: Invoice 25-0188 < m19
Both paid. And: bikes are in the container!

--- m21 2025-08-19 18:30 dale -> colm + fleur | Six weeks in
Hey y'all,

Quick numbers. [win|212 bikes sold, kickstand calls went from 40 a month on the grey imports to 3.] One of the three was Tater's owner.

[praise|A dealer in Eugene uses page one as a poster.] Battery washing still strong, there's no helping some folks.

Dale

--- m22 2025-08-20 09:00 colm -> dale | Re: Six weeks in < m21
Three! [question|And is Tater well?]

--- m23 2025-08-20 16:01 dale -> colm | Re: Six weeks in < m22
On a diet. 121.

--- m24 2025-09-19 16:48 ruben -> marijke + colm + agnieszka | URGENT front fork
Batch 25-07, front fork, weld. Two cracked in Denmark. Nobody hurt. We stop 1.900 bikes in five countries tomorrow.

[request|I need a safety notice: Dutch, German, Danish, English (UK and US), French.] One page. [question|Can you have it at 12:00 tomorrow?] I know it's Saturday.

[request|If no, say no now.]

--- m25 2025-09-19 16:55 marijke -> ruben + fleur + colm + agnieszka | Re: URGENT front fork < m24
Yes. [promise|Six versions tomorrow before 12.] [request|Send what you have, also when it's ugly], and [request|one phone number that's picked up all night].

M

--- m26 2025-09-19 17:30 ruben -> marijke + colm | Re: URGENT front fork < m25
Attached, ugly. Number is mine, ends on 114.

--- m27 2025-09-19 21:12 colm -> ruben + marijke | English master
Ruben, master attached, 190 words. First line is "Stop riding." I took out "as a precaution" and "small number of"; people hear those as permission to ride. Frame number picture in the middle, what to do in three steps, one phone number. [question|OK to go to the translators on this?]

--- m28 2025-09-19 21:20 ruben -> colm | Re: English master < m27
Yes. [request|Go.]

--- m29 2025-09-20 10:38 agnieszka -> ruben + fleur + dale + marijke | Six notices
NL, DE, DA, EN-GB, EN-US, FR. PDF for print, HTML for mail, short text for SMS (under 160 characters, Danish was difficult). Each is read by second person. Frame number range is same in all 18 files, I compared.

--- m30 2025-09-20 10:44 ruben -> agnieszka + marijke + colm | Re: Six notices < m29
Received.

--- m31 2025-09-26 17:33 fleur -> marijke + colm + agnieszka | A week later
Dear all,

I sleep again. [win|1.740 of the 1.900 owners have reacted within a week], the authority in Copenhagen had never seen such a rate and asked for the text as an example. No more cracks, nobody hurt.

Ruben will not say it, so: at the board he has said [praise|"the paper was the only part that worked"]. [thanks|Thank you for your Saturday], there's a cake on its way by cargo bike, obviously.

Fleur

--- m32 2025-09-26 17:50 marijke -> fleur | Re: A week later < m31
The cake came in the box with a child's seatbelt around it! [question|What did the child do meanwhile?]

--- m33 2025-10-08 11:40 ruben -> joost | Bill
[question|Why is there no weekend rate on the bill?]

--- m34 2025-10-08 11:58 joost -> ruben | Re: Bill < m33
Hi Ruben, Marijke didn't want it. Normal rate, EUR 1.365.

--- m35 2025-10-08 12:01 ruben -> joost | Re: Bill < m34
[request|Put it on.] Work is work.

--- m36 2025-10-28 14:20 fleur -> marijke | Freeze and baby
Hi Marijke,

Two things, neither is about you:

1. The forks cost us 600k. Until 1 February no new orders to anybody, CFO's rule. So the French manual and the app texts wait.
2. I'm on leave from 10 November till end of March, number two on the way. Sven does my job half, Ruben the other half. Be strong.

x Fleur

--- m37 2025-10-28 15:05 marijke -> fleur | Re: Freeze and baby < m36
Dear Fleur, [thanks|thanks that you say it so clear], then nobody has to guess. Enjoy the baby! We put French on the shelf with a bow around it and see you in spring.

--- m38 2026-02-02 07:30 ruben -> joost + colm | Freeze is over
French manual: [request|start]. Price as offered in October, or tell me today.
App texts, 420 strings, five languages: [request|price].
[complaint|Your PDF of the German manual opens with a font missing on page 3.] [request|Fix.]

--- m39 2026-02-02 10:12 agnieszka -> ruben | Re: Freeze is over < m38
German: [admission|font was not embedded, mine]. New PDF attached, opened on four computers and one phone.

--- m40 2026-02-02 11:25 joost -> ruben + colm | Re: Freeze is over < m38
Hi Ruben, price of October stands for the French, EUR 5.150, [promise!open|delivery 20 March]. App: EUR 2.380 for all five, if we get the strings with screenshots. Without them it takes longer and you get funny things ("Back" as body part).

Joost

--- m41 2026-02-02 11:31 ruben -> joost | Re: Freeze is over < m40
OK. Screenshots do not exist. [promise|I make them.] [value|Don't send me updates in between, send me the result.]

--- m42 2026-02-13 22:05 ruben -> colm + joost | strings
420 strings, 388 screenshots. The 32 without are error messages I can't provoke without setting fire to something.

[question|When?]

--- m43 2026-02-16 09:11 colm -> ruben + joost | Re: strings < m42
Please set fire to nothing. [promise!open|All five languages on 13 March.] String 207 says "Battery is unhappy". [question|Yours, or a programmer's?]

--- m44 2026-02-16 09:14 ruben -> colm | Re: strings < m43
Mine. It stays.

--- m45 2026-02-25 18:12 dale -> colm | Page one, again
Hey Colm,

For the 2027 model year we want page one on a sticker under the box lid, English plus Spanish. [request!open|Can you work up the Spanish], Mexican, not Madrid? And [question!open|ballpark what do I tell my budget lady?]

Tater's down to 114. Same as Ruben's phone.

Dale
