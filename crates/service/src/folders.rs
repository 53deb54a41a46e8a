//! Folders of accounts, under the numbers they keep.

use crate::amends::Amends;
use crate::error::ServiceError;
use amends_store::counter::{Counted, Numbers};
use amends_store::folder::Folder;
use std::collections::BTreeMap;

impl Amends {
    /// Adds folders to an account; their numbers by their names.
    pub(crate) fn add_folders(
        &self,
        account: i64,
        names: &[&str],
    ) -> Result<BTreeMap<String, i64>, ServiceError> {
        let mut added = BTreeMap::new();
        if names.is_empty() {
            return Ok(added);
        }
        self.write_anew(|batch| {
            added.clear();
            let mut numbers = Numbers::of(&self.store, Counted::Folder)?;
            for &name in names {
                let folder = Folder {
                    folder: numbers.take(),
                    name: name.to_string(),
                    place: String::new(),
                    mails: 0,
                    kept: 0,
                };
                self.store.add_folder(batch, account, &folder);
                added.insert(folder.name, folder.folder);
            }
            numbers.settle(&self.store, batch);
            Ok(())
        })?;
        Ok(added)
    }
}
