firm: Pargeter & Lisle | pargeterlisle.example | Europe/London | 2025-07-25 17:00
member: gwen | Gwen Pargeter | gwen@pargeterlisle.example
member: alistair | Alistair Lisle | alistair@pargeterlisle.example
member: sunita | Sunita Bhogal | sunita@pargeterlisle.example
member: kieran | Kieran Maddox | kieran@pargeterlisle.example
client: Hawthorn Lea Care Home | company | hawthornlea.example
contact: bev | Beverley Stokes | beverley@hawthornlea.example | registered manager
contact: glenys | Glenys Pritchard | glenys@hawthornlea.example | administrator
standing: mending
turned: 2025-02-13
causes: unacknowledged_fault, broken_promise
root: m08, m11, m14, m17
why: While payroll was covered for three months, holiday pay for night staff was worked out wrongly and pension files were not uploaded; the firm first blamed the rotas. It has since owned it, has repaid nearly all, and Beverley is thawing though the last leavers and the scheme's letter are outstanding.

--- m01 2024-09-16 10:42 glenys -> sunita | September hours
Good morning Sunita,

Hours attached, fifty-three names this month because we have had two of the summer students stay on, and one of them, Callum, is the grandson of Mrs Tranter in Room 12 so he is here all the time anyway. [request|Please note Precious has moved to nights from the 8th so the enhancement (£1.15) applies from then and not for the whole month.] [question|Also is it this month the union subscription goes up, or next?] It was in a letter but I've put the letter somewhere safe.

Glenys

--- m02 2024-09-16 14:05 sunita -> glenys | Re: September hours < m01
Glenys,

