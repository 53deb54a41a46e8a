//! What an import brought, for programs.

use super::VERSION;
use super::extras::Problem;
use crate::brought::Brought;
use serde::Serialize;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    met: usize,
    new: usize,
    held_before: usize,
    excluded: usize,
    set_aside: usize,
    problems: Vec<Problem<'a>>,
    letters: usize,
    clients: usize,
    store: &'a str,
}

/// What an import brought as JSON, ending in a line feed.
pub fn brought(brought: &Brought) -> String {
    let document = Document {
        version: VERSION,
        met: brought.met,
        new: brought.new,
        held_before: brought.held_before(),
        excluded: brought.excluded,
        set_aside: brought.set_aside,
        problems: brought.unread.iter().map(Problem::of).collect(),
        letters: brought.letters,
        clients: brought.clients,
        store: &brought.store,
    };
    super::text(&document)
}
