//! Recurring bottleneck: the work waits on them, or on the same hurdle, again and again.

use super::{Ground, Weighed, newest, sure};
use crate::report::{CauseFound, CauseSide, Finding};
use amends_domain::{Evidence, Hint, LoopKind, Side};

pub fn measure(ground: &Ground<'_>) -> Weighed {
    let mail = ground.mail;
    let mut evidence: Vec<Evidence> = mail
        .personal()
        .filter_map(|(_, l)| l.hint(Hint::WaitsOnThem).map(|c| l.clue(c)))
        .collect();
    let late = ground.ledger.entries.iter().filter(|e| {
        e.entry.owner == Side::Theirs
            && e.entry.kind == LoopKind::Promise
            && e.entry.broken.is_some()
    });
    evidence.extend(late.map(|e| e.entry.evidence.clone()));
    evidence.sort_by_key(|e| e.at);
    let (first, last) = (evidence.first()?.at, evidence.last()?.at);
    let times = evidence.len();
    let weight = times as f64 * 0.25;
    let day = |at: jiff::Timestamp| at.to_zoned(mail.ours.zone().clone()).date();
    Some((
        weight,
        CauseFound {
            finding: Finding::RecurringBottleneck {
                times,
                first: day(first),
                last: day(last),
            },
            side: CauseSide::Theirs,
            confidence: sure(weight),
            evidence: newest(evidence),
        },
    ))
}
