as of 2025-03-03 18:00
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
@ 2025-02-10 09:00 them #3 Next year
[leaving|We are ending the contract in April.] [leaving|The new people start on the first.]
@ 2025-02-11 09:00 us #3 Next year
That is a pity. The plan was in the folder.
@ 2025-02-20 09:00 them #4 Access
{handing_over|Please send all the passwords.} It is for the new people.
