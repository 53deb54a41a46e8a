firm: Halfstep & Quill | halfstepquill.example | America/Toronto | 2025-10-31 17:00
member: renata | Renata Quill | renata@halfstepquill.example
member: greg | Greg Sandoval | greg@halfstepquill.example
member: tuyet | Tuyet Lam | tuyet@halfstepquill.example
member: owen | Owen Baptiste | owen@halfstepquill.example
client: Millrace Theatre Company | company | millracetheatre.example
contact: celeste | Celeste Adeyinka | celeste@millracetheatre.example | artistic director
contact: graham | Graham Thorley | gm@millracetheatre.example | general manager
contact: yusra | Yusra Haddad | boxoffice@millracetheatre.example | box office manager
standing: mending
turned: 2025-03-12
causes: recurring_bottleneck, broken_promise, apology_owed
root: m11, m14, m17
why: Every file had to pass over the account lead's desk and sat there, so playbills and finally the season brochure came late and renewals suffered. The owner of the studio apologised in person, paid for a second mailing and opened a direct line to the designer; two things have since come on time, but the brochure cost is not credited yet and nobody says it is over.

--- m01 2024-11-13 11:48 celeste -> tuyet + greg | Posters for the winter show
Tuyet, Greg,

"The Salt Widow" opens January 31. It's a two-hander, mother and daughter, kitchen table, the whole thing happens during one power failure. [request|I don't want a kitchen table on the poster!] I want whatever it is you see when the lights go out in a house you know by heart. I realise that isn't a brief.

What I do know: 24 x 36, title larger than my name, the playwright's name the same size as mine (she is right about this), and the tax credit logos, which are hideous and compulsory. [goal|If we fill 70% on this one we can afford the musical next fall, and the musical is how we survive the lease.]

[question|Could I see a scribble before the 25th?] A scribble, not a presentation.

Celeste

--- m02 2024-11-13 15:15 greg -> celeste + tuyet | Re: Posters for the winter show < m01
Hi Celeste,

Love it. [promise|Tuyet will have scribbles for you on the 22nd.] [request|I'd ask that everything come through me so we keep version control], directly to Tuyet things tend to get lost.

Greg

--- m03 2024-11-22 14:03 tuyet -> celeste + greg | scribbles
five pencil ones, photographed on my desk, ignore the noodle

number four is a hand on a banister. just the hand, black everywhere else

t

--- m04 2024-11-22 14:20 celeste -> tuyet | Re: scribbles < m03
Four. Four four four. [praise|I had to go and stand in the scene shop for a moment.]

--- m05 2025-01-08 10:30 graham -> greg | Playbill, Salt Widow
Greg,

Copy for the playbill is complete and attached: cast, crew, donors to December 31 (please use this list and no other), and the two ads from the bakery and the bank. 16 pages, 3,200 copies. [request|I need boxes at the loading door by Wednesday January 29 at noon], since volunteers stuff the inserts that evening.

[question|Does the price from last season, $2,860, hold?]

Graham Thorley
General Manager

--- m06 2025-01-09 09:05 greg -> graham | Re: Playbill, Salt Widow < m05
Price holds. [promise!broken|Proof on the 17th, boxes on the 29th by noon, no problem.]

G

--- m07 2025-01-29 14:40 yusra -> greg + tuyet | volunteers
Hi, it's Yusra in the box office. Our loading door's open and I've got the dolly out. Eleven volunteers coming at five and [complaint|no boxes here.] [question|Are they on a truck?] I can push pizza to six but not the volunteers, half of them are over eighty and don't drive after dark.

--- m08 2025-01-29 15:02 greg -> yusra | Re: volunteers < m07
They're being trimmed now. [blame_shift|The donor list came in late changes], which bumped us down the press queue. [promise|You'll have them tomorrow by ten.]

--- m09 2025-01-29 15:30 graham -> greg + yusra | Re: volunteers < m08
[complaint|The donor list came on January 8 and has not changed since.] [complaint|Your proof reached me on the 22nd, not the 17th.] We will stuff inserts tomorrow with whoever can come.

GT

