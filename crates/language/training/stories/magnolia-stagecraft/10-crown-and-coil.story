firm: Magnolia Stagecraft | magnoliastagecraft.example | America/New_York | 2025-12-19 17:30
member: della | Della Pruitt | della@magnoliastagecraft.example
member: marcus | Marcus Okafor | marcus@magnoliastagecraft.example
member: ruthanne | Ruth Anne Tolliver | ruthanne@magnoliastagecraft.example
member: devin | Devin Yoon | devin@magnoliastagecraft.example
member: gladys | Gladys Whitlock | accounts@magnoliastagecraft.example
client: Crown & Coil Expo | company | crownandcoil.example
contact: nyesha | Nyesha Broadnax | ny@crownandcoil.example | founder
contact: dre | Andre Broadnax | dre@crownandcoil.example | finance and operations
contact: kiki | Kiki Osei | kiki@crownandcoil.example | exhibitor relations
standing: good
turned: -
causes: -
root: -
why: Nyesha types fast, says what she thinks and threatens to fire everybody weekly; that is how she talks to her own husband too. Faults in June were fixed the same night and she has already booked 2026 and two more cities.

--- m01 2024-12-02 22:47 nyesha -> della + marcus | 2025 we going bigger
della its ny. sold out in 11 days last yr so im done being cute. june 7 & 8, hall C, 9000 people a day, 240 booths, main stage w a RUNWAY this time and [request|i want it to come out the crowd not the wall]

[question|how much is a runway]

--- m02 2024-12-03 08:15 marcus -> nyesha + della | Re: 2025 we going bigger < m01
64 ft, 8 wide, lit edge, $19,400. With ramps at the far end so models exit without turning, $22,100.

MO

--- m03 2024-12-03 08:16 nyesha -> marcus + della | Re: 2025 we going bigger < m02
ramps. obviously. they in 7 inch heels marcus

--- m04 2024-12-12 13:30 dre -> della | Production agreement 2025
Della,

Ny has said yes to you in a parking deck, so I'm doing the paper. [request|Please send an agreement at the $238,000 you two discussed], with payment in four parts keyed to ticket releases (Jan 15, March 1, April 15, June 20).

Dre Broadnax

--- m05 2024-12-16 10:00 gladys -> dre | Re: Production agreement 2025 < m04
Dear Mr. Broadnax,

The agreement is attached with the four-part schedule as you set it out. The first part, $59,500.00, falls due January 15.

Respectfully,
Gladys Whitlock

--- m06 2024-12-16 20:12 dre -> gladys | Re: Production agreement 2025 < m05
Signed. [praise|Clean contract, I only had to read it once.]

--- m07 2025-02-18 14:20 kiki -> devin | floor plan questions
Hiya Devin, Kiki here from exhibitor relations 👋🏾

* booth 114 wants to do live braiding w 6 chairs, [question|is there enough power for 6 dryers?]
* booth 30 to 33 is one big brand now, [request|please knock out the lines between them]
* 2 booths want water. I said no. [question|Did I say right?]

--- m08 2025-02-18 15:02 devin -> kiki | Re: floor plan questions < m07
* 6 dryers = 90 amps, needs its own drop, $780
* done
* you said SO right

--- m09 2025-03-06 23:58 nyesha -> devin + marcus | the render
[complaint|why the stage purple.] i said plum. [complaint|thats barney.]

--- m10 2025-03-07 07:45 marcus -> nyesha + devin | Re: the render < m09
Purple: 128/0/128. Plum you sent: 78/24/62. [admission|Devin typed it, I passed it.] Corrected render attached.

--- m11 2025-03-07 07:52 nyesha -> marcus + devin | Re: the render < m10
ok now THAT. see. [praise|looks like my grandmamas good couch]

--- m12 2025-04-15 12:07 dre -> gladys | Third payment
Third part sent this morning. Ticket sales are at 81% of the hall. [win|We're nine weeks ahead of last year's pace.]

--- m13 2025-05-01 11:38 nyesha -> marcus | competition battle
scope of the barber battle changed. [scope_change|was 12 barbers now its 20 in 2 rounds and they want overhead cameras so folks can see the fade]. [question|can we do it without me selling a kidney]

--- m14 2025-05-01 12:20 marcus -> nyesha | Re: competition battle < m13
4 overhead cams on a boom, switched, +$5,200. Or 2 cams on a track that I already own, +$1,900. Second one shows the fade just as well.

--- m15 2025-05-01 12:21 nyesha -> marcus | Re: competition battle < m14
[praise|this why i mess with you. anybody else sells me the 5200]

track

--- m16 2025-05-19 08:55 kiki -> devin | exhibitor kit
Morning! 240 exhibitor kits go out Wednesday. [request|Need your 1 page on power + load-in times by tmrw noon], in normal people english lol

--- m17 2025-05-19 16:40 devin -> kiki | Re: exhibitor kit < m16
attached, no word longer than "forklift"

--- m18 2025-05-29 21:03 nyesha -> della | listen
if this union labor thing at the hall makes my load in cost one more dollar im cancelling the whole expo and opening a laundromat. u can run the dryers

--- m19 2025-05-30 08:10 della -> nyesha | Re: listen < m18
I'd be proud to run your dryers. It won't be a dollar, I settled with the steward last night over catfish; they'll do 8 to 4 on straight time and we push the truss to Friday morning.

Della

--- m20 2025-06-07 23:31 nyesha -> marcus + devin + della | DAY ONE
9214 thru the door. my feet. ok

[complaint|runway edge lights went out on the left side at 3:15 and Tamera walked the last third in the dark]
[complaint|main stage mics was popping ALL day]
[complaint|the plum is right but the gold is giving school bus]
[praise|booth 114 loved they power]

