as of 2025-09-30 18:00
with strained

@ 2025-07-01 09:00 them #1 Bookings
[complaint|Seven weeks of bookings never reached us.] [question|How did the form come to lose them?]
@ 2025-07-02 09:00 us #1 Re: Bookings
The form works as designed, and mail can be caught by filters.
@ 2025-07-08 09:00 them #1 Re: Bookings
[question|Nobody filters our mail, so how did the form lose them?]
@ 2025-07-09 09:00 us #1 Re: Bookings
[blame_shift|Perhaps somebody on your side changed the settings.]
@ 2025-07-15 09:00 them #1 Re: Bookings
[complaint|We changed nothing and still have no answer.]
@ 2025-07-17 09:00 us #1 Re: Bookings
[non_apology|We are sorry if this caused confusion.] The form is fine.
