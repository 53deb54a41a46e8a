//! Upkeep of a database, whichever it is.

use super::db::{Db, Inner};
use super::{Row, Statement, Value};
use crate::error::StoreError;
use std::path::Path;

impl Db {
    /// The rows that several statements give for the same values, all as of one moment, one after another; each
    /// with the place of its statement.
    ///
    /// # Errors
    ///
    /// As the database says, or as `seen` does.
    pub fn each_at_once(
        &self,
        statements: &[Statement],
        values: &[Value],
        seen: &mut dyn FnMut(usize, Row) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        match &*self.inner {
            Inner::Sqlite(db) => db.each_at_once(statements, values, seen),
            Inner::Postgres(db) => db.each_at_once(statements, values, seen),
        }
    }

    /// Copies all to a new file, as it is at one moment, whoever writes meanwhile; false for a server, which
    /// cannot do that.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn save(&self, to: &Path) -> Result<bool, StoreError> {
        match &*self.inner {
            Inner::Sqlite(db) => db.save(to).map(|()| true),
            Inner::Postgres(_) => Ok(false),
        }
    }

    /// Puts what [`Db::save`] wrote in the place of all that is held; false for a server, which cannot do that.
    ///
    /// # Errors
    ///
    /// As the database says. What was held is as it was then.
    pub fn take_over(&self, from: &Path) -> Result<bool, StoreError> {
        match &*self.inner {
            Inner::Sqlite(db) => db.take_over(from).map(|()| true),
            Inner::Postgres(_) => Ok(false),
        }
    }

    /// Whether it can be written, tried and taken back.
    ///
    /// # Errors
    ///
    /// Why not.
    pub fn can_write(&self) -> Result<(), StoreError> {
        match &*self.inner {
            Inner::Sqlite(db) => db.can_write(),
            Inner::Postgres(db) => db.can_write(),
        }
    }

    /// What the database itself finds wrong with what it holds. A server looks after itself.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn faults(&self) -> Result<Vec<String>, StoreError> {
        match &*self.inner {
            Inner::Sqlite(db) => db.faults(),
            Inner::Postgres(_) => Ok(Vec::new()),
        }
    }

    /// How many bytes it takes.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn bytes(&self) -> Result<u64, StoreError> {
        match &*self.inner {
            Inner::Sqlite(db) => db.bytes(),
            Inner::Postgres(db) => db.bytes(),
        }
    }

    /// Leaves no trace of deleted rows in its files; false when somebody else was reading and some may be left
    /// until they stop.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn scrub(&self) -> Result<bool, StoreError> {
        match &*self.inner {
            Inner::Sqlite(db) => db.scrub(),
            Inner::Postgres(db) => db.scrub().map(|()| true),
        }
    }

    /// Gives back what writing keeps in memory: for whoever has nothing to write for a while.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn rest(&self) -> Result<(), StoreError> {
        match &*self.inner {
            Inner::Sqlite(db) => db.rest(),
            Inner::Postgres(_) => Ok(()),
        }
    }
}
