firm: Harrow & Tilden | harrowtilden.example | America/Denver | 2025-08-29 17:00
member: walt | Walter Brandvold | walt@harrowtilden.example
member: ines | Ines Carrasco | ines@harrowtilden.example
member: theo | Theo Nakagawa | theo@harrowtilden.example
member: gwen | Gwen Pruett | gwen@harrowtilden.example
client: Bardsley Build | company | bardsleybuild.example
contact: goran | Goran Pavlic | goran@bardsleybuild.example | project manager
contact: missy | Missy Tafoya | missy@bardsleybuild.example | project engineer
standing: strained
turned: 2025-04-09
causes: talked_down, value_mismatch, real_issue_hidden
root: m14, m16, m20, m25
why: The contractor lives by price and quick, buildable answers, and Walter answers with heavier steel and lessons, once in front of the project manager's own client; Goran has never said outright that this stung, but his letters have turned cold and the RFIs wait.

--- m01 2024-10-15 07:28 goran -> theo | Mezzanine, Bolt Street brewery
Theo hello, we won the brewery. Owner wants mezzanine 24 x 60 over the tasting room, 14 ft up, for tables and one small stage. He says also maybe later a tank up there, I told him no tank, if he asks you say also no tank.

[request|Give me price for design and the date.] [goal|They open for St. Patrick, March 17, and I have liquidated damages 1,500 per day after.] Existing slab is 6 inch, no drawings from it, building was tire shop before.

[value|For me is important simple: same beam everywhere, same bolt everywhere, my guys make no mistakes.] If it is 5 percent heavier I do not care, if it is eleven different connections I care.

Goran

--- m02 2024-10-15 14:02 theo -> goran + walt | Re: Mezzanine, Bolt Street brewery < m01
Congrats Goran! $7,800, drawings four weeks from a signed page. No tank, I'm rehearsing it.

[request|Core the slab in two spots where I marked on the attached] and I can tell you if it needs footings. My bet is yes, tire shops poured thin. For the stage I'd use 125 pounds a square foot all over, then he can move it wherever the band likes and nobody has to call me.

Theo

--- m03 2024-10-22 09:50 missy -> theo | Re: Mezzanine, Bolt Street brewery < m02
Hi Theo, Missy here, I'm the one who chases paper for Goran. Signed page attached. Cores came out 5-3/4 and 6-1/8, pics attached, there's wire mesh laying on the dirt doing nothing. [question|Do you need them broken for strength or just the thickness?]

Missy Tafoya
Project Engineer

--- m04 2024-10-22 10:15 theo -> missy | Re: Mezzanine, Bolt Street brewery < m03
Thickness is plenty. It'll need footings, 4 foot square, ten of them.

--- m05 2024-11-19 16:30 theo -> goran + missy + walt | Brewery mezzanine drawings
Sealed set attached, on the day. Every beam is a W14x22 and every bolt is 3/4 inch, as ordered. One connection detail on S4, it's the only one in the set, print it big and hang it on the wall. Stair stringers bear on the same footing as B1 so there's no eleventh hole.

Total steel 13.8 tons. A cleverer layout would have been 12.9 and you'd have hated me.

Theo

--- m06 2024-11-19 17:04 goran -> theo | Re: Brewery mezzanine drawings < m05
[praise|This is what I call drawing.] [praise|Fabricator is also happy.]

--- m07 2025-01-13 08:11 missy -> theo | RFI 004
RFI 4: roof drain leader lands right on column B3, pic attached. [question|Can B3 slide 10 inches east?] Footing gets poured Wednesday so sooner = better.

--- m08 2025-01-13 11:36 theo -> missy + goran | Re: RFI 004 < m07
Yes. 10 inches east, footing moves with it, beam gets longer by the same, nothing else changes. Sealed sketch SK-1 attached.

--- m09 2025-03-06 15:41 goran -> theo + walt | brewery
[win|Final inspection passed, 11 days early.] Owner gives free beer to all who signed something. [thanks|Thanks, Theo.] [scope_change|Next is for you also: dental lab on Ferrier, 3 rooftop units and one wall to take out], Missy sends.

