//! A server that is tried, apart from whoever asked for it.

use super::{Held, Stage, locked};
use crate::access::Flaw;
use crate::account::{Agreed, FolderSeen, Proof, Settings};
use crate::amends::Amends;
use crate::error::ServiceError;
use amends_connect::{Kind, Secret};
use std::sync::{Arc, Weak};
use std::thread;

/// Tries it on a thread of its own. Whoever gave up is not told.
pub(super) fn begin(amends: Amends, held: &Arc<Held>) -> Result<(), ServiceError> {
    let held = Arc::downgrade(held);
    let work = move || {
        let stage = match tried(&amends, &held) {
            Ok(folders) => Stage::Ready(folders),
            Err(error) => Stage::Failed(flaw(&error)),
        };
        put(&held, stage);
    };
    let thread = thread::Builder::new().name("connect".to_string());
    match thread.spawn(work) {
        Ok(_) => Ok(()),
        Err(_) => Err(Flaw::Server(Kind::Machine).into()),
    }
}

fn put(held: &Weak<Held>, stage: Stage) {
    if let Some(held) = held.upgrade() {
        locked(&held.shown).stage = stage;
    }
}

fn tried(amends: &Amends, held: &Weak<Held>) -> Result<Vec<FolderSeen>, ServiceError> {
    let stopped = || ServiceError::Flaw(Flaw::Server(Kind::Stopped));
    let Some((settings, secret)) = held.upgrade().map(|held| {
        (
            locked(&held.shown).settings.clone(),
            locked(&held.secret).clone(),
        )
    }) else {
        return Err(stopped());
    };
    let secret = match secret {
        Some(secret) => secret,
        None => agreed(amends, held, &settings)?,
    };
    let folders = amends.try_account(&settings, &secret)?;
    let held = held.upgrade().ok_or_else(stopped)?;
    *locked(&held.secret) = Some(secret);
    Ok(folders)
}

/// Leave to read, once somebody typed the code.
fn agreed(amends: &Amends, held: &Weak<Held>, settings: &Settings) -> Result<Secret, ServiceError> {
    let Settings::Imap(reached) = settings else {
        return Err(Flaw::Unknown.into());
    };
    if reached.proof == Proof::Password {
        return Err(Flaw::Server(Kind::WrongPassword).into());
    }
    let show = |code: &str, address: &str| {
        put(held, Stage::Code(code.to_string(), address.to_string()));
    };
    // Whoever gave it up holds it no more.
    let stop = || held.upgrade().is_none();
    let Agreed(secret) = amends.agree(reached, &show, &stop)?;
    put(held, Stage::Trying);
    Ok(secret)
}

/// What went wrong, without a server's own words: they are shown to people.
fn flaw(error: &ServiceError) -> Flaw {
    match error {
        ServiceError::Flaw(flaw) => *flaw,
        ServiceError::Server(error) => Flaw::Server(error.kind()),
        // The provider gave no leave that lasts.
        _ => Flaw::Server(Kind::Settings),
    }
}
