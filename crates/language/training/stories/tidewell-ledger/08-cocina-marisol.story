firm: Tidewell Ledger Co. | tidewellledger.example | America/Halifax | 2026-03-20 17:00
member: corinne | Corinne Boutilier | corinne@tidewellledger.example
member: shanice | Shanice Downey | shanice@tidewellledger.example
member: kieran | Kieran MacAskill | kieran@tidewellledger.example
member: anselm | Anselm Gaudet | anselm@tidewellledger.example
client: Cocina Marisol | company | cocinamarisol.example
contact: marisol | Marisol Quiroga | marisol@cocinamarisol.example | owner and cook
contact: luc | Luc d'Entremont | luc@cocinamarisol.example | her husband, runs the floor
standing: mending
turned: 2025-09-22
causes: apology_owed, broken_promise
root: m17, m19, m24, m26
why: Payroll deductions were remitted quarterly instead of monthly by the firm's mistake; the CRA froze the restaurant's account on a Friday before Thanksgiving and for three months nobody said sorry to Marisol properly. In January Corinne came to the kitchen, owned it, paid the penalty, and since then every Monday note has come; Marisol jokes again but still checks each remittance herself.

--- m01 2025-02-11 23:48 marisol -> corinne | new client, Marisol
Good evening Mrs Corinne,

I am Marisol from the empanadas in Gottingen street, Puddlejumpers daycare give me your name because my daughter goes there. We are 2 years open. I do the papers in the night and I am tired and I make mistake with the tax I think.

We are 7 persons. [question|How much cost to give you everything, the books and the pay of the people?]

[goal|I want one day to have a second kitchen for make frozen empanadas and sell in the supermarket.] But first to sleep.

Marisol Quiroga

--- m02 2025-02-12 08:55 corinne -> marisol | Re: new client, Marisol < m01
Good morning Marisol,

First, sleep! It would be $620 a month for the lot: books, payroll for up to ten, HST. We start March 1. [request|Come by Thursday at 2 with your last year of papers] and [promise|we'll take them off your table].

Just Corinne is fine.

--- m03 2025-02-12 23:31 marisol -> corinne | Re: new client, Marisol < m02
Ok Just Corinne :) [promise|I come Thursday, I bring also empanadas.]

--- m04 2025-02-26 10:40 shanice -> marisol + luc | Payroll setup
Hi Marisol and Luc!

First run with us is March 14. I have everybody's forms except:
- Yusuf: [request|banking info]
- Ana P.: [request|a TD1]

[question|And what's the last remittance you made to CRA for deductions?] [request|A copy of the slip would be perfect.]

Shanice Downey, PCP

--- m05 2025-02-26 15:12 luc -> shanice | Re: Payroll setup < m04
Hey Shanice, Luc here. Yusuf and Ana's stuff is attached. Last remittance was Feb 14 for January, $3,204. We get a letter every month with the slip. [promise|February we'll do ourselves before the 15th.]

--- m06 2025-03-14 08:02 shanice -> luc + marisol | Re: Payroll setup < m05
First payday's in! Stubs emailed. From now on Kieran sets up the CRA remittances in the bank, so you don't need to do March.

--- m07 2025-03-14 11:20 marisol -> shanice | Re: Payroll setup < m06
Everybody is paid and nobody ask me nothing!!! [praise|First Friday in two years I only cook.] [thanks|Thank you Shanice.]

--- m08 2025-04-02 09:40 kieran -> luc | Till at 14
Hey Luc, yesterday's close shows everything at 14, including the under-$4 snacks which in NS you'd still charge on. All good. [request|Keep the April 1 and March 31 Z-tapes for me.]

--- m09 2025-04-02 10:03 luc -> kieran | Re: Till at 14 < m08
Taped to the wall.

--- m10 2025-05-14 23:10 marisol -> kieran | paper from the fish man
Kieran hello, the fish man gives me paper without number of HST. He says is normal for him. [question|Is normal?] I send foto.

--- m11 2025-05-15 09:25 kieran -> marisol | Re: paper from the fish man < m10
It's normal, because raw fish is zero-rated, so there's no HST for you to claim back and he doesn't need to show a number. But ask him for the date, he's forgotten to write one on 3 of 5!

--- m12 2025-05-15 23:02 marisol -> kieran | Re: paper from the fish man < m11
Ok he will write the date, I have told him no date no empanada.

--- m13 2025-06-20 14:18 luc -> corinne | Sidewalk patio
Corinne, city gave us the patio permit!! Six tables. Hiring two. Also a fridge, 7,800. [question|Pay cash for the fridge or take the lease at 212 a month?]

