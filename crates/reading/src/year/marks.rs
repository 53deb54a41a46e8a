//! Digests of all that a day's standing is read from: the letters until then, the client, the choices made
//! beforehand, what people had decided.

use super::counted;
use crate::client::Correspondence;
use crate::options::Options;
use crate::who::ClientFound;
use amends_domain::{Decisions, Side};
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Digests of one client.
pub struct Marks {
    /// Of all that is not a letter and not a decision.
    base: u64,
    /// After each letter.
    letters: Vec<u64>,
}

impl Marks {
    pub fn of(client: &ClientFound, mail: &Correspondence<'_>, options: &Options) -> Marks {
        let mut base = DefaultHasher::new();
        let choices = Options {
            decisions: Decisions::default(),
            ..options.clone()
        };
        say(&choices, &mut base);
        say(&(mail.ours, mail.theirs), &mut base);
        say(&mail.ours.holidays(), &mut base);
        say(&mail.theirs.holidays(), &mut base);
        say(&(&client.name, &client.domains), &mut base);
        for person in &client.people {
            say(&(&person.name, &person.address), &mut base);
        }
        let mut until = DefaultHasher::new();
        // Numbers of threads differ from store to store; by which letter they begin does not.
        let mut threads: BTreeMap<usize, usize> = BTreeMap::new();
        let letters = mail.letters.iter().map(|letter| {
            let message = letter.message;
            message.id.as_str().hash(&mut until);
            message.at.hash(&mut until);
            message.text.own.hash(&mut until);
            let next = threads.len();
            let thread = *threads.entry(letter.thread).or_insert(next);
            (letter.side == Side::Ours, thread).hash(&mut until);
            until.finish()
        });
        Marks {
            letters: letters.collect(),
            base: base.finish(),
        }
    }

    /// The digest of a moment that so many letters were written before.
    pub fn on(&self, at: Timestamp, letters: usize, decisions: &Decisions) -> u64 {
        let mut mark = DefaultHasher::new();
        let last = letters.checked_sub(1).and_then(|n| self.letters.get(n));
        (self.base, last).hash(&mut mark);
        for decision in counted(decisions, at) {
            say(decision, &mut mark);
        }
        mark.finish()
    }
}

/// Whatever it is, in the words that its fields are told in.
fn say(what: &impl Debug, into: &mut DefaultHasher) {
    format!("{what:?}").hash(into);
}
