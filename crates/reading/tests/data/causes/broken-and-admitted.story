as of 2025-09-30 18:00
with strained

@ 2025-06-02 09:00 us #1 Launch
[promise|The shop goes live on Friday.|2025-06-06]
@ 2025-06-09 09:00 them #1 Re: Launch
{reminder|Where is the shop?} [complaint|We told everybody.]
@ 2025-06-10 09:00 us #1 Re: Launch
[admission|We promised the shop for Friday and we missed it.]
