//! One person with two addresses, one company with two domains.

use super::{Groups, telling};
use crate::who::census::Census;
use crate::who::{domains, names};
use std::collections::{BTreeMap, BTreeSet};

/// How long an old domain may still write after the new one began, in seconds.
const MOVING: i64 = 45 * 86_400;

/// Joins addresses of the same person, and domains with the same label.
pub(super) fn join(census: &Census, services: &[bool], groups: &mut Groups) {
    labels(census, services, groups);
    let mut by_key: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for person in (0..census.people.len()).filter(|&p| groups.of(p).is_some()) {
        for key in census.people[person].names().filter_map(names::key) {
            by_key.entry(key).or_default().insert(person);
        }
    }
    by_key.retain(|_, people| people.len() > 1);
    let doubles: BTreeSet<usize> = by_key.values().flatten().copied().collect();
    let threads = threads_of(census, &doubles);
    let spans = spans(census);
    for people in by_key.values() {
        let people: Vec<usize> = people.iter().copied().collect();
        for (place, &a) in people.iter().enumerate() {
            for &b in &people[place + 1..] {
                let (home_a, home_b) = (census.people[a].home, census.people[b].home);
                let private = services[home_a] || services[home_b];
                let met = || {
                    threads
                        .get(&a)
                        .zip(threads.get(&b))
                        .is_some_and(|(x, y)| !x.is_disjoint(y))
                };
                if home_a == home_b || private || met() || moved(&spans, home_a, home_b) {
                    groups.join(a, b);
                }
            }
        }
    }
}

/// `foo.example` and `foo.co.uk`, `foo-group.example` and `foogroup.example`.
fn labels(census: &Census, services: &[bool], groups: &mut Groups) {
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    for (home, found) in census
        .homes
        .iter()
        .enumerate()
        .filter(|(home, _)| !services[*home])
    {
        let label = domains::bare_label(&found.name);
        let outside = found
            .people
            .iter()
            .copied()
            .find(|&p| groups.of(p).is_some());
        let (Some(person), true) = (outside, label.chars().count() >= 4) else {
            continue;
        };
        let known = *first.entry(label).or_insert(person);
        if census.people[known].home != home {
            groups.join(known, person);
        }
    }
}

fn threads_of(census: &Census, people: &BTreeSet<usize>) -> BTreeMap<usize, BTreeSet<usize>> {
    let mut threads: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    if people.is_empty() {
        return threads;
    }
    for letter in telling(census) {
        for person in letter.people().filter(|p| people.contains(p)) {
            threads.entry(person).or_default().insert(letter.thread);
        }
    }
    threads
}

/// When each home's people first and last wrote.
fn spans(census: &Census) -> Vec<Option<(i64, i64)>> {
    let mut spans: Vec<Option<(i64, i64)>> = vec![None; census.homes.len()];
    for letter in telling(census) {
        let Some(author) = letter.from else { continue };
        let at = letter.at;
        let span = &mut spans[census.people[author].home];
        *span = Some(span.map_or((at, at), |(first, last)| (first.min(at), last.max(at))));
    }
    spans
}

/// True when one domain fell silent as the other began: a company that moved, not a person who
/// changed jobs (then the old company goes on writing).
fn moved(spans: &[Option<(i64, i64)>], a: usize, b: usize) -> bool {
    let (Some(a), Some(b)) = (spans[a], spans[b]) else {
        return false;
    };
    let (old, new) = if a.0 <= b.0 { (a, b) } else { (b, a) };
    old.1 - new.0 <= MOVING
}
