firm: Neemtree Digital | neemtreedigital.example | Asia/Kolkata | 2025-10-31 18:30
member: meera | Meera Kulkarni | meera@neemtreedigital.example
member: sameer | Sameer Joshi | sameer@neemtreedigital.example
member: tanvi | Tanvi Deshpande | tanvi@neemtreedigital.example
member: farhan | Farhan Shaikh | farhan@neemtreedigital.example
member: lata | Lata Pawar | accounts@neemtreedigital.example
client: Aarogya Spine & Joint Clinic | company | aarogyaspine.example
contact: drsathe | Dr. Vikram Sathe | dr.sathe@aarogyaspine.example | orthopaedic surgeon, owner
contact: rekha | Rekha Bhalerao | rekha@aarogyaspine.example | clinic manager
contact: pooja | Pooja Nikam | frontdesk@aarogyaspine.example | front desk
standing: strained
turned: 2025-06-16
causes: broken_promise, recurring_bottleneck
root: m17, m24, m29, m35
why: The Marathi pages and the booking fix have been given four dates and missed them all; every change waits for Sameer, who alone touches the booking system. The doctor has started to count, and Rekha now asks for dates in writing.

--- m01 2024-11-12 11:05 rekha -> meera | Website work for the year
Respected Madam,

Greetings from Aarogya. Further to our meeting at Nashik on Saturday, Doctor Sir has approved the annual maintenance at Rs. 1,44,000 plus GST. [request|Kindly share the agreement for his signature] and [request|the PAN and GST certificate for our file].

Sir has asked me to put in writing what he said in the meeting, that [goal|by Diwali next year half of the OPD appointments should come from the website and not from the telephone], as both telephone lines are engaged the whole morning.

Thanking you,
Rekha Bhalerao
Manager, Administration

--- m02 2024-11-12 16:40 lata -> rekha + meera | Re: Website work for the year < m01
Respected Madam,

PFA the agreement in two copies, PAN card and GST certificate. [request|Please return one copy signed and stamped.]

Regards,
Lata Pawar
Accounts and Coordination
Neemtree Digital, Karve Road, Pune 411004

--- m03 2024-11-14 12:15 rekha -> lata | Re: Website work for the year < m02
Madam, signed copy attached. Original sent by courier.

--- m04 2024-11-18 10:02 meera -> rekha + sameer | Start
Dear Rekha ma'am,

We are ready to begin from today. For the booking page, [request|please send us OPD timings of all three doctors], the slots per hour, and the weekly off.

Meera

--- m05 2024-11-19 17:20 rekha -> meera + sameer | Re: Start < m04
Respected Madam,

OPD timings are as under.

Dr. Vikram Sathe: Mon to Sat, 10.00 to 1.30, 5.30 to 8.00, four patients per hour
Dr. Ketaki Sathe (physiotherapy): Mon to Fri, 9.00 to 12.00, three per hour
Dr. Imran Tamboli: Tue, Thu, Sat, 4.00 to 6.00, six per hour

Sunday closed. On Amavasya the evening OPD is closed.

[question|Can the system know Amavasya by itself?]

Rekha Bhalerao

--- m06 2024-11-20 09:48 sameer -> rekha | Re: Start < m05
No, but I can load the dates for the year from the panchang. [request|Send me one you trust.]

--- m07 2024-11-20 13:11 rekha -> sameer | Re: Start < m06
[thanks|Thank you Sir.] Kalnirnay page is attached.

--- m08 2024-12-16 18:30 sameer -> rekha + meera | Booking page live
Live since 6 pm. Slots as per your list, Amavasya evenings closed till Dec 2025. Reception login sent to Pooja. Phone bookings can be typed in on the same screen, so both come in one list.

--- m09 2024-12-17 11:22 pooja -> sameer | Re: Booking page live < m08
sir 6 booking came today morning. [question|how to print list for doctor]

--- m10 2024-12-17 11:40 sameer -> pooja | Re: Booking page live < m09
Top right, three lines, "Print day".

--- m11 2024-12-17 11:44 pooja -> sameer | Re: Booking page live < m10
ok sir got it [thanks|thank u]

--- m12 2024-12-28 20:51 drsathe -> meera | booking
Saw the new page. [praise|Patient of 71 booked without help.] Carry on.

VS

--- m13 2025-01-21 12:30 rekha -> meera + tanvi | Marathi pages
Respected Madam,

Many of our patients come from Sinnar, Niphad and Dindori side and they are not comfortable in English. [request|Sir wishes to have the eight main pages in Marathi.] The text is ready, our own Dr. Ketaki has written it, file attached.

[question|By when can it be up?]

Rekha Bhalerao

