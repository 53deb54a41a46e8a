//! What we wrote to clients, lately. Derived.

use crate::error::StoreError;
use crate::sql::{Row, row, statements};
use crate::store::Store;

statements! {
    /// Our letters to clients since a moment, oldest first.
    SINCE = "SELECT letter.letter, letter.at, envelope, filed.client FROM letter \
             JOIN filed ON filed.firm = letter.firm AND filed.letter = letter.letter \
             WHERE letter.firm = $1 AND letter.at >= $2 AND filed.ours = 1 AND filed.client IS NOT NULL \
             ORDER BY letter.at, letter.letter";
    /// The number of the newest letter.
    LAST = "SELECT MAX(letter) FROM letter WHERE firm = $1";
}

/// A letter of ours to a client.
#[derive(Debug, Clone)]
pub struct Written {
    /// Its number.
    pub letter: i64,
    /// When it was sent: microseconds since the epoch.
    pub at: i64,
    /// Its envelope, in the caller's packing.
    pub envelope: Vec<u8>,
    /// The client's number.
    pub client: i64,
}

impl Store {
    /// Our letters to clients since a moment (microseconds since the epoch), oldest first, one after another.
    ///
    /// # Errors
    ///
    /// As the database says, or the first that `seen` gives.
    pub fn each_written<E: From<StoreError>>(
        &self,
        since: i64,
        seen: &mut dyn FnMut(Written) -> Result<(), E>,
    ) -> Result<(), E> {
        self.each(SINCE, row![self.firm(), since], &mut |mut row: Row| {
            seen(Written {
                letter: row.take(0)?,
                at: row.take(1)?,
                envelope: row.take(2)?,
                client: row.take(3)?,
            })
        })
    }

    /// The number of the letter that was put together last; none while there is none.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn last_letter(&self) -> Result<Option<i64>, StoreError> {
        self.first(LAST, row![self.firm()])?
            .map_or(Ok(None), |mut row| row.take(0))
    }
}
