firm: Haarlight | haarlight.example | Europe/London | 2025-12-12 17:00
member: isla | Isla Rennie | isla@haarlight.example
member: gregor | Gregor Pask | gregor@haarlight.example
member: tess | Tess Okafor-Blyth | tess@haarlight.example
member: callum | Callum Dewar | callum@haarlight.example
client: United Ferry and Harbour Staff | company | ufhs.example
contact: denise | Denise Coyle | dcoyle@ufhs.example | communications officer
contact: alec | Alec Torrance | gensec@ufhs.example | general secretary
standing: broken
turned: 2025-05-15
causes: unacknowledged_fault, value_mismatch, apology_owed
root: m12, m15, m18, m21
why: The conference stream died during the pay vote and the stage crew turned out to be on no-contract agency terms; the producer blamed the venue and the agency for both, and nobody ever said sorry to the island branches. The union has taken next year's conference elsewhere and its solicitor is asking for the fee back.

--- m01 2025-01-16 11:02 denise -> gregor + isla | Conference 2025
Hi both

Biennial conference is 14 and 15 May at the Tayfront Hall in Dundee. 260 delegates in the room. [goal|The big thing this year is the islands: 48 delegates in Lerwick, Stornoway, Castlebay and Stromness who've never once had a proper say because they can't get off for four days to come.] They voted in November to take part remotely. Rule book's been changed for it, took four years and two special meetings. We've 31 motions, nine branches on their feet about the relief crews, a guest speaker from the Norwegian seamen and the pay ballot on the second day, which is a card vote so every card counts the same whether it's held up in Dundee or pressed on a screen in Barra. So it's stage, screens, sound, recording, and a two way link with voting.

[request|Quote by 31st please.] [value|Usual condition: everybody who works our conference is on a proper contract at the going rate], it's in our procurement policy, attached, para 6.

Denise Coyle
Communications, UFHS

--- m02 2025-01-30 15:50 gregor -> denise | Re: Conference 2025 < m01
Dear Denise,

Quotation attached, £31,750 ex VAT, covering staging, two screens, PA, five cameras, stream, remote voting through the Votala platform and a crew of eleven. Para 6 noted and accepted.

Regards,
Gregor Pask

--- m03 2025-02-06 09:40 denise -> gregor | Re: Conference 2025 < m02
Exec approved it last night, closer than I'd like, two of them wanted to use the outfit from Greenock again. You're ours now.

They wanted me to tell you what they liked: the island bit, and that your man Callum had actually been to Castlebay. What they didn't like was the price of the screens but they never do.

