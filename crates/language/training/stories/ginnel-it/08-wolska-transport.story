firm: Ginnel IT & Networks | ginnelit.example | Europe/London | 2025-09-26 17:30
member: sheila | Sheila Thwaite | sheila@ginnelit.example
member: alan | Alan Brocklesby | alan@ginnelit.example
member: priya | Priya Rathod | priya@ginnelit.example
member: kieron | Kieron Mapp | kieron@ginnelit.example
client: Wolska Transport Ltd | company | wolskatransport.example
contact: aga | Agnieszka Wolska | aga@wolskatransport.example | operations director
contact: henryk | Henryk Wolski | henryk@wolskatransport.example | founder
contact: mick | Mick Tordoff | nights@wolskatransport.example | night transport desk
standing: strained
turned: 2025-05-06
causes: recurring_bottleneck, business_goals_moved, broken_promise
root: m16, m17, m25
why: They turned into a night trunking firm with fines for every late message, while we go on serving a daytime pallet haulier; and each change still queues behind Alan's one signature.

--- m01 2024-10-07 11:20 henryk -> sheila | Thank you and the yard
Dear Mrs Sheila,

I write to say the office in new yard is working very good from first day. When I came to Yorkshire in 1989 I had one Star lorry and notebook in the pocket. Now is thirty-eight lorries and still I have notebook, my daughter laughs at me.

One small thing. [complaint|The camera at gate shows the sky.] Very nice sky but I would like to see who is coming. [request|Maybe your boy can turn it down.]

With respect,
Henryk Wolski

--- m02 2024-10-07 13:02 sheila -> henryk | Re: Thank you and the yard < m01
Dear Henryk,

