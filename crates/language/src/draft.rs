//! What a draft gives away before it is sent, as far as its text alone can tell.
//!
//! The rules are files in `crates/language/drafts`, in the phrase language of the cues; each names
//! the kind of finding it makes ([`amends_domain::draft::offence`]). English and German are read; in
//! other languages only dates are.

mod dates;
mod file;
mod jargon;
mod mirror;
mod policy;
mod reader;
mod rules;
mod say_date;

pub use file::DraftFileError;
pub use jargon::{Jargon, Term};
pub use policy::PolicyWords;
pub use reader::{DraftContext, DraftReader};
