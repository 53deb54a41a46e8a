//! A loop with its signs and what a careful reader says of it.

use super::fit::Row;
use amends_domain::OpenLoop;
use amends_reading::ledger_weights::{COLUMNS, columns};
use amends_reading::verdict;
use std::collections::BTreeSet;

/// Which question a head answers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Head {
    /// Is the loop open at the end?
    Open,
    /// Was the promise broken?
    Broken,
}

impl Head {
    /// Where its weights lie.
    pub fn path(self) -> &'static str {
        match self {
            Head::Open => "crates/reading/weights/open.tsv",
            Head::Broken => "crates/reading/weights/broken.tsv",
        }
    }
}

/// One loop.
pub struct Sample {
    /// The loop.
    pub entry: OpenLoop,
    /// Its signs.
    pub signs: Vec<(&'static str, f32)>,
    /// The client's number among all.
    pub client: usize,
    /// Open, says the reader.
    pub open: bool,
    /// Broken, says the reader.
    pub broken: bool,
}

impl Sample {
    /// The sample as a row for a head; `None` where the head does not ask.
    pub fn row(&self, head: Head) -> Option<Row> {
        let asked = match head {
            Head::Open => !verdict::surely_closed(&self.entry, &self.signs),
            Head::Broken => !verdict::surely_kept(&self.entry, &self.signs),
        };
        if !asked {
            return None;
        }
        let mut active = columns(&self.entry);
        if head == Head::Broken {
            active[1..5].fill(0.0);
        }
        let values = std::iter::once(1.0).chain(self.signs.iter().map(|s| f64::from(s.1)));
        let mut cells = Vec::new();
        for (sign, value) in values.enumerate().filter(|v| v.1 != 0.0) {
            for (column, active) in active.iter().enumerate().filter(|c| *c.1 != 0.0) {
                cells.push((sign * COLUMNS.len() + column, value * f64::from(*active)));
            }
        }
        Some(Row {
            cells,
            yes: match head {
                Head::Open => self.open,
                Head::Broken => self.broken,
            },
            group: self.client,
        })
    }
}

/// What a head thinks before it has seen a sample: the rules are mostly right.
pub fn before(samples: &[&Sample], head: Head) -> Vec<f64> {
    let trusted = match head {
        Head::Open => "rules_open",
        Head::Broken => "rules_noticed",
    };
    let mut weights = vec![0.0; COLUMNS.len()];
    for name in names(samples) {
        let mut row = [0.0; COLUMNS.len()];
        row[0] = if name == trusted { TRUST } else { 0.0 };
        weights.extend(row);
    }
    weights
}

/// How far the rules are trusted beforehand, as a logit.
const TRUST: f64 = 2.0;

/// The names of the signs, in their order.
pub fn names(samples: &[&Sample]) -> Vec<&'static str> {
    let first = samples.first().map_or(&[][..], |s| s.signs.as_slice());
    let names: Vec<&str> = first.iter().map(|s| s.0).collect();
    debug_assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
    names
}
