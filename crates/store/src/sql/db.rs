//! A database, whichever it is.

use super::postgres::Postgres;
use super::sqlite::Sqlite;
use super::{Batch, Fill, Place, Row, Statement, Value};
use crate::error::StoreError;
use std::sync::Arc;
use std::time::Duration;

/// A batch that another writer was in the way of is tried so many times in all.
const TRIES: u32 = 8;

/// An open database. Cheap to clone, shared by threads.
#[derive(Clone)]
pub struct Db {
    pub(super) inner: Arc<Inner>,
    place: Place,
}

pub(super) enum Inner {
    Sqlite(Sqlite),
    Postgres(Postgres),
}

impl Db {
    /// Opens the database at a place; a file that is not there yet is made.
    ///
    /// # Errors
    ///
    /// When it cannot be reached, or is no database.
    pub fn open(place: &Place) -> Result<Db, StoreError> {
        let inner = match place {
            Place::File(path) => Inner::Sqlite(Sqlite::open(Some(path))?),
            Place::Memory => Inner::Sqlite(Sqlite::open(None)?),
            Place::Server(address) => Inner::Postgres(Postgres::open(address)?),
        };
        Ok(Db {
            inner: Arc::new(inner),
            place: place.clone(),
        })
    }

    /// Where it is.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// The rows that a statement gives, all at once.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn read(&self, statement: Statement, values: &[Value]) -> Result<Vec<Row>, StoreError> {
        let mut rows = Vec::new();
        self.each(statement, values, &mut |row| {
            rows.push(row);
            Ok(())
        })?;
        Ok(rows)
    }

    /// The first row that a statement gives.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn first(&self, statement: Statement, values: &[Value]) -> Result<Option<Row>, StoreError> {
        Ok(self.read(statement, values)?.into_iter().next())
    }

    /// The rows that a statement gives for each of many rows of values, all at once.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn read_many(
        &self,
        statement: Statement,
        values: &[Vec<Value>],
    ) -> Result<Vec<Vec<Row>>, StoreError> {
        match &*self.inner {
            Inner::Sqlite(_) => values.iter().map(|v| self.read(statement, v)).collect(),
            Inner::Postgres(db) => db.read_many(statement.postgres, values),
        }
    }

    /// The rows that a statement gives, one after another, never all in memory.
    ///
    /// # Errors
    ///
    /// As the database says, or as `seen` does.
    pub fn each(
        &self,
        statement: Statement,
        values: &[Value],
        seen: &mut dyn FnMut(Row) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        match &*self.inner {
            Inner::Sqlite(db) => db.each(statement.sqlite, values, seen),
            Inner::Postgres(db) => db.each(statement.postgres, values, seen),
        }
    }

    /// Does a batch whole or not at all.
    ///
    /// # Errors
    ///
    /// [`Kind::Changed`](crate::Kind::Changed) when a step did not touch as many rows as it must; else as
    /// the database says. Nothing was changed then.
    pub fn write(&self, batch: &Batch) -> Result<(), StoreError> {
        if batch.is_empty() {
            return Ok(());
        }
        let mut tried = 0;
        loop {
            let done = self.write_together(&mut |put| put(batch));
            tried += 1;
            match done {
                Err(error) if error.kind == crate::Kind::Busy && tried < TRIES => {
                    std::thread::sleep(Duration::from_millis(5 << tried));
                }
                done => return done,
            }
        }
    }

    /// Does the batches that `fill` gives whole or not at all, however many they are: none of them is held
    /// longer than it takes to write it. It is not tried again.
    ///
    /// # Errors
    ///
    /// As [`Db::write`] and as `fill` do. Nothing was changed then.
    pub fn write_together(&self, fill: &mut Fill<'_>) -> Result<(), StoreError> {
        match &*self.inner {
            Inner::Sqlite(db) => db.write(fill),
            Inner::Postgres(db) => db.write(fill),
        }
    }

    /// Prepares a statement and throws it away: whether both databases understand it.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn prepare(&self, statement: Statement) -> Result<(), StoreError> {
        match &*self.inner {
            Inner::Sqlite(db) => db.prepare(statement.sqlite),
            Inner::Postgres(db) => db.prepare(statement.postgres),
        }
    }

    /// True for PostgreSQL.
    pub fn is_server(&self) -> bool {
        matches!(&*self.inner, Inner::Postgres(_))
    }

    /// Runs a script of several statements, as migrations are.
    pub(super) fn script(&self, sql: &str) -> Result<(), StoreError> {
        match &*self.inner {
            Inner::Sqlite(db) => db.script(sql),
            Inner::Postgres(db) => db.script(sql),
        }
    }
}
