as of 2025-02-10 18:00
@ 2025-02-03 09:00 them #1 Figures
[question|What does the form cost?]
@ 2025-02-03 11:00 us #1 Re: Figures
[apology|Sorry for the wait.] {deferral|I will have a look.}
