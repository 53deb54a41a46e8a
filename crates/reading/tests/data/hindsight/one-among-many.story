as of 2025-03-30 18:00
@ 2025-03-01 09:00 them #1 Delivery
[complaint|The van never came.]
@ 2025-03-05 09:00 them #2 Delivery again
[complaint|The van came at nine in the evening.]
@ 2025-03-09 09:00 them #3 Pallets
[complaint?|There were six on it.]
@ 2025-03-10 09:00 us #3 Re: Pallets
[apology|Sorry], I will look.
