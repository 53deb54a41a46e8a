//! Classes of words of like meaning: "broken", "damaged", "faulty" count as one.

use super::hash;
use std::sync::LazyLock;

/// How many places the table has, as a power of two: some three for each word.
const BITS: u32 = 15;

/// Hashes of words with their class, each at the first free place from where its hash points; a class
/// of 0 marks a free place.
static CLASSES: LazyLock<Box<[(u32, u16)]>> = LazyLock::new(|| {
    let mut table = vec![(0, 0); 1 << BITS].into_boxed_slice();
    let lines = include_str!("../../models/classes.txt").lines();
    for (class, line) in (1u16..).zip(lines.filter(|l| !l.starts_with('#'))) {
        for word in line.split(' ') {
            let word = hash::bytes(word.as_bytes());
            let place = places(word).find(|at| matches!(table[*at], (_, 0)));
            if let Some(place) = place {
                table[place] = (word, class);
            }
        }
    }
    table
});

/// The places where a word may stand, in the order in which they are tried.
fn places(word: u32) -> impl Iterator<Item = usize> {
    let size = 1 << BITS;
    let first = (hash::mix(word) >> (32 - BITS)) as usize;
    (first..size).chain(0..first)
}

/// The class of a word by its hash; 0 when it has none.
pub(crate) fn of(word: u32) -> u16 {
    let known = places(word).map(|at| CLASSES[at]);
    let mut known = known.take_while(|(_, class)| *class != 0);
    known
        .find(|(h, _)| *h == word)
        .map_or(0, |(_, class)| class)
}
