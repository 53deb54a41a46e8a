as of 2025-02-10 18:00
@ 2025-02-03 09:00 them #1 Newsletter form
[question|What would the newsletter form in Welsh cost?]
@ 2025-02-04 11:00 us #2 Prices
The newsletter form in Welsh would cost 240 pounds.
@ 2025-02-05 11:00 them #2 Prices
That sounds fair to us.
