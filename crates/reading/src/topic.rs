//! What a text is about: its content words, and how far two texts speak of the same thing.

mod prints;

use std::sync::OnceLock;

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
        let mut word = String::new();
        words(text, |raw| {
            lower(raw, &mut word);
            let long_enough = word.len() > 2 || word.bytes().any(|b| b.is_ascii_digit());
            if long_enough {
                prints.extend(print(&word));
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

    fn has(&self, word: u64) -> bool {
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

    /// A topic with the weight of each word, for meeting many texts.
    pub fn weigh(&self, topic: &Topic) -> Weighed {
        let words: Vec<(u64, f64)> = topic
            .words
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

/// Gives each word of a text, as far as its first apostrophe.
fn words<'t>(text: &'t str, mut take: impl FnMut(&'t str)) {
    let within = |b: &u8| b.is_ascii_alphanumeric() || *b == b'\'' || !b.is_ascii();
    let mut rest = text;
    loop {
        let start = rest.bytes().position(|b| within(&b));
        let Some(start) = start else { return };
        let run = &rest[start..];
        let end = run.bytes().position(|b| !within(&b)).unwrap_or(run.len());
        let run = &run[..end];
        rest = &rest[start + end..];
        if run.is_ascii() {
            take(run.split('\'').next().unwrap_or_default());
        } else {
            let parts = run.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’');
            parts.for_each(|part| take(part.split(['\'', '’']).next().unwrap_or_default()));
        }
    }
}

/// FNV-1a, 64 bits: the same on every machine.
fn fingerprint(word: &str) -> u64 {
    word.bytes().fold(START, step)
}

const START: u64 = 0xcbf2_9ce4_8422_2325;

fn step(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
}

/// The fingerprint of a word's stem, unless the word is common.
fn print(word: &str) -> Option<u64> {
    let stem = stem(word);
    let ending = &word[stem.len()..];
    let stem = fingerprint(stem);
    let whole = ending.bytes().fold(stem, step);
    (!common().contains_key(&whole)).then_some(stem)
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

/// The word without the commonest endings, so that "forms" meets "form" and "promised" meets
/// "promise".
fn stem(word: &str) -> &str {
    let endings: &[&str] = match word.as_bytes().last() {
        Some(b's') => &["ings", "ies", "ers", "es", "s"],
        Some(b'g') => &["ing"],
        Some(b'd') => &["ied", "ed"],
        Some(b'n') => &["en"],
        Some(b'e') => &["e"],
        Some(b'y') => &["y"],
        _ => &[],
    };
    let mut stems = endings.iter().filter_map(|e| word.strip_suffix(e));
    stems.find(|cut| cut.chars().count() >= 3).unwrap_or(word)
}

fn common() -> &'static PrintMap<()> {
    static PRINTS: OnceLock<PrintMap<()>> = OnceLock::new();
    PRINTS.get_or_init(|| COMMON.iter().map(|w| (fingerprint(w), ())).collect())
}

/// Words that say nothing about a subject: English, German, French and Spanish.
const COMMON: &[&str] = &include!("topic/common.in");
