//! Everything that waits, done: mails filed, who is who found, clients read.

use crate::amends::Amends;
use crate::census::WHOLE;
use crate::client::Ground;
use crate::error::ServiceError;
use crate::look_back;
use crate::record::{shown, whole};
use amends_reading::client::Span;
use amends_store::standing::Standing;
use jiff::tz::TimeZone;
use std::time::Duration;

/// Mail still comes while the newest letter is not older than this, in seconds.
const STILL: i64 = 14 * 86_400;

/// What became of mails that waited.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FiledAndTold {
    /// Mails that were filed.
    pub mails: usize,
    /// The clients they are of, to be read anew.
    pub clients: Vec<i64>,
    /// Some may tell anew who is who: they are of people who are not known.
    pub strangers: bool,
}

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
        self.know_all(progress)?;
        match self.ground(&self.options)? {
            Some(ground) => self.read_waiting(&ground, self.live_span(&ground)?, progress),
            None => Ok(()),
        }
    }

    /// Files all mail that waits, and finds who is who in it.
    pub(crate) fn know_all(&self, progress: &dyn Fn(Stage)) -> Result<(), ServiceError> {
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
        Ok(())
    }

    /// Files some of the mails that wait, and tells whose letters they are. Those of people who are not known
    /// wait for the census.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn file_and_tell(&self) -> Result<FiledAndTold, ServiceError> {
        let filed = self.file()?;
        let quick = self.file_quickly(&filed.letters)?;
        Ok(FiledAndTold {
            mails: filed.mails,
            clients: quick.clients.into_iter().collect(),
            strangers: quick.strangers > 0,
        })
    }

    /// The clients that have to be read.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn waiting_clients(&self) -> Result<Vec<i64>, ServiceError> {
        Ok(self.store.clients_waiting(usize::MAX >> 1)?)
    }

    /// Reads one client and writes down how it stands.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn read_one(&self, client: i64) -> Result<(), ServiceError> {
        let Some(ground) = self.ground(&self.options)? else {
            return Ok(());
        };
        let span = self.live_span(&ground)?;
        self.refresh(&ground, client, span)
    }

    /// Clients whose standing was read by older rules, or longer ago than `age` while mail still comes.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn old_standings(&self, age: Duration) -> Result<Vec<i64>, ServiceError> {
        let Some(ground) = self.ground(&self.options)? else {
            return Ok(Vec::new());
        };
        let as_of = self.live_span(&ground)?.as_of;
        let age = i64::try_from(age.as_micros()).unwrap_or(i64::MAX);
        Ok(self.store.old_standings(
            self.rules.reading,
            as_of.as_microsecond().saturating_sub(age),
        )?)
    }

    /// The time that standings are about: up to now where mail still comes, else up to the newest letter.
    pub(crate) fn live_span(&self, ground: &Ground) -> Result<Span, ServiceError> {
        self.live_span_in(ground.working.calendar.zone())
    }

    /// The same, where the firm is known to be in this zone.
    pub(crate) fn live_span_in(&self, zone: &TimeZone) -> Result<Span, ServiceError> {
        let span = self.span_in(zone, &self.options)?;
        let now = self.now();
        let still = now.as_second() - span.as_of.as_second() < STILL;
        let as_of = if still && self.options.as_of.is_none() {
            now
        } else {
            span.as_of
        };
        Ok(Span { as_of, ..span })
    }

    /// Whether mails were filed by older rules than those that hold, and whether the census was taken by such.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn older_rules(&self) -> Result<(bool, bool), ServiceError> {
        let mails = !self.store.mails_waiting(self.rules.mail, 1)?.is_empty();
        let census = self.store.census(WHOLE)?;
        Ok((
            mails,
            census.is_some_and(|(rules, _)| rules < self.rules.reading),
        ))
    }

    /// Whether who is who was ever found.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn is_counted(&self) -> Result<bool, ServiceError> {
        Ok(self.store.census(WHOLE)?.is_some())
    }

    /// Whether the census is not of all letters, or by older rules.
    pub(crate) fn needs_census(&self) -> Result<bool, ServiceError> {
        let census = self.store.census(WHOLE)?;
        let old = census.is_none_or(|(rules, _)| rules < self.rules.reading);
        Ok(old || !self.store.fresh_letters(1)?.is_empty() || self.store.is_census_old()?)
    }

    /// Reads every client that has to be read.
    pub(crate) fn read_waiting(
        &self,
        ground: &Ground,
        span: Span,
        progress: &dyn Fn(Stage),
    ) -> Result<(), ServiceError> {
        let mut read = 0;
        loop {
            let waiting = self.store.clients_waiting(64)?;
            if waiting.is_empty() {
                return Ok(());
            }
            for number in waiting {
                self.refresh(ground, number, span)?;
                read += 1;
                progress(Stage::Reading(read));
            }
        }
    }

    /// Reads a client and writes down how it stands. A client that is gone is passed over.
    pub(crate) fn refresh(
        &self,
        ground: &Ground,
        number: i64,
        span: Span,
    ) -> Result<(), ServiceError> {
        let Some(held) = self.store.client(number)? else {
            return Ok(());
        };
        let (found, theirs) = self.found(ground, &held.found)?;
        let of = (&found, &theirs);
        // The first time, and by newer rules, all texts are read; after that only what counts is looked at.
        let anew = self.store.standing_rules(number)? != Some(self.rules.reading);
        let report = self.read_client(ground, of, number, span, anew)?;
        let year = self.year_held(number)?.unwrap_or_default().year;
        let shown = shown::packed(&report, year.month_ago);
        let whole = whole::packed(&report, &year);
        let mark = look_back::mark(&shown, &whole);
        self.write_anew(|batch| {
            let standing = Standing {
                client: number,
                as_of: span.as_of.as_microsecond(),
                rules: self.rules.reading,
                rank: report.standing as i64,
                standing: report.standing.name().to_string(),
                shown: shown.clone(),
                mark,
            };
            self.store.put_standing(batch, standing, whole.clone());
            self.store.client_was_read(batch, number, held.stale);
            Ok(())
        })
    }
}
