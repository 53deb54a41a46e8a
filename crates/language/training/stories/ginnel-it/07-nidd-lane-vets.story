firm: Ginnel IT & Networks | ginnelit.example | Europe/London | 2025-09-26 17:30
member: sheila | Sheila Thwaite | sheila@ginnelit.example
member: alan | Alan Brocklesby | alan@ginnelit.example
member: priya | Priya Rathod | priya@ginnelit.example
member: kieron | Kieron Mapp | kieron@ginnelit.example
client: Nidd Lane Vets | company | niddlanevets.example
contact: hettie | Hettie Laverack | hettie@niddlanevets.example | partner and surgeon
contact: joyce | Joyce Amadi | joyce@niddlanevets.example | practice manager
standing: mending
turned: 2025-05-12
causes: unacknowledged_fault, apology_owed, broken_promise
root: m11, m15, m18
why: Fourteen weeks of X-rays were lost because our backup had quietly stopped while our report stayed green, and at first we put it on the X-ray makers. Sheila has since owned it in full, most pictures are back and tests are run, but the last pictures have still to be loaded, 41 owners to be told and the report's last page is owed.

--- m01 2024-11-18 13:05 joyce -> priya | Third consulting room
Dear Priya,

We open consulting room 3 on Monday 6 January. It was the grooming parlour, so there are four sockets, no network and a drain in the floor.

Needed by then:
1. [request|One PC on an arm, wipe-clean keyboard.]
2. [request|One telephone.]
3. [request|A label printer that talks to the dispensary software.]
4. [question|Can the big screen in Reception show three rooms instead of two?]

Budget £2,000 including VAT. [value|Nothing with a fan at floor level please; fur.]

Joyce Amadi
Practice Manager

--- m02 2024-11-19 10:21 priya -> joyce | Re: Third consulting room < m01
Hi Joyce,

All four possible, and yes to the big screen, it's only a setting. Cable from the comms cupboard goes above the kennels. Total £1,846 inc VAT. [promise|Kieron can do the cable on Sunday 8 December while there's nobody in], [promise|everything else by 20 December].

[promise|Fanless, promise.] We learned that from a quarry.

Priya

--- m03 2024-11-19 10:45 joyce -> priya | Re: Third consulting room < m02
Approved. There'll be one cat in on the Sunday, Mr Pickles, diabetic. Kieron isn't to feed him whatever he says.

--- m04 2024-12-20 15:12 kieron -> joyce | Re: Third consulting room < m03
Room 3 done and tested, printed a label for "Test Hamster". Big screen shows three. Mr Pickles said loads but I held firm

K

--- m05 2025-01-30 21:16 hettie -> alan | New X-ray plate thing
Alan

The nice men from Radvance are putting the new digital plate in on Monday 3 Feb. No more developing, [win|we can see a femur in four seconds], I have been stroking it. They say it makes its own folder on the X-ray PC, about 40 MB a go and we do maybe 15 animals a day.

[request|Please make sure it all gets backed up with the rest.] We need to keep them for years, the insurers ask, and half my job is comparing a leg with the same leg in March.

H x

--- m06 2025-01-31 09:44 alan -> hettie + joyce | Re: New X-ray plate thing < m05
Hettie,

Noted. [promise!broken|It will be included in the nightly backup from Monday.] The monthly report will show it.

Alan Brocklesby
Senior Engineer

--- m07 2025-03-04 08:30 priya -> joyce | Backup report, February
Hi Joyce, monthly report: 28 nights, 28 green. Nothing you need to do.

Priya

--- m08 2025-03-04 08:52 joyce -> priya | Re: Backup report, February < m07
Filed, [thanks|thank you]. I print the first page for the partners' folder, they like the green. [question|Can reception's hold music be something other than the Four Seasons? Staff are on edge.]

--- m09 2025-03-04 11:35 priya -> joyce | Re: Backup report, February < m08
It can be anything you've a licence for, or there's a set of free ones, sample attached. Number 6 is birdsong which may be unwise.

--- m10 2025-05-12 08:12 joyce -> alan + priya | URGENT X-ray PC
The X-ray PC will not start. Clicking noise. Hettie has a spaniel with a suspected fracture on the table now. [request|Somebody here this morning please.]

