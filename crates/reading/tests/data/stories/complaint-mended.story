as of 2025-03-30 18:00
@ 2025-03-03 09:00 them #1 Bolts
[complaint|Coach bolts are upside down.] [request|Turn them.]
@ 2025-03-03 12:00 us #1 Re: Bolts
[admission|I should have caught that.] {delivered|Turned and live.}
@ 2025-03-03 13:00 them #1 Re: Bolts
[praise|Better now.]
