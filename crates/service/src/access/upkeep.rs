//! How the store is at a glance: what can be told at once, without looking through all of it.

use super::Seat;
use super::role::Role;
use crate::account::Account;
use crate::error::ServiceError;
use std::collections::BTreeMap;

/// How the store is, at a glance.
#[derive(Debug, Clone)]
pub struct Upkeep {
    /// Where mail comes from.
    pub accounts: Vec<Account>,
    /// What waits to be done: kind of job, how many.
    pub waiting: BTreeMap<String, usize>,
    /// Jobs that did not go well: kind, how often they were tried, why.
    pub failing: Vec<(String, usize, String)>,
    /// How many bytes the store takes.
    pub bytes: u64,
}

impl Seat {
    /// How the store is, at a glance.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotAllowed`] to all but owners; as the store says.
    pub fn upkeep(&self) -> Result<Upkeep, ServiceError> {
        self.may(Role::Owner)?;
        let amends = &self.access().house.amends;
        let now = self.access().now();
        let (mut waiting, mut failing) = (BTreeMap::new(), Vec::new());
        for job in amends.store.jobs()? {
            if let Some(why) = job.trouble {
                let tries = usize::try_from(job.attempts).unwrap_or(0);
                failing.push((job.kind, tries, why));
            } else if job.due <= now {
                *waiting.entry(job.kind).or_insert(0) += 1;
            }
        }
        Ok(Upkeep {
            accounts: amends.accounts()?,
            waiting,
            failing,
            bytes: amends.store.db().bytes()?,
        })
    }
}
