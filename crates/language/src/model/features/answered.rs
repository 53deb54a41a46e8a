//! What the letter says that is answered, in a few flags: a promise answers a request, a complaint answers
//! nothing that was asked.

use crate::model::hash::pair;
use crate::reading::Language;
use aho_corasick::AhoCorasick;
use std::sync::LazyLock;

/// How much of it is looked at, in bytes.
const MOST: usize = 1500;

/// Words that tell, in groups: regret, thanks, bringing, asking, promising, chasing. A language a block, a
/// group a line.
const WORDS: &str = include_str!("answered.txt");
/// How many groups a language has.
const GROUPS: usize = 6;

/// The words of a language in one search, with the group of each.
struct Search {
    language: Language,
    words: AhoCorasick,
    groups: Vec<usize>,
}

static SEARCHES: LazyLock<Vec<Search>> = LazyLock::new(|| {
    let blocks = WORDS.split("\n\n").filter_map(|block| {
        let (code, groups) = block.trim().split_once('\n')?;
        let groups = groups.lines().enumerate();
        let (words, groups): (Vec<&str>, Vec<usize>) = groups
            .flat_map(|(group, words)| words.split(" | ").map(move |w| (w, group)))
            .unzip();
        Some(Search {
            language: Language::named(code)?,
            words: AhoCorasick::new(words).ok()?,
            groups,
        })
    });
    blocks.collect()
});

/// The flags of the letter that is answered, as hashes; none where none is answered.
pub fn of(before: Option<&str>, ours: bool, language: Language) -> Vec<u32> {
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
    let mut found = [false; GROUPS];
    if let Some(search) = SEARCHES.iter().find(|s| s.language == language) {
        for word in search.words.find_overlapping_iter(&text) {
            found[search.groups[word.pattern().as_usize()]] = true;
        }
    }
    let groups = (20..).zip(found).filter(|(_, found)| *found);
    flags.extend(groups.map(|(group, _)| pair(side, group)));
    flags
}
