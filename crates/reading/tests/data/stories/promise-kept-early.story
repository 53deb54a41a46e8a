as of 2025-02-20 18:00
@ 2025-02-03 09:00 us #1 Volunteer form
[promise|Tom can have the volunteer form up by Friday.|2025-02-07]
@ 2025-02-06 16:00 us #1 Volunteer form
{delivered|The form is up}, a day early.
@ 2025-02-07 09:00 them #1 Re: Volunteer form
[thanks|Thank you so much.] [praise|A real pleasure.]
