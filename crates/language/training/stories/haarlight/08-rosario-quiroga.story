firm: Haarlight | haarlight.example | Europe/London | 2025-12-12 17:00
member: isla | Isla Rennie | isla@haarlight.example
member: gregor | Gregor Pask | gregor@haarlight.example
member: tess | Tess Okafor-Blyth | tess@haarlight.example
member: callum | Callum Dewar | callum@haarlight.example
client: Rosario Quiroga Lamas | person | -
contact: rosario | Rosario Quiroga Lamas | rosario.quiroga@correolibre.example | private client, commissions a family film
contact: lucia | Lucia Mackinnon | lucia.mackinnon@postbagmail.example | daughter
standing: strained
turned: 2025-07-22
causes: real_issue_hidden, slow_response, style_mismatch
root: m12, m15, m19, m22
why: She writes about music and menus, but what frightens her is that the one reel with her late husband's voice left her house in April and nobody says where it is. Letters wait for weeks and come back as forms.

--- m01 2025-03-04 21:30 rosario -> isla | A film about Ewan
Dear Mrs. Rennie,

I received your name from the lady of the museum, she gave a talk in North Berwick on the ropes. I am Galician, I have lived in Scotland since 1971, I had a little hotel of eight rooms with my husband Ewan Mackinnon, who was engineer of the lighthouses before. He died two years ago, the 29 November. He installed the lamp in eleven of them, and he told it better than anyone, with the hands.

[goal|I would like a film of maybe half hour for the family, so the grandchildren in Vigo and in Aberdeen know who he was], and to show it in the hall of the church on the 29 of November of this year, with a lunch. I have photographs, cinema films of 8 mm, and tapes with his voice, of the seventies, that he recorded for me when he was out in the rocks.

[question|Do you make films for a person alone, or only for companies?] I have some money saved for this, [value|I don't want that you think it is a caprice.]

Receive a cordial greeting,
Rosario Quiroga Lamas

--- m02 2025-03-05 11:10 isla -> rosario | Re: A film about Ewan < m01
Dear Mrs Quiroga,

We do, and I'd be honoured to do this one. My grandfather kept the light at Barns Ness for a winter and was sick of tinned pears for the rest of his life.

[question|May I come to you in North Berwick, Thursday 20th in the afternoon?] Don't tidy the boxes, I'd like to see them as they are.

Isla Rennie

--- m03 2025-03-05 22:04 rosario -> isla | Re: A film about Ewan < m02
The 20 is perfect, [promise|I will make a tortilla.] Ewan also hated the pears in tin!! It must be of the profession.

--- m04 2025-03-31 16:15 gregor -> rosario + lucia | Agreement
Dear Mrs Quiroga Lamas,

Further to Isla's visit, please find attached our agreement (30-minute film, £7,900 inc VAT in three instalments), intake form A (materials), intake form B (music), GDPR notice and schedule. [request|Kindly complete forms A and B in full] before any handover; our transfer house, Pennine Reel & Tape of Leeds, won't accept unlisted items. [promise!broken|Rough cut September], [promise|final cut 14 November].

Gregor Pask
Producer

--- m05 2025-04-02 20:40 lucia -> gregor + rosario | Re: Agreement < m04
Hi Gregor,

I'm Lucia, the daughter, in Aberdeen. Mum's signed and posted the agreement. I've done form A with her over the phone, attached: 212 photos, 9 rolls of 8mm, 6 reels of quarter inch tape numbered by Dad. [value|Tape 4 is the one that matters, it's the night on Muckle Skerry in '74, there's no copy of it anywhere] and it's the only place he sings.

Form B, she doesn't know what "sync rights" are and frankly nor do I. [question|Can it wait?]

Lucia

--- m06 2025-04-10 14:02 callum -> rosario + lucia | Boxes
Dear Mrs Quiroga, dear Lucia,

Just to say the three boxes got to the studio safe and sound in the back of my car, seatbelts on. Counted against the list: 212, 9 and 6. Everything tallies. Thank you for the lemon thing, it didn't reach Musselburgh.

Callum

--- m07 2025-04-11 09:22 rosario -> callum | Re: Boxes < m06
Dear Callum, you are very kind to drive so slow. I saw you go until the corner of the church. [thanks|Thanks for the careful.]

--- m08 2025-06-05 18:15 rosario -> isla | The interviews
Dear Isla,

