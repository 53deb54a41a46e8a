//! Findings against labels, as the measure of accuracy counts them.

use super::data::Letter;
use amends_domain::MomentKind;
use amends_testkit::score::{Tally, same_words};
use std::collections::BTreeSet;

/// Which sentences each label of a kind can be matched with.
pub struct Pairs(Vec<Vec<usize>>);

impl Pairs {
    pub fn of(letter: &Letter, kind: MomentKind) -> Pairs {
        let labels = letter.labels.iter().filter(|(k, _)| *k == kind);
        let fits = |label: &String| {
            let with = letter.examples.iter().enumerate();
            with.filter(|(_, e)| same_words(&e.text, label))
                .map(|(i, _)| i)
                .collect()
        };
        Pairs(labels.map(|(_, label)| fits(label)).collect())
    }

    /// For each label the sentences that it can be matched with.
    pub fn fits(&self) -> &[Vec<usize>] {
        &self.0
    }

    /// Greedy, one to one, in the order of the labels.
    pub fn tally(&self, found: &dyn Fn(usize) -> bool, sentences: usize) -> Tally {
        let mut used = BTreeSet::new();
        for fits in &self.0 {
            if let Some(i) = fits.iter().find(|i| found(**i) && !used.contains(*i)) {
                used.insert(*i);
            }
        }
        Tally {
            hits: used.len(),
            labels: self.0.len(),
            found: (0..sentences).filter(|i| found(*i)).count(),
        }
    }
}
