firm: Pargeter & Lisle | pargeterlisle.example | Europe/London | 2025-07-25 17:00
member: gwen | Gwen Pargeter | gwen@pargeterlisle.example
member: alistair | Alistair Lisle | alistair@pargeterlisle.example
member: sunita | Sunita Bhogal | sunita@pargeterlisle.example
member: kieran | Kieran Maddox | kieran@pargeterlisle.example
client: Balti Junction | company | baltijunction.example
contact: shafiq | Shafiq Miah | shafiq@baltijunction.example | owner
contact: nadia | Nadia Miah | nadia@baltijunction.example | does the books in the evenings
standing: good
turned: -
causes: -
root: -
why: Shafiq writes like a man throwing plates but he is a loyal and contented client who has just taken a second restaurant on with the firm's help; everything he grumbled about was dealt with.

--- m01 2024-08-06 23:48 shafiq -> gwen | BILL
[complaint|gwen your bill gone up £15 month.] [question|WHY]

--- m02 2024-08-07 09:10 gwen -> shafiq | Re: BILL < m01
Because you've gone from seven on the payroll to twelve, Shafiq. £3 a head, it's on page one of the letter you signed on my desk with the leaking pen.

Gwen

--- m03 2024-08-07 16:02 shafiq -> gwen | Re: BILL < m02
ok fair. pen was rubbish. 12 because i took two from the place on ladypool rd that closed, good boys, one can do the bread. sunita put them on in july no trouble

--- m04 2024-09-03 22:35 nadia -> kieran + shafiq | VAT quarter to 31 August
Hi Kieran,

Till reports for June, July and August in the shared folder, plus the delivery platform statements. Two things I couldn't work out:

1. The platform takes its 27% before paying us. [question|Do I put the sale in at full price or what lands in the bank?]
2. Dad bought a second hand tandoor off a cousin in Leicester, £1,800 cash, no receipt. [question|Can we use it at all?]

The June platform statement has two Fridays in it and no Saturday, I think they've just named it wrong because the totals agree with the till to the pound. And the takings on 14 July are so low because the extractor died at seven and we sent everyone home with free naan, it's not a missing roll.

Sorry for the hour, I've just come off a late at the pharmacy.

Nadia

--- m05 2024-09-04 10:22 kieran -> nadia | Re: VAT quarter to 31 August < m04
Hi Nadia,

1. Full price is your sale, VAT on all of it. The commission goes in as a cost and there's VAT to claim back on that from their invoice.
2. No VAT (no VAT receipt) but yes for accounts. Get the cousin to write it on a bit of paper, name, address, date, amount, sign it. A photo of that will do.