--- m10 2025-03-10 13:24 missy -> theo + walt | Ferrier Blvd dental lab
OK so, new one. One-story, wood trusses, built 1983. Attached are the RTU cut sheets (2 at 780 lb, 1 at 1,120), the tenant's layout and about forty photos because the realtor's drone guy got carried away, number 31 is just his shoes. The wall they want out is between ops 3 and 4, I think it's bearing, Goran thinks it's not, there's a sandwich riding on it so [request|take your time and then rule for me].

Schedule is not generous. Permit in by April 11, tenant's old lease is up June 30 and they have milling machines that cost more than my house which cannot sit in a truck. [request|We'd need drawings April 8.] [question|Is $5k in the ballpark?] That's what Goran carried.

This one matters to him more than the size of it, FYI. [goal|Dr. Amini owns six of these labs and is picking one builder for all of them.]

Missy

--- m11 2025-03-11 09:46 walt -> missy + goran + theo | Re: Ferrier Blvd dental lab < m10
Ms. Tafoya,

$6,400. I shall take this one myself, Theo being committed to the parks bridge. [promise|You will have it on the 8th of April.] The wall is bearing.

Walter Brandvold, PE

--- m12 2025-03-11 10:00 missy -> walt + goran | Re: Ferrier Blvd dental lab < m11
turkey on rye, Goran. 6,400 ok.

--- m13 2025-04-08 16:55 walt -> goran + missy | Ferrier Blvd, structural drawings
S1.0 to S4.0 attached, sealed. I have specified a steel frame above the roof for the units, bearing on four new columns through the suite, and a W12 where the wall comes out. The trusses are not to be touched, drilled, nailed or leaned upon.

The framing plan is drawn to three-eighths scale so that the field may read it without a magnifying glass.

Walter Brandvold, PE

--- m14 2025-04-09 07:09 goran -> walt + theo | Re: Ferrier Blvd, structural drawings < m13
Walter, I looked twice. [complaint|This frame is $38,000 of steel and you put one column in middle of operatory 2.] Where the patient lies. I carried $9,000 to sister the trusses, like everybody does it, also you in 2022 for us on Tarragon Street, same trusses, same weight of the unit, I have the drawing here with your stamp.

[question|Why not sister?] [request|Please make me this version.] Permit is in two days. The doctor comes tomorrow and I must show him one number, and I can not show him this one.

Goran

--- m15 2025-04-10 14:38 walt -> goran + missy + theo | Re: Ferrier Blvd, structural drawings < m14
Mr. Pavlic,

[talking_down|What everybody does is no basis for engineering. A truss from 1983 is a machine in equilibrium, and one does not simply nail lumber to it because the estimate says so.] [talking_down|I would ask you to consider that I carry the liability for your roof for the next ten years, whereas you carry it until the final payment.] The operatory can be rearranged.

Walter Brandvold, PE

--- m16 2025-04-10 14:59 goran -> walt | Re: Ferrier Blvd, structural drawings < m15
[complaint|I build 26 years, Walter. In two countries.]

--- m17 2025-04-11 12:17 theo -> goran + missy + walt | Re: Ferrier Blvd, structural drawings < m16
Goran, Missy, I talked with Walt last night.

Trusses can be sistered under the two small units if the plates check out, and from photos 12 through 19 they do. Only the big one needs help, and that can be two LVLs running to the corridor wall, which you're rebuilding anyhow. No column in op 2, no steel on the roof. The difference from Tarragon is the snow drift off the parapet, that part of Walt's worry was real, it's why the big unit doesn't get the cheap fix.

Submit today with the sealed set and a deferred note for the roof units, the city takes that. [promise|Revised S2 from me by Wednesday.]

Theo

--- m18 2025-04-16 10:33 theo -> goran + missy | Re: Ferrier Blvd, structural drawings < m17
S2 revised, sealed. About $11k by my count.

--- m19 2025-04-16 10:40 missy -> theo | Re: Ferrier Blvd, structural drawings < m18
[thanks|bless you.] submitting as a revision at lunch

--- m20 2025-05-22 18:47 missy -> theo | between us
Theo, writing from home so take it as such. You weren't at the owner's meeting today. Dr. Amini asked why the price moved twice and [complaint|before Goran could say a word Walt said, on speaker, that "the contractor's first idea was not one an engineer could entertain."] The first idea being the one you ended up drawing. The doctor wrote it down.

Goran didn't say anything in the car either and he talks in the car, he talks through red lights. He just asked me what other engineers I know from school.

