firm: Halfstep & Quill | halfstepquill.example | America/Toronto | 2025-10-31 17:00
member: renata | Renata Quill | renata@halfstepquill.example
member: greg | Greg Sandoval | greg@halfstepquill.example
member: tuyet | Tuyet Lam | tuyet@halfstepquill.example
member: owen | Owen Baptiste | owen@halfstepquill.example
client: Camp Loonfeather | company | camploonfeather.example
contact: hollis | Hollis Ferrand | hollis@camploonfeather.example | director
contact: mo | Maureen Teskey | office@camploonfeather.example | registrar
standing: good
turned: -
causes: -
root: -
why: A summer camp that writes a great deal from November to May, announces that it vanishes into the woods, and returns in September. The silence is the season; the work is liked on both sides.

--- m01 2024-11-05 21:14 hollis -> renata + tuyet | the brochure, the film, the canoe
Renata, Tuyet, hello hello,

I'm writing this at the kitchen table because the office furnace is doing its impression of a dying moose. We had our fall board meeting and there was agreement (unanimous! even Bern!) that the brochure should be a real printed thing again, because parents keep it on the fridge and a website does not go on a fridge. So [scope_change|the digital-only booklet we talked about in September turns into a folded poster, one side photos, the other side dates and fees.] [goal|What it has to do is fill Session 4, which ran at 61% last August and is eating our margin.]

[question|How many would you print for 900 families plus school fairs?] Also the film of the canoe trip is on its way by courier on an actual hard drive. It's four hours long. Two of them are fog. Somewhere after the second portage there's a boy named Theo who sings to a beaver for a full minute and [request|if you can cut me a ninety-second thing with that in it I'd be happy till spring].

Hollis
who is going to go hit the furnace

--- m02 2024-11-06 10:20 renata -> hollis + tuyet | Re: the brochure, the film, the canoe < m01
Hollis,

1,600. 900 families, 400 for fairs, 300 because you will leave a box in someone's van. Price for the poster instead of the booklet: $5,350 with printing, so $600 more than we'd agreed. [promise|Tuyet will post you a fold on the 20th, a paper one], so you can stick it to your own fridge.

The beaver I've watched already, twice. [promise|Owen will have ninety seconds cut for you before the first school fair on the 23rd.]

Good luck with the moose.

Renata

--- m03 2024-11-06 10:58 hollis -> renata | Re: the brochure, the film, the canoe < m02
600 is fine. You're right about the van.

--- m04 2024-11-25 13:07 mo -> tuyet | Fold sample arrived
Dear Tuyet,

The sample came Friday in a very sturdy envelope and is already on our fridge. Please don't think I am picking at it, but [complaint|Session 2 says July 13 to 25 and it should be July 13 to 26], which I know is just placeholder but I would not sleep if I did not say it. [request|Could you kindly check all four sessions against the attached sheet?]

With best wishes,
Mo Teskey
Registrar, Camp Loonfeather

--- m05 2024-11-25 14:41 tuyet -> mo | Re: Fold sample arrived < m04
all four checked against your sheet, 2 fixed, the others were right. sleep well

[question|is the early bird still jan 31?]

t

--- m06 2024-11-25 15:02 mo -> tuyet | Re: Fold sample arrived < m05
Yes, January 31 at midnight, and 8% off. [thanks|Thank you, that is a great relief.]

--- m07 2024-12-10 09:33 hollis -> tuyet + renata | Poster proof
Saw the proof. The loon on the dock at dawn. My wife came in to see why I'd gone quiet. [praise|It's the best picture of the place since my father's.] And the Theo film went down a storm at the fair, two mothers asked whether the beaver is included in the fee.

Two dull things: [request|drop the phrase "screen-free", the parents like it and the kids read it as a threat], and [request|the insurance people need the accreditation logo at 20 mm minimum.]

H

--- m08 2024-12-10 11:15 tuyet -> hollis | Re: Poster proof < m07
both done, logo 22 mm. off to print. [promise|boxes at the camp office on the 18th]

--- m09 2024-12-18 16:26 mo -> tuyet + renata | Boxes
Eleven boxes, all here and dry! I counted one box: 146. Labels go on tomorrow with my sister helping. Merry Christmas to all at your studio.

Mo

--- m10 2025-01-08 08:41 mo -> owen | Registration form URGENT (I think)
Dear Owen,

I am so sorry to trouble you so early. [complaint|Three parents tell me that the form goes blank after the allergy page.] I tried it at home and it happened to me too, on my tablet though not on the computer. Early bird ends on the 31st and people will think we've closed. [request|Would you please look at it?] [question|Have we lost what they typed?]

Mo

--- m11 2025-01-08 09:16 owen -> mo | Re: Registration form URGENT (I think) < m10
Mo,

Nothing is lost; all three are saved as drafts and I can see their allergies (two nuts, one kiwi). The tablet's browser chokes on the signature box. [promise|Fix by eleven this morning], and [promise|I'll write the three families myself with a link that picks up where they stopped.]

No trouble at all. It was urgent.

Owen

--- m12 2025-01-08 10:49 owen -> mo + hollis | Re: Registration form URGENT (I think) < m11
Fixed and tested on two tablets and my mother's. The three families have their links; one has already finished.

O.

--- m13 2025-01-08 12:30 mo -> owen | Re: Registration form URGENT (I think) < m12
Bless you. [thanks|And thank your mother.]

--- m14 2025-02-03 19:50 hollis -> renata + owen | numbers!!
Okay so the furnace is replaced and so is my mood. [win|Early bird closed Friday with 412 kids, last year 338, and Session 4 stands at 84% in FEBRUARY.] Bern has asked me to say that he always believed in the poster. He did not, it's in the minutes.

