use crate::words::{Voice, date, quote};
use amends_domain::{Evidence, MessageId, MomentKind};
use jiff::Timestamp;

/// Words with their source.
#[derive(Debug, Clone)]
pub struct Said {
    /// Who said them: `Ruth`.
    pub who: String,
    /// When: `Friday 13 June`.
    pub when: String,
    /// The exact words, on one line.
    pub words: String,
    /// The message they stand in.
    pub message: MessageId,
    /// When it was written.
    pub at: Timestamp,
    /// What it is taken for, where it stands here for what it says; none where it is here for what followed, or
    /// because somebody named it so.
    pub kind: Option<MomentKind>,
}

/// The same words of the same person on the same day are said once, in however many messages they stand.
impl PartialEq for Said {
    fn eq(&self, other: &Said) -> bool {
        (&self.who, &self.when, &self.words) == (&other.who, &other.when, &other.words)
    }
}

impl Eq for Said {}

impl Said {
    /// The words of a piece of evidence.
    pub fn of(evidence: &Evidence, voice: &Voice<'_>) -> Said {
        Said {
            who: voice.who(&evidence.from),
            when: date::full(voice.day(evidence.at), voice.today()),
            words: quote::clean(&evidence.quote),
            message: evidence.message.clone(),
            at: evidence.at,
            kind: taken_for(&evidence.rule),
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

/// What a rule finds, by its name: `complaint` of `complaint.broken` and of `model.complaint`.
fn taken_for(rule: &str) -> Option<MomentKind> {
    let rule = rule.strip_prefix("model.").unwrap_or(rule);
    MomentKind::named(rule.split('.').next()?)
}
