//! All clients as lists show them.

use super::rows::Shown;
use amends_domain::Standing;
use amends_reading::report::{Counts, FirmFound, Parts};
use amends_reading::{ClientReport, Report};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// All clients as lists show them.
#[derive(Debug, Clone)]
pub struct Lists {
    /// The report, as far as lists need it.
    pub report: Report,
    /// How each client stood a month before, by id; those without letters then are left out.
    pub month_ago: BTreeMap<String, Standing>,
    pub(crate) numbers: BTreeMap<String, i64>,
}

impl Lists {
    /// Puts what lists show of each client together.
    pub(super) fn of(as_of: Timestamp, firm: FirmFound, shown: Vec<Shown>) -> Lists {
        let (mut month_ago, mut numbers) = (BTreeMap::new(), BTreeMap::new());
        let mut clients = Vec::with_capacity(shown.len());
        for client in shown {
            let id = &client.report.id;
            numbers.insert(id.clone(), client.number);
            if let Some(standing) = client.month_ago {
                month_ago.insert(id.clone(), standing);
            }
            clients.push(client.report);
        }
        let report = report(as_of, firm, clients);
        Lists {
            report,
            month_ago,
            numbers,
        }
    }

    /// The clients' ids by their numbers.
    pub(crate) fn ids(&self) -> BTreeMap<i64, &str> {
        let all = self.numbers.iter();
        all.map(|(id, number)| (*number, id.as_str())).collect()
    }

    /// The same without some clients, by their numbers.
    pub(crate) fn without(&self, hidden: &BTreeSet<i64>) -> Lists {
        let mut numbers = self.numbers.clone();
        numbers.retain(|_, number| !hidden.contains(number));
        let clients = self.report.clients.iter();
        let clients: Vec<Arc<ClientReport>> = clients
            .filter(|c| numbers.contains_key(&c.id))
            .cloned()
            .collect();
        let mut month_ago = self.month_ago.clone();
        month_ago.retain(|id, _| numbers.contains_key(id));
        Lists {
            report: report(self.report.as_of, self.report.firm.clone(), clients),
            month_ago,
            numbers,
        }
    }
}

/// A report on some clients, as far as lists need it.
fn report(as_of: Timestamp, firm: FirmFound, clients: Vec<Arc<ClientReport>>) -> Report {
    Report::of(Parts {
        as_of,
        firm,
        found: clients.len(),
        clients,
        left_out: Vec::new(),
        unfit: Vec::new(),
        counts: Counts::default(),
    })
}
