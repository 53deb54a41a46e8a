//! Unrequested work: things we offered or made that nobody asked for, and that they hardly took up.

use super::{Ground, Weighed, newest, sure};
use crate::report::{CauseFound, CauseSide, Finding};
use amends_domain::{Hint, MomentKind, Side};

pub fn measure(ground: &Ground<'_>) -> Weighed {
    let mail = ground.mail;
    let offers: Vec<_> = mail
        .from(Side::Ours)
        .filter_map(|(i, l)| Some((i, l, l.hint(Hint::Unrequested)?)))
        .collect();
    let taken_up = offers
        .iter()
        .filter(|(i, l, _)| {
            mail.from(Side::Theirs).any(|(j, t)| {
                j > *i
                    && t.thread == l.thread
                    && (t.hint(Hint::Commitment).is_some() || t.has(MomentKind::Praise))
            })
        })
        .count();
    let weight = (offers.len() - taken_up) as f64 * 0.5;
    let evidence = offers.iter().map(|(_, l, c)| l.clue(c)).collect();
    Some((
        weight,
        CauseFound {
            finding: Finding::UnrequestedWork {
                offers: offers.len(),
                taken_up,
            },
            side: CauseSide::Ours,
            confidence: sure(weight),
            evidence: newest(evidence),
        },
    ))
}