I am very content of Tuesday. I was afraid of the camera and after five minutes I forgot. [praise|You ask few questions and you wait, this is a rare thing.] Angus Petrie phoned me after, he said that he had never told to anybody the story of the bosun's chair.

I send you the names of the lighthouses well written, because one I said wrong with the nerves. Also I remembered that in the song of Ewan the second verse he invented it himself. You will hear.

Rosario

--- m09 2025-06-06 09:05 isla -> rosario | Re: The interviews < m08
Dear Rosario, thank you for these. Angus was a gift. I'm looking forward to that second verse. [promise!broken|You'll have the first ten minutes to look at by the middle of July.]

Isla

--- m10 2025-07-14 20:12 rosario -> isla | Music
Dear Isla,

I was thinking of the music. Not bagpipes please, Ewan said that they are for outside. Maybe a guitar, or nothing. In my village when a man of the sea is remembered they leave a moment without music and one hears the door.

And I imagine that the boxes don't disturb you too much there. [question|They occupy little, no?]

With affection,
Rosario

--- m11 2025-07-22 19:33 rosario -> isla | Music
Dear Isla, maybe my letter of the 14 was lost. [question|Have you thought on the guitar?] [complaint|Also the ten minutes, it was for the middle of July], but I understand that in summer everybody has work.

R.

--- m12 2025-08-05 12:20 gregor -> rosario + lucia | Re: Music < m11
Dear Mrs Quiroga Lamas,

Isla is on location and has passed me your two letters. Music preferences should be entered on form B, which we still don't have. [talking_down|It may help to know that music is settled at the end of an edit and not at the start; it's quite usual for families to fret about it early.]

As to the first ten minutes, [blame_shift|Pennine Reel & Tape are running behind and we can't cut what we don't have.] [request|Please return form B at your convenience.]

Gregor Pask

--- m13 2025-08-06 22:51 rosario -> gregor | Form B
Dear Mr. Pask,

Excuse me. I send the form. In "cue sheet" I have put a line because I don't know what is. In "composer" I have put Ewan, for the second verse.

[question|Leeds is far?] [complaint|I didn't know that the things were in Leeds.]

Rosario Quiroga

--- m14 2025-08-29 11:06 tess -> rosario + lucia | first ten minutes
dear rosario, dear lucia

here's the first ten minutes, [apology|with apologies that you've waited]. it's the hotel, angus, and the 8mm of the two of you on the pier with the dog. no bagpipes. the long silence after angus is deliberate, you can hear the clock.

I haven't used the tapes yet, I don't have them all back.

tess

--- m15 2025-08-31 17:45 rosario -> tess | Re: first ten minutes < m14
Dear Tess,

I saw it alone and then with the neighbour. [praise|The dog! I had forgotten how she jumped.] It is very delicate, you have good eyes.

I only say two little things. One, [request|on the pier I have a horrible hat, if you can put another piece]. Two, you write that you don't have all the tapes. [question|Which ones you have?] I ask only for curiosity.

Rosario

--- m16 2025-09-01 10:14 tess -> rosario | Re: first ten minutes < m15
the hat's gone, there was a shot from the other side. music-free all the way to the end credits for now.

tapes: gregor's dealing with leeds, [promise!broken|I'll ask him and let you know].

--- m17 2025-09-23 20:20 rosario -> isla + gregor | The lunch
Dear Isla and Mr. Pask,

I reserve the church hall for 70 persons, the 29 is Saturday. [question|The projector, do you bring it or must I ask the minister?] There is a plug on the stage and one behind the piano.

Also in the schedule it says rough cut in September. [question|Is it still September?]

I don't want to be heavy. My sister comes from Coruña, she has 88 years and she asks me if she will hear Ewan sing, as he sang in her wedding. I told her that yes.

Rosario

--- m18 2025-10-06 16:44 gregor -> rosario | Re: The lunch < m17
Dear Mrs Quiroga Lamas,

[promise|Rough cut will now be week of 20 October.] Projection isn't within the agreement but can be quoted (form D attached).

Gregor Pask

--- m19 2025-10-09 21:15 lucia -> isla + gregor | Mum, and tape 4
Hi Isla, Gregor,

I'm writing without Mum knowing, [request|please don't reply-all].

She rings me every night about hats and guitars and form D. It isn't hats. She hasn't slept properly since August because she thinks tape 4 is lost and she's too polite to ask you outright. [complaint|She's asked three times sideways and once quite plainly, and nobody has told her.] She handed those boxes over herself because I told her it'd be fine.

