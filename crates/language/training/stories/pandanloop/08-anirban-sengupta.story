firm: Pandanloop Systems | pandanloop.example | Asia/Singapore | 2026-01-30 18:00
member: wei | Ng Wei Ling | weiling@pandanloop.example
member: suresh | Suresh Pillai | suresh@pandanloop.example
member: hana | Nurhana Salleh | hana@pandanloop.example
member: boon | Teo Boon Kiat | boonkiat@pandanloop.example
client: Anirban Sengupta | person | -
contact: anirban | Anirban Sengupta | a.sengupta.tea@postdak.example | independent tea broker, Kolkata
contact: mitali | Mitali Sengupta | mitali.sg@postdak.example | niece, helps in the office
standing: strained
turned: 2025-08-13
causes: recurring_bottleneck, real_issue_hidden, style_mismatch
root: m15, m19, m20, m26
why: The weekly catalogue keeps sticking at our approval and publishing step, so it reaches buyers late. Under the old gentleman's complaints about colours and letters lies that he can no longer see the screen well enough to check it himself, which only his niece has told us; Hana promised to look into it and let it lie.

--- m01 2025-03-05 19:12 anirban -> wei | Introducing myself
Dear Madam Ng,

Your name has been given to me by my old friend Captain Merchant of the Singapore Tea Society, who swears by you (he swears in general).

I am a broker of teas, second generation, aged sixty-eight, independent, which is a polite word for one man, one niece and a peon. Each week I taste some 180 to 240 invoices from Darjeeling, Assam and the Dooars, value them, and send a catalogue to 74 private buyers from Hamburg to Tehran. My notes I have written by hand since 1981. "Brisk, some tip, a little high-fired, useful" is a typical note, and a man in Hamburg will buy forty chests upon it.

[goal|I should like my buyers to have the catalogue by Saturday noon without fail, and my forty-four years of notes to be searchable before I am past searching.]

[question|Is this within your line?]

Yours sincerely,
Anirban Sengupta

--- m02 2025-03-06 10:40 wei -> anirban + hana | Re: Introducing myself < m01
Dear Mr Sengupta,

It is, and Captain Merchant still owes me a tin of second flush.

I would split it in two. A weekly catalogue: you type or dictate, it becomes the PDF and the mail to the 74. SGD 6,200. And the archive: we scan the books and index them by garden, year and grade, SGD 4,800, which may run slowly through the year.

[question|How do your notes look], [request|could you send photos of two or three pages?]

Kind regards,
Wei Ling

--- m03 2025-03-07 12:33 mitali -> wei | notebook photos
Hello ma'am, this is Mitali, uncle's niece. He asked me to send. 3 pages, 1984, 2003 and last week. you'll see handwriting got bigger over time, haha

There are 51 books. white ants got some of 1992

--- m04 2025-03-14 18:05 anirban -> wei | Re: Introducing myself < m02
Dear Madam Ng,

I accept both. I enclose the agreement, signed with a fountain pen, which Mitali has "scanned". The advance went by wire this morning.

One stipulation. [value|A note is not a form. Pray do not give me boxes to tick for "brisk".]

A. Sengupta

--- m05 2025-04-22 15:20 hana -> anirban + mitali | Catalogue: first version
Dear Mr Sengupta, dear Mitali,

The first version is ready to try, the link is below. There's one large field for the note and no boxes, as you stipulated. Garden, grade, chests and valuation are on one line above it. Last week's catalogue can be opened beside it, so a garden's earlier note is there to look at while you write the new one. When you close the sale on Friday, press "Submit", the catalogue comes to us for a format check, and we publish it to the 74 buyers.

[request|Please enter ten invoices of this week and tell me what annoys you.]

Kind regards,
Hana

--- m06 2025-04-24 20:47 anirban -> hana | Re: Catalogue: first version < m05
Dear Miss Nurhana,

Ten were entered. What annoys me:

(a) [complaint|Grey letters upon white.] Who reads grey?
(b) It says "Submit". I submit to nobody; [request|"Send" would be civil.]
(c) [complaint|It thinks "tippy" is a mistake and underlines it in red.]

Otherwise it's handsome, and [praise|the single field for the note shows that somebody listened].

A.S.

--- m07 2025-04-25 11:02 hana -> anirban + mitali | Re: Catalogue: first version < m06
Dear Mr Sengupta,

(a) black now. (b) "Send". (c) The spelling check has been taught 212 tea words, from "baggy" to "wiry", out of your 2003 book.

I look forward to the first real one on 2 May.

Hana