--- m14 2025-01-22 10:35 tanvi -> rekha + meera | Re: Marathi pages < m13
Rekha ma'am namaskar! I read the whole thing last evening, [praise|Ketaki doctor writes so simply, my aaji would understand it]. Layout I can do in a week, then Sameer has to switch on the second language in the system. [promise!broken|You will have all eight pages by 14 February.]

Tanvi

--- m15 2025-02-17 12:00 rekha -> tanvi | Re: Marathi pages < m14
Madam, [question|any update on the Marathi pages]. [complaint|It was to be 14th.]

--- m16 2025-02-17 17:45 tanvi -> rekha + sameer | Re: Marathi pages < m15
Layout is ready from my side ma'am, it is waiting for the language switch. Sameer is on a shop launch till the 24th. [apology|Sorry for the delay!]

--- m17 2025-02-24 11:18 sameer -> rekha + tanvi | Re: Marathi pages < m16
[promise!broken|Will do the language switch by 10 March.]

--- m18 2025-02-25 10:10 lata -> rekha | Invoice Q4
Madam, PFA invoice ND-0388 for the January to March quarter, Rs. 42,480 including GST. [request|Kindly process at the earliest.]

--- m19 2025-03-04 15:00 rekha -> lata | Re: Invoice Q4 < m18
Paid by NEFT today, UTR no. in attachment. TDS of 2% deducted. [promise|Form 16A will be given after the quarter.] Our accountant is on leave from 10th to 25th March, so kindly excuse if queries are answered late.

Rekha Bhalerao

--- m20 2025-03-19 10:33 pooja -> sameer + rekha | double
good morning sir. [complaint|today 10.15 slot 2 patient are booked], both are sitting here and both are angry. [request|pls check]

--- m21 2025-03-19 13:50 sameer -> pooja + rekha | Re: double < m20
One booked by phone entry, one online, in the same minute. [admission|My lock on the slot was too late in the process.] Fixed now, slot is held the moment either one opens it.

--- m22 2025-03-19 14:20 rekha -> sameer | Re: double < m21
Noted. [thanks|Thank you for attending to it in the morning itself.]

--- m23 2025-04-08 19:05 drsathe -> meera | marathi
[complaint,question|Where is the Marathi?]

--- m24 2025-04-09 09:40 meera -> drsathe + rekha | Re: marathi < m23
Dear Doctor,

[apology|I apologise.] [admission|It has been moved down our list twice because of other launches, and that is my planning], not Tanvi's. The pages themselves are complete. [promise!broken|I am putting two days of Sameer's time on it and it will be live by 30 April.]

Meera Kulkarni

--- m25 2025-04-09 09:52 drsathe -> meera | Re: marathi < m24
Ok.

--- m26 2025-05-02 11:26 rekha -> meera | New address board and fees
Respected Madam,

From 1st June the consultation fee is Rs. 700 for new patients and Rs. 400 for follow up. [request|Kindly change it on the Fees page and in the booking message on 1st June, not before.]

Also the X-ray machine is shifted to ground floor so [request|"first floor" may be removed from the Contact page].

Summer here is 41 degrees and half the town has gone to Mahabaleshwar. OPD is light.

Rekha Bhalerao

--- m27 2025-05-02 15:10 tanvi -> rekha | Re: New address board and fees < m26
Floor is changed already. [promise|Fees will change by themselves at midnight on 1st June], I have scheduled it. Please stay cool ma'am! Here it's 39, our AC has given up and we have all shifted to Meera's house with the laptops.

--- m28 2025-05-06 12:14 rekha -> meera | Re: marathi < m24
Madam,

[complaint|30th April has gone.] Sir has not yet asked me, but he will. [request|Please inform the position.]

--- m29 2025-05-07 16:31 sameer -> rekha + meera | Re: marathi < m28
Language switch breaks the booking page, slots come up in both languages as separate slots. Have to rewrite that part. [promise!broken|End of May.]

--- m30 2025-05-07 16:58 rekha -> sameer | Re: marathi < m29
Noted.

--- m31 2025-06-02 09:05 pooja -> tanvi | fee
new fee is showing correct mam, in sms also

--- m32 2025-06-10 13:08 rekha -> meera + sameer | SMS reminders
Respected Madam,

Out of 60 online bookings last week 17 did not come. [request,scope_change|We request an SMS to be sent to the patient on the previous evening], in Marathi and English both. [question|What is the charge per SMS?]

Rekha Bhalerao

--- m33 2025-06-11 11:15 farhan -> rekha + meera | Re: SMS reminders < m32
Dear ma'am,

- Charge is 22 paise per English SMS, 44 paise for Marathi (it counts double)
- For 60 bookings a week, around Rs. 170 a month
- DLT registration of the sender name is needed, it takes 7 to 10 working days, Rs. 5,900 one time to the telecom company
- After that Sameer has to connect it to booking, one day

