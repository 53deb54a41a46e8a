//! How each client stands, as it was last read: what lists and pages show. Derived.

use crate::error::StoreError;
use crate::sql::{Batch, Row, row, statements};
use crate::store::Store;

statements! {
    /// All, those who need us most first.
    EVERY = "SELECT client, as_of, rules, rank, standing, shown FROM standing WHERE firm = $1 ORDER BY rank, client";
    /// One.
    ONE = "SELECT client, as_of, rules, rank, standing, shown FROM standing WHERE firm = $1 AND client = $2";
    /// A new one, or a newer.
    PUT = "INSERT INTO standing (firm, client, as_of, rules, rank, standing, shown) VALUES ($1, $2, $3, $4, $5, $6, $7) \
           ON CONFLICT (firm, client) DO UPDATE SET as_of = excluded.as_of, rules = excluded.rules, \
           rank = excluded.rank, standing = excluded.standing, shown = excluded.shown";
    /// Gone.
    FORGET = "DELETE FROM standing WHERE firm = $1 AND client = $2";
    /// Those read by older rules, or as of an earlier moment.
    OLD = "SELECT client FROM standing WHERE firm = $1 AND (rules < $2 OR as_of < $3) ORDER BY rank, client";
}

/// How a client stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The client's number.
    pub client: i64,
    /// The moment it is true for: microseconds since the epoch.
    pub as_of: i64,
    /// The rules it was read by.
    pub rules: i64,
    /// The lower, the more it needs us.
    pub rank: i64,
    /// `good`, `drifting`, `strained`, `broken`, `mending` or `unknown`.
    pub standing: String,
    /// All that is shown of it, in the caller's packing.
    pub shown: Vec<u8>,
}

fn standing(mut row: Row) -> Result<Standing, StoreError> {
    Ok(Standing {
        client: row.take(0)?,
        as_of: row.take(1)?,
        rules: row.take(2)?,
        rank: row.take(3)?,
        standing: row.take(4)?,
        shown: row.take(5)?,
    })
}

impl Store {
    /// How all clients stand, those who need us most first.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn standings(&self) -> Result<Vec<Standing>, StoreError> {
        let rows = self.read(EVERY, row![self.firm()])?;
        rows.into_iter().map(standing).collect()
    }

    /// How a client stands.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn standing(&self, client: i64) -> Result<Option<Standing>, StoreError> {
        self.first(ONE, row![self.firm(), client])?
            .map(standing)
            .transpose()
    }

    /// Writes down how a client stands.
    pub fn put_standing(&self, batch: &mut Batch, new: Standing) {
        let Standing {
            client,
            as_of,
            rules,
            rank,
            standing,
            shown,
        } = new;
        batch.one(
            PUT,
            row![self.firm(), client, as_of, rules, rank, standing, shown],
        );
    }

    /// Forgets how a client stands.
    pub fn forget_standing(&self, batch: &mut Batch, client: i64) {
        batch.any(FORGET, row![self.firm(), client]);
    }

    /// Clients whose standing was read by older rules than these, or as of an earlier moment.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn old_standings(&self, rules: i64, as_of: i64) -> Result<Vec<i64>, StoreError> {
        let rows = self.read(OLD, row![self.firm(), rules, as_of])?;
        rows.into_iter().map(|mut row| row.take(0)).collect()
    }
}
