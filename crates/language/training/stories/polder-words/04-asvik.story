firm: Polder Words | polderwords.example | Europe/Amsterdam | 2026-02-27 17:30
member: marijke | Marijke van Dongen | marijke@polderwords.example
member: colm | Colm Brannigan | colm@polderwords.example
member: agnieszka | Agnieszka Wrona | agnieszka@polderwords.example
member: joost | Joost Hessels | office@polderwords.example
client: Åsvik Medical | company | asvikmedical.example
contact: karin | Karin Ekdahl | karin.ekdahl@asvikmedical.example | regulatory affairs manager
contact: johan | Johan Sjölin | johan.sjolin@asvikmedical.example | technical documentation
contact: birgitta | Birgitta Alm | purchasing@asvikmedical.example | purchasing
standing: broken
turned: 2025-05-19
causes: broken_promise, recurring_bottleneck, unacknowledged_fault
root: m15, m17, m22, m25
why: Dates slip on every release because all fourteen languages wait for one person's final check, and the Finnish pressure error was laid on the client's reviewer while the promised root cause report took months. Karin stays courteous to the last line and moves the work to Uppsala.

--- m01 2025-01-21 09:05 karin -> joost | Lenis 3, IFU in 14 languages
Hi Joost,

Nice to meet you and Marijke at our office last week, and I hope the train to Copenhagen was not too delayed.

As agreed we want to start with the instructions for use for Lenis 3, our small wound pump. 62 pages, 14 languages. [goal|Our target is to have the product on the market in all fourteen countries before the summer vacation.] For that [request|we would need all the languages on 28 March], so that our reviewers in the countries have two weeks.

[question|Do you think this is realistic?]

Best regards,
Karin Ekdahl
Regulatory Affairs Manager
Åsvik Medical AB, Mölndal

--- m02 2025-01-21 11:30 joost -> karin + johan | Re: Lenis 3, IFU in 14 languages < m01
Hi Karin,

Great to hear from you! Yes, 28 March is very well possible. Translators are already standing by for 12 of the 14. [promise!broken|You'll have all of them on the 28th], that's a promise.

Joost Hessels
Project Manager, Polder Words

--- m03 2025-01-22 08:40 johan -> agnieszka | Source files
Hej Agnieszka! XML from our CCMS, 418 topics. There are 37 that are reused in Lenis 2, marked with attribute. [question|Do you want to see the old translation memory or will it only confuse?]

/Johan

--- m04 2025-01-22 09:55 agnieszka -> johan | Re: Source files < m03
I want to see it. I will not trust it, but I want to see it.

--- m05 2025-01-22 10:01 johan -> agnieszka | Re: Source files < m04
:) Good attitude. It's on the server.

--- m06 2025-02-18 14:12 agnieszka -> johan + karin | Term list Lenis
Dear Johan, dear Karin,

Term list with 146 entries is attached. [request|Please decide]:

1. "canister" or "container" - you have both, [question|which one is it?]
2. [question|"caregiver" includes family member?] In Polish these are two words.
3. "therapy" / "treatment" - I propose therapy everywhere.

Agnieszka

--- m07 2025-02-20 16:20 karin -> agnieszka | Re: Term list Lenis < m06
Canister. Yes, family included. Therapy is fine. [praise|It feels safe that somebody asks this before and not after.]

--- m08 2025-03-28 17:48 joost -> karin | Lenis 3 delivery
Hi Karin,

Today you receive 11 of the 14 languages! Finnish, Greek and Czech are translated as well but still in the terminology check with Agnieszka, she does the final release of every language herself. [promise!broken|Those will follow on Wednesday.]

Nice weekend!
Joost

--- m09 2025-03-31 08:22 karin -> joost | Re: Lenis 3 delivery < m08
Hi Joost, [thanks|thanks for the eleven]. I inform our reviewers in Finland, Greece and Czechia that [complaint|they get it a few days after the others].

--- m10 2025-04-07 10:15 karin -> joost | Re: Lenis 3 delivery < m09
Hi Joost! Only a small check: [question|should we have seen the last three on our server?] [complaint|We cannot find them.]

--- m11 2025-04-09 12:50 joost -> karin | Re: Lenis 3 delivery < m10
Hi Karin, they are there now! It took a bit longer because Agnieszka had a rush for another client. Good news: everything is complete.

--- m12 2025-04-09 14:05 karin -> joost + johan | Re: Lenis 3 delivery < m11
[thanks|Thank you Joost.] We manage, the reviewers work over Easter.

--- m13 2025-05-06 09:30 johan -> joost + agnieszka | Rev C
Hej, the clinic in Lund found that warning 9 can be read wrong ("do not clamp"). New text in English attached, 31 words, and it must go in to all 14 languages. [request|Can we have it on Friday 16 May?] We freeze that evening.

