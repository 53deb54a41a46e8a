//! What the model needs to know of a language to see its words: days, names, and words of like meaning.

use super::{hash, meaning};
use crate::reading::Language;
use rust_stemmers::{Algorithm, Stemmer};
use std::sync::LazyLock;

/// The names of days and months, a language a line; not those that are common words too ("may").
const DAYS: &str = include_str!("days.txt");

static TONGUES: LazyLock<Vec<Tongue>> = LazyLock::new(|| {
    let days = DAYS.lines().filter_map(|line| line.split_once(": "));
    let tongues = days.filter_map(|(code, days)| {
        let language = Language::named(code)?;
        Some(Tongue {
            language,
            stemmer: algorithm(language).map(Stemmer::create),
            days: days.split(' ').collect(),
        })
    });
    tongues.collect()
});

/// A language, as far as the model's words hang on it.
pub(super) struct Tongue {
    language: Language,
    /// None where classes of words take the place of stems.
    stemmer: Option<Stemmer>,
    days: Vec<&'static str>,
}

/// Snowball's algorithm for a language whose words are known by their stems.
fn algorithm(language: Language) -> Option<Algorithm> {
    Some(match language {
        Language::German => Algorithm::German,
        Language::French => Algorithm::French,
        Language::Spanish => Algorithm::Spanish,
        Language::Dutch => Algorithm::Dutch,
        Language::Italian => Algorithm::Italian,
        Language::Portuguese => Algorithm::Portuguese,
        Language::English | Language::Other(_) | Language::Unclear => return None,
    })
}

impl Tongue {
    /// That of a language; English for one that is not read.
    pub fn of(language: Language) -> &'static Tongue {
        let tongues = &*TONGUES;
        let found = tongues.iter().find(|t| t.language == language);
        found.unwrap_or(&tongues[0])
    }

    /// True for the name of a day or a month, in lower case.
    pub fn is_day(&self, normal: &[u8]) -> bool {
        self.days.iter().any(|d| d.as_bytes() == normal)
    }

    /// False where every noun is written with a capital.
    pub fn names_stand_out(&self) -> bool {
        self.language != Language::German
    }

    /// What a word in lower case has in common with words of like meaning; 0 for nothing.
    pub fn meaning(&self, normal: &[u8], hash: u32) -> u32 {
        let Some(stemmer) = &self.stemmer else {
            return u32::from(meaning::of(hash));
        };
        let Ok(word) = std::str::from_utf8(normal) else {
            return 0;
        };
        // "l'erreur", "dell'ordine": what is dropped before a vowel is no part of the word.
        let word = word.rsplit_once('\'').map_or(word, |(_, word)| word);
        hash::bytes(stemmer.stem(word).as_bytes()).max(1)
    }
}
