//! What reading the mailboxes themselves had to say, whichever way they were read.

/// How much mail was read, and what could not be.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MailRead {
    /// Messages held, each once.
    pub messages: usize,
    /// Copies of messages that were already held.
    pub copies: usize,
    /// Messages that were not read since they were drafts, thrown away or junk.
    pub set_aside: usize,
    /// What could not be read, in the order met.
    pub unread: Vec<Unread>,
}

/// One thing that could not be read; the rest went on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// The file, as it was named.
    pub path: String,
    /// The byte at which it begins, when that is known.
    pub position: Option<u64>,
    /// What is wrong, in plain words.
    pub what: String,
}
