//! A mail that is about to be sent, and what was found in it.

mod apology;
mod fault;
mod finding;
mod keep;
pub mod offence;
mod reading;

pub use apology::{Apology, Part};
pub use fault::Fault;
pub use finding::{Better, Finding, Note};
pub use keep::{Keep, Kept};
pub use offence::{Needs, Offence, Severity};
pub use reading::{DraftReading, Promised};
