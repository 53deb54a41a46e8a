as of 2025-06-30 18:00
@ 2025-01-06 09:00 them #1 Page
[request|Could you swap the wording on the form?]
@ 2025-01-06 11:00 us #1 Re: Page
{delivered|Done}, it reads well.
@ 2025-02-03 09:00 them #2 Tea
[request|Could you put the spring tea in?]
@ 2025-02-03 12:00 us #2 Re: Tea
{delivered|Done}, with the cake.
@ 2025-02-10 09:00 them #9 Walk
[request|Could you take the walk off?]
@ 2025-02-10 12:00 us #9 Re: Walk
{delivered|Done}, it is gone.
@ 2025-05-01 09:00 them #3 Appeal
[question|When can we see the appeal page?]
@ 2025-05-12 17:00 us #3 Re: Appeal
[apology|Sorry for the slow reply.] [promise|You'll have the appeal page by Friday 23 May.|2025-05-23]
@ 2025-05-28 09:00 them #3 Re: Appeal
{reminder|Has the link to the appeal page gone astray?} [complaint|We have nothing to show the board.]
@ 2025-06-06 17:00 us #3 Re: Appeal
[promise|The appeal page will be with you on Tuesday.|2025-06-10]
@ 2025-06-20 09:00 them #3 Re: Appeal
[complaint|We have still not seen the appeal page.] [escalation|I have copied our treasurer.] {reminder|We asked in May.}
