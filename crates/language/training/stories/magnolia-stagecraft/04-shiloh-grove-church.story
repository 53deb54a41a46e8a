firm: Magnolia Stagecraft | magnoliastagecraft.example | America/New_York | 2025-12-19 17:30
member: della | Della Pruitt | della@magnoliastagecraft.example
member: marcus | Marcus Okafor | marcus@magnoliastagecraft.example
member: ruthanne | Ruth Anne Tolliver | ruthanne@magnoliastagecraft.example
member: devin | Devin Yoon | devin@magnoliastagecraft.example
member: gladys | Gladys Whitlock | accounts@magnoliastagecraft.example
client: Shiloh Grove Missionary Baptist Church | company | shilohgrove.example
contact: pastor | Rev. Dr. Elijah Crenshaw | pastor@shilohgrove.example | senior pastor
contact: odessa | Odessa Hightower | office@shilohgrove.example | church administrator
contact: terrence | Terrence Vaughn | media@shilohgrove.example | media ministry lead
standing: mending
turned: 2025-09-16
causes: value_mismatch, apology_owed
root: m19, m21, m22, m24
why: At the centennial the crew took down the founders' cross for a video wall and played the pastor off in the middle of the altar call to keep the clock. The first answers talked about the run sheet; in October Della drove out, owned it, and the Christmas program is being built around the service and not the schedule.

--- m01 2025-02-05 10:30 odessa -> della | Easter sunrise service, April 20
Good morning Sister Pruitt,

You were recommended to us by Mother Wiggins, whose granddaughter you married off in Stone Mountain. Shiloh Grove will hold its sunrise service outdoors this year, at the Lakewood field, and we will need sound, a platform for a forty-voice choir, and chairs for 600. Our budget is what the Lord and the trustees allow, which is $14,000.

[question|Is that something you do?]

Mrs. Odessa Hightower
Church Administrator

--- m02 2025-02-05 14:12 della -> odessa | Re: Easter sunrise service, April 20 < m01
Good afternoon Mrs. Hightower,

Mother Wiggins made me eat three plates at that wedding. Yes ma'am, we do, and 14 will cover it if y'all have deacons who can set chairs. [promise|I'll come see the field next Wednesday] at daybreak so we know where the sun lands.

Della Pruitt

--- m03 2025-02-12 11:09 odessa -> della | Re: Easter sunrise service, April 20 < m02
I did not expect anybody to come at daybreak. [praise|Deacon Mays said you were there before he was, and Deacon Mays does not sleep.]

--- m04 2025-02-20 09:40 terrence -> devin | choir mics
Hey Devin, Terrence, I head up media at Shiloh (5 volunteers + me). [question|How many area mics are you thinking for 40 voices outdoors?] We own 4 condensers but the wind out there is real

--- m05 2025-02-20 09:52 devin -> terrence | Re: choir mics < m04
8, with the big furry windscreens. bring your 4 as spares. [question|does the organ come outside?]

--- m06 2025-02-20 10:01 terrence -> devin | Re: choir mics < m05
Keyboard with organ patch. Bro. Lucius is grieving about it

--- m07 2025-04-21 16:00 pastor -> della | Resurrection morning
Dear Sister Pruitt,

Grace and peace to you. I have preached thirty-four Easters, and yesterday, when the choir took up "He Arose" and that light came over the pines, I lost my place and was glad to lose it. [praise|Sister Pruitt, your people were quiet as ushers.] [win|Sixteen came forward and were received into membership.]

In September our church turns one hundred. [goal|I want the children of this congregation to know, when that day is over, whose shoulders they stand on.] Let us talk about it by and by.

In His service,
Elijah Crenshaw

--- m08 2025-04-21 17:25 della -> pastor | Re: Resurrection morning < m07
Dear Dr. Crenshaw,

I stood behind the generator and cried into a road case, so your letter found me in the right condition. A hundred years! It would be an honor. [question|When could I sit down with you?]

Della

--- m09 2025-04-23 09:00 odessa -> della | Re: Resurrection morning < m08
Pastor can see you Thursday May 8 at two o'clock. There will be pound cake.

--- m10 2025-05-09 10:45 della -> pastor + odessa | Centennial, what I heard
Dr. Crenshaw, Mrs. Hightower,

Here's what I took home besides cake. Sunday, September 14, in your own sanctuary. A film of the old members telling it themselves, shown big. A procession by decade, with the eldest last. The mass choir. Bishop Fontaine preaching. Dinner on the grounds for 900 under tents. You'd like folks who can't climb the steps to see it live on the lawn.

Marcus will draw it. He is my best, he's exact, and [request|he'll need a running order from you early]. [promise|Budget by May 30.]

Della

--- m11 2025-05-12 13:30 pastor -> della | Re: Centennial, what I heard < m10
You heard well. One word more. [value|A service isn't a program, Sister; when the Spirit moves we don't look at the clock.] Marcus will find us loose on that point.

EC

