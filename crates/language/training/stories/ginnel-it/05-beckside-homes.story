firm: Ginnel IT & Networks | ginnelit.example | Europe/London | 2025-09-26 17:30
member: sheila | Sheila Thwaite | sheila@ginnelit.example
member: alan | Alan Brocklesby | alan@ginnelit.example
member: priya | Priya Rathod | priya@ginnelit.example
member: kieron | Kieron Mapp | kieron@ginnelit.example
client: Beckside Homes | company | becksidehomes.example
contact: yasmin | Yasmin Farrukh | yasmin.farrukh@becksidehomes.example | operations manager
contact: colm | Colm Devaney | colm.devaney@becksidehomes.example | finance director
contact: bev | Bev Stott | bev.stott@becksidehomes.example | senior support worker, Roundel House
standing: strained
turned: 2025-05-12
causes: slow_response, broken_promise, real_issue_hidden
root: m16, m19, m23, m28
why: Wi-Fi and phone tickets from the hostel wait for weeks in the low-priority queue and dates slip. What hides beneath is that one worker is alone there at night and the panic buttons hang on that Wi-Fi, and nobody with us has grasped it.

--- m01 2024-11-05 09:40 yasmin -> priya | Laptops for the new outreach team
Hi Priya,

Hope you had a nice weekend! We've got the funding through for the outreach team, six people starting on 2 December, so I wondered about laptops. They'll be in cafés and people's kitchens and the odd bus shelter so ideally light, long battery, and something so that nobody can read over a shoulder.

- [question|What would six cost, roughly?]
- [question|Can they get to the casework system from anywhere or only from our offices?]
- [request|Could you put the big-text setting on one of them], Lorna has a visual impairment.

[goal|The whole point of the team is that nobody has to come to us to be helped], so if the laptops only work in the office we've rather missed it :)

Thank you!
Yasmin

--- m02 2024-11-05 16:12 priya -> yasmin + colm | Re: Laptops for the new outreach team < m01
Hi Yasmin,

Six of the 13-inch, 14 hours of battery, privacy film included: £4,284 with VAT. With the charity discount we can knock that to £3,960. Casework works from anywhere, they sign in with a code on their phones. Lorna's: big text, high contrast and the reading-aloud tool, I'd like ten minutes with her on the phone to get it right.

