firm: Strandloper Print & Pack | strandloperprint.example | Africa/Johannesburg | 2025-11-21 16:30
member: nadia | Nadia Isaacs | nadia@strandloperprint.example
member: theo | Theo Maseko | theo@strandloperprint.example
member: gerhard | Gerhard Pienaar | gerhard@strandloperprint.example
member: ayanda | Ayanda Mbele | accounts@strandloperprint.example
client: Voorkamer Rusks | company | voorkamerrusks.example
contact: hettie | Hettie Loubser | hettie@voorkamerrusks.example | owner
contact: jaco | Jaco Fourie | packing@voorkamerrusks.example | packing floor foreman
standing: good
turned: -
causes: -
root: -
why: Hettie writes as if she is throwing things, but she reorders, adds lines and recommends the firm; what goes wrong is small and gets put right within days. Nothing unsettled at the end.

--- m01 2024-12-04 07:05 hettie -> nadia | aniseed sleeve
Nadia

[complaint|The aniseed sleeve is 4mm too long.] It buckles where the flap goes in. Jaco's girls are bending it by hand and we have 3000 boxes for the Oudtshoorn padstals that leave Friday.

[question|Is it the die or did somebody change the drawing?]

H. Loubser

--- m02 2024-12-04 08:31 nadia -> hettie + gerhard | Re: aniseed sleeve < m01
Morning Hettie,

