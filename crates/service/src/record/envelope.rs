//! A message as it is kept: who wrote it to whom and when; its words apart.

use super::pack;
use crate::error::{ServiceError, damaged};
use amends_domain::message::{
    Attachment, CalendarAnswer, Dated, Encryption, MessageId, Nature, OwnText,
};
use amends_domain::{Mailbox, Message};
use jiff::{Timestamp, tz::Offset};
use serde::{Deserialize, Serialize};

/// A name and an address.
pub(crate) type Person = (String, String);

#[derive(Serialize, Deserialize)]
struct Envelope {
    id: String,
    at: (i64, i32),
    offset: i32,
    dated: u8,
    from: Person,
    to: Vec<Person>,
    cc: Vec<Person>,
    reply_to: Vec<Person>,
    subject: String,
    references: Vec<String>,
    in_reply_to: Vec<String>,
    conversation: Option<String>,
    nature: Kind,
    list: Option<String>,
    quoted_lines: u32,
    forwards: bool,
    truncated: bool,
    attachments: Vec<(String, String, u64)>,
    encrypted: Option<bool>,
    sent_folder: bool,
}

#[derive(Serialize, Deserialize)]
enum Kind {
    Person,
    OutOfOffice,
    AutoReply,
    CalendarAnswer(u8),
    DeliveryFailure(Vec<String>),
    Receipt,
    Newsletter,
    Notification,
}

const DATED: [Dated; 4] = [
    Dated::Header,
    Dated::Received,
    Dated::Envelope,
    Dated::Unknown,
];
const ANSWERS: [CalendarAnswer; 4] = [
    CalendarAnswer::Accepted,
    CalendarAnswer::Declined,
    CalendarAnswer::Tentative,
    CalendarAnswer::Other,
];

/// The number that something has in a list.
pub(super) fn index<T: PartialEq>(list: &[T], item: &T) -> u8 {
    list.iter().position(|known| known == item).unwrap_or(0) as u8
}

/// Packs a message: its envelope, and its words.
pub(crate) fn packed(message: &Message) -> (Vec<u8>, Vec<u8>) {
    let envelope = Envelope {
        id: message.id.as_str().to_string(),
        at: (message.at.as_second(), message.at.subsec_nanosecond()),
        offset: message.offset.seconds(),
        dated: index(&DATED, &message.dated),
        from: person(&message.from),
        to: message.to.iter().map(person).collect(),
        cc: message.cc.iter().map(person).collect(),
        reply_to: message.reply_to.iter().map(person).collect(),
        subject: message.subject.clone(),
        references: ids(&message.references),
        in_reply_to: ids(&message.in_reply_to),
        conversation: message.conversation.clone(),
        nature: kind(&message.nature),
        list: message.list.clone(),
        quoted_lines: message.text.quoted_lines,
        forwards: message.text.forwards,
        truncated: message.text.truncated,
        attachments: message
            .attachments
            .iter()
            .map(|a| (a.name.clone(), a.media_type.clone(), a.bytes))
            .collect(),
        encrypted: message.encrypted.map(|how| how == Encryption::Smime),
        sent_folder: message.sent_folder,
    };
    let words = (message.text.own.as_str(), message.text.signature.as_str());
    (pack::record(&envelope), pack::record(&words))
}

/// Unpacks a message.
pub(crate) fn message(envelope: &[u8], words: &[u8]) -> Result<Message, ServiceError> {
    let (own, signature): (String, String) = pack::read(words, "the words of a letter")?;
    let mut message = head(envelope)?;
    message.text.own = own;
    message.text.signature = signature;
    Ok(message)
}

/// Unpacks a message without its words.
pub(crate) fn head(envelope: &[u8]) -> Result<Message, ServiceError> {
    let held: Envelope = pack::read(envelope, "the envelope of a letter")?;
    let wrong = || damaged("the time of a letter");
    Ok(Message {
        id: MessageId::new(&held.id),
        at: Timestamp::new(held.at.0, held.at.1).map_err(|_| wrong())?,
        offset: Offset::from_seconds(held.offset).map_err(|_| wrong())?,
        dated: DATED
            .get(usize::from(held.dated))
            .copied()
            .ok_or_else(wrong)?,
        from: mailbox(held.from),
        to: held.to.into_iter().map(mailbox).collect(),
        cc: held.cc.into_iter().map(mailbox).collect(),
        reply_to: held.reply_to.into_iter().map(mailbox).collect(),
        subject: held.subject,
        references: message_ids(&held.references),
        in_reply_to: message_ids(&held.in_reply_to),
        conversation: held.conversation,
        nature: nature(held.nature),
        list: held.list,
        text: OwnText {
            quoted_lines: held.quoted_lines,
            forwards: held.forwards,
            truncated: held.truncated,
            ..OwnText::default()
        },
        attachments: held
            .attachments
            .into_iter()
            .map(|(name, media_type, bytes)| Attachment {
                name,
                media_type,
                bytes,
            })
            .collect(),
        encrypted: held.encrypted.map(|smime| {
            if smime {
                Encryption::Smime
            } else {
                Encryption::Pgp
            }
        }),
        sent_folder: held.sent_folder,
    })
}

pub(super) fn person(mailbox: &Mailbox) -> Person {
    (mailbox.name.clone(), mailbox.address.as_str().to_string())
}

/// The name as it is: it was trimmed when it was read.
pub(super) fn mailbox((name, address): Person) -> Mailbox {
    Mailbox {
        name,
        address: amends_domain::Address::new(&address),
    }
}

fn ids(ids: &[MessageId]) -> Vec<String> {
    ids.iter().map(|id| id.as_str().to_string()).collect()
}

fn message_ids(ids: &[String]) -> Vec<MessageId> {
    ids.iter().map(|id| MessageId::new(id)).collect()
}

fn kind(nature: &Nature) -> Kind {
    match nature {
        Nature::Person => Kind::Person,
        Nature::OutOfOffice => Kind::OutOfOffice,
        Nature::AutoReply => Kind::AutoReply,
        Nature::CalendarAnswer(answer) => Kind::CalendarAnswer(index(&ANSWERS, answer)),
        Nature::DeliveryFailure(of) => Kind::DeliveryFailure(ids(of)),
        Nature::Receipt => Kind::Receipt,
        Nature::Newsletter => Kind::Newsletter,
        Nature::Notification => Kind::Notification,
    }
}

fn nature(kind: Kind) -> Nature {
    match kind {
        Kind::Person => Nature::Person,
        Kind::OutOfOffice => Nature::OutOfOffice,
        Kind::AutoReply => Nature::AutoReply,
        Kind::CalendarAnswer(answer) => {
            let answer = ANSWERS.get(usize::from(answer)).copied();
            Nature::CalendarAnswer(answer.unwrap_or(CalendarAnswer::Other))
        }
        Kind::DeliveryFailure(of) => Nature::DeliveryFailure(message_ids(&of)),
        Kind::Receipt => Nature::Receipt,
        Kind::Newsletter => Nature::Newsletter,
        Kind::Notification => Nature::Notification,
    }
}
