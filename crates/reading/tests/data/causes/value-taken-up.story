as of 2025-09-30 18:00
with drifting

@ 2025-03-05 09:00 them #7 Season
[value|What matters to us is shade on the benches and safe paths for the children.]
@ 2025-04-05 09:00 them #8 Season
[value|Safe paths matter more than anything, and shade.]
@ 2025-05-10 09:00 us #57 Report
The planting round is done. The benches in the yard have their shade now, and the safe paths to the gate are swept; crews come on Thursday to look after the paths by the school, and we ring before they come, so that the children stay out of their way in the morning.
@ 2025-06-10 09:00 us #67 Report
The planting round is done. The benches in the yard have their shade now, and the safe paths to the gate are swept; crews come on Thursday to look after the paths by the school, and we ring before they come, so that the children stay out of their way in the morning.
@ 2025-07-10 09:00 us #77 Report
The planting round is done. The benches in the yard have their shade now, and the safe paths to the gate are swept; crews come on Thursday to look after the paths by the school, and we ring before they come, so that the children stay out of their way in the morning.
@ 2025-08-10 09:00 us #87 Report
The planting round is done. The benches in the yard have their shade now, and the safe paths to the gate are swept; crews come on Thursday to look after the paths by the school, and we ring before they come, so that the children stay out of their way in the morning.
