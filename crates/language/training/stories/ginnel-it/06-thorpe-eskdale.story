firm: Ginnel IT & Networks | ginnelit.example | Europe/London | 2025-09-26 17:30
member: sheila | Sheila Thwaite | sheila@ginnelit.example
member: alan | Alan Brocklesby | alan@ginnelit.example
member: priya | Priya Rathod | priya@ginnelit.example
member: kieron | Kieron Mapp | kieron@ginnelit.example
client: Thorpe Eskdale Parish Council | company | thorpe-eskdale-pc.example
contact: pauline | Pauline Ibbotson | clerk@thorpe-eskdale-pc.example | parish clerk, part time
contact: derek | Cllr Derek Hainsworth | cllr.hainsworth@thorpe-eskdale-pc.example | chairman
standing: drifting
turned: 2025-02-18
causes: goals_blurred, unrequested_work, style_mismatch
root: m04, m17, m20
why: They wanted the top-end farms and house-bound people able to watch and speak at meetings; after a poor trial the thing was dropped without a word and we have sent dashboards, phishing tests and CCTV ideas ever since, to a clerk on twelve hours a week who answers less and less.

--- m01 2024-10-01 10:15 pauline -> sheila | New addresses for councillors
Dear Sheila,

Further to our telephone conversation last Wednesday, the Council resolved on 26 September (minute 114/24) to accept your quotation of £1,140 for the year.

There are nine councillors. Seven have e-mail at present, in their own names or their wives'. The auditor wishes every councillor to have an address belonging to the Council. Cllr Mudd hasn't a computer and doesn't intend to have one.

[question|Would you advise how Cllr Mudd might comply?] [request|Please also send me a form of words I can put to members so that they know what will happen on the day.]

Yours sincerely,
Pauline Ibbotson
Clerk to the Council (Tuesday to Thursday mornings)

--- m02 2024-10-03 09:08 sheila -> pauline | Re: New addresses for councillors < m01
Dear Pauline,

Lovely to have you with us. I was married in Thorpe church, so I know that hall and its heater better than I'd like. Words for members attached, one side of A4, no jargon, I tried it on my mother.

For Cllr Mudd: he has an address, and whatever comes to it goes to the little printer in your office with his name at the top, and you hand it to him. The auditor at another of our parishes passed exactly that.

[promise|Kieron will bring the tablets and do everyone together before your meeting on the 24th], six o'clock, if the hall's open.

Sheila

--- m03 2024-10-29 10:50 pauline -> sheila + kieron | Re: New addresses for councillors < m02
Dear both,

[win|Nine out of nine.] [praise|Kieron was kindness itself] with Cllr Armitage, who had brought her password in a sealed envelope. Cllr Mudd has received his first printed message and has asked for it in larger type. [thanks|The Council has minuted its thanks.]

Pauline

--- m04 2024-10-29 19:40 derek -> sheila + pauline | Hybrid meetings
Sheila

Derek Hainsworth, chair. [praise|First rate job on the emails.] Now the one I really stood for. I'll tell you why it matters to me. My mother sat on this council 22 years and the last four of them she couldn't get down the hill, and they used to send her the minutes with the milk. There's 31 farms and cottages above the cattle grid and in winter not a soul up there can get down to a meeting. Same for Doreen Lamb who's in a wheelchair and the young mums. [goal|I want anybody in this parish to be able to watch the meeting from home and have their say in public question time, in time for the Annual Parish Meeting on 15 May.] We've got £2,500 from the wind farm fund for it.

[question|Can it be done in that hall?] [request|Come and see it with the heating on, it hums.]

Derek

--- m05 2024-10-30 09:22 sheila -> derek + pauline | Re: Hybrid meetings < m04
Hello Derek,

That's a grand thing to be doing with the money. I think so, yes, but halls are all about the sound. [promise|Alan will come out on 7 November and we'll have a proposal in front of the Council for its meeting on the 28th.] I'll have him bring ears as well as eyes.

Sheila

--- m06 2024-11-21 16:30 alan -> derek + pauline | Hybrid meetings: proposal
Cllr Hainsworth, Mrs Ibbotson,

Proposal attached. I spent two hours in the hall with a sound meter. The heater makes 47 decibels at the chairman's seat, the strip lights buzz, and the far end echoes for over a second. One camera above the clock, one ceiling microphone, a 55-inch screen so that the room can see the callers, a box to run it with two buttons (START, STOP). £2,290 and VAT. I recommend a trial with borrowed kit at a meeting before anything is bought.

