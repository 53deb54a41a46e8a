//! Accounts that mail comes from: a folder on this machine, or a mail server.

mod reached;
mod sign_in;
mod state;

pub use reached::{Line, Proof, Reached};
pub use sign_in::{Agreed, FolderSeen};
pub use state::AccountState;

use crate::amends::Amends;
use crate::error::{ServiceError, damaged};
use crate::secret_box::SecretBox;
use amends_connect::Secret;
use amends_store::account;
use amends_store::counter::{Counted, Numbers};
use amends_store::folder::Folder;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// How an account is read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Settings {
    /// An mbox file, a Maildir, or a folder of these.
    Folder {
        /// Where it is.
        path: PathBuf,
    },
    /// A mail server.
    Imap(Reached),
}

/// An account.
#[derive(Debug, Clone)]
pub struct Account {
    /// Its number.
    pub number: i64,
    /// What people call it.
    pub name: String,
    /// How it is read.
    pub settings: Settings,
    /// When all that lies there was last here: microseconds since the epoch.
    pub in_step: Option<i64>,
    /// Why it could not be read the last time, and what to do.
    pub trouble: Option<(String, String)>,
    /// Its folders, with how far each was read.
    pub folders: Vec<Folder>,
    sealed: Option<Vec<u8>>,
}

impl Settings {
    fn kind(&self) -> &'static str {
        match self {
            Settings::Folder { .. } => "folder",
            Settings::Imap(_) => "imap",
        }
    }

    /// Where the mail lies, in words.
    pub fn place(&self) -> String {
        match self {
            Settings::Folder { path } => path.display().to_string(),
            Settings::Imap(reached) => format!("{} on {}", reached.user, reached.host),
        }
    }

    fn text(&self) -> String {
        // Paths that are no text cannot be kept so; the command line refuses them before.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// Whose a secret is: it cannot be put in another's place.
fn whose(firm: i64, account: i64) -> String {
    format!("firm {firm} account {account}")
}

impl Amends {
    /// Adds an account. It is not read yet. Names are for people and need to be unlike.
    ///
    /// # Errors
    ///
    /// When there is one of that name or place, or as the store says.
    pub fn add_account(
        &self,
        name: &str,
        settings: &Settings,
        secret: Option<(&SecretBox, &Secret)>,
    ) -> Result<i64, ServiceError> {
        let mut number = 0;
        self.write_anew(|batch| {
            let held = self.store.accounts()?;
            let same = |a: &account::Account| a.name == name || a.place == settings.place();
            if held.iter().any(same) {
                let what = format!("there is an account “{name}” or at that place already");
                return Err(ServiceError::Asked(
                    what,
                    "amends mail list shows all accounts",
                ));
            }
            let mut numbers = Numbers::of(&self.store, Counted::Account)?;
            number = numbers.take();
            let whose = whose(self.store.firm(), number);
            let sealed = secret
                .map(|(key, secret)| key.seal(secret, &whose))
                .transpose()?;
            let new = account::Account {
                account: number,
                kind: settings.kind().to_string(),
                name: name.to_string(),
                place: settings.place(),
                settings: settings.text(),
                secret: sealed,
                made: self.now().as_microsecond(),
                in_step: None,
                trouble: None,
            };
            self.store.add_account(batch, &new);
            numbers.settle(&self.store, batch);
            Ok(())
        })?;
        Ok(number)
    }

    /// All accounts.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn accounts(&self) -> Result<Vec<Account>, ServiceError> {
        let mut accounts = Vec::new();
        for held in self.store.accounts()? {
            let settings = serde_json::from_str(&held.settings);
            accounts.push(Account {
                number: held.account,
                name: held.name,
                settings: settings.map_err(|_| damaged("the settings of an account"))?,
                in_step: held.in_step,
                trouble: held.trouble,
                folders: self.store.folders(held.account)?,
                sealed: held.secret,
            });
        }
        Ok(accounts)
    }

    /// The account of that number.
    ///
    /// # Errors
    ///
    /// When there is none, or as the store says.
    pub fn account(&self, number: i64) -> Result<Account, ServiceError> {
        let found = self.accounts()?.into_iter().find(|a| a.number == number);
        found.ok_or_else(|| {
            ServiceError::Asked(
                "there is no such account".to_string(),
                "amends mail list shows all accounts",
            )
        })
    }

    /// The secret of an account.
    ///
    /// # Errors
    ///
    /// When it was encrypted with another key.
    pub fn account_secret(
        &self,
        account: &Account,
        key: &SecretBox,
    ) -> Result<Option<Secret>, ServiceError> {
        let whose = whose(self.store.firm(), account.number);
        account
            .sealed
            .as_ref()
            .map(|sealed| key.open_secret(sealed, &whose))
            .transpose()
    }

    /// Gives an account other settings, and another secret where one is named.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn set_account(
        &self,
        account: &Account,
        settings: &Settings,
        secret: Option<(&SecretBox, &Secret)>,
    ) -> Result<(), ServiceError> {
        let whose = whose(self.store.firm(), account.number);
        let sealed = match secret {
            Some((key, secret)) => Some(key.seal(secret, &whose)?),
            None => account.sealed.clone(),
        };
        self.write_anew(|batch| {
            self.store
                .set_account(batch, account.number, &settings.text(), sealed.clone());
            Ok(())
        })
    }

    /// Reads from an account no longer; its secret is forgotten. With `mail`, the mail that lies in no other
    /// account is forgotten too; how many these are.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn remove_account(&self, account: i64, mail: bool) -> Result<usize, ServiceError> {
        let only_here = if mail {
            self.store.mails_only_in(account)?
        } else {
            Vec::new()
        };
        self.forget_mails(&only_here)?;
        let now = self.now().as_microsecond();
        self.write_anew(|batch| {
            self.store.remove_account(batch, account, now);
            if mail {
                self.store.account_emptied(batch, account);
            }
            self.store.cancel(batch, "sync", account);
            Ok(())
        })?;
        Ok(only_here.len())
    }
}
