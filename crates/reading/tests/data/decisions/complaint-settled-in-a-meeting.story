as of 2025-03-10 18:00
standing strained
@ 2025-03-03 09:00 them #1 Link
[complaint|We have seen no link and the appeal opens on Monday.]
@ 2025-03-06 09:00 them #1 Link
[complaint|There is still no link for the appeal.]
@ 2025-03-07 09:00 them #2 Board
[question|What may I tell the board about the page?]
= decided
2025-03-09 maya note brannock.example meeting 2025-03-08T10:00 Gwen "Shown the link." complaint 2 "There is still no link for the appeal."
2025-03-09 maya turned brannock.example 2025-03-01
