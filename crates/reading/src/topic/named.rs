//! Words by their fingerprints, as people write them.

use super::{PrintMap, print, words};
use std::collections::BTreeMap;

/// Shorter words are not named: they say too little by themselves.
const SHORTEST: usize = 4;

/// How some words are written.
#[derive(Debug, Default)]
pub struct Named {
    forms: PrintMap<BTreeMap<String, usize>>,
}

impl Named {
    /// For these words.
    pub fn of(wanted: &[u64]) -> Named {
        let forms = wanted.iter().map(|&w| (w, BTreeMap::new()));
        Named {
            forms: forms.collect(),
        }
    }

    /// Looks how a text writes them.
    pub fn read(&mut self, text: &str) {
        words(text, |word| {
            let Some(forms) = print(word).and_then(|p| self.forms.get_mut(&p)) else {
                return;
            };
            if let Ok(word) = std::str::from_utf8(word)
                && can_be_said(word)
            {
                *forms.entry(word.to_string()).or_default() += 1;
            }
        });
    }

    /// The commonest way a word is written, the shortest among equals; `None` when it was not met.
    pub fn name(&self, word: u64) -> Option<String> {
        let forms = self.forms.get(&word)?.iter();
        let best = forms.min_by_key(|(form, n)| (std::cmp::Reverse(**n), form.len(), *form))?;
        Some(best.0.clone())
    }
}

/// True for a word that says what something is about.
fn can_be_said(word: &str) -> bool {
    word.chars().count() >= SHORTEST
        && word.chars().all(char::is_alphabetic)
        && !DAYS.contains(&word)
}

/// Days and months: when, not what. English, German, French, Spanish, Dutch, Italian, Portuguese.
const DAYS: &[&str] = &include!("days.in");
