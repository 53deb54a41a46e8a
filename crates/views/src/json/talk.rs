//! What was written with a client, for programs: its conversations, and one of them letter by letter.

use super::VERSION;
use super::letter::Letter;
use amends_domain::{Message, Moment, Side};
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Conversations")]
pub(super) struct Talks<'a> {
    version: u32,
    conversations: Vec<One<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "ConversationInShort")]
struct One<'a> {
    conversation: i64,
    subject: &'a str,
    messages: usize,
    last: String,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Conversation")]
pub(super) struct Talk<'a> {
    version: u32,
    client: &'a str,
    conversation: i64,
    messages: Vec<Letter<'a>>,
    /// It has more messages than are given; these are its first.
    cut: bool,
}

/// A conversation as lists give it.
#[derive(Debug, Clone, Copy)]
pub struct TalkInShort<'a> {
    /// Its number.
    pub number: i64,
    /// The subject of its first message.
    pub subject: &'a str,
    /// How many messages it has.
    pub messages: usize,
    /// When the last was sent.
    pub last: Timestamp,
}

/// A message of a conversation: who wrote it, and what matters in it.
pub type Spoken<'a> = (&'a Message, Side, &'a [Moment]);

/// Conversations as JSON, the newest first, ending in a line feed.
pub fn talks(all: &[TalkInShort<'_>], next: Option<String>) -> String {
    super::text(&Talks {
        version: VERSION,
        conversations: all
            .iter()
            .map(|talk| One {
                conversation: talk.number,
                subject: talk.subject,
                messages: talk.messages,
                last: talk.last.to_string(),
            })
            .collect(),
        next,
    })
}

/// One conversation with a client as JSON, oldest message first, ending in a line feed.
pub fn talk(client: &str, number: i64, messages: &[Spoken<'_>], cut: bool) -> String {
    super::text(&Talk {
        version: VERSION,
        client,
        conversation: number,
        messages: messages
            .iter()
            .map(|(message, side, moments)| Letter::of(message, Some((client, *side)), moments))
            .collect(),
        cut,
    })
}
