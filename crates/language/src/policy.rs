//! The policy as a text: one TOML file that people read and write, and that is changed here without
//! touching what was not asked for. `docs/policy.md` describes it.
//!
//! It lives beside the cues because the words in it are phrases of their language, and only here is it known
//! whether a phrase can be read. The text may come from anywhere: a file, a store.

mod change;
mod fields;
mod find;
mod mistake;
mod phrases;
mod print;
mod read;
mod splice;
mod table;
mod values;

pub use change::{ChangeError, change};
pub use mistake::{Mistake, PolicyError};
pub(crate) use phrases::all_plain;
pub use print::print;
pub use values::{country, one_of_us, zone};

use amends_domain::Policy;

/// The longest text that is read, in bytes.
pub const LONGEST: usize = 256 << 10;
/// Entries in all lists together.
pub const MOST_ENTRIES: usize = 1_000;
/// Phrases in all entries together.
pub const MOST_PHRASES: usize = 2_000;
/// Addresses and domains of the firm's own.
pub const MOST_US: usize = 200;
/// Clients of whom something is said.
pub const MOST_CLIENTS: usize = 1_000;
/// Days off of the firm's own, a row counted once.
pub const MOST_HOLIDAYS: usize = 200;

/// A policy that says nothing yet, with comments that show what it could say.
pub const STARTING: &str = include_str!("policy/starting.toml");

/// Reads a policy. `name` is what errors call it: a file's name, or "your policy".
///
/// # Errors
/// Every mistake that was found, each with its line and column.
pub fn parse(name: &str, text: &str) -> Result<Policy, PolicyError> {
    read::read(text).map_err(|mistakes| PolicyError::of(name, text, mistakes))
}
