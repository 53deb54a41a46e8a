firm: Ferrant Loy Architects | ferrantloy.example | Australia/Melbourne | 2026-02-27 17:00
member: conrad | Conrad Ferrant | conrad@ferrantloy.example
member: mei | Mei Loy | mei@ferrantloy.example
member: tash | Tash Birrell | tash@ferrantloy.example
member: gus | Gus Halloran | accounts@ferrantloy.example
client: Duy and Linh Tran | person | -
contact: linh | Linh Tran | linh.tran@postbox.example | daughter
contact: duy | Duy Tran | duytran1953@freemail.example | homeowner, father
standing: mending
turned: 2025-10-13
causes: broken_promise, slow_response
root: m11, m13, m15, m18
why: The downstairs room for Linh's mother was promised for her discharge on 14 November; the permit was lodged six weeks late and nobody told them. Mei owned it, the firm is paying the respite bill and the room is nearly there, and they have begun to joke again, but she isn't home yet.

--- m01 2025-07-14 19:35 linh -> tash | Downstairs for Mum
Hi Tash,

I got your name from Brigid at work (she says you did her back room, or are doing it). My mum Hoa had a stroke in May. She's in rehab in Kew and doing well but stairs are finished for her, and in my parents' house in Tarlo Street every bedroom and the only shower are up fourteen steps.

What there is downstairs: lounge, kitchen, a toilet you have to back into, and a double garage that hasn't had a car in it since the Commodore died. Dad thinks the garage. So do I.

The hospital says discharge is Friday 14 November. [goal|What we want is for her to come home on that day to her own house], not to somewhere "in between". [question|Is that possible, honestly?] We have about 140 thousand, part of it is Dad's super.

Linh

--- m02 2025-07-15 11:20 tash -> linh | Re: Downstairs for Mum < m01
Hi Linh, I'm so sorry about your mum, and yes I think it's possible. A garage conversion with a wet room is about eight weeks on site. Working back from 14 Nov that's a builder starting 15 September, a permit in hand by the 10th and drawings lodged by the middle of August. Tight, not silly.

[promise|I'll come out on Saturday morning if your dad's up for it, and have a sketch to you the Friday after.]

Tash

--- m03 2025-07-16 06:12 duy -> tash | saturday
Dear Ms Tash

Saturday 10 oclock is good. I am home all the time only go to hospital after 1. Please park in driveway, not street, neighbour is angry man.

Garage is already empty I move everything to the garden

Duy Tran

--- m04 2025-07-25 16:49 tash -> linh + duy | Sketch for Tarlo Street
As promised, sketch attached. The bed is where the workbench was, so she'll see the lemon tree from it. Wet room on the kitchen side with no hob, no screen, the whole floor falls to a strip drain. A 920 door everywhere. The step between garage and hall disappears since we bring the garage floor up by 130 on a timber frame, which is kinder on cold feet than concrete.

[question|Can the OT have a look before I draw it up?] They always move the toilet.

--- m05 2025-07-29 21:04 linh -> tash + duy | Re: Sketch for Tarlo Street < m04
OT moved the toilet. (50 mm further off the wall, right-hand side clear, since Mum's left is the weak one.) She also wants a second handrail by the door and a reinforced ceiling over the bed in case of a hoist later. Her markup's attached.

[praise|Dad has stuck the sketch on the fridge, and took a photo of the fridge to show Mum.] She pointed at the tree.

Linh

--- m06 2025-07-30 09:31 tash -> linh | Re: Sketch for Tarlo Street < m05
Love that. All in. Ceiling joists doubled over the bed, that's forty bucks of timber and saves thousands later. [promise|Drawings to you on 12 August], and [promise!broken|I'll lodge for the permit the same week].

--- m07 2025-08-12 17:20 tash -> linh + duy | Drawings
Drawings attached, nine sheets, OT's toilet and all. Builder: I'd like to use Sam Okello, does a lot of this work, has quoted $131,800 from the sketch and can hold 15 September for us.

[request|Have a read and send me a yes by Friday.]

--- m08 2025-08-13 07:01 duy -> tash + linh | Re: Drawings < m07
Yes. I read all page. Mr Sam is good he came and drink tea, he look under the floor one hour.

--- m09 2025-09-04 12:32 linh -> tash | Permit
Hey Tash, just keeping my spreadsheet up to date. [question|Is the permit still on for the 10th?] Sam asked Dad about it yesterday.

