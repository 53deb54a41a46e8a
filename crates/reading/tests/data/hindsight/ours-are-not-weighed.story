as of 2025-03-30 18:00
@ 2025-03-03 09:00 us #1 Your files
[complaint?|The file you sent is the old one.]
@ 2025-03-03 12:00 them #1 Re: Your files
[apology|Sorry], [admission|my mistake].
@ 2025-03-04 12:00 us #1 Re: Your files
[apology|Sorry] for the fuss.