[question|Shall I begin the DLT registration?] [request|If yes I need a letter on your letterhead] as per the draft attached.

Farhan

--- m34 2025-06-16 20:40 drsathe -> meera + rekha | four dates
14 Feb. 10 March. 30 April. End of May.

Today is 16 June. [complaint|I tell my patients a date for the plaster and I take it off on that date.]

SMS also, I am told, must wait for the same Mr. Sameer. [complaint,question|Have you one developer for the whole world?]

VS

--- m35 2025-06-17 10:20 meera -> drsathe + rekha | Re: four dates < m34
Dear Doctor,

You are right to count. [admission|We gave dates without looking at Sameer's board, four times.] It's true that only he works on booking, I have been looking for a second developer since March.

What I can say: [promise!broken|SMS will be connected in the week when DLT approval comes.] For Marathi I would rather not send you a fifth date until Sameer has finished testing, which is this week.

[apology|I am sorry, and I do understand how it looks.]

Meera

--- m36 2025-06-17 13:02 rekha -> farhan | Re: SMS reminders < m33
[request|Yes please begin.] Letter attached with Sir's signature.

--- m37 2025-06-30 17:30 farhan -> rekha + sameer | Re: SMS reminders < m36
DLT approved today, sender name AROGYA. Sameer to connect.

--- m38 2025-07-01 10:04 rekha -> farhan + sameer | Re: SMS reminders < m37
Good. [question|Which day will it be connected?]

--- m39 2025-07-03 18:50 sameer -> rekha + farhan | Re: SMS reminders < m38
[promise!broken|By Wednesday the 9th.]

--- m40 2025-07-16 11:11 rekha -> sameer + meera | Re: SMS reminders < m39
Respected Sir,

[complaint|It is one week past the 9th and front desk is telephoning patients by hand each evening], two hours of Pooja's time. [request|Kindly give one date in writing which will not be changed.]

[complaint|On Marathi there is no word since 17 June.]

Rekha Bhalerao

--- m41 2025-07-17 12:25 sameer -> rekha + meera | Re: SMS reminders < m40
SMS is on since 12:00. First ones go tonight at 7. [apology|Sorry for the late.]

--- m42 2025-07-18 09:14 pooja -> sameer | sms
sir sms went to all 14 patient yesterday. today only 1 not come. [praise|very useful]

--- m43 2025-08-22 16:04 rekha -> tanvi | Ganesh festival
Madam, OPD will remain closed on 27th and 28th August for Ganesh Chaturthi. [request|Kindly block the slots and put a line on the home page.] [request|The emergency number should remain visible], as every year somebody falls from a ladder while hanging the lights.

--- m44 2025-08-22 16:30 tanvi -> rekha | Re: Ganesh festival < m43
Done both, ma'am! Modak season begins.

--- m45 2025-09-09 12:45 rekha -> meera | Marathi pages, ninth month
Respected Madam,

[complaint|Dr. Ketaki has enquired whether her text is lost, as it was given in January.] [question|I do not know what to reply to her; what may I say?]

Further, [complaint|the fee message in SMS shows Rs. 500 for follow up, it is 400 since June]. Patients are bringing the exact change.

Rekha Bhalerao

--- m46 2025-09-11 11:58 meera -> rekha + sameer | Re: Marathi pages, ninth month < m45
Dear Rekha ma'am,

SMS amount is corrected now. About Marathi, the new developer Nikhil joins us on 1 October and takes booking over from Sameer. [promise!broken|The pages go live in the first half of October.]

Meera

--- m47 2025-10-17 19:22 drsathe -> meera | half of october
[complaint|Gone.]

We were to have half of OPD from the website by Diwali. [complaint|It is 31 percent.] The village patients are the other part and [complaint|they cannot read your page].

Rekha will ask you for an agreement with dates and a deduction per week. [request!open|Reply to her, not to me.]

VS

--- m48 2025-10-18 10:30 rekha -> meera + lata | Re: half of october < m47
Respected Madam,

As per Sir's instruction, [request!open|kindly send a dated schedule for Marathi pages with deduction of Rs. 2,000 for each week of delay]. [escalation|The October quarter invoice will be processed after receipt of the same.]

Wishing you and staff a happy Diwali.

Rekha Bhalerao

--- m49 2025-10-24 11:00 lata -> rekha | Re: half of october < m48
Respected Madam,

Happy Diwali to Doctor Sir and all at Aarogya. Office reopened today. Your mail is placed before Meera madam, [promise!broken|she will reply on Monday].

Lata Pawar

--- m50 2025-10-30 12:50 pooja -> tanvi | slots
mam 1st nov dr tamboli on leave. [request!open|pls block his 4 to 6] and [question!open|can patients get 1 sms that he is on leave]
