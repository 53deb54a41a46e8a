as of 2025-07-20 18:00
@ 2025-05-05 09:00 us #1 Launch
[promise|The shop opens on Sunday at seven.|2025-05-11]
@ 2025-05-12 09:00 them #1 Re: Launch
[complaint|The shop failed in front of everybody.] [escalation|The other firm is coming to see us on Friday.] {reminder|You said Sunday.}
@ 2025-05-12 10:00 us #1 Re: Launch
[apology|I'm sorry.] [admission|It was our fault: we knew and did not say so.] [promise|You get a note every day at six.]
@ 2025-05-20 09:00 them #1 Re: Launch
[complaint|I check everything twice now.] [thanks|Thank you for the notes.]
@ 2025-06-10 09:00 us #1 Re: Launch
{delivered|The repair is live.}
@ 2025-06-15 09:00 them #1 Re: Launch
[praise|That went very well.] [win|Six hundred boxes sold.]
@ 2025-07-10 09:00 them #2 Wool
[thanks|Thank you for the wool.] [praise|It is lovely.]
