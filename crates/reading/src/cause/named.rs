//! Letters that name a cause in plain words: the best proof there is.

use super::{Ground, Measured, newest};
use crate::correspondence::Correspondence;
use crate::report::{CauseSide, Finding};
use amends_domain::{Cause, Evidence, Hint};

/// What was said longer ago is over, in days.
const HOLDS: i64 = 365;
/// So many of these sentences are shown before what was measured.
const SHOWN: usize = 3;

/// The sentences that name a cause, one a letter, oldest first.
pub fn named(mail: &Correspondence<'_>, cause: Cause) -> Vec<Evidence> {
    let letters = mail
        .personal()
        .filter(|(_, l)| mail.days_ago(l.at()) <= HOLDS);
    let said = letters.filter_map(|(_, l)| Some(l.clue(l.hint(Hint::Names(cause))?)));
    said.collect()
}

/// A cause of which nothing was measured, by those who name it; none when nobody does.
pub fn alone(ground: &Ground<'_>, cause: Cause, named: Vec<Evidence>) -> Option<Measured> {
    let (first, last) = (named.first()?.at, named.last()?.at);
    let finding = Finding::Named {
        cause,
        letters: named.len(),
        first: ground.day(first),
        last: ground.day(last),
    };
    Some(Measured {
        finding,
        side: CauseSide::Ours,
        evidence: newest(named),
    })
}

/// The newest of them before what else was measured; each quotation once, at most five.
pub fn first(named: Vec<Evidence>, measured: Vec<Evidence>) -> Vec<Evidence> {
    let mut all = newest(named);
    all.truncate(SHOWN);
    for evidence in measured {
        let known = |e: &Evidence| e.message == evidence.message && e.quote == evidence.quote;
        if !all.iter().any(known) {
            all.push(evidence);
        }
    }
    all.truncate(5);
    all
}