What a lovely letter. The wind has had it; [promise|Kieron's in Normanton on Wednesday and will bolt it down so it stays], with a lock nut this time.

Keep the notebook. It never needs charging.

Sheila

--- m03 2024-10-10 08:14 aga -> kieron + priya | Tacho reader
Gate camera is great, Dad has been naming number plates all morning.

Next: [complaint|the tachograph reader in the drivers' room reads about every third card.] 52 drivers have to download by the 28th day and the DVSA don't do "the reader was moody". [request|Can I have a new one, and one spare in the drawer.] [question|Is the download still going to the old server or the new one?] I can't see September.

Aga

--- m04 2024-10-10 11:47 priya -> aga | Re: Tacho reader < m03
Hi Aga,

Two readers ordered, £96 each, [promise|they'll be fitted on Tuesday]. The files go to the new server since the move; September is there but under "Wolska Yard 2", as the reader gave itself a new name. I've moved all 188 files into the right place and you should see them after a refresh.

Priya

--- m05 2024-10-15 16:31 kieron -> aga | Re: Tacho reader < m04
Both readers done. Tried it with six drivers coming off shift, six out of six. Spare's in the drawer under the biscuits, well it's under where the biscuits were

--- m06 2024-11-19 09:55 aga -> alan + kieron | Paperless PODs
Alan,

You remember the plan from last year: drivers photograph the signed delivery note with the phone, it lands against the job, Basia invoices the same day instead of when the paper comes home on Friday. [goal|Pallet work is all we do and it pays at 60 days, so every day I get the invoice out sooner keeps a lorry on the road.]

Software people say they need a fixed address and "a hole" in the firewall. [question|Do you do the hole?] I'd love it before Christmas, as half of December's notes go missing in cabs with the mince pies.

A.

--- m07 2024-11-20 15:24 alan -> aga + kieron | Re: Paperless PODs < m06
Agnieszka,

We do the hole. I'd rather call it a rule: only their server may come in, only to one place, only on one port. [request|I need their address range and a test phone.] [promise|Live by 13 December.] All firewall changes are signed off by me personally, it's how we keep you out of the newspapers.

Alan Brocklesby
Senior Engineer

--- m08 2024-12-12 18:20 aga -> alan | Re: Paperless PODs < m07
It works. [win|Basia sent 61 invoices today for deliveries made today.] She has cleared the wire trays off her desk and doesn't know where to put her elbows. [thanks|Thank you all.]

--- m09 2025-02-24 20:41 aga -> sheila + alan | We got Harcastle's
Sheila, Alan,

We signed this afternoon. Night trunking for Harcastle's supermarkets, sixteen units, from Sunday 4 May: Normanton to Immingham and Doncaster, 21.00 to 06.00, seven nights. It's more than all the pallets together, so by summer we are a night firm that also does some pallets. Dad cried, then asked what the diesel costs.

What it means for you, as far as I understand their 90 pages:

- [request|Their system wants an arrival message from ours for every trailer, every 15 minutes.] Late or missing: £50 each.
- [request|A desk in Immingham with two screens and a phone.]
- Mick Tordoff runs nights from 1 April. [question|Who does Mick ring at three in the morning, and what will that cost me?]

[goal|I want to get through the first year with not one fine for a thing we could have stopped.] My bank is reading the same 90 pages.

Aga

--- m10 2025-02-25 09:18 sheila -> aga + alan | Re: We got Harcastle's < m09
Aga, that is wonderful, give your dad a hug from me!

[promise|Alan will have a plan with you by 14 March] for the messages and Immingham. [promise!broken|On nights, I'll price up some cover and get it to you the same week.]

And don't forget the phone system review you and I pencilled in for spring, it's due.

Sheila

--- m11 2025-03-13 17:05 alan -> aga + sheila | Harcastle plan
Agnieszka,

Attached, six pages. Summary: message service on its own small machine with a twin (£2,740), Immingham on a business line with a 4G spare (£1,310 plus £74 a month), firewall opened to Harcastle's three addresses. [promise|Everything in and tested by 25 April.]

[request|Please return the order by the 20th], the line in Immingham takes five weeks.

Alan

--- m12 2025-03-14 07:30 aga -> alan + sheila | Re: Harcastle plan < m11
Order signed, attached. [praise|Good plan.] [question|And the price for nights?] It isn't in the six pages.

--- m13 2025-04-25 15:50 kieron -> aga + mick | Harcastle, all in
Immingham desk done, both screens, Mick's phone rings in both places. Messages going to Harcastle's test side since Weds, 700 sent, 700 answered. Twin takes over in 20 seconds if you pull the plug, I pulled it

--- m14 2025-05-06 02:31 mick -> kieron + priya | no messages
[complaint|nowt gone to harcastle since 01.10. nine trailers out.] [complaint|rang your number says closed til 8.] [request|someone ring nights desk asap]

Mick

--- m15 2025-05-06 08:24 kieron -> mick + aga | Re: no messages < m14
Just seen this, [apology|sorry Mick]. Harcastle moved to another of their own addresses at 1am and our firewall doesn't know it. I can see exactly what wants adding, one line, but it has to be signed by Alan and he's at a client in Hull with no signal till dinner. [promise|I'll get hold of him whatever it takes]

--- m16 2025-05-06 14:20 aga -> sheila + kieron + alan | Re: no messages < m15
It went back on at 13.40. From 01.10. That's twelve and a half hours for one line that Kieron could see at 08.24.

[complaint|33 missed messages they'll fine, £1,650.] I don't say that it was your address that moved. [complaint|I say that one man's signature stopped sixteen lorries' worth of data.] [question|Who signs when Alan is in Hull?]

Aga

--- m17 2025-05-08 16:46 alan -> aga + sheila | Re: no messages < m16
Agnieszka,

[blame_shift|Harcastle gave no notice of the change, so your quarrel is with them.] As to signatures: [talking_down|change control exists because well-meaning people in a hurry open things that ought to stay shut. You wouldn't let a trainee sign off a brake test, however obvious the brake looked to him.] I don't propose to apologise for being careful.

Alan Brocklesby
Senior Engineer

--- m18 2025-05-08 17:10 aga -> alan + sheila | Re: no messages < m17
[complaint|We have four people who may sign a brake test. At every hour there's one in the yard.]

--- m19 2025-05-12 09:40 sheila -> aga | Re: no messages < m18
Hi Aga,

Fair point about the brakes, it made me laugh and then it didn't. [promise!open!broken|We'll have a second person able to sign by the end of June]; I want Priya trained up for it. I can't take on the £1,650 I'm afraid, [blame_shift|since the change was on Harcastle's side].

[admission|The night price is overdue from me, I know.] [promise!broken|It'll be in your inbox this week.]

[question|Shall we do the phone review on the 22nd?]

Sheila

--- m20 2025-05-19 06:12 mick -> kieron | 3 new drivers
need logins for Kev Stainforth, Radu Ionescu, Paul Womack on the pod app AND harcastle portal. start weds nite. [request|pls sort before then]

Mick

--- m21 2025-05-19 09:03 kieron -> mick | Re: 3 new drivers < m20
POD app done all three. Portal accounts come through the firewall list so they're with Alan, [promise!broken|you'll have them thursday]

--- m22 2025-05-23 05:48 mick -> kieron + aga | Re: 3 new drivers < m21
thurs been and gone. [complaint|Radu done two runs writing his arrivals on a crisp packet.] not moaning at you lad

--- m23 2025-05-26 19:15 henryk -> sheila | From Henryk
Dear Mrs Sheila,

I do not understand computers and I do not want to put my nose. Only I tell you as a father: my daughter is sleeping with the telephone on her pillow. [complaint|At two, at three o'clock she drives herself to the yard because there is nobody she can ring.] She will not say it to you because she likes you.

[value|In my firm when the lorry is in the ditch, somebody comes. Does not matter the hour.] This is all.

With respect,
Henryk Wolski

--- m24 2025-05-30 15:33 sheila -> aga + henryk | Extended cover, price at last
Dear Aga, dear Henryk,

Henryk, your letter touched me, thank you for it. The three drivers are on the portal as of Tuesday.

Here's the extended cover: phones answered until 22.00 Monday to Friday and Saturday mornings, £240 a month on top. It's what our other haulier and the bakery take and they swear by it. [question|Shall I start it on 1 July?]

Best,
Sheila

--- m25 2025-05-31 07:05 aga -> sheila | Re: Extended cover, price at last < m24
Sheila,

Thank you. [complaint|Our trailers leave at 21.00 and come home at 06.00, so this covers one hour in nine, and not on Saturday or Sunday.] [complaint|It's a price for the firm we were when you met us.] That firm went home at six and Basia locked the gate. Last week, to give you the picture: Tuesday 23.10 a handset wouldn't log on at Doncaster, I fixed it by giving the driver mine. Thursday 02.45 the second screen in Immingham froze and Mick turned it off and on, which helped. Friday 04.00 nothing happened and I woke up anyway to see why not. I don't send you tickets for these because at eight, when you open, they're over.

[request!open|I need a person who can see our system and is allowed to change it, 21.00 to 06.00, seven nights.] [question!open|Is that something Ginnel can do or isn't it?] No is also an answer, then I know.

Aga

--- m26 2025-06-04 10:20 sheila -> aga | Re: Extended cover, price at last < m25
Point taken! Let me talk to the partner firm again, [promise!broken|back to you within a fortnight].

--- m27 2025-08-11 08:20 aga -> alan + sheila | Sunday 01.00
Alan,

[complaint|Your notice of Friday 17.20 says "routine firewall maintenance, Sunday 01.00 to 03.00, outside business hours".] Sunday at one there were fourteen trailers on the road. [complaint|We lost 1 h 40, another 96 messages, Harcastle's have put it at £4,800] and asked for a meeting on the 26th.

[complaint|Those are my business hours. They've been since 4 May.] [request|Never at night again without my yes.]

Aga

--- m28 2025-08-12 11:30 alan -> aga + sheila | Re: Sunday 01.00 < m27
Agnieszka,

The maintenance calendar was agreed in your contract of 2019, schedule B, where the window is Sunday 01.00. [non_apology|I regret it if that no longer suits.] I have noted your wish and [promise|will move you to Tuesdays at 13.00]. [request|If your hours change, do please tell us formally.]

Alan

--- m29 2025-09-04 07:44 aga -> sheila + priya | Peak, from 6 October
Sheila, Priya,

Harcastle's add eight units from 6 October until Christmas, 24 in all. What I must tell them by Friday 26 September:

1. [question!open|Who can sign a firewall change at night, by name?] In May you said end of June.
2. [request|Eleven more drivers on the app and the portal], list attached, and not one by one on Thursdays.
3. [question|Does the message machine carry 24 units or do I need a bigger one?]
4. Harcastle's have offered that [escalation|their own IT people run the message service for us, £900 a month, nights included]. I'd rather not give them my keys. But [request!open|I have to put something against it].

Aga

--- m30 2025-09-09 14:05 priya -> aga + sheila | Re: Peak, from 6 October < m29
Hi Aga,

2. All eleven on the app. Portal: I went round to Alan's desk with the list and stood there, so also done, all eleven.
3. It's at 20% with sixteen units, so 24 is no trouble.

1 and 4 are Sheila's, [promise!broken|she'll write to you this week].

Priya

--- m31 2025-09-18 06:30 aga -> priya + sheila | Re: Peak, from 6 October < m30
[thanks|Thanks Priya], that's two I can cross off. [complaint|Nothing on 1 or 4 yet and it's the 18th.]

--- m32 2025-09-18 17:22 sheila -> aga + priya | Re: Peak, from 6 October < m31
Aga, I've the partner firm on the phone tomorrow morning, and [promise!open!broken|you'll have it in writing by Wednesday 24th], either way. S
