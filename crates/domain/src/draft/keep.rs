//! Findings that the writer keeps, each with a reason.

use super::finding::Finding;
use std::ops::Range;

/// A line of the draft that keeps a kind of finding: `keep: apology.but because …`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keep {
    /// The code that is kept.
    pub code: String,
    /// Why; empty when no reason is given, and then it keeps nothing.
    pub reason: String,
    /// Where it stands in the draft.
    pub span: Range<usize>,
}

/// A finding that is kept, with the reason.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// What was found.
    pub finding: Finding,
    /// Why it stays.
    pub reason: String,
}
