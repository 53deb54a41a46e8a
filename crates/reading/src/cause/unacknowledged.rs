//! Unacknowledged fault: they complain or ask how it came about, and we deny, blame or half
//! apologise instead of saying that we were wrong (Lewicki, Polin & Lount 2016: responsibility
//! weighs most in an apology).

use super::{Ground, Weighed, newest, sure};
use crate::report::{CauseFound, CauseSide, Finding};
use amends_domain::{MomentKind, Side};

pub fn measure(ground: &Ground<'_>) -> Weighed {
    let year = |at| ground.mail.days_ago(at) <= 365;
    let evasions: Vec<_> = [MomentKind::NonApology, MomentKind::BlameShift]
        .into_iter()
        .flat_map(|k| ground.mail.moments(Side::Ours, k))
        .filter(|(_, l, _)| year(l.at()))
        .collect();
    let asked = ground
        .mail
        .moments(Side::Theirs, MomentKind::Complaint)
        .filter(|(_, l, _)| year(l.at()))
        .count();
    let weight = evasions
        .iter()
        .map(|(_, _, m)| f64::from(m.confidence))
        .sum::<f64>()
        * 0.7;
    let evidence = evasions.iter().map(|(_, l, m)| l.evidence(m)).collect();
    Some((
        weight,
        CauseFound {
            finding: Finding::UnacknowledgedFault {
                asked,
                evasions: evasions.len(),
            },
            side: CauseSide::Ours,
            confidence: sure(weight),
            evidence: newest(evidence),
        },
    ))
}
