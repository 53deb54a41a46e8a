use super::{OpenLoops, Reason, Said};
use crate::words::{Voice, confidence, sign};
use amends_reading::ClientReport;
use amends_reading::report::{Shows, Sign};

/// A sign with its figures and the words that show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuietSign {
    /// `Said once and passed over`.
    pub heading: &'static str,
    /// How sure we are: `likely`.
    pub confidence: &'static str,
    /// What was counted.
    pub sentence: String,
    /// The words that show it, as far as the page does not show them as a reason or as open.
    pub words: Vec<Said>,
}

impl QuietSign {
    /// All signs of a client, on a page with these reasons and loops. A sign made of things that the page
    /// lists as open says nothing new there.
    pub fn all(
        client: &ClientReport,
        reasons: &[Reason],
        open: &OpenLoops,
        voice: &Voice<'_>,
    ) -> Vec<QuietSign> {
        let elsewhere = |said: &Said| {
            open.said().any(|s| s == said) || reasons.iter().any(|r| r.words.contains(said))
        };
        let of = |found: &Sign| {
            let mut words = Said::all(&found.evidence, voice);
            words.retain(|said| !elsewhere(said));
            let unanswered = matches!(
                found.shows,
                Shows::PassedOver { .. } | Shows::Dropped { .. }
            );
            (!unanswered || !words.is_empty()).then(|| QuietSign {
                heading: sign::headed(found, voice.tongue()),
                confidence: confidence::word(found.confidence),
                sentence: sign::sentence(found, voice),
                words,
            })
        };
        client.signs.iter().filter_map(of).collect()
    }
}
