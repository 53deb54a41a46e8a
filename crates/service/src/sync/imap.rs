//! A mail server's folders, brought into step.

mod sink;
mod token;

use super::{Ended, Synced};
use crate::account::{Account, Reached, Settings};
use crate::amends::Amends;
use crate::error::ServiceError;
use crate::secret_box::SecretBox;
use amends_connect::imap::{self, Folder, Listing, Options, Place, Use};
use amends_connect::{Kind, block_on};
use sink::Keeper;
use std::collections::BTreeMap;

impl Amends {
    pub(super) fn sync_imap(
        &self,
        account: &Account,
        reached: &Reached,
        key: Option<&SecretBox>,
        progress: &dyn Fn(&str, usize, usize),
        stop: &dyn Fn() -> bool,
    ) -> Result<Synced, ServiceError> {
        let auth = self.auth(account, reached, key)?;
        let server = reached.account(auth);
        let options = Options::default();
        let listing = block_on(imap::folders(&server, &options))?;
        let chosen = chosen(reached, listing);
        let numbers = self.folder_numbers(account, &chosen)?;
        let places: Vec<(Folder, Place)> = chosen
            .into_iter()
            .map(|folder| {
                let held = account.folders.iter().find(|f| f.name == folder.wire);
                let place = held.and_then(|f| serde_json::from_str(&f.place).ok());
                let place = place.map(sink::place).unwrap_or_default();
                (folder, place)
            })
            .collect();
        let mut keeper = Keeper::new(self, account.number, numbers, progress, stop);
        let done = block_on(imap::sync(&server, &places, &mut keeper, &options));
        let (mut synced, failed) = keeper.done();
        match done {
            Ok(outcomes) => {
                let failed = outcomes
                    .into_iter()
                    .filter_map(|o| Some((o.folder.name, o.failed?)));
                synced
                    .problems
                    .extend(failed.map(|(name, why)| format!("{name}: {why}")));
            }
            Err(error) if error.kind() == Kind::Stopped => synced.ended = Ended::Stopped,
            Err(error) => return Err(failed.unwrap_or_else(|| error.into())),
        }
        Ok(synced)
    }

    /// A server account with what proves who we are, and its inbox; none for a folder on this machine.
    ///
    /// # Errors
    ///
    /// When the server cannot be reached, or as the store says.
    pub fn inbox(
        &self,
        account: &Account,
        key: &SecretBox,
    ) -> Result<Option<(imap::Account, Folder)>, ServiceError> {
        let Settings::Imap(reached) = &account.settings else {
            return Ok(None);
        };
        let server = reached.account(self.auth(account, reached, Some(key))?);
        let listing = block_on(imap::folders(&server, &Options::default()))?;
        let mut folders = listing.folders.into_iter().map(|(folder, _)| folder);
        let inbox = folders.find(|folder| folder.role == Some(Use::Inbox));
        Ok(inbox.map(|inbox| (server, inbox)))
    }

    /// The numbers of the folders, by their names on the wire; new ones get one.
    fn folder_numbers(
        &self,
        account: &Account,
        chosen: &[Folder],
    ) -> Result<BTreeMap<String, i64>, ServiceError> {
        let held = account.folders.iter();
        let mut all: BTreeMap<String, i64> = held.map(|f| (f.name.clone(), f.folder)).collect();
        let wires = chosen.iter().map(|f| f.wire.as_str());
        let new: Vec<&str> = wires.filter(|wire| !all.contains_key(*wire)).collect();
        all.extend(self.add_folders(account.number, &new)?);
        Ok(all)
    }
}

/// The folders that are read: those that somebody chose, else the usual ones.
fn chosen(reached: &Reached, listing: Listing) -> Vec<Folder> {
    let all = listing.folders.into_iter();
    let read = all.filter(|(folder, choice)| match &reached.folders {
        Some(names) => folder.holds_mail && names.contains(&folder.wire),
        None => choice.read,
    });
    read.map(|(folder, _)| folder).collect()
}
