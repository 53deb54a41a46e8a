firm: Polder Words | polderwords.example | Europe/Amsterdam | 2026-02-27 17:30
member: marijke | Marijke van Dongen | marijke@polderwords.example
member: colm | Colm Brannigan | colm@polderwords.example
member: agnieszka | Agnieszka Wrona | agnieszka@polderwords.example
member: joost | Joost Hessels | office@polderwords.example
client: Museum Het Zeemagazijn | company | zeemagazijn.example
contact: hanneke | Hanneke Verstraete | hanneke@zeemagazijn.example | head of exhibitions
contact: lotte | Lotte Brouwer | lotte@zeemagazijn.example | marketing
contact: geuze | Dr Maarten Geuze | m.geuze@zeemagazijn.example | conservator
standing: drifting
turned: 2025-09-08
causes: goals_blurred, style_mismatch
root: m22, m26, m31
why: Hanneke began with a picture of the reader she wanted to reach and wrote like a friend. Since the account went to Joost she gets forms and procedures, nobody has asked again about the English-speaking visitors, and her answers have shrunk to a word while bits of work quietly go elsewhere.

--- m01 2025-02-03 21:14 hanneke -> marijke | Under the Keel
Dear Marijke,

We got the subsidy!! The new permanent rooms open on 12 June, they are called Under the Keel, and there are 64 wall texts of 60 to 90 words. [request|I would like them in English and German and I would like them from you.]

You know what I dream of: [goal|an English mother stands in room 3 with two wet children and reads the text aloud to them, without being asked]. Not a professor's English. With salt.

[question|Do you have place for us between March and May?]

Love,
Hanneke

--- m02 2025-02-04 08:50 marijke -> hanneke + colm | Re: Under the Keel < m01
Oh Hanneke, congratulations, you fought three years for that!

[promise|We make place.] Colm does the English, he is an Irishman from a fishing village and he has been wet as a child for professional reasons. [request|Can you send us one room so he can sing a bit and you hear whether it is your tune?]

--- m03 2025-02-05 22:40 hanneke -> colm + marijke | Re: Under the Keel < m02
Room 3, six texts. [value|Don't be polite with our Dutch, throw it overboard if you must.]

--- m04 2025-02-12 17:22 colm -> hanneke | Room 3
Hanneke,

Six texts attached. Overboard went: "in the framework of", four times, and the whole sentence about the typology of caulking irons. In its place: a boy of nine with tar under his nails. He's in your archive, page 112, so he's allowed.

[request|Read them aloud before you read them], if you see what I mean.

Colm

--- m05 2025-02-12 23:05 hanneke -> colm + marijke | Re: Room 3 < m04
I read them to my husband in the kitchen. [praise|He stopped cooking.]

Yes. This tune. [request|All 64.]

--- m06 2025-02-24 11:32 geuze -> colm + hanneke | Room 3, remarks
Dear Mr Brannigan,

With interest I took notice of your text about the caulkers. I permit myself two remarks. [request|A "fluyt" should remain a fluyt], it is not a "flute ship". And [complaint|the boy Cornelis was ten years old in 1688, not nine], as his baptism in the Sint-Jacobskerk shows.

For the rest I had pleasure in it, which I did not expect.

Dr M. Geuze
Conservator

--- m07 2025-02-24 12:01 colm -> geuze + hanneke | Re: Room 3, remarks < m06
Dr Geuze,

Fluyt it is. [admission|And I subtracted badly], Cornelis has had his birthday. [thanks|Thank you for the baptism.]

Colm

--- m08 2025-03-10 09:15 hanneke -> marijke | money
Marijke, for the subsidy I need one invoice before 1 April and one after the opening. [request|Could you split it 60/40?]

--- m09 2025-03-10 09:40 joost -> hanneke + marijke | Re: money < m08
Hi Hanneke, no problem! First one attached, EUR 3.960 ex VAT.

Joost

--- m10 2025-04-15 16:48 colm -> hanneke | rooms 1, 2, 4 and 5
Forty of the sixty-four. I've been a week inside a whale, room 4, and would like out. [promise|The last two rooms on 2 May.]

[question|Is the drowning in text 37 for families, or may it be as cold as it was?]

--- m11 2025-04-16 20:57 hanneke -> colm | Re: rooms 1, 2, 4 and 5 < m10
Cold. Children can have cold, it is the parents who can't. [praise|Text 22 gave me goose flesh on the bus.]

--- m12 2025-05-02 15:30 colm -> hanneke + geuze | rooms 6 and 7
That's the lot. German follows from Birgit in Emden: [promise|she'll send rooms 1-7 on the 9th].

--- m13 2025-05-09 10:10 agnieszka -> hanneke | German texts and print sizes
Dear Hanneke,

