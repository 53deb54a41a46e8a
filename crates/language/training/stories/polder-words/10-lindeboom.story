firm: Polder Words | polderwords.example | Europe/Amsterdam | 2026-02-27 17:30
member: marijke | Marijke van Dongen | marijke@polderwords.example
member: colm | Colm Brannigan | colm@polderwords.example
member: agnieszka | Agnieszka Wrona | agnieszka@polderwords.example
member: joost | Joost Hessels | office@polderwords.example
client: Gerrit Lindeboom | person | -
contact: gerrit | Gerrit Lindeboom | captain.lindeboom@postbox.example | retired tugboat captain
contact: nathan | Nathan Boyle | nathan.boyle@postbox.example | grandson in Halifax
contact: ineke | Ineke Boyle-Lindeboom | inekeboyle@postbox.example | daughter
standing: good
turned: -
causes: -
root: -
why: A private book, slow and full of feeling. The quarrel over chapter nine was inside the family, the silence of the summer was a hospital, and the wrong year under the photo was put right with a sticker by hand. He is proud and sends people to them.

--- m01 2025-01-20 14:32 gerrit -> marijke + nathan | My book
Dear Madam,

My name is Gerrit Lindeboom, 79 years, Maassluis. I write you in English because my grandson Nathan in Halifax Nova Scotia reads along, he has ordered me to do so, and because I sailed forty-one years and it's the language in which I have shouted most.

I have written my life on the sea tugs in Dutch, 61.000 words, with pen. The lady of the library has typed it. Now my four grandchildren in Canada cannot read one word of it. Their mother, my daughter Ineke, has forgotten more Dutch than she will admit, and my son in law is a good man but he comes from Manitoba.

[goal|I want that on my 80th birthday, 22 November, every one of the four has this book in his hands in his own language.]

I am not rich. I have a captain's pension and an apartment with view on the Waterway. [question|What does such a thing cost, honestly?] And [question|would you keep the swearing?]

With respectful greetings,
Gerrit Lindeboom

--- m02 2025-01-21 21:05 marijke -> gerrit + nathan | Re: My book < m01
Dear Captain Lindeboom,

[promise|The swearing stays, I promise it with my hand on my heart.]

My father was a docker in Schiedam and I would very much like to do this one myself. Honestly: at our normal word price 61.000 words costs about 8.500 euro. I don't want to ask that from you. If I may do it in the evening hours and you give me the time until September, then 3.900, in ten parts of 390, each time one after a piece you've approved. If I stop halfway you've only paid what you've got.

