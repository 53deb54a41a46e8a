//! The trained model: one calibrated linear head a moment kind, over hashed features of a sentence.
//!
//! Linear, so that what speaks for a finding can be shown exactly: the parts of the shown words and
//! the bias add up to the logit ([`crate::Reader::explain`]). The weights are whole numbers, summed
//! as such, so that the sum does not depend on the machine.

mod explain;
pub mod features;
pub mod file;
pub(crate) mod hash;
mod judge;
pub(crate) mod meaning;
mod score;
mod stem;
mod token;
mod wordpiece;

pub use explain::Explanation;
pub use features::{Features, GROUPS, Group};
pub use file::{Head, Model, ModelError, WIDTH, rows};
pub(crate) use judge::name;
pub use score::Logits;
pub use wordpiece::Vocabulary;

/// The hash of a cue's name, as trained weights know it.
pub(crate) fn cue_hash(name: &str) -> u32 {
    hash::bytes(name.as_bytes())
}
