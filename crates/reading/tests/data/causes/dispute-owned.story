as of 2025-09-30 18:00
with strained

@ 2025-07-01 09:00 them #1 Bookings
[complaint|Seven weeks of bookings never reached us.]
@ 2025-07-02 09:00 us #1 Re: Bookings
The form works as designed.
@ 2025-07-08 09:00 them #1 Re: Bookings
[question|How did the form lose them?]
@ 2025-07-09 09:00 us #1 Re: Bookings
Perhaps a filter.
@ 2025-07-15 09:00 them #1 Re: Bookings
[complaint|It is no filter.]
@ 2025-07-17 09:00 us #1 Re: Bookings
[admission|We moved the form and did not test it, that was our fault.]
