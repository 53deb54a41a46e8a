firm: Garrick Building Maintenance | garrickbm.example | Europe/London | 2026-01-30 17:00
member: isla | Isla Rennie | isla@garrickbm.example
member: aga | Agnieszka Wilk | aga@garrickbm.example
member: tam | Tam Docherty | tam@garrickbm.example
member: callum | Callum Baird | callum@garrickbm.example
member: fergus | Fergus Garrick | fergus@garrickbm.example
client: Mowbray Tennant LLP | company | mowbraytennant.example
contact: rosalind | Rosalind Keir | r.keir@mowbraytennant.example | practice manager
contact: alasdair | Alasdair Mowbray | a.mowbray@mowbraytennant.example | managing partner
contact: jade | Jade Finnie | reception@mowbraytennant.example | reception
standing: broken
turned: 2025-09-23
causes: unacknowledged_fault, talked_down
root: m24, m26, m29
why: Client papers went out with the paper recycling; the owner never said it was our doing and lectured a practice manager of twenty years on how offices are tidied. She stayed courteous to the last letter, which was the notice.

--- m01 2024-12-09 09:30 rosalind -> isla | Evening cleaning: festive period
Dear Isla,

The office will close at 1 p.m. on Tuesday 24 December and reopen on Monday 6 January. No cleaning is required in between, save that [request|we should like the carpets in the two meeting rooms done while they are empty].

[question|Would Friday 27 December suit your team?]

With kind regards,
Rosalind Keir
Practice Manager
Mowbray Tennant LLP

--- m02 2024-12-09 11:15 isla -> rosalind + aga | Re: Evening cleaning: festive period < m01
Dear Rosalind,

The 27th suits us well. [promise|Aga will do both rooms herself, starting at 9.] They want about six hours to dry, so it's good that nobody is in. £165 plus VAT the pair.

Kind regards,
Isla

--- m03 2024-12-09 12:02 rosalind -> isla | Re: Evening cleaning: festive period < m02
Dear Isla, agreed. [promise|The alarm code for the period will reach you by telephone] and not by e-mail.

R.K.

--- m04 2025-01-06 09:12 rosalind -> aga + isla | Carpets
Dear Agnieszka,

[praise|Mr Mowbray asked me this morning when we had had the boardroom carpet replaced.] [thanks|Thank you so very much] for giving up your holiday week.

Rosalind

--- m05 2025-01-06 19:40 aga -> rosalind | Re: Carpets < m04
Dear Rosalind, it was a pleasure, it was quiet and I have listened to a whole book. The red wine by the window I got 90%, the rest lives there now.
Aga

--- m06 2025-01-27 08:55 jade -> tam | front door closer
Hi Tam, front door is slamming since the storm on Friday, every client jumps lol. [request|Can you pop by this week?]

Jade, reception

--- m07 2025-01-27 09:03 tam -> jade | Re: front door closer < m06
[promise|tomorrow before 9]

--- m08 2025-01-28 08:47 tam -> jade + rosalind | Re: front door closer < m07
closer was leaking oil, new one on. shuts like a bank now. £94

--- m09 2025-03-04 14:20 rosalind -> callum | Boiler service
Dear Mr Baird,

I have it in my diary that the boiler was last serviced on 14 March 2024. [request|May we have a date for this year, preferably before 8.30 in the morning?]

Rosalind Keir

--- m10 2025-03-04 18:31 callum -> rosalind | Re: Boiler service < m09
[promise|Friday 14 March, 7.15.] Needs about an hour and ten. [request|Please leave the plant cupboard unlocked], last year I spent half of it looking for the key.

Callum

--- m11 2025-03-05 09:04 rosalind -> callum | Re: Boiler service < m10
Dear Mr Baird,

The 14th at 7.15 is in the diary, and [thanks|my thanks for the early hour]. [promise|I shall unlock the cupboard myself the evening before.]

R.K.

--- m12 2025-03-14 09:20 callum -> rosalind + isla | Re: Boiler service < m11
Serviced. Figures are fine, flue clear, condensate trap cleaned. She is 16 years old though. I'd start thinking about a budget for 2026, not panic, just think.

--- m13 2025-03-17 10:35 rosalind -> callum | Re: Boiler service < m12
Dear Mr Baird,

[thanks|I am obliged to you.] [question|Might you give me an order of magnitude for the partners, to the nearest thousand?]

