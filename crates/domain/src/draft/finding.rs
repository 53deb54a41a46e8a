//! One thing found in a draft.

use super::offence::Offence;
use crate::evidence::Evidence;
use jiff::civil::Date;
use std::ops::Range;
use std::sync::Arc;

/// One thing found, with its words.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What kind of thing.
    pub offence: &'static Offence,
    /// Its bytes in the draft; empty and at the start when it is about the whole draft.
    pub span: Range<usize>,
    /// Facts that belong to it.
    pub note: Option<Note>,
    /// A way to say it better, where one can be given honestly.
    pub better: Option<Better>,
    /// The mail it rests on, when it rests on mail.
    pub evidence: Option<Evidence>,
}

impl Finding {
    /// A finding without anything besides its place.
    pub fn new(offence: &'static Offence, span: Range<usize>) -> Finding {
        Finding {
            offence,
            span,
            note: None,
            better: None,
            evidence: None,
        }
    }
}

/// A way to say it better.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Better {
    /// Words that can stand in place of those found.
    Write(String),
    /// What to do, in a sentence.
    Do(Arc<str>),
}

/// Facts behind a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// Words in the draft, and words this client usually writes.
    Lengths {
        /// In the draft.
        draft: u32,
        /// Usual for the client: the middle of their mails.
        usual: u32,
    },
    /// Languages as ISO 639-3 codes.
    Languages {
        /// The draft's.
        draft: String,
        /// The client's usual one.
        usual: String,
    },
    /// The day that words mean.
    Day(Date),
    /// The same thing was promised for this day.
    PromisedFor(Option<Date>),
    /// The last day the policy allows.
    Latest(Date),
    /// How they write it: a name, a word of theirs.
    Theirs(String),
    /// So many.
    Count(u32),
    /// What the policy file says of it.
    Policy(String),
    /// What was written.
    Written(String),
}
