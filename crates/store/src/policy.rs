//! The firm's policy: its text, every version kept. Ground.

use crate::error::StoreError;
use crate::sql::{Batch, Row, row, statements};
use crate::store::Store;

statements! {
    /// The newest.
    NEWEST = "SELECT at, who, text FROM policy WHERE firm = $1 ORDER BY policy DESC LIMIT 1";
    /// All there were, without their texts.
    HISTORY = "SELECT policy, at, who FROM policy WHERE firm = $1 ORDER BY policy DESC LIMIT $2";
    /// One there was.
    ONE = "SELECT at, who, text FROM policy WHERE firm = $1 AND policy = $2";
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

fn policy(mut row: Row) -> Result<Policy, StoreError> {
    Ok(Policy {
        at: row.take(0)?,
        who: row.take(1)?,
        text: row.take(2)?,
    })
}

impl Store {
    /// The policy that holds; none when nobody wrote one.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn policy(&self) -> Result<Option<Policy>, StoreError> {
        let newest = self.first(NEWEST, row![self.firm()])?;
        newest.map(policy).transpose()
    }

    /// The newest versions: number, when it was written, and by whom.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn policies(&self, limit: usize) -> Result<Vec<(i64, i64, String)>, StoreError> {
        let rows = self.read(HISTORY, row![self.firm(), limit])?;
        rows.into_iter()
            .map(|mut row| Ok((row.take(0)?, row.take(1)?, row.take(2)?)))
            .collect()
    }

    /// A version by its number.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn policy_version(&self, number: i64) -> Result<Option<Policy>, StoreError> {
        let one = self.first(ONE, row![self.firm(), number])?;
        one.map(policy).transpose()
    }

    /// Puts a new policy in the place of the one before, which is kept.
    pub fn add_policy(&self, batch: &mut Batch, number: i64, at: i64, who: &str, text: &str) {
        batch.one(ADD, row![self.firm(), number, at, who, text]);
    }
}
