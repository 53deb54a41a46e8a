//! Puts the messages of all files together, each once.

mod made_id;
mod same;

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
    /// The messages that came with an id (more than one when their bodies differ).
    by_id: HashMap<MessageId, Vec<usize>>,
    /// The messages that are one letter but perhaps for their id.
    by_letter: HashMap<SameLetter, Vec<usize>>,
    /// Ids that a message had in a copy, and the id it is held by.
    other_ids: HashMap<MessageId, MessageId>,
    problems: Vec<Problem>,
    seen: usize,
    copies: usize,
    left_out: usize,
    bytes: u64,
}

impl Gather {
    /// Takes a parsed batch; batches come in the order of the files.
    pub(super) fn add(&mut self, parsed: Parsed) {
        parsed
            .messages
            .into_iter()
            .for_each(|message| self.take(message));
        self.problems.extend(parsed.problems);
        self.seen += parsed.seen;
        self.left_out += parsed.left_out;
        self.bytes += parsed.bytes;
    }

    fn take(&mut self, mut message: Message) {
        if message.id.as_str().is_empty() {
            message.id = made_id::of(&message);
        }
        let stored = message.id.clone();
        let known = self.by_id.get(&stored).cloned().unwrap_or_default();
        if let Some(at) = known
            .iter()
            .find(|at| same_body(&self.messages[**at], &message))
        {
            self.copies += 1;
            return merge(&mut self.messages[*at], message);
        }
        let letter = SameLetter::of(&message);
        if known.is_empty()
            && let Some(letter) = &letter
            && let Some(at) = self.rewritten(letter, &message)
        {
            self.copies += 1;
            return self.join(at, message);
        }
        if !known.is_empty() {
            message.id = MessageId::new(&format!("{}#{}", stored.as_str(), known.len() + 1));
        }
        let at = self.messages.len();
        self.by_id.entry(stored).or_default().push(at);
        if let Some(letter) = letter {
            self.by_letter.entry(letter).or_default().push(at);
        }
        self.messages.push(message);
    }

    /// The held message that is this letter under another id, as when a mail system gave what was
    /// sent a new id on its way.
    fn rewritten(&self, letter: &SameLetter, message: &Message) -> Option<usize> {
        let held = self.by_letter.get(letter)?.iter().copied();
        held.into_iter()
            .find(|at| same::is_sent_copy(&self.messages[*at], message))
    }

    /// One letter under two ids: what its reader got counts, for answers name that.
    fn join(&mut self, at: usize, copy: Message) {
        let held = &mut self.messages[at];
        if held.sent_folder && !copy.sent_folder {
            let old = std::mem::replace(&mut held.id, copy.id.clone());
            self.by_id.entry(copy.id.clone()).or_default().push(at);
            self.other_ids.insert(old, copy.id.clone());
        } else {
            self.by_id.entry(copy.id.clone()).or_default().push(at);
            self.other_ids.insert(copy.id.clone(), held.id.clone());
        }
        merge(&mut self.messages[at], copy);
    }

    /// Everything, in order of time and then of id.
    pub(super) fn finish(mut self) -> Haul {
        if !self.other_ids.is_empty() {
            for message in &mut self.messages {
                let lists = [&mut message.references, &mut message.in_reply_to];
                for id in lists.into_iter().flatten() {
                    if let Some(held) = self.other_ids.get(id) {
                        *id = held.clone();
                    }
                }
            }
        }
        self.messages
            .sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
        Haul {
            messages: self.messages,
            problems: self.problems,
            seen: self.seen,
            copies: self.copies,
            left_out: self.left_out,
            bytes: self.bytes,
        }
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
