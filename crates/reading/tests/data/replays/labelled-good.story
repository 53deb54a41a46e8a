as of 2025-06-30 18:00
labels good
@ 2025-01-06 09:00 them #1 Form
[complaint|The form is a disgrace.] [request|Mend it.]
@ 2025-01-13 09:00 them #1 Re: Form
[complaint|Still a disgrace.] {reminder|Did you get my mail about the form?}
@ 2025-01-20 09:00 them #2 Menu
[complaint|The menu is too long.] [request|Cut it.]
@ 2025-01-27 09:00 us #1 Re: Form
{delivered|The form is mended and the menu is cut.}
@ 2025-01-27 12:00 them #1 Re: Form
[praise|Works. Good.]
@ 2025-02-24 09:00 them #3 Shop
[praise|Shop is good too.]
