firm: Tidewell Ledger Co. | tidewellledger.example | America/Halifax | 2026-03-20 17:00
member: corinne | Corinne Boutilier | corinne@tidewellledger.example
member: shanice | Shanice Downey | shanice@tidewellledger.example
member: kieran | Kieran MacAskill | kieran@tidewellledger.example
member: anselm | Anselm Gaudet | anselm@tidewellledger.example
client: Tomasz Wieczorek | person | -
contact: tomasz | Tomasz Wieczorek | tomek.piano@freemail.example | piano tuner and organist
contact: halina | Halina Wieczorek | halina.w@freemail.example | his wife
standing: good
turned: -
causes: -
root: -
why: A gloomy joker who announces ruin every spring and disappears to Poland for seven weeks, as he said he would. A missed tool credit was found, refiled and not billed; he sends them the organist of the next parish and a jar of mushrooms.

--- m01 2025-02-21 21:14 tomasz -> anselm | tragedy, annual
Good evening Mr Anselm,

Comes February, comes my tragedy. I have made in 2024 from tuning 41,300 and from the church 9,600 (T4, father Leo signs with fountain pen). I have not paid in advance anything because nobody told me, or somebody told me and I was inside a piano.

In the envelope:
- log of the car, 18,240 km, of which 13,900 to pianos
- receipts, sorted by the composer (small = Satie, big = Mahler, I am sorry)
- bill for new tuning lever, 410
- medical for Halina's teeth, terrible, 3,180

[question|Am I going to prison or only to the poorhouse?]

Tomasz

--- m02 2025-02-24 10:02 anselm -> tomasz | Re: tragedy, annual < m01
Dear Mr. Wieczorek,

Neither, on present evidence. The envelope arrived; Satie balances.

One matter of weight. Your tuning revenue passed $30,000 over four quarters some time last autumn, and you must therefore be registered for HST. [request|Please send me the monthly totals for 2024, and for January and February], so that I may fix the day.

As to instalments, the Agency will begin asking only after this year's assessment.

Yours sincerely,
Anselm Gaudet

--- m03 2025-02-25 22:40 tomasz -> anselm | Re: tragedy, annual < m02
Monthly totals, on staff paper, one note per hundred dollars. You can play it. September is fortissimo because of the school board.

--- m04 2025-03-04 11:36 anselm -> tomasz | HST registration
Dear Mr. Wieczorek,

I played it. You crossed the line at the end of the third quarter and ceased to be a small supplier from November 1, 2024. I've registered you from that date; your number is on the enclosed.

For November to February you owe $1,655 on tunings already done. The school board and the Symphony can claim theirs back, so [request|send them each a supplementary invoice for the tax]; they make up $1,120 of it. The rest is yours to swallow. You may claim back the HST on your lever, fuel and telephone, which I reckon at $390.

So the tragedy has cost you about $145.

Anselm Gaudet

--- m05 2025-03-04 20:58 tomasz -> anselm | Re: HST registration < m04
145! I had already told Halina we sell the cat. [praise|You have made from Mahler a small polka.] [thanks|I thank you from all 88.]

[promise|Invoices to the school and the Symphony go tomorrow.] [question|What rate, 15 or the new one?]

--- m06 2025-03-05 09:15 anselm -> tomasz | Re: HST registration < m05
Fifteen for those; the new rate belongs to what you invoice from April 1.

--- m07 2025-03-31 17:05 kieran -> tomasz | Your invoice template
Hi Tomasz,

Anselm asked me to fix up your invoice so the HST number and 14% are on it from tomorrow. Attached as a Word file, you only change the yellow bits. [request|Can you open it on the old laptop and tell me if the fonts go funny?]

Kieran

--- m08 2025-03-31 18:41 tomasz -> kieran | Re: Your invoice template < m07
The fonts are correct. The logo is upside down, but with a piano it is hard to know.