--- m08 2025-05-03 13:18 mitali -> hana | first catalogue went!!
Went out 11.40 today, all 74 delivered. [win|Hamburg replied in 20 minutes and took 3 lots.] Uncle is pretending not to be pleased. [thanks|thanks a ton]

--- m09 2025-05-31 12:25 anirban -> hana | Catalogue of the 31st
Dear Miss Nurhana,

I have been up since five with a cup of Castleton at my elbow, awaiting the telephone. It is twenty-five past noon, and [complaint|nothing has gone to the buyers]. I pressed the button last night at nine. [question|Has it been mislaid?]

A. Sengupta

--- m10 2025-06-02 09:14 hana -> anirban + suresh | Re: Catalogue of the 31st < m09
Dear Mr Sengupta,

[apology|I'm very sorry.] [admission|The format check is done by one of us on Saturday morning and that day nobody was on the list.] I published it at 6pm when I saw your mail. [promise!broken|From now on Suresh keeps a duty list, so it won't happen again.]

Hana

--- m11 2025-06-19 17:26 suresh -> anirban + mitali | Archive scanning: procedure
Dear Mr Sengupta,

Regarding the archive, [request|kindly arrange for the 51 books to be sent by courier to our scanning partner in Salt Lake, Kolkata, in batches of ten, with the inventory form (attached, Annexure B) filled in duplicate.]

Regards,
Suresh Pillai
Project Manager

--- m12 2025-06-21 18:39 anirban -> suresh | Re: Archive scanning: procedure < m11
Dear Mr Pillai,

In duplicate! I have not filled in anything in duplicate since the Customs House was burnt. The books have never left this house except in the flood of 1978, when they went upstairs. [request|Kindly have the scanning man come to the books.]

A. Sengupta

--- m13 2025-06-24 16:15 suresh -> anirban | Re: Archive scanning: procedure < m12
Dear Mr Sengupta,

We understand that the books have sentimental value. On-site scanning is an exception and requires an additional fee of SGD 600. [request|Please confirm.]

Suresh Pillai

--- m14 2025-06-24 19:50 anirban -> suresh | Re: Archive scanning: procedure < m13
Confirmed. They may begin with 1981. [promise|Mitali will give them tea.]

--- m15 2025-08-13 21:05 anirban -> hana + suresh | Several matters
Dear Miss Nurhana, dear Mr Pillai,

On the 9th of August [complaint|the catalogue again reached the buyers at half past four instead of noon]. [complaint|It is the third since May.] Mr Vahidi of Tehran, who has bought from my father, bought elsewhere that afternoon, and told me so kindly, which is worse.

Also:
[complaint|The colours of the new version are confusing, the valuations are in some pale thing.]
[complaint|The rows are too close, in the list of invoices one cannot tell lot 118 from lot 113.]
[question|Why must the catalogue wait for Singapore at all, before it may leave Kolkata?]

Yours sincerely,
A. Sengupta

--- m16 2025-08-15 17:40 suresh -> anirban + mitali | Re: Several matters < m15
Dear Mr Sengupta,

The format check is a quality gate. [talking_down|It exists for your own protection, as experience shows that users who publish directly make errors they later regret.] On 9 August it was National Day and our office was closed, [blame_shift|which is a public holiday and was in the calendar sent to you].

The valuations are in a standard grey-blue from our design library. [request|Kindly check the brightness settings of your monitor.]

Regards,
Suresh Pillai

--- m17 2025-08-15 18:22 anirban -> suresh | Re: Several matters < m16
My monitor is well. A.S.

--- m18 2025-08-18 10:31 hana -> anirban + mitali | Re: Several matters < m15
Dear Mr Sengupta,

I have made the valuations black and bold, and the rows a little taller. For Saturdays I have put my own mobile number below, so that if you don't see it by 10:30 your time you can simply ring.

Hana

--- m19 2025-09-10 13:44 mitali -> hana | pls don't tell uncle i wrote
Hi Hana, between us. The rows are better and thanks for the phone number, he has it on a card by the bed. But he still makes me read out everything, lot numbers, prices. Last week he sent 46 instead of 64 chests for Okayti lot and said the screen "jumped". It's not really the screen. He's to see a doctor since Puja last year and keeps not going.

[question!open|Is there some way it can talk? read out the line loud i mean], or [request!open|could the note page be printed in very big letters to check before he sends]

Mitali

--- m20 2025-09-11 09:37 hana -> mitali + suresh | Re: pls don't tell uncle i wrote < m19
Hi Mitali,

