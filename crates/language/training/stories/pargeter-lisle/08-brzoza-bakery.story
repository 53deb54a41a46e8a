firm: Pargeter & Lisle | pargeterlisle.example | Europe/London | 2025-07-25 17:00
member: gwen | Gwen Pargeter | gwen@pargeterlisle.example
member: alistair | Alistair Lisle | alistair@pargeterlisle.example
member: sunita | Sunita Bhogal | sunita@pargeterlisle.example
member: kieran | Kieran Maddox | kieran@pargeterlisle.example
client: Brzoza Bakery | company | brzozabakery.example
contact: aga | Agnieszka Brzoza | aga@brzozabakery.example | director, runs Cotteridge and the ovens
contact: pawel | Pawel Brzoza | pawel@brzozabakery.example | director, runs the Digbeth shop
standing: strained
turned: 2024-12-06
causes: recurring_bottleneck, real_issue_hidden
root: m10, m14, m19, m23
why: Every VAT quarter the firm's queries arrive in the last two days and she works through the night to answer. Underneath, brother and sister are parting and the shares have to be settled; she hints at it and the firm hears only paperwork.

--- m01 2024-08-28 05:10 aga -> kieran | VAT July
Good morning Kieran,

I put all invoices from May June July in the portal. There is 212, I counted because last time was question how many. The electric for Cotteridge is double in June, it is correct, new oven runs two times a day and we were testing it. The invoice from mill in Polish is with translation under it, I wrote by hand. Also cafe tables in Digbeth opened 1 June so there is now eat in, I think this is 20 percent and bread to take home is 0. Pawel has the till set up one way and I another way. [question|Which is correct for the pączki, if is taken cold in bag?]

Agnieszka

--- m02 2024-08-29 13:12 kieran -> aga + pawel | Re: VAT July < m01
Hi Agnieszka,

Cold in a bag, zero. On a plate at a table, 20%. Coffee 20% always. Doughnuts count as cakes, so fine.

[request|Pawel, could you send me the Digbeth till export by category], then I can split it.

Kieran

--- m03 2024-09-05 16:47 kieran -> aga + pawel | VAT July: queries
Hi both, return's due Saturday so a few quick ones:

