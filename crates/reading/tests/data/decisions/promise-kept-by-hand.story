as of 2025-02-20 18:00
@ 2025-02-03 09:00 us #1 Appeal page
[promise|You'll have the page by Friday.|2025-02-07]
@ 2025-02-11 09:00 them #1 Re: Appeal page
{reminder|We have not seen the page yet.} [question|When can we see it?]
= decided
2025-02-20 maya closed promise 1 "You'll have the page by Friday." done 2025-02-07 -- brought it on paper
