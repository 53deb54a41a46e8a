firm: Ferrant Loy Architects | ferrantloy.example | Australia/Melbourne | 2026-02-27 17:00
member: conrad | Conrad Ferrant | conrad@ferrantloy.example
member: mei | Mei Loy | mei@ferrantloy.example
member: tash | Tash Birrell | tash@ferrantloy.example
member: gus | Gus Halloran | accounts@ferrantloy.example
client: Wattlebank Veterinary Clinic | company | wattlebankvet.example
contact: harriet | Dr Harriet Blom | harriet@wattlebankvet.example | owner, vet
contact: jodie | Jodie Spargo | jodie@wattlebankvet.example | practice manager
standing: good
turned: -
causes: -
root: -
why: The lead lining missing from the X-ray room was a real crisis in March and April 2025, but it was owned at once, paid for and closed; since then the work has run well and they are planning the next stage together.

--- m01 2025-03-06 06:48 harriet -> mei | xray room
Mei, I'm standing in the new x-ray room with the radiation consultant. [complaint|He says there's no lead in the walls.] Plasterer finished this side yesterday. [question|Is he wrong? Tell me he's wrong]

H

--- m02 2025-03-06 08:05 mei -> harriet + jodie | Re: xray room < m01
He isn't wrong, Harriet. I've got the drawing open. The lining is in my room data sheet and [admission|I never carried it across to the wall types, so the builder priced and built a plain stud wall. That's my error and nobody else's.]

[promise|I'm driving out now, there by 9.15.] [request|Please ask Steve to stop the painters in that room] until I've been.

Mei

--- m03 2025-03-06 08:09 harriet -> mei | Re: xray room < m02
Stopped them. Bring coffee and possibly a crowbar

--- m04 2025-03-06 18:37 mei -> harriet + jodie + conrad | X-ray room: what happens now
Where we landed today:

1. Plasterboard off on three sides of the room (the fourth is brick and passes).
2. Lead-backed board, 1.8 mm, from Keilor Shield. Nine working days.
3. Door gets swapped for a lined one, that's the slow item, four weeks.
4. Opening moves from 14 April to about 5 May.

[promise|We carry the cost of the strip-out, the board and the relining.] I've told Conrad and rung our insurer. You pay only for the lead itself, which you'd have paid for anyway. [apology|I'm very sorry. You trusted me with the one room that had to be right.]

--- m05 2025-03-07 07:20 jodie -> mei + harriet | Re: X-ray room: what happens now < m04
Hi Mei,

[thanks|Thanks for being straight.] From my end it's not only the wall:
- lease on old clinic ends 30 April, we'd need 2 weeks more
- 3 locum shifts booked from the 14th
- the opening flyer is PRINTED (2,000 of them) with the 14th on it

[question|Who pays for the extra rent?] I'm not having a go, these things happen and at least we found it before we irradiated the accountant upstairs. [request|I just need a number to give the bank by Wednesday], they're already funny about the overrun on the air con and if I ring twice with bad news they'll want a meeting.

Jodie

--- m06 2025-03-11 12:14 conrad -> jodie + harriet | Re: X-ray room: what happens now < m05
Dear Jodie,

[admission|The omission was ours and so are its consequences.] [promise|We will meet two weeks' rent at Dyer Street ($3,180), the reprint of your flyers, and one locum cancellation fee if it's charged.] For the bank: the figure is $3,180 plus $640, nil to Wattlebank. [promise|A signed letter to that effect is coming by courier tomorrow.]

Conrad Ferrant
Principal

--- m07 2025-03-12 15:02 jodie -> conrad + mei | Re: X-ray room: what happens now < m06
Letter's here, bank's happy. [thanks|Appreciated.] Locum was decent about it and isn't charging, so knock that one off. New flyers say "May" and nothing else, I've learned

--- m08 2025-04-02 16:45 mei -> harriet + jodie | Lining done
All three walls are lined, joints overlapped, photos of every sheet attached before they were covered. I stood there with a marker and numbered them so nobody can say later which is which. Screws have lead caps. The sparky's two boxes on the corridor side were moved to the brick wall, as a box is a hole as far as an x-ray cares. Consultant is booked for the 24th, after the door. Door is on a truck from Adelaide on the 22nd.

[question|Do you want the viewing panel at standing height or so that a seated nurse can see?]

--- m09 2025-04-02 19:58 harriet -> mei | Re: Lining done < m08
Standing. Nobody has sat down in this clinic since 2011

--- m10 2025-04-24 14:29 jodie -> mei + harriet | PASSED
[win|He passed it!!] Certificate attached. He even said the overlaps were neat.

We move the cats first on Sat 3 May.

--- m11 2025-05-05 18:15 harriet -> mei + tash + conrad | day one
Forty-one patients, one escape (ferret, recovered behind the autoclave), no injuries. [praise|The separate cat waiting room is the best thing I've spent money on.] Even old Mr Tuohy said so and he hates everything.

The consult rooms work. The hatch works. I stood in the x-ray room behind nine hundred kilos of lead and took a picture of a kelpie's elbow, and thought warm thoughts.

[praise|You lot made a mess in March and you cleaned it up without me having to shout once. I noticed.]

Harriet

--- m12 2025-05-06 09:10 mei -> harriet | Re: day one < m11
[thanks|That means a lot.] I've been twitching every time the phone rang. [promise|I'll come by on the 20th for the defects walk], with a torch and a bag of blue tape.

--- m13 2025-05-20 17:22 mei -> jodie + harriet | Defects list
Nineteen items, list attached, each with photo and who fixes it. The ones you'll care about:

- treatment room tap hits the splashback
- dog ward floor drain is 6 mm proud, water sits
- cat ward door closer too strong, Bec nearly lost a finger
- two downlights flicker

Most of it's trivial apart from the drain and Bec's finger. The closer I backed off on the spot with a screwdriver. Builder has until 20 June; anything not done by then comes out of the $11,000 we're holding. [request|Jodie, please add anything you've seen that I've missed], straight into the spreadsheet.

--- m14 2025-05-22 07:41 jodie -> mei | Re: Defects list < m13
Added 4. Row 21 is the fridge alarm, not yours probably

--- m15 2025-06-23 10:30 jodie -> mei | Re: Defects list < m13
Steve's crew finished Friday. 22 of 23 ticked. [complaint|Dog ward drain still holds a puddle about the size of a dinner plate], he ground it and it's better but no.

[question|Is that his or do we live with it?]

--- m16 2025-06-23 13:04 mei -> jodie | Re: Defects list < m15
His. It's a fall of less than 1 in 80 and the spec says 1 in 60. I rang him; he's cutting it out and relaying on Sunday 6 July when the ward's empty. He grumbled for a minute and then said his own dog would've been in there next week anyway. [promise|I'll be there at the end to pour a bucket on it.]

--- m17 2025-07-07 08:12 jodie -> mei + harriet | Re: Defects list < m16
Bucket test passed, dry in 40 seconds, I timed it too. [thanks|Ta for giving up a Sunday.]

--- m18 2025-08-13 09:00 gus -> jodie | Final account
Hi Jodie,

Final invoice 2236 for Wattlebank stage one, $4,950 inc GST, with the insurer's contribution shown as a credit so your bookkeeper can see it. Certificates and warranties are behind the link at the bottom. [question|Would you like them on a stick as well?]

Gus

--- m19 2025-08-13 11:26 jodie -> gus | Re: Final account < m18
No sticks, they vanish here. Link works. Paid today. Can't believe I'm saying this but I'll miss the Tuesday site meetings, Steve's ute was better than telly

--- m20 2025-10-08 20:51 harriet -> mei + tash | next idea
The shop next door (the vape place) is closing. Landlord has offered it to us from March. Last Thursday I sent a pancreatitis spaniel forty minutes down the freeway at 6pm because I can't leave her alone all night with a drip in. She did fine. Her owner sat in the car park there until 3. I've been cross about it for a week and it's nobody's fault but the map's.

[goal|I want to be the clinic that can keep a sick animal overnight with somebody awake], there isn't one between here and Werribee. That means a proper hospital ward, an oxygen thing, and a place for a human to sleep.

[question|Does 84 m2 do it, roughly?] [request|Don't draw anything beautiful yet. Back of envelope.]

--- m21 2025-10-10 15:33 tash -> harriet + mei | Re: next idea < m20
Envelope attached, literally.

84 does it if the laundry stays in the old half. I went down at lunch and measured through the window, much to the interest of the vape man. Eight dog runs, ten cat condos, an isolation room with its own door to the lane, a nurse station in the middle that sees all of them, and a bunk. The wall between the two shops is double brick so we get two openings, not five. Rough money 310 to 350 plus equipment.

[question|When do you have to answer the landlord?]

--- m22 2025-10-13 06:55 harriet -> tash | Re: next idea < m21
End of November. [praise|Envelope is excellent], it's on the fridge

--- m23 2025-11-26 13:17 jodie -> tash + mei + gus | Lease signed
Signed from 1 March. Harriet is in theatre so I'm writing.
1. [request|Please send a fee letter for the whole job, same terms as last time.]
2. [request|Can the radiation bloke be in from the start this time] (I know, I know, there's no x-ray in this part, he still wants to see the shared wall because of what the ward's going to back onto)
3. [question|do we need a planning permit for the lane door]

Jodie Spargo
Practice Manager
Wattlebank Vet
14 Dyer Street is gone, [request|new address on the invoice pls]

--- m24 2025-11-28 12:40 tash -> jodie + harriet | Re: Lease signed < m23
Fee letter attached, same terms, 9.5%. Your radiation consultant is on the team list at line two, in bold, underlined by Mei. And no, the lane door is exempt as long as it doesn't swing out over the boundary. [promise|Plans on 13 February.]

--- m25 2025-12-01 17:09 harriet -> tash + mei | Re: Lease signed < m24
Fee letter signed, attached. In bold, I saw. Ha

--- m26 2026-02-12 16:58 tash -> harriet + jodie | Hospital ward, plans
A day early. Plans, one section, a lighting sketch for night mode (red-ish, low, so the patients sleep and the nurse doesn't). Nine dog runs in the end rather than eight, because the column turned out to be smaller than the landlord's plan says. Isolation has its own door, its own air and its own bin. Your radiation consultant has signed off the shared wall already, letter attached, it took him four minutes. [question!open|Is the oxygen to be bottled or a concentrator?] That decides whether we need a cage in the lane.

--- m27 2026-02-24 07:31 harriet -> tash + mei | Re: Hospital ward, plans < m26
Bunk is too close to the barkers, [request|swap with store]. Otherwise yes, go. [praise|Red light is clever], Bec wants it at home. Asking the anaesthetics rep about oxygen, [promise!open|I'll know by Monday].

[request!open|Move the isolation basin OUTSIDE the door], you wash before you go in and after you come out.

--- m28 2026-02-24 09:45 tash -> harriet + jodie | Re: Hospital ward, plans < m27
Bunk and store swapped, that was easy. [promise!open|Basin moves in the next issue, Wednesday 4 March], along with the joinery elevations.
