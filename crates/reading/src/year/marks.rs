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
use std::ops::Range;

/// Digests of one client.
pub struct Marks {
    /// Of all that is not a letter and not a decision.
    base: u64,
    /// Of the letters until each, added up.
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
        let mut until = 0u64;
        // Numbers of threads differ from store to store; by which letter they begin does not.
        let mut threads: BTreeMap<usize, &str> = BTreeMap::new();
        let letters = mail.letters.iter().map(|letter| {
            let mut mark = DefaultHasher::new();
            let message = letter.message;
            message.id.as_str().hash(&mut mark);
            message.at.hash(&mut mark);
            message.text.own.hash(&mut mark);
            let first = *threads.entry(letter.thread).or_insert(message.id.as_str());
            (letter.side == Side::Ours, first).hash(&mut mark);
            until = until.wrapping_add(mark.finish());
            until
        });
        Marks {
            letters: letters.collect(),
            base: base.finish(),
        }
    }

    /// The digest of a moment for which these letters counted.
    pub fn on(&self, at: Timestamp, letters: Range<usize>, decisions: &Decisions) -> u64 {
        let mut mark = DefaultHasher::new();
        let until = |n: usize| n.checked_sub(1).and_then(|n| self.letters.get(n));
        let [before, all] = [letters.start, letters.end].map(|n| until(n).copied().unwrap_or(0));
        (self.base, letters.len(), all.wrapping_sub(before)).hash(&mut mark);
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
