//! Backups: a file of SQLite's that is a store itself, whatever the store is kept in; and back again.

use crate::amends::Amends;
use crate::error::ServiceError;
use amends_store::sound::sound;
use amends_store::sql::{Batch, Place};
use amends_store::{Kind, Store, StoreError, ground};
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
        if let Some(folder) = to
            .parent()
            .filter(|f| !f.as_os_str().is_empty() && !f.is_dir())
        {
            return Err(ServiceError::Asked(
                format!("there is no folder {}", folder.display()),
                "name a file in a folder that is there",
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
            && self.store.policy()?.is_none()
            && self.store.members()?.is_empty())
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
        // An older backup is brought to the newest schema in a copy that only we can look into: the backup stays as it
        // is.
        let mut folder = tempfile::Builder::new();
        folder.prefix(".amends-restore-");
        let beside = match self.store.db().place() {
            Place::File(path) => path.parent().filter(|p| !p.as_os_str().is_empty()),
            _ => None,
        };
        let made = match beside {
            Some(beside) => folder.tempdir_in(beside),
            None => folder.tempdir(),
        };
        let made = made.map_err(|error| unwritten(&std::env::temp_dir(), &error))?;
        self.restore_by(from, &made.path().join("copy.db"))
    }

    fn restore_by(&self, from: &Path, copy: &Path) -> Result<(), ServiceError> {
        std::fs::copy(from, copy).map_err(|error| unwritten(copy, &error))?;
        let place = Place::File(copy.to_path_buf());
        sound(&place).map_err(|error| no_backup(from, error))?;
        let held =
            Store::open_held(&place, self.store.firm()).map_err(|error| no_backup(from, error))?;
        // Sessions and tokens that were ended since must not open anything again.
        let mut batch = Batch::new();
        held.forget_keys(&mut batch);
        held.write(&batch)?;
        if self.store.db().take_over(copy)? {
            return Ok(());
        }
        ground::replace(&held, &self.store)?;
        Ok(())
    }
}

/// Why a file cannot be put back; the fault is the file's, not the store's.
fn no_backup(from: &Path, error: StoreError) -> ServiceError {
    let why = match error.kind {
        Kind::Newer => "was made by a newer Amends: use that one, or a newer one",
        Kind::Damaged | Kind::Fault | Kind::Changed | Kind::Unreachable => {
            "is no backup of Amends, or is damaged"
        }
        _ => return error.into(),
    };
    ServiceError::Asked(
        format!("{} {why}", from.display()),
        "name a file that amends backup wrote; nothing was changed",
    )
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
