as of 2025-02-05 18:00
@ 2025-02-03 09:00 us #1 Sketch
[promise|You'll have a sketch by Friday.|2025-02-07]
@ 2025-02-03 10:00 them #1 Re: Sketch
[thanks|Lovely, thanks.]
