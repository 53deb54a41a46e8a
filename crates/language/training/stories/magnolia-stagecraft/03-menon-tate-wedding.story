firm: Magnolia Stagecraft | magnoliastagecraft.example | America/New_York | 2025-12-19 17:30
member: della | Della Pruitt | della@magnoliastagecraft.example
member: marcus | Marcus Okafor | marcus@magnoliastagecraft.example
member: ruthanne | Ruth Anne Tolliver | ruthanne@magnoliastagecraft.example
member: devin | Devin Yoon | devin@magnoliastagecraft.example
member: gladys | Gladys Whitlock | accounts@magnoliastagecraft.example
client: Anjali Menon and Wesley Tate | person | -
contact: anjali | Anjali Menon | anjali.menon@postbox.example | bride
contact: wes | Wesley Tate | westate@freemail.example | groom
contact: sudha | Dr. Sudha Menon | sudha.menon@postbox.example | mother of the bride
standing: good
turned: -
causes: -
root: -
why: They joke about eloping, go silent for the bar exam as announced, and catch a dance floor of the wrong size, which is put right at once. The wedding went beautifully and a cousin is already asking for a date.

--- m01 2025-01-11 20:14 anjali -> ruthanne | so we're doing this
hi ruth anne!! it was so fun talking to you in the parking lot of the venue in the SNOW. wes is still picking ice out of his good shoes

ok so: oct 18, the pecan farm in newnan, 190 people, two ceremonies (hindu in the morning, his uncle the methodist at 4). my mom is going to have opinions. his mom is going to have opinions about my mom

[goal|all i really want is for both grandmothers to feel like it was their wedding]

[question|do you have oct 18 free]

a

--- m02 2025-01-13 09:25 ruthanne -> anjali + wes | Re: so we're doing this < m01
Anjali!! Yes I have it, and I've written y'all in with a pen. I adored meeting you both (tell Wes newspaper in the toes, overnight).

