firm: Strandloper Print & Pack | strandloperprint.example | Africa/Johannesburg | 2025-11-21 16:30
member: nadia | Nadia Isaacs | nadia@strandloperprint.example
member: theo | Theo Maseko | theo@strandloperprint.example
member: gerhard | Gerhard Pienaar | gerhard@strandloperprint.example
member: ayanda | Ayanda Mbele | accounts@strandloperprint.example
client: Maison Quillerie | company | maisonquillerie.example
contact: helene | Hélène Barthes | helene@maisonquillerie.example | founder
contact: bastien | Bastien Roux | logistique@maisonquillerie.example | logistics
standing: drifting
turned: 2025-06-17
causes: goals_blurred, unrequested_work, value_mismatch
root: m03, m14, m22
why: In January she said that she wanted into the hotels with nearly no packaging; that has not been spoken of since. The studio keeps sending boxes, foil and ideas nobody asked for, and her letters shrank from pages to a word.

--- m01 2025-01-13 10:12 helene -> nadia | Wishes, and rooibos for 2025
Dear Nadia,

I present you my best wishes for this new year, for you and for all the team, and I hope the fires on the mountain were not near of your house.

2024 finished well for us: [win|we have sold 31 tons of rooibos and honeybush, and the shop in Lyon is beneficiary for the first time.] [thanks|The cartons you have made with the small protea have their part in it, thank you.]

For February we need the usual: 12 000 cartons "Nature", 8 000 "Vanille", 4 000 "Cèdre". [request|Could you send the pro forma to Bastien?] The container of the farm in Clanwilliam leaves around the 25th of February, your cartons travel with.

I will write you separately about something more important, when I have slept.

Hélène

