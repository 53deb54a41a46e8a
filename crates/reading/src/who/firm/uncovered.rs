//! A second domain of ours, seen where the first one is not on the letter.

use super::Ours;
use crate::who::census::Census;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// What is seen of a domain on letters without us.
#[derive(Debug, Default)]
struct Case {
    on: u32,
    wrote: u32,
    others: BTreeSet<usize>,
}

/// Personal letters on which none of us stands must still have our side: a domain that is on most
/// of them, writes, deals with several others, and is not mostly a partner of ours alone.
pub(super) fn take(census: &Census, ours: &mut Ours) {
    let mut cases: BTreeMap<usize, Case> = BTreeMap::new();
    let mut alone_with_us = vec![0u32; census.homes.len()];
    let (mut personal, mut bare) = (0u32, 0u32);
    for letter in census.letters.iter().filter(|l| l.is_personal()) {
        let Some(from) = letter.from else { continue };
        let all = || letter.people();
        let outside: BTreeSet<usize> = all()
            .filter(|&p| !ours.people[p])
            .map(|p| census.people[p].home)
            .collect();
        let with_us = all().any(|p| ours.people[p]);
        personal += 1;
        if with_us && outside.len() == 1 {
            outside.iter().for_each(|&home| alone_with_us[home] += 1);
        }
        if with_us || letter.addressed() == 0 {
            continue;
        }
        bare += 1;
        for &home in outside.iter().filter(|&&h| !census.homes[h].provider) {
            let case = cases.entry(home).or_default();
            case.on += 1;
            case.wrote += u32::from(census.people[from].home == home);
            case.others.extend(outside.iter().filter(|&&h| h != home));
        }
    }
    if bare < 3 || bare * 33 < personal {
        return;
    }
    let best = cases
        .into_iter()
        .max_by_key(|(home, case)| (case.on, Reverse(*home)));
    if let Some((home, case)) = best
        && case.on * 2 >= bare
        && case.wrote > 0
        && case.others.len() >= 2
        && alone_with_us[home] <= case.on * 2
    {
        ours.take_domain(census, home);
    }
}
