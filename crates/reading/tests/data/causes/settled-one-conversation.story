as of 2025-09-30 18:00
with strained

@ 2025-07-01 09:00 them #1 Address
[complaint|The parcel went to the old address.] [complaint|The bill went to the old address.]
@ 2025-07-02 09:00 us #1 Re: Address
[apology|Sorry], put right.
