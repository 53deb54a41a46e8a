//! Cues: named rules for what a sentence does, read from TOML files that a user can extend.

mod built;
mod condition;
mod error;
mod file;
mod lazy;
mod located;
mod raw;
mod set;
mod source;

pub use amends_phrase::At;
pub(crate) use amends_phrase::{Lists, Tone};
pub(crate) use built::built;
pub use condition::Author;
pub(crate) use condition::Facts;
pub use error::CueError;
pub(crate) use file::{language_of, names, parse};
pub(crate) use located::{Located, Phrasebook};
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
    /// Sentences that it must fit; run as tests. Only cues read from a file's text have them.
    pub examples: Vec<String>,
    /// Sentences that it must not fit; as [`Cue::examples`].
    pub counter_examples: Vec<String>,
    /// Each is compiled by itself: a sentence meets only the few whose words it holds.
    patterns: Vec<Lazy>,
    not: Option<Lazy>,
}

impl Cue {
    /// True when one of the patterns `woken` fits the folded sentence and no exception does.
    fn fits(&self, woken: &[(u32, u32)], sentence: &[u8], scratch: &mut Scratch) -> bool {
        let fits = |lazy: &Lazy, scratch: &mut Scratch| lazy.is_match(sentence, scratch);
        woken
            .iter()
            .any(|(_, p)| fits(&self.patterns[*p as usize], scratch))
            && !self.not.as_ref().is_some_and(|not| fits(not, scratch))
    }
}
