firm: Haarlight | haarlight.example | Europe/London | 2025-12-12 17:00
member: isla | Isla Rennie | isla@haarlight.example
member: gregor | Gregor Pask | gregor@haarlight.example
member: tess | Tess Okafor-Blyth | tess@haarlight.example
member: callum | Callum Dewar | callum@haarlight.example
client: Salters' Quay Museum | company | saltersquay.example
contact: catriona | Catriona Muir | catriona.muir@saltersquay.example | head of exhibitions
contact: femi | Femi Adeyinka | femi@saltersquay.example | digital producer
standing: mending
turned: 2025-08-26
causes: broken_promise, unacknowledged_fault
root: m11, m14, m15, m17
why: The signed versions of the gallery films missed the opening and then went in wrong while the producer blamed the interpreting agency. Isla owned it, a Deaf consultant now leads the remake and four of seven are in; the museum is thawing but the last three and the visitors' evening are still to come.

--- m01 2025-03-11 10:22 catriona -> isla + gregor | Ropewalk gallery, audiovisual
Dear Isla and Gregor,

I'm so pleased we can go ahead. To set down what we agreed on Thursday: seven short films, between two and three minutes, for the permanent Ropewalk gallery, each with captions and each with a British Sign Language version of equal quality, on twin screens. Gallery opens to the public on Saturday 6 September; press on the 4th.

[goal|You'll remember what lies behind this. A third of the women who worked the walk were deaf or going deaf from the machines, and their great-grandchildren come here and find nothing they can follow.] [value|The signed films are not an add-on for us; they're the reason there is a budget.]

[request|Could we have a production schedule by the end of the month?]

With best wishes,
Catriona Muir
Head of Exhibitions
Salters' Quay Museum

--- m02 2025-03-12 09:48 isla -> catriona + femi | Re: Ropewalk gallery, audiovisual < m01
Dear Catriona,

That's how I understood it too: signed films made alongside, not afterwards. [promise|Schedule by the 28th.]

Isla

--- m03 2025-03-27 16:10 gregor -> catriona + femi | Ropewalk schedule
Dear both,

Schedule attached. Filming 6 to 14 May. English masters 18 July. [promise!broken|BSL masters 15 August.] Installation 25 to 29 August. That leaves a full week's contingency, which should satisfy anyone.

[request|Femi, please send the player model numbers.]

Gregor Pask
Producer

--- m04 2025-03-27 17:25 femi -> gregor | Re: Ropewalk schedule < m03
Hi Gregor, 14 x the same box, spec sheet attached, they like mp4 and hate everything else, learned that the hard way on Whaling.

Q: [question|are the BSL ones shot with the interpreter in the actual ropewalk or against green?] changes our screen layout

Femi

--- m05 2025-04-01 10:40 gregor -> femi | Re: Ropewalk schedule < m04
Green. The agency, SignBridge North, supplies a studio and presenter as a package.

--- m06 2025-04-01 10:52 femi -> gregor + catriona | Re: Ropewalk schedule < m05
ok so full height on the left screen, film on the right. [promise|I'll get the mounts drawn up on that basis.]

[question|Is the presenter Deaf? not an interpreter, a Deaf presenter.] it's in the brief p4

--- m07 2025-05-15 18:02 tess -> femi + catriona | rushes from the walk
seven days in the can. mrs abernethy (film 5) is extraordinary, she still has the hands for it. some stills attached for your leaflet people. for your notes, in the order we shot: film 2 hackling (tues), film 1 the long walk (wed), film 4 tar house (thurs, everybody stinks), film 5 the women (fri), film 3 the boys who ran the traveller (mon), film 6 the noise (tues), film 7 the last day, 1977 (wed, the old foreman locked the door for us with the actual key). I have 41 hours, you're getting seventeen minutes. film 6 will need a low warning sign at the door, it's loud on purpose for twenty seconds and then nothing at all.

one snag, day 4, rain on the roof so loud we'll subtitle rather than use the sound. it suits it.

--- m08 2025-05-16 09:15 catriona -> tess + isla | Re: rushes from the walk < m07
[praise|These are marvellous, Tess.] I took the one of her thumbs straight up to the Director. She'd like it for the poster. [question|May we?]

--- m09 2025-05-16 09:33 tess -> catriona | Re: rushes from the walk < m08
of course. full size one attached.

--- m10 2025-07-18 17:40 tess -> femi + catriona | english masters, 1-7
all seven, mp4, 25fps, your naming scheme. captions checked by two people here. total 16:48.

--- m11 2025-08-19 09:05 femi -> gregor | BSL masters
Hi Gregor

[complaint|schedule says BSL on the 15th, nothing on the server.] I've got the players on the bench and two lads booked for Monday to mount them. [question|what's the story?] also [complaint|you never answered me on the Deaf presenter], I asked in April

