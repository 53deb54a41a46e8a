firm: Polder Words | polderwords.example | Europe/Amsterdam | 2026-02-27 17:30
member: marijke | Marijke van Dongen | marijke@polderwords.example
member: colm | Colm Brannigan | colm@polderwords.example
member: agnieszka | Agnieszka Wrona | agnieszka@polderwords.example
member: joost | Joost Hessels | office@polderwords.example
client: Drostema Pompen | company | drostema.example
contact: wim | Wim Baart | w.baart@drostema.example | head of engineering
contact: sanne | Sanne Kooijman | parts@drostema.example | after sales
standing: good
turned: -
causes: -
root: -
why: Wim is curt with everybody and never wraps anything up, but every fault was repaired within days, he gives them more work each quarter and handed them the Peru job without a second quote. Purchasing's price comparison was a formality.

--- m01 2025-01-13 07:42 wim -> marijke | DP-200 manual
Marijke,

The Dutch manual of the DP-200 is ready since this morning, 84 pages. [request|Make it English and German.] English must lie on the skid when it leaves for Lagos, that is week 9.

[question|Can Agnieszka keep the layout of the DP-150 or does she want to start new?]

Wim Baart
Drostema Pompen, Sliedrecht

--- m02 2025-01-13 10:15 marijke -> wim + agnieszka | Re: DP-200 manual < m01
Hi Wim,

First of all the best wishes for 2025, also to the ladies of the canteen!

She keeps the layout. [promise|English comes on 14 February, German one week later.] [question|Who reads the German at your side now that Dieter is with pension?]

Marijke

--- m03 2025-01-13 10:31 wim -> marijke | Re: DP-200 manual < m02
Nobody. You are the check.

--- m04 2025-01-22 16:08 colm -> wim | DP-200 page 31
Wim,

Two bits of the Dutch I'd like to clear up before I turn them into dangerous English. Page 31 has the M16 bolts at 210 Nm, the table on page 66 has them at 195. [question|Which one wins?] And page 40 says grease "dagelijks". [question|Once a calendar day, or every 24 running hours?] On a dredger that's not the same thing at all.

Colm

--- m05 2025-01-22 16:20 wim -> colm | Re: DP-200 page 31 < m04
195. Running hours. [praise|In this house eleven people have read it and no one saw that.]

--- m06 2025-02-14 11:50 marijke -> wim | English DP-200
Dear Wim,

Here it is, 86 pages because English torque tables are fat. [request|Chapter 7 please read yourself], we cut the sentences shorter than yours.

Nice weekend,
Marijke

--- m07 2025-02-17 08:03 wim -> marijke + agnieszka | Re: English DP-200 < m06
[complaint|Page 52 is in bar and page 53 is in kPa.] [request|Bar everywhere.] Chapter 7 I can live with.

--- m08 2025-02-17 09:12 agnieszka -> wim | Re: English DP-200 < m07
Dear Wim,

[admission|kPa came out of old DP-150 memory and I let it pass.] Now is bar in all 11 places. [promise|Print file you will find in folder before 14:00.]

Agnieszka Wrona
DTP and Terminology

--- m09 2025-02-17 14:40 wim -> agnieszka | Re: English DP-200 < m08
Is printed. Skid goes Thursday.

--- m10 2025-02-21 16:55 marijke -> wim | German DP-200
Hi Wim, the German is in the folder. Our colleague in Emden who built pumps himself did the second reading. Have a good weekend!

--- m11 2025-03-11 13:27 sanne -> agnieszka | Exploded views
Hello Agnieszka,

I am Sanne, since February I do the parts desk. I have 34 exploded views and the numbers in the drawings do not agree with our new ERP. The old supplier of the ERP mixed it up, it is a big mess here and I must live with it until summer.

[question|Is it possible that you replace the balloon numbers in the drawings when I give you an Excel with old and new?] [question|And what does it cost about?]

Greetings,
Sanne Kooijman

--- m12 2025-03-11 15:02 agnieszka -> sanne | Re: Exploded views < m11
Hello Sanne, welcome!

Yes. If the drawings are vector it is about 20 minutes each, so 34 x 20 = 11,5 hours, EUR 690. If they are scans then double. [request|Send me please two for test, one easy and one ugly.]

A.

