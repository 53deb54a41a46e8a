firm: Harrow & Tilden | harrowtilden.example | America/Denver | 2025-08-29 17:00
member: walt | Walter Brandvold | walt@harrowtilden.example
member: ines | Ines Carrasco | ines@harrowtilden.example
member: theo | Theo Nakagawa | theo@harrowtilden.example
member: gwen | Gwen Pruett | gwen@harrowtilden.example
client: Prairie Covenant Church | company | prairiecovenant.example
contact: lorraine | Lorraine Stubblefield | lorraine@prairiecovenant.example | building committee chair
contact: amos | Rev. Amos Keleti | pastor@prairiecovenant.example | pastor
contact: virgil | Virgil Tanaka | vtanaka@prairiecovenant.example | volunteer trustee, retired electrician
standing: good
turned: -
causes: -
root: -
why: An undersized fellowship hall beam nearly cost the church its Christmas season in the fall, but the firm owned it, paid for it and fixed it before Advent; since then the balcony and the parking lot have gone smoothly and the committee keeps giving them work.

--- m01 2024-09-17 10:05 lorraine -> walt + theo | Fellowship hall beam
Dear Walt and Theo,

The wall between the fellowship hall and the old nursery came down Saturday with eleven volunteers and one pulled back. The temporary posts are standing exactly as your sketch shows, with the two-by-twelve shoes underneath, and Virgil has painted each of them orange so that the quilters will not walk into one.

Hubbard Steel delivers the new beam on the 26th. [question|Is there any reason not to take the posts out the same afternoon it is bolted?] The electricians would like the floor, and so would I.

[goal|Our hope is to seat 180 for the Advent supper on December 1], which is the first time this congregation would eat in one room. For forty years the early sitting has looked at the late sitting through the nursery door, holding its plate.

Lorraine Stubblefield
Building Committee

--- m02 2024-09-17 14:33 theo -> lorraine + walt | Re: Fellowship hall beam < m01
Hi Lorraine, posts can come out once the end bolts are tight and I've looked at it. [promise|I'll be there on the 26th at 2.] Sympathies to the back.

--- m03 2024-09-26 17:52 theo -> lorraine + walt | beam — please read tonight
Lorraine,

[request|Please leave every temporary post where it is and keep people out of the hall until you hear from me.]

With the ceiling open I could see that the roof trusses above bear on this line. Our drawing treats it as carrying only the attic floor, which is what the 1962 plans show, and somebody re-roofed in the seventies with longer trusses and a new bearing. If that's right, the W12 they just set is too small. It isn't doing anything yet, your orange posts are carrying the load and they're well within what they can take, so nothing is about to happen tonight. But nobody should lean a ladder on one.

[admission|We should have opened that ceiling in July instead of going off the old plans.] I don't have numbers yet. [promise|You'll have them by tomorrow at five, good or bad.]

Theo
303-555-0148, any hour

--- m04 2024-09-26 20:14 lorraine -> theo + walt + amos | Re: beam — please read tonight < m03
The hall is locked and the Scouts have been told to meet at the library. I confess I am shaken. [complaint|We paid $4,300 for that piece of steel eight hours ago and now I am told it is the wrong piece.] [question|Is the roof safe over the sanctuary side?]

--- m05 2024-09-27 15:40 walt -> lorraine + amos + theo | Re: beam — please read tonight < m04
Mrs. Stubblefield, Reverend:

The sanctuary roof stands on its own wall and is not affected. The hall is safe with the posts in. The beam needs to be a W16x40, and both end columns need a larger footing, four feet square in place of the two and a half you have.

[admission|The error is ours. I signed the drawing and I accepted a sixty-year-old plan in place of a look above the ceiling.] [apology|I regret it, and I regret that you heard about it with the steel already up.] [promise|We will pay for the new beam, the crane and the footing concrete.] The W12 is yours; Hubbard will credit it at scrap, about $400, and that should go to the building fund and not to us.

[promise|Revised drawings go to Hubbard on Monday.] Whether he can roll in time for the first of December I do not know yet and will not guess at. Theo has the telephone number of every steel yard between here and Pueblo and is using it.

Walter Brandvold, PE

