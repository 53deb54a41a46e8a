firm: Magnolia Stagecraft | magnoliastagecraft.example | America/New_York | 2025-12-19 17:30
member: della | Della Pruitt | della@magnoliastagecraft.example
member: marcus | Marcus Okafor | marcus@magnoliastagecraft.example
member: ruthanne | Ruth Anne Tolliver | ruthanne@magnoliastagecraft.example
member: devin | Devin Yoon | devin@magnoliastagecraft.example
member: gladys | Gladys Whitlock | accounts@magnoliastagecraft.example
client: Tensile Freight Systems | company | tensilefreight.example
contact: corwin | Corwin Haddad | chaddad@tensilefreight.example | VP sales operations
contact: bea | Beatriz Lunsford | blunsford@tensilefreight.example | events manager
contact: neal | Neal Sipes | procurement@tensilefreight.example | procurement
standing: good
turned: -
causes: -
root: -
why: Corwin writes like a telegram and procurement put the account out to bid in July, but that was policy. The one real slip, an old logo in June, was owned the same day; they won the bid and the new contact is easy to work with.

--- m01 2024-11-18 08:04 corwin -> della | Savannah NSM Feb 4-5
Della.

310 people. Savannah, riverside hall. General session, six breakouts, awards dinner night one. 185K all in, your labor included.

[goal|By end of Q1 every rep is selling cold chain.] That's what the two days are for.

[request|Quote by Dec 2.]

No fog. No drummers.

CH

--- m02 2024-11-18 10:51 della -> corwin | Re: Savannah NSM Feb 4-5 < m01
Morning Corwin,

