as of 2025-06-30 18:00
@ 2025-01-06 09:00 them #1 Prints
[request|Please put the new prints in the shop.]
@ 2025-01-06 12:00 us #1 Re: Prints
{delivered|They are in the shop.}
@ 2025-01-07 09:00 them #1 Re: Prints
[thanks|Lovely, thank you.]
@ 2025-01-20 09:00 them #2 At sea
{absence|I am on a ship until July and read no mail.|2025-07-10}
@ 2025-02-10 09:00 us #3 Figures
[question|Shall we send the figures to your sister?]
@ 2025-03-10 09:00 us #3 Re: Figures
The figures for February are attached.
