//! The commands, one file each.

pub mod check;
pub mod completions;
pub mod draft;
pub mod import;
pub mod mail;
pub mod man;
pub mod policy;
pub mod replay;
pub mod search;
pub mod why;
