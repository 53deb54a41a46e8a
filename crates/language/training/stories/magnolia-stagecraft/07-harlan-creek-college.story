firm: Magnolia Stagecraft | magnoliastagecraft.example | America/New_York | 2025-12-19 17:30
member: della | Della Pruitt | della@magnoliastagecraft.example
member: marcus | Marcus Okafor | marcus@magnoliastagecraft.example
member: ruthanne | Ruth Anne Tolliver | ruthanne@magnoliastagecraft.example
member: devin | Devin Yoon | devin@magnoliastagecraft.example
member: gladys | Gladys Whitlock | accounts@magnoliastagecraft.example
client: Harlan Creek College | company | harlancreek.example
contact: winifred | Winifred Oyelaran | oyelaranw@harlancreek.example | director of college events
contact: pat | Pat Sorrell | sorrellp@harlancreek.example | facilities
contact: theo | Theo Baptiste | baptistet@harlancreek.example | student event assistant
standing: good
turned: -
causes: -
root: -
why: Dry, exacting and content. The captions failed for six minutes at commencement, Magnolia explained it before being asked, and a state spending freeze in the fall worried nobody but the firm.

--- m01 2025-01-14 09:30 winifred -> ruthanne | Spring calendar
Dear Ruth Anne,

A new year and the same lawn. For planning:

- Founders' Convocation, Thursday 20 February, chapel, 350
- Alumni Weekend, 25 to 27 April, everywhere
- Commencement, Saturday 10 May, East Lawn, 4,200 chairs, God willing no rain

A new president was named yesterday (Dr. Lucinda Marsh, a geologist). She'll be inaugurated in October, of which more when I know more.

