as of 2025-09-30 18:00
with drifting

@ 2025-03-05 09:00 them #7 Season
[value|What matters to us is shade on the benches and safe paths for the children.]
@ 2025-04-05 09:00 them #8 Season
[value|Safe paths matter more than anything, and shade.]
@ 2025-05-10 09:00 us #57 Report
The ecological survey of the wetland is attached with its moss index. Section two compares the moss on the northern wetland with the ferns of the southern wetland over three seasons, and section three proposes a design for a reed bed with a viewing platform and panels.
@ 2025-06-10 09:00 us #67 Report
The ecological survey of the wetland is attached with its moss index. Section two compares the moss on the northern wetland with the ferns of the southern wetland over three seasons, and section three proposes a design for a reed bed with a viewing platform and panels.
@ 2025-07-10 09:00 us #77 Report
The ecological survey of the wetland is attached with its moss index. Section two compares the moss on the northern wetland with the ferns of the southern wetland over three seasons, and section three proposes a design for a reed bed with a viewing platform and panels.
@ 2025-08-10 09:00 us #87 Report
The ecological survey of the wetland is attached with its moss index. Section two compares the moss on the northern wetland with the ferns of the southern wetland over three seasons, and section three proposes a design for a reed bed with a viewing platform and panels.
