//! What a text is about: its content words, and how far two texts speak of the same thing.

use std::collections::{BTreeMap, BTreeSet};

/// The content words of a text, cut to their stems.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Topic(BTreeSet<String>);

impl Topic {
    /// Takes the content words of a text.
    pub fn of(text: &str) -> Topic {
        let mut words = BTreeSet::new();
        for raw in text.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’') {
            let word = raw
                .split(['\'', '’'])
                .next()
                .unwrap_or_default()
                .to_lowercase();
            let long_enough = word.chars().count() > 2 || word.chars().any(|c| c.is_ascii_digit());
            if long_enough && !is_common(&word) {
                words.insert(stem(&word));
            }
        }
        Topic(words)
    }

    /// Content words in it.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The words of both.
    pub fn union(&self, other: &Topic) -> Topic {
        Topic(self.0.union(&other.0).cloned().collect())
    }
}

/// How telling each word is within one correspondence (inverse document frequency).
#[derive(Debug, Default)]
pub struct Weights {
    documents: f64,
    seen: BTreeMap<String, f64>,
}

impl Weights {
    /// Counts in how many texts each word stands.
    pub fn over<'a>(topics: impl Iterator<Item = &'a Topic>) -> Weights {
        let mut weights = Weights::default();
        for topic in topics {
            weights.documents += 1.0;
            for word in &topic.0 {
                *weights.seen.entry(word.clone()).or_default() += 1.0;
            }
        }
        weights
    }

    fn of(&self, word: &str) -> f64 {
        let seen = self.seen.get(word).copied().unwrap_or(0.5);
        ((self.documents + 1.0) / (seen + 0.5)).ln().max(0.05)
    }

    /// How far `part` is spoken of in `whole`, 0 to 1: the share of its telling words found there.
    pub fn cover(&self, part: &Topic, whole: &Topic) -> f64 {
        let all: f64 = part.0.iter().map(|w| self.of(w)).sum();
        if all <= 0.0 {
            return 0.0;
        }
        let shared: f64 = part.0.intersection(&whole.0).map(|w| self.of(w)).sum();
        shared / all
    }
}

/// Cuts the commonest endings, so that "forms" meets "form" and "promised" meets "promise".
fn stem(word: &str) -> String {
    let mut stem = word;
    for ending in [
        "ings", "ing", "ies", "ied", "ers", "ed", "es", "en", "s", "e", "y",
    ] {
        if let Some(cut) = stem.strip_suffix(ending)
            && cut.chars().count() >= 3
        {
            stem = cut;
            break;
        }
    }
    stem.to_string()
}

fn is_common(word: &str) -> bool {
    COMMON.binary_search(&word).is_ok()
}

/// Words that say nothing about a subject, sorted: English, German, French and Spanish.
const COMMON: &[&str] = &include!("topic/common.in");
