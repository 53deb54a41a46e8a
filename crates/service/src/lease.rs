//! The right to work on a job for a while.

use crate::error::ServiceError;
use amends_store::job::Job;
use amends_store::sql::Batch;
use amends_store::{Store, StoreError};
use jiff::Timestamp;
use std::time::Duration;

/// A job that was claimed, and by whom.
#[derive(Debug, Clone)]
pub struct Lease {
    /// The job.
    pub job: Job,
    /// The name that no other worker has.
    pub name: String,
    /// How long it is kept from one write to the next.
    pub length: Duration,
}

impl Lease {
    /// Claims the most urgent job there is.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn claim(
        store: &Store,
        name: &str,
        length: Duration,
        now: Timestamp,
    ) -> Result<Option<Lease>, StoreError> {
        let job = store.claim(now.as_microsecond(), until(now, length), name)?;
        Ok(job.map(|job| Lease {
            job,
            name: name.to_string(),
            length,
        }))
    }

    /// Makes a batch go through only while the lease is held, which it makes longer.
    pub(crate) fn keep(
        &self,
        store: &Store,
        batch: &mut Batch,
        now: Timestamp,
    ) -> Result<(), ServiceError> {
        store.keep_lease(batch, &self.job, until(now, self.length), &self.name);
        Ok(())
    }
}

fn until(now: Timestamp, length: Duration) -> i64 {
    let length = i64::try_from(length.as_micros()).unwrap_or(i64::MAX);
    now.as_microsecond().saturating_add(length)
}
