//! What can be set about threading; the defaults are what Amends uses.

use std::time::Duration;

/// The rules of threading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Whether threads without a common header are joined by their subject.
    pub subjects: Subjects,
    /// Who goes first where messages contradict one another.
    pub order: Order,
    /// Further words that stand for "Re:" in a subject, without the colon, in any case.
    pub prefixes: Vec<String>,
    /// How long after the last mail with the same subject an answer is still taken for one.
    pub reach: Duration,
    /// How long after a mail an answer with quite another subject, which quotes nothing, counts as
    /// a new conversation for which somebody only pressed "reply".
    pub lull: Duration,
}

/// How far the subject alone may join messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Subjects {
    /// Never.
    Off,
    /// A mail that says "Re:" or quotes, and whose parent is not known, from somebody who took part
    /// to somebody who took part, soon after. Measured better than both others: a blind merge joins every
    /// "Invoice" ever sent.
    #[default]
    Cautious,
    /// All with the same base subject (RFC 5256 section 3, REFERENCES steps 5 and 6).
    Plain,
}

/// Who goes first: who keeps an id that two messages bear, whose References are believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// The earlier date, then the smaller id: the same threads whatever order messages come in.
    #[default]
    Dates,
    /// The order given, as RFC 5256 has it with its sequence numbers.
    AsGiven,
}

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

impl Default for Options {
    fn default() -> Options {
        Options {
            subjects: Subjects::default(),
            order: Order::default(),
            prefixes: Vec::new(),
            reach: DAY * 30,
            lull: DAY * 2,
        }
    }
}
