//! All clients as lists show them.

use crate::record::shown::Listed;
use amends_domain::{Side, Standing};
use amends_reading::report::{Counts, FirmFound, Parts};
use amends_reading::{ClientReport, Report};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

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
    /// Puts the rows together: of each client its number, when it was read, and what was kept.
    pub(super) fn of(
        as_of: Timestamp,
        firm: FirmFound,
        rows: impl Iterator<Item = (i64, Timestamp, Listed)>,
    ) -> Lists {
        let (mut month_ago, mut numbers) = (BTreeMap::new(), BTreeMap::new());
        let mut clients = Vec::new();
        for (number, read, row) in rows {
            let mut report = row.report;
            waited_on(&mut report, read, as_of, &firm);
            numbers.insert(report.id.clone(), number);
            if let Some(standing) = row.month_ago {
                month_ago.insert(report.id.clone(), standing);
            }
            clients.push(report);
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
        let clients: Vec<ClientReport> = clients
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
fn report(as_of: Timestamp, firm: FirmFound, clients: Vec<ClientReport>) -> Report {
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

/// They waited on since it was read.
pub(super) fn waited_on(
    report: &mut ClientReport,
    read: Timestamp,
    as_of: Timestamp,
    firm: &FirmFound,
) {
    if read >= as_of {
        return;
    }
    let since = firm.calendar.hours_between(read, as_of);
    let ours = report.open.iter_mut().filter(|l| l.owner == Side::Ours);
    ours.for_each(|open| open.waiting_hours += since);
}
