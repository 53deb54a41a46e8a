//! Real issue hidden: many small complaints over many threads, none of them large, and what may lie
//! under them.

mod rivals;

use super::{Definition, Ground, Measured, Weighed, newest};
use crate::correspondence::days_between;
use crate::report::{CauseSide, Finding};
use amends_domain::{Cause, MomentKind, Side};
use std::collections::BTreeSet;

pub const DEFINITION: Definition = Definition {
    cause: Cause::RealIssueHidden,
    plain: "Many small things go wrong in many conversations; each is settled by itself, and what lies \
            under them is not looked for.",
    needs: "Complaints of theirs of the last 330 days in more than three conversations.",
    measured: "Each conversation with a complaint beyond the third counts a quarter. What may lie under \
               them: the telling word that runs through most of the complaints, with the sentences \
               around each and its subject line, in two conversations at least and half as often again \
               as in all letters; then the word that explains most of what is left; three at most \
               (greedy set cover). Words that stand beside it in half of them are named with it.",
    limits: "Words that two complaints share can be chance, and the real issue may never be named in \
             words. Read the rivals before you believe the first. Names of those who write are left out.",
    source: "A few causes behind many details: set cover (Chvátal 1979). Rivals are shown since asking \
             “why” five times leads down one path only (Card 2017).",
    measure,
};

fn measure(ground: &Ground<'_>) -> Weighed {
    let found: Vec<_> = ground
        .mail
        .moments(Side::Theirs, MomentKind::Complaint)
        .filter(|(_, l, _)| ground.mail.days_ago(l.at()) <= 330)
        .collect();
    let threads: BTreeSet<usize> = found.iter().map(|(_, l, _)| l.thread).collect();
    let (first, last) = (found.first()?.1.at(), found.last()?.1.at());
    let weight = ((threads.len() as f64 - 3.0) * 0.25).max(0.0);
    let (rivals, led) = rivals::find(ground, &found);
    // What the first explanation explains is shown first.
    let (led, rest): (Vec<_>, Vec<_>) = found
        .iter()
        .enumerate()
        .map(|(at, (_, l, m))| (led.contains(&at), l.evidence(m)))
        .partition(|(led, _)| *led);
    let part = |part: Vec<(bool, _)>| newest(part.into_iter().map(|p| p.1).collect());
    let mut evidence = part(led);
    evidence.extend(part(rest));
    evidence.truncate(5);
    Some((
        weight,
        Measured {
            finding: Finding::RealIssueHidden {
                details: found.len(),
                threads: threads.len(),
                days: days_between(first, last),
                rivals,
            },
            side: CauseSide::Ours,
            evidence,
        },
    ))
}