If Colm approves by the 12th [promise|they'll be with you on 28 November, set up].

Priya

--- m03 2024-11-06 08:15 colm -> priya + yasmin | Re: Laptops for the new outreach team < m02
Dear Priya,

Approved at £3,960. [request|Kindly invoice against restricted fund code OR-24], not general.

Regards,
Colm Devaney FCCA

--- m04 2024-11-28 14:30 kieron -> yasmin | Re: Laptops for the new outreach team < m03
All six dropped at reception with a name on each lid. Spent half an hour with Lorna on Tuesday, her reading voice is set to the Scottish one, her choice. Invoice has OR-24 on it

--- m05 2024-12-04 17:05 yasmin -> kieron + priya | Re: Laptops for the new outreach team < m04
[win|First referral closed from a kitchen table in Seacroft this afternoon], casework notes and all. [praise|Lorna says nobody has ever set a computer up FOR her before.] Little bit teary here.

Y

--- m06 2025-02-13 10:28 yasmin -> alan + priya | Roundel House wifi
Hi both,

We take over Roundel House from the council on 1 April: 22 rooms, an office, a kitchen, and a sort of lounge. The residents need internet for their Universal Credit journals, the staff need casework, and I've been told there's also some kit for the staff that goes over it. [request|Could you survey and quote please?] The council's man gave me a folder with the fire plan, a bunch of forty keys with no labels and a piece of paper that says "WIFI – ask Graham". Nobody there has heard of Graham. I'm new to this so please say if I'm asking the wrong thing.

Yasmin

--- m07 2025-02-20 15:00 alan -> yasmin | Re: Roundel House wifi < m06
Yasmin,

Surveyed on Tuesday. Thick walls, a lift shaft in the middle. Nine access points, one cabinet, two separate networks (residents and staff): £6,120 fitted. [promise|Ready for 1 April.] [question|What is the "kit for the staff"?] If it's a kettle with an app I'm not supporting it.

Alan Brocklesby
Senior Engineer

--- m08 2025-02-20 16:44 yasmin -> alan | Re: Roundel House wifi < m07
Thanks Alan! It's pendants, I think, I'd have to ask Bev, she runs the house. Colm says OK to the £6,120 from the capital grant, [request|please go ahead].

--- m09 2025-03-31 13:15 kieron -> yasmin + bev | Re: Roundel House wifi < m08
nine points up and both networks on. Residents password is on the poster by the kitchen, staff one I've told Bev. 2nd floor east end a bit weak by rooms 19 to 22, might want a tenth

--- m10 2025-04-16 23:48 bev -> priya | wifi 2nd flr
hiya its bev at roundel. [complaint|wifi drops out up top nearly every nite, rooms 19-22 and the landing.] comes back on after 10 min or so. [request|can someone have a look], im on nites til fri

--- m11 2025-04-22 10:50 priya -> bev | Re: wifi 2nd flr < m10
Hi Bev,

Logged as ticket 4471, priority 4 (comfort/guest Wi-Fi, target ten working days). It sounds like the weak spot Kieron mentioned. [promise!broken|He'll be over with a tenth access point by 6 May.]

Priya

--- m12 2025-04-22 23:10 bev -> priya | Re: wifi 2nd flr < m11
ok ta. [complaint|its not just guests tho, staff thing goes off aswell]

--- m13 2025-05-12 09:05 yasmin -> priya + kieron | Roundel House, 2nd floor
Hi Priya, I hope you're well. Just checking on ticket 4471, as I think it was to be the 6th and [complaint|Bev says nobody has been yet]. I know you're all very busy!

[question|Is there a new date?]

Yasmin

--- m14 2025-05-13 16:38 kieron -> yasmin | Re: Roundel House, 2nd floor < m13
Hi Yasmin, [apology|sorry], access point was on back order and [admission|I forgot to tell anyone]. It's due in next week. [promise!broken|I'll fit it on Thursday 22nd.]

K

--- m15 2025-05-27 08:12 colm -> sheila | Invoice 20931
Dear Sheila,

[complaint|Invoice 20931 charges £412 for "tenth access point, supply and fit, Roundel House". I am advised that no tenth access point has been fitted.] [request|Please withdraw it.]

Separately, [question|what is the response time we pay for?] [complaint|Our contract says four working hours and I see tickets of nineteen working days on your own report.]

Regards,
Colm Devaney FCCA

--- m16 2025-05-28 11:31 bev -> kieron | again
[complaint|no one came thurs.] [complaint|went off sun nite for 40 mins, i was on my own, had a lad kicking off on the landing and i couldnt get nothing.] sorted it but. [request|can u pls just come]

bev

--- m17 2025-05-28 14:05 sheila -> colm | Re: Invoice 20931 < m15
Dear Colm,

[admission|You're right, it was billed when ordered, which is not how we do things.] Withdrawn, credit note attached, and [apology|I apologise].

On response times: four hours is for priority 1 and 2. Guest Wi-Fi is a 4. [promise!broken|I'll send you a proper breakdown of the tickets since April, by priority, by 13 June.]

Sheila

--- m18 2025-06-03 15:55 kieron -> bev + yasmin | Re: again < m16
Been today and fitted no. 10 on the landing, two bars up in 19 and 22 now full in 20 and 21. [request|Shout if it drops again.] [apology|Sorry Bev] [admission|I was on a job in Hull that Thursday and it never got moved over]

--- m19 2025-06-16 02:20 bev -> kieron | Re: again < m18
[complaint|dropped agen 1.35 til 1.50.] all floors this time not just top. [complaint|the pendants go red when it does that. me and Tash hate being on when its red]

--- m20 2025-06-16 10:15 priya -> bev | Re: again < m19
Hi Bev,

New ticket 4702 as it's a different symptom (all floors). Priority 4. [request|Could you note the times for a fortnight?] A pattern would help us.

Priya

--- m21 2025-07-01 06:58 bev -> priya | Re: again < m20
times. 17/6 1.35. 19/6 1.35. 20/6 1.36. 23/6 1.35. 24/6. 27/6 1.35. 30/6 1.35 til 1.50. allways the same so its summat on a timer int it

--- m22 2025-07-14 09:31 yasmin -> priya | Ticket 4702
Hi Priya,

Sorry to chase. [complaint|Bev sent her list two weeks ago and hasn't heard back.] [question|Do you know what happens at 1.35?] She has asked to come off nights, which is not like her at all.

Also (different thing!), [request|could you set up two leavers, Dan Moyo and Ellie Firth, from the 18th].

Yasmin

--- m23 2025-07-16 17:20 alan -> yasmin + bev | Re: Ticket 4702 < m22
Yasmin,

The two leavers are closed off for Friday. As to 4702: access points restart to take in updates; it's normal. [talking_down|A drop of a quarter of an hour at half past one in the morning, when sensible people are asleep, does not strike me as an emergency, and I would gently suggest that a ticket's priority isn't raised by asking more often.] I shall put the restart on another hour. [promise!broken|It will be done this week.]

Alan Brocklesby
Senior Engineer

--- m24 2025-07-16 18:02 yasmin -> alan | Re: Ticket 4702 < m23
Thank you Alan. [complaint|We're a 24-hour house, so somebody is always awake.] But thank you.

--- m25 2025-07-29 08:40 colm -> sheila + yasmin | Ticket breakdown
Dear Sheila,

[complaint|The breakdown you offered for 13 June has not reached me.] [complaint|I also note that the 1.35 interruption continued on the 22nd, 24th and 28th], after Mr Brocklesby's week.

I have board on 24 September and IT is item 7. [escalation|I shall be asked whether to go to tender and at present I have no argument against it.]

Regards,
Colm Devaney FCCA

--- m26 2025-08-05 12:01 sheila -> colm + yasmin | Re: Ticket breakdown < m25
Dear Colm,

I was on leave last week and have just caught up. Alan moved the restart to 4.15 yesterday. [blame_shift|The maker's update tool puts it back to its own hour each time, so this isn't entirely in our hands.] [promise!open!broken|The breakdown is half done and will be with you before your board.]

[non_apology|I'm sorry if it has looked like we weren't paying attention.]

Sheila

--- m27 2025-08-20 04:31 bev -> kieron | 4.15
[complaint|its gone at 4.15 now instead lol.] [request!open|can u make it NOT go off]

--- m28 2025-09-08 13:44 yasmin -> priya + kieron | A few things before the board
Hi both,

Hope the summer was kind. I'm writing this in one go because every time I open the list something rings. We had the fire officer on Tuesday and the boiler on Wednesday, and Room 14 has a baby now, who was not on any of our forms, and who has been passed round the lounge like a parcel. So if I've asked for any of this before, forgive me!

I did a night at Roundel myself on the 28th of August, first time in years, because I can't write about lone working from a desk. It's a different house after midnight. You hear every door. Bev's colleague Tash showed me how she keeps her own phone in her sock, since there's no signal on the stairs and she doesn't trust the other thing. She wasn't complaining, she was showing me how it's done.

Could I ask:

1. [request|Casework logins for three starters on 15 September], list attached.
2. [request!open|Someone to come and sit with Bev for an hour and look at the pendants], ideally on a night. I have a risk assessment to sign for lone working and I don't feel able to.
3. Lorna's laptop battery is down to five hours. [question|Is it under warranty?]

Thanks so much,
Yasmin

--- m29 2025-09-10 11:26 priya -> yasmin | Re: A few things before the board < m28
Hi Yasmin,

1. Done, letters with the first passwords are in the post to you.
3. Yes, three years. [promise|New battery being swapped on Friday 12th at your reception, Kieron will ring Lorna.]

On 2, we don't support the pendants as such, they're from the alarm firm, so I've passed it to Alan for a view.

Priya

--- m30 2025-09-12 15:32 yasmin -> priya | Re: A few things before the board < m29
Battery swapped, Lorna's happy, [thanks|thank you].

On 2 [question!open|has Alan had a chance to say?] The pendants only talk over the wifi, that's all I know about them.

--- m31 2025-09-25 16:50 colm -> sheila | Board, item 7
Dear Sheila,

The board met yesterday. It has asked me to bring [escalation|a paper on alternatives to its meeting of 26 November]. [complaint|I had nothing from you to put before it.]

Regards,
Colm Devaney FCCA
