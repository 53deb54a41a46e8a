as of 2025-02-20 18:00
@ 2025-02-03 09:00 them #1 Photos
[promise|I'll send the photos on Wednesday.|2025-02-05]
@ 2025-02-11 09:00 us #1 Re: Photos
{reminder|Still waiting for the photos.}
