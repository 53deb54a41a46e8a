as of 2025-09-30 18:00
with drifting

@ 2025-05-12 09:00 us #1 Mascot
{unrequested|We also drew a little mascot for you.}
@ 2025-05-14 09:00 them #1 Re: Mascot
No thanks, we have one.
@ 2025-06-12 09:00 us #2 Chatbot
{unrequested|We took the liberty of building a chatbot.}
@ 2025-07-10 09:00 us #3 Banner
{unrequested|We also prepared a banner.}
@ 2025-07-11 09:00 them #3 Re: Banner
{commitment|Yes, put it up.}