--- m09 2025-03-31 18:50 kieran -> tomasz | Re: Your invoice template < m08
Ha, [admission|that one's me, I pasted it in rotated]. Fixed copy attached.

--- m10 2025-04-24 13:20 anselm -> tomasz + halina | 2024 returns
Dear Mrs. and Mr. Wieczorek,

Both returns are attached. Mr. Wieczorek owes $6,204.11 including Canada Pension Plan on the self-employment; Mrs. Wieczorek receives $812.40. The teeth have gone on hers, where they are worth more.

[request|Signatures by Monday, please.] Although Mr. Wieczorek's filing date is June 16, his payment is due April 30.

Anselm Gaudet

--- m11 2025-04-25 08:12 halina -> anselm | Re: 2024 returns < m10
Good morning, both signed and attached. My husband has been playing funeral marches since yesterday but it's a good mood really. [thanks|Thank you for the teeth.]

Halina

--- m12 2025-04-25 09:00 anselm -> halina + tomasz | Re: 2024 returns < m11
Filed.

--- m13 2025-05-27 22:02 tomasz -> corinne | Steinway
Dear Mrs Corinne,

I have met a Steinway B from 1931, in a house in Wolfville, the widow wants 38,000 and that it will be played. My idea: I restore it in winter, and I rent it to the festivals, because there's not one good grand for rent between here and Moncton. Each festival pays 1,200 to 1,500 with moving. I think eight per year.

[goal|I am 58, I would like that at 65 I tune only the pianos that I love and the Steinway earns the bread.]

[question|Is this a business or a romance?]

Tomasz Wieczorek
Tuning, repairs, pessimism

--- m14 2025-05-28 08:46 corinne -> tomasz | Re: Steinway < m13
Tomasz,

It's both, and the business part isn't silly. At eight rentals you'd gross about 10,800. Moving is 350 a time, insurance say 900 a year, parts for the restoration you told me 6,000. If you borrow the whole 38 at 7.2 over seven years, the payment is 578 a month. So it feeds itself from about rental number eight and not before. Two slow festivals and you're paying for it out of tunings.

What I'd do: ask the widow for a two-stage price, half now and half in a year. Get three festivals to sign for 2026 before you sign anything. [request|Then come see me with those three papers.]

Corinne

--- m15 2025-05-28 21:30 tomasz -> corinne | Re: Steinway < m14
[praise|This is how a doctor should talk.] I shall collect the three papers like Orpheus, not looking behind.

--- m16 2025-06-19 23:10 tomasz -> corinne + anselm | seven weeks of silence
Dear both,

From June 26 to August 14 I'm in Poland, in the village of my brother, where the internet lives in one tree. If you write I will not answer. It isn't anger, it is the tree. If the Agency wants to arrest me, [request|please tell Halina], she stays with the cat.

T.

--- m17 2025-06-20 08:05 corinne -> tomasz | Re: seven weeks of silence < m16
Enjoy the tree.

--- m18 2025-07-22 10:20 halina -> anselm | letter from CRA
Good morning Mr. Gaudet,

Tomasz is under the tree. A letter came: "We are reviewing your claim, medical expenses, line 33099". They want the dentist's receipts by August 20. [question|Is this bad?] I have them all in a shoe box, two shoe boxes.

Halina

--- m19 2025-07-22 11:44 anselm -> halina | Re: letter from CRA < m18
Dear Mrs. Wieczorek,

It is an ordinary sampling; large dental claims are often drawn. [request|Bring both boxes when convenient] and [promise|I will send the reply myself, well inside the date].

Anselm Gaudet

--- m20 2025-07-24 14:30 kieran -> halina | Boxes
Hi Halina, both boxes safely here. Anselm says one receipt (Nov 14, $640) is missing its second page. [question|Could the dentist's office fax it to us?]

--- m21 2025-07-25 09:50 halina -> kieran | Re: Boxes < m20
They faxed it this morning, she said. [question|Did it arrive?]

--- m22 2025-07-25 09:58 kieran -> halina | Re: Boxes < m21
It did, a bit grey but readable.

--- m23 2025-07-29 15:10 anselm -> halina | Re: letter from CRA
The reply was sent by the portal this afternoon, with thirteen receipts.

--- m24 2025-08-15 19:31 tomasz -> anselm | I live
I am back from the tree. Halina says you fought the Agency with her teeth. [question|Who won?]

--- m25 2025-08-18 09:22 anselm -> tomasz + halina | Re: I live < m24
Dear Mr. Wieczorek,

[win|We did; "no change" was posted on the 13th.]

In looking at your file for that purpose I found something less agreeable. You are a member of the guild and buy your own tools, and as church organist you are an employee; I ought to have claimed the deduction for your guild dues, $480, for 2022 and 2023 as well as 2024. [admission|I overlooked it three years running.] [apology|I apologize.] Adjustments are filed for all three; you should see about $330 with interest. There is naturally no charge.

Anselm Gaudet

--- m26 2025-08-18 20:44 tomasz -> anselm | Re: I live < m25
Mr Anselm, in thirty years nobody in an office told me a mistake that I didn't know of. In my country they'd sooner eat the file.

[value|For me it's worth more than the 330.] But I'll take also the 330.

--- m27 2025-09-23 18:20 tomasz -> corinne | three papers
Three papers, attached: Indian River, Lunenburg chamber festival, and the jazz people (they promise not to put beer on it). Total 2026: seven dates, 9,450. The widow says yes to two halves!

[question|Now may I be in love?]

--- m28 2025-09-24 12:10 corinne -> tomasz | Re: three papers < m27
You may. Put the purchase in your own name as a sole proprietor, not with Halina, and pay the first half from the line of credit, not the Visa. Widow's not registered so no HST. [request|Get the bill of sale with the serial number on it.] I'm off from Monday with my knee; Kieran can book it.

Corinne

--- m29 2025-09-24 20:12 tomasz -> corinne | Re: three papers < m28
Serial 272914. Heal well, [promise|I will send you something slow by Chopin].

--- m30 2025-10-20 16:05 tomasz -> kieran | it's in my workshop
The Steinway stands beside the freezer. Bill of sale attached, also the mover, 640, he has cried on the stairs. [question|Which letter I put for the mover, repair or car?]

--- m31 2025-10-21 08:55 kieran -> tomasz | Re: it's in my workshop < m30
Neither, it gets added to the cost of the piano. So it's in at $19,640 now and the second half when you pay it. Same for the strings and felts while you're restoring. Keep them in their own envelope.

[question|Who's the composer for that envelope?]

--- m32 2025-10-21 21:03 tomasz -> kieran | Re: it's in my workshop < m31
Wagner. It'll be long and expensive and at the end something burns.

--- m33 2025-12-09 09:30 anselm -> tomasz | Instalment, December 15
Dear Mr. Wieczorek,

The Agency's reminder for December shows $1,550. On this year's figures you might safely pay $1,100. [request|Kindly choose, and pay by Monday.]

A. Gaudet

--- m34 2025-12-09 18:48 tomasz -> anselm | Re: Instalment, December 15 < m33
[promise|I pay 1,550.] I prefer that the state owes me. It's such a rare feeling

--- m35 2025-12-19 11:15 tomasz -> corinne + anselm + kieran + shanice | mushrooms
Four jars, from the forest of my brother, dried by me. On the label is written what is inside and that I haven't died. Father Leo's colleague in Bedford, organist, Mr. Imre, is asking who does my taxes. [praise|I said, people with patience of the piano.]

Happy Christmas!
Tomasz and Halina

--- m36 2025-12-19 12:02 shanice -> tomasz + halina | Re: mushrooms < m35
Oh these smell amazing! [thanks|Thank you both], Merry Christmas!!

--- m37 2026-02-17 22:36 tomasz -> anselm | tragedy, annual (2)
Good evening Mr Anselm,

[promise|The envelope will be with you Friday.] This year I have behaved: HST each quarter, 14, a separate account, I don't touch it even when the cat needs. Income 46,900. Church 9,800. Wagner until December 31: 4,310.

Questions:
1. [question|The second half for the widow I pay April 1, does it belong to 2025?]
2. [question|Insurance of the Steinway, 912, all at once or by year?]
3. [question|Is the first rental, January 31, for 2025?] I say no but Halina says ask

[promise|And I'll bring the bank papers with it.]

--- m38 2026-02-18 10:25 anselm -> tomasz | Re: tragedy, annual (2) < m37
Dear Mr. Wieczorek,

1. It does: the price was fixed in September, so the whole $38,000 stands in 2025, though you may not depreciate before it is available for use.
2. The months that fall within the year.
3. You are right, for once, against Mrs. Wieczorek.

A. Gaudet

--- m39 2026-02-18 10:40 tomasz -> anselm | Re: tragedy, annual (2) < m38
[request|Please put number 3 in a frame.]

--- m40 2026-02-20 15:12 kieran -> tomasz | Envelope
Hi Tomasz, envelope's in. Anselm started on it right away. One thing missing: [request!open|your car odometer at Dec 31 (the log stops on the 12th)].

--- m41 2026-03-02 20:20 tomasz -> corinne | first rental
[win|The Steinway had its first concert, the jazz people, and the hall stood up.] 1,350, paid the same night. Beer stayed two metres away. I thought you should know because you told me eight, and one is the first part of eight.

--- m42 2026-03-02 20:55 corinne -> tomasz | Re: first rental < m41
I'd have paid to see it. [question|When's the next one open to the public?]

--- m43 2026-03-03 07:30 tomasz -> corinne | Re: first rental < m42
Lunenburg, May 23. [promise|I'll keep two chairs], not behind a pillar.

--- m44 2026-03-18 19:18 tomasz -> anselm | Mr. Imre
Mr. Imre of Bedford will telephone you on Monday. He's more gloomy than me, please sit. [question!open|And do I finish this year with to pay or to get?] Halina wants to know before we buy the flights to the tree.