It's the drawing. [admission|Theo's new file picked up the 550g tray height and none of us spotted it before it went to the cutter.] [apology|I'm really sorry, and in this week of all weeks.]

We still have board for the 500. [promise|Gerhard is cutting 3 500 on the old die today and the driver will be in Robertson with them tomorrow before ten.] No charge obviously. [request|Please keep five of the bad ones for me so I can show the guys.]

Nadia

--- m03 2024-12-05 10:48 jaco -> nadia | Re: aniseed sleeve < m02
boxes is here. fits. [win|we will make friday]. kept u ten of the others, driver has them

Jaco

--- m04 2024-12-05 11:02 hettie -> nadia | Re: aniseed sleeve < m03
Good. That is how I like it, [value|don't tell me stories, bring me sleeves].

--- m05 2025-01-20 06:52 hettie -> nadia | prices
[complaint,question|What is this 9% on the quote?] Last year you put on 4 and told me it is board. Board again? My flour went DOWN.

I have been with you since your father in law still mixed the ink himself and I am not shopping around, but [request|explain it to me on one page in words I can read].

--- m06 2025-01-20 15:37 nadia -> hettie + ayanda | Re: prices < m05
Hi Hettie

One page is attached but here's the short of it: white-back board is up 6.2% from the mill since October, the window film you wanted thicker adds 1.1%, and the rest is electricity and Transnet in equal parts. Nothing in there for us.

What could save you: if we run buttermilk, aniseed and muesli together three times a year rather than each one when it runs out, there are six fewer set-ups and I could hold you at 3.5%. You'd need room for around eleven extra pallets though. [question|Have you got the space in the new shed?]

[promise|Ayanda will send the same quote worked out both ways by Wednesday], so you can see it in rands.

Nadia

--- m07 2025-01-22 09:15 ayanda -> hettie | Re: prices < m06
Good morning Mrs Loubser

As arranged, please find the two versions of quotation Q-2207. Version A is per order. Version B is three combined runs (Feb, Jun, Oct). The difference over twelve months is R41 360 excluding VAT.

[request|Kindly sign and return the version of your choice], and [request|confirm that the VAT number on our side is still the right one], as it was changed on your December order.

Regards
Ayanda Mbele
Accounts & Dispatch

--- m08 2025-01-22 12:20 hettie -> ayanda + nadia | Re: prices < m07
B. Signed. VAT number is right. Shed has place for 20 pallets if my son moves his boat, which he will.

[thanks|Thank you Ayanda], [praise|that is a proper piece of paper].

--- m09 2025-02-13 14:10 jaco -> gerhard | first run
Oom Gerhard

11 pallets came, 1 pallet muesli [complaint|is wrapped so tight the corners on bottom layer is crushed], maybe 200 boxes. not a train smash. [request|can u put the corner boards next time]

Jaco

--- m10 2025-02-13 16:44 gerhard -> jaco + nadia | Re: first run < m09
Jaco, [blame_shift|that's the wrap contractor, I have told them three times about the tension on their machine]. Corner boards noted on the job card, [promise|you'll have them on the June run]. 240 overs were packed on top of pallet 9 so you are covered. For the rest: pallets 1 to 4 are buttermilk, 5 to 8 aniseed, 9 to 11 muesli, all with the run date on the label at the short side. [request|Use the oldest first please], board takes up damp in that shed and then it won't fold square, and [request|leave them in the wrap until the day you need them].

G. Pienaar
Production

--- m11 2025-04-08 19:22 hettie -> nadia | Kirstenbosch market
Nadia I said yes to a stall at the food fair in Kirstenbosch 10 and 11 May. I need:

- [request|a banner for behind the table, 2 metres, it must stand up by itself in wind]
- [request|500 little boxes that hold two rusks, for tasting]
- [request|a price board you can wipe]

[goal|I want the Cape Town shops to see us next to the fancy people and not look like church bazaar.] [question|Can Theo do it for under twelve thousand?]

--- m12 2025-04-09 10:26 theo -> hettie + nadia | Re: Kirstenbosch market < m11
mrs loubser

yes. 11 400 if the tasting box uses your existing sample die, which it should, it's a nice box.

banner: i'd drop the wheat and use the photograph of your grandmother's table. big, no slogan. [promise|sketch on friday].

[question|does the price board list all nine kinds or only the ones you'll have there?]

t

--- m13 2025-04-09 13:03 hettie -> theo | Re: Kirstenbosch market < m12
Only six. No bran, nobody in Cape Town eats bran in public.

--- m14 2025-04-11 11:55 theo -> hettie | Re: Kirstenbosch market < m12
sketch attached, as said. two versions, second one has the wheat back in case you miss it.

--- m15 2025-04-11 12:40 hettie -> theo | Re: Kirstenbosch market < m14
First one. My sister cried. [request|Print it.]

--- m16 2025-05-13 07:30 hettie -> nadia + theo | fair
[win|Sold out Sunday at eleven. Two delis and the farm stall in Constantia want us from July.]

[complaint|One leg of the banner is loose, screw is missing.] [request|Send a screw with the next lot.]

Buttermilk went first, then aniseed, then condensed milk. I made 60 kg and could have made double. The tasting boxes worked, people took the box and came back for a kilo, but 500 was finished Saturday by two and on the Sunday we gave the rusk in a serviette.

[praise|People photographed the table picture all day long.] [request|Tell Theo.]

--- m17 2025-05-13 09:12 nadia -> hettie + theo | Re: fair < m16
That's the best Tuesday mail I've had this year! [promise|Two screws and a spare leg will be in the June delivery, taped inside the first carton.]

With the delis coming on, shall we look at a barcode that scans on the curved side? [question|Do they use handheld scanners or the flat sort?]

N

--- m18 2025-06-19 08:48 jaco -> nadia + gerhard | June run
all in. corner boards is there [thanks|thank u]. got screws. scanners are handheld all 3 shops i asked

--- m19 2025-07-08 09:44 hettie -> theo | the back of the packet
Theo

The deli in Constantia has a customer who is diabetic and the customer has a daughter who is a lawyer. Now they want the sugar per rusk and per 100 gram, and the fibre. I have the laboratory paper from Stellenbosch for all nine, 14 pages, my scanner is the phone.

[request|Put it on all the sleeves when next they print.] Not smaller than the ingredients, old people buy rusks.

[question|Is there place, or must the story of my grandmother get shorter?]

--- m20 2025-07-10 15:52 theo -> hettie + nadia | Re: the back of the packet < m19
mrs loubser

there's place if the barcode goes to the side. grandmother stays as she is.

typed all nine over from the lab paper. two things i can't fix: the muesli page says 41 g fibre per 100, which would be a broom, i think it's 4.1. and the condensed milk page is cut off at the bottom where your thumb is. [request|please get me those two again].

[promise|the october run takes the new backs for all kinds.] sleeves already in the shed can be used up, ayanda checked with the labelling people.

t

--- m21 2025-07-11 07:02 hettie -> theo | Re: the back of the packet < m20
It is 4,1. Thumb removed, see attached.

--- m22 2025-08-27 06:58 hettie -> nadia | tin
Christmas. Same tin as last year but [scope_change|the wrap must go right round with no seam in front], and [scope_change|make it 1 800 not 1 200].

[complaint|Last year's gold came off on people's fingers.] I did not say it then because it was December. I say it now.

The lid stays plain. On the back it must have the weight, the best before block (my stamp is 32 x 12, leave it white and no varnish on that place or the ink runs), the allergens in bold like the new rules, and the text of my mother which you have. [complaint|Last year the comma was wrong] and I had two letters from a retired teacher in Swellendam.

Jaco counts 1 140 tins in the store from the tin people, the other 660 come on 22 September.

[question|What do you do about the gold?]

--- m23 2025-08-28 10:05 gerhard -> hettie + nadia | Re: tin < m22
Dear Hettie

The gold. [admission|We used a metallic ink without a sealer because I wanted to save you a pass, that was my call and the wrong one.] This year it's a cold foil under matt varnish, you can scratch it with a coin. I did so this morning, tin is on Nadia's desk.

Cost is 80c a tin more. [promise!broken|I will carry half of that for you this year.]

Now the rest, point by point. Stamp block 32 x 12: I've made it 36 x 15 because your ladies stamp on a moving belt and they're never straight, left white, knocked out of the varnish plate. Allergens: milk, egg, wheat in bold, Theo has it from the regulation, not from memory. The comma is in. The tin you use measures 418 mm round, the wrap is cut at 424, so there are 6 mm of overlap for the tape and it goes on with the overlap under the handle.

Full wrap with the seam at the back is no problem on 1 800. [promise|Wet proof with you on 12 September.]

Gerhard

--- m24 2025-09-12 15:20 jaco -> gerhard | Re: tin < m23
proof is here. scratched it with my keys, nothing. tannie hettie says go

--- m25 2025-10-14 08:12 jaco -> gerhard + nadia | oct run
12 pallets in. new backs on all of them. [complaint|2 bundles aniseed was between the bran], we sorted it. [complaint,question!open|oom gerhard what happened with the short pallets, we said 1.2 high for the boat corner, these is 1.5]

Jaco

--- m26 2025-10-30 17:50 hettie -> nadia | account
[complaint|Ayanda's statement says I owe for the tins in full.] [complaint,question|Where is Gerhard's 40c?]

--- m27 2025-10-31 08:20 ayanda -> hettie + nadia | Re: account < m26
Good morning Mrs Loubser

[admission|The discount was on the job card and I did not carry it over to the invoice.] [apology|My apologies.] Credit note CN-0518 for R720,00 is attached and the statement has been corrected. Balance R38 112,40, due 30 November.

Ayanda

--- m28 2025-10-31 14:33 hettie -> ayanda | Re: account < m27
Right. Paid this afternoon. [request|You may send the tins.]

--- m29 2025-11-18 07:11 hettie -> nadia | next year
Tins are going like mad, [win|1 100 out already].

For February run: [scope_change,request!open|add a rooibos and date rusk, 500g, new colour, not brown]. [question!open|When must you have the text for the back?] And [question!open|does the board go up again in January or can I sleep?]

The muesli is slower, I want to bake it only twice and not three times, so the October run next year will be two kinds. The bran goes on, the old people of Montagu live on it. Jaco has the shed full to the boat but it works, we save the six set-ups as you said and I told my bookkeeper it was my idea.

I gave your name to my cousin with the olive oil at Riebeek. He is slow to pay but he pays.

--- m30 2025-11-19 12:14 nadia -> hettie + theo | Re: next year < m29
Haha, [thanks|thank you for the cousin]! I'm out at Atlantis at the mill all day so quickly: [promise!open|Theo will do you three colours for the date rusk next week], and [promise!open|I'll come back to you on the rest once I've got the mill's January list in my hand].

Sent from my phone
