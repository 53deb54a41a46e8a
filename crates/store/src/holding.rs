//! How much is held, and what of it could not be read.

use crate::error::StoreError;
use crate::sql::{Row, row, statements};
use crate::store::Store;

statements! {
    /// Places where mail lies that became part of a letter.
    LYING = "SELECT COUNT(*) FROM lies JOIN mail ON mail.firm = lies.firm AND mail.mail = lies.mail \
             WHERE lies.firm = $1 AND mail.letter IS NOT NULL";
    /// What could not be read, with where it lies.
    UNREAD = "SELECT lies.account, folder.name, lies.uid, mail.trouble FROM mail \
              JOIN lies ON lies.firm = mail.firm AND lies.mail = mail.mail \
              JOIN folder ON folder.firm = lies.firm AND folder.account = lies.account AND folder.folder = lies.folder \
              WHERE mail.firm = $1 AND mail.trouble IS NOT NULL";
}

/// A mail of which not all could be read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unread {
    /// The account it came by.
    pub account: i64,
    /// The folder it lies in.
    pub folder: String,
    /// The number it has there.
    pub uid: i64,
    /// What could not be read, in plain words.
    pub what: String,
}

fn unread(mut row: Row) -> Result<Unread, StoreError> {
    Ok(Unread {
        account: row.take(0)?,
        folder: row.take(1)?,
        uid: row.take(2)?,
        what: row.take(3)?,
    })
}

impl Store {
    /// In how many places mail lies that became part of a letter.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn lying_count(&self) -> Result<usize, StoreError> {
        self.first(LYING, row![self.firm()])?
            .map_or(Ok(0), |mut row| row.take(0))
    }

    /// All mails of which not all could be read, by account, folder and number.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn unread(&self) -> Result<Vec<Unread>, StoreError> {
        let rows = self.read(UNREAD, row![self.firm()])?;
        let mut found: Vec<Unread> = rows.into_iter().map(unread).collect::<Result<_, _>>()?;
        found.sort();
        Ok(found)
    }
}
