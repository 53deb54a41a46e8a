//! Browsers that are known: somebody signed in with them before. Whatever strangers try meanwhile, and however long that
//! makes everybody else wait, such a browser has a few tries of its own.
//!
//! It lets nobody in. What it holds is random and another one after each sign-in; whoever steals it gets [`TRIES`] wrong
//! tries, since it is then known no longer.

use super::throttle::Tried;
use super::{Access, DAY, keys};
use crate::error::ServiceError;
use amends_connect::Secret;

/// After so many wrong tries in a row it is a browser like any other.
const TRIES: i64 = 10;

/// A browser that nobody signed in with for so long is not known any more.
const LONGEST: i64 = 365 * DAY;

/// Browsers of one member that are known; the one used longest ago gives way.
const MOST: usize = 20;

/// Keys that a browser holds at most: several members may sign in with it.
const HELD: usize = 4;

/// Keys that are longer are none of ours, in bytes.
const LENGTH: usize = 64;

/// A known browser: what is kept of the key that it holds.
pub(super) struct Known(Vec<u8>);

impl Access {
    /// The browser that holds these keys, where the member signed in with it before.
    pub(super) fn known(
        &self,
        held: &[String],
        member: i64,
    ) -> Result<Option<Known>, ServiceError> {
        for key in held.iter().take(HELD).filter(|key| key.len() <= LENGTH) {
            let digest = keys::digest(key);
            let found = self.store().device(&digest)?;
            if found.is_some_and(|(of, used)| of == member && self.now() - used < LONGEST) {
                return Ok(Some(Known(digest)));
            }
        }
        Ok(None)
    }

    /// Counts a try of a known browser before it is made. None: it had all its tries, is known no more, and the try is
    /// one like any other.
    ///
    /// # Errors
    ///
    /// [`Flaw::Wait`](super::Flaw::Wait) while nothing is to be tried; as the store says.
    pub(super) fn attempt_by(
        &self,
        known: &Known,
        step: &str,
    ) -> Result<Option<Tried>, ServiceError> {
        let tried = Tried::account(step, &keys::in_letters(&known.0));
        if self.wrong(&tried)? >= TRIES {
            self.house.amends.write_anew(|batch| {
                self.store().forget_device(batch, &known.0);
                Ok(())
            })?;
            return Ok(None);
        }
        self.attempt(std::slice::from_ref(&tried))?;
        Ok(Some(tried))
    }

    /// Makes the browser of a session known from now on. `held` is what it holds from before; the answer what it is to
    /// hold, newest first. A session that is not good makes nothing known.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn make_known(
        &self,
        session: &str,
        held: &[String],
    ) -> Result<Option<Vec<Secret>>, ServiceError> {
        let Some((_, member)) = self.session(session, true)? else {
            return Ok(None);
        };
        let (store, key) = (self.store(), keys::key()?);
        let before = self.known(held, member.member)?;
        self.house.amends.write_anew(|batch| {
            if let Some(before) = &before {
                store.forget_device(batch, &before.0);
            }
            for digest in store.devices_of(member.member)?.iter().skip(MOST - 1) {
                store.forget_device(batch, digest);
            }
            store.forget_old_devices(batch, self.now() - LONGEST);
            store.add_device(
                batch,
                &keys::digest(key.reveal()),
                member.member,
                self.now(),
            );
            Ok(())
        })?;
        let others = held.iter().filter(|other| {
            let own = before.as_ref().is_some_and(|b| keys::digest(other) == b.0);
            !own && !other.is_empty() && other.len() <= LENGTH
        });
        let others = others
            .take(HELD - 1)
            .map(|other| Secret::new(other.clone()));
        Ok(Some(std::iter::once(key).chain(others).collect()))
    }
}
