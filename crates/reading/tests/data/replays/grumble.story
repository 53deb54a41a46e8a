as of 2025-03-31 18:00
@ 2025-01-06 09:00 them #1 Forms
[request|Please send the figures for December.]
@ 2025-01-06 12:00 us #1 Re: Forms
{delivered|Attached.}
@ 2025-01-06 15:00 them #1 Re: Forms
[thanks|Thank you.] [praise|Very clear.]
@ 2025-02-03 09:00 them #2 Button
[complaint|The button on the form is grey again.]
@ 2025-02-03 12:00 us #2 Re: Button
{delivered|Fixed, it is green.} [apology|Sorry about that.]
@ 2025-02-03 15:00 them #2 Re: Button
[thanks|Thanks.] {settled|Works now.}
