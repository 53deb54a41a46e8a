//! Mails put together to bundles, and taken out of them.

use crate::amends::Amends;
use crate::error::{ServiceError, damaged};
use crate::record::bundle::{Bundle, packed};
use amends_store::mail::Held;
use amends_store::sql::Batch;
use std::collections::{BTreeMap, BTreeSet};

/// A bundle is no larger than this, in bytes of its mails as they came: one mail of it is shown within a millisecond.
const FULL: usize = 256 * 1024;

/// A mail of more bytes than this stays alone: mostly it is a file that came with it, which nothing makes smaller.
const LARGE: usize = FULL / 2;

/// Fewer bytes, or fewer mails, wait until more came.
const WORTH: usize = 64 * 1024;
const MANY: usize = 32;

/// So many mails are looked at in one go.
const LOOK: usize = 512;

/// Which of some mails are kept together, by how many bytes they have: the places of those of each bundle, of which one
/// that is large has no more than itself. Those that are left wait for more.
pub(crate) fn together(bytes: &[usize]) -> Vec<Vec<usize>> {
    let (mut bundles, mut open, mut room) = (Vec::new(), Vec::new(), FULL);
    for (place, &bytes) in bytes.iter().enumerate() {
        if bytes > LARGE {
            bundles.push(vec![place]);
            continue;
        }
        if bytes > room {
            bundles.push(std::mem::take(&mut open));
            room = FULL;
        }
        open.push(place);
        room -= bytes;
    }
    if open.len() > 1 && (FULL - room >= WORTH || open.len() >= MANY) {
        bundles.push(open);
    }
    bundles
}

impl Amends {
    /// Whether mails that came one by one are worth being put together.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn has_to_bundle(&self) -> Result<bool, ServiceError> {
        Ok(!self.bundles_due()?.is_empty())
    }

    /// The mails of each bundle that is to be made of those looked at in one go.
    fn bundles_due(&self) -> Result<Vec<Vec<i64>>, ServiceError> {
        let loose = self.store.loose_mails(LOOK)?;
        let (mails, bytes): (Vec<i64>, Vec<usize>) = loose.into_iter().unzip();
        let of = |places: Vec<usize>| places.into_iter().map(|place| mails[place]).collect();
        Ok(together(&bytes).into_iter().map(of).collect())
    }

    /// Puts mails that came one by one together, as many as make it worth it; at most so many bundles. Whether there may
    /// be more.
    ///
    /// # Errors
    ///
    /// As the store says; what was put together before is.
    pub fn bundle(&self, most: usize) -> Result<bool, ServiceError> {
        let mut made = 0;
        loop {
            let bundles = self.bundles_due()?;
            if bundles.is_empty() {
                return Ok(false);
            }
            for mails in bundles {
                if made == most {
                    return Ok(true);
                }
                self.write_anew(|batch| self.put_together(batch, &mails))?;
                made += 1;
            }
        }
    }

    /// Puts mails together that are in no bundle.
    fn put_together(&self, batch: &mut Batch, mails: &[i64]) -> Result<(), ServiceError> {
        let mut own = Vec::with_capacity(mails.len());
        for &mail in mails {
            // Somebody else may have forgotten it, or put it in a bundle.
            let held = self.store.mail(mail)?.filter(|held| held.bundle.is_none());
            let body = held.map_or(Ok(None), |_| self.store.body(mail))?;
            own.extend(body.map(|body| (mail, body)));
        }
        let Some(&(first, _)) = own.first() else {
            return Ok(());
        };
        if own.len() > 1 {
            let opened = own.iter().map(|(mail, body)| Bundle::open(*mail, body));
            let opened: Vec<Bundle> = opened.collect::<Result<_, _>>()?;
            let bytes = own.iter().zip(&opened);
            let body = put(
                first,
                bytes.map(|((mail, _), bundle)| (*mail, bundle.get(*mail))),
            )?;
            for (mail, _) in &own {
                self.store.forget_body(batch, *mail);
            }
            self.store.keep_body(batch, first, body);
        }
        for (mail, _) in &own {
            self.store.bundle_mail(batch, *mail, first);
        }
        Ok(())
    }

    /// Forgets the bytes of mails that are forgotten; those that were in a bundle with them stay in one.
    pub(crate) fn take_out(&self, batch: &mut Batch, gone: &[Held]) -> Result<(), ServiceError> {
        let mut bundles: BTreeMap<i64, BTreeSet<i64>> = BTreeMap::new();
        for held in gone {
            match held.bundle {
                Some(bundle) => {
                    bundles.entry(bundle).or_default().insert(held.mail);
                }
                None => self.store.forget_body(batch, held.mail),
            }
        }
        for (bundle, gone) in bundles {
            let Some(body) = self.store.body(bundle)? else {
                continue;
            };
            self.store.forget_body(batch, bundle);
            let opened = Bundle::open(bundle, &body)?;
            let stay: Vec<i64> = opened.mails().filter(|mail| !gone.contains(mail)).collect();
            let Some(&first) = stay.first() else {
                continue;
            };
            let bytes = stay.iter().map(|&mail| (mail, opened.get(mail)));
            self.store.keep_body(batch, first, put(first, bytes)?);
            for &mail in &stay {
                self.store.move_mail(batch, mail, bundle, first);
            }
        }
        Ok(())
    }
}

/// Packs mails under the number of the first of them.
fn put<'a>(
    first: i64,
    mails: impl Iterator<Item = (i64, Option<&'a [u8]>)>,
) -> Result<Vec<u8>, ServiceError> {
    let there = |(mail, bytes): (i64, Option<&'a [u8]>)| Some((mail - first, bytes?));
    let mails: Option<Vec<(i64, &[u8])>> = mails.map(there).collect();
    let mails = mails.ok_or_else(|| damaged("a bundle of mails"))?;
    Ok(packed(&mails))
}
