as of 2025-02-07 17:00
@ 2025-02-03 09:00 them #1 Figures
Hello Maya. [question|What does the form cost?]
@ 2025-02-04 09:00 them #2 Lunch
We have a new cook. It smells of onions here.
@ 2025-02-05 09:00 them #3 Cat
The cat is fine.
= decided
2025-02-07 maya closed question 9 "What does the form cost?" done 2025-02-06
2025-02-07 maya closed request 1 "Please send the form." done 2025-02-06
2025-02-07 maya not_a praise 2 "We have a new cook."
