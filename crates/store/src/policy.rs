//! The firm's policy: its text, every version kept. Ground.

use crate::error::StoreError;
use crate::sql::{Batch, row, statements};
use crate::store::Store;

statements! {
    /// The newest.
    NEWEST = "SELECT text FROM policy WHERE firm = $1 ORDER BY policy DESC LIMIT 1";
    /// A newer one.
    ADD = "INSERT INTO policy (firm, policy, at, who, text) VALUES ($1, $2, $3, $4, $5)";
}

impl Store {
    /// The policy that holds; none when nobody wrote one.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn policy(&self) -> Result<Option<String>, StoreError> {
        self.first(NEWEST, row![self.firm()])?
            .map(|mut row| row.take(0))
            .transpose()
    }

    /// Puts a new policy in the place of the one before, which is kept.
    pub fn add_policy(&self, batch: &mut Batch, number: i64, at: i64, who: &str, text: &str) {
        batch.one(ADD, row![self.firm(), number, at, who, text]);
    }
}