--- m12 2025-05-30 11:50 della -> odessa | Centennial budget
Attached, $48,200 with the lawn screen and tents. I've marked what can go if the trustees frown.

--- m13 2025-06-09 10:15 odessa -> della | Re: Centennial budget < m12
The trustees frowned and then approved it. [request|Please make the invoices out in three parts, July, August and September], as we will be holding fish fries.

--- m14 2025-06-10 09:00 gladys -> odessa | Re: Centennial budget < m13
Dear Mrs. Hightower,

Certainly. Three equal invoices of $16,066.67, dated the first of each month. I am told the whiting is excellent.

Respectfully,
Gladys Whitlock

--- m15 2025-07-08 15:20 terrence -> marcus | sanctuary measurements
Marcus, measured like you asked. Ceiling at the pulpit 22'4", rail to rail 31', baptistry opening 11'. Power panel photos attached, excuse the dust. Circuit 14 trips if the kitchen runs the warmer.

--- m16 2025-07-08 15:44 marcus -> terrence | Re: sanctuary measurements < m15
Good numbers. [request|Need one more: what the chancel wall is made of.]

--- m17 2025-07-09 08:30 terrence -> marcus | Re: sanctuary measurements < m16
Plaster on lath, 1951. The cross hangs on 2 iron pins from the first church

--- m18 2025-08-20 10:00 marcus -> odessa + terrence | Centennial run of show v2
Attached, 41 cues. Service 10:00 to 12:10 hard out, because caterer serves 12:20 and the lawn feed is booked to 12:15.

- Film 10:22 (8:40)
- Bishop 11:05 (28:00)
- Closing 11:55

[request|Flag changes by Sept 5.]

MO

--- m19 2025-08-25 14:18 odessa -> marcus + della | Re: Centennial run of show v2 < m18
Mr. Okafor,

Pastor asked me to say that there should be no "hard out". [request|Please leave the altar call open at the end, as long as it takes.] The caterer is my cousin and he can hold chicken.

OH

--- m20 2025-08-25 14:50 marcus -> odessa | Re: Centennial run of show v2 < m19
Noted. [promise|v3 Friday.]

--- m21 2025-09-16 09:15 odessa -> della | Sunday
Dear Ms. Pruitt,

[thanks|Thank you for the chairs and the tents.] The food was hot and the lawn could see.

I have some items for your attention. [complaint|When we came in on Saturday evening the cross was on the floor of the choir room, leaning against the mop sink.] It was made in 1925 out of the doorframe of the house where this church first met. [complaint|Nobody was asked.] [complaint|A television was in its place.]

Sincerely,
Mrs. O. Hightower

--- m22 2025-09-16 13:05 marcus -> odessa + della | Re: Sunday < m21
The wall needed the center for sightlines, that's on drawing A3 which was sent July 28. [blame_shift|Nobody objected to A3.] Cross was wrapped and handled by two people. It is back on its pins, undamaged.

MO

--- m23 2025-09-16 17:30 terrence -> devin | real talk
Devin you know I like y'all so I'm telling you straight. [complaint|A3 says "remove existing wall decor". That's what it calls the cross.] And it isn't even the main thing. [complaint|At 12:08 the walk-out music came up over Pastor while a young man was still on his knees at the altar.] I was at the desk, your guy looked at his watch and hit the cue. Folks are not talking about the film. They're talking about that

--- m24 2025-09-18 11:20 della -> pastor + odessa | The centennial
Dear Dr. Crenshaw and Mrs. Hightower,

I understand there were some feelings about Sunday. [non_apology|I'm so sorry if anything took away from what was a beautiful day], and from our side we were working to the sheet we had. [talking_down|With nine hundred on the lawn and a live feed that ends at 12:15 there's always going to be a little give and take between the moment and the clock.] I do hope the film will be a blessing for years.

Warmly,
Della

--- m25 2025-09-22 08:40 odessa -> della | Re: The centennial < m24
Received. Pastor is away.

--- m26 2025-09-23 10:10 odessa -> gladys | September invoice
Mrs. Whitlock, the third part is in the mail today. We pay what we owe.

--- m27 2025-10-06 06:20 pastor -> della | A letter I have put off
Dear Sister Pruitt,

I have prayed over whether to write this. The young man's name is Andre. He is nineteen. His mother has been asking God for that walk down the aisle since his brother was killed, and he had got as far as the second step and knelt. [complaint|Then came the music, a cheerful piece, and he got up and went back to his seat, because he thought he was being told to.] He hasn't been back.

You did not know Andre. [complaint|But Sister Hightower wrote you in August and asked that the end be left open, and your man answered "noted."]

[complaint|Nor did your note of the eighteenth say what was done; it said there were feelings.] I don't seek money and I'm not angry with anybody. [value|I would rather a plain confession than a polished word.] I held you in such esteem at Easter that I thought you should hear it from me and not from Mother Wiggins.

Elijah Crenshaw

--- m28 2025-10-06 08:02 della -> pastor | Re: A letter I have put off < m27
Dr. Crenshaw,

I've no answer to this that belongs in an email. [question|May I come to you, Wednesday, any hour?]

Della

--- m29 2025-10-06 09:15 odessa -> della | Re: A letter I have put off < m28
Wednesday at four. He says bring Mr. Okafor.

--- m30 2025-10-09 07:30 della -> pastor + odessa + terrence | What I said yesterday, so you have it in writing
Dear Dr. Crenshaw, Mrs. Hightower, Terrence,

[thanks|Thank you for letting us sit in that front pew.] I want it on paper, because I put a poor thing on paper first.

[admission|You asked us in plain words to leave the altar call open and we never changed the cue.] Version 3 went out with the same hard stop as version 2, and I didn't check. [admission|We took down your founders' cross without asking a living soul and called it decor.] And when you told us, [admission|I wrote you a letter a lawyer could have written.] [apology|I am sorry for each of those, and sorriest for Andre.]

