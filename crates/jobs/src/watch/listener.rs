//! Listening to one account.

use super::pause;
use amends_connect::backoff::SystemChance;
use amends_connect::imap::{self, Failed, Options, Watcher};
use amends_connect::{Error, block_on};
use amends_service::JobKind as Kind;
use amends_service::{Account, Amends, SecretBox, ServiceError};
use std::panic::resume_unwind;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

/// After listening ended it begins anew.
const AGAIN: Duration = Duration::from_secs(60);

/// Listens to one account.
pub(super) struct Listener {
    amends: Amends,
    account: Account,
    key: SecretBox,
    stop: Arc<AtomicBool>,
}

impl Listener {
    pub fn new(
        amends: &Amends,
        account: Account,
        key: &SecretBox,
        stop: Arc<AtomicBool>,
    ) -> Listener {
        Listener {
            amends: amends.clone(),
            account,
            key: key.clone(),
            stop,
        }
    }

    /// Listens until it is told to stop. What goes wrong is told by the sync job, which meets the same.
    pub fn listen(mut self) {
        while !self.stop.load(Ordering::Relaxed) {
            // It ends with an error only where waiting alone does not help: then it begins anew, with a fresh
            // token or what somebody changed meanwhile.
            let _ = self.once();
            pause(&self.stop, AGAIN);
        }
    }

    fn once(&mut self) -> Result<(), ServiceError> {
        let account = self.amends.account(self.account.number)?;
        let Some((server, inbox)) = self.amends.inbox(&account, &self.key)? else {
            return Ok(());
        };
        let options = Options::default();
        let mut chance = SystemChance;
        let work = imap::watch(&server, &inbox, self, &mut chance, &options);
        Ok(block_on(work)?)
    }
}

impl Watcher for Listener {
    fn news(&mut self) -> Result<(), Failed> {
        let (amends, number) = (&self.amends, self.account.number);
        // On a thread of its own: the driver of a database server must not wait inside this conversation.
        let asked = thread::scope(|scope| {
            let asking = scope.spawn(|| amends.ask(Kind::Sync, number, amends.now()));
            asking.join().unwrap_or_else(|panic| resume_unwind(panic))
        });
        asked.map_err(|error| Box::new(error) as Failed)
    }

    fn trouble(&mut self, _: &Error, _: Duration) {}

    fn stop(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}
