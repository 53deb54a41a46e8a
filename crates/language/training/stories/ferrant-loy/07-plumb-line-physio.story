firm: Ferrant Loy Architects | ferrantloy.example | Australia/Melbourne | 2026-02-27 17:00
member: conrad | Conrad Ferrant | conrad@ferrantloy.example
member: mei | Mei Loy | mei@ferrantloy.example
member: tash | Tash Birrell | tash@ferrantloy.example
member: gus | Gus Halloran | accounts@ferrantloy.example
client: Plumb Line Physiotherapy | company | plumblinephysio.example
contact: agnieszka | Agnieszka Wrona | agnieszka@plumblinephysio.example | owner, physiotherapist
contact: keeley | Keeley Marsh | reception@plumblinephysio.example | reception and admin
standing: broken
turned: 2025-06-16
causes: value_mismatch, real_issue_hidden, broken_promise
root: m02, m09, m14, m20
why: She asked from the first day that patients could not be overheard; the firm cared about light and openness, never delivered the acoustic figures, and took her remarks about cost at face value by cutting the wall insulation. Nobody heard that privacy was the issue, and in January she ended it and hired someone else.

--- m01 2025-04-28 09:14 keeley -> mei | Plumb Line, new premises
Hiya Mei!!

Agnieszka's asked me to send the lease plan and the photos of the old bank (attached, sorry about the pigeons). We get the keys on 2 June. [request|She'd love to meet Thursday or Friday this week if you can], any time after 1 as mornings are chockers.

She'll write you the brief herself, she's been doing it in a notebook for about a year lol

Keeley
Front desk, Plumb Line Physiotherapy
ring me before 10 or after 3

--- m02 2025-05-05 21:26 agnieszka -> mei + conrad | Brief for the clinic
Dear Mei, dear Conrad,

[thanks|Thank you for the good meeting on Friday.] I promised to write the brief, here it is. I am sorry for my English, I write slowly but I hope clearly.

Ground floor: reception, five treatment rooms of about 10 m2, small gym, toilet with shower. First floor: pilates studio for eight reformers, but this is second stage, next year, when there is money again.

Half of my patients are women after birth or after cancer surgery. They come to talk of things they have told to nobody, some not to the husband. Now we rent two rooms above a gym with a wall like paper, and I see how they lower the voice and then they don't say the important thing. [goal|I want a clinic in which a woman can say a shameful word in normal voice and know that nobody hears it.] This I put before beauty and also before the number of rooms. [value|For me it's not comfort, it is the treatment.]

Budget for ground floor is 290 000 with GST.

With kind regards
Agnieszka Wrona

--- m03 2025-05-07 12:19 conrad -> agnieszka + mei | Re: Brief for the clinic < m02
Dear Agnieszka,

A fine brief and a finer building. The banking hall is 4.6 metres to the ceiling with three south windows, and it would be a crime to chop it into boxes. My instinct is to keep the volume whole: low rooms standing within the hall like furniture, lit from above, with a band of glass at the top so that one always senses the ceiling continuing overhead. Patients heal in light.

[promise|We will present a concept on Friday 23 May], here, with a model.

Conrad Ferrant
Principal, Ferrant Loy Architects

--- m04 2025-05-26 08:31 agnieszka -> mei + conrad | Re: Brief for the clinic < m03
Dear Mei, dear Conrad,

[praise|The model is very beautiful], my son wants to keep it for his small cars. I thought about it the whole weekend.

I have one question, maybe it is stupid. [question|The rooms are open on top, or they have glass, but what happens with the voice?] In the model I put a little radio inside one room and I heard it. It is only cardboard, I know it.

Agnieszka

--- m05 2025-05-26 14:50 mei -> agnieszka | Re: Brief for the clinic < m04
Not stupid in the least. The rooms get a lid: 10 mm laminated glass to the sides and a plasterboard ceiling, and seals on the doors. It won't be silent but it will be a good deal quieter than what you have now.

