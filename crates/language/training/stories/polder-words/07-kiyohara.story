firm: Polder Words | polderwords.example | Europe/Amsterdam | 2026-02-27 17:30
member: marijke | Marijke van Dongen | marijke@polderwords.example
member: colm | Colm Brannigan | colm@polderwords.example
member: agnieszka | Agnieszka Wrona | agnieszka@polderwords.example
member: joost | Joost Hessels | office@polderwords.example
client: Kiyohara Balances Europe | company | kiyohara-balances.example
contact: nishida | Haruto Nishida | h.nishida@kiyohara-balances.example | documentation group, Kyoto
contact: yumi | Yumi Okabe | y.okabe@kiyohara-balances.example | European office, Amstelveen
contact: graham | Graham Pell | g.pell@kiyohara-balances.example | service trainer, UK and Ireland
standing: strained
turned: 2025-09-17
causes: real_issue_hidden, slow_response
root: m12, m22, m28
why: A key name here, an old screen there, a wrong weight in French: each is mended alone and quickly forgotten, while underneath two sources, Kyoto's Excel and Amstelveen's Word, are never made into one. Nishida-san has asked three times, very softly, for one master, and the answers come later every month.

--- m01 2025-02-26 09:10 yumi -> marijke | KX series, new project
Dear Ms. van Dongen,

[thanks|Thank you always for your kind support.] This is Okabe from Kiyohara Europe, Amstelveen.

Our Kyoto headquarter has developed the KX series (laboratory balance, 6 models). The manual must be in English, German, French, Dutch, Italian and Spanish. The English draft is made in Kyoto by Mr. Nishida, he is in copy of my next mail. [goal|With KX we wish to become number three in European laboratories until 2027.]

[request|Could you kindly make a quotation by 7 March?]

With best regards,
Yumi Okabe

--- m02 2025-02-27 11:42 marijke -> yumi | Re: KX series, new project < m01
Dear Okabe-san,

What nice news, six models at once. [promise|The quotation comes on Tuesday], Joost makes it. [question|Will the texts on the display be translated too, or do they stay English?]

Marijke

--- m03 2025-02-27 12:15 yumi -> marijke | Re: KX series, new project < m02
The display has six languages. We send the display texts in Excel from Kyoto. [apology|I am sorry for the late information.]

--- m04 2025-03-04 16:20 joost -> yumi | Quotation KX
Hi Yumi,

Quotation attached: manuals (96 pages x 5 languages + English edit) EUR 28.300, display texts (540 lines x 5) EUR 3.150. Start mid March, ready end of May.

Joost

--- m05 2025-03-10 08:55 yumi -> joost + nishida | Re: Quotation KX < m04
Dear Joost-san,

We are happy to order. PO 88120 is attached. [promise|Mr. Nishida will send you the material this week.]

Yumi Okabe

--- m06 2025-03-13 07:02 nishida -> joost + yumi | Material KX series
Dear Mr. Hessels,

I am Nishida of the documentation group in Kyoto. I am glad to make your acquaintance.

I send: (1) English draft, 96 pages, Word. (2) Display texts, Excel, version 1.4. (3) Photos of 6 models.

[apology|I apologize that photo of KX-3 is a prototype], [promise|the correct one comes in April].

[request|When you find any strange point please let us know without hesitation.]

Best regards,
Haruto Nishida

--- m07 2025-03-20 10:33 colm -> nishida + yumi | KX draft, questions 1-12
Dear Mr Nishida,

[praise|A very clear draft]; I've seen native ones a good deal worse. Twelve questions in the attached, of which these are the ones with teeth:

3. The key is called CAL on page 14, ADJ on page 40 and "Adjust" in the Excel. [question|Which is printed on the machine?]
7. "Avoid wind." [question|Do you mean draughts from air conditioning?]
11. The zero range is ±2% in the text and ±3% in the table.

Colm Brannigan

--- m08 2025-03-24 06:48 nishida -> colm + yumi | Re: KX draft, questions 1-12 < m07
Dear Mr. Brannigan,

[thanks|Thank you for reading so deeply.] On the machine is ADJ. Avoid wind means yes air conditioner, also door. Question 11, ±2% is correct.

[praise|My superior was surprised that you found number 11, we did not.]

Nishida

--- m09 2025-04-22 09:20 yumi -> joost | Small changes from Europe
Dear Joost-san,

Our sales people in Europe checked the English and made some changes for the European market, in Word with tracked changes. About 60 places. [request|Please use this file.]

I wish you pleasant Easter holidays, afterwards.

