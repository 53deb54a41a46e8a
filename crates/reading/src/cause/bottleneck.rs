//! Recurring bottleneck: the work waits on them, or on the same hurdle, again and again.

mod waits;

use super::{Definition, Ground, Measured, Weighed, newest};
use crate::report::Finding;
use amends_domain::{Cause, Evidence, Hint, LoopKind, Side};
use waits::Waits;

pub const DEFINITION: Definition = Definition {
    cause: Cause::RecurringBottleneck,
    plain: "The work waits on the same hurdle again and again: an approval, a person, a part.",
    needs: "Words that something waits on them (a board, a signature), or promises of theirs that passed.",
    measured: "Each such time counts a quarter. Beside it, for the conversations concerned: the working \
               hours that open questions, requests and promises waited on each side, each in the time \
               of whoever owed, and no hour counted twice. Two thirds of the hours or more on one side \
               make it theirs or yours, else it is shared.",
    limits: "That it is the same hurdle each time is not checked. Waiting that nobody wrote about is not \
             seen; loops that lapsed without a word are left out of the hours.",
    source: "Our own rule: whose part it is follows from measured waiting, not from who complains.",
    measure,
};

fn measure(ground: &Ground<'_>) -> Weighed {
    let mail = ground.mail;
    let mut evidence: Vec<Evidence> = mail
        .personal()
        .filter_map(|(_, l)| l.hint(Hint::WaitsOnThem).map(|c| l.clue(c)))
        .collect();
    let late = ground.ledger.entries.iter().filter(|e| {
        e.entry.owner == Side::Theirs
            && e.entry.kind == LoopKind::Promise
            && e.entry.broken.is_some()
    });
    evidence.extend(late.map(|e| e.entry.evidence.clone()));
    evidence.sort_by_key(|e| e.at);
    let (first, last) = (evidence.first()?.at, evidence.last()?.at);
    let times = evidence.len();
    let weight = times as f64 * 0.25;
    let waits = Waits::of(ground, &evidence);
    Some((
        weight,
        Measured {
            finding: Finding::RecurringBottleneck {
                times,
                first: ground.day(first),
                last: ground.day(last),
                on_us_hours: waits.on_us,
                on_them_hours: waits.on_them,
            },
            side: waits.side(),
            evidence: newest(evidence),
        },
    ))
}