Here's what we're doing. [promise|No one on my crew will touch anything on a chancel wall again without your signature beside a photograph of it.] [promise|In a worship service the last cue belongs to the pastor, and there'll be somebody of ours watching his hand and not a clock.] Marcus asked to write to Andre himself, and he'll only do so if you think it right.

Yours,
Della

--- m31 2025-10-09 19:48 pastor -> della | Re: What I said yesterday, so you have it in writing < m30
Sister Pruitt,

That will do. [praise|It took something to sit there and not explain.] [request|Let Mr. Okafor write]; [promise|I will carry it to the house].

EC

--- m32 2025-10-10 08:12 marcus -> pastor | letter
Dr. Crenshaw, attached, for Andre. [request|Please read it first and throw it out if it's wrong.]

It was my cue sheet. [admission|I read the email in August and thought I knew better what a schedule was for.] [apology|I apologize.]

Marcus

--- m33 2025-10-27 10:30 odessa -> della | December 21
Good morning,

The Christmas cantata is Sunday evening, December 21, at five. The trustees were of two minds about using outside help this year. Pastor asked that you be given the opportunity. It's small: sound for the choir, light on the manger, nothing on the wall.

[request|Please send a price by November 7.]

Mrs. Hightower

--- m34 2025-10-28 09:00 della -> odessa | Re: December 21 < m33
Good morning Mrs. Hightower,

$4,800, attached, and [request|I'd be obliged if you'd let us carry half of that ourselves]. [promise|Marcus and Devin will work it and I'll be there from the first rehearsal.]

--- m35 2025-10-29 09:30 odessa -> della | Re: December 21 < m34
[promise|We will pay the full price], thank you. You are approved.

--- m36 2025-11-11 18:40 terrence -> devin + marcus | cantata rehearsals
Rehearsals Tues Dec 2, 9, 16, 6:30pm. Children's choir is 31 this year (!!). [question|Can we hang 2 mics over them instead of stands? They lick the stands]

--- m37 2025-11-12 09:20 marcus -> terrence | Re: cantata rehearsals < m36
Yes. I'd hang from the balcony rail, clamps with felt. Photo of the rail attached with where. [request|Have Mrs. Hightower sign it if she agrees.]

--- m38 2025-11-12 11:00 odessa -> marcus + terrence | Re: cantata rehearsals < m37
Signed. I see you drew the felt.

--- m39 2025-12-03 08:25 terrence -> devin | rehearsal 1
[praise|Sounded good last night.] Ms. Hightower brought y'all plates, that's how you know something shifted. Not all the way, Deacon Mays still calls Marcus "the gentleman with the watch". [request|Can we get a little more keys in the choir monitor next Tues]

--- m40 2025-12-03 08:40 devin -> terrence | Re: rehearsal 1 < m39
yep, [promise|keys up]. marcus took his watch off before he walked in, did you see

--- m41 2025-12-10 07:50 terrence -> devin | Re: rehearsal 1 < m40
I saw lol. Keys were right this time

--- m42 2025-12-15 10:05 pastor -> della + marcus | Word from the house
Dear Sister Pruitt, dear Brother Okafor,

Andre's mother tells me he has the letter in his Bible, which means he has opened his Bible. He was in the balcony yesterday. I make no claims. [win|He stayed until the benediction.]

For the 21st, at the close, I may ask the lights be brought down to the one candle, and I don't know how long. [question|Can your man hold that by hand?]

EC

--- m43 2025-12-17 09:10 odessa -> della | Sunday details
Doors 4:00. [request!open|Park the truck on Fulsom Street and not in the Mothers' spaces.] The trustees will take up the 2026 calendar, Easter included, at the January meeting; I've been asked to obtain a figure. [request!open|You may send one when you're able.]

--- m44 2025-12-18 16:45 marcus -> terrence | Sunday
- Load-in 10:30 Saturday
- Candle look is on a fader, not a cue
- [promise!open|Spare condenser coming in my bag]

MO
