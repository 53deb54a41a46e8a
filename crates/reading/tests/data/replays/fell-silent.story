as of 2025-06-30 18:00
@ 2024-11-04 09:00 them #1 Autumn
[request|Please put the autumn prints in the shop, and tell me which of the old ones you would take out, since there are too many by now.]
@ 2024-11-04 12:00 us #1 Re: Autumn
{delivered|They are in the shop.}
@ 2024-11-05 09:00 them #1 Re: Autumn
[praise|Lovely work, and so quick, I had not expected them before the weekend at all.]
@ 2024-12-02 09:00 them #2 Winter
[request|Please put the winter prints in the shop too when you find the time, they are on the shared drive.]
@ 2024-12-02 12:00 us #2 Re: Winter
{delivered|They are in the shop.}
@ 2024-12-03 09:00 them #2 Re: Winter
[thanks|Thank you, they look just as I hoped they would.]
@ 2025-01-20 09:00 them #3 Prices
Let us see.
@ 2025-02-10 09:00 us #4 Figures
[question|Shall we send the figures to your sister?]
@ 2025-03-10 09:00 us #4 Re: Figures
[question|Did the figures reach you?]
