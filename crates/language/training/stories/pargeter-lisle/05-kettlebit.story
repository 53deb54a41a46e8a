firm: Pargeter & Lisle | pargeterlisle.example | Europe/London | 2025-07-25 17:00
member: gwen | Gwen Pargeter | gwen@pargeterlisle.example
member: alistair | Alistair Lisle | alistair@pargeterlisle.example
member: sunita | Sunita Bhogal | sunita@pargeterlisle.example
member: kieran | Kieran Maddox | kieran@pargeterlisle.example
client: Kettlebit | company | kettlebit.example
contact: rohan | Rohan Venkat | rohan@kettlebit.example | CFO
contact: freya | Freya Lindgren | freya@kettlebit.example | founder and CEO
standing: broken
turned: 2024-12-16
causes: broken_promise, unacknowledged_fault, value_mismatch
root: m12, m15, m18, m22
why: The option valuation was not lodged before the funding round and the price tripled; the firm never owned it and offered care and caution to people who needed speed. They have appointed another adviser and want the papers and a credit.

--- m01 2024-09-09 08:58 rohan -> gwen + kieran | Kickoff
Hi Gwen, Kieran

Good to meet. Agreed scope as I have it:
- monthly close, WD8
- payroll (14)
- cap table + Companies House
- EMI scheme: HMRC valuation, docs, grants for 9 people
- R&D claim FY Sep-24

