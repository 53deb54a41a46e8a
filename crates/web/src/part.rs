//! Parts of pages that more than one page is made of.

mod chip;
mod moment;
mod quote;
mod waiting;

pub use chip::{chip, word};
pub use moment::{moment, on_day};
pub use quote::{escaped, quote};
pub use waiting::{Whose, waiting};