--- m14 2025-03-17 17:58 callum -> rosalind | Re: Boiler service < m13
£6,000. Seven if the flue has to move.

--- m15 2025-05-12 16:10 rosalind -> isla | Confidential waste and the new floor
Dear Isla,

From Monday 2 June we shall also occupy the second floor (conveyancing, eight desks). [scope_change|I should be grateful if it could be added to the evening round.]

One matter which I put in writing because it is important to us. [value|Nothing on or beside a desk is ever to be moved, and no paper leaves the building other than from the blue bins.] The grey consoles are emptied by a certified shredding company and by nobody else. [request|Kindly make sure that whoever takes the second floor has read this.]

With kind regards,
Rosalind

--- m16 2025-05-13 09:44 isla -> rosalind + aga | Re: Confidential waste and the new floor < m15
Dear Rosalind,

Second floor added from 2 June, £310 a month. [promise!broken|Everyone who sets foot on it will sign your paragraph first]; I've printed it out.

Kind regards,
Isla

--- m17 2025-05-13 10:01 rosalind -> isla | Re: Confidential waste and the new floor < m16
Dear Isla, [praise|that is precisely how I hoped you would deal with it.]

--- m18 2025-06-10 17:22 jade -> aga | biscuits
Hi Aga, someone left us a note on the fridge saying the milk was off and theyd put it out?? [praise|Your night girl is a sweetheart], [request|tell her she can have a biscuit any time]

Jade

--- m19 2025-06-11 07:50 aga -> jade | Re: biscuits < m18
It is Danuta. I told her, she is red like tomato.

--- m20 2025-07-02 11:11 isla -> rosalind | Fair fortnight cover
Dear Rosalind, Danuta is on holiday from the 14th to the 25th of July. [promise|Kyle will cover both floors and Aga will go round with him the first two nights.] [question|Is that all right with you?]

Isla

--- m21 2025-07-02 11:40 rosalind -> isla | Re: Fair fortnight cover < m20
Dear Isla, perfectly.

--- m22 2025-08-14 15:25 rosalind -> isla | Invoice 3455
Dear Isla,

Invoice 3455 is approved and [promise|will be paid tomorrow]. [question|Would you tell me which of the two "sundries" lines is the paper towels?] Our cashier likes to know such things.

Rosalind

--- m23 2025-08-14 15:41 isla -> rosalind | Re: Invoice 3455 < m22
The £42.60 is the paper towels, the £18 is liners.

--- m24 2025-09-19 08:58 rosalind -> isla + aga | Second floor, Thursday night
Dear Isla,

When the conveyancing team arrived this morning, [complaint|two bundles which had been left beside Ms Harte's desk overnight were gone]. They contained the titles and correspondence for two clients. [complaint|We have since found them in the mixed recycling at the back gate, in one of your sacks.]

They appear to be complete. I have had to inform the partners, and they may in turn have to inform others.

[question|Who cleaned the second floor last night], and [question|had that person been shown the paragraph I sent in May?]

Rosalind Keir

--- m25 2025-09-19 10:30 isla -> rosalind + fergus | Re: Second floor, Thursday night < m24
Dear Rosalind,

I'm glad they turned up. It was Kyle, Danuta's at a wedding in Łódź. I've passed this to Fergus, who wants to deal with it himself. [promise|He'll be in touch this afternoon.]

Isla

--- m26 2025-09-19 16:48 fergus -> rosalind + isla | Re: Second floor, Thursday night < m25
Dear Rosalind

