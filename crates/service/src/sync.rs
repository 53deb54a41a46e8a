//! An account brought into step: what is new in it is kept.

mod folder;
mod imap;

pub use folder::looks as folder_looks;

use crate::account::{Account, Settings};
use crate::amends::Amends;
use crate::error::ServiceError;
use crate::secret_box::SecretBox;

/// What bringing an account into step brought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Synced {
    /// Mails that were looked at.
    pub met: usize,
    /// Those of them that were not held yet.
    pub new: usize,
    /// Mails that lie there no more.
    pub gone: usize,
    /// What could not be read, in words.
    pub problems: Vec<String>,
    /// How it ended.
    pub ended: Ended,
}

/// How bringing an account into step ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Ended {
    /// All that lies there is here.
    #[default]
    InStep,
    /// It was asked to stop, and goes on from there the next time.
    Stopped,
}

impl Amends {
    /// Brings an account into step. What came is kept as it comes, together with how far each folder was
    /// read, so that it may end at any point. How it went is written to the account.
    ///
    /// # Errors
    ///
    /// When the account cannot be read, or as the store says.
    pub fn sync(
        &self,
        account: &Account,
        key: Option<&SecretBox>,
        progress: &dyn Fn(&str, usize, usize),
        stop: &dyn Fn() -> bool,
    ) -> Result<Synced, ServiceError> {
        let done = match &account.settings {
            Settings::Folder { path } => self.sync_folder(account, path),
            Settings::Imap(reached) => self.sync_imap(account, reached, key, progress, stop),
        };
        let now = self.now().as_microsecond();
        match &done {
            Ok(synced) if synced.ended == Ended::InStep => self.write_anew(|batch| {
                self.store.account_in_step(batch, account.number, now);
                Ok(())
            })?,
            Ok(_) => {}
            Err(error) => self.write_anew(|batch| {
                let (what, hint) = (error.to_string(), error.hint());
                self.store
                    .account_trouble(batch, account.number, &what, hint);
                Ok(())
            })?,
        }
        done
    }
}
