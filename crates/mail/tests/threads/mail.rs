//! A message with nothing but what threads are made from.

use amends_domain::address::Mailbox;
use amends_domain::message::{Dated, Message, MessageId, Nature, OwnText};
use jiff::{Timestamp, tz::Offset};

/// A mail from Ana to Ben; `at` in seconds.
pub fn mail(id: &str, at: i64, subject: &str, references: &[&str]) -> Message {
    Message {
        id: MessageId::new(id),
        at: Timestamp::from_second(at).expect("a test's time is in range"),
        offset: Offset::UTC,
        dated: Dated::Header,
        from: Mailbox::new("Ana", "ana@studio.example"),
        to: vec![Mailbox::new("Ben", "ben@client.example")],
        cc: Vec::new(),
        reply_to: Vec::new(),
        subject: subject.to_string(),
        references: references.iter().map(|id| MessageId::new(id)).collect(),
        in_reply_to: Vec::new(),
        conversation: None,
        nature: Nature::Person,
        list: None,
        text: OwnText::default(),
        attachments: Vec::new(),
        encrypted: None,
        sent_folder: false,
    }
}

/// The same mail the other way round: from Ben to Ana.
pub fn answered(mut message: Message) -> Message {
    std::mem::swap(&mut message.from, &mut message.to[0]);
    message
}

/// The threads by ids, sorted: what two results are compared by.
pub fn by_ids(messages: &[Message], threads: &[amends_domain::Thread]) -> Vec<Vec<String>> {
    threads
        .iter()
        .map(|thread| {
            thread
                .messages
                .iter()
                .map(|position| messages[*position].id.as_str().to_string())
                .collect()
        })
        .collect()
}

/// One day in seconds.
pub const DAY: i64 = 24 * 60 * 60;
