//! Who of us wrote when to whom, in the last weeks: gathered once while no letter comes, for all who look at their own.

use super::super::House;
use crate::error::ServiceError;
use crate::record::envelope;
use amends_store::written::Written;
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

/// A letter to a client.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wrote {
    /// Its number.
    pub letter: i64,
    /// When it was sent.
    pub at: Timestamp,
    /// The client's number.
    pub client: i64,
}

/// Letters to clients by the addresses of those who wrote them, in small letters; oldest first.
#[derive(Debug, Default)]
pub(crate) struct AllWritten(BTreeMap<String, Vec<Wrote>>);

impl AllWritten {
    /// Those of an address.
    pub(super) fn of(&self, address: &str) -> &[Wrote] {
        self.0.get(address).map_or(&[], Vec::as_slice)
    }
}

/// What was gathered: since when, up to which letter.
#[derive(Debug)]
pub(crate) struct Kept {
    since: Timestamp,
    last: Option<i64>,
    all: Arc<AllWritten>,
}

impl House {
    /// Who of us wrote when to whom since a moment.
    pub(super) fn written(&self, since: Timestamp) -> Result<Arc<AllWritten>, ServiceError> {
        let store = self.amends.store();
        let last = store.last_letter()?;
        let mut kept = self.written.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(kept) = kept.as_ref().filter(|k| (k.since, k.last) == (since, last)) {
            return Ok(kept.all.clone());
        }
        let mut all = AllWritten::default();
        store.each_written::<ServiceError>(since.as_microsecond(), &mut |letter: Written| {
            let head = envelope::head(&letter.envelope)?;
            let wrote = Wrote {
                letter: letter.letter,
                at: head.at,
                client: letter.client,
            };
            let author = head.from.address.as_str().to_lowercase();
            all.0.entry(author).or_default().push(wrote);
            Ok(())
        })?;
        let all = Arc::new(all);
        *kept = Some(Kept {
            since,
            last,
            all: all.clone(),
        });
        Ok(all)
    }
}
