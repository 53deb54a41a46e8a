//! What was written with a client.

use super::given::Given;
use super::listed::{Cursor, short};
use crate::fault::Fault;
use crate::original::{harmless, plain_of};
use amends_domain::MessageId;
use amends_service::{Conversations, Seat, Sought};
use amends_views::json::{self, Spoken, TalkInShort};
use schemars::JsonSchema;
use serde::Deserialize;

/// From where on.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct TalksAsked {
    cursor: Option<Cursor>,
}

/// Which conversation: the newest where nothing is said.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct TalkAsked {
    /// The conversation, by its number.
    #[schemars(range(min = 0))]
    conversation: Option<i64>,
    /// A message of it, by its Message-ID.
    #[schemars(length(max = 1000))]
    message_id: Option<String>,
}

/// Which message.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OriginalAsked {
    /// Its Message-ID.
    #[schemars(length(min = 1, max = 1000))]
    message_id: String,
}

fn sought(seat: &Seat, given: &Given, sought: &Sought) -> Result<Conversations, Fault> {
    let found = seat.conversations(given.part("client")?, sought)?;
    found.ok_or(Fault::Gone)
}

/// All conversations with a client, the newest first.
pub fn conversations(seat: &Seat, given: &Given) -> Result<String, Fault> {
    let asked: TalksAsked = given.query()?;
    let after = asked.cursor.as_ref().map_or(Ok(0), Cursor::place)?;
    let found = sought(
        seat,
        given,
        &Sought {
            after,
            ..Sought::default()
        },
    )?;
    let all: Vec<TalkInShort<'_>> = found
        .threads
        .iter()
        .map(|thread| TalkInShort {
            number: thread.number,
            subject: &thread.subject,
            messages: thread.letters,
            last: thread.last,
        })
        .collect();
    Ok(json::talks(&all, found.older.map(|n| n.to_string())))
}

/// One of them, message by message.
pub fn conversation(seat: &Seat, given: &Given) -> Result<String, Fault> {
    let asked: TalkAsked = given.query()?;
    short("message_id", asked.message_id.as_deref(), 1_000)?;
    let named = asked.message_id.is_some() || asked.conversation.is_some();
    let message = asked.message_id.as_deref().map(MessageId::new);
    let found = sought(
        seat,
        given,
        &Sought {
            message: message.clone(),
            thread: asked.conversation,
            after: 0,
        },
    )?;
    let holds = |id: &MessageId| found.letters.iter().any(|l| l.message.id == *id);
    // Not another one than was asked for.
    if (named && found.letters.is_empty()) || message.is_some_and(|id| !holds(&id)) {
        return Err(Fault::Gone);
    }
    let all: Vec<Spoken<'_>> = found
        .letters
        .iter()
        .map(|l| (&l.message, l.side, l.moments.as_slice()))
        .collect();
    Ok(json::talk(
        given.part("client")?,
        found.shown,
        &all,
        found.cut,
    ))
}

/// A message as it was sent.
pub fn original(seat: &Seat, given: &Given) -> Result<String, Fault> {
    let client = given.part("client")?;
    seat.number_of(client)?.ok_or(Fault::Gone)?;
    let asked: OriginalAsked = given.query()?;
    short("message_id", Some(&asked.message_id), 1_000)?;
    let found = seat.original(client, &MessageId::new(&asked.message_id))?;
    let found = found.ok_or(Fault::Gone)?;
    let cleaned = harmless(&found);
    let message = &found.message;
    Ok(json::original(&json::Original {
        message_id: &message.id.to_string(),
        at: message.at,
        from: (&message.from.name, message.from.address.as_str()),
        subject: message.subject.trim(),
        plain: plain_of(&found),
        html: cleaned.as_ref().map(|cleaned| cleaned.html.as_str()),
        pictures_left_out: cleaned.as_ref().map_or(0, |cleaned| cleaned.elsewhere),
        cut: cleaned.as_ref().is_some_and(|cleaned| cleaned.cut),
    }))
}
