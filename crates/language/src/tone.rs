//! What the tone of a whole text is told from: its words and letters as hashed runs, and counts of style.
//!
//! The features of the heads that `cargo xtask corpora` trains and measures (politeness, complaints,
//! hostility). No head is part of the product yet; this is the reading that one would need.

mod grams;
mod style;
mod words;

pub use grams::{class_runs, letter_runs, word_runs};
pub use style::counts;
