firm: Pargeter & Lisle | pargeterlisle.example | Europe/London | 2025-07-25 17:00
member: gwen | Gwen Pargeter | gwen@pargeterlisle.example
member: alistair | Alistair Lisle | alistair@pargeterlisle.example
member: sunita | Sunita Bhogal | sunita@pargeterlisle.example
member: kieran | Kieran Maddox | kieran@pargeterlisle.example
client: Fenbury Physiotherapy | company | fenburyphysio.example
contact: imogen | Imogen Achebe | imogen@fenburyphysio.example | clinical director
contact: tariq | Tariq Nawaz | tariq@fenburyphysio.example | practice manager
standing: strained
turned: 2025-02-06
causes: talked_down, slow_response, broken_promise
root: m13, m15, m20, m26
why: Imogen has asked since February whether her associates are self-employed and gets lessons instead of an answer; the promised written view is months late while HMRC's questions and a new site make it urgent.

--- m01 2024-08-20 12:15 tariq -> kieran | Pilates and VAT
Hi Kieran

Hope ok to ask. We are starting group pilates from October, £14 a head, taught by Lucy who isn't a physio. [question|Is it exempt like the treatments or do we have to watch the VAT limit?] I put it in the diary system as "treatment" for now because there was no other button.

Thank you so much
Tariq

--- m02 2024-08-21 09:40 kieran -> tariq | Re: Pilates and VAT < m01
Hi Tariq, fine to ask. If Lucy's not a registered health professional it's taxable, so it counts toward the £90k. Rehab class run by one of the physios for referred patients is exempt. Make a new button!

At 10 classes a week you'd be about £58k a year so under, but [promise|I'll put a rolling 12 month total in your monthly pack].

--- m03 2024-08-21 09:58 tariq -> kieran | Re: Pilates and VAT < m02
New button made. It is purple. [thanks|Thanks Kieran]

--- m04 2024-09-30 17:26 kieran -> tariq + imogen | August pack
August attached, with the rolling VAT-able figure on the last tab (nil so far, obviously). [win|Sessions up 11% on last August.] Debtors: the insurer owes you £9,260, £3,100 of it over 60 days. [question|Is someone chasing those?]

--- m05 2024-10-01 08:12 imogen -> kieran | Re: August pack < m04
Good morning Kieran,

I am, as of last night. They had our old bank details, which explains a great deal.

[praise|The last tab is useful; it is the first management report I have read to the end.]

Best wishes,
Imogen

Imogen Achebe MSc MCSP
Clinical Director, Fenbury Physiotherapy

--- m06 2024-11-25 10:05 imogen -> gwen + alistair | Plans for next year
Dear Gwen, dear Alistair,

I would like to let you know where we are heading before it becomes a surprise. [goal|By the end of 2025 I want a second clinic, in Solihull, and to be down to two clinical days myself.] To staff it I shall take on four or five associates in addition to the three we have. They choose their hours, keep 60% of the fee and see their own patients under our name.

So that you have it in one place: each associate pays for his or her own registration, insurance and training. We supply the room, the couches, reception and the diary. They may send a substitute if the substitute is registered and I have met them; in four years this has happened twice. Two of the present three also work elsewhere, Ruth at the football academy and Mehul for the Trust. Patients book with a named person and generally follow that person. I set no targets, though I do review notes quarterly, because the regulator would expect me to.

Turnover this year will be about £640,000. I should expect Solihull to add a third of that in its first full year, and to lose money until Easter.

