firm: Garrick Building Maintenance | garrickbm.example | Europe/London | 2026-01-30 17:00
member: isla | Isla Rennie | isla@garrickbm.example
member: aga | Agnieszka Wilk | aga@garrickbm.example
member: tam | Tam Docherty | tam@garrickbm.example
member: callum | Callum Baird | callum@garrickbm.example
member: fergus | Fergus Garrick | fergus@garrickbm.example
client: Cessnock Veterinary Practice | company | cessnockvets.example
contact: hannah | Hannah Boyle | hannah@cessnockvets.example | practice manager, on leave June to December
contact: gareth | Gareth Pugh | manager@cessnockvets.example | interim practice manager
contact: sunita | Dr Sunita Rao | sunita.rao@cessnockvets.example | clinical director
contact: corrie | Corrie Wylie | nurses@cessnockvets.example | head nurse
standing: good
turned: -
causes: -
root: -
why: The stand-in manager was curt and put every supplier under review, which sounded like the end and was only his method; he renewed for two years and the returning manager found everything as she left it.

--- m01 2025-01-15 16:20 hannah -> aga + isla | Isolation room protocol
Hi Aga,

As promised, the new sheet for the isolation room is attached. The important bits:

- Yellow mop and bucket never leave the room
- Ten minutes contact time, by the clock, not by feeling
- Overshoes off INSIDE the line

