//! Slow response: our answers take longer than this client is used to, or they must remind us.
//! Measured in our working hours against the client's own median (Kooti et al. 2015: judge by the
//! pair's own norm, never by an absolute limit).

use super::{Ground, Weighed, newest, sure};
use crate::report::{CauseFound, CauseSide, Finding};
use amends_domain::{LoopKind, Side};

pub fn measure(ground: &Ground<'_>) -> Weighed {
    let pace = ground.reply.ours;
    let slower = match (pace.usual_hours, pace.recent_hours) {
        (Some(usual), Some(now)) => {
            (((now + 2.0) / (usual + 2.0)).ln() / 3.0_f64.ln()).clamp(0.0, 1.2)
        }
        _ => 0.0,
    };
    let long = pace
        .p90_hours
        .map_or(0.0, |h| ((h - 24.0) / 40.0).clamp(0.0, 1.0));
    let asks = || {
        ground.ledger.entries.iter().filter(|e| {
            e.entry.owner == Side::Ours
                && matches!(e.entry.kind, LoopKind::Question | LoopKind::Request)
                && ground.mail.days_ago(e.entry.evidence.at) <= 330
        })
    };
    let reminded: Vec<_> = asks().filter(|e| !e.reminders.is_empty()).collect();
    let mut waiting: Vec<_> = asks()
        .filter(|e| e.entry.closing.is_none() && e.entry.waiting_hours > 24.0)
        .collect();
    waiting.sort_by(|a, b| b.entry.waiting_hours.total_cmp(&a.entry.waiting_hours));
    let weight = slower * 0.6
        + long * 0.7
        + (reminded.len() as f64 * 0.2).min(0.6)
        + (waiting.len() as f64 * 0.12).min(0.5);
    let evidence = waiting
        .iter()
        .chain(&reminded)
        .map(|e| e.entry.evidence.clone())
        .collect();
    Some((
        weight,
        CauseFound {
            finding: Finding::SlowResponse {
                usual_hours: pace.usual_hours,
                recent_hours: pace.recent_hours,
                reminders: reminded.len(),
                waiting: waiting.len(),
            },
            side: CauseSide::Ours,
            confidence: sure(weight),
            evidence: newest(evidence),
        },
    ))
}
