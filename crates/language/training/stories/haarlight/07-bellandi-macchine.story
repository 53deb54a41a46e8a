firm: Haarlight | haarlight.example | Europe/London | 2025-12-12 17:00
member: isla | Isla Rennie | isla@haarlight.example
member: gregor | Gregor Pask | gregor@haarlight.example
member: tess | Tess Okafor-Blyth | tess@haarlight.example
member: callum | Callum Dewar | callum@haarlight.example
client: Bellandi Macchine | company | bellandimacchine.example
contact: ottavia | Ottavia Bellandi | ottavia@bellandimacchine.example | marketing and family
contact: renzo | Renzo Fabbri | r.fabbri@bellandimacchine.example | export manager
standing: drifting
turned: 2025-06-24
causes: business_goals_moved, unrequested_work, goals_blurred
root: m14, m18, m23
why: In June they turned from independent cafes to hotels and said so in half a line; Haarlight kept on making barista clips, then a podcast and a newsletter nobody ordered. No quarrel, only shorter and slower answers.

--- m01 2025-01-29 14:20 ottavia -> isla + callum | We come to Leith!
Dear Isla, dear Callum,

it was so nice to meet you at the office, and I apologise again for the rain that my father said was typical and you said was not.

So, I resume what we decided. We open the showroom in Leith on 20 March. From March to December you make for us one video every month, of one or two minutes, plus you help with the opening and two evenings with the baristas. [goal|The scope is simple: that the owners of the independent cafes in Scotland and north of England come in the showroom and put their hands on the machine.] When a person tries the lever, he buys. It's like this since 1961.

The budget is 2.200 pounds for month, as agreed with Renzo.

[value|My grandfather always said that a machine must be explained by who uses it and not by who sells it.] So baristas please, not us!

[question|When do we start to speak about the opening?]

A warm greeting,
Ottavia

--- m02 2025-01-30 10:12 callum -> ottavia + renzo | Re: We come to Leith! < m01
Dear Ottavia,

Now! It was rain, I looked it up, 22 mm. Here's how I see the opening: 60 people, six to nine, three machines in steam, one barista on each (I've three in mind: Roz from Two Pennies, Hamza, and a lad in Newcastle with a moustache), short welcome from your father if he'd like.

[promise|I'll have a list of café owners to invite by 7 February], 150 names or so. [request|Could you send me the power and water needs for the levers?] The building is old.

Callum

--- m03 2025-02-07 16:40 callum -> ottavia + renzo | Guest list
As promised, 163 cafés, with owner, town and what they pull now. I've put a star on the ones unhappy with their machine (it's a small world and they talk).

--- m04 2025-02-10 09:02 renzo -> callum | Re: Guest list < m03
Very good list. Power: 32A each one, water 3/8 with filter. Technical sheet in attach.
Renzo

--- m05 2025-03-21 11:30 ottavia -> callum + isla + tess | Yesterday!!
Dear all,

my father has cried in the car. 71 persons! He says that the last time he saw so many people around a Leva was in 1974 in Trieste when one exploded. The lady of Hexham stayed with her hand on the lever for all the evening and her husband went two times to move the car. Also the old man who came in only for the rain has taken three coffees and it turned out that he was the landlord of the half of the street. The pump made that noise at eight o'clock, I know, the technician comes on Monday. [win|And nineteen have left the name to try the Leva 2.] [praise|Callum, you were everywhere, I think there are three of you.]

Now the first video with Roz, [question|when can I see it?] I'm too curious.

[thanks|Thank you of heart,]
Ottavia

--- m06 2025-03-24 09:48 tess -> ottavia | Re: Yesterday!! < m05
[promise|tomorrow, end of day.] roz talks fast, I'm putting in subtitles for your father.

--- m07 2025-03-25 17:15 tess -> ottavia + renzo | march film
here. 1:34. english, and italian subtitles as a separate file.

--- m08 2025-03-25 17:41 ottavia -> tess | Re: march film < m07
Beautiful!! [praise|The steam at the beginning, it seems a train.] One thing only, "portafilter" in Italian is portafiltro and not portafiltri when it's one. [request|Can you correct?] Then publish!

--- m09 2025-03-26 08:44 tess -> ottavia | Re: march film < m08
corrected, live on your page and on the instagram.

--- m10 2025-05-13 10:05 callum -> ottavia + renzo | April and May, and the evening
Hi both,

April film did 9,400 views and three cafés booked after it (Perth, Hexham, Portobello). May's with Hamza is shot. First barista evening Thursday 29 May, 24 signed up, full. [question|Renzo, will the green Leva be back from the fair by then?]

Callum

--- m11 2025-05-13 10:31 renzo -> callum | Re: April and May, and the evening < m10
Green one yes, arrives 26. [win|In total 11 machines sold from March, cafes 9.]

--- m12 2025-05-30 12:20 ottavia -> callum | Re: April and May, and the evening < m10
Dear Callum, what an evening! I write from the airport because I want to tell it while it's hot. We had seven cafes that were not on the list, they simply came with their friends, one of Carlisle with a dog. The competition of the milk was so funny, and the boy of 17 years who won against everybody. We should give him a job.

[complaint|Only the wine finished at half past seven], for Italians it's a tragedy :) next time we bring from home.

Ottavia

