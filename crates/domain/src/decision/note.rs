//! A call or a meeting that no mail shows.

use super::{LoopRef, Party};
use jiff::Timestamp;

/// What somebody noted of it. It counts as contact with the client.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// The client.
    pub client: Party,
    /// How they spoke.
    pub contact: Contact,
    /// When.
    pub at: Timestamp,
    /// With whom, as they are called.
    pub with: Vec<String>,
    /// What was said, in the words of whoever noted it.
    pub text: String,
    /// What it settled.
    pub closes: Vec<LoopRef>,
}

/// How people spoke.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contact {
    /// By phone or video.
    Call,
    /// Face to face.
    Meeting,
}

impl Contact {
    /// All of them.
    pub const ALL: [Contact; 2] = [Contact::Call, Contact::Meeting];

    /// Its name in files and reports: `call`.
    pub fn name(self) -> &'static str {
        match self {
            Contact::Call => "call",
            Contact::Meeting => "meeting",
        }
    }
}
