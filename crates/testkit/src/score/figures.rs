//! All figures together.

use super::clients::matched;
use super::standings::MISSING;
use super::{Causes, Report, Sentences, Standings, Tally, Truth};
use std::collections::BTreeMap;

/// Everything that is measured on one mailbox, or on several together.
#[derive(Debug, Clone, Default)]
pub struct Figures {
    /// Whether the clients are all and only those of the truth.
    pub clients: Tally,
    /// Clients of the truth that were not found.
    pub missing: Vec<String>,
    /// How they stand.
    pub standings: Standings,
    /// Why and since when.
    pub causes: Causes,
    /// What is open.
    pub open: Sentences,
    /// Promises that were not kept.
    pub broken_promises: Sentences,
    /// Sentences that matter.
    pub moments: Sentences,
}

impl Figures {
    /// Measures a report against the truth of the same mailbox.
    pub fn of(report: &Report, truth: &Truth) -> Figures {
        let mut figures = Figures::default();
        let pairs = matched(truth, report);
        figures.clients = Tally {
            hits: pairs.iter().flatten().count(),
            labels: truth.clients.len(),
            found: report.clients.len(),
        };
        for (wanted, found) in truth.clients.iter().zip(pairs) {
            let labels = &wanted.labels;
            let standing = found.map_or(MISSING, |f| f.standing.as_str());
            if found.is_none() {
                figures.missing.push(wanted.story.clone());
            }
            figures.standings.count(&labels.standing_at_end, standing);
            figures.causes.count(labels, found);
            figures
                .open
                .count(&labels.open_at_end, found.map_or(&[], |f| &f.open));
            figures.broken_promises.count(
                &labels.broken_promises,
                found.map_or(&[], |f| &f.broken_promises),
            );
            figures
                .moments
                .count(&labels.moments, found.map_or(&[], |f| &f.moments));
        }
        figures
    }

    /// Adds another mailbox's figures to these.
    pub fn add(&mut self, other: &Figures) {
        self.clients.add(other.clients);
        self.missing.extend(other.missing.iter().cloned());
        self.standings.add(&other.standings);
        self.causes.add(&other.causes);
        self.open.add(&other.open);
        self.broken_promises.add(&other.broken_promises);
        self.moments.add(&other.moments);
    }

    /// The figures that a floor can be set for, each 0 to 1, by their published names.
    pub fn named(&self) -> BTreeMap<&'static str, f64> {
        BTreeMap::from([
            ("clients_f1", self.clients.f1()),
            ("standing_accuracy", self.standings.right().rate()),
            ("standing_macro_f1", self.standings.macro_f1()),
            ("trouble_f1", self.standings.trouble().f1()),
            ("first_cause_right", self.causes.first.rate()),
            ("causes_f1", self.causes.all.f1()),
            ("turned_within_14_days", self.causes.turned.rate()),
            ("root_evidence", self.causes.root.rate()),
            ("open_loops_f1", self.open.all.f1()),
            ("broken_promises_f1", self.broken_promises.all.f1()),
            ("moments_f1", self.moments.all.f1()),
        ])
    }
}
