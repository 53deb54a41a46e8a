firm: Magnolia Stagecraft | magnoliastagecraft.example | America/New_York | 2025-12-19 17:30
member: della | Della Pruitt | della@magnoliastagecraft.example
member: marcus | Marcus Okafor | marcus@magnoliastagecraft.example
member: ruthanne | Ruth Anne Tolliver | ruthanne@magnoliastagecraft.example
member: devin | Devin Yoon | devin@magnoliastagecraft.example
member: gladys | Gladys Whitlock | accounts@magnoliastagecraft.example
client: Tri-Rivers Chamber of Commerce | company | tririverschamber.example
contact: randall | Randall Teague | rteague@tririverschamber.example | president and CEO
contact: lorna | Lorna Fitch | lfitch@tririverschamber.example | director of programs
contact: dub | W. W. "Dub" Kilgore | dub@kilgoreford.example | board chair
standing: strained
turned: 2025-06-12
causes: real_issue_hidden, talked_down
root: m15, m17, m23, m27, m33
why: The Chamber nags about lanyards, parking and the tint of a screen, but what hurts is that since Magnolia took on the county development authority next door it gets the second crew and the old equipment. Nobody has asked what is really wrong, and Marcus lectures Lorna on how to hold a microphone.

--- m01 2025-01-22 10:05 lorna -> ruthanne | 2025 season
Hey Ruth Anne,

Happy new year from the rivers. Our season:
1. State of the Region breakfast, Thurs March 6, 300
2. Chairman's golf & barbecue, Mon June 9 (PA only)
3. Small Business Awards, Thurs Sept 11, 420
4. Annual Dinner, Tues Nov 18, 650, the big one

[question|Same rates as last year?] Randall will ask me before I sit down.

Lorna

--- m02 2025-01-22 11:15 ruthanne -> lorna | Re: 2025 season < m01
Same rates! Only fuel went up by a hair, $140 across the season. Estimates attached, all four.

--- m03 2025-01-24 09:40 lorna -> ruthanne | Re: 2025 season < m02
Randall signed without grumbling. [promise|PO on Monday.]

--- m04 2025-02-20 14:12 randall -> della | State of the Region
Della,

Governor's office has confirmed for the 6th. [request|His advance team will need a secure holding room, a press riser with a mult box, and the flag order (U.S., state, then ours, from the speaker's right).] We've got one shot to look like a region and not like three towns.

[goal|I aim to have the port people pick us over Augusta this year, and they'll be at table one.]

Randall Teague

--- m05 2025-02-20 15:03 della -> randall | Re: State of the Region < m04
Randall, I've done two governors and a Wallenda. [promise|We'll have your flags pressed.] I'm running this one in person and [promise|Marcus will be on site from 4 a.m.]

