firm: Garrick Building Maintenance | garrickbm.example | Europe/London | 2026-01-30 17:00
member: isla | Isla Rennie | isla@garrickbm.example
member: aga | Agnieszka Wilk | aga@garrickbm.example
member: tam | Tam Docherty | tam@garrickbm.example
member: callum | Callum Baird | callum@garrickbm.example
member: fergus | Fergus Garrick | fergus@garrickbm.example
client: Niamh Gallacher | person | -
contact: niamh | Niamh Gallacher | niamh.gallacher@postbox.example | lets a flat in Dennistoun, lives in Valencia
contact: frank | Frank Gallacher | frankgallacher@inkmail.example | her father, in Bishopbriggs
standing: good
turned: -
causes: -
root: -
why: She runs a holiday flat from Spain and leans on the firm as on family; a lost key and a cold week were put right at once. The two months of silence were announced and the talk of selling came to nothing.

--- m01 2025-01-26 19:40 niamh -> isla + aga | After the storm, and a long one, sorry
Hola Isla, hola Aga,

I've been sat on a terrace in Valencia watching videos of wheelie bins flying down Duke Street, feeling sick. My dad drove by yesterday and says the roof looks like a roof, but he also thinks his own shed is fine and it's in the next garden.

So the plan for this year. Until now the flat's been let to whoever my cousin knew. From April I want to do it properly: short-term let licence, proper sheets, a wee shelf of books, the works. [goal|If it pays its own mortgage and leaves me two flights home a year I'll be the happiest woman in Spain.]

What I'd need from you:

