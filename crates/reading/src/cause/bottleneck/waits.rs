//! How long the work waited on each side, in the conversations of a bottleneck.

use crate::cause::Ground;
use crate::report::CauseSide;
use amends_domain::open_loop::ClosedHow;
use amends_domain::{Evidence, Hint, MessageId, Side};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// This share of all hours makes it the part of one side.
const MOSTLY: f64 = 2.0 / 3.0;
/// Words that something waits on them hold for so many days at most.
const HOLDS: i64 = 60;

/// Working hours of whoever owed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Waits {
    pub on_us: f64,
    pub on_them: f64,
}

impl Waits {
    /// In the conversations in which this evidence stands, since its first words.
    pub fn of(ground: &Ground<'_>, evidence: &[Evidence]) -> Waits {
        let mail = ground.mail;
        let thread_of: BTreeMap<&MessageId, usize> = mail
            .letters
            .iter()
            .map(|l| (&l.message.id, l.thread))
            .collect();
        let shown = evidence.iter().filter_map(|e| thread_of.get(&e.message));
        let threads: BTreeSet<usize> = shown.copied().collect();
        let mut spans: [Vec<(Timestamp, Timestamp)>; 2] = Default::default();
        for entry in &ground.ledger.entries {
            let l = &entry.entry;
            let here = thread_of.get(&l.evidence.message);
            let until = match &l.closing {
                None => mail.as_of,
                Some(c) if is_let_go(c.how) => continue,
                Some(c) => c.at,
            };
            if here.is_some_and(|t| threads.contains(t)) {
                spans[usize::from(l.owner == Side::Theirs)].push((l.evidence.at, until));
            }
        }
        spans[1].extend(said(ground));
        let [ours, theirs] = spans;
        Waits {
            on_us: hours(ground, Side::Ours, ours),
            on_them: hours(ground, Side::Theirs, theirs),
        }
    }

    /// Whose part it is; theirs where nothing was measured, since their words are what shows it.
    pub fn side(self) -> CauseSide {
        let all = self.on_us + self.on_them;
        if all <= 0.0 || self.on_them >= MOSTLY * all {
            CauseSide::Theirs
        } else if self.on_us >= MOSTLY * all {
            CauseSide::Ours
        } else {
            CauseSide::Both
        }
    }
}

/// Nobody waits for it, and nothing ended the wait.
fn is_let_go(how: ClosedHow) -> bool {
    matches!(
        how,
        ClosedHow::Lapsed | ClosedHow::Doubtful | ClosedHow::PutOff
    )
}

/// From words that something waits on them until they write again in that conversation without such
/// words.
fn said(ground: &Ground<'_>) -> Vec<(Timestamp, Timestamp)> {
    let mail = ground.mail;
    let mut open: BTreeMap<usize, Timestamp> = BTreeMap::new();
    let mut spans = Vec::new();
    let end = |from: Timestamp, at: Timestamp| {
        at.min(
            from.saturating_add(jiff::SignedDuration::from_hours(24 * HOLDS))
                .unwrap_or(at),
        )
    };
    for (_, letter) in mail.personal() {
        let waits = letter.hint(Hint::WaitsOnThem).is_some();
        if !waits && letter.side == Side::Ours {
            continue;
        }
        if let Some(from) = open.remove(&letter.thread) {
            spans.push((from, end(from, letter.at())));
        }
        if waits {
            open.insert(letter.thread, letter.at());
        }
    }
    spans.extend(open.into_values().map(|from| (from, end(from, mail.as_of))));
    spans
}

/// The working hours of one side in these spans, no hour twice.
fn hours(ground: &Ground<'_>, side: Side, mut spans: Vec<(Timestamp, Timestamp)>) -> f64 {
    spans.sort_unstable();
    let calendar = ground.mail.calendar(side);
    let mut reached: Option<Timestamp> = None;
    let mut sum = 0.0;
    for (from, until) in spans {
        let from = reached.map_or(from, |r| r.max(from));
        sum += calendar.hours_between(from, until);
        reached = reached.max(Some(until));
    }
    sum
}
