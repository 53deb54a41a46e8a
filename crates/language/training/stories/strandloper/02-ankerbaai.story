firm: Strandloper Print & Pack | strandloperprint.example | Africa/Johannesburg | 2025-11-21 16:30
member: nadia | Nadia Isaacs | nadia@strandloperprint.example
member: theo | Theo Maseko | theo@strandloperprint.example
member: gerhard | Gerhard Pienaar | gerhard@strandloperprint.example
member: ayanda | Ayanda Mbele | accounts@strandloperprint.example
client: Ankerbaai Canning Co | company | ankerbaaicanning.example
contact: festus | Festus Haikali | f.haikali@ankerbaaicanning.example | quality and packaging superintendent
contact: ute | Ute Rademeyer | ute@ankerbaaicanning.example | commercial manager
standing: good
turned: -
causes: -
root: -
why: In February the can labels lifted in the retort and a container was held; the firm admitted the wrong adhesive, relabelled at its cost and changed the test routine. Since winter every run has passed and the volume has grown; the crisis is history.

--- m01 2025-01-14 09:40 festus -> gerhard + nadia | Label PO 4471 Pilchards in tomato 400 g
Dear Mr Pienaar,

Compliments of the new season to all at your side.

Purchase order 4471 is attached for 620 000 labels pilchard in tomato sauce 400 g. The first canning is on 10 February, therefore [request|we require the labels in Walvis Bay store not later than 3 February].

[question|Kindly advise if the adhesive remains as the previous year], because our retort is now running at 121 degrees for four minutes longer.

Yours faithfully
F. Haikali
Superintendent: Quality & Packaging

--- m02 2025-01-15 07:50 gerhard -> festus + nadia | Re: Label PO 4471 Pilchards in tomato 400 g < m01
Festus

