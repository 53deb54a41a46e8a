//! People of another address who only ever appear in one party's threads, in copy with them: their
//! accountant, their web partner, a friend they brought along.

use super::Groups;
use crate::who::census::{Census, Letter};
use crate::who::words::Words;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A letter to more parties than this is a circular and shows nothing of who belongs together.
const CIRCULAR: usize = 5;

/// Parties on a letter that still shows who is in whose company.
const CLOSE: usize = 3;

/// What is seen of one party.
#[derive(Debug, Default, Clone)]
struct Seen {
    letters: usize,
    /// Letters on which no other party stands.
    alone: usize,
    /// Threads it is in; counted for those that may come along with another.
    threads: usize,
    /// Other parties that were on a letter with it which it or they wrote, to a few; and in how many
    /// threads of its own they are.
    company: BTreeMap<usize, usize>,
}

impl Seen {
    /// It hardly deals with us on its own.
    fn comes_along(&self) -> bool {
        !self.company.is_empty() && (self.alone <= 1 || self.alone * 4 <= self.letters)
    }
}

/// Joins them to the party they come with, unless they deal with us on their own.
pub(super) fn join(census: &Census, words: &dyn Words, groups: &mut Groups) {
    let mut seen = vec![Seen::default(); census.people.len()];
    let mut helpers: Vec<(usize, usize)> = Vec::new();
    for (place, letter) in census.letters.iter().enumerate() {
        let Some(parties) = on_telling(groups, letter) else {
            continue;
        };
        let by_outsider = letter.from.is_some_and(|p| groups.of(p).is_some());
        for &guest in parties.iter().skip(1) {
            // "Our accountant, in copy" tells of somebody who is new.
            if by_outsider && seen[guest].letters == 0 && words.presents_helper(place) {
                helpers.push((guest, parties[0]));
            }
        }
        for &party in &parties {
            let seen = &mut seen[party];
            seen.letters += 1;
            seen.alone += usize::from(parties.len() == 1);
            if by_outsider && parties.len() <= CLOSE {
                let author = parties[0];
                let met = |other: &&usize| party == author || **other == author;
                for &other in parties.iter().filter(met).filter(|p| **p != party) {
                    seen.company.entry(other).or_default();
                }
            }
        }
    }
    count_threads(census, groups, &mut seen);
    let pairs: Vec<(usize, usize)> = (0..seen.len())
        .filter_map(|party| Some((party, host(party, &seen)?)))
        .collect();
    helpers.retain(|(guest, host)| seen[*guest].letters <= seen[*host].letters);
    for (guest, host) in pairs.into_iter().chain(helpers) {
        groups.join(guest, host);
    }
}

/// The parties on a letter that can show who belongs together; `None` on a circular.
fn on_telling(groups: &Groups, letter: Letter<'_>) -> Option<Vec<usize>> {
    let parties = letter.is_telling().then(|| groups.on_letter(letter))?;
    (parties.len() <= CIRCULAR).then_some(parties)
}

/// Counts the threads of those who may come along with another, and who else is in these.
fn count_threads(census: &Census, groups: &Groups, seen: &mut [Seen]) {
    let letters = || {
        let letters = census.letters.iter();
        letters.filter_map(|l| Some((l.thread, on_telling(groups, l)?)))
    };
    let mut theirs = vec![false; census.threads];
    for (thread, parties) in letters() {
        theirs[thread] |= parties.iter().any(|&p| seen[p].comes_along());
    }
    let mut places: Vec<(u32, u32)> = letters()
        .filter(|(thread, _)| theirs[*thread])
        .flat_map(|(thread, parties)| parties.into_iter().map(move |p| (thread as u32, p as u32)))
        .collect();
    places.sort_unstable();
    places.dedup();
    for thread in places.chunk_by(|a, b| a.0 == b.0) {
        for &(_, guest) in thread {
            let guest = &mut seen[guest as usize];
            guest.threads += 1;
            for (_, other) in thread {
                if let Some(times) = guest.company.get_mut(&(*other as usize)) {
                    *times += 1;
                }
            }
        }
    }
}

/// The party that this one only comes along with.
fn host(guest: usize, seen: &[Seen]) -> Option<usize> {
    let case = Some(&seen[guest]).filter(|case| case.comes_along())?;
    let together = case.company.iter().filter(|(_, times)| **times > 0);
    let (&host, &times) =
        together.max_by_key(|&(&party, &times)| (times, seen[party].letters, Reverse(party)))?;
    let always = times * 4 >= case.threads * 3 && (times >= 3 || times == case.threads);
    let smaller = (case.letters, Reverse(guest)) < (seen[host].letters, Reverse(host));
    (always && smaller).then_some(host)
}
