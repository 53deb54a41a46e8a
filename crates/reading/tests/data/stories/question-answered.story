as of 2025-02-10 18:00
@ 2025-02-03 09:00 them #1 Figures
Hello Maya. [question|What does the form cost?]
@ 2025-02-03 11:00 us #1 Re: Figures
It costs nothing extra, the agreement covers it.
@ 2025-02-03 12:00 them #1 Re: Figures
[thanks|Thank you.]