--- m10 2025-02-24 12:12 celeste -> tuyet + greg | Closing night
[win|74%. We closed on Sunday to a full house, with people sitting on the stairs, which the fire marshal doesn't need to know.]

The last performance had eleven people from the hydro company in row F, who'd been sent a block by someone with a sense of humour, and they cried more than anyone. The hand was on every lamppost from here to the river and a woman told me she'd taken one home for her daughter. [win|The musical is on.] [thanks|Thank you for the hand.]

C.

--- m11 2025-03-12 16:25 graham -> greg | Season brochure timetable
Greg,

The 2025-26 brochure. Subscribers renew between May 20 and June 20, and 62% of them renew with the paper form in the centre of it, as they are that kind of people and we love them. So it must be in mailboxes by May 20. Working backwards: mail house May 12, press May 5, final approval April 30, first proof April 11.

[complaint|The January playbill was a day late, and the February lobby cards were four days late; in both cases Tuyet had finished and the file was waiting for somebody to look at it.] I would like to understand where things wait. [question|Is there one person over there through whom it all has to go?]

Graham

--- m12 2025-03-13 10:50 greg -> graham | Re: Season brochure timetable < m11
Hi Graham,

Dates noted and in the calendar. On process, [talking_down|every professional agency has a quality gate; without it you'd be seeing a lot of errors you currently never know about, so in a way you're only seeing the cost side.] [promise!broken|First proof to you on April 11.]

Greg

--- m13 2025-04-16 09:40 yusra -> greg | brochure proof?
Hello Greg, Graham's off with his back. [complaint|It's Wednesday and the proof was to come last Friday.] I have the form in the middle to check, prices and seat maps, that alone takes me two days and I've got the school matinees. [question|When?]

Yusra

--- m14 2025-05-14 17:31 graham -> greg + renata | Brochure
Greg, and Renata, whom I don't usually trouble:

First proof: April 23 (agreed April 11). Corrections from us: April 25. Second proof: May 8. Press: not yet, I hear from the printer, who is waiting for a release since Monday. [complaint|The mail house slot on the 12th has gone by and the next one is the 27th.]

