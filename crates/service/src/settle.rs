//! Everything that waits, done: mails filed, who is who found, clients read.

use crate::amends::Amends;
use crate::census::WHOLE;
use crate::client::Ground;
use crate::error::ServiceError;
use amends_reading::client::Span;
use amends_store::standing::Standing;

/// Stages of the work, for whoever shows how far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Mails are put together to letters: so many done.
    Filing(usize),
    /// Who is who is found.
    Census,
    /// Clients are read: so many done.
    Reading(usize),
}

impl Amends {
    /// Does everything that waits. It can be stopped at any point and goes on from there the next time.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn settle(&self, progress: &dyn Fn(Stage)) -> Result<(), ServiceError> {
        let mut filed = 0;
        loop {
            let some = self.file()?;
            if some.mails == 0 {
                break;
            }
            filed += some.mails;
            progress(Stage::Filing(filed));
        }
        if self.needs_census()? {
            progress(Stage::Census);
            self.census()?;
        }
        self.read_waiting(progress)
    }

    /// Whether the census is not of all letters, or by older rules.
    pub(crate) fn needs_census(&self) -> Result<bool, ServiceError> {
        let census = self.store.census(WHOLE)?;
        let old = census.is_none_or(|(rules, _)| rules < self.rules.reading);
        Ok(old || !self.store.fresh_letters(1)?.is_empty() || self.store.is_census_old()?)
    }

    /// Reads every client that has to be read.
    fn read_waiting(&self, progress: &dyn Fn(Stage)) -> Result<(), ServiceError> {
        let options = &*self.options;
        let Some(ground) = self.ground(options)? else {
            return Ok(());
        };
        let span = self.span(&ground, options)?;
        let mut read = 0;
        loop {
            let waiting = self.store.clients_waiting(64)?;
            if waiting.is_empty() {
                return Ok(());
            }
            for number in waiting {
                self.refresh(&ground, number, span)?;
                read += 1;
                progress(Stage::Reading(read));
            }
        }
    }

    /// Reads a client and writes down how it stands. A client that is gone is passed over.
    pub(crate) fn refresh(&self, ground: &Ground, number: i64, span: Span) -> Result<(), ServiceError> {
        let Some(held) = self.store.client(number)? else {
            return Ok(());
        };
        let (found, theirs) = self.found(ground, &held.found)?;
        let of = (&found, &theirs);
        let report = self.read_client(ground, of, number, span, &self.options)?;
        self.write_anew(|batch| {
            let standing = Standing {
                client: number,
                as_of: span.as_of.as_microsecond(),
                rules: self.rules.reading,
                rank: report.standing as i64,
                standing: report.standing.name().to_string(),
                shown: Vec::new(),
            };
            self.store.put_standing(batch, standing);
            self.store.client_was_read(batch, number, held.stale);
            Ok(())
        })
    }
}
