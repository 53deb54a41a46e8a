//! Families: people with private addresses and one family name who meet in a thread.

use super::{Groups, telling};
use crate::who::census::Census;
use std::collections::BTreeMap;

/// Joins them.
pub(super) fn join(census: &Census, services: &[bool], groups: &mut Groups) {
    let surnames: Vec<Option<String>> = (0..census.people.len())
        .map(|p| {
            let found = &census.people[p];
            let private = services[found.home] && groups.of(p).is_some();
            private.then(|| found.surname()).flatten()
        })
        .collect();
    let mut met: BTreeMap<(usize, &str), usize> = BTreeMap::new();
    for letter in telling(census) {
        for person in letter.people() {
            if let Some(surname) = &surnames[person] {
                let first = *met.entry((letter.thread, surname)).or_insert(person);
                groups.join(first, person);
            }
        }
    }
}
