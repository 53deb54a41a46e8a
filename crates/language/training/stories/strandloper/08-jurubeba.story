firm: Strandloper Print & Pack | strandloperprint.example | Africa/Johannesburg | 2025-11-21 16:30
member: nadia | Nadia Isaacs | nadia@strandloperprint.example
member: theo | Theo Maseko | theo@strandloperprint.example
member: gerhard | Gerhard Pienaar | gerhard@strandloperprint.example
member: ayanda | Ayanda Mbele | accounts@strandloperprint.example
client: Casa Jurubeba Cosméticos | company | casajurubeba.example
contact: renata | Renata Azevedo | renata@casajurubeba.example | brand director
contact: caio | Caio Prates | caio.prates@casajurubeba.example | finance
standing: strained
turned: 2025-06-05
causes: business_goals_moved, real_issue_hidden, style_mismatch
root: m11, m15, m24
why: The letters quarrel over colour, price and one missed colour proof, but since the investors came in May the brand must go to refill pouches and pharmacies, and Renata can't bring herself to say that the cartons may end. The dry two-line answers from production make her feel she has nobody to tell it to.

--- m01 2025-01-27 14:36 renata -> nadia + theo | Hello from São Paulo!!
Nadia querida, Theo,

How are you, how is the summer there? Here it rains like the end of the world and my street is a river, but we are alive!

So, news: our partner in Stellenbosch, the filler, will make for us the whole line "Mar & Fynbos" this year, six products: soap, body oil, cream, scrub, shampoo bar, candle. I want that the cartons are from you, because you have made the samples in November and I slept with them on the table next to my bed (my husband also complained).

[goal|The dream is to be the gift that people bring home from the airport in Cape Town, a thing you keep the box after.]

A little more of information. The filler begins on 7 of April and his line likes a box with glue point, not with tongue, because the girls pack 20 per minute. The cream is in a glass of 120 ml and heavy, 310 grams all together, so the floor of the box must be strong. The candle is the biggest, 9 x 9 x 11. The soap has no plastic around it, it touches the paper directly, so the inside can't have ink. In each box I want a little secret, a phrase inside of the lid, you'll receive the phrases from me, in Portuguese and in English, my sister writes them.

[question|Can we talk by video on Wednesday? or Thursday?] I prefer always to talk, I write too much as you see.

Beijos,
Renata

--- m02 2025-01-28 09:12 nadia -> renata + theo | Re: Hello from São Paulo!! < m01
Renata! So happy. Summer's windy and full of tourists, so ideal for airport gifts.

