//! A folder on this machine, brought into step.

use super::Synced;
use crate::account::Account;
use crate::amends::Amends;
use crate::error::ServiceError;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;
use twox_hash::XxHash3_64;

/// The part of the census that holds what a folder looked like when it was read.
fn part(account: i64) -> String {
    format!("folder {account}")
}

/// Files within files that are looked at.
const DEPTH: usize = 40;

impl Amends {
    /// Reads what changed in a folder on this machine. A folder that looks as it did is not read.
    pub(super) fn sync_folder(
        &self,
        account: &Account,
        path: &Path,
    ) -> Result<Synced, ServiceError> {
        let looks = looks(path).map_err(|error| {
            let what = format!("{} cannot be read: {error}", path.display());
            ServiceError::Asked(what, "check that it is there, and the right to read it")
        })?;
        let part = part(account.number);
        let before = self.store.census(&part)?;
        if before.is_some_and(|(_, held)| held == looks.to_le_bytes()) {
            return Ok(Synced::default());
        }
        let imported = self.import_into(account.number, &[path.to_path_buf()], &|_, _| {})?;
        self.write_anew(|batch| {
            self.store
                .put_census(batch, &part, 0, looks.to_le_bytes().to_vec());
            Ok(())
        })?;
        let problem =
            |p: &amends_mail::source::Problem| format!("{}: {}", p.path.display(), p.what);
        Ok(Synced {
            met: imported.met,
            new: imported.new,
            problems: imported.problems.iter().map(problem).collect(),
            ..Synced::default()
        })
    }
}

/// What a file or a folder looks like from outside, as a digest of names, sizes and times: another one when mail came.
///
/// # Errors
///
/// When it cannot be looked at.
pub fn looks(path: &Path) -> std::io::Result<u64> {
    let mut seen = Vec::new();
    look(path, DEPTH, &mut seen)?;
    seen.sort();
    let mut digest = 0;
    for (path, bytes, time) in seen {
        let line = format!("{}\0{bytes}\0{time}", path.display());
        digest = XxHash3_64::oneshot_with_seed(digest, line.as_bytes());
    }
    Ok(digest)
}

fn look(path: &Path, depth: usize, seen: &mut Vec<(PathBuf, u64, u128)>) -> std::io::Result<()> {
    let meta = std::fs::metadata(path)?;
    if !meta.is_dir() {
        let since = meta
            .modified()
            .ok()
            .and_then(|at| at.duration_since(UNIX_EPOCH).ok());
        let time = since.map_or(0, |since| since.as_nanos());
        seen.push((path.to_path_buf(), meta.len(), time));
        return Ok(());
    }
    if depth > 0 {
        for entry in std::fs::read_dir(path)? {
            // What went away between listing and looking is not there.
            if let Err(error) = look(&entry?.path(), depth - 1, seen)
                && error.kind() != std::io::ErrorKind::NotFound
            {
                return Err(error);
            }
        }
    }
    Ok(())
}
