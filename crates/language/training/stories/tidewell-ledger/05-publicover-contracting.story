firm: Tidewell Ledger Co. | tidewellledger.example | America/Halifax | 2026-03-20 17:00
member: corinne | Corinne Boutilier | corinne@tidewellledger.example
member: shanice | Shanice Downey | shanice@tidewellledger.example
member: kieran | Kieran MacAskill | kieran@tidewellledger.example
member: anselm | Anselm Gaudet | anselm@tidewellledger.example
client: Publicover & Sons Contracting | company | publicovercontracting.example
contact: dale | Dale Publicover | dale@publicovercontracting.example | owner
contact: brenda | Brenda Publicover | brenda@publicovercontracting.example | wife, does the paper
standing: good
turned: -
causes: -
root: -
why: Dale swears, writes in capitals when cold and threatens weekly to do it himself on a shingle; every real gripe was answered the same day and he sends his crew and his cousin to the firm. Only harsh in tone.

--- m01 2025-01-21 06:31 dale -> shanice | guys hours
2 wks
randy 84
scotty 80
jim 71.5 (jims tooth)
me nothin as usual

--- m02 2025-01-21 08:40 shanice -> dale | Re: guys hours < m01
Morning Dale! In. [question|Did Randy's 84 go 40/44 or 48/36?] If one week's over 48 there's overtime in it.

--- m03 2025-01-21 12:10 dale -> shanice | Re: guys hours < m02
46 38. no OT the cheap so and so wouldnt stay late

--- m04 2025-02-18 19:55 brenda -> anselm | T5018s for the subs
Hi Anselm,

Here is the list of subs for 2024 with what we paid them. Seven. I have business numbers for five, still chasing Gouthro Drywall and the fellow with the excavator who only answers to Moose.

[question|When is the deadline again?]

Brenda Publicover
for Publicover & Sons

--- m05 2025-02-19 09:18 anselm -> brenda | Re: T5018s for the subs < m04
Dear Mrs. Publicover,

Six months after the end of your reporting period, which is the calendar year in your case: June 30. You are therefore early, [praise|and the list is a model of its kind].

[request|For the gentleman called Moose I shall need a legal name.]

A. Gaudet

--- m06 2025-02-20 20:31 brenda -> anselm | Re: T5018s for the subs < m05
It's Clarence Dauphinee. He'd thank you not to spread it around.

--- m07 2025-03-27 06:12 dale -> kieran | THIS HST BULLSHIT
SO I QUOTED THE SACKVILLE JOB AT 15 AND NOW ITS 14. DOES THE CUSTOMER GET THAT OR DO I

also why does my phone do capitals when its cold

--- m08 2025-03-27 08:15 kieran -> dale | Re: THIS HST BULLSHIT < m07
Morning Dale,

Customer gets it, sorry. Tax is whatever the rate is when you bill (or when the bill's due). Deposit you invoiced in Feb stays at 15. Anything you invoice from Tuesday on is 14. Leave your price before tax alone.

Your gloves, I think.

Kieran

--- m09 2025-03-27 08:17 dale -> kieran | Re: THIS HST BULLSHIT < m08
fine

--- m10 2025-04-29 05:58 dale -> corinne | truck
looking at a 2025 f250 at the place in truro, 94 all in. [question|buy lease or tell me im an idiot]

--- m11 2025-04-29 08:35 corinne -> dale | Re: truck < m10
Buy it, but not for the write-off. Class 10, you get a good whack the first year and HST back on the lot because it's never at the cottage (it's never at the cottage, Dale). Lease is 1,460 a month by the sheet you sent, that's 110 more than the loan.

You're only an idiot if you get the leather.

--- m12 2025-04-29 12:02 dale -> corinne | Re: truck < m11
got the leather

--- m13 2025-05-16 06:20 dale -> shanice | scottys pay
shanice wtf. [complaint|scotty got paid for 62 hrs he worked 72]. he has a baby

--- m14 2025-05-16 06:58 shanice -> dale | Re: scottys pay < m13
Dale, you're right, your text said 72. [admission|My finger, not his.] I'm sending the missing 10 hours ($312.50 gross) by e-transfer right now from the payroll float so he has it before work. [apology|I'm so sorry, please tell him too.]

--- m15 2025-05-16 07:21 dale -> shanice | Re: scottys pay < m14
he got it. hes at the tims buying everybody coffee so its gone already. [praise|thats how you fix a thing]

--- m16 2025-06-10 21:15 brenda -> kieran | Shoebox for Q1
Kieran hon, [promise|receipts to the end of May are coming over with Dale's nephew in the morning]. There's one from a casino. Don't ask and don't deduct it.

--- m17 2025-06-11 10:02 kieran -> brenda | Re: Shoebox for Q1 < m16
Got them. Casino set aside. Two I can't read: [question|May 8, $446.15, wet? And is "RONA gift card $200" for a customer or for the boys?]

--- m18 2025-06-11 18:40 brenda -> kieran | Re: Shoebox for Q1 < m17
Wet one is concrete, Casey's, I have the copy. Gift card was Jim's wedding.

--- m19 2025-06-23 11:07 anselm -> brenda | T5018
All seven filed this morning, Mr. Dauphinee included.

--- m20 2025-07-14 06:02 dale -> corinne | customer wont pay
the bedford deck. 38 grand, done in may, she says the stain is "not the grey in her heart". owes 19. 60 days. [question|what do i do besides park the excavator on her lawn]

--- m21 2025-07-14 09:44 corinne -> dale | Re: customer wont pay < m20
Not the excavator. You've 60 days from substantial completion to register a builders' lien and if May 20 was your last day, that's this Friday. [request|Call Peter Zinck the lawyer TODAY], I've told his desk to expect you. Also [request|charge her the interest that's on the back of your contract].

[request|Send me the signed contract and the photos and I'll make up the statement.]

C.

--- m22 2025-07-14 12:31 brenda -> corinne | Re: customer wont pay < m21
Contract and 14 photos attached. The grey is exactly the grey she picked. [thanks|Thank you for jumping on it.]

--- m23 2025-07-14 16:55 corinne -> brenda + dale | Re: customer wont pay < m22
Statement attached, interest to today $287.40.

--- m24 2025-07-29 06:40 dale -> corinne | Re: customer wont pay
[win|she paid. all of it with the interest.] zinck sent one letter. you two should start a band

--- m25 2025-08-06 06:11 dale -> shanice | woods ban
cant be in the woods so the camp job is off till they say. three of them home. [question|do i need ROEs or do i just pay em to paint my house]

--- m26 2025-08-06 08:49 shanice -> dale | Re: woods ban < m25
If they go 7 days without work AND pay, then yes, ROEs. If they paint your house you pay them from you, not from the company! [request|Tell me by Friday which one it is.]

--- m27 2025-08-08 06:04 dale -> shanice | Re: woods ban < m26
found em a roof in windsor. no roe. house still blue

--- m28 2025-09-12 05:50 dale -> kieran | quartly
[complaint|jesus kieran 4 emails to ask me 4 things.] [value|put it in one. i read on a ladder]

--- m29 2025-09-12 08:31 kieran -> dale | Re: quartly < m28
Fair. [promise|One email a week from now on, Fridays, numbered.] Here's this week's:

1. [question|Kent, Sept 3, $1,911.20 - Windsor roof or your own?]
2. [request|Insurance renewal, send the first page]
3. [question|Who's "Lil Stevie" and is he an employee?]

--- m30 2025-09-12 12:12 dale -> kieran | Re: quartly < m29
1 roof
2 brenda
3 stevie is a dog. the 40 was for guarding the site. put it under security

--- m31 2025-09-15 19:20 brenda -> kieran | Insurance
Page attached. The dog really did bite somebody, that's why the premium is up.

--- m32 2025-11-03 06:33 dale -> corinne | tax
you say i owe 22 thousand. for WHAT. i could do this on a shingle. next year im doin it on a shingle

--- m33 2025-11-03 08:52 corinne -> dale + anselm | Re: tax < m32
For making 148 thousand, Dale. [win|Best year since you started.] You put aside 24 in the tax account like I nagged you to, so you pay the 22 and keep two. Due November 30, company year-end was August.

Cedar or asphalt?

--- m34 2025-11-03 12:10 dale -> corinne | Re: tax < m33
asphalt. architectural. ok paid it. was in the account like you said

--- m35 2025-12-18 16:02 brenda -> corinne + shanice + kieran + anselm | Christmas
To all of you,

Dropped off a ham. Dale shot nothing this year so it's a store ham.

I wanted to write down a few things because he won't. Two years ago I was doing this at the kitchen table with a flashlight, I'm not joking, the power was out and the HST was due, and I sat on the floor and bawled because I couldn't find a receipt for a septic tank. You don't lose a septic tank. This year I had my evenings. I took up the ukulele, which he'll tell you is your fault. Scotty's little one is walking and Jim has all new teeth in the front. We lost Dale's mother in October, you'll have seen the time off, and the girls at the home said he sat there every day after work in his boots and never once looked at his phone, and he could do that because the pays went out without him.

[praise|He'd never say it but he told his cousin Wade you're the only people in Halifax who don't talk to him like he's stupid.] Wade [promise|will be calling you in the new year about his paving outfit].

Merry Christmas,
Brenda

--- m36 2025-12-19 09:10 shanice -> brenda | Re: Christmas < m35
The ham! [thanks|Thank you Brenda], we're having it Tuesday with Corinne's mustard.

--- m37 2026-01-12 05:41 dale -> corinne | slowin down
knees are done like yours. [goal|i want the boys to have it by the time im 60 and i want out clean with the house paid], thats 3 yrs. [question|how does that work]

--- m38 2026-01-12 09:15 corinne -> dale + brenda + anselm | Re: slowin down < m37
It works well if you start now, and you just did. There's a way to freeze your value and let the boys take the growth, and you get bought out over time with not much tax. First step is a number for what it's worth. [promise|Anselm will have that number by end of February.] Second step is you and the boys in our boardroom and nobody leaves till it's said.

[question|Do both of them want it?]

--- m39 2026-01-12 12:20 dale -> corinne | Re: slowin down < m38
jamie yes. tyler wants to be a chef

--- m40 2026-02-26 14:33 anselm -> dale + brenda + corinne | Valuation, preliminary
Dear Mr. and Mrs. Publicover,

The preliminary figure is $610,000, of which the equipment is $285,000. A one-page summary is attached; I have kept it to one page on instruction.

[request|Kindly propose two evenings in March for the meeting with your sons.]

A. Gaudet

--- m41 2026-02-27 06:05 dale -> anselm | Re: Valuation, preliminary < m40
huh. more than i thought. 17th or 24th. [request|get the good donuts]

--- m42 2026-03-02 09:00 kieran -> dale | Friday list, on a Monday (I was off)
1. [question|Irving fuel Feb 19, $140, whose truck?]
2. [request!open|Photo of the new trailer's registration]

--- m43 2026-03-02 12:08 dale -> kieran | Re: Friday list, on a Monday (I was off) < m42
1 jamies
2 its under snow

--- m44 2026-03-18 06:22 dale -> corinne + anselm | last night
well nobody cried but brenda. tyler says jamie can have it if he gets the boat. [question|whats a boat do to the freeze thing]

--- m45 2026-03-18 08:44 corinne -> dale | Re: last night < m44
Proud of the four of you. The boat's easy, it just comes off the price. [promise!open|Anselm will write it up by the 31st.]
