//! Classes of words of like meaning: "broken", "damaged", "faulty" count as one.

use super::hash;
use fnv::FnvHashMap;
use std::sync::LazyLock;

/// Hashes of words with their class.
static CLASSES: LazyLock<FnvHashMap<u32, u16>> = LazyLock::new(|| {
    let lines = include_str!("../../models/classes.txt").lines();
    let lines = lines.filter(|l| !l.starts_with('#'));
    let mut classes = FnvHashMap::default();
    for (class, line) in (1..).zip(lines) {
        for word in line.split(' ') {
            classes.entry(hash::bytes(word.as_bytes())).or_insert(class);
        }
    }
    classes
});

/// The class of a word by its hash; 0 when it has none.
pub(crate) fn of(word: u32) -> u16 {
    CLASSES.get(&word).copied().unwrap_or_default()
}
