//! What pages show, kept in memory while nothing changes: they ask for it at every turn.
//!
//! A digest of every client's row tells whether anything changed, and an index answers that. Rows that stayed
//! the same are not unpacked again.

mod conversation;
mod history;
mod keeper;
mod lists;
mod original;
mod portrait;
mod rows;

pub(crate) use conversation::spoke;
pub use conversation::{Conversations, Sought, Spoke, Thread};
pub use keeper::Keeper;
pub use lists::Lists;
pub use original::Original;
pub use portrait::Portrait;

use crate::amends::Amends;
use crate::census::WHOLE;
use crate::error::ServiceError;
use crate::record::found;
use amends_domain::Decisions;
use amends_reading::Options;
use amends_reading::report::FirmFound;
use amends_reading::working_time;
use jiff::Timestamp;
use rows::Rows;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use twox_hash::XxHash3_64;

/// The newest that pages show of a store, shared by all who ask.
pub struct Board {
    amends: Amends,
    held: RwLock<Option<Arc<Held>>>,
    turn: Mutex<()>,
    kept: keeper::Times,
}

/// What tells one state of the board from another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    /// Of each client its number, the moment it was read for, and its digest.
    pub standings: Vec<(i64, i64, i64)>,
    /// Whether mail comes in for the first time.
    pub comes: bool,
}

struct Held {
    marks: Arc<Marks>,
    minute: i64,
    firm: (u64, FirmFound),
    rows: Rows,
    lists: Arc<Lists>,
}

impl Board {
    /// The board of a store.
    pub fn new(amends: Amends) -> Board {
        Board {
            amends,
            held: RwLock::default(),
            turn: Mutex::default(),
            kept: keeper::Times::default(),
        }
    }

    /// All clients as they stand; none while there is no mail. While a [`Keeper`] or somebody else brings it up to
    /// date, it is as it was a moment ago.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn lists(&self) -> Result<Option<Arc<Lists>>, ServiceError> {
        Ok(self.shown()?.map(|held| held.lists.clone()))
    }

    /// The marks of what [`Board::lists`] gives now: what it gives later is at least as new.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub(crate) fn marks_shown(&self) -> Result<Arc<Marks>, ServiceError> {
        Ok(self
            .shown()?
            .map_or_else(Arc::default, |held| held.marks.clone()))
    }

    fn shown(&self) -> Result<Option<Arc<Held>>, ServiceError> {
        self.kept.ask();
        let held = self.held();
        if let Some(held) = &held
            && (self.kept.are_fresh() || self.is_newest(held)?)
        {
            return Ok(Some(held.clone()));
        }
        match (self.turn.try_lock(), held) {
            (Ok(turn), _) => self.renewed(&turn),
            (Err(_), Some(held)) => Ok(Some(held)),
            (Err(_), None) => self.renewed(&self.wait()),
        }
    }

    /// The same with all that was written before it was asked: for whoever just changed something.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn newest(&self) -> Result<Option<Arc<Lists>>, ServiceError> {
        Ok(self.renewed(&self.wait())?.map(|held| held.lists.clone()))
    }

    fn wait(&self) -> MutexGuard<'_, ()> {
        self.turn.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The marks of the board: as it is shown, or where nobody keeps it up to date, as the store has it.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub(crate) fn marks(&self) -> Result<Arc<Marks>, ServiceError> {
        self.kept.ask();
        match self.held().filter(|_| self.kept.are_fresh()) {
            Some(held) => Ok(held.marks.clone()),
            None => Ok(Arc::new(self.newest_marks()?)),
        }
    }

    fn newest_marks(&self) -> Result<Marks, ServiceError> {
        let store = &self.amends.store;
        Ok(Marks {
            comes: store.mail_comes()?,
            standings: store.standing_marks()?,
        })
    }

    fn is_newest(&self, held: &Held) -> Result<bool, ServiceError> {
        Ok(held.minute == self.minute() && *held.marks == self.newest_marks()?)
    }

    fn held(&self) -> Option<Arc<Held>> {
        self.held
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Waits grow; a minute more is soon enough.
    fn minute(&self) -> i64 {
        self.amends.now().as_second().div_euclid(60)
    }

    fn renewed(&self, _turn: &MutexGuard<'_, ()>) -> Result<Option<Arc<Held>>, ServiceError> {
        let before = self.held();
        let held = self.renew(before.as_deref())?.map(Arc::new);
        *self.held.write().unwrap_or_else(PoisonError::into_inner) = held.clone();
        Ok(held)
    }

    fn renew(&self, before: Option<&Held>) -> Result<Option<Held>, ServiceError> {
        let amends = &self.amends;
        let (marks, minute) = (self.newest_marks()?, self.minute());
        let decisions = amends.in_force()?;
        let Some(firm) = self.firm(&decisions, before)? else {
            return Ok(None);
        };
        let Some(as_of) = self.as_of(&firm.1)? else {
            return Ok(None);
        };
        let (rows, shown) = self.rows(&marks.standings, (as_of, &firm.1), &decisions, before)?;
        let lists = Arc::new(Lists::of(as_of, firm.1.clone(), shown));
        Ok(Some(Held {
            marks: Arc::new(marks),
            minute,
            firm,
            rows,
            lists,
        }))
    }

    /// Who we are and when we work, worked out anew only when the mail or the policy says otherwise.
    fn firm(
        &self,
        decisions: &Decisions,
        before: Option<&Held>,
    ) -> Result<Option<(u64, FirmFound)>, ServiceError> {
        let amends = &self.amends;
        let Some((rules, whole)) = amends.store.census(WHOLE)? else {
            return Ok(None);
        };
        let policy = amends.policy()?.text;
        let digest = XxHash3_64::oneshot_with_seed(XxHash3_64::oneshot(&whole), policy.as_bytes());
        if let Some(before) = before.filter(|b| b.firm.0 == digest) {
            return Ok(Some(before.firm.clone()));
        }
        let options: Options = amends.with_policy(&amends.options)?;
        let Some(known) = amends.rules.kept(rules, found::whole(&whole, decisions))? else {
            return Ok(None);
        };
        let working = working_time::of(known.sent, &known.firm, &options);
        Ok(Some((digest, FirmFound::of(&known.firm, &working))))
    }

    /// The moment that standings are about; none while there is no mail.
    fn as_of(&self, firm: &FirmFound) -> Result<Option<Timestamp>, ServiceError> {
        let zone = firm.calendar.zone();
        let newest = self.amends.store.newest_letter()?;
        Ok(match newest {
            Some(_) => Some(self.amends.live_span_in(zone)?.as_of),
            None => None,
        })
    }
}
