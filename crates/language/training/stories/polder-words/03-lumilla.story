firm: Polder Words | polderwords.example | Europe/Amsterdam | 2026-02-27 17:30
member: marijke | Marijke van Dongen | marijke@polderwords.example
member: colm | Colm Brannigan | colm@polderwords.example
member: agnieszka | Agnieszka Wrona | agnieszka@polderwords.example
member: joost | Joost Hessels | office@polderwords.example
client: Lumilla Cosmetici | company | lumilla.example
contact: chiara | Chiara Bellandi | c.bellandi@lumilla.example | international marketing manager
contact: federica | Federica Sartori | regulatory@lumilla.example | regulatory affairs
contact: direzione | Ettore Lumi | e.lumi@lumilla.example | managing director
standing: strained
turned: 2025-10-07
causes: value_mismatch, talked_down
root: m04, m21, m22
why: Chiara said on the first day that the sound of a sentence is the product; Colm keeps giving her plain, short English and explaining her own language choice to her, though she studied literature in Edinburgh. The regulatory side runs well, but by February the director is in copy and the voice question has no answer.

--- m01 2025-03-25 15:48 chiara -> marijke | After Cosmoprof
Dear Marijke,

it was a pleasure to meet you at the fair in Bologna, even if with sore feet for both! As I told you, in September we bring the line Acqua di Riso in Netherlands, Germany, Poland and Ireland. 24 references, boxes and jars, plus a website.

[goal|We want that by the end of 2026 a third of our turnover is made outside of Italy], today is 11%.

[question|You could do both the texts and the control of the labels?] I attend your kind reply.

Chiara Bellandi
International Marketing Manager, Lumilla Cosmetici, Milano

--- m02 2025-03-25 17:30 marijke -> chiara | Re: After Cosmoprof < m01
Dear Chiara,

My feet are still in a bucket! Yes, both. For labels we work with Agnieszka, who is strict, and for English with Colm, who makes manuals and museum texts. [question|Shall we begin with three references to find the right voice?]

Marijke

--- m03 2025-03-27 10:12 federica -> agnieszka | Label control
Good morning Agnieszka,

I am Federica, I follow the regulatory. In attach the artworks of the first three references. For each country [request|please verify the mandatory mentions, the batch, the PAO symbol and the translation of the precautions]. The INCI list must not be touched.

Best regards,
Federica Sartori

--- m04 2025-03-31 11:25 chiara -> colm + marijke | first three references
Dear Colm,

here the Italian texts for cream, mist and night mask. Before you start I tell you only one thing, and it's the one for me most important: [value|for us a text is not information, it is a skin]. When my customer reads it she must feel it before she understands it. [value|I prefer a sentence that is a little bit strange and sings to one that is perfect and sleeps.]

I leave you free.

Chiara

--- m05 2025-04-01 14:20 agnieszka -> federica | Re: Label control < m03
Dear Federica,

Checked, 3 references x 4 countries:

- Night mask: Polish precaution is missing "oczu" (eyes). Must be there.
- Mist: 150 ml is 2 mm high, must be min. 4 mm at this volume.
- "Hypoallergenic" on cream: [question|do you have a test in the file?] If no, take it away for all four.

All other points correct.

Agnieszka

--- m06 2025-04-01 15:03 federica -> agnieszka | Re: Label control < m05
Wonderful. The test exists, I send it in attach. [praise|Our precedent agency has never seen the 2 mm.]

--- m07 2025-04-07 16:47 colm -> chiara | first three references
Chiara,

Three attached. I've kept close to the music for the mask ("Night does the work; you do the sleeping") and somewhat plainer for the cream, which after all is a cream.

[request|Tell me where it grates.]

Colm

--- m08 2025-04-08 12:19 chiara -> colm | Re: first three references < m07
Dear Colm, the mask is beautiful!! [praise|My director read it in the elevator and said "who is this".]

The cream, instead: [complaint|"Hydrates for 24 hours. Suitable for daily use." is a sentence for a floor.] [request|Could you give her the same hand that you gave to the mask?]

Chiara

--- m09 2025-04-10 09:55 colm -> chiara | Re: first three references < m08
Point taken about the floor. "It stays, the way morning stays on a window." [question|Better?]

--- m10 2025-04-10 10:02 chiara -> colm | Re: first three references < m09
YES. See that you can. [request|Go on with all 21 others], we are in late already with the printer of the boxes!

--- m11 2025-04-10 12:30 joost -> chiara + colm | Planning Acqua di Riso
Hi Chiara,

So the planning is:
- references 4 to 12: [promise|7 May]
- references 13 to 24: [promise|28 May]
- labels check runs parallel with Federica

[question|Does the invoice go to Milano or to the German GmbH?]

Joost

--- m12 2025-04-10 15:40 chiara -> joost | Re: Planning Acqua di Riso < m11
Milano, [request|with number of order 4500-771 on it please], otherwise our administration sends all back.

