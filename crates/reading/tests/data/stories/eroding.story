as of 2025-10-30 18:00
@ 2025-01-03 09:00 them #13 News 1
We had a long week and the hedgehog came back to the garden, so the children drew it and we would love to show the drawings on the front page, and tell everybody about the autumn club as well. [praise|We love the page.]
@ 2025-01-03 12:00 us #13 Re: News 1
Dear Cerys, the drawings are on the front page since noon today and the club has its own line.
@ 2025-01-03 13:00 them #13 Re: News 1
[thanks|Thank you], that was quick and they are all delighted with it, even Trevor the donkey.
@ 2025-01-07 09:00 them #17 News 1
We had a long week and the hedgehog came back to the garden, so the children drew it and we would love to show the drawings on the front page, and tell everybody about the autumn club as well. [praise|We love the page.]
@ 2025-01-07 12:00 us #17 Re: News 1
Dear Cerys, the drawings are on the front page since noon today and the club has its own line.
@ 2025-01-07 13:00 them #17 Re: News 1
[thanks|Thank you], that was quick and they are all delighted with it, even Trevor the donkey.
@ 2025-02-03 09:00 them #23 News 2
We had a long week and the hedgehog came back to the garden, so the children drew it and we would love to show the drawings on the front page, and tell everybody about the autumn club as well. [praise|We love the page.]
@ 2025-02-03 12:00 us #23 Re: News 2
Dear Cerys, the drawings are on the front page since noon today and the club has its own line.
@ 2025-02-03 13:00 them #23 Re: News 2
[thanks|Thank you], that was quick and they are all delighted with it, even Trevor the donkey.
@ 2025-02-07 09:00 them #27 News 2
We had a long week and the hedgehog came back to the garden, so the children drew it and we would love to show the drawings on the front page, and tell everybody about the autumn club as well. [praise|We love the page.]
@ 2025-02-07 12:00 us #27 Re: News 2
Dear Cerys, the drawings are on the front page since noon today and the club has its own line.
@ 2025-02-07 13:00 them #27 Re: News 2
[thanks|Thank you], that was quick and they are all delighted with it, even Trevor the donkey.
@ 2025-03-03 09:00 them #33 News 3
We had a long week and the hedgehog came back to the garden, so the children drew it and we would love to show the drawings on the front page, and tell everybody about the autumn club as well. [praise|We love the page.]
@ 2025-03-03 12:00 us #33 Re: News 3
Dear Cerys, the drawings are on the front page since noon today and the club has its own line.
@ 2025-03-03 13:00 them #33 Re: News 3
[thanks|Thank you], that was quick and they are all delighted with it, even Trevor the donkey.
@ 2025-03-07 09:00 them #37 News 3
We had a long week and the hedgehog came back to the garden, so the children drew it and we would love to show the drawings on the front page, and tell everybody about the autumn club as well. [praise|We love the page.]
@ 2025-03-07 12:00 us #37 Re: News 3
Dear Cerys, the drawings are on the front page since noon today and the club has its own line.
@ 2025-03-07 13:00 them #37 Re: News 3
[thanks|Thank you], that was quick and they are all delighted with it, even Trevor the donkey.
@ 2025-04-03 09:00 them #43 News 4
We had a long week and the hedgehog came back to the garden, so the children drew it and we would love to show the drawings on the front page, and tell everybody about the autumn club as well. [praise|We love the page.]
@ 2025-04-03 12:00 us #43 Re: News 4
Dear Cerys, the drawings are on the front page since noon today and the club has its own line.
@ 2025-04-03 13:00 them #43 Re: News 4
[thanks|Thank you], that was quick and they are all delighted with it, even Trevor the donkey.
@ 2025-04-07 09:00 them #47 News 4
We had a long week and the hedgehog came back to the garden, so the children drew it and we would love to show the drawings on the front page, and tell everybody about the autumn club as well. [praise|We love the page.]
@ 2025-04-07 12:00 us #47 Re: News 4
Dear Cerys, the drawings are on the front page since noon today and the club has its own line.
@ 2025-04-07 13:00 them #47 Re: News 4
[thanks|Thank you], that was quick and they are all delighted with it, even Trevor the donkey.
@ 2025-05-01 09:00 us #59 Report 5
Dear Cerys, the status report is attached, nine pages, with section five on access and consent.
@ 2025-05-20 12:00 them #59 Re: Report 5
Fine. C
@ 2025-06-01 09:00 us #69 Report 6
Dear Cerys, the status report is attached, nine pages, with section five on access and consent.
@ 2025-06-20 12:00 them #69 Re: Report 6
Fine. C
@ 2025-07-01 09:00 us #79 Report 7
Dear Cerys, the status report is attached, nine pages, with section five on access and consent.
@ 2025-07-20 12:00 them #79 Re: Report 7
Fine. C
@ 2025-08-01 09:00 us #89 Report 8
Dear Cerys, the status report is attached, nine pages, with section five on access and consent.
@ 2025-08-20 12:00 them #89 Re: Report 8
Fine. C
@ 2025-09-01 09:00 us #99 Report 9
Dear Cerys, the status report is attached, nine pages, with section five on access and consent.
@ 2025-09-20 12:00 them #99 Re: Report 9
Fine. C
