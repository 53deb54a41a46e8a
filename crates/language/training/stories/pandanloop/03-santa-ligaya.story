firm: Pandanloop Systems | pandanloop.example | Asia/Singapore | 2026-01-30 18:00
member: wei | Ng Wei Ling | weiling@pandanloop.example
member: suresh | Suresh Pillai | suresh@pandanloop.example
member: hana | Nurhana Salleh | hana@pandanloop.example
member: boon | Teo Boon Kiat | boonkiat@pandanloop.example
client: Santa Ligaya Hospital Pharmacy | company | santaligaya.example
contact: maricel | Maricel Dizon | mdizon@santaligaya.example | chief pharmacist
contact: joel | Joel Abrenica | jabrenica@santaligaya.example | hospital IT
standing: good
turned: -
causes: -
root: -
why: A bad migration in March put wrong expiry dates on part of the stock and nearly ended it; it was owned at once, and every doubtful lot was checked by hand within three days. Since then steady, trusting work, and a second ward rollout.

--- m01 2025-02-24 13:20 maricel -> suresh + hana | Stock system cutover March 8
Good afternoon Sir Suresh and Ma'am Hana,

Confirming po that we will do the physical count on March 7 (Friday) evening and cutover on the 8th. We have around 2,300 items, of which 310 are under refrigeration and 46 are controlled. Twelve of my staff are assigned for the count, in pairs, starting after the last ward cart leaves at 6pm, and the hospital director has allowed us to close the outpatient window on Saturday morning only. After that we have to open, whether the system is awake or not.

[goal|What we want in the end is zero expired items reaching the wards, and FEFO to be followed without the staff having to think about it.]

[question|Will the lot numbers be migrated also or we encode manually?]

Thank you po and God bless,
Maricel Dizon, RPh, MSc
Chief Pharmacist

--- m02 2025-02-24 16:02 suresh -> maricel + joel | Re: Stock system cutover March 8 < m01
Dear Ms Dizon,

[promise|Lot numbers and expiry dates will be migrated from the old database], there is no need to encode. [request|Kindly note that the count sheets must be entered by midnight of the 7th], as the opening balances are computed from them at 01:00. [promise|Hana will be online with your team during the entire night and I shall be available by phone.] [request|Joel, please export the tables listed below by 3 March]: items, lots, suppliers, bins.

Regards,
Suresh Pillai

--- m03 2025-03-03 18:44 joel -> suresh + boon | Re: Stock system cutover March 8 < m02
sir exports are in the sftp folder. items 2,304 rows, lots 2,861, suppliers 77, bins 140. FYI the date columns in lots are text, some dd/mm some mm/dd depending who typed. [request|pls be careful on that]

joel

--- m04 2025-03-10 06:51 maricel -> suresh + wei | URGENT expiry dates wrong
Sir Suresh, Ma'am Wei Ling,

[complaint|The system is showing wrong expiry dates.] Example: Ceftriaxone lot C4471, box says 05 November 2025, system says 11 May 2025. Enoxaparin lot E209 is the reverse, the box says April 9, 2025 and the system says September 4. [complaint|My night staff quarantined 40 good vials and almost released one that should be pulled on the 12th.]

I have stopped dispensing from the system. We are on paper since 5am. [request|Please call me as soon as you read this.]

Maricel

--- m05 2025-03-10 07:25 wei -> maricel + joel + boon | Re: URGENT expiry dates wrong < m04
Maricel, just spoke to you, writing down what we agreed so nobody has to remember it.

[admission|Joel warned us about the mixed dates on 3 March and we didn't act on it. This is our fault, full stop.] [apology|I'm very sorry, to you and to your night staff.]

- Boon is comparing every lot against the supplier delivery notes now, [promise|first list of doubtful lots to you by 11am]
- [promise|I am on the 14:30 flight to Manila with Hana], we'll check the fridge and controlled shelves by eye with your people tonight
- You stay on paper until you personally say otherwise
- No charge for any of it

WL

--- m06 2025-03-10 10:48 boon -> maricel + joel | doubtful lots
attached. 2,861 lots, 417 doubtful (day and month both 12 or less). Sorted by shelf. Controlled items on top.

