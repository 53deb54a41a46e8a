firm: Polder Words | polderwords.example | Europe/Amsterdam | 2026-02-27 17:30
member: marijke | Marijke van Dongen | marijke@polderwords.example
member: colm | Colm Brannigan | colm@polderwords.example
member: agnieszka | Agnieszka Wrona | agnieszka@polderwords.example
member: joost | Joost Hessels | office@polderwords.example
client: Thornmere Stoves | company | thornmerestoves.example
contact: alison | Alison Thwaite | alison@thornmerestoves.example | operations director
contact: dev | Dev Rana | dev.rana@thornmerestoves.example | export marketing
contact: nadine | Nadine Orme | nadine.orme@thornmerestoves.example | service manager
standing: drifting
turned: 2025-09-11
causes: business_goals_moved, unrequested_work
root: m24, m26, m32
why: The firm came for stoves in Germany; after the new majority owner it is about servicing at home and cutting the warranty calls. Alison said so in half a sentence, nobody picked it up, and Polder Words keeps sending Danish manuals and German market notes that were never ordered.

--- m01 2025-02-10 11:20 dev -> marijke | Stoves, Germany, help
Hi Marijke,

Dev Rana, export at Thornmere. We make wood-burning stoves in Kendal, eighty of us and a dog, and you were recommended by the chap who does the manuals for the Windermere ferry.

[goal|The plan is to double what we sell into Germany and the Netherlands over two winters], from roughly 600 stoves to 1,200. Installers there keep telling our reps the paperwork reads like a 1970s hymnal.

First job: installation and user manuals for the Fell range (three sizes), German and Dutch, about 44 pages each. [question|Could you give us a ballpark and a rough timeline?]

Cheers,
Dev

--- m02 2025-02-10 14:55 marijke -> dev + colm | Re: Stoves, Germany, help < m01
Dear Dev,

A hymnal, I love it already. About GBP 5.600 for both languages, eight weeks, and Colm first spends a day on the English because out of foggy English comes foggy German. [request|Can we phone with your technician for an hour?]

Greetings from the rain,
Marijke

