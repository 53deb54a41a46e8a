firm: Pandanloop Systems | pandanloop.example | Asia/Singapore | 2026-01-30 18:00
member: wei | Ng Wei Ling | weiling@pandanloop.example
member: suresh | Suresh Pillai | suresh@pandanloop.example
member: hana | Nurhana Salleh | hana@pandanloop.example
member: boon | Teo Boon Kiat | boonkiat@pandanloop.example
client: Straitway Cargo | company | straitwaycargo.example
contact: desmond | Desmond Goh | desmond@straitwaycargo.example | operations director
contact: meifong | Lim Mei Fong | billing@straitwaycargo.example | billing executive
standing: good
turned: -
causes: -
root: -
why: Desmond writes like a man kicking a pallet, but every fault he reported was mended quickly, he renewed without haggling and keeps adding work. Nothing underneath.

--- m01 2025-02-05 08:14 desmond -> wei | demurrage
Wei Ling. January we paid 11,400 demurrage, 7 boxes. [goal|I don't want to pay one more dollar because my own people were asleep.] [request|Need an alert 2 days before free time ends.] Email and on the ops screen. [question|How long?]

--- m02 2025-02-05 10:32 wei -> desmond + boon | Re: demurrage < m01
Morning Desmond, and happy new year, still not too late i think.

The free time is already in the job file so it is mostly a nightly check plus the mail. Boon says six working days. About $1,900, [promise|quote to you this afternoon].

One thing to decide: [question|do you want the two days counted in calendar days or working days?] The terminals count calendar.

Wei Ling

--- m03 2025-02-05 10:35 desmond -> wei | Re: demurrage < m02
Calendar. Obviously.

--- m04 2025-02-05 16:50 wei -> desmond | Quote Q25-014 demurrage alert
Attached as said, $1,880 before GST.

So there's no surprise later, how it works: discharge date, plus the free days in that carrier's contract, minus two. If your ops people change the discharge date the alert moves with it. Boon found five carrier contracts in your files and two of them look expired, [question|is Mei Fong the one who knows which are valid?]

Boon can start Monday the 10th, [promise|in your hands for testing by the 18th].

--- m05 2025-02-18 09:02 boon -> desmond + meifong | Re: Quote Q25-014 demurrage alert < m04
It's on the test server. Every night at 2330 it checks, list goes out 0600. Red = 1 day or less, amber = 2 days. Contracts I got from Mei Fong, 3 valid, she called the carriers for the other 2.

[request|Pls try with live job numbers and tell me any that are wrong.]

BK

--- m06 2025-02-20 07:41 desmond -> boon | Re: Quote Q25-014 demurrage alert < m05
[complaint|4 boxes missing from this morning's list.] All 4 have reefer plugs. [complaint|Alert that misses a reefer is worse than no alert.] [request|Fix.]

--- m07 2025-02-20 09:15 boon -> desmond | Re: Quote Q25-014 demurrage alert < m06
[admission|My mistake, I only read the dry free-time column], reefers use the second one. [promise|Will rerun tonight and check the 4 by hand.]

--- m08 2025-02-21 06:20 boon -> desmond | Re: Quote Q25-014 demurrage alert < m07
Rerun ok. All 4 on the 0600 list, plus one you did not mention, job SW-25-0388, expiring tomorrow.

--- m09 2025-02-21 06:44 desmond -> boon | Re: Quote Q25-014 demurrage alert < m08
0388 moving now. [win|That one box is $900 saved already.] [request|Put it live.]

--- m10 2025-04-09 15:22 meifong -> hana | invoice problem again haha
Hi Hana,

Sorry to disturb, got 3 things today:

1) [complaint|When I copy an invoice to make credit note the job number is cut, last digit gone]
2) GST on the Batam jobs, [question|should it be zero rated automatic or I have to pick it?]
3) [complaint|the customer list very slow after lunch], dunno is it my laptop only

[request|Can help to look at no. 1 first?] because Mr Goh is asking for the March credit notes and he is in that kind of mood lah.

Thank you ah
Mei Fong

--- m11 2025-04-09 16:40 hana -> meifong | Re: invoice problem again haha < m10
Hi Mei Fong,

No disturbance at all! For no. 1, it is true, the credit note field takes 11 characters and since last week your job numbers have 12. Boon has widened it, [request|please log out and in again].

