firm: Haarlight | haarlight.example | Europe/London | 2025-12-12 17:00
member: isla | Isla Rennie | isla@haarlight.example
member: gregor | Gregor Pask | gregor@haarlight.example
member: tess | Tess Okafor-Blyth | tess@haarlight.example
member: callum | Callum Dewar | callum@haarlight.example
client: Glen Arvaig Distillery | company | glenarvaig.example
contact: moira | Moira Geddes | moira.geddes@glenarvaig.example | brand manager
contact: struan | Struan Laidlaw | struan@glenarvaig.example | visitor centre manager
standing: good
turned: -
causes: -
root: -
why: A lost camera card in February was owned by Isla, reshot at no charge and is long forgotten; the later films sold tours and bottles, and they are already booking for next year.

--- m01 2025-01-14 10:05 moira -> isla | The still house film
Isla,

Budget signed off yesterday, so we are on. Three minutes for the website, a silent loop for the visitor centre, six stills. [goal|What the board wants out of it is tours: we ran at 61% full last summer and they'd like that nearer 75.] Nobody here cares about awards.

[value|One thing I'll say once: no misty stags. No kilts on a hillside.] We have men who have worked those stills for thirty years and [value|I'd like them to look like themselves.]

[question|Is the first week of February possible?] The wash stills are down from the 10th for repairs so it has to be before that.

Moira Geddes
Brand Manager, Glen Arvaig

--- m02 2025-01-14 16:31 isla -> moira | Re: The still house film < m01
No stags. I'll have it embroidered.

Tuesday 4th and Wednesday 5th Feb both work for us, with me directing and a crew of three. [promise|Gregor will get a call sheet to you and Struan a week ahead.] [question|Could we have Dougie on the first morning, when the mash goes in?] He's the face of it, I think.

Isla

--- m03 2025-01-28 11:20 gregor -> moira + struan | Call sheet 4 and 5 Feb
Dear both,

Please find attached the call sheet for next week. Unit call 06:15 at the tun room. We'll need one 32A supply, parking for a long wheelbase van and a dry room for charging. [request|Struan, please confirm the alcohol vapour zones so that I can spec the lights accordingly.] [request|Moira, we need signed release forms from everyone on camera] before we roll, not after.

Regards,
Gregor Pask
Producer, Haarlight

--- m04 2025-01-28 19:47 struan -> gregor + moira | Re: Call sheet 4 and 5 Feb < m03
Hi Gregor, zones drawn on the plan attached in red, basicaly anything past the spirit safe is no go for your hot lamps. LEDs in housings fine. 32A is by the boiler house door. Dry room = my office, mind the dog

Moira has the forms signed bar Dougie who says he'll sign when he sees the bacon rolls

--- m05 2025-02-06 17:52 gregor -> moira + isla | Footage from Tuesday
Moira,

I'm writing to let you know that one of Tuesday's two camera cards has proved unreadable. [blame_shift|The cards are a reputable make and came from our usual hire house, who will have some explaining to do.] It holds the morning, i.e. the mash and the interview with Mr Tait. [non_apology|It's regrettable if this causes any difficulty at your end.] Recovery has been attempted by the supplier. [promise!broken|We'll have a definitive answer for you by close of play tomorrow.]

Gregor

--- m06 2025-02-10 09:01 moira -> isla | Re: Footage from Tuesday < m05
Isla. [complaint|Friday came and went, no definitive anything.] The stills came down for repair at seven this morning. [complaint|So the best part of what you filmed is gone and we can't do it again till March.] I have a board paper due on the 20th. [question|What do I tell them?]

M.

--- m07 2025-02-10 09:44 isla -> moira | Re: Footage from Tuesday < m06
Moira,

Tried your desk and got Struan's dog.

It's gone; the recovery people gave up on Saturday. [admission|The card isn't the point. We should have copied it at lunchtime before it went back in a pouch, we always do, and on Tuesday we didn't because I was pushing for the light.] [apology|I am sorry, and sorry that you had to come asking on a Monday.]

What you can tell the board: [promise|we come back for a full day when the stills are fired up again, same crew, no charge, and you pay nothing further until you have a cut in your hands.] The film slips from end of April to mid May, still ahead of the season. [promise|I'll put that on a page you can staple to your paper, with you by three.]

Isla

--- m08 2025-02-10 15:20 moira -> isla | Re: Footage from Tuesday < m07
Page received, 14:40. That'll do. [thanks|Thank you for not telling me about the card.]

Stills relight Tuesday 11 March. Take the 12th, they are sulky the first day.

--- m09 2025-03-12 20:15 struan -> isla + moira | today
well that was better than the first time!! Dougie never talks like that, even the bit about his faither. He's been asking if he needs an agent. [praise|Your camera lassie was braw with him.]

The wash still took its time, we were all standing about like a wedding with no bride till ten past nine and then she went up all at once and your sound man near lost his eyebrows. Eight takes of the valve because Kenny Mair kept looking at the camera, which he swore to me he wasnt. By the way your lot left a wee tripod plate thing and one glove (left, black, XL) in the tun room, both on my windowsill. And the forklift lads want to know when they're famous, I said they were in the background and out of focus and they took it bad.

[question|are the two copies thing a rule now?] I saw Tess with the wee boxes at every tea break

--- m10 2025-03-13 08:55 isla -> struan + moira | Re: today < m09
Rule since 10 February, yes. Two boxes, two pockets, two people. Glad about Dougie. I'd cast him in anything.

[promise|Tess will have a first cut with you on Friday 28th.]

--- m11 2025-03-28 12:10 tess -> moira + isla | Glen Arvaig, cut 1
hi moira

cut 1 here: review link, password arvaig28. runs 3:12. sound is rough, grade is not done, music is a placeholder (a fiddle thing I'm not attached to). [request|could you send notes in one go rather than in bits], timecoded if you can bear it.

tess

--- m12 2025-04-02 10:37 moira -> tess | Re: Glen Arvaig, cut 1 < m11
Notes as ordered.

- 0:14 [complaint|that is not our barley field, it's the neighbour's.] [request|Lose it.]
- 0:50 Dougie's story. Leave every second.
- 1:31 [complaint|the cask shown is a bought-in sherry butt with another house's brand on the head.] Legal would have kittens.
- 2:05 [complaint|drone shot goes on a while]
- 2:48 [request|end line should be the tour address, not the shop]
- [request|fiddle can go to the neighbour too]

[praise|Otherwise I watched it four times, which I don't.]

--- m13 2025-04-09 09:30 tess -> moira | Re: Glen Arvaig, cut 1 < m12
cut 2 up, same link. field gone, butt gone (used warehouse 3 instead), drone trimmed by 6 seconds, end card changed. 2:58 now. piano by a woman in Tain instead of the fiddle, licence is included. [question|shall I go to grade?]

--- m14 2025-04-09 13:02 moira -> tess | Re: Glen Arvaig, cut 1 < m13
Yes. Go.

--- m15 2025-05-13 16:40 callum -> struan + moira | Visitor centre loop
Hi Struan, hi Moira!

Film went up on your site at lunchtime, all looking lovely. The silent loop is on a USB stick in today's post (special delivery) along with the six stills. Plug it in the side of the big screen and it should just go. Shout if it sulks.

Callum Dewar
Events and Comms, Haarlight

--- m16 2025-05-15 09:12 struan -> callum | Re: Visitor centre loop < m15
[complaint|it sulks. Screen says unsupported format and then goes blue.] coach party of 40 at eleven, [question|any ideas?]

--- m17 2025-05-15 09:31 callum -> struan | Re: Visitor centre loop < m16
Oh no. [admission|That's me, I sent the big master file and your screen only reads the small kind.] [promise|New one will be in your downloads folder in about twenty minutes], stick it on the same USB and delete the old one.

--- m18 2025-05-15 10:22 struan -> callum | Re: Visitor centre loop < m17
On and going round. driver of the coach has watched it twice. [thanks|cheers pal]

--- m19 2025-08-27 11:15 moira -> isla | Summer figures
Isla,

Thought you should have these before the board does. [win|Tours: 78% full May to mid August against 61 last year. Website film has been watched to the end by more than half of those who start it, which the digital agency tells me is indecent.] Dougie has been stopped in the Co-op.

The Germans stay longest, if you're interested; the Americans buy most; the coach parties from Inverness ask where the toilets are. We had to put on a fourth tour at 16:30 from July, and Struan took on two students who can at least pronounce the place. The stills have been used by nine papers and one airline magazine, which paid. I've put the fee toward Dougie's new boots, he was filmed in the old ones and his wife was mortified.

[scope_change|We'd like to add a short piece for the 15 year old, out in November.] Sixty seconds, bottle and cooper, nothing clever. [request|Can you have Gregor cost it?]

Moira

--- m20 2025-08-27 14:48 isla -> moira | Re: Summer figures < m19
I've read that out in the office, twice. Tess pretended to be busy. [promise|Costing from Gregor by Friday.]

--- m21 2025-08-29 15:33 gregor -> moira | 15 Year Old, estimate
Dear Moira,

Estimate attached: one shoot day at the cooperage, one edit day, half a day of grading, £4,350 ex VAT. I've held the day rate at January's level. [request|Kindly let me have a purchase order number before the 12th] so that I can hold the crew for 24 September.

Gregor

--- m22 2025-09-02 08:50 moira -> gregor | Re: 15 Year Old, estimate < m21
Approved. PO GA-25-0417. And while you're there: [complaint|invoice 1138 for the summer stills came in without a PO number again, accounts bounced it and then rang me during a tasting.] [request|Reissue please.]

--- m23 2025-09-02 10:06 gregor -> moira | Re: 15 Year Old, estimate < m22
Reissued as 1138A with GA-25-0266 on it, attached. [blame_shift|The accounting package drops the field when an invoice is duplicated, it's a known fault of theirs.] I now check by hand. Crew confirmed for the 24th.

--- m24 2025-10-14 17:05 tess -> moira | 15yo final
moira, finals attached as link: 60s, 30s, 15s vertical. your note about the copper hoop fixed. bottle label is the approved one, I checked it against your pdf letter by letter as the old one said "matured" twice.

t

--- m25 2025-10-15 09:20 moira -> tess + isla | Re: 15yo final < m24
[praise|Spotless.] Signed off. Going out on the 3rd.

You'll not hear from me for a bit, we're bottling and I'm on the road in Osaka and Taipei till the end of November.

--- m26 2025-12-03 10:41 moira -> isla | Back, and next year
Isla,

Home, jet lagged, stock nearly gone. In Osaka they showed the sixty second film on a screen the size of a tennis court outside a department store, in the rain, and people stopped with their umbrellas up. I took a photograph for your cooper. In Taipei they wanted it with subtitles and had made their own, which I'm told have Dougie down as the chief of police. [win|Of 1,800 bottles there are 140 left and that was supposed to see us to Easter.]

For next year the chairman would like a film on the new maltings, building starts 2 March. [question!open|Could you do a camera on a pole for the nine months, one frame an hour, or is that somebody else's trade?] [request!open|And I'd like a rough figure before we break up on the 19th], just to pencil it in.

Moira

--- m27 2025-12-04 09:18 isla -> moira | Re: Back, and next year < m26
Welcome back. 140! I should have hidden one.

Pole camera: I want to ask a man in Dunbar who does nothing else before I say yes. [promise!open|You'll have an answer on that and a ballpark from me by Wednesday 17th.]

Isla

--- m28 2025-12-09 21:06 struan -> callum | xmas hours loop
Callum, [request|can you pop a card on the end of the loop wi our christmas hours?] closed 24 to 27 and 31 to 3, otherwise 10 to 4. nae rush but before the 20th

--- m29 2025-12-10 09:40 callum -> struan + moira | Re: xmas hours loop < m28
Done, and the right kind of file this time! Link below, 8 seconds at the end, same lettering as your signs. Merry when it comes.