/Johan

--- m14 2025-05-06 09:44 joost -> johan | Re: Rev C < m13
Hi Johan, only 31 words, that's easy. [promise!broken|16 May it is!]

--- m15 2025-05-19 08:10 johan -> joost + karin | Re: Rev C < m14
Hej Joost. We kept the freeze open over the weekend. [complaint|It's Monday and I have 5 of 14.] [question|What happens with the nine others?]

--- m16 2025-05-19 11:37 agnieszka -> johan + joost + karin | Re: Rev C < m15
Dear Johan, translators sent all on 14 May. They wait for me. [admission|I am the only one who may release, and last week I had 61 000 words in line before yours.] I can do four today and [promise!broken|the rest on Thursday].

Agnieszka

--- m17 2025-05-27 15:20 joost -> karin + johan | Rev C complete
Hi both, and here are the last three, so Rev C is complete! [thanks|Thanks for your patience.]

Joost

--- m18 2025-05-27 16:48 karin -> joost | Re: Rev C complete < m17
Hi Joost,

[thanks|Thank you.] I understand that you have much to do. For us [value|it's more important to know the right day than to get an early day]; [complaint|this time we have moved our freeze three times], and each move goes to eleven persons.

[question|Could a second person at yours make releases?]

Karin

--- m19 2025-05-28 09:03 joost -> karin | Re: Rev C complete < m18
Hi Karin, that's a fair point, [promise!broken|I take it up with Marijke!]

--- m20 2025-06-05 13:25 karin -> joost + agnieszka | Audit 16-18 June
Hi,

Our notified body visits us 16 to 18 June, and they like to look at translations. [request|Please send the certificates of the translators for the 14 languages], and [request|your own ISO certificate], at latest on the 12th.

--- m21 2025-06-10 10:50 joost -> karin | Re: Audit 16-18 June < m20
Certificates attached, 14 + 1. Good luck with the audit, and happy midsummer in advance!

--- m22 2025-06-18 15:31 karin -> joost + marijke | Finnish IFU
Hi Joost, Marijke,

The audit went good in general. One thing: the auditor's colleague is from Tampere. In the Finnish IFU, section 5.3, it says [complaint|that the therapy is set to 125 mmHg, the minus is not there], and in 5.4 it is there. For our product it is the most important figure in the book.

We got a minor nonconformity. [request|We need from you a root cause and what you'll do that it is not repeated], written, to close it.

Best regards,
Karin

--- m23 2025-06-20 10:05 joost -> karin + marijke | Re: Finnish IFU < m22
Hi Karin,

Oh, that is very annoying for you. We checked it, and [blame_shift|the Finnish text was approved on 22 April by your reviewer, Mr Lehtonen, so it was also seen at your side]. Technically it's one character of course. The corrected file is attached. [promise!broken|The root cause report comes before 4 July.]

Glad midsommar!
Joost

--- m24 2025-06-23 08:50 karin -> joost | Re: Finnish IFU < m23
Hi Joost. Mr Lehtonen is a nurse, he reads if the Finnish can be understood. The figures are from the translation.

[request|We await the report.]

--- m25 2025-08-18 09:12 karin -> joost + marijke | Root cause
Hi, back from vacation. Hope you had a good summer, we had 30 degrees and jellyfish.

[complaint|I don't find the report that was for 4 July.] Our deadline to the notified body is 15 September, [request|can I have it this week?]

--- m26 2025-08-18 14:44 joost -> karin | Re: Root cause < m25
Hi Karin, welcome back! [non_apology|Sorry if this fell between two chairs because of the holidays.] [promise!broken|You'll have it Friday.]

--- m27 2025-09-09 16:20 joost -> karin | Root cause report Finnish
Hi Karin, as promised the report, 1 page. Conclusion: human error in a segment; action: awareness in the team.

Joost

--- m28 2025-09-11 11:15 karin -> joost + marijke | Re: Root cause report Finnish < m27
Hi Joost,

[thanks|Thank you.] I'm afraid that [complaint|"awareness" will not be accepted as an action]. I have written an own text to the notified body which describes that we now check all figures with a script here in Mölndal. So it is solved from our side.

Have a nice day,
Karin

--- m29 2025-09-23 10:00 johan -> agnieszka | Lenis Home
Hej Agnieszka. New leaflet for patients at home, 8 pages, big letters, 14 languages. Attached for you to look at. [question|When could you personally release this, honest answer?]

/Johan

--- m30 2025-09-23 10:26 agnieszka -> johan | Re: Lenis Home < m29
[promise|Honest: 7 November.] If Joost says something earlier, ask me.

--- m31 2025-09-23 10:30 johan -> agnieszka | Re: Lenis Home < m30
[thanks|Thanks!] That is all I wanted.

--- m32 2025-09-24 09:10 joost -> johan + karin | Lenis Home planning
Hi Johan! I saw your new job, cool product. [promise!broken|We can deliver all 14 on 24 October.]

--- m33 2025-09-24 13:07 johan -> joost + karin | Re: Lenis Home planning < m32
Hi Joost, Agnieszka said 7 November. [question|Which one should I give to the factory?]

--- m34 2025-09-24 13:40 joost -> johan + karin | Re: Lenis Home planning < m33
24 October, [promise!broken|I've arranged with her that it gets priority].

--- m35 2025-10-27 08:02 johan -> joost + agnieszka + karin | Re: Lenis Home planning < m34
Hej. 24 October was Friday. [complaint|We have none.] The printing house in Borås had machine time for us today.

/Johan

--- m36 2025-10-27 09:19 agnieszka -> johan + karin | Re: Lenis Home planning < m35
Johan, [apology|I am sorry]. [admission|There was not any priority, I heard of 24 October only today from your mail.] [promise|7 November stands, I work the weekend if I must.]

A.

--- m37 2025-11-07 15:58 agnieszka -> johan + karin | Lenis Home, 14 languages
All 14. I checked every figure with the source by hand, and minus signs twice.

--- m38 2025-11-10 08:30 johan -> agnieszka | Re: Lenis Home, 14 languages < m37
They look very fine. [praise|The Polish and German colleagues had zero comments, that never happened.] New machine time is the 24th.

--- m39 2025-11-18 17:05 karin -> marijke | A question for 2026
Hi Marijke,

I write from the Medica fair in Düsseldorf, so only short. In 2026 we have Lenis 4 with 22 languages. [question|How would you organise it so that it doesn't stand and wait at one desk?] I would be glad for a few lines from you before our planning on 5 December.

Karin

--- m40 2025-11-20 09:33 marijke -> karin | Re: A question for 2026 < m39
Dear Karin,

A very right question. We are looking for a second terminologist since September and it's difficult to find somebody. [promise!broken|I write you a proposal before 5 December.]

Enjoy the fair!
Marijke

--- m41 2025-12-12 10:41 joost -> karin + johan | Happy holidays!
Hi Karin and Johan, we wish you a god jul and a fantastic 2026! Looking forward to Lenis 4 :)

--- m42 2025-12-15 16:11 marijke -> karin | Re: A question for 2026 < m40
Dear Karin,

[admission|I am ten days late with this], December overran me. In short: we train Gemma to release medical texts too, from March, and Agnieszka does the difficult ones. I hope this answers it.

Marijke

--- m43 2025-12-15 16:40 karin -> marijke | Re: A question for 2026 < m42
[thanks|Thank you Marijke.] We had our planning already. [promise|I come back in the new year.]

--- m44 2026-01-14 13:22 birgitta -> joost | Supplier file
Good day,

For the supplier evaluation I ask for the list of delivery dates, promised and actual, of all orders in 2025. [request!open|Please use the attached template.]

Birgitta Alm
Purchasing

--- m45 2026-01-15 09:40 joost -> birgitta | Re: Supplier file < m44
Hi Birgitta, will do! [promise!open|I'll fill it in next week.]

--- m46 2026-02-10 10:00 karin -> marijke + joost + agnieszka | Our cooperation
Dear Marijke,

This is not an easy letter to write, because I like you all.

After the evaluation for 2025 we have decided to place Lenis 4, and all later work, with a company in Uppsala. [leaving|We hereby end the agreement with the notice of two months, so on 10 April.] Of nine deliveries two came on the day that was said, and [complaint|on the Finnish matter we never heard that it was a fault of yours].

I want to say that [praise|Agnieszka's work in itself has been excellent], and our reviewers will miss it.

We need from you:

- [request!open|the translation memories of all 14 languages, in TMX]
- [request!open|the term list in its last version]
- [request!open|a confirmation that our files are deleted thereafter]

[question!open|Would 13 March be possible?]

With kind regards,
Karin Ekdahl

--- m47 2026-02-10 15:22 agnieszka -> karin | Re: Our cooperation < m46
Dear Karin,

I understand it. The minus was in my release and I should have written you that in June, not Joost. [admission|It was my mistake, not of Mr Lehtonen.]

Agnieszka

--- m48 2026-02-11 08:55 karin -> agnieszka | Re: Our cooperation < m47
[thanks|Thank you.] [value|One line like this was all that was needed.]

--- m49 2026-02-12 11:18 marijke -> karin | Re: Our cooperation < m46
Dear Karin,

I've read it three times and I can't say that you are wrong. [apology|I am ashamed about the Finnish report and that I let the dates run.] [promise!open|We prepare everything for the handover, also the deletion statement.] About the day I come back to you when I have spoken to Agnieszka, she is in Poland this week.

With respect,
Marijke
