//! The bytes of mails, as the caller packs them. Those of several mails may be kept together, in a bundle: under the
//! number of one of them, by which each of them names it. Ground.

use crate::error::StoreError;
use crate::sql::{Batch, row, statements};
use crate::store::Store;

statements! {
    /// What is kept under a number.
    ONE = "SELECT body FROM body WHERE firm = $1 AND mail = $2";
    /// A new one.
    KEEP = "INSERT INTO body (firm, mail, body) VALUES ($1, $2, $3)";
    /// Gone for good.
    FORGET = "DELETE FROM body WHERE firm = $1 AND mail = $2";
    /// Mails that nobody put in a bundle yet.
    LOOSE = "SELECT mail, bytes FROM mail WHERE firm = $1 AND bundle IS NULL ORDER BY mail LIMIT $2";
    /// A mail's bytes are kept in a bundle now.
    BUNDLE = "UPDATE mail SET bundle = $3 WHERE firm = $1 AND mail = $2 AND bundle IS NULL";
    /// They are kept in another one.
    MOVE = "UPDATE mail SET bundle = $4 WHERE firm = $1 AND mail = $2 AND bundle = $3";
}

impl Store {
    /// What is kept under a number: the bytes of a mail, or of a bundle of them.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn body(&self, bundle: i64) -> Result<Option<Vec<u8>>, StoreError> {
        let row = self.first(ONE, row![self.firm(), bundle])?;
        row.map(|mut row| row.take(0)).transpose()
    }

    /// Keeps bytes under a number.
    pub fn keep_body(&self, batch: &mut Batch, bundle: i64, body: Vec<u8>) {
        batch.one(KEEP, row![self.firm(), bundle, body]);
    }

    /// Forgets what is kept under a number.
    pub fn forget_body(&self, batch: &mut Batch, bundle: i64) {
        batch.one(FORGET, row![self.firm(), bundle]);
    }

    /// The first mails that were put in no bundle yet, with how many bytes they had.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn loose_mails(&self, limit: usize) -> Result<Vec<(i64, usize)>, StoreError> {
        let rows = self.read(LOOSE, row![self.firm(), limit])?;
        rows.into_iter()
            .map(|mut row| Ok((row.take(0)?, row.take(1)?)))
            .collect()
    }

    /// A mail that was in no bundle is in one now.
    pub fn bundle_mail(&self, batch: &mut Batch, mail: i64, bundle: i64) {
        batch.one(BUNDLE, row![self.firm(), mail, bundle]);
    }

    /// A mail that was in one bundle is in another now, or still there and the bundle is another one.
    pub fn move_mail(&self, batch: &mut Batch, mail: i64, from: i64, to: i64) {
        batch.one(MOVE, row![self.firm(), mail, from, to]);
    }
}
