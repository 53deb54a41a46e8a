//! Upkeep of a database on a server: reading it all at one moment, and how large it is.

use super::{Postgres, Row, Value, rows};
use crate::error::StoreError;
use crate::sql::Statement;
use ::postgres::IsolationLevel;
use ::postgres::fallible_iterator::FallibleIterator;
use ::postgres::types::ToSql;

impl Postgres {
    pub fn each_at_once(
        &self,
        statements: &[Statement],
        values: &[Value],
        seen: &mut dyn FnMut(usize, Row) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.with(|connection| {
            let mut transaction = connection
                .client
                .build_transaction()
                .isolation_level(IsolationLevel::RepeatableRead)
                .read_only(true)
                .start()?;
            for (place, statement) in statements.iter().enumerate() {
                let values = values.iter().map(|v| v as &(dyn ToSql + Sync));
                let prepared = transaction.prepare(statement.postgres)?;
                let mut found = transaction.query_raw(&prepared, values)?;
                while let Some(row) = found.next()? {
                    seen(place, rows::row(&row)?)?;
                }
            }
            transaction.commit()?;
            Ok(())
        })
    }

    pub fn can_write(&self) -> Result<(), StoreError> {
        self.with(|connection| {
            let mut transaction = connection.client.transaction()?;
            transaction
                .batch_execute("INSERT INTO counter (firm, name, value) VALUES (0, 'tried', 0)")?;
            transaction.rollback()?;
            Ok(())
        })
    }

    pub fn bytes(&self) -> Result<u64, StoreError> {
        self.with(|connection| {
            let row = connection
                .client
                .query_one("SELECT pg_database_size(current_database())", &[])?;
            Ok(u64::try_from(row.get::<_, i64>(0)).unwrap_or(0))
        })
    }

    /// Leaves nothing of deleted rows in the tables.
    pub fn scrub(&self) -> Result<(), StoreError> {
        self.with(|connection| Ok(connection.client.batch_execute("VACUUM FULL")?))
    }
}
