//! What is never stored: people, conversations, labels and words. Ground.

use crate::error::StoreError;
use crate::sql::{Batch, row, statements};
use crate::store::Store;

statements! {
    /// All.
    EVERY = "SELECT kind, what FROM exclusion WHERE firm = $1 ORDER BY kind, what";
    /// One more.
    ADD = "INSERT INTO exclusion (firm, kind, what, who, at) VALUES ($1, $2, $3, $4, $5) \
           ON CONFLICT (firm, kind, what) DO NOTHING";
    /// One less.
    REMOVE = "DELETE FROM exclusion WHERE firm = $1 AND kind = $2 AND what = $3";
}

impl Store {
    /// All exclusions: their kind and what they exclude.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn exclusions(&self) -> Result<Vec<(String, String)>, StoreError> {
        let rows = self.read(EVERY, row![self.firm()])?;
        rows.into_iter()
            .map(|mut row| Ok((row.take(0)?, row.take(1)?)))
            .collect()
    }

    /// Excludes something.
    pub fn exclude(&self, batch: &mut Batch, kind: &str, what: &str, who: &str, at: i64) {
        batch.any(ADD, row![self.firm(), kind, what, who, at]);
    }

    /// Excludes something no longer.
    pub fn include(&self, batch: &mut Batch, kind: &str, what: &str) {
        batch.any(REMOVE, row![self.firm(), kind, what]);
    }
}
