//! Takes in what a mail server gives, each batch together with how far its folder was read.

use super::super::Synced;
use crate::amends::Amends;
use crate::error::ServiceError;
use crate::keep::{Lies, NewMail};
use amends_connect::imap::{Changes, Failed, Fetched, Folder, Part, Place, Progress, Sink};
use amends_mail::source::raw::Raw;
use amends_store::folder;
use amends_store::sql::Batch;
use jiff::tz::Offset;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::panic::resume_unwind;
use std::thread;

/// How far a folder was read, as it is kept.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Kept {
    uid_validity: u32,
    read: String,
    messages: u32,
    highest_mod_seq: Option<u64>,
}

/// How far a folder was read; from its beginning where what was kept makes no sense.
pub(super) fn place(kept: Kept) -> Place {
    let Ok(read) = kept.read.parse() else {
        return Place::default();
    };
    Place {
        uid_validity: kept.uid_validity,
        read,
        messages: kept.messages,
        highest_mod_seq: kept.highest_mod_seq,
    }
}

fn text(place: &Place) -> String {
    let kept = Kept {
        uid_validity: place.uid_validity,
        read: place.read.to_string(),
        messages: place.messages,
        highest_mod_seq: place.highest_mod_seq,
    };
    serde_json::to_string(&kept).unwrap_or_default()
}

/// Keeps what comes.
pub(super) struct Keeper<'a> {
    amends: &'a Amends,
    account: i64,
    numbers: BTreeMap<String, i64>,
    progress: &'a dyn Fn(&str, usize, usize),
    stop: &'a dyn Fn() -> bool,
    /// Mails in each folder, as far as is known.
    mails: BTreeMap<i64, i64>,
    done: Synced,
    failed: Option<ServiceError>,
}

impl<'a> Keeper<'a> {
    pub fn new(
        amends: &'a Amends,
        account: i64,
        numbers: BTreeMap<String, i64>,
        progress: &'a dyn Fn(&str, usize, usize),
        stop: &'a dyn Fn() -> bool,
    ) -> Keeper<'a> {
        Keeper {
            amends,
            account,
            numbers,
            progress,
            stop,
            mails: BTreeMap::new(),
            done: Synced::default(),
            failed: None,
        }
    }

    /// What came, and why keeping it failed.
    pub fn done(self) -> (Synced, Option<ServiceError>) {
        (self.done, self.failed)
    }

    fn folder(&self, folder: &Folder, place: &Place) -> folder::Folder {
        let number = self.numbers.get(&folder.wire).copied().unwrap_or(0);
        folder::Folder {
            folder: number,
            name: folder.wire.clone(),
            place: text(place),
            mails: self.mails.get(&number).copied().unwrap_or(0),
            kept: i64::from(place.messages),
        }
    }

    /// Tells the server's side that keeping failed, and remembers how.
    fn said<T>(&mut self, done: Result<T, ServiceError>) -> Result<T, Failed> {
        done.map_err(|error| {
            self.failed = Some(error.clone());
            Box::new(error) as Failed
        })
    }
}

impl Sink for Keeper<'_> {
    fn batch(
        &mut self,
        folder: &Folder,
        messages: &[Fetched],
        place: &Place,
    ) -> Result<(), Failed> {
        let now = self.folder(folder, place);
        let mut mails = Vec::with_capacity(messages.len());
        for message in messages {
            match &message.part {
                Part::Whole => {}
                Part::Beginning { of } => {
                    let what = format!(
                        "a message of {of} bytes in {} was read only in its beginning",
                        folder.name
                    );
                    self.done.problems.push(what);
                }
                Part::Nothing { why } => {
                    self.done
                        .problems
                        .push(format!("a message in {}: {why}", folder.name));
                    continue;
                }
            }
            if message.draft {
                continue;
            }
            mails.push(NewMail {
                raw: raw(message),
                labels: message.labels.clone(),
                lies: Some(Lies {
                    account: self.account,
                    folder: now.folder,
                    uid: i64::from(message.uid),
                }),
            });
        }
        let (amends, account) = (self.amends, self.account);
        let also = |batch: &mut Batch| amends.store.move_folder(batch, account, &now);
        let kept = apart(|| amends.keep(&mails, &also));
        self.done.met += mails.len();
        self.done.new += self.said(kept)?;
        Ok(())
    }

    fn changed(&mut self, folder: &Folder, changes: &Changes, place: &Place) -> Result<(), Failed> {
        let now = self.folder(folder, place);
        let (amends, account) = (self.amends, self.account);
        let mut gone = 0;
        let change = |batch: &mut Batch| {
            gone = 0;
            for uid in amends.store.uids(account, now.folder)? {
                if u32::try_from(uid).is_ok_and(|uid| changes.gone.contains(uid)) {
                    amends.store.mail_gone(batch, account, now.folder, uid);
                    gone += 1;
                }
            }
            amends.store.move_folder(batch, account, &now);
            Ok(())
        };
        let changed = apart(|| amends.write_anew(change));
        self.said(changed)?;
        self.done.gone += gone;
        Ok(())
    }

    fn started_over(&mut self, folder: &Folder, place: &Place) -> Result<(), Failed> {
        let now = self.folder(folder, place);
        let (amends, account) = (self.amends, self.account);
        let start = |batch: &mut Batch| {
            amends.store.folder_emptied(batch, account, now.folder);
            amends.store.move_folder(batch, account, &now);
            Ok(())
        };
        let started = apart(|| amends.write_anew(start));
        self.said(started)
    }

    fn progress(&mut self, folder: &Folder, progress: Progress) {
        if let Some(&number) = self.numbers.get(&folder.wire) {
            self.mails.insert(number, i64::from(progress.of));
        }
        (self.progress)(&folder.name, progress.read as usize, progress.of as usize);
    }

    fn stop(&self) -> bool {
        (self.stop)()
    }
}

/// Works with the store on a thread of its own: the conversation with the mail server runs on this one, and a
/// database server's driver, which has such a runtime too, must not wait inside another's.
fn apart<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    thread::scope(|scope| {
        scope
            .spawn(work)
            .join()
            .unwrap_or_else(|panic| resume_unwind(panic))
    })
}

/// The message as a mailbox has it: its lines end as those of files do, so that a mail is the same wherever it
/// came from.
fn raw(message: &Fetched) -> Raw {
    let mut bytes = Vec::with_capacity(message.raw.len() + 1);
    for line in message.raw.split_inclusive(|b| *b == b'\n') {
        match line {
            [text @ .., b'\r', b'\n'] => {
                bytes.extend_from_slice(text);
                bytes.push(b'\n');
            }
            line => bytes.extend_from_slice(line),
        }
    }
    if bytes.last() != Some(&b'\n') {
        bytes.push(b'\n');
    }
    Raw {
        bytes,
        stamped: message.internal_date.map(|at| (at, Offset::UTC)),
        sent: message.sent_folder,
    }
}
