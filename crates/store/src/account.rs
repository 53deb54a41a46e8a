//! Accounts: where mail comes from. Ground.

use crate::error::StoreError;
use crate::sql::{Batch, Row, row, statements};
use crate::store::Store;

statements! {
    /// All that were not removed.
    EVERY = "SELECT account, kind, name, place, settings, secret, made, in_step, trouble, hint FROM account \
             WHERE firm = $1 AND removed IS NULL ORDER BY account";
    /// One whose mail comes in for the first time.
    COMING = "SELECT account FROM account \
              WHERE firm = $1 AND removed IS NULL AND in_step IS NULL AND trouble IS NULL LIMIT 1";
    /// A new one.
    ADD = "INSERT INTO account (firm, account, kind, name, place, settings, secret, made) \
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    /// Other settings.
    SET = "UPDATE account SET settings = $3, secret = $4 WHERE firm = $1 AND account = $2";
    /// All that lies there is here.
    IN_STEP = "UPDATE account SET in_step = $3, trouble = NULL, hint = NULL WHERE firm = $1 AND account = $2";
    /// It could not be read.
    TROUBLE = "UPDATE account SET trouble = $3, hint = $4 WHERE firm = $1 AND account = $2";
    /// No longer read from.
    REMOVE = "UPDATE account SET removed = $3, secret = NULL WHERE firm = $1 AND account = $2";
}

/// An account.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// Its number.
    pub account: i64,
    /// `folder` or `imap`.
    pub kind: String,
    /// What people call it.
    pub name: String,
    /// A path, or a server.
    pub place: String,
    /// The rest, in the caller's packing.
    pub settings: String,
    /// Its secret, encrypted by the caller.
    pub secret: Option<Vec<u8>>,
    /// When it was added: microseconds since the epoch.
    pub made: i64,
    /// When all that lies there was last here.
    pub in_step: Option<i64>,
    /// Why it could not be read the last time, and what to do.
    pub trouble: Option<(String, String)>,
}

fn account(mut row: Row) -> Result<Account, StoreError> {
    let trouble: Option<String> = row.take(8)?;
    let hint: Option<String> = row.take(9)?;
    Ok(Account {
        account: row.take(0)?,
        kind: row.take(1)?,
        name: row.take(2)?,
        place: row.take(3)?,
        settings: row.take(4)?,
        secret: row.take(5)?,
        made: row.take(6)?,
        in_step: row.take(7)?,
        trouble: trouble.map(|what| (what, hint.unwrap_or_default())),
    })
}

impl Store {
    /// All accounts that are read from.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn accounts(&self) -> Result<Vec<Account>, StoreError> {
        let rows = self.read(EVERY, row![self.firm()])?;
        rows.into_iter().map(account).collect()
    }

    /// Whether mail of an account comes in for the first time: not all of it was here yet, and nothing is in its way.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn mail_comes(&self) -> Result<bool, StoreError> {
        Ok(!self.read(COMING, row![self.firm()])?.is_empty())
    }

    /// Adds an account.
    pub fn add_account(&self, batch: &mut Batch, new: &Account) {
        let values = row![
            self.firm(),
            new.account,
            new.kind.as_str(),
            new.name.as_str(),
            new.place.as_str(),
            new.settings.as_str(),
            new.secret.clone(),
            new.made
        ];
        batch.one(ADD, values);
    }

    /// Gives an account other settings and another secret.
    pub fn set_account(
        &self,
        batch: &mut Batch,
        account: i64,
        settings: &str,
        secret: Option<Vec<u8>>,
    ) {
        batch.one(SET, row![self.firm(), account, settings, secret]);
    }

    /// All that lies in an account was here at a time.
    pub fn account_in_step(&self, batch: &mut Batch, account: i64, at: i64) {
        batch.one(IN_STEP, row![self.firm(), account, at]);
    }

    /// An account could not be read.
    pub fn account_trouble(&self, batch: &mut Batch, account: i64, what: &str, hint: &str) {
        batch.one(TROUBLE, row![self.firm(), account, what, hint]);
    }

    /// An account is no longer read from; its secret is gone.
    pub fn remove_account(&self, batch: &mut Batch, account: i64, at: i64) {
        batch.one(REMOVE, row![self.firm(), account, at]);
    }
}