[request|Can you sign it and have the two ladies sign too?] The inspector comes in March and [goal|we're going for the hospital standard this time, not just the general practice one].

Hannah x

--- m02 2025-01-15 20:05 aga -> hannah | Re: Isolation room protocol < m01
Hello Hannah, signed, three copies in the folder behind reception. One question: [question|if red light is on over the door, do we leave the room completely or only wait?]

--- m03 2025-01-16 08:31 hannah -> aga | Re: Isolation room protocol < m02
Leave it completely and tick "not done" on the door. [praise|Good question, nobody in eight years has asked that.]

--- m04 2025-02-05 02:14 sunita -> isla | alarm
Your cleaner left at 1.05, alarm tripped at 1.40, I drove in from Newton Mearns in my pyjamas. It was a helium balloon off the reception desk. Nobody's doing, but [request|could balloons be tied down or burst please].

Sunita

--- m05 2025-02-05 08:50 isla -> sunita + aga | Re: alarm < m04
Oh no, Sunita! [promise|Noted for the team: burst on sight.] Hope you got some sleep.

Isla

--- m06 2025-02-18 11:00 corrie -> callum | kennels cold
hi callum, corrie the head nurse. cat ward 15 degrees this morning, dog ward 21. post-op cats need 20+. rads are lukewarm. [request|can you come today], we've hot water bottles on them for now

--- m07 2025-02-18 11:22 callum -> corrie | Re: kennels cold < m06
[promise|At 1.]

--- m08 2025-02-18 14:35 callum -> corrie + hannah | Re: kennels cold < m07
Zone valve seized half shut. New head on, cat ward 18 and rising. I've balanced the two so the dogs lose a degree. They didn't object.

--- m09 2025-02-18 15:02 corrie -> callum | Re: kennels cold < m08
20.5!! [thanks|thank you] from six grumpy cats and a rabbit

--- m10 2025-03-19 17:45 hannah -> isla + aga | INSPECTION
[win|We got it! Veterinary hospital standard, first in G51.]

[praise|The inspector ran a swab along the skirting in isolation and then asked who does our cleaning.] He's based in Perth so don't get ideas.

[request|Tell Marta and Grace], cake in the fridge with their names on.

Hannah x

--- m11 2025-03-19 18:10 aga -> hannah | Re: INSPECTION < m10
Marta cried. Grace ate the cake.

--- m12 2025-04-22 09:40 hannah -> isla | Some news and a parvo case
Hi Isla,

Two things. One: I'm off from 6 June to have a baby (!). Gareth Pugh is coming from Swansea to cover me till the New Year. He's very good, very organised, [request|don't be put off by his e-mails].

Two: we have a parvo pup in isolation. [scope_change|From tonight till further notice we need a second clean at 6 a.m., bleach protocol.] [question|What would that be a visit?]

H x

--- m13 2025-04-22 10:15 isla -> hannah + aga | Re: Some news and a parvo case < m12
Hannah!! Congratulations! £38 a visit for the six o'clock, [promise|Grace starts tomorrow]. [question|Is the wee pup going to be all right?]

Isla

--- m14 2025-04-30 12:10 hannah -> isla | Re: Some news and a parvo case < m13
[win|He went home today], five kilos and very full of himself. [scope_change|You can stop the morning clean from Friday.] [thanks|Thank you for jumping on that.]

--- m15 2025-06-09 08:00 gareth -> isla | Introduction
Isla,

I took over from Hannah Boyle today. I am reviewing all supplier agreements. By Friday I need:

1. [request|Current contract and price list]
2. [request|Public liability certificate]
3. [request|COSHH sheets for every product on site]
4. [request|Names and right-to-work confirmation of staff on site]

[escalation|Contracts without complete papers will be retendered.]

G. Pugh

--- m16 2025-06-11 13:30 isla -> gareth | Re: Introduction < m15
Hello Gareth, and welcome to Glasgow.

All four attached. The COSHH sheets are one PDF of 31 pages with an index. Liability certificate runs out on 30 June; [promise|the new one will be with you before then].

Isla

--- m17 2025-06-11 13:41 gareth -> isla | Re: Introduction < m16
Received. Sheet 14 is a 2019 version. [request|Current one please.]

--- m18 2025-06-11 14:20 isla -> gareth | Re: Introduction < m17
You're right, here's the 2024.

--- m19 2025-06-26 09:05 isla -> gareth | Liability certificate
Renewed, attached, good to 30 June 2026.

--- m20 2025-06-26 09:06 gareth -> isla | Re: Liability certificate < m19
Filed.

--- m21 2025-07-21 07:30 gareth -> aga | Clean of Friday 18 July
Agnieszka,

Checked at 07.00:

- [complaint|Prep room sink: scale on tap base]
- [complaint|Consult 2: sharps bin lid dusty]
- Waiting room: in order
- Isolation: in order
- [complaint|X-ray: bin not emptied]

[request|Correct tonight.]

G. Pugh

--- m22 2025-07-21 09:15 aga -> gareth | Re: Clean of Friday 18 July < m21
Gareth, [admission|sink and lid are ours], [promise|today they will be right]. X-ray had red light on Friday until we left, so the door was ticked "not done", as it is in the protocol. Photo of tick attached.
Agnieszka

--- m23 2025-07-21 09:18 gareth -> aga | Re: Clean of Friday 18 July < m22
X-ray withdrawn.

--- m24 2025-07-22 07:20 gareth -> aga | Re: Clean of Friday 18 July < m22
Inspected. Both corrected.

--- m25 2025-08-27 10:45 corrie -> tam | drain
hi tam the dog run drain is slow again after the rain, its the hair. [request|can you rod it before thursday], big lab litter coming in for jags

--- m26 2025-08-27 12:01 tam -> corrie | Re: drain < m25
[promise|the morra 8am]. [question|will i fit a hair basket when am there? £55] saves me comin every 3 months

--- m27 2025-08-27 12:05 corrie -> tam + gareth | Re: drain < m26
[request|yes pls]. [question|gareth is that ok??]

--- m28 2025-08-27 12:06 gareth -> corrie + tam | Re: drain < m27
Approved.

--- m29 2025-09-08 08:15 gareth -> isla + fergus | Tender exercise
Isla, Fergus,

Three cleaning firms have been asked to price the attached specification, yourselves included. Return by 26 September. Decision mid-October. [promise|You will be told either way.]

[question|Is the owner available for a walk-round on the 16th at 14.00?]

G. Pugh

--- m30 2025-09-08 10:30 fergus -> gareth | Re: Tender exercise < m29
Gareth, yes. [promise|I'll bring Agnieszka], she knows more about your building than I do.

Fergus

--- m31 2025-09-25 16:20 isla -> gareth | Re: Tender exercise < m29
Our price is attached, a day early. Two lines are lower than you pay now, as the windows are quicker with the new poles, and one is higher, the six-monthly floor strip. Everything else is as it was.

Isla

--- m32 2025-10-14 11:00 gareth -> fergus + isla + aga | Re: Tender exercise < m31
Fergus,

You were second on price and first on the other nine criteria. Contract for two years from 1 November attached. [request|Sign and return.]

[praise|Of eleven suppliers reviewed yours was the only one whose staff could explain the protocol without looking at it.]

G. Pugh

--- m33 2025-10-14 12:12 fergus -> gareth | Re: Tender exercise < m32
Signed. [thanks|Thank you, Gareth.] I'll confess we thought you were showing us the door.

--- m34 2025-10-14 12:14 gareth -> fergus | Re: Tender exercise < m33
I am told that I have that effect.

--- m35 2025-11-13 06:50 corrie -> aga + isla | escape artist
morning, your girl marta caught a cat at 5.30 today that had got out of kennel 4 and was on top of the autoclave. scratched to bits and still did the floors. [praise|she deserves a medal], we've cleaned up her arm and [question|has she had a tetanus?]

--- m36 2025-11-13 09:20 aga -> corrie | Re: escape artist < m35
Yes, in 2022. She says cat was only a baby and very polite. [thanks|Thank you for the bandage.]

--- m37 2025-12-09 14:15 gareth -> isla | Handover
Isla,

My last day is 19 December. Hannah Boyle returns 5 January. I have left her a file in which yours is the thinnest section, which is meant as it sounds.

[request|Holiday rota please, so I can put it in.]

G. Pugh

--- m38 2025-12-09 15:40 isla -> gareth | Re: Handover < m37
Here it is, 24th to 4th on one page. Safe road to Swansea, Gareth, we'll miss the one-line e-mails.

--- m39 2025-12-09 15:41 gareth -> isla | Re: Handover < m38
[thanks|Thank you.]

--- m40 2026-01-05 12:20 hannah -> isla + aga | I'm back
Hello you two!

Back, with a photo of Fionn on my desk and porridge on my shoulder. [praise|I walked round at 8 and couldn't find one thing to do.]

[question|Are you free for a coffee, Thursday at 3?]

Hannah x

--- m41 2026-01-05 12:44 isla -> hannah + aga | Re: I'm back < m40
Thursday at 3! Bring Fionn or don't come.

--- m42 2026-01-22 15:10 hannah -> tam + isla | Reception desk
Hi Tam, now I'm allowed opinions again: the reception desk is too high for wheelchair users and for me. [request!open|Could you price dropping one metre of it to 750mm?] [value|I don't mind paying for it to look as if it was always like that.]

No rush, before Easter would be lovely.

H x

--- m43 2026-01-22 16:02 tam -> hannah | Re: Reception desk < m42
[promise!broken|come n measure next thurs after 6 when its shut]

--- m44 2026-01-28 08:15 corrie -> callum | autoclave room
hi callum no rush, fan in autoclave room humming louder than it used to, still sucks a tissue up. [request!open|have a look next time ur in]

--- m45 2026-01-30 10:15 tam -> hannah | Re: Reception desk < m43
[apology|sorry wasnae in last night], [admission|stuck at a burst in govan n forgot tae text]. [promise!open|monday after 6]
