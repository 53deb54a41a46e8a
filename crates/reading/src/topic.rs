//! What a text is about: its content words, and how far two texts speak of the same thing.

mod prints;

use std::sync::OnceLock;

pub(crate) use prints::PrintMap;

/// The content words of a text, cut to their stems: sorted fingerprints, each once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Topic(Vec<u64>);

impl Topic {
    /// Takes the content words of a text.
    pub fn of(text: &str) -> Topic {
        let mut words = Vec::new();
        let mut word = String::new();
        for raw in text.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’') {
            let raw = raw.split(['\'', '’']).next().unwrap_or_default();
            lower(raw, &mut word);
            let long_enough = word.len() > 2 || word.bytes().any(|b| b.is_ascii_digit());
            if long_enough && !is_common(&word) {
                words.push(fingerprint(stem(&word)));
            }
        }
        words.sort_unstable();
        words.dedup();
        Topic(words)
    }

    /// Content words in it.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The fingerprints of its words.
    pub fn words(&self) -> impl Iterator<Item = u64> + '_ {
        self.0.iter().copied()
    }

    /// The words of both.
    pub fn union(&self, other: &Topic) -> Topic {
        let mut words = [self.0.as_slice(), other.0.as_slice()].concat();
        words.sort_unstable();
        words.dedup();
        Topic(words)
    }

    fn has(&self, word: u64) -> bool {
        self.0.binary_search(&word).is_ok()
    }
}

/// How telling each word is within one correspondence (inverse document frequency).
#[derive(Debug, Default)]
pub struct Weights {
    documents: f64,
    seen: PrintMap<f64>,
}

impl Weights {
    /// Counts in how many texts each word stands.
    pub fn over<'a>(topics: impl Iterator<Item = &'a Topic>) -> Weights {
        let mut weights = Weights::default();
        for topic in topics {
            weights.documents += 1.0;
            for &word in &topic.0 {
                *weights.seen.entry(word).or_default() += 1.0;
            }
        }
        weights
    }

    /// A topic with the weight of each word, for meeting many texts.
    pub fn weigh(&self, topic: &Topic) -> Weighed {
        let words: Vec<(u64, f64)> = topic
            .0
            .iter()
            .map(|&word| {
                let seen = self.seen.get(&word).copied().unwrap_or(0.5);
                (word, ((self.documents + 1.0) / (seen + 0.5)).ln().max(0.05))
            })
            .collect();
        let all = words.iter().map(|w| w.1).sum();
        Weighed { words, all }
    }
}

/// A topic with the weights of its words.
#[derive(Debug, Clone)]
pub struct Weighed {
    words: Vec<(u64, f64)>,
    all: f64,
}

impl Weighed {
    /// The fingerprints of its words with their weights.
    pub fn words(&self) -> &[(u64, f64)] {
        &self.words
    }

    /// The weight of all its words.
    pub fn weight(&self) -> f64 {
        self.all
    }

    /// True when it has words enough to be known again in another thread.
    pub fn is_telling(&self) -> bool {
        self.words.len() >= 3
    }

    /// How far it is spoken of in `whole`, 0 to 1: the share of its telling words found there.
    pub fn cover(&self, whole: &Topic) -> f64 {
        if self.all <= 0.0 {
            return 0.0;
        }
        let shared: f64 = self
            .words
            .iter()
            .filter(|w| whole.has(w.0))
            .map(|w| w.1)
            .sum();
        shared / self.all
    }
}

/// FNV-1a, 64 bits: the same on every machine.
fn fingerprint(word: &str) -> u64 {
    word.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// Writes `raw` in lower case over what `word` held.
fn lower(raw: &str, word: &mut String) {
    word.clear();
    // Nearly all words. Taken sign by sign, lower case alone was a twentieth of a whole check.
    if raw.is_ascii() {
        word.push_str(raw);
        word.make_ascii_lowercase();
    } else {
        word.extend(raw.chars().flat_map(char::to_lowercase));
    }
}

/// Cuts the commonest endings, so that "forms" meets "form" and "promised" meets "promise".
fn stem(word: &str) -> &str {
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
    stem
}

fn is_common(word: &str) -> bool {
    static PRINTS: OnceLock<PrintMap<()>> = OnceLock::new();
    let prints = PRINTS.get_or_init(|| COMMON.iter().map(|w| (fingerprint(w), ())).collect());
    prints.contains_key(&fingerprint(word))
}

/// Words that say nothing about a subject: English, German, French and Spanish.
const COMMON: &[&str] = &include!("topic/common.in");