Joyce

--- m11 2025-05-12 16:50 alan -> joyce + hettie | Re: URGENT X-ray PC < m10
Joyce, Hettie,

The disk has failed. I have fitted a new one and you can take pictures again. As for the earlier ones: the backup holds everything up to 3 February. [blame_shift|From that date Radvance's installer put the images in a folder of its own choosing, of which they didn't inform us.] [talking_down|A backup can only copy what it's pointed at, it has no way of guessing.] [blame_shift|You'll want to take it up with them.]

Alan Brocklesby
Senior Engineer

--- m12 2025-05-12 22:40 hettie -> alan + sheila | Re: URGENT X-ray PC < m11
So that I've understood it. [complaint|Fourteen weeks of X-rays, every animal, gone.] [complaint|I wrote to you on the 30th of January about precisely this folder. You wrote back.]

Tomorrow I have a greyhound at nine whose plate was put in in March and I've nothing to hold the new film against. The insurer on the Hadley cat wants the April images by the 23rd or they don't pay, £2,900.

No kiss.

Hettie

--- m13 2025-05-14 10:20 joyce -> alan | X-ray images
Dear Alan,

[complaint|Three green reports in a row: February, March, April.] [question|What exactly were they green about?] Radvance have sent me their installation sheet of 3 February. It gives the folder path and your name is in the copy line.

Joyce Amadi

