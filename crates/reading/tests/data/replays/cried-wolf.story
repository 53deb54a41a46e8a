as of 2025-07-31 18:00
@ 2025-01-06 09:00 them #1 Forms
[request|Please send the figures for December.]
@ 2025-01-06 12:00 us #1 Re: Forms
{delivered|Attached.}
@ 2025-01-08 09:00 them #2 Shop
[question|Could the shop show the stock?]
@ 2025-01-20 09:00 them #2 Re: Shop
{reminder|Any news of the stock in the shop?}
@ 2025-01-27 09:00 them #3 Menu
[question|Could the menu be shorter?]
@ 2025-02-03 09:00 them #3 Re: Menu
{reminder|Any news of the shorter menu?} [question|And the stock?]
@ 2025-02-17 09:00 them #4 Colours
[question|Which green is it on the poster?] [request|Please send its number.]
@ 2025-03-10 09:00 us #4 Re: Colours
{delivered|The stock is in the shop, the menu is short, and the green of the poster is attached with its number.}
@ 2025-03-10 12:00 them #4 Re: Colours
[praise|Wonderful, all of it.] [thanks|Thank you.] {settled|All sorted.}
@ 2025-03-24 09:00 them #5 Spring
[praise|The shop looks lovely.]
@ 2025-04-14 09:00 them #5 Re: Spring
[win|Sales are up by a third.]
