as of 2025-03-10 18:00
standing strained
@ 2025-03-03 09:00 them #1 Link
[complaint|We have seen no link and the appeal opens on Monday.]
@ 2025-03-06 09:00 them #1 Link
[complaint|There is still no link for the appeal.]
@ 2025-03-07 09:00 us #1 Link
[non_apology|Sorry if that was not what you expected.]
@ 2025-03-07 12:00 them #2 Board
The board meets on Friday.
= decided
2025-03-05 maya not_cause brannock.example apology_owed -- Gwen asked us to leave it
