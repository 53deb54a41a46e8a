as of 2025-03-10 18:00
@ 2025-01-06 09:00 them #1 Price table
Here is the text for the price table as we said. It has all the rows that we need.
@ 2025-01-07 09:00 us #1 Price table
{delivered|The price table is up now.}
@ 2025-01-08 09:00 them #1 Price table
[thanks|Thank you, that was quick.] It reads well on the small screen too.
@ 2025-01-15 09:00 them #2 Photos
The photos of the shop are in the folder. The third one is the best.
@ 2025-01-16 09:00 us #2 Photos
{delivered|The third photo is on the first page now.}
@ 2025-02-03 09:00 them #3 Map
[complaint|The map shows our old address in Kirkby Lane.] The text of the second page is here as well.
@ 2025-02-04 09:00 us #3 Map
[promise|I will read the text tonight.]
@ 2025-02-06 09:00 them #3 Map
[question|Did the wool parcel reach you?] It went out on Monday.
@ 2025-02-07 09:00 us #3 Map
Yes, the parcel came and the wool is lovely.
= decided
2025-02-11 maya note brannock.example call 2025-02-10T10:00 Gwen "The map shows the old address in Kirkby Lane; we change it."
