as of 2025-09-30 18:00
with drifting

@ 2024-10-02 09:00 them #6 Aim
[goal|We want fifty registrations a month at the surgery by summer.]

@ 2025-03-05 09:00 them #7 News
[goal|We are turning to leasing cargo fleets to councils.]
@ 2025-05-07 09:00 them #71 Fleets
Two councils have signed for cargo fleets, leasing is most of what we do now.
@ 2025-04-11 09:00 us #48 Month
The page for councils that are leasing cargo fleets has a new head.
@ 2025-05-11 09:00 us #58 Month
The page for councils that are leasing cargo fleets has a new head.
@ 2025-06-11 09:00 us #68 Month
The page for councils that are leasing cargo fleets has a new head.
@ 2025-07-11 09:00 us #78 Month
The page for councils that are leasing cargo fleets has a new head.
@ 2025-08-11 09:00 us #88 Month
The page for councils that are leasing cargo fleets has a new head.
@ 2025-09-11 09:00 us #98 Month
The page for councils that are leasing cargo fleets has a new head.