--- m03 2025-02-10 15:20 dev -> marijke + alison | Re: Stoves, Germany, help < m02
Sounds right. Alison (ops, cc'd) holds the purse and knows every bolt. [request|Grab her on a Thursday], she's nicest on Thursdays.

--- m04 2025-02-11 09:02 alison -> marijke + colm | Re: Stoves, Germany, help < m03
I'm nice all week, it's Dev who's only bearable on Thursdays. [question|13th at 10 our time?] I'll have a Fell 5 in bits on the bench.

Alison

--- m05 2025-02-13 13:30 colm -> alison + dev | Call notes
Alison,

[praise|That was the best hour I've spent in months.] Things I've written down:

- the baffle goes in BEFORE the side bricks (manual says after, page 19)
- never "damper", always "air control"
- flue draught 12 Pa nominal, and the 10 on page 7 is from the old Fell 4
- the rope seal wants doing yearly, not "periodically"

[promise|Clean English by the 27th.]

Colm

--- m06 2025-02-13 13:42 alison -> colm | Re: Call notes < m05
[praise|Spot on.] I've been saying that about the baffle since 2019. A.

--- m07 2025-02-27 16:10 colm -> alison + dev | Fell English, clean
Three manuals, 44 pages down to 36. The hymnal has left the building.

--- m08 2025-03-03 10:05 alison -> colm + dev | Re: Fell English, clean < m07
Gave it to our apprentice (Kyle, 17, reads nothing) and a stove in a crate. [win|He fitted it in an hour fifty and the only thing he asked was where the kettle was.]

[praise|I'd have that on a mug.] [request|Go for German and Dutch.]

--- m09 2025-04-10 12:18 joost -> dev + alison | Fell DE + NL
Hi both, German and Dutch for all three sizes attached, one week early. Invoice follows separately.

Joost

--- m10 2025-04-10 15:33 dev -> joost | Re: Fell DE + NL < m09
[thanks|Brilliant, thank you all.] Off to the dealers today.

--- m11 2025-04-24 09:40 alison -> joost | Invoice 25-0131
Morning Joost. [complaint|Invoice is in euros, quote was in pounds.] [request|Can you redo it in sterling] so I don't have to explain it to our auditor?

--- m12 2025-04-24 10:15 joost -> alison | Re: Invoice 25-0131 < m11
Of course, [admission|stupid of me]. GBP version attached.

--- m13 2025-05-15 17:12 dev -> marijke + colm | German dealer evening
Hi all,

Hamburg went well: 22 dealers, one of whom brought the old manual along to wave it about. When he'd seen the new one he stopped waving. [win|Orders for 140 stoves on the night.]

Next: a dealer page for the website, German only, eight screens. [question|Fancy it?] [request|I'd like the tone a notch warmer than the manual], our German buyers are surprisingly soppy about fire.

Dev

--- m14 2025-05-16 09:20 marijke -> dev | Re: German dealer evening < m13
With pleasure. Birgit is also soppy about fire, she has three stoves and one is yours. [promise|Eight screens on 6 June.]

--- m15 2025-06-06 11:11 marijke -> dev | Dealer page
Here is it, eight screens. "Feuer macht aus Abenden etwas" is from Birgit, we have no English for it and you don't need one.

--- m16 2025-06-09 10:30 dev -> marijke | Re: Dealer page < m15
[praise|My German mother-in-law approved it, and she hasn't approved me.] Live tomorrow.

--- m17 2025-07-03 16:25 dev -> marijke + alison | Moving on
Hi Marijke,

Bit of news. I'm off to a bike light company in Leeds at the end of the month, nothing dramatic, shorter commute and a second baby. Alison will look after you. [praise|It's been a joy.]

Dev

--- m18 2025-07-03 17:00 marijke -> dev | Re: Moving on < m17
Oh Dev! All the luck, and light on your path, haha. We'll miss your mails.

--- m19 2025-07-28 09:30 alison -> colm | Fell 8 boiler version
Colm, there's a boiler variant coming, Fell 8B. UK only to begin with. 12 extra pages of plumbing, draft attached. [request|Could you give it your usual going-over] by mid-August?

--- m20 2025-07-28 10:05 colm -> alison | Re: Fell 8 boiler version < m19
[promise|Back with you on the 14th.] Plumbing is my favourite kind of poetry.

--- m21 2025-08-14 15:45 colm -> alison | Fell 8B
Twelve pages to ten. The pressure relief valve was on the wrong side in figure 4, have a look.

--- m22 2025-08-15 08:58 alison -> colm | Re: Fell 8B < m21
So it was. [thanks|Ta very much.]

--- m23 2025-09-03 14:10 marijke -> alison | The winter plan
Dear Alison,

How is it without Dev? We'd like to think along about the second winter: Germany and Netherlands further, maybe Denmark, where they burn everything. [question|Shall we have a call this month?]

Marijke

--- m24 2025-09-11 18:40 alison -> marijke | Re: The winter plan < m23
Hi Marijke,

[apology|Sorry for the slow one], it's been a fortnight. We've a new majority shareholder as of 1 September, a group from Leicester with boilers and heat pumps. Good people on the whole. Still finding out what they want from us; [goal|fewer warranty call-outs, as far as I can tell, and everything within a van's drive of Kendal].

Call: let me see. Things are a bit up in the air.

Alison

--- m25 2025-09-12 09:15 marijke -> alison | Re: The winter plan < m24
Dear Alison, exciting, congratulations! Then we leave you in peace for a moment and we start preparing for Denmark in the meantime, so that you're ready.

Marijke

--- m26 2025-10-13 13:05 joost -> alison | Surprise: Fell in Danish!
Hi Alison,

As we had the team warm anyway, we have had the Fell 5 manual translated into Danish, 36 pages! With that you can start with the Danish dealers right away. We only charge the translator's cost, GBP 780.

Hope you like it!
Joost

--- m27 2025-10-17 12:31 alison -> joost + marijke | Re: Surprise: Fell in Danish! < m26
Hello Joost,

That's kind, but [complaint|I don't recall asking for Danish]. We've no dealers there and none planned that I know of. I'll see what I can do about the 780 but I can't promise it.

A.

--- m28 2025-10-17 14:02 joost -> alison | Re: Surprise: Fell in Danish! < m27
Hi Alison, no worries, see it as an investment! We put it on the shelf for you and you pay when you use it.

--- m29 2025-11-04 10:20 alison -> colm | Rope seal page
Colm, quick one. [request|Can I have the rope seal page (24) as a single PDF?] Nadine in service wants to send it to customers rather than a van.

--- m30 2025-11-04 10:41 colm -> alison | Re: Rope seal page < m29
Attached, with the page number taken off so it doesn't look orphaned.

--- m31 2025-11-04 10:44 alison -> colm | Re: Rope seal page < m30
Perfect.

--- m32 2025-11-20 15:30 marijke -> alison | German dealer page: our findings
Dear Alison,

Birgit and I have looked critically at the German dealer page from June and at six competitors. We made a small report of it (19 pages), with recommendations for keywords, a blog with eight articles and a newsletter for the German dealers, and planned already a concept calendar till April. Two of the articles are written as an example: "Five mistakes with birch" and "The ash is the secret". Conclusions in short:

1. You are hard to find under "Kaminofen Eigenmarke"
2. Photos with people do better than photos with stoves alone
3. The dealers read on Monday morning

We're very enthusiastic! [question|When can we take you through it?]

Warm regards,
Marijke

--- m33 2025-12-02 17:15 alison -> marijke | Re: German dealer page: our findings < m32
Hi Marijke, [thanks|thanks for this], a lot of work in it I can see. [promise|I'll pass it upstairs.] A.

--- m34 2025-12-04 09:10 nadine -> colm | Customer sheets
Hello Colm,

Nadine Orme, service manager. The rope seal sheet has been rather a hit: [win|eleven call-outs saved in a month]. [goal|My target from Leicester is thirty per cent fewer visits by next autumn.]

[request|Could you look over two more I've cobbled together, glass cleaning and "why is my stove sulking"?] They're in Word, [apology|apologies for the clip art].

Nadine

--- m35 2025-12-04 11:32 colm -> nadine | Re: Customer sheets < m34
Nadine, both attached, tidied. I kept "sulking". The clip art flame has been put out.

--- m36 2025-12-04 11:50 nadine -> colm | Re: Customer sheets < m35
[praise|Oh that's lovely], [thanks|thanks ever so much].

--- m37 2025-12-15 09:25 joost -> alison | Open item Danish
Hi Alison, for our year closing I have still open the Danish manual, GBP 780 (pro forma of October). [question|Do you want to book it in 2025 or in 2026?]

Joost

--- m38 2025-12-19 16:58 alison -> joost | Re: Open item Danish < m37
Neither for the moment, Joost. Happy Christmas to all.

--- m39 2026-01-13 10:00 marijke -> alison | 2026
Dear Alison, a very good new year! We are still very motivated to conquer Germany with you. [question|Did they say something upstairs about the report?] We hold the two birch articles ready for spring.

Marijke

--- m40 2026-02-03 17:42 alison -> marijke | Re: 2026 < m39
Hi Marijke. No word on the report, and I shouldn't hold your breath; export's been folded into the Leicester sales desk. Snowed in here last week, which sold more stoves than any of us.

A

--- m41 2026-02-04 09:05 marijke -> alison | Re: 2026 < m40
Dear Alison, [thanks|thanks]! [question!open|Who is the person in Leicester?] Then I send the report directly to them, with the Danish manual along.

Marijke

--- m42 2026-02-19 14:20 nadine -> colm | Spring sheet
Hi Colm, me again. Sweeping season in April, I'd like one on "what your sweep should do and what he shouldn't". [request!open|Any chance of two sides of A4 from the attached ramble?] [question!open|And do you charge for these, nobody here seems to know?]

Nadine

--- m43 2026-02-20 09:38 colm -> nadine | Re: Spring sheet < m42
Nadine, gladly. [promise!open|Two sides by 6 March.] The bill I'll leave to better minds than mine.

Colm
