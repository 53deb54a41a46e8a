as of 2025-02-10 18:00
@ 2025-02-03 09:00 them #1 Walk
[request|Please take the walk off the events page.]
@ 2025-02-03 10:00 us #1 Re: Walk
{delivered|Done.} The page is shorter now.
