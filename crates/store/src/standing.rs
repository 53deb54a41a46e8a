//! How each client stands, as it was last read: what lists and pages show. Derived.

use crate::error::StoreError;
use crate::sql::{Batch, Row, row, statements};
use crate::store::Store;

statements! {
    /// All, those who need us most first.
    EVERY = "SELECT client, as_of, rules, rank, standing, shown, mark FROM standing WHERE firm = $1 ORDER BY rank, client";
    /// One.
    ONE = "SELECT client, as_of, rules, rank, standing, shown, mark FROM standing WHERE firm = $1 AND client = $2";
    /// The rules one was read by.
    RULES = "SELECT rules FROM standing WHERE firm = $1 AND client = $2";
    /// All that its page shows.
    WHOLE = "SELECT as_of, whole FROM standing WHERE firm = $1 AND client = $2";
    /// What tells whether any of them changed; answered from an index alone.
    MARKS = "SELECT client, as_of, mark FROM standing WHERE firm = $1 ORDER BY client";
    /// A new one, or a newer.
    PUT = "INSERT INTO standing (firm, client, as_of, rules, rank, standing, shown, mark, whole) \
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
           ON CONFLICT (firm, client) DO UPDATE SET as_of = excluded.as_of, rules = excluded.rules, \
           rank = excluded.rank, standing = excluded.standing, shown = excluded.shown, \
           mark = excluded.mark, whole = excluded.whole";
    /// Another year to what was read.
    YEAR = "UPDATE standing SET shown = $4, whole = $5, mark = $6 WHERE firm = $1 AND client = $2 AND mark = $3";
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
    /// What lists show of it, in the caller's packing.
    pub shown: Vec<u8>,
    /// A digest of what is shown: the same while nothing changed.
    pub mark: i64,
}

fn standing(mut row: Row) -> Result<Standing, StoreError> {
    Ok(Standing {
        client: row.take(0)?,
        as_of: row.take(1)?,
        rules: row.take(2)?,
        rank: row.take(3)?,
        standing: row.take(4)?,
        shown: row.take(5)?,
        mark: row.take(6)?,
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

    /// The rules that a client was last read by.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn standing_rules(&self, client: i64) -> Result<Option<i64>, StoreError> {
        self.first(RULES, row![self.firm(), client])?
            .map(|mut row| row.take(0))
            .transpose()
    }

    /// All that a client's page shows, in the caller's packing, with the moment it is true for; none where it
    /// was last read by a version that did not keep it.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn whole_standing(&self, client: i64) -> Result<Option<(i64, Vec<u8>)>, StoreError> {
        let Some(mut row) = self.first(WHOLE, row![self.firm(), client])? else {
            return Ok(None);
        };
        let as_of = row.take(0)?;
        let whole: Option<Vec<u8>> = row.take(1)?;
        Ok(whole.map(|whole| (as_of, whole)))
    }

    /// Of every client its number, the moment its standing is true for, and the digest of what is shown.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn standing_marks(&self) -> Result<Vec<(i64, i64, i64)>, StoreError> {
        let rows = self.read(MARKS, row![self.firm()])?;
        rows.into_iter()
            .map(|mut row| Ok((row.take(0)?, row.take(1)?, row.take(2)?)))
            .collect()
    }

    /// Writes down how a client stands, with all that its page shows.
    pub fn put_standing(&self, batch: &mut Batch, new: Standing, whole: Vec<u8>) {
        let Standing {
            client,
            as_of,
            rules,
            rank,
            standing,
            shown,
            mark,
        } = new;
        let firm = self.firm();
        batch.one(
            PUT,
            row![
                firm, client, as_of, rules, rank, standing, shown, mark, whole
            ],
        );
    }

    /// Writes down what lists and its page show with its year looked back on, and their digest, while nothing but
    /// what had this digest is held.
    pub fn put_year(
        &self,
        batch: &mut Batch,
        client: i64,
        held: i64,
        (shown, whole, mark): (Vec<u8>, Vec<u8>, i64),
    ) {
        batch.one(YEAR, row![self.firm(), client, held, shown, whole, mark]);
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
