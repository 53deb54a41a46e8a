firm: Tidewell Ledger Co. | tidewellledger.example | America/Halifax | 2026-03-20 17:00
member: corinne | Corinne Boutilier | corinne@tidewellledger.example
member: shanice | Shanice Downey | shanice@tidewellledger.example
member: kieran | Kieran MacAskill | kieran@tidewellledger.example
member: anselm | Anselm Gaudet | anselm@tidewellledger.example
client: Eleanor Whynacht | person | -
contact: eleanor | Eleanor Whynacht | eleanor.whynacht@postbox.example | landlady of three flats, retired Latin teacher
contact: constance | Constance Whynacht-Burke | connie.burke@postbox.example | her sister, owns half
contact: malcolm | Malcolm Burke | malcolm.burke@postbox.example | nephew
standing: strained
turned: 2025-09-08
causes: unacknowledged_fault, talked_down
root: m02, m20, m22, m29
why: She wrote in her second letter that her sister owns half the house; the return put all the rent on her, the Agency reassessed both, and Anselm explains co-ownership to her instead of saying that the sentence was overlooked. She asks for a plain acknowledgment more than for the $1,140.

--- m01 2025-02-06 10:20 anselm -> eleanor | Your 2024 return
Dear Miss Whynacht,

The season is upon us. [request|Would you kindly let us have your slips and a summary of the rents and expenses for Creighton Street] by the middle of March? A checklist is enclosed.

Yours sincerely,
Anselm Gaudet
Tax Preparation, Tidewell Ledger Co.

--- m02 2025-02-27 15:41 eleanor -> anselm | Re: Your 2024 return < m01
Dear Mr. Gaudet,

I enclose everything, in the order of your checklist. Four points this year.

First, flat 2 stood empty in May and June while the bathroom floor was replaced; the bill is $6,240 and I leave it to you whether that is a repair or something grander.

Secondly, since the deed was settled in January 2024 my sister Constance owns one half of the house. The deed is page 14. She lives in Lunenburg, does no work whatever, and is to have half the net rent, which I send her each quarter.

Thirdly, I do not wish to claim depreciation on the building. My late father did and it came back to bite him.

Fourthly, [question|is the new furnace (heat pump, October) treated with the building or on its own?]

[goal|My object, as you know, is that Constance and I can hand the house to Malcolm without leaving him a tangle.]

With kind regards,
Eleanor Whynacht

--- m03 2025-03-03 09:30 anselm -> eleanor | Re: Your 2024 return < m02
Dear Miss Whynacht,

Received, complete and in order; [praise|would that all clients had been taught by you]. The bathroom is a repair. The heat pump is capital and goes to Class 1 with the building if claimed at all, which you do not wish.

[promise|The return will be ready for your signature by April 4.]

Anselm Gaudet

--- m04 2025-03-03 16:05 eleanor -> anselm | Re: Your 2024 return < m03
[thanks|I am obliged to you.] Two of my old pupils are in Parliament, so the teaching was not uniformly successful.

--- m05 2025-03-17 11:12 kieran -> eleanor | Rent increase cap
Hi Miss Whynacht,

You asked at the counter on Friday: the cap in Nova Scotia is 5% for 2025. You need to give four months' notice in writing before the anniversary for the yearly leases.

Kieran

--- m06 2025-03-17 14:50 eleanor -> kieran | Re: Rent increase cap < m05
Dear Kieran,

[thanks|Thank you], [praise|that is precisely as long as an answer ought to be]. I shall ask two per cent, they are good girls and the one plays the cello.

--- m07 2025-04-03 15:15 anselm -> eleanor | 2024 return for signature
Dear Miss Whynacht,

The return is enclosed. There is a balance of $3,902.16 owing, payable by April 30. [request|Please sign where the flag indicates.]

Anselm Gaudet

--- m08 2025-04-04 09:45 eleanor -> anselm | Re: 2024 return for signature < m07
Signed, and in your letter box. It is more than I had looked for, but the flats were full but for the two months. [promise|I shall pay at the bank on Monday.]

--- m09 2025-04-04 13:20 anselm -> eleanor | Re: 2024 return for signature < m08
Filed this afternoon; confirmation enclosed.

--- m10 2025-05-12 10:33 eleanor -> kieran | The girls in flat 3
Dear Kieran,

The cellist is moving to Montreal and her friend wishes to stay with somebody new. [question|Do I return the first damage deposit and take another, or let it ride?] I hold $550 with interest, in its own account.

E. W.

--- m11 2025-05-12 11:26 kieran -> eleanor | Re: The girls in flat 3 < m10
Hi Miss Whynacht,

