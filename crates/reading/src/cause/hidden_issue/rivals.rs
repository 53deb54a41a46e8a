//! What several complaints have in common: the fewest words that run through most of them.

use crate::cause::Ground;
use crate::correspondence::Letter;
use crate::report::{Explanation, Rivals};
use crate::topic::Topic;
use amends_domain::Moment;
use std::collections::{BTreeMap, BTreeSet};

/// So many explanations are named.
const MOST: usize = 3;
/// So many of the latest complaints are compared.
const COMPARED: usize = 60;
/// A word that explains complaints stands in them so many times as often as in letters at large.
const AT_HOME: f64 = 1.5;
/// So many words name an explanation.
const WORDS: usize = 3;
/// So many complaints that nothing explains are shown.
const SHOWN: usize = 3;

/// A complaint: its letter's position, the letter, the sentence.
type Detail<'m> = (usize, &'m Letter<'m>, &'m Moment);

/// The explanations, and the complaints (by their place) that the first explains.
pub fn find(ground: &Ground<'_>, details: &[Detail<'_>]) -> (Rivals, BTreeSet<usize>) {
    let skipped = details.len().saturating_sub(COMPARED);
    let topics: BTreeMap<usize, Topic> = (skipped..details.len())
        .map(|at| (at, ground.subjects.passage(details[at].1, details[at].2)))
        .collect();
    let mut with: BTreeMap<u64, BTreeSet<usize>> = BTreeMap::new();
    for (&at, topic) in &topics {
        for word in topic.words() {
            with.entry(word).or_default().insert(at);
        }
    }
    let threads = |set: &BTreeSet<usize>| {
        let threads: BTreeSet<usize> = set.iter().map(|&at| details[at].1.thread).collect();
        threads.len()
    };
    let at_home = |word: u64, set: &BTreeSet<usize>| {
        let letters = |set: &BTreeSet<usize>| {
            let letters: BTreeSet<usize> = set.iter().map(|&at| details[at].0).collect();
            letters.len() as f64
        };
        let all: BTreeSet<usize> = topics.keys().copied().collect();
        letters(set) / letters(&all) >= AT_HOME * ground.subjects.share(word)
    };
    with.retain(|&w, set| set.len() >= 2 && threads(set) >= 2 && at_home(w, set));
    let mut left: BTreeSet<usize> = topics.keys().copied().collect();
    let mut found = Rivals::default();
    let mut first = BTreeSet::new();
    while found.explanations.len() < MOST {
        let Some((word, set)) = best(ground, &with, &left) else {
            break;
        };
        let letters: Vec<usize> = set.iter().map(|&at| details[at].0).collect();
        let said = !ground.subjects.named(&[word], &letters, 1).is_empty();
        let words = [vec![word], beside(ground, &with, word)].concat();
        with.remove(&word);
        if !said {
            continue;
        }
        let words = ground.subjects.named(&words, &letters, WORDS);
        if found.explanations.is_empty() {
            first.clone_from(&set);
        }
        left.retain(|at| !set.contains(at));
        with.retain(|_, other| other.intersection(&left).count() >= 2);
        found.explanations.push(Explanation {
            words,
            details: set.len(),
            threads: threads(&set),
        });
    }
    found.left = left.len() + skipped;
    let newest = left.iter().rev().take(SHOWN);
    found.unexplained = newest
        .map(|&at| details[at].1.evidence(details[at].2))
        .collect();
    (found, first)
}

/// The word that explains most of what is left, each weighed by how telling it is.
fn best(
    ground: &Ground<'_>,
    with: &BTreeMap<u64, BTreeSet<usize>>,
    left: &BTreeSet<usize>,
) -> Option<(u64, BTreeSet<usize>)> {
    let gain = |word: u64, set: &BTreeSet<usize>| {
        set.intersection(left).count() as f64 * ground.subjects.weight(word).sqrt()
    };
    let all = with
        .iter()
        .filter(|(_, set)| set.intersection(left).count() >= 2);
    let best = all.max_by(|a, b| gain(*a.0, a.1).total_cmp(&gain(*b.0, b.1)));
    best.map(|(word, set)| (*word, set.clone()))
}

/// Words that stand in half of the complaints that a word explains, the commonest there first.
fn beside(ground: &Ground<'_>, with: &BTreeMap<u64, BTreeSet<usize>>, word: u64) -> Vec<u64> {
    let set = &with[&word];
    let shared = |other: &BTreeSet<usize>| other.intersection(set).count();
    let others = with
        .iter()
        .filter(|(w, other)| **w != word && shared(other) * 2 >= set.len().max(3));
    let mut others: Vec<(f64, u64)> = others
        .map(|(&w, other)| (shared(other) as f64 * ground.subjects.weight(w), w))
        .collect();
    others.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    others.into_iter().map(|o| o.1).collect()
}
