as of 2025-09-30 18:00
with drifting

@ 2024-10-02 09:00 them #6 Aim
[goal|We want fifty registrations a month at the surgery by summer.]
@ 2025-01-11 09:00 us #18 Month
Registrations at the surgery stand at thirty this month.
@ 2025-02-11 09:00 us #28 Month
Registrations at the surgery stand at thirty this month.
@ 2025-03-11 09:00 us #38 Month
Registrations at the surgery stand at thirty this month.
@ 2025-04-11 09:00 us #48 Month
Registrations at the surgery stand at thirty this month.
@ 2025-05-11 09:00 us #58 Month
Registrations at the surgery stand at thirty this month.
@ 2025-06-11 09:00 us #68 Month
The animation of the logo is ready to look at.
@ 2025-07-11 09:00 us #78 Month
The animation of the logo is ready to look at.
@ 2025-08-11 09:00 us #88 Month
The animation of the logo is ready to look at.
@ 2025-09-11 09:00 us #98 Month
The animation of the logo is ready to look at.
