//! Value mismatch: they say what matters to them while we send and report something else.

use super::{Ground, Weighed, newest, sure};
use crate::report::{CauseFound, CauseSide, Finding};
use amends_domain::{MomentKind, Side, Standing};

pub fn measure(ground: &Ground<'_>) -> Weighed {
    let said: Vec<_> = ground
        .mail
        .moments(Side::Theirs, MomentKind::Value)
        .collect();
    let eroding = if ground.standing == Standing::Drifting {
        1.0
    } else {
        0.5
    };
    let weight = said.len() as f64 * 0.5 * eroding;
    let evidence = said.iter().map(|(_, l, m)| l.evidence(m)).collect();
    Some((
        weight,
        CauseFound {
            finding: Finding::ValueMismatch { times: said.len() },
            side: CauseSide::Ours,
            confidence: sure(weight),
            evidence: newest(evidence),
        },
    ))
}
