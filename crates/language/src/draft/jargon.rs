//! Words of trades, with plain words for each.

use serde::Deserialize;
use std::ops::Range;
use std::sync::OnceLock;

/// A word of a trade.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Its forms, in small letters.
    pub forms: Vec<String>,
    /// Plain words for it, the best first.
    pub plain: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
struct RawFile {
    #[serde(default)]
    term: Vec<Term>,
}

/// The words of trades that come with the program (English).
#[derive(Debug)]
pub struct Jargon;

impl Jargon {
    fn terms() -> &'static [Term] {
        static TERMS: OnceLock<Vec<Term>> = OnceLock::new();
        TERMS.get_or_init(|| {
            let raw: Result<RawFile, _> =
                toml::from_str(include_str!("../../drafts/en/jargon.toml"));
            raw.unwrap_or_default().term
        })
    }

    /// The words of trades in a text, with their places, in order.
    pub fn find(text: &str) -> Vec<(&'static Term, Range<usize>)> {
        let mut found = Vec::new();
        for term in Jargon::terms() {
            for form in &term.forms {
                found.extend(places(text, form).into_iter().map(|at| (term, at)));
            }
        }
        found.sort_by_key(|(_, at)| (at.start, std::cmp::Reverse(at.end)));
        found.dedup_by(|later, first| later.1.start < first.1.end);
        found
    }

    /// True when a text holds these words, whole, whatever their case.
    pub fn holds(text: &str, words: &str) -> bool {
        !places(text, words).is_empty()
    }
}

/// Where `words` (in small letters, ASCII) stand whole in a text.
fn places(text: &str, words: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let len = words.len();
    if len == 0 || bytes.len() < len {
        return Vec::new();
    }
    let is_word = |b: u8| b.is_ascii_alphanumeric() || b >= 0x80;
    let mut found = Vec::new();
    for at in 0..=bytes.len() - len {
        let before = at == 0 || !is_word(bytes[at - 1]);
        if before
            && bytes[at..at + len].eq_ignore_ascii_case(words.as_bytes())
            && bytes.get(at + len).is_none_or(|b| !is_word(*b))
            && text.is_char_boundary(at)
            && text.is_char_boundary(at + len)
        {
            found.push(at..at + len);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_whole_words_in_any_case() {
        let found = Jargon::find("Deployment done; the undeployed back end follows.");
        let words: Vec<&str> = found.iter().map(|(t, _)| t.forms[0].as_str()).collect();
        assert_eq!(words, ["deploy", "backend"]);
    }

    #[test]
    fn every_term_has_plain_words() {
        assert!(Jargon::terms().len() > 50);
        for term in Jargon::terms() {
            assert!(!term.plain.is_empty() && !term.forms.is_empty(), "{term:?}");
        }
    }
}
