//! The words and marks of a text, in small letters, and the lists of words that style is told from.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// A text in small letters and with straight apostrophes, to be cut into words.
pub(super) fn plain(text: &str) -> String {
    text.to_lowercase().replace(['’', '‘'], "'")
}

/// The words of a plain text and its marks `? ! . , ; :`, in order.
pub(super) fn tokens(plain: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut begin = None;
    for (at, c) in plain.char_indices() {
        let goes_on = c.is_alphanumeric() || c == '_' || (c == '\'' && begin.is_some());
        match begin {
            Some(from) if !goes_on => {
                out.push(&plain[from..at]);
                begin = None;
            }
            None if goes_on => begin = Some(at),
            _ => {}
        }
        if matches!(c, '?' | '!' | '.' | ',' | ';' | ':') {
            out.push(&plain[at..at + 1]);
        }
    }
    out.extend(begin.map(|from| &plain[from..]));
    out
}

/// True for words, false for marks.
pub(super) fn is_word(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphanumeric() || c == '_')
}

/// The lists of `words.txt`, by name.
static LISTS: LazyLock<BTreeMap<&str, BTreeSet<&str>>> = LazyLock::new(|| {
    let lines = include_str!("words.txt").lines();
    let named = lines.filter_map(|l| l.split_once(':'));
    named
        .map(|(name, words)| (name, words.split_whitespace().collect()))
        .collect()
});

/// True when a list holds a word.
pub(super) fn holds(list: &str, word: &str) -> bool {
    LISTS.get(list).is_some_and(|words| words.contains(word))
}
