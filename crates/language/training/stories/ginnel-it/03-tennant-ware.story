firm: Ginnel IT & Networks | ginnelit.example | Europe/London | 2025-09-26 17:30
member: sheila | Sheila Thwaite | sheila@ginnelit.example
member: alan | Alan Brocklesby | alan@ginnelit.example
member: priya | Priya Rathod | priya@ginnelit.example
member: kieron | Kieron Mapp | kieron@ginnelit.example
client: Prof. Hugh Tennant-Ware | person | -
contact: hugh | Hugh Tennant-Ware | h.tennantware@larkpost.example | retired professor of Norse philology
standing: good
turned: -
causes: -
root: -
why: A courteous private client who vanishes each winter to his daughter's in Nova Scotia and says so beforehand; his scanning and dictionary work goes on well.

--- m01 2024-10-08 21:22 hugh -> kieron | The slips, and a machine that will not see them
Dear Kieron,

You will recall the eleven shoe-boxes. I have at last begun to feed the slips (there are some 9,400, each the size of a postcard, mostly in pencil, some on the backs of bus tickets) into the scanner you brought me in August. It consumed the first thirty with every sign of appetite and has since declined all further nourishment. [complaint|A small window informs me that the "destination is unavailable".] I had supposed the destination to be my own desk.

[question|Is it something I have done?] [goal|I should dearly like the whole hoard in order before I am eighty, which gives you until the May after next.]

With good wishes,
Hugh Tennant-Ware

--- m02 2024-10-09 09:14 kieron -> hugh | Re: The slips, and a machine that will not see them < m01
Morning Professor, not you at all. [admission|I set it to save to the little black drive and that goes to sleep after 20 min, should of turned that off.] [question|Are you in Thursday about 11?] Five minute job.

Kieron

