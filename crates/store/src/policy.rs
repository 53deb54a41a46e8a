//! The firm's policy: its text, every version kept. Ground.

use crate::error::StoreError;
use crate::sql::{Batch, row, statements};
use crate::store::Store;

statements! {
    /// The newest.
    NEWEST = "SELECT at, who, text FROM policy WHERE firm = $1 ORDER BY policy DESC LIMIT 1";
    /// A newer one.
    ADD = "INSERT INTO policy (firm, policy, at, who, text) VALUES ($1, $2, $3, $4, $5)";
}

/// A policy as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// When it was written: microseconds since the epoch.
    pub at: i64,
    /// Who wrote it.
    pub who: String,
    /// Its text.
    pub text: String,
}

impl Store {
    /// The policy that holds; none when nobody wrote one.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn policy(&self) -> Result<Option<Policy>, StoreError> {
        let newest = self.first(NEWEST, row![self.firm()])?;
        newest
            .map(|mut row| {
                Ok(Policy {
                    at: row.take(0)?,
                    who: row.take(1)?,
                    text: row.take(2)?,
                })
            })
            .transpose()
    }

    /// Puts a new policy in the place of the one before, which is kept.
    pub fn add_policy(&self, batch: &mut Batch, number: i64, at: i64, who: &str, text: &str) {
        batch.one(ADD, row![self.firm(), number, at, who, text]);
    }
}
