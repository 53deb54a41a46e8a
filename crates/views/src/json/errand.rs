//! Something that takes a while, and how far the first reading is, for programs.

use super::{VERSION, health};
use crate::health::HealthPage;
use schemars::JsonSchema;
use serde::Serialize;

/// Something that takes a while.
#[derive(Debug, Clone, Copy)]
pub struct ErrandTold<'a> {
    /// What it is asked for by.
    pub errand: &'a str,
    /// What is done: `health`, `mend`, `backup`, `look`, `erase`.
    pub what: &'static str,
    /// Whether it is over.
    pub over: bool,
    /// Why it did not go well, and what to do.
    pub failed: Option<(&'a str, &'a str)>,
    /// What a look at the store found.
    pub health: Option<&'a HealthPage>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Errand")]
pub(super) struct Document<'a> {
    version: u32,
    errand: &'a str,
    what: &'static str,
    over: bool,
    failed: Option<Failed<'a>>,
    health: Option<health::Document<'a>>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "ErrandFailed")]
struct Failed<'a> {
    why: &'a str,
    hint: &'a str,
}

/// How far the first reading is.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
#[schemars(inline)]
pub struct Far {
    /// Accounts that mail comes from.
    pub accounts: usize,
    /// Messages that are here.
    pub messages: usize,
    /// Out of how many, where the servers told.
    pub of: Option<usize>,
    /// Messages that were put together to conversations.
    pub filed: usize,
    /// Clients that were found.
    pub clients: usize,
    /// Those of them that were read.
    pub clients_read: usize,
    /// True when every account was in step once, or could not be read.
    pub fetched: bool,
    /// True when an account cannot be read.
    pub trouble: bool,
    /// True when nothing waits any more.
    pub over: bool,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Reading")]
pub(super) struct Reading {
    version: u32,
    #[serde(flatten)]
    far: Far,
}

/// An errand as JSON, ending in a line feed.
pub fn errand(told: &ErrandTold<'_>) -> String {
    super::text(&Document {
        version: VERSION,
        errand: told.errand,
        what: told.what,
        over: told.over,
        failed: told.failed.map(|(why, hint)| Failed { why, hint }),
        health: told.health.map(health::Document::of),
    })
}

/// How far the first reading is as JSON, ending in a line feed.
pub fn reading(far: Far) -> String {
    super::text(&Reading {
        version: VERSION,
        far,
    })
}