[request!open|Could one of you maybe call him?] I'm not asking for a big thing. It was his client. He'd never bring it up and he'd be annoyed I did.

Missy

--- m21 2025-05-23 09:20 theo -> missy | Re: between us < m20
Ouch. [thanks|Thanks for telling me.] [promise!open!broken|I'll talk to Walt and one of us will ring Goran.]

--- m22 2025-06-02 07:02 goran -> theo + gwen | new jobs
Theo, [question|for small things, do you have a price list?] RTU curb, one opening, such. [complaint|$1,600 for one letter on Paloma Street I can not sell.] The whole opening is $2,900 with the door in it. The client looks at the paper and asks me is the letter gold.

[value|Good engineering I want to pay. But I must know before, not after.]

--- m23 2025-06-03 11:49 gwen -> goran + theo | Re: new jobs < m22
Hi Goran, we've never had one and we should. [promise!open!broken|I'll draw up a sheet of flat prices for the usual small items with Theo and have it to you by the 20th.]

Gwen

--- m24 2025-06-26 15:16 missy -> walt + theo | RFI 011, Ferrier
RFI 11: the electrician's conduit bank has to cross one LVL (the north one, 11-7/8 deep, marked on the attached). [question|Can he drill (3) 2" holes, middle third of the depth, 30" apart?] First hole can start wherever you like, he's flexible, he's just not going around because around is the X-ray room.

Ceiling inspection is July 1, tenant moves in behind it. Their truck is booked.

Missy

--- m25 2025-06-30 16:21 walt -> missy + goran | Re: RFI 011, Ferrier < m24
Ms. Tafoya,

[talking_down|The manufacturer publishes a hole chart, which every project engineer ought to have on her wall.] It is on page 31. No, not at 30 inches from the support; yes beyond 48. [non_apology|If this reaches you late I regret it, but questions posed in good time receive answers in good time.]

Walter Brandvold, PE

--- m26 2025-07-01 06:55 missy -> walt + goran | Re: RFI 011, Ferrier < m25
[complaint|30 was the spacing, not the distance to support. It's in the RFI, first line, and on the sketch.] The hole chart is on my wall, it stops at two holes, which is why I asked.

[complaint|Inspection got bumped to the 8th because we had no answer in hand.] [complaint|Milling machines are spending the week in a warehouse in Aurora at $420 a day.]

--- m27 2025-07-01 08:40 theo -> missy + goran + walt | Re: RFI 011, Ferrier < m26
Missy, spacing at 30" is fine, first hole 5 feet off the wall, drill away. Sealed note attached. [admission|Your question was clear, we misread it.]

--- m28 2025-07-21 07:33 goran -> gwen | June invoice
[complaint|$960 "RFI 11 response and review." For the answer that was wrong.] [request!open|Take it off.] Also [complaint|price list I did not see.]

--- m29 2025-07-22 09:58 gwen -> goran | Re: June invoice < m28
Good morning Goran. [admission|The list is late, that's me, month-end ate it.] On the $960 I need Walt's okay and [promise!open|I'll get it].

Gwen

--- m30 2025-08-14 07:16 goran -> theo | Brighton warehouse
Theo. We have 120 ft of mezzanine in Brighton, like the brewery but more, for a company of bicycle parts. Slab is good, 8 inch, I have the drawings this time. Design should be finished October 10.

[question!open|Who makes the drawings, you or Walter?] I ask before I send it. [escalation|I have also price from other office.] It is not so much different from yours, but [complaint|they answered the same day].

--- m31 2025-08-18 17:20 theo -> goran | Re: Brighton warehouse < m30
Hey Goran, would love to see it! Bicycle parts sounds light, which is my favorite load. October 10 doesn't scare me if the slab's what you say.

[promise!open|I'm checking how my fall looks and will come back to you on that.] [request!open|Send me the layout in the meantime?] Footprint and the heaviest rack are plenty for now.

Theo

--- m32 2025-08-28 08:05 missy -> gwen + theo | lien waiver + stuff
Hi Gwen, [request!open|need your lien waiver for June and July] before our pay app closes on the 5th, the July one has to be unconditional this time. And Goran asks, his words, [question!open|"is the 960 dead or alive"].

Theo, [complaint|nobody ever called him], in case you thought somebody had. He hasn't sent the Brighton layout and I'm not going to be the one to push.

Missy
