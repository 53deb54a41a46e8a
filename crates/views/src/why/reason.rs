use super::Said;
use crate::german;
use crate::words::{Tongue, Voice, cause, confidence, finding};
use amends_domain::Cause;
use amends_reading::ClientReport;
use amends_reading::report::{CauseFound, CauseSide};

/// One cause with its measure and its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// `Slow answers`.
    pub heading: &'static str,
    /// Its name.
    pub cause: Cause,
    /// Whose part it is.
    pub side: CauseSide,
    /// The same in words: `your part`.
    pub part: &'static str,
    /// How sure we are: `likely`.
    pub confidence: &'static str,
    /// What was measured.
    pub sentence: String,
    /// What else was measured.
    pub more: Vec<String>,
    /// The words that show it, strongest first.
    pub words: Vec<Said>,
}

impl Reason {
    /// A cause of this client.
    pub fn of(found: &CauseFound, client: &ClientReport, voice: &Voice<'_>) -> Reason {
        Reason {
            heading: cause::heading(found.cause()),
            cause: found.cause(),
            side: found.side,
            part: match voice.tongue() {
                Tongue::English => cause::part(found.side),
                Tongue::German => german::standing::part(found.side),
            },
            confidence: confidence::word(found.confidence),
            sentence: finding::sentence(found, client, voice),
            more: finding::more(found, voice),
            words: Said::all(&found.evidence, voice),
        }
    }
}