- [request|a clean between guests, with laundry] (maybe 8 a month in summer)
- [request|somebody to let in the gas man, who I suppose is also you]
- [request|a person I can message at 11 at night when someone can't work the shower]

[value|I don't need it fancy, I need to be able to sleep.] [question|Is that the sort of thing you do, and what would it cost me a turn?]

Abrazos,
Niamh

--- m02 2025-01-27 10:12 isla -> niamh | Re: After the storm, and a long one, sorry < m01
Hi Niamh, what a nice thing to find on a Monday. The roof is fine, Tam was up next door and had a look over.

Yes to all three. £62 a turn including linen, two people, two and a half hours. Night messages go to a phone that Aga and I take week about. I'd say no to more than one shower lesson a night.

[question|When's your first booking?]

Isla

--- m03 2025-01-27 13:30 niamh -> isla | Re: After the storm, and a long one, sorry < m02
Oh thank God. 12 April! A couple from Lyon. I'd better buy sheets.

--- m04 2025-02-17 09:30 isla -> niamh + callum + tam | Licence list
Hi Niamh,

For the licence the council want these, and I've put who does what:

1. Gas safety record: Callum, 3 March
2. Linked smoke and heat alarms: Tam has checked, you have two, you need three, £78
3. Electrical report: not us, I can give you a name
4. Legionella assessment: a form, Callum fills it in with you on the phone
5. Floor plan: [request|could your dad draw one?] It doesn't need to be to scale but it needs a north arrow, don't ask me why

Isla

--- m05 2025-02-17 14:18 niamh -> isla | Re: Licence list < m04
My dad was a draughtsman at Govan for thirty years. You've no idea what you've started.

--- m06 2025-02-21 11:00 frank -> isla | Floor plan, Flat 2/2
Dear Miss Rennie,

At my daughter's request I enclose drawing FG-01, ground (i.e. second) floor plan, scale 1:50, with sections A-A and B-B, door schedule and north point. I have taken the liberty of adding the position of the stopcock, which nobody under sixty ever seems to know.

Should the authority require an elevation, please let me know.

Yours sincerely,
F. Gallacher

--- m07 2025-02-21 11:25 isla -> frank + niamh | Re: Floor plan, Flat 2/2 < m06
Dear Mr Gallacher, [praise|it's the most beautiful thing that's ever been attached to one of our e-mails.] Tam would like it framed.

Isla

--- m08 2025-03-03 15:45 callum -> niamh + isla | Gas record
Boiler passes, record attached. It's a 2011 model, sound, fan a bit noisy. If guests will be in there all winter I'd put by for a new one in a couple of years.

Callum Baird

--- m09 2025-03-03 20:10 niamh -> callum | Re: Gas record < m08
Noted, [promise|a jar marked BOILER goes on the shelf tonight].

--- m10 2025-04-03 16:05 niamh -> isla + tam + aga | LICENCE!!!
[win|Granted this morning, three years, no conditions.] The woman at the council asked my dad if he takes private commissions. He's been unbearable.

[thanks|Thank you, thank you, thank you.]

--- m11 2025-04-12 22:52 niamh -> aga | the Lyonnais
Aga sorry, it's late, it's the very first night and they can't get hot water in the kitchen, only the bathroom. [question|Is there a trick?]

--- m12 2025-04-12 23:01 aga -> niamh | Re: the Lyonnais < m11
Yes, kitchen tap is the wrong way, hot is right. [promise|Tomorrow I put little red and blue sticker.]

--- m13 2025-04-12 23:03 niamh -> aga | Re: the Lyonnais < m12
[praise|You're a saint with a label maker] 💙

--- m14 2025-04-16 12:40 niamh -> aga + isla | First review!
Translated by my phone: "[praise|The apartment was cleaner than our own], and a plan of the stopcock was hanging in the hall, which moved my husband, he is plumber." Five stars.

--- m15 2025-05-26 11:30 niamh -> isla | the Sunday of the towels
Hi Isla, wee thing. The Danes on Saturday wrote that [complaint|there were towels for two and they were four]. They dried the weans with a tablecloth, apparently, and thought it was a custom.

The booking did say 4, I checked. [question|Does the calendar show you the number or only the dates?]

Nx

--- m16 2025-05-26 11:58 isla -> niamh + aga | Re: the Sunday of the towels < m15
Hi Niamh! It shows the number but I'd been copying just the dates to Aga's sheet, so [admission|that's me]. [apology|Sorry, and to the tablecloth.] [promise|From today the sheet says how many people, and beds made to match.]

--- m17 2025-05-26 12:20 niamh -> isla | Re: the Sunday of the towels < m16
Perfect, done and forgotten. The tablecloth will recover.

--- m18 2025-06-20 08:10 aga -> niamh | small list from the flat
Hello Niamh, from last turn:

- one wine glass broken, we have replaced it (£3)
- bedside lamp on left flickers, [question|Tam can change the switch, £25, yes?]
- somebody left a ukulele
- neighbour from 2/1, the old gentleman, says hello and that your guests are quieter than your cousin

Aga

--- m19 2025-06-20 09:25 niamh -> aga | Re: small list from the flat < m18
Yes to Tam! The ukulele belongs to a dentist in Bergen, [promise|I'll pay the post], [request|could you wrap it in everything you've got].

--- m20 2025-06-24 14:30 tam -> niamh | Re: small list from the flat < m19
lamp done. ukulele away. played it a bit first

--- m21 2025-07-19 18:20 niamh -> aga + isla | KEYS
Hi both, Fair Saturday of all days. The guests from Cork are at the door and [complaint|the key box is empty]. They're being very nice about it and it is, of course, raining. [request|Can somebody get a key to them?] My dad's at a wedding in Oban with the spare in his sporran.

--- m22 2025-07-19 18:29 isla -> niamh + aga | Re: KEYS < m21
On it. Aga's set is in the office, [promise|I'm ten minutes away and driving]. [request|Tell them there's a café on the corner and I'll pay for the tea.]

--- m23 2025-07-19 18:57 isla -> niamh | Re: KEYS < m22
They're in. [admission|Our new girl took the key home in her apron.] She's mortified. So am I, [apology|truly sorry Niamh]. [promise|Monday Tam's putting in a second box with a second key], on the house.

--- m24 2025-07-20 10:05 niamh -> isla | Re: KEYS < m23
They've sent me a photo of three scones and your car. [praise|Half an hour, on Fair Saturday, I couldn't have done it if I'd been there.] [request|Tell the girl] I once flew to Alicante with a whole hotel's master key.

--- m25 2025-08-18 21:15 niamh -> isla | going quiet
Hola Isla,

I'm walking the Camino with my sister from 1 September, all 800 km, and we've a pact: no phones but for the family. So you'll hear nothing from me till about mid-October. It isn't you!

The calendar's full and paid, the account has £900 in it for turns, and my dad has power of attorney and will use it for everything. [request|Anything under £300, just do it.]

Ultreia,
Niamh

--- m26 2025-08-19 09:20 isla -> niamh | Re: going quiet < m25
Have a wonderful walk, mind your feet. [promise|We'll send your dad one note a month with the figures.]

Isla

--- m27 2025-09-30 10:15 isla -> frank | September at the flat
Dear Mr Gallacher, as promised to Niamh: 7 turns, £434. One new kettle, £22. Balance in the account £444. No trouble. A German guest asked who drew the plan.

Isla Rennie

--- m28 2025-09-30 10:50 frank -> isla | Re: September at the flat < m27
Dear Miss Rennie,

Arithmetic confirmed. [question|Which part of Germany?]

F.G.

--- m29 2025-09-30 11:02 isla -> frank | Re: September at the flat < m28
Bremen. He builds ships.

--- m30 2025-10-17 17:00 niamh -> isla + aga | I have no toenails left
I'm home! 34 days, nine blisters, one marriage proposal from a retired baker from Lugo (declined).

I opened my e-mail with one eye shut and [praise|there was nothing to fix]. [thanks|Thank you both for that, you can't think what it's worth.]

[question|Are we busy for Hogmanay?]

N

--- m31 2025-10-17 17:22 isla -> niamh | Re: I have no toenails left < m30
Full from 27 December to 4 January at a price that made me sit down. Welcome back!

--- m32 2025-11-18 20:31 niamh -> callum + isla | cold
Hi Callum, guests (two nurses from Leeds) say the flat won't go above 16 since this morning and there's a code, 133. [request|Could you look tomorrow?] They're on nights and sleep in the day, so any time after 3.

Niamh

--- m33 2025-11-18 20:50 callum -> niamh | Re: cold < m32
133 is gas not getting through or fan tired. [promise|Tomorrow 3.15.] [request|Tell them to press reset once, not five times.]

--- m34 2025-11-19 17:02 callum -> niamh | Re: cold < m33
It's the fan, the noisy one I mentioned. Cleaned and it's running but I don't trust it in frost. New fan £210, or a new boiler £1,950 with 10 years' guarantee. Fan buys you two or three winters. [question|Which way do you want to go?] I'd take the fan if it was mine.

--- m35 2025-11-19 21:40 niamh -> callum + isla | Re: cold < m34
The fan! Jar's only at £600. [praise|I like a man who talks me down from two thousand to two hundred.] [question|Can it be before the Hogmanay crowd?]

--- m36 2025-11-20 07:35 callum -> niamh | Re: cold < m35
[promise|Part is here Tuesday, fitted Wednesday, between guests.]

--- m37 2025-11-26 13:10 callum -> niamh | Re: cold < m36
Fitted. 21 degrees, quiet.

--- m38 2025-12-08 19:15 niamh -> isla | thinking out loud
Isla, between ourselves. My sister thinks I should sell while prices are daft, and buy a place here. An estate agent with very white teeth has been to see it. I haven't decided anything but I didn't want you hearing it from the teeth.

[question|If I did, would you still do the last months till it went?]

N

--- m39 2025-12-09 09:05 isla -> niamh | Re: thinking out loud < m38
[promise|Of course we would, up to the last teaspoon.] You do what's right for you, and [thanks|thanks for telling me].

Isla

--- m40 2026-01-04 11:45 niamh -> isla + aga + callum + tam | 2025, with numbers
Feliz año to you all!

I did my sums on the balcony. 61 bookings, 4.94 out of 5, and [win|after mortgage, you, sheets and one ukulele's postage there's £2,310 left]. That isn't two flights, it's about nineteen.

So the teeth can go and bite someone else. I'm keeping it. I showed my sister the number and she has asked if there's anything for sale on the same stair.

For 2026:

- [request!open|New price per turn, if there's to be one?]
- [scope_change|I'd like to add a deep clean in February while it's empty, 9 to 13, ovens and curtains and all]
- My dad is eighty on 3 May and we'll have the flat ourselves that week. You're all invited. There will be a drawing.

Besos,
Niamh

--- m41 2026-01-06 10:20 isla -> niamh + aga | Re: 2025, with numbers < m40
Nineteen flights! I'm so pleased, Niamh.

Deep clean's booked for 10 February, £145. [question|Curtains: do they come off the rail at the top or is it those wee hooks?] And 3 May's in the book in red.

[promise!open|I'll send you the new price at the end of the month], Fergus is still chewing his pencil.

--- m42 2026-01-06 13:00 niamh -> isla | Re: 2025, with numbers < m41
Wee hooks, about four hundred of them. [request|Tell Aga to bring a podcast.]

--- m43 2026-01-21 16:20 frank -> tam | Sash window, bedroom
Dear Mr Docherty,

On inspection I find that the lower sash in the rear bedroom has dropped on its left cord. I estimate 5 mm. I could do it myself, but my daughter has forbidden ladders.

[request!open|Would you kindly replace both cords], waxed cotton for preference.

F. Gallacher

--- m44 2026-01-22 08:15 tam -> frank | Re: Sash window, bedroom < m43
Mr Gallacher
aye. got waxed cotton in the van. [promise!open|do it on the 10th when aga has the curtains down], saves two shifts. you can hold the ladder fae the ground

--- m45 2026-01-22 08:40 frank -> tam | Re: Sash window, bedroom < m44
A sound sequence of operations. [promise!open|I shall be there at nine with a flask.]