--- m10 2025-04-22 10:05 joost -> yumi | Re: Small changes from Europe < m09
[thanks|Thanks Yumi], will do! [promise|We pass them to the translators.]

--- m11 2025-05-14 07:20 nishida -> joost | Display texts version 1.6
Dear Mr. Hessels,

I send Excel version 1.6. 22 lines were changed because of firmware. [apology|I am sorry to trouble you in the middle of the work.]

--- m12 2025-05-14 09:31 joost -> nishida | Re: Display texts version 1.6 < m11
Hi Haruto, no trouble at all. [promise|We'll include them.]

--- m13 2025-05-30 16:40 agnieszka -> yumi + nishida | KX delivery
Dear Okabe-san, dear Nishida-san,

Attached are six languages as PDF, InDesign and XML, plus display texts 1.6 in five languages. Photo of KX-3 is still prototype, we didn't receive the new.

Agnieszka Wrona

--- m14 2025-06-04 07:11 nishida -> agnieszka | Re: KX delivery < m13
Dear Ms. Wrona,

Received with thanks. The photo is attached now, [admission|it was our delay]. [apology|I humbly apologize.]

--- m15 2025-06-04 09:00 agnieszka -> nishida | Re: KX delivery < m14
Photo is in, all six languages, new PDF on the server.

--- m16 2025-06-18 14:22 graham -> colm | KX training
Colm,

Graham Pell, I train the service chaps in Britain and Ireland. Did three days in Reading on the KX with your book open on the bench. [praise|Nobody rang me on the Thursday, which for a new range is unheard of.]

One snag: [complaint|page 22 says hold ADJ for three seconds and the screen picture next to it says "Press CAL".] [request|Could you sort it at the next reprint?]

Cheers
Graham

--- m17 2025-06-18 15:01 colm -> graham + joost | Re: KX training < m16
Graham, quite right, that picture's from the older firmware. [promise|It'll be right at the next reprint.]