--- m12 2025-08-20 17:32 gregor -> femi + catriona | Re: BSL masters < m11
Femi,

[blame_shift|SignBridge had a studio flood in July and have lost ten days; entirely outwith our control.] [promise!broken|Masters will be with you on Tuesday 26th, all seven.] On the presenter, they send their most experienced person and I don't ask for medical details.

Gregor

--- m13 2025-08-20 17:58 femi -> gregor + catriona | Re: BSL masters < m12
[complaint|it's not a medical detail]

--- m14 2025-08-28 11:20 catriona -> gregor + isla | BSL masters
Dear Gregor, dear Isla,

[complaint|Tuesday has passed and three of the seven came, last night.] [complaint|In two of them the presenter is cut off at the wrist whenever she signs low.] A sentence that loses its hands is only half a sentence.

[complaint|Press is in seven days.] I need to decide whether we open with empty left-hand screens. [request|Please telephone me today.]

Catriona

--- m15 2025-09-09 10:30 catriona -> isla | After the opening
Dear Isla,

I've let a weekend go by before writing. [complaint|You weren't at the opening], so let me tell you what you would have seen. Seven right-hand screens, which people love. [complaint|Three left-hand screens with signing, two of them cropped, and four with a slide reading "coming soon".] In front of them stood eleven members of the Lothian Deaf Heritage Circle, whom I had invited personally. One of them, Mrs Jean Corstorphine, whose grandmother is in film 5, asked me by way of her daughter whether "soon" meant soon like last time.

They also told me that [complaint|the presenter isn't Deaf and isn't, they were kind about it, very clear].

Gregor's note of the 3rd says [complaint|the agency is at fault and a claim is being considered against them]. That may be so. [value|I didn't engage an agency.]

I'm not sure at present what to ask you for. [request|Perhaps you would tell me what you think ought to happen.]

Catriona

