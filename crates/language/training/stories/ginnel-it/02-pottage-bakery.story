firm: Ginnel IT & Networks | ginnelit.example | Europe/London | 2025-09-26 17:30
member: sheila | Sheila Thwaite | sheila@ginnelit.example
member: alan | Alan Brocklesby | alan@ginnelit.example
member: priya | Priya Rathod | priya@ginnelit.example
member: kieron | Kieron Mapp | kieron@ginnelit.example
client: Pottage's Bakeries | company | pottagesbakeries.example
contact: moira | Moira Pottage | moira@pottagesbakeries.example | managing director
contact: tolu | Tolu Adeyinka | tolu@pottagesbakeries.example | shops manager, nine branches
standing: good
turned: -
causes: -
root: -
why: All nine tills went dark on a Saturday in October; it was owned at once, paid for and mended by Christmas, and nobody has had to mention it since.

--- m01 2024-10-12 08:47 tolu -> priya + sheila | ALL TILLS DOWN
Priya, [complaint|every till in every shop has been on the spinning wheel since 8.20]. Cards and cash drawers both. Saturday. Queues out the door at Otley and Crossgates and [complaint|the emergency number rang out twice]. [request|Ring me the minute you see this]: 07700 900233

--- m02 2024-10-12 09:06 sheila -> tolu + moira | Re: ALL TILLS DOWN < m01
Tolu, tried you, engaged. Alan is in and has found it: the overnight firewall change is blocking the card service at all nine sites. He is reversing it shop by shop, Otley first. [promise!broken|All nine by 10.] I am staying on this until it's done.

--- m03 2024-10-12 10:19 tolu -> sheila + moira | Re: ALL TILLS DOWN < m02
Otley, Crossgates, Guiseley, Horsforth, Pudsey, market, Kirkgate, all trading. Morley back 10.12. [complaint|Garforth still nothing.]

--- m04 2024-10-12 10:33 sheila -> tolu + moira | Re: ALL TILLS DOWN < m03
Garforth's box had frozen, it needed pulling out and putting back. Shelley there has just done it with me on the phone and she's taken her first card payment.

--- m05 2024-10-12 20:14 moira -> sheila | Today
Sheila

I have sat down with the takings. I did it by hand, from the paper bags the girls had kept the cash in, nine of them, with the shop's name in biro on each. My father did the same in the three-day week and I had not thought to see it again. We are £7,340 under a normal October Saturday and we threw away four hundred-odd custards. [question|Who decided to change anything on a Friday night?] And [question|why did nobody pick up?] I was brought up that if you sell a man a stale loaf you go round to his house. [value|I would rather be told straight than told nicely.]

