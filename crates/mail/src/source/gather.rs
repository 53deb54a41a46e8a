//! Puts the messages of all files together, each once.

mod made_id;
mod marks;
mod rank;
mod same;

pub use marks::{Marks, id_mark};

use super::parse::Parsed;
use super::{Haul, Problem};
use amends_domain::message::{Dated, MessageId, Nature};
use amends_domain::{Mailbox, Message};
use same::{SameLetter, same_body};
use std::collections::HashMap;

/// What was gathered so far.
#[derive(Debug, Default)]
pub(super) struct Gather {
    messages: Vec<Message>,
    problems: Vec<Problem>,
    seen: usize,
    left_out: usize,
    bytes: u64,
}

impl Gather {
    /// Takes a parsed batch; batches come in the order of the files.
    pub(super) fn add(&mut self, parsed: Parsed) {
        self.messages.extend(parsed.messages);
        self.problems.extend(parsed.problems);
        self.seen += parsed.seen;
        self.left_out += parsed.left_out;
        self.bytes += parsed.bytes;
    }

    /// Everything, each once, in order of time and then of id.
    pub(super) fn finish(self) -> Haul {
        let all = self.messages.len();
        let letters = letters(self.messages);
        let mut haul = Haul {
            problems: self.problems,
            seen: self.seen,
            copies: all - letters.len(),
            left_out: self.left_out,
            bytes: self.bytes,
            ..Haul::default()
        };
        let mut other_ids: HashMap<MessageId, MessageId> = HashMap::new();
        for letter in letters {
            let held = letter.message.id.clone();
            other_ids.extend(letter.other_ids.into_iter().map(|id| (id, held.clone())));
            haul.messages.push(letter.message);
        }
        for message in &mut haul.messages {
            message.answer_to(&other_ids);
        }
        haul.messages
            .sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
        haul
    }
}

/// One letter: a message with all that its copies know.
#[derive(Debug)]
pub struct Letter {
    /// The message.
    pub message: Message,
    /// The places of its copies in what was given.
    pub copies: Vec<usize>,
    /// Ids that it had in a copy and is not held by. Other mail may name it so.
    pub other_ids: Vec<MessageId>,
}

/// Puts together what is one letter. Whatever order the messages come in, the letters are the same.
pub fn letters(mut messages: Vec<Message>) -> Vec<Letter> {
    for message in &mut messages {
        if message.id.as_str().is_empty() {
            message.id = made_id::of(message);
        }
    }
    let mut order: Vec<usize> = (0..messages.len()).collect();
    order.sort_by_cached_key(|&place| rank::of(&messages[place]));
    let mut messages: Vec<Option<Message>> = messages.into_iter().map(Some).collect();
    let mut desk = Desk::default();
    for place in order {
        if let Some(message) = messages[place].take() {
            desk.take(place, message);
        }
    }
    desk.letters
}

#[derive(Debug, Default)]
struct Desk {
    letters: Vec<Letter>,
    /// The messages that came with an id (more than one when their bodies differ).
    by_id: HashMap<MessageId, Vec<usize>>,
    /// The messages that are one letter but perhaps for their id.
    by_letter: HashMap<SameLetter, Vec<usize>>,
}

impl Desk {
    fn take(&mut self, place: usize, mut message: Message) {
        let stored = message.id.clone();
        let known = self.by_id.get(&stored).cloned().unwrap_or_default();
        if let Some(at) = known
            .iter()
            .find(|at| same_body(&self.letters[**at].message, &message))
        {
            let held = &mut self.letters[*at];
            held.copies.push(place);
            return merge(&mut held.message, message);
        }
        let letter = SameLetter::of(&message);
        if known.is_empty()
            && let Some(letter) = &letter
            && let Some(at) = self.rewritten(letter, &message)
        {
            self.letters[at].copies.push(place);
            return self.join(at, message);
        }
        if !known.is_empty() {
            message.id = MessageId::new(&format!("{}#{}", stored.as_str(), known.len() + 1));
        }
        let at = self.letters.len();
        self.by_id.entry(stored).or_default().push(at);
        if let Some(letter) = letter {
            self.by_letter.entry(letter).or_default().push(at);
        }
        self.letters.push(Letter {
            message,
            copies: vec![place],
            other_ids: Vec::new(),
        });
    }

    /// The held message that is this letter under another id, as when a mail system gave what was
    /// sent a new id on its way.
    fn rewritten(&self, letter: &SameLetter, message: &Message) -> Option<usize> {
        let held = self.by_letter.get(letter)?.iter().copied();
        held.into_iter()
            .find(|at| same::is_sent_copy(&self.letters[*at].message, message))
    }

    /// One letter under two ids: what its reader got counts, for answers name that.
    fn join(&mut self, at: usize, copy: Message) {
        self.by_id.entry(copy.id.clone()).or_default().push(at);
        let Letter {
            message, other_ids, ..
        } = &mut self.letters[at];
        if message.sent_folder && !copy.sent_folder {
            other_ids.push(std::mem::replace(&mut message.id, copy.id.clone()));
        } else {
            other_ids.push(copy.id.clone());
        }
        merge(message, copy);
    }
}

/// Adds to a held message what a copy of it knows more.
fn merge(held: &mut Message, copy: Message) {
    held.sent_folder |= copy.sent_folder;
    unite(&mut held.to, copy.to);
    // Someone in To stays there alone.
    let cc = copy
        .cc
        .into_iter()
        .filter(|m| !held.to.iter().any(|t| t.address == m.address));
    unite(&mut held.cc, cc.collect());
    unite(&mut held.reply_to, copy.reply_to);
    if held.references.len() < copy.references.len() {
        held.references = copy.references;
    }
    if held.in_reply_to.is_empty() {
        held.in_reply_to = copy.in_reply_to;
    }
    held.conversation = held.conversation.take().or(copy.conversation);
    held.list = held.list.take().or(copy.list);
    held.encrypted = held.encrypted.or(copy.encrypted);
    if held.attachments.len() < copy.attachments.len() {
        held.attachments = copy.attachments;
    }
    // A list adds to the text; what is shorter is what the author wrote.
    if !copy.text.own.is_empty() && copy.text.own.len() < held.text.own.len() {
        held.text = copy.text;
        held.subject = copy.subject;
    }
    if held.dated != Dated::Header && copy.dated == Dated::Header {
        (held.at, held.offset, held.dated) = (copy.at, copy.offset, copy.dated);
    }
    if held.nature != Nature::Person && copy.nature == Nature::Person {
        held.nature = copy.nature;
    }
}

fn unite(held: &mut Vec<Mailbox>, more: Vec<Mailbox>) {
    for mailbox in more {
        match held
            .iter_mut()
            .find(|known| known.address == mailbox.address)
        {
            Some(known) if known.name.is_empty() => known.name = mailbox.name,
            Some(_) => {}
            None => held.push(mailbox),
        }
    }
}