[request|May I have the three estimates by month's end?] The comptroller has discovered a new form.

WO

--- m02 2025-01-14 11:12 ruthanne -> winifred | Re: Spring calendar < m01
Morning Winifred! A geologist, so she's used to things taking a while. [promise|Three estimates on the 30th.] [question|Is it the same lawn exactly, or did they plant those oaks they were threatening?]

Ruth Anne

--- m03 2025-01-14 11:40 winifred -> ruthanne + pat | Re: Spring calendar < m02
They planted eleven. Pat has a map.

--- m04 2025-01-15 07:05 pat -> ruthanne | oaks
map attached. dont drive over the orange flags thats the new irrigation. last yr a tent guy did and we had a geyser

--- m05 2025-01-30 15:18 ruthanne -> winifred | Three estimates
Attached on the comptroller's new form, which asked me for my mother's maiden name. Convocation $6,900. Alumni Weekend $58,250. Commencement $131,400, which is up four percent on account of chairs. (Everybody in Georgia gets married on May 10, it turns out.)

--- m06 2025-02-03 10:22 winifred -> ruthanne | Re: Three estimates < m05
Approved, all three. Purchase orders to follow from the comptroller. [question|Four percent on chairs, or four percent on the whole?]

--- m07 2025-02-03 10:35 ruthanne -> winifred | Re: Three estimates < m06
On the whole, though chairs are what did it. They went from $3.10 to $4.25.

--- m08 2025-02-21 08:45 winifred -> ruthanne + devin | Convocation
[praise|The chaplain, who notices nothing, noticed that he could be heard.] [praise|I count that a triumph.] [request|Mr. Yoon left a grey jacket in the sacristy, please collect it.]

WO

--- m09 2025-02-21 09:01 devin -> winifred | Re: Convocation < m08
that's mine, [promise|getting it thursday], [thanks|thank you!!]

--- m10 2025-03-11 13:30 theo -> devin | alumni wknd class tents
Hi Mr. Yoon! I'm Theo, work-study in events this semester (junior, poli sci). Ms. Oyelaran asked me to own the class tents which is a big deal for me haha. I have 14 reunion classes. [question|Is there a rule for how big a tent for how many people, and do older classes need more room because of chairs?] I made a Google sheet but I'm not sure it's right.

--- m11 2025-03-11 14:05 devin -> theo | Re: alumni wknd class tents < m10
theo!! call me devin. 10 sq ft a head standing, 12 to 15 seated. class of '65 sits, class of '15 stands by the bar. your sheet's good, row 9 should be a 20x40 not 20x20. [praise|nice work honestly]

--- m12 2025-03-11 14:20 theo -> devin | Re: alumni wknd class tents < m11
Fixed! [thanks|Thank you so much.]

--- m13 2025-04-02 16:44 winifred -> ruthanne | Alumni Weekend, running changes
1. [scope_change|Class of 1975 now expects 90, not 60.] They've lost their minds with enthusiasm.
2. [request|Move the jazz trio from the library steps to the boathouse.]
3. [scope_change|The Thursday trustee dinner is off]; two trustees are not speaking.
4. [request|I'd like somebody on site Sunday until the last tent is down], as the crew chief last year left it to Pat.

--- m14 2025-04-02 17:10 ruthanne -> winifred | Re: Alumni Weekend, running changes < m13
1 done, 2 done (there's power at the boathouse, I checked the photo), 3 credited $3,850. 4, [promise|I'll be there Sunday myself with a folding chair and a book].

--- m15 2025-04-28 07:10 pat -> ruthanne | sunday
grass looks fine. no geyser. [praise|crew picked up zip ties, nobody ever picks up zip ties]

--- m16 2025-04-28 09:36 winifred -> ruthanne + devin + theo | Alumni Weekend
[win|Attendance 1,912, the most since the centenary; giving on the weekend came to $2.3 million against a hope of 1.5.] The Class of 1975 closed the boathouse at two.

Theo has been insufferable with joy. [praise|He tells me that Devin answered every email he sent, and he sent a great many.] Kindness to the junior staff is noticed here.

WO

--- m17 2025-05-05 11:15 marcus -> winifred + pat | Commencement tech
- 2 walls, 20 x 11.25, stage L/R
- PA: 3 delay towers. Tower 2 moves 9 ft for oak no. 7.
- Live captions on both walls, human captioner, remote
- Lightning policy: we clear the lawn at 8 miles. Not negotiable.

[question|Who on your side makes the rain call and at what hour?]

MO

--- m18 2025-05-05 12:00 winifred -> marcus + pat | Re: Commencement tech < m17
I make it at 5:00 a.m., in my dressing gown, with the radar and a cup of tea. [promise|You will have a text by 5:05.]

--- m19 2025-05-10 05:04 winifred -> marcus + ruthanne + pat | Lawn
We are on the lawn.

--- m20 2025-05-10 16:38 marcus -> winifred + ruthanne | Captions, before you hear it elsewhere
Captions were off on both walls from 10:41 to 10:47, names Carmody to Dunn. The captioner's line dropped and [admission|I had not set up a second line, which I should have]. We switched to a phone at 10:47.

I have the full audio. [promise|A captioned recording of those 6 minutes will be at your office Monday], so those 23 graduates have a complete one. [apology|My apologies to you and to them.]

MO

--- m21 2025-05-11 10:02 winifred -> marcus | Re: Captions, before you hear it elsewhere < m20
Dear Mr. Okafor,

One family did write to me last night; the father of Mr. Dunn is deaf. I was able to answer him at once and in full because of your note. [value|I can forgive nearly anything I learn first from the person who did it.]

[praise|The rest was splendid.] [praise|Dr. Farquhar, who has marched in thirty-eight of these, said it was the first at which he understood the honorary degrees.]

WO

--- m22 2025-05-12 11:50 marcus -> winifred | Captioned file
Link attached, names Carmody to Dunn. Burned-in and sidecar. I mailed Mr. Dunn's family a copy on a drive as well.

--- m23 2025-05-12 12:06 winifred -> marcus | Re: Captioned file < m22
Then that's closed. We shall have two lines next May.

--- m24 2025-05-20 14:15 gladys -> winifred | Commencement, final invoice 4596
Dear Ms. Oyelaran,

Invoice 4596 for $91,980.00 is enclosed, on the comptroller's form, in triplicate. You'll observe a credit of $1,850.00 for captioning.

Respectfully,
Gladys Whitlock

--- m25 2025-05-20 15:02 winifred -> gladys | Re: Commencement, final invoice 4596 < m24
I observe it. I hadn't asked for it. Forwarded for payment.

--- m26 2025-07-10 10:10 winifred -> della + ruthanne | The Inauguration
Dear Della, dear Ruth Anne,

Of which more, as promised. Friday 17 October, 3 p.m. Dr. Marsh is a plain woman and has plain ideas. She'd like it on the creek bank and not the lawn. She'd like a rock to be carried in, in place of a mace. [goal|What she wants people to go home saying is that the college will still be affordable in 2040], so nothing may look as if it cost money, while of course costing some.

Delegates from 60 institutions, in regalia, walking 400 yards on grass. Their average age is considerable.

[question|Could the two of you walk the bank with me on the 22nd?]

WO

--- m27 2025-07-10 11:33 della -> winifred + ruthanne | Re: The Inauguration < m26
Winifred, I'd walk a creek bank with you any day God sends. The 22nd, and I'll bring the good hats. [question|How heavy is this rock?]

--- m28 2025-07-10 11:41 winifred -> della + ruthanne | Re: The Inauguration < m27
Eleven pounds. Gneiss.

--- m29 2025-07-10 11:44 ruthanne -> winifred + della | Re: The Inauguration < m28
Very.

--- m30 2025-08-07 16:05 ruthanne -> winifred | Creek bank plan
Attached! Benches, not chairs, borrowed from your own chapel and the Methodist camp. No screens. Golf carts for the over-75 delegates, dressed with ferns. $27,600, and it looks like about six hundred dollars.

--- m31 2025-08-11 09:20 winifred -> ruthanne | Re: Creek bank plan < m30
The president read "looks like about six hundred dollars" aloud to her cabinet. Approved.

--- m32 2025-09-04 08:55 winifred -> ruthanne + della | State grants
A word of warning that you'll have read in the paper. The state has frozen the tuition equalization money, and all offices here are told to enter no new commitments until November. The Inauguration stands, it's paid for by a trustee. But you'll hear nothing from me about spring until the freeze lifts. [request|Please read nothing into it.]

--- m33 2025-09-04 10:16 della -> winifred + ruthanne | Re: State grants < m32
I'll try hard not to, and fail about once a week. [promise|We'll hold April and May for you with no deposit], same as if you'd signed.

--- m34 2025-09-04 10:31 winifred -> della | Re: State grants < m33
[thanks|Noted, and appreciated more than a director of events may say in writing.]

--- m35 2025-09-23 07:20 pat -> marcus | lecture hall b
got one for you, not your gear. projector in lecture hall b goes pink after 20 min. our av guy quit. lamp is new. [question|any idea]

--- m36 2025-09-23 07:31 marcus -> pat | Re: lecture hall b < m35
Pink after warm-up = ribbon cable on the green panel, or a filter clogged and the panel's overheating. [request|Pull the filter first.] If it's grey felt, that's your answer.

--- m37 2025-09-23 12:44 pat -> marcus | Re: lecture hall b < m36
grey felt about an inch. works now. [thanks|owe you a coke]

--- m38 2025-10-16 13:11 winifred -> ruthanne | Tomorrow
Seven delegates have cancelled with a stomach complaint acquired at a reception in Macon. 53 remain. The kayakers have been spoken to. It's to be 68 and clear.

--- m39 2025-10-20 09:40 winifred -> della + ruthanne + devin | Friday
Dear all,

It had the look of something that had always been done there. [praise|That is the hardest thing to make and you made it.] A heron came down during the oath. The president has asked me whether it was ours.

WO

--- m40 2025-10-20 10:02 ruthanne -> winifred | Re: Friday < m39
The heron was a sub, he bills separately!

--- m41 2025-11-12 10:25 winifred -> ruthanne | Unfrozen
The freeze was lifted yesterday. Spring is as follows: Convocation 19 February, Alumni Weekend 24 to 26 April, Commencement 9 May. [request|Three estimates, please, by 5 December.] [question|May I keep Mr. Okafor for commencement, with his two lines?]

--- m42 2025-11-12 11:08 ruthanne -> winifred | Re: Unfrozen < m41
He's yours, he's been drawing the redundant phone thing since June. [promise|By the 5th!]

--- m43 2025-12-04 16:20 ruthanne -> winifred | 2026 estimates
All three attached, a day ahead. Chairs went down!

--- m44 2025-12-11 15:30 theo -> devin + ruthanne | (not) goodbye
Hi Devin and Ms. Tolliver! I'm going to be in DC for spring semester, an internship at the Senate!! So a new student will have the tents. I wrote her a 6-page guide and half of it is you. Also my mom wants to know, [question!open|do you hire people in the summer?]

--- m45 2025-12-15 09:10 winifred -> ruthanne | Re: 2026 estimates < m43
Received; with the comptroller. She'll sign in January, when she's back from her cruise. One query in the meantime. [question!open|Alumni Weekend, line 22, "weather hold", is that refundable?]

And [request!open|kindly add a ramp to the boathouse], the Class of 1976 has two new hips that I know of.
