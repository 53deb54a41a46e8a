//! Whether the sentences found are the labelled ones.

use super::tally::Tally;
use super::words::{bare, same_words};
use super::{report::Found, truth::Sentence};
use std::collections::{BTreeMap, BTreeSet};

/// Agreement on sentences of several kinds.
#[derive(Debug, Clone, Default)]
pub struct Sentences {
    /// All kinds together.
    pub all: Tally,
    /// Kind by kind.
    pub kinds: BTreeMap<String, Tally>,
}

impl Sentences {
    /// Counts one client's sentences. Each finding can agree with one label; labels take the first
    /// finding left that agrees, in the order in which they stand.
    pub fn count(&mut self, labels: &[Sentence], found: &[Found]) {
        let mut taken = BTreeSet::new();
        for label in labels {
            let hit = (0..found.len()).find(|i| !taken.contains(i) && agree(label, &found[*i]));
            taken.extend(hit);
            let tally = Tally {
                hits: usize::from(hit.is_some()),
                labels: 1,
                found: 0,
            };
            self.add_one(&label.kind, tally);
        }
        for finding in found {
            self.add_one(
                &finding.kind,
                Tally {
                    hits: 0,
                    labels: 0,
                    found: 1,
                },
            );
        }
    }

    /// Adds another count to this one.
    pub fn add(&mut self, other: &Sentences) {
        self.all.add(other.all);
        for (kind, tally) in &other.kinds {
            self.kinds.entry(kind.clone()).or_default().add(*tally);
        }
    }

    fn add_one(&mut self, kind: &str, tally: Tally) {
        self.all.add(tally);
        self.kinds.entry(kind.to_string()).or_default().add(tally);
    }
}

fn agree(label: &Sentence, found: &Found) -> bool {
    bare(&label.message_id) == bare(&found.evidence.message_id)
        && label.kind == found.kind
        && same_words(&label.text, &found.evidence.quote)
}
