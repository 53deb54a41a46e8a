as of 2025-02-10 10:00
@ 2025-02-07 16:30 them #1 Login
[question|Where is the login for the statistics?]
