//! Why a relationship suffers: one file a cause, each with what it needs and how it is measured.

mod apology_owed;
mod bottleneck;
mod broken_promise;
mod business_goals;
mod cause_weights;
mod definition;
mod goals_blurred;
mod hidden_issue;
mod named;
mod slow_response;
mod style_mismatch;
mod subjects;
mod talked_down;
mod unacknowledged;
mod unrequested;
mod value_mismatch;

pub use cause_weights::{CauseMeasured, CauseWeights};
pub use definition::{Definition, definitions};

use crate::correspondence::Correspondence;
use crate::ledger::Ledger;
use crate::report::{CauseFound, CauseSide, Finding, ReplyTimes};
use crate::signals::Signals;
use amends_domain::{Evidence, Standing};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeSet;
use subjects::Subjects;

/// What the causes are read from.
pub(crate) struct Ground<'a> {
    /// The letters.
    pub mail: &'a Correspondence<'a>,
    /// The loops.
    pub ledger: &'a Ledger,
    /// The measures.
    pub signals: &'a Signals,
    /// The paces.
    pub reply: &'a ReplyTimes,
    /// The standing.
    pub standing: Standing,
    /// What the letters are about.
    pub subjects: Subjects<'a>,
}

impl Ground<'_> {
    /// The day of a moment on our calendar.
    fn day(&self, at: Timestamp) -> Date {
        at.to_zoned(self.mail.ours.zone().clone()).date()
    }
}

/// A cause with its weight among the causes of this client (1 = plainly there).
type Weighed = Option<(f64, Measured)>;

/// What was measured for a cause, before it is known how likely it is one.
struct Measured {
    /// The measures; they name the cause.
    finding: Finding,
    /// Whose part it is.
    side: CauseSide,
    /// The sentences that show it.
    evidence: Vec<Evidence>,
}

/// All of them. Of two that weigh the same, the first here is named first.
const DEFINITIONS: [&Definition; 12] = [
    &unacknowledged::DEFINITION,
    &broken_promise::DEFINITION,
    &slow_response::DEFINITION,
    &talked_down::DEFINITION,
    &hidden_issue::DEFINITION,
    &apology_owed::DEFINITION,
    &bottleneck::DEFINITION,
    &business_goals::DEFINITION,
    &unrequested::DEFINITION,
    &value_mismatch::DEFINITION,
    &style_mismatch::DEFINITION,
    &goals_blurred::DEFINITION,
];

/// Causes less likely than this are left out, but for the likeliest.
const SHOWN: f64 = 0.4;
/// At most so many causes are named.
const MOST: usize = 3;
/// A cause that measures less than this is not there at all.
const HINTED: f64 = 0.1;

/// The causes of trouble, strongest first, and what was measured of all that may be one.
#[derive(Debug, Clone, Default)]
pub struct Causes {
    /// Those that are named.
    pub named: Vec<CauseFound>,
    /// All that were measured.
    pub measured: Vec<CauseMeasured>,
}

/// Finds the causes of trouble; none for a client in good standing.
pub fn find(
    mail: &Correspondence<'_>,
    ledger: &Ledger,
    signals: &Signals,
    reply: &ReplyTimes,
    standing: Standing,
    weights: &CauseWeights,
) -> Causes {
    if !standing.is_trouble() {
        return Causes::default();
    }
    let ground = Ground {
        mail,
        ledger,
        signals,
        reply,
        standing,
        subjects: Subjects::of(mail),
    };
    let found: Vec<(f64, usize, Measured)> = DEFINITIONS
        .iter()
        .filter_map(|definition| {
            let named = named::named(mail, definition.cause);
            let letters = named.len();
            let measured = (definition.measure)(&ground)
                .filter(|(weight, cause)| *weight >= HINTED && !cause.evidence.is_empty());
            let (weight, cause) = match measured {
                Some((weight, mut cause)) => {
                    cause.evidence = named::first(named, cause.evidence);
                    (weight, cause)
                }
                None => (0.0, named::alone(&ground, definition.cause, named)?),
            };
            Some((weight, letters, cause))
        })
        .collect();
    let all: f64 = found.iter().map(|(weight, ..)| weight.min(3.0)).sum();
    let measured = |(weight, named, found): &(f64, usize, Measured)| CauseMeasured {
        cause: found.finding.cause(),
        weight: *weight,
        named: *named,
        share: weight.min(3.0) / all.max(HINTED),
        standing,
    };
    let measured: Vec<CauseMeasured> = found.iter().map(measured).collect();
    let likely = measured.iter().map(|m| weights.probability(m));
    let mut named: Vec<(f64, Measured)> = likely.zip(found.into_iter().map(|f| f.2)).collect();
    named.sort_by(|a, b| b.0.total_cmp(&a.0));
    let shown = named.iter().take_while(|(likely, _)| *likely >= SHOWN);
    named.truncate(shown.count().clamp(1, MOST));
    let named = named.into_iter().map(|(likely, cause)| CauseFound {
        finding: cause.finding,
        side: cause.side,
        confidence: likely.clamp(0.3, 0.95) as f32,
        evidence: cause.evidence,
    });
    Causes {
        named: named.collect(),
        measured,
    }
}

/// Newest first, each quotation once, at most five.
fn newest(mut evidence: Vec<Evidence>) -> Vec<Evidence> {
    evidence.sort_by_key(|e| std::cmp::Reverse(e.at));
    let mut seen = BTreeSet::new();
    evidence.retain(|e| seen.insert((e.message.clone(), e.quote.clone())));
    evidence.truncate(5);
    evidence
}
