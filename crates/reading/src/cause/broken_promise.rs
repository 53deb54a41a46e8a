//! Broken promise: a date of ours passed without the thing. Needs dated promises, or reminders of
//! undated ones. Source: promises kept and broken drive trust (Schweitzer, Hershey & Bradlow 2006).

use super::{Definition, Ground, Measured, Weighed, newest};
use crate::correspondence::days_between;
use crate::ledger::Entry;
use crate::report::{CauseSide, Finding};
use amends_domain::{Cause, LoopKind, MomentKind, Side};
use jiff::Timestamp;

pub const DEFINITION: Definition = Definition {
    cause: Cause::BrokenPromise,
    plain: "You said when it would be there, and it was not.",
    needs: "Promises of yours with a day that passed, or that they had to ask for again.",
    measured: "Promises of the last 330 days that the ledger holds for broken; each counts 0.27, so two make a cause, and a half where you admitted a fault within two weeks of its showing.",
    limits: "What was moved or brought without a word in the mail looks broken. Of ten promises that are named, four or five were kept.",
    source: "Trust comes back by promises kept one after another, not by words (Schweitzer, Hershey & Bradlow 2006).",
    measure,
};

/// An admission of ours within so many days is about it.
const OWNED: i64 = 14;

fn measure(ground: &Ground<'_>) -> Weighed {
    let promises = ground
        .ledger
        .entries
        .iter()
        .filter(|e| e.entry.kind == LoopKind::Promise);
    let ours: Vec<_> = promises.filter(|e| e.entry.owner == Side::Ours).collect();
    let broken: Vec<_> = ours
        .iter()
        .filter(|e| e.entry.broken.is_some() && ground.mail.days_ago(e.entry.evidence.at) <= 330)
        .collect();
    if broken.is_empty() {
        return None;
    }
    let owned = |noticed: Timestamp| {
        let mut owned = ground.mail.moments(Side::Ours, MomentKind::Admission);
        owned.any(|(_, l, _)| (0..=OWNED).contains(&days_between(noticed, l.at())))
    };
    let weigh = |e: &&&Entry| {
        if e.noticed.is_some_and(owned) {
            0.5
        } else {
            0.27
        }
    };
    let weight = broken.iter().map(weigh).sum();
    let evidence = broken.iter().map(|e| e.entry.evidence.clone()).collect();
    Some((
        weight,
        Measured {
            finding: Finding::BrokenPromise {
                broken: broken.len(),
                made: ours.len(),
            },
            side: CauseSide::Ours,
            evidence: newest(evidence),
        },
    ))
}
