//! Mail services that no list knows, found by evidence: strangers with addresses at one domain.

use super::census::Census;
use super::firm::Ours;
use super::groups::telling;
use super::{domains, names};
use std::collections::{BTreeMap, BTreeSet};

/// Strangers that a domain needs to be a service when its name does not sound like one.
const STRANGERS: usize = 4;

/// For each home: true when an address there says nothing of a firm.
///
/// A home counts as a service when the list has it, or when its people never meet in a thread
/// (families aside) and never write its name: one family is enough where the name sounds like
/// mail, else four strangers.
pub(crate) fn find(census: &Census, ours: &Ours) -> Vec<bool> {
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
            let sounds = domains::sounds_like_mail(found.name);
            let apart = strangers.get(&home).copied().flatten().unwrap_or(0);
            let enough = if sounds { 1 } else { STRANGERS };
            apart >= enough && !is_named(census, home)
        })
        .collect()
}

/// For each home with outside writers: how many unrelated people (families count once), or `None`
/// when unrelated people there know each other.
fn strangers(census: &Census, ours: &Ours) -> BTreeMap<usize, Option<usize>> {
    let mut met: BTreeMap<(usize, usize), BTreeSet<usize>> = BTreeMap::new();
    for letter in telling(census).map(|l| &census.letters[l]) {
        for &person in letter.from.iter().chain(&letter.to) {
            let home = census.people[person].home;
            if !ours.people[person] && !census.homes[home].provider {
                met.entry((home, letter.thread)).or_default().insert(person);
            }
        }
    }
    let mut families: BTreeMap<usize, Option<BTreeSet<String>>> = BTreeMap::new();
    for ((home, _), people) in met {
        let here: BTreeSet<String> = people.iter().map(|&p| family(census, p)).collect();
        let known = families
            .entry(home)
            .or_insert_with(|| Some(BTreeSet::new()));
        if here.len() > 1 {
            *known = None;
        } else if let Some(known) = known {
            known.extend(here);
        }
    }
    families
        .into_iter()
        .map(|(home, known)| (home, known.map(|k| k.len())))
        .collect()
}

/// The family name, or the address when no name is known.
fn family(census: &Census, person: usize) -> String {
    let found = &census.people[person];
    found
        .surname()
        .unwrap_or_else(|| found.address.as_str().to_string())
}

/// True when somebody of that home writes its name apart from addresses: "Tarbock Cold Chain".
fn is_named(census: &Census, home: usize) -> bool {
    let label = names::fold(&domains::bare_label(census.homes[home].name));
    let mut read = 0;
    for (letter, message) in census.letters.iter().zip(census.messages) {
        let Some(author) = letter.from else { continue };
        if census.people[author].home != home {
            continue;
        }
        read += 1;
        if read > 20 {
            return false;
        }
        let start = message.text.own.floor_char_boundary(2000);
        let texts = [
            &message.text.own[..start],
            &message.text.signature,
            &message.from.name,
        ];
        if texts.iter().any(|text| squeeze(text).contains(&label)) {
            return true;
        }
    }
    false
}

/// Letters and digits only, folded, without words that are addresses.
fn squeeze(text: &str) -> String {
    text.split_whitespace()
        .filter(|word| !word.contains('@'))
        .flat_map(|word| names::fold(word).chars().collect::<Vec<_>>())
        .filter(|c| c.is_alphanumeric())
        .collect()
}
