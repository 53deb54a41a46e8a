as of 2025-02-10 18:00
@ 2025-02-03 09:00 them #1 Login
[request|Could I have a login for the statistics?]
@ 2025-02-03 09:01 us #1 auto Out of office
{absence|I'm away until the 15th.|2025-02-15}
