//! One letter on one line, as `amends export` writes it.

use super::VERSION;
use amends_domain::message::{Attachment, Nature};
use amends_domain::{Mailbox, Message, MessageId, Moment, Side};
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Serialize, JsonSchema)]
pub(super) struct Letter<'a> {
    version: u32,
    message_id: &'a str,
    at: String,
    from: Person<'a>,
    to: Vec<Person<'a>>,
    cc: Vec<Person<'a>>,
    subject: &'a str,
    in_reply_to: Vec<&'a str>,
    references: Vec<&'a str>,
    nature: &'static str,
    list: Option<&'a str>,
    client: Option<&'a str>,
    side: Option<&'static str>,
    text: &'a str,
    signature: &'a str,
    files: Vec<File<'a>>,
    moments: Vec<Said<'a>>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Mailbox")]
struct Person<'a> {
    name: &'a str,
    address: &'a str,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "AttachedFile")]
struct File<'a> {
    name: &'a str,
    media_type: &'a str,
    bytes: u64,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "SaidInLetter")]
struct Said<'a> {
    kind: &'static str,
    quote: &'a str,
    rule: &'a str,
    confidence: f64,
    due: Option<String>,
}

/// A letter as one line of JSON, ending in a line feed: whose client it belongs to by id, and what was read in it.
pub fn letter(message: &Message, client: Option<(&str, Side)>, moments: &[Moment]) -> String {
    let letter = Letter::of(message, client, moments);
    // Only strings, numbers and lists: there is nothing in it that could fail to be written.
    let mut line = serde_json::to_string(&letter).unwrap_or_default();
    line.push('\n');
    line
}

impl<'a> Letter<'a> {
    pub fn of(
        message: &'a Message,
        client: Option<(&'a str, Side)>,
        moments: &'a [Moment],
    ) -> Letter<'a> {
        let text = message.text.own.as_str();
        Letter {
            version: VERSION,
            message_id: message.id.as_str(),
            at: at(message),
            from: person(&message.from),
            to: message.to.iter().map(person).collect(),
            cc: message.cc.iter().map(person).collect(),
            subject: &message.subject,
            in_reply_to: ids(&message.in_reply_to),
            references: ids(&message.references),
            nature: nature(&message.nature),
            list: message.list.as_deref(),
            client: client.map(|(id, _)| id),
            side: client.map(|(_, side)| match side {
                Side::Ours => "ours",
                Side::Theirs => "theirs",
            }),
            text,
            signature: &message.text.signature,
            files: message.attachments.iter().map(file).collect(),
            moments: moments
                .iter()
                .map(|moment| Said {
                    kind: moment.kind.name(),
                    quote: text.get(moment.span.clone()).unwrap_or_default(),
                    rule: &moment.rule,
                    confidence: (f64::from(moment.confidence) * 100.0).round() / 100.0,
                    due: moment.due.as_ref().map(|due| due.date.to_string()),
                })
                .collect(),
        }
    }
}

/// When it was sent, on its author's clock: RFC 3339.
fn at(message: &Message) -> String {
    let offset = message.offset;
    message.at.display_with_offset(offset).to_string()
}

fn person(mailbox: &Mailbox) -> Person<'_> {
    Person {
        name: &mailbox.name,
        address: mailbox.address.as_str(),
    }
}

fn ids(ids: &[MessageId]) -> Vec<&str> {
    ids.iter().map(MessageId::as_str).collect()
}

fn file(file: &Attachment) -> File<'_> {
    File {
        name: &file.name,
        media_type: &file.media_type,
        bytes: file.bytes,
    }
}

fn nature(nature: &Nature) -> &'static str {
    match nature {
        Nature::Person => "person",
        Nature::OutOfOffice => "out_of_office",
        Nature::AutoReply => "auto_reply",
        Nature::CalendarAnswer(_) => "calendar_answer",
        Nature::DeliveryFailure(_) => "delivery_failure",
        Nature::Receipt => "receipt",
        Nature::Newsletter => "newsletter",
        Nature::Notification => "notification",
    }
}