[question|Who signs para 6, you or your subcontractors?] [request|And I'll need a test with all four islands before Easter.]

--- m04 2025-02-06 12:15 gregor -> denise | Re: Conference 2025 < m03
I sign for the whole of it. [promise|Signed form by return.] Test: propose Thursday 10 April, 18:00.

--- m05 2025-02-06 12:31 gregor -> denise | Re: Conference 2025 < m04
Form attached, signed.

--- m06 2025-04-11 08:45 denise -> callum + gregor | Test last night
Went not bad! Lerwick, Stornoway and Stromness perfect, everybody voted on whether a hot dog is a sandwich (it isnt, 31 to 9). [complaint|Castlebay could hear us but couldnt vote, button stayed grey.] John Angus there is 71 and was very patient.

[request|Can somebody ring him] and sort it before the day? number's 01871 555 0142. [praise|Callum was great with them all by the way.]

--- m07 2025-04-11 09:20 callum -> denise | Re: Test last night < m06
Hot dog result noted for the minutes. [promise|I'll ring John Angus this morning.] It looks like an old browser on the community centre machine.

--- m08 2025-04-11 14:05 callum -> denise | Re: Test last night < m07
Rang him, new browser on, button is green, he's voted twice on hot dogs (for). Lovely man.

--- m09 2025-05-02 16:18 denise -> gregor | Backup
Gregor, [question|what happens if the hall's internet goes down?] Standing orders says a card vote needs every registered delegate able to take part or it's void. Alec asked me and I didn't have an answer.

--- m10 2025-05-05 10:10 gregor -> denise | Re: Backup < m09
[talking_down|There's really no need for Alec to lose sleep; this is bread and butter for us.] The hall has a dedicated fibre. [promise!broken|We will in addition bring a bonded mobile unit as automatic failover.] It's in the spec.

--- m11 2025-05-14 18:52 denise -> callum + isla | Day one
[praise|Day one grand. Sound good, screens good,] Stornoway got a standing ovation for their motion on the relief crews. [praise|Tell the lad on camera 3 he's a natural.] Running order for tomorrow's changed a bit: standing orders at 9, then 14 to 19, Norwegian fella moved to 10:40 because his flights at 3, tea goes AFTER the card vote not before or we'll never get them back in. The retired members want the side screen a wee bit louder, they dont mean louder they mean nearer, [request|can camera 5 come round to the left]. [request|And somebody tell the hall the pies were cold]

Big day tomorrow, pay ballot card vote at 11:30, be sharp

--- m12 2025-05-15 21:10 denise -> gregor + isla | Today
I'm writing this on the train so excuse it.

11:24 stream goes. 11:24 to 12:06, all four islands off. The chair held the vote for 25 minutes then the room wouldn't wait any longer, buses booked, and it was taken at 11:52 without them. It passed by 19. There's 48 delegates that weren't in it. [complaint|So it's void, by our own rules, and we've to run a postal ballot of 6,200 members at our expense.]

I asked your man at the desk where the backup unit was. [complaint|He said there wasn't one on the truck.]

[complaint|And it was your stage lads told one of my delegates over a fag that they're on a day's notice from an agency in Fife, £11.90 an hour, no contract.] At a union conference.

[request|I need a written account of both from you by Monday.] [escalation|Alec will be on to you himself.]

Denise

--- m13 2025-05-19 17:45 gregor -> denise + alec | Re: Today < m12
Dear Denise, dear Mr Torrance,

Account as requested.

1. Loss of stream. [blame_shift|The Tayfront Hall's fibre failed owing to works by the venue's provider in the street. This is the venue's responsibility and we have written to them.] [blame_shift|The bonded unit was ordered from our hire company and not supplied.]
2. Stage crew. [blame_shift|The five stage hands were furnished by Northfife Event Labour, who assured us of compliance.] Their terms are a matter for them.

[non_apology|We regret any inconvenience caused to delegates.] [talking_down|I would gently point out that conferences are live events and that a prudent chair will always have a contingency for the vote itself.]

Gregor Pask
Producer

--- m14 2025-05-20 10:28 denise -> gregor | Re: Today < m13
[question|When did you know the unit hadnt been supplied?]

--- m15 2025-05-27 09:30 alec -> isla + gregor | Conference
Dear Ms Rennie,

I have now read Mr Pask's account three times. It tells me what the street did, what the hire company did and what a firm in Fife did. [complaint|It does not tell me what Haarlight did.]

You signed paragraph 6. I have the form before me. You undertook in writing on the 5th of May to bring a second line. [complaint|My officer asked a week ago on what day you learned that it was not coming, and has had no reply.] I am told by your own engineer that it was the Monday.

John Angus MacNeil of Castlebay, forty four years a mooring man, sat in front of a grey screen on the one day in his life that his union had asked for his vote from his own village. [value|I would have thought that a word to him, and to the other forty seven, was owed before any word to a venue.] [request!open|I ask you for that word.]

I don't raise my voice in letters. I would ask you to read this as if I had.

Yours fraternally,
Alec Torrance
General Secretary

--- m16 2025-05-28 18:20 isla -> alec + denise | Re: Conference < m15
Dear Mr Torrance,

I've been in Lisbon on a job and saw this tonight. You deserve a full answer and [promise!broken|I'll write you one by the end of the week, when I've sat down with Gregor.]

Isla Rennie

--- m17 2025-06-04 14:33 gregor -> denise | Invoice 1091, balance
Dear Denise,

Please find attached our invoice for the balance of £15,875 plus VAT, due at 30 days. In recognition of the circumstances I have removed the Votala platform charge for day two, £410.

Gregor Pask

--- m18 2025-06-05 08:47 denise -> gregor + isla | Re: Invoice 1091, balance < m17
£410.

[complaint|The postal ballot cost us £14,300, I've the printers bill here.] [complaint|Isla was to write to Alec by last Friday.] Nothing. [complaint|I asked a one line question on the 20th May and that's not answered either.]

And it's your own invoice before it's a letter. Okay.

[escalation|I'm not authorising this.]

--- m19 2025-06-10 19:05 isla -> alec + denise | Re: Conference < m16
Dear Mr Torrance, dear Denise,

[admission|I'm late with this.]

I have been through it with everyone. The line in the street was cut; that's documented. The bonded unit was cancelled by the hire company on Monday 12 May and [admission|we knew on the Monday]. Gregor judged that the fibre was enough. As to the stage crew, we relied on the agency's declaration, [blame_shift|which turns out not to have been worth much].

[non_apology|I'm sorry that the conference left you with this impression of us.] I'd like to propose that we waive £3,000 of the balance as a gesture, and that we look ahead to the regional meetings in the autumn.

Isla Rennie

--- m20 2025-06-18 11:00 alec -> isla | Re: Conference < m19
Dear Ms Rennie,

Thank you for the answer about the Monday. It has the merit of being one.

An impression is what is left when something has been seen wrongly. [complaint|My delegates saw nothing wrongly.] [request|Please leave the gesture where it is until the Executive meets on 2 July.]

A. Torrance

--- m21 2025-07-03 16:40 denise -> isla + gregor | Executive, 2 July
Hi

So you have it from me and not from the minutes. [leaving|The executive voted 14 nil to withdraw the autumn regionals from Haarlight and to put the 2027 conference out again.] [leaving|The regionals are going to the Greenock people.]

The £3,000 wasn't discussed much. What was discussed was that it's seven weeks and [complaint|no one from your place has rung a single island branch to say sorry]. Lerwick had a motion in about it.

[request|Send the raw recordings of both days, all cameras, on a drive.] We own them, clause 9.

Denise

--- m22 2025-07-04 12:02 gregor -> denise | Re: Executive, 2 July < m21
Denise,

Recordings can be released on settlement of 1091, as is customary in the industry.

[talking_down|I'd also say, as someone who has seen a good many committees, that decisions taken in the heat of the moment are seldom the best ones.]

G Pask

--- m23 2025-07-04 12:20 denise -> isla | Re: Executive, 2 July < m22
Isla please read what he's just sent me. [question|Is that your position?]

--- m24 2025-07-10 10:12 callum -> denise | Re: Executive, 2 July < m23
Hi Denise,

The drive with everything, all five cameras, both days, went off by courier this morning, tracking attached. It shouldn't have been held up. [apology|I'm sorry I didn't ring John Angus in May, I wanted to and I should have.]

Callum

--- m25 2025-07-11 15:38 denise -> callum | Re: Executive, 2 July < m24
It's here and it opens. [thanks|Ta Callum.] You're the only one has said it. I'll pass it on to him.

--- m26 2025-09-24 09:55 gregor -> alec | Invoice 1091, final reminder
Dear Mr Torrance,

Invoice 1091 is now 82 days overdue. [request|Please arrange payment of £15,465 plus VAT within seven days], after which statutory interest will be added.

Gregor Pask
Producer, Haarlight

--- m27 2025-10-02 11:30 alec -> isla + gregor | Re: Invoice 1091, final reminder < m26
Dear Ms Rennie,

[escalation|The matter is now with our solicitors, Messrs Auchterlonie Bain, who will write to you in respect of the cost of the postal ballot, £14,300, and of the breach of paragraph 6.] [escalation,leaving|They are instructed to seek the return of the deposit also, £15,875.]

[request|Be good enough to address nothing further to Miss Coyle.]

Yours faithfully,
A. Torrance

--- m28 2025-10-06 17:48 isla -> alec | Re: Invoice 1091, final reminder < m27
Dear Mr Torrance,

Received. [admission|The reminder should not have gone out] and is withdrawn. [promise!open|Our insurers will be in touch with Auchterlonie Bain directly.] [question!open|If you'd be willing to see me for half an hour, without either of them, may I come through to Glasgow?]

Isla Rennie
