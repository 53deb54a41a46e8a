as of 2025-03-30 18:00
@ 2025-03-03 09:00 them #1 Price list
[complaint|The list is wrong.] [praise|The rest is lovely.]
@ 2025-03-03 12:00 us #1 Re: Price list
[thanks|Thank you.]
