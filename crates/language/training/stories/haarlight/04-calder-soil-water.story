firm: Haarlight | haarlight.example | Europe/London | 2025-12-12 17:00
member: isla | Isla Rennie | isla@haarlight.example
member: gregor | Gregor Pask | gregor@haarlight.example
member: tess | Tess Okafor-Blyth | tess@haarlight.example
member: callum | Callum Dewar | callum@haarlight.example
client: Calder University, School of Soil and Water | company | calderuni.example
contact: lothar | Lothar Wiedmann | l.wiedmann@calderuni.example | head of school
contact: bethan | Bethan Marsh | b.marsh@calderuni.example | engagement officer
standing: strained
turned: 2025-06-10
causes: recurring_bottleneck, talked_down, broken_promise
root: m11, m13, m19, m24
why: Every film of the series sticks for weeks at the same place, Gregor's desk, and the dates he gives pass unmentioned. Underneath, the professor has been lectured about his own science by a producer who blames the captioners, and a funder's deadline is now close.

--- m01 2025-02-17 09:20 bethan -> isla + gregor | Peat film series, contract signed
Hi Isla and Gregor,

Lovely news, procurement have finally released the signed contract (attached, all 34 pages of it, I'm so sorry). So it's six films of around four minutes, one every six weeks or thereabouts, the first by the end of April and the last by 30 November. The Research Council pays on delivery of each and the whole grant is reported on in January, so the end date is a real one, not a university one.

[goal|What Lothar is hoping for is that land managers, the people with the diggers, actually watch them and block their drains.] He's said more than once that papers haven't moved a single gamekeeper.

Two things before we start. [value|Every figure on screen needs to go past Lothar] (he is lovely but he will spot a misplaced decimal from the car park). And [question|who should I treat as my day to day person?]

Thanks so much,
Bethan

Bethan Marsh
Engagement Officer (Tue to Fri)
School of Soil and Water

--- m02 2025-02-17 14:05 isla -> bethan + gregor | Re: Peat film series, contract signed < m01
Hi Bethan,

Delighted. Gregor's your day to day for schedule, scripts and approvals, I direct, Tess cuts. Nothing with a number in it goes public without Lothar's yes.

[promise|First script outline to both of you on 28 February.]

Isla

--- m03 2025-02-28 16:44 gregor -> lothar + bethan | Film 1, outline
Dear Professor Wiedmann, dear Bethan,

Outline for Film 1 ("What a bog is for") attached, two pages. [request|Comments by Friday 7 March please], so we can shoot at Flanders Hag on the 18th.

Gregor Pask

--- m04 2025-03-04 08:12 lothar -> gregor + bethan | Re: Film 1, outline < m03
Dear Mr. Pask,

Thank you for the outline, which I have read with pleasure. My remarks:

Page 1, line 9: peat does not "breathe". It emits and it takes up. I know that this is an image, but the image is false.
Page 1, line 22: the depth at Flanders Hag is 6.8 m, not 8.6 m.
Page 2, line 4: "Scotland's rainforest" is an other habitat. [request|Please delete it.]

Otherwise I find it good and clear. The 18th suits me. [promise|I will bring the corer.]

With kind regards
Lothar Wiedmann

--- m05 2025-04-25 13:30 tess -> bethan + lothar | film 1, final
hi both, film 1 final on the link, with captions and a clean version. all three of lothar's corrections are in, depth reads 6.8 m. transcript attached as a word doc for your website people.

tess

--- m06 2025-04-29 10:15 bethan -> tess + isla | Re: film 1, final < m05
Oh this is just beautiful. [praise|The bit where the core comes up and everybody goes quiet!] Lothar watched it standing, which is a good sign. [thanks|Thank you all so much.]

[win|It's been shared by the gamekeepers' association, 4,000 views since Friday], which for us is Hollywood.

--- m07 2025-05-08 11:00 gregor -> bethan + lothar | Film 2, schedule
Dear both,

Film 2 ("The drain"). Shoot 20 May at Carnwhinnie. [promise!broken|Cut 1 with you on Friday 30 May], final 13 June. [request|Please hold both dates for your review.]

Gregor

--- m08 2025-05-08 12:26 bethan -> gregor | Re: Film 2, schedule < m07
Will do, [promise|I'll block out Lothar's morning on the 30th] so he can do it in one sitting. He goes to Uppsala on the 5th of June for nine days so it'd be good to stick to that one.

--- m09 2025-06-03 09:35 bethan -> gregor | Film 2
Hi Gregor, hope you had a good weekend. [question|Just checking I haven't missed an email with the cut?] [complaint|Nothing in my inbox or my junk from Friday], and Lothar kept the morning. [question|Could you let me know when it's likely?] He flies on Thursday.

B

--- m10 2025-06-03 16:50 gregor -> bethan | Re: Film 2 < m09
Bethan,

[blame_shift|The captioning house returned the file a day late and the bank holiday earlier in the month has pushed everyone's turnarounds.] It's on my desk for a last check. [promise!broken|You shall have it tomorrow, in good time for the Professor.]

G

--- m11 2025-06-10 08:58 bethan -> gregor + tess | Re: Film 2 < m10
Hi Gregor, Tess,

The link came through on Friday evening so thank you for that, but [complaint|Lothar was already in Sweden and he doesn't have the bandwidth at the field station]. [complaint|The final was meant to be this Friday and that obviously can't happen now.]

I've watched it myself and I'm not the expert but [complaint|at 1:52 the caption says 3.5 kg per hectare and I'm fairly sure that should be tonnes?] He says tonnes in the interview.

[request|Please could someone check the captions against what he actually says], all the way through, before he sees it.

Bethan

--- m12 2025-06-10 09:40 tess -> bethan + gregor | Re: Film 2 < m11
you're right, tonnes. I've gone through the rest by ear this morning: two more, 2:20 "Sphagnum" spelt three ways and 3:05 "peat pipes" not "peat types". corrected file on the same link now.

for what it's worth my cut was ready on the 28th.

--- m13 2025-06-18 11:32 gregor -> lothar + bethan | Film 2, your comments
Dear Professor Wiedmann,

I have your list of seventeen comments. We'll take eleven. On the others I must hold the line. [talking_down|You are, if I may, too close to the subject; a general audience does not distinguish between a flux and a stock, and film is a medium in which a little inaccuracy buys a great deal of understanding.] [talking_down|I have been doing this for twenty two years and it's a common hurdle for academics new to it.]

As to the units on the caption, [blame_shift|these are typed by the caption suppliers, who are not scientists.]

Regards,
Gregor Pask

--- m14 2025-06-19 07:45 lothar -> gregor + bethan + isla | Re: Film 2, your comments < m13
Dear Mr. Pask,

A stock is what is in the bank. A flux is what you take out each month. [complaint|My audience has bank accounts, I believe they can distinguish.]

I did not make the six other comments for pleasure. In film 2 a land manager hears that he gains carbon when he loses it. [complaint|If he acts after this he does the contrary of what the project wants.] [request|Therefore all seventeen, please.]

L. Wiedmann

--- m15 2025-06-20 10:20 isla -> lothar + bethan | Re: Film 2, your comments < m14
Dear Lothar,

[promise|All seventeen go in.] The bank account line is better than ours, and with your leave I'd like to record you saying it.

[promise|Final on Friday 27th.]

Isla

--- m16 2025-06-27 17:20 tess -> lothar + bethan | film 2, final
final, seventeen of seventeen. bank account line is at 1:40, recorded on your phone, cleaned up a little.

--- m17 2025-07-10 09:50 bethan -> gregor | Film 3 dates
Hi Gregor,

With film 2 finishing two weeks over, I've redone the plan so we still land on 30 November: film 3 by 8 August, film 4 by 12 Sept, film 5 by 24 Oct, film 6 by 28 Nov. [question|Does that work at your end?]

[request|And would it be possible to have a note every second Friday saying where each one is?] Even two lines. I have to fill in a tracker for the Council and at the moment I make it up a bit.

Bethan

--- m18 2025-07-15 15:15 gregor -> bethan | Re: Film 3 dates < m17
Those dates work. [promise!broken|Fortnightly status note, yes, starting Friday 25 July.]

G

--- m19 2025-08-20 10:05 bethan -> gregor + isla | Film 3 and status notes
Hi Gregor, (Isla copied just so you're in the loop)

Sorry to be a pain. [complaint|Film 3 was due on the 8th and I've had a rough cut on the 14th and nothing since], even though Lothar sent his comments back within a day. [complaint|The status note hasn't come, I think there should have been two by now.]

I did ring on Monday and spoke to Tess who said she's finished and it's waiting to be signed off. [complaint|That's where films 1 and 2 were waiting too.] [question|Is there a way it can go straight from Tess to us?]

Bethan

--- m20 2025-08-21 12:36 gregor -> bethan | Re: Film 3 and status notes < m19
Bethan,

[non_apology|I'm sorry you feel out of the loop.] Film 3 is with me for quality control, which is a step I'd be failing you by skipping. [blame_shift|I was without a colourist for eight days as the freelancer's agency double booked him.] [promise|It will be released Monday.] [talking_down|In the meantime I'd suggest the tracker is best filled in with percentages rather than dates; it is how grown-up productions do it.]

--- m21 2025-08-25 11:10 gregor -> lothar + bethan | Film 3, final
Film 3 attached as link. Approved at this end.

--- m22 2025-08-27 08:05 lothar -> gregor + bethan | Re: Film 3, final < m21
[complaint|The map at 0:48 shows Carnwhinnie in the catchment of the Annan.] It lies in that of the Clyde. [complaint|I have corrected this on 15 August already, comment number 4.]

L. W.

--- m23 2025-09-02 14:48 tess -> lothar + bethan | Re: Film 3, final < m22
fixed, map redrawn with the clyde, new final on the link. I never saw the list of the 15th, [admission|it got stuck on our side.] [apology|apologies.] [request|please send comments to me directly as well as gregor.]

--- m24 2025-10-08 09:12 bethan -> isla + gregor | Where we are
Hi both,

I've done a little table because I think it's clearer than me going on.

[complaint|Film 4: due 12 Sept, arrived 1 Oct, captions again wrong at two places (methane as "Methuen")]
[complaint|Film 5: due 24 Oct, not shot.] The site access at Moss of Garrow closes on the 31st for the geese.
Film 6: [complaint|no outline yet, promised "early September".]
Status notes: [complaint|one, on 5 September.]

The Council's programme manager asked me on Monday whether we're on course for 30 November. I said broadly. [complaint|I don't like having said that.] [request|Please could we have a proper date for the shoot this week], and [question!open|could Isla tell us honestly if all six are coming by the end of November?]

I'm not cross, I just need to know.

Bethan

--- m25 2025-10-10 15:55 gregor -> bethan + lothar | Re: Where we are < m24
Dear both,

Moss of Garrow shoot: Tuesday 28 October, confirmed. [blame_shift|The delay owes a good deal to the landowner's factor, who takes a week to answer an email.] "Methuen" is the caption house once more, and [promise|I'm moving us to another as of today.] [promise!open!broken|Outline for Film 6 to follow next week.]

Gregor

--- m26 2025-11-04 10:26 lothar -> isla | Film 6
Dear Ms. Rennie,

I write to you because [complaint|I did not get so far an answer elsewhere]. The filming on the 28th was good, the colleague with the camera is excellent. But [complaint|for film 6 I have seen no outline, and we write November.]

[value|I don't need that it goes fast. I need that a date is a date.] With my students I do it the same.

[question!open|Is it perhaps better to make only five, and to make them well?] Then I must inform the Council, and [request!open|I would ask you to give me your view on this.]

With kind regards
Lothar Wiedmann

--- m27 2025-11-18 11:47 bethan -> isla + gregor | Re: Film 6 < m26
Hi Isla, hi Gregor,

[complaint|Lothar hasn't had a reply to his of the 4th], and film 5 is due a week on Friday. [escalation|The Council want a written note from the Head of School by the 12th of December explaining any shortfall, and finance have asked me to hold invoice 1151 until then.]

[request!open|Please send me the film 6 outline or tell me there isn't one.]

Bethan

--- m28 2025-11-20 17:35 gregor -> bethan + isla | Re: Film 6 < m27
Bethan,

Holding an invoice for delivered work isn't in the contract, clause 14, but I'll let that pass for now. Film 5 is in the edit. [promise|It will be with you on the 28th as agreed.] [blame_shift|Film 6 depends on the drone footage, for which the operator has been waiting on weather since October.] [promise!open|Isla will write to the Professor once she is back from Brussels.]

G

--- m29 2025-11-28 15:02 tess -> bethan + lothar | film 5, cut
film 5, full cut, colour and sound done. captions by me this time, checked twice against the recording. [request|lothar, please send me any figures that look off], I'm at my desk through the weekend.

--- m30 2025-12-01 08:31 lothar -> tess + bethan | Re: film 5, cut < m29
No corrections. [praise|It's the best of the five.] [thanks|I thank you.]

[complaint|About number six I still don't know anything.]
