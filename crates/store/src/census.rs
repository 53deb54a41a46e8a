//! What is known of the firm's mail as a whole: who is us, who was left out, our working time. Derived; each
//! part in the caller's packing.

use crate::error::StoreError;
use crate::sql::{Batch, row, statements};
use crate::store::Store;

statements! {
    /// One part, and the rules it was made by.
    PART = "SELECT rules, held FROM census WHERE firm = $1 AND part = $2";
    /// A new or a changed one.
    PUT = "INSERT INTO census (firm, part, rules, held, stale) VALUES ($1, $2, $3, $4, 0) \
           ON CONFLICT (firm, part) DO UPDATE SET rules = excluded.rules, held = excluded.held, stale = 0";
    /// It has to be taken anew.
    OLD = "UPDATE census SET stale = stale + 1 WHERE firm = $1";
    /// Whether it has to.
    IS_OLD = "SELECT MAX(stale) FROM census WHERE firm = $1";
    /// Whose an address is: a client's number, 0 for ours.
    PARTY = "SELECT client FROM party WHERE firm = $1 AND address = $2";
    /// All addresses.
    PARTIES = "SELECT address, client FROM party WHERE firm = $1 ORDER BY address";
    /// Those who have an address, or one in a domain or below it.
    WITHIN = "SELECT DISTINCT client FROM party WHERE firm = $1 AND \
              (address = $2 OR address LIKE $3 ESCAPE '!' OR address LIKE $4 ESCAPE '!') ORDER BY client";
    /// A new or a changed one.
    PUT_PARTY = "INSERT INTO party (firm, address, client) VALUES ($1, $2, $3) \
                 ON CONFLICT (firm, address) DO UPDATE SET client = excluded.client";
    /// Nobody's any more.
    FORGET_PARTY = "DELETE FROM party WHERE firm = $1 AND address = $2";
}

impl Store {
    /// A part of the census with the rules it was made by.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn census(&self, part: &str) -> Result<Option<(i64, Vec<u8>)>, StoreError> {
        let found = self.first(PART, row![self.firm(), part])?;
        found
            .map(|mut row| Ok((row.take(0)?, row.take(1)?)))
            .transpose()
    }

    /// Puts a part of the census in.
    pub fn put_census(&self, batch: &mut Batch, part: &str, rules: i64, held: Vec<u8>) {
        batch.one(PUT, row![self.firm(), part, rules, held]);
    }

    /// The census has to be taken anew, though no letter is new: some are gone, or people decided.
    pub fn census_is_old(&self, batch: &mut Batch) {
        batch.any(OLD, row![self.firm()]);
    }

    /// Whether the census has to be taken anew though no letter is new.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn is_census_old(&self) -> Result<bool, StoreError> {
        let stale: Option<i64> = self
            .first(IS_OLD, row![self.firm()])?
            .map_or(Ok(None), |mut row| row.take(0))?;
        Ok(stale.unwrap_or(0) > 0)
    }

    /// Whose an address is: a client's number, or 0 for ours.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn party(&self, address: &str) -> Result<Option<i64>, StoreError> {
        let found = self.first(PARTY, row![self.firm(), address])?;
        found.map(|mut row| row.take(0)).transpose()
    }

    /// Whose every address is.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn parties(&self) -> Result<Vec<(String, i64)>, StoreError> {
        let rows = self.read(PARTIES, row![self.firm()])?;
        rows.into_iter()
            .map(|mut row| Ok((row.take(0)?, row.take(1)?)))
            .collect()
    }

    /// Whose the addresses are that are named by an address itself, by its domain, or by one above it.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn parties_within(&self, party: &str) -> Result<Vec<i64>, StoreError> {
        // In a pattern these mean something.
        let plain: String = party
            .chars()
            .flat_map(|c| {
                let odd = matches!(c, '%' | '_' | '!').then_some('!');
                odd.into_iter().chain([c])
            })
            .collect();
        let (at, below) = (format!("%@{plain}"), format!("%@%.{plain}"));
        let rows = self.read(WITHIN, row![self.firm(), party, at, below])?;
        rows.into_iter().map(|mut row| row.take(0)).collect()
    }

    /// Says whose an address is.
    pub fn put_party(&self, batch: &mut Batch, address: &str, client: i64) {
        batch.one(PUT_PARTY, row![self.firm(), address, client]);
    }

    /// An address is nobody's any more.
    pub fn forget_party(&self, batch: &mut Batch, address: &str) {
        batch.any(FORGET_PARTY, row![self.firm(), address]);
    }
}
