//! How often the standing is right, and how it is wrong when it is not.

use super::tally::{Share, Tally};
use std::collections::BTreeMap;

/// The name under which a client counts that was not found.
pub const MISSING: &str = "missing";

/// The standings that a truth can have.
const LABELS: [&str; 5] = ["good", "drifting", "strained", "broken", "mending"];

/// True standing and standing found, with how often.
#[derive(Debug, Clone, Default)]
pub struct Standings(BTreeMap<(String, String), usize>);

impl Standings {
    /// Counts one client.
    pub fn count(&mut self, truth: &str, found: &str) {
        *self
            .0
            .entry((truth.to_string(), found.to_string()))
            .or_default() += 1;
    }

    /// Adds another count to this one.
    pub fn add(&mut self, other: &Standings) {
        for (pair, n) in &other.0 {
            *self.0.entry(pair.clone()).or_default() += n;
        }
    }

    /// Clients whose standing is right.
    pub fn right(&self) -> Share {
        Share {
            right: self.sum(|truth, found| truth == found),
            of: self.sum(|_, _| true),
        }
    }

    /// The mean F1 over the standings that the truth has.
    pub fn macro_f1(&self) -> f64 {
        let scores: Vec<f64> = LABELS
            .iter()
            .filter_map(|s| {
                let tally = self.tally(|standing| standing == *s);
                (tally.labels > 0).then(|| tally.f1())
            })
            .collect();
        scores.iter().sum::<f64>() / scores.len().max(1) as f64
    }

    /// Trouble against no trouble, whatever the trouble's name.
    pub fn trouble(&self) -> Tally {
        self.tally(|standing| !["good", "unknown", MISSING].contains(&standing))
    }

    /// Clients missed though in trouble, and clients in no trouble that were called so.
    pub fn missed_and_false(&self) -> (usize, usize) {
        let trouble = self.trouble();
        (trouble.labels - trouble.hits, trouble.found - trouble.hits)
    }

    /// Clients that are good and were called broken, or the reverse.
    pub fn good_broken_mixups(&self) -> usize {
        self.sum(|truth, found| matches!((truth, found), ("good", "broken") | ("broken", "good")))
    }

    /// Every way of being wrong, with how often.
    pub fn wrong(&self) -> impl Iterator<Item = (&str, &str, usize)> {
        let all = self
            .0
            .iter()
            .map(|((truth, found), n)| (truth.as_str(), found.as_str(), *n));
        all.filter(|(truth, found, _)| truth != found)
    }

    fn tally(&self, is: impl Fn(&str) -> bool) -> Tally {
        Tally {
            hits: self.sum(|truth, found| is(truth) && is(found)),
            labels: self.sum(|truth, _| is(truth)),
            found: self.sum(|_, found| is(found)),
        }
    }

    fn sum(&self, wanted: impl Fn(&str, &str) -> bool) -> usize {
        self.0
            .iter()
            .filter(|((truth, found), _)| wanted(truth, found))
            .map(|(_, n)| n)
            .sum()
    }
}
