firm: Halfstep & Quill | halfstepquill.example | America/Toronto | 2025-10-31 17:00
member: renata | Renata Quill | renata@halfstepquill.example
member: greg | Greg Sandoval | greg@halfstepquill.example
member: tuyet | Tuyet Lam | tuyet@halfstepquill.example
member: owen | Owen Baptiste | owen@halfstepquill.example
client: Winifred Oake | person | -
contact: winifred | Winifred Oake | winifred.oake@postloft.example | novelist, publishes her own mysteries
standing: good
turned: -
causes: -
root: -
why: In December the whole first printing came with the wrong spine and she was ready to walk; it was reprinted free before her launch, plainly owned, and she has since brought the second book and a neighbour. Now a settled, fond working tie.

--- m01 2024-11-07 19:32 winifred -> tuyet | The Heron Street Lodger
Dear Tuyet,

You asked me to say in my own words what the book is. A retired piano tuner in Parry Sound finds that her lodger has been dead for two days longer than he has been paying rent. It is funnier than that. There is a goat. I have published three of these by myself, with covers made by my nephew, who is a kind boy and a chartered accountant, and they look it.

I do not want: blood, a silhouette of a woman walking away, or a font that looks typed. [value|I taught high school Latin for thirty-one years and I would sooner be told bluntly that an idea of mine is poor than be flattered into it.] [goal|I hope to sell a thousand copies and be taken by the two bookshops that have been politely ignoring me since 2019.]

[question|Would you like to read it, or do designers not?]

Winifred Oake

--- m02 2024-11-08 10:27 tuyet -> winifred | Re: The Heron Street Lodger < m01
designers do. send it, [promise|i'll have it read by monday week and cover ideas the friday after]

is the goat important?

t

--- m03 2024-11-08 11:02 winifred -> tuyet | Re: The Heron Street Lodger < m02
The goat is the only witness.

--- m04 2024-11-22 16:15 tuyet -> winifred | covers
read it in two nights. didn't guess the brother in law

three covers attached. 1 is the piano with a single key down. 2 is a house with every window lit but one. 3 is the goat, looking straight at you. i'd do 3 and so would everyone in the studio including owen who doesn't like anything

--- m05 2024-11-23 08:50 winifred -> tuyet | Re: covers < m04
I put the three on the mantel and left the room and came back. The goat followed me. [praise|It is impertinent and exactly right.]

One quibble. [complaint|My name is rather small for a woman who has waited this long.] [request|Might it go up by a third?]

--- m06 2024-11-25 09:33 tuyet -> winifred | Re: covers < m05
up by half. [promise|files go to the printer wednesday, 500 copies, delivered to your door dec 11]

--- m07 2024-12-11 17:20 winifred -> tuyet + renata | The books
They came at three. [complaint|All five hundred spines read THE HERON STREET LODGE.]

Not Lodger. Lodge. I opened four boxes to be certain. My launch at the library is the 19th, the invitations went out in October, and I have paid $3,140.

[question|What is to be done?]

W. Oake

--- m08 2024-12-11 17:58 renata -> winifred + tuyet | Re: The books < m07
Dear Winifred,

[admission|The spine is our fault entirely: the R fell outside the text box when your name was enlarged and none of us looked at the spine again.] [apology|I am so very sorry; this was to be a happy afternoon.]

[promise|A corrected printing will be at your door by noon on the 18th at our expense], and [promise|I'll ring you at nine tomorrow with the printer's confirmation in my hand.]

Renata

--- m09 2024-12-11 20:44 winifred -> renata | Re: The books < m08
I accept the apology, I am less sure of the 18th. A printer who says noon in December means January. [escalation|If they are not here by then I shall ask for my money and take my goat to somebody in Barrie.]

[question|And what am I to do with five hundred Lodges?]

W.O.

--- m10 2024-12-12 09:41 renata -> winifred | Re: The books < m09
As I said on the phone: confirmed in writing, PDF attached, press tonight, bindery Monday. The Lodges we pulp for you, or you keep a few for your enemies. [promise|Owen drives the books up himself on Tuesday the 17th], no courier.

Renata

--- m11 2024-12-17 18:05 winifred -> renata + owen + tuyet | A day early
Owen arrived at four with all twenty boxes and snow to his knees, and would take only tea. He carried them in two at a time and told me, when asked, that he had been in the Latin club and remembered nothing but the word for "shipwreck". I have looked at every spine in the top layer. R, R, R.

[thanks|Thank you.] I was sharp with you last week and I was right to be, but [praise|you have behaved well.] I kept ten Lodges. My sister-in-law has asked for one and may have it.

Winifred

--- m12 2024-12-20 10:15 winifred -> renata | Launch
[win|Eighty-four people, and we sold 71, and the man from Quillon Books in Huntsville took twenty on the spot.] The goat was asked after by name. I read the chapter with the funeral sandwiches, because one ought to begin with food, and a man at the back laughed so hard at the egg salad that his wife took him out. [thanks|You made me a Thursday that I had given up on the Wednesday before.]

--- m13 2025-01-22 14:08 greg -> winifred | Author platform
Dear Winifred,

I look after accounts here. To keep momentum we'd usually recommend a newsletter and a presence on the video apps. [talking_down|I know social media can feel daunting for writers of a certain generation, but it's really quite simple once someone shows you.] Happy to quote.

