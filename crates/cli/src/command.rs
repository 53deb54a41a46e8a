//! The commands, one file each.

pub mod backup;
pub mod check;
pub mod clients;
pub mod completions;
pub mod correct;
pub mod doctor;
pub mod draft;
pub mod erase;
pub mod export;
pub mod import;
pub mod loops;
pub mod mail;
pub mod man;
pub mod mcp;
pub mod note;
pub mod policy;
pub mod replay;
pub mod search;
pub mod serve;
pub mod today;
pub mod user;
pub mod why;
