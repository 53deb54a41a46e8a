//! Mailboxes brought in at once: files and folders, read-only.

use crate::amends::Amends;
use crate::error::ServiceError;
use crate::keep::{Lies, NewMail};
use amends_mail::source::Problem;
use amends_mail::source::raw::{self, AskSince, Place, Raws, unread};
use amends_store::folder::Folder;
use amends_store::sql::Batch;
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use twox_hash::XxHash3_64;

/// What an import brought.
#[derive(Debug, Default)]
pub struct Imported {
    /// Mails that were met.
    pub met: usize,
    /// Those of them that were not held yet.
    pub new: usize,
    /// Mails passed over since they were drafts, thrown away or junk.
    pub left_out: usize,
    /// Mails that were not kept since they are excluded.
    pub excluded: usize,
    /// What could not be read, with its place.
    pub problems: Vec<Problem>,
}

/// Mails that come in one by one make fewer bundles than one for so many.
const FEW: usize = 16;

/// The account of all that was brought in by hand.
pub(crate) const BY_HAND: i64 = 0;

impl Amends {
    /// Keeps all mail of these mailboxes. It is not filed yet: [`Amends::settle`] does that. The same mailbox
    /// brought in twice changes nothing.
    ///
    /// # Errors
    ///
    /// As the store says; what came before is kept.
    pub fn import(
        &self,
        paths: &[PathBuf],
        progress: &(dyn Fn(&Path, u64) + Sync),
    ) -> Result<Imported, ServiceError> {
        Ok(self.import_since(BY_HAND, paths, &unread, progress)?.0)
    }

    /// The same for an account that is a folder of mailboxes, of which some may have been read before. Also where
    /// the last message that was met begins in each file of many.
    pub(crate) fn import_since(
        &self,
        account: i64,
        paths: &[PathBuf],
        since: AskSince<'_>,
        progress: &(dyn Fn(&Path, u64) + Sync),
    ) -> Result<(Imported, BTreeMap<Arc<Path>, u64>), ServiceError> {
        let held = self.store.folders(account)?.into_iter();
        let mut import = Import {
            amends: self,
            account,
            folders: held.map(|folder| (folder.name, folder.folder)).collect(),
            done: Imported::default(),
            last: BTreeMap::new(),
        };
        for path in paths {
            import.path(path, since, progress)?;
        }
        // What was left over of each batch.
        self.bundle(1 + import.done.new / FEW)?;
        Ok((import.done, import.last))
    }
}

struct Import<'a> {
    amends: &'a Amends,
    account: i64,
    folders: HashMap<String, i64>,
    done: Imported,
    /// Where the last message begins that was met in each file of many.
    last: BTreeMap<Arc<Path>, u64>,
}

impl Import<'_> {
    fn path(
        &mut self,
        path: &Path,
        since: AskSince<'_>,
        progress: &(dyn Fn(&Path, u64) + Sync),
    ) -> Result<(), ServiceError> {
        let (met, left_out) = (self.done.met, self.done.left_out);
        let mut failed = None;
        let mut take = |raws: Raws| match self.take(raws) {
            Ok(()) => true,
            Err(error) => {
                failed = Some(error);
                false
            }
        };
        raw::each_since(&[path.to_path_buf()], since, progress, &mut take);
        match failed {
            Some(error) => Err(error),
            None if self.account == BY_HAND => {
                let (met, left_out) = (self.done.met - met, self.done.left_out - left_out);
                self.note(path, met, left_out)
            }
            None => Ok(()),
        }
    }

    /// Writes down how much of what was asked for was passed over: a report says so.
    fn note(&mut self, path: &Path, met: usize, left_out: usize) -> Result<(), ServiceError> {
        if met + left_out == 0 {
            return Ok(());
        }
        let name = path.display().to_string();
        let folder = Folder {
            folder: self.folder(name.clone())?,
            name,
            place: String::new(),
            mails: (met + left_out) as i64,
            kept: met as i64,
        };
        let mut batch = Batch::new();
        self.amends
            .store
            .move_folder(&mut batch, self.account, &folder);
        self.amends.write(batch)
    }

    fn take(&mut self, raws: Raws) -> Result<(), ServiceError> {
        self.done.left_out += raws.left_out;
        self.done.problems.extend(raws.problems);
        self.done.met += raws.raws.len();
        let mut mails = Vec::with_capacity(raws.raws.len());
        for (raw, place) in raws.raws {
            if let Some(position) = place.position {
                self.last.insert(place.path.clone(), position);
            }
            let (name, uid) = lies(&place);
            let lies = Lies {
                account: self.account,
                folder: self.folder(name)?,
                uid,
            };
            mails.push(NewMail {
                raw,
                labels: Vec::new(),
                lies: Some(lies),
            });
        }
        let (new, excluded) = self.amends.keep_or_bar(&mails, &|_| {})?;
        self.done.new += new;
        self.done.excluded += excluded;
        Ok(())
    }

    fn folder(&mut self, name: String) -> Result<i64, ServiceError> {
        if let Some(known) = self.folders.get(&name) {
            return Ok(*known);
        }
        let new = self.amends.add_folders(self.account, &[&name])?;
        self.folders.extend(new);
        Ok(self.folders[&name])
    }
}

/// The name of the folder that a mail lies in, and the number it has there: in a file of many the byte it
/// begins at; of a file of its own a digest of the name, as far as mail programs leave it as it is.
fn lies(place: &Place) -> (String, i64) {
    if let Some(position) = place.position {
        let name = place.path.display().to_string();
        return (name, i64::try_from(position).unwrap_or(i64::MAX));
    }
    let folder = place.path.parent().unwrap_or(&place.path);
    let name = place.path.file_name().unwrap_or_default().to_string_lossy();
    let stays = name.split(":2,").next().unwrap_or(&name);
    // A Maildir moves what was seen from one of its folders to the other.
    let folder = match folder.file_name().is_some_and(|f| f == "cur" || f == "new") {
        true => folder.parent().unwrap_or(folder),
        false => folder,
    };
    (
        folder.display().to_string(),
        (XxHash3_64::oneshot(stays.as_bytes()) >> 1) as i64,
    )
}
