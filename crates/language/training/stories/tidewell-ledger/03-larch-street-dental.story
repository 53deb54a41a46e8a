firm: Tidewell Ledger Co. | tidewellledger.example | America/Halifax | 2026-03-20 17:00
member: corinne | Corinne Boutilier | corinne@tidewellledger.example
member: shanice | Shanice Downey | shanice@tidewellledger.example
member: kieran | Kieran MacAskill | kieran@tidewellledger.example
member: anselm | Anselm Gaudet | anselm@tidewellledger.example
client: Larch Street Dental | company | larchstreetdental.example
contact: priya | Dr. Priya Natarajan | priya@larchstreetdental.example | dentist, owner
contact: jolene | Jolene Fougère | frontdesk@larchstreetdental.example | office manager
standing: drifting
turned: 2025-08-25
causes: business_goals_moved, style_mismatch
root: m15, m19, m22, m27
why: She came for a plan to open a second clinic; since the summer she wants fewer days and perhaps a buyer, said so in passing twice, and the firm goes on sending long memoranda about expansion. She answers in ever fewer words and the front desk writes for her.

--- m01 2025-02-18 20:55 priya -> corinne | second location!!
Hi Corinne!

Ok so I did it, I went to see the old bank on Agricola St. High ceilings, a VAULT (x-ray room??). I'm a bit in love. [goal|I'd like to be running two clinics by fall 2026], four chairs here and three there, with an associate in each.

[question|Can the numbers carry it?] And [question|what do you need from me to find out?]

Priya 😊

--- m02 2025-02-19 09:10 corinne -> priya | Re: second location!! < m01
A vault! Yes to all of that.

I need: [request|three years of production by provider], [request|the lease they're offering], and [request|what you'd pay an associate]. [promise|I'll build a two-clinic model and we'll sit down over it the week of March 17.]

C.

--- m03 2025-02-19 21:14 priya -> corinne | Re: second location!! < m02
[promise|Jolene will send the production reports tmrw]! Associates get 40% of collections. Lease attached, it's long, I read the bit about the boiler

--- m04 2025-02-20 11:20 jolene -> corinne + kieran | Production by provider 2022-2024
Good morning,

Please find attached the three production reports as requested by Dr. Natarajan. Kindly note hygiene is listed under "HYG1/HYG2".

With regards,
Jolene Fougère
Office Manager, Larch Street Dental

--- m05 2025-02-24 14:08 kieran -> jolene | Re: Production by provider 2022-2024 < m04
[thanks|Thanks Jolene], [praise|exactly the right export]. [question|One question: in 2023 is the locum inside "PN" or left out?]

--- m06 2025-02-24 14:40 jolene -> kieran | Re: Production by provider 2022-2024 < m05
Inside PN until June, then left out. [apology|My apologies], the software was changed that summer.

--- m07 2025-03-18 16:12 corinne -> priya | Two-clinic model
Hi Priya,

Model attached, good meeting today. Short version: Agricola Street breaks even in month 14 with one full-time associate, month 22 without. You'd carry about $260,000 of fit-out. The existing clinic can pay for it if your own draw stays at 15,000 a month until fall 2027.

