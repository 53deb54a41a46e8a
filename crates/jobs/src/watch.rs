//! Listening to mail servers and looking at folders: the moment something comes, its account is brought into step.

mod listener;
mod looker;

use amends_service::JobKind as Kind;
use amends_service::{Amends, SecretBox, ServiceError, Settings};
use listener::Listener;
use looker::Looker;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// Accounts that were added or removed are seen so soon.
const LOOK: Duration = Duration::from_secs(3);

/// Whether to stop is looked at so often.
const BEAT: Duration = Duration::from_millis(200);

/// A thread for each account, and one that keeps count of them. They end soon after this is dropped.
pub struct Watch {
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            // One that panicked has nothing to say any more.
            let _ = thread.join();
        }
    }
}

/// Listens to the inbox of every account on a server, looks at every folder, at those that are added later, too, and asks
/// for every account to be brought into step.
///
/// # Errors
///
/// As the store says.
pub fn watch(amends: &Amends, key: Option<&SecretBox>) -> Result<Watch, ServiceError> {
    for account in amends.accounts()? {
        amends.ask(Kind::Sync, account.number, amends.now())?;
    }
    let stop = Arc::new(AtomicBool::new(false));
    let keeper = Keeper {
        amends: amends.clone(),
        key: key.cloned(),
        stop: stop.clone(),
        listening: BTreeMap::new(),
    };
    Ok(Watch {
        stop,
        thread: Some(thread::spawn(move || keeper.keep())),
    })
}

/// Waits so long, or until it is told to stop.
fn pause(stop: &AtomicBool, long: Duration) {
    let until = Instant::now() + long;
    while Instant::now() < until && !stop.load(Ordering::Relaxed) {
        thread::sleep(BEAT.min(until.saturating_duration_since(Instant::now())));
    }
}

/// Keeps as many listening as there are accounts.
struct Keeper {
    amends: Amends,
    key: Option<SecretBox>,
    stop: Arc<AtomicBool>,
    listening: BTreeMap<i64, (Arc<AtomicBool>, JoinHandle<()>)>,
}

impl Keeper {
    fn keep(mut self) {
        while !self.stop.load(Ordering::Relaxed) {
            // A store that is away for a moment is looked at again.
            let _ = self.look();
            pause(&self.stop, LOOK);
        }
        for (stop, _) in self.listening.values() {
            stop.store(true, Ordering::Relaxed);
        }
        for (_, (_, thread)) in self.listening {
            // One that panicked has nothing to say any more.
            let _ = thread.join();
        }
    }

    /// Begins to listen to accounts that are new, and stops where there is no account any more.
    fn look(&mut self) -> Result<(), ServiceError> {
        let accounts = self.amends.accounts()?;
        self.listening.retain(|number, (stop, thread)| {
            let there = accounts.iter().any(|a| a.number == *number);
            stop.store(!there, Ordering::Relaxed);
            there && !thread.is_finished()
        });
        for account in accounts {
            if self.listening.contains_key(&account.number) {
                continue;
            }
            let stop = Arc::new(AtomicBool::new(false));
            let (number, amends) = (account.number, &self.amends);
            let thread = match (&account.settings, &self.key) {
                (Settings::Folder { path }, _) => {
                    let looker = Looker::new(amends, number, path.clone(), stop.clone());
                    thread::spawn(move || looker.look())
                }
                (Settings::Imap(_), Some(key)) => {
                    let listener = Listener::new(amends, account, key, stop.clone());
                    thread::spawn(move || listener.listen())
                }
                // Nobody can sign in without the key.
                (Settings::Imap(_), None) => continue,
            };
            self.listening.insert(number, (stop, thread));
        }
        Ok(())
    }
}
