//! Folders of accounts: how far each was read, and which mail lies where. Ground.

use crate::error::StoreError;
use crate::sql::{Batch, Row, row, statements};
use crate::store::Store;

statements! {
    /// All of an account.
    EVERY = "SELECT folder, name, place, mails, kept FROM folder WHERE firm = $1 AND account = $2 ORDER BY name";
    /// A new one.
    ADD = "INSERT INTO folder (firm, account, folder, name, place, mails, kept) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    /// How far it was read.
    MOVE = "UPDATE folder SET place = $4, mails = $5, kept = $6 WHERE firm = $1 AND account = $2 AND folder = $3";
    /// It has another name.
    RENAME = "UPDATE folder SET name = $3 WHERE firm = $1 AND folder = $2";
    /// A mail lies there.
    LIES = "INSERT INTO lies (firm, account, folder, uid, mail) VALUES ($1, $2, $3, $4, $5) \
            ON CONFLICT (firm, account, folder, uid) DO UPDATE SET mail = excluded.mail";
    /// It does not any more.
    GONE = "DELETE FROM lies WHERE firm = $1 AND account = $2 AND folder = $3 AND uid = $4";
    /// None does.
    EMPTIED = "DELETE FROM lies WHERE firm = $1 AND account = $2 AND folder = $3";
    /// Which are there.
    UIDS = "SELECT uid FROM lies WHERE firm = $1 AND account = $2 AND folder = $3 ORDER BY uid";
    /// Mails that lie in no other account.
    ONLY_HERE = "SELECT DISTINCT mail FROM lies WHERE firm = $1 AND account = $2 AND mail NOT IN \
                 (SELECT mail FROM lies WHERE firm = $1 AND account <> $2) ORDER BY mail";
    /// An account holds nothing any more.
    ACCOUNT_GONE = "DELETE FROM lies WHERE firm = $1 AND account = $2";
    /// Nor has it folders.
    FOLDERS_GONE = "DELETE FROM folder WHERE firm = $1 AND account = $2";
    /// A mail lies nowhere.
    NOWHERE = "DELETE FROM lies WHERE firm = $1 AND mail = $2";
}

/// A folder of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    /// Its number.
    pub folder: i64,
    /// Its name, decoded; of a file its path.
    pub name: String,
    /// How far it was read, in the caller's packing.
    pub place: String,
    /// Mails that lie there, as far as is known.
    pub mails: i64,
    /// Those of them that were looked at.
    pub kept: i64,
}

fn folder(mut row: Row) -> Result<Folder, StoreError> {
    Ok(Folder {
        folder: row.take(0)?,
        name: row.take(1)?,
        place: row.take(2)?,
        mails: row.take(3)?,
        kept: row.take(4)?,
    })
}

impl Store {
    /// The folders of an account.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn folders(&self, account: i64) -> Result<Vec<Folder>, StoreError> {
        let rows = self.read(EVERY, row![self.firm(), account])?;
        rows.into_iter().map(folder).collect()
    }

    /// Adds a folder to an account.
    pub fn add_folder(&self, batch: &mut Batch, account: i64, new: &Folder) {
        let values = row![
            self.firm(),
            account,
            new.folder,
            new.name.as_str(),
            new.place.as_str(),
            new.mails,
            new.kept
        ];
        batch.one(ADD, values);
    }

    /// Says how far a folder was read.
    pub fn move_folder(&self, batch: &mut Batch, account: i64, to: &Folder) {
        let place = to.place.as_str();
        batch.one(
            MOVE,
            row![self.firm(), account, to.folder, place, to.mails, to.kept],
        );
    }

    /// Gives a folder another name.
    pub fn rename_folder(&self, batch: &mut Batch, folder: i64, name: &str) {
        batch.one(RENAME, row![self.firm(), folder, name]);
    }

    /// A mail lies in a folder.
    pub fn mail_lies(&self, batch: &mut Batch, account: i64, folder: i64, uid: i64, mail: i64) {
        batch.one(LIES, row![self.firm(), account, folder, uid, mail]);
    }

    /// A mail lies there no more.
    pub fn mail_gone(&self, batch: &mut Batch, account: i64, folder: i64, uid: i64) {
        batch.any(GONE, row![self.firm(), account, folder, uid]);
    }

    /// No mail lies there any more.
    pub fn folder_emptied(&self, batch: &mut Batch, account: i64, folder: i64) {
        batch.any(EMPTIED, row![self.firm(), account, folder]);
    }

    /// Which mails lie in a folder, by the numbers they have there.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn uids(&self, account: i64, folder: i64) -> Result<Vec<i64>, StoreError> {
        let rows = self.read(UIDS, row![self.firm(), account, folder])?;
        rows.into_iter().map(|mut row| row.take(0)).collect()
    }

    /// Mails that lie in this account and in no other.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn mails_only_in(&self, account: i64) -> Result<Vec<i64>, StoreError> {
        let rows = self.read(ONLY_HERE, row![self.firm(), account])?;
        rows.into_iter().map(|mut row| row.take(0)).collect()
    }

    /// An account has no folders any more.
    pub fn account_emptied(&self, batch: &mut Batch, account: i64) {
        batch.any(ACCOUNT_GONE, row![self.firm(), account]);
        batch.any(FOLDERS_GONE, row![self.firm(), account]);
    }

    /// A mail lies nowhere any more.
    pub fn mail_lies_nowhere(&self, batch: &mut Batch, mail: i64) {
        batch.any(NOWHERE, row![self.firm(), mail]);
    }
}