Two ceremonies, one field, one day is my favorite kind of puzzle. [promise|I'll send a first sketch and a budget by the 24th.] While I do that:

- [question|Which way will the baraat come in, and is there a horse?]
- [question|Is the fire for the ceremony a real one?] (It matters to the tent people)
- [request|Send me the two mamas' phone numbers], I'd rather hear opinions early

Ruth Anne

--- m03 2025-01-13 12:40 wes -> ruthanne + anjali | Re: so we're doing this < m02
Hello. I am the groom, I do the spreadsheet.

1. From the gravel road, north side. There was to be a horse. I am allergic to horses. There is now a 1972 tractor.
2. Real fire, in a copper thing about 18 inches across. It stays lit about 90 min.
3. Sent by text, with warnings.

W

--- m04 2025-01-24 16:55 ruthanne -> anjali + wes | Sketch no. 1
Here she is! Mandap on the east side under the two big pecans so the morning sun comes through the fabric. Then everybody eats, and while they eat my crew turns the chairs around to face the barn for the 4 o'clock. Same chairs, different church. Budget on page 3, $61,200, and the column on the right is what you can drop without my feelings being hurt.

--- m05 2025-01-25 22:31 anjali -> ruthanne + wes | Re: Sketch no. 1 < m04
i showed my grandmother on facetime and she [praise|put her finger on the screen and said "here i will sit"] so i guess that's approved

[request|can we lose the photo booth], [question|what even is a "lounge vignette"]

--- m06 2025-01-27 09:10 ruthanne -> anjali + wes | Re: Sketch no. 1 < m05
Photo booth is gone! A lounge vignette is two loveseats and a rug, for $900. Gone too. 

--- m07 2025-01-27 18:22 wes -> ruthanne | Re: Sketch no. 1 < m06
You talked yourself out of $2,150 in four lines. [praise|I've put you in the spreadsheet under "trustworthy", you are alone there.]

--- m08 2025-02-03 19:45 sudha -> ruthanne | Introduction and certain particulars
Dear Mrs. Tolliver,

I am the mother of Anjali. I am a nephrologist, so kindly do not be afraid of details, I live in them. Following are certain particulars regarding the morning ceremony:

1. The muhurtham is between 9:12 and 10:04 a.m. It cannot shift.
2. [request|The priest, Sri Raghavan, is 80 years and must have a chair with a back, low.]
3. [request|Four banana plants, living, with roots.] Not plastic.
4. No shoes inside the mandap. [request|Please provide a place where shoes may be kept with dignity.]

[value|I prefer to be told directly when something cannot be done.] [question|Have you conducted a Kerala ceremony previously?]

Sincerely,
Sudha Menon, MD

--- m09 2025-02-04 10:02 ruthanne -> sudha | Re: Introduction and certain particulars < m08
Dear Dr. Menon,

What a good letter. I'll be as plain as you: I've done eleven Hindu weddings, three of them Tamil, none from Kerala. So [request|please treat me as a willing student] and correct me early. Numbers 1, 2 and 4 are easy. Number 3, there's a nursery in Clarkston that digs them to order and [promise|I will drive out and pick the plants myself].

Ruth Anne Tolliver

--- m10 2025-02-04 20:30 sudha -> ruthanne | Re: Introduction and certain particulars < m09
Dear Mrs. Tolliver,

[praise|This is the answer I was hoping for.] Attached is a note of 6 pages on the sequence, with photographs from my own wedding in Thrissur, 1988.

SM

--- m11 2025-02-10 11:20 gladys -> anjali + wes | Agreement and retainer
Dear Ms. Menon and Mr. Tate,

Your agreement and invoice 4525, retainer of $15,000.00, are enclosed. Congratulations on your engagement.

Respectfully,
Gladys Whitlock

--- m12 2025-02-10 17:49 wes -> gladys | Re: Agreement and retainer < m11
Signed and paid. Confirmation no. ends in 0718. [thanks|Thank you for the kind line.]

--- m13 2025-03-19 21:12 anjali -> ruthanne | question
[question|can the string lights be the warm kind not the dentist kind]

--- m14 2025-03-20 08:40 ruthanne -> anjali | Re: question < m13
2200 Kelvin, which is candle color. I'd quit before I hung the dentist kind!

--- m15 2025-04-08 18:33 wes -> ruthanne + anjali | Rain
Spreadsheet tab 9, "Rain". Historical probability for Oct 18 in Coweta County is 22%. If it rains on the copper thing we're not married in the eyes of half the family. [question|What is the plan and what does it cost to hold a tent that we may not use?]

W

--- m16 2025-04-09 09:55 ruthanne -> wes + anjali | Re: Rain < m15
Good tab. We hold a 60 x 90 clear top for $2,400, and you decide by Wednesday noon the week of. If you say go, it's $9,800 more. If you don't, the 2,400 is gone. The fire's fine under a clear top with one gable open. The fire marshal in Newnan is named Skeet and he's reasonable.

--- m17 2025-04-09 10:03 wes -> ruthanne + anjali | Re: Rain < m16
[request|Hold it.] Skeet has been added to the spreadsheet.

--- m18 2025-05-20 23:02 anjali -> ruthanne | eloping
the moms had a Conversation about whether the methodist uncle says "obey". [question|ruth anne do you do elopements, asking for two friends who are us]

--- m19 2025-05-21 08:15 ruthanne -> anjali | Re: eloping < m18
I do! There's a gazebo in Madison, it's $40, and I'd have to tell both your grandmothers. See you October 18.

(I'd be glad to call the moms. My own said "obey" in 1961 and then didn't.)

--- m20 2025-05-21 08:19 anjali -> ruthanne | Re: eloping < m19
lol ok ok. [request|yes pls call them]

--- m21 2025-05-27 14:10 ruthanne -> anjali + wes | moms
Called! Forty minutes each. "Obey" is out, "cherish" is said twice to make up for it, and Mrs. Tate would like to learn how to tie the jasmine. Dr. Menon has agreed to teach her. I'd call that a treaty.

--- m22 2025-06-02 21:40 anjali -> ruthanne + wes | going dark
heads up i'm in bar prep till july 30, i will not read ANYTHING. if the barn burns down tell wes. don't take it personally i love you

--- m23 2025-06-03 09:05 ruthanne -> anjali + wes | Re: going dark < m22
Go make us proud! [promise|Not a peep out of me to you til August.]

--- m24 2025-07-09 12:12 wes -> ruthanne | Floor plan v4
Went through v4 with a scale ruler. [complaint|Dance floor reads 20 x 20.] We signed for 24 x 24. At 190 guests and an uncle who does the Electric Slide that's 2.1 square feet per person.

--- m25 2025-07-09 13:30 ruthanne -> wes | Re: Floor plan v4 < m24
You're right, and [admission|I pulled the wrong line off the rental order], so it was about to be wrong in real life too! It's now 24 x 24 with the vendor, confirmation attached. [apology|Sorry about that], and [thanks|thank the ruler for me].

--- m26 2025-07-09 13:33 wes -> ruthanne | Re: Floor plan v4 < m25
Confirmed, updated, forgiven. Uncle Dale will never know how close it came.

--- m27 2025-07-31 17:02 anjali -> ruthanne | I'M BACK
it's over!! i don't want to talk about contracts ever again except yours. [question|what did i miss]

--- m28 2025-08-01 10:30 ruthanne -> anjali | Re: I'M BACK < m27
Welcome back, counselor! You missed: jasmine supplier found (Decatur, $4 a foot), tractor has a horn now, Sri Raghavan's chair approved by your mother by photograph, and invitations are with the printer.

One thing only you can settle. [question|Do your bridesmaids change clothes between ceremonies, and where?]

--- m29 2025-08-01 22:48 anjali -> ruthanne | Re: I'M BACK < m28
yes all 7, [request|somewhere with a MIRROR and a fan]

--- m30 2025-09-04 11:05 devin -> wes + anjali | music for 10/18
hey y'all, Devin here, i run sound on the day. [request|need the playlist or band rider by 9/26]. also [question|who's got the mic for the blessing in malayalam and is it read or sung?]

--- m31 2025-09-05 19:26 wes -> devin + anjali | Re: music for 10/18 < m30
Playlist: tab 14. Sung, by Anjali's great-uncle, who does not use microphones, he says they are for politicians. [request|Hide one in the banana plant.]

--- m32 2025-09-05 19:40 devin -> wes | Re: music for 10/18 < m31
[praise|hiding one in the banana plant is the best note i've ever gotten]

--- m33 2025-10-13 07:58 sudha -> ruthanne | Four plants
Dear Ruth Anne,

The nursery has sent me a photograph. They are healthy and the leaves are without tears. My mother arrives Wednesday from Kochi by way of Doha; she will be tired but she won't admit it. [request|Kindly keep one cot in the farmhouse.]

With regards,
Sudha

--- m34 2025-10-15 11:38 wes -> ruthanne + anjali | Tab 9
11:38 on Wednesday. Forecast 10%. [scope_change|We release the tent.]

--- m35 2025-10-20 15:17 anjali -> ruthanne + devin + marcus | AAAAAAHHHH
writing from the airport. i don't have words and i'm a lawyer (pending)

[praise|my grandmother sat exactly where she said she'd sit and at 9:40 the sun came through the orange cloth onto her hands and she just looked at me.] and his grandmother did the jasmine!! and [praise|devin caught uncle kuttan's whole song, we've listened to it four times at the gate]

[thanks|thank you thank you thank you]

a (MENON-TATE)

--- m36 2025-10-21 09:00 ruthanne -> anjali + wes | Re: AAAAAAHHHH < m35
I've been blowing my nose since Saturday. Go be married. When y'all get home we've got a lost and found box: one gold sandal, size 6, a hearing aid, and the copper thing, which is clean.

--- m37 2025-11-05 20:20 sudha -> ruthanne | Appreciation, and one small matter
Dear Ruth Anne,

[praise|In thirty-one years of practice I have seen few teams who listen before they act.] [praise|You kept the muhurtham to the minute; I had my watch.] The hearing aid belongs to my brother, who had been pretending to hear us for three days.

The small matter: my mother's brass lamp, the one with five wicks, has not come home. It is about 14 inches tall and not valuable except to us. It stood to the left of the priest. I believe a cousin packed it, but [question|could you please see whether it traveled with your things?]

My niece Divya is engaged since Diwali. [question|Do you have any Saturday open in November 2026?]

With affection,
Sudha

--- m38 2025-11-06 10:45 ruthanne -> sudha | Re: Appreciation, and one small matter < m37
Dear Sudha,

I went through every crate from that day this morning, and Marcus went through the truck. No lamp. [promise|I'm calling the farm next], they had a crew in the barn that Sunday. And Divya! I have the 7th and the 21st free.

Ruth Anne

--- m39 2025-11-07 16:12 ruthanne -> sudha + anjali | FOUND
In the farmhouse pantry behind the grits, wrapped in a Georgia Tech towel! I've got it on my desk. [question|Shall I mail it or would you rather I drive it over?]

--- m40 2025-11-07 16:20 sudha -> ruthanne + anjali | Re: FOUND < m39
[request|Please do not mail.] [promise|I will come.] The towel is the cousin's.

--- m41 2025-11-18 10:00 gladys -> wes + anjali | Final statement
Dear Mr. and Mrs. Menon-Tate,

The tent reserve having been applied per contract and the damage deposit refunded ($1,500.00, by check), your balance is zero. [thanks|It has been a pleasure to serve you.]

Gladys Whitlock

--- m42 2025-11-18 18:41 wes -> gladys | Re: Final statement < m41
Spreadsheet reconciles to the cent. Closing it. I may weep.

--- m43 2025-12-08 20:55 anjali -> ruthanne + devin | video??
hiii [question!open|is there a wide shot of the tractor coming in, like from the tent side], my cousins swear someone was filming from a ladder. also WE PASSED THE BAR (me, i did, wes made soup) [win|sworn in jan 6!!]

--- m44 2025-12-09 09:30 ruthanne -> anjali | Re: video?? < m43
ESQUIRE! I could burst. That ladder would've been Devin, he's on a load-in this week, [promise!open|I'll ask him to dig through his cards when he's back].

--- m45 2025-12-16 21:04 sudha -> ruthanne | November 21
Dear Ruth Anne,

Divya and family have settled on the 21st of November, 2026. About 240 persons, only one ceremony. [request!open|Kindly hold the date] and [request!open|send your terms to her father], address below. I have told them you will tell them directly when something cannot be done.

With regards,
Sudha