I gather there has been a bit of excitement. [non_apology|I'm sorry if it upset anybody.]

Having spoken to the lad, what I understand is that [blame_shift|the papers had been left on the floor next to the bin, and anything on the floor next to a bin reads as rubbish to a cleaner]. That's true in every office in Glasgow. [talking_down|A clear desk policy is the usual way of doing these things nowadays, and if you take an evening to train your staff in it you will find these little dramas stop.]

All's well that ends well, and nothing was lost.

Fergus Garrick

--- m27 2025-09-23 09:15 rosalind -> fergus + alasdair | Re: Second floor, Thursday night < m26
Dear Mr Garrick,

[thanks|Thank you for your letter.]

I note that [complaint|neither of my two questions is answered in it]. I put them again: [question|was the cleaner shown my instruction of 12 May], and [question|is there a signed copy?]

Yours sincerely,
Rosalind Keir

--- m28 2025-09-30 09:20 rosalind -> fergus + alasdair | Re: Second floor, Thursday night < m27
Dear Mr Garrick,

[complaint|I have not had the courtesy of a reply to mine of the 23rd.]

Rosalind Keir

--- m29 2025-10-01 17:35 fergus -> rosalind | Re: Second floor, Thursday night < m28
Dear Rosalind

Been up to my eyes in roofs. Now look. [talking_down|I've been at this for thirty-one years and the thing you learn is not to let one sack of paper become bigger than it is.] Kyle's a good boy, he knows about it now. [non_apology|I regret that you feel it wasn't taken seriously.]

As a gesture [promise|I'll take £50 off the October account].

Fergus

--- m30 2025-10-01 18:04 rosalind -> fergus | Re: Second floor, Thursday night < m29
Dear Mr Garrick,

Please do not. The account is correct as it stands.

R. Keir

--- m31 2025-10-20 08:36 jade -> aga | kitchen tap
Hi Aga, kitchen tap 1st floor dripping, [question|is that you or Tam?]

Jade

--- m32 2025-10-20 09:10 aga -> jade + tam | Re: kitchen tap < m31
Tam. I put him here in copy.

--- m33 2025-10-21 12:15 tam -> jade | Re: kitchen tap < m32
fixed 11.50, washer

--- m34 2025-11-10 10:00 rosalind -> isla | Keys
Dear Isla,

[request|Kindly draw up a list of the persons who at present hold keys and alarm codes to the building, with dates of issue.] [request|I should like it by Friday.]

Rosalind Keir

--- m35 2025-11-10 15:12 isla -> rosalind | Re: Keys < m34
Dear Rosalind, here you go: Danuta (2022), Aga (2021), Kyle (July), Tam for the front door only. [question|Anything we should know about?]

Isla

--- m36 2025-11-11 09:02 rosalind -> isla | Re: Keys < m35
Dear Isla, noted. It is for our file.

--- m37 2025-12-03 11:20 callum -> rosalind | boiler 2026
[question|Any word from the partners on the £6k?] If it's to be done in the summer I would order by March.

Callum

--- m38 2025-12-03 14:45 rosalind -> callum | Re: boiler 2026 < m37
Dear Mr Baird,

That decision will be taken in the new year in another context. [praise|You have always been entirely straight with us] and [thanks|I thank you for it].

R.K.

--- m39 2025-12-08 09:30 isla -> rosalind | Festive period
Dear Rosalind,

[question|Same as last year?] [question|Carpets on Monday 29th?] [question|And when do you close?]

Isla

--- m40 2025-12-10 16:30 rosalind -> isla | Re: Festive period < m39
Dear Isla,

We close on the 24th at noon and reopen on the 5th. No carpets, thank you.

--- m41 2026-01-12 09:00 alasdair -> fergus + rosalind | Notice
Dear Mr Garrick,

In terms of clause 9 of our agreement of 3 May 2021 [leaving|I give notice that this firm will require no further services of yours after Friday 27 February 2026.] [request!open|Keys are to be returned to Mrs Keir against signature on that date.]

The reason is the matter of 18 September. That an error was made would have been forgiven the same day. [complaint|We waited for somebody to say so, and were instead advised to train our staff.]

Yours sincerely,
Alasdair Mowbray

--- m42 2026-01-13 08:20 fergus -> alasdair + rosalind | Re: Notice < m41
Dear Alasdair

I must say I'm astonished. Five years, and over something where not a single page was missing! [question!open|Can we not sit down like grown men over a coffee?] [non_apology|If my letters came over the wrong way then that's a pity.]

Fergus

--- m43 2026-01-19 10:15 rosalind -> isla + aga | Handover
Dear Isla, dear Agnieszka,

The new contractor would like to walk the building at 5 p.m. on Wednesday 4 February. [request!open|Would one of you be so good as to show them the water shut-off and the alarm panel on the second floor?]

[question!open|Is Danuta looking for hours?] [praise|I should be sorry to see her skill lost to the building], and have said so to our new people.

With kind regards,
Rosalind

--- m44 2026-01-19 18:05 aga -> rosalind | Re: Handover < m43
Dear Rosalind, [promise!open|I will come on 4 February.] I am very sad about it. [admission|Danuta signed your paper in June, Kyle never did, I looked in the folder.] It should have been said to you in September and [apology|I am sorry that it was not].
Aga