--- m18 2025-07-02 10:18 yumi -> joost | Dutch manual
Dear Joost-san, a customer in Wageningen told us that [complaint|in the Dutch manual the weight of KX-5 is 6,8 kg and on the box it's 7,4]. [request|Could you check please?]

--- m19 2025-07-03 13:10 joost -> yumi | Re: Dutch manual < m18
Hi Yumi, checked: 7.4 was in the file of Kyoto and 6.8 in the file with your European changes. Changed it to 7.4 in Dutch!

--- m20 2025-07-03 13:45 yumi -> joost | Re: Dutch manual < m19
[thanks|Thank you for quick action.]

--- m21 2025-08-27 06:55 nishida -> joost + yumi | Firmware 2.0
Dear Mr. Hessels,

[thanks|Thank you always for your support.] I hope you had a good summer. In Kyoto it was 38 degrees.

Firmware 2.0 will come in November. Display texts change in 71 lines and manual in 19 pages. Before we begin, I'd like to ask one thing. [question|In your office, which file is now the master of KX manual?]

[request|If it's possible, we would be happy to receive one file in which all changes of Kyoto and Europe are together.]

Nishida

--- m22 2025-09-08 11:15 joost -> nishida + yumi | Re: Firmware 2.0 < m21
Hi Haruto,

[apology|Sorry for the late reaction], it was busy after the holidays. No worries, [request|just send us the changed pages] and we take care of it! Everything is in our system.

Joost

--- m23 2025-09-10 07:30 nishida -> joost + yumi | Re: Firmware 2.0 < m22
I see. [promise|I send the 19 pages by the end of this week.]

--- m24 2025-09-17 09:41 yumi -> joost | French and Italian
Dear Joost-san,

I am afraid I trouble you again.

- French: [complaint|page 31 still shows "CAL"]
- Italian: [complaint|weight of KX-5 is 6,8]
- Spanish: "draught shield" has [complaint|two different words on page 8 and 12]

Dutch was corrected in July, but [complaint|it seems the other languages were not corrected at that time]. [request|I would appreciate if you check all.]

Yumi Okabe

--- m25 2025-09-23 16:25 joost -> yumi | Re: French and Italian < m24
Hi Yumi! All three fixed, see attached. Have a nice evening.

--- m26 2025-09-24 08:50 yumi -> joost | Re: French and Italian < m25
[thanks|Thank you.] [question|And the other pages, were they also checked?]

--- m27 2025-10-06 10:20 yumi -> joost | Re: French and Italian < m26
Dear Joost-san, [complaint|I write once more about my mail of 24 September]. [request|Kindly let me know about the other pages.]

--- m28 2025-10-09 14:05 joost -> yumi + colm | Re: French and Italian < m27
Hi Yumi,

[apology|Apologies], [admission|this slipped]. A full check of six manuals is 576 pages and that isn't in the budget. What works well is that you report what you find and then we repair it quickly, usually within two days!

--- m29 2025-10-09 15:30 yumi -> joost | Re: French and Italian < m28
I understand. [promise|I will report to Kyoto.]

--- m30 2025-10-20 07:14 nishida -> joost + marijke | One master file
Dear Mr. Hessels, dear Ms. van Dongen,

Excuse me for repeated mail. For firmware 2.0 we have compared the six PDF with our Excel in Kyoto, by hand, two colleagues, four days. We found 43 differences. The list is attached.

Many are small. However, I think [value|when there are 43 small leaves, it's good to look at the tree].

[request!open|We would like to ask again for one master file], before firmware 2.0 if possible.

Haruto Nishida

--- m31 2025-10-20 17:02 joost -> nishida + yumi | Re: One master file < m30
Hi Haruto, wow, [thanks|thanks for this list], super useful! [promise!broken|We process all 43 this week.]

--- m32 2025-11-03 06:50 nishida -> joost + yumi | Re: One master file < m31
Dear Mr. Hessels, [question|may I ask the condition of the 43?] Firmware 2.0 is released on the 17th.

--- m33 2025-11-06 12:38 joost -> nishida + yumi | Re: One master file < m32
Hi Haruto, 38 of 43 are done. For 5 I don't know who is right, Kyoto or Amstelveen. List attached. [request|Can you decide together?]

--- m34 2025-11-07 08:21 nishida -> joost + yumi | Re: One master file < m33
We decided: number 4, 9, 17 Kyoto. Number 20, 31 Amstelveen.

--- m35 2025-11-14 15:48 agnieszka -> nishida + yumi | Firmware 2.0 delivery
Dear all, six manuals and display texts 2.0 attached, and the five decided points. I think we should speak about source. [admission|I have in my memory two English sentences for almost every page] and I choose each time by feeling, this is not good.

Agnieszka

--- m36 2025-11-14 16:10 yumi -> agnieszka | Re: Firmware 2.0 delivery < m35
Dear Agnieszka-san, [thanks|thank you for your honest word]. I agree with you. [request|Please let us speak.]

--- m37 2025-12-02 11:20 graham -> colm | reprint
Morning Colm. New English reprint landed, 2.0. Page 22. [complaint|"Press CAL."] I've started handing out stickers.

[request|Any chance?]

G

--- m38 2025-12-02 11:58 colm -> graham + joost | Re: reprint < m37
Oh for pity's sake. Graham, [apology|sorry], [admission|that was on my list in June and I handed it over without checking it was ever done]. Corrected page attached.

--- m39 2025-12-02 12:04 graham -> colm | Re: reprint < m38
Ta. Stickers were rather good though.

--- m40 2025-12-17 07:35 nishida -> joost + marijke + agnieszka + yumi | Year-end greeting
Dear all of Polder Words,

The year comes to its end. [thanks|We thank you deeply for your efforts.] Our office is closed from 27 December to 5 January.

In March we begin the KM series (moisture analyzer, 4 models, nine languages). [question|In January, could you please tell us how you will manage the source for KM?] It's necessary for our internal decision.

I wish you a good new year.

--- m41 2026-01-19 08:44 yumi -> joost + marijke | KM series
Dear Joost-san, Happy new year. [complaint|Kyoto has not received an answer to the mail of 17 December.] [request!open|May I ask you to reply to Mr. Nishida directly?]

--- m42 2026-01-26 13:30 joost -> yumi + nishida | Re: KM series < m41
Hi Yumi and Haruto, a happy new year to you too! Sure, we use the same reliable workflow as for KX, with one fixed contact person (me). [promise!open|Detailed description follows.]

--- m43 2026-01-27 07:01 nishida -> joost + yumi | Re: KM series < m42
[thanks|Thank you for the answer.] [complaint|"Same as KX" is exactly the point we are worried about.]

--- m44 2026-02-12 09:33 yumi -> joost | Spanish
Dear Joost-san,

[complaint|Spanish display text line 212 is English.] It was found by the university in Valencia. [request!open|Could you correct it?]

Also [question!open|may I know when the description for KM arrives?] Kyoto has the meeting on 4 March.

Yumi Okabe

--- m45 2026-02-24 16:50 agnieszka -> yumi + nishida | Re: Spanish < m44
Dear Okabe-san, Joost is ill since Thursday, I see your mail only now, [apology|sorry]. [promise!open|Line 212 I send on Monday.] [promise!open|For KM I ask Marijke.]

A.
