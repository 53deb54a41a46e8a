as of 2025-02-10 18:00
@ 2025-02-03 09:00 us #1 Large print
[promise|You'll have the large print page by Friday.|2025-02-07]
@ 2025-02-05 09:00 us #1 Large print
{renegotiated|We won't make Friday; can we say the 14th instead?|2025-02-14}
@ 2025-02-05 10:00 them #1 Large print
[thanks|Thank you for telling me.]
