firm: Harrow & Tilden | harrowtilden.example | America/Denver | 2025-08-29 17:00
member: walt | Walter Brandvold | walt@harrowtilden.example
member: ines | Ines Carrasco | ines@harrowtilden.example
member: theo | Theo Nakagawa | theo@harrowtilden.example
member: gwen | Gwen Pruett | gwen@harrowtilden.example
client: Halloran Land Group | company | hallorangroup.example
contact: jaz | Jaz Whitcombe | jaz@hallorangroup.example | executive assistant to Rex Halloran
contact: rex | Rex Halloran | rex@hallorangroup.example | principal
standing: drifting
turned: 2025-03-11
causes: business_goals_moved, goals_blurred, unrequested_work
root: m15, m18, m22
why: The apartments at Juniper and 44th have quietly stopped being the plan (Rex is talking to storage people and perhaps sellers), nobody at the firm has asked what the land is for now, and they keep mailing garage studies no one ordered while the assistant's answers shrink to a word.

--- m01 2024-09-23 09:48 jaz -> ines + walt | Juniper & 44th
Hi Ines, hi Walter,

I'm Rex Halloran's assistant, you'll mostly be stuck with me. He closed on the old nursery site at Juniper and 44th (2.7 acres, all the greenhouses are still there, some of the plants too, I took a fern). [value|He'd like you for both the survey and the structure because his last project had two firms who blamed each other for a year and he ended up paying a third one to referee.]

The plan as he tells it: [goal|62 apartments, four floors of wood over one floor of concrete parking, permit in hand by August 2025 so he can lock the construction loan]. He says if the permit slips past Labor Day the whole thing stops making sense, and then he does a thing with his hands like a balloon.

[request|Could we get an ALTA survey proposal this week], and [question|what would Walter want to see before he can price the structure?] [value|Rex likes one page.] If it's two pages he reads the second one in the car.

Jaz Whitcombe
Office of Rex Halloran
303-555-0119

--- m02 2024-09-24 08:33 ines -> jaz + walt | Re: Juniper & 44th < m01
ALTA is $8,900 with Table A items 1 through 4, 8, 11 and 13. [request|Send the title commitment.] [promise|Six weeks from when I have it.]

[request|Ask him also who has the key to the boiler house], I'd like to know where that gas line goes before somebody's rig does.

--- m03 2024-09-24 17:10 walt -> jaz + ines | Re: Juniper & 44th < m01
Ms. Whitcombe,

The architect's floor plans, a soils report, and Mr. Halloran's idea of a stall width. With those, a fee in ten days.

Walter Brandvold, PE

--- m04 2024-09-25 10:02 jaz -> ines + walt | Re: Juniper & 44th < m03
Title commitment attached, all 61 pages, I read it so you know I suffered. Soils are ordered, rig is coming Oct 7. Boiler house key is in my desk, come any time before 4, the dog is friendly.

Rex on stall width, verbatim: "wide enough for my truck." It's a very wide truck. I measured it, 79 inches without mirrors.

J

--- m05 2024-10-31 11:20 ines -> jaz | ALTA
Attached, nearly a week early. [win|The alley along the north was vacated in 1958 and nobody told the assessor: you own 8 more feet than you paid for.] Recording number is on sheet 1.

Other things you'd want to know:
- Exception 14, a ditch company easement, crosses the southeast corner, 20 feet wide. Piped, but they can dig. Your lawyer should see it.
- The gas line stops at the boiler house, abandoned, capped 1994.
- Neighbor's sign footing is 0.3 over on the west. Harmless.

--- m06 2024-10-31 12:44 jaz -> ines + rex | Re: ALTA < m05
EIGHT FEET. Rex just came out of his office to high five me which has not happened in six years. [thanks|Thank you Ines!] [promise|Ditch thing goes to the lawyer today.]

--- m07 2024-11-01 07:15 rex -> ines + walt | Re: ALTA < m06
[praise|Great catch.] [question|Can we get 4 more units out of the 8 ft?] RH

--- m08 2024-11-04 15:29 walt -> rex + jaz | Re: ALTA < m07
Mr. Halloran,

Two, possibly three, by moving the north column line and going to 27-foot bays. The second drive aisle becomes legal at that dimension, which returns eleven stalls, and the stalls are what limit your unit count under the zoning, not the floor area. Your architect would have to redraw the stair.

[talking_down|Developers generally believe that eight feet is eight feet; in a garage it is either a row of cars or nothing at all.]

Walter

--- m09 2024-11-04 16:00 rex -> walt | Re: ALTA < m08
lol fine. do it. RH

--- m10 2024-12-18 14:05 theo -> jaz + walt | Schematic structure, Juniper
Hi Jaz,

Schematic set attached: podium at 12" with drop caps, 65 units now, 83 stalls, two of which fit Rex's truck with the mirrors out (I checked, stalls 14 and 15). Soils report came back better than feared, 4,000 psf on footings, so no piers.

[request|Could you pass it to the architect and get me his core wall locations?] Those drive the foundation, and everything in the garage hangs off them. [promise|We start design development January 6 either way.]

Theo

--- m11 2024-12-19 09:37 jaz -> theo | Re: Schematic structure, Juniper < m10
Passed on! He's on a boat until New Year's (must be nice). Happy holidays to everyone over there, the fern is thriving.

