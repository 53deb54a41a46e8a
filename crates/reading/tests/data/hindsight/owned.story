as of 2025-03-30 18:00
@ 2025-03-03 09:00 them #1 Price list
[complaint?|Column F is last cost.] [complaint?|I asked for landed.] The rest is fine.
@ 2025-03-03 12:00 us #1 Re: Price list
[apology|Sorry.] [admission|I took the wrong column.] {delivered|The right one is attached.}
