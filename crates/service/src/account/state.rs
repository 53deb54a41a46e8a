//! How an account is, for whoever shows it.

use super::{Account, Settings};
use amends_store::folder::Folder;
use jiff::Timestamp;

/// How an account is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountState {
    /// Its folder is there, and no mail is in it.
    NothingThere,
    /// All that lay there was here at this moment.
    InStep(Timestamp),
    /// It is read for the first time.
    FirstReading,
    /// Nothing of it is known yet.
    NotRead,
}

impl Account {
    /// How it is.
    pub fn state(&self) -> AccountState {
        let in_step = self.in_step.map(Timestamp::from_microsecond);
        let on_disk = matches!(self.settings, Settings::Folder { .. });
        match in_step.and_then(Result::ok) {
            Some(_) if on_disk && self.folders.is_empty() => AccountState::NothingThere,
            Some(at) => AccountState::InStep(at),
            None if self.progress().1 > 0 => AccountState::FirstReading,
            None => AccountState::NotRead,
        }
    }

    /// How many of its messages were read, and how many are known to lie there.
    pub fn progress(&self) -> (usize, usize) {
        let sum = |of: fn(&Folder) -> i64| {
            let total: i64 = self.folders.iter().map(of).sum();
            usize::try_from(total).unwrap_or(0)
        };
        (sum(|f| f.kept), sum(|f| f.mails))
    }
}
