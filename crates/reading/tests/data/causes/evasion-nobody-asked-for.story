as of 2025-09-30 18:00
with strained

@ 2025-07-01 09:00 them #1 Bookings
The bookings go well.
@ 2025-07-02 09:00 us #1 Re: Bookings
[blame_shift|The colours are as they are since your printer chose them.]
