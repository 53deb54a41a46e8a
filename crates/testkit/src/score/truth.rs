//! What careful readers say of a mailbox: the parts of `truth.json` that are measured.

use serde::Deserialize;

/// The truth of one mailbox.
#[derive(Debug, Deserialize)]
pub struct Truth {
    /// The firm whose mailbox it is.
    pub firm: Firm,
    /// Its clients.
    pub clients: Vec<Client>,
}

/// Whose mailbox it is.
#[derive(Debug, Deserialize)]
pub struct Firm {
    /// Its name.
    pub name: String,
}

/// One client and what is true of them.
#[derive(Debug, Deserialize)]
pub struct Client {
    /// A stable name of the case.
    pub story: String,
    /// Who they are.
    pub client: Who,
    /// The ids of the messages that they wrote or were written.
    #[serde(default)]
    pub message_ids: Vec<String>,
    /// What is true of them.
    pub labels: Labels,
}

/// Who a client is.
#[derive(Debug, Deserialize)]
pub struct Who {
    /// Their domain; none for private people.
    pub domain: Option<String>,
    /// Their people.
    pub contacts: Vec<Contact>,
}

/// One of a client's people.
#[derive(Debug, Deserialize)]
pub struct Contact {
    /// Their address.
    pub email: String,
}

/// What is true of a client at the mailbox's end.
#[derive(Debug, Deserialize)]
pub struct Labels {
    /// The standing's name.
    pub standing_at_end: String,
    /// The day trouble began, `2025-05-12`.
    pub trouble_onset: Option<String>,
    /// Names of causes, strongest first.
    pub causes: Vec<String>,
    /// Ids of messages that show the root cause.
    #[serde(default)]
    pub root_cause_messages: Vec<String>,
    /// Every sentence that matters.
    pub moments: Vec<Sentence>,
    /// What is open.
    pub open_at_end: Vec<Sentence>,
    /// Promises that were not kept.
    pub broken_promises: Vec<Sentence>,
}

/// A labelled sentence.
#[derive(Debug, Deserialize)]
pub struct Sentence {
    /// The message it stands in.
    pub message_id: String,
    /// Its kind; broken promises need none.
    #[serde(default)]
    pub kind: String,
    /// Its words.
    pub text: String,
}