--- m13 2025-06-17 15:33 gregor -> ottavia + renzo | June to August plan
Dear Ottavia and Renzo,

Plan for the summer quarter attached. June: "Dialling in". July: "Milk". August: a day in the life of a Glasgow barista. [request|Please approve by Monday.]

Gregor

--- m14 2025-06-24 18:50 ottavia -> gregor + callum | Re: June to August plan < m13
Dear Gregor,

scusa for the late, we had the meeting of the family and of the bank in these days. The plan is ok for me.

For your information, [goal|from September the company wants to push the hotels more, because my brother has closed an agreement with a group, and the cafes are many visits for one machine]. We'll see. It's all a bit in movement.

[question|Do you know if the video of June can go out before the 30?]

Ottavia

--- m15 2025-06-25 09:30 gregor -> ottavia | Re: June to August plan < m14
Yes, [promise|June goes out on Friday 27th.]

--- m16 2025-07-29 11:18 callum -> ottavia + renzo | July film and a wee extra
Hi Ottavia, hi Renzo,

"Milk" is live. 7,100 views so far, plenty of hearts.

And we had a bit of studio time spare, so [scope_change|Tess and I made you a pilot podcast!] It's called "Pull", 22 minutes, Roz and Hamza talking about opening a café on no money. We think it could be monthly. Link below, have a listen, [question!open|tell us what you think?]

Callum

--- m17 2025-08-11 09:55 renzo -> callum | Re: July film and a wee extra < m16
Thanks, I forward to Ottavia. [question|Is the podcast in the 2.200?]

--- m18 2025-08-11 10:40 gregor -> renzo | Re: July film and a wee extra < m17
Dear Renzo,

The pilot was at our expense. As a series it would be £750 an episode on top. [talking_down|Brands of your size tend to underestimate audio; a consistent voice is what keeps an audience warm between purchases.]

We've also taken the liberty of mocking up a newsletter, attached, since the present one looks a little tired.

Gregor

--- m19 2025-09-03 16:02 callum -> ottavia + renzo | August film / autumn
Hi Ottavia! August film went out on Friday, the Glasgow one, 5,200 views. Hope you all got a proper holiday.

[question|For September we've got "Cleaning day" pencilled, all right by you?] and [question!open|have you had a chance with the podcast and newsletter?] Some of the numbers so you've got them in one place: March 8,800, April 9,400, May 8,100, June 7,900, July 7,600 now that it's settled, August 5,200 so far. Instagram's been pushing photos again and not films, apparently, everyone's down a bit. The comments are still the best on the internet though, there was a forty message argument in Ukrainian about tamping.

Second barista evening we said end of October, [question|will I book Thursday 30th?]

Callum

--- m20 2025-09-16 08:30 ottavia -> callum | Re: August film / autumn < m19
Ok for cleaning.
For October better to wait please.

Ottavia

--- m21 2025-10-01 14:10 tess -> ottavia + renzo | september film
cleaning day, 1:20, link here. same subtitle set-up as ever. [request|please approve so it can go out] this week.

--- m22 2025-10-14 17:26 renzo -> tess | Re: september film < m21
Ok publish. Sorry for the wait, in Milan for the hotel fair.

--- m23 2025-10-20 09:40 gregor -> ottavia + renzo | Barista evening and newsletter
Dear Ottavia and Renzo,

As we've heard nothing to the contrary [scope_change|I've gone ahead and had the newsletter template built] (one design day, [blame_shift|which our freelancer started before I could check with you], £380) and sent it to the café list with September's film, with a feature on water hardness by county and a recipe for a cortado with tablet, both of which I wrote myself. 163 sent, 31 opened. The October film will be "Grinders", to be shot on 4 November, [blame_shift|the roastery having changed its mind about the date].

[request|Do let me have a date for the second evening.]

Gregor Pask

--- m24 2025-10-30 11:48 renzo -> gregor | Re: Barista evening and newsletter < m23
Gregor,

[complaint|The newsletter we did not ask.] [request!open|Please invoice only the 2.200.]

For evening I don't know.

R.

--- m25 2025-11-17 15:20 callum -> ottavia | October film, and hello
Hi Ottavia,

"Grinders" is up, link here, 3,900 views in four days. We shot it at the roastery in Dalry in the end, with Hamza taking a burr set apart blindfolded, it was his own idea and he only lost one screw. It's a while since we had a proper blether, [question|are you over in Leith before Christmas?] I'd love to buy you a coffee on somebody else's machine so you can be rude about it.

[question|And what would you like for the December film?] [question!open|Do we carry on from January, same as this year?]

Callum

--- m26 2025-11-26 19:12 ottavia -> callum | Re: October film, and hello < m25
Dear Callum,

seen, thank you. I'm not in Scotland until spring, my brother comes for the hotels in January with his own photographer.

For december as you prefer.

Ottavia

--- m27 2025-12-09 10:25 gregor -> ottavia + renzo | December, and 2026
Dear both,

December film, "Christmas shift", attached for approval. [request!open|Approval by Friday please], or it misses the season. I enclose our proposal for 2026, which in my view is a natural evolution of what's plainly working. It keeps the barista at the centre, adds audio as the second pillar and uses the newsletter to tie the two together. There's a page on "community" you may want to share with the family. In short: [scope_change|twelve barista films, six podcasts, monthly newsletter, £2,950 a month.]

Gregor Pask
