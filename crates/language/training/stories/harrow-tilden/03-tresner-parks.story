firm: Harrow & Tilden | harrowtilden.example | America/Denver | 2025-08-29 17:00
member: walt | Walter Brandvold | walt@harrowtilden.example
member: ines | Ines Carrasco | ines@harrowtilden.example
member: theo | Theo Nakagawa | theo@harrowtilden.example
member: gwen | Gwen Pruett | gwen@harrowtilden.example
client: Tresner County Parks | company | tresnercounty.example
contact: hollis | Hollis Quennell | hquennell@tresnercounty.example | parks capital projects manager
contact: bea | Beatriz Lomeli | blomeli@tresnercounty.example | contracts specialist
standing: good
turned: -
causes: -
root: -
why: The county goes quiet every winter when its budget closes and says so beforehand; the bridges work picked up in the spring as promised, the inspections were delivered on time and the county has extended the on-call contract.

--- m01 2024-09-10 08:20 hollis -> theo + ines | Footbridge inspections - 2024 round
Theo, Ines,

[request|Please schedule the four footbridges under Task Order 6 before the trails close for elk on October 15]:
1. Beaver Draw (glulam, 1988)
2. Upper Cinch (steel truss)
3. Lower Cinch (steel truss, same year)
4. Mill Meadow boardwalk, first 300 ft only; the rest was rebuilt in 2022 and is under warranty

[request|Reports in the county template, one file per bridge, photos captioned.] Condition words are good, fair, poor and closed, no others, the commissioners' software rejects "fair to poor" as it should.

[question|Will you need our ranger for the Upper Cinch gate?] She needs 48 hours and prefers not to be asked on Mondays.

Hollis Quennell
Capital Projects, Tresner County Parks

--- m02 2024-09-10 15:09 theo -> hollis + ines | Re: Footbridge inspections - 2024 round < m01
Hi Hollis,

Yes please for the gate, Sept 25 at 8. Beaver Draw and Mill Meadow the day after. [promise|All four reports with you by October 11.]

Theo

--- m03 2024-09-26 16:35 theo -> hollis | Beaver Draw, heads up
Still on site. The downstream glulam at Beaver Draw has a soft pocket at the north bearing, I can push an awl in 2 inches where there should be a quarter at most. The flashing over it is gone, so every storm since whenever has gone straight down the end grain. The upstream beam sounds solid the whole way.

It isn't a closure for hikers in my view, even a Boy Scout troop bunched up in the middle. It is for the maintenance ATV, which by the look of the tracks was here yesterday. [request|Could you get a chain across for vehicles this week?] Two photos attached, the orange thing is my awl.

Theo

--- m04 2024-09-27 07:44 hollis -> theo | Re: Beaver Draw, heads up < m03
Chain is up as of 7:15. [thanks|Appreciate the early word.]

--- m05 2024-10-10 14:50 theo -> hollis + ines | Re: Footbridge inspections - 2024 round < m02
Four reports attached in your template. Summary for the board, if it's useful:

Both Cinch bridges are fair. Paint is failing at the lower chord splash zone on the lower one and it wants blasting within five years, maybe $18k if you do the pair together.

Mill Meadow is good. Eleven deck screws stand proud, your crew can fix that with a drill and a morning.

Beaver Draw is poor at one bearing. Two repair options costed: sister the beam, roughly $11k and good for about eight years; or replace the span, roughly $70k. I've tried not to tilt the page toward either.

Theo

--- m06 2024-10-14 09:02 hollis -> theo | Re: Footbridge inspections - 2024 round < m05
Received, complete. [complaint|Photo captions in the Lower Cinch file refer to Upper Cinch.] [request|Please swap them and resend that one.] The rest will go to the board as is.

