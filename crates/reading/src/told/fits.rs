//! Which decisions still name something.

use super::Told;
use super::loops::same_words;
use crate::ledger::Ledger;
use amends_domain::decision::LoopRef;
use amends_domain::{Decided, Decision};

impl Told {
    /// The decisions that count in this client's report, and those that name a sentence or a loop that
    /// is not there any more; each oldest first.
    pub fn sorted(&self, ledger: &Ledger) -> (Vec<Decision>, Vec<Decision>) {
        let all = self.decisions.iter().cloned();
        let (fit, unfit): (Vec<_>, Vec<_>) =
            all.partition(|(decision, fits)| *fits && self.names_loops(decision, ledger));
        let only = |told: Vec<(Decision, bool)>| told.into_iter().map(|t| t.0).collect();
        (only(fit), only(unfit))
    }

    /// True when every loop that it names is there, or was taken out by another decision.
    fn names_loops(&self, decision: &Decision, ledger: &Ledger) -> bool {
        let is_there = |which: &LoopRef| {
            ledger.entries.iter().any(|e| {
                let at = &e.entry;
                at.kind == which.kind
                    && at.evidence.message == which.message
                    && same_words(&which.quote, &at.evidence.quote)
            })
        };
        let taken_out = |which: &LoopRef| {
            self.decisions.iter().any(|(other, _)| match &other.what {
                Decided::NotA(s) => {
                    s.message == which.message && same_words(&which.quote, &s.quote)
                }
                _ => false,
            })
        };
        let mut loops = decision.what.loops().iter();
        loops.all(|which| is_there(which) || taken_out(which))
    }
}