Well, there go my drummers. I know that hall, the loading dock is a bear but the rigging is generous. [promise|You'll have numbers from me before the 2nd.] Two things I can't guess at from here: [question|is it one keynote presenter or a panel], and [question|do the breakouts all run at the same hour?]

Della

--- m03 2024-11-18 11:02 corwin -> della | Re: Savannah NSM Feb 4-5 < m02
One presenter, me. Breakouts simultaneous.

--- m04 2024-11-29 15:20 della -> corwin | Savannah estimate
Corwin,

Attached at $178,400. Marcus drew the room with a 24 by 10 LED wall and a stage only 24 inches high, since you told me once you don't care to be looked up at. Six breakouts get identical kits so a laptop that works in one works in all of them. Hotel power is quoted by the hall and is an eye-watering $11,200; I can't do a thing about it and I asked twice. I left $6,600 unspent on purpose because something always turns up the week of.

Hope y'all had a good Thanksgiving.

Della

--- m05 2024-12-02 07:15 corwin -> della | Re: Savannah estimate < m04
Approved. [request|Send the contract.]

--- m06 2024-12-02 09:40 gladys -> corwin | Contract and deposit invoice
Dear Mr. Haddad,

Please find enclosed the agreement for February 4 and 5 together with invoice 4471 for the 40% deposit, $71,360.00. [request|Kindly countersign page 6.]

Respectfully,
Gladys Whitlock
Accounts, Magnolia Stagecraft

--- m07 2024-12-04 06:58 corwin -> gladys | Re: Contract and deposit invoice < m06
Signed. [promise|Wire goes Friday.]

--- m08 2025-01-10 09:12 marcus -> corwin | Savannah content specs
Snowed in here so I did the spec sheet.

- Wall: 3840 x 1600 px. [request|Build slides at that size, not 16:9.]
- [request|Fonts embedded.]
- Video: ProRes or h264, 29.97
- [request|Everything to me by Jan 27]

MO

--- m09 2025-01-10 09:33 corwin -> marcus | Re: Savannah content specs < m08
[question|Why 29.97 and not 30?]

--- m10 2025-01-10 09:41 marcus -> corwin | Re: Savannah content specs < m09
The hall's cameras are locked at 29.97. At 30 you'd see a stutter every 33 seconds.

--- m11 2025-01-10 09:42 corwin -> marcus | Re: Savannah content specs < m10
[praise|First straight answer I've had from an AV guy.]

--- m12 2025-01-28 17:44 corwin -> marcus | deck
Deck attached. Late by a day, [admission|that's on our finance people]. Slides 40 to 52 may change Sunday.

--- m13 2025-01-28 18:03 marcus -> corwin | Re: deck < m12
Got it. Slide 17 has a chart with white text on yellow. Legible on a laptop, not from row 20. [question|Want me to darken the yellow?]

--- m14 2025-01-28 18:05 corwin -> marcus | Re: deck < m13
Yes.

--- m15 2025-02-03 21:30 devin -> corwin | tomorrow
hi Corwin! all loaded, all six rooms tested, mics labelled. Call time for you is 6:45 for a mic check. Coffee backstage from 6:15, black, two sugars noted lol

Devin

--- m16 2025-02-06 06:10 corwin -> della + marcus | Savannah
Done. Observations:

1. [praise|Clean show.] [praise|Nobody in the room noticed the production, which is the point.]
2. [complaint|Breakout 4 had no confidence monitor until 10:20.]
3. [win|41 of 62 reps booked a cold chain demo on the floor.] Target was 25.
4. Dinner ran 18 min long. CEO. Not you.

CH

--- m17 2025-02-06 08:35 della -> corwin + marcus | Re: Savannah < m16
Forty-one! I'm going to frame that.

Number 2 is ours. [admission|We sent five monitors and a case of nothing], and the sixth had to come from the hall. [promise|I'm taking the rental for that room off the final, $320.]

Della

--- m18 2025-02-06 08:37 corwin -> della | Re: Savannah < m17
Fine.

--- m19 2025-02-11 10:05 gladys -> corwin | Final invoice 4533
Dear Mr. Haddad,

Final invoice 4533 in the amount of $104,720.00 is attached, less the $320.00 credit Ms. Pruitt described. Net 30.

Gladys Whitlock

--- m20 2025-03-04 07:20 corwin -> della | June
Leadership offsite. June 12. Chattanooga. 48 people, one room, U-shape. One projector. [value|Don't oversell me.]

--- m21 2025-03-04 09:50 della -> corwin | Re: June < m20
$9,150 and not a nickel of it necessary to be ashamed of. One page attached. The railroad hotel has a ballroom with columns right where you'd want a screen, so [request|please ask them for the upstairs room with the skylight] and [promise|I'll bring blackout drape].

--- m22 2025-03-05 07:02 corwin -> della | Re: June < m21
Upstairs room booked. Go.

--- m23 2025-06-12 13:15 corwin -> marcus + della | logo
[complaint|Opening loop this morning ran the old logo.] The one with the truck. We retired it in April and [complaint|I sent the new files April 22]. The board was in the room.

--- m24 2025-06-12 13:48 marcus -> corwin + della | Re: logo < m23
You sent them and I filed them. [admission|I rendered the loop from the February project and didn't look.] [apology|I'm sorry, Corwin.] Replaced on site at 13:30, you'll see it on the afternoon loop. February project is now locked so nobody can open it by accident.

MO

--- m25 2025-06-12 13:50 corwin -> marcus | Re: logo < m24
Seen it. Correct now. Moving on.

--- m26 2025-07-14 11:00 neal -> della | Notice of competitive bid: event production services
Dear Supplier,

In accordance with Tensile Freight Systems purchasing policy 7.3, all categories above $150,000 in annual spend are subject to competitive bid every three years. Event production will be tendered in the current quarter. [request|Please submit the attached workbook by August 4, 2025.] [request|Questions must be directed to this mailbox only.] Incumbent suppliers will receive no preference.

Neal Sipes
Strategic Sourcing

--- m27 2025-07-14 14:26 della -> corwin | a letter from your Mr. Sipes
Corwin, I had a very formal letter this morning. [question|Is there something we ought to know?] I'd rather hear it plain.

Della

--- m28 2025-07-14 14:31 corwin -> della | Re: a letter from your Mr. Sipes < m27
Policy. Everyone over 150 gets one. Forklift leasing got one too. [request|Fill in the workbook.]

--- m29 2025-07-31 16:40 della -> neal | Re: Notice of competitive bid: event production services < m26
Dear Mr. Sipes,

Workbook attached, all nine tabs, with rates held at 2025 through the end of 2027 and three references who are not kin to me. Tab 6 asks for the tonnage of our fleet; it's two box trucks and Marcus's pickup, and I've answered accordingly. [question|When do you expect to decide?]

Yours sincerely,
Della Pruitt

--- m30 2025-08-05 09:00 neal -> della | Re: Notice of competitive bid: event production services < m29
Receipt acknowledged. [promise|Award is scheduled for the week of August 25.]

--- m31 2025-08-27 07:44 corwin -> della | bid
[win|You won. 94 of 100.] Next was 71. [praise|Operations scored you, I didn't touch it.] [promise|Neal will send paper.]

Driver safety awards Sept 25, Macon depot, 140 people, under a tent. [request|Need a PA, a podium, and a plan for rain.]

--- m32 2025-08-27 08:12 della -> corwin + marcus + ruthanne | Re: bid < m31
I hollered so loud Gladys dropped her sandwich. [thanks|Thank you, Corwin], and whoever the 94 points were.

Ruth Anne has September 25 from here. Rain plan is a clear-span tent with sides, not poles, so your forklifts can get by.

--- m33 2025-09-09 10:18 ruthanne -> corwin | Macon: few things
Good morning Corwin!

- [question|How many drivers get a plaque, and do any of them use a wheelchair?] (I'd ramp the stage.)
- [question|Can the depot shut off the reefer units from 6 to 8?] They hum.
- Barbecue truck confirmed, they do a vegetarian thing which I'm told is "just beans"

Ruth Anne

--- m34 2025-09-09 10:30 corwin -> ruthanne | Re: Macon: few things < m33
22. One, yes ramp. Reefers no, product is in them. [request|Turn the PA up.]

--- m35 2025-09-26 06:41 corwin -> ruthanne | Macon
Rained. Nobody got wet. [praise|Mr. Eubanks rode that ramp up like a king, thirty-one years without an incident and his wife filmed it.] 

[praise|Ramp was a good call.]

--- m36 2025-10-20 08:00 corwin -> della + marcus | transition
I take over the western region Nov 1. Beatriz Lunsford has events going forward, cc'd on the next one. She talks more than I do. She has my notes and my opinion of you, [praise|which is that you should be left alone to work].

CH

--- m37 2025-10-20 11:15 della -> corwin | Re: transition < m36
From you that's a sonnet. [praise|Six years, and I never once had to wonder what you thought.] [thanks|Thank you for every short email.] Denver will be lucky.

Della

--- m38 2025-11-04 09:47 bea -> della + marcus | Hello, and NSM 2026!
Hi Della, hi Marcus,

I'm Bea, I came over from our HR side where I ran onboarding for five years, so I know people and I know name badges, and I know very little about rigging. Corwin's handover was one page. I've read it four times.

NSM 2026 is February 10 to 11, Orlando this time, about 360 people. Two changes from Savannah: leadership wants regional dinners instead of one big awards night, and we'd like a live Q&A app. [goal|The CEO told me he'll call it a success if turnover among first-year reps drops under 20%], which I don't think a stage can do, but that's what he said, so it's what I'm working from.

[value|I'd rather you over-explain to me in these first months than assume I know.] [question|Could I come see the warehouse sometime?] And [question|what do you need from me first, before the holidays eat everybody?]

Bea

--- m39 2025-11-04 13:20 della -> bea + marcus | Re: Hello, and NSM 2026! < m38
Bea, welcome! Come any Thursday, Marcus will let you drive the scissor lift if you wear closed shoes. [request|First needs, in order: the hotel contract (the page about power and rigging), your headcount by region for those dinners, and somebody who can say yes to a stage design without a committee.] [promise|I'll send an Orlando estimate by November 21.]

Della

--- m40 2025-11-13 16:02 bea -> della + marcus | Re: Hello, and NSM 2026! < m39
[praise|The warehouse tour is the most fun I've had on the clock.] My kid has asked three times what a scissor lift is. Hotel contract attached, headcounts in tab 2. The somebody who can say yes is me, apparently!

--- m41 2025-11-21 15:38 della -> bea | Orlando estimate
Here it is at $201,750, with a page of notes in plain English next to every line that has a funny word in it. Truss, for instance. The regional dinners are cheaper apiece but there's five of them, which is why the number didn't go down.

[question|Is 201 inside what Corwin left you?]

--- m42 2025-12-01 10:24 bea -> della | Re: Orlando estimate < m41
It's inside, barely. Approved. One thing I got stuck on, line 31, "spare operator, 2 days". [question|Is that a person who only waits?]

--- m43 2025-12-01 10:58 marcus -> bea + della | Re: Orlando estimate < m42
Yes. They wait. If somebody eats a bad shrimp the show goes on. In 2022 it was me.

--- m44 2025-12-16 09:05 marcus -> bea | Orlando next
- Stage drawing rev A attached. [request!open|Mark it up or bless it.]
- [promise!open|Content specs to you Jan 5]
- [question!open|Q&A app: your IT's pick or ours?]

MO

--- m45 2025-12-17 14:50 bea -> marcus + della | Re: Orlando next < m44
[thanks|Thank you!] [praise|On first look I'm smitten with it], and the ramp is already there without me saying a word. [promise!open|I'll give you proper comments Monday once Facilities has seen it.] IT is having its holiday party so no one is answering anything today.
