firm: Pargeter & Lisle | pargeterlisle.example | Europe/London | 2025-07-25 17:00
member: gwen | Gwen Pargeter | gwen@pargeterlisle.example
member: alistair | Alistair Lisle | alistair@pargeterlisle.example
member: sunita | Sunita Bhogal | sunita@pargeterlisle.example
member: kieran | Kieran Maddox | kieran@pargeterlisle.example
client: Tolley Access Scaffolding | company | tolleyaccess.example
contact: dean | Dean Tolley | dean@tolleyaccess.example | director
contact: marie | Marie Tolley | marie@tolleyaccess.example | office manager
standing: good
turned: -
causes: -
root: -
why: A bad week in August 2024 (six subcontractors deducted at 30% because nobody had verified them) was owned, paid for and turned into a routine; since then the monthly work runs and the grumbles are ordinary.

--- m01 2024-08-15 07:02 dean -> kieran | lads short
Kieran

[complaint|six of the lads have been stopped 30% instead of 20]. Two of them are stood in my yard now and they arent going up till its sorted. [question|what happened]

Dean

--- m02 2024-08-15 07:31 marie -> kieran + gwen | lads short
Kieran, Gwen,

Following on from Dean. It's the six we took on for the Longbridge job: Pryce, O'Hare, both the Kowalczyks, Hussain, Lenny Byfield. [complaint|I sent you their UTRs and NI numbers on the 22nd of July and had a reply saying "got them"], so as far as I was concerned it was done. They're each between £140 and £212 light and the bank run went at midnight.

[request|Could somebody with some authority ring Dean before nine], because if they walk off site we're on a £900 a day penalty to the main contractor.

Marie Tolley
Office Manager, Tolley Access Scaffolding
Unit 4, Fordrough Yard

--- m03 2024-08-15 08:44 gwen -> dean + marie + kieran | Re: lads short < m02
Dean, Marie,

Good to catch you on the phone just now, Dean. For the record, what I said:

[admission|The numbers came in on the 22nd and we never ran the verification with HMRC. That is entirely ours.] [apology|I'm sorry, and I'm sorry you found out from men in your yard rather than from me.]

- Kieran is verifying all six this minute. [promise|You'll have the results and the right figures by ten.]
- You top the lads up today by faster payment. [promise|We amend the return this afternoon so the 30% never sticks to their records.]
- The top-ups total £1,063. If any of it can't be got back through your next CIS payment, [promise|we'll stand it].

Gwen

--- m04 2024-08-15 09:52 kieran -> marie + dean | Re: lads short < m03
All six matched, all net at 20%. Sheet attached with what each man should have had, what he got and the difference. [apology|Really sorry Marie], [admission|I put your email in a folder and the folder was the problem].

Verification numbers are in column F, keep those.

K

--- m05 2024-08-15 16:20 marie -> kieran | Re: lads short < m04
Paid at 11. They're back up. Lenny wants it known he had to borrow his bus fare.

[request|Please can I have a copy of the amended return when it's through], belt and braces.

Marie

--- m06 2024-08-16 10:05 kieran -> marie | Re: lads short < m05
Amended return and HMRC's receipt attached, accepted 15:48 yesterday.

--- m07 2024-08-19 09:15 gwen -> marie + dean | New starters from now on
Marie, Dean,

I'd rather change something than say we'll be careful. From this month:

1. New subcontractors go on the attached one-page form, to cis@ and not to anyone by name.
2. You get a verification number back for each man. No number means it hasn't been done and you shouldn't pay him on our figures.
3. [promise|Sunita looks at the CIS list on the 10th, separately from Kieran.]

We're not charging for August. [question|Does the form ask for anything you wouldn't normally have on day one?]

Gwen

--- m08 2024-08-19 13:37 marie -> gwen | Re: New starters from now on < m07
The date of birth box, half of them would tell you Elvis's. Otherwise it's fine, it's what I should have been asking for anyway. [thanks|Thank you for August], Dean went a bit quiet when I told him which for Dean is a speech.

--- m09 2024-09-10 11:26 sunita -> marie | CIS month to 5 September
Marie,

Nineteen subcontractors, all with verification numbers, two new (Adeyemi and R. Pryce). Deductions £9,318.40, due to HMRC by the 22nd.

One thing: invoice 118 from K&J Plant is in as labour. [question|Is it hire of the hoist with an operator, or just the hoist?] Without an operator it's outside CIS and they shouldn't be deducted.

Sunita Bhogal
Payroll

