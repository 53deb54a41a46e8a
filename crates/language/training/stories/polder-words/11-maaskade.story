firm: Polder Words | polderwords.example | Europe/Amsterdam | 2026-02-27 17:30
member: marijke | Marijke van Dongen | marijke@polderwords.example
member: colm | Colm Brannigan | colm@polderwords.example
member: agnieszka | Agnieszka Wrona | agnieszka@polderwords.example
member: joost | Joost Hessels | office@polderwords.example
client: Maaskade Coldstores | company | maaskadecold.example
contact: tomasz | Tomasz Bielak | hse@maaskadecold.example | health and safety manager
contact: gul | Gül Demirci | g.demirci@maaskadecold.example | human resources
contact: rob | Rob van der Ent | r.vanderent@maaskadecold.example | site director
standing: strained
turned: 2025-06-24
causes: slow_response, apology_owed, broken_promise
root: m19, m26, m31
why: Letters wait one, two and three weeks at Polder Words, although the firm lives on new people every Monday. When a Bulgarian order picker stood at the wrong assembly point because of their map, it was corrected as if it were a comma and nobody ever said sorry to him or to Tomasz.

--- m01 2025-02-17 07:15 tomasz -> marijke | Safety cards for five languages
Good morning Mrs van Dongen,

I am HSE manager of Maaskade Coldstores in Rotterdam, three cold houses, 240 people, of which 170 are from agency. They speak Polish, Romanian, Bulgarian, Turkish and English of the warehouse.

We have 12 safety cards, A5, at the moment only Dutch. [request|I ask for offer for five languages]. Last year we had 9 accidents with absence. [goal|For 2025 I want to have under four.]

Regards,
Tomasz Bielak

--- m02 2025-02-17 09:50 marijke -> tomasz + agnieszka | Re: Safety cards for five languages < m01
Dear Mr Bielak,

Very useful work. 12 cards x 5 languages: EUR 2.640 with layout. [question|Do your people read the cards on paper or on a phone?] That makes a difference for how many words fit in a head at minus 24.

Marijke

--- m03 2025-02-17 10:05 tomasz -> marijke | Re: Safety cards for five languages < m02
Paper, laminated, on a ring. With gloves they can't use phone.

--- m04 2025-02-19 11:11 rob -> marijke + tomasz | Re: Safety cards for five languages < m03
Ok for the 2640. [request|Go.]

Rob

--- m05 2025-03-14 14:30 agnieszka -> tomasz | 60 cards
Dear Tomasz,

60 cards, print-ready. In Bulgarian and Romanian I let it read by warehouse people, not by professors. On card 7 I replaced "ensure adequate ventilation" with "open the door", in all languages. I hope that you agree.

Agnieszka

--- m06 2025-03-17 07:02 tomasz -> agnieszka | Re: 60 cards < m05
[praise|Card 7 is the first sentence from an office that my people do.] Agreed. [request|To print.]

--- m07 2025-04-08 12:33 gul -> joost | hii from hr
hi joost! gül from hr, tomasz gave me your mail. every monday we've 8 to 15 new starters and i give the introduction with my hands and feet haha. [request|can u also do our welcome booklet? 20 pages], same five languages

--- m08 2025-04-08 12:50 joost -> gul | Re: hii from hr < m07
Hi Gül! For sure, send it over. About EUR 3.100 for the five, [promise|ready 6 May].

--- m09 2025-04-08 12:52 gul -> joost | Re: hii from hr < m08
super!! 👍

--- m10 2025-04-22 08:10 tomasz -> agnieszka | Ammonia
Dear Agnieszka, new gas detection in house 2. The alarm has now two tones, horn and wail. [request|I need a card with the two tones in five languages before 12 May], because then the installer switches over.

[question|How do you write a sound that everybody understands?]

--- m11 2025-04-22 13:44 agnieszka -> tomasz | Re: Ammonia < m10
I draw it. Horn: straight thick line. Wail: wave. Under it two words: "Stop, wait" and "Out, crosswind". [promise|Card is there on 7 May.]

--- m12 2025-05-06 16:30 joost -> gul | Welcome booklets
Hi Gül, five booklets attached! There's a page for notes at the back, that was Agnieszka's idea.

