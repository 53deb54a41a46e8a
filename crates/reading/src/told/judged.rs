//! How a relationship stands and what is no reason for it, as somebody of us judged.

use crate::correspondence::Correspondence;
use crate::report::CauseFound;
use amends_domain::{Cause, Decided, MomentKind, Side, Standing};
use jiff::{Timestamp, ToSpan};
use std::collections::BTreeMap;

/// What they say by which trouble comes up anew.
const TROUBLE: [MomentKind; 3] = [
    MomentKind::Complaint,
    MomentKind::Escalation,
    MomentKind::Leaving,
];

/// What somebody judged, and when. A judgement knows what was written until then: later words count again.
#[derive(Debug, Default)]
pub(crate) struct Judged {
    /// How it stands.
    pub stands: Option<(Timestamp, Standing)>,
    /// What is no reason.
    pub no_causes: BTreeMap<Cause, Timestamp>,
}

impl Judged {
    /// How it stands, where somebody's word on it still counts.
    pub fn standing(&self, mail: &Correspondence<'_>) -> Option<Standing> {
        let (at, standing) = self.stands?;
        let over = at.checked_add((24 * Decided::STANDS_DAYS).hours()).ok()?;
        let anew = || {
            let theirs = mail.from(Side::Theirs);
            let mut later = theirs.filter(|(_, letter)| letter.at() > at);
            later.any(|(_, letter)| TROUBLE.iter().any(|kind| letter.has(*kind)))
        };
        (mail.as_of < over && !anew()).then_some(standing)
    }

    /// True for a reason that somebody said is none, when all that shows it was written before.
    pub fn is_none(&self, found: &CauseFound) -> bool {
        let newest = found.evidence.iter().map(|words| words.at).max();
        let judged = self.no_causes.get(&found.cause());
        judged.is_some_and(|at| newest.is_none_or(|newest| newest <= *at))
    }
}
