//! The decisions that are in force.

use super::{Decided, Decision, DecisionId, LoopRef, Party, Sentence};
use crate::cause::Cause;
use std::collections::BTreeMap;

/// Decisions in force, oldest first: none that was undone, and of several about the same thing the
/// newest only. In which order they were given makes no difference.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Decisions(Vec<Decision>);

/// What two decisions must share for the newer to replace the older.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum About<'a> {
    /// Whether a sentence is that or not.
    Sentence(&'a Sentence),
    /// Whether a loop is open, closed or put off.
    Fate(&'a LoopRef),
    /// Whose turn it is.
    Owner(&'a LoopRef),
    /// Whether they are a client.
    Client(&'a Party),
    /// Whether two are one, in either order.
    Pair(&'a Party, &'a Party),
    /// Whether two addresses are one person's, in either order.
    Person(&'a Party, &'a Party),
    /// What they are called.
    Name(&'a Party),
    /// When it turned.
    Turn(&'a Party),
    /// How it stands.
    Standing(&'a Party),
    /// Whether a reason is one.
    Cause(&'a Party, Cause),
    /// Each note stands for itself.
    Note(&'a DecisionId),
}

impl Decisions {
    /// Those of these that are in force. Of two at the same moment the one with the greater id counts
    /// as newer.
    pub fn of(mut all: Vec<Decision>) -> Decisions {
        all.retain(|d| d.undone.is_none());
        all.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
        let newest: BTreeMap<About<'_>, usize> =
            all.iter().enumerate().map(|(i, d)| (about(d), i)).collect();
        let mut keep = vec![false; all.len()];
        newest.into_values().for_each(|i| keep[i] = true);
        let mut keep = keep.into_iter();
        all.retain(|_| keep.next().unwrap_or(false));
        Decisions(all)
    }

    /// Them, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Decision> {
        self.0.iter()
    }

    /// True when nobody decided anything.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

fn about(decision: &Decision) -> About<'_> {
    match &decision.what {
        Decided::NotA(sentence) | Decided::IsA(sentence) => About::Sentence(sentence),
        Decided::Closed { which, .. } | Decided::PutOff { which, .. } => About::Fate(which),
        Decided::GivenTo { which, .. } => About::Owner(which),
        Decided::NotClient(party) | Decided::IsClient(party) => About::Client(party),
        Decided::OneClient(a, b) => About::Pair(a.min(b), a.max(b)),
        Decided::OnePerson(a, b) => About::Person(a.min(b), a.max(b)),
        Decided::Named(party, _) => About::Name(party),
        Decided::Turned(party, _) => About::Turn(party),
        Decided::Stands(party, _) => About::Standing(party),
        Decided::NotCause(party, cause) => About::Cause(party, *cause),
        Decided::Note(_) => About::Note(&decision.id),
    }
}
