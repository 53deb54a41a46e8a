firm: Pandanloop Systems | pandanloop.example | Asia/Singapore | 2026-01-30 18:00
member: wei | Ng Wei Ling | weiling@pandanloop.example
member: suresh | Suresh Pillai | suresh@pandanloop.example
member: hana | Nurhana Salleh | hana@pandanloop.example
member: boon | Teo Boon Kiat | boonkiat@pandanloop.example
client: Velanthur Knits Exports | company | velanthurknits.example
contact: senthil | K. Senthilnathan | md@velanthurknits.example | managing director
contact: revathi | Revathi Balan | accounts@velanthurknits.example | accounts manager
contact: imran | Imran Sheik | ppc@velanthurknits.example | production planning
standing: broken
turned: 2025-07-14
causes: unacknowledged_fault, value_mismatch, talked_down
root: m12, m14, m17, m19
why: The fabric requirement was calculated with the shrinkage allowance counted twice and the mill bought yarn it did not need; we never admitted it and put it on the old planner's inputs. For the MD the money was bearable, the treatment of a man of thirty years' service was not, and he has courteously given notice.

--- m01 2025-02-10 14:05 senthil -> wei + suresh | Commencement of project
Respected Madam, Dear Mr. Suresh,

Greetings from Velanthur Knits.

With the blessings of the elders and after consulting the calendar we have decided to commence the project on 17th February. As you are aware, we are a vertically integrated unit with 620 machines, exporting knitted T-shirts and children's nightwear to four buyers in Germany, Spain and Denmark. My father started it with six machines and two of those six operators are still with us.

[goal|My wish is that within this year no order should ship by air on account of our own planning.] Last year we have spent Rs. 78 lakhs on air freight, for which I've only myself to blame.

[value|One request from the heart: my senior people, especially Mr. Palaniappan in planning, 31 years with us, are to be taken along with respect.] They know things which aren't in any file.

With warm regards,
K. Senthilnathan
Managing Director

--- m02 2025-02-11 09:48 wei -> senthil + suresh + hana | Re: Commencement of project < m01
Dear Mr Senthilnathan,

[thanks|Thank you for the trust], and the silk thread bangles, which our accountant has not taken off since.

[promise|Hana and Suresh are coming on the 17th for two weeks.] [promise|Hana will sit beside Mr Palaniappan for the first three days and only watch and write], before anybody proposes anything. After that, order booking and fabric planning first (April), cutting and sewing progress (June), shipping documents and e-way bills (August).

[request|Could you arrange that we also see one order from enquiry to container], with all its mess? The tidy ones teach us little.

Best regards,
Wei Ling

--- m03 2025-02-28 18:40 hana -> imran + senthil | Notes of the two weeks
Dear Sir, dear Imran,

Notes attached, 14 pages, with photos of the famous green register. What I learned from Mr Palaniappan alone is worth the trip: for instance that he adds 2% for the Danish buyer as they reject shade variation, and takes off 1% in the monsoon because the fabric relaxes differently. It is nowhere written!

Imran, [request|please check pages 6 to 9 with him by 7 March]. [praise|He's a wonderful teacher.]

Hana

--- m04 2025-03-06 20:55 imran -> hana + suresh | Re: Notes of the two weeks < m03
Madam, pages checked with Palani sir. Only correction, page 8, rib for collar is calculated by piece and not by kg. Rest ok. He was very happy to see his name in the notes, he took one print home.

[question|In new system he has to type himself or I can type for him?]

Imran

--- m05 2025-03-07 10:12 hana -> imran | Re: Notes of the two weeks < m04
Collar rib by piece, corrected. You may type for him as long as he decides and his name stands in the "planned by" field.

--- m06 2025-04-28 16:30 revathi -> suresh + hana | GST on job work
Dear Sir,

Trust this mail finds you in good health. We have posted first month entries, total 1,146 vouchers, along with two assistants who are newly joined and are learning the system and Tally at the same time. [request|Kindly clarify the below points at the earliest], since return filing is on 11th:

1) [question|Job work to dyeing unit, GST rate is showing 12%, whether it should be 5%?]
2) [complaint|Two e-way bills have been generated with old vehicle number.]
3) [request|Debit note numbering may please be started from VK/25-26/001.]

Kindly do the needful.

Thanking you,
Revathi B.
Manager - Accounts

--- m07 2025-04-30 11:26 hana -> revathi + boon | Re: GST on job work < m06
Dear Revathi,

1) You are right, 5% for job work on textiles. [admission|We had set it up with the general rate.] Corrected, and the 9 entries of April have been recalculated, list attached for your CA.
2) The vehicle number was taken from the gate pass before it was changed at the gate. Boon has made it read the last one.
3) Done, next one will be VK/25-26/001.

Good luck with the filing!
Hana