[question!open|So I'm asking: where is tape 4, and is it all right?]

[complaint|And a form for the projector. For a widow, for her husband's anniversary.] Come on.

Lucia

--- m20 2025-10-10 09:12 isla -> lucia | Re: Mum, and tape 4 < m19
Lucia,

Thank you for telling me, I didn't know, and [admission|I should have, her letters came to me first and I let them slide past while I was away.] The projector's ours, of course, no form; [promise|Callum will bring it and work it.]

[promise!open!broken|On tape 4 I'll have an answer for you on Monday.]

Isla

--- m21 2025-10-22 12:30 tess -> rosario + lucia | rough cut
rough cut, 27 minutes, link here. has tapes 1, 2, 3 and 6 in it: his voice about the pears is at 9:10, and the gulls. card at 21:00 is where the song would go.

--- m22 2025-10-22 23:40 rosario -> tess + isla | Re: rough cut < m21
Dear Tess, dear Isla,

I heard his voice. I had to stop and go in the kitchen. After fifty years it's the same voice, when he says "well now, Charo". [thanks|For this I will be always grateful to you.]

But [complaint|there is a black card where the song must be.] It says "SONG - TBC". [question|What means TBC?] Lucia says to be confirmed. [question|Confirmed by who?]

I can't write more today.

Rosario

--- m23 2025-10-24 15:10 gregor -> rosario + lucia | Tapes 4 and 5
Dear Mrs Quiroga Lamas,

For clarity: tapes 4 and 5 were found by Pennine Reel & Tape to be suffering from binder hydrolysis ("sticky shed"). They cannot be played without treatment. [blame_shift|This is a defect of the original tape manufacturer, aggravated by storage in a hotel attic.] [blame_shift|Pennine have since changed premises and are slow in answering.] [non_apology|I am sorry if this was not made clear earlier.] [promise!open|I will revert when I have further information.]

Gregor Pask

--- m24 2025-10-27 08:20 lucia -> isla | Tapes 4 and 5
Isla, I asked you on the 9th. [complaint|You said Monday, meaning the 13th.] Then she gets that, about the attic, on a Friday afternoon on her own.

"Changed premises." [question!open|Does anybody know physically where the tape is today?] [request!open|I'd like the address in Leeds and a name please.]

L

--- m25 2025-10-30 19:02 isla -> lucia + rosario | Re: Tapes 4 and 5 < m24
Dear Lucia, dear Rosario,

That letter should never have gone and [apology|I'm ashamed of it]. The attic has nothing to do with anything; that make of tape goes sticky wherever it's kept, and it can usually be baked and played once.

I'm trying to get hold of the man in Leeds. [promise!broken|I'll go down there myself next week if I have to.]

Isla

--- m26 2025-11-12 20:05 rosario -> isla | The 29
Dear Isla,

[complaint|I suppose that you could not go to Leeds.] It's a long travel.

For the lunch on the 29, we show the film as it is, with the card. My sister will not notice, I will tell her that it is an interval. [request|Only please, change TBC for something more beautiful.]

Rosario

--- m27 2025-11-14 16:30 tess -> rosario + lucia | final for the 29th
final cut on the link, and callum has it on two drives. the card is gone: in its place angus says the words of the second verse, he knew them. then the door of the boat shed, closing. no music.

--- m28 2025-12-01 10:18 lucia -> isla + tess | Saturday
Tess, [praise|that door.] Seventy people and nobody breathed. [thanks|Thank you, and thanks to Callum for the chairs.]

Isla, Mum won't say it so I will. She was gracious all day and then she sat in the hall with her coat on and asked me whether I think they've thrown it away. [complaint|It's eight months since she gave you those boxes.] [complaint|The other four tapes, the photos and the films aren't back either.] [request!open|I want everything returned, by hand, with a list, and something in writing from Leeds about tape 4 even if it's bad news.] She can take bad news. She's paid two thirds and [escalation|she isn't paying the last until then, I've told her not to].

Lucia

--- m29 2025-12-09 17:50 gregor -> lucia | Re: Saturday < m28
Dear Lucia,

I've left several messages with Pennine, [blame_shift|whose switchboard appears to be unmanned]. Returns are processed on completion of payment under section 6. Form E attached.

Gregor Pask