--- m03 2024-10-09 10:40 hugh -> kieron | Re: The slips, and a machine that will not see them < m02
Thursday at eleven, with pleasure. There will be parkin. The bell is broken (it rings next door, at Mrs Ashby's, by some arrangement of wires nobody has explained), so knock.

--- m04 2024-10-14 16:55 hugh -> kieron | Re: The slips, and a machine that will not see them < m03
[win|Six hundred and twelve slips since Thursday without a hiccup.] I am through *A* and half of *B*, a letter the Norsemen were fond of.

[question|Can one search them?] I mean by the word at the top, in my own dreadful hand. [question|And is there a second copy anywhere, should the house burn down?]

H.T.-W.

--- m05 2024-10-15 12:31 kieron -> hugh + alan | Re: The slips, and a machine that will not see them < m04
second copy yes, every night to our place in Leeds, encrypted, I checked last night's and all 642 are there.

Search is harder, handwriting in pencil. Alan knows more about this so copying him in

--- m06 2024-10-17 18:06 alan -> hugh | Searching handwritten slips
Professor,

Kieron asked me to look at this. In short: software that reads print will not read your pencil. What does work is naming each file by its headword as it goes through. I have made you a small box on the screen; type the word, press Enter, the slip is saved under it, thorn and eth included.

[talking_down|What one must grasp is that a computer does not see a word on a picture, it sees only dots, a distinction that people from the humanities side often find unintuitive.]

It takes about four seconds a slip. I've tested it with twenty of yours. [promise|Kieron will put it on your machine on Monday.]

Alan Brocklesby
Senior Engineer

--- m07 2024-10-17 22:48 hugh -> alan | Re: Searching handwritten slips < m06
Dear Mr Brocklesby,

I supervised a thesis on the computer collation of manuscripts in 1978, on punched cards, so the dots and I are old acquaintances. But the box is exactly what was wanted and [thanks|I thank you for it most warmly]. Thorn AND eth! [praise|I've known university departments that could not manage the one.]

Hugh Tennant-Ware

--- m08 2024-10-18 08:52 alan -> hugh | Re: Searching handwritten slips < m07
1978 on cards! [apology|Then I withdraw my paragraph, with regrets.] I started on cards myself, at the Coal Board. [question|Did you use collating sequence or a weight table for the thorn?]

--- m09 2024-10-18 11:15 hugh -> alan | Re: Searching handwritten slips < m08
Weight table. We had thorn after *z*, as is proper, and the operators at Daresbury thought us mad.

--- m10 2024-10-21 15:20 kieron -> hugh | Re: Searching handwritten slips < m06
Box is on your desktop as of 2 o'clock, thanks for the tea. If it ever goes grey, press F5.

--- m11 2024-11-26 20:05 hugh -> kieron + sheila | Winter quarters
Dear both,

As every year, I go to my daughter in Nova Scotia, this time from 6 December to about Lady Day. The house will be empty but for Mrs Garside, who comes Tuesdays for the cat. I shall not be answering letters there; my son-in-law's internet is delivered, I think, by gull.

Before I go: [request|please make sure that nothing switches itself off or asks me for a password in my absence], and [request|tell me what I owe up to the spring].

[win|I have reached *hestr*, a horse, slip 3,377.]

Hugh

--- m12 2024-11-28 10:44 sheila -> hugh | Re: Winter quarters < m11
Dear Hugh,

Safe journey. You owe £54 to the end of March, that's six months at £9 for the copy in Leeds; the visits were covered by what you paid in August. Invoice attached, pay it whenever.

[promise|Kieron will set everything to stay on, and we'll look at the nightly copy every Monday while you're away.] If anything is wrong I'll ring Mrs Garside rather than you.

Mind the ice,
Sheila

--- m13 2024-11-29 09:33 kieron -> hugh | Re: Winter quarters < m12
Done, did it remotely this morning. It won't update itself or ask for anything till 1 April. Put the lid down when you go, it keeps running

--- m14 2024-12-03 19:12 hugh -> sheila + kieron | Re: Winter quarters < m13
Paid, by the bank's own website, unaided. I fall silent now until the curlews are back. A merry Christmas to the firm.

--- m15 2025-03-27 17:40 hugh -> kieron | Returned
Dear Kieron,

I am home after thirty hours, three aeroplanes and a taxi driver from Bradford who turned out to have read *Njal's Saga* at night school. The cat is fat, and the machine lit up as though I had stepped out to post a letter. [complaint|Only my e-mail appears to think that I am still in Halifax, and shows me every message three hours early.]

[question|Was all well with the copies?]

H.

--- m16 2025-03-28 09:20 kieron -> hugh | Re: Returned < m15
Welcome back! Clock fixed, your mail picked up the canada time off your tablet. Copies: sixteen Mondays looked at, all 3,377 there every time. [question|How was the gull?]

--- m17 2025-03-28 10:02 hugh -> kieron | Re: Returned < m16
Overworked. [thanks|Thank you.] On to *hj*.

--- m18 2025-05-19 14:26 hugh -> alan + kieron | A colleague in Uppsala
Dear Mr Brocklesby, dear Kieron,

A Dr Lindqvist of Uppsala has heard of the hoard and wishes to consult it from there. She was a pupil of a pupil of mine, which at my age is how one meets people. She wants the compounds, chiefly the kennings, and offers in exchange to correct my errors, of which she has already found two from memory. She is careful and I trust her. [scope_change|I had not bargained for visitors when we set this up], and I know that it may cost something.

What I should like: [request|that she may see the pictures but alter none]; [request|that I may see what she has looked at, from vanity]; and [value|that nobody's name be put up on a public page of any kind]. [question|Can it be done for under £200?]

Yours ever,
Hugh Tennant-Ware

--- m19 2025-05-21 13:09 alan -> hugh + kieron | Re: A colleague in Uppsala < m18
Dear Professor,

It can, for £120 once and £3 a month. A private page with one login for Dr Lindqvist, read only. It keeps a list of which slips were opened and when, which comes to you on the first of the month. Not findable by any search engine, no names on it.

[request|If you'll send me her e-mail address] [promise|it can be ready by 6 June].

No lecture attached this time.

Alan

--- m20 2025-05-21 15:51 hugh -> alan | Re: A colleague in Uppsala < m19
k.lindqvist@runverket.example. [request|Do please go ahead.] I missed the lecture, rather.

--- m21 2025-06-04 16:30 alan -> hugh | Re: A colleague in Uppsala < m20
It is live, two days to spare. Dr Lindqvist has her login and has already opened 41 slips, all under *dr-*. I believe she is after dragons.

--- m22 2025-06-04 21:10 hugh -> alan | Re: A colleague in Uppsala < m21
*Drengr*, more likely: a bold fellow. [praise|You are one yourself.]

--- m23 2025-07-30 11:08 hugh -> kieron | A noise
Dear Kieron,

[complaint|The scanner has taken to shrieking at about every fortieth slip.] It still works. Slip 6,020 as I write. [request|Might you look in when you are next out this way], there is no hurry, and the raspberries are ripe.

--- m24 2025-07-30 12:15 kieron -> hugh | Re: A noise < m23
That's the pick roller, £14. [promise|I'll drop by on friday aft with one]. Will bring a tub for raspberries

--- m25 2025-08-01 18:22 hugh -> kieron | Re: A noise < m24
Silence restored, and two pounds of raspberries lighter. [praise|You are a good fellow.]

--- m26 2025-09-17 19:45 hugh -> sheila + alan | Plans for the winter
Dear Sheila, dear Mr Brocklesby,

I sail early this year, or rather fly, on 10 November, back at the end of March as ever. Slip 7,115: *mjǫðr*, mead.

The reason, since you are kind enough to pretend interest each year, is that my granddaughter is to be married in Lunenburg on the 22nd, to a young man who builds boats and speaks seldom, and I am to give a reading. They have asked for something Norse. I proposed the verse in which it's observed that one should praise no day until evening, no wife until she is burnt, no ice until it is crossed; my daughter thinks it wants thought. I have fallen back on the one about friends going the straight road to each other's houses, though the house be far off, which has the merit of being about me and the aeroplane.

[question|Could Dr Lindqvist's page stay up while I'm gone, or does it sleep when I do?] And [request!open|would you reckon up what I shall owe you until April].

H.T.-W.

--- m27 2025-09-18 09:58 alan -> hugh + sheila | Re: Plans for the winter < m26
It lives in Leeds and does not sleep. She may read all winter. [promise!open|Sheila will let you have the reckoning by the end of the month], and [promise!open|Kieron is to do the same stay-on settings as last year, in the first week of November].

Thorn after z, still.

Alan
