as of 2025-02-20 18:00
@ 2025-02-03 09:00 them #1 Login
[request|Could I have a login for the statistics?]
@ 2025-02-04 09:00 us #1 Re: Login
Of course, the statistics are in the members' area for everybody.
@ 2025-02-12 09:00 them #1 Re: Login
{reminder|Any news on the statistics login?} I still cannot get in.