[request|Can you drop me the platform's own VAT invoices], the statements don't show the number. [promise|Return will be with you to approve by the 20th.]

Kieran

--- m06 2024-09-17 09:41 kieran -> nadia + shafiq | Re: VAT quarter to 31 August < m05
[thanks|Thanks for the invoices.] Return attached: £14,207.66 to pay by 7 October. [request|Reply with "approved" from either of you and I'll file.]

--- m07 2024-09-17 09:44 shafiq -> kieran | Re: VAT quarter to 31 August < m06
[complaint|14 THOUSAND]. approved

--- m08 2024-11-11 15:12 shafiq -> sunita | payslip
sunita [complaint|rubel payslip wrong again]. he did 38 hr you put 36. [request|FIX]

--- m09 2024-11-11 15:40 sunita -> shafiq | Re: payslip < m08
Shafiq,

The sheet your manager sent on the 4th has Rubel at 36 for week 44, photo attached. If he did 38 that's fine, [request|tell me which day the two hours were] and [promise|I'll add them to this Friday's run].

Sunita

--- m10 2024-11-11 17:20 shafiq -> sunita | Re: payslip < m09
sunday. bilal cant count. [admission|my mistake not yours.] [request|add it]

--- m11 2024-11-15 10:03 sunita -> shafiq | Re: payslip < m10
Added, £24.60 gross, on today's slip.

--- m12 2024-12-02 23:15 shafiq -> gwen + nadia | shop in bearwood
[scope_change|im taking the old bank on bearwood high st. second restaurant.] landlord want 32k year, 15 year lease. [question|should it be same company or new one.] solicitor charging me 250 an hour to say "it depends" so [request|DONT say it depends]

--- m13 2024-12-03 11:34 gwen -> shafiq + nadia | Re: shop in bearwood < m12
New company, owned by a holding company over the top of both.

Why: if Bearwood goes wrong it doesn't take Sparkbrook with it. The lease is the whole risk, £480k of rent over fifteen years, so it wants a wall round it. Expect the landlord to ask you to guarantee it personally; say no, offer six months' deposit, settle at nine.

What it costs: about £1,100 to set up with us, then £140 a month once it trades. What it doesn't do: get you a second VAT threshold. HMRC will want to look at both together whether you register as a group or not.

[question|Whose names do you want as shareholders, and is Nadia one of them?] [request|Talk to her before you answer.]

Gwen

--- m14 2024-12-08 21:50 nadia -> gwen | Re: shop in bearwood < m13
Hi Gwen,

We talked. Dad 60, Mum 15, me 25. I'm not leaving the pharmacy. [goal|He wants something that can be handed on without the three of us fighting about it], which from him is practically a poem.

[request|Could you set up both companies before Christmas], the lease is meant to be signed on 10 January. [question|Do I need to be a director as well or just own a bit?]

Nadia x (sorry, habit)

--- m15 2024-12-09 09:25 gwen -> nadia + kieran | Re: shop in bearwood < m14
Just own a bit. You can always be a director later and it's easier to step in than out.

[promise|Kieran will have Miah Family Holdings and Balti Junction Bearwood incorporated by the 18th.] [request|He needs ID for your mum and the three home addresses.]

On the order of things, so nobody signs the wrong paper first: companies, then bank account (allow five weeks, they've become dreadful), then the lease in the new company's name. If the landlord's solicitor sends anything with "Mr S Miah" as the tenant, send it back.

--- m16 2024-12-17 14:46 kieran -> nadia + shafiq | Two new companies
Done this afternoon, both certificates attached, plus share certificates and the registers. Sparkbrook's shares move under the holding company in January by share exchange, [promise|I'll do the HMRC clearance letter with Alistair this week].

Kieran

--- m17 2024-12-19 12:10 alistair -> shafiq + nadia + kieran | Clearance application
Dear Mr Miah, dear Nadia,

I attach the clearance application sent to HMRC today; they have thirty days to answer.

[talking_down|I appreciate that corporate structures can seem bewildering when one's strength is hospitality, so do not worry about following the detail.] The essential point is that no shares in Balti Junction Ltd should be moved until we have the reply.

[request|Please confirm there is no sale of the business in contemplation.]

Alistair Lisle
Tax Manager

--- m18 2024-12-19 16:31 shafiq -> alistair | Re: Clearance application < m17
not selling. i followed it fine. my accountant in sylhet was worse

--- m19 2025-01-16 10:50 kieran -> nadia + shafiq | HMRC clearance
[win|Clearance through], letter attached, so the share exchange can go ahead. There'll be five things to sign, none longer than two pages: the exchange agreement, a transfer from each of you, a board minute for each company. I've put little stickers on. [question|Are you both free at 4 next Tuesday to sign?] Your mum needs to be there too.

--- m20 2025-01-16 13:02 nadia -> kieran | Re: HMRC clearance < m19
Tuesday 4 yes, all three. Mum's asked if she should dress up.

--- m21 2025-03-05 00:14 shafiq -> kieran | letter
[complaint|got letter from companies house say £150 fine bearwood. you supposed to do this]. picture attach

--- m22 2025-03-05 09:05 kieran -> shafiq | Re: letter < m21
Morning Shafiq. That's not Companies House, it's one of those lookalike outfits selling a "register listing", see the small print at the bottom, "this is not a bill". Bin it. Your filing's all up to date, next one's due 31 December.

--- m23 2025-03-05 11:40 shafiq -> kieran | Re: letter < m22
bloody crooks. [thanks|thanks son]

--- m24 2025-03-18 20:22 nadia -> kieran + sunita | VAT and April wages
Hi both,

Q to Feb is all in the folder. Bearwood fit-out invoices are in a separate one called BANK (because it was a bank), £61k so far, nearly all with VAT on.

[question|Can Bearwood claim that before it's taken a penny?] And Sunita, [request|we need the list of who goes up to £12.21 and what it does to the weekly total], Dad thinks it's £300 and I think it's more.

N

--- m25 2025-03-19 12:36 sunita -> nadia | Re: VAT and April wages < m24
It's more. Nine of the twelve move, £418 a week gross, £463 with NI and pension. List attached by name. Don't show it to him on a Friday.

--- m26 2025-03-19 15:10 kieran -> nadia | Re: VAT and April wages < m24
Yes, it's registered as an intending trader since Jan so it claims now. Roughly £10,150 coming back. They'll likely want to see the three biggest invoices and the lease. The £3,200 of second-hand chairs from the hotel sale is on the margin scheme so there's no VAT in that one, I've moved it, and the council's street-licence fee is outside VAT altogether. [promise|I'll file Bearwood first on Monday so that refund gets moving.]

--- m27 2025-03-24 16:48 kieran -> nadia + shafiq | Re: VAT and April wages < m26
Both filed. Sparkbrook £12,915.20 to pay by 7 April, Bearwood £10,148 to come.

--- m28 2025-05-09 15:20 shafiq -> gwen + kieran | refund
[complaint,question|WHERE IS MY 10 GRAND]. builder want paying monday

--- m29 2025-05-09 16:05 kieran -> shafiq + gwen | Re: refund < m28
Just off the phone with them after 50 mins of Vivaldi. It was released on Wednesday, should hit the account today or Monday.

--- m30 2025-05-12 08:59 shafiq -> kieran | Re: refund < m29
[win|its in]. builder paid. opening 20 june you come, bring gwen, eat free. not the other one

--- m31 2025-07-08 22:41 nadia -> kieran + gwen | Bearwood first month
[win|First three weeks: £38,600 through the till.] Dad says slow. He's been grinning since.

Questions when you can:
- [question!open|should the holding company be charging both restaurants for Dad's time?]
- [question|is it still ok for Sparkbrook to have lent Bearwood the £45k without paperwork?]
- Bilal's wedding, staff meal for 40. [question!open|any limit on that?]

The new till splits eat-in, collection and delivery, so you shouldn't get any of my biro tables this quarter. Two starters didn't last (one lasted a shift), Sunita knows. We're shut Mondays at Bearwood until September because Dad can't be in both kitchens, although he tried, and got a parking ticket at each end.

[praise|You were right about the nine months' deposit by the way, the solicitor was quite put out.]

--- m32 2025-07-09 10:17 gwen -> nadia + kieran | Re: Bearwood first month < m31
Between companies under the same holding it's fine, but [request!open|write it down: one page, £45,000, repayable on demand, signed by your dad twice], which he'll enjoy. Template attached.

[promise!open|Kieran's picking up the other two.]

The lamb chops were a disgrace. I had nine.
