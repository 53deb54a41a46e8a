//! One e-mail, as far as people are concerned with it.

mod id;
mod nature;
mod text;

pub use id::MessageId;
pub use nature::{CalendarAnswer, Nature};
pub use text::{Attachment, Encryption, OwnText};

use crate::address::Mailbox;
use jiff::{Timestamp, tz::Offset};
use std::collections::HashMap;

/// One message: its envelope, what its author newly wrote, and what kind of mail it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// Its Message-ID, or one made from its content when it has none.
    pub id: MessageId,
    /// When it was sent.
    pub at: Timestamp,
    /// The offset from UTC its author's clock had, as the Date header says.
    pub offset: Offset,
    /// Where `at` comes from.
    pub dated: Dated,
    /// Its author.
    pub from: Mailbox,
    /// Those it is written to.
    pub to: Vec<Mailbox>,
    /// Those who get a copy.
    pub cc: Vec<Mailbox>,
    /// Where answers should go, when said.
    pub reply_to: Vec<Mailbox>,
    /// The decoded subject.
    pub subject: String,
    /// The ids in its References header, oldest first.
    pub references: Vec<MessageId>,
    /// The ids in its In-Reply-To header.
    pub in_reply_to: Vec<MessageId>,
    /// A name of its conversation that the mail system gave (Gmail's X-GM-THRID, Outlook's Thread-Index).
    pub conversation: Option<String>,
    /// A person's words, or a machine's.
    pub nature: Nature,
    /// The mailing list it came through (List-Id or List-Post), if any.
    pub list: Option<String>,
    /// What its author newly wrote, and what stood around it.
    pub text: OwnText,
    /// The files it carries.
    pub attachments: Vec<Attachment>,
    /// Set when its content cannot be read without a key.
    pub encrypted: Option<Encryption>,
    /// True when it lay in a folder of sent mail.
    pub sent_folder: bool,
}

/// Where a message's time was taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dated {
    /// Its own Date header.
    Header,
    /// The newest Received header, since Date was missing, broken or more than a day off.
    Received,
    /// The mbox separator line or the file's name.
    Envelope,
    /// Nothing dated it; `at` is the epoch and must not be counted with.
    Unknown,
}

impl Message {
    /// Everybody it is addressed to, To before Cc.
    pub fn recipients(&self) -> impl Iterator<Item = &Mailbox> {
        self.to.iter().chain(&self.cc)
    }

    /// Names the messages it answers by the ids that they are held by; `held` knows those of the ids that
    /// stand for another.
    pub fn answer_to(&mut self, held: &HashMap<MessageId, MessageId>) {
        if held.is_empty() {
            return;
        }
        for id in self.references.iter_mut().chain(&mut self.in_reply_to) {
            if let Some(held) = held.get(id) {
                *id = held.clone();
            }
        }
    }

    /// True when a person wrote it (lists included, machines not).
    pub fn is_personal(&self) -> bool {
        self.nature == Nature::Person
    }
}
