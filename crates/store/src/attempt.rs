//! Wrong attempts to sign in, counted so that all machines on one store know of them. They do not outlive a store
//! that is put back from a backup.

use crate::error::StoreError;
use crate::sql::{Batch, Row, row, statements};
use crate::store::Store;

statements! {
    /// What is counted of somebody.
    FOUND = "SELECT wrong, at, until FROM attempt WHERE firm = $1 AND whose = $2";
    /// The first.
    START = "INSERT INTO attempt (firm, whose, wrong, at, until) VALUES ($1, $2, $3, $4, $5)";
    /// One more, if nobody else counted meanwhile.
    COUNT = "UPDATE attempt SET wrong = $3, at = $4, until = $5 WHERE firm = $1 AND whose = $2 AND wrong = $6 AND at = $7";
    /// A right one.
    CLEAR = "DELETE FROM attempt WHERE firm = $1 AND whose = $2";
    /// Those of long ago.
    FORGET_OLD = "DELETE FROM attempt WHERE firm = $1 AND at < $2";
    /// All.
    FORGET = "DELETE FROM attempt WHERE firm = $1";
}

/// Wrong attempts in a row. Times are microseconds since the epoch.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Attempts {
    /// How many.
    pub wrong: i64,
    /// When the last one was.
    pub at: i64,
    /// Nothing is tried before.
    pub until: i64,
}

impl Store {
    /// What is counted of somebody.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn attempts(&self, whose: &str) -> Result<Option<Attempts>, StoreError> {
        let row = self.first(FOUND, row![self.firm(), whose])?;
        row.map(|mut row: Row| {
            Ok(Attempts {
                wrong: row.take(0)?,
                at: row.take(1)?,
                until: row.take(2)?,
            })
        })
        .transpose()
    }

    /// Puts a new count in the place of the one that was looked at; the batch fails when it changed meanwhile.
    pub fn count_attempt(
        &self,
        batch: &mut Batch,
        whose: &str,
        before: Option<Attempts>,
        now: Attempts,
    ) {
        let Attempts { wrong, at, until } = now;
        match before {
            None => batch.one(START, row![self.firm(), whose, wrong, at, until]),
            Some(b) => batch.one(
                COUNT,
                row![self.firm(), whose, wrong, at, until, b.wrong, b.at],
            ),
        }
    }

    /// Forgets the wrong attempts of somebody who got it right.
    pub fn clear_attempts(&self, batch: &mut Batch, whose: &str) {
        batch.any(CLEAR, row![self.firm(), whose]);
    }

    /// Forgets attempts from before a time.
    pub fn forget_old_attempts(&self, batch: &mut Batch, before: i64) {
        batch.any(FORGET_OLD, row![self.firm(), before]);
    }

    pub(crate) fn forget_attempts(&self, batch: &mut Batch) {
        batch.any(FORGET, row![self.firm()]);
    }
}
