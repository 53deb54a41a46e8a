//! Cues: named rules for what a sentence does, read from TOML files that a user can extend.

mod condition;
mod file;
mod index;
mod keyword;
mod phrase;
mod set;

pub(crate) use condition::Facts;
pub use condition::{At, Author};
pub use file::CueError;
pub(crate) use file::{language_of, parse};
pub(crate) use index::Tone;
pub(crate) use set::{CueSet, Fired};

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
    patterns: Vec<Pattern>,
    not: Option<Lazy>,
}

/// One pattern of a cue. Each is compiled by itself: a sentence meets only the few whose keywords it
/// holds.
#[derive(Debug)]
struct Pattern {
    /// Groups of literals; a fitting sentence holds at least one of each.
    keywords: Vec<keyword::Group>,
    lazy: Lazy,
}

impl Cue {
    /// True when one of the patterns `woken` fits the folded sentence and no exception does.
    fn fits(&self, woken: &[(u32, u32)], sentence: &[u8]) -> bool {
        woken
            .iter()
            .any(|(_, p)| self.patterns[*p as usize].lazy.is_match(sentence))
            && !self.not.as_ref().is_some_and(|not| not.is_match(sentence))
    }
}

/// Patterns that are compiled when they are first needed. They were parsed before, so that compiling
/// can fail only by their size; then they fit nothing.
#[derive(Debug)]
struct Lazy {
    patterns: Vec<String>,
    at: At,
    lists: Arc<phrase::Lists>,
    compiled: OnceLock<Option<Regex>>,
}

impl Lazy {
    fn new(patterns: Vec<String>, at: At, lists: &Arc<phrase::Lists>) -> Lazy {
        Lazy {
            patterns,
            at,
            lists: lists.clone(),
            compiled: OnceLock::new(),
        }
    }

    fn is_match(&self, sentence: &[u8]) -> bool {
        let compiled = self.compiled.get_or_init(|| {
            let inner = phrase::alternatives(&self.patterns, &self.lists).ok()?;
            let source = phrase::anchored(&inner, self.at, &self.lists).ok()?;
            phrase::compile(&source).ok()
        });
        compiled
            .as_ref()
            .is_some_and(|regex| regex.is_match(sentence))
    }
}
