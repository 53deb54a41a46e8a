//! One client in full, from the one row that was kept when it was last read.

use super::rows::waited_on;
use super::{Board, Lists};
use crate::error::ServiceError;
use crate::record::whole;
use amends_reading::report::FirmFound;
use amends_reading::{ClientReport, Report, Year};
use jiff::Timestamp;
use std::sync::Arc;

/// One client in full.
#[derive(Debug)]
pub struct Portrait {
    /// The report on this client alone.
    pub report: Report,
    /// Its last twelve months.
    pub year: Year,
}

impl Portrait {
    /// The client.
    pub fn client(&self) -> &ClientReport {
        &self.report.clients[0]
    }
}

impl Board {
    /// A client by its id, as it was last read; none where these lists have none of that name.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn portrait(&self, lists: &Lists, id: &str) -> Result<Option<Portrait>, ServiceError> {
        let Some(number) = lists.numbers.get(id).copied() else {
            return Ok(None);
        };
        let store = &self.amends.store;
        let decisions = self.amends.in_force()?;
        let kept = store.whole_standing(number)?;
        let kept = kept
            .and_then(|(read, packed)| Some((read, whole::unpacked(&packed, &decisions).ok()?)));
        let kept = match kept {
            Some(kept) => Some(kept),
            None => {
                // It was last read by a version that kept less, or in another way.
                self.amends.read_one(number)?;
                let kept = store.whole_standing(number)?;
                kept.map(|(read, packed)| {
                    Ok::<_, ServiceError>((read, whole::unpacked(&packed, &decisions)?))
                })
                .transpose()?
            }
        };
        let Some((read, (mut client, year))) = kept else {
            return Ok(None);
        };
        let as_of = lists.report.as_of;
        let read = Timestamp::from_microsecond(read).unwrap_or(as_of);
        let firm: FirmFound = lists.report.firm.clone();
        waited_on(&mut client, read, as_of, &firm);
        let report = Report {
            as_of,
            firm,
            clients: vec![Arc::new(client)],
            left_out: Vec::new(),
            doubts: Vec::new(),
        };
        Ok(Some(Portrait { report, year }))
    }
}