[promise|I'll ask two lenders for terms], no obligation.

Corinne Boutilier, CPA

--- m08 2025-03-18 22:01 priya -> corinne | Re: Two-clinic model < m07
[praise|I have never understood a spreadsheet before and I understood that one]! ok sleeping on it

--- m09 2025-03-26 09:15 kieran -> jolene | HST and the whitening kits
Hi Jolene,

Small housekeeping before April 1: most dental work is exempt, so no change. But the whitening kits and the sports guards that are sold off the shelf are taxable and go to 14%. [request|Can you update those two codes in your software on Tuesday morning?]

Kieran

--- m10 2025-04-01 08:05 jolene -> kieran | Re: HST and the whitening kits < m09
Codes 99111 and 99112 have been updated to 14%.

--- m11 2025-04-29 10:33 corinne -> priya | Lender terms
Two sets of terms attached: Scotia 6.1 fixed over ten, the dental lender 5.85 over twelve but wants a charge on the equipment. I'd lean to the second.

[question|Where's the landlord on the boiler?]

--- m12 2025-05-06 22:40 priya -> corinne | Re: Lender terms < m11
[apology|sorry sorry], crazy weeks! my hygienist Bev gave notice so I'm doing cleanings myself. landlord says boiler is "characterful". [promise|will look at the terms this weekend]

--- m13 2025-05-21 13:30 shanice -> jolene | New hygienist
Hi Jolene! I hear someone's joining on June 2, congratulations! For her I'd need:
- [request|start date and hourly rate]
- [request|TD1 + TD1NS]
- [request|banking]

And Bev's last cheque: she has 6.5 vacation days left by my count = $2,511.60. [question|Does that agree with yours?]

Shanice Downey, PCP

--- m14 2025-05-21 15:02 jolene -> shanice | Re: New hygienist < m13
It agrees. Her documents have been uploaded to the portal this afternoon. Rate is $49.50.

--- m15 2025-06-18 21:47 priya -> corinne | Agricola
Hi Corinne, letting the Agricola lease go. Somebody wants it for axe throwing lol. Honestly a relief? [goal|What I actually want right now is a Friday off.] We can talk about what's next in the summer 😊

--- m16 2025-06-19 08:25 corinne -> priya | Re: Agricola < m15
Totally understood - better no lease than a bad one. [promise!broken|I'll call you in July] and we'll think about what else is out there, Bedford has a couple of units coming.

--- m17 2025-06-30 15:40 anselm -> priya | T2 and holding company, 2025
Dear Dr. Natarajan,

The corporate return of Priya Natarajan Dental Inc. for the year ended December 31, 2024 has been transmitted; tax payable was $31,208 and had been covered by instalments. I enclose the notice for your records.

I enclose as well a memorandum (seven pages) on the advantages of interposing a holding company before any second location is acquired, with particular attention to the purification of assets, the association rules and the multiplication of the lifetime capital gains exemption. The memorandum assumes an acquisition in the first half of 2026. I should be obliged for your observations at your leisure.

Yours sincerely,
Anselm Gaudet
Tax Preparation

--- m18 2025-06-30 21:30 priya -> anselm | Re: T2 and holding company, 2025 < m17
wow ok! [thanks|thanks Anselm]. 7 pages! will try

--- m19 2025-08-19 22:58 priya -> corinne | hi from the dock
Hi Corinne! At my parents' cottage in Chester, no fires allowed, no woods allowed, so lots of sitting. Did a lot of thinking. Turning 52 in Nov. Dad says a dentist's back has a best-before date, he'd know.

[question|What is a practice like mine even worth these days? just curious]

P

--- m20 2025-08-25 09:48 corinne -> priya | Re: hi from the dock < m19
Ha, enjoy the dock! It depends on a hundred things - patients, lease, equipment - but a bigger practice is always worth more per dollar of profit than a small one, which is one more reason to keep the expansion warm. There's a corner unit in Bedford West, 2,400 sq ft, I'll attach the flyer.

C.

--- m21 2025-08-25 20:03 priya -> corinne | Re: hi from the dock < m20
nice ceiling

--- m22 2025-10-08 10:15 anselm -> priya + corinne | Supplementary memorandum: Bedford West
Dear Dr. Natarajan,

Further to Ms. Boutilier's correspondence concerning the premises at Bedford West, and in her absence following surgery, I have taken the liberty of extending my memorandum of June 30 to deal with (i) the allocation of fit-out between Class 13 leasehold interest and Class 8; (ii) the desirability of a separate operating company for the second location; (iii) the association of the two companies and the sharing of the business limit; and (iv) the deductibility of interest on funds borrowed by the holding company. It runs to eleven pages with the appendices.

By way of summary. The fit-out, which I have taken at $310,000 for purposes of illustration, would fall in the main to Class 13 and be written off over the term of the lease plus the first renewal, subject always to the minimum of five years; chairs, lights and sterilization equipment would go to Class 8 at twenty per cent on the declining balance, and the imaging computers to Class 50. Were the second location held in the present corporation, its early losses could be absorbed at once against the profits of Larch Street, which is attractive. Were it held in a company of its own, the losses would be stranded for a time; but liability is contained, an associate may be admitted to ownership more simply, and a later sale of one clinic need not disturb the other. I incline on balance to the second view, with the caveat that the two companies would be associated and must share one small business limit between them.

A decision tree is at Appendix C. I would draw your eye in particular to note 14.

[question|May I ask whether you have formed a view on the structure described at section 4?] It would be prudent to incorporate before the year is out.

Yours sincerely,
Anselm Gaudet
Tax Preparation, Tidewell Ledger Co.

--- m23 2025-10-16 21:12 priya -> anselm | Re: Supplementary memorandum: Bedford West < m22
Not really.

--- m24 2025-10-17 09:05 anselm -> priya | Re: Supplementary memorandum: Bedford West < m23
Dear Dr. Natarajan,

Quite so; the matter is intricate and does not suffer haste. I remain at your disposal, and [promise|shall diarize a further note for the new year].

Yours sincerely,
Anselm Gaudet

--- m25 2025-10-21 12:25 jolene -> shanice | Hours from November
Good day,

Please be advised that effective November 3 the clinic is closed on Fridays. Dr. Natarajan has asked that assistants be kept whole at 35 hours, redistributed Monday to Thursday. The schedule is attached.

[question|Is any change required to the pay period or the overtime settings?]

Jolene Fougère

--- m26 2025-10-21 13:10 shanice -> jolene | Re: Hours from November < m25
Hi Jolene! No change, overtime in NS only starts past 48 in a week so 8.75-hour days are fine. I've updated the default schedule. Lucky assistants!

--- m27 2025-11-12 20:31 priya -> corinne | Re: Hours from November
Corinne hi, hope the knee is good. Had a coffee with someone from one of those dental groups, they buy practices. Prob nothing. [question|Would our last 3 years be easy to show somebody?]

--- m28 2025-11-14 09:36 corinne -> priya | Re: Hours from November < m27
Knee's good, [thanks|thanks!] Yes, very easy, they're all closed and clean, I can send them to you in a minute.

I'd be careful with the groups - they like to learn what you plan and then open across the street. If you want Bedford, move first. The flyer unit is gone but there's one on Larry Uteck Boulevard. [promise|I'll run the model for it over Christmas.]

C.

--- m29 2025-11-14 12:50 priya -> corinne | Re: Hours from November < m28
ok. [request|please send the 3 years]

--- m30 2025-11-14 13:04 corinne -> priya | Re: Hours from November < m29
Attached, 2022 through 2024.

--- m31 2025-12-09 11:16 jolene -> shanice | Christmas bonuses
Bonuses of $750 net for each of six staff, to be paid with the December 19 payroll. [request|Kindly gross these up.]

--- m32 2025-12-09 14:22 shanice -> jolene | Re: Christmas bonuses < m31
Done! Preview's in the portal, gross comes to between $1,041.18 and $1,122.40 depending on the person. [request|Approve by the 16th please] and it's in their accounts on the Friday.

--- m33 2025-12-10 08:00 jolene -> shanice | Re: Christmas bonuses < m32
Approved. [thanks|Thank you for the prompt attention.]

--- m34 2026-01-07 10:44 corinne -> priya | Two-clinic model v4: Larry Uteck
Happy new year Priya!

As mentioned, I've run the model again on the Larry Uteck unit. Highlights: 3 chairs, break-even month 17, fit-out 310,000 (costs have moved), rent steps up in year 3. There are three scenarios on tabs 2 to 4 and a sensitivity table on tab 5 - look at associate percentage first, it's what moves it. I also put in a 6-month bridge in case the permits drag.

[question|Could we sit down the week of the 19th or the 26th?] The landlord's agent would like an expression of interest by the end of February.

Corinne

--- m35 2026-01-20 12:31 jolene -> corinne | Re: Two-clinic model v4: Larry Uteck < m34
Good day Ms. Boutilier,

Dr. Natarajan has asked me to let you know she has received this.

Jolene Fougère

--- m36 2026-01-20 13:05 corinne -> jolene + priya | Re: Two-clinic model v4: Larry Uteck < m35
[thanks|Thanks Jolene.] [question|Is there an evening that suits her?] Happy to do it by phone.

--- m37 2026-02-05 09:20 kieran -> jolene | Year-end list
Hi Jolene,

For the December 31 year-end I'm still missing three things:
1. [request|The equipment loan statement at Dec 31]
2. [request!open|Lab fees accrued but not billed (Atlantic Dental Lab usually sends a list)]
3. [request|Count of gold and implants on hand]

No rush before the 20th.

Kieran

--- m38 2026-02-12 10:02 jolene -> kieran | Re: Year-end list < m37
Items 1 and 3 attached. Item 2 has been requested from the laboratory; [promise!open|I will forward it on receipt].

--- m39 2026-02-12 10:20 kieran -> jolene | Re: Year-end list < m38
[thanks|Much appreciated], that's me going for a good while.

--- m40 2026-02-24 11:11 shanice -> jolene | T4s
T4s for all 9 are in the portal as of this morning! Bev's went to her new address in Truro by post.

--- m41 2026-02-24 15:36 jolene -> shanice | Re: T4s < m40
Received.

--- m42 2026-03-04 16:20 anselm -> priya | Third note: timing of incorporation
Dear Dr. Natarajan,

As promised in the autumn, I return to the question of the second operating company. [request|I should be grateful to know by March 31 whether I am to prepare the articles], since a short first fiscal period would otherwise be wasted. A table of the alternatives is enclosed (four pages).

Yours sincerely,
Anselm Gaudet

--- m43 2026-03-16 21:44 priya -> anselm + corinne | Re: Third note: timing of incorporation < m42
no articles. [complaint|I stopped wanting a second clinic last June, I thought I'd said.]

[question!open|What would a sale in 2027 look like for me after tax?] [value|half a page is plenty]