--- m08 2025-05-12 12:35 revathi -> hana | Re: GST on job work < m07
Dear Madam,

Return filed on 9th itself, two days ahead, first time in my service. [thanks|Thanks a lot for the kind support.] Our CA has also not raised any query.

Revathi B.

--- m09 2025-06-05 19:18 senthil -> wei | June review
Respected Madam,

I am happy to report that orders booked for Autumn are fully in the system, 41 styles. [win|Not one air shipment since 1st April.] Mr. Palaniappan has started to look at the screen before the register, though he'll deny it.

We shall be buying yarn for the German order (3,60,000 pcs, 30s combed) wholly on the basis of your requirement sheet this time. It is a matter of about Rs. 2.9 crores, so [request|kindly have your team go through the sheet once before 10th June].

With regards,
K. Senthilnathan

--- m10 2025-06-09 17:02 suresh -> senthil + imran | Fabric requirement sheet, German order
Dear Mr Senthilnathan,

We have reviewed the sheet. The computed requirement is 68.4 MT of yarn, built up from 3,60,000 pieces at the approved marker consumption, with cutting wastage, knitting loss and shrinkage allowance as per masters. The formula is in order and you may proceed.

Best regards,
Suresh Pillai
Project Manager

--- m11 2025-06-10 09:40 imran -> suresh | Re: Fabric requirement sheet, German order < m10
Sir, Palani sir says by his register it comes around 63.5 only. [question|Please can you check once why there is difference?] He asked two times.

--- m12 2025-06-10 14:15 suresh -> imran + senthil | Re: Fabric requirement sheet, German order < m11
Dear Imran,

[talking_down|The purpose of implementing a system is to move away from thumb rules and personal registers. A manual estimate will always deviate and one has to learn to trust the computed figure.] The formula has been validated.

Suresh Pillai

--- m13 2025-06-11 10:20 imran -> suresh | Re: Fabric requirement sheet, German order < m12
Ok sir. Order is placed for 68.4.

--- m14 2025-07-14 15:46 senthil -> suresh + wei | Yarn balance, German order
Dear Mr. Suresh,

