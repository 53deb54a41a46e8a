as of 2025-04-01 18:00
@ 2025-02-03 09:00 them #1 Enquiries
[complaint|No enquiry has reached us for seven weeks.] [question|How did it come about?]
@ 2025-02-06 09:00 us #1 Re: Enquiries
[non_apology|I am sorry if this caused confusion.] [blame_shift|Nobody told us that you had changed the address.]
@ 2025-02-10 09:00 them #1 Re: Enquiries
[complaint|That is no answer to a plain question.]
@ 2025-02-14 09:00 us #1 Re: Enquiries
[blame_shift|Our logs show nothing wrong.]
@ 2025-03-01 09:00 them #2 Notice
[leaving|We have decided to end the arrangement on 31 March.] [leaving|Another studio will take over.]
@ 2025-03-02 09:00 us #2 Re: Notice
We have noted that.
@ 2025-03-05 09:00 them #2 Re: Notice
[thanks|Thank you for the years.]