[escalation|My brother thinks we should have Brightline in to look at you. I've told him to wait until I have heard from you.]

Moira Pottage

--- m06 2024-10-13 11:02 sheila -> moira | Re: Today < m05
Dear Moira,

Straight, then.

[admission|We decided. The change was meant for Tuesday; it was put in on Friday because an engineer had a free hour, and nobody tried a card payment afterwards.] [admission|The phone rang out because the on-call diversion was still pointing at a lad who left us in September, and I hadn't checked it.] Neither of those is your fault nor the supplier's.

[apology|I'm sorry, for the money and for your girls having to stand and take it from customers.]

What happens now:
- [promise|No charge for October or November on any of the nine.]
- [promise|Nothing gets changed at Pottage's from Thursday noon to Sunday night.] Ever.
- On-call is diverted to two people and I ring it myself every Friday.
- [promise|A spare 4G box will be in each shop by the 6th of December, at our cost], so tills don't hang on one line.

[promise|I'll come round to yours on Tuesday at whatever time suits] and you can shout.

Sheila

--- m07 2024-10-14 07:55 moira -> sheila | Re: Today < m06
Tuesday at 3, at the bakehouse not the house. I shan't shout. Brother has been told.

--- m08 2024-10-16 17:20 moira -> sheila + tolu | Re: Today < m07
[thanks|Thank you for coming yesterday and for eating a curd tart under fire.] I'm content with what we agreed. [request|Write the Thursday-to-Sunday rule into the contract please], then it will outlive the pair of us.

--- m09 2024-10-18 10:30 sheila -> moira | Re: Today < m08
Schedule 3 attached with the rule in it, signed at our end.

--- m10 2024-12-03 15:41 kieron -> tolu | 4G boxes
All nine in. Did Morley and Garforth this morning. I pulled the main line out at each one while Shelley rang a sausage roll through and [win|it carried on without missing a beat]. Sheet with the serial numbers attached

Kieron

--- m11 2024-12-03 16:05 tolu -> kieron | Re: 4G boxes < m10
Three days early, look at you. [praise|Shelley wants to adopt you.]

--- m12 2025-01-20 09:15 tolu -> priya | Pre-order page
Morning Priya, happy new year if it's not too late.

[goal|We want to take Easter and Christmas orders online this year rather than in the exercise book at each shop], because last Christmas we had 61 pork pies nobody could match to a name. The web people (Fernhouse) are building the page. What they need from you:

1. [request|somewhere for orders to print in each bakehouse by 4am]
2. [request|an orders@ mailbox three of us can open]
3. [question|can the tills mark an order as collected or is that another system]

Easter's the 20th of April so I'd want it going by mid March. For scale: last Easter the books had about 900 orders in them over nine shops, mostly simnels and hot cross buns by the two dozen, and the busiest half hour is Maundy Thursday from 4.30 when schools are off and every nan in Pudsey wants her box at once. [value|Collections have to be quick at the counter.] If Bev has to press more than three things she'll go back to the pencil, and so would I.

Tolu

--- m13 2025-01-21 14:28 priya -> tolu | Re: Pre-order page < m12
Hi Tolu,

1. Yes. Kitchen-type printer on the bakehouse network, £189 each, you need two. [promise|Fitted by 28 February.]
2. Made this afternoon: orders@, open to you, Moira and Jas.
3. Your till version can't. The one after it can, and it's a free upgrade, but I'd want to try it in one shop for a fortnight first. [question|Would Guiseley do it?]

Priya

--- m14 2025-01-21 14:50 tolu -> priya | Re: Pre-order page < m13
Guiseley yes, Bev's good with new things. Two printers yes. Not on a Friday!!!

--- m15 2025-02-26 11:12 kieron -> tolu + priya | Re: Pre-order page < m14
printers in at both bakehouses, test order from Fernhouse printed 04:00 today, photo attached. Guiseley on the new till version since Monday, Bev's found one thing, the meal deal button has moved and she keeps selling people soup

--- m16 2025-02-27 08:30 tolu -> kieron | Re: Pre-order page < m15
Ha. [request|Move it back to the bottom left please] and [question|when do the other eight go on?]

--- m17 2025-02-27 09:12 kieron -> tolu | Re: Pre-order page < m16
Moved. Other eight go Mon 10, Tue 11 and Weds 12 March, three a day ish, before opening. [promise|I'll send you the order of shops on Monday]

--- m18 2025-03-03 09:40 kieron -> tolu | Re: Pre-order page < m17
Mon: Otley, Horsforth, Pudsey. Tue: market, Kirkgate, Crossgates. Wed: Morley, Garforth. In each shop 6.15 to 6.50.

--- m19 2025-04-22 12:22 moira -> sheila + tolu | Easter
Sheila,

[win|1,318 Easter orders through the page and every simnel cake found its owner.] Jas has burned the exercise books, I believe literally.

One moan. [complaint|Market stall's receipts come out with last year's VAT number at the foot.]

[question|And what would you charge to do the same at a tenth shop?] We're looking at a unit in Ilkley, keep it under your hat.

M.

--- m20 2025-04-22 16:45 priya -> moira + tolu | Re: Easter < m19
Hello Moira, receipt footer corrected on the market till and I've checked the other eight, all right. [admission|I'd copied the old template when Kieron did the upgrade.]

[promise|Sheila will send you a price for Ilkley this week], she's at the accountant's today.

--- m21 2025-04-24 13:10 sheila -> moira | Re: Easter < m20
Hat firmly on. For a two-till shop: £2,260 to set up with the 4G spare included, then £118 a month. If the landlord's line is any good knock £300 off. [request|Send me the address when you can say it] and I'll look up what's in the street.

--- m22 2025-07-07 08:02 moira -> sheila | Ilkley
We signed on Friday. 14 Wharfe Parade, it was a wool shop. Opening 1st November, Tolu has the floor plan. [request|Same price as you said in April I hope, please confirm.]

--- m23 2025-07-07 09:26 sheila -> moira + tolu | Re: Ilkley < m22
Congratulations! Confirmed, £2,260 and £118. There's fibre to the building so the £300 comes off, call it £1,960.

[request|Tolu, let me have the floor plan with the counter marked] and [promise|we'll order the line the same day], they're quoting nine weeks.

--- m24 2025-07-09 10:00 tolu -> sheila + kieron | Re: Ilkley < m23
Plan attached, drawn by Jas's brother, so trust the numbers and not the lines. It's 6.2 m from the door to the back wall, the window takes the first 1.8, and the landlord won't have anything drilled into the front because it's listed (a wool shop!).

Counter's along the left as you walk in, oven at the back, so [request|keep cables off that wall] unless you like them toasted.

--- m25 2025-07-09 15:37 sheila -> tolu | Re: Ilkley < m24
Line ordered, live date given as 12 September. [promise!open|Kieron will be in the week of 13 October to fit the tills.]

--- m26 2025-09-15 09:05 kieron -> tolu | Re: Ilkley < m25
line went live Friday like they said, 210 down. Smells of wool in there still. [question!open|Which side does the second till drawer open, wall or customer?] Need to order the bracket

--- m27 2025-09-24 17:12 tolu -> kieron + priya | Re: Ilkley < m26
The shop's coming on, they've found a fireplace nobody knew about and Moira wants it kept. Means the joiner's moving the counter by a foot so I'll know on Monday, [promise!open|will tell you then about the drawer].

[request!open|Priya could we have five logins for the new starters], names on the sheet attached. And Moira says [request!open|keep Thursday the 30th of October free], there'll be buns.
