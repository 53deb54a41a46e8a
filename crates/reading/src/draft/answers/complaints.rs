//! Complaints that the draft passes over.

use crate::correspondence::Correspondence;
use crate::draft::Drafted;
use crate::topic::{Topic, Weights};
use amends_domain::draft::{DraftReading, Finding, Part, offence};
use amends_domain::{MomentKind, Side};

/// A complaint less sure than this is not asked after.
const COMPLAINT: f32 = 0.5;
/// The whole draft must speak of a complaint at least so far.
const TOUCHED: f64 = 0.15;

/// Complaints since our last letter that the draft does not speak of and does not apologise for.
pub(super) fn read(
    draft: &Drafted<'_>,
    mail: &Correspondence<'_>,
    thread: usize,
    said: &Topic,
    weights: &Weights,
    out: &mut DraftReading,
) {
    let owned = [Part::Regret, Part::Responsibility, Part::Repair];
    if owned.iter().any(|p| out.apology.has(*p)) || draft.text.trim().is_empty() {
        return;
    }
    let last = mail
        .personal()
        .rev()
        .map(|(_, l)| l)
        .filter(|l| l.thread == thread)
        .take_while(|l| l.side == Side::Theirs);
    for letter in last {
        for moment in letter
            .moments(MomentKind::Complaint)
            .filter(|m| m.confidence >= COMPLAINT)
        {
            let evidence = letter.evidence(moment);
            let topic = weights.weigh(&Topic::of(&evidence.quote));
            let known = out.findings.iter().any(|f| {
                f.evidence
                    .as_ref()
                    .is_some_and(|e| e.quote == evidence.quote)
            });
            if topic.cover(said) < TOUCHED && !known {
                out.findings.push(Finding {
                    evidence: Some(evidence),
                    ..Finding::new(&offence::COMPLAINT, 0..0)
                });
            }
        }
    }
}
