as of 2025-04-30 18:00
@ 2025-01-06 09:00 them #1 Forms
[goal|We want forty bookings a month from the site.] [request|Please send a plan for the form.]
@ 2025-01-06 15:00 us #1 Re: Forms
[promise|You will have the plan by Friday.|2025-01-10]
@ 2025-01-14 09:00 them #1 Re: Forms
{reminder|Any news of the plan for the form?}
@ 2025-01-20 09:00 them #1 Re: Forms
{reminder|I asked about the plan for the form last week.} [question|When will it come?]
@ 2025-01-27 09:00 them #2 Invoice
[question|Why does the invoice say two days more?]
@ 2025-02-03 09:00 them #1 Re: Forms
{reminder|Still waiting for the plan for the form.}
@ 2025-03-10 09:00 them #3 Plan
[complaint|We have waited two months for one page.]
@ 2025-03-17 09:00 them #3 Re: Plan
[leaving|We will take the work elsewhere.]