Same adhesive, same stock. Truck leaves here 29 Jan, [promise|you'll have them on the 31st]. Four minutes makes no difference to that glue, it is rated to 130.

Gerhard

--- m03 2025-01-31 14:05 festus -> gerhard | Re: Label PO 4471 Pilchards in tomato 400 g < m02
Dear Mr Pienaar, 31 cartons received in good order, count is correct. [thanks|Thank you.] F.H.

--- m04 2025-02-12 16:32 festus -> gerhard + nadia | URGENT labels lifting
Dear all,

[complaint|On batch 0211 and 0212 the overlap of the label is opening after the retort.] I inspected 400 cans, on 137 the seam is lifted between 3 and 11 mm. Photographs are attached with ruler.

One container for Kinshasa (1 960 cases) is on hold in the yard since this morning. The vessel closes on Tuesday.

[question|Was the adhesive changed?] [request|Please send us the certificate of the lot used.]

F. Haikali

--- m05 2025-02-12 17:20 gerhard -> festus + nadia | Re: URGENT labels lifting < m04
Festus, [blame_shift|the labels left here perfect, so before we point fingers I would look at condensation at your labeller]. [talking_down|You can't put a label on a wet can and expect it to hold, that's basic.] [promise|Certificate follows.]

Gerhard

--- m06 2025-02-13 08:12 ute -> nadia + gerhard | Re: URGENT labels lifting < m05
Nadia,

I'm stepping in. [complaint|Festus asked a straight question and got a lesson about wet cans.] He has been doing this for nineteen years.

What I need today: [request|yes or no on the adhesive], and [request|who pays if we miss Tuesday's vessel]. [escalation|I have the Swakop label printer on standby and my MD wants an answer by two o'clock.]

Ute

--- m07 2025-02-13 12:48 nadia -> ute + festus + gerhard | Re: URGENT labels lifting < m06
Dear Ute, dear Festus

Yes. The adhesive was different. I went through the goods-in book myself: our supplier delivered the 110-degree grade on 17 January with a substitution note, [admission|we signed for it and nobody read the note]. [admission|It's ours, not your labeller's.] The certificate is attached, both the old one and the wrong one.

[apology|I am sorry for the mistake and I'm also sorry for the way Festus was answered.]

What happens now:
- [promise|200 000 labels with the right adhesive are being printed tonight and fly to Walvis tomorrow on the 13:10].
- [promise|Two of our people fly with them and will relabel with your shift over the weekend at our cost.]
- [promise|If the vessel is missed we pay the rollover.] That's in writing from our director, page 3.

My cell is on all night.

Nadia

--- m08 2025-02-13 13:31 ute -> nadia + festus | Re: URGENT labels lifting < m07
That is an answer. Accepted. [request|Names and ID numbers of the two people please] for the harbour permit, before four.

--- m09 2025-02-13 14:02 nadia -> ute | Re: URGENT labels lifting < m08
Reza Davids and Lindiwe Sobekwa, copies of both passports attached.

--- m10 2025-02-17 10:15 festus -> nadia + ute + gerhard | Container released
Dear Nadia,

I report that 1 960 cases were relabelled by Sunday 15h40. I put 60 cans through the full cycle twice, nothing lifted. [win|The container passed the gate this morning and will make the vessel.]

[praise|Mr Davids and Ms Sobekwa worked very well with our people], and my wife sends the greetings to Lindiwe.

For the record I give the figures, so that each of us has the same:
Cans in the hold: 47 040
Cans relabelled: 47 040
Old labels destroyed: 48 100 (witnessed by me and Mr Davids, photo)
Cans rejected for dents during the work: 212, for our account
Hours of our shift: 3 shifts of 14 persons, Friday night to Sunday

The remaining 398 000 labels of the lot are in quarantine in bay 6 with red tape.

F. Haikali

--- m11 2025-02-18 09:03 gerhard -> festus + ute | adhesive
Festus

I answered you before I looked. [admission|You asked me about the four minutes in January and I waved it away, and when it failed I told you it was your cans.] [apology|I apologise for that.] Man to man I should have phoned.

I've sat with the people in goods-in. What went wrong there is that a substitution note comes stapled to the delivery note, on the same yellow paper, and the one who signs is the one who wants to get the truck out of the yard. Now the notes go to me on my desk and the pallet gets a red card until I've signed.

[promise|From now no label stock is released for retort work without an autoclave test on the actual lot.] We bought a small one second hand from a hospital in Worcester. [promise|You get the test sheet with each delivery.]

Gerhard

--- m12 2025-02-18 11:44 festus -> gerhard | Re: adhesive < m11
Dear Mr Pienaar, it is accepted and [thanks|I thank you for writing it]. We continue. [request|Please put the can diameter on the test sheet also.]

--- m13 2025-03-05 15:10 ayanda -> ute | Credit for February
Dear Ute

Credit note CN-0447 is attached: 620 000 labels (full value), overtime of your shift as per the list you sent, and three days of yard storage. Total N$ 214 905,00.

[request|Please confirm that the list is complete], so I can close the file.

Regards
Ayanda

--- m14 2025-03-05 16:02 ute -> ayanda | Re: Credit for February < m13
Complete. You even found the forklift hire which I'd forgotten. [thanks|Thanks Ayanda.]

--- m15 2025-04-15 08:25 festus -> gerhard | PO 4502 Horse mackerel
Dear Mr Pienaar,

PO 4502, 480 000 labels horse mackerel in brine 155 g, delivery by 12 May. The artwork is unchanged, only [scope_change|the Portuguese text for Angola must be added under the French one].

The order of the languages shall be English, French, Portuguese. The EU factory number remains in the oval, the oval may not be smaller than before because the inspector in Vigo has measured it last year with his own ruler. The bar code of the 155 g moves 4 mm to the left, as now the scanner of the case packer reads across the seam and misses one in three hundred.

[question|Will the test sheet come on paper or by mail?]

F. Haikali

--- m16 2025-04-16 09:30 gerhard -> festus + theo | Re: PO 4502 Horse mackerel < m15
Festus

Both, one in carton 1 and one pdf to you. [promise|Theo sets the Portuguese and you get a proof by Tuesday.] [request|Have somebody who speaks it read it, none of us do.]

Gerhard

--- m17 2025-04-22 16:20 theo -> festus | Re: PO 4502 Horse mackerel < m16
proof attached. had to take the fish down 2 mm to fit the third language. he doesn't seem to mind.

t

--- m18 2025-05-09 11:05 festus -> gerhard | Re: PO 4502 Horse mackerel < m16
Received today three days before the date, test sheet included, diameter is on it. Portuguese was read by Mr Domingos from the Luanda office: correct.

--- m19 2025-07-23 10:40 ute -> nadia | 2026 volumes
Nadia

Quota letters came out last week. [win|We've got 14% more pilchard than we asked for.] [goal|The board wants us out of unbranded tins altogether by 2027 and into the Johannesburg supermarkets under our own name], so labels are no longer just paper round a tin.

[question|Could you do shelf trays as well, printed, 12s?] And [request|I would like a proper look at all seven labels side by side], since they've grown up like weeds over the years.

To give you an idea of the numbers: pilchards 400 g go from 2,4 to about 2,9 million next year, 155 g stays, horse mackerel drops a little since Luanda buys fewer, and there will be two new ones, a chilli sauce and a smoked snoek in oil, small runs of 60 000 to begin. For the small runs [request|I'd be glad if we didn't have to take a whole year of labels in one go], our store is damp in winter and Festus has views about that.

Not urgent. Cape Town 20 August for the trade day, I could bring samples.

Ute Rademeyer
Commercial Manager

--- m20 2025-07-24 08:55 nadia -> ute + theo | Re: 2026 volumes < m19
Hi Ute, congratulations! Trays yes, we do them for a rusk maker up the road, up to E-flute.

[promise|Theo's going to pin all seven up on the studio wall for the 20th], real tins, no slides. [request|Bring two of each please] and whatever the supermarket buyer moaned about. Coffee's better than at the trade day.

--- m21 2025-08-21 07:48 ute -> nadia + theo | Re: 2026 volumes < m20
Good morning. [praise|The wall was worth the flight.] Seeing the "Cape Verde blue" next to the other five blues was slightly embarrassing for us.

I've told Festus that label four is the family look and the rest follow one at a time, as stocks run down. [request|Send me a price per label for the redraw, and for 12s trays at 50 and 100 thousand.]

--- m22 2025-08-29 12:30 nadia -> ute | Re: 2026 volumes < m21
Hi Ute,

[thanks|Thanks again for making the trip.] Notes from the wall, so they don't get lost: label four is the parent, the fish goes to the left on all of them, the oval stays untouched, one blue (the one from 1998, Theo matched it from your old enamel sign), yellow only for chilli, red only for tomato. Order of redraw by when your stock runs out: pilchard tomato 400, brine 400, mackerel 155, then the three small ones. The chilli and the snoek are drawn new in the same family so they aren't in the redraw price.

Small runs: from 60 000 we can split the delivery in three and keep the rest here, no storage fee for the first six months.

Prices attached. Redraw R6 800 a label or R38 000 for all six. Trays R3,12 at 50k, R2,64 at 100k, delivered Walvis.

Nadia

--- m23 2025-09-02 14:17 ute -> nadia + theo | Re: 2026 volumes < m22
Redraw: take all six, order number follows with the September batch. Trays I park until the buyer has spoken.

Two small ones:
[question|Who owns the drawings when they're done?] Our lawyers like to ask after the fact and I'd sooner ask before.
[request|Please don't put the tomato one first], there are 300 000 of the old labels in bay 2 and Festus will not throw away a label that passes.

--- m24 2025-09-03 09:05 nadia -> ute + theo | Re: 2026 volumes < m23
You do, on payment, it's paragraph 6 and I've put it in bold for your lawyers. Brine first then, [promise|Theo starts Monday and you get one label every two weeks]. We'll leave tomato for the end.

Nadia

--- m25 2025-09-12 08:30 theo -> festus + ute | brine 400
first of the six. brine 400, enamel blue, oval untouched (measured with a ruler, in honour of vigo).

the net weight moved to the right of the oval. [question|ok for the kenyan rules as well or only ours?]

--- m26 2025-09-17 09:20 festus -> gerhard + nadia | PO 4533
Dear Mr Pienaar,

PO 4533 attached, 700 000 labels in the new design (label four). [complaint|The delivery note of the last consignment mentions 35 cartons, we counted 34], but the weight is correct so I believe it is only a typing matter.

[request!open|Please issue a corrected note for our auditor when it suits.]

F. Haikali

--- m27 2025-09-18 13:40 festus -> theo | Re: brine 400 < m25
Dear Mr Maseko,

The label is approved. For Kenya the weight must be on the main panel, it is so. For Angola the same.

One observation: [complaint|the recycling sign of the can is missing], it was on the old one at the bottom right. [request|Please add it before the plates.]

F. Haikali

--- m28 2025-09-18 14:02 theo -> festus | Re: brine 400 < m27
[admission|dropped it when i moved the weight.] back in, new pdf attached. [thanks|thanks for the eyes.]

--- m29 2025-10-20 15:48 festus -> gerhard | PO 4533 arrival
All 700 000 in the store. I ran the retort on 100 cans although you have run it also. It is my habit now. Zero failures, [win|this is the sixth lot in a row].

--- m30 2025-11-12 10:10 ute -> nadia + theo | Trays
Nadia, the buyer said yes to a trial in 40 stores from March. So [request!open|please book 50 000 trays, delivery mid January].

[question!open|Is the varnish food-contact, and is there a paper that says so?] [question|Who comes to the December planning day, you or Theo?]

[promise!open|I'll send the signed order on Monday week], our CFO is in Windhoek till then.

Ute

--- m31 2025-11-13 11:26 theo -> ute + nadia | Re: Trays < m30
me. i want to see the retort. tomato, the last of the six, went to festus on monday.

[promise!open|flat tray dummy will be on the friday truck next week] so your packers can swear at it. varnish is a gerhard question, [promise!open|he'll write to you].

t