--- m13 2025-03-12 09:18 sanne -> agnieszka | Re: Exploded views < m12
Two attached. The ugly one is from 1994 :)

--- m14 2025-03-13 17:10 agnieszka -> sanne | Re: Exploded views < m13
Easy one took 14 minutes. Ugly one took 55 and I liked it. [promise|I keep the price of 690 for all.]

--- m15 2025-03-14 08:44 sanne -> agnieszka | Re: Exploded views < m14
[thanks|Super, thank you!] Wim says ok. [promise|Excel follows when I have the last 6 numbers from purchasing.]

--- m16 2025-04-01 09:00 wim -> marijke | Lagos
[win|Pump runs in Lagos.] Their foreman called me with one question in total. [praise|With the DP-150 it were thirty calls.]

--- m17 2025-04-01 09:24 marijke -> wim + colm | Re: Lagos < m16
And I must believe this on the first of April?! We open the good coffee. [question|What was the one question?]

--- m18 2025-04-01 09:31 wim -> marijke | Re: Lagos < m17
Where the beer is.

--- m19 2025-04-08 10:36 sanne -> agnieszka | Re: Exploded views < m15
Hi Agnieszka, Excel is attached, 611 lines. The yellow ones are doubtful, [request|leave these as they are for now]. [question|Could it be ready before King's Day?] I am away that week after.

--- m20 2025-04-08 11:15 agnieszka -> sanne | Re: Exploded views < m19
[promise|You have all 34 on 24 April.] [promise|Yellow stays old and I mark it with a small cross.]

--- m21 2025-04-24 12:02 agnieszka -> sanne | Exploded views 1-34
All 34, zip of 88 MB. There are 9 crosses. One remark: item 4410 you have two times in Excel, as seal and as bolt.

--- m22 2025-04-24 16:30 sanne -> agnieszka | Re: Exploded views 1-34 < m21
4410 is the bolt. Oops, [admission|was mine]. [praise|What a difference, I found a seal kit today in one minute instead of ten.] Happy King's Day!

--- m23 2025-06-03 07:35 wim -> marijke | Peru
We sold four DP-300 to a copper mine near Arequipa. They want Spanish, not Spain Spanish. 120 pages and 8 warning plates. Ship leaves Rotterdam 22 August.

[goal|I want to sell them twenty more before 2027, so the paper must be as good as the pump.] No quote needed, [request|just start].

--- m24 2025-06-03 11:48 marijke -> wim + joost | Re: Peru < m23
Wim, what a beautiful order, [thanks|thank you for the trust].

We have Ximena Quispe for this, she is from Cusco and worked for a mine supplier six years. [promise!broken|Plates on 4 July] and [promise|the book on 8 August.] [question|Are the plates aluminium or sticker?] It makes a difference how small the letters can go.

M.

--- m25 2025-06-03 11:55 wim -> marijke | Re: Peru < m24
Aluminium, etched. Nothing under 3 mm.

--- m26 2025-07-08 08:11 wim -> joost + marijke | Re: Peru < m24
[complaint,question|Plates were for the fourth, where are they?]

--- m27 2025-07-08 08:40 joost -> wim + marijke | Re: Peru < m26
Good morning Wim,

[admission|They were finished on the 3rd and I put them in the folder for proofs instead of the one you look in.] [apology|Sorry about that], my mistake completely. Link directly here, all 8 as DXF and PDF. Smallest letter is 3.2 mm.

Joost Hessels
Project office | Polder Words

--- m28 2025-07-08 09:05 wim -> joost | Re: Peru < m27
Have them. [request|Next time a mail, not a folder.] [value|I don't look for things, things come to me.]

--- m29 2025-07-08 09:07 joost -> wim | Re: Peru < m28
Clear! [promise|From now on you get a mail with every delivery.]

--- m30 2025-08-07 15:20 colm -> wim + joost | DP-300 Spanish, final
Wim,

The book, a day early, and herewith the mail you were promised. 124 pages. Ximena left three notes in the margin where Peruvian mine law wants a stricter lockout than your text gives. We did not change it, that's your call and your name on the plate.

Colm

--- m31 2025-08-07 16:02 wim -> colm | Re: DP-300 Spanish, final < m30
[request|Take the stricter.] [praise|That woman knows her business.] [request|Send the print file Monday.]

--- m32 2025-08-11 09:30 colm -> wim | Re: DP-300 Spanish, final < m31
Print file attached, stricter lockout in all three places.

--- m33 2025-09-15 07:58 wim -> marijke | away
I get a new knee on the 24th. Six weeks away, no mail, doctor and wife agree. Everything goes to Sanne until November. She is allowed to sign up to 5.000.

--- m34 2025-09-15 08:22 marijke -> wim | Re: away < m33
Much strength with it Wim, and listen for once to the physio! We behave well with Sanne.

--- m35 2025-10-02 10:44 sanne -> marijke + joost | Price comparison
Hi Marijke,

Don't be scared: purchasing has a new rule that above 15k per year there must be three offers in the file. So they will ask you also for a formal one, with word prices. Wim said before he went: "do the paper and then order by Polder Words". I only need it for the auditor.

[request|Can you send it this week?]

Sanne

--- m36 2025-10-02 14:05 joost -> sanne | Re: Price comparison < m35
Hi Sanne, attached, two pages with all rates as they are today. For your auditor the short version: translation from Dutch EUR 0,155 per word into English and German, 0,165 into French and Spanish, 0,19 into the languages where we have one translator and no spare. Repetitions count for 30%, sentences that we've seen before but not exactly for 60%. Layout is EUR 60 per hour, technical writing EUR 88, a visit to Sliedrecht is free as long as Wim pays the lunch. There's no minimum and no rush fee for parts under 300 words, because we found that sending the invoice costs more than the job. The rates are the ones of January 2024 and [promise|they don't go up before July 2026]. In 2024 you were at EUR 13.870 with us and this year until today at 19.210, mostly because of Peru, so I understand how the alarm went off at purchasing. I've also put in the three references they ask for (a shipyard, a stove maker and a hospital supplier). [question|Do you need our insurance certificate too?]

--- m37 2025-10-02 14:12 sanne -> joost | Re: Price comparison < m36
Yes please, auditors eat everything.

--- m38 2025-10-02 14:15 joost -> sanne | Re: Price comparison < m37
Here you go.

--- m39 2025-11-10 07:31 wim -> marijke | back
I am back. Knee bends. [question|What is the state of the German DP-300?]

--- m40 2025-11-10 09:48 marijke -> wim | Re: back < m39
Welcome back! Sanne ordered it on 13 October, we are on page 70 of 120, [promise|ready 5 December].

--- m41 2025-12-05 13:01 marijke -> wim + sanne | DP-300 German
Gents and lady, the German book, as a present in your shoe. Sinterklaas tonight!

--- m42 2025-12-08 08:16 wim -> marijke | Re: DP-300 German < m41
[complaint|Contents page says chapter 9 is on 88. It is on 91.] Rest is good.

--- m43 2025-12-08 09:33 agnieszka -> wim | Re: DP-300 German < m42
[admission|I forgot to refresh contents after last pictures.] New file attached, I checked all 14 chapters by hand.

--- m44 2026-01-07 08:20 sanne -> agnieszka | Yellow lines
Happy new year! Half of the office is at home because of the snow, so I finally solved the nine yellow ones. List attached. [request|Can you put them in when you have a quiet hour?] No rush, end of January is fine.

--- m45 2026-01-13 11:25 agnieszka -> sanne | Re: Yellow lines < m44
Done, crosses are gone. It was 40 minutes, no invoice.

--- m46 2026-02-18 07:40 wim -> marijke + colm | Arequipa
[win|Arequipa orders six more.] They asked who wrote the book, I gave your name.

Now the new machine law of 2027. [question!open|Which of our manuals may be digital only and which must still be on paper?] [request|Colm must come to Sliedrecht and tell it to the drawing office], before Easter, one hour, with lunch.

--- m47 2026-02-18 10:10 colm -> wim + marijke | Re: Arequipa < m46
Six! Ximena will be delighted.

Happy to. [promise!open|Thursday 19 March, 11:00, I'll bring slides] if you bring croquettes. The short answer to the digital question is longer than you'd like: [promise!open|I'll go through your eleven titles and send you a table by mid-March].

[question!open|Do any of your pumps go to non-professional users, farmers renting by the week for instance?] That decides half of it.

Colm

--- m48 2026-02-18 10:22 wim -> colm | Re: Arequipa < m47
19 March is good. 4 croquettes p.p.