[goal|We're raising £2.5m in Q1 and I need a data room nobody can pick holes in.] [request|Shout if anything in that list is wrong.]

R

--- m02 2024-09-09 15:31 gwen -> rohan + kieran | Re: Kickoff < m01
Rohan, list is right. One gloss: [promise|working day 8 from October's close, September's will be nearer 12] while Kieran untangles the old bookkeeping.

[promise|Alistair will lead on EMI and R&D], Sunita has your payroll.

Gwen

--- m03 2024-09-10 09:02 rohan -> gwen | Re: Kickoff < m02
👍 [question|who owns cap table]

--- m04 2024-09-10 09:40 kieran -> rohan + gwen | Re: Kickoff < m03
Me. I've already found one thing: the SH01 from the 2023 seed round shows 12,500 shares and your spreadsheet has 12,050. [question|Which one matches the money?]

Kieran

--- m05 2024-09-10 09:44 rohan -> kieran | Re: Kickoff < m04
12,050. [praise|Great catch.] [request|file whatever corrects it pls]

--- m06 2024-09-17 12:20 kieran -> rohan | Re: Kickoff < m05
Corrected SH01 accepted by Companies House today, register updated, PDF in the data room folder.

--- m07 2024-10-16 17:10 kieran -> rohan + freya | September close
Pack attached, WD12 as Gwen warned. Cash £611k, burn £74k, runway 8.2 months. Deferred revenue is now a real number: £93k, mostly the two annual contracts billed in August that had been taken to income in one go. That knocks £71k off reported revenue for the year so I'd tell the board before they find it. Accruals are still thin, I've only got supplier invoices for cloud hosting up to July.

--- m08 2024-10-16 21:36 freya -> kieran + rohan | Re: September close < m07
[praise|First time I can see burn without opening three tabs], [thanks|thank you!!]

Small thing, [request|could the runway be on page 1 in big digits]. I show it to the team on Fridays, they like a big number even a scary one.

Freya

--- m09 2024-10-21 09:15 rohan -> alistair + gwen | EMI timing
Alistair

Term sheet conversations start mid Jan. [goal|I want the options granted at today's price, before the round sets a new one], that's the whole point for the team. So valuation lodged with HMRC in Nov, agreed in Dec, grants before Christmas.

[question|Realistic?]
[question|What do you need from me?]

R

--- m10 2024-10-22 16:06 alistair -> rohan + gwen | Re: EMI timing < m09
Dear Rohan,

Perfectly realistic. [request|I need the articles, the last three years' accounts, management accounts to 30 September and a cap table.] [promise!broken|The valuation report and form VAL231 will be lodged by 15 November.]

Alistair Lisle
Tax Manager

--- m11 2024-10-22 16:14 rohan -> alistair | Re: EMI timing < m10
All 4 in folder EMI/01. Shared just now.

--- m12 2024-12-02 08:49 rohan -> alistair | Re: EMI timing < m10
Hi Alistair, [question|has VAL231 gone in?] [complaint|I've not seen a copy and it's 2 weeks past the 15th.] HMRC are quoting 4-6 weeks so we're already tight.

--- m13 2024-12-05 14:22 alistair -> rohan | Re: EMI timing < m12
Dear Rohan,

The report is in hand. The method is not difficult but it has to be set out in an order which the valuation office recognises: the earnings history, such as it is, the discount for a minority holding, and the standing of the preference shares, on which your articles are less than clear. A valuation that is hurried is a valuation that is challenged, [talking_down|as you will discover when you have been through a few of these]. I prefer to have it right.

[promise!broken|It will be with HMRC next week.]

AL

--- m14 2024-12-05 14:25 rohan -> alistair + gwen | Re: EMI timing < m13
[complaint|This is my fourth EMI scheme.] Next week = by 13th. Adding Gwen.

--- m15 2024-12-16 09:07 rohan -> gwen + alistair | Re: EMI timing < m14
Gwen

[complaint|13th passed, nothing lodged as far as I can see.] Our lead investor has moved up, term sheet now expected 13 Jan. [complaint|If it isn't in today the team loses the price we promised them in October.]

[question!open|What actually happened between 15 Nov and now?]

R

--- m16 2024-12-17 11:15 gwen -> rohan + alistair | Re: EMI timing < m15
Rohan,

[promise|It goes today], I've cleared Alistair's diary until it has. [promise|Copy to you by five.]

Gwen

--- m17 2024-12-17 16:48 alistair -> rohan + gwen | Re: EMI timing < m16
VAL231 and report attached, submitted 16:31. Proposed actual market value £1.38 a share.

--- m18 2025-01-29 10:33 alistair -> rohan + freya + gwen | HMRC response on valuation
Dear Rohan, dear Freya,

HMRC have asked whether any third-party offer has been received since our submission. As the term sheet of 13 January is at £4.15 we are bound to disclose it, and I expect an agreed value of around £3.90.

[blame_shift|It is unfortunate that the investor chose to bring matters forward.] [talking_down|I would gently remind you that options remain a valuable incentive at any price, and that employees seldom study the exercise price closely.]

Alistair

--- m19 2025-01-29 10:52 freya -> alistair + gwen + rohan | Re: HMRC response on valuation < m18
[complaint|They study it very closely. They're engineers.] I told nine people it would be about £1.40 at the October all hands [complaint|because we were told November].

One of them turned down a job at twice the cash in the summer on the strength of those options. Another is on paternity leave and I now have to ring him. I'm not after a row about who said what, I have to stand up on Friday in front of the same nine with a new slide, and I'd like to know what is true before I make it.

Freya

--- m20 2025-01-29 18:15 gwen -> freya + rohan | Re: HMRC response on valuation < m19
Freya, Rohan,

[non_apology|I'm sorry this has come out differently from what everybody hoped.] I'd like to come over and talk it through with you. [question|Thursday or Friday?]

Gwen

--- m21 2025-01-30 08:40 rohan -> gwen | Re: HMRC response on valuation < m20
Tied up with DD until 14 Feb. [promise|Will come back to you.]

Separately: [request|Jan close on WD8 pls, investor has it in the CP list].

--- m22 2025-03-04 09:20 rohan -> gwen | EMI, for the record
Gwen

Round closed Friday (Jan pack on WD8, [thanks|thanks to Kieran], it was the cleanest item on the CP list). Options granted yesterday at £3.88. Cost to the nine of the missed date: £2.50 a share x 84,000 = £210k of exercise price they'd not have paid.

[complaint|In three months nobody at your firm has said "we missed the date we gave you".] [complaint|I've been told hurried valuations get challenged, that the investor was early, and that engineers don't read.]

Asks:
1. [request!open|written timeline 22 Oct to 17 Dec]
2. [request!open|your proposal on the £4,800 EMI fee]
3. [request|R&D claim date, a real one]

[value|I can work with bad news. I can't work with slow and no owner.]

Rohan

--- m23 2025-03-06 17:30 gwen -> rohan + alistair | Re: EMI, for the record < m22
Rohan,

Understood. R&D: [promise!broken|claim filed by 30 April], claim notification isn't needed as you claimed last year. [promise!open!broken|The timeline and the fee I'll take up with Alistair and come back to you next week.]

Gwen

--- m24 2025-03-24 15:11 alistair -> rohan | R&D narratives
Dear Rohan,

[request|For the R&D report I need two to three pages on each project setting out the scientific or technological uncertainty.] [talking_down|Do resist the temptation, common in your sector, to describe features of the product; novelty to you is not novelty to HMRC.]

AL

--- m25 2025-03-24 15:58 rohan -> alistair | Re: R&D narratives < m24
[complaint|In folder RD/FY24/narratives since 11 Feb.] Three projects, written by our CTO, reviewed by ex-HMRC inspector.

--- m26 2025-05-02 09:00 rohan -> gwen | 30 April
[complaint|R&D not filed.] [question!open|timeline?] [question!open|fee?]

--- m27 2025-05-06 10:41 gwen -> rohan | Re: 30 April < m26
[praise|The R&D narratives were good], the figures needed the subcontractor split for the two testers in Porto, which I've now done from the invoices. Alistair's been off with his back since the 22nd, [blame_shift|so it's been out of our hands rather]. I've read the report myself over the weekend and [promise|it'll be filed on Friday].

Gwen

--- m28 2025-05-09 16:55 gwen -> rohan + freya | R&D claim filed
Filed 16:20 with the additional information form. Payable credit £118,940.

--- m29 2025-06-16 09:30 freya -> gwen + rohan | Our accountants
Dear Gwen,

We've had a good few months. [win|Three new lift operators signed, the Rotterdam pilot is now a contract], and there'll be twenty-six of us by the autumn, which is part of why I'm writing.

The board decided on Thursday to [leaving|move everything to another firm from 1 August], audit-ready accounts included, since our investors now require an audit. [leaving|Please take this as notice under clause 14.] [praise|Kieran and Sunita have been great] and everybody here would say the same.

You asked to come and see us in January and we said later, that's on us a bit. [complaint|But nobody asked again.]

Freya

--- m30 2025-06-17 09:05 rohan -> gwen + kieran + sunita | Handover
Following Freya's note. New firm = Castellane Bright, they'll send the clearance letter.

- [request!open|cap table, statutory registers, all SH01s, native files]
- [request|payroll FPS history + P11D workings by 4 July]
- [request!open|EMI valuation file incl. correspondence]
- [request!open|credit note for £4,800]. [escalation|Board minute says we take advice if it's not here by 31 July.]

R

--- m31 2025-07-02 13:18 sunita -> rohan | Re: Handover < m30
Rohan,

Payroll complete, in the folder PAYROLL/HANDOVER: FPS files April 2024 to June 2025, P60s, P11Ds as filed with workings, pension schedules, the student loan notices and the two open tax code queries (Ismail, Beth) with dates. There's a page of oddities too: Tomasz is paid on the 24th because of his visa letter, and Freya's cycle scheme ends in November. [promise!open|July's run I'll do as normal on the 25th and send the final set on the 28th.]

Sunita

--- m32 2025-07-16 17:02 kieran -> rohan | Re: Handover < m30
Hi Rohan, registers are ready bar the Feb allotment which I want to double check against the completion statement. [promise!open|Will send everything over shortly.] [promise!open|Gwen's dealing with the fee point and the EMI file.]

What you'll get: register of members and allotments from incorporation, all six SH01s with the correction from September, the option register with the nine grants, PSC register, board minutes we drafted, and the cap table workbook with the formulas left in. The tab called "do not touch" can be touched, it's the old seed conversion and I kept it for luck.

For what it's worth I enjoyed working on it.

Kieran
