//! What owners look after: mail accounts, exclusions, erasing, backups, health, the history.

use super::Seat;
use super::role::Role;
use crate::Amends;
use crate::account::{Account, FolderSeen, Settings};
use crate::doctor::Health;
use crate::erase::{Erased, Traces};
use crate::error::ServiceError;
use crate::exclude::Exclusion;
use crate::job_kind::JobKind;
use amends_connect::Secret;
use amends_store::happening::Happening;
use std::path::Path;

impl Seat {
    /// All mail accounts.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotAllowed`] to all but owners, here and below; as the store says.
    pub fn accounts(&self) -> Result<Vec<Account>, ServiceError> {
        self.owned()?.accounts()
    }

    /// Tries a mail account that is not kept yet; its folders.
    ///
    /// # Errors
    ///
    /// As [`Amends::try_account`].
    pub fn try_account(
        &self,
        settings: &Settings,
        secret: &Secret,
    ) -> Result<Vec<FolderSeen>, ServiceError> {
        self.owned()?.try_account(settings, secret)
    }

    /// Adds a mail account; its number.
    ///
    /// # Errors
    ///
    /// As [`Amends::add_account`]; [`Flaw::NoKey`](super::Flaw::NoKey) when its secret cannot be kept.
    pub fn add_account(
        &self,
        name: &str,
        settings: &Settings,
        secret: Option<&Secret>,
    ) -> Result<i64, ServiceError> {
        let amends = self.owned()?;
        let secret = match secret {
            Some(secret) => Some((self.key()?, secret)),
            None => None,
        };
        let number = amends.add_account(name, settings, secret)?;
        self.write(|batch| self.happened(batch, "added", &format!("mail account {number}")))?;
        Ok(number)
    }

    /// Reads from a mail account no longer; with `mail`, forgets what lay nowhere else, and how much that was.
    ///
    /// # Errors
    ///
    /// As [`Amends::remove_account`].
    pub fn remove_account(&self, account: i64, mail: bool) -> Result<usize, ServiceError> {
        let amends = self.owned()?;
        let forgotten = amends.remove_account(account, mail)?;
        if forgotten > 0 {
            // Who is who without that mail, and how they stand.
            amends.ask(JobKind::Census, 0, amends.now())?;
        }
        self.write(|batch| self.happened(batch, "removed", &format!("mail account {account}")))?;
        Ok(forgotten)
    }

    /// How many mails lie in an account and in no other: what is forgotten when it is removed with its mail.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn mails_only_in(&self, account: i64) -> Result<usize, ServiceError> {
        Ok(self.owned()?.store.mails_only_in(account)?.len())
    }

    /// Asks for an account to be looked at now.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotThere`] when there is none; as the store says.
    pub fn look_at_account(&self, account: i64) -> Result<(), ServiceError> {
        let amends = self.owned()?;
        if !amends.accounts()?.iter().any(|a| a.number == account) {
            return Err(ServiceError::NotThere);
        }
        amends.ask(JobKind::Sync, account, amends.now())
    }

    /// What is never stored.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn exclusions(&self) -> Result<Vec<Exclusion>, ServiceError> {
        self.owned()?.exclusions()
    }

    /// Excludes something from now on.
    ///
    /// # Errors
    ///
    /// As [`Amends::exclude`].
    pub fn exclude(&self, what: &Exclusion) -> Result<(), ServiceError> {
        let amends = self.owned()?;
        if what.names_nothing() {
            return Err(super::Flaw::NoExclusion.into());
        }
        amends.exclude(what, self.name())?;
        self.write(|batch| self.happened(batch, "added", "an exclusion"))
    }

    /// Excludes something no longer.
    ///
    /// # Errors
    ///
    /// As [`Amends::include`].
    pub fn include(&self, what: &Exclusion) -> Result<(), ServiceError> {
        self.owned()?.include(what)?;
        self.write(|batch| self.happened(batch, "removed", "an exclusion"))
    }

    /// Finds every trace of an address.
    ///
    /// # Errors
    ///
    /// As [`Amends::traces`].
    pub fn traces(&self, address: &str) -> Result<Traces, ServiceError> {
        self.owned()?.traces(address)
    }

    /// Erases every trace of an address.
    ///
    /// # Errors
    ///
    /// As [`Amends::erase`].
    pub fn erase(&self, address: &str, why: &str) -> Result<Erased, ServiceError> {
        self.owned()?.erase(address, self.name(), why)
    }

    /// Looks whether all is well with the store.
    ///
    /// # Errors
    ///
    /// As [`Amends::health`].
    pub fn health(&self) -> Result<Health, ServiceError> {
        self.owned()?.health()
    }

    /// Copies the store to a file.
    ///
    /// # Errors
    ///
    /// As [`Amends::backup`].
    pub fn backup(&self, to: &Path) -> Result<(), ServiceError> {
        self.owned()?.backup(to)?;
        self.write(|batch| self.happened(batch, "copied", "the store to a backup"))
    }

    /// The newest happenings before a number.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn happenings(&self, before: i64, limit: usize) -> Result<Vec<Happening>, ServiceError> {
        Ok(self.owned()?.store.happenings(before, limit)?)
    }

    fn owned(&self) -> Result<&Amends, ServiceError> {
        self.may(Role::Owner)?;
        Ok(&self.access().house.amends)
    }
}
