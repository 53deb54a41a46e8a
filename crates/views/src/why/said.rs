use crate::words::{Voice, date, quote};
use amends_domain::Evidence;

/// Words with their source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Who said them: `Ruth`.
    pub who: String,
    /// When: `Friday 13 June`.
    pub when: String,
    /// The exact words, on one line.
    pub words: String,
}

impl Said {
    /// The words of a piece of evidence.
    pub fn of(evidence: &Evidence, voice: &Voice<'_>) -> Said {
        Said {
            who: voice.who(&evidence.from),
            when: date::full(voice.day(evidence.at), voice.today()),
            words: quote::clean(&evidence.quote),
        }
    }

    /// All of them, in their order, each once.
    pub fn all(evidence: &[Evidence], voice: &Voice<'_>) -> Vec<Said> {
        let mut all: Vec<Said> = Vec::new();
        for said in evidence.iter().map(|e| Said::of(e, voice)) {
            if !all.contains(&said) {
                all.push(said);
            }
        }
        all
    }

    /// `Ruth, Friday 13 June`
    pub fn source(&self) -> String {
        format!("{}, {}", self.who, self.when)
    }
}