--- m07 2025-03-12 20:15 maricel -> wei + hana + boon | Re: URGENT expiry dates wrong < m05
Good evening,

As of 7:30pm all 417 lots have been checked with the actual box, two persons each, signed sheets with me. 193 were wrong and are now corrected. No patient received an expired item, I have verified with the wards. We go back to the system tomorrow at 6am.

How it went, for the record: Monday night the controlled shelves and both refrigerators (61 lots, 22 wrong), Tuesday the antibiotics and the emergency stock, today the tablets, which were the most and the least dangerous. Hana and my Jenny found that almost all wrong ones come from three encoders who left before 2022, so the new deliveries are clean. We also found four boxes nobody has looked for since the last fiesta, they're in the system now.

I was very angry on Monday and I will not hide it. But [praise|you did not give me explanations, you came and counted boxes until 2 in the morning.] [thanks|Salamat po.]

[request|For the hospital's QA committee I need a one-page written report of the cause.] They meet on the 20th.

Maricel

--- m08 2025-03-13 09:10 wei -> maricel | Re: URGENT expiry dates wrong < m07
[promise|You'll have it on the 17th], written by Boon and me, not polished by anybody.

--- m09 2025-03-17 11:32 wei -> maricel + joel | Incident report
Attached, one page plus the list. The short of it: [admission|we trusted the text dates, nobody at our side read Joel's note twice, and we had no check that expiry lies after the delivery date.] That check is now in, and it refuses to load any date that can be read two ways.

--- m10 2025-03-21 15:05 maricel -> wei | Re: Incident report < m09
[win|The committee accepted it.] [praise|Dr. Villaflor said it is the first vendor report he has read without the word "inconvenience".] Case closed on our side.

--- m11 2025-05-14 10:22 joel -> boon | printer labels
sir boon good am. [complaint|barcode labels from the new zebra come out half size, scanner cannot read.] the old one is ok. driver is same. [question|any setting on your side?]

--- m12 2025-05-14 10:40 boon -> joel | Re: printer labels < m11
300 dpi vs 203. Setup > Printers > resolution. [request|Change and print test.]

--- m13 2025-05-14 10:52 joel -> boon | Re: printer labels < m12
ok na. [thanks|tnx]

--- m14 2025-07-02 16:30 maricel -> hana | Six months report to the Board
Good afternoon Hana,

The Board would like to see our expiry losses before and after. [request|May I ask for a report of the value of expired stock per month, January 2024 up to June 2025, in pesos?] I have the board meeting on July 15, so [request|it would be a great help to receive it by the 10th.]

And [question|is it possible to separate the donated medicines?] Those expire more and they spoil our numbers, hehe.

Maricel

--- m15 2025-07-02 17:12 hana -> maricel | Re: Six months report to the Board < m14
Dear Maricel,

Yes to both, donations have their own supplier code so they can be shown in a second column. [promise|I shall have it in your inbox on the 8th], so you have two days to scold me about the layout.

Hana

--- m16 2025-07-08 14:55 hana -> maricel | Expired stock report Jan 2024 - Jun 2025
Here it is, PDF and Excel. The second column holds the donated medicines, and you were right, they make up nearly a third of all that expired in 2024 (one shipment of oral rehydration salts alone is PHP 96,000). On page 3 I have put the ten items with the highest loss, the Board might ask. One remark: 2024 figures come from the old system, where 3 months have no entries at all, I left these blank rather than zero.

--- m17 2025-07-16 09:03 maricel -> hana + wei | Re: Expired stock report Jan 2024 - Jun 2025 < m16
[win|Losses went from an average of PHP 182,000 a month to 41,000.] The Board clapped, I am not joking. One of the trustees asked if we had simply bought less. We had not, purchases were up 6%. They've approved budget for the satellite pharmacy in the oncology ward and [scope_change|they want it on the same system], so please expect a request from our purchasing.

[question|Would a start in September be possible for you?]

--- m18 2025-07-16 12:15 wei -> maricel | Re: Expired stock report Jan 2024 - Jun 2025 < m17
Wonderful, congratulations to your whole team. September works, let's say the week of the 15th. Hana wants to come in person, she claims it's for work and not for the mangoes.

--- m19 2025-08-12 16:14 joel -> boon + suresh | backup test
sir good pm. accreditation survey is coming in march next year and they ask for proof that backup can be restored. [question!open|when was the last restore test on your side?] not urgent, any screenshot will do

also [request|pls add my new assistant Rhea to the vpn], she starts monday

joel

--- m20 2025-08-13 09:02 boon -> joel | Re: backup test < m19
Rhea is added, she must change the password at first login.

--- m21 2025-09-03 11:40 suresh -> maricel + joel | Oncology satellite: preparation
Dear Ms Dizon, dear Joel,

For the week of 15 September kindly arrange:
1. [request|Two network points in the satellite pharmacy]
2. [request|User list with PRC licence numbers]
3. [request|Confirmation of the compounding bins]

From our side: [promise|Boon will load the items on the 12th], [promise|Hana will be on site from Monday to Friday] and stay at the same hotel as last time (she is asking for the room away from the karaoke), and the old paper log is to run in parallel until the Friday count. This time [promise|every lot will be verified by a second person before activation, and I will send you the signed sheet.]

Regards,
Suresh Pillai

--- m22 2025-09-08 17:50 joel -> suresh | Re: Oncology satellite: preparation < m21
network points done, tested. user list attached 9 pax. bins ma'am maricel will confirm

--- m23 2025-09-09 08:12 maricel -> suresh | Re: Oncology satellite: preparation < m22
Bins confirmed: C1 to C8, [request|C8 is for the returned preparations and should never be offered for picking.]

--- m24 2025-09-12 18:20 suresh -> maricel + joel | Re: Oncology satellite: preparation < m23
Dear Ms Dizon,

Items loaded. 188 lots, verified by Boon and Hana, sheet attached with both signatures. C8 is blocked for picking.

Suresh

--- m25 2025-09-19 16:44 maricel -> hana + suresh + wei | Oncology is live
Week one done. [win|604 lines dispensed, no discrepancy in the Friday count.] We used to mix with a paper worksheet clipped on the hood glass, now the worksheet is on the tablet and the second pharmacist signs on it before the bag is released. Two near-misses were caught by that second signature on the very first day, both were wrong diluent volume. [complaint|Only the label for the syringes is too wide, it covers the graduation.] [request|Please make a 25 mm version.]

[praise|Hana trained even Sister Consuelo, who has refused three computers before.]

--- m26 2025-09-22 13:08 hana -> maricel | Re: Oncology is live < m25
25 mm label is in, template name "SYR-S". Regards to Sister Consuelo from her most nervous trainer.

--- m27 2025-11-06 07:30 joel -> boon + suresh | typhoon
sir, signal no. 3 here tomorrow, we may lose power and internet until Sunday. pharmacy will use the offline tablets. [question|is there something we must do when connection is back?]

--- m28 2025-11-06 08:05 boon -> joel | Re: typhoon < m27
No. Tablets sync by themselves, [request|do the 4 one at a time not together]. Stay safe.

--- m29 2025-11-10 10:16 joel -> boon | Re: typhoon < m28
all synced, 4 of 4, roof of the parking is gone but the stock is complete

--- m30 2026-01-14 14:18 maricel -> wei + hana | 2026 plans
Happy new year po to all at Pandanloop!

For this year we are thinking of two things: the emergency cart check (every cart opened must be recounted within 2 hours, right now it's a clipboard with a pen on a string, and the pen is always missing) and connecting to the doctors' orders, so that my pharmacists don't retype what a resident has typed already. The second one is big, I know, and the doctors will have opinions. [request!open|May I have a rough estimate for the carts first], and [question|for the orders, whom should our IT talk to about the interface?]

Our renewal is also coming in March, [request!open|please send the proposal by mid-February] so purchasing has time.

Maricel

--- m31 2026-01-15 09:50 wei -> maricel + joel + boon | Re: 2026 plans < m30
Happy new year Maricel! For the interface, Boon is the one, he has done HL7 twice and complains about it beautifully.

Carts: [question|how many do you have, and are all the contents the same?] With that [promise!open|I'll work out a figure for you in the first week of February.]

WL

--- m32 2026-01-15 15:32 maricel -> wei | Re: 2026 plans < m31
27 carts, 3 kinds (adult, pedia, OB). Lists attached.
