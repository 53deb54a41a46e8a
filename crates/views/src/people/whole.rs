//! A person with all addresses that are theirs, as somebody said.

use crate::words::quote;
use amends_domain::Address;
use amends_domain::decision::Persons;
use amends_reading::ClientReport;
use amends_reading::report::Heard;
use std::collections::BTreeMap;

/// One of a client's people.
#[derive(Debug, Clone)]
pub struct Whole<'a> {
    /// Their name, as written most often from the address that they are called after, else from another.
    pub name: &'a str,
    /// Their addresses, the one they are called after first.
    pub whole: Vec<&'a Address>,
    /// Messages they wrote to us.
    pub messages: usize,
    /// When they were heard, from whichever address; none where they never wrote a personal letter.
    pub heard: Option<Heard>,
}

impl<'a> Whole<'a> {
    /// All of them, those first who stand first in the report.
    pub fn all(client: &'a ClientReport) -> Vec<Whole<'a>> {
        let persons = Persons::of(&client.decisions);
        let mut all: Vec<Whole<'a>> = Vec::new();
        let mut places: BTreeMap<Address, usize> = BTreeMap::new();
        for person in &client.people {
            let heard = client.heard.iter().find(|h| h.address == person.address);
            let first = persons.called_after(&person.address);
            let is_first = first == person.address;
            let place = *places.entry(first).or_insert_with(|| {
                all.push(Whole {
                    name: "",
                    whole: Vec::new(),
                    messages: 0,
                    heard: None,
                });
                all.len() - 1
            });
            let whole = &mut all[place];
            match is_first {
                true => whole.whole.insert(0, &person.address),
                false => whole.whole.push(&person.address),
            }
            if whole.name.trim().is_empty() || is_first && !person.name.trim().is_empty() {
                whole.name = &person.name;
            }
            whole.messages += person.messages;
            whole.heard = both(whole.heard.take(), heard);
        }
        all
    }

    /// Their addresses, as they are shown.
    pub fn addresses(&self) -> impl Iterator<Item = String> {
        self.whole.iter().map(|a| quote::clean(a.as_str()))
    }
}

/// When they were heard from either of two addresses.
fn both(one: Option<Heard>, other: Option<&Heard>) -> Option<Heard> {
    match (one, other) {
        (Some(one), Some(other)) => Some(Heard {
            first: one.first.min(other.first),
            last: one.last.max(other.last),
            lately: one.lately + other.lately,
            before: one.before + other.before,
            ..one
        }),
        (one, other) => one.or_else(|| other.cloned()),
    }
}
