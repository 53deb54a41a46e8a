//! The record in numbers: in all, and by cause.

use super::outcome::Shown;
use super::record::{ClientRecord, Record};
use super::warning::{Came, Warning};
use amends_domain::Cause;

/// Warnings and what came of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// Warnings before trouble, by the days between, the fewest first.
    pub leads: Vec<usize>,
    /// Warnings that came with trouble or in the days after.
    pub late: usize,
    /// By labels: right without a word of the client's.
    pub right: usize,
    /// Warnings that cried wolf.
    pub wolf: usize,
    /// Warnings too young to tell.
    pub open: usize,
    /// What came, or was there, without a warning before.
    pub missed: usize,
}

/// One cause's tally.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CauseTally {
    /// The cause.
    pub cause: Cause,
    /// Its warnings.
    pub tally: Tally,
}

/// How often one kind of trouble came, and how often it was warned of before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownTally {
    /// How it showed itself.
    pub shown: Shown,
    /// How often it came.
    pub came: usize,
    /// Days of warning before, the fewest first; one for each time there were any.
    pub leads: Vec<usize>,
    /// How often it was warned of only as it came or in the days after.
    pub late: usize,
}

impl Tally {
    fn count(&mut self, warning: &Warning) {
        match warning.came {
            Came::Trouble { lead: 0, .. } => self.late += 1,
            Came::Trouble { lead, .. } => self.leads.push(lead),
            Came::Right => self.right += 1,
            Came::Nothing => self.wolf += 1,
            Came::Open => self.open += 1,
        }
    }

    /// The days of warning in the middle: as many were longer as shorter.
    pub fn median(&self) -> Option<usize> {
        median(&self.leads)
    }

    /// True when there is nothing to say.
    pub fn is_empty(&self) -> bool {
        *self == Tally::default()
    }
}

impl ShownTally {
    /// The days of warning in the middle.
    pub fn median(&self) -> Option<usize> {
        median(&self.leads)
    }
}

/// The value in the middle of sorted ones; of two, the smaller.
pub fn median(sorted: &[usize]) -> Option<usize> {
    sorted.get(sorted.len().saturating_sub(1) / 2).copied()
}

impl Record {
    /// All trouble that came, settled grumbles apart: how often it was warned of before, and what
    /// cried wolf.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for client in &self.clients {
            client.warnings.iter().for_each(|w| tally.count(w));
        }
        // A lead for each outcome, not for each warning.
        let counted = self.leads().filter(|(shown, _)| shown.counts());
        let leads: Vec<Option<usize>> = counted.map(|(_, lead)| lead).collect();
        tally.leads = leads.iter().flatten().copied().filter(|l| *l > 0).collect();
        tally.leads.sort_unstable();
        tally.missed = leads.len() - tally.leads.len();
        tally
    }

    /// By how trouble showed itself, the gravest first; what never came is left out.
    pub fn by_shown(&self) -> Vec<ShownTally> {
        let all = Shown::ALL.into_iter().map(|shown| {
            let leads: Vec<Option<usize>> =
                self.leads().filter(|l| l.0 == shown).map(|l| l.1).collect();
            let mut before: Vec<usize> =
                leads.iter().flatten().copied().filter(|l| *l > 0).collect();
            before.sort_unstable();
            ShownTally {
                shown,
                came: leads.len(),
                leads: before,
                late: leads.iter().filter(|l| **l == Some(0)).count(),
            }
        });
        all.filter(|t| t.came > 0).collect()
    }

    /// By cause, in the order of the causes; those never named or missed are left out.
    pub fn by_cause(&self) -> Vec<CauseTally> {
        let all = Cause::ALL.into_iter().map(|cause| {
            let mut tally = Tally::default();
            for client in &self.clients {
                let warnings = client.causes.iter().filter(|w| w.cause == Some(cause));
                warnings.for_each(|w| tally.count(w));
                tally.missed += client.missed_causes.iter().filter(|c| **c == cause).count();
            }
            tally.leads.sort_unstable();
            CauseTally { cause, tally }
        });
        all.filter(|c| !c.tally.is_empty()).collect()
    }

    /// Outcomes with the days of warning before.
    fn leads(&self) -> impl Iterator<Item = (Shown, Option<usize>)> {
        let of = |c: &'_ ClientRecord| -> Vec<(Shown, Option<usize>)> {
            let outcomes = c.outcomes.iter().enumerate();
            outcomes.map(|(at, o)| (o.shown, c.lead(at))).collect()
        };
        self.clients.iter().flat_map(of)
    }

    /// Evenings replayed.
    pub fn evenings(&self) -> usize {
        usize::try_from(super::outcome::days(self.first, self.last)).unwrap_or(0) + 1
    }

    /// By labels: clients with trouble, and those of them that were warned of by the end with the
    /// days from its beginning, the fewest first.
    pub fn seen(&self) -> (usize, Vec<usize>) {
        let troubled = self.clients.iter().filter(|c| c.onset.is_some());
        let mut after: Vec<usize> = troubled.clone().filter_map(|c| c.seen_after).collect();
        after.sort_unstable();
        (troubled.count(), after)
    }
}