[request|fix it by doors]

--- m21 2025-06-08 06:20 marcus -> nyesha + devin + della | Re: DAY ONE < m20
- Edge: [admission|our cable, ran under the ramp and got pinched.] Rerouted, taped, tested 2:00 am.
- Mics: pops were lip gloss on the foam. New foam, and Devin swaps them every 2 hours.
- Gold: now 212/160/40. Look from the back row.

[apology|Sorry about Tamera.] I'd like to tell her myself.

--- m22 2025-06-08 21:44 nyesha -> marcus + devin + della | Re: DAY ONE < m21
tamera said u came to the green room with your hat in your hand. she walked TWICE today. [praise|gold was gold]

[win|18,611 for the weekend, 240 booths, 163 already put down for next yr]

im going to sleep til thursday dont nobody call me

--- m23 2025-06-09 09:00 della -> nyesha + dre + kiki | Re: DAY ONE < m22
Nobody's calling. I'll only say that I watched a little girl about six stand at the end of that runway with her hand on her own hair for a whole song. Sleep good.

Della

--- m24 2025-06-20 10:10 dre -> gladys | Final part, and a query
Final payment sent. [question|Line 61, "hall rigging supervisor, 2nd shift", $1,240, is this ours or the hall's?] The hall billed me for one too.

--- m25 2025-06-20 11:35 gladys -> dre | Re: Final part, and a query < m24
Dear Mr. Broadnax,

It's the hall's. [admission|I entered it on our sheet in error.] The sum of $1,240.00 is refunded today and [thanks|I thank you for your sharp eye].

Respectfully,
Gladys Whitlock

--- m26 2025-06-20 11:50 dre -> gladys | Re: Final part, and a query < m25
[praise|Refund received before my coffee was cold.]

--- m27 2025-07-14 22:20 nyesha -> della + marcus | pop ups
[goal|i want the expo to be in 5 cities by 2027.] start small. charlotte sept 20, 1 day, 1200 people, an old mill. no runway just a stage + 40 booths. [question|what that run]

--- m28 2025-07-15 09:30 marcus -> nyesha + della | Re: pop ups < m27
$41,000 if we truck it. $33,500 if I take two people and hire the rest in Charlotte. Same show.

--- m29 2025-07-15 09:31 nyesha -> marcus + della | Re: pop ups < m28
2nd one

--- m30 2025-07-29 23:15 nyesha -> marcus | r u alive
[complaint|i asked u about the mill ceiling thursday]

--- m31 2025-07-30 06:50 marcus -> nyesha | Re: r u alive < m30
Alive. In a basement in Huntsville without signal. [apology|Sorry.] Ceiling is 13'2" to the beam, so a low truss, no flown speakers. Drawing attached.

--- m32 2025-07-30 06:58 nyesha -> marcus | Re: r u alive < m31
why am i up at 7. ok looks good. [value|just say "in a basement" next time i dont need the drawing i need to know u aint dead]

--- m33 2025-07-30 07:01 marcus -> nyesha | Re: r u alive < m32
Fair. [promise|You'll get "in a basement."]

--- m34 2025-09-12 17:25 marcus -> nyesha | Charlotte
In a basement. Back at 9.

--- m35 2025-09-12 17:26 nyesha -> marcus | Re: Charlotte < m34
LMAOOO ok

--- m36 2025-09-16 10:44 kiki -> devin | charlotte booths
40 confirmed + waitlist of 12. The mill's loading door is 7 ft high and one of the brands is bringing an 8 ft throne. [question|can it go in sideways]

--- m37 2025-09-16 11:00 devin -> kiki | Re: charlotte booths < m36
measured it on the site visit for a dare, door's 7'4" and the throne tips. bring two cousins

--- m38 2025-09-22 13:09 nyesha -> marcus + della | charlotte
sold out. 1,260. [praise|stage looked like more money than i gave you.] landlord asked if we want march. yes

only thing. check in line was round the building at 10. [admission|that was on us], kiki had 2 tablets die

--- m39 2025-10-08 09:15 dre -> della + gladys | 2026 intent
Della, [request|we would like to lock three years at the 2025 rates with 4% a year]. Atlanta, Charlotte, and a third city to be named (Ny says Houston, I say Memphis). [request|Please have a draft to me before Thanksgiving.]

Dre

--- m40 2025-10-08 10:30 della -> dre + gladys | Re: 2026 intent < m39
I'd shake on that today. [promise|Draft by November 20.]

--- m41 2025-11-19 15:05 gladys -> dre | Master agreement 2026 to 2028, draft
Dear Mr. Broadnax,

The draft is attached, 8 pages. The third city is shown as "Houston or Memphis, as the parties' household may determine."

Respectfully,
Gladys Whitlock

--- m42 2025-11-19 21:33 dre -> gladys + della | Re: Master agreement 2026 to 2028, draft < m41
Read it out loud at dinner. [praise|First contract that ever made Ny laugh.] Our lawyer has it, [promise!open|I'll send her notes back by New Year].

--- m43 2025-12-05 00:12 nyesha -> marcus | 2026 runway
[question|what if it TURNS]

--- m44 2025-12-05 08:02 marcus -> nyesha | Re: 2026 runway < m43
It can. Revolve at the end, 16 ft, $8,800 rental, speed limited to 0.5 rpm because of the heels. I'd want a handrail hidden in the middle.

--- m45 2025-12-05 08:05 nyesha -> marcus | Re: 2026 runway < m44
[request!open|draw it]

--- m46 2025-12-17 20:50 kiki -> devin | jan
heyyy [question!open|can you hop on a call 1/6 w the new ticketing people? they want to know how many wifi drops at the doors]. also ny got u all something and it's in sizes