--- m02 2025-01-13 14:55 nadia -> helene + bastien | Re: Wishes, and rooibos for 2025 < m01
Dear Hélène, a happy new year to you too! The fire stopped at the neighbour's vineyard, so only smoke. Pro forma's attached for you both. [promise|Gerhard will have all 24 000 on the farm's floor by 20 February.]

Take your time with the other letter.

Nadia

--- m03 2025-01-16 22:40 helene -> nadia + theo | The important thing
Dear Nadia, dear Theo,

So I have slept. [goal|I would like that in two years the half of our turnover comes from hotels and not from shops.] We were in three houses in Annecy and the persons there say all the same: the tea is good, but on the breakfast buffet the little boxes are rubbish before the guest has drunk the cup. They want the leaf, in a beautiful big container that stays, and a refill that is almost nothing, a paper.

[value|For me packaging should become less, each year less, until one asks oneself how the tea holds together.] I know it's strange to say this to a printer.

[question!open|What is the thinnest paper bag which protects one kilo of rooibos for six months?] To say you how it goes concretely: a house of forty rooms uses about 900 grams in a week in the season, nearly nothing in November. The kitchen has no place. The person who refills is 19 years old and in a hurry, therefore it must open without scissors and pour without a spoon. Today they throw 1 100 small boxes per month. I have counted them with the director in the courtyard, in the snow, she was horrified and me also, since they were ours.

And [request!open|I would be happy if you think with me about the refill], the form, the material, how it arrives at the hotel.

With friendship,
Hélène

--- m04 2025-01-20 09:35 nadia -> helene + theo | Re: The important thing < m03
Dear Hélène

[thanks|Thank you for such a good letter], I read it out at our Monday meeting. Not strange at all. Theo is already drawing on the back of the minutes.

[promise!broken!open|We'll put some thoughts on paper and come back to you.]

Warmly
Nadia

--- m05 2025-02-20 16:28 gerhard -> bastien + helene | Cartons delivered Clanwilliam
24 000 on the farm as from 15h00 today, signed for. 16 pallets, 12 Nature/Vanille mixed and 4 Cèdre with Nature on top, lists stapled to the wrap. Two pallets of Vanille got rain on the outer layer when we crossed the Piekenierskloof, I opened them and checked, inside is dry, but [request|tell the farm to load those last]. Farm's forklift was broken so my driver carried. G.

--- m06 2025-02-21 08:50 bastien -> gerhard | Re: Cartons delivered Clanwilliam < m05
Well received. [thanks|Thank you to the driver.] [request|Please the EUR.1 for the customs this week.]

Bastien

--- m07 2025-02-24 11:04 ayanda -> bastien | Re: Cartons delivered Clanwilliam < m06
Dear Mr Roux

The EUR.1 was stamped this morning; scan attached, original with the container papers.

Ayanda

--- m08 2025-03-11 17:26 bastien -> gerhard + nadia | Container arrived
Hello,

Container opened at Fos yesterday. Counted: Nature 12 000, Vanille 7 960, Cèdre 4 000. [complaint|One bundle Vanille is wet], photo.

[complaint|The flaps of the Cèdre close with difficulty] since the board is more thick I think. [question|Is it changed?] The farm packs by hand and they say 15% slower.

[request,question!open|Also is it possible pallets of 1,05 m maximum?] [complaint|Two were 1,20 and we have paid a man to break them.]

Bastien

--- m09 2025-03-12 08:48 gerhard -> bastien + nadia | Re: Container arrived < m08
Board is 350 instead of 325, [blame_shift|the mill was out of 325]. Better quality, you got it at the same price. [promise!broken|40 Vanille will be credited.]

Gerhard

--- m10 2025-04-07 15:30 theo -> helene + nadia | a christmas thing
hélène

had an evening over and made this: christmas box, 24 drawers, one tea each, cedar smell in the board, copper foil on the doors. pictures attached. gerhard says he can make it for about 11 euro at 2 000.

no obligation, i got carried away.

t

--- m11 2025-04-09 19:15 helene -> theo + nadia | Re: a christmas thing < m10
Dear Theo,

[praise|It is very beautiful, really, the doors with the cedar are poetic.] I also showed it to my daughter who is 16 and the conscience of the house.

It's not for us, I think: 24 little drawers for 48 grams of tea, I would hear my daughter.

[question!open|And the refill paper, did you have the occasion to look?] The hotel in Annecy has asked me again.

Hélène

--- m12 2025-04-10 10:22 nadia -> helene + theo | Re: a christmas thing < m11
Haha, fair enough! If we took it down to 12 drawers and dropped the foil, the price comes to around 6,90. Have a think, it'd look amazing in the Lyon window.

N

--- m13 2025-05-22 09:02 bastien -> nadia | June order
Hello Nadia,

For June: 10 000 Nature, 6 000 Vanille, no Cèdre. Same place. [request|Please pro forma.]

Bastien

--- m14 2025-05-23 16:10 nadia -> bastien + helene + theo | Re: June order < m13
Hi Bastien, hi Hélène

Pro forma attached. As we had the Nature file open anyway, Theo gave it a little freshen-up: bigger protea, the copper on the lid (it's just a spot, hardly shows in the price, 4c) and a spot gloss on the name. He's also done a loyalty card, a gift sleeve and a display stand to go with it. PDFs attached, eleven pages.

What's in the pack, so you can find your way: pages 1-3 the new Nature front in three strengths of copper, page 4 the back with the brewing times as little icons, pages 5-6 loyalty card (ten stamps, one free tin), 7-8 the sleeve which fits over two cartons and makes a gift of them, 9-11 the floor stand, 1,6 m, flat-packed, holds 96 cartons and comes in at R410 each from ten pieces. If you liked the stand for the airport in Lyon we could have it ready for September.

We ran a first 200 of the new carton so that you can feel it. [promise|They'll be in the June pallets.]

[request|Tell us what you think!]

Nadia

--- m15 2025-06-17 18:33 helene -> nadia | Re: June order < m14
Dear Nadia,

I've seen the 200. They are well made. [complaint|But I did not ask for a new carton], and [complaint|copper cannot go in the paper bin in France.] [request|Please leave Nature as it was.]

Hélène

--- m16 2025-06-18 08:44 nadia -> helene + theo | Re: June order < m15
Hi Hélène, [promise|of course, old file it is!] No charge for the 200, treat them as samples. The copper's under 2% of surface so technically it is recyclable, but we hear you.

[question|Any feedback on the display stand?]

N

--- m17 2025-07-03 14:20 bastien -> ayanda | Invoice 1377
Hello, [complaint|the invoice has a line "design update 4 200 ZAR".] [request|Please remove], Hélène says it was not ordered. [complaint|And the 40 Vanille of March aren't deducted.]

Bastien

--- m18 2025-07-03 15:48 ayanda -> bastien + nadia | Re: Invoice 1377 < m17
Dear Mr Roux

It was removed and the 40 Vanille are deducted; new invoice attached. [apology,admission|My apologies, it was booked by the studio's hours automatically and I should have seen it.]

Ayanda Mbele

--- m19 2025-07-04 09:05 bastien -> ayanda | Re: Invoice 1377 < m18
ok, paid Monday.

--- m20 2025-07-22 09:58 theo -> helene | cèdre
hélène, redrew the cèdre tree while we waited for a plate. it had seven branches, now nine, feels more cedar. no cost. pdf attached, [question|shall i make it the new master?]

t

--- m21 2025-08-01 16:04 helene -> theo | Re: cèdre < m20
Seven was the number of the tree of my father. [request|Please leave it.]

--- m22 2025-08-26 11:30 nadia -> helene + theo | Autumn ideas
Dear Hélène

I hope you had a lovely summer! We've been busy for you. Attached is a deck with:

- a gift range for autumn, three sizes, soft-touch
- an Instagram frame for the shop
- the 12-drawer Christmas box again with real pricing
- a proposal for a monthly retainer so that all this is covered (R18 500/month)

[question|When would you have half an hour?] [question|Tuesday or Thursday?]

Warmly
Nadia

--- m23 2025-09-08 17:52 helene -> nadia | Re: Autumn ideas < m22
Dear Nadia, I'm travelling much. Later perhaps.

H.

--- m24 2025-09-18 10:10 bastien -> nadia | October
Hello. October: 6 000 Nature. Only.

Bastien

--- m25 2025-09-18 12:36 nadia -> bastien | Re: October < m24
Thanks Bastien, pro forma attached. That's a good bit lower than last year (12 000 and 7 000). [question!open|Is there stock left over, or is Vanille running out?]

[promise|Delivery to Clanwilliam on 14 October.]

Nadia

--- m26 2025-10-14 15:11 gerhard -> bastien | Re: October < m25
6000 delivered, note signed by the farm. I put one pallet spacer extra as the last container was loaded by cowboys.

--- m27 2025-10-20 09:30 bastien -> gerhard | Re: October < m26
received

--- m28 2025-10-29 14:05 theo -> helene | small one
hélène, i saw a picture of a big blue tin on a buffet in a hotel in megève with your tea in it and a paper bag next to it. nice. [question!open|who made the bag?]

t

--- m29 2025-11-10 11:42 nadia -> helene + bastien | Year-end, and 2026
Dear Hélène, dear Bastien

Just a gentle nudge on next year! I'm planning press time for January and would love to keep your usual slot. [request!open|Could you send me a rough forecast by the end of the month?] As a reminder, in 2024 you took 24 000 in February, 19 000 in June and 20 000 in October, and this year it's been 24, 16 and 6. If 2026 is nearer to this year's rhythm I'd rather know now so I can buy board accordingly; the mill takes its own forecasts on 5 December and after that I pay the spot price, which I'd have to pass on.

I've also attached a calendar design Theo did with the cedar drawing; we could print 500 for your customers.

Warm regards
Nadia

--- m30 2025-11-19 18:20 helene -> nadia | Re: Year-end, and 2026 < m29
Thank you Nadia. We will see in January.

H.
