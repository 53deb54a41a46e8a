//! What an import brought into the store, in words.

use crate::Unread;
use crate::check::{Unreadable, set_aside};
use crate::words::number::{capital, figures, things};

/// What came, counted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Brought {
    /// Messages that were met.
    pub met: usize,
    /// Those of them that were not held yet.
    pub new: usize,
    /// Messages that were passed over since they were drafts, thrown away or junk.
    pub set_aside: usize,
    /// Messages that were not kept since somebody excluded them.
    pub excluded: usize,
    /// What could not be read.
    pub unread: Vec<Unread>,
    /// Letters that the store holds now, each once.
    pub letters: usize,
    /// Clients that it knows now.
    pub clients: usize,
    /// Where the store is.
    pub store: String,
}

/// Places that could not be read, named at most.
const NAMED: usize = 5;

impl Brought {
    /// What came: `412 messages came in.`, `All 412 messages were here already.`
    pub fn headline(&self) -> String {
        let held = self.held_before();
        let came = if self.new == 1 { "was" } else { "were" };
        match (self.new, held) {
            (0, 0) => "No message was kept.".to_string(),
            (0, 1) => "The one message in it was here already.".to_string(),
            (0, held) => format!("All {} messages were here already.", figures(held)),
            (new, 0) => format!(
                "{} {came} brought in.",
                capital(&things(new, "message", "messages"))
            ),
            (new, 1) => format!(
                "{} {came} brought in; one more was here already.",
                capital(&things(new, "message", "messages"))
            ),
            (new, held) => format!(
                "{} {came} brought in; {} more were here already.",
                capital(&things(new, "message", "messages")),
                figures(held)
            ),
        }
    }

    /// Messages that were held before.
    pub fn held_before(&self) -> usize {
        self.met.saturating_sub(self.new + self.excluded)
    }

    /// What was left out since somebody excluded it.
    pub fn kept_out(&self) -> Option<String> {
        let was = if self.excluded == 1 { "was" } else { "were" };
        let messages = capital(&things(self.excluded, "message", "messages"));
        (self.excluded > 0).then(|| format!("{messages} {was} not kept, as you asked."))
    }

    /// What was passed over, when anything was.
    pub fn passed_over(&self) -> Option<String> {
        set_aside(self.set_aside)
    }

    /// What the store holds now.
    pub fn holds(&self) -> String {
        format!(
            "The store now holds {} with {}: {}",
            things(self.letters, "message", "messages"),
            things(self.clients, "client", "clients"),
            self.store
        )
    }

    /// What could not be read.
    pub fn unreadable(&self) -> Unreadable {
        Unreadable::of(&self.unread, NAMED)
    }
}
