//! A conversation: messages that answer one another.

/// Messages that belong together, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Thread {
    /// Positions in the list of messages that was threaded, oldest first.
    pub messages: Vec<usize>,
    /// For each of `messages`, the position (in the list that was threaded) of the message it
    /// answers, when that one is held.
    pub parents: Vec<Option<usize>>,
}