--- m13 2025-05-07 09:20 gul -> joost | Re: Welcome booklets < m12
[praise|omg beautiful.] [win|this monday nobody asked me where the toilets are, first time in 4 years]

--- m14 2025-05-07 15:02 agnieszka -> tomasz | Re: Ammonia < m11
Ammonia card attached, five languages, line and wave in red and blue, also visible for colour blind.

--- m15 2025-05-13 07:45 tomasz -> agnieszka | Re: Ammonia < m14
Alarm test yesterday: [win|house 2 empty in 3 min 10 s, before it was 6]. [thanks|Thank you.]

--- m16 2025-06-12 09:00 gul -> joost | film
hi joost! we've made an intro film with a drone haha, 7 min. [request|can u subtitle it in the five languages?] film link below. [question|what's the price and can it be before 1 july], then the summer people come (90!!)

--- m17 2025-06-18 09:30 gul -> joost | Re: film < m16
hey, [question|did u see my film?]

--- m18 2025-06-24 08:41 gul -> joost | Re: film < m17
joost? hello from the other side 🎵 the 90 come next tuesday

--- m19 2025-06-24 16:10 joost -> gul | Re: film < m18
Hi Gül! Was at a festival and then swamped. EUR 850 for all. But 1 July isn't possible anymore, [promise!broken|11 July I can do].

--- m20 2025-06-25 08:15 gul -> joost | Re: film < m19
[complaint|ok then i tell the 90 with hands and feet again.] 11 july fine

--- m21 2025-07-17 10:26 gul -> joost | Re: film < m20
hi! [complaint|every monday i say "next week with film" and next week was last week]. [question|is it ready?]

--- m22 2025-07-18 15:15 joost -> gul | Re: film < m21
Here it is, five subtitle files! The Romanian one had a holiday :)

--- m23 2025-08-11 07:20 tomasz -> joost + agnieszka | Assembly points
Dear both,

From 1 September the assembly point of house 3 goes from gate C to gate E, because of building. [request|Please change the map in all five booklets and on card 2.] New map is attached. [request|Confirm please the receipt.]

Tomasz Bielak

--- m24 2025-08-20 07:05 tomasz -> joost | Re: Assembly points < m23
[complaint|I haven't received any confirmation.] It's ten days to 1 September.

--- m25 2025-08-29 16:48 joost -> tomasz + gul | Re: Assembly points < m24
Hi Tomasz, back from leave and straight on it! Five booklets and card 2 attached with the new map.

--- m26 2025-09-23 10:12 tomasz -> joost + marijke + rob | Evacuation drill 22 September
Dear Mrs van Dongen, Mr Hessels,

Yesterday was evacuation drill in house 3. 41 of 42 persons were at gate E. One, Mr Dimitar Kolev, was alone at gate C for 25 minutes, in T-shirt, because he did exactly what stands in his booklet. [complaint|In the Bulgarian one, page 6, the map is the old one.] The fire brigade searched for him inside with breathing apparatus.

He's now called "Gate C" by his colleagues and he was shouted at by team leader before I knew the reason.

It was only a drill. [request|I request a correction today] and [request|some words to Mr Kolev].

Tomasz Bielak

--- m27 2025-09-23 13:05 joost -> tomasz | Re: Evacuation drill 22 September < m26
Hi Tomasz, corrected Bulgarian page 6 is attached. It seems an older file was picked in the export. Should be all good now!

--- m28 2025-09-23 13:30 tomasz -> joost + marijke | Re: Evacuation drill 22 September < m27
Page received. [complaint,question|And the second part of my letter?]

--- m29 2025-10-06 08:00 tomasz -> marijke | Mr Kolev
Dear Mrs van Dongen,

Two weeks. [complaint|I have told Mr Kolev that a letter will come, and each Monday he asks me with his eyes.] [question|Did you read my mail of 23 September?]

Tomasz

--- m30 2025-10-15 18:22 marijke -> tomasz | Re: Mr Kolev < m29
Dear Tomasz,

Yes I've read it, [blame_shift|it was a mad month with two deadlines in Spanish]. The map is good now in all languages, I looked at it personally. For Mr Kolev [non_apology|it's of course not nice that it went like this]. [promise!broken|I send something for him this week.]

Marijke

