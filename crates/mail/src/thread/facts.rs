//! What threading needs to know of one message.

use super::names::{Name, Names};
use super::options::Options;
use super::subject;
use amends_domain::message::Dated;
use amends_domain::{Message, MessageId};
use std::cmp::Ordering;
use std::hash::{DefaultHasher, Hash, Hasher};

/// One message, reduced to what threads are made from.
#[derive(Debug)]
pub(super) struct Facts {
    /// Seconds since the epoch.
    pub(super) at: i64,
    /// False when nothing dated it.
    pub(super) dated: bool,
    /// Its own id; none when it is empty.
    pub(super) id: Option<Name>,
    /// The ids in References, oldest first.
    pub(super) references: Vec<Name>,
    /// The ids in In-Reply-To.
    pub(super) in_reply_to: Vec<Name>,
    /// Its base subject.
    pub(super) base: Option<Name>,
    /// True when its subject says that it answers or passes on.
    pub(super) answers: bool,
    /// Its author.
    pub(super) author: Option<Name>,
    /// Its author and all it is addressed to, sorted.
    pub(super) people: Vec<Name>,
    /// The mailing list it came through.
    pub(super) list: Option<Name>,
    /// The mail system's name of its conversation.
    pub(super) conversation: Option<Name>,
    /// True when it carries words of another mail.
    pub(super) quotes: bool,
    /// For messages of the same second: the id, then a digest of the rest.
    tie: (MessageId, u64),
}

impl Facts {
    pub(super) fn of(message: &Message, names: &mut Names, options: &Options) -> Facts {
        let base = subject::base_with(&message.subject, &options.prefixes);
        let author = names.person(&message.from.address);
        let mut people: Vec<Name> = message
            .recipients()
            .filter_map(|mailbox| names.person(&mailbox.address))
            .chain(author)
            .collect();
        people.sort_unstable();
        people.dedup();
        let mut ids = |list: &[MessageId]| list.iter().map(|id| names.id(id)).collect();
        let references = ids(&message.references);
        let in_reply_to = ids(&message.in_reply_to);
        let has_id = !message.id.as_str().is_empty();
        Facts {
            at: message.at.as_second(),
            dated: message.dated != Dated::Unknown,
            id: has_id.then(|| names.id(&message.id)),
            references,
            in_reply_to,
            answers: base.reply || base.forward,
            base: names.subject(base.key()),
            author,
            people,
            list: message.list.as_deref().and_then(|list| names.list(list)),
            conversation: message
                .conversation
                .as_deref()
                .and_then(|text| names.conversation(text)),
            quotes: message.text.quoted_lines > 0 || message.text.forwards,
            tie: (message.id.clone(), digest(message)),
        }
    }

    /// Earlier date first, then the smaller id. Never asks for a [`Name`], whose numbers depend on
    /// the order of arrival.
    pub(super) fn compare(&self, other: &Facts) -> Ordering {
        self.at
            .cmp(&other.at)
            .then_with(|| self.tie.cmp(&other.tie))
    }
}

/// Tells messages apart that share their second and their id (its keys are fixed).
fn digest(message: &Message) -> u64 {
    let mut hasher = DefaultHasher::new();
    message.subject.hash(&mut hasher);
    message.from.address.hash(&mut hasher);
    message.references.hash(&mut hasher);
    message.in_reply_to.hash(&mut hasher);
    for mailbox in message.recipients() {
        mailbox.address.hash(&mut hasher);
    }
    message.conversation.hash(&mut hasher);
    message.list.hash(&mut hasher);
    let own = message.text.own.as_bytes();
    own.len().hash(&mut hasher);
    own[..own.len().min(256)].hash(&mut hasher);
    message.text.quoted_lines.hash(&mut hasher);
    message.text.forwards.hash(&mut hasher);
    hasher.finish()
}
