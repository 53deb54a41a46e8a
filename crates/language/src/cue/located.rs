//! Phrases that say where in a sentence they fit.

use super::condition::At;
use super::phrase::{self, Lists};
use regex::bytes::Regex;
use std::ops::Range;

/// Some phrases as one expression.
#[derive(Debug)]
pub(crate) struct Located(Regex);

impl Located {
    /// Takes phrases in the language of cue files.
    ///
    /// # Errors
    /// Says what is wrong with them.
    pub fn new(phrases: &[String], at: At, lists: &Lists) -> Result<Located, String> {
        let inner = phrase::alternatives(phrases, lists)?;
        let source = phrase::anchored(&format!("(?P<words>{inner})"), at, lists)?;
        phrase::compile(&source)
            .map(Located)
            .map_err(|e| e.to_string())
    }

    /// The places in a folded sentence, in order, none over another.
    pub fn places<'a>(&'a self, sentence: &'a [u8]) -> impl Iterator<Item = Range<usize>> + 'a {
        let mut from = 0;
        std::iter::from_fn(move || {
            let found = self.0.captures_at(sentence, from)?.name("words")?.range();
            // What ends one place may begin the next: only the words themselves are used up.
            from = found.end.max(from + 1);
            (from <= sentence.len()).then_some(found)
        })
    }

    /// True when one of the phrases fits.
    pub fn fits(&self, sentence: &[u8]) -> bool {
        self.0.is_match(sentence)
    }
}
