firm: Harrow & Tilden | harrowtilden.example | America/Denver | 2025-08-29 17:00
member: walt | Walter Brandvold | walt@harrowtilden.example
member: ines | Ines Carrasco | ines@harrowtilden.example
member: theo | Theo Nakagawa | theo@harrowtilden.example
member: gwen | Gwen Pruett | gwen@harrowtilden.example
client: Sandhill School District 12 | company | sandhillsd12.example
contact: marguerite | Marguerite Oyler | moyler@sandhillsd12.example | director of facilities planning
contact: skip | Skip Dahlgren | sdahlgren@sandhillsd12.example | maintenance lead
standing: strained
turned: 2025-02-11
causes: recurring_bottleneck, broken_promise, slow_response
root: m11, m16, m21
why: Everything the district orders waits weeks for Walt's review and stamp, and Theo covers the wait with dates he cannot hold; the director has a board and a bond schedule behind her and has begun keeping a list of the missed days.

--- m01 2024-10-03 09:15 marguerite -> walt + theo | Elm Fork Middle, gymnasium roof
Dear Mr. Brandvold,

Following the collapse at the Carbonado rink last winter our insurer has asked the district to document the snow capacity of every long-span roof built before 1980. We have five. I would like to begin with the gymnasium at Elm Fork Middle (1971, steel bar joists, ballasted membrane, 92 feet clear).

[request|Please let me have a fee for a field visit and a letter report.] Original drawings exist for three of the five; for the other two I have a microfiche, and a reader that worked until 2009.

[goal|The larger purpose is a ranked list of the five roofs that I can put before the board in time for the 2025 bond question], so the letters should be comparable to one another. In the last bond year we asked for roofs with nothing but adjectives in hand and lost by 212 votes.

Sincerely,
Marguerite Oyler
Director of Facilities Planning

--- m02 2024-10-07 11:40 walt -> marguerite + theo | Re: Elm Fork Middle, gymnasium roof < m01
Ms. Oyler,

$2,600 for Elm Fork, $11,500 for all five if ordered together. Each letter will state one number, the safe depth of settled snow in inches, which is what a custodian can measure with a stick. Pounds per square foot are for engineers; nobody has ever gone up a ladder at six in the morning with a pound per square foot.

Theo does the field work and I review and seal. The microfiche I should like to see for its own sake.

Walter Brandvold, PE

--- m03 2024-10-08 14:22 marguerite -> walt + theo | Re: Elm Fork Middle, gymnasium roof < m02
The stick is an excellent idea. [promise|Purchase order for all five will follow.] [request|Kindly start with Elm Fork over the October break, the 17th or 18th.]

--- m04 2024-10-18 12:09 skip -> theo | ladder
theo the lift is by the bus door, key is with Carol in the kitchen. [question|you need the ceiling tiles down over the bleachers too or just mid court]

--- m05 2024-10-18 12:20 theo -> skip | Re: ladder < m04
Both if you've got the arms for it. [thanks|Thanks for the lift!]

--- m06 2024-11-06 16:40 theo -> marguerite + walt | Re: Elm Fork Middle, gymnasium roof < m03
Hi Ms. Oyler,

Elm Fork letter attached, sealed. Safe depth 22 inches, settled. The design load in 1971 was 30 pounds and the joists are honest; the ballast eats 11 of it, so a future membrane without the gravel would buy you roughly 8 more inches, worth knowing when that roof comes due.

Two joists at the east wall have bent bottom chords, probably from a basketball hoop that used to hang there; repair sketch on page 4. It's a day of welding for two people and should be done before anybody counts on the 22.

The other four: [promise|visits done before Thanksgiving], [promise!broken|letters by January 17].

Theo

--- m07 2024-11-07 08:51 marguerite -> theo + walt | Re: Elm Fork Middle, gymnasium roof < m06
Received. [praise|This is precisely the document I had hoped for, one number and a sketch.] Skip's crew can do the two chords over winter break.

--- m08 2024-11-26 15:31 theo -> marguerite + skip | Four more gyms
Field visits are all done: Sandhill High, Truscott K-8, Pawnee Elementary cafeteria, Bluestem. No alarms. Bluestem has a new rooftop unit that isn't on any drawing, [request|can somebody find me the weight? Nameplate photo is enough.]

