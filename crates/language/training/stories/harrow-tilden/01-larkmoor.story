firm: Harrow & Tilden | harrowtilden.example | America/Denver | 2025-08-29 17:00
member: walt | Walter Brandvold | walt@harrowtilden.example
member: ines | Ines Carrasco | ines@harrowtilden.example
member: theo | Theo Nakagawa | theo@harrowtilden.example
member: gwen | Gwen Pruett | gwen@harrowtilden.example
client: Larkmoor Homes | company | larkmoorhomes.example
contact: dutch | Dutch Vandermolen | dutch@larkmoorhomes.example | site superintendent
contact: kayla | Kayla Obrecht | kobrecht@larkmoorhomes.example | purchasing coordinator
standing: good
turned: -
causes: -
root: -
why: The superintendent barks but keeps sending lots, and every slip at Tanager Ridge has been fixed within days; he has just handed the firm the next filing without bidding it.

--- m01 2024-09-04 06:41 dutch -> ines | lot 3 pins
[request|need lot 3 and lot 4 staked before the excavator shows up monday]. 11 ft offsets not 5, he drives over everything. [question|who you sending]

--- m02 2024-09-04 08:15 ines -> dutch | Re: lot 3 pins < m01
[promise|Marco and the new kid, Friday at 7.] Offsets at 11 feet, lath with pink ribbon. [promise|Cut sheet in your inbox Friday before noon.]

[request|Please have someone move the pipe pile off the northeast corner of 4], we can't shoot through it.

--- m03 2024-09-06 11:22 ines -> dutch + kayla | Re: lot 3 pins < m02
Both lots are staked, cut sheet attached. Top of foundation on 4 is 5871.35, held 0.8 over the curb per the grading plan. Pipe was gone when we got there, [thanks|thank you for that].

--- m04 2024-09-06 11:30 dutch -> ines | Re: lot 3 pins < m03
ok

--- m05 2024-10-09 13:05 dutch -> theo | window wells lot 6
[complaint|Foundation plan for 6 has the egress well sitting on the gas riser.] [complaint,question|Anybody over there look at the utility sheet?] Concrete is thursday next. [request|Move it and get me a stamped page].

--- m06 2024-10-09 13:58 theo -> dutch + walt | Re: window wells lot 6 < m05
Dutch, you're right, [admission|I drew that off the August utility layout and never opened the September one]. Sliding the well 4'-6" south clears the riser by 5 feet and stays under the same lintel. [promise|Walt will stamp it in the morning and you'll have the sheet by 10.]

Theo

--- m07 2024-10-10 09:37 walt -> dutch + theo | Re: window wells lot 6 < m06
Dutch,

S-2.1 revision 1 is attached, sealed. The two #5 bars over the opening carry on 24 inches past each side. The well itself is now a 44 inch corrugated unit, because the 36 inch you have been buying leaves the ladder rung four inches short of what the building department measured on lot 2.

[talking_down|I would remind you that the dowels are not decoration, and the inspector will look for them whether or not your foreman considers them excessive.] He considered them excessive on lots 1 and 4. I have the photographs.

The gas riser keeps 60 inches clear. If the gas company moves it again, I should like to be the first to know and not the last.

Walt

--- m08 2024-10-10 09:52 dutch -> walt | Re: window wells lot 6 < m07
Walt I been setting dowels since you had hair. Foreman on 1 and 4 works for somebody else now. Got the page. [praise|Fast.]

--- m09 2024-11-13 14:20 kayla -> gwen | October invoice?? (maybe I'm crazy)
Hi Gwen! So I was going through the stack before our cutoff and I think [complaint|invoice 2291 bills lot 5 staking twice], once on line 3 and again on line 9 where it says "restake." Dutch swears nobody restaked anything. It's $640. Totally possible he forgot, he also forgot his truck keys in the porta-john last week (long story, don't ask him).

