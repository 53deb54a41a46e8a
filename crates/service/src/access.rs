//! Who may see and do what: the one way by which pages and programs reach a store.
//!
//! [`Access`] turns what a browser or a program holds into a [`Seat`], and a seat has the use cases, each of which
//! looks whether whoever sits there may do it and sees only what they may see. Whoever has no seat reaches nothing.

mod account;
mod actor;
mod agent;
mod backups;
mod begun;
mod connecting;
mod deciding;
mod device;
mod drafting;
mod errand;
mod first;
mod flaw;
mod hidden;
mod keys;
mod limit;
mod looking;
mod members;
mod password;
mod policy;
mod role;
mod seat;
mod second;
mod session;
mod settings;
mod sign_in;
mod throttle;
mod token;
mod totp;
mod upkeep;
mod weeks;

pub use account::SessionShown;
pub use agent::in_words;
pub use backups::BackupShown;
pub use begun::Begun;
pub use connecting::{Connecting, Stage};
pub use deciding::Made;
pub use errand::{Errand, Outcome};
pub use first::Newcomer;
pub use flaw::Flaw;
pub use members::{MemberShown, NewMember};
pub use role::{Role, Scope};
pub use seat::Seat;
pub use sign_in::{Knock, SignedIn};
pub use token::{NewToken, TokenShown};
pub use upkeep::Upkeep;
pub use weeks::{OwnWeeks, Week};

use crate::amends::Amends;
use crate::board::{Board, Lists};
use crate::error::ServiceError;
use crate::secret_box::SecretBox;
use actor::Actor;
use std::collections::BTreeSet;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex};

/// The door of a store. Cheap to clone, shared by threads.
#[derive(Clone)]
pub struct Access {
    house: Arc<House>,
}

/// What all seats share.
struct House {
    amends: Amends,
    board: Board,
    key: Option<SecretBox>,
    /// One password at a time is worked out: each takes 19 MiB.
    turn: Mutex<()>,
    worked_out: AtomicU64,
    setup: Mutex<Option<String>>,
    open: bool,
    seen: Mutex<Vec<Seen>>,
    connecting: Mutex<Vec<Arc<connecting::Held>>>,
    written: Mutex<Option<weeks::Kept>>,
    errands: Mutex<Vec<Arc<errand::Asked>>>,
}

/// The lists of those from whom some clients are hidden.
struct Seen {
    of: Arc<Lists>,
    hidden: BTreeSet<i64>,
    lists: Arc<Lists>,
}

impl Access {
    /// The door of a store. With `key`, secrets of second steps and mail accounts can be kept.
    pub fn new(amends: Amends, key: Option<SecretBox>) -> Access {
        Access::made(amends, key, false)
    }

    /// The same of a store of made-up mail that is open to everybody who reaches it, as to an owner.
    pub fn open_to_all(amends: Amends, key: Option<SecretBox>) -> Access {
        Access::made(amends, key, true)
    }

    fn made(amends: Amends, key: Option<SecretBox>, open: bool) -> Access {
        Access {
            house: Arc::new(House {
                board: Board::new(amends.clone()),
                amends,
                key,
                turn: Mutex::default(),
                worked_out: AtomicU64::new(0),
                setup: Mutex::default(),
                open,
                seen: Mutex::default(),
                connecting: Mutex::default(),
                written: Mutex::default(),
                errands: Mutex::default(),
            }),
        }
    }

    pub(crate) fn board(&self) -> &Board {
        &self.house.board
    }

    /// Whether everybody who reaches it is let in.
    pub fn is_open(&self) -> bool {
        self.house.open
    }

    /// The seat of whoever holds the machine, as it calls them: they may do everything.
    pub fn machine(&self, who: &str) -> Seat {
        self.seat_of(Actor::machine(who))
    }

    /// The seat that everybody has where all is open.
    pub fn anybody(&self) -> Option<Seat> {
        self.house.open.then(|| self.seat_of(Actor::demo()))
    }

    /// How many passwords were worked out since it was opened, right ones and wrong ones.
    pub fn worked_out(&self) -> u64 {
        self.house
            .worked_out
            .load(std::sync::atomic::Ordering::Relaxed)
    }

    /// Whether the store answers and has gone through the steps of the schema that this build knows.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn is_ready(&self) -> Result<bool, ServiceError> {
        let steps = amends_store::sql::version(self.store().db())?;
        Ok(steps == amends_store::migrations().len())
    }

    fn seat_of(&self, actor: Actor) -> Seat {
        Seat::new(self.house.clone(), actor)
    }

    fn store(&self) -> &amends_store::Store {
        &self.house.amends.store
    }

    fn now(&self) -> i64 {
        self.house.amends.now().as_microsecond()
    }
}

/// Microseconds of a second, a minute, a day.
const SECOND: i64 = 1_000_000;
const MINUTE: i64 = 60 * SECOND;
const DAY: i64 = 24 * 60 * MINUTE;

/// What a write that no longer fits says, as what it means here: there is no such thing any more.
fn gone(error: ServiceError) -> ServiceError {
    match error {
        ServiceError::Store(error) if error.kind == amends_store::Kind::Changed => {
            ServiceError::NotThere
        }
        error => error,
    }
}
