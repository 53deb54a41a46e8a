//! A firm's share of a store.

use crate::error::{Kind, StoreError};
use crate::migrations;
use crate::sql::{Batch, Db, Place, Row, Statement, Value, migrate, row, statements, version};

statements! {
    /// The firm's own row.
    MAKE = "INSERT INTO firm (firm, name, made) VALUES ($1, $2, $3) ON CONFLICT (firm) DO NOTHING";
    /// What it is called.
    NAME = "SELECT name FROM firm WHERE firm = $1";
}

/// The firm that a store on one's own machine belongs to.
pub const OWN: i64 = 1;

/// A store, as one firm sees it. Cheap to clone, shared by threads.
#[derive(Clone)]
pub struct Store {
    db: Db,
    firm: i64,
}

impl Store {
    /// Opens a store and brings it to the newest schema.
    ///
    /// # Errors
    ///
    /// When it cannot be reached or is none of ours.
    pub fn open(place: &Place, firm: i64) -> Result<Store, StoreError> {
        let db = Db::open(place)?;
        migrate(&db, migrations::ALL)?;
        let store = Store { db, firm };
        if store.first(NAME, row![firm])?.is_none() {
            let mut batch = Batch::new();
            batch.any(MAKE, row![firm, "", 0]);
            store.write(&batch)?;
        }
        Ok(store)
    }

    /// The same for a place that must hold a store already.
    ///
    /// # Errors
    ///
    /// [`Kind::Damaged`] when it holds none; else as [`Store::open`].
    pub fn open_held(place: &Place, firm: i64) -> Result<Store, StoreError> {
        let db = Db::open(place)?;
        if version(&db).is_err() {
            let what = format!("{place} is no store of Amends");
            return Err(StoreError::new(Kind::Damaged, what));
        }
        Store::open(place, firm)
    }

    /// The firm whose share this is: the first value of nearly every statement.
    pub fn firm(&self) -> i64 {
        self.firm
    }

    /// The database behind it.
    pub fn db(&self) -> &Db {
        &self.db
    }

    /// Does a batch whole or not at all.
    ///
    /// # Errors
    ///
    /// As [`Db::write`].
    pub fn write(&self, batch: &Batch) -> Result<(), StoreError> {
        self.db.write(batch)
    }

    pub(crate) fn read(
        &self,
        statement: Statement,
        values: Vec<Value>,
    ) -> Result<Vec<Row>, StoreError> {
        self.db.read(statement, &values)
    }

    pub(crate) fn read_many(
        &self,
        statement: Statement,
        values: &[Vec<Value>],
    ) -> Result<Vec<Vec<Row>>, StoreError> {
        self.db.read_many(statement, values)
    }

    pub(crate) fn first(
        &self,
        statement: Statement,
        values: Vec<Value>,
    ) -> Result<Option<Row>, StoreError> {
        self.db.first(statement, &values)
    }

    pub(crate) fn each<E: From<StoreError>>(
        &self,
        statement: Statement,
        values: Vec<Value>,
        seen: &mut dyn FnMut(Row) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut failed = None;
        let done = self.db.each(statement, &values, &mut |row| {
            seen(row).map_err(|error| {
                failed = Some(error);
                StoreError::new(Kind::Fault, "a row could not be taken")
            })
        });
        match failed {
            Some(error) => Err(error),
            None => Ok(done?),
        }
    }
}
