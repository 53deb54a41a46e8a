firm: Harrow & Tilden | harrowtilden.example | America/Denver | 2025-08-29 17:00
member: walt | Walter Brandvold | walt@harrowtilden.example
member: ines | Ines Carrasco | ines@harrowtilden.example
member: theo | Theo Nakagawa | theo@harrowtilden.example
member: gwen | Gwen Pruett | gwen@harrowtilden.example
client: Hotel Edelgrat | company | hoteledelgrat.example
contact: franziska | Franziska Lehner | f.lehner@hoteledelgrat.example | general manager
contact: duane | Duane Pickett | maintenance@hoteledelgrat.example | chief engineer
standing: broken
turned: 2025-01-14
causes: unacknowledged_fault, talked_down, apology_owed
root: m10, m12, m17, m21
why: The spa terrace was drawn with the slope toward the building and water came into the ballroom ceiling; Walter blamed the tile setter and taught the hotel about ice instead of ever saying so, and the hotel has hired another engineer and wants its fee back through a lawyer.

--- m01 2024-09-05 10:30 franziska -> walt | Terrace for the hot pools
Dear Mr. Brandvold,

we have spoken on the telephone about the terrace above the ballroom, where we want to put two hot pools for the winter guests. Now I send you the plans from 1984 which my chief engineer Mr. Pickett has found in the boiler room. They have been wet once but one can read them.

[goal|It is our wish that the guests can sit in the pools by December 20, when the house is full until New Year.] Our neighbor, the Silverlode, has opened such pools two winters ago and since then the families go there, I see it in the February numbers.

[question|Can the slab carry this, yes or no?] [request|And please make us an offer for the drawings.] [value|I prefer to hear a no in September than a perhaps in December.]

With kind regards
Franziska Lehner
General Manager

--- m02 2024-09-09 15:05 walt -> franziska + theo | Re: Terrace for the hot pools < m01
Dear Ms. Lehner,

Yes, for one pool of 1,100 gallons as the slab stands, and for two with steel channels under the middle bay. The concrete of 1984 was better than its drawings. My fee for the structural drawings, including the topping and drainage layout, is $14,200, half at the start.

The channels go in from below, so the ballroom loses its ceiling for perhaps ten days in November. The topping and tile follow once the frost protection is arranged by your contractor.

I have put hot water on top of ballrooms three times in my career and have yet to hear a complaint.

Walter Brandvold, PE

--- m03 2024-09-10 09:00 franziska -> walt + duane | Re: Terrace for the hot pools < m02
Good. Two pools, with the steel. The first half is paid today. [promise|Mr. Pickett will open for you every door.]