German is attached, read twice. Attention: German is 18% longer. Texts 8, 19, 41 and 60 do not fit in panel with 28 pt. Options:

1. 26 pt for these four only.
2. Birgit cuts 10 words each.
3. German goes under the English and panel is higher.

I recommend 2. [request|Tell me before Tuesday], then plotter files are on time.

Agnieszka Wrona

--- m14 2025-05-09 12:44 hanneke -> agnieszka | Re: German texts and print sizes < m13
2! [thanks|Thank you for thinking ahead.] x

--- m15 2025-06-16 00:20 hanneke -> marijke + colm | !!!
I can't sleep. [win|3.280 people in the first weekend.] And on Saturday, room 3, a woman with a Liverpool accent. Two boys. Aloud. I stood behind the anchor and cried like a child.

[praise|Colm, that was you.]

--- m16 2025-06-16 08:35 marijke -> hanneke + colm | Re: !!! < m15
And now I sit crying too, at breakfast, with my son looking at me.

[promise|We come all four in July.] Colm says nothing, but he printed your mail and it hangs at the coffee machine.

--- m17 2025-06-19 09:00 joost -> hanneke | Second invoice
Hi Hanneke, second part herewith, EUR 2.640. [thanks|Thanks again for the great cooperation.]

--- m18 2025-06-30 18:12 hanneke -> joost | Re: Second invoice < m17
Paid. Come on a rainy day, then the rooms are best.

--- m19 2025-07-21 14:06 marijke -> hanneke + joost | Who does what
Dear Hanneke,

A small change here: I have a very large Spanish job until the autumn, and therefore [promise|Joost will be your contact person from now on]. He is young and he is organised, which you can't say of me. Colm stays for the English, naturally.

Warm greetings,
Marijke

--- m20 2025-07-22 21:30 hanneke -> marijke + joost | Re: Who does what < m19
Hello Joost! Fine. I miss you a bit already Marijke.

--- m21 2025-08-05 10:22 hanneke -> joost | family trail
Hi Joost, we make a little booklet for children of 7 to 11, 16 pages, they get it at the till with a pencil on a string. English and German. It's for the autumn holiday, so at the printer by 26 September. [question|Will Colm do it?]

Hanneke

--- m22 2025-08-06 16:55 joost -> hanneke | Re: family trail - request 2025-118
Dear Hanneke,

[thanks|Thank you for submitting your request], which has been registered under number 2025-118. Since July we work with a new intake procedure to be able to guarantee a constant quality for all clients. To process your request [request|please fill in the attached intake form (3 pages) completely], including:

- Target group and reading level (CEFR)
- Desired tone of voice (choose max. three from the list on page 2)
- Reference material and existing terminology
- Name of the budget holder and the approver, if these are different persons
- Preferred file format for delivery

[promise|After receipt of the completed form you will receive a quotation within two working days.] [promise|Upon written approval of the quotation the request is planned in and you receive a confirmation with the delivery date.] Please note that in connection with the holiday period the availability of specific linguists can not be guaranteed.

I trust to have informed you sufficiently and look forward to your reaction.

Kind regards,

Joost Hessels
Project Manager
Polder Words | Technical Writing, Translation & Manuals

--- m23 2025-08-12 22:18 hanneke -> joost | Re: family trail - request 2025-118 < m22
Goodness. Form attached. For tone of voice [complaint|"salt" was not in the list].

[question|And Colm, yes or no?]

--- m24 2025-08-13 09:41 joost -> hanneke | Re: family trail - request 2025-118 < m23
Dear Hanneke,

Form received in good order, [thanks|thank you]. The quotation (EUR 1.140 ex VAT, validity 30 days) is attached. Colm is on leave until 1 September; the English will be made by our experienced freelancer Gemma Stokes, after which a second linguist will do the revision conform ISO 17100. [promise|The planned delivery is 15 September.]

Kind regards,
Joost Hessels

--- m25 2025-08-14 20:49 hanneke -> joost | Re: family trail - request 2025-118 < m24
ok

--- m26 2025-09-05 11:37 hanneke -> joost + marijke | next year
Hi both,

The board asks what we do in 2026 and I think of the English speaking people: [question|do they come more since June, do they stay longer, what else do they need from us?] [request|I would love to sit down with you over it], at the harbour, with mussels. [question|End of September?] Not a quote, just think.

Hanneke

--- m27 2025-09-08 15:20 joost -> hanneke | Re: next year < m26
Dear Hanneke,

[thanks|Thank you for your message and the confidence.] For 2026 we can offer you a framework agreement with fixed word rates and reserved capacity. Attached you will find:

1. Framework agreement (draft, 9 pages)
2. Rate card 2026
3. Our style guide "English for cultural institutions", 22 pages, with which we can safeguard consistency over all your texts