--- m10 2025-09-09 18:14 tash -> linh | Re: Permit < m09
Hi! Should be any day. [blame_shift|The surveyor's a bit snowed.] [promise!broken|I'll chase him in the morning and text you.]

--- m11 2025-10-13 20:22 linh -> tash + mei | Where is the permit
Hi Tash,

Sorry to write in the evening. [complaint|You were going to text me on 10 September. I left three voicemails after that.] Sam has gone to another job because he had no permit. So I rang the surveyor's office myself today, and [complaint|they told me our application came in on 26 September, and that it's missing the soil report].

It's a month to the day until Mum's discharge, more or less. The garage has a tarp in it.

[question|Was it lodged in August or not?]

Linh

--- m12 2025-10-14 13:40 tash -> linh | Re: Where is the permit < m11
Linh hi, it was all packed up to go in August and then [blame_shift|the engineer was late with his bit], and the surveyor's portal is a nightmare with attachments. Soil report's on its way. [promise!broken|We'll have the permit next week for sure.] [non_apology|Sorry it's been hectic here.]

--- m13 2025-10-31 22:51 linh -> tash + mei + conrad | No permit
It's the 31st. [complaint|There's no permit. I've had no call.] The discharge planner asked me this afternoon to what address they should send the bed, and I sat in the car park and didn't know what to say.

They need her place on the ward. So on the 14th she goes to a respite home in Bulleen, $290 a day, four weeks paid in advance. She cried, which she doesn't do.

