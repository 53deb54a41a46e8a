firm: Haarlight | haarlight.example | Europe/London | 2025-12-12 17:00
member: isla | Isla Rennie | isla@haarlight.example
member: gregor | Gregor Pask | gregor@haarlight.example
member: tess | Tess Okafor-Blyth | tess@haarlight.example
member: callum | Callum Dewar | callum@haarlight.example
client: Kilbraid Folk Festival | company | kilbraidfolk.example
contact: eilidh | Eilidh Strachan | eilidh@kilbraidfolk.example | festival director
contact: ruaridh | Ruaridh Beaton | treasurer@kilbraidfolk.example | honorary treasurer
standing: good
turned: -
causes: -
root: -
why: A volunteer-run festival that works in bursts and goes quiet from October to January, as its director said it would; every small upset was settled in days and next July is already held in the diary.

--- m01 2025-01-20 22:48 eilidh -> callum | awake again
Callum my darling

Out of hibernation. Programme is 80% booked and there's a Quebecois trio I could marry, all three. This year I want:
- [request|a wee announcement film, 45 secs ish, for 14 Feb] (valentines, obviously)
- [request|the Friday and Saturday big tent concerts live on the internet] like last year [complaint|but with SOUND]
- [request|clips for the socials, daily]
- and Ruaridh would like it to cost the same as last year which was already nothing

[goal|The thing I actually need is folk under thirty buying weekend tickets. Average age last July was 58 and two of them died.]

[question|Are yous free 24 to 27 July??]

E xx

--- m02 2025-01-21 09:35 callum -> eilidh | Re: awake again < m01
Eilidh! You were missed.

24 to 27 July is pencilled, then inked as of this minute. The SOUND: last year we took the feed off the front of house desk and it was mixed for the tent. [promise|This year we bring our own small desk and Tess rides it herself.] Costs £640 more for the weekend, I won't hide it from Ruaridh.

[promise|Isla will send the whole sum by Friday, broken down so it can be read out at committee.] [request|Meanwhile, send me five tracks from five acts you can clear], with the youngest faces first.

Callum

--- m03 2025-01-24 16:02 isla -> ruaridh + eilidh | Costs for July
Dear Ruaridh, dear Eilidh,

Here it is as promised. Announcement film £900. Livestream, two evenings, four cameras, including the separate sound desk: £5,240. Daily clips, one person, four days: £1,480. Less the community rate we give you every year, 20%. Total £6,096, no VAT surprises because it's in the last line of the attachment.

Last year you paid £5,400. If the £696 is not there, drop a camera on the Friday and nobody watching will know.

Isla Rennie
Haarlight

--- m04 2025-01-29 11:15 ruaridh -> isla | Re: Costs for July < m03
Dear Ms Rennie,

I am obliged to you for a statement of costs which could be followed by the entire committee including our chairman. It was approved last evening by seven votes to one, the one being a harper. We shall keep all four cameras.

As in previous years, payment will follow receipt of our grant, which is to say not before the second week in August. [question|May I take it that this remains acceptable?]

Yours sincerely,
Ruaridh Beaton
Hon. Treasurer

--- m05 2025-01-29 12:20 isla -> ruaridh | Re: Costs for July < m04
Dear Ruaridh, quite acceptable. Compliments to the harper.

--- m06 2025-02-10 23:31 eilidh -> callum + tess | tracks
Five tracks in the dropbox. [apology|Sorry sorry sorry I know it was meant to be last week], my mum's had her hip done. The Quebecois one is called Les Trois Chaloupes and is 6 minutes long, take the bit where they stamp.

[question|can you still do friday?]

