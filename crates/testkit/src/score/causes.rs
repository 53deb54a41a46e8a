//! Whether the reasons, the day it turned and the root are true. Only clients in trouble count.

use super::tally::{Share, Tally};
use super::{report, truth, words::bare};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// A turn may be dated so many days off.
const DAYS: i64 = 14;

/// Agreement on why and since when.
#[derive(Debug, Clone, Copy, Default)]
pub struct Causes {
    /// Clients whose first cause is a true one.
    pub first: Share,
    /// All causes.
    pub all: Tally,
    /// Clients whose turn is dated within 14 days.
    pub turned: Share,
    /// Clients whose root cites one of the messages that show it.
    pub root: Share,
}

impl Causes {
    /// Counts one client; `found` is `None` when the client was not found.
    pub fn count(&mut self, truth: &truth::Labels, found: Option<&report::Client>) {
        if truth.standing_at_end != "good" {
            self.count_reasons(truth, found);
        }
        if !truth.root_cause_messages.is_empty() {
            let shown: BTreeSet<&str> = truth.root_cause_messages.iter().map(|m| bare(m)).collect();
            let root = found.and_then(|f| f.root.as_ref());
            let cited = root.is_some_and(|r| {
                r.evidence
                    .iter()
                    .any(|e| shown.contains(bare(&e.message_id)))
            });
            self.root.count(cited);
        }
    }

    fn count_reasons(&mut self, truth: &truth::Labels, found: Option<&report::Client>) {
        let listed: Vec<&str> = found.map_or(Vec::new(), |f| {
            f.causes.iter().map(|c| c.cause.as_str()).collect()
        });
        let wanted: BTreeSet<&str> = truth.causes.iter().map(String::as_str).collect();
        self.first
            .count(listed.first().is_some_and(|c| wanted.contains(c)));
        let listed: BTreeSet<&str> = listed.into_iter().collect();
        self.all.add(Tally {
            hits: wanted.intersection(&listed).count(),
            labels: wanted.len(),
            found: listed.len(),
        });
        if let Some(onset) = truth.trouble_onset.as_deref().and_then(day) {
            let turned = found.and_then(|f| f.turned.as_deref()).and_then(day);
            let near = |day: Date| day.duration_since(onset).as_hours().abs() <= 24 * DAYS;
            self.turned.count(turned.is_some_and(near));
        }
    }

    /// Adds another count to this one.
    pub fn add(&mut self, other: &Causes) {
        self.first.add(other.first);
        self.all.add(other.all);
        self.turned.add(other.turned);
        self.root.add(other.root);
    }
}

/// The day a text begins with: `2025-05-12` or `2025-05-12T09:00:00Z`.
fn day(text: &str) -> Option<Date> {
    text.get(..10)?.parse().ok()
}
