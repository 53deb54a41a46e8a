//! Parts of pages that more than one page is made of.

mod chip;
mod moment;
mod waiting;

pub use chip::chip;
pub use moment::{moment, on_day};
pub use waiting::waiting;
