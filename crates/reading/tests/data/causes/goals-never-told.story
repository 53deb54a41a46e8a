as of 2025-09-30 18:00
with drifting
@ 2025-09-05 09:00 us #77 Pages
The nine pages of the report are attached, with a chapter on access, another on consent and a third on the colours of the buttons, which we have all looked through again this week.
