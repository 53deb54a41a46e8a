firm: Strandloper Print & Pack | strandloperprint.example | Africa/Johannesburg | 2025-11-21 16:30
member: nadia | Nadia Isaacs | nadia@strandloperprint.example
member: theo | Theo Maseko | theo@strandloperprint.example
member: gerhard | Gerhard Pienaar | gerhard@strandloperprint.example
member: ayanda | Ayanda Mbele | accounts@strandloperprint.example
client: Tausi Learning Press | company | tausilearning.example
contact: wanjiru | Wanjiru Kamau | w.kamau@tausilearning.example | production editor
contact: odhiambo | Peter Odhiambo | p.odhiambo@tausilearning.example | managing director
standing: broken
turned: 2025-04-29
causes: unacknowledged_fault, talked_down, broken_promise
root: m16, m18, m21
why: A section was bound twice in several thousand workbooks; the production manager put it on her PDF and lectured her, though the job sheet later proved the bindery. Nobody ever said "our fault", the reprint came after the school term had opened, and the publisher took its titles to a Nairobi printer.

--- m01 2025-01-08 09:30 wanjiru -> nadia | Grade 4 Science workbook, request for quotation
Dear Nadia,

I hope you had restful holidays. We have received our approval from the curriculum institute for the Grade 4 Science learner's workbook. Specifications: 128 pages plus cover, 210 x 275, two colours inside, full colour cover, saddle or perfect bound as you advise, 42 000 copies.

[request|Kindly quote ex works and also CIF Mombasa.] [question|How many weeks from files to vessel?]

[goal|We have 611 schools which have chosen this title and each child should find the book on the desk on the first day of second term, 28 April.] It's the first time we are on the orange list so Mr. Odhiambo is keen that all goes well.

Warm regards,
Wanjiru Kamau
Production Editor, Tausi Learning Press, Nairobi

--- m02 2025-01-10 12:14 nadia -> wanjiru + gerhard | Re: Grade 4 Science workbook, request for quotation < m01
Dear Wanjiru

Congratulations on the approval! The quote's attached, perfect bound in 8 sections of 16, that lies better than stitching at this thickness.

Five weeks from approved proofs to vessel, then 16 days on the water and say five in the port. If your files reach us by 7 February the books are in Nairobi around 10 April, with two weeks to spare.

Nadia

--- m03 2025-01-15 10:20 odhiambo -> nadia + wanjiru | Re: Grade 4 Science workbook, request for quotation < m02
Dear Nadia,

We accept your offer. I should tell you that my board would have liked to see this work done in Nairobi; I argued for you because of the atlas you printed for us in 2022, which has been through three years of Standard Five hands and still has its covers.

Two conditions only. The price holds until the vessel sails, whatever the rand may do in the meantime. And [value|Miss Kamau has the last word on every page; when she says stop you stop, even if the machine is warm.]

[promise|The deposit will be remitted this week.]

Peter Odhiambo
Managing Director

--- m04 2025-02-06 16:48 wanjiru -> gerhard + nadia | Files G4 Science
Dear Mr. Pienaar,

The files are on your server, one PDF of 128 pages and the cover. I have checked the page numbers twice against the dummy. [request|Please confirm that all has arrived well] and [request|send us the plotter proofs by courier].

Wanjiru

