//! How well threads agree with the true ones.

use amends_domain::Thread;
use std::collections::BTreeMap;

/// Shares of pairs of messages in one thread.
pub struct Agreement {
    /// Of the pairs put together, those that belong together.
    pub precision: f64,
    /// Of the pairs that belong together, those put together.
    pub recall: f64,
}

impl Agreement {
    /// Compares threads with the name of each message's true one.
    pub fn of(threads: &[Thread], truth: &[String]) -> Agreement {
        let mut both: BTreeMap<(usize, &str), u64> = BTreeMap::new();
        let mut found: BTreeMap<usize, u64> = BTreeMap::new();
        let mut meant: BTreeMap<&str, u64> = BTreeMap::new();
        for (number, thread) in threads.iter().enumerate() {
            for message in &thread.messages {
                *both.entry((number, &truth[*message])).or_default() += 1;
                *found.entry(number).or_default() += 1;
                *meant.entry(&truth[*message]).or_default() += 1;
            }
        }
        let right = pairs(both.into_values());
        Agreement {
            precision: right / pairs(found.into_values()).max(1.0),
            recall: right / pairs(meant.into_values()).max(1.0),
        }
    }

    /// The harmonic mean of both.
    pub fn f1(&self) -> f64 {
        let sum = self.precision + self.recall;
        2.0 * self.precision * self.recall / sum.max(f64::MIN_POSITIVE)
    }
}

fn pairs(sizes: impl Iterator<Item = u64>) -> f64 {
    sizes.map(|n| n * (n - 1) / 2).sum::<u64>() as f64
}
