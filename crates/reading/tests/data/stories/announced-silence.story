as of 2025-03-10 18:00
@ 2025-01-06 09:00 them #1 Prints
[praise|The prints look wonderful.] We sold nine at the market.
@ 2025-01-08 09:00 them #1 Prints
[win|Twelve now.] The red one sells best of all of them.
@ 2025-01-20 09:00 them #2 Ship
{absence|I'm at sea until the middle of March.|2025-03-15} Do as you think right.
@ 2025-02-20 09:00 us #3 Numbers
[question|How many can you keep at yours?]