[request|Could you indicate an expected word volume per quarter?] Based on that we calculate the discount level.

With kind regards,
Joost Hessels
Project Manager

--- m28 2025-09-15 14:00 joost -> hanneke | Delivery 2025-118
Dear Hanneke,

Herewith the delivery of request 2025-118, English and German, including revision report. [request|Please confirm the receipt.]

Kind regards,
Joost

--- m29 2025-09-18 19:33 hanneke -> joost | Re: Delivery 2025-118 < m28
Received. It is correct. [complaint|My niece of nine put it down at page 4.]

But the printer is waiting so we go.

--- m30 2025-09-19 09:12 joost -> hanneke | Re: Delivery 2025-118 < m29
Dear Hanneke, good to hear that everything is correct and that it could go to the printer in time! The invoice follows separately. Your satisfaction score would help us to improve: 5 questions, 2 minutes, see the link below.

--- m31 2025-10-14 09:30 joost -> hanneke | Reminder: framework agreement
Dear Hanneke,

On 8 September I sent you the draft framework agreement. As I have not received a reaction yet I take the liberty to remind you. If we receive the signed version before 1 November the 2025 rates apply until the end of March. For completeness I enclose the documents again. [request|Please let us know your expected volumes per quarter], also if these are still indicative.

Kind regards,
Joost Hessels

--- m32 2025-10-22 17:02 hanneke -> joost | Re: Reminder: framework agreement < m31
It lies with the board.

--- m33 2025-10-28 11:18 lotte -> joost | quick q
Hi Joost! Lotte here, new for marketing. We have been making the English newsletter and the socials ourselves with an AI tool and it goes pretty ok. [question|Do we need your permission to put the wall texts in it as example?] Hanneke didn't know.

Lotte x

--- m34 2025-10-28 16:44 joost -> lotte | Re: quick q < m33
Dear Lotte,

Welcome at the museum. According to article 8 of our general terms the copyright of the translations passes to you upon full payment, which has been the case. From our side there is therefore no objection. Please note that we can't accept any liability for the output of such tools.

Kind regards,
Joost Hessels

--- m35 2025-10-28 16:51 lotte -> joost | Re: quick q < m34
perfect [thanks|thx!!]

--- m36 2025-11-19 13:25 hanneke -> colm | text 22
Dear Colm,

The lamp in room 2 fell on text 22. Panel must be made new. [question|Do you have it still somewhere?]

H.

--- m37 2025-11-19 13:40 colm -> hanneke + agnieszka | Re: text 22 < m36
Of course I have it, I'm quietly fond of 22. [promise|Agnieszka will have the plot file over to you in ten minutes.] How's the Keel these days?

--- m38 2025-11-19 13:58 agnieszka -> hanneke | Re: text 22 < m36
Plot file attached, 3 mm bleed, same as June.

--- m39 2025-11-24 18:20 hanneke -> agnieszka + colm | Re: text 22 < m38
[thanks|Thanks, it hangs.]

--- m40 2025-12-16 10:00 joost -> hanneke | Season's greetings and year-end closing
Dear Hanneke,

[thanks|On behalf of the whole team we thank you for the pleasant cooperation in 2025.] Our office is closed from 24 December up to and including 4 January. For urgent matters in this period a surcharge of 50% applies.

Best wishes,
Joost Hessels

--- m41 2026-01-15 09:05 joost -> hanneke | Planning Q1
Dear Hanneke, the best wishes for the new year. To reserve capacity for the first quarter [request|I would like to receive your planning]. In particular we had noted the audio guide (option, 40 stops) from our conversation in July. [question|Is this still for March?]

--- m42 2026-01-27 17:48 hanneke -> joost | Re: Planning Q1 < m41
[scope_change|Audio guide: we first try something in house with Lotte's tool.] Rest not known yet.

H.

--- m43 2026-01-28 09:20 joost -> hanneke | Re: Planning Q1 < m42
Dear Hanneke, clear, then I take the audio guide out of the planning. Should you need post-editing of the machine output, then we have a separate rate for this (see page 2 of the rate card).

--- m44 2026-02-12 15:14 geuze -> colm | Loan labels
Dear Mr Brannigan,

For the small loan from Greenwich I need eleven object labels into English, 30 words each, dated 20 March. They are attached. [request!open|Please do these yourself.] [question!open|May "pinnace" stand for our "pinas", or do you see objections?]

Dr M. Geuze

--- m45 2026-02-16 09:48 colm -> geuze + joost | Re: Loan labels < m44
Dr Geuze,

With pleasure, and by my own hand. [promise!open|You'll have all eleven on 4 March.] Let me sit on the pinnace a day or two.

Colm
