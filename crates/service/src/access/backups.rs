//! Backups that lie beside the store: a folder of files, each a store itself.

use super::Seat;
use crate::error::ServiceError;
use amends_store::sql::Place;
use jiff::Timestamp;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder, beside the store's file.
const FOLDER: &str = "backups";

/// A backup.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BackupShown {
    /// When it was written.
    pub at: Timestamp,
    /// Its file's name.
    pub name: String,
    /// How many bytes it has.
    pub bytes: u64,
}

impl Seat {
    /// The backups that lie beside the store, the newest first; none where the store is no file.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotAllowed`] to all but owners, and in an example that is open to all.
    pub fn backups(&self) -> Result<Option<Vec<BackupShown>>, ServiceError> {
        let Some(folder) = self.backup_folder()? else {
            return Ok(None);
        };
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let mut all: Vec<BackupShown> = entries
            .filter_map(|entry| {
                let name = entry.file_name().to_str()?.to_string();
                let meta = entry.metadata().ok()?;
                let at = Timestamp::try_from(meta.modified().ok()?).ok()?;
                let ours = is_ours(&name) && meta.is_file();
                ours.then_some(BackupShown {
                    at,
                    name,
                    bytes: meta.len(),
                })
            })
            .collect();
        all.sort();
        all.reverse();
        Ok(Some(all))
    }

    /// The file for a backup written now. Its folder is made where it is not there, for its owner alone.
    ///
    /// # Errors
    ///
    /// As [`Seat::backups`]; when the folder cannot be made.
    pub fn new_backup(&self) -> Result<Option<PathBuf>, ServiceError> {
        let Some(folder) = self.backup_folder()? else {
            return Ok(None);
        };
        made(&folder).map_err(|error| {
            let what = format!("{} cannot be made: {error}", folder.display());
            ServiceError::Asked(what, "make room, or the right to write there")
        })?;
        let now = self.now().strftime("%Y-%m-%d-%H%M%S");
        Ok(Some(folder.join(format!("amends-{now}.db"))))
    }

    /// The file of a backup.
    ///
    /// # Errors
    ///
    /// As [`Seat::backups`]; [`ServiceError::NotThere`].
    pub fn backup_named(&self, name: &str) -> Result<PathBuf, ServiceError> {
        let folder = self.backup_folder()?.ok_or(ServiceError::NotThere)?;
        let path = folder.join(name);
        match is_ours(name) && path.is_file() {
            true => Ok(path),
            false => Err(ServiceError::NotThere),
        }
    }

    /// Removes a backup.
    ///
    /// # Errors
    ///
    /// As [`Seat::backup_named`].
    pub fn remove_backup(&self, name: &str) -> Result<(), ServiceError> {
        let path = self.backup_named(name)?;
        fs::remove_file(path).map_err(|_| ServiceError::NotThere)?;
        self.write(|batch| self.happened(batch, "removed", "a backup"))
    }

    fn backup_folder(&self) -> Result<Option<PathBuf>, ServiceError> {
        self.may_reach_out()?;
        Ok(match self.access().store().db().place() {
            Place::File(path) => Some(path.parent().unwrap_or(Path::new(".")).join(FOLDER)),
            _ => None,
        })
    }
}

/// A name that we gave: `amends-2025-11-14-180000.db`.
fn is_ours(name: &str) -> bool {
    let inner = name
        .strip_prefix("amends-")
        .and_then(|rest| rest.strip_suffix(".db"));
    inner.is_some_and(|at| at.len() == 17 && at.bytes().all(|b| b.is_ascii_digit() || b == b'-'))
}

fn made(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_names_that_we_gave() {
        for (name, ours) in [
            ("amends-2025-11-14-180000.db", true),
            ("amends-2025-11-14-180000.db.part", false),
            ("../amends-2025-11-14-180000.db", false),
            ("amends-../../../etc/pass.db", false),
            ("firm.db", false),
        ] {
            assert_eq!(super::is_ours(name), ours, "{name}");
        }
    }
}
