//! What careful readers say of a mailbox, to be graded against.

use amends_domain::message::MessageId;
use amends_domain::{Address, Cause, MomentKind};
use jiff::civil::Date;

/// The labels of a mailbox.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Labels {
    /// One for each client.
    pub clients: Vec<Label>,
}

/// What is true of one client.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Label {
    /// What to call it when it is not found in the mail.
    pub name: String,
    /// Its domains and addresses: a client found is this one when it has any of them.
    pub domains: Vec<String>,
    /// Addresses of its people.
    pub addresses: Vec<Address>,
    /// The day trouble began; `None` for a client in good standing.
    pub onset: Option<Date>,
    /// Why, strongest first.
    pub causes: Vec<Cause>,
    /// Sentences of trouble.
    pub said: Vec<Said>,
}

/// A labelled sentence.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// The message it stands in.
    pub message: MessageId,
    /// What it is.
    pub kind: MomentKind,
    /// Its words.
    pub words: String,
}

impl Label {
    /// True when a client with these domains and people is the one that is meant.
    pub fn is_of<'a>(
        &self,
        domains: &[String],
        mut people: impl Iterator<Item = &'a Address>,
    ) -> bool {
        let same = |d: &String| self.domains.iter().any(|own| own.eq_ignore_ascii_case(d));
        domains.iter().any(same) || people.any(|p| self.addresses.contains(p))
    }
}
