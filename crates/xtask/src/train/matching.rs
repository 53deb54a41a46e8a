//! Findings against labels, as the measure of accuracy counts them.

use super::data::Letter;
use amends_domain::MomentKind;
use std::collections::BTreeSet;

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|w| !w.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// True when one text contains the other or they share at least half of their words.
pub fn same(a: &str, b: &str) -> bool {
    let (a, b) = (words(a), words(b));
    if a.is_empty() || b.is_empty() {
        return false;
    }
    let (ja, jb) = (a.join(" "), b.join(" "));
    if ja.contains(&jb) || jb.contains(&ja) {
        return true;
    }
    let (a, b): (BTreeSet<_>, BTreeSet<_>) = (a.into_iter().collect(), b.into_iter().collect());
    2 * a.intersection(&b).count() >= a.union(&b).count()
}

/// Hits, labels and findings of one kind.
#[derive(Debug, Default, Clone, Copy)]
pub struct Tally {
    pub hit: usize,
    pub labels: usize,
    pub found: usize,
}

impl Tally {
    pub fn add(&mut self, other: Tally) {
        self.hit += other.hit;
        self.labels += other.labels;
        self.found += other.found;
    }

    pub fn f1(&self) -> f64 {
        2.0 * self.hit as f64 / (self.labels + self.found).max(1) as f64
    }

    pub fn precision(&self) -> f64 {
        self.hit as f64 / self.found.max(1) as f64
    }

    pub fn recall(&self) -> f64 {
        self.hit as f64 / self.labels.max(1) as f64
    }
}

/// Which sentences each label of a kind can be matched with.
pub struct Pairs(Vec<Vec<usize>>);

impl Pairs {
    pub fn of(letter: &Letter, kind: MomentKind) -> Pairs {
        let labels = letter.labels.iter().filter(|(k, _)| *k == kind);
        let fits = |label: &String| {
            let with = letter.examples.iter().enumerate();
            with.filter(|(_, e)| same(&e.text, label))
                .map(|(i, _)| i)
                .collect()
        };
        Pairs(labels.map(|(_, label)| fits(label)).collect())
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
            hit: used.len(),
            labels: self.0.len(),
            found: (0..sentences).filter(|i| found(*i)).count(),
        }
    }
}
