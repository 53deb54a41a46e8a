//! What people decided about one client, held against the letters: sentences are put right before
//! anything is made of them; the rest is kept for where it counts.

mod fits;
mod judged;
mod loops;
mod sentence;

pub use sentence::put_right;

pub(crate) use loops::Fate;

use crate::correspondence::Correspondence;
use crate::topic::Topic;
use crate::who::ClientFound;
use amends_domain::decision::{Note, Party, Persons};
use amends_domain::{Decided, Decision, Decisions, MessageId};
use jiff::Timestamp;
use jiff::civil::Date;
use judged::Judged;
use loops::Loops;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What people decided about one client.
#[derive(Debug, Default)]
pub(crate) struct Told {
    /// What became of loops, and whose they are.
    pub loops: Loops,
    /// When we spoke with them, oldest first.
    pub contacts: Vec<Spoke>,
    /// The day it turned.
    pub turned: Option<Date>,
    /// Which addresses are one person's.
    pub persons: Persons,
    /// How it stands and what is no reason, as somebody judged.
    pub judged: Judged,
    /// The decisions about this client, oldest first, each with whether it changed what it names.
    decisions: Vec<(Decision, bool)>,
}

/// A call or a meeting.
#[derive(Debug)]
pub(crate) struct Spoke {
    pub at: Timestamp,
    /// What it was about.
    pub topic: Topic,
}

impl Told {
    /// The same letters with the sentences put right, and all else that was decided beside them.
    pub fn of<'a>(
        found: &ClientFound,
        mail: &Correspondence<'a>,
        decisions: &Decisions,
    ) -> Correspondence<'a> {
        let mut letters = mail.letters.clone();
        let places: BTreeMap<&MessageId, usize> = letters
            .iter()
            .enumerate()
            .map(|(i, l)| (&l.message.id, i))
            .collect();
        let mut told = Told {
            persons: Persons::of(decisions.iter()),
            ..Told::default()
        };
        for decision in decisions.iter() {
            let mut fits = decision.what.parties().any(|p| is(p, found));
            if let Some(sentence) = decision.what.sentence()
                && let Some(&place) = places.get(&sentence.message)
            {
                let is = matches!(decision.what, Decided::IsA(_));
                let fits = sentence::put_right_in(&mut letters[place], sentence, is);
                told.decisions.push((decision.clone(), fits));
                continue;
            }
            fits |= told.hear_of_loops(decision, &places, mail);
            match &decision.what {
                Decided::Turned(party, day) if is(party, found) => told.turned = Some(*day),
                Decided::Stands(party, standing) if is(party, found) => {
                    told.judged.stands = Some((decision.at, *standing));
                }
                Decided::NotCause(party, cause) if is(party, found) => {
                    told.judged.no_causes.insert(*cause, decision.at);
                }
                Decided::Note(note) if is(&note.client, found) => told.spoke(note, mail.as_of),
                _ => {}
            }
            if fits {
                told.decisions.push((decision.clone(), true));
            }
        }
        told.contacts.sort_by_key(|c| c.at);
        let mut readings = letters.iter().zip(&mail.letters);
        let same = readings.all(|(now, was)| Arc::ptr_eq(&now.reading, &was.reading));
        let drawn = if same {
            mail.drawn.clone()
        } else {
            Default::default()
        };
        Correspondence {
            letters,
            drawn,
            told,
            ..*mail
        }
    }

    fn hear_of_loops(
        &mut self,
        decision: &Decision,
        places: &BTreeMap<&MessageId, usize>,
        mail: &Correspondence<'_>,
    ) -> bool {
        let mut fits = false;
        for which in decision.what.loops() {
            if places.contains_key(&which.message) {
                self.loops.hear(which, &decision.what, mail.ours);
                fits = true;
            }
        }
        fits
    }

    fn spoke(&mut self, note: &Note, as_of: Timestamp) {
        if note.at <= as_of {
            self.contacts.push(Spoke {
                at: note.at,
                topic: Topic::of(&note.text),
            });
        }
    }

    /// True when we spoke with them after one moment and not after another.
    pub fn spoke_between(&self, after: Timestamp, until: Timestamp) -> bool {
        self.first_after(after).is_some_and(|at| at <= until)
    }

    /// When we first spoke with them after a moment.
    pub fn first_after(&self, after: Timestamp) -> Option<Timestamp> {
        let from = self.contacts.partition_point(|c| c.at <= after);
        self.contacts.get(from).map(|c| c.at)
    }

    /// When we last spoke with them.
    pub fn last(&self) -> Option<Timestamp> {
        self.contacts.last().map(|c| c.at)
    }
}

/// True when the party is this client.
fn is(party: &Party, found: &ClientFound) -> bool {
    party.is_one_of(
        found.domains.iter().map(String::as_str),
        found.people.iter().map(|p| &p.address),
    )
}