1. [question|flour invoice 2231, £4,870, is it in twice?]
2. [question|what's the £1,200 to "Marek remont"?]
3. [request|Digbeth till export still to come]

Need by tomorrow lunch.

K

--- m04 2024-09-06 01:35 aga -> kieran | Re: VAT July: queries < m03
1 yes twice, scanned both sides of the shop. 2 Marek is plasterer, no vat. 3 I went to Digbeth and printed it, photos attached because Pawel was not there.

[complaint|Please next time ask me a little earlier, I start the dough at 2.]

--- m05 2024-09-06 15:20 kieran -> aga | Re: VAT July: queries < m04
Filed, £3,662.18 by direct debit on the 12th. [apology|Sorry for the late one], [promise!broken|next quarter you'll get my questions by the 20th].

--- m06 2024-10-14 08:30 sunita -> aga | Night shift premium
Agnieszka,

The new baker's contract says £1.50 extra per hour 22:00 to 06:00. [question|Does Tadek get the same?] He works the same hours and is still at flat rate.

Sunita

--- m07 2024-10-14 12:05 aga -> sunita | Re: Night shift premium < m06
Yes give Tadek also, from the 1st. He would never ask. [praise|You have good eyes.]

--- m08 2024-11-06 11:15 pawel -> kieran | shares
Hey Kieran, hope all's good mate. Random one, [question|what would be involved if I moved some of my shares, like all 50? hypothetically]. [request|Don't need to loop Aga in yet]

P

--- m09 2024-11-07 10:02 kieran -> pawel | Re: shares < m08
Hi Pawel, stock transfer form, board minute, update the register and PSC record, and a look at the articles since they give the other shareholder first refusal. Tax depends who to and for what. There's also a stamp duty form if it's over £1,000, and if the company buys them back instead of a person that's a different and slower road with a clearance letter. I'm the company's accountant so at the point it's real I'd need to speak to both of you.

K

--- m10 2024-12-05 15:31 kieran -> aga + pawel | VAT October: queries
Hi both, due Saturday! Questions:

- [request|bank statement for 12 to 31 October missing]
- [question!open|is the £6,500 transfer to Pawel a loan, wages or dividend?]
- [question|Christmas market stall deposit, £900, which shop?]
- [request|Digbeth till export]

[request|By noon tomorrow please.]

Kieran

--- m11 2024-12-06 03:12 aga -> kieran + gwen | Re: VAT October: queries < m10
Kieran,

[complaint|You said by the 20th. It is the 6th of December, this is my most big week of the year, I have 900 makowiec.] Statement attached. Stall is Cotteridge.

I don't know about 6,500. [complaint|I see it now the first time.]

Agnieszka

--- m12 2024-12-06 09:25 gwen -> aga + kieran | Re: VAT October: queries < m11
Agnieszka,

[admission|We sat on your October papers for five weeks.] [promise!broken|From January Kieran looks at your records every month, on the 15th, so the quarter end is nothing.] I've left the £6,500 in a holding account for now so it doesn't stop the return.

Gwen

--- m13 2025-01-13 10:20 alistair -> aga + pawel | Directors' loan accounts
Dear both,

Following the year end on 30 September I note that the loan account of Mr Brzoza was overdrawn by £11,240, to which £6,500 has been added in October. If it remains unpaid nine months after the year end the company will suffer a charge of 33.75%. Interest at the official rate ought also to be charged, or a benefit in kind reported by 6 July. I find no loan agreement on the file, nor any minute approving the sum, which members should do where it exceeds £10,000.

[talking_down|Family companies are inclined to treat the till as a shared purse, which is charming but is not how the law sees it. A company is a separate person.]

[request!open|Please let me know by return how it is to be cleared.]

Alistair Lisle
Tax Manager

--- m14 2025-01-14 04:40 aga -> alistair + gwen | Re: Directors' loan accounts < m13
Dear Mr Lisle,

I know company is a separate person, I am the one who feeds it. I take 1,400 a month and never a loan.

[question!open|Can company give to one director and other director doesn't know?] [question|And who must sign if one of us wants to finish?] I ask in general.

Agnieszka Brzoza

--- m15 2025-01-20 14:18 alistair -> aga | Re: Directors' loan accounts < m14
Dear Ms Brzoza,

Retirement of a director requires a letter of resignation and form TM01. Any director may sign the latter.

AL

--- m16 2025-02-17 09:10 kieran -> aga + pawel | Confirmation statement, due 17 March
Hi both, draft attached, dated 3 March. Shows 50 shares each (100 ordinary £1), both PSCs with more than 25 but not more than 50 percent, registered office Cotteridge. New this year: email address and the lawful purposes tick. [request|Please both confirm nothing's changed.]

Kieran

--- m17 2025-02-17 11:50 aga -> kieran | Re: Confirmation statement, due 17 March < m16
For me nothing changed. [request!open|Before you send, I would like to see the paper what is written about shares when we started, 2016.] My copy was in Digbeth office and is not there now.

--- m18 2025-03-05 16:55 kieran -> aga + pawel | VAT January: queries
Hi both, only small this time, due Friday: [request|Digbeth till], [question|mileage claim for Dec], [question|was the oven repair insurance?]

--- m19 2025-03-06 02:20 aga -> kieran | Re: VAT January: queries < m18
[complaint|Two days again. No one looked on the 15th, not January, not February.] Oven: insurance paid 2,300, I paid 400.

Digbeth till I cannot get. He changed the password. [request|You must ask him.]

A

--- m20 2025-03-07 19:30 aga -> kieran | Re: VAT January: queries < m18
I see on Companies House page the statement is filed already. [complaint|I wrote before you send I want to see the share paper.]

And he gave you the till in one hour. To me not in one month. So now you have VAT on time and everybody is happy, and I still don't know what I signed in 2016 when I was thirty one and thought brother is brother.

--- m21 2025-03-10 11:03 kieran -> aga | Re: VAT January: queries < m20
[apology|Ah, sorry], [admission|I missed that bit]. It only confirms what's there so no harm. [promise!open!broken|I'll dig the 2016 agreement out of storage this week.]

--- m22 2025-04-22 12:40 aga -> kieran + sunita | april
Sunita: two leavers from Digbeth, Ola and Kuba, last day 19 April, [request|please P45]. They come to me for it because the other shop was closed Easter week. Ola has 4 days holiday not taken, Kuba minus 1 but leave it, he worked Good Friday alone.

Kieran: [complaint|storage paper still nothing]. Also [question|what is date the accounts must go in].

--- m23 2025-04-23 15:33 kieran -> aga | Re: april < m22
Accounts due 30 June. Storage is off site and they only bring boxes on Thursdays, [blame_shift|bit out of my hands], [promise!open!broken|will have it soon]. To finish the accounts [request!open|I need Pawel's loan explained] and [request|both your signatures]. [request|Could you get him to reply to me? It'd probably come better from family.]

--- m24 2025-04-23 15:36 sunita -> aga | Re: april < m22
P45s for both attached. [question|Is Digbeth open again?] I ask for the rota only.

--- m25 2025-04-23 22:10 aga -> sunita | Re: april < m24
[thanks|Thank you for P45.] Open Thursday to Sunday only, one girl and the oven bread from me by van at five. You are the first to ask. [request|In the rota put Zosia three days Cotteridge, two Digbeth, the van is Tadek and count him the driving as work.]

--- m26 2025-06-04 17:10 kieran -> aga + pawel | VAT April: queries
Hi both, usual drill, Saturday deadline:
- [request|till exports both shops]
- [question|Digbeth sales down 46%, is that right or is a month missing?]
- [question|rent not paid in March or April?]

--- m27 2025-06-05 02:48 aga -> kieran + gwen | Re: VAT April: queries < m26
Cotteridge attached. Digbeth is right, no month is missing.

Rent, landlord wrote to me as guarantor. I pay it from my own, 3,100 for two months, [request!open|please write it down somewhere that it is from me]. Coffee machine in Digbeth is leased until 2027 and supplier asks who signs from now. I told him I will answer when I know.

[complaint|Three days this time, so is progress.] [value|I don't want sorry, I want one person who looks at whole company and tells me what he sees.]

Agnieszka

--- m28 2025-06-06 14:20 kieran -> aga + pawel | Re: VAT April: queries < m26
Filed on Pawel's figures from this morning, refund of £611.20. Accounts for signature attached, loan shown as £11,240 overdrawn at the year end (£19,870 today). [request|Both sign by the 27th please.]

K

--- m29 2025-06-30 10:41 kieran -> aga + pawel | Accounts filed
Both signatures in, filed this morning, Companies House receipt attached. [win|In on time.] Corporation tax is £9,912, of which £3,794 is the charge on Pawel's loan, payable by tomorrow. It comes back if he repays, nine months after the end of the year he does it in. Turnover £618k, Cotteridge up 9%, Digbeth flat even with the tables. Wages are 41% of sales, bit high, though the flour coming down helps.

--- m30 2025-07-01 04:15 aga -> gwen | Accounts filed < m29
Gwen,

Company pays 3,794 tax for money that I didn't take. [complaint|In January I asked how this can be and got a form number.]

[request!open|I need the 2016 paper] and [request!open|I want to sit with you, one hour, not with Kieran, not about VAT].

Agnieszka

--- m31 2025-07-02 09:00 gwen -> aga | Re: Accounts filed < m30
Agnieszka, of course. I'm away until the 14th, [promise!open!broken|I'll ring you that week to fix it].

Gwen

--- m32 2025-07-23 04:30 aga -> gwen | Re: Accounts filed < m31
[complaint|Last week phone didn't ring.] VAT July ends in one week so [complaint,question!open|shall I expect questions on 5 September?]
