as of 2025-02-10 18:00
@ 2025-02-03 09:00 them #1 Figures
[question|Which of the two logos goes on the van?] [request|Send the file to the printer.]
@ 2025-02-05 11:00 us #1 Re: Figures
{spoken|Good to talk just now.}
