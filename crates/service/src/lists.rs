//! What lists show: every client as it was last read. Nothing is read again.

use crate::amends::Amends;
use crate::board::waited_on;
use crate::error::ServiceError;
use crate::record::shown;
use crate::settle::Stage;
use amends_reading::Report;
use amends_reading::report::{Counts, FirmFound, Parts};
use jiff::Timestamp;

impl Amends {
    /// Does all that waits, and reads those clients anew that were last read on an earlier day, where mail still
    /// comes: a promise passes its day, a silence grows.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn catch_up(&self, progress: &dyn Fn(Stage)) -> Result<(), ServiceError> {
        self.know_all(progress)?;
        let Some(ground) = self.ground(&self.options)? else {
            return Ok(());
        };
        let span = self.live_span(&ground)?;
        self.read_waiting(&ground, span, progress)?;
        let today = span.as_of.to_zoned(ground.working.calendar.zone().clone());
        let begin = today.start_of_day().map_or(span.as_of, |at| at.timestamp());
        let old = self
            .store
            .old_standings(self.rules.reading, begin.as_microsecond())?;
        for (read, client) in old.into_iter().enumerate() {
            self.refresh(&ground, client, span)?;
            progress(Stage::Reading(read + 1));
        }
        Ok(())
    }

    /// The report as far as lists need it, from what was kept of each client when it was last read: standings
    /// with two causes and the next step, and what is open. It must have been caught up with. None while there is
    /// no mail.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn lists(&self) -> Result<Option<Report>, ServiceError> {
        if self.store.newest_letter()?.is_none() {
            return Ok(None);
        }
        let Some(ground) = self.ground(&self.options)? else {
            return Ok(None);
        };
        let as_of = self.live_span(&ground)?.as_of;
        let standings = self.store.standings()?;
        let found = standings.len();
        let mut clients = Vec::with_capacity(found);
        let firm = FirmFound::of(&ground.known.firm, &ground.working);
        for standing in standings {
            let listed = shown::listed(&standing.shown, &ground.options.decisions)?;
            let mut report = listed.report;
            let read = Timestamp::from_microsecond(standing.as_of).unwrap_or(as_of);
            waited_on(&mut report, read, as_of, &firm);
            clients.push(report);
        }
        Ok(Some(Report::of(Parts {
            as_of,
            firm,
            found,
            clients,
            left_out: Vec::new(),
            unfit: Vec::new(),
            counts: Counts::default(),
        })))
    }
}
