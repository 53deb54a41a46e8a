//! Mails with their bytes as they came, taken out of the bundles that they are kept in.

use crate::amends::Amends;
use crate::error::{ServiceError, damaged};
use crate::record::bundle::Bundle;
use amends_mail::source::raw::Raw;
use amends_store::mail::Held;
use jiff::{Timestamp, tz::Offset};

/// Bundles that are held open: mails are mostly asked for in the order they came.
const OPEN: usize = 4;

/// How often a mail is looked for whose bytes were put elsewhere meanwhile.
const TRIES: usize = 3;

/// Mails that are gone through in one go.
const BATCH: usize = 200;

/// What is done with some mails, and what takes their bytes out.
pub(crate) type Take<'a, E> = dyn FnMut(Vec<Held>, &mut Bodies<'_>) -> Result<(), E> + 'a;

impl Amends {
    /// Goes through all mails in the order they came, some at a time, with what takes their bytes out.
    ///
    /// # Errors
    ///
    /// As the store says, or as `take` does.
    pub(crate) fn each_mails<E: From<ServiceError>>(
        &self,
        take: &mut Take<'_, E>,
    ) -> Result<(), E> {
        let (mut last, mut bodies) = (0, Bodies::of(self));
        loop {
            let some = self.store.mails_after(last, BATCH);
            let some = some.map_err(ServiceError::from)?;
            let Some(newest) = some.last() else {
                return Ok(());
            };
            last = newest.mail;
            take(some, &mut bodies)?;
        }
    }
}

/// Takes mails out of their bundles.
pub(crate) struct Bodies<'a> {
    amends: &'a Amends,
    open: Vec<(i64, Bundle)>,
}

impl<'a> Bodies<'a> {
    pub fn of(amends: &'a Amends) -> Bodies<'a> {
        Bodies {
            amends,
            open: Vec::new(),
        }
    }

    /// A mail as it came; none when it was forgotten meanwhile.
    ///
    /// # Errors
    ///
    /// When its bytes are missing or damaged; as the store says.
    pub fn raw(&mut self, held: &Held) -> Result<Option<Raw>, ServiceError> {
        let stamped = held.stamped.and_then(|(at, offset)| {
            let offset = Offset::from_seconds(offset).ok()?;
            Some((Timestamp::from_second(at).ok()?, offset))
        });
        let bytes = self.bytes(held)?;
        Ok(bytes.map(|bytes| Raw {
            bytes,
            stamped,
            sent: held.sent,
        }))
    }

    /// The bytes of a mail; none when it was forgotten meanwhile.
    ///
    /// # Errors
    ///
    /// As [`Bodies::raw`].
    pub fn bytes(&mut self, held: &Held) -> Result<Option<Vec<u8>>, ServiceError> {
        let mut bundle = held.kept_under();
        for _ in 0..TRIES {
            // What a mail's bytes are never changes, wherever they were found.
            if let Some(bytes) = self.found(bundle, held.mail) {
                return Ok(Some(bytes));
            }
            if let Some(body) = self.amends.store.body(bundle)? {
                let opened = Bundle::open(bundle, &body)?;
                self.open.retain(|(number, _)| *number != bundle);
                self.open.truncate(OPEN - 1);
                self.open.insert(0, (bundle, opened));
                if let Some(bytes) = self.found(bundle, held.mail) {
                    return Ok(Some(bytes));
                }
            }
            match self.amends.store.mail(held.mail)? {
                Some(now) => bundle = now.kept_under(),
                None => return Ok(None),
            }
        }
        Err(damaged("the bytes of a mail"))
    }

    fn found(&self, bundle: i64, mail: i64) -> Option<Vec<u8>> {
        let (_, open) = self.open.iter().find(|(number, _)| *number == bundle)?;
        open.get(mail).map(<[u8]>::to_vec)
    }
}
