//! Clients that only some members see. Kept by their addresses and domains and not by a number, so that whoever is
//! found under another number by a later census stays hidden. Ground.

use crate::error::StoreError;
use crate::sql::{Batch, row, statements};
use crate::store::Store;

statements! {
    /// All: an address or a domain, and who sees it; member 0 stands for the limit itself.
    EVERY = "SELECT party, member FROM limited WHERE firm = $1 ORDER BY party, member";
    /// One more.
    ADD = "INSERT INTO limited (firm, party, member) VALUES ($1, $2, $3) ON CONFLICT (firm, party, member) DO NOTHING";
    /// No limit any more.
    LIFT = "DELETE FROM limited WHERE firm = $1 AND party = $2";
}

impl Store {
    /// All limits: an address or a domain, and a member who sees it; member 0 stands for the limit itself.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn limits(&self) -> Result<Vec<(String, i64)>, StoreError> {
        let rows = self.read(EVERY, row![self.firm()])?.into_iter();
        rows.map(|mut row| Ok((row.take(0)?, row.take(1)?)))
            .collect()
    }

    /// Limits an address or a domain to members, whatever it was limited to before.
    pub fn limit(&self, batch: &mut Batch, party: &str, members: &[i64]) {
        self.lift_limit(batch, party);
        for member in std::iter::once(&0).chain(members) {
            batch.any(ADD, row![self.firm(), party, *member]);
        }
    }

    /// Lifts the limit of an address or a domain.
    pub fn lift_limit(&self, batch: &mut Batch, party: &str) {
        batch.any(LIFT, row![self.firm(), party]);
    }
}