Luc

--- m14 2025-06-20 15:05 corinne -> luc | Re: Sidewalk patio < m13
Cash, if you keep 10,000 in the account after. You've got 21. Nice work on the permit!

--- m15 2025-07-30 16:40 luc -> corinne + kieran | Re: Sidewalk patio
[win|July was our first month over 60k], Marisol danced with the dishwasher (the person). [praise|And it's the first July I could tell you the number before August.]

--- m16 2025-09-08 10:15 luc -> kieran | letter from CRA
Hey Kieran, we got a letter about "PAYROLL REMITTANCE - NOTICE", photo attached, says April to July not received. [question|That's a mix up right?] You pay them I thought.

--- m17 2025-09-09 09:33 kieran -> luc | Re: letter from CRA < m16
Hey Luc, it's most likely a crossover in the mail, the second quarter was paid July 15 and the third goes in October. [promise!broken|I'll call them this week to clear it up.] Don't worry about it.

--- m18 2025-09-22 23:20 marisol -> kieran + corinne | second letter red
Kieran, [complaint|now is a red letter.] It say 11,460 and penalty 1,980 and "legal action". Luc says you call them. [question|You called?]

I don't sleep when it's red.

Marisol

--- m19 2025-09-23 10:22 corinne -> marisol + luc + kieran | Re: second letter red < m18
Marisol - try not to worry, these look worse than they are. We've got it. Kieran will get through to them, and [promise!broken|I'll call you tomorrow to walk you through it].

C.

--- m20 2025-10-10 16:51 luc -> corinne + kieran + shanice | ACCOUNT FROZEN
[complaint|The bank just told me CRA has taken the account. $13,512. On the Friday of Thanksgiving.] I have produce at the door and 9 people to pay. [complaint|Nobody called us. Not tomorrow, not any day.]

[request|Somebody phone me RIGHT NOW]

--- m21 2025-10-10 17:04 shanice -> luc + marisol | Re: ACCOUNT FROZEN < m20
Luc, I'm calling you this second. Payroll is on the 17th so that's safe. [promise|I'll stay on with CRA collections until it's released, whatever time that is.]

--- m22 2025-10-10 19:47 shanice -> luc + marisol | Re: ACCOUNT FROZEN < m21
Collections agreed: the money they took covers the arrears and the hold is lifted as of Tuesday morning. Reference and the officer's name (Mr. Tibbo) are attached. I've confirmed with the produce people that they'll take a cheque dated Tuesday.

--- m23 2025-10-10 20:30 luc -> shanice | Re: ACCOUNT FROZEN < m22
[thanks|Thank you.] [praise|You're the only one who picked up.]

--- m24 2025-10-15 11:40 kieran -> luc + marisol | What happened
Hi both,

So I've gone back through it. CRA has you as a monthly remitter. In our system you were entered as quarterly when we set up in March, so payments went in on the quarterly dates. It's been changed now. [non_apology|Sorry for any inconvenience this may have caused.]

Kieran

--- m25 2025-10-16 00:12 marisol -> kieran + corinne | Re: What happened < m24
I read this three times with the dictionary.

"Were entered". [complaint|Who entered?] We told Shanice in February every month, Luc wrote it. [complaint|My supplier of 2 years call me in front of clients to ask if I am closing.] Inconvenience is when the bus is late.

[request|I want that you pay the penalty 1,980.] And [value|I want that one person looks me in the face and tells me it was you.]

Marisol

--- m26 2025-10-23 09:50 corinne -> marisol + luc | Re: What happened < m25
Marisol, Luc - I'm just back from surgery and catching up. You have every reason to be angry. [promise|We'll look after the penalty], [promise!broken|I'll have a cheque to you by mid-November], and [promise!broken|I'd like to come by when I'm walking better, first week of November].

Corinne

--- m27 2025-12-03 15:44 luc -> corinne | cheque / visit
Hi Corinne. December 3rd. [complaint|No cheque, no visit.] Marisol's stopped mentioning it which if you know her is the bad sign. [leaving|We've talked to a guy on Barrington about January.]

Luc

