firm: Polder Words | polderwords.example | Europe/Amsterdam | 2026-02-27 17:30
member: marijke | Marijke van Dongen | marijke@polderwords.example
member: colm | Colm Brannigan | colm@polderwords.example
member: agnieszka | Agnieszka Wrona | agnieszka@polderwords.example
member: joost | Joost Hessels | office@polderwords.example
client: Tafelkraai Games | company | tafelkraai.example
contact: bas | Bas Terlouw | bas@tafelkraai.example | founder
contact: freya | Freya Lockhart | freya@tafelkraai.example | rules editor
standing: good
turned: -
causes: -
root: -
why: Bas threatens them with the plank about once a month and means none of it. The one real blunder, the Polish cards of Herring Kings, was owned the same hour and paid for; since then he has put three new games on their desk.

--- m01 2025-02-19 23:48 bas -> colm | HERRING
colm you old rules goblin

herring kings is alive!!! 2 to 5 merchants, 90 minutes, one (1) cursed barrel. crowdfunding starts 6 may, goal 40.000, i'd sell my mother for 80.

rulebook is 20 p in my english, which is the english of a man who learned it from star trek. [request|make it english people can win an argument with]

[question|how much and how soon]

b

--- m02 2025-02-20 09:30 colm -> bas | Re: HERRING < m01
Bas,

Read it on the tram. It's a lovely machine with two screws loose: on page 8 the barrel moves "after the round" and on page 13 "at the end of the round, before scoring". [question|Is it a different moment or the same one in two hats?]

1,350 for the edit, [promise|clean text on 14 March]. Your mother may stay.

Colm

--- m03 2025-02-20 09:52 freya -> colm + bas | Re: HERRING < m02
Hi Colm, Freya here, new to the nest (Bas hired me off a forum, as one does). Same moment, two hats. I've been telling him since January.

Could we have a glossary in the edit too? [request|"Barrel", "cask" and "keg" should be one thing], unless one of them explodes.

Freya

--- m04 2025-02-20 10:05 colm -> freya | Re: HERRING < m03
Welcome to the nest. [promise|One barrel, no kegs, glossary at the back.]

--- m05 2025-03-14 16:12 colm -> bas + freya | Herring Kings rules, edited
Here we are: 20 pages became 16. Set-up is now a numbered list, the barrel has one moment to live in, and the example with Piet and Griet has been moved up to where people start crying.

Three places in yellow are rules I couldn't settle from the text. [request|Please play them, don't argue them.]

--- m06 2025-03-17 22:15 freya -> bas + colm | Re: Herring Kings rules, edited < m05
Blind test last night with four strangers from the climbing gym. [win|Set-up in seven minutes, no questions until turn three.] Our record was twenty-five and a fight.

[praise|It reads as though somebody finally switched the light on.] Yellow bits settled, see attached.

F

--- m07 2025-03-18 00:31 bas -> colm | Re: Herring Kings rules, edited < m06
i hate you, it's 4 pages shorter and now the printer is cheaper and i've to find another excuse

--- m08 2025-05-06 20:05 bas -> colm + marijke | 40.000
[win|forty thousand in FIVE HOURS]. i'm lying on the floor. the dog is licking me

ok stretch goals: german french polish if we hit 90. [question|marijke can you do those before the printer in june??]

--- m09 2025-05-07 08:44 marijke -> bas + agnieszka | Re: 40.000 < m08
Get up from the floor Bas, congratulations!!

Printer in June is possible if texts are frozen by 23 May, and frozen means frozen, not "Freya had an idea in the bath". German Birgit, French Solène, Polish Agnieszka and her brother who plays these things every Saturday. EUR 4.200 for three.

Marijke

