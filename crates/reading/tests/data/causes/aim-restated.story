as of 2025-09-30 18:00
with drifting

@ 2024-10-02 09:00 them #6 Aim
[goal|We want fifty registrations a month at the surgery by summer.]

@ 2025-03-05 09:00 them #7 News
[goal|Fifty registrations a month at the surgery is still the aim.]
@ 2025-05-07 09:00 them #71 Aim
Fifty registrations a month would please the surgery.
@ 2025-04-11 09:00 us #48 Month
The animation of the logo is ready.
@ 2025-05-11 09:00 us #58 Month
The animation of the logo is ready.
@ 2025-06-11 09:00 us #68 Month
The animation of the logo is ready.
@ 2025-07-11 09:00 us #78 Month
The animation of the logo is ready.
@ 2025-08-11 09:00 us #88 Month
The animation of the logo is ready.
@ 2025-09-11 09:00 us #98 Month
The animation of the logo is ready.