Wednesday 15:00 our time, 10:00 yours. Theo will bring the samples, [promise|I'll bring a calculator and try to hide it].

Nadia

--- m03 2025-01-30 17:20 theo -> renata + nadia | after the call
what i understood: six boxes, one sea. blue goes from pale (soap) to nearly black (candle), when they stand together it's a wave. uncoated, one pass of white under the blue.

[promise|first drawings 12 feb.]

t

--- m04 2025-02-12 19:02 renata -> theo + nadia | Re: after the call < m03
Theo I opened it in the supermarket and I made a noise. [praise|It is the WAVE.] [request|Please don't touch nothing, only the soap a little more green, like bottle of the sea.]

[question|How many weeks for 5.000 of each?]

--- m05 2025-02-13 08:40 gerhard -> renata | Re: after the call < m04
Six weeks from approval. Need Pantone number for "bottle of the sea".

Gerhard Pienaar

--- m06 2025-02-13 11:55 renata -> gerhard + theo | Re: after the call < m05
Good morning Gerhard, nice to meet you! 5507 U I think, but Theo has the glass that I sent. Approved!! :)

R.

--- m07 2025-04-01 15:00 nadia -> renata + caio | Delivered
Hi Renata, hi Caio

30 000 boxes stood in Stellenbosch as of 11 this morning, two days early. Attached: photos, delivery note, and the invoice for Caio.

Count per item is on the note: 5 000 each, plus overs between 60 and 110 which you don't pay for. The secret phrases are all in the right lids, we had one read out to the whole bindery each hour. Glue point boxes are packed flat, 250 to a shipper, and the line at the filler ran them this morning at 22 a minute without a stop.

They let us build the wave on a pallet. Half the filling line came over to look.

Nadia

--- m08 2025-04-01 16:31 renata -> nadia + theo + gerhard | Re: Delivered < m07
I cry. [thanks|Thank you, thank you, thank you.] I have sent the photo to my mother and to the airport.

[win|The duty free has confirmed: 2 shops, from 1 of May.]

--- m09 2025-05-14 10:48 caio -> ayanda | Payment terms
Dear Ayanda,

From this month Casa Jurubeba has a new shareholder (Fundo Horizonte, 40%). All suppliers pass to 60 days. [request|Please confirm], and [request|send a price list by unit for the six items], volumes 5, 10, 20 thousand.

Regards,
Caio Prates
Financeiro

--- m10 2025-05-15 12:07 ayanda -> caio + nadia | Re: Payment terms < m09
Dear Mr Prates

The price list is attached. We can offer 45 days; for 60 I need the approval of our director, [promise|you will have his reply by Tuesday].

Kind regards
Ayanda Mbele

--- m11 2025-05-19 21:15 renata -> nadia | new things here
Nadia, how are you?

Here there are many meetings. The fund is nice people, young, all with the same shoes. They ask about everything: why box, why paper, why airport. They like very much the word "refill". [goal|They want that in one year we are in the pharmacies also], 400 doors, here and in South Africa, and that one family can use the cream every day and not keep it for the visit.

I don't know yet what it means for us. [request!open|I would like to talk with you about it, you and me, with coffee]. [question!open|When do you have an hour?]

Beijos
R.

--- m12 2025-05-20 09:40 ayanda -> caio | Re: Payment terms < m10
Dear Mr Prates

60 days is approved until the end of the year. Confirmation attached.

Ayanda

--- m13 2025-05-20 16:22 nadia -> renata | Re: new things here < m11
Hi Renata! Wow, 400 doors!! Bit mad here until the long weekend, so [promise!broken!open|I'll find us a slot and send you an invite]. In the meantime Gerhard can help you with reorder quantities.

N

--- m14 2025-06-02 13:10 renata -> gerhard + nadia | Second order
Good morning Gerhard, I hope you are well and that it isn't too cold.

We need for August: soap 5.000, cream 5.000, candle 2.000. The others we wait. [request|Could you please send me a colour proof of the cream before you print?] In the first lot the cream and the scrub were very near, it was ok, but the fund has put them on the table under the lamp...

[question|And is it possible to have a smaller quantity of the oil, like 800?]

Abraços,
Renata

--- m15 2025-06-05 08:07 gerhard -> renata | Re: Second order < m14
Min. 2000. Printing cream 23 June.

GP

--- m16 2025-06-05 15:50 renata -> gerhard + nadia | Re: Second order < m15
Gerhard, good afternoon. [complaint|You don't say about the proof.] [value|For us it is important to have a good day and a how are you, and then the numbers], but ok, maybe it's only Brazil.

[request|The proof please.]

--- m17 2025-06-06 07:44 gerhard -> renata + nadia | Re: Second order < m16
Good day Renata. [promise!broken|Proof will be posted next week Thursday.] [talking_down|Do note uncoated board never matches twice, this is physics.]

Gerhard

--- m18 2025-07-02 14:26 renata -> gerhard + nadia + theo | The cream
Hello. [complaint|The filler tells me that the cream boxes arrived. The proof didn't.]

[complaint|And they are more dark than April], the wave has now a step. I send photo.

[question|Who decided to print without my yes?]

Renata

--- m19 2025-07-03 09:31 gerhard -> renata + nadia | Re: The cream < m18
Renata, [blame_shift|if I had waited for a proof to get to Brazil and back you'd have no boxes in August, it was your date.] [blame_shift|The board batch is the mill's, it is within tolerance, delta 2.8.]

Gerhard

--- m20 2025-07-04 10:15 theo -> renata | Re: The cream < m18
renata, good morning. cold here, my dog refuses to go out. how's your mother?

you're right about the step, i see it too. here is what i know, plain: april ran on the last of the 2024 board, which is a bit yellower. june's is bluer, so the same ink lands darker and colder. soap and candle hide it, cream doesn't because it's the middle of the wave. it can be corrected in the ink, about 8% less black, it needs someone to compare before the run and not after.

[promise|i'm making a small strip with all six blues on this new board so that the next ones land right, in the post monday.]

t

--- m21 2025-07-17 12:00 renata -> theo | Re: The cream < m20
Theo, the strip arrived! Mother is well, she says kisses to the dog. [thanks|Thank you, you are a person.]

--- m22 2025-07-29 11:31 caio -> ayanda + nadia | Invoice 1402
Dear Ayanda,

Invoice 1402 was received (soap 5.000, cream 5.000, candle 2.000). Before to pay I inform:

- soap: ok
- candle: ok
- cream: Renata says by telephone with Nadia it was agreed a discount of 15% for the colour. [complaint|The invoice comes with full value.]

[promise|We pay soap and candle on the date.] [request!open|For the cream we wait the correct document.]

Regards,
Caio Prates
Financeiro

--- m23 2025-07-30 08:20 nadia -> caio + ayanda | Re: Invoice 1402 < m22
Hi Caio, yes something like that was said, [promise!broken!open|let me check with Gerhard what we settled on and Ayanda will correct it].

--- m24 2025-08-20 18:47 renata -> nadia + ayanda | Prices
Dear Nadia,

[complaint|I find that the box of the cream is now expensive, R9,80 is 14% of the product.] [escalation|The fund has asked a quotation in Santa Catarina and in Durban.] I must present the packaging costs on the 15 of September.

[question|Can you arrive at 7,50?]

I make you the list as they've made me: soap 6,10, oil 8,90, cream 9,80, scrub 9,80, shampoo bar 6,40, candle 13,20. And on the other column what the pharmacies want to pay. There is a third column, empty, with a name in English that I don't like.

Also the colour, also the minimum. I don't know. It's many little things.

Renata

--- m25 2025-08-22 11:20 nadia -> renata + gerhard | Re: Prices < m24
Hi Renata

Sure, we can sharpen pencils. At 20 000 we reach R7,65, at 10 000 R8,40. If we drop the white underprint, another 60c. [request|Let me know which you want and I'll make it official] before your 15th.

Nadia

--- m26 2025-09-11 17:05 renata -> nadia | Re: Prices < m25
Thank you for the numbers. It isn't the numbers, or not only. 20.000 boxes I can't say to nobody now.

I'll present what I have.

R.

--- m27 2025-10-06 10:40 caio -> ayanda + nadia | Orders 2026
Dear Ayanda,

[leaving|The order of candle for November is suspended.] For 2026 the forecast of cartons isn't defined.

[question!open|Please inform if you produce stand-up pouch with zip, 250 and 500 g, and the minimum.]

[complaint|The credit of the cream boxes, spoken in July, is not in the statement.] [request!open|Please verify.]

Caio Prates

--- m28 2025-10-07 14:12 ayanda -> caio + nadia | Re: Orders 2026 < m27
Dear Mr Prates

The suspension is noted. I find no written record of a credit, [promise!broken!open|I will ask Gerhard and reply to you this week]. The pouch question I've passed to Nadia.

Kind regards
Ayanda Mbele

--- m29 2025-10-16 09:25 gerhard -> renata + caio | candle
Good day. 2000 candle blanks are already cut. Where must I deliver?

Gerhard

--- m30 2025-10-16 16:38 renata -> gerhard + nadia | Re: candle < m29
Gerhard, Caio wrote that it's suspended. [complaint|I never approved to cut.] [request|Please keep them at yours until I know.]

Nadia, [question|are you there?]

Renata

--- m31 2025-11-03 08:58 nadia -> renata + theo | Re: candle < m30
Renata, I'm here. [apology|I'm sorry, I've let Gerhard answer your letters for half a year.] Blanks stay with us.

[question!open|What did the presentation on the 15th decide?] Tell me as much or as little as you can.

Nadia

--- m32 2025-11-10 20:30 renata -> nadia | Re: candle < m31
Hi Nadia, it's difficult to write. [promise!open|I'll tell you, but not in a mail.]

R.