[request|Can you send me one chapter, the one you're most proud of?]

With warm greetings,
Marijke van Dongen

--- m03 2025-01-21 22:10 nathan -> marijke + gerrit | Re: My book < m02
Hi Marijke! Nathan here. Opa read your mail to me over the phone twice, once as himself and once as you. He's in.

He'll never say it, so: [thanks|thank you].

--- m04 2025-01-24 10:15 gerrit -> marijke | The chapter
Dear Madam Marijke,

Herewith chapter 4, the winter of 1979, when we had the tanker Andros Breeze on the wire off Finisterre and the wire broke at 4 in the night. I'm not proud of it, I was afraid like a child, but I think it's written best.

Note: a "sleepboot" is a tug, not a "sleeping boat", as the computer of my neighbour made of it. We have not slept.

G. Lindeboom

--- m05 2025-02-09 22:48 marijke -> gerrit + nathan | Chapter 4 in English
Dear Captain,

I was three evenings with you off Finisterre and my tea got cold each time. Attached. Two things I wasn't sure of:

1. [question|"De lange tros": is that towing hawser or the spare line?]
2. The cook says something about the Virgin Mary that I left in Portuguese, it's not better in English.

--- m06 2025-02-11 11:20 gerrit -> marijke + nathan | Re: Chapter 4 in English < m05
Dear Marijke (I allow myself),

1. Hawser.
2. Very wise.

I read it in the morning and had to walk along the water afterwards. [praise|It's me, but he talks English.]

I approve. The first 390 is transferred. [value|Take rather a week longer than hurry one page], I have waited forty years to write it.

--- m07 2025-02-11 14:12 nathan -> marijke | Re: Chapter 4 in English < m05
[praise|ok i cried at work] thanks a lot

--- m08 2025-03-03 20:30 marijke -> gerrit | Chapters 1 and 2
Two more. In chapter 2 your father's ship is called the Noordzee on page 5 and Oostzee on page 9. [question|Which one was it?]

--- m09 2025-03-05 09:44 gerrit -> marijke | Re: Chapters 1 and 2 < m08
Oostzee. On page 5 I was still angry with the lady of the library about something else, and did not look well.

Approved both. 390 follows with the pension on the 23rd, [promise|you will see it then].

--- m10 2025-03-24 08:50 joost -> gerrit | Payment received
Dear Mr Lindeboom, part 2 was received today, [thanks|thank you very much]. Joost, office.

--- m11 2025-04-14 16:05 gerrit -> marijke | Tugs and numbers
Dear Marijke,

Chapter 3 has come and I read it on the balcony with a blanket. One remark, as an old man who counts: [complaint|you have written "4.000 horsepower" as 4,000 and then in the next paragraph 4.500 with a point]. In Canada they'll think the second tug had four and a half horses.

[request|Please all with a comma.]

The tulips stand open here. I have had coffee with the harbour pilot Verschoor, who is in chapter 6, and he asks whether he may read his part before the world does. I said no.

[question|Have I the right to say no?] He's not described badly, only short. He is short.

Gerrit

--- m12 2025-04-15 22:20 marijke -> gerrit | Re: Tugs and numbers < m11
Dear Gerrit,

Commas everywhere, [admission|I slept there], four and a half horses, I laughed so that the cat left.

You have the right to say no. But an old friend who is short may perhaps read his own page. You decide.

Marijke

--- m13 2025-04-16 09:05 gerrit -> marijke | Re: Tugs and numbers < m12
I gave it to him. He says he was taller in those years.

--- m14 2025-05-19 21:15 marijke -> gerrit + nathan | Chapters 5 to 8
Dear both, a large piece this time, the weather was bad and my son had exams, so the house was quiet. Chapter 7 with the Biafra convoy I've done twice, the first time I hurried past it.

[request|Nathan, would you read chapter 8 as a Canadian?] The ice words I took from a book.

--- m15 2025-05-20 13:40 nathan -> marijke | Re: Chapters 5 to 8 < m14
Ice words are good! Only thing, we'd say "slob ice" not "mush ice" down here. [praise|Chapter 7 wrecked me.]

--- m16 2025-05-27 15:22 ineke -> marijke | Chapter 9
Dear Ms. van Dongen,

This is Ineke, Gerrit's daughter. My son forwarded what has been translated. [praise|It is beautifully done], that isn't why I'm writing.

Chapter 9 is about my mother's last year. I was told it says I wasn't there. I had a newborn and there was no money for a flight. I'd rather my children did not read it that way in a printed book.

[request|Could you leave chapter 9 out?]

Ineke Boyle

--- m17 2025-05-28 20:50 marijke -> ineke | Re: Chapter 9 < m16
Dear Ineke,

[thanks|Thank you that you write to me.] I understand it's a sore place.

I can't leave it out on my own, it's your father's book. I also haven't translated that chapter and [promise|I won't start with it until you two have spoken with each other]. The rest goes on, so nobody is waiting for it.

With warm regards,
Marijke

--- m18 2025-06-16 10:02 gerrit -> marijke | Nine
Dear Marijke,

Ineke has called. Two hours, her cost. I've not known some things. [scope_change|Chapter 9 will be written new, I do it this summer], with pen.

Also: on 30 June they open my chest in the Erasmus, a valve, they do it every day. You will not hear from me for a time. That means nothing. [request|Please go on with 10 and 11], the money comes by itself, Nathan has made it automatic.

If it should go otherwise, the book must be finished, that's paid from the envelope in the sextant box, Verschoor knows.

G.

--- m19 2025-06-16 10:30 marijke -> gerrit | Re: Nine < m18
Dear Gerrit, [promise|I go on]. And I want to hear how short Verschoor brings you grapes. All strength to you on the 30th.

--- m20 2025-07-03 18:02 nathan -> marijke | opa
hey marijke, op went fine, he's awake and complaining about the coffee. 3-4 weeks of nothing from him tho

--- m21 2025-07-03 18:40 marijke -> nathan | Re: opa < m20
I sit here dancing on my chair. [thanks|Thank you Nathan.]

--- m22 2025-08-11 09:12 gerrit -> marijke + nathan | On deck
Dear Marijke,

I'm again on deck, slowly. They have put the valve of a cow into me. [question|Is there an English word for a captain with a cow in him?]

In the clinic I have written chapter 9 new, fourteen sheets, and the nurse with the beautiful handwriting typed it in her break, God bless her. Attached.

It is now about the telephone in the hall on the Haven, how it rang on Sundays, and who was on the other side. Ineke has read it first.

Gerrit

--- m23 2025-08-11 20:44 marijke -> gerrit | Re: On deck < m22
Dear Gerrit, welcome on board! The word is: bull-headed.

I've read nine now. I say nothing and start tonight. [promise|10 and 11 come this week], [promise|nine at the end of the month].

--- m24 2025-08-15 22:30 marijke -> gerrit + nathan | 10 and 11
Here they are. Chapter 11 is now the longest sentence I ever put in English, 94 words, because yours was one wave too.

--- m25 2025-08-29 21:58 marijke -> gerrit + ineke + nathan | Chapter 9
Dear all three, here is nine.

--- m26 2025-08-31 03:20 ineke -> marijke + gerrit | Re: Chapter 9 < m25
I read it at the kitchen table after everyone was in bed. [praise|You found my father's voice and you were gentle with mine.] [thanks|Thank you, Marijke, for waiting.]

--- m27 2025-09-10 11:00 agnieszka -> gerrit | The book, layout
Dear Captain,

I make layout and cover. Format 14 x 21 cm, 212 pages, letter size 11,5 because your friends have eyes of 80. Questions:

1. [question|31 photos, do you have the small one of the Andros Breeze in better quality?]
2. [question|Paper cream or white?]
3. [question|How many copies?]

Agnieszka Wrona

--- m28 2025-09-11 10:20 gerrit -> agnieszka + marijke | Re: The book, layout < m27
Dear Miss Agnieszka,

1. No, it has been in a wet pocket. It must stay wet.
2. Cream.
3. 60. Four for the children, one for Ineke, one for the man from Manitoba, the rest for the pub.

Lindeboom

--- m29 2025-09-12 09:00 joost -> gerrit | Printing
Dear Mr Lindeboom,

Printing 60 copies, sewn, hard cover: EUR 1.140 including the boxes. Four are sent from the printer directly to Halifax, [promise|arrival before 15 November with tracking]. [question|Shall we order?]

Joost Hessels

--- m30 2025-09-12 13:34 gerrit -> joost | Re: Printing < m29
[request|Order.] The envelope in the sextant box has been opened for this, with everybody alive, which is the best way.

--- m31 2025-10-27 15:00 agnieszka -> gerrit + marijke | Printed
60 copies are here, it smells good. [promise|I bring yours on Thursday after work], I want to see this Waterway.

--- m32 2025-10-31 09:15 gerrit -> agnieszka + marijke | Re: Printed < m31
Dear ladies,

The book lies here on the table and I walk around it. [thanks|Thank you Agnieszka for carrying six boxes on the stairs, you would not let an old man help.]

I found one thing, at 2 in the night. Page 143: [complaint|under the photo stands 1987 and it was 1978]. In 1987 that ship was razor blades already.

It isn't a disaster. But Verschoor will see it.

Gerrit

--- m33 2025-10-31 11:02 agnieszka -> gerrit | Re: Printed < m32
Dear Captain,

[admission|I turned the numbers, in your text it's right.] [apology|I'm sorry, you should not find this in the night.] I printed 60 small labels on same cream paper with the right caption. [promise|Saturday I come with glue and Marijke comes with cake], it's two hours work. [promise|For the four in Halifax I send labels to Nathan by express today.]

A.

--- m34 2025-11-01 19:40 gerrit -> agnieszka + marijke | Re: Printed < m33
56 pieces glued, one on the cat. [praise|You can't see it unless you know it], and now I know it and I'm fond of it.

--- m35 2025-11-13 17:25 nathan -> marijke + gerrit | BOOKS
They're here!! Labels are in too. Lily (9) has taken hers under the bed with a flashlight. [win|She came out for supper and asked what a hawser is.]

--- m36 2025-11-24 11:30 gerrit -> marijke + agnieszka + joost + colm | 22 November
Dear people of Polder Words,

[thanks|I thank you that you came, all four.] There were 71 in the pub and the Irishman sang. Ineke stood suddenly in the door, with Lily, she had told nobody but Nathan. I'm not going to describe it, I've written already one book.

[win|All four have it in their hands.] That was the order and it is carried out.

The last 390 went this morning, and with it something for the cake.

Gerrit Lindeboom, captain, ret.

--- m37 2025-11-24 21:12 marijke -> gerrit | Re: 22 November < m36
Dear Gerrit, I have had many clients and never one of whom I learned what a hawser is for. The "something for the cake" is 200 euro. That is a very large cake. [question|We give it to the lifeboat, okay?]

--- m38 2025-11-25 08:40 gerrit -> marijke | Re: 22 November < m37
Okay. Good girl.

--- m39 2026-01-12 14:20 gerrit -> marijke | More
Dear Marijke,

The pub is out of books. The Towage Museum here wants 40 for the shop, and a man of the Maritime Museum in Halifax, where Nathan left his copy on the counter on purpose, asks for 25.

[question|What do 100 more cost, with the right year in it?]

Snow on the Waterway, beautiful, the pilots go out like ghosts.

--- m40 2026-01-13 10:10 joost -> gerrit | Re: More < m39
Dear Mr Lindeboom, 100 more is EUR 1.390, three weeks. [promise|Agnieszka corrects page 143 for free], of course.

--- m41 2026-01-13 10:58 gerrit -> joost | Re: More < m40
[request|Do it.] [promise|I pay the half now and the half when the museum pays me.]

--- m42 2026-02-09 16:16 joost -> gerrit | Reprint
[promise|The 100 are with you tomorrow between 9 and 12], driver will call first.

--- m43 2026-02-10 12:44 gerrit -> joost + marijke | Re: Reprint < m42
Arrived. 1978. Verschoor has signed for them because I was at the cow doctor.

--- m44 2026-02-22 15:05 gerrit -> marijke | An index
Dear Marijke,

The gentleman in Halifax (Mr. Pettipas) writes that a serious book has an index of ships. I have counted: 84 ships, of which 11 sank.

[question!open|If there comes a third printing, can Agnieszka make such a list, and what costs it?] And [request!open|I would like you to write three lines about yourself for the back], the readers ask who is the Irishwoman. I said she's from Schiedam.

No hurry. I'm not going anywhere.

Gerrit

--- m45 2026-02-24 22:15 marijke -> gerrit | Re: An index < m44
Ha, Irishwoman! [promise!open|I'll write them this weekend]. [promise!open|I ask Agnieszka about the ships when she's back on Monday.]
