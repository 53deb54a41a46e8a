as of 2025-03-01 18:00
@ 2025-02-03 09:00 them #1 Figures
[question|What does the form cost?]
@ 2025-02-07 15:00 us #1 Figures
It costs forty pounds a month.
= decided
2025-02-03 maya note brannock.example call 2025-02-03T11:00 Gwen "Forty."
