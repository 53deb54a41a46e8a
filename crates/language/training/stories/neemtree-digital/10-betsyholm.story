firm: Neemtree Digital | neemtreedigital.example | Asia/Kolkata | 2025-10-31 18:30
member: meera | Meera Kulkarni | meera@neemtreedigital.example
member: sameer | Sameer Joshi | sameer@neemtreedigital.example
member: tanvi | Tanvi Deshpande | tanvi@neemtreedigital.example
member: farhan | Farhan Shaikh | farhan@neemtreedigital.example
member: lata | Lata Pawar | accounts@neemtreedigital.example
client: Betsy Holm | person | -
contact: betsy | Betsy Holm | betsy.holm@postbox.example | hand-dyer, sells yarn and patterns
standing: good
turned: -
causes: -
root: -
why: Betsy tells us about the weather before she gets to the point, worries aloud and is always glad in the end; her download trouble was found and fixed in a day. Her club has doubled and she plans the next one with us.

--- m01 2025-01-09 08:20 betsy -> meera | Hello from Nebraska!
Hi Meera,

My name is Betsy, my niece Kayla found you all, she says you did the soap lady in England. I dye yarn in what used to be my husband's gun room, in Broken Bow, Nebraska. It's eleven below this morning and the pipes in the gun room are holding, knock on wood.

I've been selling at fiber fairs for twelve years and on one of those big craft sites for six. They just raised the fees again, and so [request|I would like my own store]. I have about 60 colors, 4 kinds of yarn and 23 knitting patterns that people download. Also a club: 40 ladies (and Walt) get a surprise skein every two months.

[goal|I want to be off that craft site by Thanksgiving, and not lose Walt.]

I don't know the first thing about any of it. [question|What would something like this run me?]

Sincerely,
Betsy Holm

--- m02 2025-01-09 12:42 meera -> betsy | Re: Hello from Nebraska! < m01
Hi Betsy,

Happy to meet you, and eleven below is a number I have never stood in. It's 29 here, of the other kind.

For a shop with yarns, downloads and a club: USD 1,650 once, in three parts (start, when you see it, when it's open), and USD 55 a month afterwards, for keeping it safe and answering you. Payments cost 2.9% to the card company and nothing to us.

What you need to do yourself: [request|one photo of each colour in daylight, and the PDFs of the patterns]. Kayla may help. [question|Does the club pay each time, or once a year?]

Meera

--- m03 2025-01-10 07:55 betsy -> meera | Re: Hello from Nebraska! < m02
That's a lot less than the fellow in Omaha said! They pay each time, $38, and I chase about six of them with a phone call. I like the phone calls, but my ear gets tired.

Let's do it. Check is in the mail, oh wait, you're in India. [question|How do I pay you?]

--- m04 2025-01-10 11:15 lata -> betsy | Re: Hello from Nebraska! < m03
Dear Ms. Holm,

[request|Please use the payment link below], by card or bank transfer, USD 550 being the first part. [request|Please do not mail a cheque] as it may take 45 days to clear.

Regards,
Lata Pawar

--- m05 2025-01-11 07:12 betsy -> lata | Re: Hello from Nebraska! < m04
All paid. Kayla typed the numbers in because I had dye on my hands.

--- m06 2025-01-20 10:04 tanvi -> betsy | Photos and names
Hi Betsy!

I'm Tanvi, [promise|I'll arrange your colours] so that they look like a fair and not like a spreadsheet. [request|Please take the photos all in the same place, near a north window], phone is perfectly ok, with the skein on something plain.

[question|And what are the colours called?] I've a feeling that they have good names.

--- m07 2025-01-21 08:31 betsy -> tanvi | Re: Photos and names < m06
Do they ever. Sandhill Crane, Church Basement, Dale's Truck, Second Cutting, Widow's Lilac, Mad Heifer, Tornado Green, Potluck, that's the first eight. The list is attached with the story to each, [request|skip the ones which are too long]. Dale is my husband and the truck was that color before the hail.

[promise|Pictures by the weekend], if the sun comes out, it's been like living inside a sock.