--- m04 2024-09-18 07:12 duane -> theo | ballroom ceiling
Pulled 6 tiles where you wanted to see. Slab bottom looks clean, one rusty bar near column C4. [question|What days you up here, so I don't book the ballroom on top of you?]

Duane

--- m05 2024-09-18 09:26 theo -> duane | Re: ballroom ceiling < m04
Tuesday the 24th, all day, probably Wednesday morning. [question|Does the freight elevator fit a 10-foot ladder?]

--- m06 2024-09-18 09:41 duane -> theo | Re: ballroom ceiling < m05
On the diagonal.

--- m07 2024-10-11 16:00 walt -> franziska + duane + theo | Spa terrace, drawings for construction
Dear Ms. Lehner,

S-1 through S-6 attached. The topping slopes 1/8 inch to the foot to a trench drain as shown on S-5. Your contractor should not improvise.

Walter Brandvold

--- m08 2024-10-16 11:20 duane -> walt + theo | Re: Spa terrace, drawings for construction < m07
Looked at S-5 with the tile guy. [question|Is the arrow right? It reads to us like it runs at the building, with the trench along the ballroom wall.] Outside edge seems smarter. Snow off the upper roof lands on that wall side every storm and it doesn't see sun from Thanksgiving on.

He's setting his screeds the week of Nov 11 so there's time to flip it if it's a typo. If it's on purpose no problem, just tell me and I'll tell him.

Duane

--- m09 2024-12-19 17:44 franziska -> walt + theo | The pools are open
Dear Mr. Brandvold, dear Theo,

[win|since four o'clock the pools are full and warm and there are already eleven people in them], one day before our date. [praise|The steel came exactly and fitted without one cut.] [thanks|I thank you both and wish a quiet Christmas.]

Franziska Lehner

--- m10 2025-01-14 08:05 duane -> walt + theo | Water in the ballroom
[complaint|Got water coming through the ballroom ceiling along the north wall, three stained tiles and a drip on the parquet.] It's right under the trench drain. Here's how it goes. Guests get out wet, pools get topped off, snow melts around the rims, all of it runs to the building. When it's below zero the trench freezes solid by morning and the melt has no place to go but in under the door sill. I chipped the trench out at 4 am, 6 am and 8 am yesterday and it was shut again by breakfast.

[complaint|I asked about that arrow on October 16 and nobody answered me.] Tile guy held off as long as he could then built it like it was drawn. [question|What do you want us to do about the slope]

Duane Pickett

--- m11 2025-01-14 16:31 theo -> duane + walt | Re: Water in the ballroom < m10
Ugh, Duane. [request|Run heat tape in the trench for now, 12 watt, and leave the cover off at night.] [promise!broken|I'll pull S-5 and get back to you tomorrow on the arrow.]

--- m12 2025-01-17 10:50 walt -> duane + franziska + theo | Re: Water in the ballroom < m10
Mr. Pickett,

Theo has shown me your note. S-5 is a perfectly ordinary layout of a kind I have drawn many times. [blame_shift|What you have is a tile setter who did not turn the membrane up behind the sill, and a trench that your staff does not keep clear.]

[talking_down|Water freezes at altitude, and a drain is a piece of equipment like a boiler: it wants a person to look after it.] Heat tape on a thermostat costs four hundred dollars. I suggest you begin with the tile contractor, and with a copy of his warranty in your hand.

Walter Brandvold, PE

--- m13 2025-01-17 13:15 franziska -> walt + duane | Re: Water in the ballroom < m12
Dear Mr. Brandvold,

Mr. Pickett keeps boilers alive in this house for twenty-two years, he knows that water freezes. He was on his knees with a chisel at four in the morning, three days, so that my guests have a dry floor at breakfast.

[complaint|You did not answer his question, to which side the slope is drawn.] I have laid S-5 on my desk and even I can read an arrow. [request|Please come and look.] On February 8 we have a wedding of 160 persons in this room and [complaint|the mother of the bride has already seen the stain].

F. Lehner

--- m14 2025-01-20 11:02 walt -> franziska + theo | Re: Water in the ballroom < m13
Dear Ms. Lehner,

[promise!broken|Theo will drive up on Thursday the 23rd] and I will judge from his photographs whether my own visit would be of use.

--- m15 2025-01-24 09:33 duane -> theo | thursday
[complaint|Had the ceiling open and a lift rented yesterday, $310.] [question|You get lost?]

--- m16 2025-01-24 10:10 theo -> duane | Re: thursday < m15
Pass was closed at 6 am and I turned around at the tunnel. [admission|I should have called you then, not left you standing there.] [apology|Really sorry, Duane.] [promise|Monday, first thing, weather or not.]

--- m17 2025-01-28 17:20 theo -> walt + duane | Site notes, Edelgrat
Walt, Duane asked for a copy so he's on here. I was there Monday, 8 to 2.

- Membrane is turned up 5 inches behind the sill and sealed at the corners, I put a mirror and a light behind it. It's well done.
- Heat tape is in and on. It keeps a slot open about as wide as a thumb. At minus 6 that's not enough.
- Deck falls toward the ballroom as drawn on S-5, 1-1/4" over the 10 feet, very even.
- Trench is in shade until March.
- Roof above sheds onto it, there's a berm 2 feet high along the wall by noon after a storm.
- Water gets in over the top of the turned-up membrane, not through it. It ponds behind the ice.

Theo

--- m18 2025-01-30 08:28 franziska -> walt + theo | Re: Site notes, Edelgrat < m17
Dear Mr. Brandvold,

Mr. Pickett has given me the notes of Theo. So the tile man has done his work well, and the heating tape is there and does not suffice, and the deck falls to the house because you have drawn it so. [question|Do you agree with this?] I do not ask it in order to have a victory. I ask because before somebody says it, nobody can begin.

[request|I ask you to write me how it will be corrected and who pays it.] Until the wedding we lay mats and a man with a pump sits there in the night.

F. Lehner

--- m19 2025-02-14 15:10 franziska -> walt + gwen | Re: Site notes, Edelgrat < m18
Two weeks have gone. [complaint|I have from you no answer but I have from you an invoice], number 2377, for the second half and for a "site visit, water intrusion, 9 hours." [complaint,question|Is this a joke?]

--- m20 2025-02-17 09:14 gwen -> franziska + walt | Re: Site notes, Edelgrat < m19
Dear Ms. Lehner,

I have taken the nine hours off, corrected invoice attached. [apology|I'm sorry that reached you at all]; [admission|I billed the timesheet without asking what it was]. Your other question I have put to Walt in person.

Gwen Pruett

--- m21 2025-02-24 16:47 walt -> franziska + duane | Spa terrace
Dear Ms. Lehner,

[non_apology|I am sorry that you feel let down.] The structure has performed flawlessly; not one crack has been reported in a slab carrying nine tons of water, and I would have expected that to be mentioned somewhere in this correspondence.

[blame_shift|Drainage directions on a structural sheet are schematic, and it was for your contractor to raise any doubt about them before pouring.] Nevertheless I can offer a revised topping drawing at half my usual rate, $1,900.

[talking_down|In the mountains one must learn to live with a certain amount of ice.]

Walter Brandvold, PE

--- m22 2025-02-25 07:50 duane -> walt + franziska | Re: Spa terrace < m21
[complaint|We did raise it. October 16, 11:20 in the morning.] Forwarding you a copy of your own inbox.

--- m23 2025-03-19 10:12 franziska -> walt + gwen | End of our agreement
Dear Mr. Brandvold,

[leaving|we end with this letter our work with your office.] The north wing balconies, which you should have inspected in May, [leaving,escalation|I have given to Gallatin Structural in Grand Junction], who have also been on the terrace. Their report says in its second sentence what I asked of you since January.

[complaint|For the wedding we have moved the dancing to the restaurant and given back $6,000 to the family.] This I do not put on the bill, I only mention it.

[request!open|I demand back the $7,100 of the second half, and the cost of the new topping, estimated $23,850, when it is made after the season.] [request|Please send me all drawings in CAD by March 28.]

Franziska Lehner

--- m24 2025-03-27 13:40 gwen -> franziska | Re: End of our agreement < m23
Dear Ms. Lehner,

The CAD files for S-1 to S-6 are attached. On the money I am not able to answer; [promise!broken|Walt will reply to you by the end of next week].

Gwen

--- m25 2025-05-22 11:30 franziska -> walt + gwen | Re: End of our agreement < m23
The topping has been broken out and poured new, to the outside, with the trench on the sunny edge. It took eight days. Mr. Pickett tested it with the fire hose and went home at five o'clock. It cost $24,310, bills are attached.

[complaint|From Mr. Brandvold no line has come in nine weeks.]

[value|I would have liked one sentence. It would have cost less than all this.]

F. Lehner

--- m26 2025-06-03 14:55 walt -> franziska + gwen | Re: End of our agreement < m25
Dear Ms. Lehner,

Your letter and the bills have been passed to our professional liability carrier, and I am advised not to discuss the matter further.

Walter Brandvold, PE

--- m27 2025-08-11 09:20 franziska -> walt | Terrace
[escalation|Our attorney, Mrs. Delacroix-Byrne in Denver, will file on September 15 if $31,410 is not received before.] [request!open|Direct your answer to her], not to me and not to Mr. Pickett.

Franziska Lehner

--- m28 2025-08-13 16:12 theo -> duane | (no subject)
Duane, I know I'm probably not supposed to write. You asked the right question in October. It sat in two inboxes here. [admission|I saw it, thought Walt had it, and he thought I did.] [apology|I'm sorry.]

Theo

--- m29 2025-08-14 06:44 duane -> theo | Re: (no subject) < m28
Figured. Not my call anymore but [thanks|I appreciate you saying it].
