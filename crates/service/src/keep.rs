//! Mail that comes in: kept as it is, each once.

mod group;

use crate::amends::Amends;
use crate::error::ServiceError;
use crate::exclude::Bars;
use amends_mail::source::raw::Raw;
use amends_store::counter::{Counted, Numbers};
use amends_store::mail;
use amends_store::sql::Batch;
use group::Group;
use std::collections::{BTreeMap, HashMap};
use twox_hash::XxHash3_128;

/// A mail that came in.
#[derive(Debug, Clone)]
pub struct NewMail {
    /// The mail.
    pub raw: Raw,
    /// The labels that a mail server has put on it, besides those that stand in its header.
    pub labels: Vec<String>,
    /// Where it lies, when that is an account's folder.
    pub lies: Option<Lies>,
}

impl From<Raw> for NewMail {
    /// A mail that came in from nowhere in particular.
    fn from(raw: Raw) -> NewMail {
        NewMail {
            raw,
            labels: Vec::new(),
            lies: None,
        }
    }
}

/// Where a mail lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lies {
    /// The account.
    pub account: i64,
    /// Its folder.
    pub folder: i64,
    /// The number it has there.
    pub uid: i64,
}

impl Amends {
    /// Keeps mails that came in, each once however often it comes; how many were new. `also` adds to the
    /// same batch what must be written together with them, such as how far a folder was read.
    ///
    /// # Errors
    ///
    /// As the store says; nothing was kept then.
    pub fn keep(
        &self,
        mails: &[NewMail],
        also: &dyn Fn(&mut Batch),
    ) -> Result<usize, ServiceError> {
        Ok(self.keep_or_bar(mails, also)?.0)
    }

    /// The same; how many were new, and how many were not kept since they are excluded.
    ///
    /// # Errors
    ///
    /// As [`Amends::keep`].
    pub(crate) fn keep_or_bar(
        &self,
        mails: &[NewMail],
        also: &dyn Fn(&mut Batch),
    ) -> Result<(usize, usize), ServiceError> {
        let barred = self.barred(mails)?;
        let digests: Vec<[u8; 16]> = mails.iter().map(|m| digest(&m.raw.bytes)).collect();
        let groups = self.packed(mails, &digests, &barred)?;
        let mut kept = 0;
        self.write_anew(|batch| {
            kept = 0;
            let mut numbers = Numbers::of(&self.store, Counted::Mail)?;
            let known = self.store.known_mails(&digests)?;
            // Two of one batch may be the same as well.
            let mut here: HashMap<[u8; 16], (i64, bool)> = HashMap::new();
            let mut given = BTreeMap::new();
            for (place, (new, digest)) in mails.iter().zip(&digests).enumerate() {
                if barred[place] {
                    continue;
                }
                let held = here.get(digest).copied().or(known[place]);
                let number = match held {
                    Some((number, sent)) => {
                        if new.raw.sent && !sent {
                            self.store.mail_was_sent(batch, number);
                        }
                        here.insert(*digest, (number, sent || new.raw.sent));
                        number
                    }
                    None => {
                        let number = numbers.take();
                        given.insert(place, number);
                        here.insert(*digest, (number, new.raw.sent));
                        kept += 1;
                        number
                    }
                };
                if let Some(Lies {
                    account,
                    folder,
                    uid,
                }) = new.lies
                {
                    self.store.mail_lies(batch, account, folder, uid, number);
                }
            }
            for group in &groups {
                self.keep_group(batch, mails, &digests, group, &mut given);
            }
            // They were held a moment ago and are not now: somebody had them forgotten.
            let late: Vec<usize> = given.keys().copied().collect();
            for place in late {
                let group = Group::alone(mails, place);
                self.keep_group(batch, mails, &digests, &group, &mut given);
            }
            numbers.settle(&self.store, batch);
            also(batch);
            Ok(())
        })?;
        Ok((kept, barred.iter().filter(|b| **b).count()))
    }

    /// Which mails must not be kept.
    fn barred(&self, mails: &[NewMail]) -> Result<Vec<bool>, ServiceError> {
        use rayon::prelude::*;
        let bars = Bars::of(self.exclusions()?);
        if bars.is_empty() {
            return Ok(vec![false; mails.len()]);
        }
        let now = self.now();
        let bar = |mail: &NewMail| bars.bar(&mail.raw, &mail.labels, now);
        Ok(self.pool.install(|| mails.par_iter().map(bar).collect()))
    }

    fn row(&self, new: &NewMail, digest: [u8; 16], bundle: Option<i64>) -> mail::NewMail {
        mail::NewMail {
            digest,
            bytes: new.raw.bytes.len(),
            sent: new.raw.sent,
            stamped: new
                .raw
                .stamped
                .map(|(at, offset)| (at.as_second(), offset.seconds())),
            kept: self.now().as_microsecond(),
            bundle,
        }
    }
}

/// What tells a mail's bytes from all others. How its lines end does not count, nor empty lines at its end: servers
/// and files differ in that.
pub(crate) fn digest(bytes: &[u8]) -> [u8; 16] {
    let ends = bytes
        .iter()
        .rev()
        .take_while(|b| matches!(b, b'\r' | b'\n'));
    let bytes = &bytes[..bytes.len() - ends.count()];
    if memchr::memchr(b'\r', bytes).is_none() {
        return XxHash3_128::oneshot(bytes).to_be_bytes();
    }
    let plain: Vec<u8> = bytes.iter().copied().filter(|b| *b != b'\r').collect();
    XxHash3_128::oneshot(&plain).to_be_bytes()
}
