//! What people decided: written once, never changed but to say that it was undone. Ground.

use crate::error::StoreError;
use crate::sql::{Batch, Row, row, statements};
use crate::store::Store;

statements! {
    /// All, oldest first.
    EVERY = "SELECT decision, at, who, kind, what, why, undone, undone_by FROM decision WHERE firm = $1 ORDER BY decision";
    /// A new one.
    ADD = "INSERT INTO decision (firm, decision, at, who, kind, what, why) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    /// It does not hold any more.
    UNDO = "UPDATE decision SET undone = $3, undone_by = $4 WHERE firm = $1 AND decision = $2 AND undone IS NULL";
    /// Erased.
    FORGET = "DELETE FROM decision WHERE firm = $1 AND decision = $2";
}

/// A decision as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Its number.
    pub decision: i64,
    /// When: microseconds since the epoch.
    pub at: i64,
    /// Who decided.
    pub who: String,
    /// What kind it is of.
    pub kind: String,
    /// What was decided, in the caller's packing, which a person can read.
    pub what: String,
    /// Why; empty when nobody said.
    pub why: String,
    /// When and by whom it was undone.
    pub undone: Option<(i64, String)>,
}

fn decision(mut row: Row) -> Result<Decision, StoreError> {
    let undone: Option<i64> = row.take(6)?;
    let by: Option<String> = row.take(7)?;
    Ok(Decision {
        decision: row.take(0)?,
        at: row.take(1)?,
        who: row.take(2)?,
        kind: row.take(3)?,
        what: row.take(4)?,
        why: row.take(5)?,
        undone: undone.map(|at| (at, by.unwrap_or_default())),
    })
}

impl Store {
    /// All decisions, oldest first, the undone ones too.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn decisions(&self) -> Result<Vec<Decision>, StoreError> {
        let rows = self.read(EVERY, row![self.firm()])?;
        rows.into_iter().map(decision).collect()
    }

    /// Writes a decision down.
    pub fn add_decision(&self, batch: &mut Batch, new: &Decision) {
        let Decision {
            decision,
            at,
            who,
            kind,
            what,
            why,
            ..
        } = new;
        let values = row![
            self.firm(),
            *decision,
            *at,
            who.as_str(),
            kind.as_str(),
            what.as_str(),
            why.as_str()
        ];
        batch.one(ADD, values);
    }

    /// Says that a decision does not hold any more. It must have held until now.
    pub fn undo_decision(&self, batch: &mut Batch, decision: i64, at: i64, by: &str) {
        batch.one(UNDO, row![self.firm(), decision, at, by]);
    }

    /// Forgets a decision for good: only when a person is erased.
    pub fn forget_decision(&self, batch: &mut Batch, decision: i64) {
        batch.any(FORGET, row![self.firm(), decision]);
    }
}