That puts it in mailboxes on or about June 3, a fortnight into renewal. [complaint|We agreed on this timetable in March precisely so that I wouldn't have to write this in May.]

[escalation|The board meets on Tuesday and the studio is on the agenda.]

Graham

--- m15 2025-05-15 08:20 greg -> graham + renata | Re: Brochure < m14
Graham,

[non_apology|I'm sorry you feel let down.] Let's keep in mind that [blame_shift|Celeste changed the title of the fourth show on April 28], which rippled through 11 pages. I was also carrying two other launches, and [blame_shift|nobody on your side called to ask.] Released to press as of 8:05 this morning.

Greg

--- m16 2025-05-15 10:02 celeste -> greg + graham + renata | Re: Brochure < m15
I changed one word. "The" to "A".

C.

--- m17 2025-05-20 20:15 renata -> graham + celeste + yusra | After the board
Dear Graham, Celeste, Yusra,

[thanks|Thank you for letting me come and stand in front of your board tonight]; I'd have thrown something at me. I'd like to put in writing what I said.

[admission|Your files were ready and they waited on Greg's desk, three times this season, because I built a studio in which everything has to cross that desk. I knew it was slow and I left it so.] [apology|I apologise for it, to Yusra and her volunteers first.] Celeste's one word had nothing to do with it.

What changes from tomorrow: [promise|you deal with Tuyet directly, and she releases to press herself.] [promise|I pay for a second mailing, a renewal postcard to all 2,100 subscribers, in mailboxes by June 9.] And [promise!open!broken|the brochure design fee, $6,400, comes back to you as a credit.]

Renata

--- m18 2025-05-21 09:12 graham -> renata | Re: After the board < m17
Renata,

Noted, and it was decent of you to come. [request|Please have Greg not reply to this.] We'll judge by the postcard.

GT

--- m19 2025-05-28 11:00 tuyet -> yusra + graham | renewal postcard
hi both. here's the card. front: the banister hand, now holding a ticket. back: "Your seat is still warm." + your phone number, big

[question|yusra is the 4812 extension right?] print is friday 2pm if i hear from you before

t

--- m20 2025-05-28 11:40 yusra -> tuyet | Re: renewal postcard < m19
4821! Close. Otherwise go. [praise|Nobody has ever answered me in the same hour before so I'm a bit off balance]

--- m21 2025-06-06 13:30 yusra -> tuyet + renata | cards
They're in mailboxes, mine came today, the 6th. [win|The phone's been ringing since eleven.] A Mr. Pruett renewed four seats and then asked me whether his seat is really warm and who has been in it.

--- m22 2025-07-03 15:45 graham -> renata | Renewal figures
Renata,

Final: 1,580 of 2,104 renewed, or 75%. Last year 81%. Before the card went out we stood at 69%, so I'd say it recovered about half of what was lost. [complaint|The other half is about $31,000 to us, and it will be felt in February.] I'm not writing to reopen it. You should have the number, that's all.

[complaint|I see the credit hasn't appeared on the June statement.] I assume that it's coming.

Graham

--- m23 2025-07-04 09:20 renata -> graham | Re: Renewal figures < m22
Graham,

[thanks|Thank you for sending me the real number.] I've written it on the wall here. The credit: I want it split over the fall invoices if that's easier for your year end, or whole in August if it isn't. [question|Which suits your auditor?]

R.

--- m24 2025-08-26 10:18 celeste -> tuyet | THE MUSICAL
Tuyet!

"Ferry Town". Eleven actors, a real boat (a quarter of a real boat), opening October 17. The composer wants an accordion on the poster, and the composer is not going to get an accordion on the poster. [request|Please think about water seen from underneath.]

Between us I was very angry in May. I'm mostly not now. Graham keeps a spreadsheet of when your things arrive, with the hour. [praise|I've seen it, it has been green since June.]

Celeste

--- m25 2025-08-27 09:55 tuyet -> celeste | Re: THE MUSICAL < m24
water from underneath, with the bottom of a boat and one oar coming in. got it in my head already. [promise|scribbles next wed]

i know about the spreadsheet. it's fair

--- m26 2025-09-03 11:26 tuyet -> celeste + graham | ferry town scribbles
wednesday. six of them. 2 and 5 are the real ones

also graham here are the playbill dates from my side: copy from you sept 26, [promise|proof oct 2, boxes oct 14 10am.] [request|tell me if one of those is wrong]

--- m27 2025-09-03 14:10 graham -> tuyet | Re: ferry town scribbles < m26
Dates are right. 24 pages this time because of the song list and eleven biographies, one of which is longer than Hamlet's; [request|please cut Mr. Delacroix-Finn at 90 words and let him shout at me.] (Celeste says 5, with an exclamation mark I'll spare you.)

--- m28 2025-10-14 10:21 yusra -> tuyet | boxes
10:04 by the dock clock. I gave the driver a cookie. Stuffing party's tonight with all fourteen of them, Mrs. Ogilvy-Banerjee says the paper smells nice

[thanks|thank you Tuyet, really]

--- m29 2025-10-22 09:30 graham -> renata + tuyet | Spring, and two loose ends
Renata, Tuyet,

[win|"Ferry Town" is at 81% for the run after one weekend.] [praise|The poster has a good deal to do with it], I'm told, by people who don't flatter.

1. [request!open|I'd like the timetable for the 2026-27 brochure now, in writing, with the mail house slot already booked.] It's early. You'll understand why.
2. [complaint|The credit from May has not shown on any statement so far.] Late August would have been the moment to tell you "whole"; [admission|I missed your question while I was laid up again.] [request!open|Whole, please.]

We aren't at the end of this yet, but [value|I'd rather have it with you than begin again with strangers.]

Graham

--- m30 2025-10-23 08:41 renata -> graham + tuyet | Re: Spring, and two loose ends < m29
Graham,

[admission|I should have credited it and asked afterwards; waiting for your answer was an excuse.] [promise!open|Whole, on the October statement, which goes out on November 3.] [promise!open|Tuyet and I will bring you the timetable ourselves on Thursday the 6th], with the mail house's confirmation stapled to it.

And congratulations on the quarter of a boat.

Renata
