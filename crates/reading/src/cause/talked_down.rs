//! Talked down: sentences of ours that lecture, minimise or doubt the client's competence.
//! Hard to see in single sentences (Wang & Potts 2019), so two are needed, or one with a complaint.

use super::{Definition, Ground, Measured, Weighed, newest};
use crate::report::{CauseSide, Finding};
use amends_domain::{Cause, MomentKind, Side};

pub const DEFINITION: Definition = Definition {
    cause: Cause::TalkedDown,
    plain: "Sentences of yours lecture them, make little of what they say, or doubt that they know their trade.",
    needs: "Sentences of yours of the last 330 days that read as talking down.",
    measured: "The sureness of each, halved: two plain ones make a cause.",
    limits: "Hard to see in single sentences; a teasing tone among friends can look like it.",
    source: "Condescension hangs on who speaks to whom and in what context, more than on single words (Wang & Potts 2019).",
    measure,
};

fn measure(ground: &Ground<'_>) -> Weighed {
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
        Measured {
            finding: Finding::TalkedDown { times: found.len() },
            side: CauseSide::Ours,
            evidence: newest(evidence),
        },
    ))
}
