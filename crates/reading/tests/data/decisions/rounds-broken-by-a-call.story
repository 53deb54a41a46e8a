as of 2025-02-20 18:00
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
@ 2025-02-03 09:00 them #3 Invoice
[complaint|The invoice for January counts six hours that we never ordered.]
@ 2025-02-04 09:00 us #3 Invoice
The hours are in the sheet. They were ordered.
@ 2025-02-05 09:00 them #3 Invoice
[complaint|Nobody here ordered six hours on that invoice.]
@ 2025-02-06 09:00 us #3 Invoice
[blame_shift|Your colleague asked for them.] It is all in the sheet.
@ 2025-02-07 09:00 them #3 Invoice
[complaint|The invoice is wrong, we never ordered six hours.]
@ 2025-02-10 09:00 us #3 Invoice
The sheet is clear. Those hours stand.
= decided
2025-02-07 maya note brannock.example call 2025-02-06T12:00 Gwen "The invoice."