[request!open|I'd value a view on whether that model stands up], before I sign people to it.

Best wishes,
Imogen

--- m07 2024-11-27 16:48 alistair -> imogen + gwen | Re: Plans for next year < m06
Dear Imogen,

How exciting. I should be happy to look at it. [request|Please send a specimen associate agreement] and I will consider.

[promise!broken|You will have my thoughts early in the New Year], once the January returns are out of the way.

Kind regards,
Alistair Lisle
Tax Manager

--- m08 2024-11-28 07:55 imogen -> alistair | Re: Plans for next year < m07
Attached: the agreement, the fee schedule and a typical month's rota for Ruth Ganley, with her consent. [thanks|Many thanks.]

--- m09 2024-12-11 11:20 tariq -> sunita | xmas pay date
Hi Sunita, [request|please can we pay on the 20th this month], everyone is asking. Also [request|reception Kelly wants her tax code looked at], it says BR and she says that's a cheese.

--- m10 2024-12-11 11:52 sunita -> tariq | Re: xmas pay date < m09
Tariq,

20th set. BR means HMRC thinks this is her second job; if the shoe shop has ended she needs to tell them in her app and I'll get a new code within days. I've put a two-line note to her in the attached.

Sunita

--- m11 2025-02-06 08:20 imogen -> alistair + gwen | Associates
Dear Alistair,

I hope January was kind. [complaint|I believe we had said early in the New Year for the associates, and it is now February.] I have two people wishing to start on 3 March.

My question is a narrow one. [question!open|On the agreement and rota I sent in November, are they self-employed for tax, yes, no or doubtful?]

Best wishes,
Imogen

--- m12 2025-02-06 08:34 gwen -> imogen + alistair | Re: Associates < m11
Imogen, [admission|you're right]. Alistair has it on his desk this week.

Gwen

--- m13 2025-02-10 15:57 alistair -> imogen + gwen | Re: Associates < m11
Dear Imogen,

Thank you for your patience.

[talking_down|I sense you are hoping for a simple answer, and I am afraid tax is not like an X-ray: one cannot just hold it up to the light.] Employment status depends upon control, personal service and mutuality of obligation, together with a number of secondary factors which the courts have developed since 1968. [talking_down|It is very natural for a clinician to look at what is written in the agreement; the law looks at reality.]

In broad terms, control means the right to say what is done, where, when and how. Personal service means that the worker cannot send another in his place. Mutuality means that work must be offered and must be accepted. To these one adds provision of equipment, financial risk, the opportunity of profit, integration into the business, and the intention of the parties, none of which is conclusive.

I attach a four-page note on the general principles, which [talking_down|I would encourage you to read slowly, perhaps twice]. [promise!open!broken|A specific view will follow.]

Kind regards,
Alistair

--- m14 2025-02-10 16:30 tariq -> kieran | jan pack?
Hi Kieran, sorry to chase. [complaint|We didn't get the December pack or January yet.] Imogen has bank on Thursday about Solihull. [question|Is it coming]

--- m15 2025-02-11 08:03 imogen -> alistair + gwen | Re: Associates < m13
Dear Alistair,

I have read the note, once. I sat on our professional body's working group on associate contracts in 2021 and am familiar with the three tests. [complaint|It does not mention our agreement, our rota or Ruth.]

[request!open|Could I please have the answer for these people, on these papers], even if the answer is "doubtful, and here is why".

Imogen

--- m16 2025-02-12 18:40 kieran -> tariq + imogen | Re: jan pack? < m14
[apology|Sorry both], [admission|I was buried in January returns and let the packs slide]. December and January attached. VAT rolling total £22,870. [promise!broken|February's will be with you by 14 March.]

--- m17 2025-02-12 19:05 tariq -> kieran | Re: jan pack? < m16
Got it, just in time. Phew

--- m18 2025-02-14 12:44 alistair -> imogen | Re: Associates < m15
Dear Imogen,

I had no idea of your working group. [non_apology|I am sorry if the note seemed elementary]; one has to write for the general reader.

[promise!open!broken|You will have a written opinion on the associate agreements by the end of the month.]

Alistair

--- m19 2025-03-17 09:16 tariq -> kieran + sunita | few things
Hi both

- [complaint,question|Feb pack was going to be Friday?]
- two new associates have started, Ruth's friend Dom and a Portuguese lady Inês. I'm paying them on invoice same as others as nobody said otherwise
- [question!open|do we need to do anything with their insurance certificates for you or is that only ours]
- [request|Sunita can you send the p60 dates for the noticeboard]

Tariq

--- m20 2025-03-18 07:48 imogen -> gwen | Where things are
Dear Gwen,

I write to you alone, and briefly. [complaint|The end of the month was the 28th of February.] I have signed two people on a model I asked about in November and still do not know whether it is sound. [value|I do not need to be taught the subject. I need someone to take a position and put their name to it.]

[question|Should I be asking somebody else?]

Imogen

--- m21 2025-03-18 10:31 sunita -> tariq | Re: few things < m19
[promise|P60s out by 16 May], legal deadline 31 May. Poster attached for the noticeboard.

--- m22 2025-03-18 17:22 gwen -> imogen | Re: Where things are < m20
Imogen,

No, you should be getting it from us. [admission|It's been left too long and the tone was wrong, and I should have read that note before it went.] [promise!broken|I'll see you have Alistair's position, in plain words, by Friday 28 March.]

Gwen

--- m23 2025-03-21 15:30 kieran -> tariq + imogen | February pack
Feb attached. VAT rolling £27,415, so loads of room. Bank balance dipped because of the Solihull deposit.

--- m24 2025-04-02 09:11 alistair -> imogen + gwen | Associates: interim view
Dear Imogen,

Gwen has asked me to be brief. On balance the position is arguable in your favour, though not free from risk, and would depend on a fuller examination of the facts. [blame_shift|Had we had rotas for all of the associates rather than one, matters might have moved more quickly.]

[request|Kindly let me have the remaining rotas, together with each associate's other engagements.]

Kind regards,
Alistair

--- m25 2025-04-02 13:02 imogen -> alistair + gwen | Re: Associates: interim view < m24
[complaint|The rotas were not asked for until today.] All five attached. Other engagements on the second sheet.

Imogen

--- m26 2025-06-05 08:30 imogen -> gwen + alistair | HMRC letter
Dear both,

A letter from HMRC, dated 2 June, attached. They ask how many individuals we engage off payroll and on what basis, reply within 30 days. Solihull opens on 1 September.

[complaint|It is nine weeks since I sent the rotas and I have had no reply to them at all.]

[request|Please prepare a response for me to see], and [question!open|what would we owe if they decide against us for the last two years?]

Imogen

--- m27 2025-06-06 11:10 alistair -> imogen + gwen | Re: HMRC letter < m26
Dear Imogen,

[talking_down|First, do not be alarmed. A brown envelope feels rather frightening, but it is a routine enquiry and the worst thing one can do is panic.]

[promise|I shall draft the response and let you see it in good time before 2 July.]

Alistair

--- m28 2025-06-06 11:31 imogen -> alistair | Re: HMRC letter < m27
[complaint|I am not alarmed. I asked for a number.]

--- m29 2025-06-30 16:52 alistair -> imogen + gwen | Re: HMRC letter < m27
Dear Imogen,

Draft response attached. It is measured in tone and gives the numbers only. [request|Please approve by Wednesday morning.]

Alistair

--- m30 2025-07-01 07:20 imogen -> alistair + gwen | Re: HMRC letter < m29
Approved, with Inês's surname corrected. [complaint|Two days was tight with a full list.]

--- m31 2025-07-15 14:06 tariq -> kieran | june + Lucy
Hi Kieran, [question!open|any idea on June pack]. Also Lucy wants to go to 20 classes in Solihull so [question!open|will that push us over 90?] Imogen's asked me to get all our signed engagement letters with you in one place so [request!open|could you send me the latest one].

Tariq

--- m32 2025-07-22 08:09 imogen -> gwen | Solihull
Dear Gwen,

HMRC acknowledged the reply. Five associates start on 1 September; contracts go out on 8 August. [complaint|I have still nothing in writing from you on their status.]

[request!open|I would be glad to have it, signed, before the 8th.]

Imogen
