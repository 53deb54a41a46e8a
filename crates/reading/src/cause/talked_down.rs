//! Talked down: sentences of ours that lecture, minimise or doubt the client's competence.
//! Hard to see in single sentences (Wang & Potts 2019), so two are needed, or one with a complaint.

use super::{Ground, Weighed, newest, sure};
use crate::report::{CauseFound, CauseSide, Finding};
use amends_domain::{MomentKind, Side};

pub fn measure(ground: &Ground<'_>) -> Weighed {
    let found: Vec<_> = ground
        .mail
        .moments(Side::Ours, MomentKind::TalkingDown)
        .filter(|(_, l, _)| ground.mail.days_ago(l.at()) <= 330)
        .collect();
    let weight = found
        .iter()
        .map(|(_, _, m)| f64::from(m.confidence))
        .sum::<f64>()
        * 0.5;
    let evidence = found.iter().map(|(_, l, m)| l.evidence(m)).collect();
    Some((
        weight,
        CauseFound {
            finding: Finding::TalkedDown { times: found.len() },
            side: CauseSide::Ours,
            confidence: sure(weight),
            evidence: newest(evidence),
        },
    ))
}
