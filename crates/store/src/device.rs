//! Browsers that somebody signed in with before. Of what one holds only a digest is kept. They let nobody in, and do not
//! outlive a store that is put back from a backup.

use crate::error::StoreError;
use crate::sql::{Batch, Row, row, statements};
use crate::store::Store;

statements! {
    /// Whose a browser is, by its digest.
    FOUND = "SELECT member, used FROM device WHERE firm = $1 AND digest = $2";
    /// A member's, the one that was used last first.
    THEIRS = "SELECT digest FROM device WHERE firm = $1 AND member = $2 ORDER BY used DESC, digest";
    /// A new one.
    ADD = "INSERT INTO device (firm, digest, member, used) VALUES ($1, $2, $3, $4)";
    /// One is known no more.
    FORGET_ONE = "DELETE FROM device WHERE firm = $1 AND digest = $2";
    /// None of a member's is.
    FORGET_OF = "DELETE FROM device WHERE firm = $1 AND member = $2";
    /// Those that were not used for long.
    FORGET_OLD = "DELETE FROM device WHERE firm = $1 AND used < $2";
    /// All.
    FORGET = "DELETE FROM device WHERE firm = $1";
}

impl Store {
    /// Whose a browser is, by the digest of what it holds, and when they last signed in with it, in microseconds since
    /// the epoch.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn device(&self, digest: &[u8]) -> Result<Option<(i64, i64)>, StoreError> {
        let row = self.first(FOUND, row![self.firm(), digest])?;
        row.map(|mut row: Row| Ok((row.take(0)?, row.take(1)?)))
            .transpose()
    }

    /// The digests of a member's browsers, the one that was used last first.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn devices_of(&self, member: i64) -> Result<Vec<Vec<u8>>, StoreError> {
        let rows = self.read(THEIRS, row![self.firm(), member])?;
        rows.into_iter().map(|mut row| row.take(0)).collect()
    }

    /// A member signed in with a browser.
    pub fn add_device(&self, batch: &mut Batch, digest: &[u8], member: i64, at: i64) {
        batch.one(ADD, row![self.firm(), digest, member, at]);
    }

    /// A browser is known no more.
    pub fn forget_device(&self, batch: &mut Batch, digest: &[u8]) {
        batch.any(FORGET_ONE, row![self.firm(), digest]);
    }

    /// No browser of a member is known any more.
    pub fn forget_devices_of(&self, batch: &mut Batch, member: i64) {
        batch.any(FORGET_OF, row![self.firm(), member]);
    }

    /// Forgets browsers that were not used since a time.
    pub fn forget_old_devices(&self, batch: &mut Batch, before: i64) {
        batch.any(FORGET_OLD, row![self.firm(), before]);
    }

    pub(crate) fn forget_devices(&self, batch: &mut Batch) {
        batch.any(FORGET, row![self.firm()]);
    }
}
