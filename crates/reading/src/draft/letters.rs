//! The correspondence that a draft belongs to, and the thread it goes on with.

use super::{Drafted, Query, Target};
use crate::correspondence::Letter;
use crate::texts;
use amends_domain::message::Dated;
use amends_domain::{Address, Message, MessageId, Side};

/// The mail with whom a draft goes to.
pub struct Found<'a> {
    /// The client's name, or the address.
    pub name: String,
    /// All letters with them, oldest first.
    pub letters: Vec<Letter<'a>>,
    /// The thread that the draft goes on with; `None` when it begins a new one.
    pub thread: Option<usize>,
}

/// Finds it. Somebody who is no known client is found by the address alone.
pub fn find<'a>(query: &Query<'a>) -> Option<Found<'a>> {
    let place = |id: &MessageId| query.messages.iter().position(|m| m.id == *id);
    let threads = thread_of(query);
    let (address, meant) = match query.target {
        Target::Person(address) => (address.clone(), None),
        Target::Message(id) => {
            let at = place(id)?;
            (other_side(query, at), Some(at))
        }
    };
    let client = client_of(query, &address, meant);
    let (name, places): (String, Vec<usize>) = match client {
        Some(c) => {
            let found = &query.who.clients[c];
            (found.name.clone(), found.messages.clone())
        }
        None => (address.to_string(), with(query, &address)),
    };
    let letters: Vec<Letter<'a>> = places
        .into_iter()
        .filter(|&m| query.messages[m].dated != Dated::Unknown && query.messages[m].at <= query.now)
        .filter_map(|m| {
            let side = match (client, query.who.side_of.get(m).copied().flatten()) {
                (Some(c), Some((of, side))) if of == c => side,
                (Some(_), _) => return None,
                (None, _) if query.messages[m].from.address == address => Side::Theirs,
                (None, _) => Side::Ours,
            };
            Some(letter(query, m, side, threads[m]))
        })
        .collect();
    if letters.is_empty() {
        return None;
    }
    let meant = meant.or_else(|| query.draft.answers.and_then(place));
    let thread = match meant {
        Some(m) => Some(threads[m].0),
        None => by_subject(&query.draft, &letters),
    };
    Some(Found {
        name,
        letters,
        thread,
    })
}

/// The thread of the letter that is answered; where that is not said, or not among these, the one with the
/// draft's subject.
pub fn thread(draft: &Drafted<'_>, letters: &[Letter<'_>]) -> Option<usize> {
    let meant = draft
        .answers
        .and_then(|id| letters.iter().find(|l| l.message.id == *id));
    match meant {
        Some(letter) => Some(letter.thread),
        None => by_subject(draft, letters),
    }
}

/// The thread with the draft's subject; without a subject the one they wrote in last.
fn by_subject(draft: &Drafted<'_>, letters: &[Letter<'_>]) -> Option<usize> {
    let theirs = || letters.iter().rev().filter(|l| l.side == Side::Theirs);
    if draft.subject.trim().is_empty() {
        return theirs().find(|l| l.is_personal()).map(|l| l.thread);
    }
    let wanted = bare(draft.subject);
    letters
        .iter()
        .rev()
        .find(|l| bare(&l.message.subject) == wanted)
        .map(|l| l.thread)
}

/// A subject without "Re:", "AW:" and the like, in small letters.
fn bare(subject: &str) -> String {
    let mut rest = subject.trim();
    while let Some((head, tail)) = rest.split_once(':')
        && head.chars().count() <= 4
        && head.chars().all(char::is_alphabetic)
    {
        rest = tail.trim();
    }
    rest.to_lowercase()
}

fn thread_of(query: &Query<'_>) -> Vec<(usize, Option<usize>)> {
    let mut of = vec![(usize::MAX, None); query.messages.len()];
    for (t, thread) in query.threads.iter().enumerate() {
        for (&m, &parent) in thread.messages.iter().zip(&thread.parents) {
            if let Some(slot) = of.get_mut(m) {
                *slot = (t, parent);
            }
        }
    }
    of
}

/// Who the other side of a message is.
fn other_side(query: &Query<'_>, at: usize) -> Address {
    let message = &query.messages[at];
    let ours = matches!(query.who.side_of.get(at), Some(Some((_, Side::Ours))))
        || query
            .who
            .firm
            .members
            .iter()
            .any(|m| m.address == message.from.address);
    match message.to.first() {
        Some(to) if ours => to.address.clone(),
        _ => message.from.address.clone(),
    }
}

fn client_of(query: &Query<'_>, address: &Address, meant: Option<usize>) -> Option<usize> {
    let said = meant.and_then(|m| query.who.side_of.get(m).copied().flatten());
    said.map(|(client, _)| client).or_else(|| {
        query.who.clients.iter().position(|c| {
            c.people.iter().any(|p| p.address == *address)
                || c.domains.iter().any(|d| d == address.domain())
        })
    })
}

/// All mail with an address.
fn with(query: &Query<'_>, address: &Address) -> Vec<usize> {
    let of =
        |m: &Message| m.from.address == *address || m.recipients().any(|r| r.address == *address);
    (0..query.messages.len())
        .filter(|&m| of(&query.messages[m]))
        .collect()
}

fn letter<'a>(query: &Query<'a>, m: usize, side: Side, of: (usize, Option<usize>)) -> Letter<'a> {
    let message = &query.messages[m];
    let (thread, parent) = of;
    let before = parent.map(|p| query.messages[p].text.own.as_str());
    let context = texts::context(message, side, before);
    let reading = (query.read_text)(message, &context);
    Letter::new(message, side, thread, reading.into())
}
