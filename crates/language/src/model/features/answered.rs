//! What the letter says that is answered, in a few flags: a promise answers a request, a complaint answers
//! nothing that was asked.

use crate::model::hash::pair;

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
    for (group, words) in WORDS.iter().enumerate() {
        if words.iter().any(|w| text.contains(w)) {
            flags.push(pair(side, 20 + group as u32));
        }
    }
    flags
}
