//! Text to sentences, moments and clues: by named rules in cue files that a user can read, and for
//! English by a trained model beside them.
//!
//! Pure: text and its date in, findings out. The seam is [`Reader::read`]: whatever finds a moment, it is a [`Moment`](amends_domain::Moment) with a span, a rule's name and a confidence.

#![cfg_attr(
    not(test),
    deny(
        clippy::disallowed_methods,
        clippy::disallowed_types,
        clippy::disallowed_macros
    )
)]

mod built_in;
pub mod cue;
mod dates;
pub mod draft;
pub mod due;
mod folded;
pub mod model;
mod months;
pub mod policy;
mod reader;
mod reading;
pub mod sentences;
pub mod tone;
mod tongue;

pub use cue::CueError;
pub use model::{Explanation, ModelError};
pub use reader::{Context, MAX_TEXT, Reader, Sampled};
pub use reading::{Language, Style, TextReading};
