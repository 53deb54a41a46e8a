//! Real issue hidden: many small complaints over many threads, none of them large.

use super::{Ground, Weighed, newest, sure};
use crate::correspondence::days_between;
use crate::report::{CauseFound, CauseSide, Finding};
use amends_domain::{MomentKind, Side};
use std::collections::BTreeSet;

pub fn measure(ground: &Ground<'_>) -> Weighed {
    let found: Vec<_> = ground
        .mail
        .moments(Side::Theirs, MomentKind::Complaint)
        .filter(|(_, l, _)| ground.mail.days_ago(l.at()) <= 330)
        .collect();
    let threads: BTreeSet<usize> = found.iter().map(|(_, l, _)| l.thread).collect();
    let (first, last) = (found.first()?.1.at(), found.last()?.1.at());
    let days = days_between(first, last);
    let weight = ((threads.len() as f64 - 3.0) * 0.25).max(0.0);
    let evidence = found.iter().map(|(_, l, m)| l.evidence(m)).collect();
    Some((
        weight,
        CauseFound {
            finding: Finding::RealIssueHidden {
                details: found.len(),
                threads: threads.len(),
                days,
            },
            side: CauseSide::Ours,
            confidence: sure(weight),
            evidence: newest(evidence),
        },
    ))
}
