//! Puts the messages of all files together, each once.

use super::parse::Parsed;
use super::{Haul, Problem};
use amends_domain::Message;

/// What was gathered so far.
#[derive(Debug, Default)]
pub(super) struct Gather {
    messages: Vec<Message>,
    problems: Vec<Problem>,
    seen: usize,
    left_out: usize,
    bytes: u64,
}

impl Gather {
    /// Takes a parsed batch; batches come in the order of the files.
    pub(super) fn add(&mut self, parsed: Parsed) {
        self.messages.extend(parsed.messages);
        self.problems.extend(parsed.problems);
        self.seen += parsed.seen;
        self.left_out += parsed.left_out;
        self.bytes += parsed.bytes;
    }

    /// Everything, in order of time and then of id.
    pub(super) fn finish(mut self) -> Haul {
        self.messages
            .sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
        Haul {
            messages: self.messages,
            problems: self.problems,
            seen: self.seen,
            copies: 0,
            left_out: self.left_out,
            bytes: self.bytes,
        }
    }
}
