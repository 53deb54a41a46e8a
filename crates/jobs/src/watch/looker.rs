//! Looking at one folder on this machine.

use super::pause;
use amends_service::JobKind as Kind;
use amends_service::{Amends, folder_looks};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// It is looked at so often.
const PAUSE: Duration = Duration::from_secs(1);

/// Or as seldom as looking takes so many times: a folder of a million files costs no more than this part of a core.
const PART: u32 = 50;

/// Looks at one folder.
pub(super) struct Looker {
    amends: Amends,
    account: i64,
    path: PathBuf,
    stop: Arc<AtomicBool>,
}

impl Looker {
    pub fn new(amends: &Amends, account: i64, path: PathBuf, stop: Arc<AtomicBool>) -> Looker {
        Looker {
            amends: amends.clone(),
            account,
            path,
            stop,
        }
    }

    /// Looks until it is told to stop, and asks for the folder to be read when it changed. What goes wrong is told by the
    /// sync job, which meets the same.
    pub fn look(self) {
        let mut known = None;
        while !self.stop.load(Ordering::Relaxed) {
            let begun = Instant::now();
            if let Ok(looks) = folder_looks(&self.path) {
                let changed = known.is_some_and(|known| known != looks);
                // What could not be asked for is asked for at the next look.
                if !changed || self.ask() {
                    known = Some(looks);
                }
            }
            pause(&self.stop, PAUSE.max(begun.elapsed() * PART));
        }
    }

    fn ask(&self) -> bool {
        let (amends, account) = (&self.amends, self.account);
        amends.ask(Kind::Sync, account, amends.now()).is_ok()
    }
}
