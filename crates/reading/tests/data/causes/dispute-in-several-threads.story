as of 2025-09-30 18:00
with strained

@ 2025-07-01 09:00 them #1 Bookings form
[complaint|The bookings form loses what people send.]
@ 2025-07-02 09:00 us #1 Re: Bookings form
The bookings form works as designed.
@ 2025-07-08 09:00 them #2 Saturday
[complaint|The bookings form loses what people send, again this week.]
@ 2025-07-09 09:00 us #2 Re: Saturday
Nothing is wrong with the bookings form, people must send it properly.
@ 2025-07-15 09:00 them #3 August
[question|Why does the bookings form lose what people send?]
@ 2025-07-17 09:00 us #3 Re: August
The bookings form is fine as far as we see, whatever people send.