--- m14 2025-05-15 17:12 alan -> joyce | Re: X-ray images < m13
Joyce, the report shows whether the job ran, and it ran. [talking_down|It doesn't claim to show what was inside; that's a common misreading.] I did receive something from Radvance among other things that week. [promise!broken|I'm looking into what can be recovered and will be back to you by Monday.]

Alan

--- m15 2025-05-22 09:02 joyce -> sheila | Please telephone
Dear Sheila,

[complaint|Monday came and went.] The Hadley insurer's date is tomorrow. I've been a practice manager for nineteen years, eleven of them in hospitals, and I have sat through worse failures than a disk. Disks fail. [complaint|Dr Laverack has twice had to tell an owner that we have lost their animal's pictures, in her own name, with her own face.]

[escalation|She and Mr Orme have asked me for two other quotations by the end of the month.] I haven't sent for them yet. [request|I'd like you to ring me today.]

Joyce Amadi
Practice Manager

--- m16 2025-05-22 18:37 sheila -> joyce + hettie | What happened
Dear Joyce, dear Hettie,

Thank you for this afternoon's call, Joyce. I've now been through our records myself, and here it is in writing.

[admission|You told us on 30 January. We said we'd do it and we didn't. Radvance sent us the folder and it was never added. Our report said green because it only ever checks that the job ran, and we let you read it as meaning your pictures were safe.] [admission|Then we told you to go to Radvance. That was wrong as well.]

[apology|I am sorry. For the pictures, and more for how we answered you.]

From now:
- [promise|The dead disk goes by courier tonight to a recovery laboratory in Sheffield, at our cost, whatever it costs.]
- [promise|I'll ring the Hadley insurer first thing tomorrow and tell them it was us.]
- [promise|Kieron, not Alan, looks after you from today.]
- [promise|Nothing to pay for May, June or July.]

I'd understand if you sent for the quotations anyway.

Sheila Thwaite

--- m17 2025-05-23 12:10 joyce -> sheila | Re: What happened < m16
The Hadley insurer has given us until 30 June. They said they'd never been rung by a computer firm before. [thanks|Thank you for that.]

--- m18 2025-05-23 20:55 hettie -> sheila | Re: What happened < m16
Sheila

When I leave a swab in a dog I ring the owner before they ring me. [complaint|That's all I wanted on the 12th, not a seminar.] [value|Say it's yours and then get on with it.] You now have.

I'm still cross. I've told Joyce to hang fire on the quotes till I see what Sheffield says.

H

--- m19 2025-06-10 14:26 kieron -> hettie + joyce | Sheffield
Sheffield came back. [win|1,093 of 1,305 studies readable incl the Hadley cat (all 6 images) and the greyhound.] Copied to the new PC over lunch, filed under the right animals, I checked fifty by hand against the diary with Nurse Tess.

212 left on a scratched bit, they want to try a donor head, 6 to 10 weeks no promises

New backup copies the Radvance folder hourly to two places. And [promise|on the first Tuesday of every month Joyce picks any animal she likes and I bring its pictures back from the copy in front of her.] So it's not green, it's a dog

--- m20 2025-06-10 14:41 hettie -> kieron + joyce | Re: Sheffield < m19
[praise|"It's not green, it's a dog" is going on the staff room wall.] [request|Get them to try the donor head.]

--- m21 2025-06-11 09:15 joyce -> kieron + sheila | Re: Sheffield < m20
Hadley claim submitted this morning. [request|For our professional body I need a written incident report on your headed paper: dates, cause, what has changed.] It needn't be long. The inspector is a retired large-animal man from Skipton who told me on the telephone that he has read forty of these and believed six, so I would sooner have two pages of what took place than ten of what is now "embedded". [question|When might that be?]

Joyce

--- m22 2025-06-12 10:40 sheila -> joyce | Re: Sheffield < m21
[promise!broken|You shall have it by the end of June], Joyce. I'm writing it myself and I want Sheffield's paper to go with it.

Donor head ordered yesterday.

--- m23 2025-07-01 12:15 kieron -> joyce | First Tuesday
Biscuit Holroyd, tortoise, 14 March: three views back in 6 minutes, you saw it yourself. Signed sheet scanned and attached

--- m24 2025-07-08 09:26 joyce -> sheila | Incident report
Sheila, [complaint|June has finished.] [win|Hadley was paid on Friday, incidentally, in full.]

J.

--- m25 2025-07-08 09:50 sheila -> joyce | Re: Incident report < m24
[admission|It has, and I've been sitting on it waiting for Sheffield, which I ought to have told you.] [apology|Sorry.] First four pages attached now, with everything up to the 10th of June. [promise!open|The last page, on the 212, follows within a week of Sheffield's final word.] And delighted about Hadley.

--- m26 2025-07-08 10:31 joyce -> sheila | Re: Incident report < m25
That will satisfy them for now. It is very clear, [thanks|thank you]. I appreciated page two.

--- m27 2025-08-05 12:40 kieron -> joyce + hettie | Second Tuesday test (first Tuesday of August, you know what I mean)
Joyce picked Gerald, goose, 30 April. Not there! Then we worked out he's one of the 212, so that's right actually. Second pick Luna Marsden whippet 23 June, 2 views, four minutes.

Sheffield say mid september now, donor head came from Korea with a bent arm

--- m28 2025-08-05 19:02 hettie -> kieron | Re: Second Tuesday test (first Tuesday of August, you know what I mean) < m27
Trust Gerald. Any chance Joyce can stop picking animals that bite?

We're thinking about a scanner for teeth next spring. [request!open|When you're next in bring me something on what it would need], but backups FIRST in the document, then the price.

H

--- m29 2025-09-02 12:25 kieron -> hettie + joyce | September dog
Was a rabbit. Dumpling Firth, 10 Feb, one of the recovered ones, 5 mins. Three for three not counting Gerald

--- m30 2025-09-02 13:48 joyce -> kieron | Re: September dog < m29
Sheet signed and filed. Mr Orme looked over my shoulder this time and asked good questions. [question!open|What is the position on fees after July, are we back on the direct debit or not?] Nothing has been taken for August.

--- m31 2025-09-24 18:20 kieron -> hettie + joyce | Sheffield, part 2
[win|171 of the 212 back!!] Gerald is among them. 41 gone for good, list attached with the owners names, [admission|that's on us and no way round it]. [promise!open|I'll load the 171 on Monday night] and Sheila's offered to ring each of the 41 owners if you'd like that, or write, your choice. [question!open|Which would you rather?]

--- m32 2025-09-25 07:20 hettie -> kieron + joyce | Re: Sheffield, part 2 < m31
Gerald! Right. 41 is a good deal better than I'd made my mind up to. [promise!open|I'll have a think tonight about who rings whom], a couple of them have buried the animal since.

[praise|Good work you.] Not a kiss yet. Half of one.

H
