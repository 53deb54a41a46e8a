as of 2025-09-30 18:00
with strained
@ 2025-04-02 09:00 them #1 Artwork
[complaint|The artwork went to the old address again.]
@ 2025-04-02 15:00 us #1 Re: Artwork
[apology|Sorry], put right.
@ 2025-04-20 09:00 them #2 Parcel
[complaint|The parcel went to the old address, not the new one.]
@ 2025-04-20 15:00 us #2 Re: Parcel
[apology|Sorry], put right.
@ 2025-05-10 09:00 them #3 Samples
[complaint|Our samples lie at the old address.]
@ 2025-05-10 15:00 us #3 Re: Samples
[apology|Sorry], put right.
@ 2025-06-04 09:00 them #4 Bill
[complaint|The invoice has no order number.]
@ 2025-06-04 15:00 us #4 Re: Bill
[apology|Sorry], put right.
@ 2025-06-20 09:00 them #5 July bill
[complaint|An invoice without the order number came back.]
@ 2025-06-20 15:00 us #5 Re: July bill
[apology|Sorry], put right.
@ 2025-07-05 09:00 them #6 Calls
[complaint|Nobody rings on Wednesdays any more.]
@ 2025-07-05 15:00 us #6 Re: Calls
[apology|Sorry], put right.
