//! Mail services that no list knows, found by evidence: strangers with addresses at one domain.

use super::census::Census;
use super::firm::Ours;
use super::words::Words;
use super::{domains, names};
use std::collections::{BTreeMap, BTreeSet};

/// Strangers that a domain needs to be a service when its name does not sound like one.
const STRANGERS: usize = 4;

/// The first letters of a home's people: when none of them shows its name, none will.
const SHOWING: usize = 20;

/// For each home: true when an address there says nothing of a firm.
///
/// A home counts as a service when the list has it, or when its people never meet in a thread
/// (families aside) and never write its name: one family is enough where the name sounds like
/// mail, else four strangers.
pub(crate) fn find(census: &Census, words: &dyn Words, ours: &Ours) -> Vec<bool> {
    let strangers = strangers(census, ours);
    (0..census.homes.len())
        .map(|home| {
            let found = &census.homes[home];
            if found.provider {
                return true;
            }
            if ours.domains.contains(&home) {
                return false;
            }
            let sounds = domains::sounds_like_mail(&found.name);
            let apart = strangers.get(&home).copied().flatten().unwrap_or(0);
            let enough = if sounds { 1 } else { STRANGERS };
            apart >= enough && !is_named(census, words, home)
        })
        .collect()
}

/// For each home with outside writers: how many unrelated people (families count once), or `None`
/// when unrelated people there know each other.
fn strangers(census: &Census, ours: &Ours) -> BTreeMap<usize, Option<usize>> {
    let families = families(census, ours);
    let mut found: BTreeMap<usize, Option<BTreeSet<usize>>> = BTreeMap::new();
    // The first family of a home on each thread.
    let mut first: BTreeMap<(u32, u32), usize> = BTreeMap::new();
    for letter in census.letters.iter().filter(|l| l.is_telling()) {
        for person in letter.people() {
            let home = census.people[person].home;
            let Some(family) = families[person] else {
                continue;
            };
            let seen = found.entry(home).or_insert_with(|| Some(BTreeSet::new()));
            let Some(known) = seen else { continue };
            let key = (home as u32, letter.thread as u32);
            if *first.entry(key).or_insert(family) == family {
                known.insert(family);
            } else {
                *seen = None;
            }
        }
    }
    found
        .into_iter()
        .map(|(home, known)| (home, known.map(|k| k.len())))
        .collect()
}

/// For each outside person at no known provider the number of their family: the family name, or the
/// address when no name is known.
fn families(census: &Census, ours: &Ours) -> Vec<Option<usize>> {
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    let mut number = |person: usize| {
        let found = &census.people[person];
        if ours.people[person] || census.homes[found.home].provider {
            return None;
        }
        let name = found.surname();
        let name = name.unwrap_or_else(|| found.address.as_str().to_string());
        let next = numbers.len();
        Some(*numbers.entry(name).or_insert(next))
    };
    (0..census.people.len()).map(&mut number).collect()
}

/// True when somebody of that home writes its name apart from addresses: "Tarbock Cold Chain".
fn is_named(census: &Census, words: &dyn Words, home: usize) -> bool {
    let label = names::fold(&domains::bare_label(&census.homes[home].name));
    let at_home = |l: &usize| {
        let author = census.letters.at(*l).from;
        author.is_some_and(|p| census.people[p].home == home)
    };
    let letters = (0..census.letters.len()).filter(at_home).take(SHOWING);
    let openings = words.openings(&letters.collect::<Vec<_>>());
    openings.iter().any(|opening| {
        let texts = [&opening.own, &opening.signature, &opening.author];
        texts.iter().any(|text| squeeze(text).contains(&label))
    })
}

/// Letters and digits only, folded, without words that are addresses.
fn squeeze(text: &str) -> String {
    text.split_whitespace()
        .filter(|word| !word.contains('@'))
        .flat_map(|word| names::fold(word).chars().collect::<Vec<_>>())
        .filter(|c| c.is_alphanumeric())
        .collect()
}
