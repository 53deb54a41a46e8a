//! The rows that lists are put together from: those that changed are unpacked, the others stand in the lists already.

use super::{Board, Held, Marks};
use crate::error::ServiceError;
use crate::record::shown::{self, Listed};
use amends_domain::Decisions;
use amends_reading::ClientReport;
use amends_store::standing::Standing;
use std::collections::BTreeMap;

/// When this many rows changed, all are read in one go.
const MANY: usize = 32;

/// Of each client by its number what tells whether it changed.
pub(super) type Rows = BTreeMap<i64, Row>;

/// A client's row, as it was read.
pub(super) struct Row {
    /// For which moment: microseconds since the epoch.
    read: i64,
    /// Its digest.
    mark: i64,
    /// How many hours each open thing had waited then.
    waited: Vec<f64>,
}

impl Row {
    fn of(read: i64, mark: i64, report: &ClientReport) -> Row {
        let open = report.open.iter();
        Row {
            read,
            mark,
            waited: open.map(|open| open.waiting_hours).collect(),
        }
    }

    /// The report as it was read, of the one that lists show: they let time pass in it.
    fn again(&self, shown: &ClientReport) -> ClientReport {
        let mut report = shown.clone();
        for (open, waited) in report.open.iter_mut().zip(&self.waited) {
            open.waiting_hours = *waited;
        }
        report
    }
}

/// What lists show of a client: its number, when it was read, and what was kept.
pub(super) type Shown = (i64, i64, Listed);

impl Board {
    /// The rows, and what lists show of each.
    pub(super) fn rows(
        &self,
        marks: &Marks,
        decisions: &Decisions,
        before: Option<&Held>,
    ) -> Result<(Rows, Vec<Shown>), ServiceError> {
        let kept: BTreeMap<&str, &ClientReport> = before
            .iter()
            .flat_map(|before| &before.lists.report.clients)
            .map(|client| (client.id.as_str(), client))
            .collect();
        let ids = before.map(|before| before.lists.ids()).unwrap_or_default();
        let again = |number: &i64, row: &Row| {
            let id = *ids.get(number)?;
            let month_ago = before?.lists.month_ago.get(id).copied();
            let report = row.again(kept.get(id)?);
            Some(Listed { report, month_ago })
        };
        let (mut rows, mut shown, mut changed) = (BTreeMap::new(), Vec::new(), Vec::new());
        for &(number, read, mark) in marks {
            let same = before.and_then(|before| before.rows.get(&number));
            let same = same.filter(|row| (row.read, row.mark) == (read, mark));
            match same.and_then(|row| again(&number, row)) {
                Some(listed) => shown.push((number, read, mark, listed)),
                None => changed.push(number),
            }
        }
        for row in self.standings(&changed)? {
            let listed = shown::listed(&row.shown, decisions);
            if let Some(listed) = self.amends.rules.kept(row.rules, listed)? {
                shown.push((row.client, row.as_of, row.mark, listed));
            }
        }
        shown.sort_by_key(|(number, ..)| *number);
        for (number, read, mark, listed) in &shown {
            rows.insert(*number, Row::of(*read, *mark, &listed.report));
        }
        let shown = shown.into_iter();
        let shown = shown.map(|(number, read, _, listed)| (number, read, listed));
        Ok((rows, shown.collect()))
    }

    fn standings(&self, clients: &[i64]) -> Result<Vec<Standing>, ServiceError> {
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
