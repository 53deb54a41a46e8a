firm: Strandloper Print & Pack | strandloperprint.example | Africa/Johannesburg | 2025-11-21 16:30
member: nadia | Nadia Isaacs | nadia@strandloperprint.example
member: theo | Theo Maseko | theo@strandloperprint.example
member: gerhard | Gerhard Pienaar | gerhard@strandloperprint.example
member: ayanda | Ayanda Mbele | accounts@strandloperprint.example
client: Mopanewind Lodge | company | mopanewind.example
contact: lerato | Lerato Phiri | lerato@mopanewind.example | general manager
contact: piet | Piet Uys | guides@mopanewind.example | head guide
standing: mending
turned: 2025-07-15
causes: unacknowledged_fault, apology_owed
root: m13, m15, m18
why: The room folders went out with a dead emergency number although the lodge had sent the new one, and for two months the firm treated it as a reprint query. In September it owned up, apologised and began a full check; the lodge is ordering again, cautiously, and waits for the last pieces.

--- m01 2025-02-03 08:20 lerato -> nadia | Relaunch after renovation
Hi Nadia

We reopen on 1 June with twelve tents in place of eight and a new walking trail. Piet will tell you about the trail whether you ask or not.

What we need printed:
- room folders, 14, canvas cover, refillable
- trail signs, 22, nothing shiny
- guest map
- gate board, the old one has been eaten by something

[goal|Our bet is on walkers: people who stay four nights, not one, and who feel safe on foot without a rifle standing next to them all the time.] That's the thought behind it all.

Some facts you'll need. Tents 1 to 12, numbers burnt in wood already so nothing from you there. The folder must lie open flat on the bed, take A5 pages on two rings, and the pages get changed by Mma Dineo with a thumb and no tools. It gets to 43 degrees in the tents in October and laminated paper goes wavy by the second week, we've tried. The map will be folded and unfolded by people wearing gloves in the morning and sweating by ten.

[request|Please give me a figure and a calendar.]

Lerato Phiri
GM, Mopanewind

--- m02 2025-02-05 11:30 nadia -> lerato + piet + theo | Re: Relaunch after renovation < m01
Hi Lerato

