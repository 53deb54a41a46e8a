as of 2025-03-10 18:00
standing strained
@ 2025-03-03 09:00 them #1 Link
[complaint|We have seen no link and the appeal opens on Monday.]
@ 2025-03-06 09:00 them #1 Link
[complaint|There is still no link for the appeal.]
@ 2025-03-07 09:00 them #2 Board
[question|What may I tell the board about the page?]
= decided
2025-03-04 maya stands brannock.example good -- a misunderstanding
