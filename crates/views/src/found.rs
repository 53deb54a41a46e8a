//! What a search found, in the reader's words.

use crate::words::{date, quote};
use jiff::Timestamp;
use jiff::civil::Date;
use std::ops::Range;

/// A text with the bytes of it that fit.
pub type Marked = (String, Vec<Range<usize>>);

/// The page of `amends search`.
#[derive(Debug, Clone, Default)]
pub struct FoundPage {
    /// What was typed.
    pub typed: String,
    /// The letters, the newest first.
    pub hits: Vec<Found>,
    /// True when there are more.
    pub more: bool,
}

/// A letter that fits.
#[derive(Debug, Clone)]
pub struct Found {
    /// Its id.
    pub message_id: String,
    /// When it was sent.
    pub at: Timestamp,
    /// The day of it on its author's clock.
    pub day: Date,
    /// Its author's name; empty when none is known.
    pub who: String,
    /// Its author's address.
    pub address: String,
    /// The client's id and name.
    pub client: Option<(String, String)>,
    /// Whether we wrote it; none when it is no client's.
    pub ours: Option<bool>,
    /// Its subject.
    pub subject: Marked,
    /// The line that fits best.
    pub line: Marked,
}

impl Found {
    /// The author's name, or the address where there is none.
    pub fn author(&self) -> &str {
        if self.who.is_empty() {
            &self.address
        } else {
            &self.who
        }
    }

    /// Who wrote to whom: `Ruth Penhale of Northgate Foods`, `you (Tom) to Northgate Foods`.
    pub fn said_by(&self) -> String {
        let author = quote::clean(self.author());
        match (&self.client, self.ours) {
            (Some((_, client)), Some(true)) => format!("{author} (us) to {client}"),
            (Some((_, client)), _) if *client == author => format!("{author} (client)"),
            (Some((_, client)), _) => format!("{author} of {client} (client)"),
            (None, _) => author,
        }
    }

    /// Its day: `12 March 2025`.
    pub fn dated(&self) -> String {
        date::dated(self.day)
    }
}

impl FoundPage {
    /// What to say where nothing fits.
    pub fn nothing(&self) -> Option<String> {
        let typed = quote::clean(&self.typed);
        let said = format!("No message holds {typed}.");
        self.hits.is_empty().then_some(said)
    }
}