What a job, we had to draw straws for it. Figure attached (R212k, gate board separate because I don't know yet what eats boards). Calendar: texts from you by 14 March, proofs 4 April, everything on the truck to Musina 16 May.

[question|What did the eating?]

Nadia

--- m03 2025-02-05 18:52 piet -> nadia + theo | Re: Relaunch after renovation < m02
Porcupine. He likes the glue. The same porcupine also had my left sandal.

[request|For the trail signs use recycled plastic posts, no glue, bolts.] Elephants will lean on them whatever you do so make the bottom part replaceable. [promise|I'll walk it on Friday with the GPS and send you the distances.]

Piet

--- m04 2025-02-10 07:15 piet -> theo | Re: Relaunch after renovation < m03
As promised 22 points attached. Total loop 11.3 km, short cut at 9 brings it to 6.2. Shade only at 4, 9, 14 and 17, [request|please put a small tree on the map there] because in November that's the only thing anybody asks me. [request|The hide at 12 is not to be shown], researchers. Between 15 and 16 we cross the riverbed, in a wet year that's closed until April, so [request|that sign needs a flap or something that we can turn round].

Point 14 is a leadwood with an owl, [request|please don't write OWL on the sign], he is private.

--- m05 2025-03-14 16:40 lerato -> nadia + theo | Texts
Hi both, texts for folder and map attached, in three files. [scope_change|One late thing: we change our medical evacuation provider on 1 May, so page 2 of the folder gets a new emergency number.] It's in the file called page2_FINAL_new. [request|Please use that one, not the older one in the zip.]

Lerato

--- m06 2025-03-17 09:28 theo -> lerato | Re: Texts < m05
got all three. [promise!broken|will use the new page 2.]

--- m07 2025-04-04 14:00 theo -> lerato + piet | proofs
map and signs attached, folder follows when gerhard's canvas is in.

on the map i took out the roads. you can't drive there so why show them. contour lines are from piet's points plus the 1968 survey.

--- m08 2025-04-04 17:44 piet -> theo + lerato | Re: proofs < m07
Man. [praise|That map is so good that I got lost in it on the stoep.] One thing, [complaint|the Matsabi is a riverbed not a river], [request|dotted please], people will bring costumes.

--- m09 2025-05-19 16:50 lerato -> nadia | Truck
All here. [praise|Signs are lovely and dull, exactly right.] Gate board's up on bolts, porcupine has come to look at it twice.

[thanks|Thanks to everyone], we're open in twelve days and I can see the floor of my office again.

--- m10 2025-06-05 10:20 ayanda -> lerato | Final invoice
Good morning Ms Phiri

The final invoice 1360 is attached (R84 800, less the deposit). [request|Kindly confirm the receipt of 14 folders, as the delivery note says 13.]

Ayanda Mbele

--- m11 2025-06-06 08:02 lerato -> ayanda | Re: Final invoice < m10
Fourteen, I counted them on the beds. [promise|Payment goes with Friday's run.] [question|Can you spread the gate board over two months?] The plumber has eaten June.

L

--- m12 2025-06-06 11:33 ayanda -> lerato | Re: Final invoice < m11
Good morning Ms Phiri. Yes: half on 30 June, half on 31 July. Revised statement attached.

Ayanda Mbele

--- m13 2025-07-15 11:05 lerato -> nadia + theo | Emergency number in the folders
Nadia

A guest in tent 9 had a bad fall on Sunday night, a broken ankle. [complaint|Her husband rang the number in the folder and got a voice saying that the subscriber no longer exists.] It took him twenty minutes to find the night guard.

She's alright, she's in Polokwane.

[complaint|I looked at all 14 folders. Every one has the old number.] [complaint|I sent the new page 2 on 14 March and Theo confirmed it on the 17th.]

We've stuck labels over it in biro. [question|How did it happen, and when can we have correct pages?]

Lerato

--- m14 2025-07-15 12:20 nadia -> lerato | Re: Emergency number in the folders < m13
Oh no, glad she's ok! [promise|New page 2 for all folders is being printed today and goes by courier tomorrow.]

Nadia

--- m15 2025-07-16 09:10 gerhard -> lerato + nadia | Re: Emergency number in the folders < m13
Lerato

[blame_shift|There were two page 2 files in the delivery from your side, with similar names, so the plate room took the first one.] [talking_down|It's always wise to send one file only and to check the printed product on arrival.]

Pages are with the courier, waybill attached.

Gerhard Pienaar

--- m16 2025-07-21 08:32 lerato -> nadia + gerhard | Re: Emergency number in the folders < m15
The pages arrived and are in.

Mr Pienaar, I told you which file in writing. [complaint|I've asked how it happened and I'm told to name my files better.]

[value|We take people for walks among buffalo; they believe what we print.]

Lerato

--- m17 2025-08-05 15:18 nadia -> lerato | Re: Emergency number in the folders < m16
Hi Lerato, just checking all's well with the new pages? [question|And can we quote you on the September brochure?]

N

--- m18 2025-08-07 18:22 lerato -> nadia | Re: Emergency number in the folders < m17
Nadia, the pages are fine.

About a brochure I'd like to hold off. [escalation,leaving|The owners asked me to get a second printer for anything that has to do with safety, and I had no argument for the other side.] It's three weeks and [complaint|nobody at yours has said the word sorry.]

Lerato

--- m19 2025-09-02 09:05 nadia -> lerato + piet | What I should have written in July
Dear Lerato

I took this one to our director last week and went through it with all three people who touched the job. Here is what happened, without decoration.

You sent the new page and told us which. Theo said yes and put it in the right folder. [admission|When the canvas came late, the folder job was re-opened from the zip, by me, at seven in the evening, and I picked the old page.] Gerhard plated what I gave him. There was no second reading of the printed sheet against your mail. It was me, and then it was us for not looking.

[apology|I'm sorry. I'm sorry for the guest and for her husband's twenty minutes, and for answering you with an "oh no" and a question about a brochure.] [apology|You were owed this the same day.]

[promise|By the end of September Theo will read every phone number, distance and medical line in everything of yours that's in print, and call each number.] [promise|Whatever is wrong we replace.] [promise!broken!open|Invoice 1360 is credited for the folders.] You needn't answer this.

Nadia

--- m20 2025-09-03 07:40 lerato -> nadia | Re: What I should have written in July < m19
[thanks|Thank you, Nadia.] That's the letter I was waiting for.

I'll show it to the owners. I can't say what they'll do.

--- m21 2025-09-04 10:51 gerhard -> lerato | Re: What I should have written in July < m19
Lerato

I have a daughter who hikes. [apology|I apologise for the note of 16 July], [admission|it was written to win.]

Gerhard

--- m22 2025-09-04 19:30 piet -> gerhard + lerato | Re: What I should have written in July < m21
[request|Gerhard, come up and walk it once.] Bring boots, leave the brochure.

--- m23 2025-09-29 17:15 theo -> lerato + piet | the check
done. 61 items. i phoned all 19 numbers, some of them twice, once at 2 am (night guard, picked up after three rings, said i should sleep).

how i went: folder first (14 copies are one text, 23 items), then the map front and back (18), then the 22 signs against the gps file (20, two have no figures on them). each one read aloud by me and ticked by nadia from your original mails, not from our files. where there was a number i rang it and wrote down who picked up.

wrong: the clinic in alldays has moved (map, back). distance between 8 and 9 is 1.4 not 1.1, piet's own point was off, he knows. rest is right.

[promise|map reprint goes out 10 october.] [promise|sign 9 too.]

[request|lerato, could you sign the sheet so that both of us have the same list?]

t

--- m24 2025-09-30 08:04 lerato -> theo + nadia | Re: the check < m23
Signed, attached. [win|The owners have read it, and they've agreed that the second printer isn't needed for now.] "For now" is theirs.

[praise|Phoning at two in the morning went down very well with them.]

--- m25 2025-10-13 12:15 piet -> theo | maps
Maps came Friday, river is dotted, clinic is where the clinic is. Sign 9 is in the ground. A giraffe has read it.

--- m26 2025-10-27 09:48 lerato -> nadia + theo | Festive season
Hi Nadia, hi Theo

We'll do a small thing and see: a walking card, folded, pocket size, 800, for guests from 12 December. Text attached. One file, named nicely ;)

[request|The evacuation number must be read back to me by phone before plating.] [question!open|And have you considered what I asked on the phone about a waterproof stock?]

[request!open|I still need the credit note for the folders], our bookkeeper closes the year on the 30th.

Lerato

--- m27 2025-10-28 11:12 nadia -> lerato + theo | Re: Festive season < m26
Hi Lerato

[thanks|Thank you for this one.] [promise|Read-back: me, tomorrow at ten, and Theo on the line as second pair of ears.] [promise!open|The cards reach you on 5 December.]

[promise!open!broken|Ayanda will have the credit note with you this week], [admission|that should have happened in September already and I didn't chase it.]

Nadia

--- m28 2025-11-12 16:03 lerato -> nadia + ayanda | Re: Festive season < m27
Proof of the card approved, and [thanks|thanks for the read-back].

[complaint|The credit note hasn't come yet.] [question|Is it stuck somewhere?]

L

--- m29 2025-11-13 08:26 ayanda -> lerato + nadia | Re: Festive season < m28
Good morning Ms Phiri

It's waiting for the director's signature as the amount is above R25 000. He is back on Monday. [apology|I'm sorry, I ought to have told you so two weeks ago.] [promise!open|I will send it as soon as it's signed.]

Ayanda Mbele

--- m30 2025-11-20 17:42 piet -> gerhard + lerato | boots
Gerhard, [question!open|is it the 6th or the 13th of December now?] I must book the vehicle. [request!open|Bring two spare posts for sign 17], elephants have leaned.
