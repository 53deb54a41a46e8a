as of 2025-09-30 18:00
with strained

@ 2025-03-03 09:00 us #1 Texts
[request|Could you approve the texts?]
@ 2025-03-04 09:00 them #1 Re: Texts
{waits_on_them|They are still with our board.}
@ 2025-03-24 09:00 them #1 Re: Texts
The board has approved them.
@ 2025-05-05 09:00 us #2 Photos
[request|Could you approve the photos?]
@ 2025-05-06 09:00 them #2 Re: Photos
{waits_on_them|The board meets at the end of the month.}
@ 2025-05-30 09:00 them #2 Re: Photos
All approved now.