--- m13 2025-05-07 17:52 colm -> chiara | references 4-12
Nine attached. The rice-bran exfoliant was a brute; you'll find two versions and may shoot one.

--- m14 2025-05-09 11:06 chiara -> colm | Re: references 4-12 < m13
Dear Colm, seven yes, exfoliant version 2. For the toner and the balm [complaint|you did again the list of three adjectives]. [request|Try without adjectives at all], only verbs. Have a nice weekend, here finally sun.

--- m15 2025-05-28 16:30 colm -> chiara + joost | references 13-24
Verbs only, as ordered, for toner and balm, and the remaining twelve alongside. I confess it was good for me.

--- m16 2025-05-30 09:21 chiara -> colm | Re: references 13-24 < m15
[praise|The balm made me want to be a balm.] Approved all. [thanks|Grazie mille Colm.]

--- m17 2025-06-23 10:40 federica -> agnieszka | Germany precautions
Hi Agnieszka, the German distributor says that "nicht in die Augen bringen" is old style. [question|Is he right or is he bored?]

--- m18 2025-06-23 11:02 agnieszka -> federica | Re: Germany precautions < m17
He is bored. It is fully correct, but "Kontakt mit den Augen vermeiden" is what others write. If he insists, change costs nothing now, after print it costs 24 plates.

--- m19 2025-06-23 11:10 federica -> agnieszka | Re: Germany precautions < m18
[request|We change it], so he sleeps. [thanks|Thanks!]

--- m20 2025-09-15 09:00 chiara -> colm + marijke + agnieszka | We are out!
Dear all,

[win|since this morning Acqua di Riso is on the shelf in 140 doors between Amsterdam, Köln, Warsaw and Dublin.] Photo in attach: Dublin, Grafton Street, the mask is in the window.

Now the website, 60 pages. Colm [promise|I send you the texts tomorrow], I would go online the 3 of November.

Chiara

--- m21 2025-10-07 17:44 colm -> chiara | website, first 20 pages
Chiara,

First twenty attached. You'll see I have changed course a bit. A box is read in a bathroom; a website is read by someone in a hurry. So I've gone for plain English throughout: short sentences, benefit first, no figures of speech. [talking_down|The romance that Italian readers enjoy tends to come across in English as perfume over a drain, and I say it with affection.]

[talking_down|A good rule when writing for this market: if you can cut a word, cut it.]

Average sentence length has come down from 23 words to 11, and the readability score is now that of a decent newspaper. I think you'll find conversion thanks you for it.

[promise!broken|Next twenty on the 17th.]

Colm

--- m22 2025-10-08 10:30 chiara -> colm | Re: website, first 20 pages < m21
Dear Colm,

I have read all twenty. I don't say that the English is wrong. But [complaint|Lumilla is not there any more]. "Rice water. Softens skin. Rinse off." [complaint|I can find it on the bottle of the supermarket for 3 euro 90].

For your information I have made my master in Edinburgh, on Woolf. I know what English can carry.

[request|Please do them again in the voice of the boxes.]

Chiara

--- m23 2025-10-09 09:18 colm -> chiara | Re: website, first 20 pages < m22
Chiara,