--- m28 2025-12-05 17:30 shanice -> luc | Re: cheque / visit < m27
Hi Luc, I can't speak for the cheque but I've told Corinne today, in person, door closed. December remittance for November, $4,118.62, is going Monday the 8th and [promise|I'll send you CRA's own confirmation page when it's posted].

--- m29 2025-12-11 10:20 shanice -> luc + marisol | Remittance confirmation, November
Posted on the 10th, screenshot from CRA attached.

--- m30 2026-01-07 08:30 corinne -> marisol + luc | May I come on Monday
Dear Marisol, dear Luc,

I'm writing this before anybody else is in.

In February Luc told us you remit monthly. [admission|We entered quarterly.] [admission|When the first letter came we told you it was a mix-up without checking], and [admission|when the red one came I told you not to worry and didn't call]. [admission|The freeze was our doing from start to finish.] [admission|Then I promised you a cheque and a visit and did neither.] I had my knee as a reason and I used it far too long.

[apology|I am sorry, Marisol. You came to us so that you could sleep, and we were what kept you awake.]

The cheque for $1,980 plus the $61.30 interest is on my desk, made out. I'd like to bring it on Monday the 12th at 3, when the kitchen's quiet, and say this to your face. You don't owe me coffee. If you're going to Barrington Street [promise|I'll hand over every paper in order] and you'll still have the cheque.

Corinne

--- m31 2026-01-08 00:20 marisol -> corinne | Re: May I come on Monday < m30
Monday 3 ok.

--- m32 2026-01-12 17:48 corinne -> marisol + luc | What we agreed
[thanks|Thank you both for the hour.] As agreed:

1. Shanice has all remittances, start to end, not Kieran.
2. [promise|Every Monday by noon one short note: what was paid, what's next, what's in the tax account.]
3. [promise|No fee for October to December]; credit note attached.
4. You decide by the end of March whether you stay.
5. [promise!open|I'll write a letter to your produce supplier that the freeze was our error, if Luc sends me the address.]

Corinne

--- m33 2026-01-12 23:55 marisol -> corinne | Re: What we agreed < m32
Yes it is what we said. [thanks|Thank you that you came.] You looked me in the face.

--- m34 2026-01-19 11:36 shanice -> marisol + luc | Monday note 1
Paid: December deductions, $4,377.05, on the 14th (CRA page attached).
Next: HST for the quarter, $9,214, due Feb 2.
Tax account: $12,630.

--- m35 2026-01-19 16:02 luc -> shanice | Re: Monday note 1 < m34
Checked it against the CRA login, matches.

--- m36 2026-01-26 11:52 shanice -> marisol + luc | Monday note 2
Paid: nothing this week.
Next: HST as before, then January deductions Feb 16 (the 15th's a Sunday and Monday's Heritage Day, so the 17th really, but [promise|I'll send it on the 12th]).
Tax account: $14,100.

--- m37 2026-02-02 23:14 marisol -> shanice | a question of supermarket
Shanice hello, it is me. Monday note 3 is good. I did not open the CRA this time, only a little.

A man from the Dartmouth market wants 200 packs frozen in a month, for probe. [question|Is it HST on frozen empanada? In box of 6.] Luc says yes, I say no, we have bet a foot massage.

--- m38 2026-02-03 09:07 shanice -> marisol + luc | Re: a question of supermarket < m37
Frozen, uncooked, box of 6 for eating at home: zero-rated, no HST! Hot from the counter: 14%. Marisol wins the feet.

--- m39 2026-02-03 09:15 marisol -> shanice | Re: a question of supermarket < m38
JAJAJA [thanks|thank you!!] Luc is very sad

--- m40 2026-02-17 11:20 shanice -> marisol + luc | Monday note 5 (on Tuesday, holiday)
Paid: January deductions, $4,290.18, on the 12th as planned.
Next: T4s, [promise|yours go out by the 25th].
Tax account: $9,455.

--- m41 2026-02-24 14:10 luc -> corinne | address
[apology|Sorry for the delay, Corinne.] The produce guy is Hants Valley Greens, attn Murray Sanford, RR2 Newport. He's fine now but Marisol would still like it. [request!open|Please copy us on the letter.]

--- m42 2026-03-09 11:40 shanice -> marisol + luc | Monday note 8
Paid: nothing. T4s are all delivered, 9 of 9.
Next: February deductions, going on the 12th.
Tax account: $13,020.

--- m43 2026-03-16 11:31 shanice -> marisol + luc | Monday note 9
Paid: February deductions, $4,402.77, on the 12th, page attached.
Next: Q1 HST, I'd guess 8,900, due April 30.
Tax account: $12,205.

--- m44 2026-03-16 23:40 marisol -> corinne + shanice | 200 packs
[win|The market sold the 200 in 9 days, he wants 400.] So I think again of the second kitchen. [question!open|Corinne, can we make the numbers together in April, after you have finish with the taxes of the people?]

About to stay or go: Luc made the list, good and bad. [promise!open|I tell you before the 31.] But [praise|the Mondays are good, I read them with my coffee like a newspaper.]