[talking_down|Councils commonly underestimate acoustics; one can't simply point a laptop at people and hope.]

Alan Brocklesby
Senior Engineer

--- m07 2024-12-03 10:05 pauline -> alan + sheila | Re: Hybrid meetings: proposal < m06
Dear Mr Brocklesby,

Approved in principle (139/24), subject to the trial. [request|Would you bring the borrowed equipment to the meeting on Thursday 23 January at 7 pm?] The hall opens at half past six. I've told the top end, and Mrs Lamb is to be our first caller.

Pauline

--- m08 2025-01-24 07:31 derek -> alan + sheila + pauline | Last night
Alan

[praise|Picture was champion.] [complaint|Sound was no good, Doreen said it was like listening to a pig in a tunnel.] Fourteen tuned in and nine had gone by twenty past. She never got her question in about the dropped kerb.

Not blaming anybody, that's what trials are for. [question|What next?]

Derek

--- m09 2025-01-24 13:15 alan -> derek + pauline | Re: Last night < m08
As I suspected, the ceiling microphone hears the heater as well as the councillors. The cure is table microphones, one between two members, some £380 more. [promise!broken|I'll cost it properly and we can try again at your March meeting.]

Alan

--- m10 2025-01-28 10:40 pauline -> alan | Re: Last night < m09
Thank you. [request|Please let me have the figure by 13 March so that I may put it on the agenda for the 27th], as I must by law publish it three clear days before.

P. Ibbotson

--- m11 2025-02-18 15:30 priya -> pauline + derek | Your new monthly security report
Hi Pauline, hi Derek,

Good news, from this month every client gets our Security Posture Report! Yours is attached, 14 pages. Highlights:

- Secure score 61 out of 100
- 2 councillors haven't set up an authenticator
- 9 devices, 3 not seen in 30 days

It'll come on the third Tuesday of each month. [question|Would you like a half-hour call to go through it?]

Priya

--- m12 2025-02-20 11:50 pauline -> priya | Re: Your new monthly security report < m11
Dear Priya,

Thank you. I have filed it. The three devices not seen belong to members who look at them on meeting days. I shouldn't think a call is needed.

Pauline

--- m13 2025-03-18 15:30 priya -> pauline + derek | Security Posture Report: March
Hi both, March report attached. Score up to 64! Next month we'd like to run a practice phishing campaign across all nine councillors, no cost to you.

Priya

--- m14 2025-03-20 09:58 pauline -> priya | Re: Security Posture Report: March < m13
[question!open|Is there any news of the microphones?] The March agenda has gone without them.

P.I.

--- m15 2025-04-08 10:12 pauline -> priya + sheila | Strange messages
Dear Priya,

I came in to send out the agenda for the Annual Parish Meeting and the cemetery invoices and have done neither. Seven councillors have rung me this morning about a parcel. Cllr Armitage has been to the post office for it. Cllr Mudd had the message from the printer and wrote back to it by second class.

I see now that it was the exercise. [complaint|I should have liked to be told the day], I'm only here until noon and it has been the whole morning.

Pauline

--- m16 2025-04-08 14:45 priya -> pauline | Re: Strange messages < m15
Hi Pauline, [apology|sorry], [admission|a date should have gone to you beforehand]. If people know it's coming it doesn't work as well, but you should've been in on it. Results: 5 of 9 clicked, which is on the high side, so I've signed all nine up to the e-learning, four modules of twenty minutes, due by the end of May.

Priya

--- m17 2025-05-16 08:03 derek -> sheila | Annual meeting
Sheila

Had it last night. 22 in the hall, none from above the grid, they had the lambing. Doreen got her question read out by Pauline from a bit of paper.

[complaint|I did think we'd have had them on the screen by now.] Any road.

Derek

--- m18 2025-05-19 09:30 sheila -> derek | Re: Annual meeting < m17
Hi Derek,

Twenty-two's a good house! [promise!open!broken|I'll ask Alan where the microphones got to and come back to you.] While I've got you, we have an offer on for parishes at the moment, four cameras for the hall and the playing field with number plate reading, £3,450 fitted. [question|Worth a page for the June meeting?]

Sheila

--- m19 2025-05-20 15:30 priya -> pauline + derek | Security Posture Report: May
Hi both, report attached. Score 66. E-learning: 1 of 9 complete (well done Cllr Hainsworth!). [request|Could you give the others a nudge before the 31st?]

Priya

--- m20 2025-06-03 11:40 pauline -> priya | Re: Security Posture Report: May < m19
Dear Priya,

Members are volunteers and several are over seventy-five. I don't feel able to press them about the modules. [request|Please take their names off it.]

I have twelve hours a week. [value|What helps me most is few messages and only those that need something doing.]

Pauline Ibbotson

--- m21 2025-06-03 13:20 priya -> pauline | Re: Security Posture Report: May < m20
Hi Pauline, no problem, all nine taken off the e-learning. The report is automatic now so it'll keep coming but feel free to file it!

--- m22 2025-06-17 15:30 priya -> pauline + derek | Security Posture Report: June
June report attached, 16 pages, now with a benchmark against other small councils.

Priya

--- m23 2025-07-02 16:12 alan -> pauline + derek | Document management for parish councils
Mrs Ibbotson, Cllr Hainsworth,

I have drawn up a scheme by which agendas, minutes, planning responses and the burial register would live in one structured library with retention labels. 11 pages attached, with diagrams. [talking_down|You'll appreciate that a filing cabinet is not a system, merely furniture.] £1,600 and then £22 a month. [question|Shall I present it to members in September?]

Alan Brocklesby

--- m24 2025-07-24 10:33 pauline -> alan | Re: Document management for parish councils < m23
Received. Council doesn't meet in August.

P.I.

--- m25 2025-07-29 10:20 pauline -> kieron | Printer
Dear Kieron,

[complaint|Cllr Mudd's messages have begun to come out in small type again.] [request|Could you see to it.]

P.I.

--- m26 2025-07-29 10:58 kieron -> pauline | Re: Printer < m25
Fixed from here, an update had reset it. Try it with the test page I just sent him. Hope you get a bit of a break in August

Kieron

--- m27 2025-07-29 11:20 pauline -> kieron | Re: Printer < m26
Large and clear. [thanks|Thank you, Kieron.] A week in Filey.

--- m28 2025-09-11 14:07 sheila -> pauline + derek | Renewal 1 October
Dear Pauline,

Hard to believe it's nearly a year! Renewal attached at £1,260, the same as last year [scope_change|plus the security reporting]. [request!open|Please sign and return it by the 26th if the Council's content.] [question!open|And did you get anywhere with the cameras, or Alan's document library?]

All best,
Sheila

--- m29 2025-09-23 10:44 pauline -> sheila | Re: Renewal 1 October < m28
[promise|It will go to members on Thursday] with the others.

P.I.
