as of 2025-02-10 18:00
@ 2025-02-03 09:00 them #1 Hello
A friend gave me your name.
@ 2025-02-03 10:00 us #1 Re: Hello
Welcome.
