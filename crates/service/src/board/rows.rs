//! The rows that lists are put together from: those that changed are unpacked; of the others lists show on what they
//! showed, and where somebody waits, what the time has made of it.

use super::{Board, Held};
use crate::error::ServiceError;
use crate::record::shown::{self, Listed};
use amends_domain::{Decisions, Side, Standing};
use amends_reading::ClientReport;
use amends_reading::report::FirmFound;
use amends_store::standing::Standing as Kept;
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::sync::Arc;

/// When this many rows changed, all are read in one go.
const MANY: usize = 32;

/// A wait is told anew when it may have grown by this share: nobody says waits more finely.
const FINER: f64 = 1.0 / 60.0;

/// Of each client by its number what tells whether it changed.
pub(super) type Rows = BTreeMap<i64, Row>;

/// A client's row.
#[derive(Clone)]
pub(super) struct Row {
    /// For which moment it was read: microseconds since the epoch.
    read: i64,
    /// Its digest.
    mark: i64,
    /// How many hours each open thing had waited then.
    waited: Vec<f64>,
    /// The moment that the waits in the lists are about.
    told: Timestamp,
}

/// What lists show of a client.
pub(super) struct Shown {
    /// Its number.
    pub number: i64,
    /// What was kept of its report.
    pub report: Arc<ClientReport>,
    /// How it stood a month before.
    pub month_ago: Option<Standing>,
}

impl Row {
    /// One that was read just now, and the report as it is true at a moment.
    fn unpacked(
        kept: &Kept,
        mut report: ClientReport,
        (as_of, firm): (Timestamp, &FirmFound),
    ) -> (Row, ClientReport) {
        let row = Row {
            read: kept.as_of,
            mark: kept.mark,
            waited: report.open.iter().map(|open| open.waiting_hours).collect(),
            told: as_of,
        };
        waited_on(&mut report, row.read_at(as_of), as_of, firm);
        (row, report)
    }

    fn read_at(&self, as_of: Timestamp) -> Timestamp {
        Timestamp::from_microsecond(self.read).unwrap_or(as_of)
    }

    /// The same at a moment, with the report that lists show: itself while no wait has grown so much that it tells.
    fn at(
        &self,
        shown: &Arc<ClientReport>,
        (as_of, firm): (Timestamp, &FirmFound),
    ) -> (Row, Arc<ClientReport>) {
        let ours = shown.open.iter().filter(|open| open.owner == Side::Ours);
        let shortest = ours.map(|open| open.waiting_hours).min_by(f64::total_cmp);
        let passed = (as_of.as_second() - self.told.as_second()) as f64 / 3_600.0;
        if shortest.is_none_or(|shortest| passed.abs() < shortest * FINER) {
            return (self.clone(), shown.clone());
        }
        let mut report = ClientReport::clone(shown);
        for (open, waited) in report.open.iter_mut().zip(&self.waited) {
            open.waiting_hours = *waited;
        }
        waited_on(&mut report, self.read_at(as_of), as_of, firm);
        let row = Row {
            told: as_of,
            ..self.clone()
        };
        (row, Arc::new(report))
    }
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

impl Board {
    /// The rows, and what lists show of each.
    pub(super) fn rows(
        &self,
        marks: &[(i64, i64, i64)],
        now: (Timestamp, &FirmFound),
        decisions: &Decisions,
        before: Option<&Held>,
    ) -> Result<(Rows, Vec<Shown>), ServiceError> {
        let (mut rows, mut all, mut changed) = (BTreeMap::new(), Vec::new(), Vec::new());
        let shown = before.map(Held::by_number).unwrap_or_default();
        for &(number, read, mark) in marks {
            let row = before.and_then(|before| before.rows.get(&number));
            let row = row.filter(|row| (row.read, row.mark) == (read, mark));
            let (Some(row), Some((report, month_ago))) = (row, shown.get(&number)) else {
                changed.push(number);
                continue;
            };
            let (row, report) = row.at(report, now);
            let month_ago = *month_ago;
            rows.insert(number, row);
            all.push(Shown {
                number,
                report,
                month_ago,
            });
        }
        for kept in self.standings(&changed)? {
            let listed = shown::listed(&kept.shown, decisions);
            let Some(Listed { report, month_ago }) = self.amends.rules.kept(kept.rules, listed)?
            else {
                continue;
            };
            let (row, report) = Row::unpacked(&kept, report, now);
            rows.insert(kept.client, row);
            all.push(Shown {
                number: kept.client,
                report: Arc::new(report),
                month_ago,
            });
        }
        Ok((rows, all))
    }

    fn standings(&self, clients: &[i64]) -> Result<Vec<Kept>, ServiceError> {
        let store = &self.amends.store;
        if clients.len() > MANY {
            let all = store.standings()?.into_iter();
            let wanted = all.filter(|s| clients.binary_search(&s.client).is_ok());
            return Ok(wanted.collect());
        }
        let one = |number: &i64| store.standing(*number).transpose();
        Ok(clients.iter().filter_map(one).collect::<Result<_, _>>()?)
    }
}

impl Held {
    /// What lists show of each client, by its number.
    fn by_number(&self) -> BTreeMap<i64, (&Arc<ClientReport>, Option<Standing>)> {
        let lists = &self.lists;
        let mut all = BTreeMap::new();
        for report in &lists.report.clients {
            if let Some(number) = lists.numbers.get(&report.id) {
                let month_ago = lists.month_ago.get(&report.id).copied();
                all.insert(*number, (report, month_ago));
            }
        }
        all
    }
}
