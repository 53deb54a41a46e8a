firm: Strandloper Print & Pack | strandloperprint.example | Africa/Johannesburg | 2025-11-21 16:30
member: nadia | Nadia Isaacs | nadia@strandloperprint.example
member: theo | Theo Maseko | theo@strandloperprint.example
member: gerhard | Gerhard Pienaar | gerhard@strandloperprint.example
member: ayanda | Ayanda Mbele | accounts@strandloperprint.example
client: Langvlei Local Municipality | company | langvlei.example
contact: roelien | Roelien Swart | r.swart@langvlei.example | manager communications
contact: ndamase | S. J. Ndamase | sj.ndamase@langvlei.example | supply chain officer
contact: bulelwa | Bulelwa Tshaka | b.tshaka@langvlei.example | clinics and libraries coordinator
standing: strained
turned: 2025-05-26
causes: recurring_bottleneck, broken_promise, slow_response
root: m12, m16, m21
why: Every batch of clinic and library signs waits on Gerhard's aluminium and arrives weeks after the day given, usually without word. Underneath it is not the signs but the reporting: Roelien must answer to council and the auditors every month and cannot get a date or a list from the firm that holds.

--- m01 2025-01-23 10:05 ndamase -> ayanda + nadia | Appointment RFQ 118/2024 Wayfinding signage
Dear Service Provider

Your quotation in the matter above was successful. Order 45-00931 is attached for the amount of R486 220.00 (incl. VAT): signage for 9 clinics and 6 libraries, in three languages, installed.

[request|Kindly furnish this office with your valid tax PIN and updated CSD report] within seven days. [value|Please note that no payment can be processed without a signed completion certificate per site.]

S.J. Ndamase
Supply Chain Management
Langvlei Local Municipality

--- m02 2025-01-24 09:20 ayanda -> ndamase | Re: Appointment RFQ 118/2024 Wayfinding signage < m01
Dear Mr Ndamase

Tax PIN and CSD report of today are attached. Completion certificates are noted; our installers will carry a pad of them.

Regards
Ayanda Mbele

--- m03 2025-01-27 13:18 roelien -> nadia | Kick-off signage
Dear Nadia

Good to have this moving at last. For your background: [goal|in the last citizen survey a third of people said they had walked out of a clinic because they couldn't find where to queue, and the mayor has promised council that it's fixed before the local elections campaign begins.] So these signs are quite visible for me.

The fifteen sites are very different. Ward 2, Ward 6 and Station Road are brick buildings from the seventies; Clinics 4, 5 and 7 are prefab units on blocks where one can't drill; 8 and 9 are new. Of the libraries two are heritage buildings and need a letter before anything is fixed outside (we have already applied). Everything is in isiXhosa, Afrikaans and English, in this order, and the municipal crest must be the 2019 one, not the old one with the ostrich.

Bulelwa has the site list and the keys. [request|Could we have a programme, clinic by clinic, which I can put in my monthly report?] Council sits last Thursday of each month; my report closes the Friday before.

[question|Who will be our contact for the installation?]

Kind regards
Roelien Swart
Manager: Communications

--- m04 2025-01-28 11:02 nadia -> roelien + bulelwa + gerhard | Re: Kick-off signage < m03
Hi Roelien and Bulelwa

Lovely, we're excited about this one. Programme attached: three clinics a month Feb, March, April, then all six libraries in May and June. Theo leads the design, Gerhard Pienaar the production and installation, so he is your person on site.

[request|Bulelwa, could you walk Theo through Clinic 1 next week?] He wants to stand in the queue himself.

Nadia

--- m05 2025-01-28 14:40 bulelwa -> nadia + theo | Re: Kick-off signage < m04
Hi all, Tuesday 4 Feb at 7 in the morning, Ward 6 clinic, that is when the queue is real. Bring a jersey

Bulelwa

--- m06 2025-02-05 15:25 theo -> bulelwa + roelien | what i saw
an hour and ten in the queue.

people look at the floor and at each other, nobody looks up. so: lines on the floor, colour per service, numbers at eye height, and the big sign over the door can be half the size we quoted. saves you about 20k which you could put into isixhosa done by a person.

list of what goes up in clinic 1, the rest will be variations of it:
1 board over the door, 1200 wide
6 floor lines, vinyl with grit, so nobody slips when it's mopped
6 numbers on the wall at 1,5 m, both sides of each door
1 small sign at the gate for the taxi people
1 "you are here" for the sisters who get asked all day

drawings for clinic 1 attached. [question|is "immunisation" what the mothers say? i heard only "the needle".]

