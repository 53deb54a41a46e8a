//! Every kind of finding, one record each: code, severity, plain words, source.
//!
//! `docs/drafts.md` lists them; a test compares the two.

mod answers;
mod apology;
mod kind;
mod promise;
mod tone;
mod words;

pub use answers::*;
pub use apology::*;
pub use kind::*;
pub use promise::*;
pub use tone::*;
pub use words::*;

/// How much it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// It must be changed, or kept with a reason, before the mail is sent.
    Must,
    /// Worth a second look.
    Consider,
}

impl Severity {
    /// Its name: `must`.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Must => "must",
            Severity::Consider => "consider",
        }
    }
}

/// What must be known beside the draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Needs {
    /// The text alone.
    Text,
    /// Whose fault it is.
    Fault,
    /// The client's mail.
    Mail,
    /// The policy file.
    Policy,
}

/// A kind of finding.
#[derive(Debug, PartialEq, Eq)]
pub struct Offence {
    /// Its name, `apology.but`; stable.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What is found, in one plain sentence.
    pub says: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// Where the rule comes from.
    pub source: &'static str,
    /// What it cannot be found without.
    pub needs: Needs,
}

impl Offence {
    /// Its place among all kinds: within a group the weightiest come first.
    pub fn rank(&self) -> usize {
        all()
            .position(|o| o.code == self.code)
            .unwrap_or(usize::MAX)
    }
}

/// All kinds, in groups.
static ALL: [&[&Offence]; 6] = [
    apology::ALL,
    tone::ALL,
    words::ALL,
    answers::ALL,
    promise::ALL,
    kind::ALL,
];

/// All kinds.
pub fn all() -> impl Iterator<Item = &'static Offence> {
    ALL.iter().flat_map(|group| group.iter()).copied()
}

/// The kind with this code.
pub fn named(code: &str) -> Option<&'static Offence> {
    all().find(|o| o.code == code)
}
