//! Upkeep of a file: reading it all at one moment, copying it, checking it, taking what is gone out of it.

use super::open::{self, private_file, unreachable};
use super::{Row, Sqlite, Value, numbered, value};
use crate::error::{Kind, StoreError};
use crate::sql::Statement;
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use std::path::Path;
use std::time::Duration;

/// A copy waits so long for a writer, so many times.
const PAUSE: Duration = Duration::from_millis(50);
const PAUSES: usize = 400;

impl Sqlite {
    pub fn each_at_once(
        &self,
        statements: &[Statement],
        values: &[Value],
        seen: &mut dyn FnMut(usize, Row) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.with_reader(|connection| {
            let transaction = connection.unchecked_transaction()?;
            for (place, statement) in statements.iter().enumerate() {
                let mut statement = transaction.prepare_cached(&numbered(statement.sqlite))?;
                let columns = statement.column_count();
                let mut rows = statement.query(rusqlite::params_from_iter(values))?;
                while let Some(row) = rows.next()? {
                    let values = (0..columns).map(|c| Ok(value(row.get_ref(c)?)));
                    seen(place, Row(values.collect::<Result<_, StoreError>>()?))?;
                }
            }
            transaction.commit()?;
            Ok(())
        })
    }

    /// Copies the whole file as it is at one moment, while others write: a reader holds that moment, and all
    /// pages are copied in one step.
    pub fn save(&self, to: &Path) -> Result<(), StoreError> {
        private_file(to)?;
        let mut copy = Connection::open(to).map_err(|e| unreachable(to, e.into()))?;
        if self.in_memory {
            copied(&self.writer(), &mut copy)?;
        } else {
            self.with_reader(|reader| copied(reader, &mut copy))?;
        }
        // One file that can be read anywhere, without another beside it.
        let _: String =
            copy.pragma_update_and_check(None, "journal_mode", "delete", |row| row.get(0))?;
        copy.close().map_err(|(_, error)| error)?;
        Ok(())
    }

    /// Puts a copy in the place of all that is held, whole or not at all.
    pub fn take_over(&self, from: &Path) -> Result<(), StoreError> {
        let source = open::reader(from, false).map_err(|error| unreachable(from, error))?;
        let mut writer = self.writer();
        writer.flush_prepared_statement_cache();
        copied(&source, &mut writer)?;
        Ok(())
    }

    pub fn can_write(&self) -> Result<(), StoreError> {
        let writer = self.writer();
        writer.execute_batch("BEGIN IMMEDIATE")?;
        let tried = writer.execute_batch(
            "INSERT INTO counter (firm, name, value) VALUES (0, 'tried', 0); DELETE FROM counter WHERE firm = 0",
        );
        writer.execute_batch("ROLLBACK")?;
        Ok(tried?)
    }

    /// What SQLite itself finds wrong with the file; empty when nothing.
    pub fn faults(&self) -> Result<Vec<String>, StoreError> {
        let look = |connection: &Connection| -> Result<Vec<String>, StoreError> {
            let mut statement = connection.prepare("PRAGMA integrity_check(10)")?;
            let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
            Ok(rows.collect::<Result<_, _>>()?)
        };
        // A connection that read the full text before it was put away remembers it for a while, and takes what is
        // new for damaged.
        let mut found = if self.in_memory {
            look(&self.writer())?
        } else {
            look(&open::reader(&self.path, self.is_still)?)?
        };
        found.retain(|line| line != "ok");
        Ok(found)
    }

    pub fn bytes(&self) -> Result<u64, StoreError> {
        self.with_reader(|connection| {
            let pages: i64 = connection.pragma_query_value(None, "page_count", |row| row.get(0))?;
            let size: i64 = connection.pragma_query_value(None, "page_size", |row| row.get(0))?;
            Ok(u64::try_from(pages * size).unwrap_or(0))
        })
    }

    /// Gives back what the writer keeps of the file in memory.
    pub fn rest(&self) -> Result<(), StoreError> {
        Ok(self.writer().execute_batch("PRAGMA shrink_memory")?)
    }

    /// Leaves nothing of deleted rows in the file or beside it: the full text is written anew without them, the
    /// file is rewritten, and the log of writes is emptied. True when that was possible, false when somebody
    /// else was reading.
    pub fn scrub(&self) -> Result<bool, StoreError> {
        // No reader of ours may hold an old moment.
        self.readers
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .clear();
        let writer = self.writer();
        writer.execute_batch("INSERT INTO words (words) VALUES ('optimize'); VACUUM;")?;
        let mut busy: i64 = 1;
        for _ in 0..20 {
            busy = writer.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
            if busy == 0 {
                break;
            }
            std::thread::sleep(PAUSE);
        }
        Ok(busy == 0)
    }
}

fn copied(from: &Connection, to: &mut Connection) -> Result<(), StoreError> {
    let backup = Backup::new(from, to)?;
    for _ in 0..PAUSES {
        match backup.step(-1)? {
            StepResult::Done => return Ok(()),
            _ => std::thread::sleep(PAUSE),
        }
    }
    Err(StoreError::new(
        Kind::Busy,
        "the store could not be copied: somebody else held it",
    ))
}