--- m07 2025-02-06 08:11 bulelwa -> theo | Re: what i saw < m06
Hahaha they say inaliti. [praise|You're the first one who stood in that line.] [request|Put both words.] Approved from my side

--- m08 2025-03-03 16:30 roelien -> nadia + theo | Clinics 1 to 3
Dear Nadia, dear Theo

I visited Ward 6 and Ward 2 this morning. [win|Sister Mgijima says that they've had no shouting at the window for a week.] [praise|The floor lines are brilliant.] The mayor wants a photo with them.

[thanks|Thank you both.]

Roelien

--- m09 2025-04-14 09:50 bulelwa -> gerhard | Clinic 4, 5, 6
Morning Mr Pienaar, [question|are the teams coming this week?] On the programme it said end of March for these 3. The sisters have cleared the passages already

--- m10 2025-04-15 16:12 gerhard -> bulelwa + roelien | Re: Clinic 4, 5, 6 < m09
Bulelwa

[blame_shift|The aluminium composite is stuck at the port, the agent tells me one story in the morning and another after lunch.] [promise!broken|The teams will be with you on 5 May, all three clinics in that week.]

Gerhard Pienaar
Production

--- m11 2025-05-12 08:20 bulelwa -> gerhard + nadia | Re: Clinic 4, 5, 6 < m10
Hi, [complaint|nobody came last week.] The security at Clinic 5 was told to open on the Wednesday and Thursday. [question|What is the new date]

--- m12 2025-05-26 10:33 roelien -> gerhard + nadia | April and May reports
Dear Mr Pienaar

[complaint|Bulelwa's mail of the 12th has not been answered.] [complaint|By the programme nine clinics should be done; three are.]

I had to leave the line blank in my report on Friday. A councillor asked about it in open session and I had no reply to give. [value|I can live with a late sign; what I can't do is stand there without a date.]

[request|Please send me by Wednesday a revised programme for the six clinics and six libraries.]

Kind regards
Roelien Swart

--- m13 2025-05-28 17:05 gerhard -> roelien + nadia | Re: April and May reports < m12
Dear Ms Swart

[non_apology|I am sorry if this caused you discomfort in council.] [blame_shift|We are at the mercy of the port, and your own sites changed the sizes twice], which costs me a week each time. [talking_down|You have to understand that signage is not like ordering stationery.]

[promise|Clinics 4 to 6: middle June.] [promise!broken|The rest of the programme I will send before the end of the week.]

Gerhard

--- m14 2025-05-29 09:16 roelien -> gerhard + nadia | Re: April and May reports < m13
[complaint|Mr Pienaar, the sizes were changed once, by your studio, and they became smaller.]

For your file, so that we speak of the same things. The drawings of 5 February halved the entrance signs on Theo's advice and we agreed to that by mail the next day. Since then nothing was altered from our side: not the texts, not the fixing, not the number. The prefab units were measured by your own team on 11 March with Bulelwa present. [request|If there is a second change on your list I would be grateful to see it.]

I look forward to the programme.

--- m15 2025-06-12 11:47 nadia -> roelien + bulelwa | Re: April and May reports < m14
Hi Roelien

[apology|Apologies, I was on leave and I'm only seeing this trail now.] Board came in on Monday. [promise|Clinics 4, 5 and 6 go up on 18, 19 and 20 June], I've spoken to the team leader in person.

[promise!broken|I'll make sure that you have the rest of the dates from us before your report closes on the 20th.]

Nadia

--- m16 2025-06-23 08:40 roelien -> nadia | Re: April and May reports < m15
Dear Nadia

Clinics 4 to 6 are up, I saw them on Friday, [praise|they're as good as the first].

[complaint|The dates for the rest did not come.] So the report went in with "to be advised by contractor" for the second time.

Roelien

--- m17 2025-07-03 14:22 ndamase -> ayanda | Invoice 1391
Dear Service Provider

Invoice 1391 is returned herewith. [complaint|The completion certificate for Clinic 5 bears no signature of the facility manager], [complaint|and the amount includes the large entrance sign which was dropped in February.]

[request|Kindly resubmit with both corrected.]

S.J. Ndamase

--- m18 2025-07-04 10:10 ayanda -> ndamase + bulelwa | Re: Invoice 1391 < m17
Dear Mr Ndamase

[admission|The entrance sign should have been taken off and was not, that is our error.] [apology|I apologise.] The corrected invoice 1391-B is attached (R18 940 less).

For the certificate our team leader says that the sister was at a training on the day. [request|Bulelwa, would you be able to get her signature this week?] The form is attached again.

Ayanda

--- m19 2025-07-10 12:05 bulelwa -> ayanda + ndamase | Re: Invoice 1391 < m18
Signed, scan attached. Sister says [complaint|there is one floor arrow peeling at the door already] but she glued it

--- m20 2025-08-04 09:02 roelien -> nadia + gerhard | Clinics 7-9 and libraries
Dear Nadia, dear Mr Pienaar

[question|May I know where we are with Clinics 7, 8 and 9?] [question|Have the library boards been ordered at all?] And [question!open|would the guarantee cover the floor arrows, since the one at Clinic 5 and now two in Ward 2 are loose?]

Kind regards
Roelien Swart

--- m21 2025-08-18 08:35 roelien -> nadia + gerhard | Re: Clinics 7-9 and libraries < m20
Dear both

[complaint|I wrote two weeks ago.]

R.S.

--- m22 2025-08-19 15:51 gerhard -> roelien | Re: Clinics 7-9 and libraries < m21
Ms Swart, Clinic 7 is in the cutter now. 8 and 9 wait for the same truck. Libraries: board ordered, [blame_shift|the supplier short-delivered us], I phone them every day. [promise!broken|You'll have Clinics 7 to 9 done by 12 September.]

G.P.

--- m23 2025-09-15 11:20 bulelwa -> gerhard + nadia | Clinic 8 + 9
Good morning. 7 is done on Thursday [thanks|thank you] [praise|it looks nice]. [complaint|8 and 9 no sign of the team yet.] [question|Must I keep the passages open for this week?]

--- m24 2025-09-16 10:14 nadia -> bulelwa + roelien | Re: Clinic 8 + 9 < m23
Hi Bulelwa, yes please keep them open, [promise|they're coming on Thursday and Friday]. [apology|Sorry about the silence from our side], it's been chaos here.

--- m25 2025-09-22 16:44 bulelwa -> nadia + roelien | Re: Clinic 8 + 9 < m24
8 and 9 finished Saturday, even the sisters helped. So clinics are complete. Now libraries

--- m26 2025-10-13 09:08 roelien -> nadia + ndamase | Libraries, order 45-00931
Dear Nadia

I write with our supply chain office in copy, since [escalation|the Auditor-General's team has picked this order for the year-end sample and Mr Ndamase must explain every month of delay on it.]

The position as I have it from Bulelwa: nine clinics complete (three in February and March, three in June, three in September, of which the last two on a Saturday). Libraries: none begun. Of the order value about 61% is invoiced and paid. [complaint|The floor arrows at Clinic 5 and in Ward 2 are held with packing tape, which the sisters buy themselves.]

[complaint|The order said June. It's October.] I would like to say something better than "to be advised".

1. [request!open|A dated programme for the six libraries, with your director's signature.]
2. [request!open|The delay reasons in writing, month by month, since April.]
3. [question|Is the board for the libraries in your building, yes or no?]

[praise|I want to say again that Theo's design works]; the clinics are calmer. That makes it the harder to explain.

Kind regards
Roelien Swart
Manager: Communications

--- m27 2025-10-15 16:58 nadia -> roelien + ndamase + gerhard | Re: Libraries, order 45-00931 < m26
Dear Roelien, dear Mr Ndamase

Four libraries' worth is in the building. Two are still short, [blame_shift|there's a national shortage of the 4 mm]. [promise!broken!open|Gerhard's putting together the programme and the month-by-month, you'll have both on Monday.]

Best
Nadia

--- m28 2025-10-24 10:30 ndamase -> nadia + ayanda | Re: Libraries, order 45-00931 < m27
Dear Service Provider

[complaint|The documents undertaken for Monday 20 October have not reached this office.]

[escalation|Take note that clause 14 of the order permits penalties of 0.5% per week from 1 July.] [request|Kindly state your position.]

S.J. Ndamase

--- m29 2025-10-27 08:50 gerhard -> ndamase + roelien | Re: Libraries, order 45-00931 < m28
Mr Ndamase

[blame_shift|Penalties don't apply where it's outside our control.] [promise!open|We will install Voortrekker Street and Station libraries on 24 and 25 November.] As for the paper, I can either make signs or write reports.

Gerhard Pienaar

--- m30 2025-11-17 08:15 roelien -> nadia | Thursday next week
Dear Nadia

Council sits on the 27th. [question!open|Are the 24th and 25th standing?] The librarians must inform the schools, there are exams in both reading rooms.

Roelien
