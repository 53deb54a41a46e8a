as of 2025-06-30 18:00
labels 2025-03-01 slow_response goals_blurred
@ 2025-01-06 09:00 them #1 Form
[goal|Forty bookings a month is what we are here for, and I would love to see that by the summer.] [praise|Lovely start.]
@ 2025-01-07 09:00 us #1 Re: Form
{delivered|The form is live.}
@ 2025-01-08 09:00 them #1 Re: Form
[praise|Wonderful, everybody here is very happy with how it looks and how easily it works on the telephone.]
@ 2025-02-03 09:00 them #2 Menu
[question|Could the menu be shorter, since there are pages on it that nobody has opened for years now?]
@ 2025-02-04 09:00 us #2 Re: Menu
{delivered|Done, it is shorter.}
@ 2025-02-05 09:00 them #2 Re: Menu
[praise|Much better now, thank you, this is just what our older customers have been asking for all along.]
@ 2025-03-10 09:00 them #3 Hours
[question|Can you change the hours?]
@ 2025-03-24 09:00 us #3 Re: Hours
{delivered|The hours are changed.}
@ 2025-03-31 09:00 them #3 Re: Hours
Ok.
@ 2025-04-14 09:00 them #4 Price
[question|New price?]
@ 2025-05-05 09:00 us #4 Re: Price
{delivered|The new price is in.}
@ 2025-05-12 09:00 them #4 Re: Price
Ok.
