//! What a person decided, against or beside what the mail shows. A decision is a record: it is undone
//! by another record, never changed or lost.

mod decided;
mod decisions;
mod note;
mod persons;
mod subject;

pub use decided::{Decided, ToldHow};
pub use decisions::Decisions;
pub use note::{Contact, Note};
pub use persons::Persons;
pub use subject::{LoopRef, Party, Sentence};

use jiff::Timestamp;

/// A stable name of a decision, given by whoever keeps it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DecisionId(pub String);

/// One decision.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// Its name.
    pub id: DecisionId,
    /// Who decided, as they are called.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// Why, in their words; empty when they gave no reason.
    pub why: String,
    /// What.
    pub what: Decided,
    /// Who took it back, and when.
    pub undone: Option<Undone>,
}

/// A decision taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undone {
    /// By whom.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

impl Decision {
    /// Takes it back. One that was taken back already stays as it is.
    pub fn undo(&mut self, by: &str, at: Timestamp) {
        let by = by.to_string();
        self.undone.get_or_insert(Undone { by, at });
    }
}