--- m07 2025-02-11 08:50 tess -> eilidh | Re: tracks < m06
got them. stamping located at 3:41. [promise|thursday afternoon you'll have a cut], [request|approve it the same evening] and it goes out friday 8am.

hope your mum's up and about.

--- m08 2025-02-13 15:47 tess -> eilidh + callum | announcement film
here, 47 seconds, captions burned in, square and vertical both. one thing to check: you have the ceilidh band as "The Bonxies" in the programme and "Bonxie" on the track. I used the programme.

--- m09 2025-02-13 22:05 eilidh -> tess + callum | Re: announcement film < m08
Watched it in the hospital with the sound up. A nurse has bought two tickets. [praise|it's a wee belter.] Bonxies is right. GO

--- m10 2025-03-05 10:30 callum -> eilidh | Re: announcement film < m09
Just so you've a number to wave about: 61,000 views, a third of them 18 to 29, and 212 folk went through to the ticket page from the stamping alone.

--- m11 2025-06-18 14:12 gregor -> eilidh + ruaridh | Production meeting for July
Dear Eilidh and Ruaridh,

We're now five weeks out and I have yet to receive (a) the stage plan for the big tent, (b) the running order, (c) confirmation of the internet line. [talking_down|I'd remind you that live streaming is not simply a matter of pointing a camera at a stage; without a guaranteed 20 megabit upload there is no stream, however good the fiddle playing.] [request|All three by the 27th please.]

Gregor Pask
Producer

--- m12 2025-06-18 23:58 eilidh -> gregor + callum | Re: Production meeting for July < m11
Gregor

Stage plan: attached. Running order: attached, will change. Internet: the BT man comes on the 3rd of July, same as last year, same as the year before, name of Kenny, it was 60 megabits.

[value|I run this off a kitchen table on top of a job. If you need a thing from me just say the thing.]

Eilidh

--- m13 2025-06-19 09:10 callum -> eilidh | Re: Production meeting for July < m12
Hi Eilidh, that letter should've been a text from me saying "stage plan when you've a sec". [apology|Sorry about it.] [promise|From here to July everything comes through me.] And all three of your answers are exactly what we needed, so we're ahead, not behind.

--- m14 2025-06-19 21:16 eilidh -> callum | Re: Production meeting for July < m13
Ach it's fine, I was tired. Tell Gregor he's getting the camp bed next to the pipers

--- m15 2025-07-04 12:40 callum -> eilidh | Upload
Kenny's line tested from here today by the site lad: 58 up. Lovely. Tess and I are on site from Wednesday noon with the van. [question|Where do you want us this year, the byre again or behind the tent?]

--- m16 2025-07-04 20:09 eilidh -> callum | Re: Upload < m15
Byre. coo has been evicted

--- m17 2025-07-25 23:52 eilidh -> callum + tess | tonight
my cousin in Nova Scotia says [complaint|it froze for ages in the second half, round about the Gaelic set??]

--- m18 2025-07-26 00:20 tess -> eilidh | Re: tonight < m17
yes. 4 minutes 10 seconds, 21:48 to 21:52. [admission|I'd left the backup line unplugged after charging a phone off that socket. my doing.] recorded clean on the cameras, so [promise|the full set goes up as a video by ten this morning] with a note under the stream. both lines are now taped in.

--- m19 2025-07-26 10:02 tess -> eilidh | Re: tonight < m18
up. link's pinned under the stream. nova scotia can have it twice.

--- m20 2025-07-28 13:33 eilidh -> callum + tess + isla | I have slept
11 hours. [praise|Saturday was the best thing I've seen in nine years of doing this] and I watched most of it on your wee monitor greeting like a wean. Nobody told me about the SOUND, that I could hear the bow on the string.

Things I learned: one, you can fit eleven young folk in a byre if there's a screen in it. Two, never put the Orcadians on before the raffle. Three, if a Quebecois says he'll be ten minutes it's forty, but they came back with crab. The portaloo man wants paid twice and can whistle. We'd a wee girl of six who stood at the front for both nights with her hands on the stage, and her granda told me she's asked for a fiddle and he's sold his trailer to get her one. I've put your clip of her feet on my fridge, well my phone, well both.

[win|Weekend tickets: 340 under thirty. It was 95 last year.] Average age now 44 and nobody died.

[thanks|Thank you, thank you, thank you.] The coo is back in.

--- m21 2025-08-14 10:20 ruaridh -> isla | Invoice 1122
Dear Ms Rennie,

The grant having arrived on Tuesday, I have this morning remitted £6,096.00. [request|I should be grateful for a receipted copy for our auditor], who is a stickler, being my wife.

[complaint|One small matter: the invoice is made out to Kilbride Folk Festival, which is a different place with a rather good dance hall.]

Yours sincerely,
Ruaridh Beaton

--- m22 2025-08-14 11:41 isla -> ruaridh | Re: Invoice 1122 < m21
Dear Ruaridh, [apology|my apologies to Kilbraid], and to your auditor. Corrected invoice and receipt attached. Isla

--- m23 2025-09-09 21:40 eilidh -> tess | archive
Tess, [question|do you keep all the tapes or whatever they are now?] National library of folk something has asked if they can have the Gaelic set for their collection. [request|Could you send them a good version?] woman is called Mòrag MacAskill-Innes, address below. not urgent

--- m24 2025-09-12 09:05 tess -> eilidh | Re: archive < m23
we keep everything five years, two drives in two buildings. full quality file sent to morag yesterday, she's confirmed it opens. also made you a copy without the freeze for your own shelf.

--- m25 2025-10-22 22:17 eilidh -> callum + isla | going under
Pals

AGM done, I've been re-elected unopposed because nobody else was in the room. Surplus of £3,112, first ever.

Now I'm going quiet. Usual thing, new year I surface, second or third week of January. No phones no emails, I'm writing tunes and painting my mum's bathroom. Four tunes so far, three are jigs and one is about the portaloo man. Colour is called Hebridean Mist and it's grey. If it's money ask Ruaridh, if it's on fire ask the fire brigade.

23 to 26 July 2026, [question|put us in the diary?]

And have a think over the winter: [goal|I'd love folk to come for the whole week not just the weekend], so [request!open|bring me one daft idea for that in January].

Exx

--- m26 2025-10-23 09:28 isla -> eilidh + ruaridh | Re: going under < m25
In ink: 23 to 26 July 2026, byre and all. [promise!open|One daft idea, delivered by hand, in January.] Happy tunes.

--- m27 2025-11-18 10:05 ruaridh -> isla | Grant application 2026
Dear Ms Rennie,

In the director's annual absence I am completing the form for the Highland fund, which closes on 12 January. It wants "evidence of reach" and two quotations for digital work. [request|Would you be so good as to let me have last summer's viewing figures], by country if that can be done, [request!open|and a quotation for 2026 on the same footing]? The latter would be needed by Christmas.

I may add that the Fund has this year divided its form into nineteen sections, of which the fourteenth asks us to describe our "digital journey" in not more than two hundred words. I have described it as a van, two young people and a byre, which I trust you will not think disrespectful. My wife considers it the best sentence in the document.

Yours sincerely,
Ruaridh Beaton

--- m28 2025-11-20 15:32 callum -> ruaridh | Re: Grant application 2026 < m27
Dear Mr Beaton,

Viewing figures attached by night and by country (26 countries, Canada second, somebody in Fiji watched the whole of Saturday). [promise!open|The quotation comes from Isla in the week of 15 December], she wants to get the new hire prices first so it isn't out of date by the time you send it.

Best wishes,
Callum Dewar

--- m29 2025-11-20 17:50 ruaridh -> callum | Re: Grant application 2026 < m28
Most satisfactory. The gentleman in Fiji is my brother.