--- m06 2025-03-06 13:50 randall -> della + marcus + ruthanne | This morning
[praise|The Governor's man told me it was the smoothest mult box he's plugged into since Christmas.] [win|Port people stayed forty minutes after.] [praise|Y'all made us look ten feet tall.] 

RT

--- m07 2025-03-07 08:20 dub -> della | breakfast
Della this is Dub Kilgore at the Ford place. New chairman. [praise|Best eggs and best sound we ever had.] You need a truck call me

--- m08 2025-04-10 11:00 lorna -> devin | golf PA
Hi, for June 9 at the club. Shotgun start at 9, so [request|the PA on the putting green by 8:15]. Barbecue after, awards from the porch. [question|Do you need a outlet or is it battery?]

--- m09 2025-04-10 11:14 devin -> lorna | Re: golf PA < m08
battery, runs 10 hrs. [promise|i'll be there by 7:30]

--- m10 2025-05-08 09:30 della -> randall | News from our corner
Randall, before you see it in the paper: the Ocmulgee Development Authority has asked us to produce their regional summit and their awards this fall, and I've said yes. They're neighbors of yours and I didn't want you to hear it at the club.

Della

--- m11 2025-05-08 10:41 randall -> della | Re: News from our corner < m10
[thanks|Appreciate the call-ahead.] Congratulations.

--- m12 2025-06-09 16:55 lorna -> ruthanne | golf
All fine, hot as blazes. [praise|The fella you sent was nice.] [question|Is Devin sick?]

--- m13 2025-06-09 17:20 ruthanne -> lorna | Re: golf < m12
Devin's well! He got pulled to a site survey over in Ocmulgee County, so that was Curtis, he's new with us.

--- m14 2025-06-09 17:31 lorna -> ruthanne | Re: golf < m13
Ah ok.

--- m15 2025-06-12 10:15 lorna -> ruthanne + devin | golf, a few follow ups
Couple of things from Monday, [request|for next time please]:

- [complaint|Curtis got there at 8:40]
- [complaint|the speaker was the scuffed one with the tape on it]
- [complaint|he didn't have a Chamber polo like Devin always wears]

Dub asked who he was.

--- m16 2025-06-12 13:00 devin -> lorna + ruthanne | Re: golf, a few follow ups < m15
oh man, [apology|sorry about the 8:40]. [admission|i gave him the wrong gate.] he's got a polo now and the scuffed one's retired

--- m17 2025-06-23 15:10 randall -> della | Calendar
Della, [question|who will be running the Small Business Awards in September, you or somebody else?] [question|And do you have a second team these days or is it the same people spread thinner?]

--- m18 2025-06-24 08:35 della -> randall | Re: Calendar < m17
Randall, don't you fret, honey, you'll have a wonderful crew. [talking_down|These things always look thinner from outside than they are.] Ruth Anne's got the pen on September.

--- m19 2025-08-05 14:00 lorna -> ruthanne | Sept 11 run sheet
Ruth Anne, 14 award categories, each w/ a nominee video 45 sec. [question|What format?] [question|And can the big wall be the same as in March?] Everybody raved on it.

--- m20 2025-08-05 16:25 ruthanne -> lorna | Re: Sept 11 run sheet < m19
mp4s, any size! The March wall is booked that week (Ocmulgee's summit is the 10th to 12th). I've got you a dandy pair of projectors instead and knocked $900 off.

--- m21 2025-08-05 17:40 lorna -> ruthanne | Re: Sept 11 run sheet < m20
Ok [promise|I'll tell Randall].

--- m22 2025-08-28 10:33 lorna -> marcus | winner mics
Hi Marcus, question from our emcee (Patty from Channel 9's morning show). [question|Can winners have a mic on a stand, not handheld?] They never know what to do with it.

--- m23 2025-08-28 11:10 marcus -> lorna | Re: winner mics < m22
No. [talking_down|A microphone is not complicated. People just need to be told to hold it one fist from the chin and not wave it about.] [talking_down|I'd suggest a short briefing to your winners; most programs at this level do one.] A stand puts everyone at one height, and your tallest winner will bend like a question mark.

MO

--- m24 2025-08-28 11:25 lorna -> marcus | Re: winner mics < m23
[complaint|I've been putting on this dinner for sixteen years.] Handheld is fine.

--- m25 2025-09-12 09:05 lorna -> ruthanne + marcus | last night
Notes:
1. [complaint|Left projector was greener than the right one all night.]
2. [complaint|The truck blocked the mayor's parking.]
3. [complaint|Video for Hadley's Hardware played without sound], Mr. Hadley sat down.
4. [complaint|lanyards for crew were plain black]. In March they had ours.
5. [complaint|Load-out guys were loud in the hall while Patty was still closing.]
6. [question|Where was Della?]

Lorna

--- m26 2025-09-15 13:20 marcus -> lorna + ruthanne | Re: last night < m25
1. Different lamp hours, within tolerance.
2. Hotel told us dock B. [blame_shift|The mayor's spot isn't marked.]
3. [blame_shift|Hadley's file had the audio on track 2. We can only play what we're given.]
4. [promise|Will fix.]
5. Noted.
6. Ocmulgee.

--- m27 2025-09-16 16:48 randall -> della | lanyards
Della,

I'd like to talk about lanyards.

When we were the only river town you worked in, your people wore our name round their necks. I know it's a foolish thing to bring up. [value|We're small and we notice what people wear.] I had calls from three board members on Friday, one about the parking, one about the green screen, and one who'd been to both events that week.

[request|Call me when you can.]

Randall

--- m28 2025-09-17 10:20 della -> randall | Re: lanyards < m27
Randall, bless you, consider it done. I've ordered two hundred lanyards in Tri-Rivers blue, woven, with the good clips. [promise|They'll be on every neck in November.]

--- m29 2025-09-17 10:58 randall -> della | Re: lanyards < m28
All right.

--- m30 2025-10-02 09:25 lorna -> ruthanne | Annual Dinner
Ruth Anne, for the 18th. 640 seated, head table of 18, scholarship kids on stage at 8. Randall asks for the March wall, and to have it in the contract by serial number. [request|Please confirm the wall] and [request|name the crew].

--- m31 2025-10-03 14:30 ruthanne -> lorna | Re: Annual Dinner < m30
The March wall it is! Serials attached. Crew: me, Curtis, Devin for doors, and [promise!broken|Marcus for the whole of it].

--- m32 2025-10-27 11:40 lorna -> ruthanne + gladys | three odds and ends
- [complaint|Invoice 4733 has our old suite number]
- [complaint|Stage drawing says "ODA" in the corner]
- Randall wants the podium sign in brushed metal not vinyl, [question|how much]

--- m33 2025-11-19 08:10 dub -> della | last night
Della I sell trucks so I'll say it like I'd want it said to me. Dinner was fine. Nobody's mad about the dinner. [complaint|But Marcus left at 6:30 and I asked the boy where to and he said Ocmulgee had a rehearsal.] Our own dinner. We gave you a start in this end of the state when you had one van.

[question!open|Are we still your people or not?]

Dub

--- m34 2025-11-19 09:50 della -> dub | Re: last night < m33
Dub! You've always been my people. I hear you about the evening, and the scholarship kids were precious. Marcus had every cue locked by six, so [talking_down|truly there was nothing for him to do but stand there, which I know is hard to see if you're not in the trade]. Let's get lunch after the holidays.

Della

--- m35 2025-11-20 10:05 lorna -> ruthanne + marcus | Annual Dinner notes
1. [complaint|Mic 3 buzzed during the invocation.]
2. [complaint|One lanyard was on backwards the whole night.]
3. [praise|Wall was beautiful.]
4. [praise|Podium sign looked good.]
5. [complaint|Scholarship slide had Jaylen's name with one L... he is Jayllen, it was right in our file.]
6. [request!open|Please send a list of what equipment we had vs what was in the contract.]

--- m36 2025-11-21 15:30 marcus -> lorna | Re: Annual Dinner notes < m35
1. Battery. 2. OK. 5. [admission|Typed by hand on site, mine.] [talking_down|For future reference, a name list should come as a spreadsheet and not as a picture of one.]

MO

--- m37 2025-11-21 15:58 lorna -> marcus | Re: Annual Dinner notes < m36
[complaint|It was a spreadsheet.] I attached it again so you have it.

--- m38 2025-12-01 10:00 gladys -> lorna | Corrected invoice 4733
Dear Ms. Fitch,

The invoice is reissued with Suite 210. [apology|I regret the error.]

Respectfully,
Gladys Whitlock

--- m39 2025-12-04 13:22 randall -> della | 2026
Della,

The executive committee met Tuesday. We're of a mind to ask for proposals for the Annual Dinner, which we've never done. I told them I'd rather not. They went through Lorna's lists, eleven items here and six items there, and I sat and thought, it isn't any of those.

[question!open|If you and I had an hour, what would you say you'd noticed this year?]

Randall

--- m40 2025-12-05 17:05 della -> randall | Re: 2026 < m39
Randall, I'd take that hour gladly! I've asked Ruth Anne to put together a response to every item on Lorna's lists, so you can show the committee all of them are handled. [promise!open|You'll have that by the 19th.] I feel good about it.

--- m41 2025-12-08 09:14 lorna -> ruthanne | parking
[question!open|For the breakfast on March 5, can the truck go round back?] Also the 2026 polo color is changing, navy.

--- m42 2025-12-16 11:20 randall -> della | Re: 2026 < m40
[complaint|The lists aren't what I asked.] [request!open|Send me a date for the hour, before January 8 when they vote.]

RT
