as of 2025-06-30 18:00
@ 2025-01-06 09:00 them #1 Orders
[complaint|Twelve orders went to the wrong address.]
@ 2025-01-08 09:00 them #1 Re: Orders
[complaint|Nobody has answered us about the orders.] [escalation|Our director wants to know by tonight.]
@ 2025-01-09 09:00 us #1 Re: Orders
[admission|This was our mistake.] [apology|I am sorry for the orders that went astray.] [promise|You will have all twelve back by Friday.|2025-01-10]
@ 2025-01-10 12:00 us #1 Re: Orders
{delivered|All twelve orders are on their way to the right address.}
@ 2025-01-13 09:00 them #1 Re: Orders
[thanks|Thank you for putting it right.]
@ 2025-01-20 09:00 them #2 Spring
[praise|That was well handled.] [request|Please send the plan for spring.]
@ 2025-01-20 15:00 us #2 Re: Spring
{delivered|The plan for spring is attached.}
@ 2025-02-10 09:00 them #2 Re: Spring
[praise|Lovely plan.]
@ 2025-03-10 09:00 them #3 Summer
[win|Our best month ever.]
