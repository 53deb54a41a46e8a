//! Upkeep of a database on a server: reading it all at one moment, and how large it is.

use super::{Postgres, Row, Value};
use crate::error::StoreError;
use crate::sql::Statement;

impl Postgres {
    pub fn each_at_once(
        &self,
        statements: &[Statement],
        values: &[Value],
        seen: &mut dyn FnMut(usize, Row) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.with(|connection| {
            connection.script("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")?;
            let read = statements.iter().enumerate().try_for_each(|(place, one)| {
                connection.each(one.postgres, values, &mut |row| seen(place, row))
            });
            connection.script("ROLLBACK")?;
            read
        })
    }

    pub fn can_write(&self) -> Result<(), StoreError> {
        self.with(|connection| {
            connection.script("BEGIN")?;
            let done =
                connection.script("INSERT INTO counter (firm, name, value) VALUES (0, 'tried', 0)");
            connection.script("ROLLBACK")?;
            done
        })
    }

    pub fn bytes(&self) -> Result<u64, StoreError> {
        let mut bytes = 0;
        let sql = "SELECT pg_database_size(current_database())";
        self.each(sql, &[], &mut |mut row| {
            bytes = row.take::<i64>(0)?;
            Ok(())
        })?;
        Ok(u64::try_from(bytes).unwrap_or(0))
    }

    /// Leaves nothing of deleted rows in the tables.
    pub fn scrub(&self) -> Result<(), StoreError> {
        self.with(|connection| connection.script("VACUUM FULL"))
    }
}
