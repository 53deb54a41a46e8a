//! The commands, one file each.

pub mod check;
pub mod clients;
pub mod completions;
pub mod draft;
pub mod import;
pub mod mail;
pub mod man;
pub mod policy;
pub mod replay;
pub mod search;
pub mod today;
pub mod why;
