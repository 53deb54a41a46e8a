as of 2025-03-20 18:00
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
[complaint|The map shows our old address in Kirkby Lane.] Customers drive to the wrong end of town.
@ 2025-02-05 09:00 them #4 Recipe
[request|Please add the dumpling recipe to the newsletter.]
@ 2025-02-10 09:00 us #5 Invoice
Here is the invoice for January with the hours of Ann.
@ 2025-02-12 09:00 them #5 Invoice
It was paid this morning.
@ 2025-02-24 09:00 us #6 Figures
The figures for the shop are in the folder. Sales rose by a third.
@ 2025-02-25 09:00 them #6 Figures
A third is more than we hoped for.
= decided
2025-02-11 maya note brannock.example call 2025-02-20T10:00 Gwen "We spoke of this and that."