--- m07 2024-10-14 11:31 theo -> hollis | Re: Footbridge inspections - 2024 round < m06
Fixed file attached. [admission|Copied the caption block and didn't change it.]

--- m08 2024-11-12 10:15 bea -> gwen + theo | Year-end closing of purchase orders
Good morning Gwen and Theo,

As every year, the county system locks on December 6. [request|Please submit any invoice for work through November 30 no later than December 3], otherwise I must re-encumber and it takes until March. Last year I had to do this for a portable toilet company and I do not wish to live it again.

Also, so that no one is worried: after the lock you will hear little from us. Hollis moves to snow operations, he is on a plow most nights in January, and no new task orders can be written until the board adopts the capital plan, normally end of February. Emails are read on Fridays. We are still here, only asleep.

Beatriz Lomeli
Contracts

--- m09 2024-11-12 13:27 gwen -> bea | Re: Year-end closing of purchase orders < m08
Good afternoon Beatriz, understood. [promise|Our final one for Task Order 6 will be in the portal by November 29.] Sleep well!

Gwen

--- m10 2024-11-27 15:12 gwen -> bea + hollis | Re: Year-end closing of purchase orders < m09
Submitted today as invoice 2318, $9,480.00, PO 44-1170. [request|Would you confirm the portal took the attachment?] It gave me a gray screen.

--- m11 2024-12-02 08:41 bea -> gwen | Re: Year-end closing of purchase orders < m10
It took it. Paid on the 13th. [thanks|Thank you for being early], you are one of three.

--- m12 2025-03-05 09:30 hollis -> theo + walt | We're back. Beaver Draw
Gentlemen, and Ines,

Board adopted the plan Tuesday. Beaver Draw is funded at $85,000. [scope_change|They chose replacement over repair.] Commissioner Aldana read your page aloud and said she'd never before seen an engineer not take a side.

[goal|What the commissioners want is a bridge the ambulance cart can cross, open by Labor Day, and no trail closure longer than three weeks.] It was a heart attack at the far picnic shelter in July that got this funded; the crew carried him over on foot. He lived. He came to the hearing.

[request|I'd like a fee proposal by March 14], 90% drawings in May, bid in June. [question|Do we need a new survey of the banks or is the 2019 one good enough?]

Hollis

--- m13 2025-03-06 11:14 ines -> hollis + walt + theo | Re: We're back. Beaver Draw < m12
New one. The creek moved after the 2023 runoff, I saw it in September, about 4 ft at the south abutment. One day, $1,900.

--- m14 2025-03-13 16:02 walt -> hollis + bea + theo | Re: We're back. Beaver Draw < m13
Hollis,

Proposal attached: $16,700 with Ines's day included. I would go to a prefabricated steel span on concrete caps; it can be set in one day with a crane from the county road, and your closure shrinks to about ten days. Budget as I see it: span $38,000 delivered, caps and demolition $24,000, crane $5,000, and the remainder for whatever is under the south bank that we have not met yet.

[talking_down|People tend to fall in love with timber in the park setting without ever having to replace any.] I mention it because there is always somebody on a committee who does.

[question|What does the loaded cart weigh?] I have a catalog figure and I do not believe it.

Walt

--- m15 2025-03-14 08:05 hollis -> walt + bea + theo | Re: We're back. Beaver Draw < m14
4,100 lb with patient and two crew. Not in love with timber. Proposal fine, [promise|Bea will issue Task Order 7 next week].

--- m16 2025-03-20 14:44 bea -> gwen + walt | Task Order 7
Dear Gwen, dear Walter, Task Order 7 attached for countersignature. [request|Kindly return a signed copy together with the renewed certificate of insurance], ours on file ended March 1.

--- m17 2025-03-21 09:20 gwen -> bea | Re: Task Order 7 < m16
Both attached. [apology|My apologies on the certificate], [admission|I'd sent it to Hollis's old address].

--- m18 2025-05-20 12:58 theo -> hollis + walt | Beaver Draw 90%
90% set, quantities and spec sections attached. Deck is 6'-6" clear so the cart can cross with its mirrors on. Three things we need from the county:
- [request|floodplain permit number for the cover sheet]
- [request|say yes or no to weathering steel], it rusts to a brown skin and never needs paint, but it will stain the south cap for the first couple of years
- whether the crane may stand on the meadow side. [question|Is the sod there protected?] Road side works too, it just takes a bigger crane, about $1,500 more

[win|Cart live load and the 100-year flood both work with the shallower span, so the ramps stay at 5%] and nobody has to pour a switchback.

Theo

--- m19 2025-05-22 07:36 hollis -> theo + walt | Re: Beaver Draw 90% < m18
FP-25-031. Weathering, yes. Meadow side no, there's a ladies'-tresses orchid the botanist guards with her life. Road side only.

--- m20 2025-05-30 15:47 theo -> hollis + bea | Re: Beaver Draw 90% < m19
Bid set attached, sealed. Crane pad moved to the road side with a note about the orchid on sheet 2.

--- m21 2025-07-09 10:26 hollis -> theo + walt | Beaver Draw bids
Three bids, low is $71,250 from Corrigan Trailworks, next $78,900, and one from a highway outfit at $164,000 that I believe priced a different creek. [praise|Clean set, one question from all the bidders together], and that was where to park.

Start July 28. [request|Can somebody be there when the caps are poured?] Tentatively August 5. Corrigan is two brothers, the older one will tell you everything is fine and the younger one will tell you how it is.

Hollis

--- m22 2025-07-09 13:15 theo -> hollis | Re: Beaver Draw bids < m21
[promise|I'll be there on the 5th.] [request|Ask Corrigan to text me if it slides.]

--- m23 2025-08-06 08:52 theo -> hollis | Re: Beaver Draw bids < m22
Was at both pours yesterday. North cap at 7:40, south at 10:15. Rebar matched, slump 4 inches, air 6.1, four cylinders taken, anchor bolts within 1/16 of template. South excavation hit an old timber crib about 5 feet down, sound and tight, and we left it (photo 9). I'd been waiting for that bank to surprise us so I was nearly relieved.

Field note attached. Span arrives the 18th. The younger brother says how it is, is good.

Theo

--- m24 2025-08-22 16:18 hollis -> theo + walt + ines | Open
[win|Beaver Draw opened at noon today, nine days closed, ambulance cart across and back.] Mr. Fenn, who is the heart attack, cut the ribbon with his granddaughter. Ranger cried a little. Final cost came in at $73,100 with the crib, so the board keeps the change.

[request!open|Please send record drawings when you get a chance], and [question!open|do you recommend a first inspection at one year or two?] I need to put it into the 2026 plan one way or the other.

Hollis

--- m25 2025-08-25 09:10 theo -> hollis + walt | Re: Open < m24
Great picture of the cart. [promise!open|Record set is on my list, I only need Corrigan's redlines.]

--- m26 2025-08-27 11:33 bea -> gwen + walt | On-call contract, extension
Dear Gwen and Walter,

The on-call agreement ends December 31 and the county wishes to use both extension years. [request!open|Please return the attached form with your 2026 rate table by September 19.] Our usual winter silence will follow, I promise it means nothing.

Beatriz Lomeli

--- m27 2025-08-28 08:55 gwen -> bea | Re: On-call contract, extension < m26
Wonderful news. [promise!open|Form and rates to you the week after Labor Day.]
