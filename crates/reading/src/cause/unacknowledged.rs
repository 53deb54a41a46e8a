//! Unacknowledged fault: they complain or ask how it came about, and we deny, blame or half
//! apologise instead of saying that we were wrong; or both sides say the same again and again.

mod dispute;

use super::{Definition, Ground, Measured, Weighed, newest};
use crate::correspondence::days_between;
use crate::report::{CauseSide, Finding};
use amends_domain::{Cause, MomentKind, Side};
use dispute::Dispute;

pub const DEFINITION: Definition = Definition {
    cause: Cause::UnacknowledgedFault,
    plain: "They say that something went wrong, and you point elsewhere or half apologise instead of \
            saying that it was yours; or both of you say the same again and again.",
    needs: "Sentences of yours of the last year that shift blame or half apologise; or a dispute of \
            three exchanges.",
    measured: "The sureness of each such sentence, times 0.7; half of that where they had found no \
               fault in the 120 days before, and a tenth more for each of up to three complaints after it \
               and before you admit a fault. A dispute: their complaint, question or reminder, then \
               your answer, again in that thread or in another on the same words, within 60 days \
               each, with no admission, apology, delivery, talk, dated promise or figure of yours \
               that was not there before. Each exchange from the third adds 0.35.",
    limits: "Who is right is not known: it may be their fault. A new figure counts as new even where \
             it answers nothing. A dispute on the phone is not seen.",
    source: "Saying that one is responsible weighs most in an apology (Lewicki, Polin & Lount 2016); \
             the three exchanges are our own rule.",
    measure,
};

/// So long before one of our sentences their complaint still is what it answers, in days.
const ANSWERS: i64 = 120;

/// So many complaints after it count.
const AGAIN: usize = 3;

fn measure(ground: &Ground<'_>) -> Weighed {
    let mail = ground.mail;
    let year = |at| mail.days_ago(at) <= 365;
    let evasions: Vec<_> = [MomentKind::NonApology, MomentKind::BlameShift]
        .into_iter()
        .flat_map(|k| mail.moments(Side::Ours, k))
        .filter(|(_, l, _)| year(l.at()))
        .collect();
    let asked: Vec<_> = mail
        .moments(Side::Theirs, MomentKind::Complaint)
        .filter(|(_, l, _)| year(l.at()))
        .map(|(_, l, _)| l.at())
        .collect();
    let answers = |at| {
        let before = asked.iter().rev().find(|a| **a <= at);
        before.is_some_and(|a| days_between(*a, at) <= ANSWERS)
    };
    let owned = &ground.signals.trouble.admitted;
    let evaded: f64 = evasions
        .iter()
        .map(|(_, l, m)| {
            let at = l.at();
            let until = owned.iter().map(|o| o.0).find(|o| *o > at);
            let again = asked
                .iter()
                .filter(|a| **a > at && until.is_none_or(|u| **a < u));
            let again = 0.1 * again.count().min(AGAIN) as f64;
            f64::from(m.confidence) * if answers(at) { 0.7 + again } else { 0.35 }
        })
        .sum();
    let dispute = Dispute::longest(ground).unwrap_or_default();
    let weight = evaded + 0.35 * (dispute.exchanges as f64 - 2.0).max(0.0);
    let mut evidence = newest(evasions.iter().map(|(_, l, m)| l.evidence(m)).collect());
    // A dispute is shown whole, its last three exchanges at least.
    let shown = evidence.iter().take(2).cloned();
    if dispute.exchanges > 0 {
        let mut whole: Vec<_> = dispute.letters;
        whole.reverse();
        whole.extend(
            shown
                .filter(|e| whole.iter().all(|w| w.message != e.message))
                .collect::<Vec<_>>(),
        );
        evidence = whole;
    }
    Some((
        weight,
        Measured {
            finding: Finding::UnacknowledgedFault {
                asked: asked.len(),
                evasions: evasions.len(),
                exchanges: dispute.exchanges,
            },
            side: CauseSide::Ours,
            evidence,
        },
    ))
}
