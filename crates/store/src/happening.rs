//! What happened: who did what to what, when and why. Only ever added to.

use crate::error::StoreError;
use crate::sql::{Batch, Row, row, statements};
use crate::store::Store;

statements! {
    /// The newest.
    NEWEST = "SELECT happening, at, who, verb, object, why FROM happening WHERE firm = $1 AND happening < $2 \
              ORDER BY happening DESC LIMIT $3";
    /// A new one.
    ADD = "INSERT INTO happening (firm, happening, at, who, verb, object, why) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    /// Those that name something.
    NAMING = "SELECT happening, at, who, verb, object, why FROM happening WHERE firm = $1 ORDER BY happening";
    /// A name in it was erased.
    BLANK = "UPDATE happening SET object = $3, why = $4 WHERE firm = $1 AND happening = $2";
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happening {
    /// Its number.
    pub happening: i64,
    /// When: microseconds since the epoch.
    pub at: i64,
    /// Who did it.
    pub who: String,
    /// What was done: `closed`, `merged`, `erased`.
    pub verb: String,
    /// To what.
    pub object: String,
    /// Why; empty when nobody said.
    pub why: String,
}

fn happening(mut row: Row) -> Result<Happening, StoreError> {
    Ok(Happening {
        happening: row.take(0)?,
        at: row.take(1)?,
        who: row.take(2)?,
        verb: row.take(3)?,
        object: row.take(4)?,
        why: row.take(5)?,
    })
}

impl Store {
    /// The newest happenings before a number.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn happenings(&self, before: i64, limit: usize) -> Result<Vec<Happening>, StoreError> {
        let rows = self.read(NEWEST, row![self.firm(), before, limit])?;
        rows.into_iter().map(happening).collect()
    }

    /// All happenings, oldest first.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn all_happenings(&self) -> Result<Vec<Happening>, StoreError> {
        let rows = self.read(NAMING, row![self.firm()])?;
        rows.into_iter().map(happening).collect()
    }

    /// Writes a happening down.
    pub fn add_happening(&self, batch: &mut Batch, new: &Happening) {
        let Happening {
            happening,
            at,
            who,
            verb,
            object,
            why,
        } = new;
        let values = row![
            self.firm(),
            *happening,
            *at,
            who.as_str(),
            verb.as_str(),
            object.as_str(),
            why.as_str()
        ];
        batch.one(ADD, values);
    }

    /// Takes out of a happening what must not be remembered.
    pub fn blank_happening(&self, batch: &mut Batch, happening: i64, object: &str, why: &str) {
        batch.one(BLANK, row![self.firm(), happening, object, why]);
    }
}