No. 2: it's picked from the port of discharge, so Batam goes zero-rated by itself, you don't have to touch anything.

No. 3: [question|could you tell me whether your colleague Siti's screen is slow at the same hour?] That tells us laptop or server.

Hana

--- m12 2025-04-10 13:50 meifong -> hana | Re: invoice problem again haha < m11
Siti's one is ok so is my laptop, IT guy say change RAM. Credit notes all done already, 14 pcs. [thanks|Thank you so much Hana], [praise|you always reply so fast one] :)

--- m13 2025-06-16 11:05 suresh -> desmond + meifong | InvoiceNow onboarding: responsibilities and timeline
Dear Desmond, dear Mei Fong,

Further to our call, please find attached the onboarding plan for InvoiceNow (Peppol). [talking_down|Kindly note that e-invoicing is not simply emailing a PDF; it is a structured document exchange and it is important that management understands the difference before we begin.]

From your side we require:
- [request|UEN confirmation and signed registration form by 27 June]
- [request|list of customers who are already on the network]
- [request|one nominated approver]

From our side: mapping of your 11 charge codes to the network's tax categories, test transmission to every customer who's already registered, and cutover on 1 August. During the first month both the PDF and the e-invoice will be sent in parallel, in order that no customer can claim he did not receive it. [request|The client is to cleanse the customer master beforehand (duplicates, missing UENs).]

Regards,
Suresh Pillai
Project Manager, Pandanloop Systems

--- m14 2025-06-16 11:19 desmond -> suresh + wei | Re: InvoiceNow onboarding: responsibilities and timeline < m13
I sit on the association's e-invoice working group, Suresh. [value,request|Skip the lesson, send me the form.] [complaint|Form is not attached.]

--- m15 2025-06-16 12:04 wei -> desmond + suresh | Re: InvoiceNow onboarding: responsibilities and timeline < m14
Haha ok, noted. Form attached now, [apology|sorry about that]. [question|Approver I assume is you.]

--- m16 2025-06-24 08:30 desmond -> wei + suresh | Re: InvoiceNow onboarding: responsibilities and timeline < m15
Signed form and customer list attached. 63 on network. Approver = Mei Fong, not me.

"Client to cleanse customer master." [complaint|I have 214 customers and one Mei Fong], and she already goes home at 8. [request|Send me the duplicates, sorted by revenue.] We do the top 80, the rest can rot.

[question|Can we cut over on 21 July instead of 1 Aug?] I don't want it across month end.

--- m17 2025-06-24 14:11 suresh -> desmond + meifong | Re: InvoiceNow onboarding: responsibilities and timeline < m16
Dear Desmond,

21 July is possible provided the test transmissions pass by the 11th. The duplicates are attached, 29 pairs, sorted by revenue; 22 of them fall within your top 80. [promise|I will send the pass list that same day.]

Regards,
Suresh

--- m18 2025-07-11 17:25 suresh -> desmond + meifong | InvoiceNow test results
Dear both,

63 of 63 customers received the test document. Two (Orchid Polymers, Jurong Bay Paper) returned a warning on the buyer reference, which is optional. List attached. [promise|We proceed on the 21st.]

Suresh

--- m19 2025-07-21 18:02 meifong -> suresh + hana | first day!!
[win|Today sent out 38 invoices, all delivered, two customer even paid the same afternoon] (normally Orchid Polymers takes 45 days, I almost fell off chair). Last time month start I print, stamp, fold, lick envelope until my tongue no taste, then the despatch uncle say rain so tomorrow then deliver. Now 4 o'clock finish already, I dunno what to do so I cleaned my drawer and found three cheques from 2023 haha don't tell Mr Goh. [thanks|Thanks Suresh and Hana for sitting with me whole morning.]

--- m20 2025-09-02 07:55 desmond -> wei | contract
Maintenance expires 30 Sept. [question|Price same?]

--- m21 2025-09-02 09:40 wei -> desmond | Re: contract < m20
Same, $680 a month, and I'd put the demurrage alert under it at no extra. [promise|Paper goes out today.]

--- m22 2025-09-02 17:31 desmond -> wei | Re: contract < m21
Signed, 2 years. By the way. [win|Demurrage Feb to Aug: $640.] Total.

--- m23 2025-10-08 14:32 meifong -> hana | statement for Jurong Bay
Hi Hana,

How are you, long time never kacau you already :)

