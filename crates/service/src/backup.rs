//! Backups: a file of SQLite's that is a store itself, whatever the store is kept in; and back again.

use crate::amends::Amends;
use crate::error::ServiceError;
use amends_store::sql::Place;
use amends_store::{Store, ground};
use std::path::{Path, PathBuf};

impl Amends {
    /// Copies all that is held, as it is at one moment, to a file that must not be there yet. Others may write
    /// meanwhile. The file appears when it is whole.
    ///
    /// # Errors
    ///
    /// When the file is there already or cannot be written; as the store says.
    pub fn backup(&self, to: &Path) -> Result<(), ServiceError> {
        if to.exists() {
            return Err(ServiceError::Asked(
                format!("{} is there already", to.display()),
                "name a file that is not there yet",
            ));
        }
        let part = beside(to, "part");
        let done = self
            .save(&part)
            .and_then(|()| std::fs::rename(&part, to).map_err(|error| unwritten(to, &error)));
        if done.is_err() {
            remove(&part);
        }
        done
    }

    fn save(&self, part: &Path) -> Result<(), ServiceError> {
        remove(part);
        if self.store.db().save(part)? {
            return Ok(());
        }
        let copy = Store::open(&Place::File(part.to_path_buf()), self.store.firm())?;
        ground::copy(&self.store, &copy)?;
        // Nothing of it may be left in a file beside it.
        copy.db().scrub()?;
        Ok(())
    }

    /// Whether nothing was ever kept or decided here.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn is_empty(&self) -> Result<bool, ServiceError> {
        Ok(self.store.mail_count()?.0 == 0
            && self.store.decisions()?.is_empty()
            && self.store.accounts()?.is_empty()
            && self.store.policy()?.is_none())
    }

    /// Puts a backup in the place of all that is held. What is derived is made anew by [`Amends::settle`] where
    /// it has to be. The store must be opened anew afterwards.
    ///
    /// # Errors
    ///
    /// When the file is no backup; as the store says.
    pub fn restore(&self, from: &Path) -> Result<(), ServiceError> {
        if !from.is_file() {
            return Err(ServiceError::Asked(
                format!("there is no file {}", from.display()),
                "name a file that amends backup wrote",
            ));
        }
        // An older backup is brought to the newest schema in a copy: the backup stays as it is.
        let copy = std::env::temp_dir().join(format!("amends-restore-{}.db", std::process::id()));
        remove(&copy);
        let done = self.restore_by(from, &copy);
        for name in [
            copy.clone(),
            suffixed(&copy, "-wal"),
            suffixed(&copy, "-shm"),
        ] {
            remove(&name);
        }
        done
    }

    fn restore_by(&self, from: &Path, copy: &Path) -> Result<(), ServiceError> {
        std::fs::copy(from, copy).map_err(|error| unwritten(copy, &error))?;
        let held = Store::open_held(&Place::File(copy.to_path_buf()), self.store.firm())?;
        if self.store.db().take_over(copy)? {
            return Ok(());
        }
        ground::copy(&held, &self.store)?;
        Ok(())
    }
}

/// A file beside another, named after it.
fn beside(path: &Path, more: &str) -> PathBuf {
    suffixed(path, &format!(".{more}"))
}

fn suffixed(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_os_string();
    name.push(suffix);
    PathBuf::from(name)
}

/// Removes a file of ours, if it is there.
fn remove(path: &Path) {
    // What is not there need not be removed, and what cannot be is said when it is written.
    let _ = std::fs::remove_file(path);
}

fn unwritten(path: &Path, error: &std::io::Error) -> ServiceError {
    ServiceError::Asked(
        format!("{} cannot be written: {error}", path.display()),
        "name a place with room that you may write to",
    )
}
