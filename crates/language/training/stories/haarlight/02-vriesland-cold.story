firm: Haarlight | haarlight.example | Europe/London | 2025-12-12 17:00
member: isla | Isla Rennie | isla@haarlight.example
member: gregor | Gregor Pask | gregor@haarlight.example
member: tess | Tess Okafor-Blyth | tess@haarlight.example
member: callum | Callum Dewar | callum@haarlight.example
client: Vriesland Pharma Logistics | company | vrieslandpharma.example
contact: sjoerd | Sjoerd Terpstra | s.terpstra@vrieslandpharma.example | operations director
contact: marit | Marit Dijkhuis | m.dijkhuis@vrieslandpharma.example | training and compliance
standing: good
turned: -
causes: -
root: -
why: Sjoerd writes like a hammer and means nothing by it; the training films cut their temperature incidents, every fault he named was fixed within days, and he orders more.

--- m01 2025-01-22 07:58 sjoerd -> gregor | Offer training films
Mr Pask,

I read your offer. 11 pages. I need 1. [request|Send me one page: how many films, how long, when, what price.]

[goal|We had 41 temperature excursions in 2024 at the Livingston and Zwolle docks, most of them human mistakes at the door. I want this under 15.] If films don't help that I don't need films.

Sjoerd Terpstra

--- m02 2025-01-22 10:50 gregor -> sjoerd | Re: Offer training films < m01
Dear Mr Terpstra,

One page attached. Five films of 90 to 120 seconds, shot over three days at Livingston, English with Dutch and Polish subtitles, delivered 11 April, £21,600 ex VAT. The ten pages I have taken out were the terms, [talking_down|which I would respectfully suggest are worth a read, since this is generally where clients come unstuck.]

Gregor Pask

--- m03 2025-01-22 11:04 sjoerd -> gregor + marit | Re: Offer training films < m02
I have read the terms. I struck out 7.3 and 9. Otherwise ok. Marit makes the planning with you. Start.

--- m04 2025-01-24 15:26 marit -> gregor + callum | Planning of the shootings
Hello Gregor and Callum,

Nice to meet you by mail! Some points from my side:

1. Everybody who enters the cold store needs our GDP introduction, this takes 40 minutes. [question|Can you do it the day before?]
2. In the chamber 2-8 degrees you may be as long as you like, in the minus 20 chamber max 20 minutes per person.
3. No labels of our customers in the picture. This is really important, it's in the contracts.
4. [question|What happens with the lens when you go from cold to warm?] Our own photographer had only fog.
5. Between 11 and 13 o'clock we have the hospital run with eleven vans in one hour, then nobody can stand in the corridor, also not for one minute. So better to eat your lunch then.
6. Shoes S3, jacket and gloves you get from us, [request|I need the sizes.] Last time a visitor said L and was XXL, he stood two hours with his belly in the cold.
7. [request|For the insurance a list of all the material with serial number], because what comes in has to be the same as what goes out.

Kind regards,
Marit Dijkhuis

--- m05 2025-01-24 17:10 callum -> marit | Re: Planning of the shootings < m04
Hi Marit,

Likewise! 1: yes, we come up Monday 17 Feb at two for the introduction, then shoot 18, 19, 20. 2: understood, we'll rotate. 3: [promise|Tess goes through every frame before anything leaves the building], and [promise|I'm bringing a roll of blank labels to stick over]. Sizes and the serial number list are in the attachment. 4: we leave a camera body in the cold overnight and don't bring it out till it's finished. So your plug socket in chamber B, please, if it's ok to borrow.

[question|How many of your own people will be in front of camera?] I'd like to send them a wee note so they know it's not scary.

Callum

--- m06 2025-01-27 08:31 marit -> callum | Re: Planning of the shootings < m05
Six: Kasia, Tom, Ewan, the two Daves and one driver who I still have to ask. Socket is ok.

A "wee note" is a good idea, [promise|I translate it for Kasia.]

--- m07 2025-02-20 18:22 sjoerd -> isla | Shoot
[complaint|Your people left the dock door 4 open for 3 minutes today because of a cable. This is exactly the mistake the film is about.]

It's in the log as an excursion. Number 6 this year.

ST

--- m08 2025-02-20 19:05 isla -> sjoerd + marit | Re: Shoot < m07
Sjoerd,