[value|I could have planned for late. I can't plan for nothing.] If someone had told us in September we'd have rented a ground-floor unit for three months and been done.

[request,escalation|I want somebody who isn't Tash to tell me what is true.]

Linh

--- m14 2025-11-01 08:47 duy -> conrad | from Duy Tran
Dear Mr Conrad

My daughter is very tired. She work and she go to hospital and she do the spreadsheet. I am old and I can wait but my wife can not wait so long. [request|Please look at our house.]

Duy Tran

--- m15 2025-11-03 09:25 mei -> linh + duy | What is true
Dear Linh, dear Mr Tran,

I spent Sunday in the file. This is what's true.

1. [admission|The application wasn't lodged in August. It sat finished on our server for six weeks.] Tash had three jobs due and yours was the one that didn't ring.
2. It went in on 26 September without the soil report, because [admission|we never ordered one].
3. [admission|You asked five times and were given guesses.] None of it is down to the surveyor or the engineer.

[apology|I'm sorry. I'm sorry especially about the car park.] I've taken the job over as of today, and this is my mobile: 0491 570 006.

The soil test is being drilled on Wednesday at 7 am. [promise|You'll have a word from me each Friday before noon, by text or letter, whether there's news or none.]

Mei

--- m16 2025-11-03 12:58 linh -> mei | Re: What is true < m15
OK. [thanks|Thank you for not dressing it up.]

[question|Who is paying for Bulleen?]

--- m17 2025-11-05 16:02 tash -> linh + duy | from me
Linh, Mr Tran,

I said the engineer was late. [admission|He wasn't. I forgot to lodge it, then I was too embarrassed to say so, and every week that went by made it harder.] [apology|I am truly sorry.] Mei asked if I wanted to write this or leave it to her, and I'd rather you had it from me.

The soil driller has been. It's clay, nothing unusual.

Tash

--- m18 2025-11-07 10:40 conrad -> linh + duy | Tarlo Street
Dear Ms Tran, dear Mr Tran,

I am told that I don't apologise readily, so I'll be short. [apology,admission|This practice let your family down, and I was its principal while it did; I apologise.]

[promise!open|The respite home is our expense, from 14 November until the day Mrs Tran comes home.] [promise!broken|Send Gus each invoice and he'll pay you within the week.] Our own fee from August onward is waived.

Mr Tran, I came by yesterday and looked, as you asked. It's a good house.

Conrad Ferrant

--- m19 2025-11-08 07:15 duy -> conrad | Re: Tarlo Street < m18
[thanks|Thank you you come.] Next time knock, I have tea

--- m20 2025-11-14 11:30 mei -> linh + duy | Friday, no. 2
Soil report back and lodged with the rest on Wednesday; the surveyor has a complete file for the first time and I have his receipt (attached). He says ten working days. Sam Okello can start on 1 December, I've asked him for two crews and he's thinking.

I know which Friday this is. I hope the move to Bulleen was gentle.

Mei

--- m21 2025-11-14 21:40 linh -> mei | Re: Friday, no. 2 < m20
It was alright. She has a window. The food's terrible, so Dad drives over with a thermos at 11 and 5.

--- m22 2025-11-28 11:12 mei -> linh + duy | Friday, no. 4
[win|Permit issued on Wednesday.] Stamped set attached. Sam starts Monday with one crew, the second joins after the 8th. He'll work to 23 December and again from 5 January.

Sam's guess for the wet room and bedroom is the 20th of February, and I'd treat it as a guess. The ramp at the front depends on a handrail maker, and I'd rather not give you a date for that until I've got his in writing.

--- m23 2026-01-09 09:48 mei -> linh + duy | Friday, no. 10
Happy new year. Frame's in, floor is level with the hall to within 3 mm, I put a marble on it and it just sat there. Photos attached. Plumber on Tuesday.

One bad thing: the strip drain we drew has a ten week wait. There's a local one 20 mm narrower which flows the same, in stock. [question|Happy with that?] The OT is.

--- m24 2026-01-09 12:05 linh -> mei | Re: Friday, no. 10 < m23
Happy with that. And [thanks|thanks for the marble], Dad has now done it in every room of the house.

--- m25 2026-01-22 20:17 linh -> gus + mei | Bulleen invoices
Hi Gus, invoice 3 attached ($4,060, two weeks to the 22nd, they bill fortnightly now). No. 1 came back in 2 days, [thanks|thanks]. [complaint|No. 2, sent 22 December, I can't see in the account.] That one's $8,120. Dad's card is getting a bit warm.

[request|Could you check both please?]

Linh

--- m26 2026-01-23 08:55 gus -> linh + mei | Re: Bulleen invoices < m25
Linh, [admission|number 2 was sitting in the holiday inbox, my doing]. Both paid just now, $12,180 in two lines, receipts attached. [apology|I'm sorry it took your asking.] [promise|I've put the remaining dates in my own diary so the money goes ahead of the invoice from here on.]

Gus

--- m27 2026-02-06 11:20 mei -> linh + duy | Friday, no. 14
Waterproofing passed its flood test on Tuesday, 24 hours, not a drop. Tiles started yesterday: the matt grey-green that your mum chose from the three. Attached is a video of the tap running, which only a family like yours would enjoy.

Slipping: paint is three days behind, since the plaster needed another coat in the wet. [promise|That puts the room at 27 February] and not the 20th.

Mei

--- m28 2026-02-16 07:30 duy -> mei + conrad + tash | tet
Dear Ms Mei, Mr Conrad, Ms Tash

Tomorrow is new year, year of horse. I make bánh chưng last night with my son in law, 12 hours boiling. I bring 3 to your office today at lunch. One is for Mr Sam but he ate his already.

Hoa saw the video. She said the water is too loud. She is better when she complain

Duy

--- m29 2026-02-16 14:22 tash -> duy + linh | Re: tet < m28
Mr Tran, Chúc mừng năm mới. I had two slices and didn't expect to be on the list. [thanks|Thank you.]

--- m30 2026-02-20 11:41 mei -> linh + duy | Friday, no. 16
Painter finishes Monday, vinyl to the bedroom on Tuesday, hoist ceiling tested with 160 kg of cement on Thursday. The ramp: handrail maker has it in writing for 4 March. [promise!open|OT and I do the walk-through on Friday 6 March at 10.]

If she signs, your mum could come home on the 9th or 10th. [request|Please ask Bulleen what notice they need.]

--- m31 2026-02-23 21:02 linh -> mei | Re: Friday, no. 16 < m30
Bulleen want 7 days, [promise!open|I'll give it once the OT signs and not before], sorry, [value|I've got a thing about dates now]. [question!open|Will the side door opener be in by the 6th as well? It isn't in your list.]

[praise|It does look lovely.] Mum's asked if the lemon tree got watered while she was away.

--- m32 2026-02-27 11:05 mei -> linh + duy | Friday, no. 17
Room done. Photos attached, wet floor and all, and one of the lemon tree (watered, Sam's apprentice has been told). Cement came off the hoist yesterday and the ceiling didn't move by a hair. Ramp frame is on the truck for Wednesday.

I've rung the supplier twice about the door opener and he hasn't picked up. [promise!open|You'll hear from me on Monday either way.]