--- m06 2024-09-30 09:12 amos -> walt + lorraine | Re: beam — please read tonight < m05
Walter, I have been a pastor for thirty-one years and I could count on one hand the letters I have had that say "the error is ours." [thanks|Thank you for it.]

The committee met after worship. There was some heat, as there should be; a few of them carried that wall out in pieces. But Virgil said a thing that settled it, which was that in his trade the man to be afraid of is the one who never found his own mistake. We would like to go on with you. [value|What we ask is only that Lorraine hears things first, before the steel man does.] She lives four blocks away and doesn't sleep much.

Amos

--- m07 2024-09-30 16:55 theo -> lorraine + amos | Re: beam — please read tonight < m06
Revised S1 and S3 went to Hubbard at 3:30 and a copy is attached for you. Earliest mill date they can give is October 31. [promise|Every Thursday until it's in, you'll get a short note from me on where it stands.]

--- m08 2024-10-24 16:20 theo -> lorraine | Thursday note 4
Short one. Footing concrete tested at 3,900 psi, needed 3,000. Steel confirmed for the 31st, crane 8 am. Gwen has Hubbard's invoices coming to us directly, so nothing should arrive at the church. [request|If one does, just forward it.]

--- m09 2024-11-01 11:03 lorraine -> theo + walt | It is in
Dear Theo, dear Walt,

[win|The new beam is in, the posts are out and the room is enormous.] Virgil paced it off twice and came up with two different numbers, both of them large. The crane man took his hat off when he saw the stained glass and then asked if there was coffee, and there was.

[praise|Your Thursday notes kept eleven volunteers from quitting, Theo, and I include myself.] It is much easier to wait for a thing when somebody tells one what it is doing.

[request|Could we have a letter for the city inspector?] He is here on the 7th and wishes to see that the beam on the drawing and the beam in the air are the same beam.

Lorraine

--- m10 2024-11-05 10:48 theo -> lorraine | Re: It is in < m09
Letter attached, sealed by Walt. See you at the supper if there's a seat.

--- m11 2024-12-02 08:30 amos -> theo + walt + gwen | 194
[win|One hundred and ninety-four for supper last night, in one room.] Theo ate two plates. [thanks|Bless you all.]

A.

--- m12 2025-01-21 13:17 virgil -> theo | balcony rail
Theo - Virgil Tanaka here, trustee. We met under the orange posts.

The balcony railing wobbles when you lean on it, I'd say 3/4" at the top. It's 34 inches high, pine newels toenailed to the deck, 1926 I think. The choir director leans on it when the tenors are flat which is most Sundays. I can do the carpentry if somebody tells me what it has to hold, I did forty years of conduit and I know the difference between looks strong and is strong.

[request|Want to come look some morning], I'm there Tues & Thurs. [question|what would it cost the church]

