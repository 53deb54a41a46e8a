as of 2025-04-10 18:00
@ 2024-06-03 09:00 them #1 Cover
[leaving|You're sacked.] {joke|Haha.} The cover is too blue for a man my age.
@ 2024-09-03 09:00 them #2 Cover
[leaving|You're fired, the lot of you.] {joke|Haha.}
@ 2025-01-03 09:00 them #3 Cover
[praise|The new cover is the best yet.]
@ 2025-04-03 09:00 them #4 Cover
[leaving|Sacked again.] {joke|Haha.} [praise|I love it.] [win|It sold out in a week.]
@ 2025-04-03 11:00 us #4 Re: Cover
We pack our things and start on the next one.
