//! What a text is about: its content words, and how far two texts speak of the same thing.

mod named;
mod prints;

use std::sync::OnceLock;

pub use named::Named;
pub(crate) use prints::PrintMap;

/// The content words of a text, cut to their stems: sorted fingerprints, each once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Topic {
    words: Vec<u64>,
    /// A bit for the first six bits of each word: most words that are not there are told by it alone.
    mask: u64,
}

impl Topic {
    /// Takes the content words of a text.
    pub fn of(text: &str) -> Topic {
        let mut prints = Vec::new();
        words(text, |word| {
            if word.len() > 2 || word.iter().any(u8::is_ascii_digit) {
                prints.extend(print(word));
            }
        });
        Topic::new(prints)
    }

    fn new(mut words: Vec<u64>) -> Topic {
        words.sort_unstable();
        words.dedup();
        let mask = words.iter().fold(0, |mask, word| mask | bit(*word));
        Topic { words, mask }
    }

    /// Content words in it.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// The fingerprints of its words.
    pub fn words(&self) -> impl Iterator<Item = u64> + '_ {
        self.words.iter().copied()
    }

    /// The words of both.
    pub fn union(&self, other: &Topic) -> Topic {
        Topic::new([self.words.as_slice(), other.words.as_slice()].concat())
    }

    /// The words that another topic has not.
    pub fn without(&self, other: &Topic) -> Topic {
        Topic::new(self.words().filter(|w| !other.has(*w)).collect())
    }

    /// True when it holds the word of this fingerprint.
    pub fn has(&self, word: u64) -> bool {
        self.mask & bit(word) != 0 && self.words.binary_search(&word).is_ok()
    }
}

/// The bit of a word in a topic's mask.
fn bit(word: u64) -> u64 {
    1 << (word >> 58)
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
            for &word in &topic.words {
                *weights.seen.entry(word).or_default() += 1.0;
            }
        }
        weights
    }

    /// The share of all texts in which a word stands.
    pub fn share(&self, word: u64) -> f64 {
        self.seen(word) / self.documents.max(1.0)
    }

    /// Texts in which a word stands, one at least.
    pub fn seen(&self, word: u64) -> f64 {
        self.seen.get(&word).copied().unwrap_or(1.0)
    }

    /// The weight of one word.
    pub fn of(&self, word: u64) -> f64 {
        let seen = self.seen.get(&word).copied().unwrap_or(0.5);
        ((self.documents + 1.0) / (seen + 0.5)).ln().max(0.05)
    }

    /// A topic with the weight of each word, for meeting many texts.
    pub fn weigh(&self, topic: &Topic) -> Weighed {
        let words: Vec<(u64, f64)> = topic
            .words
            .iter()
            .map(|&word| (word, self.of(word)))
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

/// Gives each word of a text in lower case, as far as its first apostrophe. One pass over the bytes:
/// done in several, this was a twentieth of a whole check.
fn words(text: &str, mut take: impl FnMut(&[u8])) {
    let bytes = text.as_bytes();
    let mut word = Vec::with_capacity(32);
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        let (mut whole, mut plain) = (true, true);
        word.clear();
        while let Some(byte) = bytes.get(at) {
            match byte {
                b'a'..=b'z' | b'0'..=b'9' | b'A'..=b'Z' if whole => {
                    word.push(byte.to_ascii_lowercase());
                }
                b'a'..=b'z' | b'0'..=b'9' | b'A'..=b'Z' => {}
                b'\'' => whole = false,
                0x80.. => plain = false,
                _ => break,
            }
            at += 1;
        }
        if plain {
            take(&word);
        } else {
            let parts = text[start..at].split(|c: char| !c.is_alphanumeric() && !is_apostrophe(c));
            for part in parts {
                let part = part.split(is_apostrophe).next().unwrap_or_default();
                take(part.to_lowercase().as_bytes());
            }
        }
        at += 1;
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

/// FNV-1a, 64 bits: the same on every machine.
fn fingerprint(word: &[u8]) -> u64 {
    word.iter().copied().fold(START, step)
}

const START: u64 = 0xcbf2_9ce4_8422_2325;

fn step(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
}

/// The fingerprint of a word's stem, unless the word is common.
fn print(word: &[u8]) -> Option<u64> {
    let (stem, ending) = word.split_at(stem(word));
    let stem = fingerprint(stem);
    let whole = ending.iter().copied().fold(stem, step);
    (!common().contains_key(&whole)).then_some(stem)
}

/// How long the word is without the commonest endings, so that "forms" meets "form" and "promised"
/// meets "promise".
fn stem(word: &[u8]) -> usize {
    let endings: &[&str] = match word.last() {
        Some(b's') => &["ings", "ies", "ers", "es", "s"],
        Some(b'g') => &["ing"],
        Some(b'd') => &["ied", "ed"],
        Some(b'n') => &["en"],
        Some(b'e') => &["e"],
        Some(b'y') => &["y"],
        _ => &[],
    };
    let letters = |cut: &[u8]| cut.iter().filter(|b| **b & 0xc0 != 0x80).count();
    let mut stems = endings
        .iter()
        .filter_map(|e| word.strip_suffix(e.as_bytes()));
    stems
        .find(|cut| letters(cut) >= 3)
        .map_or(word.len(), <[u8]>::len)
}

fn common() -> &'static PrintMap<()> {
    static PRINTS: OnceLock<PrintMap<()>> = OnceLock::new();
    PRINTS.get_or_init(|| {
        COMMON
            .iter()
            .map(|w| (fingerprint(w.as_bytes()), ()))
            .collect()
    })
}

/// Words that say nothing about a subject: English, German, French and Spanish.
const COMMON: &[&str] = &include!("topic/common.in");
