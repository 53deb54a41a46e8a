//! The words of the messages, which are asked for only where who wrote to whom does not tell.

use super::cues::{self, Cues, Heard};
use amends_domain::Message;
use std::borrow::Cow;

/// Bytes of a text that are looked at.
pub const BEGINNING: usize = 2000;

/// Where the words of messages are kept, by the place of the message in the census.
///
/// It cannot fail: words that cannot be fetched are none, and whoever fetches tells of it.
pub trait Words {
    /// What is heard in a message that one of us (`ours`) or of them wrote.
    fn cues(&self, message: usize, ours: bool) -> Cues;

    /// True when the text of a message of theirs presents somebody who works for them.
    fn presents_helper(&self, message: usize) -> bool;

    /// The words of some messages in which a name may stand, in their order. Some sixty messages of each client are
    /// asked for.
    fn openings(&self, messages: &[usize]) -> Vec<Opening<'_>>;
}

/// The words of a message in which a name may stand.
#[derive(Debug, Clone, Default)]
pub struct Opening<'a> {
    /// The author's name as written before the address.
    pub author: Cow<'a, str>,
    /// The subject.
    pub subject: Cow<'a, str>,
    /// The author's own text, or its first [`BEGINNING`] bytes.
    pub own: Cow<'a, str>,
    /// The signature.
    pub signature: Cow<'a, str>,
}

impl<'a> Opening<'a> {
    /// That of a message.
    pub fn of(message: &'a Message) -> Opening<'a> {
        Opening {
            author: Cow::Borrowed(&message.from.name),
            subject: Cow::Borrowed(&message.subject),
            own: Cow::Borrowed(beginning(&message.text.own, BEGINNING)),
            signature: Cow::Borrowed(&message.text.signature),
        }
    }
}

/// The first bytes of a text, whole characters only.
pub(crate) fn beginning(text: &str, bytes: usize) -> &str {
    &text[..text.floor_char_boundary(bytes)]
}

/// The words of messages that are held in memory.
pub(crate) struct InMemory<'a> {
    pub messages: &'a [Message],
    /// What was heard in them before.
    pub heard: &'a Heard,
}

impl Words for InMemory<'_> {
    fn cues(&self, message: usize, ours: bool) -> Cues {
        self.heard.cues(message, &self.messages[message], ours)
    }

    fn presents_helper(&self, message: usize) -> bool {
        cues::presents_helper(&self.messages[message])
    }

    fn openings(&self, messages: &[usize]) -> Vec<Opening<'_>> {
        let of = |message: &usize| Opening::of(&self.messages[*message]);
        messages.iter().map(of).collect()
    }
}
