//! What the letter says that is answered, in a few flags: a promise answers a request, a complaint answers
//! nothing that was asked.

use crate::model::hash::pair;
use aho_corasick::AhoCorasick;
use std::sync::LazyLock;

/// How much of it is looked at, in bytes.
const MOST: usize = 1500;

/// Words that tell, in groups.
const WORDS: [&[&str]; 6] = [
    &[
        "sorry",
        "apologies",
        "apologise",
        "apologize",
        "my mistake",
        "our mistake",
    ],
    &["thank", "thanks"],
    &[
        "attached", "here is", "here are", "enclosed", "is up", "is live", "done",
    ],
    &["please", "could you", "can you", "would you"],
    &["i'll", "we'll", "i will", "we will"],
    &["still", "again", "yet", "chase", "reminder"],
];

/// All of them in one search, with the group of each.
static SEARCH: LazyLock<(AhoCorasick, Vec<usize>)> = LazyLock::new(|| {
    let all = WORDS.iter().enumerate();
    let (words, groups): (Vec<&str>, Vec<usize>) = all
        .flat_map(|(group, words)| words.iter().map(move |w| (*w, group)))
        .unzip();
    let search = AhoCorasick::new(words).expect("a few short words");
    (search, groups)
});

/// The flags of the letter that is answered, as hashes; none where none is answered.
pub fn of(before: Option<&str>, ours: bool) -> Vec<u32> {
    let Some(before) = before.filter(|b| !b.is_empty()) else {
        return Vec::new();
    };
    let text = before[..before.floor_char_boundary(MOST)].to_lowercase();
    let side = 60 + u32::from(ours);
    let length = match text.len() {
        0..=40 => 0,
        41..=150 => 1,
        151..=500 => 2,
        _ => 3,
    };
    let asks = u32::try_from(text.matches('?').count().min(3)).unwrap_or(3);
    let mut flags = vec![pair(side, length), pair(side, 10 + asks)];
    let (search, groups) = &*SEARCH;
    let mut found = [false; WORDS.len()];
    for word in search.find_overlapping_iter(&text) {
        found[groups[word.pattern().as_usize()]] = true;
    }
    let groups = (20..).zip(found).filter(|(_, found)| *found);
    flags.extend(groups.map(|(group, _)| pair(side, group)));
    flags
}