--- m12 2025-01-27 13:40 theo -> jaz + rex | Re: Schematic structure, Juniper < m10
Hi both, 50% design development attached. Core walls came from the architect last week, [thanks|thanks for the shove]. What's new: the transformer vault moved out of the garage, the ramp is at 14% with transitions, and the wood floors above line up with the podium walls on all but two grid lines.

[question|Is the August permit still the target?] I need it to lay out who draws what when, since the city is quoting 19 weeks of review right now and that means submitting by the end of March.

Theo

--- m13 2025-01-31 16:51 jaz -> theo | Re: Schematic structure, Juniper < m12
Hi Theo, asked Rex, he said "for now, yes." He's been in Phoenix a lot.

--- m14 2025-02-26 10:14 theo -> jaz | DD set
100% DD attached. [request|We need a go for construction documents], about $58k of the contract, so I don't want to start them on a guess.

--- m15 2025-03-11 17:32 jaz -> theo | Re: DD set < m14
Hey Theo, [apology|sorry for the slow reply]. [scope_change|Rex says hold on the CDs till he's talked to the lender], rates are doing something ugly and the equity people want a bigger cushion than they did in the fall.

Also, and this is just me, not for the file: there were two guys here Thursday from a self-storage outfit and they had your survey spread out on the table with a coffee cup on the ditch easement. They asked me how many curb cuts there are. Nobody asked about apartments. No idea what it means. I only make the coffee.

Jaz

--- m16 2025-03-12 09:03 theo -> jaz | Re: DD set < m15
No worries at all! Pencils down on CDs. [promise|We'll use the pause to see how we can bring the garage cost down for you.]

--- m17 2025-04-02 16:20 walt -> rex + jaz | Garage alternatives, Juniper
Mr. Halloran,

Attached is a 34-page study of five alternatives for the podium: post-tensioned flat plate, precast double tees, steel composite, a two-way slab with shearheads, and the design you have. Each is priced to the square foot, with a paragraph on fire rating, one on vibration and one on the history of the system, which I hope you will find worth reading; few people know how much of it was worked out in this city.

I recommend post-tensioning, at a saving of $212,000 against a garage of $3.1 million. I put some weekends into this and I believe it to be the most thorough thing of its kind done in Denver this year. There is no charge.

[request!open|Please tell me which one you prefer] so that Theo may revise the model.

Walter Brandvold, PE

--- m18 2025-04-17 11:55 jaz -> walt | Re: Garage alternatives, Juniper < m17
Hi Walter, he has it. [question!open|Was this something he ordered?] Just so I know where to file it.

Jaz

--- m19 2025-04-28 10:30 ines -> jaz | Greenhouses
City says greenhouse slabs count as existing impervious if they are documented before demolition. Could save a developer some detention volume. My drone was on a job two blocks over Friday so I flew the site too. Orthophoto and half-foot contours attached, with slab areas by greenhouse, 31,400 sq ft in all.

$1,250, Gwen will put it on the April bill.

--- m20 2025-05-07 15:46 jaz -> ines + gwen | Re: Greenhouses < m19
Got it. [request|Could you hold off on extras unless one of us asks?] Rex looks at every line right now. [promise|We'll pay this one.]

--- m21 2025-05-07 16:10 gwen -> jaz + ines | Re: Greenhouses < m20
Hi Jaz, no, you won't, I've voided it. [apology|Sorry about that.] [promise|From here on nothing gets billed to Juniper without a note from you first.]

Gwen

--- m22 2025-06-10 09:19 theo -> jaz + rex | Juniper next steps
Hi Jaz, hi Rex,

Long time no talk! Hope the lender's behaving. A few things so we're ready when you are:
- Walt's PT option is modeled now, all five levels, it looks great
- I drew three stair layouts for the architect to choose from (attached, B is my favorite)
- I did a quick shading study for the courtyard, since the fourth floor steps back
- the 2024 energy code kicks in on November 1, so a permit application before then saves you about $90k in insulation and windows

None of that is billed, just us keeping the pot warm.

[request!open|Could we get thirty minutes with Rex in the next two weeks?] [question!open|And when do you think the lender will come back?]

Theo

--- m23 2025-06-24 16:58 jaz -> theo | Re: Juniper next steps < m22
Hi Theo, he's traveling. [promise!open|Will pass along.]

--- m24 2025-07-01 11:11 jaz -> gwen | CAD of ALTA
[request|Please send ALTA in dwg] and [question|what does it cost to recertify it to another name?]

--- m25 2025-07-01 14:26 gwen -> jaz + ines | Re: CAD of ALTA < m24
Dwg attached! Ines says $600 to recertify with a fresh title commitment, about a week. [question!open|What name should go on it?]

--- m26 2025-07-15 09:40 jaz -> gwen | Re: CAD of ALTA < m25
tbd

--- m27 2025-08-12 10:25 theo -> jaz | Energy code date
Hi Jaz, quick nudge, to make November 1 we'd have to restart CDs by the end of this month. I sketched a fast-track schedule, attached, with foundations going in for permit first and the wood following in December. The city allows it if the geotech signs a page. I also updated the stall count for the new accessibility rules, we lose one but not 14 or 15.

[promise!open|I'll keep two people free for you.] Hope the fern's well.

Theo

--- m28 2025-08-26 13:04 walt -> rex + jaz | Juniper
Mr. Halloran,

I drove by the site on Sunday and the greenhouses are still standing. There was a man at the gate with a tripod who was not one of ours. [question!open|Have you had a moment for the study I sent in April?] I have since found a sixth alternative, which I should be glad to write up.

Walter