--- m05 2025-02-07 08:33 gerhard -> wanjiru | Re: Files G4 Science < m04
Arrived. 128 pages, fonts fine, black is overprinting properly for once. Bleed is 3 mm all round, good. Cover spine I make 6.8 on the 70 gram bond, you had 7.5, [promise|I'll adjust it here] and you'll see it on the proof. Teacher's note on page 2 runs close to the trim, 4 mm, I would leave it.

[promise|Plotters go with the courier on Tuesday.]

Gerhard Pienaar

--- m06 2025-02-17 11:26 wanjiru -> gerhard + nadia | Re: Files G4 Science < m05
Dear Mr. Pienaar, the proofs reached on Friday, [thanks|thank you]. Every page has been signed by the author and me. Only on page 71 the arrow of the water cycle is pointing downwards, corrected page attached. You may proceed.

--- m07 2025-02-26 09:14 wanjiru -> ayanda | Shipping papers, G4 Science
Dear Ayanda,

For the import declaration our clearing agent (Mr. Mutiso, copied on paper only as he doesn't like e-mail) requires before sailing:

1. pro forma with HS code 4901.99 on each line
2. [request|the draft bill of lading], consignee Tausi Learning Press Ltd and not "Tausi Press"
3. certificate of origin
4. packing list by pallet, gross and net

In 2022 the bill had the old P.O. box and it took nine days to correct. [question|Is it one container of 40 feet or two of 20?] The school trucks can't enter the port so we hire by container.

Regards,
Wanjiru

--- m08 2025-02-27 10:02 ayanda -> wanjiru | Re: Shipping papers, G4 Science < m07
Dear Ms Kamau

Items 1, 3 and 4 are attached in draft. The bill of lading can only be drafted once the line has confirmed the booking; [promise|you will receive it by 14 March]. It is one 40 foot container, 38 pallets double stacked where the height allows.

The P.O. box is as on your letterhead of January.

Ayanda Mbele

--- m09 2025-03-14 12:48 ayanda -> wanjiru | Re: Shipping papers, G4 Science < m08
Dear Ms Kamau, draft bill of lading attached as promised. [request|Please check the spelling and release by Monday noon.]

--- m10 2025-03-24 15:02 nadia -> wanjiru + odhiambo | On the water
Dear both

[win|All 42 000 left Cape Town last night on the MV Serafina, three days ahead of the plan.] Documents are with DHL. ETA Mombasa 9 April.

Advance copies are flying to you, ten of them. [request|Let me know when they land.]

Nadia

--- m11 2025-03-28 13:40 wanjiru -> nadia | Re: On the water < m10
They've landed! [praise|Very handsome book, the spine is good and the colours of the soil layers are as the author wanted.] Mr. Odhiambo is carrying one around the office.

Asante sana.

--- m12 2025-04-16 18:05 wanjiru -> nadia | G4 cleared
Trucks left the port this evening. Distribution begins tomorrow, Nyeri and Kisumu first.

--- m13 2025-04-29 11:50 wanjiru -> nadia + gerhard | Pages in G4 Science
Dear Nadia, dear Mr. Pienaar,

Since yesterday the schools are calling. [complaint|There are copies where after page 48 comes page 33 again up to 48, and pages 49 to 64 are not there.] A head teacher at Karatina has opened a class set of fifty and found 11 like this. I've opened two cartons in our store and found 9 of 80.

Photographs attached. [question|What has happened, and how many are there?] [request|Please treat this as very urgent.]

Wanjiru

--- m14 2025-04-30 09:41 nadia -> wanjiru + gerhard | Re: Pages in G4 Science < m13
Dear Wanjiru, that's awful, I've stopped everybody. [promise!broken|Gerhard is going through the bindery sheets today and you'll have an answer by tonight.]

--- m15 2025-05-02 08:15 wanjiru -> nadia + gerhard | Re: Pages in G4 Science < m14
Good morning. [complaint|We did not receive the answer on Wednesday.] 38 schools have called by now. [question|What may I tell them?]

--- m16 2025-05-05 16:20 gerhard -> wanjiru + nadia | Re: Pages in G4 Science < m15
Wanjiru

I've been through it. [blame_shift|Your PDF was supplied as one document instead of eight, so the imposition had to be done by hand here, and with one-document files this kind of thing is always a risk.] [blame_shift|You also signed off the plotter proofs.]

[talking_down|For the future: a publisher supplies sections, named 01 to 08. I attach our guide, page 4 has a diagram that explains what a section is.]

I estimate 5 to 6 percent of the run. [non_apology|It is unfortunate for the schools.]

Gerhard Pienaar

--- m17 2025-05-05 17:45 odhiambo -> nadia + gerhard | Re: Pages in G4 Science < m16
Dear Nadia,

I write from Kisumu, where I have spent the day in two school stores with a torch.

I have read Mr. Pienaar's note with attention. Miss Kamau has produced two hundred and six books for this house. [complaint|She knows what a section is.]

[question|A signed proof which is correct and a book which isn't: where between those two would you say that my editor was standing?]

[request|I should be grateful for a proposal: number of defective copies, replacement, date.]

Peter Odhiambo

--- m18 2025-05-07 14:33 nadia -> odhiambo + wanjiru | Re: Pages in G4 Science < m17
Dear Peter, dear Wanjiru

[non_apology|We do regret that the situation has caused inconvenience to your schools.] As to how it arose, there were factors on both sides, and I think it's best that we look forward.

Proposal: [promise|we reprint 3 000 copies free of charge as a gesture of goodwill.] [promise!broken|They fly on 19 May and are in Nairobi on the 20th.] You cover the sorting and the domestic transport.

Kind regards
Nadia

--- m19 2025-05-08 09:10 odhiambo -> nadia | Re: Pages in G4 Science < m18
Dear Nadia,

We accept the 3 000 because children need page 49. [complaint|I do not accept the word goodwill.]

P.O.

--- m20 2025-05-21 10:36 wanjiru -> nadia + gerhard | Replacement copies
Dear all, [complaint|the airline in Nairobi has no booking under this waybill number.] [question|Have the books left Cape Town?]

Wanjiru

--- m21 2025-05-22 15:19 gerhard -> wanjiru | Re: Replacement copies < m20
No, [blame_shift|paper came late from Springs] and the binding line was taken for a job with a fixed date. [promise|They go Friday week.]

[talking_down|I must ask for a bit of patience, shouting doesn't make glue dry faster.]

G. Pienaar

--- m22 2025-05-22 16:08 wanjiru -> gerhard + nadia | Re: Replacement copies < m21
[complaint|Mr. Pienaar, I have not shouted.] I asked if the books have left.

--- m23 2025-06-09 08:52 wanjiru -> nadia + ayanda | Received 3000
The replacement copies were received on Thursday 5 June. All correct. [complaint|The second term is in its sixth week.]

We've given the copies first to the schools which had the most bad ones: Karatina, Homa Bay, Voi, Bungoma and the twelve in Kiambu. The head teachers keep the defective books for drawing and for covering, because nobody wants to burn a book. The ministry's field officer has asked for a written statement, which Mr. Odhiambo has given: that the content is unaffected and that the fault was in the binding.

In all 2 614 copies were found defective in the sorting, thus 6.2 percent. The balance of 386 is in our store.

Costs on our side so far: sorting in 214 schools, KES 1 184 000, schedule attached. [request!open|Kindly advise how these will be credited.]

Wanjiru Kamau

--- m24 2025-06-10 09:30 ayanda -> wanjiru + nadia | Re: Received 3000 < m23
Dear Ms Kamau

The schedule is received and I have passed it to Nadia and our director for a decision, as it's above what I may approve. [promise!open!broken|I will inform you of the outcome.]

Regards
Ayanda Mbele

--- m25 2025-07-01 12:22 wanjiru -> ayanda + nadia | Re: Received 3000 < m24
Dear Ayanda, [question!open|has there been a decision on the schedule?]

--- m26 2025-07-15 16:40 theo -> wanjiru | job sheet
wanjiru

i probably shouldn't be the one. i looked up the bindery sheet because it bothered me. [admission|section 3 was loaded into hopper 4 on the second shift, 20 march, an hour and fifty minutes before someone saw.] it's written there in pen. your file was fine.

t

--- m27 2025-07-16 08:05 wanjiru -> theo | Re: job sheet < m26
[thanks|Thank you, Theo.] I'd thought so, but it is another thing to read it. I'm forwarding it to Mr. Odhiambo. [promise|I will not say it was you unless he asks.]

--- m28 2025-08-11 10:15 nadia -> odhiambo + wanjiru | Grade 5 titles
Dear Peter, dear Wanjiru

I hope second term is going well! We'd love to plan the Grade 5 series with you. I've looked at the approval calendar, and if it runs as it did this year you would need Science, Maths Activities and Creative Arts on the schools' shelves by 27 April 2026 at the latest, so roughly 130 000 books across the three. We've a new binding line coming in November which takes 24 hoppers with camera checks on each signature. If we have the files by October I can hold this year's paper price, and I've set aside press time in the second half of January.

[question|Shall we set up a call this week?]

Warm regards
Nadia

--- m29 2025-08-14 09:00 odhiambo -> nadia | Re: Grade 5 titles < m28
Dear Nadia,

[leaving|The Grade 5 series and the reprint of Grade 4 have been placed with a printer in Industrial Area, fifteen minutes from my desk.] They are a little dearer than you. Their paper is less white, the machine is older than I am, and on Tuesday I stood next to it with Miss Kamau and we turned every hundredth sheet.

I've seen the bindery sheet of 20 March. I had thought that after it, somebody would write to Miss Kamau. [complaint|It's four months and nobody has.]

[request!open|Please return the plates and the working files of all Tausi titles, including the atlas], and [request!open|settle the schedule of 9 June]; [escalation|failing which our advocate will take it up from 1 December].

Peter Odhiambo

--- m30 2025-08-18 17:10 nadia -> odhiambo | Re: Grade 5 titles < m29
Dear Peter, I'm gutted to read this. [promise!broken|Let me speak to our director and I'll phone you tomorrow.]

--- m31 2025-10-02 11:18 wanjiru -> nadia + ayanda | Plates and files
Dear Nadia,

[complaint|Neither the plates nor the files have come, and nobody phoned Mr. Odhiambo in August.] The new printer begins on the atlas on the 20th and we are setting it again from the printed copy.

I'm sorry that it ends in this way, [praise|Theo's maps were the best we ever had.]

Wanjiru

--- m32 2025-10-03 09:25 gerhard -> wanjiru + nadia | Re: Plates and files < m31
[blame_shift|Plates are recycled after six months, that is in our terms, which you signed.] [promise!open!broken|Files will be uploaded next week.]

GP
