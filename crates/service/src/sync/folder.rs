//! A folder on this machine, brought into step.

mod look;
mod seen;

pub use look::looks;

use super::Synced;
use crate::account::Account;
use crate::amends::Amends;
use crate::error::ServiceError;
use crate::record::pack;
use amends_mail::source::raw::Since;
use seen::Seen;
use std::collections::HashSet;
use std::path::Path;
use twox_hash::XxHash3_64;

/// The part of the census that holds what a folder looked like when it was read.
fn part(account: i64) -> String {
    format!("folder {account}")
}

impl Amends {
    /// Reads what changed in a folder on this machine. A folder that looks as it did is not read; in one that
    /// changed, only files that are new or look otherwise, and of an mbox that grew only what was added.
    pub(super) fn sync_folder(
        &self,
        account: &Account,
        path: &Path,
    ) -> Result<Synced, ServiceError> {
        let looks = look::files(path).map_err(|error| {
            let what = format!("{} cannot be read: {error}", path.display());
            ServiceError::Asked(what, "check that it is there, and the right to read it")
        })?;
        let mut now = Seen::new(look::together(&looks), self.bars()?);
        let part = part(account.number);
        let (rules, before) = match self.store.census(&part)? {
            // What an older Amends wrote down says nothing of single files.
            Some((rules, held)) => (rules, pack::read(&held, "a folder").unwrap_or_default()),
            None => (0, Seen::default()),
        };
        if before.looks == now.looks {
            return Ok(Synced::default());
        }
        let is_of_use = rules == self.rules.mail && before.bars == now.bars;
        let before = if is_of_use { before } else { Seen::default() };
        let since = |path: &Path| match looks.binary_search_by(|l| l.path.as_path().cmp(path)) {
            Ok(at) => before.since(&looks[at]),
            Err(_) => Since::Unread,
        };
        let (imported, last) =
            self.import_since(account.number, &[path.to_path_buf()], &since, &|_, _| {})?;
        let could_not: HashSet<&Path> =
            imported.problems.iter().map(|p| p.path.as_path()).collect();
        now.note(&looks, &last, &could_not, &before);
        self.write_anew(|batch| {
            self.store
                .put_census(batch, &part, self.rules.mail, pack::record(&now));
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

    /// A digest of what is excluded.
    fn bars(&self) -> Result<u64, ServiceError> {
        let said = format!("{:?}", self.exclusions()?);
        Ok(XxHash3_64::oneshot(said.as_bytes()))
    }
}