Next month, £15.30 to £15.90. Precious split at the 8th. Drafts attached, [request|please check Callum's date of birth], the form has him at 91.

Sunita

--- m03 2024-09-16 14:22 glenys -> sunita | Re: September hours < m02
2006! [praise|You do make me laugh and you don't miss a thing.]

--- m04 2024-11-04 09:30 gwen -> bev + glenys | Sunita away
Dear both,

Sunita is having a knee done and will be off from 11 November until early February. Kieran will run your payroll. [promise|Nothing changes in dates or forms.]

Gwen

--- m05 2024-11-04 12:18 bev -> gwen | Re: Sunita away < m04
Tell her to do the exercises, everybody thinks they can skip them. I've 34 residents who skipped them.

Beverley

--- m06 2024-12-18 15:55 glenys -> kieran | Pension letters
Dear Kieran,

[complaint|Three of the girls have had a letter from the pension people saying no contributions received since October.] It'll be a muddle at their end I expect. [request|Could you look into it?] Only they are asking me at the tea trolley.

Glenys

--- m07 2024-12-19 17:20 kieran -> glenys | Re: Pension letters < m06
Hi Glenys, probably just the December lag on their side. [promise!broken|I'll check the portal after Christmas and let you know.]

Merry Christmas to all at Hawthorn!

--- m08 2025-02-13 09:10 bev -> gwen + kieran | Pensions and holiday pay
Good morning.

Two matters.

One. [complaint|It is now eleven members of staff with letters about pension. Glenys asked on 18 December and was told after Christmas.] It's the middle of February.

Two. [complaint|Night staff have been paid holiday at the basic rate since November, without the enhancement.] Precious brought me her slips, laid out on my desk in a row. She's right.

These are people on twelve pound an hour. [request|I want to know what has happened and when they will have their money.]

Beverley Stokes
Registered Manager

--- m09 2025-02-13 16:45 kieran -> bev + glenys | Re: Pensions and holiday pay < m08
Hi Beverley,

Looking into both. On the holiday pay, [blame_shift|the rota export Glenys sends doesn't flag nights in the holiday column], so the system wouldn't have picked it up. Pension I think was a file format thing when [blame_shift|the provider changed their portal in November].

[promise!broken|Full answer by Tuesday 18th.]

Kieran

--- m10 2025-02-14 08:31 glenys -> kieran | Re: Pensions and holiday pay < m09
Dear Kieran,

I have sent the same export since 2019. I went home and worried about it all night that it was me. [question|Was it me?]

Glenys

--- m11 2025-02-20 11:14 bev -> gwen | Glenys
Mrs Pargeter,

[complaint|Tuesday has gone.] [complaint|My administrator has been in tears because your young man told her it was her spreadsheet], and [complaint|nobody has answered her]. I looked at the export myself. Nights are column H, where they always were.

[request|I would like a reply from you, not from him.]

Beverley

--- m12 2025-02-20 17:38 gwen -> bev | Re: Glenys < m11
Beverley,

[non_apology|I'm sorry Glenys took it that way, I don't think Kieran meant anything by it.] [promise|Sunita is back Monday on half days and the first thing she'll do is look at both.] [promise!broken|I'll write by the end of next week.]

Gwen

--- m13 2025-03-11 08:05 bev -> gwen + sunita | Re: Glenys < m12
Good morning. [complaint|End of next week was the 28th.]

I have CQC in on the 26th and they ask staff if they are paid right. [question|What would you have me tell them to say?] [leaving|The owners have asked me to get a price from another payroll bureau and I have not told them no.]

B. Stokes

--- m14 2025-03-12 12:50 sunita -> bev + glenys + gwen | What went wrong
Beverley, Glenys,

I've been through every file from November to February. It's this:

1. Pensions. [admission|The upload was never run for November, December or January. We took the deductions, told you they were done, and didn't send them.] £7,914.20 employee, £5,935.65 employer. The money is in your bank account, not lost.
2. Holiday pay. [admission|We switched off the night element by mistake on 13 November when the template was copied.] Nineteen people, £3,602.18 gross.

Glenys: it was not you. The export was right every time. [apology|I'm sorry that you were left for a month thinking it was.]

- [promise|Pension files go up today, payment instruction to Glenys by three.]
- [promise|Holiday pay in a separate run on Friday 21 March], a letter with each slip showing the sums, before your inspection.

Sunita

--- m15 2025-03-12 13:20 glenys -> sunita | Re: What went wrong < m14
Oh Sunita. [thanks|Thank you.] I've printed it out. How is the knee?

--- m16 2025-03-12 15:09 sunita -> glenys | Re: What went wrong < m14
Three files uploaded and accepted, payment instruction attached, £13,849.85. Knee bends to 110 degrees, which I'm told is good.

--- m17 2025-03-14 10:00 gwen -> bev + glenys | My letters of February
Dear Beverley, dear Glenys,

[apology|My note of the 20th was a poor one and I apologise for it], to Glenys first. [admission|I defended us before I'd looked. And I said I'd write and didn't.]

Kieran would like to come and say sorry in person; [apology|he is ashamed of blaming the export]. He'll come when it suits Glenys and not otherwise.

[promise!open|What we'll carry: lost investment growth on the late contributions, whatever the provider works it out at]; any penalty from the regulator; three months' payroll fees, £1,146, credit note attached. [promise|I'll report it to The Pensions Regulator myself on Monday], which is better than waiting to be asked.

Gwen

--- m18 2025-03-14 16:40 bev -> gwen | Re: My letters of February < m17
Mrs Pargeter,

Received. Glenys will see him Wednesday at 2, she's making a cake, which is more than I would.

[value|What I need is for my staff to be able to trust a payslip without laying it next to the last one.] We shall see how April goes.

Beverley

--- m19 2025-03-17 12:11 gwen -> bev | Re: My letters of February < m18
Reported to the Regulator this morning, reference and copy attached.

--- m20 2025-03-21 14:30 sunita -> bev + glenys | Holiday run paid
Paid at 13:00, nineteen people, £3,602.18. Letters attached, one each, for Glenys to hand out or I can post.

Two leavers, Donna Fitch and Marek W., had closed their bank accounts. [request|Glenys, do you have an address for either?]

--- m21 2025-03-28 09:16 bev -> sunita + gwen | Inspection
[win|They went round on Wednesday and pay didn't come up once.] Good in four, Requires Improvement in Well-led, which is me and my paperwork, not you.

--- m22 2025-04-29 11:03 glenys -> sunita | April
Dear Sunita,

[win|April slips handed out and not one query], even with the new minimum wage and the students' tax codes, so there we are. Beverley asked me twice if anyone had been in and I said no and she said hm.

The clocks going forward caught one of the night staff who put ten hours and worked nine, I spotted that myself and initialled it. Mrs Tranter turned 100 on the 11th and had the card from the King and a visit from the mayor, who stayed for two slices, so if you see Callum down for eleven hours that day it's right, he was parking cars. [question|Joyce in the laundry is going to four days from June and wants to know what she'd lose], I told her to come and see me when it's quiet, which it never is. And the new lad in the kitchen says his surname has two Ts, so [request|it's Mattison not Matison, on everything], before his mother rings again.

Marek is in Kidderminster, address attached. Donna's mother says she's in Spain. [question!open|What do we do about somebody in Spain?]

Glenys

--- m23 2025-04-30 10:15 sunita -> glenys | Re: April < m22
Cheque for Marek in today's post. Mattison corrected on the system and with the pension provider. Joyce on four days at £12.40 would lose £93 a week gross, about £68 in her hand. I'm pleased about April.

--- m24 2025-05-14 14:25 bev -> gwen | Loss of growth
Good afternoon.

[question|Has the pension provider said yet what the staff lost?] Precious asks on principle. Says it'll be 40p but it's her 40p.

[request|I'd also like a list of who checks what each month, with names], so if one of you has another knee I know where I stand.

B.

--- m25 2025-05-16 09:48 gwen -> bev + sunita | Re: Loss of growth < m24
Beverley,

Checklist attached. Each step has two names and the second one isn't allowed to be the first. [promise|You get the signed page with the slips every month]; May's will be the first.

The provider quotes twelve weeks for the loss calculation, asked for on 18 March. [promise|I'll ring them on 10 June if we've heard nothing.]

Precious is right about the 40p.

Gwen

--- m26 2025-06-10 15:33 gwen -> bev | Re: Loss of growth < m25
Rang, as it's the day. Forty minutes. They have it "with the actuary" and now say end of July. I've asked for that in writing. [promise!open|The moment it's here I'll send you the figure and we'll pay it into the members' pots.]

--- m27 2025-06-11 08:20 bev -> gwen | Re: Loss of growth < m26
Noted. [thanks|Thank you for ringing when you said.]

--- m28 2025-06-27 13:02 glenys -> sunita + kieran | June and the new wing
Dear both,

Slips fine again, signed page in the folder. Kieran left his umbrella, it's by the fish tank.

From 1 September we open the new wing, eight beds, and there'll be fourteen more staff. [question!open|Will you want them on the same form or is there a quicker way for so many?] And [request!open|Beverley would like a price for it before the owners meet], she says don't take it as a yes.

Glenys

--- m29 2025-07-01 09:37 kieran -> glenys + bev | Re: June and the new wing < m28
Morning Glenys, umbrella duly mourned, [promise!open|I'll come by for it]. [promise!open|A price for the fourteen is being put together and will come from Gwen.]

[request|Please could you ask the owners' date] so we don't miss it.

Kieran

--- m30 2025-07-03 10:10 bev -> gwen + kieran | Re: June and the new wing < m29
Owners meet Monday 4 August. The other bureau's quote is in my drawer, it's cheaper. [praise|Four clean months is worth something to me though.]

[request!open|Donna Fitch still hasn't had her £88.40. Please find a way.]

Beverley
