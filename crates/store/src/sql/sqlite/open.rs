//! Opening a file: to write, or where it cannot be written, to read it as it lies.

use super::{Sqlite, WRITER, set_up};
use crate::error::{Kind, StoreError};
use rusqlite::{Connection, OpenFlags};
use std::ffi::OsString;
use std::fmt::Write;
use std::path::{Path, PathBuf};

const READ: OpenFlags = OpenFlags::SQLITE_OPEN_READ_ONLY.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);

impl Sqlite {
    /// Opens a file, or a database in memory.
    pub fn open(path: Option<&Path>) -> Result<Sqlite, StoreError> {
        if let Some(folder) = path.filter(|path| path.is_dir()) {
            let what = format!("{} is a folder, and a store is a file", folder.display());
            return Err(StoreError::new(Kind::Unreachable, what));
        }
        let opened = match (written(path), path) {
            // A log has to be laid beside the file even to read it.
            (Err(error), Some(path)) if is_shut(&error) && is_kept_from(path) => read_only(path),
            (opened, _) => opened,
        };
        opened.map_err(|error| match path {
            Some(path) if error.kind == Kind::Damaged => {
                let what = format!("{} is damaged, or is no store of ours", path.display());
                StoreError::new(Kind::Damaged, what)
            }
            _ => error,
        })
    }
}

/// Opens it to read and write.
fn written(path: Option<&Path>) -> Result<Sqlite, StoreError> {
    let folder = path.and_then(Path::parent);
    if let Some(folder) = folder.filter(|f| !f.as_os_str().is_empty()) {
        private_folder(folder)?;
    }
    path.map(private_file).transpose()?;
    let writer = match path {
        Some(path) => Connection::open(path).map_err(|e| unreachable(path, e.into()))?,
        None => Connection::open_in_memory()?,
    };
    set_up(&writer)?;
    // Whoever reads this may lose power in mid-write: the last writes may be gone, the rest stands.
    writer.pragma_update(None, "page_size", 8192)?;
    writer.pragma_update(None, "auto_vacuum", "incremental")?;
    if path.is_some() {
        writer
            .pragma_update_and_check(None, "journal_mode", "wal", |row| row.get::<_, String>(0))?;
    }
    writer.pragma_update(None, "synchronous", "normal")?;
    writer.pragma_update(None, "cache_size", WRITER)?;
    writer.pragma_update(None, "wal_autocheckpoint", 4_000)?;
    writer.pragma_update(None, "secure_delete", true)?;
    writer.pragma_update(None, "foreign_keys", true)?;
    Ok(Sqlite::with(path, writer, false))
}

/// Opens a file that cannot be written, to read it.
fn read_only(path: &Path) -> Result<Sqlite, StoreError> {
    // Where somebody else who may write has it open, there is a log to read with it.
    if let Ok(together) = looked_into(path, false) {
        return Ok(Sqlite::with(Some(path), together, false));
    }
    let log = beside(path, "-wal");
    if std::fs::metadata(&log).is_ok_and(|log| log.len() > 0) {
        let what = format!(
            "the store cannot be written, and what it was told last still lies in {}",
            log.display()
        );
        return Err(StoreError::new(Kind::ReadOnly, what));
    }
    let alone = looked_into(path, true)?;
    Ok(Sqlite::with(Some(path), alone, true))
}

/// A connection that reads, and has done so once.
fn looked_into(path: &Path, is_still: bool) -> Result<Connection, StoreError> {
    let reader = reader(path, is_still)?;
    set_up(&reader)?;
    reader.query_row("SELECT COUNT(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(reader)
}

/// A connection that reads. A file that lies still needs no log beside it.
pub(super) fn reader(path: &Path, is_still: bool) -> Result<Connection, StoreError> {
    if !is_still {
        return Ok(Connection::open_with_flags(path, READ)?);
    }
    let flags = READ.union(OpenFlags::SQLITE_OPEN_URI);
    Ok(Connection::open_with_flags(address(path), flags)?)
}

/// The file as SQLite names one that nobody changes: <https://www.sqlite.org/uri.html>.
fn address(path: &Path) -> String {
    let mut address = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' => {
                address.push(char::from(*byte));
            }
            // Writing to a text cannot fail.
            _ => drop(write!(address, "%{byte:02X}")),
        }
    }
    address + "?mode=ro&immutable=1"
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    PathBuf::from(name)
}

/// Makes a folder that only its owner can look into.
fn private_folder(folder: &Path) -> Result<(), StoreError> {
    if folder.exists() {
        return Ok(());
    }
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| {
        let what = format!("the folder {} cannot be made: {error}", folder.display());
        StoreError::new(Kind::Unreachable, what)
    })
}

/// Makes a file that only its owner can read, where there is none yet. What SQLite puts beside it gets the same rights.
pub(super) fn private_file(path: &Path) -> Result<(), StoreError> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists && !path.exists() => {
            let what = format!("{} cannot be made: {error}", path.display());
            Err(StoreError::new(Kind::Unreachable, what))
        }
        _ => Ok(()),
    }
}

fn is_shut(error: &StoreError) -> bool {
    matches!(error.kind, Kind::Unreachable | Kind::ReadOnly)
}

/// True for a file that is there and cannot be written.
fn is_kept_from(path: &Path) -> bool {
    path.exists() && std::fs::OpenOptions::new().append(true).open(path).is_err()
}

pub(super) fn unreachable(path: &Path, error: StoreError) -> StoreError {
    StoreError::new(error.kind, format!("{}: {error}", path.display()))
}