You're right, and [admission|it was our cable, laid by us, and nobody stood at the door.] [apology|I'm embarrassed as well as sorry.] If the goods in that bay need checking or writing off, it goes on our insurance; [promise|I'll ring Marit at eight tomorrow to find out.]

I would also like to put it in the film. "The film crew did it" is a scene nobody will forget.

Isla

--- m09 2025-02-21 08:40 sjoerd -> isla | Re: Shoot < m08
Goods are fine, product temp moved 0.3. [request|Put it in the film.] Good idea.

--- m10 2025-03-21 09:14 tess -> sjoerd + marit | films 1-3, first cuts
hello both

films 1, 2, 3 on the review link. no customer labels in any frame, checked. the cable scene is in no. 2 with isla playing the guilty party.

[question|film 1: is it "dwell time" or "exposure time" in your manuals?] tom says one and kasia the other.

tess

--- m11 2025-03-21 12:45 sjoerd -> tess + marit | Re: films 1-3, first cuts < m10
Film 1: too long. [complaint|14 seconds before something happens.] Cut it.
Film 2: good.
Film 3: [complaint|the man shows it wrong. You break the seal after the reading, not before.] Shoot again or throw away.
Music: no.

--- m12 2025-03-21 13:30 marit -> tess | Re: films 1-3, first cuts < m11
Hi Tess, to add to Sjoerd: it's "exposure time", Tom is from his old company. About film 3, I have looked in my notes, and [admission|it was me who told Dave to break the seal first, because the reader didn't fit, so this is not your fault.] [request|Could you come one hour to film only this step?] [promise|I'll bake something.]

--- m13 2025-03-24 10:02 tess -> marit + sjoerd | Re: films 1-3, first cuts < m12
[promise|can do thursday 27th at 13:00, just me and one camera.] no charge, I'm in livingston that morning anyway.

film 1 now starts at the door, 13s shorter. music off all of them.

--- m14 2025-04-11 11:55 tess -> marit + sjoerd | delivery, films 1-5
all five delivered today to your sftp, running times 1:31, 1:48, 1:37, 1:55 and 1:42: english, plus dutch and polish subtitle files and burned-in versions. checksums in the text file. marit your lemon cake is the best fee we've had this year.

--- m15 2025-04-11 14:07 sjoerd -> tess | Re: delivery, films 1-5 < m14
[praise|Received. Complete. On the day agreed. I'm not used to that.]

--- m16 2025-04-29 09:36 marit -> tess + callum | Polish subtitles
Hello,

Kasia has watched them with the night shift and [complaint|there are three errors in the Polish, in film 4 the word for "pallet" is the word for a painter's palette.] The night shift finds it very funny. [request|Can you correct it?] List attached.

Marit

--- m17 2025-04-29 11:18 callum -> marit | Re: Polish subtitles < m16
Oh that's brilliant. And not. [apology|Sorry, Marit!] [admission|We had it translated but skipped the second pair of eyes] that we'd budgeted for. [promise|Corrected files up tomorrow], and the next lot will go past Kasia if she's willing (we'd pay her the reader's fee).

--- m18 2025-04-30 15:03 callum -> marit + sjoerd | Re: Polish subtitles < m17
Corrected ones are on the sftp, films 1 to 5, dated today. Old ones deleted so nobody trains the painters.

--- m19 2025-06-12 08:12 sjoerd -> gregor | Invoice 1097
[complaint|You invoice travel Edinburgh - Livingston 4 times. I count 3 plus the introduction, which is in the price.] £48. [request|Credit it.]

--- m20 2025-06-12 12:20 gregor -> sjoerd | Re: Invoice 1097 < m19
Dear Mr Terpstra,

The fourth line is the re-shoot of 27 March, which arose from the seal being demonstrated incorrectly by your own staff. However Tess tells me she promised it free of charge, so credit note CN-031 for £48 is attached.

G. Pask

--- m21 2025-06-12 12:26 sjoerd -> gregor | Re: Invoice 1097 < m20
Ok. Paid the rest today.

--- m22 2025-09-16 07:49 sjoerd -> isla + tess | Numbers
[win|Excursions January - August: 9. Last year same period 29.] Inspector has asked for a copy of film 2. The remaining 9: five are the compressor in Zwolle, this is a machine and doesn't watch films. Four are people. Two of those four started after June and had not seen the films yet, so now it's on the first day before they get their locker key. Client from Basel came for audit in August, asked who made this. I gave your name. Don't become more expensive.

We open Rotterdam in February. [scope_change|I want the same 5 films in Dutch dock layout plus 2 new: dry ice, returns.] [request|One page.]

--- m23 2025-09-17 16:41 isla -> sjoerd + marit | Re: Numbers < m22
29 to 9. I shall be insufferable all week.

One page attached: seven films, £24,900, shoot 12 to 15 January, delivery 13 February. Three of the old scenes need no reshooting as the doors are the same make. [question|Who is my Marit in Rotterdam?]

Isla

--- m24 2025-09-17 16:58 sjoerd -> isla | Re: Numbers < m23
Marit is your Marit in Rotterdam. Price ok. [request|Delivery must be 6 Feb], the dock opens on the 9th.

--- m25 2025-09-18 10:12 isla -> sjoerd | Re: Numbers < m24
[promise!open|6 Feb then.] We move the edit up a week, nothing else changes.

--- m26 2025-11-20 10:24 marit -> callum + tess | Rotterdam in January
Dear Callum and Tess,

So, the planning for Rotterdam! Attached you find the plan of the docks and the list of people. It's a bigger building than Livingston: 14 doors instead of 6, and the doors 9 to 14 are for the airfreight, there you may not come without somebody of the customs next to you. The team leader is Yusuf, he has seen your films and he has already practised how to look serious. The canteen is only open until half past one and on Wednesday it's always soup. Everyone has to bring passport AND the GDP certificate of last year, I looked and yours Tess is expired in February so it's just ok.

[question|Do you bring the cold camera or do you rent here?] [question!open|And how many rooms do I reserve in the hotel, for which nights?]

[promise!open|I send you the dry ice procedure when quality has released it], they say middle December, I believe end December.

Greetings, Marit

--- m27 2025-11-24 09:47 callum -> marit | Re: Rotterdam in January < m26
Hi Marit, we bring our own cold camera, tess doesn't trust anybody else's. [request!open|Could you ask the site if we can leave it in the chamber from the Sunday night?] Customs papers for the kit are in hand with the carnet office.

--- m28 2025-12-05 08:03 sjoerd -> isla | Scripts
Scripts read. Returns: good. [complaint|Dry ice: a child can see nobody on your side has ever held dry ice.] [request!open|Wait for the procedure and write it again.]

ST

--- m29 2025-12-05 09:50 isla -> sjoerd + marit | Re: Scripts < m28
True. I've held it once, in a punch bowl in 1998. We stop on that script until Marit's paper arrives, and [promise!open|you'll get the new version three working days after it does.]
