//! A client's last twelve months, looked back on after it was read: reading them all takes many times as long as
//! reading how it stands now, and nobody waits for them.

use crate::amends::Amends;
use crate::error::ServiceError;
use crate::record::whole::{self, YearHeld};
use amends_reading::Look;
use jiff::Timestamp;
use twox_hash::XxHash3_64;

impl Amends {
    /// Looks back on the last twelve months of a client that was read. Days that nothing changed since the last
    /// look are not read again.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn look_back(&self, client: i64) -> Result<(), ServiceError> {
        let (Some(ground), Some(held)) = (self.ground(&self.options)?, self.store.client(client)?)
        else {
            return Ok(());
        };
        let Some(standing) = self.store.standing(client)? else {
            return Ok(());
        };
        let looks: Vec<Look> = match self.year_held(client)? {
            Some(held) if standing.rules == self.rules.reading => held.year.looks,
            _ => Vec::new(),
        };
        // Old mail may have come since.
        self.read_texts(client)?;
        let (found, theirs) = self.found(&ground, &held.found)?;
        let mut span = self.live_span(&ground)?;
        // What the standing is true for, so that both say the same of today.
        span.as_of = Timestamp::from_microsecond(standing.as_of).unwrap_or(span.as_of);
        let year = self.read_year(&ground, (&found, &theirs), client, span, &looks)?;
        self.write_anew(|batch| {
            // It may have been read meanwhile.
            let (Some(now), Some((_, packed))) = (
                self.store.standing(client)?,
                self.store.whole_standing(client)?,
            ) else {
                return Ok(());
            };
            let (packed, shown) = whole::with_year(&packed, &now.shown, &year)?;
            let mark = mark(&shown, &packed);
            self.store
                .put_year(batch, client, now.mark, (shown, packed, mark));
            Ok(())
        })
    }

    /// Looks back on the last twelve months of every client that was read since the last look.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn look_back_on_all(&self) -> Result<(), ServiceError> {
        for client in self.years_due()? {
            self.look_back(client)?;
        }
        Ok(())
    }

    /// The clients whose last twelve months have to be looked back on.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn years_due(&self) -> Result<Vec<i64>, ServiceError> {
        let mut due = Vec::new();
        for (client, _, _) in self.store.standing_marks()? {
            if self.year_held(client)?.is_none_or(|held| held.due) {
                due.push(client);
            }
        }
        Ok(due)
    }

    /// The year that is kept; none where none is, or an older Amends kept it in a way of its own.
    pub(crate) fn year_held(&self, client: i64) -> Result<Option<YearHeld>, ServiceError> {
        let held = self.store.whole_standing(client)?;
        Ok(held.and_then(|(_, packed)| whole::year(&packed).ok()))
    }
}

/// A digest of what lists and pages show: it changes where anything that they show does.
pub(crate) fn mark(shown: &[u8], whole: &[u8]) -> i64 {
    XxHash3_64::oneshot_with_seed(XxHash3_64::oneshot(shown), whole) as i64
}