[question|Is there anything left in the ad budget?] I'd rather stop than push now. The waitlist makes Mo nervous. She has it on index cards in a recipe tin, under B for Boys and G for Girls, with the siblings paper-clipped, and she's begun taking it home at night.

--- m15 2025-02-04 11:36 greg -> hollis + renata | Re: numbers!! < m14
Hi Hollis,

There's $1,120 left. [talking_down|I'd caution against stopping: it's a common mistake to switch off marketing when things go well, and the algorithm has to relearn from zero.] But it's your call.

Greg

--- m16 2025-02-04 12:10 hollis -> greg + renata | Re: numbers!! < m15
The algorithm may sit by the fire and rest. [request|Stop the ads please Greg], and [scope_change|move the 1,120 over to staff recruiting, we're short four canoe trippers and a nurse.]

H

--- m17 2025-02-04 13:55 greg -> hollis | Re: numbers!! < m16
Off as of 1:50. [promise|I'll have a recruiting plan for the 1,120 to you by Friday.]

Greg

--- m18 2025-02-07 15:20 greg -> hollis | Recruiting plan
Attached, one page. Short version: outdoor-ed programs at three colleges, $700; nursing alumni newsletter, $250; rest held back.

G

--- m19 2025-02-10 09:02 hollis -> greg | Re: Recruiting plan < m18
[praise|Good plan.] [request|Do it.]

--- m20 2025-04-22 10:44 mo -> tuyet | Staff shirts and cabin signs
Dear Tuyet,

Now that the ice is nearly out, [request|Hollis would like 85 staff shirts in the forest green and new wooden cabin signs, eleven of them.] Names attached; please note it is "Whip-poor-will" with two hyphens, [complaint|the old sign has had it wrong since 1998] (not your fault, you were a child). [question|Could the signs be at camp by June 6?] The road is passable from mid May.

Mo

--- m21 2025-04-23 09:10 tuyet -> mo | Re: Staff shirts and cabin signs < m20
two hyphens, noted with reverence. sign guy says may 30. [question|sizes for the shirts?]

--- m22 2025-04-23 16:18 mo -> tuyet | Re: Staff shirts and cabin signs < m21
12 S, 34 M, 27 L, 10 XL, 2 XXL. I have counted twice.

--- m23 2025-06-02 20:05 hollis -> tuyet + owen + renata + greg | Into the woods
Dear town mice,

Signs are up (Whip-poor-will wept, or it was raining). Shirts fit. The nurse is hired, and four trippers, one of them found through Greg's newsletter thing, so he may be smug for exactly one day.

This is my usual notice: we go in on Thursday and we don't come out until after Labour Day. I will not answer email. Mo will look at hers on Sundays from the landing if the signal allows. [request|If the website burns down, phone the dining hall and let it ring.] [thanks|Thank you all for a very good winter.]

Hollis

--- m24 2025-06-03 09:00 renata -> hollis | Re: Into the woods < m23
Go. [promise|We'll mind the shop], and [promise|the photo day is booked for July 23, Tuyet will come in with the bread truck.]

R

--- m25 2025-09-09 10:30 hollis -> renata + tuyet | We're out
Hello from a chair with a back.

96% across the summer, [win|Session 4 full, first time since my father ran the place.] I've seen Tuyet's July pictures, including the one of Bern falling off the raft, which goes on the cover if I have any say. I lost eleven pounds and a tooth. We had one bear (polite), one broken arm (not the bear), nine days of rain in a row in July, in which the trippers taught forty twelve-year-olds to play euchre for raisins. The shirts held their green. The Whip-poor-will sign was stolen on the last night and came back by mail from Guelph with an apology and a hyphen missing.

[question|Shall we do the same again, poster first week of December?]

Hollis

--- m26 2025-09-10 09:48 renata -> hollis + tuyet | Re: We're out < m25
Same again, with pleasure. Bern on the inside fold, I think, so that one has to earn him. [promise!open|Paper fold to your fridge on November 14.]

Sorry about the tooth.

Renata

--- m27 2025-10-06 14:15 mo -> owen + tuyet | Dates for 2026, and a worry
Dear both,

The 2026 sheet is attached. Fees go up 4%. I have read it through three times and Hollis once, which comes to about the same. Session 3 begins on a Saturday this time because of the long weekend, it's not a mistake though it looks like one. [request|Please could the website still show 2025 fees until November 17], because the board hasn't told the parents yet and I would be the one on the phone.

[question|Also, will the tablet problem come back when you open the new form?]

Mo

--- m28 2025-10-06 15:32 owen -> mo | Re: Dates for 2026, and a worry < m27
Mo,

2025 fees stay where they are; [promise!open|the switch is set for the 17th at 6 a.m.] Saturday the 1st for Session 3 is in, with a small note beside it so that nobody else thinks it's a mistake. The signature box is gone altogether, replaced by a tick, so there's nothing left to choke on. [promise!open|You'll get the form to try on your own tablet on November 10], a week before anyone else sees it.

Owen

--- m29 2025-10-29 21:40 hollis -> renata + tuyet | one more thing, the 75th
It came to me in the bath: 2027 is our 75th summer. Not now. But [request!open|would you put a figure, a rough one, on a little book, say 60 pages, old photos, my father's logs], so I can frighten the board in good time? There are eleven of his logbooks in a trunk, mostly weather and what was for supper, but in 1961 he writes every day for a week about a loon that wouldn't leave the diving board, and on the Sunday just the one word, Gone.

H