I hear you, and [non_apology|I'm sorry if it felt like a cold shower]. [talking_down|But Woolf wasn't selling online, and what one admires in a seminar isn't always what one clicks on.] Let me propose a middle road: headline in the old voice, body plain.

[promise!broken|I'll redo the twenty that way by the 17th, with the next twenty.]

C.

--- m24 2025-10-09 09:40 chiara -> colm | Re: website, first 20 pages < m23
[complaint|I did not ask a middle road.] But ok, let me see it.

--- m25 2025-10-21 12:15 chiara -> joost | pages
Dear Joost, [complaint|it's the 21 and I have nothing of the pages that were for the 17]. Our web agency bills me the standing still. [question|Can you tell me something?]

--- m26 2025-10-21 13:02 joost -> chiara + colm | Re: pages < m25
Hi Chiara,

[apology|Sorry for this!] [admission|I planned Colm on two jobs in the same week.] [promise|You receive all 40 on Friday the 24th.]

Joost

--- m27 2025-10-24 17:20 colm -> chiara | pages 1-40
Forty attached. Headlines sing, bodies walk. I think it works rather well.

--- m28 2025-10-27 10:49 chiara -> colm + marijke | Re: pages 1-40 < m27
Dear Colm, dear Marijke,

The headlines are lovely. Then [complaint|one falls from the stairs in the second line]. I have rewritten alone, over the weekend, the six pages of the mask and the cream, in attach. [request|Please use them as model for the rest.]

We are so near to the online that I don't discuss.

Chiara

--- m29 2025-10-27 15:33 marijke -> chiara + colm | Re: pages 1-40 < m28
Dear Chiara, it should not be that you sit writing in the weekend. [promise|Colm follows your six pages for the rest and you have all 60 on Thursday.]

Marijke

--- m30 2025-10-30 16:05 colm -> chiara | all 60
All sixty. I followed the six models, and corrected four small things in them ("a silence of rice" isn't English, however nice).

--- m31 2025-10-30 18:22 chiara -> colm | Re: all 60 < m30
[complaint|"A silence of rice" was the title of our campaign.] It stands in the window in Dublin since September.

I put it back myself. We go online Monday.

--- m32 2025-11-05 09:30 federica -> agnieszka | Gift box
Good morning Agnieszka! Christmas box with 3 minis. [question|The outer carton must have all the mentions of the three inside or is it sufficient the common ones?] Space is 9 x 6 cm, four languages, I cry.

--- m33 2025-11-05 10:14 agnieszka -> federica | Re: Gift box < m32
Don't cry. INCI can go in leaflet when there is hand-and-book symbol on carton. Function, precautions, batch and responsible person stay outside. [promise|I draw you layout today], 5 pt is minimum for me.

--- m34 2025-11-05 17:01 agnieszka -> federica | Re: Gift box < m33
Layout attached, 8,8 x 5,9 cm. It fits like sausage in skin.

--- m35 2025-11-06 08:58 federica -> agnieszka | Re: Gift box < m34
[praise|You are a magician.] To the printer today.

--- m36 2025-11-20 11:00 chiara -> joost | invoice 25-0388
Dear Joost, the invoice for the website has 14 hours for "second revision". [complaint|The second revision is because the first was not what I asked.] And [complaint|it's missing the order number]. [request|Please correct both.]

--- m37 2025-11-20 14:26 joost -> chiara | Re: invoice 25-0388 < m36
Hi Chiara, order number is on it now, new version attached. About the hours: [blame_shift|as the briefing for the website did not specify the tone], the revision is outside the fixed price. [promise!broken|I will discuss it internally and come back to you this week.]

Joost

--- m38 2025-12-09 16:40 chiara -> joost | Re: invoice 25-0388 < m37
Joost, three weeks are passed. [question|What did you decide for the 14 hours?]

--- m39 2025-12-10 09:15 joost -> chiara | Re: invoice 25-0388 < m38
Hi Chiara, you're right that it took long. Marijke says we take half of it for our account, 7 hours. Credit note attached.

--- m40 2025-12-10 09:58 chiara -> joost | Re: invoice 25-0388 < m39
Half. I see. Paid with the run of December.

--- m41 2026-01-19 12:08 chiara -> colm + marijke | Sole Bianco
Dear both, happy new year in late.

In May arrives our sun line, Sole Bianco, 9 references. Before I send a single line I would like to understand: [question|who decides how Lumilla speaks in English, me or Polder Words?] It's a serious question, without polemic.

[scope_change|For the moment I ask you only the labels control, not the texts.]

Chiara

--- m42 2026-01-20 17:12 colm -> chiara + marijke | Re: Sole Bianco < m41
Chiara,

You do, of course; it's your brand. What I'd gently add is that [talking_down|a client pays a professional precisely in order to be told things she'd rather not hear], and the day I stop telling you I'm no use to you.

Sun care lives on trust and clarity, so I'd argue plain is even more right this time. Happy to be shouted at over Zoom.

Colm

--- m43 2026-01-21 10:37 chiara -> colm + marijke | Re: Sole Bianco < m42
I don't shout. I have asked a thing and I had a lesson.

[complaint|It is the third time that you explain me my customer.]

--- m44 2026-02-03 09:25 federica -> agnieszka | Sole Bianco labels
Ciao Agnieszka, nine artworks for the sun. SPF 30 and 50, UVA circle, the sentence "do not stay too long in the sun" in four languages. [request|For the 16 if you can.]

--- m45 2026-02-13 15:48 agnieszka -> federica | Re: Sole Bianco labels < m44
Dear Federica, finished. Two findings: UVA circle on the stick is 7 mm, must not be smaller than SPF figure height, and Polish "filtr" is without ending on number 6. [question!open|Is the stick really 15 g?] On one side stands 15 g, on the other 15 ml.

--- m46 2026-02-17 11:14 direzione -> marijke + chiara | Lumilla and your office
Dear Mrs van Dongen,

Dr. Bellandi has shown me the correspondence of the last months. [praise|For the controls of the labels we are content.] For the texts, we have spent 31.000 euro to launch one voice and [complaint|on the website we have two].

[escalation|Before the 6 of March we must choose who writes Sole Bianco, and I have asked also a proposal to a studio in London.] [request!open|I would like to know from you, not from Mr. Brannigan, how you intend to proceed.]

Cordially,
Ettore Lumi

--- m47 2026-02-18 09:05 marijke -> direzione + chiara | Re: Lumilla and your office < m46
Dear Mr Lumi, dear Chiara,

[thanks|Thank you for your open letter.] [admission|I was too far away from this in the autumn.] I want first to read all sixty pages myself, next to the boxes. [promise!open|You have my answer on 2 March at the latest.]

Marijke van Dongen

--- m48 2026-02-18 12:31 chiara -> marijke | Re: Lumilla and your office < m47
Good. [request!open|Read please first the mask of April and then the mask of October, in this order.]