--- m10 2025-05-07 09:02 freya -> marijke + bas | Re: 40.000 < m09
I feel seen. [promise|Frozen on the 23rd, I'll lock the file and eat the key.]

--- m11 2025-05-22 23:59 bas -> marijke + colm | ninety-one thousand
we are doing polish

--- m12 2025-05-23 17:01 freya -> marijke + agnieszka | Frozen text
Locked. 16 pages of rules, 110 cards, one lid, one side-of-box line that Bas rewrote nine times. Key tastes of brass.

[request|German lid text mustn't run over 52 characters], there's a herring in the way.

--- m13 2025-06-04 14:40 agnieszka -> freya | Cards, question about icons
Dear Freya,

1. Card 44 "you may trade twice": [question|twice in one turn or twice in the round?]
2. Card 71 and 72 have same text but different picture. [question|Is it on purpose?]
3. In Polish a herring merchant can be man or woman, cards have pictures of both, so I make both forms. It's more work, I do it for myself.

A. Wrona

--- m14 2025-06-04 15:10 freya -> agnieszka | Re: Cards, question about icons < m13
1. In one turn. 2. Nope! 72 should be "may not". Saved my bacon. 3. [praise|You are a woman of honour.]

--- m15 2025-06-13 16:30 agnieszka -> freya + bas | DE FR PL complete
Three rulebooks, 330 cards, three lids. German lid has 51 characters. Files are in printer's template with 3 mm bleed.

--- m16 2025-06-13 16:44 bas -> agnieszka | Re: DE FR PL complete < m15
on a friday. before five. in the template. [question|are you single (asking for my printer)]

--- m17 2025-06-13 16:46 agnieszka -> bas | Re: DE FR PL complete < m16
No. And your printer has wrong profile for black, tell him.

--- m18 2025-07-01 10:20 joost -> bas | Invoice languages
Hi Bas, invoice for the three languages attached, 4.200 ex VAT, 14 days. Number two on the crowd page this week, congrats!

Joost

--- m19 2025-07-29 13:13 bas -> joost | Re: Invoice languages < m18
ehm [admission|found this under a pizza box of the digital kind]. paid today, [apology|sorry joost]

--- m20 2025-09-30 11:38 freya -> agnieszka + colm + bas | Polish cards, urgent-ish
Hello both,

First boxes off the boat in Gdańsk today and our Polish partner has opened one. [complaint|Card 72 in Polish says "możesz", may, where all other languages say may not.] It turns the card from a curse into a gift. 1,400 Polish copies, Essen is on the 23rd.

No drama from me, I just need to know [question|what do we do about it?]

Freya

--- m21 2025-09-30 12:15 agnieszka -> freya + bas + colm + marijke | Re: Polish cards, urgent-ish < m20
Freya, Bas,

[admission|It's my fault.] You wrote me the correction on 4 June and I put it in the rulebook and in card 71 and not in 72. [apology|I am very ashamed, I'm sorry.]

Proposal: I found printer in Łódź who can make 1 400 cards same stock and same back, ready 10 October. My brother drives them to Gdańsk on 11th, he and his club put them into the boxes. [promise|Polder Words pays all.] [question|May I start?]

Agnieszka

--- m22 2025-09-30 12:20 marijke -> bas + freya | Re: Polish cards, urgent-ish < m21
And I sign under it. [promise|We pay.]

--- m23 2025-09-30 12:52 bas -> agnieszka + marijke + freya | Re: Polish cards, urgent-ish < m21
[request|START]

(also i had a full speech ready with the plank and the sharks and now i cannot use it, very annoying)

--- m24 2025-10-11 21:40 agnieszka -> freya + bas | Gdańsk
1 388 boxes are corrected. 12 were already sent to reviewers, I wrote each of them and the card is in post. Photo of the club attached, they ate 9 pizzas, I don't invoice the pizzas.

--- m25 2025-10-12 08:05 freya -> agnieszka | Re: Gdańsk < m24
[praise|That's the most impressive mistake anyone has ever made on my behalf.] One of the reviewers already posted that the replacement card makes him feel "like a VIP herring".

--- m26 2025-10-26 19:58 bas -> colm + agnieszka + marijke + joost | ESSEN
sold out saturday 16:20. all languages. my voice is gone, my feet are gone, freya taught 61 people and bit only one

[win|best indie of the fair says the polish podcast]. [thanks|thank you agnieszka's brother]

--- m27 2025-11-03 12:00 bas -> colm | FORMAL NOTICE OF TERMINATION
Dear Sir,

With this letter I terminate, with immediate effect, our relationship with the letter Q in "Quay Street", because it doesn't fit the die.

New game, dice, Rotterdam 1910, trams and pickpockets. [request|read the rules attached and tell me if it's a game or a headache]. pay you 300 for honesty

b

--- m28 2025-11-06 18:25 colm -> bas + freya | Re: FORMAL NOTICE OF TERMINATION < m27
My heart stopped at the subject line, so the 300 is already earned.

It's a game for the first forty minutes and a headache after that. The tram timetable is a joy. Pickpockets work. But the player who leads at the Beurs can't be caught, because each ticket brings a ticket. If it were mine I'd let the conductor throw the leader off once per game, whoever has fewest coins calls it. Also: you've used "station", "stop" and "halt" for what I think is one thing. You do this. I've stopped asking why.

The name: "Quay Street" is dull anyway. My daughter says "Sticky Fingers on Line Four".

Colm

--- m29 2025-11-06 18:41 bas -> colm | Re: FORMAL NOTICE OF TERMINATION < m28
PAY THE DAUGHTER. [question|how old is she, is she available for a lifetime contract]

--- m30 2025-11-06 19:10 colm -> bas | Re: FORMAL NOTICE OF TERMINATION < m29
Eleven. She wants a dog and twelve per cent.

--- m31 2025-11-28 10:15 freya -> colm | Line Four, rules v3
Hi Colm,

The conductor works! Playtests 14 to 19 attached; in four of six games the leader was thrown off and laughed about it, which is all one can ask.

[question|Would you do the full edit in January?] 24 pages, two of which are jokes and must survive. Money: same page rate as Herring. [value|And please keep marking the unsettled rules rather than settling them quietly], it's why we come to you.

Freya

--- m32 2025-12-01 09:22 colm -> freya | Re: Line Four, rules v3 < m31
January it is. [promise|Edit back on the 23rd, jokes intact.]

--- m33 2025-12-19 16:00 bas -> marijke | christmas box
there's a box on the way to you with a whole herring (smoked) and four copies of the thing. [request|don't leave it in the office over christmas]

--- m34 2026-01-06 09:14 marijke -> bas | Re: christmas box < m33
Bas. The box came on the 24th at 16:00. We found it yesterday.

--- m35 2026-01-06 09:15 bas -> marijke | Re: christmas box < m34
HAHAHAHA NO

--- m36 2026-01-23 17:25 colm -> freya + bas | Line Four, edited
24 pages to 19. Both jokes intact, and I slipped in a third on page 11; strike it if it's caught. Five rules marked orange as unsettled, the one about who holds the die on the bridge is a proper hole.

--- m37 2026-01-26 11:50 freya -> colm | Re: Line Four, edited < m36
Splendid. Page 11 stays. [complaint|The icon key has the tram and the ticket swapped], bottom row. [request|Could you flip those] and we'll take the bridge to the climbing gym.

--- m38 2026-01-26 12:05 colm -> freya | Re: Line Four, edited < m37
Flipped. [admission|Entirely me.] New PDF attached.

--- m39 2026-02-11 22:22 bas -> marijke + joost | line four languages
crowdfunding 12 may, this time six languages from the start: DE FR PL ES IT and swedish because a man in malmö wrote me a poem

[request!open|price please]

[goal|i want this one in the shops in every country with a tram]

--- m40 2026-02-12 10:08 joost -> bas + marijke | Re: line four languages < m39
Haha, great! Italian and Swedish I have to check the availability for with a games person. [promise!open|You'll have the quote on Tuesday 3 March.] [question|Is the text frozen on 1 June or in Freya-time?]

--- m41 2026-02-12 10:11 freya -> joost + bas | Re: line four languages < m40
I am RIGHT HERE, Joost. [promise!open|1 June, in writing, notarised.]

--- m42 2026-02-24 20:40 bas -> agnieszka | question of life and death
agnieszka, [question!open|in polish is a pickpocket also man AND woman on 38 cards, or is there one word]. also i still have 9 pizzas on my conscience, [promise!open|next one's on me in essen]
