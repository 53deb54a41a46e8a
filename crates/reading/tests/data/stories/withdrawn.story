as of 2025-02-10 18:00
@ 2025-02-03 09:00 them #1 Van
[request|Could you draw the van with the new logo?]
@ 2025-02-04 09:00 them #1 Re: Van
{withdrawn|Forget the van logo,} the van was stolen.