--- m09 2024-11-26 16:02 skip -> theo | Re: Four more gyms < m08
1,840 lbs, pic attached. went up in 2016, before my time

--- m10 2025-01-20 09:05 marguerite -> theo + walt | Roof letters
Dear Theo,

[complaint|My calendar has the four letters as due last Friday.] [question|May I expect them today?] The insurer's renewal meeting is on the 30th.

Marguerite Oyler

--- m11 2025-01-20 14:47 theo -> marguerite | Re: Roof letters < m10
Hi Ms. Oyler, all four have been written since before Christmas, they're in Walt's review pile. [promise!broken|He's going to seal them this week and I'll send the set Friday.]

--- m12 2025-01-28 17:35 theo -> marguerite + walt | Re: Roof letters < m11
Three attached (High, Truscott, Pawnee). Bluestem needs one more look because of the rooftop unit. [promise!broken|That one will be with you before your meeting.]

--- m13 2025-02-11 10:20 marguerite -> walt + theo | Bluestem
Dear Mr. Brandvold,

The renewal meeting took place on the 30th. [complaint|I had four letters of five, and the fifth building was recorded as "not evaluated."] The carrier has put a $25,000 deductible on it until that changes, and I was asked, in front of our chief financial officer, whether the missing roof was the bad one. I said that I did not know. I did not enjoy saying it.

[question|On what day will the Bluestem letter be sealed?] [complaint|I am told by Theo that it is written. I am told the same of the others each time.]

[value|I can work with nearly any date so long as it is a real one.]

Marguerite Oyler

--- m14 2025-02-13 18:02 walt -> marguerite + theo | Re: Bluestem < m13
Ms. Oyler,

The Bluestem letter is attached. Safe depth 14 inches, owing to the mechanical unit, and 9 inches in the drift zone along its windward curb, which should be shoveled first.

[blame_shift|I would point out that the unit was hung on that roof by the district in 2016 without an engineer, and that is what took the time.] [talking_down|A seal is not a rubber stamp; it means that I have personally satisfied myself, and that cannot be done to suit an insurance calendar.] [talking_down|I have been asked to hurry by better-funded clients than a school district and the answer has been the same.]

Walter Brandvold, PE

--- m15 2025-02-14 08:30 marguerite -> walt + theo | Re: Bluestem < m14
Received. Forwarded to the carrier.

--- m16 2025-03-18 13:44 marguerite -> theo + gwen | Bond package
Dear Theo,

The board's facilities committee meets May 6. For it [request|I need the five letters drawn together into one ranked table with an order-of-magnitude repair cost for each roof]. This was the reason for the work and I would rather not find myself without it twice.

The columns I have in mind are: building, year, safe depth, worst member, repair, cost, and whether the repair can be done in a summer. The last one is the column the board will read. If two roofs are close I would rather you said so than split a hair.

[request|Please tell me a date that already includes Mr. Brandvold's review.]

MO

--- m17 2025-03-19 09:12 theo -> marguerite + gwen | Re: Bond package < m16
Totally understand. [promise!broken|April 25, review included.] That leaves you a week and a half to breathe.

--- m18 2025-04-09 07:20 skip -> theo | crack at truscott
crack in the block wall by the band room at Truscott, goes like stairs from the door head up to the ceiling. about 9 ft of it. fits a quarter at the top, dime at the bottom. door started sticking in feb so i planed it, didnt think of it. theres a downspout right outside that corner been dumping on the ground since the elbow got kicked off, could be nothing

principal is asking me if its safe, i told her id ask you. [question|is it] pics attached. [request!open|also can you swing by]

--- m19 2025-04-14 06:58 skip -> theo | Re: crack at truscott < m18
[complaint|didnt hear back on the band room]. [question|should i keep the kids out?]

--- m20 2025-04-14 12:31 theo -> skip + walt | Re: crack at truscott < m19
Skip, [apology|sorry, my bad], [admission|saw it on my phone and it scrolled away].

From the photos it's settlement, not a wall about to go, no need to move the band. The stair-step shape and the sticking door both say that corner has gone down a little, and your downspout is my first suspect, so [request|put the elbow back on and run ten feet of pipe away from the wall]. [request|Then tape a card across the crack with today's date and pencil the ends], so we can see if it's still moving or it's old news.

