//! Broken promise: a date of ours passed without the thing. Needs dated promises, or reminders of
//! undated ones. Source: promises kept and broken drive trust (Schweitzer, Hershey & Bradlow 2006).

use super::{Ground, Weighed, newest, sure};
use crate::report::{CauseFound, CauseSide, Finding};
use amends_domain::{LoopKind, Side};

pub fn measure(ground: &Ground<'_>) -> Weighed {
    let promises = ground
        .ledger
        .entries
        .iter()
        .filter(|e| e.entry.kind == LoopKind::Promise);
    let ours: Vec<_> = promises.filter(|e| e.entry.owner == Side::Ours).collect();
    let broken: Vec<_> = ours
        .iter()
        .filter(|e| e.entry.broken.is_some() && ground.mail.days_ago(e.entry.evidence.at) <= 330)
        .collect();
    if broken.is_empty() {
        return None;
    }
    let weight = broken.len() as f64 * 0.27;
    let evidence = broken.iter().map(|e| e.entry.evidence.clone()).collect();
    Some((
        weight,
        CauseFound {
            finding: Finding::BrokenPromise {
                broken: broken.len(),
                made: ours.len(),
            },
            side: CauseSide::Ours,
            confidence: sure(weight),
            evidence: newest(evidence),
        },
    ))
}
