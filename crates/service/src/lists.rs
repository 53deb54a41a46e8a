//! What lists show: every client as it was last read. Nothing is read again.

use crate::amends::Amends;
use crate::board::Board;
use crate::error::ServiceError;
use crate::settle::Stage;
use amends_reading::Report;
use std::sync::Arc;

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
        // While a worker reads anew what older rules had read, that serves, as long as it is of today.
        let rules = match self.store.is_at_work(self.now().as_microsecond())? {
            true => i64::MIN,
            false => self.rules.reading,
        };
        let old = self.store.old_standings(rules, begin.as_microsecond())?;
        for (read, client) in old.into_iter().enumerate() {
            self.refresh(&ground, client, span)?;
            progress(Stage::Reading(read + 1));
        }
        Ok(())
    }

    /// The report as far as lists need it, from what was kept of each client when it was last read: standings
    /// with two causes and the next step, and what is open. What older rules read serves until it is read anew. It
    /// must have been caught up with. None while there is no mail.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn lists(&self) -> Result<Option<Report>, ServiceError> {
        let lists = Board::new(self.clone()).lists()?;
        Ok(lists.map(|lists| Arc::unwrap_or_clone(lists).report))
    }
}
