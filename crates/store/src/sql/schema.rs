//! Migrations: forward only, one list for both databases.

use super::{Db, Row, Statement};
use crate::error::{Kind, StoreError};

/// One step of the schema.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// What it is about: `0001_ground`.
    pub name: &'static str,
    /// The statements for both databases. `{clustered}` stands for what keeps the rows of a table in the
    /// order of their key where that has to be said.
    pub sql: &'static str,
    /// What only SQLite runs: full text.
    pub sqlite: &'static str,
    /// What only PostgreSQL runs.
    pub postgres: &'static str,
}

impl Migration {
    /// A step that is the same for both databases.
    pub const fn new(name: &'static str, sql: &'static str) -> Migration {
        Migration {
            name,
            sql,
            sqlite: "",
            postgres: "",
        }
    }
}

const MAKE: &str =
    "CREATE TABLE IF NOT EXISTS migration (version bigint PRIMARY KEY, name text NOT NULL)";
const VERSION: Statement =
    Statement::new("SELECT CAST(COALESCE(MAX(version), 0) AS bigint) FROM migration");

/// How many migrations a database has gone through.
///
/// # Errors
///
/// As the database says.
pub fn version(db: &Db) -> Result<usize, StoreError> {
    db.first(VERSION, &[])?
        .map_or(Ok(0), |mut row: Row| row.take(0))
}

/// Brings a database to the newest schema. Each step is done whole or not at all; two that come at
/// the same time do not get in each other's way.
///
/// # Errors
///
/// [`Kind::Newer`] when it has gone through more steps than we know; else as the database says.
pub fn migrate(db: &Db, migrations: &[Migration]) -> Result<(), StoreError> {
    let held = version_of_new(db)?;
    if held > migrations.len() {
        return Err(StoreError::new(
            Kind::Newer,
            "the store was made by a newer Amends",
        ));
    }
    for (done, migration) in migrations.iter().enumerate().skip(held) {
        let version = done + 1;
        let sql = if db.is_server() {
            postgres(version, migration)
        } else {
            sqlite(version, migration)
        };
        match db.script(&sql) {
            Ok(()) => {}
            // Whoever ran it first made the row that must be new.
            Err(error) => {
                if self::version(db).unwrap_or(0) < version {
                    return Err(error);
                }
            }
        }
    }
    Ok(())
}

/// What SQLite shall believe of every index before there is anything to count: the firm alone tells nothing,
/// all the rest nearly everything. Without it a key that begins with the firm is taken for as good as any
/// index, and every look-up reads all rows. So it is part of every step: whoever is killed between the two would
/// never say it again.
const STATISTICS: &str = "ANALYZE firm; DELETE FROM sqlite_stat1; \
    INSERT INTO sqlite_stat1 (tbl, idx, stat) \
    SELECT t.name, CASE WHEN i.origin = 'pk' AND t.wr THEN t.name ELSE i.name END, '1000000' || \
    (SELECT group_concat(CASE WHEN c.seqno = 0 THEN ' 1000000' \
     WHEN i.\"unique\" AND c.seqno = (SELECT MAX(seqno) FROM pragma_index_info(i.name)) THEN ' 1' \
     ELSE ' 10' END, '') FROM pragma_index_info(i.name) c) \
    FROM pragma_table_list t, pragma_index_list(t.name) i \
    WHERE t.type = 'table' AND t.schema = 'main' AND t.name NOT LIKE 'sqlite%'; \
    ANALYZE sqlite_schema;";

fn version_of_new(db: &Db) -> Result<usize, StoreError> {
    match version(db) {
        Ok(version) => Ok(version),
        Err(_) => {
            db.script(MAKE)?;
            version(db)
        }
    }
}

/// The row comes first: a second migrator fails on it before it changes anything.
fn sqlite(version: usize, migration: &Migration) -> String {
    let body = migration.sql.replace("{clustered}", "WITHOUT ROWID");
    let (name, more) = (migration.name, migration.sqlite);
    format!(
        "BEGIN IMMEDIATE; INSERT INTO migration (version, name) VALUES ({version}, '{name}'); {body} {more} \
         {STATISTICS} COMMIT;"
    )
}

fn postgres(version: usize, migration: &Migration) -> String {
    let body = migration.sql.replace("{clustered}", "");
    let (name, more) = (migration.name, migration.postgres);
    format!(
        "BEGIN; INSERT INTO migration (version, name) VALUES ({version}, '{name}'); {body} {more} COMMIT;"
    )
}
