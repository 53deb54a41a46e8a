//! What can go wrong with a store, and what to do about it.

use std::fmt;

/// What kind of trouble it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Nobody can open it: no such folder, no right, no server.
    Unreachable,
    /// The disk, or the share of it that we may use, is full.
    Full,
    /// It can be read and not written.
    ReadOnly,
    /// Somebody else is writing, and went on for longer than we waited.
    Busy,
    /// What was expected to be so was changed by somebody else meanwhile.
    Changed,
    /// A newer Amends made it.
    Newer,
    /// It is no store of ours, or it is damaged.
    Damaged,
    /// The connection broke.
    Lost,
    /// A fault of ours.
    Fault,
}

impl Kind {
    /// True when the same thing may well work if it is tried again.
    pub fn passes(self) -> bool {
        matches!(self, Kind::Busy | Kind::Lost | Kind::Changed)
    }

    /// What to do about it, in plain words.
    pub fn hint(self) -> &'static str {
        match self {
            Kind::Unreachable => "check the path or the address, and the right to open it",
            Kind::Full => "make room on the disk and start again: nothing that was kept is lost",
            Kind::ReadOnly => "make the folder writable, or name another place with --db",
            Kind::Busy => "another Amends is writing; try again in a moment",
            Kind::Changed => "another Amends was quicker; try again",
            Kind::Newer => "use the Amends that made it, or a newer one",
            Kind::Damaged => "amends doctor says more; restore a backup if it cannot be mended",
            Kind::Lost => "the database server went away; try again when it is back",
            Kind::Fault => "this is a fault of Amends; please report it",
        }
    }
}

/// Why a store could not do what it was asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct StoreError {
    /// What kind of trouble it is.
    pub kind: Kind,
    what: String,
}

impl StoreError {
    /// Trouble of a kind, in words.
    pub fn new(kind: Kind, what: impl Into<String>) -> StoreError {
        StoreError {
            kind,
            what: what.into(),
        }
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> StoreError {
        use rusqlite::ErrorCode as Code;
        let kind = match error.sqlite_error_code() {
            Some(Code::DiskFull) => Kind::Full,
            Some(Code::ReadOnly | Code::PermissionDenied) => Kind::ReadOnly,
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Kind::Busy,
            Some(Code::CannotOpen) => Kind::Unreachable,
            // Somebody else took the same number first.
            Some(Code::ConstraintViolation) => Kind::Changed,
            Some(Code::DatabaseCorrupt | Code::NotADatabase) => Kind::Damaged,
            // A write that the system refused: most often the disk is full.
            Some(Code::SystemIoFailure) => Kind::Full,
            _ => Kind::Fault,
        };
        let what = match kind {
            Kind::Full => "there is no room left on the disk of the store".to_string(),
            Kind::ReadOnly => "the store cannot be written".to_string(),
            Kind::Busy => "the store is being written by somebody else".to_string(),
            Kind::Unreachable => "the store cannot be opened".to_string(),
            Kind::Damaged => "the store is damaged, or is no store of ours".to_string(),
            _ => format!("the store said: {error}"),
        };
        StoreError { kind, what }
    }
}

impl From<tokio_postgres::Error> for StoreError {
    fn from(error: tokio_postgres::Error) -> StoreError {
        let Some(server) = error.as_db_error() else {
            let kind = if error.is_closed() {
                Kind::Lost
            } else {
                Kind::Unreachable
            };
            return StoreError::new(kind, format!("the database server: {error}"));
        };
        // Classes of SQLSTATE: PostgreSQL manual, appendix A.
        let kind = match server.code().code() {
            "53100" => Kind::Full,
            "25006" | "42501" => Kind::ReadOnly,
            "40001" | "40P01" | "55P03" => Kind::Busy,
            // Somebody else took the same number first.
            "23505" => Kind::Changed,
            code if code.starts_with("57P") || code.starts_with("08") => Kind::Lost,
            code if code.starts_with("28") || code.starts_with("3D") => Kind::Unreachable,
            code if code.starts_with("XX") => Kind::Damaged,
            _ => Kind::Fault,
        };
        StoreError::new(kind, format!("the database server: {}", server.message()))
    }
}
