//! Cues: named rules for what a sentence does, read from TOML files that a user can extend.

mod condition;
mod file;
mod keyword;
mod phrase;
mod set;

pub(crate) use condition::Facts;
pub use condition::{At, Author};
pub use file::CueError;
pub(crate) use file::{language_of, parse};
pub(crate) use set::{CueSet, Tone};

use amends_domain::{Hint, MomentKind};
use regex::bytes::Regex;
use std::sync::{Arc, OnceLock};

/// What a cue says of the sentence it fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gives {
    /// The sentence is a moment of this kind.
    Moment(MomentKind),
    /// The sentence gives this away.
    Clue(Hint),
    /// Nothing by itself; the cue only lowers other kinds.
    Nothing,
}

/// One rule.
#[derive(Debug)]
pub struct Cue {
    /// Its name, `promise.dated`.
    pub name: Arc<str>,
    /// What it says.
    pub gives: Gives,
    /// How sure it is when it fits, 0 to 1.
    pub confidence: f32,
    /// By how much other kinds get less likely when it fits, 0 to 1.
    pub lowers: Vec<(MomentKind, f32)>,
    /// What must hold of the sentence besides the patterns.
    pub condition: condition::Condition,
    /// Sentences that it must fit; run as tests.
    pub examples: Vec<String>,
    /// Sentences that it must not fit; run as tests.
    pub counter_examples: Vec<String>,
    /// Literals of which a fitting sentence holds at least one; empty when there are none.
    keywords: Vec<Vec<u8>>,
    pattern: Lazy,
    not: Option<Lazy>,
}

impl Cue {
    /// True when the patterns fit the folded sentence and none of the exceptions does.
    fn fits(&self, sentence: &[u8]) -> bool {
        self.pattern.get().is_match(sentence)
            && !self
                .not
                .as_ref()
                .is_some_and(|not| not.get().is_match(sentence))
    }
}

/// A regular expression that is compiled when it is first needed. It was parsed before, so that
/// compiling can fail only by its size; then it fits nothing.
#[derive(Debug)]
struct Lazy {
    source: String,
    compiled: OnceLock<Regex>,
}

impl Lazy {
    fn new(source: String) -> Lazy {
        Lazy {
            source,
            compiled: OnceLock::new(),
        }
    }

    fn get(&self) -> &Regex {
        self.compiled.get_or_init(|| {
            phrase::compile(&self.source).unwrap_or_else(|_| {
                Regex::new(r"[^\s\S]").expect("the empty class is a valid expression")
            })
        })
    }
}