Jurong Bay Paper got a new accounts payable lady, very particular one. She wants the monthly statement by their PO number and not by our job number, and only Excel, if PDF she sends back. Now I retype by hand every month, 40 over lines, my eyes all blur. [request|Can make a version for her?] Not urgent lah.

Also ah, [question|the USD rate, system takes which day, invoice date or ETA?] Mr Goh asked me why October so different, I just anyhow say "system one".

Mei Fong

--- m24 2025-10-08 17:05 hana -> meifong | Re: statement for Jurong Bay < m23
Hi Mei Fong,

Kacau me anytime! The rate is the one of the invoice date, taken each morning at 9 from the MAS list. October was different because the dollar really moved, so "system one" was not even wrong.

Statement by PO number in Excel, yes can, the PO is already stored on each job so nothing to retype. [promise!broken|I'll put it into the November update.]

Hana

--- m25 2025-11-12 19:20 desmond -> boon + wei | POD photos
Drivers send delivery photos in WhatsApp. 40 over groups. Customer disputes, nobody can find. Last week Hup Leong says 2 pallets short, driver swears he has photo, photo is in a phone which is in the sea at Pasir Panjang. [scope_change|I want photo upload inside the job file, from the phone, with time and place.] [request|Quote me. Two options, with and without signature.]

--- m26 2025-11-14 11:12 wei -> desmond + boon | Re: POD photos < m25
Both in one sheet attached: $4,200 photo only, $5,650 with signature on glass. Three weeks from go, four with signature.

What I'd think about before choosing: a signature slows every drop by maybe half a minute, and some receiving bays don't let the driver past the gate, so there is nobody to sign. On the other hand with Hup Leong kind of customers you'll want it. There's a middle way, signature compulsory only for the customers you mark.

Boon wants to ride along with one driver for a morning first so that he doesn't build something only usable at a desk.

--- m27 2025-11-14 11:20 desmond -> wei | Re: POD photos < m26
With signature, only for the ones I mark. Hup Leong first. [request|Ride with Ah Huat, 0500 Tuas gate], [promise|I'll tell him]. [request|Tell Boon bring own breakfast.]

--- m28 2025-12-17 16:05 boon -> desmond + meifong | POD app v1
Installed on 6 phones (Huat, Rajan, Kumar, Zul, Fadli, old Tan). Huat already uploaded 19 PODs today. Offline works, it sends when signal returns. The button is big as Huat asked, he uses gloves. Scanning the job barcode is faster than typing, but barcode must be on the DO, yours are on the envelope. [request|Pls ask Mei Fong to print it on the DO also.]

Known: landscape photos show sideways on the ops screen. [promise|Fixing tmr.]

--- m29 2026-01-07 13:15 meifong -> hana | Re: statement for Jurong Bay < m24
Hana ah, happy new year first. [complaint|The statement by PO, November update don't have, December also don't have.] I type until I know their PO numbers by heart.

Mei Fong

--- m30 2026-01-08 10:58 hana -> meifong | Re: statement for Jurong Bay < m29
Aiyo Mei Fong, [apology|so sorry]. [admission|I wrote it in my diary of last year and closed the diary.]

It's in since this morning: Reports, Statement, tick "by customer PO", then Excel. I ran it for Jurong Bay, December: 43 lines, total $18,206.40, the same as your typed one except line 17, where I think you were hungry (PO 4471 typed as 4417). Never type it again ya.

Hana

--- m31 2026-01-19 07:48 desmond -> boon + wei | Re: POD app v1 < m28
DO has barcode now. Sideways thing is gone. [win|First dispute closed in 5 min with photo], Hup Leong cannot argue. [praise|Good app.]

[request!open|Put it on the other 11 phones.] [question!open|How many years do you keep the photos?] Insurance wants 7.

--- m32 2026-01-28 10:20 hana -> meifong + desmond | Re: POD app v1 < m31
Hi both,

[promise!open|The 11 phones are planned for Wednesday 4 Feb, 7am at the yard] before they go out, Mei Fong has agreed to pour the kopi. [request!open|Please ask the drivers to bring the phones fully charged and know their PIN] (last time two did not!).

On storage [promise!open|Boon is checking the cost of the 7 years and will answer Desmond separately].

Hana