Give the cellist hers back (within ten days of leaving, less damage if any) and take a fresh one from the new tenant, up to half a month's rent. New lease too. For the books it's in and out of the deposit account, nothing on the return.

[question|Will we still hear Bach from the sidewalk?]

Kieran

--- m12 2025-05-12 15:17 eleanor -> kieran | Re: The girls in flat 3 < m11
The friend plays the accordion. One adapts.

--- m13 2025-06-10 09:05 eleanor -> kieran | Gutters
Roofer's invoice attached, $1,315 plus tax, for the folder. [request|Kindly confirm you can read it], his printer appears to be dying.

--- m14 2025-06-10 09:40 kieran -> eleanor | Re: Gutters < m13
Readable! Filed under repairs, 2025.

--- m15 2025-08-18 14:22 constance -> eleanor + anselm | brown envelope
Ellie, Mr. Gaudet,

I got a brown envelope from the CRA at the cottage. They want to know why I didn't report rent from Creighton St for 2024. It says "information received from a land registry match". It has a reference number and a date of September 17th to answer by. I haven't reported anything because I thought it was done in Halifax.

[question|What do I do with it?]

Connie

--- m16 2025-08-19 10:02 eleanor -> constance + anselm | Re: brown envelope < m15
Dear Connie, do nothing until Mr. Gaudet has read it. Mr. Gaudet, a photograph of the letter is attached. [question|Would you tell me how the rents appear on my own return?] I have only the summary page here.

--- m17 2025-08-28 11:35 anselm -> eleanor + constance | Re: brown envelope < m16
Dear Miss Whynacht, dear Mrs. Burke,

The rental statement was filed in the usual manner with Miss Whynacht as proprietor. The Agency's enquiry is of a routine kind and [talking_down|I should ask you both not to be frightened by an official envelope; they are sent by a machine]. [promise|I shall reply to the Agency before the 17th.]

Anselm Gaudet

--- m18 2025-08-29 08:50 eleanor -> anselm | Re: brown envelope < m17
Dear Mr. Gaudet,

I was not frightened. I asked a question, which was whether all of the rent was put on my return. [question|Was it?]

E. Whynacht

--- m19 2025-09-05 16:10 anselm -> eleanor | Re: brown envelope < m18
Dear Miss Whynacht,

It was, that being the customary presentation where one person manages the property.

A. Gaudet

--- m20 2025-09-08 10:15 eleanor -> anselm | Re: brown envelope < m19
Dear Mr. Gaudet,

My letter of February 27, second point: one half of the house belongs to Constance. You had the deed. [complaint|So I have paid tax on money that was hers, and she is asked why she hid it.]

