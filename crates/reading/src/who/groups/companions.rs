//! People of another address who only ever appear in one party's threads, in copy with them: their
//! accountant, their web partner, a friend they brought along.

use super::{Groups, telling};
use crate::who::census::Census;
use crate::who::cues::{self, Cue};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// A letter to more parties than this is a circular and shows nothing of who belongs together.
const CIRCULAR: usize = 5;

/// Parties on a letter that still shows who is in whose company.
const CLOSE: usize = 3;

/// What is seen of one party.
#[derive(Debug, Default)]
struct Seen {
    letters: usize,
    /// Letters on which no other party stands.
    alone: usize,
    threads: BTreeSet<usize>,
    /// Parties that were on a letter with it which it or they wrote, to a few.
    company: BTreeSet<usize>,
}

/// Joins them to the party they come with, unless they deal with us on their own.
pub(super) fn join(census: &Census, groups: &mut Groups) {
    let mut seen: BTreeMap<usize, Seen> = BTreeMap::new();
    let mut helpers: Vec<(usize, usize)> = Vec::new();
    let mut in_thread: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for index in telling(census) {
        let parties = groups.on_letter(census, index);
        if parties.len() > CIRCULAR {
            continue;
        }
        let thread = census.letters[index].thread;
        for &guest in parties.iter().skip(1).filter(|p| !seen.contains_key(p)) {
            if presents_helper(census, groups, index) {
                helpers.push((guest, parties[0]));
            }
        }
        let by_outsider = census.letters[index]
            .from
            .is_some_and(|p| groups.of(p).is_some());
        for &party in &parties {
            let seen = seen.entry(party).or_default();
            seen.letters += 1;
            seen.alone += usize::from(parties.len() == 1);
            seen.threads.insert(thread);
            if by_outsider && parties.len() <= CLOSE {
                let author = parties[0];
                seen.company
                    .extend(parties.iter().filter(|p| party == author || **p == author));
            }
        }
        in_thread.entry(thread).or_default().extend(parties);
    }
    let pairs: Vec<(usize, usize)> = seen
        .iter()
        .filter_map(|(&party, case)| Some((party, host(party, case, &seen, &in_thread)?)))
        .collect();
    helpers.retain(|(guest, host)| seen[guest].letters <= seen[host].letters);
    for (guest, host) in pairs.into_iter().chain(helpers) {
        groups.join(guest, host);
    }
}

/// True when the author, an outsider, says that somebody of theirs is on the letter: "our
/// accountant, in copy".
fn presents_helper(census: &Census, groups: &Groups, index: usize) -> bool {
    let by_outsider = census.letters[index]
        .from
        .is_some_and(|p| groups.of(p).is_some());
    by_outsider && cues::read(&census.messages[index].text.own, false).has(Cue::Helper)
}

/// The party that this one only comes along with.
fn host(
    guest: usize,
    case: &Seen,
    seen: &BTreeMap<usize, Seen>,
    in_thread: &BTreeMap<usize, BTreeSet<usize>>,
) -> Option<usize> {
    let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
    for party in case
        .threads
        .iter()
        .filter_map(|t| in_thread.get(t))
        .flatten()
    {
        *shared.entry(*party).or_default() += usize::from(*party != guest);
    }
    let weight = |party: usize| seen.get(&party).map_or(0, |s| s.letters);
    let (host, times) = shared
        .into_iter()
        .filter(|(party, _)| *party != guest && case.company.contains(party))
        .max_by_key(|&(party, times)| (times, weight(party), Reverse(party)))?;
    let always = times * 4 >= case.threads.len() * 3 && (times >= 3 || times == case.threads.len());
    let smaller = (case.letters, Reverse(guest)) < (weight(host), Reverse(host));
    let in_company = case.alone <= 1 || case.alone * 4 <= case.letters;
    (always && smaller && in_company).then_some(host)
}