--- m10 2024-09-10 12:10 marie -> sunita | Re: CIS month to 5 September < m09
just the hoist. Well spotted, [praise|they'd have been on the phone by Friday]

--- m11 2024-10-22 08:15 dean -> kieran + gwen | van
buying two transits, 34k each plus vat. Cash or finance. [question|which is better for tax]. dealer wants to know thurs

--- m12 2024-10-23 09:48 alistair -> dean + gwen | Re: van < m11
Dear Dean,

Both routes give the company full relief. On hire purchase or cash the vans qualify for the annual investment allowance, so £68,000 comes off profit in the year to 31 January 2025 provided they are delivered and in use by then. On a lease you would get the rentals as you pay them.

[talking_down|It is worth understanding that tax relief is not the same thing as getting the money back; people in the trades quite naturally run the two together.] At 25% the saving would be about £17,000.

The cash question is not really a tax one: you have £112,000 in the bank and £41,000 of VAT and CIS going out by 7 November.

Alistair Lisle
Tax Manager

--- m13 2024-10-23 10:02 dean -> alistair | Re: van < m12
[complaint|I know what tax relief is mate been doing this 26 years.] HP then. [thanks|ta for the number]

--- m14 2025-01-14 15:33 kieran -> marie | Year end 31 January
Hi Marie, year end's coming round. List for when you've got a minute, no panic before mid Feb:

- [request|stock of tube, boards and fittings counted on or near the 31st]
- [request|the HP agreements for the two Transits]
- [request|retentions outstanding, by job, with the date they fall due]
- [request|anything Dean's paid for on his own card]

[question|Is the Longbridge retention still the full 5%?]

Kieran

--- m15 2025-02-18 17:51 marie -> kieran | Re: Year end 31 January < m14
Evening Kieran, all attached in one go because I've a new scanner and I'm drunk on power.

The tube count is up 600 metres on last year because of what we bought off the Wednesbury liquidation, receipt's at the back. Boards are down, they always are, I've stopped asking where a thirteen foot board goes. Fittings were weighed rather than counted, 11.4 tonnes, same as you let us do before. There's a write-off sheet for the Bromsgrove fire with the loss adjuster's figure on, we had £7,300 of the £8,150.

Count was done Sunday 2 Feb, so [request|add back the load that went to Redditch on the Saturday] (I've put it on a separate line). Longbridge released half, so 2.5% left, due July. Dean's card is mostly diesel plus one very large breakfast at Corley services that he says was a toolbox talk.

[question|When do you reckon we'll see the first draft?]

M

--- m16 2025-02-19 09:20 kieran -> marie | Re: Year end 31 January < m15
Best set of papers I've had this year, [thanks|thank you]. [promise|Draft accounts to you by Friday 28 March.] I'll let the breakfast through as staff welfare but only once.

--- m17 2025-03-10 12:14 sunita -> marie | NI from April
Marie,

From 6 April, for your eleven on the books: employer's NI goes from 13.8% to 15% and starts at £5,000 a year instead of £9,100. Gross cost on current wages is about £10,900 more. Against that the employment allowance doubles to £10,500, so the real increase for you is around £5,400 over the year.

Minimum wage £12.21. Your two yard apprentices: [question|is either of them past his first year and 19 or over?] If so he comes off the apprentice rate.

Sunita

--- m18 2025-03-10 13:40 marie -> sunita | Re: NI from April < m17
Jayden, 20 in May, second year since January. [question|So January then??] [complaint|nobody told me that] and he's been on 6.40 since.

--- m19 2025-03-10 14:25 sunita -> marie | Re: NI from April < m18
He's 19 now and finished his first year on 13 January, so yes, from the pay period starting then he's owed the £8.60 rate. I make it £713.50 gross to 28 February. [promise|I'll put it through in this month's run as a separate line] so he can see it.

[admission|I only hold start dates, I should have been asking you this each January.] There's now a reminder in the calendar for every apprentice.

--- m20 2025-03-27 16:02 kieran -> marie + dean | Draft accounts to 31 January 2025
Dean, Marie,

Draft attached, [win|a day early]. Turnover £1.94m (last year £1.61m), profit before tax £187k, tax about £31k after the vans, payable 1 November.

[request|Please check the retentions note on page 9], it's the bit the bank will read. [question|Do you want the dividend at the same level as last year?]

Kieran

--- m21 2025-03-28 06:58 dean -> kieran | Re: Draft accounts to 31 January 2025 < m20
looks right. same divi. [win|best year weve had]

[goal|I want out from under the bank by the time im 55 so keep that in your head when you do the figures]

--- m22 2025-04-02 10:31 gwen -> dean + marie | Clearing the bank loan
Dean,

Kieran showed me your line about the bank. You're 52 in August, loan stands at £146k, so that's three years. At the current £2,850 a month you'd still owe roughly £58k on your 55th. An extra £1,500 a month from May does it with four months in hand, and on these figures you can carry that if Longbridge pays its retention in July.

[request|Have a look in the facility letter for an early repayment charge before you ring them.] [promise!open|I'll run it again when the July retention is in.]

Gwen

--- m23 2025-04-02 19:22 marie -> gwen | Re: Clearing the bank loan < m22
No charge after year 3 and we're in year 4, clause 11. Standing order's gone up from 1 May. He's written the date on the calendar in the mess hut.

--- m24 2025-05-13 08:40 marie -> kieran | VAT
Kieran, house builder question. [question|Barton Vale Homes say they're the end user so we should be charging them VAT and not reverse charging. Is their say so enough?] It's a £26k invoice so I don't want it wrong.

[complaint|Also the April CIS statements had last year's tax year on the footer].

Marie

--- m25 2025-05-13 11:17 kieran -> marie | Re: VAT < m24
You need it in writing from them, an email will do, saying they're an end user or intermediary supplier for section 55A. Keep it with the invoice and charge 20%. No letter, reverse charge.

[admission|Footer: my template], fixed, new statements for all nineteen attached. [apology|Sorry about that.]

--- m26 2025-06-12 09:33 sunita -> marie | CIS month to 5 June
22 subcontractors, £11,206.20, pay by the 22nd (a Sunday, so make it Friday). Three new, numbers attached. [question|Has Byfield changed bank?] His payment bounced according to the report you forwarded.

S

--- m27 2025-06-12 10:15 marie -> sunita | Re: CIS month to 5 June < m26
He has, new details on his form. He'd told everyone except me.

--- m28 2025-07-21 12:48 marie -> gwen + kieran | Longbridge
[win|Longbridge retention landed this morning, £23,480], on the day it was meant to. Dean says can Gwen do the loan sum again, so: [request!open|please send us the new payoff date].

And [question!open|is there any mileage in buying the yard through the pension like his brother did]? He's asked me twice now. We're in Tenby from the 26th for a week so no rush at all.

Marie

--- m29 2025-07-21 16:05 gwen -> marie | Re: Longbridge < m28
Lovely. [promise!open|Loan figures waiting for you when you're back from Tenby.] Eat a proper ice cream.