--- m31 2025-10-16 07:08 tomasz -> marijke | Re: Mr Kolev < m30
I wait.

--- m32 2025-11-04 11:30 gul -> joost + agnieszka | winter starters
hi both! from 17 nov we get a group from moldova, romanian speaking but some read only russian. [question|is russian possible for the booklet?] and [question|who do i ask if not joost?] [complaint|he answers like a lottery haha]

--- m33 2025-11-05 08:25 agnieszka -> gul | Re: winter starters < m32
Dear Gül, Russian is possible, EUR 640, [promise|14 November]. Ask me.

--- m34 2025-11-14 15:50 agnieszka -> gul | Russian booklet
Attached, with correct map, I checked gate E with ruler.

--- m35 2025-11-14 15:59 gul -> agnieszka | Re: Russian booklet < m34
[praise|you're a rock agnieszka] ❤️ [thanks|thanks!!]

--- m36 2025-11-20 07:33 tomasz -> joost + marijke | Labour inspection
Dear both,

On 9 December the Labour Inspectorate comes. [request|I need a list of all documents with version and date], per language, cards and booklets, and who has checked the translation. Before 3 December.

--- m37 2025-11-24 10:10 joost -> tomasz | Re: Labour inspection < m36
Hi Tomasz, no problem, [promise!broken|you'll get the list before the 3rd]!

--- m38 2025-12-04 07:00 tomasz -> joost + agnieszka | Re: Labour inspection < m37
Inspector comes Tuesday. I made a folder with a tab "translations" and [complaint|behind the tab is air].

--- m39 2025-12-05 14:20 agnieszka -> tomasz | Re: Labour inspection < m38
Dear Tomasz, list attached, 71 documents, I made it this night. I heard of your request only yesterday from the copy. [apology|Sorry that it comes on the last moment.]

--- m40 2025-12-05 14:35 tomasz -> agnieszka | Re: Labour inspection < m39
[thanks|Thank you Agnieszka.] You always.

--- m41 2025-12-10 07:40 tomasz -> agnieszka + marijke | Re: Labour inspection < m40
The inspector took the list and said it is in order. 2025 is 5 accidents, so not under four, but two of them were football.

Mr Kolev asked the inspector a question about maps. I was standing next to it.

--- m42 2025-12-22 11:11 gul -> marijke + joost + agnieszka | xmas
merry christmas! there is baklava at reception for you, who comes first has most

--- m43 2026-01-08 08:55 tomasz -> joost | Card 13
Dear Joost, with the snow of this week we had three falls on the ramp. New card 13, "Ice on the ramp", 40 words, attached, five languages and Russian. [question|Can it be this week?]

--- m44 2026-01-16 07:12 tomasz -> joost + agnieszka | Re: Card 13 < m43
Snow is melted. [complaint|I have made the card alone with the phone and hung it.] [scope_change|You can cancel the request.]

--- m45 2026-01-19 09:27 joost -> tomasz | Re: Card 13 < m44
Hi Tomasz, pity, we were about to start! [request|Next time call me], that's quicker.

--- m46 2026-02-05 13:16 gul -> joost | offer 2026
hi joost, for budget i need your prices for 2026 and [question!open|is turkish still same person? our people liked her]. [request!open|can u send it before the 16th] 🙏

--- m47 2026-02-11 08:08 tomasz -> marijke | Contract
Dear Mrs van Dongen,

Our year agreement ends 31 March. Before I advise the director I have three questions.

1. [question!open|In how many days does one get an answer from you, and from whom?]
2. [question!open|Who checks a map?]
3. [question!open|Will Mr Kolev get his letter?]

[value|I can live with a mistake; I can't plan with a silence.]

Tomasz Bielak

--- m48 2026-02-23 11:40 rob -> marijke | Tomasz
Marijke, [complaint|Tomasz waits 12 days and Gül 18.] [escalation|I've a bureau from Barendrecht here on the fourth of March.] [request!open|Call me before that.]

Rob

--- m49 2026-02-24 17:29 joost -> rob + tomasz + gul | Re: Tomasz < m48
Hi Rob, I've been ill and just now see this in the office mailbox. Marijke is informed, [promise!open|she will call you on Monday 2 March]. Gül, prices are on my list!

Joost
