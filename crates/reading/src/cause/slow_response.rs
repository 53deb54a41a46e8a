//! Slow response: our answers take longer than this client is used to, or they must remind us.
//! Measured in our working hours against the client's own median (Kooti et al. 2015: judge by the
//! pair's own norm, never by an absolute limit).

use super::{Ground, Weighed, newest, sure};
use crate::report::{CauseFound, CauseSide, Finding};

pub fn measure(ground: &Ground<'_>) -> Weighed {
    let pace = ground.reply.ours;
    let slowness = &ground.signals.slowness;
    let asked = slowness.waiting.iter().chain(&slowness.reminded);
    let evidence = asked.map(|at| ground.ledger.entries[*at].entry.evidence.clone());
    Some((
        slowness.weight,
        CauseFound {
            finding: Finding::SlowResponse {
                usual_hours: pace.usual_hours,
                recent_hours: pace.recent_hours,
                reminders: slowness.reminded.len(),
                waiting: slowness.waiting.len(),
            },
            side: CauseSide::Ours,
            confidence: sure(slowness.weight),
            evidence: newest(evidence.collect()),
        },
    ))
}
