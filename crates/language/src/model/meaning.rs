//! Classes of words of like meaning: "broken", "damaged", "faulty" count as one.

use super::hash;
use std::sync::LazyLock;

/// Hashes of words with their class, sorted by hash.
static CLASSES: LazyLock<Vec<(u32, u16)>> = LazyLock::new(|| {
    let lines = include_str!("../../models/classes.txt").lines();
    let lines = lines.filter(|l| !l.starts_with('#'));
    let mut all: Vec<(u32, u16)> = (1u16..)
        .zip(lines)
        .flat_map(|(class, line)| {
            line.split(' ')
                .map(move |w| (hash::bytes(w.as_bytes()), class))
        })
        .collect();
    all.sort_unstable();
    all
});

/// The class of a word by its hash; 0 when it has none.
pub(super) fn of(word: u32) -> u16 {
    let found = CLASSES.binary_search_by_key(&word, |(h, _)| *h);
    found.map_or(0, |at| CLASSES[at].1)
}
