//! People who work for us from addresses of their own: an illustrator who writes to our clients.

use super::Ours;
use crate::who::census::{Census, Letter};
use std::collections::{BTreeMap, BTreeSet};

/// Clients of ours that somebody must write to before they count as working for us.
const CLIENTS: usize = 2;

/// Takes in outsiders who write mostly to several other outsiders, with one of us on the letter,
/// who deal with us without them as well (the clients of an agency that we work for do not).
pub(super) fn take(census: &Census, ours: &mut Ours) {
    let mut writes: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut letters_of: BTreeMap<usize, u32> = BTreeMap::new();
    let mut letters_with: BTreeMap<(usize, usize), u32> = BTreeMap::new();
    for letter in census.letters.iter().filter(|l| l.is_personal()) {
        let Some(from) = letter.from else { continue };
        let places = outside(census, ours, letter);
        for &place in &places {
            *letters_of.entry(place).or_default() += 1;
        }
        let with_us = letter.to().any(|p| ours.people[p]);
        let Some(first) = letter.to().next() else {
            continue;
        };
        let own = place(census, from);
        if !ours.people[from] && !ours.people[first] && with_us && place(census, first) != own {
            writes.entry(from).or_default().push(place(census, first));
        }
        // Pairs are only worth counting on letters to a few.
        if places.len() > 1 && places.len() <= 5 {
            for &a in &places {
                for &b in places.iter().filter(|b| **b != a) {
                    *letters_with.entry((a, b)).or_default() += 1;
                }
            }
        }
    }
    for (person, targets) in writes {
        let own = place(census, person);
        let mostly = targets.len() * 2 >= census.people[person].wrote as usize;
        let distinct: BTreeSet<usize> = targets.into_iter().collect();
        let independent = distinct.iter().filter(|&&target| {
            let all = letters_of.get(&target).copied().unwrap_or(0);
            all > letters_with.get(&(own, target)).copied().unwrap_or(0)
        });
        if mostly && independent.count() >= CLIENTS {
            ours.take_person(person);
        }
    }
}

/// The outside places on a letter.
fn outside(census: &Census, ours: &Ours, letter: Letter<'_>) -> BTreeSet<usize> {
    letter
        .people()
        .filter(|&p| !ours.people[p])
        .map(|p| place(census, p))
        .collect()
}

/// A person's home, or themselves at a provider.
fn place(census: &Census, person: usize) -> usize {
    let home = census.people[person].home;
    if census.homes[home].provider {
        census.homes.len() + person
    } else {
        home
    }
}
