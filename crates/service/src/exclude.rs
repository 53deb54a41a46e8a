//! What is never stored: people, conversations, labels and words. Looked at before anything is kept.

mod bars;

pub(crate) use bars::Bars;

use crate::amends::Amends;
use crate::error::ServiceError;
use amends_store::sql::Batch;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// What is excluded.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exclusion {
    /// Mail from, to or through somebody: an address, or a domain for everybody there.
    Person(String),
    /// The same of somebody who was erased: only a digest of the address is kept.
    Erased(String),
    /// A conversation, by its subject.
    Thread(String),
    /// A label of the mail's (Gmail's, as they stand in its exports).
    Label(String),
    /// A word or phrase in the subject or in what is newly written.
    Words(String),
}

impl Exclusion {
    /// Somebody who was erased, by their address.
    pub(crate) fn erased(address: &str) -> Exclusion {
        Exclusion::Erased(digest(address))
    }

    /// Whether nothing is said; a name is neither an address nor a domain, and would never fit.
    pub(crate) fn names_nothing(&self) -> bool {
        let kept = self.kept().1;
        kept.is_empty()
            || matches!(self, Exclusion::Person(_)) && kept.contains(char::is_whitespace)
    }

    fn kept(&self) -> (&'static str, String) {
        match self {
            Exclusion::Person(who) => ("person", who.trim().to_lowercase()),
            Exclusion::Erased(digest) => ("erased", digest.clone()),
            Exclusion::Thread(subject) => ("thread", subject.trim().to_string()),
            Exclusion::Label(label) => ("label", label.trim().to_string()),
            Exclusion::Words(words) => ("words", words.trim().to_string()),
        }
    }

    fn of(kind: &str, what: String) -> Option<Exclusion> {
        Some(match kind {
            "person" => Exclusion::Person(what),
            "erased" => Exclusion::Erased(what),
            "thread" => Exclusion::Thread(what),
            "label" => Exclusion::Label(what),
            "words" => Exclusion::Words(what),
            _ => return None,
        })
    }
}

/// What tells an address from others without saying it.
pub(crate) fn digest(address: &str) -> String {
    let mut text = String::new();
    for byte in Sha256::digest(address.trim().to_lowercase().as_bytes()) {
        // Writing to a text cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

impl Amends {
    /// Excludes something from now on; what is held stays.
    ///
    /// # Errors
    ///
    /// When there is nothing to exclude by; as the store says.
    pub fn exclude(&self, what: &Exclusion, who: &str) -> Result<(), ServiceError> {
        let (kind, kept) = what.kept();
        if what.names_nothing() {
            return Err(ServiceError::Asked(
                "it is not said what to exclude".to_string(),
                "name an address, a domain, a subject, a label or a word",
            ));
        }
        let mut batch = Batch::new();
        let at = self.now().as_microsecond();
        self.store.exclude(&mut batch, kind, &kept, who, at);
        self.write(batch)
    }

    /// Excludes something no longer; mail that was passed over comes when it is brought in again.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn include(&self, what: &Exclusion) -> Result<(), ServiceError> {
        let (kind, kept) = what.kept();
        let mut batch = Batch::new();
        self.store.include(&mut batch, kind, &kept);
        self.write(batch)
    }

    /// All that is excluded.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn exclusions(&self) -> Result<Vec<Exclusion>, ServiceError> {
        let held = self.store.exclusions()?.into_iter();
        Ok(held
            .filter_map(|(kind, what)| Exclusion::of(&kind, what))
            .collect())
    }
}