--- m16 2025-09-09 11:02 isla -> catriona | Re: After the opening < m15
Catriona, I've read it and I'm not going to answer in ten minutes. [promise|May I come to you on Thursday at nine, I'll bring no slides.]

--- m17 2025-09-12 14:20 isla -> catriona + femi | What happened, and what we'll do
Dear Catriona, dear Femi,

Thank you for the hour yesterday. I said I'd put it in writing so that you can hold me to it.

What happened. [admission|Your brief asked for a Deaf presenter on page 4 and we booked a package without reading it back against page 4. Femi asked twice and got no answer and then a shabby one. We treated the signed films as something that is ordered, not something that's directed; nobody from here was in that studio on any of its days. That's ours, and it's mine, since I said in March it wouldn't be so.] The flood was real and it would have cost two days.

[apology|I am sorry. To you both, and to Mrs Corstorphine and the Circle, whom I'd like to tell so in person if they'll have me.]

What we'll do, at our cost:
- [promise!open|all seven remade from the beginning, none patched]
- a Deaf director and presenter, chosen with the Circle, not by us
- I run it, and Tess edits with the director beside her. Gregor is off it.
- [promise|the cropped two come down as soon as Femi says, and an honest sign goes up, wording yours]
- [promise|a dated plan by 26 September]

Isla

--- m18 2025-09-12 16:55 catriona -> isla + femi | Re: What happened, and what we'll do < m17
Dear Isla,

[thanks|Thank you. That is the first letter I've had on this that I could show to anybody.] I have shown it to the Director.

I can't pretend we're back where we were. Let's see the plan.

C.

--- m19 2025-09-15 09:12 femi -> isla | Re: What happened, and what we'll do < m17
cropped two are down. sign says "We got these wrong. Better ones are being made by Deaf film-makers. Ask us when." so be ready, they'll ask us when

--- m20 2025-09-26 15:05 isla -> catriona + femi | Plan for the signed films
Dear both,

Plan attached, one page. In short: Marta Lindqvist-Boyle has agreed to direct; she's Deaf, from Fife, has made three series for television, and the Circle put her at the top of their list. Presenter is her choice: Alasdair Noon. Translation sessions with four Circle members on 9 and 10 October (paid, at Marta's rates). We film in the walk itself, not against green, 20 to 23 October.

Delivery in two lots: [promise|films 1, 2, 4 and 5 on 21 November], [promise!open|films 3, 6 and 7 on Friday 19 December].

[request|Femi, we'd need the gallery closed till noon those four days.]

Mrs Corstorphine gave me tea. She had some suggestions about our work.

Isla

--- m21 2025-09-29 08:50 femi -> isla + catriona | Re: Plan for the signed films < m20
gallery closed till 12 on all four, done, schools moved. Marta's a hero in my house btw, my sister in law has met her.

[question|Who's the one person I ring when it goes wrong?]

--- m22 2025-09-29 09:04 isla -> femi | Re: Plan for the signed films < m21
Me. 0131 496 0188 is the one in my pocket.

--- m23 2025-10-24 17:15 catriona -> isla | The filming
Dear Isla,

I slipped in at the back on Wednesday. I don't sign, as you know, and [praise|I understood that there was a joke, and where it was, and that it was a good one.]

A practical matter. [complaint|The crew left gaffer marks on the 1840s boards by the hackling bench.] Our conservator will deal with it but [request|please let your people know for the future].

Catriona

--- m24 2025-10-27 09:30 isla -> catriona | Re: The filming < m23
[apology|Apologies to the boards, and to your conservator.] [promise|I've told everyone, and the cost of the cleaning comes to me, please.] From now on it's sandbags.

--- m25 2025-11-20 16:30 tess -> femi + catriona | bsl films 1, 2, 4, 5
four masters on the server, a day early. marta has signed off each (name on the file note). hands in frame for every frame, I watched for nothing else. captions match the signing order now where it differs from the english.

--- m26 2025-11-26 10:48 femi -> isla + tess | Re: bsl films 1, 2, 4, 5 < m25
Up since yesterday. [win|We had the Circle in for a look this morning before opening and they watched all four through twice, then Mrs Corstorphine made the staff watch it.] She's put a hand on my arm and said "that's my granny". I'm fine.

Other news from the floor: a school from Bathgate spent longer at the left screen than the right one, hearing kids, all trying to copy Alasdair doing the tar bucket. The attendants have learned "toilet", "lift" and "careful, slippery". Footfall counter says average stay in the gallery has gone from 6 minutes to 11 since yesterday but it's one wet Wednesday so don't quote me.

[complaint|film 4's a frame or two out of step between left and right by the end], probably my player, [question|can you check your side?]

--- m27 2025-11-26 14:12 tess -> femi | Re: bsl films 1, 2, 4, 5 < m26
my side: film 4 bsl was exported at 24.97 because of an idiot preset. [admission|mine.] right one is on the server now, swap it and they'll hold hands to the end.

--- m28 2025-12-02 11:40 catriona -> isla | January
Dear Isla,

The Director would like to hold an evening for the Circle and their families when all seven are in, on Thursday 22 January, and to say publicly what happened and how it was put right. [question!open|Would you and Marta come, and would you say a few words yourself?]

I must ask too: [request|could I have your confirmation that 3, 6 and 7 are safe for the 19th.] You'll forgive me if I ask early. I used not to.

The Board in February will look at the temporary exhibition for 2026. I've not yet decided what I'll recommend.

With good wishes,
Catriona

--- m29 2025-12-03 09:17 isla -> catriona | Re: January < m28
Dear Catriona,

Ask as early as you like. Film 3 is locked. 6 and 7 Marta sees on Monday, and [promise|I'll write to you that night with a plain yes or no on the 19th].

Isla

--- m30 2025-12-08 20:40 isla -> catriona + femi | Re: January < m29
Yes for 3 and 6. For 7: Marta wants one line re-filmed (the word for "heckler", there are three and we used the Dundee one), this Friday, [promise!open|which still makes the 19th with a day to spare]. [promise|If it rains through the roof I'll ring you before lunch.]

Isla