[request|Please correct both years' papers] and [request|tell me in plain English how this came about].

Eleanor Whynacht

--- m21 2025-09-12 15:55 anselm -> eleanor + constance | T1 adjustments
Dear Miss Whynacht, dear Mrs. Burke,

Adjustments for both taxpayers were transmitted today and the Agency has been written to. Miss Whynacht should receive about $2,050 in return; Mrs. Burke will owe about $2,760, being in a higher bracket, together with interest from May 1.

Sincerely,
Anselm Gaudet

--- m22 2025-09-12 16:30 anselm -> eleanor | Re: T1 adjustments < m21
Dear Miss Whynacht,

As to your second request. [talking_down|Beneficial ownership is a concept that gives even law students some trouble], and a deed by itself settles legal title only. [talking_down|Laymen commonly suppose the two to be the same.] [blame_shift|It would have assisted had the division of the rent been shown in your own summary, where I should naturally look for it.] I trust this puts the matter to rest.

Anselm Gaudet

--- m23 2025-09-13 09:12 eleanor -> anselm | Re: T1 adjustments < m22
> Laymen commonly suppose the two to be the same.

I taught the word *dominium* for thirty-four years, Mr. Gaudet, together with its exceptions. [complaint|The sentence said that she is to have half the net rent. It was not in a code.]

It doesn't put it to rest.

--- m24 2025-09-23 18:02 constance -> kieran | a silly question
Hi Kieran, Ellie says you answer things. [question|Can I pay the 2,760 in two bits?] October and November would suit my pension.

Connie Burke

--- m25 2025-09-24 08:37 kieran -> constance | Re: a silly question < m24
Not silly! Yes, once the notice comes you can pay in parts, there's just interest at about 7% on what's left. On 2,760 over two months it's maybe $20. No form, just pay against the number on the top right.

Kieran

--- m26 2025-09-24 10:10 constance -> kieran | Re: a silly question < m25
[thanks|Bless you.]

--- m27 2025-11-04 11:41 eleanor -> anselm + corinne | Notices of reassessment
Dear Mr. Gaudet, dear Mrs. Boutilier,

The notices are come. I am refunded $2,047.80. Constance pays $2,761.35, interest of $88.12, and a penalty of $276.00. Your firm's invoice 3310 for "T1 adjustments, two taxpayers" is $776.

[complaint|Interest, penalty and invoice together make $1,140.12, and every cent of it arises from one sentence not being read.]

[request!open|I ask that the invoice be withdrawn] and [request|that the firm apply to have the penalty lifted]. [value|I should also like, and I rank it first, to have it said.]

Yours truly,
Eleanor Whynacht

--- m28 2025-11-04 13:28 corinne -> eleanor | Re: Notices of reassessment < m27
Miss Whynacht, I've only just seen this whole thread. [promise|I'll look into it and talk with Anselm tomorrow], and [promise!broken|you'll hear from me by Friday].

Corinne

--- m29 2025-11-14 17:20 anselm -> eleanor + corinne | Re: Notices of reassessment < m27
Dear Miss Whynacht,

Mrs. Boutilier has asked me to reply. An application for relief from the penalty has been submitted on Mrs. Burke's behalf without charge. As to the invoice, it reflects eight hours at a reduced rate, and [blame_shift|the work was occasioned by a change of ownership of which the usual forms had not been completed]. [non_apology|I regret that the experience has been a disappointing one for you.]

Yours sincerely,
Anselm Gaudet

--- m30 2025-11-17 09:33 eleanor -> corinne | Re: Notices of reassessment
Dear Mrs. Boutilier,

[complaint|You wrote that I should hear from you. I heard from him.]

"Regret that the experience has been disappointing" I would have underlined in red. One regrets a thing one has done, or one regrets the weather, and this is weather.

Eleanor Whynacht

--- m31 2025-11-18 08:50 corinne -> eleanor | Re: Notices of reassessment < m30
Point taken, Miss Whynacht. The invoice is on hold while I look at it, [request|please don't pay it]. Let's get through year-end and then [promise!open!broken|I'll come by for tea and we'll settle the whole thing properly].

Corinne

--- m32 2025-12-02 10:55 eleanor -> kieran | Heat pump, again a bill
Dear Kieran, the annual service, $189, attached. They say it wants a new filter each spring. So do I.

--- m33 2025-12-02 11:20 kieran -> eleanor | Re: Heat pump, again a bill < m32
Filed! Half and half with Mrs. Burke from now on, I've made a tab for each of you so it can't go astray.

--- m34 2025-12-02 15:36 eleanor -> kieran | Re: Heat pump, again a bill < m33
[praise|There. It took you one line.] [thanks|Thank you, Kieran.]

--- m35 2026-01-15 19:20 malcolm -> corinne | my aunt
Hi Corinne, Malcolm Burke, the nephew. Aunt Ellie doesn't know I'm writing. She's kept every letter in a folder marked CULPA and shows it to visitors. She won't go elsewhere because she's been with you since your father had the place on Gottingen, and [value|she won't be lied to either], that's about the size of it.

[question|Has the penalty thing come back yet?] Mum would like to know.

Malcolm

--- m36 2026-01-16 09:14 corinne -> malcolm | Re: my aunt < m35
[thanks|Thanks for this Malcolm.] Not back yet, they're quoting six months. [promise!open|I'll let your mum know the day it lands.]

--- m37 2026-02-04 10:00 anselm -> eleanor + constance | Your 2025 returns
Dear Miss Whynacht, dear Mrs. Burke,

The checklist for 2025 is enclosed. [talking_down|To avoid a repetition, I have added a short explanatory sheet on how co-owners should describe their shares, which I would ask you to study before writing.]

[request!open|Your papers by March 20, if you please.]

Anselm Gaudet

--- m38 2026-02-09 11:30 eleanor -> anselm + corinne | Re: Your 2025 returns < m37
Mr. Gaudet,

I have studied the sheet. There is a comma wanting in the third paragraph.

[complaint|I find it remarkable that the party who read the letter correctly when she wrote it should be given the homework.]

I shall send my papers when Mrs. Boutilier has been to tea. [question!open|When is she coming?]

Eleanor Whynacht

--- m39 2026-03-10 14:18 constance -> kieran | Re: Your 2025 returns
Hi Kieran, mine are ready (pension slips, the half of the rent from your tab, one RRSP). [question!open|Do I send them to you or wait for Ellie?] She's digging in.

Connie

--- m40 2026-03-17 10:06 eleanor -> corinne | April
Dear Mrs. Boutilier,

It is six weeks to the 30th of April. [complaint|I have written once about tea and the answer was a statement showing invoice 3310 as overdue.]

[escalation|If it isn't put right by the end of this month I shall write to CPA Nova Scotia], which I should do with sorrow, having known your father. The kettle is in working order.

E. Whynacht
