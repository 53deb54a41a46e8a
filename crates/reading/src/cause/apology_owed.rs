//! Apology owed: complaints of weight without an apology or admission of ours after them.

use super::{Definition, Ground, Measured, Weighed, newest};
use crate::report::{CauseSide, Finding};
use amends_domain::{Cause, MomentKind, Side};

pub const DEFINITION: Definition = Definition {
    cause: Cause::ApologyOwed,
    plain: "Something went wrong for them, and nobody of yours has said sorry since.",
    needs: "Complaints of theirs from the last 330 days.",
    measured: "Each complaint after your last apology or admission counts a tenth; each half apology of yours (“sorry if”, “sorry but”) a fifth.",
    limits: "An apology by phone is not seen. Small grumbles count like grave complaints, so many of them are needed.",
    source: "An apology that lacks responsibility or repair does little (Lewicki, Polin & Lount 2016).",
    measure,
};

fn measure(ground: &Ground<'_>) -> Weighed {
    let owned = ground.signals.trouble.owned.iter().map(|o| o.0).max();
    // What somebody closed by word of mouth was owned there, if it had to be.
    let told = ground.ledger.told_closed();
    let unanswered: Vec<_> = ground
        .mail
        .moments(Side::Theirs, MomentKind::Complaint)
        .filter(|(_, l, _)| ground.mail.days_ago(l.at()) <= 330 && owned.is_none_or(|o| l.at() > o))
        .filter(|(_, l, m)| !told.contains(&(&l.message.id, l.quote(&m.span))))
        .collect();
    let half: usize = ground
        .mail
        .moments(Side::Ours, MomentKind::NonApology)
        .filter(|(_, l, _)| ground.mail.days_ago(l.at()) <= 330)
        .count();
    let weight = unanswered.len() as f64 * 0.1 + half as f64 * 0.2;
    let evidence = unanswered.iter().map(|(_, l, m)| l.evidence(m)).collect();
    Some((
        weight,
        Measured {
            finding: Finding::ApologyOwed {
                complaints: unanswered.len(),
                non_apologies: half,
            },
            side: CauseSide::Ours,
            evidence: newest(evidence),
        },
    ))
}
