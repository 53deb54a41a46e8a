//! Errands that take longer than a page may: looking for somebody's traces, erasing them, a backup, a look at the store's
//! health. Each is done on a thread of its own; its page asks again until it is over.

use super::connecting::locked;
use super::keys;
use super::role::Role;
use super::{Flaw, MINUTE, Seat};
use crate::amends::Amends;
use crate::doctor::Health;
use crate::erase::{Erased, Traces};
use crate::error::ServiceError;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::thread;

/// So many are remembered; the oldest gives way.
const MOST: usize = 16;

/// For so long.
const LONGEST: i64 = 12 * 60 * MINUTE;

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Errand {
    /// Look what names an address.
    Look(String),
    /// Erase an address, of which so many letters were found, and why.
    Erase(String, usize, String),
    /// Write a backup to a file.
    Backup(PathBuf),
    /// Look whether all is well.
    Health,
    /// Make anew what is derived, and look again.
    Mend,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// What names the address.
    Traces(Traces),
    /// It is erased.
    Erased(Erased),
    /// The backup is written.
    Written,
    /// How the store is.
    Health(Health),
    /// It did not go well: why, and what to do.
    Failed(String, String),
}

/// One that was asked for.
pub(super) struct Asked {
    key: String,
    by: Option<i64>,
    at: i64,
    errand: Errand,
    outcome: Mutex<Option<Outcome>>,
}

impl Seat {
    /// Begins an errand; what it is called here while it is remembered. One that is under way already is not begun twice.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotAllowed`] to all but owners; the flaw of what was typed.
    pub fn send(&self, errand: Errand) -> Result<String, ServiceError> {
        self.may(Role::Owner)?;
        let errand = self.checked_errand(errand)?;
        let house = &self.access().house;
        let mut all = locked(&house.errands);
        let same = |a: &&Arc<Asked>| {
            let own = a.errand == errand && a.by == self.actor().member;
            own && locked(&a.outcome).is_none()
        };
        if let Some(under_way) = all.iter().find(same) {
            return Ok(under_way.key.clone());
        }
        let key = keys::code()?;
        let asked = Arc::new(Asked {
            key: key.clone(),
            by: self.actor().member,
            at: self.access().now(),
            errand,
            outcome: Mutex::default(),
        });
        let (seat, doing) = (self.clone(), asked.clone());
        let work = move || {
            let done = seat.done(&doing.errand);
            let failed =
                |error: ServiceError| Outcome::Failed(error.to_string(), error.hint().to_string());
            *locked(&doing.outcome) = Some(done.unwrap_or_else(failed));
        };
        let thread = thread::Builder::new().name("errand".to_string());
        thread.spawn(work).map_err(|_| {
            ServiceError::Asked("no thread could be started".to_string(), "try again")
        })?;
        if all.len() >= MOST {
            all.remove(0);
        }
        all.push(asked);
        Ok(key)
    }

    /// An errand that was asked for, and what came of it; none while it is under way.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotThere`] when it is somebody else's, or too long ago.
    pub fn errand(&self, key: &str) -> Result<(Errand, Option<Outcome>), ServiceError> {
        self.may(Role::Owner)?;
        let now = self.access().now();
        let mut all = locked(&self.access().house.errands);
        all.retain(|a| now - a.at < LONGEST);
        let own = |a: &&Arc<Asked>| a.key == key && a.by == self.actor().member;
        let asked = all.iter().find(own).ok_or(ServiceError::NotThere)?;
        Ok((asked.errand.clone(), locked(&asked.outcome).clone()))
    }

    fn checked_errand(&self, errand: Errand) -> Result<Errand, ServiceError> {
        Ok(match errand {
            Errand::Look(address) => Errand::Look(self.of_nobody_here(&address)?),
            Errand::Erase(address, found, why) => {
                Errand::Erase(self.of_nobody_here(&address)?, found, why)
            }
            Errand::Backup(path) => {
                self.may_reach_out()?;
                Errand::Backup(path)
            }
            Errand::Mend => {
                self.may_reach_out()?;
                Errand::Mend
            }
            Errand::Health => errand,
        })
    }

    /// An address in full, of nobody who signs in here: they have to leave first.
    fn of_nobody_here(&self, address: &str) -> Result<String, Flaw> {
        let address = address.trim().to_lowercase();
        let fits = address
            .split_once('@')
            .is_some_and(|(name, domain)| !name.is_empty() && domain.contains('.'));
        if !fits || address.len() > 254 || address.contains(char::is_whitespace) {
            return Err(Flaw::Address);
        }
        let members = self.members().unwrap_or_default();
        match members.iter().any(|m| m.address == address) {
            true => Err(Flaw::Member),
            false => Ok(address),
        }
    }

    fn done(&self, errand: &Errand) -> Result<Outcome, ServiceError> {
        let amends: &Amends = &self.access().house.amends;
        Ok(match errand {
            Errand::Look(address) => Outcome::Traces(amends.traces(address)?),
            Errand::Erase(address, _, why) => Outcome::Erased(self.erase(address, why)?),
            Errand::Backup(path) => {
                self.backup(path)?;
                Outcome::Written
            }
            Errand::Health => Outcome::Health(amends.health()?),
            Errand::Mend => {
                amends.mend()?;
                self.write(|batch| self.happened(batch, "mended", "the store"))?;
                amends.settle(&|_| {})?;
                Outcome::Health(amends.health()?)
            }
        })
    }
}