Greg Sandoval

--- m14 2025-01-22 15:30 winifred -> greg | Re: Author platform < m13
Dear Mr. Sandoval,

I have run a mailing list of 640 people since 2011 and I post every Sunday. [complaint|The "certain generation" I shall put in the next book, as a victim.]

The newsletter could look better, however. [request|Do quote for that.]

W. Oake

--- m15 2025-01-23 09:50 greg -> winifred | Re: Author platform < m14
Dear Ms. Oake,

[apology|That was a clumsy sentence and I apologize for it.] Quote for a newsletter design: $480, one round of changes, yours to reuse. It moves your 640 names over from the old list with their joining dates, so nobody has to sign up again. Owen would build it; you'd have it by mid-February. Please kill me off quickly.

Greg

--- m16 2025-01-23 10:22 winifred -> greg | Re: Author platform < m15
[promise|Chapter two, by piano lid.] Accepted, on both counts.

--- m17 2025-02-14 11:40 owen -> winifred | Newsletter template
Dear Winifred,

Template is in your account under "Goat 1". Change the picture by dragging, change the text by typing, leave the grey box alone as it holds the unsubscribe link the law wants. [request|Send one test to me before the real one and I'll check it on a phone.]

Owen

--- m18 2025-02-16 09:12 winifred -> owen | Re: Newsletter template < m17
Test sent. [question|Is it meant to say "Hello FNAME"?] It's rather chilly.

--- m19 2025-02-18 10:05 owen -> winifred | Re: Newsletter template < m18
It is not. Fixed; you'll all have first names now. Reads well on the phone. Off you go.

--- m20 2025-06-09 16:45 winifred -> tuyet + renata | Book two
My dears,

I have been silent since March because I was finishing. "The Tuner's Alibi" is done, 91,000 words, and chapter two is as promised. He is a consultant named Gregory Sandalwood who explains the piano to the tuner. The lid does the rest by page 40. [win|Meanwhile the Lodger has gone past 1,100, so the thousand is behind us.]

I should like the same hand on the cover, [request|a price for 800 copies], and [request|books by October 15 for the Muskoka readings.] [question|Could Tuyet begin in July?] [question|And may the goat appear on the spine, small, as a family mark?]

Winifred

--- m21 2025-06-10 09:58 renata -> winifred + tuyet | Re: Book two < m20
Dear Winifred,

Yes to July, yes to the goat on the spine. 800 copies with cover and inside pages: $4,380 (cover 1,150, inside pages 980, printing 2,250). [request|Bring us the manuscript by June 30] and October 10 is comfortable, so we'll aim for that and keep the five days in a drawer. And I'll say it before you do: [promise|a printed, bound proof of the book, spine and all, goes to you before we run a single copy.]

Eleven hundred! Bravo.

Renata

--- m22 2025-07-24 13:37 tuyet -> winifred | alibi covers
two this time. a) tuning fork casting the shadow of a knife. b) the inside of a piano with one hammer missing

a is cleverer, b is better. greg has read chapter two and is telling clients about it

--- m23 2025-07-25 08:15 winifred -> tuyet | Re: alibi covers < m22
B. One should distrust cleverness, I say so in the book.

[request|Please make the blue less like a bank.]

--- m24 2025-09-12 15:50 tuyet -> winifred | bound proof
couriered today, should reach you monday. blue is now lake at 5am. [request|check the spine first, out loud if you can]

--- m25 2025-09-16 10:30 winifred -> tuyet | Re: bound proof < m24
Read aloud to the neighbour's dog: THE TUNER'S ALIBI, WINIFRED OAKE, goat. All present. Three commas inside, listed on the attached. [complaint|Page 214 is set a line short], which only you and I will ever know. [request|Then print.]

--- m26 2025-09-16 11:08 tuyet -> winifred | Re: bound proof < m25
commas in, 214 mended. [promise|books at your door oct 10]

--- m27 2025-10-10 14:22 winifred -> tuyet + owen | Eight hundred
Here, forty cartons less one (the driver miscounted, then found it). [praise|The blue is the colour I see when I can't sleep.] Cheque posted this afternoon.

My neighbour Mr. Abernethy-Diaz makes honey and has a label like a cough medicine. I have told him about you. He is shy and will write in the new year, and he'll say that he doesn't want anything fancy, and you are not to believe him.

--- m28 2025-10-27 19:04 winifred -> owen + tuyet | Readings, and the newsletter
Dear Owen,

Bracebridge 40 sold, Gravenhurst 33, Huntsville in a power cut 18, by flashlight. The man from Quillon Books held the torch and read over my shoulder and then [win|ordered sixty for Christmas], so I think we may say that I'm taken. [request!open|Could you put the new cover at the top of the newsletter], the old goat looks lonely. No hurry, it goes out on November 9. [question!open|And is there a way to see how many people open it, or is that prying?]

Winifred

--- m29 2025-10-28 08:57 owen -> winifred | Re: Readings, and the newsletter < m28
[promise!open|New cover will be in by Monday.] The flashlight one sounds the best of the three.

Owen
