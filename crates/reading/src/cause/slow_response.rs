//! Slow response: our answers take longer than this client is used to, or they must remind us.
//! Measured in our working hours against the client's own median (Kooti et al. 2015: judge by the
//! pair's own norm, never by an absolute limit).

use super::{Definition, Ground, Measured, Weighed, newest};
use crate::report::{CauseSide, Finding};
use amends_domain::Cause;

pub const DEFINITION: Definition = Definition {
    cause: Cause::SlowResponse,
    plain: "Your answers take longer than this client is used to, or they must ask again.",
    needs: "At least three answers of yours before the last 60 days and some within them, or reminders of theirs.",
    measured: "The median of your answers of late against your usual with them, long waits, reminders they sent and what waits today; in your working hours.",
    limits: "Answers by phone or in chat are not seen. Without your Sent folder every answer looks late.",
    source: "Who answers whom how fast is a habit of each pair, and is judged by it (Kooti et al. 2015).",
    measure,
};

fn measure(ground: &Ground<'_>) -> Weighed {
    let pace = ground.reply.ours;
    let slowness = &ground.signals.slowness;
    let asked = slowness.waiting.iter().chain(&slowness.reminded);
    let evidence = asked.map(|at| ground.ledger.entries[*at].entry.evidence.clone());
    Some((
        slowness.weight,
        Measured {
            finding: Finding::SlowResponse {
                usual_hours: pace.usual_hours,
                recent_hours: pace.recent_hours,
                reminders: slowness.reminded.len(),
                waiting: slowness.waiting.len(),
            },
            side: CauseSide::Ours,
            evidence: newest(evidence.collect()),
        },
    ))
}
