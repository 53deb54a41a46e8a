//! A draft against the policy: what is promised that may not be, and words that are not used.

use crate::cue::{At, Lists, Located, Phrasebook};
use crate::policy::all_plain;
use amends_domain::Policy;
use amends_domain::draft::{Better, Finding, Note, Offence, offence};
use amends_domain::policy::{ForClient, List, Wording};
use std::ops::Range;

/// The words of a policy, ready to be held against drafts to one client.
#[derive(Debug, Default)]
pub struct PolicyWords {
    against: Vec<Entry>,
    allowed: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    offence: &'static Offence,
    words: Located,
    unless: Option<Located>,
    why: String,
    say: Option<String>,
    /// Said of this client, which goes before what is said of all.
    own: bool,
}

/// Words of a folded sentence that the policy speaks of.
pub(super) struct Against<'a> {
    pub place: Range<usize>,
    entry: &'a Entry,
}

impl Against<'_> {
    pub fn at(&self, span: Range<usize>) -> Finding {
        Finding {
            note: (!self.entry.why.is_empty()).then(|| Note::Policy(self.entry.why.clone())),
            better: self.entry.say.clone().map(Better::Write),
            ..Finding::new(self.entry.offence, span)
        }
    }
}

impl PolicyWords {
    /// The words that count towards this client, or towards nobody in particular.
    ///
    /// A phrase that cannot be read is passed over; a policy that was read from a text has none.
    pub fn of(policy: &Policy, client: Option<&ForClient>) -> PolicyWords {
        let mut words = PolicyWords::default();
        let all = std::iter::once((&policy.terms, false));
        for (terms, own) in all.chain(client.map(|c| (&c.terms, true))) {
            let entries = |list, offence| {
                let entries = terms.list(list).iter();
                entries.filter_map(move |w| entry(offence, w, own))
            };
            words
                .against
                .extend(entries(List::Never, &offence::PROMISE_POLICY));
            words.against.extend(entries(List::Avoid, &offence::AVOID));
            words
                .allowed
                .extend(entries(List::May, &offence::PROMISE_POLICY));
        }
        words
    }

    /// What a folded sentence says against it.
    pub(super) fn findings<'a>(&'a self, sentence: &'a [u8]) -> impl Iterator<Item = Against<'a>> {
        let allowed: Vec<(Range<usize>, bool)> = self
            .allowed
            .iter()
            .filter(|e| e.holds(sentence))
            .flat_map(|e| e.words.places(sentence).into_iter().map(|at| (at, e.own)))
            .collect();
        let may = move |entry: &Entry, place: &Range<usize>| {
            allowed.iter().any(|(at, own)| {
                // What is said of the client counts before what is said of all.
                (*own || !entry.own) && at.start < place.end && place.start < at.end
            })
        };
        self.against
            .iter()
            .filter(|e| e.holds(sentence))
            .flat_map(|entry| {
                let places = entry.words.places(sentence);
                places
                    .into_iter()
                    .map(move |place| Against { place, entry })
            })
            .filter(move |found| {
                let never = found.entry.offence.code == offence::PROMISE_POLICY.code;
                !never || is_offer(sentence, &found.place) && !may(found.entry, &found.place)
            })
    }
}

impl Entry {
    fn holds(&self, sentence: &[u8]) -> bool {
        !self.unless.as_ref().is_some_and(|u| u.fits(sentence))
    }
}

/// Bytes before the words in which a "no" counts, and behind them.
const REACH: (usize, usize) = (48, 24);

/// The sentence offers it: it is no question, and nothing near the words says no.
fn is_offer(sentence: &[u8], place: &Range<usize>) -> bool {
    const NO: [&str; 25] = [
        " not ",
        "n't ",
        "cannot ",
        " no ",
        " never ",
        " unable ",
        " nor ",
        " without ",
        "you asked",
        "you wrote",
        "your request",
        "nicht ",
        "kein",
        " nie ",
        "leider ",
        "unfortunately",
        "no longer",
        "instead of",
        "rather than",
        "neither ",
        "decline",
        "refuse",
        "statt ",
        " ohne ",
        "afraid",
    ];
    let from = place.start.saturating_sub(REACH.0);
    let to = (place.end + REACH.1).min(sentence.len());
    let near = format!(" {} ", String::from_utf8_lossy(&sentence[from..to]));
    !sentence.ends_with(b"?") && !NO.iter().any(|no| near.contains(no))
}

fn entry(offence: &'static Offence, wording: &Wording, own: bool) -> Option<Entry> {
    let book = Phrasebook::new(Lists::new());
    let located = |phrases: &[String]| book.locate(&all_plain(phrases), At::Anywhere).ok();
    Some(Entry {
        offence,
        words: located(&wording.words)?,
        unless: match wording.unless.as_slice() {
            [] => None,
            unless => Some(located(unless)?),
        },
        why: wording.why.clone(),
        say: wording.say.clone(),
        own,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offer_is_found_and_a_refusal_is_not() {
        let text = "[[never]]\nwords = [\"full refund\"]\n";
        let policy = crate::policy::parse("policy", text).expect("it is right");
        let words = PolicyWords::of(&policy, None);
        let found = |sentence: &[u8]| words.findings(sentence).count();
        assert_eq!(found(b"we will give you a full refund."), 1);
        assert_eq!(found(b"we cannot give a full refund."), 0);
    }
}