--- m08 2025-01-27 09:05 betsy -> tanvi | Re: Photos and names < m07
58 pictures! Two colors are in the dyepot, [promise|I'll send those later]. I used Kayla's white dresser. If you see a cat's tail in Potluck, that's Gary.

--- m09 2025-01-27 13:30 tanvi -> betsy | Re: Photos and names < m08
Gary stays. [praise|The names made our whole office stop working], Sameer wants a sweater in Mad Heifer and he's never said the word sweater before.

--- m10 2025-02-14 18:10 sameer -> betsy + tanvi | Shop ready to look at
Shop is ready at the test address. Password in the chat message. Patterns: after paying, the customer gets a page and a mail with the download. Club: card is charged automatically on the 1st of every second month, with a mail 5 days before.

[request|Please try to buy one pattern, card 4242 4242 4242 4242, any date.]

--- m11 2025-02-15 07:48 betsy -> sameer + tanvi | Re: Shop ready to look at < m10
Well I sat down at the kitchen table with my coffee and I bought a pattern from myself. It came right to the phone! [praise|I had Dale do it too and he doesn't even know how to tape the ball game.]

Three little things. [request|"Skein" is missing the i on the front.] [request|Shipping to Canada ought to be $14 and not $41], nobody up there would ever speak to me again. And [request|the club page says "members", I say "the bunch"].

--- m12 2025-02-17 10:40 sameer -> betsy | Re: Shop ready to look at < m11
Skein, 14, the bunch. All three changed.

--- m13 2025-03-03 20:11 betsy -> meera + tanvi + sameer | Open!!
We opened Saturday at the Grand Island fair, I had the iPad on the table like Kayla showed me, and folks ordered while they were standing there with the yarn in hand because they didn't want to carry it. [win|Thirty-three orders and it isn't but Monday.]

[thanks|Thank you all so very much.] I made a caramel roll for each of you and ate them for you.

Love, Betsy

--- m14 2025-03-04 10:22 meera -> betsy + tanvi + sameer | Re: Open!! < m13
We could taste them from here! Congratulations Betsy. [promise|Lata will send the last part's invoice now], no hurry. Sameer would like to know what a caramel roll is and if it can be posted.

--- m15 2025-03-22 07:40 betsy -> sameer | pattern won't come
Hi Sameer, I hate to be a bother. [complaint|A lady in Duluth bought the Crane Shawl twice and both times she got a page that says expired.] I mailed her the PDF by hand so she's all right. Then a second one in Tulsa. I wonder did I press something. [question|Could you take a look when you're up?]

Snowed again. Calves coming right in the middle of it.

--- m16 2025-03-22 12:33 sameer -> betsy | Re: pattern won't come < m15
You pressed nothing. [admission|I set the links to expire after 24 hours counted from Indian time, so for some people they were born expired.] Now 7 days, in their own time. I found 4 more people who had it and sent each the PDF with a note. [apology|Sorry, Betsy.]

--- m17 2025-03-22 19:56 betsy -> sameer | Re: pattern won't come < m16
Born expired! I'm going to use that on Dale. [thanks|Thanks for finding the other four], I'd never have known about them.

--- m18 2025-04-03 06:25 betsy -> meera | tariffs
Meera, my merino comes from Uruguay and Peru and I just watched the news. I don't know what it means, my wool broker says ten percent and he don't know either. I might have to go up two dollars a skein. [question|Is it hard to change all the prices at once, and could we put a little note about why?] I don't want politics on there. Half the bunch is one way and half is the other and they've been knitting together real nice.

--- m19 2025-04-03 11:37 sameer -> betsy + meera | Re: tariffs < m18
Not hard. [request|Tell me yarn base and amount], takes five minutes. It can also be done only for the new dye lots.

--- m20 2025-04-03 12:02 meera -> betsy | Re: tariffs < m18
For the note, something plain: "Wool costs me more since April, so from lot 0425 the price is $2 higher. Older lots stay as they were. Betsy." Nobody's politics in it.

--- m21 2025-04-04 07:29 betsy -> meera + sameer | Re: tariffs < m20
[thanks|Thank you Meera.] [praise|That's just how I would say it if I could ever stop talking.] [request|Use it], and [request|merino goes to $30 on the new lots]. [request|Leave the Corriedale be], that's Lindy's sheep from down the road, no tariff on Lindy.

--- m22 2025-04-04 10:30 sameer -> betsy | Re: tariffs < m21
Done for merino and merino sock.

--- m23 2025-05-27 07:02 betsy -> tanvi | summer colors
Hi Tanvi,

I've been a bad correspondent, we had hail the size of walnuts on the 18th and lost the garden and every west window, the yarn is fine, it was in the gun room. Dale's truck is now Dale's OTHER color.

Seven new colors coming for summer. I wonder about having a little video of the dyepot, folks at the fairs always stand and stare at that part. Kayla filmed me for forty minutes. [question|What do you do with forty minutes?]

Betsy

--- m24 2025-05-27 10:51 tanvi -> betsy | Re: summer colors < m23
Oh Betsy, I'm glad that it's only windows. [request|Send me the 40 minutes], [promise|I look for the 30 seconds where the colour jumps]. And no talking over it, only the bubbling.

--- m25 2025-05-28 06:50 betsy -> tanvi | Re: summer colors < m24
Uploaded overnight, it took until the rooster. There's a part where I say a bad word, around minute 22, [request|take that out please].

--- m26 2025-06-02 15:17 tanvi -> betsy | Re: summer colors < m25
30 seconds, attached. Bad word is safe with me.

--- m27 2025-06-02 20:03 betsy -> tanvi | Re: summer colors < m26
[praise|I watched it nine times.] My sister-in-law called to ask who the artist was.

--- m28 2025-07-08 07:18 betsy -> farhan | the craft site
Farhan, Meera said you're the fella for this. About half my sales are still over on the craft site. They take near 20 cents of the dollar with everything. I'm scared to shut it because that's where strangers find me. [question|How do I know when it's safe?]

--- m29 2025-07-08 12:26 farhan -> betsy + meera | Re: the craft site < m28
Hi Betsy,

Good question, and we don't have to guess. I looked at both.

- Craft site: 61 orders in June, 40 of them by people who had bought from you before
- Own shop: 74 orders in June, 29 of them new people

So from strangers the craft site brought 21 and your shop brought 29. If you put a card with a code in each craft site parcel ("next time come to my house, 10% off"), the 40 will move over the summer. When the strangers there are under ten a month you can close the door.

[question|Shall I make the card?]

Farhan

--- m30 2025-07-09 06:44 betsy -> farhan | Re: the craft site < m29
[request|Yes make the card!] And [request|ask Tanvi would she draw on it], folks throw away a photo but they keep a drawing. [praise|I've had three people explain this to me and you're the only one who counted.]

--- m31 2025-07-10 16:02 farhan -> betsy + tanvi | Re: the craft site < m30
Card attached, Tanvi did the drawing (that's Gary). Code is MYHOUSE.

--- m32 2025-07-11 06:20 betsy -> farhan + tanvi | Re: the craft site < m31
Gary on a card! Printed 300 at the courthouse copier.

--- m33 2025-08-18 06:58 betsy -> meera | quiet
Just so nobody frets, I'm having my left knee done in Kearney on the 21st and will be flat for three weeks. The bunch is mailed already. Kayla runs the store until I can stand at the pot, she's got my email. [request|Go easy on her], it's the start of school.

--- m34 2025-08-18 10:10 meera -> betsy | Re: quiet < m33
All the best for the knee, Betsy! [promise|We'll keep an eye on the orders each morning], so if something is stuck Kayla hears it from us first.

--- m35 2025-09-02 13:45 sameer -> betsy | For Kayla
Hi Kayla, order 1187 has an address in Alaska without a street. [question|Is this right?] Everything else since the 21st went out.

--- m36 2025-09-03 05:55 betsy -> sameer | Re: For Kayla < m35
kayla here! yeah thats correct its a float plane dock lol. [praise|aunt b says ur the best]

--- m37 2025-09-15 06:31 betsy -> meera + tanvi + farhan + sameer | Up again
Dear all of you,

I'm up and I'm at the pot. The surgeon was about twelve years old but he knew what he was about. Kayla says you wrote her about the Alaska fellow, his name is Earl and he knits on the plane when somebody else is flying, I hope.

Craft site strangers in August: 8! So I guess it is time, just like Farhan said. [request|I would like to close it on October 31] and put a sign on the door over there that points to my house. [question|Are we allowed to do that, or will they fuss?]

And the bunch is 83 now with a waiting list. [question|Can we have two bunches, one odd months and one even?] My pots only hold so much.

Love, Betsy

--- m38 2025-09-16 14:25 farhan -> betsy + meera | Re: Up again < m37
Hi Betsy,

Welcome back! On the sign: they fuss about links in messages to buyers, but "vacation mode" allows a text of 140 characters. No link, only your name, people will find it. I propose: "I've moved to my own house, look for Betsy Holm Yarn. Gary is waiting."

[promise|On 30 October we download all reviews and the old orders], so you have them for good. Reviews can be shown on your own page with the first name.

Farhan

--- m39 2025-09-17 16:30 sameer -> betsy | Re: Up again < m37
Two bunches: yes. Even months get charged as now. Odd months start 1 November. 83 stay where they are unless they ask. Waiting list of 51 gets the invitation when you say.

--- m40 2025-09-18 06:40 betsy -> sameer + farhan | Re: Up again < m39
I say! [request|Send it on the 1st of October.] And [request|tell Walt he's a founding member], he'll want to know which bunch is the real bunch.

--- m41 2025-10-01 18:35 tanvi -> betsy + sameer | Re: Up again < m40
Invitation is out to 51. Walt got his own, with "Founding Bunch" on top.

--- m42 2025-10-03 06:15 betsy -> tanvi + sameer | Re: Up again < m41
[win|48 said yes in two days!!] Walt printed his out. It's laminated.

--- m43 2025-10-22 07:05 betsy -> meera | slow pages?
Meera, [question|is it just me or did the site run slow as molasses Sunday night?] Kayla says it's our internet because of the combine hitting the pole. I only ask.

--- m44 2025-10-22 12:44 sameer -> betsy + meera | Re: slow pages? < m43
It's the pole. Everybody else had 1.1 seconds on Sunday night.

--- m45 2025-10-30 16:20 farhan -> betsy | Moving day
Hi Betsy,

Reviews (1,412, average 4.97) and orders since 2019 are saved, two files attached, a copy is with us. The sign text is ready to paste tomorrow evening your time. [promise!open|Reviews go on your own page by the 7th.]

Farhan

--- m46 2025-10-31 06:10 betsy -> farhan + meera + tanvi | Re: Moving day < m45
Well. Six years. I cried a little and Gary sat on the keyboard.

[question!open|Should I do Thanksgiving sale or is that tacky the month after moving?] [request!open|And could Tanvi put a turkey hat on Gary for the front page], she'll know how.

Happy Halloween,
Betsy
