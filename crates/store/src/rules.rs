//! Versions of the rules that derived rows are made by: a number that rises with every new text of rules.

use crate::error::{Kind, StoreError};
use crate::sql::{Batch, row, statements};
use crate::store::Store;

statements! {
    /// The number of rules.
    READ = "SELECT rules FROM rules WHERE firm = $1 AND layer = $2 AND made_by = $3";
    /// The newest number.
    NEWEST = "SELECT CAST(COALESCE(MAX(rules), 0) AS bigint) FROM rules WHERE firm = $1 AND layer = $2";
    /// New rules.
    ADD = "INSERT INTO rules (firm, layer, rules, made_by) VALUES ($1, $2, $3, $4)";
}

/// The number that the rules of a layer (`mail`, `language`, `reading`) have in this store; rules that were
/// never seen get the next one. `made_by` is what tells them from others.
///
/// # Errors
///
/// As the database says.
pub fn number(store: &Store, layer: &str, made_by: &str) -> Result<i64, StoreError> {
    let firm = store.firm();
    for _ in 0..3 {
        if let Some(mut known) = store.first(READ, row![firm, layer, made_by])? {
            return known.take(0);
        }
        let newest = store.first(NEWEST, row![firm, layer])?;
        let newest: i64 = newest.map_or(Ok(0), |mut row| row.take(0))?;
        let mut batch = Batch::new();
        batch.one(ADD, row![firm, layer, newest + 1, made_by]);
        // Whoever was quicker added them, or others: look again.
        let _ = store.write(&batch);
    }
    Err(StoreError::new(
        Kind::Busy,
        "the version of the rules could not be written down",
    ))
}