[request|Could you check with Ines and send a corrected one if it's wrong?] Our cutoff is Friday, and after that it sits till the 29th, and I know you all like getting paid, I've seen Walter's boots.

While I have you, two housekeeping things:
- we changed our billing address in September (suite 310, not 300), [request|please fix it on your end]
- our new software wants the lot number in the invoice title, so "TR-L05" and so on. [question|Is that something yours can do?] If it can't I'll keep typing it in by hand like a monk.

Kayla O.
Purchasing, Larkmoor Homes

--- m10 2024-11-14 10:44 gwen -> kayla | Re: October invoice?? (maybe I'm crazy) < m09
Hi Kayla,

You are not crazy. The restake was at a different builder's lot 5 and [admission|I keyed it to your job number]. [apology|I'm sorry about that one.] Corrected 2291-R attached, $640 lower, with suite 310 on it and TR-L05 up in the title where your software can see it. I had to promise our own software something in return, I forget what.

[question|Is the porta-john story available over the phone?]

Gwen

--- m11 2024-11-14 10:51 kayla -> gwen | Re: October invoice?? (maybe I'm crazy) < m10
[promise|Calling you at lunch] haha. [thanks|Thank you!!] [promise|2291-R goes in Friday's check run.]

--- m12 2025-01-08 07:02 dutch -> ines + theo | lot 9
[complaint|Northwest corner of the lot 9 foundation tapes 0.4 short to the side setback.] Forms are up. [complaint|Crew is standing around at 62 bucks an hour apiece.] [question|Is it your pin or my guy?]

--- m13 2025-01-08 07:20 ines -> dutch | Re: lot 9 < m12
On my way now. [promise|There by 8:15.] [request|Don't strip anything.]

--- m14 2025-01-08 10:31 ines -> dutch + theo | Re: lot 9 < m13
For the record, after our talk at the tailgate:

The offset hub had been hit and reset by somebody. Our tack is 2 inches from where the lath stands and the lath has fresh bark on it. I set two new hubs 15 feet out, behind the silt fence, where nobody drives. Forms move 0.4 east on the north wall only; south wall was right all along. I checked all four corners at 10:05 and they close within 0.02, diagonals match to an eighth.

The setback on the new position is 5.06, required 5.00. So don't let the brick ledge grow.

No charge for the trip. [request|Next time a stake goes down tell your guys to leave it down and call.] A missing stake costs an hour. One put back by hand cost you a morning.

Ines

--- m15 2025-01-08 16:48 dutch -> ines | Re: lot 9 < m14
My guy. Skid steer. He's buying donuts. Poured at 2. [thanks|thanks for coming out]

--- m16 2025-02-26 15:36 theo -> dutch | Rebar around corners
Dutch, your framer and your foundation sub both asked me this week how far horizontal bars lap around a re-entrant corner. Last week it was the plumber, who wanted to know if he could cut one (he can't). I keep answering it lot by lot, by text, usually with a thumb drawing, which is silly.

[promise!open!broken|I'll put together a one-page standard detail sheet for Tanager Ridge that lives in the job trailer]: corner laps, step laps, where a 4 inch sleeve can go through a stem wall and where it can't, minimum cover. [question|Anything else your guys ask that should be on there?]

Theo

--- m17 2025-03-03 06:30 dutch -> theo | Re: Rebar around corners < m16
hold down layout. every time. [request!open|Laminate it.] they spill

--- m18 2025-04-15 12:12 kayla -> gwen + ines | ILCs for the closings
Hello you two! Closings are coming in a clump this spring and [request|I need improvement location certificates for 1, 2, 3 and 7 by the dates below]:
- Lot 1, closes 4/30
- Lot 2, closes 5/2
- Lots 3 and 7 both 5/9 (yes the same day, no I did not pick it)

Title wants them 3 business days ahead and this title company means it, the closer over there bounced one of mine in February because the north arrow was upside down. I didn't know it could be upside down. It pointed at the floor.

[question|Is it still $325 a lot?] and [question|can the buyer's name go on it or only the lender's?] Also the sod is in on 1 and 2 but not on 3 and 7, [question|Dutch wants to know if that matters to you], I said I doubt it, he said ask.

Kayla O.

--- m19 2025-04-15 16:03 ines -> kayla + gwen | Re: ILCs for the closings < m18
Still 325. Both names fit, [request|send me the spelling]. Sod doesn't matter, a locked gate does: lot 2 has one now and nobody at the trailer had the code on Friday. [promise|1 and 2 by April 24, 3 and 7 by May 5.]

North will be up.

--- m20 2025-05-05 15:10 ines -> kayla | Re: ILCs for the closings < m19
3 and 7 attached. You have had 1 and 2 since the 23rd.

One thing for title on 7: the side fence is 0.6 over onto the HOA tract for about 22 feet. I noted it on the face. It isn't a defect in the house and it isn't a lot line problem, the HOA is still you for another year, so one paragraph from your lawyer should cure it. Better they read it from us on Monday than find it at the table on Friday.

Driveway on 3 is fine, the walk touches the easement but everyone's does.

--- m21 2025-05-12 09:08 kayla -> ines + gwen | Re: ILCs for the closings < m20
[win|All four closed, nobody cried, title didn't even blink at the fence.] [praise|You guys are the only vendor who hit every single date this spring] and I told my boss so.

--- m22 2025-06-18 06:55 dutch -> theo | lap sheet
[complaint,question|Where's my laminated thing.] [complaint|Told foundation sub it was coming in march.]

--- m23 2025-06-18 09:40 theo -> dutch | Re: lap sheet < m22
Ha, fair. [admission|It slid behind the trusses for 11 and I let it.] Meanwhile the answer for every corner on the job is 30 inches for #4, 38 for #5. [promise!open|The sheet is still coming, plastic and all.]

--- m24 2025-08-13 07:15 dutch -> ines + walt | filing 2
Bosses bought the north 40. [scope_change|26 more lots, walkouts mostly.] Not bidding it around, you two got it if the price per lot holds. [goal|They want six foundations in the ground before Thanksgiving.] [request|Get me a proposal by the 22nd].

Heads up its steeper than what we're on now. 11 ft of fall on the worst ones and theres an old stock pond somebody filled with i dont know what, tires probably. Ines walked it with me tuesday so ask her. Same foundation sub, same framer, new foreman who reads drawings. Same me.

--- m25 2025-08-21 14:29 walt -> dutch + kayla + ines | Re: filing 2 < m24
Dutch,

Proposal attached: $2,150 a lot for foundation design, $640 a lot staking, both held at the 2024 figure through December 2026. Ines's monument restoration is separate because the dozer has already found two.

It assumes soils reports lot by lot and not one report for the filing; the old pond on the north side worries me, and I would rather have 26 borings than one lawsuit. Lots 31 through 34 should be drilled first since they sit in it. I have allowed for drilled piers on those four and footings elsewhere, and if the tires turn out to be a rumor you get the difference back.

Six by Thanksgiving is possible if the borings start in the first week of September. [question!open|Who is doing them?] [thanks|And thank you for not shopping it.]

Walt

--- m26 2025-08-25 06:38 dutch -> walt + ines | Re: filing 2 < m25
Price is fine, kayla has the PO going. its tires. found the first one saturday

[question!open|On the walkouts you want stepped footings or a frost wall on the low side]. Also [request!open|stake the haul road entrance sometime next week], county wants it 40 ft wide and they want to see ribbon before they sign

--- m27 2025-08-26 09:19 kayla -> gwen | PO for Filing 2
Hi Gwen! PO 7714 is attached, signed, all 26 lots, I made it one line per lot so you and I never have to have the lot 5 conversation again.

[request!open|I'll also need a fresh insurance certificate naming Larkmoor Tanager North LLC], different entity this time because lawyers. No panic, [promise!open|I'll send you the exact address block once legal coughs it up]. Same limits as before as far as I know.

And [question!open|are you doing Net 30 or Net 15 on this one?] The old filing says 15 and our CFO has discovered calendars.

Kayla O.
