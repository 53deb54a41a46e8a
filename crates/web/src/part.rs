//! Parts of pages that more than one page is made of.

mod chip;
mod decided;
mod moment;
mod quote;
mod waiting;

pub use chip::{chip, word};
pub use decided::{cause_key, decided, number, thing, waits};
pub use moment::{moment, on_day};
pub use quote::{escaped, loop_place, place, quote};
pub use waiting::{Whose, waiting};
