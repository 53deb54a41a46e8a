//! Attempts held off: after a few wrong ones in a row each next one waits, from one second to a quarter of an hour.
//!
//! An attempt is counted as a wrong one before it is looked at, in the store, so that machines and threads which try
//! at the same moment count together. While it waits, nothing is tried and nothing is counted: no wait grows longer
//! by asking again, and none is longer than a quarter of an hour.

use super::{Access, DAY, MINUTE, SECOND};
use crate::access::Flaw;
use crate::error::ServiceError;
use crate::exclude::digest;
use amends_store::attempt::Attempts;
use amends_store::sql::Batch;
use std::net::IpAddr;

/// No wait is longer.
const LONGEST: i64 = 15 * MINUTE;

/// Who attempts: an account that is tried, or a place it is tried from.
#[derive(Debug, Clone)]
pub(super) struct Tried {
    whose: String,
    /// So many wrong ones cost nothing yet.
    free: i64,
    /// After so long without one they are forgotten.
    forgotten: i64,
}

impl Tried {
    /// Somebody's account, by a name of it that is kept as a digest.
    pub fn account(kind: &str, name: &str) -> Tried {
        Tried {
            whose: format!("{kind} {}", digest(name)),
            free: 5,
            forgotten: DAY,
        }
    }

    /// Where somebody tries from; a whole firm may sit behind one address, and whoever has one address of the new
    /// kind has thousands next to it.
    pub fn source(ip: IpAddr) -> Tried {
        let ip = match ip {
            IpAddr::V4(ip) => ip.to_string(),
            IpAddr::V6(ip) => format!("{:?}", &ip.segments()[..4]),
        };
        Tried {
            whose: format!("source {}", digest(&ip)),
            free: 20,
            forgotten: 60 * MINUTE,
        }
    }
}

/// How long is waited after so many wrong ones.
fn wait(wrong: i64, free: i64) -> i64 {
    match wrong - free {
        ..0 => 0,
        over => LONGEST.min(SECOND << over.min(12)),
    }
}

impl Access {
    /// Counts an attempt before it is made.
    ///
    /// # Errors
    ///
    /// [`Flaw::Wait`] while nothing is to be tried; as the store says.
    pub(super) fn attempt(&self, all: &[Tried]) -> Result<(), ServiceError> {
        self.house.amends.write_anew(|batch| {
            let now = self.now();
            for tried in all {
                let before = self.store().attempts(&tried.whose)?;
                let held = before.filter(|b| now - b.at < tried.forgotten);
                let held = held.unwrap_or_default();
                if held.until > now {
                    let seconds = (held.until - now).div_euclid(SECOND) + 1;
                    return Err(Flaw::Wait(seconds.unsigned_abs()).into());
                }
                let wrong = held.wrong + 1;
                let until = now + wait(wrong, tried.free);
                let next = Attempts {
                    wrong,
                    at: now,
                    until,
                };
                self.store()
                    .count_attempt(batch, &tried.whose, before, next);
            }
            Ok(())
        })
    }

    /// How many wrong ones are counted now.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub(super) fn wrong(&self, tried: &Tried) -> Result<i64, ServiceError> {
        let held = self.store().attempts(&tried.whose)?;
        let held = held.filter(|b| self.now() - b.at < tried.forgotten);
        Ok(held.map_or(0, |held| held.wrong))
    }

    /// It was a right one: the account's wrong ones are forgotten, and it does not count for the place.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub(super) fn was_right(&self, batch: &mut Batch, all: &[Tried]) -> Result<(), ServiceError> {
        let store = self.store();
        store.forget_old_attempts(batch, self.now() - 2 * DAY);
        for tried in all {
            let before = store.attempts(&tried.whose)?;
            match before.filter(|b| tried.forgotten < DAY && b.wrong > 1) {
                Some(held) => {
                    let less = Attempts {
                        wrong: held.wrong - 1,
                        until: 0,
                        ..held
                    };
                    store.count_attempt(batch, &tried.whose, before, less);
                }
                None => store.clear_attempts(batch, &tried.whose),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_from_a_second_to_a_quarter_of_an_hour() {
        let waits: Vec<i64> = (4..=16).map(|wrong| wait(wrong, 5) / SECOND).collect();
        assert_eq!(waits, [0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
        assert_eq!(wait(i64::MAX, 5), LONGEST);
    }
}
