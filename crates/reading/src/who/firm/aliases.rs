//! Our other addresses and domains.

use super::Ours;
use crate::who::census::Census;
use crate::who::{domains, names};
use std::collections::{BTreeMap, BTreeSet};

/// Adds whatever else is ours: authors of sent mail, namesakes of our people, the same name under
/// another suffix, and a domain that does our talking where none of us is on the letter.
pub(super) fn extend(census: &Census, ours: &mut Ours) {
    for _ in 0..3 {
        let before = ours.people.iter().filter(|o| **o).count();
        senders(census, ours);
        namesakes(census, ours);
        handles(census, ours);
        same_label(census, ours);
        super::uncovered::take(census, ours);
        if ours.people.iter().filter(|o| **o).count() == before {
            return;
        }
    }
}

/// Whoever wrote what lies in a folder of sent mail is one of us.
fn senders(census: &Census, ours: &mut Ours) {
    let total: u32 = census.people.iter().map(|p| p.sent).sum();
    for person in 0..census.people.len() {
        let found = &census.people[person];
        if found.sent == 0 || found.sent * 50 < total || ours.people[person] {
            continue;
        }
        if found.sent >= 3 && !census.homes[found.home].provider {
            ours.take_domain(census, found.home);
        } else {
            ours.take_person(person);
        }
    }
}

/// An outside address with the full name of one of our writers is that person's other address. A
/// firm's domain becomes ours when all, or at least two, of those who have addresses there are us.
fn namesakes(census: &Census, ours: &mut Ours) {
    let keys_of = |p: usize| {
        census.people[p]
            .names()
            .filter_map(names::key)
            .collect::<Vec<_>>()
    };
    let keys: BTreeSet<String> = (0..census.people.len())
        .filter(|&p| ours.people[p] && census.people[p].wrote > 0)
        .flat_map(keys_of)
        .collect();
    let mut by_home: BTreeMap<usize, usize> = BTreeMap::new();
    for person in 0..census.people.len() {
        if ours.people[person] || !keys_of(person).iter().any(|key| keys.contains(key)) {
            continue;
        }
        ours.take_person(person);
        let home = census.people[person].home;
        if !census.homes[home].provider {
            *by_home.entry(home).or_default() += 1;
        }
    }
    for (home, times) in by_home {
        if times >= 2 || times == census.homes[home].people.len() {
            ours.take_domain(census, home);
        }
    }
}

/// A nameless private address whose local part is one of our writers' names: `vkaminski` and
/// `vince.kaminski99` at a provider for Vince Kaminski.
fn handles(census: &Census, ours: &mut Ours) {
    let mut handles = BTreeSet::new();
    for member in (0..census.people.len()).filter(|&p| ours.people[p]) {
        let found = &census.people[member];
        let local = found.address.local().replace(['.', '_'], " ");
        let name = if found.name().is_empty() {
            local.as_str()
        } else {
            found.name()
        };
        let words = names::words(name);
        if let (true, [first, .., last]) = (found.wrote > 0, &words[..])
            && last.len() >= 5
        {
            handles.insert(format!("{first}{last}"));
            handles.extend(
                first
                    .chars()
                    .next()
                    .map(|initial| format!("{initial}{last}")),
            );
        }
    }
    for person in 0..census.people.len() {
        let found = &census.people[person];
        let local: String = found
            .address
            .local()
            .chars()
            .filter(|c| c.is_alphabetic())
            .collect();
        if census.homes[found.home].provider && found.name().is_empty() && handles.contains(&local)
        {
            ours.take_person(person);
        }
    }
}

/// `studio.example` is ours when `studio.co.uk` is, and so is `studio@` a provider.
fn same_label(census: &Census, ours: &mut Ours) {
    let labels: BTreeSet<String> = ours
        .domains
        .iter()
        .map(|&home| domains::bare_label(&census.homes[home].name))
        .filter(|label| label.len() >= 4)
        .collect();
    for home in 0..census.homes.len() {
        let found = &census.homes[home];
        if !found.provider && labels.contains(&domains::bare_label(&found.name)) {
            ours.take_domain(census, home);
        }
    }
    for person in 0..census.people.len() {
        let found = &census.people[person];
        let local = found.address.local().replace(['.', '-', '_'], "");
        if census.homes[found.home].provider && labels.contains(&local) {
            ours.take_person(person);
        }
    }
}
