//! SQLite: one writer, as many readers as are asked for.

mod open;
mod upkeep;

use super::batch::{Fill, Step};
use super::{Row, Value};
use crate::error::StoreError;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, ToSql, TransactionBehavior};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long a writer waits for another process's writer.
const PATIENCE: Duration = Duration::from_secs(20);

/// Statements that stay prepared on a connection.
const PREPARED: usize = 128;

/// Readers that are kept open when nobody reads.
const IDLE: usize = 8;

/// What the writer keeps of the file in memory, in KiB (below zero, as SQLite takes it): an import touches much of the
/// index of words at a time.
const WRITER: i32 = -14_000;

/// What each reader keeps: little, for there are several, and the system keeps what all of them read.
const READER: i32 = -1_000;

/// A database in one file.
pub(crate) struct Sqlite {
    path: PathBuf,
    /// Readers that nobody uses just now. In memory there is only the writer.
    readers: Mutex<Vec<Connection>>,
    /// Closed after the readers: the last one to close puts the log into the file, which a reader may not.
    writer: Mutex<Connection>,
    in_memory: bool,
    /// True for a file that cannot be written: it is read as it lies.
    is_still: bool,
}

impl Sqlite {
    fn with(path: Option<&Path>, writer: Connection, is_still: bool) -> Sqlite {
        Sqlite {
            path: path.map(Path::to_path_buf).unwrap_or_default(),
            writer: Mutex::new(writer),
            readers: Mutex::default(),
            in_memory: path.is_none(),
            is_still,
        }
    }

    fn writer(&self) -> MutexGuard<'_, Connection> {
        // A panic in mid-transaction rolled it back.
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn with_reader<T>(
        &self,
        read: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        if self.in_memory {
            return read(&self.writer());
        }
        let idle = self
            .readers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        let reader = match idle {
            Some(reader) => reader,
            None => {
                let reader = open::reader(&self.path, self.is_still)?;
                set_up(&reader)?;
                reader
            }
        };
        let result = read(&reader);
        let mut readers = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        if readers.len() < IDLE {
            readers.push(reader);
        }
        result
    }

    pub fn each(
        &self,
        sql: &str,
        values: &[Value],
        seen: &mut dyn FnMut(Row) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.with_reader(|connection| {
            let mut statement = connection.prepare_cached(&numbered(sql))?;
            let columns = statement.column_count();
            let mut rows = statement.query(rusqlite::params_from_iter(values))?;
            while let Some(row) = rows.next()? {
                let values = (0..columns).map(|c| Ok(value(row.get_ref(c)?)));
                seen(Row(values.collect::<Result<_, StoreError>>()?))?;
            }
            Ok(())
        })
    }

    /// Does what `fill` gives, whole or not at all.
    pub fn write(&self, fill: &mut Fill<'_>) -> Result<(), StoreError> {
        let mut connection = self.writer();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        fill(&mut |batch| batch.steps.iter().try_for_each(|s| step(&transaction, s)))?;
        transaction.commit()?;
        Ok(())
    }

    pub fn prepare(&self, sql: &str) -> Result<(), StoreError> {
        self.writer().prepare(&numbered(sql))?;
        Ok(())
    }

    pub fn script(&self, sql: &str) -> Result<(), StoreError> {
        let writer = self.writer();
        let done = writer.execute_batch(sql);
        if done.is_err() && !writer.is_autocommit() {
            writer.execute_batch("ROLLBACK")?;
        }
        Ok(done?)
    }
}

fn step(connection: &Connection, step: &Step) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(&numbered(step.statement.sqlite))?;
    let mut touched = 0;
    for values in &step.rows {
        touched += statement.execute(rusqlite::params_from_iter(values))? as u64;
    }
    step.check(touched)
}

/// What every connection is set to.
fn set_up(connection: &Connection) -> Result<(), StoreError> {
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(PREPARED);
    connection.pragma_update(None, "cache_size", READER)?;
    connection.pragma_update(None, "temp_store", "memory")?;
    Ok(())
}

/// SQLite takes `$1` for a name and `?1` for a number.
fn numbered(sql: &str) -> String {
    sql.replace('$', "?")
}

fn value(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(n) => Value::Int(n),
        ValueRef::Real(n) => Value::Real(n),
        ValueRef::Text(text) => Value::Text(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Blob(bytes) => Value::Bytes(bytes.to_vec()),
    }
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Value::Null => ValueRef::Null,
            Value::Int(n) => ValueRef::Integer(*n),
            Value::Real(n) => ValueRef::Real(*n),
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
            Value::Bytes(bytes) => ValueRef::Blob(bytes),
        }))
    }
}