--- m13 2025-01-22 09:05 theo -> virgil + lorraine | Re: balcony rail < m12
Virgil, [promise|I'll stop by Thursday the 30th around 9.] Flat $450 for the visit plus a sketch with connections you can build from. It has to take 200 pounds at the top rail in any direction, and 34 is under the 42 the code wants now. [request|Keep the choir kids off it for the time being, if you can.]

--- m14 2025-02-06 15:50 theo -> virgil | Re: balcony rail < m13
Sketch attached. Newels get a 1/2" through-bolt pair into doubled joists and a steel angle on the back. Height goes to 42 with a second rail so the old turnings can stay.

Small thing: [request|snap a photo of each newel before you close up the fascia] and [promise|I'll write the sign-off from those], no second trip charge.

--- m15 2025-03-11 18:26 virgil -> theo | Re: balcony rail < m14
done. 9 photos. stood on it (don't tell Lorraine)

--- m16 2025-03-12 08:44 theo -> virgil + lorraine | Re: balcony rail < m15
[praise|Nicer work than half the contractors I see.] Sign-off letter is attached. I read only the first sentence of your email, as far as Lorraine is concerned.

--- m17 2025-04-29 10:30 lorraine -> ines + gwen | Parking lot survey
Dear Ines,

We have been given a bequest of $60,000 (Mrs. Halvorsen, who complained of her heels in that gravel for half a century) and the congregation has voted, 71 to 4, to pave. Before we ask for bids [request|we would need a topographic survey of the gravel lot and to know where our east line truly runs], because the Dollar Barn has had a dumpster on what Virgil believes is ours. He has believed it loudly, and to their manager.

There is also a manhole nobody can account for, a light pole which may be the city's, and a row of elms on the south side that we should like to keep if the numbers allow.

[question|What would such a survey cost, and how soon could it be done?]

Lorraine

--- m18 2025-04-30 07:50 ines -> lorraine | Re: Parking lot survey < m17
$3,200 with the east line monumented. Crew is free May 19 to 21. [promise!broken|Drawing two weeks after that, June 4.]

The manhole is a dry well from 1951, I have it from the last job on that block. The pole is the power company's. I'll locate the elms with their driplines so a paver can't pretend he didn't see them. [request|Keep cars off the lot on the 19th if you can], we shoot a lot of ground.

--- m19 2025-05-01 09:15 lorraine -> ines + gwen | Re: Parking lot survey < m18
[request|Please go ahead.] Signed agreement attached.

--- m20 2025-06-09 11:40 lorraine -> ines | Re: Parking lot survey < m19
Ines dear, [complaint|I had the drawing down for last Wednesday] and two pavers have asked me for it. [question|Has it perhaps gone to Virgil?]

--- m21 2025-06-09 12:26 ines -> lorraine + virgil | Re: Parking lot survey < m20
No, it was on my desk waiting for one tie. [admission|I missed my own date and didn't tell you.] [apology|Sorry.] Attached now, PDF and CAD.

Dumpster sits 3.2 ft on your side, its pad 4.0. East line is marked with a cap at each end and a nail in the middle. Lot falls 2.1 percent to the alley, which is good news for drainage, and the worst elm is the one by the pole, it's hollow.

[promise|I'll call both pavers today so they have it from me and not late from you.]

--- m22 2025-06-09 13:10 virgil -> ines + lorraine | Re: Parking lot survey < m21
HA. Three point two. I said three.

Both pavers had it by lunch btw, one of them called me to ask who Ines is and is she always like that

--- m23 2025-07-15 14:02 lorraine -> walt + ines | Retaining edge along the alley
Dear both,

Paving bids are in, $52,400 the lowest. The low bidder, a Mr. Castellanos, who has done the Lutherans and was recommended by them with only slight envy, says the alley side drops 30 inches and would need a small wall or a slope. He drew it for me on the back of a bulletin.

[question|Does a wall that height need an engineer's drawing?] [request|If so I would be glad of a figure before our meeting on the 24th.] We have $7,600 left of Mrs. Halvorsen after the paving and there are people who would like it to become a bench.

Lorraine

--- m24 2025-07-16 09:35 walt -> lorraine + ines | Re: Retaining edge along the alley < m23
Mrs. Stubblefield,

Cars park at the top of it, so yes, in spite of its being under four feet. $900 for a one-sheet block wall design, two weeks from your word. Mr. Castellanos should figure about $85 a running foot to build it, for 62 feet.

The slope would be cheaper by four thousand dollars and would cost you five stalls. I counted, with Ines's drawing and a toy car from my grandson. There would still be money for a modest bench.

Walt

--- m25 2025-07-25 10:22 lorraine -> walt + ines | Re: Retaining edge along the alley < m24
The committee prefers the wall and the five stalls. [request|Please proceed.] Paving is set for September 15.

--- m26 2025-08-08 13:30 walt -> lorraine | Re: Retaining edge along the alley < m25
Sheet W-1 attached, sealed and dated today as agreed. Your paver should leave the drain rock exposed at the weep holes.

--- m27 2025-08-27 09:47 lorraine -> walt + ines | Re: Retaining edge along the alley < m26
Dear Walt, dear Ines,

[praise|The paver says it is the first wall drawing he has not had to telephone about.] He would like to know [question!open|whether brown block may be used instead of gray], provided it is the same strength, and [request!open|he asks for the CAD file so as to lay it out by machine]. I told him it would not be any trouble and then wondered if it was.

Virgil has made the bench already, out of the balcony newels that were left over. The Dollar Barn moved its dumpster on Tuesday, without a word, at night.

Amos's anniversary is the 14th of September, cake after second service, you are all expected.

Lorraine
