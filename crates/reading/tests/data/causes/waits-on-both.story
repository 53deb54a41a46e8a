as of 2025-09-30 18:00
with strained

@ 2025-03-03 09:00 us #1 Texts
[request|Could you approve the texts?]
@ 2025-03-04 09:00 them #1 Re: Texts
{waits_on_them|They are still with our board.} [question|Which of them is the new one?]
@ 2025-03-10 09:00 them #1 Re: Texts
The board has approved them.
@ 2025-03-13 09:00 us #1 Re: Texts
The new text is the third of them, with the blue head.
@ 2025-05-05 09:00 us #2 Photos
[request|Could you approve the photos?]
@ 2025-05-06 09:00 them #2 Re: Photos
{waits_on_them|They need the chair's nod.} [question|How large are the photos?]
@ 2025-05-09 09:00 them #2 Re: Photos
She nodded.
@ 2025-05-14 09:00 us #2 Re: Photos
The photos are as large as a hand.