Knitting for the German order has been completed on Saturday. [complaint|4.7 MT of yarn is lying in the godown, for which we've no order.] At present rates it is Rs. 19.8 lakhs.

I have sat with Mr. Palaniappan and Imran on Sunday. [complaint|In our humble understanding the shrinkage allowance of 7% is applied once at fabric stage and again at yarn stage.] [request|Kindly examine and let us have your view in writing.]

K. Senthilnathan

--- m15 2025-07-16 18:30 suresh -> senthil + wei + imran | Re: Yarn balance, German order < m14
Dear Mr Senthilnathan,

We have gone through the case in detail. The process loss percentages at both stages are user-defined master data and were entered by your planning department on 14 March. [blame_shift|The system has calculated correctly on the inputs provided by Mr Palaniappan.] [talking_down|We recommend refresher training for the planning team and can offer two days at a concessional rate.]

Best regards,
Suresh Pillai
Project Manager

--- m16 2025-07-17 21:04 imran -> hana | masters
Madam sorry for writing directly. The 14 March entry was from the excel template which Suresh sir has given, shrinkage was already filled in both columns with 7. Palani sir only signed. I have the file, attached. He isn't taking lunch with us since yesterday.

[request|Please can you tell to somebody.]

--- m17 2025-07-23 11:10 senthil -> wei | Yarn balance and another matter
Respected Madam,

[thanks|I thank you for the telephone call of Saturday.] The yarn we can use, in time, for another order, and market may even go up by then. I had not asked for compensation and do not ask now.

However the letter of 16th has been read by Mr. Palaniappan himself, as it was addressed also to planning. [complaint|A man who gave the correct figure on 10th June, and was told to learn to trust, has now been named as the cause.] He has offered me his resignation, which naturally I've torn.

[goal|I had wanted a system that would keep his knowledge for my son.] [request|I would request you to kindly look into the template personally and to write a few lines to him.]

With regards,
K. Senthilnathan

--- m18 2025-07-25 16:42 wei -> senthil | Re: Yarn balance and another matter < m17
Dear Mr Senthilnathan,

I'm very sad to read this. Nobody here wanted to hurt Mr Palaniappan. [non_apology|I am sorry that he felt it that way.]

[promise!broken|I will go through the template with Boon and write to him myself next week.]

Wei Ling

--- m19 2025-08-21 12:08 senthil -> wei | Re: Yarn balance and another matter < m18
Respected Madam,

Hope you and family are keeping well. Here the rains have come early and the dyeing units are shut for four days, so that there is time for letters. [complaint|I am yet to see the few lines.]

The shipping document module was to start this month. [leaving|I would prefer to keep it in abeyance till the festival season is over.]

K. Senthilnathan

--- m20 2025-08-22 10:33 suresh -> senthil + wei | Shipping documents module: impact of postponement
Dear Mr Senthilnathan,

Noted. [talking_down|Please be informed that postponing a module at this stage breaks the project rhythm and in our experience leads to lower adoption.] The milestone payment of SGD 14,500 falls due irrespective of postponement, as per clause 7.2.

Regards,
Suresh Pillai

--- m21 2025-09-10 17:25 revathi -> hana + suresh | Half-year closing and one doubt
Dear Madam,

For half-year closing our CA is asking stock valuation by lot as on 30th September. [question|Whether it is available as a report or have to be prepared manually?]

Also [request|kindly send the ledger of your invoices from April onwards], MD sir is asking.

Revathi B.

--- m22 2025-09-12 09:55 hana -> revathi | Re: Half-year closing and one doubt < m21
Dear Revathi,

It's there: Stock, Reports, "Value by lot", set the date to 30 September on the evening of that day and freeze it. Ledger attached.

Hana

--- m23 2025-10-08 13:50 imran -> boon | requirement sheet
Sir [complaint|for Danish order again system is giving 6.9% more than register]. We are using register figure now and typing manual. [question|Is anybody correcting the formula sir?]

--- m24 2025-10-09 09:12 boon -> imran | Re: requirement sheet < m23
Suresh told me it was closed as user input. [promise|Let me look.]

--- m25 2025-11-14 18:32 senthil -> wei + suresh | Our association
Respected Madam, Dear Mr. Suresh,

Wishing you belated Deepavali greetings.

After due thought, and with a heavy heart, [leaving|we've decided not to continue beyond 31st January 2026]. A firm from Coimbatore, known to us through my brother-in-law, has been studying our process since October and [leaving|will take over order planning from 1st February]. It is a smaller firm than yours and their screens are not so handsome, but their proprietor is an old textile man who sat with Mr. Palaniappan for an entire week and went away with more questions than he had brought.

There is no ill feeling. [praise|Miss Hana's work in accounts and her manner with our staff will always be remembered here.] [win|The air freight for the year stands at nil], and I give your firm its share of the credit for that.

I would request:
1. [request|Full data in Excel or CSV, all masters and transactions from 1st April], by 15th January
2. [request!open|A no-dues letter], the milestone for shipping documents being excluded, since that work was never begun
3. [request|Support to Mrs. Revathi till the December GST return is filed]

With regards and good wishes,
K. Senthilnathan

--- m26 2025-11-17 11:45 suresh -> senthil + wei | Re: Our association < m25
Dear Mr Senthilnathan,

We acknowledge your notice. Data export can be provided after settlement of all outstanding amounts including SGD 14,500 as per clause 7.2.

Regards,
Suresh Pillai

--- m27 2025-11-18 20:20 senthil -> wei | Re: Our association < m26
Madam, I shall not reply to Mr. Suresh. [question|Is this also your own position?]

--- m28 2025-11-19 08:50 wei -> senthil | Re: Our association < m27
Dear Mr Senthilnathan,

It is not. The data is yours. [promise|Boon will export everything and you have it by 15 January.] [promise!open|The milestone we'll settle between you and me], and [promise|Hana stays with Mrs Revathi as long as she needs].

Wei Ling

--- m29 2026-01-14 17:33 boon -> imran + senthil | Data export
Link below, 214 files, CSV, one readme. Masters, orders, stock lots, e-way bills, everything from 1 Apr 2025 to 13 Jan 2026. Password by SMS to Imran.

[request|Pls open 5 or 6 at random and tell me if the Tamil names are readable.]

BK

--- m30 2026-01-16 12:22 imran -> boon | Re: Data export < m29
Sir, names are correct. Coimbatore people could load it on the same day. [thanks|Thank you for everything sir.]

Formula file I saw in the export, column yarn_req, [complaint|shrinkage is there two times]. Just informing.

--- m31 2026-01-22 16:48 revathi -> hana + wei | December return and account balance
Dear Madam,

December GSTR-3B has been filed on 19th without late fee. [thanks|Thank you for sitting on the call till 9 pm that day also], I will miss our calls.

One thing is pending for closing of your ledger. In our books your balance is nil, in your statement of 5th January it is still showing SGD 14,500. [request!open|Kindly send the credit note so that both books can be tallied before 31st.] [question!open|Also please inform whether TDS certificate for Q3 has to be sent to Singapore address or by mail only?]

Regards,
Revathi B.

--- m32 2026-01-27 10:40 senthil -> wei | Closure
Respected Madam,

As the last day is approaching, [request!open|I may remind of the no-dues letter], [complaint|which is still awaited]. [question!open|May I know also whether the user logins would be closed on the night of 31st or on 1st?]

Mr. Palaniappan has retired on Pongal day with full honours, 400 people came. The register is with my son now.

With regards,
K. Senthilnathan
