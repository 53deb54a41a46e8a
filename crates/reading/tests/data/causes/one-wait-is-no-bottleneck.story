as of 2025-09-30 18:00
with strained

@ 2025-03-03 09:00 us #1 Texts
[request|Could you approve the texts?]
@ 2025-03-04 09:00 them #1 Re: Texts
{waits_on_them|They are still with our board.}
@ 2025-03-05 09:00 them #1 Re: Texts
All approved now.