[promise!broken|I'll get you the sound rating in numbers by Friday 13 June], wall, glass and door, so you can compare it with a standard rather than take my word.

Mei

--- m06 2025-05-28 07:55 agnieszka -> mei | Re: Brief for the clinic < m05
Numbers are what I need. [thanks|Thank you, Mei.]

--- m07 2025-06-03 10:12 keeley -> tash | keys!!
KEYS. We've got em. [question|When can your measuring people come?] I can open up any day but Wed. Also there's a safe the size of a Corolla in the back room and nobody's got the combination, [question|does it stay or does somebody take it away??]

K

--- m08 2025-06-03 11:40 tash -> keeley + agnieszka | Re: keys!! < m07
Woohoo! Measuring is this Friday, 9 to 12, two of us. The safe stays for the moment: it's four tonne and it's sitting on its own pier, so removing it means a crane through the shopfront at about $9k. Conrad thinks it'd make a linen store with a great door. I'm inclined to agree with him, for once

--- m09 2025-06-16 20:03 agnieszka -> mei | Sound numbers
Dear Mei,

[complaint|I waited for the sound numbers on Friday, they were not there.] I understand there is much work before holidays. [request|Please send when you can], I must decide about the glass.

I also wish to ask, not for today: when we visited the dental clinic you did in Carlton [complaint|I sat in the waiting and I heard the dentist speak about a root canal of a stranger]. It was with your glass, I think.

Agnieszka

--- m10 2025-06-17 09:08 mei -> agnieszka + tash | Re: Sound numbers < m09
Agnieszka, [apology|apologies], [blame_shift|the supplier is slow coming back on the glass]. Tash is going to bring in an acoustic consultant, which is the better way anyway. [promise!broken|You'll have his report before the end of the month.]

In the meantime I've attached the timber samples for reception: blackbutt, silver ash, and a stained pine that does a fair impression of both. My vote's for the ash.

--- m11 2025-07-09 17:16 tash -> agnieszka + keeley | Building permit drawings
Hi Agnieszka, Keeley,

The permit set is attached, 18 sheets. The surveyor has had it since lunch and expects about four weeks. Sheet 5 is the plan, sheet 9 the reception joinery in ash, sheet 14 the wall sections, sheet 16 the electrical with every GPO numbered (Keeley, count the ones behind your desk, I've given you eleven).

[request|Please send any changes by the 18th] so they go in before tender.

Cheers
Tash

--- m12 2025-07-10 12:22 keeley -> tash | Re: Building permit drawings < m11
ELEVEN. I could cry. We've got a powerboard on a powerboard here that's warm to touch

--- m13 2025-07-18 07:49 agnieszka -> tash + mei | Re: Building permit drawings < m11
Dear Tash,

My comments:

Sheet 5. Door of room 3 opens to the view of bed, please turn it.
Sheet 9. Good.
Sheet 14. [complaint|The wall between rooms stops at the ceiling tiles, it doesn't go through.] And on top is the glass as in model. [complaint|The report of the acoustic man was for end of June and I didn't receive it.]
Sheet 16. Good, Keeley is happy.

[request|Turn the door of room 3] and [question|tell me please, with these walls what can one hear in next room?]

[complaint|Also I am a little worried about the cost.]

Agnieszka

--- m14 2025-07-21 15:33 conrad -> agnieszka + mei + tash | Re: Building permit drawings < m13
Dear Agnieszka,

The door to room 3 is turned. On cost, I share your concern and have acted on it: the tender would have come in at around 315. We have [scope_change|omitted the mineral wool from the internal partitions and changed the solid-core doors for a good hollow one], which brings us to 288 and leaves the hall, the glass and the joinery untouched.

As for sound, [talking_down|laymen tend to imagine that privacy is a matter of thick walls. It's chiefly a matter of background noise; a little music in each room and one hears nothing at all.] The acoustic report is hardly warranted for a project of this scale and I've told Tash to spare you the $2,400.

Kind regards,
Conrad Ferrant

--- m15 2025-07-24 22:10 agnieszka -> conrad + mei | Re: Building permit drawings < m14
Dear Conrad,

[thanks|Thank you for the saving.] I am physiotherapist and not architect, so I will believe you. But music with a patient who cries is, I don't know. [value|I had in mind to pay more for wall and less for other things.] Maybe I didn't say it well.

[request|Please proceed], lease is running and I pay two rents.

A. Wrona

--- m16 2025-07-25 08:20 conrad -> agnieszka | Re: Building permit drawings < m15
Proceeding. You will be very happy with it.

C.F.

--- m17 2025-09-02 10:30 tash -> agnieszka + keeley | Start on site
Permit came through on Thursday and Alderney Fitouts start next Monday, 8 September. [promise|Ten weeks, so out by the 14th of November.] The safe's had its visitor, by the way: locksmith from Footscray, twenty minutes, inside were a biro and a 1983 calendar. Site meeting every second Tuesday at 7.30, coffee on me. Price is $284,600, under the 290.

[promise|Minutes of every meeting land in your inbox the same day.]

--- m18 2025-10-21 13:02 tash -> agnieszka + keeley | Site minutes no. 4
Minutes attached. Short form: frames up, glass goes in on the 28th, ash counter being made in Brunswick and it's a beauty. One decision needed from you: the reception floor, cork or rubber. [question|Which one, by Friday if you can?]

--- m19 2025-10-22 06:50 agnieszka -> tash | Re: Site minutes no. 4 < m18
Cork please. It is more soft for the step also.

--- m20 2025-11-17 21:48 agnieszka -> mei + conrad + tash | First evening in the clinic
Dear all,

The place was handed over on Friday and on the weekend we carried the beds. [praise|Everybody who comes in says ah. The counter is lovely.]

Tonight Keeley went in room 2 and I sat in room 3, doors closed. I asked her to read from a magazine in the voice she would use with me. [complaint|I wrote down what I heard and compared after. It was all the words, also the price of the shoes.] Then with music, as Conrad advised. I heard the music and the words.

We open next Monday. I have a patient at nine who needed two years to come.

[question|What can be done until then?]

Agnieszka

--- m21 2025-11-18 11:37 conrad -> agnieszka + mei | Re: First evening in the clinic < m20
Dear Agnieszka,

An empty room with no curtains or soft furnishing always sounds lively; do give it a month. The construction is per the drawings that you approved on 24 July, [blame_shift|including the savings, which were made at your request]. [non_apology|I'm sorry that your first impression was a disappointment.]

[talking_down|May I suggest that staff be asked to modulate their voices; in my experience it's the single most effective acoustic measure, and free.]

Conrad Ferrant

--- m22 2025-11-18 16:55 mei -> agnieszka | Re: First evening in the clinic < m20
Agnieszka, I've read what Conrad wrote. Two stopgaps that I can arrange for the weekend: drop seals on all five doors, and white-noise units outside rooms 2, 3 and 4. About $1,150 together. [question|Shall I?]

Mei

--- m23 2025-11-19 07:30 agnieszka -> mei | Re: First evening in the clinic < m22
Yes please. Do it as soon as the man can come. I moved the nine o'clock patient to the old place, I still have keys until Sunday week.

--- m24 2025-11-27 08:40 keeley -> mei + tash | door seals
Hi Mei, seals are in and the whooshy boxes too, [thanks|ta]. Room 1 is better. 2 and 3 honestly no different, [complaint|I can follow a whole appointment from the desk and I'm not trying to]. Ag has started taking the post-natal ladies at lunch when nobody else is in.

Also invoice came for the seals, made out to us, $1,150. [question!open|Is that right? I'd have thought it'd be on you guys.]

Keeley

--- m25 2025-12-02 09:00 gus -> agnieszka + keeley | Stage two fee and deposit
Dear Agnieszka,

With stage one complete, Conrad has asked me to open stage two (pilates studio). The deposit of $6,500 you kindly paid in May is held against it. A program is attached: concept in February, drawings in April.

[request|Please sign the attached and return it to me before we close on the 19th.]

Gus Halloran
Accounts, Ferrant Loy Architects

--- m26 2025-12-04 19:12 agnieszka -> gus | Re: Stage two fee and deposit < m25
Dear Gus,

[thanks|Thank you for the papers.] [promise|I will answer after Christmas.] I wish you and your family quiet days.

A. Wrona

--- m27 2026-01-15 10:05 agnieszka -> conrad + mei + tash + gus | End of our agreement
Dear Conrad, dear Mei, dear Tash, dear Gus,

[thanks|I thank you for the work you did, in particular Mei and Tash who were always kind to us.]

[leaving|I don't continue with stage two and I end our agreement with today's date, according to paragraph 14.] I have asked [escalation|another office, Lindqvist Hale, who make hospitals, to repair the walls in the treatment rooms] and to plan the studio. They measured in December: [complaint|a normal voice goes through with 24 decibels less, and it should have been 45].

I need from you:
1. [request!open|the drawings of ground floor as CAD files], not only pdf
2. [request!open|return of the deposit, 6 500 dollars], as nothing was started
3. [request!open|correction of the bill of $1,150 for the door seals]

I don't look for a quarrel. In May I wrote you a page about one thing. [complaint|Every other thing in the page was done.]

With regards
Agnieszka Wrona

--- m28 2026-01-16 15:40 conrad -> agnieszka | Re: End of our agreement < m27
Dear Agnieszka,

I receive this with regret. I do not accept your measurement without sight of the method; a reading taken on one afternoon by a competitor proves little. Our drawings remain our copyright and CAD files are not ordinarily released. The deposit covered reservation of time in our program and, as a reading of clause 9 will show, it isn't refundable.

[talking_down|I would caution you against hospital architects. You'll get walls, certainly; you will lose the hall.]

Conrad Ferrant

--- m29 2026-01-29 12:26 agnieszka -> conrad + gus | Re: End of our agreement < m28
Dear Mr Ferrant,

Clause 9 says "less work performed". No work was performed. [request!open|Send me please the list of hours, if there are hours.]

[escalation|If the deposit is not on our account on 27 February I give the matter to the tribunal.] Lindqvist Hale begin on 2 March; they will measure again everything by themselves when there are no files, it costs me $1,900.

A. Wrona

--- m30 2026-01-30 09:16 gus -> agnieszka | Re: End of our agreement < m29
Dear Agnieszka, yours of yesterday received. I've put clause 9 and the timesheets in front of Conrad. [promise!open!broken|You'll have a reply from us in the first week of February.]

Gus

--- m31 2026-02-20 08:58 keeley -> gus | deposit?
Hi Gus, [question!open|anything on the deposit?] She's not asking any more so I am. Demolition on rooms 2 and 3 starts Monday week, they need the place empty from the Friday.

Keeley