[promise!open!broken|I'll come out and put a proper crack gauge on it in the next couple of weeks.]

--- m21 2025-04-28 08:40 marguerite -> theo + walt + gwen | Re: Bond package < m17
[complaint|April 25 was Friday.] [complaint|I have nothing in the portal and nothing in my inbox.] The committee packet goes to print on Wednesday at noon, and it goes with a table or with a blank page bearing your firm's name, since I have already listed it in the agenda.

[complaint|For your information I have begun to keep a list.] January 17, January 24, January 30, April 25. Each of these was offered to me; I did not set one of them.

Marguerite Oyler

--- m22 2025-04-28 10:05 gwen -> marguerite + theo + walt | Re: Bond package < m21
Dear Ms. Oyler,

The table is finished and on Walt's desk; he's testifying in Pueblo through tomorrow. [promise|I will put it in front of him at the hotel tonight and you'll have it by 10 on Wednesday at the latest.]

[admission|Those four dates are ours, every one.]

Gwen Pruett

--- m23 2025-04-30 09:41 gwen -> marguerite + walt | Re: Bond package < m22
Attached, sealed at 6:50 this morning. Ranked table on page 1, costs on page 2.

--- m24 2025-04-30 09:55 marguerite -> gwen | Re: Bond package < m23
[thanks|Thank you, Gwen.] [win|It made the packet with two hours to spare.]

--- m25 2025-06-12 10:10 marguerite -> ines + walt | Bus lot, north parcel
Dear Ms. Carrasco,

The district is buying the 3.1 acres north of the bus lot. [request|We need a boundary survey and legal description before the August 19 closing.] [question|Can it be done without waiting on anyone else's signature?]

Marguerite Oyler

--- m26 2025-06-12 11:52 ines -> marguerite | Re: Bus lot, north parcel < m25
Yes, I seal my own. $4,800. [promise|Description and plat July 31.]

--- m27 2025-07-31 13:15 ines -> marguerite | Re: Bus lot, north parcel < m26
Plat and description attached. 3.082 acres, not 3.1. The seller's fence is inside their line all the way.

--- m28 2025-08-05 09:02 marguerite -> theo + walt | Bluestem repair drawings
Dear Theo,

The board has put Bluestem first and released $140,000 outside the bond, on the strength of the table. The contractor has the building until school begins on September 2 and then weekends only.

[complaint|Your proposal of May 20 promised drawings in eight weeks, which was July 15.] [question|Where do they stand, and who has them?] In addition [question!open|is the 14-inch figure still the one I should give the custodian for this coming winter if the repair slips?] And [question!open|does the unit have to come down before the joists can be reinforced?] The mechanical contractor needs three weeks' notice and is not cheap in August.

Marguerite Oyler

--- m29 2025-08-07 16:50 theo -> marguerite + walt | Re: Bluestem repair drawings < m28
Hi Ms. Oyler, drawings are at about 95%. I finished my part on July 11, and Walt has had some comments, mostly on the angle welds and some on how the sheets read. I know that's not what you want to hear. [promise!open!broken|I'm shooting to have them in your hands by the 15th.]

The contractor could order the angles now if it helps, L3x3x1/4, 640 feet, that won't change.

Theo

--- m30 2025-08-20 14:18 skip -> theo | band room again
School starts the 2nd. crack card moved, about an eighth since april, and the door sticks again. downspout is fixed so its not that, or not only. [complaint|never did see that gauge]. [question!open|when you coming]

--- m31 2025-08-26 08:15 marguerite -> walt + theo + gwen | Re: Bluestem repair drawings < m29
Dear Mr. Brandvold,

[complaint|The building was empty for three weeks in August and no work could be done in it.] The angles are lying in the corridor, as Theo suggested, and have been moved twice for the floor wax. [complaint|The contractor now quotes $19,000 more for weekends], which is money the Pawnee cafeteria was to have had.

[request!open|I ask for the sealed drawings, and for a written explanation I can give my superintendent of why they are six weeks late.] [escalation|He has asked whether the district has a second firm on its list; it does.]

[praise|I would add that I have no quarrel with the work itself], when it comes. It is the only reason this letter is so long.

Marguerite Oyler

--- m32 2025-08-27 09:33 gwen -> marguerite + walt + theo | Re: Bluestem repair drawings < m31
Dear Ms. Oyler, your letter is on top of his pile and I've told him what it says. [promise!open|He will call you himself.]

Gwen
