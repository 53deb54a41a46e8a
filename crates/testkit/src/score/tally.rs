//! Counting agreement.

use std::fmt;

/// Labels, findings, and how many of them agree.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Labels that a finding agrees with.
    pub hits: usize,
    /// Labels.
    pub labels: usize,
    /// Findings.
    pub found: usize,
}

impl Tally {
    /// Adds another count to this one.
    pub fn add(&mut self, other: Tally) {
        self.hits += other.hits;
        self.labels += other.labels;
        self.found += other.found;
    }

    /// The share of findings that are right, 0 to 1; 0 when nothing was found.
    pub fn precision(&self) -> f64 {
        ratio(self.hits, self.found)
    }

    /// The share of labels that were found, 0 to 1; 0 when there are none.
    pub fn recall(&self) -> f64 {
        ratio(self.hits, self.labels)
    }

    /// The harmonic mean of precision and recall.
    pub fn f1(&self) -> f64 {
        ratio(2 * self.hits, self.labels + self.found)
    }
}

/// So many out of so many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Share {
    /// Right ones.
    pub right: usize,
    /// All.
    pub of: usize,
}

impl Share {
    /// Counts one more.
    pub fn count(&mut self, right: bool) {
        self.right += usize::from(right);
        self.of += 1;
    }

    /// Adds another count to this one.
    pub fn add(&mut self, other: Share) {
        self.right += other.right;
        self.of += other.of;
    }

    /// The share, 0 to 1; 0 of none is 0.
    pub fn rate(&self) -> f64 {
        ratio(self.right, self.of)
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}", self.right, self.of)
    }
}

/// A ratio that is 0 when there is nothing to divide by.
pub fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        0.0
    } else {
        part as f64 / whole as f64
    }
}