I understand, and of course [promise|not a word to your uncle]. Both should be possible in some way. [promise!open!broken|Suresh and I will look at it this month and I'll write to you.]

Hana

--- m21 2025-09-27 12:50 anirban -> hana | 27 September
Dear Miss Nurhana,

Noon has struck, by St. John's and by my father's clock, which for once agree. I rang the number you gave and it was answered by your mother, a charming lady, who said that you were at a wedding. [complaint|No catalogue.]

A. Sengupta

--- m22 2025-09-27 14:35 hana -> anirban + boon | Re: 27 September < m21
Dear Mr Sengupta,

It went out at 14:20. [admission|Suresh had the duty and his phone was off.] [apology|I apologise], and my mother sends her regards, she says you have a beautiful voice.

[promise|Boon will see whether the check can run by itself.]

--- m23 2025-10-08 16:05 boon -> hana + suresh + anirban | auto check
Possible. 3 days work. Removes manual step, catalogue goes straight out on Send, with a warning screen if something is missing. Waiting for Suresh to approve the hours.

--- m24 2025-10-09 18:58 anirban -> boon | Re: auto check < m23
Dear Mr Teo,

You write as I should like all men to write. [request!open|Do it, I will pay the three days.]

A.S.

--- m25 2025-10-16 11:25 suresh -> anirban + boon | Re: auto check < m24
Dear Mr Sengupta,

The change request has been logged as CR-2025-88 and will be assessed in the next planning cycle. [promise!broken|You will receive our assessment by 14 November.]

Suresh Pillai

--- m26 2025-11-22 17:15 anirban -> wei + suresh | The state of affairs
Dear Madam Ng,

I am writing to you since [complaint|I no longer know to whom one writes].

[complaint|The assessment which was to come by the 14th has not come.] Of the last twelve catalogues [complaint|five were late], and each time it was lying finished in Singapore. [complaint|The new letters on the buyers' page are thin as spider's legs, and there is too much white, it glares.] One works by feel. Mitali says it's very pretty.

I do not write this lightly. In the first weeks I used to sit down on Friday evening with the window open and enter sixty invoices before dinner, and it went along merrily. Now it takes me until eleven, and Mitali stays back, and her mother telephones. I've gone back to writing in the book first and having her type, so that I pay for a system in order to do the thing twice.

My father used to say a broker has two things, his palate and his Saturday. [value|I ask to be the master of my own Saturday.]

[question|May I know when the change will be made?] And [question|is the scanning finished?] They were last here in September, and drank a good deal.

Yours sincerely,
Anirban Sengupta

--- m27 2025-11-25 14:08 wei -> anirban + suresh | Re: The state of affairs < m26
Dear Mr Sengupta,

[thanks|Thank you for writing so openly], and I'm glad you wrote to me. The scanning: 38 of 51 books are done, the partner stopped because of a broken machine and will return in January for the rest.

For the change I'm speaking to Suresh and Boon this week. [promise!open!broken|I'll send you a firm date by Friday.] In the meantime [promise|I've put Hana on all Saturdays until the year's end].

As for the letters, [promise|our designer will send you three samples to choose from].

Wei Ling

--- m28 2025-12-01 16:50 hana -> anirban + mitali | Three samples of the buyers' page
Dear Mr Sengupta,

Wei Ling told me about the spider's legs. Please find three samples attached, each with the same page of your catalogue of 22 November so you can compare, with different letter types and a cream background in the third. [question|Which do you prefer?]

Hana

--- m29 2025-12-15 12:06 mitali -> hana | Re: Three samples of the buyers' page < m28
hi, he has them open on the table since 2 weeks and won't say. I think he can't tell them apart. [win|nice that saturdays were on time all of nov end and dec though]

--- m30 2026-01-10 13:33 anirban -> wei | Ten days into the year
Dear Madam Ng,

My good wishes for 2026 to you and your people. The Dooars gardens have closed for the winter and I've only 60 invoices a week until March, so that there is less to be late with. The arrangement with Miss Nurhana ended with the year, it seems, since [complaint|today's catalogue is once more waiting]. [complaint|The firm date that I was to have by a Friday in November has still not reached me.]

[escalation|Captain Merchant has offered me his grandson, who makes such things on his telephone.] I said that I'd think.

A. Sengupta

--- m31 2026-01-13 17:45 suresh -> anirban + wei | Re: Ten days into the year < m30
Dear Mr Sengupta,

The catalogue of 10 January was published at 15:10. CR-2025-88 is scheduled for the first quarter. [request|Regarding the sample pages, kindly revert with your selection], as the designer cannot proceed without it.

Regards,
Suresh Pillai

--- m32 2026-01-24 11:20 anirban -> suresh + wei | Re: Ten days into the year < m31
[request!open|Choose yourselves.] A.S.
