//! Cues: named rules for what a sentence does, read from TOML files that a user can extend.

mod condition;
mod file;
mod index;
mod keyword;
mod lazy;
mod located;
mod phrase;
mod places;
mod set;
mod words;

pub(crate) use condition::Facts;
pub use condition::{At, Author};
pub use file::CueError;
pub(crate) use file::{language_of, names, parse};
pub(crate) use index::Tone;
pub(crate) use located::{Located, Phrasebook};
pub(crate) use phrase::Lists;
pub(crate) use set::{CueSet, Fired, Heard, Verdict};

use amends_domain::{Hint, MomentKind};
use lazy::{Lazy, Scratch};
use std::sync::Arc;

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
    /// The hash of its name, as the model knows it.
    pub(crate) hash: u32,
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
    /// What a fitting sentence holds.
    required: keyword::Required,
    lazy: Lazy,
}

impl Cue {
    /// True when one of the patterns `woken` fits the folded sentence and no exception does.
    fn fits(&self, woken: &[(u32, u32)], sentence: &[u8], scratch: &mut Scratch) -> bool {
        let fits = |lazy: &Lazy, scratch: &mut Scratch| lazy.is_match(sentence, scratch);
        woken
            .iter()
            .any(|(_, p)| fits(&self.patterns[*p as usize].lazy, scratch))
            && !self.not.as_ref().is_some_and(|not| fits(not, scratch))
    }
}
