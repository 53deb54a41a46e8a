//! Sentences that matter.

mod hint;
mod kind;

pub use hint::Hint;
pub use kind::MomentKind;

use std::ops::Range;
use std::sync::Arc;

/// A sentence (or clause) that does something in the relationship.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    /// What it does.
    pub kind: MomentKind,
    /// Its bytes in the author's own text.
    pub span: Range<usize>,
    /// The name of the rule that found it: `promise.dated`.
    pub rule: Arc<str>,
    /// How sure we are, 0 to 1.
    pub confidence: f32,
    /// When it falls due (a promise's date, a request's deadline).
    pub due: Option<Due>,
}

impl Moment {
    /// True when both say that the same words do the same, however it was found.
    pub fn says_the_same(&self, other: &Moment) -> bool {
        self.kind == other.kind && self.span == other.span
    }
}

/// A due time read from words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The last day on which it is still in time.
    pub date: jiff::civil::Date,
    /// The time of day, when one was said.
    pub time: Option<jiff::civil::Time>,
    /// Its bytes in the author's own text: "by Friday".
    pub span: Range<usize>,
}

/// Something a text gives away that is no moment in itself but closes, opens or colours one.
#[derive(Debug, Clone, PartialEq)]
pub struct Clue {
    /// What it hints at.
    pub hint: Hint,
    /// Its bytes in the author's own text.
    pub span: Range<usize>,
    /// The name of the rule that found it.
    pub rule: Arc<str>,
    /// A date that belongs to it (the end of an absence, the new date of a promise).
    pub due: Option<Due>,
}
